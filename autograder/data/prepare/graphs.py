"""Recipes of graphs, kept as lists of edges; neither needs pickle."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from autograder.data import registry
from autograder.data.prepare import SPLIT_SEED, Prepared


def connectome(files: Mapping[str, Path]) -> Prepared:
    """Larval fruit-fly mushroom body: train and valid are nodes of the left side, hidden is the right."""
    left, right = (_side(files, side) for side in ("left", "right"))
    train = _stratified(left["labels"], 0.7)
    return Prepared(
        {**left, "mask": train},
        {**left, "mask": ~train},
        {**right, "mask": np.ones(len(right["labels"]), bool)},
        {"counts": True},
    )


def _side(files: Mapping[str, Path], side: str) -> dict[str, np.ndarray]:
    adjacency = np.loadtxt(files[f"{side}-adjacency"], dtype=np.float32)
    letters = files[f"{side}-labels"].read_text().split()
    labels = np.asarray([registry.CLASS_LETTERS.index(letter) for letter in letters], np.int64)
    edges = np.argwhere(adjacency)
    return {"edges": edges.astype(np.int32), "weights": adjacency[tuple(edges.T)], "labels": labels}


def _stratified(labels: np.ndarray, share: float) -> np.ndarray:
    """A mask of ``share`` of the nodes of each class."""
    rng = np.random.default_rng(SPLIT_SEED)
    mask = np.zeros(len(labels), bool)
    for label in np.unique(labels):
        members = rng.permutation(np.flatnonzero(labels == label))
        mask[members[: round(share * len(members))]] = True
    return mask


def linqs(files: Mapping[str, Path]) -> Prepared:
    """A citation graph in the LINQS text format, such as Citeseer.

    ``*.content``: paper, 0/1 words …, class; ``*.cites``: cited, citing. Edges count in both directions;
    citations of papers without content are dropped. Masks of train, valid and hidden are 60/20/20 % of each
    class; labels of hidden nodes are −1 in train and valid.
    """
    content, cites = (_only(files["folder"], pattern) for pattern in ("*.content", "*.cites"))
    rows = [line.split("\t") for line in content.read_text().splitlines() if line]
    number = {row[0]: index for index, row in enumerate(rows)}
    classes = registry.FULL_CLASSES["connectome"]
    labels = np.asarray([classes.index(row[-1]) for row in rows], np.int64)
    words = np.asarray([[float(entry) for entry in row[1:-1]] for row in rows], np.float32)
    pairs = {
        (number[a], number[b])
        for a, b in (line.split()[:2] for line in cites.read_text().splitlines() if line)
        if a in number and b in number and a != b
    }
    edges = np.asarray(sorted(pairs | {(b, a) for a, b in pairs}), np.int32).reshape(-1, 2)
    graph = {"edges": edges, "weights": np.ones(len(edges), np.float32), "features": words}

    train = _stratified(labels, 0.6)
    rest = np.flatnonzero(~train)
    valid = np.zeros_like(train)
    valid[rest[_stratified(labels[rest], 0.5)]] = True
    hidden = ~train & ~valid
    seen = {**graph, "labels": np.where(hidden, -1, labels)}
    return Prepared(
        {**seen, "mask": train}, {**seen, "mask": valid}, {**graph, "labels": labels, "mask": hidden}
    )


def _only(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise FileNotFoundError(f"{folder}: there must be one file {pattern}, there are {len(found)}")
    return found[0]
