// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/motion.h"

#include <utility>

namespace postern::ui {

Motion &Motion::shared()
{
    static Motion motion;
    return motion;
}

void Motion::choose(Choice choice)
{
    m_choice = choice;
    settle();
}

void Motion::setDesktopReduced(bool isReduced)
{
    m_isDesktopReduced = isReduced;
    settle();
}

void Motion::settle()
{
    const bool isReduced = m_choice == Choice::Desktop ? m_isDesktopReduced : m_choice == Choice::Reduced;
    if (std::exchange(m_isReduced, isReduced) != isReduced)
        emit changed(isReduced);
}

} // namespace postern::ui
