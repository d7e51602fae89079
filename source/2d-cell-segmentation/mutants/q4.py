# %% no skips diagnosis="no-skips" misconception="What goes down and comes up again is all there."
# - self.up2 = block(4 * width, 2 * width)
# + self.up2 = block(2 * width, 2 * width)
# - self.up1 = block(2 * width, width)
# + self.up1 = block(width, width)
# - b = self.up2(torch.cat([self.double2(c), b], dim=1))
# - a = self.up1(torch.cat([self.double1(b), a], dim=1))
# + b = self.up2(self.double2(c))
# + a = self.up1(self.double1(b))

# %% what was just made is concatenated with itself diagnosis="no-skips" misconception="A skip doubles the channels."
# - b = self.up2(torch.cat([self.double2(c), b], dim=1))
# - a = self.up1(torch.cat([self.double1(b), a], dim=1))
# + b = self.up2(torch.cat([self.double2(c), self.double2(c)], dim=1))
# + a = self.up1(torch.cat([self.double1(b), self.double1(b)], dim=1))

# %% upper skip taken after the halving diagnosis="skip-missing" misconception="The skip starts where the lower floor starts."
# - b = self.down2(F.max_pool2d(a, 2))
# + halved = F.max_pool2d(a, 2)
# + b = self.down2(halved)
# - a = self.up1(torch.cat([self.double1(b), a], dim=1))
# + a = self.up1(torch.cat([self.double1(b), F.interpolate(halved, scale_factor=2)], dim=1))

# %% lower skip cut off diagnosis="skip-missing" misconception="Skips only carry features, they need no gradient."
# - b = self.up2(torch.cat([self.double2(c), b], dim=1))
# + b = self.up2(torch.cat([self.double2(c), b.detach()], dim=1))

# %% one floor diagnosis="too-shallow" misconception="One halving is enough to see a nucleus."
# - c = self.bottom(F.max_pool2d(b, 2))
# - b = self.up2(torch.cat([self.double2(c), b], dim=1))
# + c = self.bottom(b)
# + b = self.up2(torch.cat([F.max_pool2d(self.double2(c), 2), b], dim=1))

# %% layers in a list diagnosis="unregistered-layers" misconception="A Python list of layers is a network."
# - self.down1 = block(channels, width)
# + self.first = [block(channels, width)]
# - a = self.down1(x)
# + a = self.first[0](x)

# %% layers made in forward diagnosis="unregistered-layers" misconception="A layer is a function that one calls."
# - c = self.bottom(F.max_pool2d(b, 2))
# + c = block(b.shape[1], 2 * b.shape[1])(F.max_pool2d(b, 2))

# %% sigmoid at the end diagnosis="sigmoid-in-net" misconception="A network should return probabilities."
# - return self.head(a)
# + return self.head(a).sigmoid()

# %% one picture loses its axis diagnosis="dropped-axis" misconception="A mask has no channel."
# - return self.head(a)
# + return self.head(a).squeeze(1)

# %% back to a fixed size diagnosis="fixed-size" misconception="Pictures are always 64 × 64."
# - b = self.up2(torch.cat([self.double2(c), b], dim=1))
# + b = self.up2(torch.cat([F.interpolate(self.double2(c), size=(32, 32)), b], dim=1))

# %% one class whatever is asked diagnosis="ignores-classes" misconception="Segmentation has one output."
# - self.head = nn.Conv2d(width, classes, 1)
# + self.head = nn.Conv2d(width, 1, 1)

# %% skips added diagnosis="added-not-concatenated" misconception="Adding the skip is the same as laying it beside."
# - self.up2 = block(4 * width, 2 * width)
# + self.up2 = block(2 * width, 2 * width)
# - self.up1 = block(2 * width, width)
# + self.up1 = block(width, width)
# - b = self.up2(torch.cat([self.double2(c), b], dim=1))
# - a = self.up1(torch.cat([self.double1(b), a], dim=1))
# + b = self.up2(self.double2(c) + b)
# + a = self.up1(self.double1(b) + a)

# %% upper skip added diagnosis="added-not-concatenated" misconception="Adding the skip is the same as laying it beside."
# - self.up1 = block(2 * width, width)
# + self.up1 = block(width, width)
# - a = self.up1(torch.cat([self.double1(b), a], dim=1))
# + a = self.up1(self.double1(b) + a)

# %% ReLU after the head diagnosis="ends-in-relu" misconception="Every layer is followed by a ReLU."
# - return self.head(a)
# + return F.relu(self.head(a))

# %% a block as head diagnosis="ends-in-relu" misconception="A block can make the output channels, too."
# - self.head = nn.Conv2d(width, classes, 1)
# + self.head = block(width, classes)

# %% tanh at the end diagnosis="not-a-bare-head" misconception="Outputs should be between -1 and 1."
# - return self.head(a)
# + return self.head(a).tanh()

# %% softmax at the end diagnosis="sigmoid-in-net" misconception="Classes compete."
# - return self.head(a)
# + return self.head(a).softmax(dim=1)

# %% three floors diagnosis="too-deep" misconception="The paper has more floors."
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

# %% numbers for arguments diagnosis="fixed-channels" misconception="The defaults are the only case."
# - self.down1 = block(channels, width)
# + self.down1 = block(1, width)

# %% dropout that never stops diagnosis="random-in-evaluation" misconception="Dropout switches itself off in evaluation."
# - c = self.bottom(F.max_pool2d(b, 2))
# + c = F.dropout(self.bottom(F.max_pool2d(b, 2)), 0.5)

# %% divided by the maximum diagnosis="sees-everything" misconception="A network wants inputs from 0 to 1."
# - a = self.down1(x)
# + a = self.down1(x / x.abs().max())

# %% what was merged is not used diagnosis="unused-layers" misconception="A layer that is called has done its work."
# - b = self.up2(torch.cat([self.double2(c), b], dim=1))
# + self.up2(torch.cat([self.double2(c), b], dim=1))

# %% lower skip added diagnosis="added-not-concatenated" misconception="Adding the skip is the same as laying it beside."
# - self.up2 = block(4 * width, 2 * width)
# + self.up2 = block(2 * width, 2 * width)
# - b = self.up2(torch.cat([self.double2(c), b], dim=1))
# + b = self.up2(self.double2(c) + b)
