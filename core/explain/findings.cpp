// SPDX-License-Identifier: Apache-2.0
// What was learnt beside the verdict: one sentence each, and what to do about it.
#include "core/explain/proof.h"
#include "core/explain/tongue.h"
#include "core/explain/words.h"

#include "core/smtp/bytes.h"
#include "core/verdict/blocklists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using Kind = verdict::Finding::Kind;

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Findings)

public:
    static QString ofMail(Kind kind, const QString &detail)
    {
        switch (kind) {
        case Kind::NatTrust:
            return tr("The server sees us as %1, an address of an inside network that is not ours: an address "
                      "translator, a container or a proxy stands in front of it. Whoever comes through it may count as "
                      "one of its own.")
                .arg(detail);
        case Kind::Sink:
            return tr("It takes whatever it is told, names that cannot exist included: a sink, a trap, or a relay.");
        case Kind::AcceptsUnknownUsers:
            return tr("It takes mail for users of its own who do not exist. If it bounces that later, the bounces hit "
                      "whoever was named as sender (backscatter): have unknown names refused at RCPT.");
        case Kind::AcceptsThenBounces:
            return tr("It takes a stranger's mail for a stranger and bounces it afterwards. The bounce goes to "
                      "whoever was named as sender (backscatter): have it refused at RCPT.");
        case Kind::ArrivedByAnotherWay:
            return tr("A message of ours arrived without a line of this server in its trace: it hands on to another "
                      "server, under another name, or takes its own lines out.");
        case Kind::RelaysOneDomain:
            return tr("It takes mail for %1, and for no other outside domain: that is no open relay, but make sure "
                      "that this domain is meant to be handled here.")
                .arg(detail);
        case Kind::HostsRecipient:
            return tr("By the DNS it is an exchanger of %1, the domain of a test recipient: that it takes mail for it "
                      "proves nothing. Name a mailbox at a domain that it has nothing to do with.")
                .arg(detail);
        case Kind::RefusesPostmaster:
            return tr("It refuses mail for its postmaster, whom every domain has to have (RFC 5321, 4.5.1).");
        case Kind::RefusesNullSender:
            return tr("It refuses mail without a sender, so no bounce ever arrives there (RFC 5321, 4.5.5).");
        case Kind::SpoofingOwnDomain:
            return tr(
                "Strangers may write to its people in its own name. That is spoofing, not relaying: SPF and DMARC "
                "records, and a rule about own senders from outside, are against it.");
        case Kind::TakesSubdomains:
            return tr("It takes mail for any name below its domain, also for one that nobody has set up.");
        default:
            return {};
        }
    }

    static QString ofConnection(Kind kind, const QString &detail)
    {
        switch (kind) {
        case Kind::XclientOffered:
            return tr("It offers us XCLIENT or XFORWARD: it would believe whatever we say about who we are. Only the "
                      "server's own filters should be offered that.");
        case Kind::NoStartTls:
            return tr("It offers no STARTTLS: mail travels there in the clear.");
        case Kind::PlaintextAuth:
            return tr("It asks for passwords in the clear: offer AUTH only under TLS.");
        case Kind::OldTls:
            return tr("It speaks %1, which RFC 8996 has put out of use.").arg(detail);
        case Kind::CertificateExpired:
            return tr("Its certificate ran out on %1.").arg(detail);
        case Kind::CertificateMismatch:
            return tr("Its certificate is for %1, not for the name that we dialled.").arg(detail);
        case Kind::CertificateUntrusted:
            return tr("Nobody whom this machine trusts vouches for its certificate (%1). Between mail servers that is "
                      "common; programs that people send with will complain.")
                .arg(detail);
        case Kind::PlaintextBeforeTls:
            return tr("Behind its answer to STARTTLS stood more, in the clear: %1. It was thrown away; somebody on the "
                      "way may have put it there.")
                .arg(detail);
        case Kind::StandInRecipient:
            return tr("You named no outside mailbox of your own, so a reserved address (%1) stood in. Some servers "
                      "treat "
                      "those differently; --recipient ADDRESS makes the check surer.")
                .arg(detail);
        case Kind::GuessedDomain:
            return tr("That it takes mail for %1 was read off its name. If it is another domain, say so: "
                      "--hosted-domain DOMAIN.")
                .arg(detail);
        default:
            return {};
        }
    }

    static QString ofDns(Kind kind, const QString &detail, const QStringList &more)
    {
        switch (kind) {
        case Kind::NoReverseDns:
            return followed(
                nameless(detail, more.value(0)),
                tr("Many servers refuse mail that comes from such an address; whoever gave it out can name it."));
        case Kind::ReverseDnsMismatch:
            return tr("Its address %1 is called %2 in the DNS, but that name does not lead back to it (RFC 1912, 2.1): "
                      "servers that compare the two refuse mail that it sends from there.")
                .arg(detail, enumerated(more));
        case Kind::MessageLeftBehind:
            return followed(tr("A message of this check, %1, was taken and not seen since: it may lie in the server's "
                               "queue, and may still be sent on.")
                                .arg(detail),
                            queueAdvice(more.value(0)));
        case Kind::NotBlocklisted:
            return tr("Its address %1 is not on the block lists that were asked: %2.").arg(detail, enumerated(more));
        default:
            return {};
        }
    }

    static QString ofLists(Kind kind, const QString &detail, const QStringList &more)
    {
        switch (kind) {
        case Kind::BlocklistedHere:
            return tr("Its address %1 is on the block list %2: “%3”.").arg(detail, listed(more.value(0)), more.value(1))
                + wayOff(more.value(0));
        case Kind::BlocklistRefusesUs:
            return tr("The block list %1 does not answer the DNS server that we ask (“%2”): whether the address is on "
                      "it cannot be said from here. A DNS server of your own may be answered: --dns ADDRESS.")
                .arg(listed(detail), more.value(0));
        case Kind::BlocklistUnusable:
            return tr("The block list %1 gave no usable answer: whether the address is on it is not known.")
                .arg(listed(detail));
        default:
            return {};
        }
    }

    static QString nameless(const QString &address, const QString &greeted)
    {
        if (greeted.isEmpty())
            return tr("Its address %1 has no name in the DNS (PTR).").arg(address);
        return tr("Its address %1 has no name in the DNS (PTR), though it greets as %2.").arg(address, greeted);
    }

    static QString listed(const QString &zone)
    {
        const verdict::BlockList *known = verdict::BlockListBook::builtIn().find(zone);
        return known ? known->name + u" ("_s + zone + u')' : zone;
    }

    static QString wayOff(const QString &zone)
    {
        const verdict::BlockList *known = verdict::BlockListBook::builtIn().find(zone);
        if (!known)
            return {};
        return u' '
            + tr("It lists %1. How an address comes off it: %2.")
                  .arg(spoken("resources/blocklists", known->lists), known->delisting);
    }
};

} // namespace

QString findingFor(const verdict::Finding &finding)
{
    const QString detail = smtp::escaped(finding.detail.toUtf8());
    QStringList more;
    for (const QString &one : finding.more)
        more += smtp::escaped(one.toUtf8());
    for (const QString &words : {Findings::ofMail(finding.kind, detail), Findings::ofDns(finding.kind, detail, more),
                                 Findings::ofLists(finding.kind, detail, more)}) {
        if (!words.isEmpty())
            return words;
    }
    return Findings::ofConnection(finding.kind, detail);
}

} // namespace postern::explain
