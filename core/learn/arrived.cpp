// SPDX-License-Identifier: Apache-2.0
#include "core/learn/arrived.h"

#include "core/learn/cast.h"
#include "core/smtp/bytes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::learn {

namespace {

constexpr auto kReceived = "Received"_L1;

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(postern::learn::Arrived)

public:
    static QString sentence(const Performed &performed)
    {
        const Situation &situation = performed.situation;
        switch (performed.rest) {
        case Rest::OutsideMailbox:
            if (situation.sender == Place::Inside)
                return tr("The mailbox is outside. The server that handed the message over is Company A's, as it "
                          "should be: it came from one of its own people.");
            return tr("Who really wrote it does not show. Which server handed it over does: Company A's, and so "
                      "Company A gets the blame.");
        case Rest::CompanyMailbox:
            return tr("It lies in a mailbox of Company A's own. The relay had to pass it on to nobody.");
        case Rest::Refused:
            return tr("Empty: the relay refused the message, so it is still with its sender.");
        case Rest::Dropped:
            return tr("Empty: the next server did not take the message.");
        case Rest::Unknown:
            break;
        }
        return tr("Empty: the practice servers did not answer.");
    }
};

QByteArray headOf(const QByteArray &content)
{
    const qsizetype end = content.indexOf("\r\n\r\n");
    return end < 0 ? content : content.first(end);
}

} // namespace

Arrived arrived(const practice::StoredMessage &message)
{
    Arrived told;
    const QByteArray head = headOf(message.content);
    for (QByteArray line : head.split('\n')) {
        while (line.endsWith('\r'))
            line.chop(1);
        if ((line.startsWith(' ') || line.startsWith('\t')) && !told.headers.empty()) { // folded: RFC 5322, 2.2.3
            told.headers.back().value += u' ' + smtp::escaped(line.trimmed());
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            told.headers.push_back({smtp::escaped(line.first(colon)), smtp::escaped(line.mid(colon + 1).trimmed())});
    }
    const QString company = "from "_L1 + QLatin1StringView(practice::kRelayName);
    for (HeaderLine &one : told.headers)
        one.namesCompanyA = one.name.compare(kReceived, Qt::CaseInsensitive) == 0 && one.value.startsWith(company);
    QStringList lines;
    for (QByteArray line : message.content.mid(head.size()).trimmed().split('\n')) {
        while (line.endsWith('\r'))
            line.chop(1);
        lines += smtp::escaped(line);
    }
    told.text = lines.join(u'\n');
    return told;
}

// The word behind "from" (RFC 5321, 4.4).
QString handedOverBy(const practice::StoredMessage &message)
{
    for (const HeaderLine &one : arrived(message).headers) {
        if (one.name.compare(kReceived, Qt::CaseInsensitive) == 0) {
            const QStringList words = one.value.split(u' ', Qt::SkipEmptyParts);
            return words.value(words.indexOf(u"from"_s) + 1);
        }
    }
    return {};
}

QString mailboxSentence(const Performed &performed)
{
    return Told::sentence(performed);
}

} // namespace postern::learn
