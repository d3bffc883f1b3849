// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/checksession.h"

#include "core/check/check.h"

namespace postern::ui {

namespace {

constexpr std::chrono::seconds kKeepEvery(2); // what a crash may cost

} // namespace

CheckSession::CheckSession(RecordShelf shelf, QObject *parent)
    : QObject(parent)
    , m_shelf(std::move(shelf))
{
    m_keeping.setInterval(kKeepEvery);
    connect(&m_keeping, &QTimer::timeout, this, &CheckSession::keep);
}

// Not waited for, but not lost: what was heard so far stays on the shelf.
CheckSession::~CheckSession()
{
    leave();
}

void CheckSession::leave()
{
    if (!isRunning())
        return;
    m_keeping.stop();
    m_record = m_check->recordSoFar();
    m_hasRecord = true;
    if (m_place)
        m_file = m_shelf.finish(*m_place, m_record);
    m_place.reset();
    m_check->disconnect(this);
    m_check.reset();
}

void CheckSession::start(const check::Order &order)
{
    m_keeping.stop();
    m_check = std::make_unique<check::Check>(order);
    m_place = m_shelf.begin();
    m_hasRecord = false;
    m_file.clear();
    connect(m_check.get(), &check::Check::happened, this, &CheckSession::happened);
    connect(m_check.get(), &check::Check::finished, this, &CheckSession::end);
    emit started(*m_check);
    m_check->start();
    m_keeping.start();
}

void CheckSession::cancel()
{
    if (isRunning())
        m_check->cancel();
}

delivery::PastedKind CheckSession::handIn(const QByteArray &source)
{
    QByteArrayList tokens;
    if (isRunning()) {
        const check::Record record = m_check->recordSoFar();
        for (const verdict::SentMessage &one : record.evidence.delivery.value_or(verdict::DeliveryEvidence()).sent)
            tokens += one.token;
    }
    const delivery::PastedKind kind = delivery::pastedKind(source, tokens);
    if (isRunning() && kind == delivery::PastedKind::Ours)
        m_check->handIn(source);
    return kind;
}

bool CheckSession::tellCode(const QString &code)
{
    return isRunning() && m_check->tellCode(code);
}

void CheckSession::giveUpWaiting()
{
    if (isRunning())
        m_check->giveUpWaiting();
}

bool CheckSession::isRunning() const
{
    return m_check && !m_check->isFinished();
}

void CheckSession::keep()
{
    if (m_place && isRunning())
        m_shelf.keepSoFar(*m_place, m_check->recordSoFar());
}

void CheckSession::end()
{
    m_keeping.stop();
    m_record = m_check->record();
    m_hasRecord = true;
    if (m_place)
        m_file = m_shelf.finish(*m_place, m_record);
    m_place.reset();
    m_check.release()->deleteLater(); // we are called from inside it
    emit finished();
}

} // namespace postern::ui
