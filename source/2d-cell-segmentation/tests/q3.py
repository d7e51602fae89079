import torch
from otter.test_files import test_case

from autograder import checks, randomness

OK_FORMAT = False
name = "q3"
points = 2
hints = [
    "Throw each coin once, and use what it says twice: for the picture and for the labels.",
    "`x.flip(-1)` mirrors left–right and `x.flip(-2)` up–down, for (C, H, W) and (H, W) alike: counted from "
    "the end, the "
    "axes are the same.",
    "`if train:` … `if torch.rand(()) < 0.5: image, labels = image.flip(-1), labels.flip(-1)`, the same "
    "again with -2 and a "
    "coin of its own, and `return image, labels` in any case.",
]

READ = "'One coin for both' above"
CALLS = 120
FLIPS = {"none": (), "left–right": (-1,), "up–down": (-2,), "both": (-1, -2)}


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


def call_flip(random_flip, image, labels, train):
    """Call the student's function; return the flips of the picture and of the labels."""
    got = checks.call(random_flip, image, labels, train)
    did = f"For a picture {tuple(image.shape)} with labels {tuple(labels.shape)} and train={train}"
    if len(checks.members(got)) != 2 or not all(isinstance(g, torch.Tensor) for g in checks.members(got)):
        checks.fail(did, "a pair of tensors (image, labels)", checks.describe(got), "", READ, "wrong-type")
    flips = []
    got = [checks.expect_tensor(part, did=did, read=READ) for part in checks.members(got)]
    for what, result, original in zip(("picture", "label map"), got, (image, labels), strict=True):
        if result.shape != original.shape:
            checks.fail(
                did, f"the {what} to keep its shape", f"{tuple(result.shape)}", "", READ, "wrong-shape"
            )
        flip = flip_of(result, original)
        if flip is None:
            _explain_not_a_flip(did, what, result, original)
        flips.append(flip)
    return tuple(flips)


def _explain_not_a_flip(did, what, result, original):
    if what == "picture" and flip_of(result.flip(0), original) is not None:
        checks.fail(
            did,
            "a flip of rows or columns",
            "the channels in another order",
            "Axis 0 of a picture is the channel. Count axes from the end: -2 for rows, -1 for columns.",
            READ,
            "flips-channels",
        )
    checks.fail(
        did,
        f"the {what} flipped along rows, columns, both or not at all",
        "something else",
        "Pixels were moved or changed in another way. Count axes from the end: -2 for rows, -1 for columns.",
        READ,
        "not-a-flip",
    )


def expect_aligned_flips(random_flip, channels, height, width):
    image, labels = coordinates(channels, height, width)
    seen = [call_flip(random_flip, image, labels, True) for _ in range(CALLS)]
    explain_misaligned(seen)
    explain_coins([flip for flip, _ in seen])
    validation = [call_flip(random_flip, image, labels, False) for _ in range(24)]
    changed = sum(pair != ("none", "none") for pair in validation)
    if changed:
        checks.fail(
            "In 24 calls with train=False",
            "picture and labels as they came",
            f"{changed} flipped pairs",
            "Validation pictures stay as they are, or the score depends on luck.",
            READ,
            "flips-at-validation",
        )


def explain_misaligned(seen):
    apart = [(a, b) for a, b in seen if a != b]
    if not apart:
        return
    did, wanted = f"In {len(seen)} calls with train=True", "the same flip for picture and labels each time"
    got = (
        f"{len(apart)} pairs that no longer fit, the first with picture: {apart[0][0]}, labels: {apart[0][1]}"
    )
    if all(b == "none" for _, b in seen):
        checks.fail(did, wanted, got, "The labels were never flipped.", READ, "labels-not-flipped")
    swapped = {"none": "none", "left–right": "up–down", "up–down": "left–right", "both": "both"}
    if all(b == swapped[a] for a, b in seen):
        checks.fail(
            did,
            wanted,
            got,
            "The labels flip when the picture does, but along the other axis. "
            "Axis 1 is rows in "
            "(C, H, W) and columns in (H, W): count from the end.",
            READ,
            "other-axis",
        )
    checks.fail(
        did,
        wanted,
        got,
        "Picture and labels throw coins of their own. Throw once and use the result twice.",
        READ,
        "own-coins",
    )


def explain_coins(flips):
    """Each of the four outcomes has probability 1/4; the limits are about six standard deviations away."""
    counts = {flip: flips.count(flip) for flip in FLIPS}
    did, wanted = (
        f"In {len(flips)} calls with train=True",
        f"each of the four outcomes about {len(flips) // 4} times",
    )
    got = ", ".join(f"{flip}: {count}" for flip, count in counts.items())
    missing = {flip for flip, count in counts.items() if count == 0}
    causes = {
        frozenset({"left–right", "up–down", "both"}): ("Nothing is ever flipped.", "never-flips"),
        frozenset({"left–right", "up–down"}): (
            "One coin decides on both axes. Throw one for each.",
            "one-coin-for-both-axes",
        ),
        frozenset({"up–down", "both"}): ("The rows are never flipped.", "one-axis-only"),
        frozenset({"left–right", "both"}): ("The columns are never flipped.", "one-axis-only"),
        frozenset({"both"}): (
            "Both flips never come together: throw two coins, independently.",
            "never-both",
        ),
    }
    if missing:
        always = "Every picture is flipped: where is the coin?", "always-flips"
        cause, code = causes.get(frozenset(missing), always)
        checks.fail(did, wanted, got, cause, READ, code)
    if min(counts.values()) < 4 or max(counts.values()) > 59:
        checks.fail(
            did,
            wanted,
            got,
            "The coins are not fair: flip when a uniform number is below 0.5.",
            READ,
            "unfair-coins",
        )


@test_case(points=1)
def test_two_channels(random_flip):
    expect_aligned_flips(random_flip, 2, 4, 6)


@test_case(points=1, hidden=True)
def test_other_shapes(random_flip):
    height, width = randomness.numpy_generator("shape").choice([3, 4, 5, 7, 8], 2, replace=False)
    expect_aligned_flips(random_flip, 3, int(height), int(width))
