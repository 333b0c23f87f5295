// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <vector>

class QTabBar;

namespace fleetgrad::desktop {

class CardDock;

/// Holds every view and panel as a dock that can be moved, put into tabs, floated and hidden, without a
/// centre of its own. The choices of a dock stand beside its tab, or in its head where it has none.
class Workspace : public QMainWindow
{
    Q_OBJECT
public:
    /// Where a dock stands at first; docks of one place are tabs, in the order in which they were added.
    enum class Place : unsigned char { Fleet, View, Object, Run, Events };

    explicit Workspace(QWidget *parent = nullptr);

    /// `choices` (may be null) are shown while the dock is.
    CardDock *add(Place place, const QString &title, const QString &name, QWidget *content,
                  QWidget *choices = nullptr);
    /// Leaves it out of the arrangement until it is raised.
    void keepHidden(CardDock *dock);
    /// In the order in which they were added.
    std::vector<CardDock *> docks() const;
    std::vector<CardDock *> docks(Place place) const;
    /// Shows the dock, before others in its tabs, and gives its content the keyboard.
    void raise(CardDock *dock);

    /// Whether what is in the dock of that name can be seen, and is not behind other tabs.
    bool isInFront(const QString &name) const;

    /// As at first, for a window of that size.
    void arrange(QSize window);
    QByteArray layout() const;
    /// False, and nothing is changed, where it can't be used.
    bool setLayout(const QByteArray &layout);

Q_SIGNALS:
    /// A dock was asked for.
    void raised();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Entry
    {
        Place place;
        CardDock *dock;
        QPointer<QWidget> choices;
        bool isHidden = false;
    };

    void placeChoicesSoon();
    void placeChoices();
    void placeChoices(const Entry &entry, QTabBar *bar);
    QHash<const CardDock *, QTabBar *> tabBars();

    std::vector<Entry> m_entries;
    QTimer m_placing;
};

} // namespace fleetgrad::desktop
