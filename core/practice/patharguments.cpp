// SPDX-License-Identifier: Apache-2.0
#include "core/practice/patharguments.h"

#include "core/smtp/path.h"

namespace postern::practice {

namespace {

// Where the path ends: the first ">" that no quotes hide.
qsizetype closingBracket(QByteArrayView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == '>' && !quoted)
            return i;
    }
    return -1;
}

// Takes "@one,@two:" off the front. False if that is no source route.
bool stripRoute(QByteArrayView &path, std::optional<QByteArray> &firstHop)
{
    if (!path.startsWith('@'))
        return true;
    // A literal may hold colons of its own: "@[IPv6:::1]:user@domain".
    while (path.startsWith('@')) {
        const qsizetype from = path.startsWith("@[") ? path.indexOf(']') : 0;
        if (from < 0)
            return false;
        qsizetype end = from;
        while (end < path.size() && path[end] != ',' && path[end] != ':')
            ++end;
        const auto hop = end == path.size() ? std::nullopt : readDomain(path.sliced(1, end - 1));
        if (!hop)
            return false;
        if (!firstHop)
            firstHop = hop;
        const bool isLast = path[end] == ':';
        path = path.sliced(end + 1);
        if (isLast)
            return true;
    }
    return false;
}

QByteArrayView withoutLeadingBlanks(QByteArrayView text)
{
    while (text.startsWith(' '))
        text = text.sliced(1);
    return text;
}

} // namespace

Result<PathArguments, PathFault> PathArguments::parse(QByteArrayView text)
{
    // RFC 5321, 3.3 forbids a blank behind the colon; people who type do not know that, and nothing depends on it.
    text = withoutLeadingBlanks(text);
    const qsizetype end = closingBracket(text);
    if (!text.startsWith('<') || end < 0)
        return Failure{PathFault::NotAPath};
    QByteArrayView path = text.sliced(1, end - 1);
    const QByteArrayView rest = text.sliced(end + 1);
    if (!rest.isEmpty() && !rest.startsWith(' '))
        return Failure{PathFault::NotAPath};

    PathArguments arguments;
    for (const QByteArray &word : rest.toByteArray().split(' ')) {
        if (!word.isEmpty())
            arguments.parameters += word;
    }
    if (path.isEmpty())
        return arguments;
    if (end + 1 > smtp::kMaxPathLength || !stripRoute(path, arguments.firstHop))
        return Failure{PathFault::BadMailbox};
    arguments.mailbox =
        path.compare("postmaster", Qt::CaseInsensitive) == 0 ? Mailbox::postmaster() : Mailbox::parse(path);
    if (!arguments.mailbox)
        return Failure{PathFault::BadMailbox};
    return arguments;
}

} // namespace postern::practice
