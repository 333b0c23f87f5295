// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationchoices.h"

#include "choice.h"
#include "figures.h"

#include <fleet/runconfig.h>
#include <report/figures.h>

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

using session::EvaluatedModel;
using session::EvaluatedOn;

constexpr std::size_t mostSubjects = 200; ///< of the selected devices

} // namespace

EvaluationChoices::EvaluationChoices(const FleetSelection *selection, QWidget *parent)
    : QWidget(parent), m_selection(selection), m_version(new QSpinBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 2);
    layout->setSpacing(2);
    m_subject = add(u"evaluatedOn"_s, tr("Judged on"), tr("On whose readings the model is judged"));
    m_model = add(u"evaluatedModel"_s, tr("Judged model"), tr("Which model is judged"));
    m_model->addItem(tr("decision"), int(EvaluatedModel::Decision));
    m_model->addItem(tr("local models"), int(EvaluatedModel::Local));
    m_model->addItem(tr("global model"), int(EvaluatedModel::Global));
    m_model->addItem(tr("one version"), int(EvaluatedModel::Version));
    m_version->setObjectName(u"evaluatedVersion"_s);
    m_version->setAccessibleName(tr("Global version"));
    m_version->setToolTip(tr("Which global version is judged; a click on the chart of versions chooses too"));
    m_version->setPrefix(u"v"_s);
    m_version->setKeyboardTracking(false);
    m_version->hide();
    layout->addWidget(m_version);
    fillSubjects();
    connect(m_subject, &QComboBox::currentIndexChanged, this, &EvaluationChoices::takeSubject);
    connect(&m_groups, &EvaluatedGroups::changed, this, &EvaluationChoices::takeGroups);
    connect(m_model, &QComboBox::currentIndexChanged, this, &EvaluationChoices::takeModel);
    connect(m_version, &QSpinBox::valueChanged, this, [this](int version) {
        m_wantedVersion = version;
        update();
    });
    connect(selection, &FleetSelection::changed, this, [this] {
        fillSubjects();
        update();
    });
}

Choice *EvaluationChoices::add(const QString &name, const QString &words, const QString &toolTip)
{
    auto *box = new Choice;
    box->setObjectName(name);
    box->setProperty("role", u"flat"_s);
    box->setAccessibleName(words);
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(box);
    return box;
}

QString EvaluationChoices::nameOf(std::uint32_t device) const
{
    return m_infos && device < m_infos->size() ? (*m_infos)[device].name : QString::number(device);
}

int EvaluationChoices::chosenSubject() const
{
    return m_subject->currentIndex() < 0 ? int(Fleet) : m_subject->currentData().toInt();
}

int EvaluationChoices::indexOf(int subject, const EvaluatedGroups::Name &group) const
{
    for (int i = 0; i < m_subject->count(); ++i) {
        const bool isGroup = m_subject->itemData(i, GroupRole).toString() == group.text &&
                             m_subject->itemData(i, IsSourceRole).toBool() == group.isSource;
        if (m_subject->itemData(i, SubjectRole).toInt() == subject && (subject != Group || isGroup))
            return i;
    }
    return -1;
}

void EvaluationChoices::addGroup(const EvaluatedGroups::Name &name)
{
    const bool isGone = m_groups.areKnown() && !m_groups.devices(name);
    m_subject->addItem(name.isSource ? tr("source “%1”").arg(name.text)
                       : isGone      ? tr("removed group “%1”").arg(name.text)
                                     : tr("group “%1”").arg(name.text),
                       int(Group));
    m_subject->setItemData(m_subject->count() - 1, name.text, GroupRole);
    m_subject->setItemData(m_subject->count() - 1, name.isSource, IsSourceRole);
}

/// A device stays chosen when it is no longer selected, a group when it is removed.
void EvaluationChoices::fillSubjects()
{
    const QSignalBlocker quiet(m_subject);
    const int chosen = chosenSubject();
    const QString before = m_subject->currentText();
    const auto &devices = m_selection->devices();
    m_subject->clear();
    m_subject->addItem(tr("whole fleet"), int(Fleet));
    m_subject->addItem(tr("hold-outs"), int(HoldOuts));
    m_subject->addItem(tr("selected devices"), int(Selection));
    m_subject->addItem(tr("devices in the table"), int(Table));
    for (const EvaluatedGroups::Name &name : m_groups.names())
        addGroup(name);
    if (chosen == Group && indexOf(Group, m_group) < 0)
        addGroup(m_group);
    for (std::size_t i = 0; i < std::min(devices.size(), mostSubjects); ++i)
        m_subject->addItem(nameOf(devices[i]), int(devices[i]));
    if (chosen >= 0 && indexOf(chosen, {}) < 0)
        m_subject->addItem(nameOf(std::uint32_t(chosen)), chosen);
    m_subject->setCurrentIndex(indexOf(chosen, m_group));
    if (m_subject->currentText() == before)
        return;
    m_subject->updateGeometry(); // the signal that tells of another text was kept quiet
    Q_EMIT changed();            // sentences name it
}

void EvaluationChoices::takeSubject()
{
    m_isTableStale = true;
    m_group = {};
    if (chosenSubject() == Group) {
        m_group = {m_subject->currentData(GroupRole).toString(),
                   m_subject->currentData(IsSourceRole).toBool()};
        m_groupDevices = m_groups.devices(m_group);
    }
    update();
}

/// What was chosen goes on with the devices that it had, unless they are of another fleet.
void EvaluationChoices::takeGroups()
{
    if (chosenSubject() == Group) {
        if (const auto devices = m_groups.devices(m_group))
            m_groupDevices = devices;
        else if (!m_groupDevices && m_groups.areKnown())
            m_subject->setCurrentIndex(0);
    }
    fillSubjects();
    update();
}

void EvaluationChoices::fillVersions()
{
    const bool isKnown = m_snapshot && m_snapshot->versions && !m_snapshot->versions->empty();
    m_version->setEnabled(isKnown);
    if (!isKnown)
        return;
    const QSignalBlocker quiet(m_version);
    m_version->setRange(int(m_snapshot->versions->front().version),
                        int(m_snapshot->versions->back().version));
    const int wanted = std::clamp(m_wantedVersion, m_version->minimum(), m_version->maximum());
    if (m_isVersionChosen && m_wantedVersion > 0 && m_version->value() != wanted)
        m_version->setValue(wanted); // of the past the newest of then; else a person may be typing
}

/// The newest version that was evaluated, until a person chooses another.
void EvaluationChoices::takeModel()
{
    const bool isVersion = m_model->currentData().toInt() == int(EvaluatedModel::Version);
    m_version->setVisible(isVersion);
    fillVersions();
    if (isVersion && !m_isVersionChosen && m_snapshot && m_snapshot->versions) {
        const auto &versions = *m_snapshot->versions;
        const auto newest = std::find_if(versions.rbegin(), versions.rend(),
                                         [](const auto &row) { return row.evaluation.has_value(); });
        const QSignalBlocker quiet(m_version);
        if (newest != versions.rend())
            m_version->setValue(m_wantedVersion = int(newest->version));
        m_isVersionChosen = newest != versions.rend();
    }
    update();
}

void EvaluationChoices::chooseVersion(std::uint32_t version)
{
    m_isVersionChosen = true;
    m_model->setCurrentIndex(m_model->findData(int(EvaluatedModel::Version)));
    m_version->setValue(int(version));
    update();
}

EvaluationChoices::Choices EvaluationChoices::choices() const
{
    return {chosenSubject(),    m_group,           m_groupDevices, m_model->currentIndex(),
            m_version->value(), m_isVersionChosen, m_infos};
}

void EvaluationChoices::setChoices(const Choices &choices)
{
    m_infos = choices.infos;
    if (choices.subject == Group && indexOf(Group, choices.group) < 0)
        addGroup(choices.group);
    else if (choices.subject >= 0 && indexOf(choices.subject, {}) < 0)
        m_subject->addItem(nameOf(std::uint32_t(choices.subject)), choices.subject);
    m_subject->setCurrentIndex(indexOf(choices.subject, choices.group));
    m_groupDevices = choices.groupDevices;
    m_isVersionChosen = choices.isVersionChosen;
    {
        const QSignalBlocker quiet(m_version);
        m_version->setMaximum(std::max(m_version->maximum(), choices.version));
        m_version->setValue(m_wantedVersion = choices.version);
    }
    m_model->setCurrentIndex(choices.model);
    update();
}

void EvaluationChoices::followTable()
{
    m_isTableStale = true;
    if (chosenSubject() == Table)
        update();
}

void EvaluationChoices::showSnapshot(const SnapshotPtr &snapshot)
{
    const bool isOther = !snapshot || m_infos != snapshot->infos; // another fleet, or its names came
    const bool isFirst = !m_snapshot;
    m_snapshot = snapshot;
    m_infos = snapshot ? snapshot->infos : nullptr;
    m_groups.follow(snapshot);
    if (isOther) {
        m_isVersionChosen = false;
        m_isTableStale = true;
        m_groupDevices = nullptr;
        if (const int chosen = chosenSubject(); chosen >= 0 && !m_selection->contains(std::uint32_t(chosen)))
            m_subject->setCurrentIndex(0);
    }
    if (isOther || isFirst)
        fillSubjects();
    if (m_request.model == EvaluatedModel::Version && m_isVersionChosen)
        fillVersions();
    else if (m_request.model == EvaluatedModel::Version)
        return takeModel();
    update();
}

void EvaluationChoices::update()
{
    session::EvaluationRequest request;
    request.model = EvaluatedModel(m_model->currentData().toInt());
    if (request.model == EvaluatedModel::Version)
        request.version = std::uint32_t(m_version->value());
    const int chosen = chosenSubject();
    std::vector<std::uint32_t> devices;
    request.on = chosen == Fleet      ? EvaluatedOn::Fleet
                 : chosen == HoldOuts ? EvaluatedOn::HoldOuts
                                      : EvaluatedOn::Devices;
    if (request.on == EvaluatedOn::Devices) {
        if (chosen >= 0)
            devices = {std::uint32_t(chosen)};
        else if (chosen == Selection)
            devices = m_selection->devices();
        else if (chosen == Group && m_groupDevices)
            devices = *m_groupDevices;
        else if (chosen == Group)
            return; // until they are found
        else if (!m_isTableStale && m_request.devices)
            devices = *m_request.devices;
        else if (m_table)
            devices = m_table();
        m_isTableStale = false;
        request.devices = m_request.devices && *m_request.devices == devices
                              ? m_request.devices
                              : std::make_shared<const std::vector<std::uint32_t>>(std::move(devices));
    }
    if (request == m_request)
        return;
    m_request = std::move(request);
    Q_EMIT changed();
}

QString EvaluationChoices::subject() const
{
    switch (const int chosen = chosenSubject()) {
    case Fleet:
        return m_request.model == EvaluatedModel::Version ? tr("the devices that train")
                                                          : tr("the whole fleet");
    case HoldOuts:
        return tr("the devices that never train");
    case Selection:
        return tr("%1 selected device(s)", nullptr, report::pluralForm(m_request.devices->size()))
            .arg(wholeText(m_request.devices->size()));
    case Table:
        return tr("%1 device(s) in the table", nullptr, report::pluralForm(m_request.devices->size()))
            .arg(wholeText(m_request.devices->size()));
    case Group:
        return tr("%1 (%2)", "a group, and how many devices it has")
            .arg(m_subject->currentText(),
                 tr("%1 device(s)", nullptr, report::pluralForm(m_request.devices->size()))
                     .arg(wholeText(m_request.devices->size())));
    default:
        return nameOf(std::uint32_t(chosen));
    }
}

} // namespace fleetgrad::desktop
