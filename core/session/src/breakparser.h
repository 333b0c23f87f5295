// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/breakpoint.h>

#include <QCoreApplication>

namespace fleetgrad::session {

/// Reads one condition, from left to right.
class BreakParser
{
    Q_DECLARE_TR_FUNCTIONS(Breakpoint)
public:
    explicit BreakParser(const QString &text);
    Expected<Breakpoint> parse();

private:
    using Parsed = Expected<void>;

    Parsed takeTerm();
    Parsed limit(const QString &prefix, qsizetype at);
    Parsed bare(const QString &word, qsizetype at);
    Parsed comparison(const QString &word, qsizetype at, const std::optional<QString> &whose,
                      qsizetype whoseAt);
    Parsed takeFigure(BreakTerm &term, const QString &word, qsizetype at, const std::optional<QString> &whose,
                      qsizetype whoseAt);
    Parsed takeNumber(BreakTerm &term, const QString &word);
    Relation takeRelation();
    QString takeWord();
    QString takeValue();
    void skipSpaces();
    QChar next() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool isAtRelation() const { return next() == u'<' || next() == u'>' || next() == u'='; }
    void add(BreakTerm term) { m_breakpoint.m_terms.push_back(std::move(term)); }

    static tl::unexpected<Error> wrong(qsizetype at, const QString &sentence);
    static tl::unexpected<Error> unknown(qsizetype at, const QString &word, const QStringList &known);

    const QString m_text;
    qsizetype m_at = 0;
    qsizetype m_limitAt = -1; ///< of the first limit to devices; -1: none
    Breakpoint m_breakpoint;
};

} // namespace fleetgrad::session
