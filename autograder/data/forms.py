"""What `data.load` returns, made from stored arrays; and how hidden inputs are changed on the way.

Public data can be looked up: whoever installs the package has inputs and labels. So every hidden input is
changed with the secret seed in ways that keep its label. This defeats a look-up by content (a hash, or text
normalised to letters). It does not defeat a search for the *nearest* public item: that would need other data,
and `validate` and `redteam` must try it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pandas as pd
import torch

from autograder.data.packing import unpack

Arrays = Mapping[str, np.ndarray]
Meta = Mapping[str, Any]
SIDE = 64
NOISE = 0.01
"""Standard deviation of the noise on hidden images, of a range of 1."""


def visible(form: str, arrays: Arrays, meta: Meta) -> Any:
    """Train or valid, as it is."""
    return _VISIBLE[form](arrays, meta)


def disguised(form: str, arrays: Arrays, meta: Meta, rng: np.random.Generator) -> Any:
    """Hidden, changed by ``rng`` and in a new order."""
    return _DISGUISED[form](arrays, meta, rng)


# ---------------------------------------------------------------------------------- images, tiles


def _images(arrays: Arrays, meta: Meta) -> tuple[torch.Tensor, torch.Tensor]:
    """((N, 1, 64, 64) float32 in [0, 1], (N,) int64)."""
    del meta
    return _unit(arrays["images"]), torch.from_numpy(arrays["labels"].copy())


def _disguised_images(
    arrays: Arrays, meta: Meta, rng: np.random.Generator
) -> tuple[torch.Tensor, torch.Tensor]:
    """Shifted (stored windows are larger than 64), mirrored left to right, a little noise and gain."""
    del meta
    stored = arrays["images"]
    order = rng.permutation(len(stored))
    shifts = rng.integers(0, stored.shape[1] - SIDE + 1, size=(len(stored), 2))
    cut = np.stack([stored[i, r : r + SIDE, c : c + SIDE] for i, (r, c) in zip(order, shifts, strict=True)])
    mirrored = rng.random(len(cut)) < 0.5
    cut[mirrored] = cut[mirrored, :, ::-1]
    return _noisy(_unit(cut), rng), torch.from_numpy(arrays["labels"][order])


def _tiles(arrays: Arrays, meta: Meta) -> tuple[torch.Tensor, torch.Tensor]:
    """((N, 1, 64, 64) float32 in [0, 1], (N, 64, 64) int64 instances 1 … k, 0 is background)."""
    del meta
    masks = np.stack([_renumbered(mask) for mask in arrays["masks"]])
    return _unit(arrays["images"]), torch.from_numpy(masks)


def _disguised_tiles(
    arrays: Arrays, meta: Meta, rng: np.random.Generator
) -> tuple[torch.Tensor, torch.Tensor]:
    """Tiles at random places of the hidden blocks, turned and mirrored with their masks, noise on the image."""
    blocks, labels = arrays["images"], arrays["masks"]
    wanted = int(meta.get("hidden_tiles", len(blocks)))
    room = blocks.shape[1] - SIDE
    images: list[np.ndarray] = []
    masks: list[np.ndarray] = []
    while len(images) < wanted:
        for block in rng.permutation(len(blocks)):
            row, column = rng.integers(0, room + 1, size=2)
            window = (block, slice(row, row + SIDE), slice(column, column + SIDE))
            if (labels[window] > 0).mean() < 0.01 and room:
                continue
            turns, mirrored = int(rng.integers(4)), rng.random() < 0.5
            pair = [np.rot90(array[window], turns) for array in (blocks, labels)]
            image, mask = (np.fliplr(array) for array in pair) if mirrored else pair
            images.append(image)
            masks.append(_renumbered(mask, rng))
    return _noisy(_unit(np.stack(images[:wanted])), rng), torch.from_numpy(np.stack(masks[:wanted]))


def _unit(images: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(images.astype(np.float32) / 255)[:, None]


def _noisy(images: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    gain = torch.from_numpy(rng.uniform(0.97, 1.03, size=(len(images), 1, 1, 1)).astype(np.float32))
    noise = torch.from_numpy(rng.standard_normal(images.shape, dtype=np.float32))
    return (images * gain + NOISE * noise).clamp_(0, 1)


def _renumbered(mask: np.ndarray, rng: np.random.Generator | None = None) -> np.ndarray:
    """Instances as 1 … k, in random order with ``rng``; background stays 0."""
    present, inverse = np.unique(mask, return_inverse=True)
    instances = present > 0
    numbers = np.zeros(len(present), np.int64)
    count = int(instances.sum())
    numbers[instances] = np.arange(1, count + 1) if rng is None else rng.permutation(count) + 1
    return numbers[inverse].reshape(mask.shape)


# ------------------------------------------------------------------------------------------ tables


def _table(arrays: Arrays, meta: Meta) -> tuple[pd.DataFrame, pd.Series]:
    """(frame with named columns, int64 series of 0 and 1 named like the target)."""
    columns = {column["name"]: _column(arrays, column) for column in meta["columns"]}
    return pd.DataFrame(columns), pd.Series(arrays["target"].copy(), name=meta["target"])


def _column(arrays: Arrays, column: Mapping[str, Any]) -> Any:
    name, kind, levels = column["name"], column["kind"], column["levels"]
    if kind == "number":
        return arrays[name].copy()
    entries = [entry or None for entry in unpack(name, arrays)]
    if kind == "text":
        return pd.Series(entries, dtype=object)
    whole = all(level.isdecimal() for level in levels)
    categories = pd.Index([int(level) for level in levels] if whole else levels)
    codes = [levels.index(entry) if entry is not None else -1 for entry in entries]
    return pd.Categorical.from_codes(codes, categories=categories, ordered=kind == "ordered")


def _disguised_table(arrays: Arrays, meta: Meta, rng: np.random.Generator) -> tuple[pd.DataFrame, pd.Series]:
    """Rows in a new order; every number times 1 ± 0.5 %."""
    frame, target = _table(arrays, meta)
    for column in meta["columns"]:
        if column["kind"] == "number":
            frame[column["name"]] *= 1 + 0.005 * rng.standard_normal(len(frame))
    order = rng.permutation(len(frame))
    return frame.iloc[order].reset_index(drop=True), target.iloc[order].reset_index(drop=True)


# ------------------------------------------------------------------------------------------ graphs


def _graph(arrays: Arrays, meta: Meta) -> dict[str, torch.Tensor]:
    """adjacency (n, n) float32, row → column; labels (n,) int64; mask (n,) bool; features (n, d) where known."""
    del meta
    count = len(arrays["labels"])
    adjacency = np.zeros((count, count), np.float32)
    adjacency[tuple(arrays["edges"].T)] = arrays["weights"]
    graph = {"adjacency": torch.from_numpy(adjacency)}
    for key in ("labels", "mask", "features"):
        if key in arrays:
            graph[key] = torch.from_numpy(arrays[key].copy())
    return graph


def _disguised_graph(arrays: Arrays, meta: Meta, rng: np.random.Generator) -> dict[str, torch.Tensor]:
    """Nodes renumbered; where weights are counts (synapses), a tenth of them goes unseen."""
    if meta.get("counts"):
        seen = rng.binomial(arrays["weights"].astype(np.int64), 0.9).astype(np.float32)
        arrays = {**arrays, "weights": seen}
    graph = _graph(arrays, meta)
    order = torch.from_numpy(rng.permutation(len(graph["labels"])))
    adjacency = graph.pop("adjacency")[order][:, order]
    return {"adjacency": adjacency, **{key: value[order] for key, value in graph.items()}}


# --------------------------------------------------------------------------------- molecules, texts


def _molecules(arrays: Arrays, meta: Meta) -> tuple[list[str], torch.Tensor]:
    """(SMILES, (N,) int64)."""
    del meta
    return unpack("smiles", arrays), torch.from_numpy(arrays["labels"].copy())


def _disguised_molecules(
    arrays: Arrays, meta: Meta, rng: np.random.Generator
) -> tuple[list[str], torch.Tensor]:
    """A random draw of the hidden molecules, each written as a random SMILES of the same molecule."""
    from rdkit import Chem, rdBase

    rdBase.DisableLog("rdApp.*")
    smiles = unpack("smiles", arrays)
    order = rng.permutation(len(smiles))[: int(meta.get("hidden_molecules", len(smiles)))]
    seeds = rng.integers(1, 2**31 - 4, size=len(order)).tolist()
    written = [
        _other_smiles(Chem, smiles[index], seed) for index, seed in zip(order.tolist(), seeds, strict=True)
    ]
    return written, torch.from_numpy(arrays["labels"][order])


def _other_smiles(chem: Any, smiles: str, seed: int) -> str:
    """A SMILES that differs from ``smiles``, where the molecule has one."""
    molecule = chem.MolFromSmiles(smiles)
    for attempt in range(3):
        (text,) = chem.MolToRandomSmilesVect(molecule, 1, randomSeed=seed + attempt)
        if text != smiles:
            return str(text)
    return smiles


def _sections(arrays: Arrays, meta: Meta) -> tuple[list[str], torch.Tensor, torch.Tensor]:
    """(texts, (N,) int64 labels, (N,) int64 articles)."""
    del meta
    labels, articles = (torch.from_numpy(arrays[key].copy()) for key in ("labels", "articles"))
    return unpack("texts", arrays), labels, articles


def _disguised_sections(
    arrays: Arrays, meta: Meta, rng: np.random.Generator
) -> tuple[list[str], torch.Tensor, torch.Tensor]:
    """Texts in a new order with other digits, fewer articles and sometimes a sentence less; new article numbers."""
    texts, labels, articles = _sections(arrays, meta)
    present, inverse = np.unique(articles.numpy(), return_inverse=True)
    renumbered = torch.from_numpy(rng.permutation(len(present))[inverse])
    order = rng.permutation(len(texts))
    changed = [_other_words(texts[index], rng) for index in order]
    return changed, labels[order], renumbered[order]


_SENTENCE_END = re.compile(r"(?<=[a-z)%\]]\.)\s+(?=[A-Z])")
_ARTICLE = re.compile(r"\b(?:the|an?) (?=[a-z])")
_SMALL_WORD = re.compile(
    r"\b(?:of|in|for|to|and|with|by|on|as|is|are|was|were|that|from|both|[Tt]he|[Tt]his) (?=\w)"
)
_DIGIT = re.compile(r"\d")


def _other_words(text: str, rng: np.random.Generator) -> str:
    """``text`` with the same role and other characters.

    Of three sentences or more one is dropped; each digit but zero becomes another one; of the words *the*,
    *a*, *an* each goes with probability one half, and at least one. A text without them loses some other word,
    a small one if it can.
    """
    original, sentences = text, _SENTENCE_END.split(text)
    if len(sentences) >= 3:
        del sentences[int(rng.integers(len(sentences)))]
    text = " ".join(sentences)
    text = _DIGIT.sub(lambda digit: _other_digit(int(digit[0]), rng), text)
    places = list(_ARTICLE.finditer(text))
    share = 0.5 if places else 0.0
    places = places or list(_SMALL_WORD.finditer(text))
    always = int(rng.integers(len(places))) if places else -1
    for number, place in reversed(list(enumerate(places))):
        if number == always or rng.random() < share:
            text = text[: place.start()] + text[place.end() :]
    if text == original:
        words = text.split(" ")
        del words[int(rng.integers(len(words)))]
        text = " ".join(words)
    return text


def _other_digit(digit: int, rng: np.random.Generator) -> str:
    """Another one of 1 … 9; zero stays, so that 0.05 does not become 3.05."""
    return str((digit + int(rng.integers(8))) % 9 + 1) if digit else "0"


_VISIBLE: Mapping[str, Callable[[Arrays, Meta], Any]] = {
    "images": _images,
    "tiles": _tiles,
    "table": _table,
    "graph": _graph,
    "molecules": _molecules,
    "sections": _sections,
}
_DISGUISED: Mapping[str, Callable[[Arrays, Meta, np.random.Generator], Any]] = {
    "images": _disguised_images,
    "tiles": _disguised_tiles,
    "table": _disguised_table,
    "graph": _disguised_graph,
    "molecules": _disguised_molecules,
    "sections": _disguised_sections,
}
