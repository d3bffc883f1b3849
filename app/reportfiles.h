// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "core/check/record.h"
#include "core/verdict/verdict.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace postern::app {

// One file that was asked for, and what is to stand in it.
struct WantedFile
{
    QString path;
    std::function<QByteArray()> make; // while record, verdict and output live
};

// Every file that `output` asks for, in the order in which they are written: the record first, for whatever else fails
// can be made from it.
std::vector<WantedFile> wantedFiles(const check::Record &record, const verdict::Verdict &verdict, const Output &output);
QStringList wantedPaths(const Output &output);

// Whether a report or the lessons among these arguments are drawn, so that the program needs fonts: main() decides by
// it which kind of application it is.
bool wantsDrawing(int argc, char *argv[]);

} // namespace postern::app
