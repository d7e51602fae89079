"""Recipes of texts: sections of structured abstracts, and gene–disease sentences."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from autograder.data import registry
from autograder.data.packing import pack
from autograder.data.prepare import SPLIT_SEED, Prepared, assign_groups

Section = tuple[str, int, int]  # text, label, article


def pubmed(files: Mapping[str, Path]) -> Prepared:
    """Sections of structured abstracts and the role NLM gave them, split by article.

    Sections NLM left unassigned, those under 40 characters and those an earlier article has word for word
    (statements of the level of evidence, for example) are left out. Each split takes whole
    articles in a fixed random order until it has its 3,000, 500 and 500 texts.
    """
    roles = [role.upper() for role in registry.SECTION_ROLES]
    sections: list[Section] = []
    seen: set[str] = set()
    with gzip.open(files["records"]) as stream:
        number = 0
        for _, element in ElementTree.iterparse(stream):
            if element.tag != "PubmedArticle":
                continue
            for part in element.iterfind(".//Abstract/AbstractText"):
                text, role = " ".join("".join(part.itertext()).split()), part.get("NlmCategory")
                if role in roles and len(text) >= 40 and text.lower() not in seen:
                    seen.add(text.lower())
                    sections.append((text, roles.index(role), number))
            number += 1
            element.clear()
    return _splits(sections, (0.7, 0.15, 0.15), limits=(3000, 500, 500))


def gad(files: Mapping[str, Path]) -> Prepared:
    """GAD gene–disease sentences: ``*.tsv`` with columns sentence and 0/1, header or index optional.

    The files name no articles, so every distinct sentence counts as its own, and a sentence that occurs
    twice lies in one split.
    """
    sections: list[Section] = []
    numbers: dict[str, int] = {}
    for path in sorted(files["folder"].rglob("*.tsv")):
        with path.open(newline="") as stream:
            for row in csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
                if len(row) >= 2 and row[-1].strip() in ("0", "1"):
                    text = " ".join(row[-2].split())
                    sections.append((text, int(row[-1]), numbers.setdefault(text, len(numbers))))
    if not sections:
        raise FileNotFoundError(f"{files['folder']}: no *.tsv with sentences and 0/1 labels in it")
    return _splits(list(dict.fromkeys(sections)), (0.7, 0.15, 0.15))


def _splits(
    sections: Sequence[Section],
    shares: tuple[float, float, float],
    limits: tuple[int, int, int] | None = None,
) -> Prepared:
    assigned = assign_groups([article for _, _, article in sections], shares)
    articles = list(dict.fromkeys(article for _, _, article in sections))
    rank = dict(
        zip(articles, np.random.default_rng(SPLIT_SEED).permutation(len(articles)).tolist(), strict=True)
    )
    ordered = sorted(sections, key=lambda section: rank[section[2]])  # sorting is stable: articles stay whole
    parts = []
    for position, split in enumerate(("train", "valid", "hidden")):
        mine = [section for section in ordered if assigned[section[2]] == split]
        parts.append(_part(mine[: limits[position]] if limits else mine))
    return Prepared(*parts)


def _part(sections: Sequence[Section]) -> dict[str, np.ndarray]:
    return {
        **pack("texts", [text for text, _, _ in sections]),
        "labels": np.asarray([label for _, label, _ in sections], np.int64),
        "articles": np.asarray([article for _, _, article in sections], np.int64),
    }
