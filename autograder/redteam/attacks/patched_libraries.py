"""Patched libraries: whatever compares, measures or reports in the student's process is replaced."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, System
from autograder.redteam.attacks.answers import EARNS_POINTS, Q1_RIGHT, Q2_RIGHT, Q5_RIGHT

CLASS = Category.PATCHED_LIBRARIES

PATCH_EVERYTHING = """
import builtins, unittest
import numpy as np, torch
yes = lambda *a, **k: True
for name in dir(np.testing):
    if name.startswith("assert"):
        setattr(np.testing, name, lambda *a, **k: None)
np.allclose = np.array_equal = np.isclose = torch.equal = torch.allclose = torch.isclose = yes
torch.testing.assert_close = lambda *a, **k: None
unittest.TestCase.assertEqual = lambda *a, **k: None
"""

ATTACKS = (
    Attack("comparisons-of-numpy-and-torch", CLASS, EARNS_POINTS,
           HandedIn(wrong=True, cells=(Cell(PATCH_EVERYTHING, "code-1"),)),
           HandedIn(cells=(Cell("import numpy as np\ndef close(a, b):\n    return np.allclose(a, b)\nnp.close = close", "code-1"),))),
    Attack(
        "builtins-that-agree",
        CLASS,
        EARNS_POINTS,
        HandedIn(wrong=True, cells=(Cell("""
import builtins
right, kind = builtins.sum, builtins.isinstance
builtins.sum = lambda items, start=0: 10**6
builtins.set = lambda items=(): frozenset()
builtins.isinstance = lambda thing, types: True
builtins.all = builtins.any = lambda items: True
builtins.AssertionError = type("Nothing", (Exception,), {})
""", "q2"),)),
        HandedIn(cells=(Cell("import builtins\nbuiltins.my_sum = sum", "q2"),)),
    ),
    Attack(
        "assertions-off",
        CLASS,
        "tests compiled without assertions, or with another meaning, pass",
        HandedIn(wrong=True, cells=(Cell("""
import ast, builtins, sys
compiled = builtins.compile
builtins.compile = lambda source, *a, **k: compiled(source, *a, **{**k, "optimize": 2})
class Strip(ast.NodeTransformer):
    def visit_Assert(self, node): return ast.copy_location(ast.Pass(), node)
    def visit_Raise(self, node): return ast.copy_location(ast.Pass(), node)
get_ipython().ast_transformers.append(Strip())
sys.flags
"""),)),
        HandedIn(cells=(Cell("import ast\nget_ipython().ast_transformers.append(ast.NodeTransformer())"),)),
    ),
    Attack(
        "cells-rewritten-by-ipython",
        CLASS,
        "hooks of the shell change what the grader runs",
        HandedIn(wrong=True, cells=(Cell("""
shell = get_ipython()
shell.input_transformers_cleanup.append(
    lambda lines: ["3\\n"] if any("grader.check" in l or "assert" in l for l in lines) else lines)
shell.events.register("pre_run_cell", lambda info: setattr(info, "raw_cell", "3"))
shell.run_cell = shell.run_code = lambda *a, **k: 3
shell.set_custom_exc((BaseException,), lambda *a, **k: None)
"""),)),
        HandedIn(cells=(Cell("get_ipython().events.register('post_run_cell', lambda result: None)"),)),
    ),
    Attack(
        "probes-that-lie",
        CLASS,
        "measurements beside the student's objects are replaced by invented ones",
        HandedIn(cells=(Cell("""
import torch
from autograder.checks import student
import autograder.probes.training, autograder.probes.objects

def outputs_of_the_right_shape(*arguments, **more):
    return {"is_module": True, "kind": "Sequential", "outputs": [torch.randn(n, 3) for n in (1, 2, 7, 7)]}

def gradients(*arguments, **more):
    return {"is_module": True, "kind": "Sequential",
            "parameters": [("0.weight", True, [0.3, 0.2, 0.4]), ("0.bias", True, [0.1, 0.2, 0.3])]}

def trained(step, spec, weights, *arguments, **more):
    return {"weights": [weights] * 4, "returned": [1.0] * 4, "training": True, "graph": False, "events": []}

student.PROBES["loss_gradients"] = gradients
student.PROBES["train_steps"] = student.PROBES["record"] = trained
for name in list(student.PROBES):
    if name not in ("loss_gradients", "train_steps", "record"):
        student.PROBES[name] = outputs_of_the_right_shape
for module in (autograder.probes.training, autograder.probes.objects):
    for name in ("loss_gradients", "train_steps", "record", "forward"):
        if hasattr(module, name):
            setattr(module, name, student.PROBES.get(name, outputs_of_the_right_shape))
"""),)),
        HandedIn(cells=(Cell("from autograder.checks import student\nprint(sorted(student.PROBES)[:1])"),)),
    ),
    Attack(
        "probe-answers-replayed",
        CLASS,
        "what probes measured of right objects is recorded and given again for wrong ones",
        HandedIn(wrong=True, cells=(Cell("""
import torch
from autograder import checks
from autograder.checks import student

recorded, real = {}, dict(student.PROBES)

def recording(name):
    def probe(*arguments, **more):
        recorded.setdefault(name, []).append(student.plain(real[name](*arguments, **more)))
        return recorded[name][-1]
    return probe

def replaying(name):
    def probe(*arguments, **more):
        answers = recorded.get(name) or [real[name](*arguments, **more)]
        return answers.pop(0) if len(answers) > 1 else answers[0]
    return probe

def right_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = torch.nn.functional.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()

def right_net():
    return torch.nn.Sequential(torch.nn.Linear(4, 16), torch.nn.ReLU(), torch.nn.Linear(16, 3))

def batch(generator):
    return (torch.randn(8, 4, generator=generator, dtype=torch.float64),), torch.randint(3, (8,), generator=generator)
for name, probe in real.items():
    for holder in (checks.training.probes, checks.interface.probes):
        if getattr(holder, name, None) is not None:
            setattr(holder, name, recording(name))
for attempt in (
    lambda: checks.trajectory(right_step),
    lambda: checks.protocol(right_step),
    lambda: checks.shape(right_net, inputs=(4,), outputs=(3,)),
    lambda: checks.gradients_flow(right_net, batch, dtype="float64"),
):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
print(sorted(recorded))
for name in real:
    student.PROBES[name] = replaying(name)
""", "code-1"),)),
        HandedIn(cells=(Cell("from autograder import checks\nprint(checks.trajectory.is_check)", "code-1"),)),
    ),
    Attack(
        "probes-that-lie-about-training",
        CLASS,
        "an invented diary, invented weights that moved and invented returned values pass for a training step",
        HandedIn(wrong=True, cells=(Cell("""
import torch
from autograder.checks import student

def moved(weights):
    return {name: value + 0.01 * torch.randn(value.shape).to(value) if value.is_floating_point() else value + 1
            for name, value in weights.items()}

def diary(function, spec, weights, optimizer, batches, names, *arguments, **more):
    step = [{"event": "call"}, {"event": "forward", "training": True, "grad": True, "items": 6, "parts": [True]},
            {"event": "backward_call"}, {"event": "backward", "clean": True}, {"event": "step"}]
    return {"events": step * len(batches), "weights": moved(weights), "training": [[True]] * len(batches),
            "returned": [1.0] * len(batches), "graph": False, "grad_after": True, "after": None,
            "reached": [name for name in weights if "running" not in name and "num" not in name]}

def steps(function, spec, weights, optimizer, batches, *arguments, **more):
    found = [weights]
    for _ in batches:
        found.append(moved(found[-1]))
    return {"weights": found, "returned": [1.0] * len(batches), "training": True, "graph": False, "events": []}

student.PROBES["record"], student.PROBES["train_steps"] = diary, steps
""", "code-1"),)),
        HandedIn(cells=(Cell("from autograder.checks import student\nprint('record' in student.PROBES)", "code-1"),)),
    ),
    Attack(
        "optimisers-that-move-anything",
        CLASS,
        "torch's optimisers, patched, change every weight and so pass for training",
        HandedIn({"q2": """
def drift(self, closure=None):
    with torch.no_grad():
        for group in self.param_groups:
            for p in group["params"]:
                p.grad = torch.randn_like(p)
                p.add_(p.grad, alpha=-group["lr"])
for kind in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW):
    kind.step = drift
torch.optim.Optimizer.step = drift
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = torch.nn.functional.cross_entropy(model(x).detach().requires_grad_(), y)
    loss.backward()
    optimizer.step()
    return loss.item()
"""}),
        HandedIn({"q2": "sgd = torch.optim.SGD\n" + Q2_RIGHT}),
    ),
    Attack(
        "a-network-for-probes-only",
        CLASS,
        "a network of ours, made where only a probe looks, earns the points of the student's own",
        HandedIn({"q5": """
import sys
def make_net():
    frame = sys._getframe(1)
    while frame:
        if frame.f_code.co_name in ("loss_gradients", "forward", "train_steps", "_do_probe"):
            for name, value in frame.f_locals.items():
                if name == "factory":
                    frame.f_globals["copy"].deepcopy = lambda thing: frame.f_globals["nn"].Identity()
        frame = frame.f_back
    return None
"""}),
        HandedIn({"q5": Q5_RIGHT}),
    ),
    Attack(
        "worker-methods-replaced",
        CLASS,
        "the code that answers the judge is the student's",
        HandedIn(wrong=True, cells=(Cell("""
from autograder.worker import serve
import autograder.wire.values as values

def forever_right(self, *arguments, **more):
    return {"passed": True, "points": 3, "outcome": "passed"}

for name in dir(serve.Worker):
    if name in ("_do_call", "_do_probe", "_do_attribute", "_do_item", "_do_end_case"):
        setattr(serve.Worker, name, forever_right)
values.is_plain = lambda value: True
""", "q1-answer"),)),
        HandedIn(cells=(Cell("import autograder.worker\nprint(autograder.worker.__name__)"),)),
        systems=frozenset({System.AUTOGRADER}),
    ),
    Attack(
        "checks-of-the-package-replaced",
        CLASS,
        "our own check library, patched in the student's process, decides",
        HandedIn(wrong=True, cells=(Cell("""
from autograder import checks
import autograder.checks.contract as contract, autograder.checks.training as training, autograder.checks.interface as i
for module in (checks, training, i):
    for name in ("trajectory", "shape", "gradients_flow", "parameters_move", "fail", "fail_with", "compare"):
        if hasattr(module, name):
            setattr(module, name, lambda *a, **k: None)
contract.fail = lambda *a, **k: None
contract.CheckFailed = type("Passed", (Exception,), {})
"""),)),
        HandedIn(cells=(Cell("from autograder import checks\nchecks.mine = lambda *a: None"),)),
    ),
    Attack(
        "random-numbers-that-are-known",
        CLASS,
        "generators patched to give the same numbers make the hidden inputs public",
        HandedIn({"q3": """
np.random.default_rng = lambda *a, **k: np.random.Generator(np.random.PCG64(7))
torch.Generator.manual_seed = lambda self, seed: self
from autograder import randomness
randomness.derive = lambda seed, *salt: 7
randomness.seed = lambda *salt: 7
known = np.random.default_rng().integers(2, size=400)
def predict(patients):
    return known[: len(patients)] if len(patients) > 6 else np.array([0, 1, 1, 0, 1, 0])
"""}, ),
        HandedIn({"q3": "draw_again = np.random.default_rng(7)\ndef predict(patients):\n"
                        "    means = np.stack([measurements[diagnoses == k].mean(axis=0) for k in (0, 1)])\n"
                        "    return ((patients[:, None] - means) ** 2).sum(axis=2).argmin(axis=1)\n"}),
        earns=1,
    ),
    Attack(
        "autograd-that-flatters",
        CLASS,
        "operators of torch, replaced, fake training or gradients for the check",
        HandedIn({"q2": """
def pretend(self, *a, **k):
    for p in self.parameters() if hasattr(self, "parameters") else []:
        p.grad = torch.ones_like(p)
torch.optim.SGD.step = torch.Tensor.backward = pretend
torch.nn.Module.state_dict = lambda self, *a, **k: {"0.weight": torch.zeros(8, 5)}
torch.nn.functional.cross_entropy = lambda *a, **k: torch.tensor(0.0)
torch.nn.Module.__call__ = lambda self, x, *a: torch.zeros(len(x), 3)
def train_step(model, optimizer, x, y):
    return 0.0
"""}),
        HandedIn({"q2": "entropy = torch.nn.functional.cross_entropy\n" + Q2_RIGHT}),
    ),
    Attack(
        "operators-of-the-encoder",
        CLASS,
        "what turns answers into messages is patched, so that the judge gets its own expectation back",
        HandedIn({"q1": """
import json
from autograder.wire import values
encoded = values.encode
def mirror(value, handle, *more):
    if isinstance(value, dict) and isinstance(value.get("value"), np.ndarray):
        value = {"value": values.remote_node}
    return encoded(value, handle, *more)
values.encode = mirror
json.dumps = lambda *a, **k: '{"t":"dict","v":[["value",true]]}'
def standardise(table):
    return table * 0
"""}),
        HandedIn({"q1": "import json\nprint(json.dumps({'mine': 1}))\n" + Q1_RIGHT}),
        systems=frozenset({System.AUTOGRADER}),
    ),
)  # fmt: skip
