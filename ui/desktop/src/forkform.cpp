// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forkform.h"

#include "card.h"
#include "choice.h"
#include "figures.h"

#include <session/texts.h>

#include <QAbstractSpinBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QValidator>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

using fleet::RoundTrigger;
using fleet::RunConfig;

namespace {

QSpinBox *spinBox(const QString &object, int minimum, int maximum)
{
    auto *box = new QSpinBox;
    box->setObjectName(object);
    box->setRange(minimum, maximum);
    return box;
}

/// As it would show the value.
QString shownText(const QSpinBox &box, int value)
{
    const bool isSpecial = value == box.minimum() && !box.specialValueText().isEmpty();
    return isSpecial ? box.specialValueText() : box.prefix() + box.locale().toString(value);
}

/// A number without zeros at its end.
class RealBox : public QDoubleSpinBox
{
public:
    QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'g', 8);
    }
    QString shown(double value) const
    {
        const bool isSpecial = value == minimum() && !specialValueText().isEmpty();
        return isSpecial ? specialValueText() : textFromValue(value);
    }
};

} // namespace

/// The name of a device, or none.
class ForkForm::DeviceBox : public QSpinBox
{
public:
    explicit DeviceBox(const QStringList &names) : m_names(names)
    {
        setObjectName(u"forkHoldOutDevice"_s);
        setRange(none, int(names.size()) - 1);
    }

    QString textFromValue(int value) const override
    {
        return value == none ? ForkForm::tr("no other", "device") : m_names.value(value);
    }

protected:
    int valueFromText(const QString &text) const override { return int(m_names.indexOf(text)); }
    QValidator::State validate(QString &text, int &) const override
    {
        const bool isKnown = m_names.contains(text) || text == textFromValue(none);
        return isKnown ? QValidator::Acceptable : QValidator::Intermediate;
    }

private:
    static constexpr int none = -1;
    const QStringList m_names;
};

ForkForm::ForkForm(const RunConfig &parent, QStringList devices, std::uint64_t batch, QWidget *widget)
    : QWidget(widget), m_parent(parent), m_devices(std::move(devices)), m_config(parent),
      m_grid(new QGridLayout(this))
{
    setObjectName(u"forkForm"_s);
    m_grid->setContentsMargins(4, 4, 8, 4);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    addRates();
    addRounds();
    addParticipants();
    addFixed(parent, batch);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    showRows();
}

void ForkForm::addRow(const QString &name, QWidget *editor, const QString &toolTip, Text text, Show show)
{
    auto *label = new QLabel(name);
    label->setBuddy(editor);
    auto *was = secondaryLabel();
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(toolTip);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, editor})
        widget->setToolTip(u"<qt>%1</qt>"_s.arg(toolTip.toHtmlEscaped())); // rich text is wrapped
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(editor, row, 1);
    m_grid->addWidget(was, row, 2);
    m_rows.push_back({label, editor, was, std::move(text), std::move(show), {}});
}

/// The last row that was added is of use with that trigger alone.
void ForkForm::onlyWith(RoundTrigger trigger)
{
    m_rows.back().applies = [trigger](const RunConfig &config) {
        return config.federation.trigger == trigger;
    };
}

QDoubleSpinBox *ForkForm::addReal(const QString &object, const QString &name, const QString &toolTip,
                                  Of<double> of, double maximum, double step)
{
    auto *box = new RealBox;
    box->setKeyboardTracking(false); // a number that is being written is none yet
    box->setObjectName(object);
    box->setDecimals(6);
    box->setRange(0, maximum);
    box->setSingleStep(step);
    const auto valueOf = [of](RunConfig config) { return of(config); };
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this, of](double value) { change([&](RunConfig &config) { of(config) = value; }); });
    addRow(
        name, box, toolTip, [box, valueOf](const RunConfig &config) { return box->shown(valueOf(config)); },
        [box, valueOf](const RunConfig &config) { box->setValue(valueOf(config)); });
    return box;
}

void ForkForm::addWhole(QSpinBox *box, const QString &name, const QString &toolTip, Of<int> of)
{
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    const auto valueOf = [of](RunConfig config) { return of(config); };
    connect(box, &QSpinBox::valueChanged, this,
            [this, of](int value) { change([&](RunConfig &config) { of(config) = value; }); });
    addRow(
        name, box, toolTip,
        [box, valueOf](const RunConfig &config) {
            const auto *device = dynamic_cast<const DeviceBox *>(box);
            return device ? device->textFromValue(valueOf(config)) : shownText(*box, valueOf(config));
        },
        [box, valueOf](const RunConfig &config) { box->setValue(valueOf(config)); });
}

void ForkForm::addChoice(const QString &object, const QString &name, const QString &toolTip,
                         const QStringList &words, std::function<int(const RunConfig &)> get,
                         std::function<void(RunConfig &, int)> set)
{
    auto *box = new Choice;
    box->setObjectName(object);
    box->addItems(words);
    connect(box, &QComboBox::currentIndexChanged, this, [this, set = std::move(set)](int value) {
        change([&](RunConfig &config) { set(config, value); });
    });
    addRow(
        name, box, toolTip, [words, get](const RunConfig &config) { return words.value(get(config)); },
        [box, get](const RunConfig &config) { box->setCurrentIndex(get(config)); });
}

void ForkForm::addRates()
{
    addReal(
        u"forkLocalRate"_s, tr("Learning rate"),
        tr("Of the devices' own models. Rates that a person or feedback has set on the way give way to it."),
        [](RunConfig &c) -> double & { return c.trainer.localRate; }, 100, 0.01);
    addReal(
        u"forkFleetRate"_s, tr("Learning rate of the fleet model"),
        tr("Of the devices' copies of the fleet model."),
        [](RunConfig &c) -> double & { return c.trainer.fleetRate; }, 100, 0.01);
    QStringList optimisers;
    for (int one = 0; one < learning::optimiserCount; ++one)
        optimisers << session::optimiserText(learning::Optimiser(one));
    addChoice(
        u"forkOptimiser"_s, tr("Optimiser"), tr("How gradients move the weights of both models."), optimisers,
        [](const RunConfig &c) { return int(c.trainer.optimiser); },
        [](RunConfig &c, int value) { c.trainer.optimiser = learning::Optimiser(value); });
    addChoice(
        u"forkFeedback"_s, tr("Feedback"),
        tr("Whether each device's learning rate is adjusted by how its error changes."),
        {tr("off", "feedback"), tr("adjusts rates")},
        [](const RunConfig &c) { return int(c.federation.feedback); },
        [](RunConfig &c, int value) { c.federation.feedback = value != 0; });
}

void ForkForm::addRounds()
{
    addChoice(
        u"forkTrigger"_s, tr("A round begins"), tr("What starts a round, in which updates are aggregated."),
        {tr("when a person says so"), tr("when updates are waiting"), tr("after some time"),
         tr("when devices have reported")},
        [](const RunConfig &c) { return int(c.federation.trigger); },
        [](RunConfig &c, int value) { c.federation.trigger = RoundTrigger(value); });
    addWhole(spinBox(u"forkUpdates"_s, 1, 1'000'000'000), tr("Updates that have to wait"),
             tr("A round begins when that many are waiting."),
             [](RunConfig &c) -> int & { return c.federation.everyUpdates; });
    onlyWith(RoundTrigger::Updates);
    addReal(
        u"forkSeconds"_s, tr("Seconds between two rounds"), tr("Of the fleet's own time."),
        [](RunConfig &c) -> double & { return c.federation.everySeconds; }, 1e9, 10)
        ->setMinimum(0.0001);
    onlyWith(RoundTrigger::Seconds);
    addReal(
        u"forkShare"_s, tr("Share that has to report"), tr("Of the devices that train, from 0 to 1."),
        [](RunConfig &c) -> double & { return c.federation.deviceShare; }, 1, 0.05);
    onlyWith(RoundTrigger::Devices);
    addReal(
        u"forkScreening"_s, tr("Screening factor"),
        tr("An update that moved further than that many times what SGD can do is kept out of the round."),
        [](RunConfig &c) -> double & { return c.federation.normFactor; }, 1e9, 0.1)
        ->setSpecialValueText(tr("no bound"));
}

void ForkForm::addParticipants()
{
    const int most = std::max({1, int(m_devices.size()) - 1, m_parent.federation.holdOut});
    addWhole(spinBox(u"forkHoldOut"_s, 0, most), tr("Devices that never train"),
             tr("The last ones of the fleet: they judge the global versions."),
             [](RunConfig &c) -> int & { return c.federation.holdOut; });
    addWhole(new DeviceBox(m_devices), tr("And one more"),
             tr("One more device that never trains, wherever it is: its name."),
             [](RunConfig &c) -> int & { return c.federation.holdOutDevice; });
    auto *batches = spinBox(u"forkBatches"_s, 0, std::numeric_limits<int>::max());
    batches->setGroupSeparatorShown(true);
    batches->setKeyboardTracking(false);
    batches->setSpecialValueText(tr("with its readings"));
    connect(batches, &QSpinBox::valueChanged, this,
            [this](int value) { change([&](RunConfig &config) { config.batches = std::uint64_t(value); }); });
    const auto shown = [](const RunConfig &config) {
        return int(std::min<std::uint64_t>(config.batches, std::numeric_limits<int>::max()));
    };
    addRow(
        tr("Ends after batch"), batches, tr("When the fork is finished."),
        [batches, shown](const RunConfig &config) { return shownText(*batches, shown(config)); },
        [batches, shown](const RunConfig &config) { batches->setValue(shown(config)); });
}

void ForkForm::addFixed(const RunConfig &parent, std::uint64_t batch)
{
    const QString readings =
        parent.source == fleet::SourceKind::Simulated ? tr("simulated", "readings") : parent.replay.path;
    const std::pair<QString, QString> fixed[] = {{tr("Seed"), QString::number(parent.seed)},
                                                 {tr("Readings"), readings}};
    for (const auto &[name, value] : fixed) {
        const int row = m_grid->rowCount();
        auto *text = new QLabel(value);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setEnabled(false);
        m_grid->addWidget(secondaryLabel(name), row, 0);
        m_grid->addWidget(text, row, 1, 1, 2);
    }
    auto *why = secondaryLabel(
        tr("Seed, readings, labels and features can’t change: what was learnt up to batch %1 rests on them. "
           "A new run can have others.")
            .arg(wholeText(batch)));
    why->setObjectName(u"forkFixed"_s);
    why->setWordWrap(true);
    m_grid->addWidget(why, m_grid->rowCount(), 0, 1, 3);
}

void ForkForm::setConfig(const RunConfig &config)
{
    m_config = config;
    showRows();
}

void ForkForm::finish()
{
    for (auto *box : findChildren<QAbstractSpinBox *>())
        box->interpretText();
}

void ForkForm::change(const std::function<void(RunConfig &)> &how)
{
    if (m_isShowing)
        return;
    how(m_config);
    showRows();
    Q_EMIT edited();
}

void ForkForm::showRows()
{
    m_isShowing = true;
    for (const Row &row : m_rows) {
        const bool isOfUse = !row.applies || row.applies(m_config);
        for (QWidget *widget : std::initializer_list<QWidget *>{row.name, row.editor, row.was})
            widget->setVisible(isOfUse);
        row.show(m_config);
        const QString before = row.text(m_parent);
        const bool differs = before != row.text(m_config);
        QFont font = row.name->font();
        font.setBold(differs);
        row.name->setFont(font);
        row.was->setText(differs ? tr("was %1", "the value of a setting").arg(before) : QString());
    }
    m_isShowing = false;
}

} // namespace fleetgrad::desktop
