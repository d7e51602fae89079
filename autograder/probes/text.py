"""Probes of language models: a small tokenizer and a small BERT, built beside the student's code.

Both are described by plain data, a list of word pieces or a dict of sizes with weights by name, so that
judge and worker build the same one. Only what is built here comes from `transformers`; it is imported
when first needed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Annotated, Any

import torch
from torch import nn
from torch.optim.optimizer import register_optimizer_step_post_hook

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
"""Of the highest layer of a classifier that is trained, with masks that depend on the place and the shape alone: so the mode
shows in numbers. In the highest only: whoever keeps frozen layers in evaluation mode is right, too."""


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


def tokenizer(vocabulary: Sequence[str], limit: int | None = None) -> Any:
    """A lower-casing WordPiece tokenizer; the id of a piece is its place in the vocabulary.

    Args:
        vocabulary: word pieces, those inside a word with ``##`` before them, and the names in `SPECIAL`.
        limit: of the model that it belongs to, in ids: truncation without a length cuts there. None: none.
    """
    from transformers import PreTrainedTokenizerFast

    made = PreTrainedTokenizerFast(
        tokenizer_object=bare_tokenizer(vocabulary), pad_token="[PAD]", unk_token="[UNK]", cls_token="[CLS]",
        sep_token="[SEP]", mask_token="[MASK]", model_max_length=limit or 10**6,
    )  # fmt: skip
    # Whoever tokenises without a limit, to count, does as the task says: no warning of a long sequence.
    made.deprecation_warnings["sequence-length-is-longer-than-the-specified-maximum"] = True
    return made


def bare_tokenizer(vocabulary: Sequence[str]) -> Any:
    """The same as a `tokenizers.Tokenizer`, for the judge's side, where nothing is truncated or padded."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    ids = {piece: position for position, piece in enumerate(vocabulary)}
    bare = Tokenizer(models.WordPiece(ids, unk_token="[UNK]"))
    bare.normalizer = normalizers.BertNormalizer(lowercase=True)
    bare.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    bare.post_processor = processors.BertProcessing(("[SEP]", ids["[SEP]"]), ("[CLS]", ids["[CLS]"]))
    return bare


def tiny_bert(weights: dict[str, torch.Tensor] | None = None, layers: int | None = None) -> nn.Module:
    """A BERT of the sizes in `TINY_BERT`, in float64 and evaluation mode, as `from_pretrained` returns it."""
    from transformers import BertConfig, BertModel

    sizes = TINY_BERT | ({} if layers is None else {"num_hidden_layers": layers})
    model = BertModel(BertConfig(**sizes), add_pooling_layer=False).double().eval()
    if weights is not None:
        model.load_state_dict(weights)
    return model  # type: ignore[no-any-return]


def tiny_classifier(
    n_classes: int, weights: dict[str, torch.Tensor] | None = None, layers: int | None = None
) -> RoleClassifier:
    """A `RoleClassifier` over a `tiny_bert`, in float64 and evaluation mode; with `DROPOUT` in training."""
    model = RoleClassifier(tiny_bert(layers=layers), n_classes).double().eval()
    highest = f"encoder.encoder.layer.{(layers or TINY_BERT['num_hidden_layers']) - 1}."
    names = [name for name, part in model.named_modules() if isinstance(part, nn.Dropout)]
    for place, name in enumerate(n for n in names if n.startswith(highest) and ".self." not in n):
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
def tokenised(
    function: Any, vocabulary: list[str], texts: list[str], max_length: int, limit: int | None = None
) -> Annotated[dict[str, Any], Fields(result=Any, changed=bool)]:
    """What the student's function makes of some texts with a tokenizer of this vocabulary.

    Returns:
        result; changed: whether it changed the list of texts.
    """
    given = list(texts)
    return {
        "result": function(given, tokenizer(vocabulary, limit), max_length),
        "changed": given != list(texts),
    }


@probe
def embedded(
    function: Any, weights: dict[str, torch.Tensor], batches: list[dict[str, torch.Tensor]]
) -> Annotated[
    dict[str, Any], Fields(vectors=Annotated[list[Any], one_for_each("batches")], changed=list[str])
]:
    """Let the student's function make text vectors of each batch, with a `tiny_bert` of these weights.

    Returns:
        vectors: for each batch; changed: the names in the batches whose tensors the function left changed, or took out.
    """
    changed: set[str] = set()
    with randomness.isolated():
        encoder = tiny_bert(weights)
        vectors = []
        for batch in batches:
            given = {name: value.clone() for name, value in batch.items()}
            vectors.append(function(encoder, given))
            changed |= _changed(batch, given)
    return {"vectors": vectors, "changed": sorted(changed)}


def _changed(before: dict[str, torch.Tensor], after: dict[str, Any]) -> set[str]:
    """The names under which something else stands than before."""
    return {
        name
        for name, value in before.items()
        if not isinstance(after.get(name), torch.Tensor) or not torch.equal(after[name], value)
    }


State = dict[str, torch.Tensor]


@probe
def fine_tuned(
    function: Any,
    n_classes: int,
    weights: State,
    batches: list[State],
    arguments: dict[str, Any],
    layers: int | None = None,
) -> Annotated[
    dict[str, Any],
    Fields(
        weights=State,
        returned=list[Any] | tuple[Any, ...] | None,
        modes=list[bool],
        copies=int,
        changed=list[str],
        optimizers=list[int],
        kinds=list[str],
        settings=list[dict[str, float]],
        rates=list[float],
        gradients=list[State],
    ),
]:
    """Let the student's function train a `tiny_classifier` of these weights.

    Returns:
        weights: after training, by name; returned: what the function returned; modes: for every forward
        pass whether the model was in training mode; copies: how many of them were made by a copy of the model; changed:
        the names in the batches whose tensors were changed, or taken out. For every step of a `torch` optimiser:
        optimizers: which one it was, numbered as they come; kinds; settings; rates: its learning rate; gradients: of
        the first `LOOKED_AT` updates, by the names of the parameters.
    """
    modes: list[bool] = []
    own: list[bool] = []

    def look(module: nn.Module, *_: Any) -> None:
        modes.append(module.training)
        own.append(module is model)

    with randomness.isolated(), torch.enable_grad():
        model = tiny_classifier(n_classes, weights, layers)
        model.register_forward_pre_hook(look, with_kwargs=True)
        given = [{name: value.clone() for name, value in batch.items()} for batch in batches]
        with _updates_of(model) as updates:
            returned = function(model, list(given), **arguments)
    return {
        "weights": {name: value.detach().clone() for name, value in model.state_dict().items()},
        "returned": returned if isinstance(returned, (list, tuple)) else None,
        "modes": modes,
        "copies": own.count(False),
        "changed": sorted(set().union(*map(_changed, batches, given))),
        **updates,
    }


LOOKED_AT = 2
"""Of so many updates the gradients are kept."""


@contextlib.contextmanager
def _updates_of(model: nn.Module) -> Iterator[dict[str, list[Any]]]:
    """What optimisers do meanwhile: their settings, and the gradients that each update was made with."""
    updates: dict[str, list[Any]] = {
        key: [] for key in ("optimizers", "kinds", "settings", "rates", "gradients")
    }
    optimizers: list[Any] = []
    names = {id(parameter): name for name, parameter in model.named_parameters()}

    def look(optimizer: Any, *_: Any) -> None:
        if not any(optimizer is one for one in optimizers):
            optimizers.append(optimizer)
        group = optimizer.param_groups[0]
        numbers = {k: v for k, v in group.items() if isinstance(v, (int, float)) and not isinstance(v, bool)}
        updates["optimizers"].append([one is optimizer for one in optimizers].index(True))
        updates["kinds"].append(type(optimizer).__name__)
        updates["settings"].append({k: float(v) for k, v in numbers.items() if k not in ("lr", "initial_lr")})
        updates["rates"].append(float(group["lr"]))
        if len(updates["gradients"]) < LOOKED_AT:
            parameters = [p for g in optimizer.param_groups for p in g["params"] if p.grad is not None]
            updates["gradients"].append(
                {names[id(p)]: p.grad.detach().clone() for p in parameters if id(p) in names}
            )

    handle = register_optimizer_step_post_hook(look)
    try:
        yield updates
    finally:
        handle.remove()
