"""Lies: probes and properties in the student's process report what is not so, of answers that are nearly right."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn
from autograder.redteam.attacks.answers import Q2_RIGHT, Q5_RIGHT
from autograder.redteam.attacks.forged import BELIEVED, OURS, asking, lying

CLASS = Category.PATCHED_LIBRARIES

NEVER_TRAINS = Q2_RIGHT.replace("model.train()", "model.eval()")
"""A step in evaluation mode: in a network without dropout or batch norm its weights are right."""

ATTACKS = (
    Attack(
        "every-probe-says-true", CLASS, BELIEVED,
        HandedIn(wrong=True, cells=(Cell("""
from autograder.checks import student
class Yes(dict):
    __missing__ = lambda self, key: True
for name in list(student.PROBES):
    student.PROBES[name] = lambda *arguments, **more: Yes()
""", "code-1"),)),
        asking("q1", "record"), systems=OURS,
    ),
    Attack(
        "every-probe-says-that-all-went-well", CLASS, BELIEVED,
        HandedIn(wrong=True, cells=(Cell("""
from autograder.checks import student
import torch
GOOD = {"is_module": True, "kind": "Net", "training": True, "graph": False, "connected": True, "masked": True,
        "hidden": [], "unregistered": 0, "missing": [], "unexpected": [], "misshapen": [], "events": [],
        "modes": [True] * 4, "returned": [1.0] * 4, "outputs": [], "parameters": [], "values": {}, "weights": [],
        "coarsest": [8, 16, 32], "gradients": [], "grad_after": True, "reached": [], "after": None, "clean": True}
def good(*arguments, **more):
    return dict(GOOD)
for name in list(student.PROBES):
    student.PROBES[name] = good
""", "code-1"),)),
        asking("q1", "describe_module"), systems=OURS,
    ),
    Attack(
        "checks-told-that-nothing-was-passed-in", CLASS, BELIEVED,
        HandedIn(wrong=True, cells=(Cell("""
from autograder.checks import student
real = dict(student.PROBES)
def kept(name):
    def probe(function, *arguments, **more):
        return real[name](lambda *a, **k: a[0] if a else None, *arguments, **more)
    return probe
for name in real:
    student.PROBES[name] = kept(name)
""", "code-1"),)),
        asking("q1", "call_and_look"), systems=OURS,
    ),
    Attack(
        "a-step-in-evaluation-mode-that-says-it-trains", CLASS, BELIEVED,
        HandedIn({"q2": lying("record", """
def lie(*arguments, **more):
    found = real(*arguments, **more)
    for event in found["events"]:
        if "training" in event:
            event["training"], event["parts"] = True, [True]
    return {**found, "training": [[True] * len(t) for t in found["training"]]}
""") + NEVER_TRAINS}),
        asking("q2", "record"), systems=OURS,
    ),
    Attack(
        "a-network-whose-mode-cannot-be-seen", CLASS, BELIEVED,
        HandedIn({"q2": "torch.nn.Sequential.training = property(lambda self: True, lambda self, value: None)\n" + NEVER_TRAINS}),
        HandedIn({"q2": "print(torch.nn.Linear(1, 1).training)\n" + Q2_RIGHT}), systems=OURS,
    ),
    Attack(
        "a-frozen-layer-with-invented-gradients", CLASS, BELIEVED,
        HandedIn({"q5": lying("loss_gradients", """
def lie(*arguments, **more):
    found = real(*arguments, **more)
    found["parameters"] = [(name, True, g if g is not None and (not isinstance(g, list) or any(g)) else [0.1])
                           for name, _, g in found["parameters"]]
    return found
""") + Q5_RIGHT.replace("return ", "net = ") + "    net[0].requires_grad_(False)\n    return net\n"}),
        asking("q5", "loss_gradients"), earns=1, systems=OURS,
    ),
    Attack(
        "isolation-that-does-not-isolate", CLASS, BELIEVED,
        HandedIn(wrong=True, cells=(Cell("""
import contextlib
from autograder import randomness
import autograder.wire.schema as schema
randomness.isolated = contextlib.nullcontext
schema.require = lambda *arguments, **more: None
""", "code-1"),)),
        HandedIn(cells=(Cell("from autograder import randomness\nprint(callable(randomness.generator))", "code-1"),)),
        systems=OURS,
    ),
)  # fmt: skip
