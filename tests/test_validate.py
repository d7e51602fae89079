"""`autograder validate`: good tests reach every bar, bad ones are refused, and it says what survives."""

from __future__ import annotations

import ast
import json
import math
import re
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from click.testing import CliRunner, Result

from autograder.build.source import Assignment, find, load
from autograder.checks import compare
from autograder.checks.compare import measured
from autograder.errors import BuildError, UserError
from autograder.grade.environment import PACKAGE
from autograder.validate import depends, rules
from autograder.validate.bars import Gap
from autograder.validate.commands import validate
from autograder.validate.implementations import Role, implementations
from autograder.validate.mutate import mutations
from tests.conftest import running, take_ctrl_c

FRONT = """\
# ---
# title: Proof
# part: 1 Basic introduction
# workshop: "Ex 1: tensors"
# outcomes: []
# difficulty: 1
# minutes: 5
# device: cpu
# limits: {seconds: 10, submission_seconds: 60, memory: 2G}
# ---

# %%
import torch

from autograder import Notebook

grader = Notebook()
"""

TESTS = """\
from otter.test_files import test_case

from autograder import checks

OK_FORMAT = False
name = "{name}"
points = 2
hints = ["Read the question."]

"""


@dataclass(frozen=True)
class Made:
    """A question written for a test: the solution's lines, the bodies of its two cases, variants, mutants."""

    name: str
    solution: str
    check: str
    hidden: str = ""
    helpers: str = ""
    variants: tuple[str, ...] = ()
    mutants: tuple[tuple[str, str, str], ...] = ()
    equivalent: str = ""

    def write(self, folder: Path) -> None:
        """Add the question to an assignment's folder."""
        notebook = folder / f"{folder.name}.py"
        notebook.parent.mkdir(parents=True, exist_ok=True)
        answer = textwrap.indent(self.solution, "    ")
        text = notebook.read_text() if notebook.exists() else FRONT
        notebook.write_text(
            f"{text}\n# %%\ndef {self.name}(x):\n    ### BEGIN SOLUTION\n{answer}\n    ### END SOLUTION\n"
            f'\n# %%\ngrader.check("{self.name}")\n'
        )
        cases = [("public", "", self.check), ("other_sizes", ", hidden=True", self.hidden or self.check)]
        body = "".join(
            f"\n\n@test_case(points=1{hidden})\ndef test_{name}({self.name}):\n{textwrap.indent(code, '    ')}\n"
            for name, hidden, code in cases
        )
        self._file(folder / "tests", TESTS.format(name=self.name) + self.helpers + body)
        written = [f"# %% variant-{n}\ndef {self.name}(x):\n    {v}\n" for n, v in enumerate(self.variants)]
        self._file(folder / "variants", "\n".join(written))
        written = [
            f'# %% {name} diagnosis="{diagnosis}" misconception="Yes."\ndef {self.name}(x):\n    {line}\n'
            for name, diagnosis, line in self.mutants
        ]
        self._file(folder / "mutants", "\n".join(written))
        if self.equivalent:
            with (folder / "mutants" / "equivalent.yaml").open("a") as file:
                file.write(f"{self.name}:\n{textwrap.indent(self.equivalent, '  ')}\n")

    def _file(self, folder: Path, text: str) -> None:
        folder.mkdir(exist_ok=True)
        (folder / f"{self.name}.py").write_text(text)


MUTANTS = (
    ("summed", "summed", "return x.sum(dim=1)"),
    ("wrong-axis", "wrong-shape", "return x.mean(dim=0)"),
    ("whole", "wrong-shape", "return x.mean()"),
    ("kept-axis", "extra-axis", "return x.mean(dim=1, keepdim=True)"),
    ("opposite", "opposite-sign", "return -x.mean(dim=1)"),
    ("largest", "largest", "return x.amax(dim=1)"),
)
VARIANTS = (
    "return x.sum(1) / x.shape[1]",
    "return torch.stack([row.mean() for row in x])",
    "return torch.einsum('ni->n', x) / x.shape[1]",
)
GOOD = Made(
    "means",
    "total = x.clone().sum(dim=1)\nreturn total / x.shape[1]",
    "examine(means, 3, 5)",
    "examine(means, 6, 4)",
    """
import torch

from autograder import randomness
from autograder.checks import Wrong

WRONG = {
    "summed": Wrong(lambda x: x.sum(dim=1), "This is the sum."),
    "largest": Wrong(lambda x: x.amax(dim=1), "This is the largest."),
}


def examine(means, rows, columns):
    x = torch.randn(rows, columns, generator=randomness.generator("x", rows), dtype=torch.float64)
    checks.equals(means, lambda x: torch.stack([r.mean() for r in x]), [(x,)], wrong=WRONG)
""",
    VARIANTS,
    MUTANTS,
    "- was: total = x.clone().sum(dim=1)\n  becomes: total = x.sum(dim=1)\n  reason: a copy has the same entries",
)
ONLY_SHAPE = Made(
    "shapes",
    "return x.mean(dim=1)",
    "examine(shapes, 3, 5)",
    "examine(shapes, 6, 4)",
    """
import torch

from autograder import randomness


def examine(shapes, rows, columns):
    x = torch.randn(rows, columns, generator=randomness.generator("x", rows), dtype=torch.float64)
    got = tuple(checks.call(shapes, x).shape)
    if got != (rows,):
        code = "extra-axis" if len(got) > 1 else "wrong-shape"
        checks.fail("For a table", f"shape {(rows,)}", str(got), diagnosis=code)
""",
    VARIANTS,
    MUTANTS,
)
FIXED_INPUTS = Made(
    "fixed",
    "return x.mean(dim=1)",
    "checks.equals(fixed, lambda x: torch.stack([r.mean() for r in x]), [(torch.tensor([[1.0, 2.5], [3.0, 7.0]]),)])",
    "",
    "import torch\n",
    VARIANTS,
    MUTANTS,
)
BY_LUCK = Made(
    "luck",
    "return x.mean(dim=1)",
    "examine(luck, 4)",
    "examine(luck, 6)",
    """
import torch

from autograder import randomness


def examine(luck, rows):
    x = torch.rand(rows, 3, generator=randomness.generator("x", rows), dtype=torch.float64) - 0.5
    got = checks.call(luck, x)
    if got.shape != (rows,) or abs(got[0] - x[0].mean()) > 0.25:
        checks.fail("For some rows", "the means", "others")
""",
    ("return x[:, 1]",),
    (("first", "first", "return x[:, 0]"),),
)
THREADS = Made(
    "threads",
    "return x.mean(dim=1)",
    "examine(threads)",
    "examine(threads)",
    GOOD.helpers.replace("means", "threads").replace(", rows, columns):", ", rows=4, columns=3):"),
    ("return x.mean(dim=1) + 1e-9 * (torch.get_num_threads() > 1) * 1e6",),
)


BELIEVER = Made(
    "believer",
    "return x.sum()",
    "checks.keeps_no_graph(believer, args=(torch.ones(3),))",
    "",
    "import torch\n",
    ("return x.sum(0)",),
    (("hangs", "keeps-the-graph", "return x.clone().requires_grad_().sum()"),),
)


def course(folder: Path, *questions: Made) -> Path:
    """A course with one assignment of these questions."""
    for question in questions:
        question.write(folder / "source" / "proof")
    return folder


def command(root: Path, *options: str) -> Result:
    arguments = ["--course", str(root), "--seeds", "4", "--json", str(root / "out.json"), *options]
    return CliRunner().invoke(validate, arguments)


def figures(root: Path) -> dict[str, Any]:
    """The questions in the JSON file."""
    questions: dict[str, Any] = json.loads((root / "out.json").read_text())["assignments"]["proof"][
        "questions"
    ]
    return questions


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    """One run over good tests and bad ones."""
    root = course(
        tmp_path_factory.mktemp("course"), GOOD, ONLY_SHAPE, FIXED_INPUTS, BY_LUCK, THREADS, BELIEVER
    )
    pages = ["--page", str(root / "page.md"), "--page", str(root / "page.html")]
    return root, command(root, *pages)


def missed(root: Path, question: str) -> str:
    return "\n".join(figures(root)[question]["missed"])


def test_good_tests_reach_every_bar(judged: tuple[Path, Result]) -> None:
    root, _ = judged
    one = figures(root)["means"]
    assert one["missed"] == []
    assert (one["points"], one["solution"], one["stub"], one["alone"], one["no_op"]) == (2, 2, 0, 2, 2)
    assert one["variants"] == {"total": 3, "accepted": 3, "refused": {}}
    assert one["mutants"] == {"total": 6, "killed": 6, "diagnosed": 6, "killed_by_public": 6, "survivors": []}
    assert one["generated"]["killed"] == one["generated"]["total"] > 4
    assert one["generated"]["equivalent"] == 1 and one["seeds"] == 4
    assert one["false_failures"] == 0 and one["right_runs"] >= 6 * 4
    assert set(one["public"]) == {"solution", "variant-0", "variant-1", "variant-2"}
    assert all(entry == {"seeds": 24, "failures": 0} for entry in one["public"].values())
    assert set(one["cheats"]) == {
        "zeros",
        "ones",
        "first",
        "most-common",
        "by-index",
        "remembered",
        "replayed",
    }
    assert set(one["cheats"].values()) == {0}
    assert (
        one["tolerances"]["test_public"]["factor"] is None or one["tolerances"]["test_public"]["factor"] > 100
    )


def test_a_test_of_the_shape_alone_is_refused_and_what_survives_is_named(judged: tuple[Path, Result]) -> None:
    root, result = judged
    assert result.exit_code == 1 and isinstance(result.exception, UserError)
    assert figures(root)["shapes"]["mutants"]["survivors"] == ["summed", "opposite", "largest"]
    for name in ("summed", "opposite", "largest"):
        assert f"proof shapes: mutant {name} survives" in result.stderr
    assert "proof shapes: mutant wrong-axis survives" not in result.stderr
    assert (
        "generated mutant survives: reduction, line 1: return x.mean(dim=1) → return x.sum(dim=1)"
        in missed(root, "shapes")
    )
    assert "the cheat 'zeros' earns 100%" in missed(root, "shapes")


def test_what_does_not_depend_on_the_seed_can_be_forged(judged: tuple[Path, Result]) -> None:
    root, _ = judged
    one = figures(root)["fixed"]
    assert one["cheats"]["remembered"] == one["cheats"]["replayed"] == 1
    assert one["forgeable"] == ["test_public", "test_other_sizes"]
    assert "the cheat 'replayed' earns 100% of the points, by test_public, test_other_sizes" in one["missed"]
    assert figures(root)["means"]["forgeable"] == []


def test_points_for_what_a_worker_says_are_counted(judged: tuple[Path, Result]) -> None:
    root, _ = judged
    found = figures(root)
    assert found["believer"]["believed"] == {"test_public": ["hangs"], "test_other_sizes": ["hangs"]}
    assert {name: one["believed_points"] for name, one in found.items() if one["believed_points"]} == {
        "believer": 2
    }
    assert "believes what a worker says: with the solution's reports it pays hangs" in missed(
        root, "believer"
    )


def test_what_is_caught_by_luck_is_said(judged: tuple[Path, Result]) -> None:
    root, _ = judged
    one = figures(root)["luck"]
    assert one["flaky"] and re.search(r"mutant first is caught on \d+% of seeds only", missed(root, "luck"))
    assert one["false_failures"] > 0 and "runs of right answers fail: " in missed(root, "luck")
    assert re.search(
        r"passes in the notebook and not always: \d+ times on 24 seeds, test_public on seed \d+: ",
        missed(root, "luck"),
    )
    assert "1 variants, at least 3" in missed(root, "luck") and "1 curated mutants, at least 6" in missed(
        root, "luck"
    )


DEGENERATE = Made(
    "rows",
    "return (x != 0).sum(dim=1)",
    "examine(rows)",
    "examine(rows)",
    """
import torch

from autograder import randomness


def examine(rows):
    x = torch.randint(1, 200, (4, 3), generator=randomness.generator("x"))
    checks.equals(rows, lambda x: torch.full((4,), 3), [(torch.where(x < 199, x, 0),)])
""",
    ("return torch.full((len(x),), x.shape[1])",),
)
"""One draw in seventeen has an entry that the answer takes for padding."""


def test_the_public_cases_of_right_answers_run_on_more_seeds(tmp_path: Path) -> None:
    root = course(tmp_path, DEGENERATE)
    result = command(root, "--public-seeds", "120")
    assert result.exit_code == 1 and isinstance(result.exception, UserError)
    of_solution, of_variant = result.stdout.strip().splitlines()
    assert re.fullmatch(
        r"proof rows solution: 120 seeds, [1-9]\d* failures; test_public on seed \d+: .+", of_solution
    )
    assert of_variant == "proof rows variant-0: 120 seeds, 0 failures"
    assert not (root / "out.json").exists()


def test_two_threads_are_really_two(judged: tuple[Path, Result]) -> None:
    root, _ = judged
    lines = figures(root)["threads"]["unstable"]
    assert lines == ["variant-0: test_public, test_other_sizes (with two threads and draws before)"]


def test_the_pages_say_the_same(judged: tuple[Path, Result]) -> None:
    root, _ = judged
    summary, matrix = (root / "page.md").read_text(), (root / "page.html").read_text()
    assert "- shapes: mutant summed survives" in summary and "| means | 2 | 3 of 3 | 6 of 6 |" in summary
    assert "return x.mean(dim=1) → return x.sum(dim=1)" in matrix and "wrong-axis" in matrix


def test_what_the_text_demands_has_a_mutant_or_is_listed(tmp_path: Path) -> None:
    text = "# ## means\n#\n# The rows *must* be taken as they are, and `x` stays as it was. Think.\n# - only the mean"
    text += "\n# - never print anything"
    root = course(tmp_path, GOOD)
    notebook, mutants = (
        root / "source" / "proof" / "proof.py",
        root / "source" / "proof" / "mutants" / "means.py",
    )
    notebook.write_text(
        notebook.read_text().replace("# %%\ndef means", f"# %% [markdown]\n{text}\n\n# %%\ndef means")
    )
    named = mutants.read_text().replace("# %% summed ", '# %% summed rule="only the mean" ')
    mutants.write_text(named.replace("# %% largest ", '# %% largest rule="only the mean" '))
    (assignment,) = find(root)
    found = {one["sentence"]: one["mutants"] for one in rules.of(assignment, "means")}
    assert found == {
        "The rows *must* be taken as they are, and `x` stays as it was.": [],
        "only the mean": ["summed", "largest"],
        "never print anything": [],
    }
    command(root, "--smoke", "--page", str(tmp_path / "page.md"))
    listed = (tmp_path / "page.md").read_text().split("that no mutant breaks:")[1]
    assert "- means: never print anything\n" in listed and "only the mean" not in listed
    assert [one["sentence"] for one in figures(root)["means"]["rules"]] == list(found)
    mutants.write_text(named.replace("only the mean", "only the median"))
    with pytest.raises(
        BuildError, match="summed: no sentence of the question has the words 'only the median'"
    ):
        rules.of(find(root)[0], "means")


@pytest.mark.parametrize(
    ("right", "wrong", "better"),
    [(0.5, 5e4, 200.0), (1e-6, 2.0, 0.001), (0.001, 1e4, None), (0.0, math.inf, None), (0.9, 20.0, None)],
)
def test_a_tolerance_that_lies_at_an_end_of_the_gap_is_said(
    right: float, wrong: float, better: float | None
) -> None:
    assert Gap("case", right, wrong, "mutant").better == better


def test_what_has_not_changed_is_not_judged_again(judged: tuple[Path, Result]) -> None:
    root, _ = judged
    kept = {path: path.stat().st_mtime_ns for path in (root / "build" / "validate").rglob("*.json")}
    before = figures(root)["means"]
    path = root / "source" / "proof" / "mutants" / "means.py"
    text = path.read_text()
    path.write_text(text.replace("return x.amax(dim=1)", "return x.amin(dim=1)"))
    command(root, "--question", "means")
    path.write_text(text)
    after = figures(root)["means"]
    now = {path: path.stat().st_mtime_ns for path in (root / "build" / "validate").rglob("*.json")}
    assert {path: now[path] for path in kept} == kept and len(now) == len(kept) + 2  # itself, and as a forger
    assert after["mutants"]["killed"] == 6 and after["mutants"]["diagnosed"] == 5
    assert after["variants"] == before["variants"] and after["cheats"] == before["cheats"]


def test_only_what_a_questions_tests_import_makes_its_proof_old() -> None:
    def asked_for(*sources: str) -> set[str]:
        return {path.relative_to(PACKAGE).as_posix() for path in depends.files(sources)}

    always = asked_for()
    assert {"judge/cases.py", "wire/values.py", "worker/shell.py", "validate/trial.py"} <= always
    assert not {"validate/page.py", "checks/training.py", "checks/values.py"} & always
    of_check = asked_for("from autograder import checks\n\ndef test_a(f): checks.equals(f, abs, [(1,)])")
    assert {"checks/values.py", "probes/values.py", "checks/compare.py"} <= of_check
    assert not {"checks/training.py", "checks/metrics.py", "probes/text.py"} & of_check
    assert asked_for("import autograder.checks.metrics") >= {"checks/metrics.py"}
    assert "probes/text.py" in asked_for("def test_a(f):\n    from autograder.probes import text")
    assert "data/forms.py" in asked_for("from autograder import data\ndata.load('b3db')")
    everything = {"checks/training.py", "checks/metrics.py"}
    for unclear in ("from autograder import checks as c\ngetattr(c, name)", "not (python"):
        assert everything <= asked_for(unclear)


def test_a_run_that_is_stopped_goes_on_where_it_was(tmp_path: Path) -> None:
    slow = "import time; time.sleep(0.3); return x.mean(dim=1)"
    root = course(
        tmp_path, Made(GOOD.name, GOOD.solution, GOOD.check, GOOD.hidden, GOOD.helpers, (slow,) * 3, MUTANTS)
    )
    program = [sys.executable, "-m", "autograder.cli", "validate", "--smoke", "--workers", "1"]
    options = ["--course", str(root), "--json", str(root / "out.json")]
    first = subprocess.Popen(
        [*program, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=take_ctrl_c,
    )
    kept = root / "build" / "validate"
    deadline = time.monotonic() + 300  # two cores may be shared with much else
    while time.monotonic() < deadline and not list(kept.rglob("*.json")):
        time.sleep(0.02)
    children = [pid for pid in _descendants(first.pid) if pid != first.pid]
    first.send_signal(signal.SIGINT)
    _, message = first.communicate()
    assert first.returncode == 130 and "Traceback" not in message and "goes on from here" in message
    found = {path: path.stat().st_mtime_ns for path in kept.rglob("*.json")}
    assert found and len(found) < 13
    time.sleep(0.5)
    assert children and not [pid for pid in children if running(pid)]
    result = command(root, "--smoke")
    assert result.exit_code == 0, result.stderr
    assert {path: path.stat().st_mtime_ns for path in found} == found
    assert figures(root)["means"]["mutants"]["killed"] == 6


def _descendants(pid: int) -> Iterator[int]:
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in children.read_text().split():
            yield from _descendants(int(child))


# ------------------------------------------------------------------------------ what is refused


@pytest.fixture
def assignment(tmp_path: Path) -> Assignment:
    """An assignment with the good question."""
    return load(course(tmp_path, GOOD) / "source" / "proof")


def test_a_mutant_that_no_longer_applies_is_an_error(assignment: Assignment) -> None:
    path = assignment.folder / "mutants" / "means.py"
    path.write_text('# %% old diagnosis="old" misconception="Yes."\n# - return gone\n# + return x\n')
    result = command(assignment.folder.parent.parent)
    assert isinstance(result.exception, BuildError) and "old: no longer applies" in str(result.exception)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("means:\n  - {was: return gone, becomes: return x, reason: old}", "no longer applies"),
        ("means:\n  - {was: a, becomes: b}", "'was', 'becomes' and 'reason'"),
        ("means:\n  - {was: a, becomes: b, reason: }", "give the reason"),
        ("other: []", "a mapping of questions"),
        ("means: [", "not YAML"),
    ],
)
def test_an_equivalent_that_does_not_apply_is_an_error(assignment: Assignment, text: str, why: str) -> None:
    (assignment.folder / "mutants" / "equivalent.yaml").write_text(text)
    with pytest.raises(BuildError, match=re.escape(why)):
        implementations(assignment, "means")


def test_a_mutant_that_changes_nothing_and_a_wrong_equivalent_are_found_out(assignment: Assignment) -> None:
    folder = assignment.folder / "mutants"
    with (folder / "means.py").open("a") as file:
        file.write('\n# %% nothing diagnosis="nothing" misconception="No."\n')
        file.write("# - return total / x.shape[1]\n# + return total / x.shape[1]\n")
    change = (
        "- was: return total / x.shape[1]\n  becomes: return total * x.shape[1]\n  reason: wrongly listed"
    )
    (folder / "equivalent.yaml").write_text("means:\n" + textwrap.indent(change, "  ") + "\n")
    result = command(assignment.folder.parent.parent)
    assert result.exit_code == 1
    assert "proof means: mutant nothing survives" in result.stderr
    assert (
        "listed as equivalent, but caught: return total / x.shape[1] → return total * x.shape[1]"
        in result.stderr
    )
    one = figures(assignment.folder.parent.parent)["means"]
    change = "total = x.clone().sum(dim=1) → total = x.sum(dim=1)"
    assert [line.endswith(change) for line in one["generated"]["survivors"]] == [True]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nope"], "no such assignment"),
        (["--question", "q9"], "no such question"),
    ],
)
def test_bad_input_is_one_line(assignment: Assignment, arguments: list[str], message: str) -> None:
    result = command(assignment.folder.parent.parent, *arguments)
    assert isinstance(result.exception, UserError) and message in str(result.exception)


def test_trained_questions_are_declared_and_must_exist(assignment: Assignment) -> None:
    path = assignment.path
    path.write_text(path.read_text().replace("# device: cpu", "# device: cpu\n# trained: [q7]"))
    result = command(assignment.folder.parent.parent)
    assert isinstance(result.exception, UserError) and "'trained' names q7" in str(result.exception)


# ---------------------------------------------------------------------------- generated mutants


@pytest.mark.parametrize(
    ("line", "becomes"),
    [
        ("return x.mean(dim=1)", {"return x.mean(dim=0)", "return x.sum(dim=1)", "return x", "return x.mean()"}),
        ("return x[:3]", {"return x[:4]", "return x[:2]"}),
        ("return x * 0.5", {"return x / 0.5", "return x * 1.0", "return x * 0.05"}),
        ("return f(x, y)", {"return f(y, x)"}),
        ("return x > 0", {"return x >= 0", "return x < 0", "return x > 1"}),
        ("return x.sum(1, keepdim=True)", {"return x.sum(1, keepdim=False)", "return x.sum(1)"}),
        ("return x.detach()", {"return x"}),
        ("return model(x)", {"return model(x).detach()"}),
        ("return F.cross_entropy(x, y)", {'return F.cross_entropy(x, y, reduction="sum")', "return F.cross_entropy(y, x)"}),
        ("optimizer.zero_grad()", {"pass"}),
        ("model.train()", {"pass", "model.eval()"}),
        ("return x.unsqueeze(1)", {"return x", "return x.unsqueeze(2)", "return x.unsqueeze(0)"}),
        ("return a, b", {"return b, a"}),
        ("return x @ w", {"return w @ x"}),
        ("return not x", {"return x"}),
    ],
)  # fmt: skip
def test_small_changes_of_the_syntax_tree(tmp_path: Path, line: str, becomes: set[str]) -> None:
    root = course(tmp_path, Made("q", line, "checks.shape(q)"))
    found = mutations(load(root / "source" / "proof"), "q")
    assert becomes <= {" ".join(mutation.change.becomes) for mutation in found}
    programs = [ast.dump(ast.parse(mutation.cells[0])) for mutation in found]
    assert len(set(programs)) == len(programs)
    assert all("def q(x):" in mutation.cells[0] for mutation in found)
    assert len({mutation.name for mutation in found}) == len(found)


def test_what_is_given_is_not_mutated(assignment: Assignment) -> None:
    lines = {line for mutation in mutations(assignment, "means") for line in mutation.change.was}
    assert lines == {"total = x.clone().sum(dim=1)", "return total / x.shape[1]"}
    roles = [one.role for one in implementations(assignment, "means")]
    assert roles.count(Role.EQUIVALENT) == 1 and roles.count(Role.CURATED) == 6


def test_comparisons_say_how_far_off_an_answer_was() -> None:
    collected: list[tuple[float, float]] = []
    token = measured.set(collected)
    try:
        compare(torch.tensor([1.0, 2.0]).double(), torch.tensor([1.0, 2.5]).double(), rtol=0, atol=0.1)
        compare([1, 2], [1, 3])
        compare(np.zeros(2), np.array([0.0, 1e-12]), rtol=0, atol=1e-8)
    finally:
        measured.reset(token)
    assert collected == [(0.5, 0.1), (1e-12, 1e-8)]
    compare(1.0, 2.0)
    assert len(collected) == 2
