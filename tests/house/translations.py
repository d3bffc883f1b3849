#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A language that is here is here as a whole: nothing untranslated or unfinished, every placeholder in its place, every
plural with all its forms."""
import re
from xml.etree import ElementTree

from house import Violation, main

PLACE = "resources/translations/"
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
TAG = re.compile(r"</?\w[^>]*>")
ACCELERATOR = re.compile(r"&(?=[^\s&;]+)(?!\w+;)")
# How many forms a plural has (Qt Linguist; CLDR). English here is a language like others: its plurals are in its file.
FORMS = {"de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1}


def check(house):
    found = []
    for path in house.files:
        if path.startswith(PLACE) and path.endswith(".ts"):
            found += [Violation(path, number, reason) for number, reason in flaws(house.text(path), path)]
    return found


def flaws(text, path):
    language = re.sub(r".*_([a-z]{2,3})(_[A-Z]{2})?\.ts$", r"\1", path)
    if language not in FORMS:
        yield 1, f"tests/house/translations.py does not know how many plurals “{language}” has"
        return
    # The parser of the standard library tells no lines: they are found by counting messages.
    starts = [number for number, line in enumerate(text.splitlines(), start=1) if "<message" in line]
    try:
        messages = ElementTree.fromstring(text).iter("message")
    except ElementTree.ParseError as error:
        yield error.position[0], f"no XML: {error}"
        return
    for line, message in zip(starts, messages):
        for reason in flaws_of(message, FORMS[language]):
            yield line, reason


def flaws_of(message, forms):
    source = message.findtext("source", "")
    translation = message.find("translation")
    kind = translation.get("type", "") if translation is not None else "unfinished"
    if kind in ("vanished", "obsolete"):
        yield f"“{source}” is not said any more"
        return
    if kind == "unfinished":
        yield f"“{source}” is unfinished"
        return
    if message.get("numerus") == "yes":
        texts = [form.text or "" for form in translation.iter("numerusform")]
        if len(texts) != forms:
            yield f"“{source}” has {len(texts)} forms of its plural, not {forms}"
    else:
        texts = [translation.text or ""]
    for text in texts:
        yield from differences(source, text, message.get("numerus") == "yes")


def differences(source, text, is_plural):
    if not text.strip():
        yield f"“{source}” is untranslated"
        return
    expected, there = placeholders(source), placeholders(text)
    if is_plural:  # “one endpoint” may do without its number
        expected, there = ([one for one in every if one != "%n"] for every in (expected, there))
    if expected != there:
        yield f"“{source}” has {' '.join(expected) or 'no placeholder'}, “{text}” has {' '.join(there) or 'none'}"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(text)):
        yield f"the tags of “{source}” and “{text}” differ"
    if bool(ACCELERATOR.search(source)) != bool(ACCELERATOR.search(text)):
        yield f"one of “{source}” and “{text}” has a key (&), the other none"
    if [source[:1].isspace(), source[-1:].isspace()] != [text[:1].isspace(), text[-1:].isspace()]:
        yield f"“{source}” and “{text}” begin or end with other blanks"


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text))


if __name__ == "__main__":
    main(check)
