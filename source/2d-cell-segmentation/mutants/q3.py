# %% coins of their own diagnosis="own-coins" misconception="Calling the same random function twice flips both alike."
# - if torch.rand(()) < 0.5:
# -     image, labels = image.flip(axis), labels.flip(axis)
# + if torch.rand(()) < 0.5:
# +     image = image.flip(axis)
# + if torch.rand(()) < 0.5:
# +     labels = labels.flip(axis)

# %% labels stay diagnosis="labels-not-flipped" misconception="Augmentation concerns the picture."
# - image, labels = image.flip(axis), labels.flip(axis)
# + image = image.flip(axis)

# %% flips at validation too diagnosis="flips-at-validation" misconception="Augmentation belongs to the data set."
# - if not train:
# + if False:

# %% flips only at validation diagnosis="never-flips" misconception="The flag says when to leave out."
# - if not train:
# + if train:

# %% axes counted from the front diagnosis="other-axis" misconception="Axis 1 is the same in picture and labels."
# - for axis in (-1, -2):
# -     if torch.rand(()) < 0.5:
# -         image, labels = image.flip(axis), labels.flip(axis)
# + for axis in (1, 2):
# +     if torch.rand(()) < 0.5:
# +         image, labels = image.flip(axis), labels.flip(2 - axis)

# %% always both flips diagnosis="always-flips" misconception="To augment is to flip."
# - if torch.rand(()) < 0.5:
# + if True:

# %% left-right only diagnosis="one-axis-only" misconception="As in photographs, only left and right may be swapped."
# - for axis in (-1, -2):
# + for axis in (-1,):

# %% one coin for both axes diagnosis="one-coin-for-both-axes" misconception="One coin is enough for two flips."
# - for axis in (-1, -2):
# -     if torch.rand(()) < 0.5:
# + coin = torch.rand(())
# + for axis in (-1, -2):
# +     if coin < 0.5:

# %% channels flipped diagnosis="flips-channels" misconception="Pictures are height × width × channels."
# - for axis in (-1, -2):
# -     if torch.rand(()) < 0.5:
# -         image, labels = image.flip(axis), labels.flip(axis)
# + for axis in (0, 1):
# +     if torch.rand(()) < 0.5:
# +         image, labels = image.flip(axis), labels.flip(axis)
