// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/address.h"
#include "core/smtp/authenticator.h"
#include "core/smtp/path.h"
#include "core/smtp/transcript.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace postern::smtp {

// How long the server may take, by RFC 5321, 4.5.3.2. Adjustable; `atMost` shortens whatever is longer.
struct Patience
{
    std::chrono::milliseconds greeting = std::chrono::minutes(5); // 4.5.3.2.1
    std::chrono::milliseconds hello = std::chrono::minutes(5);    // not named there: as for MAIL
    std::chrono::milliseconds startTls = std::chrono::minutes(2); // not named there: as for DATA
    std::chrono::milliseconds auth = std::chrono::minutes(5);     // not named there: as for MAIL
    std::chrono::milliseconds mail = std::chrono::minutes(5);     // 4.5.3.2.2
    std::chrono::milliseconds rcpt = std::chrono::minutes(5);     // 4.5.3.2.3
    std::chrono::milliseconds data = std::chrono::minutes(2);     // 4.5.3.2.4
    std::chrono::milliseconds message = std::chrono::minutes(10); // 4.5.3.2.6: the answer to the final dot
    std::chrono::milliseconds reset = std::chrono::minutes(5);    // not named there: as for MAIL
    std::chrono::milliseconds quit = std::chrono::seconds(10);    // a courtesy, no answer is needed

    Patience atMost(std::chrono::milliseconds limit) const;
};

// The arguments of MAIL and RCPT behind the path (RFC 5321, 4.1.2): "NOTIFY=SUCCESS", "AUTH=<a@b>". Never a control
// character; empty for none.
class Parameters
{
public:
    Parameters() = default;
    static std::optional<Parameters> parse(QByteArrayView text);
    const QByteArray &bytes() const { return m_bytes; }
    friend bool operator==(const Parameters &, const Parameters &) = default;

private:
    QByteArray m_bytes;
};

// One envelope to be offered. `id` is the asker's own number and comes back with every answer.
struct Offer
{
    struct Recipient
    {
        ForwardPath path;
        Parameters parameters;
        friend bool operator==(const Recipient &, const Recipient &) = default;
    };

    int id = 0;
    ReversePath sender;
    Parameters senderParameters;
    std::vector<Recipient> recipients; // at least one
    bool asksForData = false;          // where a recipient was taken, DATA as well; at 354 we hang up: no message
    std::optional<HelloName> hello = std::nullopt; // offered under this name; none: under the script's own
    // Sent where DATA is answered 354: lines with CRLF, dots not yet doubled. None: at 354 we hang up.
    std::optional<QByteArray> message = std::nullopt;
};

// What a command asks. Message is the text behind a 354 with its final dot, Other whatever Postern never says itself (a
// pasted dialogue may).
enum class Verb { Greeting, Hello, StartTls, Auth, Mail, Rcpt, Data, Message, Reset, Quit, Other };

// One row of a dialogue: what is said, and what has to be true before it is.
struct Step
{
    enum class When {
        Always,
        MailTaken,  // the MAIL of the same envelope was answered 2xx
        RcptTaken,  // a RCPT of the same envelope was answered 2xx
        HelloTaken, // the EHLO of the same envelope was
        DataTaken,  // the DATA of the same envelope was answered 354
        MayLogIn,   // the connection is safe enough, and a mechanism that we know is offered
        LoggedIn,   // AUTH was answered 235
    };
    enum class Group { // RFC 2920, 3.1
        Alone,         // its answer decides what comes next
        Shares,        // may stand anywhere in a group
        Ends,          // may stand in a group, as the last
    };

    Verb verb = Verb::Greeting;
    QByteArray line; // without its end; empty: we only listen
    std::chrono::milliseconds patience{0};
    When when = When::Always;
    Group group = Group::Alone;
    int envelope = kNoEnvelope;
};

// A dialogue as a table, read top-down as on the wire.
struct Script
{
    std::vector<Step> steps;
    QByteArray heloLine;   // said in place of EHLO where the server does not know EHLO (RFC 5321, 3.2)
    bool pipelines = true; // uses PIPELINING where it is offered
    std::shared_ptr<Authenticator> authenticator; // says what AUTH says; none: there is no such step
    Channel authNeeds = Channel::Vouched;         // a worse connection does not get to hear a password
};

struct ScriptOptions
{
    bool startTls = false; // STARTTLS and EHLO anew, before the envelopes
    bool helo = false;     // HELO at once, for a server that hangs up on EHLO
    bool pipelines = true;
    Patience patience;
    std::shared_ptr<Authenticator> authenticator = nullptr; // AUTH before the envelopes; without it none is offered
    Channel authNeeds = Channel::Vouched;
};

// RFC 5321, 4.5.2: a dot in front of every line that starts with one, CRLF at the end, and the line that ends the
// message, without its own end.
QByteArray dotStuffed(QByteArrayView message);

// Greeting, EHLO, envelopes (each MAIL, RCPT …, DATA if asked for, RSET), QUIT.
Script relayScript(const HelloName &hello, const std::vector<Offer> &offers, const ScriptOptions &options);

} // namespace postern::smtp
