"""Mistakes: what people get wrong in an answer, alone and two at once, told from each other by the results.

The right answer is written once, with options; each mistake changes some of them. Two that change different
options can be made together, so pairs need not be written down. Of what each gives only a sketch is kept: its shape
and a few sums, enough to tell one from another, and too little to be an answer.
"""

from __future__ import annotations

import contextlib
import itertools
import math
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import not_
from typing import Any

import numpy as np

from autograder import randomness
from autograder.checks.compare import array
from autograder.checks.contract import BOTH
from autograder.checks.purity import copied
from autograder.key.record import is_recording
from autograder.wire.remote import Remote
from autograder.wire.values import is_opaque

DIGITS = 8
CLOSE, ROUGH = 1e-7, 2e-4
"""How far two sketches of the same result may differ, as a share of its norm: in float64, and in float32."""

Sketch = tuple[str, list[float]]
"""The structure of a result as text; for each array its norm and a sum of its entries with weights of ours."""


@dataclass(frozen=True)
class Mistake:
    """A known one.

    Attributes:
        changes: the options of the answer that it changes, and to what.
        cause: the sentence the student reads.
        alone: whether it is left out of pairs, e.g. because nothing of the rest shows any more.
    """

    changes: Mapping[str, Any]
    cause: str
    alone: bool = False


@dataclass(frozen=True)
class Mistakes:
    """The mistakes of a question, as checks take them in the place of a table of `Wrong`.

    Attributes:
        made: a function of the answer key that gives `sketches` for the arguments of a call.
        known: the mistakes by diagnosis; of one that comes in several forms, "epsilon:1e-8", what stands before the colon
            is the diagnosis.
    """

    made: Callable[..., dict[str, Sketch]]
    known: Mapping[str, Mistake]

    def explain(self, seen: Sequence[tuple[Any, Any]]) -> tuple[str | None, str]:
        """Diagnosis and cause of the mistakes that give the results seen, (None, "") if none do.

        What gives all of them is named first. Where nothing does, what gives the result on the first input on which it
        is wrong, and on more than half of these, is named as well: another mistake shows on the rest.

        Args:
            seen: arguments and result of each call.
        """
        calls = [arguments.values() if isinstance(arguments, Mapping) else arguments for arguments, _ in seen]
        results = [sketch(got) for _, got in seen]
        if is_recording():
            for given in calls:
                self.made(*given, pairs=False), self.made(*given, pairs=True)
        for pairs, partly in ((False, False), (True, False), (False, True)):
            made = [self.made(*given, pairs=pairs) for given in calls]
            for within in (CLOSE, ROUGH):
                found = _explained(made, results, within, partly)
                if found:
                    # After a single input the code raised: whoever wrote the table put that mistake first.
                    return self._named(found[:1] if len(made) == 1 else found)
        return None, ""

    def _named(self, found: Sequence[str]) -> tuple[str | None, str]:
        """Of several that cannot be told apart only what they share is named."""
        codes = [code.split(BOTH) for code in found]
        shared = [
            code for code in codes[0] if all(diagnosis(code) in map(diagnosis, others) for others in codes)
        ]
        if not shared:
            return None, ""
        return BOTH.join(map(diagnosis, shared)), both([self.known[code].cause for code in shared])


def both(causes: Sequence[str]) -> str:
    """What is said of one mistake, or of two at once."""
    return causes[0] if len(causes) == 1 else f"Two things at once. First: {causes[0]} And: {causes[1]}"


def diagnosis(code: str) -> str:
    """The diagnosis of one of several forms of a mistake, of two at once those of both."""
    return BOTH.join(one.split(":")[0] for one in code.split(BOTH))


def _explained(
    made: Sequence[Mapping[str, Sketch]], results: Sequence[Sketch], within: float, partly: bool
) -> list[str]:
    """The codes that explain what was seen; several only if they cannot be told apart."""
    right = [close(sketches[""], got, within) for sketches, got in zip(made, results, strict=True)]
    if all(right):
        return []
    fits: dict[str, list[bool]] = {}
    for code in dict.fromkeys(itertools.chain(*made)):
        if code:  # one that is missing changes nothing there
            fits[code] = [
                close(sketches.get(code, sketches[""]), got, within)
                for sketches, got in zip(made, results, strict=True)
            ]
    if not partly:
        return [code for code, fit in fits.items() if all(fit)]
    first, failing = right.index(False), right.count(False)
    counts = {
        code: sum(itertools.compress(fit, map(not_, right))) for code, fit in fits.items() if fit[first]
    }
    most = max(counts.values(), default=0)
    best = [code for code, count in counts.items() if count == most]
    return best if 2 * most > failing > 1 else []


def sketches(
    function: Callable[..., Any], known: Mapping[str, Mistake], *arguments: Any, pairs: bool = False
) -> dict[str, Any]:
    """What the right answer gives, under "", and what it gives with each mistake, or with each two of them.

    A code that is missing changes nothing for these arguments; None stands for one that raises.

    Args:
        function: the answer, ``function(*arguments, **changes)``.
    """
    with randomness.isolated(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        right = sketch(function(*copied(arguments)))
        found: dict[str, Any] = {"": right}
        for codes, changes in combined(known):
            if (len(codes) > 1) is not pairs:
                continue
            made = None
            with contextlib.suppress(Exception):
                made = sketch(function(*copied(arguments), **changes))
            if not close(right, made, CLOSE):
                found[BOTH.join(codes)] = made
    return found


def combined(known: Mapping[str, Mistake]) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Each mistake alone, then each two that change different things."""
    for code, slip in known.items():
        yield (code,), dict(slip.changes)
    for (one, first), (other, second) in itertools.combinations(known.items(), 2):
        if not first.alone and not second.alone and not first.changes.keys() & second.changes.keys():
            yield (one, other), {**first.changes, **second.changes}


def sketch(value: Any) -> Sketch:
    """The structure of a result, and a few sums of its numbers."""
    numbers: list[float] = []
    return _structure(value, numbers), [float(f"{number:.{DIGITS}g}") for number in numbers]


def close(one: Sketch | None, other: Sketch | None, within: float) -> bool:
    """Whether two sketches are of the same result, but for the precision."""
    if one is None or other is None or one[0] != other[0] or len(one[1]) != len(other[1]):
        return False
    for place in range(0, len(one[1]), 2):
        allowed = within * max(one[1][place], other[1][place]) + 1e-12
        if any(
            abs(a - b) > allowed
            for a, b in zip(one[1][place : place + 2], other[1][place : place + 2], strict=True)
        ):
            return False
    return True


def _structure(value: Any, numbers: list[float]) -> str:
    if isinstance(value, Remote) or is_opaque(value):
        return "an object"
    if isinstance(value, dict):
        return "{" + ",".join(f"{key}:{_structure(item, numbers)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)) and not all(
        isinstance(item, (bool, int, float, np.generic)) for item in value
    ):
        return "[" + ",".join(_structure(item, numbers) for item in value) + "]"
    found = array(value)
    if found is None or found.dtype.kind not in "biuf":
        return repr(value)[:200]
    flat = found.astype(float).ravel()
    odd = ~np.isfinite(flat)
    flat = np.where(odd, 0.0, flat)
    places = np.arange(flat.size) + 1.0
    numbers += [float(np.linalg.norm(flat)), float(flat @ np.cos(places**1.3))]
    return str(found.shape) + ("" if not odd.any() else _odd(found.astype(float).ravel(), odd))


def _odd(values: np.ndarray, odd: np.ndarray) -> str:
    signs = "".join("?" if math.isnan(value) else "+" if value > 0 else "-" for value in values[odd][:20])
    return f"{np.flatnonzero(odd).tolist()[:20]}{signs}"
