// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pythonpickle.h"

#include <store/modelfile.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

using namespace fleetgrad;
using namespace fleetgrad::store;

class TestPickleWriting : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_python = findPython();

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static ModelFile local()
    {
        ModelFile file;
        file.kind = QStringLiteral("local");
        file.device = QString::fromUtf8("pump \"7\" \\ \u00dc\n\U0001f600");
        file.version = 4294967295U;
        file.batch = (std::uint64_t(1) << 63) + 1;
        file.method = QStringLiteral("sound");
        file.featureNames = QStringList{QStringLiteral("a.up"), QStringLiteral("a,b.down"), QString()};
        file.model = {{0.1F, -0.0F, std::numeric_limits<float>::denorm_min()},
                      -std::numeric_limits<float>::max()};
        file.learningRate = 0.1 + 0.2;
        file.claimedAccuracy = 1;
        file.samples = -3;
        file.run = QStringLiteral("night.fleetrun");
        file.lineage.parents = {{QStringLiteral("local"), 6}};
        file.lineage.baseVersion = 0;
        file.lineage.configuration = QStringLiteral("abc0");
        ModelMeasurement measured;
        measured.on = QStringLiteral("device");
        measured.fromBatch = 3;
        measured.toBatch = 9;
        measured.labelled = 1000;
        measured.accuracy = 1;
        measured.prAuc = 0.25;
        file.measured = {measured, measured};
        file.note = QString::fromUtf8("good – since \u00ab3\u00bb");
        return file;
    }
    static ModelFile global()
    {
        ModelFile file;
        file.kind = QStringLiteral("global");
        file.version = 3;
        file.batch = 60;
        file.method = QStringLiteral("original");
        file.featureNames = QStringList{QStringLiteral("mean.mean"), QStringLiteral("std.mean")};
        file.model = {{0.25F, -2.0F}, -4.0F};
        file.learningRate = 1;
        file.claimedAccuracy = 0.5;
        file.samples = 50;
        file.lineage.round = 12;
        return file;
    }
    static ModelFile readBack(const QString &path)
    {
        const auto read = readModelFile(path);
        if (!read)
            qWarning("%s", qPrintable(read.error().text()));
        return read.value_or(ModelFile());
    }
    QJsonObject shown(const QString &path) const
    {
        const auto json = runPickles(m_python, {QStringLiteral("show"), path});
        return QJsonDocument::fromJson(json.value_or(QByteArray())).object();
    }

private Q_SLOTS:
    void modelComesBackEqual();
    void everyFloatComesBackWithTheSameBits();
    void unknownAccuracyStaysUnknown();
    void pythonLoadsLocalModelWithTheOriginalKeys();
    void pythonLoadsGlobalModel();
    void modelThatPythonLoadedAndWroteComesBackEqual();
    void modelThatIsNotFiniteIsNotWritten();
};

void TestPickleWriting::modelComesBackEqual()
{
    for (const ModelFile &file : {local(), global()}) {
        QVERIFY(writeModelFile(path("equal.pkl"), file).has_value());
        const ModelFile read = readBack(path("equal.pkl"));
        QVERIFY(read == file);
        QCOMPARE(std::signbit(read.model.weights[1]), std::signbit(file.model.weights[1]));
    }
}

void TestPickleWriting::everyFloatComesBackWithTheSameBits()
{
    std::mt19937 random(7);
    ModelFile file = local();
    file.featureNames.clear();
    file.model.weights.clear();
    while (file.featureNames.size() < 100000) {
        const float weight = std::bit_cast<float>(std::uint32_t(random()));
        if (!std::isfinite(weight))
            continue;
        file.model.weights.push_back(weight);
        file.featureNames.append(QStringLiteral("f"));
    }
    QVERIFY(writeModelFile(path("floats.pkl"), file).has_value());
    const ModelFile read = readBack(path("floats.pkl"));
    QCOMPARE(read.model.weights.size(), file.model.weights.size());
    for (std::size_t i = 0; i < file.model.weights.size(); ++i) {
        QCOMPARE(std::bit_cast<std::uint32_t>(read.model.weights[i]),
                 std::bit_cast<std::uint32_t>(file.model.weights[i]));
    }
}

void TestPickleWriting::unknownAccuracyStaysUnknown()
{
    for (ModelFile file : {local(), global()}) {
        file.claimedAccuracy = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(writeModelFile(path("unknown.pkl"), file).has_value());
        const ModelFile read = readBack(path("unknown.pkl"));
        QCOMPARE(read.version, file.version);
        QVERIFY(std::isnan(read.claimedAccuracy));
    }
}

void TestPickleWriting::pythonLoadsLocalModelWithTheOriginalKeys()
{
    if (m_python.isEmpty())
        QSKIP("There is no python3 to read pickles with.");
    QVERIFY(writeModelFile(path("local.pkl"), local()).has_value());
    const QJsonObject dict = shown(path("local.pkl"));
    const auto value = [&dict](const char *key) { return dict.value(QLatin1String(key)); };
    QCOMPARE(value("device_id").toString(), local().device);
    QCOMPARE(value("version").toInteger(), 4294967295);
    // float.hex() of the very floats, which a double holds exactly.
    const QJsonArray weights{QStringLiteral("0x1.99999a0000000p-4"), QStringLiteral("-0x0.0p+0"),
                             QStringLiteral("0x1.0000000000000p-149")};
    QCOMPARE(value("weights").toArray(), weights);
    QCOMPARE(value("bias").toString(), QStringLiteral("-0x1.fffffe0000000p+127"));
    QCOMPARE(value("learning_rate").toString(), QStringLiteral("0x1.3333333333334p-2"));
    QCOMPARE(value("n_updates").toInteger(-1), 0);
    QCOMPARE(value("samples").toInteger(), -3);
    QVERIFY(value("loss_history").isArray());
    QCOMPARE(value("feature_names").toArray(), QJsonArray::fromStringList(local().featureNames));
    QCOMPARE(value("claimed_accuracy").toString(), QStringLiteral("0x1.0000000000000p+0"));
    QCOMPARE(value("note").toString(), local().note);
    QCOMPARE(value("lineage").toObject().value(QLatin1String("base_version")).toInteger(-1), 0);
    const QJsonObject measured = value("measured").toArray().at(1).toObject();
    QCOMPARE(measured.value(QLatin1String("accuracy")).toString(), QStringLiteral("0x1.0000000000000p+0"));
    QVERIFY(measured.value(QLatin1String("recall")).isNull());
}

void TestPickleWriting::pythonLoadsGlobalModel()
{
    if (m_python.isEmpty())
        QSKIP("There is no python3 to read pickles with.");
    QVERIFY(writeModelFile(path("global.pkl"), global()).has_value());
    const QJsonObject dict = shown(path("global.pkl"));
    const auto value = [&dict](const char *key) { return dict.value(QLatin1String(key)); };
    QCOMPARE(value("version").toInteger(), 3);
    QCOMPARE(value("accuracy").toString(), QStringLiteral("0x1.0000000000000p-1"));
    QCOMPARE(value("aggregation_round").toInteger(), 12);
    QCOMPARE(value("weights").toArray(),
             (QJsonArray{QStringLiteral("0x1.0000000000000p-2"), QStringLiteral("-0x1.0000000000000p+1")}));
    QCOMPARE(value("kind").toString(), QStringLiteral("global"));
    QVERIFY(!dict.contains(QLatin1String("device_id")));
}

void TestPickleWriting::modelThatPythonLoadedAndWroteComesBackEqual()
{
    if (m_python.isEmpty())
        QSKIP("There is no python3 to read pickles with.");
    for (const ModelFile &file : {local(), global()}) {
        QVERIFY(writeModelFile(path("once.pkl"), file).has_value());
        QVERIFY(runPickles(m_python, {QStringLiteral("again"), path("once.pkl"), m_folder.path()}));
        for (int protocol = 0; protocol <= 5; ++protocol)
            QVERIFY(readBack(m_folder.filePath(QStringLiteral("again.%1.pkl").arg(protocol))) == file);
    }
}

void TestPickleWriting::modelThatIsNotFiniteIsNotWritten()
{
    ModelFile file = global();
    file.model.weights[1] = std::numeric_limits<float>::infinity();
    const auto written = writeModelFile(path("infinite.pkl"), file);
    QVERIFY(!written);
    QVERIFY2(written.error().sentence.contains(u"not finite"), qPrintable(written.error().sentence));
    QVERIFY(!QFile::exists(path("infinite.pkl")));
}

QTEST_GUILESS_MAIN(TestPickleWriting)
#include "tst_picklewriting.moc"
