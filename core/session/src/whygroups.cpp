// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/whygroups.h>

#include <session/modelfiles.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace fleetgrad::session {

using fleet::WhyTerm;
using fleet::WhyTermKind;
using fleet::WhyUnknown;

namespace {

class WhyWords
{
    Q_DECLARE_TR_FUNCTIONS(WhyWords)
};

/// What a term is grouped by: the model, and a number within it.
using Key = std::pair<int, std::size_t>;

class Names
{
public:
    Names(const fleet::DeviceInfo &device, learning::Method method)
        : m_device(device), m_local(localFeatures(method, device)), m_fleet(fleetFeatures(method)),
          m_kinds(std::size_t(learning::localFeatureCount(method, 1)))
    {
    }

    QString nameOf(const WhyTerm &term) const
    {
        switch (term.kind) {
        case WhyTermKind::LocalFeature:
            return m_local.value(qsizetype(term.feature));
        case WhyTermKind::FleetFeature:
            return m_fleet.value(qsizetype(term.feature));
        case WhyTermKind::LocalBias:
            return WhyWords::tr("bias of the local model");
        case WhyTermKind::FleetBias:
            return WhyWords::tr("bias of the global model");
        case WhyTermKind::Unsupervised:
            return WhyWords::tr("unsupervised score");
        case WhyTermKind::Offset:
            break;
        }
        return WhyWords::tr("offset of the decision");
    }

    Key keyOf(const WhyTerm &term) const
    {
        switch (term.kind) {
        case WhyTermKind::LocalFeature:
            return {0, m_device.channels.size() > 1 ? term.feature / m_kinds : term.feature};
        case WhyTermKind::FleetFeature:
            return {1, term.feature % m_kinds};
        case WhyTermKind::Unsupervised:
            return {2, 0};
        default:
            return {3, 0};
        }
    }

    QString groupOf(const Key &key, const WhyTerm &term) const
    {
        if (key.first == 0)
            return m_device.channels.size() > 1 ? m_device.channels[qsizetype(key.second)] : nameOf(term);
        if (key.first == 1) // "up.max" and "up.mean" are of the kind "up"
            return m_fleet.value(qsizetype(key.second)).section(QLatin1Char('.'), 0, 0);
        return key.first == 2 ? nameOf(term) : WhyWords::tr("bias");
    }

private:
    const fleet::DeviceInfo &m_device;
    QStringList m_local, m_fleet;
    std::size_t m_kinds; ///< features of a channel
};

} // namespace

std::vector<WhyGroup> whyGroups(const fleet::Why &why, const fleet::DeviceInfo &device,
                                learning::Method method)
{
    const Names names(device, method);
    std::map<Key, WhyGroup> found;
    for (std::size_t i = 0; i < why.terms.size(); ++i) {
        const WhyTerm &term = why.terms[i];
        const Key key = names.keyOf(term);
        WhyGroup &group = found[key];
        if (group.terms.empty()) {
            group.name = names.groupOf(key, term);
            group.isFleet = term.kind == WhyTermKind::FleetFeature;
        }
        group.share += term.share;
        group.terms.push_back(i);
    }
    std::vector<WhyGroup> groups;
    for (auto &[key, group] : found) {
        std::ranges::stable_sort(group.terms, [&](std::size_t a, std::size_t b) {
            return std::abs(why.terms[a].share) > std::abs(why.terms[b].share);
        });
        groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(
        groups, [](const WhyGroup &a, const WhyGroup &b) { return std::abs(a.share) > std::abs(b.share); });
    return groups;
}

QString whyTermName(const WhyTerm &term, const fleet::DeviceInfo &device, learning::Method method)
{
    return Names(device, method).nameOf(term);
}

QString whyUnknownText(WhyUnknown unknown)
{
    switch (unknown) {
    case WhyUnknown::NoReading:
        return WhyWords::tr("This reading is no longer kept.");
    case WhyUnknown::NotLooked:
        return WhyWords::tr(
            "Nobody looked when this reading came: what its models were then is not kept, but "
            "can be worked out from the run file.");
    case WhyUnknown::NotScored:
        return WhyWords::tr("Every channel of this reading was missing: it was not scored.");
    case WhyUnknown::NoModel:
        break;
    }
    return WhyWords::tr("This device never trains: it has no local model of its own.");
}

QString whyMixtureText(const fleet::Why &why)
{
    const QLocale locale;
    QStringList parts;
    const auto add = [&](const QString &text, float factor) {
        if (factor != 0)
            parts << text.arg(locale.toString(double(factor), 'f', 2));
    };
    add(WhyWords::tr("%1 of the local model"), why.mixture.local);
    add(WhyWords::tr("%1 of the global model"), why.mixture.fleet);
    add(WhyWords::tr("%1 of the unsupervised score"), why.mixture.unsupervised);
    return WhyWords::tr("In log-odds the decision was %1.").arg(listed(parts));
}

} // namespace fleetgrad::session
