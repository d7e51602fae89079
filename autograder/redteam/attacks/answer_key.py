"""The answer key: what the release or the package holds, used as an answer."""

from __future__ import annotations

from autograder.redteam.attack import SMALL, Attack, Category, Cell, HandedIn
from autograder.redteam.attacks.answers import Q1_RIGHT, Q2_RIGHT, Q4_RIGHT, Q5_RIGHT
from autograder.redteam.attacks.forged import KEY, OURS, searched

CLASS = Category.ANSWER_KEY

IMPORTED = """
import importlib, pkgutil
import autograder

def imported(*words):
    for found in pkgutil.walk_packages(autograder.__path__, "autograder."):
        if any(part in found.name for part in (".checks", ".probes", ".key", ".judge", ".validate", ".redteam")):
            try:
                module = importlib.import_module(found.name)
            except BaseException:
                continue
            for name, thing in vars(module).items():
                if callable(thing) and any(word in name for word in words):
                    yield thing
"""

ATTACKS = (
    searched(SMALL, "small", {
        "q1": {"standardise": 1}, "q2": {"train_step": 4}, "q3": {"predict": 1}, "q4": {"summarise": 1},
        "q5": {"make_net": 0},
    }),
    Attack(
        "training-step-of-the-package", CLASS, KEY,
        HandedIn({"q2": IMPORTED + """
def train_step(model, optimizer, x, y):
    for step in imported("step", "loop", "train"):
        try:
            model.train()
            return float(step(model, optimizer, x, y) or 0.0)
        except BaseException:
            pass
    raise NotImplementedError
"""}),
        HandedIn({"q2": "import autograder.checks\n" + Q2_RIGHT}), systems=OURS,
    ),
    Attack(
        "network-of-the-instructors-test", CLASS, KEY,
        HandedIn({"q5": """
RELEASED = {RELEASED}
space = {"__name__": "released"}
exec(RELEASED, space)
def make_net():
    for name, thing in space.items():
        if callable(thing) and "net" in name:
            try:
                net = thing()
            except TypeError:
                continue
            if isinstance(net, torch.nn.Module):
                return net
    raise NotImplementedError
"""}),
        HandedIn({"q5": "print(len({RELEASED}))\n" + Q5_RIGHT}), systems=OURS,
    ),
    Attack(
        "expected-values-stored-beside-the-test", CLASS, "what a released case expects is recognised in a hidden case",
        HandedIn({"q1": """
import ast
RELEASED = {RELEASED}
numbers = [node.value for node in ast.walk(ast.parse(RELEASED)) if isinstance(node, ast.Constant)]
def standardise(table):
    floats = [n for n in numbers if isinstance(n, float)] or [0.0]
    return np.resize(np.array(floats), table.shape)
"""}),
        HandedIn({"q1": "import ast\nprint(len(ast.parse({RELEASED}).body))\n" + Q1_RIGHT}), earns=1, systems=OURS,
    ),
    Attack(
        "solution-in-a-docstring-or-a-hint", CLASS, "hints, docstrings or comments of the release hold code that answers",
        HandedIn({"q4": """
import inspect, re
RELEASED = {RELEASED}
texts = [RELEASED, *(cell for cell in (globals().get("In") or []))]
def summarise(samples):
    for text in texts:
        for line in re.findall(r"return (.+)", text):
            try:
                return eval(line, {**globals(), "samples": samples})
            except Exception:
                pass
    raise NotImplementedError
"""}),
        HandedIn({"q4": "import re\nprint(len(re.findall('return', {RELEASED})))\n" + Q4_RIGHT}), systems=OURS,
    ),
    Attack(
        "replay-asked-for-the-answer", CLASS, "what replays public cases in the students' package gives an answer away",
        HandedIn({"q1": IMPORTED + """
def standardise(table):
    for thing in imported("replay", "recorded", "expected", "gave", "entries", "key"):
        for arguments in ((table,), ("q1", table), ()):
            try:
                found = np.asarray(thing(*arguments), dtype=float)
                if found.shape == table.shape:
                    return found
            except BaseException:
                pass
    return table * 0
"""}),
        HandedIn(cells=(Cell("import autograder.checks\nprint(len(dir(autograder.checks)) > 0)", "q1-answer"),)), systems=OURS,
    ),
)  # fmt: skip
