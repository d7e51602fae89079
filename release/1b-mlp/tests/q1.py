import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "Write the shapes under each other: (batch, in) and (out, in) have to become (batch, out). Which axis "
    "do the two share, and which one is summed away?",
    "A matrix product `a @ b` sums over the last axis of `a` and the first axis of `b`. One of the two "
    "matrices has to be turned first; `.T` returns a turned view and leaves the original alone.",
    "`x @ weight.T` has shape (batch, out). A bias of shape (out,) added to it is broadcast along the "
    "batch, just as wanted.",
]

READ = "'q1 · A linear layer' above"
WRONG = {
    "forgot-bias": Wrong(
        stored("q1.forgot-bias"), "This is the matrix product alone: the bias has not been added."
    ),
    "transposed-weight": Wrong(
        stored("q1.transposed-weight"),
        "`weight` has one row for each output, so it has to be transposed; with as many inputs as outputs "
        "nothing complains.",
    ),
    "bias-down-the-batch": Wrong(
        stored("q1.bias-down-the-batch"),
        "The bias was added down the batch, one number for each picture. It belongs to the outputs, the "
        "last axis.",
    ),
    "bias-added-to-input": Wrong(
        stored("q1.bias-added-to-input"),
        "The bias was added before the product. It shifts the result of each template, after the sum.",
    ),
    "mean-instead-of-sum": Wrong(
        stored("q1.mean-instead-of-sum"), "The products were averaged over the inputs, not added up."
    ),
    "wrong-axis": Wrong(
        stored("q1.wrong-axis"),
        "The sum ran over the outputs. The axis to sum away is the one that `x` and `weight` share, the "
        "inputs.",
    ),
}
DIFFERS = {
    "shape": "The result has one row for each row of `x`, also for a batch of one, and one column for each "
    "row of `weight`."
}


def problem(batch, n_in, n_out):
    """Small whole numbers, so that a message shows a problem one can redo on paper."""
    generator = randomness.generator("linear", batch, n_in, n_out)
    sizes = ((batch, n_in), (n_out, n_in), (n_out,))
    return tuple(torch.randint(-4, 5, size, generator=generator).double() for size in sizes)


@test_case(points=1)
@case
def test_small_batches(linear):
    """A square problem first, where a wrong axis raises no error; then a batch of one."""
    sizes = [(3, 3, 3), (1, 3, 2), (2, 4, 3)]
    checks.equals(
        linear,
        stored("q1.equals"),
        [problem(*size) for size in sizes],
        wrong=WRONG,
        read=READ,
        pure=True,
        differs=DIFFERS,
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q1",
    """
c-rll%Z}S16oy{~dDW4O#np!F`vO&WQ8dCao>;PRCXi0ls_$OFxwg4<G+lJ!@rwMx7e3Aphclff&p0a^WudAnT|w8w#w^z^NfX9PRhA{IF_-f?
=S1WxNvAkNX`XRjFe*4<R6`_FNYAM_^p%-pQh2?<sE9H>tL9$i8IlrV$uZ^fvN}triPP3S+D^6YW2xMHp>2}lS!&j8n<ih@#x<S(yju0E3HZ9u
z&77C=xgA#vHc1t@QFQuZfzat!rj3A*{1}b=mSs=nBG9!n5R~|-hj$K*x1Ima1uV`B0n*&3tkGPRmFI&C?zcS{30rzc}zHG0u}g(;2F8_a&hRf
Z3ZkXV+9FFIKL?V6H@dqNRhXY(oEDU*Llqa6_hDVi4LSNiIGAD5)^YR^I@PkKP#hvC!<WTToNMappuI!$rzJN$bykVTvo3j{E-X*l1Wmxy>dD8
gRu*>)X8K@Q#wnNZ>nAU-V;9<=AVvzEDv)kLj#8?jq?VhSB6fI`u6PSF|w+EG0>BT@%8s_PV#1RqU0*S|J<BcBa5WuII?JrnGjEu>>}w#^o+uA
B0L-oA({?O!zj*zZ;ALb@*?DjmwsNW*1lJR-3Xf#K1C#u?^hi>2$2XsN8~+Q2A{LciBa~$9E~?{G{}Bair$DW;fMX`#2a<Ldg>hvOUf7w5`n<2
EzoW;fy0`CFLJpjo1k5ia$&5a@JiTOvD|JPc)!{5L+Uof1v<jiX=QwRYn_h**w@gmyD?Y>qKt<xCp@6xabBV%y>tW49r<Pm5|Yu~bz|tGun`$1
Y<HzTR`T6d_<s&<81bP)U%Jgp*zxV+aK|36TPb6gz4gb-7u`H9?y8K@b(3%&!a$iSGzf^OEto4~dIw7F&rGdrmTjXee}vkw*pqJ9Lvn@BJ1kSY
k_6t+*pqDNRTAT{A=(xnhHU1y+>f26JbPokta|eV)uyo@g~3-822Zek)B|q-8b=v0PGERLJbLZ2NqkfUERNF2*)O-jGMx
""",
)
