// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceview.h"

#include "card.h"
#include "chartstack.h"
#include "choice.h"
#include "devicecharts.h"
#include "devicedetails.h"
#include "pastbar.h"
#include "whypanel.h"

#include <session/sentences.h>

#include <QDateTime>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollBar>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr int mostChoices = 200; ///< of the selected devices, in the choice
constexpr int mostLanes = 5, laneHeight = 78, probabilityHeight = 165;
constexpr int besideWidth = 900, belowHeight = 560; ///< from which there is room for the details

std::chrono::milliseconds clock()
{
    return std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

DeviceView::DeviceView(const Appearance *appearance, const FleetSelection *selection, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_selection(selection),
      m_stack(new ChartStack(appearance, &m_window)), m_details(new DeviceDetails(appearance)),
      m_why(new WhyPanel(appearance)), m_beside(new QStackedWidget), m_pastBar(new PastBar),
      m_words(secondaryLabel()), m_scroll(new QScrollBar(Qt::Vertical)), m_splitter(new QSplitter),
      m_corner(new QWidget)
{
    setObjectName(u"deviceView"_s);
    buildCorner();
    m_stack->setObjectName(u"deviceCharts"_s);
    m_stack->setAccessibleName(tr("Charts of a device"));
    m_stack->setAccessibleDescription(tr("Curves over readings. Arrow keys move, plus and minus zoom, Home "
                                         "shows all that is kept."));
    m_stack->findChild<QToolButton *>(u"goLive"_s)->setObjectName(u"deviceGoLive"_s);
    m_stack->setHeading([this](double number) { return heading(number); });
    m_words->setObjectName(u"deviceWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_scroll->setObjectName(u"channelScroll"_s);
    m_scroll->setAccessibleName(tr("Channels that are shown"));

    m_charts = new QWidget;
    auto *row = new QHBoxLayout(m_charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addWidget(m_scroll);
    m_splitter->addWidget(m_charts);
    m_splitter->addWidget(m_beside);
    buildWhy();
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    layout->addWidget(m_pastBar);
    auto *words = new QHBoxLayout; // margins of the label itself would count twice in its height
    words->setContentsMargins(8, 4, 8, 0);
    words->addWidget(m_words);
    layout->addLayout(words);
    layout->addWidget(m_splitter, 1);
    m_splitter->hide();
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_words->setText(emptyText());
    placeDetails();

    const auto markStale = [this] { m_isStale = true; };
    connect(&m_window, &TimeWindow::changed, this, markStale);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this] {
        m_stack->resetValues(); // another channel has other values
        m_isStale = true;
    });
    connect(appearance, &Appearance::changed, this, markStale);
    connect(selection, &FleetSelection::changed, this, &DeviceView::takeSelection);
}

void DeviceView::buildCorner()
{
    auto *layout = new QHBoxLayout(m_corner);
    layout->setContentsMargins(0, 0, 6, 2);
    layout->setSpacing(2);
    layout->addStretch(1);
    const auto add = [&](const QString &name, const QString &words, const QString &toolTip) {
        auto *box = new Choice;
        box->setObjectName(name);
        box->setProperty("role", u"flat"_s);
        box->setAccessibleName(words);
        box->setToolTip(toolTip);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(box);
        return box;
    };
    m_device = add(u"deviceChoice"_s, tr("Device"), tr("Which of the selected devices is shown"));
    m_channel = add(u"channelChoice"_s, tr("Channels"), tr("Which of its channels are shown"));
    m_more = new QToolButton;
    m_more->setObjectName(u"deviceMore"_s);
    m_more->setProperty("role", u"flat"_s);
    m_more->setText(tr("Details"));
    m_more->setToolTip(tr(
        "Rate, drift, alarms and weights of the device; where there is little room, in place of its curves"));
    m_more->setCheckable(true);
    m_more->setChecked(true);
    layout->addWidget(m_more);
    layout->addWidget(buildWhyButton());
    connect(m_more, &QToolButton::toggled, this, &DeviceView::placeDetails);
    connect(m_device, &QComboBox::activated, this,
            [this] { setDevice(m_device->currentData().toLongLong()); });
    connect(m_channel, &QComboBox::activated, this, [this] {
        m_scroll->setValue(0);
        m_stack->resetValues();
        m_isStale = true;
    });
}

void DeviceView::takeSelection()
{
    const auto &devices = m_selection->devices();
    const bool isKept = m_shown >= 0 && m_selection->contains(std::uint32_t(m_shown));
    if (!isKept)
        setDevice(devices.empty() ? -1 : std::int64_t(devices.front()));
    showDevices();
    m_isStale = true;
}

void DeviceView::choose(std::uint32_t device)
{
    if (m_selection->contains(device))
        setDevice(device);
    showDevices();
}

std::optional<std::uint32_t> DeviceView::device() const
{
    return m_shown < 0 ? std::nullopt : std::optional(std::uint32_t(m_shown));
}

void DeviceView::setDevice(std::int64_t device)
{
    if (std::exchange(m_shown, device) == device)
        return;
    m_ranges.clear();
    if (device >= 0 && m_whyButton->isChecked())
        m_why->setDevice(std::uint32_t(device));
    else
        m_why->forget();
    m_scroll->setValue(0);
    m_stack->resetValues();
    m_isFresh = true;
    m_isStale = true;
    if (isVisible())
        Q_EMIT lookWanted(device < 0 ? std::nullopt : std::optional(std::uint32_t(device)));
}

void DeviceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isStale = true;
    look(true);
}

void DeviceView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        look(false);
}

void DeviceView::look(bool isWanted)
{
    if (m_shown >= 0)
        Q_EMIT lookWanted(isWanted ? std::optional(std::uint32_t(m_shown)) : std::nullopt);
}

void DeviceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDetails();
    m_isStale = true;
}

/// Beside the charts or below them; folded away where neither has room.
void DeviceView::placeDetails()
{
    const bool beside = width() >= besideWidth, hasRoom = beside || height() >= belowHeight;
    const bool isWhy = m_whyButton->isChecked();
    // Where there is little, they take the place of the curves for as long as a person wants to see them.
    if (std::exchange(m_hasRoom, hasRoom) != hasRoom) {
        const QSignalBlocker silent(m_more);
        m_more->setChecked(hasRoom && m_wantsDetails);
    } else if (hasRoom) {
        m_wantsDetails = m_more->isChecked();
    }
    const bool isMore = isWhy || m_more->isChecked();
    m_beside->setCurrentIndex(isWhy ? 1 : 0);
    m_beside->setVisible(m_shown >= 0 && isMore);
    m_charts->setVisible(!isMore || hasRoom);
    m_why->setVertical(beside);
    m_details->setVertical(beside || !hasRoom);
    const auto wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted || m_splitter->property("placed").isNull()) {
        m_splitter->setProperty("placed", true);
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes(beside ? QList<int>{width() * 7 / 10, width() * 3 / 10}
                                    : QList<int>{height() * 60 / 100, height() * 40 / 100});
    }
    m_isStale = true;
}

void DeviceView::showDevices()
{
    const auto &devices = m_selection->devices();
    const std::size_t count = std::min(devices.size(), std::size_t(mostChoices));
    m_device->clear();
    const auto add = [this](std::uint32_t device) {
        const bool known = m_snapshot && m_snapshot->infos && device < m_snapshot->infos->size();
        m_device->addItem(known ? (*m_snapshot->infos)[device].name : QString::number(device),
                          qlonglong(device));
    };
    for (std::size_t i = 0; i < count; ++i)
        add(devices[i]);
    if (m_shown >= 0 && m_device->findData(qlonglong(m_shown)) < 0)
        add(std::uint32_t(m_shown));
    m_device->setCurrentIndex(m_device->findData(qlonglong(m_shown)));
    m_device->setVisible(m_device->count() > 0);
}

void DeviceView::showChannels()
{
    const fleet::DeviceInfo *device = info();
    const std::int64_t shown = device ? m_shown : -1;
    if (std::exchange(m_channelsOf, shown) == shown)
        return;
    const QString before = m_wanted && m_wanted->device == m_shown ? m_wanted->channel
                           : m_channel->currentIndex() > 0         ? m_channel->currentText()
                                                                   : QString();
    m_channel->clear();
    m_channel->setVisible(device && device->channels.size() > 1);
    if (!device)
        return;
    m_channel->addItem(tr("%Ln channel(s)", nullptr, int(device->channels.size())), -1);
    for (qsizetype channel = 0; channel < device->channels.size(); ++channel)
        m_channel->addItem(device->channels[channel], int(channel));
    m_channel->setCurrentIndex(std::max(0, before.isEmpty() ? 0 : m_channel->findText(before)));
    showDevices(); // their names may not have been known before
}

const fleet::DeviceInfo *DeviceView::info() const
{
    const bool known =
        m_snapshot && m_snapshot->infos && m_shown >= 0 && std::size_t(m_shown) < m_snapshot->infos->size();
    return known ? &(*m_snapshot->infos)[std::size_t(m_shown)] : nullptr;
}

const fleet::DeviceTrace *DeviceView::trace() const
{
    const bool known = m_snapshot && m_snapshot->deviceTrace && info() &&
                       std::int64_t(m_snapshot->deviceTrace->device) == m_shown;
    return known ? m_snapshot->deviceTrace.get() : nullptr;
}

void DeviceView::showSnapshot(const SnapshotPtr &snapshot)
{
    const bool isNew = !m_snapshot || !snapshot || snapshot->deviceTrace != m_snapshot->deviceTrace ||
                       snapshot->isTraceOnItsWay != m_snapshot->isTraceOnItsWay ||
                       snapshot->infos != m_snapshot->infos || snapshot->traceError.has_value();
    if (!m_snapshot || !snapshot || snapshot->infos != m_snapshot->infos)
        m_channelsOf = -1;
    m_snapshot = snapshot;
    if (m_snapshot && m_shown >= 0)
        m_details->showDevice(m_snapshot, std::uint32_t(m_shown));
    if (m_whyButton->isChecked())
        m_why->showSnapshot(m_snapshot);
    if (!isNew && !m_isStale)
        return;
    showChannels();
    rebuild();
    m_isStale = false;
}

std::vector<std::size_t> DeviceView::chosenChannels() const
{
    const fleet::DeviceInfo *device = info();
    if (!device)
        return {};
    if (const int one = m_channel->currentData().toInt(); m_channel->currentIndex() > 0)
        return {std::size_t(one)};
    std::vector<std::size_t> all(std::size_t(device->channels.size()));
    for (std::size_t channel = 0; channel < all.size(); ++channel)
        all[channel] = channel;
    return all;
}

int DeviceView::lanes() const
{
    return std::clamp((m_stack->height() - probabilityHeight) / laneHeight, 1, mostLanes);
}

void DeviceView::rebuild()
{
    const bool wasShown = m_beside->isVisible();
    placeDetails();
    if (wasShown != m_beside->isVisible())
        m_stack->updateGeometry();
    const fleet::DeviceTrace *known = trace();
    if (known && !known->readings.empty()) {
        showRange(*known);
        buildCharts(*known);
    }
    showWords();
}

void DeviceView::buildCharts(const fleet::DeviceTrace &trace)
{
    std::vector<std::size_t> channels = chosenChannels();
    const int beyond = std::max(0, int(channels.size()) - lanes());
    m_scroll->setVisible(beyond > 0);
    m_scroll->setRange(0, beyond);
    m_scroll->setPageStep(lanes());
    const auto first = channels.begin() + std::min(m_scroll->value(), beyond);
    channels = {first, std::min(first + lanes(), channels.end())};

    DeviceChartOptions options;
    options.info = info();
    options.channels = channels;
    if (std::size_t(m_shown) < m_snapshot->devices->size())
        options.quarantined = (*m_snapshot->devices)[std::size_t(m_shown)].drift.quarantined;
    const int color = m_selection->colorOf(std::uint32_t(m_shown));
    options.color = charts::curveColor(std::max(color, 0));
    options.range = m_window.range();
    options.isOnItsWay = m_snapshot->isTraceOnItsWay;
    std::vector<charts::Chart> built = deviceCharts(trace, options);
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const auto range = m_ranges.try_emplace(channels[i], charts::SteadyRange::free()).first;
        range->second.update(built[i], clock());
    }
    if (const auto explained = m_why->number(); explained && m_whyButton->isChecked())
        markExplained(double(*explained) + 1, built);
    m_stack->setCharts(std::move(built));
}

QString DeviceView::emptyText() const
{
    if (!m_snapshot)
        return tr("No run is open.");
    if (m_shown < 0)
        return tr("Select a device in the fleet table: its readings appear here, and what its models make of "
                  "them.");
    if (m_snapshot->traceError)
        return m_snapshot->traceError->text();
    if (m_snapshot->isPast() && !trace())
        return tr("The readings, the weights and what the readings scored appear here as they were then, "
                  "once they are computed.");
    if (info() && info()->trainsItself)
        return tr("%1 trains itself and keeps its readings: none of them are here. What it sends is in "
                  "the rounds, and what it claims of itself in the tool tips of the fleet table.")
            .arg(info()->name);
    return trace() ? tr("%1 has not read anything yet.").arg(info() ? info()->name : QString())
                   : tr("Reading…");
}

void DeviceView::showWords()
{
    const QString readings = words();
    const bool isEmpty = readings.isEmpty();
    const QString text = isEmpty ? emptyText() : readings;
    if (m_words->text() != text)
        m_words->setText(text);
    // The hint of a wrapped label is that of a narrower one.
    m_words->setMaximumHeight(isEmpty ? QWIDGETSIZE_MAX : m_words->heightForWidth(m_words->width()));
    if (m_splitter->isHidden() == isEmpty)
        return;
    m_splitter->setVisible(!isEmpty);
    m_words->setAlignment(isEmpty ? Qt::AlignCenter : Qt::AlignLeft);
    m_words->setSizePolicy(QSizePolicy::Preferred, isEmpty ? QSizePolicy::Expanding : QSizePolicy::Preferred);
}

QString DeviceView::words() const
{
    const fleet::DeviceTrace *known = trace();
    if (!known || known->readings.empty())
        return {};
    const auto locale = QLocale();
    const auto number = [&](std::uint64_t count) { return locale.toString(qulonglong(count)); };
    QStringList sentences{
        tr("Readings %1 to %2 of %3.")
            .arg(number(known->first + 1), number(known->first + known->readings.size()), info()->name)};
    if (const QString scored = scoredText(*known); !scored.isEmpty())
        sentences += scored;
    if (known->weakLabels)
        sentences += tr("Its labels are weak ones, made from its own readings: marks and shades are no "
                        "truth.");
    return session::sentences(sentences);
}

QString DeviceView::heading(double number) const
{
    const fleet::DeviceTrace *known = trace();
    QStringList parts{tr("reading %1").arg(QLocale().toString(qlonglong(number)))};
    if (!known || number < double(known->first) + 1 || number > double(known->first + known->readings.size()))
        return parts.front();
    const fleet::TracedReading &reading = known->readings[std::size_t(number) - 1 - known->first];
    constexpr double thisCentury = 946'684'800; // before it, seconds are counted from the device's start
    if (reading.time > thisCentury)
        parts << QLocale().toString(QDateTime::fromSecsSinceEpoch(qint64(reading.time), QTimeZone::utc()),
                                    QLocale::ShortFormat);
    parts << tr("batch %1").arg(QLocale().toString(qulonglong(reading.batch)));
    if (reading.label >= 0)
        parts << (reading.label > 0 ? tr("an anomaly") : tr("normal"));
    return session::listed(parts);
}

std::vector<charts::Chart> DeviceView::charts() const
{
    return trace() ? m_stack->charts() : std::vector<charts::Chart>();
}

std::vector<charts::Chart> DeviceView::values() const
{
    const fleet::DeviceTrace *known = trace();
    if (!known || known->readings.empty())
        return {};
    DeviceChartOptions options;
    options.info = info();
    options.channels = chosenChannels();
    options.range = {double(known->first), double(known->first + known->readings.size())};
    std::vector<charts::Chart> all = deviceCharts(*known, options);
    all.push_back(deviceLabels(*known, options.range));
    const charts::Range shown = m_stack->charts().empty() ? options.range : m_window.range();
    for (charts::Chart &chart : all) {
        chart.x.minimum = shown.minimum;
        chart.x.maximum = shown.maximum;
    }
    return all;
}

} // namespace fleetgrad::desktop
