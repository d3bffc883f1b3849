// SPDX-License-Identifier: Apache-2.0
#include "records.h"

#include "core/check/pasted.h"

using namespace Qt::StringLiterals;

namespace postern::test {

namespace {

constexpr int kLongReply = 4000; // just below the longest line that is read

QByteArray asked(const QByteArray &from, const QByteArray &to, const QByteArray &reply)
{
    return "MAIL FROM:" + from + "\n250 2.1.0 Ok\nRCPT TO:" + to + "\n" + reply + "\nRSET\n250 2.0.0 Ok\n";
}

check::Record pasted(const QByteArray &lines, const QString &domain)
{
    check::PastedHints hints;
    hints.hostedDomain = *smtp::DomainName::parse(domain);
    hints.claim = verdict::Claim::Outside;
    const QByteArray opening = "220 mail.companya.com ESMTP\nEHLO tester.example\n250-mail.companya.com\n"
                               "250-PIPELINING\n250-SIZE 10240000\n250 STARTTLS\n";
    return *check::readPasted(opening + lines, hints);
}

} // namespace

check::Record strangersRecord(const QByteArray &reply)
{
    check::Record record =
        pasted(asked("<check@example.net>", "<postmaster@companya.com>", "250 2.1.5 Ok")
                   + asked("<check@example.net>", "<p1x2y3@companya.com>", "550 5.1.1 User unknown")
                   + asked("<check@example.net>", "<johndoe@outside.example>", reply)
                   + asked("<check@example.net>", "<johndoe%outside.example@companya.com>", "554 5.7.1 no")
                   + asked("<>", "<johndoe@outside.example>", reply),
               u"companya.com"_s);
    record.target = u"mail.companya.com"_s;
    record.startedAt = QDateTime(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);
    return record;
}

check::Record manyEndpoints(int count)
{
    check::Record record = strangersRecord("554 5.7.1 <johndoe@outside.example>: Relay access denied");
    const verdict::EndpointEvidence first = record.evidence.endpoints.front();
    const verdict::EndpointEvidence open = strangersRecord("250 2.1.5 Ok").evidence.endpoints.front();
    record.evidence.endpoints.clear();
    for (int i = 0; i < count; ++i) {
        verdict::EndpointEvidence one = i == 7 ? open : first;
        const bool isV6 = i % 2 == 1;
        one.endpoint.address = isV6 ? QHostAddress(u"2001:db8:a:b:c:d:e:%1"_s.arg(QString::number(0x1000 + i, 16)))
                                    : QHostAddress(u"203.0.113.%1"_s.arg(100 + i));
        one.endpoint.port = i % 3 == 2 ? smtp::kSubmissionPort : smtp::kRelayPort;
        one.endpoint.security = i % 3 == 0 ? smtp::Security::Plain : smtp::Security::StartTls;
        for (smtp::ConnectionLog &log : one.connections)
            log.endpoint = one.endpoint;
        record.evidence.endpoints.push_back(one);
    }
    return record;
}

check::Record hostileRecord()
{
    const QByteArray host = QByteArray(60, 'a') + ".companya-with-a-long-name.example"; // more than 80 characters
    const QByteArray markup = "550 5.7.1 <b>bold</b> <img src=x onerror=alert(1)> <a href=\"file:///\">no</a>";
    const QByteArray odd = "550-5.7.1 \xe2\x80\xae"
                           "desrever \xf0\x9f\x98\x80 \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d\n"
                           "550-5.7.1 \x1b[2J\x07 bell and colour\n550 5.7.1 \xff\xfe not UTF-8 \xe2\x80\x8b.";
    check::Record record =
        pasted(asked("<check@example.net>", "<postmaster@" + host + ">", "250 2.1.5 " + QByteArray(kLongReply, 'w'))
                   + asked("<check@example.net>", "<johndoe@outside.example>", markup)
                   + asked("<" + QByteArray(60, 's') + "@example.net>", "<other@outside.example>", odd)
                   + asked("<check@example.net>", "<\"a b>c\"@outside.example>", "550 " + QByteArray(kLongReply, 'x')),
               QString::fromLatin1(host));
    record.target = u"<b>mail</b>\u202e"_s + QString::fromLatin1(host);
    verdict::EndpointEvidence &evidence = record.evidence.endpoints.front();
    evidence.endpoint.host = QString::fromLatin1(host);
    evidence.endpoint.address = QHostAddress(u"2001:db8:1111:2222:3333:4444:5555:6666"_s);
    evidence.envelopes.front().title = u"<b>&title</b>\u202e \u001b[31m "_s + QString(300, u't');
    return record;
}

} // namespace postern::test
