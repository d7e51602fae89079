# %% bilinear for both diagnosis="fractional-labels" misconception="Resizing a mask is like resizing a picture."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.interpolate(labels[None, None].double(), size=size, mode="bilinear")[0, 0]

# %% bilinear, then rounded diagnosis="rounded-labels" misconception="Rounding repairs interpolated labels."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.interpolate(labels[None, None].double(), size=size, mode="bilinear")[0, 0].round().long()

# %% nearest for both diagnosis="nearest-for-the-image" misconception="Nearest is the safe choice for everything."
# - image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
# + image = F.interpolate(image[None], size=size, mode="nearest")[0]

# %% aligned corners diagnosis="align-corners" misconception="align_corners keeps the picture aligned with its mask."
# - image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
# + image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=True)[0]

# %% foreground only diagnosis="lost-instances" misconception="A mask is nucleus or not."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.interpolate((labels[None, None] > 0).double(), size=size, mode="nearest")[0, 0].long()

# %% width first diagnosis="swapped-size" misconception="A size is width × height, as on a screen."
# - image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
# + size = (size[1], size[0])
# + image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]

# %% labels stay floating point diagnosis="labels-not-integers" misconception="4.0 is as good a label as 4."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0]

# %% eight bits diagnosis="labels-overflow" misconception="Masks are 8-bit pictures."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.interpolate(labels[None, None].byte(), size=size, mode="nearest")[0, 0].long()
