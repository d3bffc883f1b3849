#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every language but English has all that the code and the files of resources say now: lupdate reads them once more, into
copies of the translations, and these have to be whole."""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from house import Skipped, Violation, main
from translations import PLACE, flaws

LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")


def check(house):
    files = [path for path in house.having(".ts") if path.startswith(PLACE) and not path.endswith("_en.ts")]
    if not files:
        raise Skipped("there is no language but English yet")
    if not LUPDATE:
        raise Skipped("no lupdate here; Debian has it in qt6-l10n-tools")
    with tempfile.TemporaryDirectory() as folder:
        copies = {path: Path(folder, Path(path).name) for path in files}
        for path, copy in copies.items():
            shutil.copy(house.root / path, copy)
        words = Path(folder, "resourcewords.cpp")
        subprocess.run([sys.executable, "-B", str(house.root / PLACE / "words.py"), str(house.root / "resources"),
                        str(words)], check=True)
        subprocess.run([LUPDATE, "-silent", "-locations", "none", "-I", str(house.root),
                        *(str(house.root / top) for top in ("app", "core", "ui")), str(words), "-ts", *map(str, copies.values())],
                       check=True)
        return [Violation(path, number, reason) for path, copy in copies.items()
                for number, reason in flaws(copy.read_text(encoding="utf-8"), path)]


if __name__ == "__main__":
    main(check)
