// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/modelfile.h>

#include <QString>

namespace fleetgrad::desktop {

/// Sentences: where the model of a file is from, on what it was measured there, and its note. Empty where the
/// file says nothing of it.
QString modelOrigin(const store::ModelFile &file);

} // namespace fleetgrad::desktop
