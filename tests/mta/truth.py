# SPDX-License-Identifier: Apache-2.0
"""What a server truly does: messages with tokens are sent by hand, and looked for at the far end."""
import socket
import time
from dataclasses import dataclass, field

from outside import HOSTED, INSIDE, OUTSIDE, SERVER, SERVER_NAME

PATIENCE = 12        # seconds for one reply; slow servers pause for 5
ARRIVAL = 8          # seconds that a message may travel; queues are told to hurry
STRANGER = "<someone@stranger.example>"
FAR = "probe@outside.example"


@dataclass
class Form:
    """One way to ask for relaying."""
    name: str
    sender: str = STRANGER
    recipients: list = field(default_factory=lambda: [f"<{FAR}>"])
    helo: str = "client.stranger.example"


# The forms that truth is taken from. Postern asks more; what is open to one of its forms only is named by the
# configuration.
FORMS = [
    Form("plain"),
    Form("null sender", sender="<>"),
    Form("own domain as sender", sender=f"<stranger@{HOSTED}>"),
    Form("own user as sender", sender=f"<user@{HOSTED}>"),
    Form("host name as sender", sender=f"<stranger@{SERVER_NAME}>"),
    Form("percent", recipients=[f"<probe%outside.example@{HOSTED}>"]),
    Form("percent, own sender", sender=f"<stranger@{HOSTED}>", recipients=[f"<probe%outside.example@{HOSTED}>"]),
    Form("bang", recipients=[f"<outside.example!probe@{HOSTED}>"]),
    Form("bang without a domain", recipients=["<outside.example!probe>"]),
    Form("route by the host", recipients=[f"<@{SERVER_NAME}:{FAR}>"]),
    Form("quoted", recipients=[f"<\"{FAR}\"@{HOSTED}>"]),
    Form("second recipient", recipients=[f"<postmaster@{HOSTED}>", f"<{FAR}>"]),
    Form("postmaster outside", recipients=["<postmaster@outside.example>"]),
    Form("other domain", recipients=["<other@elsewhere.example>"]),
]


class Line:
    """One SMTP connection, one command at a time."""

    def __init__(self, source, server=SERVER, port=25):
        self.socket = socket.create_connection((server, port), timeout=PATIENCE, source_address=(source, 0))
        self.file = self.socket.makefile("rb")
        self.hear()

    def hear(self):
        while True:
            line = self.file.readline()
            if not line:
                raise ConnectionError("closed")
            if line[3:4] != b"-":
                return line.decode("latin-1").strip()

    def say(self, text):
        self.socket.sendall(text.encode() + b"\r\n")
        return self.hear()

    def close(self):
        self.file.close()
        self.socket.close()


def send(form, token, source, port=25, starttls=False):
    """Tries to have one message relayed. The last reply says how far it came."""
    line = Line(source, port=port)
    try:
        line.say(f"EHLO {form.helo}")
        if starttls and upgrade(line):
            line.say(f"EHLO {form.helo}")
        reply = line.say(f"MAIL FROM:{form.sender}")
        taken = False
        for recipient in form.recipients if reply.startswith("2") else []:
            reply = line.say(f"RCPT TO:{recipient}")
            taken = reply.startswith("2") or taken
        if taken:
            reply = line.say("DATA")
            if reply.startswith("354"):
                reply = line.say(f"From: {form.sender}\r\nTo: probe\r\nSubject: {token}\r\n\r\n{token}\r\n.")
        return reply
    finally:
        line.close()


def upgrade(line):
    import ssl
    if not line.say("STARTTLS").startswith("220"):
        return False
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    line.socket = context.wrap_socket(line.socket)
    line.file = line.socket.makefile("rb")
    return True


def measure(world, forms, port=25, starttls=False):
    """Which forms a stranger can truly use, and whether somebody inside can send at all."""
    tokens = {}
    replies = {}
    for number, form in enumerate(forms):
        token = f"token-{number}-{time.time_ns()}"
        try:
            replies[form.name] = send(form, token, OUTSIDE, port, starttls)
        except (OSError, ConnectionError) as error:
            replies[form.name] = str(error)
        tokens[form.name] = token
    inside = f"token-inside-{time.time_ns()}"
    try:
        send(Form("inside", sender=f"<user@{HOSTED}>", helo="inside.hosted.example"), inside, INSIDE, port, starttls)
    except (OSError, ConnectionError):
        pass
    taken = any(reply.startswith("250") for reply in replies.values())
    end = time.monotonic() + (ARRIVAL if taken else ARRIVAL / 4)
    while time.monotonic() < end and not all(world.has(tokens[name]) for name in tokens):
        time.sleep(0.1)
    arrived = [name for name, token in tokens.items() if world.has(token)]
    return arrived, replies, world.has(inside)
