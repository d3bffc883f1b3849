# SPDX-License-Identifier: Apache-2.0
"""OpenSMTPD 6.8, after smtpd.conf(5). Without TLS: its TLS server fails its handshakes on Debian 12."""
from config import CATCH_ALL, INCONCLUSIVE, Config
from places import PUBLISHED
from talk import Door

HEAD = """
table aliases {{ "postmaster" = "user", "root" = "user" }}
listen on 0.0.0.0 port {port} hostname mx.hosted.example {listen}
action "home" maildir "/tmp/mail" {users}
action "outward" relay
"""
ALIASES = "alias <aliases>"
HOME = 'match from any for domain { "hosted.example", "mx.hosted.example" } action "home"\n'
INSIDERS = 'match from local for any action "outward"\nmatch from src 198.18.1.0/24 for any action "outward"\n'
USUAL = HOME + INSIDERS
# smtpd -T only checks; users have to exist on the machine.
PREPARE = ("useradd -m user", "install -d -m 1777 /tmp/mail")


PASSWORDS = """
table passwords { "user" = "$6$postern$SALTED" }
pki "mx" cert "/etc/tls.pem"
pki "mx" key "/etc/tls.key"
"""


def opensmtpd(name, rules=USUAL, listen="", users=ALIASES, head="", prepare=(), **options):
    port = options.get("door", Door()).port
    text = head + HEAD.format(port=port, listen=listen, users=users) + rules
    return Config("opensmtpd", name, "smtpd -d", {"etc/smtpd.conf": text}, (*PREPARE, *prepare), **options)


EVERYBODY = 'virtual { "@hosted.example" = "user", "@mx.hosted.example" = "user" }'
CONFIGS = [
    opensmtpd("as documented"),
    opensmtpd("from any for any", HOME + 'match from any for any action "outward"\n'),
    opensmtpd("networks too wide", HOME + 'match from src 198.18.0.0/15 for any action "outward"\n'),
    opensmtpd("container trusts its proxy", USUAL + 'match from src 172.16.0.0/12 for any action "outward"\n',
              door=Door(address=PUBLISHED), reasons=frozenset({"address-translated"})),
    opensmtpd("domains too wide", USUAL + 'match from any for domain "*.example" action "outward"\n'
              'match from any for domain { "outside.example", "elsewhere.example" } action "outward"\n'),
    opensmtpd("own domain as sender",
              USUAL + 'match from any mail-from regex "@hosted\\.example$" for any action "outward"\n'),
    opensmtpd("own user as sender", USUAL
              + 'match from any mail-from "user@hosted.example" for any action "outward"\n'),
    opensmtpd("HELO name trusted", USUAL + 'match from any helo "mx.hosted.example" for any action "outward"\n'),
    opensmtpd("secondary exchanger of outside.example",
              USUAL + 'match from any for domain "outside.example" action "outward"\n'),
    opensmtpd("catch-all", users=EVERYBODY, quiet=CATCH_ALL),
    opensmtpd("takes everything home", 'match from any for any action "home"\n',
              users='virtual { "@" = "user" }', prime=None),
    # Its handshakes fail, so nobody can send here: that door is unknown, and not closed.
    opensmtpd("submission with password", USUAL + 'match auth from any for any action "outward"\n',
              listen='tls-require pki "mx" auth <passwords>', head=PASSWORDS, prepare=("chmod 600 /etc/tls.key",),
              door=Door(port=587, tls="starttls"), prime=None, quiet=INCONCLUSIVE, reasons=frozenset({"tls-failed"})),
    opensmtpd("rejects the others by rule", USUAL + "match from any for any reject\n"),
]
