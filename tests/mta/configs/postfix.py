# SPDX-License-Identifier: Apache-2.0
"""Postfix 3.7, configured as postconf(5), SMTPD_ACCESS_README and BASIC_CONFIGURATION_README describe."""
from config import CLOSED, INCONCLUSIVE, UNPROVEN, Config

MAIN = {
    "compatibility_level": "3.6",
    "myhostname": "mx.hosted.example",
    "mydomain": "hosted.example",
    "mydestination": "hosted.example, mx.hosted.example, localhost",
    "mynetworks": "127.0.0.0/8, 198.18.1.0/24",
    "local_recipient_maps": "texthash:/etc/postfix/users",
    "local_transport": "discard:",
    "alias_maps": "",
    "alias_database": "",
    "inet_interfaces": "all",
    "inet_protocols": "ipv4",
    "maillog_file": "/var/log/postfix.log",
    "minimal_backoff_time": "1s",
    "queue_run_delay": "1s",
    "smtpd_tls_cert_file": "/etc/tls.pem",
    "smtpd_tls_key_file": "/etc/tls.key",
    "smtpd_tls_security_level": "may",
}
USERS = "postmaster x\nuser x\nroot x\n"
UNCHROOT = "sed -i -E 's/^([a-z0-9.:-]+ +(inet|unix|fifo|pass|unix-dgram) +[^ ]+ +[^ ]+ +)y/\\1n/' /etc/postfix/master.cf"
OPEN_LIST = {"smtpd_relay_restrictions": "permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination"}

# SMTPD_ACCESS_README, "Dangerous use of smtpd_recipient_restrictions": an OK before the relay rule.
ANYBODY = {"smtpd_relay_restrictions": "",
           "smtpd_recipient_restrictions": "check_client_access static:OK, reject_unauth_destination"}


def postfix(name, changes=None, tables=None, master=(), **options):
    main = MAIN | (changes or {})
    files = {
        "etc/postfix/main.cf": "".join(f"{key} = {value}\n" for key, value in main.items()),
        "etc/postfix/users": USERS,
        "etc/postfix/sasl/smtpd.conf": "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nmech_list: PLAIN LOGIN\n",
    }
    for table, text in (tables or {}).items():
        files[f"etc/postfix/{table}"] = text
    prepare = (UNCHROOT, "grep -q ^postlog /etc/postfix/master.cf || "
               "echo 'postlog unix-dgram n - n - 1 postlogd' >> /etc/postfix/master.cf",
               *[f"printf '%s\\n' '{line}' >> /etc/postfix/master.cf" for line in master])
    return Config("postfix", name, files, prepare, "postfix start-fg", **options)


NO_LISTENER = "sed -i -E 's/^smtp +inet/#smtp inet/' /etc/postfix/master.cf"

CONFIGS = [
    postfix("as installed: 454"),
    postfix("554", OPEN_LIST),
    postfix("networks too wide", {"mynetworks": "0.0.0.0/0"}),
    postfix("relay list missing", ANYBODY),
    postfix("own domain as sender", {
        "smtpd_relay_restrictions": "permit_mynetworks, check_sender_access texthash:/etc/postfix/senders, "
                                    "reject_unauth_destination"}, {"senders": "hosted.example OK\n"}),
    postfix("one user as sender", {
        "smtpd_relay_restrictions": "permit_mynetworks, check_sender_access texthash:/etc/postfix/senders, "
                                    "reject_unauth_destination"}, {"senders": "user@hosted.example OK\n"}),
    postfix("null sender permitted", {
        "smtpd_relay_restrictions": "permit_mynetworks, check_sender_access texthash:/etc/postfix/senders, "
                                    "reject_unauth_destination"}, {"senders": "<> OK\n"}),
    postfix("percent hack", {"allow_untrusted_routing": "yes"}),
    postfix("postmaster everywhere", {
        "smtpd_relay_restrictions": "permit_mynetworks, check_recipient_access texthash:/etc/postfix/recipients, "
                                    "reject_unauth_destination"}, {"recipients": "postmaster@ OK\n"}),
    postfix("relay domains too wide", {"relay_domains": "hosted.example, example"}),
    postfix("secondary exchanger of the test's domain", {"relay_domains": "outside.example"}),
    postfix("refuses at DATA", {
        "smtpd_data_restrictions": "permit_mynetworks, reject_unauth_destination"} | ANYBODY),
    postfix("takes everything and discards", {
        "default_transport": "discard:", "local_recipient_maps": ""} | ANYBODY, quiet=UNPROVEN),
    postfix("relays nothing but takes outside, knows its users", {
        "default_transport": "discard:"} | ANYBODY, quiet=frozenset({"open", "unproven"})),
    postfix("catch-all", {"local_recipient_maps": ""}, quiet=UNPROVEN),
    postfix("greylisting", {
        "smtpd_recipient_restrictions": "check_client_access texthash:/etc/postfix/clients"},
        {"clients": "198.18.2.20 450 4.2.0 Greylisted, see http://postgrey.schweikert.ch/\n"}),
    postfix("greylisting before the relay rule", {
        "smtpd_client_restrictions": "check_client_access texthash:/etc/postfix/clients"},
        {"clients": "198.18.2.20 450 4.7.1 try again in 300 seconds\n"}, quiet=INCONCLUSIVE,
        reasons=frozenset({"greylisted"})),
    postfix("block list", {
        "smtpd_client_restrictions": "check_client_access texthash:/etc/postfix/clients"},
        {"clients": "198.18.2.20 554 5.7.1 Service unavailable; blocked using zen.example.org\n"}, quiet=INCONCLUSIVE,
        reasons=frozenset({"block-listed"})),
    postfix("client refused", {
        "smtpd_client_restrictions": "check_client_access texthash:/etc/postfix/clients"},
        {"clients": "198.18.2.20 REJECT\n"}, quiet=INCONCLUSIVE, reasons=frozenset({"block-listed"})),
    postfix("no reverse name", {"smtpd_client_restrictions": "check_client_access texthash:/etc/postfix/clients"},
            {"clients": "198.18.2.20 450 4.7.25 Client host rejected: cannot find your hostname, [198.18.2.20]\n"},
            quiet=INCONCLUSIVE, reasons=frozenset({"no-reverse-name"})),
    postfix("TLS required", {"smtpd_tls_security_level": "encrypt"}, starttls=True),
    postfix("open behind TLS only", {"smtpd_tls_security_level": "encrypt", "mynetworks": "0.0.0.0/0"},
            starttls=True),
    postfix("submission with password", {}, None, (
        "587 inet n - n - - smtpd -o smtpd_sasl_auth_enable=yes -o smtpd_tls_security_level=encrypt "
        "-o smtpd_client_restrictions=permit_sasl_authenticated,reject",),
        port=587, starttls=True),
    postfix("strict HELO", {"smtpd_helo_required": "yes", "smtpd_helo_restrictions":
                            "reject_non_fqdn_helo_hostname, reject_unknown_helo_hostname"}, options=(
                                "--helo", "client.stranger.example")),
    postfix("strict HELO, and a bad name", {
        "smtpd_helo_required": "yes", "smtpd_helo_restrictions": "reject_non_fqdn_helo_hostname"},
        options=("--helo", "tester"), quiet=INCONCLUSIVE, reasons=frozenset({"bad-hello"})),
    postfix("sender's domain must exist", {
        "smtpd_sender_restrictions": "reject_unknown_sender_domain"}),
    postfix("sender's domain must exist, and does not", {
        "smtpd_sender_restrictions": "reject_unknown_sender_domain"}, options=("--sender", "a@nowhere.invalid"),
        quiet=INCONCLUSIVE, reasons=frozenset({"sender-domain-unknown"})),
    postfix("few errors", {"smtpd_soft_error_limit": "2", "smtpd_hard_error_limit": "3"}),
    postfix("errors cost five seconds", {"smtpd_error_sleep_time": "5s", "smtpd_soft_error_limit": "4"}, slow=True,
            seconds=300),
    postfix("few connections", {"smtpd_client_connection_count_limit": "1", "smtpd_client_event_limit_exceptions": ""}),
    postfix("greets late", {}, None, (
        "smtp inet n - n - 1 postscreen", "smtpd pass - - n - - smtpd", "dnsblog unix - - n - 0 dnsblog",
        "tlsproxy unix - - n - 0 tlsproxy")),
    postfix("no EHLO", {"smtpd_discard_ehlo_keywords": "pipelining, starttls"}),
    postfix("EHLO unknown", {"smtpd_command_filter": "pcre:/etc/postfix/filter"}, {"filter": "/^EHLO/ XEHLO\n"}),
    postfix("soft bounce", {"soft_bounce": "yes"} | OPEN_LIST),
    postfix("recipient asked onward", {
        "smtpd_relay_restrictions": "permit_mynetworks, reject_unauth_destination",
        "smtpd_recipient_restrictions": "reject_unverified_recipient"}, seconds=300),
    postfix("words changed", {
        "smtpd_relay_restrictions": "permit_mynetworks, check_recipient_access pcre:/etc/postfix/recipients, "
                                    "reject_unauth_destination"},
        {"recipients": "!/@(mx\\.)?hosted\\.example$/ REJECT Go away\n"}),
    postfix("inside", {"mynetworks": "198.18.0.0/16"}, options=("--vantage", "inside"), quiet=frozenset({"trusted"}),
            only_by_form=True),
]
for one in CONFIGS:
    if one.name == "greets late":
        object.__setattr__(one, "prepare", (NO_LISTENER, *one.prepare))
