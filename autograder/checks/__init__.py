"""Checks for deep-learning exercises: `from autograder import checks`, then ``checks.equals(…)``.

A check takes the student's object first, returns if all is well, and else raises `CheckFailed` with a
five-part message or `NotAttempted`. It is written once and works on objects in the student's own
kernel as well as on references to objects in a jailed worker.
"""

from autograder.checks.compare import Difference, compare, describe, fail_with, literal, literals
from autograder.checks.contract import (
    CheckFailed,
    NotAttempted,
    Outcome,
    Wrong,
    WrongTable,
    check,
    fail,
)
from autograder.checks.honesty import augmentation_aligned, disjoint, fit_on_train_only, poisoned, stratified
from autograder.checks.hygiene import eval_mode, keeps_no_graph, no_grad, reproducible
from autograder.checks.interface import defined, initialisation, parameters, shape
from autograder.checks.metrics import (
    METRICS,
    beats,
    binary_cases,
    class_cases,
    dice,
    false_fail_rate,
    iou,
    mask_cases,
    metric,
    overlap,
    score,
    score_cases,
)
from autograder.checks.student import attempted, attribute, call, probe
from autograder.checks.symmetry import (
    batch_independent,
    padding_invariant,
    permutation_equivariant,
    permutation_invariant,
    receptive_field,
    translation_equivariant,
)
from autograder.checks.training import (
    Step,
    gradients_flow,
    initial_loss,
    overfits_one_batch,
    parameters_move,
    protocol,
    trajectory,
    wrong_steps,
)
from autograder.checks.values import equals, explain, gradient, matches, module_equals, random_state
from autograder.probes.networks import initial_weights, mlp, network

__all__ = [
    "METRICS", "CheckFailed", "Difference", "NotAttempted", "Outcome", "Step", "Wrong", "WrongTable",
    "attempted", "attribute", "augmentation_aligned", "batch_independent", "beats", "binary_cases", "call",
    "check", "class_cases", "compare", "defined", "describe", "dice", "disjoint", "equals", "eval_mode",
    "explain", "fail", "fail_with", "false_fail_rate", "fit_on_train_only", "gradient", "gradients_flow",
    "initial_loss", "initial_weights", "initialisation", "iou", "keeps_no_graph", "literal", "literals",
    "mask_cases", "matches", "metric", "mlp", "module_equals", "network", "no_grad", "overfits_one_batch", "overlap",
    "padding_invariant", "parameters", "parameters_move", "permutation_equivariant", "permutation_invariant",
    "poisoned", "probe", "protocol", "random_state", "receptive_field", "reproducible", "score", "score_cases", "shape",
    "stratified", "trajectory", "translation_equivariant", "wrong_steps",
]  # fmt: skip
