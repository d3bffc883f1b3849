// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/press.h"

#include <QDateTime>

namespace postern::ui::paper {

// A file that a document carries along.
struct Attachment
{
    QString name;
    QString description;
    QByteArray bytes;
};

// What a document says of itself.
struct Imprint
{
    QString title;
    QString author; // may be empty
    QString subject;
    QString creator;  // the program
    QString language; // BCP 47
    QDateTime date;   // of making and of changing: never that of a clock
    std::vector<Attachment> attachments;
};

// The finished document: tagged for readers that cannot see (ISO 32000-1, 14.8), with bookmarks, links, language,
// metadata and attachments. The same pages and the same imprint give the same bytes, in any process: objects are
// numbered anew in the order in which they are reached, and the identifier is a digest of the rest. Empty if the pages
// are no PDF, or the part of the program that binds is missing.
QByteArray bind(const Printed &printed, const Imprint &imprint);

} // namespace postern::ui::paper
