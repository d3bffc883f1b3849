# SPDX-License-Identifier: Apache-2.0
"""Postfix as people set it up: orders of rules, tables and actions of access(5), limits, filters, postscreen."""
from config import CATCH_ALL, INCONCLUSIVE, UNPROVEN
from configs.postfix import (CHECK_CLIENT, PASSWORD, PERMIT, POSTSCREEN, REJECT, WITH_PASSWORD, before_relay_rule,
                             clients, postfix)
from places import BLOCK_LIST, HOSTED, SECOND_RECIPIENT, SERVER6, STRANGER
from talk import Door

# As before Postfix 2.10: one list for everything.
OLD_STYLE = "smtpd_relay_restrictions"
DEEP_TESTS = {"postscreen_pipelining_enable": "yes", "postscreen_non_smtp_command_enable": "yes",
              "postscreen_bare_newline_enable": "yes", "postscreen_greet_wait": "2s"}
FEW_A_MINUTE = {"smtpd_client_event_limit_exceptions": "", "anvil_rate_time_unit": "4s"}
LISTED = frozenset({"block-listed"})
EITHER = frozenset({"inconclusive", "closed"})


def old_style(rules):
    return {OLD_STYLE: "", "smtpd_recipient_restrictions": f"permit_mynetworks, {rules}, reject_unauth_destination"}


def inline(kind, key, action):
    return f"check_{kind}_access inline:{{{{{key} = {action}}}}}"


def second_service(port, *options):
    return (f"postconf -Me '{port}/inet = {port} inet n - n - - smtpd {' '.join(f'-o {one}' for one in options)}'",)


OPEN = [
    postfix("one list, all recipients permitted", old_style("check_recipient_access pcre:/etc/postfix/recipients"),
            tables={"recipients": "/./ OK\n"}),
    postfix("one list, sender's domain permitted first", old_style(inline("sender", "stranger.example", "OK"))),
    postfix("recipients' top-level domain permitted", before_relay_rule(inline("recipient", "example", "OK"))),
    postfix("client's name permitted", before_relay_rule(inline("client", "stranger.example", "OK"))),
    postfix("client's HELO name permitted", before_relay_rule(inline("helo", "example", "OK"))),
    postfix("HELO table with a pattern for all", before_relay_rule("check_helo_access pcre:/etc/postfix/helos"),
            tables={"helos": "/^[a-z]/ OK\n"}),
    postfix("clients with a name permitted", before_relay_rule("check_client_access pcre:/etc/postfix/clients"),
            tables={"clients": "!/^unknown/ PERMIT\n"}),
    postfix("every domain is a relay domain", {"relay_domains": "static:all", **REJECT}),
    postfix("provider's IPv6 prefix as network", {
        "mynetworks": "127.0.0.0/8, 198.18.1.0/24, [2001:db8::]/32", **REJECT}, door=Door(address=SERVER6)),
    postfix("by its domain: open over IPv6 only", {
        "mynetworks": "127.0.0.0/8, 198.18.1.0/24, [::]/0", **REJECT}, door=Door(address=SERVER6), target=HOSTED),
    postfix("submission forgot the password", prepare=second_service(
        587, "smtpd_relay_restrictions=check_client_access,static:OK,reject_unauth_destination"), changes=REJECT,
            door=Door(port=587)),
    postfix("open, without PIPELINING and 8BITMIME", {
        **PERMIT, "smtpd_discard_ehlo_keywords": "pipelining, 8bitmime, chunking, dsn, starttls, enhancedstatuscodes"}),
    postfix("open, deep tests before", {**PERMIT, **DEEP_TESTS}, prepare=POSTSCREEN, visits=2),
    postfix("open, hangs up at the first error", {
        **PERMIT, "smtpd_soft_error_limit": "1", "smtpd_hard_error_limit": "1"}),
    postfix("open, one recipient at a time", {**PERMIT, "smtpd_recipient_limit": "1"}),
    postfix("open, refuses strangers' null sender", {
        **PERMIT, "smtpd_sender_restrictions": f"permit_mynetworks, {inline('sender', '<>', 'REJECT')}"}),
    postfix("open, senders verified", {
        **PERMIT, "smtpd_recipient_restrictions": "permit_mynetworks, reject_unverified_sender, permit",
        "address_verify_poll_count": "5"}),
    postfix("open, recipients verified", {
        **PERMIT, "smtpd_recipient_restrictions": "permit_mynetworks, reject_unverified_recipient, permit",
        "address_verify_poll_count": "5"}),
]

PARTLY = [
    postfix("one list, own domain as sender", old_style(inline("sender", HOSTED, "OK"))),
    postfix("own domain as sender, pattern without an end",
            before_relay_rule("check_sender_access pcre:/etc/postfix/senders"),
            tables={"senders": "/hosted\\.example/ OK\n"}),
    # OK skips the look at percent signs and quotes that reject_unauth_destination takes.
    postfix("own domain as recipient, permitted", before_relay_rule(inline("recipient", HOSTED, "OK"))),
    postfix("own domain as recipient, pattern without an end",
            before_relay_rule("check_recipient_access pcre:/etc/postfix/recipients"),
            tables={"recipients": "/@hosted\\.example/ OK\n"}),
    postfix("own postmaster as sender", before_relay_rule(inline("sender", f"postmaster@{HOSTED}", "OK"))),
    postfix("HELO with the own host name trusted", before_relay_rule(inline("helo", f"mx.{HOSTED}", "OK"))),
    postfix("HELO with a loopback literal trusted", before_relay_rule(inline("helo", "[127.0.0.1]", "OK"))),
    postfix("sender without domain permitted", before_relay_rule("check_sender_access pcre:/etc/postfix/senders"),
            tables={"senders": "/^[^@]+$/ OK\n"}),
    postfix("subdomains of its own as senders", before_relay_rule(inline("sender", f".{HOSTED}", "OK"))
            | {"parent_domain_matches_subdomains": ""}),
]

CLOSED = [
    postfix("one list, as before 2.10", {OLD_STYLE: "", "smtpd_recipient_restrictions":
                                         "permit_mynetworks, reject_unauth_destination"}),
    postfix("secondary for whoever names it", before_relay_rule("permit_mx_backup")),
    postfix("hosted mail or nothing", {OLD_STYLE: "permit_mynetworks, permit_auth_destination, reject"}),
    postfix("hosted mail or later", {OLD_STYLE: "permit_mynetworks, permit_auth_destination, defer"},
            quiet=EITHER),
    postfix("soft bounce, hosted mail or nothing", {
        "soft_bounce": "yes", OLD_STYLE: "permit_mynetworks, permit_auth_destination, reject"}),
    postfix("refuses each command at once", {"smtpd_delay_reject": "no", **REJECT}),
    postfix("relay code 550", {"relay_domains_reject_code": "550", **REJECT}),
    postfix("relay code 450", {"relay_domains_reject_code": "450", **REJECT}),
    postfix("relay code 521, which ends the connection", {"relay_domains_reject_code": "521", **REJECT}, slow=True),
    postfix("relay code 421, which ends the connection", {"relay_domains_reject_code": "421", **REJECT}, slow=True),
    postfix("words behind each refusal", {**REJECT, "smtpd_reject_footer": (
        "\\c. For assistance see https://hosted.example/greylisting or ask for removal from our block list.")}),
    postfix("words behind each refusal, of its own", {**REJECT, "smtpd_reject_footer": (
        "For assistance, call 800-555-0101. Please provide the following information: time ($localtime), "
        "client ($client_address) and server ($server_name).")}),
    postfix("hangs up at the first error", {
        "smtpd_soft_error_limit": "1", "smtpd_hard_error_limit": "1", **REJECT}, slow=True, seconds=420),
    postfix("RSET counts", {"smtpd_junk_command_limit": "1", "smtpd_hard_error_limit": "4", **REJECT}, slow=True,
            seconds=420),
    postfix("few connections at a time", {"smtpd_client_connection_rate_limit": "8", **FEW_A_MINUTE, **REJECT},
            slow=True, seconds=420, quiet=EITHER),
    postfix("few recipients at a time", {"smtpd_client_recipient_rate_limit": "10", **FEW_A_MINUTE, **REJECT},
            slow=True, seconds=420, quiet=EITHER),
    postfix("one recipient at a time", {"smtpd_recipient_limit": "1", **REJECT}),
    postfix("EHLO with nothing in it", {
        "smtpd_discard_ehlo_keywords": "pipelining, size, vrfy, etrn, starttls, auth, enhancedstatuscodes, 8bitmime, "
                                       "dsn, smtputf8, chunking", **REJECT}),
    postfix("unlisted senders refused", {"smtpd_reject_unlisted_sender": "yes", **REJECT}),
    postfix("its own name is not for strangers", {
        **REJECT, "smtpd_sender_restrictions": "permit_mynetworks, "
        + inline("sender", HOSTED, "550 5.7.23 Message rejected due to: SPF fail - not authorized")}),
    postfix("strict envelopes", {"strict_rfc821_envelopes": "yes", **REJECT,
                                 "smtpd_sender_restrictions": "reject_non_fqdn_sender",
                                 "smtpd_recipient_restrictions": "reject_non_fqdn_recipient"}),
    postfix("recipients verified before the relay rule", {
        "smtpd_relay_before_recipient_restrictions": "no", **REJECT, "address_verify_poll_count": "5",
        "smtpd_recipient_restrictions": "permit_mynetworks, reject_unverified_recipient"}),
    postfix("senders verified", {**REJECT, "address_verify_poll_count": "5",
                                 "smtpd_sender_restrictions": "permit_mynetworks, reject_unverified_sender"}),
    postfix("XCLIENT for everybody", {"smtpd_authorized_xclient_hosts": "0.0.0.0/0", **REJECT}),
    postfix("without TLS", {"smtpd_tls_security_level": "none", **REJECT}),
    postfix("deep tests, then closed", {**REJECT, **DEEP_TESTS}, prepare=POSTSCREEN, quiet=EITHER),
    postfix("all mail to a copy outside", {**REJECT, "always_bcc": SECOND_RECIPIENT},
            forwards=frozenset({SECOND_RECIPIENT})),
    postfix("through a filter", {**REJECT, "content_filter": "smtp:[198.18.4.25]:25"},
            forwards=frozenset({f"postmaster@{HOSTED}"})),
    postfix("FILTER for strangers", before_relay_rule(inline("client", STRANGER, "FILTER smtp:[198.18.3.25]:25")),
            forwards=frozenset({f"postmaster@{HOSTED}"})),
    postfix("virtual catch-all, sent elsewhere", {
        "mydestination": "localhost", "virtual_alias_domains": HOSTED,
        "virtual_alias_maps": f"inline:{{@{HOSTED}={SECOND_RECIPIENT}}}", **REJECT},
            quiet=CATCH_ALL, forwards=frozenset({SECOND_RECIPIENT})),
    postfix("luser_relay", {"local_recipient_maps": "", "local_transport": "local:$myhostname",
                            "luser_relay": SECOND_RECIPIENT, **REJECT},
            quiet=CATCH_ALL, forwards=frozenset({SECOND_RECIPIENT})),
    postfix("recipient delimiter", {"recipient_delimiter": "+-", **REJECT}),
    postfix("knows no outside domain", {**PERMIT, "default_transport": "error:5.7.1 no mail from here to outside"},
            prime=None),
    postfix("submission with TLS and password", changes=REJECT, prepare=(*WITH_PASSWORD, *second_service(
        587, "smtpd_tls_security_level=encrypt", "smtpd_sasl_auth_enable=yes", "smtpd_sasl_path=smtpd",
        "smtpd_client_restrictions=permit_sasl_authenticated,reject")),
            door=Door(port=587, tls="starttls"), prime=Door(port=587, tls="starttls", credentials=PASSWORD),
            prime_from="stranger", logins=("taken SCRAM-SHA-256",)),
    postfix("submission, old rules after the password", changes=REJECT, prepare=(*WITH_PASSWORD, *second_service(
        587, "smtpd_sasl_auth_enable=yes", "smtpd_sasl_path=smtpd",
        "smtpd_recipient_restrictions=permit_sasl_authenticated,reject", "smtpd_relay_restrictions=")),
            door=Door(port=587), prime=Door(port=587, credentials=PASSWORD), prime_from="stranger",
            logins=("taken SCRAM-SHA-256",)),
    postfix("submission takes local mail, too", changes=REJECT, prepare=(*WITH_PASSWORD, *second_service(
        587, "smtpd_sasl_auth_enable=yes", "smtpd_sasl_path=smtpd",
        "smtpd_relay_restrictions=permit_sasl_authenticated,reject_unauth_destination")),
            door=Door(port=587), prime=Door(port=587, credentials=PASSWORD), prime_from="stranger",
            logins=("taken SCRAM-SHA-256",)),
    postfix("by its domain: closed on both families", REJECT, target=HOSTED),
    postfix("every domain ends here, and users are known", {"mydestination": "static:all", **REJECT}, prime=None,
            quiet=CATCH_ALL),
]

UNSURE = [
    postfix("discards by table", before_relay_rule(inline("client", STRANGER, "DISCARD")), prime=None),
    postfix("holds strangers' mail", {**PERMIT, "smtpd_recipient_restrictions":
                                      f"permit_mynetworks, {inline('client', STRANGER, 'HOLD')}"}),
    postfix("redirects strangers' mail", {**PERMIT, "smtpd_recipient_restrictions": "permit_mynetworks, "
                                          + inline("client", STRANGER, f"REDIRECT user@{HOSTED}")}),
    postfix("header check discards", {**PERMIT, "header_checks": "pcre:/etc/postfix/headers"},
            tables={"headers": "/^Subject: test/ DISCARD\n"}, prime=None),
    postfix("header check refuses", {**PERMIT, "header_checks": "pcre:/etc/postfix/headers"},
            tables={"headers": "/^Subject: test/ REJECT no tests here\n"}, prime=None),
    postfix("outside mail waits in the queue", {**PERMIT, "defer_transports": "smtp"}, prime=None),
    postfix("every domain ends here", {"virtual_mailbox_domains": "static:all", "virtual_mailbox_maps": "",
                                       "virtual_transport": "discard:", "mydestination": "localhost", **REJECT},
            prime=None, quiet=UNPROVEN),
    postfix("filter for mail does not run, tempfail", {**REJECT, "smtpd_milters": "inet:127.0.0.1:9"}, prime=None,
            quiet=INCONCLUSIVE, reasons=frozenset({"local-trouble"})),
    postfix("filter for mail does not run, reject", {**REJECT, "smtpd_milters": "inet:127.0.0.1:9",
                                                     "milter_default_action": "reject"}, prime=None,
            mute=True, quiet=INCONCLUSIVE | {"no-service"}),
    postfix("policy service does not run", before_relay_rule("check_policy_service inet:127.0.0.1:9"), prime=None,
            prime_from="stranger", quiet=INCONCLUSIVE, reasons=frozenset({"local-trouble"})),
    postfix("proxy filter does not run", {**REJECT, "smtpd_proxy_filter": "127.0.0.1:9"}, prime=None,
            quiet=frozenset({"inconclusive", "closed"})),
    postfix("waits for a proxy's header", {**REJECT, "smtpd_upstream_proxy_protocol": "haproxy",
                                           "smtpd_upstream_proxy_timeout": "4s"},
            prime=None, mute=True, quiet=frozenset({"inconclusive", "no-service"})),
    postfix("exchangers permitted, which Postfix does not allow", before_relay_rule(
        "check_sender_mx_access cidr:/etc/postfix/mx"), tables={"mx": "198.18.0.0/16 OK\n"},
            quiet=INCONCLUSIVE, reasons=frozenset({"local-trouble"})),
    postfix("block list at connection", {
        "smtpd_delay_reject": "no", "smtpd_client_restrictions": f"permit_mynetworks, reject_rbl_client {BLOCK_LIST}"},
            mute=True, quiet=INCONCLUSIVE, reasons=LISTED),
    postfix("open, block list before", {
        **PERMIT, "smtpd_client_restrictions": f"permit_mynetworks, reject_rbl_client {BLOCK_LIST}"},
            quiet=INCONCLUSIVE, reasons=LISTED),
    postfix("open but for the listed, who reach its own users", {
        OLD_STYLE: "", "smtpd_recipient_restrictions": "permit_mynetworks, permit_auth_destination, "
        f"reject_rbl_client {BLOCK_LIST}, check_client_access static:OK, reject_unauth_destination"},
            quiet=INCONCLUSIVE, reasons=LISTED),
    postfix("postscreen's block list", {
        **REJECT, "postscreen_dnsbl_sites": BLOCK_LIST, "postscreen_dnsbl_action": "enforce",
        "postscreen_greet_wait": "2s"}, prepare=POSTSCREEN, quiet=INCONCLUSIVE, reasons=LISTED),
    postfix("postscreen's own list", {
        **REJECT, "postscreen_access_list": "permit_mynetworks, cidr:/etc/postfix/clients",
        "postscreen_denylist_action": "enforce", "postscreen_greet_wait": "2s"}, tables=clients("reject"),
            prepare=POSTSCREEN, quiet=INCONCLUSIVE, reasons=LISTED),
    postfix("HELO refused at once", {
        "smtpd_delay_reject": "no", "smtpd_helo_restrictions": "permit_mynetworks, reject_unknown_helo_hostname"},
            options=("--helo", "tester.nowhere.invalid"), quiet=INCONCLUSIVE, reasons=frozenset({"bad-hello"})),
    postfix("client put off without a word", {"smtpd_client_restrictions": f"permit_mynetworks, {CHECK_CLIENT}"},
            tables=clients("DEFER"), quiet=INCONCLUSIVE),
    postfix("put off if all else is fine", {
        **REJECT, "smtpd_client_restrictions": f"permit_mynetworks, {CHECK_CLIENT}"},
            tables=clients("DEFER_IF_PERMIT Greylisted"), quiet=EITHER),
    postfix("open, recipients cannot be verified", {
        **PERMIT, "smtpd_recipient_restrictions": "permit_mynetworks, reject_unverified_recipient, permit",
        "address_verify_default_transport": "smtp:[127.0.0.1]:9", "address_verify_poll_count": "3"},
            quiet=INCONCLUSIVE),
    postfix("senders cannot be verified", {
        **REJECT, "smtpd_sender_restrictions": "permit_mynetworks, reject_unverified_sender",
        "address_verify_default_transport": "smtp:[127.0.0.1]:9", "address_verify_poll_count": "3"},
            quiet=EITHER),
]

CONFIGS = [*OPEN, *PARTLY, *CLOSED, *UNSURE]
