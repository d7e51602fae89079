"""Recipes of tables: columns by name and kind, missing entries kept."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from autograder.data.packing import pack
from autograder.data.prepare import SPLIT_SEED, Prepared

Column = tuple[str, str]  # name, kind: number, text, category (unordered) or ordered

FLCHAIN: tuple[Column, ...] = (
    ("age", "number"),
    ("sex", "text"),
    ("sample_year", "category"),
    ("kappa", "number"),
    ("lambda", "number"),
    ("flc_group", "ordered"),
    ("creatinine", "number"),
    ("mgus", "text"),
    ("futime", "number"),
)
ADULT: tuple[Column, ...] = (
    ("age", "number"),
    ("workclass", "text"),
    ("fnlwgt", "number"),
    ("education", "text"),
    ("education_num", "number"),
    ("marital_status", "text"),
    ("occupation", "text"),
    ("relationship", "text"),
    ("race", "category"),
    ("sex", "category"),
    ("capital_gain", "number"),
    ("capital_loss", "number"),
    ("hours_per_week", "number"),
    ("native_country", "text"),
)


def flchain(files: Mapping[str, Path]) -> Prepared:
    """Serum free light chains and survival: 7,874 people. The file is sorted, so rows are shuffled.

    ``chapter``, the cause of death, is left out: it is missing exactly for those alive. ``futime``, the days
    of follow-up, stays in although it leaks the outcome, because finding it is an exercise.
    """
    lines = files["table"].read_text().splitlines()
    start = next(i for i, line in enumerate(lines) if line.strip().lower() == "@data")
    rows = list(csv.reader(line for line in lines[start + 1 :] if line.strip()))
    return _table(
        "death", FLCHAIN, [row[:9] for row in rows], [row[9] == "dead" for row in rows], (0.6, 0.2, 0.2)
    )


def adult(files: Mapping[str, Path]) -> Prepared:
    """Adult (census income): ``adult.data``, comma separated without a header, ``?`` for missing."""
    with (files["folder"] / "adult.data").open(newline="") as stream:
        rows = [[entry.strip() for entry in row] for row in csv.reader(stream) if row]
    target = [row[14].rstrip(".") == ">50K" for row in rows]
    return _table("income", ADULT, [row[:14] for row in rows], target, (0.6, 0.2, 0.2))


def _table(
    target: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    outcome: Sequence[bool],
    shares: tuple[float, float, float],
) -> Prepared:
    order = np.random.default_rng(SPLIT_SEED).permutation(len(rows))
    first, second = round(shares[0] * len(rows)), round((shares[0] + shares[1]) * len(rows))
    meta: dict[str, Any] = {"target": target, "columns": []}
    for position, (name, kind) in enumerate(columns):
        levels = {row[position] for row in rows} - {"?", ""} if kind in ("category", "ordered") else set()
        by_size = sorted(levels, key=lambda level: (float(level) if level.isdecimal() else 0.0, level))
        meta["columns"].append({"name": name, "kind": kind, "levels": by_size})
    train, valid, hidden = (
        _part(columns, [rows[i] for i in chosen], [outcome[i] for i in chosen])
        for chosen in (order[:first], order[first:second], order[second:])
    )
    return Prepared(train, valid, hidden, meta)


def _part(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], outcome: Sequence[bool]
) -> dict[str, np.ndarray]:
    arrays: dict[str, np.ndarray] = {"target": np.asarray(outcome, np.int64)}
    for position, (name, kind) in enumerate(columns):
        entries = ["" if row[position] == "?" else row[position] for row in rows]
        if kind == "number":
            arrays[name] = np.asarray([float(entry) if entry else np.nan for entry in entries], np.float64)
        else:
            arrays |= pack(name, entries)
    return arrays
