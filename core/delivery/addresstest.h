// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/addresscode.h"
#include "core/delivery/watcher.h"

namespace postern::delivery {

// Finds out whether an address leads to a mailbox of the user's, before any test message goes there. What can be read
// off the watched place is read off it; otherwise the user mails a code to the address, by whatever program they mail
// with, and it has to come out in that place.
class AddressTest : public QObject
{
    Q_OBJECT

public:
    // `password` for a place that needs one. `isPractice`: the target is Company A.
    AddressTest(const WatchPlace &place, const smtp::MailAddress &recipient, bool isPractice,
                const QByteArray &password = {});
    // By a watcher of the caller's; none where only the user can look.
    AddressTest(const WatchPlace &place, const smtp::MailAddress &recipient, bool isPractice,
                std::unique_ptr<Watcher> watcher);

    const AddressCode &code() const { return m_code; }
    // What the watcher has to wait for.
    Expectation expectation() const;

    void start();
    void stop();
    bool look(QByteArrayView source); // at a message that the user shows; true: it is the code's, and shown() follows

signals:
    void shown(const verdict::OwnAddress &own); // the end
    void codeWanted();                          // reading did not show it: the code has to come. Once
    void codeWentElsewhere();                   // it came out, but in a message to another address: that shows nothing
    void failed(verdict::WatchTrouble trouble, const QString &detail);

private:
    void listenTo(Watcher &watcher);
    void conclude(verdict::OwnAddress::How how);
    void wantCode();

    WatchPlace m_place;
    smtp::MailAddress m_recipient;
    AddressProof m_needed;
    AddressCode m_code = AddressCode::made();
    std::unique_ptr<Watcher> m_watcher;
    bool m_isOver = false;
    bool m_hasWantedCode = false;
};

} // namespace postern::delivery
