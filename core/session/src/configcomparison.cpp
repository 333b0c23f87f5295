// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/configcomparison.h>

#include "configgroups.h"
#include "configkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

namespace {

class ConfigComparison
{
    Q_DECLARE_TR_FUNCTIONS(ConfigComparison)
};

/// The groups in one line, without the comments of the file.
QString groupsLine(const fleet::RunConfig &config)
{
    if (config.groups.empty())
        return ConfigComparison::tr("none", "groups");
    QStringList groups;
    for (const QString &line : groupsText(config).split(u'\n', Qt::SkipEmptyParts)) {
        if (line == u"[[group]]"_s)
            groups << QString();
        else if (!line.startsWith(u'#'))
            groups.back() += groups.back().isEmpty() ? line : QString(u", "_s + line);
    }
    return groups.join(u"; "_s);
}

} // namespace

bool ComparedKey::differs() const
{
    return std::ranges::any_of(values, [this](const QString &value) { return value != values.front(); });
}

std::vector<ComparedKey> compareConfigs(const std::vector<std::shared_ptr<const fleet::RunConfig>> &configs)
{
    std::vector<ComparedKey> result;
    if (configs.empty())
        return result;
    const auto compare = [&](const QString &key, const QString &meaning, auto valueOf) {
        ComparedKey &compared = result.emplace_back(ComparedKey{key, meaning, {}});
        for (const auto &config : configs)
            compared.values << valueOf(*config);
    };
    for (const ConfigKey &key : configKeys())
        compare(key.fullName(), key.comment, [&](const auto &config) { return tomlText(key.get(config)); });
    compare(u"group"_s, ConfigComparison::tr("Groups of devices that are trained otherwise."), groupsLine);
    return result;
}

} // namespace fleetgrad::session
