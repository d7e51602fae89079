"""Odd results: values that are no answer, and must fail with a true sentence rather than fell the check."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, HandedIn
from autograder.redteam.attacks.answers import Q1_RIGHT, Q2_RIGHT, Q3_RIGHT, Q4_RIGHT
from autograder.redteam.attacks.forged import ODD, OURS, asking, lying

CLASS = Category.HOSTILE_OBJECTS


def _returning(values: dict[str, str]) -> HandedIn:
    """Answers that return an expression each, given for a question."""
    heads = {
        "q1": "def standardise(table):", "q2": "def train_step(model, optimizer, x, y):", "q3": "def predict(patients):",
        "q4": "def summarise(samples):", "q5": "def make_net():",
    }  # fmt: skip
    return HandedIn(
        {question: f"{heads[question]}\n    return {value}\n" for question, value in values.items()}
    )


ATTACKS = (
    Attack("sets-and-generators", CLASS, ODD,
           _returning({"q1": "{1.0, 'x', None}", "q2": "(k for k in range(9))", "q3": "{0, 1}", "q4": "frozenset([1])",
                       "q5": "iter([])"}),
           HandedIn({"q3": Q3_RIGHT, "q4": "IDS = {'s1'}\n" + Q4_RIGHT})),
    Attack("arrays-of-objects-and-texts", CLASS, ODD,
           _returning({"q1": "np.array([[None, 'x'], [[], {}]], dtype=object)", "q2": "np.array('x')",
                       "q3": "np.array(['0'] * len(patients))", "q4": "{'samples': np.array([None]), 'ids': np.str_('s'), 'total': {}}",
                       "q5": "np.array([torch.nn.Linear(4, 3)], dtype=object)"}),
           HandedIn({"q1": "ODD = np.array([None], dtype=object)\n" + Q1_RIGHT})),
    Attack("numbers-beyond-all-bounds", CLASS, ODD,
           _returning({"q1": "table * 1e308 * 1e308", "q2": "10 ** 900", "q3": "np.full(len(patients), 2 ** 63, dtype=np.uint64)",
                       "q4": "{'samples': float('inf'), 'ids': [10 ** 300], 'total': {'s1': -float('inf')}}"}),
           HandedIn({"q2": "BIG = 10 ** 900\n" + Q2_RIGHT})),
    Attack("complex-dates-and-records", CLASS, ODD,
           _returning({"q1": "table.astype(complex) * 1j", "q2": "complex(0, 1)",
                       "q3": "np.array(['2026-01-01'] * len(patients), dtype='datetime64[D]')",
                       "q4": "np.zeros(2, dtype=[('samples', int), ('ids', 'U4')])", "q5": "torch.zeros(2, dtype=torch.complex64)"}),
           HandedIn({"q1": "I = 1j\n" + Q1_RIGHT})),
    Attack("too-many-and-too-few", CLASS, ODD,
           _returning({"q1": "np.zeros((0, 0, 0))", "q2": "[]", "q3": "np.zeros(len(patients) + 1, dtype=int)",
                       "q4": "{k: k for k in range(50_000)}", "q5": "torch.nn.Sequential()"}),
           HandedIn({"q3": "NOBODY = np.zeros(0, dtype=int)\n" + Q3_RIGHT})),
    Attack("tensors-of-another-kind", CLASS, ODD,
           _returning({"q1": "torch.eye(3).to_sparse()", "q2": "torch.ones((), requires_grad=True)",
                       "q3": "torch.zeros(len(patients), device='meta')",
                       "q4": "torch.quantize_per_tensor(torch.ones(2), 0.1, 0, torch.qint8)",
                       "q5": "torch.nested.nested_tensor([torch.ones(1), torch.ones(2)])"}),
           HandedIn({"q2": "ONE = torch.ones((), requires_grad=True)\n" + Q2_RIGHT})),
    Attack("tables-with-doubled-names", CLASS, ODD,
           HandedIn({"q1": "import pandas as pd\ndef standardise(table):\n    return pd.DataFrame(table, columns=['a'] * table.shape[1])\n",
                     "q3": "import pandas as pd\ndef predict(patients):\n    return pd.Series(['x'] * len(patients), index=[0] * len(patients))\n",
                     "q4": "import pandas as pd\ndef summarise(samples):\n    return pd.DataFrame({'samples': [None, 's']})\n"}),
           HandedIn({"q1": "import pandas as pd\ndef standardise(table):\n    frame = pd.DataFrame(table)\n"
                           "    return ((frame - frame.mean()) / frame.std(ddof=0)).to_numpy()\n"})),
    Attack("keys-of-every-type", CLASS, ODD,
           _returning({"q4": "{1: 1, '1': 2, (1, 2): 3, None: 4, 2.5: 5, True: 6, 'ids': {None: {1: {2: {3: []}}}}}"}),
           HandedIn({"q4": "KEYS = {1: 1, None: 2}\n" + Q4_RIGHT})),
    Attack("weights-that-changed-their-shape", CLASS, ODD,
           HandedIn({"q2": lying("train_steps", """
def lie(function, spec, weights, optimizer, batches, *arguments, **more):
    odd = {name: torch.zeros(7, 1, 2) for name in weights}
    return {"weights": [odd] * (len(batches) + 1), "returned": [1.0] * len(batches), "training": True, "graph": False,
            "events": []}
student.PROBES["record"] = lambda *arguments, **more: {"events": [{}], "weights": {}, "training": [], "returned": [],
    "graph": False, "grad_after": True, "after": None, "reached": []}
""") + "\ndef train_step(model, optimizer, x, y):\n    return 1.0\n"}),
           asking("q2", "train_steps"), systems=OURS),
    Attack("a-model-taken-apart", CLASS, ODD,
           HandedIn({"q2": "def train_step(model, optimizer, x, y):\n    model[0] = torch.nn.Linear(1, 1, dtype=torch.complex64)\n"
                           "    optimizer.param_groups.clear()\n    return {}\n",
                     "q5": "def make_net():\n    net = torch.nn.Sequential(torch.nn.Linear(4, 3))\n    net[0].weight = None\n    return net\n"}),
           HandedIn({"q2": Q2_RIGHT})),
    Attack("large-answers-in-every-call", CLASS, "many answers below the limit of one message cost the judge its memory",
           HandedIn({"q1": "def standardise(table):\n    return np.random.default_rng(0).normal(size=(20_000_000,))\n",
                     "q3": "def predict(patients):\n    return [np.zeros(2_000_000) + k for k in range(15)]\n"}),
           HandedIn({"q1": "LARGE = np.zeros(2_000_000)\n" + Q1_RIGHT})),
)  # fmt: skip
