import torch
import torch.nn.functional as F
from otter.test_files import test_case

from autograder import checks, data, randomness
from autograder.probes.networks import secret_statistics
from autograder.probes.training import record

OK_FORMAT = False
name = "q7"
points = 2
hints = [
    "What has to happen once, and what in every step of `fit`? And which of that would do harm in `predict`, where nothing is to "
    "be learned?",
    "`batch = torch.randint(len(images), (8,))` chooses eight tiles; index pictures *and* masks with it. "
    "For `predict`: "
    "`images.split(16)` gives the pieces, the last one shorter, and `torch.cat` joins the results.",
    "`fit`: `schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.02, total_steps=steps)` and "
    "`schedule.step()` after "
    "`optimizer.step()`. `predict`: `was = net.training; net.eval()`, `with torch.no_grad(): "
    "masks = [net(some) > 0 for some in images.split(16)]`, `net.train(was)`, `return torch.cat(masks)`.",
]

READ = "'Train, then switch to evaluation' above"

# A network of which we know every weight, so that the right masks are known on our side.
SPEC = [("Conv2d", 1, 6, 3, {"padding": 1}), ("BatchNorm2d", 6), ("ReLU",), ("Conv2d", 6, 1, 1)]
# The same with two layers more, whose numbers tell whether gradients are recorded and how many pictures come at a time.
TELLING = [*SPEC[:2], ("ShowsRecording",), ("ShowsCrowds", 16), *SPEC[2:]]


def known_network(spec, images):
    """Weights such that half of all pixels are foreground in evaluation mode, and the logits."""
    last = f"{len(spec) - 1}."
    weights = checks.initial_weights(spec, randomness.generator("weights"))
    weights = {
        key: 3 * value if value.is_floating_point() and key.startswith(("0.", last)) else value
        for key, value in secret_statistics(weights, randomness.generator("statistics")).items()
    }
    logits = outputs(spec, weights, images, training=False)
    ordered = logits.flatten().sort().values
    middle = (ordered[len(ordered) // 2] + ordered[len(ordered) // 2 - 1]) / 2
    weights[f"{last}bias"] -= middle
    return weights, logits - middle


@checks.key
def outputs(spec, weights, images, training):
    """What a network of ours says in a mode, a few pictures at a time, without gradients."""
    net = checks.network(spec, weights).train(training)
    with torch.no_grad():
        return torch.cat([net(some) for some in images.split(16)])


def expect_masks(predict, count, size):
    """Predict `count` pictures with a network of ours, once left in training and once in evaluation mode."""
    images = torch.randn(count, 1, size, size, generator=randomness.generator("images"), dtype=torch.float64)
    weights, logits = known_network(TELLING, images)
    for start_in_eval in (False, True):
        found = record(
            predict, TELLING, weights, ("SGD", {"lr": 0.1}), [{"x": images}], ["model", "x"], start_in_eval, None, images[:5]
        )  # fmt: skip
        mode = "evaluation" if start_in_eval else "training"
        did = f"For {count} pictures and a network in {mode} mode"
        expect_protocol(did, found, mode)
        expect_result(did, found["returned"][0], logits)
        expect_left_alone(did, found["after"], weights, images[:5], mode)


def expect_left_alone(did, after, weights, images, mode):
    """The network does afterwards what it did before: same mode, same statistics, and gradients are recorded again."""
    net = checks.network(TELLING, weights).train(mode == "training")
    if checks.compare(net(images).detach(), after):
        checks.fail(
            did,
            "a network that computes afterwards what it did before",
            "another one",
            "Put the mode back in which it came, and keep `no_grad` to a `with` or a decorator.",
            READ,
            "mode-not-restored",
        )


def expect_protocol(did, found, mode):
    forwards = [event for event in found["events"] if event["event"] == "forward"]
    if not forwards:
        checks.fail(did, "a forward pass `net(images)`", "none", "", READ, "no-forward")
    if any(True in event["parts"] for event in forwards):
        checks.fail(
            did,
            "evaluation mode during prediction",
            "training mode",
            "Batch norm then judges a tile by the company it keeps. Call `net.eval()` first.",
            READ,
            "forgot-eval-mode",
        )
    if any(event["grad"] for event in forwards):
        checks.fail(
            did,
            "no gradients to be recorded",
            "recorded ones",
            "Each one costs memory. Put the forward passes under `with torch.no_grad():`.",
            READ,
            "forgot-no-grad",
        )
    largest = max(event["items"] or 0 for event in forwards)
    if largest > 16:
        checks.fail(
            did,
            "at most 16 pictures at a time",
            f"{largest}",
            "`images.split(16)` gives pieces of 16 and a rest.",
            READ,
            "all-at-once",
        )
    if found["training"][-1] != [mode == "training"]:
        checks.fail(
            did,
            f"{mode} mode again afterwards",
            "the other mode",
            "Look at `net.training` before you call `net.eval()`, and put it back with `net.train(was_training)`.",
            READ,
            "mode-not-restored",
        )


def expect_result(did, masks, logits):
    wanted = f"masks of shape {tuple(logits.shape)}"
    if not isinstance(masks, torch.Tensor):
        checks.fail(
            did, wanted, checks.describe(masks), "Join the pieces with `torch.cat`.", READ, "wrong-type"
        )
    masks = checks.expect_tensor(masks, did=did, what="masks", read=READ)
    if masks.shape != logits.shape:
        cause, code = "", "wrong-shape"
        if masks.shape[1:] == logits.shape[1:] and len(masks) == len(logits) // 16 * 16:
            cause, code = "The last batch, which is not full, is missing.", "drops-the-rest"
        elif masks.shape[1:] == logits.shape[1:] and torch.equal(masks > 0.5, logits[-len(masks) :] > 0):
            cause, code = (
                "These are the masks of the last batch only: collect those of all batches.",
                "last-batch-only",
            )
        checks.fail(did, wanted, f"{tuple(masks.shape)}", cause, READ, code)
    if masks.dtype != torch.bool:
        checks.fail(
            did,
            "masks of type torch.bool",
            f"{masks.dtype}",
            "A mask is a decision: compare the probability with 0.5, or the logit with 0.",
            READ,
            "not-a-mask",
        )
    # Pixels at which every ReLU is off share one logit; if that is the middle, ½ may be called either way.
    clear, count = logits.abs() > 1e-9, len(logits)
    off = ((masks != (logits > 0)) & clear).flatten(1).any(1).nonzero().flatten().tolist()
    masks, logits = masks[clear], logits[clear]
    wrong = masks != (logits > 0)
    if not wrong.any():
        return
    got = f"{int(wrong.sum())} of {wrong.numel()} other pixels"
    if off and len(off) < count and off[0] >= count // 16 * 16:
        checks.fail(did, "True where the probability is above ½", f"the first {off[0]} pictures right, and the others not",
                    "The last pictures, which do not make a full batch of 16, are missing: N need not be a multiple of 16.", READ,
                    "drops-the-rest")  # fmt: skip
    if torch.equal(masks, logits > 0.5):
        checks.fail(
            did,
            "True where the probability is above ½",
            got,
            "You compared the logits with 0.5. A probability of ½ is a logit of 0.",
            READ,
            "logits-against-threshold",
        )
    if torch.equal(masks, logits <= 0):
        checks.fail(
            did,
            "True for nucleus",
            "True for background",
            "The comparison is the wrong way round.",
            READ,
            "inverted",
        )
    checks.fail(did, "True where the probability is above ½", got, "", READ, "wrong-masks")


AT_LEAST = {5: 0.67, 6: 0.72}
"""Dice over all pixels of `another_task`, by the width of the surroundings. Right answers, four of them on 7 and 15 seeds:
0.736 to 0.824 and 0.773 to 0.846. What does not learn from the masks that it is given: everything 0.40 and 0.46, one
threshold fitted to these very masks 0.48 and 0.53, what lies between two 0.55 and 0.59, a network that knows nuclei 0. A loop
in evaluation mode 0.22 and 0.37 at most, one without `zero_grad` 0.52 and 0.69."""


def prepared(images, like):
    roots = like.sqrt()
    return (images.sqrt() - roots.mean()) / roots.std()


def another_task(images, labels, like):
    """A task that nobody has trained for: the surroundings of nuclei, bright on dark or dark on bright, as drawn.

    Brightness alone does not tell them from the rest, nor does a network that knows nuclei. Mirrored pictures have
    mirrored surroundings, so that whoever flips tiles while training is as right as before.
    """
    draw = randomness.numpy_generator("another task")
    width, sign = int(draw.choice(list(AT_LEAST))), int(draw.choice([-1, 1]))
    nuclei = (labels > 0).float()[:, None]
    around = F.max_pool2d(nuclei, 2 * width + 1, stride=1, padding=width) - nuclei
    return sign * prepared(images, like), around, AT_LEAST[width]


def expect_cleared(fit):
    """Gradients are cleared between updates; now and then is enough, as a loop may add up some batches on purpose.

    The worker tells, so it pays nothing by itself: a loop that adds up all gradients misses the Dice by far.
    """
    generator = randomness.generator("cleared")
    images = torch.randn(16, 1, 8, 8, generator=generator, dtype=torch.float64)
    masks = (torch.rand(16, 1, 8, 8, generator=generator, dtype=torch.float64) < 0.5).double()
    weights, _ = known_network(SPEC, images)
    given = [{"images": images, "masks": masks}]
    found = record(fit, SPEC, weights, ("SGD", {"lr": 0.1}), given, ["model", "images", "masks"], True)
    clean = [event["clean"] for event in found["events"] if event["event"] == "backward"]
    adds = any(
        event["event"] == "backward_call" for event in found["events"]
    )  # `autograd.grad` adds nothing up
    if adds and len(clean) > 1 and not any(clean[1:]):
        checks.fail(
            f"In {len(clean)} backward passes of `fit`",
            "gradients that are cleared between updates",
            "gradients of all batches before, added up",
            "Is `optimizer.zero_grad()` missing?",
            READ,
            "forgot-zero-grad",
        )


def expect_fit(fit, SmallNet, images, labels, what):
    """Train the given network on a task of ours, then measure it ourselves, in evaluation mode, on other tiles."""
    train_images, train_labels = data.load("nuclei", split="train", tier="small")
    x, y, _ = another_task(train_images, train_labels, train_images)
    held_out, truth, at_least = another_task(images, labels, train_images)
    truth = truth > 0
    net = checks.call(SmallNet)
    before = logits_of(net, held_out)
    forget_statistics(net)
    # `logits_of` leaves the network in evaluation mode: `fit` has to switch.
    weights, remembered = weights_of(net), memory(net)
    checks.call(fit, net, x, y, doing=f"When we called `fit(net, images, masks)` with {len(x)} tiles")
    did = (
        f"After `fit` on the training tiles with the surroundings of nuclei as masks, on {len(images)} {what}"
    )
    after = logits_of(net, held_out, did)
    now = weights_of(net)
    same = [name for name, value in weights.items() if torch.equal(value, now[name])]
    if len(same) == len(weights):
        checks.fail(did, "other weights than before", "the very same", "Nothing was learned. Is `optimizer.step()` called, and does the "
                    "optimiser have the parameters of this `net`?", READ, "no-step")  # fmt: skip
    if same:
        checks.fail(did, "other weights than before in every layer", f"the very same in {', '.join(same[:4])}{' …' if len(same) > 4 else ''}",
                    f"{len(weights) - len(same)} of {len(weights)} weights have moved. Does the optimiser have all of `net.parameters()`?", READ,
                    "trains-a-part")  # fmt: skip
    if torch.equal(remembered, memory(net)):
        checks.fail(
            did,
            "other means in the memory of batch norm",
            "the very same",
            "The network was trained in evaluation mode. Call `net.train()` first: it may come in either mode.",
            READ,
            "forgot-train-mode",
        )
    expect_cleared(fit)
    explain_dice(did, held_out, before, after, truth, at_least)


def forget_statistics(net):
    """Give batch norm means and variances that fit no picture: training mode mends them, evaluation mode uses them."""
    state = checks.call(checks.attribute(net, "state_dict"))
    state = checks.expect_state(state, did="For the given network", read=READ, finite=False)
    generator = randomness.generator("statistics")
    for name, value in state.items():
        if name.endswith("running_mean"):
            state[name] = (4 * torch.randn(value.shape, generator=generator)).to(value)
        elif name.endswith("running_var"):
            state[name] = (0.01 + 0.09 * torch.rand(value.shape, generator=generator)).to(value)
    checks.call(checks.attribute(net, "load_state_dict"), state)


def explain_dice(did, images, before, after, truth, at_least):
    value = dice(after > 0, truth)
    if value >= at_least:
        return
    wanted, got = f"a Dice of at least {at_least}", f"{value:.3f}"
    bright = max(dice(after > 0, images > level) for level in torch.linspace(-0.5, 1.5, 9))
    if bright > 0.8:
        checks.fail(did, wanted, got, f"What your network marks are the bright pixels (Dice {bright:.2f} with them), whatever the masks say. Does "
                    "`fit` learn from the images and masks that it is given, and not from others?", READ, "follows-brightness")  # fmt: skip
    losses = [float(F.binary_cross_entropy_with_logits(logits, truth.float())) for logits in (before, after)]
    cause = f"Its loss on these tiles went from {losses[0]:.2f} to {losses[1]:.2f}."
    checks.fail(
        did, wanted, got, cause, READ, "loss-went-up" if losses[1] > 1.2 * losses[0] else "dice-too-low"
    )


# ------------------------------------------------------------------------------ rules of the loop, as they show in weights

DOT = [("Conv2d", 1, 1, 1)]
"""A network of one weight and one bias. Black pictures leave the weight alone, and the bias shows what the loop did."""
PLACES = [("Conv2d", 1, 1, 8)]
"""A weight for each of 8 × 8 places. A picture with one bright pixel moves the weight of its place alone."""
TRAVEL = 0.55
"""How far Adam carries a bias in 60 updates at rates that rise to 0.02 and fall to 0, if all masks say the same."""


def bias_after(fit, masks, start, **more):
    """The bias of the dot after `fit` on black pictures."""
    weights = {"0.weight": torch.zeros(1, 1, 1, 1), "0.bias": torch.tensor([start])}
    given = [{"images": torch.zeros(len(masks), 1, 8, 8), "masks": masks, **more}]
    found = record(fit, DOT, weights, ("SGD", {"lr": 0.1}), given, ["model", *given[0]], True)
    after = checks.expect_state(found["weights"], weights, did="After `fit`", read=READ)
    return float(after["0.bias"])


def expect_rules(fit):
    """The loss from logits, the rate, the number of updates: all are seen in how far a bias moves."""
    did = "After `fit` of a bias, which starts at 0, with masks that are 1 everywhere,"
    ones = torch.ones(160, 1, 8, 8)
    far, near = (bias_after(fit, ones, 0.0, **more) for more in ({}, {"steps": 20}))
    wanted = f"a bias of about {TRAVEL} (60 updates of Adam at rates up to 0.02)"
    if abs(far) > 0.02 and bias_after(fit, 0 * ones, 0.0) * far > 0:
        checks.fail(did, wanted, f"{far:.3f}, and much the same with masks that are 0 everywhere", "What `fit` learns does not come from the masks that it "
                    "is given.", READ, "ignores-the-masks")  # fmt: skip
    if far < -0.02:
        checks.fail(
            did,
            wanted,
            f"{far:.3f}",
            "It goes the other way: is the gradient followed uphill, or the loss negative?",
            READ,
            "loss-went-up",
        )
    if abs(far) < 1e-6:
        checks.fail(did, wanted, "0", "Nothing was learned. Are `backward()` and `optimizer.step()` called, and does the optimiser have the "
                    "parameters of this `net`?", READ, "no-step")  # fmt: skip
    if far < 0.25:
        checks.fail(did, wanted, f"{far:.3f}", "That is as with a rate that stays far below 0.02. Is the schedule's `step()` called in every "
                    "step, and are optimiser and schedule made once, before the loop? A new schedule starts small again.", READ,
                    "rate-stays-small")  # fmt: skip
    if far > 1.7:
        checks.fail(did, wanted, f"{far:.2f}", f"That is as after {60 * far / TRAVEL:.0f} updates or more. `steps` counts batches of 8, not walks through all "
                    "tiles; at most twice as many are allowed.", READ, "too-many-updates")  # fmt: skip
    if far < 2 * near:
        checks.fail("After `fit` with steps=20 instead of 60", "a bias that has moved a third as far", f"{near:.3f} instead of {far:.3f}",
                    "Does the number of updates follow the argument `steps`?", READ, "ignores-steps")  # fmt: skip
    share = (torch.rand(40, 1, 8, 8, generator=randomness.generator("share")) < 0.3).float()
    start = -0.847
    moved = bias_after(fit, share, start) - start
    if moved < -0.3:
        checks.fail("After `fit` of a bias that starts at the logit of 0.3, with masks that are 1 in 30% of all pixels,",
                    "the bias to stay about there", f"a change by {moved:.2f}", "Its probability is right, and the loss wants it smaller still: is a "
                    "sigmoid taken before `F.binary_cross_entropy_with_logits`, which takes one itself?", READ,
                    "sigmoid-before-the-loss")  # fmt: skip


def expect_batches(fit):
    """Every tile is used, and with its own mask: 64 tiles, each with one bright pixel in a place of its own."""
    images = torch.eye(64).reshape(64, 1, 8, 8)
    rows = torch.minimum(torch.arange(8), 7 - torch.arange(8))
    draw = torch.randperm(16, generator=randomness.generator("corners"))[:8]
    corner = rows[:, None] * 4 + rows[None]  # the same in flipped tiles
    inside = torch.isin(corner, draw).float()
    masks = inside.reshape(64, 1, 1, 1)
    weights = {"0.weight": torch.zeros(1, 1, 8, 8), "0.bias": torch.zeros(1)}
    found = record(
        fit,
        PLACES,
        weights,
        ("SGD", {"lr": 0.1}),
        [{"images": images, "masks": masks}],
        ["model", "images", "masks"],
        True,
    )
    state = checks.expect_state(found["weights"], weights, did="After `fit`", read=READ)
    after = state["0.weight"][0, 0]
    used = after.abs() > 1e-7
    did = "After `fit` on 64 tiles, each with one bright pixel in another place,"
    if int(used.sum()) < 40:
        checks.fail(did, "about all 64 tiles to have left a trace in the weights", f"{int(used.sum())}", "Draw a new random batch in each step, and "
                    "from all tiles: `torch.randperm(8)` draws from the first eight, and what is drawn before the loop stays the same.", READ,
                    "same-tiles")  # fmt: skip
    right = ((after > after.mean()) == (inside > 0.5))[used].float().mean()
    if right < 0.82:
        checks.fail(did, "weights that follow each tile's own mask", f"such as do in {float(right):.0%} of the tiles", "As if pictures and masks did not "
                    "belong together: index both with the *same* batch.", READ, "pairs-broken")  # fmt: skip


def weights_of(net):
    """What is trained, by name: batch norm's memory changes even if no step is taken, this does not."""
    state = checks.expect_state(
        checks.call(checks.attribute(net, "state_dict")), did="For the given network", read=READ, finite=False
    )
    return {name: value.clone() for name, value in state.items() if name.endswith(("weight", "bias"))}


def memory(net):
    """The mean that the first batch norm remembers: it changes with every forward pass in training mode."""
    first = checks.attribute(checks.attribute(net, "stem"), "1")
    mean = checks.attribute(first, "running_mean")
    return checks.expect_tensor(
        mean, did="For the memory of batch norm in `net.stem`", read=READ, finite=False
    ).clone()


def logits_of(net, images, did="For the given network"):
    """Its logits in evaluation mode: one finite number for every pixel, or a failure that says what they are."""
    checks.call(checks.attribute(net, "eval"))
    parts = []
    for some in images.split(64):
        part = checks.expect_tensor(
            checks.call(net, some), some.shape, checks.FLOATS, did, "logits", read=READ, finite=False
        )
        if not torch.isfinite(part).all():
            cause = "Is the learning rate far too large?"
            checks.fail(did, "finite logits", "NaN or infinity", cause, READ, "not-finite")
        parts.append(part)
    return torch.cat(parts)


def dice(mask, truth):
    return float(2 * (mask & truth).sum() / (mask.sum() + truth.sum()))


@test_case(points=0.5)
def test_predict(predict):
    expect_masks(predict, 21, 8)
    expect_masks(predict, 261, 4)


@test_case(points=0.5)
def test_fit(fit, SmallNet):
    expect_rules(fit)
    expect_batches(fit)
    images, labels = data.load("nuclei", split="valid", tier="small")
    half = torch.randperm(len(images), generator=randomness.generator("half"))[: len(images) // 2]
    expect_fit(fit, SmallNet, images[half], labels[half], "validation tiles")


@test_case(points=0.5, hidden=True)
def test_predict_other_numbers(predict):
    expect_masks(predict, 16, 12)
    expect_masks(predict, 39, 4)
    expect_masks(predict, 1, 16)
    expect_masks(predict, 300, 4)


@test_case(points=0.5, hidden=True)
def test_held_out_dice(fit, SmallNet):
    expect_rules(fit)
    expect_batches(fit)
    images, labels = data.load("nuclei", split="hidden", tier="small")
    expect_fit(fit, SmallNet, images, labels, "tiles you have not seen")
