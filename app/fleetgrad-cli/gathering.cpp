// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gathering.h"

#include <QAbstractEventDispatcher>
#include <QThread>

namespace fleetgrad::cli {

Gathering::Gathering()
    : m_beforeWaiting(QObject::connect(QAbstractEventDispatcher::instance(),
                                       &QAbstractEventDispatcher::aboutToBlock,
                                       [] { QThread::msleep(static_cast<unsigned long>(moment.count())); }))
{
}

Gathering::~Gathering()
{
    QObject::disconnect(m_beforeWaiting);
}

} // namespace fleetgrad::cli
