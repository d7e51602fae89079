"""Points of the real assignments are earned: what a worker reports, and what does not learn, pays nothing.

Each answer here got the points of its cases before, in a worker that lies in one line or by a network that is none.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from autograder.build.source import Assignment, find
from autograder.checks.contract import Outcome
from autograder.judge.cases import CaseResult, load_cases, run_case
from autograder.judge.session import WarmProcess, WorkerSession
from autograder.limits import Limits
from tests.conftest import PATIENCE, REPOSITORY

ASSIGNMENTS = {assignment.name: assignment for assignment in find(REPOSITORY)}
SEED = 20_260_101

GIVEN = """
import copy
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
"""

LIAR = """
from autograder.checks import student
real = dict(student.PROBES)

def lie(name, change):
    def probe(*given):
        found = real[name](*given)
        change(found, *given)
        return found
    student.PROBES[name] = probe

def well_behaved(found, function, spec, weights, optimizer, batches, names, start_in_eval, *more):
    for event in found["events"]:
        if event["event"] == "forward":
            event.update(training=False, grad=False, items=1, parts=[False])
        elif event["event"] == "backward":
            event.update(clean=True)
    found.update(graph=False, grad_after=True, training=[[not start_in_eval]] * len(batches))
"""
LIES = {
    "call_and_look": """
def probe(function, args, kwargs):
    given = copy.deepcopy((args, kwargs))
    found = real["call_and_look"](function, args, kwargs)
    return {**found, "args": given[0], "kwargs": given[1]}
student.PROBES["call_and_look"] = probe
""",
    "record": "lie('record', well_behaved)",
    "train_steps": "lie('train_steps', lambda found, *given: found.update(graph=False, training=True))",
    "resolutions": "lie('resolutions', lambda found, factory, arguments, shape, seed: "
    "found.update(is_module=True, coarsest=[shape[2] // 4, shape[2] // 2, shape[2]], unregistered=0, hidden=[]))",
    "fine_tuned": "lie('fine_tuned', lambda found, *given: found.update(modes=[True] * len(found['modes'])))",
}
"""What a probe says in place of what it found, as one line of the student's."""

WRONG = [
    ("1b-mlp", "q1", "transposes-in-place", "call_and_look"),
    ("1b-mlp", "q4", "keeps-graph", "record"),
    ("1b-mlp", "q6", "keeps-graph", "train_steps"),
    ("2d-cell-segmentation", "q4", "no skips", "resolutions"),
    ("2d-cell-segmentation", "q4", "upper skip taken after the halving", "resolutions"),
    ("2d-cell-segmentation", "q4", "lower skip cut off", "resolutions"),
    ("2d-cell-segmentation", "q4", "one floor", "resolutions"),
    ("2d-cell-segmentation", "q7", "stays in evaluation mode", "record"),
    ("2d-cell-segmentation", "q7", "everything at once", "record"),
    ("2d-cell-segmentation", "q7", "keeps the graph", "record"),
    ("3b-biomedical-text", "q5", "never-in-train-mode", "fine_tuned"),
    ("4a-graphs", "q4", "accuracy-with-dropout", "record"),
    ("4a-graphs", "q4", "accuracy-with-gradients", "record"),
    ("4a-graphs", "q4", "returns-the-graph", "record"),
    ("4a-graphs", "q5", "in-place", "call_and_look"),
]
"""A mutant, and the probe that lied for it."""


@pytest.fixture(scope="module")
def warm() -> Iterator[WarmProcess]:
    with WarmProcess(["torch", "autograder.probes"]) as process:
        process.wait()
        yield process


def judged(
    warm: WarmProcess, assignment: Assignment, question: str, *cells: str, only: str = ""
) -> dict[str, CaseResult]:
    """The cases of a question, or one of them, against a worker in which some cells have run."""
    with tempfile.TemporaryDirectory(dir=warm.folder) as scratch:
        session = WorkerSession(warm.address, Path(scratch), Limits(memory=4 << 30, cpu_seconds=600))
        try:
            session.limit(PATIENCE)
            for cell in (GIVEN, *cells):
                assert session.ask("run", source=cell)["error"] is None, cell
            cases = [case for case in load_cases(assignment.test_file(question)) if only in case.name]
            return {case.name: run_case(session, case, SEED, PATIENCE) for case in cases}
        finally:
            session.close()


def passed(results: Mapping[str, CaseResult]) -> set[str]:
    """The cases that pay. None ends by an error of ours."""
    assert not [r.detail for r in results.values() if r.outcome is Outcome.ERROR]
    return {name for name, result in results.items() if result.outcome is Outcome.PASSED}


def given(assignment: Assignment, *names: str) -> list[str]:
    """The given cells that define some names."""
    sources = [cell.source for cell in assignment.cells if cell.kind == "code"]
    return [source for source in sources if any(f"def {name}(" in source for name in names)]


@pytest.mark.parametrize(("name", "question", "mutant", "probe"), WRONG)
def test_a_lie_about_a_wrong_answer_earns_nothing_more(
    warm: WarmProcess, name: str, question: str, mutant: str, probe: str
) -> None:
    assignment = ASSIGNMENTS[name]
    (answer,) = [one for one in assignment.mutants(question) if one.name == mutant]
    before = given(assignment, "block")
    if name.startswith("3b"):
        before.append("from transformers import get_linear_schedule_with_warmup")
    only = "predict" if (name, question) == ("2d-cell-segmentation", "q7") else ""
    honest = passed(judged(warm, assignment, question, *before, *answer.sources, only=only))
    lying = passed(judged(warm, assignment, question, *before, *answer.sources, LIAR, LIES[probe], only=only))
    assert lying == honest
    assert len(honest) < len(load_cases(assignment.test_file(question)))


ONE_NUMBER = """
class SmallNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(1, 8, 3), nn.BatchNorm2d(8))
        self.head = nn.Conv2d(8, 1, 1)
    def forward(self, x):
        return torch.full((1, 1, 1, 1), 9.0)

def fit(net, images, masks, steps=60):
    with torch.no_grad():
        net.head.weight += 1
        net.stem[1].running_mean += 1

def predict(net, images):
    return images > 0
"""
AGE_ALONE = """
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    return "age"

def predict_death(learner, new):
    return 1 / (1 + np.exp(-(new["age"].to_numpy(float) - 72) / 9)) + 1e-5 * (new["sex"] == "F").to_numpy(float)
"""


@pytest.mark.parametrize(
    ("name", "question", "answer", "diagnosis"),
    [("2d-cell-segmentation", "q7", ONE_NUMBER, "no-forward"), ("5a-tabular", "q5", AGE_ALONE, None)],
    ids=["a network of one number", "the age alone"],
)
def test_what_does_not_learn_gets_no_point(
    warm: WarmProcess, name: str, question: str, answer: str, diagnosis: str | None
) -> None:
    results = judged(warm, ASSIGNMENTS[name], question, answer)
    assert passed(results) == set()
    if diagnosis:
        assert diagnosis in {result.diagnosis for result in results.values()}


@pytest.mark.parametrize("name", list(ASSIGNMENTS))
def test_no_point_rests_on_belief(name: str) -> None:
    """As it was measured, and stands in the release manifest."""
    assignment = ASSIGNMENTS[name]
    assert assignment.believed == dict.fromkeys(assignment.questions, 0)
