// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogue/dialoguemodel.h"

#include <QDialog>

namespace postern::ui {

class ConversationView;

// One connection of a check, explained as a whole, in a window of its own: the check stays where it is.
class ConversationDialog : public QDialog
{
    Q_OBJECT

public:
    ConversationDialog(const DialogueModel &model, std::size_t endpoint, quint64 connection, QWidget *parent = nullptr);

    ConversationView &view() { return *m_view; }

private:
    ConversationView *m_view;
};

} // namespace postern::ui
