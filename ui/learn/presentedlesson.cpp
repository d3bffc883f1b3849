// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/presentedlesson.h"

#include "ui/learn/mailboxcard.h"
#include "ui/learn/staging.h"
#include "ui/parts/wraplabel.h"
#include "ui/path/pathpanel.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

bool showsOutcome(Slide::Kind kind)
{
    return kind == Slide::Kind::Send || kind == Slide::Kind::Mailbox;
}

} // namespace

PresentedLesson::PresentedLesson(learn::Lesson lesson, QWidget *parent)
    : QWidget(parent)
    , m_lesson(std::move(lesson))
    , m_slides(slidesOf(m_lesson))
    , m_heading(new TextLabel(m_lesson.heading, Type::Lead, TextLabel::Ink::Muted))
    , m_scene(new Card)
    , m_path(new PathPanel)
    , m_title(new WrapLabel(Type::Title))
    , m_text(new WrapLabel(Type::Lead))
    , m_choices(new QVBoxLayout)
    , m_mailbox(new MailboxCard)
    , m_place(new TextLabel(Type::Small, TextLabel::Ink::Muted))
{
    setObjectName(u"presentedLesson"_s);
    setAccessibleName(m_lesson.heading);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(u"slideTitle"_s);
    m_text->setObjectName(u"slideText"_s);
    m_place->setObjectName(u"slidePlace"_s);
    m_path->setSpeedShown(false);
    for (QWidget *one : m_path->findChildren<QWidget *>())
        one->setFocusPolicy(Qt::NoFocus); // the arrow keys lead through the slides

    auto *sheet = new QWidget;
    auto *words = new QVBoxLayout(sheet);
    words->setContentsMargins(0, 0, kSpace8, 0);
    words->setSpacing(kSpace12);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addLayout(m_choices);
    words->addWidget(m_mailbox);
    words->addStretch();
    auto *room = new QScrollArea;
    room->setWidget(sheet);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    m_scene->setContentsMargins(2, 2, 2, 2);
    auto *sceneLayout = new QVBoxLayout(m_scene);
    sceneLayout->setContentsMargins(0, 0, 0, 0);
    sceneLayout->addWidget(m_path);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_place);
    m_place->setWordWrap(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace32, kSpace16, kSpace32, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addLayout(head);
    layout->addWidget(m_scene, 3);
    layout->addWidget(room, 2);
    show(0);
}

PresentedLesson::~PresentedLesson() = default;

void PresentedLesson::show(int slide)
{
    if (slide >= int(m_slides.size()))
        return emit endReached();
    if (slide < 0 || slide == m_current)
        return;
    const Slide &shown = m_slides[std::size_t(slide)];
    const bool isOtherScene = m_current < 0 || m_slides[std::size_t(m_current)].step != shown.step
        || (showsOutcome(shown.kind) != showsOutcome(m_slides[std::size_t(m_current)].kind));
    m_current = slide;
    if (isOtherScene && !showsOutcome(shown.kind)) {
        m_performed = -1;
        stage(*m_path, journeyBefore(m_lesson.steps[std::size_t(shown.step)].situation));
    }
    if (showsOutcome(shown.kind) && m_performed != shown.step)
        perform(shown.step);
    showWords(shown);
}

void PresentedLesson::showWords(const Slide &slide)
{
    m_heading->setVisible(slide.kind != Slide::Kind::Heading);
    m_title->setText(slide.title);
    using Kind = Slide::Kind;
    m_title->setVisible(!slide.title.isEmpty() && slide.kind != Kind::Mailbox); // the mailbox has its name on it
    // What has to be read needs the room.
    m_scene->setVisible(slide.kind != Kind::Mailbox && slide.kind != Kind::Question && slide.kind != Kind::Answer);
    m_text->setText(slide.text);
    m_text->setVisible(!slide.text.isEmpty());
    m_mailbox->setVisible(slide.kind == Kind::Mailbox);
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &one : slide.choices)
        m_choices->addWidget(new WrapLabel(u"•  "_s + one, Type::Lead));
    m_place->setText(tr("%1 of %2").arg(m_current + 1).arg(m_slides.size()));
    setAccessibleDescription(slide.title + u' ' + slide.text);
}

void PresentedLesson::perform(int step)
{
    m_performed = step;
    m_performance = std::make_unique<learn::Performance>(m_lesson.steps[std::size_t(step)].situation);
    m_mailbox->clear(m_performance->performed().situation);
    connect(m_performance.get(), &learn::Performance::finished, this, [this] {
        m_mailbox->show(m_performance->performed());
        stage(*m_path, journeyOf(m_performance->performed()));
    });
    m_performance->start();
}

void PresentedLesson::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int back = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (key == forward || key == Qt::Key_Down || key == Qt::Key_PageDown || key == Qt::Key_Space)
        show(m_current + 1);
    else if (key == back || key == Qt::Key_Up || key == Qt::Key_PageUp || key == Qt::Key_Backspace)
        show(m_current - 1);
    else if (key == Qt::Key_Home)
        show(0);
    else if (key == Qt::Key_End)
        show(int(m_slides.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace postern::ui
