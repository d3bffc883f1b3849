# SPDX-License-Identifier: Apache-2.0
"""How long the window takes to be there, and what it holds in memory, beside an empty one on the same screen.

    startup.py POSTERN EMPTYWINDOW

The screen is an X server without a monitor, the session has a bus, as on a desktop. A window is there when it has been
mapped and painted: when there is colour all over it on the screen. Both begin by turns, so that what the machine does
beside meets both alike. Measured twice: with all the fonts of this machine, and with DejaVu alone, as on a Debian to
which none were added. Qt lists every font before the first letter, and an empty window has no letter.
"""
import ctypes
import ctypes.util
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 30
PATIENCE = 20  # seconds
TIME_GOAL = 2.0  # times as long
MEMORY_GOAL = 30  # MB more
FEW_FONTS = "/usr/share/fonts/truetype/dejavu"
FONTS_FILE = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


def announced(command):
    """A server that writes on a descriptor of its own where it listens."""
    reading, writing = os.pipe()
    server = subprocess.Popen([one.replace("DESCRIPTOR", str(writing)) for one in command], pass_fds=[writing],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as lines:
        return server, lines.readline().strip()


class Attributes(ctypes.Structure):
    """XWindowAttributes, as far as it is read."""
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
                ("root", ctypes.c_ulong), ("window_class", ctypes.c_int), ("gravities", ctypes.c_int * 2),
                ("backing", ctypes.c_int), ("planes", ctypes.c_ulong * 2), ("save_under", ctypes.c_int),
                ("colormap", ctypes.c_ulong), ("is_installed", ctypes.c_int), ("map_state", ctypes.c_int),
                ("rest", ctypes.c_byte * 64)]


class Screen:
    """Looks at an X server by libX11: a program for each look would cost what is measured."""
    VIEWABLE = 2
    Z_PIXMAP = 2
    ALL_PLANES = ctypes.c_ulong(-1)

    def __init__(self, name):
        self.x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
        for function in ("XOpenDisplay", "XGetImage"):
            getattr(self.x11, function).restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = self.x11.XGetPixel.restype = ctypes.c_ulong
        self.unheard = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self.x11.XSetErrorHandler(self.unheard)  # windows may go while they are looked at
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(name.encode()))
        self.root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))

    def windows(self):
        ignored, count, kids = ctypes.c_ulong(), ctypes.c_uint(), ctypes.POINTER(ctypes.c_ulong)()
        self.x11.XQueryTree(self.display, self.root, ctypes.byref(ignored), ctypes.byref(ignored), ctypes.byref(kids),
                            ctypes.byref(count))
        found = [ctypes.c_ulong(kids[i]) for i in range(count.value)]
        if kids:
            self.x11.XFree(kids)
        return found

    def is_coloured(self, window, x, y):
        image = self.x11.XGetImage(self.display, window, x, y, 1, 1, self.ALL_PLANES, self.Z_PIXMAP)
        if not image:
            return False
        pixel = self.x11.XGetPixel(ctypes.c_void_p(image), 0, 0) & 0xFFFFFF
        self.x11.XDestroyImage(ctypes.c_void_p(image))
        return pixel != 0  # as the empty screen is

    def shows_window(self):
        for window in self.windows():
            state = Attributes()
            if not self.x11.XGetWindowAttributes(self.display, window, ctypes.byref(state)):
                continue
            if state.map_state != self.VIEWABLE or state.width < 500:
                continue
            if all(self.is_coloured(window, state.width * i // 8, state.height * j // 8)
                   for i, j in ((1, 1), (7, 1), (4, 4), (1, 7), (7, 7))):
                return True
        return False


def memory(process):
    """MB, resident: all of it, and what no other process shares."""
    fields = {}
    for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]:
        name, value = line.split(":")
        fields[name] = int(value.split()[0]) / 1024
    return fields["Rss"], fields["Private_Dirty"] + fields["Private_Clean"]


def once(binary, screen, environment):
    begun = time.monotonic()
    process = subprocess.Popen([binary], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - begun < PATIENCE:
            if screen.shows_window():
                taken = time.monotonic() - begun
                time.sleep(0.5)  # whatever follows from the first picture is done
                return taken, *memory(process)
            time.sleep(0.0005)
        raise RuntimeError(f"{binary} shows no window")
    finally:
        process.terminate()
        process.wait()
        while screen.shows_window():
            time.sleep(0.001)


def compare(ours, empty, screen, environment):
    found = {ours: [], empty: []}
    for _ in range(ROUNDS + 1):
        for binary, figures in found.items():
            figures.append(once(binary, screen, environment))
    for figures in found.values():
        figures.pop(0)  # from a cold disk
    medians = {binary: [statistics.median(column) for column in zip(*figures)] for binary, figures in found.items()}
    print(f"  {'':<28} {'until it shows':>16} {'half of them':>16} {'resident':>12} {'private':>12}")
    for name, binary in (("an empty window", empty), ("Postern", ours)):
        seconds, resident, private = medians[binary]
        first, _, third = statistics.quantiles([one[0] for one in found[binary]], n=4)
        spread = f"{first * 1000:.0f} to {third * 1000:.0f} ms"
        print(f"  {name:<28} {seconds * 1000:>13.1f} ms {spread:>16} {resident:>9.1f} MB {private:>9.1f} MB")
    times = medians[ours][0] / medians[empty][0]
    more = medians[ours][1] - medians[empty][1]
    print(f"  {'Postern takes times as long':<44} {times:<22.2f} goal: at most {TIME_GOAL:g}")
    print(f"  {'and holds more':<44} {f'{more:.1f} MB':<22} goal: at most {MEMORY_GOAL} MB")


def main():
    ours, empty = sys.argv[1:]
    if not shutil.which("Xvfb") or not shutil.which("dbus-daemon"):
        print("  Skipped: Xvfb and dbus-daemon are needed.")
        return
    server, number = announced(["Xvfb", "-displayfd", "DESCRIPTOR", "-screen", "0", "1280x800x24", "-nolisten", "tcp",
                                "-noreset"])
    bus, address = announced(["dbus-daemon", "--session", "--nofork", "--print-address=DESCRIPTOR"])
    display = f":{number}"
    screen = Screen(display)
    try:
        with tempfile.TemporaryDirectory(prefix="postern-bench-") as home:
            environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "DISPLAY": display, "HOME": home,
                           "DBUS_SESSION_BUS_ADDRESS": address, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home,
                           "XDG_RUNTIME_DIR": home}
            print("  All fonts of this machine")
            compare(ours, empty, screen, environment)
            if not Path(FEW_FONTS).is_dir():
                print(f"  Skipped: there is no {FEW_FONTS} here; Debian has it in fonts-dejavu-core.")
                return
            fonts = Path(home, "fonts.conf")
            fonts.write_text(FONTS_FILE.format(fonts=FEW_FONTS, cache=Path(home, "cache")), encoding="utf-8")
            print("  DejaVu alone")
            compare(ours, empty, screen, environment | {"FONTCONFIG_FILE": str(fonts)})
    finally:
        for one in (server, bus):
            one.terminate()
            one.wait()


if __name__ == "__main__":
    main()
