// SPDX-License-Identifier: Apache-2.0
#include "app/reportfiles.h"

#include "core/check/recordfile.h"
#include "core/check/result.h"
#include "core/check/version.h"
#include "core/explain/html.h"
#include "core/explain/junit.h"
#include "core/explain/markdown.h"
#include "ui/report/htmldress.h"
#include "ui/report/logo.h"
#include "ui/report/reportpdf.h"

#include <QByteArrayView>
#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace postern::app {

namespace {

explain::Report reportFor(const check::Record &record, const verdict::Verdict &verdict, const ReportWish &wish)
{
    const QByteArray hash = QCryptographicHash::hash(check::recordText(record), QCryptographicHash::Sha256);
    return explain::reportOf(record, verdict,
                             {wish.organisation, wish.tester, !wish.logo.isEmpty(), wish.zone, check::programName(),
                              QString::fromLatin1(hash.toHex())});
}

QByteArray html(const check::Record &record, const verdict::Verdict &verdict, const ReportWish &wish)
{
    const explain::Report report = reportFor(record, verdict, wish);
    explain::HtmlDress dress = ui::htmlDress(record, verdict, report);
    dress.logo = wish.logo;
    return explain::reportHtml(report, dress);
}

QByteArray pdf(const check::Record &record, const ReportWish &wish)
{
    ui::ReportOrder order{record, {}, wish.paper, ui::logoFrom(wish.logo)};
    order.details.organisation = wish.organisation;
    order.details.tester = wish.tester;
    order.details.zone = wish.zone;
    return ui::reportPdf(order);
}

} // namespace

std::vector<WantedFile> wantedFiles(const check::Record &record, const verdict::Verdict &verdict, const Output &output)
{
    const std::vector<WantedFile> all{
        {output.saveFile, [&] { return check::recordText(record); }},
        {output.jsonFile, [&] { return check::resultText(record, verdict); }},
        {output.pdfFile, [&] { return pdf(record, output.report); }},
        {output.htmlFile, [&] { return html(record, verdict, output.report); }},
        {output.markdownFile, [&] { return explain::reportMarkdown(reportFor(record, verdict, output.report)); }},
        {output.junitFile, [&] { return explain::junitText(record, verdict); }},
    };
    std::vector<WantedFile> wanted;
    std::copy_if(all.begin(), all.end(), std::back_inserter(wanted),
                 [](const WantedFile &one) { return !one.path.isEmpty(); });
    return wanted;
}

QStringList wantedPaths(const Output &output)
{
    QStringList paths{output.saveFile, output.jsonFile,     output.pdfFile,
                      output.htmlFile, output.markdownFile, output.junitFile};
    paths.removeAll(QString());
    return paths;
}

bool wantsDrawing(int argc, char *argv[])
{
    const auto isDrawn = [](const char *one) {
        const QByteArray argument(one);
        const QByteArray name = argument.split('=').first();
        return name == "--html" || name == "--pdf" || name == "--export";
    };
    return std::any_of(argv, argv + argc, isDrawn);
}

} // namespace postern::app
