"""Results of every kind, as source, and cases that use every check on them: for what has to be the same in a student's
kernel and under the judge.
"""

from __future__ import annotations

from hypothesis import strategies as st

NAMES = '''
import collections, dataclasses, datetime, decimal, enum, fractions, functools, pathlib, types
import numpy as np
import pandas as pd
import torch
from torch import nn
from fastai.torch_core import TensorImage, TensorCategory

class Refusing:
    """Whatever is asked of it raises."""
    def refuse(self, *_, **__):
        raise RuntimeError("a method of the student's was run")
    __eq__ = __iter__ = __len__ = __getitem__ = __str__ = __repr__ = __int__ = __float__ = __index__ = refuse
    items = keys = values = copy = refuse
    __hash__ = lambda self: 1

class MyList(Refusing, list): pass
class MyTuple(Refusing, tuple): pass
class MyDict(Refusing, dict): pass
class MyStr(Refusing, str): pass
class MyInt(Refusing, int): pass
class MyFloat(Refusing, float): pass
class MyBytes(Refusing, bytes): pass
class MyComplex(Refusing, complex): pass
class MyArray(np.ndarray):
    def __array_finalize__(self, other): pass
    shape = property(lambda self: 1 / 0)
class MyNumber(np.float64): pass
class MyTensor(torch.Tensor):
    @classmethod
    def __torch_function__(cls, function, kinds, args=(), kwargs=None):
        raise RuntimeError("a method of the student's was run")
class MyFrame(pd.DataFrame):
    @property
    def _constructor(self): return MyFrame
class MySeries(pd.Series): pass
class Colour(enum.Enum):
    RED = 1
class Level(enum.IntEnum):
    LOW = 1
class Word(enum.StrEnum):
    ONE = "one"
class Bits(enum.IntFlag):
    A = 1
Pair = collections.namedtuple("Pair", "a b")
@dataclasses.dataclass
class Row:
    a: int = 1
class Alike(str):
    """Two of the same letters are two keys."""
    __eq__ = object.__eq__
    __hash__ = object.__hash__
class Plain: pass
class Net(nn.Linear): pass
def recursive():
    inside = []
    inside.append(inside)
    return inside
def nested(depth):
    return [nested(depth - 1)] if depth else []
net = nn.BatchNorm1d(2)

class Holder:
    def __init__(self, value): self.value = value
    def __getitem__(self, key): return self.value

def set_up(source):
    """What the cases are given."""
    global value, answer, holder, save, Module
    torch.manual_seed(0)  # weights of networks
    value = eval(source)
    answer = lambda *given, **named: value
    holder = Holder(value)
    def save(model, optimizer, path):
        torch.save(0, path)
        return value
    class Module(nn.Module):
        def __init__(self, *_, **__):
            super().__init__()
            self.weight = nn.Parameter(torch.zeros(2))
        def forward(self, *_): return value
'''

DATA = [
    "None", "True", "3", "-2", "2**70", "2**3500", "0.5", "float('nan')", "float('inf')", "'ab'", "'x' * 300", "'\\ud800'",
    "'\\x1b[31m'", "b'ab'", "1 + 2j", "complex('nan')", "[1, 2]", "(1, 2.0)", "{}", "{'a': 1, 'b': [2]}", "[]", "[[1, 2], [3]]",
    "collections.defaultdict(int, a=1)", "collections.OrderedDict(a=1, b=2)", "collections.Counter('aab')", "Pair(1, 2)", "Pair([1], {'a': Pair(0, 1)})",
    "MyList([1, 2])", "MyTuple((1, 2))", "MyDict(a=1)", "MyStr('ab')", "MyInt(3)", "MyFloat(0.5)", "MyBytes(b'ab')", "MyComplex(2j)",
    "Level.LOW", "Word.ONE", "Bits.A", "{Word.ONE: Level.LOW}", "[Pair(Level.LOW, MyStr('a'))]", "{(Word.ONE, Level.LOW): 1}",
    "{float('nan'): 1, float('nan'): 2}", "{Alike('a'): 1, Alike('a'): 2}", "{1: 2, None: 3, (1, 'a'): 4}", "{'\\ud800': 1, '\\\\ud800': 2}", "{np.longdouble(1): 2}",
    "{np.int64(1): np.float32(2), np.str_('a'): 3}", "{frozenset([1]): 2}", "{Colour.RED: 1}",
    "np.arange(3)", "np.array(2.5)", "np.eye(2, dtype='f4')", "np.zeros((0, 3))", "np.array(['a', 'bc'])", "np.array(['\\ud800'])", "np.array([1, None])",
    "np.matrix([[1, 2]])", "np.ma.masked_array([1., 2.], mask=[0, 1])", "np.rec.array([(1, 2.)], dtype=[('a', int), ('b', float)])", "np.arange(2).view(MyArray)",
    "np.memmap('m', mode='w+', shape=(2,))", "np.array(['2020-01-01'], 'M8[D]')", "np.array([1], 'u1').view('?')", "np.array([7], 'u1').view('?')", "np.ones(2, 'g')", "np.ones(1, 'c16')", "np.asfortranarray(np.eye(2))[:, ::-1]",
    "np.float64(0.5)", "np.int8(3)", "np.bool_(True)", "np.str_('ab')", "np.str_('')", "np.bytes_(b'a')", "np.complex64(1j)", "np.longdouble(1)", "np.datetime64('2020')", "np.datetime64('NaT')", "np.void(b'ab')", "MyNumber(0.5)",
    "torch.arange(3)", "torch.ones(2, requires_grad=True) * 2", "torch.tensor(0.5)", "torch.zeros(0)", "nn.Parameter(torch.ones(2))", "net.running_mean", "TensorImage(torch.ones(1, 2, 2))", "TensorCategory(1)",
    "torch.ones(2).as_subclass(MyTensor)", "torch.ones(2, dtype=torch.bfloat16)", "torch.ones(2, dtype=torch.complex64).conj()", "torch.eye(2).to_sparse()", "torch.ones(2, device='meta')", "torch.ones(2).to(torch.float8_e5m2)", "torch.ones(1).expand(3)", "torch.Size([1, 2])", "torch.ones(2, 3).max(1)",
    "pd.Series([1., None], name='a')", "pd.Series(['a', None])", "pd.Series([1, 2], dtype='Int64')", "pd.Series([True, None], dtype='boolean')", "pd.Series([[1], {2}])", "pd.Series([Word.ONE, Colour.RED])", "MySeries([1, 2])", "pd.Series([1., 2.], index=['a', 'b'])",
    "pd.DataFrame({'a': [1, 2], 'b': ['x', None]})", "MyFrame({'a': [1, 2]})", "pd.DataFrame(np.eye(2))", "pd.DataFrame()", "pd.DataFrame({Word.ONE: [1]}, index=[Word.ONE])", "pd.DataFrame({'a': [1], 'b': [2]}).set_index(['a', 'b'])",
    "pd.DataFrame({('a', 1): [1]})", "pd.DataFrame([[1, 2]], columns=['a', 'a'])", "pd.cut(pd.Series([1, 5, 9]), 2)", "pd.Series(pd.Categorical(['a', 'b', 'a']))", "pd.Series(pd.date_range('2020', periods=2))", "pd.Series(pd.date_range('2020', periods=2, tz='UTC'))",
    "pd.Series([1, 2], index=pd.date_range('2020', periods=2))", "pd.Series([1, 2], index=pd.date_range('2020', periods=2, tz='UTC'))", "pd.Series([1], index=pd.period_range('2020', periods=1, freq='D'))", "pd.DataFrame([[1]], columns=pd.date_range('2020', periods=1))",
    "pd.Series([1], index=[Colour.RED])", "pd.Series([1, 2], index=pd.IntervalIndex.from_breaks([0, 1, 2]))", "pd.Series([1, 2], index=pd.CategoricalIndex(['a', 'b']))", "pd.Series([1., 2.], index=[float('nan'), 1.])", "pd.Series([1], index=pd.Index([True]))", "pd.Series([pd.NA, pd.NaT], dtype=object)", "pd.Series([1+1j])", "pd.Series(np.ones(1, 'g'))",
    "pd.Series([1], name=('a', 1))", "pd.Series([1], name=Colour.RED)", "pd.Series([1, 2], index=pd.Index([1, 2], dtype='Int64'))", "pd.arrays.SparseArray([0, 1])", "pd.Series(pd.arrays.SparseArray([0, 1]))", "pd.Series([1, 2], index=[1, (1, 2)])",
    "recursive()", "nested(40)",
]  # fmt: skip
"""Sources of data, and of what looks like it."""

OBJECTS = [
    "{1, 2}", "frozenset([1])", "(i for i in range(2))", "iter([1, 2])", "map(str, [1])", "zip([1], [2])", "enumerate([1])", "range(3)", "slice(2)", "{'a': 1}.keys()", "{'a': 1}.values()", "{'a': 1}.items()",
    "collections.deque([1, 2])", "types.MappingProxyType({'a': 1})", "collections.ChainMap({'a': 1})", "collections.UserDict(a=1)", "collections.UserList([1])", "types.SimpleNamespace(a=1)", "bytearray(b'ab')", "memoryview(b'ab')",
    "np", "len", "lambda: 1", "Plain", "Plain()", "Row()", "Colour.RED", "pathlib.Path('a')", "datetime.datetime(2020, 1, 1)", "decimal.Decimal('0.5')", "fractions.Fraction(1, 2)", "NotImplemented", "ValueError('x')", "object()", "Refusing()",
    "pd.Index([1, 2])", "pd.RangeIndex(2)", "pd.Timestamp('2020')", "pd.NA", "pd.NaT", "pd.Categorical(['a'])", "pd.Series([1]).groupby([0])", "np.dtype('f4')", "torch.float32", "torch.device('cpu')", "torch.Generator()", "net", "Net(1, 1)", "nn.ParameterList([torch.ones(1)])", "net.parameters()", "net.state_dict()",
    "functools.partial(int)", "np.nditer(np.arange(2))", "type", "int", "[{1, 2}]", "{'a': {1}}", "(Plain(), 1)", "[len, 2]", "open('f', 'w')",
]  # fmt: skip
"""Sources of what does not cross, or not wholly."""

_X = "torch.arange(6.).reshape(2, 3)"
_DRAW = "lambda g: (torch.randn(2, 3, generator=g),)"
_BATCH = "{'x': torch.ones(4, 5).double()}"
_BOTH = "{'x': torch.ones(4, 5).double(), 'y': torch.tensor([0, 1, 2, 3])}"
_NET = "lambda g: ((torch.ones(2, 3),), torch.tensor([0, 1]))"

_EXPECTED = [
    "3", "0.5", "'ab'", "b'ab'", "None", "True", "1 + 2j", "[1, 2]", "(1, 2)", "{'a': 1}", "{}", "[]", "np.arange(3)", "torch.ones(2)", "torch.tensor(0.5)", "torch.ones(1, 2, 2)", "pd.Series([1., 2.])",
    "pd.DataFrame({'a': [1, 2]})", "[[1, 2], [3]]", "np.array(['a', 'b'])",
]  # fmt: skip
CALLS = [
    *(f"checks.equals(answer, lambda x: {expected}, [(1,)])" for expected in _EXPECTED),
    *(f"checks.matches(answer, lambda x: {expected}, lambda g, n: (n,))" for expected in ("3", "[1, 2]")),
    f"checks.equals(answer, lambda x: x, [({_X},)], pure=True)",
    f"checks.gradient(answer, {_DRAW}, lambda x: x.sum())",
    f"checks.gradient(answer, {_DRAW})",
    *(f"checks.{name}(answer)" for name in ("trajectory", "protocol", "augmentation_aligned", "mixup_algebra", "grad_cam", "reproducible", "chance_on_random_labels")),
    "checks.overfits_one_batch(answer, steps=2)",
    *(f"checks.metric(answer, {kind!r})" for kind in ("dice", "accuracy", "auc", "ece")),
    *(f"checks.{name}(answer, {_BATCH})" for name in ("eval_mode", "no_grad", "hooks_removed")),
    f"checks.keeps_no_graph(answer, {_BOTH}, number=True)",
    "checks.keeps_no_graph(answer, args=(torch.ones(2),))",
    "checks.checkpoint_round_trip(save, answer)",
    *(f"checks.shape({it}, (3,), (2,), build={build})" for it, build in (("answer", True), ("answer", False), ("Module", True))),
    *(f"checks.parameters({it}, 34)" for it in ("answer", "Module")),
    "checks.defined(answer, 'answer', ['x'])",
    "checks.defined(value, 'value')",
    "checks.attempted(value, 'value')",
    f"checks.batch_independent(answer, {_DRAW})",
    f"checks.causal(answer, {_DRAW})",
    f"checks.padding_invariant(answer, {_DRAW}, [0])",
    f"checks.permutation_invariant(answer, {_DRAW}, [(0,)])",
    f"checks.permutation_equivariant(answer, {_DRAW}, [(0,)])",
    f"checks.receptive_field(answer, {_DRAW}, lambda x: torch.eye(2).bool())",
    "checks.translation_equivariant(answer, lambda g: (torch.randn(1, 1, 8, 8, generator=g),))",
    *(f"checks.gradients_flow({it}, {_NET})" for it in ("answer", "Module")),
    *(f"checks.initial_loss({it}, lambda g: (torch.ones(2, 3),), 2)" for it in ("answer", "Module")),
    "checks.initialisation(Module, 'weight', std=1.0)",
    "checks.initialisation(answer, 'weight', std=1.0)",
    "checks.parameters_move(answer, Module, lambda g, n: {'x': torch.ones(2, 3), 'y': torch.tensor([0, 1])})",
    f"checks.module_equals(answer, lambda x: x, {_DRAW})",
    f"checks.module_equals(Module, lambda x: x, {_DRAW})",
    f"checks.uses(answer, [({_X},)], ['torch.Tensor.matmul'])",
    f"checks.avoids(answer, [({_X},)], ['torch.Tensor.matmul'])",
    "checks.disjoint(answer, [np.arange(4)], np.array([0, 0, 1, 1]))",
    "checks.stratified(answer, [np.arange(4)], np.array([0, 0, 1, 1]))",
    "checks.fit_on_train_only(answer, [np.arange(4.), np.arange(3.)])",
    "checks.score(value, np.array([0, 1]), 0.9)",
    "checks.beats(value, np.array([0, 1]), np.array([0, 1]))",
    "checks.calibrated(value, np.array([0, 1]))",
    "checks.probe_margin(value, np.array([0, 1] * 5))",
    *(f"checks.{name}({it})" for name in ("expect_array", "expect_list", "expect_number", "expect_state", "expect_tensor", "keys", "members", "kind_of", "describe", "literal", "shape_of") for it in ("value", "checks.call(answer)")),
    "checks.expect_list(value, 2, int)",
    "checks.expect_array(value, (2,), 'floats')",
    "checks.expect_tensor(value, (2,), torch.float32)",
    "checks.member(value, 'a')",
    "checks.member(checks.call(answer), 0)",
    "checks.attribute(holder, 'value') + 1",
    "checks.attribute(value, 'a')",
    "checks.call(value, 1)",
    "checks.call(answer, value)",
    "checks.compare(value, checks.call(answer, value))",
    # what a test file might do by itself
    "assert not checks.compare([1, 2], checks.call(answer))",
    "assert isinstance(checks.call(answer), (dict, list)), checks.describe(checks.call(answer))",
    "assert checks.call(answer)",
    "assert checks.call(answer) == 3, type(checks.call(answer)).__name__",
    "assert sorted(checks.call(answer)) == [1, 2]",
    "assert len(answer(1)) == 2, 'length'",
    "assert answer(1)['c'] == 2",
    "assert value[0] == 1",
    "assert holder[0] == holder.value",
    "assert value.a == 1",
    "assert value(1) == 1",
    "assert {**value} == {'a': 1}",
    "assert [*value] == [1, 2]",
    "assert f'{value}' == '3'",
    "assert value.sum() == 3",
    f"checks.does_without(answer, [({_X},)], ['matmul'])",
]  # fmt: skip
"""Uses of each check, and of values by a test file itself."""

FILE = f"""\
import numpy as np
import pandas as pd
import torch
from otter.test_files import test_case

from autograder import checks

OK_FORMAT = False
name = "q1"
points = {len(CALLS)}
hints = []
""" + "".join(
    f"\n\n@test_case(points=1)\ndef test_{number}(answer, value, holder, save, Module):\n    {line}\n"
    for number, line in enumerate(CALLS)
)
"""A test file with a case for each use."""


def _wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=3).map(", ".join)
    return st.one_of(
        several.map(lambda inside: f"[{inside}]"),
        several.map(lambda inside: f"({inside},)"),
        st.tuples(st.sampled_from(["MyList", "MyTuple", "collections.deque", "tuple", "iter"]), several).map(
            lambda pair: f"{pair[0]}([{pair[1]}])"
        ),
        inner.map(lambda inside: f"{{'a': {inside}}}"),
        inner.map(lambda inside: f"collections.defaultdict(list, {{'a': {inside}}})"),
        inner.map(lambda inside: f"MyDict(a={inside})"),
        inner.map(lambda inside: f"Pair({inside}, 1)"),
        inner.map(lambda inside: f"pd.Series([{inside}, None])"),
        inner.map(lambda inside: f"pd.DataFrame({{'a': [{inside}]}})"),
    )


sources = st.recursive(st.sampled_from([*DATA, *OBJECTS]), _wrapped, max_leaves=4)
"""Sources of results, nested."""
