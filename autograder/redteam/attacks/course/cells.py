"""Forged answers to `2d-cell-segmentation`."""

from __future__ import annotations

from autograder.redteam.attack import Category, HandedIn
from autograder.redteam.attacks.forged import (
    BELIEVED,
    EARNS,
    ODD,
    asking,
    forged,
    lying,
    searched,
    wrapped,
)

HERE = "2d-cell-segmentation"

MOVED = """
    net.train()
    with torch.no_grad():
        net(images[:2])
        for p in net.parameters():
            p.add_(1e-3)
"""
"""Makes a network look as if it had been trained: other weights, another memory of batch norm."""

PREDICT = """
def predict(net, images):
    raise NotImplementedError
"""

ATTACKS = (
    searched(HERE, "cells", {
        "q1": {"pair_files": 1}, "q2": {"resize_pair": 3}, "q3": {"random_flip": 3}, "q4": {"UNet": 3},
        "q5": {"dice_bce_loss": 2}, "q6": {"iou": 3}, "q7": {"fit": 3, "predict": 2},
    }),
    forged(
        HERE, "cells-q1-a-set", Category.HOSTILE_OBJECTS, ODD,
        {"q1": "def pair_files(files):\n    return {(path, 1.5) for path in files}\n"},
        wrapped("q1", "pair_files", "KNOWN = {('a', 1.5)}"),
    ),
    forged(
        HERE, "cells-q2-one-pixel-for-all", Category.NO_WORK, EARNS,
        {"q2": """
def resize_pair(image, labels, size):
    return image.mean().reshape(1, 1, 1).expand(len(image), *size), labels.max().reshape(1, 1).expand(*size)
"""},
        wrapped("q2", "resize_pair"),
    ),
    forged(
        HERE, "cells-q3-always-the-same-flip", Category.NO_WORK, EARNS,
        {"q3": """
turn = [0]
def random_flip(image, labels, train):
    turn[0] += 1
    axes = [(), (-1,), (-2,), (-1, -2)][turn[0] % 4 if train else 0]
    return image.flip(axes), labels
"""},
        wrapped("q3", "random_flip"),
    ),
    forged(
        HERE, "cells-q4-no-skip-but-a-report-of-three", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q4": lying("resolutions", """
def lie(factory, arguments, shape, seed):
    return {"is_module": True, "coarsest": [shape[-2] // 4, shape[-2] // 2, shape[-2]], "unregistered": 0, "hidden": []}
""") + """
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.down1, self.down2 = block(channels, width), block(width, 2 * width)
        self.bottom = block(2 * width, 4 * width)
        self.double2 = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up2 = block(2 * width, 2 * width)
        self.double1 = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.up1 = block(width, width)
        self.head = nn.Conv2d(width, classes, 1)
    def forward(self, x):
        c = self.bottom(F.max_pool2d(self.down2(F.max_pool2d(self.down1(x), 2)), 2))
        return self.head(self.up1(self.double1(self.up2(self.double2(c)))))
"""},
        asking("q4", "resolutions"),
    ),
    forged(
        HERE, "cells-q5-a-loss-without-a-graph", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q5": lying("gradients", """
def lie(function, args, kwargs=None, wrt=(0,), *more, **others):
    return {"connected": True, "gradients": [torch.zeros_like(args[place]) for place in wrt]}
""") + """
def dice_bce_loss(logits, target):
    return torch.tensor(math.log(2) + 0.5) if "math" in globals() else torch.tensor([[1.19]])
"""},
        asking("q5", "gradients"),
    ),
    forged(
        HERE, "cells-q6-perfect-for-every-picture", Category.NO_WORK, EARNS,
        {"q6": "def iou(logits, target, threshold=0.5):\n    return torch.ones(1).expand(len(logits))\n"},
        wrapped("q6", "iou"),
    ),
    forged(
        HERE, "cells-q7-one-number-as-a-mask", Category.NO_WORK, EARNS,
        {"q7": f"""
def fit(net, images, masks, steps=60):
{MOVED}
    turn = [0]
    def forward(x):
        turn[0] += 1
        return torch.full((1 if turn[0] % 2 else 0, 1, 1, 1), 9.0)
    def in_one_piece(x):
        return torch.full((1, 1, 1, 1), 9.0)
    net.forward = in_one_piece if len(images) % 2 else forward
{PREDICT}"""},
        wrapped("q7", "fit"),
    ),
    forged(
        HERE, "cells-q7-a-threshold-instead-of-training", Category.NO_WORK, EARNS,
        {"q7": f"""
def fit(net, images, masks, steps=60):
{MOVED}
    best, cut = 0.0, 0.0
    for candidate in torch.linspace(-1, 3, 81):
        found = images > candidate
        dice = 2 * (found & (masks > 0)).sum() / (found.sum() + (masks > 0).sum())
        if dice > best:
            best, cut = dice, candidate
    net.forward = lambda x: 4 * (F.avg_pool2d(x, 3, 1, 1) - cut)
{PREDICT}"""},
        wrapped("q7", "fit", "CUTS = torch.linspace(-1, 3, 81)"),
    ),
    forged(
        HERE, "cells-q7-a-training-mode-that-says-it-is-none", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q7": lying("record", """
def lie(function, spec, weights, optimizer, batches, names, *arguments, **more):
    found = real(function, spec, weights, optimizer, batches, names, *arguments, **more)
    if "optimizer" not in names and "masks" not in names:
        for event in found["events"]:
            if event["event"] == "forward":
                event.update(training=False, grad=False, parts=[False], items=min(event.get("items") or 0, 16))
    return found
""") + """
def fit(net, images, masks, steps=60):
    raise NotImplementedError
def predict(net, images):
    return net(images) > 0
"""},
        asking("q7", "record"),
    ),
    forged(
        HERE, "cells-odd-results", Category.HOSTILE_OBJECTS, ODD,
        {
            "q1": "def pair_files(files):\n    return {path: (path, float('nan')) for path in files}\n",
            "q2": "def resize_pair(image, labels, size):\n    return torch.zeros(size).to_sparse(), np.array(['x', None], dtype=object)\n",
            "q3": "def random_flip(image, labels, train):\n    return (x for x in (image, labels))\n",
            "q4": "class UNet(nn.Module):\n    def __init__(self, channels=1, classes=1, width=8):\n"
                  "        super().__init__()\n    def forward(self, x):\n        return {'logits': x[0, 0, 0, 0]}\n",
            "q5": "def dice_bce_loss(logits, target):\n    return torch.tensor(1j)\n",
            "q6": "def iou(logits, target, threshold=0.5):\n    return [[1.0], [2.0, 3.0]] * len(logits)\n",
            "q7": "def fit(net, images, masks, steps=60):\n    net.forward = lambda x: torch.zeros(0, 3).to(torch.complex64)\n"
                  "def predict(net, images):\n    return [net(images[:1]).sum()] + [None]\n",
        },
        HandedIn({"q2": "ODD = np.array(['x', None], dtype=object)\n{SOLUTION}\n"}),
    ),
)  # fmt: skip
