"""Symmetry: what must not change, or change along, when the input is rearranged.

Alone these catch little (a constant is invariant to everything): pair them with `equals`. All are
*verified*: the inputs are ours, and outputs are compared on our side.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import torch

from autograder import randomness
from autograder.checks.compare import array, compare, describe, fail_with, shape_of
from autograder.checks.contract import check, fail
from autograder.checks.picture import Picture
from autograder.probes import objects as probes

Draw = Callable[[torch.Generator], Sequence[Any]]
Axes = tuple[int, ...] | str


def _outputs(function: Any, calls: list[Any], build: bool, arguments: dict[str, Any] | None) -> list[Any]:
    return list(probes.forward(function, calls, build, arguments)["outputs"])


def _by_chance(
    function: Any, args: tuple[Any, ...], build: bool, arguments: dict[str, Any] | None, read: str
) -> None:
    """Fail if the very same input gives two results: then it is chance that a rearranged one gives another.

    Asked only when results differ, and of a network that is already built: a new one has other weights.
    """
    one, other = _outputs(function, [args, args], build, arguments)
    if compare(one, other, 1e-6, 1e-9):
        fail("For the very same input, twice,", "the same result", "another one", "Does something draw random numbers: dropout "
             "that is on in evaluation mode, or layers made in `forward`?", read, "random-in-evaluation")  # fmt: skip


def _reorder(value: Any, axes: Axes, order: torch.Tensor) -> Any:
    """``value`` after the nodes were renumbered: new node i is old node ``order[i]``."""
    if axes == "index":
        return (
            torch.argsort(order)[value]
            if isinstance(value, torch.Tensor)
            else torch.argsort(order).numpy()[value]
        )
    for axis in axes:
        assert isinstance(axis, int)
        value = (
            value.index_select(axis, order)
            if isinstance(value, torch.Tensor)
            else np.take(value, order.numpy(), axis)
        )
    return value


@check
def permutation_equivariant(
    function: Any,
    inputs: Draw,
    axes: Sequence[Axes],
    output: tuple[int, ...] = (0,),
    trials: int = 3,
    build: bool = False,
    arguments: dict[str, Any] | None = None,
    rtol: float | None = None,
    atol: float | None = None,
    cause: str = "",
    read: str = "",
    diagnosis: str = "not-permutation-equivariant",
) -> None:
    """Renumbering the nodes (atoms, tokens, set elements) renumbers the output, and nothing else. *Verified*.

    Args:
        function: the student's function or module; with ``build=True`` what builds the module.
        inputs: draws the positional arguments.
        axes: for each argument the axes that run over the nodes: ``(0,)`` for features (nodes, f), ``(0, 1)``
            for an adjacency matrix, ``()`` for none, or "index" where the *entries* are node numbers (an edge
            list).
        output: axes of the output that run over the nodes; ``()`` means invariance.

    Raises:
        CheckFailed: the diagnosis given.
    """
    for trial in range(trials):
        generator = randomness.generator("permutation", trial)
        args = tuple(inputs(generator))
        size = next(a.shape[ax[0]] for a, ax in zip(args, axes, strict=True) if ax != "index" and ax)
        order = torch.randperm(size, generator=generator)
        while size > 1 and bool((order == torch.arange(size)).all()):
            order = torch.randperm(size, generator=generator)
        moved = tuple(_reorder(a, ax, order) for a, ax in zip(args, axes, strict=True))
        before, after = _outputs(function, [args, moved], build, arguments)
        if not isinstance(before, (torch.Tensor, np.ndarray)):
            before = array(before)
        if before is None or any(axis >= before.ndim or before.shape[axis] != size for axis in output):
            fail(
                f"For {size} nodes",
                f"an output with an axis of length {size}",
                describe(before),
                "",
                read,
                "wrong-shape",
            )
        difference = compare(_reorder(before, output, order), after, rtol, atol)
        if difference:
            _by_chance(function, args, build, arguments, read)
            same = "the same result" if not output else "the same results in the new order"
            did = f"After renumbering {size} nodes in the order {order.tolist()}, where {same} must come out,"
            why = (
                cause
                or "The result depends on the numbering of the nodes: does something use their position?"
            )
            fail_with(difference, did, why, read, diagnosis)


@check
def permutation_invariant(function: Any, inputs: Draw, axes: Sequence[Axes], **options: Any) -> None:
    """Renumbering the nodes does not change the output. *Verified*. Arguments as in `permutation_equivariant`.

    Raises:
        CheckFailed: ``not-permutation-invariant``.
    """
    permutation_equivariant(
        function, inputs, axes, (), **{"diagnosis": "not-permutation-invariant", **options}
    )


@check
def padding_invariant(
    function: Any,
    inputs: Draw,
    fill: Sequence[float | int | None] | Mapping[int, float | int],
    axis: int = 1,
    extra: Sequence[int] = (1, 5),
    output_axis: int | None = None,
    build: bool = False,
    arguments: dict[str, Any] | None = None,
    rtol: float | None = None,
    atol: float | None = None,
    cause: str = "",
    read: str = "",
    diagnosis: str = "padding-changes-the-result",
) -> None:
    """Padding a batch further does not change its results. *Verified*.

    Args:
        function: the student's function or module.
        inputs: draws the positional arguments, padding of the batch included (mask 0 there).
        fill: for each argument what is put into the new places (token id, mask 0), None where the argument
            has no such axis. Draw different fills yourself to be sure that the mask is what counts.
        axis: the axis that is padded.
        extra: how many places are added.
        output_axis: the output's axis that grows too; the new places there do not count. None: none.

    Raises:
        CheckFailed: the diagnosis given.
    """
    args = tuple(inputs(randomness.generator("padding")))
    fills = [fill.get(i) for i in range(len(args))] if isinstance(fill, Mapping) else list(fill)
    padded = [
        tuple(a if f is None else _pad(a, axis, n, f) for a, f in zip(args, fills, strict=True))
        for n in extra
    ]
    plain, *others = _outputs(function, [args, *padded], build, arguments)
    for more, got in zip(extra, others, strict=True):
        if output_axis is not None:
            got = _cut(got, output_axis, plain, more)
        difference = compare(plain, got, rtol, atol)
        if difference:
            _by_chance(function, args, build, arguments, read)
            did = f"After padding the same batch by {more} more place{'s' if more > 1 else ''}"
            why = (
                cause
                or "The padding takes part in the computation: is the mask used in every sum, mean and attention?"
            )
            fail_with(difference, did, why, read, diagnosis)


def _cut(got: Any, axis: int, plain: Any, more: int) -> Any:
    """The output without the places that were added, where it has them."""
    shapes = shape_of(got), shape_of(plain)
    if shapes[0] is None or shapes[1] is None or not axis < min(map(len, filter(None, shapes)), default=0):
        return got
    length = shapes[1][axis]
    return got[(slice(None),) * axis + (slice(0, length),)] if shapes[0][axis] == length + more else got


def _pad(value: Any, axis: int, more: int, fill: float | int) -> Any:
    shape = list(value.shape)
    shape[axis] = more
    if isinstance(value, torch.Tensor):
        return torch.cat([value, torch.full(shape, fill, dtype=value.dtype)], axis)
    return np.concatenate([value, np.full(shape, fill, dtype=value.dtype)], axis)


@check
def batch_independent(
    function: Any,
    inputs: Draw,
    batched: Sequence[bool] | None = None,
    build: bool = False,
    arguments: dict[str, Any] | None = None,
    rtol: float | None = None,
    atol: float | None = None,
    cause: str = "",
    read: str = "",
    diagnosis: str = "batch-items-mix",
) -> None:
    """Each item's result is the one it has alone: items of a batch do not see each other. *Verified*.

    Args:
        function: the student's function or module (in evaluation mode), batch axis first.
        inputs: draws the positional arguments of a batch of at least 3.
        batched: which arguments have the batch axis; all tensors and arrays by default.

    Raises:
        CheckFailed: the diagnosis given.
    """
    args = tuple(inputs(randomness.generator("batch")))
    has = [isinstance(a, (torch.Tensor, np.ndarray)) for a in args] if batched is None else list(batched)
    size = next(len(a) for a, b in zip(args, has, strict=True) if b)
    alone = [tuple(a[i : i + 1] if b else a for a, b in zip(args, has, strict=True)) for i in range(size)]
    whole, *single = _outputs(function, [args, *alone], build, arguments)
    for i, got in enumerate(single):
        expected = (
            whole[i : i + 1]
            if isinstance(whole, (torch.Tensor, np.ndarray, list)) and _length(whole) == size
            else None
        )
        if expected is None:
            fail(
                f"For a batch of {size}",
                f"an output with {size} rows",
                describe(whole),
                "",
                read,
                "wrong-shape",
            )
        difference = compare(expected, got, rtol, atol)
        if difference:
            _by_chance(function, args, build, arguments, read)
            did = f"For item {i} of a batch of {size}, alone instead of among the others,"
            why = cause or "Does a mean, softmax or normalisation run over the batch axis?"
            fail_with(difference, did, why, read, diagnosis)


def _length(value: Any) -> int:
    return len(value) if isinstance(value, list) or value.ndim else -1


@check
def receptive_field(
    function: Any,
    inputs: Draw,
    reachable: Callable[..., Any],
    node_axis: int = 0,
    argument: int = 0,
    output_axis: int = 0,
    exact: bool = True,
    build: bool = False,
    arguments: dict[str, Any] | None = None,
    cause: str = "",
    read: str = "",
) -> None:
    """Output i depends on input j exactly where it should: after k graph layers, within k hops. *Verified*.

    Each input node (or position) is changed on its own, much and little, and we look which outputs change.

    Args:
        function: the student's function or module.
        inputs: draws the positional arguments; keep them small, one call a node is made for each of 3 draws.
        reachable: ``reachable(*args)`` → bool (outputs, inputs): whether output i may see input j.
        node_axis, argument: which argument is changed, along which axis.
        output_axis: the output's axis over i.
        exact: also require that every reachable input does change the output.

    Raises:
        CheckFailed: ``sees-too-far``, ``sees-too-little``, ``wrong-shape``, ``not-finite``.
    """
    generator = randomness.generator("receptive-field")
    args = tuple(inputs(generator))
    allowed = np.asarray(array(reachable(*args)), dtype=bool)
    seen = _influence(
        function,
        args,
        argument,
        node_axis,
        output_axis,
        allowed.shape,
        generator,
        (build, arguments),
        None,
        read,
    )
    whys = {
        "sees-too-far": "Each layer lets a node see its direct neighbours and no further.",
        "sees-too-little": "It reaches less far than it should: is a layer missing, a self-loop, or a skip?",
    }
    for wrong, code, told in (
        (seen & ~allowed, "sees-too-far", ("no change", "a change")),
        (allowed & ~seen, "sees-too-little", ("a change", "none")),
    ):
        if wrong.any() and (exact or code == "sees-too-far"):
            i, j = (int(k) for k in np.argwhere(wrong)[0])
            fail(
                f"For output {i} when only input {j} is changed",
                *told,
                cause or whys[code],
                read,
                code,
                _who_sees_whom(allowed, seen),
            )


@check
def causal(
    function: Any,
    inputs: Draw,
    argument: int = 0,
    axis: int = 1,
    output_axis: int = 1,
    itself: bool = True,
    tokens: int | None = None,
    exact: bool = True,
    build: bool = False,
    arguments: dict[str, Any] | None = None,
    cause: str = "",
    read: str = "",
) -> None:
    """The output at a position depends on what stands before it and on nothing after it.

    As in `receptive_field`, each position is changed on its own and we look which outputs change.
    *Verified*: the inputs are ours, and what changes is seen on our side. A constant is causal too: with
    ``exact`` it fails, and `equals` says whether the values are right.

    Args:
        function: the student's function or module, e.g. masked self-attention or a dilated convolution.
        inputs: draws the positional arguments; one call is made for each position and draw, so keep them small.
        argument, axis: which argument holds the sequence, and its time axis: (batch, time, features) → 1.
        output_axis: the output's time axis, of the same length.
        itself: output t may see input t; False for a model that must predict input t.
        tokens: the input holds token ids below this number; None for floating-point features.
        exact: also require that every earlier position does change the output (full attention, not a
            convolution, whose reach is `receptive_field`'s matter).

    Raises:
        CheckFailed: ``sees-the-future``, ``off-by-one`` (the diagonal of the mask), ``sees-only-itself``,
            ``ignores-the-past``, ``wrong-shape``.
    """
    generator = randomness.generator("causal")
    args = tuple(inputs(generator))
    size = args[argument].shape[axis]
    allowed = np.tril(np.ones((size, size), dtype=bool), 0 if itself else -1)
    seen = _influence(
        function,
        args,
        argument,
        axis,
        output_axis,
        allowed.shape,
        generator,
        (build, arguments),
        tokens,
        read,
    )
    told = _why_not_causal(seen, allowed, exact)
    if told is None:
        return
    (i, j), code, why = told
    changes = bool(seen[i, j])
    fail(
        f"For output {i} of a sequence of {size} when only input {j} is changed", "no change" if changes else "a change",
        "a change" if changes else "none", cause or why, read, code, _who_sees_whom(allowed, seen),
    )  # fmt: skip


def _why_not_causal(
    seen: np.ndarray, allowed: np.ndarray, exact: bool
) -> tuple[tuple[int, int], str, str] | None:
    """A pair (output, input) that is wrong, the diagnosis and the cause; None where all is right."""
    too_much, too_little = seen & ~allowed, allowed & ~seen

    def first(pairs: np.ndarray) -> tuple[int, int]:
        i, j = np.argwhere(pairs)[0]
        return int(i), int(j)

    beside = np.eye(len(seen), k=1 if allowed[0, 0] else 0, dtype=bool)  # the first one that is forbidden
    if too_much.any() and not (too_much & ~beside).any():
        return (
            first(too_much),
            "off-by-one",
            "The mask lets one position too many through: look at its diagonal.",
        )
    if too_much.any():
        cause = "It sees what comes later. Mask the scores above the diagonal with -inf before the softmax, or pad on the left only."
        return first(too_much), "sees-the-future", cause
    if not exact or not too_little.any():
        return None
    diagonal = np.eye(len(seen), dtype=bool)
    if allowed[0, 0] and not (too_little & ~diagonal).any():
        return (
            first(too_little),
            "off-by-one",
            "A position does not see itself: the mask hides the diagonal as well.",
        )
    if allowed[0, 0] and np.array_equal(seen, diagonal):
        cause = "Each position sees itself only: nothing is carried along the sequence."
        return first(too_little), "sees-only-itself", cause
    return (
        first(too_little),
        "ignores-the-past",
        "Part of what came before has no effect: is the mask upside down?",
    )


def _influence(
    function: Any, args: tuple[Any, ...], argument: int, axis: int, output_axis: int, wanted: tuple[int, ...],
    generator: torch.Generator, how: tuple[bool, dict[str, Any] | None], tokens: int | None, read: str,
) -> np.ndarray:  # fmt: skip
    """Which outputs change with which inputs, bool (outputs, inputs); ``wanted`` is its shape.

    Each input is changed three times, much and little: a large change can drown in a softmax or a dead
    ReLU, where a small one tells. A Jacobian would need the student's graph, which does not leave the worker.
    """
    x = args[argument]
    calls, who = [args], []
    for node in range(x.shape[axis]):
        for size in (10.0, 1.0, 0.1):
            changed = x.clone()
            part = changed.select(axis, node)
            if tokens is None:
                noise = torch.randn(part.shape, generator=generator, dtype=torch.float64)
                part.copy_(part + size * noise.to(x.dtype))
            else:
                part.copy_((part + torch.randint(1, tokens, part.shape, generator=generator)) % tokens)
            calls.append((*args[:argument], changed, *args[argument + 1 :]))
            who.append(node)
    plain, *others = [array(o) for o in _outputs(function, calls, *how)]
    if plain is None or output_axis >= plain.ndim or plain.shape[output_axis] != wanted[0]:
        did, expected = f"For {x.shape[axis]} inputs", f"an output with an axis of length {wanted[0]}"
        fail(did, expected, describe(plain), "", read, "wrong-shape")
    if not np.isfinite(plain).all():
        fail(f"For {x.shape[axis]} inputs", "a finite output", "NaN or infinity", "", read, "not-finite")
    seen = np.zeros(wanted, dtype=bool)
    scale = 1e-9 if plain.dtype.itemsize >= 8 else 1e-5
    for node, got in zip(who, others, strict=True):
        if got is None or got.shape != plain.shape:
            fail("For an input with other values", f"an output of shape {plain.shape} again", describe(got), "", read,
                 "wrong-shape")  # fmt: skip
        gap = np.abs(np.moveaxis(got.astype(float) - plain, output_axis, 0).reshape(wanted[0], -1)).max(1)
        seen[:, node] |= ~(gap <= scale * max(1.0, float(np.abs(plain).max())))  # NaN is a change
    return seen


def _who_sees_whom(allowed: np.ndarray, seen: np.ndarray) -> Picture:
    panels = (("may see", allowed.astype(float)), ("yours sees", seen.astype(float)))
    return Picture("images", panels, "White: the output (row) depends on the input (column)")


@check
def translation_equivariant(
    function: Any,
    inputs: Draw,
    shifts: Sequence[tuple[int, int]] = ((1, 0), (0, 2), (3, 1)),
    margin: int = 0,
    circular: bool = False,
    build: bool = False,
    arguments: dict[str, Any] | None = None,
    rtol: float | None = None,
    atol: float | None = None,
    read: str = "",
    diagnosis: str = "not-translation-equivariant",
) -> None:
    """Shifting the image shifts the output, away from the border. *Verified*.

    Args:
        function: the student's function or module of an image (…, H, W), output (…, H', W') with stride 1.
        inputs: draws the positional arguments, the image first.
        shifts: rows and columns.
        margin: how far the border's influence reaches, in pixels: the radius of the receptive field.
        circular: the convolution wraps around, so that no border has to be left out.

    Raises:
        CheckFailed: the diagnosis given.
    """
    args = tuple(inputs(randomness.generator("translation")))
    moved = [(torch.roll(args[0], shift, (-2, -1)), *args[1:]) for shift in shifts]
    plain, *others = _outputs(function, [args, *moved], build, arguments)
    for shift, got in zip(shifts, others, strict=True):
        reach = 0 if circular else 2 * (margin + max(map(abs, shift)))
        if (
            not isinstance(got, torch.Tensor)
            or got.dim() < 2
            or min(got.shape[-2:]) <= reach
            or got.shape != plain.shape
        ):
            wanted = f"an output (…, height, width) of more than {reach} pixels each way"
            fail("For a shifted image", wanted, f"shape {shape_of(got)}", "", read, "wrong-shape")
        expected = torch.roll(plain, shift, (-2, -1))
        if not circular:
            rows, columns = (margin + abs(s) for s in shift)
            height, width = plain.shape[-2:]
            inside = (..., slice(rows, height - rows), slice(columns, width - columns))
            expected, got = expected[inside], got[inside]
        difference = compare(expected, got, rtol, atol)
        if difference:
            _by_chance(function, args, build, arguments, read)
            did = f"After shifting the image by {shift[0]} rows and {shift[1]} columns, where the output must shift along,"
            fail_with(difference, did, "Does something depend on the absolute position?", read, diagnosis)
