// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace postern::verdict {

// What became of a message, by the word of the server that reports it (RFC 3464, 2.3.3).
enum class BounceAction {
    Failed,    // it will not arrive
    Delayed,   // not yet; the server goes on trying
    Delivered, // it did arrive
    Relayed,   // it went on to a server that sends no reports
    Expanded,  // it went on to several
    Unknown,   // the report does not say
};

// One recipient of a report. All text is escaped and capped; what the report does not say is empty.
struct BouncedRecipient
{
    QString finalRecipient;    // as the reporting server knows it
    QString originalRecipient; // as the sender wrote it (RFC 3461, 4.2)
    BounceAction action = BounceAction::Unknown;
    QString status;     // RFC 3463: "5.1.1"
    QString diagnostic; // what the next server said: "550 5.1.1 No such user"
    QString remoteServer;

    friend bool operator==(const BouncedRecipient &, const BouncedRecipient &) = default;
};

// A report about a message that was sent before.
struct Bounce
{
    enum class Form {
        Report, // multipart/report (RFC 3462, now 6522, and 3464)
        Qsbmf,  // qmail's plain text
        Plain,  // plain text of Exim, with the recipients in X-Failed-Recipients
    };

    Form form = Form::Report;
    QString reportingServer;
    std::vector<BouncedRecipient> recipients;
    QByteArray original; // what came back of the message: hostile bytes, its header at least; may be empty

    bool hasFailed() const; // for at least one recipient
    friend bool operator==(const Bounce &, const Bounce &) = default;
};

// A report names as many recipients as the message had; ours have one.
inline constexpr std::size_t kMaxBounced = 100;
// Characters of one text of a report.
inline constexpr qsizetype kMaxBounceText = 1000;

// None: the source is no report.
std::optional<Bounce> bounceOf(QByteArrayView source);

// The first of the tokens that the source carries, be it the message itself or a report that returns it, whichever
// transfer encoding hides it.
std::optional<QByteArray> tokenIn(QByteArrayView source, const QByteArrayList &tokens);

} // namespace postern::verdict
