// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastbar.h"

#include "figures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

PastBar::PastBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_progress(new QProgressBar), m_button(new QPushButton)
{
    setObjectName(u"pastBar"_s);
    m_text->setObjectName(u"pastBarText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setObjectName(u"pastBarProgress"_s);
    m_progress->setAccessibleName(tr("How far it is computed"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(90, 6);
    m_button->setObjectName(u"pastBarButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress, 0, Qt::AlignVCenter);
    layout->addWidget(m_button);
    hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state == PastWork::State::Running)
            Q_EMIT stopWanted();
        else
            Q_EMIT startWanted();
    });
}

void PastBar::showWork(const PastWork &work)
{
    m_state = work.state;
    const bool isRunning = work.state == PastWork::State::Running;
    m_progress->setVisible(isRunning);
    m_progress->setValue(int(std::lround(100 * work.done)));
    switch (work.state) {
    case PastWork::State::None:
        break;
    case PastWork::State::Running:
        m_text->setText(tr("As of batch %1 this is not in the run file: it is being computed again.")
                            .arg(wholeText(work.batch)));
        m_button->setText(tr("Stop"));
        break;
    case PastWork::State::Stopped:
        m_text->setText(tr("It was stopped: what is not in the run file as of batch %1 is not shown.")
                            .arg(wholeText(work.batch)));
        m_button->setText(tr("Compute"));
        break;
    case PastWork::State::Failed:
        m_text->setText(work.sentence);
        m_button->setText(tr("Try again"));
        break;
    }
    setVisible(work.state != PastWork::State::None);
}

} // namespace fleetgrad::desktop
