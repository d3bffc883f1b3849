// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"
#include "app/console.h"
#include "app/interrupt.h"
#include "core/practice/company.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

} // namespace

int run(const PracticeCommand &command)
{
    practice::Company company(command.policy);
    practice::Ports ports;
    ports.outside = command.port;
    if (!company.listen(ports)) {
        complain(Say::tr("The practice servers cannot listen: %1. Choose another port, or leave out --port.")
                     .arg(company.errorString()));
        return kUsageError;
    }
    const QString outside = QString::number(company.outsidePort());
    print(Say::tr("Company A's relay, policy “%1”, until you press Ctrl-C. Nothing leaves this machine.\n\n"
                  "  for strangers   127.0.0.1:%2\n"
                  "  from inside     127.0.0.1:%3\n"
                  "  far exchanger   127.0.0.1:%4   (takes what is relayed to the outside)\n\n")
              .arg(practice::toString(command.policy), outside, QString::number(company.insidePort()),
                   QString::number(company.outsideExchangerPort())));
    print(Say::tr("Try:  postern check 127.0.0.1:%1 --vantage outside --hosted-domain %2 --recipient %3\n"
                  "      swaks --server 127.0.0.1:%1 --helo tester.example --from %4 --to %3\n\n")
              .arg(outside, QString::fromLatin1(practice::kDomain), QString::fromLatin1(practice::kOutsideMailbox),
                   QString::fromLatin1(practice::kOutsider)));
    QObject::connect(&company, &practice::Company::messageStored, &company, [](bool isOutside) {
        print(isOutside ? Say::tr("A message arrived outside: it was relayed.\n")
                        : Say::tr("A message arrived in a mailbox of Company A.\n"));
    });
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace postern::app
