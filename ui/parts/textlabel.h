// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/measures.h"

#include <QLabel>

#include <optional>

namespace postern::explain {
enum class Tone; // core/explain/explanation.h
}

namespace postern::ui {

// Plain text in one of our types and inks, which follows the font and the theme. Never rich text: what it shows may
// come from a server. Wraps, unless it is from the wire, and can be marked and copied.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Ink { Text, Muted, Accent };

    explicit TextLabel(Type type = Type::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, Type type, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setTone(std::optional<explain::Tone> tone); // over the ink

protected:
    bool event(QEvent *event) override;

private:
    void dress();

    Type m_type;
    Ink m_ink;
    std::optional<explain::Tone> m_tone;
    bool m_isDressing = false;
};

} // namespace postern::ui
