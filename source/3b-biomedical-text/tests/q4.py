import math
from dataclasses import replace

from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong

OK_FORMAT = False
name = "q4"
points = 2
hints = [
    "Count by hand: 10 examples, batches of 4, accumulate 2. How many batches, and how many updates?",
    "Both divisions are rounded up, the second one within each epoch. For `multiplier`, treat step < warmup_steps first; "
    "the case warmup_steps = 0 then needs no exception.",
    "total_steps: ceil(ceil(n / batch_size) / accumulate) * epochs. peak: 1.0 if warmup_steps < total_steps, else the "
    "multiplier of the last step, total_steps - 1.",
]

READ = "'q4 · The learning rate that never arrived'"


def ceil(a, b):
    return -(-a // b)


@checks.key
def right_total(n, b, a, e):
    return ceil(ceil(n, b), a) * e


WRONG_TOTAL = {
    "counts-batches": Wrong(
        lambda n, b, _, e: ceil(n, b) * e,
        "These are batches. With accumulation only every `accumulate`-th batch ends in an update.",
    ),
    "drops-last-batch": Wrong(
        lambda n, b, a, e: ceil(n // b, a) * e,
        "The last batch of an epoch is smaller, but it is a batch: round up.",
    ),
    "drops-left-over-batches": Wrong(
        lambda n, b, a, e: ceil(n, b) // a * e,
        "Batches left over at the end of an epoch make one more update: round up here, too.",
    ),
    "rounds-down-twice": Wrong(
        lambda n, b, a, e: n // b // a * e,
        "Both divisions round down. A smaller last batch and a smaller last group count.",
    ),
    "rounds-once-at-the-end": Wrong(
        lambda n, b, a, e: ceil(n * e, a * b),
        "You rounded once over the whole training, so epochs run into each other. Each epoch ends with its own update.",
    ),
    "carries-over-epochs": Wrong(
        lambda n, b, a, e: ceil(ceil(n, b) * e, a),
        "You carry left-over batches into the next epoch. Each epoch ends with its own update.",
    ),
    "one-epoch": Wrong(
        lambda n, b, a, _: ceil(ceil(n, b), a), "This is one epoch. Training has `epochs` of them."
    ),
    "accumulation-multiplies": Wrong(
        lambda n, b, a, e: ceil(n, b) * a * e, "Accumulation makes updates rarer: divide by `accumulate`."
    ),
    "not-whole": Wrong(
        lambda n, b, a, e: n / b / a * e, "Steps are whole. Round up, batches and updates each."
    ),
}


@checks.key
def right_multiplier(s, w, t):
    return s / w if s < w else max(0.0, (t - s) / max(1, t - w))


WRONG_MULTIPLIER = {
    "decays-from-the-start": Wrong(
        lambda s, w, t: s / w if s < w else max(0.0, (t - s) / t),
        "After the warm-up you divide by the total. The line starts at 1 where the warm-up ends: divide by T - w.",
    ),
    "never-decays": Wrong(
        lambda s, w, _: min(1.0, s / max(1, w)) if w else 1.0, "The decay after the warm-up is missing."
    ),
    "starts-at-one-step": Wrong(
        lambda s, w, t: (s + 1) / w if s < w else max(0.0, (t - s) / max(1, t - w)),
        "Your warm-up is one step ahead: step 0 has multiplier 0.",
    ),
    "below-zero": Wrong(
        lambda s, w, t: s / w if s < w else (t - s) / max(1, t - w),
        "After the last step the multiplier is negative, and the weights would climb up the loss. Stop at 0.",
    ),
    "no-warm-up": Wrong(
        lambda s, _, t: max(0.0, (t - s) / t), "There is no warm-up: m(0) must be 0 when w > 0."
    ),
    "warm-up-on-top": Wrong(
        lambda s, w, t: s / w if s < w else max(0.0, 1 - (s - w) / t),
        "The decay takes T steps after the warm-up. The warm-up is part of the T steps: it has only T - w.",
    ),
    "cosine": Wrong(
        lambda s, w, t: s / w if s < w else 0.5 * (1 + math.cos(math.pi * min(1, (s - w) / max(1, t - w)))),
        "This decay is a cosine. A straight line was asked for.",
    ),
}

WRONG_PEAK = {
    "always-arrives": Wrong(
        lambda *_: 1.0,
        "You assume that the warm-up comes to its end. With warmup_steps ≥ total_steps training is over before it does.",
    ),
    "one-step-too-far": Wrong(
        lambda w, t: min(1.0, t / max(1, w)),
        "Steps are counted from 0, so the last one is total_steps - 1, not total_steps.",
    ),
    "upside-down": Wrong(
        lambda w, t: min(1.0, w / t),
        "The fraction is upside down: how far did training get on the way through the warm-up?",
    ),
}


@checks.key
def right_peak(w, t):
    return max(right_multiplier(s, w, t) for s in range(t))


def look(function, right, wrong, names, inputs):
    """`checks.equals`, with the arguments named in the message and handed over by position."""

    def by_position(called):
        return lambda **arguments: called(*(arguments[name] for name in names))

    checks.equals(
        by_position(lambda *values: checks.call(function, *values, doing=f"With {dict(zip(names, values, strict=True))}")),
        by_position(right), [dict(zip(names, values, strict=True)) for values in inputs],
        wrong={code: replace(known, function=by_position(known.function)) for code, known in wrong.items()},
        rtol=1e-9, atol=1e-12, read=READ,
    )  # fmt: skip


def look_at_totals(total_steps, plans):
    look(total_steps, right_total, WRONG_TOTAL, ("n_examples", "batch_size", "accumulate", "epochs"), plans)


def look_at_multipliers(multiplier, schedules):
    inputs = []
    for w, t in schedules:
        steps = {0, 1, w // 2, w - 1, w, w + 1, (w + t) // 2, t - 1, t, t + 5}
        inputs += [(s, w, t) for s in sorted(steps) if s >= 0]
    look(multiplier, right_multiplier, WRONG_MULTIPLIER, ("step", "warmup_steps", "total_steps"), inputs)


def look_at_peaks(peak, schedules):
    look(peak, right_peak, WRONG_PEAK, ("warmup_steps", "total_steps"), schedules)


def drawn_plans(salt, count):
    """Plans of a whole training: examples, batch size, accumulation, epochs."""
    rng = randomness.numpy_generator("plans", salt)
    return [tuple(map(int, rng.integers((50, 3, 1, 1), (5000, 33, 7, 6)))) for _ in range(count)]


def drawn_schedules(salt):
    """A warm-up that comes to its end, and one that does not: (warmup_steps, total_steps)."""
    rng = randomness.numpy_generator("schedules", salt)
    ends, ends_not = (int(rng.integers(5, 60)) for _ in range(2))
    return [(ends, ends + int(rng.integers(5, 90))), (ends_not + int(rng.integers(3, 200)), ends_not)]


@test_case(points=0.5)
def test_steps(total_steps):
    checks.attempted(total_steps, "total_steps")
    plans = [(10, 4, 1, 1), (10, 4, 2, 1), (10, 4, 2, 3), (3000, 16, 4, 2), (64, 16, 4, 5)]
    look_at_totals(total_steps, [*plans, *drawn_plans("public", 3)])


@test_case(points=0.5)
def test_schedule(multiplier, peak):
    checks.attempted(multiplier, "multiplier")
    checks.attempted(peak, "peak")
    drawn = drawn_schedules("public")
    look_at_multipliers(multiplier, [(4, 20), (0, 10), (9, 10), (500, 188), *drawn])
    look_at_peaks(peak, [(500, 188), (4, 20), (20, 20), (0, 10), (1, 2), *drawn])


@test_case(points=0.5, hidden=True)
def test_steps_of_other_plans(total_steps):
    checks.attempted(total_steps, "total_steps")
    plans = [(7, 8, 1, 3), (33, 8, 4, 2), (32, 8, 4, 2), (1, 1, 1, 1), (17, 4, 8, 4)]
    look_at_totals(total_steps, [*plans, *drawn_plans("hidden", 8)])


@test_case(points=0.5, hidden=True)
def test_other_schedules(multiplier, peak):
    checks.attempted(multiplier, "multiplier")
    checks.attempted(peak, "peak")
    drawn = drawn_schedules("hidden")
    look_at_multipliers(multiplier, [(7, 31), (0, 3), (10, 10), (90, 61), (1, 100), *drawn])
    look_at_peaks(peak, [(7, 31), (31, 30), (30, 31), (0, 1), (1000, 267), (5, 5), *drawn])
