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

# %% flips only at validation diagnosis="train-reversed" misconception="The flag says when to leave out."
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

# %% normal numbers as coins diagnosis="unfair-coins" misconception="randn is a random number from 0 to 1."
# - if torch.rand(()) < 0.5:
# + if torch.randn(()) < 0.5:

# %% normal numbers above one half diagnosis="unfair-coins" misconception="randn is a random number from 0 to 1."
# - if torch.rand(()) < 0.5:
# + if np.random.randn() > 0.5:

# %% a coin of three sides diagnosis="unfair-coins" misconception="randint leaves out the upper end, as range does."
# - if torch.rand(()) < 0.5:
# + import random
# + if random.randint(0, 2):

# %% four times in ten diagnosis="unfair-coins" misconception="Roughly half is half."
# - if torch.rand(()) < 0.5:
# + if torch.rand(()) < 0.4:

# %% one coin or the other diagnosis="never-both" misconception="A picture is flipped one way or the other."
def random_flip(image, labels, train):
    if train:
        if torch.rand(()) < 0.5:
            image, labels = image.flip(-1), labels.flip(-1)
        elif torch.rand(()) < 0.5:
            image, labels = image.flip(-2), labels.flip(-2)
    return image, labels

# %% never unchanged diagnosis="always-flips" misconception="To augment is to flip."
def random_flip(image, labels, train):
    import random

    axes = random.choice([(-1,), (-2,), (-1, -2)]) if train else ()
    return image.flip(axes), labels.flip(axes)

# %% seed inside diagnosis="seed-inside" misconception="A seed makes the augmentation reproducible."
# - if not train:
# + torch.manual_seed(3)
# + if not train:

# %% seed of another generator inside diagnosis="seed-inside" misconception="Setting a seed can only do good."
# - if not train:
# + np.random.seed(0)
# + if not train:

# %% coins thrown with the definition diagnosis="same-every-time" misconception="A default value is computed at each call."
def random_flip(image, labels, train, coins=(True, False)):
    for coin, axis in zip(coins, (-1, -2)):
        if train and coin:
            image, labels = image.flip(axis), labels.flip(axis)
    return image, labels

# %% a coin that always shows zero diagnosis="never-flips" misconception="randint(0, 1) is 0 or 1."
# - if torch.rand(()) < 0.5:
# + if torch.randint(0, 1, ()):

# %% labels forgotten once diagnosis="labels-not-flipped" misconception="The labels have been flipped already."
def random_flip(image, labels, train):
    if train and torch.rand(()) < 0.5:
        image, labels = image.flip(-1), labels.flip(-1)
    if train and torch.rand(()) < 0.5:
        image = image.flip(-2)
    return image, labels

# %% quarter turns diagnosis="turned-not-flipped" misconception="Four outcomes: the four quarter turns."
def random_flip(image, labels, train):
    turns = int(torch.randint(4, ())) if train else 0
    return image.rot90(turns, (-2, -1)), labels.rot90(turns, (-2, -1))

# %% flips in place diagnosis="changed-its-input" misconception="A tensor that is passed is a copy."
# - image, labels = image.flip(axis), labels.flip(axis)
# + image[:], labels[:] = image.flip(axis), labels.flip(axis)

# %% labels as fractions diagnosis="wrong-dtype" misconception="A number is a number."
# - return image, labels
# + return image, labels.to(image.dtype)
