// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/addresstest.h"

#include "core/delivery/sift.h"
#include "core/verdict/bounce.h"
#include "core/verdict/mailsource.h"

#include <algorithm>
#include <utility>

namespace postern::delivery {

namespace {

// Whether a header says that the message went to this address: the sender's word, or a server's on its way.
bool isTo(QByteArrayView source, const smtp::MailAddress &recipient)
{
    constexpr QByteArrayView named[] = {"To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "Received"};
    const QByteArray address = recipient.toByteArray().toLower();
    const verdict::MailSource mail = verdict::readMail(source);
    return std::any_of(mail.fields.begin(), mail.fields.end(), [&](const verdict::MailField &field) {
        return std::any_of(std::begin(named), std::end(named), [&field](QByteArrayView one) { return field.is(one); })
            && field.value.toLower().contains(address);
    });
}

} // namespace

AddressTest::AddressTest(const WatchPlace &place, const smtp::MailAddress &recipient, bool isPractice,
                         const QByteArray &password)
    : AddressTest(place, recipient, isPractice, std::unique_ptr<Watcher>())
{
    m_watcher = watcherFor(place, expectation(), password);
}

AddressTest::AddressTest(const WatchPlace &place, const smtp::MailAddress &recipient, bool isPractice,
                         std::unique_ptr<Watcher> watcher)
    : m_place(place)
    , m_recipient(recipient)
    , m_needed(proofNeeded(place, recipient, isPractice))
    , m_watcher(std::move(watcher))
{
}

Expectation AddressTest::expectation() const
{
    return {{m_code.toByteArray()}, {m_recipient}, QDateTime::currentDateTimeUtc()};
}

void AddressTest::start()
{
    m_isOver = false;
    m_hasWantedCode = false;
    if (m_needed == AddressProof::NotNeeded || !m_watcher) {
        // By the event loop, as everything that a watcher says.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_needed == AddressProof::NotNeeded)
                    conclude(verdict::OwnAddress::How::NotNeeded);
                else
                    wantCode();
            },
            Qt::QueuedConnection);
        return;
    }
    m_watcher->disconnect(this);
    listenTo(*m_watcher);
    m_watcher->start();
}

void AddressTest::stop()
{
    m_isOver = true;
    if (m_watcher)
        m_watcher->stop();
}

void AddressTest::listenTo(Watcher &watcher)
{
    connect(&watcher, &Watcher::ready, this, [this] {
        if (isLoginOf(m_place, m_recipient))
            conclude(verdict::OwnAddress::How::Read);
        else if (m_needed == AddressProof::Code)
            wantCode();
    });
    connect(&watcher, &Watcher::belongsTo, this, [this] { conclude(verdict::OwnAddress::How::Read); });
    connect(&watcher, &Watcher::lookedOver, this, &AddressTest::wantCode);
    connect(&watcher, &Watcher::arrived, this, [this](const verdict::Arrival &arrival) { look(arrival.source); });
    connect(&watcher, &Watcher::failed, this, [this](verdict::WatchTrouble trouble, const QString &detail) {
        if (!std::exchange(m_isOver, true))
            emit failed(trouble, detail);
    });
}

bool AddressTest::look(QByteArrayView source)
{
    if (m_isOver || !verdict::tokenIn(source, {m_code.toByteArray()}))
        return false;
    // A listener has taken it for this recipient, and for nobody else.
    if (!m_place.as<WatchPlace::Listen>() && !isTo(source, m_recipient)) {
        emit codeWentElsewhere();
        return false;
    }
    conclude(verdict::OwnAddress::How::CodeSeen);
    return true;
}

void AddressTest::wantCode()
{
    if (!m_isOver && !std::exchange(m_hasWantedCode, true))
        emit codeWanted();
}

void AddressTest::conclude(verdict::OwnAddress::How how)
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_watcher)
        m_watcher->stop();
    emit shown({how, QDateTime::currentDateTimeUtc(), m_place.toString()});
}

} // namespace postern::delivery
