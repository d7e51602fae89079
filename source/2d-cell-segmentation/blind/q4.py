# %% adds-skips kind="wrong" misconception="Adding the skip is the same as laying it beside." should-say="A U-Net concatenates along the channels; here the skips are added."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        w = width
        self.a, self.b, self.c = block(channels, w), block(w, 2 * w), block(2 * w, 4 * w)
        self.up_b, self.up_a = nn.ConvTranspose2d(4 * w, 2 * w, 2, stride=2), nn.ConvTranspose2d(2 * w, w, 2, stride=2)
        self.merge_b, self.merge_a = block(2 * w, 2 * w), block(w, w)
        self.head = nn.Conv2d(w, classes, 1)

    def forward(self, x):
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        b = self.merge_b(self.up_b(c) + b)
        a = self.merge_a(self.up_a(b) + a)
        return self.head(a)

# %% no-skips kind="wrong" misconception="Down and up again is what makes a U-Net." should-say="The skips are missing: concatenate the fine features of the way down."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        w = width
        self.down1 = block(channels, w)
        self.down2 = block(w, 2 * w)
        self.bottom = block(2 * w, 4 * w)
        self.up2 = nn.ConvTranspose2d(4 * w, 2 * w, 2, stride=2)
        self.conv2 = block(2 * w, 2 * w)
        self.up1 = nn.ConvTranspose2d(2 * w, w, 2, stride=2)
        self.conv1 = block(w, w)
        self.out = nn.Conv2d(w, classes, 1)

    def forward(self, x):
        x = F.max_pool2d(self.down1(x), 2)
        x = F.max_pool2d(self.down2(x), 2)
        x = self.bottom(x)
        x = self.conv2(self.up2(x))
        x = self.conv1(self.up1(x))
        return self.out(x)

# %% sigmoid-at-the-end kind="wrong" misconception="A network for masks ends in probabilities." should-say="Return logits: leave the sigmoid to the loss and to the threshold."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.e1, self.e2, self.e3 = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.u2 = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.d2 = block(4 * width, 2 * width)
        self.u1 = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.d1 = block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        a = self.e1(x)
        b = self.e2(F.max_pool2d(a, 2))
        c = self.e3(F.max_pool2d(b, 2))
        y = self.d2(torch.cat([self.u2(c), b], 1))
        y = self.d1(torch.cat([self.u1(y), a], 1))
        return torch.sigmoid(self.head(y))

# %% layers-in-forward kind="wrong" misconception="A layer is a function that can be made where it is used." should-say="The up-convolutions are new and random at each call: make all layers in __init__."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.width = width
        self.a, self.b, self.c = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.merge_b, self.merge_a = block(4 * width, 2 * width), block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        w = self.width
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        up = nn.ConvTranspose2d(4 * w, 2 * w, 2, stride=2).to(x.device)
        b = self.merge_b(torch.cat([b, up(c)], dim=1))
        up = nn.ConvTranspose2d(2 * w, w, 2, stride=2).to(x.device)
        a = self.merge_a(torch.cat([a, up(b)], dim=1))
        return self.head(a)

# %% plain-list kind="wrong" misconception="A list of layers is an attribute, so the layers are known." should-say="Layers in a plain Python list are invisible to parameters(): use nn.ModuleList."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        w = width
        self.downs = [block(channels, w), block(w, 2 * w), block(2 * w, 4 * w)]
        self.ups = [nn.ConvTranspose2d(4 * w, 2 * w, 2, stride=2), nn.ConvTranspose2d(2 * w, w, 2, stride=2)]
        self.merges = [block(4 * w, 2 * w), block(2 * w, w)]
        self.head = nn.Conv2d(w, classes, 1)

    def forward(self, x):
        skips = []
        for i, down in enumerate(self.downs):
            x = down(x if i == 0 else F.max_pool2d(x, 2))
            skips.append(x)
        skips.pop()
        for up, merge in zip(self.ups, self.merges):
            x = merge(torch.cat([skips.pop(), up(x)], dim=1))
        return self.head(x)

# %% one-floor kind="wrong" misconception="One halving shows the principle." should-say="Two floors down were drawn: the bottom has a quarter of the height and 4w channels."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a = block(channels, width)
        self.b = block(width, 2 * width)
        self.up = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge = block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        return self.head(self.merge(torch.cat([a, self.up(b)], dim=1)))

# %% three-floors kind="wrong" misconception="Deeper is better; the paper has four floors." should-say="With three floors a size that is a multiple of 4 but not of 8 does not fit: two floors down."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        w = [width, 2 * width, 4 * width, 8 * width]
        self.downs = nn.ModuleList([block(i, o) for i, o in zip([channels, *w], w)])
        self.ups = nn.ModuleList([nn.ConvTranspose2d(2 * k, k, 2, stride=2) for k in w[-2::-1]])
        self.merges = nn.ModuleList([block(2 * k, k) for k in w[-2::-1]])
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        skips = []
        for down in self.downs[:-1]:
            x = down(x)
            skips.append(x)
            x = F.max_pool2d(x, 2)
        x = self.downs[-1](x)
        for up, merge, skip in zip(self.ups, self.merges, skips[::-1]):
            x = merge(torch.cat([skip, up(x)], dim=1))
        return self.head(x)

# %% size-64-only kind="wrong" misconception="All tiles are 64 by 64." should-say="H and W may be any multiples of 4: do not write 64 into the network."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a, self.b, self.c = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.up_b = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up_a = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * width, 2 * width), block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        x = F.interpolate(x, size=(64, 64)) if x.shape[-2:] != (64, 64) else x
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        b = self.merge_b(torch.cat([b, self.up_b(c)], dim=1))
        return self.head(self.merge_a(torch.cat([a, self.up_a(b)], dim=1)))

# %% twice-the-same kind="wrong" misconception="The cat has to double the channels, and it does." should-say="The upward features are concatenated with themselves; the other half has to be the skip."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a, self.b, self.c = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.up_b = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up_a = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * width, 2 * width), block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        x = self.a(x)
        x = self.b(F.max_pool2d(x, 2))
        x = self.c(F.max_pool2d(x, 2))
        x = self.up_b(x)
        x = self.merge_b(torch.cat([x, x], dim=1))
        x = self.up_a(x)
        x = self.merge_a(torch.cat([x, x], dim=1))
        return self.head(x)

# %% squeezed-output kind="wrong" misconception="Axes of length 1 are better taken away." should-say="The output keeps all four axes (B, classes, H, W), also for one class and one picture."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a, self.b, self.c = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.up_b = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up_a = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * width, 2 * width), block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        b = self.merge_b(torch.cat([b, self.up_b(c)], dim=1))
        return self.head(self.merge_a(torch.cat([a, self.up_a(b)], dim=1))).squeeze()

# %% fixed-numbers kind="wrong" misconception="The defaults are the only case." should-say="Use channels, classes and width instead of the numbers 1, 1 and 8."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a, self.b, self.c = block(1, 8), block(8, 16), block(16, 32)
        self.up_b, self.up_a = nn.ConvTranspose2d(32, 16, 2, stride=2), nn.ConvTranspose2d(16, 8, 2, stride=2)
        self.merge_b, self.merge_a = block(32, 16), block(16, 8)
        self.head = nn.Conv2d(8, 1, 1)

    def forward(self, x):
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        b = self.merge_b(torch.cat([b, self.up_b(c)], dim=1))
        return self.head(self.merge_a(torch.cat([a, self.up_a(b)], dim=1)))

# %% one-class-head kind="wrong" misconception="A mask has one channel." should-say="The last convolution makes as many channels as there are classes."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a, self.b, self.c = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.up_b = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up_a = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * width, 2 * width), block(2 * width, width)
        self.head = nn.Conv2d(width, 1, 1)

    def forward(self, x):
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        b = self.merge_b(torch.cat([b, self.up_b(c)], dim=1))
        return self.head(self.merge_a(torch.cat([a, self.up_a(b)], dim=1)))

# %% block-as-head kind="wrong" misconception="A block can make the output channels, too." should-say="A block ends in ReLU, so no logit is ever negative: end with a bare 1x1 convolution."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a, self.b, self.c = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.up_b = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up_a = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * width, 2 * width), block(2 * width, classes)

    def forward(self, x):
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        b = self.merge_b(torch.cat([b, self.up_b(c)], dim=1))
        return self.merge_a(torch.cat([a, self.up_a(b)], dim=1))

# %% batch-maximum kind="wrong" misconception="A network wants inputs from 0 to 1, so divide by the maximum." should-say="The maximum is that of the whole batch, so a picture's answer depends on its company; nothing of that is drawn."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a, self.b, self.c = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.up_b = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up_a = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * width, 2 * width), block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        x = x / x.abs().max().clamp(min=1e-6)
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        b = self.merge_b(torch.cat([b, self.up_b(c)], dim=1))
        return self.head(self.merge_a(torch.cat([a, self.up_a(b)], dim=1)))

# %% dropout-always kind="wrong" misconception="Dropout helps, and it switches itself off in evaluation." should-say="F.dropout drops in evaluation mode too unless it is told training=self.training; none was asked for."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a, self.b, self.c = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.up_b = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up_a = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * width, 2 * width), block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = F.dropout(self.c(F.max_pool2d(b, 2)), 0.5)
        b = self.merge_b(torch.cat([b, self.up_b(c)], dim=1))
        return self.head(self.merge_a(torch.cat([a, self.up_a(b)], dim=1)))

# %% skip-after-halving kind="wrong" misconception="The skip comes from what is handed down, blown up again." should-say="The skip has to be taken before the halving: after it the fine detail is gone."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a, self.b, self.c = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.up_b = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up_a = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * width, 2 * width), block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        a = F.max_pool2d(self.a(x), 2)
        b = F.max_pool2d(self.b(a), 2)
        c = self.c(b)
        y = self.merge_b(torch.cat([F.interpolate(b, scale_factor=2), self.up_b(c)], dim=1))
        y = self.merge_a(torch.cat([F.interpolate(a, scale_factor=2), self.up_a(y)], dim=1))
        return self.head(y)

# %% bottom-left-out kind="wrong" misconception="A layer that is called has done its work." should-say="The merged features of the middle floor are computed but never used: they have to go up, not b."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a, self.b, self.c = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.up_b = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up_a = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * width, 2 * width), block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        merged = self.merge_b(torch.cat([b, self.up_b(c)], dim=1))
        return self.head(self.merge_a(torch.cat([a, self.up_a(b)], dim=1)))

# %% sigmoid-and-list kind="mixed" misconception="Masks are probabilities, and a list keeps the layers in order." should-say="Return logits, and keep the layers in an nn.ModuleList so that an optimiser finds them."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        w = width
        self.down = [block(channels, w), block(w, 2 * w), block(2 * w, 4 * w)]
        self.up_b, self.up_a = nn.ConvTranspose2d(4 * w, 2 * w, 2, stride=2), nn.ConvTranspose2d(2 * w, w, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * w, 2 * w), block(2 * w, w)
        self.head = nn.Conv2d(w, classes, 1)

    def forward(self, x):
        for layer in self.down:
            layer.to(x.device)
        a = self.down[0](x)
        b = self.down[1](F.max_pool2d(a, 2))
        c = self.down[2](F.max_pool2d(b, 2))
        b = self.merge_b(torch.cat([b, self.up_b(c)], dim=1))
        return self.head(self.merge_a(torch.cat([a, self.up_a(b)], dim=1))).sigmoid()

# %% added-and-softmax kind="mixed" misconception="Skips are added as in a ResNet, and classes compete." should-say="Concatenate the skips, and return logits without softmax."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        w = width
        self.a, self.b, self.c = block(channels, w), block(w, 2 * w), block(2 * w, 4 * w)
        self.up_b, self.up_a = nn.ConvTranspose2d(4 * w, 2 * w, 2, stride=2), nn.ConvTranspose2d(2 * w, w, 2, stride=2)
        self.merge_b, self.merge_a = block(2 * w, 2 * w), block(w, w)
        self.head = nn.Conv2d(w, classes, 1)

    def forward(self, x):
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        b = self.merge_b(self.up_b(c) + b)
        return F.softmax(self.head(self.merge_a(self.up_a(b) + a)), dim=1)

# %% one-skip kind="half" misconception="The skip matters where the picture is finest." should-say="The upper skip is right; the one from b to the middle floor is missing."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        w = width
        self.a, self.b, self.c = block(channels, w), block(w, 2 * w), block(2 * w, 4 * w)
        self.up_b, self.up_a = nn.ConvTranspose2d(4 * w, 2 * w, 2, stride=2), nn.ConvTranspose2d(2 * w, w, 2, stride=2)
        self.merge_b, self.merge_a = block(2 * w, 2 * w), block(2 * w, w)
        self.head = nn.Conv2d(w, classes, 1)

    def forward(self, x):
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        b = self.merge_b(self.up_b(c))
        return self.head(self.merge_a(torch.cat([a, self.up_a(b)], dim=1)))

# %% lower-skip-only kind="half" misconception="On the top floor there is nothing more to learn from the picture." should-say="The lower skip is right; the one from a to the top floor is missing."
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        w = width
        self.a, self.b, self.c = block(channels, w), block(w, 2 * w), block(2 * w, 4 * w)
        self.up_b, self.up_a = nn.ConvTranspose2d(4 * w, 2 * w, 2, stride=2), nn.ConvTranspose2d(2 * w, w, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * w, 2 * w), block(w, w)
        self.head = nn.Conv2d(w, classes, 1)

    def forward(self, x):
        b = self.b(F.max_pool2d(self.a(x), 2))
        c = self.c(F.max_pool2d(b, 2))
        b = self.merge_b(torch.cat([b, self.up_b(c)], dim=1))
        return self.head(self.merge_a(self.up_a(b)))

# %% straight kind="right"
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.a, self.b, self.c = block(channels, width), block(width, 2 * width), block(2 * width, 4 * width)
        self.up_b = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up_a = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge_b, self.merge_a = block(4 * width, 2 * width), block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        a = self.a(x)
        b = self.b(F.max_pool2d(a, 2))
        c = self.c(F.max_pool2d(b, 2))
        b = self.merge_b(torch.cat([b, self.up_b(c)], dim=1))
        return self.head(self.merge_a(torch.cat([a, self.up_a(b)], dim=1)))

# %% module-lists kind="right"
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        widths = [width * 2**k for k in range(3)]
        self.downs = nn.ModuleList(block(i, o) for i, o in zip([channels] + widths, widths))
        self.ups = nn.ModuleList(nn.ConvTranspose2d(2 * w, w, 2, stride=2) for w in widths[:-1])
        self.merges = nn.ModuleList(block(2 * w, w) for w in widths[:-1])
        self.pool = nn.MaxPool2d(2)
        self.head = nn.Conv2d(width, classes, kernel_size=1)

    def forward(self, x):
        skips = []
        for down in self.downs[:-1]:
            skips.append(down(x))
            x = self.pool(skips[-1])
        x = self.downs[-1](x)
        for up, merge, skip in zip(reversed(self.ups), reversed(self.merges), reversed(skips)):
            x = merge(torch.hstack((up(x), skip)))
        return self.head(x)

# %% recursive-floors kind="right"
class Level(nn.Module):
    def __init__(self, inputs, width, floors):
        super().__init__()
        self.inside = block(inputs, width)
        self.below = Level(width, 2 * width, floors - 1) if floors else None
        if floors:
            self.upward = nn.ConvTranspose2d(2 * width, width, kernel_size=2, stride=2)
            self.merge = block(2 * width, width)

    def forward(self, x):
        fine = self.inside(x)
        if self.below is None:
            return fine
        coarse = self.upward(self.below(F.max_pool2d(fine, 2)))
        return self.merge(torch.cat((fine, coarse), 1))

class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        self.levels = Level(channels, width, 2)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        return self.head(self.levels(x))

# %% sequential-with-skip-wrapper kind="right"
class Beside(nn.Sequential):
    """Its input beside its output."""

    def forward(self, x):
        return torch.cat([x, super().forward(x)], dim=-3)

class UNet(nn.Sequential):
    def __init__(self, channels=1, classes=1, width=8):
        w = width
        middle = Beside(nn.MaxPool2d(2), block(2 * w, 4 * w), nn.ConvTranspose2d(4 * w, 2 * w, 2, 2))
        outer = Beside(
            nn.MaxPool2d(2), block(w, 2 * w), middle, block(4 * w, 2 * w), nn.ConvTranspose2d(2 * w, w, 2, 2)
        )
        super().__init__(block(channels, w), outer, block(2 * w, w), nn.Conv2d(w, classes, 1))

# %% module-dict kind="right"
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        w = width
        sizes = {"a": (channels, w), "b": (w, 2 * w), "c": (2 * w, 4 * w), "cb": (4 * w, 2 * w), "ba": (2 * w, w)}
        self.blocks = nn.ModuleDict({name: block(*size) for name, size in sizes.items()})
        self.ups = nn.ModuleDict({n: nn.ConvTranspose2d(*sizes[n], 2, stride=2) for n in ("cb", "ba")})
        self.head = nn.Conv2d(w, classes, 1)

    def forward(self, x):
        f = {"a": self.blocks["a"](x)}
        f["b"] = self.blocks["b"](self.halve(f["a"]))
        f["c"] = self.blocks["c"](self.halve(f["b"]))
        y = f["c"]
        for way in ("cb", "ba"):
            y = self.blocks[way](torch.cat([self.ups[way](y), f[way[1]]], dim=1))
        return self.head(y)

    @staticmethod
    def halve(x):
        n, c, h, w = x.shape
        return x.reshape(n, c, h // 2, 2, w // 2, 2).amax(dim=(3, 5))

# %% preallocated-cat kind="right"
class UNet(nn.Module):
    def __init__(self, channels: int = 1, classes: int = 1, width: int = 8):
        super().__init__()
        for k in range(3):
            self.add_module(f"enc{k}", block(channels if k == 0 else width * 2 ** (k - 1), width * 2**k))
        for k in (1, 0):
            setattr(self, f"up{k}", nn.ConvTranspose2d(width * 2 ** (k + 1), width * 2**k, 2, stride=2))
            setattr(self, f"dec{k}", block(width * 2 ** (k + 1), width * 2**k))
        self.out = nn.Conv2d(width, classes, 1)

    def forward(self, x):
        features = [self.enc0(x)]
        for encoder in (self.enc1, self.enc2):
            features.append(encoder(F.max_pool2d(features[-1], kernel_size=2)))
        y = features.pop()
        for k in (1, 0):
            skip = features.pop()
            n = skip.shape[1]
            both = skip.new_empty(skip.shape[0], 2 * n, *skip.shape[2:])
            both[:, :n] = skip
            both[:, n:] = getattr(self, f"up{k}")(y)
            y = getattr(self, f"dec{k}")(both)
        return self.out(y)

# %% linear-head-einsum kind="right"
class UNet(nn.Module):
    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        w = width
        self.encoder = nn.ModuleList([block(channels, w), block(w, 2 * w), block(2 * w, 4 * w)])
        self.decoder = nn.ModuleList([block(4 * w, 2 * w), block(2 * w, w)])
        self.up = nn.ModuleList([nn.ConvTranspose2d(4 * w, 2 * w, 2, stride=2), nn.ConvTranspose2d(2 * w, w, 2, stride=2)])
        self.head = nn.Linear(w, classes)  # a 1 x 1 convolution, written as what it is

    def forward(self, x):
        a = self.encoder[0](x)
        b = self.encoder[1](F.max_pool2d(a, 2))
        c = self.encoder[2](F.max_pool2d(b, 2))
        d = self.decoder[0](torch.cat([b, self.up[0](c)], dim=1))
        e = self.decoder[1](torch.cat([a, self.up[1](d)], dim=1))
        logits = torch.einsum("bchw,kc->bkhw", e, self.head.weight)
        return logits + self.head.bias[None, :, None, None]
