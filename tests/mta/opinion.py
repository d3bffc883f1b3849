# SPDX-License-Identifier: Apache-2.0
"""What Postern says about the same server, asked from the stranger's place."""
import json
import re
import subprocess
import time

from places import DNS, HOSTED, RECIPIENT, SECOND_RECIPIENT, SENDER, SERVER, STRANGER_NAME, USER

USUAL = {
    "--hosted-domain": HOSTED,
    "--recipient": RECIPIENT,
    "--second-recipient": SECOND_RECIPIENT,
    "--sender": SENDER,
    "--local": USER,
    "--helo": STRANGER_NAME,
    "--dns": DNS,
    "--format": "json",
}


def target(door):
    return f"[{door.address}]:{door.port}" if ":" in door.address else f"{door.address}:{door.port}"


def command(binary, config):
    own = dict(zip(config.options[::2], config.options[1::2]))
    options = [word for pair in {**USUAL, **own}.items() for word in pair]
    # Nobody vouches for the certificates that are made here.
    login = ["--user", config.own_people[0], "--password-fd", "0", "--auth-anyway"] if config.own_people else []
    return [binary, "check", config.target or target(config.door), "--authorized", *options, *login]


def ask(binary, config, network, kept):
    """With `kept`, a folder, the check is saved there, and its explanation for people beside it."""
    begun = time.monotonic()
    try:
        saved = ["--save", f"{kept}/check.postern"] if kept else []
        done = subprocess.run(network.command(*command(binary, config), *saved), capture_output=True, text=True,
                              timeout=config.seconds, check=False, input="".join(config.own_people[1:]))
    except subprocess.TimeoutExpired:
        return {"error": f"Postern needed more than {config.seconds} s"}
    try:
        record = json.loads(done.stdout)
    except ValueError:
        return {"error": f"Postern ended with {done.returncode}: {(done.stderr or done.stdout).strip()[-300:]}"}
    if kept:
        with open(f"{kept}/explanation.txt", "wb") as words:
            subprocess.run([binary, "judge", f"{kept}/check.postern"], stdout=words, check=False)
    verdict = record["verdict"]
    return {
        "state": verdict["state"],
        "reasons": [reason["reason"] for reason in verdict.get("reasons", [])],
        # A server that demands TLS is two endpoints, and each has its reasons.
        "all_reasons": [reason["reason"] for endpoint in record.get("endpoints", [])
                        for reason in endpoint["verdict"].get("reasons", [])],
        "software": [endpoint["software"] for endpoint in record.get("endpoints", [])],
        "doors": verdict.get("doors", []),
        "logins": [f"{endpoint['login']['state']} {endpoint['login']['mechanism']}"
                   for endpoint in record.get("endpoints", []) if endpoint["login"]],
        "seconds": round(time.monotonic() - begun, 1),
        "record": record,
    }


def nmap(config, network):
    """What nmap's smtp-open-relay says of the same door: its words."""
    door = config.door
    arguments = (f"smtp-open-relay.domain={STRANGER_NAME},smtp-open-relay.ip={SERVER},"
                 f"smtp-open-relay.from={SENDER},smtp-open-relay.to={RECIPIENT}")
    family = ["-6"] if ":" in door.address else []
    try:
        done = subprocess.run(network.command("nmap", *family, "-Pn", "-n", "-sT", "-p", str(door.port), "--script",
                                              "+smtp-open-relay", "--script-args", arguments, door.address),
                              capture_output=True, text=True, timeout=config.seconds, check=False)
    except subprocess.TimeoutExpired:
        return "no answer in time"
    found = re.search(r"smtp-open-relay: (.*)", done.stdout)
    return found.group(1).strip() if found else "nothing"
