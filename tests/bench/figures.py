# SPDX-License-Identifier: Apache-2.0
"""Takes the figures one after the other and prints them beside their goals."""
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "mta"))
import roots  # noqa: E402  pylint: disable=wrong-import-position

NAMESPACES = ("unshare", "--mount", "--propagation", "private", "--pid", "--net", "--uts", "--ipc", "--fork",
              "--kill-child", "--mount-proc")
ROUND_TRIPS_GOAL = 20
RATIO_GOAL = 10
MEMORY_GOAL = 40  # MB
NMAP_FORMS = 16


def heading(text):
    print(f"\n{text}\n{'-' * len(text)}", flush=True)


def row(label, value, goal=""):
    print(f"  {label:<44} {value:<22} {goal}".rstrip(), flush=True)


def side_by_side(binary):
    heading("Beside nmap's smtp-open-relay: the same Postfix, 100 ms round-trip time")
    if os.geteuid() != 0:
        print("  Skipped: a real Postfix of one's own needs root, for its namespaces.")
        return
    roots.provide(["postfix"], lambda text: print(f"  {text}", flush=True))
    with tempfile.TemporaryDirectory(prefix="postern-bench-") as folder:
        done = subprocess.run([*NAMESPACES, sys.executable, "-B", str(HERE / "sidebyside.py"), folder, binary,
                               *map(str, roots.layers("postfix"))], capture_output=True, text=True, check=False)
    if not done.stdout.startswith("{"):
        print(f"  Could not be measured: {done.stderr.strip()[-500:]}")
        return
    measured = json.loads(done.stdout)
    for one in measured["found"]:
        ours, theirs = one["postern"], one["nmap"]
        print(f"  Postfix, {one['name']}")
        row("  nmap", f"{theirs['seconds']:.2f} s", f"{NMAP_FORMS} forms: {theirs['says']}")
        row("  Postern", f"{ours['seconds']:.2f} s",
            f"{ours['envelopes']} envelopes, {ours['forms']} of them forms, on {ours['connections']} connections: "
            f"{ours['says']}")
        row("  round trips of wall time", f"{ours['seconds'] / measured['round_trip']:.1f}",
            f"goal: at most {ROUND_TRIPS_GOAL}")
        row("  nmap needs so many times as long", f"{theirs['seconds'] / ours['seconds']:.1f}",
            f"goal: at least {RATIO_GOAL}")
        row("  time for one envelope, Postern", f"{1000 * ours['seconds'] / ours['envelopes']:.1f} ms")
        row("  time for one form, nmap", f"{1000 * theirs['seconds'] / NMAP_FORMS:.1f} ms")


def memory(binary):
    heading("Memory of one check on the command line")
    for target in ("practice:closed", "practice:open"):
        done = subprocess.run(["/usr/bin/time", "-f", "%M %e", binary, "check", target, "--quiet"], capture_output=True,
                              text=True, check=False)
        found = re.search(r"(\d+) ([\d.]+)\s*$", done.stderr)
        if found:
            row(f"{target}, its servers included", f"{int(found.group(1)) / 1024:.1f} MB, {found.group(2)} s",
                f"goal: under {MEMORY_GOAL} MB")


def many(bench):
    heading("Two hundred checks at a time in one process")
    print(subprocess.run([bench], capture_output=True, text=True, check=False).stdout, end="", flush=True)


def path_scene(frames):
    heading("The path scene while a check runs at full speed; sixty frames a second are 16.7 ms apart")
    print(subprocess.run([frames], capture_output=True, text=True, check=False,
                         env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout, end="", flush=True)


def start_up(binary, empty):
    heading("The start of the window, beside an empty one of Qt Widgets")
    subprocess.run([sys.executable, "-B", str(HERE / "startup.py"), binary, empty], check=False)


def reports(program):
    heading("A report as PDF, from a record to its bytes")
    print(subprocess.run([program], capture_output=True, text=True, check=False,
                         env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout, end="", flush=True)


if __name__ == "__main__":
    postern, postern_bench, postern_frames, empty_window, postern_reports = sys.argv[1:]
    side_by_side(postern)
    memory(postern)
    many(postern_bench)
    start_up(postern, empty_window)
    path_scene(postern_frames)
    reports(postern_reports)
