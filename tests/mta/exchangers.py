# SPDX-License-Identifier: Apache-2.0
"""Exchangers at the far end that do not simply take what comes: one greylists, one keeps mailboxes that Dovecot serves."""
import os
import shutil
import socket
import subprocess
import threading
import time
from email.utils import formatdate
from pathlib import Path

from sink import Conversation, Server, path

GREYLISTED = 5  # seconds: the triplet has to come back after that
NOBODY = 65534  # who may read mail: Dovecot refuses to do so as root
PASSWORD = "kitchen"
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
DOVECOT = """
protocols = imap
listen = {address}
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/log
ssl = required
ssl_cert = <{base}/certificate.pem
ssl_key = <{base}/key.pem
auth_mechanisms = plain login
mail_location = maildir:{maildir}
first_valid_uid = 1
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={nobody} gid={nobody} home={base}/home
}}
namespace inbox {{
  inbox = yes
}}
"""


class Greylister(Conversation):
    """Puts every triplet off for a time, if at all, and then stores what comes in a Maildir (RFC 6647)."""

    def handle(self):
        self.say("220 mx.outside.example ESMTP")
        sender = ""
        for raw in self.rfile:
            line = raw.decode("latin-1").strip()
            verb = line.upper()
            if verb.startswith("MAIL FROM:"):
                sender = path(line[10:])
            elif verb.startswith("RCPT TO:"):
                triplet = (self.client_address[0], sender, path(line[8:]))
                first = self.server.seen.setdefault(triplet, time.monotonic())
                if time.monotonic() - first < self.server.delay:
                    self.say("450 4.7.1 greylisted, come back later")
                    continue
            elif verb == "DATA":
                self.say("354 go ahead")
                self.server.store(self.trace(sender) + self.message())
            elif verb == "QUIT":
                self.say("221 bye")
                return
            self.say("250 OK")

    def trace(self, sender):
        return (f"Return-Path: <{sender}>\nReceived: from unknown ([{self.client_address[0]}])\n"
                f"\tby mx.outside.example with ESMTP;\n\t{formatdate()}\n")


def start_exchanger(address, maildir, delay=0):
    for name in ("new", "cur", "tmp"):
        (Path(maildir) / name).mkdir(parents=True)
    server = Server((address, 25), Greylister)
    server.seen = {}
    server.delay = delay
    server.store = lambda text: keep(Path(maildir), text)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def start_dovecot(address, name, maildir, folder):
    """Serves the Maildir by IMAP over TLS under this name, with a certificate that this mount namespace believes."""
    base = Path(folder) / "dovecot"
    for one in ("run", "state", "home"):
        (base / one).mkdir(parents=True)
    for one in (Path(folder).parent, Path(folder)):
        os.chmod(one, 0o711)
    for one in (base / "home", Path(maildir), *Path(maildir).iterdir()):
        os.chown(one, NOBODY, NOBODY)
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}",
                    "-addext", f"subjectAltName=DNS:{name}", "-keyout", str(base / "key.pem"),
                    "-out", str(base / "certificate.pem")], check=True, capture_output=True)
    believed = base / "believed.pem"
    believed.write_text(Path(CERTIFICATES).read_text(encoding="ascii")
                        + (base / "certificate.pem").read_text(encoding="ascii"), encoding="ascii")
    subprocess.run(["mount", "--bind", str(believed), CERTIFICATES], check=True, capture_output=True)
    configuration = base / "dovecot.conf"
    configuration.write_text(DOVECOT.format(address=address, base=base, maildir=maildir, password=PASSWORD,
                                            nobody=NOBODY), encoding="ascii")
    program = shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin")
    server = subprocess.Popen([program, "-F", "-c", str(configuration)])  # ends with the namespace
    await_port("Dovecot", address, 993, server)


def await_port(name, address, port, server):
    for _ in range(150):
        if server.poll() is not None:
            raise RuntimeError(f"{name} ended with {server.returncode}")
        try:
            socket.create_connection((address, port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"{name} does not answer")


def keep(maildir, text):
    name = f"{time.time_ns()}.mx"
    (maildir / "tmp" / name).write_bytes(text.encode("latin-1"))
    (maildir / "tmp" / name).rename(maildir / "new" / name)
