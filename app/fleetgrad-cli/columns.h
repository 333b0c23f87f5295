// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fleetgrad::cli {

/// The columns of a terminal that a text takes: two for each wide character (Chinese, Japanese, Korean, their
/// full-width punctuation), none for a mark that is set on the one before, one for any other.
/// Source: Unicode Standard Annex #11, East Asian Width.
int columnsOf(const QString &text);

/// The beginning of a text, as much of it as finds room in so many columns.
QString leftColumns(const QString &text, int columns);

/// Filled up with blanks to so many columns, on its right or on its left; a wider text stays as it is.
QString leftAligned(const QString &text, int columns);
QString rightAligned(const QString &text, int columns);

} // namespace fleetgrad::cli
