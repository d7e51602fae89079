# %% floor-of-batches kind="wrong" misconception="A batch that is not full is dropped." should-say="The last, smaller batch of an epoch is a batch, too: round up."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return max(1, n_examples // batch_size // accumulate) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return (total_steps - step) / (total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    return max((multiplier(s, warmup_steps, total_steps) for s in range(total_steps)), default=0.0)

# %% gradient-carried-over kind="wrong" misconception="Count all batches of the training, then divide by accumulate." should-say="What is left at the end of an epoch makes an update of its own: round up in each epoch."
def total_steps(n_examples, batch_size, accumulate, epochs):
    batches = -(-n_examples // batch_size) * epochs
    return -(-batches // accumulate)
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return (total_steps - step) / (total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    return max((multiplier(s, warmup_steps, total_steps) for s in range(total_steps)), default=0.0)

# %% accumulation-floored kind="wrong" misconception="Only full groups of batches end in an update." should-say="Batches left over at the end of an epoch make one more update."
def total_steps(n_examples, batch_size, accumulate, epochs):
    batches = -(-n_examples // batch_size)
    return batches // accumulate * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return (total_steps - step) / (total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    return max((multiplier(s, warmup_steps, total_steps) for s in range(total_steps)), default=0.0)

# %% accumulate-ignored kind="wrong" misconception="A step is a batch." should-say="With accumulation only every accumulate-th batch is an update."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return int(np.ceil(n_examples / batch_size)) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return (total_steps - step) / (total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    return max((multiplier(s, warmup_steps, total_steps) for s in range(total_steps)), default=0.0)

# %% formula-to-the-letter kind="wrong" misconception="The formula covers all cases." should-say="After the end the multiplier is 0, also where the warm-up is as long as the training or longer: the formula divides by zero or turns its sign there."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return -(-(-(-n_examples // batch_size)) // accumulate) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step < warmup_steps:
        return step / warmup_steps
    return max(0.0, (total_steps - step) / (total_steps - warmup_steps))
# %% +
def peak(warmup_steps, total_steps):
    return 1.0 if warmup_steps < total_steps else (total_steps - 1) / warmup_steps

# %% negative-after-the-end kind="wrong" misconception="Nobody asks for steps after the end." should-say="Steps after the end get 0, not a negative multiplier."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return -(-(-(-n_examples // batch_size)) // accumulate) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step < warmup_steps:
        return step / warmup_steps
    return (total_steps - step) / max(1, total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    return max((multiplier(s, warmup_steps, total_steps) for s in range(total_steps)), default=0.0)

# %% starts-at-one kind="wrong" misconception="The first step must not have a learning rate of zero." should-say="By the formula step 0 of a warm-up gets 0; you count the steps from 1."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return -(-(-(-n_examples // batch_size)) // accumulate) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return (step + 1) / warmup_steps
    return (total_steps - step) / (total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    return max((multiplier(s, warmup_steps, total_steps) for s in range(total_steps)), default=0.0)

# %% decay-over-the-whole kind="wrong" misconception="The decay is 1 - s/T." should-say="The decay starts at 1 when the warm-up ends and falls over the T - w steps that are left."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return -(-(-(-n_examples // batch_size)) // accumulate) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return 1 - step / total_steps
# %% +
def peak(warmup_steps, total_steps):
    return 1.0 if warmup_steps < total_steps else (total_steps - 1) / warmup_steps

# %% peak-t-over-w kind="wrong" misconception="After T steps the warm-up stands at T/w." should-say="The last step is number T - 1, so an unfinished warm-up reaches (T - 1)/w."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return -(-(-(-n_examples // batch_size)) // accumulate) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return (total_steps - step) / (total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    if warmup_steps == 0:
        return 1.0
    return min(1.0, total_steps / warmup_steps)

# %% peak-at-equality kind="wrong" misconception="A warm-up as long as the training is finished at its end." should-say="With as many warm-up steps as steps the multiplier 1 is due at step T, which no longer takes place."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return -(-(-(-n_examples // batch_size)) // accumulate) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return (total_steps - step) / (total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    if warmup_steps <= total_steps:
        return 1.0
    return (total_steps - 1) / warmup_steps

# %% peak-is-the-last kind="wrong" misconception="The peak is the multiplier of the last step." should-say="The last step is the largest only when the warm-up is not finished; look at all steps."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return -(-(-(-n_examples // batch_size)) // accumulate) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return (total_steps - step) / (total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    return multiplier(total_steps - 1, warmup_steps, total_steps)

# %% effective-batch kind="wrong" misconception="Accumulation is the same as a larger batch, and part batches are dropped by the ceiling only once over everything." should-say="Round up in each epoch: the epochs do not run into one another."
def total_steps(n_examples, batch_size, accumulate, epochs):
    import math

    return math.ceil(n_examples * epochs / (batch_size * accumulate))
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return (total_steps - step) / (total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    return max((multiplier(s, warmup_steps, total_steps) for s in range(total_steps)), default=0.0)

# %% zero-warmup-forgotten kind="wrong" misconception="max(1, w) protects the division, everywhere." should-say="Without warm-up step 0 gets 1 and the decay is over T steps, not T - 1."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return -(-(-(-n_examples // batch_size)) // accumulate) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    w = max(1, warmup_steps)
    if step >= total_steps:
        return 0.0
    if step < w:
        return step / w
    return (total_steps - step) / (total_steps - w)
# %% +
def peak(warmup_steps, total_steps):
    return max((multiplier(s, warmup_steps, total_steps) for s in range(total_steps)), default=0.0)

# %% only-the-schedule kind="half" misconception="The peak of a schedule is 1 by construction; the batches divide evenly." should-say="The multiplier is right; the number of steps must be rounded up, and the peak be that of the steps which take place."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return n_examples * epochs // (batch_size * accumulate)
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return (total_steps - step) / (total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    return 1.0

# %% min-of-lines-ceil-once kind="mixed" misconception="Round once at the end; the peak includes step T." should-say="Round up in each epoch, and end the search for the peak at step T - 1."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return int(np.ceil(n_examples / batch_size * epochs / accumulate))
# %% +
def multiplier(step, warmup_steps, total_steps):
    up = step / warmup_steps if warmup_steps else 1.0
    down = (total_steps - step) / max(1, total_steps - warmup_steps)
    return up if step < warmup_steps else max(0.0, down)
# %% +
def peak(warmup_steps, total_steps):
    return max(multiplier(s, warmup_steps, total_steps) for s in range(total_steps + 1))

# %% cosine-habit-and-floor kind="mixed" misconception="Decay is cosine; a ceiling once is enough." should-say="The decay is a straight line, and batches left over at the end of an epoch make an update."
def total_steps(n_examples, batch_size, accumulate, epochs):
    import math

    return math.ceil(n_examples / batch_size) // accumulate * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    import math

    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return 0.5 * (1 + math.cos(math.pi * (step - warmup_steps) / (total_steps - warmup_steps)))
# %% +
def peak(warmup_steps, total_steps):
    return 1.0 if warmup_steps < total_steps else (total_steps - 1) / warmup_steps

# %% ceil-and-cases kind="right"
def total_steps(n_examples, batch_size, accumulate, epochs):
    import math

    return math.ceil(math.ceil(n_examples / batch_size) / accumulate) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if step < warmup_steps:
        return step / warmup_steps
    return (total_steps - step) / (total_steps - warmup_steps)
# %% +
def peak(warmup_steps, total_steps):
    return max((multiplier(s, warmup_steps, total_steps) for s in range(total_steps)), default=0.0)

# %% simulated-loop kind="right"
def total_steps(n_examples, batch_size, accumulate, epochs):
    updates = 0
    for _ in range(epochs):
        waiting = 0
        for _start in range(0, n_examples, batch_size):
            waiting += 1
            if waiting == accumulate:
                updates, waiting = updates + 1, 0
        if waiting:
            updates += 1
    return updates
# %% +
def multiplier(step, warmup_steps, total_steps):
    left = total_steps - step
    if left <= 0:
        return 0.0
    return float(step / warmup_steps) if step < warmup_steps else float(left / (total_steps - warmup_steps))
# %% +
def peak(warmup_steps, total_steps):
    best = 0.0
    for s in range(total_steps):
        best = max(best, multiplier(s, warmup_steps, total_steps))
    return best

# %% as-transformers-does kind="right"
def total_steps(n_examples, batch_size, accumulate, epochs):
    per_epoch = (n_examples + batch_size - 1) // batch_size
    return epochs * ((per_epoch + accumulate - 1) // accumulate)
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step < warmup_steps:
        return float(step) / float(max(1, warmup_steps))
    return max(0.0, float(total_steps - step) / float(max(1, total_steps - warmup_steps)))
# %% +
def peak(warmup_steps, total_steps):
    if warmup_steps < total_steps:
        return 1.0
    return max(0.0, (total_steps - 1) / max(1, warmup_steps))

# %% asks-the-library kind="right"
def total_steps(n_examples, batch_size, accumulate, epochs):
    batches = len(range(0, n_examples, batch_size))
    return len(range(0, batches, accumulate)) * epochs
# %% +
def multiplier(step, warmup_steps, total_steps):
    optimiser = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
    schedule = get_linear_schedule_with_warmup(optimiser, warmup_steps, total_steps)
    return float(schedule.lr_lambdas[0](step))
# %% +
def peak(warmup_steps, total_steps):
    last = total_steps - 1
    if last < 0:
        return 0.0
    if warmup_steps <= last:
        return 1.0
    return last / warmup_steps

# %% numpy-interp kind="right"
def total_steps(n_examples, batch_size, accumulate, epochs):
    batches, rest = divmod(n_examples, batch_size)
    batches += rest > 0
    updates, rest = divmod(batches, accumulate)
    updates += rest > 0
    return int(updates * epochs)
# %% +
def multiplier(step, warmup_steps, total_steps):
    if step >= total_steps:
        return 0.0
    if warmup_steps >= total_steps:
        return float(np.interp(step, [0, warmup_steps], [0, 1]))
    if warmup_steps == 0:
        return float(np.interp(step, [0, total_steps], [1, 0]))
    return float(np.interp(step, [0, warmup_steps, total_steps], [0, 1, 0]))
# %% +
def peak(warmup_steps, total_steps):
    candidates = {0, total_steps - 1, min(warmup_steps, total_steps - 1)}
    return float(max(multiplier(s, warmup_steps, total_steps) for s in candidates if s >= 0))

# %% fractions kind="right"
def total_steps(n_examples, batch_size, accumulate, epochs):
    from fractions import Fraction
    from math import ceil

    return epochs * ceil(Fraction(ceil(Fraction(n_examples, batch_size)), accumulate))
# %% +
def multiplier(step, warmup_steps, total_steps):
    from fractions import Fraction

    if step >= total_steps:
        value = Fraction(0)
    elif step < warmup_steps:
        value = Fraction(step, warmup_steps)
    else:
        value = Fraction(total_steps - step, total_steps - warmup_steps)
    return float(value)
# %% +
def peak(warmup_steps, total_steps):
    if total_steps == 0:
        return 0.0
    return float(np.max([multiplier(s, warmup_steps, total_steps) for s in range(total_steps)]))

# %% max-as-in-the-formula kind="right"
def total_steps(n_examples, batch_size, accumulate, epochs):
    if epochs == 0:
        return 0
    return -(-(-(-n_examples // batch_size)) // accumulate) + total_steps(
        n_examples, batch_size, accumulate, epochs - 1
    )
# %% +
def multiplier(step, warmup_steps, total_steps):
    s, w, T = step, warmup_steps, total_steps
    return 0 if s >= T else s / w if s < w else max(0, (T - s) / (T - w))
# %% +
def peak(warmup_steps, total_steps):
    return sorted([0.0] + [multiplier(s, warmup_steps, total_steps) for s in range(total_steps)])[-1]
