// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlstates.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

// Each of these two knows one kind of control: nothing where it is none.

QVariant stateOf(const QTableView &table)
{
    const QHeaderView *header = table.horizontalHeader();
    QVariantList hidden;
    for (int column = 0; column < header->count(); ++column)
        hidden += header->isSectionHidden(column);
    return QVariantList{header->sortIndicatorSection(), int(header->sortIndicatorOrder()), QVariant(hidden),
                        table.verticalScrollBar()->value()};
}

void setState(QTableView &table, const QVariantList &state)
{
    if (table.isSortingEnabled())
        table.sortByColumn(state[0].toInt(), Qt::SortOrder(state[1].toInt()));
    const QVariantList hidden = state[2].toList();
    for (int column = 0; column < std::min(int(hidden.size()), table.horizontalHeader()->count()); ++column)
        table.setColumnHidden(column, hidden[column].toBool());
    table.verticalScrollBar()->setValue(state[3].toInt());
}

/// What shows the run and not a choice of the person comes with the next snapshot.
bool isOfRun(const QWidget &control)
{
    const QWidget *parent = control.parentWidget();
    return control.objectName() == u"rateLock"_s ||
           (parent && (parent->objectName() == u"toolStrip"_s || qobject_cast<const QComboBox *>(parent)));
}

bool isPlainToggle(const QToolButton *button)
{
    return button && button->isCheckable() && !button->defaultAction();
}

QVariant stateOf(const QWidget *control)
{
    if (const auto *table = qobject_cast<const QTableView *>(control))
        return stateOf(*table);
    if (const auto *choice = qobject_cast<const QComboBox *>(control))
        return choice->currentIndex();
    if (const auto *field = qobject_cast<const QLineEdit *>(control))
        return field->text();
    if (const auto *splitter = qobject_cast<const QSplitter *>(control))
        return splitter->saveState();
    if (const auto *button = qobject_cast<const QToolButton *>(control); isPlainToggle(button))
        return button->isChecked();
    return {};
}

void setState(QWidget *control, const QVariant &state)
{
    if (auto *table = qobject_cast<QTableView *>(control))
        setState(*table, state.toList());
    else if (auto *choice = qobject_cast<QComboBox *>(control); choice && state.toInt() < choice->count())
        choice->setCurrentIndex(state.toInt());
    else if (auto *field = qobject_cast<QLineEdit *>(control))
        field->setText(state.toString());
    else if (auto *splitter = qobject_cast<QSplitter *>(control))
        splitter->restoreState(state.toByteArray());
    else if (auto *button = qobject_cast<QToolButton *>(control); isPlainToggle(button))
        button->setChecked(state.toBool());
}

bool isOfQt(const QString &name)
{
    return name.isEmpty() || name.startsWith(u"qt_"_s);
}

} // namespace

ControlStates controlStates(const QWidget &window)
{
    ControlStates states;
    for (const QWidget *control : window.findChildren<QWidget *>()) {
        const QVariant state =
            isOfQt(control->objectName()) || isOfRun(*control) ? QVariant() : stateOf(control);
        if (state.isValid())
            states.insert(control->objectName(), state);
    }
    return states;
}

void setControlStates(const QWidget &window, const ControlStates &states)
{
    for (QWidget *control : window.findChildren<QWidget *>()) {
        const auto state = states.constFind(control->objectName());
        if (state != states.cend() && stateOf(control) != *state)
            setState(control, *state);
    }
}

} // namespace fleetgrad::desktop
