# SPDX-License-Identifier: Apache-2.0
"""The tree as the house checks see it: a root and the files that a clone would hold."""
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SKIPPED = 77  # SKIP_RETURN_CODE in CMakeLists.txt

CODE = (".h", ".cpp")


@dataclass(frozen=True)
class Violation:
    path: str
    line: int
    reason: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.reason}"


class Skipped(Exception):
    """The check cannot be made here; the text says why."""


class House:
    def __init__(self, root, files=None):
        self.root = Path(root)
        self.files = sorted(self._listed() if files is None else files)

    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8", errors="replace")

    def lines(self, path):
        return enumerate(self.text(path).splitlines(), start=1)

    def having(self, *suffixes):
        return [path for path in self.files if path.endswith(suffixes)]

    def scripts(self):
        """Files that are run by their first line, whatever they are called."""
        return [path for path in self.files if (self.root / path).open("rb").read(2) == b"#!"]

    def _listed(self):
        # What is not added yet counts too: a violation should show before the commit, not after it.
        # safe.directory: the clone may belong to somebody else than who runs the tests.
        listed = subprocess.run(
            ["git", "-c", "safe.directory=*", "-C", str(self.root),
             "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            check=True, capture_output=True, text=True).stdout.split("\0")
        return {path for path in listed if path and (self.root / path).is_file()}


def report(check, root):
    """Prints every violation; the exit status for ctest."""
    try:
        violations = check(House(root))
    except Skipped as reason:
        print(f"Skipped: {reason}")
        return SKIPPED
    for violation in violations:
        print(violation)
    return 1 if violations else 0


def main(check):
    sys.exit(report(check, Path(__file__).resolve().parents[2]))
