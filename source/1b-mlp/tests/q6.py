import math

import torch
from otter.test_files import test_case
from torch.nn import functional

from autograder import checks, data, randomness
from autograder.checks import Mistake, Mistakes, compare, fail_with
from autograder.key.record import is_recording
from autograder.probes import networks, training

OK_FORMAT = False
name = "q6"
points = 2
hints = [
    "Where does the optimiser keep the number that `step()` reads? Print `optimizer.param_groups` and look for the old one: how "
    "often does it stand there?",
    '`optimizer.param_groups` is a list of dicts; the entry `"lr"` is what `step()` reads. The names '
    "`optimizer.lr` and `learning_rate` mean nothing to it.",
    '`for group in optimizer.param_groups: group["lr"] = learning_rate`. In the loop: clear the '
    "gradients, compute the loss, go backwards, step, and append `loss.item()`.",
]

READ = "'q6 · Overfit one batch' above"
OLD_RATE = 1e-3
FIRST = "0.weight"
NAMES = ["model", "optimizer", "x", "y", "learning_rate", "steps"]
FEATURES, HIDDEN, CLASSES = 12, 10, 6
MOMENTUM, DECAY, DROPOUT = 0.9, 0.01, 0.5


def loss_of(name, z, t):
    """The loss of some logits: the mean cross-entropy, or what stands in its place."""
    hot = functional.one_hot(t, CLASSES).to(z)
    return {
        "cross-entropy": lambda: functional.cross_entropy(z, t), "softmax": lambda: functional.cross_entropy(z.softmax(1), t),
        "sum": lambda: functional.cross_entropy(z, t, reduction="sum"), "axis": lambda: functional.nll_loss(z.log_softmax(0), t),
        "nll": lambda: functional.nll_loss(z, t), "mse": lambda: functional.mse_loss(z, hot),
        "smooth": lambda: functional.cross_entropy(z, t, label_smoothing=0.1), "minus": lambda: -functional.cross_entropy(z, t),
        "divided": lambda: functional.cross_entropy(z, t) / len(z),
    }[name]()  # fmt: skip


@checks.key
def run(
    weights, calls, leftover, dropout=DROPOUT, momentum=MOMENTUM, decay=DECAY, *, rate="given", more=0, loss="cross-entropy",
    clear="each step", mode="train", state="kept", batch="whole", size=1.0, clip=None, order="right",
):  # fmt: skip
    """Gradient descent without `torch.optim`: after each call the weights by name, and the loss before each step."""
    names, ends, all_losses = list(weights), [], []
    values = [weights[name].clone() for name in names]
    speed, total = [torch.zeros_like(value) for value in values], [leftover[name].clone() for name in names]
    last, product = OLD_RATE, OLD_RATE
    for x, y, new_rate, steps in calls:
        product *= new_rate
        if state == "cleared":
            speed = [torch.zeros_like(value) for value in values]
        if clear == "once":
            total = [torch.zeros_like(value) for value in values]
        losses = []
        for step in range(max(steps + more if steps else 0, 0)):
            rows = range(len(x))
            if batch == "halves":
                rows = rows[: len(x) // 2] if step % 2 == 0 else rows[len(x) // 2 :]
            elif batch == "first half":
                rows = rows[: len(x) // 2]
            elif batch == "one by one":
                rows = [step % len(x)]
            elif batch == "all but the last":
                rows = rows[:-1]
            rows = list(rows)
            lr = {
                "given": new_rate, "old": OLD_RATE, "product": product, "product:old": OLD_RATE * new_rate,
                "sum": OLD_RATE + new_rate, "late": last if step == 0 else new_rate, "warm-up": new_rate * (step + 1) / max(steps, 1), "first group": new_rate,
                "tenth": new_rate / 10, "linear": new_rate * (1 - step / max(steps, 1)),
            }[rate]  # fmt: skip
            mask = 1.0
            if mode == "train" and dropout:
                place = [name for name, *_ in network(dropout)].index("Dropout")
                ones = torch.ones(len(rows), HIDDEN, dtype=torch.float64)
                mask = networks.network(network(dropout))[place].train()(ones)
            values = [value.detach().requires_grad_() for value in values]
            w1, b1, w2, b2 = values
            z, t = mask * (x[rows] @ w1.T + b1).relu() @ w2.T + b2, y[rows]
            value = loss_of(loss, z, t)
            losses.append(value.item())
            gradients = torch.autograd.grad(value, values)
            if clear in ("never", "once", "at the end"):
                gradients = [t + g for t, g in zip(total, gradients, strict=True)]
                total = gradients if clear != "at the end" else [torch.zeros_like(g) for g in gradients]
            if clip is not None:
                norm = math.sqrt(sum(float(g.pow(2).sum()) for g in gradients))
                gradients = [g * min(1.0, clip / (norm + 1e-6)) for g in gradients]
            if order == "no step":
                gradients = None
            for _ in range(2 if order == "two steps" else 1):
                if gradients is None:
                    break
                speed = [
                    momentum * v + g + decay * w.detach()
                    for v, g, w in zip(speed, gradients, values, strict=True)
                ]
                rates = [lr, lr, OLD_RATE, OLD_RATE] if rate == "first group" else [lr] * 4
                values = [w.detach() - r * size * v for w, r, v in zip(values, rates, speed, strict=True)]
        last = new_rate if steps else last
        ends.append({name: value.detach() for name, value in zip(names, values, strict=True)})
        all_losses.append(losses)
    return ends, all_losses


def network(dropout, features=FEATURES, hidden=HIDDEN):
    """One hidden layer; the dropout of a check draws the same mask for every batch of one shape."""
    return checks.mlp(features, hidden, CLASSES, dropout=dropout)


LOST = "Was a new optimiser made, or the step taken by hand? The given one is to go on."
MISTAKES = {
    "learning-rate-ignored": Mistake(
        {"rate": "old"},
        f"These are the weights of a run at the optimiser's old learning rate, {OLD_RATE:g}. `step()` reads "
        '`optimizer.param_groups[i]["lr"]`; a variable or an attribute of another name never reaches it.',
    ),
    "first-group-only": Mistake(
        {"rate": "first group"},
        "The first parameter group has the new learning rate, the others still the old one. An optimiser can have several "
        "groups: set it in all of them.",
    ),
    "learning-rate-multiplied": Mistake(
        {"rate": "product"}, "The old learning rate was multiplied by the new one; it is to be replaced."
    ),
    "learning-rate-multiplied:once": Mistake(
        {"rate": "product:old"}, "The old learning rate was multiplied by the new one; it is to be replaced.", alone=True
    ),
    "learning-rate-added": Mistake({"rate": "sum"}, "The new learning rate was added to the old one; it is to be replaced.", alone=True),
    "learning-rate-late": Mistake(
        {"rate": "late"}, "The first step was still taken at the old learning rate: set it before the loop."
    ),
    "learning-rate-warm-up": Mistake(
        {"rate": "warm-up"}, "The learning rate grew from step to step. Every step is taken at the given one, the first too."
    ),
    "learning-rate-decay": Mistake(
        {"rate": "linear"}, "The learning rate fell from step to step. Every step is taken at the given one.", alone=True
    ),
    "learning-rate-tenth": Mistake({"rate": "tenth"}, "The learning rate is a tenth of the given one.", alone=True),
    "eval-mode-in-training": Mistake(
        {"mode": "eval"},
        "These are the weights of a network in evaluation mode, whose dropout is off. `model.train()` comes before "
        "the steps, whatever mode the model arrives in.",
    ),
    "new-optimiser": Mistake(
        {"momentum": 0, "decay": 0}, f"Momentum and weight decay of the given optimiser are gone. {LOST}"
    ),
    "momentum-lost": Mistake({"momentum": 0}, f"The momentum of the given optimiser is gone, its weight decay is not. {LOST}"),
    "decay-lost": Mistake({"decay": 0}, f"The weight decay of the given optimiser is gone, its momentum is not. {LOST}"),
    "state-cleared": Mistake(
        {"state": "cleared"},
        "In a second call the momentum of the first one was gone: was the optimiser's state cleared, or a new optimiser of "
        "the same settings made? What the given one has gathered is to stay.",
    ),
    "forgot-zero-grad": Mistake(
        {"clear": "never"},
        "These are the weights of a loop without `zero_grad()`: each step used the gradients of all steps "
        "before as well.",
    ),
    "forgot-zero-grad:once": Mistake(
        {"clear": "once"},
        "The gradients were cleared before the loop only: each step used those of all steps before as well. `zero_grad()` "
        "belongs into the loop.",
    ),
    "zero-grad-at-the-end": Mistake(
        {"clear": "at the end"},
        "The gradients were cleared at the end of each step only: those that were there before your call are in the first "
        "step. Clear them before `backward()`.",
    ),
    "summed-loss": Mistake(
        {"loss": "sum"}, "The steps used the gradient of the *sum* of the losses, and were too long. Use the mean."
    ),
    "divided-twice": Mistake({"loss": "divided"}, "The loss was divided by the number of pictures once more: it is a mean already."),
    "softmax-before-cross-entropy": Mistake(
        {"loss": "softmax"}, "Softmax was applied before cross-entropy, which takes logits and has the softmax inside."
    ),
    "wrong-axis": Mistake({"loss": "axis"}, "The softmax ran over the batch, not over the classes."),
    "nll-of-logits": Mistake({"loss": "nll"}, "`nll_loss` was given logits; it wants log-probabilities. Use `F.cross_entropy`."),
    "mse-instead-of-cross-entropy": Mistake({"loss": "mse"}, "The loss is a squared error on one-hot labels, not cross-entropy."),
    "label-smoothing": Mistake({"loss": "smooth"}, "The loss has label smoothing 0.1. The plain mean cross-entropy was asked for."),
    "gradient-ascent": Mistake({"loss": "minus"}, "The loss has the wrong sign: the weights go uphill."),
    "one-step-too-few": Mistake({"more": -1}, "There was one step too few: `steps` of them are to be taken."),
    "one-step-too-many": Mistake({"more": 1}, "There was one step too many: `steps` of them are to be taken."),
    "two-steps": Mistake({"order": "two steps"}, "`optimizer.step()` was called twice for each loss."),
    "no-step": Mistake(
        {"order": "no step"},
        "The weights are those of the start: was `optimizer.step()` not called, or before `backward()`, or on other "
        "parameters than those of the given model, such as a copy's?",
        alone=True,
    ),
    "halves": Mistake({"batch": "halves"}, "Each step saw one half of the batch, in turn. Each is to see the whole."),
    "first-half": Mistake({"batch": "first half"}, "Each step saw the first half of the batch only."),
    "one-by-one": Mistake({"batch": "one by one"}, "Each step saw one item of the batch, in turn. Each is to see the whole."),
    "last-left-out": Mistake({"batch": "all but the last"}, "The last item of the batch was left out.", alone=True),
    **{
        f"clipped-gradient:{norm:g}": Mistake(
            {"clip": norm}, f"The gradients were clipped to a norm of {norm:g}. Use them as they are.", alone=norm != 1
        )
        for norm in (0.1, 0.5, 1.0, 2.0, 5.0)
    },
}  # fmt: skip
OFTEN = (
    "learning-rate-ignored", "first-group-only", "learning-rate-late", "eval-mode-in-training", "new-optimiser", "momentum-lost",
    "state-cleared", "forgot-zero-grad", "zero-grad-at-the-end", "summed-loss", "softmax-before-cross-entropy", "one-step-too-few",
    "one-step-too-many",
)  # fmt: skip
MISTAKES = {code: Mistake(one.changes, one.cause, alone=code not in OFTEN) for code, one in MISTAKES.items()}


@checks.key
def mistaken(weights, calls, leftover, until, pairs):
    """The weights after call ``until``, with each mistake."""

    def after(weights, calls, leftover, **changes):
        return flat(run(weights, calls[: until + 1], leftover, **changes)[0][until])

    return checks.sketches(after, MISTAKES, weights, calls, leftover, pairs=pairs)


def flat(state):
    return torch.cat([value.double().flatten() for value in state.values()])


def plan(rate):
    """Calls with the same model and optimiser: of one step, of some, and of none."""
    generator = randomness.generator("plan", rate)
    spec = network(DROPOUT)
    weights = checks.initial_weights(spec, generator)
    leftover = {
        name: torch.randn(value.shape, generator=generator, dtype=torch.float64)
        for name, value in weights.items()
    }
    calls = []
    for rows, factor, steps in ((8, 1.0, 1), (8, 0.7, 4), (6, 0.5, 3), (6, 1.0, 0)):
        x = 3 * torch.randn(rows, FEATURES, generator=generator, dtype=torch.float64)
        y = torch.randint(CLASSES, (rows,), generator=generator)
        calls.append((x, y, OLD_RATE if rate == OLD_RATE else rate * factor, steps))
    return spec, weights, leftover, calls


def examine(overfit, rate):
    """The model arrives in evaluation mode, with gradients that somebody has left behind."""
    spec, weights, leftover, calls = plan(rate)
    optimiser = ("SGD", {"lr": OLD_RATE, "momentum": MOMENTUM, "weight_decay": DECAY, "groups": 2})
    batches = [{"x": x, "y": y, "learning_rate": rate, "steps": steps} for x, y, rate, steps in calls]
    found = training.train_steps(
        overfit, spec, weights, optimiser, batches, NAMES, start_in_eval=True, every=True, gradients=leftover
    )
    ends, losses = run(weights, calls, leftover)
    given = [(weights, calls, leftover, until) for until in range(len(calls) - 1)]
    got = [
        checks.expect_state(state, ends[0], "After your call", read=READ, finite=False)
        for state in found["weights"]
    ]
    seen = list(zip(given, map(flat, got), strict=False))
    wrong = Mistakes(mistaken, MISTAKES)
    told = checks.explain(wrong, seen) if is_recording() else None
    for until, (right, state) in enumerate(zip(ends, got, strict=True)):
        difference = compare(right, state, rtol=0, atol=1e-8, root="weights")
        if difference:
            code, cause = told or checks.explain(wrong, seen)
            early = f" The weights after call {until} are right." if until else ""
            if code is None and until == 0:
                code, cause = first_step(weights, right, state, rate)
            elif code is None:
                early += (
                    " One step is right, so look at what changes from step to step and from call to call."
                )
            fail_with(difference, did(calls, until), f"{cause}{early}".strip(), READ, code or "wrong-weights")
    others = other_losses(weights, calls, leftover)
    for until in range(len(calls)):
        same_losses(found["returned"][until], losses[until], others[until], did(calls, until))
    if found["graph"]:
        checks.fail(
            "For the returned losses",
            "a list of plain numbers",
            "tensors that hold on to autograd's graph",
            "Each keeps the memory of its whole forward pass alive. `.item()` gives the number.",
            READ,
            "keeps-the-graph",
        )


def first_step(start, right, got, rate):
    """What a first step says by itself: its direction and its length."""
    wanted, made = (flat(state) - flat(start) for state in (right, got))
    factor = float(made @ wanted / (wanted @ wanted))
    if float((made - factor * wanted).norm()) > 1e-7 * float(made.norm()):
        return (
            None,
            "The first step has another direction: it is to come from the whole batch, in training mode, and its mean loss.",
        )
    return "wrong-step-length", (
        f"The first step has the right direction and {factor:.4g} times the right length, as if the learning rate were "
        f"{factor * rate:.4g}: is it changed on the way, or the loss multiplied?"
    )


def did(calls, until):
    _, _, rate, steps = calls[until]
    before = f"the {('second', 'third', 'fourth')[until - 1]} call, " if until else ""
    return f"After {before}`overfit(…, {rate:g}, steps={steps})` with an optimiser made at lr={OLD_RATE:g}"


@checks.key
def other_losses(weights, calls, leftover):
    """What people return in the place of the losses before the steps, call by call."""
    losses = run(weights, calls, leftover)[1]
    longer = [
        run(weights, [*calls[:place], (x, y, rate, steps + 1)], leftover)[1][-1]
        for place, (x, y, rate, steps) in enumerate(calls)
    ]
    found = []
    for place, ((x, *_), right) in enumerate(zip(calls, losses, strict=True)):
        found.append(
            {
                "Each loss was measured after its step, not before.": longer[place][1:],
                "There is one loss more than steps: that after the last.": longer[place],
                "The losses are sums over the batch, not means.": [len(x) * one for one in right],
                "The losses were divided by the size of the batch once more.": [
                    one / len(x) for one in right
                ],
                "The losses are in reverse order.": right[::-1],
                "This is a running mean of the losses, not the loss of each step.": [
                    sum(right[: n + 1]) / (n + 1) for n in range(len(right))
                ],
                "This is a running sum of the losses, not the loss of each step.": [
                    sum(right[: n + 1]) for n in range(len(right))
                ],
                "The first loss is missing.": right[1:],
                "The last loss is missing.": right[:-1],
            }
        )
    return found


def same_losses(got, right, others, did):
    did = f"{did} (the weights are right) for the returned losses"
    if any(isinstance(value, torch.Tensor) for value in checks.members(got)):
        checks.fail(
            did, "a list of plain numbers", "tensors", "`.item()` gives the number.", READ, "keeps-the-graph"
        )
    if not isinstance(got, (list, tuple)) and not isinstance(got, (int, float)):
        checks.fail(did, "a list of floats", checks.describe(got), "", READ, "wrong-losses")
    difference = compare(right, got, rtol=0, atol=1e-8)
    if difference is None:
        return
    cause = f"One float for each of the {len(right)} steps." if right else "No step, no loss: an empty list."
    code = "wrong-losses"
    if isinstance(got, (int, float)):
        last = bool(right) and compare(right[-1], got, rtol=0, atol=1e-8) is None
        cause = "This is the last loss alone. " + cause if last else cause
    for said, values in others.items():
        if values and compare(values, got, rtol=0, atol=1e-8) is None:
            cause, code = said, "loss-after-step" if "after its step" in said else code
            break
    if len(checks.members(got)) == len(right):
        numbers = checks.expect_list(
            got, len(right), (int, float), did, "a list of floats", "", READ, "wrong-losses"
        )
        digits = next(
            (
                n
                for n in range(7)
                if [round(one, n) for one in right] == [round(float(one), 9) for one in numbers]
            ),
            None,
        )
        if digits is not None and right:
            cause = f"The losses are rounded to {digits} digits. Return them as they are."
    fail_with(difference, did, cause, READ, code)


@checks.key
def ends(start, x, y, rate, momentum, decay, steps):
    """Where a long right loop ends: the weights without those of the first layer, and what `first_layer` makes these of.

    Each step adds to the rows of the first weight multiples of the 16 pictures and of the rows themselves. So 16
    numbers a row and one for all say what is in 256.
    """
    zero = {name: torch.zeros_like(value) for name, value in start.items()}
    (weights,), (losses,) = run(start, [(x, y, rate, steps)], zero, 0.0, momentum, decay)
    kept, speed = 1.0, 0.0
    for _ in range(steps):
        speed = momentum * speed + decay * kept
        kept -= rate * speed
    first, begun = weights.pop(FIRST), start[FIRST]
    shares = torch.linalg.lstsq(x.T, (first - kept * begun).T).solution
    return weights, kept, shares, losses


def first_layer(kept, begun, shares, x):
    return kept * begun + shares.T @ x


def by_heart(overfit, rate, momentum, decay, steps):
    """Sixteen pictures with labels drawn at random, so that nothing but learning by heart helps.

    A right loop comes to accuracy 1.0 on every one of 300 seeds. Whoever has its weights has its accuracy too, so the
    weights are what is compared. Who stops when all is learnt has too few steps.
    """
    generator = randomness.generator("overfit", rate, momentum, decay, steps)
    images, _ = data.load("modalities", split="train")
    sixteen = images[torch.randperm(len(images), generator=generator)[:16]].double().reshape(-1, 1, 64, 64)
    x = functional.avg_pool2d(sixteen, 4).flatten(1)
    x = (x - x.mean()) / x.std()
    y = torch.randint(CLASSES, (16,), generator=generator)
    spec = network(0.0, 256, 64)
    start = checks.initial_weights(spec, generator)
    optimiser = ("SGD", {"lr": 1e-5, "momentum": momentum, "weight_decay": decay})
    batch = {"x": x, "y": y, "learning_rate": rate, "steps": steps}
    found = training.train_steps(
        overfit, spec, start, optimiser, [batch], NAMES, start_in_eval=False, every=False
    )
    did = f"After `overfit(…, {rate}, steps={steps})` on 16 pictures"
    others, kept, shares, losses = ends(start, x, y, rate, momentum, decay, steps)
    right = {
        name: first_layer(kept, start[FIRST], shares, x) if name == FIRST else others[name] for name in start
    }
    got = checks.expect_state(found["weights"][0], right, did, read=READ, finite=False)
    # Measured on 20 seeds: right loops agree to 5e-16; the mildest wrong one, a step too many, is 1e-4 off.
    difference = compare(right, got, rtol=0, atol=1e-8, root="weights")
    if difference:
        returned = checks.members(found["returned"][0])
        early = (
            0 < len(returned) < steps
            and compare(losses[: len(returned)], returned, rtol=0, atol=1e-8) is None
        )
        fail_with(
            difference,
            did,
            f"Your first {len(returned)} losses are right, and there are no more: did the loop end when everything was learnt? "
            f"Exactly {steps} steps were asked for."
            if early
            else "Short runs are right, this long one is not: every step takes the whole batch, and there are exactly `steps` of them.",
            READ,
            "stopped-early" if early else "wrong-weights",
        )
    same_losses(found["returned"][0], losses, {}, did)


@test_case(points=0.5)
def test_at_its_own_rate(overfit):
    """The learning rate asked for is the optimiser's own: who has the loop has half of the points."""
    examine(overfit, OLD_RATE)


@test_case(points=0.5)
def test_at_another_rate(overfit):
    examine(overfit, 0.05)
    by_heart(overfit, rate=0.05, momentum=0.9, decay=0.001, steps=100)


@test_case(points=0.5, hidden=True)
def test_again_at_its_own_rate(overfit):
    examine(overfit, OLD_RATE)


@test_case(points=0.5, hidden=True)
def test_at_other_rates(overfit):
    examine(overfit, 0.03)
    by_heart(overfit, rate=0.03, momentum=0.9, decay=0.001, steps=120)
    by_heart(overfit, rate=0.1, momentum=0.8, decay=0.0, steps=80)
