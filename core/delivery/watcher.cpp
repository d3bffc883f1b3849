// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/watcher.h"

#include "core/delivery/imapwatcher.h"
#include "core/delivery/listener.h"
#include "core/delivery/maildir.h"
#include "core/delivery/mbox.h"

namespace postern::delivery {

std::unique_ptr<Watcher> watcherFor(const WatchPlace &place, const Expectation &expectation, const QByteArray &password)
{
    if (const auto *listen = place.as<WatchPlace::Listen>())
        return std::make_unique<Listener>(*listen, expectation);
    if (const auto *maildir = place.as<WatchPlace::Maildir>())
        return std::make_unique<MaildirWatcher>(*maildir, expectation);
    if (const auto *mbox = place.as<WatchPlace::Mbox>())
        return std::make_unique<MboxWatcher>(*mbox, expectation);
    if (const auto *imap = place.as<WatchPlace::Imap>())
        return std::make_unique<ImapWatcher>(*imap, expectation, password);
    return nullptr;
}

} // namespace postern::delivery
