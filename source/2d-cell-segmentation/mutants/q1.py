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
