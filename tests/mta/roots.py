# SPDX-License-Identifier: Apache-2.0
"""A small Debian root for each mail server: they exclude each other as installed packages, and none of them is to be
installed on the machine itself. Made once, kept in the user's cache folder."""
import fcntl
import os
import re
import shutil
import subprocess
from pathlib import Path

SUITE = "bookworm"
MIRROR = "http://deb.debian.org/debian"
PACKAGES = {
    "postfix": ["postfix", "postfix-pcre", "libsasl2-modules", "libsasl2-modules-db"],
    "exim": ["exim4-daemon-heavy"],
    "opensmtpd": ["opensmtpd"],
    "sendmail": ["sendmail-bin", "sendmail-cf", "m4"],
}


def cache():
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(os.environ.get("POSTERN_MTA_CACHE") or Path(home) / "postern-mta")


def mirror():
    """The Debian mirror that this machine uses itself."""
    for path in [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*"))]:
        if not path.is_file():
            continue
        for line in path.read_text(errors="replace").splitlines():
            found = re.match(r"\s*(?:URIs:|deb(?: \[[^\]]*\])?)\s+(https?://\S*/debian/?)(?:\s|$)", line)
            if found:
                return found.group(1).rstrip("/")
    return MIRROR


def provide(server, say=print):
    """The root folder of this server; built if it is not there yet."""
    cache().mkdir(parents=True, exist_ok=True)
    with open(cache() / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        base = finished("base", lambda where: debootstrap(where, say))
        return finished(server, lambda where: install(base, where, server, say))


def finished(name, build):
    """A folder that is whole: it gets its name only when `build` is through."""
    root = cache() / name
    if (root / "etc").is_dir():
        return root
    unfinished = cache() / f"{name}.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    build(unfinished)
    shutil.rmtree(root, ignore_errors=True)
    unfinished.rename(root)
    return root


def run(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {(done.stdout + done.stderr)[-2000:]}")


def debootstrap(where, say):
    say(f"Making a Debian root in {where} (about 200 MB, once) ...")
    run("debootstrap", "--variant=minbase", SUITE, str(where), mirror())


def install(base, where, server, say):
    say(f"Installing {server} in {where} (once) ...")
    run("cp", "-a", str(base), str(where))
    (where / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
    (where / "usr/sbin/policy-rc.d").chmod(0o755)
    shutil.copy("/etc/resolv.conf", where / "etc/resolv.conf")
    # A mount namespace of its own: whatever the packages mount is gone with it, before anybody deletes the tree.
    script = ("mount -t proc proc \"$0/proc\" && mount --rbind /dev \"$0/dev\" && exec chroot \"$0\" sh -c '"
              "export DEBIAN_FRONTEND=noninteractive; apt-get -qq update && "
              f"apt-get -qq install -y --no-install-recommends {' '.join(PACKAGES[server])} && apt-get clean'")
    run("unshare", "--mount", "--propagation", "private", "sh", "-c", script, str(where))
