// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pythonpickle.h"

#include <store/modelfile.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <string>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::store;

namespace {

QStringList names(std::initializer_list<const char *> all)
{
    QStringList result;
    for (const char *name : all)
        result.append(QString::fromLatin1(name));
    return result;
}

} // namespace

/// Files that Python writes when the test runs, in every protocol.
class TestPickleReading : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    bool m_numpy = false;

    QString path(const QString &name, int protocol) const
    {
        return m_folder.filePath(QStringLiteral("%1.%2.pkl").arg(name).arg(protocol));
    }
    void rows(const QStringList &plain, const QStringList &withNumpy) const
    {
        QTest::addColumn<QString>("file");
        QStringList all = plain;
        for (const QString &name : m_numpy ? withNumpy : QStringList())
            all << name << QStringLiteral("moved_") + name;
        for (const QString &name : all) {
            for (int protocol = 0; protocol <= 5; ++protocol) {
                const QString file = path(name, protocol);
                if (QFile::exists(file))
                    QTest::addRow("%s.%d", qPrintable(name), protocol) << file;
                else
                    QVERIFY2(name.contains(u"slots") && protocol < 2, qPrintable(file));
            }
        }
    }
    static void wrongWith(const QString &file, const QString &word)
    {
        const auto read = readModelFile(file);
        QVERIFY(!read);
        QCOMPARE(read.error().place, file);
        QVERIFY2(read.error().sentence.contains(word), qPrintable(read.error().sentence));
    }

private Q_SLOTS:
    void initTestCase();
    void localModelIsRead_data();
    void localModelIsRead();
    void wholeNumbersAreWeights_data();
    void wholeNumbersAreWeights();
    void globalInstanceIsRead_data();
    void globalInstanceIsRead();
    void numberedDeviceIsNamedByItsNumber();
    void otherArraysAreRefused_data();
    void otherArraysAreRefused();
    void modelWithoutWeightsIsRefused_data();
    void modelWithoutWeightsIsRefused();
};

void TestPickleReading::initTestCase()
{
    const QString python = findPython();
    if (python.isEmpty())
        QSKIP("There is no python3 to write pickles with.");
    QVERIFY(runPickles(python, {QStringLiteral("write"), m_folder.path()}));
    m_numpy = QFile::exists(path(QStringLiteral("np_le_f8"), 0));
    if (!m_numpy)
        qWarning("python3 has no NumPy: arrays are not tested.");
}

void TestPickleReading::localModelIsRead_data()
{
    rows(names({"list", "tuple", "ordered", "history", "state"}),
         names({"np_le_f8", "np_be_f8", "np_le_f4", "np_be_f4", "np_le_f2", "np_be_f2", "np_fortran",
                "np_strided", "np_readonly", "np_scalars", "np_bias", "np_other", "np_twice"}));
}

void TestPickleReading::localModelIsRead()
{
    QFETCH(const QString, file);
    const auto read = readModelFile(file);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->kind, QStringLiteral("local"));
    QCOMPARE(read->device, QStringLiteral("pump_1"));
    QCOMPARE(read->version, 7U);
    QCOMPARE(read->model.weights, (std::vector<float>{0.5F, -1.25F, 3.0F}));
    QCOMPARE(read->model.bias, -0.75F);
    QCOMPARE(read->learningRate, 0.01);
    QCOMPARE(read->samples, 42);
    QCOMPARE(read->method, QStringLiteral("original"));
    QCOMPARE(read->featureNames, names({"value.mean", "value.std", "value.abs_z"}));
    QVERIFY(std::isnan(read->claimedAccuracy));
}

void TestPickleReading::wholeNumbersAreWeights_data()
{
    rows({}, names({"int_le_i8", "int_be_i4", "int_le_i2", "int_i1", "int_le_u8", "int_be_u4", "int_be_u2",
                    "int_u1"}));
    if (!m_numpy)
        QSKIP("python3 has no NumPy.");
}

void TestPickleReading::wholeNumbersAreWeights()
{
    QFETCH(const QString, file);
    const auto read = readModelFile(file);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->model.weights, (std::vector<float>{1.0F, 2.0F, 100.0F}));
}

void TestPickleReading::globalInstanceIsRead_data()
{
    rows(names({"g_list", "g_naive", "g_slots", "g_dataclass", "g_dict"}), names({"g_np", "g_np_scalar"}));
}

void TestPickleReading::globalInstanceIsRead()
{
    QFETCH(const QString, file);
    const auto read = readModelFile(file);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->kind, QStringLiteral("global"));
    QCOMPARE(read->device, QString());
    QCOMPARE(read->version, 7U);
    QCOMPARE(read->claimedAccuracy, 0.875);
    QVERIFY(read->lineage.round.has_value());
    QCOMPARE(*read->lineage.round, 9U);
    QCOMPARE(read->model.weights, (std::vector<float>{0.5F, -1.25F, 3.0F}));
    QCOMPARE(read->model.bias, -0.75F);
    QCOMPARE(read->featureNames, names({"mean.mean", "std.mean", "abs_z.mean"}));
}

void TestPickleReading::numberedDeviceIsNamedByItsNumber()
{
    const auto read = readModelFile(path(QStringLiteral("number_id"), 4));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->device, QStringLiteral("31"));
}

void TestPickleReading::otherArraysAreRefused_data()
{
    rows({}, names({"two_dimensions", "objects", "complex", "not_a_number"}));
    if (!m_numpy)
        QSKIP("python3 has no NumPy.");
}

void TestPickleReading::otherArraysAreRefused()
{
    QFETCH(const QString, file);
    wrongWith(file, file.contains(u"two")       ? QStringLiteral("of 2 dimensions")
                    : file.contains(u"objects") ? QStringLiteral("type \"O8\"")
                    : file.contains(u"complex") ? QStringLiteral("type \"c16\"")
                                                : QStringLiteral("\"weights[1]\""));
}

void TestPickleReading::modelWithoutWeightsIsRefused_data()
{
    rows(names({"none"}), {});
}

void TestPickleReading::modelWithoutWeightsIsRefused()
{
    QFETCH(const QString, file);
    wrongWith(file, QStringLiteral("holds no weights"));
}

QTEST_GUILESS_MAIN(TestPickleReading)
#include "tst_picklereading.moc"
