# %% ignores-accumulation diagnosis="counts-batches" misconception="A batch is a step."
# - return -(-batches // accumulate) * epochs
# + return batches * epochs

# %% floor-of-batches diagnosis="drops-last-batch" misconception="The last, smaller batch is dropped."
# - batches = -(-n_examples // batch_size)
# + batches = n_examples // batch_size

# %% floor-of-groups diagnosis="drops-left-over-batches" misconception="Left-over batches make no update."
# - return -(-batches // accumulate) * epochs
# + return batches // accumulate * epochs

# %% carries-over diagnosis="carries-over-epochs" misconception="Accumulation does not care where an epoch ends."
# - return -(-batches // accumulate) * epochs
# + return -(-batches * epochs // accumulate)

# %% decays-by-the-total diagnosis="decays-from-the-start" misconception="The decay runs over all T steps."
# - return max(0.0, (total_steps - step) / max(1, total_steps - warmup_steps))
# + return max(0.0, (total_steps - step) / total_steps)

# %% never-below-forgotten diagnosis="below-zero" misconception="Training stops at T, so what comes after does not matter."
# - return max(0.0, (total_steps - step) / max(1, total_steps - warmup_steps))
# + return (total_steps - step) / max(1, total_steps - warmup_steps)

# %% one-step-ahead diagnosis="starts-at-one-step" misconception="A step with learning rate 0 is wasted, so start at 1."
# - return step / warmup_steps
# + return (step + 1) / warmup_steps

# %% no-warm-up diagnosis="no-warm-up" misconception="The schedule only decays."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return -(-(-(-n_examples // batch_size)) // accumulate) * epochs

def multiplier(step, warmup_steps, total_steps):
    return max(0.0, (total_steps - step) / total_steps)

def peak(warmup_steps, total_steps):
    return 1.0 if warmup_steps < total_steps else (total_steps - 1) / warmup_steps

# %% always-arrives diagnosis="always-arrives" misconception="The learning rate I set is the one that is used."
# - return 1.0 if warmup_steps < total_steps else (total_steps - 1) / warmup_steps
# + return 1.0

# %% counts-to-the-total diagnosis="one-step-too-far" misconception="The last step has the number T."
# - return 1.0 if warmup_steps < total_steps else (total_steps - 1) / warmup_steps
# + return 1.0 if warmup_steps < total_steps else total_steps / warmup_steps

# %% one-batch-more diagnosis="one-batch-too-many" misconception="Rounding up is dividing and adding one."
# - batches = -(-n_examples // batch_size)
# + batches = n_examples // batch_size + 1

# %% rounds-to-nearest diagnosis="rounds-to-the-nearest-batch" misconception="round() rounds."
# - batches = -(-n_examples // batch_size)
# + batches = round(n_examples / batch_size)

# %% floats-for-counts diagnosis="not-an-int" misconception="np.ceil gives a whole number."
# - batches = -(-n_examples // batch_size)
# - return -(-batches // accumulate) * epochs
# + return np.ceil(np.ceil(n_examples / batch_size) / accumulate) * epochs

# %% rounds-down-twice diagnosis="drops-last-batch+drops-left-over-batches" misconception="// counts what is full."
# - batches = -(-n_examples // batch_size)
# - return -(-batches // accumulate) * epochs
# + return n_examples // batch_size // accumulate * epochs

# %% rounds-down-once diagnosis="rounds-once-at-the-end+drops-left-over-batches" misconception="Examples seen, divided by examples for an update."
# - batches = -(-n_examples // batch_size)
# - return -(-batches // accumulate) * epochs
# + return n_examples * epochs // (batch_size * accumulate)

# %% formula-to-the-letter diagnosis="rises-after-the-end" misconception="The formula covers all cases."
# - return max(0.0, (total_steps - step) / max(1, total_steps - warmup_steps))
# + return max(0.0, (total_steps - step) / (total_steps - warmup_steps or 1))

# %% at-least-one-warm-up-step diagnosis="zero-warm-up-is-one" misconception="max(1, w) protects the division, everywhere."
def total_steps(n_examples, batch_size, accumulate, epochs):
    return -(-(-(-n_examples // batch_size)) // accumulate) * epochs

def multiplier(step, warmup_steps, total_steps):
    w = max(1, warmup_steps)
    return step / w if step < w else max(0.0, (total_steps - step) / max(1, total_steps - w))

def peak(warmup_steps, total_steps):
    return 1.0 if warmup_steps < total_steps else (total_steps - 1) / warmup_steps

# %% ahead-and-to-the-total diagnosis="starts-at-one-step+decays-from-the-start" misconception="Step 1 is the first; the decay is 1 - s/T."
# - return step / warmup_steps
# + return (step + 1) / warmup_steps
# - return max(0.0, (total_steps - step) / max(1, total_steps - warmup_steps))
# + return max(0.0, 1 - step / total_steps)

# %% arrives-at-equality diagnosis="peak-at-equality" misconception="A warm-up as long as the training is finished at its end."
# - return 1.0 if warmup_steps < total_steps else (total_steps - 1) / warmup_steps
# + return 1.0 if warmup_steps <= total_steps else (total_steps - 1) / warmup_steps

# %% last-multiplier diagnosis="peak-is-the-last" misconception="The peak is the multiplier of the last step."
# - return 1.0 if warmup_steps < total_steps else (total_steps - 1) / warmup_steps
# + return multiplier(total_steps - 1, warmup_steps, total_steps)
