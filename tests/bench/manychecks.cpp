// SPDX-License-Identifier: Apache-2.0
// Two hundred checks at a time in one process and one thread: how long the event loop is ever kept waiting.
#include "core/check/check.h"
#include "core/practice/company.h"
#include "core/verdict/verdict.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChecks = 200;
constexpr int kChecksToACompany = 20; // a door takes 64 callers at a time, a check comes with two
constexpr int kHeartbeat = 5;         // milliseconds

check::Order orderFor(quint16 port)
{
    check::Order order(*check::Target::parse(u"127.0.0.1:%1"_s.arg(port)));
    order.permission = check::Permission::NotNeeded;
    order.claim = verdict::Claim::Outside;
    order.hostedDomain = *smtp::DomainName::parse(QString::fromLatin1(practice::kDomain));
    order.localUser = *smtp::MailAddress::parse(QString::fromLatin1(practice::kLocalUser));
    order.sender = *smtp::MailAddress::parse(QString::fromLatin1(practice::kOutsider));
    order.recipient = *smtp::MailAddress::parse(QString::fromLatin1(practice::kOutsideMailbox));
    order.secondRecipient = *smtp::MailAddress::parse(QString::fromLatin1(practice::kOtherOutsideMailbox));
    order.tls = check::TlsUse::Never;
    return order;
}

double megabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024.0;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::vector<std::unique_ptr<practice::Company>> companies;
    for (int i = 0; i < kChecks / kChecksToACompany; ++i) {
        companies.push_back(std::make_unique<practice::Company>(practice::Policy::Closed));
        if (!companies.back()->listen())
            return 1;
    }
    std::vector<std::unique_ptr<check::Check>> checks;
    int finished = 0;
    for (int i = 0; i < kChecks; ++i) {
        const auto &company = companies[static_cast<std::size_t>(i / kChecksToACompany)];
        checks.push_back(std::make_unique<check::Check>(orderFor(company->outsidePort())));
        QObject::connect(checks.back().get(), &check::Check::finished, qApp, [&finished] {
            if (++finished == kChecks)
                QCoreApplication::quit();
        });
    }

    QElapsedTimer sinceBeat;
    qint64 worst = 0;
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, qApp,
                     [&] { worst = std::max(worst, sinceBeat.restart() - kHeartbeat); });
    QElapsedTimer total;
    total.start();
    for (const auto &one : checks)
        one->start();
    sinceBeat.start();
    heartbeat.start(kHeartbeat);
    QCoreApplication::exec();

    const qint64 taken = total.elapsed();
    const auto closed = std::count_if(checks.begin(), checks.end(), [](const auto &one) {
        return verdict::judge(one->record().evidence, verdict::RuleBook::builtIn()).state == verdict::State::Closed;
    });
    std::printf("  %-44s %d of %d\n", "judged closed, as they are", static_cast<int>(closed), kChecks);
    std::printf("  %-44s %lld ms, %.1f ms a check\n", "all of it, with the servers in the same thread",
                static_cast<long long>(taken), static_cast<double>(taken) / kChecks);
    std::printf("  %-44s %lld ms\n", "the event loop was kept waiting at most", static_cast<long long>(worst));
    std::printf("  %-44s %.1f MB, servers included\n", "memory at its peak", megabytes());
    return 0;
}
