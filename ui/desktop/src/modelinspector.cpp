// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelinspector.h"

#include "card.h"
#include "figures.h"

#include <report/figures.h>
#include <session/sentences.h>

#include <QFileInfo>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

ModelInspector::ModelInspector(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_facts(secondaryLabel()), m_model(new WeightsModel(this)),
      m_table(weightsTable(m_model, appearance))
{
    setObjectName(u"modelInspector"_s);
    m_title->setProperty("role", u"strong"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 4, 4);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_table, 1);
}

void ModelInspector::showModel(const QString &path, const store::ModelFile &file)
{
    const bool isLocal = file.kind == u"local"_s;
    m_title->setText(isLocal ? tr("%1, local model v%2").arg(file.device).arg(file.version)
                             : tr("Global model v%1").arg(file.version));
    const auto samples = std::uint64_t(std::max<qint64>(0, file.samples));
    QStringList facts;
    facts << tr("File %1").arg(QFileInfo(path).fileName());
    if (!file.run.isEmpty())
        facts << tr("from the run %1, batch %2").arg(file.run).arg(file.batch);
    facts << tr("method %1").arg(file.method) << tr("%Ln feature(s)", nullptr, int(file.featureNames.size()))
          << tr("bias %1").arg(scoreText(file.model.bias))
          << tr("learning rate %1").arg(scoreText(file.learningRate))
          << tr("%1 sample(s)", nullptr, report::pluralForm(samples)).arg(wholeText(samples))
          << tr("claims an accuracy of %1, which nobody measured here").arg(scoreText(file.claimedAccuracy));
    if (file.lineage.round)
        facts << tr("made by round %1").arg(*file.lineage.round);
    if (!file.measured.empty()) {
        const store::ModelMeasurement &measured = file.measured.front();
        facts << tr("its run measured a PR-AUC of %1 on %2 labelled reading(s)", nullptr,
                    report::pluralForm(measured.labelled))
                     .arg(scoreText(measured.prAuc), wholeText(measured.labelled));
    }
    if (!file.note.isEmpty())
        facts << tr("note: %1").arg(file.note);
    m_facts->setText(session::sentence(session::clauses(facts)));
    m_model->setWeights(file.featureNames, file.model.weights);
    m_table->resizeColumnToContents(WeightsModel::Feature);
    m_table->resizeColumnToContents(WeightsModel::Weight);
}

} // namespace fleetgrad::desktop
