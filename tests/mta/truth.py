# SPDX-License-Identifier: Apache-2.0
"""What a server truly does with a stranger's mail, found by sending it and looking at what comes out."""
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

from places import HOSTED, INSIDER_NAME, SERVER, SERVER_NAME, STRANGER_NAME, USER
from talk import CONTROLS, FORMS, Form, send

AT_A_TIME = 8        # connections; more than that is what connection limits are made for
ARRIVES_WITHIN = 9   # seconds after the last message was taken
PRIMING = 30         # seconds for the first message from inside: some servers take long to warm up
# Probes that give another name in EHLO; what Postern prints of a door is the envelope alone.
HELO_OF = {"V4h": SERVER_NAME, "V4d": HOSTED, "V4l": "localhost", "V4b": "[127.0.0.1]", "V4i": f"[{SERVER}]"}
STAGES = ("refused", "data", "taken")
RETRIES = 3          # where a server says that there are too many connections
RETRY_AFTER = 2      # seconds


class Measurement:
    """All forms that were tried, and what became of them."""

    def __init__(self, sink, network, config):
        self._sink, self._network, self._door = sink, network, config.door
        self._visits, self._forwards = config.visits, config.forwards
        self._sent = {}  # form → (token, answer)

    def send(self, forms):
        new = [form for form in dict.fromkeys(forms) if form not in self._sent]
        with ThreadPoolExecutor(AT_A_TIME) as pool:
            self._sent |= dict(zip(new, pool.map(self._send, new)))
        taken = [form for form in new if self._sent[form][1].stage == "taken" and form not in CONTROLS]
        self._sink.wait(lambda: all(self.arrived(form) or self.bounced(form) for form in taken), ARRIVES_WITHIN)

    def _send(self, form):
        token = f"token{uuid.uuid4().hex}"
        answers = [self._visit(form, token) for _ in range(self._visits)]
        return token, max(answers, key=lambda answer: STAGES.index(answer.stage))

    def _visit(self, form, token):
        for _ in range(RETRIES):
            answer = send(form, token, self._network, self._door)
            if not answer.reply.startswith("421") and answer.reply[:3].isdigit():
                break
            time.sleep(RETRY_AFTER)
        return answer

    def arrived(self, form):
        return any(is_relayed(one, form, self._forwards) for one in self._sink.arrivals(self._sent[form][0]))

    def bounced(self, form):
        return any(is_bounce(one, form) for one in self._sink.arrivals(self._sent[form][0]))

    def result(self):
        def names(condition):
            return [form.name for form in self._sent if condition(form)]
        return {
            "arrived": names(self.arrived),
            "bounced": names(self.bounced),
            "taken": names(lambda form: self._sent[form][1].stage == "taken"),
            "data": names(lambda form: self._sent[form][1].stage != "refused"),
            "replies": {form.name: answer.reply for form, (_, answer) in self._sent.items()},
        }


def is_relayed(arrival, form, forwards):
    """For somebody outside: a server may well pass mail for its own domain on to another host, or to another address
    that its owner has chosen."""
    unchosen = set(arrival.recipients) - (forwards - set(recipients_asked(form)))
    domains = {recipient.rpartition("@")[2].lower() for recipient in unchosen}
    return bool(domains - {HOSTED, SERVER_NAME}) and not is_bounce(arrival, form)


def recipients_asked(form):
    return {path.strip("<>") for path in form.recipients}


def is_bounce(arrival, form):
    """A bounce goes back to the sender, and has none itself: it shows that nothing was relayed."""
    return arrival.sender == "" and form.sender != "<>"


def prime(sink, network, door):
    """Has a message of somebody who may relay delivered; whether one arrived, and what the server said."""
    form = Form("inside", sender=f"<{USER}>", helo=INSIDER_NAME)
    tokens, end, answer = [], time.monotonic() + PRIMING, None
    while time.monotonic() < end:
        tokens.append(f"token{uuid.uuid4().hex}")
        answer = send(form, tokens[-1], network, door)
        if sink.wait(lambda: any(sink.arrivals(token) for token in tokens), ARRIVES_WITHIN):
            return True, answer.reply
    return False, answer.reply


def doors_by_hand(doors):
    """The forms behind the doors that Postern names, to be tried by hand as well: probe → form."""
    known = {(form.sender, form.recipients, form.helo): form for form in FORMS}
    found = {}
    for door in doors:
        parts = (door["mailFrom"], recipients(door), HELO_OF.get(door["probe"], STRANGER_NAME))
        found[door["probe"]] = known.get(parts) or Form(f"door {door['probe']}", *parts)
    return found


def recipients(door):
    """The record names the recipient that matters; R35 is the form with a local one before it."""
    return (f"<postmaster@{HOSTED}>",) * door["probe"].startswith("R35") + (door["rcptTo"],)
