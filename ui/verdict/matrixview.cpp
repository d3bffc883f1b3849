// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/matrixview.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/marklabel.h"
#include "ui/parts/wraplabel.h"
#include "ui/theme/shapes.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kBorderOfTheOne = 2.5;
constexpr qreal kCellHeight = 76; // u

QWidget *rowHead(const QString &title, const QString &words)
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(new TextLabel(title, Type::Strong));
    layout->addWidget(new TextLabel(words, Type::Small, TextLabel::Ink::Muted));
    layout->addStretch();
    return head;
}

// In the order of reading.
const explain::MatrixCell &cellOf(const explain::Matrix &matrix, std::size_t index)
{
    const std::array cells{&matrix.insideLocal, &matrix.insideOutside, &matrix.outsideLocal, &matrix.outsideOutside};
    return *cells[index];
}

TextLabel *columnHead(const QString &words)
{
    auto *head = new WrapLabel(words, Type::Small, TextLabel::Ink::Muted);
    head->setAlignment(Qt::AlignCenter);
    return head;
}

} // namespace

MatrixCellView::MatrixCellView(bool isTheOne, QWidget *parent)
    : QAbstractButton(parent)
    , m_isTheOne(isTheOne)
    , m_mark(new MarkLabel(Mark::Dash))
    , m_word(new WrapLabel(Type::Strong))
    , m_reply(new ElidedLabel({}, Type::Wire))
    , m_address(new ElidedLabel({}, Type::Small, TextLabel::Ink::Muted))
    , m_because(new WrapLabel(Type::Small, TextLabel::Ink::Muted))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpace8);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_word, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    layout->setSpacing(kSpace4);
    layout->addLayout(head);
    layout->addWidget(m_reply);
    layout->addWidget(m_address);
    layout->addWidget(m_because);
    layout->addStretch();
    for (QLabel *label : {static_cast<QLabel *>(m_word), static_cast<QLabel *>(m_reply),
                          static_cast<QLabel *>(m_address), static_cast<QLabel *>(m_because)}) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setForegroundRole(QPalette::WindowText); // not the button's
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::NoFocus); // until it leads somewhere
}

void MatrixCellView::show(const explain::MatrixCell &cell)
{
    m_wasAsked = cell.wasAsked;
    m_tone = cell.tone;
    m_mark->setVisible(cell.wasAsked);
    m_mark->setMark(markFor(cell.tone));
    m_word->setText(cell.word);
    m_word->setInk(cell.wasAsked ? TextLabel::Ink::Text : TextLabel::Ink::Muted);
    m_word->setTone(cell.wasAsked ? std::optional(cell.tone) : std::nullopt);
    m_reply->setWhole(cell.reply);
    m_reply->setVisible(cell.wasAsked);
    m_address->setWhole(cell.address);
    m_address->setVisible(cell.wasAsked);
    m_because->setText(cell.because);
    m_because->setVisible(!cell.wasAsked);
    const bool leadsOn = cell.lines || cell.login;
    setFocusPolicy(leadsOn ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leadsOn ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(leadsOn ? tr("Shows the lines that say so") : QString());
    const QStringList words{cell.word, cell.reply, cell.address, cell.because};
    setAccessibleName(words.join(u". "_s));
    updateGeometry();
    update();
}

QSize MatrixCellView::sizeHint() const
{
    return layout()->sizeHint().expandedTo({0, qRound(kCellHeight * u(font()))});
}

QSize MatrixCellView::minimumSizeHint() const
{
    return layout()->minimumSize().expandedTo({0, qRound(kCellHeight * u(font()))});
}

bool MatrixCellView::hasHeightForWidth() const
{
    return true;
}

int MatrixCellView::heightForWidth(int width) const
{
    return qMax(layout()->heightForWidth(width), qRound(kCellHeight * u(font())));
}

void MatrixCellView::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensFor(palette());
    QPainter painter(this);
    const QRectF box = rect();
    if (!m_wasAsked) {
        paintBox(painter, box, kTagCorner, colours.surface, colours.edge, 1, Qt::DashLine);
    } else {
        const ToneColours &tone = colours.tone(m_tone);
        paintBox(painter, box, kTagCorner, m_isTheOne ? tone.wash : colours.surface, tone.text,
                 m_isTheOne ? kBorderOfTheOne : 1);
    }
    if (hasFocus())
        paintFocus(painter, box.adjusted(4, 4, -4, -4), kControlCorner, colours);
}

void MatrixCellView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

MatrixView::MatrixView(QWidget *parent)
    : Card(parent)
    , m_localHead(columnHead({}))
{
    setObjectName(u"matrixView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("What this server does with mail"), Type::Strong), 1);
    auto *warning = new TextLabel(tr("one cell must never be taken"), Type::Small, TextLabel::Ink::Muted);
    warning->setWordWrap(false);
    head->addWidget(warning);
    layout->addLayout(head);

    auto *grid = new QGridLayout;
    grid->setSpacing(kSpace8);
    grid->addWidget(m_localHead, 0, 1);
    grid->addWidget(columnHead(tr("to a mailbox outside")), 0, 2);
    grid->addWidget(rowHead(tr("From inside"), tr("the own network, or with a password")), 1, 0);
    grid->addWidget(rowHead(tr("From outside"), tr("anyone else")), 2, 0);
    static constexpr const char *names[] = {"insideLocalCell", "insideOutsideCell", "outsideLocalCell",
                                            "outsideOutsideCell"};
    for (int i = 0; i < 4; ++i) {
        auto *cell = new MatrixCellView(i == 3, this);
        cell->setObjectName(QString::fromLatin1(names[i]));
        m_cells[std::size_t(i)] = cell;
        grid->addWidget(cell, 1 + i / 2, 1 + i % 2);
        connect(cell, &QAbstractButton::clicked, this, [this, i] { want(std::size_t(i)); });
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    layout->addLayout(grid);
}

void MatrixView::show(const explain::Matrix &matrix)
{
    m_localHead->setText(tr("to a mailbox of %1").arg(matrix.domain));
    m_matrix = matrix;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->show(cellOf(matrix, i));
}

void MatrixView::want(std::size_t cell)
{
    const explain::MatrixCell &one = cellOf(m_matrix, cell);
    if (one.login)
        emit loginWanted(*one.login);
    else if (one.lines)
        emit linesWanted(one.lines->endpoint, one.lines->envelope);
}

} // namespace postern::ui
