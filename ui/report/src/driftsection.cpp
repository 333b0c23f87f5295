// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmltable.h"
#include "report/figures.h"
#include "reportsections.h"

#include <session/texts.h>

#include <QCoreApplication>

#include <algorithm>

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;
using learning::DriftCause;

namespace {

constexpr std::size_t mostDrifts = 20;

class DriftSection
{
    Q_DECLARE_TR_FUNCTIONS(DriftSection)

public:
    static QString title() { return tr("Drift"); }
    static HtmlTable table(std::size_t all)
    {
        HtmlTable table(
            all > mostDrifts
                ? tr("The newest %1 of %2 devices that drift now").arg(countText(mostDrifts), countText(all))
                : tr("Devices that drift now"));
        table.addColumn(tr("Device"), HtmlTable::Kind::Text);
        table.addColumn(tr("Cause"), HtmlTable::Kind::Text);
        table.addColumn(tr("Since batch"));
        table.addColumn(tr("Evidence"), HtmlTable::Kind::Text);
        table.addColumn(tr("What can be done"), HtmlTable::Kind::Text);
        return table;
    }
    static QString remedy(const fleet::DeviceDrift &drift)
    {
        if (drift.suggestion == fleet::DriftRemedy::None)
            return tr("to be looked at");
        const QString text = session::remedyText(drift.suggestion);
        return drift.isDone(drift.suggestion) ? tr("%1: done", "a remedy").arg(text) : text;
    }
};

} // namespace

QString driftSection(const session::Snapshot &snapshot, const fleet::RunSummary &summary)
{
    if (!snapshot.config || snapshot.config->drift.action == fleet::DriftPolicy::Off || !snapshot.devices ||
        !snapshot.infos)
        return {};
    std::vector<const fleet::DeviceDrift *> drifts;
    for (const session::DeviceRow &row : *snapshot.devices) {
        if (row.drift.cause != DriftCause::None)
            drifts.push_back(&row.drift);
    }
    std::ranges::stable_sort(drifts, std::ranges::greater(), &fleet::DeviceDrift::found);
    HtmlTable table = DriftSection::table(drifts.size());
    for (std::size_t i = 0; i < std::min(drifts.size(), mostDrifts); ++i) {
        const fleet::DeviceDrift &drift = *drifts[i];
        const fleet::DeviceInfo &info = (*snapshot.infos)[drift.device];
        table.addRow({info.name, session::driftCauseText(drift.cause), countText(drift.since),
                      session::driftEvidenceText(drift, &info), DriftSection::remedy(drift)});
    }
    QString content = u"<p>"_s + session::driftSummaryText(summary.drift).toHtmlEscaped() + u"</p>\n"_s;
    if (snapshot.drift.cause != DriftCause::None)
        content += u"<p>"_s +
                   QString(session::driftCauseSentence(snapshot.drift.cause) + u": "_s +
                           session::driftEvidenceText(snapshot.drift, nullptr))
                       .toHtmlEscaped() +
                   u"</p>\n"_s;
    if (!table.isEmpty())
        content += table.html();
    return u"<section>\n<h2>"_s + DriftSection::title().toHtmlEscaped() + u"</h2>\n"_s + content +
           u"</section>\n"_s;
}

} // namespace fleetgrad::report
