// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <store/modelfile.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <simdjson.h>

#include <cmath>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace fleetgrad::store {

namespace {

constexpr qint64 mostBytes = 16 << 20;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

tl::unexpected<Error> badField(const QString &path, std::string_view field, const QString &what)
{
    return failure(
        ErrorKind::BadFormat, path,
        QCoreApplication::translate("ModelFile", "Field \"%1\" %2. Correct it, or save the model again.")
            .arg(textOf(field), what));
}

/// Takes the fields of one model file out of its JSON object. The first that is wrong is remembered.
class ModelReader
{
public:
    ModelReader(QString path, simdjson::dom::object object) : m_path(std::move(path)), m_object(object) {}

    Expected<ModelFile> read()
    {
        checkNames();
        checkSchema();
        take("kind", m_file.kind);
        take("device", m_file.device);
        take("version", m_file.version);
        take("batch", m_file.batch);
        take("method", m_file.method);
        take("run", m_file.run);
        take("samples", m_file.samples);
        take("learning_rate", m_file.learningRate);
        takeClaim();
        takeNames();
        takeWeights();
        take("bias", m_file.model.bias);
        checkWords();
        checkCounts();
        if (m_error)
            return tl::make_unexpected(*m_error);
        return std::move(m_file);
    }

private:
    void wrong(std::string_view field, const QString &what)
    {
        if (!m_error)
            m_error = badField(m_path, field, what).value();
    }
    static QString missing() { return QCoreApplication::translate("ModelFile", "is missing"); }
    static QString noText() { return QCoreApplication::translate("ModelFile", "is not a text"); }
    static QString noNumber()
    {
        return QCoreApplication::translate("ModelFile", "is not a number that is finite and in range");
    }
    static QString noCount()
    {
        return QCoreApplication::translate("ModelFile", "is not a whole number in range");
    }

    void checkNames()
    {
        std::set<std::string_view> names;
        for (const auto field : m_object) {
            if (!names.insert(field.key).second)
                wrong(field.key, QCoreApplication::translate("ModelFile", "is there twice"));
        }
    }
    void checkSchema()
    {
        QString schema;
        take("schema", schema);
        if (!m_error && schema != QLatin1String("fleetgrad.model.v1")) {
            wrong("schema", QCoreApplication::translate("ModelFile", "is \"%1\", and this program reads "
                                                                     "\"fleetgrad.model.v1\"")
                                .arg(schema.left(60)));
        }
    }
    void checkWords()
    {
        if (m_file.kind != QLatin1String("local") && m_file.kind != QLatin1String("global"))
            wrong("kind", QCoreApplication::translate("ModelFile", "is neither \"local\" nor \"global\""));
        if (m_file.method != QLatin1String("sound") && m_file.method != QLatin1String("original"))
            wrong("method",
                  QCoreApplication::translate("ModelFile", "is neither \"sound\" nor \"original\""));
    }
    void checkCounts()
    {
        const qsizetype weights = qsizetype(m_file.model.weights.size());
        if (weights != m_file.featureNames.size()) {
            wrong("weights", QCoreApplication::translate("ModelFile", "has %1 numbers for %2 feature names")
                                 .arg(weights)
                                 .arg(m_file.featureNames.size()));
        }
    }

    bool find(std::string_view field, simdjson::dom::element &element)
    {
        if (m_object.at_key(field).get(element) == simdjson::SUCCESS)
            return true;
        wrong(field, missing());
        return false;
    }
    void take(std::string_view field, QString &text)
    {
        simdjson::dom::element element;
        std::string_view utf8;
        if (!find(field, element))
            return;
        if (element.get(utf8) == simdjson::SUCCESS)
            text = textOf(utf8);
        else
            wrong(field, noText());
    }
    template <typename Number>
    void take(std::string_view field, Number &number)
    {
        simdjson::dom::element element;
        if (find(field, element) && !toNumber(element, number))
            wrong(field, std::is_integral_v<Number> ? noCount() : noNumber());
    }
    void takeClaim()
    {
        simdjson::dom::element element;
        if (m_object.at_key("claimed_accuracy").get(element) == simdjson::SUCCESS && element.is_null())
            m_file.claimedAccuracy = std::numeric_limits<double>::quiet_NaN();
        else
            take("claimed_accuracy", m_file.claimedAccuracy);
    }
    void takeNames()
    {
        forEntries("feature_names", noText(), [this](const simdjson::dom::element &entry) {
            std::string_view utf8;
            if (entry.get(utf8) != simdjson::SUCCESS)
                return false;
            m_file.featureNames.append(textOf(utf8));
            return true;
        });
    }
    void takeWeights()
    {
        forEntries("weights", noNumber(), [this](const simdjson::dom::element &entry) {
            return toNumber(entry, m_file.model.weights.emplace_back());
        });
    }
    template <typename Take>
    void forEntries(std::string_view field, const QString &otherwise, Take takeEntry)
    {
        simdjson::dom::element element;
        simdjson::dom::array array;
        if (!find(field, element))
            return;
        if (element.get(array) != simdjson::SUCCESS)
            return wrong(field, QCoreApplication::translate("ModelFile", "is not an array"));
        std::size_t index = 0;
        for (const simdjson::dom::element entry : array) {
            if (!takeEntry(entry))
                return wrong(std::string(field) + '[' + std::to_string(index) + ']', otherwise);
            ++index;
        }
    }

    template <typename Number>
    static bool toNumber(const simdjson::dom::element &element, Number &number)
    {
        if constexpr (std::is_floating_point_v<Number>) {
            double wide = 0;
            if (element.get(wide) != simdjson::SUCCESS)
                return false;
            number = Number(wide);
            return std::isfinite(number);
        } else {
            using Wide = std::conditional_t<std::is_signed_v<Number>, std::int64_t, std::uint64_t>;
            Wide wide = 0;
            if (element.get(wide) != simdjson::SUCCESS)
                return false;
            number = Number(wide);
            return Wide(number) == wide;
        }
    }

    QString m_path;
    simdjson::dom::object m_object;
    ModelFile m_file;
    std::optional<Error> m_error;
};

Expected<QByteArray> readBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorKind::NotFound, path,
                       QCoreApplication::translate("ModelFile",
                                                   "There is no such file. Check the name and the "
                                                   "folder."));
    }
    if (info.isDir()) {
        return failure(
            ErrorKind::BadFormat, path,
            QCoreApplication::translate("ModelFile", "This is a folder. Name a model file (*.json)."));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotReadable, path,
                       QCoreApplication::translate("ModelFile", "The file can't be read (%1). Check its "
                                                                "permissions.")
                           .arg(file.errorString()));
    }
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        return failure(ErrorKind::TooLarge, path,
                       QCoreApplication::translate("ModelFile",
                                                   "The file is larger than 16 MiB, which no model is. "
                                                   "Choose a model file."));
    }
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return bytes;
}

} // namespace

Expected<ModelFile> readModelFile(const QString &path)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    const simdjson::padded_string json(bytes->constData(), std::size_t(bytes->size()));
    if (const auto error = parser.parse(json).get(root); error != simdjson::SUCCESS) {
        return failure(ErrorKind::BadFormat, path,
                       QCoreApplication::translate("ModelFile",
                                                   "The file is not whole JSON (%1). Save the model "
                                                   "again, or choose another file.")
                           .arg(QLatin1String(simdjson::error_message(error))));
    }
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS) {
        return failure(ErrorKind::BadFormat, path,
                       QCoreApplication::translate("ModelFile",
                                                   "The file is JSON, but not a model: there is no "
                                                   "object in it. Choose a model file."));
    }
    return ModelReader(path, object).read();
}

} // namespace fleetgrad::store
