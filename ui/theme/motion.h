// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace postern::ui {

// Whether things may move. Reduced: pictures change at once, step by step; nothing is left out. The desktop's wish
// counts until the user has one of their own.
class Motion : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Desktop, Reduced, Full };
    Q_ENUM(Choice)

    static Motion &shared();

    bool isReduced() const { return m_isReduced; }
    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    void setReduced(bool isReduced) { choose(isReduced ? Choice::Reduced : Choice::Full); }
    void setDesktopReduced(bool isReduced);

signals:
    void changed(bool isReduced);

private:
    Motion() = default;
    void settle();

    Choice m_choice = Choice::Desktop;
    bool m_isDesktopReduced = false;
    bool m_isReduced = false;
};

} // namespace postern::ui
