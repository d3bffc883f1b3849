// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace postern::ui {

// Whatever stops and waits for an answer of a person. Handed in, so that a test can answer.
struct Dialogs
{
    std::function<QString(QWidget *)> openFile;                           // empty: none was chosen
    std::function<QString(QWidget *, const QString &suggested)> saveFile; // the same
    std::function<bool(QWidget *, const QString &question, const QString &yes)> confirm;
    std::function<void(QWidget *, const QString &complaint)> complain;
    // The same as saveFile, for a report of one kind: "PDF (*.pdf)".
    std::function<QString(QWidget *, const QString &suggested, const QString &kind)> saveReport{};
    std::function<QString(QWidget *)> openPicture{};

    static Dialogs onScreen();
};

} // namespace postern::ui
