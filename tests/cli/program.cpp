// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace postern::test {

namespace {

constexpr int kPatience = 60000;
constexpr int kUsageError = 64;

} // namespace

QString Ran::text() const
{
    return QString::fromUtf8(out).simplified();
}

std::unique_ptr<QProcess> started(const QStringList &arguments)
{
    const QString binary = qEnvironmentVariable("POSTERN_BINARY");
    if (binary.isEmpty())
        qFatal("POSTERN_BINARY does not name the program; ctest sets it.");
    auto process = std::make_unique<QProcess>();
    process->start(binary, arguments);
    return process;
}

Ran ended(QProcess &process)
{
    QSignalSpy finished(&process, &QProcess::finished);
    if (process.state() != QProcess::NotRunning && !finished.wait(kPatience)) {
        qWarning("the program never ended");
        process.kill();
        finished.wait(kPatience);
        return {};
    }
    if (process.error() != QProcess::UnknownError)
        qWarning("the program: %s", qPrintable(process.errorString()));
    const bool isSound = process.error() == QProcess::UnknownError && process.exitStatus() == QProcess::NormalExit;
    return {isSound ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = started(arguments);
    process->write(input);
    process->closeWriteChannel();
    return ended(*process);
}

QString flawOfComplaint(const Ran &ran)
{
    const QString err = QString::fromUtf8(ran.err);
    if (ran.status != kUsageError)
        return u"exit status %1; %2"_s.arg(ran.status).arg(err);
    if (!ran.out.isEmpty())
        return u"standard output: "_s + ran.text();
    if (!err.startsWith(u"postern: ") || !err.endsWith(u".\n") || err.count(u'\n') != 1)
        return u"not one complaint: "_s + err;
    return {};
}

QStringList checkOf(const QHostAddress &address, quint16 port, const QStringList &more)
{
    const QString host =
        address.protocol() == QAbstractSocket::IPv6Protocol ? u"[%1]"_s.arg(address.toString()) : address.toString();
    return QStringList{u"check"_s,           u"%1:%2"_s.arg(host).arg(port),
                       u"--vantage"_s,       u"outside"_s,
                       u"--hosted-domain"_s, u"companya.com"_s,
                       u"--sender"_s,        u"stranger@badplace.example"_s,
                       u"--recipient"_s,     u"johndoe@outside.example"_s}
    + more;
}

} // namespace postern::test
