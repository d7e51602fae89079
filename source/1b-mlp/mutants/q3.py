# %% forgot-mean diagnosis="forgot-mean" misconception="The 1/N of the mean plays no part in the gradient."
# - dz2 = dz2 / len(targets)
# + dz2 = dz2 * 1

# %% divided-twice diagnosis="divided-twice" misconception="Every layer takes a mean over the batch."
# - dz2 = dz2 / len(targets)
# + dz2 = dz2 / len(targets) / len(targets)

# %% forgot-target diagnosis="forgot-target" misconception="The gradient of the loss is the softmax."
# - dz2[torch.arange(len(targets)), targets] -= 1
# + pass

# %% forgot-softmax diagnosis="forgot-softmax" misconception="As in regression: output minus target."
# - dz2 = torch.softmax(z2, dim=1)
# + dz2 = z2.clone()

# %% softmax-over-batch diagnosis="wrong-axis" misconception="Axis 0 are the classes."
# - dz2 = torch.softmax(z2, dim=1)
# + dz2 = torch.softmax(z2, dim=0)

# %% forgot-relu-mask diagnosis="forgot-relu-mask" misconception="ReLU matters on the way forward only."
# - dz1 = dh * (z1 > 0)
# + dz1 = dh

# %% relu-on-gradient diagnosis="relu-mask-from-gradient" misconception="The backward of ReLU is ReLU."
# - dz1 = dh * (z1 > 0)
# + dz1 = dh.clamp(min=0)

# %% averaged-bias diagnosis="averaged-bias" misconception="A bias gradient is the mean over the batch."
# - db2 = dz2.sum(dim=0)
# + db2 = dz2.mean(dim=0)
# - db1 = dz1.sum(dim=0)
# + db1 = dz1.mean(dim=0)

# %% wrong-order diagnosis="wrong-order" misconception="The order of the way back is the order of the answer."
# - return dw1, db1, dw2, db2
# + return dw2, db2, dw1, db1

# %% transposed-product diagnosis="transposed" misconception="x first, as in the forward pass."
# - dw2 = dz2.T @ h
# + dw2 = h.T @ dz2
# - dw1 = dz1.T @ x
# + dw1 = x.T @ dz1

# %% divided-in-each-layer diagnosis="divided-in-each-layer" misconception="Each layer takes a mean over the batch."
# - dz1 = dh * (z1 > 0)
# + dz1 = dh * (z1 > 0) / len(targets)

# %% divided-by-entries diagnosis="divided-by-all-entries" misconception="The mean is over all entries of z2."
# - dz2 = dz2 / len(targets)
# + dz2 = dz2 / dz2.numel()

# %% all-pairs diagnosis="indexed-all-pairs" misconception="[:, targets] picks one column for each row."
# - dz2[torch.arange(len(targets)), targets] -= 1
# + dz2[:, targets] -= 1

# %% sign-for-mask diagnosis="sign-for-mask" misconception="The derivative of ReLU is the sign of its input."
# - dz1 = dh * (z1 > 0)
# + dz1 = dh * z1.sign()

# %% reshaped-to-fit diagnosis="reshaped" misconception="reshape puts the shape right."
# - dw2 = dz2.T @ h
# + dw2 = (h.T @ dz2).reshape(w2.shape)
# - dw1 = dz1.T @ x
# + dw1 = (x.T @ dz1).reshape(w1.shape)

# %% before-the-relu diagnosis="before-the-relu" misconception="z1 is the hidden layer."
# - dw2 = dz2.T @ h
# + dw2 = dz2.T @ z1

# %% softmax-derivative diagnosis="softmax-derivative-once-more" misconception="After p - t comes p (1 - p), as with a sigmoid."
# - dz2 = dz2 / len(targets)
# + p = torch.softmax(z2, dim=1)
# + dz2 = dz2 * p * (1 - p) / len(targets)

# %% no-biases-forward diagnosis="forgot-biases-forward" misconception="Biases vanish in the derivative."
# - z1 = x @ w1.T + b1
# + z1 = x @ w1.T
# - z2 = h @ w2.T + b2
# + z2 = h @ w2.T

# %% relu-on-output diagnosis="relu-after-the-last-layer" misconception="Every layer is followed by a ReLU."
# - z2 = h @ w2.T + b2
# + z2 = (h @ w2.T + b2).relu()

# %% autograd diagnosis="uses-autograd" misconception="Autograd gives the same numbers."
def mlp_gradients(x, targets, w1, b1, w2, b2):
    weights = [w.detach().clone().requires_grad_() for w in (w1, b1, w2, b2)]
    F.cross_entropy((x @ weights[0].T + weights[1]).relu() @ weights[2].T + weights[3], targets).backward()
    return tuple(w.grad for w in weights)

# %% functional-autograd diagnosis="uses-autograd" misconception="torch.func is not torch.autograd."
def mlp_gradients(x, targets, w1, b1, w2, b2):
    def loss(w1, b1, w2, b2):
        return F.cross_entropy((x @ w1.T + b1).relu() @ w2.T + b2, targets)

    return torch.func.grad(loss, argnums=(0, 1, 2, 3))(w1, b1, w2, b2)


# %% output-layer-only diagnosis="first-layer-missing" misconception="The first layer can wait."
# - return dw1, db1, dw2, db2
# + return torch.zeros_like(w1), torch.zeros_like(b1), dw2, db2

# %% weights-only diagnosis="forgot-bias-gradient" misconception="Biases hardly matter."
# - return dw1, db1, dw2, db2
# + return dw1, torch.zeros_like(b1), dw2, torch.zeros_like(b2)

# %% steps-too diagnosis="changed-its-input" misconception="A gradient is there to be taken off at once."
# - dh = dz2 @ w2
# + dh = dz2 @ w2
# + w2 -= 0.1 * dw2

# %% no-mask-and-mean-bias diagnosis="forgot-relu-mask+averaged-bias" misconception="ReLU matters forward only, and a bias gradient is a mean."
# - dz1 = dh * (z1 > 0)
# + dz1 = dh
# - db2 = dz2.sum(dim=0)
# + db2 = dz2.mean(dim=0)
# - db1 = dz1.sum(dim=0)
# + db1 = dz1.mean(dim=0)
