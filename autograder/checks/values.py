"""Values: the student's function against an independent reference on the same inputs."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch

from autograder import randomness
from autograder.checks import partly
from autograder.checks.compare import Difference, array, compare, fail_with, literals, number
from autograder.checks.contract import CheckFailed, WrongTable, check, fail, reject_non_module
from autograder.checks.explain import Arguments, apply, explain
from autograder.checks.kinds import Dtype
from autograder.checks.mistakes import Mistakes
from autograder.checks.purity import changed, fail_changed
from autograder.checks.student import call
from autograder.key.record import is_recording, key
from autograder.probes import objects as object_probes
from autograder.probes import values as probes

Inputs = Callable[[torch.Generator], Arguments] | Sequence[Arguments]


@check
def equals(
    function: Any,
    reference: Callable[..., Any],
    inputs: Inputs,
    trials: int = 5,
    rtol: float | None = None,
    atol: float | None = None,
    wrong: WrongTable | Mistakes | None = None,
    read: str = "",
    doing: str = "",
    cause: str = "",
    pure: bool = True,
    index: bool = True,
    diagnosis: str | None = None,
    differs: Mapping[str, str] | None = None,
    dtype: Dtype = "kind",
    names: Sequence[str] = (),
) -> None:
    """The student's function gives the reference's values on every trial. *Verified*: compared on our side.

    Args:
        function: the student's callable.
        reference: computes the right result from the same arguments, on our side.
        inputs: the calls to make. Either a list, one tuple (or dict of named arguments) a call, or a
            function of a `torch.Generator` that draws one, used ``trials`` times. Prefer float64.
        rtol, atol: tolerances, see `compare`; None chooses them by the types.
        wrong: known wrong implementations. The one that gives the student's results on *all* trials
            is named: its key becomes the diagnosis and its cause the likely cause.
        read: where to read, e.g. "'A batch of one' above".
        doing: start of the message, e.g. "For a batch of 3 images"; by default the arguments themselves.
        cause, diagnosis: used when no known wrong implementation matches.
        pure: the arguments are unchanged after the call (``changed-its-input``); False where the text allows it. That
            this is not only what the worker says, a second call with the same objects shows: its result has to be
            right, too.
        index: whether the index of data frames counts.
        differs: cause by kind of difference (``shape``, ``type``, ``value`` …), used where ``wrong`` names none.
        dtype: what of the container and the dtype counts: ``"kind"``, ``"same"`` (float32 or int64, as the reference
            has it) or ``"any"``; see `autograder.checks.kinds`.
        names: what several results are called: ``("dw1", "db1")``.

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: a result differs, or the student's code raised.
    """
    drawn = _draw(inputs, trials, "equals")
    options = _Options(
        rtol,
        atol,
        index,
        wrong or {},
        read,
        doing,
        cause,
        diagnosis,
        pure,
        differs or {},
        dtype,
        tuple(names),
    )
    _compare_all(function, reference, drawn, options)


@check
def matches(
    function: Any,
    specification: Callable[..., Any],
    inputs: Callable[[torch.Generator, int], Arguments],
    sizes: Sequence[int] = (1, 2, 3, 5, 8),
    trials: int = 3,
    rtol: float | None = None,
    atol: float | None = None,
    wrong: WrongTable | Mistakes | None = None,
    read: str = "",
    cause: str = "",
    pure: bool = True,
    diagnosis: str | None = None,
    dtype: Dtype = "kind",
    names: Sequence[str] = (),
) -> None:
    """The student's function agrees with a specification on random inputs from small to large. *Verified*.

    On a disagreement the smallest failing input is shown in a form that can be pasted into a cell,
    together with the seed.

    Args:
        function: the student's callable.
        specification: the definition, written as plainly as possible (loops are welcome).
        inputs: draws one call's arguments of a given size: ``inputs(generator, size)``.
        sizes: sizes to try, in ascending order.
        trials: draws for each size.
        Everything else as in `equals`.

    Raises:
        NotAttempted, CheckFailed: as in `equals`.
    """
    drawn = [
        _arguments(inputs(randomness.generator("matches", size, trial), size))
        for size in sizes
        for trial in range(trials)
    ]
    seed = randomness.seed("matches")
    options = _Options(
        rtol, atol, True, wrong or {}, read, "", cause, diagnosis, pure, {}, dtype, tuple(names), exact=True
    )
    _compare_all(
        function, specification, drawn, options, suffix=f" (the smallest input that fails; seed {seed})"
    )


@check
def module_equals(
    factory: Any,
    reference: Callable[..., Any],
    inputs: Inputs,
    weights: Callable[[torch.Generator], dict[str, torch.Tensor]] | dict[str, torch.Tensor] | None = None,
    trials: int = 3,
    dtype: str = "float64",
    eval_mode: bool = True,
    build: bool = True,
    arguments: dict[str, Any] | None = None,
    rtol: float | None = None,
    atol: float | None = None,
    wrong: WrongTable | Mistakes | None = None,
    read: str = "",
    doing: str = "",
    cause: str = "",
    diagnosis: str | None = None,
) -> None:
    """The student's module computes what the reference computes from the same weights.

    The weights come from our seed and are loaded into a copy of the student's module, so that nothing
    depends on how it was initialised. *Verified*: expected values are computed on our side.

    Args:
        factory: builds the module, or the module itself with ``build=False``.
        reference: ``reference(weights, *inputs)`` → output, on our side; weights by name.
        inputs: as in `equals`, positional.
        weights: weights by name, or a function that draws them; None: random ones of the names and shapes
            that the student's own module has (see `random_state`).
        dtype: floating-point type the module is converted to.
        eval_mode: switch it to evaluation first.
        arguments: named arguments of the factory.
        wrong: known wrong implementations, called as the reference is.

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: ``not-a-module``, ``wrong-parameters`` (names or shapes do not fit), and as in `equals`.
    """
    module = call(factory, **(arguments or {})) if build else factory
    found = object_probes.describe_module(module, False, None, True)
    if not found["is_module"]:
        reject_non_module(found["kind"], read)
    seen: list[tuple[Arguments, Any]] = []
    first: tuple[Arguments, Difference] | None = None
    for trial, call_arguments in enumerate(_draw(inputs, trials, "module")):
        generator = randomness.generator("module", "weights", trial)
        state = (
            weights(generator) if callable(weights) else weights or random_state(found["values"], generator)
        )
        report = object_probes.forward(module, [tuple(call_arguments)], False, None, eval_mode, state, dtype)
        _reject_misfit(report, found["values"], state, read)
        together = (state, *call_arguments)
        seen.append((together, report["outputs"][0]))
        expected = _expected_of_module(reference, together, read)
        difference = compare(expected, report["outputs"][0], rtol, atol)
        if difference and first is None:
            first = together, difference
    if is_recording():
        explain(wrong or {}, seen)
    if first is None:
        return
    failing, difference = first
    code, why = explain(wrong or {}, seen, lambda expected, got: compare(expected, got, rtol, atol))
    did = doing or f"For your network with weights of ours and the input ({literals(tuple(failing)[1:])})"
    fail_with(difference, did, why or cause, read, code or diagnosis)


def _expected_of_module(reference: Callable[..., Any], arguments: tuple[Any, ...], read: str) -> Any:
    """The reference's output; a parameter that it looks for and the student's network lacks is the student's error."""
    try:
        return apply(reference, arguments)
    except KeyError as missing:
        state = arguments[0]
        if missing.args and missing.args[0] not in state:
            fail("For the parameters of your network", f"one named {missing.args[0]!r}", ", ".join(state) or "none",
                 "Names and shapes are part of the task.", read, "wrong-parameters")  # fmt: skip
        raise


def random_state(like: Mapping[str, torch.Tensor], generator: torch.Generator) -> dict[str, torch.Tensor]:
    """Random weights by name, float64: normal with variance 1 / fan-in, running variances in 0.5 … 1.5."""
    state = {}
    for name, value in like.items():
        if not value.is_floating_point():
            state[name] = value.clone()
            continue
        fan_in = value[0].numel() if value.dim() > 1 and len(value) else 4
        draw = torch.randn(value.shape, generator=generator, dtype=torch.float64) / max(1, fan_in) ** 0.5
        state[name] = draw.abs().clamp(0.1) + 0.5 if name.endswith("running_var") else draw
    return state


def _reject_misfit(
    report: dict[str, Any], own: Mapping[str, torch.Tensor], wanted: Mapping[str, torch.Tensor], read: str
) -> None:
    if not (report["missing"] or report["unexpected"] or report["misshapen"]):
        return

    def names(state: Mapping[str, torch.Tensor]) -> str:
        return ", ".join(f"{name} {tuple(value.shape)}" for name, value in state.items()) or "none"

    fail("For the parameters of your network", names(wanted), names(own), "Names and shapes are part of the task.",
         read, "wrong-parameters")  # fmt: skip


@check
def gradient(
    function: Any,
    inputs: Inputs,
    reference: Callable[..., Any] | None = None,
    wrt: Sequence[int] | None = None,
    trials: int = 2,
    step: float = 1e-6,
    rtol: float = 1e-5,
    atol: float = 1e-7,
    wrong: WrongTable | None = None,
    read: str = "",
) -> None:
    """Autograd through the student's function is finite and right, in float64.

    For an output ``y`` and a random ``v`` of its shape we take the gradient of ``sum(v * y)`` with respect
    to each floating-point argument, and compare it with central differences
    ``(f(x + h) - f(x - h)) / 2h`` of the same sum along a random direction. With a reference, the gradients
    are compared with autograd through the reference on our side instead.

    *Verified*: the student's function gives values at inputs of ours, and slopes or gradients are computed here.

    Args:
        function: the student's function of tensors, returning one tensor or number.
        inputs: as in `equals`, positional. Floating-point tensors should be float64 and away from kinks.
        reference: the right function, differentiable by autograd.
        wrt: positions of the arguments to differentiate by; all floating-point tensors by default.
        step: h of the central difference.
        wrong: known wrong functions; compared by their gradients.

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: ``no-gradient`` (nothing flows back: `.detach()`, `.item()`, numpy, `no_grad`),
            ``wrong-gradient`` (autograd and central differences disagree), or the diagnosis of a known wrong one.
    """
    for trial, arguments in enumerate(_draw(inputs, trials, "gradient")):
        args = tuple(arguments)
        places = [
            i for i, a in enumerate(args) if isinstance(a, torch.Tensor) and a.is_floating_point()
        ] if wrt is None else list(wrt)  # fmt: skip
        seed = randomness.seed("gradient", trial)
        found = probes.gradients(function, args, places, seed)
        did = f"For the gradient of your function at ({literals(args)})"
        if not found["connected"]:
            fail(
                did, "a result that autograd can follow back to its arguments", "one with no gradient",
                "Did `.detach()`, `.item()`, `.data`, numpy or `torch.no_grad()` cut the graph?", read, "no-gradient",
            )  # fmt: skip
        gradients = found["gradients"]
        for place, value in zip(places, gradients, strict=True):
            if not torch.isfinite(value).all():
                fail(
                    did,
                    f"a finite gradient for argument {place + 1}",
                    "NaN or infinity",
                    "",
                    read,
                    "not-finite",
                )
            if reference is not None:
                continue
            along = float((value * probes.direction(args[place], seed, place)).sum())
            numeric = _slope(function, args, place, seed, step)
            if not abs(along - numeric) <= atol + rtol * max(abs(along), abs(numeric)):
                fail(
                    did, f"a slope of {number(numeric)} along a random direction of argument {place + 1} "
                    "(central differences)", f"{number(along)} from autograd", "", read, "wrong-gradient",
                )  # fmt: skip
        if reference is not None:
            right = reference_gradients(reference, args, places, seed)
            difference = compare(right, gradients, rtol, atol)
            if is_recording():
                for known in (wrong or {}).values():
                    _attempt_gradients(known.function, args, places, seed)
            if difference:
                for code, known in (wrong or {}).items():
                    if (
                        compare(_attempt_gradients(known.function, args, places, seed), gradients, rtol, atol)
                        is None
                    ):
                        fail_with(difference, did, known.cause, read, code)
                fail_with(difference, did, "", read, difference.diagnosis or "wrong-gradient")


def _slope(function: Any, args: tuple[Any, ...], place: int, seed: int, step: float) -> float:
    """Central difference of ``sum(v * function(*args))`` along a random direction of one argument."""
    direction = probes.direction(args[place], seed, place)
    ends = []
    for sign in (1, -1):
        moved = [*args]
        moved[place] = args[place] + sign * step * direction
        value = array(call(function, *moved))
        if value is None or value.dtype.kind not in "biuf":
            return math.nan
        result = torch.as_tensor(value)
        ends.append(float((probes.cotangent(result, seed) * result).sum()))
    return (ends[0] - ends[1]) / (2 * step)


@key
def reference_gradients(
    function: Callable[..., Any], args: tuple[Any, ...], wrt: Sequence[int], seed: int
) -> list[torch.Tensor]:
    """Gradients of ``sum(v * function(*args))`` on our side, one for each position in ``wrt``."""
    values = [
        a.detach().clone().requires_grad_(i in wrt) if isinstance(a, torch.Tensor) else a
        for i, a in enumerate(args)
    ]
    result = function(*values)
    total = (probes.cotangent(result, seed) * result).sum()
    found = torch.autograd.grad(total, [values[i] for i in wrt], allow_unused=True)
    return [torch.zeros_like(values[i]) if g is None else g for i, g in zip(wrt, found, strict=True)]


@key
def _attempt_gradients(
    known: Callable[..., Any], args: tuple[Any, ...], wrt: Sequence[int], seed: int
) -> Any:
    try:
        return reference_gradients(known, args, wrt, seed)
    except Exception:
        return [torch.full((0,), 0.0)] * (len(wrt) + 1)


@dataclass(frozen=True)
class _Options:
    """How a comparison over many calls is made and reported."""

    rtol: float | None
    atol: float | None
    index: bool
    wrong: WrongTable | Mistakes
    read: str
    doing: str
    cause: str
    diagnosis: str | None
    pure: bool
    differs: Mapping[str, str]
    dtype: Dtype = "kind"
    names: tuple[str, ...] = ()
    exact: bool = False

    def difference(self, expected: Any, got: Any) -> Difference | None:
        return compare(expected, got, self.rtol, self.atol, self.index, dtype=self.dtype, names=self.names)


@dataclass(frozen=True)
class _Seen:
    """A call: what went in, what should have come out, what did, and how they differ."""

    arguments: Arguments
    expected: Any
    got: Any
    difference: Difference | None


def _compare_all(
    function: Any, reference: Callable[..., Any], drawn: list[Arguments], options: _Options, suffix: str = ""
) -> None:
    """Call the student on every input; on a mismatch look for the known wrong one that explains all results."""
    seen: list[_Seen] = []
    for arguments in drawn:
        right = apply(reference, arguments)
        try:
            got = _call(function, arguments, right, options)
        except CheckFailed as error:
            if any(one.difference for one in seen):
                break  # a later input that raises adds nothing to the difference we found
            before = f" The {partly.inputs(len(seen))} before went well." if seen else ""
            raise CheckFailed(f"{error}{before}", error.diagnosis, error.picture) from None
        seen.append(_Seen(arguments, right, got, options.difference(right, got)))
    if is_recording():
        explain(options.wrong, [(arguments, None) for arguments in drawn])
    first = next((one for one in seen if one.difference), None)
    if first is None or first.difference is None:
        return
    by_value = replace(options, dtype="any").difference
    wrong = next((one for one in seen if by_value(one.expected, one.got)), None)
    code, cause = explain(
        options.wrong,
        [(one.arguments, one.got) for one in seen],
        by_value if wrong else options.difference,  # a slip in the values shows in any dtype
        [one.expected for one in seen] if wrong else None,
    )
    if code and wrong:
        first = replace(wrong, difference=by_value(wrong.expected, wrong.got))
    did = options.doing or f"For ({literals(first.arguments, options.exact)})"
    difference = first.difference
    assert difference is not None
    if code is None:
        if not _holds_for_all(difference, [one.difference for one in seen]):
            difference = replace(difference, cause="", diagnosis=None)
        told = partly.of_calls([one.arguments for one in seen], [one.difference is None for one in seen])
        difference = replace(difference, partly=" ".join(filter(None, [difference.partly, told])))
        if not difference.cause or difference.kind not in _SAYS_MORE:
            code, cause = options.diagnosis, options.differs.get(difference.kind, options.cause)
    fail_with(difference, did + suffix, cause, options.read, code)


def _holds_for_all(difference: Difference, others: Sequence[Difference | None]) -> bool:
    """Whether what the numbers of one result suggest, a factor or a sign, is so in the results of the other calls."""
    if difference.kind != "value" or not difference.cause or difference.diagnosis == "imprecise":
        return True
    if difference.diagnosis != "transposed" and not all(others):
        return False
    return all(other is None or other.cause in ("", difference.cause) for other in others)


_SAYS_MORE = ("type", "dtype")
"""Kinds of difference whose own remark is nearer than what a test says of all that it cannot explain."""


def _call(function: Any, arguments: Arguments, right: Any, options: _Options) -> Any:
    """What a call gave. Where its arguments must stay as they are, a second one with the very same objects follows."""
    args, kwargs = _split(arguments)
    did = f"When we called your code with ({literals(arguments)})"
    if not options.pure:
        return call(function, *args, **kwargs, doing=did, pure=False)
    try:
        found = probes.call_and_look(function, args, kwargs)
    except CheckFailed as error:
        told = str(error).replace("When we ran your code", did, 1)
        raise CheckFailed(told, error.diagnosis, error.picture) from None
    after = found["args"] if args else found["kwargs"]
    place = changed(args or kwargs, after)
    if place is not None:
        holds = options.difference(right, found["result"]) is None
        fail_changed(f"After calling your code with ({literals(arguments)})", place, options.read, holds)
    if options.difference(right, found["result"]) is None:
        differs = options.difference(found["result"], found["again"])
        if differs is not None:
            fail_with(
                differs, f"When we called your code twice with the very same arguments ({literals(arguments)})",
                "The first call changed them, or something that the second one depends on.", options.read,
                "changed-its-input",
            )  # fmt: skip
    return found["result"]


def _draw(inputs: Inputs, trials: int, salt: str) -> list[Arguments]:
    if callable(inputs):
        return [_arguments(inputs(randomness.generator(salt, trial))) for trial in range(trials)]
    return [_arguments(arguments) for arguments in inputs]


def _arguments(value: Any) -> Arguments:
    if isinstance(value, (tuple, list, dict)):
        return value
    raise TypeError("inputs must be a tuple of positional or a dict of named arguments for each call")


def _split(arguments: Arguments) -> tuple[tuple[Any, ...], dict[str, Any]]:
    return ((), dict(arguments)) if isinstance(arguments, Mapping) else (tuple(arguments), {})
