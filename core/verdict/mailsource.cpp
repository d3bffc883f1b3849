// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/mailsource.h"

#include "core/smtp/bytes.h"

#include <algorithm>

namespace postern::verdict {

namespace {

// RFC 5322 knows no limits for these; nothing that serves has more.
constexpr std::size_t kMaxFields = 1000;
constexpr qsizetype kMaxField = 64 * 1024; // octets of one value
constexpr qsizetype kMaxName = 998;        // a line's length (RFC 5322, 2.1.1)
constexpr std::size_t kMaxParts = 100;
constexpr int kMaxDepth = 8; // multiparts within multiparts

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// RFC 5322, 3.6.8: printable, and no colon.
bool isFieldName(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= kMaxName
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

// Takes a line off the front, without its end.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

qsizetype indentOf(QByteArrayView line)
{
    return std::find_if_not(line.begin(), line.end(), isBlank) - line.begin();
}

// In front of the header: blank lines, and the line that begins a message in an mbox (RFC 4155).
void skipFront(QByteArrayView &rest)
{
    while (!rest.isEmpty()) {
        QByteArrayView after = rest;
        const QByteArrayView line = takeLine(after);
        if (indentOf(line) != line.size() && !line.startsWith("From ") && !line.startsWith(">From "))
            return;
        rest = after;
    }
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            out += text[i];
            continue;
        }
        const QByteArrayView behind = text.sliced(i + 1);
        if (behind.startsWith("\r\n") || behind.startsWith('\n')) { // a soft line break
            i += behind.startsWith('\n') ? 1 : 2;
            continue;
        }
        bool isHex = false;
        const int value = behind.size() < 2 ? 0 : behind.first(2).toByteArray().toInt(&isHex, 16);
        if (isHex)
            i += 2;
        out += isHex ? static_cast<char>(value) : '=';
    }
    return out;
}

QByteArray decoded(const MailSource &mail)
{
    const QByteArray encoding = mail.field("Content-Transfer-Encoding").value_or(QByteArray()).toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(mail.body);
    return encoding == "quoted-printable" ? fromQuotedPrintable(mail.body) : mail.body;
}

QByteArray typeOf(const MailSource &mail)
{
    const QByteArray value = mail.field("Content-Type").value_or(QByteArray("text/plain")); // RFC 2045, 5.2
    const qsizetype end = value.indexOf(';');
    return (end < 0 ? value : value.first(end)).trimmed().toLower();
}

// The entities between the boundaries (RFC 2046, 5.1.1). One that is cut short counts as well.
std::vector<QByteArrayView> entitiesOf(QByteArrayView body, const QByteArray &boundary)
{
    std::vector<QByteArrayView> out;
    const QByteArray mark = "--" + boundary;
    QByteArrayView rest = body;
    const char *begin = nullptr;
    while (!rest.isEmpty() && out.size() < kMaxParts) {
        const char *lineBegin = rest.data();
        const QByteArrayView line = takeLine(rest);
        if (!line.startsWith(mark))
            continue;
        if (begin)
            out.emplace_back(begin, lineBegin);
        const bool isLast = line.sliced(mark.size()).startsWith("--");
        begin = isLast ? nullptr : lineBegin + std::min<qsizetype>(line.size() + 1, body.end() - lineBegin);
        if (begin && begin < body.end() && begin[-1] == '\r')
            ++begin; // the LF of a CRLF
        if (isLast)
            break;
    }
    if (begin && out.size() < kMaxParts)
        out.emplace_back(begin, body.end());
    return out;
}

void addParts(const MailSource &mail, int depth, std::vector<MailPart> &out)
{
    if (out.size() >= kMaxParts)
        return;
    const QByteArray type = typeOf(mail);
    const QByteArray boundary = parameterOf(mail.field("Content-Type").value_or(QByteArray()), "boundary");
    if (!type.startsWith("multipart/") || boundary.isEmpty() || depth >= kMaxDepth) {
        out.push_back({type, decoded(mail)});
        return;
    }
    for (const QByteArrayView entity : entitiesOf(mail.body, boundary)) {
        // An entity without a header begins with the empty line that would have ended it.
        if (entity.startsWith("\r\n") || entity.startsWith('\n'))
            out.push_back({"text/plain", entity.toByteArray()});
        else
            addParts(readMail(entity), depth + 1, out);
    }
}

} // namespace

bool MailField::is(QByteArrayView wanted) const
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

std::optional<QByteArray> MailSource::field(QByteArrayView name) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const MailField &one) { return one.is(name); });
    return found == fields.end() ? std::nullopt : std::optional(found->value);
}

MailSource readMail(QByteArrayView source)
{
    MailSource mail;
    QByteArrayView rest = source.first(std::min(source.size(), kMaxSource));
    skipFront(rest);
    const qsizetype indent = indentOf(rest); // of what would be the first name
    bool isContinued = false;                // whether the last line belonged to a field that was kept
    while (!rest.isEmpty()) {
        QByteArrayView line = takeLine(rest);
        line = line.sliced(std::min(indent, indentOf(line)));
        if (line.isEmpty()) {
            mail.hasWholeHeader = true;
            break;
        }
        if (isBlank(line.front())) { // RFC 5322, 2.2.3: folded
            if (isContinued && mail.fields.back().value.size() < kMaxField)
                mail.fields.back().value += ' ' + line.first(std::min(line.size(), kMaxField)).trimmed().toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0)).trimmed(); // RFC 5322, 4.5.8: "Name :"
        isContinued = isFieldName(name) && mail.fields.size() < kMaxFields;
        if (isContinued)
            mail.fields.push_back({name.toByteArray(), line.sliced(colon + 1).trimmed().toByteArray().left(kMaxField)});
    }
    mail.body = rest.toByteArray();
    return mail;
}

std::vector<MailPart> partsOf(const MailSource &mail)
{
    std::vector<MailPart> parts;
    addParts(mail, 0, parts);
    return parts;
}

QByteArray parameterOf(QByteArrayView value, QByteArrayView name)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && isQuoted)
            ++i;
        else if (value[i] == '"')
            isQuoted = !isQuoted;
        if (i >= value.size() || value[i] != ';' || isQuoted)
            continue;
        QByteArrayView rest = value.sliced(i + 1).trimmed();
        if (rest.size() <= name.size() || rest.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        rest = rest.sliced(name.size()).trimmed();
        if (!rest.startsWith('='))
            continue;
        rest = rest.sliced(1).trimmed();
        if (!rest.startsWith('"')) {
            const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == ';' || isBlank(c); });
            return rest.first(end - rest.begin()).toByteArray();
        }
        QByteArray out;
        for (qsizetype at = 1; at < rest.size() && rest[at] != '"'; ++at) {
            if (rest[at] == '\\' && at + 1 < rest.size())
                ++at;
            out += rest[at];
        }
        return out;
    }
    return {};
}

QString shown(QByteArrayView bytes, qsizetype atMost)
{
    constexpr qsizetype kMaxOctets = 4; // of a character (RFC 3629)
    const bool isCut = bytes.size() > atMost * kMaxOctets;
    QString text = smtp::escaped(isCut ? bytes.first(atMost * kMaxOctets) : bytes);
    if (!isCut && text.size() <= atMost)
        return text;
    text.truncate(atMost - 1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

} // namespace postern::verdict
