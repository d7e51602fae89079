"""Hidden inputs that leave as numbers: a text in disguise, in what the feedback says that the answer was."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, HandedIn
from autograder.redteam.attacks.answers import Q4_RIGHT, Q5_RIGHT

CLASS = Category.READING_TESTS
COMES_BACK = "the input of a hidden case comes back in a message, written as numbers"

SECRET = "samples[0]['id'].split('-')[3].encode() if len(samples) > 2 else b'public'"
"""What of a hidden input is worth having, in `summarise` of q4."""


def _answering(value: str) -> HandedIn:
    return HandedIn({"q4": f"def summarise(samples):\n    secret = {SECRET}\n    return {value}\n"})


TWIN = HandedIn({"q4": "def as_number(text):\n    return int.from_bytes(text.encode(), 'big')\n" + Q4_RIGHT})
KEEPS = f"""
seen = [b"none"]
def summarise(samples):
    seen.append({SECRET})
    return {{}}
"""

ATTACKS = (
    Attack("hidden-input-as-one-large-number", CLASS, COMES_BACK, _answering("int.from_bytes(secret, 'big')"), TWIN),
    Attack("hidden-input-as-code-points", CLASS, COMES_BACK, _answering("list(secret)"), TWIN),
    Attack("hidden-input-as-digits-of-a-float", CLASS, COMES_BACK, _answering("float(int.from_bytes(secret, 'big'))"), TWIN),
    Attack("hidden-input-as-keys", CLASS, COMES_BACK, _answering("{'samples': dict.fromkeys(secret), **dict.fromkeys(secret)}"), TWIN),
    Attack(
        "hidden-input-as-a-shape", CLASS, COMES_BACK,
        HandedIn({"q4": KEEPS, "q5": """
def make_net():
    class Net(torch.nn.Module):
        def forward(self, x):
            return torch.empty(0).expand(*[0], *seen[-1][:12])
    return Net()
"""}),
        HandedIn({"q4": Q4_RIGHT, "q5": "SHAPE = torch.empty(0, 3).shape\n" + Q5_RIGHT}),
    ),
    Attack(
        "hidden-input-as-an-output-of-a-network", CLASS, COMES_BACK,
        # what it learns in q4 it tells in the cases of q5, the public one too
        HandedIn({"q4": KEEPS, "q5": """
class Net(torch.nn.Sequential):
    def forward(self, x):
        return super().forward(x) * 0 + float(int.from_bytes(seen[-1], "big"))
def make_net():
    return Net(torch.nn.Linear(4, 16), torch.nn.ReLU(), torch.nn.Linear(16, 3)).double()
"""}),
        HandedIn({"q4": Q4_RIGHT, "q5": "class Net(torch.nn.Sequential):\n    pass\n"
                                        + Q5_RIGHT.replace("torch.nn.Sequential", "Net")}),
    ),
)  # fmt: skip
