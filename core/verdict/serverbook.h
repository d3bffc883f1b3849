// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/smtp/exchange.h"

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <vector>

namespace postern::verdict {

// By what a server software is known: one file of resources/servers for each. README.md there says how they are
// written.
class ServerBook
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
            DuplicateName, // of a sign in its file, or of a server in the book
            UnknownVerb,
            UnknownWeight,
            UnknownServer, // a base that is not in the book
            BadPattern,
            NoSigns
        };
        int line = 0; // from 1
        Reason reason = Reason::Syntax;
        QString detail;
    };

    // How much one sign says.
    enum class Weight {
        Name,   // the server calls itself so: whoever runs it can write there what they like
        Own,    // words or an order that are built into this software, and known from no other
        Shared, // built in, but others speak like that as well
    };

    struct Sign
    {
        QString name; // unique within its server
        Weight weight = Weight::Shared;
        std::vector<smtp::Verb> verbs; // what the reply answers
        std::vector<QByteArray> codes; // "250", "5xx"; empty: any
        QRegularExpression words;      // of the text; a group "version" holds the version
        bool isOfKeywords = false;     // `words` are of the EHLO keywords, in their order and joined by blanks
        QString source;

        // The match in one reply; empty where it does not fit.
        std::optional<QRegularExpressionMatch> match(const smtp::Exchange &exchange) const;
    };

    struct Server
    {
        QString id;   // "postfix": what remedies go by
        QString name; // "Postfix"
        QString base; // the id of the server that it is made of, or empty
        std::vector<Sign> signs;
    };

    static Result<Server, Flaw> parseServer(const QByteArray &toml);

    // All of them together; a base has to be among them.
    static Result<ServerBook, Flaw> of(std::vector<Server> servers);
    static const ServerBook &builtIn();

    const std::vector<Server> &servers() const { return m_servers; }
    const Server *find(QStringView id) const;

private:
    std::vector<Server> m_servers;
};

QString toString(ServerBook::Weight weight); // "name", "own", "shared"

} // namespace postern::verdict
