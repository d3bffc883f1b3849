# SPDX-License-Identifier: Apache-2.0
"""Sendmail 8.17, after cf/README."""
from config import UNPROVEN, Config

HEAD = """divert(0)dnl
OSTYPE(`linux')dnl
define(`confDOMAIN_NAME', `mx.hosted.example')dnl
define(`confTO_IDENT', `0')dnl
define(`confMIN_QUEUE_AGE', `0')dnl
define(`ALIAS_FILE', `')dnl
define(`confDELIVERY_MODE', `background')dnl
define(`confQUEUE_LA', `500')dnl
define(`confREFUSE_LA', `900')dnl
define(`STATUS_FILE', `/tmp/statistics')dnl
FEATURE(`use_cw_file')dnl
FEATURE(`access_db', `hash -T<TMPF> -o /etc/mail/access')dnl
"""
TAIL = "MAILER(`local')dnl\nMAILER(`smtp')dnl\n"
PREPARE = (
    "mkdir -p /var/spool/mqueue /etc/mail && chown root:root /var/spool/mqueue && chmod 700 /var/spool/mqueue && chown root:root /etc/mail && chmod 755 /etc/mail",
    "printf 'hosted.example\\nmx.hosted.example\\n' > /etc/mail/local-host-names",
    "for one in user postmaster; do id $one >/dev/null 2>&1 || useradd $one; done",
    "makemap hash /etc/mail/access < /etc/mail/access.text",
    "cd /usr/share/sendmail/cf && m4 -D_CF_DIR_=/usr/share/sendmail/cf/ m4/cf.m4 /etc/mail/test.mc > /etc/mail/sendmail.cf",
)


def sendmail(name, features="", access="", **options):
    files = {
        "etc/mail/test.mc": HEAD + "".join(f"{one}dnl\n" for one in features.split("\n") if one) + TAIL,
        "etc/mail/access.text": "Connect:198.18.1\tRELAY\n" + access,
    }
    return Config("sendmail", name, files, PREPARE, "sendmail -bD -q1s", **options)


CONFIGS = [
    sendmail("as documented"),
    sendmail("promiscuous_relay", "FEATURE(`promiscuous_relay')"),
    sendmail("relay_local_from", "FEATURE(`relay_local_from')"),
    sendmail("loose_relay_check", "FEATURE(`loose_relay_check')"),
    sendmail("relay_mail_from", "FEATURE(`relay_mail_from', `domain')", "From:hosted.example\tRELAY\n"),
    sendmail("networks too wide", "", "Connect:198.18\tRELAY\n"),
    sendmail("domains too wide", "", "To:example\tRELAY\n"),
    sendmail("secondary exchanger of the test's domain", "", "To:outside.example\tRELAY\n"),
    sendmail("greet_pause", "FEATURE(`greet_pause', `5000')"),
    sendmail("own words", "define(`confRELAY_MSG', `\"550 We do not carry letters for strangers\"')"),
    sendmail("bad recipients are slowed down", "define(`confBAD_RCPT_THROTTLE', `2')"),
]
