# SPDX-License-Identifier: Apache-2.0
"""Who is who in the test world: addresses of the benchmarking range (RFC 2544), names below .example (RFC 2606).

The server and the insider share a network; the stranger and the far exchangers have networks of their own, so that no
subnet makes a stranger look like a neighbour.
"""
HOSTED = "hosted.example"
SERVER_NAME = "mx.hosted.example"
SERVER = "198.18.1.10"
SERVER6 = "2001:db8:1::10"
INSIDER = "198.18.1.20"
INSIDER6 = "2001:db8:1::20"
STRANGER = "198.18.9.9"
STRANGER6 = "2001:db8:9::9"
INSIDE_ROUTER = ("198.18.1.1", "2001:db8:1::1")
STRANGER_ROUTER = ("198.18.9.1", "2001:db8:9::1")

# The server's address for the world where something stands before it (publish.py).
PUBLISHED = "198.18.7.10"
BALANCED = "198.18.7.11"
CONTAINER_ROUTER = "172.17.0.1"  # whom the server sees then

DNS = "198.18.3.53"
# One exchanger for each outside domain: they have different owners.
EXCHANGERS = {
    "outside.example": "198.18.3.25",
    "elsewhere.example": "198.18.4.25",
    "stranger.example": "198.18.5.25",
}
BLOCK_LIST = "bl.blocklist.example"  # lists STRANGER, and nobody else

USER = f"user@{HOSTED}"
SENDER = "someone@stranger.example"
RECIPIENT = "probe@outside.example"
SECOND_RECIPIENT = "other@elsewhere.example"
STRANGER_NAME = "client.stranger.example"
INSIDER_NAME = "inside.hosted.example"

# What the name server knows: name → records.
ZONE = {
    HOSTED: [("MX", SERVER_NAME), ("A", SERVER), ("AAAA", SERVER6)],
    SERVER_NAME: [("A", SERVER), ("AAAA", SERVER6)],
    INSIDER_NAME: [("A", INSIDER), ("AAAA", INSIDER6)],
    STRANGER_NAME: [("A", STRANGER), ("AAAA", STRANGER6)],
    "localhost": [("A", "127.0.0.1"), ("AAAA", "::1")],
}
for _domain, _address in EXCHANGERS.items():
    ZONE[_domain] = [("MX", f"mx.{_domain}"), ("A", _address)]
    ZONE[f"mx.{_domain}"] = [("A", _address)]
# Domains that only look like the hosted one belong to others.
ZONE[f"x{HOSTED}"] = ZONE[f"{HOSTED}.outside.example"] = ZONE["outside.example"]
ZONE[".".join(reversed(STRANGER.split("."))) + "." + BLOCK_LIST] = [("A", "127.0.0.2")]
ZONE[BLOCK_LIST] = []

# Every address that stands for a host has its name, and the name has the address.
POINTERS = {
    address: name
    for name, records in ZONE.items()
    for kind, address in records
    if kind in ("A", "AAAA") and (name == "localhost" or name.split(".")[0] in ("mx", "client", "inside"))
}
