// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace fleetgrad::desktop {

class Appearance;

/// A sentence in the window, with one button for the next step, perhaps another, and one to close it.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Level : unsigned char { Error, Hint, Notice };

    explicit MessageBar(const Appearance *appearance, QWidget *parent = nullptr);

    /// Replaces what is shown. Without `action` there is no button; a notice closes itself after four
    /// seconds.
    void showMessage(Level level, const QString &text, const QString &action = {},
                     std::function<void()> onAction = {});
    /// One more button in what is shown, which leaves it there.
    void offerToo(const QString &action, std::function<void()> onAction);
    /// Lies over the lower edge of `host` from now on, rather than take room from what is laid out.
    void floatOver(QWidget *host);
    QString text() const;
    /// Of what is shown; all else of it stays.
    void setText(const QString &text);
    void dismiss();

Q_SIGNALS:
    /// The person closed it.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void colorIcon();
    void place();

    const Appearance *m_appearance;
    QLabel *m_text;
    QPushButton *m_second, *m_action;
    QToolButton *m_close;
    QTimer m_timer;
    bool m_floats = false;
    std::function<void()> m_onSecond, m_onAction;
};

} // namespace fleetgrad::desktop
