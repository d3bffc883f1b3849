# SPDX-License-Identifier: Apache-2.0
"""Debian roots for the mail servers, made once and kept.

As packages the servers exclude each other, and none of them belongs on the machine that tests. So there is one small
base, and for each server a layer: what installing it in that base has changed, as overlayfs keeps it.
"""
import fcntl
import os
import re
import shutil
import subprocess
from pathlib import Path

SUITE = "bookworm"
MIRROR = "http://deb.debian.org/debian"  # where the machine's own sources name none
COMMON = ["ca-certificates"]
PACKAGES = {
    "postfix": ["postfix", "postfix-pcre", "libsasl2-modules", "sasl2-bin"],
    "exim": ["exim4-daemon-heavy"],
    "opensmtpd": ["opensmtpd"],
    "courier": ["courier-mta", "courier-authdaemon"],
    "sendmail": ["sendmail-bin", "sendmail-cf", "m4"],
    # tests/installer: what a desktop and a monitoring host have.
    "desk": ["xdg-utils", "libglib2.0-bin", "shared-mime-info", "desktop-file-utils", "icinga2-bin", "nagios4-core"],
}
# Counted up whenever PACKAGES or the way of installing changes: older layers are made again.
EDITION = "1"


def cache():
    own = os.environ.get("POSTERN_MTA_CACHE")
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(own) if own else Path(home) / "postern-mta"


def mirror():
    """The Debian mirror that this machine uses itself."""
    for path in [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*"))]:
        if path.is_file():
            text = path.read_text(errors="replace")
            found = re.search(r"^(?:URIs:|deb(?:\s+\[[^\]]*\])?)\s+(https?://\S*/debian/?)(?:\s|$)", text, re.M)
            if found:
                return found.group(1).rstrip("/")
    return MIRROR


def layers(server):
    """The overlay's lower folders for this server, uppermost first."""
    return [cache() / f"layer-{server}", cache() / f"base-{SUITE}"]


def provide(servers, say):
    """Makes what is missing. Another run that does the same waits for this one."""
    cache().mkdir(parents=True, exist_ok=True)
    with open(cache() / ".lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        base = cache() / f"base-{SUITE}"
        make(base, "base", lambda where: debootstrap(where, say))
        for server in servers:
            make(cache() / f"layer-{server}", server, lambda where, of=server: install(base, where, of, say))


def make(where, what, build):
    """`where` has its name only when it is whole, so that an interrupted run leaves nothing half."""
    stamp = where.with_name(f"{where.name}.edition")
    if where.is_dir() and stamp.is_file() and stamp.read_text() == EDITION:
        return
    stamp.unlink(missing_ok=True)
    unfinished = where.with_name(f"{where.name}.unfinished")
    for old in (unfinished, where):
        # All mounts were made in namespaces that are gone: nothing but files is left in here.
        shutil.rmtree(old, ignore_errors=True)
    try:
        build(unfinished)
    except subprocess.CalledProcessError as error:
        raise RuntimeError(f"cannot make the {what} root: {(error.stdout or '')[-2000:]}") from error
    unfinished.rename(where)
    stamp.write_text(EDITION)


def alone(script, *arguments):
    """Runs a shell script in namespaces of its own: its mounts and its left-over processes end with it."""
    command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-euc", script, "sh"]
    subprocess.run([*command, *map(str, arguments)], check=True, text=True, stdout=subprocess.PIPE,
                   stderr=subprocess.STDOUT)


BASE = """
debootstrap --variant=minbase "$2" "$1" "$3"
printf '#!/bin/sh\\nexit 101\\n' > "$1/usr/sbin/policy-rc.d"
chmod 755 "$1/usr/sbin/policy-rc.d"
printf 'force-unsafe-io\\n' > "$1/etc/dpkg/dpkg.cfg.d/unsafe-io"
"""

LAYER = """
upper=$1; base=$2; work=$1.work; root=$1.root; shift 2
mkdir -p "$upper" "$work" "$root"
mount -t overlay overlay -o "lowerdir=$base,upperdir=$upper,workdir=$work" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
cat /etc/resolv.conf > "$root/etc/resolv.conf"
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
chroot "$root" apt-get -qq update
chroot "$root" apt-get -qq install -y --no-install-recommends "$@"
chroot "$root" apt-get clean
rm -rf "$root/var/lib/apt/lists"
"""


def debootstrap(where, say):
    say(f"Making a Debian {SUITE} root in {where} (about 250 MB, once) ...")
    alone(BASE, where, SUITE, mirror())


def install(base, where, server, say):
    say(f"Installing {server} over it (once) ...")
    alone(LAYER, where, base, *COMMON, *PACKAGES[server])
    for suffix in (".work", ".root"):
        shutil.rmtree(f"{where}{suffix}", ignore_errors=True)
