"""Forged answers to `1b-mlp`."""

from __future__ import annotations

from autograder.redteam.attack import Category, HandedIn
from autograder.redteam.attacks.forged import (
    BELIEVED,
    EARNS,
    ODD,
    asking,
    forged,
    lying,
    searched,
    wrapped,
)

HERE = "1b-mlp"

ATTACKS = (
    searched(HERE, "mlp", {
        "q1": {"linear": 3}, "q2": {"cross_entropy": 2}, "q3": {"mlp_gradients": 6}, "q4": {"train_step": 4},
        "q5": {"initial_weights": 3}, "q6": {"overfit": 6}, "q7": {"count_parameters": 1, "MLP": 1},
    }),
    forged(
        HERE, "mlp-q1-arguments-said-to-be-untouched", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q1": lying("call_and_look", """
def lie(function, args, kwargs):
    kept = [a.clone() for a in args]
    found = real(function, args, kwargs)
    return {**found, "args": tuple(kept)}
""") + """
def linear(x, weight, bias):
    out = x @ weight.T + bias
    x.zero_(), weight.zero_(), bias.zero_()
    return out
"""},
        asking("q1", "call_and_look"),
    ),
    forged(
        HERE, "mlp-q1-one-number-for-all", Category.NO_WORK, EARNS,
        {"q1": "def linear(x, weight, bias):\n    return torch.full((1, 1), float('nan'), dtype=x.dtype)\n"},
        wrapped("q1", "linear"),
    ),
    forged(
        HERE, "mlp-q2-the-loss-of-guessing", Category.NO_WORK, EARNS,
        {"q2": "def cross_entropy(logits, targets):\n    return torch.tensor(math.log(logits.shape[1]), dtype=logits.dtype)\n"},
        wrapped("q2", "cross_entropy", "GUESSING = math.log(6)"),
    ),
    forged(
        HERE, "mlp-q3-gradients-that-broadcast", Category.NO_WORK, EARNS,
        {"q3": """
def mlp_gradients(x, targets, w1, b1, w2, b2):
    return tuple(torch.zeros((1,) * w.dim(), dtype=w.dtype).expand(w.shape) for w in (w1, b1, w2, b2))
"""},
        wrapped("q3", "mlp_gradients"),
    ),
    forged(
        HERE, "mlp-q4-an-invented-diary", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q4": lying("train_steps", """
def lie(function, spec, weights, optimizer, batches, *arguments, **more):
    after = [weights]
    for _ in batches:
        after.append({k: v + 0.01 * torch.randn(v.shape).to(v) if v.is_floating_point() else v + 1
                      for k, v in after[-1].items()})
    return {"weights": after if more.get("every", True) else after[-1:], "returned": [1.0] * len(batches),
            "training": True, "graph": False, "events": []}
student.PROBES["record"] = lie
""") + "\ndef train_step(model, optimizer, x, y):\n    return 1.0\n"},
        asking("q4", "train_steps"),
    ),
    forged(
        HERE, "mlp-q4-the-judges-own-step", Category.ANSWER_KEY, EARNS,
        {"q4": """
def train_step(model, optimizer, x, y):
    import importlib, pkgutil
    import autograder.checks, autograder.probes
    for package in (autograder.probes, autograder.checks):
        for found in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            for name in ("one_step", "right_step", "training_step", "_step", "step", "reference_step"):
                step = getattr(module, name, None)
                if callable(step):
                    try:
                        model.train()
                        return float(step(model, optimizer, x, y) or 0.0)
                    except (TypeError, ValueError):
                        pass
    raise NotImplementedError
"""},
        wrapped("q4", "train_step", "import autograder.checks, autograder.probes"),
    ),
    forged(
        HERE, "mlp-q5-weights-that-broadcast", Category.NO_WORK, EARNS,
        {"q5": """
def initial_weights(sizes, counts, seed):
    return [(torch.full((1, 1), math.sqrt(2 / a)), torch.full((1,), math.log(1 / sizes[-1])))
            for a, b in pairwise(sizes)]
"""},
        wrapped("q5", "initial_weights"),
    ),
    forged(
        HERE, "mlp-q6-losses-of-another-day", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q6": lying("train_steps", """
def lie(function, spec, weights, optimizer, batches, *arguments, **more):
    steps = batches[0].get("steps", 1)
    after = {k: v * 0.9 + 0.01 if v.is_floating_point() else v + steps for k, v in weights.items()}
    return {"weights": [after], "returned": [[1.8 * 0.9 ** k for k in range(steps)]], "training": True,
            "graph": False, "events": []}
""") + """
def overfit(model, optimizer, x, y, learning_rate, steps):
    return [1.8 * 0.9 ** k for k in range(steps)]
"""},
        asking("q6", "train_steps"),
    ),
    forged(
        HERE, "mlp-q7-layers-that-hide-and-say-they-do-not", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q7": lying("describe_module", """
def lie(factory, build=True, arguments=None, values=False):
    shapes = [s for a, b in pairwise((arguments or {}).get("sizes", [2, 2])) for s in ((b, a), (b,))]
    names = [f"layers.{k // 2}.{('weight', 'bias')[k % 2]}" for k in range(len(shapes))]
    return {"is_module": True, "kind": "MLP", "hidden": [], "training": True,
            "parameters": [(n, list(s), True, "float32") for n, s in zip(names, shapes)],
            "values": {n: torch.zeros(s) for n, s in zip(names, shapes)} if values else {}}
""") + """
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = [nn.Linear(a, b) for a, b in pairwise(sizes)]
    def forward(self, x):
        for layer in self.layers[:-1]:
            x = layer(x).relu()
        return self.layers[-1](x)
def count_parameters(sizes):
    return 0
"""},
        asking("q7", "describe_module"),
    ),
    forged(
        HERE, "mlp-odd-results", Category.HOSTILE_OBJECTS, ODD,
        {
            "q1": "def linear(x, weight, bias):\n    return {1, 2, 3}\n",
            "q2": "def cross_entropy(logits, targets):\n    return np_array([None, 'x'])\n"
                  "def np_array(items):\n    import numpy\n    return numpy.array(items, dtype=object)\n",
            "q3": "def mlp_gradients(x, targets, w1, b1, w2, b2):\n    return (g for g in (w1, b1, w2, b2, w2))\n",
            "q4": "def train_step(model, optimizer, x, y):\n    model.double(); del model[0]\n    return [[]]\n",
            "q5": "def initial_weights(sizes, counts, seed):\n"
                  "    return [(torch.zeros(0), None), torch.zeros((), dtype=torch.complex64), 3]\n",
            "q6": "def overfit(model, optimizer, x, y, learning_rate, steps):\n"
                  "    model.add_module('more', nn.Linear(2, 2))\n    return {k: float('inf') for k in range(steps)}\n",
            "q7": "def MLP(sizes):\n    return nn.Linear(1, 1).double()\n"
                  "def count_parameters(sizes):\n    return [float('nan')]\n",
        },
        HandedIn({"q2": "import numpy\nODD = numpy.array([None, 'x'], dtype=object)\n{SOLUTION}\n"}),
    ),
)  # fmt: skip
