# SPDX-License-Identifier: Apache-2.0
"""A screen, a bus and a window manager for one scenario; all of it ends with it.

    session.py SCENARIO FOLDER BINARY
"""
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZE = "1280x720x24"


def environment(folder, display):
    """Nothing of the user's own desktop or settings is seen or touched."""
    own = {name: os.environ[name] for name in ("PATH", "LC_ALL", "TZ") if name in os.environ}
    homes = {"HOME": "home", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache",
             "XDG_RUNTIME_DIR": "runtime"}
    for variable, name in homes.items():
        path = Path(folder) / name
        path.mkdir(mode=0o700, exist_ok=True)
        own[variable] = str(path)
    return own | {"DISPLAY": display, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def screen():
    """An X server on a free display; its process and the display's name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-noreset",
                               "-nolisten", "tcp"],
                              pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as lines:
        number = lines.readline().strip()
    if not number:
        raise RuntimeError("Xvfb did not start")
    return server, f":{number}"


def main():
    scenario, folder, binary = sys.argv[1:]
    server, display = screen()
    try:
        # What the buses say of themselves is of interest only where something went wrong. A file: they outlive the
        # scenario for a moment, and whoever waited for the end of a pipe would wait for them.
        with open(Path(folder) / "said.txt", "w+", encoding="utf-8", errors="replace") as said:
            done = subprocess.run(["dbus-run-session", "--", sys.executable, "-B", str(HERE / "scenarios.py"), scenario,
                                   binary], env=environment(folder, display), stdout=said, stderr=said, check=False)
            said.seek(0)
            print(said.read() if done.returncode else f"{scenario}: as it should be", flush=True)
        return done.returncode
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
