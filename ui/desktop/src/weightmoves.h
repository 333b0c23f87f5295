// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>
#include <fleet/error.h>
#include <fleet/source.h>
#include <store/weighthistory.h>

#include <QString>
#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

class QLabel;
class QStandardItemModel;
class QTreeView;

namespace fleetgrad::desktop {

class ChartPane;

/// One weight of the fleet model over the global versions, the rounds that moved it most, and the devices
/// that had the largest part in them; or one of a local model over the updates of its device, which alone
/// moves it.
class WeightMoves : public QWidget
{
    Q_OBJECT
public:
    explicit WeightMoves(const Appearance *appearance, QWidget *parent = nullptr);

    struct Subject
    {
        QString name;              ///< of the feature
        std::uint32_t version = 0; ///< by which the reading was scored
        std::uint64_t batch = 0;   ///< of the reading
        float own = 0;             ///< how far the device had moved it in its own copy; NaN: it never trains
    };
    void showHistory(const Subject &subject, const Expected<store::WeightHistory> &history,
                     const std::vector<fleet::DeviceInfo> &devices);
    /// Without a curve: why there is none.
    void say(const QString &sentence);

Q_SIGNALS:
    void roundChosen(std::uint32_t version);
    void deviceChosen(std::uint32_t device);

private:
    QStringList wordsOf(const Subject &subject, const store::WeightHistory &history) const;
    void showCurve(const Subject &subject, const store::WeightHistory &history);
    void showMoves(const store::WeightHistory &history, const std::vector<fleet::DeviceInfo> &devices);
    void choose(const QModelIndex &index);

    QLabel *m_words;
    ChartPane *m_chart;
    QStandardItemModel *m_model;
    QTreeView *m_tree;
};

} // namespace fleetgrad::desktop
