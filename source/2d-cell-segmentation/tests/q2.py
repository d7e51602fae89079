import torch
import torch.nn.functional as F
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks.picture import side_by_side
from autograder.probes.values import call_and_look

OK_FORMAT = False
name = "q2"
points = 2
hints = [
    "What may stand in a pixel of the new picture that stood in no pixel of the old one? And what in a pixel of the "
    "new labels?",
    "`F.interpolate` wants (batch, channels, height, width): `image[None]`, `labels[None, None]`, and take "
    "the extra axes "
    "away afterwards. For integers it has no method: convert to a floating-point type and back.",
    "`F.interpolate(image[None], size=size, mode='bilinear', align_corners=False)[0]` and "
    "`F.interpolate(labels[None, None].double(), size=size, mode='nearest')[0, 0].long()`.",
]

READ = "'Numbers of nuclei are names, not amounts' above"
PARTS = {"image": 0, "labels": 1}


def blobs(height, width, count, salt):
    """Instance labels: `count` overlapping rectangles with numbers from 200 to 4199, background 0."""
    draw = randomness.numpy_generator("blobs", salt)
    labels = torch.zeros(height, width, dtype=torch.int64)
    for number in draw.choice(4000, count, replace=False) + 200:
        row, column = draw.integers(0, height - 3), draw.integers(0, width - 3)
        labels[row : row + draw.integers(3, height // 2), column : column + draw.integers(3, width // 2)] = (
            int(number)
        )
    return labels


@checks.key
def resized(values, size, mode, **options):
    """(H, W) or (C, H, W) in float64, resized by `mode`, to six decimals."""
    planes = values.double().reshape(1, -1, *values.shape[-2:])
    planes = F.interpolate(planes, size=size, mode=mode, **options).round(decimals=6)
    return planes.reshape(*values.shape[:-2], *size)


@checks.key
def strided(values, size):
    """Every k-th pixel, which is nearest where the old size is a multiple of the new one."""
    steps = [max(1, old // new) for old, new in zip(values.shape[-2:], size, strict=True)]
    return values.double()[..., :: steps[0], :: steps[1]]


@checks.key
def known_images(image, size):
    """The right images, and what people make instead."""
    aligned = {
        f"{mode}-aligned": [resized(image, size, mode, align_corners=True)]
        for mode in ("bilinear", "bicubic")
    }
    return {
        "right": [resized(image, size, "bilinear")],
        "nearest-for-the-image": [resized(image, size, mode) for mode in ("nearest", "nearest-exact")],
        "align-corners": aligned["bilinear-aligned"],
        "antialias": [resized(image, size, mode, antialias=True) for mode in ("bilinear", "bicubic")],
        "bicubic": [resized(image, size, "bicubic"), *aligned["bicubic-aligned"]],
        "area": [resized(image, size, "area")],
        "largest": [F.adaptive_max_pool2d(image.double()[None], size)[0].round(decimals=6)],
        "strided": [strided(image, size).round(decimals=6)],
    }


@checks.key
def known_labels(labels, size):
    """The right label maps, and what people make instead."""
    right = [resized(labels, size, mode) for mode in ("nearest", "nearest-exact")]
    mixed = [resized(labels, size, mode, **options) for mode, options in (
        ("bilinear", {}), ("bilinear", {"align_corners": True}), ("bilinear", {"antialias": True}), ("bicubic", {}),
        ("bicubic", {"align_corners": True}), ("area", {}),
    )]  # fmt: skip
    return {
        "right": right,
        "labels-overflow": [torch.where(one < 256, one, one % 256) for one in right],
        "lost-instances": [(one > 0).double() for one in right],
        "fractional-labels": mixed,
        "largest": [F.adaptive_max_pool2d(labels.double()[None, None], size)[0, 0]],
        "strided": [strided(labels, size)],
    }


OF_IMAGES = {
    "nearest-for-the-image": "These are the nearest pixels' values. Nearest is for the labels: in a picture it throws away "
    "pixels and makes steps.",
    "align-corners": "This is `align_corners=True`: the picture is stretched a little, so it no longer lies on its mask.",
    "antialias": "This is with `antialias=True`, which mixes more than the four nearest pixels where a picture gets "
    "smaller (torchvision does so unless told otherwise). Plain bilinear was asked for.",
    "bicubic": "This is bicubic, which mixes sixteen pixels. Bilinear was asked for.",
    "area": "These are means over areas (`mode='area'`, average pooling). Bilinear was asked for.",
    "largest": "These are the largest values (maximum pooling). Bilinear was asked for.",
    "strided": "These are every second, third … pixel. Bilinear was asked for, and it works for all sizes.",
}
OF_LABELS = {
    "labels-overflow": "Labels above 255 wrapped around: eight bits (`uint8`, `.byte()`) count only to 255, and a picture "
    "can have more nuclei.",
    "lost-instances": "The numbers of the nuclei were lost: resize the labels themselves, not `labels > 0`.",
    "fractional-labels": "The labels were interpolated like a brightness: half-way between nucleus 4 and nucleus 8 there is "
    "no nucleus 6. Use mode='nearest'.",
    "rounded-labels": "The labels were interpolated like a brightness and then rounded: along each border this invents "
    "nuclei. Use mode='nearest'.",
    "truncated-labels": "The labels were interpolated like a brightness and then cut to whole numbers: along each border this "
    "invents nuclei. Use mode='nearest'.",
    "largest": "This is the largest label nearby (maximum pooling): a nucleus with a large number grows. Use mode='nearest'.",
    "strided": "These are every second, third … pixel, which fits only sizes that divide the old one. Use mode='nearest'.",
}


def same(got, expected, tolerance=1e-5):
    """Whether it is one of the expected ones."""
    if got.dtype in (torch.float16, torch.bfloat16):
        tolerance = max(tolerance, 0.01)
    return any(
        got.shape == one.shape and bool((got.double() - one).abs().max() <= tolerance) for one in expected
    )


MADE_WHOLE = {"rounded-labels": (-0.501, 0.501), "truncated-labels": (-1.001, 0.001)}
"""How far whole numbers lie from the fractions that they were made of."""


def slipped(code, got, known, way):
    """Whether a result is that of a known slip, done in one of its ways."""
    if code not in MADE_WHOLE:
        return same(got, known[code][way : way + 1], 1e-3 if code == "fractional-labels" else 1e-5)
    mixed = known["fractional-labels"][way]
    if got.shape != mixed.shape:
        return False
    low, high = MADE_WHOLE[code]
    off = got.double() - mixed
    return bool(((off >= low) & (off <= high) & (got.double() == got.double().round())).all())


def expect_resized(resize_pair, part, pairs):
    """One part of what comes back, for pictures and labels that are resized to several sizes."""
    known = {"image": [known_images(image, size) for image, _, size in pairs],
             "labels": [known_labels(labels, size) for _, labels, size in pairs]}  # fmt: skip
    results = [checks.call(resize_pair, *pair) for pair in pairs]
    tensors = []
    for (_, labels, size), result in zip(pairs, results, strict=True):
        did = doing(labels, size)
        both = checks.members(result)
        if len(both) != 2 or not all(isinstance(one, torch.Tensor) for one in both):
            checks.fail(
                did, "a pair of tensors (image, labels)", checks.describe(result), "", READ, "wrong-type"
            )
        tensors.append([checks.expect_tensor(one, did=did, read=READ) for one in both])
    good = {
        what: [same(both[k], one["right"], 1e-5 if what == "image" else 0)
               for both, one in zip(tensors, known[what], strict=True)]
        for what, k in PARTS.items()
    }  # fmt: skip
    got = [both[PARTS[part]] for both in tensors]
    other = next(what for what in PARTS if what != part)
    aside = f" Your {NAMES[other]} right." if all(good[other]) else ""
    explain_values(part, pairs, got, known[part], good[part], aside)
    for (image, labels, size), one in zip(pairs, got, strict=True):
        wanted = torch.int64 if part == "labels" else image.dtype
        if one.dtype != wanted:
            cause, code = (
                f"The values are right. The picture should keep its type.{aside}",
                "wrong-image-type",
            )
            if part == "labels":
                cause, code = (
                    f"The values are right. Labels are whole numbers of 64 bits: end with `.long()`.{aside}",
                    "wrong-label-type",
                )
            checks.fail(doing(labels, size), f"{part} of type {wanted}", f"{one.dtype}", cause, READ, code)


NAMES = {"image": "picture is", "labels": "labels are"}


def doing(labels, size):
    return f"For a picture of {labels.shape[0]} × {labels.shape[1]} pixels resized to size={size}"


def explain_values(part, pairs, got, known, good, aside):
    """Fail with what the first result that is wrong looks like, if one is; a slip has to explain all that have the right shape."""
    if all(good):
        return
    first = good.index(False)
    image, labels, size = pairs[first]
    shape = (image.shape[0], *size) if part == "image" else tuple(size)
    right = [f"{pair[2]}" for pair, fine in zip(pairs, good, strict=True) if fine]
    aside = (f" For size={', '.join(right)} it is right." if right else "") + aside
    fitting = [k for k, one in enumerate(known) if got[k].shape == one["right"][0].shape]
    causes = OF_IMAGES if part == "image" else OF_LABELS
    for code, cause in causes.items():
        where = range(len(got)) if code == "strided" else fitting
        ways = range(len(known[first]["fractional-labels" if code in MADE_WHOLE else code]))
        if first in where and any(all(slipped(code, got[k], known[k], way) for k in where) for way in ways):
            tell(part, doing(labels, size), got[first], known[first], shape, f"{cause}{aside}", code, labels)
    if tuple(got[first].shape) != shape:
        explain_shape(part, doing(labels, size), got[first], shape, labels, aside)
    tell(part, doing(labels, size), got[first], known[first], shape, aside.strip(), f"wrong-{part}", labels)


def tell(part, did, got, known, shape, cause, code, labels):
    """Fail: what was expected, and what came."""
    right = known["right"][0]
    if tuple(got.shape) != shape:
        checks.fail(did, f"the {part} to have shape {shape}", f"{tuple(got.shape)}", cause, READ, code)
    picture = side_by_side(
        (right if part == "labels" else right[0]).numpy(),
        (got if part == "labels" else got[0]).double().numpy(),
    )
    if part == "image":
        largest = (got.double() - right).abs().max()
        checks.fail(
            did,
            "an image interpolated bilinearly",
            f"one that differs by up to {largest:.2g}",
            cause,
            READ,
            code,
            picture,
        )
    present = set(labels.unique().tolist())
    invented = sorted(set(got.unique().tolist()) - present)
    if invented:
        checks.fail(did, f"no other labels than the {len(present)} that were there",
                    f"new ones such as {', '.join(f'{value:g}' for value in invented[:3])}", cause, READ, code, picture)  # fmt: skip
    checks.fail(did, "the label of the nearest pixel everywhere",
                f"another one at {int((got != right).sum())} of {got.numel()} pixels", cause, READ, code, picture)  # fmt: skip


def explain_shape(part, did, got, shape, labels, aside):
    """Fail with what a wrong shape looks like."""
    found, size, old = tuple(got.shape), shape[-2:], tuple(labels.shape)
    cause, code = "", "wrong-shape"
    if len(found) > len(shape) and found[-len(shape) :] == shape:
        cause, code = "Take the axes that you added for `F.interpolate` away again.", "extra-axis"
    elif len(found) < len(shape) and found == tuple(n for n in shape if n != 1):
        cause, code = (
            "Did `squeeze()` take away the axis of the single channel as well? Take away only what you added.",
            "dropped-axis",
        )
    elif len(found) == len(shape) and found[-2:] == size[::-1]:
        cause, code = (
            "Height and width are swapped: `size` is (height, width), as in the shapes.",
            "swapped-size",
        )
    elif len(found) == len(shape) and found[-2:] == old:
        cause, code = "That is the old size: they have to follow to the new one.", "not-resized"
    elif len(found) == len(shape) and found[-1] == found[-2] and found[-1] in size:
        cause, code = (
            "Both sides have one and the same length, but `size` has two numbers: use both.",
            "one-number-for-both",
        )
    elif len(found) == len(shape) and any(a == b for a, b in zip(found[-2:], size, strict=True)):
        cause, code = (
            "One side is right, and the other not. Height and width each change by a factor of their own.",
            "one-factor-for-both",
        )
    checks.fail(did, f"the {part} to have shape {shape}", f"{found}", f"{cause}{aside}".strip(), READ, code)


def expect_left_alone(resize_pair, pair):
    """Neither the picture nor the labels that were given are changed."""
    found = call_and_look(resize_pair, pair, {})
    if checks.compare(list(pair[:2]), list(found["args"])[:2], 0.0, 0.0) or checks.compare(
        found["result"], found["again"], 0.0, 0.0
    ):
        checks.fail("After calling `resize_pair(image, labels, size)`", "image and labels as they were before", "changed ones",
                    "Return new tensors: what ends in `_`, `+=` and `x[...] =` change the caller's.", READ, "changed-its-input")  # fmt: skip


def drawn(salt, shapes, dtype=torch.float32):
    """Pictures and labels of some shapes (channels, height, width), and the sizes that they shall get."""
    return [
        (torch.rand(shape, generator=randomness.generator("image", salt, k), dtype=dtype),
         blobs(*shape[1:], 6, (salt, k)), size)
        for k, (shape, size) in enumerate(shapes)
    ]  # fmt: skip


PUBLIC = [((1, 20, 20), (10, 10)), ((1, 16, 12), (9, 18)), ((2, 10, 12), (16, 15))]
HIDDEN = [((3, 20, 31), (33, 17)), ((1, 64, 48), (21, 40)), ((2, 9, 12), (27, 24)), ((1, 32, 24), (16, 8))]


@test_case(points=0.5)
def test_the_picture(resize_pair):
    pairs = drawn("picture", PUBLIC)
    expect_resized(resize_pair, "image", pairs)
    expect_left_alone(resize_pair, pairs[1])


@test_case(points=0.5)
def test_the_labels(resize_pair):
    expect_resized(resize_pair, "labels", drawn("labels", PUBLIC))


@test_case(points=0.5, hidden=True)
def test_other_pictures(resize_pair):
    pairs = drawn("picture", HIDDEN, torch.float64)
    expect_resized(resize_pair, "image", pairs)
    expect_left_alone(resize_pair, pairs[0])


@test_case(points=0.5, hidden=True)
def test_other_labels(resize_pair):
    expect_resized(resize_pair, "labels", drawn("labels", HIDDEN, torch.float64))
