// SPDX-License-Identifier: Apache-2.0
#include "core/practice/saslserver.h"
#include "program.h"

#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace postern::test;
using namespace Qt::StringLiterals;
using postern::practice::kPassword;

namespace {

constexpr int kPatience = 60000;

QStringList checkWith(const QString &user, const QStringList &more = {})
{
    return QStringList{u"check"_s, u"practice:closed"_s, u"--user"_s, user} + more;
}

// A terminal with a person before it.
class Terminal
{
public:
    Terminal()
    {
        int theirs = -1;
        if (::openpty(&m_ours, &theirs, nullptr, nullptr, nullptr) != 0)
            qFatal("there is no terminal to be had");
        m_theirs = theirs;
        m_reader = std::make_unique<QSocketNotifier>(m_ours, QSocketNotifier::Read);
        QObject::connect(m_reader.get(), &QSocketNotifier::activated, m_reader.get(), [this] {
            char bytes[512];
            const ssize_t got = ::read(m_ours, bytes, sizeof bytes);
            if (got <= 0)
                return m_reader->setEnabled(false);
            seen += QByteArray(bytes, got);
        });
    }
    ~Terminal()
    {
        m_reader.reset();
        ::close(m_ours);
        ::close(m_theirs);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    void seat(QProcess &process) const
    {
        process.setChildProcessModifier([this] {
            ::setsid();
            ::dup2(m_theirs, STDIN_FILENO);
            ::dup2(m_theirs, STDERR_FILENO);
        });
    }
    void type(const QByteArray &bytes) const
    {
        [[maybe_unused]] const ssize_t written =
            ::write(m_ours, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }

    QByteArray seen;

private:
    int m_ours = -1;
    int m_theirs = -1;
    std::unique_ptr<QSocketNotifier> m_reader;
};

} // namespace

// Whoever logs in says who they are by --user, and gives the password where nobody else sees it.
class tst_CliLogin : public QObject
{
    Q_OBJECT

private slots:
    void fromDescriptor_data();
    void fromDescriptor();
    void fromFileDescriptor();
    void noPassword_data();
    void noPassword();
    void fromTerminal_data();
    void fromTerminal();
};

void tst_CliLogin::fromDescriptor_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("says");

    const QString isTaken = u"Your own people can still send."_s;
    QTest::newRow("a line") << QByteArray(kPassword) + '\n' << isTaken;
    QTest::newRow("no line end") << QByteArray(kPassword) << isTaken;
    QTest::newRow("another system's line end") << QByteArray(kPassword) + "\r\n" << isTaken;
    QTest::newRow("more behind it") << QByteArray(kPassword) + "\nof no matter\n" << isTaken;
    QTest::newRow("wrong") << QByteArray("open sesame\n") << u"name or password was refused"_s;
}

void tst_CliLogin::fromDescriptor()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QString, says);
    const Ran ran = run(checkWith(u"coworker"_s, {u"--password-fd"_s, u"0"_s}), input);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.text().contains(says), ran.out.constData());
}

void tst_CliLogin::fromFileDescriptor()
{
    const QTemporaryDir folder;
    const QString saved = folder.filePath(u"login.postern"_s);
    QFile file(folder.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(kPassword);
    QVERIFY(file.flush());
    file.seek(0);

    QProcess process;
    const int ours = file.handle();
    process.setChildProcessModifier([ours] { ::dup2(ours, 7); });
    process.start(qEnvironmentVariable("POSTERN_BINARY"),
                  checkWith(u"coworker"_s, {u"--password-fd"_s, u"7"_s, u"--save"_s, saved}));
    const Ran ran = ended(process);
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.text().contains(u"Your own people can still send."));

    QFile record(saved);
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QByteArray kept = record.readAll();
    QVERIFY(kept.contains("AUTH SCRAM-SHA-256"));
    QVERIFY(!kept.contains(kPassword));
    const Ran again = run({u"judge"_s, saved});
    QCOMPARE(again.out, ran.out);
}

void tst_CliLogin::noPassword_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("says");

    const QString unreadable = u"No password could be read from file descriptor"_s;
    QTest::newRow("no terminal") << checkWith(u"coworker"_s) << QByteArray(kPassword)
                                 << u"there is no terminal to ask for it"_s;
    QTest::newRow("nothing comes") << checkWith(u"coworker"_s, {u"--password-fd"_s, u"0"_s}) << QByteArray()
                                   << unreadable;
    QTest::newRow("an empty line") << checkWith(u"coworker"_s, {u"--password-fd"_s, u"0"_s}) << QByteArray("\n")
                                   << unreadable;
    QTest::newRow("too much") << checkWith(u"coworker"_s, {u"--password-fd"_s, u"0"_s}) << QByteArray(5000, 'x')
                              << unreadable;
    QTest::newRow("not open") << checkWith(u"coworker"_s, {u"--password-fd"_s, u"99"_s}) << QByteArray() << unreadable;
    QTest::newRow("no number") << checkWith(u"coworker"_s, {u"--password-fd"_s, u"stdin"_s}) << QByteArray()
                               << u"takes the number of an open file descriptor"_s;
    QTest::newRow("nobody's name") << checkWith(QString()) << QByteArray() << u"--user takes the name"_s;
    for (const QString &option : {u"--password-fd=0"_s, u"--auth-anyway"_s})
        QTest::newRow(qPrintable(option))
            << QStringList{u"check"_s, u"practice:closed"_s, option} << QByteArray() << u"goes with --user NAME"_s;
}

void tst_CliLogin::noPassword()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    QFETCH(const QString, says);
    const Ran ran = run(arguments, input);
    QCOMPARE(flawOfComplaint(ran), QString());
    QVERIFY2(QString::fromUtf8(ran.err).contains(says), ran.err.constData());
}

void tst_CliLogin::fromTerminal_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("right") << QByteArray(kPassword) + '\n' << 0 << QByteArray("Your own people can");
    QTest::newRow("nothing") << QByteArray("\n") << 64 << QByteArray("No password was given.");
    QTest::newRow("end of input") << QByteArray("\x04") << 64 << QByteArray("No password was given.");
}

void tst_CliLogin::fromTerminal()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const int, status);
    QFETCH(const QByteArray, says);
    Terminal terminal;
    QProcess process;
    terminal.seat(process);
    process.start(qEnvironmentVariable("POSTERN_BINARY"), checkWith(u"coworker"_s));
    QTRY_VERIFY_WITH_TIMEOUT(terminal.seen.contains("Password of coworker"), kPatience);
    terminal.type(typed);
    const Ran ran = ended(process);
    QCOMPARE(ran.status, status);
    QTRY_VERIFY2_WITH_TIMEOUT((ran.out + terminal.seen).contains(says), terminal.seen.constData(), kPatience);
    QVERIFY(!terminal.seen.contains(kPassword));
}

QTEST_GUILESS_MAIN(tst_CliLogin)
#include "tst_clilogin.moc"
