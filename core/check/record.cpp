// SPDX-License-Identifier: Apache-2.0
#include "core/check/record.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace postern::check {

namespace {

constexpr Word<Permission> kPermissions[] = {
    {Permission::NotNeeded, "not-needed"_L1},
    {Permission::Option, "option"_L1},
    {Permission::Asked, "asked"_L1},
    {Permission::Unknown, "unknown"_L1},
};

} // namespace

QString toString(Permission permission)
{
    return wordFor(kPermissions, permission);
}

std::optional<Permission> permissionFromString(QStringView text)
{
    return fromWord(kPermissions, text);
}

} // namespace postern::check
