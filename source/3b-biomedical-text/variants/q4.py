# %% math-ceil
import math

def total_steps(n_examples, batch_size, accumulate, epochs):
    per_epoch = math.ceil(math.ceil(n_examples / batch_size) / accumulate)
    return epochs * per_epoch

def multiplier(step, warmup_steps, total_steps):
    if warmup_steps > 0 and step < warmup_steps:
        return float(step) / float(warmup_steps)
    if step >= total_steps:
        return 0.0
    return (total_steps - step) / (total_steps - warmup_steps)

def peak(warmup_steps, total_steps):
    return max(multiplier(s, warmup_steps, total_steps) for s in range(total_steps))

# %% counting-loops
def total_steps(n_examples, batch_size, accumulate, epochs):
    updates = 0
    for _ in range(epochs):
        starts = range(0, n_examples, batch_size)
        for number, _ in enumerate(starts, start=1):
            updates += number % accumulate == 0 or number == len(starts)
    return updates

def multiplier(step, warmup_steps, total_steps):
    up = step / warmup_steps if warmup_steps else 1.0
    down = (total_steps - step) / max(1, total_steps - warmup_steps)
    return up if step < warmup_steps else max(0.0, down)

def peak(warmup_steps, total_steps):
    if total_steps > warmup_steps:
        return 1
    return (total_steps - 1) / warmup_steps

# %% numpy
def total_steps(n_examples, batch_size, accumulate, epochs):
    return np.ceil(n_examples / (batch_size * accumulate)).astype(int) * epochs

def multiplier(step, warmup_steps, total_steps):
    return float(np.interp(step, [0, warmup_steps, total_steps], [0, 1, 0])) if 0 < warmup_steps < total_steps else (
        step / warmup_steps if step < warmup_steps else max(0.0, (total_steps - step) / max(1, total_steps - warmup_steps)))

def peak(warmup_steps, total_steps):
    return min(1.0, (total_steps - 1) / max(warmup_steps, 1)) if warmup_steps else 1.0

# %% float32-and-zero-after-the-end
def total_steps(n_examples, batch_size, accumulate, epochs):
    per_epoch = torch.ceil(torch.ceil(torch.tensor(n_examples / batch_size)) / accumulate)
    return int(per_epoch) * epochs

def multiplier(step, warmup_steps, total_steps):
    s, w, t = (np.float32(v) for v in (step, warmup_steps, total_steps))
    if step >= total_steps:
        return np.float32(0)
    return s / w if step < warmup_steps else (t - s) / (t - w)

def peak(warmup_steps, total_steps):
    return torch.tensor([float(multiplier(s, warmup_steps, total_steps)) for s in range(total_steps)]).max()

# %% float32-schedule
def total_steps(n_examples, batch_size, accumulate, epochs):
    return sum(1 for _ in range(0, n_examples, batch_size * accumulate)) * epochs

def multiplier(step, warmup_steps, total_steps):
    if warmup_steps and step < warmup_steps:
        return float(torch.tensor(step) / torch.tensor(warmup_steps))
    return float(torch.clamp(torch.tensor(total_steps - step) / max(1, total_steps - warmup_steps), min=0))

def peak(warmup_steps, total_steps):
    return 1.0 if warmup_steps < total_steps else float(np.float32(total_steps - 1) / np.float32(warmup_steps))
