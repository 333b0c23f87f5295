// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelorigin.h"

#include "figures.h"

#include <report/figures.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr qsizetype digestDigits = 12; ///< enough to tell configurations apart by eye

class ModelOrigin
{
    Q_DECLARE_TR_FUNCTIONS(ModelOrigin)

public:
    static QString from(const store::ModelFile &file);
    static QString measured(const store::ModelMeasurement &figures);
    static QString note(const QString &text) { return tr("Note: %1").arg(text); }
};

QString ModelOrigin::from(const store::ModelFile &file)
{
    const store::ModelLineage &lineage = file.lineage;
    QStringList parts;
    if (!file.run.isEmpty())
        parts << tr("From the run %1, batch %2").arg(file.run, wholeText(file.batch));
    if (lineage.round)
        parts << tr("made by round %1").arg(wholeText(*lineage.round));
    for (const store::ModelParent &parent : lineage.parents)
        parts << (parent.kind == u"global"_s ? tr("from global v%1").arg(parent.version)
                                             : tr("from v%1 of its device").arg(parent.version));
    if (lineage.baseVersion)
        parts << tr("beside global v%1").arg(*lineage.baseVersion);
    if (!lineage.configuration.isEmpty())
        parts << tr("configuration %1").arg(lineage.configuration.left(digestDigits));
    return parts.isEmpty() ? QString() : session::sentence(session::clauses(parts));
}

QString ModelOrigin::measured(const store::ModelMeasurement &figures)
{
    const QString count = report::countText(figures.labelled);
    const auto plural = report::pluralForm(figures.labelled);
    const QString text =
        figures.on == u"device"_s
            ? tr("Measured on %1 labelled reading(s) of its device", nullptr, plural).arg(count)
        : figures.on == u"fleet"_s
            ? tr("Measured on %1 labelled reading(s) of devices that train", nullptr, plural).arg(count)
            : tr("Measured on %1 labelled reading(s) of devices that never train", nullptr, plural)
                  .arg(count);
    return session::sentence(session::listed({text, tr("to batch %1").arg(wholeText(figures.toBatch)),
                                              tr("PR-AUC %1").arg(scoreText(figures.prAuc))}));
}

} // namespace

QString modelOrigin(const store::ModelFile &file)
{
    QStringList sentences{ModelOrigin::from(file)};
    for (const store::ModelMeasurement &figures : file.measured)
        sentences << ModelOrigin::measured(figures);
    if (!file.note.isEmpty())
        sentences << ModelOrigin::note(file.note);
    return session::sentences(sentences);
}

} // namespace fleetgrad::desktop
