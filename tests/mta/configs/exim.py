# SPDX-License-Identifier: Apache-2.0
"""Exim 4.96, after its configure.default and the chapters on access control lists of its specification."""
from config import CATCH_ALL, INCONCLUSIVE, Config
from places import BLOCK_LIST, PUBLISHED
from talk import Door

TEMPLATE = r"""
primary_hostname = mx.hosted.example
qualify_domain = hosted.example
domainlist local_domains = @ : hosted.example
domainlist relay_to_domains = {relay_to}
hostlist relay_from_hosts = <; 127.0.0.1 ; ::1 ; {relay_from}
{checks}
{main}
keep_environment =
never_users = root
host_lookup = *
rfc1413_query_timeout = 0s
daemon_smtp_ports = {port}
tls_advertise_hosts = {tls}
tls_certificate = /etc/tls.pem
tls_privatekey = /etc/tls.key
bounce_return_body = true

begin acl
acl_check_rcpt:
{rcpt}
{acls}

begin routers
{routers}
dnslookup:
  driver = dnslookup
  domains = ! +local_domains
  transport = remote_smtp
  ignore_target_hosts = 0.0.0.0 : 127.0.0.0/8
  no_more
localuser:
  driver = accept
  local_parts = {users}
  transport = drop

begin transports
remote_smtp:
  driver = smtp
drop:
  driver = appendfile
  file = /dev/null
  user = mail
  group = mail

begin retry
* * F,1h,2s

begin authenticators
{authenticators}
"""

# The parts of acl_check_rcpt as configure.default has them, in its order.
CHARACTERS = r"""
  deny    message     = Restricted characters in address
          domains     = +local_domains
          local_parts = ^[.] : ^.*[@%!/|]
  deny    message     = Restricted characters in address
          domains     = !+local_domains
          local_parts = ^[./|] : ^.*[@%!] : ^.*/\\.\\./
"""
POSTMASTER = """
  accept  local_parts = postmaster
          domains     = +local_domains
"""
SENDER = """
  require verify      = sender
"""
INSIDERS = """
  accept  hosts       = +relay_from_hosts
          control     = submission
  accept  authenticated = *
          control     = submission
"""
DOMAINS = """
  require message     = relay not permitted
          domains     = +local_domains : +relay_to_domains
"""
USERS = """
  require verify      = recipient
  accept
"""
KNOWN_USERS = "  accept domains = !+local_domains\n" + USERS
BEFORE = CHARACTERS + POSTMASTER + SENDER + INSIDERS
AFTER = DOMAINS + USERS
STRANGERS = "hosts = !+relay_from_hosts"
OUTSIDE = r"${if forany{<, $recipients}{!match{$item}{\N@(mx\.)?hosted\.example$\N}}}"


def exim(name, rcpt=BEFORE + AFTER, *, main="", acls="", routers="", relay_to="", relay_from="198.18.1.0/24",
         users="postmaster : user", authenticators="", checks="acl_smtp_rcpt = acl_check_rcpt", tls="*", **options):
    port = options.get("door", Door()).port
    ports = "25" if port == 25 else f"25 : {port}"
    text = TEMPLATE.format(rcpt=rcpt, main=main, acls=acls, routers=routers, relay_to=relay_to, port=ports,
                           relay_from=relay_from, users=users, authenticators=authenticators, checks=checks, tls=tls)
    return Config("exim", name, "exim4 -bdf -q1s", {"etc/exim4/exim4.conf": text}, **options)


PERCENT_ROUTER = r"""
percent:
  driver = redirect
  domains = +local_domains
  local_parts = ^.*%
  data = ${sg{$local_part}{%}{@}}
"""
BLACKHOLE = """
swallow:
  driver = redirect
  data = :blackhole:
"""
FAIL = """
refuse:
  driver = redirect
  allow_fail
  domains = !stranger.example
  data = :fail: no such user here
"""
PLAIN = """
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${if and{{eq{$auth2}{user@hosted.example}}{eq{$auth3}{secret}}}}
"""
PASSWORD = ("user@hosted.example", "secret")

TRANSLATED = frozenset({"address-translated"})

OPEN = [
    exim("container trusts its proxy", BEFORE.replace("  accept  hosts ", "  deny domains = +local_domains\n"
         "       !verify = recipient\n  accept  hosts ") + AFTER, relay_from="198.18.1.0/24 ; 172.16.0.0/12",
         door=Door(address=PUBLISHED), reasons=TRANSLATED),
    exim("hosts too wide", relay_from="0.0.0.0/0"),
    exim("domain rule missing", BEFORE + USERS),
    exim("relay domains too wide", relay_to="*"),
    exim("accept everything", "  accept\n"),
    exim("open behind TLS only", "  deny message = 503 TLS first\n       !encrypted = *\n  accept\n",
         door=Door(tls="starttls"), prime=Door(tls="starttls")),
    exim("open with late greeting", "  accept\n", slow=True, main="acl_smtp_connect = acl_wait",
         acls="acl_wait:\n  accept delay = 5s\n"),
]

PARTLY = [
    exim("own domain as sender", BEFORE + "  accept sender_domains = +local_domains\n" + AFTER),
    exim("own user as sender", BEFORE + "  accept senders = user@hosted.example\n" + AFTER),
    exim("null sender permitted", BEFORE + "  accept senders = :\n" + AFTER),
    exim("HELO name trusted", BEFORE + "  accept condition = ${if eq{$sender_helo_name}{localhost}}\n" + AFTER),
    exim("outside postmaster", CHARACTERS + "  accept local_parts = postmaster\n" + SENDER + INSIDERS + AFTER),
    exim("percent rewritten by a router", POSTMASTER + SENDER + INSIDERS + AFTER, routers=PERCENT_ROUTER),
    exim("percent by a router, catch-all", POSTMASTER + SENDER + INSIDERS + AFTER, routers=PERCENT_ROUTER, users="*"),
    exim("second recipient not looked at", BEFORE + "  accept condition = ${if >{$rcpt_count}{1}}\n" + AFTER),
]

CLOSED = [
    exim("as documented"),
    exim("greeting without a name", main="smtp_banner = $smtp_active_hostname ESMTP ready"),
    exim("greeting of another server", main="smtp_banner = $smtp_active_hostname ESMTP Postfix", named="postfix"),
    exim("no words for the refusal", BEFORE + "  require domains = +local_domains : +relay_to_domains\n" + USERS),
    exim("secondary exchanger of outside.example", relay_to="outside.example"),
    exim("catch-all", users="*", quiet=CATCH_ALL),
    exim("percent_hack_domains", POSTMASTER + SENDER + INSIDERS + AFTER, main="percent_hack_domains = *"),
    exim("drops at the first refusal", BEFORE + "  drop message = relay not permitted\n"
         "       domains = !+local_domains\n" + USERS),
    exim("few other commands", main="smtp_accept_max_nonmail = 3\nsmtp_accept_max_nonmail_hosts = *"),
    exim("few errors", main="smtp_max_unknown_commands = 1\nsmtp_max_synprot_errors = 1"),
    exim("refuses at DATA", KNOWN_USERS, main="acl_smtp_predata = acl_late", acls=f"""
acl_late:
  accept {STRANGERS.replace('!', '')}
  deny message = relay not permitted
       condition = {OUTSIDE}
  accept
"""),
    exim("refuses after the message", KNOWN_USERS, main="acl_smtp_data = acl_late", acls=f"""
acl_late:
  accept {STRANGERS.replace('!', '')}
  deny message = relay not permitted
       condition = {OUTSIDE}
  accept
"""),
    exim("slow refusals", BEFORE + "  deny message = relay not permitted\n       domains = !+local_domains\n"
         "       delay = 3s\n" + USERS, slow=True),
    exim("TLS required", "  deny message = encryption required\n       !encrypted = *\n" + BEFORE + AFTER,
         door=Door(tls="starttls"), prime=Door(tls="starttls")),
    exim("submission with password", "  deny message = Authentication required\n       !authenticated = *\n  accept\n",
         authenticators=PLAIN, main="auth_advertise_hosts = *", door=Door(port=587),
         prime=Door(port=587, credentials=PASSWORD), prime_from="stranger", logins=("taken PLAIN",)),
    exim("sender called back", CHARACTERS + "  require verify = sender/callout=10s\n" + POSTMASTER + INSIDERS + AFTER),
]

UNSURE = [
    exim("accepts and discards", "  accept\n", routers=BLACKHOLE, prime=None),
    exim("accepts and bounces", "  accept\n", routers=FAIL, prime=None),
    exim("greylisting", f"  defer message = Greylisted, please try again later\n        {STRANGERS}\n"
         + BEFORE + AFTER, quiet=INCONCLUSIVE, reasons=frozenset({"greylisted"})),
    exim("block list", f"  deny message = $sender_host_address is listed in $dnslist_domain\n"
         f"       {STRANGERS}\n       dnslists = {BLOCK_LIST}\n" + BEFORE + AFTER,
         quiet=INCONCLUSIVE, reasons=frozenset({"block-listed"})),
    exim("block list, connection dropped", mute=True, main="acl_smtp_connect = acl_connect", acls=f"""
acl_connect:
  drop message = blocked using $dnslist_domain
       {STRANGERS}
       dnslists = {BLOCK_LIST}
  accept
""", quiet=INCONCLUSIVE, reasons=frozenset({"block-listed"})),
    exim("HELO must have a dot", main="acl_smtp_helo = acl_helo", acls=r"""
acl_helo:
  deny message = Invalid HELO name
       condition = ${if !match{$sender_helo_name}{\N\.\N}}
  accept
""", options=("--helo", "tester"), quiet=INCONCLUSIVE, reasons=frozenset({"bad-hello"})),
]

CONFIGS = [*OPEN, *PARTLY, *CLOSED, *UNSURE]
