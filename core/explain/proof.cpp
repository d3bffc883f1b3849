// SPDX-License-Identifier: Apache-2.0
// What was sent, what became of it, and the way that it went.
#include "core/explain/proof.h"

#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"
#include "core/verdict/receivedtrace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using verdict::Fate;
using verdict::OwnAddress;
using verdict::WatchEnd;
using verdict::WatchTrouble;

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kToldInSeconds = 2 * kMinute; // "90 seconds" says more than "1 minute"
constexpr qint64 kToldInMinutes = 2 * kHour;

struct Proof
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Proof)

public:
    static QString fate(const Fate &fate, const QString &waited)
    {
        const QString reply = fate.reply ? shown(*fate.reply) : QString();
        switch (fate.kind) {
        case Fate::Kind::Refused:
            return tr("The server refused it at its end.");
        case Fate::Kind::NoAnswer:
            return tr("The server was gone before it said whether it took it.");
        case Fate::Kind::Awaited:
            return tr("The server took it. It has not been seen yet.");
        case Fate::Kind::NotArrived:
            return tr("The server took it. It was not seen within %1.").arg(waited);
        case Fate::Kind::Delivered:
            return tr("It came out at the far end, and its trace leads through this server.");
        case Fate::Kind::Arrived:
            return tr("It came out at the far end, but nothing in its trace names this server.");
        case Fate::Kind::Bounced:
            return tr("The server took it and sent it back: “%1”.").arg(reply);
        case Fate::Kind::TriedToDeliver:
            return tr("The server tried to hand it on, and came to nothing at the next one: “%1”.").arg(reply);
        case Fate::Kind::BouncedOtherwise:
            break;
        }
        return tr("The server took it and sent it back for another reason: “%1”.").arg(reply);
    }

    static QString address(const OwnAddress &own)
    {
        switch (own.how) {
        case OwnAddress::How::NotShown:
            return tr("Nothing showed that the recipient is a mailbox of yours, so no message was sent.");
        case OwnAddress::How::NotNeeded:
            return tr("The message could reach nobody else, so nothing had to be shown about the recipient.");
        case OwnAddress::How::CodeSeen:
            return tr("A code that was sent to the recipient before was seen in the watched place.");
        case OwnAddress::How::CodeTold:
            return tr("You told the code that was sent to the recipient before.");
        case OwnAddress::How::Read:
            break;
        }
        return tr("The watched mailbox is the recipient's.");
    }

    static QString end(const verdict::DeliveryEvidence &delivery, const QString &waited)
    {
        switch (delivery.end) {
        case WatchEnd::StillOpen:
            return tr("The watch is still open: it can be gone on with from the saved check.");
        case WatchEnd::Proven:
            return tr("Seen after %1.").arg(waited);
        case WatchEnd::Settled:
            return tr("Nothing more was to be expected.");
        case WatchEnd::GaveUp:
            return tr("The watch was given up after %1.").arg(waited);
        case WatchEnd::Stopped:
            return tr("The watch was ended early, after %1: it can be gone on with from the saved check.").arg(waited);
        case WatchEnd::Failed:
            break;
        }
        return trouble(delivery.trouble);
    }

    static QString trouble(WatchTrouble trouble)
    {
        switch (trouble) {
        case WatchTrouble::CannotListen:
            return tr("Nobody could listen there: the address is not this machine's, the port is taken, or it needs "
                      "more rights.");
        case WatchTrouble::NoSuchPlace:
            return tr("There is no such directory, file or mailbox.");
        case WatchTrouble::NotReadable:
            return tr("The watched place cannot be read, or is not what it was said to be.");
        case WatchTrouble::Unreachable:
            return tr("The mailbox's server does not answer.");
        case WatchTrouble::TlsFailed:
            return tr("No TLS with the mailbox's server, or nobody vouches for its certificate.");
        case WatchTrouble::LoginRefused:
            return tr("The mailbox's server did not take name and password.");
        case WatchTrouble::None:
        case WatchTrouble::ProtocolFailed:
            break;
        }
        return tr("The mailbox's server did not answer as it should.");
    }

    static QString takesLong()
    {
        return tr("Mail may take long: a server that does not know the sender often has it come back after some "
                  "minutes (greylisting), the next attempt is made when the queue is run again, and a filter may put "
                  "it into a folder for junk. It may also never come: then the server discarded it, or keeps it.");
    }

    static QString queue(const QString &software)
    {
        struct Row
        {
            QLatin1StringView software;
            const char *command;
        };
        static constexpr Row rows[] = {
            {"postfix"_L1, "postqueue -p"},
            {"mailcow"_L1, "postqueue -p"},
            {"mailinabox"_L1, "postqueue -p"},
            {"exim"_L1, "exim -bp"},
            {"cpanel"_L1, "exim -bp"},
            {"opensmtpd"_L1, "smtpctl show queue"},
            {"sendmail"_L1, "mailq"},
            {"qmail"_L1, "qmail-qread"},
            {"courier"_L1, "mailq"},
            {"exchange"_L1, "Get-Queue | Get-Message"},
            {"haraka"_L1, "haraka -c /path/to/config --qlist"},
        };
        for (const Row &row : rows) {
            if (row.software == software)
                return tr("There, “%1” lists what is queued.").arg(QString::fromLatin1(row.command));
        }
        return tr("There, look at what is queued: “postqueue -p” with Postfix, “exim -bp” with Exim, “smtpctl show "
                  "queue” with OpenSMTPD, “mailq” with most others.");
    }

    static QString span(std::chrono::seconds span)
    {
        const qint64 seconds = span.count();
        if (seconds < kToldInSeconds)
            return tr("%n second(s)", nullptr, static_cast<int>(seconds));
        if (seconds < kToldInMinutes)
            return tr("%n minute(s)", nullptr, static_cast<int>(seconds / kMinute));
        return tr("%n hour(s)", nullptr, static_cast<int>(seconds / kHour));
    }

    static QStringList lines(const ShownProof &proof)
    {
        QStringList lines{tr("Watched: %1. %2").arg(proof.watched, proof.end), proof.address};
        for (const ShownMessage &one : proof.messages) {
            lines += tr("“%1” at %2, sent %3 UTC: %4").arg(one.title, one.endpoint, one.sentAt, one.fate);
            for (const ShownHop &hop : one.way)
                lines += u"→ "_s + lineOf(hop);
        }
        return lines;
    }
};

QString timeOf(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

} // namespace

std::optional<ShownProof> proofOf(const check::Record &record, const verdict::Verdict &verdict)
{
    const auto &delivery = record.evidence.delivery;
    if (!delivery)
        return std::nullopt;
    ShownProof proof;
    proof.watched = smtp::escaped(delivery->watched.toUtf8());
    proof.address = Proof::address(delivery->ownAddress);
    proof.canGoOn = !delivery->sent.empty() && delivery->end != WatchEnd::Proven && delivery->end != WatchEnd::Settled;
    const QDateTime first = delivery->sent.empty() ? delivery->watchedFrom : delivery->sent.front().at;
    const auto spanTo = [&first](const QDateTime &until) {
        return spanFor(std::chrono::seconds(std::max<qint64>(0, first.secsTo(until))));
    };
    const bool isSeen = delivery->end == WatchEnd::Proven && !delivery->arrivals.empty();
    proof.end = Proof::end(*delivery, spanTo(isSeen ? delivery->arrivals.back().seenAt : delivery->watchedUntil));
    for (std::size_t i = 0; i < std::min(delivery->sent.size(), verdict.fates.size()); ++i) {
        const verdict::SentMessage &sent = delivery->sent[i];
        const verdict::EndpointEvidence &at = record.evidence.endpoints[sent.endpoint];
        ShownMessage message{
            titleInWords(at.envelopes[sent.envelope].title),
            at.endpoint.toString(),
            smtp::escaped(sent.token),
            timeOf(sent.at),
            Proof::fate(verdict.fates[i], spanFor(std::chrono::seconds(sent.at.secsTo(delivery->watchedUntil)))),
            {},
            sent.endpoint,
            sent.envelope};
        const auto arrival = verdict.fates[i].arrival;
        if (arrival && *arrival < delivery->arrivals.size())
            message.way = hopsOf(verdict::receivedTraceOf(delivery->arrivals[*arrival].source), sent, at);
        proof.messages.push_back(std::move(message));
    }
    return proof;
}

QStringList linesOf(const ShownProof &proof)
{
    return Proof::lines(proof);
}

QString whyMailTakesLong()
{
    return Proof::takesLong();
}

QString queueAdvice(const QString &software)
{
    return Proof::queue(software);
}

QString spanFor(std::chrono::seconds span)
{
    return Proof::span(span);
}

} // namespace postern::explain
