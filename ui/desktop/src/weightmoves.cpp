// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightmoves.h"

#include "card.h"
#include "chartpane.h"
#include "delegates.h"
#include "figures.h"

#include <charts/range.h>
#include <charts/theme.h>
#include <session/sentences.h>

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr std::size_t mostMoves = 5;
enum Role { VersionRole = Qt::UserRole, DeviceRole }; ///< qint64; -1: none

QList<QStandardItem *> row(const QString &name, const QString &figure, qint64 version, qint64 device)
{
    QList<QStandardItem *> items{new QStandardItem(name), new QStandardItem(figure)};
    items.front()->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    items.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QStandardItem *item : items) {
        item->setEditable(false);
        item->setData(version, VersionRole);
        item->setData(device, DeviceRole);
    }
    return items;
}

QString partText(double x)
{
    const QString text = QLocale().toString(std::abs(x), 'f', 4);
    return (x < 0 ? u"−"_s : u"+"_s) + text;
}

} // namespace

WeightMoves::WeightMoves(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_words(secondaryLabel()), m_chart(new ChartPane(appearance)),
      m_model(new QStandardItemModel(this)), m_tree(new QTreeView)
{
    m_words->setObjectName(u"moveWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(6, 2, 6, 0);
    m_chart->setObjectName(u"weightCurve"_s);
    m_chart->setAccessibleName(tr("Weight over the global versions"));
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chart->setMinimumWidth(fontMetrics().averageCharWidth() * 24); // beside the shares there is little room
    m_chart->setFixedHeight(fontMetrics().height() * 8);
    m_tree->setObjectName(u"moversTree"_s);
    m_tree->setAccessibleName(tr("Rounds and devices that moved the weight most"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RowDelegate(appearance, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(RowDelegate::rowHeight(font()) * 5);
    m_tree->setIndentation(12);
    connect(m_tree, &QTreeView::clicked, this, &WeightMoves::choose);
    connect(m_tree, &QTreeView::activated, this, &WeightMoves::choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_words);
    layout->addWidget(m_chart);
    layout->addWidget(m_tree, 1);
    say({});
}

void WeightMoves::say(const QString &sentence)
{
    m_words->setText(sentence);
    m_chart->hide();
    m_tree->hide();
}

void WeightMoves::showHistory(const Subject &subject, const Expected<store::WeightHistory> &history,
                              const std::vector<fleet::DeviceInfo> &devices)
{
    if (!history)
        return say(history.error().text());
    m_words->setText(session::sentences(wordsOf(subject, *history)));
    m_chart->setVisible(!history->moves.empty());
    m_tree->setVisible(!history->moves.empty());
    showCurve(subject, *history);
    showMoves(*history, devices);
}

QStringList WeightMoves::wordsOf(const Subject &subject, const store::WeightHistory &history) const
{
    const int count = int(history.moves.size());
    const QString before = changeText(double(history.before)),
                  now = changeText(
                      double(history.moves.empty() ? history.before : history.moves.back().weight));
    if (history.device)
        return {tr("%1 of the local model: from %2 to %3 in %Ln update(s) that are stored.", nullptr, count)
                    .arg(subject.name, before, now),
                tr("This device’s own training alone has moved it.")};
    QStringList words{tr("%1 of the global model: from %2 to %3 in %Ln version(s).", nullptr, count)
                          .arg(subject.name, before, now)};
    if (std::isfinite(subject.own))
        words << tr("This device’s own training since it got version %1: %2.")
                     .arg(wholeText(subject.version), partText(double(subject.own)));
    return words;
}

void WeightMoves::showCurve(const Subject &subject, const store::WeightHistory &history)
{
    const auto placeOf = [isLocal = history.device.has_value()](const store::WeightMove &move) {
        return isLocal ? double(move.batch) : double(move.version);
    };
    charts::Chart chart;
    m_chart->setAccessibleName(history.device ? tr("Weight over the batches")
                                              : tr("Weight over the global versions"));
    chart.title = tr("Weight");
    chart.x.title = history.device ? tr("batch") : tr("global version");
    chart.x.wholeNumbers = true;
    chart.x.readoutDecimals = 0;
    chart.y.readoutDecimals = 4;
    charts::Curve curve;
    curve.name = tr("weight", "of a feature");
    curve.color = charts::curveColor(3);
    curve.emphasised = true;
    curve.points.push_back(charts::Point::raw(0, history.before));
    for (const store::WeightMove &move : history.moves)
        curve.points.push_back(charts::Point::raw(placeOf(move), move.weight));
    chart.x.maximum = std::max(1.0, curve.points.back().x);
    for (const std::size_t place : store::largestMoves(history, mostMoves)) {
        const store::WeightMove &move = history.moves[place];
        chart.markers.points.push_back({placeOf(move), double(move.weight)});
    }
    std::ranges::sort(chart.markers.points, {}, [](const QPointF &point) { return point.x(); });
    chart.markers.name = tr("moved most");
    chart.rounds = {history.device ? double(subject.batch) : double(subject.version)};
    chart.curves.push_back(std::move(curve));
    if (const auto range = charts::valueRange(chart)) {
        const double room = std::max(0.05 * (range->maximum - range->minimum), 1e-6);
        chart.y.minimum = range->minimum - room;
        chart.y.maximum = range->maximum + room;
    }
    m_chart->setHeading([isLocal = history.device.has_value()](double place) -> QString {
        const QString number = QLocale().toString(qulonglong(std::max(0.0, std::round(place))));
        return isLocal ? tr("batch %1").arg(number) : tr("version %1").arg(number);
    });
    m_chart->setChart(std::move(chart));
}

void WeightMoves::showMoves(const store::WeightHistory &history,
                            const std::vector<fleet::DeviceInfo> &devices)
{
    const QModelIndex current = m_tree->currentIndex();
    const QVariant version = current.data(VersionRole), device = current.data(DeviceRole);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Moved it most"), tr("Change")});
    m_model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto nameOf = [&](std::uint32_t number) {
        return number < devices.size() ? devices[number].name : QString::number(number);
    };
    for (const std::size_t place : store::largestMoves(history, mostMoves)) {
        const store::WeightMove &move = history.moves[place];
        if (history.device) {
            const QString update = tr("update %L1, batch %L2").arg(move.version).arg(move.batch);
            m_model->appendRow(row(update, partText(double(move.change)), -1, -1));
            continue;
        }
        const QString name = tr("version %L1, batch %L2").arg(move.version).arg(move.batch);
        const auto head =
            row(name, partText(double(move.change)), move.promoted ? -1 : qint64(move.version), -1);
        if (move.promoted)
            head.front()->appendRow(row(tr("promoted by a person"), {}, -1, -1));
        else if (!move.movers)
            head.front()->appendRow(row(tr("by whom is not recorded"), {}, -1, -1));
        for (const federation::Mover &mover : move.movers.value_or(federation::WeightMovers{}))
            if (mover.isSomebody())
                head.front()->appendRow(
                    row(nameOf(mover.device), partText(double(mover.part)), -1, mover.device));
        m_model->appendRow(head);
    }
    m_tree->setToolTip(history.device ? QString()
                                      : tr("Click a round to see it in Rounds, a device to select it"));
    m_tree->expandAll();
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int i = 0; version.isValid() && i < m_model->rowCount(); ++i) // where the eye was
        if (const QModelIndex index = m_model->index(i, 0);
            index.data(VersionRole) == version && device.toLongLong() < 0)
            m_tree->setCurrentIndex(index);
}

void WeightMoves::choose(const QModelIndex &index)
{
    const qint64 version = index.data(VersionRole).toLongLong(), device = index.data(DeviceRole).toLongLong();
    if (device >= 0)
        Q_EMIT deviceChosen(std::uint32_t(device));
    else if (version >= 0)
        Q_EMIT roundChosen(std::uint32_t(version));
}

} // namespace fleetgrad::desktop
