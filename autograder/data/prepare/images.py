"""Recipes of image data: patches by modality, and nuclei with instance masks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from autograder.data import registry
from autograder.data.prepare import SPLIT_SEED, Prepared, assign_groups

SIDE = 64
MARGIN = 8
"""Hidden patches are kept larger by this many pixels on each side, so that a shift shows real content."""

Plane = np.ndarray  # (height, width), float32 in [0, 1]
Block = list[Plane]  # one piece of an image, or neighbouring slices of a volume


# -------------------------------------------------------------------------------------- modalities


def modalities(files: Mapping[str, Path]) -> Prepared:
    """Six kinds of images as 64×64 patches.

    Each source is cut into blocks (squares of an image, slabs of a volume with a gap between them), the
    blocks are dealt out to the splits, and patches are taken inside blocks: no two splits share a pixel.
    """
    blocks_of_classes = [
        _slabs(_brain(files["brain"]), thickness=10, gap=4, step=2),
        _slabs(_chest(files["chest-1"]), 5, 1, 1) + _slabs(_chest(files["chest-2"]), 5, 1, 1),
        _squares(_grey(files["ihc"]), 128),
        _squares(_shrink(_grey(files["retina"]), 2), 141),
        _squares(fluorescence(files["fluorescence"]), 128),
        _squares(_grey(files["histology"]), 100),
    ]
    counts = {"train": 100, "valid": 34, "hidden": 84}
    parts: dict[str, list[tuple[np.ndarray, np.ndarray]]] = {split: [] for split in counts}
    for label, blocks in enumerate(blocks_of_classes):
        splits = assign_groups(range(len(blocks)), (0.5, 0.17, 0.33), salt=label)
        for split, count in counts.items():
            mine = [block for index, block in enumerate(blocks) if splits[index] == split]
            side = SIDE + 2 * MARGIN if split == "hidden" else SIDE
            images = _patches(mine, side, count, salt=label)
            parts[split].append((images, np.full(len(images), label, np.int64)))
    return Prepared(*(_shuffled(parts[split], limit=500 if split == "hidden" else None) for split in counts))


def mednist(files: Mapping[str, Path]) -> Prepared:
    """MedNIST: a folder of 64×64 JPEG images for each class. Split at random: it names no patients."""
    parts: dict[str, list[tuple[np.ndarray, np.ndarray]]] = {"train": [], "valid": [], "hidden": []}
    for label, name in enumerate(registry.FULL_CLASSES["modalities"]):
        paths = sorted(path for path in (files["folder"] / name).glob("*.jp*g"))
        if not paths:
            raise FileNotFoundError(f"{files['folder'] / name}: no JPEG images of the class {name}")
        images = np.stack([np.asarray(Image.open(path).convert("L").resize((SIDE, SIDE))) for path in paths])
        splits = assign_groups(range(len(paths)), (0.7, 0.15, 0.15), salt=label)
        for split, part in parts.items():
            chosen = images[[splits[index] == split for index in range(len(paths))]]
            if split == "hidden":
                chosen = np.pad(chosen, ((0, 0), (MARGIN, MARGIN), (MARGIN, MARGIN)), mode="edge")
            part.append((chosen, np.full(len(chosen), label, np.int64)))
    return Prepared(*(_shuffled(part) for part in parts.values()))


def _shuffled(
    parts: Sequence[tuple[np.ndarray, np.ndarray]], limit: int | None = None
) -> dict[str, np.ndarray]:
    images = np.concatenate([part[0] for part in parts])
    labels = np.concatenate([part[1] for part in parts])
    order = np.random.default_rng(SPLIT_SEED).permutation(len(labels))[:limit]
    return {"images": images[order], "labels": labels[order]}


# ------------------------------------------------------------------------------------------ nuclei


def nuclei(files: Mapping[str, Path]) -> Prepared:
    """Tiles of one 512×512 image with 125 labelled nuclei; hidden keeps whole blocks to cut tiles from."""
    image, mask = fluorescence(files["image"]), np.asarray(Image.open(files["mask"])).astype(np.uint16)
    pairs = list(zip(_pieces(image, 128), _pieces(mask, 128), strict=True))
    splits = assign_groups(range(len(pairs)), (0.5, 0.1875, 0.3125))
    mine = {
        split: [pairs[i] for i in range(len(pairs)) if splits[i] == split]
        for split in ("train", "valid", "hidden")
    }
    return Prepared(
        _tiles(mine["train"], stride=16),
        _tiles(mine["valid"], stride=16),
        {
            "images": np.stack([_bytes(plane) for plane, _ in mine["hidden"]]),
            "masks": np.stack([labels for _, labels in mine["hidden"]]),
        },
        {"hidden_tiles": 100},
    )


def dsb2018(files: Mapping[str, Path]) -> Prepared:
    """Data Science Bowl 2018, ``<id>/images/*.png`` and ``<id>/masks/*.png``: tiles, split by image."""
    folders = sorted(path.parent for path in files["folder"].glob("*/images") if path.is_dir())
    if not folders:
        raise FileNotFoundError(f"{files['folder']}: no folders <id>/images in it")
    splits = assign_groups([folder.name for folder in folders], (0.7, 0.15, 0.15))
    parts: dict[str, dict[str, np.ndarray]] = {}
    for split in ("train", "valid", "hidden"):
        pairs = [_dsb_pair(folder) for folder in folders if splits[folder.name] == split]
        parts[split] = _tiles(pairs, stride=SIDE)
    return Prepared(parts["train"], parts["valid"], parts["hidden"])


def _dsb_pair(folder: Path) -> tuple[Plane, np.ndarray]:
    image = next(iter(sorted((folder / "images").glob("*.png"))))
    plane = _grey(image)
    labels = np.zeros(plane.shape, np.uint16)
    for number, path in enumerate(sorted((folder / "masks").glob("*.png")), start=1):
        labels[np.asarray(Image.open(path).convert("L")) > 0] = number
    return plane, labels


def _tiles(pairs: Sequence[tuple[Plane, np.ndarray]], stride: int) -> dict[str, np.ndarray]:
    images, masks = [], []
    for plane, labels in pairs:
        for row, column in _corners(plane.shape, SIDE, stride):
            window = (slice(row, row + SIDE), slice(column, column + SIDE))
            if labels[window].any():
                images.append(_bytes(plane[window]))
                masks.append(labels[window])
    if not images:
        return {"images": np.zeros((0, SIDE, SIDE), np.uint8), "masks": np.zeros((0, SIDE, SIDE), np.uint16)}
    return {"images": np.stack(images), "masks": np.stack(masks)}


# ------------------------------------------------------------------------------------- raw sources


def _brain(path: Path) -> np.ndarray:
    """T1 template at 2 mm, axial slices first, nose up: (slice, 116, 98)."""
    import nibabel

    volume = np.asarray(nibabel.load(path).dataobj, np.float32) / 255
    return np.stack([_shrink(plane.T[::-1], 2) for plane in volume.transpose(2, 0, 1)])


def _chest(path: Path) -> np.ndarray:
    """CT in the window −1000 … 400 HU at a quarter of its resolution: (slice, 128, 128)."""
    import nrrd  # type: ignore[import-untyped]

    volume = np.clip((nrrd.read(str(path))[0].astype(np.float32) + 1000) / 1400, 0, 1)
    return np.stack([_shrink(plane.T, 4) for plane in volume.transpose(2, 0, 1)])


def _grey(path: Path) -> Plane:
    return np.asarray(Image.open(path).convert("L"), np.float32) / 255


def fluorescence(path: Path) -> Plane:
    """A 16-bit image scaled to its 99th percentile: a few mitotic cells are far brighter than the rest."""
    raw = np.asarray(Image.open(path)).astype(np.float32)
    scaled: Plane = np.clip(raw / np.percentile(raw, 99), 0, 1).astype(np.float32)
    return scaled


# ---------------------------------------------------------------------------------- blocks, patches


def _squares(image: Plane, side: int) -> list[Block]:
    return [[piece] for piece in _pieces(image, side)]


def _pieces(image: np.ndarray, side: int) -> list[np.ndarray]:
    """Squares of ``side`` pixels that do not overlap."""
    return [image[r : r + side, c : c + side] for r, c in _corners(image.shape, side, side)]


def _slabs(volume: np.ndarray, thickness: int, gap: int, step: int) -> list[Block]:
    """Runs of ``thickness`` slices, ``gap`` slices apart, every ``step``-th slice of each."""
    starts = range(0, len(volume) - thickness + 1, thickness + gap)
    slabs = [
        [plane for plane in volume[start : start + thickness : step] if plane.mean() > 0.05]
        for start in starts
    ]
    return [slab for slab in slabs if slab]


def _patches(blocks: Sequence[Block], side: int, count: int, salt: int) -> np.ndarray:
    """``count`` windows with something on them, in turn from each block, by a fixed draw: uint8."""
    rng = np.random.default_rng([SPLIT_SEED, salt, side])
    queues = []
    for block in blocks:
        windows = [
            plane[row : row + side, column : column + side]
            for plane in block
            for row, column in _corners(plane.shape, side, 5)
        ]
        windows = [window for window in windows if window.std() > 0.02 and (window > 0.04).mean() > 0.4]
        queues.append([windows[i] for i in rng.permutation(len(windows))])
    chosen: list[np.ndarray] = []
    while len(chosen) < count and any(queues):
        chosen += [queue.pop() for queue in queues if queue]
    return np.stack([_bytes(window) for window in chosen[:count]])


def _corners(shape: tuple[int, ...], side: int, stride: int) -> Iterator[tuple[int, int]]:
    for row in range(0, shape[0] - side + 1, stride):
        for column in range(0, shape[1] - side + 1, stride):
            yield row, column


def _shrink(image: np.ndarray, factor: int) -> Plane:
    """Average over squares of ``factor`` pixels."""
    height, width = (size // factor for size in image.shape)
    squares = image[: height * factor, : width * factor].reshape(height, factor, width, factor)
    return np.asarray(squares.mean(axis=(1, 3)), np.float32)


def _bytes(plane: Plane) -> np.ndarray:
    return np.asarray(np.rint(plane * 255), np.uint8)
