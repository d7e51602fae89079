import math
from dataclasses import replace

from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong, has_slip

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
RTOL, ATOL = 1e-5, 1e-6  # float32 is off by 1e-7; the mildest wrong one by 1e-3


# ------------------------------------------------------------------------------------------ steps

# What can be done about batches, about groups of them, and about epochs.
BATCHES = (
    "drops-last-batch",
    "one-batch-too-many",
    "rounds-to-the-nearest-batch",
    "rounds-once-at-the-end",
    "rounds-down-to-one",
)
GROUPS = (
    "counts-batches",
    "accumulation-multiplies",
    "drops-left-over-batches",
    "one-update-too-many",
    "rounds-to-the-nearest-update",
    "not-whole",
)
EPOCHS = ("carries-over-epochs", "one-epoch")  # fmt: skip


def updates(n, b, a, e, code=""):
    """The number of updates, with the slips of a code."""
    once = has_slip(code, "rounds-once-at-the-end")
    carried = once or has_slip(code, "carries-over-epochs")
    rounded = (
        n // b if has_slip(code, "drops-last-batch")
        else n // b + 1 if has_slip(code, "one-batch-too-many")
        else round(n / b) if has_slip(code, "rounds-to-the-nearest-batch")
        else n / b if once or has_slip(code, "not-whole")
        else math.ceil(n / b)
    )  # fmt: skip
    if has_slip(code, "rounds-down-to-one"):
        return max(1, n // b // a) * e
    batches = rounded * e if carried else rounded
    groups = (
        batches if has_slip(code, "counts-batches")
        else batches * a if has_slip(code, "accumulation-multiplies")
        else math.floor(batches / a) if has_slip(code, "drops-left-over-batches")
        else math.floor(batches / a) + 1 if has_slip(code, "one-update-too-many")
        else round(batches / a) if has_slip(code, "rounds-to-the-nearest-update")
        else batches / a if has_slip(code, "not-whole")
        else math.ceil(batches / a)
    )  # fmt: skip
    return groups if carried or has_slip(code, "one-epoch") else groups * e


@checks.key
def right_total(n, b, a, e):
    return updates(n, b, a, e)


@checks.key
def slipped_totals(plans):
    return {
        code: [updates(*plan, code) for plan in plans] for code in checks.slip_codes(BATCHES, GROUPS, EPOCHS)
    }


TOTAL_CAUSES = {
    "drops-last-batch": "The last batch of an epoch is smaller, but it is a batch: round the number of batches up.",
    "one-batch-too-many": "Where the batches come out even you count one too many: `n // b + 1` is not rounding up.",
    "rounds-to-the-nearest-batch": "The number of batches is rounded to the nearest whole number. A started batch is a batch: "
    "round up.",
    "rounds-once-at-the-end": "You rounded once over the whole training, so epochs run into each other. Each epoch ends with "
    "its own update.",
    "rounds-down-to-one": "Both divisions round down, and only a 0 becomes 1. A smaller last batch is a batch and a smaller last "
    "group an update: round up.",
    "counts-batches": "These are batches. With accumulation only every `accumulate`-th batch ends in an update.",
    "accumulation-multiplies": "Accumulation makes updates rarer: divide by `accumulate`.",
    "drops-left-over-batches": "Batches left over at the end make one more update: round the number of updates up, not down.",
    "one-update-too-many": "Where the batches come out even with `accumulate` you count one update too many: `// accumulate + 1` "
    "is not rounding up.",
    "rounds-to-the-nearest-update": "The number of updates is rounded to the nearest whole number. Left-over batches make one "
    "more update: round up.",
    "not-whole": "Steps are whole. Round up, batches and updates each.",
    "carries-over-epochs": "You carry left-over batches into the next epoch. Each epoch ends with its own update.",
    "one-epoch": "This is one epoch. Training has `epochs` of them.",
}  # fmt: skip

# ------------------------------------------------------------------------------------- multipliers

WARM_UP = ("no-warm-up", "starts-at-one-step", "one-step-late", "share-of-the-total", "zero-warm-up-is-one")
DECAY = ("decays-from-the-start", "never-decays", "warm-up-on-top", "cosine", "zero-at-the-last-step")
END = ("below-zero", "rises-after-the-end")


def multiplied(s, w, t, code=""):
    """The multiplier of a step, with the slips of a code."""
    if has_slip(code, "zero-warm-up-is-one"):
        w = max(1, w)
    if has_slip(code, "no-warm-up"):
        return multiplied(s, 0, t, code.replace("no-warm-up", ""))
    if s < w:
        return (
            (s + 1) / w if has_slip(code, "starts-at-one-step")
            else s / (w + 1) if has_slip(code, "one-step-late")
            else s / t if has_slip(code, "share-of-the-total")
            else s / w
        )  # fmt: skip
    left = (
        (t - s) / t if has_slip(code, "decays-from-the-start")
        else 1.0 if has_slip(code, "never-decays")
        else 1 - (s - w) / t if has_slip(code, "warm-up-on-top")
        else 0.5 * (1 + math.cos(math.pi * min(1, (s - w) / max(1, t - w)))) if has_slip(code, "cosine")
        else (t - 1 - s) / max(1, t - 1 - w) if has_slip(code, "zero-at-the-last-step")
        else (t - s) / (t - w) if has_slip(code, "rises-after-the-end") and t != w
        else (t - s) / max(1, t - w)
    )  # fmt: skip
    return left if has_slip(code, "below-zero") else max(0.0, left)


@checks.key
def right_multiplier(s, w, t):
    return multiplied(s, w, t)


@checks.key
def slipped_multipliers(calls):
    codes = checks.slip_codes(WARM_UP, DECAY, END)
    return {code: [multiplied(*call, code) for call in calls] for code in codes}


MULTIPLIER_CAUSES = {
    "no-warm-up": "There is no warm-up: m(0) must be 0 when w > 0.",
    "starts-at-one-step": "Your warm-up is one step ahead: step 0 has multiplier 0.",
    "one-step-late": "Your warm-up divides by w + 1. It is s / w.",
    "share-of-the-total": "Your warm-up divides by the total. It is s / w, so that it reaches 1 at step w.",
    "zero-warm-up-is-one": "With warmup_steps=0 there is no warm-up at all, so step 0 has multiplier 1. `max(1, w)` makes a "
    "warm-up of one step of it.",
    "decays-from-the-start": "After the warm-up you divide by the total. The line starts at 1 where the warm-up ends: divide by T - w.",
    "never-decays": "The decay after the warm-up is missing.",
    "warm-up-on-top": "The decay takes T steps after the warm-up. The warm-up is part of the T steps: it has only T - w.",
    "cosine": "This decay is a cosine. A straight line was asked for.",
    "zero-at-the-last-step": "Your line is at 0 one step too early, at step T - 1. It reaches 0 at step T.",
    "below-zero": "After the last step the multiplier is negative, and the weights would climb up the loss. Stop at 0.",
    "rises-after-the-end": "Long after the end, with a warm-up longer than the training, T - s and T - w are both negative and "
    "their quotient is 1 or more. After the end the multiplier is 0.",
}

# ------------------------------------------------------------------------------------------- peaks


@checks.key
def right_peak(w, t):
    return max(multiplied(s, w, t) for s in range(t))


WRONG_PEAK = {
    "always-arrives": Wrong(
        lambda *_: 1.0,
        "You assume that the warm-up comes to its end. With warmup_steps ≥ total_steps training is over before it does.",
    ),
    "one-step-too-far": Wrong(
        lambda w, t: min(1.0, t / max(1, w)),
        "This is T / w. Steps are counted from 0: the last one is total_steps - 1, and in a warm-up it gets (T - 1) / w.",
    ),
    "peak-at-equality": Wrong(
        lambda w, t: 1.0 if w <= t else (t - 1) / w,
        "With warmup_steps equal to total_steps the multiplier 1 would come at step T, and step T - 1 is the last one.",
    ),
    "one-step-short": Wrong(
        lambda w, t: 1.0 if w < t - 1 else (t - 1) / w if w else 1.0,
        "With warmup_steps = total_steps - 1 the last step, T - 1, has multiplier 1.",
    ),
    "peak-is-the-last": Wrong(
        lambda w, t: multiplied(t - 1, w, t),
        "This is the multiplier of the last step. Only in a warm-up that is not finished is that the largest.",
    ),
    "upside-down": Wrong(
        lambda w, t: min(1.0, w / t),
        "The fraction is upside down: how far did training get on the way through the warm-up?",
    ),
    "not-limited": Wrong(
        lambda w, t: (t - 1) / max(1, w),
        "A multiplier is never above 1: where the warm-up comes to its end the peak is 1.",
    ),
    "middle-of-the-decay": Wrong(
        lambda w, t: (t - w) / t if w < t else (t - 1) / w,
        "Where the warm-up comes to its end, at step w, the multiplier is 1: that is the peak.",
    ),
}


def look(function, right, wrong, names, calls, whole=False):
    """`checks.equals`, with the arguments named in the message and handed over by position."""

    def by_position(called):
        return lambda **arguments: called(*(arguments[name] for name in names))

    def asked(*values):
        did = f"With {dict(zip(names, values, strict=True))}"
        result = checks.call(function, *values, doing=did)
        if whole:
            return checks.expect_array(
                result,
                (),
                checks.INTEGERS,
                did,
                "a whole number, an `int`",
                "Round up, and make it an `int`.",
                READ,
                "not-an-int",
            )
        return result

    checks.equals(
        by_position(asked), by_position(right), [dict(zip(names, values, strict=True)) for values in calls],
        wrong={code: replace(known, function=by_position(known.function)) for code, known in wrong.items()},
        rtol=RTOL, atol=ATOL, read=READ,
    )  # fmt: skip


def look_at_totals(total_steps, plans):
    known = checks.slips(plans, slipped_totals(plans), TOTAL_CAUSES)
    look(total_steps, right_total, known, ("n_examples", "batch_size", "accumulate", "epochs"), plans, True)


def look_at_multipliers(multiplier, schedules):
    """Steps from 0 on. Those after the end that still lie in the warm-up are left out: the text allows 0 and s / w."""
    calls = []
    for w, t in schedules:
        steps = {0, 1, w // 2, w - 1, w, w + 1, (w + t) // 2, t - 1, t, t + 5, w + 5}
        calls += [(s, w, t) for s in sorted(steps) if s >= 0 and not t <= s < w]
    known = checks.slips(calls, slipped_multipliers(calls), MULTIPLIER_CAUSES, RTOL, ATOL)
    look(multiplier, right_multiplier, known, ("step", "warmup_steps", "total_steps"), calls)


def look_at_peaks(peak, schedules):
    look(peak, right_peak, WRONG_PEAK, ("warmup_steps", "total_steps"), schedules)


def drawn_plans(salt, count):
    """Plans of a whole training: examples, batch size, accumulation, epochs."""
    rng = randomness.numpy_generator("plans", salt)
    return [tuple(map(int, rng.integers((50, 3, 2, 2), (5000, 33, 7, 6)))) for _ in range(count)]


def drawn_schedules(salt):
    """A warm-up that comes to its end, and one that does not: (warmup_steps, total_steps)."""
    rng = randomness.numpy_generator("schedules", salt)
    ends, ends_not = (int(rng.integers(5, 60)) for _ in range(2))
    return [(ends, ends + int(rng.integers(5, 90))), (ends_not + int(rng.integers(3, 200)), ends_not)]


@test_case(points=0.25)
def test_steps(total_steps):
    checks.attempted(total_steps, "total_steps")
    plans = [
        (10, 4, 1, 1),
        (10, 4, 2, 1),
        (10, 4, 2, 3),
        (3000, 16, 4, 2),
        (64, 16, 4, 5),
        (36, 4, 4, 3),
        (7, 8, 3, 3),
    ]
    look_at_totals(total_steps, [*plans, *drawn_plans("public", 3)])


@test_case(points=0.5)
def test_schedule(multiplier):
    checks.attempted(multiplier, "multiplier")
    look_at_multipliers(
        multiplier, [(4, 20), (0, 10), (9, 10), (12, 12), (500, 188), *drawn_schedules("public")]
    )


@test_case(points=0.25)
def test_peak(peak):
    checks.attempted(peak, "peak")
    look_at_peaks(
        peak, [(500, 188), (4, 20), (20, 20), (19, 20), (0, 10), (1, 2), *drawn_schedules("public")]
    )


@test_case(points=0.25, hidden=True)
def test_steps_of_other_plans(total_steps):
    checks.attempted(total_steps, "total_steps")
    plans = [(33, 8, 4, 2), (32, 8, 4, 2), (1, 1, 1, 1), (17, 4, 8, 4)]
    look_at_totals(total_steps, [*plans, *drawn_plans("hidden", 8)])


@test_case(points=0.5, hidden=True)
def test_other_schedules(multiplier):
    checks.attempted(multiplier, "multiplier")
    look_at_multipliers(
        multiplier, [(7, 31), (0, 3), (10, 10), (90, 61), (1, 100), *drawn_schedules("hidden")]
    )


@test_case(points=0.25, hidden=True)
def test_other_peaks(peak):
    checks.attempted(peak, "peak")
    drawn = drawn_schedules("hidden")
    look_at_peaks(peak, [(7, 31), (31, 30), (30, 31), (0, 1), (1000, 267), (5, 5), *drawn])
