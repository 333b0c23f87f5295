// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "menuactions.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

void collect(const QMenu &menu, const QString &before, std::vector<PaletteModel::NamedAction> &into)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        const QString name = QString(before + withoutMnemonic(action->text()));
        if (const QMenu *inner = action->menu())
            collect(*inner, QString(name + u" ▸ "), into);
        else
            into.push_back({name, action});
    }
}

} // namespace

QString withoutMnemonic(QString text)
{
    const QString ampersand(QChar(1));
    return text.replace(u"&&"_s, ampersand).remove(u'&').replace(ampersand, u"&"_s);
}

std::vector<PaletteModel::NamedAction> menuActions(const QAction &menu)
{
    std::vector<PaletteModel::NamedAction> actions;
    if (const QMenu *content = menu.menu())
        collect(*content, {}, actions);
    return actions;
}

} // namespace fleetgrad::desktop
