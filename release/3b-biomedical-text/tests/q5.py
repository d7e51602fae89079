import torch
from otter.test_files import test_case
from torch.nn import functional as F

from autograder import checks, randomness
from autograder.probes import text

OK_FORMAT = False
name = "q5"
points = 1
hints = [
    "Write the plain training loop of exercise 1b first. Then add freezing before the optimiser, and the schedule after it.",
    "`part.requires_grad_(False)` freezes a module; collect `[p for p in model.parameters() if p.requires_grad]` once and use "
    "that list for the optimiser and for clipping. Total of the schedule: epochs * len(batches).",
    "In the loop: logits, loss, optimizer.zero_grad(), loss.backward(), clip_grad_norm_(trained, 1.0), optimizer.step(), "
    "scheduler.step(), losses.append(loss.item()).",
]

READ = "'q5 · Fine-tune'"
CLASSES = 4
TOLERANCE = 1e-8  # right loops differ by less than 1e-12, the mildest wrong one (Adam for AdamW) by 1e-5


def reference(model, batches, frozen_layers, learning_rate, warmup_steps, epochs, slip=""):
    """The right loop, and with ``slip`` one of the known wrong ones."""
    bert = model.train(slip != "never-in-train-mode").encoder
    frozen = [bert.embeddings, *bert.encoder.layer[:frozen_layers]]
    if slip == "nothing-frozen":
        frozen = []
    elif slip == "embeddings-not-frozen":
        frozen = frozen[1:]
    elif slip == "froze-the-whole-encoder":
        frozen = [bert]
    elif slip == "one-layer-too-many":
        frozen = [bert.embeddings, *bert.encoder.layer[: frozen_layers + 1]]
    elif slip == "froze-the-upper-layers":
        frozen = [bert.embeddings, *bert.encoder.layer[frozen_layers:]]
    for part in frozen:
        part.requires_grad_(False)
    trained = [p for p in model.parameters() if p.requires_grad]
    kind = torch.optim.Adam if slip == "no-weight-decay" else torch.optim.AdamW
    optimizer = kind(trained, lr=learning_rate)
    total = {"schedule-of-one-epoch": len(batches)}.get(slip, epochs * len(batches))
    warmup = 0 if slip == "no-warm-up" else warmup_steps

    def multiplier(step):
        if slip == "no-schedule":
            return 1.0
        return step / warmup if step < warmup else max(0.0, (total - step) / max(1, total - warmup))

    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, multiplier)
    for _ in range(epochs):
        for batch in batches:
            mask = None if slip == "forgot-attention-mask" else batch["attention_mask"]
            logits = model(batch["input_ids"], mask)
            if slip == "softmax-before-cross-entropy":
                logits = logits.softmax(1)
            if slip != "forgot-zero-grad":
                optimizer.zero_grad()
            reduction = "sum" if slip == "sum-not-mean" else "mean"
            F.cross_entropy(logits, batch["labels"], reduction=reduction).backward()
            if slip == "clipped-by-value":
                torch.nn.utils.clip_grad_value_(trained, 1.0)
            elif slip != "no-clipping":
                torch.nn.utils.clip_grad_norm_(trained, 1.0)
            if slip == "schedule-before-update":
                scheduler.step()
            optimizer.step()
            if slip not in (
                "schedule-not-stepped",
                "schedule-stepped-once-an-epoch",
                "schedule-before-update",
            ):
                scheduler.step()
        if slip == "schedule-stepped-once-an-epoch":
            scheduler.step()
    return model.state_dict()


SLIPS = {
    "never-in-train-mode": "Your weights are those of a model in evaluation mode: `from_pretrained` leaves it there, without "
    "dropout. Call `model.train()`.",
    "schedule-not-stepped": "The learning rate stays where the warm-up begins, at 0, so nothing was learned at all: call "
    "`scheduler.step()` after every update.",
    "schedule-stepped-once-an-epoch": "Your weights are those of a loop that steps the schedule once an epoch. Warm-up and decay "
    "count updates: step it after every batch.",
    "schedule-of-one-epoch": "Your weights are those of a schedule that ends after the first epoch. Its total is the number "
    "of steps of the whole training, epochs * len(batches).",
    "schedule-before-update": "Your weights are those of a loop that steps the schedule before the optimiser: the first "
    "learning rate is skipped.",
    "no-schedule": "Your weights are those of a constant learning rate, without warm-up and decay.",
    "no-warm-up": "Your weights are those of a schedule without warm-up.",
    "forgot-zero-grad": "Your weights are those of a loop without `zero_grad()`: gradients of all earlier batches pile up.",
    "no-clipping": "Your weights are those of a loop without gradient clipping.",
    "clipped-by-value": "Your weights are those of a loop that clips each entry of the gradient. Clip its norm: "
    "`clip_grad_norm_`.",
    "softmax-before-cross-entropy": "Your weights are those of a loop with softmax before the cross-entropy, which does a "
    "log-softmax itself. Give it logits.",
    "sum-not-mean": "Your weights are those of a loss summed over the batch instead of averaged.",
    "forgot-attention-mask": "Your weights are those of a model that got no attention mask: padding was read as text.",
    "no-weight-decay": "Your weights are those of Adam. AdamW also has weight decay.",
    "nothing-frozen": "Your weights are those of a loop that trains everything. Freeze embeddings and lower layers first.",
    "embeddings-not-frozen": "The lower layers stayed fixed, but the embeddings below them were trained.",
    "froze-the-whole-encoder": "Only the head was trained. The layers above the frozen ones should learn, too.",
    "one-layer-too-many": "One layer more than `frozen_layers` stayed fixed. Is there an off-by-one?",
    "froze-the-upper-layers": "You froze the upper layers and trained the lower ones. The slice is upside down.",
}


def batches_of(sizes, generator):
    """Batches of random ids with real padding."""
    out = []
    for size, longest in sizes:
        lengths = torch.randint(3, longest + 1, (size,), generator=generator)
        lengths[0] = longest
        mask = (torch.arange(longest)[None] < lengths[:, None]).long()
        ids = torch.randint(5, 60, (size, longest), generator=generator) * mask
        out.append(
            {
                "input_ids": ids,
                "attention_mask": mask,
                "labels": torch.randint(CLASSES, (size,), generator=generator),
            }
        )
    return out


def look(fine_tune, sizes, frozen_layers, warmup_steps, epochs, salt, learning_rate=0.02):
    checks.attempted(fine_tune, "fine_tune")
    generator = randomness.generator("q5", salt)
    model = text.tiny_classifier(CLASSES)
    start = text.random_weights(model, generator)
    batches = batches_of(sizes, generator)
    plan = {
        "frozen_layers": frozen_layers,
        "learning_rate": learning_rate,
        "warmup_steps": warmup_steps,
        "epochs": epochs,
    }
    steps = epochs * len(batches)
    did = (
        f"After {epochs} epochs of {len(batches)} batches with frozen_layers={frozen_layers} of 3 and "
        f"warmup_steps={warmup_steps}"
    )

    def run(slip=""):
        return reference(text.tiny_classifier(CLASSES, start), batches, slip=slip, **plan)

    found = text.fine_tuned(fine_tune, CLASSES, start, batches, plan)
    if not found["modes"]:
        checks.fail(
            did,
            f"{steps} forward passes",
            "none",
            "Is the model called in your loop?",
            READ,
            "model-not-used",
        )
    right = run()
    got = checks.expect_state(found["weights"], start, did, read=READ, finite=False)
    if not closest(right, got):
        explain(run, right, start, got, did, frozen_layers)
    look_at_losses(found["returned"], steps, did, first_loss(start, batches[0]))


def closest(right, got):
    """Whether all weights agree, within the gap between right loops and wrong ones."""
    return set(right) == set(got) and all(
        torch.allclose(right[name], got[name].to(right[name].dtype), rtol=0, atol=TOLERANCE) for name in right
    )


def explain(run, right, start, got, did, frozen_layers):
    """Fail with the wrong loop that explains the weights, or with the weights that stand out."""
    name = max(right, key=lambda key: float((right[key] - got[key]).abs().max()) if key in got else 0.0)
    moved = "moved" if not torch.equal(got[name], start[name]) else "did not move"
    gap = float((right[name] - got[name]).abs().max())
    result = f"a difference of {gap:.1e} in `{name}`, which {moved}"
    for code, cause in SLIPS.items():
        if closest(run(code), got):
            checks.fail(did, "the weights of the loop described", result, cause, READ, code)
    fixed = [
        key
        for key in right
        if key.startswith("encoder.embeddings") or any(f"layer.{i}." in key for i in range(frozen_layers))
    ]
    thawed = [key for key in fixed if not torch.equal(got[key], start[key])]
    if thawed:
        checks.fail(
            did, "frozen weights to be bitwise as before", f"other ones in {len(thawed)} tensors, e.g. `{thawed[0]}`",
            "Freeze before the optimiser is made, and give it only what is trained.", READ, "frozen-weights-moved",
        )  # fmt: skip
    if all(torch.equal(got[key], start[key]) for key in got):
        checks.fail(did, "trained weights", "the ones from before", "Is there an update, and is its learning rate above 0?",
                    READ, "nothing-moved")  # fmt: skip
    checks.fail(did, "the weights of the loop described", result, "Compare your loop with the four points, line by line.", READ,
                "wrong-weights")  # fmt: skip


def first_loss(start, batch):
    with torch.no_grad():
        logits = text.tiny_classifier(CLASSES, start).train()(batch["input_ids"], batch["attention_mask"])
        return float(F.cross_entropy(logits, batch["labels"]))


def look_at_losses(returned, steps, did, first):
    if returned is None:
        checks.fail(did, f"a list of {steps} losses", "no list", "The weights are right; is the last line `return losses`?", READ,
                    "losses-not-returned")  # fmt: skip
    returned = checks.members(returned)
    if len(returned) != steps:
        cause = "One loss for every step, also in the second epoch: where is the empty list made?"
        checks.fail(
            did,
            f"a list of {steps} losses, one a step",
            f"one of {len(returned)}",
            cause,
            READ,
            "wrong-number-of-losses",
        )
    if any(isinstance(value, torch.Tensor) for value in returned):
        checks.fail(did, "a list of floats", "tensors in it", "A loss that is a tensor keeps its whole graph, and so every "
                    "batch, in memory. `loss.item()` is the number.", READ, "keeps-the-graph")  # fmt: skip
    returned = checks.expect_list(
        returned, steps, float, f"{did}, in the losses", "a list of finite floats", "", READ
    )
    checks.equals(
        lambda: returned[0], lambda: first, [()], rtol=1e-6, doing=f"{did}, in the first loss", read=READ
    )


@test_case(points=1)
def test_weights_after_training(fine_tune):
    look(fine_tune, [(4, 9), (4, 6), (3, 11)], frozen_layers=1, warmup_steps=2, epochs=2, salt="public")
