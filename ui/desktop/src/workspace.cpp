// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "card.h"

#include <QEvent>
#include <QTabBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr int layoutVersion = 1;
constexpr int gap = 6; ///< right of the choices in a row of tabs

/// QMainWindow keeps the dock of a tab as the tab's data.
bool isTabOf(const QTabBar &bar, int tab, QDockWidget *dock)
{
    return bar.tabData(tab).value<quintptr>() == quintptr(dock);
}

/// Where the window grows, the views do, and the panels around them keep their sizes. A dock grows if its
/// policy lets it; but without the flag to grow nobody could widen it, unless it has a largest size.
void keepSize(QDockWidget &dock, Workspace::Place place)
{
    using Place = Workspace::Place;
    const bool keepsWidth = place == Place::Fleet || place == Place::Object || place == Place::Events;
    const bool keepsHeight = place == Place::Run || place == Place::Events;
    dock.setSizePolicy(keepsWidth ? QSizePolicy::Maximum : QSizePolicy::Expanding,
                       keepsHeight ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    dock.setMaximumSize(QWIDGETSIZE_MAX - 1, QWIDGETSIZE_MAX - 1);
}

} // namespace

Workspace::Workspace(QWidget *parent) : QMainWindow(parent)
{
    setObjectName(u"workspace"_s);
    setWindowFlags(Qt::Widget);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true); // tabs without a frame of their own
    setContentsMargins(gap, gap, gap, gap);
    m_placing.setSingleShot(true);
    connect(&m_placing, &QTimer::timeout, this, qOverload<>(&Workspace::placeChoices));
}

CardDock *Workspace::add(Place place, const QString &title, const QString &name, QWidget *content,
                         QWidget *choices)
{
    auto *dock = new CardDock(title, name, content, this);
    keepSize(*dock, place);
    content->setHidden(!docks(place).empty()); // what will be behind tabs needs no room before that
    if (choices)
        dock->head()->addWidget(choices);
    connect(dock, &QDockWidget::topLevelChanged, this, &Workspace::placeChoicesSoon);
    connect(dock, &QDockWidget::dockLocationChanged, this, &Workspace::placeChoicesSoon);
    connect(dock, &QDockWidget::visibilityChanged, this, &Workspace::placeChoicesSoon);
    m_entries.push_back({place, dock, choices});
    return dock;
}

void Workspace::keepHidden(CardDock *dock)
{
    for (Entry &entry : m_entries)
        entry.isHidden = entry.isHidden || entry.dock == dock;
}

std::vector<CardDock *> Workspace::docks() const
{
    std::vector<CardDock *> result;
    for (const Entry &entry : m_entries)
        result.push_back(entry.dock);
    return result;
}

std::vector<CardDock *> Workspace::docks(Place place) const
{
    std::vector<CardDock *> result;
    for (const Entry &entry : m_entries) {
        if (entry.place == place)
            result.push_back(entry.dock);
    }
    return result;
}

bool Workspace::isInFront(const QString &name) const
{
    return std::ranges::any_of(m_entries, [&name](const Entry &entry) {
        return entry.dock->objectName() == name && !entry.dock->isHidden() &&
               !entry.dock->content()->isHidden();
    });
}

void Workspace::raise(CardDock *dock)
{
    Q_EMIT raised();
    dock->show();
    dock->QDockWidget::raise();
    if (dock->isFloating())
        dock->activateWindow();
    QWidget *inside = dock->widget();
    for (QWidget *child : inside->findChildren<QWidget *>()) {
        if (child->focusPolicy() & Qt::TabFocus && child->isEnabled()) {
            child->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

void Workspace::arrange(QSize window)
{
    // Side by side first, then tabs: a dock is put beside the first of its place.
    const auto first = [this](Place place) { return docks(place).front(); };
    CardDock *fleet = first(Place::Fleet), *view = first(Place::View), *object = first(Place::Object),
             *run = first(Place::Run), *events = first(Place::Events);
    for (const Entry &entry : m_entries) {
        entry.dock->setFloating(false);
        removeDockWidget(entry.dock);
    }
    addDockWidget(Qt::TopDockWidgetArea, fleet);
    splitDockWidget(fleet, run, Qt::Vertical);
    splitDockWidget(fleet, view, Qt::Horizontal);
    splitDockWidget(view, object, Qt::Horizontal);
    splitDockWidget(run, events, Qt::Horizontal);
    for (const Entry &entry : m_entries) {
        CardDock *before = first(entry.place);
        if (entry.dock != before)
            tabifyDockWidget(before, entry.dock);
        entry.dock->setVisible(!entry.isHidden);
    }
    for (CardDock *front : {fleet, view, object, run, events})
        front->QDockWidget::raise();

    const int whole = window.width();
    // Of a small window the views in the middle have more.
    const int left = std::clamp(400 + (whole - 1280) * 7 / 10, 380, 640),
              right = std::clamp(whole / 5, 296, 320);
    const int below = window.height() > 850 ? 165 : 128;
    resizeDocks({fleet, view, object}, {left, whole - left - right - 4 * gap, right}, Qt::Horizontal);
    resizeDocks({run, events}, {whole - right - 3 * gap, right}, Qt::Horizontal);
    resizeDocks({fleet, run}, {window.height() - below, below}, Qt::Vertical);
    placeChoicesSoon();
}

QByteArray Workspace::layout() const
{
    return saveState(layoutVersion);
}

bool Workspace::setLayout(const QByteArray &layout)
{
    return !layout.isEmpty() && restoreState(layout, layoutVersion);
}

bool Workspace::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        placeChoicesSoon();
    return QMainWindow::event(event);
}

bool Workspace::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        placeChoicesSoon();
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void Workspace::placeChoicesSoon()
{
    if (!m_placing.isActive())
        m_placing.start(0);
}

QHash<const CardDock *, QTabBar *> Workspace::tabBars()
{
    QHash<const CardDock *, QTabBar *> bars;
    for (QTabBar *bar : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->removeEventFilter(this);
        bar->installEventFilter(this);
        // Either lays the window out anew, even if it changes nothing, and that leads here again.
        if (bar->drawBase())
            bar->setDrawBase(false);
        if (bar->elideMode() != Qt::ElideNone)
            bar->setElideMode(Qt::ElideNone);
        if (!bar->isVisible() || bar->count() < 2)
            continue;
        for (int tab = 0; tab < bar->count(); ++tab) {
            for (const Entry &entry : m_entries) {
                if (isTabOf(*bar, tab, entry.dock))
                    bars.insert(entry.dock, bar);
            }
        }
    }
    return bars;
}

void Workspace::placeChoices()
{
    const auto bars = tabBars();
    for (const Entry &entry : m_entries)
        placeChoices(entry, entry.dock->isFloating() ? nullptr : bars.value(entry.dock));
}

void Workspace::placeChoices(const Entry &entry, QTabBar *bar)
{
    CardHead *head = entry.dock->head();
    head->setTitleShown(!bar);
    entry.dock->setTabbed(bar);
    const bool isFront = !bar || isTabOf(*bar, bar->currentIndex(), entry.dock);
    // To Qt a dock behind other tabs is visible; its content would go on being drawn.
    entry.dock->content()->setVisible(isFront);
    if (!entry.choices) {
        head->setCollapsed(bar && head->isBare());
        return;
    }
    QWidget *choices = entry.choices;
    const QSize size = choices->sizeHint();
    const bool hasRoom = bar && bar->sizeHint().width() + size.width() + gap <= bar->width();
    if (!hasRoom) {
        if (choices->parentWidget() != head)
            head->addWidget(choices);
        choices->show();
        head->setCollapsed(false);
        return;
    }
    if (choices->parentWidget() != this)
        choices->setParent(this);
    head->setCollapsed(head->isBare());
    const int height = std::min(size.height(), bar->height());
    choices->setGeometry(bar->geometry().right() - size.width() - gap,
                         bar->y() + (bar->height() - height) / 2, size.width(), height);
    choices->setVisible(isFront);
    choices->raise();
}

} // namespace fleetgrad::desktop
