#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The packages of the program that was built for the tests: made twice, and read by those who know what is right."""
import os
import re
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from made import BINARY, BUILD, MADE, PACKAGES, SOURCE, Skipped, expect, main, needs, package, run

COMPONENT = re.search(r"^POSTERN_COMPONENT:STRING=(.+)$", (BUILD / "CMakeCache.txt").read_text(encoding="utf-8"), re.M)[1]
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# What an administrator looks for, and where.
EXPECTED = [
    "usr/bin/postern",
    "usr/lib/postern/modules/libpostern_bindery.so",
    "usr/share/applications/postern.desktop",
    "usr/share/bash-completion/completions/postern",
    "usr/share/doc/postern/changelog.gz",
    "usr/share/doc/postern/copyright",
    "usr/share/doc/postern/examples/catalogue.toml",
    "usr/share/doc/postern/examples/icinga/postern.conf",
    "usr/share/doc/postern/examples/nagios/postern.cfg",
    "usr/share/doc/postern/examples/systemd/postern-check.service",
    "usr/share/doc/postern/examples/systemd/postern-check.timer",
    "usr/share/fish/vendor_completions.d/postern.fish",
    "usr/share/icons/hicolor/16x16/apps/postern.png",
    "usr/share/icons/hicolor/256x256/apps/postern.png",
    "usr/share/icons/hicolor/256x256/mimetypes/application-x-postern.png",
    "usr/share/icons/hicolor/scalable/apps/postern.svg",
    "usr/share/icons/hicolor/scalable/mimetypes/application-x-postern.svg",
    "usr/share/icons/hicolor/symbolic/apps/postern-symbolic.svg",
    "usr/share/man/man1/postern.1.gz",
    f"usr/share/metainfo/{COMPONENT}.metainfo.xml",
    "usr/share/mime/packages/postern.xml",
    "usr/share/postern/result.schema.json",
    "usr/share/zsh/vendor-completions/_postern",
]
# Where zsh looks on Debian, and everywhere else.
ZSH = ("zsh/vendor-completions/", "zsh/site-functions/")


def spoken():
    """The languages that the metadata says the program speaks."""
    return [each.text for each in ElementTree.parse(MADE / f"{COMPONENT}.metainfo.xml").getroot().iter("lang")]


def cpack(generator, folder):
    run("cpack", "--config", BUILD / "CPackConfig.cmake", "-G", generator, "-B", PACKAGES / folder, cwd=BUILD)


def make():
    """The fixture of all others. Made twice, in two folders, the second time of a file that is older than the release."""
    shutil.rmtree(PACKAGES, ignore_errors=True)
    needs("cpack", "dpkg-shlibdeps")
    generators = ["DEB", "TGZ", *(["RPM"] if shutil.which("rpmbuild") else [])]
    aged = SOURCE / "installer/examples/nagios/postern.cfg"
    before = aged.stat()
    for folder in ("one", "two"):
        for generator in generators:
            cpack(generator, folder)
        os.utime(aged, (86400, 86400))
    os.utime(aged, ns=(before.st_atime_ns, before.st_mtime_ns))


def twice():
    """The same text makes the same bytes."""
    for suffix in (".deb", ".tar.gz", *([".rpm"] if shutil.which("rpmbuild") else [])):
        one, two = package(suffix), package(suffix, "two")
        expect(one.read_bytes() == two.read_bytes(), f"{one} and {two} differ")


def contents():
    """All packages hold the same files, and the archive's program runs from wherever it is unpacked."""
    deb = {line.split()[5].removeprefix("./") for line in run("dpkg-deb", "-c", package(".deb")).splitlines()
           if not line.startswith("d")}
    missing = [path for path in EXPECTED if path not in deb]
    expect(not missing, f"the DEB lacks {', '.join(missing)}")
    deb = {path.replace(*ZSH) for path in deb}
    with tempfile.TemporaryDirectory() as folder, tarfile.open(package(".tar.gz")) as archive:
        archive.extractall(folder)
        top = next(Path(folder).iterdir())
        files = {f"usr/{path.relative_to(top)}" for path in top.rglob("*") if path.is_file()}
        expect(files == deb, f"the archive and the DEB differ in {', '.join(files ^ deb)}")
        expect(run(top / "bin/postern", "--version").startswith("Postern "), "the archive's program does not run")
        said = {code: run(top / "bin/postern", "--help", "--language", code) for code in spoken()}
        expect(len(set(said.values())) == len(said), f"not all different: the help in {', '.join(said)}")
        run(top / "bin/postern", "check", "practice:open", "--quiet", "--pdf", Path(folder, "open.pdf"), status=2)
        expect(Path(folder, "open.pdf").read_bytes().startswith(b"%PDF-"), "the archive's program makes no PDF")
    if shutil.which("rpm"):
        rpm = {line.lstrip("/") for line in run("rpm", "-qpl", package(".rpm")).splitlines()}
        expect(deb <= rpm, f"the RPM lacks {', '.join(deb - rpm)}")


def rpm():
    """RPM installs it, and removes all of it. Its dependencies are not asked for: there is no RPM system here."""
    needs("rpm", "rpmbuild")
    if os.geteuid() != 0:
        raise Skipped("only root may install into a root of its own")
    with tempfile.TemporaryDirectory() as root:
        command = ["rpm", "--root", root, "--nodeps"]
        run(*command, "-i", package(".rpm"))
        expect(Path(root, "usr/bin/postern").is_file(), "nothing was installed")
        run(*command, "-V", "postern")
        run(*command, "-e", "postern")
        left = [str(path) for path in Path(root).rglob("*postern*")]
        expect(not left, f"left behind: {', '.join(left)}")


def lintian():
    needs("lintian")
    answer = run("lintian", "--allow-root", "--fail-on", "error,warning", "--info", package(".deb"))
    wrong = [line for line in answer.splitlines() if line.startswith(("E:", "W:"))]
    expect(not wrong, "\n".join(wrong))


def appstream():
    needs("appstreamcli")
    run("appstreamcli", "validate", "--no-net", "--explain", MADE / f"{COMPONENT}.metainfo.xml")


def desktop():
    needs("desktop-file-validate")
    path = SOURCE / "installer/desktop/postern.desktop"
    answer = run("desktop-file-validate", path)
    expect(not answer, answer)


def languages():
    """Menu, software centre and file manager speak what the program speaks."""
    if spoken() == ["en"]:
        raise Skipped("built without lrelease, the program speaks English only")
    text = (SOURCE / "installer/desktop/postern.desktop").read_text(encoding="utf-8")
    said = {}
    for key, language in re.findall(r"^(\w+)\[(\w+)\]=.", text, re.M):
        said.setdefault(language, []).append(key)
    expect({"en", *said} == set(spoken()), f"the program speaks {', '.join(spoken())}, the menu en, {', '.join(said)}")
    keys = re.findall(r"^(GenericName|Comment|Keywords)=", text, re.M) + ["Name"] * text.count("[Desktop Action ")
    for language, there in said.items():
        expect(sorted(there) == sorted(keys), f"the menu entry lacks words in {language}: it has {', '.join(there)}")
    metainfo = ElementTree.parse(MADE / f"{COMPONENT}.metainfo.xml").getroot()
    mime = ElementTree.parse(SOURCE / "installer/desktop/postern-mime.xml").getroot()
    for name, root in (("metainfo", metainfo), ("MIME type", mime)):
        for parent in root.iter():
            words = {}
            for child in parent:
                if child.tag.rpartition("}")[2] in ("summary", "p", "li", "caption", "comment"):
                    words.setdefault(child.get(LANGUAGE, ""), []).append(child)
            wrong = [language for language in said if words and len(words.get(language, [])) != len(words[""])]
            expect(not wrong, f"{name}: {parent.tag} lacks words in {', '.join(wrong)}")


def manpage():
    """groff has nothing to complain about, and the lines are there."""
    needs("man")
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80", "MANROFFSEQ": ""}
    done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", MADE / "pages/postern.1"],
                          capture_output=True, text=True, check=False, env=environment)
    if "No such file or directory" in done.stderr and "groff" in done.stderr:
        raise Skipped("no groff here")
    expect(done.returncode == 0 and not done.stderr, done.stderr)


def mime():
    """A saved check is known by its name, and without it by its first bytes."""
    needs("update-mime-database", "gio")
    with tempfile.TemporaryDirectory() as home:
        places = Path(home, "share/mime/packages")
        places.mkdir(parents=True)
        shutil.copy(SOURCE / "installer/desktop/postern-mime.xml", places)
        run("update-mime-database", Path(home, "share/mime"))
        named, unnamed, other = (Path(home, name) for name in ("a.postern", "b", "c"))
        run(BINARY, "check", "practice:closed", "--quiet", "--save", named)
        unnamed.write_bytes(named.read_bytes())
        other.write_text('{"format": "something else"}\n', encoding="utf-8")
        environment = {**os.environ, "XDG_DATA_HOME": str(Path(home, "share"))}
        for path, expected in ((named, True), (unnamed, True), (other, False)):
            answer = run("gio", "info", "-a", "standard::content-type", path, env=environment)
            expect(("application/x-postern" in answer) == expected, f"{path.name}: {answer}")


def unpacked(folder, place):
    """The archive of the sources, made and unpacked there; its top folder, and what is in it."""
    run("cpack", "--config", BUILD / "CPackSourceConfig.cmake", "-G", "TGZ", "-B", Path(folder, "made"), cwd=BUILD)
    with tarfile.open(next(Path(folder, "made").glob("*.tar.gz"))) as archive:
        names = archive.getnames()
        archive.extractall(Path(folder, place))
    return next(Path(folder, place).iterdir()), names


def source():
    """The archive of the sources builds by itself: it is configured, and one small library of it is built."""
    needs("cpack", "ninja")
    with tempfile.TemporaryDirectory() as folder:
        top, names = unpacked(folder, "unpacked")
        strange = [name for name in names if {"build", ".git", "__pycache__"} & set(name.split("/")[1:-1])]
        expect(not strange, f"does not belong there: {', '.join(strange[:5])}")
        expect(top.name.startswith("postern-"), f"the archive's folder is {top.name}")
        run("cmake", "-S", top, "-B", Path(folder, "build"), "-G", "Ninja", "-D", "CMAKE_BUILD_TYPE=Debug")
        run("ninja", "-C", Path(folder, "build"), "postern_smtp", seconds=280)


# What knows folders and times if anything does: code, what moc and rcc make, and the languages.
BUILT_TWICE = re.compile(r"^((?:core|ui|app)/(?:.*/smtp/address\.cpp\.o|.*postern_net_autogen/mocs_compilation\.cpp\.o"
                         r"|.*/qrc_\w+\.cpp\.o|translations/\w+\.qm)): ", re.M)


def folders():
    """The same text makes the same bytes, in whichever folder and however old its files are: a sample of the parts that
    the program is linked of, as it is shipped. A compiler cache would answer with what it knows of the other folder."""
    needs("cpack", "ninja")
    environment = {**os.environ, "CCACHE_DISABLE": "1"}
    with tempfile.TemporaryDirectory() as folder:
        made = []
        for place in ("one", "another/folder/deeper"):
            top, _ = unpacked(folder, place)
            for path in top.rglob("*"):
                if made and path.is_file():
                    os.utime(path, (86400, 86400))
            run("cmake", "-S", top, "--preset", "release", "-D", "BUILD_TESTING=OFF", env=environment, cwd=top)
            build = top / "build/release"
            names = BUILT_TWICE.findall(run("ninja", "-C", build, "-t", "targets", "all"))
            run("ninja", "-C", build, *names, seconds=280, env=environment)
            made.append({name: (build / name).read_bytes() for name in names})
        one, other = made
        expect(len(one) > 8 and one.keys() == other.keys(), f"not what was expected: {sorted(one.keys() ^ other.keys())}")
        different = sorted(name for name, text in one.items() if text != other[name])
        expect(not different, f"differ from folder to folder: {', '.join(different)}")


if __name__ == "__main__":
    main({case.__name__: case for case in
          (make, twice, contents, rpm, lintian, appstream, desktop, languages, manpage, mime, source, folders)})
