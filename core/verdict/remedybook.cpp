// SPDX-License-Identifier: Apache-2.0
// The remedies, read from the files that people edit.
#include "core/verdict/remedybook.h"

#include "core/tomlfile.h"
#include "core/verdict/serverbook.h"
#include "core/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using Flaw = RemedyBook::Flaw;
using Reason = Flaw::Reason;
using Remedy = RemedyBook::Remedy;

constexpr char kGeneral[] = "general";

constexpr Word<Opening> kOpenings[] = {
    {Opening::Plain, "plain"_L1},
    {Opening::Sender, "sender"_L1},
    {Opening::Null, "null"_L1},
    {Opening::Percent, "percent"_L1},
    {Opening::Quoted, "quoted"_L1},
    {Opening::Routed, "routed"_L1},
    {Opening::Bang, "bang"_L1},
    {Opening::Other, "other"_L1},
    {Opening::Translated, "translated"_L1},
    {Opening::Submission, "submission"_L1},
};

// Ids stand in results for other programs.
bool isId(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9-]{0,47}$"_s);
    return pattern.match(text).hasMatch();
}

QString withoutEnd(QString text)
{
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Result<Remedy, Flaw> readRemedy(TomlRow &row, const QString &server)
{
    Remedy remedy;
    const QString id = row.text("id");
    remedy.server = server;
    remedy.title = row.text("title");
    remedy.sentences = row.texts("say", true);
    remedy.place = QString::fromUtf8(row.bytesOr("place"));
    remedy.rule = withoutEnd(QString::fromUtf8(row.bytesOr("rule")));
    remedy.then = QString::fromUtf8(row.bytesOr("then"));
    remedy.source = row.text("source");
    remedy.url = QString::fromUtf8(row.bytesOr("url"));
    const QStringList openings = row.texts("openings", false);
    if (const auto flaw = row.flaw())
        return Failure{flawAs<Flaw>(*flaw)};
    if (!isId(id))
        return Failure{Flaw{row.lineOf("id"), Reason::BadId, id}};
    remedy.id = (server.isEmpty() ? QString::fromLatin1(kGeneral) : server) + u'/' + id;
    for (const QString &word : openings) {
        const auto opening = openingFromString(word);
        if (!opening)
            return Failure{Flaw{row.lineOf("openings"), Reason::UnknownOpening, word}};
        remedy.openings.push_back(*opening);
    }
    for (const QString &one : remedy.sentences) {
        if (!one.endsWith(u'.') && !one.endsWith(u':'))
            return Failure{Flaw{row.lineOf("say"), Reason::NoSentence, one}};
    }
    if (!remedy.url.isEmpty() && !remedy.url.startsWith(u"https://"_s))
        return Failure{Flaw{row.lineOf("url"), Reason::BadUrl, remedy.url}};
    return remedy;
}

} // namespace

QString toString(Opening opening)
{
    return wordFor(kOpenings, opening);
}

std::optional<Opening> openingFromString(QStringView text)
{
    return fromWord(kOpenings, text);
}

bool RemedyBook::Remedy::closes(Opening opening) const
{
    return openings.empty() || std::find(openings.begin(), openings.end(), opening) != openings.end();
}

Result<std::vector<Remedy>, Flaw> RemedyBook::parseFile(const QByteArray &bytes)
{
    const auto parsed = parsedToml<Flaw>(bytes);
    if (!parsed)
        return Failure{parsed.error()};
    TomlRow file(*parsed);
    const QString server = QString::fromUtf8(file.bytesOr("server"));
    const toml::array *tables = file.tables("remedy");
    if (const auto flaw = file.flaw())
        return Failure{flawAs<Flaw>(*flaw)};
    if (!tables || tables->empty())
        return Failure{Flaw{1, Reason::NoRemedies, {}}};
    std::vector<Remedy> remedies;
    for (const toml::node &node : *tables) {
        TomlRow row(*node.as_table());
        const auto remedy = readRemedy(row, server);
        if (!remedy)
            return Failure{remedy.error()};
        const auto isSame = [&remedy](const Remedy &one) { return one.id == remedy->id; };
        if (std::any_of(remedies.begin(), remedies.end(), isSame))
            return Failure{Flaw{row.lineOf("id"), Reason::DuplicateId, remedy->id}};
        remedies.push_back(*remedy);
    }
    return remedies;
}

Result<RemedyBook, Flaw> RemedyBook::of(std::vector<Remedy> remedies)
{
    RemedyBook book;
    for (const Remedy &one : remedies) {
        if (!one.server.isEmpty() && !ServerBook::builtIn().find(one.server))
            return Failure{Flaw{1, Reason::UnknownServer, one.server}};
        const auto isSame = [&one](const Remedy &other) { return other.id == one.id; };
        if (std::count_if(remedies.begin(), remedies.end(), isSame) > 1)
            return Failure{Flaw{1, Reason::DuplicateId, one.id}};
    }
    book.m_remedies = std::move(remedies);
    std::stable_partition(book.m_remedies.begin(), book.m_remedies.end(),
                          [](const Remedy &one) { return one.server.isEmpty(); });
    return book;
}

const RemedyBook &RemedyBook::builtIn()
{
    static const RemedyBook book = [] {
        std::vector<Remedy> all;
        for (const QString &path : builtInFiles(u":/postern/remedies"_s)) {
            const std::vector<Remedy> remedies = builtInFile(path, parseFile);
            all.insert(all.end(), remedies.begin(), remedies.end());
        }
        return orEnd(of(std::move(all)), u"book of remedies"_s);
    }();
    return book;
}

} // namespace postern::verdict
