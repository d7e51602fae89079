# %% bilinear-for-both kind="wrong" misconception="Labels are numbers, so they can be interpolated like brightness." should-say="Between nucleus 4 and 8 does not lie nucleus 6: take nearest for the labels."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
    labels = F.interpolate(labels[None, None].float(), size=size, mode="bilinear", align_corners=False)[0, 0]
    return image, labels.long()

# %% bilinear-rounded kind="wrong" misconception="After rounding, the labels are whole numbers again and so are fine." should-say="Rounding does not help: the mean of 4 and 8 is somebody else's number. Take nearest."
def resize_pair(image, labels, size):
    def resize(x):
        return F.interpolate(x[None], size=tuple(size), mode="bilinear", align_corners=False)[0]

    return resize(image), resize(labels[None].float())[0].round().long()

# %% size-reversed kind="wrong" misconception="Sizes are (width, height), as in PIL and OpenCV." should-say="size is (height, width), and so are the last two axes of the tensors."
def resize_pair(image, labels, size):
    width, height = size
    image = F.interpolate(image.unsqueeze(0), (height, width), mode="bilinear", align_corners=False).squeeze(0)
    labels = F.interpolate(labels[None, None].float(), (height, width), mode="nearest")[0, 0].long()
    return image, labels

# %% corners-aligned kind="wrong" misconception="The corners of the old and the new picture should coincide." should-say="align_corners=False was asked for; the pixels are areas, not points at the corners."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=True)[0]
    labels = F.interpolate(labels[None, None].float(), size=size, mode="nearest")[0, 0].long()
    return image, labels

# %% labels-stay-float kind="wrong" misconception="Once the values are whole numbers the type does not matter." should-say="The labels have to be int64 again after the interpolation."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
    labels = F.interpolate(labels[None, None].float(), size=size, mode="nearest")[0, 0]
    return image, labels

# %% nearest-for-both kind="wrong" misconception="The default of interpolate will be right." should-say="The default mode is nearest; the brightness of the picture needs bilinear."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size)[0]
    labels = F.interpolate(labels[None, None].float(), size=size)[0, 0].long()
    return image, labels

# %% batch-axis-stays kind="wrong" misconception="An extra axis of length 1 does no harm." should-say="Take the batch axis (and for the labels the channel axis) away again."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)
    labels = F.interpolate(labels[None, None].float(), size=size, mode="nearest").long()
    return image, labels

# %% squeeze-everything kind="wrong" misconception="squeeze takes away what I added." should-say="squeeze also takes away a single channel (and a height of 1): take only the axes you added."
def resize_pair(image, labels, size):
    image = F.interpolate(image.unsqueeze(0), size=size, mode="bilinear", align_corners=False).squeeze()
    labels = F.interpolate(labels[None, None].float(), size=size, mode="nearest").squeeze()
    return image, labels.long()

# %% labels-as-bytes kind="wrong" misconception="A label fits into a byte, and interpolate takes bytes too." should-say="A picture may have more than 255 nuclei: bytes wrap around."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
    labels = F.interpolate(labels[None, None].to(torch.uint8), size=size, mode="nearest")[0, 0].long()
    return image, labels

# %% foreground-only kind="wrong" misconception="In the end we only need nucleus or not." should-say="Keep the numbers of the nuclei; do not make a foreground mask of them."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
    mask = (labels > 0).float()[None, None]
    return image, F.interpolate(mask, size=size, mode="nearest")[0, 0].long()

# %% one-scale-factor kind="wrong" misconception="One factor describes a change of size." should-say="Height and width may change by different factors: pass the size itself."
def resize_pair(image, labels, size):
    factor = size[0] / image.shape[-2]
    image = F.interpolate(image[None], scale_factor=factor, mode="bilinear", align_corners=False)[0]
    labels = F.interpolate(labels[None, None].float(), scale_factor=factor, mode="nearest")[0, 0].long()
    return image, labels

# %% square-only kind="wrong" misconception="Networks want squares, so one number is enough." should-say="The new height and width may differ: use both numbers in size."
def resize_pair(image, labels, size):
    side = size[0]
    image = F.interpolate(image[None], size=side, mode="bilinear", align_corners=False)[0]
    labels = F.interpolate(labels[None, None].float(), size=side, mode="nearest")[0, 0].long()
    return image, labels

# %% labels-by-stride kind="wrong" misconception="Taking each k-th pixel is nearest." should-say="That works only when the old size is a multiple of the new one; use nearest interpolation."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
    rows = max(1, labels.shape[0] // size[0])
    columns = max(1, labels.shape[1] // size[1])
    return image, labels[::rows, ::columns]

# %% antialias kind="wrong" misconception="Anti-aliasing always makes a better picture." should-say="Plain bilinear was asked for, which mixes the four nearest pixels; leave antialias off."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=tuple(size), mode="bilinear", align_corners=False, antialias=True)[0]
    labels = F.interpolate(labels[None, None].float(), size=tuple(size), mode="nearest")[0, 0].long()
    return image, labels

# %% labels-with-the-image kind="wrong" misconception="If I put the labels behind the channels, one call does both." should-say="One call has one mode: the labels are blended like brightness. They need nearest."
def resize_pair(image, labels, size):
    both = torch.cat([image, labels[None].to(image.dtype)])
    both = F.interpolate(both[None], size=size, mode="bilinear", align_corners=False)[0]
    return both[:-1], both[-1].long()

# %% adaptive-max kind="wrong" misconception="Pooling to a given size keeps whole labels, so it is the same as nearest." should-say="The maximum lets the nucleus with the larger number grow; take the nearest pixel instead."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
    labels = F.adaptive_max_pool2d(labels[None, None].float(), size)[0, 0].long()
    return image, labels

# %% reversed-and-blended kind="mixed" misconception="Sizes are (width, height), and rounding repairs the labels." should-say="size is (height, width), and labels need nearest, not rounded bilinear."
def resize_pair(image, labels, size):
    size = (size[1], size[0])
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
    labels = F.interpolate(labels[None, None].float(), size=size, mode="bilinear", align_corners=False)[0, 0]
    return image, labels.round().long()

# %% swapped-modes kind="mixed" misconception="Nearest keeps the picture sharp; bilinear makes smooth masks." should-say="It is the other way round: brightness may be mixed, labels may not."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="nearest")[0]
    labels = F.interpolate(labels[None, None].float(), size=size, mode="bilinear", align_corners=False)
    return image, labels[0, 0].long()

# %% squeezed-float-int32 kind="mixed" misconception="Axes of length 1 are superfluous, and int is int." should-say="Keep the channel axis even if it is 1, and return int64 labels, not int32."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False).squeeze()
    labels = F.interpolate(labels[None, None].float(), size=size, mode="nearest").squeeze().int()
    return image, labels

# %% image-only kind="half" misconception="Only the network's input has to have the new size." should-say="The picture is right; the labels have to follow it to the same size."
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
    return image, labels

# %% interpolate kind="right"
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
    labels = F.interpolate(labels[None, None].float(), size=size, mode="nearest")[0, 0]
    return image, labels.long()

# %% double-labels-helper kind="right"
def resize_pair(image, labels, size):
    def resize(channels, **how):
        return F.interpolate(channels.unsqueeze(0), size=tuple(int(s) for s in size), **how).squeeze(0)

    small = resize(labels.unsqueeze(0).to(torch.float64), mode="nearest").squeeze(0).to(torch.int64)
    return resize(image, mode="bilinear"), small

# %% upsample-modules kind="right"
class Resizer(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.smooth = nn.Upsample(size=size, mode="bilinear", align_corners=False)
        self.sharp = nn.UpsamplingNearest2d(size=size)

    def forward(self, image, labels):
        return self.smooth(image[None])[0], self.sharp(labels.double()[None, None]).long()[0, 0]

def resize_pair(image, labels, size):
    return Resizer(tuple(size))(image, labels)

# %% by-index kind="right"
def resize_pair(image, labels, size):
    (height, width), (h, w) = labels.shape, size
    rows, columns = torch.arange(h) * height // h, torch.arange(w) * width // w
    small = labels[rows.to(labels.device)][:, columns.to(labels.device)]

    def weights(new, old):
        position = ((torch.arange(new, dtype=torch.float64) + 0.5) * old / new - 0.5).clamp(min=0)
        low = position.floor().long().clamp(max=old - 1)
        high = (low + 1).clamp(max=old - 1)
        share = position - low
        matrix = torch.zeros(new, old, dtype=torch.float64)
        matrix[torch.arange(new), low] += 1 - share
        matrix[torch.arange(new), high] += share
        return matrix.to(image.device)

    new = torch.einsum("ih,chw,jw->cij", weights(h, height), image.double(), weights(w, width))
    return new.to(image.dtype), small

# %% nearest-exact kind="right"
# the text says that nearest "takes over the closest one"; this mode does so literally
def resize_pair(image, labels, size):
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
    labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest-exact")[0, 0]
    return image, labels.long()

# %% channel-by-channel kind="right"
def resize_pair(image, labels, size):
    out = torch.empty(image.shape[0], size[0], size[1], dtype=image.dtype, device=image.device)
    for c, plane in enumerate(image):
        out[c] = F.interpolate(plane.reshape(1, 1, *plane.shape), size, mode="bilinear", align_corners=False)[0, 0]
    names, numbers = torch.unique(labels, return_inverse=True)
    numbers = F.interpolate(numbers.reshape(1, 1, *labels.shape).float(), size, mode="nearest")
    return out, names[numbers.long().reshape(*size)]

# %% numpy-inside kind="right"
def resize_pair(image, labels, size):
    picture, numbers = image.detach().cpu().numpy(), labels.cpu().numpy()
    (height, width), (h, w) = numbers.shape, size
    y = np.clip((np.arange(h) + 0.5) * height / h - 0.5, 0, height - 1)
    x = np.clip((np.arange(w) + 0.5) * width / w - 0.5, 0, width - 1)
    y0, x0 = np.floor(y).astype(int), np.floor(x).astype(int)
    y1, x1 = np.minimum(y0 + 1, height - 1), np.minimum(x0 + 1, width - 1)
    dy, dx = (y - y0)[:, None], (x - x0)[None]
    new = (
        picture[:, y0][:, :, x0] * (1 - dy) * (1 - dx) + picture[:, y0][:, :, x1] * (1 - dy) * dx
        + picture[:, y1][:, :, x0] * dy * (1 - dx) + picture[:, y1][:, :, x1] * dy * dx
    )
    rows, columns = [i * height // h for i in range(h)], [j * width // w for j in range(w)]
    small = numbers[np.ix_(rows, columns)].astype(np.int64)
    return torch.from_numpy(new).to(image), torch.from_numpy(small).to(labels.device)

# %% grid-sample kind="right"
def resize_pair(image, labels, size):
    eye = torch.eye(2, 3, dtype=torch.float64)[None].to(image.device)
    grid = F.affine_grid(eye, (1, 1, *size), align_corners=False)
    new = F.grid_sample(image[None].double(), grid, mode="bilinear", padding_mode="border", align_corners=False)
    small = F.interpolate(input=labels.double().view(1, 1, *labels.shape), size=size, mode="nearest")
    return new.squeeze(0).to(image.dtype), small.view(*size).long()
