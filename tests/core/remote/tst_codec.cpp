// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <messages.h>
#include <same.h>
#include <session/snapshot.h>
#include <stream.h>

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::remote;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T passed(const T &value, const T *base = nullptr)
{
    Writer writer;
    put(writer, value, base);
    Reader reader(writer.bytes());
    T read{};
    if (!take(reader, read, base) || !reader.isAtEnd())
        return T{};
    return read;
}

fleet::Event remarkOf(std::uint64_t batch, const QString &text)
{
    return {batch, fleet::EventLevel::Warning, fleet::EventKind::Remark, 3, {1.5, -2}, text};
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersKeepTheirBits()
    {
        const std::vector<double> numbers{0.0,
                                          -0.0,
                                          1.0 / 3,
                                          std::numeric_limits<double>::infinity(),
                                          std::numeric_limits<double>::quiet_NaN(),
                                          5e-324};
        QVERIFY(same(passed(numbers), numbers));
        const std::vector<std::int64_t> whole{0, -1, std::numeric_limits<std::int64_t>::min(),
                                              std::numeric_limits<std::int64_t>::max()};
        QCOMPARE(passed(whole), whole);
        const std::vector<std::uint32_t> more{7, 0, 0xffffffff, 1};
        QCOMPARE(passed(more), more);
    }

    void bytesAreTheSameOnEachMachine()
    {
        // A list of three: its size, then the lowest bytes of all, of what each is more than the one before,
        // doubled.
        QCOMPARE(message(std::vector<std::uint32_t>{1, 2, 300}).toHex(), QByteArray("06000000"
                                                                                    "020254"
                                                                                    "000002"
                                                                                    "000000"
                                                                                    "000000"));
    }

    void listsSendWhatIsNew()
    {
        std::vector<fleet::Event> before;
        for (int i = 0; i < 500; ++i)
            before.push_back(remarkOf(std::uint64_t(i), u"event %1"_s.arg(i)));
        std::vector<fleet::Event> now(before.begin() + 3, before.end());
        now.push_back(remarkOf(500, u"the newest"_s));
        QCOMPARE(passed(now, &before), now);
        Writer whole, difference;
        put(whole, now);
        put(difference, now, &before);
        QVERIFY(difference.bytes().size() < 100);
        QVERIFY(whole.bytes().size() > 10'000);
        QCOMPARE(passed(std::vector<fleet::Event>(), &before), std::vector<fleet::Event>());
        QCOMPARE(passed(before, &now), before);
    }

    void whatIsDroppedAndAddedInTheMiddleCostsNoMore()
    {
        // As a curve does whose older half is an outline of the run: a bucket comes, the oldest value goes.
        session::CurveData before, now;
        for (int i = 0; i < 600; ++i)
            before.push_back({double(i), float(i) / 7, float(i) / 3, float(i) / 5});
        now = before;
        now.erase(now.begin() + 300);
        now.insert(now.begin() + 300, {299.5, 1, 2, 3});
        now.push_back({600, 4, 5, 6});
        QVERIFY(same(passed(now, &before), now));
        Writer difference;
        put(difference, now, &before);
        QVERIFY2(difference.bytes().size() < 100, qPrintable(QString::number(difference.bytes().size())));
        // Where each of as many changed, what is alike in them is left out.
        auto other = before;
        for (session::CurvePoint &point : other)
            point.last += 1;
        QVERIFY(same(passed(other, &before), other));
        Writer each;
        put(each, other, &before);
        QVERIFY(each.bytes().count('\0') > 3 * each.bytes().size() / 4);
    }

    void textsAndOptionalsPass()
    {
        fleet::RunConfig config;
        fleet::applyPreset(u"plant"_s, config);
        config.groups = {{u"pümp-*"_s, learning::Optimiser::Adam, {}, 0.25, {}}};
        config.replay.files = QStringList{u"a.csv"_s, u"日本.csv"_s};
        QVERIFY(passed(config) == config);
    }

    void nothingMayBeCutOff()
    {
        std::vector<fleet::Event> events(20, remarkOf(7, u"something happened"_s));
        const QByteArray bytes = message(events);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const QByteArray some = bytes.first(size);
            Reader reader(some);
            std::vector<fleet::Event> read;
            QVERIFY(!take(reader, read));
        }
    }

    void sizesAreNotBelieved()
    {
        const QByteArray much = message(std::uint32_t(0xfffffff0)) + QByteArray(64, '\x7f');
        Reader reader(much);
        std::vector<session::DeviceRow> rows;
        QVERIFY(!take(reader, rows));
        QVERIFY(rows.empty());
    }

    void whatNoEnumerationHasIsRefused()
    {
        const QByteArray last = message(std::uint8_t(fleet::DeviceState::TrainsItself));
        const QByteArray beyond = message(std::uint8_t(int(fleet::DeviceState::TrainsItself) + 1));
        Reader reader(last);
        auto state = fleet::DeviceState::Waiting;
        QVERIFY(take(reader, state));
        QCOMPARE(state, fleet::DeviceState::TrainsItself);
        Reader wrong(beyond);
        QVERIFY(!take(wrong, state));
    }

    void damagedBytesNeverBreakTheReader()
    {
        std::vector<fleet::Event> before(50, remarkOf(7, u"something happened"_s)), now = before;
        now.push_back(remarkOf(8, u"and more"_s));
        Writer writer;
        put(writer, now, &before);
        QRandomGenerator random(42);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = writer.bytes();
            for (int k = 0; k < 1 + i % 4; ++k)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            Reader reader(bytes);
            std::vector<fleet::Event> read;
            take(reader, read, &before);
            QVERIFY(read.size() < 1000);
        }
    }

    void messagesAreCompressedWithWhatWasBefore()
    {
        Packer packer;
        Unpacker unpacker;
        QByteArray noise(100'000, 0);
        QRandomGenerator random(1);
        for (char &byte : noise)
            byte = char(random.bounded(256));
        const QByteArray first = packer.pack(noise), second = packer.pack(noise), third = packer.pack("end");
        QVERIFY(second.size() < first.size() / 100);
        QCOMPARE(unpacker.unpack(first, 200'000).value(), noise);
        QCOMPARE(unpacker.unpack(second, 200'000).value(), noise);
        QCOMPARE(unpacker.unpack(third, 200'000).value(), QByteArray("end"));
    }

    void whatBecomesTooLargeIsRefused()
    {
        Packer packer;
        const QByteArray bomb = packer.pack(QByteArray(10'000'000, 'x'));
        QVERIFY(bomb.size() < 10'000);
        QVERIFY(!Unpacker().unpack(bomb, 1'000'000));
        QVERIFY(!Unpacker().unpack(QByteArray(1000, 'x'), 1'000'000));
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
