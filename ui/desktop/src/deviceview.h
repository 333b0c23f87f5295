// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <charts/range.h>
#include <desktop/fleetmodel.h>
#include <desktop/fleetselection.h>
#include <desktop/look.h>
#include <desktop/timewindow.h>

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

class QLabel;
class QScrollBar;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace fleetgrad::desktop {

class ChartStack;
class Choice;
class DeviceDetails;
class PastBar;
class WhyPanel;

/// The last readings of one of the selected devices, what its models made of them, truth and alarms, and what
/// is known of the device. Asks for readings only while it can be seen.
class DeviceView : public QWidget
{
    Q_OBJECT
public:
    DeviceView(const Appearance *appearance, const FleetSelection *selection, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// Has what it shows made, or no more, as if it were seen.
    void look(bool isWanted);
    /// The choices of device and channels, for the corner beside the tabs.
    QWidget *corner() const { return m_corner; }
    ChartStack *stack() const { return m_stack; }
    TimeWindow *window() { return &m_window; }
    /// One of the selected devices.
    void choose(std::uint32_t device);
    /// Nothing while none is selected.
    std::optional<std::uint32_t> device() const;

    /// That what it shows of the past is computed.
    PastBar *pastBar() const { return m_pastBar; }
    /// Why readings scored what they scored.
    WhyPanel *why() const { return m_why; }
    /// Shows why the alarm of a device was raised that began in that batch; without one its last.
    void explainAlarm(std::uint32_t device, std::optional<std::uint64_t> batch);

    /// What a person looks at.
    struct Place
    {
        std::int64_t device = -1; ///< none
        QString channel;          ///< empty: all
        int firstChannel = 0;     ///< of those that the height has room for
        TimeWindow::Place readings;
        std::vector<std::optional<charts::Range>> values; ///< as of ChartStack::valueZoom()
    };
    Place place() const;
    /// Once its readings are there; nothing where the device is not selected.
    void setPlace(const Place &place);

    /// The charts as they are on screen; empty without readings.
    std::vector<charts::Chart> charts() const;
    /// Of the chosen channels, seen or not, with labels and alarms as numbers.
    std::vector<charts::Chart> values() const;

Q_SIGNALS:
    /// The device whose readings are wanted from now on; none while the view is not seen.
    void lookWanted(std::optional<std::uint32_t> device);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCorner();
    void takeSelection();
    void setDevice(std::int64_t device);
    void goToPlace();
    void showRange(const fleet::DeviceTrace &trace);
    void showDevices();
    void showChannels();
    void placeDetails();
    void buildWhy();
    QWidget *buildWhyButton();
    void openWhy(bool open);
    void clickAt(double x);
    void explainAt(double x);
    static void markExplained(double number, std::vector<charts::Chart> &shown);
    void rebuild();
    void buildCharts(const fleet::DeviceTrace &trace);
    void showWords();
    QString words() const;
    QString scoredText(const fleet::DeviceTrace &trace) const;
    QString emptyText() const;
    QString heading(double number) const;
    int lanes() const; ///< charts of channels that the height has room for
    std::vector<std::size_t> chosenChannels() const;
    const fleet::DeviceInfo *info() const;
    const fleet::DeviceTrace *trace() const; ///< of the device; null while there is none

    const Appearance *m_appearance;
    const FleetSelection *m_selection;
    TimeWindow m_window; ///< in readings of the device, from 1
    ChartStack *m_stack;
    DeviceDetails *m_details;
    WhyPanel *m_why;
    QStackedWidget *m_beside; ///< details, or why
    PastBar *m_pastBar;
    QWidget *m_charts = nullptr;
    QLabel *m_words;
    QScrollBar *m_scroll;
    QSplitter *m_splitter;
    QWidget *m_corner;
    Choice *m_device = nullptr, *m_channel = nullptr;
    QToolButton *m_more = nullptr, *m_whyButton = nullptr;
    QTimer m_opening; ///< a click that may be the first of a double click
    double m_clicked = 0;
    std::int64_t m_shown = -1;                           ///< the device; -1: none
    std::int64_t m_channelsOf = -1;                      ///< the device whose channels are in the choice
    std::map<std::size_t, charts::SteadyRange> m_ranges; ///< of the channels
    std::optional<Place> m_wanted;                       ///< for the device, until it is shown
    SnapshotPtr m_snapshot;
    bool m_isFresh = true; ///< nothing of the device has been shown yet
    bool m_isStale = true;
    bool m_hasRoom = true;      ///< for the details beside the curves
    bool m_wantsDetails = true; ///< where there is
};

} // namespace fleetgrad::desktop
