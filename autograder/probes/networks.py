"""Small networks described by plain data, so that judge and worker can build the same one.

A network is a list of layers, each a tuple of a name and its arguments::

    [("Linear", 4, 8), ("ReLU",), ("Dropout", 0.5), ("Linear", 8, 3)]

Names are those of `torch.nn` in `LAYERS`. Four are our own: ``GraphConvolution`` takes the normalised
adjacency as second input of the network, and ``Dropout`` draws its mask from a seed of its own, so
that an extra forward pass does not disturb the next one. ``ShowsRecording`` and ``ShowsCrowds`` make
that show in the numbers which otherwise only the process itself could tell: see there.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Sequence
from typing import Any

import torch
from torch import nn

from autograder.key.record import key

LayerSpec = Sequence[Any]
NetworkSpec = Sequence[LayerSpec]
OptimizerSpec = tuple[str, dict[str, Any]]

LAYERS = (
    "AdaptiveAvgPool2d", "AvgPool2d", "BatchNorm1d", "BatchNorm2d", "Conv1d", "Conv2d", "ConvTranspose2d",
    "ELU", "Embedding", "Flatten", "GELU", "Identity", "LayerNorm", "Linear", "MaxPool2d", "ReLU", "Sigmoid",
    "Softplus", "Tanh",
)  # fmt: skip
OPTIMIZERS = ("SGD", "Adam", "AdamW", "RMSprop", "Adagrad")


class SeededDropout(nn.Dropout):
    """Dropout whose mask depends on its place in the network and the input's shape only."""

    def __init__(self, p: float, place: int) -> None:
        super().__init__(p)
        self.place = place

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """x of any shape; training: entries dropped with probability p, the rest divided by 1 - p."""
        if not self.training or self.p == 0:
            return x
        seed = zlib.crc32(repr((self.place, tuple(x.shape))).encode())
        keep = (
            torch.rand(x.shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64) >= self.p
        )
        return x * keep.to(x) / (1 - self.p)


class ShowsRecording(nn.Module):
    """Turns the sign of what comes through while autograd records: who forgot `no_grad` has other numbers."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """x of any shape → x, or −x."""
        return -x if torch.is_grad_enabled() else x


class ShowsCrowds(nn.Module):
    """Turns the sign of what comes through where more items than allowed come at a time.

    Args:
        limit: the largest batch.
    """

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """x (batch, …) → x, or −x."""
        return -x if len(x) > self.limit else x


class GraphConvolution(nn.Module):
    """``adjacency @ x @ weight + bias`` with x (nodes, in) and a dense normalised adjacency (nodes, nodes)."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(inputs, outputs))
        self.bias = nn.Parameter(torch.zeros(outputs))
        nn.init.xavier_uniform_(self.weight)

    def forward(self, x: torch.Tensor, adjacency: torch.Tensor) -> torch.Tensor:
        """(nodes, in), (nodes, nodes) → (nodes, out)."""
        return adjacency @ (x @ self.weight) + self.bias


OURS: dict[str, type[nn.Module]] = {
    "GraphConvolution": GraphConvolution,
    "ShowsCrowds": ShowsCrowds,
    "ShowsRecording": ShowsRecording,
}


class Network(nn.Sequential):
    """Layers in a row; graph layers also get the network's further inputs."""

    def forward(self, x: torch.Tensor, *more: torch.Tensor) -> torch.Tensor:
        """Inputs in the order of the assignment → output of the last layer."""
        for layer in self:
            x = layer(x, *more) if isinstance(layer, GraphConvolution) else layer(x)
        return x


def _layer(place: int, spec: LayerSpec) -> nn.Module:
    name, *arguments = spec
    named = arguments.pop() if arguments and isinstance(arguments[-1], dict) else {}
    if name == "Dropout":
        return SeededDropout(arguments[0] if arguments else 0.5, place)
    if name in OURS:
        return OURS[name](*arguments)
    if name not in LAYERS:
        raise ValueError(f"{name!r} is not a layer that a network of a check can have: {', '.join(LAYERS)}")
    layer: nn.Module = getattr(nn, name)(*arguments, **named)
    return layer


def network(
    spec: NetworkSpec, weights: dict[str, torch.Tensor] | None = None, dtype: torch.dtype = torch.float64
) -> Network:
    """Build a network, with the given weights where there are some."""
    built = Network(*(_layer(place, layer) for place, layer in enumerate(spec))).to(dtype)
    if weights is not None:
        built.load_state_dict(weights)
    return built


def initial_weights(
    spec: NetworkSpec, generator: torch.Generator, dtype: torch.dtype = torch.float64
) -> dict[str, torch.Tensor]:
    """Random start weights by name, uniform within ±1/√(fan-in) as `torch.nn.Linear` has them; buffers as built."""
    built = network(spec, None, dtype)
    for parameter in built.parameters():
        fan_in = parameter[0].numel() if parameter.dim() > 1 else parameter.numel()
        bound = max(1, fan_in) ** -0.5
        draw = torch.rand(parameter.shape, generator=generator, dtype=torch.float64) * 2 - 1
        parameter.data = (draw * bound).to(dtype)
    for module in built.modules():  # a scale around zero would silence a normalisation layer
        if isinstance(module, (nn.BatchNorm1d, nn.BatchNorm2d, nn.LayerNorm)) and module.weight is not None:
            module.weight.data += 1
    return {name: value.detach().clone() for name, value in built.state_dict().items()}


def secret_statistics(
    weights: dict[str, torch.Tensor], generator: torch.Generator
) -> dict[str, torch.Tensor]:
    """The same weights with drawn running statistics, so that evaluation mode cannot be guessed from a batch."""
    drawn = dict(weights)
    for name, value in weights.items():
        if name.endswith("running_mean"):
            drawn[name] = torch.randn(value.shape, generator=generator, dtype=torch.float64).to(value)
        elif name.endswith("running_var"):
            drawn[name] = (torch.rand(value.shape, generator=generator, dtype=torch.float64) + 0.5).to(value)
    return drawn


def optimizer(spec: OptimizerSpec, parameters: Any) -> torch.optim.Optimizer:
    """Build an optimiser from its name and options, e.g. ``("SGD", {"lr": 0.1})``.

    The option "groups" is ours: into so many parameter groups the parameters are put, one after the other.
    """
    name, options = spec
    if name not in OPTIMIZERS:
        raise ValueError(f"{name!r} is not one of {', '.join(OPTIMIZERS)}")
    given = {option: value for option, value in options.items() if option != "groups"}
    if "groups" in options:
        parameters = list(parameters)
        size = -(-len(parameters) // options["groups"])
        parameters = [{"params": parameters[at : at + size]} for at in range(0, len(parameters), size)]
    built: torch.optim.Optimizer = getattr(torch.optim, name)(parameters, **given)
    return built


@key
def mlp(*sizes: int, activation: str = "ReLU", dropout: float = 0.0) -> list[tuple[Any, ...]]:
    """The spec of a multi-layer perceptron: ``mlp(4, 8, 3)`` is Linear(4, 8), ReLU, Linear(8, 3)."""
    layers: list[tuple[Any, ...]] = []
    for place, (inputs, outputs) in enumerate(itertools.pairwise(sizes)):
        if place:
            layers.append((activation,))
            if dropout:
                layers.append(("Dropout", dropout))
        layers.append(("Linear", inputs, outputs))
    return layers
