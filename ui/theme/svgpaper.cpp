// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/svgpaper.h"

#include <QFontInfo>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kDotsPerInch = 96; // CSS pixels: a unit of the drawing is one
constexpr int kDigits = 2;       // behind the point: a hundredth of a pixel

QString number(qreal value)
{
    QString text = QString::number(value, 'f', kDigits);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0"_s ? u"0"_s : text;
}

QString point(qreal x, qreal y)
{
    return number(x) + u' ' + number(y);
}

QString dataOf(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &one = path.elementAt(i);
        if (one.type == QPainterPath::CurveToElement)
            data += u'C';
        else if (one.type != QPainterPath::CurveToDataElement)
            data += one.type == QPainterPath::MoveToElement ? u'M' : u'L';
        else
            data += u' ';
        data += point(one.x, one.y);
    }
    return data;
}

qreal scaleOf(const QTransform &transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

} // namespace

class SvgPaper::Engine : public QPaintEngine
{
public:
    Engine(QString name, ColourWord colourWord)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_name(std::move(name))
        , m_colourWord(std::move(colourWord))
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    QString content() const { return m_content; }

    void updateState(const QPaintEngineState &changed) override
    {
        if (!changed.state().testAnyFlags(DirtyClipPath | DirtyClipRegion | DirtyClipEnabled))
            return;
        m_clip.clear();
        if (!painter()->hasClipping())
            return;
        const QString id = u"%1-clip-%2"_s.arg(m_name, QString::number(++m_clips));
        m_content += u"<clipPath id=\"%1\"><path d=\"%2\"/></clipPath>"_s.arg(
            id, dataOf(painter()->transform().map(painter()->clipPath())));
        m_clip = u" clip-path=\"url(#%1)\""_s.arg(id);
    }

    void drawPath(const QPainterPath &path) override { add(path, true); }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        add(path, mode != PolylineMode);
    }

    void drawTextItem(const QPointF &where, const QTextItem &item) override
    {
        const QTransform transform = painter()->transform();
        const QFont font = item.font();
        const qreal pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * kDotsPerInch / 72;
        const QPointF origin = transform.map(where);
        const qreal scale = scaleOf(transform);
        QString classes = QFontInfo(font).fixedPitch() ? u"wire"_s : u"word"_s;
        if (font.bold())
            classes += u" bold"_s;
        // The page's font may be another one: it is set as wide as ours.
        const QString length = item.width() > 0
            ? u" textLength=\"%1\" lengthAdjust=\"spacingAndGlyphs\""_s.arg(number(item.width() * scale))
            : QString(); // a machine without fonts measures nothing
        m_content += u"<text x=\"%1\" y=\"%2\" class=\"%3\" style=\"font-size:%4px;fill:%5%6\" "
                     "xml:space=\"preserve\"%7%8>"_s.arg(number(origin.x()), number(origin.y()), classes,
                                                         number(pixels * scale), m_colourWord(painter()->pen().color()),
                                                         opacity(painter()->pen().color()), length, m_clip)
            + item.text().toHtmlEscaped() + u"</text>"_s;
    }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }

private:
    QString opacity(const QColor &colour) const
    {
        const qreal opacity = painter()->opacity() * double(colour.alphaF());
        return opacity < 1 ? u";opacity:"_s + number(opacity) : QString();
    }

    QString strokeStyle(const QPen &pen, qreal scale) const
    {
        if (pen.style() == Qt::NoPen)
            return u"stroke:none"_s;
        const qreal width = pen.widthF() > 0 ? pen.widthF() * (pen.isCosmetic() ? 1 : scale) : 1;
        QString style = u"stroke:"_s + m_colourWord(pen.color()) + u";stroke-width:"_s + number(width);
        if (pen.capStyle() == Qt::RoundCap)
            style += u";stroke-linecap:round"_s;
        else if (pen.capStyle() == Qt::SquareCap)
            style += u";stroke-linecap:square"_s;
        if (pen.joinStyle() == Qt::RoundJoin)
            style += u";stroke-linejoin:round"_s;
        QStringList dashes;
        for (const qreal one : pen.style() == Qt::SolidLine ? QList<qreal>() : pen.dashPattern())
            dashes += number(one * width);
        return dashes.isEmpty() ? style : style + u";stroke-dasharray:"_s + dashes.join(u' ');
    }

    void add(const QPainterPath &path, bool isFilled)
    {
        const QTransform transform = painter()->transform();
        const QPen pen = painter()->pen();
        const QBrush brush = painter()->brush();
        const bool hasFill = isFilled && brush.style() != Qt::NoBrush;
        if (!hasFill && pen.style() == Qt::NoPen)
            return;
        const QString fill = hasFill ? m_colourWord(brush.color()) : u"none"_s;
        const QString rule = hasFill && path.fillRule() == Qt::OddEvenFill ? u";fill-rule:evenodd"_s : QString();
        m_content += u"<path d=\"%1\" style=\"fill:%2%3;%4%5\"%6/>"_s.arg(
            dataOf(transform.map(path)), fill, rule, strokeStyle(pen, scaleOf(transform)),
            opacity(hasFill ? brush.color() : pen.color()), m_clip);
    }

    QString m_name;
    ColourWord m_colourWord;
    QString m_content;
    QString m_clip; // the attribute that clips what comes next
    int m_clips = 0;
};

SvgPaper::SvgPaper(const QSizeF &size, const QString &name, ColourWord colourWord)
    : m_size(size)
    , m_engine(std::make_unique<Engine>(name, std::move(colourWord)))
{
}

SvgPaper::~SvgPaper() = default;

QString SvgPaper::content() const
{
    return m_engine->content();
}

QString SvgPaper::viewBox() const
{
    return u"0 0 "_s + point(m_size.width(), m_size.height());
}

QPaintEngine *SvgPaper::paintEngine() const
{
    return m_engine.get();
}

int SvgPaper::metric(PaintDeviceMetric metric) const
{
    constexpr double kMillimetresPerInch = 25.4;
    switch (metric) {
    case PdmWidth:
        return qCeil(m_size.width());
    case PdmHeight:
        return qCeil(m_size.height());
    case PdmWidthMM:
        return qCeil(m_size.width() / kDotsPerInch * kMillimetresPerInch);
    case PdmHeightMM:
        return qCeil(m_size.height() / kDotsPerInch * kMillimetresPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kDotsPerInch;
    case PdmNumColors:
        return 0xffffff;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace postern::ui
