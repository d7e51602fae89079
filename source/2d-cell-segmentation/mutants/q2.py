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

# %% labels stay floating point diagnosis="wrong-label-type" misconception="4.0 is as good a label as 4."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0]

# %% eight bits diagnosis="labels-overflow" misconception="Masks are 8-bit pictures."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.interpolate(labels[None, None].byte(), size=size, mode="nearest")[0, 0].long()

# %% bilinear, then cut diagnosis="truncated-labels" misconception="long() repairs interpolated labels."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.interpolate(labels[None, None].double(), size=size, mode="bilinear")[0, 0].long()

# %% antialiased diagnosis="antialias" misconception="Anti-aliasing always makes a better picture."
# - image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
# + image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False, antialias=True)[0]

# %% bicubic diagnosis="bicubic" misconception="The smoother the better."
# - image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
# + image = F.interpolate(image[None], size=size, mode="bicubic", align_corners=False)[0]

# %% 32 bits diagnosis="wrong-label-type" misconception="int is int."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].int()

# %% labels stay as they are diagnosis="not-resized" misconception="Only the network's input has to have the new size."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()

# %% squeezed diagnosis="dropped-axis" misconception="squeeze takes away what I added."
# - image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
# + image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False).squeeze()

# %% axes stay diagnosis="extra-axis" misconception="An extra axis of length 1 does no harm."
# - image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
# + image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)

# %% one side for both diagnosis="one-number-for-both" misconception="Networks want squares."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.interpolate(labels[None, None].double(), size=size[0], mode="nearest")[0, 0].long()

# %% one factor for both diagnosis="one-factor-for-both" misconception="A change of size is one factor."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.interpolate(labels[None, None].double(), scale_factor=size[0] / labels.shape[0], mode="nearest")[0, 0].long()

# %% labels by steps diagnosis="strided" misconception="Each k-th pixel is the nearest."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = labels[:: max(1, labels.shape[0] // size[0]), :: max(1, labels.shape[1] // size[1])]

# %% largest label diagnosis="largest" misconception="Pooling to a size keeps whole labels."
# - labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
# + labels = F.adaptive_max_pool2d(labels[None, None].double(), size)[0, 0].long()

# %% another type diagnosis="wrong-image-type" misconception="A float is a float."
# - image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
# + image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
# + image = image.to(torch.float32 if image.dtype == torch.float64 else torch.float64)

# %% scales the caller's picture diagnosis="changed-its-input" misconception="A tensor that is passed is a copy."
# - image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
# + small = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
# + image.clamp_(0, 0.5)
# + image = small
