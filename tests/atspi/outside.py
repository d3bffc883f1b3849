# SPDX-License-Identifier: Apache-2.0
"""The window in front of a real Postfix, closed and open, with a stranger's address.

    outside.py FOLDER BINARY                 makes the namespaces, and runs the next line in them
    outside.py FOLDER BINARY LAYER...        one configuration after the other, the window in the stranger's network

The test world is that of tests/mta: its roots, networks, name server and sink. Nothing leaves the namespaces.
"""
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "mta"))
import configs  # noqa: E402  pylint: disable=wrong-import-position
import roots  # noqa: E402  pylint: disable=wrong-import-position

SKIPPED = 77
TOOLS = ("setpriv", "unshare", "nsenter", "ip", "mount", "chroot", "openssl", "debootstrap")
# Whoever kills this program, everything in the namespaces ends with it.
NAMESPACES = ("setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--pid", "--net", "--uts", "--ipc", "--fork",
              "--kill-child", "--mount-proc")
# Configuration → what the window has to say.
WANTED = {"relay rule with 554": "Closed", "networks too wide": "Open relay"}


def skip(reason):
    print(f"Skipped: {reason}.")
    return SKIPPED


def outside(folder, binary):
    if os.geteuid() != 0:
        return skip("only root may make the namespaces that a real mail server needs")
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        return skip(f"not installed: {', '.join(missing)}")
    if subprocess.run([*NAMESPACES, "true"], capture_output=True, check=False).returncode:
        return skip("no namespaces here")
    try:
        roots.provide(["postfix"], lambda text: print(text, flush=True))
    except (OSError, RuntimeError) as error:
        return skip(f"the server cannot be had: {str(error).strip()[-300:]}")
    return subprocess.run([*NAMESPACES, sys.executable, "-B", __file__, folder, binary,
                           *map(str, roots.layers("postfix"))], check=False).returncode


def inside(folder, binary, layers):
    import nameserver  # pylint: disable=import-outside-toplevel
    import worker  # pylint: disable=import-outside-toplevel
    from network import Networks  # pylint: disable=import-outside-toplevel
    from sink import Sink  # pylint: disable=import-outside-toplevel

    networks, sink = Networks(), Sink()
    nameserver.start()
    sink.start()
    worker.use_own_names(folder)
    failed = 0
    for number, (name, word) in enumerate(WANTED.items()):
        config = configs.find("postfix", name)
        own, session = Path(folder) / f"root{number}", Path(folder) / f"session{number}"
        own.mkdir()
        session.mkdir()
        root = worker.make_root(str(own), layers)
        worker.furnish(root, config)
        worker.start(config, root, networks)
        done = subprocess.run(networks.stranger.command(sys.executable, "-B", str(HERE / "session.py"),
                                                        f"postfix:{word}", str(session), binary), check=False)
        failed = failed or done.returncode
        subprocess.run(["chroot", str(root), "postfix", "stop"], capture_output=True, check=False)
    sys.stdout.flush()
    os._exit(failed)  # the servers end with this process, the first of its namespace


if __name__ == "__main__":
    if len(sys.argv) == 3:
        sys.exit(outside(*sys.argv[1:]))
    inside(sys.argv[1], sys.argv[2], sys.argv[3:])
