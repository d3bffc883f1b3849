#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The arrows between the layers point down: in #include lines and in layer.cmake."""
import re

from house import CODE, Violation, main

# Each layer and the ones it may use. The drawing stands in core/README.md.
BELOW = {
    "smtp": set(),
    "probe": {"smtp"},
    "verdict": {"probe", "smtp"},
    "net": {"verdict", "probe", "smtp"},
    "delivery": {"practice", "verdict", "probe", "smtp"},
    "practice": {"verdict", "probe", "smtp"},
    "check": {"net", "delivery", "practice", "verdict", "probe", "smtp"},
    "explain": {"check", "net", "delivery", "practice", "verdict", "probe", "smtp"},
    "learn": {"explain", "check", "net", "delivery", "practice", "verdict", "probe", "smtp"},
}
# The same within ui; ui/README.md says what each is for.
FACES_BELOW = {
    "theme": set(),
    "parts": {"theme"},
    "path": {"parts", "theme"},
    "dialogue": {"parts", "theme"},
    "report": {"path", "parts", "theme"},
    "verdict": {"path", "dialogue", "parts", "theme"},
    "wizard": {"report", "path", "dialogue", "verdict", "parts", "theme"},
    "learn": {"wizard", "report", "path", "dialogue", "verdict", "parts", "theme"},
    "window": {"learn", "wizard", "report", "path", "dialogue", "verdict", "parts", "theme"},
}
FACES = {"ui": {"core", "ui"}, "app": {"core", "ui", "app"}}

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"')
GENERATED = re.compile(r"^(ui_\w+\.h|\w+\.moc|moc_\w+\.cpp)$")
LINKED = re.compile(r"\bpostern_(\w+)")


def check(house):
    found = []
    for path in house.having(*CODE):
        if path.split("/")[0] in ("core", *FACES):
            for number, line in house.lines(path):
                include = INCLUDE.match(line)
                reason = include and reason_against(path, include.group(1))
                if reason:
                    found.append(Violation(path, number, reason))
    for path in house.having("/layer.cmake"):
        found += linked_upwards(house, path)
    return found


def reason_against(path, include):
    """Why the file must not include this; None if it may."""
    if GENERATED.match(include):
        return None
    top, _, rest = include.partition("/")
    if top not in ("core", *FACES) or "/../" in include:
        return f'"{include}": spell it from the source root, "core/…"'
    here = path.split("/")[0]
    if here in FACES and top not in FACES[here]:
        return f"{here} must not include {top}"
    if here == top == "ui":
        return reason_within(FACES_BELOW, here, path, include)
    if here in FACES:
        return None
    if top != "core":
        return f"core must not include {top}"
    return reason_within(BELOW, "core", path, include)


def reason_within(below, top, path, include):
    own, used = layer_of(path), layer_of(include)
    if used is None or used == own:
        return None
    if own is None:
        return f"a file right in {top} serves every layer: it must not include {top}/{used}"
    return None if used in below.get(own, ()) else f"{top}/{own} must not include {top}/{used}"


def layer_of(path):
    """core/smtp/reply.h: smtp. core/result.h: none, it serves every layer."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else None


def linked_upwards(house, path):
    own = layer_of(path)
    if own not in BELOW:
        return [Violation(path, 1, f"layer {own} is unknown to tests/house/layers.py")]
    return [Violation(path, number, f"core/{own} must not link core/{used}")
            for number, line in house.lines(path)
            for used in LINKED.findall(line.split("#")[0])
            if used in BELOW and used != own and used not in BELOW[own]]


if __name__ == "__main__":
    main(check)
