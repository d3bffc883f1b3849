// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/bytes.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace postern::smtp {

namespace {

constexpr bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

// Unicode's formatting and line separators: they rearrange or hide what stands around them.
bool isTreacherous(char32_t c)
{
    return (c >= 0x80 && c < 0xa0) || c == 0xad || c == 0x61c || c == 0xfeff || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || (c >= 0xfff9 && c <= 0xfffb)
        || (c >= 0xe0000 && c <= 0xe007f);
}

// A byte order mark is a character like any other: left alone, Qt would swallow it.
constexpr auto kEveryCharacter = QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom;

// The character that the UTF-8 sequence at the start of `bytes` stands for; empty if there is no valid one.
QString characterAt(QByteArrayView bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const qsizetype length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length == 0 || length > bytes.size())
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8, kEveryCharacter);
    const QString decoded = decoder.decode(bytes.first(length));
    return decoder.hasError() || decoded.contains(QChar::ReplacementCharacter) ? QString() : decoded;
}

void appendHex(QString &out, char byte)
{
    static constexpr char digits[] = "0123456789abcdef";
    const auto value = static_cast<unsigned char>(byte);
    out += u"\\x";
    out += QLatin1Char(digits[value >> 4]);
    out += QLatin1Char(digits[value & 0xf]);
}

} // namespace

bool hasControl(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), isControl);
}

bool hasEightBit(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

qsizetype lastUnquotedAt(QByteArrayView mailbox)
{
    qsizetype found = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < mailbox.size(); ++i) {
        if (mailbox[i] == '\\')
            ++i; // RFC 5321, 4.1.2: a quoted pair
        else if (mailbox[i] == '"')
            quoted = !quoted;
        else if (mailbox[i] == '@' && !quoted)
            found = i;
    }
    return found;
}

QString escaped(QByteArrayView bytes)
{
    QString out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const char c = bytes[i];
        if (c == '\r')
            out += u"\\r";
        else if (c == '\n')
            out += u"\\n";
        else if (c == '\t')
            out += u"\\t";
        else if (c == '\\')
            out += u"\\\\";
        else if (isControl(c))
            appendHex(out, c);
        else if (const QString text = characterAt(bytes.sliced(i)); text.isEmpty())
            appendHex(out, c);
        else {
            const qsizetype length = text.toUtf8().size();
            if (isTreacherous(text.toUcs4().value(0)))
                std::for_each_n(bytes.begin() + i, length, [&out](char byte) { appendHex(out, byte); });
            else
                out += text;
            i += length;
            continue;
        }
        ++i;
    }
    return out;
}

QByteArray unescaped(QStringView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            out += text.sliced(i, length).toUtf8();
            i += length;
            continue;
        }
        bool isHex = false;
        const char16_t kind = text[i + 1].unicode();
        const uint value = kind == u'x' && i + 4 <= text.size() ? text.sliced(i + 2, 2).toUInt(&isHex, 16) : 0;
        if (kind == u'x' && isHex) {
            out += static_cast<char>(value);
            i += 4;
            continue;
        }
        switch (kind) {
        case u'r':
            out += '\r';
            break;
        case u'n':
            out += '\n';
            break;
        case u't':
            out += '\t';
            break;
        case u'\\':
            out += '\\';
            break;
        default:
            out += text.sliced(i, 2).toUtf8();
        }
        i += 2;
    }
    return out;
}

} // namespace postern::smtp
