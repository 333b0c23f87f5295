// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakpointsdialog.h"

#include "card.h"
#include "icons.h"
#include "tickbox.h"

#include <desktop/look.h>
#include <report/figures.h>
#include <session/breakpoint.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdint>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

BreakpointsDialog::BreakpointsDialog(const Appearance *appearance, const RunBreakpoints *breakpoints,
                                     QWidget *parent)
    : QDialog(parent), m_appearance(appearance), m_breakpoints(breakpoints), m_condition(new QLineEdit),
      m_add(new QPushButton(tr("Add"))), m_problem(secondaryLabel()), m_empty(secondaryLabel()),
      m_list(new QWidget), m_grid(new QGridLayout(m_list))
{
    setObjectName(u"breakpointsDialog"_s);
    setWindowTitle(tr("Breakpoints"));
    m_condition->setObjectName(u"breakCondition"_s);
    m_condition->setAccessibleName(tr("Pause when this becomes true"));
    m_condition->setPlaceholderText(tr("Pause when this becomes true"));
    m_condition->setToolTip(session::Breakpoint::explanation());
    m_condition->setClearButtonEnabled(true);
    m_add->setObjectName(u"breakAdd"_s);
    m_add->setProperty("suggested", true);
    m_add->setDefault(true);
    m_problem->setObjectName(u"breakProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_empty->setObjectName(u"breakEmpty"_s);
    m_empty->setText(tr("No breakpoint yet."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_grid->setContentsMargins(2, 2, 2, 2);
    m_grid->setHorizontalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    connect(m_condition, &QLineEdit::textChanged, this, &BreakpointsDialog::check);
    connect(m_add, &QPushButton::clicked, this, &BreakpointsDialog::add);
    connect(breakpoints, &RunBreakpoints::changed, this, &BreakpointsDialog::showList);
    connect(appearance, &Appearance::changed, this, &BreakpointsDialog::color);

    auto *top = new QHBoxLayout;
    top->addWidget(m_condition, 1);
    top->addWidget(m_add);
    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->addWidget(m_list);
    bodyLayout->addWidget(m_empty);
    bodyLayout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    layout->addWidget(scrolling(body, tr("Breakpoints")), 1);
    layout->addWidget(buttons);
    resize(560, 380);
    showList();
    check();
}

void BreakpointsDialog::begin(const QString &text)
{
    show();
    raise();
    activateWindow();
    if (!text.isEmpty())
        m_condition->setText(text);
    m_condition->setFocus(Qt::ShortcutFocusReason);
}

void BreakpointsDialog::showList()
{
    const KeptBreakpoints &list = m_breakpoints->list();
    if (!std::ranges::equal(list, m_rows, {}, &KeptBreakpoint::condition, &Row::condition)) {
        clearRows();
        for (const KeptBreakpoint &breakpoint : list)
            addRow(breakpoint);
        color();
    }
    for (std::size_t row = 0; row < list.size(); ++row) {
        const QSignalBlocker quiet(m_rows[row].on);
        m_rows[row].on->setChecked(list[row].isOn);
    }
    m_list->setVisible(!list.empty());
    m_empty->setVisible(list.empty());
    showCounts();
    check();
}

void BreakpointsDialog::clearRows()
{
    for (const Row &row : m_rows) {
        // Later: one of them may be what was clicked.
        for (QWidget *widget : {static_cast<QWidget *>(row.on), static_cast<QWidget *>(row.hits),
                                static_cast<QWidget *>(row.remove)}) {
            m_grid->removeWidget(widget);
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
    }
    m_rows.clear();
}

void BreakpointsDialog::addRow(const KeptBreakpoint &breakpoint)
{
    const int number = int(m_rows.size());
    const QString condition = breakpoint.condition;
    Row row{condition, new TickBox(QString(condition).replace(u'&', u"&&"_s)), secondaryLabel(),
            new QToolButton};
    row.on->setObjectName(u"breakOn%1"_s.arg(number));
    row.on->setToolTip(condition);
    row.hits->setObjectName(u"breakHits%1"_s.arg(number));
    row.remove->setObjectName(u"breakRemove%1"_s.arg(number));
    row.remove->setProperty("role", u"flat"_s);
    row.remove->setToolTip(tr("Remove the breakpoint “%1”").arg(condition));
    row.remove->setAccessibleName(row.remove->toolTip());
    row.remove->setFocusPolicy(Qt::StrongFocus);
    connect(row.on, &QCheckBox::toggled, this, [this, condition](bool on) { turn(condition, on); });
    connect(row.remove, &QToolButton::clicked, this, [this, condition] { remove(condition); });
    m_grid->addWidget(row.on, number, 0);
    m_grid->addWidget(row.hits, number, 1, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(row.remove, number, 2);
    m_rows.push_back(row);
}

void BreakpointsDialog::color()
{
    for (const Row &row : m_rows)
        row.remove->setIcon(signIcon(Sign::Close, m_appearance->look().chart.secondary));
}

void BreakpointsDialog::showSnapshot(const SnapshotPtr &snapshot)
{
    const bool isOther = !m_snapshot != !snapshot || (snapshot && snapshot->infos != m_snapshot->infos);
    const bool hasNews = isOther || (snapshot && snapshot->breaks != m_snapshot->breaks);
    m_snapshot = snapshot;
    if (hasNews)
        showCounts();
    if (isOther)
        check();
}

void BreakpointsDialog::showCounts()
{
    for (const Row &row : m_rows) {
        std::uint64_t hits = 0;
        if (m_snapshot && m_snapshot->breaks) {
            for (const session::BreakCount &count : m_snapshot->breaks->counts)
                hits = count.condition == row.condition ? count.hits : hits;
        }
        const QString text = hits == 0 ? QString() : tr("%Ln hit(s)", nullptr, report::pluralForm(hits));
        if (row.hits->text() != text)
            row.hits->setText(text);
    }
}

void BreakpointsDialog::check()
{
    const QString text = m_condition->text();
    auto breakpoint = session::Breakpoint::parse(text);
    if (breakpoint)
        letName(*breakpoint, m_breakpoints->groups());
    const bool isThere = breakpoint && std::ranges::any_of(m_rows, [&](const Row &row) {
                             return row.condition == breakpoint->text();
                         });
    QString problem;
    if (isThere)
        problem = tr("This breakpoint is there already.");
    else if (breakpoint && m_snapshot && m_snapshot->infos)
        problem = breakpoint->problem(*m_snapshot->infos);
    else if (!breakpoint && !text.trimmed().isEmpty())
        problem = breakpoint.error().text();
    m_add->setEnabled(breakpoint && !isThere);
    m_condition->setProperty("wrong", !problem.isEmpty());
    m_condition->style()->unpolish(m_condition);
    m_condition->style()->polish(m_condition);
    m_problem->setText(problem.isEmpty() ? tr("For example %1, %2 or %3; the field’s tooltip tells more.")
                                               .arg(u"loss>2"_s, u"quarantined"_s, u"acc(global)<baseline"_s)
                                         : problem);
}

void BreakpointsDialog::add()
{
    const auto breakpoint = session::Breakpoint::parse(m_condition->text());
    if (!breakpoint)
        return;
    KeptBreakpoints list = m_breakpoints->list();
    list.push_back({breakpoint->text(), true});
    m_condition->clear();
    Q_EMIT listWanted(list, tr("The run pauses when “%1” becomes true").arg(breakpoint->text()));
}

void BreakpointsDialog::turn(const QString &condition, bool on)
{
    KeptBreakpoints list = m_breakpoints->list();
    for (KeptBreakpoint &breakpoint : list) {
        if (breakpoint.condition == condition)
            breakpoint.isOn = on;
    }
    Q_EMIT listWanted(list, on ? tr("The run pauses when “%1” becomes true").arg(condition)
                               : tr("The run no longer pauses when “%1” becomes true").arg(condition));
}

void BreakpointsDialog::remove(const QString &condition)
{
    KeptBreakpoints list = m_breakpoints->list();
    std::erase_if(list, [&](const KeptBreakpoint &breakpoint) { return breakpoint.condition == condition; });
    m_condition->setFocus(Qt::OtherFocusReason);
    Q_EMIT listWanted(list, tr("The breakpoint “%1” is removed").arg(condition));
}

} // namespace fleetgrad::desktop
