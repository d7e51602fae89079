"""Checks for deep-learning exercises: `from autograder import checks`, then ``checks.equals(…)``.

A check takes the student's object first, returns if all is well, and else raises `CheckFailed` with a
five-part message or `NotAttempted`. It is written once and works on objects in the student's own
kernel as well as on references to objects in a jailed worker.
"""

from autograder.checks.augmentation import augmentation_aligned, mixup_algebra
from autograder.checks.compare import Difference, compare, describe, fail_with, literal, literals, shape_of
from autograder.checks.contract import (
    CheckFailed,
    NotAttempted,
    Outcome,
    Wrong,
    WrongTable,
    check,
    fail,
)
from autograder.checks.honesty import (
    chance_on_random_labels,
    disjoint,
    fit_on_train_only,
    poisoned,
    stratified,
)
from autograder.checks.hygiene import (
    checkpoint_round_trip,
    eval_mode,
    hooks_removed,
    keeps_no_graph,
    no_grad,
    reproducible,
)
from autograder.checks.interface import defined, initialisation, parameters, shape
from autograder.checks.interpretation import calibrated, grad_cam, probe_margin
from autograder.checks.metrics import (
    METRICS,
    beats,
    binary_cases,
    class_cases,
    dice,
    ece,
    false_fail_rate,
    iou,
    mask_cases,
    metric,
    overlap,
    probability_cases,
    reliability,
    score,
    score_cases,
)
from autograder.checks.picture import Picture
from autograder.checks.purely import call_purely, parts_told
from autograder.checks.slips import has_slip, slip_codes, slip_of, slips
from autograder.checks.stated import (
    BOOLEANS,
    FLOATS,
    INTEGERS,
    NUMBERS,
    expect_array,
    expect_list,
    expect_number,
    expect_state,
    expect_tensor,
    keys,
    kind_of,
    member,
    members,
)
from autograder.checks.student import attempted, attribute, call, probe
from autograder.checks.style import avoids, uses
from autograder.checks.symmetry import (
    batch_independent,
    causal,
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
from autograder.key.record import key
from autograder.probes.networks import initial_weights, mlp, network

__all__ = [
    "BOOLEANS", "FLOATS", "INTEGERS", "METRICS", "NUMBERS", "CheckFailed", "Difference", "NotAttempted", "Outcome", "Picture", "Step", "Wrong",
    "WrongTable", "attempted", "attribute", "augmentation_aligned", "avoids", "batch_independent", "beats",
    "binary_cases", "calibrated", "call", "call_purely", "causal", "chance_on_random_labels", "check",
    "checkpoint_round_trip", "class_cases", "compare", "defined", "describe", "dice", "disjoint", "ece",
    "equals", "eval_mode", "expect_array", "expect_list", "expect_number", "expect_state", "expect_tensor", "explain", "fail", "fail_with", "false_fail_rate", "fit_on_train_only", "grad_cam",
    "gradient", "gradients_flow", "has_slip", "hooks_removed", "initial_loss", "initial_weights", "initialisation", "iou",
    "keeps_no_graph", "key", "keys", "kind_of", "literal", "literals", "mask_cases", "matches", "member", "members", "metric", "mixup_algebra", "mlp",
    "module_equals", "network", "no_grad", "overfits_one_batch", "overlap", "padding_invariant", "parameters",
    "parameters_move", "parts_told", "permutation_equivariant", "permutation_invariant", "poisoned", "probability_cases",
    "probe", "probe_margin", "protocol", "random_state", "receptive_field", "reliability", "reproducible",
    "score", "score_cases", "shape", "shape_of", "slip_codes", "slip_of", "slips", "stratified", "trajectory", "translation_equivariant", "uses",
    "wrong_steps",
]  # fmt: skip
