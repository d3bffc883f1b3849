// SPDX-License-Identifier: Apache-2.0
#include "core/explain/command.h"

#include "core/check/shellquote.h"
#include "core/verdict/vantage.h"

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

QString hostOf(const smtp::Endpoint &endpoint)
{
    const auto name = smtp::DomainName::parse(endpoint.host);
    if (name && name->hasSeveralLabels())
        return name->toString();
    if (endpoint.address.isNull() || endpoint.address.isLoopback() || verdict::isPrivate(endpoint.address))
        return kPublicAddress;
    const bool isV6 = endpoint.address.protocol() == QAbstractSocket::IPv6Protocol;
    return isV6 ? u'[' + endpoint.address.toString() + u']' : endpoint.address.toString();
}

QString shellWord(const QString &word)
{
    return QString::fromLatin1(check::shellQuoted(word.toUtf8()));
}

void addAddress(QStringList &words, const QString &option, const std::optional<smtp::MailAddress> &address)
{
    if (address)
        words << option << shellWord(QString::fromLatin1(address->toByteArray()));
}

} // namespace

QString commandForOutside(const check::Record &record, const verdict::Verdict &verdict)
{
    if (!verdict.deciding)
        return {};
    const smtp::Endpoint &endpoint = record.evidence.endpoints[*verdict.deciding].endpoint;
    const verdict::Setting &setting = record.evidence.setting;
    QStringList words{u"postern"_s, u"check"_s, shellWord(hostOf(endpoint) + u':' + QString::number(endpoint.port))};
    if (setting.hostedDomain)
        words << u"--hosted-domain"_s << setting.hostedDomain->toString();
    addAddress(words, u"--local"_s, setting.localUser);
    if (!setting.recipientIsStandIn) { // what stands in will stand in again
        addAddress(words, u"--sender"_s, setting.sender);
        addAddress(words, u"--recipient"_s, setting.recipient);
        addAddress(words, u"--second-recipient"_s, setting.secondRecipient);
    }
    if (setting.depth == verdict::Depth::Recipient)
        words << u"--depth"_s << u"recipient"_s;
    return (words << u"--authorized"_s).join(u' ');
}

} // namespace postern::explain
