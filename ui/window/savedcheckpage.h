// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "ui/parts/dialogs.h"

#include <QWidget>

namespace postern::ui {

class CheckView;
class LaterCard;
class LaterWatches;
class PageHeader;

// A check that was opened from a file, judged anew.
class SavedCheckPage : public QWidget
{
    Q_OBJECT

public:
    SavedCheckPage(LaterWatches &watches, const Dialogs &dialogs, QWidget *parent = nullptr);

    void setRecord(const check::Record &record, const QString &file);

signals:
    void saved(const QString &file);
    void againWanted(const QString &target);
    void proofWanted(const postern::check::Record &record);
    void reportWanted(const postern::check::Record &record);
    void backWanted();

private:
    const Dialogs &m_dialogs;
    check::Record m_record;
    PageHeader *m_header;
    CheckView *m_verdict;
    LaterCard *m_later;
};

} // namespace postern::ui
