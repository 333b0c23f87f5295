// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/fleetfilter.h>

#include <session/texts.h>

#include <QLocale>
#include <QRegularExpressionMatch>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

using session::DeviceRow;

double gainOf(const DeviceRow &row)
{
    const auto hardest = learning::hardestBaseline(row.gains);
    return hardest ? double(hardest->gain.mean) : std::numeric_limits<double>::quiet_NaN();
}

constexpr std::pair<fleet::DeviceState, const char *> stateWords[] = {
    {fleet::DeviceState::Waiting, "waiting"},   {fleet::DeviceState::TooFewLabels, "too-few-labels"},
    {fleet::DeviceState::Learning, "learning"}, {fleet::DeviceState::NoGain, "no-gain"},
    {fleet::DeviceState::Silent, "silent"},     {fleet::DeviceState::Quarantined, "quarantined"},
    {fleet::DeviceState::HoldOut, "hold-out"},  {fleet::DeviceState::Finished, "finished"},
};

QRegularExpression nameMatcher(const QString &term)
{
    const bool hasWildcard = term.contains(u'*') || term.contains(u'?');
    const QString wildcard = hasWildcard ? term : QString(u'*' + term + u'*');
    // Qt's wildcards are those of paths, in which * ends at a slash; a device may be called "hall-1/pump-2".
    QString expression = QRegularExpression::wildcardToRegularExpression(wildcard);
    expression.replace(u"[^/]"_s, u"."_s);
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

FleetFilter::FleetFilter(const QString &text, GroupSetPtr groups) : m_groups(std::move(groups))
{
    const QStringList terms = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &term : terms)
        addTerm(term);
}

FleetFilter::Figure FleetFilter::figure(const QString &name)
{
    using Metrics = fleet::WindowMetrics;
    static constexpr std::pair<const char *, float Metrics::*> scores[] = {
        {"acc", &Metrics::accuracy},         {"accuracy", &Metrics::accuracy},
        {"bal", &Metrics::balancedAccuracy}, {"balanced", &Metrics::balancedAccuracy},
        {"prauc", &Metrics::prAuc},          {"pr-auc", &Metrics::prAuc},
        {"loss", &Metrics::logLoss},         {"precision", &Metrics::precision},
        {"recall", &Metrics::recall},        {"f1", &Metrics::f1},
    };
    static constexpr std::pair<const char *, double (*)(const DeviceRow &)> figures[] = {
        {"gain", gainOf},
        {"base", [](const DeviceRow &r) { return double(r.baseRate); }},
        {"waiting", [](const DeviceRow &r) { return double(r.labels.waiting); }},
        {"age", [](const DeviceRow &r) { return double(r.labels.age); }},
        {"rate", [](const DeviceRow &r) { return double(r.learningRate); }},
        {"found", [](const DeviceRow &r) { return r.alarms.window.recall(); }},
        {"false", [](const DeviceRow &r) { return double(r.falseAlarmsPerDay); }},
        {"delay", [](const DeviceRow &r) { return double(r.detectionSeconds); }},
        {"alarms", [](const DeviceRow &r) { return double(r.alarms.raised); }},
        {"samples", [](const DeviceRow &r) { return double(r.readings); }},
        {"missing", [](const DeviceRow &r) { return double(r.missing); }},
        {"v", [](const DeviceRow &r) { return double(r.version); }},
        {"version", [](const DeviceRow &r) { return double(r.version); }},
    };
    const auto isNamed = [&name](const auto &entry) {
        return name.compare(QLatin1String(entry.first), Qt::CaseInsensitive) == 0;
    };
    if (const auto score = std::ranges::find_if(scores, isNamed); score != std::end(scores)) {
        return [member = score->second](const DeviceRow &row, session::DeviceScorer scorer) {
            return double((scorer == session::DeviceScorer::Local ? row.local : row.decision).*member);
        };
    }
    if (const auto figure = std::ranges::find_if(figures, isNamed); figure != std::end(figures))
        return [value = figure->second](const DeviceRow &row, session::DeviceScorer) { return value(row); };
    return {};
}

void FleetFilter::fail(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

void FleetFilter::addTerm(const QString &term)
{
    if (addComparison(term))
        return;
    if (term.startsWith(u"state:"_s, Qt::CaseInsensitive))
        return addState(term.mid(6));
    if (term.startsWith(u"drift:"_s, Qt::CaseInsensitive))
        return addDrift(term.mid(6));
    if (term.startsWith(u"group:"_s, Qt::CaseInsensitive))
        return addGroup(term.mid(6));
    if (term.startsWith(u"source:"_s, Qt::CaseInsensitive)) {
        m_sources.push_back(nameMatcher(term.mid(7)));
        return;
    }
    if (term.compare(u"is:locked"_s, Qt::CaseInsensitive) == 0) {
        m_locked = true;
        return;
    }
    if (term.compare(u"is:alarm"_s, Qt::CaseInsensitive) == 0) {
        m_alarm = true;
        return;
    }
    m_names.push_back(nameMatcher(term));
}

void FleetFilter::addGroup(const QString &word)
{
    m_groupNames << word;
    if (m_groups && m_groups->hasName(word))
        return;
    QStringList names;
    if (m_groups) {
        for (const DeviceGroup &group : m_groups->groups())
            names << GroupSet::word(group.name);
    }
    fail(
        names.isEmpty()
            ? tr("“%1” is no group: this run has none. Select devices and choose “New group…” in their menu.")
                  .arg(word)
            : tr("“%1” is no group: there are %2.").arg(word, names.join(u", "_s)));
}

bool FleetFilter::addComparison(const QString &term)
{
    const qsizetype at = term.indexOf(QRegularExpression(u"[<>=]"_s));
    if (at < 0)
        return false;
    const bool orEqual = at + 1 < term.size() && term[at + 1] == u'=';
    const QString word = term.left(at);
    const Figure function = figure(word);
    if (!function) {
        fail(tr("“%1” is no figure: write acc, bal, prauc, loss, gain, found, false, delay, alarms, waiting, "
                "age, "
                "rate, samples or v.")
                 .arg(word));
        return true;
    }
    QString number = term.mid(at + (orEqual ? 2 : 1));
    number.replace(u',', u'.');
    bool isNumber = false;
    const double value = QLocale::c().toDouble(number, &isNumber);
    if (!isNumber) {
        fail(tr("A number is missing after “%1”, as in acc<0.7.").arg(term.left(at + (orEqual ? 2 : 1))));
        return true;
    }
    Operator op = Operator::Equal;
    if (term[at] == u'<')
        op = orEqual ? Operator::LessEqual : Operator::Less;
    else if (term[at] == u'>')
        op = orEqual ? Operator::GreaterEqual : Operator::Greater;
    m_comparisons.push_back({function, op, value});
    return true;
}

void FleetFilter::addState(const QString &word)
{
    std::vector<fleet::DeviceState> states;
    for (const auto &[state, english] : stateWords) {
        const QString onScreen = session::stateText(state).replace(u' ', u'-');
        if (QString::fromLatin1(english).startsWith(word, Qt::CaseInsensitive) ||
            onScreen.startsWith(word, Qt::CaseInsensitive))
            states.push_back(state);
    }
    if (states.empty()) {
        QStringList words;
        for (const auto &[state, english] : stateWords)
            words << QString::fromLatin1(english);
        fail(tr("“%1” is no state: there are %2.").arg(word, words.join(u", "_s)));
        return;
    }
    m_states.push_back(std::move(states));
}

void FleetFilter::addDrift(const QString &word)
{
    using learning::DriftCause;
    static constexpr std::pair<DriftCause, const char *> words[] = {
        {DriftCause::Sensor, "sensor"},
        {DriftCause::Environment, "environment"},
        {DriftCause::GlobalModel, "global-model"},
        {DriftCause::Unknown, "unknown"},
    };
    Drifts drifts;
    drifts.acting = u"acting"_s.startsWith(word, Qt::CaseInsensitive) && word.size() > 1;
    const bool any = word.compare(u"any"_s, Qt::CaseInsensitive) == 0;
    for (const auto &[cause, english] : words) {
        const QString onScreen = session::driftCauseText(cause).replace(u' ', u'-');
        if (any || QString::fromLatin1(english).startsWith(word, Qt::CaseInsensitive) ||
            onScreen.startsWith(word, Qt::CaseInsensitive))
            drifts.causes.push_back(cause);
    }
    if (drifts.causes.empty() && !drifts.acting)
        return fail(
            tr("“%1” is no drift: there are sensor, environment, global-model, unknown, any and acting.")
                .arg(word));
    m_drifts.push_back(std::move(drifts));
}

bool FleetFilter::holds(const Drifts &drifts, const fleet::DeviceDrift &drift)
{
    return (drifts.acting && drift.isActing()) ||
           std::find(drifts.causes.begin(), drifts.causes.end(), drift.cause) != drifts.causes.end();
}

bool FleetFilter::holds(const Comparison &comparison, const session::DeviceRow &row,
                        session::DeviceScorer scorer)
{
    // Figures are of single precision, and 0.65 is to be 0.65 in both.
    const float value = float(comparison.figure(row, scorer)), number = float(comparison.number);
    switch (comparison.op) {
    case Operator::Less:
        return value < number;
    case Operator::LessEqual:
        return value <= number;
    case Operator::Greater:
        return value > number;
    case Operator::GreaterEqual:
        return value >= number;
    case Operator::Equal:
        // What is on screen has three decimals: equal there is equal.
        return std::abs(value - number) < 0.0005f;
    }
    return false;
}

bool FleetFilter::accepts(const fleet::DeviceInfo &info, const session::DeviceRow &row,
                          session::DeviceScorer scorer) const
{
    if ((m_locked && !row.rateLocked) || (m_alarm && !row.alarms.on))
        return false;
    for (const auto &states : m_states) {
        if (std::find(states.begin(), states.end(), row.state) == states.end())
            return false;
    }
    for (const Drifts &drifts : m_drifts) {
        if (!holds(drifts, row.drift))
            return false;
    }
    for (const Comparison &comparison : m_comparisons) {
        if (!holds(comparison, row, scorer))
            return false;
    }
    for (const QString &group : m_groupNames) {
        if (!m_groups || !m_groups->contains(group, info.name))
            return false;
    }
    const bool isOfSource = std::ranges::all_of(m_sources, [&info](const QRegularExpression &source) {
        return source.match(info.origin).hasMatch();
    });
    return isOfSource && std::all_of(m_names.begin(), m_names.end(), [&info](const QRegularExpression &name) {
               return name.match(info.name).hasMatch();
           });
}

QString FleetFilter::explanation()
{
    // Two sentences of their own, so that the longer one keeps its translations.
    QString text = tr(
        "<p>Show the devices for which every term holds:</p><table cellspacing='4'>"
        "<tr><td><b>press-*</b></td><td>the name, with wildcards</td></tr>"
        "<tr><td><b>acc&lt;0.7</b></td><td>a figure: acc, bal, prauc, loss, precision, recall, f1, gain, "
        "waiting, age (of labels), rate, samples, v; found (share of events), false (alarms a day), delay "
        "(s), "
        "alarms</td></tr>"
        "<tr><td><b>state:silent</b></td><td>learning, no-gain, waiting, too-few-labels, silent, "
        "quarantined, hold-out, finished</td></tr>"
        "<tr><td><b>is:alarm</b></td><td>an alarm is on</td></tr>"
        "<tr><td><b>drift:any</b></td><td>sensor, environment, global-model, unknown, any, acting</td></tr>"
        "<tr><td><b>is:locked</b></td><td>the rate is locked</td></tr></table>");
    const QString groups =
        tr("<tr><td><b>group:pumps</b></td><td>in a group whose name begins with that</td></tr>"
           "<tr><td><b>source:hall-1</b></td><td>the folder or file that it comes from</td></tr>");
    return text.replace(u"</table>"_s, groups + u"</table>");
}

} // namespace fleetgrad::desktop
