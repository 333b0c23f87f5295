// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fleetgrad::report {

/// A part of the page under its title; nothing where `content`, which is HTML, is empty.
QString section(const QString &title, const QString &content);
/// Plain text as a paragraph.
QString paragraph(const QString &text);

} // namespace fleetgrad::report
