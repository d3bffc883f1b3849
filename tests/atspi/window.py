# SPDX-License-Identifier: Apache-2.0
"""The window, seen and used through AT-SPI alone: by roles, names and states, never by places on the screen."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  pylint: disable=wrong-import-position

PATIENCE = 30  # seconds for anything to appear
BUTTONS = ("push button", "toggle button", "check box", "radio button", "menu item", "check menu item",
           "radio menu item", "page tab", "push button menu", "button")
NAMELESS = ("filler", "panel", "viewport", "scroll pane", "layered pane", "split pane", "window", "frame", "scroll bar",
            "table cell")  # of a column that has nothing to say in this row


class Missing(AssertionError):
    """Something that should be there is not."""


class Window:
    """One running Postern."""

    def __init__(self, binary, *arguments):
        self.process = subprocess.Popen([binary, *arguments], stdin=subprocess.DEVNULL)
        self._own = self._wait(self._application, "the application")

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(index)
            if one is not None and one.get_process_id() == self.process.pid:
                return one
        return None

    def _wait(self, look, what, patience=PATIENCE):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise Missing(f"Postern ended with {self.process.returncode} while looking for {what}")
            try:
                if found := look():
                    return found
            except GLib.GError:  # it went away while we looked
                pass
            time.sleep(0.05)
        raise Missing(f"not found: {what}; showing: {self.summary()}")

    def _walk(self, one, depth=0):
        """All that is shown, in the order of reading."""
        if one is None or depth > 40:
            return
        states = one.get_state_set()
        if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
            return
        yield one
        for index in range(one.get_child_count()):
            yield from self._walk(one.get_child_at_index(index), depth + 1)

    def shown(self):
        return list(self._walk(self._own))

    def summary(self):
        try:
            return "; ".join(f"{one.get_role_name()} “{one.get_name()}”" for one in self.shown() if one.get_name())[:3000]
        except GLib.GError as error:
            return str(error)

    def _find(self, fits, roles=(), inside=None):
        for one in self._walk(inside or self._own):
            if (not roles or one.get_role_name() in roles) and fits(one.get_name() or ""):
                return one
        return None

    def find(self, name, roles=(), patience=PATIENCE):
        """What is shown under exactly this name."""
        return self._wait(lambda: self._find(lambda text: text == name, roles), f"“{name}”", patience)

    def find_with(self, part, roles=(), patience=PATIENCE):
        """What is shown under a name that contains this."""
        return self._wait(lambda: self._find(lambda text: part in text, roles), f"“…{part}…”", patience)

    def dialog_with(self, part):
        """The dialog in which this is said."""
        one = self.find_with(part, ("label",))
        while one.get_role_name() not in ("dialog", "alert", "frame"):
            one = one.get_parent()
        return one

    def has(self, name):
        return self._find(lambda text: text == name) is not None

    def press(self, name, patience=PATIENCE, inside=None):
        """A button, as soon as it can be pressed; inside a dialog, where there is one of that name elsewhere."""
        def ready():
            one = self._find(lambda text: text == name, BUTTONS, inside)
            return one if one and one.get_state_set().contains(Atspi.StateType.SENSITIVE) else None
        self._wait(ready, f"button “{name}” that can be pressed", patience).get_action_iface().do_action(0)

    def can_press(self, name):
        one = self._find(lambda text: text == name, BUTTONS)
        return bool(one) and one.get_state_set().contains(Atspi.StateType.SENSITIVE)

    def tick(self, name):
        """A check box or radio button that is not on yet."""
        one = self.find(name, BUTTONS)
        if not one.get_state_set().contains(Atspi.StateType.CHECKED):
            one.get_action_iface().do_action(0)
        self._wait(lambda: self.find(name, BUTTONS).get_state_set().contains(Atspi.StateType.CHECKED), f"tick at {name}")

    def write(self, name, text):
        edit = self.find(name, ("text", "password text", "entry"))
        edit.get_editable_text_iface().set_text_contents(text)

    def read(self, name):
        edit = self.find(name, ("text", "password text", "entry")).get_text_iface()
        return edit.get_text(0, edit.get_character_count())

    def nameless(self):
        """What takes the keyboard's focus, and has no name to be told by."""
        return [one.get_role_name() for one in self.shown()
                if one.get_state_set().contains(Atspi.StateType.FOCUSABLE) and not (one.get_name() or "").strip()
                and one.get_role_name() not in NAMELESS]

    def kill(self):
        self.process.kill()
        self.process.wait()

    def ended(self, patience=PATIENCE):
        return self.process.wait(patience)
