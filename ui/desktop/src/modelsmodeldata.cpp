// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/modelsmodel.h>

#include "figures.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

// What stands in the rows of the models tree, and what is found in them.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

QString withNote(const QString &remark, const QString &note)
{
    return remark.isEmpty() || note.isEmpty() ? QString(remark + note) : QString(remark + u" · " + note);
}

QVariant alignment(int column)
{
    return int(Qt::AlignVCenter) | int(column == VersionsModel::Version ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

QVariant ModelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == VersionsModel::Version && role == Qt::ToolTipRole)
        return tr(
            "Global versions and the stored local versions of devices; ★ promoted by a person, ◆ pinned");
    return m_versions->headerData(section, orientation, role);
}

QVariant ModelsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.isValid())
        return alignment(index.column());
    const ModelItem item = this->item(index);
    switch (item.kind) {
    case ModelItem::Branch:
        return branchData(Branch(index.row()), index.column(), role);
    case ModelItem::Version:
        return versionData(item.key, index.column(), role,
                           index.parent().row() == Pinned && !index.parent().parent().isValid());
    case ModelItem::Device:
        return deviceData(std::uint32_t(item.key.device), index.column(), role);
    case ModelItem::File:
        return fileData(item.file, index.column(), role);
    case ModelItem::Message:
        return messageData(std::uint32_t(item.key.device), index.column(), role);
    default:
        return {};
    }
}

QVariant ModelsModel::branchData(Branch branch, int column, int role) const
{
    static constexpr const char *titles[] = {QT_TR_NOOP("Pinned"), QT_TR_NOOP("Files"), QT_TR_NOOP("Devices"),
                                             QT_TR_NOOP("Global versions")};
    if (role == BranchRole)
        return true;
    if (column != VersionsModel::Version)
        return {};
    if (role == Qt::DisplayRole)
        return tr(titles[branch]);
    if (role != RemarkRole)
        return {};
    const QString count = wholeText(std::uint64_t(rowCount(this->branch(branch))));
    return branch == Global && m_versions->hasMore() ? tr("newest %1").arg(count) : count;
}

QVariant ModelsModel::versionData(const store::ModelKey &key, int column, int role, bool isNamed) const
{
    const store::ModelNote note = this->note(key);
    const QVariant value =
        key.isGlobal() ? globalData(key.version, column, role) : localData(key, column, role);
    if (column != VersionsModel::Version)
        return value;
    if (role == Qt::DisplayRole) {
        const QString text = isNamed ? name(key) : value.toString();
        return note.pinned && !isNamed ? QString(u"◆ " + text) : text;
    }
    if (role == RemarkRole)
        return withNote(value.toString(), note.text);
    if (role == Qt::ToolTipRole && !note.text.isEmpty())
        return QString(value.toString() + u'\n' + note.text);
    return value;
}

QVariant ModelsModel::globalData(std::uint32_t version, int column, int role) const
{
    const int row = m_versions->rowOf(version);
    if (row >= 0)
        return m_versions->data(m_versions->index(row, column), role);
    if (role == Qt::DisplayRole) // pinned long ago
        return column == VersionsModel::Version ? QString(u"v%1"_s.arg(version)) : dash();
    return {};
}

QVariant ModelsModel::localData(const store::ModelKey &key, int column, int role) const
{
    const LocalVersion *local = localVersion(key);
    if (role == Qt::DisplayRole && column == VersionsModel::Version)
        return u"v%1"_s.arg(key.version);
    if (!local)
        return role == Qt::DisplayRole && column != VersionsModel::Devices ? QVariant(dash()) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        if (column == VersionsModel::Claimed)
            return scoreText(double(local->claimedAccuracy));
        return column == VersionsModel::Measured ? scoreText(double(local->measured.accuracy)) : QString();
    case PaleRole:
        return column == VersionsModel::Claimed;
    case Qt::ToolTipRole:
        if (column == VersionsModel::Measured && std::isnan(local->measured.accuracy))
            return tr("Not measured: the device had fewer than 200 labels by then.");
        return local->baseVersion > 0 ? tr("Sent after batch %1; the device had global v%2 by then")
                                            .arg(local->batch)
                                            .arg(local->baseVersion)
                                      : tr("Sent after batch %1, before the first round").arg(local->batch);
    default:
        return {};
    }
}

QVariant ModelsModel::deviceData(std::uint32_t device, int column, int role) const
{
    const session::DeviceRow *row = deviceRow(device);
    const bool trains = row && row->state != fleet::DeviceState::HoldOut;
    switch (role) {
    case Qt::DisplayRole:
        if (column == VersionsModel::Version)
            return deviceName(device);
        if (!row || column == VersionsModel::Devices)
            return QString();
        if (column == VersionsModel::Claimed)
            return scoreText(row->version > 0 ? double(row->claimedAccuracy) : std::nan(""));
        return scoreText(double(row->local.accuracy));
    case RemarkRole:
        if (column != VersionsModel::Version || !row)
            return QString();
        return trains ? u"v%1"_s.arg(row->version) : tr("never trains");
    case PaleRole:
        return column == VersionsModel::Claimed;
    case Qt::ToolTipRole:
        return trains ? tr("The local model of this device as it is now; its stored versions stand below it")
                      : tr("This device never trains: it has no versions of its own");
    default:
        return {};
    }
}

QVariant ModelsModel::fileData(int file, int column, int role) const
{
    const auto &[path, model] = this->file(file);
    switch (role) {
    case Qt::DisplayRole:
        if (column == VersionsModel::Version)
            return QFileInfo(path).fileName();
        return column == VersionsModel::Claimed ? scoreText(model.claimedAccuracy) : QString();
    case RemarkRole:
        if (column != VersionsModel::Version)
            return QString();
        return model.kind == u"local" ? QString(u"%1 v%2"_s.arg(model.device).arg(model.version))
                                      : tr("global v%1").arg(model.version);
    case PaleRole:
        return column == VersionsModel::Claimed;
    case Qt::ToolTipRole:
        return path;
    default:
        return {};
    }
}

QVariant ModelsModel::messageData(std::uint32_t device, int column, int role) const
{
    if (column != VersionsModel::Version)
        return {};
    const Locals *known = locals(device);
    const int every = m_snapshot && m_snapshot->config ? m_snapshot->config->keepLocalVersions : 1;
    QString text = tr("No version is stored yet.");
    if (known && !known->problem.isEmpty())
        text = known->problem;
    else if (every > 1)
        text = tr("No version is stored yet: every %Ln-th is kept.", nullptr, every);
    // As a remark, which is pale and cut at the end.
    return role == RemarkRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(text)
                                                                                           : QVariant();
}

QString ModelsModel::deviceName(std::uint32_t device) const
{
    return m_infos && device < m_infos->size() ? (*m_infos)[device].name : QString();
}

QString ModelsModel::name(const store::ModelKey &key) const
{
    if (key.isGlobal())
        return tr("Global v%1").arg(key.version);
    return u"%1 v%2"_s.arg(deviceName(std::uint32_t(key.device))).arg(key.version);
}

bool ModelsModel::matches(const ModelItem &item, const QStringList &words) const
{
    return std::ranges::all_of(words, [&](const QString &word) { return matches(item, word); });
}

bool ModelsModel::matches(const ModelItem &item, const QString &word) const
{
    switch (item.kind) {
    case ModelItem::Version:
        return versionMatches(item.key, word);
    case ModelItem::File:
        return QFileInfo(file(item.file).first).fileName().contains(word, Qt::CaseInsensitive) ||
               file(item.file).second.device.contains(word, Qt::CaseInsensitive);
    case ModelItem::Device: {
        const auto device = std::uint32_t(item.key.device);
        if (deviceName(device).contains(word, Qt::CaseInsensitive))
            return true;
        if (const Locals *known = locals(device)) {
            for (const LocalVersion &local : known->rows) {
                if (versionMatches({item.key.device, local.version}, word))
                    return true;
            }
        }
        if (!m_notes)
            return false;
        const auto end = m_notes->lower_bound({item.key.device + 1, 0});
        return std::any_of(m_notes->lower_bound({item.key.device, 0}), end,
                           [&](const auto &note) { return versionMatches(note.first, word); });
    }
    default:
        return true;
    }
}

bool ModelsModel::versionMatches(const store::ModelKey &key, const QString &word) const
{
    // In the language of the program, or in English as words of the filter language are.
    const auto is = [&word](const QString &state, QLatin1String english) {
        return state.compare(word, Qt::CaseInsensitive) == 0 ||
               word.compare(english, Qt::CaseInsensitive) == 0;
    };
    const QString number = u"v%1"_s.arg(key.version);
    if (number.startsWith(word, Qt::CaseInsensitive) || number.mid(1).startsWith(word))
        return true;
    const store::ModelNote note = this->note(key);
    if ((note.pinned && is(tr("pinned"), QLatin1String("pinned"))) ||
        note.text.contains(word, Qt::CaseInsensitive))
        return true;
    if (!key.isGlobal())
        return deviceName(std::uint32_t(key.device)).contains(word, Qt::CaseInsensitive);
    const int row = m_versions->rowOf(key.version);
    return (row == 0 && is(tr("live"), QLatin1String("live"))) ||
           (row >= 0 && m_versions->version(row)->promoted && is(tr("promoted"), QLatin1String("promoted")));
}

} // namespace fleetgrad::desktop
