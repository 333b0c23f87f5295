// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupdialog.h"

#include "card.h"
#include "figures.h"
#include "tickbox.h"

#include <fleet/groups.h>
#include <report/figures.h>
#include <session/sentences.h>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstdint>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

GroupDialog::GroupDialog(const DeviceGroup &group, const QStringList &byHand, const QStringList &taken,
                         const Infos &infos, QWidget *parent)
    : QDialog(parent), m_byHand(byHand), m_taken(taken), m_infos(infos), m_name(new QLineEdit(group.name)),
      m_pattern(new QLineEdit(group.pattern)), m_hand(new TickBox), m_count(secondaryLabel()),
      m_use(new QPushButton(tr("Use this group")))
{
    setObjectName(u"groupDialog"_s);
    setWindowTitle(group.name.isEmpty() ? tr("New group") : tr("Group “%1”").arg(group.name));
    m_name->setObjectName(u"groupName"_s);
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setPlaceholderText(tr("pumps"));
    m_pattern->setObjectName(u"groupPattern"_s);
    m_pattern->setAccessibleName(tr("Pattern of the names of devices"));
    m_pattern->setPlaceholderText(u"pump-*"_s);
    m_pattern->setToolTip(tr("* stands for any letters, ? for one, [a-c] for one of these. Upper "
                             "and lower "
                             "case differ, as in the groups of a configuration."));
    m_hand->setObjectName(u"groupByHand"_s);
    m_hand->setText(
        tr("%1 device(s) chosen by hand", nullptr, report::pluralForm(std::uint64_t(byHand.size())))
            .arg(wholeText(std::uint64_t(byHand.size()))));
    m_hand->setToolTip(session::listed(byHand.mid(0, 20)));
    m_hand->setChecked(!byHand.isEmpty() && (group.pattern.isEmpty() || !group.devices.isEmpty()));
    m_hand->setEnabled(!byHand.isEmpty());
    m_count->setObjectName(u"groupCount"_s);
    m_count->setWordWrap(true);
    m_use->setObjectName(u"groupUse"_s);
    m_use->setProperty("suggested", true);
    m_use->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(m_name, &QLineEdit::textChanged, this, &GroupDialog::count);
    connect(m_pattern, &QLineEdit::textChanged, this, &GroupDialog::count);
    // Devices are nearly always selected: who begins to write a pattern means that one.
    connect(m_pattern, &QLineEdit::textEdited, this, [this, isFirst = group.devices.isEmpty()]() mutable {
        if (std::exchange(isFirst, false))
            m_hand->setChecked(false);
    });
    connect(m_hand, &QCheckBox::toggled, this, &GroupDialog::count);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &GroupDialog::finish);

    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Names of devices like"), m_pattern);
    form->addRow(tr("And"), m_hand);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addLayout(buttons);
    resize(440, sizeHint().height());
    count();
}

DeviceGroup GroupDialog::group() const
{
    DeviceGroup group;
    group.name = m_name->text().simplified();
    group.pattern = m_pattern->text().trimmed();
    if (m_hand->isChecked())
        group.devices = m_byHand;
    group.devices.sort();
    return group;
}

QString GroupDialog::problem() const
{
    const DeviceGroup now = group();
    if (!now.pattern.isEmpty() && !fleet::isDevicePattern(now.pattern))
        return tr("“%1” is no pattern: write names with * for any letters, as in "
                  "pump-*.")
            .arg(now.pattern);
    if (now.pattern.isEmpty() && now.devices.isEmpty())
        return tr("Write a pattern, or select devices in the fleet first.");
    if (now.name.isEmpty())
        return tr("Give the group a name.");
    if (m_taken.contains(now.name, Qt::CaseInsensitive))
        return tr("There is a group “%1” already: choose another name.").arg(now.name);
    return {};
}

void GroupDialog::count()
{
    const QString wrong = problem();
    m_use->setEnabled(wrong.isEmpty());
    if (!wrong.isEmpty()) {
        m_count->setText(wrong);
        return;
    }
    const GroupSet set({group()});
    std::uint64_t members = 0;
    for (const fleet::DeviceInfo &info : *m_infos)
        members += set.contains(0, info.name) ? 1 : 0;
    m_count->setText(
        tr("%1 device(s) of this run", nullptr, report::pluralForm(members)).arg(wholeText(members)));
}

void GroupDialog::finish()
{
    if (!problem().isEmpty())
        return;
    Q_EMIT groupChosen(group());
    accept();
}

} // namespace fleetgrad::desktop
