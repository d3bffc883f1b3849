// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/verdictpanel.h"

#include "core/explain/grid.h"
#include "core/explain/matrix.h"
#include "core/explain/watchwords.h"
#include "core/explain/way.h"
#include "ui/dialogue/dialogueview.h"
#include "ui/parts/card.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/wraplabel.h"
#include "ui/theme/glyph.h"
#include "ui/verdict/answerlist.h"
#include "ui/verdict/gridview.h"
#include "ui/verdict/matrixview.h"
#include "ui/verdict/remedycard.h"
#include "ui/verdict/verdictcard.h"
#include "ui/verdict/waycard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kColumnsOfText = 78;
constexpr qreal kSideWidth = 380; // u
constexpr qreal kNarrow = 880;    // u: below that the columns stand one above the other
constexpr qreal kLinesHeight = 6; // rows
constexpr int kWaysAtMost = 5;    // messages whose way is shown; one is the proof

// Sentences, each with the way to what it rests on.
std::vector<AnswerList::Row> rowsOf(const QStringList &sentences, const explain::ShownPlaces &places)
{
    std::vector<AnswerList::Row> rows;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const bool hasPlace = std::size_t(i) < places.size();
        rows.push_back({std::nullopt, sentences.at(i), {}, {}, hasPlace ? places[std::size_t(i)] : std::nullopt});
    }
    return rows;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_card(new VerdictCard)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"verdictPanel"_s);
    setAccessibleName(tr("Verdict"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, kSpace8, 0); // beside the scroll bar
    layout->setSpacing(kSpace12);
    layout->addWidget(m_card);
    m_columns->setSpacing(kSpace12);
    m_columns->addWidget(makeLeft(), 4);
    m_right = makeRight();
    m_columns->addWidget(m_right, 3);
    layout->addLayout(m_columns, 1);
    setWidget(page);
}

QWidget *VerdictPanel::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);

    m_ways = new QVBoxLayout;
    m_ways->setSpacing(kSpace12);
    layout->addLayout(m_ways);
    m_matrix = new MatrixView;
    const auto wantLines = [this](std::size_t endpoint, std::size_t envelope) {
        emit linesWanted({endpoint, envelope});
    };
    connect(m_matrix, &MatrixView::linesWanted, this, wantLines);
    connect(m_matrix, &MatrixView::loginWanted, this, &VerdictPanel::loginWanted);

    m_linesCard = new Card;
    auto *linesLayout = new QVBoxLayout(m_linesCard);
    linesLayout->setContentsMargins(0, 0, 0, 0);
    linesLayout->setSpacing(kSpace8);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(tr("The lines that decide"), Type::Strong);
    title->setWordWrap(false);
    head->addWidget(title);
    m_linesOf = new ElidedLabel({}, Type::Small, TextLabel::Ink::Muted);
    m_linesOf->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    head->addWidget(m_linesOf, 1);
    linesLayout->addLayout(head);
    m_lines = new DialogueView;
    m_lines->setHeadShown(false);
    linesLayout->addWidget(m_lines, 1);

    layout->addWidget(m_matrix);
    layout->addWidget(m_linesCard, 1);
    return left;
}

QWidget *VerdictPanel::makeRight()
{
    auto *right = new QWidget;
    m_rightColumn = new QVBoxLayout(right);
    m_rightColumn->setContentsMargins(0, 0, 0, 0);
    m_rightColumn->setSpacing(kSpace12);

    m_whyCard = new Card;
    auto *whyLayout = new QVBoxLayout(m_whyCard);
    whyLayout->setContentsMargins(0, 0, 0, 0);
    whyLayout->setSpacing(kSpace8);
    whyLayout->addWidget(new TextLabel(tr("Why"), Type::Strong));
    m_why = new QVBoxLayout;
    m_why->setSpacing(kSpace4);
    whyLayout->addLayout(m_why);

    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"answerTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Answers"));
    m_doors = new AnswerList(u"doorList"_s, tr("Doors"));
    m_controls = new AnswerList(u"controlList"_s, tr("Controls"));
    m_controls->setNone(tr("No control was asked."));
    m_findings = new AnswerList(u"findingList"_s, tr("Findings"));
    m_notCovered = new AnswerList(u"notCoveredList"_s, tr("Not covered"));
    m_ownPeople = new AnswerList(u"ownPeopleList"_s, tr("Own people"));
    for (AnswerList *list : {m_doors, m_controls, m_ownPeople, m_findings, m_notCovered})
        connect(list, &AnswerList::linesWanted, this, &VerdictPanel::linesWanted);
    connect(m_ownPeople, &AnswerList::loginWanted, this, &VerdictPanel::loginWanted);
    m_gridPage = new QWidget;
    auto *gridLayout = new QVBoxLayout(m_gridPage);
    gridLayout->setContentsMargins(0, kSpace4, 0, 0);
    m_grid = new GridView;
    connect(m_grid, &GridView::linesWanted, this, [this](std::size_t endpoint, std::size_t envelope) {
        emit linesWanted({endpoint, envelope});
    });
    m_gridNotes = new TextLabel(Type::Small, TextLabel::Ink::Muted);
    m_gridNotes->setObjectName(u"gridNotes"_s);
    gridLayout->addWidget(m_grid);
    gridLayout->addWidget(m_gridNotes);
    gridLayout->addStretch();
    auto *card = new Card;
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(0, 0, 0, 0);
    cardLayout->addWidget(m_tabs);

    m_remedy = new RemedyCard;
    m_nextCard = new Card(nullptr, Card::Ground::Accent);
    auto *nextLayout = new QVBoxLayout(m_nextCard);
    nextLayout->setContentsMargins(0, 0, 0, 0);
    nextLayout->setSpacing(kSpace8);
    nextLayout->addWidget(new TextLabel(tr("Then"), Type::Strong));
    m_next = new QVBoxLayout;
    m_next->setSpacing(kSpace8);
    nextLayout->addLayout(m_next);
    auto *proofCard = new Card(nullptr, Card::Ground::Accent);
    auto *proofLayout = new QVBoxLayout(proofCard);
    proofLayout->setContentsMargins(0, 0, 0, 0);
    proofLayout->setSpacing(kSpace8);
    proofLayout->addWidget(new WrapLabel(explain::whatDeliveryProves(), Type::Body));
    auto *prove = new QPushButton(glyphIcon(Glyph::Envelope), tr("&Prove it"));
    prove->setObjectName(u"proveButton"_s);
    proofLayout->addWidget(prove, 0, Qt::AlignLeading);
    connect(prove, &QPushButton::clicked, this, &VerdictPanel::proofWanted);
    m_proofCard = proofCard;
    m_rightColumn->addWidget(m_whyCard);
    m_rightColumn->addWidget(m_proofCard);
    m_rightColumn->addWidget(card, 1);
    m_rightColumn->addWidget(m_remedy);
    m_rightColumn->addWidget(m_nextCard);
    return right;
}

void VerdictPanel::show(const check::Record &record, const verdict::Verdict &verdict)
{
    m_told = explain::explain(record, verdict);
    m_card->show(verdict.state, m_told);
    showWhy();
    showWays(record, verdict);
    m_matrix->show(explain::matrixOf(record, verdict));
    showDecidingLines(record, verdict);
    showTabs(record, verdict);
    m_remedy->show(m_told.remedies);
    showNext();
    ensureVisible(0, 0);
}

void VerdictPanel::showWhy()
{
    empty(m_why);
    for (const QString &why : m_told.why)
        m_why->addWidget(new WrapLabel(why, Type::Body));
    m_whyCard->setVisible(!m_told.why.isEmpty());
}

void VerdictPanel::showWays(const check::Record &record, const verdict::Verdict &verdict)
{
    empty(m_ways);
    for (const explain::ShownWay &way : explain::waysOf(record, verdict)) {
        if (m_ways->count() < kWaysAtMost)
            m_ways->addWidget(new WayCard(way));
    }
    const bool canBeProven = verdict.state == verdict::State::Open || verdict.state == verdict::State::PartlyOpen
        || verdict.state == verdict::State::Unproven;
    m_proofCard->setVisible(m_isProofOffered && canBeProven && verdict.proof != verdict::Proof::Delivered);
}

void VerdictPanel::showNext()
{
    empty(m_next);
    // The first one stands in the verdict's own card.
    for (const QString &next : m_told.next.mid(1))
        m_next->addWidget(new WrapLabel(next, Type::Body));
    m_nextCard->setVisible(m_told.next.size() > 1);
}

void VerdictPanel::showDecidingLines(const check::Record &record, const verdict::Verdict &verdict)
{
    m_linesCard->setVisible(!m_told.deciding.empty());
    if (m_told.deciding.empty())
        return;
    const explain::Excerpt &first = m_told.deciding.front();
    m_lines->model().setRecord(record, verdict);
    m_lines->showDecision(first.link.endpoint, first.link.envelope);
    const qreal row = kDialogueRowHeight * u(font());
    m_lines->setMinimumHeight(qRound(row * kLinesHeight) + 2);
    m_linesOf->setWhole(tr("%1, %2").arg(first.title, first.endpoint));
}

void VerdictPanel::showTabs(const check::Record &record, const verdict::Verdict &verdict)
{
    const explain::Grid grid = explain::gridOf(record, verdict);
    m_grid->show(grid);
    m_gridNotes->setText(grid.notes.join(u'\n'));
    m_gridNotes->setVisible(!grid.notes.isEmpty());

    const auto placeOf = [](const explain::LineLink &link) {
        return explain::ShownPlace{link.endpoint, link.envelope};
    };
    std::vector<AnswerList::Row> doors;
    for (const explain::ShownDoor &one : m_told.doors)
        doors.push_back({Mark::Alarm, one.title, one.endpoint, one.reply, placeOf(one.link)});
    m_doors->show(doors);
    std::vector<AnswerList::Row> controls;
    for (const explain::ShownControl &one : m_told.controls)
        controls.push_back(
            {markFor(one.tone), tr("%1: %2").arg(one.title, one.word), one.endpoint, one.reply, placeOf(one.link)});
    m_controls->show(controls);
    m_findings->show(rowsOf(m_told.findings, m_told.findingPlaces));
    m_notCovered->show(rowsOf(m_told.notCovered, m_told.notCoveredPlaces));
    std::vector<AnswerList::Row> ownPeople;
    for (std::size_t i = 0; i < m_told.ownPeopleEndpoints.size(); ++i) {
        const std::size_t endpoint = m_told.ownPeopleEndpoints[i];
        const bool hasLines = record.evidence.endpoints[endpoint].login->connection.has_value();
        AnswerList::Row row{std::nullopt, m_told.ownPeople.at(qsizetype(i)), {}, {}, std::nullopt, true};
        if (hasLines)
            row.lines = explain::ShownPlace{endpoint};
        ownPeople.push_back(row);
    }
    m_ownPeople->show(ownPeople);

    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    const auto add = [this](QWidget *page, const QString &name, qsizetype count) {
        if (count > 0)
            m_tabs->addTab(page, tr("%1 %2").arg(name, QString::number(count)));
        else
            page->hide();
    };
    add(m_doors, tr("Doors"), qsizetype(doors.size()));
    add(m_gridPage, tr("Endpoints"), qsizetype(grid.rows.size()));
    add(m_controls, tr("Controls"), qsizetype(controls.size()));
    add(m_ownPeople, tr("Own people"), qsizetype(ownPeople.size()));
    add(m_findings, tr("Findings"), m_told.findings.size());
    add(m_notCovered, tr("Not covered"), m_told.notCovered.size());
    m_tabs->parentWidget()->setVisible(m_tabs->count() > 0);
}

QString VerdictPanel::asText() const
{
    return explain::plainText(m_told, kColumnsOfText);
}

void VerdictPanel::copyAsText() const
{
    QGuiApplication::clipboard()->setText(asText());
}

void VerdictPanel::addCard(QWidget *card)
{
    m_rightColumn->addWidget(card);
}

void VerdictPanel::resizeEvent(QResizeEvent *event)
{
    const qreal unit = u(font());
    const bool isNarrow = width() < kNarrow * unit;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_right->setMinimumWidth(isNarrow ? 0 : qRound(kSideWidth * unit));
    QScrollArea::resizeEvent(event);
}

} // namespace postern::ui
