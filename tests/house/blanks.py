#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""clang-format has the last word on blanks."""
import re
import shutil
import subprocess

from house import CODE, Skipped, Violation, main

VERSION = "14"  # Debian 12's; another one has another opinion
COMPLAINT = re.compile(r"^(.+?):(\d+):\d+: (?:error|warning): (.*)$", re.MULTILINE)


def formatter():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if program and f"version {VERSION}." in subprocess.run(
                [program, "--version"], capture_output=True, text=True).stdout:
            return program
    raise Skipped(f"no clang-format {VERSION} here; tests/run installs it")


def check(house):
    program = formatter()
    files = house.having(*CODE)
    if not files:
        return []
    answer = subprocess.run([program, "--dry-run", "-Werror", *files], cwd=house.root, capture_output=True, text=True)
    found = [Violation(path, int(line), reason) for path, line, reason in COMPLAINT.findall(answer.stderr)]
    if answer.returncode and not found:
        found = [Violation(".clang-format", 1, answer.stderr.strip())]
    return found


if __name__ == "__main__":
    main(check)
