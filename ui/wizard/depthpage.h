// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/formpage.h"

class QButtonGroup;

namespace postern::ui {

class Card;
class MailboxForm;

// How far shall it go, and what does that prove?
class DepthPage : public FormPage
{
    Q_OBJECT

public:
    explicit DepthPage(Draft &draft, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

private:
    void chosen(int depth);
    Card *add(verdict::Depth depth, const char *name, const QString &title, const QString &words);

    QButtonGroup *m_depths;
    MailboxForm *m_mailbox;
};

} // namespace postern::ui
