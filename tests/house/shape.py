#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Files say under which license they stand, hold one idea, and put nothing off."""
import re

from house import Violation, main

LONGEST = {".h": 150, ".cpp": 450}  # what is longer has a second idea in it
LICENSE_LINE = re.compile(r"^(//|#) SPDX-License-Identifier: Apache-2\.0$")
PUT_OFF = re.compile(r"\b(TO[D]O|FIX[M]E)\b")  # spelled so that it does not find itself
WORDED = (".h", ".cpp", ".py", ".sh", ".cmake", "CMakeLists.txt", ".md", ".toml", ".ui", ".json")


def check(house):
    scripts = house.scripts()
    licensed = set(house.having(".h", ".cpp", ".py", ".sh", ".cmake", "CMakeLists.txt")) | set(scripts)
    found = []
    for path in sorted(licensed | set(house.having(*WORDED))):
        lines = house.text(path).splitlines()
        if path in licensed:
            first = 1 if path in scripts else 0
            if not LICENSE_LINE.match("".join(lines[first:first + 1])):
                found.append(Violation(path, first + 1, "here stands the SPDX-License-Identifier, Apache-2.0"))
        found += [Violation(path, number, "done or not written, but not put off")
                  for number, line in enumerate(lines, start=1) if PUT_OFF.search(line)]
        found += [Violation(path, limit + 1, f"{len(lines)} lines, {limit} at most: the second idea gets its own file")
                  for suffix, limit in LONGEST.items() if path.endswith(suffix) and len(lines) > limit]
    return found


if __name__ == "__main__":
    main(check)
