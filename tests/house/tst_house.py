#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every house check finds what it is there for: a small tree with one thing wrong, and the place it has to name."""
import tempfile
import unittest
from pathlib import Path

import blanks
import includes
import layers
import pages
import scripts
import shape
import systems
import toplevel
import translations
from house import House, Skipped

LICENSE = "// SPDX-License-Identifier: Apache-2.0\n"
BASH = "#!/usr/bin/env bash\n# SPDX-License-Identifier: Apache-2.0\n"


class HouseTest(unittest.TestCase):
    def places(self, check, files):
        """Where the check finds something wrong in a tree of these files: 'path:line' each."""
        with tempfile.TemporaryDirectory() as root:
            for path, text in files.items():
                target = Path(root, path)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
                target.chmod(0o755 if text.startswith("#!") else 0o644)
            return [f"{found.path}:{found.line}" for found in check(House(root, files))]

    def check_rows(self, check, rows):
        for name, files, expected in rows:
            with self.subTest(name):
                self.assertEqual(self.places(check, files), expected)

    def test_includes(self):
        self.check_rows(includes.check, [
            ("module folder in core", {"core/net/a.h": "\n#include <QtWidgets/QWidget>\n"}, ["core/net/a.h:2"]),
            ("with blanks", {"core/a.cpp": "  #  include <QtGui/qcolor.h>\n"}, ["core/a.cpp:1"]),
            ("by its longer path", {"core/a.cpp": "#include <qt6/QtGui/QColor>\n"}, ["core/a.cpp:1"]),
            ("paper brings windows", {"core/a.cpp": "#include <QtPrintSupport/QPrinter>\n"}, ["core/a.cpp:1"]),
            ("ui may", {"ui/a.cpp": "#include <QtWidgets/QWidget>\n"}, []),
            ("umbrella", {"ui/a.cpp": "#include <QtWidgets>\n"}, ["ui/a.cpp:1"]),
            ("umbrella in its folder", {"app/a.cpp": "#include <QtCore/QtCore>\n"}, ["app/a.cpp:1"]),
            ("umbrella in a test", {"tests/tst_a.cpp": "#include <QtTest>\n"}, ["tests/tst_a.cpp:1"]),
            ("all of std", {"tests/a.h": "#include <bits/stdc++.h>\n"}, ["tests/a.h:1"]),
            ("no umbrellas", {"core/a.h": "#include <QtGlobal>\n#include <QtMath>\n#include <QString>\n"}, []),
        ])

    def test_layers(self):
        def row(name, path, include, expected):
            return name, {path: f'\n#include "{include}"\n'}, [f"{path}:2"] if expected else []

        self.check_rows(layers.check, [
            row("own layer", "core/smtp/a.h", "core/smtp/b.h", False),
            row("right in core", "core/smtp/a.h", "core/result.h", False),
            row("right in core, up", "core/words.h", "core/smtp/a.h", True),
            row("up", "core/smtp/a.h", "core/probe/b.h", True),
            row("verdict reads probes", "core/verdict/a.h", "core/probe/envelope.h", False),
            row("probe reads no verdicts", "core/probe/a.cpp", "core/verdict/reading.h", True),
            row("net beside practice", "core/net/a.cpp", "core/practice/company.h", True),
            row("check over net", "core/check/a.cpp", "core/net/transport.h", False),
            row("net over check", "core/net/a.cpp", "core/check/run.h", True),
            row("check over explain", "core/check/a.cpp", "core/explain/words.h", True),
            row("a layer nobody knows", "core/smtp/a.cpp", "core/magic/b.h", True),
            row("core over ui", "core/explain/a.cpp", "ui/b.h", True),
            row("ui over core", "ui/theme/a.cpp", "core/smtp/b.h", False),
            row("ui over app", "ui/theme/a.cpp", "app/b.h", True),
            row("parts over theme", "ui/parts/a.cpp", "ui/theme/b.h", False),
            row("theme over parts", "ui/theme/a.cpp", "ui/parts/b.h", True),
            row("path beside dialogue", "ui/path/a.cpp", "ui/dialogue/b.h", True),
            row("window over wizard", "ui/window/a.cpp", "ui/wizard/b.h", False),
            row("a face nobody knows", "ui/magic/a.cpp", "ui/theme/b.h", True),
            row("app over all", "app/a.cpp", "ui/b.h", False),
            row("core over tests", "core/smtp/a.cpp", "tests/support/b.h", True),
            row("by its neighbour's name", "core/smtp/a.cpp", "reply.h", True),
            row("around the corner", "core/smtp/a.cpp", "core/smtp/../net/b.h", True),
            row("made by Qt", "ui/a.cpp", "ui_page.h", False),
            ("linked upwards", {"core/smtp/layer.cmake": "postern_layer(smtp\n LINKS postern_net)\n"},
             ["core/smtp/layer.cmake:2"]),
            ("linked downwards", {"core/net/layer.cmake": "postern_layer(net\n LINKS postern_smtp)\n"}, []),
            ("unknown layer", {"core/magic/layer.cmake": "\n"}, ["core/magic/layer.cmake:1"]),
        ])

    def test_blanks(self):
        style = Path(__file__).resolve().parents[2].joinpath(".clang-format").read_text(encoding="utf-8")
        try:
            self.check_rows(blanks.check, [
                ("too many", {".clang-format": style, "core/a.cpp": "int a;\nint  b;\n"}, ["core/a.cpp:2"]),
                ("as it should be", {".clang-format": style, "core/a.cpp": "int a;\nint b;\n"}, []),
            ])
        except Skipped as reason:
            self.skipTest(str(reason))

    def test_shape(self):
        later = "TO" + "DO"
        self.check_rows(shape.check, [
            ("no license", {"core/a.h": "#pragma once\n"}, ["core/a.h:1"]),
            ("empty", {"core/a.cpp": ""}, ["core/a.cpp:1"]),
            ("license", {"core/a.h": LICENSE, "app/run": BASH, "tests/CMakeLists.txt": LICENSE.replace("//", "#")}, []),
            ("script without", {"app/run": "#!/usr/bin/env bash\n"}, ["app/run:2"]),
            ("put off", {"core/a.cpp": LICENSE + f"// {later}: more\n"}, ["core/a.cpp:2"]),
            ("put off on a page", {"README.md": f"# A\n\n{later}\n"}, ["README.md:3"]),
            ("part of a word", {"core/a.cpp": LICENSE + f"int A{later}S;\n"}, []),
            ("longest header", {"core/a.h": LICENSE + "\n" * 149}, []),
            ("header too long", {"core/a.h": LICENSE + "\n" * 150}, ["core/a.h:151"]),
            ("longest source", {"core/a.cpp": LICENSE + "\n" * 449}, []),
            ("source too long", {"core/a.cpp": LICENSE + "\n" * 450}, ["core/a.cpp:451"]),
        ])

    def test_systems(self):
        self.check_rows(systems.check, [
            ("header", {"core/a.cpp": "#include <unistd.h>\n"}, ["core/a.cpp:1"]),
            ("header of a folder", {"ui/a.h": "\n#include <sys/stat.h>\n"}, ["ui/a.h:2"]),
            ("of Windows", {"app/a.cpp": "#include <windows.h>\n"}, ["app/a.cpp:1"]),
            ("in its file", {"app/a_unix.cpp": "#include <unistd.h>\n", "app/a_win.cpp": "#include <io.h>\n"}, []),
            ("asked for", {"core/a.cpp": "#ifdef Q_OS_WIN\n#include <winsock2.h>\n#else\n#include <netdb.h>\n#endif\n"},
             []),
            ("asked for something else", {"core/a.cpp": "#ifdef NDEBUG\n#include <netdb.h>\n#endif\n"}, ["core/a.cpp:2"]),
            ("asked for before", {"core/a.cpp": "#ifdef Q_OS_UNIX\n#endif\n#include <netdb.h>\n"}, ["core/a.cpp:3"]),
            ("call", {"core/a.cpp": "int a = ::getpid();\n"}, ["core/a.cpp:1"]),
            ("call of our own", {"core/a.cpp": "process.kill();\nSmtp::pipe(b);\nm_a->fork();\n"}, []),
            ("in words", {"core/a.cpp": "// kill(2)\nauto a = \"kill(2)\"; // fork()\n"}, []),
            ("in a test", {"tests/a.cpp": "#include <unistd.h>\n"}, []),
            ("all of them have it", {"core/a.cpp": "#include <cstdio>\n#include <QString>\n"}, []),
        ])

    def test_toplevel(self):
        self.check_rows(toplevel.check, [
            ("as it should be", {"README.md": "", ".ci/run": "", ".gitignore": "", "core/a.h": ""}, []),
            ("a folder", {"docs/a.md": "", "docs/b.md": ""}, ["docs/a.md:1"]),
            ("a file", {"Makefile": ""}, ["Makefile:1"]),
        ])

    def test_translations(self):
        def row(name, message, is_flawed, language="de"):
            path = f"resources/translations/postern_{language}.ts"
            text = f'<TS version="2.1" language="{language}"><context><name>a</name>\n{message}\n</context></TS>\n'
            return name, {path: text}, [f"{path}:2"] if is_flawed else []

        def message(source, translation, of=""):
            return f"<message{of}><source>{source}</source>{translation}</message>"

        def plural(*forms):
            return message("%1: %n doors", "<translation>" + "".join(
                f"<numerusform>{form}</numerusform>" for form in forms) + "</translation>", ' numerus="yes"')

        self.check_rows(translations.check, [
            row("whole", message("%1 of %2", "<translation>%2 davon %1</translation>"), False),
            row("untranslated", message("Door", "<translation></translation>"), True),
            row("unfinished", message("Door", '<translation type="unfinished">Tor</translation>'), True),
            row("no longer said", message("Door", '<translation type="vanished">Tor</translation>'), True),
            row("a placeholder lost", message("%1 of %2", "<translation>%1</translation>"), True),
            row("a placeholder twice", message("%1", "<translation>%1 %1</translation>"), True),
            row("another placeholder", message("%1", "<translation>%2</translation>"), True),
            row("a tag lost", message("&lt;b&gt;Door&lt;/b&gt;", "<translation>Tor</translation>"), True),
            row("a key lost", message("&amp;Open", "<translation>Auf</translation>"), True),
            row("a key kept", message("&amp;Open", "<translation>A&amp;uf</translation>"), False),
            row("an end lost", message("Door ", "<translation>Tor</translation>"), True),
            row("plurals", plural("%1: ein Tor", "%1: %n Tore"), False),
            row("a plural lost", plural("%1: %n Tore"), True),
            row("a plural's placeholder lost", plural("ein Tor", "%1: %n Tore"), True),
            row("one form is enough", plural("%1: %n"), False, "ja"),
        ])
        self.check_rows(translations.check, [
            ("a language nobody counted", {"resources/translations/postern_xx.ts": "<TS/>\n"},
             ["resources/translations/postern_xx.ts:1"]),
            ("no XML", {"resources/translations/postern_de.ts": "<TS>\n"}, ["resources/translations/postern_de.ts:2"]),
        ])

    def test_pages(self):
        def page(line):
            return f"# A\n```sh\n{line}\n```\n"

        self.check_rows(pages.check, [
            ("there", {"README.md": page("app/run check a.example"), "app/run": BASH}, []),
            ("not there", {"README.md": page("app/walk")}, ["README.md:3"]),
            ("with a prompt", {"README.md": page("$ ./tests/walk -R x")}, ["README.md:3"]),
            ("not to be run", {"README.md": page("tests/run"), "tests/run": ""}, ["README.md:3"]),
            ("another program's", {"README.md": page("postern check a.example")}, []),
            ("a link", {"README.md": "[a](core/README.md) [b](https://a.example) [c](#d)\n"}, ["README.md:1"]),
            ("a link that leads", {"README.md": "[a](core/README.md)\n", "core/README.md": "[b](../README.md)\n"}, []),
        ])

    def test_scripts(self):
        try:
            self.check_rows(scripts.check, [
                ("bare word", {"app/run": BASH + 'rm $1\n'}, ["app/run:3"]),
                ("as it should be", {"app/run": BASH + 'rm "$1"\n'}, []),
                ("not a shell's", {"app/run.py": "#!/usr/bin/env python3\nrm $1\n"}, []),
            ])
        except Skipped as reason:
            self.skipTest(str(reason))


if __name__ == "__main__":
    unittest.main()
