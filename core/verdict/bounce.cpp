// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/bounce.h"

#include "core/verdict/mailsource.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::verdict {

namespace {

// What a qmail-send bounce begins with and where the returned message stands (cr.yp.to/proto/qsbmf.txt).
constexpr QByteArrayView kQsbmfGreeting("Hi. This is the");
constexpr QByteArrayView kQsbmfBreak("---");

QString text(const QByteArray &bytes)
{
    return shown(bytes, kMaxBounceText);
}

// "rfc822; joe@example.org", "smtp; 550 no": what stands behind the type.
QString behindType(const QByteArray &value)
{
    return text(value.sliced(value.indexOf(';') + 1).trimmed());
}

BounceAction actionOf(const QByteArray &value)
{
    struct Known
    {
        QByteArrayView word;
        BounceAction action;
    };
    // clang-format off
    static constexpr Known known[] = {
        {"failed",    BounceAction::Failed},    {"delayed", BounceAction::Delayed},
        {"delivered", BounceAction::Delivered}, {"relayed", BounceAction::Relayed},
        {"expanded",  BounceAction::Expanded},
    };
    // clang-format on
    const QByteArray word = value.toLower().simplified().split(' ').first(); // a comment may stand behind it
    const auto found =
        std::find_if(std::begin(known), std::end(known), [&](const Known &one) { return one.word == word; });
    return found == std::end(known) ? BounceAction::Unknown : found->action;
}

// RFC 3463, 2; "5.1.1 (user unknown)" is seen as well.
QString statusIn(QByteArrayView value)
{
    static const QRegularExpression pattern(u"(?<![\\d.])[245]\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])"_s);
    return pattern.match(QString::fromLatin1(value.first(std::min(value.size(), kMaxBounceText)))).captured();
}

BouncedRecipient recipientOf(const MailSource &group)
{
    BouncedRecipient one;
    one.finalRecipient = behindType(group.field("Final-Recipient").value_or(QByteArray()));
    one.originalRecipient = behindType(group.field("Original-Recipient").value_or(QByteArray()));
    one.action = actionOf(group.field("Action").value_or(QByteArray()));
    one.status = statusIn(group.field("Status").value_or(QByteArray()));
    one.diagnostic = behindType(group.field("Diagnostic-Code").value_or(QByteArray()));
    one.remoteServer = behindType(group.field("Remote-MTA").value_or(QByteArray()));
    return one;
}

// message/delivery-status: groups of fields with empty lines between them (RFC 3464, 2.1). The first one is about the
// message; software that leaves it out begins with a recipient.
void readStatus(QByteArrayView content, Bounce &bounce)
{
    while (!content.trimmed().isEmpty() && bounce.recipients.size() < kMaxBounced) {
        const MailSource group = readMail(content);
        if (group.field("Final-Recipient") || group.field("Action"))
            bounce.recipients.push_back(recipientOf(group));
        if (const auto server = group.field("Reporting-MTA"))
            bounce.reportingServer = behindType(*server);
        content = content.last(std::min(group.body.size(), content.size()));
        if (!group.hasWholeHeader)
            break;
    }
}

std::optional<Bounce> reportIn(const MailSource &mail)
{
    const QByteArray type = mail.field("Content-Type").value_or(QByteArray());
    if (!type.toLower().startsWith("multipart/report")
        || parameterOf(type, "report-type").toLower() == "disposition-notification")
        return std::nullopt;
    Bounce bounce;
    bool isReport = false;
    for (const MailPart &part : partsOf(mail)) {
        if (part.type == "message/delivery-status" || part.type == "message/global-delivery-status") { // RFC 6533
            isReport = true;
            readStatus(part.content, bounce);
        } else if (part.type == "message/rfc822" || part.type == "text/rfc822-headers" || part.type == "message/global"
                   || part.type == "message/rfc822-headers" || part.type == "message/global-headers") {
            bounce.original = part.content;
        }
    }
    return isReport ? std::optional(bounce) : std::nullopt;
}

// The paragraphs of a text, each with its lines joined by LF.
std::vector<QByteArray> paragraphsOf(const QByteArray &body)
{
    std::vector<QByteArray> out(1);
    for (QByteArray line : body.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.trimmed().isEmpty())
            out.back() += (out.back().isEmpty() ? QByteArray() : QByteArray("\n")) + line;
        else if (!out.back().isEmpty())
            out.emplace_back();
    }
    return out;
}

QByteArray behind(const QByteArray &body, QByteArrayView lineBegin)
{
    const qsizetype at = QByteArrayView('\n' + body).indexOf(QByteArray('\n' + lineBegin.toByteArray()));
    const qsizetype end = at < 0 ? -1 : body.indexOf('\n', at);
    return end < 0 ? QByteArray() : body.sliced(end + 1).trimmed();
}

std::optional<Bounce> qsbmfIn(const MailSource &mail)
{
    if (!mail.body.trimmed().startsWith(kQsbmfGreeting))
        return std::nullopt;
    Bounce bounce;
    bounce.form = Bounce::Form::Qsbmf;
    static const QRegularExpression server(u"program at (\\S+?)\\.?\\s"_s);
    bounce.reportingServer =
        text(server.match(QString::fromLatin1(mail.body.trimmed().left(kMaxBounceText))).captured(1).toLatin1());
    for (const QByteArray &paragraph : paragraphsOf(mail.body)) {
        if (paragraph.startsWith(kQsbmfBreak))
            break;
        const qsizetype end = paragraph.indexOf(">:");
        if (!paragraph.startsWith('<') || end < 0 || bounce.recipients.size() == kMaxBounced)
            continue;
        BouncedRecipient one;
        one.finalRecipient = text(paragraph.sliced(1, end - 1));
        one.diagnostic = text(paragraph.sliced(end + 2).simplified());
        one.status = statusIn(paragraph.sliced(end + 2));
        one.action = BounceAction::Failed; // qmail reports nothing else
        bounce.recipients.push_back(one);
    }
    bounce.original = behind(mail.body, kQsbmfBreak);
    return bounce.recipients.empty() ? std::nullopt : std::optional(bounce);
}

// Exim before 4.84, and whoever imitates it: the recipients stand in the header, the reason indented below each.
std::optional<Bounce> plainIn(const MailSource &mail)
{
    const auto failed = mail.field("X-Failed-Recipients");
    if (!failed)
        return std::nullopt;
    Bounce bounce;
    bounce.form = Bounce::Form::Plain;
    for (const QByteArray &address : failed->split(',')) {
        if (bounce.recipients.size() == kMaxBounced)
            break;
        BouncedRecipient one;
        one.finalRecipient = text(address.trimmed());
        one.action = BounceAction::Failed;
        for (const QByteArray &paragraph : paragraphsOf(mail.body)) {
            const QByteArray bare = paragraph.trimmed();
            if (!bare.startsWith(address.trimmed()) || !paragraph.startsWith(' '))
                continue;
            one.diagnostic = text(bare.sliced(address.trimmed().size()).simplified());
            one.status = statusIn(bare);
            break;
        }
        bounce.recipients.push_back(one);
    }
    bounce.original = behind(mail.body, "------ This is a copy of");
    return bounce;
}

} // namespace

bool Bounce::hasFailed() const
{
    return std::any_of(recipients.begin(), recipients.end(),
                       [](const BouncedRecipient &one) { return one.action == BounceAction::Failed; });
}

std::optional<Bounce> bounceOf(QByteArrayView source)
{
    const MailSource mail = readMail(source);
    if (auto report = reportIn(mail))
        return report;
    if (auto qsbmf = qsbmfIn(mail))
        return qsbmf;
    return plainIn(mail);
}

std::optional<QByteArray> tokenIn(QByteArrayView source, const QByteArrayList &tokens)
{
    const auto held = [&tokens](QByteArrayView bytes) -> std::optional<QByteArray> {
        const auto found = std::find_if(tokens.begin(), tokens.end(), [bytes](const QByteArray &token) {
            return !token.isEmpty() && bytes.contains(token);
        });
        return found == tokens.end() ? std::nullopt : std::optional(*found);
    };
    if (auto found = held(source))
        return found;
    for (const MailPart &part : partsOf(readMail(source))) {
        if (auto found = held(part.content))
            return found;
    }
    return std::nullopt;
}

} // namespace postern::verdict
