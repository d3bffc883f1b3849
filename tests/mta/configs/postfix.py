# SPDX-License-Identifier: Apache-2.0
"""Postfix 3.7, after postconf(5), SMTPD_ACCESS_README, POSTSCREEN_README and SASL_README."""
from config import CATCH_ALL, INCONCLUSIVE, Config
from places import BALANCED, BLOCK_LIST, PUBLISHED, SERVER6, STRANGER
from talk import Door

MAIN = {
    "compatibility_level": "3.6",
    "myhostname": "mx.hosted.example",
    "mydomain": "hosted.example",
    "myorigin": "$mydomain",
    "mydestination": "$mydomain, $myhostname, localhost",
    "mynetworks": "127.0.0.0/8, 198.18.1.0/24, [::1]/128, [2001:db8:1::]/64",
    "local_recipient_maps": "inline:{user=x, postmaster=x}",
    "local_transport": "discard:",
    "alias_maps": "",
    "inet_interfaces": "all",
    "inet_protocols": "all",
    "maillog_file": "/var/log/postfix.log",
    "minimal_backoff_time": "1s",
    "maximal_backoff_time": "2s",
    "queue_run_delay": "1s",
    "smtpd_tls_cert_file": "/etc/tls.pem",
    "smtpd_tls_key_file": "/etc/tls.key",
    "smtpd_tls_security_level": "may",
}
PREPARE = ("postconf -F '*/*/chroot = n'",
           "postconf -Me 'postlog/unix-dgram = postlog unix-dgram n - n - 1 postlogd'")
REJECT = {"smtpd_relay_restrictions": "permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination"}
# Postfix will not start without a rejecting rule; it starts with one that is never reached.
PERMIT = {"smtpd_relay_restrictions": "check_client_access static:OK, reject_unauth_destination"}
REWRITTEN = {"allow_untrusted_routing": "yes", "allow_percent_hack": "no", "swap_bangpath": "no",
             "virtual_alias_maps": "pcre:/etc/postfix/rewrite", **REJECT}
PASSWORD = ("user@hosted.example", "secret")


def postfix(name, changes=None, *, tables=None, prepare=(), **options):
    """`tables`: file below /etc/postfix → text. texthash and pcre tables are read as they stand."""
    main = {**MAIN, **(changes or {})}
    files = {"etc/postfix/main.cf": "".join(f"{key} = {value}\n" for key, value in main.items())}
    files |= {f"etc/postfix/{table}": text for table, text in (tables or {}).items()}
    return Config("postfix", name, "postfix start-fg", files, (*PREPARE, *prepare), **options)


def before_relay_rule(rule):
    return {"smtpd_relay_restrictions": f"permit_mynetworks, {rule}, reject_unauth_destination"}


def clients(text):
    return {"clients": f"{STRANGER} {text}\n"}


CHECK_CLIENT = "check_client_access texthash:/etc/postfix/clients"
SENDERS = "check_sender_access texthash:/etc/postfix/senders"
RECIPIENTS = "check_recipient_access texthash:/etc/postfix/recipients"
WITH_PASSWORD = (
    "mkdir -p /etc/postfix/sasl",
    "printf 'pwcheck_method: auxprop\\nauxprop_plugin: sasldb\\nmech_list: PLAIN LOGIN SCRAM-SHA-256\\n'"
    " > /etc/postfix/sasl/smtpd.conf",
    "echo secret | saslpasswd2 -p -c -u hosted.example user && chown postfix /etc/sasldb2",
)
SUBMISSION_RULES = ("-o smtpd_sasl_auth_enable=yes -o smtpd_tls_auth_only=no "
                    "-o smtpd_relay_restrictions=permit_sasl_authenticated,reject")
POSTSCREEN = (
    "postconf -Me 'smtp/inet = smtp inet n - n - 1 postscreen' 'smtpd/pass = smtpd pass - - n - - smtpd'",
    "postconf -Me 'dnsblog/unix = dnsblog unix - - n - 0 dnsblog' 'tlsproxy/unix = tlsproxy unix - - n - 0 tlsproxy'",
)

OPEN = [
    postfix("networks too wide", {"mynetworks": "0.0.0.0/0"}),
    postfix("own /16 as network", {"mynetworks": "198.18.0.0/16"}),
    postfix("relay list missing", {"smtpd_relay_restrictions": "", "smtpd_recipient_restrictions": "permit_mynetworks, "
                                   f"check_client_access inline:{{{{{STRANGER} = OK}}}}, reject_unauth_destination"},
            repeats=True, slow=True),
    postfix("client table too generous", before_relay_rule("check_client_access cidr:/etc/postfix/clients"),
            tables={"clients": "198.18.0.0/15 OK\n"}),
    postfix("relay domains too wide", {"relay_domains": "example, test"}),
    postfix("open over IPv6 only", {"mynetworks": "127.0.0.0/8, 198.18.1.0/24, [::]/0"}, door=Door(address=SERVER6)),
    postfix("open behind TLS only", {"smtpd_tls_security_level": "encrypt", **PERMIT},
            door=Door(tls="starttls"), prime=Door(tls="starttls")),
    postfix("open with late greeting", PERMIT, prepare=POSTSCREEN),
    postfix("open, few errors allowed", {"smtpd_soft_error_limit": "2", "smtpd_hard_error_limit": "3", **PERMIT}),
    postfix("container trusts its proxy", {"mynetworks": "127.0.0.0/8, 198.18.1.0/24, 172.16.0.0/12"},
            door=Door(address=PUBLISHED)),
    postfix("one of two behind a balancer", PERMIT, prepare=(
        "postconf -Me '26/inet = 26 inet n - n - - smtpd -o smtpd_relay_restrictions=reject_unauth_destination'",),
            door=Door(address=BALANCED), visits=12),
    postfix("open, tls on connect", {"smtpd_tls_security_level": "may", **PERMIT},
            prepare=("postconf -Me 'smtps/inet = 465 inet n - n - - smtpd -o smtpd_tls_wrappermode=yes'",),
            door=Door(port=465, tls="implicit"), repeats=True, slow=True),
]

PARTLY = [
    postfix("own domain as sender", before_relay_rule(SENDERS), tables={"senders": "hosted.example OK\n"}),
    postfix("one user as sender", before_relay_rule(SENDERS), tables={"senders": "user@hosted.example OK\n"}),
    postfix("null sender permitted", before_relay_rule(SENDERS), tables={"senders": "<> OK\n"}),
    postfix("HELO name trusted", before_relay_rule("check_helo_access texthash:/etc/postfix/helos"),
            tables={"helos": "mx.hosted.example OK\nhosted.example OK\nlocalhost OK\n"}),
    postfix("outside postmaster", before_relay_rule(RECIPIENTS), tables={"recipients": "postmaster@ OK\n"}),
    # Postfix itself sees through these forms; what opens it is rewriting that comes after the rule.
    postfix("percent hack, home-made", REWRITTEN, tables={"rewrite": "/^(.+)%(.+)@hosted\\.example$/ $1@$2\n"}),
    postfix("bang path, home-made", REWRITTEN, tables={"rewrite": "/^(.+)!(.+)@hosted\\.example$/ $2@$1\n"}),
]

CLOSED = [
    postfix("as installed: 454", repeats=True, slow=True),
    postfix("relay rule with 554", REJECT),
    postfix("soft bounce", {"soft_bounce": "yes", **REJECT}),
    postfix("secondary exchanger of outside.example", {"relay_domains": "outside.example", **REJECT}),
    postfix("refuses at DATA", {**PERMIT, "smtpd_data_restrictions": "permit_mynetworks, reject_unauth_destination"}),
    postfix("refuses at end of data", {
        **PERMIT, "smtpd_end_of_data_restrictions": "permit_mynetworks, reject_unauth_destination"}),
    postfix("untrusted routing allowed", {"allow_untrusted_routing": "yes", **REJECT}),
    postfix("catch-all", {"local_recipient_maps": "", **REJECT}, quiet=CATCH_ALL),
    postfix("gateway without a list of users", {"mydestination": "localhost", "relay_domains": "hosted.example",
                                                "transport_maps": "inline:{hosted.example=smtp:[198.18.5.25]}",
                                                **REJECT}, quiet=CATCH_ALL),
    postfix("sender domain must exist", {"smtpd_sender_restrictions": "reject_unknown_sender_domain", **REJECT}),
    postfix("strict HELO", {"smtpd_helo_required": "yes", "smtpd_helo_restrictions": "reject_invalid_helo_hostname, "
                            "reject_non_fqdn_helo_hostname, reject_unknown_helo_hostname", **REJECT}),
    postfix("few errors allowed", {"smtpd_soft_error_limit": "2", "smtpd_hard_error_limit": "3", **REJECT},
            slow=True, seconds=420),
    postfix("slow after errors", {"smtpd_error_sleep_time": "4s", "smtpd_soft_error_limit": "3", **REJECT}, slow=True),
    postfix("one connection at a time", {"smtpd_client_connection_count_limit": "1",
                                         "smtpd_client_event_limit_exceptions": "", **REJECT},
            slow=True),
    postfix("postscreen greets late", REJECT, prepare=POSTSCREEN),
    postfix("TLS required", {"smtpd_tls_security_level": "encrypt", **REJECT},
            door=Door(tls="starttls"), prime=Door(tls="starttls")),
    postfix("own words", {"smtpd_relay_restrictions": "permit_mynetworks, check_recipient_access "
                          "pcre:/etc/postfix/recipients, reject_unauth_destination"},
            tables={"recipients": "!/@(mx\\.)?hosted\\.example$/ REJECT Go away\n"}),
    postfix("submission with password", {"smtpd_sasl_path": "smtpd", **REJECT},
            prepare=(*WITH_PASSWORD, f"postconf -Me 'submission/inet = 587 inet n - n - - smtpd {SUBMISSION_RULES}'"),
            door=Door(port=587), prime=Door(port=587, credentials=PASSWORD), prime_from="stranger",
            logins=("taken SCRAM-SHA-256",)),
    postfix("greeting without a name", {"smtpd_banner": "$myhostname ESMTP", **REJECT}),
    postfix("greeting of another server", {"smtpd_banner": "$myhostname ESMTP Exim 4.98", **REJECT}, named="exim"),
    postfix("relayhost, closed", {"relayhost": "[198.18.3.25]", **REJECT}),
]

UNSURE = [
    postfix("accepts and discards", {**PERMIT, "default_transport": "discard:", "local_recipient_maps": ""},
            prime=None),
    postfix("discards for outsiders, knows its users", {**PERMIT, "default_transport": "discard:"}, prime=None),
    postfix("accepts and bounces", {
        **PERMIT, "local_recipient_maps": "", "default_transport": "smtp:[127.0.0.1]:9", "maximal_queue_lifetime": "0",
        "bounce_queue_lifetime": "1h", "transport_maps": "inline:{stranger.example=smtp:}"},
            prime=None),
    postfix("greylisting", {**REJECT, "smtpd_recipient_restrictions": f"permit_mynetworks, {CHECK_CLIENT}"},
            tables=clients("450 4.2.0 Greylisted, see http://postgrey.schweikert.ch/help/hosted.example.html"),
            quiet=frozenset({"closed"})),
    postfix("greylisting first", {"smtpd_client_restrictions": f"permit_mynetworks, {CHECK_CLIENT}"},
            tables=clients("450 4.7.1 Greylisting in action, please come back in 00:05:00"),
            quiet=INCONCLUSIVE, reasons=frozenset({"greylisted"})),
    postfix("greylisting, open behind it", {**PERMIT, "smtpd_recipient_restrictions":
                                            f"permit_mynetworks, {CHECK_CLIENT}"},
            tables=clients("450 4.2.0 Greylisted"), quiet=INCONCLUSIVE, reasons=frozenset({"greylisted"})),
    postfix("block list", {"smtpd_client_restrictions": f"permit_mynetworks, reject_rbl_client {BLOCK_LIST}"},
            quiet=INCONCLUSIVE, reasons=frozenset({"block-listed"})),
    postfix("client refused", {"smtpd_client_restrictions": f"permit_mynetworks, {CHECK_CLIENT}"},
            tables=clients("REJECT"), quiet=INCONCLUSIVE),
    postfix("no reverse name", {"smtpd_client_restrictions": f"permit_mynetworks, {CHECK_CLIENT}"},
            tables=clients("450 4.7.25 Client host rejected: cannot find your hostname"),
            quiet=INCONCLUSIVE, reasons=frozenset({"no-reverse-name"})),
    postfix("sender domain does not exist", {"smtpd_sender_restrictions": "reject_unknown_sender_domain", **REJECT},
            options=("--sender", "someone@nowhere.invalid"), quiet=frozenset({"inconclusive", "closed"})),
    postfix("strict HELO, wrong name", {"smtpd_helo_required": "yes", "smtpd_helo_restrictions":
                                        "reject_non_fqdn_helo_hostname", **REJECT},
            options=("--helo", "tester"), quiet=INCONCLUSIVE, reasons=frozenset({"bad-hello"})),
    postfix("inside vantage", {"mynetworks": "198.18.0.0/16"}, options=("--vantage", "inside"),
            always=frozenset({"trusted"})),
]

CONFIGS = [*OPEN, *PARTLY, *CLOSED, *UNSURE]
