# %% all-zero diagnosis="symmetric-units" misconception="Zero is the neutral start."
# - weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
# + weight = torch.zeros(fan_out, fan_in)

# %% one-row-for-all diagnosis="symmetric-units" misconception="Random inputs weights are enough; units may be equal."
# - weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
# + weight = (torch.randn(fan_in, generator=generator) * math.sqrt(2 / fan_in)).repeat(fan_out, 1)

# %% unit-variance diagnosis="unit-variance" misconception="Random means torch.randn."
# - weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
# + weight = torch.randn(fan_out, fan_in, generator=generator)

# %% variance-for-deviation diagnosis="variance-for-deviation" misconception="Multiplying by s gives variance s."
# - weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
# + weight = torch.randn(fan_out, fan_in, generator=generator) * 2 / fan_in

# %% forgot-relu diagnosis="forgot-relu" misconception="Keeping the variance of the sum is enough."
# - weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
# + weight = torch.randn(fan_out, fan_in, generator=generator) / math.sqrt(fan_in)

# %% fan-out diagnosis="fan-out" misconception="The size of the layer is its number of outputs."
# - weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
# + weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_out)

# %% uniform-zero-one diagnosis="mean-not-zero" misconception="rand and randn are the same."
# - weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
# + weight = torch.rand(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)

# %% seeded-in-the-loop diagnosis="same-numbers-in-every-layer" misconception="Each layer is seeded for safety."
# - weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
# + generator = torch.Generator().manual_seed(seed)
# + weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)

# %% seed-ignored diagnosis="seed-ignored" misconception="Random is random."
# - weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
# + weight = torch.randn(fan_out, fan_in) * math.sqrt(2 / fan_in)

# %% large-output-layer diagnosis="output-layer-too-large" misconception="All layers start alike."
# - layers[-1] = (0.01 * weight, torch.log(counts / counts.sum()))
# + layers[-1] = (weight, torch.log(counts / counts.sum()))

# %% prevalence-ignored diagnosis="prevalence-ignored" misconception="A loss of log C is right for any data."
# - layers[-1] = (0.01 * weight, torch.log(counts / counts.sum()))
# + layers[-1] = (0.01 * weight, torch.zeros(len(counts)))

# %% shares-as-biases diagnosis="shares-not-logarithms" misconception="The bias is the probability."
# - layers[-1] = (0.01 * weight, torch.log(counts / counts.sum()))
# + layers[-1] = (0.01 * weight, counts / counts.sum())

# %% weight-turned diagnosis="wrong-structure" misconception="A weight is (in, out)."
# - layers[-1] = (0.01 * weight, torch.log(counts / counts.sum()))
# + layers[-1] = (0.01 * weight, torch.log(counts / counts.sum()))
# + layers = [(weight.T, bias) for weight, bias in layers]

# %% first-fan-in diagnosis="fan-in-of-the-first-layer" misconception="Fan-in is the number of inputs of the network."
# - weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
# + weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / sizes[0])

# %% clamped diagnosis="clipped" misconception="Outliers do harm."
# - weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
# + weight = torch.randn(fan_out, fan_in, generator=generator).clamp(-1, 1) * math.sqrt(2 / fan_in)

# %% log-odds diagnosis="log-odds" misconception="Biases are log-odds."
# - layers[-1] = (0.01 * weight, torch.log(counts / counts.sum()))
# + p = counts / counts.sum()
# + layers[-1] = (0.01 * weight, torch.log(p / (1 - p)))

# %% hidden-biases diagnosis="hidden-bias-not-zero" misconception="A little bias keeps ReLUs alive."
# - layers.append((weight, torch.zeros(fan_out)))
# + layers.append((weight, torch.full((fan_out,), 0.01)))

# %% generator-returned diagnosis="wrong-structure" misconception="One may yield the pairs."
# - return layers
# + return (layer for layer in layers)
