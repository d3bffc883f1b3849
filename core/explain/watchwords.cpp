// SPDX-License-Identifier: Apache-2.0
#include "core/explain/watchwords.h"

#include <QCoreApplication>

namespace postern::explain {

namespace {

struct Watch
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Watch)

public:
    static QString complaint(delivery::WatchPlace::Error error)
    {
        using Error = delivery::WatchPlace::Error;
        switch (error) {
        case Error::Empty:
            return tr("Say where the message will come out.");
        case Error::UnknownKind:
            return tr("A place to watch is listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, "
                      "imap+starttls://USER@HOST/BOX or manual.");
        case Error::BadAddress:
            return tr("To listen, give an IP address of this machine and a port, as in listen:192.0.2.7:25.");
        case Error::BadPort:
            return tr("A port is a number from 1 to 65535.");
        case Error::NoPath:
            return tr("Give the path of the mailbox.");
        case Error::NoUser:
            return tr("Say whose mailbox it is: imaps://USER@HOST/BOX.");
        case Error::BadHost:
            return tr("The mailbox's server needs a host name or an IP address.");
        case Error::HasPassword:
            return tr("Leave the password out: it is asked for, and kept nowhere.");
        case Error::BadCharacter:
            return tr("It holds a character that cannot be part of it.");
        }
        return {};
    }

    static QString trouble(verdict::WatchTrouble trouble)
    {
        using Trouble = verdict::WatchTrouble;
        switch (trouble) {
        case Trouble::None:
            break;
        case Trouble::CannotListen:
            return tr("Postern cannot listen there: the address is not this machine's, the port is taken, or it needs "
                      "more rights.");
        case Trouble::NoSuchPlace:
            return tr("There is no such mailbox.");
        case Trouble::NotReadable:
            return tr("It is there, but it cannot be read: it is somebody else's, locked, or no mailbox of that kind.");
        case Trouble::Unreachable:
            return tr("The mailbox's server does not answer.");
        case Trouble::TlsFailed:
            return tr("There is no safe connection to the mailbox's server: TLS failed, or nobody vouches for its "
                      "certificate. The password was not sent.");
        case Trouble::LoginRefused:
            return tr("The mailbox's server does not take this name and password.");
        case Trouble::ProtocolFailed:
            return tr("The mailbox's server answers in a way that is not IMAP as it should be.");
        }
        return {};
    }

    static QString own(verdict::OwnAddress::How how)
    {
        using How = verdict::OwnAddress::How;
        switch (how) {
        case How::NotShown:
            return tr("Before a message is sent, it has to be shown that this mailbox is yours.");
        case How::NotNeeded:
            return tr("The message can reach nobody else, so nothing has to be shown about the mailbox.");
        case How::CodeSeen:
            return tr("This mailbox is yours: the code that was mailed to it came out there.");
        case How::CodeTold:
            return tr("This mailbox is yours: you know the code that was mailed to it.");
        case How::Read:
            return tr("This mailbox is yours: Postern can read it, and it is that address's.");
        }
        return {};
    }

    static QString pasted(delivery::PastedKind kind)
    {
        using Kind = delivery::PastedKind;
        switch (kind) {
        case Kind::Ours:
            return tr("This is the message, with its way.");
        case Kind::OursCut:
            return tr(
                "This is the message, but not all of its source: the Received lines at the top are missing or cut. "
                "Mail programs show them under “source”, “original” or “headers”.");
        case Kind::Others:
            return tr("This is another message: it does not carry the number of this test.");
        case Kind::Cut:
            return tr("This is only a part of a message. Copy all of its source, from the first line.");
        case Kind::NotMail:
            return tr("This is no message. Copy its source, or drop its .eml file here.");
        }
        return {};
    }

    static QString proves()
    {
        return tr(
            "Where a stranger's message is taken, Postern sends one, to a mailbox of yours, and watches for it. It "
            "says what it is and needs no answer. Only a message that comes out at the far end proves an open "
            "relay.");
    }

    static QString sendCode(const QString &code, const QString &recipient, bool isManual)
    {
        return isManual ? tr("Mail the code %1 to %2, by the program that you always mail with and not by the server "
                             "under test. Then "
                             "show the source of what arrived here.")
                              .arg(code, recipient)
                        : tr("Nothing there says whose mailbox it is. Mail the code %1 to %2, by the program that you "
                             "always mail with "
                             "and not by the server under test. Postern sees when it comes out.")
                              .arg(code, recipient);
    }
};

} // namespace

QString complaintOf(delivery::WatchPlace::Error error)
{
    return Watch::complaint(error);
}

QString wordsFor(verdict::WatchTrouble trouble, const QString &detail)
{
    const QString words = Watch::trouble(trouble);
    return detail.isEmpty() || words.isEmpty() ? words : Watch::tr("%1 (%2)").arg(words, detail);
}

QString wordsFor(verdict::OwnAddress::How how)
{
    return Watch::own(how);
}

QString wordsFor(delivery::PastedKind kind)
{
    return Watch::pasted(kind);
}

QString whatDeliveryProves()
{
    return Watch::proves();
}

QString howToSendCode(const QString &code, const QString &recipient, bool isManual)
{
    return Watch::sendCode(code, recipient, isManual);
}

} // namespace postern::explain
