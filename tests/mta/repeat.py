# SPDX-License-Identifier: Apache-2.0
"""What the commands that Postern gives for doing it by hand really do: the same replies, and never a message."""
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor

from talk import Conversation

AT_A_TIME = 4
PATIENCE = 60  # seconds for one command
# swaks marks what the server says: "<-  250 ok", "<** 550 no"; inside of TLS "<~  250 ok", "<~* 550 no".
HEARD = ("<-  ", "<** ", "<~  ", "<~* ")


def replies(lines):
    """Whole replies out of lines; of each the last line is enough to tell them apart."""
    return [line for line in lines if line[3:4] != "-"]


def wanted(probe):
    """The reply as Postern has it, as its last line."""
    reply = probe["reply"]
    return f"{reply['code']} {reply['text'].split(chr(92) + 'n')[-1]}"


def by_swaks(probe, network):
    command = probe["reproduce"]["swaks"]
    done = subprocess.run(network.command("bash", "-c", command), capture_output=True, text=True, errors="replace",
                          timeout=PATIENCE, check=False, stdin=subprocess.DEVNULL)
    said = [line[4:] for line in done.stdout.splitlines() if line.startswith((" -> ", " ~> "))]
    heard = replies([line[4:] for line in done.stdout.splitlines() if line.startswith(HEARD)])
    return [line for line in said if line != "QUIT"], heard


def by_hand(probe, door, network):
    lines = [line.replace("\\\\", "\\") for line in probe["reproduce"]["lines"]]
    said = []
    with Conversation(network, door) as conversation:
        heard = [conversation.last]
        if door.tls == "starttls":
            conversation.say(lines[0])
            conversation.start_tls()
        for line in lines:
            said.append(line)
            heard.append(conversation.say(line))
            if heard[-1][0] in "45" and line.startswith(("MAIL", "DATA")):
                break
    return said, heard


def flaw(probe, door, network):
    """What went otherwise than Postern has it; empty where nothing did."""
    try:
        said, heard = by_swaks(probe, network) if probe["reproduce"]["swaks"] else by_hand(probe, door, network)
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{probe['id']}: {error}"
    if wanted(probe) not in heard:
        return f"{probe['id']}: {wanted(probe)} was not heard, but {heard[-2:]}"
    if any(line in (".", "BDAT") for line in said):
        return f"{probe['id']}: a message was sent"
    return ""


def opener_flaw(probe, door):
    """The command that opens the connection is for this door."""
    words = shlex.split(probe["reproduce"]["open"])
    target = f"{door.address}:{door.port}" if words[0] == "openssl" else door.address
    return "" if target in words else f"{probe['id']}: opens {probe['reproduce']['open']}"


def flaws(record, door_of, network):
    """Asks everything that was answered once more. `door_of`: an endpoint of the result → the door for typing."""
    probes = [probe for probe in record["probes"] if probe["reply"] and probe["reproduce"]]
    doors = [door_of(record["endpoints"][probe["endpoint"]]) for probe in probes]
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        found = list(pool.map(lambda pair: opener_flaw(*pair) or flaw(*pair, network), zip(probes, doors)))
    by_command = sum(1 for probe in probes if probe["reproduce"]["swaks"])
    return {"by swaks": by_command, "by hand": len(probes) - by_command, "flaws": [one for one in found if one]}
