// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainercontrol.h"

#include "card.h"
#include "choice.h"
#include "targetbutton.h"

#include <session/texts.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// The value that all devices concerned have; -1 where they differ.
template <typename Get>
int common(const std::vector<std::uint32_t> &wanted, const std::vector<session::DeviceRow> &rows, Get get)
{
    int value = -2;
    const auto take = [&](const session::DeviceRow &row) {
        const int own = int(get(row));
        value = value == -2 || value == own ? own : -1;
    };
    if (wanted.empty()) {
        for (const session::DeviceRow &row : rows)
            take(row);
    }
    for (const std::uint32_t device : wanted) {
        if (device < rows.size())
            take(rows[device]);
    }
    return std::max(value, -1);
}

} // namespace

TrainerControl::TrainerControl(const FleetSelection *selection, QWidget *parent)
    : QWidget(parent), m_target(new TargetButton(selection)),
      m_optimiser(choice(u"optimiser"_s, tr("Optimiser"),
                         tr("How gradients move the weights of the local model and of the copy of the fleet "
                            "model. Each optimiser has rates of its own: find one after changing it."))),
      m_schedule(choice(u"schedule"_s, tr("Schedule"),
                        tr("How the learning rate falls with the labels that a device has trained on"))),
      m_remark(secondaryLabel()), m_find(new QPushButton(tr("Find rate…")))
{
    for (int i = 0; i < learning::optimiserCount; ++i)
        m_optimiser->addItem(session::optimiserText(learning::Optimiser(i)), i);
    for (int i = 0; i < learning::scheduleCount; ++i)
        m_schedule->addItem(session::scheduleText(learning::Schedule(i)), i);
    m_target->setObjectName(u"trainerTarget"_s);
    m_target->setToolTip(tr("Which devices the optimiser, the schedule and the search for a rate are for"));
    m_target->setAccessibleName(m_target->toolTip());
    m_find->setObjectName(u"findRate"_s);
    m_find->setToolTip(tr("Try many learning rates on the same readings and see what each is worth"));
    m_remark->setObjectName(u"trainerRemark"_s);
    m_remark->setWordWrap(true);
    m_remark->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 8, 10, 4);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(6);
    const std::pair<QString, QWidget *> rows[] = {{tr("For"), m_target},
                                                  {tr("Optimiser"), m_optimiser},
                                                  {tr("Schedule"), m_schedule},
                                                  {tr("Rate"), m_find}};
    int row = 0;
    for (const auto &[text, widget] : rows) {
        auto *label = secondaryLabel(text);
        label->setBuddy(widget);
        layout->addWidget(label, row, 0);
        layout->addWidget(widget, row, 1, Qt::AlignLeft);
        ++row;
    }
    layout->addWidget(m_remark, row, 0, 1, 2);
    layout->setColumnStretch(1, 1);

    connect(m_target, &TargetButton::changed, this, [this] { m_sinceChoice.invalidate(); });
    connect(m_optimiser, &QComboBox::activated, this, [this](int index) {
        m_sinceChoice.start();
        Q_EMIT optimiserChosen(learning::Optimiser(index));
    });
    connect(m_schedule, &QComboBox::activated, this, [this](int index) {
        m_sinceChoice.start();
        Q_EMIT scheduleChosen(learning::Schedule(index));
    });
    connect(m_find, &QPushButton::clicked, this, &TrainerControl::findRateWanted);
}

QComboBox *TrainerControl::choice(const QString &name, const QString &text, const QString &toolTip)
{
    auto *box = new Choice(this);
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setToolTip(toolTip);
    box->setPlaceholderText(tr("several"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

std::vector<std::uint32_t> TrainerControl::devices() const
{
    return m_target->devices();
}

bool TrainerControl::isWaiting(const session::Snapshot &snapshot) const
{
    constexpr qint64 untilSnapshot = 300; ///< milliseconds until the choice is in a snapshot for sure
    return m_sinceChoice.isValid() &&
           (snapshot.pendingCommands > 0 || !m_sinceChoice.hasExpired(untilSnapshot));
}

void TrainerControl::showSnapshot(const SnapshotPtr &snapshot)
{
    const bool hasDevices = snapshot && snapshot->devices && !snapshot->devices->empty();
    const bool canSteer = hasDevices && snapshot->canRun && snapshot->state != session::RunState::Finished;
    m_optimiser->setEnabled(canSteer);
    m_schedule->setEnabled(canSteer);
    m_target->setEnabled(hasDevices);
    m_find->setEnabled(hasDevices);
    if (!hasDevices)
        return;
    const bool waits = isWaiting(*snapshot);
    const QString remark = waits && snapshot->pendingCommands > 0
                               ? tr("The choice takes effect with the next batch.")
                               : QString();
    if (m_remark->text() != remark)
        m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    if (waits)
        return;
    const auto wanted = devices();
    const auto show = [](QComboBox *box, int index) {
        if (box->currentIndex() != index && !box->view()->isVisible())
            box->setCurrentIndex(index);
    };
    show(m_optimiser,
         common(wanted, *snapshot->devices, [](const auto &row) { return row.trainer.optimiser; }));
    show(m_schedule,
         common(wanted, *snapshot->devices, [](const auto &row) { return row.trainer.schedule; }));
}

} // namespace fleetgrad::desktop
