// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QFrame>
#include <QLabel>
#include <QList>
#include <QPointer>
#include <QScrollArea>

class QHBoxLayout;

namespace fleetgrad::desktop {

/// The head of a card: title in bold, a word beside it, and what stands at the right.
class CardHead : public QFrame
{
    Q_OBJECT
public:
    explicit CardHead(const QString &title, QWidget *parent = nullptr);
    void setRemark(const QString &text);
    void setStatus(const QString &text);
    /// At the right end.
    void addWidget(QWidget *widget);
    /// Without its title, where a tab says it.
    void setTitleShown(bool shown);
    /// Of no height: nothing of it is seen.
    void setCollapsed(bool collapsed);
    /// Nothing but the title stands in it.
    bool isBare() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QString remark() const { return m_remark->text(); }
    QString status() const { return m_status->text(); }

private:
    QLabel *m_title, *m_remark, *m_status;
    QHBoxLayout *m_layout;
    QList<QPointer<QWidget>> m_widgets;
    bool m_isCollapsed = false;
};

/// A dock that looks like a card: a head that is its handle, and a body with round corners.
class CardDock : public QDockWidget
{
    Q_OBJECT
public:
    CardDock(const QString &title, const QString &name, QWidget *content, QWidget *parent);
    CardHead *head() const { return m_head; }
    QWidget *content() const { return m_content; }
    /// Under a row of tabs, which is the top of the card.
    void setTabbed(bool tabbed);

Q_SIGNALS:
    // A floating dock is a window of its own: what is dropped on it is meant for the main window.
    void dragEntered(QDragEnterEvent *event);
    void dropped(QDropEvent *event);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override { Q_EMIT dragEntered(event); }
    void dropEvent(QDropEvent *event) override { Q_EMIT dropped(event); }

private:
    CardHead *m_head;
    QFrame *m_body;
    QWidget *m_content;
};

/// Scrolls a widget up and down, which is as wide as there is room; nothing is drawn around it. `name`: for
/// those who come to it by keyboard.
QScrollArea *scrolling(QWidget *content, const QString &name);

/// A label in the colour of secondary words.
QLabel *secondaryLabel(const QString &text = {}, QWidget *parent = nullptr);

/// For a text that changes with every frame. The label grows with it and never shrinks, so that the window is
/// laid out anew only for a text longer than all before it.
void setLiveText(QLabel *label, const QString &text);

} // namespace fleetgrad::desktop
