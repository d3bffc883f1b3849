// SPDX-License-Identifier: Apache-2.0
// How long a report takes, from a record to the bytes of a PDF, and how much of that is which part.
#include "core/check/check.h"
#include "core/check/recordfile.h"
#include "core/verdict/rulebook.h"
#include "ui/report/reportpdf.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QPdfDocument>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTimes = 5;
constexpr double kMillion = 1e6;

check::Record recordOf(const QString &target)
{
    check::Order order(*check::Target::parse(target));
    order.permission = check::Permission::NotNeeded;
    check::Check check(order);
    QEventLoop loop;
    QObject::connect(&check, &check::Check::finished, &loop, &QEventLoop::quit);
    check.start();
    loop.exec();
    return check.record();
}

double fastest(const std::function<void()> &work)
{
    double best = 1e9;
    for (int i = 0; i < kTimes; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / kMillion);
    }
    return best;
}

void measure(const char *what, const ui::ReportOrder &order)
{
    QByteArray pdf;
    explain::Report report;
    const QByteArray text = check::recordText(order.record);
    const double words = fastest([&] {
        const auto verdict = verdict::judge(order.record.evidence, verdict::RuleBook::builtIn());
        report = explain::reportOf(order.record, verdict, ui::filledIn(order, text));
    });
    const double whole = fastest([&] { pdf = ui::reportPdf(report, order, text); });
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    const int pages = document.pageCount();
    std::printf("  %-28s %3d pages, %4lld kB: words %.1f ms, typeset and bound %.1f ms, ten pages in %.1f ms\n", what,
                pages, static_cast<long long>(pdf.size() / 1024), words, whole, (words + whole) / pages * 10);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    measure("a closed relay", {recordOf(u"practice:closed"_s), {}});
    measure("an open relay", {recordOf(u"practice:open"_s), {}});
    measure("one that refuses us", {recordOf(u"practice:blocklisted"_s), {}});
    return 0;
}
