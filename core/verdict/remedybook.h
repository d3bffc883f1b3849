// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace postern::verdict {

// What kind of door it is that stands open: what closes one does nothing about another.
enum class Opening {
    Plain,
    Sender,
    Null,
    Percent,
    Quoted,
    Routed,
    Bang,
    Other,
    Translated, // the server sees strangers under an inside address
    Submission, // at port 587 or 465, where nobody without a password has any business
};

QString toString(Opening opening); // "plain", as in the files
std::optional<Opening> openingFromString(QStringView text);

// How to close a relay: the files of resources/remedies, one for each server software. README.md there says how they
// are written.
class RemedyBook
{
public:
    struct Flaw
    {
        enum class Reason {
            Syntax,
            MissingField,
            UnknownField,
            WrongType,
            BadId,
            DuplicateId,
            UnknownOpening,
            NoSentence, // nothing is said, or not in whole sentences
            BadUrl,     // not https
            UnknownServer,
            NoRemedies
        };
        int line = 0; // from 1
        Reason reason = Reason::Syntax;
        QString detail;
    };

    struct Remedy
    {
        QString id;                    // "postfix/relay-restrictions"
        QString server;                // of the server book; empty: for any
        std::vector<Opening> openings; // empty: any
        QString title;
        QStringList sentences;
        QString place; // a file, or the way through a console; may be empty
        QString rule;  // lines without the last line's end; may be empty
        QString then;  // a command; may be empty
        QString source;
        QString url; // may be empty

        bool closes(Opening opening) const;
    };

    static Result<std::vector<Remedy>, Flaw> parseFile(const QByteArray &toml);

    // All of them together; every server has to be in the book of servers.
    static Result<RemedyBook, Flaw> of(std::vector<Remedy> remedies);
    static const RemedyBook &builtIn();

    const std::vector<Remedy> &remedies() const { return m_remedies; }

private:
    std::vector<Remedy> m_remedies; // the general ones first
};

} // namespace postern::verdict
