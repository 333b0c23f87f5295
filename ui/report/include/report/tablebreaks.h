// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace fleetgrad::report {

/// Moves tables of a document that has a page size to the next page where they would break badly: one of up
/// to two fifths of a page stays whole, and of a longer one the head and three rows stay together. What leads
/// to a table goes with it: the line before it, and a heading before that. Heads are repeated on each page.
void keepTablesTogether(QTextDocument &document);

} // namespace fleetgrad::report
