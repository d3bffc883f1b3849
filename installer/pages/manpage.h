// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>

namespace postern::pages {

// postern(1) as roff, man(7): commands, options and exit statuses are the rows that “postern --help” shows. The date
// stands at its foot.
QByteArray manPage(const QDate &date);

} // namespace postern::pages
