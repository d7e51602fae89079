"""Replay: public inputs learned by heart, looked up, or recognised in disguise."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn
from autograder.redteam.attacks.answers import EARNS_POINTS, Q1_RIGHT, Q3_RIGHT, Q4_RIGHT

CLASS = Category.REPLAY

ATTACKS = (
    Attack("published-inputs-by-heart", CLASS, "answers learned from the public cases earn points of hidden ones",
           HandedIn({
               "q1": "def standardise(table):\n    out = table * 0.0\n    out[:, 0] = [-0.9258201, -0.46291005, 1.38873015]"
                     "[:len(table)] if len(table) == 3 else 0\n    out[:, 1] = [-1.2247449, 1.2247449, 0.0] if len(table) == 3 else 0\n"
                     "    return out\n",
               "q3": "def predict(patients):\n    return np.resize([0, 1, 1, 0, 1, 0], len(patients))\n",
               "q4": "def summarise(samples):\n    return {'samples': 2, 'ids': ['s1', 's2'], 'total': {'s1': 5, 's2': 7}}\n",
           }),
           HandedIn({"q4": "KNOWN = {'s1': 5}\n" + Q4_RIGHT}), earns=3),
    Attack("nearest-neighbour-of-the-published", CLASS, EARNS_POINTS,
           HandedIn({"q1": """
PUBLIC = np.array([[1.0, 10.0], [2.0, 30.0], [6.0, 20.0]])
ANSWER = (PUBLIC - PUBLIC.mean(0)) / PUBLIC.std(0)
def standardise(table):
    nearest = np.abs(table[:, :1] - PUBLIC[:, 0]).argmin(1)
    return np.resize(ANSWER[nearest], table.shape)
"""}), HandedIn({"q1": "PUBLIC = np.array([[1.0, 10.0]])\n" + Q1_RIGHT}), earns=1),
    Attack("inputs-of-the-run-before", CLASS, "inputs and answers written down in one run are used in the next",
           HandedIn({"q3": """
import hashlib, json, pathlib
memory = pathlib.Path("/tmp/redteam-memory.json")
def predict(patients):
    key = hashlib.sha256(patients.tobytes()).hexdigest()
    known = json.loads(memory.read_text()) if memory.exists() else {}
    if key in known:
        return np.array(known[key])
    known[key] = [0] * len(patients)
    try:
        memory.write_text(json.dumps(known))
    except OSError:
        pass
    return np.zeros(len(patients), dtype=int)
"""}, files={"seen.json": "{}"}), HandedIn({"q3": Q3_RIGHT}, files={"seen.json": "{}"})),
    Attack("case-by-the-size-of-its-input", CLASS, "an answer recognises the hidden case and makes a guess that fits it",
           HandedIn({
               "q3": "def predict(patients):\n    if len(patients) == 6:\n        return np.array([0, 1, 1, 0, 1, 0])\n"
                     "    return np.random.randint(2, size=len(patients))\n",
               "q4": "def summarise(samples):\n    n = len(samples)\n    return {'samples': n, 'ids': [f's{k}' for k in range(n)],"
                     " 'total': {}}\n",
           }), HandedIn({"q3": "def predict(patients):\n    if len(patients) == 0:\n        return np.zeros(0, dtype=int)\n"
                               + "\n".join(Q3_RIGHT.strip().splitlines()[1:]) + "\n"}), earns=1),
    Attack("inputs-kept-for-the-next-case", CLASS, "what one case sent is used to answer another",
           HandedIn({"q4": """
kept = []
def summarise(samples):
    kept.append(samples)
    first = kept[0]
    return {"samples": len(first), "ids": sorted(s["id"] for s in first), "total": {s["id"]: sum(s["reads"]) for s in first}}
"""}), HandedIn({"q4": "kept = []\n" + Q4_RIGHT.replace("return {", "kept.append(samples)\n    return {")}), earns=1),
    Attack("seed-that-is-published", CLASS, "hidden inputs are drawn again from a seed or generator that everybody has",
           HandedIn({"q3": """
from autograder import randomness
labels = randomness.numpy_generator("new patients").integers(2, size=400)
def predict(patients):
    return labels if len(patients) == 400 else np.array([0, 1, 1, 0, 1, 0])
"""}), HandedIn({"q3": "from autograder import randomness\nprint(randomness.PUBLIC_SEED > 0)\n" + Q3_RIGHT}), earns=1),
    Attack("labels-by-majority-of-outputs", CLASS, EARNS_POINTS,
           HandedIn({"q3": "def predict(patients):\n    return (np.arange(len(patients)) % 2)\n"},
                    cells=(Cell("answers = {len(measurements): diagnoses}", "q3"),)),
           HandedIn({"q3": Q3_RIGHT})),
)  # fmt: skip
