#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What only one kind of system has stands in files that are called so: *_unix.cpp, *_win.cpp. Elsewhere a header of
such a system may stand only behind an #if that asks which one it is."""
import re

from house import CODE, Violation, main

TOPS = ("app", "core", "installer", "ui")  # tests may be for one system
OWN = re.compile(r"_(unix|win)\.(cpp|h)$")
HEADER = re.compile(
    r"^\s*#\s*include\s*<(arpa/\S+|csignal|dlfcn\.h|fcntl\.h|grp\.h|ifaddrs\.h|io\.h|net/\S+|netdb\.h|netinet/\S+|poll\.h|"
    r"pthread\.h|pwd\.h|resolv\.h|signal\.h|sys/\S+|syslog\.h|termios\.h|unistd\.h|windows\.h|winsock2\.h|ws2\w+\.h)>")
CALL = re.compile(r"(?<![\w.>:])(?:::)?(fork|execve?|getpid|getuid|geteuid|isatty|ioctl|kill|mkstemp|pipe2?|setenv|"
                  r"sigaction|strcasecmp|tcgetattr|usleep)\s*\(")
COMMENT = re.compile(r"//.*|\"(\\.|[^\"\\])*\"")
OPENS = re.compile(r"^\s*#\s*if(n?def)?\b(.*)")
ENDS = re.compile(r"^\s*#\s*endif\b")
SYSTEM = re.compile(r"\b(Q_OS_\w+|_WIN32|__APPLE__|__linux__)\b")


def check(house):
    found = []
    for path in house.having(*CODE):
        if path.split("/")[0] in TOPS and not OWN.search(path):
            found += [Violation(path, number, f"{what} is not there on every system: it goes into a *_unix.cpp")
                      for number, what in unguarded(house.lines(path))]
    return found


def unguarded(lines):
    """Where a system's own thing stands though nobody has asked for the system."""
    asked = []  # for each open #if: whether it asks
    for number, line in lines:
        opens = OPENS.match(line)
        if opens:
            asked.append(bool(SYSTEM.search(opens.group(2))))
        elif ENDS.match(line) and asked:
            asked.pop()
        if any(asked):
            continue
        header = HEADER.match(line)
        call = not header and CALL.search(COMMENT.sub("", line))
        if header or call:
            yield number, (header or call).group(1)


if __name__ == "__main__":
    main(check)
