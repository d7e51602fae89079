import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks.values import random_state
from autograder.probes.resolutions import resolutions
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q4"
points = 1
hints = [
    "Eight layers: three blocks on the way down (the third is the bottom), two transposed convolutions, two "
    "blocks on the way "
    "up, one 1×1 convolution. Write their input and output channels beside the drawing first.",
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


def expect_unet(UNet, channels, classes, width, sizes, salt):
    """Everything that holds for a U-Net of any width: sizes, locality, paths, logits, parameters.

    What the worker tells of paths and weights only makes a better message: `expect_computed`, which follows in every
    case, sees them in numbers.
    """
    arguments = {"channels": channels, "classes": classes, "width": width}
    sizes = [*sizes, multiples_of_4(salt)]
    for number, (height, width_) in enumerate(sizes):
        try:
            checks.shape(
                UNet,
                inputs=(channels, height, width_),
                outputs=(classes, height, width_),
                batches=(1, 3),
                arguments=arguments,
                noncontiguous=False,
                name="logits",
                read=READ,
                cause="The second axis of the output has `classes` channels: does the last layer know?"
                if classes > 1
                else "",
                diagnosis="ignores-classes" if classes > 1 else None,
            )
        except checks.CheckFailed as failure:
            if number and (failure.diagnosis or "").startswith("raised-"):
                checks.fail(
                    f"For pictures of {height} × {width_}, after {sizes[0][0]} × {sizes[0][1]} had worked,",
                    "logits",
                    "an error",
                    f"Does a size stand as a number in your code? {failure}",
                    READ,
                    "fixed-size",
                )
            raise
    expect_paths(UNet, arguments, 32)
    expect_logits(UNet, arguments)
    expect_locality(UNet, arguments, salt)


def expect_paths(UNet, arguments, size):
    found = resolutions(
        UNet, arguments, [2, arguments["channels"], size, size], randomness.seed("paths") % 2**31
    )
    did = f"For UNet({', '.join(f'{k}={v}' for k, v in arguments.items())})"
    if not found["is_module"]:
        checks.fail(did, "an `nn.Module` that returns a tensor", "something else", "", READ, "not-a-module")
    if found["unregistered"]:
        cause = (
            "Layers made in `forward` start from new random numbers at each call. Make them in `__init__`."
        )
        if found["hidden"]:
            cause = f"`{found['hidden'][0]}` is a plain list of layers: use `nn.ModuleList` or attributes."
        checks.fail(
            did,
            "all weights among `net.parameters()`",
            f"{found['unregistered']} weights that no optimiser will ever train",
            cause,
            READ,
            "unregistered-layers",
        )
    expect_three_kinds(did, size, set(found["coarsest"]))


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
        inside.append(bool((output >= 0).all() and (output <= 1).all()))
    if all(inside):
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
    expect_size(did, counted, arguments)
    expect_slopes(nets[0], channels)


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
        net.logits(lively(net.state, generator), torch.zeros(1, channels, 8, 8, dtype=torch.float64))
        picture = torch.randn(1, channels, 8, 8, generator=generator, dtype=torch.float64)
        checks.gradient(net.net, [(picture,)], rtol=1e-3, atol=1e-9, read=READ)


def multiples_of_4(salt):
    """A drawn height and width, and so no number that stands in anybody's code."""
    return tuple(int(4 * n) for n in randomness.numpy_generator("size", salt).integers(2, 14, 2))


def expect_locality(UNet, arguments, salt):
    """A change is felt 12 pixels away (ten 3×3 convolutions in a row reach 10), and not 48 pixels away.

    The spot is drawn, and so is the width of the picture. Four networks, so that no unlucky weights decide.
    """
    near = far = everywhere = False
    for trial in range(4):
        draw = randomness.numpy_generator("spot", salt, trial)
        width = 4 * int(draw.integers(28, 44))
        left = int(draw.integers(width - 5))
        generator = randomness.generator("locality", salt, trial)
        net = checks.call(checks.attribute(checks.call(UNet, **arguments), "eval"))
        x = torch.randn(1, arguments["channels"], 16, width, generator=generator)
        changed = x.clone()
        changed[..., 4:12, left : left + 5] += 100
        before, after = (
            checks.expect_tensor(
                checks.call(net, some), (1, arguments["classes"], 16, width), checks.FLOATS,
                f"For a picture of 16 × {width}", "logits", read=READ,
            )
            for some in (x, changed)
        )  # fmt: skip
        if not all(isinstance(y, torch.Tensor) and y.shape[2:] == x.shape[2:] for y in (before, after)):
            checks.fail(
                f"For a picture of 16 × {width}",
                f"logits of 16 × {width}",
                checks.describe(before),
                "",
                READ,
                "wrong-shape",
            )
        moved = (after - before).abs().amax(dim=(0, 1, 2))
        touched = (moved > 1e-6 * before.abs().max()).nonzero().flatten()
        distance = torch.maximum(left - touched, touched - (left + 4)).clamp(min=0)
        near, far, everywhere = (
            near or bool((distance == 0).any()),
            far or bool((distance >= 12).any()),
            everywhere or bool((distance >= 48).any()),
        )
    if not (near and far):
        checks.fail(
            "When we change a few pixels",
            "an effect there and at 12 pixels' distance",
            "none at 12 pixels' distance" if near else "none there",
            "A network that halves the picture twice sees that far.",
            READ,
            "sees-too-little",
        )
    if everywhere:
        checks.fail(
            "When we change a few pixels",
            "no effect at 48 pixels' distance",
            "one",
            "Does a layer average over or normalise by the whole picture?",
            READ,
            "sees-everything",
        )


@test_case(points=1)
@case
def test_a_unet(UNet):
    expect_unet(UNet, 1, 1, 8, [(64, 64)], "one class")
    expect_unet(UNet, 2, 3, 6, [(64, 64)], "three classes")
    expect_computed(UNet, 1, 1)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q4",
    """
c-jTQQ4WA02msK#@XcBonVy9)$CCcCGQ5B9F~dvKqg^j^>*csdb3oYAn%12b&GT8+YKWNtS&+f)^P*)ma}cCJQRD|LCKet
""",
)
