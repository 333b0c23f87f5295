// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;

namespace fleetgrad::desktop {

/// "*.json *.safetensors": every format of model files.
QString modelPatterns();
bool isModelSuffix(const QString &suffix);

/// Lets a dialog for saving choose among the formats; the file's name ends as the chosen one.
void offerModelFormats(QFileDialog *dialog);

} // namespace fleetgrad::desktop
