// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/range.h>

#include <QObject>

namespace fleetgrad::desktop {

/// The stretch of the run that every view shows, in batches, and the batch under the pointer. At first it is
/// the whole run and follows the live edge; a window that touches the live edge moves on with it, any other
/// stays where it is while data arrives. (Of a view over readings, all this in readings.)
class TimeWindow : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// How far the run has come. Fewer batches than before mean another run: back to the whole of it.
    void setEnd(double batch);
    double end() const { return m_end; }
    /// What comes before is no more, or never was: the whole begins here.
    void setBegin(double batch);

    charts::Range range() const;
    /// A range that reaches the end of the run follows it from then on.
    void setRange(double from, double to);
    void pan(double batches);
    /// To `from`, moved by so many batches: for a drag, whose small moves would otherwise be lost to the live
    /// edge one by one.
    void pan(charts::Range from, double batches);
    /// Below 1 closer, above 1 wider; the batch `at` keeps its place.
    void zoom(double factor, double at);
    /// Moves it, with the same width, where the batch is not in it.
    void reveal(double batch);
    /// To the live edge with the same width.
    void goLive();
    /// The whole run, live.
    void showAll();

    bool isWhole() const { return m_mode == Mode::Whole; }
    bool isLive() const { return m_mode != Mode::Pinned; }

    /// NaN where no chart has the pointer.
    double pointer() const { return m_pointer; }
    void setPointer(double batch);

    enum class Mode : unsigned char { Whole, Following, Pinned };
    /// What is kept of it: the same stretch of the same run can be shown again.
    struct Place
    {
        Mode mode = Mode::Whole;
        double from = 0, to = 1; ///< batches
    };
    Place place() const { return {m_mode, m_from, m_to}; }
    /// After setEnd() has told how far the run has come.
    void setPlace(const Place &place);

Q_SIGNALS:
    void changed();
    void pointerChanged();

private:
    /// The right end of the axis: the end of the run in coarse steps, so that it does not tremble.
    double steadyEnd(double width) const;
    double steadyBegin() const;

    Mode m_mode = Mode::Whole;
    double m_begin = 0, m_end = 0;
    double m_from = 0, m_to = 1; ///< of Pinned; of Following only the width counts
    double m_pointer = qQNaN();
};

} // namespace fleetgrad::desktop
