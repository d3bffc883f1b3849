// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/plainverdict.h"

#include "core/explain/explanation.h"
#include "core/verdict/rulebook.h"
#include "core/verdict/verdict.h"
#include "ui/parts/badge.h"
#include "ui/parts/card.h"
#include "ui/parts/marklabel.h"
#include "ui/parts/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    return layout;
}

Card *panelOf(verdict::State state, const explain::Explanation &told)
{
    auto *card = new Card;
    card->setTone(told.tone);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(kSpace8, kSpace8, kSpace8, kSpace8);
    row->setSpacing(kSpace24);
    row->addWidget(new Badge(state), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(kSpace4);
    auto *word = new TextLabel(told.word, Type::Verdict);
    word->setObjectName(u"verdictWordLabel"_s);
    word->setTone(told.tone);
    words->addWidget(word);
    words->addWidget(new TextLabel(told.sentence, Type::Lead));
    words->addWidget(new TextLabel(told.sureness, Type::Body, TextLabel::Ink::Muted));
    row->addLayout(words, 1);
    return card;
}

Card *listOf(const QString &title, const QStringList &lines)
{
    auto *card = new Card;
    auto *layout = columnIn(card);
    layout->addWidget(new TextLabel(title, Type::Heading));
    for (const QString &line : lines) {
        auto *row = new QHBoxLayout;
        row->setSpacing(kSpace8);
        row->addWidget(new TextLabel(u"•"_s, Type::Body, TextLabel::Ink::Muted), 0, Qt::AlignTop);
        row->addWidget(new TextLabel(line, Type::Body), 1);
        layout->addLayout(row);
    }
    return card;
}

// The bold line decides; colour and mark say so as well.
Card *excerptOf(const explain::Excerpt &excerpt, explain::Tone tone)
{
    auto *card = new Card;
    auto *layout = columnIn(card);
    layout->addWidget(new TextLabel(PlainVerdict::tr("The lines that decide: %1").arg(excerpt.title), Type::Heading));
    layout->addWidget(new TextLabel(excerpt.endpoint, Type::Wire, TextLabel::Ink::Muted));
    for (const explain::ShownLine &line : excerpt.lines) {
        auto *row = new QHBoxLayout;
        row->setSpacing(kSpace8);
        auto *text = new TextLabel((line.isOurs ? u"▶ "_s : u"◁ "_s) + line.text,
                                   line.isDeciding ? Type::WireStrong : Type::Wire);
        text->setLayoutDirection(Qt::LeftToRight);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(text, 1);
        if (line.isDeciding) {
            text->setTone(tone);
            row->addWidget(new MarkLabel(markFor(tone)));
        }
        layout->addLayout(row);
    }
    return card;
}

Card *doorsOf(const std::vector<explain::ShownDoor> &doors)
{
    auto *card = new Card;
    auto *layout = columnIn(card);
    layout->addWidget(new TextLabel(PlainVerdict::tr("Open doors"), Type::Heading));
    for (const explain::ShownDoor &door : doors) {
        auto *row = new QHBoxLayout;
        row->setSpacing(kSpace8);
        row->addWidget(new MarkLabel(Mark::Alarm), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(door.title, Type::Strong));
        words->addWidget(new TextLabel(door.endpoint + u"   "_s + door.reply, Type::Wire, TextLabel::Ink::Muted));
        row->addLayout(words, 1);
        layout->addLayout(row);
    }
    return card;
}

QStringList endpointsOf(const std::vector<explain::ShownEndpoint> &endpoints)
{
    QStringList lines;
    for (const explain::ShownEndpoint &one : endpoints)
        lines += u"%1: %2. %3"_s.arg(one.name, one.word, one.because);
    return lines;
}

} // namespace

PlainVerdict::PlainVerdict(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Verdict"));
}

void PlainVerdict::setRecord(const check::Record &record)
{
    const verdict::Verdict verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    const explain::Explanation told = explain::explain(record, verdict);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(panelOf(verdict.state, told));
    const auto addList = [column](const QString &title, const QStringList &lines) {
        if (!lines.isEmpty())
            column->addWidget(listOf(title, lines));
    };
    addList(tr("Why"), told.why);
    for (const explain::Excerpt &excerpt : told.deciding)
        column->addWidget(excerptOf(excerpt, told.tone));
    if (!told.doors.empty())
        column->addWidget(doorsOf(told.doors));
    addList(tr("What to do"), told.next);
    addList(tr("Endpoints"), endpointsOf(told.endpoints));
    addList(tr("Findings"), told.findings);
    addList(tr("Not covered"), told.notCovered);
    column->addStretch();
    setWidget(sheet); // the one before goes
}

} // namespace postern::ui
