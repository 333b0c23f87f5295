// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "session/sentences.h"

#include <QCoreApplication>

namespace fleetgrad::session {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    static QString pair(const QString &first, const QString &second)
    {
        return tr("%1, %2", "parts of a list").arg(first, second);
    }
    static QString pairOfClauses(const QString &first, const QString &second)
    {
        return tr("%1; %2", "parts of a sentence").arg(first, second);
    }
    static QString pairOfSentences(const QString &first, const QString &second)
    {
        return tr("%1 %2", "two sentences").arg(first, second);
    }
    static QString percent(const QString &number) { return tr("%1%", "a number").arg(number); }
    static QString ended(const QString &text) { return tr("%1.", "a sentence").arg(text); }
};

} // namespace

QString listed(const QStringList &parts)
{
    QString list = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        list = Sentences::pair(list, parts[i]);
    return list;
}

QString clauses(const QStringList &parts)
{
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        text = Sentences::pairOfClauses(text, parts[i]);
    return text;
}

QString sentence(const QString &withoutEnd)
{
    return Sentences::ended(withoutEnd);
}

QString percent(const QString &number)
{
    return Sentences::percent(number);
}

QString sentences(const QStringList &sentences)
{
    QString text;
    for (const QString &next : sentences) {
        if (!next.isEmpty())
            text = text.isEmpty() ? next : Sentences::pairOfSentences(text, next);
    }
    return text;
}

} // namespace fleetgrad::session
