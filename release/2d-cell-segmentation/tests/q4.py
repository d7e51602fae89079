import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks.values import random_state
from autograder.probes.resolutions import resolutions
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q4"
points = 1.5
hints = [
    "How many channels come in and go out at each arrow of the drawing, and how high and wide is the picture there? Write that "
    "beside it: then each of the eight layers is named.",
    "`torch.cat([up, skip], dim=1)` puts channels side by side: 2w from below and 2w from the skip make 4w, "
    "which the block "
    "brings back to 2w. Keep the result of each block on the way down in a variable of its own.",
    "`a = self.down1(x)`, `b = self.down2(F.max_pool2d(a, 2))`, `c = self.bottom(F.max_pool2d(b, 2))`; then "
    "`b = self.up2(torch.cat([self.double2(c), b], dim=1))`, the same one floor higher with `a`, and "
    "`return self.head(a)`.",
]

READ = "'What and where: the skips' above"
FLOORS = {1: "full resolution", 2: "half resolution", 4: "a quarter of the resolution"}


parameter_count = stored("q4.parameter_count")


def named(arguments):
    return f"UNet({', '.join(f'{k}={v}' for k, v in arguments.items())})"


def expect_shapes(UNet, channels, classes, width, sizes=()):
    """Logits of the input's size, for every size and number of channels; what works and what does not says why."""
    arguments = {"channels": channels, "classes": classes, "width": width}
    works = []
    for size in [(64, 64), (24, 40), (12, 20), *sizes]:
        try:
            expect_shape(UNet, arguments, size)
        except checks.CheckFailed as failure:
            raise because(UNet, arguments, size, works, failure) from None
        works.append(size)


def expect_shape(UNet, arguments, size):
    checks.shape(
        UNet, inputs=(arguments["channels"], *size), outputs=(arguments["classes"], *size), batches=(1, 3), arguments=arguments,
        noncontiguous=False, name="logits", read=READ,
    )  # fmt: skip


def because(UNet, arguments, size, works, failure):
    """The same failure, with what it is due to, as far as other sizes and arguments tell."""
    if works and (failure.diagnosis or "").startswith(("raised", "wrong-shape", "extra", "dropped")):
        told = ", ".join(f"{height} × {width}" for height, width in works)
        if size == (24, 40):
            cause, code = f"{told} works. Does a size stand as a number in your code?", "fixed-size"
        elif size == (12, 20):
            cause, code = (
                f"{told} works, 12 × 20 does not: multiples of 4 that are none of 8. Is the picture halved more than twice?", "too-deep",
            )  # fmt: skip
        else:
            cause, code = f"{told} works.", failure.diagnosis
        return checks.CheckFailed(f"For {named(arguments)}: {failure} {cause}", code)
    usual = {"channels": 1, "classes": 1, "width": 8}
    if arguments == usual or not all_right(UNet, usual):
        return failure
    off = [
        key
        for key, value in arguments.items()
        if value != usual[key] and not all_right(UNet, {**usual, key: value})
    ]
    if not off:
        return failure
    code = "ignores-classes" if off == ["classes"] else "fixed-channels"
    return checks.CheckFailed(
        f"For {named(arguments)}: {failure} {named(usual)} works, and it does not with another value of {' or of '.join(f'`{key}`' for key in off)}: does a "
        "number stand where this argument should?", code,
    )  # fmt: skip


def all_right(UNet, arguments):
    try:
        expect_shape(UNet, arguments, (64, 64))
    except checks.CheckFailed:
        return False
    return True


def paths(UNet, arguments, size):
    """What autograd's graph tells; it only makes better messages, `expect_computed` sees the same in numbers."""
    found = resolutions(
        UNet, arguments, [2, arguments["channels"], size, size], randomness.seed("paths") % 2**31
    )
    if not found["is_module"]:
        checks.fail(
            f"For {named(arguments)}",
            "an `nn.Module` that returns a tensor",
            "something else",
            "",
            READ,
            "not-a-module",
        )
    return found


def expect_registered(UNet, arguments):
    found = paths(UNet, arguments, 32)
    if found["unregistered"]:
        cause = (
            "Layers made in `forward` start from new random numbers at each call. Make them in `__init__`."
        )
        if found["hidden"]:
            cause = f"`{found['hidden'][0]}` is a plain list of layers: use `nn.ModuleList` or attributes."
        checks.fail(
            f"For {named(arguments)}",
            "all weights among `net.parameters()`",
            f"{found['unregistered']} weights that no optimiser will ever train",
            cause,
            READ,
            "unregistered-layers",
        )


def expect_same_twice(UNet, arguments):
    """In evaluation mode nothing is drawn."""
    net = checks.call(checks.attribute(checks.call(UNet, **arguments), "eval"))
    for trial in range(2):
        x = torch.randn(2, arguments["channels"], 16, 16, generator=randomness.generator("twice", trial))
        one, other = (
            checks.expect_tensor(
                checks.call(net, x),
                (2, arguments["classes"], 16, 16),
                checks.FLOATS,
                "For a batch",
                "logits",
                read=READ,
            )
            for _ in range(2)
        )
        if checks.compare(one, other, 1e-6, 1e-7):
            checks.fail(f"For {named(arguments)} in evaluation mode, called twice with the same pictures,", "the same logits", "others",
                        "Does something in it draw random numbers: dropout by `F.dropout` without `training=self.training`, or layers made "
                        "in `forward`?", READ, "random-in-evaluation")  # fmt: skip


def expect_paths(UNet, arguments, size):
    found = paths(UNet, arguments, size)
    did, coarsest = f"For {named(arguments)}", set(found["coarsest"])
    if found["unused"] and size // 4 not in coarsest:
        checks.fail(did, "logits that depend on every layer", f"none of these: {', '.join(found['unused'][:4])}",
                    "What the lower floors compute is not handed on: of what does the last block get its input?", READ,
                    "unused-layers")  # fmt: skip
    expect_three_kinds(did, size, coarsest)


def expect_three_kinds(did, size, coarsest):
    """One path that stays at full resolution, one that goes down to a half, one to a quarter."""
    missing = [factor for factor in FLOORS if size // factor not in coarsest]
    if not missing:
        return
    wanted = (
        "paths from input to output that stay at full resolution, that go down to a half, and to a quarter"
    )
    reached = {FLOORS.get(size // height, f"1/{size // height}") for height in coarsest}
    got = f"paths through {' and '.join(sorted(reached)) or 'nothing'} only"
    if missing == [1, 2] and coarsest == {size // 4}:
        checks.fail(
            did,
            wanted,
            got,
            "All information passes through the bottom: the skips are missing. "
            "Concatenate the "
            "features of the way down before each block on the way up.",
            READ,
            "no-skips",
        )
    if 4 in missing:
        checks.fail(did, wanted, got, "The picture has to be halved twice.", READ, "too-shallow")
    checks.fail(
        did,
        wanted,
        got,
        f"The skip at {FLOORS[missing[0]]} is missing, is cut off, or starts "
        f"after the halving: take "
        "the features before `max_pool2d`.",
        READ,
        "skip-missing",
    )


def expect_logits(UNet, arguments):
    """Logits grow with the input, probabilities cannot; three networks, so that no unlucky weights decide."""
    inside = []
    for trial in range(3):
        net = checks.call(checks.attribute(checks.call(UNet, **arguments), "eval"))
        x = 1000 * torch.randn(
            2, arguments["channels"], 16, 16, generator=randomness.generator("logits", trial)
        )
        output = checks.call(net, x)
        wanted = (2, arguments["classes"], 16, 16)
        output = checks.expect_tensor(
            output, wanted, checks.FLOATS, "For very bright pictures", "logits", read=READ
        )
        inside.append((float(output.min()), float(output.max())))
    if all(low >= 0 and high <= 1 for low, high in inside):
        checks.fail(
            "For very bright pictures (1000 times the usual)",
            "logits, any real numbers",
            "only numbers from 0 to 1",
            "Is there a sigmoid or softmax at the end? The loss applies its own.",
            READ,
            "sigmoid-in-net",
        )


NARROW = 3
"""Width of the networks that get weights of ours; the same class at another width."""


def expect_computed(UNet, channels, classes):
    """Weights, paths and slopes as they show in logits, with weights of ours.

    A weight counts if the logits change when it is zero. Zeros also silence paths: with the one in the right place only
    the upper skip is left, and then a picture moved by one pixel moves its logits by one; or what is left is also the lower skip, and
    two pixels move them by two. Which weight does it in the student's network, we find out by trying them all.
    """
    arguments = {"channels": channels, "classes": classes, "width": NARROW}
    did = f"For UNet({', '.join(f'{k}={v}' for k, v in arguments.items())}) with weights of ours"
    moves, counted = set(), 0
    side, bare = set(), False
    for trial in range(4):  # so that no unlucky weights decide: a path whose ReLUs are all off shows nothing
        generator = randomness.generator("weights", trial)
        nets = [Loaded(UNet, arguments, did) for _ in range(2)]  # takes anything
        weights = lively(nets[0].state, generator)
        strip = torch.randn(1, channels, 4, 64, generator=generator, dtype=torch.float64)
        x = torch.cat([strip, strip.roll(1, -1), strip.roll(2, -1)])
        right, again = (net.logits(weights, x) for net in nets)
        if checks.compare(right, again, 1e-9, 1e-12):
            checks.fail(
                did,
                "the same logits from two networks with the same weights",
                "others",
                "Something in them is not among the weights: layers in a plain list, or made in `forward`.",
                READ,
                "unregistered-layers",
            )
        if least_move(right) in (1, 2):
            checks.fail(did, "logits that depend on a quarter of the resolution", "logits that do not",
                        "The picture has to be halved twice.", READ, "too-shallow")  # fmt: skip
        matter = 0
        for name, value in weights.items():
            if name.endswith("weight") or value.dim() > 1:
                without = nets[0].logits({**weights, name: torch.zeros_like(value)}, x)
                matter += value.numel() * (checks.compare(right, without, 1e-9, 1e-12) is not None)
                moves.add(least_move(without))
        counted = max(counted, matter)
        if {1, 2} <= moves:
            bare = has_bare_head(nets[0], weights, x, right)
            side = beside(nets[0], positive(weights), x.abs())
            break
    if not {1, 2} <= moves:
        checks.fail(
            did,
            "both skips to reach the logits when the floor below is silenced",
            "nothing of the upper one" if 1 not in moves else "nothing of the lower one",
            "Concatenate the features of the way down, taken before the halving, before each block on the way up.",
            READ,
            "skip-missing",
        )
    if (
        bare and not {1, 2} <= side
    ):  # what ends in a sigmoid or the like shows nothing here, and is told so elsewhere
        where = (
            "both floors" if not side & {1, 2} else "the upper floor" if 1 not in side else "the lower floor"
        )
        checks.fail(did, "blocks on the way up that have the skip's channels beside those from below", f"the two mixed before the block, on {where}",
                    "Are they added? A U-Net concatenates: `torch.cat([up, skip], dim=1)`, so that the block decides what it takes from which.",
                    READ, "added-not-concatenated")  # fmt: skip
    expect_size(did, counted, arguments)


def positive(weights):
    """The same with signs such that every ReLU is on everywhere: one that is off would silence a path by chance."""
    return {
        name: value
        if not value.is_floating_point()
        else -value.abs()
        if name.endswith("running_mean")
        else value.abs()
        for name, value in weights.items()
    }


def beside(net, weights, x):
    """By how many pixels a picture has to move if of what a layer takes in only one channel is left, for all layers and channels.

    Where the upper skip lies beside what comes up from below, a channel of its own leads to full resolution alone (1), and one of
    the lower skip to half resolution (2). Where the two are added, every channel has something of both.
    """
    seen = set()
    for name, value in reversed(weights.items()):
        if value.dim() < 2 or value.shape[1] < 2:
            continue
        for channel in range(value.shape[1]):
            only = torch.zeros_like(value)
            only[:, channel] = value[:, channel]
            seen.add(least_move(net.logits({**weights, name: only}, x)))
            if {1, 2} <= seen:
                return seen
    return seen


def has_bare_head(net, weights, x, right):
    """Whether there is a layer whose weights, multiplied by -2, multiply the logits by -2: the last one, with nothing after it."""
    for layer in reversed(list(dict.fromkeys(name.rpartition(".")[0] for name in weights))):
        turned = {
            name: -2 * value
            if name.rpartition(".")[0] == layer and name.endswith(("weight", "bias"))
            else value
            for name, value in weights.items()
        }
        if checks.compare(-2 * right, net.logits(turned, x), 1e-9, 1e-12) is None:
            return True
    return False


def expect_bare_head(UNet, channels, classes):
    """Logits have either sign and any size: they are multiplied by what the last layer's weights are multiplied by."""
    arguments = {"channels": channels, "classes": classes, "width": NARROW}
    did = f"For {named(arguments)} with weights of ours"
    net = Loaded(UNet, arguments, did)  # takes anything
    lowest = []
    for trial in range(4):
        generator = randomness.generator("head", trial)
        weights = lively(net.state, generator)
        x = torch.randn(2, channels, 8, 8, generator=generator, dtype=torch.float64)
        right = net.logits(weights, x)
        lowest.append(float(right.min()))
        if has_bare_head(net, weights, x, right):
            return
    wanted = "logits that are multiplied by -2 if the last layer's weights are"
    if min(lowest) >= 0:
        checks.fail(did, "logits, any real numbers", "only such as are 0 or above", "Is there a ReLU after the last layer (a `block` ends in one)? "
                    "End with the bare 1×1 convolution.", READ, "ends-in-relu")  # fmt: skip
    checks.fail(
        did,
        wanted,
        "others",
        "Does something come after the 1×1 convolution, such as tanh or clamp, or beside it?",
        READ,
        "not-a-bare-head",
    )


def lively(state, generator):
    """Random weights with which hardly any ReLU is off everywhere: what normalises has positive scales."""
    return {
        name: value.abs() + 0.5 if name.endswith("weight") and value.dim() == 1 else value
        for name, value in random_state(state, generator).items()
    }


class Loaded:
    """A network of the student's with double precision, in evaluation mode, whose weights we set.

    Attributes:
        net: the network; state: its weights by name, as they were.
    """

    def __init__(self, UNet, arguments, did):
        self.net, self.did = checks.call(UNet, **arguments), did
        for switch in ("double", "eval"):
            checks.call(checks.attribute(self.net, switch))
        self.load = checks.attribute(self.net, "load_state_dict")
        self.state = checks.call(checks.attribute(self.net, "state_dict"))
        tensors = isinstance(self.state, dict) and all(
            isinstance(v, torch.Tensor) for v in self.state.values()
        )
        if not tensors or not self.state:
            checks.fail(
                did,
                "weights by name from `state_dict()`",
                checks.describe(self.state),
                "",
                READ,
                "not-a-module",
            )

    def logits(self, weights, x):
        checks.call(self.load, weights)
        found = checks.call(self.net, x)
        if (
            not isinstance(found, torch.Tensor)
            or found.shape[:1] + found.shape[2:] != x.shape[:1] + x.shape[2:]
        ):
            checks.fail(self.did, "logits for every pixel", checks.describe(found), "", READ, "wrong-shape")
        if found.dtype != x.dtype or not torch.isfinite(found).all():
            checks.fail(
                self.did, f"finite logits of type {x.dtype}", checks.describe(found), "", READ, "wrong-type"
            )
        return found


def least_move(logits):
    """By how many pixels a picture must move for its logits to move along: 1, 2, more (4), or 0 if nothing is seen.

    `logits` are those of a picture, and of the same moved by one and by two. Away from the edges.
    """
    wide = logits.double()
    still, by_one, by_two = wide[..., 24:-24]
    seen = float((still - still.mean(-1, keepdim=True)).abs().max())
    if seen <= 1e-6 * float(still.abs().max()):
        return 0
    for pixels, moved in ((1, by_one), (2, by_two)):
        if float((wide[0, ..., 24 - pixels : -24 - pixels] - moved).abs().max()) <= 1e-6 * seen:
            return pixels
    return 4


def expect_size(did, counted, arguments):
    """Upsampling without weights, or 3×3 convolutions after it, change the number by less than a third."""
    right = parameter_count(**arguments)
    if not 0.6 * right <= counted <= 1.8 * right:
        checks.fail(did, f"about {right:,} weights that the logits depend on", f"{counted:,}",
                    "Is every block there, with the channels that are drawn?", READ, "wrong-parameters")  # fmt: skip


def expect_slopes(net, channels):
    """Gradients go all the ways that the values go: autograd's slope is that of the logits themselves."""
    for trial in range(2):
        generator = randomness.generator("slopes", trial)
        net.logits(lively(net.state, generator), torch.ones(1, channels, 8, 8, dtype=torch.float64))
        picture = torch.randn(1, channels, 8, 8, generator=generator, dtype=torch.float64)
        checks.gradient(net.net, [(picture,)], rtol=1e-3, atol=1e-9, read=READ)


def multiples_of_4(salt):
    """A drawn height and width, and so no number that stands in anybody's code."""
    return tuple(int(4 * n) for n in randomness.numpy_generator("size", salt).integers(2, 14, 2))


def touched(UNet, arguments, salt, trial):
    """How far from a change of some pixels a network's logits change. The spot is drawn, and so is the width of the picture."""
    draw = randomness.numpy_generator("spot", salt, trial)
    width = 4 * int(draw.integers(28, 44))
    left = int(draw.integers(width - 5))
    net = checks.call(checks.attribute(checks.call(UNet, **arguments), "eval"))
    x = torch.randn(
        1, arguments["channels"], 16, width, generator=randomness.generator("locality", salt, trial)
    )
    changed = x.clone()
    changed[..., 4:12, left : left + 5] += 100
    before, after = (
        checks.expect_tensor(
            checks.call(net, some), (1, arguments["classes"], 16, width), checks.FLOATS, f"For a picture of 16 × {width}", "logits",
            read=READ,
        )
        for some in (x, changed)
    )  # fmt: skip
    moved = (after - before).abs().amax(dim=(0, 1, 2))
    places = (moved > 1e-6 * before.abs().max()).nonzero().flatten()
    return torch.maximum(left - places, places - (left + 4)).clamp(min=0)


def expect_far(UNet, arguments, salt):
    """A change is felt 12 pixels away (ten 3×3 convolutions in a row reach 10). Four networks, so that no unlucky weights decide."""
    distances = [touched(UNet, arguments, salt, trial) for trial in range(4)]
    near, far = (any(bool((distance >= least).any()) for distance in distances) for least in (0, 12))
    if not far:
        checks.fail("When we change a few pixels", "an effect there and at 12 pixels' distance",
                    "none at 12 pixels' distance" if near else "none there",
                    "A network that halves the picture twice sees that far." if near else "", READ,
                    "sees-too-little" if near else None)  # fmt: skip


def expect_near(UNet, arguments, salt):
    """A change is not felt 48 pixels away."""
    if any(bool((touched(UNet, arguments, salt, trial) >= 48).any()) for trial in range(2)):
        checks.fail("When we change a few pixels", "no effect at 48 pixels' distance", "one", "Does something average over the whole "
                    "picture, or divide by its maximum, mean or sum?", READ, "sees-everything")  # fmt: skip


def expect_pixels(UNet, salt, *kinds):
    """Everything but the skips, of networks with some channels, classes and widths."""
    for number, (channels, classes, width) in enumerate(kinds):
        arguments = {"channels": channels, "classes": classes, "width": width}
        expect_shapes(UNet, channels, classes, width, [multiples_of_4((salt, number))])
        expect_registered(UNet, arguments)
        expect_same_twice(UNet, arguments)
        expect_logits(UNet, arguments)
        expect_near(UNet, arguments, (salt, number))
    channels, classes, _ = kinds[-1]
    expect_bare_head(UNet, channels, classes)
    expect_by_itself(UNet, channels, classes)


def expect_floors(UNet, salt, channels, classes, width):
    """Two floors and both skips."""
    arguments = {"channels": channels, "classes": classes, "width": width}
    expect_shapes(UNet, channels, classes, width)
    expect_registered(UNet, arguments)
    expect_same_twice(UNet, arguments)
    expect_paths(UNet, arguments, 32)
    expect_far(UNet, arguments, salt)
    expect_computed(UNet, channels, classes)
    arguments["width"] = NARROW
    net = Loaded(UNet, arguments, "For a network with weights of ours")  # takes anything
    expect_slopes(net, channels)


def expect_by_itself(UNet, channels, classes):
    """A picture's logits are the same alone and among others."""
    checks.batch_independent(
        UNet,
        lambda g: (torch.randn(3, channels, 16, 20, generator=g),),
        build=True,
        arguments={"channels": channels, "classes": classes, "width": 4},
        atol=1e-4,
        rtol=1e-3,
        read=READ,
    )


@test_case(points=0.75)
@case
def test_logits_for_every_pixel(UNet):
    expect_pixels(UNet, "public", (1, 1, 8), (2, 3, 6))


@test_case(points=0.75)
@case
def test_floors_and_skips(UNet):
    expect_floors(UNet, "public", 1, 1, 8)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q4",
    """
c-jTQQ3`+{3;@u(?0ZDnGChlkj8uq9P1pT<&pCK$YTWrrl6pAmR|F6?vzm3Mh3%Xpr>L|gK<Ckcq#+^Swe}IX#4xV24e&^cwD&(Tei~8
""",
)
