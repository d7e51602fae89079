"""Data sets of the exercises.

>>> from autograder import data
>>> images, labels = data.load("modalities")              # train, on the student's side
>>> images, labels = data.load("modalities", "hidden")    # on the grader's side only

What `load` returns, by data set (the full tier returns the same form):

| set | returns |
| --- | --- |
| modalities | images (N, 1, 64, 64) float32 in [0, 1]; labels (N,) int64 |
| nuclei | images (N, 1, 64, 64) float32 in [0, 1]; instance masks (N, 64, 64) int64, 0 is background |
| flchain | pandas frame; series of 0 and 1 (death). The column ``futime`` leaks the target, on purpose |
| connectome | dict: adjacency (n, n) float32, row → column; labels (n,) int64; mask (n,) bool |
| b3db | list of SMILES; labels (N,) int64, 1 crosses the barrier |
| pubmed | list of texts; labels (N,) int64; articles (N,) int64 |

What is returned is always the caller's own copy.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder import randomness
from autograder.data import forms, registry, store
from autograder.data.installing import install
from autograder.errors import DataError

__all__ = ["Description", "classes", "describe", "install", "load", "path"]


@dataclass(frozen=True)
class Description:
    """What a data set is and where it comes from."""

    name: str
    tier: str
    title: str
    what: str
    source: str
    licence: str
    classes: tuple[str, ...]


def load(name: str, split: str = "train", tier: str | None = None) -> Any:
    """One split of a data set; the table above says in which form.

    Hidden inputs are changed with the seed of the running case (`autograder.randomness`) in ways that keep
    the label: the same seed gives the same, another seed something else.

    Args:
        name: of the data set.
        split: ``train``, ``valid`` or ``hidden``; the last exists on the grader's side only.
        tier: ``small`` or ``full``; by default ``AUTOGRADER_TIER``, else ``small``.

    Raises:
        DataError: unknown, not installed, damaged, or hidden on the student's side.
    """
    dataset = registry.get(name)
    if dataset.form == "model":
        raise DataError(f"{name} is a model, not a data set; use data.path({name!r})")
    if split not in ("train", "valid", "hidden"):
        raise DataError(f"{name}: {split!r} is not a split; there are train, valid and hidden")
    tier = _tier(dataset, tier)
    folder = _present(name, tier, hidden=split == "hidden")
    arrays, meta = store.read_arrays(folder, f"{split}.npz", name), store.manifest(folder, name).meta
    if split == "hidden":
        return forms.disguised(dataset.form, arrays, meta, randomness.numpy_generator("data", name))
    return forms.visible(dataset.form, arrays, meta)


def path(name: str, tier: str | None = None) -> Path:
    """The folder of a model, for ``from_pretrained``; nothing is fetched.

    Raises:
        DataError: not a model, not installed, or damaged.
    """
    dataset = registry.get(name)
    if dataset.form != "model":
        raise DataError(f"{name} is a data set, not a model; use data.load({name!r})")
    folder = _present(name, _tier(dataset, tier))
    for file in store.manifest(folder, name).files:
        store.verified(folder, file, name)
    return folder


def classes(name: str, tier: str | None = None) -> list[str]:
    """Names of the classes; label i is the i-th."""
    dataset = registry.get(name)
    return list(dataset.recipe(_tier(dataset, tier)).classes)


def describe(name: str, tier: str | None = None) -> Description:
    """Title, source, licence and content."""
    dataset = registry.get(name)
    actual = _tier(dataset, tier)
    recipe = dataset.recipe(actual)
    return Description(name, actual, recipe.title, recipe.what, recipe.source, recipe.licence, recipe.classes)


def _tier(dataset: registry.Dataset, tier: str | None) -> str:
    wanted = tier or os.environ.get("AUTOGRADER_TIER") or "small"
    if wanted not in ("small", "full"):
        raise DataError(f"{dataset.name}: {wanted!r} is not a tier; there are small and full")
    return wanted if dataset.full else "small"


def _present(name: str, tier: str, *, hidden: bool = False) -> Path:
    folder = store.hidden_folder(name, tier) if hidden else store.student_folder(name, tier)
    try:
        if (folder / store.MANIFEST).is_file():
            return folder
    except OSError:
        pass  # the hidden folder is not ours to read: the same as not there
    options = (" --hidden" if hidden else "") + (" --tier full" if tier == "full" else "")
    command = f"autograder data install {name}{options}"
    if hidden:
        raise DataError(
            f"{name}: the hidden split is not on this side (no {folder}); on the grader's machine run `{command}`"
        )
    raise DataError(f"{name}: not installed (no {folder}); run `{command}`")
