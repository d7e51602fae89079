"""Causality, mixup, random labels, hooks, checkpoints, spies; and what a believed verdict is verified by."""

# Stand-ins for students' answers take the arguments they are given, used or not.
# ruff: noqa: ARG001, ARG005
from __future__ import annotations

import copy
import math
from typing import Any

import networkx as nx
import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import GroupKFold, KFold, cross_val_predict
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from torch import nn
from torch.nn.functional import relu as bare_relu
from torch_geometric.nn import GCNConv
from torch_geometric.utils import dense_to_sparse

from autograder import checks, randomness
from tests.test_checks_session import READ, expect, outcome, sides, stub

# -------------------------------------------------------------------------------------------- causality


def attention(diagonal: int | None) -> Any:
    """Self-attention; a score (t, s) is hidden where s - t >= diagonal. None: nothing is hidden."""

    def run(x: torch.Tensor) -> torch.Tensor:
        scores = x @ x.transpose(1, 2) / math.sqrt(x.shape[-1])
        if diagonal is not None:
            hidden = torch.ones_like(scores[0], dtype=torch.bool).triu(diagonal)
            scores = scores.masked_fill(hidden, -torch.inf)
        return scores.softmax(2).nan_to_num() @ x

    return run


def sequence(g: torch.Generator) -> tuple[torch.Tensor]:
    return (torch.randn(2, 5, 3, generator=g).double(),)


@sides
@pytest.mark.parametrize(
    ("answer", "diagnosis"),
    [
        (attention(1), "passed"), (attention(None), "sees-the-future"), (attention(2), "off-by-one"),
        (attention(0), "off-by-one"), (lambda x: attention(1)(x.flip(1)).flip(1), "sees-the-future"),
        (lambda x: x.tanh(), "sees-only-itself"), (lambda x: x.cumsum(1), "passed"), (lambda x: x * 0, "ignores-the-past"),
        (lambda x: x.sum(1), "wrong-shape"), (lambda x: x * torch.nan, "not-finite"), (stub, "not attempted"),
    ],
)  # fmt: skip
def test_causal(side: str, answer: Any, diagnosis: str) -> None:
    expect(side, lambda f: checks.causal(f, sequence, read=READ), answer, diagnosis)


@sides
def test_causal_of_token_ids_and_of_what_comes_next(side: str) -> None:
    table = torch.randn(9, 4, generator=torch.Generator().manual_seed(0)).double()

    def check(f: Any) -> None:
        draw = lambda g: (torch.randint(9, (2, 5), generator=g),)  # noqa: E731
        checks.causal(f, draw, tokens=9, itself=False, read=READ)

    before = lambda ids: F.pad(table[ids].cumsum(1), (0, 0, 1, 0))[:, :-1]  # noqa: E731
    expect(side, check, before, "passed")
    expect(side, check, lambda ids: table[ids].cumsum(1), "off-by-one")
    expect(side, check, lambda ids: table[ids].flip(1).cumsum(1).flip(1), "sees-the-future")

    def convolution(f: Any) -> None:
        checks.causal(
            f,
            lambda g: (torch.randn(2, 3, 7, generator=g).double(),),
            axis=2,
            output_axis=2,
            exact=False,
            read=READ,
        )

    kernel = torch.ones(3, 3, 3).double()
    expect(side, convolution, lambda x: F.conv1d(F.pad(x, (2, 0)), kernel), "passed")
    expect(side, convolution, lambda x: F.conv1d(x, kernel, padding=1), "off-by-one")


def test_torchs_own_causal_attention_passes() -> None:
    checks.causal(lambda x: F.scaled_dot_product_attention(x, x, x, is_causal=True), sequence)
    layer = nn.TransformerEncoderLayer(4, 2, 8, batch_first=True, dtype=torch.float64)
    mask = nn.Transformer.generate_square_subsequent_mask(5, dtype=torch.float64)
    draw = lambda g: (torch.randn(2, 5, 4, generator=g).double(),)  # noqa: E731
    checks.causal(lambda x: layer.eval()(x, src_mask=mask), draw)


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 1000), st.integers(1, 3))
def test_the_receptive_field_of_graph_layers_is_that_of_networkx(seed: int, depth: int) -> None:
    """Layers of torch-geometric see as far as networkx counts, and no other number of layers does."""
    graph = nx.gnp_random_graph(7, 0.25, seed=seed)
    adjacency = torch.from_numpy(nx.to_numpy_array(graph, nodelist=range(7)))
    edges = dense_to_sparse(adjacency)[0]
    torch.manual_seed(seed)
    layers = [GCNConv(3, 3).double() for _ in range(4)]

    def run(count: int) -> Any:
        def deep(x: torch.Tensor) -> torch.Tensor:
            for layer in layers[:count]:
                x = layer(x, edges).tanh()
            return x

        return deep

    hops = dict(nx.all_pairs_shortest_path_length(graph))
    within = [[hops[i].get(j, 99) <= depth for j in range(7)] for i in range(7)]
    further = any(hops[i].get(j, 99) == depth + 1 for i in range(7) for j in range(7))
    draw = lambda g: (0.3 * torch.randn(7, 3, generator=g).double(),)  # noqa: E731

    def check(count: int) -> str:
        return outcome(lambda: checks.receptive_field(run(count), draw, lambda x: within))[0]

    assert check(depth) == "passed"
    assert check(depth + 1) == ("sees-too-far" if further else "passed")


# ------------------------------------------------------------------------------------------------ mixup


def mixup(fault: str = "", pairs: bool = False, each: bool = False) -> Any:
    def run(x: torch.Tensor, y: torch.Tensor, alpha: float = 0.4) -> Any:
        beta = torch.distributions.Beta(alpha, alpha)
        share = beta.sample((len(x),) if each else ())  # type: ignore[no-untyped-call]
        if fault == "fixed":
            share = torch.tensor(0.7)
        order = torch.randperm(len(x)).roll(1)
        other = torch.randperm(len(x)) if fault == "partners" else order
        of_y = beta.sample() if fault == "weights" else 1 - share if fault == "swapped" else share  # type: ignore[no-untyped-call]
        wide = share.reshape(-1, *[1] * (x.dim() - 1)) if each else share
        mixed = x if fault == "labels-only" else wide * x + (1 - wide) * x[order]
        if fault == "sum":
            mixed = x + share * x[order]
        if fault == "three":
            mixed = share * x + (1 - share) / 2 * (x[order] + x[order.roll(1)])
        if pairs:
            return mixed, y, y[other], of_y
        narrow = of_y.reshape(-1, 1) if each else of_y
        if fault == "three":
            return mixed, share * y + (1 - share) / 2 * (y[order] + y[order.roll(1)])
        return mixed, y if fault == "images-only" else narrow * y + (1 - narrow) * y[other]

    return run


@sides
@pytest.mark.parametrize(
    ("fault", "diagnosis"),
    [
        ("", "passed"), ("images-only", "labels-not-mixed"), ("labels-only", "images-not-mixed"), ("partners", "partners-differ"),
        ("weights", "weights-differ"), ("swapped", "weights-swapped"), ("sum", "weights-do-not-sum-to-one"),
        ("fixed", "same-weight-every-time"), ("three", "not-a-pair"),
    ],
)  # fmt: skip
def test_mixup_algebra(side: str, fault: str, diagnosis: str) -> None:
    expect(side, lambda f: checks.mixup_algebra(f, args=(1.0,), read=READ), mixup(fault), diagnosis)


@sides
def test_mixup_of_other_forms(side: str) -> None:
    whole = lambda f: checks.mixup_algebra(f, shape=(2, 7), read=READ)  # noqa: E731
    expect(side, whole, mixup(each=True), "passed")
    expect(side, whole, lambda x, y: (x, y), "images-not-mixed")
    expect(side, whole, lambda x, y: x, "wrong-type")
    expect(side, whole, lambda x, y: (x[1:], y), "wrong-shape")
    expect(side, whole, lambda x, y: (x / 0, y), "not-finite")
    expect(
        side,
        whole,
        lambda x, y: (1.5 * x - 0.5 * x.flip(0), 1.5 * y - 0.5 * y.flip(0)),
        "weight-out-of-range",
    )
    pairs = lambda f: checks.mixup_algebra(f, returns="pairs", one_hot=False, read=READ)  # noqa: E731
    expect(side, pairs, mixup(pairs=True), "passed")
    expect(side, pairs, mixup("swapped", pairs=True), "weights-swapped")
    expect(side, pairs, mixup("partners", pairs=True), "partners-differ")


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.integers(4, 9))
def test_every_right_mixup_passes(seed: int, items: int) -> None:
    with randomness.case_seed(seed):
        checks.mixup_algebra(mixup(), items=items)


# -------------------------------------------------------------------------------------- random labels


def evaluation(fault: str = "") -> Any:
    """Out-of-fold predictions of a neighbour classifier on the best features."""

    def run(x: np.ndarray, y: np.ndarray, groups: np.ndarray) -> np.ndarray:
        model = make_pipeline(SelectKBest(f_classif, k=10), KNeighborsClassifier(3))
        if fault == "selected-on-all":
            x, model = SelectKBest(f_classif, k=10).fit_transform(x, y), KNeighborsClassifier(3)
        if fault == "training-set":
            return model.fit(x, y).predict(x)  # type: ignore[no-any-return]
        folds = KFold(4, shuffle=True, random_state=0) if fault == "by-row" else GroupKFold(4)
        return cross_val_predict(model, x, y, cv=folds, groups=groups)  # type: ignore[no-any-return]

    return run


@pytest.mark.parametrize(
    ("fault", "diagnosis"),
    [("", "passed"), ("by-row", "leaks"), ("selected-on-all", "leaks"), ("training-set", "leaks")],
)
def test_chance_on_random_labels(fault: str, diagnosis: str) -> None:
    check = lambda f: checks.chance_on_random_labels(f, repeats=8, diagnosis="leaks", read=READ)  # noqa: E731
    expect("local", check, evaluation(fault), diagnosis)


@sides
def test_random_labels_of_other_forms(side: str) -> None:
    check = lambda f: checks.chance_on_random_labels(  # noqa: E731
        f, groups=None, arguments=("y",), repeats=5, read=READ
    )
    expect(side, check, lambda y: np.zeros(48), "passed")
    expect(side, check, lambda y: y, "better-than-chance-on-random-labels")
    expect(side, check, lambda y: y[1:], "wrong-shape")
    expect(side, check, lambda y: "x", "wrong-type")
    score = lambda f: checks.chance_on_random_labels(  # noqa: E731
        f, arguments=("x", "y"), repeats=5, returns="score", read=READ
    )
    expect(side, score, lambda x, y: 0.52, "passed")
    expect(side, score, lambda x, y: 1.0, "better-than-chance-on-random-labels")
    expect(side, score, lambda x, y: 52, "out-of-range")


def test_honest_evaluations_pass_on_every_seed() -> None:
    for seed in range(40):
        with randomness.case_seed(seed):
            checks.chance_on_random_labels(lambda x, y: (x[:, 0] > 0).astype(int), arguments=("x", "y"))


# ------------------------------------------------------------------------------- hooks and checkpoints


def activations(fault: str = "") -> Any:
    def run(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
        kept: list[torch.Tensor] = []
        handle = model[1].register_forward_hook(lambda m, i, o: kept.append(o.detach()))  # type: ignore[index]
        model(x)
        if fault != "stays":
            handle.remove()
        if fault == "pre":
            model.register_forward_pre_hook(lambda m, i: None)
        if fault == "weights":
            model[0].weight.data.zero_()  # type: ignore[index]
        return kept[0]

    return run


@sides
@pytest.mark.parametrize(
    ("fault", "diagnosis"),
    [("", "passed"), ("stays", "hooks-left"), ("pre", "hooks-left"), ("weights", "changed-the-network")],
)
def test_hooks_removed(side: str, fault: str, diagnosis: str) -> None:
    expect(side, lambda f: checks.hooks_removed(f, read=READ), activations(fault), diagnosis)


@sides
def test_hooks_on_a_layer_that_is_given(side: str) -> None:
    def check(f: Any) -> None:
        x = torch.ones(3, 5, dtype=torch.float64)
        checks.hooks_removed(f, {"x": x, "layer": 0}, ("model", "layer", "x"), read=READ)

    def run(model: Any, layer: Any, x: Any) -> None:
        handle = layer.register_forward_hook(lambda *_: None)
        model(x)
        handle.remove()

    expect(side, check, run, "passed")
    expect(
        side,
        check,
        lambda model, layer, x: layer.register_forward_hook(lambda *_: None) and None,
        "hooks-left",
    )


def save(model: Any, optimizer: Any, path: Any) -> None:
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, path)


def load(model: Any, optimizer: Any, path: Any) -> None:
    kept = torch.load(path)
    model.load_state_dict(kept["model"])
    optimizer.load_state_dict(kept["optimizer"])


def save_weights(model: Any, optimizer: Any, path: Any) -> None:
    torch.save(dict(model.named_parameters()), path)


def load_loosely(model: Any, optimizer: Any, path: Any) -> None:
    model.load_state_dict(torch.load(path, weights_only=False), strict=False)


def load_a_copy(model: Any, optimizer: Any, path: Any) -> None:
    load(copy.deepcopy(model), optimizer, path)


def load_weights_only(model: Any, optimizer: Any, path: Any) -> None:
    model.load_state_dict(torch.load(path)["model"])


PAIRS = [
    (save, load, "passed"), (save, load_weights_only, "optimizer-state-missing"), (save, load_a_copy, "nothing-loaded"),
    (save_weights, load_loosely, "buffers-missing"), (lambda *_: None, load, "checkpoint-not-written"), (save, stub, "not attempted"),
]  # fmt: skip


@pytest.mark.parametrize(("saving", "loading", "diagnosis"), PAIRS)
@pytest.mark.parametrize("optimizer", [("SGD", {"lr": 0.1, "momentum": 0.9}), ("Adam", {"lr": 0.01})])
def test_checkpoint_round_trip(saving: Any, loading: Any, diagnosis: str, optimizer: Any) -> None:
    check = lambda f: checks.checkpoint_round_trip(f, loading, optimizer=optimizer, read=READ)  # noqa: E731
    expect("local", check, saving, diagnosis)


@pytest.mark.parametrize(
    ("copied", "diagnosis"), [(True, "passed"), (False, "not-a-copy"), ("model", "not-a-copy")]
)
def test_a_checkpoint_in_memory_must_be_a_copy(copied: Any, diagnosis: str) -> None:
    def keep(model: Any, optimizer: Any) -> Any:
        kept = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
        if copied == "model":
            return {**kept, "model": copy.deepcopy(kept["model"])}
        return copy.deepcopy(kept) if copied else kept

    def put_back(model: Any, optimizer: Any, kept: Any) -> None:
        model.load_state_dict(kept["model"])
        optimizer.load_state_dict(kept["optimizer"])

    names: dict[str, Any] = {
        "save_arguments": ("model", "optimizer"),
        "load_arguments": ("model", "optimizer", "checkpoint"),
    }
    expect("local", lambda f: checks.checkpoint_round_trip(f, put_back, read=READ, **names), keep, diagnosis)


# -------------------------------------------------------------------------------------------- spies


def product(how: str) -> Any:
    if how == "operator":
        return lambda x: x @ x
    if how == "einsum":
        return lambda x: torch.einsum("ij,jk->ik", x, x)
    if how == "bare":
        return lambda x: bare_relu(x)
    if how == "layer":
        return nn.ReLU()

    def loop(x: torch.Tensor) -> torch.Tensor:
        result = torch.zeros_like(x)
        for i in range(len(x)):
            for j in range(len(x)):
                result[i, j] = (x[i] * x[:, j]).sum()
        return result

    return loop


CALLS = [(torch.ones(2, 2),)]


@sides
@pytest.mark.parametrize(
    ("how", "names", "used"),
    [
        ("operator", ["torch.Tensor.matmul"], True), ("operator", ["torch.einsum"], False), ("einsum", ["torch.einsum"], True),
        ("einsum", ["torch.Tensor.matmul", "torch.matmul", "torch.bmm"], False), ("loop", ["for"], True), ("loop", ["while"], False),
        ("operator", ["for"], False), ("loop", ["torch.zeros_like"], True), ("bare", ["torch.nn.functional.relu"], True),
        ("layer", ["torch.nn.functional.relu"], False), ("loop", ["torch.Tensor.mul"], True),
    ],
)  # fmt: skip
def test_uses_and_avoids(side: str, how: str, names: list[str], used: bool) -> None:
    expect(
        side,
        lambda f: checks.uses(f, CALLS, names, read=READ),
        product(how),
        "passed" if used else "does-not-use",
    )
    forbidden = "uses-what-it-should-not" if used else "passed"
    expect(side, lambda f: checks.avoids(f, CALLS, names, read=READ), product(how), forbidden)


def test_a_spy_leaves_everything_as_it_was() -> None:
    before = torch.einsum, nn.Linear.__init__, bare_relu
    checks.uses(
        lambda x: nn.Linear(2, 2)(torch.einsum("ij->ij", x)), CALLS, ["torch.einsum", "torch.nn.Linear"]
    )
    assert before == (torch.einsum, nn.Linear.__init__, bare_relu)
    checks.uses(lambda x: nn.Linear(2, 2)(x), CALLS, ["torch.nn.Linear"])
    with pytest.raises(ValueError, match="no_such"):
        checks.avoids(lambda x: x, CALLS, ["torch.no_such"])
    with pytest.raises(checks.NotAttempted):
        checks.uses(None, CALLS, ["torch.einsum"])


# --------------------------------------------------------------------- what believed checks are verified by


def predict(fault: str = "") -> Any:
    def run(model: Any, x: torch.Tensor) -> torch.Tensor:
        was = model.training
        model.train(fault == "mode")
        with torch.no_grad():
            out = model(x).softmax(1)
        model.train(was)
        return out  # type: ignore[no-any-return]

    return run


class Forger:
    """A session whose worker writes into the diary what a right answer would have written."""

    def __init__(self, session: Any, lie: Any) -> None:
        self.session, self.lie = session, lie

    def __getattr__(self, name: str) -> Any:
        return getattr(self.session, name)

    def probe(self, name: str, args: Any, kwargs: Any) -> Any:
        return self.lie(name, self.session.probe(name, args, kwargs))


def forged(answer: Any, lie: Any) -> Any:
    from autograder.wire.remote import Remote
    from tests.test_checks_session import LoopbackSession

    session = LoopbackSession()
    remote = session.remote(answer)
    return Remote(Forger(session, lie), remote.number, remote.kind)


def says_evaluation(name: str, found: Any) -> Any:
    for event in found["events"]:
        if event["event"] == "forward":
            event["training"], event["parts"] = False, [False]
    return found


X = {"x": torch.randn(6, 5, generator=torch.Generator().manual_seed(2), dtype=torch.float64)}


def test_a_forged_diary_does_not_hide_training_mode() -> None:
    found, _ = outcome(lambda: checks.eval_mode(forged(predict("mode"), says_evaluation), X))
    assert found == "forgot-eval-mode"
    assert outcome(lambda: checks.eval_mode(forged(predict(), says_evaluation), X))[0] == "passed"


def test_a_forged_diary_does_not_hide_the_mode_that_was_left() -> None:
    def leave(model: Any, x: torch.Tensor) -> torch.Tensor:
        model.eval()
        with torch.no_grad():
            return model(x)  # type: ignore[no-any-return]

    def says_restored(name: str, found: Any) -> Any:
        found["training"] = [[True]]
        return found

    assert outcome(lambda: checks.eval_mode(forged(leave, says_restored), X))[0] == "mode-not-restored"


@sides
def test_eval_mode_with_a_reference(side: str) -> None:
    def largest(model: Any, x: torch.Tensor) -> Any:
        return model(x).max(1).values.mean()

    def answer(mode: bool, factor: float = 1.0) -> Any:
        def run(model: Any, x: torch.Tensor) -> float:
            was = model.training
            model.train(mode)
            with torch.no_grad():
                value = factor * float(largest(model, x))
            model.train(was)
            return value

        return run

    check = lambda f: checks.eval_mode(f, X, reference=largest, read=READ)  # noqa: E731
    expect(side, check, answer(False), "passed")
    expect(side, check, answer(True), "forgot-eval-mode")
    expect(side, check, answer(False, 2.0), "wrong-value")


def train_epoch(fault: str = "") -> Any:
    def run(model: Any, optimizer: Any, loader: Any) -> float:
        model.train(fault != "eval")
        total = 0.0
        for x, y in loader:
            optimizer.zero_grad()
            loss = F.cross_entropy(model(x), y)
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            total += loss.item() * (1 if fault == "mean" else len(x))
        return total / (3 if fault == "mean" else 10)

    return run


@sides
def test_protocol_with_a_reference(side: str) -> None:
    data = torch.randn(10, 5, generator=torch.Generator().manual_seed(1)).double(), torch.arange(10) % 4

    def check(f: Any) -> None:
        names = ("model", "optimizer", "loader")
        checks.protocol(f, arguments=names, steps=2, loader=(data, 4), items=10, sets_mode=False,
                        reference=train_epoch(), read=READ)  # fmt: skip

    expect(side, check, train_epoch(), "passed")
    expect(side, check, train_epoch("eval"), "wrong-trajectory")
    expect(side, check, train_epoch("mean"), "wrong-value")


class Two(nn.Module):
    def __init__(self, cut: bool = False) -> None:
        super().__init__()
        self.one, self.two, self.cut = nn.Linear(5, 6), nn.Linear(6, 4), cut

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        h = self.one(x).tanh()
        return self.two(h + h.detach() if self.cut else h + h)  # type: ignore[no-any-return]


def batch(g: torch.Generator) -> tuple[Any, Any]:
    return (torch.randn(8, 5, generator=g).double(),), torch.randint(4, (8,), generator=g)


@sides
def test_gradients_and_moved_weights_are_recomputed_with_a_reference(side: str) -> None:
    flows = lambda f: checks.gradients_flow(f, batch, arguments={}, dtype="float64", reference=Two, read=READ)  # noqa: E731
    expect(side, flows, Two, "passed")
    expect(side, flows, lambda: Two(cut=True), "wrong-gradient")
    expect(side, lambda f: checks.gradients_flow(f, batch, read=READ), lambda: 3, "not-a-module")

    def step(model: Any, optimizer: Any, x: Any, y: Any) -> None:
        optimizer.zero_grad()
        F.cross_entropy(model(x), y).backward()  # type: ignore[no-untyped-call]
        optimizer.step()

    def half(model: Any, optimizer: Any, x: Any, y: Any) -> None:
        optimizer.zero_grad()
        (F.cross_entropy(model(x), y) / 2).backward()  # type: ignore[no-untyped-call]
        optimizer.step()

    def draw(g: torch.Generator, _: int) -> dict[str, Any]:
        (x,), y = batch(g)
        return {"x": x, "y": y}

    if side == "local":  # two objects of the student's: with references they would have to share a session
        moves = lambda f: checks.parameters_move(f, Two, draw, reference=(Two, step), read=READ)  # noqa: E731
        expect(side, moves, step, "passed")
        expect(side, moves, half, "wrong-weights")


def test_every_check_says_whether_its_verdict_is_verified_or_believed() -> None:
    found = [name for name in checks.__all__ if getattr(getattr(checks, name), "is_check", False)]
    assert len(found) > 40
    for name in found:
        text = getattr(checks, name).__doc__
        assert "*Verified*" in text or "*Believed*" in text, name
        assert "Args:" in text or "Arguments" in text, name
        assert "Raises:" in text or "Arguments as in" in text, name
