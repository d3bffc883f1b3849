// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/formpage.h"

class QCheckBox;

namespace postern::ui {

class Disclosure;

// Which addresses may be used? Every one of them makes the verdict surer; none has to be named.
class AddressesPage : public FormPage
{
    Q_OBJECT

public:
    explicit AddressesPage(Draft &draft, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

private:
    void checked() override;
    void addLogin();
    Field *add(const QString &label, const char *name, QString Draft::*text, const QString &placeholder,
               const QString &why);

    TextLabel *m_practice;
    QWidget *m_fields;
    Field *m_domain;
    Field *m_local;
    Field *m_recipient;
    Field *m_second;
    Field *m_sender;
    TextLabel *m_practiceLogin;
    Field *m_user;
    Field *m_password;
    QCheckBox *m_forAnyone;
    Disclosure *m_login;
};

} // namespace postern::ui
