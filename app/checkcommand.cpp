// SPDX-License-Identifier: Apache-2.0
#include "app/answer.h"
#include "app/commands.h"
#include "app/console.h"
#include "app/interrupt.h"
#include "app/progress.h"
#include "app/watchpassword.h"
#include "core/check/check.h"
#include "core/delivery/addresscode.h"
#include "core/delivery/watchplace.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

// The user's word that this server may be tested; nothing is sent without it.
std::optional<check::Permission> permissionFor(const CheckCommand &command)
{
    if (command.order.target.isOwnMachine())
        return check::Permission::NotNeeded;
    if (command.isAuthorized)
        return check::Permission::Option;
    if (!isTerminal()) {
        complain(
            Say::tr(
                "May you test %1? Testing a stranger's server can be an offence. If you may, say so with --authorized.")
                .arg(command.order.target.text()));
        return std::nullopt;
    }
    if (command.order.depth == verdict::Depth::Deliver) {
        const QString question =
            Say::tr("Postern will ask %1 to take some dozens of envelopes. If it takes one for %2, "
                    "Postern gives it a message for that mailbox of yours.\n"
                    "Testing a stranger's server can be an offence. May you test this one? [y/N] ");
        if (isYes(
                question.arg(command.order.target.text(), QString::fromLatin1(command.order.recipient->toByteArray()))))
            return check::Permission::Asked;
        complain(Say::tr("Nothing was sent."));
        return std::nullopt;
    }
    const QString question = Say::tr("Postern will ask %1 to take some dozens of envelopes, and send no message.\n"
                                     "Testing a stranger's server can be an offence. May you test this one? [y/N] ");
    if (isYes(question.arg(command.order.target.text())))
        return check::Permission::Asked;
    complain(Say::tr("Nothing was sent."));
    return std::nullopt;
}

// Puts the credentials into the order, where a user is named. The complaint, if they cannot be had.
std::optional<QString> readCredentials(const CheckCommand &command, check::Order &order)
{
    if (command.user.isEmpty())
        return std::nullopt;
    if (!command.passwordFd && !isTerminal())
        return Say::tr("--user %1 needs a password, and there is no terminal to ask for it. Give it by a file "
                       "descriptor: --password-fd 3 3<FILE.")
            .arg(command.user);
    const auto password = command.passwordFd
        ? passwordFromDescriptor(*command.passwordFd)
        : passwordFromTerminal(Say::tr("Password of %1 (not shown): ").arg(command.user));
    if (password)
        order.credentials = net::Credentials::make(command.user, *password);
    if (order.credentials)
        return std::nullopt;
    if (command.passwordFd)
        return Say::tr("No password could be read from file descriptor %1. Its first line has to hold it.")
            .arg(*command.passwordFd);
    return Say::tr("No password was given.");
}

// The same for the watched mailbox.
std::optional<QString> readWatchPassword(const CheckCommand &command, check::Order &order)
{
    const auto place = delivery::WatchPlace::parse(order.proof.watch);
    if (!place)
        return std::nullopt;
    if (place->needsUser() && !isTerminal())
        return Say::tr("A code is sent to %1, and there is no terminal to ask you for it.")
            .arg(QString::fromLatin1(order.recipient->toByteArray()));
    if (!place->needsPassword())
        return std::nullopt;
    const auto password = watchPassword(*place, command.watchPasswordFd);
    if (!password)
        return complaintOfWatchPassword(*place, command.watchPasswordFd);
    order.proof.password = QString::fromUtf8(*password);
    return std::nullopt;
}

// Who looks themselves is asked for the code, and has the check kept until the message comes.
void help(check::Check &check, const check::Event &event)
{
    if (const auto *code = std::get_if<check::CodeSent>(&event)) {
        const QString to = QString::fromLatin1(code->to.toByteArray());
        QTimer::singleShot(0, &check, [&check, to] {
            for (int i = 0; i < delivery::kCodeTries; ++i) {
                const QString told = lineFromTerminal(u'\n' + Say::tr("A code was sent to %1. Which is it? ").arg(to));
                if (told.isEmpty())
                    return check.cancel();
                if (check.tellCode(told))
                    return;
            }
        });
    } else if (std::holds_alternative<check::Watching>(event)) {
        check.cancel();
    }
}

check::Record runToTheEnd(const check::Order &order, bool showsProgress, const Output &output = {})
{
    check::Check check(order);
    Progress progress;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &check, &check::Check::cancel);
    if (showsProgress)
        QObject::connect(&check, &check::Check::happened, &check,
                         [&progress](const check::Event &event) { progress.show(event); });
    const bool isManual = order.proof.watch == u"manual";
    QObject::connect(&check, &check::Check::happened, &check, [&](const check::Event &event) {
        if (std::holds_alternative<check::MessageSent>(event))
            keep(check.recordSoFar(), output);
        if (isManual)
            help(check, event);
    });
    QObject::connect(&check, &check::Check::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    check.start();
    QCoreApplication::exec();
    progress.clear();
    return check.record();
}

} // namespace

int run(const CheckCommand &command)
{
    if (const auto complaint = unwritable(command.output)) {
        complain(*complaint);
        return kUsageError;
    }
    check::Order order = command.order;
    for (const auto read : {readCredentials, readWatchPassword}) {
        if (const auto complaint = read(command, order)) {
            complain(*complaint);
            return kUsageError;
        }
    }
    const auto permission = permissionFor(command);
    if (!permission)
        return kUsageError;
    order.permission = *permission;
    const bool showsProgress = isTerminal() && !command.output.isQuiet;
    return answer(runToTheEnd(order, showsProgress, command.output), command.output);
}

// Company A's relay, once closed and once open. Right if both verdicts are.
int run(const DemoCommand &)
{
    bool isRight = true;
    print(Say::tr("Postern shows itself on Company A's practice relay. Nothing leaves this machine.\n\n"));
    const std::pair<practice::Policy, int> expected[] = {{practice::Policy::Closed, 0}, {practice::Policy::Open, 2}};
    for (const auto &[policy, status] : expected) {
        const QString name = u"practice:"_s + practice::toString(policy);
        print(u"postern check %1\n\n"_s.arg(name));
        check::Order order(*check::Target::parse(name));
        order.permission = check::Permission::NotNeeded;
        isRight = answer(runToTheEnd(order, isTerminal()), {}) == status && isRight;
        print(u"\n"_s);
    }
    print(Say::tr("Now a server of yours: postern check DOMAIN. “postern --help” says more.\n"));
    return isRight ? 0 : 3;
}

} // namespace postern::app
