// SPDX-License-Identifier: Apache-2.0
#include "app/progress.h"

#include "app/console.h"
#include "core/explain/columns.h"
#include "core/explain/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

// Minutes and seconds: "4:07".
QString clock(std::chrono::seconds span)
{
    return QString::number(span.count() / 60) + u':' + QString::number(span.count() % 60).rightJustified(2, u'0');
}

} // namespace

void Progress::show(const check::Event &event)
{
    std::visit([this](const auto &one) { on(one); }, event);
}

void Progress::say(const QString &text)
{
    QString line = text;
    while (explain::columnsOf(line) >= terminalWidth())
        line.chop(1);
    const int columns = explain::columnsOf(line);
    const QByteArray bytes = (u'\r' + line + QString(std::max(0, m_shown - columns), u' ')).toUtf8();
    std::fputs(bytes.constData(), stderr);
    std::fflush(stderr);
    m_shown = columns;
}

void Progress::clear()
{
    if (m_shown == 0)
        return;
    say({});
    std::fputc('\r', stderr);
    std::fflush(stderr);
}

void Progress::on(const check::Resolving &event)
{
    say(Say::tr("Looking up %1 …").arg(event.name));
}

void Progress::on(const check::EndpointFound &event)
{
    m_endpoint = m_names[event.endpoint] = event.what.toString();
    m_answered.clear();
    m_total = 0;
    say(Say::tr("%1: connecting …").arg(m_endpoint));
}

void Progress::on(const check::ProbesPlanned &event)
{
    m_total = event.total;
}

void Progress::on(const check::ProbeAnswered &event)
{
    m_answered.insert(event.envelope);
    say(Say::tr("%1: %2 of %3 answered, the last one “%4”")
            .arg(m_endpoint)
            .arg(m_answered.size())
            .arg(m_total)
            .arg(explain::shown(event.reply)));
}

void Progress::on(const check::WaitingOut &event)
{
    say(Say::tr("%1: greylisted; asking again in %2 (Ctrl-C ends the check)")
            .arg(m_names[event.endpoint], clock(event.left)));
}

void Progress::on(const check::AskingAgain &event)
{
    m_endpoint = m_names[event.endpoint];
    m_answered.clear();
    say(Say::tr("%1: asking again …").arg(m_endpoint));
}

void Progress::on(const check::WatchStarted &event)
{
    say(Say::tr("watching %1 …").arg(event.watched));
}

void Progress::on(const check::CodeSent &event)
{
    say(Say::tr("a code is on its way to %1").arg(QString::fromLatin1(event.to.toByteArray())));
}

void Progress::on(const check::MessageSent &event)
{
    const QString name = m_names[event.endpoint];
    say(event.taken ? Say::tr("%1: the message was taken").arg(name)
                    : Say::tr("%1: the message was not taken").arg(name));
}

void Progress::on(const check::Watching &event)
{
    say(Say::tr("waiting for the message: %1 passed, %2 left (Ctrl-C ends the wait)")
            .arg(clock(event.passed), clock(event.left)));
}

void Progress::on(const check::Pausing &event)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(event.length).count();
    say(Say::tr("%1: the server asks for patience; going on in %n second(s)", nullptr, static_cast<int>(seconds))
            .arg(m_endpoint));
}

} // namespace postern::app
