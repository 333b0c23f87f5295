// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/look.h>
#include <fleet/devicetrace.h>
#include <fleet/error.h>
#include <fleet/why.h>
#include <store/weighthistory.h>

#include <QElapsedTimer>
#include <QWidget>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QResizeEvent;
class QToolButton;
class QTreeView;

namespace fleetgrad::desktop {

class Choice;
class WeightMoves;
class WhyModel;

/// Why a reading of a device scored what it scored: the shares of the features, and for one of them the
/// rounds and devices that moved its weight most. Asks for what the snapshot does not have, and is told.
class WhyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WhyPanel(const Appearance *appearance, QWidget *parent = nullptr);

    /// The reading with that number, from 0.
    void explain(std::uint32_t device, std::uint64_t number);
    /// The alarm that began in that batch.
    void explainAlarm(std::uint32_t device, std::uint64_t batch);
    /// The alarm of it that began last.
    void lastAlarmOf(std::uint32_t device);
    /// Nothing of any device.
    void forget();
    void showSnapshot(const SnapshotPtr &snapshot);
    /// Shares above the weight, or beside it.
    void setVertical(bool vertical);
    /// The reading that is explained.
    std::optional<std::uint64_t> number() const { return m_number; }

    // Answers to what was asked for.
    using Trace = std::shared_ptr<const fleet::DeviceTrace>;
    /// Another device, of which no reading is chosen yet.
    void setDevice(std::uint32_t device);
    void takeTrace(std::uint32_t device, std::uint64_t batch, const Expected<Trace> &trace);
    /// `device`: of whose local model; none: of the fleet model.
    void takeHistory(std::size_t feature, const std::optional<std::uint32_t> &device,
                     const Expected<store::WeightHistory> &history);
    void takeLastAlarm(std::uint32_t device, const Expected<std::optional<std::uint64_t>> &batch);

Q_SIGNALS:
    void closed();
    /// Another reading is explained, or none.
    void numberChanged();
    void lookBackWanted(std::uint32_t device, std::uint64_t batch);
    void lookBackStopped();
    void lastAlarmWanted(std::uint32_t device);
    void historyWanted(std::size_t feature, const std::optional<std::uint32_t> &device);
    void roundChosen(std::uint32_t version);
    void deviceChosen(std::uint32_t device);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    QWidget *buildHead();
    QWidget *buildShares();
    void goTo(std::optional<std::uint64_t> number);
    void lastAlarm();
    void workOut(std::uint64_t batch);
    void refresh();
    bool findAlarm();
    Trace traceOf(std::uint64_t number) const; ///< the one that knows most of the reading; may be null
    void showWhy(const fleet::Why &why, const Trace &source);
    void showUnknown(fleet::WhyUnknown unknown);
    void say(const QString &sentence, bool canWorkOut);
    void showWords();
    void showWeight();
    void askForHistory();
    std::uint64_t newest() const; ///< version, or batch, up to which there is a history of the weight
    QString untilNow(const fleet::WhyTerm &term) const;
    const fleet::DeviceInfo *info() const;
    learning::Scorer scorer() const;

    WhyModel *m_model;
    QTreeView *m_tree;
    Choice *m_whose;
    QToolButton *m_earlier, *m_later, *m_last, *m_close;
    QLabel *m_words, *m_reason;
    QPushButton *m_workOut;
    QWidget *m_shares;
    WeightMoves *m_moves;
    QWidget *m_moving;  ///< in which it scrolls
    QWidget *m_unknown; ///< why there is nothing to see, and what can be done
    QBoxLayout *m_layout;

    SnapshotPtr m_snapshot;
    std::int64_t m_device = -1;
    std::optional<std::uint64_t> m_number;
    std::optional<std::uint64_t> m_alarmBatch; ///< its alarm is wanted, and not known yet
    Trace m_lookedBack;
    std::optional<fleet::Why> m_why; ///< that is shown
    Trace m_source;                  ///< from which it is known
    std::int64_t m_feature = -1;     ///< whose weight is shown
    bool m_isLocal = false;          ///< it is one of the local model
    std::uint64_t m_historyUpTo = 0; ///< what newest() was when it was asked for
    bool m_isWorking = false;
    QElapsedTimer m_sinceHistory;
};

} // namespace fleetgrad::desktop
