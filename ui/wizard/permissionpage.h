// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/formpage.h"
#include "ui/wizard/scout.h"

class QButtonGroup;
class QCheckBox;

namespace postern::ui {

// May we, and from where? What will be sent, the user's word, and the place we speak from.
class PermissionPage : public FormPage
{
    Q_OBJECT

public:
    PermissionPage(Draft &draft, const Scout &scout, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

private:
    void checked() override;
    void addPermission();
    void addVantage();
    void addWayOut();
    QString ownPlace() const;

    const Scout &m_scout;
    TextLabel *m_sent;
    QCheckBox *m_mayTest;
    TextLabel *m_whyNotNeeded;
    QWidget *m_vantage;
    TextLabel *m_ownPlace;
    QButtonGroup *m_claims;
    Field *m_sourceField;
    Field *m_proxyField;
    QWidget *m_wayOut;
    QString m_permittedFor; // the server that the word was given for
};

} // namespace postern::ui
