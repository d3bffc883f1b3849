# SPDX-License-Identifier: Apache-2.0
"""The outside world's mail exchangers: they take everything and remember it. What arrives here was relayed."""
import socketserver
import threading
from dataclasses import dataclass

from places import EXCHANGERS


@dataclass(frozen=True)
class Arrival:
    exchanger: str      # the domain whose exchanger took it
    sender: str         # as MAIL FROM had it, without brackets
    recipients: tuple
    message: str


class Sink:
    def __init__(self):
        self._arrivals = []
        self._changed = threading.Condition()

    def start(self):
        for domain, address in EXCHANGERS.items():
            server = Server((address, 25), Conversation)
            server.sink, server.domain = self, domain
            threading.Thread(target=server.serve_forever, daemon=True).start()

    def add(self, arrival):
        with self._changed:
            self._arrivals.append(arrival)
            self._changed.notify_all()

    def arrivals(self, token):
        with self._changed:
            return [one for one in self._arrivals if token in one.message]

    def wait(self, condition, seconds):
        """Until `condition()` holds, looked at again with every arrival; whether it does."""
        with self._changed:
            return self._changed.wait_for(condition, seconds)


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request, client_address):
        """A client that left in the middle has delivered nothing."""


class Conversation(socketserver.StreamRequestHandler):
    def handle(self):
        self.say(f"220 mx.{self.server.domain} ESMTP")
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
                self.server.sink.add(Arrival(self.server.domain, sender, tuple(recipients), self.message()))
            elif verb == "QUIT":
                self.say("221 bye")
                return
            self.say("250 OK")

    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")

    def message(self):
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b".\n"):
            if not line:
                raise ConnectionError("left within a message")
            lines.append(line.decode("latin-1"))
        return "".join(lines)


def path(text):
    """The address in MAIL FROM's or RCPT TO's path, without its parameters."""
    return text.strip().split(">")[0].lstrip("<").strip()
