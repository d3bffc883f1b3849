// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"

#include <QScrollArea>

namespace postern::ui {

// A verdict in words, from top to bottom: the word, the sentence, why, the lines that decide, doors, what next.
class PlainVerdict : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlainVerdict(QWidget *parent = nullptr);

    void setRecord(const check::Record &record);
};

} // namespace postern::ui
