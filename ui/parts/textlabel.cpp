// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/textlabel.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace postern::ui {

TextLabel::TextLabel(Type type, Ink ink, QWidget *parent)
    : TextLabel(QString(), type, ink, parent)
{
}

TextLabel::TextLabel(const QString &text, Type type, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(type != Type::Wire && type != Type::WireStrong);
    setText(text);
    dress();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void TextLabel::setTone(std::optional<explain::Tone> tone)
{
    m_tone = tone;
    dress();
}

bool TextLabel::event(QEvent *event)
{
    // Our own size and colour hide a change of the application's from changeEvent().
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
    return QLabel::event(event);
}

void TextLabel::dress()
{
    if (std::exchange(m_isDressing, true))
        return;
    const Tokens &colours = tokensFor(QApplication::palette());
    QPalette palette;
    const QColor ink = m_tone  ? colours.tone(*m_tone).text
        : m_ink == Ink::Muted  ? colours.muted
        : m_ink == Ink::Accent ? colours.accent
                               : colours.text;
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, colours.edge);
    setPalette(palette);
    setFont(typeFont(QApplication::font(), m_type));
    m_isDressing = false;
}

} // namespace postern::ui
