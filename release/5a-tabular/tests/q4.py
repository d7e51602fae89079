
import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.probes import objects
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q4"
points = 1
hints = [
    "In `__init__`, how wide is the input of the first `Linear`? Sum the widths of all embeddings, then add the values.",
    "`nn.ModuleList` holds the embeddings (a Python list would hide them from the optimiser). In `forward`, embedding "
    "number i gets the column `codes[:, i]`; `torch.cat(…, dim=1)` joins them with `self.norm(values)`.",
    "widths = [sum(w for _, w in sizes) + n_continuous, *hidden]; Linear and ReLU for each neighbouring pair; then "
    "Linear(widths[-1], outputs). forward: self.layers(torch.cat([*embedded, self.norm(values)], dim=1)).",
]
READ = "'q4 · A network for tables'"
PUBLIC = {"sizes": [(3, 3), (11, 6)], "n_continuous": 4, "hidden": [16, 8], "outputs": 2}


def structure_fails(expected, got, cause, diagnosis):
    checks.fail("When we built `TabularNet` and looked at its parts,", expected, got, cause, READ, diagnosis)


layer_shapes = stored("q4.layer_shapes")


def parts(net, arguments):
    """The names of the weights by role, after checking that the right parts are there in the right shapes."""
    report = objects.describe_module(net, arguments=arguments, values=True)
    if report["hidden"]:
        structure_fails(
            "every layer registered",
            f"layers in a plain list or dict: {', '.join(report['hidden'])}",
            "PyTorch looks for weights in modules only: a Python list hides its layers from the optimiser, from "
            "`.to(device)` and from saving. Use `nn.ModuleList`.",
            "unregistered-layers",
        )
    values = checks.expect_state(report["values"], read=READ, finite=False)
    state = {key: value for key, value in values.items() if not key.endswith("num_batches_tracked")}
    tables = [key for key in state if key.startswith("embeddings.")]
    norm = {key.rsplit(".", 1)[1]: key for key in state if key.startswith("norm.")}
    matrices = [key for key in state if key.startswith("layers.") and state[key].dim() == 2]
    biases = [key for key in state if key.startswith("layers.") and state[key].dim() == 1]

    got = [tuple(state[key].shape) for key in tables]
    if got != arguments["sizes"]:
        many = len(got) != len(arguments["sizes"])
        structure_fails(
            f"embeddings of shapes {arguments['sizes']}",
            f"{got}",
            "Each column needs a table of its own: code 2 of `sex` and code 2 of `flc_group` mean different things." if many
            else "Each embedding is `nn.Embedding(rows, width)`.",
            "shared-embedding" if many else "wrong-embedding-shape",
        )  # fmt: skip
    k = arguments["n_continuous"]
    if norm and "running_mean" not in norm:
        structure_fails(
            "batch norm, with running statistics", f"a `norm` with {', '.join(norm)} only",
            "Layer norm normalises within one patient, across age and creatinine; batch norm normalises each column "
            "across patients.", "layer-norm",
        )  # fmt: skip
    if set(norm) != {"weight", "bias", "running_mean", "running_var"} or state[norm["weight"]].shape != (k,):
        what = (
            f"one over {len(state[norm['weight']])} columns"
            if "weight" in norm
            else "no part of the name `norm`"
        )
        structure_fails(
            f"`norm = nn.BatchNorm1d({k})`, over the {k} continuous values", what,
            "Batch norm acts on the continuous values only; the embeddings go past it.", "norm-on-everything" if norm else "no-batch-norm",
        )  # fmt: skip
    wanted = layer_shapes(arguments)
    shapes = [tuple(state[key].shape) for key in matrices]
    if shapes != wanted or [tuple(state[key].shape) for key in biases] != [(n,) for n, _ in wanted]:
        forgot = bool(shapes) and shapes[0][1] == wanted[0][1] - k
        structure_fails(
            f"`layers` with weights of shapes {wanted}, each with a bias",
            f"{shapes} and {len(biases)} biases",
            "The continuous values are missing from the input of the first layer." if forgot
            else "The first Linear takes all embedding widths plus the continuous values; then one Linear for each entry of "
            "`hidden`, and one to the outputs.",
            "values-left-out" if forgot else "wrong-layers",
        )  # fmt: skip
    return state, tables, norm, list(zip(matrices, biases, strict=True))


def drawn(arguments, generator):
    """Random weights by role."""

    def draw(*shape):
        return 0.7 * torch.randn(shape, generator=generator, dtype=torch.float64)

    k = arguments["n_continuous"]
    variance = 0.3 + 2 * torch.rand(k, generator=generator, dtype=torch.float64)
    return {
        "tables": [draw(*size) for size in arguments["sizes"]],
        "norm": {"weight": draw(k), "bias": draw(k), "running_mean": draw(k) + 1, "running_var": variance},
        "layers": [(draw(*shape), draw(shape[0])) for shape in layer_shapes(arguments)],
    }


def named(weights, generator, state, tables, norm, layers):
    """The weights under the names that they have in the student's module; what else it has is random too."""
    of_tables = dict(zip(tables, weights["tables"], strict=True))
    of_norm = {norm[part]: value for part, value in weights["norm"].items()}
    of_layers = {
        name: value
        for names, values in zip(layers, weights["layers"], strict=True)
        for name, value in zip(names, values, strict=True)
    }
    weights = of_tables | of_norm | of_layers
    others = {
        key: 0.7 * torch.randn(value.shape, generator=generator, dtype=torch.float64)
        for key, value in state.items()
        if key not in weights
    }
    return weights | others


def batch(arguments, rows, generator):
    codes = [torch.randint(n, (rows,), generator=generator) for n, _ in arguments["sizes"]]
    return torch.stack(codes, dim=1), 2 * torch.randn(
        rows, arguments["n_continuous"], generator=generator, dtype=torch.float64
    ) + 1


logits = stored("q4.logits")


mean_logits = stored("q4.mean_logits")


WRONG = {
    "values-first": Wrong(
        stored("q4.values-first"),
        "The values stand before the embeddings. The order of the inputs is part of the model: weights trained in one "
        "order are nonsense in the other. Embeddings first.",
    ),
    "no-batch-norm": Wrong(
        stored("q4.no-batch-norm"),
        "The values went into the layers without batch norm. Did you call `self.norm` in `forward`?",
    ),
    "no-activation": Wrong(
        stored("q4.no-activation"),
        "There is no ReLU between the layers. Linear after linear is one linear map, however deep.",
    ),
    "activation-at-the-end": Wrong(
        stored("q4.activation-at-the-end"),
        "A ReLU stands after the last Linear, so no logit can be negative. The last layer has no activation.",
    ),
    "probabilities-instead-of-logits": Wrong(
        stored("q4.probabilities-instead-of-logits"),
        "The network ends with a softmax. Cross-entropy applies it itself; return the logits.",
    ),
    "probabilities-by-sigmoid": Wrong(
        stored("q4.probabilities-by-sigmoid"),
        "The network ends with a sigmoid. The loss applies it itself; return the logits.",
    ),
    "batch-statistics-in-evaluation": Wrong(
        stored("q4.batch-statistics-in-evaluation"),
        "In evaluation mode the values were normalised with the statistics of the batch: the same patient gets another "
        "prediction in other company. `nn.BatchNorm1d` uses its running statistics then.",
    ),
    "running-statistics-in-training": Wrong(
        stored("q4.running-statistics-in-training"),
        "In training mode batch norm should use the statistics of the batch. Did `forward` call `.eval()`?",
    ),
}


@checks.check
def check(net, arguments, rows, training=False):
    state, *roles = parts(net, arguments)
    generator = randomness.generator("q4", *rows, training)
    weights = drawn(arguments, generator)
    calls = [batch(arguments, count, generator) for count in rows]
    last = weights["layers"][-1][1]  # centre the logits, so that both signs occur for each output
    last -= mean_logits(calls, weights, training)
    given = named(weights, generator, state, *roles)
    report = objects.forward(
        net, calls, arguments=arguments, eval_mode=not training, weights=given, dtype="float64"
    )
    seen = [((*call, weights, training), got) for call, got in zip(calls, report["outputs"], strict=True)]
    code, cause = checks.explain(WRONG, seen)
    for call, got in seen:
        difference = checks.compare(logits(*call), got, 1e-6, 1e-8)
        if difference:
            if difference.kind == "shape":
                cause = cause or "The logits have the shape (batch, outputs), also for a batch of one."
            did = f"With our weights and a batch of {len(call[0])} in {'training' if training else 'evaluation'} mode,"
            checks.fail_with(
                difference, did, cause or "Follow the drawing above the task from left to right.", READ, code
            )


@test_case(points=1)
@case
def test_matches_the_formulas(TabularNet):
    check(TabularNet, PUBLIC, (5, 1, 8))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q4",
    """
c-rlq|88434u#((f7=(LBueDGN>CI|;<N_Rq#L^f3>N$D`%zBPW|K@>%m51yRAA7#*8M?|Jm>OAy6XA)*}v+txjgKC-yC*#x9iPeefYdxZ*Q;8
R%f|(vD|9uvdOyD(tUHbI$!6$bW0^m>un{ASXZsqMA~+pY}J?ATW+3HF@L2!EnRCXrc$igDlh6;wKVBMyRX(|k)qNxmFDGTds%90sivZ(%1W1}
wN`CaOCIfgNzJ@k?b-V)?Q2=$Ue*&mGYm{3sk@X^{qclUy7t}-BVRcoEjefNq@EflWDa{trL-dUcn5Da=i<_HeeHy@Sg%dhtn?mzEc~6T<wqm)
l4!DIJ*WKI31w;A!c&*t;}OGQIKBJR2`RZ~<JnDKIYDHJ_*$o-u6!|dFDVhcKH3`=Xi1W_CwZkkEma6p<7XmFSV~XyQOvD9dO>UI-6Uh-%XVL~
at9O95w_|T+XN%^czs*6iK)^|roB7?uOv}^<qqK^{=a1sD?bJ@0#$4A?(|b$IfLx1y_3so8mZ`3k_txWr!a7HQD9Io;pGW=8L3XB4JUHDMAFra
XGX67dGm+W`PpH+KYaYMIb43;?mvRPkJoqiU%uUJ_Gc^ku=+RcxBI*Mv)|6HZ|*jSR>9@|^XBXJ?6-4n|6z6Z`{w4`cF$pivy!&8W@3}Ze~l+5
@)Qq@W4Z&hyykA>7%Y)uQpGdY6|U_Cpgdhq1T}LtQCbN(>yle9_SByFso_7({lkBvJAXna6&RI#eFc`t>U!Ovm!Oljl)?{~36?4b76EM1$}s|v
O(~Wl(xtv^pKLPOWU|TMz$WsXO^8=d4rF97$Ghlm8@t-b)#ggKa_#k6;fX-E=tBPhZ7pqOnC#k1CVBPIsbr=GqO7LoubeUwJ`p|<{x=|8pCkNO
AMnmE)x}6`(oTCzQp&@-T?jvzN&Zj^fRe~b`(9s=mOzb|Sb1WIi!g4zKR^=u!|rmw-rcUZ@zlW@Q&&u$m^^Vxx&mCeT8$7(_}(}yEw#E@>yp4w
vn)}$1H@XLT#5$pP2cO#3Pz-&XW62hM@_&oX%zcF2>>ELB8&>MI~rlNt{fOee`|5M0~+_p2o9(d1X4oi5NA(BEdl1Rgoqbukw1hUlTx)Fp#mxe
vS~j^ly@m=YL&@Qlc7#Ut3VML+Pm^xdhX<BK*aLT1AfYv3Hk~8Q<5)h!=IIGNr4JNhnvWal@KU`fD3Yz1!SyIAxMs@BC3<BRU$mCQFh?q8U=$A
nw%vrNs(v-&M0|^DV-qmak|D}D#5Al+MbBzX7k7P{^Kx_E}UJKc6GVEy1uZSF7#5{)#d^kdB5l9bp6}cn?Y`fAJo+9`!ArjJ^LZA3=1Ajxcjs_
?5D1p1U3omROf4=YKc)8Ax#lkMj&uguFaoK;UF-qkp$qdJ)6sc+d9Gns>}N3qz>`zID#z8!`E(+a6HJ~oab4?rcj}bjKR5?oFo_{KVQ!LJTcLf
Pm_oy5uM^x55XsaGfD3964z5DO>9qWpOi{+0*<S(w!JyqgHJ&YS(l1DoAz19K^?B>&*p!KV&y$;Rf98>;-!KAUiH-(p)cFb?Z@xMf!U^)tzQzS
4XL=PSAP?U{KfiW3Z=<mlfxcPzzMaRA~cGF$FjJqhs7G5l=SWif04(Yv6zKAYOTb45YD4x>IQQ?G0g4V`uoC^ITSJxJ`sLOLm}%7sId|z!LGh|
_L4njbEM(vWDW1F3UvnFOnHoDP%ZQXP{(j-3{rFwQfV-915Z)H9B-9U=kmxI16_$21`Y)bRrksTzDSON;WjP+-n~ILV-^}9m?b$jh=9zvBBuqd
L_9c)$Hm+<C5gYuMsql1lF=liQyC7yKe4C;MFVIeeOdzgZ=-t-icEx0grC%)2(Nq+s&$PwJH7#Uyyi>H9rJDmOfe1879pbEM~%=)3UMP5SH;FO
2!%nW*Odm)rHR~ZORQ#d_+r!uodl3@Rz`H-7=NZ$j!RN*>BH13lRzecoRVHCPzL>^H+@XKHiU#m5g#+RU?4O{9W%GuDF?KT1*$@ZQX9yaNJY}r
n(A1Vg6biz8J1dL8`7N=4v!Y(2EfKGV<grrSVH<x22OM}5*mR-l<}-Yl@UMJa9fxHa<LI@6Y;fbAvQb;jRrhGw&|OMG$qUAqsd37B3Y<gunNV3
j9B{u7Xbpg_9nciW|<J55dUXP<o4xgM2l%zUb!`;97|l&qFFO&^){kKn4GTZC@qL9H!Hc1C1M~U@Kl35dg|b>;Bs9MMX~fuzAy3mdVhDZx!B$8
4!iAseeuV7zx(v%Za23JnS?S4<-|Vgvskb}f>@6f?M}Yppz(1pRO7W;41LD2JK0SRYdtm=%T99kIzG>fW%S~Gd^MbqA|7+IaZe``Vlbu0WjIyh
u4-e!eJmV}uL8%TF(KBK#A%knY0Fi|W8+Wa&SlBa3Q1kU6VaC7GBwv>5(YG*2=SjHs;O-zPfeaWp^y7;lLtMFeF#X=sDWJS&tQEDor(8}_Y>Qe
B!mt~!{v6YJ}5UVKI4C^3F31-8RZ5+#}R}#3JKuSG}fd>Ta3K|ygc?Vf-mqDa2eYJL|qcyA9X~^EjfOXIw}bw)3dfFZ?Mbmc7NDzuGV+g>-pi`
WSGe?r>K0q0JGqOAOJG6XbKLYsE=(z$dnQY>Q53x>D1VvM8(C5J!p_<Y7L!q<RX{^c|+{l!<D46)<If?2T=4h#8m~(P?(Qx6no(c9zHICL$XVN
S;po{@EZ=~PTTbZ-)VDmV%^3QDn>&dzrs~h{7kBvRCP+?$73lP)Ii!7QlnN0K1litpr0ye0)GPklvEJCBT;jVrar4gy173cIR3+v5leNt^$<xy
LLpH#j{-vqB}Po|j6#Iplf|NvXySL5SlkM*z$7pO8b8!F6=eUwGxy(aZ+Ew!{%0Gd!~JF#KTjPrIc9Rq+<@f&xdF+$3^moyB&bPH|Co(Q-o^VA
J`?j3^K-+JU)-?dXwCY1cfUVOT{9_UQphRknjC$>HO+^vu^b5(MZ9Q-07@^hS$%7Q$iNv<S;W_W9m3&s&{$g?qawZ({FKP;HkQ?=+||a{Jn#<*
k6uZ!Hq8J?eA?6FEa)H>;@i*>-g4w+jjsvA-RAwcsR1Po<fG#=o#r*RBCvsI0dPvTzQsjT!AvTeRCFo|Cin!?2)6|p6>w9q6S%*H@2OZO#wW&4
Yc~N|O2fq{1cEpI37nXy9sdeWO%xNc%srTZG?Lg}NJ7k{2(iW2z+8_kX+_g0M$kUIntSX<v=Dd^kBWuN&N1NG^Z1(A8}1NZ_OTEAe*u#gPg(
""",
)
