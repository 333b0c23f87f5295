// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forkdialog.h"

#include "card.h"
#include "forkform.h"

#include <report/figures.h>
#include <session/configcomparison.h>
#include <session/configfile.h>

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// Lines with settings that the parent does not have so are bold.
class DifferingLines : public QSyntaxHighlighter
{
public:
    DifferingLines(const QString &parent, QTextDocument *document)
        : QSyntaxHighlighter(document), m_parent(parent.split(u'\n'))
    {
        m_bold.setFontWeight(QFont::Bold);
    }

protected:
    void highlightBlock(const QString &line) override
    {
        const bool isSetting = line.contains(u'=') && !line.startsWith(u'#');
        if (isSetting && !m_parent.contains(line.trimmed()))
            setFormat(0, int(line.size()), m_bold);
    }

private:
    const QStringList m_parent;
    QTextCharFormat m_bold;
};

} // namespace

ForkDialog::ForkDialog(const fleet::RunConfig &config, const QStringList &devices, std::uint64_t batch,
                       QWidget *parent)
    : QDialog(parent), m_config(config), m_batch(batch), m_form(new ForkForm(config, devices, batch)),
      m_name(new QLineEdit), m_advanced(new QToolButton), m_text(new QPlainTextEdit),
      m_differences(new QLabel), m_problem(new QLabel)
{
    setObjectName(u"forkDialog"_s);
    setWindowTitle(tr("Fork after batch %1").arg(report::countText(batch)));
    resize(700, 600);
    build();
    connect(m_form, &ForkForm::edited, this, &ForkDialog::takeForm);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ForkDialog::takeText);
    showDifferences(config);
    m_name->setFocus();
}

ForkDialog::~ForkDialog()
{
    m_form->disconnect(this); // a number that is being written is one when the focus goes: too late here
}

void ForkDialog::build()
{
    auto *words = secondaryLabel(
        tr("The fork is this run up to there, and goes on with these settings beside it, in the same "
           "file. Change what is to be tried."));
    words->setWordWrap(true);
    m_name->setObjectName(u"forkName"_s);
    m_name->setPlaceholderText(tr("Name of the fork; without it fork-1, fork-2, …"));
    m_name->setAccessibleName(tr("Name of the fork"));
    m_name->setMaxLength(60);
    m_differences->setObjectName(u"forkDifferences"_s);
    m_problem->setObjectName(u"forkProblem"_s);
    for (QLabel *label : {m_differences, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
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
    layout->addWidget(scrolling(m_form, tr("Settings of the fork")), 3);
    layout->addWidget(m_differences);
    layout->addWidget(m_advanced, 0, Qt::AlignLeft);
    layout->addWidget(buildAdvanced(), 4);
    layout->addLayout(bottom);
}

QWidget *ForkDialog::buildAdvanced()
{
    m_advanced->setObjectName(u"forkAdvanced"_s);
    m_advanced->setProperty("role", u"flat"_s);
    m_advanced->setText(tr("Advanced"));
    m_advanced->setToolTip(tr("Every setting that a fork may change, as the configuration file has it"));
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setArrowType(Qt::RightArrow);
    m_advanced->setCheckable(true);
    m_text->setObjectName(u"forkText"_s);
    m_text->setAccessibleName(tr("Every setting of the fork"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QString text = session::printForkConfig(m_config);
    m_text->setPlainText(text);
    new DifferingLines(text, m_text->document());
    m_text->hide();
    connect(m_advanced, &QToolButton::toggled, this, [this](bool open) {
        m_advanced->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_text->setVisible(open);
    });
    return m_text;
}

/// The text keeps the place where a person is in it.
void ForkDialog::takeForm()
{
    const int at = m_text->textCursor().position();
    m_isTaking = true;
    m_text->setPlainText(session::printForkConfig(m_form->config()));
    m_isTaking = false;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(std::min(at, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
    m_problem->clear();
    showDifferences(m_form->config());
}

void ForkDialog::takeText()
{
    if (m_isTaking)
        return;
    const auto config = session::parseConfig(m_text->toPlainText(), {}, m_config);
    m_form->setEnabled(config.has_value()); // it would take the text back
    m_problem->setText(config ? QString() : tr("The text can’t be read yet: %1").arg(config.error().text()));
    if (!config)
        return;
    m_form->setConfig(*config);
    showDifferences(*config);
}

void ForkDialog::showDifferences(const fleet::RunConfig &config)
{
    const auto keys = session::compareConfigs({std::make_shared<const fleet::RunConfig>(m_config),
                                               std::make_shared<const fleet::RunConfig>(config)});
    QStringList changes;
    for (const session::ComparedKey &key : keys) {
        if (key.differs())
            changes << u"%1 %2 → %3"_s.arg(key.key, key.values[0], key.values[1]);
    }
    m_differences->setText(changes.isEmpty()
                               ? tr("Nothing is changed: the fork would stay what its parent is.")
                               : tr("Changed: %1.").arg(changes.join(u", "_s)));
}

void ForkDialog::fork()
{
    m_form->finish();
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
    m_advanced->setChecked(true);
    m_text->setFocus();
}

} // namespace fleetgrad::desktop
