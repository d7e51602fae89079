import torch
from otter.test_files import test_case
from torch.nn import functional

from autograder import checks, data, randomness
from autograder.checks import compare, fail_with
from autograder.key.record import is_recording
from autograder.probes import networks, training

OK_FORMAT = False
name = "q6"
points = 2
hints = [
    "Two parts: make the optimiser use the new number, then a loop of ordinary training steps. For the "
    "first, print `optimizer.param_groups` and look for the old number.",
    '`optimizer.param_groups` is a list of dicts; the entry `"lr"` is what `step()` reads. The names '
    "`optimizer.lr` and `learning_rate` mean nothing to it.",
    '`for group in optimizer.param_groups: group["lr"] = learning_rate`. In the loop: clear the '
    "gradients, compute the loss, go backwards, step, and append `loss.item()`.",
]

READ = "'q6 · Overfit one batch' above"
OLD_RATE = 1e-5
FIRST = "0.weight"
NAMES = ["model", "optimizer", "x", "y", "learning_rate", "steps"]


def network(dropout):
    """One hidden layer; the dropout of a check draws the same mask for every batch of one shape."""
    return checks.mlp(256, 64, 6, dropout=dropout)


def kept(dropout, rows):
    """What dropout multiplies the hidden units with in training mode: 0, or 1 / (1 - dropout)."""
    if not dropout:
        return 1.0
    place = [name for name, *_ in network(dropout)].index("Dropout")
    return networks.network(network(dropout))[place].train()(torch.ones(rows, 64, dtype=torch.float64))


def descend(weights, x, y, rate, momentum, decay, steps, dropout=0.0, keep_gradients=False, reduction="mean"):
    """Gradient descent without `torch.optim`: the final weights by name, and the loss before each step."""
    mask = kept(dropout, len(x))
    names = list(weights)
    values = [weights[name].clone() for name in names]
    speed = [torch.zeros_like(value) for value in values]
    total, losses = [torch.zeros_like(value) for value in values], []
    for _ in range(steps):
        values = [value.detach().requires_grad_() for value in values]
        w1, b1, w2, b2 = values
        loss = functional.cross_entropy(mask * (x @ w1.T + b1).relu() @ w2.T + b2, y, reduction=reduction)
        losses.append(loss.item())
        gradients = torch.autograd.grad(loss, values)
        if keep_gradients:
            total = gradients = [t + g for t, g in zip(total, gradients, strict=True)]
        speed = [
            momentum * v + g + decay * w.detach() for v, g, w in zip(speed, gradients, values, strict=True)
        ]
        values = [w.detach() - rate * v for w, v in zip(values, speed, strict=True)]
    return dict(zip(names, values, strict=True)), losses


LIKELY = {
    "learning-rate-ignored": (
        f"These are the weights of a run at the optimiser's old learning rate, {OLD_RATE:g}. `step()` reads "
        '`optimizer.param_groups[i]["lr"]`; a variable or an attribute of another name never reaches it.'
    ),
    "eval-mode-in-training": (
        "These are the weights of a network in evaluation mode, whose dropout is off. `model.train()` comes before "
        "the steps, whatever mode the model arrives in."
    ),
    "new-optimiser": (
        "The learning rate is right, but momentum and weight decay of the given optimiser are gone: was a "
        "new one made?"
    ),
    "forgot-zero-grad": (
        "These are the weights of a loop without `zero_grad()`: each step used the gradients of all steps "
        "before as well."
    ),
    "summed-loss": "The steps used the gradient of the *sum* of the losses, 16 times too large. Use the mean.",
    "one-step-too-few": "There was one step too few.",
    "one-step-too-many": "There was one step too many.",
    "no-step": (
        "The weights are those of the start: `optimizer.step()` was not called, or not after `backward()`."
    ),
    "learning-rate-multiplied": "The old learning rate was multiplied by the new one; it is to be replaced.",
}


def wrong_plans(plan):
    """By code, what a known wrong loop does instead."""
    return {
        "learning-rate-ignored": {"rate": OLD_RATE},
        "eval-mode-in-training": {"dropout": 0.0},
        "new-optimiser": {"momentum": 0, "decay": 0},
        "forgot-zero-grad": {"keep_gradients": True},
        "summed-loss": {"reduction": "sum"},
        "one-step-too-few": {"steps": plan["steps"] - 1},
        "one-step-too-many": {"steps": plan["steps"] + 1},
        "no-step": {"steps": 0},
        "learning-rate-multiplied": {"rate": OLD_RATE * plan["rate"]},
    }


@checks.key
def ends(start, x, y, plan):
    """Where a right loop ends: the weights without those of the first layer, and what `first_layer` makes these of.

    Each step adds to the rows of the first weight multiples of the 16 pictures and of the rows themselves. So 16
    numbers a row and one for all say what is in 256.
    """
    weights, losses = descend(start, x, y, **plan)
    kept, speed = 1.0, 0.0
    for _ in range(plan["steps"]):
        speed = plan["momentum"] * speed + plan["decay"] * kept
        kept -= plan["rate"] * speed
    first, begun = weights.pop(FIRST), start[FIRST]
    shares = torch.linalg.lstsq(x.T, (first - kept * begun).T).solution
    return weights, kept, shares, losses


def first_layer(kept, begun, shares, x):
    return kept * begun + shares.T @ x


@checks.key
def wrong_ends(start, x, y, plan):
    """What is left of the weights at the end of each known wrong loop, see `sketch`."""
    return {
        code: sketch(descend(start, x, y, **{**plan, **change})[0])
        for code, change in wrong_plans(plan).items()
    }


def sketch(weights):
    """One number for each tensor, enough to tell one loop's weights from another's."""
    return {
        name: float(value.double().flatten() @ torch.arange(value.numel()).double().cos())
        for name, value in weights.items()
    }


def examine(overfit, steps, **plan):
    """A few steps first, where each wrong loop can be told by its weights; then enough to learn by heart.

    The short plan has dropout, and its model arrives in evaluation mode. The long plans take a right loop to accuracy 1.0 on every one of 300 seeds. Whoever has its weights has its
    accuracy too, so the weights are what is compared.
    """
    run(overfit, steps=4, dropout=0.5, **plan)
    run(overfit, steps=steps, dropout=0.0, **plan)


def run(overfit, **plan):
    """Sixteen pictures with labels drawn at random, so that nothing but learning by heart helps."""
    generator = randomness.generator("overfit", *plan.values())
    images, _ = data.load("modalities", split="train")
    sixteen = images[torch.randperm(len(images), generator=generator)[:16]].double().reshape(-1, 1, 64, 64)
    x = functional.avg_pool2d(sixteen, 4).flatten(1)
    x = (x - x.mean()) / x.std()
    y = torch.randint(6, (16,), generator=generator)
    spec = network(plan["dropout"])
    start = checks.initial_weights(spec, generator)
    optimiser = ("SGD", {"lr": OLD_RATE, "momentum": plan["momentum"], "weight_decay": plan["decay"]})
    batch = {"x": x, "y": y, "learning_rate": plan["rate"], "steps": plan["steps"]}
    found = training.train_steps(
        overfit, spec, start, optimiser, [batch], NAMES, start_in_eval=plan["dropout"] > 0, every=False
    )

    did = (
        f"After `overfit(…, {plan['rate']}, steps={plan['steps']})` with an optimiser made at lr={OLD_RATE:g}"
    )
    others, kept, shares, losses = ends(start, x, y, plan)
    right = {
        name: first_layer(kept, start[FIRST], shares, x) if name == FIRST else others[name] for name in start
    }
    same_weights(found["weights"][0], right, did, (start, x, y, plan))
    same_losses(found, losses, did)


def same_weights(got, right, did, begun):
    """The weights after the last step, and the known wrong loop that leads to them."""
    # Measured on 20 seeds: right loops agree to 5e-16; the mildest wrong one, a step too many, is 1e-4 off.
    difference = compare(right, got, rtol=0, atol=1e-8)
    if difference is None and not is_recording():
        return
    wrong = wrong_ends(*begun)
    if difference is None:
        return
    got = checks.expect_state(got, right, did, read=READ, finite=False)
    for code, cause in LIKELY.items():
        if compare(wrong[code], sketch(got), rtol=1e-9, atol=1e-8) is None:
            fail_with(difference, did, cause, READ, code)
    fail_with(
        difference,
        did,
        "No loop that we know gives these weights. Every step takes the whole batch, and there are exactly "
        "`steps` of them.",
        READ,
        "wrong-weights",
    )


def same_losses(found, losses, did):
    if found["graph"]:
        checks.fail(
            did,
            "a list of plain numbers",
            "tensors that hold on to autograd's graph",
            "Each keeps the memory of its whole forward pass alive. `.item()` gives the number.",
            READ,
            "keeps-the-graph",
        )
    got = found["returned"][0]
    if any(isinstance(value, torch.Tensor) for value in checks.members(got)):
        checks.fail(
            did, "a list of plain numbers", "tensors", "`.item()` gives the number.", READ, "keeps-the-graph"
        )
    difference = compare(losses, got, rtol=0, atol=1e-8)
    if difference:
        late = (
            len(checks.members(got)) == len(losses)
            and compare(losses[1:], checks.members(got)[:-1], rtol=0, atol=1e-8) is None
        )
        fail_with(
            difference,
            f"{did} (the weights are right) for the returned losses",
            "Each loss was measured after its step, not before."
            if late
            else f"One float for each of the {len(losses)} steps.",
            READ,
            "loss-after-step" if late else "wrong-losses",
        )


@test_case(points=1)
def test_sixteen_pictures(overfit):
    examine(overfit, rate=0.05, momentum=0.9, decay=0.001, steps=100)


@test_case(points=1, hidden=True)
def test_other_plans(overfit):
    examine(overfit, rate=0.03, momentum=0.9, decay=0.001, steps=120)
    examine(overfit, rate=0.1, momentum=0.8, decay=0.0, steps=80)
