#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The sentences of resources/*/*.toml in the shape that lupdate reads, since it knows C++ and no TOML.

    words.py RESOURCES OUT.cpp

Only whoever updates the translations runs it; the file that it writes is never compiled. At run time
core/explain/tongue.h looks the same sentences up by the same contexts.
"""
import json
import sys
import tomllib
from pathlib import Path

CHOICE = {"text": True, "reason": True}
QUESTION = {"text": True, "choice": CHOICE}
# What people read, of each kind of file. Ids, addresses, commands and sources stay as they are.
FIELDS = {
    "lessons": {
        "name": True, "heading": True, "sum": True, "text": True, "ending": True,
        "point": {"name": True, "text": True},
        "term": {"word": True, "meaning": True},
        "step": {"name": True, "watch": True, "learned": True},
        "question": QUESTION,
    },
    "exercises": {
        "door": {"text": True, "look": True},
        "cure": {"text": True, "effect": True},
        "exercise": {"name": True, "story": True, "hints": True, "found": True, "closed": True},
    },
    "probes": {"probe": {"title": True, "reveals": True, "history": True}},
    "servers": {"name": True}, # of our own alone: the others are names
    "blocklists": {"list": {"lists": True}},
    "remedies": {"remedy": {"title": True, "say": True, "place": True}},
}


def sentences(table, fields):
    """In the order of the file: whoever translates reads one after the other."""
    for name, value in table.items():
        wanted = fields.get(name)
        if wanted is True:
            yield from value if isinstance(value, list) else [value]
        elif wanted:
            for row in value:
                yield from sentences(row, wanted)


def collected(resources):
    """(context, sentence), each once."""
    found = {}
    for folder, fields in FIELDS.items():
        for path in sorted(Path(resources, folder).glob("practice.toml" if folder == "servers" else "*.toml")):
            for text in sentences(tomllib.loads(path.read_text(encoding="utf-8")), fields):
                found[(f"resources/{folder}", text)] = None
    return list(found)


def write(resources, out):
    lines = ["// For lupdate alone: the sentences of resources."]
    # A string of JSON is one of C++ as well.
    lines += [f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"
              for context, text in collected(resources)]
    Path(out).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    write(*sys.argv[1:])
