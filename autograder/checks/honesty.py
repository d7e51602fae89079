"""Data honesty: nothing of the validation data may reach the training, and pairs stay paired.

These look at structure, never at accuracy: with random labels a leaking split scores 1.00, and an
honest one anything between 0.3 and 0.7 by luck.
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
from autograder.probes import data as probes

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
) -> list[np.ndarray]:
    """No group (patient, study, scaffold, article) is in two parts of a split.

    Args:
        function: the student's split; returns two or three arrays of row numbers, or masks.
        args: its positional arguments, plain data.
        groups: the group of every row.
        complete: every row is in exactly one part.
        fraction: asked share of rows in the second part (validation).
        tolerance: accepted distance from it; groups do not divide evenly.
        what: what a group is called, e.g. "patient".

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
                fail(
                    did,
                    "no row in two parts",
                    f"row {rows[0]} in {PARTS[j]} and {PARTS[i]}",
                    "",
                    read,
                    "row-in-two-parts",
                )
            shared = np.intersect1d(labels[part], labels[parts[j]])
            if len(shared):
                fail(
                    did, f"every {what} in one part only",
                    f"{len(shared)} of them in both {PARTS[j]} and {PARTS[i]} ({what} {shared[0]!s} for one)",
                    f"Rows of the same {what} resemble each other, so the score would be too good. Split the {what}s, "
                    "then take their rows.", read, diagnosis,
                )  # fmt: skip
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


@check
def stratified(
    function: Any,
    args: Sequence[Any],
    labels: Sequence[Any] | Any,
    tolerance: float = 0.05,
    read: str = "",
    diagnosis: str = "not-stratified",
) -> None:
    """Each part of a split has the class shares of the whole.

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
    """Whatever stands in the validation data, the training output stays bitwise the same.

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
            isinstance(result, dict)
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
    keep = np.setdiff1d(np.arange(len(part)), np.asarray(rows))
    if isinstance(part, (pd.DataFrame, pd.Series)):
        return part.iloc[keep]
    return part[torch.from_numpy(keep)] if isinstance(part, torch.Tensor) else np.asarray(part)[keep]


@check
def augmentation_aligned(
    function: Any,
    size: tuple[int, int] = (12, 16),
    channels: int | None = 1,
    batch: int | None = None,
    args: Sequence[Any] = (),
    trials: int = 20,
    seed_argument: int | None = None,
    dtype: torch.dtype = torch.float32,
    as_array: bool = False,
    varies: bool = True,
    mask_channels: bool = False,
    read: str = "",
    diagnosis: str = "image-and-mask-apart",
) -> None:
    """Image and mask go through the same geometric transform.

    The image is a coordinate field, each pixel holds its own number, and so does the mask; after the
    augmentation both must still say the same at every pixel.

    Args:
        function: the student's ``augment(image, mask, *args) -> (image, mask)``.
        size: height and width; different, so that a transposition shows.
        channels: channels of the image, (C, H, W); None for (H, W).
        batch: leading batch axis, or None.
        args: further positional arguments.
        trials: calls, each with its own seed.
        seed_argument: position among *all* arguments of an integer seed that the function takes.
        as_array: numpy arrays instead of tensors.
        varies: at least one call must change the image.
        mask_channels: the mask has a channel axis as well, (1, H, W).

    Raises:
        CheckFailed: the diagnosis given, ``does-nothing``, ``mask-interpolated``, ``wrong-type``, ``wrong-shape``.
    """
    numbers = torch.arange(1, size[0] * size[1] + 1, dtype=dtype).reshape(size)
    mask: Any = numbers.clone()[None] if mask_channels else numbers.clone()
    image: Any = numbers if channels is None else numbers.expand(channels, *size).clone()
    if batch is not None:
        image, mask = image.expand(batch, *image.shape).clone(), mask.expand(batch, *mask.shape).clone()
    if as_array:
        image, mask = image.numpy(), mask.numpy()
    seeds = [randomness.seed("augment", k) % 2**31 for k in range(trials)]
    calls: list[Any] = []
    for seed in seeds:
        every = [image, mask, *args]
        if seed_argument is not None:
            every[seed_argument : seed_argument + 1] = [seed]
        calls.append(tuple(every))
    changed = False
    for result in probes.seeded_calls(function, calls, list(seeds)):
        if (
            not isinstance(result, (tuple, list))
            or len(result) != 2
            or array(result[0]) is None
            or array(result[1]) is None
        ):
            fail("For your augmentation", "an image and a mask", describe(result), "", read, "wrong-type")
        seen, marked = (np.asarray(array(part), dtype=float) for part in result)
        if channels is not None and not mask_channels:
            marked = np.expand_dims(marked, -3)
        if seen.shape[-2:] != marked.shape[-2:] or seen.ndim != marked.ndim:
            fail("For your augmentation", f"image and mask of the same height and width, {seen.shape[-2:]}",
                 str(marked.shape[-2:]), "", read, "wrong-shape")  # fmt: skip
        if not np.isin(marked, [0.0, *numbers.flatten().tolist()]).all():
            fail("For a mask after your augmentation", "only values that it had before", "values in between",
                 "A mask needs nearest-neighbour interpolation.", read, "mask-interpolated")  # fmt: skip
        apart = np.broadcast_to(marked, seen.shape) != seen
        if apart.any():
            fail("For a coordinate field as image and as mask", "both to be moved alike",
                 f"other places in {int(apart.sum())} of {apart.size} pixels",
                 "Draw the random numbers once and use them for both.", read, diagnosis)  # fmt: skip
        changed = changed or seen.shape != tuple(image.shape) or not np.array_equal(seen, np.asarray(image))
    if varies and not changed:
        fail(
            f"After {trials} augmentations",
            "at least one to change the image",
            "none",
            "",
            read,
            "does-nothing",
        )
