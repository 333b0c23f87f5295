// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <store/modelfile.h>

#include "modelformat.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cmath>

namespace fleetgrad::store {

namespace {

constexpr qint64 mostBytes = 16 << 20;

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
        return failure(ErrorKind::BadFormat, path,
                       QCoreApplication::translate("ModelFile", "This is a folder. Name a model file (%1).")
                           .arg(QStringLiteral("*.") + formatSuffixes().join(QStringLiteral(", *."))));
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
    return bytes;
}

Expected<const ModelFormat *> wantedFormat(const QString &path, const QString &name)
{
    if (!name.isEmpty()) {
        if (const ModelFormat *format = formatNamed(name))
            return format;
        return failure(ErrorKind::BadArgument, name,
                       QCoreApplication::translate("ModelFile",
                                                   "There is no such format of model files. Use one of "
                                                   "%1.")
                           .arg(formatNames().join(QStringLiteral(", "))));
    }
    if (const ModelFormat *format = formatOfSuffix(path))
        return format;
    if (QFileInfo(path).suffix().isEmpty())
        return formatNamed(QStringLiteral("json"));
    return failure(ErrorKind::BadArgument, path,
                   QCoreApplication::translate("ModelFile",
                                               "The end of this name tells no format of model files. End it "
                                               "with one of %1.")
                       .arg(QStringLiteral(".") + formatSuffixes().join(QStringLiteral(", ."))));
}

tl::unexpected<Error> placedAt(const QString &path, Error error)
{
    error.place = path;
    return tl::make_unexpected(std::move(error));
}

bool sameOrNone(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

bool ModelMeasurement::operator==(const ModelMeasurement &other) const
{
    return on == other.on && fromBatch == other.fromBatch && toBatch == other.toBatch &&
           labelled == other.labelled && sameOrNone(accuracy, other.accuracy) &&
           sameOrNone(balancedAccuracy, other.balancedAccuracy) && sameOrNone(precision, other.precision) &&
           sameOrNone(recall, other.recall) && sameOrNone(f1, other.f1) && sameOrNone(prAuc, other.prAuc) &&
           sameOrNone(logLoss, other.logLoss) && sameOrNone(baseRate, other.baseRate);
}

Expected<void> writeModelFile(const QString &path, const ModelFile &model, const QString &format)
{
    const auto wanted = wantedFormat(path, format);
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    if (const auto sound = isSound(model); !sound)
        return placedAt(path, sound.error());
    const auto bytes = (*wanted)->write(model);
    if (!bytes)
        return placedAt(path, bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        return failure(ErrorKind::NotWritable, path,
                       QCoreApplication::translate("ModelFile",
                                                   "The file can't be written (%1). Check the folder, "
                                                   "its permissions and the space that is left.")
                           .arg(file.errorString()));
    }
    return {};
}

Expected<ModelFile> readModelFile(const QString &path)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return formatOf(*bytes, path).read(*bytes, path);
}

} // namespace fleetgrad::store
