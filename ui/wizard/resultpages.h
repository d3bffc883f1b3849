// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialogs.h"
#include "ui/wizard/checksession.h"
#include "ui/wizard/headedpage.h"

namespace postern::ui {

class CheckView;
class TextLabel;

// The answer.
class VerdictPage : public HeadedPage
{
    Q_OBJECT

public:
    explicit VerdictPage(const CheckSession &session, QWidget *parent = nullptr);

    void initializePage() override;

signals:
    void proofWanted();

private:
    const CheckSession &m_session;
    CheckView *m_verdict;
};

// What to do with it.
class NextPage : public HeadedPage
{
    Q_OBJECT

public:
    NextPage(const CheckSession &session, const Dialogs &dialogs, QWidget *parent = nullptr);

    void initializePage() override;

signals:
    void saved(const QString &file);
    void againWanted();
    void reportWanted();

private:
    void save();
    void copy();

    const CheckSession &m_session;
    const Dialogs &m_dialogs;
    TextLabel *m_said;
};

} // namespace postern::ui
