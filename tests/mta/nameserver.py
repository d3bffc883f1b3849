# SPDX-License-Identifier: Apache-2.0
"""The name server of the test world (RFC 1035): answers from places.py, and knows nothing else."""
import ipaddress
import socket
import socketserver
import struct
import threading

from places import DNS, POINTERS, ZONE

CODES = {"A": 1, "SOA": 6, "PTR": 12, "MX": 15, "AAAA": 28}  # RFC 1035, 3.2.2; RFC 3596, 2.1
NO_ERROR, NO_SUCH_NAME = 0, 3
TTL = 5
RECORDS = {
    **ZONE,
    **{ipaddress.ip_address(address).reverse_pointer: [("PTR", name)] for address, name in POINTERS.items()},
}


def encode(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".") if label) + b"\0"


def data(kind, value):
    if kind in ("A", "AAAA"):
        return ipaddress.ip_address(value).packed
    return (struct.pack(">H", 10) if kind == "MX" else b"") + encode(value)


def exists(name):
    return name in RECORDS or any(known.endswith(f".{name}") for known in RECORDS)


def answer(question):
    """The whole reply to a query with one question."""
    position, labels = 12, []
    while question[position]:
        length = question[position]
        labels.append(question[position + 1:position + 1 + length].decode("latin-1"))
        position += 1 + length
    name = ".".join(labels).lower()
    asked = struct.unpack(">H", question[position + 1:position + 3])[0]
    found = [(kind, value) for kind, value in RECORDS.get(name, []) if CODES[kind] == asked]
    records = b"".join(b"\xc0\x0c" + struct.pack(">HHIH", CODES[kind], 1, TTL, len(data(kind, value)))
                       + data(kind, value) for kind, value in found)
    # How long a "no" holds stands in the zone's SOA (RFC 2308); without one resolvers may complain.
    soa = encode("ns.example") + encode("root.example") + struct.pack(">IIIII", 1, 60, 60, 600, TTL)
    authority = b"" if found else b"\0" + struct.pack(">HHIH", CODES["SOA"], 1, TTL, len(soa)) + soa
    # Bits: a response, authoritative, recursion desired as asked, recursion available.
    flags = 0x8480 | (struct.unpack(">H", question[2:4])[0] & 0x0100) | (NO_ERROR if exists(name) else NO_SUCH_NAME)
    header = question[:2] + struct.pack(">HHHHH", flags, 1, len(found), 0 if found else 1, 0)
    return header + question[12:position + 5] + records + authority


class Datagram(socketserver.BaseRequestHandler):
    def handle(self):
        question, own = self.request
        own.sendto(answer(question), self.client_address)


class Stream(socketserver.StreamRequestHandler):
    def handle(self):
        while len(prefix := self.rfile.read(2)) == 2:
            reply = answer(self.rfile.read(struct.unpack(">H", prefix)[0]))
            self.wfile.write(struct.pack(">H", len(reply)) + reply)


class Threads(socketserver.ThreadingMixIn):
    daemon_threads = True
    allow_reuse_address = True
    address_family = socket.AF_INET

    def handle_error(self, request, client_address):
        """A query that nobody can read, or a client that left: no answer."""


class UdpServer(Threads, socketserver.UDPServer):
    pass


class TcpServer(Threads, socketserver.TCPServer):
    pass


def start():
    for server in (UdpServer((DNS, 53), Datagram), TcpServer((DNS, 53), Stream)):
        threading.Thread(target=server.serve_forever, daemon=True).start()
