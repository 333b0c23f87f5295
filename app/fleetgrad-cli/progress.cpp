// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include "columns.h"

#include <report/figures.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

int terminalColumns()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20 ? size.ws_col : 80;
}

QString bar(double share, int width)
{
    const int filled = std::clamp(int(std::floor(share * width)), 0, width);
    return QString(filled, u'█') + QString(width - filled, u'░');
}

/// 950, 24.1 k, 24.1 M: with SI steps.
QString siText(double value)
{
    const char *steps[] = {"", " k", " M", " G"};
    int step = 0;
    for (; value >= 999.5 && step < 3; ++step)
        value /= 1000;
    return report::scoreText(value, step == 0 ? 0 : 1) + QLatin1StringView(steps[step]);
}

float newest(const session::CurveData &data)
{
    return data.empty() ? NAN : data.back().last;
}

QString accuracy(const session::Snapshot &snapshot)
{
    if (!snapshot.fleetCurves)
        return {};
    const auto &curves = snapshot.fleetCurves->metrics[std::size_t(fleet::ChartMetric::Accuracy)];
    return ProgressWords::tr("accuracy %1, majority %2")
        .arg(report::scoreText(double(newest(curves.of(session::DeviceScorer::Decision).median))),
             report::scoreText(double(newest(curves.majority))));
}

} // namespace

QString progressLine(const session::Snapshot &snapshot, std::uint64_t firstBatch, double seconds, int columns)
{
    if (snapshot.state == session::RunState::Opening)
        return session::runStateText(snapshot.state) + u"…"_s;
    QStringList parts;
    if (snapshot.lastBatch > 0) {
        const double share = double(snapshot.batch) / double(snapshot.lastBatch);
        parts << bar(share, std::clamp(columns / 5, 5, 24));
        parts << ProgressWords::tr("%1 of %2 batch(es)", nullptr, report::pluralForm(snapshot.lastBatch))
                     .arg(report::countText(snapshot.batch), report::countText(snapshot.lastBatch));
    } else {
        parts << ProgressWords::tr("%1 batch(es)", nullptr, report::pluralForm(snapshot.batch))
                     .arg(report::countText(snapshot.batch));
    }
    if (snapshot.readingsPerSecond > 0)
        parts << ProgressWords::tr("%1 readings/s").arg(siText(snapshot.readingsPerSecond));
    parts << accuracy(snapshot);
    const std::uint64_t done = snapshot.batch - std::min(firstBatch, snapshot.batch);
    if (snapshot.lastBatch > snapshot.batch && done > 0 && seconds > 0.5) {
        const double left = seconds * double(snapshot.lastBatch - snapshot.batch) / double(done);
        parts << ProgressWords::tr("%1 left").arg(report::durationText(left));
    }
    parts.removeAll(QString());
    // What finds no room goes from the end: a line that wraps could not be rewritten.
    QString line = parts.join(u"  "_s);
    while (columnsOf(line) > columns && parts.size() > 1) {
        parts.removeLast();
        line = parts.join(u"  "_s);
    }
    return leftColumns(line, columns);
}

Progress::Progress(bool wanted) : m_active(wanted && isatty(STDERR_FILENO))
{
}

Progress::~Progress()
{
    clear();
}

void Progress::show(const session::Snapshot &snapshot)
{
    if (!m_active)
        return;
    if (!m_started && snapshot.state == session::RunState::Running) {
        m_started = true;
        m_firstBatch = snapshot.batch;
        m_timer.start();
    }
    const double seconds = m_started ? double(m_timer.elapsed()) / 1000 : 0;
    const QByteArray line = progressLine(snapshot, m_firstBatch, seconds, terminalColumns() - 1).toUtf8();
    std::fprintf(stderr, "\r\x1b[K%s", line.constData());
    std::fflush(stderr);
    m_shown = true;
}

void Progress::clear()
{
    if (m_shown)
        std::fputs("\r\x1b[K", stderr);
    m_shown = false;
}

} // namespace fleetgrad::cli
