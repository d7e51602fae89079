import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes import text
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q5"
points = 1
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


right_weights = stored("q5.right_weights")


right_losses = stored("q5.right_losses")


freezing_slips = stored("q5.freezing_slips")


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
LOSS_CAUSES = {
    "softmax-before-cross-entropy": "There is a softmax before the cross-entropy, which does a log-softmax itself. Give it logits.",
    "log-softmax-before-nll-missing": "`nll_loss` wants log-probabilities, and it got logits. Use `cross_entropy`.",
    "softmax-before-nll": "`nll_loss` wants *log*-probabilities, and it got probabilities. Use `cross_entropy` on logits.",
    "mean-over-classes-too": "This is a binary cross-entropy for each class by itself. Each text has one class: `cross_entropy`.",
    "squared-error": "This is a squared error. The task asks for cross-entropy.",
}


gradients_known = stored("q5.gradients_known")


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


known_rates = stored("q5.known_rates")


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
@case
def test_what_is_trained(fine_tune):
    look_at_freezing(fine_tune, [(4, 9), (3, 6)], "layers", 12, frozen_layers=2, warmup_steps=0, epochs=1)


@test_case(points=0.5)
@case
def test_weights_after_training(fine_tune):
    look_at_loop(fine_tune, [(4, 9), (4, 6), (3, 11)], "public", frozen_layers=1, warmup_steps=2, epochs=2)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q5",
    """
c-ri}>yjMFk)`=6BlX*nV)x5D!^*xuNeTrdlkAcy0&Jkzy_}VO_dTDQN2Wz&6o@p-?U9iMn@zHyj)-t~Gd0ztN00ve^H2YtAO7;?>FIy|^69UC
`1<QFfB*W^@l$ty%GG^ze@X36DSxch|M5>h9Y25Y<sr8!Q!1?={lO*IysxRd{Pe-~<3sQd(bw)%$g$nIAnEV>o@>gngrhy=5Tnb!$CAumA9BpS
`dqWickCbhL-V<p)SEu|@DDEN<8p8*c)P$oq}*bQ`iVW>yWm59XxX)xoG&Hn2ZiEG&=2aZo}b|LCt1HR=tk~dP<+hZyXg3e{*b)yDfXIbeEQ(s
@j+KKJ*M7b_xa8Rvgh1GOFop6^%d2*l(Ub`xAQqZw32G8`gig7F9@lX9&~Fp>NbPxxwsnjV8#XRp}Ew&bNZfK?p=`{N^K!zSAyMVZCS5Pzq1Fs
AnNIdSoAkiEO+d>i`bGLZRO^4o6UvJiz_XR=fKO-!}hH?pYB}{A6k!9t3|Il9$Cw!6xVtUsa#%n)cZ`?1?R(^3v`#!=@&)bMdNjMeRyd_59aa-
sfOsg)5G%jE=UhaPeE%THd_z+fxZ{L^A^vq$hCL=mfpY}JHJs+vG$<n#M^GZ=z+MRS9ZQ_$BHgmgDsVG=L-D>?Ft{gkFHgHhwJ*iRezM9-=-`2
$*JfwLJIdU@lKmFHD|Abm0z<qqn6p_f~wV`ujPrxyBCCB^e~gxjTAlY=3*={>tVIa?u{*L6=>atJ9d3SEG`7!lGYusL+f6@N6){M%N1G=IeEQS
?Wj9fXkj<qtJgctd_|8b)av|Y)fQGnPBjJH|Gf+NhM=#|D$|bTHcQk3*UE9viz=ncs?9!!dlyvg`KXnvOA;#|m)4TJVDy*W=UvmrYkKAB&IMZd
_^1?Ptx5kRpBA!yXbJvh`=+Y>rB_<-T)^&)at~GRGBkaI-dJr-JGl7sRWzrkACkXg<QX(=l-O~F++xZlcdwUU!?SzPGYTbFuRptUMSAesWb!Ur
lRSg2x7@3KRDS-1pp6*iNabJBohx*Ya#{M9e4MRE-CT^hmX<G$RxTx!)bt+8oeT0q524EU){@zoU1x$kbJ3%FUJG6BEC-!2`OXEpEBP!PAad9C
qJ7f7)xz@eat}pMA*H5`l+wK``h$F?_LKZmvZt=?q0@!8J1&UwFI}5ocW(Rg)dfyJt7vVp>?>!YZde|%lp4zAxTyM0ITV-VS?*m?S?1bwT|d{(
ES(I+=|=nWw(4CgKnGLMPrrYKR*T$FVo{7o<9n5N58<*as*cKJUaY;g>+kEtE!oK$*?3&tb%NA>IofsRX)nsh+q=89>kGUbxi+tEHQUbDgTw8f
Z_C*SG;KS3ov$y@qmGUPCzp<I$erDx6>@pqEc=9yWLw;^Kh&bbt8iZNvgLGi#Otw?%chLFzv^t)zc#lAMIMSoI?J9%EH_s<QtRaj=~&S1Yv1Hp
?_QwK(s`x7?ixQpTdwlB%ISf_gUeY<TES7yckC=SPEfl=zCoX@MP<J9@*As`vwpb#<K6{Y@VfuXi`1j!COZpTU-`URtIo0*^d3rxuP-1viVDvn
{=yuSE-O)M#y>A3`Q{Lu&Vhc%9u!q%=bY}s+ktHnMeK5Q&wj-v+dsjL2=3+zg?PRd`2@XQhvR9)cZ7r~UXFA}kRey*EpoZNK<k8iQXmn``})MO
s)rKdvwznn(bBPl?)3#)3W_Ic(5BN(C@k@;EKgARydQbQa;P=_-W5829M46us2!DBE4f&JbvZ-y4|1xCeEJ=`7DMscUE24_f=JJK)H(dxxtjEx
^dc2chkJINI(m!UX^EJ3^zt9w@saiN1LXDOmOL)ywOvn9!CO#t<+N#!@*vkh_@IC+Tppt$l;H8-?%oAn4qoqCVUV)}Kr1SAIbe&6E+@7AM2=5k
+nozCFPdXhZi#?IKUD8Yam^V_Xd!4T=nRlEEqCnt0tE_5dtL#)JrTJZ`Fm}V=hvio(?tdII#=4gD|B0&(z-x?!M2>2hfy@zo)5~@wd=f|M6@mO
>Iz()96SEI*}hl0q&KA_rCly4iovxaby)d37wA4ocL??s(S(O;%L-TV{1fDc<u!F=-!*HAb)DQn+oIrSZRzuD{pE;?<U3j@TJZO-P=Km0*8lX6
$In0g_Vo3)Km6y@FMs{F-@g9g<6nMz`tpb0zI^=UlXA?T9*_U~r$7Jlr{8}1??3<i(@*n1Jbn7p=RZGvd3gHUAD{mGXI=aC;Xglr`STy<f40y3
X+-Thm5HKr;w$g`<-dRa`pa*>eExLr1EStq*F#fyllt%c{og+SkEc(6`0by6f4ch<a8!g@S`0ehf9Es)kB|R+`tpB%{_?l^@99lzTjB=$zx-=|
{N<xEa-EHYi-ef{=DW`S{*}M+;2u8y_S@4Z?)u^D)31Md`1gN2efj6hcSrIcMg4_C@y#D|`7Lq^9{;NxKEL5Z{>RhHFUbnA<s7^+fzsai8JC~I
V%M6LLk#f^AMqa_fBnbP%OlAOzICW4QilHKj~Ty3hg6iK_f9+9f8S?({>N{B|Hp3+e}4M(_2tJD9iBQ|iGy2T_?+=;EL+scL|iJb^QO;vy<Qap
XoWWpzfu=J>-l#DpE$e?U-{N&{qjjZ<8M!Y{^jFuPdCp<!7%B+bL8;-jURIU5S{P(jHvTD=5IcqyKjlpz3P4I^wxiU_g|l0j#rSUcdQNc9e?}v
D<Mv73Su+<>rJ0<{sw|ug(8a3>$kR!{}<lGfgnXgS9C_c`ExFNM@M=Ny(#B@%V*5qBxy+~CRQHVU3lYXyu21IDsUXd_xUY9<l3JorcquEj*{Q>
Q)YJ}4_lR!DzMTS{e7QtccGG4DwkDOrR^3LKIrmubn2%>^ciY<)5qL%CpGKPCB>+9@w1*^8Q_&Nx~|{%%{TT9cM=GViZTsFmgS9~@$x&gdX@8e
C0^hB9l!II6h$bSAvp}?yZ`!h3hKq^G}bxz9e??5K;pe((W*SPhxDe;cwVpMItmBcH*P=t3vUu0z=FWZolkH6n2R$>N^Tu#Qmb$HjM<qOHm4lA
D%uKf{EW-<C?$KjBeJ!({ETZ?5;%E#H;}f!`BR=>jeH2%dQ#&4eIIiF&;t=tN-eL}a#{GG%L`H(>6#LkH~yNt>sD!_&Owr^Z#v5GubqipWhsD-
$~4_K-}<*g6M4!U6x=AO_HX@=XJ-->`&Cz~65DTn#@*M%$sQaTd-C7?m#3&e=ehS;`TTeM<=3x7uB=cTaSA@a{eFM<H2{N?jJDA1?*HxS<DX|A
kpOj~;o{Hc%ijh2D+#Qi_s7To2m7bbzx|ssst<qp^7(&0ecDJj<sV(7u5jZMzBk?UN&da2+XLba*`}w?(G}z5o3;KgvP~V_TGcvrs|#;PH#4b~
vd-9c(oMaR+H|Uv^=wlQy(Y`lV_42M8>Niay=!?n+tjTn)0EHgJK3h3UjWC?Z_0abvdyCHt$R@}wUKSshg7m*K|PeMY||^5s?<eWP5bGllLOHr
PdV+Tn|jJRZRAaJt*hx~d+@=v22$CV(@g?rc~+;V{q}SdkTMvK8ro928A|E+)DXjJzA4Akc`vms=9@}36R3R2JNYJ1vOK(}in5+>)~?)_qTG7E
8RZzg{+(Lf&Nt<p`$oRm^g;R|ih%lhzFG806?f<dwXK9Rb;^TKXTJB>+)p^=O?oU;XY+o-8K@E9p~7~;32}#0QCoRA;fxLPfJ?52)r3=bq#TE`
MJ@{oXZ2JS^(%r;Z%;T~O!{}remUKQ5|m=|VJ+DtPM25Hao)DlO?l(q6;ArNoNi{l#A@Kvdb&wC>oTOdx}9#Ow2^M=wFVen=}md>ZMx|@p@|O7
vX^eg1}!W>jo3*y;bkZasM)_qzFFZ=WQy|J`6d)a=k)8o{ZZd=CDiR=(Pm1~g}9t=)=K>YNWCxQoA855YwcgW@83x{6NI6n9nhB(P6v?^f<j$O
I9q8Ex`7g&dkJS$(%`f)LT|4VP8|ozZ+z;C>qf%)l2v_B?)eURXVGD!-xqH}zwgdFbyO*F>fvVnza{Z3dObR6e5>_Mi6=}VS1ob+{=_pl4_(q1
7k|__f7CgD)H#3DIsez!IV<#=N`4g9>zq0$by{bN0?T=4t_g5hKPJ9Moip#`oh?J-3vVm^-qtxw0A-9yNVf9M(iD=#>d0xf@=ge19Cy+0=beSX
-k4tdg-%7mdekM<uwLklR0$PIq`qG0bU?A$`)?Pff3MJ)73=9>)|L!!&pUOBx*(rY%X;SNwOq3`57o8YGsU1M5PSE1EBEX=Y~)dj&+Dbm7PZ_H
XW)9NQ!6w=JdfL{r|%o7r$Q~cN1BEFdg`edE4Qju(l#rd*_B$Miift7dMY*n_53Dj;ti>1&&`@leBDhwTXl-z=+P<brA~Ty^brJu>!nT?@Y*eg
yi)4yWcGADwT0A^)GZYKUB8@q#ul{li%+YmXZ8^$Zt(4Htuw<CRdzYbGuNpn_%*qOeDRrjTCVxww|{&3@Sp$o`PZip=kNHzvHiiZ{gHeA$UT4L
p8tF1o(kKwVp}7dSkFBJhgDGS=a+NO?mQ&N^tKxAtK1V}iO$TJHgZork*v@a>cV>N>1kz*bSQ14o_e%&(I+~i+D7K7Wv+a@DOvP!JM+|$sYFkH
via@Ilg4weoz&WT=BZ;iDU9hpr`62U2w`X*G@XnKsb}vB1z@)+*?D8?NvFJ{nHDXJ)yxy+g_MGh(-zmto;rm)RA1lf9?LcZ{@CtWPd#<$(OB4A
SWG?r1I*S&t7y;bxo1Y4LM~+|_oN7{vz#)^M%mMao*J~ow3mB&{f<^B?f0GBQ|G3hZR@4%=brG|1411>hTYWDmzEs8l&LINJ(G8OM3C2lUrjv|
js8wPq4~bVvTc=`T1asr_0-LG!h0VUQ_rLfMUSv`AM#r2i8o13$>o$=&Z(!|edrB>#Ou^EpnszOY(1Q*=jTsPAM86n{Py|thrfON^v@qz=Z~!O
N7nfx>->>*{>VCiWSu{<&L3Il|G%?Nc%fARifbDMPilKgvuf@e1<xw4<k3snuXvWN-cI?W7-251XPqTPuOL1y)hVwVOhT?T)U=axa$<D-q+Z^m
-ihX-!fz#eX`5;*{|3{fx3pgGblL$*Dgu4MeVuHp;2^^a$txAlh|)r<N}pG{I|IGMw9YJdcV?83l2d%t*3!;WL(fY8%eej56;It6a<7AabDMT{
Ibt+Z%iXl|FHisZBkTOH&N^eK-?k}>$m<=RQ5&M5h8xRr)>(@V+17Pp*6j|@yw%|eD3p3iwUqU&6QwqK?MvF~@QiS&`7M2~!xP~`dfVlC;(pqh
0FG&*@Y@}p^6Kc8(c!$);VHLHQ0~^#PDP4^Hi~a|!2aF=TtGXtA-zuvX=kqJMh29&^J?Cymw_5!Sk60rbxyw^rnZxJHk|;i^Fa%rGj(`2diB5Q
+x|t~nQ{WDE;aUjrtLQc6~2RMtNq*L4%&L!*^uw{;LdfAXdCIuY7Oet7SXnFYPghK+9%p7B<jf%Ouqxs7O6x8TKjr~Cw`KizR=ejJiYQx*K1!9
6w=;lIu4b$F7RxTWJg|Gp<Z0)+3IaX<U!*i&sOP`F;k=WTWP0@g@s=hT1BTG&(b~m?qR*hQ{JR0!-_5M_jvB`Y_+K5ToEPS;MwLbKd)py^i4$}
#O6&~V2fvq3_cp+;T_V>qKzNugYR{_)>&vHK<B-O<yxonwOP4T4rN_ZsG#hn6u-E(QtS-qNYh8#S9rEa-_)2(S<X5=lEK=>DJ=4AJ8`1&#$N8X
crph=|IT+hJedSQtyzxjmS+2pzyDpSr+xj`ADQQWb><nGo|}AGSZEY|UKwbBoAOs%uXi>*`HH|x@7tNDD?6DdsSpU&o79%BoqO*}%&6b?;`cJo
%v^;++rn1nsWefcCdoy9quSBk)Uz-YKu2k;`>7{0UF14i4eP0=R-pE;!joRtQ%};ap1o^JsVDt}&TAvDq@G=I4T=vvw6>Uf`rMoxbT6qcrk(}<
mSa-Kdg=*hs%8C4K5)I_$tV&(Iy2U_Y#jp&bU*1mw1tA-$vksSHTB}kM(W8B8IY0h?pgi4)Dr@l4PIKRoxVf^Nl%zcQVQ=NW*eMMgsSh*<H_(A
<>_TZTgWSnkv9qP+ZFe3_jsDpFLM*ZLhf0Zc!6k3?tMYbR)06@`=bl%>Oy+4F!M_AYq=+rm$X0>ccvdi+aE;RA4J<9MBD$*h_*2+{7L-AJ1w3r
W%71ftLNPF<FCJd_~So*vmEr-&;R-K^|v3{=YMtfnNmQ8BX(alvQI4vCPbCKn0%H8+PIa|xNi<m_|D`r=B?zjhNzFo-=vcLtFos<`L&n!Msn+I
@)?L&S=ePS`J`~F)Ck#%yq|k|W-g-ix1D;zp<p;<|8~mvZL+OSVts;E@V8&sH&aiAztH2duS>eNW7Mbr7gE3XUk=mLivGIKWwq!@jW9;<d|6C9
weJ#j(>G;%Ke)C(xVAsIwm-PGKRP^rB%VJK&mW2B|Dq1hz(dY0*E?0ukb4fW;`*iPiG5$q_D8b$qqXx#Yv+&F&L6Fv|0~68OO7$LN&vATW*fWH
228mwr<=<Ddyr4<{T&LOesgGNU@kbbhc-C2a7PhY^=WTvXSHg$l9{qOL<O-`Wv}%e3Z1DYm+Ci%6@2dul}Kz7a{TtJnSU`ug&H}HP<fqVYsg;m
{S8A<<~pb06GZ`ue|w!XYN^=VftJ_noK**UiLSZ6s%5M5li>|-8eZ}`-E^=@V<~PY-NYfaZ-Ykvs<l%|VrS50+#lPS<4$X*4vWN)kXkm<O~t1m
3OUuy-p-aC>b#-t%uxxRk&+c=`8%*|^=b62>H|~XZtj%B)w%A{j+m`toC+5FZ4%PIVA(dEWXk)LR+W|BPA!|J6r+6CAd^>vRCNDdPoXZ8Y+Grt
^<3y{`KEkP@8EC6-_JL7+y^4|^g7>cN-S~;&<@Xh^N;_u^5!3({`$+OPfYOq{1^L!PapsG^dkZNk%0b4Kz}5lKN8UYJrmHPQzAr<mcjZomC%zi
M;#n-eVU35?#n)R7v5u<%3cDBtX}N-O+V#!no3ft7hULiFaPvixmndp$y>uzn)a=6Ntem7GtpLuZq>4>b)RS(TJM2?IIa&<slB-974nsJqHPP5
+oKOFO`eJ(6wN44XrU|+ZFw=wgNc2;$+NXkYo)hrEdkB=(h}NUwX-lls8_eZ)_qYHYF^Q4PHlaRXGlp2HR>??>1V84%0h|CtA5K)wUc>>B-3Sc
mWmQang>J6WvAK+)v4<Aj_)BYRCEq%_51HGOn;-tvoMXeyY9k9_L+l%o9>)nZ}C*@S6!{H$FNlG49;g#{Ds^zlJ)uA+On=t@x4I4s3oo?pGqs3
a1Mp!Zt__bIK`SzUg34}sS~^;RBXB>pCkYL_x$kJFCYK>ix$AwKm3nRpa1jIPsdMx`Ae;T)W&-H_(uiYE<gS8sr+>O{J|G_W1Ub623kM5f&z#n
+J?I1gX{VQO7FEDJ*a29b3xMI_dVC7q#_*cK`Baf86l)(_WF=xM#=?Mfjf4+g{Ck@x4~#D<FnAl0m0PU1+a-*Y>}a}@!kc>Xj*nn@trRv>IZ3i
XlbY1TRlI)j|iOM-u~_dicquCndtb6{*aW-<Cs&8PanLq$gk-!b>-kb-?>2coIB%Ofdi})%F%@pn{VfHw0Wql>fgoRzW@dir(39zb?tgCFmw8O
fn#2JWA+gq>E0EI_%uN63wECfXW)_*GS~%CPd`M%=3=>HM<atN%C2&Ay3IyFrWdD!dOQbS7Nf4@8GX8UK{OEttrorJsH|7(O1q<z!CYRqoO1(X
l*_ntf$ow5O^>{b#_R5c2_!%H@(J1##Nc{Z{@w*(CG<?ovDkXBE~jGcSLat)*+qX#Z{Uud--xIjx(SiDO;Zrai(c9JwjC?FXbrYh(w!?9f9n+?
cpv5b^&L)IywL5RpWi0rwX7YiADhDcOFR>zQgik?SowA~YMEUws9G)hTApaUdx1sf6uY99j5dmku_!`T<Z{`)v1P3St=n+NZXNiJDNl)+TQ(Yu
-=pVW%H;~Jhn$$Hr5$zW3N7qGmQ`rZSM-<^dpUnuwS^Ut6T%&?+`E8pfbXhRrX9;|7P(AM{_?!2QmU+4WkliL1@NjB^6H(+XX>tTX*Q88`pfR~
jJDVEPchxOKnouqr5w7}1mvmRF3(M;*30$<vf`E2I~TBf>CQ4w-Y6j|RBB4S^kmLg(H!%RlfPs9U_rCO_Kqv$78T*-uJGH{@a!J+j1(AGuRptU
MMB;S@-=g>q0H(ncZOK!=TA^}QAw2LU(%f`jGyOe6D{_p9l%Y@wX}S3v~np#wR#Wb&IMV~J3$A?H#-xhFl$Cm>3J=5xwA|&YQA#;L75yDgnw@@
+C!Dn!t(KQ4+Wf7(Xf_bx_3o?pxZXe!N_s)sI@(Gy6|?#1(6I%o4+%E{oV!2K^S4?SoW1OQ8x?+nxSl$<AOS<9EwZwEcdRcEOTwTuAggXmQDs}
oZ7F?U(&S#bT9?|^!rz6wN!ZE9830SOsG`8>#{2pJM?5;ti87D?>idGp;ARQ9#?mrAhlnPcAa_Ji^!ezJ9cY4rqf5uOotvjUk?tqd%i7aAAov{
z0TJc=ut<<fs;$eH)LAeSs|C#&9W!Tf%0|Fj#5bvh4U&|ET|3E$t*9MGV1;mS+eV2o7)4ep0RY6J&)LfI-@Xic|tlCbo<&j%69KwKoYBysv^4t
xmnwf$5l=b405GZk>DujJ9ZWuC#c;b-+)|+f(m@;<u_K#&UlOWF3^J4{a0S39;Km6ENrIAKOYi0%VN-bC?USSz{=VR&&ZjwIVN3JqSlOmUPjP0
gVQ<C@7TkGLHka3;qAb-h$6z`efBFZ+5QP`L~u7(z?y6YggtA=@D;>&goG(xj&uYjl#a=tlsgw_op4WRVwm^!6qN!PZhZFd+9X;!cF?`Ppg|^A
6rxS1o5+aQXk~eV%IE#aBbGy@OZfg3I({6_MX{(Im5D051z49eME@YCs>r9`v1>6D-%NBZSrF+tkHFQ=7%}ji^deFCxo7t@0F#W>;T@HF7P$Y~
beA6>uP3)ezI4Z~r-<+sK%6!$En12icvCKh%VR9`B;dc@y$ie?yxz6KAZG`FR#Z^J>Mbt1oYeXgIX;DLcP_}hXpT*}B?1x>y9U4I3?{S?JpJ7Y
l}ou}H$`B5I~?U?PekrU{+>3K=Mw_-R>3?>-+Nc+wm7AAf&7APIbUoRa(g}~Qzr@cNS5?_SK#X8*zw=Z_Px?2y(t|j?Q%h3Fn323%ip;mJy^O!
u&;<FJXBj&xQgeWAU7<psU!QY*^^YFFR7o3pS7jWv-OuFDw6MH`o-IwE65~&d;0p@A4V?v^$#Eaq7?oQzkT`m3q{SJ9_LD?`)^+Vw_4o%nWL%7
uO^g|IH)N3>(JFRIj(Gv3zg5GNz!@Fo;Pa8fKD;FM7j2KTpJ&kDx*K!+eSDevoCE0%3Esn_z@33+aABWYN}tY5JiVVQ--Dpfl9N2L7Ea0|1=vP
zq6>S&t$-`yi-OD6%0t*M|W=$D#x|;ak=Qq1D6X(Lp;kIq2i28yIV6KGZ`NjYqCF|E1ZV_d~#OtmDB4iQuKRceq5~D@->Pzlu9Z=ap%26{fYNv
WH;8wrMm9V^p0i_m0HPoJWEvB7LiJD1kUy+H`hEa7l3~@X|RgcIb)DaB#l)C1*09;#>d6_@Xv+}M(9=g&AFQ3J47qb(C>EKm>)Mv$Ul$jq_YfD
v8CZ6a%|*ravwL=$K@jP&sJon&Wv1htfx4e@<T<$*&jFN$IU9VzRsim2pUwq`Kib$#~gWu%GcJ%tui%F5X40uk>sn|8qi&6!zwHtP{m|^T&!dN
46LGmDN@v#&63VgvUJ`kay+h$k4t54dqs*)0c8|k1gk3&tSHD=ZhqXDAKzRE$FnJD<!ILlWm_i)MFCkS)QFy5jE`@ulbc7=<JJ+Z<H&X*8?sVq
QmlX6m>-u4=|7Lb3-s&K&S@^6_)*Dj^!~WEJ}y++Z7l&w7ei<h??C=H0EH+V$;Ykzak(1L4$1V9<45dBl;5IZ&+EUAE92v0sow5JnSzz*oRUD6
kac-dZu8Y2w--Dv7WB<wMxct?K&B1#?k0OoxP9E1AD3$WKZ8m}Z2?8TnFLfHTp#o<DBzF~+Mm3>=y91GV9wcBCC}_ULn!r5EG%{LxHdj6k_Sd8
pnyHgV=0(BhR6WUvH>yQm>)Oz1$K1y%IQzcOnbEwYh|R}A6KTwW$pp1+9x#B<Q2^eC_NjBP+DTgwe@k6n{Y-^N|qA9p+%Vts)!UJE?LC0^>K^6
U^hm3E*GN>Gt||Tc4^yWMdjDl$3=3(&m79i91~cs#rh3)Z6?2K$F=csiTuD3ppB^i#|<Zo#P#8ozLYX>h!^YQo4FCT!h%&a^1$>I%~tIaMH$DH
?eUGo33Hb$P9^5W4*3`w6Iq&~*LqxAAD4&~<}Morg_<H$5-e+p5oTUIqw*{J;{x}BLmv4Ld970A<1L}^TDDPc%o4gQ^W!o<!(4Lkg<j>T<ZC?s
6p)8g$ambB9~T)M_Ry+H;V2Go&F-M3o+`S&v6kcZg2zRk2j3J4R}@25m(xhaJh&d^tK-J}xI_i{8O#+Wyo5?&v=ar~%cBoST5svh>x&+jStCDN
!!&FUz4+#Wfl3sykgG_?jrDPnS7NK7q@0psJZJt3`IID|rH5v5&1`<$V4nOO9>%;9kck1Qc~@fuAv&&XkIS?aZYLM`gN1Us<$WP)BWZoHac|6z
o75FsdL>&IMgb$CUT$+kqC$;&+?XG?s4aGH6rm&1-F9fwvZUQZzGPv?Y<^rMzx-^SgtaR8Q(y+tU+FW;nTqh0?Qw}2gTqcRQ)1E^82La)PeM^(
v;%XpKE9ba^D`Aqm*}xm{DS^wb&P({gK5W=?eUGgnvwiNc#1mE!vK~j8uq3bbHuWf`EiMPW1)+Q{^%8sK#5`;00VW`<Hr2Bz|Aqog20TkuEsi~
4Uk+yzR6<$+5Gs5z4NopmKhYI=%ex5yo0h+qd%^Vk2mBVj=4q|yBZV1;*2KG(j0a2<J$UoGJggP`}Ol*e*4?U|LemapZ@as%hQKHefj+L>j!O_
FQ5OuJlonbUmf9&-dp>AowdDFx9S#I&DKSf79gc?Kh?Zz?G<?{;QiyuxCqi3X`?Df^Qh@Z`^{dlloDQV0qB+aO-QXbHM}4XZ81;KlJoFGsx6w?
`Ua?0>#Qq6wjxoqG&&T{Fsjx!)-9}--w6O%x;=%YC)`Rxuh_DW$+`p9I=SBh?<jk_8}GU^2VBkwXSVOawZ5`Bwd*Z7SFE2ZMGmSc*VaX}R*tfO
kY|_S=_tG@a+cc0$yk~8C$FyALTlwYtKu2RUtwr#IwdsT7!cRi9k>=n6}ctq>wKziCs2`c{UjniTX(@)Wv_Jn5HwrXtau|s*6Q6{>TKRXYYmvG
3OX}_(#alFfMlsKG^gXnyp7hH+`sognMGdO@BrOHN$@1~HOH$9-T||13Y8oYTC%(czM0MlrR%O7xAt|^cJw&L4rk6hL_vX}TiM!zsoA^^+=d1o
D3_)q*8C161$~j$#&Kg_0&cxBQLWw{k}YsM$r-+N?xM-Mgxu<t#_F`h3{~~~Zz#b^OphD$GIHxPnt6qZ2ll!ZPf<FD5O7>umyuhGE;4{{vacXO
*0El-KaX4c7IKSVole<Kh&H~dz@<%aYL6T99(t>T#etg_t35h}<&Ez2Hp+Kb_GR#v9~{tAutjSN0G<aPN9Xf#V_pPr3t6-g3_ElU`IPXWh%h6Y
nXG1SN73~)d(bU2d*z9<A5cz$TS5{)7WHJ^!EPCj(zSX^?*qMwAuyAMe#PU)z6IWn(gWpzPQSLrusBG_`z{?f<}C;pJr>=DcB2-X1?vpfgLa<B
dYJ9+f#N!&;75H=weXOkEO~J4j$89Kj_b%dN@Gf&r2=xEsG<~TqsNVT1IhJ4KbK(!3Z<>ZNbAlQq6PC9lXV%&rK=&!>$^N6^(3Fuh}(xtovcex
F6cQ814^m~Gz@&FoaqF-C+h;53#k#ha|5)skE`9(mB9>e%o}(vB7|PvOUp@4)4~kqBk5$L*#7#8RZN$1c9$oHPhqE<V%na1iDOO8<~>Xo1xpw5
CBX?gnrllAQIF%syoKpTqw0XD1=|$biV<$|<>Z;{JBY5QLadNa(WP+`Ae+L*Y^@(R=2b)&Fw5Bx$bsJ)1>b-R&xoB-HGFl^9-_-!GRV<|#LdRH
N5gkwFi$<3cOYG7a3_kLaOT-W_%6t@XSHH7Z(+Ky^P!<Ad&^d>E=&#AIj4_j_s-TmSQn%{)(XkfvYu|D5ft@~YwLS}y4IP3(k%+Lwwqw)JI0^-
<JP_p>-tPhmkRQzSankcVB*hlZCwU+EhumhdzkTUF+ztj5;<&+YwI$u3v5G(7MU1ezFLa`451kb<I22%?Apv^@VOd>Q=n}i)8w0rKd!AS;I7Sm
%fLbq#z$rityqDeKW^>o@U8;esKecwW-KKvIu7L8cr3@QeHGyKo)(R0MQ%It5$s@scR6mX_wZd7ybccqjXGop44T;2tij{PdJo~vRCU<(-p)M7
Fbie6#kfne^%~**_48jp+@QRle*N{s-+uY}6>9DV#_J0`C61xPu!^<p9nCnERWuuyAYQbd=n-%ZU^G0)fg?#$M?=$OTSRz2L<J|odZ1{bgwkB-
!fO#{gt(bv#>A++^agmB1`55Bp#4dguaPqWikUlN%YC+fH@-_(g|fG<A6hw2QCE>`E_i?|+ZMKqDx?l%rJm7)O146;Ua=Hmw(TIh6)dRHKpY1L
&POAV3^;GL?!dY=P%J4-7H8>1$iCUtvu-_G7jfN4D*@7OxJ65^P2>pvz3bho)~_zvfORc!Rz5)MklsP1fY@p5z@_yOd|cUgu-&RC1L!OS<NJC?
V?lOh)U9Xh9=NNIE;KRfAS)TkG3t9td1(B+Htr$2NWOzS^q8RA(_92I-iLDBSoeWlZ*?IZGI03WsC>GoE^0w9^hs@^h_u-@qRSMBo^@V8l-F1F
0%@9I^2d#J9nPgswb;aq=;$FzI@%!JT3{VaQa~OVb(D21R|`rzgs$#n{SQRzboE%QGZ~kFTrDAp@H8zteSUmsl*GaEOCBR>tV9ZdJ-;2wWp|*r
(5(d)IedK*WyoHRYvVGG8}wUUbTCq^8O|_hr86}h*Tyv%m*317O6>q+kI;ci7L%YpTp70z+>|M{JEqGtYuX2z87+p_#x3}k{<dP&fjmOM-i^GM
1}FB)z6{^`hgR6)=l~Sc<&>YN-!fS5)?{3SZaLny-AY$jSuY(PilzXsjQ(Vf<@%Bx<knlaMetCQiQ^cEPy-C?c3c~GfZIY-1!TKuXj$pn7!hfy
kdGVl9&VdJ8?rt+Hm$Yz0G19rz-aMT#tqQcv=WFwBN`o6=Tdwsmn*+N7)rBw8?!a8UGYj_y|IOKG8+BH=rS*+O{|tv!?@O!5i-S`v7@${-H0(}
>jqTIWVjj#=H+W}$(A&9qO{}2x{TFo|0SS0myPs^)}vmGQe`_<X6q7G3!l!}Bqi&HbVIJtc|-4J<C~#cD=bvSBYG(GotpMiL)nye_)%D!?dxD|
LCZ<&2B&B`-$3!+I@FFE^Ab#Zj;=#s4<R~(t;ou=P2oCj%zH3xMrsjHU(NG3#5HKL(^-Gqn3rK%f{98~xDI(V-7N=KE=TXLk5-MkvhU!u-Sg-N
b4>q~s*ltGT0i?Bo~^4WZGF(1ss(+eR!)=_@_twNs%<`ax34bRKxxsYiZl%C<R`m~$bKjagUE4Z+X85l0xr|m8Lb@|a47)%v{8MS?VGGyuMh8Z
KNWbkl!+beZdZ;g+a5ft6@?>#hjNxx<y*XhG9}Gt+BaXY4bs}wcr<=IJuxPAMIlgG*{Byx#!Y<I5UZBtf!*1XTZw3pJIDsEU70s%w=`Ch{-Y_P
thpCBUd5DwCetE1Yofh&)GOyR4jKAp4%x0yhnU4=UO;C_8dFXk;f72&6PeLU@*NENnT&4+XUTq0Px9y)SWpI{q|ZV?<hZsj0<-XcQnTi&6s$2h
HRN4DDvxX95+=)!1a8j+ldMowb0{v#0b6P@S?^PBO_?Eil!G|PoAN})yvm<rw4}sC0=!GP1-#O)k0TIM5)%<lmTwtV$jSUo((R{Tf8Bv$i7`nC
vo#vXHw>;?bLF_UE>dlwrgiNZtpxL_nRaP9jp}h_T&LPr{W$b6s1%z<O~9uCy$%pyGQW{(OF=G$kt|b%u{2|Jd_LRWLbKHg(omzLmpcqmq}-?h
di&+q_C2O;b-`wQ+D_4(BLkGQnuc=LvvErl!Px}OUUMJhP@1pGrB`*b?s04bq<2p*?71cNKTD4OtU14!mo*Xe6Kl_Cm<(!DQplI+4k711!<(CH
Hd(f&EY<Zw?4BU#D9q5=Ji0Dlta~imgqjniy*L;qbapi+ejhjHZJuqel;mh}IeXX8`l6y`>G^El<k^NoF%i)a3n}O*t2z#}J4bRe+uwz0%Nk(D
rXMkTQ20{2$>R^A?QGviW$`XLdlJ%VR^q1BlOU!ZH`X1Jt@2lTd>M{xCEG^fQJbg^2G?xfAlWL9K~=7YK1enktXg~7P`fMh8p+n9Hw1z?nnL76
9j?=*vrhbMT_f2RYWqgf7!9lX^~4?S+&nMl4U#P)Vui-oIP?sWVSx`cSjjKeWs+^Dg}c%$=+3^|9tgsfGatA1J(4YyIeB6I_+nfTW;~PrC5t1j
%zGr;z&!7s<RjxC*`}`NmTDTPz|{pCEL$*3qgK~2D9>=V8KrPs+g9ZfBGO=BeyyHFC(uQuEy|Kkn$xRG_87MGkmleKUp6%kX4MrdZH)f1$-Kp}
P4LdB`^3@f?VzLT%gQL3UD<a@wy?$<eK*Yx9=Uzg2jyIb@Xu`CB-v8Q?#OPOec!Pt3vAhx5^wD9L$WQbF1fU7C?4ue+1VtHQwe0UzXQt_hMR&<
dWr`lG9ld<22<_IyaV0#2DF80QNYDjr2mq2e%9m0yw0<YIv^G7M4!jGgM0-i=->}e)<vGJQ%0UVU2B#gC7OKndIqOwvM%v#wcU|I84^Msxx<DI
_h8w+7&l0^pk#E9b#LEcznmJgFK4ULWM3uNR^=9*sgu?4b6=T>m3tXF4Oiw(f^E*q_ChM-eB+nvWA%{Q$U!Fa7Qq%p>WCoTXeg(Q;e(b?N#h)y
?OP1nUQ0(d)EgcVbSp6+0Wpy1*}SfqPy>#GNt6S-jSrE&MP&vqpGVKDi#8dy5!qL6WvKEgVs`ZVw^6>E&3g=6C|SkCj82+*K?0YF567*2mtu<=
8hY2Gi4mrO?x2{u@3nQ8VyiP*3z`<f!LgO|qWqmkAUc`fg=7nds(6%^t#3J)lzR3clE<z69Z0rJ2U0E{+u3>Dk$m-x4m@tm8#G&Hg3(e+J>L}h
BkiTpjT~~euG4H?u@16M*g0avu9xIsc#q=FY+oeW_J}^I4`HC64K8mCqX%QQt`TjMHA(C9EU?x|Mn<S8BVFj}FZK<hEmSbn?){KBL*ADXv59Wq
+Bb-{RUrhv>+J7r;3@smb}^ZMhiOZ-)X}F`2Q;e;L%str{<tyULv~S3(g{Qd-q^DdULv{H&~BW}*U0YQo<4s1@cBQUzI^!8uOGjDefs+0x6hw9
z}-|CxKa?^8#!{brgWXghR{#eMR3<fAyiYj8su-~uh3Tpi+8pz!n?s#oR}6n<cg>$H?r`dMLZeb1nr{c-BBVc_JSj{G)DIh)O)tR0p9J&G#QyL
lt%%C_9bIlAJ^6`XqR?%^pp`EGTF&0=Y?L2b+63UWpH;i<)@5FX2@sf{}@Q&`*CgE0(YTPhQfGHTaaE4M@uxO3qtv9UBq_VLuOJ)K+tvwM0IE>
L;Sst@aNSvTi7lG+nIwwBaa0FgocSxCssw6tjpN0^?VnK5xpDOLeEVyV&CXzpRBvcZe;8pXMVSql!}}>y4`Mw8_nh|y<6sdFkOhowNqd@Gs>W!
x)aaFcM!W(jvn={=_;#3g~W%3T!R&1X6q)POSn|oI!e<=v%YdU5-rQ(jvMn1qKjKkN~^T4d3*>eb;d1)A<r<I*Ad+axEg6085OaJpjt%Hdw>L!
c@fb?RlY@zf9PX+BNQJ?D95$&&48{miL7Xy{%t5k_mmWLxah}lk{9bboNH6)i*g%FdX)>rnw76*Q|OqjOK>i#X~53C&}L@~)x$kzB8mOuWZi&r
t)`(9JdH|l9Ao1G835B=j$8X4n9DpqWzjAVz1xZm18oT5OxWfNcJyuwL))Nk7X!4Ikdhhg5WC&cY+eL(ZTw49fS7~3;JKAyKHfg{)atppW)IM%
G7y^b^lqV1WkOhMHs|fQF)stUhN<X0=Fqf~bud{<ZSibs1G9At%=IKRbU)@|Djif?6A@T8=K5sZ6TCISAKk<V{3sOA*po&wG8x}R?-tDpIyju+
n~`zOEa^0m@Y%c#;f87u9#cYwgUfL7nA2ffc(N`7xV9nX2O4rC&gixcy1z?W5N+sf&-O(K*RnvRBmuGJ!4fg`3L7nVCW$ZR1rXO@3`Y#(Os8qw
M@Jtr)HVRU*}fuw>ulU-Yi(>AdiY?A_yIys)<q=OkRJfL#!I!+7>HW|`bA;)#kz{(qRh^mnBJ^ASw9(SmlAaQ$1C#&ifh=2%{QXLaN@;!>QFp~
a_qHz564YR$7LX=ZGXlG;gXTD83)dM!7`9*0CDmb9i^dTkviCk?rJ=`7waO7%XB-v0GC^~u^kN4vTA{a%GHjWSJ&)-xO6BYi;)mU8JU2VgHjpr
&ui-rgzIUvOwNFN3q2YmCqavk8|x;1tCNHb!}{wuZlI+xdZHU-G+X!ZTgpvP_&@_}n--MDnjsB0=J&vFp}tf&SAL*^bdbUJtfNPKvhIVo3Z4p$
+Wn+4F$EzI-HhhA*}MVXM&KjnLT1~tlw4b+y&#`s1)r_!+PC`UjH6P%d>%K<xg+QtVty~yCGA@Zrwp<0HhqhM!XD;T7_C{)wiVQt{zI70`2>GD
WzPDnt2~?6F<a$a(1GYm88mK%&8^$;&Ev+rtbJ?Z+@s;&nv!Z|Sh#-uabx{GX$04q%iDvsIE^+VM=|iYvEIdNUAAo)homY)szQP}VEoa^dc(v0
_kVo+^7Q8qPhY-#{<4A6QsSVeD2<jtMeG?+g}TdeZCyfXM;?V>62dP-h=>X=%%3>K<*)1;L|kZp`bcHc##tzkWGge@1`&5MzX`2%%)IKIw(B!b
Y*3Q5Ys%1Zo9%Dm;~G^2gmzG{tu?kWJ#uKH%;qh~)-m!@;h!~)4XPLFl8G_U$BlVQ`4$}%XETWGIVBr><7tdM*@`dr9o&}K*oF@g`Hw0N>LoCh
20}2~mqij_SSh~D;UwWk9D%Z1gbVsh<$Atm3%Yg8jY~|Us&23^5o=^3$#|Nxd54(mGEEWM)M?1lIuo?+r8HCIxVc~#!9{dh9<24jT|?6j`V|xY
jvMpd#4=b{RLCmL^0xYvTQj`e*FM<o^9ApK<LXdA@CHi$c#d6X2IC*1%Y&3P+226}7xiw$=e)tj(8`!RPx)+ANGJOamaEfBM{8jC+Cblc3|*^b
jI^4~>sYQw^cDh6sN;|$a6p2&n7;j$eGSajrjh6IV<$0vx_Sf-hZ^C<wnEKyij@O{_F}#Wp4xC-t*R3qm@im{a}~`n1w+re4W=nQ#<^BIjgK4q
GC@~C4H*<+>~IA(NF5Q}Q+R5=V2`2eQ6~@9WMq%6Fy)hj)M`jq<}FYccvyLER~|Y}XO#0=_Kt4A<JA>Au&xp|XSLwb*J8~LiM-mM=g?$dmcmWS
+yOl+19wfU2fYa;12MaNO5xsIvxn<?<pY_qIBnEk$=_^h@kw8p%v(g=XqvRNg!p)p+LFF2Aa8KoUa&dKj1UKgEDV*AV|jF%koQc-jd_o$%Y<=~
M8(i&SxVuKcB*TqXPfNr!_-AtGbbiF*cOJ+5^cQgNvNFc`%GOLo}!P|G&UTDB5dZqyFpBz?K^_FdLta2!5lWzM+0bFN<%#E*|<#8b&Ylk`8q!s
1`ft?A;3$63_RPHn7Rzs4s|q{_|d^9m&asztC3!rSGc+<Hw5JrPY(yGBMm%1pMlnueHrCtV!D22j5cnH$3k1Phte3wa-Qs~KyPMFyJJ#jzbHu4
g-osL6bF2<@9}kAsy3es^$9<|N|`>*pzO}u3$~zM&xE9&m4S?C)C2V*D_CMVZZFv3>>>jan383~7YyC6%;amqpQ7TEeO(vV!^aB_`LVN@i2i<-
r|G8#!|RLoSi8QPC?vcH%N$Zi%hg{phuOTv+Kr}Al2A)*BNjzzBibbP<Mx70*jGmz;2u5iMxH|R(hv!wG|bjb>4mCKK_#X)s{puCtYssndQ!&c
3*LpfTM*mm?5A;@1EA?NU@S;IZZFtJe;IQrH^G$PI=C$Iq)Zam4j!*<zF-3Y_6bTD<EsWXD_5r=ybPVzXWNEAZeuPCQN7K&Ku<VD0L?VK-)vtZ
?#f#SJIh9_LxUHhSSZRL*VZNCu6`MUyHIFt`=B0znlGX+$L$3h%w6ATdn-26;uv!xQO0)ejJ0R`Dh@1PNjZ^0?PC@T&HPotb@eBLHD7Qa3uf6D
s%x#Ccy%1C)G+1?UD@x!!45qX2BEew>`mvbyt(d8&v5`5^93^|?Ec#Z3~ZcM76$!sfY_a_#A+PVL?-Jh4qOaG*9p-~T$Z!~$&@gVh1t3Y0(;={
iWFOFL&4J7i7^KKO}4k;zme|bOxeuJ0|nJQgayL@mS*!C;NOI9XF(U;N=b5#g>Ej_t#me9x4>V9Xayu(2ARAf=z`v^A1vX?y200FEG%OLkX$js
K}WWuP;)-6t?Rfi`YVdc0(9=dGNf!Cqt5?!Tw9l=7!Zu?2s)lhg?b^#2Fs&e{^aV4JyqOjKvZN#VzBwgjn*1S&c}^)gRAS{XX^-2{%N?2-gi;D
mX)CmH#(VjvEI^5z6OF8`%M8NoUmAjR>o}If_h`e6Viud=s%h@C7|{*7TaWf2b5QVUu!JiQPD06Gnnq{hHsv&+iYD()H>99826<uYN}jh4ac>0
8Q;~4mY+dt*?AOGO#zo-w9O`=zStI_-NBCPs2`Lt7Mzwf5|18@wBy#kgzbXi6SL3+&5jIcJyk!nIcMVnQCHz=BXnhu@|c03(1<=nL-=OvBC=}{
000^>#5qt@!8t`&7tSPfwl9)(Lr0>HxpG6QTsKhZsZHlYda-Vjb(Jh@t1&jy`jG>2tBjxa=g_ei^B$@j^@tjfr=cf0O<<NL-%jGxY~Nz)GCRtY
X`*>cRCrQhv0BzXn^&b50>f|-iB1Y#FA}-cqqu`e$z^Kz%|&~dE@W0kb6KklonMr9nGX=hf}5>-+6#1_BT_rym4sr<=)yW~&6|L3gzAO*eluk}
3P_F)nl>6zUW{94u1yZfdJl2X_IYU0GwEfFNPe-t2b5bF@?)bB3_51!ZLxCRm}fJaw}D(bos4MUj1mfK&zp#`A6)Ji>jsLOAOt!>OFL{Tk`W5h
Mglh**OhYh^nG#g>FcElp(tt^@XBmm!f+8k((CoqRyZGNJnrpm)0>S80IvRa^61>9JSL_^ir~!j88hQwtQ#u1LD8eFB1`?@f9e>9DQO|*Y+eL!
^&`n13O&<2am4ikHNCMzChHzYmuewYG98hlMbc{}6$ItWabw<N=rVUL0l^uM-7`Zs!})NRK|C+^9n>~t9#W_%x{raAjFtr`7_^AVypGuxCb6OB
*~2L#mrOK>a?p9syt-%)vrRbRh>Hx64I4_&-iYAGjdhQuo3kQ3XN8W8tP}rsr|8bJaTBX0C`L*?=7zF-(B_2f<Bd%=8~31EWvn!<nU<(2V3N8t
W&j^I)^`xdRYpOaR7`aV2S8j%SN$j*OxAsbHrG}PQ{26&ZgiUy-caTmGH;W48J-P>lc2U13k})cQx|8>HUBi()+KUHXsvb14d$5{I;sCjMv#tM
`w~I7C*FCs;U^KCoO%EvE67?$n{66g%q!?DLksneQy&_+h`RToHZhp3lX-)n>*TtqoQ>c?Axmre4;ny^8}lkKo6!tV+DK24DI!z`1u+*X9XIAX
s4S}Xbo55(l_+-W{A<ki?Z)6K-AGN0<Mnp{*?@j)rulqy=eNk9q@sTf0ize|H5PlLll!MHpTB<npl$Qz^WXoujMEN@B>4mRP-Ru4d9*QaAiA^8
GMQI_+TfEj!CB`<+*?3ZDpOC68}sS_Gn@}uh!*2T<wD+v;m3K<bY}D0W|+zQGXh3Q_2}gbu)p+S;Zo$C?cYDf3|_eHOv=%tt;+E5L|^l9W8UNI
HV?s_YMr%K24qlD4wwF&*}MVTIz}&gk4Wy&TyZ)>Gn~^QlQmg)*t)?)zK3xAAQYk_#Rd+?jd>Bb{SfsoJXyM;wK35wB5PYw3X*@j=o#Kzw1?j6
pycHTxlYqK26lqip2s$v&0B0;+$U#ctz~eXqo>?ZE*hG%eG9-Hm8HP^S7sVn0uPTU+O9lq&6`TPw6%1dM%f!nZ*Y1NT>)n~Z?eA!S(gSrT1Vm#
#?S%6WU!?8!>X>cd0%$HX)!Y=l=ATC>`mr<!YJrnnU}F#_yQ;w#n1=WECP9;E_k9KlXU~mwdqNU+{&0sMdwqlin(73uhRu<W6tD@6Fovh0fWIO
fDa*BU)OA1;_F(EmL5IJ*HSuWU>7<CPkP5>-vD)MXCk@leNdWpnk9uNfH(cPwJ-B^tCBSojq1?TMXeu|je1hRC-WXz7o|t&#(M63sH-OwzL<Pw
)!-}pGO%k~!A2-BP<_xHbn27Zr*xh|R~KxNbt_74bf}&zLMB5h@&hV7Ztd%`y3WT$sivNSKZzc}WF1{OUk;+1i}tWx1qJ#jIm&FRgGp|zR#ZAi
6W(mz19xG}I(f-%P(PJ=t?)Afzq0Pi>e?V}g|B)!R#bov<4v*i9DDd;-XrVM;1cZA88qO|G1O5x9~~UC{aq9pkW)pe)1N*9`Po9_>Zup}V&13f
qNfQ(q^5JAU?b7jp*M)hvw25U7hI$=2P^h54^hvKPNh7^oU?fu<^|SeOkpi!>ry{7ArotnoUMy`4EnT0lnsH=j-ZCne(GmK$7Efh>XO4moteyZ
99lv;2@sY%Zj9?luV+M$q8a(ip})XvFH4cf%9_lpG+pKyQCZQaoDvVH<>;U`to_QohxM97NlUp6C|p4`Y6Y;$?2Bge7S<b4v*pQ0OQd-~U?V02
cidjEMbQm~321U)W0(tEE~V^XRi~oSWM71P8Qw|tCcBG(JI9RP3Q=H;C;oeL%?8+Ox)@BM&Wt%Q;zjj6(%ukEJow7IMbIUcLWeKpczS7Nbu`(u
%hZkOf=$rZ7ntoKwbA`d+qc3Gy)0wF&DKqVZa|bCWph_fx@<wK4;Vflw->wv@(bc6kC1JE$Hj*_MZISNG@IXnom-$`=pz{(U?-gxVu#Q&28&(U
H|C?!{YcBnATu%DDO1MuR(+U^8}M)8N9uFqkZ$t<xd){rm$|&NeN9-G-n6K_lgC&wkW80b$R_1HTi1kj=|Rn1%eG$xoSBDH>Z#K8V%{L<BAXmg
Mj3<mj4YpkV~<<wGBua(oWk)k5(U&!eWIs-Xp3Cg?_$7KPSukPLs)?sJq~&Pp;$Fr?~Y4Tl#vk}3Z@n6(4kH=361$LSN3Zh_}9;W{qTBb+K0dW
^7ZR4pZ>az1P7bkssv175d1-#&wwV9GX?d@xCR4z6ZT}*JP%ACs7D30$B*gSlW`RTuJ{G|I(YO<J65F4JYD_K@u6@a0|dw`rMCgV2x!35D!tf)
$qeElAs-#gP??EKWB-16T_tVS1)T$I@SzCD@T#6hMmHHZpkJF@tI*ALveIb8pi+@F2q%YfvhK+1D)XQNHbhIXtTIxVA>fAM%!_pg_(gy+F&Wt#
{aQga@|jB8%=66FRovG<1c=7bBy!FWhl)J|h4h*)CGMMxc5q*hECc$c2`#k<%mc>(TI+Fb+yQ-U5)LRxchI$HgVi0-%W~XUw-8^CeudJ{lF)S5
&A`Tw3`?W*INA2FUdp@~zMiu<n;q^Eiq9h!n9ch$(>yS!q8hn?f)-CkS+}AS8_uObeCprKLB4k;F?cNx_B?wv)5@1kPwTj`?tr|3w)m*@IWnCW
5_La$Z`a0kj8`6|p+MfMq5g86Xg4!%YD|Hh%nJbThtYHZEajqO;y85OXrkd3LN&Va3(mCnw<Els7H8*N?5MbU3M6v(wK~9}E8{x28v_9>YCOgE
qn4~5PCj{!vvm#G#W`{!DMRlp+C+Uap;%#)Tqolmtjnazj-L6zw-_m|um$1C(Ly(wcR*ccdt2vp8quJ9mEL~JLz(!>yfGq8J6RD|Er^<16`zLi
Of+HLA(M3#&DE1fGQ?&qXFE&+LW8LNP|>*@FE<zMp}7E?krp!;bb;A4Oa^f$VPm%LfVm~xynzg(X-vXGUZ|%Lu+P>#EVn)sbU+hBuS_n97B3|r
c*xnd0ppG-G|F5Vv}BYFMNAz~wdQ^qQuAzn4-_{;U}LCLH@6Q$tRp|<5u(l3O%T^46Ln%$JtpVQmbt_X*pm`GTX%GIbwYK+RM6Fr56on2r6Q+(
+*lVOT+ZS2EHT$}Z43b>2c0ZyG7Aj#H0-Cs(zC-6ZI?Kd&0dUe25!g1(~3~{7%@y+Yc!RG(XcpKSAkn^ZS5xeX%&G+{nmFXM%L3dS(jj2OLtmj
a6HPQo-~)l$7)5_#x2Y?A#!39$Sf6gu>dUO;s0mj7GO&WSU#zhXai(mb2*5=aWD$6>^pdEN(exp-eb@<lar7EL2T)`F)yOEsO8G3y9h#h;pWog
3klq&pq1m*H5+KHc9|ih2(;rz(4ENE;cGka#kLI8nj#sFofl##cS(>e^e=CPp)2z)N;^_4`Pjsn96J4f?RnI}i*W;_H42X_MDf)S)0~(p9XmSO
$F=o6@LBy}MM#Q*{pf0Bx&l?SFjTB&^CmuPLan|jz@$CXT90)y+RS>3183_pHcON*UluD30WfnLsh18bZQU!|Iy5WSn;1QVx|@}WOQx|oo&Dsq
c>$OuG2!EiwHi=PQDCgt(re=k0AsSg8JPvxg+~<-Egn<hI<PFNH>R9CSr>6xlN_Q$32O3CnU~{dp6`&so2^TzEaj1;(^fw{TFIxu$SpKXSfy^Z
-q%VX_(P0Zi9t8Y9;=<9lX3W2rG;?lE>eTHkgPWh&cz|0TD+;p!HF3%LX-KM%-m1E{<_7-)jc!8qwp+^klQU)2D&?L?W>GjWIA*!G`S6Kmu@n8
ifhM>b)Ar_&p>CXoV}bSP|8D(W(*yl&2J>+G7_vhr4=Cz6_w7oo`iJvach4QAs4w9vQ<AMf>14{6MSgg%+@_Vu1>7h0`wMZX%4lrsz8{BG~;C6
;o~ATf-YDeCye*SBu-)-_37EXMaYd{qzY-=7~N1<o>a6-JZ{X3z-)d1<*gJ8Y|@PNH7EisDKbL#91n1F%_be!1_V{Q{lb`Z1>o-}pB^{nO*(FZ
6>X%QbG9(^-_guIZtc5tTpQUyInxcD1IUAYO!u2@n@n8Fu+BOIhu*xSZfE_6CplrVzl&@xx*dR7zKjXk%3{4qKMumsWPS(LTr?Eu4F}b-;IMQW
1zS34nX`QdrB&MR=;0g^F%b<k#K-#>6EInKsJMaML)1Pb{wni{GP2jF)Y5#x8d59&&U8_vYmK>#?{NTJA)j2R$-X9^i$H*Bq_)$?6;y9X>2AzB
WL%>E)><0sdkP~4(pgSM*KA)V<KpuTh#$;1AI)<*#;hE-_Dwo2ii-`}eXu?*uq9?7(?Mq^(A5RIeB7pGTYVm~l7X=#o}=y*pPDb&;^U&|nUSSS
C&QRJ149E(t@s!7I(}Ob1k-69&dK8X6Pr;?_gB8C7T#R6$;J)TI_QB*LjpmI!dD3F;~bjIo9ek#n~n20G*K0%Sp#u9&!Ne_%g1E_BVCD545^Bo
sL#eI9H8`M-s9t<W*!wdEATwkMwwhpYsgr9v;AH8xNrf;7`#P7J|ktT*gB2E&TQW2<0gK3B8Urvj~gfrDm*>a>R+robX*^xa_Iz5W5{wuWVW6S
16S5%Hm(PjVyg8ZF<aRvv82m!WnARql2$hcmNg@Fkwj*6KEpX1ZMH87=OQ$&CF@4tp?*6|=x|CFT$y+HxS7MBgJv`vSkJACC((PduF`S6o(n-O
3JVt4AXHNugG!GZ^X7Q8hJ2xNbVQqM;ZprlVB;=bVUvB2kV_*DlB6|^S0Vqe4@byz5IyG$wg|aYP!Q#2I>~r=3P8JsI>)Vj5#o*P=|CpX<0S=B
xR$)K(Ni(^_L4n1Zq6Nuk{0Jd4QRAz#W1vMuFP9>TwoPti|7QL8p`tfa{r1FPi5ojf?c53T1pxs(?&5ye+LEDGI}8=>n0u7Tj7A0lh4V>A)`AT
&S9BX7rY1DYl94#tJKc(n>Ck_7a2`&lldL!xU^As$`<)N=z^Y|XK>MgsAl^P9k)2EDAhDtVrl8F$N|LT%D6$tMXb9-dFwN>CzvbN8+7U#PxduB
F6!fY8);}*F*U*=_!*5GGh3JFxQyJ^k%n&Nm~4-t5W0I8uyC?(5pwDEVRX<q<WfX&mQhUQxV0}+a+|SW8&hO$RfT5aSS|H40h;XhDY-fq8MCHE
Zpsm^Dl_jx0`uB>pORY<V{3VM14sKVgU3mNjvM<m0Q|S7kDoq#{*R|GAO7^~$FE<XzJB=a^XCoiT;e$7tbD#Ggk+jV+?b60Vq8LhZMbSpWD%pD
T4B$?J|4o5vvm>t4G*M`U?SP%=;-xi`jqRG*CyMWbaQ<&MkzWQCY`B+0pSj&<s8@6@5X##C3YQ{fkB)`^$1X5Q2_PFm2nI3Rd@r1gR?n~mP)x9
suOmy&ek0gZq5w8>k2)GC*!!*TCuL@*|>-Gvj6n{ij}fa-XlC$w02^>FXm;@Toc{(iUxf=<qUm5IS$sy%b#3bvo$D<i~w;==C1M5p_6LU*KleL
KN~k>a|0~W*rCA;)!bMzgRjcyIGn7zqPdEan9bZwti+?9qnt3KDtp{mw?uPU!x=5X;T&}uAOV>}t;e<TJv4K{@aRME76;_c;hBS+ijD4_tnZ+i
3#}jan$_qlY?e+T$sgCo4Qv-i23QK5a--zaV2?7Rk%A`U`aHB~Qyu}{N91G!Wh2rX7Q4^pHHih-{R)<~QLL>%c~z%%v&JExH(3`%a~TK6+)DCW
3z_&_`Z$cbFk6?$p&4BqnYzI!f~4M=Z!;QdUyO@#xdns)Du*8oLd6_`Imvmfqsh7{m#gK7s!mR$_7)+o(9C|^8n@JP17Wca!xGP?uSh#qwn2rr
_8knDe8Ca*S)c>O68ci{13sIqs|aq9ckhkd)tv}#(%J<#V+zM9?DOiPJp?y)#D$S{8>BzSU|RGZ&#}_a)@A$_Zc3&C-k}r@4KEZMk|C<s)-CKd
JV3^X%<wJEh+d3CXy_RnSGFzKRv{RCA^5|#radZ4c{HNWws%2n>4cIiah5eRMa|?A(+FoK>o#7?{4DJgJ)t3Lrxj<&gQX^uaYr8)wJ5z3H1e&@
r$>;rG9*qX<04dRb?=H?oemHy=foUG!LtrN`D|W;Yso~w#~JbNnf{^|;8+63wQ&KdMGZGGTxYO57^)qa-8e+)X6yQVGp3cxYiL7^@94mOo|)pK
D|<380=3FUa%P<FP{c*aleDy%F8gHMn{0+!h4ukMsEr!S$erq=<ytr9Jqj+e&D9xoV+<u$z~vaKd$!@u7i>YaehA*_N#!wzR`*aLrkwS`*}klq
faEpfdQ0;sDFyt&0mxoxxi^>W>EmWV(u(BnP?3!Rlma-Z9XIAZjMjH;55-^A+V2BX=3=#J+{dkb6QT{Kj?dT{tK%ASkPBQiTi}y*QzsYvF!1`%
xx_S->(SA=cw>GKd{zOV74uJercFQ6dkUcp(0elP<Foo$ZC2(Ajbn{!no;@&KW;W}Ofmz9BaCrlpkB+Z+T$AIDJSFlFtY+DDKb5H5b~f$DbGlw
$NtK^B$bOuq_cviHI69rD$F*dUG>GZg3CrG5i5ucBjOLeLLeXH+#B;cDjTXrt>t+IlYu2fJ+F<cfGh!|Nf)I7g#_f#8MD$(KJAP7E*#6SA@m_o
(gj$7fPp}~y}a3Y4~?a4svplr2}5*MS#gi$6ce4SH)Py@|HsEKPk;XK^ySOvFFW(gD#WB}GY-o@&>BfP!fVHkd6|WaZX?g{B>%NOl)A&%r?YvT
hO3ybl)&gGQ<?yiAwtk=49AW6jWk?H8j1i~JBO$Q{qTZx=s6gBw!ejjYed*)GSYc`FkJSEK+|R9-HUyXiJS0+NHz|honk-76o#{bb++yhaT6om
drmy$(XrY(BKCUjR%w{+JLoJjU5pGbLw1bOcTGWVawAWl&CBR)K_F5NSa176fdb0z1)0!GjB|a>9uwCy;7L(atYL(r4iQ|i>@yU7F>f((eWoRm
60jAI9CFc>N$>R(beu2PMQI%;0!199e8YKX<Pnl~`>5N^_AQ{62@Qd=>3J|C3Dp^y1p;{7*x!SX3tzM$4Cup9|HyFtGE<(98}q(0E>-8$Xloiu
Xb95LLgU9foXs1EZ7_73uDy|E1%_#%cxY(%Y~5hvA|BMJ(B#oX4gFtx3VzyI|Gc_l3Agpsv-K*xDf$9-RApOvus|o{5);=sMdqL-EuT?sWp;F>
`TJD$yuM_Ekc+NmLli1n@sHL+tEy4sI&LpmX5?yX_{MzOFf^G`GG3P=x04_JV&BAZontZ>z(5{7%}gz)XcuE0m7AMOwn(`OrhpCHm_g`*C!Nw0
bjBgLvhTpT9{7f3+y=9!)6L~^*zIh1ez7kiy5WKLyaGBAM`wsfM;~Wa6*Zir#c!_J!*hWnd(f88ZGfvNsD!LtIY^$9d5e*&4T3NP@cob!&w+5h
SZnv~1-q17*J`l3XKW^tiE4))B7z=csn7OJkz8ME^3=R7qj&oGwAtwk1_U(Q-vi=xFuF>FEN}{TC#Q!95wIM$_I+BeUVE1pI{DgiOp3L&Z)>gN
ZePq>D!FJqL&+ScYOrZ23@{vl>ug@<<pvWA@Qm6W{bCXJa;q_qD%p#9O=>}(rK8hvc3O5{<c2D-h_zf@nU`d8<p2;KLc+mLql_x9XE4ji;3oSz
GnetVKw%+_W<HA1_?vXj2AQm@)LeR274tG3?&S8F+%LMJ$BlVYDVN?X60PFf+49;M-;~DKfh+qK>`S4w#*%Z&?L2{83y8GmGuECi*n)j&L-#g<
ww*CaMw1=qc}5CXSF8?4%gi`LEL844oac};y03fgP<(yS9{9^}m0E3dX&G&#iAWcn%y`_|x8PqkJt8>4j|?IWR2j7XxUugNbc0s6O%pHU6oP3;
Ep}+7J{vdbxzw%XE*VleTmiJw&JeC}4sn<+cn|p35xJS}%IL*aESZsh>Sy2D^#$+2&_&~#X?X+JK;%(pf}*Vf*iYsS1US)%q^OR@QF~q5R626x
PzPW4#k#@JRl@BHqb$8Y1<sX#o7jB1OssjiV2Ps3P$C+tLKr#&zEHIbZVacGtxFVLB#@crlh1KW+NQvWF1FE2e09MFM^{lrM9(XY85=q{ZSp{8
F(0=VER%F?d_9AZ>R`4vL&-Qs&-pF$1@~FH3XTKdkQ;MlXpKm@v@xz_w%)^qp?MN)BQ<TOpZ+q1fSN~uHQQg1VX)z4FgQLG<jWYM*GVS|(XsBa
R@4V4+ZqlW$HAIx$Q_c5nRZp1ZIAFSBJPOLg=IP})1Mh!tFW3!9v^(E%%}^*`i$(X-Hk@sHzB~D?q@}Ttss!#t((H3yqHa8a58>B`0G#Fb)g54
&(yL=tcYx_m6LG`_mw+@OOzW8Iv#0?*7ZfFfWc&3Mt!Nk6z1n-22zfK2U_AK#Slh;W-{-9zLlkiy!&8%m~sToCCSd_*}5)^i%c+5-+K5b0hb||
$_AQT@kO`r=As?cH`weHeUM%YGHl3;gH(|+UK@8HU(UnMF*u~yTT%qTh^sub%xCi+-s>O6h(H}IHZQW!Kd#6ymN7E-#ki-v5Ks$788uoeQV@DZ
|Gf_Bh1tBXjLQk552S9?hN4x^=rI}<cpL?@eP4S)YXBM;ql`^@E~TyjG@e5wXX`T5`+<=b9$FS^NpRY%b%B<M<Jz{&%|%KKVA2Rd^wU*DM#tgx
Vp~9Wg90w4nylDNn}t?Wl@EiIdtBL8z+HuMSw~c<&Y)0)szRlo!_cAGx(@0FB&g+5thZgO$p<*(3>+C#LMQVoqMK5Lt!C4AOqm!i4!ThFxUufx
xjrEjlSh*=YZKCEmIJ%c3ZJc8yxg43;bscQBT@};FcdnSZFrM?9mw?$6bO*28*0K#M?%}L6qCT7jH|TV@Sqr*K5w1#@f5}l0CcoXhaq41`l1~e
7b(mV*b|H)^bZxyaD|X?6RwRr7;Z+z8THLx2FtVLPDwTo;q}?P1>oWgnM@iwdYOSY<a3rIHXLHIZ6UXG#1QM3WX=keaA2)5Q+77K2WqRp$e{|8
jOJLapE}ZqIruX#)@{UAfs#_kV%vtj3eCmKEyn@2P1YT1Ze=g(+;8TanfRR>b%K#7zZjR%T4g;w$|;jcSeJw%KcK;(yE0psz*>b64eotoazrqZ
;^r8y>W^#V0#YlttG$kfqgAMLM#5)ojN{t6A)qh>?us7=7$di7Dp80xs1cKS5vGkjF~3kLkRd!U6g;Hv!6liko77xyl;y}MUF)?{qNR6{#*neu
x&_hdW60t?ed89I<N)sLTRuUH$-aZo%8kf5Wu~1J>x^RnY(w4OUd(J>1!wz1ZPq+Y_uFNxN3roCEUR(6yt-%yoYe`^l-wmKq?Xc`;?ZKU(%qGD
2bX2?QVf)ztwKm^AFn^3svxs@3zoH(-NfAHWTM!$(;*KV=4|J^*!ECa_!LYW4nstvAT6zwnXxX%jd>fAwUrgX^nl$gq%EYh;C%U9crWICJhoXy
xVBn{vZ)7Mq~tK}Z8k6Cu{<N+7%^zGb%_HKJyVs#|G2R(b8>w$T8f;sRRJxZWb{fKQ(PzO0v5|^LSo(1fNqJhVhnlZa;~&z+X@g1iqs=pzKpi(
n4liy6OWnA%M!Vqi;Pc3SjL<)TSKv>8$IfibrpcksNHAlAROU}tDYHUaWwtS=KCVKjv{M_mH9X<k^)Ja$J|fFi^+TkfF=I6F&OdGSm23u8x3|`
Td&dA8<E^Uefj+L>j!O|FQ5PZ&kdR`(vpGoQH>ZZUy&MQ)-mmFwyu(NTclCT>9jLgopE}RIRLGP<Ho#B(#?(*H`1y!qPJEOgGv3!7-#bvNxF0&
IZK;tMQXQ_9e5P$j$8X%NV*FAEk8?si03PWWw;1^2FHzgkD`lYxlS}?=A$OaWcY*^I0+S#d55DL;6IU;r;{AO40=6oKPHq<<}HS9x5UiBCBr{h
2SY>7>$tJ5g0-FALZrKtY4%ensunNTi6CJcmFQO&ZBld@YYYBXhoE0(YM~ZY8hP$)-ob0VH5^o?l*FOJ87%NU$BInWU3zY!o0&-*L(o1miYw6Z
Jc82Mys4JU#K;PT%aTu6%s{sFR7ahx??KI#PeHEMF)r2kpRj&2%OD>&=68_FZ6z}&8t%)`mGRW>gRdv?Vz#d%wl+`3L0%4nV#U;GzyjI>jvMoa
qJq{|ap;g((Naz`FmaFx3dfCkiJ6;&jirw!!ET*<38Lp{8lR0T=&fFBLcYHDF-=wLN<LrDzaQ7uWjzH4;Y|56gVECH)T-4qibsdTY+eO#8JgnQ
d3}T$49DyU*Vi-ieKGH{ap^NtHbB}rzKT8yhR&ZA`>PAKAY5bySVo2697DJ>!1OeMj^ou8J9OMpvX1rSA%NgmK#|TlrjvOU$W0Fb=z1_PVo!Yq
8*56!b2f~;zGzb+w<A&;GYYi^v?w_1nJ)A(ZE!O0V7ZFM3S>Ti4mEYC$s%SxSih5X3(B?O3&jQi47n3RK;PI-L!)rA?(uLHDtr1{PYlnQkhy$X
DtWYGPxg0_S|F+k^lqBVMASiEn*RO~`%LD27Os4QB15g{bTY@f%MGcjG0S5%Z=kx7)C(!I(Z`h$5C~LRoj<Ov8{)Wn^GqB*^DFc!mEkDzI9J27
bqUs0+NkuJb!$Y-RI_QG#UZ^hTNiL$kCaAcTH{F=*01-}h{rKBSvTmn==;au;iZq(bfgZMX?XT%%=SfOm!=X*XwY=*p*KcND)byl{bb!kc4+|X
q+<$WPt2A197%`&xR=?!C%cfNG8`DUL&w>)FgpE+&uZx}7wn+B5Dp_5a~Q(7CBe7NRuH=}ucNzJdjbNFk_=0D!b4|fqV7Pa%yYtXebJ`w0%3V^
?8Twb=rg3V+D3V5Ht!K{W3|GHV%aowR(k_`aOW(I*}loVRrptJdWE;fg%TC5>6XY6k8A55%F9>-MTd$tPT6utLq=E5a~`BG=J!B(P0y8LQW^=C
wItKka<*7c=6#eG{;OgFq|j{t0_!HIzJn$)n>SduimI*hW+DzlZI5C?X2SY$W8UE128OAd6z0fylt4K;(TxjpV_%}(5|U+Fea6!&NNqOXeKDYF
wyvPPjDj^?@iJb#Z~CMp7dH_1*}TKKO_U9^Q{0f*jLaug$kxlLFh1E=5nq&Ei6r_^z3@oY>#))5J{!(n%=Zyr#XVInNlBhb7Zh|9y5es)G=gXI
J;tpy;xyAN9i{#N4+=8zm=!XcuQA_WKmYZ^>)~i0{`Sk)ufKfy>oV%gKu{vM%CsjNq$j5snVMzvlo#8oKCaS-q^P8HBlr?()BIM(n7hfiiub06
hCsIxaHcAx2YQJSfZ^~pvLiBDGzh#6>+OyKnZ$72#A|8Iil%mTZTx<iH_(F7n4_kfw(-$PcTVVT)SpJU9%^ZAPaoGq-=;Yjq5kjyPZrGZ<lj%m
bvmvGTf@`0p&pEwNE%bAjqx*CxAbxKn+rKS5*~V$@T!aT@*X$VWdVjzVrN`Ms3#S-H3Yz*`CtCz`jS0tm$^o|4Z0(>7dqo-P+=J|1(R_d*ws>{
6o<lY9W-)gv}BW%n{C^muAH-tI0RkQt(c^lw#C3&XX_>l7YH@dg%vU{qbnoqOp7~ijQbp1b~&@+<(!()a%i0e*sC_~nel!s@EYPio{M;TLmxni
0j>bvAC%9tT+Yd@br*7rJM`Obxm#Bj*Kv%Y!1%0r_?ucfOnu~FmyukE@JbGqHaBZpNKC6%M13}MzZe%_TyJ8;fu`RQ_45<GtjZIc4R&V|kWS6)
-y+`dvPrU|h@*(bv#OYCT8m8yyfUpT;vzd#AjH-(REc9pKXQOIF4?K44YJ6+)uUnfl0&(d-w*Yc=8)!$5i=P#vD+3+v)Lmv0?!9AfCgv8AGhWm
4TTC}1HUxpB1MFQyp?RzabsS_Y{Nq${n9ogc|np)VVnLxTaG)~)(4uQCxDDrHGM)z7J4r&b{i6UY3#VUXpeVG`z<W@67V9(;YQ|#4=VACZ5^sb
9KIrkM&m1~tKt`?Rv{&PTwC{46VgLLz6{;t%-M+62vsHu;8(T{oYn{#9X^Ia2opkUka!SoNoSA6i**~N9g|#2^bCNo6<19hjB@UAZQO)tjl+uu
9v_%ZeGfgngx2oRMV_q72<-=x^bOhE4Cjfw8R{d!jRqAE+Q7hd?^cPoa_gbP-$fk8#77v&2Z_vL@E6+xJR2C6N?V@(kLgYkN;m92myavk3g?!-
JZ53j@$4y{F`@mWluovFWVY%^3dJPzOdgVOw0a|rA2;SjT$V;r1y{<%Jm+g5rFVE;e_R_k3Ad?aqK;OL#orR>uhYl+vzz0^ybQ|nG0BupQ2{lO
+3KYprO4yjx`W3yi*GtZZLG&8Ag<gQftZdP^STrQRRd;cyJtxruZKpW*y~79USG6<$I`#aKm#2liS&`_N|4``M;uqSWhj>7D4eopxU!uouIL+*
D>emqwr;_&3K^j<1bg)ykFmDISTYYxFxfUR*s+)x)fI!aaF<BPOBR{haczAE>4V%EsaBLJ*cqZE-lO{zVi>bLUaaqczk;{nwMNw1P?U+LUHy#t
UCbN!D}y3DWET1m1CEV>Nxd3OIvY2@SN(LQbi92Vbre0?UyuOLDE7s?0KMXUdqbyzxxa)i$nhnIu$W;*v-Qo`tC3^a9uSWQFCAGTom0(ntl7HE
v(--x$`|~JyDD)|)~mZ1(~f5A66y*ZkYEi|gv9s)I9W``jzc11vfjsB837F84RuwUR$rJ!Y)Zps)#GM7-|vXuLdVhHaB*<cbs5Ak#YCfgJ)6JD
vi<byuN&OjqV<L7dmjSBnIJ(gvJDRVY+dEnCexv04oVp8-Av6q*D|;pvw59c3w?rclKv{bq|p$M@c$^H&E_}FBXdsg*C9>Y#=sIv|J{f|R#d$*
zlB=st<^!XQ8peyNG(@|#wDDsN-x$uW-a7|+-OT0^AO~j(ckJrrew12@M?Xajw6TS?WlA-eFhZ3H#=_ZTg+OHV+NiKS-xaGpaB=1wYL}ZBJ`Rm
tx*Pmnq_6>LJ&@<(MKDR3I1PSvq`L_r>^9{s7r3D2c+W^2=;W`n74?vj6p@3yABU6e@)*SlQxeV^FFgSgapTJu({D8>PY>SaYwUxn^_yiu(QED
AR9<p)6d$SFXs24))K}TnW3B#vGQTGeS|m!&L;DFP-}Z({$@apV6ZJa$X(0nlr)^|JJecqDWDxX7sm-eS2X;llQKA&cc`_6DJ<5yeu^NZM$?iX
8orZxiCU|_&#Wz@R@)}BsulGf`^U+;#H~dGp4P}}pU#XFIcMhp9B$0(?ApZi#$tUrVGKoAG>A5yDJ5K)m)W((7eHmDj?wjDjFBBD@nqe=XKkKK
K<A`i1e=j3v0-ata@=g*<kb?Yc$ivs$ciR}Pyo2=g;zUWu_beB<sAkejX4bRGRB-4A`G*26{n4`A-tjhEv$OdYMad;(1+$hw0(Wi=GZdD>6E>5
O+%$it3gL<9L*N9b&FN&ndb~gZ*2CC{B+S;cIUA@*>`!h0i|>K$&rRAA%TDjEHy|CFV<aNE$Z|r9baTqjlov{aE=@M`|xTjrGS`Dd0VFCC_9wf
95KRV-sja8!-j&Rf--z{$><1{5%SLF9bT<Nz5u}*<A`O22k3z^`s=v1uJdYH%Jg>)5mitBV^D(a2d{RruJURjNo0jib!Zs$M&%~flUMs}UE<YN
=D5L`3u7E(RLo?P%8zU72Co(f7}j6tXKsU-K9a&GvuU<3^J-D)rb}?}YLzKzQ&u?W$F+5vS4;e$^DK?{md1PUA^nBp*1o4}tIxz`wel=sJV+&{
hWl*aqSbn67qBG8lgsquGtqV2&}?3XaU(<CPykQ<!m7=TAU9R1ayfFYuh}EjCa|+eOZ-`dXoIw0N2ls+-Xhf^iGb8!_hae~NKK;aA-3bzzDcSz
y&@!k-9S))q<TR!Cmh$-O;RoOY=whz1p~q*-effQxg1`s@4=~MkQIB!qnT*SPi~VDed#ivXR^Nos++CPGs`KDkP-OM(28>a%!_$vnwbK^l9{hz
$EXrf0)%{u{7=RmN-a2Xq3gt-12-B9(FkfCxArAUZDMv}gFQ3Gvlr9=P%$=Sf3_|u*;=c0hB;~_Hnt|yl43f$24?#PsWx{8STY}MXi7xnQ^2Ll
DQh;_mr1p7ne|R-xgMZ&<FqMAtlyY_hg6$@-#bd!?B(K2UMVVW7%1IjzK8Jom=kl1Qn=8QIbdBmIoz}P8sYuh)5lLAKL5wlmk)pX_2bvCPhUU$
_WAP$$lFklsB(3=4z`4Tc(2;OhR@8_MK&#35CF&8OWa!5qTyu{ZyndxMTpnKO3a->fJR;NDKo~ec%$D<wl|@>*0SE19Ay1|dLQJZAfiL=?8W-s
(5{I^&^W~0vO2^waGNa}G&&nMB@;50Z^R#sNl$x9vl7y1?0d0p0J|RL7m|uo_oY{uh|QhV>Wgg;(q#rCQg&9S%)C-PA#KrdtWD-cNH;z-rtF}+
9@7cw>a5hpr?fIa-dES`LAqM%+F!BvY#~9f%0fqJeDEkI^D?B%OAaI#zLYpx5kb)q|7=4v`^CDeY^y^Hm3KunHs0Jdq^2p39oNQ9G}j>q3P(`E
yFs4#e>Pw_2c}(J@D7NsJ{b9W>r%G1Vo2y&F~=C4HCgxZ+<+jrkz0pOq<pa4BSgia+dG+e(A;bgp)ruHXbOJVk-R(QC@1qenu`P(<sAkQn=ep+
8yO@LN1O4LeGShgk#3#z+{o@ZK<H#P>2Ym*Gn`8Z6G4WVx@qVQ6=kpnCLtX+=5;t%9$ukX^XF($Iu&cBg=-9SnaxXZF582Vo{=oq5EK`>M<KtA
Daw;|56)$dHG|V3)fqIC;Kk%oL7a_SU@mO5>Y2kiu-wL|k!~GF;kdnE2g=pLp{<t@4OS_T-_k?!WiY)a>nf64AG)UysVK386Ujx`!<w=BIVa}T
MSDnY0&nOvrCV%?SQs<^6oJ{po6XBm?hqelE@4TQKLz@sJ;Q^1Jg%*qQnwAhzFteRE+^`2bfGv4_9ok&)NO9eQ4f98y%fv@<H)tqvpQMd1HnZ*
OS_#J=L2dF)&oQGdEA({5nKw8$;#lC*rKqlSRX~|@z!3fJLAc8NY=*mN2B2BI~q!q{v2fYVqAo8c__-yI@ISeL&P&!!Rr_pN7-aufNzJM2i%iF
vj#ndTD*>te(|FA@oZhfZz-%L=SPJ=X>F{TitSm6c(E?xx0Z@CCO4Mz0fp9?Kt|>@>MWCabu5`L$)k=5f6ovTs%y-K8pFe8^Co`FVA9d9l}~tH
|6QqRoRhAuF4#hFlc5W+$*dUdpj)65seJDoEIM7V4B=Y5s*JxFoztI<@Hyy|rgn1N+804wS~rjf(C5~A&cf6SVraQmTe(bYzP@Hp_tt^Y24h_6
sL2Jck3!5e#<x5hcK}?)sM#U8k%ponaF#<hCXZ-&GH=4S=z*4|fOzB_tT5_!Ef~5#Tle5w8*0#Slfw&>Y?_vTJbUY2%<qBU>RhI6uux^Uj%M`0
6zM`Tx-svgw{UJ!B}8|pd?T}Yk?9-J$7J5oM5r{ZX>TS&q~#lsX9~zn9oN=%;ah0rD9{EA+T}peNL7%NhaS|6bpg7i)yC+y0VY0!j!;fZ=m#BF
wiVnq7G*7fCDA0LLe^%{r^QoPc{Z=3w!za)<6{~5G88zEwq=cjDm0l_F<a%}$|M;(ViI$TkSd5-7{axa_3qd)lJ}-nQ9`nsY(s51!V5exk;!}y
v1O*1LghS49(o~_>1vlzq8Hl@9rxe=@$t*kpFcc(`SSV821u*uLpN6I|I6CBAjy#=NA@Z_K%m6`pW}=STSi8tIUoU&BE0?DGxJ1x1VHY<t(L#-
)|jfSj0kr#bv4ycrd5aq7OzSfVjjG2^w{MV&q;ae@YuHOK4L1P+NM0<b0u!!KuDT`mvKprNh`N_J;2}exSbPI41$gH_zM>?W~JmSu^G7?|1FPO
dE=xN&zO=a=_?xmE}+BAV|Lg{*vd0pnCvn?rWAE%xCP4%xxpSSE}2~oqAZ(r2W0>m+$OWQ!7ko5BdiIW(rEWIrK_08EiEo|hmU#Nq8ntu>2I~s
VK7rta*cEGwvTI^Qrs?8V3hrT+46;^rWi4r9%6?*Qe0lJijim?=J%JSk8aR6#zEY0uNYU_0c;Uf<*myK&SHsBXY(r9U^jisuAdUesLh04vjrj~
#w*@_zv43#xt)-0a^Hj2qLF|@SpkN56yM-aP~>7%G^N36rUK=tRqFQ<*4X(5dl=jxn_Pj3CNEhtcyg37lq}vA@wwsW9IiA7oK24rR<{U0+1PRH
pLhI-!o}1B<>It_EGc#LfE@#<>yDmCa@nU?EMr=u3{(C&lC@M``snR~^T0AR$&GmLRF-HqNkffpz$P_r_^B?J?M2_fl}D6h&zE*8$7RE{!A|Fd
%=xq0`54QU&@A>g*OB-Q_i1yps&J=N=*8>@rS_7SBS`zc4s-S^T%NbHOL<YC?M*nHm7|c~waj7P@OgL{Ih3+Lle@5*?8viB5N=wO?oSu_DBXw?
ATOb@6p5aGRQQ%x2+$AMqs|S3F0dht>~=DNqlupKS}wuu0=Mrid6lIM^ErTE?L^&YleKQBPoFDoo77jMT4tqua0dINj2rgP8~hpEZs7DCv#(T@
eTUx(QH9&aC+)ajp9?!>DLE@^8eg=51&V&DH{3z+CXLjPcE>E~@Hmv}i-d&h4m$L?_@6;o>XaB#EcxDKTQwt!AK;NXHzu?-@<;_ug2{>Cb<E21
bq5c~T`A1?j*+?OOe0$-$NLoYR?KhsIlqfqh{R1<p{p6IPK}5j>fU*SPx;**@j)t>mzmG4JUG&_l@zS!-C!rb%WAKr<RV>}v(4lK)UkX{w+np6
x9n+6-!}c4)KLe)LR>rc8~5mQ>8#}O?4hlc@@d9U5R<QM`+b4K`BoMUnggl%WK+@eu!(H7)5HC6zP(@M6X|N$XTkii8J#yLru(?UT@TnN(jC+p
Bak4jUm$MFk#Oc(ujd6$nwOxoZk|VWkWq2%E<`C^chpDo236q7vPepf?gh2;-+D0i#6L->t9I@wt|^DeK_4MKX0mg`{ZucME0J0i?c{4EO%zzy
6ZM3gk&)BL!bmFJ#2qpdtJUoH?65<t3nh+rFq`kbYz7nw^4EkV*4-~S66@xMu1p@TscSZ&_9%R$rBf-zh8~G^o9trvc+AmX95@3TQoWg~=yt)e
5kp{Gpi<Mr3VtejPISgvw%y=U-Zymh1(S{-Ci6d-L?FnGNQ*q!FZeb2OFz+xglT3kEO)Jwz>Fs5dg4FPzeZ4G9C8si&sAGNRfgQkq8V>j>_l+*
7mo`AHt_Q4rrEkmcRx8VmKE{3gJ;w)X6bxwO!h`KUmdCGVS{BZzrjP^R~=j_rsP4$&~nU`qd?8ezgQkbdRnPfe$($()=Jb1#8GmNSv6lXlr`X4
m_UdPVPO9aiEgZz+$LsCIC&voK4?b!b;DeIFKM|$HW<c`)$tTR52!XBNZvpP*(<A|d`?_ZG(ovkRIM#b2W-#H8$G9bF*rj(IM`Q6(U#SO&|$T}
yMc#1Z&F<+#(MIlEOT2jI^}sMe)MHoc)!NO^G5n~m^<mHHGeYV;LG624RR=R6RV??GP3cS93E=7hq+{}8|r0uW1SeZGE}0O2$6KrO#Z_4Kpo^R
5+W&#dSgDns=<@SdPMWv-$6I2i`J8%=0O08x{9?z?iN-OH_XZBa@>V)W5Xy$i)seA11bhpHEiH9nJdqhH2#R9qGswc^Gpt4)OhU;J7;kTPt80|
x>NKjKV3GsTB1=oZ}iCN7TZo#IQSf-kGxiNd5o_ccA&v+(z@cagoKa}jzT`vs#VdBofEh6$PfA?skpjo@Uab?EtxsfjvmTynH!dR4h4c9HBSVJ
=+lFF)4Wk1XWLYeJcoS#X7?C_*h<jE^?-ehEs{}Y{DvK-q<{@5r-yk7u=Wei30v7hC>AiwP&ZAcI|w_FedM}>r)+Kgkex3QxH)Hexf9Ccq+W4l
zT62P7dhG5kr)D&PE}3elco~{QroWw>LP2QfMsQx%Y(R~x$m;MteA%z?&N9*w;%IE(*7tC@q<XgMBqE<qG}s!3gR&vW~7-!ia&KwZ391pr=7Ce
W-O_7rhv^+{UI!yYy+JXEsu0y?d52LrAOKp+z;hlYS#_)$Zx4616*0fC^kpV-zQPp*Bv}&XB)wAm_3+~qhb}y;oVSDXh)CuS-Hiyv*2GuM`CBt
(yW#1h8?i8sGde{jPmFwm5&MA7-}=a$Txa!oq(l{v<-OWsg$b|c}hj3UE+=&GP4XmMLd$au91=BSh9JPyn16!Qnpa!R1C6|f+x!evOufJC+^{7
@q3wM7EQCy!H8a7bbM*A2kfF`oBF27n$-0@=rv;up7V?P-SKnN1b9ib`=j=?yD-j!C16xWwp~A8<YQzxdKnCk2aRZv@>lw;+Ey^-j(P}LW-6fL
F?UgcCBh*FAS}pjhh1!JL`N<qU&iYg<4m1Yk{vpz5b}-rsMr>98)rPF+QVHq@#%e7J+s4~qPRu*m}-_COYMWn&R{?8=6bioej0WJX1Ir%BCwaq
(oZHuwe@F59fI4+!`pH1Z?xc?3vs3qO^~>O$9mhuph)3=X<vy%B+%|n8)(?j1NJrH%cOm_?1xCjWFhFC0EeL&2we>{Mmu3%o2>X*zKk)m)?o>U
halCyxhd}Ox!hLPd?a**Nd%REmKjO%T^<QLd`i1AA}(J_4pqZIJL5H(zhyNS8~jVomD53aRrxM?M6eT1sMnMyCUH#O0eFvJh;5@qctMBj_+qaU
{g%9y`MRTbn)P9S``2$@zkmNCZ_Kx^|NcJ?3ReE)z%~?R8!|F2RC#r~xqsi#Q~fQv!7AIfJbD@>OH?3X!p)o(clcC)OQ|3q8EXWc0`2lUrYv$%
*6!<${-*vG>nT=#5_VOU7Rh>*UcJ~+$&UYy{#IQmrYtI{tSK+~2Jl`s#rF<7^|!e6QS>*pp32yFGx1$bC%eNQ%Y@jYJoM32+Z^&~a^Lc8dxIYB
t-KeU=Z#WrR+d;i%;sdnUi#4uKW1g|*Qn4{AuYud`M0sk-=KE>YQulO#_5_6WN{`GtSV!}^gWrovZmUE%m%yEw|FNu6{VVuD`6*y2gh7zW*hF}
XH79IeI5_5u5klbI~_5!HSUc%wYO5&=2A6lxi4QeTr^@Z8;u+8k0et|XL2wr!OO;JXJU6{HL&k+hyBXis1tHJ%s6Z;M;hqD5uurcZ16EztJ-){
Tp%{h9;#+$KCrE6*8@IeY?Vf1(yKzHm{A8O1Na6*rCvW>a3sBz^<6%B46^v>5E~x(nvP_|-i97YZ`;iHn-NH7&U9@paZ3`r<L3mfx@3{$lQka!
&uHmIrL0}1yBmD0yOqUWJ|nEAt<OEnN{R_keMukRxKnvMn@(g&eQO$D+$>td18T`MHrx|hhR1+>NwV#jjt<3rV^R*&q3d~pOLvPJwPOaV!@x;)
0fI4NG~vk(pX+V|s-vis#4=yca83;Dz8ngFy2!`mYW9IV0Ta4d-=0oS5}07Tp18wIL0TQ@d8K8?$<r2XN(JhX6}r3Qz8EvzJ@G0hZ9z#fG(wfH
(u@~(*eAWs$dU<3(BBi~@#7RBSf8|`pW=&~uv(P1*Bsu+UJWG@Eow5M4gLgQ+&uOCj+`NVgDZcCJPu1dw85S<GqQL!YOq^IHjPMw;Wrj$htHL_
baWMSi)6XqvNa%oi*?N-{XoyG6-Y0Mc(qtjPsq2d-a#sm^$NY=6Zvf!@~p}(Chcmmu^&P>F`>C0=sCk1Tc)L%n4g+AZk3mWT3}gzzu_Z__sje!
0S{s#)5;%TRB(&jRtg){T3$b2;bnWVoRa=JMLj%9utxBfGr#P9-?&SGTPx+Wp5y2iBsF}5{~|Q~dS2i$SbznWhe--T-M*!~PO`+zY}39QdPw#T
Y+<I<WAd`s<&cZ*9Z526bwNK}<Dh!Aa>nSOAsV*YP2L&0lWJq4JM7_lW5}w0T|Ng90oY{pH!Mf-H|$j2$|A``Q5dBeZ-`NLL-nW+;f6Yuw~c!c
GzM0;Q_Kz~zKHAb-tkXS-iA&BgzRsr+i&DZMibvxO?SKCGosIkjn8;FBzxR59s=@s=j#DGSl>o<73HHBOK+3!P)Y^4L+QGM4&kk|II;DBy{qve
$jQ5WRZIB2<7XzhRP3^n$}6cskvO3-@KKbQ+|eW5t$g!Y*O?V8Kv)w&hw@cjPuyXW+Y`N@#!YFXmGGtE>~HzA@A$b%ZkClymS%HIkaapRuisa)
#fJVbqTAXMqhj*Snu8}svX%ds9Yx>pU*@0%?o1}4C7JLy!_;Hftt;M+-<jY)zy9sZ&tYg^{_XGIzyJLoe>>)a)n@|N2%bs}5bqHKwTL(V^*~Pr
xpm5Rh!t>RPr+zRO?j!0Zs0Kyj7m?FE*Rx0A28R_kTG9%eQ6)1cSdb`EWbkoGkU@do%D}YMVV+z85uSn2J2R2(a<FSJOxagR=}ACW|aLkGbW6q
P$y%VkS*z5d+_<?LaziA9-6E!O;wWHCnc{<jQ+qJ%x}u{r9J2(M!sU0qyrM;eBDtG_d5tm!u4VfREx6V1i8&2S<k(r$HcEZ>=iGXb(S5`uaZDc
hq%<Z_e(sqZ^qjb!&RCA(woU>fMMfRBRibqS=q>w%W)x-IaYCYto%WcJhe+bZ|?Ft>LPqIvr^dZj$~os<Q|b?l99xdP##cc`nX>B@66Gw>^Mjd
D(6L6z04k{pXen?o#?NT3AIH0T{#|{N|hsfNJZKr@(=waZ<j|*%60i=I^@<9GG81&wIJQmV~#h<t!|9&qmfsiG;9!aBKz`&Ip|%v86<WmDK*Tc
ih&Uvk{2<)!DrmAti72Wgx+{xLcu6V$3QPj@so!cnPEGjcCl<M8Wml+2Z%rApN700*8@H0bqApvIK(m4%J0D16W+;8h&J?$){Xd&X%a>q`m!gD
1*|&kasz#gE=m}69BRXk&he;|9c3Me?y!f?O;X^?`$c<cs@y;ztt^wRT@Uz}%*C~jU@>_pwdw4H6rf!mDvjU3Qz91!!h+>7^0Kvw6i%m5-%i_B
e!j>_<Wk56l9S|rBg&O6872ZJ;p->dBg>VwYBKYPzo#mVrZkzPSJ?E^4*PiAN!*9*FcUSY>?!24^~701zV4ud#MQDN^SF*(WHoty>{J@_6|((?
KZC}V%?eK{c@T8OD9h>=)11Nj+8uSWxN3MrsS$V-SoEtbJg6>mT)v2J^qj;+XCaF|UTwK*xImY0PMNjq4jwYNvZ~?cCv{9S?^^lCI0%f?5v@0N
B+cd6rjf~v@Gq0uRp2DYa!Y@MC){nHUA~CH@n%H17H|L}57rC^HuRLcjcQqfxwiU6V|^x{e&Wq>!%jUDSQ;UAWarYszAP0h0r932dV>zOR>>Xt
*6|D1w389BSq<g`@dNUZv{H0WqN-}Q>;uwpn5$aB8$0Zg<T41_W6%=?9mB!eOo|~B-S6nJ|7{skWXY;-rf_We1-Do!=#z$d=)bvN<Dh6G>U30U
O%-oAL1BczllBIVnOSvK>C*cab0sH-O?sn@67ITzP6aN(HXT3s0{;+kHI)h`s4?k=IVf42m-xN|5fsV{jer)L{0_6EeWRbEzeO(u|2Z_aQtC+J
n(&-6qq_}uQn6HFQ|<)4s*2&rWKOu-ns9nYkBL}>&{Ew=kuqpi2uuzQLC>`#o}jWk3Ob!u^$f5wo+Lf0d~&OfcKm>YWu!)`gswDJN9LW;u69P(
On*HY-ewAK{x%0|6fPN1vD-LGivdO=*772FU#P?GHV}T>Dry7X#cXcyV}&a0@DclpGcsd>oFS@Nh%6l#RpB_R2CW<V>wvP6*1(i3)(Gh#S>=sd
{P2$cl6mE@x(yEHm(KtR*#uRX1H%UYpAy`E{Q0Lxcq_||tZxBf-!PAPcF>~Yyc>9`yRC>+1NuSj)X03RD)*fFHSO@Z?iQ+bVn5ie?I)L0{+-TF
+|b|F-D1=|GhT+OyA5y_@@iR@)D8bF-L3pby4>B-Ec=WQIL$mT&$1o%>29-iTxi@(cRS>kVvki!5wgJ^-EEL>8mDeMHifpr4^93EOJRJYF6AvQ
95qXQf%-!oTsU7Yh&W#<1=|IO6l_<I&!~FpxXzg64@y|9$k(L*=BI0%&bNq#%akQrzb{!%VM%b0Sp!;c*rmNCx@%&!R5auv$x@2pbkFsrQ+?x3
?JbpAtc;P{4iRD9w7Xk-^bgd>$KuYCD{qRrSVde;Vuijm)8GyM4CO5$SeXnA8`(=_Yz>ly!b|e>1O5czEeSONQzSjpNYY`d@$8CW*kO<5Ez=27
D>PP3ot?*0LiXB~nYzOcW)>qj%s>hE(nIGUm35sj$?^^#F|+cer%7;B(#>3+ts-rIC4T3+qbJmCv_TxULo)-E7l%{kQeJ|MAFxMrn<x1?SW@Z3
RVYT}|Ez~=gHJWLbQJ__$eM3|M?=ZkG2OWyuv2jhlfdB1G_z4AFDyc)uZfincPVc3q>&jN)w6DC2yS)Y+fs6F7kCu6%*M#Z#)+%>rA8b-FoLzE
W`oZaw-psbmo6#SA9Eig<%o&cOK|(R#%Z09$YqeKtmw#6m8Kw0b&?v_19r)62l-?%U`=mI2k8}3lj2zYJMOqwZY!H*=lF_rVBLHI*@YTXdp%&E
+?ELoWCOASo9GQ=_eK`Vw7+V{KgH~ptfwk{oXN`*6gu;MX}ObcuwQbE5MTNkS=r2<RMQ<8;MVHl274s8dZ>bP($d@owVo@p*n73Z$C6tN%4@ML
rkOmA7}#36S;+42VV)Ti;W09@pcZ2@6EaDT-E~KQo3=Ig7yhG(lg4RQu^e<u<FpQ*?-w|9w^$b=oQoQt9QD+fFUMlQcKA$ps|z&bR@G4~-5JOd
nv`hExOKywnp<o}Ng$9HKELLqh~}Mh<(zN0PjgH6E>Do$6qBRlXopvQTbjE40#~S6Wbg`^S2I;wA5352n|VFqLr%AUaN2+(WaPMHw>(%G@^j49
06nhp$!>`;l`^&w^`+Fygsd8QWlL?S%kq}=3*1K#)tT6hi9Bp)%y47Jy}Db@RT2a6y56wP=qQ0%R_~}&cPn2M!}Qez4*>@~*+_9)zaFrg=3RP1
TJE-7D)6|$u2I&_cs=n?@Vo77sEIlBVfK(5BG5Y6TeZUu(Jf^*#d|XqCRq>C)8#s~$=gwn-L3RGQ<IF^B1Mv};bBd??f9A7ZIuF4zW#1wCDH_A
LNAM(7Ir&&=5`y&C*hE)w6$e2zXXMRJ#mNXR=N?UM`ZaAmXVQRAJI?F>xm!R-QugjiIi+*roSh8mH?oBJ>g$dzoB!&ArE@#7K)8}2}{vBUw*l7
{MYPnH;aR2F1`$MV?_KKcir(j{rhi!{N*2CzW(<g-@g3y&%b>C{>S$(|M~T+g8{~wO$sdR_?4d}KZA7aYT1t)dddLH5<6>VU{8%j8iFG-PqKwC
?(iW4oM?`TPl?82PXxA7;-$>#&4&F3{R^3doVKgcf*xzYVwGSq>pS>QGr#zcB@zU%Y_$+Ld51W{NY@SXscj>+mPNJOy!itQe8|_nEXseN9?Ex2
G{a;f=+s(ZMy6><_;p8JL1#(!V&)L$$_tkti(ojWRaU>@L%O$0gH86EmN#14G)hv!vv5FIW3P{E9CR<!o*Z}NG_|@>wIF`e!A=<7pu++;W}CoE
Z8@Dw55>%R=r-#5M!goe==liG?vNrTC<!{5X}Zx3by?shG_|;Xcl(0^X<3YlTV21QpAc+TX+H+iOI_MYIvk8)=!3q2ZWG+xQeamumdZtVDosMP
9FrY&7%Sv~(q3v@9h8-?hz)euc<Y9FJQYx@w5t4`g}IMXU|YjtC2kj-#hDFakr*k|KxHZVnk+bI2(LSM;D%f9>L{&5oBS>i_)!&Bdiyu@klKYS
ndIv<Qtr(&23Lq!^Gbc%;Zs9g21@k6Q15fWDVCgzwRdf(m)PY{yb&9wWo8bEk~N053^aD!Wr<5X>X5%+<s3|y)f&)A)a!wJXx&b`GIO3v*<~03
Da4sbx$fw>`WBxv6oNUu6j3OMv;3mIOxJ(D$j9n3i7WkcBf1W012cVu)+{<=haIeLB9<3ppsq!$Mz^A~9a;nIsEg4}40ccs6IF&;IP;06PwCLE
8|ET&lcqtFk!v<L2%(EcXXopVeu{SjiGs4m$W|XMAgeIb#=-yffZarHk&Ry79O6iHY3Q;;k1lsf3;rGT1eP)HRsxL>b&M2blSLucz6SVzpob)`
3KnaklI7q{?}@yt49NCiOz{REIw!Q2X$F}aQ5#8af6^4yd_D04{Vm=}h1iK~B0Rh{aeOs-=8m3IxQu&h^jWHURtcjOmFF5uv$El*D%{Zq8X;LI
wJ6F(Q!{0+G2PG(`zT!Enn)XpW}cKRy8*MF>yG+D%gU@nX$8x|Dm7JTEZL9O@$`0q%Of|!`UQ^jY>kX~=Y+vH^!3D#Z4;uDcZ3m0vA6hJqSu*$
kZ<oLX}MqHbI6s_g&$Afq!SD1-l9C!FOAm*dk9?FwKVIbn^AQl$Z2XU{J0*lm%c@Nm$jr+_gaKL($x@|dfibUeVe9gij!=SYnLHRAeoid4t|Pd
0wy_ZDa2LU@>8(vX>nRbwc~#BR@x>`CeRaD9u)G;rlC^T19ot?C^~qs;M2`-+*~}f)x8^f?2~IoxSbtrxueQvnM&+YSMeKsz}zxG5+c-j)&U#@
yMaH!4C~+632lqhk1Q@^&g+w#NvLbsO6Z2R!w#!l_C$uEv%W2|LL<6RTj}copHjA2A0BCwURyttBpLbdydLl`oe~nGZ7`48X;0bxR3u_w${YI?
Ra+-c4-vjZ&mac6Mh>ZirHyXzL#X>7|Miz|fBfs0KfZnY`pu)!#pM^7V_dc9AQ?|SM>P@W4j*&0@&wPM$uC-u7PcWWa_aR!Per<XZYdE8fmrGn
Mg>1oW32Uhpuefo&2S4?V9sjRN=$(?wX(RL`0uE6c{fIwx_enda^SSEjJc|hH|$gCO06ulEXiRej$?D-k&ZUjw8IX{HgK*rgWTJ&f+`w?Tf}m8
9YVZuA8T7@zy{qSI7n=-jLF9}z_`JOtZjh`PMG{lO{Nu1`QSUkLOU;OsGqL!8stv3s!(a^qHr<_`EE7_8|)J4GHaG_IGlYQfJNk3v5ZA~Y`9aT
i}6PzvPQZ=<#H%Duv!Vh%HR!l(YNxUnJQ!p$m`@CXA!LCbqC$yPatp!Gmy=o7dw?Eu6K}~G?sMc2k2&S0|`@=j1H>|3O=b=6Pg@jLmdom(ljGd
MD=x&T~%{IR>tj)o=2HUQ4k50OXetyYrL{;97S9Y{LDFF=<eLrT#wf$se3hkl-C_Spm2lSTD<xyAuV<qCAV9Ozqn)x8|={M%G=JdsB}>#Mv!V*
-byy&>j58<xR^FGq1n_O%gi9v_t3tyJM86g={q6Omyig8xM^_FOIz{AT>@R$lOd(nOj^AJ=9((05`CILcfY`8i8~3$u4v#clgBf3nv2cUZ0ISI
n?D)~xH07ezdYE7S*1xGWAfbRHEtJ$QmIVkr&)$Eg76vCc;Nc!0$;irB0SvxM_yK7vhWWMBlB`k*)DL#o3V4smxjzC*~lQJyv97}gTBK)i7p1h
K{kLX<%ZTcRJBzDdn|ci!#{=CW#$!=zC3Jo#*U(m660DV-mqVxD=UAK?wvkJ8!xGUX095mc0FK^LKm?<ADb}&rTYf99RyOENc@JM+v4InVScOC
tmkNHiu^&v(j4CKk+A}mQ;CcQ+DUHFU|0sZbZGDfpLi>bso?@8Cwqo5KgQ%0V*h&J4tkdapvH(pHjiid|7R5}^?5z<Q+k)w57K_a%h<@G4Xc?_
-e9LfS3YJS<z=ox076;mI&p%!e!9R#@=C8Gg>Ayj+18lCystDpc=SCl@Mv_Cd_M_u&~ATHQuDu1EO_PyA4_zLJgA(hPn}5QR4l78L9VZz=%;IZ
6fY<2qcGT+hK-3y!Cqt;EpaK{Hr%Ds?JWDS0>xJBnKb-o$k(=3o9zN8&x@N!XChYR5JeU>tVvC5v|(OvT*@|iCE@w?FX}}N2}@qQ>xO>{(aW+!
)hIvFp1?3i92$0XJ@HRa=?>YYBSBQds&5!&HiYrgRd2Y1>LuQnqb%wIoBr+ctf}Vxx})b*Z;-p68@~Bg1To@E2+mm9o;!Y|(oM)KnZH(5E~i&a
@bEBSH}FWK+wpECSJ@o-F_h-DlzzcR2yYiSM7j*J<dhoDzQ%xedMg|&#`V15T%{}Dv5J42y*3o|ax)lk`e9`M<APtZzQi(5-1MVbI^<4njeMw<
txJ5PzaoC6&W-qdBs<j#q~Yp0P*ghbhQFBK_%Hm|x%(|~8nQS942Phw;4Fzi32L8InX8Ab8}W?jEfk=fToFJ4LxxK?1HV;cGf5QVQ0?`FoMoU*
Rkt*bhNVHmB9EjP<6@;bmdZC#>yO`Kc~!uwiB#$$TBfwXWR|C8zx_u4X^L0P;-tuIF_}pY47674H7zT-AE=MuRmQ2AM;M-Dsv=;>ZH<Sa{gxUl
h3v6mpw8elbQW#tNg)fEqMOiTN6*>a^a1}UyA>frdVl3{o!BFodGZ@Prgr6dpJav0Bcqi}l&6L%XwC}EtnjC6Jk%}{BAN|67gR3ZG5RJSS50s?
(4oi;6h`uZCXMXloKo6qc^+b1f`d2eljP=)u5;D|8DhJbXQo^lYP)y?eS%zd6h|L5%;G%|$x&jBrUZMVpTOrL$xHH+BUV7DKPST(M3Y~4(9h?}
4{lS>c1>s+Cr1DHAYTvE;e#7eA~Kc_Eo*_S^s+<uu!aEM*fE=1@C%V;%;x8$3d>lC^bwZ7!wWnja`h;eLpq|g@`sw!=UPo#zJo{UW>T_97siHx
wwIX*^zm#W?fMBnrE=qkg&@g3G&PKVG@4o27wdHg4|!Y?yXU|+UtJ2(63Tj&ioF~g=-_ZQM6+vI-}Jk$$StKd%@!HIqb?mTqsD}2Fsov`Oj6Gn
@>#Fv1s?u3EBPX~LeFVNq4<^?pUv)MLl5~|*+-;sqFjq>ABi6;vnona_3~T4U*qF%yR09Lv5`0vUJi&Yae1=FXh$6~Tug2l)TS4=FOH{+In3p>
@B?+Rw(Uc`Eryigh1yYPJf%C2y<IoV=YE@W;;b7!SZlC|WJp%8HS)8=e!dn{^@7F<S5?egJHg$B6l`@w?wRut`P-u3`<C<W+VGF;YVTc>{+n#U
b~}2^)kch#itHv4HGWa&sK{KSGDI78uEDJxM>tvXyN<z4Jo0Ey)?2#6M=Wh({!ng+hAL#u=8z4(tz7Cx&7|6nen8QpL1cer6hdW+B<fP+>w>wX
hx{x>Hm+crdZYt=1juDe#Ck)Av@EHzRaQjkSlv|^QVHE=pmxyZeOo!6ll@!12>mV6qF?|e4gGZoJ!GuxxLuk~xs^(*kmbfX6T!0A19mX6I>@bg
qUsRaWwq6ez%s8pcu2#386T^NmvXJGUL|w}X62s8Wvu?wMGhjievkk?GIbUK1X9>bnbP&hu72>M$oAj=c^dK8UOk)`B}N{To?M{&l3ulkX^OWS
?jm4G1dv94;x96&CL1B$L%PYR>#y9eIJ+zW(dUJm^;86#YZbl{3xmBGx#rg${REQ)DI2lume;ckT?C@W{bn_S*g>}uZqO5Z*}>$o=I?48EHd`r
jF#KsW8Rf*Fryjma{Gx0LT(*3aLe|{H+b%j&=`8)t1)wd0x7348%0mKclgW=w~@O`EK8#)W-wgpuvE?BZUawfS83JMR~a##o+3naCQ?=y8M?!V
oU2M$(j=WyK60{qjr{`tOUwCX#}5s0k+^3K3`^QtlhTB75z?9K0soS3l_HIhr7T4tjrt%ITz*8?Wn>3`MYqa5mqs|^g>HG0Inbt3?OhM}&bB@b
asT@5>-X<p<mLJH_22);lS9UL%B)$Kbv2_U@l1w3mg&-tpAoWH;=?v!*^`ukM5~J7Rau7lKhQ%)7TR0BL=6|#Iz%(;5~q@8)xDv=WseY~&&Si1
azK0kSgQ`Q=vmqg{S8J|I=sdchJl9qln2K9`TJETvZ2mIGI_o-9(o#mAWPcBv6{2y>yCN^w+XA7h*hkv&yiEO5m^pw?017bdRq=#WEsxMDw_rg
J21Plz}Fo<BxOkoleRL4%8=@k*M?eUNg(4czO+w|i+qY(WX}_anLKTlqs+ndTDMhuhds<J6Ml2ZrfkQEQgTRbK=zesXx^yTE1@xrf+Ec<F*ySc
n#4NIl6`}HYFm6^n|v!Jm@KGjWOZ9(x;OYU)V3w}pk=8|6=8FyZLFQ5Z>XQ1MQ&GAI;yWN>2*?E_mbCf=Nt9tZ8`Ig2}>XKt08B+%2SXmGj~JJ
^|qZ<&q}C(2208J!(4kv76^QU&*Zj|%-BT#shLt)vr(uGbXDEZ6S*y$dLUY_=yJ)S8<em78*{(g;B&cc;%rrFzS%8%E3?nalUvG~_ItyJG;PF>
Le^ucODq!uhZLA!8~4~y7f&l4CoLPfXVcz@%FY<F$<g1Si>8&;5mq@gQ_m$m!(t#ej_ZLRle8AwB|m!**jdcJk;8sGUhLlA@I#`u$yykuPK+om
OB<z`k(_AexLkT3*Eof?lvo%=Nn2=6L$YKt>NWDq!10ZHjBp3TV_8l2O+=3Fr*nd;Rnrc;*xLA^GpexiI?>e{!9T1j9hPDPeRQqbYB9uKQ?L;T
Mxt;XwBf%S{uu&WR$g;}urII;9b!t!CK`9x&)J5gK{AMgmz-B~Yb!pLPuO9eKvIf4$%&IRDs<_R<TfQ}iR+G@6SoW!brMFV`45u+GG#UWVWstk
56u%8QIh}Hf_YxnL`W^pkZZhn$4>;dCC<(SVqfANNGW;FOq}xukGWgDn?*LSI;~unjm+{%*NXZ^PldH|6J@!g%_t_`9df5-t*q7%?68Z(Rna8w
l5EBL2vs~(JLA^Z19pjOX=!vkB}MxSD*3xQjqs8hzAx~IYDtTh1uUYO(UL=}JlPOzba97I+1w~?pq}qbX<-^#QiLsFp^suc&QBM)oNwFUh$ams
JT(l5Q7&n4nmHxDQJ17vJ}dqoY0ahKmp9Pq#I}~P4fhec+;JjhDsB@xMToaDXScms6xa=S3Tq?&rkJt>dw&L5$tg+U^BP&%F8B=p+uUJ}$5_Le
xKT|M<kS2cZuln%YYAf~)MhN7upv!UL;qY}lg--&=M3*lDJu7<4?C->2$Dx=%V_0>J4|pZvr<glG@YdnC{vXXoPCv9+XZJ#ue_X{JZ@w`+BXnt
$*4jvOKrX3M=Dze1c>4Y&32xQ+g(&0>h-`K8e8)0f;1pFk=f)D=8E#p#JIkz+ZCsjFUcjnHcXtgmy?y$Mt*0?tDxU5__fNmsBMu{$a*B4@V3hu
EqL9*pIF~D&&)oKKX$bpg!7&t`_&pQ+Ap{hzkh!H+n1ly(7ycJ-@kwV`#=8Xa9pT*Oe@QN<P@DSM#xh0pq9^q6D*2^a>n^4O<F2MSI(+A!e);_
L>Gd?F%pv;<J@bZ$_p%I%4keap*xZCR9<0QHVTo*N~QPIen*2Fby5L0N4!d-vM)1d;z6!E_|Kax5J8@_(Q4Xst4&>Ju0CCN&_(wW><5udUM%N7
=+kiWRnC0}9c*u<qaw<n>DUiu1idputE!wGJ?DB+S2J>)7??+_#QHyQoz|~w0}qK_65C_IRQF{~7>N$;OjgwVQcXRs@u_b~jg+lrL=;j<r@b&J
RXOn+^LQ#02Ie{9P1@UIJpj!b2tj_pZjP5>W?3(#@6q7U%qh7U?><mx?wOQRf%6J86qO2O=sju{<+j70k$Waz7EIWb6|tJIC1<G>vz1vp>W@9+
JXxxb(So*-$WIt0YH|IpH|mh!>SKoBB$4Evl63VY%ht!!y<x`$ZyuB#A=xPcUX@|a8qGU=0}seu6^mgFCM%dJ)*;vBOG(v=wH-YX;daPdMonxs
TXrV-VFTi@UJv+Ofm<LSuo*JVqB<~f#M@L<u%V|>XR@j@RWXL0>*%@Lkfo&<-?76kcDE5#5{R(Zdpk5vTUyhsto4q1ToiC^mqI^M9BWktl_x!D
TtTfH>|l2*RWgEGLZYL#GxDGovsT-|V+AfdVCf8~$F-M?Sh+D6fV>05_iG%)F3K`#|D=-5M1*43Fx8PfSODe*daM&*aH9@6YFF4NVbp_yD_#%S
#pz}yIU`n9_<>}8QAW8=8FRyYly0N=<#jCDq%qqO>a0?Kn;2(<KSO~_erE2t7DSD4m(@iTX63qrel~Y<yq1v^1eN6{eEXy}9@@9<=rNbeULxg7
q_bsCNrxh*W*=TR%tPc-N3sKI#VlV{V`QmC<5zb0fXIy>8gkJC4zc!;>Aq@D8czSl4j9}hMM~jt*i8J8zDt2O))3T=p8F$oRc>VT92&3CI=Sl5
g68MF!KX4@`3c124iqZP-7_78oX{Ng-=K@Zow!y`-s!>@KQK4shw5y^4*GJ-2uMZuY>qi4liu^PG}}-Ib1OUFC~&pJsxu%sFr7_BTd&w!jYTa;
+c|BE&jGQ4@^jY~k_d92k#NEv{_6LOTq4{^$T0CBl~+XS#@3mEsYHb!e9F*Ezh`~?I47hOg`mQcfSq{asM*ZTeaF0PZB8r~2^SO!VGM3tj(rvO
^!E%d&Fa(NPU%W<DH}@hOtOU84x`!yY~UwQw4He#`JZgT(}Q`}pkfMjCf-oD{FcGmDjR+4+BTpGnPrlPcHO~aW|jfOOy4apWI~6ngM0G7t_?Y-
V=)REoNrk<G*B{5c_Wt!e}_-FSb5nQ)+>Xl0eG$;jgP#Us7c|uNPvY@`~TRW{Q8k<ICAsh%<Bl-cQQw$OH>=+4L#P}<}$Rgl8Q>HDMq)(NY&hv
cl3~aotOiXWm43xfod)`CeGE^Z%6-^6tdjmOGeOfpY#FioZ=73g8csjQMa;IlwSyLBX4$Sx+7{zZbGpmy|pEbZs`9hxBbVTf4aPFndW6^2(wnI
8EKPc3koL0yuqj5wu58al9*!X+H3NhC)%{@fgVe2;V27{9!(9xr8MR|AdrG}-O=BZ*e15$Dr>ZL7R+Hx=F_eR_8S7*EUPaXDm2C_tKytT9%2&*
@2F2;+u7)IL9VNuTjq3o5HoSzQIEiu0QOM=svL8ku5vr4lwjJi-e8ZwR@M^v{87G^VpC9&k<m#m>Ggn*c~^Nt1`mF!>*$&JBq{Qw@QZ7-=zfV)
T${R{2_zd!fp?dZtRvpOqaJB(<={xg=B7fB(mteKUh@Py>?K}_1(k2ACJRW;n2=x^RcwM}hkfE&d7$LuQYxEYSym4si1_P{eulIbb7rX4rFD`&
Cz48P(NsI?m)1&2MDc<fj!J8j4hD>@hh8_-BdsM&r8Z_=hY6i}lafX%>3-c&hqP8I*oKAmjOPBEFx``-VR<5L@R77uwqzog2ZMH6YRDrHbxgyQ
yl?bGS_}UXL!?aA$;d$BB!N`fR<sRvIN44VEVE%{p>klnjA+ozDs_iXootD350LcJ^g8mTlq7#gR0qi$>=V~=&MD=B>|2(HU2*K0^L6vzs83zn
q<3TyS(y)-E?V_)&wAzk0*}6yTA>r<o-Fa0)ln@F&9rcb4@uaBKpPTtmL8Xlt=tMKzY%Kw@o#R|IMub7sG$ii_VpExCkmNyE53fmUFzCIRv+OR
rks?v56NyF_SEgLQ(cQ)kK7b##g)nmctJ}6-;*+nZ_uf(O;T&fikL&S9aPp~&JeNUyq@@{sB2||Bx>EfKJ+2Su8S0}JNhZw+Ahlh|H~eAbPxeq
pZ&5M?h@C^O9QLiwZo`-B2x&HUy~O<P!A_tF=m$C*c=cOBiWNPz9p`G!>7q)OyNV!bnOJFHKo?=D?EHhPo%X`3QKh7J=xR~RBYymcht4)ym5zj
ZG>u)5^2=7tUX7Na!~fqmqPfBpGs_bMMB|lT1Q<7gkb!rL{(VcV5h`3OFdqs<X6TalGsK1&~mWeP+v4zU>r@}g<7o;V~NyJu_ce%FYvk6k_*i7
m^yl;RHV|7*J4@E@9-&8n?6wL%c7iRC0;#Ep98(Ky!)oF{plK?zBZENj&R%Jwy}+c)Y3L?1AXdRN<L|pX3aJ?gbxmc#af~_*e|XPf%vI`NthB1
0nHV<%$G;|8+TE*@?+`NrR?N1Zq26jS~<`*b@JniPm$L$I3m^h=z2heulPV;D`m;*Lf-f%$ZO+Zh@R$c)-`-HQCY@S2j4F67}pMtB1mmn#$1U}
R_3Fx8|V<$GLnM1Ok67~&MEQ^VK3XR=LM(2TC88>LC(SKY!V~^ozF5Jf5S(zS~5F`b(PjYzZlu0F<6ya=ZD~Rzrtf*+mRR3wU1?A8}NbU6mLmR
w+l{%wXqcDQ7UFdN_HR&p&qScC91sfU(0Hf`u5?ZYO}6Qk7?qH1$u+Ol-1$^hQg)IZmum*5>-z=mMin^iaW*oZ-4ydA78%y_aEQB{PoYjeE<H(
_b>nX^{dB9p|Rmg%a`-eh&w4=m~)ubWN{mMO7b=yaApBzgXF+$=utq8HY~cM=K*Gc$Px|Cw1YVONT>V`jQy`C{#!(Eq=e_ta2AW}&VwjW>WS-)
{ua|4GXFVbLi)mH^@nLuN$DMRFuimIa_=GzheM|nhMpwgu3~q0hdo?xsWhnwrOgX$v`MOIh)agQ!7eierd23Of_5dHuGFHL%}il~54m0`aftoJ
B4%0{R6pcb;H8Ik?rOjv*Eqw=uz$cEYUuD>tDWwF!q~#gHrQpQz|<n@kf_y3QeS)d%eq;D?68mTjSS~;`ZcRrxyfUUTbQmdchtxB2DN6DhqvlO
mzcJgghaIEy7PuVf$xQIW8|<~Od4K?u_EQyu5w5HGFu$^i-w%*OqlH4OijIxG<MX%_sUB@u_;1FSnTLunw282?yxRtgO3?s>4YYa89AfoTBJS@
V`YJD=$VxQPU8`WoNS^<oiK}L_OydXbZ??4llpy{M>ns0MOtE+F+1#VQa~t(d6VTn<`SlCSxkmLz*8Ruj4E(9v|OFY_dW0)kJk-!x+o-?fl}2r
L3MO^vzQy!2D)fodD;tZqiMvI4ux7Q;cjU~(|&=+>o!hIjpS=;wyrcLbm%us<-WtmT3alPt2DW7k-F?M4VqWh%DLL_$2C5hSGEx8&<g7LWZE0d
Y+75hz&q@*yKN-*pnA2m*G}?oRlketj=Ct`q*^}Nkd+IK9}t8b#biA2Hpofv%I+xNKNf*@1cqFrA%$$OIHx!M83ZpiU{25xHk~VvbL#5Zvtmr&
u%F^h<Oc?*v7oXD@@AoQvq@EV*g^2hYlFNVzbn=CM)cjX=+AE9q8ob7@XDUsHMGz|I634+(2e=S^?=V9-l}dKEH*RQhz+hFkc!s>JyG7u7s3bZ
v#ec9o+^&Vt7(1S=&^eO85SuFhz4yhP#tk9GHncWLr<CAfB{QYSIB9P6Al(qu&h|J8}8$Fvo4eJ7zOQ>n0;lcx0hrysvGQLcS%W?k4@OK1q?JD
ZIa%`xWgUyXmBynrrWQ24kjfA6GA-?(-CawIkhYO3rf;idVa+(_aRH9bY-QzxZTG^E^c?Ct{ho<Go412o6#}TYr53zpoiRzIby%UY2JEqIJKm<
wAh&q_Hw%na<Vl-=(2lG^=$7rYF`i7X`6rmo9yppaF$?M$vPX&xWXO(lsq!ok7ak3FRcel`^}M=YCNK@C;l0EWN8efrLvjX-#2O^8gtrd+zofo
x`kQgBFlhzNVZf4+V5u4_8mPZcF8rupq@M^J6pi@s*+Z5J>a7_GAW$MB~%rb`Cvlp*Ji@S9X)c!Wo!Y1t7(pEg9FhvP)A-5_?*t=Y_g;oR&E5I
2pBTtHFLYer%_}PdurKQdNl8(LDsXpFW4?W;9pX?NvU#q>g+Cd@-uKM9LqlMjsD6Qm+FifI*znN4f3CrJv-^a;|+c&b^qhP{_^dQfBo{uw{Ks+
dFWfIo}>ny`bX;E&VXv+oM~PU_*kSH2!)on)aGc20_Nx+7t`wjAFFhWbZwP*`=U;c(wKJo_---rJNmmuxDZY9VW-KdWOYH>K5I5_q7D8n`j&}a
*`w21q%+YJ-Lkzl&?nQyewO2pY;)wjtM6nF7ID6z$JDJ^m7q?5HG9pkG9FP#@mW^N`vo5QmI%9{e1@J|<2^#zDJz+-20MH#)g|MMIf<T@R2Nr5
@|C38dG*z|OT6UmB%p5$8$6IsKnnGU*K)oduuH643)2P-$9=2Vn{;N(ZKdl0d&Rni4NEl{`m3asV&Z7XZ!`7r20NW_;n3w)Pop2H-7*Fx)%4*z
{0a0enRI&0H*L}&O64oNKM#VkNjv-rQDuoaM&llr(4{42J{GmQ!43vj-pG#ZH$)vuVF99bn7!D^)Ehll>}Fa|p0;6(p)B&uAdI#&uN!=(*p&`Z
(*w-dwal((pQ}~a(Gv=nlOWj)<rCXzL%|-u>16r!fE|im^PtNss4}9?#W6UW%jOQBlDMQS6Hwl*VV_dQ%5z$$>ZW$oMdM<;LOQ6_P}A0x*iu86
pZhwee&a4Kmop$~plCLdc_fTH$sc(6N^Q7@%0-hq$v<os;w#;Z@=x%P%K~+~;E>HFsS3v^La^)06IZ?^4n5I0zsw0A7dd6S(tHlG6@v{N<e>Z=
X8dO5x8ok!uDtA>+OAoj5GJakKpK;2C3f6J>QYEb6@_c`P$x`GQaJUJ#XxfaHq=4vQqV9@gBCrnRcvC%g8yc-$MJT-XE3`_6KoLK+t3+-*wSGz
GI~AWPY~}ap*m`KoyI4oIHVP=^JRkf#y#Bbv;Yxl-gLuZFQ~bYYGYCA8+=ag290RJvL!To00V}1yi9Ac*e^KBHNyj6df(ETePOaC(7ekMRIUel
<c&LFhNLsJ^RU1IAV0ELw{U~c{c)R~)lPXkOp7}3p2V4HNicT&*dbRtcUe-*9vw%s!FYXG16Dik<9MadA*o*e3QN!#{A5m!(;DU4a2LtTDR*Eu
=+%Zth?u5}AJM42`xPD$ubPcu?OkmRfD9orH5dDnHu#k3?H?6-D3SNR_92d}c!K*1Z2svQ7tgChXq+Z1cP-tB4kxVwbOT))UL}p>QHF1@-hhFW
K~#JkD|+^JiCf8wRV|KlvJcp3FMdY}<<}BBZn%^0O^{V2GG-Hp%HJj1sY+MY@X~g{XXtpN`b%~U$t*IK=#i+_kZYXajei2)t1<0Es;*k?)}fxu
%>PF#!1fC~Ho2M5GxC^*7R3pLzb37A^QPNihn815lQ1+8B&;MQo`i`B-u1)}rM$8&u(-(&Di%pRm|qLETdi=z&pdJ)LVGC|ZLFUWMoxcGH0JAh
!FeiLjOtvXRlJcDsm_8?itQddeoFpQhYn4kN;=9IQkHeJYoE7d;@btk<bR3(V=bgavhnv!{g;B-e&66<o8)$0pM()sUOR|YlH=t$yj`%9z~Nuc
d0!G^k=~=V!M{VAODT!;nC8;t#)KS(7V*>vw_pblnJUA4MnmI6w68T`NWnC}Bl_$Mfs#yoXW8}Ce@pg03_QA>M#3vp8t0sU#|KxVr)J00IBBpb
Y8@%>Re$zCf5!<|kKiGRl19(VHzV%`YxQ*pJ!;*^2%!`KMfzYJztK29BsBV4Hqar}#i0g~)XZ8Z%7ao7dcd<>cl4O)MO}ofj4*o*G^y;(fi+UC
Y&P(a=4}KwwjnETUzQAV6G$ti$emMdrGC1`NA%(vubz}6sd+3(sLW*tv*X!Nj~gzQYqAngVkgwFQr<8kiTbqjvJLi%bSG!5%=0(=ixTmPomEet
wGH%n;i|j1ES^>oR%KqMlx<dAZ|G+@;RYPBs5$3QdC|;xOz>W=l#?Czt8`1A@a|!Gu?{r>tAv(c57fi)CS7;?jJnQKJq0`kO<K8u#}sdYj*c8D
B=hve1CjGEt?764#1L2BejSWgPd1FQk}CFxTD{)D6FXe#G-W9#hPazv28YOzkbO)mFK-u|bG+&?FO`HW@hUV<jVuYKRj&tn>WRyEV3GO=6Abln
HXSh5vDXv!iFFHag^J>mN+a-iOQiK&chJS~$|slYoS~LrtPK`6*jBW%hTgUdJQOeEdBt2lRK?CQON&NfKj33i25xP|2w|AZdZLby;wq8bx&F=L
8Xvn`U_1iDsTDKX8sJp;2Rl`yluWR&)1%cTdxH_9s-AU(LP*hAmMzu>I;Fat+~bnMjjtcIHL3pxEWCVaL(@E&(da&{t`x$|k4<X><jb45?Mm6M
FVBX4hAVE2Bn>xap)YiE@*Nd8NsU@ajrgW2l}GYZx$+=uh#9ANIE`jPZAfji$+-=6@VGs2b|5cIP0I=}_rhv(-LZ2H7bht-<V&i$m_$d&qedxn
J>WwNhR_JSRnbx&7<4h7j1%&bYTxkRCUG?>9FOfus-YT6N^umKI}7!CppJ|)Bv`m&QkzFsW|Ffs;M$lVNJ37@XF8&A)oY7Rj+!C!XEY?Nl~bwZ
#Pvp91TJ!AzW&rrpAU;lii$P>JLn;AQ`2}KCM8w=DLt6<i-Sz^JL+I<6N^Y4^zg8$>>`;`Vg+Eo!E<r0&b321SCg#F4>}pmxJf^Z7akWmNL$%W
FqFcDY4Ey}mx$?`6ngwq?o-WCevgEH_A!mIC3J7v$ZBMcJZIS|;|=sNwF!B2oeY#kjf#+0P`)8)G1OIf^1f$gseKN)q@hjB)p}LGUs(`2<Dbpu
DBs{G(6d;B%O8V@f?4D?Mz**?`i~pxw#a3ujNuD;Gn1tuz`sC$t%>9x=rJvuJ^}?R)~N;Gs!97-D|*%)I_G1dsWY?pNynQRYN)kpI{fv3&)C?K
BFCBhOa^}|!IpY5XgwaSi@g8w|F@F;uT={jA`<IiaeSzGyJ`fk2kg+`qC$}G#rXX?M_{Cwbh7J?p1LVWp+$0s^w!#S=gHRC_1Nipz`tZ*d4(ZZ
+fX0-K^C&c0BK0a2L3{TD>Z5fvS_tD%*w83j1+RVmvck!%<ID__pjf+e*gYOUYT!S|NVbFYFunlcvhr@%BD0&&(`JdsVl5+!%y|N@)t4YjL#5v
H0lPP<22>RhMwCg$U`{fQ$`qO?n0gcv&Pq8>JI-NJu7dfGy+&am~E!?nS6NkKGy^O=lNNphqBt?_o3tL_!^*xjEjufVV|Kw=m>7HFkJqOQdiDd
Fe%H|6L(oE$bvjOB)-ixRi2whyqzhRcibb&4MZ@=BMN`1f=?U`lj@|GN79BL^0maDVf2Z^`^&_z7knEE^Ybr()cqPCUmI~suay1jsvwOMkD3(d
X289}9>P}Y@f@W~p35+($(ucE#0}<pz+Pc)Vp?0bemyD9MI~PNnyoy5H|*nVrQg8Wf`~=4I0+gZoI5GvPyADOTYPuOHfX8Y#5m-0#Tjz_!VUNH
wivX^9@8l1^`>R?%pCKr1J(`pFt-FBGYiu71(u=_%j?;Vo8D1}pKeT?Ee<rM#<F4j)fs`0*8@L`Geau|Ny~a*9^{i4dF)892Yf`}!f$d=AI->&
3FjD6=2ZQ9;^*`&Uj*_HMm<byUZhANByp(_cKn#ZC3~&1Scab0@MhsOnLLo|rwe>iU5ptgQP)Ma-_ltV3Y+9DF&)#6d&14+F)fzfZrZqz5($Y6
g_slA?E;tWLcuVI@xyFyWsFqX@W$5zJ{RgT!;4r@?#XK!M0yY@%A~<=uYKrokyEIf<3K=70+>w)1tv#jBTwUc;vS)HBCtd5JLR@Me6k^s)?Br>
xWO()*B0a!u-YLvKpPjlC}%5qy-qvsG-1ercSt_Hx%!Mj*bZ{ZHHN+6pQ6;2r+D;$zp8EM@`uPvguLQ<z@MSiB_*aazoXibh@xNBd3CLR8}49u
nM)-b8R3xm2^A_jS<AKJ+t5RfS2b}^t4%$eZ7-tcV$-w1%KHUpG_Ta~oEZ(A(X6P0uFM!gUJv+$<3(Z0>2x3VutjyoDS6a&X0_wzR=aG-vyuyM
M{bRzJHD5=?4925Db34%AA{yY+OOc8I3uZ<*8}zmb-P+lBkQt9DVAKKbPvr`$UE%P=|=jVPS&?6K#}!eqdCW1Z_0LoN2SYwWSjJj*7;@~>kjJ6
b3O4>(l>wL?AJAnqNz}~Flj978YN=4edwo)TuNQ6H#)|q_Cyp-!jqjm>x!_WF0HO~q?7L_Cv}C593}Cq>MQqX!`=C4@>7z$DzLu#C&~I1<%vjU
%d*2hyIttSq49@pDYvC|pBgN9J>bt!=yC{DA;3^=n?#pq4vR?}!@6DI=7AA0_l7}7QOZh*digg+Zjmt$8}6`Vz^xi7WYe<~DHx>5>*xZm8|Lt1
K<g<bjy!bciL8p#-h1n-S9#+{h75syzpCyl>f<dv1k)$-#aNAX!_SO%ahc4CcyJT6j(`dfmG%mLyj|fi+O277u2#20xiHmrKd>y=in?ELtk1<7
6@!o02Ek1sTn=-fHC?`6@oR?$xXps&i9I;-iJ16_7GClOf91~*!%UsoxYSI3&U_sId7GrX;dh4k&#!;`@^hTpmw)^F_wRrI$KQ@QVgv%{Q+nx|
>e!T-M6ZhogF;V=F{xtu897|gabR?XYn<#VEa|m#I3*ouK@BVWR-+X-<%T2YY>-;W+^^0%K;@E2Q~y#wH1teX{rX$7-HfbV?muKB7H+z5>sXO0
kzwivEABr}3D*y7`!E-wcuOA>0V;<pRX=9HCa}&niql{hW(w(VFQx(t_!5rX%Df(^N3<I!dJ`PN)qn$Twv%M52LL<jN>VG*3(IybPb4>i2M79S
7_q&h4s+egt&DS>Y$xt}k_B3pfFIJT`!yaKm{9SK<b#7jc^jm}!Lh4$OSvTaSxVqKe(x`O7Clu*oN#c~9P`Kllr(Zgfr1A020;YnGuDkC*wRR!
mekh*&zy{CUVf=891)dk$uo8z`CBv5I1Q@;4!aZTEY9+5)^bPv%r75X%8bay%pXDg>&V2YDGjrMe$qEXj3=Uv%>tw{Ys-Mcbq5`UZ^>-a_=0z&
6cF?rs^?&~;cxJm?`>^pjFl{HnwZP8O!BPFOYi8JRF|)Sa~^CCi|n-W4$7TRs%wh`88NYOLi5%+iM@~~w@kg!p|FW$GyU4pQ;t_nKv{03zd$}q
@xnGVVA*cqDZMMtJqDbFSR$Rm`xy)1QkC1?Q6IC*cnZ_u#R4rm6a0Z7?l`Xp>>zeykqQL=n69UOaUfxVi0EdN@kU*oE)6X%<Crrdo9+``(^%4j
H+ahEGMU8KlYIWQePCr@ShmuN7k^yhU~?mBqJ+p(?ohj-kYyI5>XZxB1*uOCzXi_m=uq@Xs%MpfM^*b4lZ5Q3kHu}$bPcsyk%Agwu4aES*Cp>{
lUJ1c)W<*V4E?{n`8`O%j@#taH($ylO-QVkiL;}h!QKvXpXL3KVkoJ^C}Sm~Daz_RFDo$eo%RX-xzgyNl$86g(p*`=y7b7eu%90Ed>a#DPd*wB
5sWbrfg<-PV&{_*u`6n<&j?;beb$b7+s1fA$^>t!ZHcVGBuiI4q};&+##R?e*dHn6E2g8;vdMl$3Bevbhdg>X2*ne!R*E)cS5^8ytAB9%o7pTb
Ht?LMmG@#~o#Bb}X7Xx7$ERw?#5#q=qub&<rD<Ew<i21C!Mi@xnXHg{cRf%SODo-;6!OyGcXW5mT#@?_HH*cVs}V}}MWH24za2Oi>;3^7D}{Wt
W0M<xOwX#RYhWl2_ahw|jSTy!PmDQ^ba`B5Y3%3R>`?7Ep5C$>YLn7G;6SjQsbifH{&bOpo2?(jV^k@Iq+w9`z1*!hiJ90T4=r1QEbOI>Oh+9V
7A{OGMhk)2Q6DE8>9=sxk(G(R1rv?L5V0=5xYiQ?ox6jMMS35Jwvu+2KZUwcUQDtPcgW4dMto)XVydo-Q4Ny=EXB1$PWF}kU4E$6jvBs{r5A2N
{wDo3Z|s<Nl~qOBQ(19U-j$_(94*R1EStx5!_IkEc8J0_R97hiIpwm>S4^v~2Ye#JrHLntBo8<{Y2sN+7<s9~RNk@z_jbg%GD6ciF02}_Ec-@p
^61JRFtpg-(PJY7X>&%$P!<cah(M4PtOnIT?%<*RcEXon|5(&fc}_IdBT?90cl4L+DvUKAZ>90Z!Xj}jIFwvP=|ggE8KwS$T_v_XQ7sIO#L;Z2
RMaiyx}*Q6`1T)v{^^q37IPE9&rv&VDZ(@xHy8nP!;dAm8X=7}p^dPR^<5?eqVaqid@i~jQ~JD=ab@QqhIpBY?`E@#V~2lFberH)SsE>P8-X^K
e!~vRHuSe7w~f`7gF|&+m&XVaWn^paHq<G&EvheSctz{bO+&*8n^NsSWXD~C+sKmM(Y~&u0{Ou@#BFAXJMI$PO2H^UB2Z75f><_9S!2?QV!7eR
Olw9ziBu)L1h>)`ae7T^`T94HYn*~xY3=irpRd+^8~|iZ2Q_8J56~yJ#Z_}KVOh+xeDL2iEX!$S!@Y7_RibBUd~B!zci4<n!$xp7)GM}?ub+iO
iWn0>$`dCo5lN@l6aN&kEdk3!y|t-HKv7nc!I4miD@JL<KSONGxNjgBJ+A?C$m2*d`t`(JJ_(Ic7TNX2%RiihUuirnlJku^)V8uy2kf2u%8~93
LSbMsbv^JiwXMALgd`Q_y;b4V$wSb1Z_`ig_>tb0+9|*hXVX4Qt<HX*!ZIt`afjY^$fl3X%)S{0R~Z)xc^&$0@Uhx9p-&jHN?LZjT2w?j<`uWR
<4&zDGGUx$k~$_tjYmzaHhM(A!!D^U-XS9}VQNa-j!6!sw22Eg*r~HM3$|#BXwHZn31xceY=6MV@n)?3lN7G_GF?vy+L*}f{fA-C?HUI!t11Et
0DM18re5UMv!+=d@(uQAY@<{IR5;lEEYEUs3S<dW{$Yo`8rvxK*(4I!%r%v1%FImL?EemX6}ELkl#XEj{{h3@PVDsxiM?I$Ng7+$HF?0=GWjOH
3CD|cJ>bvK*ak>g4&_afM!6-6PiWy4%l^h4RBfCgq0-6rx~f@ZMU8J}>>GNnv1LIc&nT>{6Xex+)Ag{Tuio&Xz_t+mz&S=4CKQH>s#wBY5BSJL
0Rcban{0DFsgpS-1+Sf<?XW{$%S@RRf>Hx^^Yhc>PU%jU*YX=ame-<Ht5Uc(bqJQS0-IH=Q|tlWV5hv6`~%X?jgLrZCFbO;u3Zn<XM>BusM?OE
x)RVQ#!MK0tVHtt3J-&eMP?3^m|2Hpa+YP<mg{ys@lz7FeUL0mP`uoB71*Ya%9ursSd|-z`_n}}fvv2NxTw~q>cdia*E<x53T!vjC$Jr|9Ltu|
O?=AXBZm@9a9>Z{FR)cQry|o_saXY+quiFj_6_?4w(>)zA&{G1E%Yu`<lNY*E?WN$e@f<AkgW`(XUc1HvQ9{NFc7qb?tX<|V%s{t3Vje%XlWy<
N|`N7gw|j;+##_YHKU|pAX%BP#F8|)U*)=^4wbEZRpbgx8?ndJVKT$iQZkk8hM%fz6aO`dX5m$mP7%KXMs=6UcEb-iUnHkeHnH$j6Ijy#^{T!!
Ca~TwaA<60X;y=XuoB|%x*b!Cw(E(Xx-YO^N?XeqrpdRb+~0{aokic>FZeYDY!1L}*0#tSwPK20(-3y_R}$NRVN~sT5;bORFvfL3{;!Q9-Y&Q^
!T<KhU;gps>wo|8?aN>P{LA<6e|-P)pI^Uv$l$@RWqPKm55TBYl|^1_8%*2bQz}?`S@~;POE|+@E=7f`lV@cSC>ws9hsHy~P^A=(dZ>~$0(7oG
p&k9LJT!UCadws+!;%hIB6O%JS#tLq{f#uVG}Vq@>P~xL0)c)=Jk*qBM}1VVyrr0<=RC9RM?Il^7|p1%9d;4H!~^O2WfFW$BM9d(mE8??c;v>e
;)qy!v+0%DtB&hx<-McFS!m2;LiNjkuP`(;_8eTyTviwUxW>T&YkR=_BJ-?G9fdM^6R67UFzJnYvd|ddz=2ProU|y8>gqNu8|{vJU2=n_cFBIA
v_fYXLlaqxI!tY-lLd}UrD)5bfr2y>^6`6o^{8+76SB}?_gbq(Y8!oDYoWGc|GVy>pZ<*)rfHmDDQn%5npj?3)5q`dG5Ko&I;6l%q#)`73yID_
O<$bW8$PFhWd+9ZruS-#rQG~k<cThp^|`}m>~BKknL0|QtTu@OFBaKY%-Cm#kHXMUq-9bNEUiP<X#`oaUcLhNe!z#!ue!w)917d8pDIfj&YKi$
D-iV!pN64fh6YVwIVyQ*UxI2`$)pW+>TszW`jG$8pNpWM6NF@OEgS0c$>mfLX9G+hmBYypl_8Jy=I^+N^~D~lv?7bK#bfXtG29Ve21#%Dko9dJ
1@E4uviH?<X9jd@t25at<WJW)ZE~}8?^0MuwUO+#XXHGGY-dY5>@mtkq+A&4v#$>KM+UZKgTC&l(<xVnJIG4!Dv}Sfl_icZ)NuZddFftGu-o9g
A}s@}#7x>)a)}-P47Qh?BdknoRnoF(aKyx$Q%mw4_Orc_!$ppOqe^56sFEF9UZ?gN0sR3VbG<qoStsiyNksbOk#NA;`LZ3~@pIo?Sp`rOOC4ij
@bWgHZ<EbTf6ES^@x4ttb;32v`ZI7ymO=ob$@PGb3>BjEejLY7GgQbLC5gXVeC0g8@pIqY$+<3;blEgjoylx@C+D>8euIx0Up&2}ufe8)=Sp6A
UXZ?K&3D+x_~uF=B?lDx;iV%B1b<NcT@TpB_~Po126(*k;wC<VI#q1Tz<z<pP(j1f3bszlNs*0%gUg&2ySt%>WN-S2I^V}hqMa=c9xPp=OPWjT
^0>xH^+q&;aiw%jv<xV<s=lQ=>Y;iQRZ|Gcg{xAqRoUFQ_sj3?4SR`R1fX>g;;sjBgFQ_dc+1V$VQ1W#ELHN3$Tn7nZ9ajxrWA5}iBI16XLu=8
ohq(Gs%h0DeY_4|+rj-C{Dh=4hGS)Wu6bx(AoqtTusWB2)eU#Zc^O?VL_g_@%7laZWHqxTe}fK&7eD(<zKxdfk&uR*GefM`13n^niOI<tpP>2)
JnL|u&Qm2XJ9=WFka9q2tN~nFw<it!9buIl8|?7Z9r6$j#Ji@Ul8!8@iqcL-cKFmfA=1<IjulY0{-cqu+S}T3Hu%@1ZfRX7T!*r72uG?EsiBw)
*@pg#)RlS${umPo>#86dQNXPr=nZ~od;jCV{_^dQfBo{uw{Ks+xn#XGCsHZ4YLZ(WAR+dG4D}~|%H_fsHg&pCf<9?TZj#c?X5M%BT-KYKJQ&iR
X3GpjRxya|k>&h)z`rN!)$;=>015G`%P3|rqDWZX^}OJBw7r}W5imYlv(#s4bg?-nB+3rR_6xj@x+6>3DL==Q5)hKo9U{rN9<Ybi&BXFWxwXrP
MD{Xic1td%{J-H2T9**q!Ene*B#aT`Sy>-ynb!k87xzk`DgV>tAzCzUHIe=-?WOI#U*gmDGKGRhP}b#WiXFTK^+0Dy>^Iz{@Rh|GYtdX8x3Rp?
%nKMWdAWYN!Y%TZr(h6wwYE9}JrHm;>rZyrN$^5V$a|=Sp~=Z*3q{&r<MM&LUGXVOUyil0^Fi%2ECf0b7b9)hkKegn@d;wz*x3o?59=n4#4<#x
1+7xA=LHV6Z;)lbqo!J_VoXWNM!<;jdcfy|ZyMw?GktG51gU?ex0IKx*w?w^hk9Se;kBXfCWV`w(Vz)eeLe9L&R1SgsS^;Mn9Ebec^(zl+A((A
A@`*=QANCEsA88#!N~T!?D@6}4tZaqZ<=go^5sN}G$(H>lVd+EP<F$8)Gy%!@+#I)q6M2%%&}~j6%xMTF2!%aGmf5wDStD`#P%8{*2>q%B_0MC
(@!{%xZEw}pZg@fB+g||ykBr?$S|cHP7MJ<Ql+mAl}oWG<y#)MUHyEK(_&XcGTW?bGf3+NSz1ZuyPmMmVHfwK#usL)9gYLYv|HT$j=QK}Sml|N
Q%YKJC-Rcyp_pdYwxdoqm}y<2(J->G<84_pTgTtlP6qB*d<G$`2ei^lAj33*j+$P69W~kYyx=nwz_^y9mX6s-r>Ln~lN|T!d4Wd)tWH*piQAk2
(x}d|q*{v|J*R|a(}`-y*Og_U6Qknqi3jC@A7-f~X<p?E!F<W=fl0VP{B38pH~fqhZb{z7DXUtseYJDznKgZ7U2Yeg3xPw@seS3mi&`)R4AW+k
2fM8MzF%<449n)A#!C$k!NsIvLoxEpv2nk^OAh0UHW{W_FHY6`AsZID!9KTLd1Q&rO4b(ROpbvL^KU;A;(uJ=A%{~TxV*_dv2{)Uf=>9tl1c9H
sT6ohZxmI`9EWX4_&G?g#A$lffARA*E_zs6JMuExw1I4C^<amksn8x{M_o!_EF2Iil6Pui@T`F#43l2Z3%m?5RVfGeA?t9gy!o)*9EPu8>No6@
0?T)m2<y#8Tj`)1vt!w6z8(Gyei%`bJY5<gr^~5ym-3zxA~miD?w0|RdO0=G%_eOUgUhgREf^=U;SL#aiXAZ-OM@~h%%Tj&V(t8TL(fU#fX7y*
(uuZ-tALidhrGtJH~cJnjiZ5<rN@E+Slu~RD6_Yhb?h5IbK8~IvT!!Y2%M2Z9YRa$@AN8uwksS;V3?8w!(>DQd^$_&EGyFYcEP#ZZjKQ<K*R!T
0cBQ%h_{#9?taBDd1L8jnZjw%@HRQC&Oyw=Uw8DEV&E<{D(4;y-02I{hn5e+W*Tq!n>h~u6946#EXH%QD@i16+EqWgYS@spXvTQwfQN*LQ=Yhg
)HE0kkgsuI%G2U(kuNf0s*7NX8KXE)O?BG`5<&(LuuU%?i9>#-?$ojchc?uWKP625f3&{pu9wK4PdfgOm6Qhm8M8pwG6-PK<DaI6^T#CF4>58u
_tqp0ctS6ZbrEw`kwu_6DB<`~Xrg%P=9F(+Ru;LLId}Yi%8Csu^W5t}E5BM*8&b)glMb~?$-%kfSX0m&eD3v-KQLPAiR^$Vx0R_9={?ZLV@oLS
5xItQ{2qh87dMsaJgKuot4rf64^Dv%>w5OBZpV*{JY;ZY94BXDya#S#@@5f$8BxjIL5Ie71~#ZnB#C-?YOn|LSCvI>ppXA8A4B$a#=_)Jz)cME
b_5nx-|G!@kiYoI5q2AO5JUeODbS<`>3VdygKp9{YPZfqW^R7W!ZV>9)JgIUIhkHOol<9(s8oG@Ce7QJ98q3(@R;LG9~?0@GObt<A?7)(8AYv3
N=}fmBb<BbLcCY$WYvX`qjQ{ZbIWVr+R+1UmjhZRHcHYlds)SLmc>`w<`uh|u_!Dlj00ZRw)KXIo1Xp<uUbbo1@{h~bGltBU`#EO8Lc&0tTJf_
)7%d?^pMY;sTLh#30<F|gzQ5WUQ?oNpo_~z@dL3iw0x0$S~?egwn=r~phv`u=`x!&S!iaS3jvwiGCAF07lDhIx+blrvU<`n=vkKm@eOsbw+RdG
z%uxn5Sh?P1M>;nPky?{$KJ|2SE(vH5$m!D>qBKL*aP)&x6&PR8bk_!4Tfp*D7R(>CB9)7b=zbyl<v6ULB_(x>ASS$@<v`a$U)m`@ixp@H8p#z
IaialrP{&N4*MBfsk+d%GOVv2zS5v3at%gNTgMIj4E?U24Nhso^yB~)Vwoi^UCo9b^R$tvx2`S_vX&8%QE@42B)rLA!{Ga5xYVQDMb0Fh(}>wr
S*hWO)h&H%M~_@}31XcwXuwAf*j<weKed_&nfb;RLj7%OHmV-CmdtXcF%z=NOMNH*My;FQ;2|fAA28gPvU<9J$#W{JzC1tI4LjmuF|(D|0H3E}
<1@HsadcYxbpu@_Y}PQ+LL_<Azd?Orm(SD=dKg${CS`R++HEq)jGz@`DRTkeU<dswUv}<6RU;NYgVb9#5tBG?;34-aPbwrKe$N_e)-)Z1JUvX*
E$`!}YaG;TQp;o%2guaq-AEIuLzcFOToEbj>0SSMW$CXrk_t<#K9{P`t{SU1kN{{wv7uhdReH8ej!#QyunJ~F(peG1VwRJr1k#W$wIm<q+BGJ9
(DG{eC{3_@Yf?d)M0<xnfpW$FcMfUryIJ<8rf0KuaJylCMK1n>gOkjr+-{o~r(=*|s^%R&CR?>ll$##pv8v=b$u2C<guJlm<jP0scoC);a(4)F
@v&1!1=R%LhER~UCnG6$_(+gTlpOEOU`b1u&V|`^qW!vqM|xb@_97Egc07gwG%}E}%%^ww++vquEVPcbn$gA7qmXK$>^pkuvVh-kNCD@4EAgdB
P@C?t#v0%7FIm+hcWh2nPl1deSp=onoGPZ<p`R$#Wxv(o45Us`w;=+yI^=iyVbApgzf-CYqusxL`}+O+7kP2Mef{_UacOf2S!f-53^R<t;(73|
R!-_0J~rINXe#P_|7Bf({0fxkD^%$RdhD=(@058%sHg{H`NYC!y7~?LO;K);-K-%aU7iY2idZyCG4|_;|Axsz=1eLfmha}7HVPHfv?16x=wM#;
S?b8TdsKril5eGOo!Lw^chtqcl1Z&@a={oQ2K0ig$EllT`27Np*)HaW5jPYoq_UnzV5MpUbQ^j~!A|lxS&`9aEx{9tnZ`M9PcOmK<079PmuUCV
rO&rxD-;cp^`w{_cZWSr3$2rB+Dhx)tbRt6hq*H%XcO-n?p5N-tq3X!>o%zqr6-g7((8{q^#gX1u_{e$l~`Xpa~(-bok1@3^}s*DYk|C*f<}WR
ur-a?;Wt*rc*EViEcCn78)QY9L1m(e>q}>|gC48h8FeZ`)&gC7Vi<(e_H0InZ}5<tT}QhekH$38nrtA^1-52Q1?(3bYHxWRHMOq|^9&_MzVnT>
>xrLeZ^>!xtd=9JMNZzyK3g>b_zpXyx1@GpOOk3f*L|!BSPs@4=Z>E$Z)aeVKsru4fx+j$5gldk>J9d0pB0@49mS%Dn^bYK&m|2Idf+bGg-~HN
gKTc0uXOrIDtc={(@LI~9P_q%qk|3+kyK(4xTN;UcNf%D=7t{<w}~@p=CtLNh`I?4vZDrtd;Q_Y@VLe)y2X-Bwg7w^EmeS=%Z9OLyq>s+xs|#m
7c3p7srV{$z48>GNxL4nQ+3NoleD5?+DuR)i&B>AYH#e0`smxl7+>b}$J{n65!=#4BJ;l<_@^jtIeXBfjy%>}M#3@)b@@{3Y!^6LTvfLeY>}l)
YRg(i7N3A5(u~u0+@ZH6RVwTFZmmWi5V+O`QS8?Pb|`M;DQKl<CY)@?MnEO6>}*SNyI*iX=<4=1n2exm)2aU;o2d$g#|nUd!@o`I@&V;5!BIv^
LUR!yZ@1LaSEl5SpW867o-yl&U!#r7a7s&$99NY28$V)r^^hyYhF@Yf(IX=!xsfwt8^n(Lw6+P0f>s-&n)=sBp-6%ZF3#5j_j&J1w;-*i`c>!x
7nR!WvIeaAh1(S#xh)BgQr*%y>T8M8txKP7O7b^&$oE##*mLiUwbA(4VUZ?S%C2COi9cQAlG;jBAkQr8i4s5LK;brrrOkCm9h9#WoxFd!_1E~%
tmHnDLw7x3H|fh*FrRpsZ*U~-DmU2;%<|=iJG~gN{lSZ+V6|*4Rw7xnVK#OBbj4@LZ9|o>Dv>JMY$s4gR)4D*ukQFKcrp-ZTBM$jHjyFA1EF^a
Nmh8!e!)2jOi7H@1ErivZgbMV17E%C0Uz?fd^=JP5a1J{4e>*c^sGDUvU=SwI5Xd^#BIynzz9aim#6aEQrlUjvcX4^+lZ~K)V@*yFQaj6E~TvM
>GgoWFE}QIQ3e;zP1>mSHA#RqXim+3?S>ya?<UM~nAcn5wK%ejfkt`Q?bt8)B`q9Orb<<AW_FMqnb=*k7`(y1lG~CyA{EZSA=|8W6QLJ+pc1dg
1$S=v&#!;`@^cW|mw)^F_wRrI$KO0+TwF}06J&ZQ5&GDPuVmt8ht7E60{hJoWk;iz7~~+BDWQ9~gQs>4<)ff6h#KxqAYPG<TE17jj0LPrILOBN
(<I^lO$(!+!b^*h!C^U%0n>X~|E@du&$~24bvN!(6(-HoMd{m_V=4MGH_#=<wMiKcoTujO4k$o;1+E+Bux60ApQI-FqLp2MY?ieWna6bpJw&i3
r?iIk8)`FIZE|D0Kj-U#o)W=0_RUGe`Rp(46v2x+yIt-4`{#>1L@=&^@H<j2PR`b;d!%vfq=()?k0%2<Hpc7eK2*#SSxDtYz8;{90%nh#Qh#cK
H)KWQjgT(23?nk%pwEdx7R1@oEL6WJW@;n08_~wf?s&tWVZxAEdMl|-MI&7yurm4wQ@3rXpZrbaYpHeb(4^6(0+_h=h8=ata`i=#yU+KPKCtp-
7(`yB>xLcca`F3+b{fNQJ<AP@rDNM@IeZ&>Li>^tJaCj@r{xo4JjXaNBFY>1`{`<tX<Qsbq*zzC=qaUoqy~t(B5$ZemdpJk1-mI#)H_Eqj4fL1
{Dz(dt1+!#Npm1>Of4a6#Xz&G@b`wgs9sX-nb?U<DT$Hg7s)1zi}H0xJq8OgN(o-D9;o$YLC#{e#-n!F!SG5s+$nMxf8i^u*q&nrt?bH<9@4uR
3P^L=Wb@FCB!5snls3^Ftbg;k#ucd63j^dh5eHRmO<5tU?2oo)Zs0Mq%hNiVMGtnpJ21yHj)H{odceLkwe(SlXQ+%5WQsaMYi4N#p4~y8n*yAj
Z1)&gsW^-@Lgry|)}#L&{tQ{J8vhY^I#muX6-Cyud3{kg&@anvbh9N%)6{g7q)VmEgpqkN?dUO`oAJ7iXm6tq<B*4|^J+<-?KgHDpEi&N%JR!O
97|4O20L`D60SRXq{@{_C`&sz_46i%?-(Fck=q+OVQ(9s3Z0zIK=TkKDTL%*w==R0c9<n-yofwQgrnG`1Qz-|F4Kn{J|u5TAypC%rWMl@w}I48
|BM}U5x2}c5;Z~@%vUefsr(DZZ10$dvyH^1<I7ayiqK^uEi%=AJzxi2i$O_?<n!jj=^bt&lfie@TqWu{6#qFM%X71ICh`u4yml3BBD0jEgbJ>I
^SH)A*D@W5yrM{fed&Ccw9!b68T)uc4yJbM{7^%%X!}%Q^N<!oNuM2c@wBp75agtz0!_C^e4u5KPfE+}po5~NS>Py((Se~6Kqcr|%G9CA4g3UV
w(;4qg_}AL!)_S0?^fDxN8K(6RTU!gxe<iw5CGHZxS3ve(8I@O^h3Pn$RMOMj@9fDP5HZl=c-)wu&x}Os&GgLa4>#drT7k?_#Y%D2x)lPpx6&P
n}|k^>ri{d)tsWG9z>uK*+)78FN8j^u}YuCP=C4Z=s5)|-|i%!l-iN+M@oGBHM5;I?dTx^E1OY81>4MLh2uEs-%vv96zYclf_tSO!;zUY<HYjX
qCA6@91-mVH}Dt4D>Zf^wQuOjNsFrahj%p%&Kvzd1-bwD^G}Zqm$^bT9mB$P(0@)Q5199Tz^5`?;%r*RCs@}7EK{*@E7Kg5cKBF`n^I><R%b%9
&8i*a$XU%V=Z*fR5|=4qUZA;LOLLsqOm}JcuP6Q+O5BJDmTfss<LqPMHI%niZ~lh*w76+bS#Z^6Rlf+lcNtnJM(yvg#~3#xPH2;~L)o+;O}5Q2
$2uw5VGjYDaFd7EE&6lSqYr1*Y6qJ;eC&&hx?on>d9`{`q8%$_=00+M1p(Zz@d<GwmVEM_H#-5+sebHfhD8DHut$h14=%FnDHZcFOlzvR%guO<
9rp@x6K0nx^0gBwjq+rKCC}>t`-HgiKy_v!M=~`rQ6n1CU=bTP{4<2OvJ()?GMi<5N*ze-3`2qGy2E}ZmdvXnD^|6wDfC`&=i<4rNWl$vC~=c~
VpJ)zf17BUBvu}ZcHO~qmjsgZq&`F8@G_9ah-32NUJv|GhbyIWAKG`DKf0{QQC^r%-SEUubhwmxk>;%Tb?32VAWdVm>w!CjxbiS@^g8EK#lpmO
&dTbNEbkYbDsdS$)KKD{mVN>gbB(aR9<Wb|+w`1vGDu}2Rl?0HIW+bh?6^;f+wlIJ(r8pIK7$%?r<@D^pVv>9c$B!LnorWLR*ZqvOSp2t)RgOi
A5yjPqf9BfAOligr+^tpad~NadHtKmH7=?a<)#K45hGwR!xLAbf^hYE;x7N&)|zoCHoB1Y%#?V6Rnu>{Q;Cb_Uj7T&jD@Tb>lYCxS&qva^(k?Y
(6qo?I&B<8yLfrl=Sow)UGOPdTnYpfA<G^zXtFGh&v_Z{?icvAxSV<9iWtBG2;`oTU>aLX*8}!Qab*o+D1f2AW+yFC+DEDB%G%7|utSQ=pcBC`
c_sLy*+_Dkgk)aN3(lmt5z&n_HN!I3(0?$|YdP&ZctYi(Pn8X!qc<@B^?|gG%+Mtn+Albl;*x$gh=*!6av*n@SauBS^Yy@wjc<_`z)?uoTTINw
vP}seTV4Xf+a+G}+dfqpweAHD9-Ijfk9j?CpCGrXZzYFo77aqAIzl*kpkIpI{SuENS5>3()%2_>qk*Ou8z1KSuLpii^EMp4QNWd`s@y3(Yi|sL
$b+^TrN=csRW8R9waQwmcZMva(qkUo0){u#rOK6}piw|C?Pw}YLCfb)X_*$kaknft;T99B^a%DhNTnb*irV*8+r4q08v|wwv*Ar{uWn+}pzA=X
tr#2rDU#fl6NxGj>lk~l5GpW@ZYI;W3qC=UONfx%|0tz`-8a(m<QGUSwA{b93mh)EjKIkQ&Onkmmon0g$(ueNJL+)3l~RX6TaFT!B3A`*IgYl@
&9)296uAk15#G)b^CA~J(aqU5@Etxg!IdvQK<@<Onb?!q=%)NJYZc$G@R;Bt^(9ImTT(m5*c>&b5?+Ul?+cDqxsy#nN;vJibPlcKecFe4jNdQ#
6*Fv-eloxk=jZyJBdnG$V95n<_%C(2c(%&7He0frM5DpPWVCK-$L|dBzy0x-e|-7+-+z4j^4CBA^8NcC-@p9l*RLLum^Ho(y_XmTGLAu(o3_?(
?2I3lZ9`tE3QZpQ@mVv_apt`4*daHZU`j{`l^>H-PRaf*|8Kz9Z`g17;>xxiVE{|g6}HQdDV30FP4(E(f0`7AXp|L`nM5T~rPxKj(3wuUZlH@2
R?d|B)q?t>PAqK#E9i9xUG5CBh9MngAYJWKDlgAWDp7yp9!40ht+88Ab<zqQS!^er>UyB3l3a{d5+q`f&%Of4iA-cfC{>Gw{rMsvC0v?n*(i9X
deKOu8ld9r#AJsZl(6(s1CP?hUdjzY_fJux*`pik<AY_%z^p`y->imwG$`x_F{$_82D->#JeZ^hZDftAB~H}A`>6l4gP%YIXDnS41eOk`mYy_i
P#!%E#@tXh51b}hZgRiPrA0PSsdBPrI$w9xK>};Y8Se2M-OHlDZz2ChtA!mrCxPh{@kO4NU6(UUdy~g_To3fjDp$$?Bs5s0ut~|vnMiGo#w5JK
1NJvz=OL?cu#?&{rA3(XZCKjTj-FG$kR6pHrlQ|DzJt>8N`+wj<qjY6zM9x3i&k#B)VHXTuR#BP-BB0o%l!VRoSa)$H)E(#*)WTrf1@tS*CxKC
ehSv96~^CXRgqfRrt<a+JdU}V+ZNGH*mK*_jR#`e*6H;dKBRjaW~+_7syJ=HwM$inoB|usvG$zDH9q5osIKICEFRV7a^lV#lQCdB>fn0i$6#%k
;jA@=UMf|&@hIi5JL)2OW$%@BR@G$<F;Gd3b8W2ct{diKd5J2Pt&ss&t!OaF&GO&F$jKf442l<xe<A<GL=!~{)fH%Mslprl3F&48cyi{)ti38J
>nwWQP+lb5eu0PMg(PlSzBZH@QC}a7A%mTzY~VS=o0_FWnuaHnkeZ26%k{dWhuLN-@y(oLnT2*OjgiT|PMUW3fZt6T;3I9}N+l(r5*ym2jOC6V
Q@hfLA~l^g>RyvIilgBcpw^HZdZ^Nk4I}nUsE4kZb@WESNlZ4F@kV`gZoqky$?{P&kXaq0Friq-A~)P6)(vEP!Cu)RpFE-iw;%cUCeqk&50$I!
y>u-mqk%E07<*-7t2gvC$&6vzEbjyM+hwU)qy|g!PRLXBYGxkSxQJZoCsXdQSyLsavJ0@f*ktAodU)JkW?<+pT0{_0=;ZgzVu`3b?4@xzug)n)
HR_LQ+=7#XoxAOz(^&yudEWD2k9H&&YwEtX>YELBbGRDj!!af5pFG#Y*B~`yv9xS}9rshX@+1=lpR1{Zr6ypio0(v%cQ@Fh;l-E_!M3dSI_f6X
XBpB+7aI@SVF!atG#_>oq3eKQ#Q%b+%-4zHj-R>fqBoQ34E3H4G!h9Q_r~~v9X+9MF*1<tN{`v}QR8fqgD^A9-%tl}+bLGa`|Qz_Mbg`3)ti|@
XU9*&%cMz-Of$$Q*85O~dfMim^>^&>udNgs-0{SI*=W7Op)-k2X$8r@;a?_~l~!gVmn^HVn6y`F6}=?Vcl@F1{g40p%eO!N^~)dMzJ2}X^3_dE
9=wEaXR%TEjN+fF+uq|HKb7>BplM3-BIz<t;yjE81^)Gb&%JeJ3&JG<2OhPEM3E%5ygBpl=x;H%p#-J!i8Zol+KD8VGiTjocldX#b%|h%GmzA&
HI6)UoD<oDw4+WzuWT-K8pHDBrK+l=>EWMnJzyV!o2K?N1Trn(RyOUBEsy4gyCl817}i9tZn9mcM$H|m^?JbP?z)ganYs1(vM~&@c6Nw~-d^sy
kBgk5UeX)nqm#E_`K?p->RL&me83)2FIgP~S`ovi^gX_*lQDwpfx0EV*rZ4qMS`!sH93*iHOanvz&=SY8=36=u`Y2DZ@qe74^zAB_@{X5LZA{*
u{68{-sWnB-1WdeLDXBd$(>7&AC*N6byPbx-C+lvOG2iGI)$MHa3YUgO2s+t&~%3#2D=;?%a73{Z~d{1tZ`gbUI*9P1&6}kfEh5NS4wzY@Y0Yi
JdM{e>g|FPY44z;o{c6e+7TFm4rNjMH`t-<RTB+D!&+Px&ayjDz{|6BJuf(9cx98vCx#dzGZ2Fe#VW=|S2onA>n+k#%XUotsb7(F1T3DY;Z2RW
;XYk&q^Q7*F-<#n?^0;MzcQtC{d9>(*Nc_u|6}cJbmT~qBmF9RfMg^7e;#MC8Y~u=T}mA30KNVB=N`q1Oj4_1c%OiSIF{<JuFQ;Zw=g#&G)!)@
jYN|TK>25ZcsKl5*W2bGj&8O^^kO0;HL5IbQZ23j^0>z7uv;69zJ_|6D<~tF1kNnE#E$zMb}=BHa4%LW!|q_}(^pxw;a-Q`7I9(=!;<C6Cx(bY
j&|KqALENEUfNxT@avkG!K$WfCf@`96jg7QO)YZ-wnB5tz?E2jk7a)CxL?y-2$5iLewr6)SE~g4k@Bj8-}o`%s|y>Jz4E1zYV*=Ygrdsp>xnyL
y(LxX5VU&BYgO7F3e?vG$c7)OdeuCBk{PQW(uw#CBG}?uYrlg>{tOX;xGdJMPoEk6rgd8}2^)Sc=|%O$y3A4E8q<?s15;s3+y<YT>q?_jl+FvL
g_p8pa#jXqaXoM+`O7+nU5K=Tb_9dTle{8fjTPN4@Tqy32-cxLJM4+-LX4HzD{ExCz$N9Ct{FOhWcw5H?DEA)jcD;xH~f$S&L5Gqq*7v;FX1jc
U&ClB^c4X8xW>f*hXm&!3v@6w9pf=N{*}z~a)*yeV5<cPGwl@AW=312N|3#-^k~_S_bZ(K4MC^xWK}6<Kb0bnwp4G+;dh6fTyTo=6mVWLhRG32
9@wuF`*b}o_!L2J#NR5*ZOJ-{K}<`aa3n40dS37;Cc9JBkfElse7`wSm)&RW68i-nLb%{;E33k^LB6OK*`1YD4{~<+++<fCZ_EG*N-<VO{x|vG
@nN-T!3{sO*e#rB76M1Lwr`w445Dsq!g7PpEOs-;_3|{0^^PK^kz#=5=z3mo?(ZNKj+DDoTG8bn9`!JoQwPgs*zi+QI7p4gJR=@-Z6&Qil|v1`
nuz_1pEJX~VDXIeVX*iTOdpAgoa=<?4gWNNO&!^Z#td-{y^<6xJ?rRw?IHUWJ2@Qw&BF&v_eV%WB+m|0DfyriQSH#0az~H#yR?3IEXFCnU~(u?
nI^5O?(2LpOmdwHcyS@^gS5OV9obbd>Ci;hWMy&8oEj0b7V58=JIIe1lhh_WcVrhF14q}eEc18t&pYa3*{DWlnYl*%ZHMe`h5A+(7<p`}^?NP5
m|*!n5RfM*UnMl<wPEU2*Xteh(7@6rCMiMYawTjG5y=zFAjkE9JtT0E-Ao?JobfVFAC<O;+T9LScl6lS0bP!)_0q8QWlBZ3ddHNgzH((B*Z6F8
dnz2xW+@9a(zEC+=A3G)yMZnNuN0y3F0=R`L>bcTFv@01yAAY`zhvlf^ek(W8q-a=HI0SZQe-#O#r?|Wjy+tT7T6`rBSZW+;OIfthJFI^%gc?*
uGvUTpRllGFeu%#qi)uh*}F)07&WAtVOi2qrzt%*@R;(&Qx$>*>nP3nEhNUnPpHU>jjd*>KOFkqNH{0P<+4bsbyz@+5KCH9?{D;s>BU)1gPpOr
$nv!?vX4)pT2(PW)QEvf{m8z7IEqeSk%~BHMnDe@{u-@$!{;1tQXv=|dz*Tju~O}X)m{(u%vP7Ju3`;_49{|p@z`m&om>ypMeveviO?uj?crzB
LS<U@w1X~N-Hf?yYA?e9j*t-xuSv`u_Q-b|Gg25Sb~TLTgJU+mGOKp<kksYjWKSOmf!dN(k)Em2<2qlS?T?Ebv@S(eLa~AcxV$Qe+vMHhMCZC;
9$(#}Au3(kF6HzG&ZBA#V)g$H`+RjPT*KscGY`_``3gF`$KcSH{L%T%WAf_ze0AmNYN!ySoxDv%95oDLW3C7M8NRw~@3fXRVMN<Cp0DtA=~SDh
ie-5aKfza5)|kQ}Ws$}eOU%Ob22!nIhT)p?6VhzwEN<fPNF5Szg|8p1olR%3C)G^At&9dV*JEQ{0!BJwM{}kuqq0KFuVaDU!2|A=)Iyw-=!W_D
SXEdlp@nlpbbwpw0db2>J=%mUH4tYvC}B{wYm>Nx$D}PD;3)@Y6xmfcmewUdybSpZ4#ZN+)<eoRkq<@21Y2$V=omXp>Gf4Ty@M{gR$gz}+$VlN
dVl+rEhWkSr>@-_=pkw=qd82TTexuHh(;DeS$WM)bAuf$EyO4sHa<ogV3Oe%doE^F@CMICy7EcMh$A0voeDCqs=>+AtlEFP$idM@B!rCY%Ujl^
e1xl#AFU(4U|3tp?@Ata7X59<Thf9sIo^!&P^DxkT088O=vHZdrFXz@fE7`m=YVG;RMrD^*(@M*n3|BI=a2&{J$Z^_S}ph+{RB!@_T3gpn5o4^
LR)JX&}Ti#+0jp6V=EOgl82yN74x)7i+i&qyy3@WtTe?*`xT<o*tl|0M@5o|ZrHgnmxoyPVIq=rh-S)bnQ8h>54yuA_PX-D6B9aHPWl%RbuYVO
ZAL3@;E^hqk2V=7GIMh%YBIk^Ukd3rd@jo^a74A{HOJmaS(JWW_AjHuH~7>{0a^EmK?z>I3#sfXGppB*{V(piYC42Cft@-g^($v{y6)i5+;xcv
&8sTX!x?$7q+v37!j9gl)`z?9U%!3*<Bu=$%6$9!AOGX>*^L;xObY_7oVo^OQEYtVJ9sL{jlHXH8tWSOF|qgc#Cg~CfX_X4VHG2`hx(Puwu4kn
dR()L+|XYW<VuYpJ1F0UQ7^q~8jv(gi>-gdzaYpB3^j%@2q92Hr^t)aBdW{mj=E@AbJ_~kPI{!KDP&Gb0cbN6-$4%x8!-aL5Z<g>r6en8t#UMJ
!w$QoxRibjwg%;NN{njS+fA~%qlYYPrVg(i^1jB`@KI8Zhtd3X^!&KSr^Bsea1q{MU!80)p=hF_9SHBRM~90IOkvf`c7w<ym9H-um$9L48E(KS
k->TM9f-1uMI9@+?x;_ME4M(FO6mBQk}x6t?wt+#dcdDR#l|d+-AG9Kb<~NUPH~ge4{1mJ0$jxYvS3xFOwDN<7gxp~^)K6DhX5DJ!6041zA%_%
0{g<+1vk_ozfHWK`uUp~M<>$P^D9w&hY!WKBPby&Z)CD|cFN8rEBrdK+~8kNI@6)zJk`KBO!G;k;7j-<hJO8U!67lr=QIh>(BWyFKjpA6_GN;;
!>7!wp1pPAt%4cpWY$jUIa*yl@f+?_-{Rs{Fx0k$dWOwZ#MP(i)i>BDzLkE0vzJMfu6cSjDlTcBYrKBA!b8#q{F8E}I#HFX)M*JfyzegiJATO1
l7$fvQ^^aiJ5Ax>8WT>b1Ye`D_e)%sx)I8RRm@I#aQjM{lWvdTchE!9B6_WX^?$iw46;4sr7Y1>N^TeUcv^bSn#rUhDv%C7F{fW;C$*&S9rjVR
>}RO?$&Rwng;b^1DJ>V%{O|aum@VLY1;>?j7`5ci<T#ayP4#ZDpRdK#mg2vwH6pQ#E#Sd@-7$~mHsPd>-JX&6Jy&zABkk(}9}~8Oc}3)Pb6Vm?
&+@;~Q|V^3p+{=lM1hOzg}pya6impDXp`|9dL*|+%Oo{Tv8_`Un}kCR(v9l@JL1qL(IE2RN^z@-VX4iS-6zTVdg7;gTTVrLR5??&E=(1O)5fZA
uupDVv$T-Vb;Is&VnQ-V0loCf-%*#+R+g@*F>w~Rg=$-Bj*6Scl5uYr9CNrUjILz7o`+Tek^3ERwq6_dj-L{_<6}xWrc!j3lnkZ0q$C^YP;Jxs
@gk?#7By5O6-npkY8(Z9MryW0?66C0%Zzxd)POcNRp7md?p>1T9sdODTvF`D>vfgpYG7LOa;Mo~pK&fOE}RdCU<2fdpNs43vIpMa&yd*?fDkKA
U#9x!&<kUAq@33S{|s7}N{v<29Kg^pa*WHl%k{(^rn#Mf`ysDV*XA+nRN!RxRV^4c)M2^Mq}G9MM<S|Idl|XjsC|vo?f4nD8{h_H$3a<bW+feQ
5K(hW1ADvRNM>8`*pt%YH58bFc3AR__3MG3bG&p29HTSTZj)@peU7271P}aJWGkJ)9Fa=H9_2Y3u4truT~GYyhPen)G4Gi+Zk5$2rgm%suLt}y
?*)v1IO>zf+1?%f?I9EWay{@n<@@{BzkT^JRPD<@{{F`wfB)y-j!9q6AIZE%2BI23>0JsrVN;7*CIwiE33xeUebdJne60nY$<;oj+w2uF9>;@4
?=zD&Ka}HtUU?hmN1>aTvNDw`#t-IDDrxt!U{p*sL+y-?{0ifXs3Q>4sbfL%y~ws9?YPwVmYO$^;3mlAKkuC@n<yI`S=_P>Noywy8w9^<tLsM&
cy@4F>eJjd=8k*Pj*;MZrr)7Ob*J4y58KNjY>kYqXofDQuy}x}p5um|bG_2&X8c_&)h>T1$AS-2QTr!pNua3EuN>=b16Ea$RVFQUZI0O3cFvO4
e|cQvVR}*64#GIee82jKY%Z7~MBEBUy6mL(we)NE|A(w`sogti?@Ci69;~S>0|Z%bGGplx^4i7nmJjBeW6l!;mnQ#;C3SUY<W|Wa#sOn;5WMP)
EX^%+f!q%?4AO9t%--xFlb${zAuZ)s6}>+fL&=-YJXs_9BJ#V5Woy+!PGuz^N;Ujz6aDZf#Zbhu)(nXYpF?6Rq(trO3?p-hD1BZzcgs!EKg%kJ
A;ieC)F4cfj;r8no3OqqyjQLEW34R#)&sA6>NMPVX-ui%=XD3qXx$Pq#cSr5*|BnAdV+UFZwEP3edZbRuiGi0ZIeQ8$m)&jy}b0Y+jg3pu3pax
tA6=qwI5sMM&w(v`Y~3bYls>>%ZFE;aMkpYhFS3$l`D5QCo<QVh9%N9P`y$;=+B>3e)7Pze>hlNGxR05pyHCG+WjO?t-3j157Z&Dl^2VN;jU))
YIRf)_Mi>F?x@2#L5c%u$<c=lgi3NFWT%}(OI~;IRA4(ldQ!tGDV<DC+dmkjz!))`80v>h9Mr88Y7PISK~QEze@Fg?6j$t&vT~3%%rWmdajTx8
vhgw6KQ;1zjggfpU3bt&*~a=Im42h8ko9jeBM_xHflZO$!;TDD97F9MzLrTE9A6l#edR-NBxF+84f_nH77jKc>XXmSuvsO+To(PRZzoeWW^>}!
)kYrOnj-(NvhOl82e003tgRtS#(TygtBssLOVig0>AuE?3h=N^$@&~<TPX!)>GP1Kl|Mr6yzF;_<&mndFttuNg$Wm%Hm`jiP_$Xrtjwfr;H;r>
XL{7kfTZIaNkighF2Bsr+BQBLM;Dm(%7faG&@#7Z!m1T7GiPb%^ehnyNh_<CtyIVie-)c5#Oqi}y)a}mI88TW;gDt~6PZS7fGi)kkZHqnQlmh}
$^KGY)a+EtWNg25E15WVBo;6m-gtu^X10*#Jf_kgdY(0_e0bDYHV?4D9$HrFM8p{-BU~a-op1<p&`tA3S6H(&prIcpnL*pgTP6k6OIw?Xu#uWa
e)*aWd|cyTWTjD%!WR*;lvq@YSz0b4^a8KRhB@qSYo){`yQ8XJ7rwGLl^X1jmxaaEmean5?nqWdP8p=W#@Iu-s>nFSl)@=_bhWyQ%Q{HD3dOJV
@lsDiUG2zcC~9l!>ZUAfBDcIqT^CsM%XJ5x%qu6QQcuf5--qU(pphdC-Ey3E@R)Q>h)uCy8@T4>k18c_&1&O(-LP}UwHKY3k+M$5z$RnS(v?ty
T@Uz#Z$<ITY{OK^Od<FQ4ks^4LVlT)E@A#(V(Ops`UAxmQ~yD&jpg^yB1~qmuRH2sS<UQ|^H1e%rg9r)#HDZF;6o)Xo|xF3HFGzYy;a^sjA!N=
X!?%+TusZ|Tkp`S5DD0vMiRtJw$dr9V(k@#^-$BwUdt*REdixTMUTm(-0pVW(SNC?{pat$yEL>+Gb01l!<kA>0OtP5EJ-)?SVdbaeV_atIv3gk
N)U{wEmd%b&sDUM52_YEdNwbcHIGWNeRW5FO+||#CJrM@aDw+y?D9PHmH7BZe?>&wp{zTB8me#A0ZoF2OL^H|e21MfTJ5+P!kebk)C4thpszdX
64F-fv*lY@;y-*U0v0AFq}^bTkT!=x{<74Us%KPpL?qs_1YZyMm|v~D{e+J!*Zzd3tURdlimy<zAFgp`l2umZqTG(%Ar%A@xOP2YkCL`BCfV7#
UQ$}=j0vYSC!HO3YiZ@(X2C#yqw+?qf7CV1$ifZws%fX(eiF2Xohqxqxv!wI8~iD1TG`p;q1G%f{>i@w@lIw`_eMWKO^Z`4H{E=PVq+kHbNObb
(Hrbh(@N2a7g@FAf2Q~novdZm?5M}gmH-b1Y*vH>k|1`}l$K55h9AmlI~hTkj@YOmQhGl2SVsFd{76tM6{~E-osVc%wiQ3ZIp*>?+VOKaEvH80
^x*Gm$`76`CXD0tfRE+0m10twq-ZJ({OhY$hBweDq>Y1v2@Df-H;5b$%fl5+7QDkgA#KB3icyoW!f`P*AU1Agh~2Mn32AZBlfMA#OA`lIeEzXV
P1h6m7#?KuZ)wC<3yp!)WTbaxWd3-OQ%ozRm~7Y8f^jllyjU|$TTnODC8zCZFJ@2D2Ab;~8Cz0{sg~+_fmco|h110Dd)QOa2U>Tc7WD*RN1bZg
+NJ-K*F{=0-BR(mLWtg1H1m#s21grla^ZlwM2jehDjV-hHon83p{AABR-Qg-6?F=&75Uc4pRf^v9rh?{Dac!Z5L7h@=Fn>Ak%x&>HuzjoE6q$I
YI=o>SIp)5^0M5(L-$(Q2QXocDvu#}1(`Aawbvaz(bFb;ig6FlmLM}ZA<+?pay?*=p0;aNtSn$E$KxP|sEhovP~Y)WJ#9!u531WRGxLZzr7$yQ
MwmC;si@_l#8|VhTY%eDpTU%`8|qTjW;DjKQmS(c|F!^5{3P1-yuhWX#e`HIQ(8`&+v*8kMJI5d__;O0D4kK7DlOD%bBGa=ttLs;`3f+5T;x;K
q9=gW?7_-54$Gw>ofZwhqb@;h>?paQZbw;NLc#+n_Z6nF;ch`Kha00cR!d_GSkUAh?b)i`9rsCUvu2$PMql)O;xU*5##0%D9sUeSt#mdV5Hhzq
Eb4-OXU1Z5%MJeoNp0Z(661<sC8R9cETnO{)^4yvP^&iMA>s9+5g3DcLU|OD`d;s-M^MWn41-n{r$<<_PRgz)V#7}bwV9c5Ue~x{v*mGPrflRT
sNF9(64Yk+*1(i^wV+0+KLcu(x#kD<3p|oq4%L{du+W%UXDg|wm%;VGk0rHf^h5~o3Y81^bIYdP#!K}69sb`0wHb+NC27rc*u4ySW{Qn(?(ok9
wS{C}ZAr5UYAHtKeUfFu;tw|b&iel2x4-=J%h&(++qW-&{rxY0{PEi#U;gXsR}b-92tJk`KMZAlagUenaZp%Z5BP}s#hp*et0IMp@l5z1F-;)f
n6k1PdPw}HkJdEhBg+z@-hD~c1Cg`m4f-Y07uhEAePSBaR>HjOP>5Z3^iOlXSmgDFY{YUWIX|3y(VQCGKwpkokSCF0hr)!Ses&Zu^ay6=f5Tl#
W*k%xL~Y4PUqZnv-U+My+3{o6m-n&akuFV~h2B=^Ltc<PY<6UW4_V*xLC6*(0X@&(zNElOU!5F@4yhE@RO{m!AM4A2S0GFkC4}0fMpY`+m8N{d
Jyy01C~7ExdA&-HD2q*qb)}8HQ6KBefpWq%CRjZEB%ey9c0uJz8|t&NO{tfx5<Z*wPfYd9WJUOnegfkwZ;s0Bm{nW6V(oUCdfibs<4crt;eAQU
lIkhB?5FZP#Osc_;>#ddRJEYS15<83PMtFsi>ldR598bOP&1GoSKuvkzjHF|^~BE@-^^{$@u#LDPkGWXna$RD?dXB2Z6@?eMUOURHJi5Yq1jmR
ckr0#MM@tLzM9}iW4DHs9~L<9!Va^_GKte;>REw?j+5|EssG}2M_nYZ)L|Gs1f(fCIY>P#y_+q{JL;l%rRvX`Q@F-f<#iy_PwKUoW7>9shv3D0
K{nu_>Sz0&NFtZVN(ssxcF?<}t8<8y=c<PqA7sUnT)U1If4s(*QicH!6MT!c#y*GGUh0hN0Xs6vu>FI!GYta?mgKt)Bf#F6i`R`f<2JRgEo$2s
QFsmY9^MdNFj+zqS2(!V(R(c5aK~uoadd+}#T_BbcQcTNEGvtVV2fjl>zwor`(w$NG=t{ojK}E{j*=W|TD3ZN+{NhTpl)!C*{CK+>O$#+<kzgM
=r??xN`?rwR+3Y+sfN-)RwjRs)}A|j!0Kv{EV;#rvwu|`aVQ^9ek9YxZ14fE8w(DdOomxTdq(KPl-)|#et`~iTPedyf3sjCJmgq1F-E@b=qaBY
Wu@2fA`4<poPTP9g_+Cku#e5P%tm?DtFnX?k<*Opt_SL&b7PjLGD*$Qvl+frqH(iqX!b<yxF?9LGyZ@O$;fF~gGOGL8H(KCQ!2N9AQl-MNG_M#
!t_)dL2i3CH@F`!a#6YX3Jraxv=x-6pfI&JY#rTE7n4iSGh4E3W7Di9us6s5XB7h*?qzbB&!wax@JS_WoKJA}-j^)r4Ld`~=#g84&NovYf_<wL
{?kg28~zzguJr!ucPdYvMQF>mCR?^tx$Szuej=CjzKkt+S1o}2Q28|l%PBiX+~8v(H)^`MY@FG+>6)gzP?$GH%7YE`(74G4qk8YJ1wtwgy!CBg
yIpXUJw}}*wUccB!BSc}HWIKk%IR+Ck?SoxqSTht3Us6%)MmpB4mZ@J)J-JsMD-@n2sl}$YkFDC?C>dfEC08$)8m(C8Z6jKX~P-!xE}ET#@*87
sw1`<Fb52{vAbQX{CD(c%&jb8%y8Cdw?yuU{6&nZn}%+OA9CIQ{O`Yf`|aPq{PykJ*KZ!eRyKzk7^28#9hejLdc-j<8h*!*)w)5xzD{JRiqCSP
PN;#ffa?Jtt92vRq=7XjnU;a1IC)Q-$!j+B7uCAU{<oFTR{PNlRFstqJN!#>-9DrP98wJE#zWX`l5ZrK&~QUt<Smjy`Cybzx>#1iX*;^vblp)G
aZB!pyoF2>n>&tlfK1-z`O<-H7kKo#xMigw8wz!Ym7#GW_!}!bc*l>uZ#lF}q@47Xx*B9*)}Y@umi6uZ5+8Fb&wWDDI;x)jq*}}~KHF*h4*T@F
lXF4>Er*$DGDs(jU9%L_9rp@$1C#@TZFyCUv19IDUh+_ufO5lqlHDBTM`TjD%r=WS!+`%oHkZvE{{#k?A1xawvL*BA>6`{hle;2vci6AmEf`M{
t`(L_6yK6uhTXvpb#S<`q*+O;FnchSXe3Rax0UIQdK_?b!mu7=_iCrT((E#aTI(w{_I<&jXctm|MAD`WBcpqb2=n@KXnMmZ!DIm!7WqGBRMxm{
o!gM5rrDx*yWm{2%V+>bo!QQUnfcDTB3Rh_4j*fFBlELWeo9(a%99XzT&0$P<&FD<yE#Dp!)&xA(?mC!&5+}Pdm_r{+9Lzy(*)b{kAX#-)Vn5i
zFpwb?Me?&JK=40*kgceMqn0vJ!ks`r_65uK=)sfur`xQRZ=j+R6T^vk^Fd(OSp^R7%NTLXwpiLlMRO?n_|L=4R%R))f1-^9BPJ?ZOl3|*7(b;
dcVLc-6c^=-H3;!Eo7{G8Md;?ksWqwcd@hL8>>0ngCV<Vq%-X=Ro(51Pm%8yD!0rrg09@Cr8tVsYmjk+{qo&VD>iXT#OQz-VN+4Mf?>byhPy0r
D{^Y$!*#2u2!u(m%*~whH~3h<OZX+8(z4S{lXMPjL-4cLd$+@9rns1^VCh;_Ga=8J6!@$Yc7VB|Cn8>=%2aL`tEuXtr6XhU`Fg+(5ij==S9;7F
^tX^6&C<5E>>WQPePuzRwU*A$gu<$vtWf%<T-snC>6@@ym-mkV4in8`6wN(Z>1=P<C*o!Pg&;rEBLz)kkpI2Kmxy<}z{C6ErG$l*>;Xo>2Ramj
-c6OW!>7b=#4-!t7R(^m{0OgjZW<!{I$?ZV<RE^RWq4Jym|zFY9B9(z<(E=(!(HSr`HM=Aw_+1GoWnC6X{q8j+(rKCNuN~Fkpn+VfS4h1Rw@s}
GJk%<J`pcOiY$?>R#WYc%IPV_XNywW@J}(uC5;!4mtg_DWYbAwIf-b#9{4Ayc%?86IF~b9x@`1A)f|=OWxU}I9WM-TWgNzaoD+w2c#mWg8E&Y9
0FF{2G_>!_Q?}}$59dzdH3ay+;Mf@#TbqL6Xfh`;MDfIR#FsPfcEOpDx5t=i@UzM6@m)iE63of(hM!ZxvMI=uB^Ab4VN*r69oa$|?pYkucEP!l
R~iPX=t(ox#~HV;qKd#Zxw2pIb3zy~Ps;MON)M1s636Z@ZJW6$-teE1!gxI)=w9v#(j-aEs?u>AO5E`mE1do<%Kx~CV2e_ikyH(woEnTt=gGL9
@F@>mGg{y}v7%uPzU!XbiqXJ3dPoCvHiLXGAh+S9CNmqsVyhC5H}-4dT@Fg5|B<I5sW?pKRmr;N9sC9DuC(uL(X;7m+41{o(rV3g-7udCZbii^
eQ;JGb7kkms#JUN9Xuv~)$k#!uY@g)vY5!9k{EdC*Bw3Qed7o2ELaW8BcjHI9N1TA(d!N#n=}l4qYG|zFRLjX#_d)9-!j2{T;m{plXNkSZLu*Y
5<jF9kX^bE)O_7A2j2^|lG*Kp9xuwr&Zsn!QU5#Y)#)}4x$t|M`nM<p1}Cr9cpK=nW{{^!UJUv2O)`(aIFoQe1@$-h6KGz}yl4rUnM_q}rpVB;
o^(UqByU1DRd9gO36+jaL|vw$$za~7gXGoCMw+T&K2wQP<=M^lf5(oUa2W{dt*F3Q-OQ@`(h}i&-O&Sfm(i)FgO8nAPx<@_WqXW9y6@ltwaa)6
X|S_uF|Lju6n92^?dYi!E~2$2MHkkmN_q{|5=db*Es<%54`sTHAO;4;vw56L>w;k&rN(tfeU$EC1(9M4y8yk>Q@{Q`O~kOF9zvH<L*nq#sOIs3
{7df4;*odwoXzE64??50q+(#Az~u{)ra9|~!G<0Zx%inQNSV2mmti5frmf<Rxc<xi5~uqDgI_b6z2Kmo?XpjrpUfNc@VD~JW@R#`MQt!QJYbyS
nx}iiF7h^gblFPO(<e_grDx(O<7IZ;Fqc9XaRqbLAuQEE!F3fDs9kr|PuOBsiBB!cA<Dc!u*Zt(yn}9WZXV3o4M-9V03I_l6iR01bw`hxS|mOc
cZmKX2I9S2h+;5;Z3B;KTG^FIltK%k8x<~3l(5mZ#tl6nY30S6Y2YPUs_rR;D8rb{%6-EQ7+U#E8U-`gOM<hj)Oa!J(cz9B3vvniCa8zAX37TX
8KfY>RKcb+-sllGt41+_H?FHRk_BGMY%JH~bpsu|tWFGcHOWt{m}I?Hd4Q;g+x38td0A+VfZrO9>O>!!`H_?(O((9jtG-|1VP<2>=sH<=b?Tci
bE#JIA})6LkeHo_?K1%~slQC+NU)hHL2B#1^20SAS~jA(C*^m}!MlPbMVqoV1}*aY#HT9Jwt5)Zs9MfhYSF_0>E}o@mKCKhnb;e4@v#}zD7+|a
rEMk!$=#SZvZ~EK1kIl|+4x_WF<EevEFrO2Z6xJN#z9Qhtb9FSHxsK91XaEu<>9p`mbwMe%UI`gJNyYM+(|YBZJs{komeVap7F@M9`G>@`$g^y
Y0{I}@rDs93OU)zbOQ7S9<s3J_((#wtj{_niCJ!AAB*j}qelu{4Ld`^k*1~)jV$eiRF&zvVJEyRmNQcd;Uxwt8o#W>k=}tFK4e{Wc90W_g4Y#$
z*MOLR+Xlye51#NE63rOlh<iua`Ngit3dAD^~8U|x26yNL=73yP#2~IWf7EjjDKy|Pl#3~Jp%G!>rpW@CarKbRZH*aon?Jk<^J{C*FXOFBCpK1
umABsjtnwvBC?uq>7&R=eya>?nN(&&Pw7`F3P}G%y{;1o^623uM$LIW;L{v39N%ybs-atkU4<ScvuK(^bBBLTh>M1_mWEO!*%^A^q+te2eB9w*
5aLEc5wQ3RHphe@twehmH_WHPm3Ktm!;HX9N9GZ%)AX4G*Bf;3u%RFjZP4}l_>#wvm}5-IOhI<sXPMh%Po7fSo0gk=C=^{I&FcZ5N0OniPHa_a
jT^BDBoa5qc-1@iYaDE>`EL-h6Po$2Oa{p-h7IYuqaFcnR|c^%0ya%K+VGN;hry)eJMMPOl}?F7(wejzD<w0A8FMp{+7A2T$wH<&S096=6HBSV
S&p#Wu=Wc+#Wa^N9C{~{J>Xq72d}LC^Nsp5%9wC0nc32&tY*X~ts=W!ake||k>HXaD?8k}TbinYea8%D#Pvo!5?rh>aS5BnYzk$)Y-rJJVCRM(
akPZP6$bTlv_K1tQcGIe&mBF{-(t#w5l=P`Xu29{*kxl`>h%pir)g7^WlXBd9<)S*6VJ+9uh(XS4{6%K3`VS)TA!_m3MBAUlXBf)Uv8OBUSlpV
-+QugkHBc&%VPKjd$`&p>zBL{BrdJ&<r13Ov)g&~j(eoHOvaJwC2f=G(GXyB<ZqK!8+t0cEgX}{$7ixNuAOIc{!TRavdjJ98Yf}fqyUJTQ>a6s
6=y%1T=VXDqb|-iRPrxJTTYpoObDF)Y#?-pU7W2>o=eR<F#XnZ4k_npL`P6hfF1Q2D>QXe%b{d5g-8%mNP%pYa)&=dX`3;T47G(7dH~fiN<ox%
Jz&4Ff=<sOAWzl$l0XECJn1?&e1jeAEwS&h6JS@3lq3&eB3d`a{0^TR<#xo?QV$FpwNIHXCQke3jvlFOIl*RtjR|*JCd@Rd^h-8fu%ibYF0-Y2
lpS;sCNbGAYg)4AcSnyo+(6=DC$KK+^eL*wDof2YtDPHssIb+vR$MrAEzWW`rQM(j({B3>`dD1)E->{bab(#n@+1|tw=nt8et}D1%K;NAhPFmX
2m+az4kYC3d4bC%SGJNQPg5XyP9Fe_WFyHe*AqVEaq9=6988MTJlABQ+!IWgNmW{dACGH%@>(W9rB8-}R^o0V5JrD$;R!qJqjKdwU~W__&ol-a
5YEuoj`N0{(pm<>gHF!t8qoCg9-))YMC_>7RUs9I;YMDfdmO38Y%|&s{tf>OK9|{i&1EFP(&j>Y3b?kdIhh^*41-+l(mExG>e?dV9Rx+KUT4S8
Ib9aHS~z#%@6iB1`J*b9<2K&0p~tMQ)PPdZ$hT9Xt=-HJNF86xa(LX}BVIRQ`XBHDRWZ_(JqH0`so5N5-sq9D0&|d%LREWOMn~`?BFN`@zz#tz
jzdr?X;}u%(fKR-db&3FnA~m5+}9E{nuQNeMrxdTVEn{?Lhj;{R3gH-f*S!ZH$Fzvw&r3UN^kUMQD}`Vs7cXj<}N`h-VD3E8m~8c=XZbq`nNAX
#-V-r$KU_><M03cn=clvBFHJJ>4AAsHV)a}bqCJ~-t;l?eq-k=nv>dV;^0)a;p+~bvb&XF>V~^CPQ&R#g%TQwTxg7>80t(Lj9>A_RpOZ-UABi&
EMytK3|Yd<^+5kLv8(CejaNoPJ0e4_va?P#N4<j%YF8<NM4E1+NH=R3ZE{|G!5j1#EMOT<j0&eCN=OE&;~?v+x$bT7F|{jS5r<P!@psh@C4BND
({|Sm9df!AW5q5D42SElNg~`wYey`kC)Ph)<KlD++y(}xrSPa`?6yd3TJnfDcueW)rr*_lhGA6`Zw|Z{BX)7u6L)dCWZ&X!glme*^Dz?6I=_0|
Fdv=UCsUmG-f2_VNUfY`tNZmp-Bd2sCbNVc&6Vy!6QZcmS6Ry64*SVmOnLCQkY`yfJ({cl3^Z!lv4IXAcfvo7D9^AeqB!9}F<#eS_Xf{t+$`;K
!pYB^!#TrCgu}0Cn;kwPaSLu;jgw;)+V(<#6Q(NTx`QXNXQeRshChbZ>R91bW;~gSeZUT>t^AN02y##giVj^i{-zqT2YhOv(BS>$Enpm$XDMOR
r3W9^19fR_8C8iX(zENm9@3n#om(%zqYnBu5}j3(n%zUm5Y$tP?DN+R^ANXF%Yw?utT}nh1BLaWyyw>gKGxX=M&)Q6%FDDzHSRcNwEmLb-mh^H
x3F-T&@ZW)skP#0SUXzG?hbl*+m4!{t7b<f0kZK+?M!62?k+p*GfE)soMG;aVh9b?tQhv-jC|cepGyK_3gkO+i32(kNKC^mDPxB}gSIV9HsTqF
CY4A81n@O1cgG#|`y-@8vLdboS<}#w`{B75OvkvP9&-e~EX_V=+%_|_JoFn3`WNl!F=tybBSQmHw3!{92yUsC%#UVA4>;RQ1a(LMu^u$pg;Qr4
%hwG%AZ!a8;p8w)sjY#Og>?9&@}3<%H$|w3f@iBZIcpVBnFy1cI<E(M$k)m;l4OMssI0V~Al!1GM7r*v(+(kZSw@f-nLkBSXP&we?QXD7b}P+(
4j8Hjn+KmdmlAMstk(}$IAphUrMUet<fyrSW5%Yz^eZypJ9<dgMj|NWd6E_~kF}#nMJK<3UAe9Q^0>xF)~a_mNe8&C^Ln&aW}(S2s!aZ<BGu%-
o=-{tm)ZJ&oK3jICmVtp<bJibXwEn4Vrr$|lkbTbBy4D<vcw`25qzX?-Y}Q{LC%OOyB;^I-_Mv*<ZF)1bw@vgqD?WN4w%cvK~`d_m_F9I>JB>z
TKVBjgvz#z#M_2PI2%spvAcuk+-$~ca3YLXxos`-ZX$LdQgz49Jr7c2fsAA2DzmQ1>Woi`HhepLVtByoN4?LWZk4}aGGI43Zp=E1ir68Sndh%7
ZfSlA6C{#%g}KoQ7x+6nNO_~jdRwNaX@&?h);VWpk1+YV?${9_tDf^&w!etLR!2rCeWWAJdic1bKULat_}Q=on0&X=Wv0vsuDS(OW@luF4Xaas
FtM2d+RiUjC49##CUJCf-NAn;wEgGrzkB4hQ9bPn{v<`aDLuX=F4P?3HuzXzn=z7-$G~n`D;PcTm>5sD!ybX{ARIhPjbT#~xcm?7Nc#1Fe@$SU
YC&vGLWzx6&4dmu*!bWL{uQTN>54`rK)Wf2z!r?9sVtTGdcZ!FEldlqdeZ^e%%B+Z%2q8l<c)e{w$e`0LgL|ME~=exq#=OSfA6?UW{YEc*R<kd
-fnqFwJ)`}$!s_Hkdpn9@HIz?-DFK!XU&x;(=<zo@s-f}xX3HCm0n_UU}H*XDF<Ux&G2<cJwn@-kr|Z6i?)Qd5PR~UqB#z3xLatO8g9K^_ZVf!
aG)VJ+lG8L*ekRRxWUs7*c_Q2luA`5PsH+L+b;MFp)G_tbLw@OMKkR&WWz8o_6_|6p{<^RC3IEO#z#q!Ai}PWWuCZS;E~#*Khl;{6=~R-lav)_
dwJZwP)}ajkOoI~l48fhQCGKAXDG|qX~Petwg_va-S4`%A&n=ArDwBd+|U!LZRttgNye+}UeE*JrXHiIk~Y{UwZ#=g`b?7sCbdM<>6Zt5EVYd|
=jXH>P1S+1AkpZiOWk0fCjtyJVJK2dEjeO>c?@L*k#DF=Xxp$HM{;5+M}1B)d0ZOk9rp=shqQY{KWoHB)b+CA-)(c48+;yJhHt2RAMzfI*SxB{
CGx^cXY)O~>~WD(YAfX_s<fhPdSw=m32A%AH_)fF#i*qgQUOe*&SQXQrVU|kuvckIP-G`XNcT>upc!1^D>R?CH|kT`Ry8S6hkdQqb%sR#hGEWy
JNzk1+lFpWPoM3?NftGEW%G(V-(kPfRt1THkceS+4@B6?cNWY?b%$L_TdApJNkHtOlesvN7n0Po1)Xp3xzbju0E9Hl<}a#r6xqG$$iIVUI$L>!
<x6Mp*It)LD|AwQOhx)ePjt4dld+`|Yy@w}(t^vZ4PWi(xz4t=%3MX6dH|KMStM~|4pWQ2(L>fY;n+knZEj}T6sI<RF<6%68+GbznQ@TCM5>f!
grjb`vxL!C5x8C8)Y;OZ%g)ku_E+8nc|HT9i_0E$zrdxlm30>tD#<r0bfh_isUIw5KU{EZnULheH+q{M^@Ol|Fb#=dqc&@Qez?ZR-co5`8yaS{
46}mQ9zMNx{ItO?A6uFW?BnF4ck`Bo=Hh^RWo>M@Q*7HR``MH=SPz3*?t%DXqFt^#>J;0Ok6Tb=6dQqSXh9k@QM{h`r-*H(pOIFSfC4RYNkK`x
T%0C6@z3zFmAfLn2kB+Dgc3|a4DDPl(Hrg&+cKHb<%ef8g<y-32Qa5(I_w=jSKC5Ma0()IsEWPw7}6^AYKbU2dM37&uOU}_nUyq<7dA`tfiZ}#
wHtaQw$*?WW;lnrwGv9gRHvOtZ>UFWtG*>O)HH2V8(88pFf^_weyp~wc*=JM#)c)g$m@b|xSO*2hW}h`3lGz=9ai=do26c7AL=B%fj?t-<>kaV
L$+4)wn&ixPe}3Wj@~KWfBg2Be}4J;|9<=S<*&d0<&Qsp`{T=hef{dPvBmqD4EJt<^qs)Fhz&+wF$Eib#Pi}3max#C(wFGM9#JvZ<rTey$1b+L
5G%rHs0H^;B%bv1>KFG0e~I9YcxDpGrQM^dpDT7WYmWLm_zNz!G}O}82J;oGA<_x3o?xN1fj(jvFGG2Rs+G_9Cg~4t*|vr^>L7M;s;shq6*FyO
6rV7x7*>Sl8}+cd2thG3iAL0vmIj|+x+&ddcKDpt&3aP<lU}c|R{1sZ-;krcSl!1(E>>4|DkR}jv@2gQHOR8#0-mlr>R@%D&?;v|qb?0J$}U+z
O{un_UP_li2t0byREkiV5fasLX)v$O4R%@DCI+PC`^P*<H!|v6@}z9sXG1@M%_Y}SifGyXUz2|vwxYwE*Bx~m+Dhk>bZ9Xv`-%Lu;G`7o41Pl$
JZ>hgp-69-wZ$4bW89Gur0b3zTiWt7WdFn+*UB0=RVi(zR){-##^DacJUmQQCH5mlX`{6Qyn_c6F4A_{_1Z|fM&=gf*@D5f{&zzi1a4+vI5Tl?
p`Mey6++d95;pjdz?C&bnrO_Hs|D7|{=_7q*<$Rd(<vcxv^jCI9X9GaneT=jTzvh8yJE^@OX(K*Z0X!do}N(&1IR12WxK#b;U-3iQKKy*3ubCs
Ap^~%LmPZ<mN1yDlzT28|GQa&+>Z)ZlU{BKkBb}>uJwI{4A+M1n3`mDb!$!O6)X9Mk7-;z+=_?+x}D?8&y;FQ9_Uh5`uKO$X>ltHRFxMon2Q0n
LoG|$44;1kT@-F)`yyAV+uP5SRwOWcTH*IbKZU@>S%RJ^SM!IG2X8XqX`<U5b`!X$VTLrb3{}|3s=P<C@LLYnj(Tivu_~JksYXqIkfoX7;$@|=
frs3!J+~RptU}*lUO8is%-Yg&!Q1d71~*c$uzm*Bdm_1R6dShN?C1%DD`glDZZn(S1htw85M8YL8$D)lGs&@4Wff-5*X5tJM^jzw=&4VFEc$qy
&Z*rlUpJGEb?7<Hjyf4!V%{e+lIHOc396r%iL^CFzTqzEZK_c{<%5yl6hkNjq)O5k^L~Mgz?D~g6m{LO3Qt}SoUy`KO!1DNMv--B;VG{)G6dys
`$wu8ZI#Mubbh?ZN8pmy81Z80>Ys!kS41M6Op~y~E&>;3g%yMdBYpkxp_l$#3gznu+{xh1)QD_^t}r+HAw>@1T;;lhJ^~lln2L9RxihAQP#FuG
*9iL?{)`kd>CR*c;D|*RpeDslR<rPO-BCYvE9)llGchN1I$_{WmWKRY@Uy`l;&wDPvWm{a#F+)lDJc*vj%kOFiCZ>E94|vsDIN#8YCaM}x$fu@
Z(Byi&bvy5%amNy6-YD3uRC~Te~TN>#IM_&`k5InxKP{B_zrt`+enfx`NXOjkPcS9ZyblmIu+RPQ{FZq^2eTYsM1djb!Ba?#f*G+_@}I`Jn1<w
y4v(JGW%H=s57sN9sOC@*l3YqufAORsGcV|*~wyccK9LA{m=jY%eUYD{mXCPzJ2}X(dC*UtP}^Ui0kSAjHV!85BOA<i!ET50s-}pQM8@ld3jgO
d0~Ukb-8NL)#%&xgQv>;jMOK@sz2ag)8(ph4(T=)2+kvyA@jNg&cD%LQROz;!7?j;4yGpLXiI)bQnQR3?qqKVmi|oqD2tK?p8KfC<8?<}vRwHY
h!XJWTha{*fxZHFZ@7oRmAfeYc_7VC%m3MiRLwYq*Xscv61e3<h3I@I6Bh)G!;AczxKsI`)o4GianZME736bE&7sbkiEJ>e$Ba7IQI9AW&K^>|
#^p!MKLRmM)AAfQ+{@r{955r*g}G1F$(Rv2boRb)uv?TX%PgJ8w4AGo`WuVGy2|<ef={4v^#R5lU0xcCu^3a{Qz@fN$9BU%L6?i$j`X@CyqstQ
{X-izZ@R<BT&|^RA}Pb)-?}fUu;&=)mFo4xJ-XZ^TMKJXu~lIpSio&lcE{^^!4at|bstumwOX7>CR3tj&UnUkM~{TLh4@X`M2Za?a134$c9@v?
hMyC=F(}PCYcnycyd~J`mc<?J@ToEvABo8(oNV}JHU<o&)UmmM8}8+HrOjZIvEVhrxFZ66dHa`*-y8Q(yHVZ&1{iBK)7v<pC^%G^%ck&+dx+go
JJx^`JxnnLSRqkn(6(LA3r@M+_Az;6o0>zuxZO^;g0$9sjfVVikxQP-JVWJ=Xu%{gxoS8@HhuUF_9%1%KIF2Hp!jWO!%pII)}+EG?$qcKAt4VO
bf=w!No|i&Y#f$B|3-Zp-NFz$D&t_IS{(~{U3#nm-to`ic+J;J?uD5w;&?@XB)Nar1NMt_<tyuI?VD^MnX*UTtZWjr8|)G3CS?>8uH`xrFU#o2
6X|ch9`Lb9H_VbFS@xt5EANVXnhqk`yS%|?G;bq>t){v31+h!{j-7^y8aDKR=8e*Ia1PGciZvpHwa7zletH{vF4PTpnlTMn<8r_zEvq70x}NYM
(~B%+%6G!3me#ki>VSdeWbCMu=}mK#CN<17SAVIU8uWy`9k%oAxJ#<5{yCYtEZOcEi@Xqd=D7I74fi?XCV5;ZKi=k=uvR8^D7>t9H~f(3Eu2o{
QBSJma`G9Zz2*_5gkO8n;~J;S0)jun)26bo7=@HViDpIa4*PVv<cLg~gJ|ELlpvgFhrBec8}4Lzi4p0<?`Exf_$@P#^<W3-8|u{Q;;o>e*h{=0
)q^fb{ccahj(>_yR|<0&ggPv4Br-g~IqCX+JNy}*xW%I3$_kwrP5P@M&EzT`cihAF1`c5oKRN54Wzl!iSGBqttqngH>e7xhPRVRUI+oP<foZCe
_6DEDoylg?7_P7~p5#6(G1^P1_ePJDx-9?r5!PZucARJB63l;jM?H*hU>nn*3>)B*<qcU`Tyv;9ey-G&O38XP<38jE!d2-^_w~Hsr=)LTZd$rO
xpn%2H+jJ{Pbgd1`y2fk=_}n83g=`)Y5^I4!02s7MQ!lT`G$XU33G!Kgo&uApy9-b^`cZ)W9?BJdP?)kJ`_nk%|-p+CetcC*@3`@ol?9J1GZ6>
<57n%`K-h#%a?Y;eu>>hltnuFh&DkX3#POKF|16#7xw3kZ-a(&q8pQf!`{Ngw9{Z*^m@Q9W*3<cZW&Xl&@R<rPn~HK-9_J^hu0+#Ax0Ki8{x%M
QMxl(L2L$ogO6!lOwHt@Ynt#d$#{U&4W_={z(Yz`9`=HjQ<R7AWgJyTmHvV`fc0PQmpBMrozU%;$u4CwhrF^K${#gswqyrA-nX%kz&<p@RAnC0
Ep`3~bEn#2r}Hg_VS_#?A}dGBOy$}2E#EL7m79XjsN^N%XRHJbLpNu)9sLX%m+)M?HiOAc(6Y!=MlE3zi5u)^agh>}oZF(UDh%_}p_?LWLp>a>
l&)Qe9?_V_5A^t$t9RQscl4aVEqD(MY%r_Q#8WqXp6}}cAF;QMLsOj2<W1B;3l_@REzfKR56D{vXS(cm@;+#5PE>BEptK3y4LxUWGu@b!CRKZ9
X4lYNVS;$w(Np8wKz}bqTx`~m7g<WM3F@ypb;n(v3XCvD+&RrE7?y{_A$iaHbw@p{ZPR50FUz(L1lV8Xx$3VRsW*Pi+6Hw}tJn<$OJgJoo;kCw
z70Ei?0-v2l(fktNWQihhO(J231$74$2BgxRwtYzewsS#gI=17HR`LfgAN%k<rPJid@s!`JRvYiNho&6yTLyHTloWsDnxsi(W;QDB9Ahsch?>C
5w%Qlbw)3;HsTyXY8Xj2Cx9LP44#&#3j#9b#nHL_Oam#6OENQs9rp9In8L@Ak*aD|G&B%)`_sHi-l)g_mL4Zycs%9DCOsI$lq^`0zoX|QEe7Eu
Fy5g?OEswX)=U-?eS?okT3IWxF_QWsvdc8oeZ-Jx!?}Y894(q*&d|rS&=b7#apj}8zaH?p3ob@>bxNy~RK(GlT&3Et%g23#Pf6O$4BU*XhmrLX
J;KE6`nsb&k~Yd3$y}T%mpQ0ygh*#gAKy?HLCdLcp_sE%VR^$j&z60rEtSB2fs3KV$hR_YG3+hW0GQbq<GiD%LfmN4(x^33TuB~{a93=nmoe^-
7kL=k!~l-`A)|5>s5YK0lO4uQx`7^gR-WI|YYzk$E2Dz-X_WSL2?{sZ>4RI)DdN<s4$pjRiK0pWwP8+XRvuzmMmRsorbLidLW(n~$8A(*$3KIa
MQ@90teHZ;AZX9h;!4MUJz%#NF0?3-C-kt*C=TkuTr89P1|QS15f;`s%fwz21FQ)#J3R6mcCNpjIK(HZ)2Dr9vWg;HHkZ^LJ!4~K?I${gHbXwY
`kp0@&Wt#JgC}IH1{>9kWs;uOSNXOZNyd3Km2dc*jg47)3+ahD%i=au?-jltTQ+z2&=MEhjjp=%IBj~rHpVVVL%SaEPl;HVS|%L>KGumiat+Zo
+2IcUgon*|K2_$hyA7F;|JCUORi(P2cN+HLi~HAaU;p^yi@Y@7zW&GmxF}kj{u;H;%1<ToiSy!RFuB2}6fMS7L+V0vf6wYHD#dSaOE~ZyJ=ft%
*Dl4HeDkIkP_fmZbg*I09sV`@gcK49$y4>~k-6U~-_ANkeuKY4)oS3Ye8RR4pC@8iY&MKF*<lw|OA7AjOcM5Kv&>R8M|n<Lv!m$^_RzJFLjw$?
vwkaq{RW3=!W|#5gRYGk%8!0xu5n$YfwCy9Bf&R%YNAjG2f>TB7Oh|ARb=(yoQ7Pw_B{#wevyx~MaPAsE1i>8?qolNTo#|Y!>-6OS!Ebm!a!vC
x;BE*YB84RhP#Mchz|0c^gLMm_kz@gD8EI6yiu<VSGIp_Nqb&A&XD^QG`s40;-5m_az4w5R<U%6gc<=uKTAK};m<I~#W9eXz|`Y1#~tXqm_@mM
xWGf=VtXR*P9xdehIFz#+zD0j^?=V=T;``E*_X{!B%#Z#k^U}P^5_nqX>e)(Rez?X3GG`$J2<rv-q8~c?!X~<q$$PouzZZj1~Y1~If@N-NN_o_
gJUQrJE)o@A)k7k;Cx4qiCi*QW%19wsX_$84#8mReOVrCxX&CHGngv1COMw^{o{j3q}Vdq++ddgw~s&rK*);?{gLknc{|O&aKjx`t~{DBb{Qir
l~CknM??BBY~ZQ%HhoN1F9IrSefjs`e3w*%`10?0T;$?%Wd|TXR2D}IeMJ2ZCuw#*JL(~GnI`P|8ZJY>$~*G%l>QESiCo04*p`_uP?sLQ1iY{@
LA#;8Bs0jGNp&pWij4wgLb0T@tgFGkUGN!fF0=<3BeK-1>XyvG(a0TNCUS4sA7>^XzhzndIbOA?{t+k%1{uQF4;Oei-K6?m>JJ@~=((!qQ#Kh(
(b?d0QnyI$BzrQohn=@cwHVcgVq6dSh|~?3YvJ8ua|Tkf%hx5<d>*zMz0qH0b+v$z4GcDNtWV$N!^?wg+|-Vqle)`1L#kODq9$pOunyb#H}Htk
wK7G86d8fpu%X>TfKG^GTt8gkb;_NkknmTF`Pa%%ZR|7@FxT?}uTyTt_J-ggz1N5j*=Jr;Qu_ryr`&;lj#V;PtAp(b(%!k;e{UBY=bXh7rSg-T
ZF1ZE!7(ew;=L@w_kM*>ep^W~n;f(1NfD|r8U&Jtt_SSlcVp!UPih)jl+7KJ|BZ)j%>=$-r}#Gag4d=zUn(CO@+`}8)`AgCZ_r8bs`#{$H@KWc
*rP+>Z0Gs`{}k=*$ox;uxive5$=GJoXqh&0$Nd~{mW_;{`5Dbhe<qcx%EO@*!ww&FykrooxnGqpuUO!9=kz+;HnF4Usb}<O9kDlQ0H%axoQ}fa
wU_P}9Fe`u)9R>hPtDHc)Ko0cu3ZoKgzshZr`AwYe0|zR!Z2vQOkQ@}p})leQ&vm#>bgZ>O`@)j!}^jPKi1y{JVVKdlU;48$eEh!w4T=w7yOj>
4M>1zfsfA9(wT?U<ZPNN^kaj6W|&*F^XY9(S>y1~GkUXh-O)Su`}^0wefcpL?aM#@{>LAG|L5NvJ`9Ye=Ab@DXa;q&Vu{pQpB+4<ex*L{nN}7u
kYl?{+0wG9Qg`%}`z;?`HV*mPA`ZyXBbCnKH?wcBb)2iomYjZQH2)>>%XxMTStDGG6~Rew%5SLatYe4&Jo%g83K~<i%m!nR5=)W~&M?Rga}d9p
5iKiPCJk<Ib{cRFuH&Vb*uZ1jR}T{rn97fVmM{+!d17=}!WM@ecM!kwGa>TGh_OE=_pH8|>T$S%hrDn4z@(NK7}>^Fsna<q3(}6L_W}ojk83=v
Z~7p<OG=wOMp`k7>Pt}dXnO-alrNKcB)K#8qju6mO<r0vmBS9Z2;anwA8KGzqx?0QH8sg1rZ4=4`PklqU9uEvOV3)XdX1CxYf{q<c5}UE&Q2!L
$o%}s5alqD={gj9qkgIvi<llcNDBIZXA(v`6EoKXJ!X03FTl1e%F7wJNm2)+cMK}6*dT{Wm+qiysIzICNpK<`#wvv!KHzt$)rq^5nyj&VXB1iT
ToK`7mHdYOGQq2dZfx69Jlkju=T!)2u%oyh@HxTTWy$6AkO)0ZZ<2CWen%@72(ZJa6t8ThxIl3-shUhq$^#aL_L}Uli{P#D-7|?5%!?5rdz;A2
^hk3@J@js6xTz)beOD%(l(K=77Uget*um~%Cp_>%vRDq18%OO*eO-6-klr2i?3L4KDRgwabwIFob>VBa=lpPugWR=o2~1_>y_UBf(l|rDmwMeW
SLhkqFIhvP6|d6aqWxf%v`LT+_OZJpI+JrP4egW{Ka&B1+!F$H$9&W-8jit;QHd52S@8(LqtlGMHuzJ_6y&YUD|AR589934_;C3NzEMA`D{l-!
2>hya<_KFx*<WZGAE=AaZA~W-i<(yrQbHNkSblbI@R-fbB)ZGDB$bi6K%>>JOrH%KhJ2$3T&`@1WR2q3#K&)0>Ut?)rOLc^=tP{`RHl$RsyjY6
5i1p=&#<Nq-tak(+Xr@(7`#_a;lMsmD&=Z@){Y)(bJa~mHY_q;cwqY=9P%YN-arR~t7(=Mi;130u*N9loE^9H6?XZCee|vD?piFG?n1f;DTHTf
^>w<wUvNy{YK*3o5K~@<Yy#5=eL@hrd2_tcL*h1JKZnzUJpFM6nxRr`Bv{m;|K*2kJlw6^`;<aSp|bEN0zAtkT(6h}_zil9+k|Cew?Pw4e+djn
!>V3))G5oAb(a7R!lZcZBX8lv7yG(lPS!SY=802vu@oN6+i;fe%R*zvKSh??x!uwZjkKbKn2wt{m@DNDyD3}Q7egegPky2Xb<s}9dJ~l{-cbi(
8)?1?%90X;;vXN(TreKF?%+9JOU6W2Ckg%BSe*?-Bd=uQ@8|(jtI~MPDF>{%6fKPC#Uf3=)=Ef<8Jzero$61}wDiK-X<^ZpEvOS$Q<9pkQ+}g|
6fHDMB9*zynrMk~9I-3sZ%2A>^iYzk=cH0xp%c`(@*ZKCdyZy={6>F5%-WQLY;ss0Nuw^`FvE%XIQ94%f_TF}BW9sNX6M)H3rb2WL6;`?*ua0O
$^GZ=zq^#U#8}80jesRt#Hy^~@~PWO5a020Ev~f6I(noc(2N}sLb7frVms_n<AyG)0B4}n26>p`)cld_0sopSuB?(tU7PHHBQn)S7-?I6wj2CQ
id?*g^=w@&+pu^DMblfC7~u{3h}ob55nO6HdQ{_8s3loh@KCsZyuzc)#px1P<*=M3$k35$gVRonalT#PU}(d{hb7{Uvf>RYB6ggGEw6Ti4@uho
k%~02czML6Ep#ShDv+L3la)C?T;r7HQa$6sT~*vs3Wl4~7s$hQJz$qKmrfQLUYyGziX2~rc`wPrhI^&Cvg5O*H4C9GO<#QZuT87?4RuO$qe>%*
aW}teS&AbQiFqY#-Y)nQZ7#cy6r$NSjFe@=Zpw3++06#Kqs}<xlb5qLJ-4BXr*|eJR+*3+>@vtD%^T*inxi8JTeFl*XzcaG9m?E@JO7Zz#2o&l
c4r5eFW=-1K2zql8W^q5RTt?N#>C&R*?7Q?9w~FB?2|@U?zGi{BV*ygpxgC89l~6wWqEXyB{r#7Fmp1^%vX2#SehH;#&Qyf4q-VI4o2Vk=+_Sy
_{6y=dlF-E%ag85rs-$3@PHfa66X@nlUk~ExoH;ejQrf$Oq{#n4*FJJgNi#b0aqsSkvlH;U+z)99`GT7TZyw_URTzwrn^u2SYa*FgJ#`*ez?Y|
&XwLa>40m~;}p0^{*0y0eWNa`1x%+H;k7`>hz*rg$ZhCKaD#muu7*$LFq+f>%H)s@1fj;D*7bm$8ePJiF~UrFW!&;_#>V5zRqu^|ib6LO=4k2&
*<uthVH?DV$FhVz`vsq%(v?R{mKynstb**MQ;w;A84uV;=psi@m6G1E#5dRETU_Qy8|+Z%%1@g^`pK0UP3CdwJPjsb+Tb&VF3pp)zvNk~>ZfJ-
rpW0jwprisBb6@a_Of{uGmenIKw79a;;?h}9d^icHHBV^88g;M9d8=x)Lt<o8+<I(jT||s?@?XTf^x5=HEDSXS~uJ))6G2=e!j)82ZpGM%3#*-
+Ar|A<W5H3nF$YJG02P~rm(~?_X~VFT}EXIZk)ufn%WdEyf}Ma>%i@bL&A4_&<<3Vl5AeNMJmHoiFci^v&6?GKCN!SQi?RKX%17^+E+~ByVmkM
?9%GuQxk{0Cpst?WydRW`ymdl2kh1ACeEj&MKu%aT48({YEaq!j(XL)auXmD@Z-`AHYE~xaVuTpBKrlOBG;|5T?a<~HN7rM9T)I3dAUMwuwSfO
O3`gc`Vjr=<o8H<ijSg=(QmMW`$cj(GVXZRKUD0}2%1z=upM=Xbuq-4@?`aHnJ4l9aDswI*Y(8Dq`Fy|sVQwkw&P2f3T8KJydLn8RF_HU$T>{6
qa_M!&XnVt64-H%RJUMQh)z_8z1glOnSR-Z`EU5CJwu3f7OC2qNNbi>8w*OZx(wlW{D0wtBmPi`&}=fW@mv-%`(Cc)8~$@bxbqD*vucbXkstE@
KyUQU2>;`^zx?yd*Z=q1w=aMF{V#v~@!KC?{_E>k7bz@VW>kjIj>2&EVK%R~^@Z>FDJhJcvLOx});IH@bWQj$;(3P;Sz#o4L0%vv&dN5a33bOO
Jetkh8~r6tI1%?pP}S5IiNUdnc*CqccJvpL(h}zH{GU$Cf`*cXPD=LA4fVyOaUz7QG}ygmnxoDpovNwr->8QNmNuKg;l}Wb4XVS$7O6<hIA_N_
EHKjts3eljz(l-<65o>@vG4GyMZ^4%yAU~=lO<p^;)SzCxji$lh?*ZRas{O^V}~hsF%23wy<({)d%<-_eJpT5?StyfCY4%Zj~-za3Ono#O5;xB
1kE3zQm2jsNmN(y2kfAM?YyB^A~wu14qNqt?#Sw_8~iDnU5HS;deMVh@`-HMWazE)vmN)dz*IL(d=#Uc8C8;kwG%mbJzx(DoIAb+17lqk)@tMq
3v^yV6>r!Pk|rySY=}W!mCYXnrmo|kem(Ic7P#Pijc~7MqfcNR#yQ<mXm|9)W|y~-y!0`w>Xn9g+Ntz)N6$&%K;Fchkyc^N5^{#ms~@i?ei)HP
^e#naY|;FMILs<TijR5SQD;6Hv2F}@lXLJ2fUUJHtBD)zVSod6HXV=1xhP<=+l#E&7KU}dz{3G+UY#^Mxf<ygb!?sR472at;8Tx=EL#|Jx6*sW
mqkM&^Am->alk)Z;|xc`OpmFzq>VSz8uG$qD&Ok?J6K@uHIwjTl?Ql^$Zx>eMhUGAb|#}05}Yb$-FhmQ8Qx&=57oSn-l)%TH}XG(ko2<hIi+bF
jj333q}p&d18k1E($ZIHd#8m-RmQEViLZ9l@3))FAk`MrE?cH$6^cD~vmn|~5A$0>Qf)w8>bo?h-{4%>j-qz>konbf#TI!f$;LEof5%!a#bxui
!3WH*N?E3kuMcy3AQmlf!qHN>9`F(G3uCA$pDXDL!7%(3t_j!kg7a{+q0z!R^JZcsjY!27#!Rm^_?Y^Yhm#c49L+pQdgF=+V6-Jc*l{QITV=tQ
dMrd6v<cG82F|iHLF9RXkNV|rkPl8SuAMiI1_RLbc<YBNT->j$WAe0?gic)PBM#_VX>py@@Ax6_+oZze+akxsc;EVw3K1BM9B|!#ez?X-{Ni?~
ysJ`5C1{)});dP~Zm=sOt*H?{_M4XR1pQAwQD2qSj=OCd)SjgWI~>Gjk&L-EbrIT8ujF?Odij9T*Fql|ip(54UQgUj{HpYg$3TkE5Z2iPlh2%>
SZ2-!`y<lihh=Og2;xybBuW<|8(dncTpR2W{o)l>2rtmDkc49?hGi$WZ*)V?&3HMUi)w0M6Zk#JPF-=vyzb}`>6>-dTAkOqDU+#7Dg$#P+0ipM
Ue2&*CFRfP_cBR)47pqn*x|;T<U`604OWA)@u(wEPV;)er_KzTeTb`-jb5SOk#$Yp7UMp4_@}N6smd-}QG=@*dFo0_tE!#mj{c13Rmp~C*4R@8
BO(8x##Ow1M<3GP|NQU2eEaR+zx?*?+t+Un2Zn$bu5@-Sbc;ZiT`Cf&!X)7J#7_xc9WR@7??zzC3Y$m=n{gFeZ}?pGi~OZ&O{KCp_VmKB^z18%
<_-Uv2QSo=tR*?jSNQeJNS2Z^Ej#=xqTg5t1R?fmrcq2Oa>~<|Du2g)EH8>JzTjcKsk}TSB@hFA-BF(lFQ)*~xetAd0t!eHt;rj^9=OMbHwCoN
q@0_H3Ks7gRA~pCZ}gDk9f<#nJej4b^At*7vSyq5vb1%;{kX=NoYrwXk*BJgc$7n0DH2I@zaFrQ<HaTtrK42vI!3|rU#2?Wy+nTd6;83Q=EG-B
5KL#@S5A}aAU4n`^({moGAd_F3+kPUlu&kOV_o+PK11r8WgVP^G)<EXNk=5xb*2`$9`GmF@D|y!YemFi`jLTSjqDJee1PW#E*IXW#|pB!>JeNb
hC&|1yheg|*unEQGOn`<`^<<{wwbC=#(Dzx3yz51K*U^?y&7{IJv%G7yN6;F#g3lneM`w$o1t`C>du5hQ64W7jBT)k>n(&br^ukLO)v~JL#bf_
aXl|Mx8p6Oenxo{t+mJUvXOAIl!`m<Q~b(Sz&WeRY3wQ19C8c@>h-`~l3!v2D)|_3dB5W&DK}qf<{Ru`dnu80*)%VB{v3G&sncy;-SJbpH-2>4
J!KcgTXER}W&R%KbJP~7Uq4>tB77shSg3l7_S-Dc9l3ms=AQdTJ)&RvycMI$R+jiq{vs>@)(f@6UePa><%s*FAh&o}Gz6(>q|XEPF~0J4GC@Ta
uZ1mjJU^xK4{M#fUGOQYUlg4+k*jMoFRyLPZ5C^cZn&TKMO??AgcLkBVkLJ-+63gX{d(da?pOYV!HKq%sLev;Ib<L)Zp}KpVMo|n=kNkMQPa#4
B$k-Aw`rjrK2!bD_f~mrSg`e^A&}XDMAlB8H~1)TjYv@WYQ`Ejiac3l_>8&)N*nG_{X*{H{FLpKu5r9b@ZIXYH~7%i0q>8BGj@LQRMP*#^7dt6
e8Zj8Z|ZO>QkoUpRBIn}={3m{bv-ZeQNO(q+sZ=}=F113XllYxuOF^(QNQ>r1*9}fbdV6D;Q#nClGyOm__ZNR=Oo=kTHmr{FBR!1&zR0S%3t-v
MNaZJVP`G<d(=a-j5Tz}_&b*C0lUcG$-I#~*V$6NWFf=$6H|#LDBN%-`OB=1)I3tWYsZhYof1KP*Y2p>r8mikX56C`t9l8_>V!J=*EH95#is~=
%@tbiN?lW2J*jO?UCzKe?w9_CqFZ^&@^vL6VK`xx+my@+b;lhXaN{@_>$s%cUPjhlRTQCOm<>JVfJ0QTvNlZ%!TD*?ERr~^Hh#m0%3lm(Y24DV
Dkw1zonkZj-3}iqe=Gd!fC#tZUOuWk+T@>D_WSJuhxE6|J&m2Pi<dA!S})mxdRvYDh9A51O5vUYk%h@7fI5c>furYjl(t{+bCX`;?)23P>S>=V
GulK0S_itrKOuzW#i7`#{BhPI<NB2_saL+?hQB%C@Ne<o&UL=&qq7ibSYy2^Wfldclogu$A<LAMVDb%=W8Vi^d8AehU7D|Wl@DYq9f_p1{hU%q
q$D+^LjpMJ;8~H!n98w0+c){hQh^T}yOR18Q;j}<&4*WN9ti!2%Q$vJ_|_p#E@qtqL4tQmjDOySH+{(7U$HP}<T-v&Q$>9K65d}M<}rJSq{YPq
5th695|bxL2d9}N8|X3NjpPPL0-m+<Y(&=%9e5qr13o5wzvK@~{E+ry7QP{ZY_XVOhUx~M>Utyhbq4B*-j?I86c(B2auZjnxzyt#2kV<Z*pZ1A
M&T`g1MabvjP`cjuw%j(-ONz`!(O#Vn@DwVM=~Mtj(Qcn48zDLPdLWN$7lL9Ntd>an0M4A=w*S5dSu<rXeeP*h-J9iM{MXP@VtFaRA}68Tq}7$
rE<Yo>biq&C9j&UB1})&{4sGwmff?NpVb>Yrgzhad~$T}5i@aFed*H+r!!SEW>s19e|XycpZ>eNg%ts^eqFMlVFcBdWNSkYSY26mvBHx*g6*kb
%O{WVfd6Dk#>Kvn3Xu;OT~gpUhwP!)>8*606Q5d*X4uhFJ{K42J}o#)qoj4qK;*7|+Z%W&+nrL(Cv-(MVCs%tY~i3&E0`U0k+{s9bd7{lb2@n-
X)A`g)4wqXeaqMuUO@6$lT83Kt%@qo>b*C5Oy2T+%L37fI8GQzHs*kkV!~<Mz*FM3e#lEkBa+fI_x8+9z|aJ9W!p=BxX5L<n>A%wI&uo1KxhJU
m#t7+Bpu<QhVi)VG9QSoqE5B&R7rEEXW%5!K5-Xqn?Fdz;t7_oM@rF5{e|(e?u;AeV{D~YD6$9=prPZCMfNDE@{<YZZm^%OO=|EN2-cp|VjObG
>sVEpkUmsJ9i$w~<x|{tRlgSJU@=hBt1_4axgMy8re!Jsmu+oIs_eZ3iF3(jw=4ahbUYpBzjJQ}DI<v^;nAi@Cgi(mFEy__cp}e@90stTAiF7K
xlc?gRaFEwaQ6L^yykO5p|PeWX)2(Zg^ZVoS4F+<=&>kQ{_=t1P5KTEIVe&rBt5p15?r$f2U4$7R(5b2D>VT&x12i3ZPuMUT0!y#orG*amW~Zi
w`0y0r8|Vi4r#Ge`vopWw&T@r>BiY6TT)i7U0>|fhCA$blRTA`J*yQKUt%@nPE_-u+reYEU1@rVHjt(2wYO0BlH$`fl(StwT;t$j_2xrcC-N98
PNDKJBX)`wD@Gs8bV2uUuy75??Pk<Mp5ywac0-mxvBPfpt(4N3a`vPVbIDFKs%nW!#~q_Fcw8I=EP|aT+f{sRCX6*jEDlu|yJ4T8yM;UMY>uN0
ec&cqLo^T99duK!RP>1ejcBn1s<wrLGG~bmJ*Hc~G;MyQ)K5}Muq@*uOYJhKm@2cI7*CaQPPR&$km-441sHa3IGl+~Vt#{9jCP6cke@&ulvFw<
Ral!+>)F`<4jxHv(VRsF<8`7{zA9O^kXeuArT>PHy>@wg2Jd@O{&7^aZW;=I-N9qMty0aiqCZwo@;*>#NFi)yLL2-Of>pX#*nJE!0$#?n1ZcnI
4daPHJe`<!=s)3BvCNc`m2e<4xFx!Lw8gaU=$%-7`0W1m+t)w-_#$u2x3B;4KOS=hSv|FE!W&Xep9yJfImT&<)eSzjR_H_B{VPnI1>=z2Db2WT
u{(Thtq^0Cm9r2+8r3enN_R`TjGY^A=&y0F5tb4+;Hj#L%)Hr@rzIH|zr(*^t{__$=?aik-O~Q#wo3!h?J3w$pV_Xgh^#CK)U#O~Q+iLS$m8{Z
T{&n(AW8u%RfalQM4bccQW4H&IJe>FBrG*Qofn7k%1mXATVn{qPGooZl!vXH$}<N{>#%ZQ2bmhOCC8V)!Ved@{1pn0G5CBXby|^<P`a4eOd-32
4klLPvSp=~_t{j+T}4OIdsz6x8+Cgt$QsfTG1e{EV0*xWhj-6}2RrU_SEy2Ta%9~s8e>XFNsq(+eBI$sU}K~7XPqEcJMD!+LlGb=%yk3ZWGp5T
SR>J)>of%F{-kW(bw`icShl>`F}F*}%r%=<p3^ctH_#!pWnvm-aLbnM$vl+Y4FqD>6F<_~W=`t@9@LgNEG>uJgF1$pm~H5Zp@LM)1YSimR+m>_
K6^xmVL4oH^ju_%LsZd>9bL|(rRCd5l(5$WKDARwRY}X#%-OiYnKX8D8_9d4UO(MJU&CpHnP&uLVuKk)++dfumX9kxrxYzdIcJZBL8Z`bzIDUT
30ew3`I<Dl&svLty*^^}Y_hWrc8F^m#d1KQxiV@dNBnt8A&|a{Yws7i#I-ua)oPS|xogBj9FvvAT-SHh#nUFt5(>5kWqICA9OGBu_ziZtDdZt{
CUGKW#p{rsc0zP1O|+vvrdHNpv=7qejIsP6a$~o&Iinr^3}J0nt?3NKMDbEvO8ZvXL@m2!gFnGaSIThAdI|cnX$8#o2h(<W1*-2Cco<tI6>!ST
);ji?M(aHAWnK^Xn6i!dp6SW8jiF<zlL_QC!On)BSt<}#Oe9t+$*4|Zj8d0kzy_r@_<*>@{R{>Fc-c1v4quT<<?D`~yD5}8B73pyj;aj`@-)e#
BwxE0O*?!@-bRGj9nX|$gH}@Rb@--c#*%N;%ib0SYvgf_F<J$f_+KgfUV-NO6~4GM>GUcEMoBivAq|b}ag{#vdS2k*Zz1LoAjf9*l5wc|Qx65N
2Yg83W*)4FaA65&>xcXqNEfhfT0PJG5(k0H$y}3X0I`*gu}cFQIg_9|zaFs5J~uNAKY5&s6+4(*V{*B~;&0e1qm6hA1hfPeFhwu{TY$}5Z>U#B
JF~?G#pS|@KTy(;^rhn7FZdJ}1tM6bP^%W78#@mB1Dhv{lh|Otivoi~XeS8CG!8dYfZ$ctt|xv@>atE_I#AQH6_X|;@c5N%*~~k9PV6!SSzraT
g-QetMR3-(5v?6QBX$G2-;Qa95@~uOhP`K7(*qlPW}ut!GvP?m?2Bdd<Ya~DBD)>?1;^}eDAEnc<C<`;u<_N|hpJjtow~!vB3eBeCdX$<n7dR^
6&reHm7W*;R78vUTh{YU<6)@wA{meN1a0U~CA6VnLer7F+mvZwmkrP$*8{&Zy}y6`+m|0x)xP}W?|=O9_kaHFoa>cd0?+)cAwW2{RTS%38rEwa
M)Ug3c*gUlk3k~5ta?S|wRn^?@&l1yr4P(&5bw@s1Ni6d721bv=9L7ps1mXf)i{Lj_4>j;vFns(@Rz(5(4oTNHgvz7U)4E^zCu;|uMPb3&I$=1
TY23%!B=%H7Sx1iQI*_4m#ad-7DP>n1A;gDoFNUpc`WRpi`$)8IE75myd6>Y#G=D6%=N^5t_n<^Fbj#EAm=3g6^2#U4LhZEGaMIpmXSoAACh}J
2h$Wp@tGv*hl^aaE(6}F=uk0|;V!R6CJtPC)gAOWD&Qs3$b2)hP&ODmS2;kkeq@7P#BL%~Q?|!cd7<TBgcuFED}m$w4fA;^RH>nq@HB^PK71=o
J`MeIcK9>=a+B0Hg}(x2J>u$?W7n|d>w)@x6d(_!J<Ryj^1IaIr(y$eJ<wxXSJnUxn<copU>YK~r4&7nM2E$x0)Jg_u(|_fPeaA6<c<z?HF<%u
-Jl&li%QFwMov;niS>}SjZ_rbmF&1}Xk;d~pTBOBtFsc7T)f#Sa1eB<m&I858asMQ>Z$+&)+x$o<~HM}R%E#kD(l+7Q_lotJOinV0f7&O{GEN(
e2jL~LFtm#J7J@7`sTM}xcfLpVW-(J2b)VqU@oNuGd0SSWIyh#a^V~3VREIbjRZk(immT}dVRo1UJvw~$R+7$a15DkABh~{L3yA|c@1tnE^-jL
iP%!9OBkC&ejue4nJ~CyTsO?a;<i9eI~G|g7!MiBGb3HP9;nYDL0<9M)Vu_DwfcdxZ)j2_!wE_iDRq~bOH5xT8k2cCpwm=nB}Gvp4;<0m^?*Nv
!j)2c;sM3MG4la~?AOUar6$A&9j=<^bn&(zv*DATEtLdCAYN1x?;pKU3=R(2)no^C`QZ*#v~Z>)`?A#98UY{=TC!DtLywtT`RY*#_Y_R>Db*2L
sHXeO4xSOWJ*fbi^C6YPb9ytdEYPLDGsh#_Sep674nYYYLP_x8VNwS%wa$s(v18U&)<No?N}`qg0+@@ABVIFE2O4-;a#A^^Yzf<y@22BJ%Q86;
?BNk{-7yDYtK+eZA3#{C?+TNW6fCuwtKAN}xY~lY9apwkj0hwbjJ{}DAMCh;s#TdV+9fkil-8l~HkKt#-Oxj#HZovF?#wjhNz+lIf@)m8q`o$r
$2AVBHt{#$!88aC&A4?+32F9)Nhf3{6IA(JYO9Tpw2yV*Saj*cEM{-08m>F&qG;(AWCsr9$4g^^NKfaf!ix0WK?g-k4;iZxu)3`f=#%Bk8>q=|
;3rVCvaQQaP7G7&_!EJeT^a4`4mx>R6^+YgIQ0Zj{)K1d=#UoI4Lc`fi?ly8PT1t8D(FC}FYXYDT_0|iFD(~Gpc%;r^4%yQwK^4PRT>k3*8@Ib
W9hCSxG+<n+G|OLj0}juf&9U&P0sSXjr7Y@EYDHJo>bG1H7Si@mrmKO^K=_}uCdKbYtczXeGe-k3LF3#+4%+!Bh2J><}#oKbo96P9%aLg-Ry#P
^e60V#-2v*K1a?fVV+HPBbFkbmJR!PZdsNFj$hbR<<ObAZ_|>IH}GEyZ2$TD?=D#_1v24PrWUImF01v$%IxT|s+N+EGH)F()YJ!IY#if0;d51O
n9y)ZkA{gTk!4er4%d$Tnxd8=Cl&3GPNSwXLxt3wzFbfIR|3oAmZqV)Mstdij<`ly_Q!Ptor+rd4kEN+Suxa7u@FoCQq*p+Pf=SL{*nhKm?uzY
I1DPREEACZ0*|CNceQpYoa<S5oUCZDd*-mU!>8P9VuYNG0ivju)F}|KFf|v%q)tCv<df8LN<QGftU~6vr4|xA+I2@gn%Y)nWsaO)FB3QEBD$<`
#Z26G*sZEXE{ThG3tb74%%4-DrmtN;T;NSDO9U=Sdq0<V6MbwasH|QO{4@M)CpKj4oXPB=6NI1iH`agLV1H<t)Ev_2$>L>EIQWubo<gk9^?*J4
TB&9NF&kaa&1G>LII8r%T7&PPM_^lV%c(G;)kK#OVvCu$>xmzcv35SnVz4#<oWd#=k{XY_p(j4J$cr1g`nghq0)ufmnW^y&c1UdT%Ay~yOAn@m
GJ^u`dccPgTYM*xw=&RdPcPPbUHa#jo7)?9ifqZsMGax`wy=DNsFsRmL!A;^StO;@EauIH1%m9*wT1eU*nY=d65F9Eh(*feZt8H2iy<5BdccRw
Y{qg)8h_HE#yawohnM7Yd1Uj_IX$lNxz|o4ry<muY>=a&rXz7pSDFoV32Y<N6A_z0n<Ng5BoS60Okum@UWG0EIH_boEz}$Sc~F_j=5IFCnODYP
qK;jfYcf$~s2!UP`rPo(;Af@P$%)A9V1rRA8s-FBzrh{-427-yEhL388mq-<DCE#6X?y)}flFa43p5dl%)qETH6?lCWI<g{oI8B(T|4K%$ZM`N
-6*?S<B-mtksEv{vL!k$<B@Gb^`xTsiP-6Sz$f0d1Yu)Zk80Nh>VrqR&$!BsH+(L$Mb#Y1+r|V%tu^sC>}ntMfKO$%0l8^cN9St|^DX!E>yEl*
wqY`c21BDe4HN5hQ)$J#?H4#jwo(?gjw?xB=IN7+QE7HwBHQ-`E|G1-AivLSULHEFOD$7$D)$B-a<_$CTKVWr`kb_)$#P)oL0X(%R($5;8lTKo
o?{G3urOQ_wKgYW9gES~VV_@ZCn5}EQ)Q>55UGfV+d2)p;ZC6~q%HF>Ia>Z2W~%rLmshFv9d+3yFt0jsQ_D6-B<l;_EF)Ni`VN1F#+I{m6lJxV
yeSh(R>|F2TERE`2|l$PK4NH5*5o4G1jUy5$lY;|#<p^XieSf<iK=dC=pA~y9<alymZE^t(3D|;6V^$B;R+|&@k5dAl%)W+I7L0b%XW5z+2gpL
_>s&u>x2kB^m40}GLbNlzUE+d{9I+5m2AcA!6IPgwJ)7Cl{GuJ<Hs^vm4!4SEtaAAh(sr-m+$qw;HNTMiqsi3j7z`l%BdV9JNgX0!Jmn2xi*wY
&W;@*LiRE@-|SD^@jKi5kKg|C&o5v9-*4Z({Pp+0{PD+ce|-6`uU|ccZ;yl$BlcDUJdOr9zsN6D&Ko@<d?^}b)9a*lrlNd3-)PRUSVj2;kIif4
#bh#1%I;!{56Fa|ZPNz*s(k_}cCEox>On>!h`P^LcHRd6X{t9$eLkk9lIcJZ!RZXP7AXs_8|b5YOJ-~c5z<h_2z?`G)JDK=s3)^5K<JVJ-|Pk8
T)^hMY;oS<bDEcPR+wrj5R3T%<y1MFnq9?78+tCVl|B$ht0@b>s%|(wCbMvs_6i4oT;w2mu_?u{nCYReqKm<qQlIA4_Qo6xZ;A}Q)X6EemLFZp
>V!^E-61#B%kMI$);MUzhb5AsE}L{w^~(cwQM+mtKhY>?VUy+e1Pz6r)}*}APvCV4SgIC8sa`h-O0X2RCU^tgq;83*oXBj~cD}-k4>FK+-fTx5
lx~9`=u!)k%Md>b9yT$_W2eRT20AF+fOUN<Qf$nmT^+w;3{5Uv17Ei*j%ZzowT^*ARBdO*yGV8@BYAi5fYp_)7sHJq|M&WU4MbeBR)%7K%^N-E
bmh|xg5cI+4o<1KS}mjB4LxLZaoT`MWgLuOz}Sh@F~wp8chtq_Ms(7HP*+{+@z8>(srG8_=rNzG4~*I_bjGV}6sn+gLva&d9*6rC9!?j<t5lWA
=6*}6`c^b~{jNKD$mphzE?>ShN79_9t%Dv6_}16a;^P`0qZ>nG6lHnL&B~cnY%KfN9d+c9MbegYsh0hO?m~8d5<M)A=sW1*aueg@O!Lk9(!R^e
Qn1dsK|UT=kB*_bruuFrd4$P|!$$0Sz@I_mR>Wh4;5I$o(V%B)zhdgw9rg#1;U&iCV@>U~lvNEIu&Kp2>SAzd26-W4N92_nE{C#vtt8P6J>+k-
DWh;fw2<`?OR~tw0}y6feDsc=F}ONtnaCfsUP69;BSGZ4V<%GEO2ZJ6)WsH+9h$VZnDLpx!y7&3ZqcGiuU7Ep)MHP$ABZ~}E8oyl=9Xr^Cw6h2
b%5YZn&LXHJL+X_ht%KFdyi_t;E6(i65aW#CiV+l)NP7dk@R5cx=`B*&o>;CuIB|F>J}&7sKE<;xxC0{?^3}k8F_<`{Sj3066GBTb8RzbxIjY@
*TLcA8XtAb_`Y;Y4ehgvEEBw$iC1o*%O7E2>M{GW<(C?{V3b5q#`S=`;#+N8amQkmQa8@Xfw+`2{befi#+@Ds^5minX~E78$xO_um0$5`JN_9m
Tsjyugl$+#G1dWr+TYHx-{>d!Baj}1aX>P~d`g^4swLRCp7=R;3&9f^yvj!XU^*i!Xv;dY_Qo8Zw|Jz=Hx!r8Lr$c#<mJ|RgU=GiI<kaGa+yAF
qc<&QV-72G`3;|Nwpbb$Jp)kEJfekc_=%ckafi<tTXO$olZmofMyvc#jf7}MJvaE+_*Uvy*?aY<OaBf;%ac~QTo3psY^^Lz0cMJ%5Eb=~${bCQ
Z&_EZH~2HQ7M8E1$q<euhGJ?-X;at2{e~aX-2eRVzkK`c-@p9!?c3LH9+EaO`JsMCDhaOy)E11sEs}7Dk7c=>f@YqCVa3DDUFwF!`RMh;k9E0Z
`QjDFd#_F)g#oXbWhI)|1O7#IZkJbI7MVmwpLV5<A!5AFmV4)h|B5<yAgfD^3hM&Uu>@x{Mx9J{)Tz&viUWfrsR6o0ug`+^I$Hs~!!CVp<h+yM
mXyrlkRwC*aakCy=LH^puK6u=gm+7yiz6WNZVMsZ;PdFQ!K)}wzue^2M9X^-W<<;O-HPyWk<S|e1EU^D;4?8RR%aRC_;}q>mp->JRf<BcSh{?a
0*=(gb?&yoUj7!B!$v5DGQ$~r4-#CHz4aUFbi5@;o|jKvcRl`;CQ7Hj=W8Q<<DcPqi#<WavA3EJN0*f)wwE*QhWcG^)nB#9DrVNCm9bxThjQIP
2ZNh5E<BQ{qw9a<ac(o&N%)RBDBP4-$2jNK>OGRLOKNZ)D;0gi&unkAJXjesT~!uoP7tAzS(R)Xcp}P0#SyUEu);}IgoK+dBi9{1Cvc^rnbNdL
)ntB}BQcc|W&bjlhYddUy$!M<A`R#^9fuTUFc6ZKHtIX-ljJ4_p&25dT6Qvt&(}qcPrV+vN0l2YeuHG^mF0BX8?|8%OHX#Yz@^KTn@w_8w}eCb
sG@`ZOMAD$hb%79d<@LU?%%DM#=A&rFqM?`^<N&>_*h)zJpAygdP4bovgU;KwbZ;(UqBh@u95P0DZk}0lNGGC<$Sy2PF*ezIPwxUjKTE?yjPsX
q?^|^aYKE4E~$(}5;bEY2A*kyXk|M}*x=7m<&w~-zR@}jjLl%qlhK{)0sHCPpeO4k^iqe(v#};l9Ol{^wc{>Iw+tj#QqaU|fiDnY#0jjDddJU=
Z{?PgD7D0Y=uFw1Yc~h$4LxIY1IJ%Ojp%KlMfRMep-gMo<PD#&y0T4%(#ecig+@eG&Np-2QHLV8GM3Sjd3Gk`t3)1{;&TH}N!?s^thDF8Jj1c-
?ZNB=chpPjX8a4vY~5^ugDjeO^91bDt{<*&vAWV{5N6#O$}FbHWu-}keJ$<!euanEmGvt#9YNHO?mV(gHz_uy3(z}s!w;F=FZlx_Ih|XGQ)faF
)8^8n6L<R(sXVUnQM>p_5g8+`xTfF4DfJpjf=lAO!7g%_Gig#*LRb|~n>eNQ#ZYaq*ZdZrK`Hw=JXG$1x3v&-UavdqBzDR3%oKvdo^xWK<W5Bm
Gk9L`8M@pqeN*ohk%~Qlgonic&)%CYNpdA;ny)g#YtNLkFY_)G3K|7ADN_Whf#Og`=H*AfU-d*-ct+PS-SQGuO|pSw;qGR37G3^@NaXQx^aoUS
%c5pu!9Z6)ml03|Io(dX<T8E>m79?5lIL9YY$1^#R9m-?r{NpQx3;m(f&Rp*fy!MS_X<Y>d>DVNzDw3*>k%87<?PpOXIjF(=<ziCn)Gc&Hp@bd
T%B)?l<1OWRPgC97rb8LMgPqnOsO7YU@C;mAhGA;<M18j+k~(}_k$W5Q?K-m&q;l~;8RF$wT)v~{*5b{vsG=vEK4m^sJ)JU3d*(U6WFfZm%H$w
9cI}|b0d`x<JUTG`akYy+gkcFMY05%1+x~MksN2QV=rQF?QlcIWv(rx;c8IqR`%@mI{0Eiw_(U_2f?uY1*uTBg2j8wGL&1x))Df1-vhqoy)Ao5
#R7ve1u0}MFLVPQ9|!;2W!%E<&RLm@OVC(^VIOBt0uR{B*u5I=qHkO+9?NPgOld;F2YfsY-T~gy`<w$Vjx$T_Jf`Lu@(~|~@04%RwgBxg*r>AY
TN_oV<M4AGeO+B)<3fxn$eT!%1<s^tz&c!i@SBTn0dH+9+!=j)Er!b8yI0cvosm0b+e(W87-ACtANUSl1Q;Veo`!G3ZgB$1g}`6BXE;9g+~N?v
j^3)<BI{bq-e?**qQv%)Vh6lqB;N;rgs83M1GZ(9nIOtNbi|`Ij6OuPa4zGw>$XUWXFOM(FAkKbqSF&1XqV9&g<Gt53#~KSMfvN-J;G8#FYa9j
U$5I*z%Tx}{a3FDJgmUcPRh9szf`qdAOkF2#zB_NQku4QB&!d59ekl`TUtR+k^oDRN4D~@jLVLRx{khHv!#q>58BRc3D{d=Ubn@@B@B`;qc2;P
kwhY(qF9K~5rM<(t^n83TP0hVML2+jk=rCu8cZE=nXjXF>a}P-ScpYADTh5^viP7kuMA#?UoO^C=S%Qo$5M@F6x$MUl6HXNW$<MI1=#)#boe?a
ONSVX*T_8P-%r=vD%4Ip5cdG@o?OdzYyTJuJg<Yd>a?~I;#4r3Cw8qvRkd(<hav5C{3hns!WQKJXa(b`Q*n^9Fr(07y^P({wpBBrTa-Rhahl4;
zKNIQxyyC@ew`M1<BTERz`&aD8iJ1<UPWA@%iw+O1fH0M7AlwkBeO)3%6$zI)^+%nye$s)l(1SwQQ1Q6oG=yip2v0c<@#(X7QtZRIaLoNzua_E
+$-if`dWQ<G)SocEEg%n+Cc4A@+1E`_(FBI!Py&Wx9MlRg)co5fo(r3-$!4p&W4D<MEMonSxHVO!mf$a;^Uj~7i+WyzH8G5>qZt-M5I)ONV<;R
tI=kBNKo78)j>d%OcODA_=~>}-z(2rR8K{UTJ{RBMG#}DhJVtB3tq0y%GeH$1<LrEuakrqaQ}2+hU@UlVz<SM$vCN>v!xTOZbUXi?DpxJ8>QJV
@<@UHJZ&1VW&os;GNGvYG<v5p%VsiBH%!}In^5bul^Fht*WsI$Sv!hr2U=-?B=?hStxSZo#l5-=-V;l}3TX)IRE`U`3KZLk=GWmLQk7knAKL@V
MdUv1ky)O2kEhWeP?jAN|8R&ZDhpUbSSIPl%25WqjNbv=QXhxgyA)KdmN(7~TUJc(W3Q{<Qouz2bAq!~A~v_e=h8gLxsJaglz_EG!nK4w2Eds8
T)A7J-}PbewR&vt(t906?CVOu3HOrJ<2_u)UoOXH^v6*R7~0e<TpAfGJy(Ibj=qeyO?Y2oFyXF078Xs#uznlY;ZO0l6?(xY$jQ*O#-jLYnb3HA
82h9SOEHV>b2ZidEy=MRy4We8=Gt}iV-faA2lwaSfBWN)FSc-g|Lt%8&pqs|9ot=LuYONw*Q;Z!>Oy>%;a3$B_zx%G$}Ufch+|q{1|A<rUzSLq
{aNIFAz~=v+Z*X9seNAtzpGB0AdbQIEZzkGsDuVP#sQC~;qO4)Hj7#Dfv{}A?;o6Vm(tPW<LJF=EjrhuCpnAj%~IO3-#<dl<T`w(U|Z5EJ>}h8
go<`!#ea3UNa$twPQ5luG>cFzyBvdMogzrR`DwikzYe$Ut=JylZ7Gg`+ZLpm(5RIPq2RVp7u~cXqoIIdgj91XhSkGPZ0E;cNAJ{aAw?rAF<g8u
<9TTRYc92sJ`CTj+akR%YzM<FRHs{#UZ|}R7x23b-vivP4Z*WntnT+@)0)zNO*<Egx(xpaCEPX;NwNcI2mI2)4P>69Zgd^KkGK^VA+bCiZ!yu~
wlmMM((i*e3b&x$;4{}~CEB(yks$P9@pbeD;?`o^-It`z6cS?YvnG|QBdBz_;5ApW0aOTfg>Y#dpm0KBB0oM1zJ$2l2-YM38q={($<9WiCr8{~
hF`DV0u+TvWCv{aZz;AiG4c&!@pb%VAzbv1#O*$C`)Tn?1;_t*8or0R#YwbNaEd?;Rx6mqEi%D};ai~Ffv#9Z@+F#r6FDi=q?W7mTrap$#}yfJ
TB7cUPO|rc7-_@S=kam)<x;M=4@(9@apr889KBh-b||e+*WAP0+D>9YCbp2Otw1W9gfTOu(%(jJC?^0#2cX&GTM{I5%Wq{;^LQG+3AtSa>lNJ<
he1qRrsy<n;jONt_aL`y?r0CLPy>X21!fEZx5v}?j{x0f)L1NNP44iWTZiyz0glV|U5D?3ZU<ZuX&Y9TE`~}n0KI7Ez7F4l+~Vv?N3}Ugx3cTl
dMdT<$Mg6NA%$XxB)CU^Gxmv6$<HOuo%i7vF}HSNk%X$>DM0i_BN7?*14?=ye?<w`^3cAAxY^#9BAppvhl|sTF5|BQZ}DqI2f#JpAdp}lXGyPb
s_&yOR&_ZqZELn%CLl)J!oE%Uz6}@Dyo}!j-_|Ub&{T#OyO1K?Sn(9^6@0kh<=U>`u5f)VW$)XyQ&8GhoEdB7!v%LryOw!ljDe=I^Nvf!6oJL)
c!BHqi^bjXwa`wl=rVBH$V4#Pci`^WcIe|iU30Iv3rCg0ehAE4Y-@1{ywfoEy$s({!^O|FjfSGC<L!uf=vv~M_I$xzIb7Q<OA^CR_cUS67jOiR
kApXnw;gW>+XeD=cF~v+38sp=kLL?+*Lby64!XS1^HUE7GgcN259Y`71wWw9OMuWVsJ8RQb!0bvA7Y;xP2kG~cks6rx2~QD;FPH{x#?>7+PaRu
4!^~T(>B!&8Pv6iDy&R<ST6B<9e+&}H&Zw+t*@eJM;vw}O{XKVufs2udrO&?-&mGY-EoF06#^0Ld5`A{UWebdiIR%#%w9tRUt*B~I=J!N-iBXS
#I=dj7Ycnds&_c$0v!r%rOWu|=vzR?1+J^8T(c4=!xr@j;BD|T>@7-84Sd0N>~F)qsiSWnbi~W}$FlEVfBT<bzO_L6@*n^H#~=Ux>;HVY@EeNE
35=t(MX;4CH1LDQ_&)fW;(|JYFtirkwZc1H@arVj{9*9LqAy;BH2xc5I8C)YEy~kj2vx*Rtl6<T80-7Mxzm0WA*ma>;(OVo<suZ)W$?dU@%>V4
b3t4aV<=g6*NHu3O~QY^kKHTxR?Dmh0t!Rvf<+`YB}o~)uXG*0Be0O=nG4NW%}Y}5fin>H%}>KGmwS=Eggio0FR?X%+^gXW`S>vQdZl;D*BZfz
<JQ^|>K|~Z-mJl&F1lCgoyk&yx)P#`Hd{GEEkX^s*UR9`g<eP_IC9ana#lE~8~|aHcl9)UtI!L&m>><dN&^nCu~fGRN21i1u^TmBT;M6ZQ}8Te
EZ7_vkk5M^ZW4bPzK_q%Uxz*ZPU%gMV^Ba+_#5IXTn29zcxl2)SdKb);I!mBK9~9nm%*0{ycnG(JIshL3SHpko~kU?$H&3f>$^yKV%O($c%r=t
{inLi*=6*F((V^;@oPzdY*7ttA@-MD6X-hn-PK)`wJRX34lP2e?Y1bWxn?!VFM~ILx%6^o&a{tMjMFwT1o%TD>^l5XVb^{qYT<k5ObDBu*WR&R
czhhYhs(tq&o=bxyvW%swE*bjQvTP`J0;x(35G3xx#S0m*A^7#?1h5s@Qr$|Mc($oHfyS@tq%$uh@~hKy^g+E&i%5`>V^W7PX}=#r&Rgn4wZVo
<VG>qg(B$};`(UcL&Fjnrnckq_-6bLI(Nb%&#V)vo8Scw#0R(g$J6kwg6@~`6=W1eA~c99Cd+ELVr|ACI%IT|$GnHm#Q`3>r|eMhfz#xc?)rE<
4gZL8u7wtuEZFLI9ek8mJIV?B@iclDottSHS{j4?Dxtk4>vl6X;Z}Kk9J~e1O%rz%?g3~n9=O@X&3rnj_cME$?PX~0u=7`C8?;oiq`S}_X{xGR
2Vbb-g752N3=k2G8vuig)=lc}p!Yub-344PQ!JU|Rd2Fyo(D+mmB!<F{B>|HvUpS#vg_x7^qSQUvFx0@>+q}U33yjpDvl0@4oXV6_)e-@bQ!!^
zlCU-ZSg_n(O%pdRKFf~@?rd*l^MnJRw*gDAGIdY7&|Ix*YO*&2~vohJSsIhsL~CLLA|(s9euHKThMWzh-&BB<E&BdY1(<V>LDC{yyiyb*3zNc
I57u(wt{PfrSx{zh-+{ed%0)}2_CE&=6mjvh;I-**3_IL|2}$G2Nxk~oO&jkKX_)|I~(xhY48>z7cZ|Wr`F<xIP`h2e^*)SI{HIuwKlzoku5)-
%lCat!w`n6kLTf=m0C9AMQz1$BH1eCtkzD}WVnpIUZJHAK6UoneJIDIqt8-ZqRqBSYCh`st1w*hWt7K;z4zcq;*VEsPxg|@b@Y|$Y~h7tI!s-`
?!Z16r>VSj1DCPyuFTrpvHfFpJnj{Z4a~8@)i^liI(h?yi_r}VkYat<IV<Cc;wmO@V=onC`H7eULADdR1`VFH<$RVOA4fkg#)4Uxz_3IMDuayK
(I0mBHSrzSuAkImGw{ScCHkX{dD`MHaOWN$2mc}b_Se7u^$zGZW7La^r!b!d`NjnZ%AHa!qc1{kAp(Lc4o`Y;F&I}^w4pQaGWxRA?NY%y3Jg5;
iS3rX39(QwgWrd_t+Uw<Ra@$gx<VEOiKgv1lI!qyU~Y-yGY%m=h1@=Z$knEaaF&<Ro0!`T{i-e`+#O9l@a@@vH6G97w^R}=K1K1D{(NZQkiXb{
g?iCt{1)uCfZCg!@)G=-+mdh$a=jaO9e%wS%S!H(2=9mtcBC3nux|6fZl5l?sdBr@T8Mz@Y1Nu-GtOwyyUOkR=pERtdfJ3|v#oFwMOnE|0qs8w
-&VQBaDE+kX-oFHL~VPp8Qw?lfo_NWXxpjs!E@Sah6Pg!K-Bx_50OhqIKa!7*CkZ#NNW}Sc-U=^Z?3qFyG>AWih7UQHQ|5ZP}AH2@Wb#8=&dFC
+m_}?L2k6n-%gvur@xNgf!;QI{h7Q!07T5TYTHDMy3qB4*Pyp(b=wRmIoJgjoZBJVwhIMbMqdHnj%vvgv<>$sLm-Vta|Y7+cpAThzAYexG1_x?
dj(PANe3D0ef(AMEp5*-Ww)wc_O!R%^9I7;K&8w0P4sP>Q06JSIIh>W7W;o4z{KNe{2u&vV&*%rC2|$9+A&|Gh#v6U%LRAfx6N`0AmTGnq)YDA
h#or_;WGR>{?>y2QOa=P1odMe5+c<R&Sl?Ra|?e9G$R2P#i+{7DkoAsxn@7fFT=MGxN8Bc!lrkfeZ>MlIBhPhc^SWnz@0!JAPl&{bRp$TfFrb{
T}SUBaPfDu&}ju$KB2G;Vq&^K(}(dNg207x++YwaUr*TM%0Jk_HSfds0k{R_whg%;0=fwe5ZHHf1-i@lEd;J5p=hbtR;N_4X2kZfi4Xqib^MN%
+3d_VTA7YiL+?)ODBzfv@fSh3_<duWWd}pZ>8vHtWgvR4<F9~lElh_wYp1<iNnm8zuu%!qyzBT4_1m<>{sv{>vkW`gMRCxP@|W>fakzF0+ey|y
8J(Ab$bq0NkEijQb=*QOfW_E!G%T*;t)tlzu20tsZsBmzN!%#J6er|Jjs~jP=#Im^UT_PCo2Ot0_Fv~70@LUgdgk$X9)7WyyK&taNwPp)$58*;
YsXxgVx*3tZ?3rq!_CxNh(@Zz*_KW2jW3h)Dc?tLfpDb_Vk>=&KtSSNK5Of-4P3`>VsK#q+6HZBw4Zoj91z!Q)wl2K@Ld7iAw|==lQSr7E|5dE
N~{0*f*%9J#X8gS#Z^4EvoLiLDWLKDc)s8Vz;LOCk1_j^%!liY;{?&`<N1O+Fx&?Hd#;RGT39YZ&OqYz@icrx1{X9V*31DauJ)?9A3GpirS>xZ
8V(mB#7?nTUr;FW<MM>=)5p;lYQ6Y)!J?-2;&6znN(ipjez<<P;06k}+0sBG#NE2-wb2Es#d~re#$U$aCNVz2Jf#{gie-0<Qu4{_uUC9p{gsFn
#b_rqf~VM>x9C<(m(kC_xS6_Nl?zl0iFv|?+58``!yjwF|MAODzkd1c|NiCoFF*hFr$7Gq<&Q6a|LwOsWnlb1p~hPxE<wng^PuvLH{;Xri-lm@
1eqN0hP<sx%5U-bj2-fA@MY-*JI(>k*jB4xpPbXSbG)1$9|pfudcopdqzQ6JaTW~AXN^M4W$-(Sz-k{(Y+_Yfu9yzO-0`a4b@V0@*OCxAU}dXj
+M8`QXrfNH*}V?mDFG+S_h>N9s^y8Abhr7lf`)V*zEc9Gc-Uv_d#GN;i`dmtlfcPbhhLY<U97fjxz(G0xa~5wODm@H67V+{-6{b~D4TWfzLdzl
Y`}}Dx&zhw=$#U<Ej9~qGLFr@QIRmv|1AOge;>YG0+wbmS`Ml<6H{3#JfRIgo`!D~fgwP{Y%C!aFo3q%>koN?%jl2LT_~dPp~K{ie(;kv@s`(0
FQfNW7f@p>$yVuh1R|4-1=SuO2XB;q!TM9#nMqb898kml(~B5t*U=lLU-rofM`1}kDI<emXKQ&ggt?5rRQa{1PBAC9J$&hGX&Uwts<!W=FI0Xl
uIz9rtIMJDyDO5+CA&e``{)guvq7BzyGH4x<-Ku`o_Og#o`zqxIZNVS*a;q{c^zaN9wU#BqxVX_%g)!ulyODrOo0>(UTdL(@;-d4;%kRwwG4i$
LmdHhU)vH?_m%i?!7agsg!YYvWX0RRavN-NUU)nWzgY1tUnjZxAn!b;niygrPf*7}QaxRBtKv)X2D>!drCbGi4HAvzl)CHaoq8`&TuXMl>xc==
nsGr7LfzZoty(X%h%^!zdzzuHfF&SJ?Z=0~dzIdlmkQz~1>S^UfX%mf>FvY#k0|v5CMtq|I~x>90w93+DLf6|7tggsQ*~Ux#>G`;;boy{S=!^9
3+|MAsjS#@v+PQlqXoIL)N3<J*q7lO#oh#y8bEmHx1yOT)LsjRy$=_>R_-klQ^4g)DfYB86CbJ+xXtVEE5+Uc7c_&EU9Pq<MA2Ny^`x%Duh)8q
Jrz3G$yJwto9~Hql<VVMhhHuA;**VlHGUHA=iDr8wmo!ta(fxRS?O&U_71mxaz9m_JNEk{&bW-<6VpZIS+tB4<&R>g9H?eQM83J=R;jnpd2g6Q
yIbFahLWIA*T?hti?!ZLriR9w9iKyz3&W<{E|ib$sE(H7(=|71y?x<)Tx^L5hibpyb~s!5p`G_WdaKxrUI<o@(@|Dz)&MAl>3bf(TkK89fp)oT
_IJ0RN_S>Ip2zQ&dqDyfnkL@gwrC_H0@z2Ox~>=e2xVQHZrQRNMGC&1(iB3pbv>Sje?YC5l&#vSy<D^l>LyZ(U<IFsZxwoLUDAUu3W?=ay?_sS
RpdH+LtQu74qbPi2a2%yZzfg^Yr5+NFP3`kJ##qVrKTIHlUie1KFhDeFG(&CcBW$4S#dElyyq-D#dF((gX;x19M48Wdlov4J9}oE&vt?)e{k2~
mutP~BP=O#dHB8|31bn}+JU6MU+_83*EU9|GI2z97Tqos&zybuKKfau7X&2Q;Z$AJRJViBA`@f?LKy0O{0Z*+zy9;5-+%ebmtTJW{kPw5A$^-V
?D&^!b&XjHw5j5Ko9pnaSYM>o?2%Y>FFo0`HC<4UeS92!8S87aKpL*StKMEMNTEKG{hqF)-&y5_(q-90cda&fL>SuHiVBCi_u=mW``S*0%}&WX
WFQO89XCa|4&Es9x+ma3e+y}9w<*p;dzk0m*Wp|8x&>!4Ek;+J1Gqd<z#fl}!}oB$%T7wPC%u*od)xM~R6Llw4!@4`r8;4m&g@w&?v2t^SzGcq
`ZwQPbF0Lgv5IXd$#_l&+O`Adb13s=^iGMl1Jt)yViBo6*7A9aOqDP`o`&y>>z0Wm4pcZncWf)euwdl=cpAPbuFHNj-)x>aLFu-jKj>)8%lMC|
@~({+)({TX0Tve9v}x&)tKD6O@7H-Vtr)7i$;G)6Y-3oA`SEe|MxnPf3vb{ohmdndz|;OGIY90*dZW;*Z9v6P4-40D95KQRkLL?s!}!`cVsTP-
Gc+xrtq{SV+}q$w^1ASBQby0xwPI1Tlg5+F>t2R$0DM)Iq!i(N)zp!)gDVv%==b4Q@x2S_D|nqbG-74%+(e9hJdNKg_99^4)t~fLIXhNjSk-3F
?JwiEs=ao+qj`i-kym$V&08kds98Urueek0wMBv9F|L>^JaN%l$M~l{p2lCS_huq;OLuL$mKg|NJ3<$=mK5E_Z?3tA@I~iigYWjr2o?%<#_0@r
JPqHe_*#CO2CpUna2DqE3_~`BQ|kNhO@ME=JRa;>cdzP7pPYB)c#G@ky|S<Eyc>p>?J6Dsb~-T&;UB-l%lHog_(Ce8_ENQ0a|QKUX4s2eNAClC
E#vH7R1BTvg+e_D=Euj;Tj<_FiiM`?nC@%R7jP0wnfyq&j=!wSfSn8t-%27H<x$%sG8v>Jvp-z$k~#y^cgVkND0(Z@6&IoseLS9qU#a&3JtkNJ
VR`goM{o9096fp+zhRyxuLbnus!P%*mD?v;Qjh2HS4+O5tc8S}1!dj4ixW*YC>f8Z;k)2o3ap6s1_6x11g&3NAOY^ZTyRrl*QSoW6Iv5`-2lfk
RWOfrK3s6C;tM<(%X8H7yhZ`WAB;x0@?I}^x#SDf%1%vN=5Yi;jiNqj(>f}?A1}G7v0G5|molt4CKE@v1o_LGC70oQ8oM?Fy3O9PR+xTqvMz0I
kLL^SYV7iB(*V}*G4%k@LJws;K91fj_ll}eN41=zd(~)S^{!_6<N1Ogg6;)%O`g~ysYm7p0xbS*kLL@1gqd0;96{XOHBeH>6H6iJY5Y#jmpU7Q
9X8!O??Ig3&ZO+-7T4h$BD=#*A2l#SR9E05@u=M1<}&_T#W$%IDw3(vIh>`SQoe0_*YTHXzAdApM1p<%WJ=jE_Io5M*9&gcd^bCceQwM%+dVm;
VX!zJ?K1vy(HA?jgwDFFUvo%I@GopYkLL?Mhxg*AQvqaX0TP%mWz1gRd>{N&YImdL1!u;w-i=ttCU^-g;p@0+zFzkIU;XR<_3Ll{_3OX<Zgb2&
>Yt!V{^ghXbNQv$RsKi&`InmG8y;j0nZL42|Nbxj%m4V7pZ?Wm>A(E__n-d#SEPCW`C2vhztl;lAK_=(+ds#x{PFX@{qmRp{Od1Ye*Nw5U;g;}
FMs>nFMoOe%jf_3_$P7sm*0N<`Ij$0{rcsXzy0>}zkU11`Tc)={QKYj)&BIC=RbS@wV!{h{gwXWkEcKR-~UAjX#D5j{$dY0LcPx)$=l!l`rDWD
=jRRl@BY`h{=a_u{XgtGE|=%=_MaIr@3;TFf9ZI-DqXJfqcT4E%TIr`$MxBRdj2&(|Mthf+k^dh2TwBrpG-o->^x-uErsG}E!05j=kNOO|Ml-b
Up}yW^Y}mh*-yXz@?T$m`RV6>`^RrNzyJ2X|MvHv{%U{sm-9fs{PABueVmmap3tYyFn{{EFBkpu`x^Y6rSva<{S9=zEyA6C?lb+A{<W>2TmNa!
{6BtHEqQ#kY_og&=&|Ktmh-gz%z`Hr^$I${)2j*VlM9;teHL!H+77$EVl|F$j71b0pU|&1iWBJGe>+a4+G6*CuEGN84u`H|A78RA0KJbPvi(HM
{Xe<jOaHohLdql~G284^$)f<IUNb%+4<Hp?3elflK(P-6`NUW3ukxd*8+4CtP)RC=5WqJE5&e@3BpkGH8nw-^+gD6DFsL}?70>bO0(dp;|Bd|l
1t>u8BB3Vv0Pj9P>hHJ!rNFj;JSuhj<cjvyW<Cyd>gw5dtZuIj4WFV5sy+Q;sbmF6|H(LFuvAmiRL^VM7lH?|&s)Wx124-Swyh+~8$Y|Cezlc`
(Q9FPb_ESckXV*+UU#K~))U42PcE>#tO>*h??M__+dh0)9@hK$1OPEuYanIw$psB#W8{WmlQBW3cyW0k=BBTJ?9N{yfcWh=zp(&gx1h0hbyu*F
Owh^WZ6{_l-7rX*pIq@p<{xxMAkW!%q`j#jQCB=~6PxGWurQ{P|LG-}QV^mXybfmm#AM2**|}iKiA6oh`soFBNZZ3i6W^wcEfo607}=I}R<A_>
y-C30lW`Dx2rgR4Ak0Mmnk5oa5PCUR*nH?MSAd@TlPmCkw0p%Qpz{?QIkjoQQhdc=M)WqxK*nbm@C}x7H|YyXI}x9|Y%?dlO)3kGn6(xjmCr7i
w&pGC?IL#BU9+X3-jHiPt1rX*qU~7QCl_S-&2LH0OA6FhJDi+R^84~drIS}WKe>R_TOk>CGCRy+s9J*j9XVbFSu4=UPX>7g%N9yS=dyB(t&hId
2q|ydgFPdp6{uT(azzu42x<<3`R(hbwlNdX!nfH%%h)zj06CvrVfWanzGphgddvkao+%owZ?v|h6zsUO8^%6e(7)~i=3s)k;S20cu$_6>qkEeR
+qSa~v!{P@f!!6_HOMo&+;j$ZU=u6Xa}Q96<<*W^_a|5EuL7Rg1_S5K9`)W~BEJ2CYWvH!#ZQ=BKD!`&MfGcdfPwyH9|)+#Ue7G!92e8R(>4?Z
&7WN{zp9dr5P_ZqEbfsy4ghaovTX*SW@A77^D8R#V@YgQe>5Z@Q1#EMKsBam7hB(si?)^_uXnJzT~}L(zveziyPbLD=C&~RC*zX9?Hprvt6eJ}
6sGV;XU^LPEJP4^o!?$ykGf(WmgI5UzxK`Q0Avxbn`z(JBUu)ojDMX&{=}PAYbT;TQmD#hoJEN<?@U_t-wrS6DCmPQ?Rmr*p<SCE^E{yq<N>=g
ES5gI07_?tN}iU?KL%QtxIVR5F=)ALf}`F)8E3L_g6bAU)}qiewU?gXI6-q|-r{E$KpPnrRb-G;dIp<`ZD08|TW5iKYVTo``t1cO&s%r~mAq?X
f^%4H&g8dgG=XWN>b^f2FIb)=OEbtUrEJ^8`?Rg@ZC}B7#@0_s9>G0bf#}^rFUZ--_7%i;goLf0BRvsh;54Pk<@o}q0BsuF+I@kVt^!`SzU}YO
1Z=%<(0zNs`s!Zsw&<i8fEK~t;9%c2U?w@10*GgReg$Yko{MxZr4QZvP=IyL5c>xtsj@6lp2sm;vHYBM-xNe<&LjA^5hE6!lf6ibr^{#KcIs4>
Sf}rfa#KS?bkFkxFietrN&RFTV~aYAMOVod?PI{`C47L(cOK(FBZ&PweRe^%4IaT7Ii}b@4ZLt{16EvgPHOu%w((im_Q?gE7tOJWfG8_Iqv{H*
e#D++505jzHq-IRxNN0iW{Jno6S3_E(F{Av-%g0MP)*r(uB^|l7*t!8l-RzYC6|Ys57*m4*^vLiVzz2Yd~*d`9ncG?gIf0+*&uswX`KsT&R4+7
Eq`)B`>J$@VBaE|@^xxju~oeN1lxuOezyD5VVhz*37#zN_ok`Ov(4v-s^mLJPTSi1<cja9&tNoT!MN=Y5Z&395fQO1aY=8y@Jc82M%g#m-U0fX
!h}61+kF>Mg6*+?A4pV=fFZsmvhme_X0m@~vVUf>e`d0OX0m@~vVUf>e`d0OX0m@~vVUf>e`d0OX0m@~vOgq~{fwXXJ@E4X*FOK(KYsiDpZ?E(
`q#hy_S4@-vy}CZfBWfgzu0GDk2?PO@lQg3{bBzCs)+@(78qOJ?65|gEOxHg%y#D#dlL}B!69moF6<kYBbT>h6Is?dT%W!G$N&Wik--Vc#ohxN
cmB_|?bJ<_yB$WfIdq%tH_m%m5FHk-aK72GH!W!c0RU<Q0a$EWP~_mZ%?EI32qKFm{IrlOHFp3(5dlRD;dBeij%X%?GY5!!i07g6X#4)Q1EC<s
=m1D$CX1kaLJyKp5<!%#Hn@d;#KHDo$G5|7TNw(VTbjZNv7cviptv!GFlN)`$t~luq;9x8pOz8Q(HlZrb_Qos*nWN+e2|S$R}k`xW}AgEj*G$_
V0A2MobqKcB`0YOK~TGY#V)q4e8Jf~ZA3s0;;{!|5k53wDOlJ-vf$jdJ-3AvyuRBmv0aP`?J07Q;co!zEBjRzIk^3a%_2<E{q-X0P$(t1(RP(S
5{g;Es@aNze$-mLYb@a`oJLYbe~S!&MQAMt-Wg{ne#s2o`-RIp+-CoSI;70AEq@X+vJHg4>@~K)`ce7-onhO9|Mo?~$5XGKMB1_iRE_k`c8ZA|
?ZBI=&sErLmaJNk<Kk}x(#-Vt+fcQ)kG5Cf`hO^#Y;;R?GxoW5J}xwjxpOu%s!=tZmMxSdxUs`SI45@XN))m6x`moToNKE@l{49ig)-gsGHj`$
(r#(LKNw3d!PG8$<Dz1sNmViU3*iI%6abd6OZ~PQ-WA==ARz%+T$#{Nax%9~1x}#ucWsH2-7$)oEf%~T+TEg>(6hAVj(fleYgBw4@GQnh+SNFy
wGD)PgQR6Y!=is~$>)>ZI^REI>xC<wo9v>Tl5HuFDtXQ|w<rP`4EysEH-}X!G@#}X!pS^`+v4auI}Gh9QKi#+v7c7)Q&{e*j9D)xsK7!4-)29(
OYhp(C9}|umL#OP{VAq)R2f3U3<nEVR}h2~{+9X*QEe?nuxEd;r<qdUwttgC=BHs=GMYP>+UG9PL)%by2=R9WMFs^*pU#^JV6!nhA)q3&$5xPB
cD&00(|&StDNPG3q5iB`iwj#^i?FK8$FSf@2P{X>_u&p@QwV~A7T2`tgh^C(LK+1Ca`2AridJVSGK!wTGqgWLK+1OZpt=*@L3OpI;J{e>otzrf
@g({{S#l$F*St(&J3H1u$=TJa^&xLjYlxduu$>5lyV~qzC+?O}NS(N1FF{z4L^;R}7^c1asdFSv`Dc)Sh~b+Z$WQR3y&Q{L+rv`mpxKUCL2fm7
L?TeZC5MUbXIjB(7Qq7tw5y)EC`gL#AR|gXA@qF_B&xUtXJ7smy$%kl+(t;CBI6MjHZZen4pe}{z9j4+CgN82QL2P+oghjIXe8vS=eb=J$2bc9
cD%c9I3)}ziTTb`6TeMQ&gUd1#z10SC!H<CtA~A`TkSF;^bgOR=J*BbbcTb+d|J(^pPS>HjMlAdc*4kfXNM-+*VwU-3h^Al2$D9&Og_O2JUgCE
ZEhcBrvoa<F6)Rd0aQ$j9b8wVb9N6D@uVieK7ow9#}&*a+d5L+E^vcH%3y-}&W~tgW3)<CCE*V-ETV+7?vu@S6wGOw1J;#i!qm>op@kdLDHz{!
P}jEK;yh%(+V3^-Vr+5ypEnGHS{TOS-!ienaYK{>Yt9ZiS_8hra@5<O41Z_6<Hv$>xaNl~bDUom74RciZ3k^5j4yHYRJ9#?9D_D!ujK5oRG^1a
pBgllwIF5f6zt6mrV$q>2i-14aEh|vC!USH2F#D_An^Iga|Q3Lo3$MROB7psexR`NH{<|v9Qz0*W{7pJ&t(UTeRiXfQ=Goei9#7GAjg~j2uah<
F=gpS&@t$4H_aAn8$)plH~T%Cn%;Y(Y-mqD`)p<t<h`{}T^*?DvOkyicmM(7;fDt<0SF@6>v6F`GWE<(a)Q-?%w%%|x&%qkj#)lG&NjAeNWI&C
8%%%!6DE|xm~WYqoonvky|Gw-nsc4vABW8fq3enuiXC%8dp1AeOCGLHI*I8LL7uY$h{A2AEX~(OrJKrN3jgwCQ9lLF=9qZOPzA++ek9Dc1t;*h
ThQs?C2ONm2+;^+@u<qfx68`QZ4`t&P@*Ykn^yM6C<#SN*SEhEvgirbXu7uz=M_n4wQ1@*1L%BvtyJv%K_WbY?dtXwVjBvfS0(uL_lkxK!Iu-l
ED)#TN0~$s?WQog`Oxa}pjF6n*TEydK}68rV#v(s!CQE>mOn1GYuMQqBb~U>eyiP-Z66+xQFFzJAsyO6#r>8VM|B$4Myojc22UlNyy1vuXDE_G
-WS7_#o%ZXLp#SE#Z0<q?r(~Ghiz(Z*FsG$aWwB4&%wSC%a-BM%diBw!;|*Cd^4LkyFwDYVl$NSeDS+L$(vG`A9I|@$g|ocoxz={?A<Lp!<UG2
Zp5f&m?_w)Mqj3f@`UXQvd*o=f4fX7q{S+Bn@zGp?To^?pBEN7blmA(%hRr<`q_pnj6foz1z_*1IJLlbY@6`YU3%$ALK_)f;ko_owpqcU8Ic`#
59{6EI>#v?Zt9+Ll{}RIE{{(5qFxkSQi)~%&zkhEY>z8EVQP?Jpa<I#lhCKo1mEgLtcZzK?T}PKcGobQVC+miCLC4W3?ao{oujE=V1NJrlmVV<
00dL?TRc1}B(cZ?=x%KfvPa#Bm^~wC7VeU$g$k{`0JxhR#Yzxq%-9rS!5!-D%5oj>e8RT3#NIG`ZEh^O+)39@YK+;awfI}KlLw>K?W49^(#Kbe
Q!#;MlJvTYc6(cosx_sUp_zch76WDgKBH`ZwrNd~`nw+Nm1+2W^%dV9sFsj2`3YEo2+%(&4xdLd3B~%R0Is5Al+{M{nP<}$=i2STVI?<5b;#!u
&2wT;a$#)`_HIz#i6mi?jevCU(33sXF194YPb8YZ)Hm(*b^q!u6()Dx;2l`5<+RPAeud?6k;bXXYkQ(cegjh0M#NDQKC9VcA!ukrQPU^S?=@VR
EB7;D>W77=tr+ei$HszHf$dd$hA3c01Knb;k#n%<8oDJGVniLn&J;vOu<D4Ioc?B`c;M-S%`a@>M?1ExcA<sYR8D0RZSjNlqN;Bse(3bpy2}?W
nCfVp^?cHwK}8elyf=R;8S{~t)DvGQmAPG{9rMDJ*p2zO)g?ip9G0#GObxjtf2WmV67OXN#gl>rE3A2bK|MFwcL9LVw>x_m+l8Qn(#IeC+6W+V
gHglEk4r5YPJ1sW*jq=!pblrwQ=dcA%?)NdcZqFlFevG)+9D#D@K^yQP@-*D;Q%~BJdr(isK86;CsfHzP-2~GB5AJMq_LGCIF8>b6L)G7`cAni
WDJja{7A7WRK*%os{`&U@mU&?V%Ya_Z*jyW4hP(9^)FPUYZf{b%7`8e+ozG913mD$heZZjX6RzLTS^u^wYckoUWNU7d8L05`k@PJu>8>L2y85+
CQeanw9YqELy?!I#3b=H+oR1)4S@K;W1pQRDF$50)j1^oMd<9BQMUfHqN!s=4a`nFIDRdr7M&at=k2ix)r~}wT~kDER2prM=#fSvhHhsht4B+B
N$wkSq86fNh%4FD^t$CNs+-#E*1AVkA;Xx=ac)pAu$aN!5<pW>^_Vp(hpbN$4;KhQhIIlYih{<bLyiexin^AC)^n2;Mx14nhcp3G*O=(S5G2$?
{aw)p7>h!Kz7QkM!rAK-cY9RG%+l9aiLS_mZFtR9A5;i3qy9@|P8ltiNJMOv4&-n>5L;ACH@SiP+gk!=^SCW9FeEg8Q9x@e{B`O1Sp=MUw|+NS
qx_~GRbC_>xWycM8WM`O6>Kj9s>ueYy?N%fSQxUq^-?|XH&8V3I67r_64@S`Zlf00@GS7M1TP)hx=-}PQth4~9gu|O=G08RxDL3*c0jD5{b3i|
1@U`v<<_c$3(dh9IW<+zq<u(#K8V#SdWY_C!465K#pflg(yj7WQ(cboI%3)>M558c!V!6RLSKtBKW98$UTQ=5&`t=i@Ysq@;Ioz=b@UcdC$t4J
y@pER7@JeiI>CeRc3rPd$O`H)-Yei8AnRSXXNDxx)aLA0<me^9>2(~IcRiNPOqg=6aIq1>!Q&}}ILTMI0Xm%i>o%1QON*R*Z?Pt!D{4magtsle
(Jb(U3gbtThvKpjISEK&3n~KhLhp;Z;LPzV2(9hvh^#Bxi)cOMa5b4K>E`I!6dX)}-uUs18Y^ZKwfnN>HxrP_%2#_R4R8!yT-cE|J_~z$4M}c?
L&8Iz)i!y}Q!ZE5(Fe<3sfE8-3lA;i@6GiI3AGo8eQem&qUmUoTBwwggpZ?#<wv0o947LcoG{y2qdDw35qTj3AzmN0lwp9nsOK*leGed4TN4Sh
1u2w|>DS}tn^Z*hLR00zkQ>LF=PcutV1ovSWJe`QRi!uX`Rzt-Usl8lf!SkdU|Cw(J$sflArYhR8$iBn5f)Dmc$7`if&U;dC^mg~n_*BTukb45
k{@y8vRy&B|3ph3?cabvQHZUIzr95N^9i~pQ5f-wm=$8?$c76AU7HstDMP`ZJ*Xee)C7DXv(0obt<rX}2$LvW?`zVN2K3|QNZYK)LYx0svPA%h
^So}Huq>~$ZSYNrI!k;wckfm(dGZS9dZ@Rw!>M+7#in+pslEGevDeV~=_(ZsGL?evz5n#8o(+{$KLJW7yyd%-v(*VS(De4-Vvo-<CVFcl3etcD
>{0kK!9WfKAa~%6Q{W~UIG5Kn8r?>66?Y^>{FEYg@~nz5C);P)(;P?0VG!>`x{li>^&ShZyf51UOm1rGUaI01mYC(1fN(m|@QOH!>LFz|Kjm!;
?-c2FRQIX4H86rry0wk|3fd{Hg!(h8cPyeBo)M^GHOd+u(aJj-75C!xQJ#1PmJ)k_MFKWQmMXsrNWm-Hq%K~|&6;&7N*)PZ6!zryf9h#iT3$%H
5uFo)M4LA`W<1qhqO2YDD-hMh+P>Z_wo!S?zSCQ=boGc+JR!B;iePg06)e@afuayKR)4ajM+-!nm!&PQ83=rMwPw&Qqs{4w0!U4XC;4JUe#Aa+
THxTPl!fjnCpT~G(e|}`xQ^=8$|dD>+{*RMpoWN$BVNI#Nv4aMUra1kUFgD4^X-U?L|#p?lEZTPnbG85PfFkw!Oh#WKhHJVZV2QLx=xWV+5Oom
*z)mDwN=eF<aMX9nY<{BhC>mmC)BC3A3(OFsV_KJ><JZED)Vbc)?iZr4AZXR%85=kZz1*+Fb5=8<FqL@Pfa!c6WXvYlB?Wx!c^PWZ9#<ZDyASv
*))$E2QabCTZ?LDv9M;ZQ>Q}e%60+ErSo@}3BJ4f;-RLk#a&U>@%4fmItZ=h+hik(vA0789*0<_tvSNZ7^sx)V6W)LQ8D24o?{SvPA0;suI5wh
{ZsU<Go2SqYca(FwMRj#uSR-1s=k5hi;@`HLa5_*KN728>J{)@_)~40KeoIz$=Px76vG_B%ctt;6jG$`db}UCk-it_(u6$)Op-ldN34c)A*$~-
-E2>h9`_Dw7qT?(R(8@RJ6DL5w8|UJTsy2{epwDCK<5f)RE*+UY#92|iqoBIZL%&2keaIivrA%HWK%Lu*er=jVgQ#c0)+tFIu>@4=Ppo7-#qco
-hga8E1)U2@qupMA-9DHLQr2e70eU&`VmEW%+`i9WOOVnoO0?q!5D6ooGEBA`OLCY0h73*q(bGV0Y16M`P^v*fWa>TMJ#G*V^kQ?5tZ{4;%3-C
wK9)&6NTrB1-G{>h}SErvx8Q!?64<I86zCLZI%)$7DqA2RPfy+4R;R`^BS^C8@nNk+ec`mtEME7dISoah)5M6)hRa0qL51F!KSD~5!Ej|Ml()n
u46;MJOCcKPAEEUgv55v#eq5SOlJ#<xTY}Ch+T)r`+^n$9f=B9mq;#N(a}E~T^1$*q_O9?vZP5}frEB7=s3E@Z`ly4NqKrglE64{>M*Z-{SRuP
GexgUM#zbo;5#(xR1JjYX=vJZv?%x2_!mlr$C5yk;|U-s$UZlk+KaaZZlpS}7P<aT=hJV9iWmS*|7(?#@f!0eo&F!*gd?iP!fI{6@{yZMz1CSq
j(wnQh%ugn0lH!xi%PxfK{D3~q<!+B;VOum%{i|lfX9M3;WdyVJbD7h;`^E17NJmc3<`bi0b&3PoYO_0ShiNrc<jNmlg<zwv+%)=VcRTroYcUM
vv(mC?NHkULEyNEodj|y-dhI0A+@Lo>@p<`reZnqx~&l6E%za$d!G}I1v85Cyj6MjsOABzcHp`-9IZ@-P6cE~uFzRzE3BplCU%^HDV`J2Y$Awo
U{O4#RZ76j?3-j<>`io4OQ-zfB2VP~!hZ8Sv8xnhiD2@7EW!n44@sAJEM%RYzZ3TK`c}Elygv(R=Rw1OGb2=|2jmlc%6fe!PiifiPBIml#j78-
t6|CNN@L22HrsUM9kf88Z>*@nf`&;Tnq69upmAel6^Ibz_%NC}6;|qu2|idDcw!hVN{m-gfd$jToIY-=nB8pWs8UAGWk=>dO+L$7X)F7W0e&en
fB-!aXt7la*&iUP&W)xN?~Oo_yw@@60v8q_*b)C&7=T3;vgeAfNWh49$6JC=WRH4l;1O*Of;sO#WitYcnatUvS^!em2oR(@VqsF99z^Y)rA;)t
K}WBc2#f7^*BSglSP(fNh4f9Tckx4DiN0`YC#R$SYF~i;mKq}V|EI1JvYa$As&ampFoPS#p|>N_1>P9dZyoeDF{Xf>5gXb|T{y}m-&s4XDEb05
cIxJo4a()=7hZg$+u3Jk<t>uyC*2)v8T!*SHhrt7kHI~8Sa08FDIYy&T~3poGST#hL9Wf-QM@mK?5xu56(!0=nka6UgC8bmO!A`}@p||g)paCo
^$@av(FqVCYt`oEK4=7x=!vOyQvboJlzrQRz+hQfmDH6#c$knZ=MgxML?i;oF^Wp`5ZG#ze}E%~Y0?~iM&wSsOXDxLwM?ZRuQ8vKv=Hp@_TsVa
^fZn3+~?O)exf;;eQ&ZiUL>KPyyZUx4oDEe0(3$QjrY_!aH}9!)M2#Ukl)y*&^@AKcULJVozg733CqxDoh__Hk9f}M@d5oLc{62imhr6cpYj8R
?h6g()epi)*pJhV0@e>qulbzCu)%&90>iQQ*$^m9M>!K|fPmRi&;s^G-|B1zVBc(oHy3;^M6^u*H2NtrgIhTBk=MA0E)RIavVs95w$A8v6GGYE
x<gg%1U4&lLb;TJXDi{646*@|TlQ?8)>#J*J0m7+@}~h4uKc@k@`2R$eVS4Mc<vE)0`^K(p{}vfRw21^D7ITH0&Yna0!KV(pJ`re?4W;b+ofRm
aBIFrh}VyO7MUW53ESi&sNuM!RyZ6tL%Dmx6Z0&9lw#0yo{oZ{`UD0sG`tagYgFD`72hTp)+Id}xgb1jbp{B~K7%&T;?(i10rU}d)$9O93LGGi
{b;VEY5oAQ2-|x)5R)_`WJfz>gzj>k%r+e6Er!vjFG6KP>giPrL>M;~Jh8eGxbBw2TYQt+H(+F^xYOB&*N6_;klgJKG_$=gA!xu-1&07bEm~kc
V~MeMrPS>+ijpAHt3(rtAkt#znfmF-p)^ND-Ro|)kR>1O{;Pn(={p5~i>!j$Rf^<@W+oOM#}C$)mdJp<%}9#V)&udq?+dm}ptH0HG`ZCw@Uu#W
OZArSbVfyvT`gubjrH3n)5GRP_2MuOv9=xz0v=??buQBMtY&_}bk`p&Ck=^-!-$FiFYW!PDQqL&-FNsI8ohS3I`FO0TY{e)=g!7#7hFN400V^h
l3lIioJh$t#BZHDBuBIrqmx@HvD@VLr9x$3KqPgiXq$coNF-%xKe7RN@QUJ>R{{#|Gg@16pIH!{9P$DZo;qob_6`&e<OA)F%L_Gu7a%W5<PVa-
9)^ItLsshukQ?|gU@+=fd1OJcn5ch-o$<0DEBAmDL$M%)jGAhh8Sfa<_~z7=qREr}Twh9gEI944D{@++!w}s<HK%O*hz=CN6~~(%+{00inYd#6
0mQdWr|xUX4vxNxWu)U1&}cvrWBj*)FP}>2emD395cOn}bZ&|KSSnfzUWlf#LoB&wG!1PIExKQhZ0Mkl>;+iVPy>0FaiOen3`12Rs#w0iPtcf>
hEPqs32-~-^j1=nPzAEw!3QB*q3bu7J1%!>@KTdqUSDNTWn=V=*y1y);*s*xQNisfpms%l?0iJ?3#l(%qSyd|Z-8K}4lyKv7YD<wOzd0e)90wV
$h&~PsW+bKv=(I}f%(fQaVM>Ghoe)v2gwlaI}pIKa(Am2Ds^B}4(!?@Z9Cq<Pser*{hHHem+0h@U9)@x$cKJ3C0P6V0RB<$5z#e{aJKV`vryn_
1+Q7e^!}P)T)?~9alaV1k=Kr(kl+FjC{8e32<8bsh(mqo7E&zqT!CGQB1(-#I^e<58>r!K#nA+IE{bots`5d86cs3e5LC~1SRfCA=4FpClU|zT
J_?pB{8KlPcBk)SUFc9wEN=;sW(jHJRU<o6o4QeY@*N)^Wz#hP>=cDa#Qdkx<$`<b*)zl<`z3);qT+^Mg<OD6LOXRNc!i5jKYcAarT$c@!MX>n
rf+4wp$8I`Ig0CY&GImdjS2#V=Y)_)$bslF>1-huw)DXB42n0n!b7I<ww-_#r{Kx)*z`>!KtC`oS>}E+S%ld*r&{sukL`K1s{_A1fiTknjZVHm
9|ExNzznr10>lmhZFJ}f<i;D^)_yqjmcRl4q=bAs0{aF0mV#=FhIIoXvXJ43+F&RCR_)Q-U6l8hkT6HGebOI=o*oOt_7HqB>U5$nzqP>+^v~}@
;L_q2QEE`z{jFme1uz0uaG(;2e>tSr2%lQp*x`;$wKQ?Er%?ggz-bTa(#;f(<D^Lxf4%<+?}|xhKgXfPVv2XL3{e)NO+#hDrxb81s=*_8W>f`<
VWXD|!I0D(+)X@sy4h6rJ(#CvIH?qNC503u?Qh18x*KU3We>LA?dRME^#=1gvfsqr5RrQ!6bXY)kuqs7sM<D4Q}f%o4J2arvwe~S8mTJdx8TO}
GBlS@Awq6PQFjA*jz0d;jFCAJ&;SQogBS*`5-46Mp`bc?v=N8T#N{y%fn4Xbik*g<BC-;=KD21D45GsnM(0F7^cJaeMe7_tuMP@3`kL@nQT#ac
Gce|IX3HuJ4e*M<h?9!cMLjd>eQGWeY}&B{Ze16X!2#Ou?n~ZqsTYUL9rWnvU~E`}nlMxk@?eIofTW9c6K!}JBQ(mR0oMtGhSYMrjwmd3j#9pD
Y?$22dD-29MFjQsp%+{Ma&uk}??X`bTT~mJU1OhR&%$>X_#Yyf`#aC@{6UR4;-iT51{k89O7#TiZZW(H4RoG~C@6GzqO=4Cf#Rekfod4-l`|n7
iDA$A^h7KTv**IQj6w$J{NaT>@`8qNNRZrUV{)92<?F#_YeRV?MFhVwg9q*G_gzE+wprA}5VC^XAp&&{>7GJmyQ3Bx93^gV!ch=`MuCfDfE6g@
Vw>Uin~4gYlmVOx4V|gPJ=l{3qsboTAkGdLxj+f=EE>=uN%)x^fDx+Hup&jDw0V|y3yVY$bSOL0p^0CiI<R-vh=c4vDBhuh+tUE~20k?ttx(Vp
A}|YurG_C*)E^h-K%9^fY;|?bKqa}kC~Y2_GczDY(~UJxC2EVBLd(uKk&d-A_uyTywg4R=R1@(0rc>8mo99)FwuK#K^%&zQ-&_44#ilSBTQMgv
dO&_FvVcS#d&u<AOAHmnH6k(|G7w}@<5K<4gCWrAIPpb>O4~NuS{RB*gz&IqCo2_)lF=wXI0G7<?^2c$+3chpmxW*zEPHa3_E;Tg1TWr><l%5Z
R99%}LL`o2$)bc!mCli^YM@!z=NU%^4NlBFqc8*=$2QMkyxH4t<bcp~SD+U*ZydonCkoS20Y?!y3$lI|HrAI;ADm=6tY0q@7wOEENRWt75T%+y
=pfmq2SvFjDzz}1DQ?G{M@E2!AApF4mVnKoV56`?AV#)>(wA2dNa*-y%YeBl+v>cS1e&k+*-I2Si;B+e%~}Rw5mFEyzfXI?ofC}t068>L!T{lc
J6(9BMU?|oNJECf7c?P15q@=u4Ae56Y+huug%6aLN=Hz_?O6#+<ghpzvZ}~<>Iy@Ta&SBf@ahGKPm1jwdjDcmoZ)~Abl>)|5_A|+Col@UA%*P3
UW&@%Bn3JG=`aNYku$d|qF3_{`%gQK`gxTUQ$Z#K_8!=M#o{RHXtc{I0LJnqLZZ95%i)z0P1)zUqbX07h=9Udym)|9)Q|l=AV#8T;jAc|q%@Dx
q4iG>+GjaEaCS<1kv+OM6k-;cUvZrYHTQvJcU9IYt0nng2C{%{TIOb}I?DnXBU1kWb8w21b2&NBf=+rFw!3>h)M7b1J)xM#31z`Cn8xWPCS(GZ
;4$tFMdQX^eep$G#p`6_?oq>7&_T<|A;=tAM~Jh%R2X;#?vgV+VU}AoF#v+oQjIu^Xs3#x5#4h;py{(zm9~iI5mU<|q-a~Cc{j;Fqn6JxN>-R!
gh`+!VY!yGP^b70?VQTIui4gVcH8R~y)TUeu!YViXW4lF4I+bbC?{|Ux=W!$6Of;#=6A?%0BLM=3%>Ume{22o9Zy>FKtz4b73Rnk2U&$G!gL#n
d_XNQSefTr{c~g>0nV!AOS`-RHY#v*T}u^W8vl|0)M9=u%J8oLlgVYA+SF9}fnA&R6%xDaUOwaOfmU3-=V>95?ei4(ixmGF(k8Zub{t%TGZ+y{
NiA{cPE49!ex9$)+d@9iF16FKPKWQ30{~AVpC#@X9W_qvl8<IfR`_odIizl&+klB0Zu!cTk%6`EdOB+1G>5KE1yD`lWUH2-U<ZkY<uM9i64IOD
Q3o<iaGA5`aZB}Bk|)KPinM6%h29H*#w0=9e7eP}N|<c?<LCPiEW`fcleK;O+lNaSFR|4?*FyXR;(wBG#QMP7yj6Pa0RYpk0Ugd_y`V)9Y!SA-
MM6~r;?Mg4NE4`!Di9W}-gdfh<jpnodjt|)XmYHu=;i<t_s9brnwcBib)@~2;!*ohzf_Fu30ETr69=#ukz0#CnQh{omN<-a9q=gbE(K7Y5&^!T
)bB@(MF%8J?@~2vhIUYtfHQy{1<B<Uv5Yr51ml4BAT^1M5AmToIyUtP%V#_aSiTz*uM~J+aj5ECp*XRn(YPZv;Z~SocBApn<S>+@y-Wsh3as<=
W-STtCfG>h;Ab|#CWKPFOSjQB+Jrp87pDkBh!Ra2xFzbXMY%CcsF0{56b&FrP82%aa|tLUdtLO_lCTZ~>6+|Ts?y&ZaCrP_@v0a3@KNYsWnwL?
4G@$!VnP7^6e$<ph5#CILW6fr0I&|nYJh%9-odhWwdu?Ok%(5i9q{%A^AOCld@6y(IyYq!3<1+Q<y9@$H=+>fllY?^Pi?|E!dUNhlSzO$mJp-n
E$ueQAYm;J_5*ppAX!n1qCb8fK6HX6Q7(t3p#MW-D1Q4CEro}nvyH9?$|N(ap_+)C;NTtT3!rC&aG~?wQV+-uJxp+N6!k-if>3V`A;vQK2+)ZV
xF<Vgfr(G$sP>P5iG^2i1nh(*JlO<7LjxXlcKH`n9T9ODp_qi;2N)diLWh2nNu-j;MWCMW<c34zF(Je~@^pXVwF!Mso3uJ3hJd7iQj4vJDh#NY
5%MFoEAL-{ZlL;zjAaUpCa(~Ug%SVEzK%F+IW5ux&kOca!1<O=ZX#%J2Tx7!1TM)%oS2gm`3k@g6&9XKv{}%RP5P0F*U9zJa9c-fhq598OR$8I
xrE$So#2fk41lWPxrMVZUE2UbA+SyeaRt!No?=pFsE|M^8=yQxU<Ns@iCkn5ot8@>c+Z=D7wQOs$)IcxNXpMZ4hUXjj)w*?6-M6Sb|SyUV*-Tg
NL#w-3Z{L}9GsJg3rD5L)&jvInluj=fJ1DluaijFgd)Mh6+VPl;Kv=ToV|};q_q}xC?x@Oi$m=Iz&>3L;g%@=>COV)0-n;A{8X8gXbKMT>W5!8
qv`GiZPZ+<D#Ou0Sy?nB=RMLeqDy9B*gAp(w$g~kw5H__D)`nYPD-`M4r#c0vR9GwgAj2V59sQ`c<}I;nx>T24l1xuH9#N~IVA^%Z!0S(4+wWN
|5B);aI6sd%^qav1!4nr+r#m#G^ID%6WV<3!NP+Wnqaj0JF=VQoZ=PDT3Xx7HzXW!0q(dW00$-5uV{)dkxPKSw`fHqFsKI!XTKGiUOkudU~#66
VhyNHN>@mjc?~WJ?zo~=h2Uq0INjn5M+gP5_4EoxrulymvcQ|s#2!1gFjPV)eMaMptQ6=EJ9P*zY$_n&F}))RY!K3+%LY+I1-|CEICw=MA>hkS
7q>|QPxn*OZM^3$MGfh14T+fvqoFKWVqw%v`ytqaI$ZOdkwq{MlxkyxMi3iy1}_qFH}pN7T`Op{!k=gvY6l^O4*n;aR`Lx9qSutV@1#5H73L<S
St}mx0oT^);8YoMMpYn~83A~fK+B9XvO$HVJ&`=vqf^`v97ywxo=fK})l;NE@e+ud)<oy%M=ID`1>jaGv{BoO+73Fc1G%RWs(FRdJSsVUqJt%v
l$@flUxlQtAuyF=y_bWb*|fk#b&ejEofP(bx`ej9P7MlWijL=-)ug%x(zAKxIV1CwJtBe}QsD1K9e_zYR8lC}yG$K9fEf`~6>^p?oXcI&7av2?
_3qywMZYWtl{1%ZbJgX+$0>reS*97vF<|dtPzFM5(S(OZ<!$!?PiT0^0GA9XI{{BV(I(6oHD+`H9tl!djqNZYPe6PIN2UeEQ6h>n2y4Jks8-LA
B16Jp45<pb6s39>=pCg9f*R1~TwOttf{$(O4ZGUFwzIb2^9KG_ng`%iPswPYDv4@|a~%rR1yB#uBjzqm^CtS9FKyr>U>8F10Sz^D5~6kqW(}Ka
M=Gd`#1Ha*2{~t>Oxb3%-zz6N75X4e4z_O;ag<xq3!&IuQ#^6vD%$9cEJ6Y9)=slSyN_pwpb}LoU)r|r2bjMdfW$=%2ZE@c7KvoNf*w5-Vlt(I
i%nCDNfp3xKF9XR8j564;)>Ik9B`J=CPG`J#tb1IN98M26pBnMlKK!{+C{vB`hYiF(J-Sb)Vy9K(d|xz7fnhuWo(xW*;pz?0~V=wuL)P7ZGzco
egGlS)n`5EX+qQ{>BQi6SD`nyuYFdcTI<0t<f#EO0I1ud86z|38tDPeX8v6uS#^NH`8nEhsv*!a$kWSTi_mqTD;~(e1|qmec`;3>p%si~G_d3s
UxB;FR*6okutw{=Uh3%SQ0?vE*=|Qo#|!u1wgkIyEEjpA{5uqR+dCJ?Y`Ve+_5tW=B2W`FM7vuueOCp5mWiU=0a0O%ffi%&Ow(e52~K1Nf{ulT
I@ZZ^Wn99}8~7neYv?-CK#ateSLb_&7Y!!e^A>vxdyQ?O7ViWx7TPzMW?rY7yi}!-y$Ng$XuHJ?yH4+<-Ar~Aha$iT<W%U=g?ciTEv8Eg87Ycv
C8*t9(tT)$dAtCp5g8k4xFPpTbzwRo4Q!V})SA2>LhetaDPWQdirtn3PCh{*$<;b^W%V;a!yKl%Ew_Od{)&bJ#RiBbA-`B*X-@A{BIaW&c(Jbs
$QOg1RiZ&G8GhhR$yHLo&<Qn>L(q1DXvR_JoPP*SaG-|9a8mPTO%Kb&5@T0UY~3KZp~vEkIPFw~SUDK^X#Ih7%hAn1YZ?wY-5TGX8%%2n?Yl}z
mYhO#Gpi!P*_{rYq+3dk8!=%8v<2p5c-@qy2r>NfqoD|#Z@)aKNnOOqMijS#ObSjXCEq(M$ulSG_E4SbpY0el!@RCX1O$gZm=jb%hTLHMxubDb
aIXs82mlY&HJKgs1JvA}bvqa#9s{DePQ|43r!*zz1ZrHQ6-SBE&b%!-x#*mBQV5&heH_6R+lpashw>@9y@>)?EN;nok;W)&80ex=WQvL$jBSC2
#y$sk#o>gf??;sgZ+70d?%WUbKH17g4+R&9RvZf<DaygVM0jvXIG9SPxaJl=fDRQ^0dI<<G*p3*_t0H~zzjX)ycv7$hX)QY1Wnw0h#ZupY-?9k
=knqW1O^H!-sOUyjp(vZX>CJAYC*o7=t?k^=aDK(!gHN+C8;BLtnL*HfTW_p99j#K5>o$(3|<;f3Yd?OLXtf2I(jPTkFb14bSqJ61*m(-9B^Dp
ZBZ~_BNp`0I~>xj;VAPH8t5+_mf$B+p@Tn1A1lNPlB5UcIK5%=eON>#VAZqg;A$Z%ZHHRMBE7j#5c#BS!T#1K$0d}i&{u3o^MHDu0kWn;PI-HJ
ibv{dKhA?2TL4{xwMX+!sAzi&$wRwFsbfohVZ>`1@>KE2k*){9Z!ZDx7B38aX#aD(6o@-Qt2c?+!|^oMQC0vz(naWvGQY(!Bu>sqKu}uw@~K+e
9D|M(dK<e)M2KEk6qON?M`6#QbgWj`9d#dM1`y!VqlVpGsZ1)6A%(y`%6ZkIGn>E}c8?wCzA&xmdApV{p>!jguOT`Cu(Sg~tKZ!V_;2)BO8bb)
246(pnN|)=wQZ}sejNmqS0<RWz@^ahsC1s)9RN5LAVccT`*afVnuCMnZEVszeP%E_ITVn~bP-jeAYdh6a=b1=m_wZEB5+AEq&lWU@dN9Ms`|k@
84TQT2=zeigo!ubq;V0(5v=nZRVd$3UH8<;!jCGl*Kiybv{?%ffEN1u;MAo6=Ne3ex!fW`OxobUgwvx6prcm8prYzbA=|5gQ8X{1a<V|svP|S3
zuT9f;2&SD*SHo@CR<rZyF>bdNfag=D3CyL2)Qd!`zVb2(U`zy2nVLQVBz+VU~Y=`S;e}f>?0=DSwtx6N5KII5$;Vjbc8XY>U1$yWTk`f2?36y
0BR{M1%<g>q_Ap(wY8Cbw{I-dk!t)S84*le-%g9r9C6B#s_iCGr_e)OJ4x|&?~}3Rs=(64N;AY<0&?$PHz+A<M*AA}QAI_rg^YH^>tP?&Fo@&8
r}wFCBMXJiLDZI$$Sf{(;Cnf+)&e^DC@0z;#laftft9-gav1t2D9Tk(H1pU;fO}?-XeS{;6qzV@dwYcZl(@iSXb}ogoD4=;mi30<D^Uyw4=iIU
2O<$vV1W?q*Mat-1R#$9wY-9o2-Gf!fONhDD3xN6n=MJ%24x5J(TR1YgWVP}5vBYY@(d7;O3+{=ZK*<<{}x1$XNqbg-F4zcVxse6*`f}26Bilj
_&ENGx9-4!88{f6{U{FkhtqEw((SK-m9<j<agBDAz3Y}rNsr1bm=XbcLzO_b5Gs&IrZ{vuR>$=LcCsfgYOvp%C@f_JDXeO3O%<vmHifi{UsarK
4NHREMBDL-Iq!k})X&~U{|0<o@VqK%zIrD|;7(W>$Ey})v0^qKQxmPKFhGDbjhJ9ZwI*;GkSv5aK1%3R8P>7ufPn_N<Y>HCA+R_Q9F+sDl8h)v
ONZ!~@|kCzl2Hdf6J_W`Lk+>w8mvsH1@`<(cJ92ia!^YR`Mk}ov8<y-J5hz8mwr^V<@H3P=sZnYyuyOckV#o;aGW+gLdobvcm=Z}z0Z!29sA2}
MmaZ?&=4bZ#JV;>^hKiRwqwPrpj|^=P>w*VC@NHCvllq|aH=Q~>r!GtnrnnUgDMn70^q7~G+cgqc3DgN9SiaEUc3e(`yh4nn|t37=u4H}*Ts}J
Hrb+9C>T6MOM;v$8ETNNZeNoy#kF@2qt@}E^ma+>x4(!{WCDUEU#Nl8z~<S<&YuB<mFkSa2Cs4egNa@mE&)^!Qglx?T6PlF9A1BcwLx$mN+ANh
(ZleN!Pb9Ko)V=$oB_6g+^+S{b44I31W^f!H-r0)g#_a<BMns!=pKb&>b=Va?WxP5J`;I7vVRGHfEQP>d#Mop0xc^R3gjF|)E6pSQj~DTv?Le_
1?}b8GoTxa3G1X#l}2+<Q7c3)6+IJAw(W367?U8oAEiUt!?r+4Hq3*U`><-2O(Y$Mn+Z^sLZEZFCK|guTFu}VLb!GdiCg`*$^4SUW;>3Mmq>CR
xgz3~0O_WO;($4Iyt~SKmH;n(d#xW3Ghp12#qz(VQNppa_knxhzyp?chO~5N_ZY6vmNrqPq{7Z0Fw5EDcTkavu=j)@{U~su)RWGl=)OM;m;Gkv
#7&6UH24OHIuS9(e$y$^qJ9@mT$ycvlE_hYhsXh$HlkY*ENx<>BTF*DtWL}pj-H*g$a<8YSR+6cTj-Pkqd@p=huwh+?OQrWp&YmbNg+h@QX{2F
@La_kT+~IW#)P2<p(!k9U{b-}6KSn^&w)xMI~@AL(Xq0Z&n7wp0HCrXI!z&}Ocy*!2FLw+scu1|44Rs(Qt9N!HlZvDlda@>Y0&KkjIY4)=b?^G
Ig--TE1&Fofr<scmE>0DdPVHIB1Y@?P+K7!Na=KZ8*bb=y%jUyuA_(VNj0Dja9!06P1wEwEK_~=$AM81VPa&xOX}P!f_d4pP$^9zz_3vmMffR_
4|)lz<b+cOQY+Xbo!X{t;8WfbQHrGqPQFih+e-pa_B!Rq05zznKI8lX-hf13i5^R0_ADJw&M1MOPD}8pMF`M~iNTQ|tLW3R-#JWjdW~=&Vj?rQ
!*wVjGeY|iJ)s;+Rv;G)1!DR_AA#EMAdD(F6Vk~}46mp+WHwXZ24|OU@r(wbn><OO$?<kW%ELK!Rf>aDP}V`OgErREc9C{yRp4aCQ2+v2g@AF~
Ejy;{Ohc$1mv_|-gYp0%8b=r3>3F6Htk1(HEs|6tV)iqqun^HecX8XTGBhWbS2Vq~3Lzu%3t`QuB!)8y63mqerALogG_gl@{lwy8?rpk?b3%}W
wsnaU1hVCFJ;6ZIi-aV+xTl#^OGt$y&ZA6CGB>g>J&R<yU*Yj0_(B^AzcO!ml%|^AJK)UTjlC(D4d+w^3*Y4lAFXx?H=wZ)4kQGp7OtG`Gz!|#
Ba(9tWgjIm&rsCC)eX5G?Zs3j=^o~Q)7zsE={O!p!ybs&Jxi!jp~S1&!Fih$SWtEhiQ7)Utp!en2pUE7&^r*yhn`TI{UANFOw2-Uhs0cmODr@f
8I@eQ)qr<Y2@doCgb#Uf59!qU)TT_>-v}+(8BL+p1Ac_djG`$=K>%OCcPW~`9Rod9eZ*5Z!GOmgt_pGhf}Kbfc~zKxn7l-S-b?4&f}a}v8Kl?n
)rfZqnF?+}=<7my8&!Jg2k5ntTSpJ+z`+sbZnRL`Ut){r1P3VCmK<Z0THS>N78wN4?dn0`=huvA3)~iScOEDr+{AsD3p%3!PSA=AIvKkY|Fm5#
SBNtNA{_dSI&qh5v~mp5D416v8s*{>>?@~eOO=4`Y~aLbh0(<iavJpjl-E*Nx`A86R%Qk{2(`T?xm#b?l#)nhPtRvja3@iB#0lrmc8}Lc!0g9x
oS#q^P6(Xd5m0)_ofN>fdp+?AoAmn}MIZ|@HsBRSY}ltt{6njQ7z?11n6=)0oA{uF!_0E0GQpZ3-rP_q?>doXIB}D}H<}S-j7aN5{*?f`VA#^%
8d$UzTUh&T^|r=%vt?_NZk?f-2UU|ja0R9hH3kCrH`+V^Iq~&MSU><HVwnZ<F{u^P0}08N#7}Q6-ZrqK3F`Hz%88~bo!l8Ec92wK9U6j~P_qRK
0x%kC1K}`1B_FBz9gY-Pl~~%S0$xJC!9gy(F9}Z*gl5bWW(d%;MJis+@o#vd(t&U>Dc}-d7J$A6Dv^B?ut?xcdH(c|lLwd(z!za?oO<NCa0;ll
IP(E~ip}nQgp5=kwR;NSgas&sxMM_5lKzsQ>QO4=xSUct@?N$KI%KsG%a>#+g9J*!9AY_&r&~kr1>%gls!`mhqT9m$gy@T`uEh+az(FsN39g-L
N|n2LvN9+!B2KZZJIrCw0lq4n5r(4C?3jAEatr^U6!31Oec7qm>PMJPai{g{JcQyLiYaI-07|Jvm%RK~K-_MwgSV=}SEJPJ)e>Z#i0(Z0=S7QG
HO7g)HY~&GH8AO1Z^W_RjugNz<PSmkqG|-?$-eC<RKS5$_M=+t#u9=~VFW0&73qowt1(GlND3~G7-n+hHvymx;fnf>+bs&Q2of_Gms>D^Q0+#I
2O49G17)N3Lv9iNVNj~Mg&eXv2wS3n<mwuTn1UZ+s|=`Fl7*btDxeuo0mQ>5RuOH|iw<NMY+xDSxovP2o4AH<69MNCRW{n_{5Fuw(Q<_j0*N7q
Vk(ktz;(Ja+~K8e;Ww4lz%Qo*T+8WIZ<*b!gLN+wJEC;rDRFnqU<xN4keDFn@X(2%KFg5T>GOh;)2@nk#1eJ6o{XugalXB~3Y2bQlowVgO^^~i
MC<yF{=f@bJOBZw$PddU{p`FZGYa$;vRMG@au7MHw5w?twi7MRt;(QlStY@0+mU=)0%1TH_cV~w29)3x;fTc0HZwrWbS+hjPKz3lIi8rwr9lbB
DAeU~WG4ZPE;(ODyN?63pN_a*G=>aOPIlrS5`z7|^-OOuz+idNv6!?VVR-?QFNl1Jtc6bjnv6*X_VWCrv#+8XArxn6RX;<G;~`%M7+~&YZMW?B
Z(DvAGII2BFi}XQXOB}8^e{-j$S!0LEn!Y>`<MKHDXanquOm?5Q4`z_SYGIZ5I=Zl5~)wBX0{aJhmk!j>57c+e2gy<77@fz=oXO(E)U3mZY>;E
s0<ofKKj;p2_B*n3Xh=O#1oIBouCrDdUmZQ;BbJ?n`53VMIVam9LbsFMWU{q!`1LmLO>_f`Dqa%{o-zk=;{?u7ZlP_ivt_#2Sw4^NpCfn?Syd9
YS9e>5CrIC{==qV`H?2{QJd=YQAa=0Btp--gCofo(#<OzcIhD^*zMS)A@4>ObR-aT1*uB~TZ#S;dWKHFwZn#!st;#pB6fg^8*TC&?%7+YEq7Fd
)x!=?*LMf}U58N*$sp7Oupa@RbgE{`Zkjus(B>rFOhGr5w__&CaaEx0LKrJ(>YyTemhF<m=b#_gFeWZ2>LXd_){srTG0J~Y@xjY9$;rU|Ogr`$
yM)s!bA|`X!x~|Lj#4X#gMQ>IFm9eB+R<6Si#lgaR7A>wB|3g))kNNX)a-!l0&+aImW`UQP}TW#muP)e7v3O&op`H9Ikij)8Pf^WrUD9Tz%z^5
CnBrDeFa`R%VIVVBS@1b7tQfqo1PQGd6vHvZ?#c;fmj|2J`|eiu8p^54DmC6;VlZ9kg(ygdvfePXB0IHZ`A<;g`sdn)(6Qzhn?ilf?LC@$R)fa
Do8)7dr=*GAtbvZx`LRwyV`US`ptxfXZWQOGE|g@YviPC;#t0$Ev%ff9#sglHVVt=4|~^Nj%O(0_<1O#4&nv}7bpN!ZEtEwv=$I5hehJGFR-^m
*2~@TH$;0Wgq9Je1n!gb(N&PIR9i=^c*sqFAT0c9Hd-S6AZRd?k&SZ>P$Xv-MPXOV7W59g$J18p0()-snViW8kwye5hYm>{W1Koql{0c`0T{y%
j!yAGLW7M%l{!EHTE$f9of(VIiTFP(c7Jxm8}&y<HUoG}r}?84G7Y)W9$_l?6VjUioP)7dc2qqR7}0`R9QDY0K*mNXq%U@gr7CqC=`yG~B{)M}
)=A)bl52r5>n-)J(V{~qibJVJdzDwfLfC;VL_wN-cgB`mu{TR<Z+mtmfflw+mE*fA$2bW@{tC2|ba@}AlPsCJnY#<{BFTxQh^K~dX~}lMDr@u5
RzmOQ4KYU9B}W_!!jaA8UGBqiT!`%)%Mf6txKl@Of_@2p&pS#N7?ly*ufv7`hFS8Vv%n0il6;C?ySX93yDl@8`z>(-7iy6e-YjQl&RB{O&^aRn
bFCs4YIbIkH|JZZo1mVz1+NMlClXD9u^e1CP9++^4n`CTRrzAzj-f9=oQQgHr6dOw+a+q)B3J}1G<?aydHZW0LrFNeIn2!fEiXb8hdIFn>0(s5
ER18tk1ZeZD%xe$*`?TBlisAG>&!V>nk;S{V+6r{I-n}k8X_Ps=LE717SGlZ>PpxSD*p<ADVkK|^g9I0P@w|s;X98^i<rVrp_39I0<R-{Td3Ah
g9#sH2$s|b>IiTYf{nCpJ@2Bz$(A}C-9u*rJZm@-k(4!5<pR^vsU1(O%w6H1eS?y@E85YK%}8oTxthrUJ^$2(cnE0qaE$nUfzV0SHwG*L2RlRa
N)<h-EoZ_=QHaA~0JwrP)TWMoPJpRtDG{M|SEB%gkwh5?%|bv_R0;yDDLq4p#rM#nM-qgruScqn{1U{seB44wM^`@VYc^lp1CP!(^cU*u-ggmg
iUXq@CKDuIic|GGT52HF=^TPsB@N9i3fLFa(VZoLB>ZL)5<FUtqYB7zl52V7;8$`8d_#SX<Yo#WMnQ?q$Q<d}LcA{9eLR5vqrTfcJ)!F&rp|ct
P?8qRSbi>p@Jh&Jd4+~2lB9X2a#1GbS=w?{rpEWO%d<<u#N0u5X(Nit;N^Ej_;fm`7#vaIB)xjX2BN=W|2*iGxL$*rVhF@L!(xGZqg~_u{U&S_
@>Kb_iF5AklZ{|2UxXrxcvh7m@kM<4G{jd?1_`FHfGQ)0LFuX@4UF;T(V0-UDq-9~B!Y2Q=|@b9ayHr0K`(Fu0Q)&jNfhAUp!rm3C}|!kpDgxx
6B<^_u7dNkE#8H6mdLnb6$s3ZA4(PaQ9CkkhR#PUgn{%4v{tXyvjI10?xm36l`JTZ;m*c@unw==E38dX50*+%9nIvQMXF0-O^7$4FqJ_pLNf@l
a*EzZZxIK~;kRcSINK%dZ+E<rNSg@J0edDXnkP;}yb8-n*Yg86DOC0j*Wio-1F2whmK3$TPM+9;R)p#<#Nbna<Xp%3m0c-V>%_l{KAD16b(lyT
UB;#&q69R*`|JnKP0cYx4QTiX?i67le&&eCMY%mIE+VczU7f6^W=?N@F^JQU_(qsoC8fFoM-8JH`aQ;o0oxHvjm7PFeZWY70qm6Xm>(Yts30>=
DhbD<igJD-LJi;mOMrtxEdut_eBfnLeg(f4^3PT3XJONh$~Or>JsKKnN$wH`qms5k4_lkM^2)&;i}Ok#zeV82>E%c@k>&0geKOhwMXu61rCI(o
sTK!Gyg&GPkV1pi4Wfxd;xJF>ez$r&hNx;;_(V0*_h~erfHtfntUo7Ie8=rb@qwb7Cu<l80$H;4_Ci(Qg_0mf=Iq|p6@aLg$Pj79M!sOYku~M$
1fX`P>QxYMF~i33H|Y8He@L^lE4;$N16Kj>#0iyKzB+3M!-%c}l~eD~vYX-Q89@tHOyUHEya}Q+gkRnSLD|E8S9+5_w0Mc)#op04Ko%M-aUHHt
#Tm0XKy4*`*Ta3?m0su-+PtWlhwweMdCR+^#HDQ#fw$#g4WWC744Ax=vkBdqYq6P70Ebgje7Pg-fk-4kfUt?6E1oDL2L5V$_7m9oVskYkuN?#x
S#HoI$EM4{tz;hM;4`zM!BM6Q^fr(^$?XIsSFSS<IYPk{+tDfzvL8EIZ?W5eUncCJGNzLr7e^7&eXoPQ1r_h`PpaIToZsnU7Gm~<68MyjSq%rK
A%Qbu))Gz)8(h!!#3-wQ)~O&lkUXjPQkV0x*>K@92eg7Mh!!>12O*#$ghJ39$uqGy#U$aA)fVhE#ILJ-!-|9)J;{>5Et(lh1kjgPIPTC!y52Hp
Jyzgyl-Ot*Ji=uY907HUIA1#rYj)sx#W<P~)~rLtK?)UJKkuX{1_lVf&%L0P%C>)!1MJ&zCO$eqLp$h>)(b%DDr-cASX<)ksF8)l0K!9fhsMWs
+{||A9-zU?1xuBKV@+U$=4?%2dpxCh-Ag*X_lnp*M4C8HsZ|m=#e^($jlzXReQao|-iTyo)2<FBlH$^d-~-Pu6Fq;0>3WB-o8_G4aRPfUtxCrd
Q4ax0SlszFlN?|q5gjBH$Z$^%;crmDoDs8y*$hx&!kRt8X<$o>DTjy!RxG$JK>*Oo2hBhrT%sdF!-*_+yLu|cO5ma`?3f1eA&wk@1*(pK!zRT+
@Rfj)ckJg5X3m(c1`mJBKYm9~AN&Fsoh-y`z|MvWX)R1#27<tg66R?hqC5fqRVxUR39F&Hl%H&Z3cFDVfWR_<1QKVksPsq)h6ZS^+C@r87_o{;
(sO^4Nw7_WPJbW}#d{dRitR3>R(b^TP>(7-_3!~gYl-=OlnqADF4lMyLZCyl??sIRo$@JCPY>Cysl<GFho5YQk4Wc`1k%j)$KR2L4=ABsj`+Pm
YV$OO2_|6q2Qe0rEU9WB@#G-6jc7J9X3KR1XkL#nB$mnp`YW*&VQ#!BcsM{|f-~g@*3fYoQ?Yqelc*Hoff4?VxF_RaFxK(is*0>f3RJa)O)^cK
5gdb=;*d>Fj6#-YQ<?J>#=*0Jp18W2T<=M~k4s*X{}+6q1L$J4W0<C$5dOy&P{q^rNn4cPpAV8lRl%m;)?FAP9aVKMEy~_Xn986vDW1Zci8W!E
+6*4JVd{myVU)&UkpRc<?N~4Y{YR73v28n-ORWfZFk4-e@?yaujX`5Kko<s#=5k9T@^YIe05wx+Yx1i|_i`Zj2i(e&O|mO;YW98va~ft6#SM(r
rk)%ckqz3BO4zX6Ba(h1MqAtIx;RQBY<wz~?3l>Vl(76OZ0{=kdqofZ-v-dZo<jdhM;~bd`*-22jyWso&k7GQ%J<+dOR$>(FGvkA2UVLhn~fv{
+cCyM$^?RnpVYFgKV4{wC?FDgz|5S)<<uJqDs{;NhQ3Ns)xAYiI!W)D`d&zcp{__9mVDYZVcCVyUXI!oilXumag7If&Etr&$<-cgOpc?j$)~)_
WF!nW=ojXC?2@Sp2pJt<p$45_9$g`#1b>WZARG$>;X<J)f-#UIFiwz=3UPrYtwYbX<uMC5rUg$CV;v&i9JxqQFo%_P34s;-$LJyil87Pzf~~yY
M;MTU|J`w_pn^@gPtmBXqEuzqAJYrq=V=>so)8_{B-{D`GGPT^57k-r%&;lUWebZk(pG3zM+48oFFKCFt76Nin%W~0rR{|Fcn)*(g>nqYjj&Rt
`-<;;bk%USD6**X`kkcDr!Xf08NijEre%1`(NgL1##CJ&%2ecGnC-%VjaF}y>OmEP+;zZEzHemWfz-qVRws%aaFE>@GLFp7bb+8+<z=j05{;&U
tb?cc>;oXQtINXE<7Oq#<ST+NY9vOvoB|8HXbRcR>!Du@=^?r&I;oQCE5RB<*EP-fIYrr8Ug0T)+I15~&XJe&s~UmB@N>U|P@*WCV=G#?fWws?
A$8D^))=9HL<E+cL8lo6cM}PB-?E`zfv{TH(_IdmbV3M(HV{Fu8Rr#K9eb71*INX|z2>M`%IA+zA<(fLHMY>l8#N1cr^E^<CvvQaZ>9I%1U;Tr
+=K>Eabye94B_#K?+aLS*9FPy_o6=$jg<t@yN$Ca!VaQA?sT3d=cpPF2~?8oBz$IDC^hwlJn0ix90+A7!9f;agQk0UN?>%-g!OVH7T(`e4%bl~
MC4AV#+x1meXZrfnzY7HyH7QglkJlw67p8#;=H$Y5k{vCR6GuQ2RLRkn%7=Dt>-Dy$&5&s`jC>JP{l2{;Ze@*4j>(nUy>wdmhYMnw}=HIn!|^K
+^mKKFIWnQ_}OI;b*>JVWD;eHO*QggtozUb!P3?%nZPU%YdM`nDjHB=JZc44tMe%zpCZcpoG11Bivll+8&`Y_5Fm4^eM=&~(gRVP4B(7y&6g%+
09xQ-cLkgwsXrOW0O`{4q+R=s&5)NExjGg$l1O)&DActM2Q20cq7-0K+kx>)x`t3R`i=#CkRHbEnB4;2PhQBP4MKb~`=KjCZ$<ex>Xb|fcvtqe
zU#r>bf2dc1wG97AFTNh-(7tkDin@GWknHz-aSxS_0Amef=*vjp}>_9Fjs*&uw3>XFMuR%9|7j*i$jG8^$u1t5Qh`5cImer-AfdpN!(X)Q|PWT
VvS%JpaE)u0AXFLr%Og4R59g{$!VLliU2-TjLidT+UYh-N@pQYg;))lK?q#n3QbkjcH(GD<EkU<Xs902ZK9)e_>C4Nb*b%UB_-0lL#W7+8cFC-
I9yt#EJL}fxUOB3rYo&%*KzF<YFpU+d1TFPBh?-`KXF}iD*nUa$4TZhPKuQUnouTwB2gAB3i_hK&Tofw?RH>WB5~lqLy!^qh)jpmp>Ya5qYcx5
8G+O)?tvvmp!U{nW}(WT(Xr)?D7d^yB~%w;0%j3#7#ahh30%#vs3Ivizw2f&1!Q9xVvN*EGwGwJKY)1X;DmiA_s=2iZs(Bn&?HJNBvf#fhw?X$
jV1a=NUqJ}4#ugUC^<wz4}_`H&T=iNr4CBS0C(;MBziwU<iXNjk-5<e#X3E?lQxqcJXZ@dbrf;sH3yIRD1gb@1~HwG`U7m*Qa?^cwDBO;9cyhm
mkOCf;z&T_Gy_*)p#mMp?q+)s98gbaQI;$yjZ!|yYM!Ixf*OAb3l&`I@PP;&>Pm$Q7J7YarfD8P;*3&q5f0g2ydUnW{IzuKuckoLLYxFt8S?Z9
15x~6)S5f|I&zq<D(?&mJfDa{Qfxv?8p@@GSdG%$p^j6o4%0##1<78A4q(hEENl(!=sq-yoI;!R9J{bZUd|}e)fr*LAuPQcx(0{K&VSmM;m%v+
x(vp?ova;U@c|O+P<RnpMU32$P+h9gEsRGpsVpFrL*oK1!%THxAf|;4E>vAdOAdoPJz?KPZ5yb9??k-G5qT+0HTj_+Qxd`$z+QJ(o)hc{P#Lt-
z27JLDmq8*iHays7vmy?f+%HfuP&m=qa~KTb=ZYsgvJybl|?JGoX0q&QdoQ-^rw>#m^t3Tkg^I<W6S;)@c^2R7jcJZ8cnp*0w78G*=g&J=>RbV
95SNcCT1GFtK$_W!4X=G^9{Sl0_ulW%(tN@5cc%c=DP}4E><NpWcG8$5oSE&l#l%feNkjs_VA!jd2^0G2Dkv_6+nwCbaWz$5<pU5umjdYsK6kb
hr|TEMF*3LQ$;Q*14z<b)K1qiK6E>$6sEfHjp;eJ5O%>~39^1UoBEU?adGf%m04q!(SZ_I0rjZLCohRvSPQ<OhCYXUkx6u%k)FwlY1xJIw#=_V
6*v$ZMdaG0EZ&awCC%J=8kSK0Vai3TUa@xV;+%y~mk3($c4K=g)S<<}4uWoT$E6_uQy^3Ylrz~WTv(@7h$oIu#TXDzW5;}nE=<!ju<?L+QNE62
g$6A(I@ezVx<RmxltrlMSFbrlLzwA2Rd<eA(tr@-80*rJKyW~t9_=J4xT7i1f=VF<qbl<bxuTu~+Ik%~2xQu;tC3{fR7nwoc}J;$@+PN`r_xHi
BwcyPU@&G@I2?mq2bVpZ56l$p@?;$Wv84B9k8ip3N>%d~{!)a@kQPz73qg8x7nSw7U@PLfRp|V~AJ&r>$2OE)y6OboB_$wOh#no>vM#rKdVt>P
2hdY-gII1u2X77MIrrq{1Wk@k@?CN&7t$f(H5~+uYIstsId*hF@KPf+-U0T2`MHje5F4>;76gWF2w=6|;#O3>K~lvFrNSv4w{nzMdCW5Z4Czz2
TnJgLfC1a&mW*aOnordg_;O_8tmcKzL--@9)I){iU6Mw8MU371!R3K3Ej79qY5}yEVF+eo+j1nb5v~LWR3r1j@s?O+1Xil5Pe=jA*B9d4P+L-f
pE%4gFh|MYRF+zndTm4}NR>1&C0+&xhD*MTu8{XPP#{2~u!Tz2MvkCThtvs(^f{Oi6@1)eoqj_Y+zj#mWt0{|O-PU;$m5q+X_xjuzoIW7*-I}U
0rSFE7P`{8I)m5_RcHF6@)dTKUi9<3dTt{iba)5h95TIljQgB`Q_;YtdB%1ULV8IyTmY^@Cbx<{0y;lf8t{zSor9apqy{^3yc+3A(c|6$Zzpqy
3yGqKZ^yt(fvNhl-lEI_3+TQZcX228KJZ(K0t<9;jt+VydB>7&031}4_4Z@()+h_=bl`!flu(SeEY=<-CwPw?1U3Nb9Kkdy;;X8I>Q%}{xeSVN
KjIuPmv*RKfY)B)+jwgV$~1aE+g&!LYSBH53sl*rui=d+H+X3-U5U~me;guyMF|){-tYz`c0_ORzy}roqM0$h|BZ0uam67e!S#N6nH-2xXIE#{
xxcM+dHTV`BndBA^xr}v5LUef9xJSfX<QOS;$ama8SEyY5=BXiM~Kr5O}`iF11~^bQ1z&2YliU<MvDl?q=4A*VqG{mjDxrbwt8*WRcFPL(M8l$
r+h^HY3m3@^}yAAw*1h6K?MV_iz17tNC|@jHc(31hvK0fJT@E}*YZr-M_h9#l&nr>bd-m180BP=nC;n=9KI-|9m7Ix|7~{B5AdNE5Og9ZRo}o>
$h!|9xbx^_ZcJvAtHL#T)X}((rZS>N3O53Gik1m+WE{9qJkeo-W#WRS3(A}}6EAZXdH6U&Xv*NOA1HWMKX8Y!D<=%?45{e&z6T4JBIiNYR0Xwu
NZKyANRY`oqZx>x+zMquDb+2k0Jh6>BT_rjG&?umqy!?MnSLsGGrVBkt59AVXjDe~ul|3noo%Wu$#q00q#ya6Rl_mZ;Q5b0wIX648Dr#DtHB^l
cfWV<IaQhaBVvU*lABdyQ&>8g703KgCC(6X@l)x)iaI)OaduZK&76f;9MXDXp2@<FaS^WLEXf{SK6jk*A2t3$D-hwmZ`}#2ilU`-_BT$esYEK1
txSM~-uGRf*FZHYKGd7H<RXt&&TqRl3u3X_Bi?+5A^{#nQR|cYYA8^M?Ihs>frivP**PJ0;rvoDfCc99x#Z@r$v1OXv^E6Pvs{mn9b?o~6!eL+
1S17_h3N5s#v;q!uB%@0&rE02y{kSunq8=We3Ky`k$j5IdHHHU^*){PWIYMFLs0c18XyA|VNLYi!bwrs?Gh^suln8YaXP{8!S$M*E7~arOs3dj
)@Q5ahYeyd)3}){^RP(3b>l4^nHqCcOfWiHGB{p`uh5TUpFs2*W)3TEAYi==9C%{*J6yr@3Bwy*r94(R4}4u01dPY<<hvkXNrA?%=vjO|bZAVo
q5_oQ;-vp)<_SD>-byW#GX1ujU>XE~ghb>UrEA0kXUGl>GW7172(ZvhQ#yU$C?p8vrS79}j4~9pT@0lIovDSQ+$H>K<?~^21QSZj@b0u$ehhMv
meZej@)(j==ffgipS3?IS}0UmndlNld=<gw)i<UWq9_8{9$>b%gixOT;bY>pG7Sbo<dg24rLQ=i*9qo~W(lcY#(9$fp_1v2Xz07J+-|P9w2;H~
!mSKUMnh6}e*t1FK`dDcyks>r)X~KVt3|@Gitorw`JQB~Vf&gdb#VqP8fk-eb|;{WqrNKATHYh@a87~7N67`QG)vWf1P3=|-RCGm&9eORH!-+a
P<QWT$rnO;T~c%I9w@@h^_{qNh-7MZQql%ChL*7!p~!(#wWA4S1b9W%uSXA+lF08TQ;8;jvhB$7^AK3O{2EGdMa70GUk3m}w*?+zC+}j2iV9uV
CLI)vFtsa$dI8eFDUpwg^?FaXCwipIw0{@U<AL}1I4%rgT?cu0%FRHpdb9(S=c4nClT{Q!6cfXLX!=H1^xspVk{U}P2=T9qV1gG3kh&+=7!9a}
%5{v=V7H2-WC_EHFFZF&T810=PQ9aP3_t+VIB!g06gZDp*>kC+W)X%drWtk*LYeFX>B<)TU0+QCrdtG0jym2&JKVTnma0O-onf-WMvcWpN-~j{
-stf$&`~~X+CiGqLcLxnSy<ArDk_kMf!IsvNRK2@QiC2`BK1P)PWjQ~8Al*%&kmCmdM`H<1nHoCTRk~hy2(JDWQFwbcs{tRGMJsxF?5SynX!{2
E2NXXfoOMo_uxj7e}y{C(3B^tOk}y9N_VX)r`GAt<oNzLqMvddVx0o~{8$nQS%rekCo!RDJiOB|FZ=><p?eVHe7nRcoEe?7q&iH|ZgQDkg~N<l
q_Zjf`)m<sqJh)lZ7qqy4bYBhk-B8qBv(A-d&0sA0h+mciQAPCI)KNns1cUjxlid=DFEZ+C3Bb0CQf!r6x7NgMQb?lDxu68)~1xrY#;c<W!uR7
ut6NeWAi;``Xa1(<>t4*_T>w}M(x=Mr77v~)$ZQoMEB_Zkl+LB@)3xa1@kvUKA%|#H4)Opz0#IlUOR+0p^$*Ou+Q<#i!mjBoyx({x&{4L%b|>T
Z6l@#4q5WVTYD<VnlueF99ibT%ukpm=?xOa;})d^m9iGRv*7up3;^)VwGE>hF58Xp6&X0F=gfY&QIS(eu(${qqO^*-m{Bj<>gfp5v&E7c!IWW5
RP;p(D*#;teZ-tYLk!OJiB)(j5WLT1fFfi-8_EdPqt-6x@y?f_+LGF7rXxj^ivYkVVm5iWiZgU-Qe<?|L%f`P(IB>M>J&3JBur=Ks&r<_c?x;<
NB|EZDAId8!6WcDc0|O>9;cH+-&x>SYDRn&xi>5L73D8NqW4xE&2ZphVd!DR7W@Kzc95TJ)Rp@&BS-#Dt=8?^CnOWS?|w#vVbocy;}QnJ5eGWL
X+Hu$Ii#&c3rdy*6zbPOv|C|+DE{5NP0V}3wammF@C@9z)1{OoT``%btl7V}iH9nM8FNl4#Ozqc%|>@*b}t@Gbk-}^7g|`3{9*qSA+<+w$St_l
spuGXr8yl$=S@3=q64Y9DEJnsPg$o5%1$Xudh3oDXM!!3mMms@4ihr&-ajtH_;*1=(lqi5Kh?8!aT<{oCG-##54yjeW}36@b(}e#8L~=m5#6?g
m0&PxUqi4iY{&FI4Fw`yOV*zNu}>?D3QAP!;n2z0ny}$9FH97A2J+V8ecv4ONNq1v_-NjT=s7hWt4Knc-|XZG!-Z@3$K^wR4RPp@qr|fC`%R(v
Ano88(ok2xy&;PyiSR5-RYh2G^hhZ}NFj)y?q2GYyM)~l`rGZRlKDtSqU8)Zl-!K6=<4;?GG-=~>=D}N<#b$#n1v*|QaV0LtVe^7VnNyVvf(mL
?D}WymdM9YV};<5odbTAKmD2h89EkoUAA<IQCbYvkFpA<2ip`^qnV;OWyfdr9{U+95JY$<I{;9D1kDr4_`ZRsuzMX(&V@(U2xQA>k(o*Fxzi|9
nlT4t_FYM!B$lwzHIiczcT7ON2lWt+M}_+_4n~yoTY?MwDx+y7uzuALA-?~Q)9|khpO*ywdnlo-{6x4534M~MfEeQa-fty}550>@yNUq%2<?3e
`X=_?b7CN1^9C$q1@J;%qfa3ZNr>!GwXX@_cPQf`D1aRZHwE~{f4G$=hM6<YIW#ArwR?TS7>j9MLe|0h-=_x=)@PwF4>(#`YSQP_Qs@C*#F)%Q
=tKz45;&|snt$HA$9L*RTSG~av`_xvBcDyoblBvNXu}yI6F1IG&}T5GCdsl{L&F#ap19-CVQTV{6;V8ahoRnsV9sLPp{NmczXrZ2iZM+T9sC6)
64Egd<XGt3n+p1m&#|aeSF~x!nm25~0d@46w57Fx!s3iKZK8er-YopjXc1ZlCzzdI{CtJRVQ>lKkf~+T*h~%_*<UV*Bxqvaxcx9W46S0TQ(@`=
>OO)V2DyxtB0=FxLBZ<^d|!(hZV;1d%18*D7UZB~n%sV7>5!x*Dw*#XX#og+jyDRM)6r}xAFM29wT|aUJ*s@NS)i7skF!bxnz#aXQ~ly+!H-_4
kR*=JAR$Olxh&d~!1wiHOh&W{@*~hW!WqEa<bSen5Lo^7(3<aoZaKEAMS3Rc1{ZylSd8!ex5=P26isA`0E<V`+)eGrQt};7(|{qAa2x_}G+Wfw
G7D%w#YwuoLiRvGK|2&q<@pv0@T;Fq6C9=utN`*^NMN}@5S#Ta=imjQ@pC;pU#g;RrcC;Y@3KA&oWLAGIHIp$9y6TAaLHk9C!0BrSxB3YJ2VEj
T&orhOd0d=gnBb3v=HceH8Tp2WN7So1fy;!tZh(XSIMunD*%qpj*VuV0kX%kw|kub#wePhP<Q3Sga{ddyI4lFq|sZtgoR*e`Q@{YK@;1_e1bF=
EE_H4Cx&83BQ}zt{RlE(`8$JdM3^fQk7a&xGA`L|C^+M)I7g|#O?VtffUlr0<#DcB-$JF^8KAKKM7Mf_W|rlg$2MQ?)R>D6Ma&V5laUr&jZqZ~
i6~@_8VoSr2U%ZS>IFcRtk+$a#30@(yA-yE6A|^wDsD*lLt3~SaK<x?r2B8Y{=Gk(;@N+IVuRPTBT*6I8*7P*V-bu<@0xG0o2azFnD&&?ylsyp
9vO!-zLfYUCI@tRU<c!gQ}8IEw=o3b{3m;4`On+%&^8~KyYVf*Ec9e|om`Rpve?a%7WT3oj^-SO;$-Eav<Bmq30vhR^8c$Us`<e%UkSOj$y|hB
AbERkW*HD!rE(5Wo#uM>?x-PhEO2ShqT9=ChnnA;0LZfV;@a>^nkx&Kgquw8wFvMe?Xl&Krs<ttTRDJ5j@l=d2;sbU?7R~hFrh8`dd|mu7N3`X
PeRqv?)Ic0;IHX)J?*Ux+}#>N=1OZ~0Jjo*Qx>W?2s48+0J~HEw(n&?&w3Q9B0VUd=*^4GYps#vr~wN+D;A0)LCE|Y)U$y>U1r1$6l?pT>Y)BU
)=0}wuD}zI(P5!c`938uLnzRgHD&_zlC%q<V-*T-Ytb32b61uMJ6^+cnRZU-YQ?HzuZ>=BntR%mw{qj?!*#G&F~$Z4x*fk-)TLqoC?>oV{#fiD
Sf5T4CGco%K|d^$;Iub7o_DP;tt!U;VS!;xFfoq)a{!L(i3erD&dRXabFIgTv&_LNS1|qWL3#_NfG9#CN=1^9MeX`kQ93)bj$A@b{3Y)8EJBe8
W7b;wO&LLGnm3;uBs}jzq}D!4=l87x|7bgbK+X!X7mEjc7iW<#v?OQ8qo%ZLs@WW4cKGo2$E5ZS<vaft^C)DF###CnSexT2@(071N^7BCgbajV
tSDBp@bVc{<A2O*o^nkiM-(t@=O2sqSVc5d9(Me+M-f=IpAqmu)!x&Vb@@N=JUHq|OIG<SyRT|h@DrQH2%P9)GJIAoLSXMazqDs|{`mZmRavw5
UBTa*^prYkDwcHBrvgEhL5If$Td7d;ELj1}3ie^Zs19>n+8;UyyLqkzJS*~Ft%|W$`WO9PW{j9D_7gwFL5_gdf7auhD%U0`OvcEgtf~x|zHcEG
-qD4txNl_z%J#gK+MOV2FfJ6xmY7nZvZM`F2w~q=R<wsI16zT1<5_}C3}#OjGR&`$_&urD*;;&m9!n*yi--t<O!rj$Cz)jjhMj*{NE+B-TtK09
xLUlXjRS1Ojkxo|_hsr#axb>>h~>l8KPD*d%0m`DpnMF=<u+?7Y!J&0=5hhd36yA|M`+lSog1M$=mp|*MwWnKq!*T}DF=7pgd4vVBxU0c2!Syr
1SUHRL>GJ6F%^ynMWHz4@w5&pK~^F~5WbMa4r<)#bqtgTqMP9AzsBQze=izr6~+Xw&j1$xAl#Kk;f@kq{8<(_h{c2Q&H5P#w(KO#!NST8u(XDB
Uz7g8<>0QjYv(Eyxit^kaOaW<s9}*5PvnE#H|lmCp6@R}J6vp30H;sXSma2uqG>)M02YZ=*Q+VQ98a=k^8rG?ButsJ<VcqSNagZeA)alOZH{a+
TA~&(V^h?v$TAj0yhPD;Yn)u6W4-7%n<<jhj?PCP>&Od^nsJLuIUrzC87o5bp#TItohdL$J4E7;4It85#x?d`kvQ<x0bSt|7N_FPe84^KigWs|
Ov}q1L<d6QNweEEK37$oX&WrJQ>68dC5W`We3asSJP2J@VUx8I&q|Tjo3QYe3>@gc06(7s7GZiL@^R0durWw8STc*1e8ezpdZE~bazRz40HU8x
(clhH6H=GY9Vv)#pWKT6Xs|mHh4-d*r3|_dM|S|;&`;T;yRg6zCF8B90Gjo&=$*-4L<Oyc$4nK>Y`wnhi700O*#cH2JwQmnQ?IJc_M{XVK0)Tp
D~GvR0f4hO)oyg5Sga6fJZ7Dfq6}o$^lGeR5TJ{iioNM5O)&=xfJXui`dmq4rCQvTF3Yaw3jdgd4>Fv-k1`XOE>A6Yj!Bu=OgC1<+62?+lP2km
KPDg2(ZsLB0+SA<rOt0e&S<P#as!6wl(UWrlO+iH&YJ)dJTXVe$|Q#9@Bb>*6VC#mjs5(ir+UT5Y01|CwSSaBmcWx_CB6lH<7A>`GSQR^pJf}X
H?_%A=BJkLq9c~YPZoI{yrn4zqi?%K`y>rq_b<cG-L$YWr4(KU=BP|;@TtI9%iK_-0InE|j#S*bzIUFQ?&;Tt2Dmi`SYo1O<+#C*l<pIuEp;Np
$89?X>ro&pk=i#_t$Hal%hEy~!?h1i>eo}aRfRdjU3Xg7<p!VD06PQ@dQ1h?UGl1U=t=_lGP8S1H^!0B-m;52&jA8k3&+>-=S*kwjq$qnK5JI1
*H*8e4<2;vc*8Q^W?0HTa<s~6p@_#1d&*@a%j0War#=DR--<>fq32l0;!1vVvuWL9i~Er;FT-6~!a#h_0-fQj;?f(b6j6kTV||K5jAM}IB3O9j
*vwnrk%jD$@ePxfuL)Qql8ot`M9+itUZ;nk=<LN?DG+#fI1j?y+)ORH_x_3We5Li?|2zO={3U_%t{@qVuO}7{rbz>2&D5iHWEMqR5Lh|9HMCN`
^w35DwP=oC(KF7HITKznp$Gk_wQrzzAwk^hwyU9Mc(CGROmL;Ic7|XhgH~bki6i1HT*?KCo6Ha(JclFLfU%|S<6qGoPZ$_o>nN(`A=Zk$rT5z%
S2^4lOFOC56}hYp8Ui5p$JswNRAJ;lQaIegH6xU648e=%z!qd=Ac@;W(wmb|be<GKWY+xWU+!O!D6h+gQ-)vHBwQfy$OU)YK9U#C9|{-unj*zw
FWL&S{;rgn=(owm^7e=aCKw}B+NS`dO&+z#hUi&I4SXsri-npDC1%VpjzWSItQu>VhXS~`+6V+YJ2-xWC}OB-F|}HjhnM4(0X=KDN7MX3qItFW
X?DbE!co4e?`&0vD+`jksA#NEILAy)d(j$mm8O40+NO{4)ZmA_Y5K44$M5KE8rptip@6D2C54sba46NQlEUemz~ih_{U$Odl44`}VAz4xx>Qm4
_Im$eZjfxMSvtX+Z(T!`7e7&jNKE~=U)m&Ei8t|!e6D=UZ*fr3c2PX~4p$`V6h_1}bbU2zjNgD^O0lKOMjMx|++5EUab<RCPyMwLc!3gN+jqpy
9gRwX?3pT06)?u>F<!%sJBtQNUCEAT##)2N0x4P~_k8OpccxXW%x;D>hc-=4wc1dojhVtwNPa-iY*A?k1MZ?H{+FIfg?BM)@slriFQn6xJ~QXa
a+b>J)jQ-*{z37<b!5F4vo&PcF6fs|&RHYZrM(>rm=&lF$SPE|iD{x(S#K*dHgXv@MCnjbeSTHuijia}Y~zvf&V|z9p1Xd)2*f78W91G*b)tL7
FNcP~p!2qoX(*`i!nY@o91)zLgXd#moWexvhnXQmi(D}edQ{zif54b^rIUQdRy-;rqH00c6<t(Ge^7Z=hCzcR5M_amWo#o4vsL#R%O=N4jodhf
WmJgCkl<jZFxO@hLQ(n3eZk7XrWLTq#Ztggx!IA6l$(AvpE?_jDMOCGLO@}BF)@XaCBqJJ?#dS5ihl%A=tMw(m`gv7pFiC|(CK<S@T%ls79`&c
9Ikwc5zVoSk%WBMs4kl0&b$UwH}a?0ASUAbN1E_yDh&#&p4}XJhNZO48J+>(81k>3AQa>_sM0Eu!4Rl!2=G+WfiTEFsiv|}9GZ*aMq<O2>w%<2
j>VCM&DQAaSvESrKVcZ02s^fd*eveI@!J$R5CA9=4)sXEp^5O=RO|=Qk1m0q%pM=$xm}}3s|m>81qdU(MHftGupNrTsfpVg-0X2|xbFdYk5CU2
aj1mc%}A<X?J}9~ipa(`hR;cpM%U7>P;e3YA^~PYB{_m7{)nsZ4g(yS`xUD&ejf%m*kCeA{wkRlw8VI=Sq9I-2K>I^QBiw{7HWm%_k&&i2(j2~
a`7<J7FUa_9dSeqsc8Sjy@?e8?hx1d&ayOY#BnQM8c;6>P1d7??eP%wihS1ktL92d?YU6)%nbhCS)htVg+uDee&E@$Ms>rhvcr}X5GctnifJ->
#3h;_I!+8`>Bnw=;Dn$<3%7}P3h|)DR8w{n&YY}GyYjPw%57*A;d<S-l*9muAi8_Er%oCGzT=oA#yF6^Ldfe1h3CY6lIc73U9VFNA1r}<kLJ$t
*MVRvM*_|Wq;N4y&2}6z+$*n|)id4YO!^XIBlHOo)-g(vOe9;W4di9am_EV4EpEBhDhgzZp@wrV+#mQAbXqR`m?-k6mvs00CP5w38HR>+(b_$Q
>cFxol~nWx6xIyaZJIj(Ds&x&)xmwlVAsPUJjE|q7LVaD=5{(L12+ek6$aS6QG9WXj!!~@z}-%ay*~5knhyibNIZB3NKNo>I)S1>A@B%*r|}L|
s@}+L#fq>PeqvHang<v*D>P&fmfz1n8NUBofZNn!+yslkL&nnbOQ7J*UJ3@xQgV+S@x<vs?{WgL#!hr3nU5l%g7uRC4sJcFPBPg%BL@?5S}EF@
bTENj(R>ei$|+k{0&ACG71Jvj<SbVl$X+}5j$oBBejFO|K$G_A5Fgq%9_wBRiGvA|>M?)+K?lplKf+b$3_Mz?#ONuM1mKmS9H+=ht-qNjlQ4dA
Wy-wsWxMsp6F*<wuky6X<E<so_dmN-Xq-qB?!U`Ba>POEn3$*~Jk@Jb%VB1s9=slw5$-^3m_Y_qNld6tl!bkIlymK$jT}3aeNS`t4yXM0FjnH4
M1~vxZ{+o_bW55r-Lj2AyL+skV73ps`kB^wvwdPI|I~t$mud?#??MGz0y)5D>{DmpI?ES>QihQWFM`QKl)!I5$Akh4!=Cd;pcF`lEmJ*80>S`R
68pZVx8as(W<?$<Hndu<simd=I+*Y}n+SDG)uS?LQ&CKggQ#!<Ha}%8q!N~yZ)GM++G$sgiuEv$oQ4~rO5FA=$~Rd{L3-;9c$0cFg-EA+_f3U9
Xel}PDS;-M^Y6IYscbq?+erFyHz8J0dT(&|OI1Wd(|rfNGV6L`g)w^lLeP#JP`k4Ax=4S7EA&7eUy|(ht$;<I5`=KU`#_7tJcJehZ%%?lc5wXN
p>0@-W7=;<i@4=Exav?-%l>`E&737HFLGx)7-VQnxfFVy+ztXs`E_R836NHL6h-q&)4zGA>fT;x3dRrHFqc;K5p%%Iq!$TVSFVYTMXXX0d0seS
Zk;fsTHz5g*q1(lnYB*@8Lq(}zR9q;N(5N9GTP3P#i-}Cd+1ZBXbczw!Ah~tCZrzq2doUYyRjHrktp9QP%R)qoVmAPrr(8iS=D5^3h|Edy@{PX
ljQLfL|={tZg=nX*d*gvXtz|e>*lGXm}TJ7tuAD+`n}Fdl(sZ-izD_HDU_2(TZ;8#p;Js&EAl+@M-y660W_cqcsA?~C;9t5^6bRkqpf5Qyl9AZ
+aTK~D;(}5zjrTu2X~#Pt~68+K(a9QClB$am`ifH_UkC}9SOnHcd4eMI%OaM0P_CGMI8~({H<Jo$YE8lNHr$h-O4HrrLed?S@TIGs<Tw<o+~iY
E-r`!F=QBw(hTb78lEb(h)7PMq{%uQ^2Zs=LZ^x?ET_2e8Lap+B%^R+;m>$Pr#KF@mvxF|(t_(TA~Uv{Z7Q0Fp5)ce{)QT++!a${bSIrF<1uJr
!2@lE-QDEcBj`0%WwDNdHh0A+c$IH7)mu|^wugwFR&9Mn@~32tE(DXripqE(=(@NKmJ3eNl_-LrI&evZy}2+j9@C|FZ3%QA5re>-xh%Ihl(_n9
x!GUZ5ElGy7Ke_UOfvwN3vPccxPi@v63H05rnI@se#Y7$hW8h#QnV!BcgoVMd+Q{UBcD@nEJ&lNeA0+;k79@%EzyUVO4(3u#{nX31$$1&jYB~;
el6*3^c`Zq>WQ@E@I%3o_oU0X497Wwt!8%oi1!y1@kCI;pXNjX8Y%(w%N%?qq<0sCSc>NrOh@JJvHQcG=4}Fr!Kb-gL(O%0=Woh*7AHzdwOvaj
KDx~scCehf0Mmm1Jw#Q<kcbvdJZLvim}^;nJz+kh^?t;{IE4!$;1d1CQ>pQnZ!XfeDf@{$vMLm>0$R~f`}==%i51FVA*9>$En*&XU4*LpjWPcF
P#Cw~RwfTRBuog-xEHG8o!&GUM#19o0K!QnOd0kR!&3o<%z~}v<*ZkHrw6Pwep21L9>ST~WhU<b%9Q`lgh0_hvv=$#wh0F4vp!Q2xtPkV!d$%A
EiS;;(6$63IuvWcjlg4mSJeN=MVnw>NgN`<YXI}?){0GNi{MGp;dc>Jg*#MLiFXkqf$wf{3Lb^ZM7wn4jeQgPN8Ae@48=Y%QkO$jPoN(^K;hpP
GtM9SRR1lXR#zGx_%+O}<f(%UIEq5+Dj)%;54*HDB)_MJ`U$_3`VY0Ec&V-?7&Ha^v!)Ro{}G87%r5kRQ>z0>6EdR1$^xm6e3SnQ)#epwk-wYF
F<z60f3qtr9={SEFVzl=l>N`HkRIPlsy`FFHYLSa|Ki8@XOK<I61c1OlZbCcjjUbdQc~`zri0%c*vt6+eLKNl;C*jKCPVrM%7y}3tr7eMn$p#h
W#-g2uC!R;_>)m#I^rGBpj;?H+HNc-tPE4aBIE;J=s;-24WPZOsoNIfotn-1k<0Om=ua9YTq^3=^RoZ<fBnaQ{;@}H{q6rqb(7|naQ3jHoA4tu
8aOsFG+5REaSL+nD3w>^M3kNkM{gKr%KR>b8R1K>SitGdo6;cLNlyviaKlEnl>jmi(GJ&~3uZh7KD8Vl(hW1Xie?g+1DP<i2WHpkWJ!(@rXY+7
$02Z7+ocVTWJmGi{n{+XzVyg59Yrly+C*dPeE{=vl9`WG&X<|-Y|@Nmcy`$--Fs%~3OWAUFu}A5S#%{OjsAfpDLbW{Yw9YfR<i9Fvi^$E;&PO|
g~XrRLw32ZTWT9r8V|fIpIZtZ;8ROjc}M(>kk#8c0@0xuy>>X0BaSweYcdG}Ol*LRh4>HB7vp^P*9w%GrQZGOwT*NkZf?R9!DNGk$_FWZ5+Vgl
iS3D4afc8|!e{^VGWj9>o072vMg7V{aoa8332{y{o+jzR@$}Dp@<8IIE#oPb1`^_tfig<^tw%In0vcc>;{ITp{0XQrPK{7_Pua0(&x9X^p#Z^n
Y0L3;zNSHvq=x8@h|JVhh&owto3sb0kvypHdbC7mC<Emyo!peXGPl2PC2c_m=4WX(IRJrt(Sc^h`#o=LjOUDIlN5QH)73*`X2LLqm;E0H#UD6a
|JPQ309AY`D}CuRWo_;EV-PGxTG5*i6<IW%9?~;l%JF}H2aMVWjQ
""",
)
