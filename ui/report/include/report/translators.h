// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QCoreApplication;
class QTranslator;

namespace fleetgrad::report {

/// The language of the program, which may change while it runs: its own texts
/// (":/i18n/fleetgrad_LANGUAGE.qm"), those of Qt, and how numbers are written. What is on screen already is
/// not translated: see changed().
class Translators : public QObject
{
    Q_OBJECT
public:
    /// Nothing is translated before use().
    explicit Translators(QCoreApplication &application);
    ~Translators() override;

    /// Codes of the languages that the program speaks, as in "de" or "zh_CN", in the order of these.
    static QStringList languages();
    /// What its speakers call it: "Deutsch".
    static QString nameOf(const QString &language);

    /// One of languages(); empty, and what is none of them: that of the system, or English where the program
    /// does not speak it. From the GUI thread.
    void use(const QString &language);
    /// As it was given to use(); empty = that of the system.
    const QString &language() const { return m_language; }

Q_SIGNALS:
    void changed();

private:
    bool load(std::unique_ptr<QTranslator> &translator, const QString &language, const QString &name,
              const QString &folder);

    QString m_language;
    std::unique_ptr<QTranslator> m_qt, m_own;
};

} // namespace fleetgrad::report
