import torch
from otter.test_files import test_case
from torch.nn import functional as F

from autograder import checks, randomness
from autograder.probes import text

OK_FORMAT = False
name = "q5"
points = 3
hints = [
    "What is different here from the training loop of exercise 1b? Which of the four points come before the loop, which into it?",
    "`part.requires_grad_(False)` freezes a module; collect `[p for p in model.parameters() if p.requires_grad]` once and use "
    "that list for the optimiser and for clipping. Total of the schedule: epochs * len(batches).",
    "In the loop: logits, loss, optimizer.zero_grad(), loss.backward(), clip_grad_norm_(trained, 1.0), optimizer.step(), "
    "scheduler.step(), losses.append(loss.item()).",
]

READ = "'q5 · Fine-tune'"
CLASSES = 4
TOLERANCE = 1e-8  # right loops differ by less than 1e-12, the mildest wrong one (Adam for AdamW) by 1e-5
DEFAULTS = {"weight_decay": 0.01, "eps": 1e-8}
FREEZES = ("", "nothing-frozen", "embeddings-not-frozen", "froze-the-whole-encoder", "one-layer-too-many", "one-layer-too-few",
           "froze-the-upper-layers", "froze-all-but-the-lowest", "head-frozen", "by-the-beginning-of-the-name")  # fmt: skip


def frozen_parts(model, frozen_layers, freeze):
    """What is not trained, with one of the known ways to get it wrong."""
    bert, layers = model.encoder, list(model.encoder.encoder.layer)
    last = len(layers) - frozen_layers
    named = [
        part for n, part in enumerate(layers) if any(str(n).startswith(str(k)) for k in range(frozen_layers))
    ]
    return {
        "nothing-frozen": [],
        "embeddings-not-frozen": layers[:frozen_layers],
        "froze-the-whole-encoder": [bert],
        "one-layer-too-many": [bert.embeddings, *layers[: frozen_layers + 1]],
        "one-layer-too-few": [bert.embeddings, *layers[: frozen_layers - 1]],
        "froze-the-upper-layers": [bert.embeddings, *layers[last:]],
        "froze-all-but-the-lowest": [bert.embeddings, *layers[frozen_layers:]],
        "head-frozen": [bert.embeddings, *layers[:frozen_layers], model.head],
        "by-the-beginning-of-the-name": [bert.embeddings, *named],
    }.get(freeze, [bert.embeddings, *layers[:frozen_layers]])


def reference(model, batches, frozen_layers, learning_rate, warmup_steps, epochs, freeze="", losses=None):
    """The loop as the task describes it."""
    model.train()
    for part in frozen_parts(model, frozen_layers, freeze):
        part.requires_grad_(False)
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    total = epochs * len(batches)
    scheduler = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: multiplier(step, warmup_steps, total)
    )
    for _ in range(epochs):
        for batch in batches:
            optimizer.zero_grad()
            loss = F.cross_entropy(model(batch["input_ids"], batch["attention_mask"]), batch["labels"])
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            if losses is not None:
                losses.append(float(loss))
    return model.state_dict()


@checks.key
def multiplier(step, warmup, total):
    return step / warmup if step < warmup else max(0.0, (total - step) / max(1, total - warmup))


@checks.key
def right_weights(start, batches, plan, layers=None):
    """The weights that the right loop changes."""
    trained = reference(text.tiny_classifier(CLASSES, start, layers), batches, **plan)
    return {key: value for key, value in trained.items() if not torch.equal(value, start[key])}


@checks.key
def right_losses(start, batches, plan):
    losses = []
    reference(text.tiny_classifier(CLASSES, start), batches, losses=losses, **plan)
    return losses


@checks.key
def freezing_slips(start, batches, plan):
    """The fingerprint of the weights that the right loop leads to when something else is frozen."""
    return {
        freeze: fingerprint(reference(text.tiny_classifier(CLASSES, start), batches, freeze=freeze, **plan))
        for freeze in FREEZES
    }


def fingerprint(weights):
    """One number for each tensor, which nearly every change of it changes."""
    return {
        key: float(value.double().flatten() @ torch.arange(value.numel(), dtype=torch.float64).cos())
        for key, value in weights.items()
    }


def batches_of(sizes, generator):
    """Batches of random ids with real padding."""
    out = []
    for size, longest in sizes:
        lengths = torch.randint(3, longest + 1, (size,), generator=generator)
        lengths[0], lengths[-1] = longest, 3
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


def setting(sizes, salt, layers, **plan):
    """Weights to start from, batches, the arguments of `fine_tune`, and how they are called in a message."""
    generator = randomness.generator("q5", salt)
    start = text.random_weights(text.tiny_classifier(CLASSES, layers=layers), generator)
    batches = batches_of(sizes, generator)
    plan = {"learning_rate": 0.02} | plan
    did = (
        f"After {plan['epochs']} epochs of {len(batches)} batches with frozen_layers={plan['frozen_layers']} of {layers} and "
        f"warmup_steps={plan['warmup_steps']}"
    )
    return start, batches, plan, did


def run(fine_tune, start, batches, plan, did, layers):
    """What the student's function did, the weights that it left, and the gradients of its first updates."""
    found = text.fine_tuned(fine_tune, CLASSES, start, batches, plan, layers)
    if not found["modes"]:
        checks.fail(did, f"{plan['epochs'] * len(batches)} forward passes", "none", "Is the model called in your loop?", READ,
                    "model-not-used")  # fmt: skip
    seen = [
        checks.expect_state(gradients, None, did, "gradients", read=READ, finite=False)
        for gradients in found["gradients"]
    ]
    return found, checks.expect_state(found["weights"], start, did, read=READ, finite=False), seen


# --------------------------------------------------------------------------------- what is trained


def part_of(key):
    """The part of the model that a tensor belongs to: "embeddings", 0, 1, …, or "head"."""
    if key.startswith("encoder.encoder.layer."):
        return int(key.split(".")[3])
    return "head" if key.startswith("head.") else "embeddings"


def look_at_freezing(fine_tune, sizes, salt, layers, **plan):
    """Frozen parts bitwise as before, everything else trained, whatever the loop is like otherwise."""
    checks.attempted(fine_tune, "fine_tune")
    start, batches, plan, did = setting(sizes, salt, layers, **plan)
    found, got, seen = run(fine_tune, start, batches, plan, did, layers)
    moved = [key for key in start if not torch.equal(got[key], start[key])]
    count = plan["frozen_layers"]
    frozen = {"embeddings", *range(count)}
    thawed = [key for key in moved if part_of(key) in frozen]
    stuck = [key for key in start if key not in moved and part_of(key) not in frozen]
    if not thawed and not stuck:
        return
    if not moved:
        code, cause = nothing_moved(found, seen, plan)
        checks.fail(did, "trained weights", "the ones from before", cause, READ, code)
    codes, causes = frozen_wrongly(start, moved, count, layers)
    known = [seen[-1][key] for key in thawed if key in seen[-1]] if seen else []
    still = known and not any(bool(gradient.any()) for gradient in known)
    if thawed and not stuck and still:
        codes = ["weight-decay-moved-frozen"]
        causes = ["The gradients of these weights were zero or none, and they moved all the same: the weight decay of AdamW also "
                  "pulls at weights without a gradient. Give the optimiser only what is trained."]  # fmt: skip
    expected, seen_parts = (
        f"to be trained: {parts_told(frozen, layers, False)}",
        parts_moved(start, moved, layers),
    )
    checks.fail(did, expected, seen_parts, " ".join(causes), READ, "+".join(codes) or "wrong-parts-frozen")


def parts_told(frozen, layers, fixed):
    """The parts of the model that are frozen, or those that are trained, in words."""
    numbers = [n for n in range(layers) if (n in frozen) == fixed]
    said = ["embeddings"] if ("embeddings" in frozen) == fixed else []
    said += [f"layers {', '.join(map(str, numbers))}"] if numbers else []
    return " and ".join(said + (["head"] if not fixed else [])) or "nothing"


def parts_moved(start, moved, layers):
    """The parts that were trained, wholly or in part."""
    whole = {
        part for part in map(part_of, start) if all(key in moved for key in start if part_of(key) == part)
    }
    some = {part_of(key) for key in moved} - whole
    names = {
        part: f"layer {part}" if isinstance(part, int) else part
        for part in ("embeddings", *range(layers), "head")
    }
    said = [name for part, name in names.items() if part in whole]
    for part, label in names.items():
        if part in some:
            first = next(key for key in moved if part_of(key) == part)
            said.append(f"a part of {label} (`{first}`, for one)")
    return ", ".join(said) or "nothing"


def frozen_wrongly(start, moved, count, layers):
    """Codes and causes of a wrong choice of what is frozen: embeddings, layers and head, each by itself."""
    trained = {part_of(key) for key in moved}
    fixed = [n for n in range(layers) if n not in trained]
    codes, causes = [], []

    def tell(code, cause):
        codes.append(code)
        causes.append(cause)

    if "embeddings" in trained and not fixed:
        return ["nothing-frozen"], ["Everything was trained. Freeze embeddings and lower layers before the optimiser is made: "
                                    "`requires_grad_(False)` of each module. (`requires_grad = False`, assigned to a module, freezes nothing.)"]  # fmt: skip
    if trained == {"head"}:
        return ["froze-the-whole-encoder"], [
            "Only the head was trained. The layers above the frozen ones should learn, too."
        ]
    if "embeddings" in trained:
        some = all(key in moved for key in start if part_of(key) == "embeddings")
        tell("embeddings-not-frozen", "The embeddings below the layers were trained. Freeze them, too." if some else
             "Of the embeddings only a part is frozen. All of `model.encoder.embeddings` is to be.")  # fmt: skip
    prefixed = [n for n in range(layers) if any(str(n).startswith(str(k)) for k in range(count))]
    if fixed != list(range(count)):
        if fixed == list(range(count + 1)):
            tell(
                "one-layer-too-many",
                "One layer more than `frozen_layers` stayed fixed. Is there an off-by-one?",
            )
        elif fixed == list(range(count - 1)):
            tell(
                "one-layer-too-few",
                "One layer fewer than `frozen_layers` stayed fixed. Is there an off-by-one?",
            )
        elif fixed == prefixed:
            tell("by-the-beginning-of-the-name", "Layers whose number *begins* with that of a frozen one stayed fixed, too: a name that "
                 "starts with `layer.1` is also that of layer 10. Put a dot behind the number, or take the modules.")  # fmt: skip
        elif fixed in (list(range(layers - count, layers)), list(range(count, layers))):
            tell(
                "froze-the-upper-layers",
                "You froze upper layers and trained the lower ones. The slice is upside down.",
            )
        elif not fixed:
            tell("layers-not-frozen", "No layer was frozen.")
        else:
            tell("wrong-layers-frozen", f"To be frozen are layers {', '.join(map(str, range(count)))}; fixed were "
                 f"{', '.join(map(str, fixed)) or 'none'}.")  # fmt: skip
    if "head" not in trained:
        tell("head-not-trained", "The head was not trained. Is it among what the optimiser got?")
    return codes, causes


def nothing_moved(found, seen, plan):
    """Why no weight has changed, as far as it can be seen."""
    rates = found["rates"]
    if found["copies"]:
        return (
            "trained-a-copy",
            "A copy of the model was trained. Train the model that you are given, in place.",
        )
    if not rates:
        return "no-update", "No optimiser has made a step. Is `optimizer.step()` called?"
    if not any(rates):
        warm = "the warm-up begins there" if plan["warmup_steps"] else "that is where the schedule ends"
        return "schedule-not-stepped", (
            f"All {len(rates)} updates were made with learning rate 0: {warm}. Call `scheduler.step()` after every update."
        )
    if not any(bool(g.any()) for gradients in seen for g in gradients.values()):
        return (
            "no-gradients",
            "The updates were made with gradients of 0, or none. What stands between `backward()` and `step()`?",
        )
    return "nothing-moved", ""


# ---------------------------------------------------------------------------------------- the loop

LOSSES = {
    "": lambda logits, labels: F.cross_entropy(logits, labels),
    "softmax-before-cross-entropy": lambda logits, labels: F.cross_entropy(logits.softmax(1), labels),
    "log-softmax-before-nll-missing": lambda logits, labels: F.nll_loss(logits, labels),
    "softmax-before-nll": lambda logits, labels: F.nll_loss(logits.softmax(1), labels),
    "mean-over-classes-too": lambda logits, labels: F.binary_cross_entropy_with_logits(
        logits, F.one_hot(labels, CLASSES).double()
    ),
    "squared-error": lambda logits, labels: F.mse_loss(
        logits.softmax(1), F.one_hot(labels, CLASSES).double()
    ),
}
LOSS_CAUSES = {
    "softmax-before-cross-entropy": "There is a softmax before the cross-entropy, which does a log-softmax itself. Give it logits.",
    "log-softmax-before-nll-missing": "`nll_loss` wants log-probabilities, and it got logits. Use `cross_entropy`.",
    "softmax-before-nll": "`nll_loss` wants *log*-probabilities, and it got probabilities. Use `cross_entropy` on logits.",
    "mean-over-classes-too": "This is a binary cross-entropy for each class by itself. Each text has one class: `cross_entropy`.",
    "squared-error": "This is a squared error. The task asks for cross-entropy.",
}


@checks.key
def gradients_known(start, batches):
    """For each batch, mode, mask and loss: of every tensor's gradient a projection, the norm, and a projection after clipping by value."""
    known = {}
    for place, batch in enumerate(batches):
        for training in (True, False):
            for masked in (True, False):
                for loss, function in LOSSES.items():
                    model = text.tiny_classifier(CLASSES, start).train(training)
                    function(
                        model(batch["input_ids"], batch["attention_mask"] if masked else None),
                        batch["labels"],
                    ).backward()
                    gradients = {key: p.grad for key, p in model.named_parameters() if p.grad is not None}
                    known[f"{place} {int(training)} {int(masked)} {loss}"] = measures(gradients)
    return known


def measures(gradients):
    """By name: a projection, the norm, and the projection after clipping each entry to 1."""
    clipped = {key: value.clamp(-1, 1) for key, value in gradients.items()}
    marks, after = fingerprint(gradients), fingerprint(clipped)
    return {key: [marks[key], float(value.norm()), after[key]] for key, value in gradients.items()}


def told_apart(got, known, earlier=None):
    """The entries of `gradients_known` of which a gradient is a multiple: (key, factor, how it was clipped, added to the earlier one)."""
    fits = []
    for key, entry in known.items():
        names = [name for name in got if name in entry]
        if not names:
            continue
        for added in (False, True):
            if added and earlier is None:
                continue
            before = earlier if added else {}
            wanted = {name: entry[name][0] + before.get(name, [0.0])[0] for name in names}
            size = sum(value**2 for value in wanted.values())
            factor = sum(got[name][0] * wanted[name] for name in names) / max(size, 1e-30)
            scale = max(abs(got[name][0]) for name in names)
            if scale < 1e-12:
                continue
            if all(abs(got[name][0] - factor * wanted[name]) < 1e-6 * scale for name in names):
                fits.append((key, factor, "", added))
            elif not added and all(abs(got[name][0] - entry[name][2]) < 1e-6 * scale for name in names):
                fits.append((key, 1.0, "clipped-by-value", added))
            elif not added and all(
                abs(got[name][0] - entry[name][0] * min(1, 1 / entry[name][1])) < 1e-5 * scale
                for name in names
            ):
                fits.append((key, 1.0, "clipped-each-tensor", added))
    return fits


RATES = {
    "schedule-not-stepped": "The schedule was never stepped: call `scheduler.step()` after every update.",
    "schedule-stepped-once-an-epoch": "These are the rates of a schedule that is stepped once an epoch. Warm-up and decay count "
    "updates: step it after every batch.",
    "schedule-of-one-epoch": "These are the rates of a schedule that ends after the first epoch. Its total is the number of steps of "
    "the whole training, epochs * len(batches).",
    "schedule-of-epochs": "These are the rates of a schedule whose total is the number of epochs. It counts updates: epochs * len(batches).",
    "schedule-before-update": "These are the rates of a schedule that is stepped before the optimiser: the first one is skipped.",
    "no-schedule": "The learning rate is constant, without warm-up and decay.",
    "no-warm-up": "These are the rates of a schedule without warm-up.",
    "warm-up-alone": "These are the rates of a schedule with a warm-up, but no decay.",
    "cosine-schedule": "After the warm-up these rates follow a cosine. `get_linear_schedule_with_warmup` goes down in a straight line.",
    "schedule-stepped-twice": "These are the rates of a schedule that is stepped twice for every update.",
    "schedule-anew-each-epoch": "The schedule begins anew in each epoch. Make it once, before the loop.",
    "total-and-warm-up-swapped": "Warm-up and total are swapped in the call of the schedule.",
}


@checks.key
def known_rates(plan, count):
    """The learning rates at each update, of the right loop and of those that go wrong with the schedule."""
    warmup, epochs, rate = plan["warmup_steps"], plan["epochs"], plan["learning_rate"]
    total = epochs * count
    steps = range(total)

    def cosine(s):
        from math import cos, pi

        return s / warmup if s < warmup else 0.5 * (1 + cos(pi * (s - warmup) / max(1, total - warmup)))

    return {
        code: [rate * value for value in values]
        for code, values in {
            "": [multiplier(s, warmup, total) for s in steps],
            "schedule-not-stepped": [multiplier(0, warmup, total) for _ in steps],
            "schedule-stepped-once-an-epoch": [multiplier(s // count, warmup, total) for s in steps],
            "schedule-of-one-epoch": [multiplier(s, warmup, count) for s in steps],
            "schedule-of-epochs": [multiplier(s, warmup, epochs) for s in steps],
            "schedule-before-update": [multiplier(s + 1, warmup, total) for s in steps],
            "no-schedule": [1.0 for _ in steps],
            "no-warm-up": [multiplier(s, 0, total) for s in steps],
            "warm-up-alone": [min(1.0, s / max(1, warmup)) for s in steps],
            "cosine-schedule": [cosine(s) for s in steps],
            "schedule-stepped-twice": [multiplier(2 * s, warmup, total) for s in steps],
            "schedule-anew-each-epoch": [multiplier(s % count, warmup, total) for s in steps],
            "total-and-warm-up-swapped": [multiplier(s, total, warmup) for s in steps],
        }.items()
    }


def look_at_loop(fine_tune, sizes, salt, **plan):
    """The weights and losses of the loop described; what was frozen is judged by another case."""
    checks.attempted(fine_tune, "fine_tune")
    start, batches, plan, did = setting(sizes, salt, 3, **plan)
    found, got, seen = run(fine_tune, start, batches, plan, did, None)
    right = start | right_weights(start, batches, plan)
    losses = right_losses(start, batches, plan)
    if not closest(right, got):
        own, frozen = fingerprint(got), freezing_slips(start, batches, plan)
        alike = [code for code, marks in frozen.items()
                 if all(abs(marks[key] - own[key]) < 10 * TOLERANCE for key in marks)]  # fmt: skip
        if not alike:
            explain(found, seen, right, start, got, batches, plan, did)
        losses = None
    look_at_losses(found["returned"], plan, len(batches), did, losses)
    if found["changed"]:
        names = " and ".join(f"`{part}`" for part in found["changed"])
        checks.fail(did, "the batches to be as they were before", f"another {names} in one of them",
                    "An operation in place changes the caller's batch.", READ, "changed-its-input")  # fmt: skip


def closest(right, got):
    """Whether all weights agree, within the gap between right loops and wrong ones."""
    return set(right) == set(got) and all(
        torch.allclose(right[name], got[name].to(right[name].dtype), rtol=0, atol=TOLERANCE) for name in right
    )


def explain(found, seen, right, start, got, batches, plan, did):
    """Fail with what was seen of the updates that is not as described, or with the weights that stand out."""
    name = max(right, key=lambda key: float((right[key] - got[key]).abs().max()))
    gap = float((right[name] - got[name]).abs().max())
    unmoved = all(torch.equal(got[key], start[key]) for key in got)
    result = "the ones from before" if unmoved else f"a difference of {gap:.1e} in `{name}`"
    known = gradients_known(start, batches)
    codes, causes, good = evidence(found, seen, known, batches, plan)
    if unmoved and not codes:
        code, cause = nothing_moved(found, seen, plan)
        codes, causes = [code], [cause]
    told = " And: ".join(causes)
    if len(causes) > 1:
        told = f"{ {2: 'Two', 3: 'Three'}.get(len(causes), 'Several') } things. {told}"
    if not causes:
        told = "Compare your loop with the four points, line by line."
    if good:
        told += f" Right, as far as can be seen: {', '.join(good)}."
    checks.fail(
        did,
        "the weights of the loop described",
        result,
        told.strip(),
        READ,
        "+".join(codes) or "wrong-weights",
    )


def evidence(found, seen, known, batches, plan):
    """Codes and causes of what can be seen to be wrong, and what is right."""
    codes, causes, good = [], [], []

    def tell(code, cause):
        codes.append(code)
        causes.append(cause)

    steps = plan["epochs"] * len(batches)
    rates, kinds, settings = found["rates"], found["kinds"], found["settings"]
    if found["copies"]:
        tell(
            "trained-a-copy", "A copy of the model was trained. Train the model that you are given, in place."
        )
    modes = found["modes"]
    if not any(modes):
        tell("never-in-train-mode", "The model was in evaluation mode, without dropout, in every forward pass: `from_pretrained` "
             "leaves it there. Call `model.train()`.")  # fmt: skip
    elif not all(modes):
        tell("evaluation-mode-in-between", f"In forward pass {modes.index(False) + 1} of {len(modes)} the model was in evaluation mode: "
             "is there a `model.eval()`? Then `model.train()` has to follow before training goes on.")  # fmt: skip
    if not rates:
        return codes, causes, good
    if kinds[0] != "AdamW":
        decay = " It has no weight decay as AdamW has it." if kinds[0] == "Adam" else ""
        tell(
            "no-weight-decay" if kinds[0] == "Adam" else "other-optimiser",
            f"The optimiser is {kinds[0]}.{decay} Use `torch.optim.AdamW`.",
        )
    else:
        off = [f"{key}={settings[0][key]:g} (default {value:g})" for key, value in DEFAULTS.items()
               if key in settings[0] and settings[0][key] != value]  # fmt: skip
        if off:
            tell("no-weight-decay" if settings[0].get("weight_decay") == 0 else "not-the-defaults",
                 f"The optimiser has {', '.join(off)}. Leave all but the learning rate at AdamW's default.")  # fmt: skip
        else:
            good.append("the optimiser")
    if len(set(found["optimizers"])) > 1:
        tell("optimiser-anew", "There is more than one optimiser: a new one has forgotten what the old one knew of the gradients. Make "
             "optimiser and schedule once, before the loop.")  # fmt: skip
    if len(rates) != steps:
        tell(
            "wrong-number-of-updates",
            f"There were {len(rates)} updates; {plan['epochs']} epochs of {len(batches)} batches make {steps}.",
        )
    else:
        look_at_rates(rates, plan, len(batches), tell, good, "optimiser-anew" in codes)
    look_at_gradients(found, seen, known, batches, tell, good)
    return codes, causes, good


def look_at_rates(rates, plan, count, tell, good, anew):
    known = known_rates(plan, count)
    fits = [
        code
        for code, values in known.items()
        if all(abs(a - b) < 1e-9 for a, b in zip(rates, values, strict=True))
    ]
    if "" in fits:
        good.append("the learning rates")
        return
    if anew and fits == ["schedule-anew-each-epoch"]:
        return
    shown = [", ".join(f"{value:.3g}" for value in values) for values in (rates, known[""])]
    first = next(i for i, (a, b) in enumerate(zip(rates, known[""], strict=True)) if abs(a - b) >= 1e-9)
    cause = RATES[fits[0]] if len(fits) == 1 else f"Up to update {first} they are right." if first else ""
    tell(
        fits[0] if len(fits) == 1 else "wrong-rates",
        f"The updates had learning rates {shown[0]} instead of {shown[1]}. {cause}".strip(),
    )


def look_at_gradients(found, seen, known, batches, tell, good):
    """What the gradients of the first two updates tell: batch, mask, loss, clipping, zero_grad."""
    if not seen or not seen[0]:
        return
    got = measures(seen[0])
    mode = int(found["modes"][0])
    fits = told_apart(got, known)
    fits = [fit for fit in fits if fit[0].split(" ", 3)[1] == str(mode)]
    if not fits:
        return
    key, factor, clipped, _ = fits[0]
    place, _, masked, loss = key.split(" ", 3)
    right = place == "0" and masked == "1" and not loss
    if place != "0":
        tell(
            "other-order",
            f"The first update was made with batch {place} (counted from 0), not with batch 0. Take the batches in the given order.",
        )
    if masked == "0":
        tell("forgot-attention-mask", "The model got no attention mask: padding was read as text.")
    if loss:
        tell(loss, LOSS_CAUSES[loss])
    entry, names = known[key], list(got)
    norm = sum(got[name][1] ** 2 for name in names) ** 0.5
    full = sum(entry[name][1] ** 2 for name in names if name in entry) ** 0.5
    everything = sum(values[1] ** 2 for values in entry.values()) ** 0.5
    sums = len(batches[int(place)]["labels"])
    if clipped == "clipped-by-value":
        tell("clipped-by-value", "Each entry of the gradient was clipped. Clip its norm: `clip_grad_norm_`.")
    elif clipped:
        tell(
            "clipped-each-tensor",
            "Each tensor's gradient was clipped to norm 1 by itself. There is one norm, over all that is trained.",
        )
    elif full > 1.0001 and abs(factor - 1) < 1e-6:
        tell("no-clipping", f"The first update was made with a gradient of norm {norm:.2f}: it was not clipped, or too late. Clip to 1 between "
             "`backward()` and `step()`.")  # fmt: skip
    elif full > 1.0001 and abs(factor - sums) < 1e-5 * sums:
        tell(
            "no-clipping",
            f"The first update was made with a gradient of norm {norm:.2f}: it was not clipped to 1.",
        )
        tell("sum-not-mean", "The loss was summed over the batch instead of averaged.")
    elif full > 1.0001 and abs(factor * everything - 1) < 1e-4:
        tell(
            "clipped-over-frozen",
            "The norm that was clipped to 1 is that of all parameters, frozen ones too. Clip over what is trained.",
        )
    elif full > 1.0001 and abs(norm - 1) > 1e-4:
        tell(
            "other-norm", f"The gradient of the first update has norm {norm:.3g}. It was to be clipped to 1."
        )
    elif right:
        good.append("the gradient of the first update")
    if len(seen) > 1 and len(batches) > 1 and found["rates"][0] == 0:
        second = told_apart(measures(seen[1]), known, got)
        added = [fit for fit in second if fit[3]]
        plain = [fit for fit in second if not fit[3]]
        if added and not plain:
            tell(
                "forgot-zero-grad",
                "The second update was made with the gradients of both batches: they pile up without `zero_grad()`.",
            )
        elif plain and place == "0" and plain[0][0].split(" ", 1)[0] != "1":
            tell("other-order", f"The second update was made with batch {plain[0][0].split(' ', 1)[0]} (counted from 0), not with batch 1. "
                 "Take the batches in the given order.")  # fmt: skip


# -------------------------------------------------------------------------------------- the losses


def look_at_losses(returned, plan, count, did, right):
    """The list of losses; with ``right`` the numbers, too."""
    steps = plan["epochs"] * count
    weights = "The weights are right; " if right is not None else ""
    if returned is None:
        checks.fail(did, f"a list of {steps} losses", "no list", f"{weights}is the last line `return losses`?", READ,
                    "losses-not-returned")  # fmt: skip
    returned = checks.members(returned)
    if len(returned) != steps:
        code, cause = "wrong-number-of-losses", f"{weights}one loss for every step was asked for."
        if len(returned) == count and right is not None and near(returned, right[-count:]):
            cause = f"{weights}these are the losses of the last epoch: the empty list is made anew in each. Make it before the loop."
        elif len(returned) == plan["epochs"]:
            code, cause = (
                "one-loss-an-epoch",
                f"{weights}this is one number for each epoch. Every step has its loss.",
            )
        elif len(returned) == 1:
            cause = f"{weights}this is a single number. Every step has its loss."
        checks.fail(
            did, f"a list of {steps} losses, one a step", f"one of {len(returned)}", cause, READ, code
        )
    if any(isinstance(value, torch.Tensor) for value in returned):
        checks.fail(did, "a list of floats", "tensors in it", f"{weights}`loss.item()` is the number. (A tensor that is not detached would "
                    "keep its whole graph in memory.)", READ, "losses-are-tensors")  # fmt: skip
    returned = checks.expect_list(
        returned, steps, float, f"{did}, in the losses", "a list of finite floats", "", READ
    )
    if right is None or near(returned, right):
        return
    first = next(step for step in range(steps) if not near(returned[step : step + 1], right[step : step + 1]))
    means = [sum(right[: step + 1]) / (step + 1) for step in range(steps)]
    sums = [sum(right[: step + 1]) for step in range(steps)]
    code, cause = "wrong-losses", "The weights are right."
    if near(returned, means):
        code, cause = (
            "running-mean",
            "The weights are right; these are means of all losses so far. Every step's own loss was asked for.",
        )
    elif near(returned, sums):
        code, cause = (
            "running-sum",
            "The weights are right; these are sums of all losses so far. Every step's own loss was asked for.",
        )
    elif near(returned, [right[0], *returned[1:]]):
        cause = f"The weights are right, and so are the first {first} losses."
    else:
        factor = returned[0] / right[0]
        if abs(factor - round(factor)) < 1e-4 and round(factor) > 1:
            code = "sum-not-mean"
            cause = (f"The weights are right (clipping hides the size of a loss); but your first loss is {round(factor)} times the right one: "
                     "is it summed over the batch? Cross-entropy takes the mean.")  # fmt: skip
    checks.fail(
        f"{did}, in the losses",
        f"{right[first]:.6g} in step {first}",
        f"{returned[first]:.6g}",
        cause,
        READ,
        code,
    )


def near(values, right):
    return len(values) == len(right) and all(
        checks.compare(b, a, 1e-5, 1e-6) is None for a, b in zip(values, right, strict=True)
    )


@test_case(points=0.5)
def test_what_is_trained(fine_tune):
    look_at_freezing(fine_tune, [(4, 9), (3, 6)], "layers", 12, frozen_layers=2, warmup_steps=0, epochs=1)


@test_case(points=0.5)
def test_weights_after_training(fine_tune):
    look_at_loop(fine_tune, [(4, 9), (4, 6), (3, 11)], "public", frozen_layers=1, warmup_steps=2, epochs=2)


@test_case(points=1, hidden=True)
def test_other_layers(fine_tune):
    look_at_freezing(fine_tune, [(5, 8), (2, 13)], "three", 3, frozen_layers=1, warmup_steps=0, epochs=2)
    look_at_freezing(fine_tune, [(3, 5), (4, 7)], "eleven", 11, frozen_layers=5, warmup_steps=0, epochs=1)


@test_case(points=1, hidden=True)
def test_other_batches_and_epochs(fine_tune):
    look_at_loop(
        fine_tune, [(5, 8), (2, 13), (5, 5), (4, 7)], "two", frozen_layers=2, warmup_steps=3, epochs=2
    )
    look_at_loop(fine_tune, [(3, 12), (6, 7)], "epochs", frozen_layers=1, warmup_steps=1, epochs=3)
