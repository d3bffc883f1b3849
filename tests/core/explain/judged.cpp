// SPDX-License-Identifier: Apache-2.0
#include "judged.h"

#include "core/check/pasted.h"
#include "core/explain/explanation.h"

using namespace Qt::StringLiterals;

namespace postern::test {

QByteArray asked(const QByteArray &from, const QByteArray &to, const QByteArray &reply)
{
    return "MAIL FROM:" + from + "\n250 ok\nRCPT TO:" + to + "\n" + reply + "\nRSET\n250 ok\n";
}

Judged judged(const QByteArray &lines)
{
    check::PastedHints hints;
    hints.hostedDomain = *smtp::DomainName::parse(u"companya.com");
    hints.claim = verdict::Claim::Outside;
    const QByteArray opening = "220 mail.companya.com ESMTP\nEHLO tester.example\n250 mail.companya.com\n";
    const auto record = check::readPasted(opening + lines, hints);
    return {*record, verdict::judge(record->evidence, verdict::RuleBook::builtIn())};
}

QByteArray welcomed()
{
    return asked(kStranger, "<postmaster@companya.com>", "250 2.1.5 ok");
}

QString allWords(const Judged &one, int width)
{
    return explain::plainText(explain::explain(one.record, one.verdict), width);
}

} // namespace postern::test
