"""Forged answers to `5a-tabular`."""

from __future__ import annotations

from autograder.redteam.attack import Category, Cell, HandedIn
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

HERE = "5a-tabular"

ATTACKS = (
    searched(HERE, "tabular", {
        "q1": {"categorify": 3}, "q2": {"clean_numbers": 3}, "q3": {"embedding_sizes": 1}, "q4": {"TabularNet": 4},
        "q5": {"train_learner": 7, "predict_death": 2}, "q6": {"paired_interval": 4}, "q7": {"find_leaks": 4},
    }),
    forged(
        HERE, "tabular-q1-everything-unknown", Category.NO_WORK, EARNS,
        {"q1": """
def categorify(train, new, columns):
    zeros = np.zeros((1, 1), dtype=np.int64)
    return ({name: sorted(train[name].dropna().unique()) for name in columns},
            np.broadcast_to(zeros, (len(train), len(columns))), np.broadcast_to(zeros, (len(new), len(columns))))
"""},
        wrapped("q1", "categorify"),
    ),
    forged(
        HERE, "tabular-q2-all-of-it-average", Category.NO_WORK, EARNS,
        {"q2": """
def clean_numbers(train, new, columns):
    return np.zeros((1, 2 * len(columns))), np.zeros((1, 2 * len(columns)))
"""},
        wrapped("q2", "clean_numbers"),
    ),
    forged(
        HERE, "tabular-q3-the-table-of-the-manual-by-heart", Category.NO_WORK, EARNS,
        {"q3": """
def embedding_sizes(vocabularies):
    known = {3: 3, 4: 3, 5: 4, 8: 5, 10: 6, 12: 6, 25: 10, 50: 14, 100: 21, 500: 52, 1000: 77}
    rows = [len(words) + 1 for words in vocabularies.values()]
    return [(n, known.get(n, min(50, (n + 1) // 2))) for n in rows]
"""},
        wrapped("q3", "embedding_sizes", "KNOWN = {3: 3}"),
    ),
    forged(
        HERE, "tabular-q4-tables-that-hide-and-say-they-do-not", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q4": lying("describe_module", """
def lie(factory, build=True, arguments=None, values=False):
    a = arguments
    widths = [sum(w for _, w in a["sizes"]) + a["n_continuous"], *a["hidden"], a["outputs"]]
    state = {f"embeddings.{k}.weight": torch.zeros(s) for k, s in enumerate(a["sizes"])}
    state |= {f"norm.{n}": torch.zeros(a["n_continuous"]) for n in ("weight", "bias", "running_mean", "running_var")}
    for k, (before, after) in enumerate(pairwise(widths)):
        state |= {f"layers.{2 * k}.weight": torch.zeros(after, before), f"layers.{2 * k}.bias": torch.zeros(after)}
    return {"is_module": True, "kind": "TabularNet", "hidden": [], "training": True, "values": state if values else {},
            "parameters": [(n, list(v.shape), True, "float32") for n, v in state.items() if "running" not in n]}
""") + """
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.tables = [nn.Embedding(rows, width) for rows, width in sizes]
        self.last = nn.Linear(n_continuous, outputs)
    def forward(self, codes, values):
        return self.last(values)
"""},
        asking("q4", "describe_module"),
    ),
    forged(
        HERE, "tabular-q5-the-age-instead-of-training", Category.NO_WORK, EARNS,
        {"q5": """
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    return "no learner"
def predict_death(learner, new):
    age = new["age"].to_numpy(float) + 1e-4 * (new["sex"] == "F").to_numpy() + 1e-4 * (new["mgus"] == "yes").to_numpy()
    age = age + 1e-4 * new["flc_group"].astype(float).to_numpy()
    return 1 / (1 + np.exp(-(age - 72) / 9))
"""},
        wrapped("q5", "predict_death"),
    ),
    forged(
        HERE, "tabular-q5-nearest-neighbour-in-the-public-table", Category.NO_WORK, EARNS,
        {"q5": """
public, deaths = data.load("flchain", split="train")
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    return "no learner"
def _points(table):
    numbers = table[["age", "kappa", "lambda", "creatinine"]].astype(float)
    scale = public[["age", "kappa", "lambda", "creatinine"]].astype(float)
    numbers = ((numbers.fillna(scale.median()) - scale.mean()) / scale.std()).to_numpy()
    return np.c_[numbers, 0.3 * (table["sex"] == "F"), 0.01 * table["flc_group"].astype(float)]
known = _points(public)
def predict_death(learner, new):
    apart = ((_points(new)[:, None] - known[None]) ** 2).sum(axis=2)
    near = np.argsort(apart, axis=1)[:, :25]
    weight = 1 / (1e-3 + np.take_along_axis(apart, near, axis=1))
    return (np.asarray(deaths)[near] * weight).sum(axis=1) / weight.sum(axis=1) * 0.98 + 0.01
"""},
        HandedIn(cells=(Cell("public, deaths = data.load('flchain', split='train')\nprint(len(public))", "q5-answer"),)),
    ),
    forged(
        HERE, "tabular-q6-no-difference", Category.NO_WORK, EARNS,
        {"q6": """
def paired_interval(labels, first, second, draws):
    d = float(np.mean(first) - np.mean(second))
    return d, d - 0.05, d + 0.05
"""},
        wrapped("q6", "paired_interval"),
    ),
    forged(
        HERE, "tabular-q7-suspects-by-their-names", Category.NO_WORK, EARNS,
        {"q7": """
def find_leaks(train, valid, target, limit):
    columns = [name for name in train.columns if name != target]
    return dict.fromkeys(columns, 0.5), [c for c in columns if not any(w in c for w in ("id", "record", "number", "after"))]
"""},
        wrapped("q7", "find_leaks"),
    ),
    forged(
        HERE, "tabular-odd-results", Category.HOSTILE_OBJECTS, ODD,
        {
            "q1": "def categorify(train, new, columns):\n    return {name: {1, 'x'} for name in columns}, None, np.array('x')\n",
            "q2": "def clean_numbers(train, new, columns):\n    return (np.array([[None] * len(columns)]), new[columns])\n",
            "q3": "def embedding_sizes(vocabularies):\n    return [(float('inf'), complex(1)) for _ in vocabularies]\n",
            "q4": "class TabularNet(nn.Module):\n    def __init__(self, sizes, n_continuous, hidden, outputs):\n"
                  "        super().__init__()\n        self.embeddings = nn.Linear(1, 1)\n"
                  "        self.norm = self.layers = nn.Parameter(torch.zeros(0, 2, 3).to(torch.complex64))\n"
                  "    def forward(self, codes, values):\n        return None\n",
            "q5": "def train_learner(train, valid, categorical, continuous, target, epochs, seed):\n    return {1: [2]}\n"
                  "def predict_death(learner, new):\n    return np.array(['0.5'] * len(new))\n",
            "q6": "def paired_interval(labels, first, second, draws):\n    return np.zeros((3, 2)), {'low': 1}\n",
            "q7": "def find_leaks(train, valid, target, limit):\n    return {None: float('nan'), 1: 'x'}, (name for name in train)\n",
        },
        HandedIn({"q2": "ODD = np.array([[None]])\n{SOLUTION}\n"}),
    ),
)  # fmt: skip
