// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptexts.h"

#include <QCoreApplication>

namespace fleetgrad::cli {

namespace {

class HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};

QString examples(const QString &lines)
{
    return HelpTexts::tr("Examples:") + u'\n' + lines + u'\n';
}

} // namespace

QString runExamples()
{
    return examples(QStringLiteral(
        "  fleetgrad-cli run\n"
        "  fleetgrad-cli run --preset plant --batches 200 --output plant.fleetrun --report report\n"
        "  fleetgrad-cli run --devices 100 --round-every 50 --learning-rate 0.02 --json\n"
        "  fleetgrad-cli run --preset plant --print-config > plant.toml\n"
        "  fleetgrad-cli run --config plant.toml --set trainer.l2=0.001\n"));
}

QString replayExamples()
{
    return examples(
        QStringLiteral("  fleetgrad-cli replay data/smd --output smd.fleetrun --report report\n"
                       "  fleetgrad-cli replay plant.fleetrun --output again.fleetrun\n"
                       "  fleetgrad-cli replay pumps.csv --timestamp-column time --device-column pump \\\n"
                       "      --value-columns pressure,flow --label-column fault --json\n"));
}

QString resumeExamples()
{
    return examples(
        QStringLiteral("  fleetgrad-cli resume plant.fleetrun\n"
                       "  fleetgrad-cli resume plant.fleetrun --batches 1000 --json\n"
                       "  fleetgrad-cli resume plant.fleetrun --break \"acc(global)<baseline\"\n"));
}

QString serveExamples()
{
    return examples(QStringLiteral("  fleetgrad-cli serve plant.fleetrun --preset plant --plain\n"
                                   "  fleetgrad-cli serve /var/lib/fleetgrad/plant.fleetrun --config "
                                   "plant.toml --listen 0.0.0.0:8441\n"));
}

QString tokenExamples()
{
    return examples(QStringLiteral("  fleetgrad-cli token add anna --role operate\n"
                                   "  fleetgrad-cli token add \"pump 7\" --role device --device pump-7\n"
                                   "  fleetgrad-cli token remove anna\n"));
}

QString deviceExamples()
{
    return examples(QStringLiteral(
        "  fleetgrad-cli device pumps.csv --connect ws://127.0.0.1:8441 --token-file pump.token\n"
        "  fleetgrad-cli device data/smd --connect wss://plant.example:8441 --fingerprint 3F:…:A0 --speed "
        "60\n"));
}

QString forkExamples()
{
    return examples(QStringLiteral(
        "  fleetgrad-cli fork plant.fleetrun --at 120 --learning-rate 0.02 --name slower\n"
        "  fleetgrad-cli fork plant.fleetrun#slower --at 150 --set federation.norm_factor=0.5\n"
        "  fleetgrad-cli inspect plant.fleetrun\n"
        "  fleetgrad-cli compare plant.fleetrun plant.fleetrun#slower\n"));
}

QString evaluateExamples()
{
    return examples(QStringLiteral("  fleetgrad-cli evaluate data/smd\n"
                                   "  fleetgrad-cli evaluate data/smd --delays 0,1440 --json\n"
                                   "  fleetgrad-cli evaluate data/smd --delays 0 --leave-one-out\n"));
}

QString findRateExamples()
{
    return examples(QStringLiteral("  fleetgrad-cli find-rate data/smd\n"
                                   "  fleetgrad-cli find-rate data/smd --optimiser adam --lowest 1e-5\n"
                                   "  fleetgrad-cli find-rate --preset demo --json\n"));
}

QString inspectExamples()
{
    return examples(QStringLiteral("  fleetgrad-cli inspect plant.fleetrun\n"
                                   "  fleetgrad-cli inspect plant.fleetrun --digest\n"
                                   "  fleetgrad-cli inspect plant.fleetrun --json\n"
                                   "  fleetgrad-cli inspect pump-0171_v41.json\n"));
}

QString compareExamples()
{
    return examples(QStringLiteral("  fleetgrad-cli compare slow.fleetrun quick.fleetrun\n"
                                   "  fleetgrad-cli compare slow.fleetrun quick.fleetrun --json\n"));
}

QString exportExamples()
{
    return examples(
        QStringLiteral("  fleetgrad-cli export plant.fleetrun --model pump-0171\n"
                       "  fleetgrad-cli export plant.fleetrun --model pump-0171:41 --to pump.json\n"
                       "  fleetgrad-cli export plant.fleetrun --global 12\n"
                       "  fleetgrad-cli export plant.fleetrun --all-models models\n"
                       "  fleetgrad-cli export plant.fleetrun --weights weights.csv\n"
                       "  fleetgrad-cli export plant.fleetrun --charts charts --format pdf\n"
                       "  fleetgrad-cli export plant.fleetrun --report report\n"));
}

QString whyExamples()
{
    return examples(QStringLiteral("  fleetgrad-cli why plant.fleetrun --device pump-0171 --last-alarm\n"
                                   "  fleetgrad-cli why plant.fleetrun --device pump-0171 --reading 1234\n"
                                   "  fleetgrad-cli why plant.fleetrun --weight up.max\n"));
}

QString modelExamples()
{
    return examples(
        QStringLiteral("  fleetgrad-cli model show pump-0171_v41.json\n"
                       "  fleetgrad-cli model show plant.fleetrun --version 12 --json\n"
                       "  fleetgrad-cli model convert plant.fleetrun pump.safetensors --device pump-0171\n"
                       "  fleetgrad-cli model score global.safetensors data/smd --output scores.csv\n"
                       "  fleetgrad-cli model deploy plant.fleetrun global.json --to group:pump --rounds 5\n"
                       "  fleetgrad-cli model deploy plant.fleetrun --promote\n"));
}

QString featuresExamples()
{
    return examples(
        QStringLiteral("  fleetgrad-cli features data/smd/machine-1-2.csv --output features.csv\n"
                       "  fleetgrad-cli features data/smd --device machine-1-2 --output features.npy\n"
                       "  fleetgrad-cli features pumps.csv --device-column pump --model fleet | head\n"));
}

QString exitCodes()
{
    return HelpTexts::tr("Exit codes:\n"
                         "  0    all went well\n"
                         "  1    the run failed on its way\n"
                         "  2    wrong usage: an argument or a setting\n"
                         "  3    bad input: a file is missing, can't be read, or is not what it should be\n"
                         "  4    a file can't be written: no permission, exists already, disk full\n"
                         "  5    stopped at a --break; everything up to there is in the run file\n"
                         "  130  interrupted; everything up to the last batch is in the run file");
}

} // namespace fleetgrad::cli
