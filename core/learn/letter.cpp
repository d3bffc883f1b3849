// SPDX-License-Identifier: Apache-2.0
#include "core/learn/letter.h"

#include "core/learn/prediction.h"
#include "core/practice/company.h"

#include <QDateTime>

#include <algorithm>

namespace postern::learn {

namespace {

struct Words
{
    const char *subject;
    const char *body; // lines
};

struct Letter
{
    const char *from; // of the envelope; nullptr: anybody
    const char *to;   // nullptr: any
    Words words;
};

// The first one that fits is written.
constexpr Letter kFromInside[]{
    {"news@companya.com",
     nullptr,
     {"News from Company A",
      "Good morning,\r\nour autumn catalogue is here. If you do not want to hear from us any more, answer "
      "\"stop\".\r\n"}},
    {nullptr, practice::kLocalUser, {"My travel expenses", "Hello,\r\nmy receipts of last week are on your desk.\r\n"}},
    {nullptr,
     "coworker@companya.com",
     {"The meeting on Thursday", "Hello,\r\nthe meeting begins at ten. Could you bring the drawings along?\r\n"}},
    {nullptr,
     practice::kOtherOutsideMailbox,
     {"Your order", "Good morning,\r\nyour order left our house today and should be with you tomorrow.\r\n"}},
    {nullptr, nullptr, {"Your question", "Good morning,\r\nthank you for your question. Here is our answer.\r\n"}},
};
constexpr Letter kFromOutside[]{
    {"sales@supplier.example",
     nullptr,
     {"The invoice", "Good morning,\r\nhere is the invoice that we spoke about.\r\n"}},
    {"researcher@university.example",
     nullptr,
     {"Our measurements",
      "Dear colleague,\r\nour own line is down; a kind stranger's server carries this to you.\r\n"}},
    {nullptr,
     "postmaster@companya.com",
     {"To the postmaster", "Good morning,\r\nis anybody reading this mailbox?\r\n"}},
    {nullptr, "coworker@companya.com", {"Do you remember me?", "Hello,\r\nwe met last year. Do write back.\r\n"}},
    {nullptr,
     practice::kLocalUser,
     {"Our new account", "Good morning,\r\nplease pay to our new account from now on.\r\n"}},
};
// To strangers, by way of somebody else's server: most letters of this kind lie about their sender.
constexpr char kSpamFrom[] = "\"Your bank\" <service@bank.example>";
constexpr Words kSpam{"Please confirm your account",
                      "Dear customer,\r\nplease follow the link and type your password.\r\n"};
constexpr Words kInTheirName{"A small favour",
                             "Hello,\r\nI am in a meeting. Please buy ten gift cards and send me the numbers.\r\n"};

template <std::size_t count>
const Words *wordsIn(const Letter (&letters)[count], const QByteArray &from, const QByteArray &to)
{
    const auto *one = std::find_if(std::begin(letters), std::end(letters), [&](const Letter &letter) {
        return (!letter.from || from == letter.from) && (!letter.to || to == letter.to);
    });
    return one == std::end(letters) ? nullptr : &one->words;
}

QByteArray written(const QByteArray &from, const QByteArray &to, const Words &words)
{
    return "Date: " + QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toLatin1() + "\r\nFrom: " + from
        + "\r\nTo: " + to + "\r\nSubject: " + words.subject + "\r\n\r\n" + words.body;
}

} // namespace

QByteArray letterFor(const Situation &situation)
{
    const QByteArray from = situation.from.toByteArray();
    const QByteArray to = mailboxMeant(situation.to);
    if (const Words *words =
            situation.sender == Place::Inside ? wordsIn(kFromInside, from, to) : wordsIn(kFromOutside, from, to))
        return written(from, to, *words);
    if (isCompanyAddress(from))
        return written(from, to, kInTheirName);
    return written(kSpamFrom, to, kSpam);
}

} // namespace postern::learn
