# SPDX-License-Identifier: Apache-2.0
"""What a person does with the window, told through AT-SPI. Runs on the session's own screen and bus.

    scenarios.py SCENARIO BINARY
"""
import subprocess
import sys

from slowserver import SlowServer
from window import Missing, Window

PAGES = ("May we?", "Addresses", "How far")  # to which “Next” leads, from the server on
CHECK_TAKES = 120                            # seconds at most


def expect(condition, what):
    if not condition:
        raise Missing(what)


def everything_has_a_name(window, page):
    nameless = window.nameless()
    expect(not nameless, f"on the page “{page}” these take the focus and have no name: {nameless}")


def walk_to_verdict(window, word, authorized=False):
    """From the page of the server, where it has been named, to the verdict and what next."""
    everything_has_a_name(window, "Server")
    window.press("Next")
    window.find("May we?")
    if authorized:
        expect(not window.can_press("Next"), "the way on is open without the user's word")
        window.tick("I may test this server")
    everything_has_a_name(window, "May we?")
    window.press("Next")
    window.find_with("Which addresses may be named?")
    everything_has_a_name(window, "Addresses")
    window.press("Next")
    window.find("Up to the message")
    everything_has_a_name(window, "How far")
    window.press("Start the check")
    window.find("Questions answered")
    everything_has_a_name(window, "The check")
    window.press("Next", CHECK_TAKES)
    window.find(word, ("label",))
    window.find("What this server does with mail")
    everything_has_a_name(window, "Verdict")


def practice(binary, _):
    window = Window(binary)
    window.find("Is your mail server an open relay?")
    everything_has_a_name(window, "Start")
    window.press("Try it on Company A")
    expect(window.read("Domain, host or address") == "practice:closed", "Company A is not filled in")
    walk_to_verdict(window, "Closed")
    window.find_with("Held, as it should be")
    window.press("Next")
    window.find("Run it again")
    everything_has_a_name(window, "What next")
    window.press("Finish")

    window.press("Check a server")
    window.write("Domain, host or address", "practice:open")
    walk_to_verdict(window, "Open relay")
    window.find_with("Taken: the open relay")
    window.press("Help")
    window.find("The verdict", ("label",))
    window.press("Close", inside=window.find("Help – Postern", ("dialog",)))
    window.press("Next")
    window.press("Finish")
    window.find_with("Open relay", ("list item",))
    window.kill()


def care(binary, _):
    """Closing in the middle asks and keeps; a crash in the middle is offered at the next start."""
    with SlowServer() as server:
        window = Window(binary)
        begin(window, server)
        window.kill()  # as a crash would

        window = Window(binary)
        window.find_with("A check was cut short")
        window.press("Look at it")
        window.find("Inconclusive", ("label",))
        window.press("Back to the start")
        window.press("Discard")
        begin(window, server)
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Postern", "key", "ctrl+q"], check=True)
        window.press("Stop the check", inside=window.dialog_with("A check is under way"))
        expect(window.ended() == 0, "it did not end well")

        window = Window(binary)
        window.find_with(f"127.0.0.1:{server.port}", ("list item",))
        expect(not window.has("Discard"), "a check that was stopped is no crash")
        window.press("Check a server")
        expect(window.read("Domain, host or address") == f"127.0.0.1:{server.port}", "the last input is forgotten")
        window.kill()


def begin(window, server):
    """A check that is in its middle, and has been kept once."""
    window.press("Check a server")
    window.write("Domain, host or address", f"127.0.0.1:{server.port}")
    for page in PAGES:
        window.press("Next")
        window.find(page, ("label",))
    window.press("Start the check")
    window.find("Questions answered")
    server.wait_for_replies(8)  # slow ones: longer than the while after which a check is kept


def postfix(binary, wanted):
    """A real server, in the network that we are in: the stranger's."""
    window = Window(binary)
    window.press("Check a server")
    window.write("Domain, host or address", "hosted.example")
    window.find("mx.hosted.example")
    walk_to_verdict(window, wanted, authorized=True)
    window.kill()


def main():
    scenario, binary = sys.argv[1:]
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        name, _, argument = scenario.partition(":")
        {"practice": practice, "care": care, "postfix": postfix}[name](binary, argument)
        return 0
    except Missing as error:
        print(f"{scenario}: {error}", file=sys.stderr)
        return 1
    finally:
        manager.terminate()


if __name__ == "__main__":
    sys.exit(main())
