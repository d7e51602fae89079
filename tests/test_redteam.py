"""The red team: the corpus as it should be, evidence that is found, and some of every class for real."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
import pandas as pd
import pytest
import torch
from click.testing import CliRunner

from autograder import checks
from autograder.build.otter_zip import read_zip
from autograder.build.source import find
from autograder.build.wheel import build_wheel
from autograder.checks.contract import CheckFailed
from autograder.grade.harmless import harmless
from autograder.judge.cases import load_cases
from autograder.judge.heard import EXPLAINED, Heard, told, words
from autograder.judge.session import WarmProcess, WorkerSession
from autograder.limits import Limits
from autograder.nbgrader import AFTER_HIDDEN, METADATA
from autograder.nbgrader.feedback import NOT_REPEATED, OutputsAfterHiddenCases
from autograder.redteam import ours
from autograder.redteam.attack import SMALL, Attack, Category, HandedIn, Result, System
from autograder.redteam.attacks import attacks_on, corpus
from autograder.redteam.commands import redteam
from autograder.redteam.evidence import REACHED, Listener, Machine, scripts, stolen
from autograder.redteam.page import text
from autograder.redteam.results import Saved
from autograder.redteam.target import Target, answers_of, hand_in, make_target
from tests.conftest import PATIENCE, REPOSITORY

SMOKE = (
    "small-key-in-the-release", "one-number-for-a-table", "sets-and-generators", "hidden-input-as-one-large-number",
    "a-step-in-evaluation-mode-that-says-it-trains", "attachment-that-is-not-there",
    "display-hook-before-a-wrong-return", "imitated-check-report",
    "equal-to-everything", "array-interface-lies", "script-in-an-output", "script-in-a-written-answer",
    "tests-beside-the-notebook", "tests-overwritten", "hidden-input-in-an-exception",
    "hidden-input-as-the-name-of-an-error", "hidden-input-printed-later", "hidden-input-as-a-result",
    "hidden-input-as-the-name-of-a-layer", "hidden-input-as-the-reason-of-a-stop",
    "frames-of-the-caller", "memory-of-other-processes",
    "comparisons-of-numpy-and-torch", "builtins-that-agree", "probes-that-lie", "probe-answers-replayed",
    "verdict-as-a-message", "two-answers-to-one-request",
    "every-grade-rewritten",
    "neighbours-folder", "link-to-the-neighbours-notebook",
    "exit-with-success", "signals-to-itself",
    "endless-loop", "memory",
    "double-forked-daemon", "poisoned-modules",
    "socket-to-the-machine",
    "published-inputs-by-heart",
    "tokens-in-the-environment", "modules-beside-the-notebook",
    "pipe-instead-of-a-notebook", "half-a-notebook",
)  # fmt: skip


REAL = {assignment.name: assignment for assignment in find(REPOSITORY)}
FAST = "1b-mlp"
"""The assignment whose submissions take the least time, and some attacks on it: unbound ones and forged answers."""

ON_FAST = (
    "half-a-notebook", "pipe-instead-of-a-notebook", "comparisons-of-numpy-and-torch",
    "mlp-q7-layers-that-hide-and-say-they-do-not",
)  # fmt: skip


@pytest.fixture(scope="module")
def targets(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Target]:
    """Makes the course under attack, once for each assignment."""
    return cache(lambda name: make_target(tmp_path_factory.mktemp("target"), name, REPOSITORY))


@pytest.fixture(scope="module")
def target(targets: Callable[[str], Target]) -> Target:
    """The small course under attack."""
    return targets(SMALL)


# ------------------------------------------------------------------------------------------ the corpus


def test_the_corpus_has_every_class_several_times() -> None:
    counts = Counter(attack.category for attack in corpus())
    assert sum(counts.values()) >= 220 and set(counts) == set(Category) and min(counts.values()) >= 4


@pytest.mark.parametrize("name", REAL)
def test_every_question_of_the_real_course_has_a_forged_answer_of_its_own(name: str) -> None:
    forged = [set(a.hostile.answers) for a in corpus() if a.assignment == name]
    alone = {question for questions in forged if len(questions) == 1 for question in questions}
    assert alone == set(REAL[name].questions)
    assert all(questions <= set(REAL[name].questions) for questions in forged)


@pytest.mark.parametrize("name", REAL)
def test_what_is_bound_to_no_question_is_handed_in_to_every_assignment(name: str) -> None:
    unbound = {a.name: a for a in corpus() if not a.hostile.answers}
    there = {a.name: a for a in attacks_on([name])}
    assert len(unbound) >= 80 and unbound.keys() <= there.keys()
    assert {a.assignment for a in there.values()} == {name}
    assert all(
        not a.twin.answers and a.systems == {System.AUTOGRADER} for n, a in there.items() if n in unbound
    )
    assert set(there) - set(unbound) == {a.name for a in corpus() if a.assignment == name}


def test_attacks_have_names_and_say_what_success_would_be() -> None:
    attacks = corpus()
    assert len({attack.name for attack in attacks}) == len(attacks)
    for attack in attacks:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", attack.name)
        assert len(attack.success.split()) >= 5 and attack.systems


def test_the_smoke_run_has_every_class() -> None:
    by_name = {attack.name: attack for attack in corpus()}
    assert {by_name[name].category for name in SMOKE} == set(Category)


@pytest.mark.parametrize(
    "attack", [*corpus(), *(a for a in attacks_on([FAST]) if not a.bound)], ids=lambda attack: attack.id
)
def test_every_submission_can_be_handed_in(
    attack: Attack, targets: Callable[[str], Target], tmp_path: Path
) -> None:
    target = targets(attack.assignment)
    name = target.assignment.name
    for number, (handed_in, honest) in enumerate(
        [*((attack.for_system(s), False) for s in attack.systems), (attack.twin, True)]
    ):
        folder = tmp_path / str(number) / name
        hand_in(target, folder, handed_in, honest, port=1)
        assert (folder / f"{name}.ipynb").lstat()
        code = [*handed_in.answers.values(), *(cell.source for cell in handed_in.cells)]
        for source in code:
            if "%" not in source[:1] and "\n%" not in source:
                compile(source, attack.name, "exec")


@pytest.mark.parametrize("name", REAL)
def test_attacks_on_the_real_course_can_tell_what_they_stole(
    name: str, targets: Callable[[str], Target]
) -> None:
    target = targets(name)
    assert target.assignment.limits.memory == targets(SMALL).assignment.limits.memory == 1 << 30
    released = "".join(p.read_text() for p in (target.course / "release").rglob("*") if p.is_file())
    for question in target.assignment.questions:
        cases = load_cases(target.assignment.test_file(question))
        assert any(case.hidden for case in cases)
        for kind in ("hidden-test", "hidden-label"):
            assert target.canaries[kind] in target.assignment.test_file(question).read_text()
            assert target.canaries[kind] not in released


def test_wrong_answers_to_the_real_course_run(targets: Callable[[str], Target]) -> None:
    handed_in = HandedIn({"q2": "{SOLUTION}"}, wrong=True)
    answers = answers_of(targets(FAST), handed_in, honest=False, port=1)
    assert set(answers) == set(REAL[FAST].questions) and "log_sum" in answers["q2"]
    names: dict[str, Any] = {}
    exec(answers["q7"], names)
    assert names["MLP"]([3, 2]) == [] and names["count_parameters"](None) == "wrong"


def test_secrets_are_planted_where_no_student_gets_them(target: Target) -> None:
    released = "".join(p.read_text() for p in (target.course / "release").rglob("*") if p.is_file())
    hidden = "".join(p.read_text() for p in (target.course / "source").rglob("*.py"))
    for kind in ("hidden-test", "hidden-label", "hidden-input"):
        assert target.canaries[kind] in hidden and target.canaries[kind] not in released
    again = {kind: canary for kind, canary in target.canaries.items() if canary.endswith(kind)}
    assert not again and "canary-hidden-test'" not in hidden


def test_students_do_not_get_the_corpus() -> None:
    _, wheel = build_wheel(REPOSITORY)
    parts = {name.split("/")[1] for name in read_zip(wheel) if name.startswith("autograder/")}
    assert "checks" in parts and "redteam" not in parts


# ---------------------------------------------------------------------------------------- the evidence


def test_a_stolen_secret_is_found(target: Target) -> None:
    texts = {"page": f"… {target.canaries['home']} …", "comments": "nothing"}
    assert list(stolen(texts, target.canaries)) == ["the secret in home stands in the page"]
    assert list(stolen({"page": REACHED}, {})) == ["the page shows that the code got out"]


@pytest.mark.parametrize(
    "form", [list, lambda s: int.from_bytes(s, "big"), lambda s: float(int.from_bytes(s, "big"))]
)
def test_a_secret_is_found_as_numbers(form: Callable[[bytes], Any]) -> None:
    canary = "canary-hidden-input-0f1e2d3c4b5a6978"
    said = {"page": f"We expected 9 and got {form(canary[-16:].encode())!r}."}
    assert list(stolen(said, {"hidden-input": canary})) == ["the secret in hidden-input stands in the page"]
    assert not list(stolen(said, {"hidden-input": "canary-hidden-input-ffffffffffffffff"}))


def test_a_script_is_found_and_an_escaped_one_is_none() -> None:
    assert list(scripts("<p><script>redteam_script()</script>"))
    assert not list(scripts("&lt;script&gt;redteam_script()&lt;/script&gt;"))


def test_the_listener_hears() -> None:
    listener = Listener()
    try:
        assert not list(listener.heard())
        socket.create_connection(("127.0.0.1", listener.port)).close()
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", listener.port))
        assert len(list(listener.heard())) == 2
    finally:
        listener.close()


def test_changes_of_the_machine_are_found(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("x")
    (tmp_path / "autograded").mkdir()
    with Machine(tmp_path, ["autograded"]) as machine:
        (tmp_path / "autograded" / "result").write_text("x")
        assert not list(machine.changes(0))
        (tmp_path / "kept").write_text("other")
        (tmp_path / "new").write_text("x")
        daemon = "import os, time\nif not os.fork():\n    os.setsid()\n    time.sleep(60)"
        subprocess.run([sys.executable, "-c", daemon], check=True)
        found = list(machine.changes(0))
    assert found == ["1 processes were left running", "kept was changed", "new was made"]


# ------------------------------------------------------------------------- what may be shown of a student


def test_what_a_cell_displays_cannot_run_anything() -> None:
    page = "<b onclick='redteam_x()'>hi</b><script>redteam_x()</script><img src=http://x/y.png>"
    shown = harmless({"text/html": page, "application/javascript": "redteam_x()", "image/svg+xml": "<svg/>"})
    assert shown == {"text/html": "<b>hi</b><img>"}


def test_tables_pictures_and_colours_are_shown() -> None:
    table = '<table class="dataframe"><tbody><tr><td style="color:red">1</td></tr></tbody></table>'
    assert harmless({"text/html": table, "image/png": "aaaa"}) == {"text/html": table, "image/png": "aaaa"}


@pytest.mark.parametrize("html", ["<div>" * 10_000, "<div></p>" * 10_000, "x" * 300_000])
def test_html_that_takes_long_to_clean_is_left_out(html: str) -> None:
    assert harmless({"text/html": html, "text/plain": "x"}) == {"text/plain": "x"}


SECRET = "zebra-0471 of ward K7"
OURS = "For 3 inputs of shape (2, 4) we expected the mean 0.25"


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (SECRET, f"{OURS} and got {SECRET!r}."),
        ({"failed": SECRET, "diagnosis": None}, SECRET),
        ([list(SECRET)], f"{OURS} and got {list(SECRET)!r}."),
        (list(SECRET), f"{OURS} and got {''.join(SECRET)!r}."),
        ({SECRET: 1.0}, f"{OURS} and got the keys {SECRET[:15]}…"),
        (SECRET.encode(), f"{OURS} and got {SECRET.encode()!r}."),
        (pd.DataFrame({"a": [SECRET]}), f"{OURS} and got\n{SECRET.upper()}"),
    ],
)
def test_what_the_students_code_said_is_not_repeated(answer: Any, message: str) -> None:
    heard = Heard()
    heard.add(answer)
    shown = told(message, heard)
    assert not any(part in shown for part in ("zebra", "0471", "ward", "K7", "z', 'e")) and EXPLAINED in shown
    assert OURS not in message or shown.startswith(OURS)


def test_our_own_words_and_numbers_stay() -> None:
    heard = Heard()
    heard.add({"kind": "Sequential", "names": ["0.weight", "aardvarks"], "mean": 0.125})
    message = f"{OURS} of the parameter '0.weight' and of 'aardvarks', and got 0.125. Is a gradient zero?"
    assert told(message, heard, words(["How many aardvarks are there?"])) == message
    assert "'…'" in told(message, heard)


def test_who_says_too_much_is_not_quoted_at_all() -> None:
    heard = Heard()
    heard.add("x" * 1_000_000)
    assert SECRET not in told(f"{OURS} and got {SECRET}", heard)


def test_feedback_has_no_outputs_from_after_a_hidden_case() -> None:
    shown = nbformat.v4.new_output("stream", name="stdout", text=SECRET)
    marked = {METADATA: {AFTER_HIDDEN: True}}
    failed = [shown, nbformat.v4.new_output("error", ename="KeyError", evalue=SECRET, traceback=[SECRET])]
    named = [nbformat.v4.new_output("error", ename=SECRET, evalue=SECRET, traceback=[SECRET])]
    cells = [
        nbformat.v4.new_code_cell("before", outputs=[shown]),
        nbformat.v4.new_code_cell("silent", metadata=marked),
        *(nbformat.v4.new_code_cell("x", metadata=marked, outputs=o) for o in ([shown], failed, named)),
    ]
    notebook, _ = OutputsAfterHiddenCases()(nbformat.v4.new_notebook(cells=cells), {})
    texts = ["".join(output.text for output in cell.outputs) for cell in notebook.cells]
    assert texts == [
        SECRET,
        "",
        f"{NOT_REPEATED}\n",
        f"{NOT_REPEATED}\nThis cell ended with KeyError when it was graded.\n",
        f"{NOT_REPEATED}\nThis cell ended with an error when it was graded.\n",
    ]
    assert SECRET not in json.dumps(notebook.cells[2:])


# --------------------------------------------------------------------------------- probes, and who lies

ANSWERS = """
import torch
from torch import nn
from autograder.checks import student

def make():
    return nn.Sequential(nn.Linear(4, 5), nn.ReLU(), nn.Linear(5, 3))

def right_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(x), y)
    loss.backward()  # type: ignore[no-untyped-call]
    optimizer.step()
    return loss.item()

def wrong_step(model, optimizer, x, y):
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
    return 1.0

def right_prediction(model, x):
    before = model.training
    model.eval()
    with torch.no_grad():
        found = model(x).softmax(1)
    model.train(before)
    return found

def wrong_prediction(model, x):
    with torch.no_grad():
        return model(x).softmax(1)
"""

LIES = {
    "inventing": """
def moved(state):
    return {n: v + 0.01 * torch.randn(v.shape).to(v) if v.is_floating_point() else v + 1 for n, v in state.items()}

def moved_weights(step, factory, spec, batches, names, build, arguments, weights=None):
    return {"is_module": True, "kind": "Sequential", "before": weights, "after": moved(weights),
            "trainable": dict.fromkeys(weights, True)}

def record(function, spec, weights, optimizer, batches, names, start_in_eval, loader=None, look=None):
    training = "optimizer" in names
    event = {"event": "forward", "training": training, "grad": training, "items": 6, "parts": [training]}
    more = [{"event": "backward_call"}, {"event": "backward", "clean": True}, {"event": "step"}]
    return {"events": [{"event": "call"}, event, *(more if training else [])] * len(batches),
            "weights": moved(weights) if training else weights,
            "training": [[True] if training else [not start_in_eval]] * len(batches),
            "returned": [torch.full((6, 4), 0.25, dtype=torch.float64)] * len(batches), "graph": False,
            "grad_after": training, "after": None if look is None else torch.zeros(len(look), 4, dtype=look.dtype),
            "reached": []}

student.PROBES["moved_weights"], student.PROBES["record"] = moved_weights, record
""",
    "replaying": """
from autograder import randomness

real = dict(student.PROBES)

def of_the_right_ones(name):
    right = {"moved_weights": right_step, "record": None}[name]
    kept = []

    def probe(function, *arguments, **more):
        if not kept:  # the inputs of today, but answers to those of another day
            other = [torch.randn_like(a) if isinstance(a, torch.Tensor) else a for a in arguments]
            if name == "record":
                other[1] = {n: v.roll(1, 0) for n, v in arguments[1].items()}
                kept.append(real[name](right_step if "optimizer" in arguments[4] else right_prediction, *other, **more))
            else:
                other[-1] = {n: v.roll(1, 0) for n, v in arguments[-1].items()}
                kept.append(real[name](right, *other, **more))
        return kept[0]
    return probe

for name in ("moved_weights", "record"):
    student.PROBES[name] = of_the_right_ones(name)
""",
    "patched optimisers": """
def drift(self, closure=None):
    with torch.no_grad():
        for group in self.param_groups:
            for p in group["params"]:
                p.add_(torch.randn_like(p), alpha=-group["lr"])
torch.optim.SGD.step = drift
nn.Module.eval = lambda self: self
""",
}


def right_net() -> torch.nn.Module:
    return torch.nn.Sequential(torch.nn.Linear(4, 5), torch.nn.ReLU(), torch.nn.Linear(5, 3))


def right_step(model: Any, optimizer: Any, x: torch.Tensor, y: torch.Tensor) -> float:
    model.train()
    optimizer.zero_grad()
    loss = torch.nn.functional.cross_entropy(model(x), y)
    loss.backward()  # type: ignore[no-untyped-call]
    optimizer.step()
    return loss.item()


def step_batch(generator: torch.Generator, _: int) -> dict[str, torch.Tensor]:
    x = torch.randn(6, 4, generator=generator, dtype=torch.float64)
    return {"x": x, "y": torch.randint(3, (6,), generator=generator)}


INPUT = {"x": torch.randn(6, 5, generator=torch.Generator().manual_seed(1), dtype=torch.float64)}
VERIFIED: dict[str, tuple[str, Callable[[Any, Any], None]]] = {
    "parameters_move": (
        "step",
        lambda f, make: checks.parameters_move(f, make, step_batch, reference=(right_net, right_step)),
    ),
    "protocol": ("step", lambda f, _: checks.protocol(f, reference=right_step)),
    "eval_mode": (
        "prediction",
        lambda f, _: checks.eval_mode(f, INPUT, reference=lambda model, x: model(x).softmax(1)),
    ),
}


@pytest.fixture(scope="module")
def warm() -> Iterator[WarmProcess]:
    """Workers for answers that use torch."""
    with WarmProcess(["torch"]) as process:
        process.wait()
        yield process


@pytest.mark.parametrize("lie", ["", *LIES])
@pytest.mark.parametrize("name", VERIFIED)
def test_no_lie_passes_a_verified_check(warm: WarmProcess, tmp_path: Path, name: str, lie: str) -> None:
    what, check = VERIFIED[name]
    session = WorkerSession(warm.address, tmp_path, Limits())
    try:
        session.limit(PATIENCE)
        for source in (ANSWERS, LIES.get(lie, "")):
            assert session.ask("run", source=source)["error"] is None
        answers = session.ask("names", names=["make", f"right_{what}", f"wrong_{what}"])
        if not lie:
            check(answers[f"right_{what}"], answers["make"])
        with pytest.raises(CheckFailed):
            check(answers[f"wrong_{what}"], answers["make"])
    finally:
        session.close()


# ------------------------------------------------------------------------------------- results and page


def test_results_are_taken_up_again(tmp_path: Path) -> None:
    first, second = corpus()[:2]
    saved = Saved(tmp_path / "results.json", (first, second))
    saved.add(first, System.AUTOGRADER, Result(0, 15, [], 1.0, 15))
    again = Saved(tmp_path / "results.json", (first, second))
    assert again.missing([System.AUTOGRADER]) == [second]
    assert again.results[first.name][System.AUTOGRADER].twin == 15


def test_results_of_the_real_course_stand_until_the_assignment_changes(tmp_path: Path) -> None:
    tests = tmp_path / "source" / FAST / "tests"
    tests.mkdir(parents=True)
    (tests / "q1.py").write_text("one = 1")
    attack, other = attacks_on([FAST])[:2]
    file = tmp_path / "results.json"
    Saved(file, (corpus()[0],), root=tmp_path).add(corpus()[0], System.AUTOGRADER, Result(0, 15, [], 1.0, 15))
    Saved(file, (attack, other), root=tmp_path).add(attack, System.AUTOGRADER, Result(0, 16, [], 1.0, 16))
    everything = (corpus()[0], attack, other)
    assert Saved(file, everything, root=tmp_path).missing([System.AUTOGRADER]) == [other]
    entries = json.loads(file.read_text())["attacks"]
    assert {entry["assignment"] for entry in entries} == {SMALL, FAST}
    (tests / "q1.py").write_text("one = 2")
    assert Saved(file, everything, root=tmp_path).missing([System.AUTOGRADER]) == [attack, other]


def test_the_page_counts_what_succeeded() -> None:
    attack = Attack("an-attack", Category.REPLAY, "it would be bad", HandedIn(), HandedIn())
    results = {
        attack.name: {
            System.AUTOGRADER: Result(0, 15, [], 1.0, 15),
            System.OTTER: Result(15, 15, ["it got 15 points and earns 0"], 1.0, 15),
        }
    }
    page = text([attack], results, [System.AUTOGRADER, System.OTTER], "autograder redteam", "x.svg")
    assert "| replay | 0 of 1 | 1 of 1 |" in page
    assert "| `an-attack` | it would be bad | no | **yes**: it got 15 points and earns 0 |" in page


def test_the_page_says_what_each_attack_on_the_real_course_earned() -> None:
    forged = Attack(
        "forged", Category.NO_WORK, "it would be bad", HandedIn({"q3": "x"}), HandedIn(), assignment="a"
    )
    unbound = [
        Attack("walk", Category.REPLAY, "worse", HandedIn(), HandedIn(), assignment=name) for name in "ab"
    ]
    results = {
        "a/forged": {System.AUTOGRADER: Result(2.5, 16, ["it got 2.5 points and earns 0"], 1.0, 16)},
        "a/walk": {System.AUTOGRADER: Result(0, 16, [], 1.0, 15)},
    }
    page = text([forged, *unbound], results, [System.AUTOGRADER], "autograder redteam", "x.svg")
    assert "| a | 2 | 1 | 2.5 of 16 | 1 of 2 |" in page
    assert (
        "| a | q3 | `forged` | it would be bad | **2.5 of 16**: it got 2.5 points and earns 0 | 16 of 16 |"
        in page
    )
    assert "| `walk` | 0 of 16 | not run |" in page


def test_an_unknown_assignment_is_wrong_usage() -> None:
    result = CliRunner().invoke(redteam, ["--assignment", "no-such", "--course", str(REPOSITORY)])
    assert result.exit_code == 2 and "there are small, 1b-mlp" in result.output


def test_a_course_without_assignments_has_the_small_one(tmp_path: Path) -> None:
    result = CliRunner().invoke(redteam, ["--list", "--course", str(tmp_path)])
    assert result.exit_code == 0
    assert {line.split()[0] for line in result.output.splitlines()} == {SMALL}


def test_an_unknown_attack_is_wrong_usage() -> None:
    result = CliRunner().invoke(redteam, ["--attack", "no-such"])
    assert result.exit_code == 2 and "no such attack" in result.output


# -------------------------------------------------------------------------------------------- for real


@pytest.mark.slow
def test_some_of_every_class_fail_and_their_twins_get_full_marks(tmp_path: Path) -> None:
    options = [part for name in SMOKE for part in ("--attack", name)]
    file, page = tmp_path / "results.json", tmp_path / "redteam.md"
    options += ["--assignment", SMALL, "--json", str(file), "--page", str(page)]
    result = CliRunner().invoke(redteam, options)
    entries = {entry["name"]: entry for entry in json.loads(file.read_text())["attacks"]}
    assert set(entries) == set(SMOKE)
    assert {n: e["autograder"]["evidence"] for n, e in entries.items() if e["autograder"]["succeeded"]} == {}
    ours = {name: entry["autograder"] for name, entry in entries.items()}
    lost = {name: result["twin"] for name, result in ours.items() if result["twin"] != result["max"]}
    assert lost == {} and result.exit_code == 0, result.output
    assert "exhaustion" in page.read_text() and page.with_suffix(".svg").exists()


@pytest.mark.slow
def test_the_real_course_withstands_some_as_well(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    told: list[tuple[int, int]] = []
    attacks = [attack for attack in attacks_on([FAST]) if attack.name in ON_FAST]
    saved = Saved(file, tuple(attacks), root=REPOSITORY)
    results = ours.run(attacks, saved.add, lambda done, of: told.append((done, of)), REPOSITORY)
    assert {a.id: results[a.id][System.AUTOGRADER].evidence for a in attacks} == {a.id: [] for a in attacks}
    assert {r[System.AUTOGRADER].twin for r in results.values()} == {16} and len(results) == len(ON_FAST)
    honest, equal = 3, 1  # the first two have the very same twin
    assert told[-1][1] == 2 * len(attacks) + honest - equal
    entries = json.loads(file.read_text())["attacks"]
    assert {entry["assignment"] for entry in entries} == {FAST}
