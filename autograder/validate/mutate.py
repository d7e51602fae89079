"""Generated mutants: small changes of the solution's syntax tree, each of which ought to be caught.

Only what stands between the solution markers is changed, one place at a time. Two changes that give the
same program are one, and one that gives the solution's own is none.
"""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst
from libcst import matchers as m
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider

from autograder.build.source import BEGIN, END, Assignment, solution_of


@dataclass(frozen=True)
class Change:
    """The lines that differ, without their indentation."""

    was: tuple[str, ...]
    becomes: tuple[str, ...]

    def __str__(self) -> str:
        return f"{' ⏎ '.join(self.was) or '(nothing)'} → {' ⏎ '.join(self.becomes) or '(nothing)'}"


@dataclass(frozen=True)
class Mutation:
    """One generated mutant.

    Attributes:
        name: the kind of change and the line of the solution it is made in: ``axis, line 2``.
        cells: the sources of the question's answer cells.
    """

    name: str
    cells: tuple[str, ...]
    change: Change


def mutations(assignment: Assignment, question: str) -> list[Mutation]:
    """The generated mutants of a question, in the order of its lines."""
    sources = [cell.source for cell in assignment.answer_cells(question)]
    solution = tuple(map(solution_of, sources))
    seen = {_program(solution)}
    found: list[Mutation] = []
    names: dict[str, int] = {}
    for position, source in enumerate(sources):
        for kind, line, changed in _mutants(source):
            cells = (*solution[:position], solution_of(changed), *solution[position + 1 :])
            program = _program(cells)
            if program is None or program in seen:
                continue
            seen.add(program)
            place = f"line {line}" if len(sources) == 1 else f"cell {position + 1}, line {line}"
            name = f"{kind}, {place}"
            names[name] = names.get(name, 0) + 1
            if names[name] > 1:
                name = f"{name} ({names[name]})"
            found.append(Mutation(name, cells, _change(solution[position], cells[position])))
    return found


def _program(cells: tuple[str, ...]) -> str | None:
    """What tells two programs apart: their syntax trees. None for what is no program."""
    try:
        return "\n".join(ast.dump(ast.parse(cell)) for cell in cells)
    except SyntaxError:
        return None


def _change(before: str, after: str) -> Change:
    was: list[str] = []
    becomes: list[str] = []
    for line in difflib.ndiff(before.splitlines(), after.splitlines()):
        if line.startswith("- ") and line[2:].strip():
            was.append(line[2:].strip())
        elif line.startswith("+ ") and line[2:].strip():
            becomes.append(line[2:].strip())
    return Change(tuple(was), tuple(becomes))


def _mutants(source: str) -> Iterator[tuple[str, int, str]]:
    """(kind, line, source of the cell with one change) for every change there is."""
    wrapper = MetadataWrapper(cst.parse_module(source))
    inside = _inside(source)
    finder = _Finder()
    wrapper.visit(finder)
    first = {line: number for number, line in enumerate(sorted(inside), 1)}
    found = [(finder.lines[id(node)], kind, node, new) for kind, node, new in finder.found]
    for line, kind, node, new in sorted(found, key=lambda item: item[0]):
        if line in inside:
            changed = wrapper.module.deep_replace(node, new)
            assert isinstance(changed, cst.Module)
            yield kind, first[line], changed.code


def _inside(source: str) -> set[int]:
    """Numbers of the lines between the markers."""
    lines, inside, found = source.splitlines(), False, set()
    for number, line in enumerate(lines, 1):
        if line.strip() == BEGIN:
            inside = True
        elif line.strip() == END:
            inside = False
        elif inside:
            found.add(number)
    return found


# --------------------------------------------------------------------------------- kinds of changes

_LIBRARIES = frozenset({"torch", "F", "nn", "np", "pd", "math", "optim", "functional", "data", "random"})
"""Names before a dot that are modules: what follows is a function, not a method of a value."""

_COUNTERPARTS = {
    name: other
    for one, two in (
        ("mean", "sum"),
        ("max", "min"),
        ("amax", "amin"),
        ("argmax", "argmin"),
        ("any", "all"),
        ("zeros", "ones"),
        ("zeros_like", "ones_like"),
        ("floor", "ceil"),
        ("softmax", "sigmoid"),
        ("log", "exp"),
        ("log2", "log"),
        ("log10", "log"),
        ("log1p", "log"),
        ("sqrt", "square"),
        ("cumsum", "cumprod"),
        ("maximum", "minimum"),
        ("train", "eval"),
        ("upper", "lower"),
        ("head", "tail"),
        ("append", "extend"),
        ("median", "mean"),
        ("std", "var"),
        ("log_softmax", "softmax"),
        ("relu", "abs"),
        ("union", "intersection"),
        ("ModuleList", "list"),
        ("fit_transform", "transform"),
        ("max_pool2d", "avg_pool2d"),
        ("MaxPool2d", "AvgPool2d"),
    )
    for name, other in ((one, two), (two, one))
    if one != two
}
_COUNTERPARTS |= {"log": "log2", "exp": "exp2", "sum": "mean", "mean": "sum", "softmax": "sigmoid"}

_OPTIONS = {"mean": "sum", "sum": "mean", "none": "mean", "left": "right", "right": "left"}

_KEEP = frozenset({"to", "cpu", "cuda", "contiguous", "items", "values", "keys", "split", "format", "join"})
"""Methods whose loss is either nothing here (one device) or a crash that proves nothing."""

_COMMUTATIVE = frozenset({"min", "max", "minimum", "maximum", "gcd", "isclose", "allclose"})
"""Functions that do not mind the order of their arguments."""

_LOSSES = frozenset(
    f"{name}{suffix}"
    for name in ("cross_entropy", "nll_loss", "mse_loss", "l1_loss", "binary_cross_entropy")
    for suffix in ("", "_with_logits")
) | {"CrossEntropyLoss", "NLLLoss", "MSELoss", "L1Loss", "BCELoss", "BCEWithLogitsLoss"}
"""Losses that take a mean unless told otherwise."""

_NETWORKS = frozenset({"model", "net", "network", "encoder", "decoder", "backbone", "head", "body"})
"""What networks are usually called: their result may be detached."""

_AXES = {"0": "1", "1": "0", "-1": "0", "2": "1", "3": "2", "-2": "-1"}

_COMPARISONS: dict[type[cst.BaseCompOp], tuple[cst.BaseCompOp, ...]] = {
    cst.LessThan: (cst.LessThanEqual(), cst.GreaterThan()),
    cst.LessThanEqual: (cst.LessThan(), cst.GreaterThanEqual()),
    cst.GreaterThan: (cst.GreaterThanEqual(), cst.LessThan()),
    cst.GreaterThanEqual: (cst.GreaterThan(), cst.LessThanEqual()),
    cst.Equal: (cst.NotEqual(),),
    cst.NotEqual: (cst.Equal(),),
    cst.In: (cst.NotIn(),),
    cst.NotIn: (cst.In(),),
    cst.Is: (cst.IsNot(),),
    cst.IsNot: (cst.Is(),),
}
_OPERATORS: dict[type[cst.BaseBinaryOp], cst.BaseBinaryOp] = {
    cst.Add: cst.Subtract(),
    cst.Subtract: cst.Add(),
    cst.Multiply: cst.Divide(),
    cst.Divide: cst.Multiply(),
    cst.FloorDivide: cst.Multiply(),
    cst.Modulo: cst.FloorDivide(),
    cst.Power: cst.Multiply(),
    cst.BitAnd: cst.BitOr(),
    cst.BitOr: cst.BitAnd(),
}
_AUGMENTED: dict[type[cst.BaseAugOp], cst.BaseAugOp] = {
    cst.AddAssign: cst.SubtractAssign(),
    cst.SubtractAssign: cst.AddAssign(),
    cst.MultiplyAssign: cst.DivideAssign(),
    cst.DivideAssign: cst.MultiplyAssign(),
}
_PASS = cst.SimpleStatementLine([cst.Pass()])


class _Finder(cst.CSTVisitor):
    """Collects (kind, node, what stands there instead)."""

    METADATA_DEPENDENCIES = (PositionProvider, ParentNodeProvider)

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, cst.CSTNode, cst.CSTNode]] = []
        self.lines: dict[int, int] = {}

    def _add(self, kind: str, node: cst.CSTNode, new: cst.CSTNode) -> None:
        self.lines[id(node)] = self.get_metadata(PositionProvider, node).start.line
        self.found.append((kind, node, new))

    # ------------------------------------------------------------------------------ constants

    def visit_Integer(self, node: cst.Integer) -> None:
        if self._is_axis(node):
            if node.value in _AXES:
                self._add("axis", node, cst.Integer(_AXES[node.value]))
            return
        value = int(node.value, 0)
        self._add("constant", node, cst.Integer(str(value + 1)))
        if value > 0:
            self._add("constant", node, cst.Integer(str(value - 1)))

    def visit_Float(self, node: cst.Float) -> None:
        value = float(node.value)
        self._add("scale", node, cst.Float(repr(value * 2 if value else 1.0)))
        if value:
            self._add("scale", node, cst.Float(repr(value / 10)))

    def visit_Name(self, node: cst.Name) -> None:
        if node.value in ("True", "False"):
            self._add("flag", node, cst.Name("False" if node.value == "True" else "True"))

    def visit_SimpleString(self, node: cst.SimpleString) -> None:
        text = node.evaluated_value
        if isinstance(text, str) and text in _OPTIONS and isinstance(self._parent(node), cst.Arg):
            self._add("option", node, cst.SimpleString(repr(_OPTIONS[text])))

    def visit_UnaryOperation(self, node: cst.UnaryOperation) -> None:
        if isinstance(node.operator, cst.Minus) and isinstance(node.expression, cst.Integer):
            if self._is_axis(node):
                self._add("axis", node, cst.Integer(_AXES.get(f"-{node.expression.value}", "0")))
        elif isinstance(node.operator, (cst.Minus, cst.Not, cst.BitInvert)):
            self._add("sign", node, _bracketed(node.expression))

    # ------------------------------------------------------------------------------ operators

    def visit_BinaryOperation(self, node: cst.BinaryOperation) -> None:
        other = _OPERATORS.get(type(node.operator))
        if other is not None:
            self._add("operator", node.operator, other)
        if isinstance(node.operator, (cst.MatrixMultiply, cst.Subtract, cst.Divide)):
            swapped = node.with_changes(left=_bracketed(node.right), right=_bracketed(node.left))
            self._add("order", node, swapped)

    def visit_AugAssign(self, node: cst.AugAssign) -> None:
        if type(node.operator) in _AUGMENTED:
            self._add("operator", node.operator, _AUGMENTED[type(node.operator)])

    def visit_BooleanOperation(self, node: cst.BooleanOperation) -> None:
        self._add("logic", node.operator, cst.Or() if isinstance(node.operator, cst.And) else cst.And())

    def visit_ComparisonTarget(self, node: cst.ComparisonTarget) -> None:
        for other in _COMPARISONS.get(type(node.operator), ()):
            self._add("comparison", node.operator, other)

    def visit_IfExp(self, node: cst.IfExp) -> None:
        self._add("branch", node, _bracketed(node.body))
        self._add("branch", node, _bracketed(node.orelse))

    # ---------------------------------------------------------------------------------- calls

    def visit_Call(self, node: cst.Call) -> None:
        name = _called(node)
        if name in _COUNTERPARTS:
            new = cst.Name(_COUNTERPARTS[name])
            function = node.func
            self._add(
                "mode"
                if name in ("train", "eval")
                else "reduction"
                if name in ("mean", "sum")
                else "function",
                function,
                function.with_changes(attr=new) if isinstance(function, cst.Attribute) else new,
            )
        if name in _LOSSES and not any(m.matches(a, m.Arg(keyword=m.Name("reduction"))) for a in node.args):
            tight = cst.AssignEqual(cst.SimpleWhitespace(""), cst.SimpleWhitespace(""))
            summed = cst.Arg(cst.SimpleString('"sum"'), keyword=cst.Name("reduction"), equal=tight)
            self._add("option", node, node.with_changes(args=[*node.args, summed]))
        if name in _NETWORKS:
            self._add("detached", node, cst.Call(cst.Attribute(node, cst.Name("detach"))))
        self._drop_call(node, name)
        self._drop_arguments(node)
        positional = [i for i, arg in enumerate(node.args) if arg.keyword is None and not arg.star]
        if len(positional) >= 2 and positional[:2] == [0, 1] and name not in _COMMUTATIVE:
            a, b = node.args[:2]
            swapped = (a.with_changes(value=b.value), b.with_changes(value=a.value), *node.args[2:])
            self._add("arguments", node, node.with_changes(args=swapped))

    def _drop_call(self, node: cst.Call, name: str) -> None:
        """``x.detach()`` becomes ``x``, ``torch.relu(x)`` becomes ``x``."""
        if isinstance(self._parent(node), cst.Expr) or name in _KEEP:
            return
        if isinstance(node.func, cst.Attribute) and not _is_library(node.func.value):
            if not m.matches(node.func.value, m.Name("self")):
                self._add("dropped call", node, _bracketed(node.func.value))
        elif node.args and not node.args[0].star and node.args[0].keyword is None:
            lower = isinstance(node.func, cst.Attribute) and name.islower()
            if lower and name not in ("arange", "zeros", "ones", "full", "empty", "randn", "rand", "randint"):
                self._add("dropped call", node, _bracketed(node.args[0].value))

    def _drop_arguments(self, node: cst.Call) -> None:
        """A keyword argument goes back to its default."""
        for i, arg in enumerate(node.args):
            if arg.keyword is not None and arg.keyword.value not in ("device", "dtype", "num_workers"):
                rest = [*node.args[:i], *node.args[i + 1 :]]
                if rest:
                    rest[-1] = rest[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
                self._add("dropped argument", node, node.with_changes(args=rest))

    def visit_Attribute(self, node: cst.Attribute) -> None:
        if node.attr.value in ("T", "mT", "H"):
            self._add("dropped call", node, _bracketed(node.value))

    # ----------------------------------------------------------------------------- statements

    def visit_SimpleStatementLine(self, node: cst.SimpleStatementLine) -> None:
        statement = node.body[0]
        calls = m.matches(statement, m.Expr(m.Call() | m.Await()))
        again = isinstance(statement, cst.Assign) and _assigns_again(statement)
        if calls or again or isinstance(statement, (cst.AugAssign, cst.Continue, cst.Break, cst.Raise)):
            self._add("dropped statement", node, _PASS.with_changes(leading_lines=node.leading_lines))
        if isinstance(statement, cst.Return) and isinstance(statement.value, cst.Tuple):
            self._swap_first_two(statement.value)

    def _swap_first_two(self, node: cst.Tuple) -> None:
        elements = node.elements
        if len(elements) >= 2 and all(isinstance(element, cst.Element) for element in elements):
            first, second = elements[:2]
            swapped = (first.with_changes(value=second.value), second.with_changes(value=first.value))
            self._add("order", node, node.with_changes(elements=(*swapped, *elements[2:])))

    def visit_If(self, node: cst.If) -> None:
        self._add("branch", node.test, cst.Name("True"))
        self._add("branch", node.test, cst.Name("False"))

    def visit_WithItem(self, node: cst.WithItem) -> None:
        if m.matches(node.item, m.Call(m.Attribute(attr=m.Name("no_grad") | m.Name("inference_mode")))):
            self._add("gradients on", node.item, cst.parse_expression("torch.enable_grad()"))

    # ---------------------------------------------------------------------------------- where

    def _parent(self, node: cst.CSTNode) -> cst.CSTNode:
        parent = self.get_metadata(ParentNodeProvider, node)
        assert isinstance(parent, cst.CSTNode)
        return parent

    def _is_axis(self, node: cst.CSTNode) -> bool:
        """Whether a number is, or is in, an argument ``dim=`` or ``axis=``."""
        while not isinstance(node, (cst.BaseStatement, cst.Module)):
            if isinstance(node, cst.Arg) and node.keyword is not None:
                return node.keyword.value in ("dim", "axis")
            if isinstance(node, cst.Call):
                return False
            node = self._parent(node)
        return False


def _called(node: cst.Call) -> str:
    """The last part of the name of what is called."""
    if isinstance(node.func, cst.Attribute):
        return node.func.attr.value
    return node.func.value if isinstance(node.func, cst.Name) else ""


def _is_library(node: cst.BaseExpression) -> bool:
    while isinstance(node, cst.Attribute):
        node = node.value
    return isinstance(node, cst.Name) and node.value in _LIBRARIES


def _assigns_again(statement: cst.Assign) -> bool:
    """Whether the target has a value before: ``x = f(x)``, ``x[i] = …``, ``p.grad = None``."""
    targets = [target.target for target in statement.targets]
    if any(isinstance(target, (cst.Subscript, cst.Attribute)) for target in targets):
        return True
    names = {target.value for target in targets if isinstance(target, cst.Name)}
    used: set[str] = set()

    class Names(cst.CSTVisitor):
        def visit_Name(self, node: cst.Name) -> None:
            used.add(node.value)

    statement.value.visit(Names())
    return bool(names & used)


def _bracketed(node: cst.BaseExpression) -> cst.BaseExpression:
    """An expression that can stand anywhere."""
    if (
        isinstance(node, (cst.Name, cst.Integer, cst.Float, cst.Attribute, cst.Call, cst.Subscript))
        or node.lpar
    ):
        return node
    return node.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
