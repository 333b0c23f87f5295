// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/modelsmodel.h>

#include <algorithm>

// The shape of the models tree: its rows, and how they come and go.

namespace fleetgrad::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto askEvery = 1s; ///< for newer versions of a device

// What an index says of its parent: 0 the root, then the branches, then the devices.
constexpr quintptr root = 0, firstBranch = 1, firstDevice = firstBranch + ModelsModel::BranchCount;

quintptr idBelow(const QModelIndex &parent)
{
    if (!parent.isValid())
        return root;
    return parent.internalId() == root ? firstBranch + quintptr(parent.row())
                                       : firstDevice + quintptr(parent.row());
}

/// Of the rows of a device.
std::optional<std::uint32_t> deviceOf(quintptr id)
{
    return id >= firstDevice ? std::optional(std::uint32_t(id - firstDevice)) : std::nullopt;
}

} // namespace

LocalVersion::LocalVersion(const store::StoredUpdate &update)
    : version(update.report.update.modelVersion), baseVersion(update.report.update.baseVersion),
      batch(update.batch), samples(update.report.update.samples),
      claimedAccuracy(update.report.update.accuracy), measured(update.report.local)
{
}

ModelsModel::ModelsModel(QObject *parent) : QAbstractItemModel(parent), m_versions(new VersionsModel(this))
{
    forwardVersions();
}

void ModelsModel::forwardVersions()
{
    connect(m_versions, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (!m_isResetting)
                    beginInsertRows(branch(Global), first, last);
            });
    connect(m_versions, &QAbstractItemModel::rowsInserted, this, [this] {
        m_globalCount = m_versions->rowCount();
        if (!m_isResetting)
            endInsertRows();
    });
    connect(m_versions, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                if (!m_isResetting)
                    beginRemoveRows(branch(Global), first, last);
            });
    connect(m_versions, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_globalCount = m_versions->rowCount();
        if (!m_isResetting)
            endRemoveRows();
    });
    // Other versions altogether; the rest of the tree stays as it is.
    connect(m_versions, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_isResetting && m_globalCount > 0) {
            beginRemoveRows(branch(Global), 0, m_globalCount - 1);
            m_globalCount = 0;
            endRemoveRows();
        }
        const int count = m_versions->rowCount();
        if (!m_isResetting && count > 0)
            beginInsertRows(branch(Global), 0, count - 1);
        m_globalCount = count;
        if (!m_isResetting && count > 0)
            endInsertRows();
    });
    connect(m_versions, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                if (m_isResetting)
                    return;
                Q_EMIT dataChanged(index(from.row(), from.column(), branch(Global)),
                                   index(to.row(), to.column(), branch(Global)));
                branchChanged(Global);
            });
}

void ModelsModel::setSnapshot(const SnapshotPtr &snapshot)
{
    if ((snapshot ? snapshot->infos : nullptr) != m_infos)
        return takeRun(snapshot);
    m_snapshot = snapshot;
    m_versions->setSnapshot(snapshot);
    takeNotes();
    askForNewer();
}

/// Everything but the files is another.
void ModelsModel::takeRun(const SnapshotPtr &snapshot)
{
    beginResetModel();
    m_isResetting = true;
    m_snapshot = snapshot;
    m_infos = snapshot ? snapshot->infos : nullptr;
    m_locals.clear();
    m_pinned.clear();
    m_notes.reset();
    m_versions->setSnapshot(snapshot);
    m_globalCount = m_versions->rowCount();
    m_isResetting = false;
    endResetModel();
    takeNotes();
}

void ModelsModel::takeNotes()
{
    const auto notes = m_snapshot ? m_snapshot->notes : nullptr;
    if (notes == m_notes)
        return;
    m_notes = notes;
    std::vector<store::ModelKey> pinned;
    for (const auto &[key, note] : notes ? *notes : store::ModelNotes()) {
        if (note.pinned)
            pinned.push_back(key);
    }
    for (int row = int(m_pinned.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(pinned, m_pinned[std::size_t(row)]) != pinned.end())
            continue;
        beginRemoveRows(branch(Pinned), row, row);
        m_pinned.erase(m_pinned.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(pinned.size()); ++row) { // both are in the order of the keys
        if (row < int(m_pinned.size()) && m_pinned[std::size_t(row)] == pinned[std::size_t(row)])
            continue;
        beginInsertRows(branch(Pinned), row, row);
        m_pinned.insert(m_pinned.begin() + row, pinned[std::size_t(row)]);
        endInsertRows();
    }
    for (int branch = 0; branch < BranchCount; ++branch)
        branchChanged(Branch(branch));
    for (const Branch changed : {Pinned, Global}) {
        if (const int rows = rowCount(branch(changed)); rows > 0)
            Q_EMIT dataChanged(index(0, 0, branch(changed)), index(rows - 1, 0, branch(changed)));
    }
    for (const auto &[device, locals] : m_locals) {
        const QModelIndex parent = deviceIndex(device);
        if (!locals.rows.empty())
            Q_EMIT dataChanged(index(0, 0, parent), index(int(locals.rows.size()) - 1, 0, parent));
    }
}

void ModelsModel::branchChanged(Branch branch)
{
    Q_EMIT dataChanged(index(branch, 0), index(branch, columnCount() - 1));
}

/// Of devices that somebody has looked into.
void ModelsModel::askForNewer()
{
    if (!m_snapshot || !m_snapshot->config)
        return;
    const auto every = std::uint32_t(std::max(1, m_snapshot->config->keepLocalVersions));
    const auto now = Clock::now();
    for (auto &[device, locals] : m_locals) {
        const session::DeviceRow *row = deviceRow(device);
        const std::uint32_t newest = locals.rows.empty() ? 0 : locals.rows.front().version;
        if (row && !locals.isAsking && row->version / every > newest / every &&
            now - locals.asked >= askEvery)
            ask(device, locals);
    }
}

void ModelsModel::ask(std::uint32_t device, Locals &locals)
{
    locals.isAsking = true;
    locals.asked = Clock::now();
    Q_EMIT updatesWanted(device, locals.rows.empty() ? 0 : locals.rows.front().batch);
}

void ModelsModel::setUpdates(std::uint32_t device, const Expected<Updates> &updates)
{
    const auto found = m_locals.find(device);
    if (found == m_locals.end())
        return;
    Locals &locals = found->second;
    const QModelIndex parent = deviceIndex(device);
    locals.isAsking = false;
    if (locals.hasMessage) {
        beginRemoveRows(parent, 0, 0);
        locals.hasMessage = false;
        endRemoveRows();
    }
    if (!updates || updates->empty()) {
        locals.problem = updates ? QString() : updates.error().text();
        if (!locals.rows.empty())
            return;
        beginInsertRows(parent, 0, 0);
        locals.hasMessage = true;
        return endInsertRows();
    }
    std::vector<LocalVersion> added(updates->begin(), updates->end());
    if (!locals.rows.empty() && added.back().version <= locals.rows.front().version)
        return; // an answer that came twice
    beginInsertRows(parent, 0, int(added.size()) - 1);
    locals.rows.insert(locals.rows.begin(), added.begin(), added.end());
    endInsertRows();
}

void ModelsModel::addFile(const QString &path, const store::ModelFile &file)
{
    const auto same = std::ranges::find(m_files, path, &std::pair<QString, store::ModelFile>::first);
    if (same != m_files.end()) {
        const int row = int(same - m_files.begin());
        same->second = file;
        Q_EMIT dataChanged(index(row, 0, branch(Files)), index(row, columnCount() - 1, branch(Files)));
        return;
    }
    beginInsertRows(branch(Files), int(m_files.size()), int(m_files.size()));
    m_files.emplace_back(path, file);
    endInsertRows();
    branchChanged(Files);
}

ModelItem ModelsModel::item(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const quintptr id = index.internalId();
    if (id == root)
        return {ModelItem::Branch, {}, -1};
    if (const auto device = deviceOf(id)) {
        const Locals *known = locals(*device);
        if (!known || index.row() >= int(known->rows.size()))
            return {ModelItem::Message, {std::int64_t(*device), 0}, -1};
        return {
            ModelItem::Version, {std::int64_t(*device), known->rows[std::size_t(index.row())].version}, -1};
    }
    switch (Branch(id - firstBranch)) {
    case Pinned:
        return {ModelItem::Version, m_pinned[std::size_t(index.row())], -1};
    case Global: {
        const session::VersionRow *row = m_versions->version(index.row());
        return {ModelItem::Version, {store::ModelKey::global, row ? row->version : 0}, -1};
    }
    case Files:
        return {ModelItem::File, {}, index.row()};
    default:
        return {ModelItem::Device, {std::int64_t(index.row()), 0}, -1};
    }
}

QModelIndex ModelsModel::indexOf(const store::ModelKey &key) const
{
    if (key.isGlobal()) {
        const int row = m_versions->rowOf(key.version);
        return row < 0 ? QModelIndex() : index(row, 0, branch(Global));
    }
    const Locals *known = locals(std::uint32_t(key.device));
    if (!known)
        return {};
    const auto row = std::ranges::find(known->rows, key.version, &LocalVersion::version);
    return row == known->rows.end()
               ? QModelIndex()
               : index(int(row - known->rows.begin()), 0, deviceIndex(std::uint32_t(key.device)));
}

const session::VersionRow *ModelsModel::globalVersion(std::uint32_t version) const
{
    return m_versions->version(m_versions->rowOf(version));
}

const LocalVersion *ModelsModel::localVersion(const store::ModelKey &key) const
{
    const Locals *known = key.isGlobal() ? nullptr : locals(std::uint32_t(key.device));
    if (!known)
        return nullptr;
    const auto row = std::ranges::find(known->rows, key.version, &LocalVersion::version);
    return row == known->rows.end() ? nullptr : &*row;
}

const LocalVersion *ModelsModel::newestLocal(std::uint32_t device) const
{
    const Locals *known = locals(device);
    return known && !known->rows.empty() ? &known->rows.front() : nullptr;
}

const ModelsModel::Locals *ModelsModel::locals(std::uint32_t device) const
{
    const auto found = m_locals.find(device);
    return found == m_locals.end() ? nullptr : &found->second;
}

const session::DeviceRow *ModelsModel::deviceRow(std::uint32_t device) const
{
    const bool isThere = m_snapshot && m_snapshot->devices && device < m_snapshot->devices->size();
    return isThere ? &(*m_snapshot->devices)[device] : nullptr;
}

store::ModelNote ModelsModel::note(const store::ModelKey &key) const
{
    if (!m_notes)
        return {};
    const auto found = m_notes->find(key);
    return found == m_notes->end() ? store::ModelNote() : found->second;
}

QModelIndex ModelsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnCount(parent) || row >= rowCount(parent))
        return {};
    return createIndex(row, column, idBelow(parent));
}

QModelIndex ModelsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == root)
        return {};
    if (const auto device = deviceOf(index.internalId()))
        return createIndex(int(*device), 0, firstBranch + quintptr(Devices));
    return createIndex(int(index.internalId() - firstBranch), 0, root);
}

int ModelsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return BranchCount;
    if (parent.column() > 0)
        return 0;
    if (parent.internalId() == root) {
        switch (Branch(parent.row())) {
        case Pinned:
            return int(m_pinned.size());
        case Global:
            return m_globalCount;
        case Files:
            return int(m_files.size());
        default:
            return m_infos ? int(m_infos->size()) : 0;
        }
    }
    if (parent.internalId() != firstBranch + quintptr(Devices))
        return 0;
    const Locals *known = locals(std::uint32_t(parent.row()));
    return known ? int(known->hasMessage) + int(known->rows.size()) : 0;
}

int ModelsModel::columnCount(const QModelIndex &) const
{
    return VersionsModel::ColumnCount;
}

bool ModelsModel::hasChildren(const QModelIndex &parent) const
{
    if (canFetchMore(parent) || rowCount(parent) > 0)
        return true;
    const ModelItem device = item(parent);
    const Locals *known =
        device.kind == ModelItem::Device ? locals(std::uint32_t(device.key.device)) : nullptr;
    return known && known->isAsking;
}

bool ModelsModel::canFetchMore(const QModelIndex &parent) const
{
    const ModelItem device = item(parent);
    if (device.kind != ModelItem::Device || parent.column() > 0 || locals(std::uint32_t(device.key.device)))
        return false;
    const session::DeviceRow *row = deviceRow(std::uint32_t(device.key.device));
    return row && row->state != fleet::DeviceState::HoldOut;
}

void ModelsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto device = std::uint32_t(parent.row());
    ask(device, m_locals[device]);
}

Qt::ItemFlags ModelsModel::flags(const QModelIndex &index) const
{
    const ModelItem::Kind kind = item(index).kind;
    if (kind == ModelItem::None)
        return Qt::NoItemFlags;
    if (kind == ModelItem::Branch || kind == ModelItem::Message)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (kind != ModelItem::Device)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

} // namespace fleetgrad::desktop
