// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "card.h"
#include "figures.h"
#include "icons.h"

#include <report/figures.h>
#include <session/sentences.h>
#include <session/texts.h>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

/// A disc in the colour of the run's state; the word beside it says the same.
class StatusLine::Dot : public QWidget
{
public:
    explicit Dot(const Appearance *appearance) : m_appearance(appearance) { setFixedSize(10, 10); }
    void show(session::RunState state)
    {
        if (std::exchange(m_state, state) != state)
            update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color());
        painter.drawEllipse(rect().adjusted(1, 1, -1, -1));
    }

private:
    QColor color() const
    {
        const Look &look = m_appearance->look();
        switch (m_state) {
        case session::RunState::Running:
            return look.good;
        case session::RunState::Failed:
            return look.chart.error;
        case session::RunState::Paused:
            return look.chart.warning;
        case session::RunState::Opening:
        case session::RunState::Finished:
            break;
        }
        return look.chart.secondary;
    }

    const Appearance *m_appearance;
    session::RunState m_state = session::RunState::Opening;
};

StatusLine::StatusLine(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_dot(new Dot(appearance)), m_appearance(appearance), m_state(new QLabel),
      m_devices(secondaryLabel()), m_alarms(secondaryLabel()), m_readings(secondaryLabel()),
      m_updates(secondaryLabel()), m_frame(secondaryLabel()), m_saved(secondaryLabel()),
      m_seed(secondaryLabel()), m_bell(new QToolButton)
{
    m_state->setObjectName(u"runState"_s);
    m_frame->setToolTip(tr("From the start of a frame until everything is painted"));
    m_readings->setToolTip(tr("Over about the last second"));
    m_updates->setToolTip(m_readings->toolTip());
    m_seed->setToolTip(tr("The same configuration and seed give the same run, byte for byte"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3);
    layout->setSpacing(18);
    auto *state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_dot);
    state->addWidget(m_state);
    layout->addLayout(state);
    for (QLabel *label : {m_devices, m_alarms, m_readings, m_updates, m_frame, m_saved})
        layout->addWidget(label);
    layout->addStretch(1);
    layout->addWidget(m_seed);
    m_bell->setObjectName(u"bell"_s);
    m_bell->setProperty("role", u"flat"_s);
    m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bell->setMinimumWidth(fontMetrics().horizontalAdvance(u"00"_s) + 40);
    connect(m_bell, &QToolButton::clicked, this, &StatusLine::alertsWanted);
    layout->addWidget(m_bell);
    // What changes with every frame keeps its place.
    m_alarms->setMinimumWidth(
        fontMetrics().horizontalAdvance(u"▲ "_s + tr("%1 in alarm", nullptr, 1000).arg(u"0,000"_s)));
    m_alarms->setToolTip(
        tr("Devices on which an alarm is on; is:alarm in the filter of the fleet shows them"));
    m_readings->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 readings/s").arg(u"000.0 M"_s)));
    m_updates->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 updates/s").arg(u"00.0 k"_s)));
    m_frame->setMinimumWidth(fontMetrics().horizontalAdvance(tr("frame %1 ms").arg(u"00"_s)));
    m_saved->setMinimumWidth(1);
}

/// In the colour of the gravest that nobody has acknowledged; the tooltip and the name say the same.
void StatusLine::showAlerts(const AlertCenter::Count &count)
{
    const Look &look = m_appearance->look();
    m_bell->setIcon(
        signIcon(Sign::Bell, count.fresh > 0 ? look.levelColor(count.level) : look.chart.secondary));
    m_bell->setText(wholeText(std::uint64_t(count.open)));
    const QString words =
        count.open == 0
            ? tr("No alert is open")
            : session::listed({tr("%Ln open alert(s)", nullptr, count.open),
                               count.fresh == 0 ? tr("all acknowledged")
                                                : tr("%Ln not acknowledged", nullptr, count.fresh)});
    m_bell->setAccessibleName(words);
    m_bell->setToolTip(words + u'\n' + tr("Click to see them (Ctrl+Shift+A)"));
}

void StatusLine::set(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

/// In red where there is one, with a triangle that says the same.
QString StatusLine::alarmText(std::uint64_t devices) const
{
    if (devices == 0)
        return tr("no alarm");
    return u"<span style='color:%1'>▲ %2</span>"_s.arg(
        m_appearance->look().chart.error.name(),
        tr("%1 in alarm", nullptr, report::pluralForm(devices)).arg(wholeText(devices)));
}

QString StatusLine::savedText(const session::Snapshot &snapshot) const
{
    if (snapshot.secondsSinceCommit < 0)
        return snapshot.runPath.isEmpty() ? tr("not saved yet") : QFileInfo(snapshot.runPath).fileName();
    const QString file =
        snapshot.runPath.isEmpty() ? tr("a temporary file") : QFileInfo(snapshot.runPath).fileName();
    if (snapshot.state != session::RunState::Running || snapshot.isCut())
        return tr("saved to %1").arg(file);
    return tr("saved to %1, %2 s ago").arg(file, QLocale().toString(snapshot.secondsSinceCommit, 'f', 0));
}

void StatusLine::setOpening(bool isOpening)
{
    m_isOpening = isOpening;
    if (!m_hasRun)
        showSnapshot(nullptr, nullptr, 0);
}

void StatusLine::showSnapshot(const SnapshotPtr &snapshot, const SnapshotPtr &shown, double frameMilliseconds)
{
    m_hasRun = snapshot != nullptr;
    if (!snapshot) {
        m_dot->show(session::RunState::Opening);
        set(m_state, m_isOpening ? session::runStateText(session::RunState::Opening) : tr("No run"));
        for (QLabel *label : {m_devices, m_alarms, m_readings, m_updates, m_frame, m_saved, m_seed})
            set(label, QString());
        return;
    }
    const bool isCut = snapshot->isCut();
    m_dot->show(isCut ? session::RunState::Opening : snapshot->state);
    QString state = isCut ? tr("No connection") : session::runStateText(snapshot->state);
    if (!state.isEmpty())
        state[0] = state[0].toUpper();
    set(m_state, state);
    set(m_devices, tr("%Ln device(s)", nullptr, snapshot->infos ? int(snapshot->infos->size()) : 0));
    setLiveText(m_alarms, alarmText((shown ? shown : snapshot)->alarms.on));
    const QString dash(u'–');
    setLiveText(m_readings, tr("%1 readings/s").arg(isCut ? dash : siText(snapshot->readingsPerSecond)));
    setLiveText(m_updates, tr("%1 updates/s").arg(isCut ? dash : siText(snapshot->updatesPerSecond)));
    setLiveText(m_frame, tr("frame %1 ms").arg(qRound(frameMilliseconds)));
    set(m_saved, savedText(*snapshot));
    const QString where =
        snapshot->runPath.isEmpty() ? tr("File > Save run as… keeps the run") : snapshot->runPath;
    if (m_saved->toolTip() != where)
        m_saved->setToolTip(where);
    set(m_seed, snapshot->config ? tr("seed %1").arg(snapshot->config->seed) : QString());
    fold();
}

void StatusLine::fold()
{
    const auto widthOf = [this](const QWidget *widget) {
        return std::max(widget->sizeHint().width(), widget->minimumWidth()) + layout()->spacing();
    };
    const QMargins margins = layout()->contentsMargins();
    int wanted = margins.left() + margins.right() + m_dot->width() + layout()->spacing() + widthOf(m_bell);
    for (const QLabel *label :
         {m_state, m_devices, m_alarms, m_readings, m_updates, m_frame, m_saved, m_seed})
        wanted += widthOf(label);
    for (QLabel *label : {m_seed, m_updates, m_frame}) {
        const bool hasRoom = wanted <= width();
        if (!hasRoom)
            wanted -= widthOf(label);
        label->setHidden(!hasRoom);
    }
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace fleetgrad::desktop
