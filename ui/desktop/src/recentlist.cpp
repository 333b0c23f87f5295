// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlist.h"

#include "card.h"
#include "cardbutton.h"
#include "icons.h"

#include <remote/remotesession.h>
#include <store/branches.h>

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// "today, 14:05", "yesterday, 09:30", "12.03.2026"; nothing where it is not known.
QString whenText(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const QLocale locale;
    const QString time = locale.toString(when.time(), QLocale::ShortFormat);
    const qint64 days = when.date().daysTo(now.date());
    if (days == 0)
        return RecentList::tr("today, %1").arg(time);
    if (days == 1)
        return RecentList::tr("yesterday, %1").arg(time);
    return locale.toString(when.date(), QLocale::ShortFormat);
}

} // namespace

RecentList::RecentList(const Appearance *appearance, const Settings *settings, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_settings(settings), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"recentList"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    connect(settings, &Settings::recentFilesChanged, this, &RecentList::fill);
    connect(appearance, &Appearance::changed, this, &RecentList::fill);
    fill();
}

void RecentList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill(); // today may be yesterday by now
}

void RecentList::fill()
{
    while (const std::unique_ptr<QLayoutItem> item{m_layout->takeAt(0)}) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // it may be the one that was clicked
        }
    }
    const QStringList files = m_settings->recentFiles();
    for (const QString &path : files)
        addRow(path);
    if (files.isEmpty()) {
        auto *nothing = secondaryLabel(tr("Nothing yet. Files and folders can also be dropped here."));
        nothing->setWordWrap(true);
        m_layout->addWidget(nothing);
    }
    m_layout->addStretch(1);
    if (isVisible())
        lookForFiles();
}

void RecentList::addRow(const QString &path)
{
    const QFileInfo file(path); // of the name alone: nothing is looked at here
    const QString when = whenText(m_settings->openedAt(path), QDateTime::currentDateTime());
    const bool isServer = remote::ServerAddress::isOne(path);
    const QString folder = isServer ? tr("on a server") : file.path();
    auto *open =
        new CardButton(file.fileName(), when.isEmpty() ? folder
                                        : isServer     ? tr("%1, on a server").arg(when)
                                                       : tr("%1, in %2", "when, folder").arg(when, folder));
    open->setObjectName(u"recentFile"_s);
    open->setToolTip(path);
    open->setProperty("path", path);
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT chosen(path); });

    auto *remove = new QToolButton;
    remove->setObjectName(u"recentRemove"_s);
    remove->setProperty("role", u"flat"_s);
    remove->setIcon(signIcon(Sign::Close, m_appearance->look().chart.secondary));
    remove->setToolTip(
        (isServer ? tr("Take %1 from this list") : tr("Take %1 from this list; the file stays"))
            .arg(file.fileName()));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this, path] { Q_EMIT removeWanted(path); });

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(open, 1);
    layout->addWidget(remove);
    m_layout->addWidget(row);
    row->show(); // now, not with the next layout: nothing flickers
}

void RecentList::lookForFiles()
{
    const auto missing = [files = m_settings->recentFiles()] {
        QStringList result;
        std::ranges::copy_if(files, std::back_inserter(result), [](const QString &path) {
            return !remote::ServerAddress::isOne(path) && !QFileInfo::exists(store::addressOf(path).file);
        });
        return result;
    };
    m_jobs.run(missing, [this](const QStringList &gone) {
        for (auto *open : findChildren<CardButton *>(u"recentFile"_s)) {
            const QString path = open->property("path").toString();
            if (!gone.contains(path))
                continue;
            open->setEnabled(false);
            open->setRemark(tr("is not there any more: %1").arg(QFileInfo(path).path()));
        }
    });
}

} // namespace fleetgrad::desktop
