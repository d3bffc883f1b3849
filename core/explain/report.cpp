// SPDX-License-Identifier: Apache-2.0
#include "core/explain/report.h"

#include "core/explain/reportparts.h"
#include "core/explain/tongue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

constexpr qsizetype kHashShown = 8; // digits at either end, in the foot

struct Reports
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Reports)
};

QString shortHash(const QString &hash)
{
    return hash.size() <= 2 * kHashShown ? hash : hash.first(kHashShown) + u" … "_s + hash.last(kHashShown);
}

QString remedyTitle(verdict::State state)
{
    switch (state) {
    case verdict::State::Open:
    case verdict::State::PartlyOpen:
        return Reports::tr("How to close it");
    case verdict::State::Unproven:
        return Reports::tr("What to do next, and how to close it");
    case verdict::State::Closed:
        return Reports::tr("How it stays closed");
    default:
        return Reports::tr("What to do next");
    }
}

// Sections are numbered as they come; the transcript is the appendix, for its lines are called "A.1".
class Sections
{
public:
    void add(const QString &id, const QString &title, Blocks blocks)
    {
        if (blocks.empty())
            return;
        const QString number = QString::number(m_sections.size() + 1);
        m_sections.push_back({id, title, 1, number, std::move(blocks), false});
    }

    void addAppendix(const QString &id, const QString &title, Blocks blocks)
    {
        if (!blocks.empty())
            m_sections.push_back({id, title, 1, u"A"_s, std::move(blocks), true});
    }

    std::vector<Section> take() { return std::move(m_sections); }

private:
    std::vector<Section> m_sections;
};

} // namespace

Report reportOf(const check::Record &record, const verdict::Verdict &verdict, const ReportDetails &details)
{
    const Explanation told = explain(record, verdict);
    const NumberedLines lines(record, verdict);
    const ReportSource source{record, verdict, details, told, lines};

    Report report;
    report.cover = coverOf(source);
    report.title = Reports::tr("Open relay check of %1").arg(report.cover.target);
    report.language = tongue().bcp47Name();
    QStringList authors{report.cover.tester, report.cover.organisation};
    authors.removeAll(QString());
    report.author = authors.join(u", "_s);
    report.subject = told.sentence;
    report.date = record.finishedAt.isValid() ? record.finishedAt.toUTC() : record.startedAt.toUTC();
    report.recordHash = details.recordHash;
    report.foot = details.recordHash.isEmpty()
        ? details.program
        : Reports::tr("%1 · record %2").arg(details.program, shortHash(details.recordHash));

    Sections sections;
    sections.add(u"summary"_s, Reports::tr("What this means"), summaryBlocks(source));
    sections.add(u"behaviour"_s, Reports::tr("What this server does with mail"), behaviourBlocks(source));
    sections.add(u"lines"_s, Reports::tr("The lines that decide"), linesBlocks(source));
    sections.add(u"proof"_s, Reports::tr("The proof by delivery"), proofBlocks(source));
    sections.add(u"close"_s, remedyTitle(verdict.state), remedyBlocks(source));
    sections.add(u"questions"_s, Reports::tr("Every question and its answer"), questionsBlocks(source));
    sections.add(u"seen"_s, Reports::tr("What else was seen"), seenBlocks(source));
    sections.add(u"gaps"_s, Reports::tr("What was not covered"), gapBlocks(source));
    sections.add(u"method"_s, Reports::tr("How this was tested"), methodBlocks(source));
    sections.add(u"setting"_s, Reports::tr("The check"), settingBlocks(source));
    sections.addAppendix(u"transcript"_s, Reports::tr("The whole conversation"), transcriptBlocks(source));
    report.sections = sections.take();
    return report;
}

} // namespace postern::explain
