#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""shellcheck reads our shell scripts."""
import re
import shutil
import subprocess

from house import Skipped, Violation, main

COMPLAINT = re.compile(r"^(.+?):(\d+):\d+: (.*)$", re.MULTILINE)


def check(house):
    if not shutil.which("shellcheck"):
        raise Skipped("no shellcheck here; tests/run installs it")
    shell = [path for path in house.scripts() if re.match(r"#!.*\b(ba)?sh\b", house.text(path))]
    if not shell:
        return []
    answer = subprocess.run(["shellcheck", "--format=gcc", "--external-sources", *shell],
                            cwd=house.root, capture_output=True, text=True)
    return [Violation(path, int(line), reason) for path, line, reason in COMPLAINT.findall(answer.stdout)]


if __name__ == "__main__":
    main(check)
