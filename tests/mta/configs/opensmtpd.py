# SPDX-License-Identifier: Apache-2.0
"""OpenSMTPD 6.8, after smtpd.conf(5)."""
from config import UNPROVEN, Config

HEAD = """
table aliases { "postmaster" = "root", "user" = "root" }
listen on 0.0.0.0 port {port} hostname mx.hosted.example {listen}
action "home" expand-only alias <aliases>
action "outward" relay
"""
HOME = 'match from any for domain { "hosted.example", "mx.hosted.example" } action "home"\n'
INSIDERS = 'match from src { 198.18.1.0/24 } for any action "outward"\n'


def opensmtpd(name, rules=HOME + INSIDERS, listen="", port=25, **options):
    text = HEAD.replace("{port}", str(port)).replace("{listen}", listen) + rules
    # expand-only needs somewhere to expand to: root's mail goes to nobody's file.
    text = text.replace('expand-only alias', 'mbox alias')
    return Config("opensmtpd", name, {"etc/smtpd.conf": text}, ("touch /var/mail/root",), "smtpd -d", port=port,
                  **options)


CONFIGS = [
    opensmtpd("as documented"),
    opensmtpd("from any for any", HOME + 'match from any for any action "outward"\n'),
    opensmtpd("networks too wide", HOME + 'match from src { 198.18.0.0/16 } for any action "outward"\n'),
    opensmtpd("own domain as sender",
              HOME + INSIDERS + 'match from any mail-from regex "@hosted.example$" for any action "outward"\n'),
    opensmtpd("HELO name", HOME + INSIDERS + 'match from any helo "mx.hosted.example" for any action "outward"\n'),
    opensmtpd("secondary exchanger of the test's domain",
              HOME + INSIDERS + 'match from any for domain "outside.example" action "outward"\n'),
    opensmtpd("refuses outright", HOME + INSIDERS + 'match from any for any reject\n'),
]
