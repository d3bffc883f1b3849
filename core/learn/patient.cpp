// SPDX-License-Identifier: Apache-2.0
#include "core/learn/patient.h"

using namespace Qt::StringLiterals;

namespace postern::learn {

namespace {

smtp::MailAddress addressOf(const char *text)
{
    return *smtp::MailAddress::parse(QString::fromLatin1(text));
}

} // namespace

std::unique_ptr<Patient> Patient::open(const std::vector<practice::Conduct> &ports)
{
    auto patient = std::make_unique<Patient>();
    for (const practice::Conduct &one : ports) {
        patient->m_ports.push_back(std::make_unique<practice::Company>(one));
        if (!patient->m_ports.back()->listen())
            return nullptr;
    }
    return patient;
}

check::Order Patient::order() const
{
    check::Order order(*check::Target::parse(u"127.0.0.1"_s));
    order.ports.clear();
    for (const auto &one : m_ports)
        order.ports.push_back(one->outsidePort());
    order.hostedDomain = *smtp::DomainName::parse(QString::fromLatin1(practice::kDomain));
    order.localUser = addressOf(practice::kLocalUser);
    order.sender = addressOf(practice::kOutsider);
    order.recipient = addressOf(practice::kOutsideMailbox);
    order.secondRecipient = addressOf(practice::kOtherOutsideMailbox);
    order.hello = *smtp::HelloName::parse(order.sender->domain().toString()); // as in practice
    order.claim = verdict::Claim::Outside;                                    // by the outside door
    order.permission = check::Permission::NotNeeded;
    return order;
}

} // namespace postern::learn
