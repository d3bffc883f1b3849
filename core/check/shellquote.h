// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postern::check {

// One word of a shell command: whatever the bytes are, the shell hands over exactly these and acts on none of them. The
// result is printable ASCII. Other bytes are written as $'\OOO', which bash, zsh and ksh know and POSIX.1-2024 asks
// for. NUL cannot be in an argument (POSIX, exec): what follows the first one is left out.
QByteArray shellQuoted(QByteArrayView word);

} // namespace postern::check
