// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"
#include "controlstates.h"
#include "evaluationchoices.h"
#include "mainwindowparts.h"
#include "mapcanvas.h"

#include <QActionGroup>
#include <QApplication>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStatusBar>
#include <QToolBar>

#include <array>
#include <optional>

// The language of the main window. A text is translated where it is made, and so another language is the same
// window with everything in it made anew, around the same run.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// The window in which two models are compared.
struct ComparisonPlace
{
    std::array<ComparedModel, 2> models;
    QByteArray geometry;
    double threshold = 0;

    static std::optional<ComparisonPlace> of(const ModelCompareDialog *dialog)
    {
        if (!dialog)
            return std::nullopt;
        return ComparisonPlace{dialog->models(), dialog->saveGeometry(), dialog->threshold()};
    }
    void show(ModelCompareDialog *dialog) const
    {
        if (!dialog)
            return; // there is no run any more
        dialog->restoreGeometry(geometry);
        dialog->setThreshold(threshold);
    }
};

} // namespace

/// Where a person is in the views, beyond what their controls say.
struct MainWindow::Parts::Places
{
    DeviceView::Place device;
    ModelsPanel::Place models;
    MapCanvas::Places map;
    ChartStack::ValueZoom learning;
    EvaluationChoices::Choices evaluation;
    CompareView::Place compare;
};

MainWindow::Parts::Places MainWindow::Parts::places() const
{
    return {device->place(),
            models->place(),
            map->places(),
            learning->stack()->valueZoom(),
            evaluation->choices()->choices(),
            compare->place()};
}

void MainWindow::Parts::setPlaces(const Places &places)
{
    device->setPlace(places.device);
    models->setPlace(places.models);
    map->setPlaces(places.map);
    learning->stack()->setValueZoom(places.learning);
    evaluation->choices()->setChoices(places.evaluation);
    compare->setPlace(places.compare);
}

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
    const Parts::Places places = p.places();
    const auto comparison = ComparisonPlace::of(p.comparison);
    const bool isFinding = p.rateFinder;
    const bool isStarting = isOnStart();

    setUpdatesEnabled(false);
    clear();
    p.actions = Actions(this);
    p.shownError.clear(); // it is to be said again
    build();
    if (!p.modelPath.isEmpty())
        p.inspector->showModel(p.modelPath, p.model);
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
    if (comparison) {
        compareModels({p.models->renamed(comparison->models[0]), p.models->renamed(comparison->models[1])});
        comparison->show(p.comparison);
    }
    setControlStates(*this, states);
    p.setPlaces(places);
    setUpdatesEnabled(true);
    if (auto *widget = findChild<QWidget *>(focus); widget && !focus.isEmpty())
        widget->setFocus(Qt::OtherFocusReason);
    if (isFinding)
        findRate();
}

} // namespace fleetgrad::desktop
