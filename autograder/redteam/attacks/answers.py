"""Answers to the target's questions that attacks and twins build on."""

Q1_RIGHT = """
def standardise(table):
    return (table - table.mean(axis=0)) / table.std(axis=0)
"""
Q1_WRONG = """
def standardise(table):
    return table * 0
"""
Q2_RIGHT = """
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = torch.nn.functional.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()
"""
Q2_WRONG = """
def train_step(model, optimizer, x, y):
    return 1.0
"""
Q3_RIGHT = """
def predict(patients):
    means = np.stack([measurements[diagnoses == k].mean(axis=0) for k in (0, 1)])
    return ((patients[:, None] - means) ** 2).sum(axis=2).argmin(axis=1)
"""
Q3_WRONG = """
def predict(patients):
    return np.zeros(len(patients), dtype=int)
"""
Q4_RIGHT = """
def summarise(samples):
    return {
        "samples": len(samples),
        "ids": sorted(sample["id"] for sample in samples),
        "total": {sample["id"]: sum(sample["reads"]) for sample in samples},
    }
"""
Q4_WRONG = """
def summarise(samples):
    return {}
"""
Q5_RIGHT = """
def make_net():
    return torch.nn.Sequential(torch.nn.Linear(4, 16), torch.nn.ReLU(), torch.nn.Linear(16, 3))
"""

WRONG = {"q1": Q1_WRONG, "q2": Q2_WRONG, "q3": Q3_WRONG, "q4": Q4_WRONG}
"""Answers that run and earn nothing; q5 keeps its stub."""

ANY_WRONG = """
def {name}(*args, **kwargs):
    try:
        return args[0] * 0
    except Exception:
        return "wrong"
"""
"""The same for any name of the real course: it runs, has a shape often enough, and earns nothing."""

EARNS_POINTS = "the submission gets more points than its answers earn"
READS_TESTS = "text of the hidden tests gets into the student's hands"
