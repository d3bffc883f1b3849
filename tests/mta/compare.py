# SPDX-License-Identifier: Apache-2.0
"""The truth beside the verdict: one line of the table for each configuration."""
from dataclasses import dataclass

from talk import LOCAL_READING, UNKNOWN_DOMAIN, UNKNOWN_USER

WIDTHS = (10, 40, 46, 32)
SHOWN_DOORS = 8
SHOWN = 3  # names of forms in a cell


def row(*cells):
    return "  ".join(str(cell).ljust(width) for cell, width in zip(cells, (*WIDTHS, 0))).rstrip()


HEAD = row("server", "configuration", "truth", "verdict", "agrees")


@dataclass(frozen=True)
class Line:
    text: str
    agrees: bool

    def __str__(self):
        return self.text


def right_states(config, found):
    """The verdicts that the truth allows, and those that honest replies allow: Postern sends no message."""
    arrived, data = set(found["arrived"]), set(found["data"])
    takes_users, takes_all = UNKNOWN_USER.name in data, {UNKNOWN_USER.name, UNKNOWN_DOMAIN.name} <= data
    if config.always:
        return config.always, set()
    if {"plain", "other domain"} <= arrived:
        # With names that cannot exist it does the same, and so does a sink.
        return {"open"}, {"unproven"} if takes_all else set()
    if "plain" in arrived:
        # The outside domain is hosted here. Every form that reaches it proves no more than the plain one.
        return {"closed"}, set()
    if arrived:
        local = all(form.split()[0] in LOCAL_READING for form in arrived if not form.startswith("door "))
        late = {"open"} if {"plain", "other domain"} <= data else set()
        return {"partly-open"}, late | ({"unproven"} if local and takes_users else set())
    if {"plain", "other domain"} <= data:
        # It discards, bounces or refuses what a relay would pass on, when nobody can see it any more.
        return {"unproven"}, set() if takes_all else {"open"}
    return config.quiet, set()


def wrong_guess(config, found):
    """What is wrong with Postern's guess at the server software; empty where nothing is."""
    for guess in found["postern"]["software"]:
        if guess["id"] not in (config.server, None):
            return f"taken for {guess['id']}"
        if config.named and guess["sureness"] == "likely":
            return "sure of the server in spite of its disguise"
        if config.named and guess["id"] and config.named not in {hint["server"] for hint in guess["against"]}:
            return "the disguise was not noticed"
        if not config.named and guess["against"]:
            return f"doubted because of {guess['against'][0]['line']}"
    # Whoever says hardly anything is not known by it.
    if not any(guess["id"] for guess in found["postern"]["software"]) and not config.mute:
        return "the server was not recognized"
    return ""


def wrong_repeats(config, found):
    """What went otherwise when Postern's questions were asked again by its own commands."""
    if not config.repeats:
        return ""
    repeats = found["repeats"]
    if not repeats["by swaks"] or not repeats["by hand"]:
        return "not everything was repeated"
    return "; ".join(repeats["flaws"][:SHOWN])


def truth(found):
    arrived, taken, bounced = found["arrived"], found["taken"], found["bounced"]
    if not arrived:
        return "nothing: " + (f"{len(taken)} taken, {len(bounced)} bounced" if taken else "all refused")
    if "plain" in arrived:
        kind = "open" if "other domain" in arrived else "relays for one domain"
        return f"{kind}: {len(arrived)} forms arrive"
    more = f" and {len(arrived) - SHOWN} more" if len(arrived) > SHOWN else ""
    return "partly: " + ", ".join(arrived[:SHOWN]) + more


def not_delivered(found):
    """Doors that Postern names and that deliver nothing."""
    return [probe for probe, form in found["doors"].items() if form not in found["arrived"]]


def nmap_is_right(config, found):
    """It knows two answers, and neither is right where the server has refused the tester and not relaying."""
    says_open = "is an open relay" in found["nmap"]
    says_closed = "doesn't seem to be an open relay" in found["nmap"]
    if right_states(config, found)[0] & {"open", "partly-open"}:
        return says_open
    return says_closed and "closed" in right_states(config, found)[0]


def judge(config, found):
    if "error" in found:
        return Line(row(config.server, config.name, "?", "?", "NOT MEASURED: " + found["error"].strip()), False)
    postern = found.get("postern")
    if not postern:
        return Line(row(config.server, config.name, truth(found), "-", f"({found['seconds']} s)"), True)
    if "error" in postern:
        return Line(row(config.server, config.name, truth(found), "?", "NO  " + postern["error"]), False)
    right, honest = right_states(config, found)
    reasoned = not config.reasons or bool(config.reasons & set(postern["all_reasons"]))
    guess = wrong_guess(config, found)
    logged_in = tuple(postern["logins"]) == config.logins
    repeats = wrong_repeats(config, found)
    agrees = (postern["state"] in right | honest and reasoned and not guess and not repeats and logged_in)
    said = "NO" if not agrees else "yes" if postern["state"] in right else "as far as replies tell"
    notes = [f"{postern['seconds']} s"]
    notes += [one for one in (guess, repeats) if one]
    notes += [] if agrees else [f"right: {' or '.join(sorted(right | honest))} {' '.join(config.reasons)}".strip()]
    notes += [] if logged_in else [f"own people: {', '.join(postern['logins']) or 'not asked'}"]
    missed = not_delivered(found) if found["arrived"] and postern["state"] in right else []
    notes += [f"not delivered: {' '.join(missed[:SHOWN_DOORS])}"] if missed else []
    notes += [f"nmap {'is right' if nmap_is_right(config, found) else 'is wrong'}: {found['nmap']}"] \
        if "nmap" in found else []
    verdict = f"{postern['state']}: {' '.join(postern['reasons'][:2])}"
    return Line(row(config.server, config.name, truth(found), verdict, f"{said} ({'; '.join(notes)})"), agrees)
