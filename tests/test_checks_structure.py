"""Symmetries, hygiene and honesty with data."""

# Stand-ins for students' answers take the arguments they are given, used or not.
# ruff: noqa: ARG005
from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
import torch
from torch import nn

from autograder import checks, randomness
from autograder.probes import data as data_probes
from tests.test_checks_session import READ, expect, on, sides

# -------------------------------------------------------------------------------------------- symmetry


def graph(g: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    a = (torch.rand(7, 7, generator=g) < 0.4).double()
    return torch.randn(7, 3, generator=g).double(), ((a + a.T) > 0).double()


def edges(g: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.randn(7, 3, generator=g).double(), torch.randint(7, (2, 12), generator=g)


@sides
def test_permutations(side: str) -> None:
    def equivariant(f: Any) -> None:
        checks.permutation_equivariant(f, graph, [(0,), (0, 1)], read=READ)

    expect(side, equivariant, lambda x, a: (a @ x).relu(), "passed")
    expect(side, equivariant, lambda x, a: (a @ x).numpy(), "passed")
    expect(side, equivariant, lambda x, a: x.cumsum(0), "not-permutation-equivariant")
    expect(side, equivariant, lambda x, a: a.tril() @ x, "not-permutation-equivariant")
    expect(side, equivariant, lambda x, a: x.sum(), "wrong-shape")

    def invariant(f: Any) -> None:
        checks.permutation_invariant(f, graph, [(0,), (0, 1)], read=READ)

    expect(side, invariant, lambda x, a: (a @ x).sum(0), "passed")
    expect(side, invariant, lambda x, a: (a @ x)[0], "not-permutation-invariant")

    def by_edges(f: Any) -> None:
        checks.permutation_equivariant(f, edges, [(0,), "index"], read=READ)

    expect(side, by_edges, lambda x, e: torch.zeros_like(x).index_add(0, e[1], x[e[0]]), "passed")
    expect(side, by_edges, lambda x, e: x + e.sum(), "not-permutation-equivariant")


@sides
def test_padding(side: str) -> None:
    def draw(g: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        mask = torch.tensor([[1.0, 1, 1, 1], [1, 1, 0, 0]]).double()
        return torch.randn(2, 4, 3, generator=g).double(), mask

    pooled = lambda f: checks.padding_invariant(f, draw, [9.0, 0], read=READ)  # noqa: E731
    expect(side, pooled, lambda x, m: (x * m[..., None]).sum(1) / m.sum(1, keepdim=True), "passed")
    expect(side, pooled, lambda x, m: x.mean(1), "padding-changes-the-result")
    expect(side, pooled, lambda x, m: (x * m[..., None]).mean(1), "padding-changes-the-result")
    tokens = lambda f: checks.padding_invariant(f, draw, {0: 9.0, 1: 0}, output_axis=1, read=READ)  # noqa: E731
    expect(side, tokens, lambda x, m: x * 2, "passed")
    expect(side, tokens, lambda x, m: x.softmax(1), "padding-changes-the-result")


@sides
def test_items_of_a_batch_do_not_mix(side: str) -> None:
    check = lambda f: checks.batch_independent(f, lambda g: (torch.randn(4, 3, generator=g), 2.0), read=READ)  # noqa: E731
    expect(side, check, lambda x, s: x.softmax(1) * s, "passed")
    expect(side, check, lambda x, s: x.softmax(0), "batch-items-mix")
    expect(side, check, lambda x, s: x.sum(), "wrong-shape")
    norm = lambda f: checks.batch_independent(f, lambda g: (torch.randn(4, 3, generator=g),), read=READ)  # noqa: E731
    expect(side, norm, lambda x: x + torch.rand(()), "random-in-evaluation")
    expect(side, norm, nn.BatchNorm1d(3), "passed")  # modules are checked in evaluation mode
    expect(side, norm, nn.BatchNorm1d(3, track_running_stats=False), "raised-ValueError")


@sides
def test_receptive_field(side: str) -> None:
    chain = (
        torch.eye(6).double() + torch.diag(torch.ones(5), 1).double() + torch.diag(torch.ones(5), -1).double()
    )

    def check(f: Any) -> None:
        draw = lambda g: (torch.randn(6, 3, generator=g).double(), chain)  # noqa: E731
        checks.receptive_field(f, draw, lambda x, a: torch.linalg.matrix_power(a, 2) > 0, read=READ)

    expect(side, check, lambda x, a: a @ (a @ x).relu(), "passed")
    expect(side, check, lambda x, a: a @ (a @ (a @ x)), "sees-too-far")
    expect(side, check, lambda x, a: x - x.mean(0) + a @ a @ x, "sees-too-far")
    expect(side, check, lambda x, a: a @ x, "sees-too-little")
    expect(side, check, lambda x, a: x.sum(0), "wrong-shape")


@sides
def test_translation(side: str) -> None:
    kernel = torch.randn(1, 1, 3, 3, generator=torch.Generator().manual_seed(0))

    def check(f: Any) -> None:
        checks.translation_equivariant(
            f, lambda g: (torch.randn(1, 1, 14, 15, generator=g),), margin=1, read=READ
        )

    expect(side, check, lambda x: nn.functional.conv2d(x, kernel, padding=1), "passed")
    expect(side, check, lambda x: x * torch.arange(15), "not-translation-equivariant")
    expect(side, check, lambda x: x.flatten(1), "wrong-shape")


# --------------------------------------------------------------------------------------------- hygiene


def predict(fault: str = "") -> Any:
    def run(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
        was = model.training
        if fault != "mode":
            model.eval()
        if fault == "set":
            torch.set_grad_enabled(False)
            return model(x)  # type: ignore[no-any-return]
        with torch.set_grad_enabled(fault in ("grad", "graph")):
            out = model(x)
        model.train(was if fault != "restore" else True)
        return out if fault == "graph" else out.detach()  # type: ignore[no-any-return]

    return run


X = {"x": torch.randn(4, 5, dtype=torch.float64)}


@sides
@pytest.mark.parametrize(
    ("check", "fault", "diagnosis"),
    [
        (checks.eval_mode, "", "passed"), (checks.eval_mode, "mode", "forgot-eval-mode"),
        (checks.eval_mode, "restore", "mode-not-restored"), (checks.no_grad, "", "passed"),
        (checks.no_grad, "grad", "forgot-no-grad"), (checks.no_grad, "set", "grad-left-off"),
    ],
)  # fmt: skip
def test_modes_and_gradients(side: str, check: Any, fault: str, diagnosis: str) -> None:
    expect(side, lambda f: check(f, X, read=READ), predict(fault), diagnosis)
    assert torch.is_grad_enabled()


@sides
def test_keeps_no_graph(side: str) -> None:
    check = lambda f: checks.keeps_no_graph(f, X, ("model", "x"), read=READ)  # noqa: E731
    expect(side, check, predict(), "passed")
    expect(side, check, predict("graph"), "keeps-the-graph")
    expect(side, check, lambda model, x: {"losses": [model(x).mean()]}, "keeps-the-graph")
    expect(side, check, lambda model, x: {"losses": [model(x).mean().item()]}, "passed")
    plain = lambda f: checks.keeps_no_graph(f, args=(torch.ones(2),), read=READ)  # noqa: E731
    expect(side, plain, lambda x: x.requires_grad_() * 2, "keeps-the-graph")
    expect(side, plain, lambda x: x * 2, "passed")


@sides
def test_reproducible(side: str) -> None:
    seeded = lambda f: checks.reproducible(f, (0,), 0, read=READ)  # noqa: E731
    expect(side, seeded, lambda seed: torch.rand(3, generator=torch.Generator().manual_seed(seed)), "passed")
    expect(side, seeded, lambda seed: np.random.default_rng(seed).permutation(20), "passed")
    expect(side, seeded, lambda seed: torch.rand(3), "not-reproducible")
    expect(
        side,
        seeded,
        lambda seed: torch.rand(3, generator=torch.Generator().manual_seed(0)),
        "seed-has-no-effect",
    )
    expect(side, lambda f: checks.reproducible(f, read=READ), lambda: torch.rand(3), "passed")
    unseeded = np.random.default_rng()
    expect(side, lambda f: checks.reproducible(f, read=READ), lambda: unseeded.random(3), "not-reproducible")


# --------------------------------------------------------------------------------------------- honesty

PATIENTS = [f"p{i // 4}" for i in range(60)]


def by_patient(patients: list[str], share: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    names = np.random.default_rng(seed).permutation(np.unique(patients))
    valid = np.isin(patients, names[: round(len(names) * share)])
    return np.flatnonzero(~valid), np.flatnonzero(valid)


def by_row(patients: list[str], share: float) -> tuple[np.ndarray, np.ndarray]:
    order = np.random.default_rng(0).permutation(len(patients))
    return order[round(len(order) * share) :], order[: round(len(order) * share)]


@sides
def test_disjoint(side: str) -> None:
    def check(f: Any) -> None:
        checks.disjoint(f, (PATIENTS, 0.2), PATIENTS, fraction=0.2, what="patient", read=READ)

    expect(side, check, by_patient, "passed")
    expect(side, check, lambda p, s: [part.tolist() for part in by_patient(p, s)], "passed")
    expect(side, check, lambda p, s: [np.isin(np.arange(60), part) for part in by_patient(p, s)], "passed")
    expect(
        side,
        check,
        lambda p, s: {"train": by_patient(p, s)[0], "valid": torch.from_numpy(by_patient(p, s)[1])},
        "passed",
    )
    message = expect(side, check, by_row, "group-in-two-parts")
    assert "of them in both training and validation (patient p" in message
    expect(side, check, lambda p, s: (np.arange(60), by_patient(p, s)[1]), "row-in-two-parts")
    expect(side, check, lambda p, s: (by_patient(p, s)[0][4:], by_patient(p, s)[1]), "rows-missing")
    expect(side, check, lambda p, s: (np.arange(60), []), "empty-part")
    expect(side, check, lambda p, s: by_patient(p, 1 - s), "wrong-fraction")
    expect(side, check, lambda p, s: by_patient(p, s)[0], "wrong-type")
    expect(side, check, lambda p, s: (["p1"], ["p2"]), "wrong-type")
    expect(side, check, lambda p, s: (np.arange(30), np.arange(30, 61)), "out-of-range")


@sides
def test_stratified(side: str) -> None:
    labels = np.array([0] * 80 + [1] * 20)

    def each(y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        rows = [np.flatnonzero(y == c) for c in (0, 1)]
        return np.concatenate([r[len(r) // 5 :] for r in rows]), np.concatenate(
            [r[: len(r) // 5] for r in rows]
        )

    check = lambda f: checks.stratified(f, (labels,), labels, read=READ)  # noqa: E731
    expect(side, check, each, "passed")
    expect(side, check, lambda y: (np.arange(80), np.arange(80, 100)), "not-stratified")


FRAME = pd.DataFrame({"age": [50.0, 60, None, 80], "sex": ["F", "M", None, "F"], "n": [1, 2, 3, 4]})


def normalise(leak: str = "") -> Any:
    def run(train: pd.DataFrame, valid: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
        both = pd.concat([train, valid])
        numbers, words = (both if leak == "mean" else train), (both if leak == "words" else train)
        vocabulary = {w: i for i, w in enumerate(sorted(words["sex"].dropna().unique(), reverse=True))}
        return tuple(  # type: ignore[return-value]
            pd.DataFrame({
                "age": (part["age"] - numbers["age"].mean()) / numbers["age"].std(),
                "sex": part["sex"].map(vocabulary).fillna(-1),
            })
            for part in (train, valid)
        )  # fmt: skip

    return run


@sides
def test_fit_on_train_only(side: str) -> None:
    check = lambda f: checks.fit_on_train_only(f, (FRAME, FRAME.iloc[:2]), read=READ)  # noqa: E731
    expect(side, check, normalise(), "passed")
    expect(side, check, normalise("mean"), "fitted-on-validation")
    expect(side, check, normalise("words"), "fitted-on-validation")
    expect(side, check, lambda train, valid: train, "wrong-type")


@sides
def test_fit_on_train_only_with_one_table_and_row_numbers(side: str) -> None:
    x = torch.randn(10, 3, generator=torch.Generator().manual_seed(1)).double()
    rows = [7, 8, 9]

    def check(f: Any) -> None:
        checks.fit_on_train_only(f, (x, list(range(7))), validation=0, take=None, rows=rows, read=READ)

    expect(side, check, lambda x, train: (x - x[train].mean(0)) / x[train].std(0), "passed")
    expect(side, check, lambda x, train: (x - x.mean(0)) / x.std(0), "fitted-on-validation")

    def frames(f: Any) -> None:
        checks.fit_on_train_only(f, (FRAME, [0, 1]), validation=0, take=None, rows=[2, 3], read=READ)

    expect(side, frames, lambda d, train: d["n"] / d["n"].iloc[train].max(), "passed")
    expect(side, frames, lambda d, train: d["n"] / d["n"].max(), "fitted-on-validation")


def augment(fault: str = "") -> Any:
    def run(image: Any, mask: Any) -> Any:
        if fault == "nothing":
            return image, mask
        flip, turn = torch.rand(2) < 0.5
        if fault == "mask-stays":
            return image.flip(-1) if flip else image, mask
        if flip:
            image, mask = image.flip(-1), mask if fault == "image-only" else mask.flip(-1)
        if turn:
            image = image.flip(-2)
        if (torch.rand(()) < 0.5) if fault == "drawn-twice" else turn:
            mask = mask.flip(-2)
        return (
            (image, mask / 2)
            if fault == "interpolated"
            else (image, mask[..., 1:])
            if fault == "cropped"
            else (image, mask)
        )

    return run


@sides
@pytest.mark.parametrize(
    ("fault", "diagnosis"),
    [("", "passed"), ("image-only", "image-and-mask-apart"), ("mask-stays", "mask-not-moved"), ("drawn-twice", "image-and-mask-apart"), ("nothing", "does-nothing"),
     ("interpolated", "mask-interpolated"), ("cropped", "wrong-shape")],
)  # fmt: skip
def test_augmentation_aligned(side: str, fault: str, diagnosis: str) -> None:
    expect(side, lambda f: checks.augmentation_aligned(f, read=READ), augment(fault), diagnosis)


@sides
def test_augmentation_of_other_forms(side: str) -> None:
    def seeded(image: np.ndarray, mask: np.ndarray, seed: int) -> tuple[np.ndarray, np.ndarray]:
        k = int(np.random.default_rng(seed).integers(4))
        return np.rot90(image, k, (-2, -1)).copy(), np.rot90(mask, k, (-2, -1)).copy()

    def check(f: Any) -> None:
        checks.augmentation_aligned(
            f, channels=3, batch=2, args=(0,), seed_argument=2, as_array=True, read=READ
        )

    expect(side, check, seeded, "passed")
    expect(side, lambda f: checks.augmentation_aligned(f, channels=None, read=READ), augment(), "passed")
    expect(side, lambda f: checks.augmentation_aligned(f, mask_channels=True, read=READ), augment(), "passed")
    assert on(side, augment) is not None


def test_repeated_calls_show_a_seed_that_is_set_inside() -> None:
    def seeded(x: torch.Tensor) -> torch.Tensor:
        np.random.seed(3)
        return x + torch.rand(())

    free = data_probes.repeated_calls(lambda x: x + torch.rand(()), (torch.zeros(1),), 20)
    assert [len(numbers.unique()) for numbers in free["next"].T] == [20, 20, 20]
    found = data_probes.repeated_calls(seeded, (torch.zeros(1),), 20)
    assert [len(numbers.unique()) for numbers in found["next"].T] == [20, 1, 20]
    assert len({float(one) for one in found["results"]}) == 20


def test_calls_in_turn_show_what_is_changed_in_place() -> None:
    def add(x: torch.Tensor, by: int) -> torch.Tensor:
        return x.add_(by)

    assert [int(one) for one in data_probes.calls_in_turn(add, (torch.tensor(1),), [(2,), (0,)])] == [3, 3]
    assert [
        int(one) for one in data_probes.calls_in_turn(lambda x, by: x + by, (torch.tensor(1),), [(2,), (0,)])
    ] == [3, 1]


def test_other_seeds_give_other_inputs() -> None:
    seen = []
    for seed in (1, 2, 1):
        with randomness.case_seed(seed):
            checks.equals(
                lambda x: seen.append(x.clone()) or x,  # type: ignore[func-returns-value]
                lambda x: x,
                lambda g: (torch.rand(2, generator=g),),
                trials=1,
                pure=False,  # which calls once
            )
    assert torch.equal(seen[0], seen[2]) and not torch.equal(seen[0], seen[1])
