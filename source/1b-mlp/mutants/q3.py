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
