import torch
from otter.test_files import test_case
from torch.nn import functional

from autograder import checks, data, randomness
from autograder.checks import compare, fail_with
from autograder.probes import networks, training

OK_FORMAT = False
name = "q6"
points = 1
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
        lambda _: {"rate": OLD_RATE},
        f"These are the weights of a run at the optimiser's old learning rate, {OLD_RATE:g}. `step()` reads "
        '`optimizer.param_groups[i]["lr"]`; a variable or an attribute of another name never reaches it.',
    ),
    "eval-mode-in-training": (
        lambda _: {"dropout": 0.0},
        "These are the weights of a network in evaluation mode, whose dropout is off. `model.train()` comes before "
        "the steps, whatever mode the model arrives in.",
    ),
    "new-optimiser": (
        lambda _: {"momentum": 0, "decay": 0},
        "The learning rate is right, but momentum and weight decay of the given optimiser are gone: was a "
        "new one made?",
    ),
    "forgot-zero-grad": (
        lambda _: {"keep_gradients": True},
        "These are the weights of a loop without `zero_grad()`: each step used the gradients of all steps "
        "before as well.",
    ),
    "summed-loss": (
        lambda _: {"reduction": "sum"},
        "The steps used the gradient of the *sum* of the losses, 16 times too large. Use the mean.",
    ),
    "one-step-too-few": (
        lambda plan: {"steps": plan["steps"] - 1},
        "There was one step too few.",
    ),
    "one-step-too-many": (
        lambda plan: {"steps": plan["steps"] + 1},
        "There was one step too many.",
    ),
    "no-step": (
        lambda _: {"steps": 0},
        "The weights are those of the start: `optimizer.step()` was not called, or not after `backward()`.",
    ),
    "learning-rate-multiplied": (
        lambda plan: {"rate": OLD_RATE * plan["rate"]},
        "The old learning rate was multiplied by the new one; it is to be replaced.",
    ),
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
    right, losses = descend(start, x, y, **plan)
    same_weights(
        found["weights"][0], right, did, lambda change: descend(start, x, y, **{**plan, **change})[0], plan
    )
    same_losses(found, losses, did)


def same_weights(got, right, did, rerun, plan):
    """The weights after the last step, and the known wrong loop that leads to them."""
    # Measured on 20 seeds: right loops agree to 5e-16; the mildest wrong one, a step too many, is 1e-4 off.
    difference = compare(right, got, rtol=0, atol=1e-8)
    if difference is None:
        return
    for code, (change, cause) in LIKELY.items():
        if compare(rerun(change(plan)), got, rtol=0, atol=1e-8) is None:
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
    if isinstance(got, list) and any(isinstance(value, torch.Tensor) for value in got):
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
