// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportpdf.h"

#include "core/check/recordfile.h"
#include "core/check/version.h"
#include "core/verdict/rulebook.h"
#include "ui/path/journeyteller.h"
#include "ui/report/binding.h"
#include "ui/report/cover.h"
#include "ui/report/sections.h"
#include "ui/theme/marks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

using namespace paper;

constexpr qreal kMark = 9_pt;
constexpr std::size_t kContentsFrom = 4; // sections; fewer are seen at a glance

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::ReportPages)
};

// What stands around the text of every page but the cover's head. No part of the document.
class Furniture
{
public:
    Furniture(const Sheet &sheet, const Faces &faces, const explain::Report &report)
        : m_sheet(sheet)
        , m_faces(faces)
        , m_report(report)
    {
    }

    void paint(Press &press, int page, int pages) const
    {
        if (page > 1)
            paintHead(press);
        const QRectF foot = m_sheet.foot();
        hairline(press, foot, foot.top());
        const QPointF at = foot.topLeft() + QPointF(0, 5_pt);
        words(m_report.foot, Edge::Left).paint(press, at, Structure::kFurniture);
        words(Say::tr("Page %1 of %2").arg(page).arg(pages), Edge::Right).paint(press, at, Structure::kFurniture);
    }

private:
    Passage words(const QString &text, Edge edge, const QColor &colour = tokens(Scheme::Light).muted,
                  bool isStrong = false) const
    {
        return {
            m_faces, text, {.cut = kSmall, .colour = colour, .isStrong = isStrong, .edge = edge}, m_sheet.textWidth()};
    }

    void paintHead(Press &press) const
    {
        const QRectF head = m_sheet.head();
        const QColor ink = tokens(Scheme::Light).tone(m_report.cover.tone).text;
        const Passage verdict = words(m_report.cover.word, Edge::Right, ink, true);
        const qreal room = head.width() - verdict.naturalWidth() - 40_pt;
        const QFontMetricsF metrics(m_faces.font(kSmall, Faces::Kind::Plain));
        words(metrics.elidedText(m_report.title, Qt::ElideMiddle, room), Edge::Left)
            .paint(press, head.topLeft(), Structure::kFurniture);
        verdict.paint(press, head.topLeft(), Structure::kFurniture);
        const qreal x = head.right() - verdict.naturalWidth() - kMark - 5_pt;
        paintMark(press.painter(), QRectF(x, head.top() + (kSmall.leading - kMark) / 2, kMark, kMark),
                  markFor(m_report.cover.state), tokens(Scheme::Light));
        hairline(press, head, head.bottom());
    }

    const Sheet &m_sheet;
    const Faces &m_faces;
    const explain::Report &m_report;
};

PageNumbers pageNumbers(const std::vector<PagePlan> &plans)
{
    PageNumbers numbers;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        for (const PagePlan::Placed &placed : plans[i].pieces) {
            if (!placed.piece->id.isEmpty())
                numbers.insert(placed.piece->id, int(i) + 1);
        }
    }
    return numbers;
}

Printed print(const explain::Report &report, const ReportOrder &order, const Desk::Journeys &journeys)
{
    const Sheet sheet(order.paper);
    const Faces faces;
    Structure structure;
    const Desk desk{sheet, faces, structure, journeys, 0, sheet.textWidth()};
    const auto numbers = std::make_shared<PageNumbers>();
    Pieces pieces = setCover(desk, report.cover, order.logo);
    const bool hasContents = report.sections.size() >= kContentsFrom;
    if (hasContents)
        append(pieces, setContents(desk, report.sections, numbers));
    for (const explain::Section &section : report.sections) {
        Pieces set = setSection(desk, section);
        if (!hasContents && &section == &report.sections.front())
            set.front().startsPage = true; // the cover stands alone
        append(pieces, std::move(set));
    }
    const std::vector<PagePlan> plans = paginate(pieces, sheet.body(true).height(), sheet.body(false).height());
    *numbers = pageNumbers(plans);

    Press press(sheet, std::move(structure));
    const Furniture furniture(sheet, faces, report);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        press.nextPage();
        const QRectF body = sheet.body(i == 0);
        for (const PagePlan::Placed &placed : plans[i].pieces) {
            placed.piece->paint(press, QRectF(body.left(), body.top() + placed.y, body.width(), placed.piece->height));
        }
        furniture.paint(press, int(i) + 1, int(plans.size()));
    }
    return press.finish();
}

} // namespace

explain::ReportDetails filledIn(const ReportOrder &order, const QByteArray &recordText)
{
    explain::ReportDetails details = order.details;
    details.hasLogo = !order.logo.isNull();
    details.program = check::programName();
    details.recordHash = QString::fromLatin1(QCryptographicHash::hash(recordText, QCryptographicHash::Sha256).toHex());
    return details;
}

QByteArray reportPdf(const ReportOrder &order)
{
    const QByteArray text = check::recordText(order.record);
    const auto verdict = verdict::judge(order.record.evidence, verdict::RuleBook::builtIn());
    return reportPdf(explain::reportOf(order.record, verdict, filledIn(order, text)), order, text);
}

QByteArray reportPdf(const explain::Report &report, const ReportOrder &order, const QByteArray &recordText)
{
    const auto verdict = verdict::judge(order.record.evidence, verdict::RuleBook::builtIn());
    const std::vector<Journey> told = journeysOf(order.record, verdict);
    const Desk::Journeys journeys = [&told](const explain::PathBlock &path) -> std::optional<Journey> {
        const JourneyKey key{path.endpoint, path.envelope.value_or(0)};
        const auto found =
            std::find_if(told.begin(), told.end(), [&key](const Journey &one) { return one.key == key; });
        return found == told.end() ? std::nullopt : std::optional(*found);
    };
    Imprint imprint;
    imprint.title = report.title;
    imprint.author = report.author;
    imprint.subject = report.subject;
    imprint.creator = check::programName();
    imprint.language = report.language;
    imprint.date = report.date;
    imprint.attachments.push_back({kAttachedRecord, Say::tr("The record from which this report was made"), recordText});
    return bind(print(report, order, journeys), imprint);
}

} // namespace postern::ui
