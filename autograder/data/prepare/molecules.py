"""Recipe of molecules that cross the blood–brain barrier or do not, split by scaffold."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from autograder.data.packing import pack
from autograder.data.prepare import Prepared, assign_groups


def b3db(files: Mapping[str, Path]) -> Prepared:
    """B3DB's classification table, split by Bemis–Murcko scaffold [Bemis & Murcko 1996].

    Molecules without a ring have no scaffold and form one group, which goes to train. Entries that RDKit
    cannot read, or whose canonical SMILES came before, are left out.
    """
    from rdkit import Chem, rdBase
    from rdkit.Chem.Scaffolds import MurckoScaffold

    rdBase.DisableLog("rdApp.*")
    smiles: dict[str, int] = {}
    with files["table"].open(newline="") as stream:
        for row in csv.DictReader(stream, delimiter="\t"):
            molecule, outcome = Chem.MolFromSmiles(row["SMILES"]), row["BBB+/BBB-"]
            if molecule is not None and outcome in ("BBB+", "BBB-"):
                smiles.setdefault(Chem.MolToSmiles(molecule), int(outcome == "BBB+"))
    scaffold_of: Callable[[str], str] = MurckoScaffold.MurckoScaffoldSmiles
    scaffolds = [scaffold_of(text) for text in smiles]
    rings = [scaffold for scaffold in scaffolds if scaffold]
    splits = {**assign_groups(rings, (0.58, 0.21, 0.21)), "": "train"}
    names = {scaffold: number for number, scaffold in enumerate(dict.fromkeys(scaffolds))}

    def part(split: str) -> dict[str, np.ndarray]:
        mine = [i for i, scaffold in enumerate(scaffolds) if splits[scaffold] == split]
        texts = list(smiles)
        return {
            **pack("smiles", [texts[i] for i in mine]),
            "labels": np.asarray([smiles[texts[i]] for i in mine], np.int64),
            "scaffolds": np.asarray([names[scaffolds[i]] for i in mine], np.int64),
        }

    return Prepared(part("train"), part("valid"), part("hidden"), {"hidden_molecules": 1000})
