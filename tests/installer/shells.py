#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The completions, asked by the shells themselves."""
import os
import re
import tempfile
from pathlib import Path

from made import MADE, expect, main, needs, run

PAGES = MADE / "pages"
# What is typed up to the tabulator → what is offered, and what is not.
ROWS = [
    ("postern ch", ["check"], ["judge"]),
    ("postern check --tl", ["--tls"], ["--json"]),
    ("postern check --tls a", ["auto", "always"], ["never"]),
    ("postern check practice:op", ["practice:open"], ["practice:closed"]),
    ("postern practice own", ["own-sender"], ["open"]),
    ("postern check --depth d", ["data", "deliver"], ["recipient"]),
    ("postern report --paper ", ["a4", "letter"], []),
    ("postern learn --language ", ["de", "ja"], ["learn"]),
    ("postern wait --format ", ["text", "json", "nagios"], []),
    ("postern check --watch ", ["listen:", "maildir:", "imaps://", "imap+starttls://", "manual"], ["else.txt"]),
    ("postern check --watch ima", ["imaps://", "imap+starttls://"], ["manual"]),
    ("postern check --watch imaps:", ["imaps://"], ["imap+starttls://"]),
    ("postern wait --watch maildir:", ["maildir:Mail"], ["maildir:else.txt"]),
    ("postern wait --watch maildir:Ma", ["maildir:Mail"], ["maildir:"]),
    ("postern check --watch mbox:", ["mbox:else.txt", "mbox:Mail"], ["mbox:"]),
    ("postern check --watch mbox:el", ["mbox:else.txt"], ["mbox:Mail", "mbox:today.postern"]),
    ("postern judge --vantage ", ["auto", "inside", "outside"], ["--vantage"]),
    ("postern judge to", ["today.postern"], ["else.txt"]),
    ("postern to", ["today.postern"], ["else.txt"]),
    ("postern check --save el", ["else.txt"], ["today.postern"]),
]

BASH = """
source /usr/share/bash-completion/bash_completion
source "$1"
cd "$2"
COMP_LINE=$3
COMP_POINT=${#COMP_LINE}
# Words as readline parts them: at blanks, colons and equals signs.
mapfile -t COMP_WORDS < <(grep -oE '[:=]|[^ :=]+' <<<"$COMP_LINE")
[[ $COMP_LINE != *' ' ]] || COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
COMP_TYPE=9 COMP_KEY=9
_postern postern
printf '%s\\n' "${COMPREPLY[@]}"
"""

# A zsh of its own in a pseudo-terminal: only there completion runs. What it would insert is listed instead.
ZSH = """
zmodload zsh/zpty
cd "$2"
zpty -b shell zsh -f -i
zpty -w shell 'PS1= PS2=; stty -echo; fpath=('"${1:h}"' $fpath); autoload -Uz compinit; compinit -u -D;
zstyle ":completion:*" list-colors ""; zstyle ":completion:*" verbose no
compadd() { if [[ $@[1,(i)(-|--)] = *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return $?; fi
local -a __found; builtin compadd -A __found "$@"; print -rl -- "FOUND $IPREFIX"$^__found; builtin compadd "$@" }
bindkey "^I" complete-word; zle -C complete-word complete-word _list; _list() { _main_complete; print END; exit }
print BEGIN'
zpty -r -m shell line '*BEGIN*'
zpty -w -n shell "$3"$'\\t'
zpty -r -m shell line '*END*'
print -r -- "$line"
zpty -d shell
"""


def check(offered_for):
    with tempfile.TemporaryDirectory() as folder:
        for name in ("today.postern", "else.txt"):
            Path(folder, name).write_text("", encoding="utf-8")
        Path(folder, "Mail").mkdir()
        for typed, there, not_there in ROWS:
            offered = {re.sub("(?<!/)/$", "", word) for word in offered_for(typed, folder)}  # some shells mark folders
            missing = [word for word in there if word not in offered]
            expect(not missing, f"“{typed}” should offer {', '.join(missing)}; it offers {sorted(offered)}")
            extra = [word for word in not_there if word in offered]
            expect(not extra, f"“{typed}” should not offer {', '.join(extra)}")


def bash():
    needs("bash")
    run("bash", "-n", PAGES / "postern.bash")
    helpers = Path("/usr/share/bash-completion/bash_completion")
    expect(helpers.is_file(), "the package bash-completion is not installed")

    def offered(typed, folder):
        # After a colon bash replaces only what stands behind it.
        kept = typed.split(" ")[-1].rpartition(":")
        answer = run("bash", "--norc", "-c", BASH, "bash", PAGES / "postern.bash", folder, typed)
        return {kept[0] + kept[1] + line.strip() for line in answer.splitlines()}
    check(offered)


def zsh():
    needs("zsh")
    run("zsh", "-n", PAGES / "_postern")

    def offered(typed, folder):
        answer = run("zsh", "-f", "-c", ZSH, "zsh", PAGES / "_postern", folder, typed)
        return {line.partition("FOUND ")[2].strip().replace("\\", "") for line in answer.splitlines()
                if "FOUND " in line}
    check(offered)


def fish():
    needs("fish")
    run("fish", "-n", PAGES / "postern.fish")

    def offered(typed, folder):
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
            answer = run("fish", "--no-config", "-c", 'source $argv[1]; cd $argv[2]; complete -C $argv[3]', "--",
                         PAGES / "postern.fish", folder, typed, env=environment)
        return {line.split("\t")[0] for line in answer.splitlines()}
    check(offered)


if __name__ == "__main__":
    main({case.__name__: case for case in (bash, zsh, fish)})
