// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/ruleparts.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

using smtp::Verb;

constexpr Word<Verb> kVerbs[] = {
    {Verb::Greeting, "greeting"_L1}, {Verb::Hello, "hello"_L1},     {Verb::StartTls, "starttls"_L1},
    {Verb::Auth, "auth"_L1},         {Verb::Mail, "mail"_L1},       {Verb::Rcpt, "rcpt"_L1},
    {Verb::Data, "data"_L1},         {Verb::Message, "message"_L1}, {Verb::Reset, "reset"_L1},
    {Verb::Quit, "quit"_L1},
};

} // namespace

std::optional<Verb> verbFromString(QStringView text)
{
    return fromWord(kVerbs, text);
}

bool isCodePattern(const QByteArray &text)
{
    static const QRegularExpression pattern(u"^[2345](xx|[0-9][0-9])$"_s);
    return pattern.match(QString::fromUtf8(text)).hasMatch();
}

bool isCodeLike(const QByteArray &pattern, int code)
{
    return pattern.endsWith("xx") ? pattern.front() - '0' == code / 100 : pattern.toInt() == code;
}

std::optional<QString> flawOf(const QRegularExpression &pattern)
{
    if (!pattern.isValid())
        return pattern.errorString();
    if (pattern.match(QString()).hasMatch()) // it would fit every reply: a slip such as "a||b"
        return pattern.pattern();
    return std::nullopt;
}

} // namespace postern::verdict
