// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploydialog.h"

#include "card.h"
#include "choice.h"
#include "figures.h"

#include <report/figures.h>
#include <session/sentences.h>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

bool isLocalModel(const session::ModelChoice &choice)
{
    if (const auto *key = std::get_if<store::ModelKey>(&choice))
        return !key->isGlobal();
    return std::get<store::ModelFile>(choice).kind == u"local";
}

} // namespace

DeployDialog::DeployDialog(const ComparedModel &model, const std::vector<DeployTarget> &targets, int chosen,
                           QWidget *parent)
    : QDialog(parent), m_model(model), m_targets(targets), m_to(new Choice), m_rounds(new QSpinBox),
      m_note(new QLineEdit), m_explanation(secondaryLabel())
{
    setObjectName(u"deployDialog"_s);
    setWindowTitle(tr("Deploy %1").arg(model.name));
    m_to->setObjectName(u"deployTo"_s);
    m_to->setAccessibleName(tr("To whom"));
    for (const DeployTarget &one : m_targets)
        m_to->addItem(one.name);
    m_to->setCurrentIndex(chosen);
    m_rounds->setObjectName(u"deployRounds"_s);
    m_rounds->setAccessibleName(tr("Rounds that it is tried out for"));
    m_rounds->setRange(0, 100'000);
    m_rounds->setSpecialValueText(tr("until it is ended"));
    m_rounds->setToolTip(tr("Rounds after which the model is taken back by itself; 0: a person ends it"));
    m_note->setObjectName(u"deployNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Why, for the events of the run"));
    m_note->setMaxLength(200);
    m_explanation->setObjectName(u"deployExplanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(3 * m_explanation->fontMetrics().lineSpacing());
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *use = new QPushButton(tr("Deploy"));
    use->setObjectName(u"deployUse"_s);
    use->setProperty("suggested", true);
    use->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(m_to, &QComboBox::currentIndexChanged, this, &DeployDialog::explain);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &DeployDialog::finish);

    auto *form = new QFormLayout;
    form->addRow(tr("To"), m_to);
    form->addRow(tr("Rounds"), m_rounds);
    form->addRow(tr("Note"), m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_explanation);
    layout->addLayout(buttons);
    resize(440, sizeHint().height());
    explain();
}

const DeployTarget &DeployDialog::target() const
{
    return m_targets[std::size_t(std::max(0, m_to->currentIndex()))];
}

void DeployDialog::explain()
{
    const std::uint64_t devices = target().devices.size();
    m_rounds->setEnabled(devices > 0);
    const QString count =
        tr("%1 device(s) try it out from the next batch on.", nullptr, report::pluralForm(devices))
            .arg(wholeText(devices));
    if (devices == 0)
        m_explanation->setText(
            tr("At the next batch boundary it becomes the newest global version, and every "
               "device takes it. Undo promotes the version before."));
    else if (isLocalModel(m_model.choice))
        m_explanation->setText(session::sentences(
            {count, tr("It stands in place of their local models and learns on; ended, those come back.")}));
    else
        m_explanation->setText(session::sentences(
            {count,
             tr("They take no new version and stay out of the rounds meanwhile, so that the others show "
                "what is without it.")}));
}

void DeployDialog::finish()
{
    session::Deployment deployment;
    deployment.model = m_model.choice;
    deployment.name = m_model.name;
    deployment.devices = target().devices;
    deployment.rounds = m_rounds->isEnabled() ? std::uint32_t(m_rounds->value()) : 0;
    deployment.note = m_note->text().simplified();
    Q_EMIT deployed(deployment);
    accept();
}

} // namespace fleetgrad::desktop
