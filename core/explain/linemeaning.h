// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probe/envelope.h"
#include "core/smtp/script.h"
#include "core/smtp/transcript.h"
#include "core/verdict/reading.h"

#include <QString>

#include <optional>
#include <vector>

namespace postern::explain {

// More parts than that are no line that anybody reads.
inline constexpr std::size_t kPartsAtMost = 12;

// One line of a dialogue, with as much of its surroundings as its meaning needs.
struct AskedLine
{
    smtp::TranscriptEntry::Kind kind = smtp::TranscriptEntry::Kind::Heard;
    QByteArray bytes;                    // as on the wire; its end may be there or not
    smtp::Verb verb = smtp::Verb::Other; // of ours: what it asks; of theirs: what it answers
    bool isFirst = true;                 // of theirs: the first line of its reply

    // Where the line decided about an envelope: what the envelope was for, and how the reply was read.
    std::optional<probe::Kind> asked;
    std::optional<verdict::Category> reading;
};

// One named part of a line, in its order on the wire.
struct LinePart
{
    enum class Kind { Command, Argument, Path, Parameter, Code, Enhanced, Capability, Text, Event };

    Kind kind = Kind::Text;
    QString text;     // as it stands on the wire, escaped, at most 120 characters of it
    QString name;     // "refused for good"; empty where there is nothing to say
    QString sentence; // with its full stop
    QString source;   // "RFC 5321, 4.2.3"; empty if it is in no document
};

struct LineMeaning
{
    std::vector<LinePart> parts; // at least one
    QString sum;                 // what the whole line comes to here, in one sentence; may be empty
};

// What a line means. Pure; any bytes are allowed, and none of them comes out unescaped.
LineMeaning meaningOf(const AskedLine &line);

// The same as plain text, a part to a line, for whoever listens or copies.
QString plainText(const LineMeaning &meaning);

// What a reply of this category comes to for whoever asked such a question.
QString sumFor(verdict::Category category, probe::Kind asked);

} // namespace postern::explain
