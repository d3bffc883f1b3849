# SPDX-License-Identifier: Apache-2.0
"""One configuration of one mail server, as its documentation would write it."""
from dataclasses import dataclass, field

CLOSED = frozenset({"closed"})
INCONCLUSIVE = frozenset({"inconclusive"})
UNPROVEN = frozenset({"unproven"})


@dataclass(frozen=True)
class Config:
    server: str                       # postfix, exim, opensmtpd, sendmail
    name: str
    files: dict = field(default_factory=dict)     # path in the root → text
    prepare: tuple = ()               # shell commands in the root, before the server starts
    start: str = ""                   # the server itself, in the foreground
    # What may be said where no message of a stranger arrived. Where one did, truth decides.
    quiet: frozenset = CLOSED
    reasons: frozenset = frozenset()  # of which one has to be named; empty: any
    port: int = 25
    starttls: bool = False            # truth needs TLS first
    slow: bool = False                # asks every form on a connection that is made to wait
    options: tuple = ()               # for postern check
    takes_all: bool = False           # unknown users of its own too: then a sink cannot be told from a relay
    only_by_form: bool = False        # open to a form that the truth does not try
    seconds: int = 150                # for Postern
