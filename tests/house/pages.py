#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the pages tell to run or to read is there."""
import os
import re

from house import Skipped, Violation, main

FENCE = re.compile(r"^\s*(```|~~~)")
COMMAND = re.compile(r"^\s*(?:\$ +)?(?:\./)?((?:\.ci|app|tests|installer)/[\w./-]+)(?:\s|$)")
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)")


def check(house):
    if "README.md" not in house.files:
        raise Skipped("there is no README.md yet")
    found = []
    for path in house.having(".md"):
        in_block = False
        for number, line in house.lines(path):
            if FENCE.match(line):
                in_block = not in_block
            elif in_block:
                command = path == "README.md" and COMMAND.match(line)
                if command and not os.access(house.root / command.group(1), os.X_OK):
                    found.append(Violation(path, number, f"{command.group(1)} cannot be run"))
            else:
                found += [Violation(path, number, f"{link} leads nowhere") for link in LINK.findall(line)
                          if not (house.root / path).parent.joinpath(link).exists()]
    return found


if __name__ == "__main__":
    main(check)
