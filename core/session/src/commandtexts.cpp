// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/commandtexts.h>

#include <session/ratesentence.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace fleetgrad::session {

namespace {

class CommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandTexts)
};

QString deployText(const fleet::Command &command, const QString &batch)
{
    if (command.devices.empty())
        return CommandTexts::tr("“%1” becomes the newest global version before batch %2.")
            .arg(command.text, batch);
    const std::size_t most = std::numeric_limits<int>::max();
    return CommandTexts::tr("%1 device(s) try out “%2” from batch %3 on.", nullptr,
                            int(std::min(command.devices.size(), most)))
        .arg(QLocale().toString(qulonglong(command.devices.size())), command.text, batch);
}

} // namespace

QString waitingText(const fleet::Command &command, std::uint64_t batch)
{
    using fleet::CommandKind;
    const QString before = QLocale().toString(qulonglong(batch));
    switch (command.kind) {
    case CommandKind::Deploy:
    case CommandKind::DeployLocal:
        return deployText(command, before);
    case CommandKind::EndCanary:
        return command.value != 0 ? CommandTexts::tr("The canary is promoted before batch %1.").arg(before)
                                  : CommandTexts::tr("The canary is taken back before batch %1.").arg(before);
    case CommandKind::Promote:
        return CommandTexts::tr("Global v%1 becomes the newest version again before batch %2.")
            .arg(QString::number(command.version), before);
    case CommandKind::SetLearningRate:
        return CommandTexts::tr("A learning rate of %1 takes effect before batch %2.")
            .arg(rateText(command.value), before);
    default:
        return CommandTexts::tr("What a person changed takes effect before batch %1.").arg(before);
    }
}

} // namespace fleetgrad::session
