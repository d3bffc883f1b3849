// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/questionlist.h"

#include "core/explain/answers.h"
#include "core/smtp/bytes.h"
#include "ui/parts/textlabel.h"
#include "ui/parts/words.h"
#include "ui/theme/marks.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

enum Column { kTitle, kCode, kWord, kColumns };

} // namespace

QuestionList::QuestionList(QWidget *parent)
    : QWidget(parent)
    , m_progressText(new TextLabel(Type::Small, TextLabel::Ink::Muted))
    , m_progress(new QProgressBar)
    , m_list(new QTreeWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Questions"), Type::Strong));
    head->addStretch();
    m_progressText->setObjectName(u"progressLabel"_s);
    m_progressText->setWordWrap(false);
    head->addWidget(m_progressText);
    m_progress->setAccessibleName(tr("Questions answered"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(kSpace12);
    m_list->setObjectName(u"questionTree"_s);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(kColumns);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(kSpace12);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(kTitle, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(kCode, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(kWord, QHeaderView::ResizeToContents);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_list, 1);
    clear();
}

void QuestionList::clear()
{
    m_endpoints.clear();
    m_list->clear();
    m_progress->setRange(0, 1);
    m_progress->setValue(0);
    m_progressText->clear();
}

void QuestionList::show(const check::Event &event)
{
    std::visit([this](const auto &one) { on(one); }, event);
}

void QuestionList::on(const check::EndpointFound &event)
{
    auto *item = new QTreeWidgetItem(m_list, {leftToRight(event.what.toString())});
    item->setFont(kTitle, typeFont(font(), Type::WireStrong));
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    m_endpoints[event.endpoint].item = item;
    m_list->scrollToItem(item);
}

void QuestionList::on(const check::ProbesPlanned &event)
{
    Endpoint &endpoint = m_endpoints[event.endpoint];
    for (const probe::Envelope &one : event.added) {
        auto *item = new QTreeWidgetItem(endpoint.item, {smtp::escaped(one.title.toUtf8()), {}, tr("waiting")});
        item->setIcon(kTitle, markIcon(Mark::Waiting));
        item->setToolTip(kTitle, item->text(kTitle));
        item->setFont(kCode, typeFont(font(), Type::Wire));
        item->setForeground(kWord, tokensFor(palette()).muted);
        endpoint.asked.push_back({one, item});
    }
    showProgress();
}

void QuestionList::on(const check::LineLogged &event)
{
    auto &asked = m_endpoints[event.endpoint].asked;
    const auto index = std::size_t(event.entry.envelope);
    if (event.entry.kind != smtp::TranscriptEntry::Kind::Said || event.entry.envelope < 0 || index >= asked.size()
        || asked[index].isAnswered)
        return;
    asked[index].isAsked = true;
    asked[index].item->setIcon(kTitle, markIcon(Mark::Running));
    asked[index].item->setText(kWord, tr("asking"));
}

void QuestionList::on(const check::ProbeAnswered &event)
{
    auto &asked = m_endpoints[event.endpoint].asked;
    if (event.envelope >= asked.size())
        return;
    Asked &one = asked[event.envelope];
    one.isAnswered = true;
    const explain::ToldAnswer told = explain::tellAnswer(one.envelope, event.reading);
    one.item->setIcon(kTitle, markIcon(markFor(told.tone)));
    one.item->setText(kCode, QString::number(event.reply.code()));
    one.item->setText(kWord, told.word);
    one.item->setForeground(kWord, tokensFor(palette()).tone(told.tone).text);
    showProgress();
}

// What was never asked, or never answered, keeps a mark of its own.
void QuestionList::on(const check::EndpointFinished &event)
{
    for (Asked &one : m_endpoints[event.endpoint].asked) {
        if (one.isAnswered)
            continue;
        one.item->setIcon(kTitle, markIcon(Mark::Dash));
        one.isOver = true;
        one.item->setText(kWord, one.isAsked ? tr("no answer") : tr("not asked"));
    }
    showProgress();
}

void QuestionList::showProgress()
{
    int answered = 0;
    int all = 0;
    for (const auto &[number, endpoint] : m_endpoints) {
        for (const Asked &one : endpoint.asked) {
            all += one.isAnswered || !one.isOver;
            answered += one.isAnswered;
        }
    }
    m_progress->setRange(0, qMax(1, all));
    m_progress->setValue(answered);
    m_progressText->setText(tr("%1 of %2, endpoint %3").arg(answered).arg(all).arg(m_endpoints.size()));
}

} // namespace postern::ui
