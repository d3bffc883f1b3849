// SPDX-License-Identifier: Apache-2.0
#include "core/net/resolver.h"

#include "core/net/dnschannel.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

// hostent
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <netdb.h>
#endif

using namespace Qt::StringLiterals;

namespace postern::net {

namespace {

// RFC 1035, 3.2.2 and 3.2.4.
constexpr int kClassIn = 1;
constexpr int kTypeA = 1;
constexpr int kTypePtr = 12;
constexpr int kTypeMx = 15;
constexpr int kTypeTxt = 16;

Resolver::Status statusOf(int code)
{
    switch (code) {
    case ARES_SUCCESS:
        return Resolver::Status::Found;
    case ARES_ENODATA:
        return Resolver::Status::NoData;
    case ARES_ENOTFOUND:
        return Resolver::Status::NoSuchName;
    case ARES_ETIMEOUT:
        return Resolver::Status::TimedOut;
    default:
        return Resolver::Status::Failed;
    }
}

// RFC 5321, 5.1 and RFC 7505: by preference; a lone exchanger whose name is the root means "no mail".
Resolver::Exchangers readExchangers(int code, const unsigned char *answer, int length)
{
    Resolver::Exchangers found;
    ares_mx_reply *list = nullptr;
    if (code == ARES_SUCCESS)
        code = ares_parse_mx_reply(answer, length, &list);
    found.status = statusOf(code);
    for (const ares_mx_reply *one = list; one; one = one->next) {
        const QString host = QString::fromLatin1(one->host);
        if (host.isEmpty() || host == u'.')
            found.isNull = true;
        else if (const auto name = smtp::DomainName::parse(host))
            found.hosts.push_back({name->toString(), one->priority});
    }
    if (list)
        ares_free_data(list);
    found.isNull = found.isNull && found.hosts.empty();
    std::stable_sort(found.hosts.begin(), found.hosts.end(),
                     [](const auto &one, const auto &other) { return one.preference < other.preference; });
    return found;
}

Resolver::Addresses readCodes(int code, const unsigned char *answer, int length)
{
    Resolver::Addresses found;
    constexpr int kCodesAtMost = 32; // the longest lists of the field have a dozen
    ares_addrttl codes[kCodesAtMost];
    int count = kCodesAtMost;
    if (code == ARES_SUCCESS)
        code = ares_parse_a_reply(answer, length, nullptr, codes, &count);
    found.status = statusOf(code);
    if (code != ARES_SUCCESS)
        return found;
    for (int i = 0; i < count; ++i)
        found.v4.emplace_back(qFromBigEndian(codes[i].ipaddr.s_addr));
    if (found.v4.empty())
        found.status = Resolver::Status::NoData;
    return found;
}

Resolver::Strings readTexts(int code, const unsigned char *answer, int length)
{
    Resolver::Strings found;
    ares_txt_ext *list = nullptr;
    if (code == ARES_SUCCESS)
        code = ares_parse_txt_reply_ext(answer, length, &list);
    found.status = statusOf(code);
    for (const ares_txt_ext *one = list; one; one = one->next) {
        if (one->record_start || found.values.isEmpty())
            found.values += QString();
        // RFC 1035, 3.3.14: one record may come in several strings
        found.values.last() +=
            QString::fromUtf8(reinterpret_cast<const char *>(one->txt), static_cast<qsizetype>(one->length));
    }
    if (list)
        ares_free_data(list);
    return found;
}

Resolver::Strings readNames(int code, const hostent *host)
{
    Resolver::Strings found;
    found.status = statusOf(code);
    if (code != ARES_SUCCESS || !host)
        return found;
    // c-ares puts the last name into h_name and all of them into h_aliases.
    for (char **alias = host->h_aliases; alias && *alias; ++alias)
        found.values += QString::fromLatin1(*alias);
    if (found.values.isEmpty() && host->h_name)
        found.values += QString::fromLatin1(host->h_name);
    return found;
}

Resolver::Addresses readAddresses(int code, const ares_addrinfo *list)
{
    Resolver::Addresses found;
    found.status = statusOf(code);
    for (const ares_addrinfo_node *one = list ? list->nodes : nullptr; one; one = one->ai_next) {
        const QHostAddress address(one->ai_addr);
        auto &family = address.protocol() == QAbstractSocket::IPv6Protocol ? found.v6 : found.v4;
        if (!address.isNull() && std::find(family.begin(), family.end(), address) == family.end())
            family.push_back(address);
    }
    if (found.status == Resolver::Status::Found && found.v4.empty() && found.v6.empty())
        found.status = Resolver::Status::NoData;
    return found;
}

} // namespace

class Resolver::Private
{
public:
    Private(const Settings &settings, Resolver *owner)
        : m_settings(settings)
        , m_owner(owner)
        , m_exact(settings, DnsChannel::Search::Off, nullptr)
    {
    }

    // A question under way; lives until c-ares has called back, which it always does.
    template <typename Answer> struct Question
    {
        Private *resolver;
        quint64 generation;
        std::function<void(const Answer &)> done;
    };

    template <typename Answer> Question<Answer> *ask(std::function<void(const Answer &)> done)
    {
        return new Question<Answer>{this, m_generation, std::move(done)};
    }

    // From the event loop, whenever c-ares may have known the answer; never after cancel() or the end.
    template <typename Answer> static void deliver(Question<Answer> *question, const Answer &answer)
    {
        const std::unique_ptr<Question<Answer>> owned(question);
        Private *self = question->resolver;
        if (self->m_isEnding || question->generation != self->m_generation)
            return;
        QMetaObject::invokeMethod(
            self->m_owner,
            [self, generation = question->generation, done = std::move(question->done), answer] {
                if (generation == self->m_generation)
                    done(answer);
            },
            Qt::QueuedConnection);
    }

    void query(const QByteArray &name, int type, ares_callback callback, void *question)
    {
        ares_query(m_exact.get(), name.constData(), kClassIn, type, callback, question);
        m_exact.watch();
    }

    DnsChannel &channelFor(const QString &host)
    {
        if (host.contains(u'.'))
            return m_exact;
        if (!m_searching)
            m_searching = std::make_unique<DnsChannel>(m_settings, DnsChannel::Search::On, nullptr);
        return *m_searching;
    }

    void cancel()
    {
        ++m_generation;
        m_exact.cancel();
        if (m_searching)
            m_searching->cancel();
    }

    bool isUsable() const { return m_exact.isUsable(); }
    void end() { m_isEnding = true; }

private:
    const Settings m_settings;
    Resolver *m_owner;
    DnsChannel m_exact;
    std::unique_ptr<DnsChannel> m_searching;
    quint64 m_generation = 0;
    bool m_isEnding = false;
};

Resolver::Resolver(QObject *parent)
    : Resolver(Settings(), parent)
{
}

Resolver::Resolver(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(settings, this))
{
}

Resolver::~Resolver()
{
    m_private->end();
}

void Resolver::exchangers(const QString &domain, std::function<void(const Exchangers &)> done)
{
    auto *question = m_private->ask<Exchangers>(std::move(done));
    if (!m_private->isUsable())
        return Private::deliver(question, Exchangers());
    m_private->query(
        domain.toLatin1(), kTypeMx,
        [](void *asked, int code, int, unsigned char *answer, int length) {
            Private::deliver(static_cast<Private::Question<Exchangers> *>(asked), readExchangers(code, answer, length));
        },
        question);
}

void Resolver::texts(const QString &name, std::function<void(const Strings &)> done)
{
    auto *question = m_private->ask<Strings>(std::move(done));
    if (!m_private->isUsable())
        return Private::deliver(question, Strings());
    m_private->query(
        name.toLatin1(), kTypeTxt,
        [](void *asked, int code, int, unsigned char *answer, int length) {
            Private::deliver(static_cast<Private::Question<Strings> *>(asked), readTexts(code, answer, length));
        },
        question);
}

void Resolver::codes(const QString &name, std::function<void(const Addresses &)> done)
{
    auto *question = m_private->ask<Addresses>(std::move(done));
    if (!m_private->isUsable())
        return Private::deliver(question, Addresses());
    m_private->query(
        name.toLatin1(), kTypeA,
        [](void *asked, int code, int, unsigned char *answer, int length) {
            Private::deliver(static_cast<Private::Question<Addresses> *>(asked), readCodes(code, answer, length));
        },
        question);
}

void Resolver::addresses(const QString &host, std::function<void(const Addresses &)> done)
{
    auto *question = m_private->ask<Addresses>(std::move(done));
    if (const QHostAddress literal(host); !literal.isNull()) {
        const bool isV6 = literal.protocol() == QAbstractSocket::IPv6Protocol;
        Addresses found{Status::Found, {}, {}};
        (isV6 ? found.v6 : found.v4).push_back(literal);
        return Private::deliver(question, found);
    }
    if (host == u"localhost") // RFC 6761, 6.3: never a matter for a server
        return Private::deliver(question,
                                Addresses{Status::Found,
                                          {QHostAddress(QHostAddress::LocalHost)},
                                          {QHostAddress(QHostAddress::LocalHostIPv6)}});
    DnsChannel &channel = m_private->channelFor(host);
    if (!channel.isUsable())
        return Private::deliver(question, Addresses());
    ares_addrinfo_hints hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_flags = ARES_AI_NOSORT; // sorting would open sockets towards each of them
    ares_getaddrinfo(
        channel.get(), host.toLatin1().constData(), nullptr, &hints,
        [](void *asked, int code, int, ares_addrinfo *list) {
            Private::deliver(static_cast<Private::Question<Addresses> *>(asked), readAddresses(code, list));
            if (list)
                ares_freeaddrinfo(list);
        },
        question);
    channel.watch();
}

void Resolver::names(const QHostAddress &address, std::function<void(const Strings &)> done)
{
    auto *question = m_private->ask<Strings>(std::move(done));
    if (!m_private->isUsable())
        return Private::deliver(question, Strings());
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    m_private->query(
        nameInList(address, isV6 ? u"ip6.arpa"_s : u"in-addr.arpa"_s).toLatin1(), kTypePtr,
        [](void *asked, int code, int, unsigned char *answer, int length) {
            hostent *host = nullptr;
            if (code == ARES_SUCCESS)
                code = ares_parse_ptr_reply(answer, length, nullptr, 0, AF_INET, &host);
            Private::deliver(static_cast<Private::Question<Strings> *>(asked), readNames(code, host));
            if (host)
                ares_free_hostent(host);
        },
        question);
}

void Resolver::cancel()
{
    m_private->cancel();
}

QString nameInList(const QHostAddress &address, const QString &zone)
{
    QString name;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        for (int i = 15; i >= 0; --i) {
            const int byte = bytes[i];
            name += QString::number(byte & 0xf, 16) + u'.' + QString::number(byte >> 4, 16) + u'.';
        }
        return name + zone;
    }
    for (quint32 left = address.toIPv4Address(), i = 0; i < 4; ++i, left >>= 8)
        name += QString::number(left & 0xff) + u'.';
    return name + zone;
}

} // namespace postern::net
