import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes.values import call_and_look

OK_FORMAT = False
name = "q5"
points = 1
hints = [
    "Every edge has two ends. What happens to the degrees if you leave all sources where they are and shuffle the targets?",
    "A random order of all edges, `torch.randperm(number_of_edges)`, applied to one of the two rows only.",
    "`generator = torch.Generator().manual_seed(seed)`, `order = torch.randperm(edges, generator=generator)`, then "
    "`torch.stack([source, target[order]])`.",
]
READ = "'The same degrees, other partners' above"


def two_circuits(salt, neurons, edges):
    """Two circuits of `neurons` each without a connection between them; (2, 2 × edges), sorted by source.

    Sources and targets are drawn unevenly, so that the degrees differ from neuron to neuron.
    """
    generator = randomness.generator("circuits", salt)
    circuits = []
    for circuit in range(2):
        chance = torch.rand(neurons, neurons, generator=generator)
        chance = (
            chance * torch.rand(neurons, 1, generator=generator) * torch.rand(1, neurons, generator=generator)
        )
        chosen = chance.fill_diagonal_(0).flatten().topk(edges).indices
        circuits.append(torch.stack([chosen // neurons, chosen % neurons]) + circuit * neurons)
    edge_index = torch.cat(circuits, dim=1)
    return edge_index[:, edge_index[0].argsort(stable=True)]


def same_edges(one, other):
    """Whether two lists hold the same edges, in whatever order."""
    return sorted(map(tuple, one.T.tolist())) == sorted(map(tuple, other.T.tolist()))


def degrees(edge_index, row, nodes):
    return torch.bincount(edge_index[row], minlength=nodes)


def as_edges(value, edges, did):
    """The result as a tensor (2, edges) of whole numbers, or a failure that says what it is."""
    cause = "Keep every edge, double ones and self-loops too: dropping some changes the degrees."
    tensor = checks.expect_tensor(
        value, (2, edges), checks.INTEGERS, did, "an integer tensor", cause, READ, "wrong-shape"
    )
    return tensor.long()


def is_rolled(result, before):
    """Whether a row is the old one shifted round."""
    return any(torch.equal(result, before.roll(shift)) for shift in range(len(before)))


def which_kept(kept):
    """What is right in it."""
    return (
        f"The {('out', 'in')[kept.index(True)]}-degrees are kept. "
        if any(kept)
        else "Neither in- nor out-degrees are kept. "
    )


def check_rewire(rewire, salt, neurons, edges):
    edge_index = two_circuits(salt, neurons, edges)
    total, nodes = edge_index.shape[1], 2 * neurons
    seeds = [0, 1, *(randomness.seed("seed", salt, number) % 100_000 for number in range(2))]
    did = f"For {nodes} neurons with {total} edges"
    results = []
    for seed in [*seeds, seeds[0]]:
        found = call_and_look(rewire, (edge_index, seed), {})
        if checks.compare(edge_index, checks.member(found["args"], 0)):
            checks.fail(
                did, "`edge_index` to be as before after the call", "a changed one",
                "Assigning into `edge_index[1]` changes the caller's graph: the 'real' wiring of the next comparison would be "
                "a shuffled one. Build a new tensor.", READ, "changed-its-input",
            )  # fmt: skip
        results.append(as_edges(found["result"], total, did))
        if not torch.equal(as_edges(found["again"], total, did), results[-1]):
            checks.fail(
                "Called twice with the very same tensor and seed", "the same edges", "others the second time",
                "Either the call changed `edge_index`, or it draws from a generator that `seed` does not reach.", READ,
                "not-reproducible",
            )  # fmt: skip
    *fresh, again = results

    for row, word in ((1, "targets"), (0, "sources")):
        if all(
            torch.equal(result[1 - row], edge_index[1 - row]) and is_rolled(result[row], edge_index[row])
            for result in fresh
        ):
            checks.fail(
                did, f"the {word} in random order", "all in their old order, only shifted",
                "A shift is not random: neighbours in the list stay neighbours, and a shift by 0 changes nothing. Deal them out by a "
                "random permutation.", READ, "only-shifted",
            )  # fmt: skip
        if all(
            torch.equal(result[1 - row], edge_index[1 - row])
            and torch.equal(result[row], edge_index[row].flip(0))
            for result in fresh
        ):
            checks.fail(
                did, f"the {word} in random order", "all in reverse order", "Deal them out by a random permutation.", READ, "only-reversed",
            )  # fmt: skip
    for result in fresh:
        if result.min() < 0 or result.max() >= nodes:
            checks.fail(
                did,
                f"neurons from 0 to {nodes - 1}",
                f"number {int(result.max())}",
                "",
                READ,
                "unknown-neuron",
            )
        if same_edges(result, edge_index):
            checks.fail(
                did, "other partners", "exactly the edges we gave, in another order",
                "You moved whole edges, sources with their targets. A list of edges has no order, so this is the same "
                "graph. Shuffle one of the two rows only.", READ, "same-graph",
            )  # fmt: skip
        kept = [torch.equal(degrees(result, row, nodes), degrees(edge_index, row, nodes)) for row in (0, 1)]
        if not any(kept) and torch.equal(
            degrees(result, 0, nodes).sort().values, degrees(edge_index, 0, nodes).sort().values
        ):
            checks.fail(
                did, "the degrees of every single neuron to stay", "the same degrees, but on other neurons",
                "You gave the neurons new numbers. That is the same circuit under other names, and a permutation "
                "equivariant network cannot even notice.", READ, "renumbered",
            )  # fmt: skip
        for row, (word, code) in enumerate(
            (("listeners", "out-degree-lost"), ("speakers", "in-degree-lost"))
        ):
            if torch.equal(result, edge_index.flip(0)):
                checks.fail(
                    did, "other partners", "the same edges turned round",
                    "Sources and targets are exchanged, and the partners stay: a shuffle of the rows is none of the edges.", READ, "turned-round",
                )  # fmt: skip
            if not kept[row]:
                node = int((degrees(result, row, nodes) != degrees(edge_index, row, nodes)).nonzero()[0])
                checks.fail(
                    did, f"neuron {node} to keep its {int(degrees(edge_index, row, nodes)[node])} {word}",
                    str(int(degrees(result, row, nodes)[node])),
                    f"{which_kept(kept)}Each neuron must stand as often in either row as before, else the control differs in two "
                    "things. Deal out the ends that are there: a permutation of the edges, neither new draws, nor draws with "
                    "replacement, nor new numbers.", READ, code,
                )  # fmt: skip

    if not same_edges(fresh[0], again):
        checks.fail(
            "Called twice with the same seed", "the same edges", "two different lists",
            "Make a generator with `seed` inside the function and draw from that one.", READ, "not-reproducible",
        )  # fmt: skip
    if all(same_edges(fresh[0], other) for other in fresh[1:]):
        checks.fail(
            "Called with four seeds", "four different results", "one and the same",
            "`seed` never reaches your random generator.", READ, "ignores-the-seed",
        )  # fmt: skip

    # Between two circuits of equal weight half of all random edges cross. Over 4 draws of >= 500 edges the share
    # has a standard deviation of about 0.011, so 0.12 either side is more than ten of them.
    crossing = (
        torch.stack([((r[0] < neurons) != (r[1] < neurons)).double().mean() for r in fresh]).mean().item()
    )
    before = set(map(tuple, edge_index.T.tolist()))
    old = sum(edge in before for r in fresh for edge in map(tuple, r.T.tolist())) / (len(fresh) * total)
    if abs(crossing - 0.5) > 0.12 or old > 0.4:
        checks.fail(
            f"{did} in two circuits that were not connected",
            "random partners: about half of the new edges between the circuits, hardly an old edge",
            f"{crossing:.0%} between the circuits and {old:.0%} old edges",
            "Shifting or reversing the targets, or shuffling some of them, is not random enough. Use a random permutation of "
            "all edges.", READ, "not-random-enough",
        )  # fmt: skip


@test_case(points=1)
def test_two_circuits(rewire):
    """Two unconnected circuits: degrees kept, partners random, seed honoured, argument untouched."""
    check_rewire(rewire, "public", 60, 250)
