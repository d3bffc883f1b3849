// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/policywords.h"

#include <QCoreApplication>

namespace postern::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::Policies)
};

} // namespace

QString wordsFor(practice::Policy policy)
{
    using practice::Policy;
    switch (policy) {
    case Policy::Closed:
        return Say::tr("Closed: as it should be");
    case Policy::Open:
        return Say::tr("Open: takes everything for everybody");
    case Policy::OwnSender:
        return Say::tr("Own sender: relays for whoever claims its own domain");
    case Policy::Percent:
        return Say::tr("Percent: sends user%outside@companya.com on");
    case Policy::Late:
        return Say::tr("Late: refuses only when the message is offered");
    case Policy::Sink:
        return Say::tr("Sink: takes everything, relays nothing");
    case Policy::Bounces:
        return Say::tr("Bounces: takes everything, and sends back what it does not relay");
    case Policy::Greylist:
        return Say::tr("Greylist: puts off whoever it does not know");
    case Policy::BlockListed:
        return Say::tr("Blocklisted: refuses us, whatever we ask");
    case Policy::TlsFirst:
        return Say::tr("TLS first: says nothing without STARTTLS");
    case Policy::AuthFirst:
        return Say::tr("Password first: takes nothing without one");
    case Policy::Nat:
        break;
    }
    return Say::tr("Translated: takes every client for one of its own");
}

} // namespace postern::ui
