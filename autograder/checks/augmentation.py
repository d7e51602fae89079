"""Augmentation: what belongs together stays together.

Both checks are *verified*: images and labels are ours, made so that what came back says what was done.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NoReturn

import numpy as np
import torch

from autograder import randomness
from autograder.checks.compare import array, describe, number
from autograder.checks.contract import check, fail
from autograder.checks.picture import Picture
from autograder.probes import data as probes


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
    """Image and mask go through the same geometric transform. *Verified*.

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
    changed, misfits = False, list[tuple[np.ndarray, np.ndarray]]()
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
            misfits.append((seen, np.broadcast_to(marked, seen.shape)))
        changed = changed or seen.shape != tuple(image.shape) or not np.array_equal(seen, np.asarray(image))
    if misfits:
        _explain_apart(misfits, np.asarray(image, dtype=float), trials, size, read, diagnosis)
    if varies and not changed:
        fail(
            f"After {trials} augmentations",
            "at least one to change the image",
            "none",
            "",
            read,
            "does-nothing",
        )


def _explain_apart(
    misfits: Sequence[tuple[np.ndarray, np.ndarray]],
    given: np.ndarray,
    trials: int,
    size: tuple[int, int],
    read: str,
    diagnosis: str,
) -> NoReturn:
    """Fail, with what all calls show in which image and mask do not fit: one of them never moved, or each by itself."""
    told = (
        f"In {trials} calls with a coordinate field as image and as mask",
        "both to be moved alike each time",
    )
    got = f"other places in {len(misfits)} of them"
    picture = _fields(*misfits[0], size)
    for part, what, code in ((1, "mask", "mask-not-moved"), (0, "image", "image-not-moved")):
        if all(pair[part].shape == given.shape and np.array_equal(pair[part], given) for pair in misfits):
            fail(*told, got, f"Wherever they differ, the {what} was left as it was.", read, code, picture)
    fail(*told, got, "Are random numbers drawn for each of them? Draw once and use it for both; and axes are the same only if they are "
         "counted from the end.", read, diagnosis, picture)  # fmt: skip


def _fields(image: np.ndarray, mask: np.ndarray, size: tuple[int, int]) -> Picture:
    """The coordinate field as it came back, as image and as mask: the first channel of the first item.

    The numbers count row by row; drawn is row plus column, a slope that shows which way is up and left.
    """
    first = (0,) * (image.ndim - 2)

    def slope(numbers: np.ndarray) -> np.ndarray:
        place = numbers - 1
        return np.where(numbers > 0, place // size[1] + place % size[1], 0.0)

    panels = (("image", slope(image[first])), ("mask", slope(mask[first])))
    return Picture("images", panels, "The same slope, sent as image and as mask")


# ------------------------------------------------------------------------------------------------ mixup


@check
def mixup_algebra(
    function: Any,
    items: int = 6,
    shape: tuple[int, ...] = (3, 4, 4),
    args: Sequence[Any] = (),
    returns: str = "mixed",
    one_hot: bool = True,
    trials: int = 10,
    varies: bool = True,
    tolerance: float = 1e-4,
    read: str = "",
) -> None:
    """Images and labels are mixed with the same partners and the same weights, which sum to 1. *Verified*.

    Mixup makes λ·x + (1 − λ)·x[partner] and the same of the labels (Zhang et al. 2018). Our images are
    linearly independent and every item has a class of its own, so that weights and partners can be read
    off whatever the function returns, however it draws them.

    Args:
        function: the student's ``mixup(x, y, *args)``; x (items, *shape) float32.
        items: batch size, and number of classes.
        args: further positional arguments, e.g. α.
        returns: "mixed": (x, y) with y (items, classes); "pairs": (x, y_a, y_b, λ) with class numbers, for a
            loss λ·L(a) + (1 − λ)·L(b).
        one_hot: y is given as (items, classes); else as class numbers, (items,).
        trials: calls, each with its own seed.
        varies: λ must not be the same in all calls.

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: ``labels-not-mixed``, ``images-not-mixed``, ``weights-do-not-sum-to-one``, ``weights-differ``,
            ``weights-swapped``, ``partners-differ``, ``weight-out-of-range``, ``not-a-pair``, ``same-weight-every-time``,
            ``wrong-type``, ``wrong-shape``, ``not-finite``.
    """
    if returns not in ("mixed", "pairs"):
        raise ValueError('returns must be "mixed" or "pairs"')
    generator = randomness.generator("mixup")
    x = torch.randn(items, *shape, generator=generator)
    classes = torch.randperm(items, generator=generator)
    y = torch.nn.functional.one_hot(classes, items).float() if one_hot else classes
    seeds: list[int | None] = [randomness.seed("mixup", k) % 2**31 for k in range(trials)]
    weights = []
    for result in probes.seeded_calls(function, [(x, y, *args)] * trials, seeds):
        images, labels = _mixing_matrices(result, x, classes, returns, read)
        _same_mixing(images, labels, tolerance, read)
        weights.append(images)
    _some_mixing(weights, varies, tolerance, read)


def _mixing_matrices(
    result: Any, x: torch.Tensor, classes: torch.Tensor, returns: str, read: str
) -> tuple[np.ndarray, np.ndarray]:
    """How much of each item (column) is in each mixed image and in each mixed label (row)."""
    did, parts = "For the result of your mixup", 2 if returns == "mixed" else 4
    if not isinstance(result, (tuple, list)) or len(result) != parts:
        wanted = (
            "mixed images and mixed labels" if parts == 2 else "(mixed images, labels, partners' labels, λ)"
        )
        fail(did, wanted, describe(result), "", read, "wrong-type")
    found = [array(part) for part in result]
    for place, part in enumerate(found):
        if part is None or part.dtype.kind not in "biuf":
            fail(did, f"numbers as entry {place}", describe(result[place]), "", read, "wrong-type")
        if not np.isfinite(part).all():
            fail(did, f"finite numbers in entry {place}", "NaN or infinity", "", read, "not-finite")
    images, rest = np.asarray(found[0], dtype=float), [np.asarray(part, dtype=float) for part in found[1:]]
    n = len(x)
    for what, value, wanted_shape in [("images", images, tuple(x.shape))] + (
        [("labels", rest[0], (n, n))]
        if parts == 2
        else [("labels", rest[0], (n,)), ("partners' labels", rest[1], (n,))]
    ):
        if value.shape != wanted_shape:
            fail(
                f"For the {what} after your mixup",
                f"shape {wanted_shape}",
                str(value.shape),
                "",
                read,
                "wrong-shape",
            )
    basis = x.double().flatten(1).numpy()
    of_images = images.reshape(n, -1) @ np.linalg.pinv(basis)
    order = classes.numpy()
    if parts == 2:
        return of_images, rest[0][:, order]
    weight = np.broadcast_to(rest[2].reshape(-1), (n,)) if rest[2].size in (1, n) else None
    if weight is None:
        fail(
            "For λ after your mixup", f"one number, or {n}", f"shape {rest[2].shape}", "", read, "wrong-shape"
        )
    item_of = np.argsort(order)
    of_labels = np.zeros((n, n))
    for labels, share in ((rest[0], weight), (rest[1], 1 - weight)):
        known = np.isin(labels, order)
        if not known.all():
            fail(
                "For the labels after your mixup",
                "the classes that were given",
                number(labels[~known][0]),
                "",
                read,
                "wrong-type",
            )
        of_labels[np.arange(n), item_of[labels.astype(int)]] += share
    return of_images, of_labels


def _same_mixing(images: np.ndarray, labels: np.ndarray, tolerance: float, read: str) -> None:
    """Both matrices say the same; else what the difference looks like."""
    n = len(images)
    identity = np.eye(n)

    def close(a: np.ndarray, b: np.ndarray | float) -> bool:
        return bool(np.abs(a - b).max() <= tolerance)

    picture = Picture(
        "matrices",
        (("in images", images.round(3)), ("in labels", labels.round(3))),
        "Share of each item (column) in each mixed one (row)",
    )
    told = "For the shares of the items in mixed images and in mixed labels", "the same in both"
    if not close(images.sum(1), 1.0) or not close(labels.sum(1), 1.0):
        total = images.sum(1) if not close(images.sum(1), 1.0) else labels.sum(1)
        fail("For the shares that make up a mixed item", "a sum of 1", number(float(total[np.abs(total - 1).argmax()])),
             "The weights are λ and 1 − λ.", read, "weights-do-not-sum-to-one", picture)  # fmt: skip
    if images.min() < -tolerance or images.max() > 1 + tolerance:
        worst = float(images.flat[np.abs(images - 0.5).argmax()])
        fail("For λ", "a number from 0 to 1", number(worst), "", read, "weight-out-of-range", picture)
    if close(images, labels):
        if ((images > tolerance).sum(1) > 2).any():
            fail(
                "For a mixed item",
                "two items in it",
                f"{int((images > tolerance).sum(1).max())}",
                "",
                read,
                "not-a-pair",
                picture,
            )
        return
    if close(labels, identity):
        fail(
            *told,
            "labels that are not mixed",
            "A picture that is 70 % a brain gets a label that is 70 % brain.",
            read,
            "labels-not-mixed",
            picture,
        )
    if close(images, identity):
        fail(*told, "images that are not mixed", "", read, "images-not-mixed", picture)
    partners = [np.where(m - np.diag(np.diag(m)) > tolerance) for m in (images, labels)]
    total = images + labels
    if np.array_equal(partners[0], partners[1]) and close(total, total.round()):
        fail(*told, "λ and 1 − λ exchanged in one of them", "", read, "weights-swapped", picture)
    if np.array_equal(partners[0], partners[1]):
        fail(*told, "other weights", "Draw λ once and use it for both.", read, "weights-differ", picture)
    fail(
        *told,
        "other partners",
        "Draw the permutation once and use it for both.",
        read,
        "partners-differ",
        picture,
    )


def _some_mixing(matrices: Sequence[np.ndarray], varies: bool, tolerance: float, read: str) -> None:
    """Over all calls something was mixed, and not always alike."""
    n = len(matrices[0])
    shares = [float(m.max(1).min()) for m in matrices]
    if all(np.abs(m - np.eye(n)).max() <= tolerance for m in matrices):
        fail(
            f"In {len(matrices)} calls of your mixup",
            "mixed items",
            "unchanged ones",
            "",
            read,
            "images-not-mixed",
        )
    if varies and len(matrices) > 1 and max(shares) - min(shares) <= tolerance:
        fail(f"In {len(matrices)} calls of your mixup", "different λ", f"{number(round(shares[0], 4))} each time",
             "λ is drawn anew for each batch, from Beta(α, α).", read, "same-weight-every-time")  # fmt: skip
