// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/assistive.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

// Asked for the class of an object, then for those that it descends from: views and editors have found theirs before.
QAccessibleInterface *scrollArea(const QString &name, QObject *object)
{
    if (name != "QScrollArea"_L1 && name != "QAbstractScrollArea"_L1)
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr; // which looks at its list before it reads
}

} // namespace

void repairAccessibility()
{
    QAccessible::installFactory(&scrollArea);
}

} // namespace postern::ui
