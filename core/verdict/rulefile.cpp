// SPDX-License-Identifier: Apache-2.0
// The rules, read from the file that people edit.
#include "core/verdict/rulebook.h"

#include "core/tomlfile.h"
#include "core/verdict/ruleparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using Flaw = RuleBook::Flaw;
using Reason = Flaw::Reason;

bool isEnhancedPattern(const QByteArray &text)
{
    static const QRegularExpression pattern(u"^[x245]\\.(x|\\d{1,3})\\.(x|\\d{1,3})$"_s);
    return pattern.match(QString::fromUtf8(text)).hasMatch();
}

std::optional<Flaw> flawInPatterns(const RuleBook::Rule &rule, const TomlRow &row)
{
    for (const QByteArray &one : rule.codes) {
        if (!isCodePattern(one))
            return Flaw{row.lineOf("codes"), Reason::BadPattern, QString::fromUtf8(one)};
    }
    for (const QByteArray &one : rule.enhanced) {
        if (!isEnhancedPattern(one))
            return Flaw{row.lineOf("enhanced"), Reason::BadPattern, QString::fromUtf8(one)};
    }
    if (rule.codes.empty() && rule.enhanced.empty() && !rule.words)
        return Flaw{row.line(), Reason::MissingField, u"words"_s};
    return std::nullopt;
}

QRegularExpression patternOf(const QString &words)
{
    return QRegularExpression(words, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DontCaptureOption);
}

// Each for itself, so that none is whole only together with its neighbour.
std::optional<Flaw> flawInWords(const QStringList &words, const TomlRow &row)
{
    for (const QString &one : words) {
        if (const auto flaw = flawOf(patternOf(one)))
            return Flaw{row.lineOf("words"), Reason::BadPattern, *flaw};
    }
    return std::nullopt;
}

Result<RuleBook::Rule, Flaw> readRule(TomlRow &row)
{
    RuleBook::Rule rule;
    rule.name = row.text("name");
    const QStringList verbs = row.texts("verbs", false);
    rule.codes = row.list("codes", false);
    rule.enhanced = row.list("enhanced", false);
    const QStringList words = row.texts("words", false);
    rule.isOutside = row.flag("outside");
    rule.isPlain = row.flag("plain");
    const QString category = row.text("category");
    rule.source = row.text("source");
    if (const auto flaw = row.flaw())
        return Failure{flawAs<Flaw>(*flaw)};
    for (const QString &word : verbs) {
        const auto verb = verbFromString(word);
        if (!verb)
            return Failure{Flaw{row.lineOf("verbs"), Reason::UnknownVerb, word}};
        rule.verbs.push_back(*verb);
    }
    const auto known = categoryFromString(category);
    if (!known)
        return Failure{Flaw{row.lineOf("category"), Reason::UnknownCategory, category}};
    rule.category = *known;
    if (const auto flaw = flawInWords(words, row))
        return Failure{*flaw};
    if (!words.isEmpty())
        rule.words = patternOf(u"(?:"_s + words.join(u")|(?:"_s) + u')');
    if (const auto flaw = flawInPatterns(rule, row))
        return Failure{*flaw};
    return rule;
}

} // namespace

Result<RuleBook, Flaw> RuleBook::parse(const QByteArray &bytes)
{
    const auto parsed = parsedToml<Flaw>(bytes);
    if (!parsed)
        return Failure{parsed.error()};
    TomlRow file(*parsed);
    const toml::array *tables = file.tables("rule");
    if (const auto flaw = file.flaw())
        return Failure{flawAs<Flaw>(*flaw)};
    if (!tables || tables->empty())
        return Failure{Flaw{1, Reason::NoRules, {}}};
    RuleBook book;
    for (const toml::node &node : *tables) {
        TomlRow row(*node.as_table());
        const auto rule = readRule(row);
        if (!rule)
            return Failure{rule.error()};
        const auto isSame = [&rule](const Rule &one) { return one.name == rule->name; };
        if (std::any_of(book.m_rules.begin(), book.m_rules.end(), isSame))
            return Failure{Flaw{row.lineOf("name"), Reason::DuplicateName, rule->name}};
        book.m_rules.push_back(*rule);
    }
    return book;
}

const RuleBook &RuleBook::builtIn()
{
    static const RuleBook book = builtInFile(u":/postern/rules/replies.toml"_s, parse);
    return book;
}

} // namespace postern::verdict
