// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/palettemodel.h>

#include <session/sentences.h>
#include <session/texts.h>

#include <algorithm>

namespace fleetgrad::desktop {

namespace {

enum Fit : int { Beginning = 0, BeginningOfWord = 1, PartOfWord = 2, Inside = 4, Scattered = 10 };
constexpr int farthestScattered = 40; ///< letters between, above which it is chance

/// Of what is found from `at` to before `end`.
int fitOfPlace(const QString &text, qsizetype at, qsizetype end)
{
    if (at > 0 && text.at(at - 1).isLetterOrNumber())
        return Fit::Inside;
    const bool isWhole = end == text.size() || !text.at(end).isLetterOrNumber();
    return (at == 0 ? Fit::Beginning : Fit::BeginningOfWord) + (isWhole ? 0 : Fit::PartOfWord);
}

std::optional<int> scattered(QStringView word, const QString &text)
{
    qsizetype at = -1, first = -1;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (at < 0)
            return std::nullopt;
        first = first < 0 ? at : first;
    }
    const int between = int(at - first + 1 - word.size());
    return between > farthestScattered ? std::nullopt : std::optional(Fit::Scattered + between);
}

std::optional<int> fitOfWord(QStringView word, const QString &text)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const int fit = fitOfPlace(text, at, at + word.size());
        best = std::min(best.value_or(fit), fit);
    }
    return best ? best : scattered(word, text);
}

} // namespace

std::optional<int> fit(const QString &typed, const QString &text)
{
    int sum = 0;
    for (const QStringView word : QStringView(typed).split(u' ', Qt::SkipEmptyParts)) {
        const auto found = fitOfWord(word, text);
        if (!found)
            return std::nullopt;
        sum += *found;
    }
    return sum;
}

void PaletteModel::setContent(std::vector<NamedAction> actions, const SnapshotPtr &snapshot)
{
    m_actions = std::move(actions);
    std::erase_if(m_actions,
                  [](const NamedAction &named) { return !named.action || !named.action->isEnabled(); });
    m_snapshot = snapshot;
    setTyped({});
}

void PaletteModel::setTyped(const QString &typed)
{
    beginResetModel();
    find(typed);
    endResetModel();
}

void PaletteModel::find(const QString &typed)
{
    m_found.clear();
    const auto offer = [&](Kind kind, std::size_t index, const QString &text) {
        if (const auto found = fit(typed, text))
            m_found.push_back({kind, index, *found});
    };
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        offer(Kind::Action, i, m_actions[i].name);
    const bool isAnything = typed.trimmed().isEmpty();
    if (m_snapshot && m_snapshot->infos && !isAnything) {
        for (std::size_t i = 0; i < m_snapshot->infos->size(); ++i)
            offer(Kind::Device, i, (*m_snapshot->infos)[i].name);
    }
    if (m_snapshot && m_snapshot->versions && !isAnything) {
        for (std::size_t i = m_snapshot->versions->size(); i-- > 0;) // the newest first
            offer(Kind::Version, i, text({Kind::Version, i, 0}));
    }
    std::ranges::stable_sort(m_found, {}, &Found::fit);
    if (m_found.size() > mostShown)
        m_found.erase(m_found.begin() + mostShown, m_found.end());
}

QAction *PaletteModel::action(int row) const
{
    const Found &found = m_found[std::size_t(row)];
    return found.kind == Kind::Action ? m_actions[found.index].action.data() : nullptr;
}

std::uint32_t PaletteModel::version(int row) const
{
    return (*m_snapshot->versions)[m_found[std::size_t(row)].index].version;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QString PaletteModel::text(const Found &found) const
{
    switch (found.kind) {
    case Kind::Action:
        return m_actions[found.index].name;
    case Kind::Device:
        return (*m_snapshot->infos)[found.index].name;
    case Kind::Version:
        break;
    }
    return tr("Global v%1").arg((*m_snapshot->versions)[found.index].version);
}

QString PaletteModel::hint(const Found &found) const
{
    switch (found.kind) {
    case Kind::Action: {
        const QAction *action = m_actions[found.index].action;
        return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    }
    case Kind::Device: {
        const auto &rows = m_snapshot->devices;
        return rows && found.index < rows->size() ? session::stateText((*rows)[found.index].state)
                                                  : QString();
    }
    case Kind::Version:
        break;
    }
    return tr("batch %L1").arg((*m_snapshot->versions)[found.index].batch);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Found &found = m_found[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(found);
    case Qt::AccessibleTextRole:
        return session::listed({text(found), hint(found)});
    case HintRole:
        return hint(found);
    case KindRole:
        return int(found.kind);
    default:
        return {};
    }
}

} // namespace fleetgrad::desktop
