// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/report.h"

#include <QByteArray>

namespace postern::explain {

// The report for a ticket: Markdown as GitHub and GitLab read it (GFM), with tables and fenced code. Whatever a server
// said is text in it: no link, no mention, no HTML. The same report gives the same bytes.
QByteArray reportMarkdown(const Report &report);

// Text that stays text in a paragraph, a list item or a cell.
QString markdownText(const QString &text);
// Words of the wire, as code that nothing in them can end.
QString markdownCode(const QString &text);

} // namespace postern::explain
