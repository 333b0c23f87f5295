// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratecontrol.h"

#include "card.h"
#include "figures.h"
#include "icons.h"
#include "targetbutton.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr int sliderSteps = 400;

} // namespace

RateControl::RateControl(const Appearance *appearance, const FleetSelection *selection, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_spin(new QDoubleSpinBox),
      m_slider(new QSlider(Qt::Horizontal)), m_target(new TargetButton(selection)), m_lock(new QToolButton)
{
    auto *label = secondaryLabel(tr("Learning rate"));
    label->setBuddy(m_spin);
    m_spin->setObjectName(u"rateSpin"_s);
    m_spin->setAccessibleName(tr("Learning rate"));
    m_spin->setToolTip(tr("Learning rate, %1 to %2; Enter applies it").arg(least).arg(most));
    m_spin->setDecimals(4);
    m_spin->setRange(least, most);
    m_spin->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_spin->setKeyboardTracking(false);
    m_spin->setFixedWidth(fontMetrics().horizontalAdvance(u"0.00000"_s) + 22);

    m_slider->setObjectName(u"rateSlider"_s);
    m_slider->setAccessibleName(tr("Learning rate, slider"));
    m_slider->setToolTip(tr("Learning rate in even ratios; applied when let go"));
    m_slider->setRange(0, sliderSteps);
    m_slider->setTracking(false);
    m_slider->setMinimumWidth(70);
    m_slider->setMaximumWidth(150);

    m_lock->setObjectName(u"rateLock"_s);
    m_lock->setCheckable(true);
    m_target->setObjectName(u"rateTarget"_s);
    m_target->setToolTip(tr("Which devices the rate and the lock are for"));
    m_target->setAccessibleName(m_target->toolTip());
    connect(m_target, &TargetButton::changed, this, [this] { m_sinceChoice.invalidate(); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_spin);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_target);
    layout->addWidget(m_lock);

    connect(m_spin, &QDoubleSpinBox::valueChanged, this, &RateControl::choose);
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) { choose(toRate(position)); });
    connect(m_spin->findChild<QLineEdit *>(), &QLineEdit::textEdited, this, [this] { m_isTyping = true; });
    connect(m_spin, &QDoubleSpinBox::editingFinished, this, [this] { m_isTyping = false; });
    m_spin->installEventFilter(this);
    connect(m_slider, &QSlider::sliderMoved, this, [this](int position) {
        m_isShowing = true;
        m_spin->setValue(toRate(position));
        m_isShowing = false;
    });
    connect(m_lock, &QToolButton::clicked, this, [this](bool checked) {
        takeLock(devices(), checked);
        Q_EMIT lockChosen(checked);
    });
    connect(appearance, &Appearance::changed, this, [this] { updateLock(m_lock->isChecked()); });
    updateLock(false);
}

/// Once a rate is applied, undo takes it back from the devices, not from the field.
bool RateControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_isTyping) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RateControl::choose(double rate)
{
    if (m_isShowing)
        return;
    takeRate(devices(), rate);
    Q_EMIT rateChosen(rate);
}

bool RateControl::isWaiting(const session::Snapshot &snapshot) const
{
    constexpr qint64 untilSnapshot = 300; ///< milliseconds until the choice is in a snapshot for sure
    return m_sinceChoice.isValid() &&
           (snapshot.pendingCommands > 0 || !m_sinceChoice.hasExpired(untilSnapshot));
}

bool RateControl::concerns(std::vector<std::uint32_t> given) const
{
    const auto shown = devices();
    if (given.empty())
        return true;
    if (shown.empty())
        return 2 * given.size() > m_fleetSize;
    std::ranges::sort(given);
    const auto among = std::ranges::count_if(
        shown, [&given](std::uint32_t device) { return std::ranges::binary_search(given, device); });
    return 2 * std::size_t(among) > shown.size();
}

void RateControl::takeRate(const std::vector<std::uint32_t> &devices, double rate)
{
    if (!concerns(devices))
        return;
    m_sinceChoice.start();
    m_isTyping = false;
    showRate(rate);
}

void RateControl::takeLock(const std::vector<std::uint32_t> &devices, bool locked)
{
    if (!concerns(devices))
        return;
    m_sinceChoice.start();
    updateLock(locked);
}

std::vector<std::uint32_t> RateControl::devices() const
{
    return m_target->devices();
}

int RateControl::toSlider(double rate)
{
    return int(std::lround(std::log(rate / least) / std::log(most / least) * sliderSteps));
}

double RateControl::toRate(int position)
{
    const double rate = least * std::pow(most / least, double(position) / sliderSteps);
    const double step = std::pow(10.0, std::floor(std::log10(rate)) - 1); // two significant digits
    return std::clamp(std::round(rate / step) * step, least, most);
}

void RateControl::showRate(double rate)
{
    m_isShowing = true;
    if (!m_isTyping)
        m_spin->setValue(rate);
    if (!m_slider->isSliderDown())
        m_slider->setValue(toSlider(std::clamp(rate, least, most)));
    m_isShowing = false;
}

void RateControl::showSnapshot(const SnapshotPtr &snapshot)
{
    const bool hasRates = snapshot && snapshot->devices && !snapshot->devices->empty();
    m_fleetSize = hasRates ? snapshot->devices->size() : 0;
    if (const QString none = hasRates ? QString() : dash(); none != m_spin->specialValueText())
        m_spin->setSpecialValueText(none); // it would write the value over what a person types
    setEnabled(hasRates && snapshot->canRun && snapshot->state != session::RunState::Finished);
    if (!hasRates || isWaiting(*snapshot))
        return;
    // The median stands for many: one device that runs away does not move it.
    std::vector<float> rates;
    const auto wanted = devices();
    constexpr std::size_t enough = 1000;
    bool allLocked = true;
    const auto take = [&](std::size_t device) {
        if (device < snapshot->devices->size() && rates.size() < enough) {
            rates.push_back((*snapshot->devices)[device].learningRate);
            allLocked = allLocked && (*snapshot->devices)[device].rateLocked;
        }
    };
    if (wanted.empty()) {
        const std::size_t stride = std::max<std::size_t>(1, snapshot->devices->size() / enough);
        for (std::size_t device = 0; device < snapshot->devices->size(); device += stride)
            take(device);
    }
    for (const std::uint32_t device : wanted)
        take(device);
    if (rates.empty())
        return;
    std::nth_element(rates.begin(), rates.begin() + std::ptrdiff_t(rates.size() / 2), rates.end());
    showRate(rates[rates.size() / 2]);
    if (m_lock->isChecked() != allLocked && !m_lock->isDown())
        updateLock(allLocked);
}

void RateControl::updateLock(bool locked)
{
    m_lock->setChecked(locked);
    m_lock->setIcon(signIcon(locked ? Sign::Lock : Sign::Unlock, m_appearance->look().chart.text));
    m_lock->setToolTip(locked ? tr("Unlock: feedback adjusts the rate again")
                              : tr("Lock: feedback leaves the rate alone"));
    m_lock->setAccessibleName(m_lock->toolTip());
}

} // namespace fleetgrad::desktop
