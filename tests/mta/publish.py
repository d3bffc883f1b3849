# SPDX-License-Identifier: Apache-2.0
"""What may stand before a server: a proxy that hides its clients, as containers have it, and a load balancer."""
import itertools
import socket
import socketserver
import threading

from places import BALANCED, CONTAINER_ROUTER, PUBLISHED, SERVER

BEHIND = {
    PUBLISHED: [(SERVER, 25)],
    BALANCED: [(SERVER, 25), (SERVER, 26)],  # in turn; a configuration has the second port, or the first alone serves
}


class Proxy(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request, client_address):
        """One of both ends has left: so does the other."""


class Connection(socketserver.BaseRequestHandler):
    def handle(self):
        source = CONTAINER_ROUTER if self.server.server_address[0] == PUBLISHED else None
        with socket.create_connection(next(self.server.targets), 10, (source, 0) if source else None) as server:
            server.settimeout(None)
            threading.Thread(target=pump, args=(self.request, server), daemon=True).start()
            pump(server, self.request)


def pump(giver, taker):
    try:
        while data := giver.recv(65536):
            taker.sendall(data)
        taker.shutdown(socket.SHUT_WR)
    except OSError:
        pass  # the other direction ends by itself


def start():
    for address, targets in BEHIND.items():
        proxy = Proxy((address, 25), Connection)
        proxy.targets = itertools.cycle(targets)
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
