// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportmaker.h"

#include <utility>

namespace postern::ui {

ReportMaker::ReportMaker(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

ReportMaker::~ReportMaker()
{
    m_thread.waitForDone(); // it speaks to us in the end
}

void ReportMaker::make(const ReportOrder &order)
{
    if (m_isBusy)
        m_next = order;
    else
        begin(order);
}

void ReportMaker::begin(const ReportOrder &order)
{
    m_isBusy = true;
    m_thread.start([this, order] {
        const QByteArray pdf = reportPdf(order);
        QMetaObject::invokeMethod(
            this, [this, pdf] { finish(pdf); }, Qt::QueuedConnection);
    });
}

void ReportMaker::finish(const QByteArray &pdf)
{
    m_isBusy = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        begin(*next);
    else
        emit made(pdf);
}

} // namespace postern::ui
