#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The examples for systemd, run as systemd would run them, against a practice relay. (Those for Icinga and Nagios are
run by these themselves: root.py.)"""
import configparser
import os
import re
import shlex
import subprocess
import tempfile
from pathlib import Path

from made import BINARY, SOURCE, expect, main, needs, run

UNITS = SOURCE / "installer/examples/systemd"
# Plugin output: one line, and after a bar what is measured (Monitoring Plugins Development Guidelines).
LINE = re.compile(r"^POSTERN (OK|WARNING|CRITICAL|UNKNOWN) - [^|\n]+ \| (\w+=[\d.]+\w* ?)+\n$")


def unit(name):
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str
    parser.read(UNITS / name, encoding="utf-8")
    return parser


def expanded(line, variables):
    """${NAME} is put in as it is, $NAME as a word of its own is parted at blanks (systemd.service(5))."""
    words = []
    for word in shlex.split(line):
        if re.fullmatch(r"\$\w+", word):
            words += variables.get(word[1:], "").split()
        else:
            words.append(re.sub(r"\$\{(\w+)\}", lambda found: variables.get(found.group(1), ""), word))
    return words


def verify():
    """systemd reads the units without complaint."""
    needs("systemd-analyze")
    with tempfile.TemporaryDirectory() as folder:
        for path in UNITS.glob("postern-check.*"):
            text = path.read_text(encoding="utf-8").replace("/usr/bin/postern", str(BINARY))
            Path(folder, path.name).write_text(text, encoding="utf-8")
        environment = {**os.environ, "XDG_RUNTIME_DIR": folder, "HOME": folder}
        for name in ("postern-check.service", "postern-check.timer"):
            answer = run("systemd-analyze", "verify", "--user", "--man=no", Path(folder, name), env=environment)
            expect(not answer, answer)
        run("systemd-analyze", "calendar", unit("postern-check.timer")["Timer"]["OnCalendar"])


def service():
    """Its line runs; the exit status and the line of each verdict are those that monitoring expects."""
    section = unit("postern-check.service")["Service"]
    example = dict(line.split("=", 1) for line in (UNITS / "check.env").read_text(encoding="utf-8").splitlines()
                   if line and not line.startswith("#"))
    expect(set(example) == {"POSTERN_TARGET", "POSTERN_OPTIONS"}, f"check.env sets {sorted(example)}")
    for policy, status, word in (("closed", 0, "OK"), ("sink", 1, "WARNING"), ("open", 2, "CRITICAL"),
                                 ("blocklisted", 3, "UNKNOWN")):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "postern-check").mkdir()
            line = section["ExecStart"].replace("/usr/bin/postern", str(BINARY)).replace("%S", folder)
            with Practice(policy) as port:
                options = f"--vantage outside --hosted-domain companya.com {example['POSTERN_OPTIONS']}"
                words = expanded(line, {"POSTERN_TARGET": f"127.0.0.1:{port}",
                                        "POSTERN_OPTIONS": options.replace("--gentle", "")})
                expect("--authorized" in words and words[0] == str(BINARY), f"not what was expected: {words}")
                answer = run(*words, status=status)
            found = LINE.match(answer)
            expect(found and found.group(1) == word, f"{policy}: not a line of a plugin, or not {word}: {answer}")
            run(BINARY, "judge", Path(folder, "postern-check/last.postern"), status=status)
    fails = {"0": False, "1": False, "2": True, "3": True}
    fine = {"0", *section["SuccessExitStatus"].split()}
    expect({status: status not in fine for status in fails} == fails, "open and unknown have to fail the unit")


class Practice:
    def __init__(self, policy):
        self._policy = policy

    def __enter__(self):
        self._process = subprocess.Popen([str(BINARY), "practice", self._policy], stdout=subprocess.PIPE, text=True)
        for line in self._process.stdout:
            found = re.search(r"for strangers\s+127\.0\.0\.1:(\d+)", line)
            if found:
                return found.group(1)
        raise RuntimeError("postern practice did not say where it listens")

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()


if __name__ == "__main__":
    main({case.__name__: case for case in (verify, service)})
