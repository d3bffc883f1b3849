// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/steplist.h"

#include "ui/theme/glyph.h"
#include "ui/theme/measures.h"
#include "ui/theme/shapes.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kRing = 24;       // u
constexpr qreal kStepHeight = 40; // u
constexpr int kBar = 3;

} // namespace

StepButton::StepButton(int number, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(name);
    setObjectName(u"step%1Button"_s.arg(number));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setState(State state)
{
    m_state = state;
    setAccessibleName(state == State::Done          ? tr("%1, done").arg(text())
                          : state == State::Current ? tr("%1, current step").arg(text())
                                                    : tr("%1, later").arg(text()));
    setFocusPolicy(state == State::Done && isEnabled() ? Qt::TabFocus : Qt::NoFocus);
    update();
}

QSize StepButton::sizeHint() const
{
    const qreal unit = u(font());
    const int width = QFontMetrics(typeFont(font(), Type::Strong)).horizontalAdvance(text());
    return {qRound(kRing * unit) + width + kSpace48, qRound(kStepHeight * unit)};
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensFor(palette());
    const qreal unit = u(font());
    QPainter painter(this);
    const auto mirrored = [this](const QRectF &where) {
        return layoutDirection() == Qt::RightToLeft
            ? QRectF(width() - where.right(), where.top(), where.width(), where.height())
            : where;
    };
    const bool isCurrent = m_state == State::Current;
    if (isCurrent) {
        painter.fillRect(rect(), colours.accentWash);
        painter.fillRect(mirrored(QRectF(0, 0, kBar, height())), colours.accent);
    } else if (m_state == State::Done && isEnabled() && underMouse()) {
        painter.fillRect(rect(), colours.line);
    }
    const qreal side = kRing * unit;
    const QRectF ring = mirrored(QRectF(kSpace16, (height() - side) / 2, side, side));
    const QColor edge = m_state == State::Later ? colours.edge : colours.accent;
    paintBox(painter, ring, side / 2, isCurrent ? colours.accent : QColor(Qt::transparent), edge, 1.5);
    if (m_state == State::Done) {
        paintGlyph(painter, ring.adjusted(4, 4, -4, -4), Glyph::Check, colours.accent);
    } else {
        painter.setFont(typeFont(font(), isCurrent ? Type::Strong : Type::Small));
        painter.setPen(isCurrent ? colours.onAccent : colours.muted);
        painter.drawText(ring, Qt::AlignCenter, locale().toString(m_number));
    }
    painter.setFont(typeFont(font(), isCurrent ? Type::Strong : Type::Body));
    painter.setPen(m_state == State::Later ? colours.muted : colours.text);
    const QRectF words = mirrored(QRectF(kSpace16 + side + kSpace12, 0, width() - side - kSpace32, height()));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text());
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(2, 2, -2, -2), kControlCorner, colours);
}

StepList::StepList(const QStringList &names, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Steps"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpace16, 0, kSpace16);
    layout->setSpacing(kSpace4);
    for (const QString &name : names) {
        auto *step = new StepButton(int(m_steps.size()) + 1, name);
        const int index = int(m_steps.size());
        connect(step, &StepButton::clicked, this, [this, index] { emit chosen(index); });
        layout->addWidget(step);
        m_steps.push_back(step);
    }
    layout->addStretch();
    setCurrent(0);
}

void StepList::setCurrent(int current, int firstOpen)
{
    for (int i = 0; i < int(m_steps.size()); ++i) {
        StepButton &step = *m_steps[std::size_t(i)];
        step.setEnabled(i >= firstOpen && i < current);
        step.setState(i < current        ? StepButton::State::Done
                          : i == current ? StepButton::State::Current
                                         : StepButton::State::Later);
    }
}

QSize StepList::sizeHint() const
{
    QSize size = QWidget::sizeHint();
    size.setWidth(qMax(size.width(), qRound(kStepListWidth * u(font()))));
    return size;
}

void StepList::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.sunken);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), colours.line);
}

} // namespace postern::ui
