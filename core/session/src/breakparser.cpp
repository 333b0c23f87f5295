// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "breakparser.h"

#include <fleet/groups.h>
#include <session/texts.h>

#include <QLocale>

#include <cmath>
#include <utility>
#include <vector>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;
using Kind = BreakTerm::Kind;
using Whose = BreakTerm::Whose;
using Counter = BreakTerm::Counter;

namespace {

bool is(const QString &word, const char *other)
{
    return word.compare(QLatin1String(other), Qt::CaseInsensitive) == 0;
}

QStringList figureWords()
{
    return u"acc bal prauc loss precision recall f1 gain rate waiting age found false delay alarms samples "
           u"missing "
           "v batch round version readings updates"_s.split(u' ');
}

QStringList bareWords()
{
    return stateWords() + u"drifting alarm locked diverged NaN round version event:warning"_s.split(u' ');
}

std::optional<Counter> counterNamed(const QString &word)
{
    constexpr std::pair<const char *, Counter> counters[] = {
        {"batch", Counter::Batch},     {"round", Counter::Round},       {"rounds", Counter::Round},
        {"version", Counter::Version}, {"readings", Counter::Readings}, {"updates", Counter::Updates},
    };
    for (const auto &[name, counter] : counters) {
        if (is(word, name))
            return counter;
    }
    return std::nullopt;
}

/// What a word alone says, but for states.
std::optional<Kind> kindNamed(const QString &word)
{
    constexpr std::pair<const char *, Kind> kinds[] = {
        {"alarm", Kind::Alarm},       {"is:alarm", Kind::Alarm}, {"locked", Kind::Locked},
        {"is:locked", Kind::Locked},  {"round", Kind::Round},    {"version", Kind::Version},
        {"diverged", Kind::Diverged}, {"nan", Kind::NotFinite},
    };
    for (const auto &[name, kind] : kinds) {
        if (is(word, name))
            return kind;
    }
    return std::nullopt;
}

std::vector<fleet::DeviceState> stateOf(const QString &word)
{
    auto states = statesNamed(word);
    // A whole word: "no" alone is more likely a mistake than a state.
    std::erase_if(states, [&word](fleet::DeviceState state) {
        return word.compare(QString(stateText(state)).replace(u' ', u'-'), Qt::CaseInsensitive) != 0 &&
               word.compare(stateWords().at(int(state)), Qt::CaseInsensitive) != 0;
    });
    return states;
}

QRegularExpression matcher(const QString &pattern, bool isWhole)
{
    QRegularExpression expression = fleet::devicePattern(isWhole ? pattern : QString(u'*' + pattern + u'*'));
    expression.setPatternOptions(expression.patternOptions() | QRegularExpression::CaseInsensitiveOption);
    return expression;
}

bool hasWildcard(const QString &word)
{
    return word.contains(u'*') || word.contains(u'?');
}

} // namespace

BreakParser::BreakParser(const QString &text) : m_text(text)
{
    m_breakpoint.m_text = text.simplified();
}

tl::unexpected<Error> BreakParser::wrong(qsizetype at, const QString &sentence)
{
    return failure(ErrorKind::BadArgument, tr("column %1").arg(at + 1), sentence);
}

tl::unexpected<Error> BreakParser::unknown(qsizetype at, const QString &word, const QStringList &known)
{
    return wrong(at, tr("“%1” is not known here: write one of %2.").arg(word, known.join(u", "_s)));
}

Expected<Breakpoint> BreakParser::parse()
{
    for (skipSpaces(); m_at < m_text.size(); skipSpaces()) {
        if (auto parsed = takeTerm(); !parsed)
            return tl::make_unexpected(parsed.error());
    }
    const auto &terms = m_breakpoint.m_terms;
    if (terms.empty() && m_limitAt >= 0)
        return wrong(m_text.size(), tr("Add what is to become true of these devices, as in loss>2."));
    if (terms.empty())
        return wrong(0, tr("Write a condition, as in loss>2 or quarantined."));
    if (m_limitAt >= 0 && !m_breakpoint.isOfDevices())
        return wrong(m_limitAt,
                     tr("The condition is about the whole fleet: leave the devices out, or add what "
                        "is to become true of them."));
    return m_breakpoint;
}

void BreakParser::skipSpaces()
{
    while (next().isSpace())
        ++m_at;
}

QString BreakParser::takeWord()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && !next().isSpace() && next() != u'(' && next() != u')' && !isAtRelation())
        ++m_at;
    return m_text.mid(from, m_at - from);
}

/// Up to the next space, or between quotation marks.
QString BreakParser::takeValue()
{
    const qsizetype from = m_at;
    if (next() == u'"') {
        const qsizetype end = m_text.indexOf(u'"', from + 1);
        m_at = end < 0 ? m_text.size() : end + 1;
        return m_text.mid(from + 1, (end < 0 ? m_text.size() : end) - from - 1);
    }
    while (m_at < m_text.size() && !next().isSpace())
        ++m_at;
    return m_text.mid(from, m_at - from);
}

BreakParser::Parsed BreakParser::takeTerm()
{
    const qsizetype at = m_at;
    for (const QString &prefix : {u"device:"_s, u"source:"_s, u"group:"_s}) {
        if (QStringView(m_text).mid(at).startsWith(prefix, Qt::CaseInsensitive)) {
            m_at += prefix.size();
            return limit(prefix, at);
        }
    }
    const QString name = takeWord();
    std::optional<QString> whose;
    const qsizetype whoseAt = m_at + 1;
    if (next() == u'(') {
        ++m_at;
        whose = takeWord();
        if (next() != u')')
            return wrong(m_at, tr("A closing bracket is missing, as in loss(local)>2."));
        ++m_at;
    }
    const qsizetype end = m_at;
    skipSpaces();
    if (isAtRelation())
        return comparison(name, at, whose, whoseAt);
    m_at = end;
    if (name.isEmpty() || whose)
        return wrong(name.isEmpty() ? at : end, tr("Write a figure, a sign and a number, as in loss>2."));
    return bare(name, at);
}

BreakParser::Parsed BreakParser::limit(const QString &prefix, qsizetype at)
{
    const qsizetype from = m_at;
    const bool isQuoted = next() == u'"';
    const QString pattern = takeValue();
    if (isQuoted && (m_at - from < 2 || m_text[m_at - 1] != u'"'))
        return wrong(m_at, tr("A closing quotation mark is missing."));
    if (pattern.isEmpty() && prefix == u"group:"_s)
        return wrong(from, tr("Write what a group is called, as in group:pumps or group:\"hall 1\"."));
    if (pattern.isEmpty() || !fleet::isDevicePattern(pattern))
        return wrong(from, tr("Write the name of a device or a pattern, as in device:pump-* or "
                              "device:\"pump 1\"."));
    if (m_limitAt < 0)
        m_limitAt = at;
    if (prefix == u"device:"_s)
        m_breakpoint.m_names.push_back(matcher(pattern, true));
    else if (prefix == u"group:"_s)
        m_breakpoint.m_groups.push_back(pattern);
    else
        m_breakpoint.m_sources.push_back(matcher(pattern, hasWildcard(pattern)));
    return {};
}

BreakParser::Parsed BreakParser::bare(const QString &word, qsizetype at)
{
    BreakTerm term;
    const qsizetype colon = word.indexOf(u':') + 1;
    if (const auto kind = kindNamed(word)) {
        term.kind = *kind;
    } else if (is(word, "drifting")) {
        term.kind = Kind::Drift;
        term.drift = driftNamed(u"any"_s);
    } else if (word.startsWith(u"drift:"_s, Qt::CaseInsensitive)) {
        term.kind = Kind::Drift;
        term.drift = driftNamed(word.mid(colon));
        if (term.drift.isEmpty() || colon == word.size())
            return unknown(at + colon, word.mid(colon),
                           u"sensor environment global-model unknown any acting"_s.split(u' '));
    } else if (word.startsWith(u"state:"_s, Qt::CaseInsensitive)) {
        term.kind = Kind::State;
        term.states = statesNamed(word.mid(colon));
        if (term.states.empty() || colon == word.size())
            return unknown(at + colon, word.mid(colon), stateWords());
    } else if (word.startsWith(u"event:"_s, Qt::CaseInsensitive)) {
        const QStringList levels = u"info warning critical"_s.split(u' ');
        const qsizetype level = levels.indexOf(word.mid(colon).toLower());
        if (level < 0)
            return unknown(at + colon, word.mid(colon), levels);
        term.kind = Kind::Event;
        term.level = fleet::EventLevel(level);
    } else if (term.states = stateOf(word); !term.states.empty()) {
        term.kind = Kind::State;
    } else if (deviceFigure(word) || counterNamed(word)) {
        return wrong(m_at, tr("“%1” is a figure: compare it with a number, as in %1>2.").arg(word));
    } else if (hasWildcard(word) && fleet::isDevicePattern(word)) {
        m_limitAt = m_limitAt < 0 ? at : m_limitAt;
        m_breakpoint.m_names.push_back(matcher(word, true));
        return {};
    } else {
        return wrong(at, tr("“%1” is no condition: compare a figure, as in loss>2, name devices, as in "
                            "device:%1, or write one of %2.")
                             .arg(word, bareWords().join(u", "_s)));
    }
    add(std::move(term));
    return {};
}

Relation BreakParser::takeRelation()
{
    const QChar sign = m_text[m_at++];
    const bool orEqual = next() == u'=';
    m_at += orEqual ? 1 : 0;
    if (sign == u'<')
        return orEqual ? Relation::LessEqual : Relation::Less;
    if (sign == u'>')
        return orEqual ? Relation::GreaterEqual : Relation::Greater;
    return Relation::Equal;
}

BreakParser::Parsed BreakParser::takeFigure(BreakTerm &term, const QString &word, qsizetype at,
                                            const std::optional<QString> &whose, qsizetype whoseAt)
{
    // "version" is that of the fleet here; a device's own count is "v".
    if (const auto counter = counterNamed(word)) {
        if (whose)
            return wrong(whoseAt - 1, tr("“%1” is of the run: leave the brackets out.").arg(word));
        term.kind = Kind::Counter;
        term.counter = *counter;
        return {};
    }
    const auto figure = deviceFigure(word);
    if (!figure)
        return unknown(at, word, figureWords());
    term.what = *figure;
    if (!whose || is(*whose, "decision"))
        return {};
    if (is(*whose, "fleet"))
        term.whose = Whose::Fleet;
    else if (is(*whose, "local"))
        term.whose = Whose::Local;
    else if (is(*whose, "global"))
        term.whose = Whose::Global;
    else
        return unknown(whoseAt, *whose, u"decision local global fleet"_s.split(u' '));
    if (!figure->isScore() && term.whose != Whose::Fleet)
        return wrong(whoseAt, tr("“%1” is no score of a model: write it without brackets for each device, or "
                                 "%1(fleet) for the mean of the fleet.")
                                  .arg(word));
    return {};
}

BreakParser::Parsed BreakParser::comparison(const QString &word, qsizetype at,
                                            const std::optional<QString> &whose, qsizetype whoseAt)
{
    BreakTerm term;
    if (auto taken = takeFigure(term, word, at, whose, whoseAt); !taken)
        return taken;
    term.figure = whose ? QString(word + u'(' + *whose + u')') : word;
    term.relation = takeRelation();
    skipSpaces();
    if (auto taken = takeNumber(term, word); !taken)
        return taken;
    add(std::move(term));
    return {};
}

BreakParser::Parsed BreakParser::takeNumber(BreakTerm &term, const QString &word)
{
    const qsizetype at = m_at;
    QString number = takeValue();
    if (is(number, "baseline")) {
        if (term.kind != Kind::Figure || !term.what.isScore())
            return wrong(at, tr("Nothing is a baseline of “%1”: write a number.").arg(word));
        return {};
    }
    number.replace(u',', u'.');
    bool isNumber = false;
    term.number = QLocale::c().toDouble(number, &isNumber);
    if (!isNumber || !std::isfinite(*term.number))
        return wrong(at, tr("A number is missing here, as in loss>2, or the word “baseline”, as in "
                            "acc(global)<baseline."));
    return {};
}

Expected<Breakpoint> Breakpoint::parse(const QString &text)
{
    return BreakParser(text).parse();
}

} // namespace fleetgrad::session
