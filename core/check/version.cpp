// SPDX-License-Identifier: Apache-2.0
#include "core/check/version.h"

namespace postern::check {

QString programVersion()
{
    return QStringLiteral(POSTERN_VERSION);
}

QString programName()
{
    return QStringLiteral("Postern ") + programVersion();
}

} // namespace postern::check
