// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/domainadvice.h"

#include <QCoreApplication>

#include <algorithm>

namespace postern::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::DomainAdvice)
};

// RFC 2606 and RFC 6761: nobody's, for ever.
constexpr QStringView kReserved[]{u"test",        u"example",     u"invalid",    u"localhost",
                                  u"example.com", u"example.net", u"example.org"};

// Where most people have a mailbox, and servers have rules of their own.
constexpr QStringView kBig[]{u"gmail.com", u"googlemail.com", u"outlook.com", u"hotmail.com", u"live.com",
                             u"msn.com",   u"yahoo.com",      u"icloud.com",  u"me.com",      u"aol.com",
                             u"gmx.net",   u"gmx.de",         u"gmx.com",     u"web.de",      u"proton.me",
                             u"mail.ru",   u"yandex.ru",      u"qq.com",      u"163.com"};

template <typename List> bool isIn(const List &list, const smtp::DomainName &domain)
{
    return std::any_of(std::begin(list), std::end(list), [&domain](QStringView one) {
        const auto parent = smtp::DomainName::parse(one);
        return parent && domain.isWithin(*parent);
    });
}

} // namespace

QString adviceOn(const smtp::DomainName &domain)
{
    if (isIn(kReserved, domain))
        return Say::tr("%1 is reserved for examples and belongs to nobody: many servers treat it in a way of its own.")
            .arg(domain.toString());
    if (isIn(kBig, domain))
        return Say::tr("%1 is a big provider's domain, for which many servers have rules of their own, and whose "
                       "servers count strange senders. A mailbox in a domain of yours says more.")
            .arg(domain.toString());
    return {};
}

} // namespace postern::ui
