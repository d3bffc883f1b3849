// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineOption>
#include <QString>

#include <vector>

namespace postern::app {

// Which commands take an option.
enum OptionSetBit : unsigned {
    OptionsOfCheck = 1,
    OptionsOfJudge = 2,
    OptionsOfPractice = 4,
    OptionsOfProbes = 8,
};
using OptionSet = unsigned;

// One row of the table that both the parser and the help are made of.
struct OptionRow
{
    const char *name;
    const char *value; // what it takes, "ADDR"; null for a switch
    const char *help;  // for the translator: one sentence without a full stop
    OptionSet sets;
    const char *bare = nullptr; // what it means without a value, where it may stand so

    QCommandLineOption toOption() const;
};

const std::vector<OptionRow> &optionRows();
QString helpText();

} // namespace postern::app
