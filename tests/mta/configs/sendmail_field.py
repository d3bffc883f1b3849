# SPDX-License-Identifier: Apache-2.0
"""Sendmail as people set it up: the access table, relay-domains, features and limits of cf/README."""
from config import CATCH_ALL, INCONCLUSIVE
from configs.sendmail import sendmail
from places import SECOND_RECIPIENT, STRANGER

LISTED = frozenset({"block-listed"})
EITHER = frozenset({"inconclusive", "closed"})
RELAY_MESSAGE = "define(`confRELAY_MSG', `\"{}\"')"
UNKNOWN_ELSEWHERE = f"define(`LUSER_RELAY', `esmtp:{SECOND_RECIPIENT}')"


def relay_domains(text):
    return (f"printf '{text}' > /etc/mail/relay-domains",)


def virtual(text):
    return (f"printf '{text}' > /etc/mail/virtusertable.text",
            "makemap hash /etc/mail/virtusertable < /etc/mail/virtusertable.text")


CONFIGS = [
    # Open: who may relay is named too widely.
    sendmail("relay-domains with a network", prepare=relay_domains("198.18\\n")),
    sendmail("relay-domains with a top-level domain", prepare=relay_domains("example\\n")),
    sendmail("access: client's domain", access="Connect:stranger.example\tRELAY\n"),
    sendmail("access: untagged domain", access="stranger.example\tRELAY\n"),
    sendmail("access: untagged network", access="198.18\tRELAY\n"),
    sendmail("relay_mail_from with a domain of others", ["FEATURE(`relay_mail_from', `domain')"],
             access="From:stranger.example\tRELAY\n"),
    sendmail("promiscuous_relay, slowed down", ["FEATURE(`promiscuous_relay')",
                                               "define(`confBAD_RCPT_THROTTLE', `1')"]),
    sendmail("promiscuous_relay, one recipient", ["FEATURE(`promiscuous_relay')",
                                                  "define(`confMAX_RCPTS_PER_MESSAGE', `1')"]),
    sendmail("promiscuous_relay, smart host", ["FEATURE(`promiscuous_relay')",
                                               "define(`SMART_HOST', `[198.18.3.25]')"]),
    # Partly open.
    sendmail("relay_mail_from one user", ["FEATURE(`relay_mail_from')"], access="From:user@hosted.example\tRELAY\n"),
    sendmail("relay_local_from, delay_checks", ["FEATURE(`relay_local_from')", "FEATURE(`delay_checks')"]),
    # Closed.
    sendmail("access: OK is not RELAY", access=f"Connect:{STRANGER}\tOK\nTo:outside.example\tOK\n"
                                               "From:stranger.example\tOK\n"),
    sendmail("access: own domain RELAY", access="To:hosted.example\tRELAY\n"),
    sendmail("accepts what does not resolve", ["FEATURE(`accept_unresolvable_domains')",
                                               "FEATURE(`accept_unqualified_senders')"]),
    sendmail("hosts only", ["FEATURE(`relay_hosts_only')"], prepare=relay_domains("hosted.example\\n")),
    sendmail("no UUCP", ["FEATURE(`nouucp', `reject')"]),
    sendmail("strict privacy", ["define(`confPRIVACY_FLAGS', `goaway,needmailhelo')"]),
    sendmail("one recipient a message", ["define(`confMAX_RCPTS_PER_MESSAGE', `1')"]),
    sendmail("smart host", ["define(`SMART_HOST', `[198.18.3.25]')"]),
    sendmail("names that it hosts", prepare=("printf 'outside.example\\n' >> /etc/mail/local-host-names",),
             prime=None, quiet=CATCH_ALL),
    sendmail("virtual catch-all", ["FEATURE(`virtusertable', `hash -o /etc/mail/virtusertable')"],
             prepare=virtual("@hosted.example\\tuser\\n"), quiet=CATCH_ALL),
    sendmail("virtual catch-all, sent elsewhere", ["FEATURE(`virtusertable', `hash -o /etc/mail/virtusertable')"],
             prepare=virtual(f"@hosted.example\\t{SECOND_RECIPIENT}\\n"), quiet=CATCH_ALL,
             forwards=frozenset({SECOND_RECIPIENT})),
    sendmail("unknown users elsewhere", [UNKNOWN_ELSEWHERE], quiet=CATCH_ALL,
             forwards=frozenset({SECOND_RECIPIENT, "nobody-of-that-name-7421@elsewhere.example"})),
    sendmail("relay message: unknown user", [RELAY_MESSAGE.format("550 5.1.1 User unknown")]),
    sendmail("relay message: later", [RELAY_MESSAGE.format("450 4.7.1 Please try again later")], quiet=EITHER),
    sendmail("relay message: no words", [RELAY_MESSAGE.format("554 Transaction failed")]),
    sendmail("relay message: access denied", [RELAY_MESSAGE.format("550 5.7.1 Access denied")]),
    sendmail("relay message: not through here", [RELAY_MESSAGE.format("571 5.7.1 You can not send mail through us")]),
    sendmail("recipients blocked by table", ["FEATURE(`blacklist_recipients')"],
             access="To:outside.example\tERROR:5.7.1:550 not to them\n", prime=None),
    sendmail("bad commands counted", ["define(`confBAD_RCPT_THROTTLE', `1')"]),
    sendmail("delay_checks", ["FEATURE(`delay_checks')"]),
    # Nothing of it can be told, or it refuses us.
    sendmail("access: discards strangers' mail", access=f"Connect:{STRANGER}\tDISCARD\n",
             quiet=frozenset({"unproven"})),
    sendmail("access: discards by sender", access="From:stranger.example\tDISCARD\n",
             quiet=frozenset({"unproven", "closed"})),
    sendmail("promiscuous_relay, discards strangers' mail", ["FEATURE(`promiscuous_relay')"],
             access=f"Connect:{STRANGER}\tDISCARD\n"),
    sendmail("access: REJECT", access=f"Connect:{STRANGER}\tREJECT\n", quiet=INCONCLUSIVE, reasons=LISTED),
    sendmail("access: REJECT, delay_checks", ["FEATURE(`delay_checks')"], access=f"Connect:{STRANGER}\tREJECT\n",
             quiet=INCONCLUSIVE),
    sendmail("access: sender refused", access="From:stranger.example\tREJECT\n", quiet=INCONCLUSIVE,
             reasons=frozenset({"sender-refused"})),
    sendmail("access: sender put off", access="From:stranger.example\tERROR:4.7.1:450 come back later\n",
             quiet=INCONCLUSIVE, reasons=frozenset({"sender-refused", "greylisted"})),
    sendmail("names must lead back", ["FEATURE(`require_rdns')"], access=""),
    sendmail("bad HELO blocked", ["FEATURE(`block_bad_helo')"], options=("--helo", "tester"), quiet=INCONCLUSIVE,
             reasons=frozenset({"bad-hello"})),
    sendmail("filter for mail does not run, tempfail", ["INPUT_MAIL_FILTER(`one', `S=inet:9@127.0.0.1, F=T')"],
             prime=None, quiet=INCONCLUSIVE),
    sendmail("filter for mail does not run, reject", ["INPUT_MAIL_FILTER(`one', `S=inet:9@127.0.0.1, F=R')"],
             prime=None, mute=True, quiet=INCONCLUSIVE | {"no-service"}),
    sendmail("few connections a minute", ["FEATURE(`ratecontrol', `nodelay', `terminate')",
                                          "define(`confCONNECTION_RATE_WINDOW_SIZE', `8s')"],
             access="ClientRate:\t6\n", slow=True, seconds=420, quiet=EITHER),
    sendmail("one connection at a time", ["FEATURE(`conncontrol', `nodelay', `terminate')"], access="ClientConn:\t1\n",
             slow=True, seconds=420),
]
