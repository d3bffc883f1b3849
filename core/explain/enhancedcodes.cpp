// SPDX-License-Identifier: Apache-2.0
// The enhanced status codes: RFC 3463, and the registry of RFC 5248 as it has grown since.
#include "core/explain/knownwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace postern::explain {

namespace {

struct Row
{
    int subject;
    int detail;
    const char *name;
    const char *sentence;
    const char *source;
};

// A struct, so that the translators' tools know where these words belong.
struct EnhancedCodes
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::EnhancedCodes)

public:
    // The first number repeats the first digit of the reply code.
    static constexpr Row kCodes[] = {
        {0, 0, QT_TR_NOOP("nothing special"), QT_TR_NOOP("The server gives no detail."), "RFC 3463, 3.1"},

        {1, 0, QT_TR_NOOP("about an address"), QT_TR_NOOP("Something about the address, without a detail."),
         "RFC 3463, 3.2"},
        {1, 1, QT_TR_NOOP("mailbox unknown"), QT_TR_NOOP("The part in front of the @ is no mailbox of that domain."),
         "RFC 3463, 3.2"},
        {1, 2, QT_TR_NOOP("domain unknown"),
         QT_TR_NOOP("The part behind the @ leads nowhere, or nowhere that takes mail."), "RFC 3463, 3.2"},
        {1, 3, QT_TR_NOOP("recipient misspelt"), QT_TR_NOOP("The recipient's address has a wrong form."),
         "RFC 3463, 3.2"},
        {1, 4, QT_TR_NOOP("more than one"), QT_TR_NOOP("The address fits more than one mailbox."), "RFC 3463, 3.2"},
        {1, 5, QT_TR_NOOP("recipient valid"), QT_TR_NOOP("The recipient's address is good."), "RFC 3463, 3.2"},
        {1, 6, QT_TR_NOOP("moved away"), QT_TR_NOOP("The mailbox has moved, and nothing is sent after it."),
         "RFC 3463, 3.2"},
        {1, 7, QT_TR_NOOP("sender misspelt"), QT_TR_NOOP("The sender's address has a wrong form."), "RFC 3463, 3.2"},
        {1, 8, QT_TR_NOOP("sender's domain unknown"),
         QT_TR_NOOP("The sender's domain leads nowhere, so that no answer could get back."), "RFC 3463, 3.2"},
        {1, 9, QT_TR_NOOP("sent on to an older server"),
         QT_TR_NOOP("The message was sent on to a server that reports less about it."), "RFC 5248, 2.4"},
        {1, 10, QT_TR_NOOP("recipient's domain takes no mail"),
         QT_TR_NOOP("The recipient's domain says in the DNS that it takes no mail."), "RFC 7505, 4"},

        {2, 0, QT_TR_NOOP("about the mailbox"), QT_TR_NOOP("Something about the mailbox, without a detail."),
         "RFC 3463, 3.3"},
        {2, 1, QT_TR_NOOP("mailbox switched off"), QT_TR_NOOP("The mailbox exists, but takes no mail."),
         "RFC 3463, 3.3"},
        {2, 2, QT_TR_NOOP("mailbox full"), QT_TR_NOOP("There is no room left in the mailbox."), "RFC 3463, 3.3"},
        {2, 3, QT_TR_NOOP("too long for the mailbox"), QT_TR_NOOP("The message is longer than this mailbox allows."),
         "RFC 3463, 3.3"},
        {2, 4, QT_TR_NOOP("mailing list in trouble"),
         QT_TR_NOOP("The address is a mailing list that cannot be expanded."), "RFC 3463, 3.3"},

        {3, 0, QT_TR_NOOP("about the mail system"), QT_TR_NOOP("Something about the server, without a detail."),
         "RFC 3463, 3.4"},
        {3, 1, QT_TR_NOOP("server full"), QT_TR_NOOP("The server has no room for messages."), "RFC 3463, 3.4"},
        {3, 2, QT_TR_NOOP("no mail at the moment"),
         QT_TR_NOOP("The server takes no messages just now: it was stopped, or shuts down."), "RFC 3463, 3.4"},
        {3, 3, QT_TR_NOOP("cannot do that"), QT_TR_NOOP("The server lacks something that this message needs."),
         "RFC 3463, 3.4"},
        {3, 4, QT_TR_NOOP("too long for the server"), QT_TR_NOOP("The message is longer than the server allows."),
         "RFC 3463, 3.4"},
        {3, 5, QT_TR_NOOP("wrongly set up"),
         QT_TR_NOOP("The server is set up in a way that keeps it from taking this."), "RFC 3463, 3.4"},
        {3, 6, QT_TR_NOOP("priority changed"),
         QT_TR_NOOP("The message was taken with another priority than was asked for."), "RFC 6710"},

        {4, 0, QT_TR_NOOP("about the network"), QT_TR_NOOP("Something about the network or the way, without a detail."),
         "RFC 3463, 3.5"},
        {4, 1, QT_TR_NOOP("no answer from the host"), QT_TR_NOOP("The next server did not answer."), "RFC 3463, 3.5"},
        {4, 2, QT_TR_NOOP("connection broke"), QT_TR_NOOP("A connection was made, and could not be kept."),
         "RFC 3463, 3.5"},
        {4, 3, QT_TR_NOOP("directory out of order"),
         QT_TR_NOOP("A look-up that was needed, in the DNS for instance, failed."), "RFC 3463, 3.5"},
        {4, 4, QT_TR_NOOP("no way there"), QT_TR_NOOP("The server does not know where to send the message next."),
         "RFC 3463, 3.5"},
        {4, 5, QT_TR_NOOP("too busy"), QT_TR_NOOP("The server has too much to do."), "RFC 3463, 3.5"},
        {4, 6, QT_TR_NOOP("goes in circles"), QT_TR_NOOP("The message would be sent around in a loop."),
         "RFC 3463, 3.5"},
        {4, 7, QT_TR_NOOP("took too long"), QT_TR_NOOP("The message could not be delivered in its time."),
         "RFC 3463, 3.5"},

        {5, 0, QT_TR_NOOP("about the protocol"), QT_TR_NOOP("Something about the dialogue itself, without a detail."),
         "RFC 3463, 3.6"},
        {5, 1, QT_TR_NOOP("command not valid"), QT_TR_NOOP("The command is unknown, or stands in the wrong place."),
         "RFC 3463, 3.6"},
        {5, 2, QT_TR_NOOP("line not understood"), QT_TR_NOOP("The line has a wrong form."), "RFC 3463, 3.6"},
        {5, 3, QT_TR_NOOP("too many recipients"),
         QT_TR_NOOP("More recipients were named than the server takes at once."), "RFC 3463, 3.6"},
        {5, 4, QT_TR_NOOP("bad parameter"), QT_TR_NOOP("What stands behind the command is not valid."),
         "RFC 3463, 3.6"},
        {5, 5, QT_TR_NOOP("wrong version"), QT_TR_NOOP("The two sides speak different versions of the protocol."),
         "RFC 3463, 3.6"},
        {5, 6, QT_TR_NOOP("login line too long"), QT_TR_NOOP("A line of the login is longer than the server allows."),
         "RFC 4954, 6"},

        {6, 0, QT_TR_NOOP("about the content"), QT_TR_NOOP("Something about the message itself, without a detail."),
         "RFC 3463, 3.7"},
        {6, 1, QT_TR_NOOP("kind of content not taken"), QT_TR_NOOP("The server does not take content of this kind."),
         "RFC 3463, 3.7"},
        {6, 2, QT_TR_NOOP("must not be converted"),
         QT_TR_NOOP("The content would have to be converted, and may not be."), "RFC 3463, 3.7"},
        {6, 3, QT_TR_NOOP("cannot be converted"), QT_TR_NOOP("The content would have to be converted, and cannot be."),
         "RFC 3463, 3.7"},
        {6, 4, QT_TR_NOOP("converted with a loss"),
         QT_TR_NOOP("The content was converted, and something of it was lost."), "RFC 3463, 3.7"},
        {6, 5, QT_TR_NOOP("conversion failed"), QT_TR_NOOP("The content could not be converted."), "RFC 3463, 3.7"},
        {6, 6, QT_TR_NOOP("content not to be had"),
         QT_TR_NOOP("The content that the message refers to could not be fetched."), "RFC 4468"},
        {6, 7, QT_TR_NOOP("address must be ASCII"), QT_TR_NOOP("Letters beyond ASCII are not allowed in this address."),
         "RFC 6531, 3.5"},
        {6, 8, QT_TR_NOOP("reply needs UTF-8"), QT_TR_NOOP("The server could only answer with letters beyond ASCII."),
         "RFC 6531, 3.5"},
        {6, 9, QT_TR_NOOP("header needs UTF-8"),
         QT_TR_NOOP("The header has letters that the next server does not take."), "RFC 6531, 3.5"},
        {6, 10, QT_TR_NOOP("reply needs UTF-8"), QT_TR_NOOP("The server could only answer with letters beyond ASCII."),
         "RFC 5248"},

        {7, 0, QT_TR_NOOP("about security or policy"), QT_TR_NOOP("A rule of the server, without a detail."),
         "RFC 3463, 3.8"},
        {7, 1, QT_TR_NOOP("delivery not allowed"),
         QT_TR_NOOP("A rule of the server does not let this message through."), "RFC 3463, 3.8"},
        {7, 2, QT_TR_NOOP("list closed"), QT_TR_NOOP("This sender may not write to that mailing list."),
         "RFC 3463, 3.8"},
        {7, 3, QT_TR_NOOP("security lost on the way"),
         QT_TR_NOOP("The message would have to be made less secure, and may not be."), "RFC 3463, 3.8"},
        {7, 4, QT_TR_NOOP("security not offered"),
         QT_TR_NOOP("The message asks for a protection that the server does not have."), "RFC 3463, 3.8"},
        {7, 5, QT_TR_NOOP("encryption failed"), QT_TR_NOOP("The server could not decrypt the message."),
         "RFC 3463, 3.8"},
        {7, 6, QT_TR_NOOP("cipher not known"),
         QT_TR_NOOP("The server does not know the way in which the message is encrypted."), "RFC 3463, 3.8"},
        {7, 7, QT_TR_NOOP("message was changed"), QT_TR_NOOP("The message is not what it was when it was protected."),
         "RFC 3463, 3.8"},
        {7, 8, QT_TR_NOOP("login not valid"), QT_TR_NOOP("User name or password are not right."), "RFC 4954, 6"},
        {7, 9, QT_TR_NOOP("login too weak"), QT_TR_NOOP("This way of logging in is too weak for this user."),
         "RFC 4954, 6"},
        {7, 10, QT_TR_NOOP("encryption wanted"),
         QT_TR_NOOP("The server wants a stronger protection before it goes on."), "RFC 5248, 2.4"},
        {7, 11, QT_TR_NOOP("login needs encryption"), QT_TR_NOOP("This way of logging in is offered only over TLS."),
         "RFC 4954, 6"},
        {7, 12, QT_TR_NOOP("password must be changed"),
         QT_TR_NOOP("This way of logging in works only after the user has logged in once in another way."),
         "RFC 4954, 6"},
        {7, 13, QT_TR_NOOP("account switched off"), QT_TR_NOOP("The account exists, but was switched off."),
         "RFC 5248, 2.4"},
        {7, 14, QT_TR_NOOP("not trusted"), QT_TR_NOOP("The server would have to be known to another one, and is not."),
         "RFC 5248, 2.4"},
        {7, 15, QT_TR_NOOP("priority too low"),
         QT_TR_NOOP("At the moment the server takes only messages of a higher priority."), "RFC 6710"},
        {7, 16, QT_TR_NOOP("too long for its priority"),
         QT_TR_NOOP("The message is too long for the priority that it has."), "RFC 6710"},
        {7, 17, QT_TR_NOOP("mailbox has a new owner"), QT_TR_NOOP("The mailbox belongs to somebody else by now."),
         "RFC 7293"},
        {7, 18, QT_TR_NOOP("domain has a new owner"), QT_TR_NOOP("The domain belongs to somebody else by now."),
         "RFC 7293"},
        {7, 19, QT_TR_NOOP("owner not known"), QT_TR_NOOP("Whether the mailbox has changed hands cannot be found out."),
         "RFC 7293"},
        {7, 20, QT_TR_NOOP("no DKIM signature holds"), QT_TR_NOOP("No DKIM signature of the message is valid."),
         "RFC 7372, 3.1"},
        {7, 21, QT_TR_NOOP("no DKIM signature accepted"),
         QT_TR_NOOP("There is a valid DKIM signature, but none that the server accepts."), "RFC 7372, 3.1"},
        {7, 22, QT_TR_NOOP("DKIM not by the author"),
         QT_TR_NOOP("No DKIM signature is of the domain in the From line."), "RFC 7372, 3.1"},
        {7, 23, QT_TR_NOOP("SPF says no"), QT_TR_NOOP("The sender's domain does not let this client send in its name."),
         "RFC 7372, 3.2"},
        {7, 24, QT_TR_NOOP("SPF could not be read"),
         QT_TR_NOOP("The SPF record of the sender's domain could not be evaluated."), "RFC 7372, 3.2"},
        {7, 25, QT_TR_NOOP("no valid reverse name"),
         QT_TR_NOOP("The client's address has no name in the DNS that leads back."), "RFC 7372, 3.3"},
        {7, 26, QT_TR_NOOP("several checks failed"), QT_TR_NOOP("More than one of SPF, DKIM and the like failed."),
         "RFC 7372, 3.4"},
        {7, 27, QT_TR_NOOP("sender's domain takes no mail"),
         QT_TR_NOOP("The sender's domain says in the DNS that it takes no mail, so no answer could get back."),
         "RFC 7505, 4"},
        {7, 28, QT_TR_NOOP("flood of mail"), QT_TR_NOOP("Too many messages like this one came in."),
         "IANA, SMTP Enhanced Status Codes"},
        {7, 29, QT_TR_NOOP("ARC does not hold"),
         QT_TR_NOOP("The chain of earlier checks that the message carries is not valid."), "RFC 8617"},
        {7, 30, QT_TR_NOOP("must travel encrypted"),
         QT_TR_NOOP("The message may travel only over TLS, and the next server does not offer that."), "RFC 8689"},
    };

    // RFC 3463, 2 to 3: the subject alone.
    static constexpr Row kSubjects[] = {
        {0, 0, QT_TR_NOOP("other"), QT_TR_NOOP("A detail that is in no public list."), "RFC 3463, 3.1"},
        {1, 0, QT_TR_NOOP("about an address"),
         QT_TR_NOOP("Something about the address, with a detail that is in no public list."), "RFC 3463, 3.2"},
        {2, 0, QT_TR_NOOP("about the mailbox"),
         QT_TR_NOOP("Something about the mailbox, with a detail that is in no public list."), "RFC 3463, 3.3"},
        {3, 0, QT_TR_NOOP("about the mail system"),
         QT_TR_NOOP("Something about the server, with a detail that is in no public list."), "RFC 3463, 3.4"},
        {4, 0, QT_TR_NOOP("about the network"),
         QT_TR_NOOP("Something about the network or the way, with a detail that is in no public list."),
         "RFC 3463, 3.5"},
        {5, 0, QT_TR_NOOP("about the protocol"),
         QT_TR_NOOP("Something about the dialogue, with a detail that is in no public list."), "RFC 3463, 3.6"},
        {6, 0, QT_TR_NOOP("about the content"),
         QT_TR_NOOP("Something about the message, with a detail that is in no public list."), "RFC 3463, 3.7"},
        {7, 0, QT_TR_NOOP("about security or policy"),
         QT_TR_NOOP("A rule of the server, with a detail that is in no public list."), "RFC 3463, 3.8"},
    };

    static constexpr Row kUnknown{0, 0, QT_TR_NOOP("not a registered code"),
                                  QT_TR_NOOP("It has the form of an enhanced code, but no list knows it."),
                                  "RFC 3463, 2"};
};

KnownWord known(const Row &row)
{
    return {EnhancedCodes::tr(row.name), EnhancedCodes::tr(row.sentence), QString::fromLatin1(row.source)};
}

} // namespace

KnownWord enhancedCode(const smtp::EnhancedCode &code)
{
    const auto row =
        std::find_if(std::begin(EnhancedCodes::kCodes), std::end(EnhancedCodes::kCodes),
                     [&code](const Row &one) { return one.subject == code.subject && one.detail == code.detail; });
    if (row != std::end(EnhancedCodes::kCodes))
        return known(*row);
    const auto subject = std::find_if(std::begin(EnhancedCodes::kSubjects), std::end(EnhancedCodes::kSubjects),
                                      [&code](const Row &one) { return one.subject == code.subject; });
    return known(subject != std::end(EnhancedCodes::kSubjects) ? *subject : EnhancedCodes::kUnknown);
}

} // namespace postern::explain
