import torch
import torch.nn.functional as F
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks.picture import side_by_side

OK_FORMAT = False
name = "q2"
points = 1
hints = [
    "Two calls of `F.interpolate`, one for the picture and one for the labels. They differ in `mode`.",
    "`F.interpolate` wants (batch, channels, height, width): `image[None]`, `labels[None, None]`, and take "
    "the extra axes "
    "away afterwards. For integers it has no method: convert to a floating-point type and back.",
    "`F.interpolate(image[None], size=size, mode='bilinear', align_corners=False)[0]` and "
    "`F.interpolate(labels[None, None].double(), size=size, mode='nearest')[0, 0].long()`.",
]

READ = "'Numbers of nuclei are names, not amounts' above"


def blobs(height, width, count, salt):
    """Instance labels: `count` overlapping rectangles with numbers from 200 to 899, background 0."""
    draw = randomness.numpy_generator("blobs", salt)
    labels = torch.zeros(height, width, dtype=torch.int64)
    for number in draw.choice(700, count, replace=False) + 200:
        row, column = draw.integers(0, height - 3), draw.integers(0, width - 3)
        labels[row : row + draw.integers(3, height // 2), column : column + draw.integers(3, width // 2)] = (
            int(number)
        )
    return labels


def resized(values, size, mode, **options):
    """(H, W) or (C, H, W) in float64, resized by `mode`."""
    planes = values.double().reshape(1, -1, *values.shape[-2:])
    return F.interpolate(planes, size=size, mode=mode, **options).reshape(*values.shape[:-2], *size)


def same(got, expected, tolerance=1e-5):
    return got.shape == expected.shape and bool((got.double() - expected).abs().max() <= tolerance)


def expect_resized(resize_pair, image, labels, size):
    got = checks.call(resize_pair, image, labels, size)
    height, width = labels.shape
    did = f"For a picture of {height} × {width} pixels resized to size={size}"
    if len(checks.members(got)) != 2 or not all(isinstance(g, torch.Tensor) for g in checks.members(got)):
        checks.fail(did, "a pair of tensors (image, labels)", checks.describe(got), "", READ, "wrong-type")
    got = [checks.expect_tensor(part, did=did, read=READ) for part in checks.members(got)]
    expect_labels(did, got[1], labels, size)
    expect_image(did, got[0], image, size)


def beside(expected, got):
    """Expected and got as a picture: where labels go wrong is seen at a glance."""
    return side_by_side(expected.numpy(), got.double().numpy())


def expect_image(did, got, image, size):
    expect_shape(did, "image", got, (image.shape[0], *size))
    # With and without antialiasing are both called bilinear: they differ where a picture shrinks.
    if any(same(got, resized(image, size, "bilinear", antialias=a)) for a in (False, True)):
        return
    largest = (got.double() - resized(image, size, "bilinear")).abs().max()
    wanted, found = "an image interpolated bilinearly", f"one that differs by up to {largest:.3g}"
    picture = beside(resized(image, size, "bilinear")[0], got[0])
    if any(same(got, resized(image, size, mode)) for mode in ("nearest", "nearest-exact")):
        checks.fail(
            did,
            wanted,
            "the nearest pixels' values",
            "Nearest is for the labels. In a picture it throws away pixels and makes steps.",
            READ,
            "nearest-for-the-image",
            picture,
        )
    if same(got, resized(image, size, "bilinear", align_corners=True)):
        checks.fail(
            did,
            wanted,
            found,
            "This is `align_corners=True`: the picture is stretched a little, "
            "so it no longer "
            "lies on its mask.",
            READ,
            "align-corners",
            picture,
        )
    cause = "Is the mode 'bilinear', and `align_corners=False`?"
    checks.fail(did, wanted, found, cause, READ, "wrong-image", picture)


def expect_labels(did, got, labels, size):
    expect_shape(did, "label map", got, tuple(size))
    present = set(labels.unique().tolist())
    invented = sorted(set(got.unique().tolist()) - present)
    right = [resized(labels, size, mode) for mode in ("nearest", "nearest-exact")]
    picture = beside(right[0], got)
    if labels.max() > 1 and same(got, (right[0] > 0).double()):
        checks.fail(
            did,
            f"{len(present) - 1} different nuclei",
            "only 0 and 1",
            "The numbers of the nuclei were lost: resize the labels themselves, not `labels > 0`.",
            READ,
            "lost-instances",
            picture,
        )
    if invented:
        _explain_invented(did, got, labels, size, present, invented, picture)
    if not any(same(got, one, 0) for one in right):
        cause = "Is the mode 'nearest' and the size (height, width)?"
        checks.fail(
            did,
            "the labels of the nearest pixels",
            f"{int((got != right[0]).sum())} other pixels",
            cause,
            READ,
            "wrong-labels",
            picture,
        )
    if got.is_floating_point() or got.dtype == torch.bool:
        checks.fail(
            did,
            "labels of type torch.int64",
            f"{got.dtype}",
            "`F.interpolate` needs floating point, but labels are whole numbers: end with `.long()`.",
            READ,
            "labels-not-integers",
        )


def _explain_invented(did, got, labels, size, present, invented, picture):
    wanted = f"no other labels than the {len(present)} that were there"
    found = f"new ones such as {', '.join(f'{v:g}' for v in invented[:3])}"
    mixed = resized(labels, size, "bilinear")
    if any(
        same(
            got,
            torch.where(
                resized(labels, size, m) < 256, resized(labels, size, m), resized(labels, size, m) % 256
            ),
        )
        for m in ("nearest", "nearest-exact")
    ):
        checks.fail(
            did,
            wanted,
            found,
            "Labels above 255 wrapped around: eight bits (`uint8`, `.byte()`) "
            "count only to 255, "
            "and a picture can have more nuclei.",
            READ,
            "labels-overflow",
            picture,
        )
    fractions = any(value != int(value) for value in invented)
    if fractions and got.is_floating_point():
        checks.fail(
            did,
            wanted,
            found,
            "Fractions: the labels were interpolated like a brightness. "
            "Half-way between nucleus "
            "4 and nucleus 8 there is no nucleus 6. Use mode='nearest'.",
            READ,
            "fractional-labels",
            picture,
        )
    if same(got, mixed, 1.01):
        checks.fail(
            did,
            wanted,
            found,
            "The labels were interpolated and then rounded: along each border "
            "this invents "
            "nuclei. Use mode='nearest'.",
            READ,
            "rounded-labels",
            picture,
        )
    checks.fail(
        did, wanted, found, "Use mode='nearest', which only copies.", READ, "invented-labels", picture
    )


def expect_shape(did, what, got, shape):
    if tuple(got.shape) == shape:
        return
    cause, code = "Take the axes that you added for `F.interpolate` away again.", "wrong-shape"
    if tuple(got.shape) == (*shape[:-2], shape[-1], shape[-2]):
        cause, code = (
            "Height and width are swapped: `size` is (height, width), as in the shapes.",
            "swapped-size",
        )
    checks.fail(did, f"the {what} to have shape {shape}", f"{tuple(got.shape)}", cause, READ, code)


@test_case(points=1)
def test_shrink_and_enlarge(resize_pair):
    for salt, size in enumerate([(12, 12), (16, 30), (40, 56)]):
        image = torch.rand(1, 24, 24, generator=randomness.generator("image", salt))
        expect_resized(resize_pair, image, blobs(24, 24, 6, salt), size)
