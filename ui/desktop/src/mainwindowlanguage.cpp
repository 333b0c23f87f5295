// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlstates.h"
#include "mainwindowparts.h"

#include <QActionGroup>
#include <QApplication>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStatusBar>
#include <QToolBar>

// The language of the main window. A text is translated where it is made, and so another language is the same
// window with everything in it made anew, around the same run.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

void MainWindow::buildLanguages(QMenu *view)
{
    report::Translators *translators = m_parts->translators;
    if (!translators)
        return;
    QMenu *menu = view->addMenu(tr("Language"));
    menu->setObjectName(u"languageMenu"_s);
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &name, const QString &language) {
        QAction *action = menu->addAction(name);
        action->setObjectName(QString(u"language-"_s + language));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(translators->language() == language);
        connect(action, &QAction::triggered, this, [this, language] {
            m_parts->settings->setLanguage(language);
            m_parts->translators->use(language);
        });
    };
    add(tr("As the system"), {});
    for (const QString &language : report::Translators::languages())
        add(report::Translators::nameOf(language), language);
}

void MainWindow::clear()
{
    Parts &p = *m_parts;
    for (QObject *lasting : p.lasting() + QObjectList{p.settings, p.appearance})
        disconnect(lasting, nullptr, this, nullptr);
    delete p.rateFinder; // stops its work, for which the end would wait
    delete takeCentralWidget();
    qDeleteAll(findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly));
    delete menuBar();
    delete statusBar();
    // Menus and dialogs first: they show actions.
    qDeleteAll(findChildren<QWidget *>(QRegularExpression(u"^(?!qt_)"_s), Qt::FindDirectChildrenOnly));
    const auto objects = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    for (QObject *object : objects) {
        if (object != layout() && object != p.feed && !object->isWidgetType())
            delete object;
    }
}

void MainWindow::retranslate()
{
    Parts &p = *m_parts;
    const ControlStates states = controlStates(*this);
    const QByteArray docks = p.docks->layout();
    const QString focus = focusWidget() ? focusWidget()->objectName() : QString();
    const auto device = p.device->device();
    const QStringList compared = p.compare->files();
    const bool isFinding = p.rateFinder;
    const bool isStarting = isOnStart();

    setUpdatesEnabled(false);
    clear();
    p.actions = Actions(this);
    p.shownError.clear(); // it is to be said again
    build();
    if (!p.modelPath.isEmpty())
        p.inspector->showModel(p.modelPath, p.model);
    if (device)
        p.device->choose(*device);
    p.compare->addFiles(compared);
    if (isStarting)
        showStart();
    // At once, so that the next frame finds every view seen.
    for (QWidget *part :
         {centralWidget(), static_cast<QWidget *>(menuBar()), static_cast<QWidget *>(statusBar())})
        part->show();
    layout()->activate();
    p.docks->arrange(size());
    p.docks->setLayout(docks);
    p.feed->tick(); // for what the states are about
    setControlStates(*this, states);
    setUpdatesEnabled(true);
    if (auto *widget = findChild<QWidget *>(focus); widget && !focus.isEmpty())
        widget->setFocus(Qt::OtherFocusReason);
    if (isFinding)
        findRate();
}

} // namespace fleetgrad::desktop
