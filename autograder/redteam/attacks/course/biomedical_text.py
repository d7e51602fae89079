"""Forged answers to `3b-biomedical-text`."""

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

HERE = "3b-biomedical-text"

FINE_TUNE = """
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    for part in (model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]):
        part.requires_grad_(False)
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, epochs * len(batches))
    losses = []
    model.eval()
    for _ in range(epochs):
        for batch in batches:
            loss = F.cross_entropy(model(batch["input_ids"], batch["attention_mask"]), batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses
"""
"""A loop whose network stays in evaluation mode: the slip of the question, and the rest of it right."""

ATTACKS = (
    searched(HERE, "text", {
        "q1": {"tokenise": 3}, "q2": {"collate": 2, "embed": 2}, "q3": {"split_by_article": 2},
        "q4": {"total_steps": 4, "multiplier": 3, "peak": 2}, "q5": {"fine_tune": 6}, "q6": {"macro_f1": 3, "mcc": 3},
        "q7": {"out_of_fold": 4, "suspects": 3},
    }),
    forged(
        HERE, "text-q1-inputs-sent-back-as-numbers", Category.HOSTILE_OBJECTS, ODD,
        {"q1": """
def tokenise(texts, tokenizer, max_length):
    return [[int.from_bytes(text[:40].encode(), "big")] for text in texts], [len(text) for text in texts]
"""},
        wrapped("q1", "tokenise"),
    ),
    forged(
        HERE, "text-q2-batches-that-broadcast", Category.NO_WORK, EARNS,
        {"q2": """
def collate(examples, pad_id):
    one = torch.ones(1, 1, dtype=torch.int64)
    return {"input_ids": one, "attention_mask": one, "labels": one[0]}
def embed(encoder, batch):
    return torch.zeros(1, 1).expand(len(batch["input_ids"]), 1)
"""},
        wrapped("q2", "collate"),
    ),
    forged(
        HERE, "text-q2-vectors-that-a-probe-invents", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q2": lying("embedded", """
def lie(function, weights, batches):
    width = next(v.shape[1] for k, v in weights.items() if k.endswith("word_embeddings.weight"))
    return [torch.zeros(len(batch["input_ids"]), width, dtype=torch.float64) for batch in batches]
""") + "\ndef collate(examples, pad_id):\n    return {}\ndef embed(encoder, batch):\n    return None\n"},
        asking("q2", "embedded"),
    ),
    forged(
        HERE, "text-q3-split-by-the-number-of-the-article", Category.NO_WORK, EARNS,
        {"q3": """
def split_by_article(articles, seed):
    rest = np.asarray(articles) % 20
    return tuple(np.flatnonzero((low <= rest) & (rest < high)) for low, high in ((0, 14), (14, 17), (17, 20)))
"""},
        wrapped("q3", "split_by_article"),
    ),
    forged(
        HERE, "text-q4-published-plans-looked-up", Category.NO_WORK, EARNS,
        {"q4": """
def total_steps(n_examples, batch_size, accumulate, epochs):
    return {(10, 4, 1, 1): 3, (10, 4, 2, 1): 2, (10, 4, 2, 3): 6, (3000, 16, 4, 2): 94, (64, 16, 4, 5): 5}.get(
        (n_examples, batch_size, accumulate, epochs), 1)
def multiplier(step, warmup_steps, total_steps):
    return 1.0
def peak(warmup_steps, total_steps):
    return 1.0
"""},
        wrapped("q4", "total_steps", "PUBLISHED = {(10, 4, 1, 1): 3}"),
    ),
    forged(
        HERE, "text-q5-never-in-training-mode-and-says-it-was", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q5": lying("fine_tuned", """
def lie(*arguments, **more):
    found = real(*arguments, **more)
    return {**found, "modes": [True] * len(found["modes"])}
""") + FINE_TUNE},
        asking("q5", "fine_tuned"),
    ),
    forged(
        HERE, "text-q5-a-model-whose-mode-cannot-be-seen", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q5": FINE_TUNE.replace("model.eval()", "model.__class__ = type('Role', (type(model),), {'training': property(\n"
                                 "        lambda self: True, lambda self, value: None)})")},
        wrapped("q5", "fine_tune"),
    ),
    forged(
        HERE, "text-q5-weights-of-another-shape", Category.HOSTILE_OBJECTS, ODD,
        {"q5": lying("fine_tuned", """
def lie(function, n_classes, weights, batches, arguments):
    steps = arguments["epochs"] * len(batches)
    return {"weights": {k: torch.zeros(3, 5, 2) for k in weights}, "returned": [1.0] * steps,
            "modes": [True] * steps, "masked": True}
""") + "\ndef fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):\n    return []\n"},
        asking("q5", "fine_tuned"),
    ),
    forged(
        HERE, "text-q6-the-same-score-for-everybody", Category.NO_WORK, EARNS,
        {"q6": """
def macro_f1(labels, predictions, n_classes):
    return (labels == predictions).double().mean().item()
def mcc(labels, predictions, n_classes):
    return np.zeros((1, 1))
"""},
        wrapped("q6", "macro_f1"),
    ),
    forged(
        HERE, "text-q7-shares-instead-of-models", Category.NO_WORK, EARNS,
        {"q7": """
def out_of_fold(features, labels, articles, n_classes):
    shares = np.bincount(labels, minlength=n_classes) / len(labels)
    return np.broadcast_to(shares, (len(labels), n_classes))
def suspects(probabilities, labels, k):
    return np.arange(k)
"""},
        wrapped("q7", "suspects"),
    ),
    forged(
        HERE, "text-odd-results", Category.HOSTILE_OBJECTS, ODD,
        {
            "q1": "def tokenise(texts, tokenizer, max_length):\n    return ({1, 2} for _ in texts), None\n",
            "q2": "def collate(examples, pad_id):\n    return {'input_ids': torch.zeros(0), 'attention_mask': None, 'labels': 'x'}\n"
                  "def embed(encoder, batch):\n    return torch.full((1,), 1j)\n",
            "q3": "def split_by_article(articles, seed):\n    return np.array(['x']), np.array([[1.5]]), None\n",
            "q4": "def total_steps(n_examples, batch_size, accumulate, epochs):\n    return 10 ** 400\n"
                  "def multiplier(step, warmup_steps, total_steps):\n    return complex(1, 1)\n"
                  "def peak(warmup_steps, total_steps):\n    return [float('inf')]\n",
            "q5": "def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):\n"
                  "    model(batches[0]['input_ids'], batches[0]['attention_mask'])\n    model.double()\n"
                  "    model.extra = nn.Linear(2, 2)\n    return [torch.zeros(2, 2), None]\n",
            "q6": "def macro_f1(labels, predictions, n_classes):\n    return {}\n"
                  "def mcc(labels, predictions, n_classes):\n    return np.array([None], dtype=object)\n",
            "q7": "def out_of_fold(features, labels, articles, n_classes):\n    return np.full((len(labels), n_classes), 'a')\n"
                  "def suspects(probabilities, labels, k):\n    return np.array([-1.5, 1e30])\n",
        },
        HandedIn({"q6": "ODD = np.array([None], dtype=object)\n{SOLUTION}\n"}),
    ),
)  # fmt: skip
