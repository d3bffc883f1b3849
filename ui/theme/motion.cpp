// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/motion.h"

#include <utility>

namespace postern::ui {

Motion &Motion::shared()
{
    static Motion motion;
    return motion;
}

void Motion::setReduced(bool isReduced)
{
    if (std::exchange(m_isReduced, isReduced) != isReduced)
        emit changed(isReduced);
}

} // namespace postern::ui
