// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPaintDevice>
#include <QString>

#include <functional>
#include <memory>

namespace postern::ui {

// A device that keeps what is painted on it as SVG, for a page that shows it in its own colours and fonts.
// QSvgGenerator knows no clipping before Qt 6.7, and the bars of a gate are clipped to its arch. Of what QPainter can
// do it knows flat colours, pens, paths, text, opacity and clips; uniform scales only.
class SvgPaper : public QPaintDevice
{
public:
    // What a colour is called in a style: "#1a211f", "var(--text)".
    using ColourWord = std::function<QString(const QColor &)>;

    // `name` begins every id, so that two drawings may stand on one page.
    SvgPaper(const QSizeF &size, const QString &name, ColourWord colourWord);
    ~SvgPaper() override;

    QString content() const; // what stands inside <svg> or <symbol>; well-formed, text escaped
    QString viewBox() const; // "0 0 900 224"

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSizeF m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace postern::ui
