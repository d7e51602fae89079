"""Early exit: the process ends before the verdict, with a code, a signal or an exception that means well."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, System
from autograder.redteam.attacks.answers import Q1_RIGHT, Q4_RIGHT

CLASS = Category.EARLY_EXIT
PEERS = (System.NBGRADER, System.OTTER)
"""They have no PID namespace: what kills everything there would kill the machine's."""


def _in_each(statement: str) -> dict[str, str]:
    """Answers that all do one thing."""
    return {
        "q1": f"def standardise(table):\n    {statement}\n",
        "q2": f"def train_step(model, optimizer, x, y):\n    {statement}\n",
        "q3": f"def predict(patients):\n    {statement}\n",
        "q4": f"def summarise(samples):\n    {statement}\n",
        "q5": f"def make_net():\n    {statement}\n",
    }


ATTACKS = (
    Attack("exit-with-success", CLASS, "a process that ended with status 0 counts as passed",
           HandedIn(_in_each("import os; os._exit(0)")), HandedIn({"q1": "import os\n" + Q1_RIGHT})),
    Attack("system-exit", CLASS, "`SystemExit` goes through the grader instead of failing the case",
           HandedIn(_in_each("import sys; sys.exit(0)"), cells=(Cell("quit()", "q1"), Cell("exit()", "q2"))),
           HandedIn(cells=(Cell("try:\n    raise SystemExit\nexcept SystemExit:\n    print('caught')", "q1"),))),
    Attack("keyboard-interrupt", CLASS, "`KeyboardInterrupt` or a bare BaseException ends the grader or the check",
           HandedIn({**_in_each("raise KeyboardInterrupt"),
                     "q3": "def predict(patients):\n    raise BaseException('over')\n",
                     "q4": "def summarise(samples):\n    raise GeneratorExit\n"}),
           HandedIn({"q4": "class Stop(BaseException):\n    pass\n" + Q4_RIGHT})),
    Attack("segmentation-fault", CLASS, "a crash of the interpreter takes other questions or students with it",
           HandedIn(_in_each("import ctypes; ctypes.string_at(0)")),
           HandedIn({"q1": "import ctypes\nprint(ctypes.sizeof(ctypes.c_int))\n" + Q1_RIGHT})),
    Attack("exit-at-the-top", CLASS, "a cell that ends the process before the check leaves it passed",
           HandedIn(wrong=True, cells=(Cell("import os; os._exit(0)", "q1-answer"), Cell("import os; os.abort()", "q3"))),
           HandedIn(cells=(Cell("import atexit; atexit.register(print, 'bye')", "q1"),))),
    Attack(
        "signals-to-itself",
        CLASS,
        "signals or timers of the student's end a check in the student's favour",
        HandedIn({
            "q1": "import os, signal\ndef standardise(table):\n    os.kill(os.getpid(), signal.SIGTERM)\n    return table\n",
            "q2": "import os, signal\ndef train_step(model, optimizer, x, y):\n    os.kill(0, signal.SIGKILL)\n",
            "q3": "import os, signal\ndef predict(patients):\n    os.kill(os.getppid(), signal.SIGKILL)\n    return patients\n",
            "q4": "import os, signal\ndef summarise(samples):\n    os.kill(-1, signal.SIGKILL)\n",
        }, cells=(Cell("""
import signal
def leap(*_):
    raise SystemExit(0)
for number in (signal.SIGALRM, signal.SIGINT, signal.SIGTERM, signal.SIGXCPU, signal.SIGPIPE, signal.SIGHUP):
    signal.signal(number, leap)
signal.setitimer(signal.ITIMER_REAL, 0.3, 0.05)
""", "q4"),)),
        HandedIn(cells=(Cell("import signal\nsignal.signal(signal.SIGALRM, lambda *_: None)\nsignal.alarm(0)"),)),
        on=dict.fromkeys(PEERS, HandedIn({
            "q1": "import os, signal\ndef standardise(table):\n    os.kill(os.getpid(), signal.SIGTERM)\n    return table\n",
        })),
    ),
    Attack(
        "return-from-the-grader",
        CLASS,
        "a debugger's jump, a replaced frame or an altered exception skips the assertion",
        HandedIn({"q4": """
import ctypes, sys
def summarise(samples):
    frame = sys._getframe(1)
    while frame:
        if "expected" in frame.f_locals:
            frame.f_locals["expected"] = {}
            ctypes.pythonapi.PyFrame_LocalsToFast(ctypes.py_object(frame), ctypes.c_int(0))
        frame = frame.f_back
    return {}
"""}),
        HandedIn({"q4": "import sys\n" + Q4_RIGHT}),
    ),
    Attack(
        "the-grader-is-told-it-passed",
        CLASS,
        "exceptions of the check library, raised by the answer, are taken for the judge's own",
        HandedIn({
            "q1": """
from autograder.checks import contract
class Passed(contract.CheckFailed):
    def __init__(self): super().__init__("passed", "passed")
def standardise(table):
    raise Passed
""",
            "q3": """
from autograder.wire import errors
def predict(patients):
    raise errors.WorkerTimeout("passed")
""",
            "q4": """
import unittest
def summarise(samples):
    raise unittest.SkipTest("not today")
""",
            "q5": """
def make_net():
    import pytest
    pytest.skip("not today")
""",
        }),
        HandedIn({"q1": "from autograder.checks import contract\n" + Q1_RIGHT}),
    ),
)  # fmt: skip
