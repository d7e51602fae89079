"""Probes of language models: a small tokenizer and a small BERT, built beside the student's code.

Both are described by plain data, a list of word pieces or a dict of sizes with weights by name, so that
judge and worker build the same one. Only what is built here comes from `transformers`; it is imported
when first needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import torch
from torch import nn

from autograder import randomness
from autograder.checks.student import probe
from autograder.probes.networks import SeededDropout
from autograder.wire.schema import Fields, one_for_each

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")

TINY_BERT: dict[str, Any] = {
    "vocab_size": 60, "hidden_size": 16, "num_hidden_layers": 3, "num_attention_heads": 2, "intermediate_size": 24,
    "max_position_embeddings": 48, "type_vocab_size": 1, "hidden_dropout_prob": 0.0,
    "attention_probs_dropout_prob": 0.0,
}  # fmt: skip
"""Sizes of a BERT that takes milliseconds. No dropout of its own, so that two right training loops agree exactly."""

DROPOUT = 0.2
"""Of a classifier that is trained, with masks that depend on the place and the shape alone: so the mode shows in numbers."""


class RoleClassifier(nn.Module):
    """A text encoder with a classification head.

    Of each feature the largest value among the text's tokens counts, in the encoder's last layer, padding left out (max
    pooling): a single word can tell what a sentence is for. A linear layer turns these values into logits.

    Attributes:
        encoder: a `transformers.BertModel`, or anything that is called in the same way.
        head: ``Linear(hidden size, n_classes)``.
    """

    def __init__(self, encoder: nn.Module, n_classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = nn.Linear(int(encoder.config.hidden_size), n_classes)  # type: ignore[union-attr, arg-type]

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor | None = None) -> torch.Tensor:
        """input_ids, attention_mask: (batch, tokens) → logits (batch, n_classes)."""
        states = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        if attention_mask is not None:
            states = states.masked_fill(attention_mask[..., None] == 0, -torch.inf)
        return self.head(states.amax(dim=1))  # type: ignore[no-any-return]


def tokenizer(vocabulary: Sequence[str]) -> Any:
    """A lower-casing WordPiece tokenizer; the id of a piece is its place in the vocabulary.

    Args:
        vocabulary: word pieces, those inside a word with ``##`` before them, and the names in `SPECIAL`.
    """
    from transformers import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast(
        tokenizer_object=bare_tokenizer(vocabulary), pad_token="[PAD]", unk_token="[UNK]", cls_token="[CLS]",
        sep_token="[SEP]", mask_token="[MASK]",
    )  # fmt: skip


def bare_tokenizer(vocabulary: Sequence[str]) -> Any:
    """The same as a `tokenizers.Tokenizer`, for the judge's side, where nothing is truncated or padded."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    ids = {piece: position for position, piece in enumerate(vocabulary)}
    bare = Tokenizer(models.WordPiece(ids, unk_token="[UNK]"))
    bare.normalizer = normalizers.BertNormalizer(lowercase=True)
    bare.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    bare.post_processor = processors.BertProcessing(("[SEP]", ids["[SEP]"]), ("[CLS]", ids["[CLS]"]))
    return bare


def tiny_bert(weights: dict[str, torch.Tensor] | None = None) -> nn.Module:
    """A BERT of the sizes in `TINY_BERT`, in float64 and evaluation mode, as `from_pretrained` returns it."""
    from transformers import BertConfig, BertModel

    model = BertModel(BertConfig(**TINY_BERT), add_pooling_layer=False).double().eval()
    if weights is not None:
        model.load_state_dict(weights)
    return model  # type: ignore[no-any-return]


def tiny_classifier(n_classes: int, weights: dict[str, torch.Tensor] | None = None) -> RoleClassifier:
    """A `RoleClassifier` over a `tiny_bert`, in float64 and evaluation mode; with `DROPOUT` in training mode."""
    model = RoleClassifier(tiny_bert(), n_classes).double().eval()
    names = [name for name, part in model.named_modules() if isinstance(part, nn.Dropout)]
    for place, name in enumerate(name for name in names if ".self." not in name):
        parent, _, child = name.rpartition(".")
        setattr(model.get_submodule(parent), child, SeededDropout(DROPOUT, place).eval())
    if weights is not None:
        model.load_state_dict(weights)
    return model


def random_weights(model: nn.Module, generator: torch.Generator) -> dict[str, torch.Tensor]:
    """Weights by name, large enough that every token and every layer tells in the output."""
    weights = {}
    for name, value in model.state_dict().items():
        draw = torch.randn(value.shape, generator=generator, dtype=torch.float64) * 0.3
        weights[name] = (
            (draw + 1 if "LayerNorm.weight" in name else draw) if value.is_floating_point() else value
        )
    return weights


@probe
def tokenised(function: Any, vocabulary: list[str], texts: list[str], max_length: int) -> Any:
    """What the student's function makes of some texts with a tokenizer of this vocabulary."""
    return function(list(texts), tokenizer(vocabulary), max_length)


@probe
def embedded(
    function: Any, weights: dict[str, torch.Tensor], batches: list[dict[str, torch.Tensor]]
) -> Annotated[list[Any], one_for_each("batches")]:
    """The student's text vectors for each batch, from a `tiny_bert` of these weights."""
    with randomness.isolated():
        encoder = tiny_bert(weights)
        return [function(encoder, dict(batch)) for batch in batches]


@probe
def fine_tuned(
    function: Any,
    n_classes: int,
    weights: dict[str, torch.Tensor],
    batches: list[dict[str, torch.Tensor]],
    arguments: dict[str, Any],
) -> Annotated[
    dict[str, Any],
    Fields(
        weights=dict[str, torch.Tensor],
        returned=list[Any] | tuple[Any, ...] | None,
        modes=list[bool],
        masked=bool,
    ),
]:
    """Let the student's function train a `tiny_classifier` of these weights.

    Returns:
        weights: after training, by name; returned: what the function returned; modes: for every forward
        pass whether the model was in training mode; masked: whether every pass got an attention mask.
    """
    modes: list[bool] = []
    masked: list[bool] = []

    def look(model: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        modes.append(model.training)
        masked.append(len(args) > 1 or kwargs.get("attention_mask") is not None)

    with randomness.isolated(), torch.enable_grad():
        model = tiny_classifier(n_classes, weights)
        model.register_forward_pre_hook(look, with_kwargs=True)
        returned = function(model, [dict(batch) for batch in batches], **arguments)
    return {
        "weights": {name: value.detach().clone() for name, value in model.state_dict().items()},
        "returned": returned if isinstance(returned, (list, tuple)) else None,
        "modes": modes,
        "masked": all(masked),
    }
