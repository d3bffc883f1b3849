// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/imapwatcher.h"

#include "core/delivery/curlloop.h"
#include "core/delivery/imaptalk.h"
#include "core/delivery/sift.h"
#include "core/smtp/bytes.h"

#include <QCryptographicHash>
#include <QSocketNotifier>

#include <utility>

using namespace Qt::StringLiterals;

namespace postern::delivery {

namespace {

// A search through a large mailbox without an index takes its time.
constexpr auto kAnswerPatience = std::chrono::minutes(2);
constexpr std::size_t kChunk = 16 * 1024;

} // namespace

ImapWatcher::ImapWatcher(WatchPlace::Imap place, Expectation expectation, QByteArray password,
                         std::chrono::milliseconds poll)
    : m_place(std::move(place))
    , m_expectation(std::move(expectation))
    , m_password(std::move(password))
{
    m_poll.setSingleShot(true);
    m_poll.setInterval(poll);
    m_silence.setSingleShot(true);
    m_silence.setInterval(kAnswerPatience);
    connect(&m_poll, &QTimer::timeout, this, &ImapWatcher::look);
    connect(&m_silence, &QTimer::timeout, this, [this] { lost(verdict::WatchTrouble::Unreachable, {}); });
}

ImapWatcher::~ImapWatcher()
{
    hangUp();
}

QString ImapWatcher::place() const
{
    return WatchPlace::spelled(m_place);
}

void ImapWatcher::start()
{
    stop();
    m_isReady = false;
    m_hasLookedOver = false;
    m_reported.clear();
    dial();
}

void ImapWatcher::stop()
{
    forgetTold();
    m_poll.stop();
    hangUp();
}

void ImapWatcher::expect(const Expectation &expectation)
{
    m_expectation = expectation;
    m_hasNewExpectation = true;
    if (m_poll.isActive())
        look();
}

void ImapWatcher::hangUp()
{
    m_silence.stop();
    m_notifiers.reset();
    if (m_talk && m_talk->isIdle() && m_isReady)
        send(m_talk->leave()); // as much of politeness as fits: nobody waits for the answer
    m_talk.reset();
    m_unsent.clear();
    if (m_handle)
        m_loop->remove(m_handle->handle);
    m_handle.reset();
    m_loop.reset();
}

void ImapWatcher::dial()
{
    hangUp();
    if (!curl().flaw.isEmpty())
        return lost(verdict::WatchTrouble::Unreachable, smtp::escaped(curl().flaw.toUtf8()));
    m_loop = std::make_unique<CurlLoop>();
    m_handle = std::make_unique<CurlHandle>();
    const bool isImplicit = m_place.security == smtp::Security::Implicit;
    const QString host = m_place.host.contains(u':') ? u'[' + m_place.host + u']' : m_place.host;
    const QString url = u"%1://%2:%3/"_s.arg(isImplicit ? u"imaps"_s : u"imap"_s, host).arg(m_place.port);
    m_handle->set(CURLOPT_URL, url.toUtf8().constData());
    m_handle->set(CURLOPT_PROTOCOLS_STR, "imap,imaps");
    m_handle->set(CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    m_handle->set(CURLOPT_USERNAME, m_place.user.toUtf8().constData());
    m_handle->set(CURLOPT_PASSWORD, m_password.constData());
    m_handle->set(CURLOPT_CONNECT_ONLY, 1L); // and log in; the rest is ImapTalk's
    m_handle->trust(m_authorities);
    // By the event loop: the handle must not go away from inside of libcurl.
    m_loop->add(m_handle->handle, [this](CURLcode code) { tell([this, code] { dialled(int(code)); }); });
}

verdict::WatchTrouble ImapWatcher::troubleOf(int code)
{
    switch (code) {
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return verdict::WatchTrouble::LoginRefused;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_USE_SSL_FAILED: // STARTTLS is not offered
        return verdict::WatchTrouble::TlsFailed;
    case CURLE_WEIRD_SERVER_REPLY:
        return verdict::WatchTrouble::ProtocolFailed;
    default:
        return verdict::WatchTrouble::Unreachable;
    }
}

void ImapWatcher::dialled(int code)
{
    if (code != CURLE_OK) {
        const QByteArray words = m_handle->error[0] ? m_handle->error : curl().easyStrerror(CURLcode(code));
        return lost(troubleOf(code), smtp::escaped(words));
    }
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl().easyGetinfo(m_handle->handle, CURLINFO_ACTIVESOCKET, &socket);
    if (socket == CURL_SOCKET_BAD)
        return lost(verdict::WatchTrouble::Unreachable, {});
    m_notifiers = std::make_unique<QObject>();
    auto *readable = new QSocketNotifier(socket, QSocketNotifier::Read, m_notifiers.get());
    connect(readable, &QSocketNotifier::activated, this, &ImapWatcher::readAll);
    m_talk = std::make_unique<ImapTalk>(m_place.mailbox, m_expectation);
    m_hasNewExpectation = false;
    look();
}

void ImapWatcher::look()
{
    m_poll.stop();
    if (!m_talk)
        return dial();
    if (!m_talk->isIdle())
        return;
    if (std::exchange(m_hasNewExpectation, false))
        m_talk->expect(m_expectation);
    m_silence.start();
    send(m_talk->look());
}

void ImapWatcher::readAll()
{
    char chunk[kChunk];
    for (;;) {
        std::size_t length = 0;
        const CURLcode code = curl().easyRecv(m_handle->handle, chunk, sizeof chunk, &length);
        if (code == CURLE_AGAIN)
            break;
        if (code != CURLE_OK || length == 0)
            return lost(verdict::WatchTrouble::Unreachable, {});
        send(m_talk->received(QByteArrayView(chunk, qsizetype(length))));
        if (!m_handle || m_talk->trouble())
            break;
    }
    if (m_talk)
        afterAnswers();
}

void ImapWatcher::send(const QByteArray &bytes)
{
    m_unsent += bytes;
    while (!m_unsent.isEmpty()) {
        std::size_t sent = 0;
        const CURLcode code =
            curl().easySend(m_handle->handle, m_unsent.constData(), std::size_t(m_unsent.size()), &sent);
        if (code != CURLE_OK) // a command is far smaller than a socket's buffer: one that is full belongs to the dead
            return;
        m_unsent.remove(0, qsizetype(sent));
    }
}

void ImapWatcher::afterAnswers()
{
    for (const QByteArray &source : m_talk->takeSources()) {
        const QByteArray print = QCryptographicHash::hash(source, QCryptographicHash::Sha256);
        if (m_reported.contains(print)) // the connection was made anew, and so was the list of what was fetched
            continue;
        m_reported.insert(print);
        tell([this, arrival = arrivalOf(source, place())] { emit arrived(arrival); });
    }
    if (m_talk->trouble())
        return lost(*m_talk->trouble(), smtp::escaped(m_talk->complaint().left(200)));
    if (m_talk->isOpen() && !std::exchange(m_isReady, true))
        tell([this] { emit ready(); });
    if (!m_talk->isIdle())
        return m_silence.start();
    m_silence.stop();
    for (const smtp::MailAddress &one : m_expectation.recipients) {
        if (m_talk->belongsTo(one))
            tell([this, one] { emit belongsTo(one); });
    }
    if (!std::exchange(m_hasLookedOver, true))
        tell([this] { emit lookedOver(); });
    m_poll.start();
    if (m_hasNewExpectation)
        look();
}

// What has worked before will work again, but for a password that is not taken any more: asking again and again would
// have the account locked.
void ImapWatcher::lost(verdict::WatchTrouble trouble, const QString &detail)
{
    hangUp();
    if (m_isReady && trouble != verdict::WatchTrouble::LoginRefused) {
        tell([this, trouble, detail] { emit troubled(trouble, detail); });
        m_poll.start();
        return;
    }
    stop();
    tell([this, trouble, detail] { emit failed(trouble, detail); });
}

} // namespace postern::delivery
