# %% keeps the last mask only diagnosis="one-mask-per-picture" misconception="A picture has one mask."
# - masks.setdefault(key, []).append(path)
# + masks[key] = [path]

# %% order of the listing diagnosis="listing-order" misconception="A folder's listing is always sorted."
# - for path in sorted(files):
# + for path in files:

# %% keeps pictures without masks diagnosis="keeps-unpaired" misconception="No mask file means no nucleus."
# - return {key: (images[key], masks[key]) for key in images if key in masks}
# + return {key: (images[key], masks.get(key, [])) for key in images}

# %% any file counts diagnosis="stray-files" misconception="In a folder of masks everything is a mask."
# - if len(parts) < 3 or not path.endswith(".png"):
# + if len(parts) < 3:

# %% pairs by position diagnosis="pairs-by-position" misconception="Two sorted lists of equal things have the same order."
# - return {key: (images[key], masks[key]) for key in images if key in masks}
# + return {key: (images[key], group) for key, group in zip(images, masks.values())}

# %% id anywhere in the path diagnosis="substring-match" misconception="An id that occurs in the path is the picture's id."
# - return {key: (images[key], masks[key]) for key in images if key in masks}
# + return {key: (images[key], sorted(p for p in files if f"/{key}" in p and "/masks/" in p and p.endswith(".png"))) for key in images if key in masks}

# %% id counted from the front diagnosis="counts-from-the-front" misconception="The data always lie in one folder."
# - key, folder = parts[-3], parts[-2]
# + key, folder = parts[1], parts[2]

# %% id from the file's name diagnosis="id-from-the-file-name" misconception="The picture's file is named after its id."
# - key, folder = parts[-3], parts[-2]
# + key, folder = parts[-3], parts[-2]
# + if folder == "images":
# +     key = parts[-1].removesuffix(".png")

# %% ending anywhere diagnosis="stray-files" misconception="A picture has .png in its name."
# - if len(parts) < 3 or not path.endswith(".png"):
# + if len(parts) < 3 or ".png" not in path:

# %% every path has three parts diagnosis="short-paths" misconception="There is nothing above the folders of the pictures."
# - if len(parts) < 3 or not path.endswith(".png"):
# + if not path.endswith(".png"):

# %% kind from anywhere in the path diagnosis="kind-from-anywhere" misconception="A path with masks in it is a mask."
# - if folder == "images":
# -     images[key] = path
# - elif folder == "masks":
# -     masks.setdefault(key, []).append(path)
# + if "/masks/" in path and folder in ("images", "masks"):
# +     masks.setdefault(key, []).append(path)
# + elif folder == "images":
# +     images[key] = path

# %% what is no image is a mask diagnosis="stray-files" misconception="There are two kinds of folders."
# - elif folder == "masks":
# + else:

# %% names of files only diagnosis="names-only" misconception="The names of the files are enough."
# - return {key: (images[key], masks[key]) for key in images if key in masks}
# + return {key: (images[key].split("/")[-1], [m.split("/")[-1] for m in masks[key]]) for key in images if key in masks}

# %% masks before their image are lost diagnosis="depends-on-order" misconception="A folder's images come before its masks."
# - for path in sorted(files):
# + for path in files:
# - elif folder == "masks":
# + elif folder == "masks" and key in images:
# - return {key: (images[key], masks[key]) for key in images if key in masks}
# + return {key: (images[key], sorted(masks[key])) for key in images if key in masks}

# %% neighbours only diagnosis="depends-on-order" misconception="groupby collects equal keys wherever they are."
def pair_files(files):
    from itertools import groupby

    found = {}
    pngs = [f for f in files if f.endswith(".png") and f.count("/") > 1]
    for key, group in groupby(pngs, key=lambda f: f.split("/")[-3]):
        group = list(group)
        images = [f for f in group if f.split("/")[-2] == "images"]
        masks = [f for f in group if f.split("/")[-2] == "masks"]
        if images and masks:
            found[key] = images[0], sorted(masks)
    return found

# %% keeps masks without a picture diagnosis="keeps-unpaired" misconception="Masks are what matters."
# - return {key: (images[key], masks[key]) for key in images if key in masks}
# + return {key: (images.get(key), masks[key]) for key in masks}

# %% sorts the caller's list diagnosis="changed-its-input" misconception="A list that is passed is a copy."
# - for path in sorted(files):
# + files.sort()
# + for path in files:
