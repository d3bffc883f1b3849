// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/formpage.h"
#include "ui/wizard/scout.h"

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace postern::ui {

// Which server? Looks it up while it is typed, and shows what would be dialled.
class ServerPage : public FormPage
{
    Q_OBJECT

public:
    ServerPage(Draft &draft, Scout &scout, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

private:
    void checked() override;
    void addPractice();
    void addFound();
    void addMore();
    void showFound();
    void addHost(const Scout::Host &host, const std::vector<quint16> &ports);
    void ticked(QTreeWidgetItem *item);
    QString state() const;

    Scout &m_scout;
    QLineEdit *m_server;
    Field *m_serverField;
    Field *m_portsField;
    QCheckBox *m_isHost;
    QCheckBox *m_isGentle;
    TextLabel *m_state;
    QTreeWidget *m_found;
};

} // namespace postern::ui
