"""Interface: names, signatures, shapes, parameters, initial weights."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import torch

from autograder import randomness
from autograder.checks.compare import compare, describe, fail_with, shape_of
from autograder.checks.contract import CheckFailed, check, fail, reject_non_module
from autograder.checks.student import attempted
from autograder.probes import objects as probes

Shape = tuple[int, ...]
Inputs = Shape | Sequence[Shape] | Callable[[torch.Generator, int], Sequence[Any]]


@check
def defined(obj: Any, name: str, parameters: Sequence[str] | None = None, read: str = "") -> None:
    """The name exists, can be called, and takes the parameters that were asked for. *Believed*.

    Args:
        obj: the student's object, None where the name is missing.
        name: its name, for messages.
        parameters: names in order; further parameters are fine if they have defaults.

    Raises:
        NotAttempted: the name does not exist.
        CheckFailed: ``not-callable``, ``wrong-signature``.
    """
    attempted(obj, f"`{name}`")
    found = probes.signature(obj)
    did = f"For `{name}`"
    if not found["callable"]:
        fail(did, "a function or class", f"an object of type {found['kind']}", "", read, "not-callable")
    if parameters is None or found["variable"]:
        return
    names = found["names"]
    wanted = list(parameters)
    extra = [n for n in found["required"] if n not in wanted]
    if names[: len(wanted)] != wanted or extra:
        fail(
            did, f"the parameters ({', '.join(wanted)})", f"({', '.join(names)})",
            "The names and their order are part of the task: other code calls yours by them.", read, "wrong-signature",
        )  # fmt: skip


@check
def shape(
    factory: Any,
    inputs: Inputs,
    outputs: Any,
    batches: Sequence[int] = (1, 2, 7),
    dtype: torch.dtype = torch.float32,
    output_dtype: torch.dtype | None = None,
    eval_mode: bool = True,
    build: bool = True,
    arguments: dict[str, Any] | None = None,
    noncontiguous: bool = True,
    name: str = "",
    read: str = "",
    cause: str = "",
    diagnosis: str | None = None,
) -> None:
    """Output shape and dtype for several batch sizes, one of them 1, and for non-contiguous input.

    *Verified* for the shapes of what came back; what the values are, `equals` and `module_equals` say.

    Args:
        factory: the student's function or class without required arguments that builds a module; or the
            module or function itself with ``build=False``.
        inputs: shape of one item without the batch axis, a list of shapes for several inputs, or a function
            ``(generator, batch) -> arguments`` that draws them with the batch axis (token ids, masks …).
        outputs: shape without the batch axis, or a function of the batch size that gives the whole shape, or
            a list, tuple of shapes in a list, or dict of shapes for several outputs.
        dtype: floating-point type of the drawn inputs.
        output_dtype: required type of every output; None accepts any.
        eval_mode: switch a module to evaluation first (batch norm cannot train on a batch of one).
        arguments: named arguments for the factory, plain data.
        noncontiguous: also try a batch whose memory is not contiguous (`.view` fails there, `.reshape` works).
        name: what the outputs are called, e.g. "logits".

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: ``dropped-axis``, ``extra-axis``, ``wrong-shape``, ``wrong-dtype``, ``wrong-type``,
            ``view-of-noncontiguous``, or ``raised-…`` if the code cannot run on such a batch.
    """
    drawn = [
        (batch, _draw(inputs, batch, dtype, randomness.generator("shape", batch)), "") for batch in batches
    ]
    if noncontiguous and not callable(inputs):
        batch, args, _ = drawn[-1]
        drawn.append((batch, args, "non-contiguous "))
    for batch, args, how in drawn:
        shown = ", ".join(str(s) for s in map(shape_of, args) if s is not None)
        did = f"For a {how}batch of {batch}, input {shown},"
        with _said_of(did, read):
            found = probes.forward(factory, [args], build, arguments, eval_mode, strided=bool(how))
        _check_shapes(
            _outputs(outputs, batch), found["outputs"][0], output_dtype, did, name, (cause, read, diagnosis)
        )


@contextlib.contextmanager
def _said_of(did: str, read: str) -> Iterator[None]:
    """Say of an error in the student's code for which input it came, and what `.view` wants."""
    try:
        yield
    except CheckFailed as error:
        if not (error.diagnosis or "").startswith("raised-"):
            raise
        if "view size is not compatible" in str(error):
            cause = "`.view` needs memory in one piece; `.reshape` copies where it has to."
            fail(did, "an output", "an error from `.view`", cause, read, "view-of-noncontiguous")
        told = str(error).replace("When we ran your code", did.rstrip(","), 1)
        raise CheckFailed(told, error.diagnosis) from None


def _check_shapes(
    expected: Any, got: Any, dtype: torch.dtype | None, did: str, name: str, told: tuple[str, str, str | None]
) -> None:
    cause, read, diagnosis = told
    what = f"{name} of " if name else ""
    if isinstance(expected, dict):
        if not isinstance(got, dict) or set(got) != set(expected):
            fail(
                did,
                f"a dict with the keys {sorted(expected)}",
                describe(got),
                cause,
                read,
                diagnosis or "wrong-type",
            )
        for key, item in expected.items():
            _check_shapes(item, got[key], dtype, f"{did} output {key!r},", name, told)
        return
    if isinstance(expected, list):
        if not isinstance(got, (tuple, list)) or len(got) != len(expected):
            fail(did, f"{len(expected)} outputs", describe(got), cause, read, diagnosis or "wrong-type")
        for place, item in enumerate(expected):
            _check_shapes(item, got[place], dtype, f"{did} output {place + 1},", name, told)
        return
    actual = shape_of(got)
    if actual is None:
        fail(did, f"{what}shape {expected}", describe(got), cause, read, diagnosis or "wrong-type")
    if actual != expected:
        difference = compare(torch.zeros(expected), torch.zeros(actual))
        assert difference is not None
        code = diagnosis or difference.diagnosis or "wrong-shape"
        fail(did, f"{what}shape {expected}", str(actual), cause or difference.cause, read, code)
    if dtype is not None and getattr(got, "dtype", None) != dtype:
        fail(
            did,
            f"{what}type {dtype}",
            str(getattr(got, "dtype", type(got).__name__)),
            cause,
            read,
            "wrong-dtype",
        )


def _outputs(outputs: Any, batch: int) -> Any:
    if callable(outputs):
        return outputs(batch)
    if isinstance(outputs, dict):
        return {key: _outputs(item, batch) for key, item in outputs.items()}
    if isinstance(outputs, list):
        return [_outputs(item, batch) for item in outputs]
    return (batch, *outputs)


def _draw(inputs: Inputs, batch: int, dtype: torch.dtype, generator: torch.Generator) -> tuple[Any, ...]:
    if callable(inputs):
        return tuple(inputs(generator, batch))
    shapes: Sequence[Any] = inputs if isinstance(inputs, list) else [inputs]
    return tuple(torch.randn((batch, *s), generator=generator, dtype=torch.float64).to(dtype) for s in shapes)


@check
def parameters(
    factory: Any,
    count: int | tuple[int, int] | None = None,
    trainable: int | tuple[int, int] | None = None,
    names: Sequence[str] | None = None,
    frozen: Sequence[str] | None = None,
    shapes: Mapping[str, Shape] | None = None,
    build: bool = True,
    arguments: dict[str, Any] | None = None,
    known: Mapping[int, tuple[str, str]] | None = None,
    read: str = "",
) -> None:
    """Number of registered parameters, their names and shapes, and which are frozen.

    *Believed*: the worker describes the network. `module_equals` shows names and shapes by values.

    Args:
        factory: builds the module, or the module itself with ``build=False``.
        count: number of all parameters, or the smallest and largest accepted one.
        trainable: the same for those with ``requires_grad``.
        names: parameters that must exist.
        frozen: prefixes of names: exactly the parameters under them must be frozen.
        shapes: required shape by name.
        known: for a wrong count, its diagnosis and cause: ``{24: ("forgot-bias", "…")}``.

    Raises:
        CheckFailed: ``not-a-module``, ``python-list-hides-layers`` (layers in a plain list or dict are not
            registered), ``missing-parameters``, ``wrong-parameter-count``, ``not-frozen``, ``frozen-too-much``.
    """
    found = probes.describe_module(factory, build, arguments)
    if not found["is_module"]:
        reject_non_module(found["kind"], read)
    rows = found["parameters"]
    hiding = ""
    if found["hidden"]:
        hiding = (
            f"`{found['hidden'][0]}` holds layers in a plain Python list or dict, where PyTorch does not find them: "
            "use `nn.ModuleList`, `nn.ModuleDict` or `nn.Sequential`."
        )
    for what, wanted, total in (
        ("parameters", count, sum(math.prod(s) for _, s, _, _ in rows)),
        ("trainable parameters", trainable, sum(math.prod(s) for _, s, live, _ in rows if live)),
    ):
        if wanted is None:
            continue
        low, high = wanted if isinstance(wanted, tuple) else (wanted, wanted)
        if not low <= total <= high:
            code, cause = (known or {}).get(total, (None, ""))
            if code is None:
                code, cause = (
                    ("python-list-hides-layers", hiding) if hiding else ("wrong-parameter-count", "")
                )
            text = f"{low:,}" if low == high else f"between {low:,} and {high:,}"
            fail("For your network", f"{text} {what}", f"{total:,}", cause, read, code)
    own = {name: tuple(s) for name, s, _, _ in rows}
    missing = [name for name in [*(names or ()), *(shapes or ())] if name not in own]
    if missing or (hiding and (names or shapes)):
        fail(
            "For your network", f"a parameter named {missing[0]!r}" if missing else "every layer registered",
            f"{', '.join(own) or 'none'}", hiding, read,
            "python-list-hides-layers" if hiding else "missing-parameters",
        )  # fmt: skip
    for name, wanted_shape in (shapes or {}).items():
        if own[name] != tuple(wanted_shape):
            fail(
                f"For the parameter {name!r}",
                f"shape {tuple(wanted_shape)}",
                str(own[name]),
                "",
                read,
                "wrong-shape",
            )
    if frozen is not None:
        for name, _, live, _ in rows:
            should = any(name == f or name.startswith(f + ".") for f in frozen)
            if should and live:
                fail(
                    f"For the parameter {name!r}",
                    "it to be frozen",
                    "one that is trained",
                    "",
                    read,
                    "not-frozen",
                )
            if not should and not live:
                fail(
                    f"For the parameter {name!r}",
                    "it to be trained",
                    "a frozen one",
                    "",
                    read,
                    "frozen-too-much",
                )


@check
def initialisation(
    factory: Any,
    name: str,
    std: float | None = None,
    bound: float | None = None,
    value: float | None = None,
    mean: float = 0.0,
    repeats: int = 5,
    sigma: float = 5.0,
    arguments: dict[str, Any] | None = None,
    wrong: Mapping[float, tuple[str, str]] | None = None,
    read: str = "",
) -> None:
    """Initial weights have the asked mean, standard deviation and bound.

    *Believed*: the weights come from the worker. Statistical: the sample of ``repeats`` networks must lie within ``sigma`` standard errors, so a right
    answer fails about once in a million runs.

    Args:
        factory: builds the module anew on every call.
        name: the parameter to look at, e.g. "0.weight".
        std: standard deviation, e.g. ``(2 / fan_in) ** 0.5`` (He et al. 2015).
        bound: largest absolute value.
        value: every entry equals this (biases that start at 0).
        wrong: standard deviations of known mistakes, with diagnosis and cause.

    Raises:
        CheckFailed: ``missing-parameters``, ``wrong-initialisation`` or the diagnosis of a known one.
    """
    draws = []
    for _ in range(repeats):
        found = probes.describe_module(factory, True, arguments, True)
        if name not in found["values"]:
            have = ", ".join(found["values"]) or "none"
            fail("For your network", f"a parameter named {name!r}", have, "", read, "missing-parameters")
        draws.append(found["values"][name].double().flatten())
    sample = torch.cat(draws)
    did = f"For the initial values of {name!r} ({len(sample):,} drawn)"
    if value is not None:
        difference = compare(torch.full_like(sample, value), sample)
        if difference:
            fail_with(difference, did, "", read, "wrong-initialisation")
        return
    if bound is not None and float(sample.abs().max()) > bound * (1 + 1e-6):
        fail(
            did,
            f"values within ±{bound:.4g}",
            f"{float(sample.abs().max()):.4g}",
            "",
            read,
            "wrong-initialisation",
        )
    centred = sample - sample.mean()
    variance = float(centred.square().mean())
    if abs(float(sample.mean()) - mean) > sigma * math.sqrt(variance / len(sample)) + 1e-12:
        fail(did, f"a mean of {mean:.4g}", f"{float(sample.mean()):.4g}", "", read, "wrong-initialisation")
    if std is not None and not _same_spread(sample, std, sigma):
        code, cause = "wrong-initialisation", ""
        for other, (known_code, known_cause) in (wrong or {}).items():
            if _same_spread(sample, other, sigma):
                code, cause = known_code, known_cause
        fail(did, f"a standard deviation of {std:.4g}", f"{math.sqrt(variance):.4g}", cause, read, code)


def _same_spread(sample: torch.Tensor, std: float, sigma: float) -> bool:
    centred = sample - sample.mean()
    variance, fourth = float(centred.square().mean()), float(centred.pow(4).mean())
    error = math.sqrt(max(fourth - variance**2, 1e-30) / len(sample))  # of the variance, for any distribution
    return abs(variance - std**2) <= sigma * error
