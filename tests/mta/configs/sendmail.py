# SPDX-License-Identifier: Apache-2.0
"""Sendmail 8.17, after cf/README and the chapter on anti-spam configuration in it."""
from config import INCONCLUSIVE, Config
from places import BLOCK_LIST, PUBLISHED, STRANGER
from talk import Door

HEAD = """divert(0)dnl
OSTYPE(`linux')dnl
define(`confDOMAIN_NAME', `mx.hosted.example')dnl
define(`confTO_IDENT', `0')dnl
define(`confMIN_QUEUE_AGE', `0')dnl
define(`confDELIVERY_MODE', `background')dnl
define(`PROCMAIL_MAILER_PATH', `/bin/true')dnl
FEATURE(`use_cw_file')dnl
FEATURE(`access_db', `hash -T<TMPF> -o /etc/mail/access')dnl
"""
TAIL = "MAILER(`local')dnl\nMAILER(`smtp')dnl\n"
PREPARE = (
    "mkdir -p /var/spool/mqueue && chown root:smmsp /var/spool/mqueue && chmod 0750 /var/spool/mqueue",
    "printf 'hosted.example\\nmx.hosted.example\\n' > /etc/mail/local-host-names",
    "chown -R root:root /etc/mail && chmod 0755 /etc/mail && rm -f /etc/mail/aliases*",
    "printf 'postmaster: root\\nmailer-daemon: root\\nroot: /dev/null\\nuser: /dev/null\\n' > /etc/mail/aliases",
    "makemap hash /etc/mail/access < /etc/mail/access.text",
    "cd /usr/share/sendmail/cf && m4 -D_CF_DIR_=/usr/share/sendmail/cf/ m4/cf.m4 /etc/mail/test.mc"
    " > /etc/mail/sendmail.cf",
    "sendmail -bi",
)


def sendmail(name, features=(), access="", prepare=(), **options):
    files = {
        "etc/mail/test.mc": HEAD + "".join(f"{one}dnl\n" for one in features) + TAIL,
        "etc/mail/access.text": f"Connect:198.18.1\tRELAY\n{access}",
    }
    return Config("sendmail", name, "sendmail -bD -q1s", files, (*PREPARE, *prepare), **options)


CONFIGS = [
    sendmail("as documented"),
    sendmail("promiscuous_relay", ["FEATURE(`promiscuous_relay')"]),
    sendmail("networks too wide", access="Connect:198.18\tRELAY\n"),
    sendmail("container trusts its proxy", access="Connect:172.17\tRELAY\n", door=Door(address=PUBLISHED),
             reasons=frozenset({"address-translated"})),
    sendmail("domains too wide", access="To:example\tRELAY\n"),
    sendmail("relay_local_from", ["FEATURE(`relay_local_from')"]),
    sendmail("relay_mail_from", ["FEATURE(`relay_mail_from', `domain')"], access="From:hosted.example\tRELAY\n"),
    sendmail("loose_relay_check", ["FEATURE(`loose_relay_check')"]),
    sendmail("relay_based_on_MX", ["FEATURE(`relay_based_on_MX')"]),
    sendmail("secondary exchanger of outside.example", access="To:outside.example\tRELAY\n"),
    sendmail("relay_entire_domain", ["FEATURE(`relay_entire_domain')"], access="Connect:stranger.example\tRELAY\n"),
    sendmail("greets after 5 s", ["FEATURE(`greet_pause', `5000')"], slow=True),
    sendmail("greeting without a name", ["define(`confSMTP_LOGIN_MSG', `$j ESMTP')"]),
    sendmail("own words", ["define(`confRELAY_MSG', `\"550 We carry no letters for strangers\"')"]),
    sendmail("bad recipients slowed down", ["define(`confBAD_RCPT_THROTTLE', `2')"]),
    sendmail("delay_checks, block list", ["FEATURE(`delay_checks')", f"FEATURE(`dnsbl', `{BLOCK_LIST}')"],
             quiet=INCONCLUSIVE, reasons=frozenset({"block-listed"})),
    sendmail("client refused", access=f"Connect:{STRANGER}\tERROR:\"550 5.7.1 go away\"\n", quiet=INCONCLUSIVE),
]
