import torch
import torch.nn.functional as F
from otter.test_files import test_case

from autograder import checks, data, randomness
from autograder.probes.networks import secret_statistics
from autograder.probes.training import record
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q7"
points = 1
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


outputs = stored("q7.outputs")


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
@case
def test_predict(predict):
    expect_masks(predict, 21, 8)
    expect_masks(predict, 261, 4)


@test_case(points=0.5)
@case
def test_fit(fit, SmallNet):
    expect_rules(fit)
    expect_batches(fit)
    images, labels = data.load("nuclei", split="valid", tier="small")
    half = torch.randperm(len(images), generator=randomness.generator("half"))[: len(images) // 2]
    expect_fit(fit, SmallNet, images[half], labels[half], "validation tiles")


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q7",
    """
c-rip*^c$eaopc!u6r7_FM1V%Fu2UX0t8bQhrTiV?#^Fi)ESx@K=3_f8`d}7ea?TW%F2w4i2U8}e)ymJ`!9d{<=_AI%U^%^`l0oo{`AN7$3Knp
hxv0Wt^V}$_~Gk!KbG&aYngqPHtzl!-?f#x?rpp5pMEU&D}H0FI!i69mhxM_QNPD-_tZIekALjGR`09L_Wr)_G0*Jx-1!?npWkhc+gd+;jj#6I
${Z!GXt(t~pzgVL>t)t*e(N`C{6>#Unq`gkwZ2R3x1M(I8bAG5%U4{&S$p(4Ywzbbej&bN#?`Go`7N%Zp5AIZt=GKC_FeX9aosom<8S=@$NgR6
`fnL^=+|$pH$K0tlJ{A@%WAjHxX97!`i<Xc-)F2f<3egZJg9X_T=nX{&3MjZ#U1Q;@clP_&YL=C^;61Si#PRm|9ZFiU;W0o-@Vkf;z8~6)xYcL
z4q28-*LWvY?b?nTP^+e|Mc_UfBo)<Uw-=QFaPc5fBof$-+%q@_{abF>tFukhkyCu=YRXlAAVV}<bL?;fB(b3|MbJZ{4SnB{W@RqH$VKZKm6O@
e)?<tw|Ld@RQEoomND|R)VReKU$bX?`}b*U#09T-)mj;Cv@+%@XHEWndg;608Eawj>*bUlFYd$#@Z)k$Jn=PRy|1p1yRrOZVXt_pth2K3?XB&2
0Y8rK70Wgje;;M$I*ylDMm+tJpEmkA^Y%I7Blr(%?;BSVt9cI=U95)FW1Ymp;m7xs8>{>r7Ge2j8?9K%b#8rmWkts7sPSNb?6KbBQ)*vxZ2q{7
aXWW9;=S<YJGK@7uin$y0==I2gwaR-K7ScMirYWB*u^8f`^;5WKG?PE9q}7mzt6qSHe&-FEv42*iS-#v?&|mBo(GTa?335CdcCo6>pD|kKVyH#
lZpS#gKe?h<4)t#PkvgDO&_~3)_=Z;c#f^zxWc1H$CH`y@Na2L4{OK5jHk0|>rLN(OFWzSj@7l}BLc)a*)28^|J?DCN@J;v{OvJnY_?Lm-gDKr
#RlE_wlNOTEWRo~d~O01F{<RVzwv|3GS|JwOK&^&Nso^`D?gyLxZTlxe?+j`YvX@(zbDpfgoxQ%-d;TVzH7XUb9_7O-Uvc_>vkiaj9AsNUPki=
#-fgUoZi{-Kk<q2Azcq})*0`kvQqW?i))R*GAn;iK#Y}eBbdxwnKi<5th2b}tLH)7DE-`$izyy<*Xoa#85c9+$;aF0^0lk>Y-j8;_sNa0SWU6C
?$yhV(<6d+Twc|$$1ld}VcEyJ=hjA>d)0GU8udGV5K*p`SnWi`a_hdaieu%qTv_|Xnv2zP{itdzr1-qmz3}3-?>*v7$!m`_6aN!|V-qrBB{n`G
zRib6-7EIe%qJBqC9b>0K~eI@@#k%xSk|#{_4#ox@zL?ml`lVTBK}j2KfhX9vFR2!5N~h#RTK7a?B*AORy>IKuOpXwpRxGsj<bT871uZ7+1xlw
M!xwQA#ApYXhj<-_8@B~;%i2@hyk&+W3jB0&px(D{Cd2xqi5fEyqrTj&+5abju>?H@J1Um7E!#syxQ135oFfo{p;sM^LRHAjQH}nk61XT=c?&5
{xD+Nh!Ce2dt(Vlyt;AwT17Kf;E1C%L(0{O7ze1LZLGmq%@IFOYYKOVGd>n%gkW7sY_Qm+H!gqWea}j0ytxV@499<{b?lp4HV*u*b=bR>O`QMn
!+5yyDg1{Kkui4YiqAM1`eU{42*-Kjn+?$7ncwCO*y0M}>^ROKV)w*vl#v(H;vL3*j0dI15|<ipsJEg}8!tPae{8V4($eBgj-5yx*JD`m{9-5W
xNj}E*pz1wKlNFKeHVYrU&k|y#W?4R4WnO<)e|pp-MB6-#yjE;Vkg7`*G;Y(5jQSGzsy+^M@($unJYcMBF@G$GKR#>#Zs-Y-bom^E7stQ1(7S6
MI4vC<FwS5#fQ~c>m?rO%(W9gia5#wV;{#;h*ud)mrJR!DCb&@nCSB)4v=`rH=jy8gIHUUo18p<BCU#l6I1K-wraJ+>Mm6)FZO#}X@oSLjqzKN
0YrF=x0lCR9J6t(Zw^=ed3<&}_&DohQ^k)XMXe?FV9BKyp(vhY{K3+VS8iz$)pLupdk82IbU3Gpgt6P>)AGAwJ@eEfqUR2cON`r#3%L5UIAbFC
#;w=<aRj$B$cl$@jvJQ}kK(kQk$bW~BYB*sXDE(5Gu}Yln-+Gwd^Y&x=*y#`a!%~n2YC|5qaa$v)2S<8Lm%<^agOIvL_!g-{4{@DynxFN-TB-*
fh%@P&F9Rgj0lxyJBK+tmP|yXvsNzk2#gUzN1lxFIyUK7oW=QZ5uCV{>kv`mLB%WHN=-+mWQX7wca{Hc5n*E?M%eB(4-=B4_>1$7;#kG;Y@8@W
G`VreMN+IKK1oeu^UREf#G=?w5tVWkadO0>Zn5w-%O?K3#JeK1$SkL`1rCo}ua-kCwnJ>bkyjIiODwV27`L8$nMeCK)}@dBh~1IVw-b*rpFjkj
x#rGg9+w&+FS4+fKaIPJ?HiA47JdGW+a?8#rLUth)=vC;@vWH>ZvH&-n7&*pUG`K|RQc~kdKiCEbC<;ii4ff4_w#W@FpHasKiPShL{3ulE>3P~
&V16GxE{Zp$Rm{3<=+o3C066kua9LIn>-3DNASifyQHBCU9rStizqqPE{GQ&=Wafz6=(J&tysQNmI&!*ow<<Wr4MCnd8&^{R!R7#A|2~4c39l)
tvB-@vZJ`$%Ptz<5ktvcPcDO4k^GdDR~I(P7E0Xoc)4TYl#Yd?@Vz59>2ZXwouMaUS46EA!9*FsB67!jI+@!kD<-jDxn@XGCwJ}SCk|gKg81#X
L*fzN9XpaJIjCl1gGZg#Tr|X9jy*_VbE<jbxkmn%D^$TD(xIN`9LHsB@6uZ?u!wLR-$V!9>LOOfidB_BG-y<<h16IVyW_Q7cF4>#A)<ZRlmaDB
#Yj`)In@5r%FXEzp)(&%oE-61V?WlJ%b!Fd{%;%-O)H{AniX3tw%2gJ5N{^JUsDMa3o|xC?7u9SB1etmI@Xtdo4^_ivy!W^CdkUE`a4HlZsv$>
1n!%WZBY_LFo{s46DRgC$zt4kZq=xFVrj+|d1FS<jO&d@IkeSkY!!W%!)VumK`2q46|b{Wk;lW=rBi8gDfPO}j5AtqEec!xLF~Iq4zq`oViJ_t
w^tt!33Jppm8_-Z){cEh@)m(imwSlJybB$8?VJB4PM(M}my(0LWKyN%nG*q^#t9U6nAa0;sFTOdjG8UhbG&LYt=vr!P9qP{9p*mgSc#<hWWfV8
q34yGZ<4<sQjhB>6(O4?w=yhLPQ%HQ&bSa!Wsu=hk#VoF7b0bjYSJfWL{VUkSeI9;EaEXyF5X1uR)Z5^Z2tPk6{ReziR3Ix#R{qsf1J-PelMN^
L3Svwi#jO|nRr(YVI17CCdq;GUZ_I2u}jG8JenxkiJ5txt$5|}S#1bw(t93cF?y%uBP0!7Wnb*o*vcaoh&Mz0uP3&WPHHfpLD0FcK#q+RPaNb)
9|dR;XJEvKFA}$@3NNm#XFQAIojkqdxf%ZpG2~M-RnF)^0a=w=#}#sv#L<%pC;>f+&z4t4vKfa|+<MkD@yK{cg>4vr9FKbwwSD47pe5O2d7g~w
5mX{Ci29fZd_Y6miUpCWRqXGfEVB4es7qlz;vi>i9Kef1hO<GJM&^9tL|=Jex1(4a&r+a92lR;O^D@wQ`0>$B8Y3s<%On5HKph((0uy=L$jmy@
`No#X)G3}&M3&2O*juLQlRzIYTzAqrx#QYE74l4KQQAa=ET3e7W2yMtB44H+hypE3qgZ+UvTvN(M68Jw9hK>I@(~}!85Y5|`y82t?5&)v3Sv);
IGBp|MBMk`e*hVs#>FvpIM4IwrOb_=Ue}#bQ?CKM((;^%1cP7{J8@*57Z19S8nncF3VUV|Z1YLfSS>p%6rNn{f;g??|4VqFtHRz<<>xydWT}LJ
k>>zOegvlK)k#nTFFj+vKab@dp`5%R78oVpj=M=<tE;exB!m@`cx}XkxVol&6IsC86ujl#IIEX@UOy((wRmpxdTGZs#*ep(jtI!{NwF#8BlK2?
uatq5j=b|I31a2N^(jN5CW`DV-Z2;|FOir<`rbxyf=6l_@o?s%poWR>SR7+|i?woqfEnmP0VPECM4FccS?nIIqmhBNftk(7+4J9vx4vpDSeKdc
5=Nt5++Jjz+JGCLf(T=0Ml2;_WqwN06#F+GRzAvzm27qc@sZzN4wOt*Z=xo#Yo=<+C>SE#ft4J;hWPGy4Let0Bs_&wZV0J}HPeZ8+X-CkVd{dy
Uf24KC$Ok`vl6Y!X)pUhnRc9Rm*qw(FOVlfWh7G5<y=JP18i|?9su!(CUGE<0KmD3gfkDTLpe;`pn@R5Dj;bmwz2`3P0kZ*cPFfHc(_q)Wd#$<
H13-WCc{_k&REM8WHbWmm(Z%oKDaj_4+>KNmg9mvLdd?H#7?OJcluD?@6gK;a$dPctAz9?k_W|{0URFhpn9jp-Nd!WddQmtFNqH?R~SkpV3!j=
zViZOkZW_+-eKIZlflG0GAtSkH{wV<@}2d}2FC$$U-@lunvrkDPnSbl;aH7$t2=KQxhaV<7v;d_pv-+5mj<dqHt76pDi@Bl#?=Vm3OGj9@yLl0
@3o!0lZX(pl>uB{-5Qzg2B8;J5&26z*1nA~j`&A>dK@z)U*n8;6)R|V_Hnx;)T6NUb)!ugOrOdpqM(ZX9*5)3vvHGycgME)|EkXS;u0)=Gt$}k
bi-03bDbyyGi=9}iqt;dn$Ev?)3Jj=XlCN*Bu5bpI(w>Tfx9CfEL}-tN>K?e!ip}1d^z6ea66)_?C-8|NL>^deFVhj6y_3<uTjbqkT<nM>#lX@
1hk(9iee)OeOn1ok;TVe$T~e<RV1U_rB4e2B^a=?(^$^&8Y2zL&pu@Ok%ZC0;~?Esxe@O(wFOKghRr+}OH&mamzH_Y;*1{=suJmsoF<;&atY1~
rE|9Yc)^dNHl&+Tjy{gVB*F#geEvb?F^4mKDjKjHBR7uxw7YQ;Cju2uu7p^ju`IwK^84alM!paaHBLOO@wk_zCT27G3t|w5c5}71DQV*~b>orI
R#NuZ)44t4*r9WHOU6ualQ`U>Zpd;i(#oU4Gtt(<+n;gxIo3of6w80JxbpM@>exc}46nvllNa^`hvNs4W5fb18PV6|=9On;0TnShR!{8k%**3G
XjH`W$!8tWABf<5ibpyi@#bHq7Y`cTJ2H{n&_rqKh>;62t~*ZZ5k*?&YH`BH7w=je9_UU+Ja5-oJ!ns(uDQ-YVu^v`8Nk)K9N&-|hZsgtJb5kg
zk&^4Fkolxhg5oG51_<jA5^Y+=o2R*?~4N?Q4_$xc<ncmIie)li8_6;R>-XzQFn9YZiPkd5`iUFw_`L1CBWp)sJf`6_=B1;xnv)#(?&?tDfUVv
Je$6!l8Q*p0KHV>vxunY8?|jNk{j`+(uMS6=9G<$dB64&J24XWIMVV!i<laD+pic?96)jYfM4fUj@=NSwsL_}mc`bHt?arsE?wbpy6%mTR4LDH
wt^Puab&u4SNGatCjxt|o%ucB#{n<NR1qLCGR0VEsw{z~;y2661S{go02CWSuN$v|c1e5iA@w_FUw3vBuY^iEL0+1nar{;`@0Yf20Yp7U7kXSn
oEedSc|paAu!)zqI^SPFC8XH7AR}V|X5zfg(~l<HX89)4KJ^8Wma8gd-9{``FN<%F=M~igeJ3w6Qu@jwapNemEl}A#j~lSDaa%XM5X&v9JNju#
Gza&}Db@MixUe|qlyYan9LI2p60Wv<5U~m9Ns-&<cOBCGc&FESB#SYM%}AkM@lk>9N_YGQyyj}@;^qn+)WpQTTw)R4;|1?N5(kR1bAd`OWBI({
$PzcG!s{<?GM;sHxWr411yrWvROBG>_#%=I_Y0|P6)Uo`($Rd`MD7e-qTc57b=Yq%Kc4g{S;R-oi48D8r-lpE6aQtlY7BgXaRO}`^;J})Fx9We
ilqY*XKp3~an&8L<mSzQ&VqRt=VXWTIv%AibyJB(gr^lGNO*!C6o?ku+Y$64_|qoqFF1?>)adMhCle_esj=XM*vt*!sb$Wr)^Y6q?X4T3cF{Ds
Zq8KzsN$^(SXVR6&IL`v92ed*uEiRe9E-q2dE&<cjNR4p6pqygvfZ6JM0BRD-2G7-WIP_(YxYb|Aqu#YZHQhIm7IE_SHKrxCo?~)lz3^8`6VnJ
&x0P;&WLmr+2cse6g%RBLTEfv*LyUiVt3y>L>ti>)V*a-D}qlXo)H6lD8`GA^RcS|%s->jB_D<c6Hho6Mx_7o+`1c@1wg$FXF&sSJkAn7|5@n*
aVBySz+M1YE(Cf&v<u`&EX++&*d#nNLrd`pA~~TsoPFyhth6OY6DtBJbBe)3a(4@%h;W$YQg32(BpMKv4rCGd9m`NY#bFdi#j)|y3E+&)JcTCr
r4N4%@GaO2L#uL9*{PS8S4u7iR33?!lPX#`<;1Du01)RF;A<RA3bmz?)GiLmT=sN7<KIyXR=pE-WERgpljO_kHUP3SU{Rk_Aoj!`iSu!4#i2Fa
Chr>rZi~F69Zwm#KoBz^HND0tvT~2!IAck=uFv2a(TMe%5hk7{q_T)AErI5E7LlPAAX5XHkQ)g8i8#j1L}4Buv9dn^CQVvi?sVo8N$8@f=C7v^
ioG)ppf##yfcLEOX(m%y_e@<Ta4M^2>4fBXZ?svANX7;SOo_0Q$NePL0CUr#<4|Iy^h^dCMKHvZk}LLR1?F-QK(W)}DT$uNf`qCO|4pA&RHJ8x
MNfpjS=6J;$0Go3q<G7@Y3zP}euvAsp+aa=ySTN+iaj(62{ydUR>p8sB>tL&O5j$H0I@Fdc4R<^2o=i-mPf)MP#8#pckZlstvv2_lQvMvFyk`j
_2MBKEa6QVuOnDhI+*Si$1zC*q>kcz2{H?q(Zew|Tqz)39UhPc<GYqy9^jMl1m{R-d^S#Du=hNgHZWS;d3n{wAiEmL!HYwTR4(qu=}d_iABS{F
noumsC`=*`QQ8N=28iW_IhBfH`M46Hz#9TxGW$7ntt+)=uDMIb0Rbd;NSwVu%}raL!nbl)nc5V3gq5-?69&F47F8T%reA@<llVH6@qEBzI59<=
+o0r8SU7V^FtNFv0ek^~Q{A$Tjn_$GYVP(85Z$g5`5~TL?WTyRex_$uGmg}F;6sl{uXYe{h1X~3KZMiebrMf@!|U8x>QRPA;y+(op%RPfWoAuF
R>580j7d>d3Vo~jxaq()4mj6dY{%?NBp3{Cw?!$)h(Nbe&E&+O7G+MSVRJHmbzrqvaaj_?#{z$lp=@V#m7BVsHg;s$^h#US5CbYplpyiQzmneu
BW!sqM)@39O$wNuQ`YhUH9E$GVkwZ8o0KzS0WKPnZ1hgi39V(hNyixj|1m<A-@V8Vk-y|oP#}fI=7?~Z84b4{i><gQ9rR_&RaZ@v$kD0YlE+7F
3+Hv{9mIFjhdDGQZ*Kfm1PTh0Uu^9|C#x%gX=>obYdr~pM^?e9uw5KSj2{bzP)oW{Tme)R^SYu=S)|nYL}S^-;Wo+6T)D^Hg3EB`&;gEH?Bt`F
+*duGo%ytmv!P6@w})rL&m|?!<ABz(m=d{cIpyQDh7^*0&bTA+ct~(d?=zlI+-FyQTzM)Sz{hwvJA5zNuDSE+C&xMmi_7Q<OOx(({+PBTJFpvv
<LP$@oi9&`tPsvn-x&|dtK!?Kx-wZ8cPY++-1{(}IRti1<`l;m@pgKjz^8-vR3G9EkhEBvd2+|AzdWf~eDQIb0W9R=gi;l6nc8DM#)mTI2XIDE
jHebSzZY9X20-uXP6A0rq-7xbj|9d~OE=!qNqE(!){2P*6sv%<;OigQ$y_<?EV5#gIfnQW9LHiH(OIHa%u^+fdkBwU0eQv?QUY=t#!5~+r-;6p
F~A~@j7Ft#hL3t+9SkQVB2!UKCRPGk);Y&=1#HERc!w)f_t?M@3i~yr4VhO&E~CDYx>0OK?D3`2;Ew~fWg<!oo>ulX6*qnu3D0aVT*N!sd#^`B
p0H=<HC41g-Q}qagT{;J6lZMxP+G`=p{M8Ck7X721pzbv9<pVm@DV(7v1b>6&O?Hl6x^g!BU`4ir@{X2gG(de53s)JjTg}e=4%E4uB(f@wM<!y
9X4n%8m|WYq?MUzZ>47x>t(sn07QzNa0Km&G9Ni~?0X|6Y{1E*eq4xn9kHAY^Pm!d<Tt&tLF&P}TQd-{NlCc$%vvHn70zSkMSM&gV}+fYF@SIG
<kOFe6xq3&$%$|Q$5x7-tV3zt^60iH$*RUd)D3Gk=nkC+>6V+AO61IjLaO)$<*i=YlnsjBHLvK<g(C1O=cH)`89SpkG<b+nH7T(bvT1`Dl#zD9
fTNe0D?iRH9zw6CT~wIhh4!OXew+|dCdS#^lWE7^jc@WfxrK`jI3=dgPkM{aYi_*F*eS)d1qy_?a45V=feINXiiRX44j3c=XDqeIhJhs_O`6WH
z?rBo`p(!v-v#W<>G1>;=*^%2B_iDa<|GuB+J=BK5*F)fq(P`~K|&NQRPt``SKcIhCn*n9+Qj>tsUp7~IVTM4d|&YL*o3(j=zQ^ia?8QPCulxa
?xt41vC!h<_4*n>@&@?R;S<?12>c^;b>6^a{V3O<Xk_WQaV&lUVv?0Ti7gx}a=|rCN8Ir`hx3-G#UaJV@s&hxHY)4fw06`G7mnX`hdZ`Vg*|U>
bcDV5Q+mg0`o+(v$X9lR#uU=t%WRK)2i6P-t^!10ACDqWj!j2KJc6utP-)QGdDscfOSnUsTSR6H|FoMR7W)#|6^7Z(Q}7aU;ZB(~34evVtxllH
XVscD>=R!f-&MT03b1Qz^<u6w1RyZ5W?mKv5Fxu5;ftUIVV`zu!WNtk!h6gygR4YQa+T6G5vSq>en{+10oKBleMx<R;&-;0BH*h{ocTH>CX06<
u@bCLBs^WXC{a{=F>kWi=#*0sue6J3XhVn@KHq7UkXV}$9_c$&gARl&rd_15lVdp<8@w%mH=mO1bfKKDiMKaD-OGe=8hV@D%A_WeRG3JadBkR<
@{Zp~A}vVm?bltW3okTYQsQ)QeB$@Tm;6eMiP9jV520f<m8t^O^K}569T;PYenn|}6$`HWbgY$SmL_#F8inozZ2^l+<TY8cPY#iFqz;MGxhjao
2PSk<Njl+lCYJ&t(}X6s5@+W8(g|%6Wt44{(Gi35!@-UVES0PZ`BHXxv2X^uc6_&M{GxbQ5hIwuc|qUWy;%&?q>oRib(=*`Gb>IK^S-FjBVV9G
NI)LYhdMPo-|&iK-;At*h_sb%l<7BzraA5GM8|0vsC(_M`+x&1xJkiR#Bm|wd0SoYueeSm?H5OFWFfv_^3ds`yD5$l0wH=20<+@&Bh`xIKQ~+D
`3cg^+Kwm{*B+ZWDFLL?u|K-eX`WF$v<3}Dp?<<_Uo00D%Ru#UTjMoDD~c_cS&GJS$t1{I{2fcLI)QJB5X$ih^OS`8B=IlGH}0dD$ir@g0PyLe
mn7MjL^O#*^rj7NBRlFW`&!%*jBn$gPDIHBPhb99HRnH^4H5(jxhKpK)Xj?0b7{(HqwMAAPf+1dW%78le+Yeq7qLy+g?l1?7M(lGN7Pcj!}RYB
oCzb@)gzE_d?T$orQ{dYmdJU@v8*~X>(VZy(FE7~B%mru*aU#h8ce)vHu)H4TJv7wv9G6Y<VD2IuBUOL&kJqXfNZ2KR3l4l1s-tapC>ml=@J3P
ayV9feEK$<57xt4^hy(R%GPG=djI+W&W10UE%Cy+fdoNdXcwP&A=}9Bij$8fUjlFBd`Jv|+!fg9?EnR>50R9o9*3w2bu1=?WLa25Xo|<yh^UH!
RPW%#xj0A}2V1eZLpBlJ)qUJ+pJJ;6YSaf^O79T`sxF+Hnni_b5pEAke2XMCQ^#%O4?TA!Ic0@i6L*jeH!wh*p;d1m$s8J2*GO?PLUuxu@@@?F
_oSIk42C(!$#zV2Z?LH1PjcnOBd=MOB+aG+9Ybq2<`Hk6Prk!cLb^Wm?nb6Aq^#rukGmexINp9-_^#P`L4LAGMopC}>PGMUv<R99%EZi46SgYo
Lp+L%ew>LkInA=B;XA~tG}i@$G9u~nnH#Htb_sP?f8Y|_#aIXl)&o6{31QPh(u(l(K(sX)K2UrV5up)#L4iGvPxJ**ZH=Ddz6c2*yAKXhM<W97
tf^ii+l#FwAt)&zR8Ueg_0|iVekcu5<|W%hG!Ecxw;e7SAuX@rNK8nIy^xtLZ313!bIZ4JOFY(I{UnA257$5p#E4i?CpoupP2dK%)e=33M*<5u
vXxBIXrM+7K<m~dHTnYdle^oRh{|d)wU~Cske<z;YOH|*Q~x|U$rO{MJbDLkV$;(%W%H<B8O^x$7?K|=F{cJN1qH^@?&+LA4Q0j7?h^go_2G)t
n>qfhYN-NtUAhR?N3ab=kcyR<`A%H+fOue<O&lVW8^elLL<;aT#uK2z^hYARQdS0=Zi(im<~5y|!Lu~r1WzRvjoY<FYEx><t{4?nICa6L?LjOZ
Y+O#sn*EW;bm1JD>j(L+fXyX%A0+^}v6Zm|5IUN0v{Md=024BLGIAh7&nfbS9?OO(0$C#Son+Ati0^JJ(?~=eZV*vDXy|yEU7;j`&|K>L{r^FZ
{{Ofjl%LD`)A{3{=g<3(^Zxv&2wi{prwhVAT@e29H~I#Ch8Y%5{HuSXOd@rPS1ucbb^+-Qm`kK8|LNx+8-#!VkDvbhuYdY4tq>xr|ArMpqtg_N
d)j^gTrIL|5DP_sNe3?$oR5A8;Bcx(wR#iY8tHrWnN=@U=N^Jf#QR~N;z(en&xXPzm1X|@f_X&4+C9Aj-K>|yeQyGmB2fzQh|`k9v5PI!)bgXR
;lwh|m^~%m74JEYlLjN*nnAE<>eGpWN0lL$eMN9ogt>WEiUO#*r9%sMD>-r&kciSVDTcO)f`INpKA5=e28}n-_PD1s2XF;7V7W_nII<{(2oHnY
)msF?h>cCO=SB~`^3;uCz{>)&GA9lmapb54KsD1!`kotQk-94!E+i7yNeXSgsf>HM#YHI@1%a|XxFqpIxQH)=$WdXLBpY`f&z&|)tJ%1NBL*Kc
5iQDbBJK6Ih;7z!O?W!|IJBwC)<?ZPsTX{rTpF-(h7FzEVna|<w}%pLUI$gOazzO9{K8(TV;=C3(Q?_30bv*aVOz9Mj(Cw6+*buro^fM4d%hJ3
_O1C`WC;=_eLc<jRs0v|FEtUe&T=4i>B-~(#VJT9m+4s*s#yGz*#>h6@jy|Y4Dm`=jDC4SPr@{~(|oJ^EsW!0?Rad2IMYBQt@WbBg5R{9IB>2a
ajI@vHvkgp1kZ;o0WB|HZr-0dAoT3=>BXrA6nV4bQdnP5j;k#N;v|k==d5?-1h6|KurIcsfG}|Y{rq{Lp?6h3Egs%XwiQJiT>TC&TiGT00P@ZD
^vDfO0%u<?+RcjsIawCAZK@r_Q0_k=mKB9KySj&Lu>;(C`_T`iyj~U-M5us(<*y@W<3z9b0d;VJ=ze9(fX12nG}i*$OIAmB)i`aeC|qf>DGV7g
GPb9CiH!y|0QJYRZcg-yXIapZ_rdS=gN?U@*eNznG7}a(bgVEeHlfF)b$DC`KtO`k<x>7qQSW30_U{Yz<3!$cPO?l1JQD+o+(Plr)m}~9K-$O1
P|*=42Z(6FIRl?<xky5Za?6JrN&>?2%w+)F7}4p<Gz6v<>pX&4VtKd4)xZ)w?yn<&q643eVibc%;ll!bvaVP<Nhph4Rt_W&U5AbhuWKZL38E26
`Z2JKnoqoWnk59T6qamr+ney0GIl;?jsjx;NW7(CJyOY?x(zi%+aQm8v11Tp$H;~Sz$@8rRi~d?81i~s%0J@R;c3C8mjDM5gPKStJIMYb9;3UT
bn2;;ihFVB_~=Kvomt=l#sawAi@z^2yZAP<6e?&u0`tcTYY`Zs9>3qGZ%{d!U$1}1%fk4eTF4oXhV!asvvx|s20YYM>s_&A(Ck|)b3~jfZZxXE
hndsOun=GXKfRiO0bwpquRL}eCJya>6tnS4mVoOliVtK9Ky?<(l;s1kg(V0iCq<;}VM`u5yLIK+R54UIE6>;hEOX=?WgrJvi)A$`Lb)Xkfi?Q%
|FJJiNh%xEa8v>%7iI&PWgAg@cae^JpO2BRcS&Qcxim*zh0}wHxTmPiPrt4EyvIc;_L)Em427;FrI~8P`i1jnXNV0?v{Nr;WJTNo39}d)R11ny
S#}ko6oGi*dy+L`X*3L?fVA}uTlt7gkhc~gdm^(E1UrVjq~d7R!j`=hiqdNm0)aOkb9}&hoZR@sl54fcLyszo&EUfP$X%(G?%1`Zs5#1_x@1)g
XOYY$ZbW&KVfz#ye^<X{U$@I)THLO_fg=;JS4RM@b&AbNqXj2s6*w}47NgemN+>$|0}XVVVn&rJn~skQ&3F^O$j3%GPNE>P9hhClxVo~ah<c^j
SpZ^Wlul++Z<s=DHH!x>Jb}0`^MVl3ae&+ujEn?8B(*V!MXL=iY|?^o_la$=w-1y}CxHLZZFYoC>b1ig>QPi#ZMo+mT=^ubI6>C7*g;P3#CrUs
T<8*z<v2}IkGIPz$;Kr>i~|W(LJSM;1zGhw$5~I8aF;C-l6%fiEe|plz{6vCst_Rv3)QF3g47g$ecB^4$EF0ba9*7}<_Ki{Syikm@t7bqLKug9
F-LG*wPf(D$%f6j<P8zlv!8?79+Ilr8}Y^nt599Gl`K(6atFh>zyRTj+&R+#+6?&p%$dN@RC2|JNQy)34uai%U<rCpdQCpYkt@b46}Jc`Tm*fL
5t{n}+z1>R%jQs@Ru)-e5H%_xoZPZW3M$Rgr#Q+7%NaU9OjTZ5lq>TT#}GN|bX=9Pt$ix4CD5_$pAx$kVM7WpG2mb)$MQ`Y70?TAV3zXgXz4f|
8P|qXh?-`-HcbSK$cJWL`j&WWuldM5G;iSoT=VwfCQZ4PC59!5yz|N;Ssn6Dzq2^S59yeTz{nh7O?4~18rD}}yrY}f20^f*{>pM@s#P`wT6Odr
+{^q(ny*yMG_3NZ1^LJb{5Cd{V>(vG@Tm#WQkrc*=bxLKnJpc<;mABjF@j8-$LFby6d}epT!Cu2A#hKMTa0(_D?qYCv1yt-JP5pna39JJc9-02
TQOTujDU~1lLt~6KhM`p^rYFoY!HW&1Ep!a3kTfFONNf(F9-J`sh0eblr*BrhB1-cI|;H+_1>qWB*|?iT%509osa2$NUyRb2{Q`Yzg^sR!3+<h
I=@wTbmVobrdJk78hqes`q-dFOde|uGwe`UAU0DXjbrck7t?0CE+Au0DT1tBwq+|=0W~sYdxo)<;_&t}8A|QOw$q&0BA0V=rIb_6uA$_IgjU8}
2wLq~AwK|Jw>%Uufm1w5B^@33?zI#LSBI$ZM2QC`7%6QvIs&<eD&~}wc~ct0z{|A*8ZqfNt>#mLKW<L~*_7ym|JxSfV0b`*S6^Q&c3v!PckvLR
K-uVOji>P=cyHEou!bSOj&#Z*ttt}qB$k3l2xRJEZuLYsU7hYi?ohQm435CItBTucn1R0mBH?AuMWf9nj*N(B;>VPm)k^Fp4gqu`I-X>qxCp+@
E4~!ve)}V41YO+Ah6f}wB6ZkJa|n4nucnt|iop6dQ1(TKl{*y38^wp|K?o$`u#9uxm7%swd(ulHK62UF^4zD?iSQMPy^4yWJ}cGKa4@3az%nk`
sSW!eI^_0SxzyaF+QSE76>SC^4$<p^{a`jw;}w9|y8}b_neLdG;qm-041-7aBdG&8a@J5t=HbYvpc&jJG9Y~KtkjrfcAV8^7~v}HpkGThNY9`z
>k*+~1XEDkhXN}?a4lO*2_Q&4K(=5o1mpB<Pjv^A<=D-v&<sUjeVnB59wLp7)9?vyhe+gB)^VG0LJ{2E^o;;cV^;YzA)UNoJswAq9*`)UX=)+5
M@}`zLop*|XhMRfiSh^r>&!K#j$NF@X4-<s(6p=5>Dr<h`r&QkECQ^7j#N1gJ5U<$lWE1J)iKQ=S1SjD!^G2I!bV<r?AzGn^RVy9G9+_ST5UEp
fFpthR`qf}OQ`vst(%g}5@EZVVun&+Lu;8W(>sJ=6E^RcvO91{0N1zIu$01obyyF!hMLy7MDS<0fVS3DkWedARWgs{ABJ^u063M4vN1V#0To3i
NsB3W%4RvqO2>X2O%l{*@SZ)pfzp#05*rjC3-XhgAq^f1ZJ3k15&7(pC0;x5N-?mC3pD;3j{kAGj*H)cz~RO%b_iI*+MkB9aHV|E#B99ZhOV6>
VxWWFcO?H9jxJ4{%py_05W&&HN^S$UbeN6UBtTq<D%~;WH_66M0^an0W3?ex;E}?|j5R-pYFcgQOMCw9X#D!1xd>O1;C-t2vdLSl9el^8X&>Z3
ulMxY&BWd3f!YBou`agrmg)qK;%om7ep3-9|4FM1%Kd#@RKU6Yuv`+ALY*{C5@B(nhOH(r50+(=#@2bjjp8`POu@pMp7cz&HaN2<O0LFs;PMa^
C<D*M3ZVgVw_eLuf!2V<6^da6#Pa<+)$bCm-1rKTHY^q&atdKFLd+58fg`M;8=uxzv-lPVTnf|G#)9wF9!qzUL7-L8gTlB2_D$Bc6eG9<??gVg
7-t27Mv8O_-mLpol2z{uWGgv;h<7Bl$?|DJltJ)#QVyY-AgTc+=Ine#Q-)h`v&1x|yN--V0y)n1T!Wph6(#~8O=oiYVrC3vIJzzEy7Z@5;J%g(
@lcr}AhDq>48aXm!SxONH~C8`-V=_yqWkmAo;pagxS~+w-I7>k!q>p?X|gB3B{B|3H+A->b%#QYRkAB!yfr&mg3CU@TJW6tkqEGF?bw8=)e@n`
A+$hAoi2{REZ`ngsiZ)yP~G4rK5cXX-DqHgnkj=4Ou*&LKq4r`hUGWRXua}%#NXyMk5I0jl8gY9V;9n<BjW*SI6XshmlB7LoSiMvqL3tF->Zd+
SWUhbF0Z*4Y!13HGl-R^m`H&kTai1^e72BCv(QXhN(I2vtqmk4gR(YX&z<(cDm62B+WSg2@^Cm9MG^d00!eU}dwB#hz6qITH*fudD&goP!}TMR
Eby*ex0hG1ZgZ|YJl`nTdaAFR6uVgRbywC!emt@<861Himd|LJrradFrwRkqDHcb?K_lxwUKF@drePqbRoQ^q%A7N@ICr*+QgFfPy<T|@>2kGs
ZmcZIE9zgh@<^5C9hf*^7k`lcy|oAAjzwfn<IadpIIYvD9%3;E%`wjf#VA%y-Ka9S666;VvGDMS`YB%KvuwFT#4NwSF8fm;X`=wB#AOz45)Oze
7U!>%%!y5VEhT`Eu2F#;g`Rl1$RxytPy9mp6#}TlI}pX-uxmNtf(5U0*~U_^c4g7+L_78$!aBosgq52emt0=hMU1P}Y<eWDbFyc{AHa8L^Sn(c
_wWaGcDmINUrt_C$*lb_F07>{mX*cQ7Y+gvcYA?P`5NMWmzyw8DcSJNk6mo!U|sI|sTzTLhj~>$k4`l)KY3mqkjf%)IM$qCp@2T##`Kt-vje7U
fwPA!hq}BG>01JqprR190_h#F*hsS?rUhJ<Xlg(f#yNKzoPla`M8b3M8fmWCj1bUhz@Fan?hdi0Lc_6W2-d5zWfMQAybQ~+gcRF9yp56pxwfV_
WI;j>M$yUegH(A@z?Y<$4?KD(>3eQ^wZvg+r%$J}kYM-rXN$K7KXSa*Y(po3>VDT`EnkF86vOS=U?>l(saWX3K&ah)K%=<EaI$>d)Q^_4P0y}u
{a1TdQaA@eAb2`J?g4(8g?o^kh=aSQMn8TqVTv?6U($vaTX@;(K$O?w5|bepAn=*TM4}9PlW1peb`lY7tgHv<%isuctr8>efOV1Xq=#yQ153R}
RCgC#aoT!HLf1abSH$zVLp3U{+y_mesH3cH>Rkr^FdveD!Ig=H@kTdvkdgH)o*_R1j+u4G8b$|iDb&DB1pVCV*&KlTNSaox5+Fj*BQjH$7Ak3x
d+i8-a8i-C940LYZ$>f8;mGxeZRE$so(4$HGautA`ghMDn$-2kcqBVwQ>ljdpSg5ls$gYkx;-KeXrnHr(QFl?#z)x(fgp{kptxUpo|*8Y{n>!8
xnW?L3{FYCE_@$Iv^c=*E-`RG8P;sFD)B=AmGE85f3}!6$?nZ5C-!lMZ~9TPQ6mFT*#ir77w?xNe{}X3XKF!nsQt-8iS*f-#l?8M5rN-)1p#aX
1_d3etAh$ts~CUjim=Jd9aM(cT4uis_#UUIRh|c7gecDVDsM0PE>r<%FKz8c>Q16>?0~}qn}2&^AakH(Kl=^QK%lvYU%qe&^x-3)np_*>^(~9)
3RG=c4zny1El|m#`F|{NiuB@6RF^|BZjv*Fbcjl}SXs7UqyN$#MU(zzhtK@3F0!6@EdAQhb85CteZKJmr{mbzC8<Q%ay2c1Y~D{fmz`$KK9vSl
cA_Nkg1~&_QrW*XJB7eyAJZ+)?6A`*LIn}-><-NN#gVjTrsPK*?0%n$0N*4?3o^)-?L>jJ`5GAbwIz2ZaaL%RSW`UBLPH^p?9tU=7tM^lkqx#2
X`B?&CnWtcPQ^rksqHY5w3%bWhUrKgV%-nfHOzF=l_jS@*`JUMs5r(!IvubVR32B8nkcD7oEEdx_5yM$p|72WCketW)@aHGq)LvP<a<g_CK6n`
0nruQqaJIzI0we^*}|UVOoj?$r*8yaVnW-=l#&f~u1$|9(E7O9=7IhQO7i@l3P>jo!{cVNgrtt@HdlTDo!mm!9MF-Q?v=0#+6N*+wFZUgAv=lZ
GY1fbv1HGaNquGL?ujPQ%3!|5N$X<pnhAJq?$g9Pv9JE?6eYy0#rBL*sl$vOJdUK=Q;}Z`0+rKn{}>eeu%OX}{&9Bq6DT2Ao4-<>uJG%g?$JWc
H#wI#p&FpLA=wE7=yH!o4#aV5kQ2^s6nSca?39(^Xb$EEf=#ImEq-tVJx%Hn{xhP-9y=UUn{#`ckEdZC%H<+Zg4Jyum6;hr#l(izg|9qDhcRLn
P9?Wfg*Lw_&Iaxp=D1XKyjQc$AhUXC3R(hA!x@hnj2P4LULN(w)Xr|E;B;<*PJ%Hman5C*57&+gjFYSd(1TJ117ueaCn2gUizCRH#WmHXHTe2;
K<qq4EjZWkAff_WMXDty+$WOM^YlkWcF3`3o2hskQ3qwt@w&za0`~B8R=@@WD+ibKOSYFoO0dk&C&dkpiMd)w=DDzl^I+xB!0yhxMVdleyneSZ
<S2Y?2?J0pRpRZ>O``w@Bj8JW-?-H#37yJnmC^U(gGs<AbZ*aXK$B1ZGTVjpG8JcMCJgx4ZZ!$CKA8Jbjx&!blS-%$ZimaO4PuYwPWapnM2vDe
*9|8$=DamtAj!ylS{w{BF!R`s(Tp=<2+A@j&uYXp<GHm;BsSfwr;B`vhC+miVsRFcPt-&Nsti@rY>8<`<TVBlXHyeJJSEqrXd1|(nw^_uG<@tl
gg%L9G7=bsXm-&&<|dL+BT~TU94yM~^SHw(McQh6>I3}jmMeov3rj;DwhdrJi^R$7IHO+TjE~)(Yr|0U%x)F<oY2M`+kKBNT9~}k^S&ACkbbvX
8W4YqXUf2qL4_z<gE9?8gYsNkA_-9JFS~dM1*%&BB3n2hgdzqwe&b_=sL&f6)?q8s<5r8K0LEJLm7{fE+`1i+@w5VebjhvRUNlEbLK}=Lflo1?
&gDw%aQ5p~q7N)SMO8J{CND@Mt_X-?p;x1#2^TJpV&e5lGG`qZ@wfNs^nh#7Foe=QbBdg5Jr)aQ;=J+)@wJiSXe_4HgQvd5`(}E;2`ftzU~)R3
jH#zqYD+2^r<*qgYOkV^RjCo9_cRf`<&{Kg%DBLjAve9>pbBL*00C0&A;wHAPF?ZFatC1)K?7m7C!0Fb1UL6Bu<qJQ2Fxd}uyKI`-g1Z-*vOSV
RVu>7R+HG%AXLD0H^DHGnvh&hw|hK5T4B7OyPL6}@G^J~Tr5nEuT^b6j}{)p-L`vZd=LvaFQ0fq2$!d69@uU1sFvN2NSN@WDsMVdtU$8OSLu>2
(l52S0{C!LoYe^=>%Pl=RZb0EOtHj1^T5FbVB)Uno*tzO)+@PH8joIZ_G7@Pr96i{)aj<jbAJPMt^lE$GXNUOKE?zzyYh9xtkM?RIu5-i)}j5g
nAwN6C4$l_o`*XEk<4yQP_gb$c3&iB^BE4)T)mpp;eKi?Xz)@}H6M^OeJq|WA#YLx?(C;1mON;R5%GA^<X*PjmTNOD3R|k6!eJ3ETV`NUildJ4
GFY9|FzrL38Jd4-Oo>E{=~Ev|Rdx#!%<MWceT*XnGxz(3;iyH@r@7wLZrp69HINtZMymNV<1yj^H3SvmHh>EXNBtYrgJoE;Hd=nT*q-h6Y;Q1X
zP2utC-Kb0CWVmc)XaxACoWjzb;h9i+RzNcH%}xR%V5^@qgNgQUN&VQ9j2#oRZ@EnDCR;r{iur0ESoz!)g0`BXMMh+kg0idW^P0Mz`)RaXD*YX
$Gp6Wb2E0~Ic5}dNk)HqDnL;`e1A-KF)qPk$ThFngp@sPJheNXUe$vuhhkt3)DlpEV<d#i>v3mIq)@1Z_q~NCf_;X6bX~N>&PnWObFE}OHgRJ;
<H}++00Q!eG^Auoz%k6m++evA4L-2wUfc}P2La{G$!##M;<;Zbl(ku91BkT1>|I2#N880cwTl}pRM!lPC@P1%Pfe!YIyr=d;D^666G^cS{0$iQ
H4W|Q?m<ai&%Y0)07>*V(E!ftSXs3|lL11T*5c6QLRDv+1a)nrU%Lek^zYQds1{O_9NmFNfO`HFlpPM?X8DV}IO~)4fIlAmg?l%}1Cm~>cgGN5
OtQ}{^KMzlbkfD6@2+Z&Uia%L#nIem0Gm=1lHYmctw^2=)1`C(I7~u?6=Y*yeBrwo(0Qya=+uOWMnT1)QMuYorX`1>pgXqZK%l+sxfA<ZdYjRz
N6j3L>O0d*s6$&-`!0F&d<qAks7Nv~lk~SF)ezelN?`NhpqOv@u0J1wNUp>?`^paH(a;6c<XLbSTb*1s2>qdWwswt{QccYJIqKy^hh!#WU_Rgd
M!JzEk`L{ZtG2879#rr%+uf5#Y<!%qEDG!DYh^|ajKumTyy0Qck!Mz;O4O)KSZR+$MegM0tfud6@Y=rLxH#xQv5=ZAijSt+dRScSb@Egr@0cT>
$3sQWgHC<fXBqx@5lza3h(m5e=&%ug9E1pO+Ur^IJ{Z<zUSX^(P$^<tx++9@B)iw?I3&1D)Y|bR`3Ps8Rr6(fGQyFpfN%+=Svt%v0|8;E(*E?o
2IbX$PF9_>%@fG-_V6@AL$x2v7c1udrXui&=_MFXhenV?L~{v<GJv0e(>Vrz>8&I$9R1_g+BZ*@>2hfE?7Dc7FnK%*EQu~hr@YVDGsxz)2Wr#t
#JA<xJ!;E@p^cRJLEqw&usVLTS-=iRv){Z}Ap>MJ=^_g&oAj!gzKI(S-(e#>YQUTR7)gDT8UC8t!M)OZV^w8f0a%E}`pe`{1QvHCn83&&u#+>V
8~EH{Q14^ep{|G7^_Z!VICZ(yq+eKp)=k=*s)ESXXhqNZat&F8kZUHvkBxEOo}U8i(rzl_Hz4$fxvYj}gbYuOkehOZYyNxIiW0md1{fZdK*gk4
wz)U}3GOpn7TpqN`=f}<DGHvOr@4XrGtj2V&xV%dh9@_ySwhPKJhO9;-zJ+=o?G$^u)oE>V!T7L2}AKK1UtdyZGBQ+<g4v7s#@z-yijqKO4A%x
%;#MlFgynkv*+}KLJJcGUFM&R5rJ9#cnXa;fhmX^bn;<lJ>SQ&#v2<p=do=rNiyB_o@Cd7Gj4f<#c^ty3aBRTB6{Tr8VOdNG@+_?Vq?nWhU?Ni
C%EJHJwTPZVYzs=^u9bP4>voS^8NW59nrouZZBO;Dz@#Tzj2R9ml@jSI{(a^K{(#DRx}oixcT~%aEM1b!FA35mXf+94hJh?4m&}%BNI7pU_4s~
L5fz!q-8avseG7>yIA-PkK?~z!nCD>;N$nw<l*|^ryvbQ=bOzge2f_L`EsoxvXfB({CM$W(YOj5CNO~slPL>5i9~Ez_udK3H2dpgFfy}z;`ehs
Bc4I42Quukzw!`&X4`HK$2D@4hu;tsMb+8{mbWr|Lj^QzYMx$iR_YY=X?3*<+RmUs;o9sW+NIXk4Adi<{B-kp!}oUI<4sZ+GtQ94*W^Z^g8%wx
X@0}hxk0PTtZRARKkFkHlS;s90<3tY^G|nBAXH89=Pcx&@Stit&!Cg`8ZOu=VFC@qjA%YR%aFbEx*uQgh0Sd|oA(|VW4JZIuS5Tme95tcA)1(q
*%$sY{ic&9c#5Ua7aTylb)JkH?%PJW*w8UBT*-~b??A-@&?U%f@`8pXm;nwVxzTDb(=k+;-};0$N2wy+H#f2vj*jMWB{$$OvHCoP2q(`LpWJ6O
eF<9CX6%fb(|p{R!igP_D>5L(HA)(y!^J2w0UjjSvp;1fy+4FB^Z75}6{?ZBc8Kj<-fZ?6p!J7c-D_Mhww0k~{Rui4F9O2fO;x5|rHyB9YnLYi
o)k|ifpC}(r?qHoCS`|DvoLZ>)-m`%im9QcZeNWJt()ejr{<unmKfZfl`0*1^KdH&msc$b^WU&rBrgz&m@Pr11_(@Lf$mRg@26&?F$l}b3E+f2
P23f~5!I=tjEL9WNC_|&%SIi-<0>WPbTZjRQC(TH;tq#+5G3K)b+|G_Z$4MrSkIbzZ4(;x(lpE5?mG~3@iZUfL$AAf@h3gJXiowr_6LBYmTY84
PTDnZWtk?*i6!Ojo(?q&@984Zajp$W`SJvHa?80FX`R~?kxNX#XOOx~ZP2r#MAlM7WW;Ei1Xe&3I|O^XbPhoQQ`{vtqPv)-?>%yIYv6Gfdvs7p
jtvLUu|C5DYHgp6iMp-&(X_&;A9kjMNDrOQsVsbU(vg;fA~i*{*I`FqxE3_BQYIq;Cg|0%6&`#!Xy&hIJ_>=m=SWnf{TC&H{hG1nq-$kMd(Jwl
=DI!HUL+x?Mf-I;iCr$rU_)TORLx5)xmTt<r9JHfK(Ps*?<iCml&ZKU{9Gih*XaeTX6sTH=Xw*=^)NcfaLjnVu8QFmBHWJbHhW}<a(Ux+9>$iA
jXsm~1;=XQG@7q~AVeL+H+o__&Gq|4|4@U`?%(Fwz4W^P>ph?CsM`<hV%)1DxN47+f$El-gM34p*~Q8A$;U9{Et=D`)6co#M-&mlZA#G8qi&(o
W^fRa&kUiWhSMJ&k8Ry}l%g%jCZho~+?Jv>EIAk_)v~ggjN%dX$ep{RP3wn>LI76tZEwgeZ+9jw2+BA4X}0Ak^JAS?xx0&E$PAfbP5<T>5w_YS
vBP&kzcZ6UST)UiKV_;)CAd&NT^W&t#<H8rk7@{}eN!obg0EH0D>b1R*8+7VEKp!1qvmTTP83^&(M=<pfSN}G7tb6cbv|eWq_7BEQ221$2Vh}F
dMR&^295Y4hu>qNG^8Xv9X%M4qP=Q1nXD1O{D(#vxXB<JkLso&phCfch|as%ZTP)Rc*zEX#pFBuNsg$%bELnK)xvAyJZNv8JZj$gpkw$bOG+Wn
Pe%H}!^$-aGnOs8OP)Nk5W^MUZYm|Sh@>kd6aMsO!#jje02^-d&~b*xJ?69OQ^jfVf;vW2T5rlY#z#V-ZAA({4}10TI>zD@&-J1$BeAHd`U}ni
;xJ2kpd)_Rqn3oNu(7S`z%BaxtP7glc8Tj~#c;8lS$?B7(Id2w3$=PX_U?q|g0+gDSp&`zj^RnV8|nqZFH3`QjNuSGX>~$%+~7W?l_(}NoM;{x
R@LLfJbFI!0U1@EYKaQB)CmUG$&(b81i+Q7-<GE1dPg*$sxUH-$-TI3(|~p!*%<u*?_yXL21{sbMyS<#NRvh8Pwxp0<?PL(u_EWuYNvPRhD41c
kw{vC;CKxyG)E3&lS;q5C+tW&OH?4wN{I->3-_EYShbDCmt_!UgN!rZ#d?O}KEJ6IV09ORiY}#Kkpt<_IhX!5aPO-a)hny(Mi#V}jY=UP;7wj`
x;ilT5*T~DemFP)+V+*mEo#mF;Y#8gJ#u!=YXn9WfG^#C?j)R4s1p@{;o*|IWdB^HH`M8y2Qr5NEtfPDgB*MWyE(grmDwEki;&zm-3~br2k6bv
z^GklQp+qsEZ~ve75nxxUI4PZP{;}0lxzr9YtlufKwtKpUTS`^G_E1#g~^82u`r>yUBC}>-8kxS=SmD;9dZbW+jNn;Wv+R1?hXW?t=TB2Kcx~w
Y?#F2A+7L#pa8rU6!r{j+tt6TbAcZEyc8RCX6#{`q^Jw}nX&|V7p2xLPwkRyhx#Tx62apYjP<nDSBi;cj~@7jkQ7SpvBhLun5Bx>l@TJaqdju$
YF0}z<3QdpMPeE+Y-(T1C&YFu11F^+bCg|G0*C|F@7I-DoW{mkAZf$Jzc#XA6cVnt%~%8-FSs$q7?^0@vpmnL!jK@idTrPo0R9WTy#7qxK*DLf
`rq=Cxh2bW<hqo+^{G~A9ge9)C*foWudv95n5R(X=xWTBY<Q{>iaV<{DQwjEe-$`nJfwUj$vJBFvj(f#b1;@L#LoG}YPYRr8)QHoInjIC2h(iv
g0&V8wKnXCSC#<_N(T8RZqWKWYI@~@r(t*d`|^=~yv*aZWFEU3I{D{Sv6^_*^QGdTL6&7t8DLO=&HnTXn$yj}o4t1VtU=AV>8cwc72Rsru?+nj
Sl&Y_5WF@G-r0sN<kLmqGgEt!CY{IZNdC>PmhTYWk=d8}^xdTIeZEmsm<?Z9PNl_^2+j(P%CJfI{%%YO21#4v0gma{aKg{bS2EP=AuIlrXNUI9
$z+850ovX@7AZ6cDvVl=W8^n%NB{6=ZjJXA75yK7jy?Lv`%l}^f7*`z!*BG<)Pt>=jXcSot?Ae=G98@<$dZf>i18nP{QvDax-cCbU*qphM|B`(
kZk<{n~~RFc!NEq;c8^5UQCegaw2NZvuY`luJP+cpMj5{5{N5w5m4i%@lPt227MBFwkL5&V^TcDj_G-k97Q2<WRwBJ7Te-!y;j4&VZaTRR}=H@
;1<m0xsA|s#i$*YJ)k3K_bKK#BT`8SjIl^2Ou=N6Zkox`#n~~dVFZdD*K=G!JHV2)V<jv_Y&|@z5x8b*1Zn0&5oTq{W!*czdn7$0+5d|FIAdEH
#G%hD<(5-uVZt;89J2|4gJ1&)j(|#rtCZ)<;lf(<SWHD^JmQjD$<xpwB*6##xNs<%JL|HMkJm8e<d!x`3u>|Qly*j!v&o(hpT@BCto|9<N>e4h
1#*IP&brB}k(5ZhdwVF*@r8?N11`A~#HBt5yaMBr1=MYhsf!abARwNs0%wH&4EjJtA*iH15)DM$l)9_?k&J`=Myh9hOk2VIQZDR>f^6Gv44aVK
lxG0Auy0#QSFf5g3JPM*C@?Vl`qAu%K+BJf>0r3$x~4w%bWQW5Q20Rze4m^c!>c9TMV^<;>A@VuXgRwKH%Cv5#99^XxIX9g1}O+HJF^y~4ut1v
XKna^psF^;LnR%r03Em6sh3WQfG5lJH4K|(bP|g$q(2(vPf;ikjahGgvlvAIG?s0DD2gmLck?Vb3Idg&!&*LEM9`gBNP^%6D)1|<#7ViYbe>G_
F7?e}iN9pF<ZfBJR4_|Tr#C%hb`484Ws=?#Vv(_o-m4ECG4%<(7z0*thgTWKe@CdjO<$1h<C0V3em?gN!i<gS;WraBO)sd@sFn3ps|eIKV53`Q
UGB=yM3VJOU*dQg5Yq@4g1%O&qUf#?2#Y3JAz14;29@&^v7{5j#N#amXw@Lh#P?L7azV#63XDr>_-*chk;Q%^mACjLuB)lkvh|%g7-HK2uPN~*
EFI;{n79kBYBVX*Wk5|(#uU6XS1)$2Y6Fb8t*wWYL=-N8x0SP_uEudNKq56on-(f7zFKpxPCk=XEHh*JY_$;=I2QQ*W78s*!4=H_DqS}QGFaNW
^-rjFw&!8t!1CG&-XkUw3ci-zvWg6wJiHNIY*h<(S(1u}9tq^V4rmk;SiyLz9r9q9_uIlR?6=tWH3tDq+2c#Nmeg+~?j4<sy`yf53Ld}XU`xZW
j-2`nF%fGB+wo(1EG+EJ4}$Bn;@(>SxYMa#tp*&c8h%Emu^on@p}vgnUA$ULxv7b;(Yv-H5)ugyaob{$W|?}bW}(AGME+~?7|ma_iOYIe4N-#m
x08*{=ojj|<jTrwSM%fY%Bui}W$U_1se*>a_2eMs*tjM)n_u50-byZHsb67c?I%j2RXyR5<vWKe4_nEt#EpCvmPCSOk+ETy^Krt%Pvfc|^=!15
n})PNZ(L_5y5p(mvf$VZ^#4|00gbUaOb$Pq>%ai+Z3QM8S9B_-^fL2!Nuw%rYB6|;J&7o`E}6*nuu(`ZvGOJSrt?+Mu%Nd}b_h<-k!-Bm6Y-c+
&M%KZ78{LmMQ0l}X!t@SACl38yyLb;lbND0F}$53h$PC3DOg$V+K6Vp<${{#WlY+F0oS)tVhVTcUS{$w8e-}~a#J5(u4%Q+<P>n!iFj#OVMQ`?
Kbl7MI0d{#<cjmrr(y3kvx1ebR?Trf=`BM)7jFa)6&BM2G&uz(lc5?*f<bi&J6YrMkaC_1C{{P%j`W*{*Uan588H+cx8ILjL4gbFMDA(;05qcg
abX>5zvU{G+h<GQ8;L)y^g?*CE{o0puJN{gz<p8vHvRP;;%WA4E)GV9kO^lq2ad-;dwe{P=cCzD48XSLw543hLY~EQ9c$UUb|4sOmdB_|f#b-u
{H8J79bWxQm;ut^V7R@GD;b7*X&)-Tqpblf-jE#vHLS}_3IS;~<2OGX<qx)KZm1CtseAXE{)Bu90}oFV(yHY+$$l*%wn#Ivb5;v}HS!_5j_5Pz
4|@<h&Mr`DTVlExT=1`~I*3s$xB3W9?ALc##M&nI12lRZ9ItoDj6Ty>+$eyvcdF^)PR>r(Fqstth>Z1QTWFcE&#=M_V>Y-;?a>Z#-^A28k8gET
VGuMAHly7w8<NZjd4kfjx%UA&pB^$PuM!)F<TfKkypfvjpzQ@3G$reL9507xP7=#EBHXK_nhO13gaX#kGbHO+@L?>WH^BECLtIc4B{eAH*>E>d
U`>v(c@iuRhStnC<e_N*xJ`@@OE!&v@&GxgHoz(#qs0VUNq5Yeh0&<I^L5VRu`&PmUJHeq#<4qq56TPlUUtZdUyTEXTF}O#b<5JCylK%5g5=YT
5M1??Z>9&N%k;8GdyaLRvhz02^VaABKv_4xuyu=|J-h~Fu7x*Dee{2zu#<-g@|VlebR1u0R-#FiuND;Z5o<AH{#U!&qo+A%kXZCg2Ly^BxiUkg
LaLNo`E=uZUQI$3H#!Gcpa8we@P+{<KC#;b&>R@EY;g)E5KFcgHr<3`KTzy@r0y1xiCQufGu*OZblD09Pml=j_ok^G$pDG=DQ}-5vZ}>)#h5X4
IGuI|Imi%r4ffEoY-}bWe`ro=`D7b7J`Op$rB4_%SlP~OHwkf!oNw22N+@soh;#<j7B|%oyc0|bZPMGBoI<nZnIbUkL_-Wb!vK63*Hr7!XsV8t
nK42u*jzSitU{ZXZ!(UHG`h~*kwz(;dIw213rWy<3<*p!FnXOiMG@ki_W!hOi{=u3Nw3pAhmI@HbKQEIBw5D)u@G!(FPopuvfaaq$0eFQ*+430
I9?Fv^)x%LQz-Xb^YyZitkmnHxr>Re;VVuXbOLOTs-r6=D%#28g@GR^o~c68K%r>j>avCf*^6dJNX>JYs0VoD;et`dX(HTCK5*PCZ5w*)PddbK
8sg8&up8?L(~@N$eLCUNg{QR}4Mav&*R%oSx49oz?ML!gd02j>O%>XbW<#_{<P{kAV_Yy1lua{jkAk2}&~{#VwGZksa|)lvE<vu#iz)gCG|MDf
F=B!f?#(EIWJ&6neLp67liyiSfUX6G{<MESF50w8t`P!^lf>Y)TQv|T4}Oo23>h42d?r=X`hx9{7juVvcV|mSU!b`|#XcTi0qQ9`S_>9e7$(Sg
*ePlt<y(2iFNkT3ZMnxSA2?{(7(Ojf97m{omwjTceB@SwDUeJt6&-FQBG;2!*K<JykHR=%*>eM79kNRihs`gffrX&$KKl?x!Iom431CL2i1%<s
!7L24cf5+~QwBhu4#moci7?MI>4UvXYt`eQ&>_Oq+6hS{>sZd_i2*W<nLhTi<UpkL`bN-$MF`}xnZXjjrqA?2lp+8ZK3n04`hio93FFMWCU3oF
AOUPvWfw{IsOWqYlSu4g#$Vg^V#kSl%+7(<=(RAV>eYG!j0@}V5NY`XXp;HOwjkjJ^UPYZ48%B@!*iPbhI;QZ6T{<TG{t#CF27Dv>098PXO}F9
U}(ILRryytH{GUK1saD4&|roJG$I%Q<%vp;;PSDI33s^)*T+2voX0R=pVVEGrV34eLsZB~Y96gibM?+6255{8pw}{rz~EJIVxsf-#tNCDewpio
J0Kpc_Cn|NL(hS#Wv(^KmaEn>*4hwvnMPk9^3GXui;Z$=<xbqL9#sfX@T%-IsfMEffy9S(D65n76i>S&z=C2?3qxFR+Dnp!IB$$f0D(67x=Bd(
Oob<tr_?@D+Y;iKCY$@UO)y}2R=8Lo-C`n)VG3D*F-B)QXkpf?(>fnCjDV4@?t~&B?vXQ7GrK|vYJo3f7U3tKYZsRyrp!|bZXEP!ETjz-lSv|R
ptEdKkOS?zdwR%%xs7@=y{ZtP<CHZM$6A^jjVX;Cu33x&BFTDudqxL*2+A-@CPuz)Jac#tO=Pg){eu6CiQq8_htias$7c=XVA!JFZEsL><^|Y0
i-F6~lglgZ>G(}e+pyU#PNJx@_2hICK-|p_M^K|FTb}Z<C>5ssKa*`1=`+FEDySit6Go7id!aeVdv$^jVPut;ZLspF4n|9u0&X;t6<-=s+gP)3
&eC>@fpuu?RGaj4J6(O)n?W58s2#3c@!u`a1swx8jQDm<_f=ALe0Hpf#-l<=x;;ah#>K4h(HU@7;%L%yh!n>)7I)IQ=_R7C*F;lW7#0n57+w_z
+Ds0}G~bOP7*7<J<s6@gd~MGYdkFqn*(zS>y`o&=C7X#2MFh0ja$kBvaI3C$bsa|xe5mu7#IT#by(J;EY^imM?NuNpr;EayW-d)dPYtI?RvX9q
YqdP|z;$+e1|Ac`n705Uo@l7dx>=uUX73TVNRTovj!e5UlX<HXguuWv;(`1J0F@bt*c9Qym$pYpRhTn1?2`-PD<1}rT4wJuNqvr_kVu2cz&|@t
Fwq@Fn)%6)eyB{EQDf<<ISI#7k$B;PV;6bWhYdkg8`IrK9ABB$o%wFV#ebY<;7v{jd_IO}9gx}3H8a?b3p=S&`V=CKj~tchm$t=**n!pTcJ;hK
knx$XKHh=50h=tWVEP~5Kc0ueg26bP`SW#@(zzmqE*9KpMYTtBfHzt5tYpjz0BU%9nQ5&nDZ;Z^K~I8gKW8IzR~taYGY~O)l4+mST^gAl$xF6b
nfJh<-}0SaW_?U~PTAr^^fCCG^I22KyUJmM%_C0JhYL(TBHyKC6%k9(2>7L9Uq^J%)J&m2_#To<iZFwIgNmp>^)%5Qa>!$Hqt!rYXOlNgg@7-w
eD)$56?eyGc0&f?eY+LU=WNL;4A5Y_dumQQOWq^Xt*}7YsbtffwcVbT#aha<%9~*!!2`@HGrW{MQgpjiK-bxlgr5W*P+>svUUR<OlIbL9qo9BS
6w5RC5}TVgK5%6IkWG!bc3MI*+?vi{v26sLf_2`IYO*$lD^K+$rWoDvJ*}oiB(7MHn(^}UEbvH!8C~hV|Hk=*VGlX$eIR@3#c^V2<T+D0=QGO!
SFB<dTG)eZ6f#kQB1MywpKS~k8{B_<gi_1FMoG7R_i^viq%{*jMM<DAcr<L-7Qmq?shXk$(L-^w5Zsib_~DK4?hx-=HW4QwBp1u7G221YF+c8m
8aj^rCcERb+K~wMXZ9%f@SU_>9*y9j51d{#0bYZuEH>a#Xa>CJ*GZONKL%T*a==|huN}tX)!C+jB%Pr>7#rl|OPNJY=w|brH=m))(Az`IAOxd8
I}TJ+R=rGQHBV2njf#hK+NN#oC`-6#B9fUNQ_P5|@LHCo6olWdabDI_A^@Zd^(Nrqu^OxVu|x5;0HuV!{k9Mq@M4QcW;U_3lUqPB9y{>R!MAG@
r>;bD8J!w<)LxGh&l!x_<=lxh!yK&I;Pn|sMxOC;FJxX-(bV|<LLsim#cUZ+K2+_a*hm#59t76_{>Ur=&gD%;U6BKVF>yxZVRgBj*5Isw?6~KS
ZLEreCsoR+<aoS4qb_r*_b6t+pbtiaSnLsx4zO#E1c7SaTr=$?Y>oB5X2QECbL3T4+LN^vIl|AEAVFeZQl5E~516Lrap}^g;{Qe)o30)kyybd2
3b}Woy=UfU(<})(YzAwH=kTJ<OGoI518HCTGjpn_M73B%wAc33$2FY*>b2LAAZcWXo<L7Cln_l`ZfB+=<=GRGPRPeJX5=%|DL=V=JAJYf@dYks
SZsNGA%XY&0<3hJ`~~c;DQiGJGS4#xCIMA#j{}OAN?XP08Xj+aos&6mZTPn`PbHb-(em4ASg+N|7%LT^%CC{Zd#8#KBn^F<YhAs;dwuYBox?gj
HQ7}3|GPbH1Hmf^_1a#l6`xMXG#O(&yVOAiX4BF7T2D;KB)fPkwqpQL;;|X!?i@{;eJ2b-YAk}hogw(Q><`oXn!(gWxsg-5xnf{&C!Gup!O(kW
Vnz>lXnJUM^4-%tx4WvD;@=DhQ<ff`*qLTj7!olX<UGDj75LF?0;u482$2aC%Y;?)W=;4;^u#VoBhCvKo&J$+O%Sve`88y-Q3eQHeI}r=JlR?1
)zcxJwd72Y#-Vt{-$|AHro>ieo-#pD9T{)l&m3KBbmy=axlBCMC5xPHl5uudFi;LA`smlu*uZ3+$EqU=$&-d=CaVB~(0~BvmIMt;0HeCJ;Zd^D
ag%+%Rp&G`22O%$f_0%G@F299_$ZX)&n<x=Q_!Z2lrdF@2<^cOFp`SE+~YJ24j?^^;d$g$lcW3dFs`eK>N8I&z_tdX!oT#u3(68;xBPtM>Tr$s
9G`iy5ck%xSEsCe^Az)ZTZUdS_rg=M7>U)HRVLh<y#PNsZ{~28wbopsppK@aUhG;mAw4jzgVno<oeaTh-2>LB;F)uspgAm*cxu)5Nkx<OB9aw}
y~nrmP`sE-T*32iYp$kyu=fZ<%_#&+G!h`r;<dd+&}p7g9ZxZ*vX3_`Oc#6Yt0uxKRL{pEkXBc78U4@!y4@_sOdFd~w&GVhOdJ`5IHng(Lf-j?
fiDRar`lnBh~UpLV~q*CbfDYV_qoZ3@N+nn9@mAy9o@!q%ZBu@u96Mm%bd&lcvDwnJE<D%L5$>*L1WdnJ1KDIpBejZ7YpDytl?El&Snc+iQ2K(
_l&l#5u2JJecrqkh9#9To@Yb+t=hak1n^Nq)nUUR+6O?1t|^d*U>spt7uKx<H~#uubA-#mJ<fz`$n3A{y~v}DDs=-2oOgWU#*AB%tw{#Li#75v
$1}TYgtGZcOD^{J2_O;V#?9@Ws~@T+iN!7^d!Pz|ah-`dBZoB&)sr63xi%&uWX1!fRz<qWOhY4zZB_;3AthN33czj^k=E>P58yTd0_uvJ7gpu#
kVYVARl7#R8aJV>f+XDCN-B4Jr#xRi_H4l%M=I@vttT73zmXkhrA>g9|1?%M7IEXXX$~Bo>)spFnSm0Xp<~sNdDO+tX<^VpyQ!2@a|9%5G)xU%
zT2B}K80(m0FWOXl9SsEP2g)!!h4q6G;&6&Z*Mi|Xfl@dW7IPqk9^L6lMWp>2kdB^H9cd1o#W*RV^I;*eZT@I;hG#-)svibVyk72jL7}a6q{zk
aIf|o=C#u1c|bJ+6+ob@u4J5%jwbe-CqO~N%~FxN5|Q&wOr1iL@$WN%WiErp;(d_$E)X6Q{Oz*Ir@z)RVl|HzxAzKgCVk10^8&U6t!*9?i)6Y4
&E6BYCCMwbcpA->#oTHi{T_S+><F{Zf%6c(V>1{b9AIzun8-{uAa%1b;{*|4=bHwF>>q+loo@snF%cnvyDa3WG|ZcyX_5UI?hd)>;adS5=KyCi
Y`|B$U|{zIia3fLy|+eHXt=5g<1ptxP_b-jxHLO`F&v@_(9OOa1+QG9o=wf7t1y0z|FBLwjh1A0G>rnqnZOgo;7rSO%cuy3^7Ptrx8OT)w_>Jy
$*kcey;|DIRk_IYXI;SnbD9p*p#)P};>a^WA;X5!ZkbfUoU}s`n#DSZi17?rVepnkT;N8J=q%!?L=cW#^xfrgzpY6Wi?<tJMh~72q}~CHYv>xT
YA?bhAUuaaCZaHM=}oL>02gl~4*FCrFZLJ{NHh0FB0^370JbGrv&_%5u5ooyf&ZMem?R!A!}Su%BVNHs8L~*p*e`AOh~=Zm%%*2Q#Xu&!Y<st}
2v!@+kjRaLM7aV}B_szvhRui>?hJn0vMoq%Wrgsu($g}_J3I;NBe7KpLunU`oYabyG0maWxsuqXOMgzy0konatYyy%I&AMJm_B&%+*fFdrOmP#
Nmymn?Ut3N2XA1-bktUpF^{IO(oXL-!D9YQGfq-u`4;8cwCgR1B3z0TnsT@5>EGq5HAg}cFYKkXG(o*B)9sjVv>6Ii>~^xRET;E!Kkf2{=?{kK
kY%B{Y_~wV+HBK4QLw|nUTh4-L<a!x;sAms5d~72@7W9qC~Hp0MV`q3mSrkW7YB+tbKT<w=|#Tv3Xuy>AM9ZB1la0i#|JbMEU@2L$0!S<QRsNM
uYT|r8(Q%m^8#fVr)MXJSH%t#h$MqkBXKgAOHS>MY%&L%%gch4>&hrb$tMzQ;$d@sM_J4*xM$29(0)8#nfcdb6~ngC^z`w;^E4xnEsC$4I0r;a
yT_BQE}S;F7PgK=)l7f4C&!r~pOf~DE$sk4#CN)`_pxFsh<);Cr2R(*Zk;OaWh@n%U7Qc;e&l|om~2Q3q9?&2=RU+~2`NV%V&H|UIYAx<4CZ+?
&9%Atf_GHOfr*mMqoJQNgPa;ziF?7F{;sO203^nF;-DK-zfwaX7;rKamvoH7Xhtq<h!KE(i*@V44bY<zi%H*B#H^U!mWV!KVdi)N2)?q~J~@X2
=|$0S)ow->Xd*VpuJsN9hw%hye~YA}O?jQ9I{e7w$S^kucjT<o_Nf>%6^tkzC@y!nQLkr8<1XG!HbI&!Uf!EHjLMFd>9w>-2_tFvG*R`6h>Enp
lT<LOBVuI!aZwSGe@-{(FJ%J5c1q^`)H_8B(<4Y2cX~cmEevt?>2ZJpl)?;G(^YKBim(4Ahj@b`SS&(cZ5O&}_YPa;%Fi5C#!lyW+OkZWo`x(6
bql+7xx1|~h48t%D^R)nV>{##s~ob(2|f-MaxR7-@QgN>sGhn*CfZ2>^X5#bXwphDWrk4(Ogc1?9OecMb^C_kKoR?uCvLhl1J@w?9ZzVLQ|~g}
LzCd}l<XGak??6YrU@J15zy4@%*nWMnu}*J-6!L9(EqW49YKU@x;`crUP{cW^xW_b#I3QP&)E!dKmJ{A9nq&FG1({mB4A5W<ux-MG!zEaLJ}mm
Hup&h3*_B<G~XaC=rnb8TJ@<ZTR4B#HwFSfDp5Q<GFpNdm`^#?94ZJGGd#KxnHEH<?Uo64T212-UdUwvVmt`T>WDeJ$@SdKtXTLWXx`UCWYo`V
`W3xc9RS1R!=uKn4BX`eJ+=FmEq(^mO_)<;@C#bU&2gJYb=<&zDML1Mut`}=|4*$iWX4><3>467NpmK8-BGkUEuL&vvJv|X7wit1TiD<9Dn?>9
GyS@%5unNTEKJp#d=o~NI$(HVj9(MAPD0|zi!1;HLoK;aq-bo=SFlu6Du-o1eVmX??I)eY7!r33H(n@)k;z5f@QkQv9v=DlB(E8>UCtXzvMwDe
Sr2-K5$F3X8i0-U5c5?uFN@$vT*Q_0=^&x~VF9t`)5UR4s{77*fgD5{;q?IlA2XVpG)07ouwdSZ8KrbIv7OnW(Zqvv+t&xn9D0wpPrGJ<L@^5F
Xsg1KMQCjMcM)uaNIeHH@kbdvob5#hTtbt!F){{Rm=;WXg>&Ap^si|R7&Bo=^yJ|L1x#Ujrh;{7AesPRPyeLXw^w(eioyT~>Yb=yBMZ2i(w7}`
%(FQBj~#8G2xFP$4xkKD1pr(d2`%x<%XpfWB8}+XHBrc%4Y8&t&XG%@k=@UKt4deaHOi1A2jq?hoOx+QBh-JLyM$w)=KiJcP*>U8T1H(7kFYM-
Pcgn=Zrhv(S7k^O%&*Uk9_zEkx4DJ~eFL0*ey5Nmcz3oS?DX~uV(1Lf#5ksaTZb|<HZeO%+WU~4wgnMQy?@w;cJd%ZPF{3IrFdrW-<ByIs=yhY
qgHg*d9<}FlO5MHYi6uZ`_+30E+qi6l?F)ZnW*D+TeEFV^s?y&5g46={oF}h0Fv@RL?&Lro|lLBrqHn_GKg~{jFM)bEc%!v-X%TLuZ%|lOYTDu
F#LEOM2(=vv3cj30~&*Kyo4~w8H$Rxr|BANBTl=KZ4=sMlqVj4P$k5Vm|D#9#hV5AbUBnTCz#FAJWUNk9YY7}L!2U$?;5FKYQxg_dQ`o+{h@0y
uh7I^dc+C-ZBG`sLPYPf3+KjP9(MVg^hB~t%c<Hjt}sy#E@A$h=7s!Y9#a!rF!<eW^KRLbjYkAV(A5>Xy92ZOG0%K*5_X}1=4?rZQ^e+!y;UBb
bd^!gI6MH8KmlmShE$u{Y?|DFjsDV1HE~GDXe8Y~_6R~Y3;L5;jwsEWz@23#Dn9Hau{;tg8mSnLL6*W)5j#|P<eQ^6in{iCS}^Kn39FqW<2Mhn
bQviEq$gmEWd|i<ES-X72UhX7HM=DlJa8wNusd7_Yn`BqyRS1AwI2iNi#HknD>zWM@QA8C{pk`sS@`kv^^O9%#+auUi!-tE!q{eR2S-j7Mo_}m
OS*%Yi9J0O*+8UiR=E|HWvcVvOnT^{MFTxN$siK7q4dS0KWO{iZ7*TD`7erL(<PXou)sBZcSpmX;b@y(4gR4)c5X1E9)PlB#vaUBpiTcANj)Cz
#&YQ5s=4J+!Bd=j8rJJIAC?APZBGlETNBh;B2R}3fb>2gPg?6ulziKa#c{47o8?V$n7Xm`T%3-^<iVH8B$6W(nzOHk_$q<Sa+{7(@QYDHE|}nz
Qzs1%!NnyC)G=#uRE0EG{p+0(JM#N77qOw4MXZ!9CJ=d^i)XG0&(nAYi##~OPwgJq3y=#g+2j|}a()zU5*}I&LzB3$9rK`6uy(EM=4jXo<=Mra
GNELsM&?IDreEdc&345&xxhZ>R#NP10#!@KA3O^qDog=@+bBmj&EQ2CJ<q3bgF_7uFagzBRY}#CF)+MiV^A$DyNR*^B{o%IRF=5o?P56rWj>S;
H@zjrDr4KbG2N9{HuDMk8?K7&)0bvkJ`5f2L!eExF3)I{=Vo$s&jBJ(IabQ0I*N_)CIT@(8GpschXCMbjNdRMfwlxWq<urtNyCZ}2S(uVq(iUY
W(fF(DdhLJ<-36yqu(#BELbf@$Z>WYCWrg@6dU#pD3Og5NLIpgv}CLDi&y*;;n5$Ym&0NqqDVA*ZeWpzN8zWAR+5$e`k0{5il2^2aARO6yFZCz
^b&bvykd^%_NiK`;5O7+9{O-Jx5Khd>Pvc=$HM{e1j7hqzsUzxba-rAJUp5v7vr$9XyI%^Pd-ocBp6}q5PCdlmva!4s-$}&L7<1e-YC+hK)*dL
^2!t7*}+hK4Y&tsc8;Q%l#N{7RM;guC2S9dE$1at^Cn07xR@|eJZp=R5%G)NLow!~<5Er7;GvM($Rbk)$4JzA66ZMZQ6l+Jzjz;Wq-S(ueA~##
p9cqWf8xPN1_e4Sqzd)PxDdQSpmb(9Fg?fL^Nlbg+0k&z9BZ%mf{o)%Z@!)dkaO~cCUCM@cHG24irRH0gB?VjqCMk*_&NtSz5BEyN(bXulWQFc
(u3~BYk<sh9h3Wc*2wjkiLA64$9Gu2Pc@oyh+flmLbiTsU!`s|z474@y+Br1dUxDBJzGL<9K3{WuUUXFxF+*!!&pBOSxh|0rnw1(W-_Wo3{f4o
>yCC4y<_6<>m@fJ+sj+d)l*fdZ%M*c2?BixHify^w7EnTcRO^5TkC_OB7iM4u#W2=+60VJ$rs5Wcr5S@XQE_@icW5$LS~p>7(2uu6F4?*1c>jO
6FB}J>P1Z=c~_gdzjS8FS?r^r(>!F%)ZBT-G)51j*^P-ELw;sDwW#18sSCOV^vbje;r?uwqp|81R?2Ic&@<9Gl(ZG?^m+CpSl?SYKbY<d)25}Z
1i7ZP$li-{N(>9t^(zyd1!dSg)FB43W&_w1dNY}l3_@P{7eDv?xGt;#7-6_No)<!K&?+^b!<}LTV;JOk%}ivbc~7TVIp1x1c61jTQZ9ZO)o7{>
8hA;lgwW1Myb1xGU}S1<WT9-9@E|HVxf*pm-o9ld6;v&UsUZgHrb2VL_t(AvRMCP^D#H@O>)u>MPQ)NMp4PPaga!^>vE>X8mLrzHeLsO8$Tdy9
Wy%ueNj#bUywQmgD2KaUiF7*5<NeX)j0>U5N^D#aVL3X@LgmdVelmu#7dLK)_OH?~dE6RYKu9is!8ksliVwqG$)GV4r0#yyaoD4@OEo<yC$5mG
L2%ACJiSbYH)hs`vR9P(oM$U1U&u3d2LWX%YAHTray4^IynyC1nL1a~umQCgUSh|Osw<~tYQwaFeni!)^3^~R&LkQ}qZ0#75D<A=jvP|Rmp7;x
W2c3rR8xpLxjmDlnw?HCxkXEd<Igln3UK-DWu_zH9MtXFeKfOx5vzI5bB=;vdp@c%LMWn5I*hGMiciS)LXN{#moL*R?7G00Pj?lMyGNWa<;`>>
sNn<Wvl{pre6Re9r}ru!u8|429-YbyLxe>XURi&e{wn!fyUrxKYKau8O5ng*4W-B4g*cz?qqaw;aL@pAh@a<ET#ixa0+BCM9`yB`5D$gL0Cx1;
&WUn+m*-=%^%p?lewWbxx+iO*7+CV_dhJ~t8!w|xJyRXABnF?E*%rxrX1&e2Lh=?2gzVb@XGU|cEgl9ip|*3DgLF;0m1@m67&P7GojNIWu(UG_
DD-3j&Zk<T?*hTi4B8=T<emoX7)2qJDcN$&rj<KIo_9!`MY_G^apnnM3@Wp5O09r#-XKrNA)TjJO}En&9`eiNrlPb*AYp!Xp*m$Pk7lXLl8lS)
xydGI#Br87cK>251fDu?;*)9!&8A5JfHDHT|4s{jTqAj~Sv777U^SsKBg9@_0#<h$8A?>`@J<J5%6Zky!q^b;CgF;E7#n~cJ;Cv&)#%~%jQTi~
(S^&A;8^)^*ynH+Ch%aXko^@18Wnm&wbMM+9=z3_PB2aF_(wEW*Eq7p<xy<3c@MtPhy-ORiUT?`46X8G@-PXDOWi~9a=;xdY{s)Z$`{N0xfJ^6
785K%MDbJ4;L(K6refQO&7|_|y*{rXA|A#wPqKoU0yyh*=VD1Af;`VD7!x$G8c4H0Cf;dWs}F1X`%MIP3$5e!E}_&QmCTzluXIs?gp01rr*15o
xjAwIaV!wb>vR|MwTv;ZSgv;oOp7@(Cyg%1K(K8tbAM0{#MdQd|C&1r-_Jf7gdJquEoW1r-NFAwXR|Dr3s0txjQBgJBbye~IQokkni{8za+Jy9
7BZk`rNHsxJQ{;g%uGgJjm|~H&Q!itWOL)1lp!IG$!(0ztmIZ6#v_&78E;@M7$5a7w)=Ss!*;|ywR|i%7U|wxh8!TG<e21b6$L_MESzU1;iQyD
Q|yz&h)p{p;A-|8vIdkmZ?a@jr)k{O#t=}tSnEcDs%8ZmyP@QdJ7A#SNCPQc*zu{cOqvPC1K2Q23hfN|H}`$J2FA=BFj9C!v{_-Wo9V|CkKt(<
Djy&>f9{<|KIY?IkU)wA=M47aTS8Grte58=+><<LB4Q+3SPSp|ny*8NLX}b=HH0|5G(#20`d}*1P4)chD$e;m8Sr2QY!wE&oui3PGCBLwNa$+w
2sQ4MUv<BCm|=?+X3eUT0kAyjnqCdiQ#9veTKf`lgp}aqPEcZ_pk@lv(I`H@G`xSM5y?RcbclE_29+iOyABJu$)oAv4HE(Z|LNMK;+h={=c89o
mQ&{g%S5-vL0g#L`-TN+ertP+3wamA&5PN7&^9shZco63%k~fk>cd(hXPg}BYY;F_7S>UH1088FgH>j>&m<4}o#SCkXr2!YM=QK#lDBPTh-n4y
Jim>yCVg!4(I}YFAWT*0g=I-z*X{2NvR#Jfpwi@pQ&N(lz-6->Ofh3F5$-_ty`+E#^FmKiU3fs-p{C3EvRg_Fl<CiglhG<Ir-_Pjw1xK9*Qx-&
t8$plf)Mi=@MRlAU`AE?6Alw2z-BBWipPWB#(CgP)$A%{YRkhGFg0Z8YrZDZ?u|`-GZTp6Wi;f6owAq#w#jRr&TG?JAR$a55g7tBSNqC|C=EDn
cFB@6_jc{uG?@<k*2aJwD%77Pm0k>Ohc7$c7z@VO)&6WyaJ|9)qq#0x@_^J-cSShf5kn!LZDFEN_$0q0Iw_wv)4Jl@p|dKUrB1Y@Z=2n_k$k-&
=Da54U`m)KVZv0fGHJCY4N4saygY~ZvB-)K!6PUP#4%g-=E%Q`-Q>BAi|_?d?pf(fb)W4~7~tAf+Q0KTSWJz*NR<;|Prlo^e(Y}icq)iFH?5PI
Qig)@B*2$@CkxB5wa<LwYkF$ThIUa8xdZ9Zaf3l~j_CAcv-$rvbtX8H9N7-MP($#2IgE}ncb_nlo-N>iU<666s>}%Yw~$627}y5SLe2ftnMv%|
yWZ_yx4BzX5OX!w-J*l3?M_lBzUs`iUlPYrz%V2%xrI2E)mo>Fsp7uQ1eao^W>(o}pcI&;*K8v!G0K1L-x2i|eK?)!PWuG0g=1xf=h&CdqZsA5
B$ZcCJPSp5%j?VQmo+|DCWOEk1TR^0th{|qEJOfb4J9po_sOF8KW{v>)MxCg$_1m6!l_&n5q?fhH+Ir@)o39vNdnJAy0k~hDFmLQ-}F92$!y#`
LAHS72G)0KicK{)wLHZAre%fdkm`_obco8Eegn)|lczfo2DK}wBmmPb)N|7~DwHaYYl7~btwnk&b~#4Nx^KG{XfIrv+JK>l7w6SZ4}|fVNCP5a
>7Fq%B27w;JOwl_So20QUFhmi=skhJ_e$^`wzs7^O0EVOoZ5tD2UtyjfBc-Sl^Za&aO4olvyH7{`_r05K+(hjfcX>)GxmtD+VCuwfS1eM*>-3`
j?rpGG0kxcaB03H2{O;l)M=xe!XuGi6m%Y2tXhKM>_<%REUX5@YXnQ>MQbr^#4%|toCPNF$$f<ab|~hN;cQdzqXm4p8DSz)FG&L}wo@)mGAWsV
N&Lf0*%dXto(vDGFJq(BnwUI5Vx?76ikS$d{y`aCqeQY!mLjryx#q;TuRdq75GQ1#uA#5rA^Ag^;|EJ8LmP!0DM|$j*QPx~o@IPscdNrbPhzaN
$lMFGkf@(~MC)j%$x8EaOG*@Fd4vc=P!_tANZRRUhcf;`2sH?)nhb`q4GWjB?D~|+d;b2g?CIHrAUcP6C5=cy4-7hI#NEXWg<{5;U?d?aMA{fA
&L;TMe}xLHL`TeDOjhvLV@*rsI#>awtozMZ22<`>%2D1=R1$eM3mOmd>;h0jsW(&~d0I=>DrNLBj{#|idMh_lO$nRJVzH`J`^g^NlV(0$dWhJc
_zk2xdR7=F$xvP8aH^VlLvZ}nf|aSka}=Yign{7Tg(1ulX2Rq&a6ltN^%xq16Z@wdRs$>%Oe^KV#yMHYxF{>T1P(R4B_2aB5@i6ht)Ek)BgC72
jYzr2OVPven)W;7**cv5vM4)aaD$5iK%B5Dguo~~dk;4s$`6gazy8J!2FFy@qsf|t%|f;TsJ*Kun4$6ljKvplUcv>RvI1Uj(ni_caWBOr^IdIt
(4V-AH+m?&AbwVM%j}`<?{eiD+V_RkUd6Ak{5CB5uA~<u!O9c&;P`ov8%r9vA9)+7G?sIt*W<o}0PIl@_p5AswAEQC^W8S?+k61uo5p}7(rTux
n84)@$dC_`0GkLK{+slEOMm?muPKFoYcRTAq8*}Fr^VgMP0i4TrLf3Xej&f>O&Gpa>zmt2S~Bqyn(V;`$Pn8JqeW5Q<&+lvX(b|n7}($rDD~*v
!-ZyP0h;A839vcRzLXR7xOlMN>lOkIGO42R$;z4%;ueFZ^|Vg76xo(!sl!--BX#Kq>?jl9FUJ5u?T4ZwJ|#BvxC(AE2atDY7x>_joYefn8E=bm
ql>26-Y?25O49t}^b(@xMYjX(hXjZu8mLQ$Wt8zUtyH<mY45Dv33EuP3ke^oc)8)-i^>b))Kg8Vh~)3P?&B94OM?7@9Xh1SCFO2Vtg)skHrjS3
_LT>A#6p2mxxR~=F%{dcRN1WTDff07C-$hg-{65;;H8*e;?i}>FwTV=2mUql;>lWqZ^sL*H6`^y5SufT%qhG1ye*>#6p%UlEOLWc+&lG(U}49^
<dRf(&ozFtdlzn&Wy4G=D+4(waLzp`s6htP3J+Z1BhV7%a%m{diOK5@rXJdqm$$$wGDY;4Ps#cm4ITscmK101XWX61rtUp#M<Wdp%Ogd}f(&)s
br$UXPsw;F6jX(=|63a0J>Wi?nDZi@HhH<0j@xW}(NNv{hQE9o>XNS$hAFMc>I?)E)r>)!AsBxz{9qC5?~XasLS;3iV_K^0LDGj_dt~Yt1X|A}
2DO(yrI8O|MG?!<ziYKW4GE^zLYW-L1_mxAo=a-dDV7l9R>M__rm%|=G{=YFC3i#)M3k=bt=-JYoS}@-v^yGfI5u9LXI1SK?3i$7B>7s^#G$~^
=QlzmR|Wyw8V7dA?Ar2?L2D)J;TlT1J;AU^ky8ir!FF(zd{$})e(V8UCz3N}!N~UHd(j^#;VQvsK5uAM_=n!s9C-?`7vIVM{sC6R?rFQ>)-0T^
*J7@X7?zlEMQl+!uu`4TKvAl&9tx>oI$ngkQt*`T9i%i_j!G)BBjYLS=DvNk#?oB>nSh5rl(;8oNffeOevvaw?5aik4RaQ|n-YYCaULY2#goe+
(7B*P?qmgmk=NAdhEk#v<e*cD30;#2<S%d!f4^_C%{Ujlejp#rb9se((#XGijvk_TOAHK%z6JMAyu^gCAzI3qe$$jg-^}|=9z~_edL1fIM5r{b
C76<S5YjuEQM|P1-1hMYE6F)Vr*J&sSz~0iJQ<D)S8*-T!$RSf<U_|V+Y!QW$Mk7<DCyCw#e2NP6P68iGM81hYgR89WGNfI>Lv<wd05!*WD;JK
Aa_b$8wQnlBqL6l0+w>pdoD#IdC_tD7e!NqdJp|#ihf%Ca|6BE%5}i$nQ>-;nqTM1@2v!zuN+8nmLQos$xJY%SYp*=pp~Vq9`8<~?h4D6ukcRa
&qtue<d%bF$j8Huwc6qikQB|~)3`HJMyr!8D)>0%QutCJ@}y~4Wm1N#K|%cD2IfD+y<D@M9)vrsq*_$%qrg|TpY^lo&5scR^@bX={l*3W*C4(m
ABXh_9w;B{SPKcgf5Eo^#7QP+==sM^z&=C=O|gT@jutKc9=bAA-Zzm-GQSV#@ca4enT3t*6$H^X<fRT98H&=RRHKY|9oZs7<+D5zKnqUnQWIT*
AAl<5gx3o7hJol?=oHyJNLu$w8ulJtbE+X;Z;r^GlsNQ)?b@~>mk48x76a;(Mdjej@}Wqq9?Y0%Jm_kUvM%BsVzYzB@`gYRI<J?VF<ixZHr^(m
SqhuF2WYRL?U@|kTrF@Tm>*ChcQ6p-E}yJs;Xe(?c^MXQ+@dhqPBzdw4&QFZZcD?$F+<X7t;iHOjF9_&tcz50B(m@-_Ml}c1(caFm!Qqx>B&lp
oplTraK%t0<!>H!mcc(MEosT;9J<LCeCkJC#|lN8*<bbtWBzg@SE!1##fR{o{j0R0^#*`f`AamvUYKwb6Q~&b6=8uwqWAVlnfh2xB7PKUf{keU
3#AGBZgU8GuJidXAvBGJr!#tLCD>TvxsW8L0J;p+zCZmWrwS}1h2O|2RB$taumO<pqe-e3Pkwc$a6uoL02!Pbx7|!PwHCu9`*O0>=J8O(?jdZ>
S#AsD#M-)xQjN(ebApw<nCh!mfm!cK+tAAoehtIs#@)n}qNy?0nV<mWiGkUgaTF|kCCM&=ZvjW?<T~%N5?r5`GL}?a{UcOZ1qWdC+97gq&9e=n
u6}tktTos5OFAJ;ZP|_j0c4$|)vAhq^lM-bcP4}^SBe~(nI}5er`ZezlUV?Rlu_FutjYJH#$?$tR?t73s}L?Dsbn>|OZ*(H5d>R|Bn%gUjLJ6U
qrpW7PN9^jJdydyS_uhe@O*P9!~sIcBH9Hf3aVcs3(V&UJ-s&nH-@^aL-_?&@DZ*$_pA0`q?MkQ9vjotv@j&TDMc1<bzWQ;EUW~4`zk$pA)@>v
E}uq$HSSiHfE*^>s&ueCOT@~!thk^k7qUCV{fng7Ww5lS%=M{slbVJl@=zz8Cu=8mzUF7E@|%Jx$)o%I)9lYm6eLLA#grHcRBcVC^81?5Q=#Yg
%=i0`SCRcg!(e$^Fn_B9=0Ld0O!d)NH1TF(9p60Jl1#QrQn~q|`+m3>c1&nFF@#sAnRF4p@)eSlD$}6^SYLyEF$u8;>Tz;Y#kBikS~&fdR&Ei-
eqX41=(r+ezQ(|stuAU#93UmhTwO6aj7Q&WY$&j8<-X%n#CF+Y#y$$p*!gK2n;G0?p`R^wF_`I$8$)G6B1nJ#`3-fFap-UjsF+3!T|uf2(WS}?
S8FIDhecIP_ITf5lhoJ}kE&m9q{(@z%4*Scozx^A&qp!leMcIH_V@9dY2}IXO*SngUqHj>xv2o>lslv2ojeB>0c(IBg}6qkfs+0<EH3cGM_AKc
)+>@&;ezmNkt`2cz{3P%_DN@W668GKA9isbtvnN`9d?jGI219&4(BJ;Qi}Wh1m-cJ8B|-tsp*%NxUP7b=BHm>5=8{-TZu@<yYlclC^sQ+8o4(S
t6M@M&iOh$HZWwHh!9+kF}23vG;YXiQn1`du#<riOk7;JOc1;HKk24`{5F)U85|$nORT4(eZ07(kJ30BC%wfOHR*3xfq9v(FCYPod1tDp!{h&y
VW=a%tCt1HLp^Un36@?B1*jENCzdiwkxh)neIzq&4*{n<(}v)ErF%z89ur9phN3buprsh~*Wgk~0#)#%Oz(}8@|7h3cMvWoCZlOu&dHM=6D)I!
IHIVFLRmEZaIt@tMk_QI*33}Nm%ClAeg64h>yFl!P?v1Tlx|eH@q8pPa$$6kN}*^QE9P8(+h=x~0P%ij9Osmx(vnV#1m-1`!usPBV(20y46zni
R<4;o$TE31uMb=aeYv|5N2~m3G|9^&E=HNOS4rji+Coel!}58^Df$-DVar(ywEck*BwR*q8wm}(J(1rtTRpNN&KweKQ>cA!vcFNQ!o}&B%(bb4
(Q>9YIB2H;GvAq;g_q%bP9mNFnkf)NO&m7LJC;xDE&P~KK~qZ^1x8DDKF?H?YbD%;{$mSqDsy~Cb^sTFZJGO?ej2+}i6Vw84BO8dJ}t@9W2xd&
g$4=GUWu@`p>sgUTYXYrE)l^b+e-mQqO;f2rz?`LY#HkPfb+`VTw_Pc0@v7OH6MV<(NPKPg-Z(+N<>fmAX^C?aWLW&R;F`v$|!;;W)YrXe@Do4
gA%2;@7D-7IKn}Y)4yB1z_^FOMu_QOE6s5Jb^7pH0V2nLG3Cz0pb#lI`6Reb?|jb}O$<EVC=O`)5PZj%zXV*tCG<dqEOOe)vDCG8xtvlu;n39K
!JEH#@w>ZWlAITadNi=hc!=>W#zN*>32<V2j=1wWnN5pOr9hdRc@?2G?H8Xz?8Z71S<c=Pdfz<GDY^=8VU+MVnqY;56MW;QLrd9fB5#o7Bcjf4
Ckq^lyg-2txi83E`fd*ydKe`%8(%5e5I@H3O@!zq80)^Z6)@hrEw(_JyX1J!>mxA|ovCa=NO^FIBhHhjXiK_ulQScRhJ5`mu1}s}7P=7*D))f@
o7pg-^d<?__ls25a@c2ygXR``fc;Pxh-jB;#{(%M)Xz=Ok+ehj>iWw%JDBcl5wc2|+ssaxDu_05-bv(^<`1QE!r18537dHMD7?wg!5%!u@#<`$
N&>&ZtdW-XG>t683x-<Dhe0w3filu7QqnSyJ1?8%P|M#gjdmlbQ2%lu21=Dz1asyZO*s0Qc1{FE(jh{lVSx`2;(KgEm|ieQ_cN~`Q5S>$KASyj
1s3l;ItMnlT+Y#;tL;IKc&o(=Q##0+O}YSLT>W9OF@N9KisIkkB>Ij=6o%P3b&BjCvK24zB&MkDm(|!wGDa&Akv;c4Q^rU$fCmyddIB}7!e`DA
qEcbyvyr+rZ&z^~vl__Oho_W><7SM^VZ-TvlYA!D_?9s{c6I95sEoGmb2!shyknR`I(YKRW7nid&Da*23sdVG^bbEN$blxs%%DX@#<%k9unw%u
-DlCJANd1!yVr+9(=z_+c@VjxkQG%k@X=qw;tlAOlMKr4PSsRVr>MPAW!nXzqh6cNGXi6XMCpZymL`wxlV%Bc$AZfCM)WOnJx36PR66%{>Wc+$
O5<ueDPdAxw7=&$nAl<RP~Q62i`MApM`|7%ON>qJ7Nfe94dRNB#8`$;VrT86Q_X=TMcTonG8NP$s>MxRpasE-TSmZQ^sW5s^`#y%A)xzCp3cHG
<uNxpbVW&4PrWhfLlhft%g^{6%S}l;M-U1tm^L3vk$BXaoj&ck9)+~JWVo=x;V`lgi;>EfmsVFrXGguCGl$GyM(Um?6hzS)M?E91(yGbq3D{%6
HLf$PK3Vq>A3Z-BcpF?O(G#$6r-sfRc*4lW+#1iq<dsFVpXhInmw~)-x^u;u^BvGs{bpLR`2u)@!Xbx((xR15;6IU%8scy=Iz)Y*pq1iFKpn9Z
ODX>26}G$A^$JbMG$0j&48|GBDcj;(mUC-JPCuAo5rmCG%GW-fG{h?@R#;avRb4aQ^(O!JbrK?t0CFd0lc5U^4M4`bI8nhNCrQl=d~HZy6Fmy4
aRp@74HyPO3AV5C5L!Sb_6aiweS)*fBcS2e6zC=0js!61GA(r4oZJ<LLGpW9d?J8wO@Y0RwQ9N#ZZh$~rafd3r2whT^zn@s5pUmlk^u69G|bFh
%a(}VB~v=JUFdIeS|gld9NsfoAKJjP_V<yu`5%>t#%HM_eG#5?mTZ%e&U{JUiZv^yk*kMg`@y<#q}nA9sxbx3-K&7RrkEL>iA?25B~SFz(z^LO
p0~IJjC`18%d~A&8TW^OS9V@_ch{rPK>|Py6dET;1OjZeoY8Rtx{H{BqyW?B3yAi-TTQUv>_!XvXhRv}q*k6iA=JShstaxNwanN|anszttbRy#
^`+gh{)1lgDzxv|q%O*=e@MYYLFmTtYOL5mCuX%n2o8H?*UB5k3<J;hP-_FpRePnoU;|B4d&};zjGw)txduKnSYt;){=I`k*@WUK(zg+kU33KD
VWHe${b^SUcO--Vou7>w>9B^3P-ft;;@<bA%tRduWwumP2=xK#HXw}&W0^hkA5+`Wd_2?7!tz!$FUnE7usxUcOnfrqGK;cc2-&m*ac-c5J79dU
5<YZQ=!PN$yN=oJSXvsxk3Paddz=JTlC^M=c!~HeA%pJll#FODzM#mwz@rVcdw#P-r)CPB`>H8mt|gg>JK}rbSV`OOEprq9ezCXfYcE)y)%p9%
*dr>$&Nm#dmDY#zxnX%BkOj2ByWzrY-jMwmBW!pWFXsX8*u_rl_VVG=-bDZ`R{&4@^|y{fUuw{nz(ux2cx=uSCRVYEQ#&1A6|9xU=YRx|^Ua#d
Wsus{mo(^Gn=y2M3~g_YmhKtq;ab)6?4H>{H)>2nJ0Xtbd*IG`jiid;8`LooFO&k|_=`9?e_E0y0E6u5k*ZVSQ43imyTo2?4`_-2k^^t$b89H(
h2;zr6z!yt2`=~>n^Q5Wd)mf2G&9JC8EY-U>Gxe|^vE1?o&+C2e`ma~UNu*!G9LX&0^p)>mV^!shU5%cZF?&eNo-<Y+7=JmY~_U<DuH<=fu@p1
iY(aQD$BvkPBPvMRVs*n=esSH{LX$ha%8YJka?>`Kya!U({ESMu)mv__Gx<I$8kG7HJ~!xXa-^uKpJ1B06$GJGGL=uvUvrkgcD$xrHrm@TQh<B
eh;WtJ3+uG9<|flu0Hu%JKo+T58$^iJxZAYq#7K<quip=;ZXKot!V6s8ZW>dRsoadqlHz3(GdYj^^k}-Dn=irW-K|Bf6LkB9H}G7Y@$;NG5|Jj
rA3B|nTN3}*R}UPm1*FPD5yxEN*f!iC!#$7a0m?C(948ca*8rU-4cnVF(SMT@KQ!CM67MLo>3A&Kwcz?eqUX+&Vu+*!hu4szzENF{62FOh$$R<
sZ-F}A<qtZ6VxWHnQ!Lr=z=NL-VopOyt$GLUnHMqITZ~^(K&c~=6T;IPgiPG9c@~Z3$=z{1@7~#x0d9Fo<s&DHGro;MTKl$o%eHU3UuBuuuMhC
q~fA-<os#wx8YP{jIuzb>3yA+<mCw;ia|~QaF+mz1zeyv9O`syeqA^Oc!k2mK{&%+8faQpk>4+doc0L?nLLmfZ88`UeZU-c1e)S*KxiHHWjF~A
_VOW-P;{xXJh8$V+Qcr)mI=3bQ@FPK#N_~qGowvIBtOJ=(uj-Zmq}>MQc!JJ$%S^0_nIa+NwL@;+1lUw+n4djkLa}V&~pctAhEPwAn$Z&F2gcd
ON`uB3PR#nbr=klC)$@5=c<5ol>#tR{3|rfiWrQJpO!IOboB9zF;CQmI2A6n_DVI?(C;A-7%%Dt1P`mjth~BJ;|ZGiDwwJ)w(PXJm>CLp_oka2
5yFxuXJLfUHUCR?Hf9Hoi!jxY;KR?JkCcdQidxWu7R|<6c&A`kHvTs+oiNf77E`^I+=>dq%M<YdxGb96g#F-@AywId0*5}4Xg_0GXp2;#U&lTU
js$#GYJ!244WwlLIvI%5xLo&LERHW{;EM{vKgc%}V!9aalt=5Kg}vj7azQXh+Qj_}WCG{FIxsGS%RSJdd}f+Sxv)cz()=B9^1~!?iOB90*;vu=
g*RnpsE=~GZ>yEQD-Q8P&Eyy{rWeJTp5kW!xf0v^QmEn&>Pmt*WZV|$9ZV<YJ}<=)x5ZxX!rjVfbOT5`StLPzD0p6FxvF!C369i67R^q*pwc+G
&uI>|vk58R2MCi4BQFqS@=~At==9zU8Z+CW*PY6n3yey_7z%>C2xL~1kXui#MV5>}RN7;pz+<BkS}#wxDM58b9D!u#d%+Qr8V7g9OzWYJR(82K
?T?88G<%zs#*<QTm@=8MPHZ5@zNcijd<6L+bs-7R2xI8`W_Y*XTcDad1vK+M=5EVo{Gur^(}!4-DPIxS4)4dlI)nCfIJ=!D98&m;hi2198#Hb+
^kQsX=?Ru6$_;7O`VD@iJ*(wDhVz!OtL7?T+DNLVcGW88#W$SeiN_QWez-ZaDuUS$sAS}YVhh?6DlYLhc#b-rDv7vf4UWPMlQLu1H^fJe4x2aq
CVL|E0-D5_y^WKRDr5g-PPki-bDHav3thwhsG2wU?(^<VhCYDtUo(FMU4l^JBKxBKDUS{-1_4F%%D9wv7juQI7oC=(>7Ea?sGyf>ierkE16?W$
9uMWQ+B=0!tqxup<%HxZ1CLoxA_6xJAfoQ!BsnH)L!y|Bv-nE2qPC(Cr7$|T9E&`mO_5|$07_i=h?hJogV{=bJa@iOnU}K`#ngR9K-k|IiE~FU
vjulYsX+nk5f{vIJJKHn9$3R(nvoVXOh|$&qo~)qGGQ{r3-6K_@%uWM#p+5{mx7L0?wN=Q*+T<nvny@4KpMRTksl45YD`1S_Hcx^Y9|h~0fcEa
V4A7)ke}%q;s-*?meQ743*+xb-L4fWzUlo8bBvq_`iiV)uya&BYIy<qPv>p-Rq|Z?gb^(=YsB~LXf@guWu=|{i1j>KsIB8;9A={Q*!3zSB4!e<
(;4BC&@*=wC2)4(x;->Rm(;($MIFdOP+ceDL#YzK<BGXbVxR$9op;`n1f^FzyEk4xjir+t&w+`=Z)kMWG&b*=f(5Eb)xxVEcOe=z28akWY|OmU
2mm=!ce&YtV#;|WM8+4~#ZjX{Y3B#Xat!$~oVgXZ-}kKZ5pdvVGAut5ruG2Qm8pd#!Hy;6>+w6LsAOIb?uiWFWxbsA9W5oU<cN$EgBwMqOtZC4
0^F|ni7U7X8TW1#5Z91DQg@X`?f7V1C4o^%u#D8GU!!n0>tRZun8=G1Y|_nGCx~*LXRSU?(N^E}w%-cXTjk+J84-f&>0WIyyklE&Y+nLnAQ7Yf
9;`}qeU?MOTgItWOpxr<O%$9CvHlJqXTCqlAFzjf;7&fexV4`==DXtwn99l@kP%|WuACvjU<|YSLzu~tq2e;^J4XLSapU&1X++6tF=WB6S@99r
_ZMl(ZZhP*A<5Lu<ILoq(E{?ZN75sv{A*Zzso<heuuuSS9O4Hjw~KyqeF1E>hm_e0j|-``kqo;92>fGw!qO_@y5*($!e7?vjfaTGTJjw0Hk%lG
??NOpr_$2~HUcoOLHbV05i1e8v$LEVf)a@$|HtLLLg)6-hbN{|t|<3TAP6eHzAQO9dO+!>GH0iL;H-$w7gjoL=uNJ%co+BSXNhm=LaRh7q>Er9
5O;Tl8jPO1m-}>fU(?WeR04!UKS)`b=cXwb6uEIsC%U~U7(Ln9!nyAC<l`H;KTXznD(mkn#;unNg$r9LG3`0st$<@pGGZJ-O}9-vVfMl>qGT`f
-M8O!4PL`rXy!zhEnUuK2IaKsEv>6A5#rh2+GO$A<LP}ERd#NgsODv5E5bO~-zMfB%9-qXdD6CGr{AwvV2NMlL&tCQ)el_#p(Ns@gVK|ndW`YP
E#tS7xPcZodZi4(m>fq@hrp7+r3`zx#*dJn>)8t#=v1w58QdzWG^`{3BU@6KJc(!_l=%>W08B3Q>@8;md+V^w<M=_|%#)v?!%;Tji~E8Y%$f2=
BKT9P$;vKVv2`eTMkZBKO@|V2W+F5Y$#U#JkuO~&<zYIA@0VoE!If&K0Q#JxS)m&W!7i23s;nU3<O0ZV>*c)$T`Fsus5+FAExSb~r5LO{iai9h
5EvQdNY$3LrU_-z<jlQC+T>t@lW;UHY4q)I6_abmWM(K}CgC9LJduATAD-#H_~r5TP%YOPw<Unh&QX<fx+?5LDcP?xL%mN%U_NHHxqs6p0H(n4
x-S$Al}VS8`*(yWTC@9!Czqs3uveq++gq_r$qHhI4~lr1F-}g>QgsrcCdzL{fO|i&?7>5?&(MwFRg`CmA@m^h>YCbg6C&U|p-{Fvfb|**CI2OP
@(z5kc?Eete>?P%!LP*~`Agma(Y)||7<F+Zyx3X-3$58Wh*v=KSiK?HL9@*3UDd#>kT{#nNxmcHu|?3QNt_A=8hmH$#b`0`3-kNtG^aD67u#W1
FFbhT(Vk=sM4!+e0R)Z7(J%rlB97m261N7CXGn7txL9%9vr_jHvI@MWrOD+GUh?~AeorT4`L*%>Xe)Phe}X0goxyrQR?=7&pr$A3S9a_ZDljgl
Eh}aI<+on(lZ?tJU5vgFed>a$M^@2}{eYb(IFqEcQvFeYL=>-WD)`sxz~%4J0{F>Q62}qO2c4%>8eCvRYiHv+od`otneTHhD=4ao@=?SAf51#M
DEUb=&>0qxf5v(v3VWpmY8{qI2s&S4MRxEytongSgv~=Ja$}Ypts$5e@XHBzQQKCv7L7jtNbq;1prGhP0kofx7l)-Z-98d!NrnTbp$TyBG8J7J
i4KtK8EPPTtpqNer%(mIDr8K=gv4l5e70?BHzD8HG82=9++edaN@N~?bI~|<hi+8Gh~m8+5wlQ3p^ex1d=wMK_mXS9AoXjHk0dSk21DRyfXOLY
Eh-58voKhV`*VN@Sc*zHIf09!O|Dx<+~P&DDnEY+;8Ciamz09j0A<gL-x!;9(!{k+LbV<$wayfdi5}rNze7QjnLq6-qp_#9{I#IfM4V?md$cAK
4LMF(NaV<3LZ=m_<1907DpU_bdb_sjT`C_H>VcM^uI7urnXlF^M;)fl5yDkz0%SRXgbD@!;ds9~q7e)v(Um}WqrRN4Z{<0mt54rnwdc5MIl$sw
3f$!&D3THA8<JEw1#48wOMH{8_y`t>eFVuDP{OgZ2nUQzE1k_UZYvpcUxC4~L6&ZE*b6zmxF5rZLD3?xn<f<^@zdsd3`J{<zd*$X#AMJW;Wm)g
Os6zu#_InNs4*l3OSjKb7YA;5nyi^Ghi`&AD`yu=x{w(FD6>OxIl)T{WB%>A(QaTYACU-iH6p)$VU&z8nkgAhaqW0^aLR@Ph&GX=4J*$PlwjU&
>9j<1Z#65%g$5Ae&#RD!4z#c4h+-I$YcI)k9i*cugC>>_Ob58_f&i>a21E0<GB#%B;97xz8pYxf81+Edhmmr*A$Oq2t;yjNCa)2~+Y);We3Lox
j%14xjNbY6*_}fGy-Ry5w?;oaBgE)@gkPPoUKA!0rzLBcw#X#Rl-V;_WNt;F1~4kOEjHis)M@PJ=%#ypFdzcKi8l%UX)FAuzc&SeDngp}igVTw
vp%rd0DY;*^ZWXsY6f2t;-^ZH%5FDXYbGG<QT(t2&VW1OUxo}z{L0}4<0O@0%A)}8taBu+xY;$7BiisI=l3gEeT!6jXg-T}+P29<Jbkqlhi@5D
HGYGgCkoUcEtdtYToR1>ZwfYC{iWq#XE8@pcHQDI*g{J{Md_i%CL7}GYn!huUeunTNF>*c31)i1Y77Yq);GoAB%%ZFxr^Ca^cNJ*&;im&N&d8$
h!E^{d&E=)=`{^}zdK1+yF6^k$e@=eyKjgdvK3$O;=4f94X}!LrqgHjNDpK82z5C-l4;MRWM)*+b}i`k-2x2!+@nKYz#A$(l0hcD$pnX<Ah~X2
L6i_k8jI`XMV3Pa)8_{Sd0`b5;6Y4}OqR7d{EKo;NHWj!aP&jd@~Z{$2WMZAT3k{Wo&m{$J-20N3Q|9@Rvg2ahH_9Zfw%jcX#mk)a+Q0XC^-a#
`vj8nYMvl9KxUv)+!}!KlTSSm?LJt$vf>c7EZYj{?9Pq1MEF|Jv$@+B{_8Hsu#YJGY(-NO$KQS5E(5sTUG#7mZK3h}JR%XpjTsL($pWa0YaHd1
xleyS*~S*L{H9i34AIUczv3vpp(cDo$a$!{`IwYRLQ>TOx>0r%ED{NBC%lHt@@y)(2H5I&lYthW8z&4D7FbIvmFPOS(qZWC`u1<|eby@*nr;lf
)s($Q57gM%jDyKRU4EKn>zx;ivZFs2Kj`fH);x?rzn}DXXJJNWwldzD9yi)j3SnBINd<SRVTs(FbX7It!0$F@BdCnn@X?Rl_h-B~U4{`P<N3px
5-DD3H#(I1u1}!H9Y6vEf&**UdE;3^mtVjua=)uQF-|{y5s0Jo8V`k}xPT{!7oO0pk3d}%&cGkttOwP0q+N@=+3Ax_A=Z+=27W968G$EEaTfdY
4Qe6{tGL@Ogb=nc@UpL!f0m>lT)e}x%mq%W|5&e{l5Yg~Pu3#a*LvI&p68~3fe|f8qox$7(()+YbLQiIc~RptQ?v$Q0;3|LF4_(de&5YdP78<x
%M3wQEi?xuJw|!UH;#SOGOwZg?r2M#B8%Nye_fzrCZ(;k{#$OD;q-X7A5ARC8gj%zn*(aX@f7IZkA~uYH`$=GaQ=CjxNNacS<4CplzqqXf*D6d
Q&MgseX8P?iI$6{Ofm5@Lyo0eh=KR*mP<1?s4bRq+06lNJa!&2j<iD=&EZamt=z+8U>ka@DUH{tft_vLfn}ojq4wC-!V$gqEF%N3W5l|(9C8tl
KfTDV?L$rS41_6}o~v7c52Xv6yMr0WSufd|M4seeBZk2dpd#MmS@?ud##4GM^v>t(*B!C68LODPOv)2w{fkB&tT}0K)-+9&c9#k8gNf)A=$?Kd
Hod~+JV*~O%MxEW^P1iCY`%OW#6wl_&OuekHnP#6TF{}{kfxLY?IFM+E+%>D80685j{eN9y2X3GNLo^co=A%W0rdnorY$*SG_?$Cx5-V1XEi`5
F@btbHX$z~YJ;tYo)ZsEMXhnrDKePUudLdeB19j65h1IRT_f3$Asx>`QnN0sbqdhTgQv$X<v4Sg+ztlL$<Tzc02w;%Jh~%r`z@?XYIN)d_rY-q
q+v^vT8NRG{@;;w=%2e?lO9%qHC2L!_HR|}cZHS+$-u|V3gSVdk<_q`%CDkP7<P;CGzd!|5PtrU!~u2PmGlLiHiZomIgRce6&k?&?u0U@IF>qI
QmZQJfmz1i3o}#=%-_XNBSabfnl9`H{f1s8H|xqe)&D+5&GHIx@BnPZOHc{`$w1}r`e+}h*0>{Aro4r~J}8t=--EIYOJpK4HQhkw_n<vs0YGfN
Y+0}oM;ag(d~nOqvBuPjAz3h5Kle?WMXe9K_Tad|M=(NlW~M+4xL25bP#S%XhmKX6=<7Cy(u2EO^QIZrL0s{;J9zz=kc4{&8(digiI<?3-Ap19
VRXr*!kHgu%f@}%aNqli`i^x7l75a+E|_fGnB}SQc@j_V2SC^o$su#ZjluZjx}=7S!+j;cBT4MM57+S@{1in-dlRIZXRATlZ9Yzx?$@G5Two~l
m-lqvFN=qpWRnxPE_eKJ*n&dl=~kb=+f)J_OFi4yOVWd+avt_Fkh(SRJ`EVzHDo+$o6n$b|0j$~;6NxN@e0w?u*0&>mIVP_cQWT(vl3`j9o99f
q08p<9_3pg-@LB@B%cMb{mA;23LiCrhvG2bc((K8Qk*E7EhBrTbbz|*;}I1lo8e_o6>(4y4?gfbFN`dEe>|e5RWty}&{vUoceWNKIR)g;D4@(y
@H|Nj$h?y?AROCWi_aHR8oMfUmgO{A;?cYP=+Ir0)P%&0FJk6J`if*m-N=1{`l{x~wjU0Y_EpbET*Pw_jAru)wr!*ojLv*tP!6r`SY-8O#IBYd
*Vz?T0C$gvU|r<&k@V}!7@7s)yUeaOT{Jy^tO{m$$P&Y-8qI5WVs@1Y#4>2PuLl|qJ7GFoc9UeMz4LTm-&N<X<vF1YFT`ligm@mEr@038;2&j)
En`fa?$Jii)g}BL1|awS$Tx>E<Syp6VmldgSd#a>9tdggbkWhkO|=&+!5~NG;qo&oF)V>>6EcYmGdtQHGCP=m6klcx%$wBbNf<bi8?-22B!yuV
&xM%14Kt<3x+MLSWn-AokmWX8<NYlDVmMI*xD5UZ07w#V=0#jzRa=?;Hp_b+(EP(33*SR|jfkC&Vn3N&qaj3D3n{{vc0mi<9=(?8NR!8mL8nq*
0g>ibBbgcHSwtL5QM2{gYghnmW}Q0|4Me@j2_y1QIwC9B{Bhrd%fG#hZsjuMY)HqbfDC@x?REh%6k#NE#2!XhPG6?w*QfjUoxw>qg+hpY@VV>d
$cilvnPk2f6H{Sr_9SE4po@!I7q$;qid;@k%wQwg+Uvr)Gu9s7u}Hzr9!y;sXD@UAN0_GM7Rl~L9H=1`9?6KAB#<~k;Y?hm3I%lQj}DGz|0D;J
vA~vGN!{)$3IgBz$6rBIcN0+4v3`KB$`+nk*x`#B3C$!;=KJ$+jTV-jDfLVGJw}fhetD6UTB@UPnC-%_3;=Q5#H<OoHu=dxL3|>XbV$wI<lHjp
@{t>Kn&C9!U8}E|zzy+gz&iUhV^6Av?A8#(5s?<u@|JW}4gmr?;@=ROe}sOD>%^Xa+t&dr?9%cmdv2@7KEXFa9VnhqDpIDe1c6vB&4EI}8tpY(
Iu5__1YVrctG;56J!r*aU)$3IV4yiG{z6vyz*Qcji%p{Zd$9o=T(smxMvBE4MX>I6pLFiKvfhrm4@K3MnVCB=pp--okyqjcZOX0Q53wCZToa%2
a?-R2m(jcMgYH*|Ll8%E@wN$FTi^b2wn;Q=U3QI_a+W$<>|}P)pfP9c7}6z^2pn&z<%pE8G|N@9K+tAYLNkvcm*S<!*6~2Cz}UcHWWM93#~>8c
dtsPbD6w%_hw#BjQn`CR=G7qFXc#-Q3q4WVvM_Z<rM5?ES}15_faaBE@{1WNy!-ErmK$}9x9eX`C!^L2?H@Iz^1RHSESh8fM~Pupwy!tnQnV2%
v`q%DDh#LW-1<xEC0@};_lmTw<&}4ARj!`O5I&I*0E&3%U8TO$4^+>35iqr#8iU4y$>e!tX;g*ah?=dm3r#;Fh4K#4>(y{gZUn*0=+SE!a=eka
12tU`S00m9LKh3}VW5lCq@RHXsA-o)ybI_$fCY&*WxJHH`>OazMJYwLIq3C~?Al3ZVldc`7jj69i9{92&n0M*&BG2Lj5!zZp$KQh^TO^@qx$50
hgX}L1zb4mPwVt`(PHZ8iFoW=y#1hbSQ!p5Z1J=Mtx(8xKs`e4W0QXgd@|^gSnp>UnH9vD64oSOKw9urNO0iTR?1&!*mxtmyx*4?z;KEg*vib4
k3-Mrlb#^Q9&vZ_q-~Klc0}P*#aKxwwO0Lig|<TW6EpT)19Xk-8y<;<2pBjRJzyR(sIMW0E%5;i<>}ZGHIACOd4|qDw@9vh?K8z5#l+DLUS3jt
YDW4TSys+&Z<9~p4mpX2d6OSO_)AtWxHKk#WW7W<LOJro@P20x^*8rrq*oxGhs+ppUa(c3KVJ93kVgQa`$s@GOYWd+=s5x!R05$^k-=1iR7o>B
7|E4{)_yf(RboaQxOg&)Q+<3p((-=y1{!#08PRZwjpB2k012`#gWaWpTNv&$hccQm;EttPI}SW6V$qYKrAYhl+f9(Mj8h261vO$x4R&`V4%eXk
Dk`N0thw(LZifCRvDc)KtlX{`3qfY~Xp4wIBwXZXdXHXa0{wkn<--m`u9WPsl~ND%D}O#aKWv-P4-Ijun4j+ba$yJ(X~DFxvmgZec-+7ahIGx0
5G7cU8Y!a~iC8Ljj{7^{aBAHweI{pTdtamK@kSBfQeahib8K>uc!}xkHHlhh9GbQn@4q-@oaa^h0K&%D$=sMDkyZ@yc{694O-XIUImC{u*yQt$
#G`5devLmIBRaK}4JZD1xe%IPnC~y;N6$K+5WKD#*h<DD%v1^&S4|wuF!cibDjat_DJ`;X!TJu5hR1wUtq1W9dhC#tqoNq~MUImZQq!c#T+hm<
*I*AY9WI)k02_z$$VFOEcXLp)cWRxuF|VK<rMy2Lz4=UlrK(v@IOMV6hUk+kYdr})b9ZLJ*KtBq&{(9T&w{au93=BAqivRTB4maDR^=AYYas$-
;qb~|Z$|c2F$q3iz5@nNa&5nugQ;I`KfHeh0lX8f#U)?%kBG`12o2!LV4nPA@I+J!)41b8!Hu>(8hZx1^t#8HFswzN$V955C2MvkR)NE1gZ;ky
vAr~%-1ama<pz}3^IlY&Z2N|&LP}&}`JHE6xN$U5-ZZjV;coRNx}$LaN}RGDLIOm|%yi~^y0@XGo;&azDhk~0CDQBhevb6!K+<pLLtT~yIW-=!
YhEWbz7#{}aS%5<&roSGEFfb$*-bNTLFrmv=oSKyN@!7THtMFU^W^zSF?L0er};FzxH?xFYIOK)rLr#rQ>cPxCJIr(?E;Uu_*M|~E_V7Mv%yO;
l}D$rK^&4hvGLHOzSAMJJYsf{qSrX(rnWd3(tonyCHh6Au-N?i%T-1`ib|N!L2E#OCl-a_Syt;*@W;OEg2KQZl|K3^!iDGrpXcyKQIVBl86!BA
sv(_&6|Z(mF8a7cx~!xbjB|n@f=}6A6>41`hyv~pp*t^#0f8)Gp3p75z-ipi<;Uz6_z2BG<^U94NI}DG+T61GR^3B@-f@Uz_xKLG1e7k1)Y#-Q
_`P8qvV~~Gvv2RM85&U3hHSyj#xVP~{OZDyGcb8W<pJrno3PB#OVEPh#hpYqg;}CIJDMS=qORGN($WZmZh>MGv3t19!WHUr3x&2wtpjQJY1UCS
AQFo+`bty-p!un*zO#DZfqL$|B@gb?ZV`O580p-sp_SMPaNxN<(W?&)rYwyh4w$dOQdZo0=xTqoES_HFwfd;!lh>#1(ExYB)Q{^v0+b0v-In)C
fl>@yT#q0y5gvC%QqRLpPN8SEqQYZ@aDUEH@e)XOj5R_Zvd}r2<;!9KY@tUcO`##oYOWVu5Fr`1M4wLQ#Z=;6k0rVhv(0K0w7wj)@w|O!ri3o1
&nKn7^1rX3sKk+|@q7=VHYHlm)(j;z=WfmqHdugJX8@bH8rFKk=FS_<<2(Nn!WfD@>&sRAA=>T!08W7Ke%2x+4&0yRA!q38ak*!S!JvV)PY-E?
$=u>S8|Fh6P8=3?J?Tmnsa{bOw|+e8IohUtI8;)z{LLSXwPpq?Lp!&H&D}8;7ezhwxVRWba$j10hxenyaZG!rl`YfIMEmJc=hba~*(BuQoG{By
z==a^@iJ2eo`V#i%)Xg$cjc{hp+!*D#rwFN-Z`ER2b2_zi2{K|Aw+q=`YnGN3+p1Px2b>_3OL?xM4e=da`gX_{~C1!8=P1N6;wq9pN|#~%2HpS
fHiKW#q1;VDo)7OAJUA~h{%Y?j4|2)#{G|PrGj|dbgdi=?Xi1#=KDn+Xyo^(0S}FC{AA3v06Nz2JWz5i9pb?nT$KNN#tMz?pzxTPll`4mQ<#-#
E^#}tRNj8Xn9q_5^t3Pxh-fK$hCB_?Kj@&S70@-}t6k$|WRe9gj?xUQg1pKXGzk874ky|gOnl%hYzC+=Lj5SvwgsHB)aPVJ%W<Xs<Oy&U>>Jvm
w<usu1Ub8#WJ$S8F7FF~Bdzb&9|r?ND67%LM`*|<r@JG8NYo=|-FoQN5X9F^1wpS(WNj^zk*%rENj3$LI0Axdm>opZ9JMCnd3L^UV2>IqCim3$
?wjdtV==aeh`iyi?D&o`0>bn@5rBTLkl1WBI>v@(fzA5#CpfuynTrLVFE+#B=?pYT?G57p^W$N1$d!O{s1=a%L=4XqmN{~)Ss1J#z&k;PpS_?z
k@MTXDE2zk9;Rx4uNwjbEy0}Sz_<PVhMsPTtO>jDju>{KyDS$n=w&Z}yA{eDbI(hH>(k^GO#ohGB|;8nQ8|hc143r^4rz194+Mt6hT;c6lAC{C
IGu(zt)#VD${F+YssBTtCiS7Q35DgH@(mvQqo{=Y;e^PB6Wv^zI5rf_^<cD|2N59LCTk~(XwtmqD7k+x--9sk$GaIe^91#TRxTS1ce*=nWwN1{
H6FaVJ>QlqYpDq(D#sB72zDCNj#0+T$VXarl!>_R40YpwWno0J_qI29Us;!SCeZY1SPfs=;dkhPcz}I2Q<$**W|f~Y9o{{3*E_%Knsi1Td28m%
C~c^`;*_oec*FIIR1B$&h_*AHP%cRZ0Q-3tHTsR@LB|PxMJvZHF-An9zyBQCMZr!qS!SIG#A2yO?ea~m@uGr|AoS)6HwoxGuN;9v8*9+gG7=|`
@<MORA;Y^il&s~2-o#3R&N$E(roP~Oj+MDf&D9}_FJqn=m~n;`nj9<ME>cKk9FIpDkqliLd4KV8X%(S{T<)Msk`dUyT*ooQU_B%=64D4rPLnE_
z7C=wqw)U17Jpy#cl|>DQ7#8~35@xWAfvujrsC2B4YkNdq`=}g(_0E+EJqG={$A`wAYOab##IJli-icZ4XA^g9LpjaAVaIA&Hzn<qJj1+SE!7T
vdut}DIOH#*<R`<bC8p<JWIZ<sp<oLD%yoGj`(3wX~UT_AO{aA4yyh>Dl$aKXbkX+v#Usa8AlzL-i$?>7lN`5kEaV7L<G$B?^`kf3%H6Lh=i2{
DhwA%;+pug$-A-^2gW%t0Fl@y<qaSwRz;ozP3E|Yg|uc5*Z`WnW|5FSH5vka69lvzPRqQn-!FA_H9EG7?i6!yGb}<Z6EaCo_BwqkJ-BC%vL)v|
WP!bj0`K=vmTjhnM2+i#HmL8I6nlMw7^L_qlSTlu+GEJ*;=7~g)C45T!5`k;MN+1?S&IibI%aV|lqLmy!3m$j*aINJj|YFM>`QYxCsmvJ?~;!k
Ln;`=XXd&n6_H=;*+F@67K7}(h?Twv%1j={f{K)qz+_8B=`j^B&xWgIp^nRKql7`y#M=vUAxNDeYf0kVccQ`-D1rV^U33B7qm}AtH+E7$I9(Oe
Ijq-Uu}TnEOH9r31~l?+Iz=cZ>5Hk(nANu9;)a?HbTARVdM_C%i5Kta(#4z$IK+KTi;Skowe=<uKyne@gc=Ps1`74GJ4X7TyOIP%$<}ClBW1<T
a})VN$}BKSycZ^FA;-g17~w53s#qA4Ue`5Hr?&Mi$`SK@%2eYS0QNA5_Dfqp#X?gU#TqB`T1hiNg{1VH=LbOMjr2FW6i&LyB=#j(quOXPtH#zr
olYxJQq3Zg{XWZxS9ye}0LcBQk&QKpNQ2Ws&Zderc7*S>ERhHbO9Wb*2hF`9N$#iu)7tW^fEb%$YEg(QpD~j*3Zd`#pD{C_S}tYfN@c+W3BP9j
%1f#pW=++PE3F73oEuv?rF|#*fM=kojPTRErZ}&RMg4X_KAi>`LA8W#fnGY?9T2Sqh)K7C&YvXn9Z$IO<P@THeo8oVDm~3&)W%LbsFNv)AYHv2
n_b-M%_TB26I7Tz^1Q4*wjvGV&Qi~SR^2c1CjLm^J*7-C>)I`6KG0*hBvcf6f~x82?|~(*n0om}vLVslWuICiAELqp0hQAbODsijummU>2C~bW
%wmzOkZpNxv*g)eyE6i#!oJF6vAb)<y{Uk$Skwg?nSYJhe5(8HlG#fz+<)IO>+++i(9bT@L%d0R<M+4#!+SzL9K0G<tYk|P(No$sv{vs0unTv^
<PBq=esWRFJWa)y&UUCNEKZ_v*CLWZqv!36qctu2sUvxdxD7*;m7ku1B(Cu0gJ#6S2}FR*2oG)OX?c?~6G8`!Id+(5#Ez{C!>sr2tFDBf%csJl
yoOMtN#JA`Sozmoy0h!$BKXO9yJCB)iyk057$aY}4Pt1z2HFKH7jU_>Sz-Z!@P!cSIY65xZ_KLQpAl1q;b`_aG7&LjmaQ*cdEE0iz!7;xTaSx#
1mk4xZ4@q^H{s0_$$Ml*Mkb#Kj3F%cJc%4+f5L(9HkeOhE39VY(P{W8CqtPC`vL1SOjQR%eO0u~@q-Ruo~EQbhFrn$V5M$G)*xIk?N%Kqid2^E
%}0WIaanO9x?+JLu;d$P!>lOVC*xFp3}SX)N?-RbL02ZH3_oDgXDo)qt|M-)DTBFZ`N4V`KO%RSk(Vd4Bg1D^4@6MQe?NSGq35(^jBa<1aZb0&
hA00z>CE^5&vg}3r0_pp^frhCxD48v-Xu-r`{XEVXTkeQ)=><&klAo0e7C<57t#+82JA1c?#P^cuf8#sWk?{h@F3{*;-HNS1ot<K<B|ypqrT$w
bp8_ECacEmCAWhaydWckgyMIu{wC`R6W+zzd<m3^EYGaw5No|-{grW$jRWZv4yL#$t!XdE+e&)A7aYb_U=UAdf6>(FIDp3wTZzGPl^2N4ba<-c
wS=cLf<`vgpTC9=V>>(xL%E&F2}b5`sfw+E{4qq`4DX9cUy=qDu_O4B*qxIZlEwj}90^n?%>NkBPH9z>cA%gZQ~()?@fOx_YMQ*AP#?U7#9hrX
G&NXUxOh9SU5P4pvn*yykuehrd&UM2qJ16KA=Hu)`-&8;D^VwiZH`gYSPPg;pW|{GNgbGm>SS}_cQFCIlskbZSPD#I6?Ewk9}z1kuRAQ+7QEdc
6zK5E_D5!8?ug7O@<g^c$b$kk?u4KS+GDgvBbTN`7iW+v5ee~oX@rK+W<AC~NgEvdxykra+TWoV%UTRgnc$+cLt8<$;2VP|2Mk=HgDtRA^;d=x
2&gA4(Q`-AZ-ktFca*sc$i!_mhd2nc=$(h~Uf+K{UmKM>MYf^Icu2WZV_e|ax{67R?t^?@#z9%2U7n!%elqeQ=+;gq1k`8<lD*uml15S!CY=&!
0-E_H-G5iyJWRAKqFJ^9=1hD!J<;Uy^mU=%N+3W}I%xk{6cw|6aDsie$9!QdbeAFr->ii|H1x7wCCvpq8BVBifR#}ZnIxo0?m2{b4wEc0W<ucI
>Bs1Wc+dKIA<le7Y`fcYd~_X*Ngo7_!t+w1{HA2Y`1>r~G*@){dzvr46zZ&vqMtBITEdMjJ7M#PyyzmslJatBew_@Xp)_2G`H^i<6p*Gp)cD}t
X0kHo;}}yv1Mu>@+V!<@T?Sl?a{BwO&hckoEwZa8*0dvLH_32mJ!HB14!t$%!~YUtF|&uKez<7C?#h%(KkW*?nyf*bn-7sscq~Nm`+hq{6L^o?
)7Vq6puA7WQ3dcy#)W0jOJ5uFLTg?p+mUKdpTp20s7O83mEU!=6Mj$$;`P?!!HJx3e~JP;OH;uHVXXu0=9y?|Zc+2vZ27FjtklLMp5Cj(>(J@C
r0N(5pS_Wf8ZG+t?gh98%Ch9a4uxG)`)Q$}L=_^&0v#hR4ETWx3F!$I1@3;E$^!=kQoYm7zH`6)CutC(1zd~BO1Acn06s#!RrUm-6h?XimS$!&
UV;i`0tmKT$yJ7sS+;4_KyQFfMiYJ6y$_yONx;B{B5<o-_bq%aTg>%1gakgNipsnK#UjGigqWjCCxTZ-G_@tHV$#u3+;LZ(Tx|U5$bSL5WK_>S
?Cxi!LPl8RcZ%eCfMQ~vm7j*+gJncysOXm2CZ<FKTF1WkWYF||Cs1`cKoagIk11-s@$%nkFh?C(V+lrrz}?bhEZ+qA84g{TK<SO~RYf%Na>~z(
5vffNzhy{lTQIcDTpe3$TghpPb2Vt*AGb*c6q;W@Vl19{A4IC_C?u$6s%#kj9|6daeC2z%{2IL1C%gGUW%GScHRuQgicGF-_$ET3FKx74P@v(y
JG=wtMN={<D?gNg!n7k5Az8=RU6MeJ!jW9j^DbD}QE{>|3Pb)^ZVX0CTd8f;G*c%;e}HvoCR#k^gsqNv&A~V_fX%Rt4viC}*<1&ff!6sAnrU<3
;)S(Ej>&fblsB@6<0ZxS>o$p9JGZ=yH#Bfp$AZ3pGUo?9#da($`*@zFM}xTv-g+70Kv258h#3h$AV7{#l7w6}hU^g{ef1SBLQg;s9|G+KCh7LO
XrPs}oZMVO7{JG?gfAz}joljKQ;!cr^Q!_RbdEr1r$~YAjwg_z9w?DaF^1!`K}nr&iKWqMDMo+|d{xgp^L@_W4M0pqZY?N=TVC`$5-56^V+Vo9
?L@(ux(HgH0=HIpX+R#HF%TmYkL}Jcs#H#l^N|91hoflH^)z|FjWYU>h>bmF@W@23E5@+pG$pWA1bmH(2ACb*3nqI07Rg;w_&|~p4zna_EPTzN
X~9yX_O@_k5J+WJ6h;}53OxX;MaC{1B`%$Zc0%>Vhrs#&KD8}@d6TUdz27>qsSm=!6=bO2v<mWh(tk?J!s(Q~IF5B4kZuYn;Mo?G*T>=0Tl>ub
3i{0Ne+wBTI~0y?LQ3t1;~gtXqdfj$zn^&%05kN!3d+d-h;_z8kaJqoE<}k;2r{(Sz%K#2S80J0s)iM>>z#;+1%W3h!x(J7XN<!d>6kywD%xg=
>0hxhOuXmY-J6MadMq!9=LFO9oQi$GWmc4ynzLatk{nU+2xG6{GnLFlRsi*i$&=n37guu2;2$Z4F$o#`tV8)iFB6-U8XUosAf_vHUU@d)y)~eI
IZ%pYn~J3h4s0?!JPGh<2->*v@3V00sin2DqaNcSb?(C*ssQe(Kne)vucqzd#OR)!!VkE@r{CPV*OCV=8}C5hyn<4JAIpKZ9yE|p6c+MX7?S>8
+HV`wsHWLL*37I=lbu$lQIji>iFKlzp|)YehEAcrn{Kc?$vZwh$W&!#vwHDBFK~aB4<INK<63H9Ou&O-iRZW^#S&8K$W{J9RxYSQ{_YafeMmzw
7`&`t{c#9ZJrWx6bj&^lfZ(xjs%rOgUd4K=b8GIS;-hwBFKSU4x1GYQp3@JtE%xY96Pv;)e6?ST2VF6u3_fECKiL}uz)={{R#hx&)M=%4B1GZd
I8zHAySQ>>%?6Z_tQ<1g0FXsJ_<e;4c+eYrpUy!Ed^W=s1ejA#b^D>Nm{-MLiP#Rc{w^VJL&(>hF(HZI6(uJP^^m#(xskX@5SQtSXgmGI;Ru3e
9)1}MSlGMyr}?wx$F&w}ZxJXs5Ja#;k)wE>@a2^YiLAxaf+^G%AuB26$buo3(Xr*gotPxmZ1C_XUS*!E@2EK3Ryfsg4u)1$d;a^sfB*eI3N0C_
""",
)
