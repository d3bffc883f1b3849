// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/questionlist.h"

#include "core/explain/answers.h"
#include "core/explain/grid.h"
#include "core/explain/tongue.h"
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

constexpr int kEndpointRole = Qt::UserRole;
constexpr int kEnvelopeRole = Qt::UserRole + 1; // unset: the endpoint's own row

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
    const auto pickOne = [this](const QTreeWidgetItem *item) { pick(item); };
    connect(m_list, &QTreeWidget::itemClicked, this, pickOne);
    connect(m_list, &QTreeWidget::itemActivated, this, pickOne);
    clear();
}

void QuestionList::pick(const QTreeWidgetItem *item)
{
    const auto endpoint = item->data(kTitle, kEndpointRole).value<std::size_t>();
    const QVariant envelope = item->data(kTitle, kEnvelopeRole);
    if (envelope.isValid())
        emit picked(endpoint, envelope.value<std::size_t>());
    else
        emit endpointPicked(endpoint);
}

void QuestionList::clear()
{
    m_endpoints.clear();
    m_list->clear();
    m_progress->setRange(0, 1);
    m_progress->setValue(0);
    m_progressText->clear();
    m_progress->show();
}

void QuestionList::show(const check::Record &record, const verdict::Verdict &verdict)
{
    clear();
    m_progress->hide();
    int count = 0;
    for (std::size_t e = 0; e < verdict.endpoints.size(); ++e) {
        const verdict::EndpointEvidence &evidence = record.evidence.endpoints[e];
        on(check::EndpointFound{e, evidence.endpoint});
        on(check::ProbesPlanned{e, evidence.envelopes.size(), evidence.envelopes});
        for (std::size_t i = 0; i < evidence.envelopes.size(); ++i) {
            const explain::ShownAnswer told =
                explain::answerOf(evidence, verdict.endpoints[e], record.evidence.setting, i);
            QTreeWidgetItem &item = *m_endpoints[e].asked[i].item;
            item.setIcon(kTitle, markIcon(told.wasAnswered ? markFor(told.tone) : Mark::Dash));
            item.setText(kCode, told.code > 0 ? QString::number(told.code) : QString());
            item.setText(kWord, told.word);
            if (told.wasAnswered)
                item.setForeground(kWord, tokensFor(palette()).tone(told.tone).text);
        }
        count += int(evidence.envelopes.size());
    }
    m_list->scrollToTop();
    m_progressText->setText(count == 1 ? tr("1 question") : tr("%n questions", nullptr, count));
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
    item->setData(kTitle, kEndpointRole, QVariant::fromValue(event.endpoint));
    m_endpoints[event.endpoint].item = item;
    m_list->scrollToItem(item);
}

void QuestionList::on(const check::ProbesPlanned &event)
{
    Endpoint &endpoint = m_endpoints[event.endpoint];
    for (const probe::Envelope &one : event.added) {
        auto *item = new QTreeWidgetItem(endpoint.item, {explain::titleInWords(one.title), {}, tr("waiting")});
        item->setIcon(kTitle, markIcon(Mark::Waiting));
        item->setToolTip(kTitle, item->text(kTitle));
        item->setFont(kCode, typeFont(font(), Type::Wire));
        item->setForeground(kWord, tokensFor(palette()).muted);
        item->setData(kTitle, kEndpointRole, QVariant::fromValue(event.endpoint));
        item->setData(kTitle, kEnvelopeRole, QVariant::fromValue(endpoint.asked.size()));
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
