// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace fleetgrad {

/// Loads the program's own texts (":/i18n/fleetgrad_LANGUAGE.qm") and Qt's in the language of the system.
/// Without a translation of its own a language gets the English plural forms.
void installTranslators(QCoreApplication &application);

} // namespace fleetgrad
