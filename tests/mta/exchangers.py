# SPDX-License-Identifier: Apache-2.0
"""Exchangers at the far end that do not simply take what comes: one greylists, one is a second relay."""
import smtplib
import threading
import time
from email.utils import formatdate
from pathlib import Path

from sink import Conversation, Server, path

GREYLISTED = 5  # seconds: the triplet has to come back after that


class Greylister(Conversation):
    """Puts every triplet off once, and then stores what comes in a Maildir (RFC 6647)."""

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
                if time.monotonic() - first < GREYLISTED:
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


class SecondRelay(Conversation):
    """Takes everything, and hands it on to the exchanger of the recipient."""

    def handle(self):
        self.say("220 second.elsewhere.example ESMTP")
        sender, recipients = "", []
        for raw in self.rfile:
            line = raw.decode("latin-1").strip()
            verb = line.upper()
            if verb.startswith("MAIL FROM:"):
                sender, recipients = path(line[10:]), []
            elif verb.startswith("RCPT TO:"):
                recipients.append(path(line[8:]))
            elif verb == "DATA":
                self.say("354 go ahead")
                self.hand_on(sender, recipients, self.message())
            elif verb == "QUIT":
                self.say("221 bye")
                return
            self.say("250 OK")

    def hand_on(self, sender, recipients, message):
        trace = (f"Received: from unknown ([{self.client_address[0]}])\r\n\tby second.elsewhere.example with ESMTP;"
                 f"\r\n\t{formatdate()}\r\n")
        with smtplib.SMTP(self.server.next, 25, local_hostname="second.elsewhere.example", timeout=20) as client:
            client.sendmail(sender, recipients, (trace + message).encode("latin-1"))


def start_greylister(address, maildir):
    for name in ("new", "cur", "tmp"):
        (Path(maildir) / name).mkdir(parents=True)
    server = Server((address, 25), Greylister)
    server.seen = {}
    server.store = lambda text: keep(Path(maildir), text)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def keep(maildir, text):
    name = f"{time.time_ns()}.mx"
    (maildir / "tmp" / name).write_bytes(text.encode("latin-1"))
    (maildir / "tmp" / name).rename(maildir / "new" / name)


def start_second_relay(address, following):
    server = Server((address, 25), SecondRelay)
    server.next = following
    threading.Thread(target=server.serve_forever, daemon=True).start()
