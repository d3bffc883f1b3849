// SPDX-License-Identifier: Apache-2.0
#include "ui/window/masthead.h"

#include "ui/parts/icontile.h"
#include "ui/parts/textlabel.h"
#include "ui/path/grid.h"
#include "ui/path/journeywords.h"
#include "ui/path/stillview.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kIcon = 68;        // u
constexpr qreal kWordsWidth = 400; // u
constexpr qreal kLeastScene = 0.8; // of its full size: smaller than that nobody reads it

// Company A, as it should be: a stranger's envelope for johndoe is handed back.
Journey heldAtCompanyA()
{
    Journey journey;
    journey.title = Masthead::tr("Company A's gate holds a stranger's envelope");
    journey.sender = {words::sender(), words::you(false), u"198.51.100.7"_s, Glyph::Laptop};
    journey.relay = {words::relay(), u"mx1.companya.com"_s, u"203.0.113.25:25"_s, Glyph::Server};
    journey.recipient = {words::recipient(), u"johndoe@gmail.com"_s, u"gmail.com"_s, Glyph::Mailbox};
    journey.wall = {false, false, words::companyZone(), words::companyZone()};
    journey.from = u"check@example.net"_s;
    journey.to = u"johndoe@gmail.com"_s;
    const Decision held{Ending::Held, Ground::Relaying, explain::Tone::Safe, verdict::Category::RelayDenied, true};
    const words::Names names{journey.relay.name, {}, journey.from, journey.to, {}};
    using Kind = JourneyStep::Kind;
    for (const Kind kind : {Kind::Approach, Kind::Greeting, Kind::Hello, Kind::Mail, Kind::Recipient}) {
        JourneyStep step;
        step.kind = kind;
        step.sentence = words::sentence(kind, names);
        journey.steps.push_back(step);
    }
    JourneyStep decision;
    decision.kind = Kind::Held;
    decision.tone = held.tone;
    decision.tag = ReplyTag{words::meaning(held), u"554 5.7.1"_s, u"Relay access denied"_s};
    decision.sentence = words::sentence(held);
    journey.steps.push_back(decision);
    journey.ending = held.ending;
    journey.tone = held.tone;
    return journey;
}

} // namespace

Masthead::Masthead(QWidget *parent)
    : QWidget(parent)
    , m_scene(new StillView(heldAtCompanyA()))
{
    m_scene->setObjectName(u"welcomeScene"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSpace32, kSpace8, kSpace32, kSpace8);
    row->setSpacing(kSpace32);
    auto *words = new QVBoxLayout;
    words->setSpacing(kSpace16);
    auto *name = new QHBoxLayout;
    name->setSpacing(kSpace16);
    name->addWidget(new IconTile(kIcon), 0, Qt::AlignVCenter);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(kSpace4);
    lines->addStretch();
    lines->addWidget(new TextLabel(tr("Postern"), Type::Verdict));
    lines->addWidget(new TextLabel(tr("Is your mail server an open relay?"), Type::Lead));
    lines->addStretch();
    name->addLayout(lines, 1);
    words->addStretch();
    words->addLayout(name);
    words->addWidget(new TextLabel(tr("Postern talks to the server as a stranger would, and shows at which line the "
                                      "gate stays shut or opens. It stops before any message is sent."),
                                   Type::Body, TextLabel::Ink::Muted));
    words->addStretch();
    row->addLayout(words, 1);
    row->addWidget(m_scene, 2);
}

void Masthead::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

void Masthead::resizeEvent(QResizeEvent *event)
{
    const qreal unit = u(font());
    const qreal room = width() - 3 * kSpace32 - kWordsWidth * unit;
    m_scene->setVisible(room >= kLeastScene * Grid::kSlipFrom * unit);
    QWidget::resizeEvent(event);
}

} // namespace postern::ui
