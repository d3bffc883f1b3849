# SPDX-License-Identifier: Apache-2.0
"""The ends of one proof by delivery with a real mail server: what it is set up to do, and what Postern has to say.

The recipient's exchanger is Postern's own listener in the stranger's network, or one of the exchangers below, whose
mailbox is a Maildir or served by Dovecot; the sender's is the listener as well, so that a bounce is seen.
"""
from dataclasses import dataclass

import places
from config import Config
from configs.exim import BEFORE, USERS, exim
from configs.opensmtpd import CONFIGS as OPENSMTPD
from configs.postfix import PERMIT, postfix

LISTENER = f"listen:{places.STRANGER}:25"
FAR_EXCHANGER = places.EXCHANGERS["outside.example"]
MAILBOX = "imaps://probe@mx.outside.example/INBOX"
SECOND_RELAY = places.EXCHANGERS["elsewhere.example"]
BOUNCING = """
bounced:
  driver = redirect
  domains = outside.example : elsewhere.example
  no_verify
  allow_fail
  data = :fail: relaying denied
"""

# An OpenSMTPD that takes everything, and hands it on to the exchanger of the recipient.
HANDS_ON = Config("opensmtpd", "hands on", "smtpd -d", {"etc/smtpd.conf": f"""
listen on {SECOND_RELAY} port 25 hostname second.elsewhere.example
action "outward" relay helo second.elsewhere.example
match from any for any action "outward"
"""})

# Nobody's domain, but none that is reserved for that: whose mailbox it is has to be shown. ZZ is no country and will be
# none (ISO 3166-1), and no name of it leads out of these networks.
OWN_DOMAIN = "postern.zz"
OWN_MAILDIR = "tmp/mail"
KEEPS = Config("opensmtpd", "keeps", "smtpd -d", {"etc/smtpd.conf": f"""
listen on {SECOND_RELAY} port 25 hostname mx.{OWN_DOMAIN}
action "home" maildir "/{OWN_MAILDIR}"
match from any for domain "{OWN_DOMAIN}" action "home"
"""}, ("useradd -m me", f"install -d -m 1777 /{OWN_MAILDIR}"))


@dataclass(frozen=True)
class Case:
    name: str
    config: Config
    state: str
    proof: str = ""
    fate: str = ""              # of the first message
    findings: frozenset = frozenset()
    exchanger: str = "listener"  # who takes mail for the recipient: listener, greylister, dovecot
    minutes: float = 1.0         # that Postern waits
    held: bool = False           # the server keeps the message until Postern has been ended, and begun again
    hops: int = 1                # that the trace has at least
    following: Config = None     # of a second server, at SECOND_RELAY
    recipient: str = places.RECIPIENT
    told: str = ""               # of the codes that are asked for: "right", after a wrong one, or "wrong", all of them


def named(configs, name):
    return next(one for one in configs if one.name == name)


RELAYING = [
    Case("Postfix relays", postfix("open", PERMIT), "open", "delivered", "delivered"),
    Case("Exim relays", exim("open", BEFORE + USERS), "open", "delivered", "delivered"),
    Case("OpenSMTPD relays", named(OPENSMTPD, "from any for any"), "open", "delivered", "delivered"),
]
CASES = [
    *RELAYING,
    *(Case(f"{one.name}, to a mailbox in Dovecot", one.config, one.state, one.proof, one.fate, exchanger="dovecot")
      for one in RELAYING),
    Case("Postfix takes and discards",
         postfix("discards", {**PERMIT, "transport_maps": "inline:{outside.example=discard:}"}),
         "unproven", fate="not-arrived", findings=frozenset({"message-left-behind"}), minutes=0.1),
    Case("Exim takes and bounces", exim("bounces", BEFORE + USERS, routers=BOUNCING), "closed", fate="bounced",
         findings=frozenset({"accepts-then-bounces"}), minutes=0.3),
    Case("a greylister at the far end", postfix("open", PERMIT), "open", "delivered", "delivered",
         exchanger="greylister", minutes=2),
    Case("two relays in a row", postfix("smart host", {**PERMIT, "relayhost": f"[{SECOND_RELAY}]"}),
         "open", "delivered", "delivered", hops=3, following=HANDS_ON),
    Case("late, after Postern was closed", postfix("holds", {**PERMIT, "defer_transports": "smtp"}),
         "open", "delivered", "delivered", held=True),
    Case("the code is told, after a wrong one", postfix("open", PERMIT), "open", "delivered", "delivered", hops=2,
         following=KEEPS, recipient=f"me@{OWN_DOMAIN}", told="right"),
    Case("only wrong codes are told", postfix("open", PERMIT), "open", "data-accepted", following=KEEPS,
         recipient=f"me@{OWN_DOMAIN}", told="wrong"),
]
