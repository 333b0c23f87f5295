// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>

#include "exitcode.h"

#include <QString>

#include <string>

namespace fleetgrad::cli {

/// An argument as the shell gave it.
QString fromArgument(const std::string &argument);
/// A text as the parser of the command line takes it.
std::string inUtf8(const QString &text);
/// Writes the text and a line end to standard output; remembers nothing.
void print(const QString &line);
/// The same to standard error, behind the program's name.
void complain(const QString &line);
/// The same without the name: remarks, log lines beside --json.
void remark(const QString &line);
/// Complains and says with which code to end.
ExitCode refuse(const Error &error);
/// Writes out what standard output holds; `code` where that works, CannotWrite where it doesn't.
ExitCode finish(ExitCode code);

} // namespace fleetgrad::cli
