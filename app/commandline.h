// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/order.h"
#include "core/check/pasted.h"
#include "core/practice/policy.h"
#include "core/probe/catalogue.h"
#include "core/result.h"
#include "ui/report/sheet.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <variant>

namespace postern::app {

// sysexits(3): the command was used wrongly. Never a verdict: those are 0 to 3.
inline constexpr int kUsageError = 64;

enum class Format { Text, Json, Nagios };

// What a report is made with, beside the record.
struct ReportWish
{
    QString organisation;
    QString tester;
    QByteArray logo;                              // PNG or JPEG; empty: none
    QTimeZone zone = QTimeZone::systemTimeZone(); // beside UTC
    ui::paper::Paper paper = ui::paper::Paper::A4;
};

// How an answer is shown and kept.
struct Output
{
    Format format = Format::Text;
    QString jsonFile; // empty: none
    QString saveFile;
    QString pdfFile;
    QString htmlFile;
    QString markdownFile;
    QString junitFile;
    ReportWish report;
    bool isQuiet = false;
};

struct CheckCommand
{
    check::Order order;
    Output output;
    bool isAuthorized = false;
    QString user;                                      // to log in with; empty: nobody does
    std::optional<int> passwordFd;                     // where the password comes from; none: from the terminal
    std::optional<int> watchPasswordFd;                // the same for the watched mailbox
    std::shared_ptr<const probe::Catalogue> catalogue; // the user's own; keeps order.catalogue alive
};

// Goes on with the proof of a saved check.
struct WaitCommand
{
    QString file;
    QString watch; // empty: where it was watched before
    std::chrono::milliseconds watchFor = check::kDefaultWatch;
    std::optional<int> watchPasswordFd;
    QString mail; // what the user shows; empty: nothing
    bool hasNotArrived = false;
    Output output; // saved in `file` where nothing else is said
};

struct JudgeCommand
{
    QString file; // "-" for standard input
    check::PastedHints hints;
    Output output;
};

// The same, but all that counts are the files: the exit status is no verdict.
struct ReportCommand
{
    JudgeCommand judge;
};

struct PracticeCommand
{
    practice::Policy policy = practice::Policy::Closed;
    quint16 port = 0; // of the outside door; 0: any free one
};

struct ProbesCommand
{
    std::shared_ptr<const probe::Catalogue> catalogue; // null: the built-in one
    bool isJson = false;
};

// The lessons: in the window, or as pages in a folder.
struct LearnCommand
{
    QString exportFolder; // empty: none was named
};

// Without a word: Company A's relay, closed and open.
struct DemoCommand
{
};

// Something to print, and that is all: help, version.
struct PrintCommand
{
    QString text;
};

using Command = std::variant<CheckCommand, WaitCommand, JudgeCommand, ReportCommand, PracticeCommand, ProbesCommand,
                             LearnCommand, DemoCommand, PrintCommand>;

// The command line, understood, or a sentence that says what is wrong with it and what to do.
Result<Command, QString> parseCommandLine(const QStringList &arguments);

} // namespace postern::app
