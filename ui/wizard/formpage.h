// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/field.h"
#include "ui/wizard/draft.h"
#include "ui/wizard/headedpage.h"

class QLineEdit;
class QVBoxLayout;

namespace postern::ui {

// A page with one question: a column of fields, scrolled where it does not fit, over the wizard's draft.
class FormPage : public HeadedPage
{
    Q_OBJECT

public:
    FormPage(Draft &draft, const QString &title, const QString &subtitle, QWidget *parent = nullptr);

protected:
    Draft &draft() { return m_draft; }
    const Draft &draft() const { return m_draft; }
    QVBoxLayout *column() { return m_column; }

    // An editor that writes each change into its text of the draft, and then calls checked().
    QLineEdit *lineEdit(const char *name, QString Draft::*text, const QString &placeholder);
    void fill();               // puts the draft's texts into the editors
    virtual void checked() { } // looks at the draft, and says beside the fields what there is to say

private:
    struct Bound
    {
        QLineEdit *edit;
        QString Draft::*text;
    };

    Draft &m_draft;
    QVBoxLayout *m_column;
    std::vector<Bound> m_edits;
};

} // namespace postern::ui
