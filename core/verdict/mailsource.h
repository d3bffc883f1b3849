// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace postern::verdict {

// Of a message no more is read than this, in octets: a test message with all its Received lines has a few thousand, and
// a bounce seldom more than what it returns.
inline constexpr qsizetype kMaxSource = 1024 * 1024;

// One field of a header (RFC 5322, 2.2).
struct MailField
{
    QByteArray name;  // as written
    QByteArray value; // unfolded and trimmed, otherwise as written: hostile bytes are still there

    bool is(QByteArrayView wanted) const; // names have no case
    friend bool operator==(const MailField &, const MailField &) = default;
};

// A message, or a part of one, cut into its header and its body.
struct MailSource
{
    std::vector<MailField> fields; // topmost first
    QByteArray body;               // as it was transferred
    bool hasWholeHeader = false;   // the empty line behind the header was there

    std::optional<QByteArray> field(QByteArrayView name) const; // the topmost of that name
};

// Reads what a mailbox holds or a person pastes: lines end with CRLF or LF, an mbox's "From " line and blank lines may
// stand in front, and where every line of the header was indented by a paste, the indent is taken off. What is no
// header line is skipped. Never fails; nonsense has no fields.
MailSource readMail(QByteArrayView source);

// The leaf parts of a message (RFC 2046), each with its transfer encoding undone (RFC 2045, 6). A message without MIME
// is its own single part. Of an attached message the whole is one part.
struct MailPart
{
    QByteArray type; // "text/plain", lower case
    QByteArray content;
};
std::vector<MailPart> partsOf(const MailSource &mail);

// A parameter of a Content-Type or its like: "boundary", unquoted. Empty if it is not there.
QByteArray parameterOf(QByteArrayView value, QByteArrayView name);

// Hostile bytes as one line to show: escaped, and no longer than so many characters.
QString shown(QByteArrayView bytes, qsizetype atMost);

} // namespace postern::verdict
