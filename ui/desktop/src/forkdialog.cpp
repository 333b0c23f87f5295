// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forkdialog.h"

#include "card.h"

#include <report/figures.h>
#include <session/configfile.h>

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

ForkDialog::ForkDialog(const fleet::RunConfig &config, std::uint64_t batch, QWidget *parent)
    : QDialog(parent), m_config(config), m_batch(batch), m_name(new QLineEdit), m_text(new QPlainTextEdit),
      m_problem(new QLabel)
{
    setObjectName(u"forkDialog"_s);
    setWindowTitle(tr("Fork after batch %1").arg(report::countText(batch)));
    resize(700, 560);
    auto *words = secondaryLabel();
    words->setText(
        tr("The fork is this run up to there, and goes on with these settings beside it, in the same "
           "file. Change what is to be tried."));
    words->setWordWrap(true);
    m_name->setObjectName(u"forkName"_s);
    m_name->setPlaceholderText(tr("Name of the fork; without it fork-1, fork-2, …"));
    m_name->setAccessibleName(tr("Name of the fork"));
    m_name->setMaxLength(60);
    m_text->setObjectName(u"forkText"_s);
    m_text->setAccessibleName(tr("Settings of the fork"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlainText(session::printForkConfig(config));
    m_problem->setObjectName(u"forkProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *forkButton = new QPushButton(tr("Fork the run"));
    forkButton->setObjectName(u"forkStart"_s);
    forkButton->setProperty("suggested", true);
    forkButton->setAutoDefault(false);
    connect(forkButton, &QPushButton::clicked, this, &ForkDialog::fork);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(cancel);
    bottom->addWidget(forkButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_name);
    layout->addWidget(m_text, 1);
    layout->addLayout(bottom);
    m_name->setFocus();
}

void ForkDialog::fork()
{
    session::ForkRequest request;
    request.batch = m_batch;
    request.name = m_name->text().trimmed();
    const auto config = session::parseConfig(m_text->toPlainText(), {}, m_config);
    if (!config)
        return showProblem(config.error());
    if (const auto checked = session::checkFork(m_config, *config, m_batch); !checked)
        return showProblem(checked.error());
    request.config = *config;
    Q_EMIT forkWanted(request);
    accept();
}

void ForkDialog::showProblem(const Error &error)
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
