// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/formpage.h"

#include "ui/parts/scrolled.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

FormPage::FormPage(Draft &draft, const QString &title, const QString &subtitle, QWidget *parent)
    : HeadedPage(title, subtitle, parent)
    , m_draft(draft)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    auto *form = new QWidget;
    form->setMaximumWidth(qRound(kFormWidth * u(font())));
    m_column = new QVBoxLayout(form);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpace16);
    row->addWidget(form, 1);
    row->addStretch(0);
    outer->addWidget(scrolled(sheet));
}

QLineEdit *FormPage::lineEdit(const char *name, QString Draft::*text, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setPlaceholderText(placeholder);
    edit->setFont(typeFont(edit->font(), Type::Body));
    m_edits.push_back({edit, text});
    // Not textEdited(): assistive technology does not type.
    connect(edit, &QLineEdit::textChanged, this, [this, text](const QString &typed) {
        m_draft.*text = typed;
        checked();
        emit completeChanged();
    });
    return edit;
}

void FormPage::fill()
{
    for (const Bound &one : m_edits) {
        const QSignalBlocker quiet(one.edit);
        one.edit->setText(m_draft.*one.text);
    }
    checked();
    emit completeChanged();
}

} // namespace postern::ui
