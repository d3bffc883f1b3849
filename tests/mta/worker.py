# SPDX-License-Identifier: Apache-2.0
"""One configuration, in namespaces of its own: the process that runs this is the first of a PID namespace, and with it
everything ends. Prints what it found as one line of JSON."""
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import configs
import truth
from outside import HOSTED, OUTSIDE, OUTSIDE6, ROUTER, INSIDE, SERVER, SERVER6, SINK, SINK2, World

STARTS_WITHIN = 30  # seconds


def run(*command, **options):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)


def network():
    """A link to the server's network; returns the process that holds the server's end."""
    run("ip", "link", "set", "lo", "up")
    run("ip", "link", "add", "link0", "type", "veth", "peer", "name", "eth0")
    holder = subprocess.Popen(["unshare", "--net", "sleep", "infinity"])
    own = os.readlink("/proc/self/ns/net")
    while os.readlink(f"/proc/{holder.pid}/ns/net") == own:
        time.sleep(0.01)
    run("ip", "link", "set", "eth0", "netns", str(holder.pid))
    for address in (f"{ROUTER}/24", f"{INSIDE}/32"):
        run("ip", "addr", "add", address, "dev", "link0")
    run("ip", "-6", "addr", "add", "2001:db8:1::1/64", "dev", "link0", "nodad")
    run("ip", "link", "set", "link0", "up")
    for address in (OUTSIDE, SINK, SINK2):
        run("ip", "addr", "add", f"{address}/32", "dev", "lo")
    run("ip", "-6", "addr", "add", f"{OUTSIDE6}/128", "dev", "lo")
    inside = ("nsenter", f"--net=/proc/{holder.pid}/ns/net", "ip")
    run(*inside, "link", "set", "lo", "up")
    run(*inside, "addr", "add", f"{SERVER}/24", "dev", "eth0")
    run(*inside, "-6", "addr", "add", f"{SERVER6}/64", "dev", "eth0", "nodad")
    run(*inside, "link", "set", "eth0", "up")
    run(*inside, "route", "add", "default", "via", ROUTER)
    run(*inside, "-6", "route", "add", "default", "via", "2001:db8:1::1")
    return holder


def root_for(config, lower):
    """The server's root, writable for this run only."""
    where = tempfile.mkdtemp(prefix="postern-mta-")
    run("mount", "-t", "tmpfs", "tmpfs", where)
    for name in ("upper", "work", "root"):
        os.mkdir(f"{where}/{name}")
    run("mount", "-t", "overlay", "overlay", "-o", f"lowerdir={lower},upperdir={where}/upper,workdir={where}/work",
        f"{where}/root")
    root = Path(where) / "root"
    run("mount", "-t", "proc", "proc", str(root / "proc"))
    run("mount", "--rbind", "/dev", str(root / "dev"))
    (root / "etc/resolv.conf").write_text(f"nameserver {SINK}\noptions timeout:2\n")
    (root / "etc/hosts").write_text(f"127.0.0.1 localhost\n{SERVER} mx.hosted.example mx\n")
    (root / "etc/hostname").write_text("mx.hosted.example\n")
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-subj", "/CN=mx.hosted.example", "-keyout", str(root / "etc/tls.key"), "-out", str(root / "etc/tls.pem"),
        stderr=subprocess.DEVNULL)
    os.chmod(root / "etc/tls.key", 0o644)
    for path, text in config.files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


def start(config, root, holder):
    for command in config.prepare:
        done = subprocess.run(["chroot", str(root), "sh", "-c", command], capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{command}: {done.stdout}{done.stderr}")
    run("hostname", "mx.hosted.example")
    log = open(root / "server.log", "wb")
    subprocess.Popen(["nsenter", f"--net=/proc/{holder.pid}/ns/net", "chroot", str(root), "sh", "-c",
                      f"exec {config.start}"], stdout=log, stderr=log, stdin=subprocess.DEVNULL)
    end = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < end:
        try:
            socket.create_connection((SERVER, config.port), timeout=2, source_address=(INSIDE, 0)).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the server did not start: " + (root / "server.log").read_text(errors="replace")[-1000:])


def ask_postern(binary, config):
    command = [binary, "check", f"{SERVER}:{config.port}", "--authorized", "--source", OUTSIDE, "--hosted-domain",
               HOSTED, "--local", f"user@{HOSTED}", "--recipient", truth.FAR, "--second-recipient",
               "other@elsewhere.example", "--dns", SINK, "--format", "json", "--timeout", "30"]
    # An option of the configuration takes the place of the usual one.
    command += ["--sender", "someone@stranger.example"] if "--sender" not in config.options else []
    command += ["--helo", "client.stranger.example"] if "--helo" not in config.options else []
    keep = os.environ.get("POSTERN_MTA_KEEP")
    command += ["--save", f"{keep}/{config.server}-{config.name}.postern".replace(" ", "-")] if keep else []
    begun = time.monotonic()
    done = subprocess.run([*command, *config.options], capture_output=True, text=True, timeout=config.seconds,
                          check=False)
    if not done.stdout.startswith("{"):
        return {"state": f"none ({done.returncode}): {done.stderr.strip()[-200:]}", "reasons": [], "seconds": 0}
    result = json.loads(done.stdout)
    doors = sorted({door["probe"] for door in result["verdict"]["doors"]})
    return {"state": result["verdict"]["state"], "seconds": round(time.monotonic() - begun, 1), "doors": doors,
            "reasons": [one["reason"] for one in result["verdict"]["reasons"]],
            "findings": sorted({one["id"] for one in result["findings"]})}


def main():
    server, name, lower, binary = sys.argv[1:5]
    config = configs.find(server, name)
    run("mount", "--make-rprivate", "/")
    holder = network()
    world = World()
    root = root_for(config, lower)
    answer = {"name": name, "server": server}
    try:
        start(config, root, holder)
        arrived, replies, inside = truth.measure(world, truth.FORMS, config.port, config.starttls)
        answer |= {"arrived": arrived, "inside": inside, "replies": replies}
        if binary:
            answer["verdict"] = ask_postern(binary, config)
    except (RuntimeError, subprocess.SubprocessError, OSError) as error:
        answer["error"] = str(error)[-1500:]
    print(json.dumps(answer))
    sys.stdout.flush()
    shutil.rmtree(root.parent / "upper", ignore_errors=True)
    os._exit(0)


if __name__ == "__main__":
    main()
