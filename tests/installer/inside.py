# SPDX-License-Identifier: Apache-2.0
"""What is done with an installed Postern: on the command line, on a screen, and by monitoring systems. As a user who
may nothing special."""
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

from made import Failed, expect, run

USER = "someone"
SKELETON = (".bash_logout", ".bashrc", ".profile")  # what a home has from the start
PATIENCE = 60  # seconds until a window has to be there
EXAMPLES = "/usr/share/doc/postern/examples"
ASK = ["--vantage", "outside", "--hosted-domain", "companya.com", "--recipient", "johndoe@outside.example",
       "--sender", "stranger@badplace.example"]


class Inside:
    def __init__(self, root):
        self.root = root
        self.home = root / "home" / USER
        run("chroot", root, "useradd", "-m", USER)

    def check_all(self):
        self.command_line()
        with Practice(self, "open") as practice:
            self.monitoring(practice)
        self.file_type()
        if shutil.which("Xvfb") and shutil.which("xdotool"):
            with Screen(self.root) as screen:
                self.window(screen)
        else:
            print("Not looked at: the window. Xvfb or xdotool is not installed.", flush=True)

    def command(self, *words, **environment):
        """The command line that runs `words` in there as the user, with this environment and no other."""
        return ["chroot", f"--userspec={USER}", str(self.root), "env", "-i", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8",
                f"HOME=/home/{USER}", *(f"{name}={value}" for name, value in environment.items()), *words]

    def say(self, *words, status=0, **environment):
        return run(*self.command(*words, **environment), status=status)

    def command_line(self):
        expect(self.say("postern", "--version").startswith("Postern "), "postern --version")
        # A platform that does not exist: whoever loaded a plugin for it would end here.
        for policy, status in (("closed", 0), ("open", 2)):
            self.say("postern", "check", f"practice:{policy}", "--quiet", "--save", f"/home/{USER}/{policy}.postern",
                     status=status, QT_QPA_PLATFORM="none-such")
        self.say("postern", "judge", f"/home/{USER}/open.postern", status=2)
        # The part of the program that is loaded for it lies elsewhere.
        self.say("postern", "report", f"/home/{USER}/open.postern", "--pdf", f"/home/{USER}/open.pdf")
        report = self.home / "open.pdf"
        expect(report.read_bytes().startswith(b"%PDF-"), "the report is no PDF")
        report.unlink()
        answer = self.say("postern", QT_QPA_PLATFORM="offscreen")
        expect("practice:open" in answer, f"without a screen it shows the practice servers:\n{answer}")
        kept = [path.name for path in self.home.iterdir() if path.name not in (*SKELETON, "open.postern", "closed.postern")]
        expect(not kept, f"the command line keeps what nobody asked it to keep: {', '.join(kept)}")
        complaint = self.say("postern", "window", status=64)
        expect("no screen" in complaint, complaint)

    def file_type(self):
        saved = f"/home/{USER}/open.postern"
        gnome = {"XDG_CURRENT_DESKTOP": "GNOME"}
        for answer, expected in (
                (self.say("xdg-mime", "query", "filetype", saved, **gnome), "application/x-postern"),
                (self.say("xdg-mime", "query", "default", "application/x-postern", **gnome), "postern.desktop"),
                (self.say("gio", "info", "-a", "standard::icon", saved), "application-x-postern"),
                (self.say("gio", "mime", "application/x-postern"), "postern.desktop")):
            expect(expected in answer, f"{expected} was expected: {answer}")

    def window(self, screen):
        """The menu entry, each of its actions, and a double-click."""
        # libglib2.0-bin has no `gio launch` for actions: their lines are run as they stand.
        entry = (self.root / "usr/share/applications/postern.desktop").read_text(encoding="utf-8")
        lines = re.findall(r"^Exec=(.*)$", entry, re.M)
        actions = re.findall(r"^\[Desktop Action ", entry, re.M)
        expect(len(lines) == 1 + len(actions) > 1, f"the entry and each action have a line to run, not {lines}")
        for line in lines:
            words = [word for word in line.split() if word != "%f"]
            screen.shows("Postern", self.command(*words, DISPLAY=screen.display))
        screen.shows("open.postern", self.command("gio", "open", f"/home/{USER}/open.postern",
                                                  DISPLAY=screen.display))

    def monitoring(self, practice):
        """Icinga 2 and Nagios themselves read the examples, run the check, and have its result."""
        target = f"127.0.0.1:{practice.port}"
        self._icinga(target)
        self._nagios(target)

    def _icinga(self, target):
        config = self.root / "etc/icinga2/postern-test.conf"
        config.write_text(f'''
include <itl>
include "{EXAMPLES}/icinga/postern.conf"
object CheckerComponent "checker" {{ }}
object EventCommand "told" {{
  command = [ "/bin/sh", "-c", "echo $$1 > /tmp/icinga-told", "sh", "$service.output$" ]
}}
object Host "mail" {{ check_command = "dummy" }}
object Service "open-relay" {{
  host_name = "mail"
  check_command = "postern"
  check_interval = 1s
  event_command = "told"
  vars.postern_target = "{target}"
  vars.postern_authorized = true
  vars.postern_gentle = false
  vars.postern_vantage = "outside"
  vars.postern_hosted_domain = "companya.com"
  vars.postern_recipient = "johndoe@outside.example"
  vars.postern_sender = "stranger@badplace.example"
}}
''', encoding="utf-8")
        told = self.root / "tmp/icinga-told"
        command = ["chroot", str(self.root), "icinga2", "daemon", "-c", "/etc/icinga2/postern-test.conf",
                   "-D", "RunAsUser=nagios", "-D", "RunAsGroup=nagios"]
        for place in ("run/icinga2", "var/lib/icinga2", "var/log/icinga2", "var/cache/icinga2"):
            (self.root / place).mkdir(exist_ok=True)  # what its service does before it starts
            run("chroot", self.root, "chown", "-R", "nagios:nagios", f"/{place}")
        run(*command, "-C")
        log = Path(self.root, "tmp/icinga.log")
        self._until_it_says(command, log, lambda: told.exists() and critical(told))
        config.unlink()

    def _nagios(self, target):
        status = self.root / "tmp/nagios-status.dat"
        config = self.root / "tmp/nagios.cfg"
        objects = self.root / "tmp/nagios-objects.cfg"
        objects.write_text(f'''
define timeperiod {{
    timeperiod_name always
    alias always
    monday 00:00-24:00
    tuesday 00:00-24:00
    wednesday 00:00-24:00
    thursday 00:00-24:00
    friday 00:00-24:00
    saturday 00:00-24:00
    sunday 00:00-24:00
}}
define contact {{
    contact_name nobody
    host_notifications_enabled 0
    service_notifications_enabled 0
    host_notification_period always
    service_notification_period always
    host_notification_commands nothing
    service_notification_commands nothing
}}
define command {{
    command_name nothing
    command_line /bin/true
}}
define host {{
    host_name mail
    address 127.0.0.1
    check_period always
    notification_period always
    contacts nobody
    max_check_attempts 1
    check_command nothing
}}
define service {{
    name generic-service
    check_period always
    notification_period always
    contacts nobody
    max_check_attempts 1
    register 0
}}
define service {{
    use open-relay
    host_name mail
    check_command check_postern!{target}!{" ".join(ASK)}
}}
''', encoding="utf-8")
        config.write_text(f'''
cfg_file={EXAMPLES}/nagios/postern.cfg
cfg_file=/tmp/nagios-objects.cfg
log_file=/tmp/nagios.log
object_cache_file=/tmp/nagios-objects.cache
status_file=/tmp/nagios-status.dat
state_retention_file=/tmp/nagios-retention.dat
command_file=/tmp/nagios.cmd
lock_file=/tmp/nagios.lock
temp_file=/tmp/nagios.tmp
check_result_path=/tmp
status_update_interval=1
check_external_commands=0
service_inter_check_delay_method=n
host_inter_check_delay_method=n
illegal_macro_output_chars=`~$&|'"<>
nagios_user=nagios
nagios_group=nagios
''', encoding="utf-8")
        run("chroot", self.root, "nagios4", "-v", "/tmp/nagios.cfg")
        command = ["chroot", "--userspec=nagios", str(self.root), "nagios4", "/tmp/nagios.cfg"]
        self._until_it_says(command, self.root / "tmp/nagios.out", lambda: status.exists() and critical(status))

    @staticmethod
    def _until_it_says(command, log, is_there):
        with open(log, "w", encoding="utf-8") as output:
            process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
            try:
                for _ in range(PATIENCE * 5):
                    if is_there():
                        return
                    expect(process.poll() is None, f"{command} ended:\n{log.read_text(errors='replace')}")
                    time.sleep(0.2)
            finally:
                process.kill()
                process.wait()
        raise Failed(f"{command} did not come to a result:\n{log.read_text(errors='replace')[-2000:]}")


def critical(path):
    return "POSTERN CRITICAL - open: " in path.read_text(encoding="utf-8", errors="replace")


class Practice:
    """`postern practice` in there, for as long as it is asked."""

    def __init__(self, inside, policy):
        self._command = inside.command("postern", "practice", policy)

    def __enter__(self):
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)
        self.port = None
        for line in self._process.stdout:
            found = re.search(r"for strangers\s+127\.0\.0\.1:(\d+)", line)
            if found:
                self.port = found.group(1)
                return self
        raise Failed("postern practice did not say where it listens")

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()


class Screen:
    """A screen that nobody sees, for programs in the root as well."""

    def __init__(self, root):
        self._place = root / "tmp/.X11-unix"

    def __enter__(self):
        reading, writing = os.pipe()
        self._server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-noreset"],
                                        pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with open(reading, encoding="ascii") as file:
            self.display = f":{file.readline().strip()}"
        expect(self.display != ":", "Xvfb does not start")
        self._place.mkdir(mode=0o1777, exist_ok=True)
        run("mount", "--bind", "/tmp/.X11-unix", self._place)
        return self

    def __exit__(self, *_):
        run("umount", self._place)
        self._server.terminate()
        self._server.wait()

    def shows(self, title, command):
        """Runs a command until a window with this title is there."""
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                   stdin=subprocess.DEVNULL, start_new_session=True)
        try:
            for _ in range(PATIENCE * 5):
                found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], text=True,
                                       capture_output=True, check=False, env={**os.environ, "DISPLAY": self.display})
                if found.stdout.strip():
                    for window in found.stdout.split():
                        run("xdotool", "windowkill", window, env={**os.environ, "DISPLAY": self.display})
                    return
                time.sleep(0.2)
            process.kill()
            raise Failed(f"{' '.join(command)}: no window “{title}”:\n{process.stdout.read()}")
        finally:
            process.kill()
            process.wait()
