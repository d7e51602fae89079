# %% own-coins kind="wrong" misconception="Both are flipped with probability one half, so both may throw." should-say="Throw a coin once and use it for the picture and the labels."
def random_flip(image, labels, train):
    if not train:
        return image, labels

    def flip(x):
        if torch.rand(1) < 0.5:
            x = x.flip(-1)
        if torch.rand(1) < 0.5:
            x = x.flip(-2)
        return x

    return flip(image), flip(labels)

# %% always-on kind="wrong" misconception="More pictures are good for validation too." should-say="With train=False both have to come back as they are."
def random_flip(image, labels, train):
    if torch.rand(1) < 0.5:
        image, labels = image.flip(-1), labels.flip(-1)
    if torch.rand(1) < 0.5:
        image, labels = image.flip(-2), labels.flip(-2)
    return image, labels

# %% one-coin-for-both-axes kind="wrong" misconception="One coin for both means: one coin for both directions." should-say="Left-right and up-down need a coin each; picture and labels share it."
def random_flip(image, labels, train):
    if train and torch.rand(1) < 0.5:
        image, labels = image.flip(-1), labels.flip(-1)
        image, labels = image.flip(-2), labels.flip(-2)
    return image, labels

# %% never-both kind="wrong" misconception="A picture is flipped one way or the other." should-say="The two flips are independent: with elif both together never happen."
import random

def random_flip(image, labels, train):
    if train:
        if random.random() < 0.5:
            image, labels = torch.flip(image, [-1]), torch.flip(labels, [-1])
        elif random.random() < 0.5:
            image, labels = torch.flip(image, [-2]), torch.flip(labels, [-2])
    return image, labels

# %% same-axis-number kind="wrong" misconception="The same axis number is the same direction." should-say="The picture has a channel axis in front: its axis 1 is the height, that of the labels the width. Count from the end."
def random_flip(image, labels, train):
    if train:
        if torch.rand(1) < 0.5:
            image, labels = image.flip(1), labels.flip(1)
        if torch.rand(1) < 0.5:
            image, labels = image.flip(2), labels.flip(0)
    return image, labels

# %% channels-flipped kind="wrong" misconception="Axis 0 is up-down and axis 1 left-right." should-say="Axis 0 of the picture are the channels; height and width are its last two axes."
def random_flip(image, labels, train):
    if train and np.random.rand() < 0.5:
        image, labels = image.flip(-1), labels.flip(-1)
    if train and np.random.rand() < 0.5:
        image, labels = image.flip(0), labels.flip(0)
    return image, labels

# %% seed-inside kind="wrong" misconception="A seed makes the augmentation reproducible." should-say="With a seed inside, every call throws the same coins: no seed."
def random_flip(image, labels, train):
    torch.manual_seed(0)
    if train:
        coins = torch.rand(2) < 0.5
        if coins[0]:
            image, labels = image.flip(-1), labels.flip(-1)
        if coins[1]:
            image, labels = image.flip(-2), labels.flip(-2)
    return image, labels

# %% same-seed-for-both kind="wrong" misconception="If I reset the generator, picture and labels get the same coins." should-say="Do not set a seed inside (it also fixes everything random after it): throw once and use it twice."
def random_flip(image, labels, train):
    if not train:
        return image, labels

    def flip(x):
        np.random.seed(1234)
        if np.random.rand() < 0.5:
            x = x.flip(-1)
        if np.random.rand() < 0.5:
            x = x.flip(-2)
        return x

    return flip(image), flip(labels)

# %% rotations kind="wrong" misconception="Four equally likely outcomes: the four quarter turns." should-say="Flips were asked for, not quarter turns; those also exchange height and width."
def random_flip(image, labels, train):
    if train:
        k = int(torch.randint(4, ()))
        image, labels = torch.rot90(image, k, (-2, -1)), torch.rot90(labels, k, (-2, -1))
    return image, labels

# %% randint-zero kind="wrong" misconception="randint(0, 1) is 0 or 1." should-say="numpy and torch leave out the upper end: this coin always shows 0."
def random_flip(image, labels, train):
    if train:
        if np.random.randint(0, 1):
            image, labels = image.flip(-1), labels.flip(-1)
        if np.random.randint(0, 1):
            image, labels = image.flip(-2), labels.flip(-2)
    return image, labels

# %% three-sided-coin kind="wrong" misconception="randint(0, 2) leaves out the 2." should-say="Python's randint includes both ends, so this flips in two thirds of the cases."
import random

def random_flip(image, labels, train):
    if train:
        if random.randint(0, 2):
            image, labels = image.flip(-1), labels.flip(-1)
        if random.randint(0, 2):
            image, labels = image.flip(-2), labels.flip(-2)
    return image, labels

# %% randn-coin kind="wrong" misconception="randn is a random number from 0 to 1." should-say="randn is normally distributed: it is above 0.5 only in three of ten cases. Take rand."
def random_flip(image, labels, train):
    if train:
        if torch.randn(1) > 0.5:
            image, labels = image.flip(-1), labels.flip(-1)
        if torch.randn(1) > 0.5:
            image, labels = image.flip(-2), labels.flip(-2)
    return image, labels

# %% always-flips kind="wrong" misconception="Augmentation means that the picture is flipped." should-say="In a quarter of the cases nothing is to be flipped: choose among all four outcomes."
import random

def random_flip(image, labels, train):
    if train:
        dims = random.choice([(-1,), (-2,), (-2, -1)])
        image, labels = image.flip(dims), labels.flip(dims)
    return image, labels

# %% labels-once kind="wrong" misconception="The labels have been flipped already." should-say="The up-down flip has forgotten the labels."
def random_flip(image, labels, train):
    if train:
        if torch.rand(()) < 0.5:
            image = image.flip(-1)
            labels = labels.flip(-1)
        if torch.rand(()) < 0.5:
            image = image.flip(-2)
    return image, labels

# %% coin-at-definition kind="wrong" misconception="A default value is computed at each call." should-say="Defaults are computed once, when the function is defined: throw the coins inside."
def random_flip(image, labels, train, coins=torch.rand(2) < 0.5):
    if train and coins[0]:
        image, labels = image.flip(-1), labels.flip(-1)
    if train and coins[1]:
        image, labels = image.flip(-2), labels.flip(-2)
    return image, labels

# %% transposed-labels kind="wrong" misconception="A flip of the mask swaps its axes." should-say="A flip reverses one axis; transposing mirrors at the diagonal."
def random_flip(image, labels, train):
    if train:
        if torch.rand(1) < 0.5:
            image, labels = image.flip(-1), labels.flip(-1)
        if torch.rand(1) < 0.5:
            image, labels = image.transpose(-1, -2), labels.T
    return image, labels

# %% own-coins-always-on kind="mixed" misconception="Each gets its own random flip, whenever it is loaded." should-say="Picture and labels share the coins, and with train=False nothing is flipped."
def random_flip(image, labels, train):
    dims = [d for d in (-1, -2) if torch.rand(1) < 0.5]
    image = image.flip(dims)
    dims = [d for d in (-1, -2) if torch.rand(1) < 0.5]
    return image, labels.flip(dims)

# %% axis-and-one-coin kind="mixed" misconception="One coin is enough, and axis 1 is the width." should-say="Two independent coins are needed, and the axes have to be counted from the end."
def random_flip(image, labels, train):
    if train and np.random.random() < 0.5:
        image = torch.flip(image, dims=(1, 2))
        labels = torch.flip(labels, dims=(1,))
    return image, labels

# %% left-right-only kind="half" misconception="Flipping is left-right." should-say="The left-right flip is right; the independent up-down flip is missing."
def random_flip(image, labels, train):
    if train and torch.rand(1).item() < 0.5:
        image, labels = image.flip(-1), labels.flip(-1)
    return image, labels

# %% up-down-only kind="half" misconception="A vertical flip is about the vertical axis, so this is all." should-say="The up-down flip is right; the independent left-right flip is missing."
def random_flip(image, labels, train):
    if train and torch.rand(1).item() < 0.5:
        image, labels = image.flip(-2), labels.flip(-2)
    return image, labels

# %% two-torch-coins kind="right"
def random_flip(image, labels, train):
    if train:
        if torch.rand(()) < 0.5:
            image, labels = image.flip(-1), labels.flip(-1)
        if torch.rand(()) < 0.5:
            image, labels = image.flip(-2), labels.flip(-2)
    return image, labels

# %% choose-one-of-four kind="right"
import random

def random_flip(image, labels, train):
    dims = random.choice([(), (-1,), (-2,), (-1, -2)]) if train else ()
    return torch.flip(image, dims), torch.flip(labels, dims)

# %% numpy-inside kind="right"
def random_flip(image, labels, train):
    if not train:
        return image, labels
    up, left = np.random.choice([-1, 1], size=2)
    picture = image.cpu().numpy()[:, ::up, ::left].copy()
    numbers = labels.cpu().numpy()[::up, ::left].copy()
    return torch.from_numpy(picture).to(image), torch.from_numpy(numbers).to(labels)

# %% default-rng kind="right"
flip_rng = np.random.default_rng()

def random_flip(image, labels, train):
    if train:
        for axis in (2, 1):
            if flip_rng.integers(2) == 1:
                image = torch.flip(image, dims=[axis])
                labels = torch.flip(labels, dims=[axis - 1])
    return image.clone(), labels.clone()

# %% by-index kind="right"
def random_flip(image, labels, train):
    height, width = labels.shape
    rows, columns = torch.arange(height), torch.arange(width)
    if train:
        coins = torch.randint(0, 2, (2,)).tolist()
        rows = rows.flip(0) if coins[0] else rows
        columns = columns.flip(0) if coins[1] else columns
    rows, columns = rows.to(image.device), columns.to(image.device)
    image = image.index_select(1, rows).index_select(2, columns)
    labels = labels.index_select(0, rows).index_select(1, columns)
    return image, labels

# %% stacked kind="right"
def random_flip(image, labels, train):
    if not train:
        return (image, labels)
    both = torch.cat([image.double(), labels[None].double()], dim=0)
    both = both.fliplr().fliplr()
    if bool(torch.bernoulli(torch.tensor(0.5))):
        both = both.flip(2)
    if bool(torch.bernoulli(torch.tensor(0.5))):
        both = both.flip(1)
    return both[:-1].to(image.dtype), both[-1].to(labels.dtype)

# %% bits-and-half-turns kind="right"
import random

def random_flip(image, labels, train):
    bits = random.getrandbits(2) if train else 0

    def apply(x):
        if bits == 3:
            return torch.rot90(x, 2, dims=(-2, -1))
        if bits:
            return x.flip(-bits)
        return x

    return apply(image), apply(labels)

# %% class-with-recursion kind="right"
import random

class Flip:
    def __init__(self, axes):
        self.axes = axes

    def __call__(self, pair):
        if not self.axes:
            return pair
        first, *rest = self.axes
        if random.random() >= 0.5:
            pair = tuple(x.flip(dims=(first,)) for x in pair)
        return Flip(rest)(pair)

def random_flip(image, labels, train):
    return Flip([-2, -1] if train else [])((image, labels))
