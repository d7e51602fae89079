"""What the gallery shows of each check: one right use, a right answer, three wrong ones.

Code stands in strings because it is shown as it is run. An answer is an expression, or a definition of
``answer``; it is checked by ``use``, with what ``setup`` defines and with torch, np, pd, nn, F and checks.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """One check in the gallery.

    Attributes:
        check: its name.
        group: heading it stands under.
        use: the call that a test file makes.
        right: an answer that passes.
        wrong: three misconceptions and the answers of those who have them.
        setup: what the use or the answers need besides.
        picture: place of the wrong answer whose picture is shown, or None.
    """

    check: str
    group: str
    use: str
    right: str
    wrong: tuple[tuple[str, str], tuple[str, str], tuple[str, str]]
    setup: str = ""
    picture: int | None = None


INTERFACE, VALUES, TRAINING, METRICS = "Interface", "Values", "Training", "Metrics"
SYMMETRY, HYGIENE, HONESTY, OTHER = "Symmetry", "Hygiene", "Data honesty", "Other"

STEP = """
def step(loss=F.cross_entropy, order="zero backward step", mode=True):
    def answer(model, optimizer, x, y):
        if mode is not None:
            model.train(mode)
        value = loss(model(x), y)
        for action in order.split():
            {"zero": optimizer.zero_grad, "backward": value.backward, "step": optimizer.step}[action]()
        return value.item()
    return answer
"""
GRAPH = """
def graph(g):
    a = (torch.rand(5, 5, generator=g) < 0.5).double()
    return torch.randn(5, 2, generator=g).double(), ((a + a.T) > 0).double()
"""
SEQUENCE = """
def sequence(g):
    return (torch.randn(1, 6, 3, generator=g).double(),)

def attention(diagonal):
    def answer(x):
        scores = x @ x.transpose(1, 2)
        if diagonal is not None:
            scores = scores.masked_fill(torch.ones_like(scores[0]).triu(diagonal) > 0, -torch.inf)
        return scores.softmax(2).nan_to_num() @ x
    return answer
"""
PREDICT = """
X = {"x": torch.arange(30).reshape(6, 5).double() / 10}

def predict(before="eval", grad=False, after="restore"):
    def answer(model, x):
        was = model.training
        if before:
            getattr(model, before)()
        with torch.set_grad_enabled(grad):
            out = model(x)
        if after == "restore":
            model.train(was)
        return out
    return answer
"""
PATIENTS = """
patients = np.repeat([f"p{k}" for k in range(10)], 4)

def by_patient(patients, share):
    names = np.unique(patients)
    valid = np.isin(patients, names[: round(len(names) * share)])
    return np.flatnonzero(~valid), np.flatnonzero(valid)
"""
CHECKPOINT = """
def save(model, optimizer, path):
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, path)

def load(model, optimizer, path):
    kept = torch.load(path)
    model.load_state_dict(kept["model"])
    optimizer.load_state_dict(kept["optimizer"])
"""
CAM = """
def cam(weigh=lambda a, g: (g.mean((1, 2))[:, None, None] * a).sum(0).relu(), score=lambda z, c: z[0, c]):
    def answer(model, layer, image, target):
        kept = {}
        def hook(module, inputs, output):
            kept["a"] = output
            output.register_hook(lambda g: kept.update(g=g))
        handle = layer.register_forward_hook(hook)
        score(model(image), target).backward()
        handle.remove()
        return weigh(kept["a"][0].detach(), kept["g"][0])
    return answer
"""
MIXUP = """
def mixup(labels="both", same=True, weight=None):
    def answer(x, y):
        lam = torch.distributions.Beta(0.4, 0.4).sample() if weight is None else weight
        order = torch.randperm(len(x))
        mixed = lam * x + (1 - lam) * x[order]
        if labels == "none":
            return mixed, y
        other = order if same else torch.randperm(len(x))
        return mixed, lam * y + (1 - lam) * y[other]
    return answer
"""
NETS = """
class Net(nn.Module):
    def __init__(self, hidden=6, cut=False, listed=False):
        super().__init__()
        one, two = nn.Linear(5, hidden), nn.Linear(hidden, 4)
        if listed:
            self.layers = [one, two]
        else:
            self.one, self.two = one, two
        self.cut = cut
    def forward(self, x):
        one, two = (self.layers if hasattr(self, "layers") else (self.one, self.two))
        h = one(x).relu()
        return two(h.detach() if self.cut else h)
"""
STUDY = """
g = torch.Generator().manual_seed(1)
logits = 1.5 * torch.randn(400, 3, generator=g).double()
labels = torch.multinomial(logits.softmax(1), 1, generator=g).flatten()
"""
FEATURES = """
g = torch.Generator().manual_seed(1)
labels = torch.randint(3, (150,), generator=g)
raw = torch.randn(150, 8, generator=g).double()
last = torch.randn(150, 6, generator=g).double() + 4 * F.one_hot(labels, 6)
"""

ENTRIES = (
    # ---------------------------------------------------------------------------------------- interface
    Entry("defined", INTERFACE, 'checks.defined(answer, "linear", ["x", "weight", "bias"])', "lambda x, weight, bias: x @ weight.T + bias", (
        ("The names do not matter", "lambda a, b, c: a @ b.T + c"),
        ("Another order reads better", "lambda weight, bias, x: x @ weight.T + bias"),
        ("The result instead of the function", "torch.ones(2)"),
    )),
    Entry("shape", INTERFACE, 'checks.shape(answer, inputs=(4, 4), outputs=(6,), build=False, name="logits")', "lambda x: x.reshape(len(x), 16)[:, :6]", (
        ("squeeze() tidies up", "lambda x: x.reshape(len(x), 16)[:, :6].squeeze()"),
        ("The batch is what is flattened", "lambda x: x.reshape(-1)[:6]"),
        ("view() and reshape() are the same", "lambda x: x.view(len(x), 16)[:, :6]"),
    )),
    Entry("parameters", INTERFACE, 'checks.parameters(answer, count=64, names=["one.weight", "two.bias"])', "Net", (
        ("A list of layers is a layer", "lambda: Net(listed=True)"),
        ("The hidden layer may have any width", "lambda: Net(hidden=7)"),
        ("A function that computes is a network", "lambda: torch.relu"),
    ), NETS),
    Entry("initialisation", INTERFACE, 'checks.initialisation(answer, "weight", std=(2 / 50) ** 0.5, wrong={(1 / 50) ** 0.5: ("forgot-relu", "This is 1 / fan-in: ReLU needs twice the variance.")})', """
def answer():
    layer = nn.Linear(50, 80, dtype=torch.float64)
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    return layer""", (
        ("ReLU changes nothing", """
def answer():
    layer = nn.Linear(50, 80, dtype=torch.float64)
    nn.init.kaiming_normal_(layer.weight, nonlinearity="linear")
    return layer"""),
        ("Random means from 0 to 1", """
def answer():
    layer = nn.Linear(50, 80, dtype=torch.float64)
    nn.init.uniform_(layer.weight, 0, 0.4)
    return layer"""),
        ("Zero is the neutral start", """
def answer():
    layer = nn.Linear(50, 80, dtype=torch.float64)
    nn.init.zeros_(layer.weight)
    return layer"""),
    )),
    # ------------------------------------------------------------------------------------------- values
    Entry("equals", VALUES, """checks.equals(
    answer, lambda x, w, b: x @ w.T + b, lambda g: tuple(torch.randn(*s, generator=g).double() for s in ((3, 4), (4, 4), (4,))),
    wrong={
        "forgot-bias": checks.Wrong(lambda x, w, b: x @ w.T, "The bias is missing."),
        "weight-transposed": checks.Wrong(lambda x, w, b: x @ w + b, "The weight is (out, in): it must be transposed."),
    },
)""", "F.linear", (
        ("A linear layer is a matrix product", "lambda x, w, b: x @ w.T"),
        ("The weight is (in, out)", "lambda x, w, b: x @ w + b"),
        ("The sum over the batch is what counts", "lambda x, w, b: (x @ w.T + b).sum(0)"),
    ), picture=1),
    Entry("matches", VALUES, """def slow(x):
    total, best = 0, 0
    for value in x:
        total = max(0, total + value)
        best = max(best, total)
    return best

checks.matches(
    answer, slow, lambda g, n: (torch.randint(-3, 4, (n,), generator=g).tolist(),),
    wrong={
        "sum-of-all": checks.Wrong(sum, "This is the sum of all numbers, not of the best run of them."),
        "largest-number": checks.Wrong(max, "This is the largest number: a run may have several."),
    },
)""", """
def answer(x):
    sums = np.concatenate([[0], np.cumsum(x)])
    return int((sums - np.minimum.accumulate(sums)).max())""", (
        ("The sum of all", "lambda x: sum(x)"),
        ("The largest single one", "lambda x: max(x)"),
        ("At least one must be taken", """
def answer(x):
    sums = np.concatenate([[0], np.cumsum(x)])
    return int((sums[1:] - np.minimum.accumulate(sums)[:-1]).max())"""),
    )),
    Entry("module_equals", VALUES, """checks.module_equals(
    answer, lambda w, x: (x @ w["weight"].T + w["bias"]).relu(), lambda g: (torch.randn(2, 3, generator=g).double(),)
)""", """
class answer(nn.Linear):
    def __init__(self):
        super().__init__(3, 2)
    def forward(self, x):
        return super().forward(x).relu()""", (
        ("Without the activation", """
class answer(nn.Linear):
    def __init__(self):
        super().__init__(3, 2)"""),
        ("The bias is not needed", """
class answer(nn.Linear):
    def __init__(self):
        super().__init__(3, 2, bias=False)
    def forward(self, x):
        return super().forward(x).relu()"""),
        ("A function is a network", "lambda: torch.relu"),
    )),
    Entry("gradient", VALUES, """checks.gradient(
    answer, lambda g: (torch.rand(4, generator=g).double() + 1,), lambda x: (x * x).mean(),
    wrong={"sum-not-mean": checks.Wrong(lambda x: (x * x).sum(), "The gradient is that of the sum.")},
)""", "lambda x: x.square().mean()", (
        ("A number is a number", "lambda x: x.detach().square().mean()"),
        ("Sum and mean have the same gradient", "lambda x: x.square().sum()"),
        ("Half of it can be cut off", "lambda x: (x * x.detach()).mean()"),
    )),
    # ----------------------------------------------------------------------------------------- training
    Entry("initial_loss", TRAINING, "checks.initial_loss(answer, lambda g: (torch.randn(100, 5, generator=g),), classes=4)", "lambda: nn.Linear(5, 4)", (
        ("The loss wants probabilities", "lambda: nn.Sequential(nn.Linear(5, 4), nn.Softmax(1))"),
        ("Large weights learn faster", """
def answer():
    layer = nn.Linear(5, 4)
    nn.init.constant_(layer.weight, 0.0)
    layer.bias.data = torch.tensor([9.0, 0, 0, 0])
    return layer"""),
        ("One output says it all", "lambda: nn.Linear(5, 1)"),
    )),
    Entry("gradients_flow", TRAINING, "checks.gradients_flow(answer, lambda g: ((torch.randn(9, 5, generator=g),), torch.randint(4, (9,), generator=g)))", "Net", (
        ("detach() saves memory", "lambda: Net(cut=True)"),
        ("What is not used does no harm", """
def answer():
    net = Net()
    net.extra = nn.Linear(2, 2)
    return net"""),
        ("Freezing is for later", """
def answer():
    net = Net()
    net.one.requires_grad_(False)
    return net"""),
    ), NETS),
    Entry("parameters_move", TRAINING, """def draw(g, k):
    return {"x": torch.randn(9, 5, generator=g), "y": torch.randint(4, (9,), generator=g)}

checks.parameters_move(answer, Net, draw)""", "step()", (
        ("backward() changes the weights", 'step(order="zero backward")'),
        ("Only the last layer learns", """
def answer(model, optimizer, x, y):
    optimizer.zero_grad()
    F.cross_entropy(model.two(model.one(x).relu().detach()), y).backward()
    optimizer.step()"""),
        ("zero_grad() belongs right before step()", 'step(order="backward zero step")'),
    ), NETS + STEP),
    Entry("trajectory", TRAINING, "checks.trajectory(answer, start_in_eval=True)", "step()", (
        ("backward() replaces the old gradients", 'step(order="backward step")'),
        ("The loss wants probabilities", "step(lambda z, y: F.cross_entropy(z.softmax(1), y))"),
        ("A new model is in training mode, so it stays there", "step(mode=None)"),
    ), STEP, picture=0),
    Entry("protocol", TRAINING, "checks.protocol(answer)", "step()", (
        ("The mode is the caller's matter", "step(mode=None)"),
        ("backward() replaces the old gradients", 'step(order="backward step")'),
        ("Two steps save time", 'step(order="zero backward step step")'),
    ), STEP),
    Entry("overfits_one_batch", TRAINING, 'checks.overfits_one_batch(answer, steps=80, optimizer=("Adam", {"lr": 0.03}))', "step()", (
        ("backward() changes the weights", 'step(order="zero backward")'),
        ("Minus makes it a maximum", "step(lambda z, y: -F.cross_entropy(z, y))"),
        ("Any order of the labels will do", "step(lambda z, y: F.cross_entropy(z, y.roll(1)))"),
    ), STEP, picture=2),
    # ------------------------------------------------------------------------------------------ metrics
    Entry("metric", METRICS, 'checks.metric(answer, "dice")', """
def answer(p, t):
    p, t = p.flatten(1), t.flatten(1)
    both, total = 2 * (p * t).sum(1), p.sum(1) + t.sum(1)
    return torch.where(total == 0, 1.0, both / total.clamp(min=1e-12)).mean()""", (
        ("The batch is one large image", "lambda p, t: 2 * (p * t).sum() / (p.sum() + t.sum())"),
        ("Dice and IoU are the same", """
def answer(p, t):
    p, t = p.flatten(1), t.flatten(1)
    both = (p * t).sum(1)
    union = (p + t).sum(1) - both
    return torch.where(union == 0, 1.0, both / union.clamp(min=1e-12)).mean()"""),
        ("Nothing and nothing is nothing", """
def answer(p, t):
    p, t = p.flatten(1), t.flatten(1)
    return (2 * (p * t).sum(1) / (p.sum(1) + t.sum(1)).clamp(min=1e-12)).mean()"""),
    )),
    Entry("score", METRICS, """hidden = np.arange(500) % 3
checks.score(answer, hidden, at_least=0.85, inputs=(np.arange(500),), labels=[0, 1, 2], what="accuracy on 500 hidden images")""", "lambda x: x % 3", (
        ("The most frequent class is good enough", "lambda x: x * 0"),
        ("Classes are counted from 1", "lambda x: x % 3 + 1"),
        ("The first hundred stand for all", "lambda x: x[:100] % 3"),
    )),
    Entry("beats", METRICS, """truth = np.arange(200) % 2
baseline = np.where(np.arange(200) % 5 < 2, 1 - truth, truth)
checks.beats(answer, baseline, truth, what="accuracy on 200 patients")""", "np.arange(200) % 2", (
        ("As good as is better than", "np.where(np.arange(200) % 5 < 2, 1 - np.arange(200) % 2, np.arange(200) % 2)"),
        ("One right more is a proof", "np.where((np.arange(200) % 5 < 2) & (np.arange(200) > 0), 1 - np.arange(200) % 2, np.arange(200) % 2)"),
        ("Scores are labels", "(np.arange(200) % 2) * np.nan"),
    )),
    # ----------------------------------------------------------------------------------------- symmetry
    Entry("permutation_equivariant", SYMMETRY, "checks.permutation_equivariant(answer, graph, axes=[(0,), (0, 1)])", "lambda x, a: a @ x", (
        ("Nodes have an order", "lambda x, a: x.cumsum(0)"),
        ("An edge counts once, in the upper triangle", "lambda x, a: a.triu() @ x"),
        ("The mean is all one needs", "lambda x, a: (a @ x).mean(0)"),
    ), GRAPH),
    Entry("permutation_invariant", SYMMETRY, "checks.permutation_invariant(answer, graph, axes=[(0,), (0, 1)])", "lambda x, a: (a @ x).sum(0)", (
        ("The first node stands for the graph", "lambda x, a: (a @ x)[0]"),
        ("The last one does", "lambda x, a: (a @ x)[-1]"),
        ("Positions are features", "lambda x, a: (x * torch.arange(5)[:, None]).sum(0)"),
    ), GRAPH),
    Entry("translation_equivariant", SYMMETRY, "checks.translation_equivariant(answer, lambda g: (torch.randn(1, 1, 12, 12, generator=g).double(),), margin=1)", "lambda x: F.avg_pool2d(x, 3, 1, 1)", (
        ("The position is a feature", "lambda x: x * torch.arange(12)"),
        ("A layer of all pixels is more general", "lambda x: (x.flatten(1) @ torch.arange(144 * 144).reshape(144, 144).sin().double()).reshape(x.shape)"),
        ("Half the pixels are enough", "lambda x: x[..., ::2, ::2]"),
    )),
    Entry("batch_independent", SYMMETRY, "checks.batch_independent(answer, lambda g: (torch.randn(4, 3, generator=g).double(),))", "lambda x: x.softmax(1)", (
        ("Axis 0 are the classes", "lambda x: x.softmax(0)"),
        ("Centring by the batch", "lambda x: x - x.mean(0)"),
        ("One number for all", "lambda x: x.mean()"),
    )),
    Entry("causal", SYMMETRY, "checks.causal(answer, sequence)", "attention(1)", (
        ("Attention sees everything", "attention(None)"),
        ("triu() starts above the diagonal by itself", "attention(0)"),
        ("One position of the future does no harm", "attention(2)"),
    ), SEQUENCE, picture=0),
    Entry("padding_invariant", SYMMETRY, """def draw(g):
    return torch.randn(2, 4, 3, generator=g).double(), torch.tensor([[1.0, 1, 1, 1], [1, 1, 0, 0]]).double()

checks.padding_invariant(answer, draw, fill=[9.0, 0])""", "lambda x, m: (x * m[..., None]).sum(1) / m.sum(1, keepdim=True)", (
        ("The mean is the mean", "lambda x, m: x.mean(1)"),
        ("The mask is for the sum only", "lambda x, m: (x * m[..., None]).mean(1)"),
        ("Padding is 0 anyway", "lambda x, m: x.sum(1) / m.sum(1, keepdim=True)"),
    )),
    Entry("receptive_field", SYMMETRY, "checks.receptive_field(answer, graph, lambda x, a: torch.linalg.matrix_power(a + torch.eye(5), 2) > 0)", "lambda x, a: (a + torch.eye(5)) @ ((a + torch.eye(5)) @ x).tanh()", (
        ("Two layers are one", "lambda x, a: (a + torch.eye(5)) @ x"),
        ("Centring is harmless", "lambda x, a: x - x.mean(0)"),
        ("A node knows itself anyway", "lambda x, a: x"),
    ), """
def graph(g):
    a = torch.diag(torch.ones(4), 1).double()
    return torch.randn(5, 2, generator=g).double(), a + a.T
""", picture=0),
    # ------------------------------------------------------------------------------------------ hygiene
    Entry("eval_mode", HYGIENE, "checks.eval_mode(answer, X)", "predict()", (
        ("The mode is for training only", "predict(before=None)"),
        ("eval() and train() are the same to a prediction", 'predict(before="train")'),
        ("Nobody needs the mode afterwards", 'predict(after="leave")'),
    ), PREDICT),
    Entry("no_grad", HYGIENE, "checks.no_grad(answer, X)", "predict()", (
        ("eval() switches gradients off", "predict(grad=True)"),
        ("detach() at the end does the same", "lambda model, x: model(x).detach()"),
        ("Off is off", """
def answer(model, x):
    torch.set_grad_enabled(False)
    return model(x)"""),
    ), PREDICT),
    Entry("hooks_removed", HYGIENE, "checks.hooks_removed(answer)", """
def answer(model, x):
    kept = []
    handle = model[1].register_forward_hook(lambda m, i, o: kept.append(o))
    model(x)
    handle.remove()
    return kept[0]""", (
        ("A hook goes away by itself", """
def answer(model, x):
    kept = []
    model[1].register_forward_hook(lambda m, i, o: kept.append(o))
    model(x)
    return kept[0]"""),
        ("Only hooks on layers count", """
def answer(model, x):
    model.register_forward_pre_hook(lambda m, i: None)
    return model(x)"""),
        ("The model is mine to change", """
def answer(model, x):
    model[-1].weight.data.zero_()
    return model[:-1](x)"""),
    )),
    Entry("reproducible", HYGIENE, "checks.reproducible(answer, (0,), seed_argument=0)", "lambda seed: torch.rand(3, generator=torch.Generator().manual_seed(seed))", (
        ("Random is random", "lambda seed: torch.rand(3)"),
        ("42 is a good seed", "lambda seed: torch.rand(3, generator=torch.Generator().manual_seed(42))"),
        ("Seeding torch seeds numpy", "lambda seed: (torch.manual_seed(seed), np.random.rand(2))[1]"),
    )),
    Entry("checkpoint_round_trip", HYGIENE, "checks.checkpoint_round_trip(*answer)", "(save, load)", (
        ("The weights are the checkpoint", "(save, lambda model, optimizer, path: model.load_state_dict(torch.load(path)['model']))"),
        ("Parameters are everything", "(lambda m, o, path: torch.save(dict(m.named_parameters()), path), lambda m, o, path: m.load_state_dict(torch.load(path, weights_only=False), strict=False))"),
        ("Assigning loads", """
import copy

def forgetful(model, optimizer, path):
    model = copy.deepcopy(model)
    model.load_state_dict(torch.load(path)["model"])

answer = (save, forgetful)"""),
    ), CHECKPOINT),
    Entry("keeps_no_graph", HYGIENE, "checks.keeps_no_graph(answer, X, arguments=('model', 'x'))", "lambda model, x: model(x).mean().item()", (
        ("A loss is a number", "lambda model, x: model(x).mean()"),
        ("In a list it is safe", "lambda model, x: [model(x).mean() * 0.5]"),
        ("A dict of losses for the plot", "lambda model, x: {'loss': model(x).mean()}"),
    ), PREDICT),
    # ------------------------------------------------------------------------------------------ honesty
    Entry("disjoint", HONESTY, 'checks.disjoint(answer, (patients, 0.2), patients, fraction=0.2, what="patient")', "by_patient", (
        ("Rows are independent", "lambda patients, share: (np.arange(40)[np.arange(40) % 5 > 0], np.arange(0, 40, 5))"),
        ("Training may see everything", "lambda patients, share: (np.arange(40), by_patient(patients, share)[1])"),
        ("The larger part is for validation", "lambda patients, share: by_patient(patients, share)[::-1]"),
    ), PATIENTS),
    Entry("stratified", HONESTY, "checks.stratified(answer, (y,), y)", "lambda y: (np.flatnonzero(np.arange(100) % 5), np.arange(0, 100, 5))", (
        ("The order is as good as any", "lambda y: (np.arange(80), np.arange(80, 100))"),
        ("Sorting helps", "lambda y: (np.argsort(-y, kind='stable')[20:], np.argsort(-y, kind='stable')[:20])"),
        ("The rare class is for training", "lambda y: (np.concatenate([np.arange(60), np.arange(80, 100)]), np.arange(60, 80))"),
    ), "y = np.array([0] * 80 + [1] * 20)"),
    Entry("fit_on_train_only", HONESTY, """train = torch.tensor([[1.0, 2], [3, 5], [8, 1]]).double()
checks.fit_on_train_only(answer, (train, train[:2] + 1))""", "lambda train, valid: ((train - train.mean(0)) / train.std(0), (valid - train.mean(0)) / train.std(0))", (
        ("More data make a better mean", "lambda train, valid: (train - torch.cat([train, valid]).mean(0), valid)"),
        ("The scale is not the mean", "lambda train, valid: (train / torch.cat([train, valid]).std(0), valid)"),
        ("The largest value is known", "lambda train, valid: (train / max(train.max(), valid.max()), valid)"),
    )),
    Entry("chance_on_random_labels", HONESTY, 'checks.chance_on_random_labels(answer, repeats=8, what="patient")', "by_group", (
        ("Rows are independent", """
def answer(x, y, groups):
    return nearest(x, y, groups, lambda i: np.arange(len(y)) != i)"""),
        ("Features are chosen before the split", """
def answer(x, y, groups):
    best = np.argsort(-abs(x[y == 1].mean(0) - x[y == 0].mean(0)))[:5]
    return by_group(x[:, best], y, groups)"""),
        ("The training score is the score", """
def answer(x, y, groups):
    return nearest(x, y, groups, lambda i: np.ones(len(y), bool))"""),
    ), """
def nearest(x, y, groups, may_use):
    distance = ((x[:, None] - x[None]) ** 2).sum(2)
    return np.array([y[may_use(i)][distance[i, may_use(i)].argmin()] for i in range(len(y))])

def by_group(x, y, groups):
    return nearest(x, y, groups, lambda i: groups != groups[i])
"""),
    Entry("augmentation_aligned", HONESTY, "checks.augmentation_aligned(answer)", "lambda image, mask: (image.flip(-1), mask.flip(-1)) if torch.rand(()) < 0.5 else (image, mask)", (
        ("The mask stays where it is", "lambda image, mask: (image.flip(-1), mask)"),
        ("Random is the same everywhere", "lambda image, mask: tuple(v.flip(-1) if torch.rand(()) < 0.5 else v for v in (image, mask))"),
        ("Labels are numbers, so they can be averaged", "lambda image, mask: (image.flip(-1), (mask + mask.flip(-1)) / 4)"),
    ), picture=0),
    Entry("mixup_algebra", HONESTY, "checks.mixup_algebra(answer)", "mixup()", (
        ("The picture is mixed, the label is not", 'mixup(labels="none")'),
        ("Any partner will do", "mixup(same=False)"),
        ("Lambda is a setting", "mixup(weight=0.7)"),
    ), MIXUP, picture=1),
    # -------------------------------------------------------------------------------------------- other
    Entry("probe_margin", OTHER, "checks.probe_margin(answer, labels, untrained=[raw, raw])", "[raw, last]", (
        ("Layers count from the output", "[last, raw]"),
        ("Any features will do", "[raw, raw ** 2]"),
        ("The rows may come in any order", "[raw, last.flip(0)]"),
    ), FEATURES, picture=0),
    Entry("grad_cam", OTHER, "checks.grad_cam(answer)", "cam()", (
        ("Every pixel has its own weight", "cam(lambda a, g: (a * g).sum(0).relu())"),
        ("The ReLU is cosmetic", "cam(lambda a, g: (g.mean((1, 2))[:, None, None] * a).sum(0))"),
        ("The probability is what we explain", "cam(score=lambda z, c: z.softmax(1)[0, c])"),
    ), CAM, picture=0),
    Entry("calibrated", OTHER, "checks.calibrated(answer, labels, decisions=logits.argmax(1))", "logits.softmax(1)", (
        ("Sure is good", "(4 * logits).softmax(1)"),
        ("Modest is good", "(0.2 * logits).softmax(1)"),
        ("Logits are probabilities", "logits"),
    ), STUDY, picture=0),
    Entry("uses", OTHER, 'checks.uses(answer, [(torch.ones(2, 2),)], ["torch.einsum"])', 'lambda x: torch.einsum("ij,jk->ik", x, x)', (
        ("The operator does the same", "lambda x: x @ x"),
        ("So does a method", "lambda x: x.matmul(x)"),
        ("So does a layer", "lambda x: F.linear(x, x.T)"),
    )),
    Entry("avoids", OTHER, 'checks.avoids(answer, [(torch.ones(2, 3),)], ["torch.Tensor.softmax", "torch.softmax", "torch.nn.functional.softmax", "for"])', "lambda x: x.exp() / x.exp().sum(1, keepdim=True)", (
        ("A method is no function", "lambda x: x.softmax(1)"),
        ("getattr() hides it", 'lambda x: getattr(torch, "soft" + "max")(x, 1)'),
        ("A loop is clearer", """
def answer(x):
    rows = []
    for row in x:
        rows.append(row.exp() / row.exp().sum())
    return torch.stack(rows)"""),
    )),
    Entry("does_without", OTHER, 'checks.does_without(answer, [(torch.ones(2, 3),)], ["softmax"], lines=20, expected="exponentials and sums", got="a ready-made softmax, or a loop over the rows")', "lambda x: x.exp() / x.exp().sum(1, keepdim=True)", (
        ("Under another name it is another function", 'lambda x: getattr(torch.nn.functional, "soft" + "max")(x, 1)'),
        ("A method is no function", "lambda x: x.softmax(1)"),
        ("A loop is clearer", """
def answer(x):
    rows = []
    for row in x:
        for number in row:
            rows.append(number.exp() / row.exp().sum())
            rows[-1] = rows[-1] * 1
            rows[-1] = rows[-1] + 0
    return torch.stack(rows).reshape(x.shape)"""),
    )),
)  # fmt: skip
