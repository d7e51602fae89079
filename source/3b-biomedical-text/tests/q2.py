import torch
from otter.test_files import test_case
from torch.nn import functional as F

from autograder import checks, randomness
from autograder.checks import Wrong, has_slip
from autograder.probes import text
from autograder.probes.values import call_and_look

OK_FORMAT = False
name = "q2"
points = 3
hints = [
    "Where do the tokens of a text meet the padding? In two places. The attention mask has to be used in both.",
    "`collate`: start from a full rectangle of `pad_id` and one of zeros, and write each text over their beginning. "
    "`embed`: multiply the states by the mask (with a third axis), sum over tokens, divide by how many tokens there are.",
    "states = encoder(input_ids=…, attention_mask=mask).last_hidden_state; m = mask[..., None]; "
    "(states * m).sum(dim=1) / m.sum(dim=1)",
]

READ = "'q2 · Padding must change nothing'"
PARTS = ("input_ids", "attention_mask", "labels")


def examples_of(lengths, generator, pad_id):
    """Texts of random ids, none of them the padding's, as a tokenizer makes them."""
    examples = []
    for label, n in enumerate(lengths, start=int(torch.randint(5, (), generator=generator))):
        ids = torch.randint(5, 59, (n,), generator=generator)
        examples.append({"input_ids": (ids + (ids >= pad_id)).tolist(), "label": label % 5})
    return examples


@checks.key
def collated(examples, pad_id):
    length = max(len(example["input_ids"]) for example in examples)
    own = [example["input_ids"] for example in examples]
    return {
        "input_ids": torch.tensor([[*row, *[pad_id] * (length - len(row))] for row in own]),
        "attention_mask": torch.tensor([[1] * len(row) + [0] * (length - len(row)) for row in own]),
        "labels": torch.tensor([example["label"] for example in examples]),
    }


def rectangle(rows, fill, left=False):
    length = max(map(len, rows))
    return torch.tensor(
        [
            [*[fill] * (length - len(row)), *row] if left else [*row, *[fill] * (length - len(row))]
            for row in rows
        ]
    )


def ones(examples):
    return [[1] * len(example["input_ids"]) for example in examples]


def ids(examples):
    return [example["input_ids"] for example in examples]


WRONG_IDS = {
    "pads-with-zero": Wrong(
        lambda e, _: rectangle(ids(e), 0),
        "You filled up with 0. The padding token of this tokenizer is `pad_id`.",
    ),
    "pads-on-the-left": Wrong(
        lambda e, pad: rectangle(ids(e), pad, left=True),
        "You padded on the left. BERT gives every place its own position vector, so the text must start at place 0.",
    ),
    "pads-on-the-left+pads-with-zero": Wrong(
        lambda e, _: rectangle(ids(e), 0, left=True),
        "You padded on the left, and with 0: pad on the right, with `pad_id`.",
    ),
    "ids-turned-round": Wrong(
        lambda e, pad: rectangle([row[::-1] for row in ids(e)], pad),
        "The ids of each text stand in reverse order.",
    ),
}

WRONG_MASK = {
    "mask-of-ones": Wrong(
        lambda e, _: torch.ones_like(rectangle(ids(e), 0)),
        "The attention mask is 1 everywhere, so the padding counts as text. It must be 0 there.",
    ),
    "mask-of-zeros": Wrong(
        lambda e, _: torch.zeros_like(rectangle(ids(e), 0)),
        "The attention mask is 0 everywhere. It must be 1 where a text has a token.",
    ),
    "inverted-mask": Wrong(
        lambda e, _: 1 - rectangle(ones(e), 0),
        "The mask is upside down: 1 stands for a token, 0 for padding.",
    ),
    "pads-on-the-left": Wrong(
        lambda e, _: rectangle(ones(e), 0, left=True),
        "You padded on the left. BERT gives every place its own position vector, so the text must start at place 0.",
    ),
    "mask-without-special-tokens": Wrong(
        lambda e, _: rectangle([[0, *row[2:], 0] for row in ones(e)], 0),
        "The mask is 0 at the first and the last token of each text. `[CLS]` and `[SEP]` count as tokens.",
    ),
    "mask-is-the-ids": Wrong(
        lambda e, _: rectangle(ids(e), 0), "The mask holds ids. It must be 1 for each token, 0 for padding."
    ),
    "mask-one-too-short": Wrong(
        lambda e, _: rectangle([[*row[1:], 0] for row in ones(e)], 0),
        "The mask ends one token before each text does.",
    ),
    "mask-one-too-long": Wrong(
        lambda e, _: torch.nn.functional.pad(rectangle(ones(e), 0), (1, 0), value=1)[:, :-1],
        "The mask is 1 for one place of padding after each text.",
    ),
}

WRONG_LABELS = {
    "sorted-labels": Wrong(
        lambda e, _: torch.tensor([x["label"] for x in e]).sort().values,
        "The labels are in another order than the texts.",
    ),
    "sorted-by-length": Wrong(
        lambda e, _: torch.tensor([x["label"] for x in sorted(e, key=lambda x: -len(x["input_ids"]))]),
        "The labels are in order of length. Rows stay in the order of `examples`.",
    ),
}
WRONG_PARTS = {"input_ids": WRONG_IDS, "attention_mask": WRONG_MASK, "labels": WRONG_LABELS}


def look_at_batch(collate, lengths, pad_id, salt):
    examples = examples_of(lengths, randomness.generator("q2", salt), pad_id)
    did = f"For a batch of texts of {', '.join(map(str, lengths))} tokens and pad_id={pad_id}"
    found = call_and_look(collate, (examples, pad_id), {})
    batch = stated(found["result"], lengths, did)
    right = collated(examples, pad_id)
    differences = {part: checks.compare(right[part], batch[part], root=f"`{part}`") for part in PARTS}
    explained = {
        part: checks.explain(WRONG_PARTS[part], [((examples, pad_id), batch[part])]) for part in PARTS
    }
    off = [part for part in PARTS if differences[part]]
    if off:
        good = [f"`{part}`" for part in PARTS if part not in off]
        causes = list(dict.fromkeys(cause for code, cause in (explained[part] for part in off) if code))
        codes = list(dict.fromkeys(code for code, _ in (explained[part] for part in off) if code))
        partly = f" {' and '.join(good)} {'are' if len(good) > 1 else 'is'} right." if good else ""
        checks.fail_with(
            differences[off[0]], f"{did}, in `{off[0]}`", " ".join(causes) + partly, READ, "+".join(codes) or "wrong-batch"
        )  # fmt: skip
    if checks.compare([examples, pad_id], list(found["args"]), 0.0, 0.0):
        checks.fail(
            did, "the examples to be as they were before", "changed ones",
            "`+=`, `.extend` and `.append` on a list of an example change the caller's list: the second time the example comes in, "
            "its padding counts as text. Make new lists.", READ, "changed-its-input",
        )  # fmt: skip
    if checks.compare(right, {part: checks.member(found["again"], part) for part in PARTS}):
        checks.fail(f"{did}, called a second time", "the same batch", "another one", "Does something of the first call stay?",
                    READ, "not-the-same-again")  # fmt: skip


def stated(batch, lengths, did):
    """The three parts: there, int64 tensors, of their shapes."""
    missing = [part for part in PARTS if checks.member(batch, part) is None]
    if missing:
        there = ", ".join(f"{key!r}" for key in checks.keys(batch)) or "none"
        got = f"the keys {there}" if isinstance(batch, dict) else checks.describe(batch)
        checks.fail(did, f"a dict with {', '.join(map(repr, PARTS))}", got, "", READ, "wrong-keys")
    parts = {
        part: checks.expect_tensor(
            checks.member(batch, part), dtype=checks.NUMBERS, did=f"{did}, in `{part}`", read=READ
        )
        for part in PARTS
    }
    for part, size in zip(PARTS, (None, None, (len(lengths),)), strict=True):
        shape = size or (len(lengths), max(lengths))
        width = parts[part].shape[1] if parts[part].dim() == 2 else 0
        if size is None and width > max(lengths):
            checks.fail(
                f"{did}, in `{part}`", f"rows of {max(lengths)} tokens, the longest text of this batch", f"rows of {width}",
                "A fixed length wastes computation on padding. Take the maximum over the examples.", READ,
                "padded-to-fixed-length",
            )  # fmt: skip
        shortest = width == min(lengths) < max(lengths)
        checks.expect_tensor(
            parts[part], shape, checks.NUMBERS, did, f"`{part}`",
            "You cut every text to the shortest of the batch. Fill up to the longest instead." if shortest else "", READ,
            "cut-to-the-shortest" if shortest else None,
        )  # fmt: skip
    odd = [part for part in PARTS if parts[part].dtype != torch.int64]
    if odd:
        right = [f"`{part}`" for part in PARTS if part not in odd]
        checks.fail(
            did, "int64 tensors", " and ".join(f"`{part}` of type {parts[part].dtype}" for part in odd),
            ("Their values are not looked at before the type is right. " if len(odd) > 1 else "")
            + "All three are whole numbers, int64: what embeddings and `cross_entropy` take. Say `dtype=torch.int64` (`torch.long`) "
            "where the tensor is made; a mask is made float later, where it is multiplied with."
            + (f" {' and '.join(right)} {'have' if len(right) > 1 else 'has'} the right type." if right else ""), READ, "not-int64",
        )  # fmt: skip
    return parts


# ---------------------------------------------------------------------------------------- vectors

INSIDE = ("forgot-attention-mask", "inverted-attention-mask")
AVERAGE = ("mean-over-padding", "divided-by-the-longest", "divided-by-all-tokens", "divided-by-the-mean-length", "divided-by-the-root",
           "divided-by-one-more", "divided-by-one-less", "sum-not-mean", "cls-not-mean", "last-not-mean", "largest-not-mean",
           "largest-over-padding", "without-special-tokens", "without-cls", "without-sep", "padding-alone")  # fmt: skip
AFTER = ("scaled-to-length-one",)
TOLERANCE = 1e-5  # float32 is off by 1e-6, the mildest wrong one by 1e-3


def states_of(weights, batch, mask):
    with torch.no_grad():
        return text.tiny_bert(weights)(input_ids=batch["input_ids"], attention_mask=mask).last_hidden_state


def vectors(states, mask, code=""):
    """The text vectors, with the slips of a code."""
    result = averaged(states, mask, code)
    return F.normalize(result, dim=1) if has_slip(code, "scaled-to-length-one") else result


def averaged(states, mask, code):
    rows, counts = torch.arange(len(mask)), mask.sum(1)
    real = mask.clone()
    if has_slip(code, "without-special-tokens") or has_slip(code, "without-cls"):
        real[:, 0] = 0
    if has_slip(code, "without-special-tokens") or has_slip(code, "without-sep"):
        real[rows, counts - 1] = 0
    if has_slip(code, "padding-alone"):
        real = 1 - mask
    total = (states * real[..., None]).sum(1)
    if has_slip(code, "cls-not-mean"):
        return states[:, 0]
    if has_slip(code, "last-not-mean"):
        return states[:, -1]
    if has_slip(code, "largest-not-mean"):
        return states.masked_fill(mask[..., None] == 0, -1e9).amax(1)
    if has_slip(code, "largest-over-padding"):
        return states.amax(1)
    if has_slip(code, "mean-over-padding"):
        return states.mean(1)
    if has_slip(code, "sum-not-mean"):
        return total
    count = real.sum(1)[:, None].double()
    divisor = (
        mask.shape[1] if has_slip(code, "divided-by-the-longest")
        else mask.sum() if has_slip(code, "divided-by-all-tokens")
        else mask.sum() / len(mask) if has_slip(code, "divided-by-the-mean-length")
        else count.sqrt() if has_slip(code, "divided-by-the-root")
        else count + 1 if has_slip(code, "divided-by-one-more")
        else count - 1 if has_slip(code, "divided-by-one-less")
        else count
    )  # fmt: skip
    return total / divisor


@checks.key
def right_vectors(weights, batch):
    return vectors(states_of(weights, batch, batch["attention_mask"]), batch["attention_mask"])


@checks.key
def slipped_vectors(weights, batch):
    mask = batch["attention_mask"]
    states = {
        inside: states_of(weights, batch, got)
        for inside, got in zip(("", *INSIDE), (mask, None, 1 - mask), strict=True)
    }
    return {
        code: [
            vectors(
                states[next((slip for slip in INSIDE if has_slip(code, slip)), "")], mask, code
            ).nan_to_num(1e9, 1e9, -1e9)
        ]
        for code in checks.slip_codes(INSIDE, AVERAGE, AFTER)
    }


EMBED_CAUSES = {
    "forgot-attention-mask": "The encoder did not get `attention_mask=`, so tokens attended to padding.",
    "inverted-attention-mask": "The mask that the encoder got is upside down: 1 stands for a token.",
    "mean-over-padding": "Your mean runs over padding too. Sum over the tokens, divide by their number.",
    "divided-by-the-longest": "The sum leaves padding out, but you divided by the length of the row. Divide by the number of "
    "tokens in each text.",
    "divided-by-all-tokens": "You divided by the number of tokens of the whole batch. Each text has its own: `mask.sum(dim=1)`.",
    "divided-by-the-mean-length": "You divided every text by the same number, the mean length in the batch. Each text has its "
    "own: `mask.sum(dim=1)`.",
    "divided-by-the-root": "You divided by the square root of the number of tokens. A mean divides by the number.",
    "divided-by-one-more": "You divided by one more than the number of tokens.",
    "divided-by-one-less": "You divided by one less than the number of tokens.",
    "sum-not-mean": "This is the sum over the tokens, so long texts get long vectors. Divide by their number.",
    "cls-not-mean": "This is the vector of [CLS] alone. The mean over all tokens was asked for.",
    "last-not-mean": "This is the vector of the last place of the row alone, often padding. The mean over all tokens was asked for.",
    "largest-not-mean": "This is the maximum over the tokens, not the mean.",
    "largest-over-padding": "This is the maximum over the whole row, padding too. The mean over the tokens was asked for.",
    "without-special-tokens": "[CLS] and [SEP] were left out of the mean. They count as tokens here.",
    "without-cls": "[CLS] was left out of the mean. It counts as a token here.",
    "without-sep": "[SEP] was left out of the mean. It counts as a token here.",
    "padding-alone": "You averaged over the padding and left the tokens out: the mask is upside down in the mean.",
    "scaled-to-length-one": "Your vectors are scaled to length 1. The mean itself was asked for.",
}  # fmt: skip


def look_at_vectors(embed, lengths, salt):
    """Each text alone and all together: the vectors must be the reference's, whatever stands beside them."""
    generator = randomness.generator("q2-embed", salt)
    weights = text.random_weights(text.tiny_bert(), generator)
    batch = collated(examples_of(lengths, generator, pad_id=3), pad_id=3)
    did = f"For the vectors of {len(lengths)} texts of {', '.join(map(str, lengths))} tokens, padded to {max(lengths)}"
    right = right_vectors(weights, batch)
    found = text.embedded(embed, weights, [batch])
    got = found["vectors"][0]
    difference = checks.compare(right, got, TOLERANCE, TOLERANCE)
    if difference:
        code, cause = checks.slip_of(
            slipped_vectors(weights, batch), EMBED_CAUSES, [got], TOLERANCE, TOLERANCE
        )
        if code is None and difference.kind == "value":
            cause = rows_told(right, got, lengths)
        checks.fail_with(difference, did, cause, READ, code)
    if found["changed"]:
        names = " and ".join(f"`{part}`" for part in found["changed"])
        checks.fail(did, "the batch to be as it was before", f"another {names} in it",
                    "An operation in place changes the caller's batch. Work on a copy.", READ, "changed-its-input")  # fmt: skip


def rows_told(right, got, lengths):
    """Which texts' vectors are right: the longest has no padding."""
    good = [
        row
        for row in range(len(lengths))
        if not checks.compare(right[row], checks.expect_tensor(got)[row], TOLERANCE, TOLERANCE)
    ]
    if not good:
        return ""
    longest = all(lengths[row] == max(lengths) for row in good) and min(lengths) < max(lengths)
    told = f"The vector of {'text' if len(good) == 1 else 'texts'} {', '.join(map(str, good))} is right"
    return told + (
        ", which has no padding: where does padding come into the others?"
        if longest
        else ", the others are not."
    )


@test_case(points=0.5)
def test_batch(collate):
    checks.attempted(collate, "collate")
    look_at_batch(collate, [4, 9, 6], 7, "public")
    look_at_batch(collate, [5], 1, "public-one")


@test_case(points=0.5)
def test_vectors_do_not_depend_on_padding(embed):
    checks.attempted(embed, "embed")
    look_at_vectors(embed, [5, 12, 8], "public")
    look_at_vectors(embed, [6], "public-one")


@test_case(points=1, hidden=True)
def test_other_batches(collate):
    checks.attempted(collate, "collate")
    look_at_batch(collate, [3, 17], 2, "two")
    look_at_batch(collate, [11], 1, "one")
    look_at_batch(collate, [6, 6, 2, 13, 1, 6, 9], 4, "seven")


@test_case(points=1, hidden=True)
def test_vectors_of_other_batches(embed):
    checks.attempted(embed, "embed")
    look_at_vectors(embed, [3, 20], "two")
    look_at_vectors(embed, [7, 2, 15, 7], "four")
    look_at_vectors(embed, [10], "one")
