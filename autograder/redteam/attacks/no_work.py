"""Points without the work: constants, shapes that broadcast, rules that learned nothing."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, HandedIn
from autograder.redteam.attacks.answers import EARNS_POINTS, Q1_RIGHT, Q2_RIGHT, Q3_RIGHT, Q4_RIGHT, Q5_RIGHT

CLASS = Category.NO_WORK

ATTACKS = (
    Attack("one-number-for-a-table", CLASS, EARNS_POINTS,
           HandedIn({"q1": "def standardise(table):\n    return np.zeros((1, 1))\n",
                     "q3": "def predict(patients):\n    return np.zeros((1, 1, 1, 1), dtype=int)\n"}),
           HandedIn({"q1": "ZERO = np.zeros((1, 1))\n" + Q1_RIGHT.replace("return ", "return ZERO + ")})),
    Attack("memory-that-is-all-one-number", CLASS, EARNS_POINTS,
           HandedIn({"q1": "def standardise(table):\n    return np.broadcast_to(np.zeros(1), table.shape)\n",
                     "q3": "def predict(patients):\n    return np.broadcast_to(np.ones(1, dtype=int), len(patients))\n"}),
           HandedIn({"q1": Q1_RIGHT.replace("table.mean(axis=0)", "np.broadcast_to(table.mean(axis=0), table.shape)")})),
    Attack("the-same-diagnosis-for-everybody", CLASS, EARNS_POINTS,
           HandedIn({"q3": "def predict(patients):\n    return np.full(len(patients), int(diagnoses.mean() > 0.5))\n"}),
           HandedIn({"q3": "MOST = int(diagnoses.mean() > 0.5)\n" + Q3_RIGHT})),
    Attack("a-step-by-hand-in-one-layer", CLASS, EARNS_POINTS,
           HandedIn({"q2": """
def train_step(model, optimizer, x, y):
    last = list(model.parameters())[-1]
    loss = torch.nn.functional.cross_entropy(model(x), y)
    with torch.no_grad():
        last -= 0.1 * torch.autograd.grad(loss, last)[0]
    return loss.item()
"""}), HandedIn({"q2": "last = lambda model: list(model.parameters())[-1]\n" + Q2_RIGHT})),
    Attack("a-network-without-weights", CLASS, EARNS_POINTS,
           HandedIn({"q5": """
class Net(torch.nn.Module):
    def forward(self, x):
        return x.sum(dim=1, keepdim=True).expand(len(x), 3)
def make_net():
    return Net()
"""}), HandedIn({"q5": "class Net(torch.nn.Sequential):\n    pass\n" + Q5_RIGHT.replace("torch.nn.Sequential", "Net")})),
    Attack("a-defaultdict-with-every-key", CLASS, EARNS_POINTS,
           HandedIn({"q4": "import collections\ndef summarise(samples):\n"
                           "    return collections.defaultdict(lambda: len(samples), samples=len(samples))\n"}),
           HandedIn({"q4": "import collections\n" + Q4_RIGHT})),
)  # fmt: skip
