// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::Dialogs)
};

QString kinds()
{
    return Say::tr("Saved checks (*.postern);;All files (*)");
}

bool confirmOnScreen(QWidget *parent, const QString &question, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, Say::tr("Postern"), question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *agreed = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == agreed;
}

void complainOnScreen(QWidget *parent, const QString &complaint)
{
    QMessageBox box(QMessageBox::Warning, Say::tr("Postern"), complaint, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

Dialogs Dialogs::onScreen()
{
    return {
        [](QWidget *parent) {
            return QFileDialog::getOpenFileName(parent, Say::tr("Open a saved check"), {}, kinds());
        },
        [](QWidget *parent, const QString &suggested) {
            return QFileDialog::getSaveFileName(parent, Say::tr("Save the check"), suggested, kinds());
        },
        confirmOnScreen,
        complainOnScreen,
        [](QWidget *parent, const QString &suggested, const QString &kind) {
            return QFileDialog::getSaveFileName(parent, Say::tr("Save the report"), suggested, kind);
        },
        [](QWidget *parent) {
            return QFileDialog::getOpenFileName(parent, Say::tr("Choose a logo"), {},
                                                Say::tr("Pictures (*.png *.jpg *.jpeg)"));
        },
    };
}

} // namespace postern::ui
