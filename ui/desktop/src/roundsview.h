// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundexport.h"

#include <desktop/look.h>
#include <desktop/roundmodel.h>
#include <desktop/snapshotfeed.h>

#include <fleet/error.h>

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QTableView;
class QToolButton;

namespace fleetgrad::desktop {

/// A round as a waterfall: which devices trained when, how long their updates waited, who was kept out and
/// why, what came of it.
class RoundsView : public QWidget
{
    Q_OBJECT
public:
    explicit RoundsView(const Appearance *appearance, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// The steps from round to round, for the row of tabs.
    QWidget *corner() const { return m_corner; }

    /// The round that made that version; the oldest that is listed where it is older.
    void choose(std::uint32_t version);
    bool hasRound() const { return m_model.round() != nullptr; }
    /// What an export holds.
    RoundContent content() const;

    /// The answer to roundWanted().
    void takeRound(std::uint32_t version, const Expected<std::shared_ptr<const session::Round>> &round);

Q_SIGNALS:
    void deviceChosen(std::uint32_t device);
    /// Of a run elsewhere: who was in it (session::Session::round()).
    void roundWanted(std::uint32_t version, std::uint64_t batch);
    /// Of exports, at that point of the screen.
    void menuWanted(const QPoint &position);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    using RoundPtr = std::shared_ptr<const session::Round>;
    using Log = std::vector<RoundPtr>;
    void buildTable(const Appearance *appearance);
    QToolButton *button(const QString &name, const QString &text, const QString &toolTip);
    void fitColumns();
    void go(int steps);
    void showRound();
    std::size_t place() const; ///< of the chosen round in the log; of the newest where none is chosen
    const session::VersionRow *versionOf(const session::Round &round) const; ///< null: not listed any more
    QString words(const session::Round &round) const;
    RoundPtr withParts(const RoundPtr &round);
    bool isListed(const RoundPtr &round) const;
    void showEmpty(const QString &text);

    SnapshotPtr m_snapshot;
    std::shared_ptr<const Log> m_log;
    std::optional<std::uint32_t> m_version; ///< of the chosen round; nothing: the newest
    RoundPtr m_shown;                       ///< with its parts; null: none is
    std::vector<RoundPtr> m_fetched;        ///< the newest of those that were asked for
    std::optional<std::uint32_t> m_asked;   ///< version of the round that is on its way
    std::optional<std::uint32_t> m_failed;  ///< version of a round that did not come, since
    QString m_whyFailed;
    bool m_hasReasons = false; ///< an update that was kept out has been shown
    RoundModel m_model;
    QWidget *m_corner;
    QLabel *m_words, *m_empty;
    QTableView *m_table;
    QToolButton *m_earlier, *m_later, *m_newest;
};

} // namespace fleetgrad::desktop
