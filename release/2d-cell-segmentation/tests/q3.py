import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes.data import calls_in_turn, repeated_calls
from autograder.key.replay import case, load

OK_FORMAT = False
name = "q3"
points = 1
hints = [
    "What has to be the same for the picture and for its labels, and what has to be different from one call to the next?",
    "Throw each coin once, and use what it says twice. `x.flip(-1)` mirrors left–right and `x.flip(-2)` up–down, for "
    "(C, H, W) and (H, W) alike: counted from the end, the axes are the same.",
    "`if train:` … `if torch.rand(()) < 0.5: image, labels = image.flip(-1), labels.flip(-1)`, the same "
    "again with -2 and a "
    "coin of its own, and `return image, labels` in any case.",
]

READ = "'One coin for both' above"
CALLS = 1600
LIMIT = 5.25
"""Standard deviations that a coin may be off: six coins of a right answer, two cases, are all within in all but 1e-6 of
gradings. Two coins of 0.4 or 0.6, or further from a half, are within in less than 1e-4."""
FLIPS = {"none": (), "left–right": (-1,), "up–down": (-2,), "both": (-1, -2)}
AXES = {"left–right": -1, "up–down": -2}


def coordinates(channels, height, width):
    """A picture and labels in which every pixel has a number of its own, drawn, and so says where it came from."""
    numbers = torch.randperm(height * width, generator=randomness.generator("numbers", channels)) + 1
    labels = numbers.reshape(height, width)
    image = torch.stack([labels * (channel + 1) for channel in range(channels)]).double()
    return image, labels


def flip_of(got, original):
    """Which flip leads from `original` to `got`, or None."""
    for flip, axes in FLIPS.items():
        if got.shape == original.shape and torch.equal(got.to(original.dtype), original.flip(axes)):
            return flip
    return None


def flips_of(result, image, labels, did):
    """The flips of the picture and of the labels in what came back from one call."""
    if len(checks.members(result)) != 2 or not all(
        isinstance(g, torch.Tensor) for g in checks.members(result)
    ):
        checks.fail(did, "a pair of tensors (image, labels)", checks.describe(result), "", READ, "wrong-type")
    flips = []
    got = [checks.expect_tensor(part, did=did, read=READ) for part in checks.members(result)]
    for what, one, original in zip(("picture", "label map"), got, (image, labels), strict=True):
        flip = flip_of(one, original)
        if flip is None:
            _explain_not_a_flip(did, what, one, original)
        flips.append(flip)
    for what, one, original in zip(("picture", "label map"), got, (image, labels), strict=True):
        if one.dtype != original.dtype:
            checks.fail(
                did,
                f"a {what} of type {original.dtype} as before",
                f"{one.dtype}",
                "The pixels are right.",
                READ,
                "wrong-dtype",
            )
    return tuple(flips)


def _explain_not_a_flip(did, what, result, original):
    turned = {
        "a quarter turn": [original.rot90(k, (-2, -1)) for k in (1, 3)],
        "the picture mirrored at its diagonal (transposed)": [original.mT, original.mT.flip((-1, -2))],
    }
    for seen, ways in turned.items():
        if any(result.shape == way.shape and torch.equal(result.to(way.dtype), way) for way in ways):
            checks.fail(did, f"the {what} flipped along rows, columns, both or not at all", seen, "A flip reverses the order "
                        "along one axis and does not exchange height and width.", READ, "turned-not-flipped")  # fmt: skip
    if result.shape != original.shape:
        checks.fail(did, f"the {what} to keep its shape", f"{tuple(result.shape)}", "", READ, "wrong-shape")
    if what == "picture" and flip_of(result.flip(0), original) is not None:
        checks.fail(did, "a flip of rows or columns", "the channels in another order", "Axis 0 of a picture is the channel. Count "
                    "axes from the end: -2 for rows, -1 for columns.", READ, "flips-channels")  # fmt: skip
    checks.fail(did, f"the {what} flipped along rows, columns, both or not at all", "its pixels in other places, or others",
                "", READ, "not-a-flip")  # fmt: skip


def training_flips(random_flip, image, labels, calls):
    """The flips in many calls with train=True, and what the generators gave after each."""
    found = repeated_calls(random_flip, (image, labels, True), calls)
    did = f"For a picture {tuple(image.shape)} with labels {tuple(labels.shape)} and train=True"
    return [flips_of(result, image, labels, did) for result in found["results"]], found["next"]


def flips_seen_at_validation(random_flip, image, labels):
    """How many of 40 pairs are flipped with train=False."""
    found = repeated_calls(random_flip, (image, labels, False), 40)["results"]
    return sum(flips_of(result, image, labels, "With train=False") != ("none", "none") for result in found)


def expect_aligned(random_flip, image, labels):
    """The same flip for both, always; nothing with train=False; and neither is changed in place."""
    seen, after = training_flips(random_flip, image, labels, 240)
    changed = flips_seen_at_validation(random_flip, image, labels)
    explain_misaligned(seen)
    explain_constant([flip for flip, _ in seen], after, changed)
    if changed:
        checks.fail("In 40 calls with train=False", "picture and labels as they came", f"{changed} flipped pairs",
                    "Validation pictures stay as they are, or the score depends on luck.", READ, "flips-at-validation")  # fmt: skip
    for _ in range(12):
        last = calls_in_turn(random_flip, (image, labels), [(True,), (False,)])[-1]
        if flips_of(last, image, labels, "With train=False") != ("none", "none"):
            checks.fail("In a call with train=False after one with train=True, of the same tensors,", "picture and labels as they came",
                        "flipped ones", "The call before has changed the caller's tensors: return new ones.", READ,
                        "changed-its-input")  # fmt: skip


def explain_misaligned(seen):
    apart = [(a, b) for a, b in seen if a != b]
    if not apart:
        return
    did, wanted = f"In {len(seen)} calls with train=True", "the same flip for picture and labels each time"
    got = f"{len(apart)} pairs that do not fit, the first with picture: {apart[0][0]}, labels: {apart[0][1]}"
    swapped = {"none": "none", "left–right": "up–down", "up–down": "left–right", "both": "both"}
    if all(b == swapped[a] for a, b in seen):
        checks.fail(did, wanted, got, "The labels flip when the picture does, but along the other axis. Axis 1 is rows in (C, H, W) "
                    "and columns in (H, W): count from the end.", READ, "other-axis")  # fmt: skip
    if all(b == "none" for _, b in seen):
        checks.fail(did, wanted, got, "The labels were never flipped.", READ, "labels-not-flipped")
    if all(a == "none" for a, _ in seen):
        checks.fail(did, wanted, got, "The picture was never flipped.", READ, "picture-not-flipped")
    said, codes = [], set()
    for axis, place in AXES.items():
        both = [(place in FLIPS[a], place in FLIPS[b]) for a, b in seen]
        if all(a == b for a, b in both):
            said.append(f"{axis} they always fit")
        elif not any(b for _, b in both):
            said.append(f"{axis} the labels are never flipped")
            codes.add("labels-not-flipped")
        elif not any(a for a, _ in both):
            said.append(f"{axis} the picture is never flipped")
            codes.add("picture-not-flipped")
        else:
            share = sum(a == b for a, b in both) / len(both)
            own = abs(share - 0.5) * 2 * len(both) ** 0.5 < LIMIT
            said.append(
                f"{axis} they fit in {share:.0%} of the calls" + (", as by coins of their own" if own else "")
            )
            codes.add("own-coins" if own else "apart")
    advice = " Throw once and use the result twice." if "own-coins" in codes else ""
    told = "; ".join(said)
    code = codes.pop() if len(codes) == 1 else "own-coins" if "own-coins" in codes else "apart"
    checks.fail(did, wanted, got, f"{told[0].upper()}{told[1:]}.{advice}", READ, code)


def explain_constant(flips, after, at_validation):
    """Every call has the same outcome."""
    if len(set(flips)) > 1:
        return
    did, wanted, got = (
        f"In {len(flips)} calls with train=True",
        "four different outcomes",
        f"'{flips[0]}' each time",
    )
    if explain_seed(after):
        checks.fail(did, wanted, got, explain_seed(after), READ, "seed-inside")
    if flips[0] == "none" and at_validation:
        checks.fail(did, wanted, got, f"With train=False {at_validation} of 40 pairs were flipped: it is the wrong way round.",
                    READ, "train-reversed")  # fmt: skip
    once = "Is a coin thrown once only, outside of the function or as a default value of an argument?"
    if flips[0] == "none":
        checks.fail(did, wanted, got, "Nothing is ever flipped. What can your coin show? `randint(0, 1)` of torch and numpy is always "
                    f"0, the upper end is left out. {once}", READ, "never-flips")  # fmt: skip
    code = "always-flips" if flips[0] == "both" else "same-every-time"
    checks.fail(did, wanted, got, f"Is there a coin at all? {once}", READ, code)


def explain_seed(after):
    """Words, if a generator gave the very same number after every call."""
    after = checks.expect_tensor(after, (None, 3), read=READ)
    names = [
        name
        for name, numbers in zip(("torch", "numpy", "Python"), after.T, strict=True)
        if len(numbers.unique()) == 1
    ]
    if not names:
        return ""
    return (
        f"After each call {names[0]}'s generator gives the same number: a seed is set inside. Then all calls throw the same coins, and "
        "all that draws random numbers after them does so, too. Set none."
    )


def expect_coins(random_flip, image, labels):
    """Each of the four outcomes has probability 1/4, whatever becomes of the labels."""
    seen, after = training_flips(random_flip, image, labels, CALLS)
    flips = [flip for flip, _ in seen]
    counts = {flip: flips.count(flip) for flip in FLIPS}
    turned = flips_seen_at_validation(random_flip, image, labels)
    explain_constant(flips, after, turned)
    did = f"In {len(flips)} calls with train=True"
    wanted = f"each of the four outcomes about {len(flips) // 4} times for the picture"
    got = ", ".join(f"{flip}: {count}" for flip, count in counts.items())
    missing = frozenset(flip for flip, count in counts.items() if count == 0)
    causes = {
        frozenset({"left–right", "up–down"}): ("One coin decides on both axes. Throw one for each.", "one-coin-for-both-axes"),
        frozenset({"up–down", "both"}): ("Left–right is there; the rows are never flipped, up–down.", "one-axis-only"),
        frozenset({"left–right", "both"}): ("Up–down is there; the columns are never flipped, left–right.", "one-axis-only"),
        frozenset({"both"}): ("Both flips never come together. With `elif` the second coin is thrown only if the first one "
                              "says no: throw two, independently.", "never-both"),
        frozenset({"none", "both"}): ("It is always one of the two flips. Throw two coins, independently.", "never-both"),
        frozenset({"none"}): ("Every picture is flipped. Not to flip is one of the four outcomes.", "always-flips"),
    }  # fmt: skip
    if missing:
        cause, code = causes.get(missing, ("Outcomes are missing.", "missing-outcomes"))
        checks.fail(did, wanted, got, cause, READ, code)
    shares = {axis: sum(place in FLIPS[flip] for flip in flips) / len(flips) for axis, place in AXES.items()}
    apart = 2 * len(flips) ** 0.5
    if any(abs(share - 0.5) * apart > LIMIT for share in shares.values()):
        checks.fail(did, wanted, got, explain_unfair(shares), READ, "unfair-coins")
    together = (counts["none"] + counts["both"]) / len(flips)
    if abs(together - 0.5) * apart > LIMIT:
        checks.fail(did, wanted, got, f"Each coin is fair, but they agree in {together:.0%} of the calls: throw them independently.",
                    READ, "coins-depend")  # fmt: skip
    if explain_seed(after):
        checks.fail("When we drew random numbers after each call", "other ones each time", "the same ones", explain_seed(after),
                    READ, "seed-inside")  # fmt: skip


UNFAIR = {
    0.3085: "so often lies a normal number (`randn`) above 0.5; a uniform one (`rand`) does in half of the cases",
    0.6915: "so often lies a normal number (`randn`) below 0.5; a uniform one (`rand`) does in half of the cases",
    1 / 3: "as if one of three outcomes counted; Python's `randint(0, 2)` has three, 0, 1 and 2",
    2 / 3: "as if two of three outcomes counted; Python's `randint(0, 2)` has three, 0, 1 and 2",
    0.25: "a quarter: as if both of two coins had to agree",
    0.75: "three quarters: as if one of two coins were enough",
}


def explain_unfair(shares):
    """How often each coin comes up, and which mistake fits that if one does."""
    told = " and ".join(f"{axis} in {share:.1%}" for axis, share in shares.items())
    cause = f"It is flipped {told} of the calls, and should be in half of them."
    fair = [axis for axis, share in shares.items() if abs(share - 0.5) * 2 * CALLS**0.5 <= LIMIT]
    if fair:
        return f"{cause} The coin for {fair[0]} is fair, the other one is not."
    mean = sum(shares.values()) / 2
    near = sorted(UNFAIR, key=lambda share: abs(share - mean))[:2]
    if abs(shares["up–down"] - shares["left–right"]) > 0.06 or abs(near[0] - mean) > 0.02:
        return cause
    close = [
        share
        for share in near
        if abs(share - mean) - abs(near[0] - mean) < 0.012 and abs(share - mean) < 0.02
    ]
    return f"{cause} That is " + ", or ".join(UNFAIR[share] for share in close) + "."


@test_case(points=0.625)
@case
def test_picture_and_labels_together(random_flip):
    expect_aligned(random_flip, *coordinates(2, 4, 6))


@test_case(points=0.375)
@case
def test_two_coins(random_flip):
    expect_coins(random_flip, *coordinates(2, 2, 3))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q3",
    """
c-o7O1pomR0J#
""",
)
