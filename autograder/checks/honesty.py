"""Data honesty: nothing of the validation data may reach the training.

These look at structure, not at one accuracy: with random labels a leaking split scores 1.00, and an
honest one anything between 0.3 and 0.7 by luck. All are *verified*: rows, groups and labels are ours,
and what came back is judged on our side.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd
import torch

from autograder import randomness
from autograder.checks.compare import array, compare, describe, fail_with, number
from autograder.checks.contract import check, fail
from autograder.checks.student import call
from autograder.wire.remote import Remote

PARTS = ("training", "validation", "test")


def _parts(result: Any, items: int, read: str) -> list[np.ndarray]:
    """The index arrays that a split returned; truth values (masks) count too."""
    values = list(result.values()) if isinstance(result, dict) else result
    if not isinstance(values, (tuple, list)) or len(values) < 2:
        fail("For your split", "two or three lists of row numbers", describe(result), "", read, "wrong-type")
    parts = []
    for value in values:
        found = array(value)
        if found is None and isinstance(value, (list, tuple)) and not value:
            found = np.empty(0, dtype=int)
        if found is None or found.ndim != 1 or found.dtype.kind not in "biu":
            fail("For a part of your split", "a list of row numbers", describe(value), "", read, "wrong-type")
        if found.dtype.kind == "b" and len(found) == items:
            found = np.flatnonzero(found)
        if len(found) and (found.min() < 0 or found.max() >= items):
            fail(
                "For a part of your split",
                f"row numbers from 0 to {items - 1}",
                str(int(found.max())),
                "",
                read,
                "out-of-range",
            )
        parts.append(found.astype(int))
    return parts


@check
def disjoint(
    function: Any,
    args: Sequence[Any],
    groups: Sequence[Any] | Any,
    complete: bool = True,
    fraction: float | None = None,
    tolerance: float = 0.1,
    what: str = "group",
    read: str = "",
    diagnosis: str = "group-in-two-parts",
    only: int | None = None,
) -> list[np.ndarray]:
    """No group (patient, study, scaffold, article) is in two parts of a split. *Verified*.

    Args:
        function: the student's split; returns two or three arrays of row numbers, or masks.
        args: its positional arguments, plain data.
        groups: the group of every row.
        complete: every row is in exactly one part.
        fraction: asked share of rows in the second part (validation).
        tolerance: accepted distance from it; groups do not divide evenly.
        what: what a group is called, e.g. "patient".
        only: the part that may share no group with any other, e.g. 2 for the test rows; None: none may.

    Returns:
        the parts as arrays of row numbers.

    Raises:
        CheckFailed: the diagnosis given, ``row-in-two-parts``, ``rows-missing``, ``empty-part``,
            ``wrong-fraction``, ``wrong-type``, ``out-of-range``.
    """
    labels = np.asarray(groups.to_numpy() if isinstance(groups, pd.Series) else groups)
    parts = _parts(call(function, *args), len(labels), read)
    did = f"For a split of {len(labels)} rows from {len(np.unique(labels))} {what}s"
    for i, part in enumerate(parts):
        if not len(part):
            fail(did, f"rows in the {PARTS[i]} part", "none", "", read, "empty-part")
        if len(np.unique(part)) < len(part):
            fail(did, f"each row once in the {PARTS[i]} part", "a row twice", "", read, "row-in-two-parts")
        for j in range(i):
            rows = np.intersect1d(part, parts[j])
            if len(rows):
                fail(did, "no row in two parts", f"{len(rows)} rows in {PARTS[j]} and {PARTS[i]}, row {rows[0]} for one",
                     _counted_anew(parts, j), read, "row-in-two-parts")  # fmt: skip
    _no_shared_group(labels, parts, did, what, read, diagnosis, only)
    missing = np.setdiff1d(np.arange(len(labels)), np.concatenate(parts))
    if complete and len(missing):
        fail(did, "every row in one part", f"{len(missing)} rows in none", "", read, "rows-missing")
    share = len(parts[1]) / len(labels)
    if fraction is not None and abs(share - fraction) > tolerance:
        fail(
            did,
            f"about {fraction:.0%} of the rows in the validation part",
            f"{share:.0%}",
            "",
            read,
            "wrong-fraction",
        )
    return parts


def _counted_anew(parts: Sequence[np.ndarray], j: int) -> str:
    """A cause where the numbers of later parts are those of a list of their own."""
    later = parts[1:] if j == 0 else []
    count = sum(map(len, later))
    if later and len(np.unique(np.concatenate(later))) == count and max(part.max() for part in later) < count:
        names = " and ".join(PARTS[1 : len(parts)])
        return (
            f"The {names} rows are the numbers from 0 to {count - 1}, each once: places in the list of rows that were left, "
            "not rows of the table. Translate them: `rest[places]`."
        )
    return ""


def _no_shared_group(
    labels: np.ndarray,
    parts: Sequence[np.ndarray],
    did: str,
    what: str,
    read: str,
    diagnosis: str,
    only: int | None,
) -> None:
    """Fail with every two parts that share groups, and those that share none."""
    found, clean = [], []
    for i, part in enumerate(parts):
        for j in range(i):
            shared = np.intersect1d(labels[part], labels[parts[j]])
            names = f"{PARTS[j]} and {PARTS[i]}"
            if len(shared) and (only is None or only in (i, j)):
                found.append(f"{len(shared)} of them in both {names} ({what} {shared[0]!s} for one)")
            elif not len(shared):
                clean.append(names)
    if not found:
        return
    right = f" {'; '.join(clean).capitalize()} share none." if clean else ""
    fail(
        did, f"every {what} in one part only" if only is None else f"no {what} of the {PARTS[only]} part in another one",
        ", ".join(found), f"Rows of the same {what} resemble each other, so the score would be too good. Split the {what}s, "
        f"then take their rows.{right}", read, diagnosis,
    )  # fmt: skip


@check
def stratified(
    function: Any,
    args: Sequence[Any],
    labels: Sequence[Any] | Any,
    tolerance: float = 0.05,
    read: str = "",
    diagnosis: str = "not-stratified",
) -> None:
    """Each part of a split has the class shares of the whole. *Verified*.

    Args:
        function, args: as in `disjoint`.
        labels: the class of every row.
        tolerance: largest accepted difference of a share, beside the one row that rounding costs.

    Raises:
        CheckFailed: the diagnosis given.
    """
    classes = np.asarray(labels.to_numpy() if isinstance(labels, pd.Series) else labels)
    parts = _parts(call(function, *args), len(classes), read)
    for name in np.unique(classes):
        whole = float((classes == name).mean())
        for i, part in enumerate(parts):
            share = float((classes[part] == name).mean()) if len(part) else 0.0
            if abs(share - whole) > tolerance + 1 / max(1, len(part)):
                fail(f"For the share of class {name!s} in the {PARTS[i]} part", f"about {number(whole)}, as in the whole",
                     number(round(share, 3)), "Split each class on its own.", read, diagnosis)  # fmt: skip


Poison = Callable[[Any, np.random.Generator], Any]


def poisoned(value: Any, generator: np.random.Generator) -> Any:
    """Validation data made absurd: numbers times 1000 and shifted, new categories, rows in another order."""
    if isinstance(value, pd.DataFrame):
        order = generator.permutation(len(value))
        return pd.DataFrame(
            {name: poisoned(value[name], generator).to_numpy()[order] for name in value.columns},
            index=value.index,
        )
    if isinstance(value, pd.Series):
        if pd.api.types.is_bool_dtype(value.dtype) or not pd.api.types.is_numeric_dtype(value.dtype):
            unseen = [f"poison-{k}" for k in range(3)]
            return pd.Series(
                [unseen[k] for k in generator.integers(3, size=len(value))],
                index=value.index,
                name=value.name,
                dtype=object,
            )
        return pd.Series(
            value.to_numpy(dtype=float) * 1000 + generator.normal(1e4, 1e3, len(value)),
            index=value.index,
            name=value.name,
        )
    if isinstance(value, torch.Tensor):
        return torch.from_numpy(np.asarray(poisoned(value.numpy(), generator))).to(value.dtype)
    if isinstance(value, np.ndarray):
        if value.dtype.kind in "biu":
            return np.asarray(generator.permutation(value))
        return (value * 1000 + generator.normal(1e4, 1e3, value.shape)).astype(value.dtype)
    if isinstance(value, list):
        if all(isinstance(item, str) for item in value):
            return [f"poison {item[::-1]}" for item in generator.permutation(np.asarray(value, dtype=object))]
        return list(poisoned(np.asarray(value, dtype=float), generator))
    raise TypeError(f"no poison for {type(value).__name__}: give your own")


@check
def fit_on_train_only(
    function: Any,
    args: Sequence[Any],
    validation: int | Sequence[int] = 1,
    take: int | str | None = 0,
    poison: Poison = poisoned,
    trials: int = 2,
    rows: Sequence[int] | None = None,
    read: str = "",
    diagnosis: str = "fitted-on-validation",
) -> None:
    """Whatever stands in the validation data, the training output stays bitwise the same. *Verified*.

    Args:
        function: the student's preparation, e.g. ``normalise(train, valid) -> (train, valid)``.
        args: positional arguments, plain data.
        validation: position(s) of the arguments that hold validation data; where one table holds both,
            give ``rows``, the row numbers of validation in it.
        take: which part of the result is the training output: position, key, or None for the whole. With
            ``rows``, those rows are left out of it.
        poison: ``(validation data, generator)`` → absurd data of the same form.

    Raises:
        CheckFailed: the diagnosis given.
    """
    places = [validation] if isinstance(validation, int) else list(validation)
    before = _training_part(call(function, *args), take, rows, read)
    for trial in range(trials):
        generator = randomness.numpy_generator("poison", trial)
        changed = [
            _poison(value, poison, generator, rows) if i in places else value for i, value in enumerate(args)
        ]
        after = _training_part(call(function, *changed), take, rows, read)
        difference = compare(before, after, 0.0, 0.0)
        if difference:
            fail_with(
                difference, "For the same training data with other validation data",
                "The training output depends on the validation data: means, categories and vocabularies must come "
                "from the training rows alone.", read, diagnosis,
            )  # fmt: skip


def _poison(value: Any, poison: Poison, generator: np.random.Generator, rows: Sequence[int] | None) -> Any:
    if rows is None:
        return poison(copy.deepcopy(value), generator)
    where = list(rows)
    changed = copy.deepcopy(value)
    if isinstance(value, pd.DataFrame):
        absurd = poison(value.iloc[where], generator)
        columns = {}
        for name in value.columns:
            column = value[name].astype(absurd[name].dtype if absurd[name].dtype.kind == "f" else object)
            column.iloc[where] = absurd[name].to_numpy()
            columns[name] = column
        return pd.DataFrame(columns, index=value.index)
    changed[where] = poison(value[where], generator)
    return changed


def _training_part(result: Any, take: int | str | None, rows: Sequence[int] | None, read: str) -> Any:
    part = result
    if take is not None:
        fits = (
            isinstance(result, dict) and take in result
            if isinstance(take, str)
            else isinstance(result, (tuple, list)) and len(result) > take
        )
        if not fits:
            fail(
                "For your function", "a result with a training part", describe(result), "", read, "wrong-type"
            )
        part = result[take]
    if rows is None:
        return part
    shape = part.shape if hasattr(part, "shape") and not isinstance(part, Remote) else ()
    length = len(part) if isinstance(part, (list, tuple)) else shape[0] if shape else 0
    if length <= max(rows):
        fail("For your function", "a row for each row it was given", describe(part), "", read, "wrong-type")
    keep = np.setdiff1d(np.arange(length), np.asarray(rows))
    if isinstance(part, (pd.DataFrame, pd.Series)):
        return part.iloc[keep]
    return [part[row] for row in keep] if isinstance(part, (list, tuple)) else part[keep]


@check
def chance_on_random_labels(
    function: Any,
    items: int = 48,
    features: int = 200,
    groups: int | None = 12,
    arguments: Sequence[str] = ("x", "y", "groups"),
    repeats: int = 20,
    returns: str = "predictions",
    sigma: float = 5.0,
    what: str = "group",
    read: str = "",
    diagnosis: str = "better-than-chance-on-random-labels",
) -> float:
    """On labels drawn at random, the student's whole evaluation finds nothing, on average over many draws.

    The features are noise, rows of one group resemble each other and share their label, and the labels are
    drawn by coin. Whatever is better than chance saw the answers: a split by rows, features selected or
    scaled with the labels of the validation rows, a test on the training data. One draw says nothing; the
    mean over ``repeats`` must be within ``sigma`` standard errors above one half.

    *Verified* with ``returns="predictions"``: the labels are ours and we score. With "score" the student's
    number is *believed*, and an honest-looking one is easily made up.

    Args:
        function: the student's evaluation, e.g. cross-validation: gives a prediction for every row, made
            without that row's label.
        items, features: x is (items, features) float64, y (items,) of 0 and 1.
        groups: how many groups (patients) the rows come from; None: every row for itself.
        arguments: the student's parameters in order: "x", "y", "groups" (integers), as numpy arrays.
        returns: "predictions", (items,) of 0 and 1; or "score", an accuracy.
        what: what a group is called, e.g. "patient".

    Returns:
        the mean accuracy.

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: the diagnosis given, ``wrong-shape``, ``wrong-type``, ``out-of-range``.
    """
    if returns not in ("predictions", "score"):
        raise ValueError('returns must be "predictions" or "score"')
    scores = []
    for repeat in range(repeats):
        given = _random_study(randomness.numpy_generator("random-labels", repeat), items, features, groups)
        result = call(function, *(given[name] for name in arguments))
        scores.append(_random_score(result, given["y"], returns, read))
    mean = float(np.mean(scores))
    # Units that are drawn independently: a run of luck in few of them must not look like a leak.
    spread = max(float(np.std(scores, ddof=1)), 0.5 / np.sqrt(groups or items)) if repeats > 1 else 0.5
    limit = 0.5 + sigma * spread / np.sqrt(repeats)
    if mean > limit:
        near = f", {items // groups} rows for each of {groups} {what}s" if groups else ""
        fail(
            f"For {repeats} data sets of pure noise with labels drawn by coin{near},", f"a mean accuracy of about 0.5, at most {limit:.2f}",
            f"{mean:.2f}", "There is nothing to learn, so the answers leaked: are rows of one "
            f"{what} in training and validation, or were features chosen, scaled or tuned with the validation rows?"
            if groups else "There is nothing to learn, so the answers leaked: were features chosen, scaled or tuned with the "
            "validation rows, or was the training set scored?", read, diagnosis,
        )  # fmt: skip
    return mean


def _random_study(
    generator: np.random.Generator, items: int, features: int, groups: int | None
) -> dict[str, np.ndarray]:
    """Noise with labels by coin; rows of one group are one noise vector and a little of their own."""
    count = groups or items
    group = generator.permutation(np.arange(items) % count)
    labels = generator.permutation(np.arange(count) % 2)
    x = generator.normal(size=(count, features))[group]
    if groups:
        x = x + 0.1 * generator.normal(size=x.shape)
    return {"x": x, "y": labels[group], "groups": group}


def _random_score(result: Any, target: np.ndarray, returns: str, read: str) -> float:
    found = array(result)
    if found is None or found.dtype.kind not in "biuf":
        fail("For your evaluation", "numbers", describe(result), "", read, "wrong-type")
    if returns == "score":
        if found.size != 1 or not 0 <= float(found.reshape(-1)[0]) <= 1:
            fail("For your evaluation", "an accuracy from 0 to 1", describe(result), "", read, "out-of-range")
        return float(found.reshape(-1)[0])
    if found.shape != target.shape:
        fail(
            "For your evaluation",
            f"a prediction for each of {len(target)} rows",
            f"shape {found.shape}",
            "",
            read,
            "wrong-shape",
        )
    return float((found == target).mean())
