// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/check/order.h"
#include "core/delivery/pastedmail.h"
#include "ui/wizard/recordshelf.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace postern::check {
class Check;
}

namespace postern::ui {

// The check that the wizard runs, from its order to its record. What was heard is kept on the shelf every few moments,
// so that a crash costs nothing.
class CheckSession : public QObject
{
    Q_OBJECT

public:
    explicit CheckSession(RecordShelf shelf, QObject *parent = nullptr);
    ~CheckSession() override;

    void start(const check::Order &order); // a running one is forgotten
    void cancel();                         // politely; finished() follows
    void leave();                          // at once: what was heard so far is the record, and is kept; no signal
    // While a message is waited for.
    delivery::PastedKind handIn(const QByteArray &source); // ours is taken
    bool tellCode(const QString &code);
    void giveUpWaiting();
    bool isRunning() const;
    bool hasRecord() const { return m_hasRecord; }
    const check::Record &record() const { return m_record; } // of the last check that ended
    const QString &file() const { return m_file; }           // where the shelf keeps it; empty: nowhere

signals:
    void started(postern::check::Check &check); // it has not begun yet
    void happened(const postern::check::Event &event);
    void finished();

private:
    void keep();
    void end();

    RecordShelf m_shelf;
    std::unique_ptr<RecordShelf::Place> m_place;
    std::unique_ptr<check::Check> m_check;
    QTimer m_keeping;
    check::Record m_record;
    QString m_file;
    bool m_hasRecord = false;
};

} // namespace postern::ui
