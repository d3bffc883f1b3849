# SPDX-License-Identifier: Apache-2.0
"""SMTP by hand, with nothing of Postern in it, and the forms that the truth is found with."""
import base64
import socket
import ssl
from dataclasses import dataclass

from places import (HOSTED, RECIPIENT, SECOND_RECIPIENT, SENDER, SERVER, SERVER_NAME, STRANGER_NAME, USER)

PATIENCE = 60  # seconds for one reply: longer than any server here pauses on purpose


@dataclass(frozen=True)
class Form:
    """One way to ask for relaying. Sender and recipients are paths, as they stand in the commands."""
    name: str
    sender: str = f"<{SENDER}>"
    recipients: tuple = (f"<{RECIPIENT}>",)
    helo: str = STRANGER_NAME
    greeting: str = "EHLO"


@dataclass(frozen=True)
class Door:
    """Where and how the server is entered."""
    address: str = SERVER
    port: int = 25
    tls: str = ""             # "", "starttls" or "implicit"
    credentials: tuple = ()   # user name and password


def rcpt(name, *recipients):
    return Form(name, recipients=recipients)


AT_PERCENT = RECIPIENT.replace("@", "%")
BANG = "!".join(reversed(RECIPIENT.split("@")))
# What the server does with names that cannot exist tells how much can be known from its replies alone.
UNKNOWN_USER = rcpt("unknown user", f"<nobody-of-that-name-7421@{HOSTED}>")
UNKNOWN_DOMAIN = rcpt("unknown domain", "<somebody@nowhere.invalid>")
CONTROLS = [UNKNOWN_USER, UNKNOWN_DOMAIN]
FORMS = [
    Form("plain"),
    rcpt("other domain", f"<{SECOND_RECIPIENT}>"),
    Form("null sender", sender="<>"),
    Form("recipient as sender", sender=f"<{RECIPIENT}>"),
    Form("own domain as sender", sender=f"<someone@{HOSTED}>"),
    Form("own user as sender", sender=f"<{USER}>"),
    Form("own postmaster as sender", sender=f"<postmaster@{HOSTED}>"),
    Form("own subdomain as sender", sender=f"<someone@sub.{HOSTED}>"),
    Form("host name as sender", sender=f"<someone@{SERVER_NAME}>"),
    Form("own literal as sender", sender=f"<someone@[{SERVER}]>"),
    Form("localhost as sender", sender="<someone@localhost>"),
    Form("sender without domain", sender="<someone>"),
    rcpt("percent at domain", f"<{AT_PERCENT}@{HOSTED}>"),
    rcpt("percent at host", f"<{AT_PERCENT}@{SERVER_NAME}>"),
    rcpt("percent at literal", f"<{AT_PERCENT}@[{SERVER}]>"),
    rcpt("percent bare", f"<{AT_PERCENT}>"),
    rcpt("bang at domain", f"<{BANG}@{HOSTED}>"),
    rcpt("bang bare", f"<{BANG}>"),
    rcpt("route by host", f"<@{SERVER_NAME}:{RECIPIENT}>"),
    rcpt("route by domain", f"<@{HOSTED}:{RECIPIENT}>"),
    rcpt("quoted at domain", f'<"{RECIPIENT}"@{HOSTED}>'),
    rcpt("quoted bare", f'<"{RECIPIENT}">'),
    rcpt("IMCEASMTP", f"<IMCEASMTP-{RECIPIENT.replace('@', '+40').replace('.', '+2E')}@{HOSTED}>"),
    rcpt("two at signs", f"<{RECIPIENT}@{HOSTED}>"),
    rcpt("behind a local one", f"<postmaster@{HOSTED}>", f"<{RECIPIENT}>"),
    rcpt("outside postmaster", "<postmaster@outside.example>"),
    Form("HELO host name", helo=SERVER_NAME),
    Form("HELO domain", helo=HOSTED),
    Form("HELO localhost", helo="localhost"),
    Form("HELO loopback", helo="[127.0.0.1]"),
]
# Taken, these may have been taken for odd names of local users.
LOCAL_READING = {"percent", "bang", "quoted", "IMCEASMTP", "two"}


class Conversation:
    """One connection, one command at a time."""

    def __init__(self, network, door):
        with network.entered():
            self._socket = socket.create_connection((door.address, door.port), PATIENCE)
        if door.tls == "implicit":
            self._secure()
        self._file = self._socket.makefile("rb")
        self.last = self._hear()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._socket.close()

    def say(self, line):
        self._socket.sendall(line.encode() + b"\r\n")
        self.last = self._hear()
        return self.last

    def start_tls(self):
        if self.say("STARTTLS").startswith("220"):
            self._secure()
            self._file = self._socket.makefile("rb")

    def _hear(self):
        while line := self._file.readline():
            if line[3:4] != b"-":
                return line.decode("latin-1").strip()
        raise ConnectionError("the server closed the connection")

    def _secure(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        self._socket = context.wrap_socket(self._socket)


@dataclass(frozen=True)
class Answer:
    """How far one message came, and the last reply."""
    reply: str
    stage: str = "refused"  # then "data": 354 came; "taken": the server has the message now


def send(form, token, network, door):
    try:
        with Conversation(network, door) as conversation:
            return deliver(conversation, form, token, door)
    except OSError as error:
        return Answer(str(error))


def deliver(conversation, form, token, door):
    if not conversation.last.startswith("220"):
        return Answer(conversation.last)
    conversation.say(f"{form.greeting} {form.helo}")
    if door.tls == "starttls":
        conversation.start_tls()
        conversation.say(f"{form.greeting} {form.helo}")
    if door.credentials:
        secret = "\0" + "\0".join(door.credentials)
        conversation.say("AUTH PLAIN " + base64.b64encode(secret.encode()).decode())
    if not conversation.say(f"MAIL FROM:{form.sender}").startswith("2"):
        return Answer(conversation.last)
    replies = [conversation.say(f"RCPT TO:{one}") for one in form.recipients]
    # What counts is the last recipient: those before it are local, and are taken anyway.
    if not replies[-1].startswith("25"):
        return Answer(replies[-1])
    if not conversation.say("DATA").startswith("354"):
        return Answer(conversation.last)
    reply = conversation.say(
        f"From: someone <{SENDER}>\r\nTo: probe <{RECIPIENT}>\r\nSubject: test {token}\r\n"
        f"Message-ID: <{token}@{STRANGER_NAME}>\r\nDate: Mon, 01 Jan 2024 12:00:00 +0000\r\n\r\n{token}\r\n.")
    return Answer(reply, "taken" if reply.startswith("2") else "data")


def is_listening(network, door, seconds):
    try:
        with network.entered():
            socket.create_connection((door.address, door.port), seconds).close()
        return True
    except OSError:
        return False
