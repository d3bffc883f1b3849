// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/quizpage.h"

#include "core/learn/lessonbook.h"
#include "ui/learn/questioncard.h"
#include "ui/parts/textlabel.h"
#include "ui/theme/glyph.h"
#include "ui/verdict/linkbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr auto kUnit = "quiz"_L1;

const std::vector<learn::Question> &questions()
{
    return learn::LessonBook::builtIn().quiz();
}

} // namespace

QuizPage::QuizPage(learn::Progress &progress, QWidget *parent)
    : QScrollArea(parent)
    , m_progress(progress)
    , m_heading(new TextLabel(tr("Quiz"), Type::Title))
    , m_count(new TextLabel(Type::Body, TextLabel::Ink::Muted))
    , m_result(new TextLabel(Type::Body))
    , m_question(new QuestionCard(progress))
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton(tr("&Next question")))
    , m_again(new QPushButton(glyphIcon(Glyph::Again), tr("&All from the beginning")))
    , m_lesson(new LinkButton(QString()))
{
    setObjectName(u"quizPage"_s);
    setAccessibleName(tr("Quiz"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_count->setObjectName(u"quizCountLabel"_s);
    m_result->setObjectName(u"quizResultLabel"_s);
    m_back->setObjectName(u"quizBackButton"_s);
    m_next->setObjectName(u"quizNextButton"_s);
    m_again->setObjectName(u"quizAgainButton"_s);
    m_lesson->setObjectName(u"quizLessonButton"_s);
    m_next->setDefault(true);

    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_heading);
    layout->addWidget(m_count);
    layout->addWidget(m_question);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addStretch();
    buttons->addWidget(m_lesson);
    layout->addLayout(buttons);
    layout->addWidget(m_result);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    layout->addStretch();
    sheet->setMaximumWidth(qRound(kFormWidth * u(font())) + 2 * kSpace16);
    setWidget(sheet);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);

    connect(m_back, &QPushButton::clicked, this, [this] { show(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_current + 1); });
    connect(m_again, &QPushButton::clicked, this, &QuizPage::forget);
    connect(m_question, &QuestionCard::answered, this, &QuizPage::tell);
    connect(m_lesson, &LinkButton::clicked, this,
            [this] { emit unitWanted(questions()[std::size_t(m_current)].lesson); });
    int first = 0;
    while (first + 1 < int(questions().size()) && m_progress.answer(questions()[std::size_t(first)]))
        ++first;
    show(first);
}

void QuizPage::show(int question)
{
    if (question < 0 || question >= int(questions().size()))
        return;
    m_current = question;
    const learn::Question &asked = questions()[std::size_t(question)];
    m_question->ask(asked, tr("Question %1").arg(question + 1));
    const learn::Lesson *lesson = learn::LessonBook::builtIn().find(asked.lesson);
    m_lesson->setText(tr("Read about it: %1").arg(lesson->name));
    m_lesson->setAccessibleName(m_lesson->text());
    m_lesson->updateGeometry();
    tell();
}

void QuizPage::present()
{
    m_isPresented = true;
    m_heading->hide(); // the count says it
    m_question->enlarge();
    widget()->setMaximumWidth(QWIDGETSIZE_MAX);
    widget()->layout()->setContentsMargins(kSpace32, kSpace16, kSpace32, kSpace16);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_question, &QuestionCard::answered, this,
            [this] { QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_question, 0, kSpace8); }); });
    show(m_current);
}

void QuizPage::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int key = event->key();
    if (!m_isPresented)
        QScrollArea::keyPressEvent(event);
    else if (key == (isMirrored ? Qt::Key_Left : Qt::Key_Right) || key == Qt::Key_PageDown)
        show(m_current + 1);
    else if (key == (isMirrored ? Qt::Key_Right : Qt::Key_Left) || key == Qt::Key_PageUp)
        show(m_current - 1);
    else if (key >= Qt::Key_1 && key <= Qt::Key_9)
        m_question->choose(key - Qt::Key_1);
    else
        QScrollArea::keyPressEvent(event);
}

void QuizPage::tell()
{
    int answered = 0;
    int right = 0;
    for (const learn::Question &one : questions()) {
        const auto taken = m_progress.answer(one);
        answered += taken ? 1 : 0;
        right += taken && one.choices[*taken].isRight ? 1 : 0;
    }
    const int all = int(questions().size());
    m_count->setText(tr("Question %1 of %2, drawn from all lessons. The reason comes with every answer.")
                         .arg(m_current + 1)
                         .arg(all));
    m_back->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < all);
    m_result->setText(
        answered == 0 ? QString()
            : answered < all
            ? tr("%1 answered, %2 of them as it is.").arg(answered).arg(right)
            : tr("All are answered, %1 of %2 as it is. Every question can be taken once more.").arg(right).arg(all));
    m_again->setVisible(answered > 0);
    if (answered == all && right == all)
        m_progress.finish(kUnit);
    else if (answered > 0)
        m_progress.begin(kUnit);
}

void QuizPage::forget()
{
    for (const learn::Question &one : questions())
        m_progress.forgetAnswer(one);
    show(0);
}

} // namespace postern::ui
