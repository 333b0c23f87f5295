// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../python.h"
#include "program.h"

#include <learning/features.h>
#include <session/modelfiles.h>
#include <store/modelfile.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <limits>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// Rows of cells; no cell of these tests has a comma in it.
std::vector<QByteArrayList> table(const QByteArray &csv)
{
    std::vector<QByteArrayList> rows;
    for (const QByteArray &line : csv.trimmed().split('\n'))
        rows.push_back(line.trimmed().split(','));
    return rows;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The folder for temporary files can't be written.");
}

float cell(const QByteArray &text)
{
    return text.isEmpty() ? std::numeric_limits<float>::quiet_NaN() : text.toFloat();
}

/// The same number, or both none.
bool same(double a, double b, double within = 0)
{
    return std::isnan(a) ? std::isnan(b) : std::abs(a - b) <= within;
}

} // namespace

/// What `features` writes is what models see, for this program and for others.
class CliFeaturesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// 300 readings of two channels, the 11th without any value.
    QString pump()
    {
        QByteArray csv = "time,flow,heat,label\n";
        for (int i = 0; i < 300; ++i) {
            const QByteArray values =
                QByteArray::number(std::sin(i * 0.7)) + ',' + QByteArray::number(i % 17 - (i > 200 ? 40 : 0));
            csv += QByteArray::number(1000 + 10 * i) + ',' + (i == 10 ? QByteArray(",") : values) + ',' +
                   (i == 20   ? ""
                    : i > 200 ? "1"
                              : "0") +
                   '\n';
        }
        write(path("pump.csv"), csv);
        return path("pump.csv");
    }
    /// A model of the pump, with weights of all sizes.
    store::ModelFile pumpModel() const
    {
        fleet::DeviceInfo device;
        device.channels = QStringList{u"flow"_s, u"heat"_s};
        store::ModelFile file;
        file.kind = u"local"_s;
        file.device = u"pump"_s;
        file.method = u"sound"_s;
        file.featureNames = session::localFeatures(learning::Method::Sound, device);
        for (qsizetype i = 0; i < file.featureNames.size(); ++i)
            file.model.weights.push_back(float(i % 5) * 0.4F - 0.7F);
        file.model.bias = -1.5F;
        return file;
    }
    /// Of the column `probability` that `model score` writes.
    std::vector<double> scores(const QString &model, const QString &readings)
    {
        const Outcome outcome = runCli({u"model"_s, u"score"_s, model, readings});
        std::vector<double> list;
        for (const QByteArrayList &row : table(outcome.output))
            list.push_back(row.back().isEmpty() ? missing : row.back().toDouble());
        list.erase(list.begin());
        return list;
    }
    /// Trains on the file for real; the newest local or global version, as `name`.
    QString trained(const QString &data, const QStringList &choice, const char *name)
    {
        const QString run = path("run.fleetrun"), model = path(name);
        if (!QFile::exists(run) && runCli({u"replay"_s, data, u"--quiet"_s, u"--output"_s, run}).code != 0)
            return {};
        return runCli(QStringList{u"model"_s, u"convert"_s, run, model} + choice).code == 0 ? model
                                                                                            : QString();
    }

private Q_SLOTS:
    void everyReadingHasARowWithWhatAModelSees();
    void anArrayHoldsWhatTheTableHolds();
    void probabilitiesFollowFromTheFeatures();
    void onnxRuntimeScoresTheReadingsOfAFileAlike_data();
    void onnxRuntimeScoresTheReadingsOfAFileAlike();
    void scikitLearnTakesAModelAndGivesOneBack_data();
    void scikitLearnTakesAModelAndGivesOneBack();
    void whatCanNotBeWrittenIsRefused_data();
    void whatCanNotBeWrittenIsRefused();
};

void CliFeaturesTest::everyReadingHasARowWithWhatAModelSees()
{
    const Outcome outcome = runCli({u"features"_s, pump()});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    const auto rows = table(outcome.output);
    QCOMPARE(rows.size(), 301U);
    QCOMPARE(rows[0].first(3), (QByteArrayList{"device", "time", "label"}));
    QCOMPARE(QString::fromUtf8(rows[0].mid(3).join('|')), pumpModel().featureNames.join(u'|'));
    QCOMPARE(rows[1].first(3), (QByteArrayList{"pump", "1000", "0"}));
    QCOMPARE(rows[21].first(3), (QByteArrayList{"pump", "1200", ""}));
    QCOMPARE(rows[300].first(3), (QByteArrayList{"pump", "3990", "1"}));

    learning::FeatureStream stream(learning::Method::Sound, 2);
    std::vector<float> local(24), fleet(72);
    const auto readings = table(contentOf(path("pump.csv")));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i].size(), 3 + 24);
        const bool isGap = readings[i][1].isEmpty();
        const double values[] = {isGap ? missing : readings[i][1].toDouble(),
                                 isGap ? missing : readings[i][2].toDouble()};
        QCOMPARE(stream.next(values, local, fleet), !isGap);
        for (std::size_t f = 0; f < 24; ++f)
            QVERIFY(same(double(cell(rows[i][qsizetype(3 + f)])), isGap ? missing : double(local[f])));
    }
}

void CliFeaturesTest::anArrayHoldsWhatTheTableHolds()
{
    const Outcome csv = runCli({u"features"_s, pump(), u"--model"_s, u"fleet"_s});
    QVERIFY2(csv.code == 0, csv.errors.constData());
    const QString array = path("pump.npy");
    const Outcome npy = runCli({u"features"_s, pump(), u"--model"_s, u"fleet"_s, u"--output"_s, array});
    QVERIFY2(npy.code == 0, npy.errors.constData());
    QCOMPARE(QString::fromUtf8(npy.output), array + u'\n' + path("pump.txt") + u'\n');

    const auto rows = table(csv.output);
    const QByteArray bytes = contentOf(array);
    QVERIFY(bytes.startsWith(QByteArray("\x93NUMPY\x01\x00", 8)));
    const qsizetype begin = 10 + qFromLittleEndian<quint16>(bytes.constData() + 8);
    QCOMPARE(begin % 64, 0);
    QCOMPARE(bytes.sliced(10, begin - 10).trimmed(),
             "{'descr': '<f4', 'fortran_order': False, 'shape': (300, 72), }");
    QCOMPARE(bytes.at(begin - 1), '\n');
    QCOMPARE(bytes.size(), begin + 300 * 72 * 4);
    for (qsizetype i = 0; i < 300 * 72; ++i) {
        const float value = qFromLittleEndian<float>(bytes.constData() + begin + 4 * i);
        QVERIFY(same(double(value), double(cell(rows[std::size_t(1 + i / 72)][3 + i % 72]))));
    }
    const QByteArrayList names = contentOf(path("pump.txt")).trimmed().split('\n');
    QCOMPARE(names, rows[0].mid(3));
}

void CliFeaturesTest::probabilitiesFollowFromTheFeatures()
{
    const store::ModelFile model = pumpModel();
    QVERIFY(store::writeModelFile(path("pump.onnx"), model).has_value());
    const auto said = scores(path("pump.onnx"), pump());
    const auto rows = table(runCli({u"features"_s, pump()}).output);
    QCOMPARE(said.size(), 300U);
    double lowest = 1, highest = 0;
    for (std::size_t i = 0; i < said.size(); ++i) {
        double sum = double(model.model.bias);
        for (std::size_t f = 0; f < model.model.weights.size(); ++f)
            sum += double(model.model.weights[f]) * double(cell(rows[i + 1][qsizetype(3 + f)]));
        QVERIFY(same(said[i], 1 / (1 + std::exp(-sum)), 1e-6));
        lowest = std::fmin(lowest, said[i]);
        highest = std::fmax(highest, said[i]);
    }
    QVERIFY(std::isnan(said[10]));
    QVERIFY(lowest < 0.1 && highest > 0.5); // it does tell readings apart
}

void CliFeaturesTest::onnxRuntimeScoresTheReadingsOfAFileAlike_data()
{
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("local model") << true;
    QTest::newRow("global version") << false;
}

void CliFeaturesTest::onnxRuntimeScoresTheReadingsOfAFileAlike()
{
    QFETCH(const bool, isLocal);
    const QString data = QStringLiteral(FLEETGRAD_DATA "/smd/machine-1-2.csv");
    if (!QFile::exists(data))
        QSKIP("The data set smd is not there: ../shared/data/smd");
    const QString python = pythonWith(u"numpy, onnxruntime"_s);
    if (python.isEmpty())
        QSKIP("There is no Python with numpy and onnxruntime (FLEETGRAD_PYTHON names one)");
    const QString model =
        trained(data, isLocal ? QStringList{u"--device"_s, u"machine-1-2"_s} : QStringList(), "trained.onnx");
    QVERIFY(!model.isEmpty());
    const Outcome written = runCli(
        {u"features"_s, data, u"--output"_s, path("f.npy"), u"--model"_s, isLocal ? u"local"_s : u"fleet"_s});
    QVERIFY2(written.code == 0, written.errors.constData());

    const QString script = uR"(
import sys, numpy, onnxruntime
session = onnxruntime.InferenceSession(sys.argv[1], providers=["CPUExecutionProvider"])
features = numpy.load(sys.argv[2])
probability = session.run(["probability"], {"features": features})[0]
assert probability.shape == (len(features), 1), probability.shape
probability.astype("<f4").tofile(sys.argv[3])
)"_s;
    const Outcome scored = runPython(python, {u"-c"_s, script, model, path("f.npy"), path("p.bin")});
    QVERIFY2(scored.code == 0, scored.errors.constData());

    const auto ours = scores(model, data);
    const QByteArray theirs = contentOf(path("p.bin"));
    QCOMPARE(ours.size(), 23'694U);
    QCOMPARE(theirs.size(), 4 * 23'694);
    double furthest = 0, highest = 0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const double their = double(qFromLittleEndian<float>(theirs.constData() + 4 * i));
        furthest = std::fmax(furthest, std::abs(ours[i] - their));
        highest = std::fmax(highest, ours[i]);
        QVERIFY2(same(ours[i], their, 1e-6), qPrintable(QString::number(i)));
    }
    QVERIFY(highest > 0.5);
    qInfo("Furthest from ONNX Runtime: %g", furthest);
}

void CliFeaturesTest::scikitLearnTakesAModelAndGivesOneBack_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::newRow("LogisticRegression") << QStringList();
    QTest::newRow("SGDClassifier") << QStringList{u"--sgd"_s};
}

void CliFeaturesTest::scikitLearnTakesAModelAndGivesOneBack()
{
    QFETCH(const QStringList, kind);
    const QString python = pythonWith(u"numpy, sklearn.linear_model"_s);
    if (python.isEmpty())
        QSKIP("There is no Python with numpy and scikit-learn (FLEETGRAD_PYTHON names one)");
    const QString example = QStringLiteral(FLEETGRAD_SOURCE_DIR "/docs/examples/sklearn_model.py");
    const store::ModelFile model = pumpModel();
    QVERIFY(store::writeModelFile(path("pump.json"), model).has_value());
    QCOMPARE(runCli({u"features"_s, pump(), u"--output"_s, path("pump_features.csv")}).code, 0);

    const QString there = uR"(
import sys
sys.path.insert(0, sys.argv[1])
from sklearn_model import read_features, to_json, to_sklearn
classifier, names = to_sklearn(sys.argv[2], sgd="--sgd" in sys.argv)
found, features, labels = read_features(sys.argv[3])
assert found == names
for row in features:
    print("" if row[0] != row[0] else repr(float(classifier.predict_proba([row.astype(float)])[0, 1])))
to_json(classifier, names, sys.argv[4], like=sys.argv[2])
)"_s;
    const Outcome scored =
        runPython(python, QStringList{u"-c"_s, there, QStringLiteral(FLEETGRAD_SOURCE_DIR "/docs/examples"),
                                      path("pump.json"), path("pump_features.csv"), path("back.json")} +
                              kind);
    QVERIFY2(scored.code == 0, scored.errors.constData());
    const QByteArrayList theirs = scored.output.chopped(1).split('\n');
    const auto ours = scores(path("pump.json"), pump());
    QCOMPARE(std::size_t(theirs.size()), ours.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const QByteArray &text = theirs[qsizetype(i)];
        QVERIFY(same(ours[i], text.isEmpty() ? missing : text.toDouble(), 1e-6));
    }
    const auto back = store::readModelFile(path("back.json"));
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text()));
    QCOMPARE(back->model.weights, model.model.weights);
    QCOMPARE(back->model.bias, model.model.bias);
    QCOMPARE(back->featureNames, model.featureNames);
    QCOMPARE(back->device, u"pump"_s);

    // One that scikit-learn has fitted says here what it says there.
    const Outcome fitted = runPython(
        python, QStringList{example, u"fit"_s, path("pump_features.csv"), path("fitted.json")} + kind);
    QVERIFY2(fitted.code == 0, fitted.errors.constData());
    const Outcome again =
        runPython(python, {example, u"score"_s, path("fitted.json"), path("pump_features.csv")});
    QVERIFY2(again.code == 0, again.errors.constData());
    const QByteArrayList said = again.output.chopped(1).split('\n');
    const auto here = scores(path("fitted.json"), pump());
    QCOMPARE(std::size_t(said.size()), here.size());
    for (std::size_t i = 0; i < here.size(); ++i) {
        const QByteArray &text = said[qsizetype(i)];
        QVERIFY(same(here[i], text.isEmpty() ? missing : text.toDouble(), 1e-6));
    }
    QVERIFY(here[299] > 0.9); // a fault, and it has learnt so
    QVERIFY(here[100] < 0.1);
}

void CliFeaturesTest::whatCanNotBeWrittenIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("no files") << QStringList{u"nowhere.csv"_s} << 3 << u"nowhere.csv"_s;
    QTest::newRow("empty path") << QStringList{u""_s} << 2 << u"PATH"_s;
    QTest::newRow("unknown device") << QStringList{u"two"_s, u"--device"_s, u"c"_s} << 3 << u"a, b"_s;
    QTest::newRow("two devices in an array")
        << QStringList{u"two"_s, u"--output"_s, u"x.npy"_s, u"--model"_s, u"fleet"_s} << 2 << u"a, b"_s;
    QTest::newRow("different channels") << QStringList{u"two"_s} << 2 << u"--model fleet"_s;
    QTest::newRow("unknown format") << QStringList{u"two"_s, u"--output"_s, u"x.xlsx"_s} << 2 << u".npy"_s;
    QTest::newRow("over its own input")
        << QStringList{u"two/a.csv"_s, u"--output"_s, u"two/../two/a.csv"_s} << 2 << u"replace"_s;
    QTest::newRow("over one of a folder")
        << QStringList{u"two"_s, u"--device"_s, u"a"_s, u"--output"_s, u"two/b.csv"_s} << 2 << u"replace"_s;
    QTest::newRow("no folder") << QStringList{u"two/a.csv"_s, u"--output"_s, u"none/x.csv"_s} << 4
                               << u"none/x.csv"_s;
    QTest::newRow("disk full") << QStringList{u"two/a.csv"_s} << 4 << u"disk full"_s;
}

void CliFeaturesTest::whatCanNotBeWrittenIsRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QString, word);
    QDir(m_folder.path()).mkpath(u"two"_s);
    const QByteArray a = "x,label\n1,0\n2,0\n3,1\n", b = "y,z,label\n1,1,0\n2,1,0\n3,1,1\n";
    write(path("two/a.csv"), a);
    write(path("two/b.csv"), b);
    const bool isFull = qstrcmp(QTest::currentDataTag(), "disk full") == 0;
    const Outcome outcome =
        runCli(QStringList{u"features"_s} + arguments, m_folder.path(), isFull ? u"/dev/full"_s : QString());
    QVERIFY2(outcome.code == code, outcome.errors.constData());
    QVERIFY2(QString::fromUtf8(outcome.errors).contains(word), outcome.errors.constData());
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(contentOf(path("two/a.csv")), a);
    QCOMPARE(contentOf(path("two/b.csv")), b);
    QVERIFY(!QFile::exists(path("x.npy")));
}

QTEST_GUILESS_MAIN(CliFeaturesTest)
#include "tst_clifeatures.moc"
