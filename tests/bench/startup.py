# SPDX-License-Identifier: Apache-2.0
"""How long the window takes to be there, and what it holds in memory, beside an empty one on the same screen.

    startup.py POSTERN EMPTYWINDOW

The screen is an X server without a monitor. A window is there when it has been mapped and painted: when the first
picture of it is on the screen. Both begin by turns, so that what the machine does beside meets both alike.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 15
PATIENCE = 20  # seconds
TIME_GOAL = 2.0  # times as long
MEMORY_GOAL = 30  # MB more


def screen():
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-noreset",
                               "-nolisten", "tcp"],
                              pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as lines:
        return server, f":{lines.readline().strip()}"


def memory(process):
    """MB, resident: all of it, and what no other process shares."""
    fields = {}
    for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]:
        name, value = line.split(":")
        fields[name] = int(value.split()[0]) / 1024
    return fields["Rss"], fields["Private_Dirty"] + fields["Private_Clean"]


def once(binary, environment):
    begun = time.monotonic()
    process = subprocess.Popen([binary], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - begun < PATIENCE:
            # xwininfo tells of a window as soon as the server shows it.
            seen = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)],
                                  env=environment, capture_output=True, text=True, check=False)
            if seen.stdout.strip():
                taken = time.monotonic() - begun
                time.sleep(0.5)  # the first pictures are painted, and whatever follows from them is done
                return taken, *memory(process)
        raise RuntimeError(f"{binary} shows no window")
    finally:
        process.terminate()
        process.wait()


def main():
    ours, empty = sys.argv[1:]
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        print("  Skipped: Xvfb and xdotool are needed.")
        return
    server, display = screen()
    with tempfile.TemporaryDirectory(prefix="postern-bench-") as home:
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "DISPLAY": display, "HOME": home,
                       "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_RUNTIME_DIR": home}
        found = {ours: [], empty: []}
        try:
            for _ in range(ROUNDS + 1):
                for binary, figures in found.items():
                    figures.append(once(binary, environment))
        finally:
            server.terminate()
            server.wait()
    for figures in found.values():
        figures.pop(0)  # from a cold disk
    medians = {binary: [statistics.median(column) for column in zip(*figures)] for binary, figures in found.items()}
    print(f"  {'':<28} {'until it shows':>16} {'resident':>12} {'private':>12}")
    for name, binary in (("an empty window", empty), ("Postern", ours)):
        seconds, resident, private = medians[binary]
        print(f"  {name:<28} {seconds * 1000:>13.0f} ms {resident:>9.1f} MB {private:>9.1f} MB")
    times = medians[ours][0] / medians[empty][0]
    more = medians[ours][1] - medians[empty][1]
    print(f"  {'Postern takes times as long':<44} {times:<22.2f} goal: at most {TIME_GOAL:g}")
    print(f"  {'and holds more':<44} {f'{more:.1f} MB':<22} goal: at most {MEMORY_GOAL} MB")


if __name__ == "__main__":
    main()
