// SPDX-License-Identifier: Apache-2.0
#include "core/check/target.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

constexpr auto kPractice = "practice:"_L1;

std::optional<quint16> portFrom(QStringView text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    if (!isNumber || port == 0 || port > 65535)
        return std::nullopt;
    return static_cast<quint16>(port);
}

bool looksLikeRange(const QString &text)
{
    static const QRegularExpression range(u"^[0-9a-fA-F.:]+/\\d{1,3}$|^\\d+\\.\\d+\\.\\d+\\.(\\d+-\\d+|\\*)$"_s);
    return range.match(text).hasMatch() || text.contains(u',');
}

// QHostAddress takes "1" and "127.1" for addresses, as the resolver of old did; a user who types that has made a slip.
bool isDottedQuad(QStringView text)
{
    static const QRegularExpression quad(u"^\\d{1,3}(\\.\\d{1,3}){3}$"_s);
    return quad.match(text.toString()).hasMatch() && !QHostAddress(text.toString()).isNull();
}

bool isNumeric(QStringView text)
{
    static const QRegularExpression digits(u"^[0-9.]+$"_s);
    return digits.match(text.toString()).hasMatch();
}

} // namespace

Result<Target, Target::Error> Target::parse(QStringView given)
{
    const QString text = given.trimmed().toString();
    if (text.isEmpty())
        return Failure{Error::Empty};
    if (text.startsWith(kPractice)) {
        const auto policy = practice::policyFromString(QStringView(text).sliced(kPractice.size()));
        if (!policy)
            return Failure{Error::UnknownPolicy};
        return Target(text, Practice{*policy}, std::nullopt);
    }
    if (text.contains(u"://"))
        return Failure{Error::IsUrl};
    if (text.contains(u'@'))
        return Failure{Error::IsMailAddress};
    if (looksLikeRange(text))
        return Failure{Error::IsRange};

    QString host = text;
    std::optional<quint16> port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QHostAddress address(end < 0 ? QString() : text.sliced(1, end - 1));
        if (address.isNull())
            return Failure{Error::BadAddress};
        const QStringView rest = QStringView(text).sliced(end + 1);
        if (!rest.isEmpty()) {
            port = rest.startsWith(u':') ? portFrom(rest.sliced(1)) : std::nullopt;
            if (!port)
                return Failure{Error::BadPort};
        }
        return Target(text, Address{address}, port);
    }
    if (const QHostAddress v6(text); text.count(u':') >= 2) {
        if (v6.isNull())
            return Failure{Error::BadAddress};
        return Target(text, Address{v6}, std::nullopt);
    }
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
        host = text.first(colon);
        port = portFrom(QStringView(text).sliced(colon + 1));
        if (!port)
            return Failure{Error::BadPort};
    }
    if (isDottedQuad(host))
        return Target(text, Address{QHostAddress(host)}, port);
    if (isNumeric(host))
        return Failure{Error::BadAddress};
    const auto name = smtp::DomainName::parse(host);
    if (!name)
        return Failure{Error::BadName};
    return Target(text, Name{*name}, port);
}

bool Target::isOwnMachine() const
{
    if (const auto *address = std::get_if<Address>(&m_what))
        return address->address.isLoopback();
    if (const auto *name = std::get_if<Name>(&m_what))
        return name->name.toString() == u"localhost";
    return true;
}

} // namespace postern::check
