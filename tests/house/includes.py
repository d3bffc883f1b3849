#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Includes that slip past the other fences: spelled-out module folders and umbrella headers."""
import re

from house import CODE, Violation, main

# All Qt modules share one root on Linux, so <QtWidgets/QWidget> compiles where <QWidget> does not.
DRAWING = "Charts|DataVisualization|Gui|OpenGL|OpenGLWidgets|Pdf|PdfWidgets|PrintSupport|Qml|Quick|QuickWidgets|Svg|SvgWidgets|Widgets"
SPELLED_OUT = re.compile(rf"^\s*#\s*include\s*[<\"](?:\S*/)?Qt(?:{DRAWING})/")
UMBRELLA = re.compile(
    rf"^\s*#\s*include\s*<(?:(Qt\w+)/)?(Qt(?:Concurrent|Core|DBus|Network|Sql|Test|Xml|{DRAWING}))>|^\s*#\s*include\s*<bits/stdc\+\+\.h>")


def check(house):
    found = []
    for path in house.having(*CODE):
        for number, line in house.lines(path):
            if path.startswith("core/") and SPELLED_OUT.match(line):
                found.append(Violation(path, number, "core must not reach a module that draws, not by its folder either"))
            if UMBRELLA.match(line):
                found.append(Violation(path, number, "umbrella header: include what is used"))
    return found


if __name__ == "__main__":
    main(check)
