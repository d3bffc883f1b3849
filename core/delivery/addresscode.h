// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/watchplace.h"
#include "core/smtp/address.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringView>

#include <optional>

namespace postern::delivery {

// What has to be shown before a test message may go to an address: that it is the user's own. A slip of the finger must
// not send it into a stranger's mailbox.
enum class AddressProof {
    NotNeeded, // it can reach nobody: it stays with Company A, or the address is at a domain that is reserved
    Reading,   // the watched mailbox holds mail that was delivered to the address before (Watcher::belongsTo), or is
               // logged in to by that very address
    Code,      // a code that was mailed to the address is seen in the watched place, or told by the user
};

// The least that will do. `isPractice`: the target is Company A.
AddressProof proofNeeded(const WatchPlace &place, const smtp::MailAddress &recipient, bool isPractice);

// Whether logging in to this place shows by itself that the address is its owner's: the user's name is the address, or
// its local part at a host of its domain.
bool isLoginOf(const WatchPlace &place, const smtp::MailAddress &recipient);

// A short secret that goes to a mailbox and comes back by its owner. 40 random bits: nobody guesses one in the few
// tries that there are.
class AddressCode
{
public:
    static AddressCode made();
    static std::optional<AddressCode> parse(QStringView text); // as typed: small letters, O for 0, without the dash

    const QByteArray &toByteArray() const { return m_code; } // "K7QX-9M2D"
    friend bool operator==(const AddressCode &, const AddressCode &) = default;

private:
    explicit AddressCode(QByteArray code)
        : m_code(std::move(code))
    {
    }
    QByteArray m_code;
};

// So often a wrong code may be told before a new one has to be sent.
inline constexpr int kCodeTries = 5;

// The message that brings the code: who sends it and why, and that nothing needs doing by whoever did not ask for it.
// Ends of lines are CRLF, all of it is ASCII. `server` is the name of the server that is going to be tested.
QByteArray codeMessage(const AddressCode &code, const smtp::MailAddress &from, const smtp::MailAddress &to,
                       const QString &server, const QDateTime &now);

} // namespace postern::delivery
