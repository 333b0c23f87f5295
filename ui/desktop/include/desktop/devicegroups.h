// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/groups.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace fleetgrad::desktop {

/// Devices that a person put together: those whose names fit the pattern (as of fleet::isDevicePattern()),
/// and those chosen by hand.
struct DeviceGroup
{
    QString name;
    QString pattern;     ///< empty: none
    QStringList devices; ///< their names, in rising order
    bool operator==(const DeviceGroup &) const = default;
};
using DeviceGroups = std::vector<DeviceGroup>;

QByteArray toJson(const DeviceGroups &groups);
/// What can't be read is left out.
DeviceGroups groupsFromJson(const QByteArray &json);

/// The groups of a run, ready to be asked; never changed, so that every thread may ask.
class GroupSet
{
public:
    explicit GroupSet(DeviceGroups groups);

    const DeviceGroups &groups() const { return m_groups; }
    bool contains(std::size_t group, const QString &device) const;
    /// Of a filter's group:WORD: whether a group that has the device begins with the word. Case does not
    /// matter; spaces are written as "-".
    bool contains(const QString &begin, const QString &device) const;
    /// Whether there is a group that begins with the word.
    bool hasName(const QString &begin) const;
    /// The number of the first group that has the device; -1: none.
    int first(const QString &device) const;
    /// Names of all groups that have the device, with commas.
    QString text(const QString &device) const;
    /// As a filter's word: spaces become "-".
    static QString word(const QString &name);

private:
    DeviceGroups m_groups;
    std::vector<QRegularExpression> m_patterns;
    std::vector<QSet<QString>> m_devices;
};
using GroupSetPtr = std::shared_ptr<const GroupSet>;

/// Under which the groups of a run are kept: the folder or file that is replayed, or the kind of its source.
QString groupsKey(const fleet::RunConfig &config);

/// By what the table of groups puts devices together.
enum class Grouping : unsigned char {
    Own,    ///< by patterns and by hand
    Name,   ///< by what their names begin with: press-0001 and press-0002 are "press"
    Source, ///< by the folder and file that they come from
};

using fleet::nameStem;
using fleet::sourceOf;

} // namespace fleetgrad::desktop
