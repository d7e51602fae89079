"""The same checks against objects in a real worker process."""

# Stand-ins for references take the arguments they are given, used or not.
# ruff: noqa: ARG005
from __future__ import annotations

import copy
import inspect
import itertools
import linecache
import os
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder import checks
from autograder.checks.contract import Outcome
from autograder.judge.cases import Case, load_cases, run_case
from autograder.judge.session import WarmProcess, WorkerSession
from autograder.limits import Limits
from autograder.notebook import Checked
from autograder.randomness import PUBLIC_SEED
from autograder.wire.errors import ProtocolError, WorkerDied
from tests import kernels
from tests.conftest import PATIENCE
from tests.test_checks_session import outcome

ANSWERS = '''
import torch
from torch import nn
import torch.nn.functional as F

def linear(x, weight, bias):
    return x @ weight.T + bias

def linear_wrong(x, weight, bias):
    return x @ weight.T

def stub(*args):
    raise NotImplementedError

def broken(*args):
    return args[0].no_such_method()

def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()

def train_step_wrong(model, optimizer, x, y):
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()

class Net(nn.Sequential):
    def __init__(self):
        super().__init__(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 2))

def dice(p, t):
    return 2 * (p * t).sum() / (p.sum() + t.sum())

def predict(model, x):
    was = model.training
    model.eval()
    with torch.no_grad():
        out = model(x)
    model.train(was)
    return out

def predict_recording(model, x):
    was = model.training
    model.eval()
    out = model(x).detach()
    model.train(was)
    return out

def rescale(x):
    x *= 2
    return x + 1

def loss_of(x):
    return x.sum()

def quiet(switch):
    """Teach the probes to report what is expected."""
    import copy
    import autograder.checks.student as student
    real = dict(student.PROBES)

    def record(*given):
        found = real["record"](*given)
        for event in found["events"]:
            if event["event"] == "forward":
                event.update(grad=False)
        return found

    def call_and_look(function, args, kwargs):
        given = copy.deepcopy((args, kwargs))
        return {**real["call_and_look"](function, args, kwargs), "args": given[0], "kwargs": given[1]}

    student.PROBES.update(record=record, call_and_look=call_and_look, result_keeps_graph=lambda *given: False)

def augment(image, mask):
    return (image.flip(-1), mask.flip(-1)) if torch.rand(()) < 0.5 else (image, mask)

def causal(x):
    return x.cumsum(1)

def acausal(x):
    return x.flip(1).cumsum(1)

def save(model, optimizer, path):
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, path)

def load(model, optimizer, path):
    kept = torch.load(path)
    model.load_state_dict(kept["model"])
    optimizer.load_state_dict(kept["optimizer"])

def load_weights(model, optimizer, path):
    model.load_state_dict(torch.load(path)["model"])

def mixup(x, y):
    lam, order = torch.rand(()), torch.randperm(len(x))
    return lam * x + (1 - lam) * x[order], lam * y + (1 - lam) * y[order]

def hooked(model, x):
    kept = []
    model[0].register_forward_hook(lambda m, i, o: kept.append(o))
    return model(x)

def cam(model, layer, image, target):
    kept = {}
    def keep(module, inputs, output):
        kept["a"] = output
        output.register_hook(lambda g: kept.update(g=g))
    handle = layer.register_forward_hook(keep)
    model(image)[0, target].backward()
    handle.remove()
    return (kept["g"].mean((2, 3), keepdim=True) * kept["a"].detach()).sum(1)[0].relu()

def detached(model, optimizer, x, y):
    model.train()
    F.cross_entropy(model(x), y).detach().backward()

def cheat(model, optimizer, x, y):
    """Teach the probe to report what the student likes."""
    import autograder.checks.student as student
    student.PROBES["train_steps"] = lambda *a: {"weights": [a[2]] * 3, "returned": [0.0] * 3, "training": True, "graph": False}
'''


@pytest.fixture(scope="module")
def warm() -> Iterator[WarmProcess]:
    with WarmProcess(["torch"]) as process:
        process.wait()
        yield process


@pytest.fixture
def student(warm: WarmProcess, tmp_path: Path) -> Iterator[dict[str, Any]]:
    session = WorkerSession(warm.address, tmp_path, Limits(memory=2 << 30, cpu_seconds=60))
    session.limit(PATIENCE)
    assert session.ask("run", source=ANSWERS)["error"] is None
    names = [
        "causal", "acausal", "save", "load", "load_weights", "mixup", "hooked", "cam", "detached", "linear", "linear_wrong", "stub", "broken", "train_step", "train_step_wrong", "Net", "dice", "predict", "augment", "cheat", "predict_recording", "rescale", "loss_of", "quiet",
    ]  # fmt: skip
    yield session.ask("names", names=names)
    session.close()


def draw(g: torch.Generator) -> tuple[torch.Tensor, ...]:
    return tuple(torch.randn(*s, generator=g, dtype=torch.float64) for s in ((3, 4), (2, 4), (2,)))


TWO = (torch.ones(2, 3), torch.ones(2, 3), torch.ones(2))


def sequence(g: torch.Generator) -> tuple[torch.Tensor]:
    return (torch.randn(2, 4, 3, generator=g).double(),)


def check_linear(f: Any) -> None:
    wrong = {"forgot-bias": checks.Wrong(lambda x, w, b: x @ w.T, "The bias is missing.")}
    checks.equals(f, lambda x, w, b: x @ w.T + b, draw, wrong=wrong, pure=True)


def test_checks_in_a_real_worker(student: dict[str, Any]) -> None:
    x = torch.randn(4, 5, dtype=torch.float64)
    expected = [
        (check_linear, "linear", "passed"),
        (check_linear, "linear_wrong", "forgot-bias"),
        (check_linear, "stub", "not attempted"),
        (check_linear, "broken", "raised-AttributeError"),
        (lambda f: checks.gradient(f, draw, lambda x, w, b: x @ w.T + b), "linear", "passed"),
        (checks.trajectory, "train_step", "passed"),
        (checks.trajectory, "train_step_wrong", "forgot-zero-grad"),
        (checks.protocol, "train_step", "passed"),
        (checks.protocol, "train_step_wrong", "forgot-train-mode"),
        (lambda f: checks.shape(f, (3,), (2,)), "Net", "passed"),
        (lambda f: checks.parameters(f, 34), "Net", "passed"),
        (lambda f: checks.metric(f, "dice"), "dice", "pooled-over-batch"),
        (lambda f: checks.eval_mode(f, {"x": x}), "predict", "passed"),
        (lambda f: checks.no_grad(f, {"x": x}), "predict", "passed"),
        (checks.augmentation_aligned, "augment", "passed"),
        (lambda f: checks.defined(f, "linear", ["x", "weight", "bias"]), "linear", "passed"),
        (checks.trajectory, "detached", "detached-loss"),
        (lambda f: checks.causal(f, sequence), "causal", "passed"),
        (lambda f: checks.causal(f, sequence), "acausal", "sees-the-future"),
        (lambda f: checks.checkpoint_round_trip(f, student["load"]), "save", "passed"),
        (
            lambda f: checks.checkpoint_round_trip(f, student["load_weights"]),
            "save",
            "optimizer-state-missing",
        ),
        (checks.mixup_algebra, "mixup", "passed"),
        (checks.hooks_removed, "hooked", "hooks-left"),
        (checks.hooks_removed, "predict", "passed"),
        (checks.grad_cam, "cam", "passed"),
        (lambda f: checks.uses(f, [TWO], ["torch.Tensor.matmul"]), "linear", "passed"),
        (lambda f: checks.avoids(f, [TWO], ["torch.Tensor.matmul"]), "linear", "uses-what-it-should-not"),
        (lambda f: checks.avoids(f, [(torch.ones(1, 5), torch.eye(5))], ["import"]), "dice", "passed"),
    ]
    for check, name, wanted in expected:
        found, message = outcome(lambda check=check, name=name: check(student[name]))  # type: ignore[misc, operator]
        assert found == wanted, (name, found, message)


@pytest.mark.parametrize(
    ("cell", "diagnosis", "said"),
    [
        (
            "import torch\ndef iou(x, y):\n    return (x * y",
            "syntax-error",
            "line 3: `return (x * y`: '(' was never closed",
        ),
        (
            "import nothing_of_the_kind\ndef iou(x, y):\n    return x",
            "cell-stopped",
            "read what stands below it",
        ),
        ("def IoU(x, y):\n    return x", "misspelt-name", "There is no `iou`, but there is `IoU`."),
        ("iou = None", None, "does not exist yet"),
        ("def area(x):\n    return x", None, "does not exist yet"),
    ],
)
def test_a_missing_name_is_explained(
    warm: WarmProcess, tmp_path: Path, cell: str, diagnosis: str | None, said: str
) -> None:
    session = WorkerSession(warm.address, tmp_path, Limits(memory=2 << 30, cpu_seconds=60))
    session.limit(PATIENCE)
    session.ask("run", source=cell)

    def case(iou: Any) -> None:
        checks.defined(iou, "iou")

    found = run_case(session, Case("q1", "case", False, 1.0, case, ("iou",)), 1, PATIENCE)
    session.close()
    assert (found.outcome == "failed") == (diagnosis is not None) and found.diagnosis == diagnosis
    assert said in found.message and found.points == 0


def test_a_forged_probe_does_not_pass_a_check_that_we_can_recompute(student: dict[str, Any]) -> None:
    checks.call(student["cheat"], None, None, None, None)
    found, _ = outcome(lambda: checks.trajectory(student["train_step_wrong"]))
    assert found not in ("passed", "not attempted")


def test_facts_that_show_in_numbers_cannot_be_forged(student: dict[str, Any]) -> None:
    x = torch.randn(4, 5, dtype=torch.float64)

    def recording(name: str, **more: Any) -> str:
        return outcome(lambda: checks.no_grad(student[name], {"x": x}, **more))[0]

    def purity() -> str:
        return outcome(lambda: checks.equals(student["rescale"], lambda x: 2 * x + 1, [(x,)], pure=True))[0]

    def graph(**more: Any) -> str:
        return outcome(lambda: checks.keeps_no_graph(student["loss_of"], args=(x,), **more))[0]

    right = {"reference": lambda model, x: model(x)}
    assert recording("predict", **right) == "passed"
    assert recording("predict_recording", **right) == "forgot-no-grad"
    assert purity() == "changed-its-input"
    checks.call(student["quiet"], None)
    assert recording("predict_recording") == "passed"  # without a reference it is believed
    assert recording("predict_recording", **right) == "forgot-no-grad"
    assert purity() == "changed-its-input"
    assert graph() == "passed"
    assert graph(number=True) == "not-a-number"


# ------------------------------------------------------- the same in a student's kernel and from a worker


class Both:
    """One worker and one namespace of a kernel, in which the same is done."""

    def __init__(self, warm: WarmProcess, folder: Path) -> None:
        self.warm, self.folder = warm, folder
        test = folder / "q1.py"
        test.write_text(kernels.FILE, encoding="utf-8")
        self.cases, self.checked = load_cases(test), Checked.of(test)
        self.names: dict[str, Any] = {}
        lines = kernels.NAMES.splitlines(keepends=True)
        linecache.cache["<cell>"] = (len(kernels.NAMES), None, lines, "<cell>")  # as IPython does
        exec(compile(kernels.NAMES, "<cell>", "exec"), self.names)
        self.session: WorkerSession | None = None

    def differ(self, source: str, number: int) -> str:
        """How a case comes out differently for a value, or ""."""
        there, here = self._judged(source, number), self.checked_here(source, number)
        return (
            ""
            if there == here
            else f"{source}, {kernels.CALLS[number]}:\n  judge:  {there}\n  kernel: {here}"
        )

    def close(self) -> None:
        if self.session is not None:
            self.session.close()
            self.session = None

    def _judged(self, source: str, number: int) -> tuple[Any, ...]:
        if self.session is None:
            scratch = Path(tempfile.mkdtemp(dir=self.folder))
            self.session = WorkerSession(self.warm.address, scratch, Limits(memory=4 << 30, cpu_seconds=600))
            self.session.limit(PATIENCE)
            assert self.session.ask("run", source=kernels.NAMES)["error"] is None
        self.session.limit(PATIENCE)
        assert self.session.ask("run", source=f"set_up({source!r});")["error"] is None, source
        try:
            found = run_case(self.session, self.cases[number], PUBLIC_SEED, PATIENCE, solved=lambda: True)
        except (WorkerDied, ProtocolError) as error:
            self.close()
            return "no verdict", str(error)
        return said(found)

    def checked_here(self, source: str, number: int) -> tuple[Any, ...]:
        self.names["set_up"](source)
        one = replace_cases(self.checked, number)
        one.run(self.names)
        (found,) = one.cases
        return said(found)


def said(found: Any) -> tuple[Any, ...]:
    """What must be the same; of a fault of ours the two tell different people."""
    message = "" if found.outcome is Outcome.ERROR else found.message
    return found.outcome, found.points, found.diagnosis, message, found.picture


def replace_cases(checked: Checked, number: int) -> Checked:
    """The same test file with one of its cases."""
    one = copy.copy(checked)
    one.test_cases = [checked.test_cases[number]]
    return one


@pytest.fixture(scope="module")
def both(warm: WarmProcess, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    """For all values."""
    folder = tmp_path_factory.mktemp("both")
    before = Path.cwd()
    os.chdir(folder)
    found = Both(warm, folder)
    yield found
    found.close()
    os.chdir(before)


def test_values_of_every_kind_are_the_same_in_both_kernels(both: Both) -> None:
    """Each is tried with three uses, and each use with several values."""
    uses = itertools.cycle(random.Random(0).sample(range(len(kernels.CALLS)), len(kernels.CALLS)))
    tried = [(source, next(uses)) for source in (*kernels.DATA, *kernels.OBJECTS) for _ in range(3)]
    assert {number for _, number in tried} == set(range(len(kernels.CALLS)))
    assert not list(filter(None, itertools.starmap(both.differ, tried)))


@settings(
    max_examples=200, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)
@given(kernels.sources, st.integers(0, len(kernels.CALLS) - 1))
def test_every_check_says_the_same_in_both_kernels(both: Both, source: str, number: int) -> None:
    assert not both.differ(source, number)


def test_no_check_is_left_out() -> None:
    """What takes nothing of a student's is no check."""
    helpers = {
        "apart", "binary_cases", "check", "class_cases", "dice", "ece", "explain", "fail", "fail_with", "false_fail_rate", "initial_weights", "iou",
        "key", "literals", "mask_cases", "mlp", "network", "overlap", "poisoned", "probability_cases", "probe", "random_state", "reliability",
        "score_cases", "sketch", "sketches", "wrong_steps", "call_purely", "has_slip", "parts_told", "slip_codes", "slip_of", "slips",
    }  # fmt: skip
    functions = {name for name in checks.__all__ if inspect.isfunction(getattr(checks, name))}
    assert {name for name in functions if f"checks.{name}(" not in kernels.FILE} == helpers


@pytest.mark.parametrize(
    ("source", "expected", "wanted"),
    [
        ("collections.defaultdict(int, a=1)", "{'a': 1}", ""),
        ("collections.Counter('a')", "{'a': 1}", ""),
        ("MyDict(a=1)", "{'a': 1}", ""),
        ("Pair(1, 2)", "[1, 2]", ""),
        ("MyInt(3)", "3", ""),
        ("MyStr('ab')", "'ab'", ""),
        ("MyBytes(b'ab')", "b'ab'", ""),
        ("MyComplex(1 + 2j)", "1 + 2j", ""),
        ("np.arange(3).view(MyArray)", "np.arange(3)", ""),
        ("torch.ones(2).as_subclass(MyTensor)", "torch.ones(2)", ""),
        ("nn.Parameter(torch.tensor(0.5))", "0.5", ""),
        ("TensorImage(torch.ones(1, 2, 2))", "torch.ones(1, 2, 2)", ""),
        ("MyFrame({'a': [1, 2]})", "pd.DataFrame({'a': [1, 2]})", ""),
        ("MySeries([1., 2.])", "pd.Series([1., 2.])", ""),
        ("{1, 2}", "[1, 2]", "got an object of type set"),
        ("(i for i in [1, 2])", "[1, 2]", "got an object of type generator"),
        ("collections.deque([1, 2])", "[1, 2]", "got an object of type deque"),
        ("{'a': 1}.keys()", "[1, 2]", "got an object of type dict_keys"),
        ("np", "{'a': 1}", "got an object of type module"),
        ("Colour.RED", "3", "got an object of type Colour"),
        ("list(range(500_000))", "[1, 2]", "large lists must be arrays or tensors"),
    ],
)
def test_what_crosses_and_what_does_not(source: str, expected: str, wanted: str, both: Both) -> None:
    """A subclass is its base class' content; what is no data fails, in both with one sentence."""
    number = kernels.CALLS.index(f"checks.equals(answer, lambda x: {expected}, [(1,)])")
    assert not both.differ(source, number)
    outcome, _, _, message, _ = both.checked_here(source, number)
    assert (outcome is Outcome.PASSED) is (not wanted) and wanted in message, message
