import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.probes import text

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


def examples_of(lengths, generator, pad_id):
    """Texts of random ids, none of them the padding's, as a tokenizer makes them."""
    examples = []
    for label, n in enumerate(lengths, start=int(torch.randint(5, (), generator=generator))):
        ids = torch.randint(5, 59, (n,), generator=generator)
        examples.append({"input_ids": (ids + (ids >= pad_id)).tolist(), "label": label % 5})
    return examples


@checks.key
def collated(examples, pad_id, length=None, mask=1, left=False):
    """The reference, and with other settings what people get wrong."""
    length = length or max(len(example["input_ids"]) for example in examples)
    ids, masks = [], []
    for example in examples:
        own = example["input_ids"][:length]
        padding = [pad_id] * (length - len(own))
        ids.append([*padding, *own] if left else [*own, *padding])
        real = [mask] * len(own)
        rest = [1 - mask if mask != 2 else 2] * len(padding)
        masks.append([*rest, *real] if left else [*real, *rest])
    return {
        "input_ids": torch.tensor(ids),
        "attention_mask": torch.tensor(masks).clamp(max=1),
        "labels": torch.tensor([example["label"] for example in examples]),
    }


WRONG_COLLATE = {
    "pads-with-zero": Wrong(
        lambda e, _: collated(e, 0), "You filled up with 0. The padding token of this tokenizer is `pad_id`."
    ),
    "mask-of-ones": Wrong(
        lambda e, pad: collated(e, pad, mask=2),
        "The attention mask is 1 everywhere, so the padding counts as text. It must be 0 there.",
    ),
    "inverted-mask": Wrong(
        lambda e, pad: collated(e, pad, mask=0),
        "The mask is upside down: 1 stands for a token, 0 for padding.",
    ),
    "pads-on-the-left": Wrong(
        lambda e, pad: collated(e, pad, left=True),
        "You padded on the left. BERT gives every place its own position vector, so the text must start at place 0.",
    ),
    "cut-to-the-shortest": Wrong(
        lambda e, pad: collated(e, pad, length=min(len(x["input_ids"]) for x in e)),
        "You cut every text to the shortest of the batch. Fill up to the longest instead.",
    ),
}


def look_at_batch(collate, lengths, pad_id, salt):
    examples = examples_of(lengths, randomness.generator("q2", salt), pad_id)
    did = f"For a batch of texts of {', '.join(map(str, lengths))} tokens and pad_id={pad_id}"
    batch = checks.call(collate, examples, pad_id, doing=did)
    shape = checks.shape_of(checks.member(batch, "input_ids"))
    if shape is not None and len(shape) == 2 and shape[1] > max(lengths):
        checks.fail(
            did, f"rows of {max(lengths)} tokens, the longest text of this batch", f"rows of {shape[1]}",
            "A fixed length wastes computation on padding. Take the maximum over the examples.", READ,
            "padded-to-fixed-length",
        )  # fmt: skip
    checks.equals(
        collate, collated, [(examples, pad_id)], wrong=WRONG_COLLATE, doing=did, read=READ, dtype="same"
    )  # int64


def states_of(weights, batch, masked=True):
    mask = batch["attention_mask"] if masked else None
    with torch.no_grad():
        return text.tiny_bert(weights)(input_ids=batch["input_ids"], attention_mask=mask).last_hidden_state


def average(states, mask):
    mask = mask[..., None].to(states.dtype)
    return (states * mask).sum(1) / mask.sum(1)


@checks.key
def right_vectors(weights, batch):
    return average(states_of(weights, batch), batch["attention_mask"])


WRONG_EMBED = {
    "forgot-attention-mask": Wrong(
        lambda w, b: average(states_of(w, b, masked=False), b["attention_mask"]),
        "The average leaves padding out, but the encoder did not get `attention_mask=`, so tokens attended to padding.",
    ),
    "mean-over-padding": Wrong(
        lambda w, b: states_of(w, b).mean(1),
        "The encoder got the mask, but your mean runs over padding too. Sum over the tokens, divide by their number.",
    ),
    "no-mask-at-all": Wrong(
        lambda w, b: states_of(w, b, masked=False).mean(1),
        "Padding counts as text in both places: the encoder got no `attention_mask=`, and the mean runs over all places.",
    ),
    "divided-by-the-longest": Wrong(
        lambda w, b: (states_of(w, b) * b["attention_mask"][..., None]).sum(1) / b["input_ids"].shape[1],
        "The sum is right, but you divided by the length of the row. Divide by the number of tokens in each text.",
    ),
    "sum-not-mean": Wrong(
        lambda w, b: (states_of(w, b) * b["attention_mask"][..., None]).sum(1),
        "This is the sum over the tokens, so long texts get long vectors. Divide by their number.",
    ),
    "cls-not-mean": Wrong(
        lambda w, b: states_of(w, b)[:, 0],
        "This is the vector of [CLS] alone. The mean over all tokens was asked for.",
    ),
    "largest-not-mean": Wrong(
        lambda w, b: states_of(w, b).masked_fill(b["attention_mask"][..., None] == 0, -1e9).amax(1),
        "This is the maximum over the tokens, not the mean.",
    ),
    "without-special-tokens": Wrong(
        lambda w, b: average(states_of(w, b)[:, 1:], b["attention_mask"][:, 1:]),
        "[CLS] was left out of the mean. It counts as a token here.",
    ),
}


def look_at_vectors(embed, lengths, salt):
    """Each text alone and all together: the vectors must be the reference's, whatever stands beside them."""
    generator = randomness.generator("q2-embed", salt)
    weights = text.random_weights(text.tiny_bert(), generator)
    batch = collated(examples_of(lengths, generator, pad_id=3), pad_id=3)
    checks.equals(
        lambda weights, batch: text.embedded(embed, weights, [batch])[0],
        right_vectors,
        [(weights, batch)],
        wrong=WRONG_EMBED,
        rtol=1e-7, atol=1e-9,  # right ones differ by 1e-15, the mildest wrong one by 1e-3
        doing=f"For the vectors of {len(lengths)} texts of {', '.join(map(str, lengths))} tokens, padded to {max(lengths)}",
        read=READ,
    )  # fmt: skip


@test_case(points=0.5)
def test_batch(collate):
    checks.attempted(collate, "collate")
    look_at_batch(collate, [4, 9, 6], 7, "public")


@test_case(points=0.5)
def test_vectors_do_not_depend_on_padding(embed):
    checks.attempted(embed, "embed")
    look_at_vectors(embed, [5, 12, 8], "public")


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
