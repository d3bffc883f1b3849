// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace postern::verdict {

// One DNS block list (RFC 5782), as people know it.
struct BlockList
{
    QString zone; // lower case
    QString name;
    QString lists;
    bool hasV6 = false;
    QString delisting; // a page, https
};

// The lists that we know. `resources/blocklists/lists.toml` holds the built-in ones.
class BlockListBook
{
public:
    struct Flaw
    {
        enum class Reason {
            Syntax,
            MissingField,
            UnknownField,
            WrongType,
            BadZone, // no domain name
            BadPage, // no https address
            DuplicateZone,
            NoLists
        };
        int line = 0; // from 1
        Reason reason = Reason::Syntax;
        QString detail;
    };

    static Result<BlockListBook, Flaw> parse(const QByteArray &toml);
    static const BlockListBook &builtIn();

    const std::vector<BlockList> &lists() const { return m_lists; }
    QStringList zones() const;
    const BlockList *find(const QString &zone) const; // null: somebody else's

private:
    std::vector<BlockList> m_lists;
};

} // namespace postern::verdict
