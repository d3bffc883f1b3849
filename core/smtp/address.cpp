// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/address.h"

#include "core/smtp/bytes.h"

#include <QUrl>

#include <algorithm>

namespace postern::smtp {

namespace {

bool isLabel(QStringView label)
{
    // RFC 1123, 2.1, and the underscore that hosts of the field do use.
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    return !label.isEmpty() && label.size() <= kMaxLabel && label.front() != u'-' && label.back() != u'-'
        && std::all_of(label.begin(), label.end(), isAllowed);
}

bool isAtomText(char c)
{
    // RFC 5322, 3.2.3
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isDotString(QByteArrayView text)
{
    return !text.isEmpty() && !text.startsWith('.') && !text.endsWith('.') && !text.contains("..")
        && std::all_of(text.begin(), text.end(), [](char c) { return c == '.' || isAtomText(c); });
}

bool isQuotedString(QByteArrayView text)
{
    if (text.size() < 3 || !text.startsWith('"') || !text.endsWith('"'))
        return false;
    const QByteArrayView inner = text.sliced(1, text.size() - 2);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == '\\') {
            if (++i == inner.size())
                return false; // the closing quote would be the escaped one
        } else if (inner[i] == '"') {
            return false;
        }
    }
    return true;
}

} // namespace

Result<DomainName, NameError> DomainName::parse(QStringView text)
{
    QString name = text.trimmed().toString().toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        return Failure{NameError::Empty};
    if (name.size() > kMaxDomain)
        return Failure{NameError::TooLong};
    if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() >= 0x80; }))
        name = QString::fromLatin1(QUrl::toAce(name)); // empty where IDNA forbids it
    const auto labels = QStringView(name).split(u'.');
    if (!std::all_of(labels.begin(), labels.end(), isLabel))
        return Failure{NameError::BadCharacter};
    return DomainName(std::move(name));
}

bool DomainName::isWithin(const DomainName &parent) const
{
    return m_name == parent.m_name || m_name.endsWith(QString(u'.' + parent.m_name));
}

Result<HelloName, NameError> HelloName::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u'[')) {
        QStringView inner = trimmed.sliced(1);
        if (!inner.endsWith(u']'))
            return Failure{NameError::BadLiteral};
        inner.chop(1);
        if (inner.startsWith(u"IPv6:", Qt::CaseInsensitive))
            inner = inner.sliced(5);
        const QHostAddress address(inner.toString());
        if (address.isNull())
            return Failure{NameError::BadLiteral};
        return literal(address);
    }
    const auto name = DomainName::parse(trimmed);
    if (!name)
        return Failure{name.error()};
    return HelloName(name->toByteArray());
}

HelloName HelloName::literal(const QHostAddress &address)
{
    return HelloName(addressLiteral(address));
}

Result<MailAddress, NameError> MailAddress::parse(QStringView text)
{
    QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u'<') && trimmed.endsWith(u'>'))
        trimmed = trimmed.sliced(1, trimmed.size() - 2);
    if (trimmed.isEmpty())
        return Failure{NameError::Empty};
    const QByteArray bytes = trimmed.toUtf8();
    const qsizetype at = lastUnquotedAt(bytes);
    if (at < 0)
        return Failure{NameError::NoAt};
    const QByteArray localPart = bytes.first(at);
    if (localPart.size() > kMaxLocalPart)
        return Failure{NameError::TooLong};
    if (hasControl(localPart) || hasEightBit(localPart) || (!isDotString(localPart) && !isQuotedString(localPart)))
        return Failure{NameError::BadLocalPart};
    const auto domain = DomainName::parse(QString::fromUtf8(bytes.sliced(at + 1)));
    if (!domain)
        return Failure{domain.error()};
    return MailAddress(localPart, *domain);
}

QByteArray addressLiteral(const QHostAddress &address)
{
    QHostAddress plain = address;
    plain.setScopeId({});
    bool isMapped = false;
    const quint32 v4 = plain.toIPv4Address(&isMapped);
    if (isMapped)
        return '[' + QHostAddress(v4).toString().toLatin1() + ']';
    return "[IPv6:" + plain.toString().toLatin1() + ']';
}

} // namespace postern::smtp
