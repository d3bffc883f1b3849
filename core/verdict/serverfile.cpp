// SPDX-License-Identifier: Apache-2.0
// The servers, read from the files that people edit.
#include "core/verdict/serverbook.h"

#include "core/tomlfile.h"
#include "core/verdict/ruleparts.h"
#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using Flaw = ServerBook::Flaw;
using Reason = Flaw::Reason;
using Weight = ServerBook::Weight;

constexpr Word<Weight> kWeights[] = {
    {Weight::Name, "name"_L1},
    {Weight::Own, "own"_L1},
    {Weight::Shared, "shared"_L1},
};

// Ids stand in records of other programs and in the names of files.
bool isId(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9-]{0,31}$"_s);
    return pattern.match(text).hasMatch();
}

std::optional<Flaw> flawInSign(const ServerBook::Sign &sign, const TomlRow &row)
{
    const char *field = sign.isOfKeywords ? "keywords" : "words";
    if (const auto flaw = flawOf(sign.words))
        return Flaw{row.lineOf(field), Reason::BadPattern, *flaw};
    for (const QByteArray &one : sign.codes) {
        if (!isCodePattern(one))
            return Flaw{row.lineOf("codes"), Reason::BadPattern, QString::fromUtf8(one)};
    }
    return std::nullopt;
}

Result<ServerBook::Sign, Flaw> readSign(TomlRow &row)
{
    ServerBook::Sign sign;
    sign.name = row.text("name");
    const QString weight = row.text("weight");
    const QString keywords = QString::fromUtf8(row.bytesOr("keywords"));
    sign.isOfKeywords = !keywords.isEmpty();
    const QString words = sign.isOfKeywords ? keywords : row.text("words");
    const QStringList verbs = row.texts("verbs", !sign.isOfKeywords);
    sign.codes = row.list("codes", false);
    sign.source = row.text("source");
    if (const auto flaw = row.flaw())
        return Failure{flawAs<Flaw>(*flaw)};
    const auto known = fromWord(kWeights, weight);
    if (!known)
        return Failure{Flaw{row.lineOf("weight"), Reason::UnknownWeight, weight}};
    sign.weight = *known;
    for (const QString &word : verbs) {
        const auto verb = verbFromString(word);
        if (!verb)
            return Failure{Flaw{row.lineOf("verbs"), Reason::UnknownVerb, word}};
        sign.verbs.push_back(*verb);
    }
    if (sign.isOfKeywords)
        sign.verbs = {smtp::Verb::Hello};
    sign.words = QRegularExpression(words);
    if (const auto flaw = flawInSign(sign, row))
        return Failure{*flaw};
    return sign;
}

} // namespace

QString toString(Weight weight)
{
    return wordFor(kWeights, weight);
}

Result<ServerBook::Server, Flaw> ServerBook::parseServer(const QByteArray &bytes)
{
    const auto parsed = parsedToml<Flaw>(bytes);
    if (!parsed)
        return Failure{parsed.error()};
    TomlRow file(*parsed);
    Server server;
    server.id = file.text("id");
    server.name = file.text("name");
    server.base = QString::fromUtf8(file.bytesOr("base"));
    const toml::array *tables = file.tables("sign");
    if (const auto flaw = file.flaw())
        return Failure{flawAs<Flaw>(*flaw)};
    if (!isId(server.id))
        return Failure{Flaw{file.lineOf("id"), Reason::BadId, server.id}};
    if (!tables || tables->empty())
        return Failure{Flaw{1, Reason::NoSigns, {}}};
    for (const toml::node &node : *tables) {
        TomlRow row(*node.as_table());
        const auto sign = readSign(row);
        if (!sign)
            return Failure{sign.error()};
        const auto isSame = [&sign](const Sign &one) { return one.name == sign->name; };
        if (std::any_of(server.signs.begin(), server.signs.end(), isSame))
            return Failure{Flaw{row.lineOf("name"), Reason::DuplicateName, sign->name}};
        server.signs.push_back(*sign);
    }
    return server;
}

Result<ServerBook, Flaw> ServerBook::of(std::vector<Server> servers)
{
    ServerBook book;
    for (Server &one : servers) {
        if (book.find(one.id))
            return Failure{Flaw{1, Reason::DuplicateName, one.id}};
        book.m_servers.push_back(std::move(one));
    }
    for (const Server &one : book.m_servers) {
        const Server *base = one.base.isEmpty() ? nullptr : book.find(one.base);
        // One step is all that is looked at.
        if (!one.base.isEmpty() && (!base || !base->base.isEmpty()))
            return Failure{Flaw{1, Reason::UnknownServer, one.base}};
    }
    return book;
}

const ServerBook &ServerBook::builtIn()
{
    static const ServerBook book = [] {
        std::vector<Server> servers;
        for (const QString &path : builtInFiles(u":/postern/servers"_s))
            servers.push_back(builtInFile(path, parseServer));
        return orEnd(of(std::move(servers)), u"book of servers"_s);
    }();
    return book;
}

} // namespace postern::verdict
