// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newrundialog.h"

#include <session/configfile.h>

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

NewRunDialog::NewRunDialog(const fleet::RunConfig &config, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit), m_find(new QLineEdit), m_problem(new QLabel)
{
    setObjectName(u"newRunDialog"_s);
    setWindowTitle(tr("New run"));
    resize(760, 620);
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(u"newRunText"_s);
    m_text->setAccessibleName(tr("Settings of the new run"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_find->setObjectName(u"newRunFind"_s);
    m_find->setPlaceholderText(tr("Find a setting, as in delay_readings"));
    m_find->setAccessibleName(tr("Find a setting"));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, &NewRunDialog::find);
    connect(m_find, &QLineEdit::returnPressed, this, &NewRunDialog::findNext);
    m_problem->setObjectName(u"newRunProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *presets = new QPushButton(tr("Begin with"));
    presets->setAutoDefault(false);
    auto *menu = new QMenu(presets);
    for (const QString &name : fleet::presetNames()) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, name] {
            fleet::RunConfig preset;
            if (fleet::applyPreset(name, preset))
                showConfig(preset);
        });
    }
    presets->setMenu(menu);
    auto *startButton = new QPushButton(tr("Start the run"));
    startButton->setObjectName(u"newRunStart"_s);
    startButton->setProperty("suggested", true);
    startButton->setAutoDefault(false);
    connect(startButton, &QPushButton::clicked, this, &NewRunDialog::start);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *top = new QHBoxLayout;
    top->addWidget(m_find, 1);
    top->addWidget(presets);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(cancel);
    bottom->addWidget(startButton);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    layout->addLayout(bottom);
    showConfig(config);
    m_text->setFocus();
}

void NewRunDialog::showConfig(const fleet::RunConfig &config)
{
    m_text->setPlainText(session::printConfig(config));
    m_problem->clear();
}

void NewRunDialog::find(const QString &text)
{
    m_text->moveCursor(QTextCursor::Start);
    const bool found = text.isEmpty() || m_text->find(text);
    m_find->setProperty("wrong", !found);
    m_problem->setText(found ? QString() : tr("No setting and no comment has “%1”.").arg(text));
}

void NewRunDialog::findNext()
{
    if (!m_find->text().isEmpty() && !m_text->find(m_find->text()))
        find(m_find->text());
}

void NewRunDialog::start()
{
    const auto config = session::parseConfig(m_text->toPlainText(), {}, fleet::RunConfig());
    if (!config)
        return showProblem(config.error());
    if (const auto checked = session::checkConfig(*config); !checked)
        return showProblem(checked.error());
    Q_EMIT runWanted(*config);
    accept();
}

void NewRunDialog::showProblem(const Error &error)
{
    // The place is ":LINE" or ":LINE:COLUMN" of the text, or the name of a key.
    const int line = error.place.section(u':', 1, 1).toInt();
    m_problem->setText(line > 0 ? tr("Line %1: %2").arg(line).arg(error.sentence) : error.text());
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (line <= 0 || !block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

} // namespace fleetgrad::desktop
