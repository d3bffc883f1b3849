// SPDX-License-Identifier: Apache-2.0
#include "ui/report/htmldress.h"

#include "ui/path/journeyteller.h"
#include "ui/path/scenery.h"
#include "ui/theme/marks.h"
#include "ui/theme/svgpaper.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QIcon>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

using explain::Tone;
using verdict::State;

constexpr qreal kPathWidth = 900; // between the least and the greatest that the scene is laid out for
constexpr qreal kMarkSide = 24;
constexpr qreal kBadgeSide = 72;
constexpr int kSignSide = 64; // large enough for the drawing with masonry

struct NamedColour
{
    const char *name;
    QColor Tokens::*colour;
};
constexpr NamedColour kColours[] = {
    {"bg", &Tokens::bg},           {"surface", &Tokens::surface},     {"sunken", &Tokens::sunken},
    {"text", &Tokens::text},       {"muted", &Tokens::muted},         {"line", &Tokens::line},
    {"edge", &Tokens::edge},       {"accent", &Tokens::accent},       {"accentWash", &Tokens::accentWash},
    {"outside", &Tokens::outside}, {"yard", &Tokens::yard},           {"stone", &Tokens::stone},
    {"mortar", &Tokens::mortar},   {"stoneEdge", &Tokens::stoneEdge}, {"paper", &Tokens::paper},
    {"ink", &Tokens::ink},         {"lineArt", &Tokens::lineArt},     {"gateway", &Tokens::gateway},
};
struct NamedTone
{
    const char *name;
    ToneColours Tokens::*tone;
};
constexpr NamedTone kTones[] = {
    {"safe", &Tokens::safe}, {"danger", &Tokens::danger}, {"caution", &Tokens::caution}, {"neutral", &Tokens::neutral}};
struct NamedPart
{
    const char *name;
    QColor ToneColours::*part;
};
constexpr NamedPart kParts[] = {{"Text", &ToneColours::text},
                                {"Fill", &ToneColours::fill},
                                {"OnFill", &ToneColours::onFill},
                                {"Wash", &ToneColours::wash}};

// Every colour by its name, as "use(name, colour)".
template <typename AnyTokens, typename Use> void eachColour(AnyTokens &tokens, Use use)
{
    for (const NamedColour &one : kColours)
        use(QString::fromLatin1(one.name), tokens.*one.colour);
    for (const NamedTone &tone : kTones) {
        for (const NamedPart &part : kParts)
            use(QString::fromLatin1(tone.name) + QString::fromLatin1(part.name), tokens.*tone.tone.*part.part);
    }
}

QString declared(const Tokens &tokens)
{
    QString text;
    eachColour(tokens, [&text](const QString &name, const QColor &colour) {
        text += u"--"_s + name + u':' + colour.name() + u';';
    });
    return text;
}

// A palette in which every colour is another one, so that each tells its name.
class Palette
{
public:
    Palette()
        : m_tokens(tokens(Scheme::Light))
    {
        eachColour(m_tokens, [this](const QString &name, QColor &colour) {
            colour = QColor(kMarker, 0, static_cast<int>(m_names.size()));
            m_names += name;
        });
    }

    const Tokens &colours() const { return m_tokens; }

    SvgPaper::ColourWord word() const
    {
        return [this](const QColor &colour) {
            const bool isNamed = colour.red() == kMarker && colour.green() == 0 && colour.blue() < m_names.size();
            return isNamed ? u"var(--"_s + m_names[colour.blue()] + u')' : colour.name();
        };
    }

private:
    static constexpr int kMarker = 1; // in red: no drawing of ours has such a black

    Tokens m_tokens;
    QStringList m_names;
};

template <typename Paint> QString drawn(const QSizeF &size, const QString &id, const Palette &palette, Paint paint)
{
    SvgPaper paper(size, id, palette.word());
    QPainter painter(&paper);
    paint(painter);
    painter.end();
    return paper.content();
}

QString symbol(const QString &name, Mark mark, const Palette &palette)
{
    const QString id = u"mark-"_s + name;
    const QRectF box(0, 0, kMarkSide, kMarkSide);
    return u"<symbol id=\"%1\" viewBox=\"0 0 24 24\">%2</symbol>"_s.arg(
        id,
        drawn(box.size(), id, palette, [&](QPainter &painter) { paintMark(painter, box, mark, palette.colours()); }));
}

QString symbols(const Palette &palette)
{
    QString text;
    for (const auto &[name, tone] : {std::pair(u"safe"_s, Tone::Safe), std::pair(u"danger"_s, Tone::Danger),
                                     std::pair(u"caution"_s, Tone::Caution), std::pair(u"neutral"_s, Tone::Neutral)})
        text += symbol(name, markFor(tone), palette);
    for (const State state : {State::Open, State::PartlyOpen, State::Unproven, State::Trusted, State::Inconclusive,
                              State::Closed, State::NoService})
        text += symbol(verdict::toString(state), markFor(state), palette);
    return text;
}

QString svg(const QSizeF &size, const QString &content)
{
    return u"<svg viewBox=\"0 0 %1 %2\" aria-hidden=\"true\">%3</svg>"_s.arg(QString::number(size.width()),
                                                                             QString::number(size.height()), content);
}

std::optional<Journey> journeyOf(const check::Record &record, const verdict::Verdict &verdict,
                                 const explain::PathBlock &path)
{
    if (path.endpoint >= verdict.endpoints.size())
        return std::nullopt;
    const verdict::EndpointEvidence &evidence = record.evidence.endpoints[path.endpoint];
    const verdict::EndpointVerdict &judged = verdict.endpoints[path.endpoint];
    const JourneyTeller teller({path.endpoint, evidence, judged.conversations, judged.outcomes, record.evidence.setting,
                                isPractice(record), false});
    return path.envelope ? teller.tell(*path.envelope) : teller.tellConnection();
}

// The size, and what stands inside <svg>.
std::pair<QSizeF, QString> pathDrawn(const Journey &journey, const Palette &palette)
{
    // Fonts are measured large and scaled down, so that nothing of a size is lost.
    constexpr qreal kOversize = 8;
    const Look look(palette.colours(), QGuiApplication::font(), kOversize, kPathWidth);
    const QSizeF size(look.grid().width(), Grid::kHeight);
    const Storyboard board(journey, Pace::Stills);
    const int last = static_cast<int>(journey.steps.size()) - 1;
    return {size, drawn(size, u"path"_s, palette, [&](QPainter &painter) {
                scenery::paintPicture(painter, look, journey, board.still(last, look.grid()));
            })};
}

QString pathSvg(const Journey &journey, const Palette &palette)
{
    const auto [size, content] = pathDrawn(journey, palette);
    return svg(size, content);
}

} // namespace

explain::HtmlDress htmlDress(const check::Record &record, const verdict::Verdict &verdict,
                             const explain::Report &report)
{
    const Palette palette;
    explain::HtmlDress dress;
    dress.light = colourDeclarations(Scheme::Light);
    dress.dark = colourDeclarations(Scheme::Dark);
    dress.symbols = symbols(palette);
    const QRectF badge(0, 0, kBadgeSide, kBadgeSide);
    dress.badge = svg(badge.size(), drawn(badge.size(), u"badge"_s, palette, [&](QPainter &painter) {
                          paintBadge(painter, badge, report.cover.state, palette.colours());
                      }));
    const QRect sign(0, 0, kSignSide, kSignSide);
    dress.sign = svg(sign.size(), drawn(sign.size(), u"sign"_s, palette, [&](QPainter &painter) {
                         applicationIcon().paint(&painter, sign);
                     }));
    if (report.cover.path) {
        if (const auto journey = journeyOf(record, verdict, *report.cover.path))
            dress.path = pathSvg(*journey, palette);
    }
    return dress;
}

QByteArray pictureFile(const Journey &journey)
{
    const auto [size, content] = pathDrawn(journey, Palette());
    const QString words = u".word{font-family:system-ui,\"Noto Sans\",sans-serif}"
                          ".wire{font-family:ui-monospace,\"Noto Sans Mono\",monospace}.bold{font-weight:700}"_s;
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\">"
           "<style>:root{%3}@media screen and (prefers-color-scheme: dark){:root{%4}}%5</style>%6</svg>\n"_s
               .arg(QString::number(size.width()), QString::number(size.height()), colourDeclarations(Scheme::Light),
                    colourDeclarations(Scheme::Dark), words, content)
               .toUtf8();
}

QString colourDeclarations(Scheme scheme)
{
    return declared(tokens(scheme));
}

} // namespace postern::ui
