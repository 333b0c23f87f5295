// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/versionsmodel.h>
#include <fleet/error.h>
#include <store/modelfile.h>
#include <store/modelnote.h>
#include <store/storedupdate.h>

#include <QAbstractItemModel>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace fleetgrad::desktop {

/// A stored local model, and what was measured of its device by then.
struct LocalVersion
{
    explicit LocalVersion(const store::StoredUpdate &update);

    std::uint32_t version, baseVersion;
    std::uint64_t batch; ///< sent after it
    std::int64_t samples;
    float claimedAccuracy;
    fleet::WindowMetrics measured; ///< prequential, of the local model
};

/// What a row of the models tree stands for.
struct ModelItem
{
    enum Kind { // without an underlying type, at which lupdate loses the names of the classes below
        None,
        Branch,
        Version, ///< `key`
        Device,  ///< key.device
        File,    ///< `file`
        Message, ///< says why a device has no versions
    };
    Kind kind = None;
    store::ModelKey key;
    int file = -1;
    bool operator==(const ModelItem &) const = default;
};

/// Every model as a tree: what a person pinned, files, the stored local versions under their device, and the
/// global versions. The local versions of a device are asked for when somebody looks, and arrive later.
class ModelsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Branch { Pinned, Files, Devices, Global, BranchCount };
    enum Role {
        RemarkRole = VersionsModel::RemarkRole,   ///< QString: written pale after the text
        PaleRole = VersionsModel::PaleRole,       ///< bool: a claim, written pale
        BranchRole = VersionsModel::PaleRole + 1, ///< bool: a branch, written bold
    };
    using Updates = std::vector<store::StoredUpdate>;

    explicit ModelsModel(QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /// What was asked for by updatesWanted(), newest first.
    void setUpdates(std::uint32_t device, const Expected<Updates> &updates);
    /// A model from a file; one of the same path is replaced.
    void addFile(const QString &path, const store::ModelFile &file);

    ModelItem item(const QModelIndex &index) const;
    /// Invalid where it is not in the tree (yet). A pinned version is found in its own branch.
    QModelIndex indexOf(const store::ModelKey &key) const;
    QModelIndex branch(Branch branch) const { return index(branch, 0); }
    QModelIndex fileIndex(int file) const { return index(file, 0, branch(Files)); }
    QModelIndex deviceIndex(std::uint32_t device) const { return index(int(device), 0, branch(Devices)); }
    /// Null where it is none of the newest.
    const session::VersionRow *globalVersion(std::uint32_t version) const;
    /// Null where it was not asked for or is not stored.
    const LocalVersion *localVersion(const store::ModelKey &key) const;
    /// Null where none of the device was asked for, or none is stored.
    const LocalVersion *newestLocal(std::uint32_t device) const;
    const std::pair<QString, store::ModelFile> &file(int file) const { return m_files[std::size_t(file)]; }
    const std::vector<std::pair<QString, store::ModelFile>> &files() const { return m_files; }
    store::ModelNote note(const store::ModelKey &key) const;
    /// "Global v12", "press-0003 v50"
    QString name(const store::ModelKey &key) const;
    /// Whether every word is found in the row: in its name, note, number or state ("pinned", "promoted",
    /// "live"); of a device also in what is known of its versions.
    bool matches(const ModelItem &item, const QStringList &words) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Stored local updates of a device after a batch: setUpdates() takes them.
    void updatesWanted(std::uint32_t device, std::uint64_t after);

private:
    using Clock = std::chrono::steady_clock;
    struct Locals
    {
        std::vector<LocalVersion> rows; ///< newest first
        bool isAsking = false;
        bool hasMessage = false; ///< a row says why there is none
        QString problem;
        Clock::time_point asked{};
    };

    void forwardVersions();
    void takeRun(const SnapshotPtr &snapshot);
    void takeNotes();
    void askForNewer();
    void ask(std::uint32_t device, Locals &locals);
    void branchChanged(Branch branch);
    const session::DeviceRow *deviceRow(std::uint32_t device) const;
    const Locals *locals(std::uint32_t device) const;

    QVariant branchData(Branch branch, int column, int role) const;
    QVariant versionData(const store::ModelKey &key, int column, int role, bool isNamed) const;
    QVariant globalData(std::uint32_t version, int column, int role) const;
    QVariant localData(const store::ModelKey &key, int column, int role) const;
    QVariant deviceData(std::uint32_t device, int column, int role) const;
    QVariant fileData(int file, int column, int role) const;
    QVariant messageData(std::uint32_t device, int column, int role) const;
    bool matches(const ModelItem &item, const QString &word) const;
    bool versionMatches(const store::ModelKey &key, const QString &word) const;
    QString deviceName(std::uint32_t device) const;

    VersionsModel *m_versions;
    int m_globalCount = 0;
    bool m_isResetting = false;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    std::shared_ptr<const store::ModelNotes> m_notes;
    std::vector<store::ModelKey> m_pinned;
    std::map<std::uint32_t, Locals> m_locals;
    std::vector<std::pair<QString, store::ModelFile>> m_files;
};

} // namespace fleetgrad::desktop
