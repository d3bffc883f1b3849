#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The top level is fixed; dot-files may join it."""
from house import Violation, main

ALLOWED = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",
           "app", "core", "installer", "resources", "tests", "ui"}


def check(house):
    found = {}
    for path in house.files:
        top = path.split("/")[0]
        if top not in ALLOWED and not top.startswith("."):
            found.setdefault(top, Violation(path, 1, f"the top level has no place for {top}"))
    return list(found.values())


if __name__ == "__main__":
    main(check)
