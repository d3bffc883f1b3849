# SPDX-License-Identifier: Apache-2.0
"""A mail server that takes its time, so that a check has a middle."""
import socketserver
import threading
import time

DELAY = 0.4  # seconds before each reply


class Session(socketserver.StreamRequestHandler):
    def handle(self):
        self.say("220 slow.example ESMTP")
        for line in self.rfile:
            word = line.split(b" ")[0].strip().upper()
            if word == b"QUIT":
                return self.say("221 bye")
            refused = word == b"RCPT" and b"@slow.example" not in line
            self.say("554 5.7.1 Relay access denied" if refused else "250 ok")
        return None

    def say(self, reply):
        time.sleep(DELAY)
        self.wfile.write(f"{reply}\r\n".encode())
        with self.server.counted:
            self.server.replies += 1
            self.server.counted.notify_all()


class SlowServer(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Session)
        self.port = self.server_address[1]
        self.replies = 0
        self.counted = threading.Condition()

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address):
        """Whoever is killed hangs up."""

    def wait_for_replies(self, more):
        with self.counted:
            wanted = self.replies + more
            if not self.counted.wait_for(lambda: self.replies >= wanted, 60):
                raise RuntimeError("nobody asks the slow server")
