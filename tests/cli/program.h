// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace postern::test {

// What a run of the program came to.
struct Ran
{
    int status = -1; // -1: it crashed, or never ended
    QByteArray out;
    QByteArray err;

    QString text() const; // of standard output, with every run of blanks and line ends as one blank
};

// The program with these arguments, without a terminal. The event loop goes on meanwhile, so that servers of the test
// can answer it.
Ran run(const QStringList &arguments, const QByteArray &input = {});

// The same, for a test that has something to do while it runs.
std::unique_ptr<QProcess> started(const QStringList &arguments);
Ran ended(QProcess &process);

// Empty if standard error holds one complaint and nothing else, standard output nothing, and the status is 64.
QString flawOfComplaint(const Ran &ran);

// "check 127.0.0.1:2525 …": asked by a stranger for companya.com, with outside addresses of our own.
QStringList checkOf(const QHostAddress &address, quint16 port, const QStringList &more = {});

} // namespace postern::test
