// SPDX-License-Identifier: Apache-2.0
#include "core/practice/clientcommand.h"

#include "core/practice/saslserver.h"
#include "core/smtp/bytes.h"

namespace postern::practice {

namespace {

// RFC 5321, 4.5.3.1.4 says 512 octets; MAIL may be longer by SIZE (26: RFC 1870, 3), BODY (17: RFC 6152, 3) and AUTH
// (500: RFC 4954, 3). Only AUTH itself may be as long as the reader of lines allows.
constexpr qsizetype kMaxCommandLine = 512 + 26 + 17 + 500;

std::optional<ClientCommand::Fault> faultOf(const LineReader::Line &line, bool isAuth)
{
    if (line.isTooLong || (!isAuth && line.bytes.size() + 2 > kMaxCommandLine))
        return ClientCommand::Fault::TooLong;
    if (!line.hasProperEnd)
        return ClientCommand::Fault::BareLineFeed;
    if (smtp::hasControl(line.bytes))
        return ClientCommand::Fault::ControlCharacter;
    return std::nullopt;
}

// Whatever is not the name of the mechanism may be a password, wherever it stands.
QByteArray shownAuth(const QByteArray &argument)
{
    const qsizetype blank = argument.indexOf(' ');
    const QByteArray word = (blank < 0 ? argument : argument.first(blank)).toUpper();
    const bool isMechanism = SaslServer::mechanisms().contains(word);
    const QByteArray shown = isMechanism ? "AUTH " + word : QByteArray("AUTH");
    return argument.isEmpty() || (isMechanism && blank < 0) ? shown : shown + ' ' + kSecret;
}

} // namespace

bool isWord(QByteArrayView text, QByteArrayView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

ClientCommand ClientCommand::read(const LineReader::Line &line)
{
    const qsizetype blank = line.bytes.indexOf(' ');
    ClientCommand command;
    command.verb = blank < 0 ? line.bytes : line.bytes.first(blank);
    command.argument = blank < 0 ? QByteArray() : line.bytes.sliced(blank + 1).trimmed();
    const bool isAuth = isWord(command.verb, "AUTH");
    command.shown = isAuth ? shownAuth(command.argument) : line.bytes;
    command.fault = faultOf(line, isAuth);
    return command;
}

} // namespace postern::practice
