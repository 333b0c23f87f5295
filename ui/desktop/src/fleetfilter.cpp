// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/fleetfilter.h>

#include <session/sentences.h>

#include <QLocale>
#include <QRegularExpressionMatch>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

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
    static const QRegularExpression loose(u"\\s*([<>]=?|=)\\s*"_s); // acc < 0.7
    const QStringList terms = QString(text).replace(loose, u"\\1"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString &term : terms)
        addTerm(term);
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
    if (term.compare(u"is:canary"_s, Qt::CaseInsensitive) == 0) {
        m_canary = true;
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
            : tr("“%1” is no group: there are %2.").arg(word, session::listed(names)));
}

bool FleetFilter::addComparison(const QString &term)
{
    const qsizetype at = term.indexOf(QRegularExpression(u"[<>=]"_s));
    if (at < 0)
        return false;
    const bool orEqual = at + 1 < term.size() && term[at + 1] == u'=';
    const QString word = term.left(at);
    const auto figure = session::deviceFigure(word);
    if (!figure) {
        fail(tr("“%1” is no figure: write acc, bal, prauc, loss, precision, recall, f1, gain, found, false, "
                "delay, alarms, waiting, "
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
    using session::Relation;
    Relation relation = Relation::Equal;
    if (term[at] == u'<')
        relation = orEqual ? Relation::LessEqual : Relation::Less;
    else if (term[at] == u'>')
        relation = orEqual ? Relation::GreaterEqual : Relation::Greater;
    m_comparisons.push_back({*figure, relation, value});
    return true;
}

void FleetFilter::addState(const QString &word)
{
    if (word.compare(u"drifting"_s, Qt::CaseInsensitive) == 0)
        return addDrift(u"any"_s);
    auto states = session::statesNamed(word);
    if (states.empty())
        return fail(tr("“%1” is no state: there are %2.").arg(word, session::listed(session::stateWords())));
    m_states.push_back(std::move(states));
}

void FleetFilter::addDrift(const QString &word)
{
    auto drift = session::driftNamed(word);
    if (drift.isEmpty())
        return fail(
            tr("“%1” is no drift: there are sensor, environment, global-model, unknown, any and acting.")
                .arg(word));
    m_drifts.push_back(std::move(drift));
}

bool FleetFilter::accepts(const fleet::DeviceInfo &info, const session::DeviceRow &row,
                          session::DeviceScorer scorer) const
{
    if ((m_locked && !row.rateLocked) || (m_alarm && !row.alarms.on) || (m_canary && !row.canary))
        return false;
    for (const auto &states : m_states) {
        if (std::find(states.begin(), states.end(), row.state) == states.end())
            return false;
    }
    for (const session::DriftWord &drift : m_drifts) {
        if (!drift.admits(row.drift))
            return false;
    }
    const auto scores =
        scorer == session::DeviceScorer::Local ? &session::DeviceRow::local : &session::DeviceRow::decision;
    for (const Comparison &comparison : m_comparisons) {
        if (!session::holds(comparison.figure.of(row, scores), comparison.relation, comparison.number))
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
    QString text =
        tr("<p>Show the devices for which every term holds:</p><table cellspacing='4'>"
           "<tr><td><b>press-*</b></td><td>the name, with wildcards</td></tr>"
           "<tr><td><b>acc&lt;0.7</b></td><td>a figure: acc, bal, prauc, loss, precision, recall, f1, gain, "
           "waiting, age (of labels), rate, samples, v; found (share of events), false (alarms a day), delay "
           "(s), "
           "alarms</td></tr>"
           "<tr><td><b>state:silent</b></td><td>learning, no-gain, waiting, too-few-labels, silent, "
           "quarantined, hold-out, finished</td></tr>"
           "<tr><td><b>is:alarm</b></td><td>an alarm is on</td></tr>"
           "<tr><td><b>drift:any</b>, <b>state:drifting</b></td><td>sensor, environment, global-model, "
           "unknown, any, acting</td></tr>"
           "<tr><td><b>is:locked</b></td><td>the rate is locked</td></tr></table>");
    const QString groups =
        tr("<tr><td><b>group:pumps</b></td><td>in a group whose name begins with that</td></tr>"
           "<tr><td><b>source:hall-1</b></td><td>the folder or file that it comes from</td></tr>");
    const QString canary = tr("<tr><td><b>is:canary</b></td><td>it tries out a model</td></tr>");
    return text.replace(u"</table>"_s, groups + canary + u"</table>");
}

} // namespace fleetgrad::desktop
