# SPDX-License-Identifier: Apache-2.0
"""What every test of the packages needs: where things are, how to run something, and how to say no."""
import os
import shutil
import subprocess
import sys
from pathlib import Path

SKIPPED = 77  # SKIP_RETURN_CODE in CMakeLists.txt
SOURCE = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("POSTERN_BUILD", SOURCE / "build/dev"))
BINARY = Path(os.environ.get("POSTERN_BINARY", BUILD / "bin/postern"))
MADE = BUILD / "installer"          # the pages and icons
PACKAGES = BUILD / "tested-packages"  # package.py makes them


class Failed(Exception):
    """What is wrong, in a sentence."""


class Skipped(Exception):
    """The check cannot be made here; the text says why."""


def expect(condition, what):
    if not condition:
        raise Failed(what)


def needs(*tools):
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        raise Skipped(f"not installed: {', '.join(missing)}")


def run(*command, status=0, seconds=120, **more):
    """The output of a command, both streams; another exit status than the expected one is a failure."""
    done = subprocess.run([*map(str, command)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False, timeout=seconds, stdin=subprocess.DEVNULL, **more)
    expect(status is None or done.returncode == status,
           f"{' '.join(map(str, command))}: exit status {done.returncode}, not {status}:\n{done.stdout}")
    return done.stdout


def package(suffix, folder="one"):
    found = sorted((PACKAGES / folder).glob(f"postern*{suffix}"))
    expect(len(found) == 1, f"one package *{suffix} should be in {PACKAGES / folder}, not {len(found)}")
    return found[0]


def main(cases):
    """Runs the cases that the arguments name, all without one; prints every failure."""
    status = 0
    for name in sys.argv[1:] or cases:
        try:
            cases[name]()
        except Skipped as reason:
            print(f"Skipped: {name}: {reason}.")
            status = status or SKIPPED
        except Failed as failure:
            print(f"{name}: {failure}")
            status = 1
    sys.exit(status)
