# %% count-from-front kind="wrong" misconception="A path is always dataset/id/kind/name, as in the example." should-say="There may be any number of folders in front of the id: count the parts from the end."
def pair_files(files):
    images, masks = {}, {}
    for file in files:
        parts = file.split("/")
        key, kind = parts[1], parts[2]
        if not file.endswith(".png"):
            continue
        if kind == "images":
            images[key] = file
        elif kind == "masks":
            masks.setdefault(key, []).append(file)
    return {key: (images[key], sorted(masks[key])) for key in images if key in masks}

# %% substring-id kind="wrong" misconception="A mask belongs to a picture if the id occurs in its path." should-say="a1 is also found inside a10: compare the whole folder name with the whole id."
def pair_files(files):
    pngs = [f for f in files if f.endswith(".png")]
    images = [f for f in pngs if f.split("/")[-2] == "images"]
    masks = [f for f in pngs if f.split("/")[-2] == "masks"]
    pairs = {}
    for image in images:
        key = image.split("/")[-3]
        own = sorted(m for m in masks if key in m)
        if own:
            pairs[key] = (image, own)
    return pairs

# %% prefix-id kind="wrong" misconception="Everything that starts with the picture's folder belongs to the picture." should-say="The folder dsb/a10 starts with dsb/a1 as well: compare whole folder names."
def pair_files(files):
    pairs = {}
    for image in files:
        if not image.endswith(".png") or image.split("/")[-2] != "images":
            continue
        folder = "/".join(image.split("/")[:-2])
        masks = [
            f for f in files
            if f.startswith(folder) and f.split("/")[-2] == "masks" and f.endswith(".png")
        ]
        if masks:
            pairs[image.split("/")[-3]] = (image, sorted(masks))
    return pairs

# %% unsorted kind="wrong" misconception="The list already comes in some useful order." should-say="The paths come in any order, and the masks have to be returned sorted."
def pair_files(files):
    images, masks = {}, {}
    for file in files:
        key, kind, name = file.split("/")[-3:]
        if name.endswith(".png") and kind == "images":
            images[key] = file
        if name.endswith(".png") and kind == "masks":
            masks.setdefault(key, []).append(file)
    return {key: (images[key], masks[key]) for key in images if key in masks}

# %% every-file-counts kind="wrong" misconception="In the folder of the masks there are only masks." should-say="Thumbs.db lies in a masks folder too: only files that end in .png count."
def pair_files(files):
    images, masks = {}, {}
    for file in files:
        key, kind, _ = file.split("/")[-3:]
        if kind == "images":
            images[key] = file
        elif kind == "masks":
            masks.setdefault(key, []).append(file)
    return {key: (images[key], sorted(masks[key])) for key in images if key in masks}

# %% keeps-empty kind="wrong" misconception="A picture without masks is a picture without nuclei, so its list is empty." should-say="No masks means that nobody looked: leave this id out."
def pair_files(files):
    pngs = [f.split("/") for f in files if f.endswith(".png")]
    pairs = {}
    for parts in pngs:
        if parts[-2] == "images":
            masks = ["/".join(p) for p in pngs if p[-3] == parts[-3] and p[-2] == "masks"]
            pairs[parts[-3]] = ("/".join(parts), sorted(masks))
    return pairs

# %% none-for-image kind="wrong" misconception="Masks are what matters, so an id with masks is kept even if its picture is missing." should-say="An id without an image has to be left out, not given None."
def pair_files(files):
    images, masks = {}, {}
    for file in files:
        key, kind, name = file.split("/")[-3:]
        if not name.endswith(".png"):
            continue
        if kind == "images":
            images[key] = file
        elif kind == "masks":
            masks.setdefault(key, []).append(file)
    return {key: (images.get(key), sorted(own)) for key, own in masks.items()}

# %% id-from-file-name kind="wrong" misconception="The picture's file is named after its id." should-say="The id is the name of the folder; the file in it may be called anything."
import os

def pair_files(files):
    images, masks = {}, {}
    for file in files:
        folder, name = os.path.split(file)
        if not name.endswith(".png"):
            continue
        if os.path.basename(folder) == "images":
            images[os.path.splitext(name)[0]] = file
        elif os.path.basename(folder) == "masks":
            masks.setdefault(os.path.basename(os.path.dirname(folder)), []).append(file)
    return {key: (images[key], sorted(masks[key])) for key in images if key in masks}

# %% masks-in-path kind="wrong" misconception="If a path has masks in it, it is a mask, otherwise it is a picture." should-say="Look only at the last folder, and only at those called exactly images or masks."
def pair_files(files):
    images, masks = {}, {}
    for file in files:
        if not file.endswith(".png"):
            continue
        key = file.split("/")[-3]
        if "masks" in file:
            masks.setdefault(key, []).append(file)
        else:
            images[key] = file
    return {key: (images[key], sorted(masks[key])) for key in images if key in masks}

# %% else-is-mask kind="wrong" misconception="What is not in images is in masks." should-say="Other folders happen as well: take a file as a mask only if its folder is masks."
def pair_files(files):
    images, masks = {}, {}
    for file in files:
        if not file.endswith(".png"):
            continue
        key, kind, _ = file.split("/")[-3:]
        if kind == "images":
            images[key] = file
        else:
            masks.setdefault(key, []).append(file)
    return {key: (images[key], sorted(masks[key])) for key in images if key in masks}

# %% image-comes-first kind="wrong" misconception="A folder's images come before its masks, since i is before m." should-say="The paths come in any order: a mask may come before its image."
def pair_files(files):
    pairs = {}
    for file in files:
        key, kind, name = file.split("/")[-3:]
        if not name.endswith(".png"):
            continue
        if kind == "images":
            pairs[key] = (file, [])
        elif kind == "masks" and key in pairs:
            pairs[key][1].append(file)
    return {key: (image, sorted(masks)) for key, (image, masks) in pairs.items() if masks}

# %% png-anywhere kind="wrong" misconception="A picture is a file with .png in its name." should-say="The name must end in .png; 7.png.bak is no picture."
def pair_files(files):
    images, masks = {}, {}
    for file in files:
        key, kind, name = file.split("/")[-3:]
        if ".png" not in name:
            continue
        if kind == "images":
            images[key] = file
        elif kind == "masks":
            masks.setdefault(key, []).append(file)
    return {key: (images[key], sorted(masks[key])) for key in images if key in masks}

# %% groupby-unsorted kind="wrong" misconception="groupby collects equal keys wherever they are." should-say="groupby joins only neighbours: sort by the id first."
from itertools import groupby

def pair_files(files):
    pngs = [f for f in files if f.endswith(".png")]
    pairs = {}
    for key, group in groupby(pngs, key=lambda f: f.split("/")[-3]):
        group = list(group)
        images = [f for f in group if f.split("/")[-2] == "images"]
        masks = [f for f in group if f.split("/")[-2] == "masks"]
        if images and masks:
            pairs[key] = (images[0], sorted(masks))
    return pairs

# %% last-mask-only kind="wrong" misconception="There is one mask for each picture." should-say="Each nucleus has a mask file of its own: collect all of them in a list."
def pair_files(files):
    images, masks = {}, {}
    for file in sorted(files):
        key, kind, name = file.split("/")[-3:]
        if name.endswith(".png"):
            if kind == "images":
                images[key] = file
            elif kind == "masks":
                masks[key] = [file]
    return {key: (images[key], masks[key]) for key in images if key in masks}

# %% zip-both-lists kind="wrong" misconception="If both lists of groups are sorted by id, they fit together one by one." should-say="Ids without an image or without masks shift the pairs: look the masks up by their id."
from collections import defaultdict

def pair_files(files):
    images, masks = {}, defaultdict(list)
    for file in files:
        key, kind, name = file.split("/")[-3:]
        if name.endswith(".png") and kind == "images":
            images[key] = file
        elif name.endswith(".png") and kind == "masks":
            masks[key].append(file)
    groups = [sorted(masks[key]) for key in sorted(masks)]
    return {key: (images[key], group) for key, group in zip(sorted(images), groups)}

# %% names-instead-of-paths kind="wrong" misconception="The names of the files are enough." should-say="Return the whole paths as they were given, not only the file names."
def pair_files(files):
    images, masks = {}, {}
    for file in files:
        key, kind, name = file.split("/")[-3:]
        if name.endswith(".png") and kind == "images":
            images[key] = name
        elif name.endswith(".png") and kind == "masks":
            masks.setdefault(key, []).append(name)
    return {key: (images[key], sorted(masks[key])) for key in images if key in masks}

# %% front-and-unsorted kind="mixed" misconception="The folders are always the same, and the order does not matter." should-say="Count the parts of a path from the end, and sort the masks."
def pair_files(files):
    images, masks = {}, {}
    for file in files:
        _, key, kind, name = file.split("/", 3)
        if not name.endswith(".png"):
            continue
        if kind == "images":
            images[key] = file
        elif kind == "masks":
            masks.setdefault(key, []).append(file)
    return {key: (images[key], masks[key]) for key in images if key in masks}

# %% substring-and-empty kind="mixed" misconception="The id is somewhere in the path of each mask, and a picture without masks has an empty list." should-say="Compare whole ids (a1 is not a10), and leave out pictures without masks."
def pair_files(files):
    pngs = sorted(f for f in files if f.endswith(".png"))
    return {
        image.split("/")[-3]: (image, [m for m in pngs if "/masks/" in m and image.split("/")[-3] in m])
        for image in pngs
        if "/images/" in image
    }

# %% grouping-without-dropping kind="half" misconception="The task is the grouping; incomplete ids are for somebody else to find." should-say="Grouped well; now leave out the ids that lack an image or have no mask."
from collections import defaultdict

def pair_files(files):
    images, masks = defaultdict(str), defaultdict(list)
    for file in files:
        key, kind, name = file.split("/")[-3:]
        if not name.endswith(".png"):
            continue
        if kind == "images":
            images[key] = file
        elif kind == "masks":
            masks[key].append(file)
    return {key: (images[key], sorted(masks[key])) for key in set(images) | set(masks)}

# %% two-dicts kind="right"
def pair_files(files):
    images, masks = {}, {}
    for file in files:
        parts = file.split("/")
        if len(parts) < 3 or not parts[-1].endswith(".png"):
            continue
        key, kind = parts[-3], parts[-2]
        if kind == "images":
            images[key] = file
        elif kind == "masks":
            masks.setdefault(key, []).append(file)
    return {key: (images[key], sorted(masks[key])) for key in images if key in masks}

# %% regular-expression kind="right"
import re
from collections import defaultdict

def pair_files(files):
    pattern = re.compile(r"(?:.*/)?([^/]+)/(images|masks)/[^/]+\.png", re.DOTALL)
    found = defaultdict(lambda: {"images": [], "masks": []})
    for file in files:
        match = pattern.fullmatch(file)
        if match:
            found[match[1]][match[2]].append(file)
    return {k: (v["images"][0], sorted(v["masks"])) for k, v in found.items() if v["images"] and v["masks"]}

# %% pathlib kind="right"
from collections import defaultdict
from pathlib import PurePosixPath

def pair_files(files):
    by_kind = {"images": defaultdict(list), "masks": defaultdict(list)}
    for file in files:
        path = PurePosixPath(file)
        if path.suffix == ".png" and path.parent.name in by_kind:
            by_kind[path.parent.name][path.parent.parent.name].append(file)
    both = by_kind["images"].keys() & by_kind["masks"].keys()
    return {key: (by_kind["images"][key][0], sorted(by_kind["masks"][key])) for key in sorted(both)}

# %% groupby-after-sort kind="right"
from itertools import groupby

def pair_files(files):
    triples = [(*f.split("/")[-3:-1], f) for f in files if f.endswith(".png") and f.count("/") >= 2]
    wanted = sorted(t for t in triples if t[1] in ("images", "masks"))
    result = {}
    for key, group in groupby(wanted, key=lambda t: t[0]):
        group = list(group)
        images = [f for _, kind, f in group if kind == "images"]
        masks = [f for _, kind, f in group if kind == "masks"]
        if images and masks:
            result[key] = images[0], masks
    return result

# %% nested-loops kind="right"
def pair_files(files):
    def kind_and_id(file):
        tail = file.rsplit("/", 3)
        if not file.endswith(".png") or len(tail) < 3:
            return None, None
        return tail[-2], tail[-3]

    result = dict()
    for image in files:
        kind, key = kind_and_id(image)
        if kind != "images":
            continue
        masks = [other for other in files if kind_and_id(other) == ("masks", key)]
        if len(masks) > 0:
            masks.sort()
            result[key] = (image, masks)
    return result

# %% insort-dataclass kind="right"
import bisect
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import NamedTuple

class Pair(NamedTuple):
    image: str
    masks: list

@dataclass
class Folder:
    image: str | None = None
    masks: list = field(default_factory=list)

def pair_files(files):
    folders = {}
    for file in files:
        match file.split("/"):
            case [*_, key, "images", name] if name.endswith(".png"):
                folders.setdefault(key, Folder()).image = file
            case [*_, key, "masks", name] if name.endswith(".png"):
                bisect.insort(folders.setdefault(key, Folder()).masks, file)
    return OrderedDict((k, Pair(f.image, f.masks)) for k, f in folders.items() if f.image and f.masks)

# %% sqlite kind="right"
import sqlite3

def pair_files(files):
    base = sqlite3.connect(":memory:")
    base.execute("create table f (id text, kind text, path text)")
    rows = [(*f.split("/")[-3:-1], f) for f in files if f[-4:] == ".png" and len(f.split("/")) > 2]
    base.executemany("insert into f values (?, ?, ?)", rows)
    query = "select a.id, a.path, b.path from f a join f b on a.id = b.id where a.kind = 'images' and b.kind = 'masks'"
    result = {}
    for key, image, mask in base.execute(query):
        result.setdefault(key, (image, []))[1].append(mask)
    base.close()
    return {key: (image, sorted(masks)) for key, (image, masks) in result.items()}

# %% recursion kind="right"
def pair_files(files):
    def gather(rest):
        if not rest:
            return {}
        if len(rest) > 1:
            left, right = gather(rest[: len(rest) // 2]), gather(rest[len(rest) // 2 :])
            return {
                k: (left.get(k, ([], []))[0] + right.get(k, ([], []))[0],
                    left.get(k, ([], []))[1] + right.get(k, ([], []))[1])
                for k in {**left, **right}
            }
        parts = rest[0].split("/")
        if len(parts) < 3 or not parts[-1].endswith(".png") or parts[-2] not in ("images", "masks"):
            return {}
        return {parts[-3]: (rest, []) if parts[-2] == "images" else ([], rest)}

    return {k: (i[0], sorted(m)) for k, (i, m) in gather(list(files)).items() if i and m}
