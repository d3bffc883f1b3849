// SPDX-License-Identifier: Apache-2.0
#include "dovecot.h"

#include "core/practice/certificate.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// Who may read mail: Dovecot refuses to do so as root.
constexpr uid_t kNobody = 65534;
constexpr int kPatience = 30000; // ms, on a machine that does much else
constexpr int kAttempts = 3;

QString program()
{
    return QStandardPaths::findExecutable(u"dovecot"_s, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s});
}

bool isRoot()
{
    return geteuid() == 0;
}

QByteArray freePort(quint16 &port)
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost));
    port = server.serverPort();
    return QByteArray::number(port);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(200);
}

} // namespace

bool Dovecot::isInstalled()
{
    return !program().isEmpty() && QFile::exists(u"/usr/lib/dovecot/imap"_s);
}

Dovecot::Dovecot()
{
    const QDir directory(m_directory.path());
    for (const char *name : {"mail/cur", "mail/new", "mail/tmp", "home", "run", "state"})
        directory.mkpath(QString::fromLatin1(name));
    if (isRoot()) {
        QFile::setPermissions(m_directory.path(), QFile::Permissions(0x7755));
        for (const char *name : {"mail", "mail/cur", "mail/new", "mail/tmp", "home"}) {
            if (chown(QFile::encodeName(directory.filePath(QString::fromLatin1(name))).constData(), kNobody, kNobody)
                != 0)
                m_why = "a directory could not be given away";
        }
    }
    const auto made = postern::practice::Certificate::selfSigned("localhost");
    m_certificate = made->certificate.toPem();
    write(directory.filePath(u"certificate.pem"_s), m_certificate);
    write(directory.filePath(u"key.pem"_s), made->key.toPem());
}

Dovecot::~Dovecot()
{
    stop();
}

void Dovecot::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    // Its children go on serving whom they serve when the first one ends.
    const auto group = pid_t(m_process.processId());
    kill(-group, SIGTERM);
    m_process.waitForFinished(5000);
    kill(-group, SIGKILL);
    m_process.waitForFinished();
}

QByteArray Dovecot::configuration() const
{
    const QByteArray base = m_directory.path().toUtf8();
    const QByteArray own = qgetenv("USER");
    auto *self = const_cast<Dovecot *>(this);
    QByteArray text = "protocols = imap\nlisten = 127.0.0.1\nbase_dir = " + base + "/run\nstate_dir = " + base
        + "/state\nlog_path = " + base + "/log\nssl = yes\nssl_cert = <" + base + "/certificate.pem\nssl_key = <" + base
        + "/key.pem\ndisable_plaintext_auth = yes\nauth_failure_delay = 0\nauth_mechanisms = plain login\n"
          "mail_location = maildir:"
        + base
        + "/mail\nfirst_valid_uid = 1\n"
          "passdb {\n driver = static\n args = password=kitchen\n}\n"
          "userdb {\n driver = static\n args = uid="
        + QByteArray::number(isRoot() ? kNobody : geteuid())
        + " gid=" + QByteArray::number(isRoot() ? kNobody : getegid()) + " home=" + base
        + "/home\n}\n"
          "namespace inbox {\n inbox = yes\n separator = /\n}\n"
          "service imap-login {\n inet_listener imap {\n  port = "
        + freePort(self->m_imapPort) + "\n }\n inet_listener imaps {\n  port = " + freePort(self->m_imapsPort)
        + "\n  ssl = yes\n }\n}\n";
    if (!isRoot())
        text += "default_login_user = " + own + "\ndefault_internal_user = " + own
            + "\nservice imap-login {\n chroot =\n}\nservice anvil {\n chroot =\n}\n";
    return text;
}

bool Dovecot::start()
{
    // A port that was free may be somebody else's by the time that Dovecot opens it; one that it had, it has again.
    for (int left = kAttempts; left > 0; --left) {
        if (!m_wasUp)
            write(m_directory.filePath(u"dovecot.conf"_s), configuration());
        m_process.setChildProcessModifier([] { setsid(); });
        m_process.start(program(), {u"-F"_s, u"-c"_s, m_directory.filePath(u"dovecot.conf"_s)});
        const auto isUp = [this] { return m_process.state() == QProcess::Running && answers(m_imapPort); };
        if (m_process.waitForStarted()
            && QTest::qWaitFor([this, isUp] { return m_process.state() == QProcess::NotRunning || isUp(); }, kPatience)
            && isUp()) {
            m_wasUp = true;
            return true;
        }
        stop();
    }
    m_why += m_process.readAllStandardError() + log();
    return false;
}

QByteArray Dovecot::log() const
{
    QFile file(m_directory.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Dovecot::put(const QByteArray &name, const QByteArray &source)
{
    const QString file = QString::fromUtf8(name);
    write(maildir() + u"/tmp/"_s + file, source);
    QVERIFY(QFile::rename(maildir() + u"/tmp/"_s + file, maildir() + u"/new/"_s + file));
}
