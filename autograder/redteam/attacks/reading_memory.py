"""Reading memory: expected values and labels from frames, the heap, or another process."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn
from autograder.redteam.attacks.answers import Q1_RIGHT, Q2_RIGHT, Q3_RIGHT, Q4_RIGHT

CLASS = Category.READING_MEMORY
READS = "expected values or labels of a hidden case are read and returned as the answer"

ATTACKS = (
    Attack(
        "frames-of-the-caller",
        CLASS,
        READS,
        HandedIn({
            "q3": """
import sys
def predict(patients):
    frame = sys._getframe(1)
    while frame:
        for name, value in frame.f_locals.items():
            if name in ("labels", "truth", "expected"):
                return np.asarray(value)
        frame = frame.f_back
    return np.zeros(len(patients), dtype=int)
""",
            "q4": """
import sys
def summarise(samples):
    frame = sys._getframe(1)
    while frame:
        if "expected" in frame.f_locals:
            return frame.f_locals["expected"]
        frame = frame.f_back
    return {}
""",
        }),
        HandedIn({"q3": "import sys\n" + Q3_RIGHT.replace("means =", "_ = sys._getframe(0).f_locals\n    means =")}),
    ),
    Attack(
        "garbage-collector",
        CLASS,
        READS,
        HandedIn({
            "q4": """
import gc
def summarise(samples):
    for thing in gc.get_objects():
        if type(thing) is dict and set(thing) == {"samples", "ids", "total"} and thing["samples"] == len(samples):
            return thing
    return {}
""",
            "q3": """
import gc
def predict(patients):
    best = np.zeros(len(patients), dtype=int)
    for thing in gc.get_objects():
        if isinstance(thing, (list, tuple)) and len(thing) == len(patients) and isinstance(thing[0], str):
            kinds = sorted(set(map(str, thing)))
            return np.array([kinds.index(str(t)) for t in thing])
        if isinstance(thing, dict):
            for value in list(thing.values()):
                if isinstance(value, np.ndarray) and value.shape == (len(patients),) and value.dtype.kind == "i":
                    return value
    return best
""",
        }),
        HandedIn({"q4": "import gc\nprint(len(gc.get_objects()) > 0)\n" + Q4_RIGHT}),
    ),
    Attack(
        "canary-search-in-the-heap",
        CLASS,
        "text of the hidden tests is found among the strings of the process",
        HandedIn(
            {"q1": """
import gc, sys
found = []
def standardise(table):
    for thing in gc.get_objects():
        for part in gc.get_referents(thing):
            if isinstance(part, str) and part.startswith("canary-") and len(part) < 200:
                found.append(part)
    raise ValueError(" ".join(sorted(set(found))))
"""},
            cells=(Cell("print(sorted(set(found)))", "q1"),),
        ),
        HandedIn({"q1": "import gc\ngc.collect()\n" + Q1_RIGHT}),
    ),
    Attack(
        "memory-of-this-process",
        CLASS,
        "the pages inherited from the grader still hold tests, labels or tokens",
        HandedIn(cells=(Cell("""
import re
found = set()
with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
    for line in maps:
        span, rights = line.split()[:2]
        start, end = (int(x, 16) for x in span.split("-"))
        if "r" in rights and "w" in rights and end - start < 1 << 28 and "[v" not in line:
            try:
                memory.seek(start)
                found |= set(re.findall(rb"canary-[a-z-]+-[0-9a-f]{16}", memory.read(end - start)))
            except OSError:
                pass
print(found)
""", "q3"),)),
        HandedIn(cells=(Cell("print(len(open('/proc/self/maps').readlines()) > 0)"),)),
    ),
    Attack(
        "memory-of-other-processes",
        CLASS,
        "another process' memory, environment or command line can be read",
        HandedIn(cells=(Cell("""
import os, re
for pid in filter(str.isdigit, os.listdir("/proc")):
    for name in ("environ", "cmdline", "maps", "status", "task/1/environ", "root/proc/1/environ"):
        try:
            data = open(f"/proc/{pid}/{name}", "rb").read()
        except OSError:
            continue
        print(pid, name, data[:3000].decode(errors="ignore") if name != "maps" else len(data))
    if int(pid) not in (os.getpid(),):
        try:
            with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
                for line in maps:
                    start, end = (int(x, 16) for x in line.split()[0].split("-"))
                    if "rw" in line and end - start < 1 << 27:
                        memory.seek(start)
                        print(re.findall(rb"canary-[a-z-]+-[0-9a-f]{16}", memory.read(end - start)))
        except (OSError, ValueError, OverflowError) as error:
            print(pid, error)
"""),)),
        HandedIn(cells=(Cell("import os\nprint(os.getpid() > 0)"),)),
    ),
    Attack(
        "tracing-the-judge",
        CLASS,
        "`ptrace` or `process_vm_readv` reaches the process that judges",
        HandedIn(cells=(Cell("""
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
for pid in {1, 2, os.getppid(), *map(int, filter(str.isdigit, os.listdir("/proc")))} - {os.getpid(), 0}:
    attached = libc.ptrace(16, pid, 0, 0) == 0
    print(pid, "redteam-" + "reached" if attached else os.strerror(ctypes.get_errno()))
    libc.ptrace(17, pid, 0, 0)
"""),)),
        HandedIn(cells=(Cell("import ctypes\nprint(ctypes.CDLL(None).getpid() > 0)"),)),
    ),
    Attack(
        "trace-function",
        CLASS,
        "`sys.settrace` or a profiler watches the check and keeps what it expects",
        HandedIn(
            {"q4": """
import sys, threading
kept = {}
def watch(frame, event, argument):
    for name in ("expected", "truth", "labels", "desired"):
        if name in frame.f_locals:
            kept[name] = frame.f_locals[name]
    return watch
sys.settrace(watch); sys.setprofile(watch); threading.settrace(watch)
frame = sys._getframe()
while frame:
    frame.f_trace = watch
    frame = frame.f_back
def summarise(samples):
    return kept.get("expected", {})
"""},
            cells=(Cell("print(kept)", "q4"),),
        ),
        HandedIn({"q4": "import sys\nsys.settrace(None)\n" + Q4_RIGHT}),
    ),
    Attack(
        "loss-of-the-reference",
        CLASS,
        "the weights the reference comes to are found in the worker and copied",
        HandedIn({
            "q2": """
import gc
def train_step(model, optimizer, x, y):
    own = dict(model.state_dict())
    for thing in gc.get_objects():
        if type(thing) is dict and set(thing) == set(own) and thing is not own:
            try:
                if any(not torch.equal(thing[k], own[k]) for k in own):
                    model.load_state_dict(thing)
                    break
            except Exception:
                pass
    return 1.0
""",
        }),
        HandedIn({"q2": "import gc\ngc.collect()\n" + Q2_RIGHT}),
    ),
    Attack(
        "seed-of-the-hidden-inputs",
        CLASS,
        "the state of the generators in the student's process leads to the secret seed",
        HandedIn({
            "q3": """
import random
from autograder import randomness
def predict(patients):
    state = torch.initial_seed()
    for seed in (state, random.getstate()[1][0], int(np.random.get_state()[1][0]), randomness._case_seed.get(),
                 randomness.PUBLIC_SEED, randomness.derive(state, "new patients")):
        for salt in (("new patients",), ("target", "q3", "new patients"), ()):
            with randomness.case_seed(int(seed)):
                draw = randomness.numpy_generator(*salt)
            labels = draw.integers(2, size=len(patients))
            if np.allclose((patients - 0.9 * draw.normal(size=patients.shape)).round(6) % 1, 0):
                return labels
    return np.zeros(len(patients), dtype=int)
""",
        }),
        HandedIn({"q3": "import random\nstate = random.getstate()\n" + Q3_RIGHT}),
    ),
    Attack(
        "time-as-an-oracle",
        CLASS,
        "how long the judge takes between calls tells whether the last answer was right",
        HandedIn({
            "q3": """
import time
last = [time.perf_counter(), 0]
def predict(patients):
    pause = time.perf_counter() - last[0]
    last[1] += 1
    guess = np.full(len(patients), int(pause > 0.001))
    guess[: last[1]] ^= 1
    last[0] = time.perf_counter()
    return guess
""",
        }),
        HandedIn({"q3": "import time\nclock = time.perf_counter()\n" + Q3_RIGHT}),
    ),
)  # fmt: skip
