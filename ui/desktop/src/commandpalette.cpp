// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "card.h"
#include "delegates.h"
#include "menuactions.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr int widest = 560, rowsShown = 12, fromTop = 48, gap = 8;

/// The name at the left, its key or state at the right.
class PaletteDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, rowHeight(option.font)};
    }

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const QString hint = index.data(PaletteModel::HintRole).toString();
        const QRect row = option.rect.adjusted(10, 0, -10, 0);
        const int hintWidth = painter->fontMetrics().horizontalAdvance(hint);
        painter->setPen(look().chart.secondary);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, hint);
        const QRect rest = row.adjusted(0, 0, -hintWidth - 12, 0);
        painter->setPen(look().chart.text);
        painter->drawText(
            rest, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, rest.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(const Appearance *appearance, QWidget *window)
    : QFrame(window), m_field(new QLineEdit), m_list(new QListView),
      m_none(secondaryLabel(tr("Nothing of that name.")))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Find actions, devices and versions"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Find actions, devices, versions"));
    m_field->setAccessibleName(accessibleName());
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(appearance, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::showTyped);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open(const QMenuBar &menus, const SnapshotPtr &snapshot)
{
    std::vector<PaletteModel::NamedAction> actions;
    for (const QAction *menu : menus.actions()) {
        const auto found = menuActions(*menu);
        actions.insert(actions.end(), found.begin(), found.end());
    }
    m_model.setContent(std::move(actions), snapshot);
    m_field->clear();
    showTyped({});
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    QFrame::raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::showTyped(const QString &typed)
{
    m_model.setTyped(typed);
    m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
    place();
}

void CommandPalette::place()
{
    // As high as what was found.
    const int rows = std::min(m_model.rowCount(), rowsShown);
    m_list->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    const int below = rows > 0 ? rows * RowDelegate::rowHeight(font()) + 2 : m_none->sizeHint().height();
    const QSize window = parentWidget()->size();
    const int used = std::min(widest, window.width() - 16);
    const int height = m_field->sizeHint().height() + below + 3 * gap;
    setGeometry((window.width() - used) / 2, fromTop, used,
                std::min(height, window.height() - fromTop - gap));
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    leave(); // first: what is done may take the keyboard elsewhere
    switch (m_model.kind(row)) {
    case PaletteModel::Kind::Action:
        if (QAction *action = m_model.action(row))
            action->trigger();
        break;
    case PaletteModel::Kind::Device:
        Q_EMIT deviceChosen(m_model.device(row));
        break;
    case PaletteModel::Kind::Version:
        Q_EMIT versionChosen(m_model.version(row));
        break;
    }
}

bool CommandPalette::keyPressed(QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && keyPressed(event))
        return true;
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace fleetgrad::desktop
