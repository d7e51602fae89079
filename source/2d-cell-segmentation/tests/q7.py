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
    "`fit` is the loop you know: choose a batch, compute the loss, `zero_grad`, `backward`, `step`, and "
    "move the schedule on. "
    "`predict` is a loop over pieces of `images`, without any of that.",
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
            "Keep `net.training` at the start and put it back with `net.train(was_training)`.",
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
        elif len(masks) == (len(logits) - 1) % 16 + 1:
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
    masks, logits = masks[logits.abs() > 1e-9], logits[logits.abs() > 1e-9]
    wrong = masks != (logits > 0)
    if not wrong.any():
        return
    got = f"{int(wrong.sum())} of {wrong.numel()} other pixels"
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


AT_LEAST = 0.745
"""Dice over all pixels of `another_task`. Right answers, four of them: 0.799 to 0.846. What does not learn from the masks
that it is given: everything 0.46, one threshold fitted to these very masks 0.53, what lies between two 0.59, a network
that knows nuclei 0. A loop in evaluation mode 0.37 at most, one without `zero_grad` 0.69."""


def prepared(images, like):
    roots = like.sqrt()
    return (images.sqrt() - roots.mean()) / roots.std()


def another_task(images, labels, like):
    """A task that nobody has trained for: the surroundings of nuclei, bright on dark or dark on bright, as drawn.

    Brightness alone does not tell them from the rest, nor does a network that knows nuclei. Mirrored pictures have
    mirrored surroundings, so that whoever flips tiles while training is as right as before.
    """
    draw = randomness.numpy_generator("another task")
    width, sign = int(draw.integers(6, 8)), int(draw.choice([-1, 1]))
    nuclei = (labels > 0).float()[:, None]
    around = F.max_pool2d(nuclei, 2 * width + 1, stride=1, padding=width) - nuclei
    return sign * prepared(images, like), around


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
    if len(clean) > 1 and not any(clean[1:]):
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
    x, y = another_task(train_images, train_labels, train_images)
    held_out, truth = another_task(images, labels, train_images)
    truth = truth > 0
    net = checks.call(SmallNet)
    before = logits_of(net, held_out)
    forget_statistics(net)
    # `logits_of` leaves the network in evaluation mode: `fit` has to switch.
    weight, remembered = last_weight(net), memory(net)
    checks.call(fit, net, x, y, doing=f"When we called `fit(net, images, masks)` with {len(x)} tiles")
    did = (
        f"After `fit` on the training tiles with the surroundings of nuclei as masks, on {len(images)} {what}"
    )
    after = logits_of(net, held_out, did)
    if torch.equal(weight, last_weight(net)):
        checks.fail(
            did,
            "other weights than before",
            "the very same",
            "Nothing was learned. Is "
            "`optimizer.step()` called, "
            "and does the optimiser have the parameters of this `net`?",
            READ,
            "no-step",
        )
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
    explain_dice(did, before, after, truth)


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


def explain_dice(did, before, after, truth):
    value = dice(after > 0, truth)
    if value >= AT_LEAST:
        return
    wanted, got = f"a Dice of at least {AT_LEAST}", f"{value:.3f}"
    losses = [float(F.binary_cross_entropy_with_logits(logits, truth.float())) for logits in (before, after)]
    if losses[1] > 1.2 * losses[0]:
        checks.fail(
            did,
            wanted,
            got,
            f"The loss went up, from {losses[0]:.2f} to {losses[1]:.2f}: does the "
            f"step follow the "
            "gradient uphill, or is the learning rate too large?",
            READ,
            "loss-went-up",
        )
    if value < 0.2:
        checks.fail(
            did,
            wanted,
            got,
            "The network finds (nearly) nothing, as if pictures and masks did not "
            "belong together. "
            "Index both with the *same* batch.",
            READ,
            "pairs-broken",
        )
    checks.fail(
        did,
        wanted,
        got,
        "It learns, but not well. `zero_grad` in every step? The same tiles each "
        "time? Does the "
        "learning rate rise to 0.02 and fall again?",
        READ,
        "dice-too-low",
    )


def last_weight(net):
    """The weights of the last layer: batch norm's memory changes even if no step is taken, they do not."""
    weight = checks.attribute(checks.attribute(net, "head"), "weight")
    return checks.expect_tensor(weight, did="For the weights of `net.head`", read=READ, finite=False).clone()


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


@test_case(points=0.5)
def test_fit(fit, SmallNet):
    images, labels = data.load("nuclei", split="valid", tier="small")
    half = torch.randperm(len(images), generator=randomness.generator("half"))[: len(images) // 2]
    expect_fit(fit, SmallNet, images[half], labels[half], "validation tiles")


@test_case(points=0.5, hidden=True)
def test_predict_other_numbers(predict):
    expect_masks(predict, 16, 12)
    expect_masks(predict, 39, 4)
    expect_masks(predict, 1, 16)


@test_case(points=0.5, hidden=True)
def test_held_out_dice(fit, SmallNet):
    images, labels = data.load("nuclei", split="hidden", tier="small")
    expect_fit(fit, SmallNet, images, labels, "tiles you have not seen")
