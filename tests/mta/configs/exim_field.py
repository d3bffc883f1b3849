# SPDX-License-Identifier: Apache-2.0
"""Exim as people set it up: orders and conditions of ACLs, verbs and modifiers, limits, routers."""
from config import CATCH_ALL, INCONCLUSIVE, UNPROVEN
from configs.exim import (AFTER, BEFORE, CHARACTERS, INSIDERS, KNOWN_USERS, PASSWORD, PLAIN, POSTMASTER, SENDER,
                          STRANGERS, USERS, exim)
from places import BLOCK_LIST, HOSTED, SECOND_RECIPIENT, STRANGER
from talk import Door

OUTSIDERS = f"        {STRANGERS}"
LISTED = frozenset({"block-listed"})
EITHER = frozenset({"inconclusive", "closed"})


def then(text):
    """Between the rules for insiders and the rule of domains, where configure.default invites additions."""
    return BEFORE + text + AFTER


FORWARD_UNKNOWN = f"""
old_server:
  driver = redirect
  domains = +local_domains
  local_parts = !postmaster : !user
  data = {SECOND_RECIPIENT}
"""
LOCAL_FOR_ALL = """
all_home:
  driver = accept
  transport = drop
"""
ANYTHING = PLAIN.replace("${if and{{eq{$auth2}{user@hosted.example}}{eq{$auth3}{secret}}}}", "yes")

OPEN = [
    exim("hosts = *", then("  accept hosts = *\n")),
    exim("recipient verified in place of the domain rule", then("  accept verify = recipient\n")),
    exim("sender verified in place of the domain rule", then("  accept verify = sender\n")),
    exim("recipient called forward in place of the domain rule", then("  accept verify = recipient/callout=10s\n")),
    exim("client's HELO name verified", then("  accept verify = helo\n")),
    exim("clients with a name", then("  accept verify = reverse_host_lookup\n")),
    exim("client by its name", relay_from="198.18.1.0/24 ; *.stranger.example"),
    exim("sender's domain of others", then("  accept sender_domains = stranger.example\n")),
    exim("relay domains with an asterisk", relay_to="*.example"),
    exim("white list before the relay rule", then(f"  accept dnslists = {BLOCK_LIST}\n")),
    exim("encrypted means trusted", then("  accept encrypted = *\n"), door=Door(tls="starttls")),
    exim("fake rejection", "  accept control = fakereject/550 spam, so we think\n"),
    exim("open, drops who asks for unknown users", "  drop message = no such user\n       domains = +local_domains\n"
         "       !verify = recipient\n  accept\n"),
    exim("open, without EHLO's extensions", "  accept\n",
         main="pipelining_advertise_hosts =\nchunking_advertise_hosts =", tls=""),
    exim("open, slow at each recipient", "  accept delay = 2s\n", slow=True),
    exim("open, own users must exist", KNOWN_USERS),
    exim("open, senders called back", CHARACTERS + "  require verify = sender/callout=10s\n  accept\n"),
    exim("open, one message a connection", "  accept\n", main="smtp_accept_max_per_connection = 1"),
]

PARTLY = [
    exim("sender by pattern", then("  accept senders = ^.*@.*hosted\\\\.example\n")),
    exim("HELO with its own name", then("  accept condition = ${if eq{$sender_helo_name}{mx.hosted.example}}\n")),
    exim("HELO with its domain", then("  accept condition = ${if match{$sender_helo_name}{hosted.example\\$}}\n")),
    exim("sender that verifies locally", then("  accept sender_domains = +local_domains\n          verify = sender\n")),
    exim("own postmaster as sender", then(f"  accept senders = postmaster@{HOSTED}\n")),
    exim("recipients by pattern", then("  accept condition = "
                                       "${if match{$local_part@$domain}{hosted\\\\.example}}\n")),
    exim("domain that ends like its own", relay_to="^.*hosted\\\\.example\\$"),
]

CLOSED = [
    exim("own domain only as recipient", "  accept hosts = +relay_from_hosts\n  accept domains = +local_domains\n"
         "         endpass\n         verify = recipient\n  deny message = relay not permitted\n"),
    exim("defers in place of refusing", BEFORE + "  defer message = relay not permitted\n"
         "        domains = !+local_domains\n" + USERS),
    exim("wrong code for the refusal", BEFORE + "  deny message = 550 5.1.1 User unknown\n"
         "       domains = !+local_domains\n" + USERS),
    exim("551 for the refusal", BEFORE + "  deny message = 551 User not local; please try elsewhere\n"
         "       domains = !+local_domains\n" + USERS),
    exim("threatens with a black list", BEFORE + "  deny message = Relaying is not allowed.\\nYour attempt from "
         "[$sender_host_address] has been logged\\nand may lead to blacklisting of your network.\n"
         "       domains = !+local_domains\n" + USERS),
    exim("relay attempt blocked", BEFORE + "  deny message = Relay attempt blocked. Your IP $sender_host_address has "
         "been logged.\n       domains = !+local_domains\n" + USERS),
    exim("speaks German", BEFORE + "  deny message = Weiterleitung an fremde Domains ist nicht erlaubt\n"
         "       domains = !+local_domains\n" + USERS),
    exim("cPanel's words", BEFORE + "  deny message = $sender_fullhost is currently not permitted to relay through "
         "this server. Perhaps you have not logged into the pop/imap server in the last 30 minutes or do not have SMTP "
         "Authentication turned on in your email client.\n       domains = !+local_domains\n" + USERS),
    exim("password at MAIL", main="acl_smtp_mail = acl_mail", authenticators=PLAIN, acls="""
acl_mail:
  accept hosts = +relay_from_hosts
  deny message = Authentication required
       !authenticated = *
  accept
"""),
    exim("any password will do", authenticators=ANYTHING, main="auth_advertise_hosts = *"),
    exim("drops at MAIL in its own name", main="acl_smtp_mail = acl_mail", acls="""
acl_mail:
  drop message = you are not one of us
       sender_domains = +local_domains
       hosts = !+relay_from_hosts
  accept
"""),
    exim("recipients called forward first", CHARACTERS + "  require verify = recipient/callout=10s\n"
         + INSIDERS + AFTER),
    exim("delay of 6 s at each refusal", BEFORE + "  deny message = relay not permitted\n"
         "       domains = !+local_domains\n       delay = 6s\n" + USERS, slow=True, seconds=420),
    exim("delay of 2 s at each command", main="acl_smtp_mail = acl_wait\nacl_smtp_helo = acl_wait",
         acls="acl_wait:\n  accept delay = 2s\n", slow=True, seconds=420),
    exim("no extensions", main="pipelining_advertise_hosts =\nchunking_advertise_hosts =", tls=""),
    exim("one connection a host", main="smtp_accept_max_per_host = 1\nsmtp_accept_max = 20", slow=True, seconds=420),
    exim("one message a connection", main="smtp_accept_max_per_connection = 1"),
    exim("recipients slowed down", main="smtp_ratelimit_hosts = *\nsmtp_ratelimit_rcpt = 2,0.5s,1.5,4s\n"
         "smtp_ratelimit_mail = 2,0.5s,1.5,4s", slow=True, seconds=420),
    exim("no error is forgiven", main="smtp_max_unknown_commands = 0\nsmtp_max_synprot_errors = 0\n"
         "smtp_accept_max_nonmail = 1\nsmtp_accept_max_nonmail_hosts = *", slow=True, seconds=420),
    exim("one recipient a message", main="recipients_max = 1\nrecipients_max_reject = true"),
    exim("null sender for one recipient only", "  deny message = bounces have one recipient\n       senders = :\n"
         "       condition = ${if >{$rcpt_count}{1}}\n" + BEFORE + AFTER),
    exim("unknown users go to the old server", routers=FORWARD_UNKNOWN, quiet=CATCH_ALL,
         forwards=frozenset({SECOND_RECIPIENT})),
    exim("HELO verified", main="helo_verify_hosts = *"),
    exim("secondary for whoever names it", relay_to="@mx_any"),
    exim("submission with TLS and password", main="auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}",
         authenticators=PLAIN, door=Door(port=587, tls="starttls"),
         prime=Door(port=587, tls="starttls", credentials=PASSWORD), prime_from="stranger",
         logins=("taken PLAIN",)),
    exim("every domain ends here, and users are known", "  accept hosts = +relay_from_hosts\n" + USERS,
         routers=LOCAL_FOR_ALL.replace("all_home", "home").replace("  transport", "  domains = !stranger.example\n"
                                                                   "  local_parts = user : postmaster\n  transport")
         + "nobody:\n  driver = redirect\n  domains = !stranger.example\n  allow_fail\n  data = :fail: Unknown user\n",
         prime=None, quiet=CATCH_ALL),
]

UNSURE = [
    exim("no ACL at all", checks="", prime=None, quiet=INCONCLUSIVE),
    exim("discard at RCPT", then("  discard\n"), prime=None),
    exim("frozen", then("  accept control = freeze\n")),
    exim("all go to a local box", "  accept\n", routers=LOCAL_FOR_ALL, prime=None, quiet=UNPROVEN),
    exim("expansion that fails", "  deny condition = ${if eq{${lookup{x}lsearch{/no/such/file}}}{y}}\n"
         + BEFORE + AFTER,
         prime=None, quiet=INCONCLUSIVE, reasons=frozenset({"local-trouble"})),
    exim("host refused by option", main=f"host_reject_connection = {STRANGER}", mute=True,
         quiet=INCONCLUSIVE | {"no-service"}),
    exim("rate limit", f"  defer message = Sender rate limit exceeded: $sender_rate_limit / 1h\n{OUTSIDERS}\n"
         "        ratelimit = 0 / 1h / per_rcpt / strict\n" + BEFORE + AFTER,
         quiet=INCONCLUSIVE, reasons=frozenset({"rate-limited"}), slow=True, seconds=500),
    exim("HELO refused", main="helo_verify_hosts = *", options=("--helo", "tester.nowhere.invalid"),
         quiet=INCONCLUSIVE, reasons=frozenset({"bad-hello"})),
    exim("put off with no word of grey", f"  defer message = Try again in 5 minutes\n{OUTSIDERS}\n" + BEFORE + AFTER,
         quiet=INCONCLUSIVE, reasons=frozenset({"greylisted"})),
    exim("put off for good, outside only", CHARACTERS + POSTMASTER + SENDER + INSIDERS
         + "  defer message = Try again in 5 minutes\n        domains = !+local_domains\n" + USERS, quiet=EITHER),
    exim("open but for the listed, who reach its own users", "  accept hosts = +relay_from_hosts\n"
         "  accept domains = +local_domains\n         verify = recipient\n  deny domains = +local_domains\n"
         f"  deny message = $sender_host_address is listed at $dnslist_domain\n       dnslists = {BLOCK_LIST}\n"
         "  accept\n", quiet=INCONCLUSIVE, reasons=LISTED),
    exim("open but for strangers without a word, who reach its own users", "  accept hosts = +relay_from_hosts\n"
         "  accept domains = +local_domains\n         verify = recipient\n  deny domains = +local_domains\n"
         f"  deny message = Client host $sender_host_address rejected\n       hosts = {STRANGER}\n  accept\n",
         quiet=INCONCLUSIVE, reasons=LISTED),
    exim("sender's name in the DNS", "  deny message = sender domain does not resolve\n"
         "       !verify = sender\n" + BEFORE + AFTER, options=("--sender", "someone@nowhere.invalid"),
         quiet=EITHER),
    exim("refuses every message in the end", "  accept\n", main="acl_smtp_data = acl_data",
         acls="acl_data:\n  accept hosts = +relay_from_hosts\n  deny message = message looks like spam\n"),
]

CONFIGS = [*OPEN, *PARTLY, *CLOSED, *UNSURE]
