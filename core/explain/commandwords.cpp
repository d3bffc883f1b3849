// SPDX-License-Identifier: Apache-2.0
// Commands, their parameters, and what a server offers in its answer to EHLO.
#include "core/explain/knownwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace postern::explain {

namespace {

struct Row
{
    const char *word;
    const char *name;
    const char *sentence;
    const char *source;
};

// A struct, so that the translators' tools know where these words belong.
struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::CommandWords)

public:
    static constexpr Row kCommands[] = {
        {"EHLO", QT_TR_NOOP("greeting"), QT_TR_NOOP("The client says its name and asks what the server can do."),
         "RFC 5321, 4.1.1.1"},
        {"HELO", QT_TR_NOOP("greeting, the old way"), QT_TR_NOOP("The client says its name, and asks for nothing new."),
         "RFC 5321, 4.1.1.1"},
        {"STARTTLS", QT_TR_NOOP("encrypt"), QT_TR_NOOP("From here on the two sides speak over TLS."), "RFC 3207, 4"},
        {"AUTH", QT_TR_NOOP("log in"), QT_TR_NOOP("The client shows who it is."), "RFC 4954, 4"},
        {"MAIL", QT_TR_NOOP("sender"),
         QT_TR_NOOP("Begins an envelope and names the sender, to whom a bounce would go."), "RFC 5321, 4.1.1.2"},
        {"RCPT", QT_TR_NOOP("recipient"), QT_TR_NOOP("Names one recipient of the envelope. Here a relay decides."),
         "RFC 5321, 4.1.1.3"},
        {"DATA", QT_TR_NOOP("message"), QT_TR_NOOP("Asks whether the server wants the message itself."),
         "RFC 5321, 4.1.1.4"},
        {"BDAT", QT_TR_NOOP("message in pieces"), QT_TR_NOOP("Sends a piece of the message, with its length."),
         "RFC 3030, 2"},
        {"RSET", QT_TR_NOOP("start over"), QT_TR_NOOP("Throws the envelope away; nothing is sent."),
         "RFC 5321, 4.1.1.5"},
        {"NOOP", QT_TR_NOOP("nothing"), QT_TR_NOOP("Asks for nothing but an answer."), "RFC 5321, 4.1.1.9"},
        {"QUIT", QT_TR_NOOP("goodbye"), QT_TR_NOOP("Ends the conversation."), "RFC 5321, 4.1.1.10"},
        {"VRFY", QT_TR_NOOP("is there such a user?"), QT_TR_NOOP("Asks whether a mailbox exists."),
         "RFC 5321, 4.1.1.6"},
        {"EXPN", QT_TR_NOOP("who is on the list?"), QT_TR_NOOP("Asks for the members of a mailing list."),
         "RFC 5321, 4.1.1.7"},
        {"HELP", QT_TR_NOOP("help"), QT_TR_NOOP("Asks how the server can be used."), "RFC 5321, 4.1.1.8"},
        {"ETRN", QT_TR_NOOP("send what waits"), QT_TR_NOOP("Asks the server to send what waits for a domain."),
         "RFC 1985, 5"},
        {"XCLIENT", QT_TR_NOOP("speak for another client"),
         QT_TR_NOOP("Tells the server to take us for another client. Only its own filters should be believed."),
         "postfix.org, XCLIENT_README"},
    };

    static constexpr Row kParameters[] = {
        {"SIZE", QT_TR_NOOP("size"), QT_TR_NOOP("How long the message will be, in octets."), "RFC 1870, 6"},
        {"BODY", QT_TR_NOOP("kind of content"),
         QT_TR_NOOP("Whether the content holds only seven bits, eight, or any bytes."), "RFC 6152, 3"},
        {"SMTPUTF8", QT_TR_NOOP("letters beyond ASCII"),
         QT_TR_NOOP("Addresses or header may hold letters beyond ASCII."), "RFC 6531, 3.4"},
        {"AUTH", QT_TR_NOOP("who handed it in"),
         QT_TR_NOOP("Claims who logged in when the message was first handed in. A claim, not a proof."), "RFC 4954, 5"},
        {"RET", QT_TR_NOOP("what a bounce returns"),
         QT_TR_NOOP("Whether a bounce returns the whole message or its header."), "RFC 3461, 4.3"},
        {"ENVID", QT_TR_NOOP("the sender's number"), QT_TR_NOOP("A number of the sender's, which reports will repeat."),
         "RFC 3461, 4.4"},
        {"NOTIFY", QT_TR_NOOP("when to report"),
         QT_TR_NOOP("In which cases the sender wants a report: never, or at success, failure, delay."),
         "RFC 3461, 4.1"},
        {"ORCPT", QT_TR_NOOP("first recipient"),
         QT_TR_NOOP("The recipient as the sender first wrote it. Must decide nothing."), "RFC 3461, 4.2"},
        {"REQUIRETLS", QT_TR_NOOP("only over TLS"), QT_TR_NOOP("The message may travel only over TLS."), "RFC 8689, 2"},
        {"MT-PRIORITY", QT_TR_NOOP("priority"), QT_TR_NOOP("How urgent the message is."), "RFC 6710, 3"},
        {"RRVS", QT_TR_NOOP("since when"), QT_TR_NOOP("Deliver only if the mailbox has not changed hands since then."),
         "RFC 7293"},
        {"BY", QT_TR_NOOP("deadline"), QT_TR_NOOP("By when the message has to be delivered."), "RFC 2852, 4"},
    };

    static constexpr Row kCapabilities[] = {
        {"PIPELINING", QT_TR_NOOP("several commands at once"),
         QT_TR_NOOP("Commands may be sent without waiting for each answer."), "RFC 2920, 3"},
        {"SIZE", QT_TR_NOOP("size limit"),
         QT_TR_NOOP("The longest message that it takes, in octets; 0 or nothing: no limit is named."), "RFC 1870, 4"},
        {"STARTTLS", QT_TR_NOOP("encryption"), QT_TR_NOOP("The connection can be switched over to TLS."),
         "RFC 3207, 4"},
        {"AUTH", QT_TR_NOOP("log in"), QT_TR_NOOP("The ways of logging in that it offers."), "RFC 4954, 3"},
        {"8BITMIME", QT_TR_NOOP("eight bits"), QT_TR_NOOP("It takes content with all eight bits."), "RFC 6152, 2"},
        {"BINARYMIME", QT_TR_NOOP("any bytes"), QT_TR_NOOP("It takes content of any bytes, together with CHUNKING."),
         "RFC 3030, 3"},
        {"CHUNKING", QT_TR_NOOP("message in pieces"), QT_TR_NOOP("The message may come in pieces, by BDAT."),
         "RFC 3030, 2"},
        {"SMTPUTF8", QT_TR_NOOP("letters beyond ASCII"), QT_TR_NOOP("It takes addresses with letters beyond ASCII."),
         "RFC 6531, 3.1"},
        {"ENHANCEDSTATUSCODES", QT_TR_NOOP("enhanced codes"),
         QT_TR_NOOP("Its replies carry codes like 5.7.1, which say more."), "RFC 2034, 3"},
        {"DSN", QT_TR_NOOP("delivery reports"), QT_TR_NOOP("Senders may ask when they get a report."), "RFC 3461, 3"},
        {"VRFY", QT_TR_NOOP("answers VRFY"), QT_TR_NOOP("It can be asked whether a mailbox exists."),
         "RFC 5321, 3.5.2"},
        {"EXPN", QT_TR_NOOP("answers EXPN"), QT_TR_NOOP("It can be asked who is on a mailing list."),
         "RFC 5321, 3.5.2"},
        {"ETRN", QT_TR_NOOP("sends on demand"), QT_TR_NOOP("It can be asked to send what waits for a domain."),
         "RFC 1985, 3"},
        {"HELP", QT_TR_NOOP("answers HELP"), QT_TR_NOOP("It can be asked for help."), "RFC 5321, 4.1.1.8"},
        {"DELIVERBY", QT_TR_NOOP("deadlines"),
         QT_TR_NOOP("Messages may carry a time by which they have to be delivered."), "RFC 2852, 4"},
        {"REQUIRETLS", QT_TR_NOOP("only over TLS"), QT_TR_NOOP("Messages may ask to travel only over TLS."),
         "RFC 8689, 2"},
        {"MT-PRIORITY", QT_TR_NOOP("priorities"), QT_TR_NOOP("Messages may carry a priority."), "RFC 6710, 3"},
        {"LIMITS", QT_TR_NOOP("limits"), QT_TR_NOOP("How many recipients and messages it takes at a time."),
         "RFC 9422"},
        {"RRVS", QT_TR_NOOP("changes of owner"), QT_TR_NOOP("Senders may ask that a mailbox has not changed hands."),
         "RFC 7293"},
        {"BURL", QT_TR_NOOP("content by address"), QT_TR_NOOP("The message may be fetched from an IMAP server."),
         "RFC 4468"},
        {"NO-SOLICITING", QT_TR_NOOP("no advertisements"), QT_TR_NOOP("It asks not to be sent advertisements."),
         "RFC 3865"},
        {"CHECKPOINT", QT_TR_NOOP("restart"), QT_TR_NOOP("A transfer that broke off can be taken up again."),
         "RFC 1845"},
        {"XCLIENT", QT_TR_NOOP("believes who we say we are"),
         QT_TR_NOOP("It would take us for any client that we name. Only its own filters should be offered that."),
         "postfix.org, XCLIENT_README"},
        {"XFORWARD", QT_TR_NOOP("logs what we say"), QT_TR_NOOP("It would log whatever client we name."),
         "postfix.org, XFORWARD_README"},
        {"X-ANONYMOUSTLS", QT_TR_NOOP("TLS between Exchange servers"),
         QT_TR_NOOP("A way of encrypting that only Exchange servers use."), "Exchange"},
        {"X-EXPS", QT_TR_NOOP("login between Exchange servers"),
         QT_TR_NOOP("A way of logging in that only Exchange servers use."), "Exchange"},
    };
};

template <std::size_t N> std::optional<KnownWord> find(const Row (&rows)[N], QByteArrayView word)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [word](const Row &one) {
        return word.compare(QByteArrayView(one.word), Qt::CaseInsensitive) == 0;
    });
    if (row == std::end(rows))
        return std::nullopt;
    return KnownWord{CommandWords::tr(row->name), CommandWords::tr(row->sentence), QString::fromLatin1(row->source)};
}

} // namespace

std::optional<KnownWord> commandWord(QByteArrayView word)
{
    return find(CommandWords::kCommands, word);
}

std::optional<KnownWord> parameterWord(QByteArrayView keyword)
{
    return find(CommandWords::kParameters, keyword);
}

std::optional<KnownWord> capabilityWord(QByteArrayView keyword)
{
    return find(CommandWords::kCapabilities, keyword);
}

} // namespace postern::explain
