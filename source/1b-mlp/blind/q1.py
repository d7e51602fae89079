# %% transpose-by-reshape kind="wrong" misconception="The shapes do not fit, so I reshape the weights until they do: reshape and transpose are the same." should-say="Reshaping keeps the numbers in reading order and mixes the templates; a transpose swaps the axes."
def linear(x, weight, bias):
    n_out, n_in = weight.shape
    return x @ weight.reshape(n_in, n_out) + bias

# %% no-bias kind="half" misconception="The templates do the work, the bias is a detail." should-say="The bias of each output is missing from the sum."
def linear(x, weight, bias):
    return x @ weight.T

# %% bias-in-the-sum kind="wrong" misconception="Product plus bias, then add up over the inputs." should-say="The bias is added once per output, after the sum over the inputs, not once for every input."
def linear(x, weight, bias):
    return (x[:, None, :] * weight[None] + bias[None, :, None]).sum(dim=-1)

# %% mean-instead-of-sum kind="wrong" misconception="The match of a template is its average agreement with the picture." should-say="The products are added up over the inputs, not averaged."
def linear(x, weight, bias):
    return (x.unsqueeze(1) * weight).mean(dim=2) + bias

# %% minus-bias kind="wrong" misconception="The bias is a threshold that the sum must exceed." should-say="The bias is added, not subtracted."
def linear(x, weight, bias):
    scores = torch.matmul(x, weight.t())
    return scores - bias

# %% squeezed kind="wrong" misconception="Superfluous dimensions of size 1 should go." should-say="A batch of one picture, or a layer with one output, must still give a table of shape (batch, out)."
def linear(x, weight, bias):
    return (x @ weight.T + bias).squeeze()

# %% relu-included kind="wrong" misconception="A layer of a network has its activation built in." should-say="A linear layer has no ReLU: negative sums must come out negative."
def linear(x, weight, bias):
    z = x @ weight.T + bias
    return torch.relu(z)

# %% transposed-in-place kind="wrong" misconception="t_() is just another way to write the transpose." should-say="The underscore changes the weight of the caller; the arguments must stay as they were."
def linear(x, weight, bias):
    return x.mm(weight.t_()) + bias

# %% centred-in-place kind="wrong" misconception="Inputs should be centred before a layer, and in place saves memory." should-say="The layer uses x as it is; here x is centred first, and the caller's x is changed with it."
def linear(x, weight, bias):
    x -= x.mean(dim=0)
    return x @ weight.T + bias

# %% loop-over-pictures kind="wrong" misconception="Picture by picture is easiest; the loop gives the same numbers." should-say="The numbers are right, but the task asks for the whole batch at once, without a loop."
def linear(x, weight, bias):
    out = torch.zeros(x.shape[0], weight.shape[0])
    for n in range(x.shape[0]):
        for o in range(weight.shape[0]):
            out[n, o] = (x[n] * weight[o]).sum() + bias[o]
    return out

# %% one-bias-for-all kind="wrong" misconception="A layer has a bias, so I add the bias up into one number." should-say="Each output has its own bias; do not add one number to all."
def linear(x, weight, bias):
    return x @ weight.T + bias.sum()

# %% unit-templates kind="wrong" misconception="Templates must have the same length to be compared fairly." should-say="The weights are used as they are; do not normalise the templates."
def linear(x, weight, bias):
    return x @ F.normalize(weight, dim=1).T + bias

# %% half-precision kind="wrong" misconception="Half precision is how layers are run today, so I calculate in it." should-say="Half precision keeps three digits only; calculate in the precision of the inputs."
def linear(x, weight, bias):
    return (x.bfloat16() @ weight.bfloat16().T + bias.bfloat16()).to(x.dtype)

# %% einsum-turned-and-reshaped kind="mixed" misconception="einsum gave (out, batch); a reshape puts it right, and the bias comes off as a threshold." should-say="Write the output letters of einsum as no instead of reshaping, and add the bias."
def linear(x, weight, bias):
    z = torch.einsum("ni,oi->on", x, weight)
    return z.reshape(x.shape[0], weight.shape[0]) - bias

# %% squeezed-without-bias kind="mixed" misconception="Templates times pictures, tidy up the shape, done." should-say="Add the bias, and keep the shape (batch, out) for a single picture too."
def linear(x, weight, bias):
    return torch.squeeze(torch.einsum("ni,oi->no", x, weight))

# %% matmul kind="right"
def linear(x, weight, bias):
    return x @ weight.T + bias

# %% functional kind="right"
def linear(x, weight, bias):
    return F.linear(input=x, weight=weight, bias=bias)

# %% einsum-own-letters kind="right"
def linear(x, weight, bias):
    return torch.einsum("bi,oi->bo", x, weight).add(bias)

# %% broadcast-and-sum kind="right"
def linear(x, weight, bias):
    return (x.unsqueeze(-2) * weight).sum(-1) + bias[None, :]

# %% addmm kind="right"
def linear(x, weight, bias):
    return torch.addmm(bias, x, weight.transpose(0, 1))

# %% column-of-ones kind="right"
def linear(x, weight, bias):
    with_one = torch.cat([x, x.new_ones(len(x), 1)], dim=1)
    stacked = torch.cat([weight, bias.unsqueeze(1)], dim=1)
    return with_one @ stacked.mT

# %% numpy-inside kind="right"
def linear(x, weight, bias):
    import numpy as np

    a, w, b = (t.detach().cpu().numpy() for t in (x, weight, bias))
    return torch.from_numpy(np.dot(a, w.T) + b).to(x.device)

# %% double-inside kind="right"
def linear(x, weight, bias):
    z = torch.tensordot(x.double(), weight.double(), dims=([1], [1]))
    z += bias.double()
    return z.to(x.dtype)

# %% out-on-own-tensor kind="right"
def linear(x, weight, bias):
    with torch.no_grad():
        z = x.new_empty(x.shape[0], weight.shape[0])
        torch.mm(x, weight.t(), out=z)
        torch.add(z, bias, out=z)
    return z

# %% borrowed-nn-linear kind="right"
def linear(x, weight, bias):
    n_out, n_in = weight.shape
    layer = nn.Linear(n_in, n_out, device="meta")
    return torch.func.functional_call(layer, {"weight": weight, "bias": bias}, (x,))

# %% vmapped kind="right"
def linear(x, weight, bias):
    def one(picture):
        return torch.mv(weight, picture) + bias

    return torch.vmap(one)(x)

# %% other-way-round kind="right"
def linear(x, weight, bias):
    return (weight.matmul(x.T) + bias.reshape(-1, 1)).T

# %% single-precision kind="right"
def linear(x, weight, bias):
    return torch.baddbmm(bias.float()[None, None], x.float()[None], weight.float().T[None])[0]
