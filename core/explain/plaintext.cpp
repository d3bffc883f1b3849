// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanation.h"

#include "core/explain/columns.h"
#include "core/explain/tongue.h"
#include "core/explain/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

// More doors than that are a list for machines; the result as JSON has them all.
constexpr std::size_t kDoorsShown = 8;
// Who has repeated these knows how the others go.
constexpr std::size_t kRepeatsShown = 4;

class Page
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Page)

public:
    explicit Page(int width)
        : m_width(width)
    {
    }

    void paragraph(const QString &text, const QString &first = {}, const QString &others = {})
    {
        QString lead = first;
        for (const QString &line : brokenInto(text, m_width - columnsOf(others), m_width - columnsOf(first))) {
            m_text += lead + line + u'\n';
            lead = others;
        }
    }

    void heading(const QString &text) { m_text += u'\n' + text + u'\n'; }

    void list(const QString &title, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        heading(title);
        for (const QString &item : items)
            paragraph(item, u"  - "_s, u"    "_s);
    }

    // A command stays on one line, so that it can be copied.
    void next(const Explanation &told)
    {
        QStringList steps = told.next;
        steps.removeAll(told.command);
        list(tr("What to do next"), steps);
        if (!told.command.isEmpty())
            m_text += u"\n    "_s + told.command + u'\n';
    }

    void excerpt(const Excerpt &excerpt)
    {
        m_text += u"  "_s + excerpt.title + u" ("_s + excerpt.endpoint + u")\n"_s;
        for (const ShownLine &line : excerpt.lines) {
            const QString time =
                QString::number(static_cast<double>(line.milliseconds) / 1000.0, 'f', 3).rightJustified(8);
            m_text += u"  "_s + (line.isDeciding ? u'*' : u' ') + time + (line.isOurs ? u"  > "_s : u"  < "_s)
                + line.text + u'\n';
        }
    }

    void door(const ShownDoor &door)
    {
        paragraph(door.title + u" ("_s + door.endpoint + u')', u"  - "_s, u"    "_s);
        m_text += u"    "_s + door.form + u'\n' + u"    "_s + door.reply + u'\n';
    }

    void software(const std::vector<ShownSoftware> &all)
    {
        if (!all.empty())
            heading(tr("The server"));
        for (const ShownSoftware &one : all) {
            paragraph(all.size() > 1 ? labelled(enumerated(one.endpoints), one.sentence) : one.sentence, u"  - "_s,
                      u"    "_s);
        }
    }

    // Commands and lines are never broken: they are there to be copied.
    void repeat(const ShownRepeat &repeat)
    {
        paragraph(repeat.title + u" ("_s + repeat.endpoint + u')', u"  - "_s, u"    "_s);
        if (!repeat.note.isEmpty())
            paragraph(repeat.note, u"    "_s, u"    "_s);
        if (!repeat.command.isEmpty()) {
            m_text += u"    "_s + repeat.command + u'\n';
            return;
        }
        m_text += u"    "_s + repeat.opener + u'\n';
        for (const QString &line : repeat.lines)
            m_text += u"      > "_s + line + u'\n';
        if (!repeat.ending.isEmpty())
            paragraph(repeat.ending, u"      "_s, u"      "_s);
    }

    // The lines stand there already: as they were said, beside what decides.
    void type(const ShownRepeat &repeat)
    {
        paragraph(tr("or open the connection, and type the lines above:"), u"  - "_s, u"    "_s);
        m_text += u"    "_s + repeat.opener + u'\n';
    }

    void repeats(const std::vector<ShownRepeat> &all)
    {
        if (all.empty())
            return;
        heading(tr("Repeat it yourself (no message is sent)"));
        for (std::size_t i = 0; i < all.size() && i < kRepeatsShown; ++i)
            repeat(all[i]);
        if (!all.front().command.isEmpty())
            type(all.front());
    }

    // Rules are copied as they stand, so no line of them is broken.
    void remedy(const ShownRemedy &remedy)
    {
        paragraph(remedy.server.isEmpty() ? remedy.title : labelled(remedy.server, remedy.title), u"  - "_s, u"    "_s);
        for (const QString &one : remedy.sentences)
            paragraph(one, u"    "_s, u"    "_s);
        if (!remedy.place.isEmpty())
            paragraph(remedy.place, u"    "_s, u"    "_s);
        for (const QString &line : remedy.rule.split(u'\n', Qt::SkipEmptyParts))
            m_text += u"      "_s + line + u'\n';
        if (!remedy.then.isEmpty())
            m_text += u"      $ "_s + remedy.then + u'\n';
        paragraph(remedy.url.isEmpty() ? remedy.source : remedy.source + u", "_s + remedy.url, u"    ("_s, u"     "_s);
        m_text.insert(m_text.size() - 1, u')');
    }

    void remedies(const std::vector<ShownRemedy> &all)
    {
        if (!all.empty())
            heading(tr("How to close it"));
        for (const ShownRemedy &one : all)
            remedy(one);
    }

    QString write(const Explanation &told)
    {
        m_text = told.word.toUpper() + u'\n';
        paragraph(told.sentence);
        heading(tr("Why"));
        for (const QString &one : told.why)
            paragraph(one, u"  - "_s, u"    "_s);
        paragraph(told.sureness, u"  "_s + tr("How sure?") + u' ', u"  "_s);
        if (!told.deciding.empty())
            heading(tr("The lines that decide (> we say, < the server says, seconds since connecting)"));
        for (const Excerpt &one : told.deciding)
            excerpt(one);
        if (!told.doors.empty())
            heading(tr("Open doors"));
        for (std::size_t i = 0; i < told.doors.size() && i < kDoorsShown; ++i)
            door(told.doors[i]);
        if (told.doors.size() > kDoorsShown)
            paragraph(tr("and %1 more: --json FILE names them all").arg(told.doors.size() - kDoorsShown), u"  - "_s,
                      u"    "_s);
        repeats(told.repeats);
        if (told.endpoints.size() > 1)
            heading(tr("Endpoints"));
        for (std::size_t i = 0; told.endpoints.size() > 1 && i < told.endpoints.size(); ++i) {
            const ShownEndpoint &one = told.endpoints[i];
            m_text += u"  "_s + one.name.leftJustified(28) + u' '
                + (one.because.isEmpty() ? one.word : labelled(one.word, one.because)) + u'\n';
        }
        list(tr("Your own people"), told.ownPeople);
        software(told.software);
        if (told.proof)
            list(tr("The proof by delivery"), linesOf(*told.proof));
        list(tr("Also learnt"), told.findings);
        list(tr("Not covered"), told.notCovered);
        remedies(told.remedies);
        next(told);
        return m_text;
    }

private:
    int m_width;
    QString m_text;
};

// The words of the monitoring plugins' guidelines.
QString statusWord(verdict::State state)
{
    static constexpr QLatin1StringView words[] = {"OK"_L1, "WARNING"_L1, "CRITICAL"_L1, "UNKNOWN"_L1};
    return words[verdict::exitStatus(state)];
}

} // namespace

QString plainText(const Explanation &explanation, int width)
{
    return Page(width).write(explanation);
}

QString monitoringLine(const check::Record &record, const verdict::Verdict &verdict)
{
    const Explanation told = explain(record, verdict);
    std::size_t asked = 0;
    std::size_t doors = 0;
    for (const verdict::EndpointVerdict &one : verdict.endpoints) {
        doors += one.doors.size();
        for (const verdict::Outcome &outcome : one.outcomes)
            asked += outcome.state == verdict::Outcome::State::Unanswered ? 0 : 1;
    }
    const double seconds = static_cast<double>(record.startedAt.msecsTo(record.finishedAt)) / 1000.0;
    // A bar would start the performance data, a line break the long output.
    QString words = told.sentence;
    words.replace(u'|', u'/').replace(u'\n', u' ');
    return u"POSTERN %1 - %2: %3 | time=%4s probes=%5 doors=%6 endpoints=%7"_s.arg(
        statusWord(verdict.state), verdict::toString(verdict.state), words, QString::number(seconds, 'f', 3),
        QString::number(asked), QString::number(doors), QString::number(verdict.endpoints.size()));
}

} // namespace postern::explain
