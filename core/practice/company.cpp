// SPDX-License-Identifier: Apache-2.0
#include "core/practice/company.h"

#include "core/practice/bouncemessage.h"
#include "core/practice/courier.h"
#include "core/practice/mailserver.h"
#include "core/practice/received.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QMetaMethod>

#include <deque>

namespace postern::practice {

namespace {

// What a mailbox keeps; the oldest messages go first. Eight of the largest, or any number of ordinary ones.
constexpr qsizetype kMaxMailbox = 8 * kMaxMessage;

constexpr auto kNullPath = "<>";

// Where messages come to rest.
class Shelf
{
public:
    void keep(StoredMessage message)
    {
        m_size += sizeOf(message);
        m_messages.push_back(std::move(message));
        while (m_size > kMaxMailbox && m_messages.size() > 1) {
            m_size -= sizeOf(m_messages.front());
            m_messages.pop_front();
        }
    }

    std::vector<StoredMessage> messages() const { return {m_messages.begin(), m_messages.end()}; }

private:
    // An empty message takes room as well.
    static qsizetype sizeOf(const StoredMessage &message) { return message.content.size() + qsizetype(sizeof message); }

    std::deque<StoredMessage> m_messages;
    qsizetype m_size = 0;
};

QByteArrayList pathsFor(const Submission &submission, Disposition disposition)
{
    QByteArrayList paths;
    for (const Recipient &recipient : submission.recipients) {
        if (recipient.disposition == disposition)
            paths += recipient.path;
    }
    return paths;
}

} // namespace

// Its signals leave by the event loop only: whoever hears one may destroy the company on the spot, while no socket of
// it is in the middle of something.
class Company::Private
{
public:
    Private(Company *company, const Conduct &conduct);

    bool open(MailServer &server, quint16 port);
    void close();
    void watch(MailServer &server);
    void show(quint64 connection, bool fromClient, const QByteArray &line);
    void take(const Submission &submission, Door door);
    void store(const StoredMessage &message, bool isOutside);
    template <typename Emission> void tell(Emission emission)
    {
        QMetaObject::invokeMethod(m_company, emission, Qt::QueuedConnection);
    }

    Company *m_company;
    QString m_error;
    Shelf m_localMailbox;
    Shelf m_outsideMailbox;
    Greylist m_greylist{kGreylistDelay};
    QElapsedTimer m_clock;
    quint64 m_lastConnection = 0;
    quint64 m_lastMessage = 0;
    MailServer m_inside;
    MailServer m_outside;
    MailServer m_exchanger;
    std::unique_ptr<Courier> m_courier; // from the relay to the exchanger, once that has a port
};

Company::Private::Private(Company *company, const Conduct &conduct)
    : m_company(company)
    , m_inside(conduct, Door::Inside)
    , m_outside(conduct, Door::Outside)
    , m_exchanger(conduct, Door::Exchanger)
{
    for (MailServer *server : {&m_inside, &m_outside, &m_exchanger})
        watch(*server);
    m_clock.start();
    m_outside.setGreylister([this](const QByteArray &triplet) {
        return m_greylist.putsOff(triplet, std::chrono::milliseconds(m_clock.elapsed()));
    });
}

bool Company::Private::open(MailServer &server, quint16 port)
{
    if (server.open(port))
        return true;
    m_error = server.errorString();
    return false;
}

void Company::Private::close()
{
    for (MailServer *server : {&m_inside, &m_outside, &m_exchanger})
        server->close();
}

void Company::Private::watch(MailServer &server)
{
    const Door door = server.door();
    QObject::connect(&server, &MailServer::opened, m_company, [this, door](Connection *connection) {
        const quint64 number = ++m_lastConnection;
        QObject::connect(connection, &Connection::taken, m_company,
                         [this, door](const Submission &submission) { take(submission, door); });
        if (door == Door::Exchanger)
            return;
        QObject::connect(connection, &Connection::heard, m_company,
                         [this, number](const QByteArray &line) { show(number, true, line); });
        QObject::connect(connection, &Connection::said, m_company,
                         [this, number](const QByteArray &line) { show(number, false, line); });
    });
}

void Company::Private::show(quint64 connection, bool fromClient, const QByteArray &line)
{
    // A message of ten megabytes has many lines: none is queued for nobody.
    if (!m_company->isSignalConnected(QMetaMethod::fromSignal(&Company::relayLine)))
        return;
    tell(
        [company = m_company, connection, fromClient, line] { emit company->relayLine(connection, fromClient, line); });
}

void Company::Private::take(const Submission &submission, Door door)
{
    StoredMessage message;
    message.mailFrom = submission.sender;
    message.content =
        receivedLine(submission, hostName(door), ++m_lastMessage, QDateTime::currentDateTimeUtc()) + submission.content;
    message.rcptTo = pathsFor(submission, Disposition::Local);
    if (!message.rcptTo.isEmpty())
        store(message, door == Door::Exchanger);
    message.rcptTo = pathsFor(submission, Disposition::Relay);
    if (!message.rcptTo.isEmpty())
        m_courier->carry({message.mailFrom, message.rcptTo, message.content});
    message.rcptTo = pathsFor(submission, Disposition::Return);
    if (!message.rcptTo.isEmpty() && message.mailFrom != kNullPath) // RFC 5321, 6.1: no bounce for a bounce
        m_courier->carry(
            {kNullPath, {message.mailFrom}, bounceOf(message, hostName(door), QDateTime::currentDateTimeUtc())});
}

void Company::Private::store(const StoredMessage &message, bool isOutside)
{
    (isOutside ? m_outsideMailbox : m_localMailbox).keep(message);
    tell([company = m_company, isOutside] { emit company->messageStored(isOutside); });
}

Company::Company(const Conduct &conduct, QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(this, conduct))
{
}

Company::~Company() = default;

void Company::setGreylistDelay(std::chrono::milliseconds delay)
{
    m_private->m_greylist = Greylist(delay);
}

bool Company::listen(const Ports &ports)
{
    Private &p = *m_private;
    if (!p.open(p.m_exchanger, ports.outsideExchanger) || !p.open(p.m_inside, ports.inside)
        || !p.open(p.m_outside, ports.outside)) {
        p.close();
        return false;
    }
    p.m_courier = std::make_unique<Courier>(hostName(Door::Inside), p.m_exchanger.serverPort());
    connect(p.m_courier.get(), &Courier::dropped, this, [this] { m_private->tell([this] { emit messageDropped(); }); });
    return true;
}

QString Company::errorString() const
{
    return m_private->m_error;
}

quint16 Company::insidePort() const
{
    return m_private->m_inside.serverPort();
}

quint16 Company::outsidePort() const
{
    return m_private->m_outside.serverPort();
}

quint16 Company::outsideExchangerPort() const
{
    return m_private->m_exchanger.serverPort();
}

std::vector<StoredMessage> Company::localMailbox() const
{
    return m_private->m_localMailbox.messages();
}

std::vector<StoredMessage> Company::outsideMailbox() const
{
    return m_private->m_outsideMailbox.messages();
}

} // namespace postern::practice
