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
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        m_isTableStale = true;
        update();
    });
    connect(m_model, &QComboBox::currentIndexChanged, this, &EvaluationChoices::takeModel);
    connect(m_version, &QSpinBox::valueChanged, this, &EvaluationChoices::update);
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
    const bool isKnown = m_snapshot && m_snapshot->infos && device < m_snapshot->infos->size();
    return isKnown ? (*m_snapshot->infos)[device].name : QString::number(device);
}

int EvaluationChoices::chosenSubject() const
{
    return m_subject->currentIndex() < 0 ? int(Fleet) : m_subject->currentData().toInt();
}

/// A device stays chosen when it is no longer selected.
void EvaluationChoices::fillSubjects()
{
    const QSignalBlocker quiet(m_subject);
    const int chosen = chosenSubject();
    const auto &devices = m_selection->devices();
    m_subject->clear();
    m_subject->addItem(tr("whole fleet"), int(Fleet));
    m_subject->addItem(tr("hold-outs"), int(HoldOuts));
    m_subject->addItem(tr("selected devices"), int(Selection));
    m_subject->addItem(tr("devices in the table"), int(Table));
    for (std::size_t i = 0; i < std::min(devices.size(), mostSubjects); ++i)
        m_subject->addItem(nameOf(devices[i]), int(devices[i]));
    if (chosen >= 0 && m_subject->findData(chosen) < 0)
        m_subject->addItem(nameOf(std::uint32_t(chosen)), chosen);
    m_subject->setCurrentIndex(m_subject->findData(chosen));
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
            m_version->setValue(int(newest->version));
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

void EvaluationChoices::followTable()
{
    m_isTableStale = true;
    if (chosenSubject() == Table)
        update();
}

void EvaluationChoices::showSnapshot(const SnapshotPtr &snapshot)
{
    const bool isOther =
        !m_snapshot || !snapshot || m_snapshot->infos != snapshot->infos; // another fleet, or its names came
    m_snapshot = snapshot;
    if (isOther) {
        m_isVersionChosen = false;
        m_isTableStale = true;
        if (const int chosen = chosenSubject(); chosen >= 0 && !m_selection->contains(std::uint32_t(chosen)))
            m_subject->setCurrentIndex(0);
        fillSubjects();
    }
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
    default:
        return nameOf(std::uint32_t(chosen));
    }
}

} // namespace fleetgrad::desktop
