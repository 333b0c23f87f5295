// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "menuactions.h"

#include <QDialogButtonBox>
#include <QMenuBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

QString row(const QString &keys, const QString &what)
{
    return u"<tr><td width='210' style='padding: 2px 16px 2px 0'><b>%1</b></td><td style='padding: 2px 0'>%2</td></tr>"_s
        .arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
}

QString section(const QString &title, const QString &rows)
{
    return u"<h3>%1</h3><table>%2</table>"_s.arg(title.toHtmlEscaped(), rows);
}

QString menuSections(const QMenuBar &menus)
{
    QString text;
    for (const QAction *menu : menus.actions()) {
        QString rows;
        for (const auto &[name, action] : menuActions(*menu)) {
            if (!action->shortcut().isEmpty())
                rows += row(action->shortcut().toString(QKeySequence::NativeText), name);
        }
        if (!rows.isEmpty())
            text += section(withoutMnemonic(menu->text()), rows);
    }
    return text;
}

QString chartSection()
{
    return section(ShortcutsDialog::tr("In the charts"),
                   row(ShortcutsDialog::tr("Wheel, + and -"), ShortcutsDialog::tr("zoom in batches")) +
                       row(ShortcutsDialog::tr("Ctrl and wheel"), ShortcutsDialog::tr("zoom in values")) +
                       row(ShortcutsDialog::tr("Drag, arrow keys"), ShortcutsDialog::tr("move")) +
                       row(ShortcutsDialog::tr("Shift and drag, or right button and drag"),
                           ShortcutsDialog::tr("zoom into a rectangle")) +
                       row(ShortcutsDialog::tr("Double click, Home"), ShortcutsDialog::tr("the whole run")) +
                       row(ShortcutsDialog::tr("End"), ShortcutsDialog::tr("the live edge")) +
                       row(ShortcutsDialog::tr("Click, Enter, in Device"),
                           ShortcutsDialog::tr("why the reading scored so")) +
                       row(ShortcutsDialog::tr("Right click"), ShortcutsDialog::tr("export and copy"))) +
           section(ShortcutsDialog::tr("On the bar of the run"),
                   row(ShortcutsDialog::tr("Drag along the scale, or Ctrl and drag"),
                       ShortcutsDialog::tr("the fleet as it was")));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keys and mouse"));
    auto *page = new QTextBrowser;
    page->setObjectName(u"shortcutsPage"_s);
    page->setAccessibleName(windowTitle());
    page->setFrameShape(QFrame::NoFrame);
    page->setHtml(chartSection() + menuSections(menus));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(page);
    layout->addWidget(buttons);
    resize(560, 680);
}

} // namespace fleetgrad::desktop
