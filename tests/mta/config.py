# SPDX-License-Identifier: Apache-2.0
"""One configuration of one mail server, written as its documentation would."""
from dataclasses import dataclass, field

from talk import Door

CLOSED = frozenset({"closed"})
INCONCLUSIVE = frozenset({"inconclusive"})
# A server that takes every name of its own takes some forms as names: honest is either.
CATCH_ALL = frozenset({"closed", "unproven"})
UNPROVEN = frozenset({"unproven"})


@dataclass(frozen=True)
class Config:
    server: str                    # postfix, exim, opensmtpd, sendmail or courier
    name: str
    start: str                     # the server, in the foreground
    files: dict = field(default_factory=dict)  # path in the root → text
    prepare: tuple = ()            # shell commands in the root, before the start
    door: Door = Door()            # where Postern and the stranger knock
    # Who certainly may relay, so that "nothing arrived" means something. None: nobody may.
    prime: Door | None = Door()
    prime_from: str = "insider"    # or "stranger", with credentials
    # The right states where nothing of a stranger is taken. Where something is, the truth decides and not this.
    quiet: frozenset = CLOSED
    always: frozenset = frozenset()   # the right states whatever arrives: for a vantage that is stated
    reasons: frozenset = frozenset()  # one of them has to be among Postern's reasons; empty: any
    visits: int = 1                # connections on which every form is tried, where they differ
    logins: tuple = ()             # what has to come of a login, where the prime has credentials: "taken PLAIN"
    forwards: frozenset = frozenset()  # addresses to which it sends its own users' mail on: no relaying
    target: str = ""               # what Postern is told in place of the door's address
    options: tuple = ()            # for postern check; those given here replace the usual ones
    mute: bool = False             # it says too little to be known by it
    named: str = ""                # its greeting says that it is this other server
    repeats: bool = False          # all questions are asked again by the commands that Postern gives for it
    slow: bool = False             # it begins before the others
    seconds: int = 240             # Postern's time

    @property
    def own_people(self):
        """User name and password of somebody whose mail certainly goes out; nothing if nobody has any."""
        return self.prime.credentials if self.prime else ()
