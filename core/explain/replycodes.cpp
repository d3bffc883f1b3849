// SPDX-License-Identifier: Apache-2.0
// The reply codes: RFC 5321, 4.2.2 and 4.2.3, and those that later documents added.
#include "core/explain/knownwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace postern::explain {

namespace {

struct Row
{
    int code;
    const char *name;
    const char *sentence;
    const char *source;
};

// A struct, so that the translators' tools know where these words belong.
struct ReplyCodes
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::ReplyCodes)

public:
    static constexpr Row kCodes[] = {
        {211, QT_TR_NOOP("status"), QT_TR_NOOP("The server tells about its own state."), "RFC 5321, 4.2.2"},
        {214, QT_TR_NOOP("help"), QT_TR_NOOP("The server says how it can be used; this is for people."),
         "RFC 5321, 4.2.2"},
        {220, QT_TR_NOOP("ready"), QT_TR_NOOP("The server is there and ready to listen."), "RFC 5321, 4.2.2"},
        {221, QT_TR_NOOP("goodbye"), QT_TR_NOOP("The server ends the connection, as agreed."), "RFC 5321, 4.2.2"},
        {235, QT_TR_NOOP("logged in"), QT_TR_NOOP("The password was right: from now on the client is somebody."),
         "RFC 4954, 6"},
        {250, QT_TR_NOOP("done"), QT_TR_NOOP("The server did what it was asked."), "RFC 5321, 4.2.2"},
        {251, QT_TR_NOOP("taken, to be sent on"),
         QT_TR_NOOP("The mailbox is elsewhere; the server takes the message and sends it there."), "RFC 5321, 3.4"},
        {252, QT_TR_NOOP("not looked up, but taken"),
         QT_TR_NOOP("The server does not say whether the mailbox exists, and tries to deliver all the same."),
         "RFC 5321, 3.5.3"},
        {334, QT_TR_NOOP("go on"), QT_TR_NOOP("The server waits for the next part of the login."), "RFC 4954, 4"},
        {354, QT_TR_NOOP("send the message"),
         QT_TR_NOOP("The server wants the message itself now; a line with a single dot would end it."),
         "RFC 5321, 4.1.1.4"},
        {421, QT_TR_NOOP("closing"), QT_TR_NOOP("The server ends the connection; try again later."), "RFC 5321, 3.8"},
        {432, QT_TR_NOOP("password must be changed"),
         QT_TR_NOOP("This way of logging in works only after the user has logged in once in another way."),
         "RFC 4954, 6"},
        {450, QT_TR_NOOP("not now"), QT_TR_NOOP("The mailbox cannot be used at the moment; later it may."),
         "RFC 5321, 4.2.2"},
        {451, QT_TR_NOOP("trouble here"), QT_TR_NOOP("Something went wrong in the server itself; later it may work."),
         "RFC 5321, 4.2.2"},
        {452, QT_TR_NOOP("no room"), QT_TR_NOOP("The server has no space or too many recipients just now."),
         "RFC 5321, 4.5.3.1.10"},
        {454, QT_TR_NOOP("not available now"),
         QT_TR_NOOP("TLS or login cannot be had at the moment. Some servers also put off relaying with this code."),
         "RFC 3207, 4; RFC 4954, 6"},
        {455, QT_TR_NOOP("cannot do that now"), QT_TR_NOOP("The server cannot handle one of the parameters just now."),
         "RFC 5321, 4.1.1.11"},
        {500, QT_TR_NOOP("not understood"),
         QT_TR_NOOP("The server does not know this command, or the line is too long."), "RFC 5321, 4.2.2"},
        {501, QT_TR_NOOP("bad argument"),
         QT_TR_NOOP("The command is known, but what stands behind it has a wrong form."), "RFC 5321, 4.2.2"},
        {502, QT_TR_NOOP("not offered"), QT_TR_NOOP("The server knows the command and does not carry it out."),
         "RFC 5321, 4.2.4"},
        {503, QT_TR_NOOP("out of order"), QT_TR_NOOP("The command came before one that has to stand in front of it."),
         "RFC 5321, 4.1.4"},
        {504, QT_TR_NOOP("parameter not offered"), QT_TR_NOOP("The command is known, but not with this parameter."),
         "RFC 5321, 4.2.2"},
        {521, QT_TR_NOOP("takes no mail"), QT_TR_NOOP("This host never takes any mail."), "RFC 7504, 3"},
        {530, QT_TR_NOOP("not like this"), QT_TR_NOOP("The server wants something first: TLS, or a password."),
         "RFC 3207, 4; RFC 4954, 6"},
        {534, QT_TR_NOOP("login too weak"), QT_TR_NOOP("This way of logging in is too weak for this user."),
         "RFC 4954, 6"},
        {535, QT_TR_NOOP("login refused"), QT_TR_NOOP("User name or password are not right."), "RFC 4954, 6"},
        {538, QT_TR_NOOP("login needs encryption"), QT_TR_NOOP("This way of logging in is offered only over TLS."),
         "RFC 4954, 6"},
        {550, QT_TR_NOOP("refused for good"),
         QT_TR_NOOP("The server does not take this: no such mailbox, or a rule is against it."), "RFC 5321, 4.2.2"},
        {551, QT_TR_NOOP("not here"),
         QT_TR_NOOP("The mailbox is elsewhere, and the server will not send the message there."), "RFC 5321, 3.4"},
        {552, QT_TR_NOOP("too much"), QT_TR_NOOP("The message is larger than the server or the mailbox allows."),
         "RFC 5321, 4.2.2"},
        {553, QT_TR_NOOP("name not allowed"), QT_TR_NOOP("The server does not accept this form of a mailbox name."),
         "RFC 5321, 4.2.2"},
        {554, QT_TR_NOOP("refused for good"),
         QT_TR_NOOP("The server will not do this, now or later. As a greeting: it takes no mail from this client."),
         "RFC 5321, 4.2.2"},
        {555, QT_TR_NOOP("parameter unknown"),
         QT_TR_NOOP("The server does not know one of the parameters, or does not offer it."), "RFC 5321, 4.1.1.11"},
        {556, QT_TR_NOOP("domain takes no mail"), QT_TR_NOOP("The recipient's domain says that it takes no mail."),
         "RFC 7504, 4; RFC 7505"},
    };

    // RFC 5321, 4.2.1: the first digit says enough.
    static constexpr Row kFirstDigits[] = {
        {2, QT_TR_NOOP("done"), QT_TR_NOOP("The server says yes."), "RFC 5321, 4.2.1"},
        {3, QT_TR_NOOP("go on"), QT_TR_NOOP("The server says yes, and waits for more."), "RFC 5321, 4.2.1"},
        {4, QT_TR_NOOP("not now"),
         QT_TR_NOOP("The server says no for the moment; later the same question may get a yes."), "RFC 5321, 4.2.1"},
        {5, QT_TR_NOOP("refused for good"), QT_TR_NOOP("The server says no, and asking again does not help."),
         "RFC 5321, 4.2.1"},
    };
};

template <std::size_t N> std::optional<KnownWord> find(const Row (&rows)[N], int code)
{
    const auto row =
        std::find_if(std::begin(rows), std::end(rows), [code](const Row &one) { return one.code == code; });
    if (row == std::end(rows))
        return std::nullopt;
    return KnownWord{ReplyCodes::tr(row->name), ReplyCodes::tr(row->sentence), QString::fromLatin1(row->source)};
}

} // namespace

std::optional<KnownWord> replyCode(int code)
{
    if (code < 200 || code > 599)
        return std::nullopt;
    const auto known = find(ReplyCodes::kCodes, code);
    return known ? known : find(ReplyCodes::kFirstDigits, code / 100);
}

} // namespace postern::explain
