// SPDX-License-Identifier: Apache-2.0
#include "core/probe/probe.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace postern::probe {

namespace {

using Value = std::optional<QByteArray>;

struct Row
{
    QLatin1StringView word;
    Value (*value)(const Bindings &);
};

Value localPartOf(const std::optional<smtp::MailAddress> &address)
{
    return address ? Value(address->localPart()) : std::nullopt;
}

Value domainOf(const std::optional<smtp::MailAddress> &address)
{
    return address ? Value(address->domain().toByteArray()) : std::nullopt;
}

Value nameOf(const std::optional<smtp::DomainName> &name)
{
    return name ? Value(name->toByteArray()) : std::nullopt;
}

Value upper(Value value)
{
    return value ? Value(value->toUpper()) : std::nullopt;
}

bool isV4(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

// Only where the name has letters of its own: "xn--…" is nobody's recipient.
Value inOwnLetters(const std::optional<smtp::MailAddress> &address)
{
    if (!address || !address->domain().toString().contains("xn--"_L1))
        return std::nullopt;
    return QUrl::fromAce(address->domain().toByteArray()).toUtf8();
}

// The first letter that has a Cyrillic twin is changed into it.
Value lookAlike(const std::optional<smtp::DomainName> &name)
{
    static constexpr std::array twins{std::pair{u'a', u'\u0430'}, std::pair{u'e', u'\u0435'},
                                      std::pair{u'o', u'\u043e'}, std::pair{u'p', u'\u0440'},
                                      std::pair{u'c', u'\u0441'}};
    if (!name)
        return std::nullopt;
    QString text = name->toString();
    for (QChar &letter : text) {
        for (const auto &[latin, cyrillic] : twins) {
            if (letter == QChar(latin)) {
                letter = QChar(cyrillic);
                return text.toUtf8();
            }
        }
    }
    return std::nullopt;
}

// clang-format off
const Row kRows[] = {
    {"from"_L1,      [](const Bindings &b) { return localPartOf(b.sender); }},
    {"ext2"_L1,      [](const Bindings &b) { return domainOf(b.sender); }},
    {"to"_L1,        [](const Bindings &b) { return localPartOf(b.recipient); }},
    {"ext"_L1,       [](const Bindings &b) { return domainOf(b.recipient); }},
    {"TO"_L1,        [](const Bindings &b) { return upper(localPartOf(b.recipient)); }},
    {"EXT"_L1,       [](const Bindings &b) { return upper(domainOf(b.recipient)); }},
    {"ext-imcea"_L1, [](const Bindings &b) { const Value v = domainOf(b.recipient); return v ? Value(QByteArray(*v).replace(".", "+2E")) : v; }},
    {"ext-u"_L1,     [](const Bindings &b) { return inOwnLetters(b.recipient); }},
    {"ext-ip"_L1,    [](const Bindings &b) { return b.recipientAddress ? Value(smtp::addressLiteral(*b.recipientAddress).chopped(1).sliced(1)) : std::nullopt; }},
    {"to2"_L1,       [](const Bindings &b) { return localPartOf(b.secondRecipient); }},
    {"ext3"_L1,      [](const Bindings &b) { return domainOf(b.secondRecipient); }},
    {"loc"_L1,       [](const Bindings &b) { return nameOf(b.hostedDomain); }},
    {"LOC"_L1,       [](const Bindings &b) { return upper(nameOf(b.hostedDomain)); }},
    {"loc-alike"_L1, [](const Bindings &b) { return lookAlike(b.hostedDomain); }},
    {"user"_L1,      [](const Bindings &b) { return localPartOf(b.localUser); }},
    {"host"_L1,      [](const Bindings &b) { return nameOf(b.serverName); }},
    {"literal"_L1,   [](const Bindings &b) { return b.address.isNull() ? std::nullopt : Value(smtp::addressLiteral(b.address)); }},
    {"ip"_L1,        [](const Bindings &b) { return isV4(b.address) ? Value(b.address.toString().toLatin1()) : std::nullopt; }},
    {"v6"_L1,        [](const Bindings &b) { return b.address.isNull() || isV4(b.address) ? std::nullopt : Value(smtp::addressLiteral(b.address).chopped(1).sliced(6)); }},
    {"ip-number"_L1, [](const Bindings &b) { return isV4(b.address) ? Value(QByteArray::number(b.address.toIPv4Address())) : std::nullopt; }},
    {"rnd"_L1,       [](const Bindings &b) { return b.random.isEmpty() ? std::nullopt : Value(b.random); }},
};
// clang-format on

} // namespace

const QStringList &placeholders()
{
    static const QStringList words = [] {
        QStringList list;
        for (const Row &row : kRows)
            list += row.word;
        return list;
    }();
    return words;
}

QStringList placeholdersIn(const QByteArray &pattern)
{
    QStringList found;
    for (qsizetype open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
        const qsizetype close = pattern.indexOf('}', open);
        found += QString::fromUtf8(close < 0 ? pattern.sliced(open + 1) : pattern.sliced(open + 1, close - open - 1));
    }
    return found;
}

Result<QByteArray, QString> bound(const QByteArray &pattern, const Bindings &bindings)
{
    QByteArray path;
    qsizetype at = 0;
    for (qsizetype open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
        const qsizetype close = pattern.indexOf('}', open);
        const QString word = QString::fromUtf8(pattern.sliced(open + 1, close - open - 1));
        const auto row =
            std::find_if(std::begin(kRows), std::end(kRows), [&word](const Row &one) { return word == one.word; });
        const Value value = row == std::end(kRows) ? std::nullopt : row->value(bindings);
        if (!value)
            return Failure{word};
        path += pattern.sliced(at, open - at) + *value;
        at = close + 1;
    }
    return path + pattern.sliced(at);
}

} // namespace postern::probe
