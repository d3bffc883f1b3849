// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/testmessage.h"

#include "core/verdict/delivery.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace postern::delivery {

namespace {

constexpr auto kText = ":/postern/delivery/message.txt";
constexpr auto kUnlikely = '?'; // in the place of what is not ASCII

QByteArray ascii(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += c.unicode() < 0x20 || c.unicode() > 0x7e ? kUnlikely : static_cast<char>(c.unicode());
    return bytes;
}

QByteArray nameOf(const smtp::Endpoint &server)
{
    return server.host.isEmpty() ? ascii(server.toString()) : ascii(server.host + u" ("_s + server.toString() + u')');
}

QByteArray dateOf(const QDateTime &at)
{
    return at.toUTC().toString(Qt::RFC2822Date).toLatin1();
}

// A field of the header, folded where it would be longer than it should and can be (RFC 5322, 2.2.3).
QByteArray field(const QByteArray &name, const QByteArrayList &words)
{
    QByteArray text = name + ':';
    qsizetype column = text.size();
    for (const QByteArray &word : words) {
        const bool folds = column + 1 + word.size() > kLineShould && column > name.size() + 1;
        text += (folds ? "\r\n " : " ") + word;
        column = (folds ? 1 : column + 1) + word.size();
    }
    return text + "\r\n";
}

QByteArray body(const TestMessage &message)
{
    QFile file(QString::fromLatin1(kText));
    QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("Token: {token}\n");
    const std::pair<const char *, QByteArray> values[] = {
        {"{server}", nameOf(message.server)},
        {"{form}", ascii(message.form)},
        {"{from}", message.from.toByteArray()},
        {"{hello}", message.hello},
        {"{program}", ascii(message.program)},
        {"{date}", dateOf(message.at)},
        {"{token}", message.token},
    };
    for (const auto &[name, value] : values)
        text.replace(name, value.first(std::min(value.size(), kLineAtMost / 2)));
    return text.replace("\n", "\r\n");
}

} // namespace

QByteArray randomToken()
{
    constexpr int kBits = 128;
    std::array<quint32, kBits / 32> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

QByteArray messageIdOf(const TestMessage &message)
{
    const auto ours = smtp::DomainName::parse(QString::fromLatin1(message.hello));
    const smtp::DomainName domain = ours && ours->hasSeveralLabels() ? *ours : message.from.domain();
    return '<' + message.token + '@' + domain.toByteArray() + '>';
}

QByteArray composed(const TestMessage &message)
{
    const QByteArray from = '<' + message.from.toByteArray() + '>';
    const QByteArray to = '<' + message.to.toByteArray() + '>';
    return field("From", {"Postern", from}) + field("To", {to})
        + field("Subject", {"Postern", "relay", "test", ascii(message.form), "at", ascii(message.server.toString())})
        + field("Date", {dateOf(message.at)}) + field("Message-ID", {messageIdOf(message)})
        + field("X-Postern-Token", {message.token})
        + "Auto-Submitted: auto-generated\r\n" // RFC 3834, 5
          "MIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=us-ascii\r\n"
          "Content-Transfer-Encoding: 7bit\r\n"
          "\r\n"
        + body(message);
}

} // namespace postern::delivery
