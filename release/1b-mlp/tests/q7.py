from collections import Counter
from itertools import pairwise

import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes, compare, fail_with
from autograder.probes import objects
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q7"
points = 1
hints = [
    "Print your model: layers that are not listed are not registered. For the count, take one layer first: "
    "how many weights, how many biases?",
    "`nn.ModuleList` is a list that registers what is in it; `nn.Sequential` is one that also runs it. "
    "Neighbouring sizes come in pairs from `pairwise(sizes)`.",
    "`self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))`; in `forward`, "
    "ReLU after all but `self.layers[-1]`. A layer from a to b learns a · b + b numbers.",
]

READ = "'q7 · Layers that hide' above"


def examine(mlp, sizes):
    """Registration, then the parameters, then what the network computes with weights of ours."""
    did = f"For `MLP({sizes})`"
    found = looked_at(mlp, sizes, did)
    computes(mlp, checks.expect_state(found["values"], did=did, read=READ, finite=False), sizes, did)


def looked_at(mlp, sizes, did):
    found = objects.describe_module(mlp, build=True, arguments={"sizes": sizes}, values=True)
    if not found["is_module"]:
        checks.fail(did, "an `nn.Module`", f"an object of type {found['kind']}", "", READ, "not-a-module")
    registered(found, sizes, did)
    return found


def registered(found, sizes, did):
    """One weight and one bias for each pair of neighbouring sizes, and nothing else."""
    pairs = list(pairwise(sizes))
    shapes = sorted([[b, a] for a, b in pairs] + [[b] for _, b in pairs])
    got = sorted(shape for _, shape, trainable, _ in found["parameters"] if trainable)
    if got == shapes:
        return
    code, cause = misregistered(found, pairs, Counter(map(tuple, shapes)), Counter(map(tuple, got)))
    checks.fail(did, f"trainable parameters of the shapes {shapes}", str(got), cause, READ, code)


def misregistered(found, pairs, wanted, got):
    """What the shapes of the registered parameters say."""
    missing, more = wanted - got, got - wanted
    if found["hidden"]:
        return "list-hides-layers", (
            f"`self.{found['hidden'][0]}` is a plain Python container: `parameters()` does not look "
            "inside. `nn.ModuleList` and `nn.Sequential` register what they hold."
        )
    if missing and all(len(shape) == 1 for shape in missing) and not more:
        count = missing.total()
        return "forgot-bias", (
            f"The weights are right; {'the biases are' if count > 1 else 'one bias is'} missing: each layer has one, "
            "`nn.Linear(..., bias=True)`."
        )
    if more and not missing:
        said = ", ".join(str(list(shape)) for shape in more.elements())
        norm = all(len(shape) == 1 for shape in more) and all(count % 2 == 0 for count in more.values())
        return "extra-parameters", (
            f"The linear layers are there; besides them are parameters of shape {said}: "
            + ("a normalisation layer? " if norm else "")
            + "Only linear layers and ReLU were asked for."
        )
    if not more and any(count > 1 for count in wanted.values()):
        return "repeated-layer", (
            "Two layers of the same sizes are one layer used twice here: `[layer] * n` holds one. Make a new `nn.Linear` for "
            "each pair of neighbours."
        )
    if {shape[::-1] for shape in missing if len(shape) == 2} & {shape for shape in more if len(shape) == 2}:
        return "sizes-swapped", "Inputs and outputs are swapped: it is `nn.Linear(inputs, outputs)`."
    weights = sum(count for shape, count in got.items() if len(shape) == 2)
    if weights < len(pairs):
        return (
            "layer-missing",
            f"{len(pairs) + 1} sizes make {len(pairs)} linear layers; {weights} are registered.",
        )
    return "wrong-parameters", "One `nn.Linear` for each pair of neighbouring sizes is all that is needed."


logits = stored("q7.logits")


def changed(cause, **changes):
    return Mistake(changes, cause)


MISTAKES = {
    "relu-after-the-last-layer": changed(
        "ReLU also follows the last layer, so no logit can be negative. The last layer has none.", last="relu"
    ),
    "no-relu": changed(
        "There is no ReLU between the layers: a chain of linear layers is one linear layer, however deep it is.",
        between="none",
    ),
    "softmax-inside": changed(
        "These are probabilities. `F.cross_entropy` wants logits and has the softmax inside.", last="softmax"
    ),
    "softmax-inside:batch": changed("A softmax over the batch follows the last layer. Logits were asked for.", last="softmax 0"),
    "log-softmax-inside": changed(
        "These are log-probabilities. Logits were asked for, the plain sums.", last="log-softmax"
    ),
    "sigmoid-inside": changed("A sigmoid follows the last layer. Logits were asked for, the plain sums.", last="sigmoid"),
    "tanh-inside": changed("A tanh follows the last layer. Logits were asked for, the plain sums.", last="tanh"),
    "class-inside": changed("This is the class with the largest logit. The logits themselves were asked for.", last="largest"),
    "relu-before-the-first-layer": changed(
        "The input goes through ReLU, which cuts away all that is negative: every pixel darker than the mean. ReLU stands "
        "*between* layers.",
        first="relu",
    ),
    "normalised-input": changed("The input was normalised row by row before the first layer.", first="normal"),
    **{
        f"other-activation:{name}": changed(f"Between the layers is {words}; ReLU was asked for.", between=name)
        for name, words in (
            ("sigmoid", "a sigmoid"), ("tanh", "tanh"), ("gelu", "GELU"), ("leaky", "a leaky ReLU"), ("elu", "ELU"), ("silu", "SiLU"),
            ("softplus", "softplus"), ("abs", "the absolute value"), ("softmax", "a softmax"),
        )
    },
    "one-relu-missing": changed("The ReLU after the first layer is missing.", missing="first"),
    "one-relu-missing:last": changed("The ReLU before the last layer is missing.", missing="last"),
    "bias-not-used": changed("The biases are there, but `forward` does not use them.", biases="none"),
    "bias-not-used:last": changed("The bias of the last layer is there, but `forward` does not use it.", biases="not last"),
}  # fmt: skip


mistaken = stored("q7.mistaken")


def computes(mlp, state, sizes, did):
    """All sizes differ, so each tensor's place in the network is known by its shape, whatever its name."""
    generator = randomness.generator("mlp", *sizes)

    def draw(*shape):
        return torch.randn(shape, generator=generator, dtype=torch.float64)

    layers = [(draw(b, a), draw(b)) for a, b in pairwise(sizes)]
    inputs = [draw(batch, sizes[0]) for batch in (20, 1)]
    by_shape = {tuple(value.shape): value for layer in layers for value in layer}
    ours = {
        name: by_shape[shape] if (shape := tuple(value.shape)) in by_shape else draw(*shape)
        for name, value in state.items()
    }
    held = {tuple(value.shape) for value in state.values()}
    if not by_shape.keys() <= held:
        shapes = ", ".join(map(str, held)) or "none"
        checks.fail(
            did,
            "the weights and biases of every layer in `state_dict()`",
            shapes,
            "",
            READ,
            "list-hides-layers",
        )
    for x in inputs:
        for evaluation in (True, False):
            found = objects.forward(
                mlp, [(x,)], arguments={"sizes": sizes}, weights=ours, dtype="float64", eval_mode=evaluation
            )
            got = found["outputs"][0] if found["outputs"] else None
            code, cause = (
                checks.explain(Mistakes(mistaken, MISTAKES), [((x, layers), got)])
                if evaluation
                else (None, "")
            )
            difference = compare(logits(x, layers), got)
            if difference is None:
                continue
            mode = "" if evaluation else " in training mode"
            if not evaluation:
                code, cause = (
                    "differs-in-training-mode",
                    (
                        "In evaluation mode it is right. What else is there in training, dropout? Only linear layers and ReLU were asked for."
                    ),
                )
            elif not cause and difference.kind == "value":
                cause = "In the order of `sizes`: Linear, ReLU, Linear, ReLU, …, Linear."
            fail_with(
                difference, f"{did} with weights of ours, on a batch of {len(x)}{mode},", cause, READ, code
            )


def drawn_sizes(layers):
    """Sizes from a few hundred inputs down to at most a dozen classes: their counts are no one else's."""
    generator = randomness.generator("sizes", layers)

    def between(low, high):
        return int(torch.randint(low, high, (), generator=generator))

    return [between(200, 800), *(between(20, 200) for _ in range(layers - 1)), between(2, 13)]


arithmetic = stored("q7.arithmetic")


COUNTS = {
    "forgot-bias": changed("These are the weights alone. Each output also has a bias.", biases="none"),
    "bias-per-input": changed(
        "A layer has one bias for each of its *outputs*; here each input got one.", biases="inputs"
    ),
    "one-bias-per-layer": changed("A layer has one bias for each of its outputs, not one in all.", biases="one each"),
    "one-bias-in-all": changed("There is one bias in all; every output of every layer has one.", biases="one"),
    "input-has-bias": changed(
        "The input layer got biases too. The inputs are given: nothing is learnt there.", biases="all sizes"
    ),
    "bias-of-the-output-missing": changed("The biases of the last layer are missing.", biases="not last"),
    "bias-of-the-output-only": changed("Only the last layer got biases; each has them.", biases="last"),
    "bias-twice": changed("The biases were counted twice.", biases="twice"),
    "bias-for-both": changed("Inputs and outputs of each layer got biases; only the outputs have one.", biases="both"),
    "layer-missing": changed("The output layer was not counted.", layers="no output"),
    "first-layer-missing": changed("The first layer was not counted.", layers="no input"),
    "hidden-layers-missing": changed("Only the first and the last size were looked at.", layers="ends"),
    "sum-for-product": changed("Inputs and outputs were added. A layer has inputs × outputs weights.", weights="sums"),
}  # fmt: skip


miscounted = stored("q7.miscounted")


def count(count_parameters, *all_sizes):
    checks.equals(
        count_parameters, stored("q7.equals"), [(sizes,) for sizes in all_sizes], wrong=Mistakes(miscounted, COUNTS), rtol=0, atol=0,
        read=READ, pure=True,
    )  # fmt: skip
    for sizes in all_sizes:
        got = checks.call(count_parameters, sizes)
        if type(got) is not int:
            kind = (
                "a tensor"
                if isinstance(got, torch.Tensor)
                else "a float"
                if isinstance(got, float)
                else "another type, such as numpy's"
            )
            checks.fail(
                f"For `count_parameters({sizes})`",
                "an `int`",
                kind,
                "Its value is right. `int(…)` or `.item()` makes an int of it, and whole numbers stay whole without division.",
                READ,
                "not-an-int",
            )


def count_huge(count_parameters, sizes):
    """A network that no computer holds: arithmetic counts it all the same."""
    did = f"For `count_parameters({sizes})`"
    try:
        got = checks.call(count_parameters, sizes)
    except checks.CheckFailed as error:
        if error.diagnosis not in ("raised-RuntimeError", "raised-MemoryError", "raised-OverflowError"):
            raise
        checks.fail(
            did, "a number", str(error).split("raised ", 1)[-1][:120],
            "Is the network built to be counted? No computer holds this one: count by arithmetic, from the sizes alone.", READ,
            "counts-by-building",
        )  # fmt: skip
    difference = compare(arithmetic(sizes), got, rtol=0, atol=0)
    if difference:
        fail_with(
            difference,
            did,
            "Smaller ones are right: with floats large whole numbers lose their last digits.",
            READ,
            "not-an-int",
        )


@test_case(points=0.5)
@case
def test_module(MLP):
    """All sizes differ, so that each weight is known by its shape; then equal ones, where a layer may be used twice."""
    examine(MLP, [4, 5, 3, 2])
    examine(MLP, [7, 3])
    looked_at(MLP, [6, 6, 6, 6], "For `MLP([6, 6, 6, 6])`")


@test_case(points=0.5)
@case
def test_count(count_parameters):
    count(count_parameters, drawn_sizes(2), drawn_sizes(3), drawn_sizes(1))
    count_huge(count_parameters, [10**9, 10**9, drawn_sizes(1)[1]])


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q7",
    """
c-rlK?XKiFj^(Q?^4BgpZa^YMiRxD=G!}8csuGixSyP!cyMw{L`yR@Uuy0=5AxpkLdeAe|nCgn_V_KrfLrElm`Q_8Ur}O2{&p&?q{pH8!r%$I(
^c>|W`uO~kl!>2TUpam{{qm2~FQ0zAeE;#kpT7O|^~a}woV*+U$Mf|c$o>X!FaQ46<;!<KIUyfh6rV3XJ^AN+VSNvE^8Yx681?6;!|SVDp5@iO
TvVSU5%c5n(<x@3e}4Q)gNl2UEbIb5J;$f~y8Jk?1Rfv%^6l5pKkV`R$m;!zK0m)aKPP&LuP-LMoH?aL>Pa%6{Mn}zLUtiX|MK9}{!P~4vI<jL
_}!g}qZ7!MHRV${XD`v?_mmlbVE@J`d*LA7$A#bBnI$Uc?3@OZAVgLQ>{O`g4{ihS`?u%6zPw;2{|o>9>-TSee){{T*Dv2LKVrc5fB)_B$IGX`
|3dDBvHA2LmoI<4e8+!JXNNEJ!ACtk_%jh^mqo(q0WXdam08rE_#E&rNy&K|1^n9}oY)>w=TcHH_RmoRWv_;Xk-?Zi*pTfPmwmtxW02ihIgtyh
@$^9W9FZKdMEu}<h~DQ6^wR^MMRN`q*#hmN%Ne2=K(>FvOi(QENkKG1a5>Q#!eF>mya7O%pfLo)hJ<)41W5Kwkf8X{=YVI}-WW9r=Eq}llN&^H
kW<-7`2c0e2F)}q&w(LVPRafZUn~Np!w->Db`mgO_%E1Zmj(JF7&1v7e-}Nl!a3pt9AR`%CJCNMQOZ<faix&5_cmx48;_61qQ&rMaX|1kF#ep$
B?o=-_D2w2Yyt}yMi^t^F-mxi1mHsLlYOICHtD>5y(U(dBjxfICm#Qppq}Z>Brzob;+2tEL*fu1KH2ADSuvn6cf<r^fWJ|oE2%3Jo}fJ#JA8zV
kz<$;5-DS(5JMe>GOnD76tA&AOPEMuEI%#3V2lFig2o;%hi(#;34{2aC2@uX!k8H-oett-{4fE@KAAC>DMB;wS6Fg3tC8%l@c*Ej_#S(whq1#a
X!ytf``J!ho-UqWu-N#L_(h&xo-&rtFBtRyZ4Ow1HdA<O#6JlUX0$9*Xj?QD6@vQ2r9bdz{DASW1tK=QHs=(TiYX~G!4Mrw2`ggZcZ>*`DTz?w
T;_rB4l;qX`~lXbW(oxDk+AqX9uyBLZGmF$00iTN<&y>hqD@+Wol#TZ_kUm##FVk1oR7g4i-SEBPm$xxgLgH55F^Hspc)QV1#^T|s2FW8*D)Zd
lxFi)3%^4VQ-m6eK&dmVF_3_U^;6)tf8J>+@%p);d`MXK-odz#jRfJ-pxeswUWZ=%)5~ji&&3eX^ULdFG?%O9OE5#wL%0gHH3bY?;qm(M-i!GP
7%{)}2mex`e=Ze*vwf>W@B@S~h51b<Im6aUgsp`cgXLAYCm88s`@j*hhaGfguHY%u?CfBb;gA>{Ekzq_0us!6EbclR35mo|4g93uWe}G_T0mJ8
-Ufdqu<9_YG1(s(v_=Uq+A#iR;sU{f;eTx!JSH7B91ah56}pajQ4<H#k_cMC#rj4Et`{+5W>?KBYxd?1j957^7x>2FFwLcbG!2&B9Fzx{FyYvl
LW2(2FVWnbKvbhju%u@0F*cY?_$YJgZg6+TQmKp@R)Q_6A{Sf<)D!*+0tXC=&nc8gT=W<znEdi~BM2Dy7>YV$sA0JAjKbX}X7hliWY9Z;CWkV#
;63m$ARmJ-a;749UvX`&Jmym26%4N>#s*RuPfT3~v$SCw{>ezxdxP=%a(Tgueho=4@anIx7y%fJ2=9ndg6jl7!PLWh+k0Sh{KzfY!PkKX8DDt+
`#&8y^*?h{tOx?v#yZCIz-I?TFNToHs(`B9M)UX2-%AYe@@!F0;^$|xvzX`S@D!i@(@L=MU!R^oKmEYle);str2FfSFDA;T|M|c0_ZG*Tv52v1
O^4|p!`oiJ{rT&+9}kb8FW;A*kyxJbSZpE5_>BGW!yhkyK79WA$6r6*KPFH$dn^$Q1Ey?z?AzCuhufoHF8}%R=i(dF@J5(lP46E4{Pp4T<xBN*
MZkyO@Zj<Xf^U@%1Umz*(l;OY?e*cuZ!Ztu{`z4Un3C_Gzy7*!jDGx|&rdH)kEk1_La{h+<5M2Nd^|jU`|(?~tYskA#j_XTKiAp*{O9){54#@u
{@3qCs6YOM-ajqOcJO3kQ8A!W#9CHlEKV?2dU|}8OQws&i}(gbE-^9Q2s=n-rP6y%{@a}|1eGls3R2GqVVo>LR1Fn^6~KVzBXk6jSb+KMGs5(*
1J3t#AOvkTxgOsB3{{Q`NcSfq%AkmFH?Z-Gi}n7<z-^V0fh9a=)@78s!BI0fhyl+CZ^E+is2-n~Ov}JJ5kF?<m%;815yUW&u#n){ZX&%mOf?E5
qXG#?NnA&&)T1I-fIgesSx2i^r!=S&cprS=I$(uX4TjYsTJKj3a`$+RFh>m52zAg%jc66aG<pFjyVJDjf9{SF`0y}F0i&fcETdEnk_XKLR2188
3bgDHs|P6!-qleyVzmNxfAtjy1}9(}5GmbtwykD-1F^%ZZ=m)W`3>N^Ln;sw6O(PblX6%`{Py+Be^!jAjH?ujOG3T_S2vh6tX4Uva96<UflR}q
C7X74PtN;`Hw}w7fje@3$KdXdTgo&zO=!+r&pQCrjTD#VffbARD)D=i>d`5V7oTF280bCF-2sWk4zcm9>~mZqs1?SHhQ(<MDbpfG-MD1a@u1Kk
_HWI`4XBz%C=WEk$PI@@th=L=*(j1Y+mP`-ED`Yvos$wHVO>y0ptMfVE95b~f!b)yj;_>baYXK8F%{jx`XZlwTxatt2)H#~NIl%JKC@o<L&DO(
?Tc{sQuy`9D|Kom0Nh92T?q&+cqR9CtyEL@w;$3%*f$X>M`I=S-%Hff5IX=Qi4rvv^|znYO3&}2)T_$o?#3Qk?)<1RG5YrdR7cBw`7R00HWYmi
C$B;}Xq2ic`Qi}mqvXpAvxSgXAyqH3#jT*-e7uMhn9dZuhHgH-U_Uxocr{v|o$g`Z8)kby`!3sPv78RmR&Z2Ly>}tD?DOqn$qVzjgB-6uT|N8j
d#;tFI21mMFzf8>RIY^-FMP#5F1!WMXFPUt;APvflepg9oZbu3NP4Tcuyc5PdZu)7{2U+Mh4Uq81L-Zd!fg1wNIr|_{j9fK0x1w?e!`9R@8-W=
s7$3220^m46JakUj8;S<aNU7hh;Sa%O6@$DoHh|*C^Zj5gONRprVdK%#o}>%6bH4761j^U`<%+=x{Kk=S)`F1n^1#HSis4}W_D~!6h|dWX9TpJ
JlS-K23_KFOt+nocE${yN=2vaa#T#AgE42vMYZe<o^s<xwvCwFmR*j0q#48Iufye8LLYCwH&(U0ITxX94XP*BCf*DS$2_b-+h0$qXDeGY<nm#W
&!BI8+!<DW*yDtz`b4pjJ7WzNnHXAN*FU<+bFzCvWyBaZFx6~3*D6^q)`Bp4nfSQv>=k?8L#XZ2m~mF}XVsLYk5SuV)p4;Z9046ds_ll)uxMd^
p_0dJX+z127Zx*|DTZFQo{NwH-yfJsce8akmeDns#f-v@yxj|DEei#VM^ebm4BpH@86mMNxGD_{-Un}koFdeVB1sE{Pgt6R2Z*o$<hY&8gZ-7m
cD0>~^wT-UURrNA#0G9*hucxxXuThJeNJRY2VUBEy?5q=PLSekH~+YY;D=&oDHL*gb84+bzt9sSJMg@NPOlLCERV0soWk?v@#z&z|4BaPuFBFw
LCPjP!HJ)P_m$VKVB2|kPVLSG#U1yq@XqMQcgi_rs=at+!seT>S*Y^n6@(4Lb6CnSc?~zOFt|J%yCrXY`i{+9{^(J5wd;R1cejY+a6)2tYtIz9
?(!BfTyJ?SgMP%@Fx@{{^uyZ-qbsU=?r|-iy!M^2-an5n290t$`xpmSw7kGx(j~rL;>!gg^`kud%Ts*)m`Hl*p%{k%5pnZ5ajaZmDX|+~1}AV{
*yr9@VD`>5zLTMAsdj<cgEBrycB8v;fk9Z$qp&4UrD28H=*l>{2}0A}6=uTg?W;AXiWQcUPs8j)s1fD51(ra?hNrT#`?XrPz$~k1_(GPFCADXP
8MV#>wFXtXF_J#USHqFZ%^us03=2oJKQ90F^3_rtpI?$Zxfivx9rt*7e0{w9w@njVF%jfW|APm1bhhj@yBu$OLgJ<!fInZp{Pl2o{ehV_eg1N}
PW<1#etWPV*C0Xvv!&9NG&XiT?Fp|#mR}xUFu^b7r<tCuye6G<a0rDgbCAxKQ+T_#xFz|YzhAz5{{Hg3WXo>Yb}K)De3Iqc*|h6zLt`Bq%MbtZ
^7P~Le_Vci{`U3n-#`EQ`?t@}M-J1wcl@|~{p~|v@aw@7{q6-{UM~OkpC9^$kN$%1pFjEq-(G+G@#U}YANrEZ<M$8$h~F>&_t1BMBa~kkeaW%d
f4AR`d_nQsU%|!x`u?(EBM`T$lBGKl43d+5xOb#p0Uz!A-^M9}sr>%=`DFzL^d-hjR5G{|Sk-iYd>QBOkCz`$t48Z==~*Ntbq(}f*}a4N^6l4$
D$xkcmwmJ>HbqDh;g|Ji(FPm6je`ioMZ1tyvWzXT<DX#63~ysZOFi>q$=Q}=8Zz_GvOHn3zOSK_Afn`<JF?_83=ty55Prhg??>%)i`DWhAIQ@4
E#2-X&`PhF&oRf6!f1*8NwT|<)GJbz((Bn$IinOxf-o2ib_-@x$JepmYEZ+#aoOEfUlPN!;L9~HV^@wJpFt?W@k^#7TL!3G5q2ll*jS?XfH(L>
2kHi?=s?|K5*@G~BI^cc=t12k3LVJn?4VQJbxN=UxQ++318$j^dej=@$F>2l7LL)`GGQgh3a~r!RUr;;xxo&)QUM^lA#pmo2oG}GRatyTr9E_Z
N5Lq{P^m^-(rMFo5qNJ1wm~-P@VCORZt$(ps~dbX?CM7UNXfUtt$y%3p;q?`Ho~k!gx?6UcH>uuSG~BK1a2>Q6~pWTZ58)@*wVt*?EuS)M8Vsn
vn%_F>-d$1*6!(w^MQt{3yH$*jBEjPr;*(V!fL=bENmz8hI#Eo-m<No&>trAhE?rF-ZrV7=<D|M0I}DN=}z!EOWFszWta9L*Vs@hmtR7%l7gkG
-;`y04{=k_b=bFCHBAA#T0y^D_9qzBQizwaEA3`D``}V=LusbWnL=6y+-Wn{H=OR_ZkWq<&<#u34!UI|+fhG4(hbwt0lIA!+kw{&VxO?<wy++z
&I~r=Z5fto&>G_x&aqsqD5Wk%U{`~$K--pY6>_$@++g+OY}*s1kZZCHTF<xpeRJSSlPBk(LXM-^P=xtux=}Dk+iCAMHpe$nH>_PN<c6(lh1{}q
t(eD4xnbp+A-8Q@E9|<3>k)L_zSW}ES+_>CE!$BES!3A{31*JbmC}<|*vK*8gW48t6>omrwacyzw?7h0c#Kx}SQEJ1?S|4D*t=G3w2%^2g5CD8
LKs$+YYD8{sNFfM+Xh{<X<dkmCanu`*`jqp9xmgeJ?leUGiP0>OV+Gg%q3&C3-q2X>j7J~7kd!5E!lv?T8?K+sojKS9b>u+wI$g)-iGbkeIl`b
7{BW+Tjvr7y<+Qh;-FV-o>3h1j*tI}t@DbbUUBEt;-J@ToLwCFAsZ(cjc=(u$2bOk^LU``6;)>%h-w2lJ1ey_0xM4)_d?$heGUI-lC{_9ZQdKY
2fbnGx^OqlTNmz@P3r>wAbB^eS0C=S$?C#hw^Q9BuN$Xb&~+B62XbpI@4>CHJ?YHBD*(&Jx(^(EsKVP4aszbDzVu!%tix@*Z@6f=4wv{n=uzVS
dcgh73ecm(Eq3;Bc^6QR68IyA_rpflyut^pwht3`bT-F}ya;@h*zjYAOZ*P=$T5a@{E#7jhubRjPfoI1*iF2Hge)*eOS%BsBJNUtrGH_)XpF2r
zAC#{m-)YKr<;}hN`D<U>x5|i7Ej)KC&j?AExXd+Skc%or!?MzWJl&!`rF0ZY+0~UT2qB=({L*j+L~K=#kO_{<UQH=l7u*2HS5i+>=~kpu<}s&
Uk{z&njrH~{EwCXeaLw%{9@#J=qug@pof3JyEwG#4V&TUk;n@^rU!n*Df-(1WTXUpV}12RT@1H+T<s~8_pxg-C}-Bz+RVbU4V9u@lt{ZXC~qDI
ZibwU-CE&s&6Mv<puAxr22XY$_*8BPTe;jF>64R0jwHHd{c;1j$Q-mbeR9Hpqi}XaYdJPbUa2~H(x2YfL*1P&Ik_)rX>`%rzfyGU-eq9cxk2c7
5HTWSEj)uYF0N0N^tXK+YfoyOfU|XZ$&&KUM9KR|tvA*u?M|5}aVixuGz1qMwWLYT$w^2)6~Y!m$a$(Y*K||8W*zRorG5nJI!ow5-5>`&upc7p
Iu+<b-DChg$g7UOSKL*9zX!O=&36E97?>TX6^3s>BMMhEr?(PdJ8z!vhuoVeS>u@-(j=Q<_gTe$_;uUZkG*ao`>{9dWIy-^%Drwg55V5Eoc;K#
_VXCgSFPxN_$pi44ZC5mc4JrA)jrHdVSDl-Cps-5*}fg<v~}m68awXJikyNw=im^cb#X_;F|}-JPKmr9R<$KW9)r7KO1p5k%xD+z2g$o(KKpRD
O=lPOy4ma&dEI30g03@{J&;@0XAf?TnY0_@P7N<u_2pQNw<Y8%Xlvr*L~Yf_>|w!d2P8AIciFdOKF+puICvkt#q=&ZKQ#bpN_?!?D%zj;cmU`Y
y=(^E<dw~+A0g=$lWYgQLm``iH@IV$up6YY8n==yw&HCvuUgP5e&{@hRLY`;3?3J?E$#6>U{liL1WTG+C{=qoi6`fGr#wzroK-@MhDET;#LWqh
_qVfmraN{5ZrQgcz)joMgm|=sTQ;o?@Qyue0^P7>%|dS2u`0|;8`grgX(4I=t87<PVQ=>i5GhK$^)ug-*LWAKEva$oh-yb3<K4$=t<zqZC4;mV
W61{X#aJ{udqED6W68Me##pf@dvO*_NQ)>7R^uMb9YeA6@x@hm2V>J5?0L5G<^36e_s^F*^ZyQh!8&s|=mi^0;-EKt^cSo%jiX+$$vh5v$tn{$
@FP~4N#i@Jn94EO8yunS1yxMOZpPBkrG&Cl3<qTT-A8ZC^Q*b?vOml32-I~W)`PlXxq4tfMAmg1)rGogn0k;`tx>PIt0rg<aFyNZ0Nhx$J5Vbu
44s8sR_9Nau*@;d8XoM-=erNtlFfJj-db}mUjy{LOuj=Pj}i6P?yH4uIeZPccQg2o!8}IT<A?QwM)h9i-XV|&iCU4hcNpw3BHzi_I|A{zvAvV6
cNA)yz&kSadeIIM@NSmgA&~n;UCPj7_D`4i`uM8hF+aWf%j;{lzNpsWP%~*D@CZFqfV-CHGRKl1_dsXsLoOVgOMdAOtXp#=5z1brFcEQ?B4P-C
Mc@<@#Ei1^yE`*k4qvo}5^Ql3xfm$0I4ysGkOTq-@;*pd{2dR9chPCol1ReIDN_n*5FnntGx-(2^THpP1mGstbKb{rvKCoB*$Gm#Z}hI_55T_=
HnH<o=!NX^P*%&Hl<OFfDn29OwF|#{>tz}_iTH%6^a)5nlQh6@|GcvWBn`cE&oNn3>yuCCz%k!?kvDXJq_K!IKFS3y*`kW!Qh#g*NE%9}+Pulo
F9~{=oj;-jBn^BTy2)5X7;qOTr$7fbfTWcz#Gamyqu9X-r({)npc_Gw@KHS<X{@^l-E$!oJ;n$HO^5Y-EN@UdyJa8BCq!m;;t%TiNMlNF#PYM1
7|s%ek{s3YaU3C^v9Pn0LcR(MM{;D#$LmKBdsRE&hP5Fd>7b5}H+b(&`{7k!*+P;78$RyS{=21eXl!O^Z8v<WaxBTmscU(6kH_H!cKQ#`Sn5Y}
$P#_*?eTaW>x2mmgZm^;Q}6V?CXZM2kaLc9e5wLp`L37Vy-tdwU4h4Q@SG)yD>-<))YRmW#_Ji`3UHU(z%FI$P5rJjV@;Pwx^^#t$&2Y!T5)mG
xU<RQ=uJpP!EXkZl5+BCPnSo!mXdYZ1uTBC?giEhYj2lFYff%`L_tf0Vo!g^VR#s<4gA8JCv$MhM7!HN-o_cz24eT1X9d*zoW;t;%5+v%HVYpy
U_PgG2WU&h@1xZ$LuMmZ!KNQDV8GGkhOU!WtOy@tMbhn7C-|lw&~$Rt(qM$o#gm+U07({U?KwH(IS^6GRz3r)KTicJn!Emt2BX}+N|w#dtP0NG
)p2qJ#o`LEyd{gkF~P2BSIfz94B+c5InAn$B$`-cW1pX^ISHOM+Q7zyaHDzv)&+$XPU;YBAZoB?E}UamyUD8tAexF|g|s=6=k8vUS49Q4!goVa
2|)!cPfx4KoAO(A76v8^t552CJ57$`%FbHN_!3=#?)%)@XmZ4ZA4$O%b_T_AQ(Ks(7CzHTMUZJ>E!?Gdj+)v`UbPc?WL+VxDGtI%=Jqy|S48+=
M^JY}_q3)*EnOx@z8JElWR}iq!NERDPJK-#uecfz4Wt5$FfxHw$77mIjxS(B3_z)L335KBpa>8SXft`0Unn39E8RB{Yk=)>JfP3yh@Q$}u%=S?
T45-1JfhF!gzn(ZxS$7Bp04+GG@7Jq)<eQ@a~?`|D~xas2XvaeiO!C^E9iKMZJhBzttPK;fZi|<iW$wD5*^TMas-bl3&KXLv<_RvX)0&l*=zEq
^j^X12dxy_^rJg(sI#r^Y@CNj3P7BWXf=67)+DTDMlrLNp`JThO<rdatkSyf6oD=5QAxeMCT|LoIE(exu+;;Km6Z=_HaYC$DR?Y<I0-~VY|%_l
t4SLBR}z>pr4!NFh3LE<(P?trc?pa-2lPPCW^p;h?naX|_E$07Aw+lVqrYu>wKtl)?!7`#4bk>qlk)8zaYviU0oX`_=Um2_gGyg&<urd7WYPqx
l+JnR=hEF|lEw;y6cCBX$@{Y)48H}=eLW@zLIxY;Sl}ZOnjr*s9D7?#4!HU368n@+A)FcOFY*x`CdaJ=gikQ}7D0J|gV~h1a+fTfBSmt8*^8QZ
Dsj=?U-GKQ7zY8cE%2<-r{?yOS34nsIa5=IV22~Que;<RW-uFXr!H6?#=`V~-jW0IIY(IHa%cr-r@pnZ<QPDJxY$k>0*DN1frZxFS8|lnjAAHx
3xVN{w6Cw^_0thImfpcGguvc+wUxXMfCOLaW<um_siu8xB}Y_1!cW?$BGQG%_H>oJo)dw$dKyTBB-k*Qy8239$221nk&?A12-JK|-Hj!$dnly^
g&lqdCtzl|r?KR95D+s%olbV5!csq5+a}P?n;p1bY0Q;fin_WE>g=Dz(AN8Qn5}^Is;lF=X9p57BwTGU#exm=&gZ7yl2<UOkS}XLcyE;_+FMIr
_u{yms-H^d%jjJ0?JPNZC_83R4e%xo!Ne4h?`teMPEEuFBX+gD9fX8F_w|*$?d&0NidGJoVC}+f6RM%D<aG;9DU?>}1c_loIJLKxyncB~Ves<`
W=W}|spN>L0aB)HdvBCn7H;k-d7WuNfDy}q4F@bDpHh2M$x%pQ7p+ut;na5U)z?#Ulr%withGfxvoBPyxuxV4Fxr_(so)$jn77TLwvLilE#jCx
2g@I1+tE!;4JEIWV=+lClS3K$9%63qC^=4!mA(n37OSeY%iZ5k^2%ZZC4{_IMJK@ay4=`K^7^f2$|52>?>!=%a6~i70Fz60T!SznSnNT!{+au`
N!Ehx>L%F?y4p>$oHCl@%4s?<ZR{h7*avPP4?8Ce@1^2;8%Z{Q@tTnEg26`_uf~XEccXuejU?e+2sTDcMwQ@bDy`7bNV56E*BVK-E96Ea$!gG=
Mv_oN1SJT0On)>>fM@9JBx%QQFkmj(Y}*YxzMbmr>?B$HrIn2&H{g!xBROt`F+yg_1Vfpu;E&RAZ6vRk??A_itpRVaGqaSB>mqp#*6m_Q&=bXT
4y;56Hjx}&VW;z8A>qV!_Tyuu!+J<w?@UAi$?;Zs3f?Naa9j(?;S=lz4Tq3z=OrWrcXDh8$?HxqgQZG7v7R#-#X78k<e*M=@(QagCyBO!A|W5z
KXPOb0gFOyL;Gy4LF(R7xwQtSl!_{W@?^4&fa97+UX>MoHQU8$3x{Ruht|<M@+x~~MJ!_+*QOz-gIY&k7cxgLtS7dRmc{%2&XG4W2OFW~GCBg$
z|`3|a?}&s(JGe-?S3~)7V2yqIaz}sw#OaH0U1kg-^lB>ZgvzhaP=HDhd_O8BWWy1=OV|_j0c7#5=m#*$g8q(Li|V;p~c9;bU@R{+b*;~%wUS<
lApr;#-5P_YDUmOcIzlayVnH@+21nq8XUnPaI}j@&e|e*YVR0%yQ7ECW~=mP$5h^v@9Y?PJ)N=pF<ksu2GNz)hLJSns=!n-I5^fVa}GJAo_>+n
MF19}z8pcoB*?Ai*J>(g<)Fqh5#W;TpG9T6E3y~)&duT=SheurmKx$nxU<jY)rbYVK@d*Xu9p#^@eyq<M{JP<;%fK9omZ#p*d>v*a-j9>EV;mL
Y~T&%Gj3M~>ToxQS?t;n+5Jx277P-kr!(g$Fqh`3-a=_DSwY>6IY*UCh^V8d()=_=M>o^3oPS$6!er-Ewv%4cH`uwD_Tg^&d7}~D@~Z4CmmJW0
nu%WT^|Ku=lrS!sw~+2$qF3G=6AW598T%<YGuuhS^&^ZCplEl0i+`JL!c_v_p;92O*>bgP`x&DVx*DL~oQ6W%hP!(%xqA}V53)allxZ+t;xy~}
lG~%hSZeIqny4pBm{7h&&{eQ^ICj92P$PbvLR6PK`nAqNKtz_dlq2UDMSJ_TUNu;fBo)hg1ff#5-C4DMc%fj%scn1EX8`jq+&lLKKvZGPN}YBP
6em3`W@+q9?=_3v#N#s-9%nDzEoQHjB4zluY}X}nuoClklgjJOgtHz-cFL!uSjw~;dUK#t*%pB4m`{m8UFvO)dtK3)e6q7dI+yA|$MnX%u0G@0
2CmlfJ8IfWi?6+njc6H$IGjq3n5AXx0o^<$aUd+^@IMeZ91I3`wDP^q8zX|@G6a~uu)aWQJNXWSP%e@r1O^CVf|8KGm&9Mqj?GX~E}OSOQ%X7O
UhFN=vGzPWO?JD0oI1oyojr)Jmlo`-l~0zb;N4cZu%iR<?e<21##vk^S$vGSu>tXPHBMkHE&d=4)9s?B{=-)*k8o48%$m>T@IrbT5MOU?fk#NT
^L8-fJT=W|?>~IyJ(k{?Lt$%Phh&<i+6Ljp<tJyU+nUpbF7&Fe|LQ(m-F<j(Z_eHZm&Y`=>~Cn<*~qe^f#tr&m4`O0>}yonRqNyfs+#2dk{>VO
k(lh3{WDQ~EqfJ+?Lg_Rqjjlih)B=QVRETCV*Ja)PJxMu-AaG|`#;snpBlDjs96B<D<wEY9A(|N_9v(SYp5JbM4Q<dPtEGTJzui2Gt75Ma1S7l
L8@2(BnAAHF{6?VlMtUklWUj%4TPXhY?+gm!VKz)3DpV%aC<(S#YK4bQUt(m#bmx`0B+BMc6mEmDPgPUka_VOdGXK~yck;L$WD#P?r(;gTB2(s
X$APyYSTQ};h{&oq*W&2hJdA*W3o$Dh`11g+7{S-qc91eXDfFTrRXN9rdv^h8bYv%v1Aw?^CjiiXSw9W?$OCp&K?l9qm;|`1Y7WkfD8^&1ZKnM
p;8Ylo{KJvUFwZXfAFt*NB=zaj{H=gh3y!))PJ#W+HD#AEdh%#80Mb}iH>aPdOsCxSbGxO13p5^&1QUylbGum72OyWi`~93YnWhHBJHA7V;zoA
PIXEU0I=jzPW6=PdITH1M!RTZMM5G^y;kmUs_RJLGqAo&LLcUW@L{QfRne7^c_JE;0e#>cwUSo(LaV?=8KIAFU{~WomV;F%3U*=vr6O8A(p?4s
J3(X%W^3z2W11RsRToztM<PmccC<VwL}ud6vy(L#42D(tFuepLG9I+G-@dLBc4ExKv4}G>ySbyh24l-2^PpM@b~A77A1{Lh6QD$nW{mA_+4>pH
Vm0Jz1|WC?Y55{B7)~tr_Py3Vs?>!roed?T+1lb-nItL|UCitN4aP98pIxlgHXdgi(NIwFLplV5U#GRLg|+2tQH_-Y8?GV2*W46%J3hD-4TzMi
c8eWzL1j{`4-m$gv3p6Lhb?=b5nF~eBJlijA@}<1pWO2+)2lp7zWj>_{EG<G6M?_ob?eSpKym9HQC+C0%eLF;SPBMAyoO=j!n~zvL#DOzq3^9q
xapn_taaE8`Rm5~H9~GUF>8>Sg4(^5LK3~*l%)d-8XhoV$3t$qKG-nNAZeu(g2w2q*60Cc3uml2!SuM11PLsKYbx8h<ui||TUg^iyXqEJ#VAdM
3#ZvE=FNa%nqiJ}l<vBPv#E^Ca1JzX_Xx#Zl?(l>P7A_)PS&c{X&{;I+t*hvtO=NE>lV&dL$GUwwwo+)t4SU0s9QLFpt=z34qd6VVrM$R#oEG!
GtWg3LWh79V@>+5AmhG`>fHqk{gk9_1xM}jt?8BLsmfVh!NQs9L+vwI(y1i-DoyEPbp;D+!u1^$3-`cPEI>1Nwlhzq3o{v`OuDmV;VcqB@CYJd
GbmOXz)5e-!Z({0*^6FdQ$<V{TB;V#5d~C#tOArQZ=<?s-yNQ!3|Ae7b5XIflIz9b_HY&GGaTMn1B{IICW_6a3*QW_v2q=Uc9zr7P(9`?Y_{@n
BdiLC*7AijRB->mLoKm{Kw>JRv%hf6T-F4GK|_Hhqgp9RR}I5A!vKLJjl&Rar>C`w;oIeq({(v0R3S)D9mAQH*-@PiMYmu#3BG_@DjCl8*4zGA
8C(~#CEsduEyITG%SuC-BOFB-R{?2?v8|lp8wms4;dKRA`Kx?LMZ+2{(NNH^8FueJV=w&H=3_7Rx~1&L-msVb;2$XWy6HRs`%b*qi@&}FdWh&7
8>4&StITOP>?VWTiCq=q^<Xv%+f%u4I+kGt$ttHZE@qjI+ILqjoE_9y9-tczY7$sij=hx&r{ORPTUtgKF+zy$eCjG)I6ENoR^8V^AoxeyapA7Y
g|lM}pSdJvSf#;vG5E&Pg)?NULQUmzL8jSxVpHY9>8L?ch;cXv3Xv_9q^ok_bO7P(a%LEAp9f*e-GvMN)C(nQD!ovGB_>RfeN){+Kc!$=l`7+j
cE;whK0<HZ!r8Wlv1A&ScFK~{rY=|VP@`jh2z3#uitwho)tk+Y<LiBu3nx2)=#ey*_Ae0HxNUpo!bwcA?0Cy6vKnU2Dyw&vE}ZX1;QOsq|3fJ@
m;H1Iy{mlTY*SOM$k<p8M#^DXPyIqauK{jl7RQ4R7WK|IS1_D!!dikr_QMt$J4|1-#9Pt1WiX^M>bL8+GM!*I)G?gjneadk<DCgjSi+&Tl;M07
A|kysOq(4Ha(x}Yjrcs+#cCM}WwUKX`?a#0yW{gDR;^$xfUM%PlC)Mc^z*vgFo?r?Fy-|@Lr*=!w<Anu#fH6jpKiz9yXqOv_kM*e)nKSy?_HSf
D($XkSam0-zM|nwO8e$KR!T4BA+@cf;e3u*?VNd-BjPNiJw**?gh{N1X`y23FrYru?y80}G%Le1T(Ah)uJ@$ST-I>r4J}_I4rb7b`0{k2erI9B
`R1H`ZA#^esbxacRnFTAxt)XaANGzgrm(Mp8cQ3_FMPQKgHm(}?p4UerrL%x#Ngmb;?+E5(Z<q-Gss9;b?{P>mD%U^+J>{cS;}y%LjkiG6W3LW
+z6trW{Bl87$CtM`R3AwZ#H?Y>q1#T!)56xd3SZgx%)7#E_NdgzTd+=v$j<?thhB;S>AAVY-0XQ$_*egXGGjk-f%u4$%-}%6Jjh+y6PKlTy@-0
*svC*)`~TvEg7%(=Z<?z7&eQuXr&slj+1K1Dz!qbSffU`1vAtk*n$D7M7v{l?rBtwnW>Xx)4nu7>=UKG*x+pU%B48Q4M{DU^m<IS!I_=Sxzw8}
jZT7<TtBAT;Ortd*&%hgmTS3U!TE!#4NjXm2v4llTDdFktqxr}q}t%L6P1ZFC}z1$YgK?rj;S^{eF7J%?QN8ZOrzp))dr`zz%Wti3MCfeS<clV
)du}kR0bh~-5yX&Xah$LhZP%~ZE=HFxUrj%C?SySFE=<{l8MRc4cR7>CFF^xW2y~SBsMfw8=N-Ctan=p3oLO<EY0zNYJ-!CVywk_??Lb&5~jrd
#%hDJ6btLrqr)k41OfL+JIW2t=qN0jb-pQW${Z)^sWv!mc;}ovyCLzx`mEi!X;Zbq`9TO7Gc5-p3}f$ed$mD-E17@+jiFp7MD%30;5&*9&Xx%x
oS|<MRDozu<;hJOWfjn(O_gae!beX#bYaynS#4Dcl8WW?%GSWHuh!r^c(kVHVQ6k<m3O?f6&sx0giVN+84;whB`ZNR%V}*XH+VlOYEQMnNwusL
q*Z+_4dp#$YOXdoTU>VEB!?j%$YG{pU$w#6wOY2qJ;Uy!)vabapxWRx7<TCt+FF)Gh&1&xXsI?hBWN%Mq6OAl7dGjxHaJ&ZyTV+yDV+ML6;w;H
!I^)KrIWeouJh#@)_NVW+G>OIT_v`ril=gBK{>3Km$_GMa9VGeElR`nc{XyFbM7iPI7=u2EsaEFFhEixtHh3agY%OhYkycOe^}KP7#``ZH#j@G
vr=`oQtaq1<2|Xh-r(dgG-1VME~j_!_8Zlre%*7yHl8(Dcv0dDpWrye_tYDlpDB14jFQ2HFbv*94k$R-l7e}+;NUFlk0OCRl{m%nDx>xl9GoQs
I_Pg2;uCl$=v#Zm!P$8T)Yzvqq;)|(H1}2<Y)Mb8)L~0C%)T&S5A<X=%zFwB`dP()E0t1;U&O3YeMh~)`59J9rFoWFwd6sDQ*XV&dD^ZxlA(+$
VFm-W)*GC8P(}FShH@x&R!*U-+~CA|5WBmai#-d;j?jH)xxx9txvKRS9lB>LoCn1t3J%V0?TFerimg1@Vv0_B3Jy+#;$a=E1)SMUNX|*S3l7eV
vf9C6xhBRSTQRoR8=Q@Gu$Hbmwh>NQlkcoJINP{Tu}WOFb79H(QCcew&b(;0^I6LfwtU*Oo~mC{aL`Xht)m93WB8ElXdV`>v*6&HJLzFao{7nB
%IOj124~CLaR_1TXF2N|(^744#@&+D?MpNsSch4!k>-Mf^NSFO#AN6JZ>(M;OGC-Q*(n~A1I5(BD#+&~w}NH6iw@3+yj=&AVuZ+wht39fZ_UAq
5&~^C2U`jYyasvZ;KNJy`B7d4W;~Q|-j}}cYB|59D7FPM(Phh+A2Q+*%~<I$1Rs9s5B^nG;Gd_iz?%}_2|UhQQ}19&&Ut_7wd?&)$y5sBTeNN!
=4h+F&{W*iw&v6pMJYdx^_wb7wp|xhxht!uP;OaFMFZ<9wzc%9U$6X$<zV$vY*?+ORj91kcFiUYRubBD8;i_2lA4NbS8i_IvSVpU8qKKI)@y5P
^0m9~Pi1RWE57a#)n_Zip0TW4*i~a_R*4r@LhSYp5V5|p_w^-)-lACW7i`lAhAq@r7@F6iwknMn6mR{fMN`^QVQ9Wo;V`U8hP4k#J_oI?F!ZLC
fc5YkF4?n!W=nmEq4_jf-AOu`=P^T`_Ei{qqcE`7UQPsBo+H*>b&a7n79@uVuM?~$J~+j`8bh;QA?BbpSYaJ_|5@I|j*bd3q?pHq@I0%Tw6k>r
7IRKTW8AD~No5s(Ld*nx3)VY4Pkm+gG(*VX+8}8*(-L%ubM62BKbb_p1^
""",
)
