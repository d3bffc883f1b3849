// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace postern::ui {

// A check box with this property set to true is painted as a switch: something that acts at once.
inline constexpr char kSwitchProperty[] = "posternSwitch";

// Fusion with our focus ring, buttons, fields, tabs, progress and corners. Everything else is Fusion's, in our palette.
class PosternStyle : public QProxyStyle
{
    Q_OBJECT

public:
    PosternStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *answer = nullptr) const override;
};

} // namespace postern::ui
