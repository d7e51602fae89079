"""Hostile objects: answers that are no data but pretend to be, whatever they are compared with."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, RawNotebook
from autograder.redteam.attacks.answers import EARNS_POINTS, Q1_RIGHT, Q2_RIGHT, Q3_RIGHT, Q4_RIGHT

CLASS = Category.HOSTILE_OBJECTS


def _write(notebook: RawNotebook, text: str) -> None:
    next(cell for cell in notebook["cells"] if cell.get("id") == "w1")["source"] = text


def script_in_the_text(notebook: RawNotebook) -> None:
    """The written answer is a script, in several ways."""
    _write(
        notebook,
        "Because.\n\n<script>redteam_script()</script>\n\n<img src=x onerror=redteam_image()> "
        "<svg/onload=redteam_image()> <a href='javascript:redteam_script()'>here</a> <iframe srcdoc='<p>'></iframe>",
    )


def markup_in_the_text(notebook: RawNotebook) -> None:
    """A written answer with innocent markup."""
    _write(notebook, "Because a < b, **mostly**; <b>see</b> `x && y`.")


ATTACKS = (
    Attack(
        "equal-to-everything",
        CLASS,
        EARNS_POINTS,
        HandedIn({
            "q4": """
class Yes(dict):
    __eq__ = lambda self, other: True
    __ne__ = lambda self, other: False
    __hash__ = None
def summarise(samples):
    return Yes()
""",
            "q3": """
class One(int):
    __eq__ = lambda self, other: True
    __hash__ = int.__hash__
def predict(patients):
    return [One(0)] * len(patients)
""",
        }),
        HandedIn({"q4": "class Summary(dict):\n    pass\n" + Q4_RIGHT}),
    ),
    Attack(
        "array-subclass-that-agrees",
        CLASS,
        EARNS_POINTS,
        HandedIn({
            "q1": """
class Agree(np.ndarray):
    def __array_function__(self, func, types, args, kwargs):
        return True
    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return np.True_
    def __eq__(self, other):
        return np.True_
def standardise(table):
    return np.zeros_like(table).view(Agree)
""",
            "q3": """
class Agree(np.ndarray):
    def __eq__(self, other):
        return np.ones(len(self), dtype=bool)
    def tolist(self):
        return [0] * len(self)
def predict(patients):
    return np.zeros(len(patients), dtype=int).view(Agree)
""",
        }),
        HandedIn({"q1": "class Table(np.ndarray):\n    pass\ndef standardise(table):\n    table = table.view(Table)\n"
                        "    return (table - table.mean(axis=0)) / table.std(axis=0)\n"}),
    ),
    Attack(
        "tensor-subclass-with-torch-function",
        CLASS,
        EARNS_POINTS,
        HandedIn({
            "q1": """
class Agree(torch.Tensor):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        return torch.tensor(True) if func in (torch.equal, torch.allclose, torch.Tensor.eq) else torch.zeros(())
    def __array__(self, dtype=None):
        return np.array(True)
def standardise(table):
    return torch.zeros(table.shape).as_subclass(Agree)
""",
            "q2": """
class Loss(float):
    def __sub__(self, other): return 0.0
    __rsub__ = __sub__
    def __abs__(self): return 0.0
    __eq__ = lambda self, other: True
def train_step(model, optimizer, x, y):
    for p in model.parameters():
        p.__class__ = type("Agree", (torch.nn.Parameter,), {"__eq__": lambda a, b: True})
    return Loss(0)
""",
        }),
        HandedIn({"q2": Q2_RIGHT.replace("return loss.item()", "return float(loss.detach().as_subclass(torch.Tensor))")}),
    ),
    Attack(
        "nan-as-a-wildcard",
        CLASS,
        "NaN, which is neither above nor below a tolerance, passes a comparison",
        HandedIn({
            "q1": "def standardise(table):\n    return table * float('nan')\n",
            "q2": "def train_step(model, optimizer, x, y):\n    with torch.no_grad():\n"
                  "        for p in model.parameters():\n            p.fill_(float('nan'))\n    return float('nan')\n",
            "q3": "def predict(patients):\n    return np.full(len(patients), np.nan)\n",
            "q4": "def summarise(samples):\n    nan = float('nan')\n    return {'samples': nan, 'ids': nan, 'total': nan}\n",
        }),
        HandedIn({"q1": Q1_RIGHT.replace("return", "nan = float('nan')\n    return")}),
    ),
    Attack(
        "array-interface-lies",
        CLASS,
        "an object that computes the array it is asked for reads the expected one from the caller",
        HandedIn({
            "q1": """
import sys
class Mirror:
    shape = (3, 2)
    def __array__(self, dtype=None, copy=None):
        frame = sys._getframe(1)
        while frame:
            for name in ("desired", "expected", "y"):
                if isinstance(frame.f_locals.get(name), np.ndarray):
                    return frame.f_locals[name]
            frame = frame.f_back
        return np.zeros((3, 2))
def standardise(table):
    return Mirror()
""",
            "q3": """
import sys
class Mirror:
    def __array__(self, dtype=None, copy=None):
        frame = sys._getframe(1)
        while frame:
            if "labels" in frame.f_locals:
                return np.asarray(frame.f_locals["labels"])
            frame = frame.f_back
        return np.zeros(6)
def predict(patients):
    return Mirror()
""",
        }),
        HandedIn({"q1": "class Table:\n    def __init__(self, values): self.values = values\n"
                        "    def __array__(self, dtype=None, copy=None): return self.values\n"
                        "def standardise(table):\n    return np.asarray(Table((table - table.mean(0)) / table.std(0)))\n"}),
    ),
    Attack(
        "lazy-value",
        CLASS,
        "a value that changes each time it is looked at is checked as one and counted as another",
        HandedIn({
            "q4": """
import itertools
class Lazy(dict):
    turns = itertools.count()
    def items(self):
        return [("samples", 2)] if next(self.turns) % 2 else [("samples", 9)]
    def __getitem__(self, key):
        return {"samples": next(self.turns), "ids": ["s1", "s2"], "total": {"s1": 5, "s2": 7}}[key]
    def __len__(self):
        return 3
    def __eq__(self, other):
        self.update(other)
        return dict.__eq__(self, other)
    __hash__ = None
def summarise(samples):
    return Lazy()
""",
            "q3": """
class Labels(list):
    def __iter__(self):
        import sys
        frame = sys._getframe(1)
        return iter(frame.f_locals.get("labels", [0] * 6))
    def __len__(self):
        return 6
def predict(patients):
    return Labels()
""",
        }),
        HandedIn({"q4": Q4_RIGHT.replace('len(samples),', 'sum(1 for _ in iter(samples)),')}),
    ),
    Attack(
        "reduce-runs-on-loading",
        CLASS,
        "code in an answer is run by the grader when it loads what the student returned",
        HandedIn({
            "q4": """
class Boom:
    def __reduce__(self):
        return (exec, ("import builtins, autograder.checks.contract as c; c.fail = lambda *a, **k: None; "
                       "builtins.isinstance = lambda *a: True",))
    __reduce_ex__ = lambda self, version: self.__reduce__()
    __getstate__ = __reduce__
def summarise(samples):
    return {"samples": Boom(), "ids": Boom(), "total": {Boom(): Boom()}}
""",
            "q1": """
class Boom:
    def __reduce__(self):
        return (exec, ("import numpy as np; np.testing.assert_allclose = lambda *a, **k: None",))
def standardise(table):
    return np.array([[Boom()] * table.shape[1]] * len(table), dtype=object)
""",
        }),
        HandedIn({"q4": "class Calm:\n    def __reduce__(self):\n        return (Calm, ())\nkept = Calm()\n" + Q4_RIGHT}),
    ),
    Attack(
        "class-that-claims-another",
        CLASS,
        "`__class__`, `__instancecheck__` or a renamed type passes for the type that was asked for",
        HandedIn({
            "q4": """
class Claim:
    @property
    def __class__(self): return dict
    __eq__ = lambda self, other: True
    def keys(self): return ["samples", "ids", "total"]
    def __getitem__(self, key): return self
def summarise(samples):
    return Claim()
""",
            "q5": """
class Linear:
    @property
    def __class__(self): return torch.nn.Module
    def __call__(self, x): return torch.zeros(len(x), 3)
    def eval(self): return self
    train = lambda self, mode=True: self
    def __deepcopy__(self, memo): return self
    def parameters(self): return [torch.ones(1, requires_grad=True)]
    def named_parameters(self): return []
    zero_grad = lambda self: None
    state_dict = lambda self: {}
    modules = children = buffers = lambda self: []
def make_net():
    return None
""",
        }),
        HandedIn({"q5": "class Net(torch.nn.Sequential):\n    pass\ndef make_net():\n"
                        "    return Net(torch.nn.Linear(4, 16), torch.nn.ReLU(), torch.nn.Linear(16, 3))\n"}),
    ),
    Attack(
        "script-in-the-feedback",
        CLASS,
        "a script in an answer's text, name or exception runs in the browser of who reads the feedback",
        HandedIn({
            "q1": """
BAD = "<script>redteam_script()</script><img src=x onerror=redteam_image()>"
Mean = type(f"Error{BAD}", (Exception,), {"__str__": lambda self: BAD})
def standardise(table):
    raise Mean()
""",
            "q4": """
BAD = "</div><script>redteam_script()</script><svg onload=redteam_image()>"
class Bad:
    __repr__ = __str__ = lambda self: BAD
Bad.__name__ = Bad.__qualname__ = BAD
def summarise(samples):
    assert False, BAD
""",
            "q5": "def make_net():\n    return type('<script>redteam_script()</script>', (), {})()\n",
        }),
        HandedIn({"q1": "HTML = '<script>if (1 < 2) {}</script>'\n" + Q1_RIGHT}),
    ),
    Attack(
        "script-in-an-output",
        CLASS,
        "a script that a cell displays runs with the instructor's rights in the formgrader",
        HandedIn(cells=(
            Cell(
                "from IPython.display import HTML, Javascript, Markdown, SVG, display\n"
                "display(HTML('<b onmouseover=redteam_image()>hi</b><script>redteam_script()</script>'))\n"
                "display(Javascript('redteam_script()'))\n"
                "display(SVG('<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"redteam_image()\"></svg>'))\n"
                "display(Markdown('<script>redteam_script()</script>'))\n"
                "display({'text/latex': '<script>redteam_script()</script>'}, raw=True)", "q1"),
        )),
        HandedIn(cells=(
            Cell("from IPython.display import HTML, display\ndisplay(HTML('<b>hi</b>'))", "q1"),
        )),
    ),
    Attack(
        "script-in-a-written-answer",
        CLASS,
        "a script in a text that is marked by hand runs with the instructor's rights in the formgrader",
        HandedIn(edit=script_in_the_text),
        HandedIn(edit=markup_in_the_text),
    ),
    Attack(
        "colours-that-hide",
        CLASS,
        "terminal codes in an answer's text rewrite what an instructor sees of the class",
        HandedIn({
            "q1": "def standardise(table):\n    raise ValueError('\\x1b[2J\\x1b[1A\\x1b[2K\\x1b]0;redteam\\x07 15 / 15')\n",
        }),
        HandedIn({"q1": "GREEN = '\\x1b[32mgood\\x1b[0m'\nprint(GREEN)\n" + Q1_RIGHT}),
    ),
    Attack(
        "answers-of-wrong-size",
        CLASS,
        "a value that broadcasts, nests without end or has a million parts passes or stops the grader",
        HandedIn({
            "q1": "def standardise(table):\n    deep = []\n    for _ in range(100_000):\n        deep = [deep]\n    return deep\n",
            "q3": "def predict(patients):\n    loop = [0]\n    loop.append(loop)\n    return loop\n",
            "q4": "def summarise(samples):\n    return {i: [None] * 100 for i in range(100_000)}\n",
        }),
        HandedIn({"q3": Q3_RIGHT}),
    ),
)  # fmt: skip
