// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QCoreApplication>

#include <cstdio>

namespace fleetgrad::cli {

namespace {

void write(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

} // namespace

QString fromArgument(const std::string &argument)
{
    return QString::fromLocal8Bit(argument.data(), qsizetype(argument.size()));
}

std::string inUtf8(const QString &text)
{
    return text.toStdString();
}

void print(const QString &line)
{
    write(stdout, line);
}

void complain(const QString &line)
{
    write(stderr, QStringLiteral("fleetgrad-cli: ") + line);
}

void remark(const QString &line)
{
    write(stderr, line);
}

ExitCode refuse(const Error &error)
{
    complain(error.text());
    return exitCodeOf(error);
}

ExitCode finish(ExitCode code)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    complain(QCoreApplication::translate("Console", "Standard output can’t be written: is the disk full?"));
    return ExitCode::CannotWrite;
}

} // namespace fleetgrad::cli
