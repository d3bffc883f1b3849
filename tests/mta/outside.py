# SPDX-License-Identifier: Apache-2.0
"""The outside world of one test: a name server, and an exchanger that records what truly arrives."""
import socket
import socketserver
import struct
import threading

HOSTED = "hosted.example"
SERVER_NAME = "mx.hosted.example"
SERVER = "198.18.1.10"
SERVER6 = "2001:db8:1::10"
ROUTER = "198.18.1.1"
INSIDE = "198.18.1.20"    # a client in the server's own network
OUTSIDE = "198.18.2.20"   # a stranger
OUTSIDE6 = "2001:db8:2::20"
SINK = "198.18.3.30"      # exchanger of outside.example, and name server
SINK2 = "198.18.3.31"     # exchanger of elsewhere.example and all the other outside names
NAMES = {
    HOSTED: [("MX", SERVER_NAME), ("A", SERVER)],
    SERVER_NAME: [("A", SERVER), ("AAAA", SERVER6)],
    "outside.example": [("MX", "mx.outside.example"), ("A", SINK)],
    "mx.outside.example": [("A", SINK)],
    "elsewhere.example": [("MX", "mx.elsewhere.example"), ("A", SINK2)],
    "mx.elsewhere.example": [("A", SINK2)],
    "stranger.example": [("MX", "mx.elsewhere.example"), ("A", SINK2)],
    "client.stranger.example": [("A", OUTSIDE), ("AAAA", OUTSIDE6)],
    "inside.hosted.example": [("A", INSIDE)],
    "localhost": [("A", "127.0.0.1")],
}
POINTERS = {OUTSIDE: "client.stranger.example", SERVER: SERVER_NAME, INSIDE: "inside.hosted.example",
            SINK: "mx.outside.example", SINK2: "mx.elsewhere.example"}
TYPES = {"A": 1, "PTR": 12, "MX": 15, "AAAA": 28}


def labels(name):
    return b"".join(bytes([len(one)]) + one.encode() for one in name.split(".") if one) + b"\0"


def record_data(kind, value):
    if kind == "A":
        return socket.inet_aton(value)
    if kind == "AAAA":
        return socket.inet_pton(socket.AF_INET6, value)
    return (struct.pack(">H", 10) if kind == "MX" else b"") + labels(value)


def records_of(name):
    if name.endswith(".in-addr.arpa"):
        address = ".".join(reversed(name.removesuffix(".in-addr.arpa").split(".")))
        return [("PTR", POINTERS[address])] if address in POINTERS else None
    known = NAMES.get(name)
    # A subdomain of an outside domain exists as well: forms ask for some.
    if known is None and name.endswith((".outside.example", ".elsewhere.example")):
        return [("A", SINK)]
    return known


def dns_answer(question):
    at, parts = 12, []
    while question[at]:
        parts.append(question[at + 1:at + 1 + question[at]].decode("latin-1").lower())
        at += 1 + question[at]
    wanted = struct.unpack(">H", question[at + 1:at + 3])[0]
    records = records_of(".".join(parts))
    answers = [labels(".".join(parts)) + struct.pack(">HHIH", TYPES[kind], 1, 5, len(record_data(kind, value)))
               + record_data(kind, value) for kind, value in records or [] if TYPES[kind] == wanted]
    flags = 0x8580 | (3 if records is None else 0)
    return (question[:2] + struct.pack(">HHHHH", flags, 1, len(answers), 0, 0) + question[12:at + 5] + b"".join(answers))


class UdpNames(socketserver.BaseRequestHandler):
    def handle(self):
        data, answer_from = self.request
        answer_from.sendto(dns_answer(data), self.client_address)


class TcpNames(socketserver.StreamRequestHandler):
    def handle(self):
        size = self.rfile.read(2)
        if len(size) == 2:
            answer = dns_answer(self.rfile.read(struct.unpack(">H", size)[0]))
            self.wfile.write(struct.pack(">H", len(answer)) + answer)


class Exchanger(socketserver.StreamRequestHandler):
    """Takes everything, and writes down the whole text of it."""
    timeout = 60

    def handle(self):
        self.say("220 sink ESMTP")
        recipients = []
        while True:
            line = self.rfile.readline()
            if not line:
                return
            verb = line[:4].upper()
            if verb == b"EHLO":
                self.say("250-sink\r\n250-8BITMIME\r\n250 SIZE 10000000")
            elif verb == b"DATA":
                self.say("354 go on")
                text = b""
                while (line := self.rfile.readline()) not in (b".\r\n", b""):
                    text += line
                self.server.arrived.append((list(recipients), text.decode("latin-1")))
                self.say("250 taken")
            elif verb == b"QUIT":
                self.say("221 bye")
                return
            else:
                if verb == b"RCPT":
                    recipients.append(line.decode("latin-1").strip())
                elif verb in (b"MAIL", b"RSET"):
                    recipients = []
                self.say("250 ok")

    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")


class World:
    """Name server and exchangers, until the process ends."""

    def __init__(self):
        self.arrived = []
        for kind, handler in ((socketserver.ThreadingUDPServer, UdpNames), (socketserver.ThreadingTCPServer, TcpNames)):
            self.serve(kind((SINK, 53), handler))
        socketserver.ThreadingTCPServer.allow_reuse_address = True
        for address in (SINK, SINK2):
            server = socketserver.ThreadingTCPServer((address, 25), Exchanger)
            server.arrived = self.arrived
            self.serve(server)

    @staticmethod
    def serve(server):
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def has(self, token):
        return any(token in text for _, text in list(self.arrived))
