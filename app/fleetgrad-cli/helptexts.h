// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What --help says below the options.

namespace fleetgrad::cli {

QString runExamples();
QString replayExamples();
QString resumeExamples();
QString serveExamples();
QString tokenExamples();
QString deviceExamples();
QString forkExamples();
QString evaluateExamples();
QString findRateExamples();
QString inspectExamples();
QString compareExamples();
QString exportExamples();
QString whyExamples();
QString modelExamples();
QString featuresExamples();
QString exitCodes();

} // namespace fleetgrad::cli
