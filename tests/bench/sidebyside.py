# SPDX-License-Identifier: Apache-2.0
"""nmap's smtp-open-relay and Postern on the same real Postfix, through a line of 100 ms round-trip time.

    sidebyside.py FOLDER BINARY LAYER...

The first process of namespaces of its own, as tests/mta/worker.py is. The line is a proxy beside the client: the
connection is taken at once, what the server says and what the client says arrives 50 ms later, and the server is
dialled one round trip after the client dialled, as TCP's handshake would have it. Nothing leaves the namespaces.
"""
import asyncio
import json
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "mta"))
import configs  # noqa: E402  pylint: disable=wrong-import-position
import nameserver  # noqa: E402  pylint: disable=wrong-import-position
import opinion  # noqa: E402  pylint: disable=wrong-import-position
import places  # noqa: E402  pylint: disable=wrong-import-position
import worker  # noqa: E402  pylint: disable=wrong-import-position
from network import Networks  # noqa: E402  pylint: disable=wrong-import-position
from sink import Sink  # noqa: E402  pylint: disable=wrong-import-position

ROUND_TRIP = 0.100  # seconds: from Europe to the American east coast
CONFIGURATIONS = ("relay rule with 554", "networks too wide")
PORT = 25


async def carry(reader, writer):
    """Everything arrives half a round trip later, and in its order."""
    loop = asyncio.get_running_loop()
    while data := await reader.read(65536):
        loop.call_later(ROUND_TRIP / 2, writer.write, data)
    loop.call_later(ROUND_TRIP / 2, writer.close)


async def join(client_reader, client_writer):
    await asyncio.sleep(ROUND_TRIP)
    server_reader, server_writer = await asyncio.open_connection(
        places.SERVER, PORT, local_addr=(places.STRANGER, 0))
    await asyncio.gather(carry(client_reader, server_writer), carry(server_reader, client_writer),
                         return_exceptions=True)


def serve(network):
    """The line's near end: 127.0.0.1:25 in the stranger's network."""
    async def main():
        server = await asyncio.start_server(join, "127.0.0.1", PORT)
        await server.serve_forever()

    with network.entered():  # the thread stays there
        asyncio.run(main())


def timed(network, command):
    begun = time.monotonic()
    done = subprocess.run(network.command(*command), capture_output=True, text=True, check=False, timeout=300)
    return time.monotonic() - begun, done.stdout


def nmap(network):
    arguments = (f"smtp-open-relay.domain={places.STRANGER_NAME},smtp-open-relay.ip={places.SERVER},"
                 f"smtp-open-relay.from={places.SENDER},smtp-open-relay.to={places.RECIPIENT}")
    seconds, words = timed(network, ["nmap", "-Pn", "-n", "-sT", "-p", str(PORT), "--script", "+smtp-open-relay",
                                     "--script-args", arguments, "127.0.0.1"])
    found = re.search(r"smtp-open-relay: (.*)", words)
    return {"seconds": seconds, "says": found.group(1).strip() if found else words.strip()[-200:]}


def postern(network, binary):
    options = [word for pair in opinion.USUAL.items() for word in pair]
    seconds, words = timed(network, [binary, "check", f"127.0.0.1:{PORT}", "--vantage", "outside", "--tls", "never",
                                     *options])
    result = json.loads(words)
    asked = [probe for probe in result["probes"] if probe["reply"]]
    return {"seconds": seconds, "says": result["verdict"]["state"], "envelopes": len(asked),
            "forms": sum(1 for probe in asked if probe["kind"] == "form"),
            "connections": sum(endpoint["connections"] for endpoint in result["endpoints"])}


def main():
    folder, binary, *layers = sys.argv[1:]
    networks, sink = Networks(), Sink()
    nameserver.start()
    sink.start()
    threading.Thread(target=serve, args=(networks.stranger,), daemon=True).start()
    found = []
    for name in CONFIGURATIONS:
        config = configs.find("postfix", name)
        own = Path(folder) / str(len(found))
        own.mkdir()
        root = worker.make_root(str(own), layers)
        worker.furnish(root, config)
        worker.start(config, root, networks)
        found.append({"name": name, "postern": postern(networks.stranger, binary), "nmap": nmap(networks.stranger)})
        subprocess.run(["chroot", str(root), "postfix", "stop"], capture_output=True, check=False)
    print(json.dumps({"round_trip": ROUND_TRIP, "found": found}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
