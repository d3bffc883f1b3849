# SPDX-License-Identifier: Apache-2.0
"""The networks of the test world: one namespace each for the server, an insider and a stranger. The one that this
process is in is the router between them, and the rest of the world. None has a way to the machine's own network."""
import ctypes
import os
import subprocess
from contextlib import contextmanager

import places

CLONE_NEWNET = 0x40000000  # linux/sched.h
LIBC = ctypes.CDLL(None, use_errno=True)


def checked(result, what):
    if result:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stdout}{done.stderr}".strip())


class Network:
    """A network namespace, held by a descriptor; it needs no process."""

    def __init__(self):
        with kept() as _:
            checked(LIBC.unshare(CLONE_NEWNET), "unshare")
            self._descriptor = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
        self.path = f"/proc/{os.getpid()}/fd/{self._descriptor}"
        self.run("ip", "link", "set", "lo", "up")

    def command(self, *words):
        """The command line that runs `words` in here."""
        return ["nsenter", f"--net={self.path}", *words]

    def run(self, *words):
        run(*self.command(*words))

    @contextmanager
    def entered(self):
        """This thread is in here. Sockets stay in the namespace that they were made in."""
        with kept():
            checked(LIBC.setns(self._descriptor, CLONE_NEWNET), "setns")
            yield


@contextmanager
def kept():
    """Brings this thread back to its own network namespace afterwards."""
    own = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    try:
        yield
    finally:
        checked(LIBC.setns(own, CLONE_NEWNET), "setns")
        os.close(own)


class Networks:
    def __init__(self):
        # Without duplicate address detection, IPv6 addresses can be used at once.
        for setting in ("ipv4/ip_forward", "ipv6/conf/all/forwarding"):
            write(setting, "1")
        for family in ("default", "all"):
            write(f"ipv6/conf/{family}/accept_dad", "0")
        run("ip", "link", "set", "lo", "up")
        for address in (places.DNS, places.PUBLISHED, places.BALANCED, places.CONTAINER_ROUTER,
                        *places.EXCHANGERS.values()):
            run("ip", "addr", "add", f"{address}/32", "dev", "lo")
        self.server, self.insider, self.stranger = Network(), Network(), Network()
        self._bridge("inside", places.INSIDE_ROUTER)
        self._join("inside", self.server, "server", (places.SERVER, places.SERVER6), places.INSIDE_ROUTER)
        self._join("inside", self.insider, "insider", (places.INSIDER, places.INSIDER6), places.INSIDE_ROUTER)
        self._bridge("outside", places.STRANGER_ROUTER)
        self._join("outside", self.stranger, "stranger", (places.STRANGER, places.STRANGER6), places.STRANGER_ROUTER)

    @staticmethod
    def _bridge(name, addresses):
        run("ip", "link", "add", name, "type", "bridge")
        run("ip", "link", "set", name, "up")
        give(run, name, addresses)

    @staticmethod
    def _join(bridge, network, name, addresses, routers):
        run("ip", "link", "add", name, "type", "veth", "peer", "name", "eth0", "netns", network.path)
        run("ip", "link", "set", name, "master", bridge, "up")
        network.run("ip", "link", "set", "eth0", "up")
        give(network.run, "eth0", addresses)
        for router in routers:
            network.run("ip", "route", "add", "default", "via", router)


def give(runner, device, addresses):
    for address in addresses:
        runner("ip", "addr", "add", f"{address}/{64 if ':' in address else 24}", "dev", device,
               *(["nodad"] if ":" in address else []))


def write(setting, value):
    with open(f"/proc/sys/net/{setting}", "w", encoding="ascii") as file:
        file.write(value)
