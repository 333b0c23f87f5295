// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <store/modelfile.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <QtNumeric>

#include <cstddef>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::store;

namespace {

/// A literal with its zero bytes.
template <std::size_t size>
QByteArray bytes(const char (&text)[size])
{
    return {text, size - 1};
}

template <typename Number>
QByteArray little(Number number)
{
    const Number ordered = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&ordered), sizeof ordered};
}

QByteArray text(const QByteArray &utf8)
{
    return 'X' + little(quint32(utf8.size())) + utf8;
}

QByteArray real(double number)
{
    const double ordered = qToBigEndian(number);
    return 'G' + QByteArray(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

QByteArray field(const char *name, const QByteArray &value)
{
    return text(name) + value;
}

/// A sound local model of protocol 2, with other fields set to what is given.
QByteArray model(const QByteArray &fields = {})
{
    return bytes("\x80\2}(") + field("device_id", text("pump")) + field("version", bytes("K\7")) +
           field("weights", "](" + real(0.5) + real(-1.25) + real(3) + 'e') + field("bias", real(-1)) +
           fields + "u.";
}

QByteArray dtype(const char *name, const QByteArray &state = {})
{
    return "cnumpy\ndtype\n(" + text(name) + bytes("\x89\x88tR") + state;
}

/// `shape` is the instructions that make it.
QByteArray array(const QByteArray &shape, const QByteArray &type, const QByteArray &content)
{
    return bytes("cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK\0\x85"
                 "C\1btR(K\1") +
           shape + type + '\x89' + 'B' + little(quint32(content.size())) + content + "tb";
}

/// Each list holds the one before ten times.
QByteArray laughs(int levels)
{
    QByteArray all = bytes("]q\0");
    for (int level = 1; level <= levels; ++level) {
        all += "0](";
        for (int i = 0; i < 10; ++i)
            all += 'h' + QByteArray(1, char(level - 1));
        all += "eq" + QByteArray(1, char(level));
    }
    return all;
}

} // namespace

/// Files that do harm to who reads them as Python does, and files that are damaged.
class TestPickleHostile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Expected<ModelFile> read(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(QStringLiteral("model.pkl"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write");
        file.close();
        return readModelFile(path);
    }
    void refusal() const
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, word);
        const auto model = read(content);
        QVERIFY(!model);
        QVERIFY2(model.error().sentence.contains(word), qPrintable(model.error().sentence));
        QVERIFY(!model.error().sentence.contains(u'%'));
        QVERIFY(model.error().place.endsWith(u"model.pkl"));
    }
    static void columns()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
    }
    static void row(const char *name, const QByteArray &content, const char *word)
    {
        QTest::newRow(name) << content << QString::fromLatin1(word);
    }

private Q_SLOTS:
    void soundFileIsRead();
    void callsAreRefusedByName_data();
    void callsAreRefusedByName() { refusal(); }
    void instructionsOfOthersAreRefused_data();
    void instructionsOfOthersAreRefused() { refusal(); }
    void boundsHold_data();
    void boundsHold() { refusal(); }
    void arraysAreChecked_data();
    void arraysAreChecked() { refusal(); }
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused() { refusal(); }
    void otherContentIsRefused_data();
    void otherContentIsRefused() { refusal(); }
    void fileCutAnywhereIsRefused();
    void sharedValuesAreNoCycle();
};

void TestPickleHostile::soundFileIsRead()
{
    const auto plain = read(model());
    QVERIFY2(plain.has_value(), plain ? "" : qPrintable(plain.error().text()));
    QCOMPARE(plain->model.weights, (std::vector<float>{0.5F, -1.25F, 3.0F}));
    const auto filled =
        read(model(field("weights", array(bytes("K\2\x85"), dtype("f2"), bytes("\0\x3c\0\xc0")))));
    QVERIFY2(filled.has_value(), filled ? "" : qPrintable(filled.error().text()));
    QCOMPARE(filled->model.weights, (std::vector<float>{1.0F, -2.0F}));
}

void TestPickleHostile::callsAreRefusedByName_data()
{
    columns();
    row("GLOBAL", "cos\nsystem\n(S'touch x'\ntR.", "call \"os.system\"");
    row("GLOBAL alone", model(field("x", "cposix\nsystem\n")), "call \"posix.system\"");
    row("STACK_GLOBAL", bytes("\x80\4\x8c\2os\x8c\6system\x93\x8c\1x\x85R."), "call \"os.system\"");
    row("STACK_GLOBAL by memo",
        bytes("\x80\4\x8c\4eval\x94\x8c\x08"
              "builtinsh\0\x93."),
        "call \"builtins.eval\"");
    row("INST", "(S'touch x'\nios\nsystem\n.", "call \"os.system\"");
    row("OBJ", "(cos\nsystem\nS'touch x'\no.", "call \"os.system\"");
    row("getattr", "c__builtin__\ngetattr\n(cos\nenviron\nS'x'\ntR.", "call \"__builtin__.getattr\"");
    row("NEWOBJ", bytes("\x80\2csubprocess\nPopen\n)\x81."), "call \"subprocess.Popen\"");
    row("NEWOBJ of a known name", bytes("\x80\2cnumpy\nndarray\n)\x81."), "call \"numpy.ndarray\"");
    row("NEWOBJ_EX", bytes("\x80\4cm\nGlobalModel\n)}\x92."), "do \"NEWOBJ_EX\"");
    row("_reconstructor", "ccopy_reg\n_reconstructor\n(cnumpy\nndarray\nc__builtin__\nobject\nNtR.",
        "call \"numpy.ndarray\"");
    row("_reconstructor of a list",
        "ccopy_reg\n_reconstructor\n(cm\nGlobalModel\nc__builtin__\nobject\n(ttR.",
        "call \"copyreg._reconstructor\"");
    row("_reconstructor of another base",
        "ccopy_reg\n_reconstructor\n(cm\nGlobalModel\nc__builtin__\nset\nNtR.",
        "call \"copyreg._reconstructor\"");
    row("REDUCE of the class", "cm\nGlobalModel\n(tR.", "call \"m.GlobalModel\"");
    row("arguments for the class", bytes("\x80\2cm\nGlobalModel\nK\1\x85\x81."), "call \"m.GlobalModel\"");
    row("method of the class", bytes("\x80\4\x8c\1m\x8c\x14GlobalModel.__init__\x93)R."),
        "call \"m.GlobalModel.__init__\"");
    row("__setstate__", bytes("\x80\2cm\nGlobalModel\n)\x81}") + text("__setstate__") + bytes("K\1sb."),
        "call \"__setstate__\"");
    row("__class__ in slots",
        bytes("\x80\2cm\nGlobalModel\n)\x81N}") + text("__class__") +
            bytes("K\1s\x86"
                  "b."),
        "call \"__class__\"");
    row("_reconstruct of another class",
        "cnumpy.core.multiarray\n_reconstruct\n(cm\nGlobalModel\n(I0\ntS'b'\ntR.", "_reconstruct\"");
    row("another codec", "c_codecs\nencode\n(Vabc\nVrot13\ntR.", "call \"_codecs.encode\"");
    row("dict with arguments", "ccollections\nOrderedDict\n((ltR.", "call \"collections.OrderedDict\"");
    row("numpy loader", "cnumpy\nload\n(S'x'\ntR.", "call \"numpy.load\"");
    row("dotted", "cnumpy\ncore.multiarray.os.system\n(S'x'\ntR.", "os.system\"");
    row("name that is not UTF-8", bytes("c\xff\xfe\n\xff\n."), "call");
}

void TestPickleHostile::instructionsOfOthersAreRefused_data()
{
    columns();
    row("EXT1", bytes("\x80\2\x82\1."), "do \"EXT1\"");
    row("EXT2", bytes("\x80\2\x83\1\0."), "do \"EXT2\"");
    row("EXT4", bytes("\x80\2\x84\1\0\0\0."), "do \"EXT4\"");
    row("PERSID", model(field("x", "Pfile\n")), "do \"PERSID\"");
    row("BINPERSID", model(field("x", "NQ")), "do \"BINPERSID\"");
    row("NEXT_BUFFER", bytes("\x80\5\x97."), "do \"NEXT_BUFFER\"");
    row("READONLY_BUFFER", bytes("\x80\5C\0\x98."), "do \"READONLY_BUFFER\"");
    row("unknown", bytes("\x80\5\xff."), "do \"\\xff\"");
    row("protocol 6", bytes("\x80\6}."), "protocol 6");
    row("protocol 255", bytes("\x80\xff}."), "protocol 255");
}

void TestPickleHostile::boundsHold_data()
{
    columns();
    row("billion laughs", model(field("loss_history", laughs(20))), "(values)");
    row("laughing weights", model(field("weights", laughs(3))), "\"weights[0]\"");
    row("laughing names", model(field("feature_names", laughs(5))), "feature_names");
    row("deep lists", QByteArray(100000, ']') + QByteArray(99999, 'a') + '.', "(levels of nesting)");
    row("deep tuples", QByteArray(100000, '(') + QByteArray(100000, 't') + '.', "(levels of nesting)");
    row("deep but shared", model(field("x", laughs(40))), "(levels of nesting)");
    row("marks", QByteArray(300000, '('), "(stack entries)");
    row("stack", QByteArray(300000, 'N'), "(stack entries)");
    row("values", QByteArray("N0").repeated(600000), "(values)");
    row("dicts", QByteArray("}0").repeated(600000), "(values)");
    row("instructions", 'N' + QByteArray("20").repeated(1100000), "(instructions)");
    row("links", bytes("Nq\0") + QByteArray('(' + bytes("h\0").repeated(100000) + "l0").repeated(11) + '.',
        "(entries of lists)");
    row("memo", bytes("\x80\2]r\xff\xff\xff\x7f."), "(memo entries)");
    row("memo of a number", "]p99999999999\n.", "(memo entries)");
    row("digits", "I" + QByteArray(4300, '9') + "\n.", "(digits of a number)");
    row("LONG1", bytes("\x80\2\x8a\x0a") + QByteArray(10, '\1') + '.', "(digits of a number)");
    row("LONG4", bytes("\x80\2\x8b") + little(quint32(100000)) + QByteArray(100000, '\1') + '.',
        "(digits of a number)");
    row("encoded again and again",
        bytes("c_codecs\nencode\nq\0(") + text(QByteArray(1 << 20, 'x')) + text("latin1") + bytes("tq\1R0") +
            bytes("h\0h\1R0").repeated(10) + '.',
        "(text)");
    row("long name", model(field("feature_names", "](" + text(QByteArray(1 << 20, 'x')) + "e")), "more text");
    row("one name for all",
        model(field("feature_names", text(QByteArray(60000, 'x')) +
                                         bytes("q\0"
                                               "0](") +
                                         bytes("h\0").repeated(100000) + 'e')),
        "more text");
    row("many weights",
        model(field("weights", array(bytes("J\1\0\2\0\x85"), dtype("u1"), QByteArray(131073, '\0')))),
        "more than 131072 weights");
    QByteArray fields;
    for (int i = 0; i <= 1000; ++i)
        fields += field(qPrintable(QString::number(i)), "N");
    row("fields", model(fields), "more fields");
    row("large file", model(field("x", text(QByteArray(16 << 20, 'x')))), "16 MiB");
}

void TestPickleHostile::arraysAreChecked_data()
{
    columns();
    const auto weights = [](const QByteArray &shape, const QByteArray &type, const QByteArray &content) {
        return model(field("weights", array(shape, type, content)));
    };
    const QByteArray eight(8, '\0'), one = bytes("K\1\x85");
    // 2^61 numbers of 8 bytes: 2^64, which is 0.
    row("size beyond 64 bits", weights(bytes("\x8a\x08\0\0\0\0\0\0\0\x20\x85"), dtype("f8"), {}), "shape");
    row("extents beyond 64 bits", weights(bytes("\x8a\x08\0\0\0\0\0\0\0\x40K\4\x86"), dtype("u1"), {}),
        "shape");
    row("negative", weights(bytes("J\xff\xff\xff\xff\x85"), dtype("f8"), eight), "shape");
    row("fewer bytes", weights(bytes("K\2\x85"), dtype("f8"), eight), "shape");
    row("more bytes", weights(bytes("K\1\x85"), dtype("f4"), eight), "shape");
    row("shape of texts", weights(text("1") + '\x85', dtype("f8"), eight), "shape");
    row("33 dimensions", weights('(' + bytes("K\1").repeated(33) + 't', dtype("f8"), eight), "shape");
    row("no dimensions", weights(")", dtype("f8"), eight), "of 0 dimensions");
    row("objects", weights(one, dtype("O8"), eight), "type \"O8\"");
    row("texts", weights(one, dtype("U2"), eight), "type \"U2\"");
    row("long double", weights(one, dtype("f16"), eight), "type \"f16\"");
    row("records", weights(one, dtype("V8"), eight), "type \"V8\"");
    row("fields", weights(one, dtype("f8", bytes("(K\3X\1\0\0\0<N)}K\x08K\1K\0tb")), eight), "type \"void\"");
    row("odd order", weights(one, dtype("f8", bytes("(K\3X\1\0\0\0!NNNK\x08K\1K\0tb")), eight), "BUILD");
    row("state of another", weights(one, dtype("f8", "(NNtb"), eight), "BUILD");
    row("type is a number", weights(one, bytes("K\1"), eight), "ndarray");
    row("without content",
        model(field("weights", bytes("cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK\0\x85"
                                     "C\1btR"))),
        "\"weights\" is not an array");
    row("scalar of other size", bytes("cnumpy.core.multiarray\nscalar\n(") + dtype("f8") + bytes("C\1xtR."),
        "shape");
    row("buffer too short",
        bytes("\x80\5cnumpy._core.numeric\n_frombuffer\n(\x96\4\0\0\0\0\0\0\0abcd") + dtype("f8") +
            bytes("K\1\x85\x8c\1CtR."),
        "shape");
}

void TestPickleHostile::damagedFilesAreRefused_data()
{
    columns();
    row("empty", {}, "ends at byte 0");
    row("protocol alone", bytes("\x80\4"), "ends at byte 2");
    row("no STOP", model().chopped(1), "ends at byte");
    row("bytes after STOP", model() + "x", "goes on");
    row("two pickles", model() + model(), "goes on");
    row("BINUNICODE8", bytes("\x80\4\x8d\xff\xff\xff\xff\xff\xff\xff\xff."), "ends at byte 2");
    row("BINBYTES8", bytes("\x80\4\x8e\0\0\0\0\0\0\0\x80."), "ends at byte 2");
    row("BYTEARRAY8", bytes("\x80\5\x96\xff\xff\xff\xff\xff\xff\xff\x7f."), "ends at byte 2");
    row("LONG4", bytes("\x80\2\x8b\xff\xff\xff\x7f."), "ends at byte 2");
    row("BINBYTES", bytes("\x80\3B\xff\xff\xff\xff."), "ends at byte 2");
    row("FRAME", bytes("\x80\4\x95\xff\xff\xff\xff\xff\xff\xff\x7f}."), "ends at byte 2");
    row("STOP at once", bytes("\x80\2."), "\"STOP\"");
    row("mark before STOP", "](.", "\"STOP\"");
    row("two values", "]].", "\"STOP\"");
    row("no mark", "]e.", "\"APPENDS\"");
    row("TUPLE without mark", "t.", "\"TUPLE\"");
    row("below the mark", "](a.", "\"APPEND\"");
    row("POP",
        bytes("\x80\2"
              "0."),
        "\"POP\"");
    row("DUP",
        bytes("\x80\2"
              "2."),
        "\"DUP\"");
    row("TUPLE3", bytes("\x80\2NN\x87."), "\"TUPLE3\"");
    row("odd SETITEMS", "}(Nu.", "\"SETITEMS\"");
    row("odd DICT", "(Nd.", "\"DICT\"");
    row("SETITEM of a list", "]NNs.", "\"SETITEM\"");
    row("APPEND to a dict", "}Na.", "\"APPEND\"");
    row("BUILD of a dict", bytes("\x80\2}}b."), "\"BUILD\"");
    row("state that is a number", bytes("\x80\2cm\nGlobalModel\n)\x81K\1b."), "\"BUILD\"");
    row("REDUCE of a number", bytes("\x80\2K\1)R."), "\"REDUCE\"");
    row("REDUCE without tuple", "c_codecs\nencode\n]R.", "\"REDUCE\"");
    row("STACK_GLOBAL of numbers", bytes("\x80\4K\1K\2\x93."), "\"STACK_GLOBAL\"");
    row("OBJ of nothing", "(o.", "\"OBJ\"");
    row("unknown memo", bytes("\x80\2h\5."), "\"BINGET\"");
    row("GET of a text", "gx\n.", "\"GET\"");
    row("PUT of nothing", "p0\n.", "\"PUT\"");
    row("INT of a text", "Ix\n.", "\"INT\"");
    row("FLOAT of a text", "F1.5x\n.", "\"FLOAT\"");
    row("STRING without quotes", "Sabc\n.", "\"STRING\"");
    row("STRING with half an escape", "S'\\x1'\n.", "\"STRING\"");
    row("UNICODE with half an escape", "V\\u12\n.", "\"UNICODE\"");
    row("surrogate", "V\\ud800\n.", "\"UNICODE\"");
    row("list in itself", bytes("\x80\2]q\0h\0a."), "contains itself");
    row("dict in itself", model(field("x", bytes("}q\0") + text("y") + bytes("h\0s"))), "contains itself");
    row("tuple in itself",
        model(field("x", bytes("]q\0h\0\x85"
                               "a"))),
        "contains itself");
    row("instance in itself", bytes("\x80\2cm\nGlobalModel\n)\x81q\0}") + text("me") + bytes("h\0sb."),
        "contains itself");
}

void TestPickleHostile::otherContentIsRefused_data()
{
    columns();
    row("number", bytes("\x80\2K\1."), "no model");
    row("list", "].", "no model");
    row("name", "cnumpy\ndtype\n.", "no model");
    row("empty dict", bytes("\x80\2}."), "\"weights\" is missing");
    row("weights None", model(field("weights", "N")), "no weights");
    row("weights text", model(field("weights", text("0.5"))), "\"weights\" is not an array");
    row("weight text", model(field("weights", "](" + text("0.5") + "e")), "\"weights[0]\"");
    row("weight truth",
        model(field("weights", bytes("](\x88"
                                     "e"))),
        "\"weights[0]\"");
    row("weight NaN", model(field("weights", "](" + real(1) + real(qQNaN()) + "e")), "\"weights[1]\"");
    row("weight infinite", model(field("weights", "](F-inf\ne")), "\"weights[0]\"");
    row("weight no float", model(field("weights", "](" + real(1e300) + "e")), "\"weights[0]\"");
    row("bias NaN", model(field("bias", "Fnan\n")), "\"bias\"");
    row("bias missing", bytes("\x80\2}(") + field("weights", "]") + field("device_id", text("a")) + "u.",
        "\"bias\" is missing");
    row("device missing", bytes("\x80\2}(") + field("weights", "]") + field("bias", real(0)) + "u.",
        "\"device_id\" is missing");
    row("device not UTF-8", model(field("device_id", text("\xff\xfe"))), "\"device_id\" is not a text");
    row("version negative", model(field("version", bytes("J\xff\xff\xff\xff"))), "\"version\"");
    row("version beyond 32 bits", model(field("version", bytes("\x8a\5\0\0\0\0\1"))), "\"version\"");
    row("version None", model(field("version", "N")), "\"version\" is missing");
    row("rate NaN", model(field("learning_rate", real(qQNaN()))), "\"learning_rate\"");
    row("fewer names", model(field("feature_names", "](" + text("a") + "e")), "3 numbers for 1 feature");
    row("name is a number", model(field("feature_names", "](" + real(1) + "e")), "\"feature_names[0]\"");
    row("kind", model(field("kind", text("other"))), "\"kind\"");
    row("newer schema", model(field("schema", text("fleetgrad.model.v9"))), "fleetgrad.model.v9");
}

void TestPickleHostile::fileCutAnywhereIsRefused()
{
    const QByteArray arrays =
        model(field("weights", array(bytes("K\2\x85"),
                                     dtype("f2", bytes("(K\3X\1\0\0\0>NNNJ\xff\xff\xff\xff") +
                                                     bytes("J\xff\xff\xff\xffK\0tb")),
                                     bytes("\x3c\0\xc0\0"))));
    const QByteArray instance = bytes("\x80\2cm\nGlobalModel\n)\x81}(") +
                                field("weights", "](I1\nF0.5\nL3L\ne") + field("version", "I5\n") +
                                field("created_at", "V2026\n") + "ub.";
    for (const QByteArray &whole : {model(), arrays, instance}) {
        const auto complete = read(whole);
        QVERIFY2(complete.has_value(), complete ? "" : qPrintable(complete.error().text()));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto cut = read(whole.first(size));
            QVERIFY2(!cut, qPrintable(QString::number(size)));
            QVERIFY2(!cut.error().sentence.isEmpty(), qPrintable(QString::number(size)));
        }
    }
}

void TestPickleHostile::sharedValuesAreNoCycle()
{
    const auto shared = read(model(field("x", bytes("(]q\0h\0h\0t")) + field("y", bytes("h\0"))));
    QVERIFY2(shared.has_value(), shared ? "" : qPrintable(shared.error().text()));
}

QTEST_GUILESS_MAIN(TestPickleHostile)
#include "tst_picklehostile.moc"
