# SPDX-License-Identifier: Apache-2.0
"""Exim 4.96, after its own configure.default and the chapters on access control of its specification."""
from config import INCONCLUSIVE, UNPROVEN, Config

CHARACTERS = """
  deny domains = +local_domains
       local_parts = ^[.] : ^.*[@%!/|]
       message = Restricted characters in address
  deny domains = !+local_domains
       local_parts = ^[./|] : ^.*[@%!] : ^.*/\\\\.\\\\./
       message = Restricted characters in address
"""
POSTMASTER = """
  accept local_parts = postmaster
         domains = +local_domains
"""
INSIDERS = """
  accept hosts = +relay_from_hosts
  accept authenticated = *
"""
DOMAINS = """
  require message = relay not permitted
          domains = +local_domains : +relay_to_domains
"""
RECIPIENTS = """
  require verify = recipient
  accept
"""
USUAL = CHARACTERS + POSTMASTER + INSIDERS + DOMAINS + RECIPIENTS
TEMPLATE = """
primary_hostname = mx.hosted.example
domainlist local_domains = hosted.example : mx.hosted.example : @[]
domainlist relay_to_domains = {relay_to}
hostlist relay_from_hosts = 127.0.0.1 : {relay_from}
acl_smtp_rcpt = acl_check_rcpt
acl_smtp_data = acl_check_data
{main}
qualify_domain = hosted.example
never_users = root
host_lookup =
rfc1413_query_timeout = 0s
daemon_smtp_ports = {ports}
log_file_path = /var/log/exim4/%slog
tls_advertise_hosts = *
tls_certificate = /etc/tls.pem
tls_privatekey = /etc/tls.key
begin acl
acl_check_rcpt:
{rcpt}
acl_check_data:
{data}
  accept
{acls}
begin routers
{routers}
outward:
  driver = dnslookup
  domains = ! +local_domains
  transport = outward
  ignore_target_hosts = 127.0.0.0/8
  no_more
home:
  driver = accept
  local_parts = {people}
  transport = home
begin transports
outward:
  driver = smtp
home:
  driver = appendfile
  file = /dev/null
  user = mail
  group = mail
begin retry
* * F,1h,2s
begin authenticators
{authenticators}
"""


def exim(name, rcpt=USUAL, main="", data="", acls="", routers="", relay_to="", relay_from="198.18.1.0/24",
         people="postmaster : user", ports="25", authenticators="", **options):
    text = TEMPLATE.format(rcpt=rcpt, main=main, data=data, acls=acls, routers=routers, relay_to=relay_to,
                           relay_from=relay_from, people=people, ports=ports, authenticators=authenticators)
    return Config("exim", name, {"etc/exim4/exim4.conf": text}, (), "exim4 -bdf -q1s", **options)


DISCARD = """
swallow:
  driver = redirect
  allow_defer
  data = :blackhole:
"""

CONFIGS = [
    exim("as documented"),
    exim("networks too wide", relay_from="0.0.0.0/0", takes_all=True),
    exim("domains too wide", relay_to="*"),
    exim("secondary exchanger of the test's domain", relay_to="outside.example"),
    exim("no domain rule", rcpt=CHARACTERS + POSTMASTER + INSIDERS + RECIPIENTS),
    exim("own domain as sender", rcpt=CHARACTERS + POSTMASTER + INSIDERS
         + "  accept sender_domains = +local_domains\n" + DOMAINS + RECIPIENTS),
    exim("null sender permitted", rcpt=CHARACTERS + POSTMASTER + INSIDERS
         + "  accept senders = :\n" + DOMAINS + RECIPIENTS),
    exim("postmaster everywhere", rcpt=CHARACTERS + "  accept local_parts = postmaster\n" + INSIDERS + DOMAINS
         + RECIPIENTS),
    exim("percent hack", rcpt=POSTMASTER + INSIDERS + DOMAINS + RECIPIENTS,
         main="percent_hack_domains = hosted.example"),
    exim("percent hack after the rule", rcpt=POSTMASTER + INSIDERS
         + "  accept domains = +local_domains\n  deny message = relay not permitted\n", routers="""
percent:
  driver = redirect
  domains = +local_domains
  local_part_suffix = %*
  data = $local_part@${substr_1:$local_part_suffix}
""", takes_all=True),
    exim("refuses after the message", rcpt="  accept\n", main="", data="""
  deny message = relay not permitted
       condition = ${if match{$recipients}{outside|elsewhere}}
""", quiet=UNPROVEN),
    exim("refuses before the message", rcpt="  accept\n", main="acl_smtp_predata = acl_check_predata", acls="""
acl_check_predata:
  deny message = relay not permitted
       condition = ${if match{$recipients}{outside|elsewhere}}
  accept
""", quiet=UNPROVEN),
    exim("takes everything and discards", rcpt="  accept\n", routers=DISCARD, quiet=UNPROVEN),
    exim("no words", rcpt=POSTMASTER + INSIDERS + "  require domains = +local_domains\n" + RECIPIENTS),
    exim("leaves at the first refusal", rcpt=POSTMASTER + INSIDERS
         + "  drop message = relay not permitted\n       !domains = +local_domains\n" + RECIPIENTS),
    exim("few nonmail commands", main="smtp_accept_max_nonmail = 3"),
    exim("greylisting", rcpt="""
  defer message = greylisted, try again later
        hosts = !+relay_from_hosts
""" + USUAL, quiet=INCONCLUSIVE, reasons=frozenset({"greylisted"})),
    exim("block list", rcpt="""
  deny message = 198.18.2.20 is listed in zen.example.org
       hosts = !+relay_from_hosts
""" + USUAL, quiet=INCONCLUSIVE, reasons=frozenset({"block-listed"})),
    exim("TLS required", rcpt="""
  deny message = encryption required
       !encrypted = *
""" + USUAL, starttls=True),
    exim("password required", rcpt="""
  deny message = authentication required
       !authenticated = *
  accept
""", ports="587", port=587),
    exim("HELO must be known", main="acl_smtp_helo = acl_check_helo", acls="""
acl_check_helo:
  deny condition = ${if !match{$sender_helo_name}{\\\\.}}
       message = invalid HELO name
  accept
""", options=("--helo", "tester"), quiet=INCONCLUSIVE, reasons=frozenset({"bad-hello"})),
    exim("greets late and refuses who talks first", main="acl_smtp_connect = acl_wait", acls="""
acl_wait:
  accept delay = 5s
"""),
    exim("sender is called back", rcpt="  require verify = sender\n" + USUAL),
    exim("catch-all", people="*", quiet=UNPROVEN),
    exim("no EHLO", main="helo_allow_chars = _\nchunking_advertise_hosts =\npipelining_advertise_hosts ="),
]
