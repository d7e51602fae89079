"""Exhaustion: time, processes, memory, disk, output; the class must go on, within the limits."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, System
from autograder.redteam.attacks.answers import Q1_RIGHT, Q3_RIGHT, Q4_RIGHT

CLASS = Category.EXHAUSTION
PEERS = (System.NBGRADER, System.OTTER)
"""They have no limits: there the same is tried in an amount that the machine can bear."""
LATE = "grading is stopped, or delayed past the submission's limits"

ATTACKS = (
    Attack("endless-loop", CLASS, LATE,
           HandedIn({"q1": "def standardise(table):\n    while True:\n        pass\n"}, cells=(Cell("while True: pass", "q4"),)),
           HandedIn({"q1": "for _ in range(100_000):\n    pass\n" + Q1_RIGHT})),
    Attack("sleep", CLASS, LATE,
           HandedIn({"q1": "import time\ndef standardise(table):\n    time.sleep(10**6)\n",
                     "q3": "import time\ndef predict(patients):\n    time.sleep(4.5)\n    return patients\n"}),
           HandedIn({"q1": "import time\ntime.sleep(0.05)\n" + Q1_RIGHT})),
    Attack(
        "loop-that-cannot-be-interrupted",
        CLASS,
        LATE,
        HandedIn({"q1": """
import signal, threading
for number in range(1, 64):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
def standardise(table):
    while True:
        try:
            while True:
                9 ** 9 ** 9
        except BaseException:
            pass
"""}),
        HandedIn({"q1": "try:\n    2 ** 2 ** 9\nexcept BaseException:\n    pass\n" + Q1_RIGHT}),
    ),
    Attack("regular-expression-without-end", CLASS, LATE,
           HandedIn({"q4": "import re\ndef summarise(samples):\n    return bool(re.match('(a+)+$', 'a' * 64 + 'b'))\n"}),
           HandedIn({"q4": "import re\nprint(bool(re.match('(a+)+$', 'a' * 12)))\n" + Q4_RIGHT})),
    Attack(
        "fork-bomb",
        CLASS,
        "new processes without end stop the machine or outlive the submission",
        HandedIn({"q1": "import os\ndef standardise(table):\n    while True:\n        try:\n            os.fork()\n"
                        "        except OSError:\n            pass\n"}),
        HandedIn({"q1": "import os\nif not (child := os.fork()):\n    os._exit(0)\nos.waitpid(child, 0)\n" + Q1_RIGHT}),
        on=dict.fromkeys(PEERS, HandedIn({"q1": """
import os, time
def standardise(table):
    for _ in range(200):
        if os.fork() == 0:
            time.sleep(20)
            os._exit(0)
    return table * 0
"""})),
    ),
    Attack(
        "threads-without-end",
        CLASS,
        LATE,
        HandedIn(cells=(Cell("""
import threading, time
def spin():
    while True:
        pass
for _ in range(10_000):
    try:
        threading.Thread(target=spin, daemon=True).start()
    except RuntimeError:
        break
"""),)),
        HandedIn(cells=(Cell("import threading\nt = threading.Thread(target=print)\nt.start(); t.join()"),)),
    ),
    Attack(
        "memory",
        CLASS,
        "a submission takes the memory of the machine or of others",
        HandedIn({
            "q1": "def standardise(table):\n    hold = []\n    while True:\n        hold.append(b'x' * (1 << 24))\n",
            "q3": "def predict(patients):\n    return torch.ones(1 << 33)\n",
            "q4": "def summarise(samples):\n    import mmap\n    held = [mmap.mmap(-1, 1 << 28) for _ in range(64)]\n"
                  "    for part in held:\n        part[:] = b'x' * (1 << 28)\n",
        }),
        HandedIn({"q3": "some = torch.ones(1 << 20)\n" + Q3_RIGHT}),
        on=dict.fromkeys(PEERS, HandedIn({"q1": "def standardise(table):\n    hold = b'x' * (3 << 30)\n    return table * 0\n"})),
    ),
    Attack(
        "memory-of-many-processes",
        CLASS,
        "children that each stay below the limit take more together",
        HandedIn({"q1": """
import os, time
def standardise(table):
    for _ in range(40):
        if os.fork() == 0:
            hold = bytearray(1 << 28)
            hold[:: 4096] = b"x" * len(hold[::4096])
            time.sleep(60)
            os._exit(0)
    time.sleep(60)
"""}),
        HandedIn({"q1": "hold = bytearray(1 << 24)\n" + Q1_RIGHT}),
        on=dict.fromkeys(PEERS, HandedIn({"q1": """
import os, time
def standardise(table):
    for _ in range(8):
        if os.fork() == 0:
            hold = b"x" * (1 << 28)
            time.sleep(10)
            os._exit(0)
    return table * 0
"""})),
    ),
    Attack(
        "disk",
        CLASS,
        "a submission fills the disk, or leaves a million files",
        HandedIn({
            "q1": """
import os
def standardise(table):
    for folder in (".", "/tmp", "/dev/shm", "/var/tmp"):
        try:
            with open(f"{folder}/redteam-fill", "wb") as file:
                for _ in range(40):
                    file.write(b"x" * (1 << 26))
        except OSError:
            continue
""",
            "q3": """
import os
def predict(patients):
    for folder in (".", "/tmp", "/dev/shm"):
        try:
            for number in range(200_000):
                open(f"{folder}/redteam-{number}", "w").close()
        except OSError:
            continue
""",
        }),
        HandedIn({"q1": "open('mine.bin', 'wb').write(b'x' * (1 << 20))\n" + Q1_RIGHT}),
        on=dict.fromkeys(PEERS, HandedIn({"q1": """
def standardise(table):
    with open("/tmp/redteam-fill", "wb") as file:
        for _ in range(20):
            file.write(b"x" * (1 << 26))
    return table * 0
"""})),
    ),
    Attack(
        "output",
        CLASS,
        "ten gigabytes of output fill the disk, the memory or the page",
        HandedIn(cells=(Cell("""
import sys
from IPython.display import display, HTML
line = "x" * (1 << 20)
for _ in range(10_000):
    sys.stdout.write(line)
    sys.stderr.write(line)
    display(HTML(line))
"""),)),
        HandedIn(cells=(Cell("print('x' * 20_000)"),)),
        on=dict.fromkeys(PEERS, HandedIn(cells=(Cell("for _ in range(200):\n    print('x' * (1 << 20))"),))),
    ),
    Attack(
        "output-below-python",
        CLASS,
        "output written to the file descriptors goes round the limits",
        HandedIn(cells=(Cell("""
import os
block = b"x" * (1 << 20)
for _ in range(3000):
    for fd in (1, 2):
        os.write(fd, block)
"""),)),
        HandedIn(cells=(Cell("import os\nos.write(1, b'hello\\n')"),)),
    ),
    Attack(
        "deep-recursion",
        CLASS,
        "a recursion without end, in Python or in C, ends more than its own case",
        HandedIn({
            "q1": "import sys\nsys.setrecursionlimit(10**9)\ndef standardise(table):\n    return standardise(table)\n",
            "q4": "import sys\ndef summarise(samples):\n    thing = {}\n    for _ in range(10**6):\n        thing = {'a': thing}\n"
                  "    return thing\n",
            "q3": "import ctypes\ndef predict(patients):\n"
                  "    back = ctypes.CFUNCTYPE(ctypes.c_int)(lambda: back())\n    return back()\n",
        }),
        HandedIn({"q1": "def deep(n):\n    return n and deep(n - 1)\ndeep(200)\n" + Q1_RIGHT}),
    ),
    Attack(
        "open-files-and-sockets",
        CLASS,
        "file descriptors without end starve the grader",
        HandedIn(cells=(Cell("""
import os, socket
kept = []
try:
    while True:
        kept.append(os.pipe()); kept.append(socket.socketpair()); kept.append(open("/dev/null"))
except OSError as error:
    print(error)
""", "q1-answer"),)),
        HandedIn(cells=(Cell("kept = [open('/dev/null') for _ in range(5)]"),)),
    ),
    Attack(
        "many-slow-cells",
        CLASS,
        LATE,
        HandedIn(cells=tuple(Cell(f"import time; time.sleep(4.8)  # {n}", f"q{1 + n % 5}") for n in range(40))),
        HandedIn(cells=tuple(Cell(f"x = {n}", f"q{1 + n % 5}") for n in range(40))),
    ),
    Attack(
        "large-answers",
        CLASS,
        "answers as large as messages may be cost the judge its memory or its time",
        HandedIn({
            "q1": "def standardise(table):\n    return np.zeros((1 << 26,))\n",
            "q3": "def predict(patients):\n    return [0] * 1_900_000\n",
            "q4": "def summarise(samples):\n    return {'ids': 'x' * (60 << 20), 'samples': 1, 'total': {}}\n",
        }),
        HandedIn({"q1": "big = np.zeros((1 << 20,))\n" + Q1_RIGHT}),
    ),
)  # fmt: skip
