// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/reportpdf.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace postern::ui {

// Makes reports one after the other while the window goes on. The last order counts: what was ordered before it and is
// not there yet is not shown any more.
//
// In a thread of its own, because typesetting a long transcript takes some tenths of a second (tests/bench/run shows
// it), and layout comes in lumps that cannot be cut into frames. The thread shares nothing: the order is a value, and
// fonts are made anew for each report.
class ReportMaker : public QObject
{
    Q_OBJECT

public:
    explicit ReportMaker(QObject *parent = nullptr);
    ~ReportMaker() override; // waits for the one that is being made

    void make(const ReportOrder &order);
    bool isBusy() const { return m_isBusy; }

signals:
    void made(const QByteArray &pdf);

private:
    void begin(const ReportOrder &order);
    void finish(const QByteArray &pdf);

    std::optional<ReportOrder> m_next;
    bool m_isBusy = false;
    QThreadPool m_thread;
};

} // namespace postern::ui
