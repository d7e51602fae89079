import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q3"
points = 1
hints = [
    "Start with the node alone. What does one more layer add to the set of nodes it has heard?",
    "One layer adds the sources of all edges whose target is in the set already. Repeat that `num_layers` times.",
    "With a boolean tensor `heard`: `heard[source[heard[target]]] = True`, once for each layer.",
]
READ = "'How far a neuron can hear' above"


WRONG = {
    "wrong-direction": checks.Wrong(
        stored("q3.wrong-direction"),
        "These are the nodes that hear `node`. We asked for those that `node` hears: go from target back to source.",
    ),
    "undirected": checks.Wrong(
        stored("q3.undirected"), "You walked along edges in both directions. A message goes from source to target only."
    ),
    "one-hop-too-far": checks.Wrong(
        stored("q3.one-hop-too-far"),
        "Your field is one layer too wide. With 0 layers it is the node alone.",
    ),
    "ignores-the-depth": checks.Wrong(
        stored("q3.ignores-the-depth"),
        "You always go one step. Each layer adds one more.",
    ),
    "no-limit": checks.Wrong(
        stored("q3.no-limit"),
        "You walked on until nothing new came. Stop after `num_layers` steps.",
    ),
    "forgets-nearer-nodes": checks.Wrong(
        stored("q3.forgets-nearer-nodes"),
        "You kept only the nodes at the last step. The self-loops keep what was heard before: gather all steps up to `num_layers`.",
    ),
    "forgets-itself": checks.Wrong(
        stored("q3.forgets-itself"), "The node itself is missing. The self-loop lets it hear itself."
    ),
}
#   a chain 0 → 1 → 2 → 3 → 4 with a side street 5 → 2
CHAIN = torch.tensor([[0, 1, 2, 3, 5], [1, 2, 3, 4, 2]])


def random_call(generator, num_nodes, num_layers):
    """A sparse random directed graph, about 1.5 edges a node, and a node that hears somebody."""
    matrix = (torch.rand(num_nodes, num_nodes, generator=generator) < 1.5 / num_nodes).fill_diagonal_(False)
    edges = torch.cat([matrix.nonzero().T, torch.tensor([[0], [1]])], dim=1).unique(dim=1)
    edges = edges[:, torch.randperm(edges.shape[1], generator=generator)]
    return edges, num_nodes, int(edges[1, 0]), num_layers


@test_case(points=1)
@case
def test_chain_and_random_graphs(receptive_field):
    """A chain with a side street, and small random graphs."""
    calls = [(CHAIN, 7, node, layers) for node, layers in ((3, 1), (3, 2), (2, 0), (4, 3), (0, 2))]
    calls += [random_call(randomness.generator("small", layers), 10, layers) for layers in (1, 2, 3)]
    checks.equals(receptive_field, stored("q3.equals"), calls, wrong=WRONG, read=READ, pure=True)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q3",
    """
c-qyO+m4$s5J3NhXQ*t5gV|q+qR5wVf|SKsAlrwk|6bZk+bp)hNjJv4Sjzn{9-qt%yIt~De1o?uJ9kN%6if-qFePNG)JALpOOd3zeY#6}==y^=
vAQ|1MjqN>(XWSN%PyzklX##07~ax!x=mgZuJw8Nw(i6(ki6_L+Na4oJ71w29;xA{Aa$*Mdv!gr|M{Ea7MCbo<%|<Vk>nC>D9`c#<CZ4vABca;
JQ<~wBSuSswj8jaC>QjZfgH0rg6W{;h;zmn<P}AvAiN@keKoB$a1O%B&~i*TDRZ*LtRf}FnBx2?n?4m;2b(}t6x&K*kRU6Db55%-W^+W$15VO{
7NX=8$`vo6Qi8#=1Lq9~o19gMD5?nNa!5p0$`D6+w7nl-O1DSoyR7azIIB3-XbY&py?`TUPO^cxh%9~M>&6aj&AYB(f_edc-kr1oJnEs)Im*C7
eUNe~v(Bbu1FVHMYqW%JeS#g)ht=#|M}I`RF58aaLpay_%-tROnB6-<joQE?)))(02WnUud*y0<Y;+4<)}J7gaOqF0nFH9!gL&A$JG5c0Vm@F4
k8V`p4Ibavz=j#)1i{7`%(>oerHwL}ZfCdt1GCZDxqhwtK$e|4KpwUF4Q&9kI>$0IXsfX44R0`sP7k}rS7SwezBV7-^%zxogBQS%bDQd93*beM
{QDr&4P+;M$$G6b#oF*{e60R7v14<jNw^ACn%GN}of9RTU#x?boR6nNj1Dy^<102z#>kX<ZDieo=t0KT&U+Crb!XoTE`&p8DmTk3cGg8p&50h~
LAz9w?rhgS;f1p0)IZMzUW{|lPk^!A<p194=9v8jtaY;%Q<~U;r=C7@4ihr0Hs{CSUXfjH-Z_;Nv(#Zd`dB{1XH%0gMx~mRi;Ow#!~^C27kJ@$
Lj
""",
)
