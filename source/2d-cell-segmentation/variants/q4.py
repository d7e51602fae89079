# %% skip first, average pooling, layers in a ModuleDict
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        w = width
        self.layers = nn.ModuleDict({
            "a": block(channels, w), "b": block(w, 2 * w), "c": block(2 * w, 4 * w),
            "cb": nn.ConvTranspose2d(4 * w, 2 * w, kernel_size=2, stride=2), "bb": block(4 * w, 2 * w),
            "ba": nn.ConvTranspose2d(2 * w, w, kernel_size=2, stride=2), "aa": block(2 * w, w),
            "out": nn.Conv2d(w, classes, kernel_size=1),
        })

    def forward(self, x):
        f = self.layers
        a = f["a"](x)
        b = f["b"](F.avg_pool2d(a, 2))
        c = f["c"](F.avg_pool2d(b, 2))
        b = f["bb"](torch.cat((b, f["cb"](c)), 1))
        return f["out"](f["aa"](torch.cat((a, f["ba"](b)), 1)))

# %% bilinear doubling, group norm, own blocks
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()

        def twice(i, o):
            return nn.Sequential(
                nn.Conv2d(i, o, 3, padding=1), nn.LeakyReLU(0.1), nn.Conv2d(o, o, 3, padding=1), nn.LeakyReLU(0.1)
            )

        self.encoder = nn.ModuleList([twice(channels, width), twice(width, 2 * width), twice(2 * width, 4 * width)])
        self.shrink = nn.ModuleList([nn.Conv2d(4 * width, 2 * width, 1), nn.Conv2d(2 * width, width, 1)])
        self.decoder = nn.ModuleList([twice(4 * width, 2 * width), twice(2 * width, width)])
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        skips = []
        for number, layer in enumerate(self.encoder):
            x = layer(x if number == 0 else nn.functional.max_pool2d(x, 2))
            skips.append(x)
        for shrink, layer, skip in zip(self.shrink, self.decoder, skips[-2::-1]):
            up = F.interpolate(shrink(x), scale_factor=2, mode="bilinear", align_corners=False)
            x = layer(torch.cat([skip, up], dim=1))
        return self.head(x)

# %% recursive
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()

        class Level(nn.Module):
            def __init__(self, inputs, w, floors):
                super().__init__()
                self.down = block(inputs, w)
                self.inner = Level(w, 2 * w, floors - 1) if floors else None
                if floors:
                    self.larger = nn.ConvTranspose2d(2 * w, w, 2, stride=2)
                    self.up = block(2 * w, w)

            def forward(self, x):
                x = self.down(x)
                if self.inner is None:
                    return x
                return self.up(torch.cat([x, self.larger(self.inner(F.max_pool2d(x, 2)))], dim=-3))

        self.net = nn.Sequential(Level(channels, width, 2), nn.Conv2d(width, classes, 1))

    def forward(self, x):
        return self.net(x)
