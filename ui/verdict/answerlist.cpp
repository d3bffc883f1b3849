// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/answerlist.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/marklabel.h"
#include "ui/parts/wraplabel.h"
#include "ui/theme/glyph.h"
#include "ui/verdict/linkbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace postern::ui {

namespace {

// A sheet without a frame, on whose rows stand hairlines.
class Sheet : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokensFor(palette()).surface);
    }
};

class InfoSign : public QWidget
{
public:
    explicit InfoSign(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int side = qRound(16 * u(font()));
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGlyph(painter, rect(), Glyph::Info, tokensFor(palette()).accent);
    }
};

class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokensFor(palette()).line);
    }
};

} // namespace

AnswerList::AnswerList(const QString &name, const QString &words, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(name);
    setAccessibleName(words);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *AnswerList::makeRow(const Row &row)
{
    auto *whole = new QWidget;
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(kSpace4, kSpace8, kSpace4, kSpace8);
    layout->setSpacing(kSpace12);
    QWidget *sign = row.mark ? static_cast<QWidget *>(new MarkLabel(*row.mark)) : new InfoSign;
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(kSpace4);
    const bool isSentence = row.endpoint.isEmpty() && row.reply.isEmpty();
    words->addWidget(new WrapLabel(row.title, isSentence ? Type::Body : Type::Strong));
    if (!row.endpoint.isEmpty())
        words->addWidget(new ElidedLabel(row.endpoint, Type::Wire, TextLabel::Ink::Muted));
    if (!row.reply.isEmpty())
        words->addWidget(new ElidedLabel(row.reply, Type::Wire));
    layout->addLayout(words, 1);
    if (row.lines) {
        auto *link = new LinkButton(tr("Lines"));
        link->setAccessibleName(tr("Lines of: %1").arg(row.title));
        connect(link, &QAbstractButton::clicked, this, [this, place = *row.lines, isLogin = row.isLogin] {
            if (isLogin)
                emit loginWanted(place.endpoint);
            else
                emit linesWanted(place);
        });
        layout->addWidget(link, 0, Qt::AlignTop);
    }
    return whole;
}

void AnswerList::show(const std::vector<Row> &rows)
{
    auto *sheet = new Sheet;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, kSpace4, 0);
    layout->setSpacing(0);
    for (const Row &row : rows) {
        if (layout->count() > 0)
            layout->addWidget(new Hairline);
        layout->addWidget(makeRow(row));
    }
    if (rows.empty()) {
        auto *none = new TextLabel(m_none, Type::Body, TextLabel::Ink::Muted);
        none->setContentsMargins(kSpace4, kSpace12, kSpace4, kSpace12);
        layout->addWidget(none);
    }
    layout->addStretch();
    setWidget(sheet); // the old one goes
}

QSize AnswerList::sizeHint() const
{
    constexpr qreal kTall = 260; // u: more than that scrolls
    const int wanted = widget() ? widget()->sizeHint().height() : 0;
    return {qRound(360 * u(font())), qMin(wanted, qRound(kTall * u(font())))};
}

} // namespace postern::ui
