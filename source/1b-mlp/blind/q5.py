# %% shares-as-biases kind="wrong" misconception="The biases are the shares of the classes." should-say="Softmax takes exp of the biases: they have to be the logarithms of the shares."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        weight = torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in)
        layers.append((weight, torch.zeros(n_out)))
    share = torch.tensor(counts) / sum(counts)
    layers[-1] = (layers[-1][0] * 0.001, share)
    return layers

# %% zero-output-biases kind="half" misconception="All biases start at zero." should-say="The hidden layers are right; the output biases should carry the prevalence, the log of the shares."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for i, (n_in, n_out) in enumerate(pairwise(sizes)):
        scale = math.sqrt(2 / n_in) if i < len(sizes) - 2 else 0.001
        layers.append((torch.randn(n_out, n_in, generator=generator) * scale, torch.zeros(n_out)))
    return layers

# %% he-in-the-output-too kind="half" misconception="Every layer gets variance 2 / fan-in." should-say="The biases are right, but large output weights spoil the first guess: make them very small."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        weight = torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in)
        layers.append((weight, torch.zeros(n_out)))
    layers[-1] = (layers[-1][0], (torch.tensor(counts) / sum(counts)).log())
    return layers

# %% variance-as-deviation kind="wrong" misconception="randn times 2 / fan-in has variance 2 / fan-in." should-say="The factor is the standard deviation: take the square root of 2 / fan-in."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    *hidden, last = pairwise(sizes)
    layers = [(torch.randn(o, i, generator=generator) * (2 / i), torch.zeros(o)) for i, o in hidden]
    weight = torch.randn(last[1], last[0], generator=generator) * 0.001
    return layers + [(weight, (torch.tensor(counts) / sum(counts)).log())]

# %% uniform-with-wrong-limit kind="wrong" misconception="Uniform between minus and plus the standard deviation has this deviation." should-say="A uniform variable between -a and a has variance a squared / 3: the limit must be sqrt(6 / fan-in)."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        limit = math.sqrt(2 / n_in)
        layers.append((torch.empty(n_out, n_in).uniform_(-limit, limit, generator=generator), torch.zeros(n_out)))
    weight, bias = layers.pop()
    layers.append((weight * 0.001, torch.log(torch.tensor(counts) / sum(counts))))
    return layers

# %% fan-out kind="wrong" misconception="The fan of a layer is its number of units." should-say="Fan-in is the number of inputs of a layer, not of its outputs."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        weight = torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_out)
        layers.append((weight, torch.zeros(n_out)))
    layers[-1] = (layers[-1][0] * 1e-3, torch.tensor(counts).float().div(sum(counts)).log())
    return layers

# %% kaiming-before-the-transpose kind="wrong" misconception="I make the matrix (in, out), initialise it and turn it round." should-say="kaiming_normal_ reads fan-in from the second axis; initialise the weight in the shape (out, in)."
def initial_weights(sizes, counts, seed):
    torch.manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        w = nn.init.kaiming_normal_(torch.empty(n_in, n_out), nonlinearity="relu")
        layers.append((w.T, torch.zeros(n_out)))
    layers[-1] = (layers[-1][0] * 1e-3, torch.tensor(counts).float().div(sum(counts)).log())
    return layers

# %% seeded-anew-in-each-layer kind="wrong" misconception="Each layer must be reproducible, so each gets the seed." should-say="With the seed set in each layer all layers get the same random numbers: set it once."
def initial_weights(sizes, counts, seed):
    def normal(n_out, n_in):
        torch.manual_seed(seed)
        return torch.randn(n_out, n_in)

    layers = [(normal(o, i) * (2 / i) ** 0.5, torch.zeros(o)) for i, o in pairwise(sizes)]
    layers[-1] = (layers[-1][0] * 1e-3, torch.tensor(counts).float().div(sum(counts)).log())
    return layers

# %% what-nn-linear-does kind="wrong" misconception="nn.Linear starts with He's weights, they call it kaiming_uniform." should-say="nn.Linear starts with variance 1 / (3 fan-in) and random biases; set both yourself."
def initial_weights(sizes, counts, seed):
    torch.manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        layer = nn.Linear(n_in, n_out)
        layers.append((layer.weight.data, torch.zeros(n_out)))
    layers[-1] = (layers[-1][0] * 1e-3, torch.tensor(counts).float().div(sum(counts)).log())
    return layers

# %% xavier kind="wrong" misconception="Xavier is the standard choice of starting weights." should-say="Xavier divides by fan-in plus fan-out; ReLU layers need variance 2 / fan-in."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        w = nn.init.xavier_normal_(torch.empty(n_out, n_in), generator=generator)
        layers.append((w, torch.zeros(n_out)))
    layers[-1] = (layers[-1][0] * 1e-3, torch.tensor(counts).float().div(sum(counts)).log())
    return layers

# %% bias-as-a-row kind="wrong" misconception="A bias is a row that is added to each row." should-say="The bias has the shape (out,), not (1, out)."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        layers.append((torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in), torch.zeros(1, n_out)))
    layers[-1] = (layers[-1][0] * 1e-3, torch.tensor([counts]).float().div(sum(counts)).log())
    return layers

# %% seed-ignored kind="wrong" misconception="manual_seed(0) makes it reproducible." should-say="The argument seed is not used: another seed must give other weights."
def initial_weights(sizes, counts, seed=0):
    torch.manual_seed(0)
    layers = [(torch.randn(o, i) * math.sqrt(2 / i), torch.zeros(o)) for i, o in pairwise(sizes)]
    layers[-1] = (layers[-1][0] * 1e-3, torch.tensor(counts).float().div(sum(counts)).log())
    return layers

# %% generator-not-passed kind="wrong" misconception="A seeded generator in the function is enough." should-say="randn does not use your generator unless you pass it: the same seed gives other weights each time."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator()
    generator.manual_seed(seed)
    layers = [(torch.randn(o, i) * math.sqrt(2 / i), torch.zeros(o)) for i, o in pairwise(sizes)]
    layers[-1] = (layers[-1][0] * 1e-3, torch.tensor(counts).float().div(sum(counts)).log())
    return layers

# %% small-positive-biases kind="wrong" misconception="A small positive bias keeps the ReLU units alive." should-say="The hidden biases start at 0 here."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        weight = torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in)
        layers.append((weight, torch.full((n_out,), 0.01)))
    layers[-1] = (layers[-1][0] * 1e-3, torch.tensor(counts).float().div(sum(counts)).log())
    return layers

# %% log-odds kind="wrong" misconception="The bias for a probability p is its logit, log p / (1 - p)." should-say="The log-odds belong to a sigmoid; for softmax the biases are log p."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        layers.append((torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in), torch.zeros(n_out)))
    p = torch.tensor(counts) / sum(counts)
    layers[-1] = (layers[-1][0] * 1e-3, torch.log(p / (1 - p)))
    return layers

# %% rare-classes-favoured kind="wrong" misconception="Rare classes need a larger bias, as with class weights." should-say="The sign is wrong way round: the common class gets the largest bias."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        layers.append((torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in), torch.zeros(n_out)))
    inverse = sum(counts) / torch.tensor(counts)
    layers[-1] = (layers[-1][0] * 1e-3, inverse.log())
    return layers

# %% positive-weights kind="wrong" misconception="rand gives random numbers; scaled to the right deviation they will do." should-say="rand is never negative: the weights have to lie around 0."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        # the variance of rand is 1/12
        weight = torch.rand(n_out, n_in, generator=generator) * math.sqrt(12 * 2 / n_in)
        layers.append((weight, torch.zeros(n_out)))
    layers[-1] = (layers[-1][0] * 1e-4, torch.tensor(counts).float().div(sum(counts)).log())
    return layers

# %% one-hidden-layer-only kind="half" misconception="The network has two layers, as in q3." should-say="Right for one hidden layer; sizes may have any number of them: return one pair per layer."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    n_in, hidden, classes = sizes[0], sizes[1], sizes[-1]
    w1 = torch.randn(hidden, n_in, generator=generator) * math.sqrt(2 / n_in)
    w2 = torch.randn(classes, hidden, generator=generator) * 1e-4
    b2 = torch.log(torch.tensor(counts, dtype=torch.float32) / sum(counts))
    return [(w1, torch.zeros(hidden)), (w2, b2)]

# %% yields-the-pairs kind="wrong" misconception="One pair after the other: yield is the shortest." should-say="Return a list of pairs; a generator has no length and can be read only once."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    for n_in, n_out in list(pairwise(sizes))[:-1]:
        yield torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in), torch.zeros(n_out)
    yield (
        torch.randn(sizes[-1], sizes[-2], generator=generator) * 1e-4,
        torch.log(torch.tensor(counts) / sum(counts)),
    )

# %% clipped-outliers kind="wrong" misconception="Outliers among the weights are harmful, so I cut them at one deviation." should-say="Clamping takes half of the variance away: it must be 2 / fan-in in the end."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        std = math.sqrt(2 / n_in)
        layers.append(((torch.randn(n_out, n_in, generator=generator) * std).clamp(-std, std), torch.zeros(n_out)))
    layers[-1] = (layers[-1][0] * 1e-3, torch.tensor(counts).float().div(sum(counts)).log())
    return layers

# %% fan-in-of-the-first-layer kind="wrong" misconception="Fan-in is the number of inputs of the network." should-say="Each layer has its own fan-in; here the pixels' number is used for all."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    std = math.sqrt(2 / sizes[0])
    layers = [(torch.randn(o, i, generator=generator) * std, torch.zeros(o)) for i, o in pairwise(sizes)]
    layers[-1] = (layers[-1][0] * 1e-3, torch.tensor(counts).float().div(sum(counts)).log())
    return layers

# %% shares-and-no-root kind="mixed" misconception="Shares go into the biases, 2 / fan-in into the factor." should-say="The biases are the log of the shares, and the factor is the root of 2 / fan-in."
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        layers.append((torch.randn(n_out, n_in, generator=generator) * 2 / n_in, torch.zeros(n_out)))
    layers[-1] = (layers[-1][0], torch.tensor([c / sum(counts) for c in counts]))
    return layers

# %% same-numbers-and-large-output kind="mixed" misconception="A helper with a fixed seed for every layer, He everywhere." should-say="Set the seed once, and make the output weights very small."
def initial_weights(sizes, counts, seed):
    layers = []
    for n_in, n_out in pairwise(sizes):
        g = torch.Generator().manual_seed(seed)
        layers.append((torch.randn(n_out, n_in, generator=g) * math.sqrt(2 / n_in), torch.zeros(n_out)))
    layers[-1] = (layers[-1][0], torch.log(torch.tensor(counts) / sum(counts)))
    return layers

# %% narrow-uniform-and-random-biases kind="mixed" misconception="Weights between minus and plus sqrt(2 / fan-in), and small random biases." should-say="Hidden biases are 0, and a uniform limit of sqrt(2 / fan-in) gives only a third of the variance."
def initial_weights(sizes, counts, seed):
    torch.manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        limit = math.sqrt(2 / n_in)
        layers.append(((2 * torch.rand(n_out, n_in) - 1) * limit, torch.randn(n_out) * 0.01))
    layers[-1] = (layers[-1][0] / 100, torch.log(torch.tensor(counts) / sum(counts)))
    return layers

# %% normal-with-generator kind="right"
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes):
        weight = torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in)
        layers.append((weight, torch.zeros(n_out)))
    weight, _ = layers[-1]
    share = torch.tensor(counts, dtype=torch.float32) / sum(counts)
    layers[-1] = (weight * 1e-3, share.log())
    return layers

# %% uniform kind="right"
def initial_weights(sizes, counts, seed):
    g = torch.Generator()
    g.manual_seed(seed)

    def uniform(n_out, n_in, limit):
        return (torch.rand(n_out, n_in, generator=g) - 0.5) * (2 * limit)

    result = [
        (uniform(n_out, n_in, math.sqrt(6 / n_in)), torch.zeros(n_out))
        for n_in, n_out in zip(sizes[:-2], sizes[1:-1], strict=True)
    ]
    result.append((uniform(sizes[-1], sizes[-2], 1e-4), torch.log(torch.tensor(counts) / sum(counts))))
    return result

# %% kaiming-with-log-counts kind="right"
def initial_weights(sizes, counts, seed):
    torch.manual_seed(seed)
    layers = []
    last = len(sizes) - 2
    for i in range(last + 1):
        weight = torch.empty(sizes[i + 1], sizes[i])
        if i < last:
            nn.init.kaiming_normal_(weight, mode="fan_in", nonlinearity="relu")
            bias = torch.zeros(sizes[i + 1])
        else:
            nn.init.normal_(weight, mean=0.0, std=1e-4)
            bias = torch.tensor([math.log(count) for count in counts])
        layers.append((weight, bias))
    return layers

# %% zero-output-weights kind="right"
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for n_in, n_out in pairwise(sizes[:-1]):
        std = (2 / n_in) ** 0.5
        layers += [(torch.normal(0.0, std, (n_out, n_in), generator=generator), torch.zeros(n_out))]
    share = torch.tensor(counts).double() / sum(counts)
    return [*layers, (torch.zeros(sizes[-1], sizes[-2]), share.log().float())]

# %% numpy-generator kind="right"
def initial_weights(sizes, counts, seed):
    import numpy as np

    rng = np.random.default_rng(seed % 2**63)
    counts = np.asarray(counts, dtype=np.float64)
    layers = []
    for n_in, n_out in zip(sizes, sizes[1:]):
        w = rng.normal(loc=0, scale=np.sqrt(2 / n_in), size=(n_out, n_in))
        layers.append([w, np.zeros(n_out)])
    layers[-1][0] *= 1e-3
    layers[-1][1] = np.log(counts / counts.sum())
    return [tuple(torch.tensor(a, dtype=torch.float32) for a in pair) for pair in layers]

# %% plain-python-random kind="right"
def initial_weights(sizes, counts, seed):
    import random

    dice = random.Random(str(seed))
    pairs = []
    for number, (n_in, n_out) in enumerate(pairwise(sizes), start=1):
        is_last = number == len(sizes) - 1
        std = 1e-4 if is_last else math.sqrt(2 / n_in)
        rows = [[dice.gauss(0, std) for _ in range(n_in)] for _ in range(n_out)]
        bias = [math.log(c / max(counts)) for c in counts] if is_last else [0.0] * n_out
        pairs.append((torch.tensor(rows), torch.tensor(bias)))
    return pairs

# %% from-linear-layers kind="right"
def initial_weights(sizes, counts, seed):
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        layers = [nn.Linear(i, o) for i, o in pairwise(sizes)]
        with torch.no_grad():
            for layer in layers:
                nn.init.kaiming_uniform_(layer.weight, nonlinearity="relu")
                nn.init.zeros_(layer.bias)
            layers[-1].weight.mul_(1e-3)
            prevalence = torch.tensor(counts, dtype=torch.get_default_dtype())
            layers[-1].bias.copy_(torch.log_softmax(prevalence.log(), dim=0))
    return [(layer.weight, layer.bias) for layer in layers]

# %% recursion kind="right"
def initial_weights(sizes, counts, seed):
    def build(sizes, generator):
        n_in, n_out, *rest = sizes
        numbers = torch.randn(n_in, n_out, generator=generator).T
        if not rest:
            centred = torch.tensor(counts).log()
            return [(numbers * 1e-4, centred - centred.mean())]
        return [(numbers * math.sqrt(2.0 / n_in), torch.zeros(n_out)), *build(sizes[1:], generator)]

    return build(list(sizes), torch.Generator().manual_seed(seed))

# %% generator-made-a-list kind="right"
def initial_weights(sizes, counts, seed):
    def pairs():
        seeds = torch.Generator().manual_seed(seed)
        for i, n_in in enumerate(sizes[:-1]):
            own = torch.Generator().manual_seed(int(torch.randint(2**31, (), generator=seeds)))
            scale = math.sqrt(2 / n_in) * (1e-3 if i == len(sizes) - 2 else 1)
            weight = torch.empty(sizes[i + 1], n_in).normal_(0, scale, generator=own)
            total = sum(counts)
            bias = [math.log(c / total) for c in counts] if i == len(sizes) - 2 else [0.0] * sizes[i + 1]
            yield weight, torch.tensor(bias)

    return list(pairs())
