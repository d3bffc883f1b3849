// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/login.h"

#include "core/smtp/reply.h"
#include "core/smtp/transcript.h"

#include <utility>

namespace postern::smtp {

namespace {

constexpr char kCancel[] = "*";            // RFC 4954, 4
constexpr char kEmpty[] = "=";             // RFC 4954, 4: an initial response of no bytes
constexpr qsizetype kMaxCommandLine = 512; // RFC 5321, 4.5.3.1.4, with its end; RFC 4954, 4 leaves it at that
constexpr qsizetype kMaxResponse = 12288;  // RFC 4954, 4, with its end
constexpr int kAnswersAtMost = 8;          // SCRAM needs two, LOGIN as many: whoever asks on has no end to it
constexpr qsizetype kCodeLength = 4;       // "334 "

} // namespace

Login::Login(std::shared_ptr<Authenticator> authenticator, Channel needs)
    : m_authenticator(std::move(authenticator))
    , m_needs(needs)
{
    if (m_authenticator)
        m_secrets = m_authenticator->secrets();
}

bool Login::isPossible(Channel channel, const QByteArrayList &mechanisms) const
{
    return m_authenticator && channel >= m_needs && !m_authenticator->choose(mechanisms).isEmpty();
}

Login::Line Login::begin(const QByteArrayList &mechanisms)
{
    const QByteArray mechanism = m_authenticator->choose(mechanisms);
    const QByteArray command = "AUTH " + mechanism;
    const auto first = m_authenticator->begin(mechanism);
    if (!first)
        return {command + "\r\n", command + "\r\n"};
    const QByteArray response = first->isEmpty() ? QByteArray(kEmpty) : first->toBase64();
    m_secrets += response;
    if (command.size() + 1 + response.size() + 2 > kMaxCommandLine) {
        m_first = first;
        return {command + "\r\n", command + "\r\n"};
    }
    return {command + ' ' + response + "\r\n", command + ' ' + kSecret + "\r\n"};
}

Login::Line Login::answer(const Reply &challenge)
{
    if (const auto first = std::exchange(m_first, std::nullopt))
        return respond(*first);
    const auto decoded =
        QByteArray::fromBase64Encoding(challenge.text().trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const bool isReadable = decoded && !m_isTakenBack && ++m_answers <= kAnswersAtMost;
    const auto response = isReadable ? m_authenticator->respond(*decoded) : std::nullopt;
    if (response && response->toBase64().size() + 2 <= kMaxResponse)
        return respond(*response);
    m_isTakenBack = true;
    return {QByteArray(kCancel) + "\r\n", QByteArray(kCancel) + "\r\n"};
}

Login::Line Login::respond(const QByteArray &response)
{
    const QByteArray bytes = response.toBase64();
    m_secrets += bytes;
    return {bytes + "\r\n", QByteArray(kSecret) + "\r\n"};
}

QByteArray Login::shown(QByteArray line, bool isChallenge) const
{
    if (line.size() <= kCodeLength || !m_authenticator)
        return line;
    const QByteArray code = line.first(kCodeLength);
    if (isChallenge && line.startsWith("334") && line.trimmed().size() > kCodeLength)
        return code + kSecret + (line.endsWith('\n') ? "\r\n" : "");
    QByteArray rest = line.sliced(kCodeLength);
    for (const QByteArray &secret : m_secrets) {
        if (secret.size() > 1) // "=" and nothing give nothing away
            rest.replace(secret, kSecret);
    }
    return code + rest;
}

} // namespace postern::smtp
