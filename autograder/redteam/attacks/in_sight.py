"""What is in sight beside what Python needs: the environment's surroundings, mounts, keys."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, System
from autograder.redteam.attacks.answers import READS_TESTS

OURS = frozenset({System.AUTOGRADER})

ATTACKS = (
    Attack(
        "course-around-the-environment", Category.READING_TESTS, READS_TESTS,
        HandedIn(cells=(Cell("""
import os, site, sys
python = {"bin", "lib", "lib64", "include", "pyvenv.cfg", "share", "ssl", "etc"}
for top in {sys.prefix, sys.base_prefix, os.path.realpath(sys.prefix), os.path.dirname(sys.prefix)} - {"/", "/usr"}:
    if top.startswith("/usr/") or not os.path.isdir(top):
        continue
    for name in set(os.listdir(top)) - python:
        path = os.path.join(top, name)
        if name in ("source", "submitted", "autograded", "records", "solutions", "feedback", "gradebook.db"):
            print("redteam-" + "reached", path)
for folder in (*sys.path, *site.getsitepackages()):
    for name in ("source", "solutions", "submitted", "records"):
        if folder and os.path.isdir(os.path.join(folder, name)):
            print("redteam-" + "reached", folder, name)
"""),)),
        HandedIn(cells=(Cell("import sys\nprint(len(sys.prefix) > 0)"),)),
        systems=OURS,
    ),
    Attack(
        "mounts-below-what-is-shown", Category.LEFT_BEHIND,
        "a file is written through a mount below a folder that is only to be read",
        HandedIn(cells=(Cell("""
import os
own = ("/tmp", "/dev", "/proc", "/home/student")
for line in open("/proc/self/mountinfo"):
    point, options = line.split()[4:6]
    if point.startswith(own):
        continue
    if options.startswith("rw"):
        print("redteam-" + "reached", point)
    try:
        open(os.path.join(point, "redteam-was-here"), "w").write("x")
        print("redteam-" + "reached", point)
    except OSError:
        pass
"""),)),
        HandedIn(cells=(Cell("print(len(open('/proc/self/mountinfo').readlines()) > 0)"),)),
        systems=OURS,
    ),
    Attack(
        "keys-of-the-session", Category.ENVIRONMENT,
        "keys of who grades (tickets, passwords of network disks) can be read or used",
        HandedIn(cells=(Cell("""
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
try:
    listed = [line.split(None, 8) for line in open("/proc/keys")]
except OSError:
    listed = []
for words in listed:
    if words[7] != "keyring":
        print("redteam-" + "reached", words)
    number, text = int(words[0], 16), ctypes.create_string_buffer(4096)
    if libc.syscall(250, 11, number, text, 4096, 0) > 0:
        print("redteam-" + "reached", text.value)
"""),)),
        HandedIn(cells=(Cell("import getpass\nprint(getpass.getuser())"),)),
        systems=OURS,
    ),
)  # fmt: skip
