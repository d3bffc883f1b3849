// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/verdict/findings.h"
#include "core/verdict/software.h"
#include "core/verdict/verdict.h"

#include <QString>

#include <chrono>

namespace postern::explain {

// What the sentences speak about.
struct Subject
{
    QString server; // "mail.companya.com" or the address
    QString domain; // the hosted domain; empty if unknown
    QString sender;
    QString recipient;
    QString reply;                 // the reply in question, one line, escaped
    QString title;                 // the probe in question
    std::chrono::seconds delay{0}; // that a greylister wants; 0: it is none
    int forms = 0;                 // how many forms were answered
    int doors = 0;
    QString waited; // how long a message was looked for: "45 minutes"
};

QString wordFor(verdict::State state); // "Open relay"
QString sentenceFor(const verdict::Verdict &verdict, const Subject &subject);
QString surenessFor(const verdict::Verdict &verdict);
QString whyFor(verdict::Reason reason, const Subject &subject);
QString nextFor(verdict::Reason reason, const Subject &subject); // empty if there is nothing to do about it
QString gapFor(verdict::Gap gap, const QString &what);
QString silenceFor(verdict::Silence silence);
QString loginFor(const verdict::LoginResult &login, const QString &endpoint, const QString &recipient);
QString nextForLogin(verdict::LoginResult::State state); // empty if there is nothing to do about it
QString findingFor(const verdict::Finding &finding);
QString softwareFor(const verdict::Software &software); // empty where nothing is known

// One reply as a line: "550 5.7.1 relaying denied", lines joined by a blank, hostile bytes escaped.
QString shown(const smtp::Reply &reply);
// As much of it as fits into a sentence.
QString quoted(const QString &text);

} // namespace postern::explain
