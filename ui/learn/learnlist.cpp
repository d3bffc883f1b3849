// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/learnlist.h"

#include "ui/parts/textlabel.h"
#include "ui/theme/measures.h"
#include "ui/theme/shapes.h"
#include "ui/verdict/linkbutton.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

using State = learn::Progress::State;

constexpr qreal kRing = 18;     // u
constexpr qreal kHeight = 34;   // u
constexpr qreal kFlagged = 200; // u: as wide as the list is at least
constexpr int kBar = 3;

} // namespace

LearnButton::LearnButton(const QString &name, std::optional<Glyph> glyph, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LearnButton::setState(State state)
{
    m_state = state;
    setAccessibleName(state == State::Done        ? tr("%1, done").arg(text())
                          : state == State::Begun ? tr("%1, begun").arg(text())
                                                  : tr("%1, not begun").arg(text()));
    update();
}

QSize LearnButton::sizeHint() const
{
    const qreal unit = u(font());
    const int width = QFontMetrics(typeFont(font(), Type::Strong)).horizontalAdvance(text());
    return {qRound(kRing * unit) + width + kSpace48, qRound(kHeight * unit)};
}

// Ring, half, check: the shape says it, not the colour.
void LearnButton::paintState(QPainter &painter, const QRectF &where) const
{
    const Tokens &colours = tokensFor(palette());
    if (m_glyph)
        return paintGlyph(painter, where, *m_glyph, colours.text);
    const QColor edge = m_state == State::NotBegun ? colours.edge : colours.accent;
    paintBox(painter, where, where.width() / 2, Qt::transparent, edge, 1.5);
    if (m_state == State::Done) {
        paintGlyph(painter, where.adjusted(3, 3, -3, -3), Glyph::Check, colours.accent);
    } else if (m_state == State::Begun) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        constexpr int kQuarter = 90 * 16;
        painter.drawPie(where.adjusted(1, 1, -1, -1), layoutDirection() == Qt::RightToLeft ? -kQuarter : kQuarter,
                        2 * kQuarter);
    }
}

void LearnButton::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensFor(palette());
    QPainter painter(this);
    const auto mirrored = [this](const QRectF &where) {
        return layoutDirection() == Qt::RightToLeft
            ? QRectF(width() - where.right(), where.top(), where.width(), where.height())
            : where;
    };
    if (isChecked()) {
        painter.fillRect(rect(), colours.accentWash);
        painter.fillRect(mirrored(QRectF(0, 0, kBar, height())), colours.accent);
    } else if (underMouse()) {
        painter.fillRect(rect(), colours.line);
    }
    const qreal side = kRing * u(font());
    paintState(painter, mirrored(QRectF(kSpace16, (height() - side) / 2, side, side)));
    painter.setFont(typeFont(font(), isChecked() ? Type::Strong : Type::Body));
    painter.setPen(colours.text);
    const QRectF words = mirrored(QRectF(kSpace16 + side + kSpace8, 0, width() - side - kSpace24, height()));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text());
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(2, 2, -2, -2), kControlCorner, colours);
}

// The arrows lead along the list, and Return opens: whoever walks by has not chosen yet.
void LearnButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}

LearnList::LearnList(QWidget *parent)
    : QScrollArea(parent)
    , m_lessons(new QVBoxLayout)
    , m_tools(new QVBoxLayout)
    , m_done(new TextLabel(Type::Small, TextLabel::Ink::Muted))
    , m_reset(new LinkButton(tr("Begin anew")))
    , m_back(new LinkButton(tr("Back to the check")))
{
    setObjectName(u"learnList"_s);
    setAccessibleName(tr("Lessons and tools"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::AlternateBase); // sunken
    m_done->setObjectName(u"doneLabel"_s);
    m_reset->setObjectName(u"resetButton"_s);

    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::AlternateBase);
    sheet->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, kSpace16, 0, kSpace12);
    layout->setSpacing(0);
    const auto indented = [](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(kSpace16, 0, kSpace16, 0);
        row->addWidget(widget);
        row->addStretch();
        return row;
    };
    layout->addLayout(indented(new TextLabel(tr("Learn"), Type::Heading)));
    layout->addSpacing(kSpace8);
    m_lessons->setSpacing(0);
    m_tools->setSpacing(0);
    layout->addLayout(indented(m_back));
    layout->addLayout(m_lessons);
    layout->addSpacing(kSpace16);
    layout->addLayout(m_tools);
    layout->addStretch();
    layout->addLayout(indented(m_done));
    layout->addLayout(indented(m_reset));
    setWidget(sheet);
    m_back->setObjectName(u"backToCheckButton"_s);
    m_back->hide();
    connect(m_back, &QAbstractButton::clicked, this, &LearnList::backWanted);
    connect(m_reset, &QAbstractButton::clicked, this, &LearnList::resetWanted);
}

void LearnList::add(const QString &id, LearnButton *button, bool isLesson)
{
    button->setObjectName(id + u"Unit"_s);
    m_rows.push_back({id, button, isLesson});
    (isLesson ? m_lessons : m_tools)->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { emit chosen(id); });
    const qreal unit = u(font());
    int width = qRound(kFlagged * unit);
    for (const Row &one : m_rows)
        width = std::max(width, one.button->sizeHint().width());
    setFixedWidth(width);
}

void LearnList::addLesson(const QString &id, const QString &name)
{
    add(id, new LearnButton(name, std::nullopt), true);
}

void LearnList::addTool(const QString &id, const QString &name, Glyph glyph)
{
    add(id, new LearnButton(name, glyph), false);
}

void LearnList::setCurrent(const QString &id)
{
    for (const Row &one : m_rows)
        one.button->setChecked(one.id == id);
}

void LearnList::setBackShown(bool isShown)
{
    m_back->setVisible(isShown);
}

void LearnList::showProgress(const learn::Progress &progress)
{
    int lessons = 0;
    int done = 0;
    for (const Row &one : m_rows) {
        if (!one.isLesson)
            continue;
        const State state = progress.state(one.id);
        one.button->setState(state);
        ++lessons;
        done += state == State::Done ? 1 : 0;
    }
    m_done->setText(tr("%1 of %n lessons done", nullptr, lessons).arg(done));
}

} // namespace postern::ui
