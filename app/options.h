// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

#include <vector>

namespace postern::app {

// Which commands take an option.
enum OptionSetBit : unsigned {
    OptionsOfCheck = 1,
    OptionsOfJudge = 2,
    OptionsOfPractice = 4,
    OptionsOfProbes = 8,
    OptionsOfReport = 16,
    OptionsOfLearn = 32,
    OptionsOfWait = 64,
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

// One row of what the program can be told to do: help, manual page and completions are made of these.
struct CommandRow
{
    const char *name;     // the first word; empty for what needs none
    const char *argument; // what follows it, "TARGET"; empty for nothing
    const char *help;     // for the translator: one line without a full stop
    OptionSet set;        // the options that it takes
};

// What the program tells by its exit status (README, “Read the verdict”).
struct ExitStatusRow
{
    int status;
    const char *help; // for the translator: one line without a full stop
};

const std::vector<OptionRow> &optionRows();
const std::vector<CommandRow> &commandRows();
const std::vector<ExitStatusRow> &exitStatusRows();
QStringList commandNames(); // check, judge, …
QString aboutText();        // what the program does
QString targetText();       // what a target is
QString helpText();

} // namespace postern::app
