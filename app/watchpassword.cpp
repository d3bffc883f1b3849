// SPDX-License-Identifier: Apache-2.0
#include "app/watchpassword.h"

#include "app/console.h"

#include <QCoreApplication>

namespace postern::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

} // namespace

std::optional<QByteArray> watchPassword(const delivery::WatchPlace &place, const std::optional<int> &descriptor)
{
    if (descriptor)
        return passwordFromDescriptor(*descriptor);
    if (!isTerminal())
        return std::nullopt;
    return passwordFromTerminal(Say::tr("Password for %1 (not shown): ").arg(place.toString()));
}

QString complaintOfWatchPassword(const delivery::WatchPlace &place, const std::optional<int> &descriptor)
{
    if (descriptor)
        return Say::tr("No password could be read from file descriptor %1. Its first line has to hold it.")
            .arg(*descriptor);
    if (!isTerminal())
        return Say::tr("%1 needs a password, and there is no terminal to ask for it. Give it by a file descriptor: "
                       "--watch-password-fd 3 3<FILE.")
            .arg(place.toString());
    return Say::tr("No password was given.");
}

} // namespace postern::app
