# %% numpy coins, list of axes
def random_flip(image, labels, train):
    axes = [axis for axis in (-2, -1) if train and np.random.rand() < 0.5]
    return torch.flip(image, axes), torch.flip(labels, axes)

# %% python coins, stacked
def random_flip(image, labels, train):
    import random

    both = torch.cat([image, labels[None].to(image.dtype)])
    if train:
        if random.random() < 0.5:
            both = torch.fliplr(both.permute(1, 2, 0)).permute(2, 0, 1)
        if random.random() < 0.5:
            both = torch.flipud(both.permute(1, 2, 0)).permute(2, 0, 1)
    return both[:-1], both[-1].to(labels.dtype)

# %% one draw of four
def random_flip(image, labels, train):
    which = torch.randint(4, ()).item() if train else 0
    if which % 2:
        image, labels = image[..., torch.arange(image.shape[-1] - 1, -1, -1)], labels.flip(-1)
    if which >= 2:
        image, labels = torch.flip(image, (1,)), torch.flip(labels, (0,))
    return (image, labels)

# %% torchvision functional
def random_flip(image, labels, train):
    from torchvision.transforms import functional as TF

    if train and torch.rand(1).item() > 0.5:
        image, labels = TF.hflip(image), TF.hflip(labels)
    if train and torch.rand(1).item() > 0.5:
        image, labels = TF.vflip(image), TF.vflip(labels)
    return image, labels
