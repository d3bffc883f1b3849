// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/domainkind.h"

#include <algorithm>

namespace postern::smtp {

namespace {

constexpr QStringView kReserved[]{u"test",        u"example",     u"invalid",    u"localhost",
                                  u"example.com", u"example.net", u"example.org"};

constexpr QStringView kBig[]{u"gmail.com", u"googlemail.com", u"outlook.com", u"hotmail.com", u"live.com",
                             u"msn.com",   u"yahoo.com",      u"icloud.com",  u"me.com",      u"aol.com",
                             u"gmx.net",   u"gmx.de",         u"gmx.com",     u"web.de",      u"proton.me",
                             u"mail.ru",   u"yandex.ru",      u"qq.com",      u"163.com"};

template <typename List> bool isIn(const List &list, const DomainName &domain)
{
    return std::any_of(std::begin(list), std::end(list), [&domain](QStringView one) {
        const auto parent = DomainName::parse(one);
        return parent && domain.isWithin(*parent);
    });
}

} // namespace

DomainKind kindOf(const DomainName &domain)
{
    if (isIn(kReserved, domain))
        return DomainKind::Reserved;
    return isIn(kBig, domain) ? DomainKind::BigProvider : DomainKind::Ordinary;
}

} // namespace postern::smtp
