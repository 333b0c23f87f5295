// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarmsview.h"

#include "card.h"
#include "delegates.h"
#include "fitcolumn.h"
#include "pastbar.h"

#include <charts/chartpainter.h>
#include <report/alarmtexts.h>
#include <report/reliabilitychart.h>
#include <session/sentences.h>

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QPainter>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

/// The diagram of reliability.
class AlarmsView::Diagram : public QWidget
{
public:
    explicit Diagram(const Appearance *appearance) : m_appearance(appearance)
    {
        setObjectName(u"reliabilityDiagram"_s);
        setAccessibleName(AlarmsView::tr("Reliability"));
        setToolTip(
            AlarmsView::tr("Readings that got about the same probability, and the share of them that were "
                           "anomalies. On the grey diagonal, probabilities mean what they say; below it "
                           "they promise too much. Bins with fewer than 50 readings are left out."));
        setMinimumSize(260, 220);
    }
    void show(const std::shared_ptr<const fleet::AlarmSummary> &alarms)
    {
        if (alarms == m_alarms && m_isShown)
            return;
        m_isShown = true;
        m_alarms = alarms;
        m_chart = report::reliabilityChart(alarms ? *alarms : fleet::AlarmSummary());
        update();
    }
    const charts::Chart &chart() const { return m_chart; }
    const std::shared_ptr<const fleet::AlarmSummary> &alarms() const { return m_alarms; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const charts::ChartPainter charts(m_appearance->look().chart, font());
        charts.paint(painter, m_chart, charts.layout(m_chart, QRectF(rect()).adjusted(4, 4, -4, -4)));
    }

private:
    const Appearance *m_appearance;
    std::shared_ptr<const fleet::AlarmSummary> m_alarms;
    charts::Chart m_chart;
    bool m_isShown = false;
};

AlarmsView::AlarmsView(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_pastBar(new PastBar), m_sentences(new QLabel), m_diagram(new Diagram(appearance)),
      m_kinds(new KindsModel(this)), m_table(new QTableView)
{
    setObjectName(u"alarmsView"_s);
    m_sentences->setObjectName(u"alarmSentences"_s);
    m_sentences->setWordWrap(true);
    m_sentences->setTextFormat(Qt::PlainText);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentences->setMargin(6);
    buildTable(appearance);
    connect(appearance, &Appearance::changed, m_diagram, qOverload<>(&QWidget::update));

    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(6, 4, 6, 4);
    inside->addWidget(m_sentences);
    inside->addWidget(m_diagram, 1);
    inside->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pastBar);
    layout->addWidget(scrolling(content, tr("Alarms")));
}

void AlarmsView::buildTable(const Appearance *appearance)
{
    m_table->setObjectName(u"kindsTable"_s);
    m_table->setAccessibleName(tr("Alarms by kind of anomaly"));
    m_table->setModel(m_kinds);
    m_table->setItemDelegate(new RowDelegate(appearance, m_table));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(m_table->font()));
    m_table->horizontalHeader()->setHighlightSections(false);
    fitColumn(*m_table, KindsModel::Found, u"00,000/00,000"_s);
    fitColumn(*m_table, KindsModel::FoundShare, session::percent(u"100.0"_s));
    fitColumn(*m_table, KindsModel::Alarming, session::percent(u"100.0"_s));
    m_table->horizontalHeader()->setSectionResizeMode(KindsModel::Kind, QHeaderView::Stretch);
}

QString AlarmsView::sentences(const SnapshotPtr &snapshot)
{
    if (snapshot && snapshot->isPast() && snapshot->batch > 0 && !snapshot->alarmSummary)
        return tr("What alarms had been worth by then appears here once it is computed; the fleet table has "
                  "the alarms of each device as they were.");
    if (!snapshot || !snapshot->alarmSummary)
        return tr("No alarm has been judged yet.");
    const fleet::AlarmSummary &alarms = *snapshot->alarmSummary;
    const QStringList all = report::alarmSentences(alarms, snapshot->config->alarms);
    if (all.isEmpty())
        return tr("No alarm can be judged yet: no label has come that can’t change any more.");
    QString text = session::sentences(all);
    if (const QString window = report::windowSentence(alarms, *snapshot->infos); !window.isEmpty())
        text += u'\n' + window;
    return text + u'\n' + report::reliabilitySentence(alarms);
}

void AlarmsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT alarmsWanted(true);
}

void AlarmsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT alarmsWanted(false);
}

void AlarmsView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}

AlarmsContent AlarmsView::content() const
{
    AlarmsContent content;
    content.sentences = m_sentences->text();
    content.reliability = m_diagram->chart();
    content.kindsTitle = m_table->accessibleName();
    content.alarms = m_diagram->alarms();
    QStringList titles;
    for (int column = 0; column < m_kinds->columnCount(); ++column)
        titles << m_kinds->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    content.kinds.push_back(titles);
    for (int row = 0; row < m_kinds->rowCount(); ++row) {
        QStringList &words = content.kinds.emplace_back();
        for (int column = 0; column < m_kinds->columnCount(); ++column)
            words << m_kinds->index(row, column).data().toString();
    }
    return content;
}

void AlarmsView::showSnapshot(const SnapshotPtr &snapshot)
{
    const auto alarms = snapshot ? snapshot->alarmSummary : nullptr;
    if (const QString text = sentences(snapshot); m_sentences->text() != text)
        m_sentences->setText(text);
    m_diagram->show(alarms);
    m_diagram->setVisible(alarms || !snapshot ||
                          !snapshot->isPast()); // on its way: there is nothing to say yet
    m_kinds->setAlarms(alarms);
    m_table->setVisible(m_kinds->rowCount() > 0);
    // As high as it is long, but the diagram keeps its room.
    const int rows = std::min(m_kinds->rowCount(), 8);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth());
}

} // namespace fleetgrad::desktop
