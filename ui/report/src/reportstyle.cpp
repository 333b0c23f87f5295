// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportstyle.h"

namespace fleetgrad::report {

QString reportStyle()
{
    return QStringLiteral(R"(
:root { color-scheme: light dark; --back: #f4f6f8; --panel: #ffffff; --text: #14181d; --second: #56616e;
  --line: #d9dee4; --own: #eef3fb; --accent: #2360c8; }
@media screen and (prefers-color-scheme: dark) { :root { --back: #14171b; --panel: #1d2126; --text: #e6e9ed;
  --second: #9aa5b1; --line: #343b43; --own: #232c3a; --accent: #6f9ff0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text);
  font: 14px/1.5 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 24px 20px 48px; }
h1 { font-size: 22px; margin: 0 0 4px; }
h2 { font-size: 16px; margin: 0 0 8px; }
.second, caption, .note { color: var(--second); }
section, .verdict, figure { background: var(--panel); border: 1px solid var(--line); border-radius: 8px;
  padding: 14px 18px; margin: 14px 0; }
.verdict { border-left: 4px solid var(--accent); }
.verdict p { margin: 4px 0; }
figure svg { display: block; width: 100%; height: auto; }
.dark { display: none; }
@media screen and (prefers-color-scheme: dark) { .light { display: none; } .dark { display: block; } }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 0 0 14px; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: 2px 0 6px; }
th, td { padding: 4px 8px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.n { text-align: right; white-space: nowrap; }
thead th, thead th.n { color: var(--second); font-weight: normal; white-space: normal; vertical-align: bottom; }
tbody th { font-weight: normal; }
.own th, .own td { background: var(--own); font-weight: 600; }
td.claimed { color: var(--second); font-style: italic; text-decoration: underline dotted; }
pre { overflow-x: auto; font-size: 12px; line-height: 1.4; margin: 8px 0 0; }
code { overflow-wrap: anywhere; }
@page { size: A4; margin: 14mm; }
@media print { body { background: none; font-size: 9.5pt; } main { max-width: none; padding: 0; }
  section, .verdict, figure { border-color: #ccc; padding: 8px 10px; }
  figure, tr, .verdict { break-inside: avoid; } h2 { break-after: avoid; }
  th, td { padding: 2px 4px; } .scroll { overflow: visible; }
  pre { white-space: pre-wrap; font-size: 7.5pt; } }
)");
}

} // namespace fleetgrad::report
