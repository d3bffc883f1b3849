#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Installs the DEB in a fresh Debian root, uses it there as people and machines do, removes it, and looks for what is
left. The root is an overlay in memory over one that is kept (tests/mta/roots.py); what apt fetches is kept there too."""
import fcntl
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from made import SKIPPED, SOURCE, Failed, Skipped, expect, main, needs, package, run

sys.path.insert(0, str(SOURCE / "tests/mta"))
import roots  # noqa: E402  pylint: disable=wrong-import-position
from inside import Inside  # noqa: E402  pylint: disable=wrong-import-position

NAMESPACES = ["setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--pid", "--ipc", "--fork", "--kill-child",
              "--mount-proc"]
LISTS_KEPT = 24 * 3600  # seconds


def install():
    if os.geteuid() != 0:
        raise Skipped("only root may make namespaces and install into a root of its own")
    needs("setpriv", "unshare", "mount", "chroot", "debootstrap")
    deb = package(".deb")
    try:
        roots.provide(["desk"], lambda text: print(text, flush=True))
    except (OSError, RuntimeError) as error:
        raise Skipped(f"the root cannot be had: {str(error).strip()[-500:]}") from error
    with tempfile.TemporaryDirectory(prefix="postern-root-") as folder, \
            open(roots.cache() / ".desk-lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the folders of apt are shared
        done = subprocess.run([*NAMESPACES, sys.executable, "-B", __file__, "within", folder, str(deb)], check=False)
    if done.returncode == SKIPPED:
        raise Skipped("see above")
    expect(done.returncode == 0, "see above")


def mounted(folder):
    """The root, made of layers; its mounts end with this process."""
    run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", folder)
    upper, work, root = (Path(folder, name) for name in ("upper", "work", "root"))
    for path in (upper, work, root):
        path.mkdir()
    lower = ":".join(map(str, roots.layers("desk")))
    run("mount", "-t", "overlay", "overlay", "-o", f"lowerdir={lower},upperdir={upper},workdir={work}", root)
    run("mount", "-t", "proc", "proc", root / "proc")
    run("mount", "--rbind", "/dev", root / "dev")
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    for kept, place in (("archives", "var/cache/apt/archives"), ("lists", "var/lib/apt/lists")):
        (roots.cache() / kept / "partial").mkdir(parents=True, exist_ok=True)
        (root / place).mkdir(parents=True, exist_ok=True)
        run("mount", "--bind", roots.cache() / kept, root / place)
    return root


def apt(root, *words, status=0):
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    return run("chroot", root, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", "-o", "APT::Keep-Downloaded-Packages=true",
               "-o", "APT::Sandbox::User=root", *words, status=status, seconds=300, env=environment)


def fetch(root):
    """What it depends on. That a mirror does not answer is no fault of the package."""
    try:
        apt(root, "install", "-y", "--no-install-recommends", "--download-only", "/postern.deb")
    except Failed as failure:
        if re.search(r"Failed to fetch|Could not resolve|Unable to connect", str(failure)):
            raise Skipped(f"the mirror does not answer: {str(failure)[-500:]}") from failure
        raise


def within(folder, deb):
    root = mounted(folder)
    shutil.copy(deb, root / "postern.deb")
    lists = roots.cache() / "lists"
    newest = max((path.stat().st_mtime for path in lists.glob("*Packages*")), default=0)
    if time.time() - newest > LISTS_KEPT:
        apt(root, "update")
        for path in lists.glob("*Packages*"):
            os.utime(path)
    before = files(root)
    fetch(root)
    apt(root, "install", "-y", "--no-install-recommends", "/postern.deb")
    (root / "postern.deb").unlink()
    ours = run("chroot", root, "dpkg", "-L", "postern").splitlines()
    Inside(root).check_all()
    apt(root, "purge", "-y", "postern")
    apt(root, "autoremove", "-y", "--purge")
    check_nothing_is_left(root, before, ours)


def files(root):
    listed = run("find", root, "-xdev", "-not", "-path", f"{root}/home/*", "-printf", "/%P\\n")
    return set(listed.splitlines())


def check_nothing_is_left(root, before, ours):
    """No file of ours, no file that is called like us, and no word of us in what desktops look things up in."""
    new = files(root) - before
    left = sorted(path for path in new if path in ours or "postern" in path.lower())
    expect(not left, f"left behind: {', '.join(left)}")
    places = [root / place for place in ("usr/share/applications", "usr/share/mime", "usr/share/icons", "etc")]
    told = run("grep", "-rIl", "postern", *(place for place in places if place.exists()), status=None)
    expect(not told, f"still speaks of us: {told}")
    state = run("chroot", root, "dpkg-query", "-W", "-f", "${db:Status-Status}", "postern", status=None)
    expect("installed" not in state and "config-files" not in state, f"dpkg still knows it: {state}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["within"]:
        try:
            within(*sys.argv[2:])
        except Failed as failure:
            print(failure, flush=True)
            sys.exit(1)
        except Skipped as reason:
            print(reason, flush=True)
            sys.exit(SKIPPED)
        sys.exit(0)
    main({"install": install})
