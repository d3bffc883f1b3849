// SPDX-License-Identifier: Apache-2.0
#include "installer/pages/completions.h"

#include "app/options.h"
#include "core/practice/policy.h"
#include "ui/window/languages.h"

using namespace Qt::StringLiterals;

namespace postern::pages {

namespace {

// The words that an option takes; tst_pages shows that it takes these, and no others.
struct WordRow
{
    const char *option;
    const char *words; // parted by blanks
};

// clang-format off
constexpr WordRow kWords[]{
    {"ports",      "25 465 587 25,465,587"},
    {"tls",        "auto always never"},
    {"depth",      "recipient data deliver"},
    {"watch",      "listen: maildir: mbox: imaps:// imap+starttls:// manual"},
    {"probes",     "classic all"},
    {"vantage",    "auto inside outside"},
    {"blocklists", "default"},
    {"format",     "text json nagios"},
    {"paper",      "a4 letter"},
};
// clang-format on

QStringList policies(const QString &before)
{
    QStringList words;
    for (const practice::Policy policy : practice::kPolicies)
        words += before + practice::toString(policy);
    return words;
}

QStringList languages()
{
    QStringList codes;
    for (const auto &[code, name] : ui::kLanguages)
        codes += code;
    return codes;
}

Completion ofPlaceholder(const QString &name)
{
    return {{}, name.endsWith(u"FILE") || name == u"OUT", name.endsWith(u"DIR")};
}

} // namespace

Completion completionOf(const app::OptionRow &row)
{
    if (qstrcmp(row.name, "language") == 0)
        return {languages(), false, false};
    for (const WordRow &words : kWords) {
        if (qstrcmp(words.option, row.name) == 0)
            return {QString::fromLatin1(words.words).split(u' '), false, false, qstrcmp(row.value, "PLACE") == 0};
    }
    return ofPlaceholder(QString::fromLatin1(row.value));
}

Completion completionOfArgument(const QString &argument)
{
    QString name = argument;
    name.remove(u'[').remove(u']');
    if (name == u"TARGET")
        return {policies(u"practice:"_s)};
    if (name == u"POLICY")
        return {policies({})};
    return ofPlaceholder(name);
}

} // namespace postern::pages
