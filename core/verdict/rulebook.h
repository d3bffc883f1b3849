// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/verdict/reading.h"

#include <QHash>
#include <QRegularExpression>

#include <vector>

namespace postern::verdict {

// The rules, in order; the first that fits decides. `resources/rules/replies.toml` holds the built-in ones.
class RuleBook
{
public:
    struct Flaw
    {
        enum class Reason {
            Syntax,
            MissingField,
            UnknownField,
            WrongType,
            DuplicateName,
            UnknownCategory,
            UnknownVerb,
            BadPattern, // of a code, an enhanced code or of words
            NoRules
        };
        int line = 0; // from 1
        Reason reason = Reason::Syntax;
        QString detail;
    };

    // One rule. What is empty fits everything.
    struct Rule
    {
        QString name;
        std::vector<smtp::Verb> verbs;
        std::vector<QByteArray> codes;    // "550", "5xx"
        std::vector<QByteArray> enhanced; // "5.7.1", "x.7.25"
        std::optional<QRegularExpression> words;
        std::optional<bool> isOutside;
        std::optional<bool> isPlain;
        Category category = Category::RefusedUnclear;
        QString source;

        bool fits(const Context &context, const smtp::Reply &reply, const QString &text) const;
    };

    static Result<RuleBook, Flaw> parse(const QByteArray &toml);
    static const RuleBook &builtIn();

    const std::vector<Rule> &rules() const { return m_rules; }

    // Always answers: what no rule fits is read by its first digit ("by-code-2" … "by-code-5").
    Reading read(const Context &context, const smtp::Reply &reply) const;

private:
    Reading readWords(const Context &context, const smtp::Reply &reply, const QByteArray &asked) const;
    Reading readAnew(const Context &context, const smtp::Reply &reply, const QString &text) const;

    std::vector<Rule> m_rules;
    mutable QHash<QByteArray, Reading> m_known; // a server says the same thing dozens of times
    mutable QHash<QByteArray, Reading> m_seen;  // and is listened to again whenever something new was said
};

// The words of a reply without what it repeats of the command: an address that is called "relay-denied@…" must not be
// read as a reason.
QString wordsOfItsOwn(const smtp::Reply &reply, const QByteArray &said);

} // namespace postern::verdict
