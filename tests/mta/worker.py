# SPDX-License-Identifier: Apache-2.0
"""One configuration, measured. run starts this as the first process of namespaces of its own, and with it all ends:

    worker.py SERVER NAME FOLDER KEEP BINARY LAYER...

FOLDER is an empty folder for mounts, KEEP one for logs or empty, BINARY Postern or empty. Prints one line of JSON.
"""
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import configs
import nameserver
import opinion
import places
import publish
import repeat
import truth
from network import Networks, run
from sink import Sink
from talk import CONTROLS, FORMS, Door, is_listening

STARTS_WITHIN = 40  # seconds
TLS = {"plain": "", "starttls": "starttls", "tls": "implicit"}
DEVICES = ("null", "zero", "full", "random", "urandom")
LOGS = ("server.log", "var/log/postfix.log", "var/log/exim4", "var/log/mail.log", "etc/postfix/main.cf",
        "etc/postfix/master.cf", "etc/exim4/exim4.conf", "etc/smtpd.conf", "etc/mail/sendmail.cf")


def make_root(folder, layers):
    """The server's root, writable for this run only: what changes is in memory and gone with the mount."""
    run("mount", "-t", "tmpfs", "tmpfs", folder)
    upper, work, root = (Path(folder) / name for name in ("upper", "work", "root"))
    for path in (upper, work, root):
        path.mkdir()
    upper.chmod(0o755)
    run("mount", "-t", "overlay", "overlay", "-o",
        f"lowerdir={':'.join(layers)},upperdir={upper},workdir={work}", str(root))
    run("mount", "-t", "proc", "proc", f"{root}/proc")
    furnish_dev(root / "dev")
    return root


def furnish_dev(dev):
    """The few devices that servers need. What else they make there, a socket for logs, is not on the machine's /dev."""
    run("mount", "-t", "tmpfs", "tmpfs", str(dev))
    for name in DEVICES:
        (dev / name).touch()
        run("mount", "--bind", f"/dev/{name}", str(dev / name))
    (dev / "shm").mkdir(mode=0o1777)
    (dev / "fd").symlink_to("/proc/self/fd")


def furnish(root, config):
    """Files that every server gets, and those of the configuration."""
    put(root, "etc/resolv.conf", f"nameserver {places.DNS}\noptions timeout:2 attempts:2\n")
    put(root, "etc/hosts", f"127.0.0.1 localhost\n::1 localhost\n{places.SERVER} {places.SERVER_NAME} mx\n")
    put(root, "etc/hostname", f"{places.SERVER_NAME}\n")
    put(root, "etc/mailname", f"{places.HOSTED}\n")
    run("hostname", places.SERVER_NAME)
    key, certificate = root / "etc/tls.key", root / "etc/tls.pem"
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "9",
        "-subj", f"/CN={places.SERVER_NAME}", "-keyout", str(key), "-out", str(certificate))
    key.chmod(0o644)
    for path, text in config.files.items():
        put(root, path, text)
    for line in config.prepare:
        run("chroot", str(root), "sh", "-euc", line)


def put(root, path, text):
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.unlink(missing_ok=True)  # it may be a link to somewhere outside the root
    file.write_text(text)


def start(config, root, networks):
    with open(root / "server.log", "wb") as log:
        server = subprocess.Popen(networks.server.command("chroot", str(root), "sh", "-c", f"exec {config.start}"),
                                  stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    end = time.monotonic() + STARTS_WITHIN
    while not is_listening(networks.insider, config.door, 1):
        if time.monotonic() > end or server.poll() is not None:
            raise RuntimeError("the server did not start: " + (root / "server.log").read_text(errors="replace")[-800:])
        time.sleep(0.1)


def door_of(endpoint):
    return Door(endpoint["address"], endpoint["port"], TLS[endpoint["security"]])


def use_own_names(folder):
    """For programs that look up who they are: the machine's name servers cannot be reached from here."""
    names = Path(folder) / "resolv.conf"
    names.write_text(f"nameserver {places.DNS}\noptions timeout:2 attempts:2\n")
    run("mount", "--bind", str(names), "/etc/resolv.conf")


def measure(config, binary, networks, sink, kept):
    found = {"server": config.server, "name": config.name}
    if config.prime:
        primed, reply = truth.prime(sink, getattr(networks, config.prime_from), config.prime)
        found["primed"] = primed
        if not primed:
            return found | {"error": f"mail from inside does not arrive, so nothing is proven ({reply})"}
    measurement = truth.Measurement(sink, networks.stranger, config)
    measurement.send([*FORMS, *CONTROLS])
    if binary:
        found["postern"] = opinion.ask(binary, config, networks.stranger, kept)
        if config.repeats and "record" in found["postern"]:
            found["repeats"] = repeat.flaws(found["postern"]["record"], door_of, networks.stranger)
        doors = truth.doors_by_hand(found["postern"].get("doors", []))
        measurement.send(doors.values())
        if "POSTERN_MTA_NMAP" in os.environ:
            found["nmap"] = opinion.nmap(config, networks.stranger)
        found["doors"] = {probe: form.name for probe, form in doors.items()}
    return found | measurement.result()


def keep(root, folder):
    for name in LOGS:
        source, target = root / name, Path(folder) / Path(name).name
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        elif source.is_file():
            shutil.copyfile(source, target)


def main():
    server, name, folder, kept, binary, *layers = sys.argv[1:]
    config = configs.find(server, name)
    networks, sink = Networks(), Sink()
    nameserver.start()
    sink.start()
    publish.start()
    root = make_root(folder, layers)
    use_own_names(folder)
    begun = time.monotonic()
    if kept:
        Path(kept).mkdir(parents=True, exist_ok=True)
    try:
        furnish(root, config)
        start(config, root, networks)
        found = measure(config, binary, networks, sink, kept)
    except (OSError, RuntimeError) as error:
        found = {"server": server, "name": name, "error": str(error)}
    found["seconds"] = round(time.monotonic() - begun, 1)
    if kept:
        keep(root, kept)
        (Path(kept) / "found.json").write_text(json.dumps(found, indent=1))
    found.get("postern", {}).pop("record", None)
    print(json.dumps(found), flush=True)
    os._exit(0)  # the server is still running; it ends with this process, the first of its namespace


if __name__ == "__main__":
    main()
