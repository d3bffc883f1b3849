# SPDX-License-Identifier: Apache-2.0
"""OpenSMTPD as people set it up: sources and senders of rules, filters of all phases, limits."""
from config import CATCH_ALL, INCONCLUSIVE
from configs.opensmtpd import HOME, INSIDERS, USUAL, opensmtpd
from places import SECOND_RECIPIENT, STRANGER

OUTWARD = ' for any action "outward"\n'


def filtered(name, rule, **options):
    """One filter in front of the usual rules."""
    return opensmtpd(name, head=f'filter "one" {rule}\n', listen='filter "one"', **options)


CONFIGS = [
    # Open: a source or a condition that says more than was meant.
    opensmtpd("everybody but one network", USUAL + "match !from src 10.0.0.0/8" + OUTWARD),
    opensmtpd("for domain *", USUAL + 'match from any for domain "*" action "outward"\n'),
    opensmtpd("clients by their names", USUAL + 'match from rdns regex "\\.example$"' + OUTWARD),
    opensmtpd("tag for everybody", USUAL + "match tag OUT from any" + OUTWARD, listen="tag OUT"),
    opensmtpd("sender's domain of others", USUAL + 'match from any mail-from regex "@stranger\\.example$"' + OUTWARD),
    opensmtpd("any HELO name", USUAL + 'match from any helo regex "^[a-z]"' + OUTWARD),
    opensmtpd("negated sender", USUAL + 'match from any ! mail-from "@blocked.example"' + OUTWARD),
    opensmtpd("network of half the world", USUAL + "match from src 128.0.0.0/1" + OUTWARD),
    # Partly open.
    opensmtpd("null sender", USUAL + 'match from any mail-from "<>"' + OUTWARD, quiet=frozenset({"closed"})),
    opensmtpd("sender by pattern without an end",
              USUAL + 'match from any mail-from regex "hosted\\.example"' + OUTWARD),
    opensmtpd("domains by pattern without an end", INSIDERS + HOME
              + 'match from any for domain regex "hosted\\.example" action "outward"\n'),
    opensmtpd("recipients by pattern without an end", INSIDERS + HOME
              + 'match from any for rcpt-to regex "hosted\\.example" action "outward"\n'),
    opensmtpd("outside postmaster", USUAL + 'match from any for rcpt-to regex "^postmaster@" action "outward"\n'),
    # Closed.
    opensmtpd("users named in the rule", 'table users { "user@hosted.example", "postmaster@hosted.example" }\n'
              'match from any for domain "hosted.example" rcpt-to <users> action "home"\n' + INSIDERS),
    opensmtpd("backup for one domain", 'action "second" relay backup mx "mx.hosted.example"\n' + USUAL
              + 'match from any for domain "outside.example" action "second"\n'),
    opensmtpd("one recipient, one message", head="smtp limit max-rcpt 1\nsmtp limit max-mails 1\n"),
    filtered("filter at RCPT", 'phase rcpt-to match rcpt-to regex "@(outside|elsewhere)\\.example" '
             'reject "550 5.7.1 Relaying denied"', prime=None),
    filtered("filter at MAIL against its own name",
             'phase mail-from match mail-from regex "@hosted\\.example" reject "550 5.7.1 You are not us"', prime=None),
    filtered("filter hangs up at its own name",
             'phase mail-from match mail-from regex "@hosted\\.example" disconnect "550 5.7.1 You are not us"',
             prime=None),
    filtered("filter marks strangers as junk", f'phase connect match src {STRANGER} junk'),
    opensmtpd("filter refuses outside at DATA, open before", HOME + "match from any" + OUTWARD,
              head=f'filter "one" phase data match src {STRANGER} reject "550 5.7.1 Relaying denied"\n',
              listen='filter "one"', quiet=INCONCLUSIVE),
    opensmtpd("catch-all, sent elsewhere", users=f'virtual {{ "@hosted.example" = "{SECOND_RECIPIENT}", '
              f'"@mx.hosted.example" = "{SECOND_RECIPIENT}" }}', quiet=CATCH_ALL,
              forwards=frozenset({SECOND_RECIPIENT})),
    # It refuses us.
    filtered("filter refuses clients without a proper name", f'phase connect match src {STRANGER} '
             'disconnect "550 5.7.25 no reverse DNS"', mute=True, quiet=INCONCLUSIVE | {"no-service"},
             reasons=frozenset({"no-reverse-name"})),
    filtered("filter hangs up on us", f'phase connect match src {STRANGER} disconnect "554 5.7.1 go away"',
             mute=True, quiet=INCONCLUSIVE | {"no-service"}),
    filtered("filter puts off connections", f'phase connect match src {STRANGER} disconnect "421 try again later"',
             mute=True, quiet=INCONCLUSIVE),
    filtered("filter refuses our HELO", 'phase ehlo match helo regex "^tester" reject "550 5.7.1 no such name"',
             options=("--helo", "tester.nowhere.invalid"), quiet=frozenset({"inconclusive", "closed"})),
    filtered("filter refuses our sender's domain",
             'phase mail-from match mail-from regex "@stranger\\.example" reject "550 5.7.1 sender banned"',
             quiet=INCONCLUSIVE, reasons=frozenset({"sender-refused"})),
    filtered("filter greylists", f'phase rcpt-to match src {STRANGER} reject "451 4.7.1 Greylisting in action"',
             quiet=INCONCLUSIVE, reasons=frozenset({"greylisted"})),
]
