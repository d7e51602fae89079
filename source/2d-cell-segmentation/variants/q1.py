# %% group by folder, filter after
def pair_files(files):
    from collections import defaultdict

    groups = defaultdict(list)
    for path in files:
        if path.endswith(".png"):
            parts = path.rsplit("/", 3)[-3:]
            if len(parts) == 3:
                groups[parts[0], parts[1]].append(path)
    ids = {key for key, _ in groups}
    return {
        key: (groups[key, "images"][0], sorted(groups[key, "masks"]))
        for key in sorted(ids)
        if groups.get((key, "images")) and groups.get((key, "masks"))
    }

# %% pathlib
def pair_files(files):
    from pathlib import PurePosixPath

    paths = [PurePosixPath(f) for f in files]
    images = {p.parent.parent.name: str(p) for p in paths if p.suffix == ".png" and p.parent.name == "images"}
    result = {}
    for key, image in images.items():
        masks = [str(p) for p in paths if p.suffix == ".png" and p.parent.name == "masks" and p.parent.parent.name == key]
        if masks:
            masks.sort()
            result[key] = (image, masks)
    return result

# %% regular expression, entries as lists
def pair_files(files):
    import re

    result = {}
    for path in sorted(files):
        match = re.search(r"([^/]+)/(images|masks)/[^/]+\.png$", path)
        if match:
            entry = result.setdefault(match[1], [None, []])
            if match[2] == "images":
                entry[0] = path
            else:
                entry[1].append(path)
    return {key: entry for key, entry in result.items() if entry[0] and entry[1]}
