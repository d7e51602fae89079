"""What a worker says while a hidden case runs, and how to keep it out of what students read.

A hidden case sends its inputs to the student's code, and that code can send them back: as an exception, as
the name of a class or a layer, as a result that a message quotes. Later cases and cells know them too. So a
message for the student may then be made of our own words and of a few short numbers, and of nothing that the
worker said: every piece of it that occurs in the worker's answers is left out, but for words that everybody has,
and so are all digits of a number but six, and all numbers but the first ones. The instructor's record keeps the
whole message.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from autograder.wire.remote import Remote
from autograder.wire.text import readable

MAX_HEARD = 200_000
"""Characters of a worker that are remembered in a case; of one that says more, nothing is repeated."""

MAX_TOLD = 1500
DIGITS = 6
"""Significant digits of a number: an integer of any length may be a text."""

NUMBERS, NUMBERS_GOT = 16, 6
"""How many numbers a message has, and how many of them after the words "and got", where the worker's are. Whoever
writes a text as numbers gets no more than a few letters of it back."""

_PIECE = 4  # characters in a row that a message and an answer have in common by more than chance
_PACKAGE = Path(__file__).parent.parent
_LETTERS = re.compile(r"[^\W\d_]{3,}")  # shorter ones would spell anything, letter by letter
_SMALL = {"a", "an", "as", "at", "be", "by", "if", "in", "is", "it", "no", "of", "on", "or", "so", "to", "we"}
_WORD = re.compile(r"\w+")
_LEFT_OUT = re.compile("\0+")
_NUMBER = re.compile(
    r"\b(?:True|False|None|nan|inf|NaN|infinity)\b|(?:\d{1,3}(?:,\d{3})+|\d[\d_]*)(?:\.\d+)?(?:[eE][+-]?\d+)?"
)
_GOT = " and got "
_MANY = re.compile("\0(?:, \0)+")
_LONGEST = 3  # digits of an exponent
EXPLAINED = "“…” stands for what your code said: after a hidden case that may be its input."
ELSEWHERE = "The public cases check the same on other inputs: run them in your own notebook."


class Heard:
    """The text in a worker's answers, as a message could quote it."""

    def __init__(self) -> None:
        self.pieces: set[str] = set()
        self.short: set[str] = set()
        self.characters = 0

    @property
    def too_much(self) -> bool:
        """Whether the worker said more than is remembered."""
        return self.characters > MAX_HEARD

    def add(self, answer: Any) -> None:
        """Remember the text in an answer: strings, bytes, labels, names of types."""
        for text in _texts(answer):
            if self.too_much:
                return
            self.characters += len(text) + 1
            if not self.too_much:
                for form in {text, readable(text, len(text)), repr(text)[1:-1], ascii(text)[1:-1]}:
                    self._remember(form.casefold())

    def _remember(self, text: str) -> None:
        self.short |= {word for word in _WORD.findall(text) if len(word) < _PIECE and not word.isdigit()}
        self.pieces |= {text[at : at + _PIECE] for at in range(len(text) - _PIECE + 1)}


def _texts(value: Any) -> Iterator[str]:
    """The text in a value, and a list of texts also in one piece, as a message may join it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, bytes):
        yield value[: MAX_HEARD + 1].decode("latin-1")
    elif isinstance(value, Remote):
        yield value.kind
    elif isinstance(value, dict):
        yield from _texts(list(value))
        yield from _texts(list(value.values()))
    elif isinstance(value, (list, tuple)):
        if value and all(type(item) is str for item in value):
            yield "".join(value)
        for item in value:
            yield from _texts(item)
    elif isinstance(value, (np.ndarray, np.generic)):
        if value.dtype.kind in "SU":
            yield from _texts(np.asarray(value).reshape(-1)[: MAX_HEARD + 1].tolist())
    elif isinstance(value, pd.DataFrame):
        yield from _texts(list(value.columns))
        for position in range(value.shape[1]):
            yield from _texts(value.iloc[:, position])
    elif isinstance(value, pd.Series):
        yield from _texts([value.name, *value.index])
        if value.dtype.kind not in "biufcmM":
            yield from _texts(list(value))


def told(message: str, heard: Heard, known: frozenset[str] = frozenset()) -> str:
    """A message without what the worker said.

    Args:
        known: more words that everybody has, see `words`.
    """
    if heard.too_much:
        return f"Your code said too much for its words to be repeated after a hidden case. {ELSEWHERE}"
    message = message[:MAX_TOLD].replace("\0", "")
    plain = message.casefold()
    if len(plain) != len(message):  # of some letters the small form has another length
        message = plain
    said = bytearray(len(plain))
    for at in range(len(plain) - _PIECE + 1):
        if plain[at : at + _PIECE] in heard.pieces:
            said[at : at + _PIECE] = b"\1" * _PIECE
    for word in _WORD.finditer(plain):
        if word[0] in _SMALL:
            said[word.start() : word.end()] = bytes(len(word[0]))
        elif word[0] in heard.short:
            said[word.start() : word.end()] = b"\1" * len(word[0])
    for word in _LETTERS.finditer(plain):
        if word[0] in our_words() or word[0] in known:
            said[word.start() : word.end()] = bytes(len(word[0]))
    for gap in re.finditer(b"\1+", bytes(said)):
        between = message[gap.start() : gap.end()]
        if len(between) < _PIECE and not any(map(str.isalpha, between)):
            said[gap.start() : gap.end()] = bytes(len(between))  # a blank or a small number between two words
    marked = "".join("\0" if out else character for character, out in zip(message, said, strict=True))
    marked = _few_numbers(marked)
    if "\0" not in marked:
        return marked
    return f"{_LEFT_OUT.sub('…', marked)} {EXPLAINED} {ELSEWHERE}"


def _few_numbers(message: str) -> str:
    """A message with its first numbers, each of at most six digits, and ``\\0`` for the others."""
    before, got, after = message.partition(_GOT)
    room = NUMBERS if got else NUMBERS_GOT

    def kept(text: str, most: int) -> tuple[str, int]:
        seen = 0

        def shown(match: re.Match[str]) -> str:
            nonlocal seen
            seen += 1
            return _short(match[0]) if seen <= most else "\0"

        return _NUMBER.sub(shown, text), min(seen, most)

    before, used = kept(before, room - NUMBERS_GOT if got else room)
    return _MANY.sub("\0", before + got + kept(after, min(NUMBERS_GOT, room - used))[0])


def _short(number: str) -> str:
    """A number in at most six significant digits, whatever its notation."""
    if not number[0].isdigit():
        return number
    plain = number.replace(",", "").replace("_", "")
    digits = plain.partition("e")[0].partition("E")[0].replace(".", "").strip("0")
    if len(digits) <= DIGITS and len(plain) <= DIGITS + _LONGEST + len("0.e-"):
        return number if "e" not in plain.casefold() else f"{float(plain):.{DIGITS}g}"
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return "\0"
    text = f"{value:.{DIGITS}g}".lower().replace("e+", "e")
    mantissa, _, exponent = text.partition("e")
    if len(exponent.lstrip("-")) > _LONGEST:
        return "\0"
    mantissa = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
    return f"{mantissa}e{exponent}" if exponent else mantissa


def words(texts: Iterable[str]) -> frozenset[str]:
    """The words of texts that every student has, such as the released notebook."""
    return frozenset(word for text in texts for word in _LETTERS.findall(text.casefold()))


@cache
def our_words() -> frozenset[str]:
    """The words of the checks and probes, which every student has, and the names of Python's exceptions."""
    sources = (path for folder in ("checks", "probes") for path in sorted((_PACKAGE / folder).glob("*.py")))
    return words([*(path.read_text(encoding="utf-8") for path in sources), " ".join(vars(builtins))])


def raised(diagnosis: str) -> str:
    """The sentence for a case in which the student's code raised. Exceptions' names and texts are the student's
    own words: only names that Python gave are passed on."""
    name = diagnosis.partition("-")[2]
    kind = vars(builtins).get(name)
    known = isinstance(kind, type) and issubclass(kind, BaseException)
    return f"Your code raised {name if known else 'an error'}"
