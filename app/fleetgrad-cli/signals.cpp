// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"

#include <csignal>
#include <pthread.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace fleetgrad::cli {

namespace {

sigset_t stopping()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

Signals::Signals()
{
    const sigset_t set = stopping();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_descriptor = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

Signals::~Signals()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
    release();
}

void Signals::release()
{
    const sigset_t set = stopping();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

bool Signals::arrived()
{
    signalfd_siginfo info;
    if (!m_arrived && m_descriptor >= 0 && read(m_descriptor, &info, sizeof info) == ssize_t(sizeof info)) {
        m_arrived = true;
        release();
    }
    return m_arrived;
}

} // namespace fleetgrad::cli
