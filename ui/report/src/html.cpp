// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html.h"

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;

QString section(const QString &title, const QString &content)
{
    if (content.isEmpty())
        return {};
    return u"<section>\n<h2>"_s + title.toHtmlEscaped() + u"</h2>\n"_s + content + u"</section>\n"_s;
}

QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s;
}

} // namespace fleetgrad::report
