// SPDX-License-Identifier: Apache-2.0
// The block lists, read from the file that people edit.
#include "core/verdict/blocklists.h"

#include "core/smtp/address.h"
#include "core/tomlfile.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using Flaw = BlockListBook::Flaw;
using Reason = Flaw::Reason;

bool isPage(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty();
}

Result<BlockList, Flaw> readList(TomlRow &row)
{
    BlockList list;
    const QString zone = row.text("zone");
    list.name = row.text("name");
    list.lists = row.text("lists");
    list.hasV6 = row.flag("ipv6").value_or(false);
    list.delisting = row.text("delisting");
    if (const auto flaw = row.flaw())
        return Failure{flawAs<Flaw>(*flaw)};
    const auto name = smtp::DomainName::parse(zone);
    if (!name || !name->hasSeveralLabels())
        return Failure{Flaw{row.lineOf("zone"), Reason::BadZone, zone}};
    list.zone = name->toString();
    if (!isPage(list.delisting))
        return Failure{Flaw{row.lineOf("delisting"), Reason::BadPage, list.delisting}};
    return list;
}

} // namespace

Result<BlockListBook, Flaw> BlockListBook::parse(const QByteArray &bytes)
{
    const auto parsed = parsedToml<Flaw>(bytes);
    if (!parsed)
        return Failure{parsed.error()};
    const toml::table &file = *parsed;
    for (const auto &[key, node] : file) {
        if (key.str() != "list" || !node.is_array_of_tables())
            return Failure{Flaw{static_cast<int>(key.source().begin.line), Reason::UnknownField,
                                QString::fromStdString(std::string(key.str()))}};
    }
    const toml::array *tables = file["list"].as_array();
    if (!tables || tables->empty())
        return Failure{Flaw{1, Reason::NoLists, {}}};
    BlockListBook book;
    for (const toml::node &node : *tables) {
        TomlRow row(*node.as_table());
        const auto list = readList(row);
        if (!list)
            return Failure{list.error()};
        if (book.find(list->zone))
            return Failure{Flaw{row.lineOf("zone"), Reason::DuplicateZone, list->zone}};
        book.m_lists.push_back(*list);
    }
    return book;
}

const BlockListBook &BlockListBook::builtIn()
{
    static const BlockListBook book = builtInFile(u":/postern/blocklists/lists.toml"_s, parse);
    return book;
}

QStringList BlockListBook::zones() const
{
    QStringList zones;
    for (const BlockList &one : m_lists)
        zones += one.zone;
    return zones;
}

const BlockList *BlockListBook::find(const QString &zone) const
{
    const auto found =
        std::find_if(m_lists.begin(), m_lists.end(), [&zone](const BlockList &one) { return one.zone == zone; });
    return found == m_lists.end() ? nullptr : &*found;
}

} // namespace postern::verdict
