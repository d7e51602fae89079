
import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes import objects
from autograder.probes.interpretation import parameter_gradients
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q4"
points = 1.5
hints = [
    "In `__init__`, how wide is the input of the first `Linear`, and which numbers add up to it?",
    "`nn.ModuleList` holds the embeddings (a Python list would hide them from the optimiser). In `forward`, embedding "
    "number i gets the column `codes[:, i]`; `torch.cat(…, dim=1)` joins them with `self.norm(values)`.",
    "widths = [sum(w for _, w in sizes) + n_continuous, *hidden]; Linear and ReLU for each neighbouring pair; then "
    "Linear(widths[-1], outputs). forward: self.layers(torch.cat([*embedded, self.norm(values)], dim=1)).",
]
READ = "'q4 · A network for tables'"
RTOL, ATOL = 1e-5, 1e-5  # float32 is off by 1e-6
PUBLIC = {"sizes": [(3, 3), (11, 6)], "n_continuous": 4, "hidden": [16, 8], "outputs": 2}
SHALLOW = {"sizes": [(5, 2), (3, 4)], "n_continuous": 3, "hidden": [7], "outputs": 3}


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
    if got and got == [(rows + 1, width) for rows, width in arguments["sizes"]]:
        structure_fails(f"embeddings of shapes {arguments['sizes']}", f"{got}", "That is a row too many: the rows in `sizes` count code 0 already.",
                        "row-too-many")  # fmt: skip
    if got != arguments["sizes"]:
        many = len(got) != len(arguments["sizes"])
        structure_fails(
            f"embeddings of shapes {arguments['sizes']}",
            f"{got}",
            "Each column needs a table of its own: code 2 of `sex` and code 2 of `flc_group` mean different things." if many
            else "Each embedding is `nn.Embedding(rows, width)`, with its own width: they stand side by side, so nothing has to fit.",
            "shared-embedding" if many else "wrong-embedding-shape",
        )  # fmt: skip
    k = arguments["n_continuous"]
    if norm and "weight" not in norm and "running_mean" in norm:
        structure_fails(f"`norm = nn.BatchNorm1d({k})` with its weight and bias", f"one with {', '.join(norm)} only", "`affine=False` leaves out what batch "
                        "norm learns.", "norm-without-weights")  # fmt: skip
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
        code, cause = layers_told(shapes, wanted, len(matrices), len(biases), arguments)
        structure_fails(
            f"`layers` with weights of shapes {wanted}, each with a bias",
            f"{shapes} and {len(biases)} biases",
            cause,
            code,
        )
    return state, tables, norm, list(zip(matrices, biases, strict=True))


def layers_told(shapes, wanted, matrices, biases, arguments):
    """Code and cause of wrong shapes of the linear layers."""
    hidden = arguments["hidden"]
    inside = [shape[0] for shape in shapes[:-1]]
    if shapes == wanted and biases > matrices:
        return (
            "more-than-linear",
            "There are more parts with weights in `layers`, batch or layer norm? Between the layers stand Linear and ReLU only.",
        )
    if shapes == wanted:
        return "no-bias", "Each Linear has a bias."
    if shapes and shapes[0][1] == wanted[0][1] - arguments["n_continuous"]:
        return "values-left-out", "The continuous values are missing from the input of the first layer."
    if len(shapes) == 1 and hidden:
        return "no-hidden-layers", "The hidden layers are missing: one Linear for each entry of `hidden`."
    if inside == hidden[::-1] and len(set(hidden)) > 1:
        return (
            "hidden-turned-round",
            "The hidden widths come in the wrong order: the first entry of `hidden` is the width after the first Linear.",
        )
    if len(shapes) != len(wanted):
        return (
            "wrong-number-of-layers",
            f"`hidden` has {len(hidden)} entries here, which make {len(wanted)} Linear layers. It may have any number.",
        )
    return "wrong-layers", "The first Linear takes all embedding widths plus the continuous values."


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


slipped = stored("q4.slipped")


gradients = stored("q4.gradients")


CAUSES = {
    "values-first": "The values stand before the embeddings. The order of the inputs is part of the model: weights trained in one order are "
    "nonsense in the other. Embeddings first.",
    "columns-turned-round": "The embeddings stand in reverse order. Column 0 comes first.",
    "first-column-for-all": "All embeddings got the codes of column 0. Embedding number i gets `codes[:, i]`.",
    "no-batch-norm": "The values went into the layers without batch norm. Did you call `self.norm` in `forward`?",
    "batch-statistics-in-evaluation": "In evaluation mode the values were normalised with the statistics of the batch: the same patient gets another "
    "prediction in other company. `nn.BatchNorm1d` uses its running statistics then.",
    "running-statistics-in-training": "In training mode batch norm should use the statistics of the batch. Did `forward` call `.eval()`?",
    "no-activation": "There is no ReLU between the layers. Linear after linear is one linear map, however deep.",
    "relu-before-linear": "A ReLU stands *before* each Linear, so that negative inputs are cut off. It comes after each Linear but the last.",
    "relu-before-hidden-linear": "A ReLU stands *before* each Linear of a hidden layer, so that negative inputs are cut off. It comes after it.",
    "other-activation": "The activation between the layers is a tanh. ReLU was asked for.",
    "leaky-activation": "The activation between the layers lets a little of the negative through. A plain ReLU was asked for.",
    "activation-at-the-end": "A ReLU stands after the last Linear, so no logit can be negative. The last layer has no activation.",
    "probabilities-instead-of-logits": "The network ends with a softmax. Cross-entropy applies it itself; return the logits.",
    "probabilities-by-sigmoid": "The network ends with a sigmoid. The loss applies it itself; return the logits.",
    "log-probabilities": "The network ends with a log-softmax. Cross-entropy applies it itself; return the logits.",
}  # fmt: skip


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
    wrong = [checks.compare(logits(*call), got, RTOL, ATOL) for call, got in seen]
    if any(wrong):
        code, cause = checks.slip_of(
            slipped([call for call, _ in seen]), CAUSES, report["outputs"], RTOL, ATOL
        )
        if code is None and training:
            code, cause = at_random(net, arguments, given, calls[0])
        place, difference = next((place, one) for place, one in enumerate(wrong) if one)
        if code is None and difference.kind == "shape":
            cause = "The logits have the shape (batch, outputs), also for a batch of one."
        elif code is None and not all(wrong):
            good = ", ".join(str(rows[k]) for k, one in enumerate(wrong) if not one)
            cause = f"{cause} For batches of {good} it is right.".strip()
        did = f"With our weights and a batch of {rows[place]} in {'training' if training else 'evaluation'} mode,"
        checks.fail_with(difference, did, cause, READ, code)
    if not training:
        look_at_gradients(net, arguments, weights, given, roles, calls[0], generator)


def at_random(net, arguments, given, call):
    """Whether the same input gives two different results in training mode."""
    report = objects.forward(
        net, [call, call], arguments=arguments, eval_mode=False, weights=given, dtype="float64"
    )
    first, second = report["outputs"]
    if checks.compare(first, second, 1e-9, 1e-9):
        return (
            "dropout",
            "Called twice in training mode, your network gives two results for the same batch: is there dropout? The task has none.",
        )
    return None, "In evaluation mode it is right."


def look_at_gradients(net, arguments, weights, given, roles, call, generator):
    """Everything learns: the gradient of each weight is that of the formulas."""
    tables, norm, layers = roles
    weight = torch.randn((len(call[0]), arguments["outputs"]), generator=generator, dtype=torch.float64)
    got = checks.expect_state(
        parameter_gradients(net, arguments, given, list(call), weight), None, read=READ, finite=False
    )
    right = gradients(*call, weights, weight)
    by_name = dict(zip(tables, right["tables"], strict=True))
    by_name |= {norm[part]: value for part, value in right["norm"].items()}
    by_name |= {
        key: value
        for keys, pair in zip(layers, right["layers"], strict=True)
        for key, value in zip(keys, pair, strict=True)
    }
    off = [
        key for key, value in by_name.items() if key not in got or checks.compare(value, got[key], RTOL, ATOL)
    ]
    if not off:
        return
    did = "When we took gradients of the outputs by the weights,"
    key = off[0]
    shown = f"{float(by_name[key].norm()):.4g} as the norm of that of `{key}`"
    size = f"{float(got[key].norm()):.4g}" if key in got else "none"
    if key in tables and key in got and not bool(got[key].any()):
        checks.fail(did, shown, "zeros", "The output is right, but training would not change the embeddings: does `.detach()`, `no_grad()` or "
                    "`requires_grad_(False)` cut them off?", READ, "embeddings-not-learned")  # fmt: skip
    if key in tables and key in got and checks.compare(by_name[key][1:], got[key][1:], RTOL, ATOL) is None:
        checks.fail(did, "a gradient for row 0 of each embedding", "zeros there", "With `padding_idx=0` the row of code 0 is never learned. Unknown "
                    "and missing are a word like any other here: leave `padding_idx` out.", READ, "padding-row")  # fmt: skip
    good = [name for name in by_name if name not in off]
    checks.fail(did, shown, size, f"The output is right; {len(good)} of {len(by_name)} weights get the right gradient. What cuts the others off?",
                READ, "gradient-cut-off")  # fmt: skip


@test_case(points=1)
@case
def test_matches_the_formulas(TabularNet):
    check(TabularNet, PUBLIC, (5, 1, 8))
    check(TabularNet, SHALLOW, (4, 1))


@test_case(points=0.5)
@case
def test_in_training_mode(TabularNet):
    check(TabularNet, PUBLIC, (12,), training=True)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q4",
    """
c-ri}`EF&|mE8R<^{+@`&qKe8AQW<7wGu8>$yF(TXf*oW9lu!Tl9!oGGH;PG)cw)6EG6%B&e?mfF(THV|NO)MZa4q_+q;jSZh!gw`wv$?e7wyc
Kitj_`SxA@c>C_-``kbLaP{Zw+;3W%t=3k@)w;=P_gPD=qu*YqeRZ8~(yG1n(N;@iKk}AzGkY6#^<39jSLLSf(t90w=J<+wlWWhTr#g21`t^F#
#z-yIUR%EEH>0=4@AX>z`n*YFZT<W#dp`2|b-v-d)=aI=b(L>Y&S~ykQ`@IEq&oYYW9cFvc|*D>rL3L$PD5`f`sb`kH(2vJeZwBDl)CdQ?Xfr1
n>E|$eXTkt_gMAcrLA(h$ij1+E3H{ldF&1KX6P$+nt4us!Vhd0UFh8#Qrfu>{r1R@ydmcsJ%zHSUT9bQX7#;mN^Oqm*N3j4*OW`2DL?Xhx@lR<
H1y{+yOyQSq<hS3uW@<`U3+D&Ty%wBzrJru*Eg)3yO*u)rfbW($YU>!n?CaDT`$k^$Q$%jQttYzzJX_?|2>K}Ryi#s3)NcPbL&3yBk#yJxy_ks
>8rC9_o}I9U39ry27P(%tBk5k`1%dyW|Xm6>7|FLuS?o=t?0?<<@Mal`ubh7HsjV7<NA8nb?RF5?_;lPed<cNmC?R_{V!L4{^9fO@1KAC+q=&n
{(AfSkDvc~`{Pf){`R+j{QORbIREA9KY#f6>BHwA{_W3t<Gc4i-|DY_{!e}8m*0Q=?T3H+;isQ}efN1Zo%i4W`tI+ydSAV&f4TbM|GfM8AA0Y<
>Ac^pty|E6(|OnR>fGeDhSpsdmu8x^_B3kM&DFkZA3FAhV>$K6OIq4Jjg{09<N)-#yi!`$$usY4{<X6{ws+A{;0L?bM5aN1`^$e_J$bcyXyd`<
vdvdYqfBiqes}5uw$7a{j+3m7kg~Qz?;Mbxb(KYrKV!>kVSiOj*Hyb|Ys{Rr+jLPfYX55gkv-M19AmegZ8Ccw+R3BJq$b_i(rsz;Yr}C2me#E9
rVmtJ9y$j)c}34=>Z!Dft*&Xw-0ICbpE4Odm(lt6)Uzv`V{KCQaA{cQqGQi$mE81{cF~^Tj5pc(y0z<hEB~bp-eiiuc`y2bE?c_vraf0@JIMHI
gUGy1?yNQ$O04Pd)s@U2wyX{}&i2$<lp&p&SDWmm_N(qa=fC{dUpOGY=sf&zeh~h@+fV=g*UvvZy|dc+w#qUC@;I_I`hV;VZ4r67+&6YjhPu?G
L!zynwGvw<NseP}U4VZ7{U^@i1wVFEwr)U&LSMrp;>7E~FZm<RmAt@ATFWxMzo(uyR$=;n{fj@p`;Xh-j+6e6zyHiHJbj9WuKWBF^rKow*?nyT
og6llj_1%C>je9ZW=yCqV>WLQ9U!^a#3kEG^rVk#O}8EFz!mH8XD&J2)RA-xUEf!|Idjc=u)1R%+bix~mZ0Msy`mgoolp!pwxa31`Xzlk8%!rO
%lqhw&*L)mB@;{2?H%;ontbdU-Wyxbu{n_7cN7+2x{|h*k4WLGwUi1=_~td_J{4#zzuH=vI&(`7*;mEk!;z(}Euc-gy1q!hi8G;VURysbQ?i<^
oi=FJwoJp8P@7j?2k-8KtDVjRX?7PIC#}7mi@ykGQ+0;%#2h_sG@S}<yvkFq9OJ1dDR+k)o!9i_xuGs!p)-|qUEZWsPDti@=q}^P6$LMPA~nYu
*HvkcmAPz?760(uM)DEI>DI0Xpc@!BYc+*JI*y92>Wz$c*Z)?eWN%5_q@~-KTYW9Js>P|;Bi~QP8+P4)ye><uBbA#hk2gx;)bAF~x)Dk0R4Lr^
d%d`NYzn+M7P?#gune@W%#OUts$<%#%~FxcD+*3>#o#SHB(1O9*!HtgAk?_@Y#XA7DC?&ku=u9JCf6R*E#op|m$v-f^bP3F^cb)O+EbYbN&h$Y
CWl5FXzOw4`D}YR*+{vYc;tH4S_^GWnQU9|tb36?F2|Ni1Ql8T|7e*NBwEm3Ex1g4SKmvgT*r*Jw;OG(r3b4A-F@P`d$)ex@urT{<guse!>j9&
b7NWgqLLa0JjbEYmnK}Ud_b7cp~!faimB87)aUfcsd%3qsEw&jB}bregf&rs=;hM7^0QfcT$kJZFB$%&_&~ecHbGaf=s*FRF1X*wUFe4vM?(fx
dsEv_rd$?4_ogq=Y2hfx^5|2E;PH4+IBcCB*@$pZIz9>#wVQRuIE-wP9B#rlBsZzg53Q6hT3?2TYr3b&PSQzOiQ`#voL(KOR&^H2vi(i+KZ+^H
B5IsUMf38kvWbaJu(Yknh;}?|orI>4m7N=w!?}bW+SswEQ@bS*)Us=BIc1mF<9fVJ2VBoq2^0a<&`o5SyXsHMG|3uiOH_xFaV8azdKI<UIt;zb
PGS0Vx7y%jS+*M_36uSnSqVKUMFTn!E7B`%EXA0tM3uSa(P>ee!wM|87Fk>J4+Sb%_n~-w%Y>1Q;lDfEKv8uG6OffpXd{zn)Z_hGaf2R2WifRI
WQi)D@Tu2Eo=z=^>G=Z>Uv{m_P56Y${F4=F3%7_DbTcGglL(sSk<nD<rY&WwA~&l@NC}>fgFmjtRd&ZI<CK#0U{kfCGi+?b8%=Drz9Gxn?c=Fx
Uz5@)OZ0VU7wQaYE$en5nmAFiVa@rTOsgymKOHVnzoJM9e`Q;?a6L_lGclEHr93MKFb=-VfeyFNioy-unNBO2p)w?0sq(3WtK~NpUgKI6$=W9B
K`UyM6<RBfO~qvBSam<zm6T*^nRF6(QhKWL@3{TxBv`+wCDOC&aVF)!c}fNQD*rAEt3{p7TUAGI>CjaFQ>L%_Tayig9*v@G`9nSPfz_AI(Em$z
+OYz9RLbusr>~Nr5%RQE{-4Fyb_sa6M9jdS2K!J~s5qd-sg@nfj)AJ{0a{CiG%ME#TC_!~9(?3XveLQ-Ma;7*Ya3y5^btL7eIV|cv~ZJ-_+_GB
Z54UN8Zl5J&(FG|D*{ZJR0Y5jGk~4Z*UPkdiM3N@Np-|lczL<;MEt!-UbTrg$y=@7%ME9#&t*2VGvLa}x9icJ6fO0ViDZTFI(6-E;tDskT&+9W
8Js|!$3%q(qu=mL6lZb-AzIGH-Bv;eZ3CUuq+LpxMj@@t-Bvhobv>14D0)<!q!aRN+BY6Xt1<!FeDd3M)CgE|CScQs#or}elp+%S+Yd$I%$k%!
c9>N?2Q6;HZ|Y$T9Z4NVZ&R65`&-vf2n#stb)QU|9F9}Qxkwll$ob<sb76M~%qcgFakja1sVm_;^lbGZGHabLUEose?%V#Jh+W6#!6VSG4=lBU
xZ)hGC$cnZJv@M=z;MZo%qx7WPS?bt`q`|)DsZ$m0ipu4rT`AFru|Q0W*xz0QB13wO-Cxnrp=qw2iF=gW$H<PkbSZXl0{H#qeZUg2iG~ZEMrb#
DW(F{s<ZB6l>XcQ$KiznR0ZYK8S0%E%tX&}T5X;F#J-wD%K9&VPBz}Plyt-?es~Lqp6;GG*@|qTOu7;*dk!7yhSSp15BEt<ARpBFgNy3&sft1d
r^N5m`YM#x<G;%CDY-{ksq2(dHP9X<UCG)9a$=iM6X(g<>58VvdPs_8zZM7JDlbJ9@*~;{+dfNsL9db{b95A96zW)!(DEBgPFy?GF?N@=Rj!ta
;#{|s2awB36gE%y(DjkZWhmXNS6dPN!awcp_(u7ITrHuLH=>+ym5EX$P8=%#&tLF9VZOBa3AwZdb)|Y-^1iaYwsbg0a=jeEgN&{Wn0!;o<0}s#
<FA)wupCqIE6NOH&K^8>N~n4ySsS9g#twVVG_Hr1k*A`7k!-wvwNag)uTGhmGKQRz4kOuR#A&jGTfvtCuK3~aH&5kiJ*;T-Lati*#V>D&@~_;I
7E>{1b9AqOSgw>XNlT<F()Kw$RK2F8u27)*@{9DCwHtMq##k~fOJ0DY#27>wHpq&9<OE8Om3Zz+mh)S1$x>0X9JLe5T_Q)M{>_v5%TapyqKner
&-Xg^YkmCip}xO;|8cx~_ruknD=D?SFixpZ(~-lORS{}+)mMM$E`cZponOD~Ff>zCu8sUd4p*j~baEYqd1XhLSZ+o|<;yo@a?M3mO#w($V|h`A
C|+-b5jxC@GwOWgb+<P%o_kd62mKm_DxItRzBgdENGlZc)=dJKit-ixqCE5MbxzN}L4h!)K$}LfFM)^7mpr}_spA@-d%fxssnBdn9|SH=|H+i+
cfNs2rGj$2>-M54sZwN)F+Q~)boh&M;7)q_*gFWT^$mK=^4$)!wqo)@0rk{lnM+%N<ZM6kI(;N<`$;ffhz<3;Wy!Rwayz}D5?K~b%_FbN{>lH!
=j+~l4~pqlC%4Ss^}4eP&Sz$il0R1dr*?KbHArOX72^>6KJxlA9gOk^IvD+`d>I|e_{cd_3P}pNC>c_P$lKS`w9|CB+@himCx0-C3qg%4fwHy{
uGR6qT*b<V8@s?PE7p5>QL>1NfRtCueP1ogRl~7lB2d?kP(Z3sUYWjwdR?IMhgu#Bk{aGjX(nYHpMAyVnJ9Ecroor#U(<n`4!jbEN>8u8s6PHx
muSh`D#da1tI$B+QJJNj{vZv=lSYe7^Y_=pzbHs|rIflg1+ta$k$g6J;Z#QE&SEE5!O;HUBKW-8UzEVVE7;qZcLnfz$Z;CzsOq7w83nRYltU<9
Th6H|i%;?hErRnb3~{DO9F69#JIadtS|M9%ctWLj6O%0KNmwEqynLwoN_rkOsy_;qvaBnieI$^B5{90CbMld!B1s%@i*!@*OrxCNXn@70!B{qm
O;KghRq26~%cY|#vlN}_x1*vcuZjmuS_J#ntXx<>t_*br27uL=_}&(^ciL16|0eD^YH~{ZDEU$7PDFePjp_2}B5XL7duabq+Hu2*^5CRah7prR
tn`!=8c^z@0G<>tx=cY{rG&T~0fO@1K?!+rh833T&6A68H<pq`k)t|_?aCRKqQW(rdz2J%iash|XopsZ9*AN`YJgdmR3}J@57pPK3mmMu&+8;=
Q97nHVDIlu8b}spMco&n?4-4xiD-MeyigVI({QL!p=5(l0OHb{OP(@HN~(D*HW6CSq|K3vVqm9gor>=uhS<^i(9Htj2rs4O-fP?VJ!i<~mxsjN
o=nxuzMjoC6le@8x~^%uFr6tGR}OC0N=%9gCtIdFQD8;8q3lb7%zE|pwJf%_Hgclg=S!mkCig?dYu&hz*%Uajqy^7avaD{JaV?p0=OBNRfxJ3y
F5&*VBE1roEp0-2B?OWDQ$E4vMMs57V`ZR-4D&p`QO=*Ni<ZxEzm+x`xe4GBjtb>;nFs10;qVu(fV_@>YN>l(y^*&aB?OtlAtRwMw?6B4zUYo`
YHz?&rdOVBioyXMfD%FfqSYe@DXa5ESZjOwqraEP_Cp;XKiq!&>AiCN_x(d3AK$%~vAy%>pMLrA^Kb7y{qpITfB*4szka+m8sW?qN6+zmv0c+R
{{vY>xTwp2{+ob^*Sm!LQBJ3icjbNi_~HF~3M#kHUqX3s2{@he-(yeT|K6|v{wc6n`KR4K{G@as=a1R2sjgot3UL*WY}aL+yHXWUT;C3G35Xd?
$ZUCi{W^_USt@d`;*J76Wq>lL2-)o&9T0MUx97fmL#5%P{V$7}T{lpqN#Er3s!oH_Zt9rhtCy*;(!QXphuxO37_tm9-~AL_50Y1UYkNQP20AIS
W3+VL|I=+|4!#oIBk*iAZDh{tT93TW^~p<M9%M)<6X@-k;Hcg~*(Qx1xtU%KvHI#A?S{^*4)@XLrM60+soteQRE<k^i22AH<VK1s?8Ki2n(2|z
<8z9^5>iQNiun}_?8n|<S3e1GdvXP{6VG;v%V(F6_2_k<_3PL3zHyEuBQ-m5sJsm3s*EFl$O>t6$C>uneC!RBk{YeNL1d2&U6gcXbnh057TCm~
)%?ioAoQrk;xCF@BYH$Q{sRNmZs@pRlChy*zs^RWa!ElPoLbc$Q6wt6`yDSoZLgj#LYFTSjYKyEpxyw@<@UCpeP4s@uhAvlrRBM!IYXtcq~<~_
7P(OcqgbJIx22@*E!$kLe9Qoebueg3VD$a6&m|xIAS$XLnwpEyTHc~y+sRnk*$1={j5e}SP*<xMNTS4`(ZNgsAX>4Fv%BqCivk|2a!XYD<THov
W-L2SxqDjKJyHzav2qi`ySTiP#->|COPCJgG;&3Ww|}P6ARa`E0LYd+n_}1+=V#HBrYTec*+XAJA&JuKdoOgdiG}agCREh-uJl_ynoVT|qc;_Y
6$hGB1}Wm}2lMcOkx86}<fXdyBd@=KQ{TX;Z{Sp3{vK@UlO3w^umn6Ygz^IAE*&IU%nr+e)fK92Ll+^tw>Kto-T=W|AVJ-llY7CmVabe%UCD@r
1}2Lh1tAXDirNAKM6U|GK(wG28?FJVBT1x%4nj1OO=h|c%Xu6fS??G<ToPO@hWDq;*8~tWzqUlmtz{2?`UpftoBpRE%Y-EwH-L(?t>|yI8`}5u
B~L|M8lJifHc4$?zy4;3-VD*3A$kQvlph+R0cd?YqIC*DDO>?Y{`y>xckAQ3{PEq#eyjYe{nTY7-WV`%XZ!7J|I3{1FIqj<TMMp7t*fQrP~E)A
WdGossO;5h1h#^I-9`2Ds1%cP+-U|GLvzHa&c=3KF4F^NpjvM5@TMo-K)zR!IKa)TK9-?;Z13~!`!Ng9s`_!i-*3I&x8Cpnl-}?6v~Hi`yj*=*
o6cbCa-w4vkV@U}?m7$XLu1Yt)q9HOa(`Lw2`F_B47)xjQ<(ICjGx>T4)kOVWz#LNg+`8|ccO6uSz_&gX!D4(e=891)jTj+%@Kfe186|jrs!y-
rsJ3Z6t%C9{fE`Zhnhdu59{OnP~NZde(KoMO{Ob|PcKeqpiE@o%%>{Zldr!W{I`SuKjYx%t1nvnJZ@+^V94ox(!J{d=L6w5*b@4E-0|IU``hii
Uw*thbMF<8^fK0mclpEZPixc<`}VCt^41`EYmkIJSw!rBfVLYE@D^L9QN0ek`}7-L&?I>npDUf2u!ZG`8vqx&AGn*<zHzYiDBj6?><{wo@3gbt
wU4iqgTJsm_ts~4D*?Qf0Lop!(x79?@a#%k4|oh$+_^~`n5W<H!ZN@EBeQ5O$f%4F`VTXimQ}xDVPt22k`H@_#>Km_-{p6Gy*NvM3-;fF{eP8U
-+Kv1xln7dOv{3C)%Mv^KJ|tdhWlRx`%89X0Uzx-c=|G(jXWb8lQ4*1*@yS%_4l7Y{r&H^AHhMT`o8=$-{sr+;r(py#)o%rIH<QU|1He_=i{L6
$N_PbuYdaV+wY&BV`6-Xkh%s{q+NzckDkClMP_U7LQPP>4P8&>l$M;XZ&s*|z<(^I0T>*KfbRak-CrK^S;Y3l!Lp)?cuhyv=e4;N*3ko4wP@$T
bT>MfJ%HLwhBm0}Q=`sjUjS|iC8TU&E<|Qzhvi^HGa<__DgND<sfyIZ0z5T+;k5%JmjQqohB`}G1|gu*u;hWkLf24^0BtM(QZ4s2Hb+-Mbt#VM
cZMZ7(LL%IWdQ%%(katMr#l7UzR-c`#aQP9F#6%wpa1c<Uw*&-{Ey#$x&3(k+pqul<>SQ*)X>bSP@`*<Mzu@idMcD@;*5c`g?4Dm29y;*%R1TJ
dI(&rOb9q~<I)r#qCYdu1_oJ=npXEiDk#rT-W>sNS0FJ;8=<VDbq7n|%fS=~aRiWQoSJMMEBFFB5el3eN1`n^c3>kbuE`+dI>>6-JpIR*wXO3$
&|Bz)*&P@j+AK3T;2_wPiP8GelP75^kVZ{jDM0PChjiuB@)Bbe$6XkHgZ+3rNu(a$vL7|~eL=1;hNK*8<WqAUD|Iawdj0O_pD$h`7*|T`umZyv
^u=~Y63LH5Hp)U15K*;lMnfWJ5$0G;p+g64hirpv4^k1Cy9hB1xhMrd2ogDSnM&<4gnjnsw)h+-j%PjCfvB3Sr-6p#Xa%YXIw$xS{ZV^Z$+7e9
g+f4v4Qvqriu_8(65L$f3%g04xrd2IET}?R)dnS%LNl%d@CikV4nruJK|$BCAOxb^srfL?4LKb(nxKqmr@}wxYB$m;in;W+J4)2`dxD+o;6`1x
K>9+Yd=!mwnb$acqFm_4K{F{ttU9_iSO{>B3z|yg8Csvl(pjQIhK8c6!m{216{;{#A$Di;CC7!kS*I#iYr(XD2onF4mj%MP>{9ixAkA8L$+9kb
Sc#^r>oBO1VBli8(8sB0Bv?m^IzuKx^O9hNu$rTX&VW)NBn(4XN4`~=78)YjnYtOhH6t&uY|v=W1o1k4Mw^R_uqLCeuogP`owyLyA@qu{uwjgq
Krh+QY$&K1WL}@&Kfn9@>G#i{KKy?D>6hzU)<A#w^_NT6><zp7PsQ%CV88w27lMi}mh2R3Tx<o=8<>=SOw6I&hQbiKDLaJ5^sKboh7TQjCKX2k
FNxkhfuw9R0u6e$+J~}$9lgh^>#aCWk#15B2VlYSe&k211VT`r19c+k{98wk!?FnJ*#`s=@^>Rtte~l*_|OtNNN-|uFT@;3T|1&vt{P}n$U#i%
X^_|)CMlXgN|Os(==LCZILIGZ`=u3(Tj}Wk$Rn?2O_xdy7j2mAm_{!l+o9MA<C1*kW`gm_0WDT<U6BLogz*r2xi^CEK79W4fBw*c%2siZ=|X5p
UqAKFU8xw!;!H$~I(u|mOlVlr3vD`-B(|QocAc%a9u0L!jJZPZ>R@Z2NY#lWvU3}4`(hfRjzyC5MUEsG|1us^;WBY!fIxLz6u=<w1{sY2CbPW}
K$6ek8AOtTP>fcgYa#O>delEz22xX<q=jV0Nbm-`vW8%Zp(eIrgW-IJ({=eVgkf-73XPECGyMzCtxXalZ-gQWu;g{KObOnBuSGe~VpS7QNuekb
eQi{ORm<I}y8Zbd*Y9r?OWa=n{OOn5cfVbHl63KvFKw3JKnPLGR1r5QQP`Q(4wG+`gS5zAb(FM>aF~&0t9BIIGHHZqq=-6}2teg!%^9t>ydd>O
J#=L)xSpJyI&O<aH4f;NuSM}*b-{)BY8kkT))a>vUT1ExZIHrLAh=P<@{vNCcB9R=gLaNuQ|s2P^%pfR!W2d1s*p+~JY_ddq~03BAb!dN$-j!9
^U~tP5LjxCfYHoSa4LIF##TbbW%y2%_sM*tL)ac!p1*$j`0@6aKe|elq?zlVp_!YM{>Trb{N>;W)l*&6YKJ`4B%7b)5bP?mU=fQm-WoEv;*p?1
5}t7i65+cIDPgmA_ar>a4)KVZhyB$c){SQ&8zyrCc(OIe$-pfV(xtMLnL@*2X;@YpRcgo-d%7Xt*sz4kC+mthT_slI;1vs#O@{+!^wPMo#vq9~
s(WKl`gB~Eu#%ZL#@d?0s*p<lN_UO+5NWMkt#UaMhty)RDlKkY!d(XS>*v4T{`LZ!HxLbT;cOIVo0)yA%Tf44UW&SkV&H0Vl8o!J+TXN2#GkM3
&~4#N8+W~}q>S(l@;FN|yWwYu$1U@nNiw#@EvtK01)V|Cn&DEQvJ%uzEXJwFp-Y3xTHPM1bRmX5?znr?Yoea8aqYMtc&{_mGWk;Ec(AhM$s4~_
Ry;?dTlyjJqFrd4SX&OAZmT-jZ->mY+}J>hY_#}RN-&7IAcRF3LzZw^6>!jQ(?2GvsK@I3eEaTy{l^Pd2h)m3PqL8@Rl2O$)+j+7bft!`m|@ol
@zCTZN@y<24z%<#qFq=Tc?fw~^z?|-sQu!s6Z%@P)b;rN%t-~Dz$n`0HHCzL9H27zbIPMTk`E&yJa)h)Rd5c<ZY4%>p6PB4g&~el#`FzR&{PUu
kWHuKvV3~@MaAKyYL;wLI-b!+s$qKz+K$^dQmxa6eT`&Ru8}Gv-)5HmVi6!sSWuEU5HOY@P>Z(c0u*&D&;7z&zx#ZxlXQK1dHvzbFg%2x&SUQ&
Ri6jk{N<@Ao7bO;t>ZV&1L_kk|6%AHe|;ieK7H(|$T)PAcwT@1?brA3-hcY})8|jOM8dy+zJ2%c`q!VXPo1etpB!PIvg|~unlOW!FKxl$r{?N-
53vKEwz{<NTJCu$63Vp<H+YK$2xOb<LW6apRY${#7Q{eWX&F(F36x|)QY=%VB!foWB(RGg)ZSHGmqJ_)i5M345bsSaG%ajYY1eUq4aGB7kcJv6
<P|MpU7$n8Msr}HJ8^p*8cb*Z#~O_=>E)66R$i_a7C<B9xFBR09he+fp!aTqhGtC*#Jk9J(Wsy1|06LDPLRTp{|QeXTNm3-4@X;)!cnv<zFyY%
|8f2Mr+@$3ub=+FNud9SI^xP!c&HZh)71<|k(>4@wqu1BO(N@en7l1!K&C(4;M<lB$Y_!vrRorGQ_b9R`g6pWp&wEyxW=QQbf;Y|3+%;4Emqrt
8+Cybu~p?u%`Ya9m-@m<P~|UE4x}HO@$TfT6#cZwk-%75p3XRodABu@_6V&KnMFlZvW-^o7)ZG_e$HCG#)(lC4XIxjg)7<52z><vk;|lG?#d#H
@<jixt|TM3E#{0?rBzQ*g#|xwN_uqqt{<%7#eo_%(}~-o6X?Q}tTY|OWySV5dsO+`4mD8Jat_7%o}!L|il?F}3Pa)Z^<RqpsYM?`u8PqIM7fZf
Wx*&s(w<THfSK0*m<~1W4yV2l5!ut9P^y-@p|9jRVJVo;fuIhxOTEJthctcu6v0g(2)R&%a8GU1{dERwSKnOOM+o1?^O`CfUBz@#O-_U(`q_>o
-RU9*#DIw^;qq0W3@dw&(m2(?;+r^xs^fsl#39tYNBn8A*w~yFxjel!n!shBQl#^a#h+eO*^6XoQN15Q3s5LCjO8e<4J2BC%$o4tQ)WP$qA*4Q
0d_4QC9NDqA_aT8*2I7YWs^EnWL?YphuWkIlnV8@iOgm;HgcD!&gstuox*9eOsUuU$)W#>XQDt(ETBx95)8tV1Tl&$<<aF85FA&4lTcH%QYiVv
pa81#;f!dad8(7tw=3DxvfmaRHXO79%F*3Ls77756A-yPj*Otrf5^c%_7ei*ad=TS0vEL%Wuk+`=!ucWV@vhA6~4FL(?7BI^kCgyxzI-d#kDB2
(@S6zWm<K5+_)j|TQ0BYpG7$`B_+Lc_YkxsS(SB<6UTrF&|upqZh{D)JJVctQNpVjJ9&R2qL1u-w-F+;uRbavoZ8W<Bsl4zFjWyEqZb~!{2={M
kazDRlRJ^eDPFd;YUv8^fjybtTy<P1?5+?dM$)@?D!0?PFl2h=wDZxv)>k!ag^^t&lD*i$WD*PpU<k=*BRV0;vawEz7v7><M7GuVB%OPb;wL(X
FEf;6A*AUb##W4~piF>X>vD;e-Ceo|I?zjJ#*vn{9*VXVU*)XQ>qeRksTw_60wD!G<VEg6$uR1ffo*Us()c$+I#6%N{(!{ceqAf2xdIYm1wz28
dQ|D1E4N9=T(|RR%QI2<34yHKt@<~$<1O)zU8L101IFASs*Y{PGU_*Bvje6o&f{bQfR=PSC!KQiSgG=IjyhUz^YDF4QL>&WWsb&#2?`X`!c~sO
dIB}`)S|tz$$aYu|5Llck1pXWThGjpE84vc^R#sE;95X`jPfc``@k_BPaBp0fv&wfwfGMmo)onVgx-ts!rsg%_76J(EF05*OxcK5k<7A!O$B$R
fKIv{)kz0m+u&!7x{pyh6kdUz?I;8hJ5+MHm~Z5f7R)L!_)R&geic++L_3A?KnS6MjAH18-XAzPni~UJSczK!?2>3IM9(#&polB(jPsz(VX~Mt
(DW5(cz3t98$oI!!n7A@*a#}{Z9LJ`|I<r5$jXHf18v#vSl6k&TB!l*dbMk1!xb3!DEU#wptgri$uQd(4%SB4KV7RQJ_Oa32{janWAa=_9}wuB
NAJ*-?u>fzWHj^@u|K&#**w<Oc$kb1Qj0k>EVF^7Bf@bME%!0Zqsd9mL}{IHklu~Mbq{(#iIE{HExR6(t>(P(V^$tF;LCFehAmGS2+QZTqD779
AV6vk<%~IV$@4PijVF+mK~MIn6?<jd`G(T?r=v6;UB*|opZf+}|7P}81Jc0MAczpm2*gng#!j^!+pu-;!#X!^K+VmYS>uqBPmDpMGFa>nHj@Ww
vNbA_nU^y;p7m)A<p!vEl-Lz0P${4F=`J(xbzz5*eU#jX&jM<nZsq`hCGWxT4r-zd04Y1_sxtOy=2Oiy5=9viBb25Kh6TsJX$3`8Yp#IqHztB0
Pz+V1dy=B_J~;k>DWl~H!dJO&b9%cAg9t%H=WnFwf4s_nT_QhWxRi`cg#f^?%IYCoh3OvvQYLY8rZK5_t3j<GDvbn;mT`!tX7Y0;vc;oKU^R$o
CSf$qfwm30CYvM&L`D_s3132S4j5lYZ#vwNhjr9kkss*nW+DoXZ?n!Xel;cx6{0}UC5n?kp}>xb4o=;qDWvocHx_P{h;k!jv~Oa7rhI1$lY(3%
3?-9u*k4M7AfC{Vg|-8}WjMWKNGAft$&GHPRSM$}q;|f5>m{qtkFM6s8_=L&XbnNOGCq1x642JO1hQqHQV_Rkt_?y3x>Q(Hg>!n!Ee-;hW>Wad
!%*4*qi1xZcQ{x)0pj&%`p*n%*vM~>7+S{2mko2vlhY{aZw56*X2RLB2P1G%&<f>@nNH43Qn8^Zk!%q3AjIuzIEqz(SCH?;E;o;fJG6WWY2}$c
cr*h#psB4@_8ugmXV^t|8$%|5SxN5UA(2hhd@?`oxs`fZFFI5CqUA(&nz|Co&z@Tt6)K2vO#G^NV}=24f<32B)In*80E96+t7`+3>I94&1odE-
($``J4U8cWZ%?<P3$>(7)$AysY;!iaKy!~Oqnjoy4A&)Pua&0AeNE5ubo8m`=H9rjPR5ERpvTry7Gmqu(bYj=++9aact&&22E7pTDlwRZEEQ0j
RgkrhccGBr8cv01$oRq(5&|=Wumd1t>I)_G4iM$Bm3wJpnpj;fS&t+h9sMj~%WY;M_16XmA)<T*9qi6R@wnZ%>8qVc8-ZG%%NYaJU{^C-!fejf
l)x5N0|pO?FTE6)1{6NXU>C}6G_8ZYxS3N4iNUkc=t%<HvEMH=!e`Er0Hh8%!;>KaTx7}uO!O;JQ_~6LK^pOaet30i8Ez&~38Lx5GH2T6jlxLu
m*v<PT;=K)T&~O@tZ<CU6QcB=<RQm&OsS?v9!D2N3kMA0v9)?>o0?3KKwugyfNSvpDjb?C6T`0oNTE(ia!ZnV%()r%0ahVzo>@i=qRq?JMf#hh
B4byx2Y(?Le?<Y8<Hu0Qqt>7;u9&Qspq?S(4(!y0%7unJ^_S*zhCY0$GD4*XaKlU}MI=`-f0T(p&K|*dY+4*MCOt8pSdI*an`gf2;?UK0_rdD$
gHuXbn@9@f^G?LyLho;2L)r+;7rOtZj_lC?UI_9}dlG#)3i+$FXG&c!STClUDY{UaTI2k5PLC%sdc6|tPuk{@SH+|PV3fh)(-mfGm2bi`<~Yzx
qw9_4J7ki@8ky6@1LF5@h^A$yWND)JlCYDd=Ab+_=t;D?I{Z~=#x8kP1Ll<K7O==%Y%#D_(FB{DIvfEIQ#beaoQ%Sepy)-YBs0tu*A$ZliJ5A4
Io<f8W!3zc4H$I<etx)O$CPiK=MwWAE8jZ!Ke#XjS2CZvB>G%>FD-bP>2??7KVBqxIqD4n5KLNJzZsO&g(>7@H!*2v5EG5*nw}?IGwUy49H7Mp
AyPC1wEpDF)gvD8$%%4<LOlM7h)nkQsrhv5(HMWLFl96M(PgMjFNHj@8dLxPtho^4{*nAIweZ~BBl0N8?p;=B=o0AbZ$v*pS2~yBj?vJOq#BD)
#A~JEK?Y?+>#2h-2a-b1oys~IST#z}N?qOT34tDF12)q}W4<d@25o4?wcopRFN;E$dDq-p3UW9j%t;VeG)3n!v71TR$M{{)5d;mxU~8pr*-`n3
erIEhYsVi9bMqO}I%Br3b~<QPMp--=hTzu=TtWA%y}N<Ap=Cl2)u!e3NsgU<b+q@X0OL!YCob4yEym($w-L@z?Z08*HxHKKd+^Y7@t_(U%M&*<
joezQ#3a;bDV8vB(E|Zxb)A+m!=faIJH}`(`dF^Dj>GYjw&=#5tTDel7-?i<@*GsNoT#vZopg|SJWTa1*prZIqh;8c@4k+JBUd2#G0veG+eD1+
G9E{C*AdTQGw=`@DATvAnSnY#F`xsas(vFz-YzPBIeGqq`wch~4;Z;(mdBz<8qj*#Xu6_>e95W{dVyJUkgWMl`Q}bnz4A%ztVjS>{A6Lq1MtUb
E!>%U@k|Ll0hhg)?H&Ez?D4fW5nx{74@2*zh|Me`>RionlUxOZjo^+ywPY`jN$5}048(55yjmm0rfYClmXZL*R#Fd8^)jEgShx$2G}j3Rkb)o+
D#?Cu?AwFj$BIEIRL2Z@Xr2k<39*gbxgBHU7tn6TuJ)KyJqm$&F(((C6Ht+4z%hJlraXD#{4gMb@iioB-7|!<G1Wow207M%Oc-KJIJvtUHraib
<~f(_qHTc0COUB^03103%`0n4C4sroE5>GLP(;nGEUpLCOT{1?&H*w?Ilp$#Gd1KtzGf8OCZmi!&6l0aBwe?r+&}EZm%2-m)zX<tT~<UQ5OpX&
61<!6Ly|);l{n2Df0@{P2q_i{mn<foa6QCE4G3q!uoZ9uG#{RY-gm~L>f~&~0J`CsTw*!^ruzng3Ot`HIF5s`9>rnpqBlSm=3&qj9xHv+>d2N^
(u36wOgg9*U@V<TsPkHy#@v(^^L>~VZLiIvVQjA_QZ}-1@(ykH`egC(<#9=6T&;oW)2Cok3u3qq@sh`e(e)({b+u@@s)zxp1aKTQ^lh_)O`>!V
<GthvVi;Fz^^_RtL|b!u;tLrx$3_0Y#jko3pe(cz*3+o`Cx4a3Z-5dhW&3LtHL|iBkJy<&Ss5DZ6F%G|2C-G6jt{hg;`a<Gh8Z-G5ds=aoFhA_
G3STw4^xsu@NZK<qZRB=X43G@5b*C^y_bb1v_TllN=9ofLxyQl(*wd`w0@$Saa8;$;7#|Ytw#e*TPu~*;Q%|`#S*|@AI(l{EdWS(Z&_37Er4KK
whRDxNKiY&NPeR>o&)QD`$tX9UsilMSQl_Xm_FuM7z8KZ(vNZKlcBCm>w+Ft3zOC3jPsim@Q@r?Ifhy->n4nY2g%GYCIh?hkjas7@O=f<gSlML
vYs@VFAYvez9*4ZtGx#TZPN!^<^VF0E4zSf<W2V0L}P^@0ssN<!s6otM9Y#tPK9IKV8Mz-QzlbvWzsScINe0j_`D;ip@Bk2FFy(4cN|3<Xq%a1
O&#rqHUiDQ03Z}58IG8RI+ev&C*y$s3lKR1dtVRe8rpxYyPac5Wic`ejTJI7?5yoH9d8e1jgpTHdTC5Q_iV@65Rzza^^kXvdjrgSvhnuf=tL)o
j$$&2%0{u$+8PF^$#ye(xJ7lDIz*!V4Bf;NyP%^YuhN{;P(|#;Otk1_K?I`6(wv{(&^vLm@4D@V6;K&G>zr7oYBBa%kM?PFKSo|(GkqY5kt%{M
nW)``WE8WyiA>SIY><L=;=DSGG+QUI9D@`p^VBG_8O9}F2;g$W&~6+D7oVLVu`nQ+dW6=p4H$Lh5-zdG+k*=T3ag?PjxM?1V@0ml0{ee~!{aYc
f$w<zyAgN66gY#~olo3*2&0R?ej7Z;>rVmZPT%@0H13r_|F-xFo*6NJ5>>iG#6#4mY#ul-GenWr{Tl}GCjS%m0&$QJfa2$A$WLp>Ai_p=K|<CX
ljEl7N#t?&UCmryo+)Nd5uUd39kv@s0v<ZRatSaGE&XOpK5GZ(CTAxAOn+ST!QqS^-wsmDy)cjkwD>6x9h?Pf&Ft>keU>|HA!T;DcCQKCma&-s
?Cqcf4-|+-!0Fp%2XYGxT0-UyNVCQ1K(sK85irs8q}n^A`lfk3o?qRUVE;k!QgWUicYVKT=@{>6emS|XjO*;DH#Fec$rHBW%1>}2DFyr=VXi_6
qaMtO;f!quQv%k8JGv!yi2On=?sCVEVV?@+^lW+Mg)$nQx8>oX3Crd1rN;D0%2e3K5wktz2k4~Y`GX3g%qPJPS*LrUk1n%TQweq^Ga5mG8U8>F
&eh0+dC?hb3Y0ZDig4KOxtvkBqaVtE#$+rR8qJgxlP7~8H^XpoU`^#<kx-%OjLm(#p#Ne<K%rF$Xbp_K!)Kpb&O#2QvplW)rB&#~Ww<!D6ldy5
-^eGE*q{gc$=Ju@FfIi!734P<yBXNWq=W3DU?BQ^I41&1LA;>zOwp1weINMx#tKY&ay18_foOa86lHnu$PAIh|Mb<AWr@cF`m^9F)_Yz9!9QrY
d6eWFyMP1p7YrR&4yhRhv@^L!_*TyEleygkJDZ}}L)!rqL~kcff_|Isv~i@|P}ZhKUM$%m`viBzn<f!GSy6s9j}~s{92ptj;~WkdfB8NP<o$Pk
8|xSz?F`_^A0DC_50={*lri3O4qyzX+!<=|o~`!iGkbLk8@LCUEcjhp3Xfc{T<k$Cnh<)%;i=#<ny!DC6`d%c+GJHe=s0v*Ugh|FH7;y}B)3@_
gvx|zAt|q)CXMCLI55nF2ZidI+ZF~t>HN5h4Ro~A3_0=87V$pk0CFO*rKA%co+QkzywH%{IT=*wQNSz$x6BuCHgoI+2s_OJW2r{b-aj#*aTtf7
JAr~&Lj$y*-k{aaR7q%@Gf|f5u4mV<0fNKfaZU&ANx>=-p#A$-`9)rh$aruxlBY~J2C>6&EoM(boG<X_M_6jbya}(Y6Kz=n21aAWNASvI(m@{T
4z$h9?UJ{{LUlWWuFXNW%miml*COSqF>V@7U_@tIuo2NW=*BI3>*&c<9(DoU#4g;yE^WqcK(zx>skA7rdxI{Q;ZEVs2;7Is+$Yc75YVA6e`Tr`
%mVnsv2`XBgk25~)@9M6Ov)9rok)wuAqBxyE&}Z3ieODwmd((dGf0&Muo9eRB|uLWgkS8_XuiN{m>$r5?XwGo0%6&DP_vi_PLz;G(AE(!bh-Q>
b1`p08#)+{HrG5>@}hmHcTh_QZ5<7!i4<=}$v5i15NxxZ<S~^2Siojra_E^1B0M~Xy(6JMtpf0D*Ktbegq}_apcWk}&>Q>kw?3t?-G}i$6OJq+
vw@$Vcy*0nU%~MVs>MRq7SQvG4qmOMamowd{RsbJws~MTIjCmRro*Sv1Eqj6iH?lWrVrksDcrpQ^e-c%=XxryepQ$D5V3j;vVH=ldQXNv!=uI@
z9e6VH~co<^!WKRkZF9+Ik5D|(9Y1L@s~3Q>Af?1^l81iGozKL{RH;XCWj<_R~lL66wnVV!FYyYqhX9{?1_&J=$$eejwUiCLK|d@x|_^Ob*yII
3>XHejo?S^r!Sv?REBXe+Jb{%SLXlT89dF#rdy3nCAs<G<7S~(O%3dH`4ymEMcYDeggHuM?v73lTS?*1;m`^P1MQ>T51ZPmnUS$q$m*2SqhfH}
0OUys`$y287p((J{j8H+B#*4~j?7J#iMm1g{$+lNH)H+`v}GAVcdM$!mcc~C{ZmQU(1=bKIO$3xqL|_ZMU)ycjqd;i777bF_}qmswj*@p!Ufns
3QP3}7Z!pJ85M_EK3HN}KQmgMXK2eXlPxJvj-rZ{mw+*kAW4IRaG~?KayeRAn^B_FK?2OJ%@6`$o6<H4mO3Fu<(?x7MLq$YhVbAUh>D&Mr{LHW
aCNDQ9;qB96*#Ina<>VbfJS@WPgZ?jgS0)!G6n&A?vbltm5olBp_H+Vm)|zjk=+n%474`f;nMDI#Bjhij%*1PkOnHt{)+r~k^{v|F(kZBf@N_?
VSHBW!iSxQeL?h)%lC1%H>p_N)`>aJF#3BsN!1RPV+zVU%~OVkn=CM6MmwBdLBguT)r-PASqVx?B{+)gr9$$45?w-H1fKeAcU*I-;>|h>E@%&k
hvblJ-Lbwc%)@Zi8LV##F=o6zCcyZzMrhs;ju4u$l!}sZT&{L?i?aDZ=!IM%upT(pf~ZHb6d8#++!i(kI@9pV$-vyq>e<r>6zbDf-Ux@w=n`Vm
t~MjSL4u#&EwqY(salRv8zDnu&mkxyYeB^`TRyDbSeF9W!**=|v_E2E!3G9633jDK$bl4+2_YjGkG=RXPfKmdem5`^-ManYUXe*&ZoaQ%1P{VH
&aT<a#LNNGM`ujYHR(1zSn%Hi0p{%9F4P62mCAZ_!CnItUTw|`QfdwklLhl=M$r1Osb5j*fMo=1J5kMsK}Jbj@j2i@v!^TVVOpI=30Ws5wEk$I
B}#xBp^NKy@Zg^ciJYS_94!=mp!dV#mj|AgVZ=J=dYGP<geaO$W<0z`ue|~ps-b;FxgRG?TXUhNmR<9vvx)=)Zmr}{$ABDxIOr7$3)Vo|DYSYl
BQp;GF?$K2rDm*arsz%VT<RfaQ;Lgr9AVg4+Qp!Wo?WdM^*uL~B855KW7yd9glte=4BXr_2OG%VfU@gpl06))YqZ@;Upa(N;R*wu;NTVGqX~E{
ascuSEYwE)+VBp<urfUWx2O=LgWzoT5#FcLFo`Y<!g|}}uwZs(Mn{uz@tYaaZh~js0wSCVvF%eA@UaYH98I!d1j8dq=z!9|(MDy8?A(@HOMJ9j
u&|@9iV5#AM;cQz*f`~68^^>d04=M|$?4Ec195YpvRf;UuG>qSoj|V!Kt~H4nq1=Ypy7r`X$8!R*Mou(u4J-U38#V9$2PQtR@Jm>X7f`;lM;FH
K+q#W36MXgpEPII#x@PZvJ!ed#wjXv*9jrF^#@^^f)ECGZHyFWM&Yx&cp!fDy3%BDSm;y%9(EIY-puWA7UT+8XXu)wim3)yQ1+4hBZQD}z~H+B
y2O54$V~<~b%g>XtynGy=%AJNEy21D=;jWolGSPQqs;N>V!gD>2`WdomnLvDZ~AF<$bC#eB+;dGl0YfaO^3Jy)-YugU?6_x*xLQZ;Dkc!ER+!{
n9g+wY$1z~P@J&;2HcfsoYWFIZAXcS(vznN@W^3b*1+61%83-e25G@^=1Qm^*k@#w-19GiBPg(ZS}`f78O2>K4(E{u{ByNa{EDn_cav5R0xcaS
LUpw0RWgVOcz>`@z{|S~T?~3boCK1dvHYYAM%SHaY5-}N9WlO3R`^eEnyCK`G*O>f!#By)e`(3o3s&z<QT1P3QT3U%d=p&#R~B4-X7S$iSpTK<
SfAEGcwrzjKur)FyLJU!f!ZFWO*T3@kwlcl9~l@g3UomgM)Qifb%5>+=0+e2$i}q2LsG_b%nT@pcbbusj8thN86&sROafF0f>LL)VkK2{A_U+>
M&?iYwkDcEqF=Orbb@n$1OS-HE;I~#0S8UGm>t4^n^c5CnIstJ@b;V~9?Ba8AzEd|_O%<^?SgPyVDU18GpO_)Jo*{JR^6Nrqzp$IA*eDK5rPRQ
JFa)4C&z~VzU6y`7{(-Suv!g>DB~2ML#^hT9E7M4aLv};VR{`@&jPJ-;DnS;5vW)Yi3B=;jq8T#ZZdj>&(X{3K#6r{)gltvM}$boBM=zDu6R8K
7qU@Mk|AE9aS7!>=dBp$|5O-Lo#GWkYRSc^zUbIAPeiCOZ;gClv8Rx-N=!u!5FgdkLf6kOzp@G*P8YPw&Y}>*nqEW?X02?~>Y5-}%Y0~lfr$lE
J1<|r7n1QQ;LGuK=EXWPX?Ec&=+hn^%FKt=j5S^;nZe5NFjGLYYpjr|=x(@99=snMDr<w)H4PbMM_JMtr5q<xTC5<#Bl{#XJ`HB&kyVgMp)yk}
%CIea@^lO{VSYolL3axi!!R2f_&uoJiKq(w;svF2yL_6D(X<o-NUZo51vavUeu!i&gfCEkU<|O6N+>O6QvjbvB6q}|(_I;<z3(EJXO{8hWH?>r
w4dpLDW~NCeAL9vjz%bbbl(X%IE85%iVKcyp~bMvj0i@)W4j!Q>!jj1hiN+IEkXQ9MCT^dZxgTrUhMd!QMt6BHEIo;u0{y*kbrbX6!S@Rrxx7z
Lwd3k4-*gill-sZ7~_a*nV?Fc)^L;VK_o5m7ho;R14F03woxwvx#@^gmdLY+Ecit+g35R#vy+*9M0pm%atY9ElL%GO4`4|19ZBbz)q64Wd{G?X
vAR@09RXKPMLSvm)OlBT36V$ul9`_6ib;=zY7=u5!nGU<I)=eB+z#9rjqMpUh(^+~n{Et|ZB5gDbc%;D_XFhPp>YTkVTbHqci*tlCL(sFCB@l2
DzFSY<Tq+)<A9VR^^jxCo^V?sig#ZSQUhqIfyJX5574UONkguPhP3=`4b%fd-Bjd)4@8|wF*)=~imU)dP%9=i?8qEJQ7gwBQm|i4&EAg|(Ow18
@NhoYLsa<r_^ta_9t_&L2jrcpq6PZ<e2&&VaN?U2vyPuU8<KT?F%M^8-J=&CK9N_4Ef`3Km_e}O5d@>tTgM4HfHG<)Z?V@-o#ABY{Ox^0Rio@s
f>y8)j3jK^_4quA4Q&-`>;-%ZxTY*ctHwzXfn>12Mh+n9CMUD$?!=oJ$u-vr@ifh|XF6)X`}qPGID{kI*fGuDKks-O7q`+FXTUg=KwF?#z+9sr
ja-mtoLlk7sI3!<j&MGPeRE%M6LvizE3#XklVfL@3rZrnn7{3hBS^&1_aG=FxV;u88Q<uny&hhH=bWoq@d3$@83lu^kjBU~Fw-g2LssC}CY^lZ
_+vf*Jt|N+2a+Ez$^?cG_DQIk${$ePU|C@>1Bpz*?aibno0^v8{A8s;w-yuPP`TQ)0-&n<EEP9FK=S8<qX3l;N#c-{hZ2y<Ar2w_>Wgn46mNWl
k~r-uDp}UTPu5l{L7{A5Xfk}Z8f&5proEkV!25>f9x33&k2OaOo&n93BdUe^Cm{=f2gF*4`vWh#JU|-2O@F-E_HwL3oXTNE;yYAX2AP&Z`i8|L
g1|9@I=qfqvFyndB8`h@3%|FlJFr31C7Vn;B2U)2w@zAMu@U+KB`|A`WZldS%FHXk<3Yw|9{K45-Jw5;Sm>faP77&B_u1EWct7&}6(D~HQ9p;6
`lwdbEm4(5<qrH`KR%Egs}uuHdPHxsDilIoBag#L>7?9&?~KwR=#6lH(l$g(bhqfBV7q18?(i0{RFX@8(I6b=w}IjK&UV4uP?XDtqCE3B-)5%#
kDQru(W<|VRQc~VQsuci^4r9f|7jCfo=Ll34VeCL>g#=Cc0S(q?ynC9xdzkt+tXXa|DBI)z5AXA!&xKm`}RcE`^@s&vsdrk-!sqcmE9lG#?Xr<
nAC^lV0^+dC5M2GuCEPGCai2Q)ehnd1SvRahmEreNZ0O4#+_%-Y1Qe^m*iy1RInnuhruWX(eLlGHyq6pcvF-;P@}v$Xt5UcAr3vIV;P?4*bXt6
+RHM81Efq#nt|}a)+O-d%_YEpF_ht8SKj?@KW+ssQNfcQ>~7gnqqj>KIgU4#3-k^4i3qJ7M^`7fXb93!MGLxE0-l1vFJf+gWUXJuB~BEpK_eXX
3!(<gVHu;{T-DvyT{Xj7b`nwjVq)RK@0e;3ff|%X<%k^@aC#I<k<k9D<BqDP?8wnyLDB^w2IP^?@@@Br`U<Z~rVrFQ0tC=Guw8OKVjxt2CPMY$
8PUvUNJ<MBt)46;<YA+Ezk?Q2h75cvm?luVXWWNGT1zp~(2YV-ix5BfS-8DcgQZyz6qB*b_1KQIe^4mPL4$@wZ=G&?SyWz3xUAo42wx!=M8zAf
P{BnUCz=jMx#JDfIA$*vm*Y5ev?@G_;-D4N>V}|rpedo0Z&>%1-I1qc<1itjhlmgudElijxXX0V0AJP=G%O!#{!xmTBr++ql&ZZ*NQ1<qM3F7#
murjBLYVj9cO)?OfHSCfSgnE@@|t#ZXq7;#li&5Z=0V8UE)tw&WQ)%@ZTs5q7}UKXp5uPdJcfYijCKnZTO-8;fU!?GuTOb{c!}P}wGT2fpQE=!
F45I5UG;i=YWC~6x`(*2aD3-rF}tM)2(hzd?F<ZdUR^Xj>H)ax?lTWyTnDl0d$C*of~Npm59*j_59*bDTeeaNEsg|(aI#C<gY>6b;UQDL)9KgC
ZX{iKWV#iqT=L8`lswl2t>!YnbW<sa)Wjfked|d;0jeT{Rf2d7_EaekvjIYkfg~FyKs`Am>go6{sv#M}#&(B3x%fl(+iZQ=2BpqZib2O`96VFB
En6CgW&^#I&QvODWE*?{T_tVl{CFm~;VV;dIk<8e<xyf<MXlelVlS&qIwC+E&qY<9s^h74@0}?vEKjk!p|D8rW7dbd9P|qfK(Ow9nh^%%bZAVF
4dK(*oxdNM>To&eZs^^cW*IfY0+JW%El&frMwEY$UJhz<cefr&&x5eWquq?>rUx>7eFYjQN~L2y40D*v;BWz43-DH|{Z7KWJKeU}_BsT)XmwaK
h1&JR1ewLrkiA!UuOB#zWr!?~3jN@XR2dE?npGlzUCWO>y09<zN{i}mjw<W$$-AyhN`owCn)G#?Jw}_&<M06^A-z#(QI4?vx?xEg>l#p+(1ZZq
xC2<}gE^qmg{$c|ro3w{_d0Q)kgbHzRA!iPz^jEPUwc4@G7s}$&gn-hGxhYv$wHzP+19}i8TiB42bvXBg{w~{a_TlQFnNz$Qil>C9C7e*6$D(U
_SYHBJ{ryt*@s8*F#m-}H(9ui!-_UHWxExbozEj62g*+?)V>CkO4Pl}BeUiMOYoW$;3pui;gQaOt>HAj7teaU`wYZ-<aTF}k9(f*IYu@9`UEod
OpxPS7}T@u>+9$D`U)4F8j`Hb4ok8Pm0`G1=<=Yj+&%Tp_uQDzL}xYkJ3B-13f^X>n@dVrT=t0w6wu;A64la8$R*@@qHWTE@79?+#qDqfGSHDj
s)_12Lzbf2s23}ZNpO<)Ki-+t=iCj4pP>~TzfQ3L>K|l_dAeR1CJ<dCd<ugG7WB{(@&y#cj6^v70NNjo&RelOC9!7dr%oNfIkHPCE4HG*uM#-y
H12wH11~~3n--F1$Mte1aq;XTzlahHc!cKe_5}^5n^Gg5PAZu#Y9S_QU|uW=C(L0uA`@J>Z2dlwV+}4tslsa8pjbTZH8M=v=?tSd`l4%)!q5td
vh4IgwKh%6;M0w*hvGtwnjR!yp7qf+MRqe8gzRuV6Teqj1rf0{Dtt&z<*4~JS0t%hAK!*t6|xyD<Zz2biGR*V!c`s1A0=Q$&}xUI6!IF@<Z5`O
NI2^>M75pz$&3!^R{A{B!--%EQ$fDHq_3dabR+w%>(?U8$Oby$72un3s6TjM8H8E}OaMXyM@768X%>eQNZl?+&CxJ5u!GjvgAa;w%`%RcJgrbV
t}ch1(hs_<%-U)J3c(rxdh^tbIHF*Oa6AEzso2$CW5CmKM&X!`c6SXB3~7d@m^n%9&wZJ@df%eE4W+x~fa>t<8I5|#e9RTvV<o1@nE<byAp3fk
x+%ZPxV+G^0-~*Cyr-iOS_~?nCLIJ0B!#&M#|o$9k0oxr<B>&vfR}qcANP;}aOXN6K>bgDeG1ecy|r^BzrW`J^zHt8&Vl-eWZ^f_`S;btZ{zSE
_h%0u+3UMCDr7p+%p#g$`I(be_8k4BPr)b!ZJl|jSHRlJyPb#6R@HR81prTvG}0|lLR8)nS~v%7zyKpQJe-@{DhYf!oLeE(ob)(O83Md~I;f@w
fK9-Y%(E}_m(CPA*Q-+WJcaDbgK!L6uK8ijPzO9JVI;xG*P>Y#ZIxmg$Xxfno3UGybPj^OVo3C#d^DR8?LhaFJK}eue;rx+lZOCD3%ckeih+sN
?@>CraM52>QDl@55q3%TRScnEDh)k7E16*#N!LPQb?um6o=#F%NbodI={$-o9qh5E0UhcT6;0N0>L8*&0Ay{PG{NLQ>JG<8*1SMt;1CW^$fOc|
`=PZZD}w59%ll49OVN2PdEJ#ShjaINXmhckfZa~Iib}XP0-1-F;iA^2MT`*`VW>=03!N`!sqN4JkwrjNJsTu>=yWK*ArCw%rO3w`Z4&=XC|*^M
K69y49tR1_dN+CP+pGI>kJlM9xJ~k%N3)1gAJo&g3DQ=qpstGw)k)BzA|!T*#vTV(r|d|_kX~SJe73|IFcn6~HfrgX!RB1&VNl5l({Vbw^vai~
;vfpA7_ibbzxL6kng#p!u1%Ia*`e;>s~%^U;~$p+vXP-Ikhh{#2-XOlSkklOXm7X0qErY65;!-*>W`#R$-_dW+p0{*@nv%0s`uW#Gi_uUTL}k5
!KXEQO2Ahr!XjT9;DPJ=1MC?tE82*(LQp6;wZ^~17r&0Td&rxL9@aTq>QrL9r$~j@Ip;+k9kP2eRG>W08Bp;x=e(!mJ!fR6LnG>p;dHpyds@?x
_nmQ>!o!{unC`vaS5NGpf{+AvQJZr~1i-O()hl}@6WfRwJ%EX<b~3KwVZ91qO+h7nL&7lV^vtzTYii+*7$`$0Vx2cJXtFS7-17V~SkT(_gJ-@Y
_h7p%pG?#f%6j1LhT$Zr1P985D(2ZG7V9%~SZ2gTKu!9-{{lP@mG1)wf?p~zY4_|GU<Q~Or}MfjA$#_ea3VAwPKI|`;%I`MJ3R!zS39>5{0H0A
+^g*0x7shON?Ok$yQmj;NU61%p>(vSCR7V_a8Hi_dI@<@YNxVgM{McjujxNbs*~kF9-`k%CwL!%mLQ_semgX@65wG*AIBFk9=2hGYJ?bQO;d!K
>C_%&@^hz1yiWNy4c>Z^l|<E2IZdY45??U+5}I1^1x`vi<x#lSH{y!ZsqBgBj3>Y!ON>f13I1_;bk`@P@`&q@0-&nZ+wtwDsUQY)Xk^J;Qq4Tt
8kFXcNds@ZzqP=x;pnW{&mgik@1$_`M6=l@R-56>x|Fi+-%+^kj!@(Eab_9Yvyb)?oj40g4C^1pp=DS~y4M#h7{UpTCrHvdv<x%J^UjCRbwCku
yCKzF<}J8~ldt1Efn4`g$<x8@sCnI8CtZ1vo7E^2RFiY@u**BqT<ZFj{>|Zr98xw50GMi%;T<+6-_&3;b9T{Pz55M3EI`<H=gCMJ;hZC@0WU(q
J(ar^*|6)Y$k~i`4_Rfa4j{hAT7OB$c&*g#0nhYMe?Q}vM%HykC_Q8fzr`Xwu#?}Uj-I4;@A;x<?YMhp=mDMlHXZZ~I{8iJ=e^(i>fyb*-<xbj
uwK(Smka^wn8^cUPRR;?@KiG1n0a%#2TMYP1QBtnFT#yxz*(;`Fcmwqv*$WmO)Z0^Y`vcHgbc(B3i~+aeCU+t5HrRYZBIKpY++)K4%H(4@lGL~
5t4W;?EvQEwE~ak(0i{0Gm33D`qhtvCD9Or%zD7`09zHfuZKUQ5$c}OftA!xaV%&;9tN@*kxRyNT#`AECB*g7$sx^2`-B4Y5CVA5-?zvw!bZYF
$SAP7#AiVmN*?>@aCIu`sHh*%NXqBy1p3rNX;##sEgo91kVK~^N>kQ`)aJN6whAJEa`Q*48lpi5f5Ke5Nb$@fMTa*&4L!z~<2yB&!ihd1MC1~w
cm_5yp|FQ~qDfXL{qhg@c+aqrjj4v-cBEX|2ELEsS;|NO2O<=F7y>aZwk*&hzyd4QOaEp{DN^@Qg;>B-N;8=c_Xiu8BA@ehTrLnx`PB8T<$Mh+
B$+njYp5XG56K9l8kA!^DF>5Qr(D847Shda#+M&uMJQk>5gQQ#*4&fP=ZYaH+NRCT;Yiu|GA8d47dc_;1fp%%c2~!wG)ge<5jUs9N!7Pmdjl@v
W+Jh@h0o@of2PBJ@>xjra%wz=wx9)1!Hak+1i+Yshvs^_gF+@Ngu+8TWN*;?Zwv*#Q&S{yrCypwi^(uV^<|p4uKcGPI6<}Y_<)WtIo+zKP9I*C
I1x!4v+V+qkL)Q+tp8}0|989j{pU}A|NE^@<qz}2?YsKZe82KX3goxxb}cP(OkD>CMPExEnA2l@*M0}0SxgrnNSu%T$Xk-9R#uv><m1IdjS-JN
W#ft#P;2TIiu?L?*w9d$lmRx+HtfE2?5|&+7G&1XBf9m->sE?_T!e1d3RW)m91_Rr4axO56#w%hZ-8x8U^+lPp|?$of_`<)>+}tKc-(+;#rD`6
>Wzsn9dYmJnIY8@jpcNav?c2_QOGlKzIp?yU%)pf1KQn&qHs-^efNeWi_igvThZ;yHz>04;L%CL#3XAJQ$fH-IYOy6wQhj6vRGfgjxIW)TAe~w
H}{^v9%0yVdJ3rMO^=s)<n;~DzSH{aUbY7Rjmcj7*h>c~9B}a*kG#R7@jOC}p+ZP#0UEaA#c4BA)}jBa`^=BL13nT-iD!y<#CY|9kXi1Qp?Q!Q
Fplxa8_;rAvO`U#haOmQ-6u!1{mjc)gi8AzoT9bGDw$mN;FuUjT^XC25Y71d^|zDsc9PysQk<kR3GONwVZ%O%-i;a<ew{v;zW|2CBd@<5rMIK>
c9eLTNbvLR@1KAC8+54K-+%o4*V`X|`t`TJ{p06%3iI<{uKx3fkDoq#RuKPi0M&CTK>u3Tr&>peXq6ebNI_IY1VU;E_&1u+Ekw!-w1w)4tkfsW
{!)PJf$vJ6IyIpbTMYU&y)D4-3`M8nQ_T}V%wjQ8tQa)TU}`-%Yv8uO{MXgfDa=<H44)#*CKEHr+9H{X*4K02wH|&KQ<tVSqjD%T!BVK*wew&*
0mkYu)+oMce`n~5JPMEST*(4_!JVRUA7bxT-Ka;)e?&cyt`|@d#A?CNdkivMdd~)>3k-z>u^>-HZ6kS_HNgj<5V+WFBD2GeT}Jdrr;3hRr!C{E
S`1NH%$R1_BlC$jVn<I5d%1A`FtpxP-b~S#GqLHGQ|mErJ16D=nx=ZlB0^{zsFh=77zj#rs^rkx1&XQzW%dw#)j`_gZYV^BNkO`R*=6zvEjN!{
)w4%Ik&#PfUATWBnlr{MDx@IXv%A%GUb=g_g~St8E!SFQIZ;ml+~z^dlttZ?7{~mEkVL0h0dHoax6@}Ra1W-e>FcWPKY|f*Fo&oZ9f9JBKOs>I
o7c^t@J^r>D|LrRje#Y>JlxaZUnU~bgSDn1+K=$lo26f}G0!7gQ*clhfVzdCtc3~yXf;GH+7qJ{E;T+C&Z0Yjy&zr4L}6|9K`j6|a2QeK{ucC;
ne;3O<=30>=?npFD->;0;G{-#K?ys&KsAMo2IVFy2PDK6gJ)=@Tz1TCU*NQgk?$Ao9dzwbK3W|%G$)lgxuI`-;pWLmf;I-i)}!9Atx!Ffk>@=D
wrhGCGOJF5%~3>iEgDKM)i}4wQRwMbt~4$Z=_HC=YsZv{LBwKEfgYpDC@30tZx=K-YNny!H(MAs)78b;+yJ%S%*(<%wwq$<6<WhFhKPrpqe<Rw
KvbY1uN9$I3gvh*(f(1Po=dk465<){EmXphw${mlWxfWIf#FrDj2}Y_fzITR8DVxs1tPVkA>oK=HDlmxv`6=p)&g|diamOevzXumZUAj5-NTB3
$&{rwBcv|fHeiqoCf#Ebx95^JpxS7FT(oVNDX|&HXT4R(wF8A(bimdj@(SS}OfJG%(1js(ht9v}u#95>1ywzrsD}2_A(Kt)hMY9v6Cg^|>JVju
K)o8|;)WuGtvsqOAVF#lL3KtbKy(8=Mc)GfzHUV|USfPSl8D!y&RZZ$l+fe?q?ITnZxkJwM&2xdlfR1`e(641HyF}HyUXmq72Pq8qJex9L7)=z
$cFcQ&DJ}_4TDQ;2sF^H9z3=gm3`cyOmvRm#$)QC`XFHyQ4+)5wC$S3%+S5x#%Nx+jS!IRMzXIX<UsU`%!jE!7j7gpbvkas&%$OA>0-~YIAnec
UI`s4gg}PFL}Vq15tTqebPGW4!Um88h2kweW8ip+HV+aAaAcPGx7AcSs9)vKcdYmAT|mHl8}3tL+#<fG0brHgLd_52#9m$;>^<y=?S30$QcPqY
^F(Qcp+UI)eR7MhX^#q>FY5Yaq=b6Nf}p6d$X_!+qDIRnqNUoLaYXhENQsf!B}RBK&fXI)>kgUWk?g#2oT%=>e6G)Xp8O@aC(X1mMgHDu+&M_p
wDaXo3}sbMVK}CZZ#T(zimCDdglK1O16{HWDBNGy&yhs(0Ossa1z&-D&JMfA;FTpiZaGOd9<4JlLYc>nf*mbt%k-c#rLD30vp$SgskPu8J%c+1
Vlt7?#~{La#ZJ4@K)#ZIXUz2&4eH{wYcpd~##p(FUSpt>(G9S)Lb0z7CJANFJSRf3f)oO|86p}PL%yoZS6Kibc;FCI&<HX02+<iBv?!fp6dJN_
Skne82r4Oa-IwkbCEA=jn6fmNsYJk`$kt=OXtP`w=6NVPL^V*!vMhz!3@N~V1D)7~aG~r^MUxVtQS7s&azQ%bFy%zFioi$^h_ro$#|igdM`y;@
0{R5&EYr&v_~d-aq4P}SN6i**Tf&`QR`unO<+=kD#!0~zbH>T6c#$bUgbvk@*0V;y8Y#C0mInr(#OIrogIBaL)qWu6wMGYTne-x0iUd1AhHX)3
JADojGrbO(5!eVDHMA1tE{4YdbdJH(5D`K6L<vPP1u%V??27|sh<FTZug<Y(x>_2p^ouQwhXB&Y?>UBgD%9yz5>_Z~fk3KgvR!#3R6)bN6bnmE
MvYYvB+VS<VUe93^VIYSl!>4Zg(fW&6sFom!ESXFM~A6QEqR=s=YfL`G8+(O&PXoIgobiKT8Abz&2FdTM3a?=Fb`_H?xJweJueFQBmsTx&!KlO
-8>e0p_m3P#DNW{IcA^_$MKBRffWVtj-nrkAXH}RW~5w!v{#mg5m^`%u~|J$=)X|#7c&d8Q^n4VFeFb<enthe6D?3oV(_O2reCygO0`6d+rAcr
u24_V9UGT!oDTQCf>Kx{B$L7=2!ZNM7-kgH2o|N9WF)Jl;{fI;qE0{&TTBkpV?v%W+we>>iGi{ck}dEqki+Uc5u|@8`G8T-k8k9jn<p1px;})<
3EfP9*IBMagt|+@P{XK$4BD#;>bhE+c;ZmwBI|Th7Z_S4;rj*v?hlj$hv#`KkBvcY7@2B8Aci6=bQE;=4$mQrx0*aO0{3Yd%bHv=RzlJc{hp^;
xf7iUCOM-_Z25>~Idi~q3k}f(I|X|^beeU%E-nR5=A$rw4FxJ@gcUmp7(|ykC&g)G^-z@-R<t>UH7eVIOm28+<crxbnJxy3SR*oFN*Ky%b~*a)
rCQ9Ad-ZrO3g<g?sf!FwY9VmmEQ8Rgw1A%0BDBsxw8$D5NwqM+=I47{Imn<8KXgllf(Ho~N(yknOf*}#2k3R3VQ=dOdLfgt6b^j@R&se3wW&)C
B-4j0$jGmlWF8PUl&(^YjnJkC;!fq)LwxlLb8oW?7uZzoD0-_zzsz(Zv}uv4FVo&hA48*hIWI)Wq#<!uP*2k*E)IVwlx#4%-P-WLT?f7@&x@TC
xe5<|M6rBf+o4C)?QEPBdUSJeuOhzbGq@mZT{e-@s-x$_gQ<`>Tcq_MBhl{e&Nd5XnAx4UBXBPyILpszQ158WwLWq}#)Mi(ic*mUz93g-mv9mc
#ZKH~H5ix?4XJjI!h+q)-a+{V=qL~zC?}^}{13q```1LerxK<B^Pgu)hh*1TYIFvCe5EYNFv%CBKBp^snB&B~oF_JM)!)u$?)m87Ok2*F?q4M+
FNAdVueu}Fd6C!54~Pj?O+MGvC<?HqdxG$r^B5-?3s>zM^v_@{RmT1`moh^eSH^p@>x1}9vx3keS-rh0+GxxcUgxX?xg)B*`|{$6@tu@4`ZB_o
DjD#_8hn8Z%O}9shW79{B)o>D`8|S?un_h$^NAlmImFaUR6@E#fZ5M(jS9E6#sOzVYe;4k2;sq}z|ociZz*eA86*-K*)Xe-ZYB5i`OtG_a%LJk
IC9jExz;=4!AXz=Y%>15n1yYn4Kuqa3Da-gBd*R~Uxu?iy4AiPSlS<xA0v62jLtZuF<r`^cQgvCtjhGa6AJ*|O69+KvT#(8iXxN`ElVaymmHv4
v`rE0$pPR*Pb6DE?2sn~v5Z`FJ2)jexUef29r_1$*z|}(Hb$s}E%LVwqv7KHC0_zjL&wh>0;X6)e=heEFLBfHBpF`^8Dt_`(Sx}Gmje|Ev<8EY
1<Ov40VL<4v^o%k1*aL0eHycw=}K5~o8UrQaQP@_i+qwB7;{@Zy2cn;uYnTv#;l`s#(ZT{bvApkSV^s+KWZx{Z>1Ern<yT7dIJqPI-;i_<x;5Y
SAlIe8G>QdEtu%GX4tMEF<sx8td>t`5XHDA+tpbPIy*aUGInMg!KvFu_&XmH92m1$NsLhUiwxSE2Wl&*REU9$k1VdK%7^PB?18_>=H#!4DRlR&
fpbsRK!}I{ld<-fg}m1Pgy{-RrGz}FA_D?fXddW%S=rM9?$?J&!#>p$=Y__bBMlhM9<^w=K<S6vy=T-Sv@%0J^v<p^Pid^9@deB_At^~T3E&5{
U>Ke&@*jnh&a{pJ<I_?}3vKTlz!s9C#NI!If*NC*+wfdxmp~Al&{d^zAbUyk3qy9>KDo|wM8%(8)T{EG9HhD|o&hP6@&!W-Vvc*WbUocjPZNL>
L5LhYJ(SiMf6ybe1LusERdzTzEu6h334#^a2XjvPF+^-yLd>5m%xHD<O6Tj+UFJZXsUx1=g@mF-`xPT!S{{C?h{XsKgb=Bz&Bf5D!AxdS-J`)z
gC0V~h-X+V5kYyhI2QoGKMk!Yv|bp27zAKgIgI*7+n*u;1G?*QPgxN;I4W&0^h&!YsM1JaE>!miYqK{psC~q2Dg^5p1xYrDAWO6c(FR2ee)q>V
(Cc=sV4oo?NcaK~WgAdOd&Wkl(WcXdgEXNx4B@3U4^YZ39{{1~7J|U|z&o~Hz3yV7p@efBp1gw30pb$<FK7(bjfkF#E1(vQUYF<Ts3R|n`B=LS
uINZLl|PWCYh5fqV%n&D81uO(>qc6f(WXY;3&`3uo=cXY$1JIwE#K@S738yS!KV^aj^J2XgvQ5m(7&UkYvg~W51J?|?-)@tyH!*o{nu$mGK^de
2f<(rh-2-j<|Ifn%fFLBZ!qNz$x&PHVZpLZ53YeI+S#hj<*{A$x;?Bn9M~HU>>LO7BCl7d(`N)dDSuMh0$8bK_u$paF#rsLRD%NrW_v)Ys#K^H
#cHz=#>bf02|NQPoDl-J&Wyf;D@cYrFd}NWn~J@nqVLKnY`fyI?)y@&N2}69PtbA=(eh?2h#c&Nn`z!S_aMF)p`b3uTwv|GAf_aYrf#Q=YeEoc
fr&=JX8ynmT}BT&LuwgQ)?)_F=l}}j6|Gp)8QYyny<^*fsRLO+8_WqJT)fC}jnF`_30>PxBdkMBrWtAc!eUIGV!^c|Kw@LlHmV~W?7)CEyHPH=
8A8T?J++%&)ddy^#Sk)AYM~558i!(kNNaUh9RMWZ0yD#zXdv5jS06`)s0RvJr<e(zD<+CEs{~eRaMTq5AmwC;9Us;I(z9VsLjb{L51U(m7w3k|
KBRBunx(Tbed}bLz{(frhWO3~&DIcuWG%7k<L+E>(Nxvit|(0bEoYJ^>Kqs(D%t1?2JFYQ_TgD=7Pn;}DSj?T4VI=ca^7@f42@QV353zeLqHx>
<*Wln@I=$ktVvf|U}c6{Y{xD$gEQ1Qm~iG{Qs~JU1`3FO$Kv9|3z;o#f&A1KdsTn<hHHJpwcg`e|MWt*B0`;XeVTQo8^mYDjK+E}x0ry4d$8*!
q^c}B`vHb1IIA(jThIa3LYkCno=76}r;OJ?+gQ7QWbe>UgA=ja=>gb;#T&)IOY02Ce%oYJYgsVqQBRvFI`@m=iXPvK4o&aJ09DgvY7{S?z&I$|
@T8@FfRqMNqemtL41i)Jda;&1%T$*NwNa)TQFux^aVxN59YQ`^bU%YtG^UlYu+^CrGgC8Kh}4^70NI4)vk@rBwDT#L$?MFgHqxv5L0eKL<tmMf
`T<xv2LavJAM-b~L2~RK<``6-j*~y=GliJJOTp+wR5nK-JoT}~JB!DJB9L7WlM9kK>Q>dUXh?rii)Mf}^Q$gL!y5gKibV{w-<}W!PU7;oUHbzB
-P|!xmDyG(m4=bV)4Nn$0>%N_1yO-0Btb$)+a7>jOm{|Lm@>mUe4n8jdpNk1t?_^s20Q~tN4cl$1BH@3;&mUYJ5K-^X?C^jSuj1A>DxIMI)8@p
U{@1578K@@c9WTCccTIy-C?hr7QP|$|Nn~6|FQ)7#{mL`LDkA}ka`*b6N{C-OIuN62X8Vhg^cocM>2O9Nrda6x<xam`FLoD;0#BOprCs*b|z#2
rl`YBy%?N3J<>a&Q3R%EVA?1|Tv}KFN7A5pB6jFQ2^*Yzs9zdNdF+S+6{Mysti_pv^H_Z-3i>D1!cfMrkgOZ^NRk4`m$N~dM8SI44aT`K2(Ykc
3P6%pj><e1Ww>`}@e3Y;sQ?Z)bnuwj(qn3SvgieZD0X<2G4-C7Q$Sfao_F`Ob0$J6R;nF62|X2*Ul4u{(nUiRqwH}PqCYHEy%+$wl#6gRq&8G1
iQzKT-<XDm;<F)U)7tTs&0KZd7<AGKhz{B0=^JJa>e3g*2Md)FA_-UAGV=zLhf2EyMls%lIh-01h+(pxr)hkJe+0Isguvp6j(Y(1jBzml(ql}S
eLhgA_W<wANUV%{V3eD{X)q_Xa0-;H>EOwBh9%9+gi*vel3%QbhA_o6P=TqSp;%mPU<%6im~}(9E5!nu+vZJML}#GQegsC$LmD1@IM935K0tb|
P?-X31Ymi&{!AQ+>{(PlsC*$!4q%y;AtBgk_&v9YUWA843)0iP6j7SIOs}5CO3bHY#+%L{>REbG5l^Gtz|eYgW;g}oU~-VfGkByITYPveJ2Th@
^)_HE%xEl_;*2C3DmtEYM%$J6YySc65WO*GA#W0NGSrzpdGg}A6pC#KC^AXh)kR`oYIGntIU?}O_j13*a*jyXQt_dnptPx4%DOPWyOV0@2dZOY
X3q~#upgUV%)kLV1^`8gB5${`$te6WP^(4DN*SNq{Jh41l?0#y6smQmP|opAbi58&lcGKo4z*lVcmhbt=Eo>Kwu4>_j@14g9(qHS%|no}(V+s!
G%XZfnIW<b93@3Txp+j+fEv#l0RLc*Wd<4}V-&L)%b+UkJ7OGcr7IPk2vn7Zl^@AZ7A=fD%H=(m0o()zn5j;(K(lIB&&#oqtWHjzYvp@kEOe8_
LFet7{B?7n0Xm>&N=TunVBr4Xa8-uc)Bjx_qlq}O@n>$U05(ejrv<FrKyQzTUVt8#?tvko<<e{nV4OMTX(qH5$289kP%QmV`z_GDn@S85Mfh3^
^D{8uXj#+VS3JgH2kf9F)MkIQjrUTZB#n_QZ^C3z8h7-pb&Q&Yu&8OceX*F@dhOH>xmE&2qvG^n<Y8ANpNc|&5`x%pB>+`C${h3&Dg)6O2~>**
Od=f1oG%MgX@ALFEth^TZ?O!@*eHfVyr9quWSwVLE(c3`(ghmGr3Xt65qL)Hc`vZO+EoN627WJcs_C9?^<-q75}1s^Mg-JPWNdq0DYP-YDNbdr
76-<Car?jpJTSM7NP-)PjZ)lyD{>0(eHbRusBKXSg*S#HtITp{3{ucj8nWG>qTFFYjHAX(Lm5GUGy^2%e5S+lhc{Efw<|d;j2U(V2sui$|C?hz
J%kDBkS+<`3}Qke9lc02ygZ48&L;wq%sayLhRIGy2rkU4LUpE(QCzOs*kLd;2vt=7<OI-740|!CpfhZIE*Ex*G=WD@$Qa||oFAvEI0DTT91zIk
ilR*QG7)D@h0aP|o7H6~(V!jU`PYy<V4&im!IH)ll^A@H87EZf|CC0pGBZ(N<S4XlhtPVQ5DS_i%g8(PLGKDm`}!bu7Ozm<k}P_<6kRgo6R)cL
;quIi(Kx1vOBtsP`4pA$%s``bmybPO^L}YyEt4dlkLdP_#=f=Cmv!lC5Qfm&2Vcw_0>y5d{~0}Ew=NN;j=BeJgbrq?nXkzB(m{RIl~zW2Ldb;m
Ox<``o~2T^byI@;isa|wUR|MpT9|*`q7lKcCxsFWkhpL&HQ8sx{qbOq1v4WehDBls+h{N`vMBmLXp3ucgA?F(kj}qVPszlw+a+cNW6U@3BU*4H
!g9Vx32BXDQU=C44B>`^#hgYE{84X53LM~?C1tcnnD*hp(q!$KN!-~I{3hwb3qbSUAw02mN+wgoizEq0mH2x%)JuYFxON$2TMm3JGq;Atl8ir{
1k|9C2m?xHCNHycbV$M0B*6F%oH>=7DN}GFHYklr!$gmkfExl$*$#~g6qCv{Lh~Zw&>#b)cwt{oI)d|0G1G$W3CJY%xqK-+rGOOh3}P?3tOuIO
u)fII(OdT@0()#|dakimPt-&?5{1<g;mk$|99(9mbxR0J107S85f?24EpY4SVq!H-T@1*kcSOJ3ECF=65#+ZD7C5om;>Q`kCpSz9j(1Y1%%=Ya
)JoQp0k9oRH?x<}Di}{&rI*IpSRF3CdNvACFU>*OXBQ&KpSrFPei2=ATsBf!X5Z*+flY;==Li$E@r4$3s9T#%MiNeI1<hAFVxFbIFeaP6$pf0r
{3Yt&m-;p)tD+N31DzI5TPU0(S3E9<H_^CdCf6{6Nt?a3M640I+YP4E2FVD~h%Orw_P8ICk(Mm5?VH^|pBRfhtvCT(k~vE9?3_P%xS62>E6^<-
&hB0cPY|Ur5KlEYBHCT9CGqT0G8<T#K=3iAhf<2m0K@v`2;e%j0`jz3CSyFbcrYIsKl;>0dSS#37zdHBb}+gLWHPfoBI86OSTT(90~d64;3k+h
u;nE1^5~QoQ_RYu#yXgGZ*>9yL5y%+L1myhwjsu9i}K7eYSaUWTy#vKkx_DM7k6<vdyFg(mor0hzAII}xQnZh4+jOGl8e&w_xzx0Abcmwl(_-u
4rD<2UFinam*BAuCnL2-qEZ;wy~86J5#UN-k4`u&{e&?KJwAeAXqyKtg){`3(Tb-E5D@m(wq6=@Sqf!5O9e8_8EL(B^um$KWn_A^LQ$5Z1l6OT
pbZXtLssmWKJE+hx9KT?@(VP@isLuM&ZgU&voB+*xL<c>{k-a-dj|xW1Rp*Ig)YV8+78-$`IwlEK)B@`uB!f({86Sv@ry?Jpl-gdTu0|sI>{Fk
oMg5U<tEd~)U<&W<~=W_?I#eX6&wsfEYL2>Gs`N-g&0H!0Y;-<1l~lUrZ|)Vfj^i^LerF>I)z(vSDECy${s9OgUVPK!=!BnRzH)%HkY^)l`1S5
NWAXG<x{kM&!cB^xw^vFf=X0Y7v)g>3cx+|X1JU}c1vUC>Gs--OWB=qw`N3^;07rUlI8GlQ!)fZCqO^MBm`sHcI}ouL2QtgPKhLWGG&_-YDV)A
r-<f;Lj%%527;h2Uf|~Hvm6k|=B_<LeW;f*<v?+uM8f8Ad`b@qHQYVg<;85~#1jZZgd{E|NNz;mJ5Yng1TsQF=1R~gs*FFt<SH<SUNd4|skRHW
0y_E4u@+@*9kWwad@wPu10sQU3e_qxC(^CoMW4uhjxb8!Wc166#jr#APUZm@*CiDB+b}XmR>3TNF3JZ4w8?h$dpFdJ%G!*f*1=#x!gfKQk-yA>
(A7|Sf|`<zg3z^*`D*LS!c*2RmJ(Vqw}7eFou>m$h1Nyk=rL}OFP)46&2)kYV%_;~FfKgRVs!T{^Q8p=*^TV!dyQgOklYz9HtVG^Hvk&YquM70
ysaWd=CxrQD2i<4^<}-94-+b_#?(?@BU9f73VOm6))Lx)`)hEqnL$vA)v3(Vn}#V$T!TguomG+rXKpZp_Om>H*}pymG~tMX#x8b04R;v_ElY+h
xqnF;g36o1tEcwTiwoR9NE!_f%gQs4l9;F*P#I<wFsph_Pnt|P6F6iC`+qveE0ld3^E@gA$bAfQ14ScqG~LoJkl|3Sips81HHzciYzD-ow8!Qe
mq*^No=``(CM-z%f^8jtfLKt`lAV~C8R@Hz3XD4UK8;!j1k(v-m7Funa~m26o`pdpnZTVrS1^s}1&78El}B`AD<KYgHjHp(^g6(iwW2kiOc3{s
U2v}Tc>#dp+<<ca6{UWnb|@lt6Yx6_s?a;G=%Z4QCxR<aZKanMyA58XEn7n(js6GYl^GHQaD=>4b~M@odddt(fN+R|hcAU_)bwyArZ~uN6>Wab
iHV6a$1!JXyUdcvf-T)%jI&uIFgzS0>{Y+G*q!NC$#jn>-EFt0HWZk8xhxj^0eo4C$)BJBu@lU?3aLF%rc}a5^q^5@p}FqC>7Mz^44)W`)X<(F
BBUVYNgBi~fp;Pntx&?OW73-ml`DlxTlK&chVgxeFaUG9rduVkqnSAlG1Suz!Pw7iQZQW%XsHul_gK&5^+W>B2`Oh2lFpbX_gwgIlT5yY+Mger
XP;igAvs;yL$b)}uMb%vXL1H-{Eztbw@DxOpZc2K@nAt-R}_Gu(SR*FDhCe--BLFWV(~Igg)t~WeTSNjGR{~J$mf*?XN9?5QGmH;pW`itBi)02
&J-p}V5hl%it=dzgkl2BQSxM*Sos62ZA)fS)QAb<G^-VUQ`x;7nZHqWqX2Y})f-(3MwMD0id1jyV%XUEpkfP|hXg`Q3}-r<Uxh;@V=xh+JkwiX
l<ma!Q435AwXqgHfOOcU+E?eY0&oF_QHwGa)C6GsKF}r5BR7E5qcsU9xdtW=XA>iHv$o>!0PefV!_9+?^7DJ{532)Y@SU{KbM5zonAcH5sIl96
0i_~uQEd?nDeye*em7<k2}W2mP!B6%7c-VlRP;JLCI@96-x}G7BHSG#5;6Y}m*`E$W}~u3h{;u5yx9y@2OyJT>>G!DfCX2eak)eQz7XPF`M>R*
S#l#ul0*+Q%@W_21I_)f(Du|k7H~--g2?J0w#bM~Wimk^5aDiarutNtA0)YsP3a2}AlyDJu;vldL&=fT&L_?J1QPX&ub?Ye@DtnZ*|#9(z*B97
FFiwaoqXS0!l#0n>2fd@$<9vb<k6#fA2cAbMRLB|zBwlUuvTL_g{R>f6E+FMj`s@IvciMiG!$mP)01y?HpcPR`lq7BpECpcKXjhSe{4F9uf;B{
xC+!l2t3%{-AayO(>^3*8b6X}VTxeIEjK#6mq^nwNt2xv!a3}+W`BhQU#!TkzJ*`0o}tb`ODc@qWWLQhaeaax7$(tGrec*}9`PxS?|cIoP|5f#
%AFm0vFN?-wxD0QMmfZ(7}IJeql41`tR{?Pm9}18pA8H)<HX`UN&BJ|4M|nqfec`VNl%<*$u}rm7|Tlr0bCTOV_a#^uyUdj5UaD6wdB=|+i0Uc
$Tt$f*JZ76Zy9gO$aYDh$Om%!fWD1=X>jd~0dle^6YWn8>{paOk5;5@qgVO!U^MbSecE1hy%Kux6kRWg9*jgQ&hlyZkk@r*%g|BnY&M~z{`=Yx
bh>;Wtv{cBg|97`RK5VaYh~rO2d2MMLd)X#XvPw_U_@FOY|z|ldB$UzECs*_kOI)F0jKy{Ch?$kAB(ClX1f<2(cotfUt>en0f|*P0tK>?q4}MB
8F53Jj-B$GyQu`z!QaKjzg{iz-o)7+Oi=(?^XQMcabi$>*~1R($3GiFC#m62J4iycNZrB=bKr-{TVZOI9Mag}h$gEWaJVpGh#seDS9%~PjGh}w
hu&6(xB+xPQ!ym%TP-E@?X3HiMfWjWiH|Xqhc@JXY>-XuzyTP_OBX;OoW$$%H{cK0N{DuYc=t``P-KM+fw2z>l|*;BX8&6#vbCs@u@#1cKWnQf
CwWklD5k~%8!%e5#zc+(#KkixKguFZwWvf##}y%LshG-YC^v38S^@Mjm4gjxU53PP2irv-hZ$ffUIP*0Xh+2ieUlC<M5T&Lcgm>Bxu7tY-xJ3P
7OgA7H6v!@oEg1#B>Ryh(yR&!Wm%>5<0e>DFLKkU+)9xA3zE?87npB?Q5i9ldNGD7g?!p|_tE-B#-*DXUBMjU(65_qsD>R)b$v~Cv%{X9f8MWt
Tr#Z%ts`utxYVeQ>5N?$q2#TIq6b9Bzh<YiXK|_O0*&~R#$yrpsO(PHOk4%|xG?6kau0`UP{dE5-_XzAd{rYec`8xMRRNqHLEB!R=dWcgX}DKB
dkXagli1X*lDyuuuHh?SJh;bnPx)JWcP%6&NHzBWjOYUr94tY(8nM2#A!R$##I1sB%<<j6hpPig&1A?Yijv)J?2_H>YbbG`aJrJc2sHqCBS@=E
kGe_7)mI4$rMq(d=Wy@4EpOn5!f1OycM;*POA$%N>OdVu2D-mSBtBpwM;U*dhrFs|^arn+H(kyKH7^OCccon~o*u1ew+NFb|Jl**`O;^$(3vN5
nSboFq3jF5<b!kUfLVU@h<*A6zPe!Ikget^dEjyNj6!2wEXSc<a2AHV_ApsF!UySN15d7^DRC!M1g|8sgECu{L586m=$mR`r{4;T0YbEI)R2Jb
IXjFI)*hn~B(}G}lk0!Z(Y8k<NmOX3j~l1{Ml`_0Pp3^hL*J#Z(fc|yCvxcVh^&2luuK#$m<cVxj3Q|;2f8F8+mL0L`4xiBPO`IZ1bbi@Bd~w(
mle8V7dWy()c}>ARyXNs?xcr7DhEX^Q=OH`AOXrwDN)Y-F=m6arswa$pYSNPg+dI;0>g6jW{S6tQ0u;{3|3bGoDgJIMn~)Kfn6gUUHu|v6--`L
yi`EsluA*?buJ#`D*Kh*p`rakP`&D1>NML30&~K<w;kUH2yUx$fjJVieT#RBOd^wCKU6pYnp2cd$zFbt{YZQRsB(Q0CJ0pPYJ}Qz1Gj*YpD>)9
-<4q5MDV195779#%BI39jE!h}mJ{qq7yhs{Sq0BMS+wXqgQCRD7FaJKt`fh~_9F&g;DmPo4S3N<nZ#n6`{TImr-f5PS|^jr?5mj+Bv%AG(vpx4
zOr=?U8^60lrKn{rU9Z>wkEjDUKr5)knqhTS&(cq5Tr>b$p9S}%p-H#r(q?cp<xCr6>-A9&eZa1>7>=Ik&tfd46ECJ-sJvmH2G}Hy54b$g&Dqj
;vR%bg=1w=4Qh?CP64}1W4nY=9R?kcz3{1$X(#o3ghnL(l>x1nT9}IgCa}+mfmtHxB+79$xLD&bo|d|xmxTj8)foruZ~2tI%Gn}{hir8OQM(Sh
pnc7c@%#*_bv%d(`(36B=}+p%{Is9R+U7rEl!L~d^3Tv3%s9L{`YwdGXn^Y?i@^~=kR})}b|8C-A(p|Vwk^^=US@jnmf2RRu9}tW5{iLO5JXUI
(2U@t06f4a!AY30O}N@b&ynd_WoL1Ps-0*_=a}L0?WLFkQoLZxNW*6ZA=rWB-Ar~eTiNVRK#50?S}vYwVuiCkF`ZRR!d#+#lURCU{%07B95k~}
ETI)jT|;z?RjGqJPEJ~^EWl7jWW=mZ{mjWFVaAF0;<H@0(7_sq^Xx-?Hf^Bqd`ksXC`)aXtGS5SWv{%aUp?MDe>I(^<7Xr)SnDZg7usDpfFGtr
=jrO2OsIcL$il?dre{-B5o+5igA7kLK$|pN79hn1&US?G=u@j~$CtaBg`t|xcLD~HiHu#mwi|pK1RWFgzH|HSEm7=<8~7*uDYj!OIs98<La_OX
D55hlN5O>asLS6@f>=?Eo-fdd-fWqWC&Kmu!Ewg;hNuJ6HM6WNQn7Ll>CSuW9l#QX!;V#ojt2(>d#!J8p&x13@SO*DxFkJ-B)&}Si=qrf5cha&
q^?rsNmCqMLP8#o$h-jlPN+m90Z~em5?B&8m&o)KaJIzN>^BZeExJ?sslXctoVPNr+eQ@Ol{6rWg2^VWjF%;B$n)fK=?ZxvEUt+mqocYAtyLi!
Tp&IcS40v?v}imN8vlZ?nP_ADa}qRW`=Y%^KBp}@_8iG;YCnnAkNAM(xooM?I~q<LVSqC*ba#(5A`J=~i&jDSI7qvY$&tO@DN&|pIf7-(xbKqk
ytx=eowrXTKwlwU3!D#GTk(ttE=koAl;4GxE<pi{%>xW6>_+#POnVUUKSTrw$WhfiTjDe;5iwZV>dD#JnZMLWnhPOcWoMj<RZ3M2=Xn{3i<L4^
g%Yh)|CxdQy=DN{b!#dfQkCqt;vV+|yRqr;tWIyBEwMXC3f~;%ldcjgWY7?i<w4e4Dw!epDBd+PNt%#a_O-%mYGNa?VpgOpoS9jkD%~W+YaTyC
f>FksJl*t90!=H62Tl+W{rje@C0t>&Q-@}CsvK#^G#4W(28r;DPj8?X#Msy)%j^<PB9ykM!$72agd3s56;}UD1ZIfSGi%fhYNcX+l#v}+9mHU`
#Hu-&Qe%ZA-UmS~Yqd}s(~U71LIxTo2@N9|qju=%*U=EXAL8^J=L|w_PFdtG?_;EpSP4sJmD+<G6zM+4>anskP(ZK_cW0rUR{IuA4g7ddfnp1{
=b`Bt(q9UxopmoLv80iY(tP}zfb-+mN*=#RKPE6?P~8C9oI9&`=}Uo9M%E<-Fwv8s6;b_1g`q?!sQE7GT?*o2F@-*1Zx<NLQ<1Vic8qj_nP^ah
qCsKIdEeeO)iRh(h}Gi9*(o+EepS^C!<NL~6SHVrOCyXfi3FP>9KcR$l3fcJNhl%;N<Qxd2R^N*yMbyUtYe6&a_xQs5R+xSv!x`0$fn_C3+H9<
ds3`YKwU^73$zAtH~Ai-bkhN$lucMPXph6qn9ez{FP85z>)WHOO*}c(X)?Hf^l-^h$+(SwI8<ii-cRB%|3{`8_63q<_)=_{1HonY2NrEQ73|b(
lQ{n6jFcxl5r{nU+?*yIJ8G1}SHOBKN%mDdcPG6Bf+Qb$hSJKDXFEFfSXh>*DJYYaLgRkqpsd8^SZXp(hN26(9spZ1;U=C!K!g-Mj;J;t6M3Yf
S!!n@d?Csf1>j*hK`%1qjcx#ETH9Sh6i$~m23o6md4_@)M2z(umu?CYJ-s#Ini)O_>u9^UQinOQPEp02WY5gnmV^e6oYJRe5hGMg!=$j~D{kHo
@)wvdI-<r_E}|jbW5R7SXAqK<mboo@qYw@Vm<MVrEv;2PLrcyOh(XEHtKuzt<qhNnEQ<>cDbW&NTaP#Hs~;LjriT<UGO4maGC?GXYpA{fiO;pp
suJnpRQv(_oyML;q3ca3g(2gPXKUIA!mAo&yM_HvhoN~|G^s_TvrDM~uT2ksy&g=P&?2cdLHQ>#FRX=ry`^p|$Uyh6HZ_!*NK%y_l<Xz|HPZQm
BzRQ7gq5>m(s|}8Zq3Pg3(O6n+Fi^iPPKN2+E*=wzEuNgpK^7M0;VnK5=}~edy1>n?}5>vf_mr#Albyg57rVUNvEAxxmki^a1mtHp}ZD*zT}Lr
u7<E5DcDwGe{$b@K|Kz*50Rf>=H%Ox*`3O8C=bG5yONC)StZLTNDb)mio8!>g$H0&K4KK|FzRGgfMdu=-0^7hg#`CO^e!;@Xfi8>F04qc>3T`d
YRZ0W)ha6Y3>!wYhdaC^g(JqUd_)|iQ=&iBe=ue{u>Rt{4m)>||LKrDdDaxt$6XUi=fS2lU6$W)-A>GRURl!>n9}vpQ%tm^su%`53wH9Wd7Wvj
0;#~K5CPj=h~lQuh=XJ^XnC=bPUX7V(UYafGc)L9L?ok$dr=Rogs)HDQ$H`!g=As5oB};T3Bw<gwLTG|W}g$^I_FmOtM(L^tP-{qMPJjI<#dBW
i3IyKCBrd8vZ;5ely70HH1p1)dyWPke4n(oT~8co<wg*)h=ar#II5kzd-{g`@-k&5xm9-PACq(yo&TUo<Sy;N+?xPRMZIvSVEL(<6VQUEuhP0l
s%7+N%xL5nn#g)7JrjGNErmP=gMuFMDms+jJOe7}_O!K2!hA%Qnmr5+yU0sOp5c?^#A6VVkbvqaz|jhWuj{r!PEeuPy{JheOc0E^P>8oY<UfLK
|L-@B{Wp&N$vE~u-$=h{?Z0X5H`3alzo~x1+<(K|p9*vT=AQb^djHLOznJy@%^md{1^*ibe<uq5aT4>Fg5mo=1YM@ACe!90;(24;?&TzA6*X7$
Z2bXX7Ui(Rj=DZop&!-2R^Bl^F%_N=vS`>p1jE-Z2}w;4maYUvGa-S?@xiV1E}VuZO$q=20sGGYIBIlnc^*FfZvNd&_^7X=A-L;|ZvOvGA8JVS
!M7wQ1S&#Kr1+rtPdkGFhF@$o`>9R<h_~HI{OfdK>{)vFjc9XHxvj=UU#N!yTMHdu1a@~EOemgYzF)EJ^rbN$4jrZ$O8HJR9+Tj^sNv|(Y;Wl#
Ai7J5o)flN#{d3`h1Mg1d#NlF3j7gTvCS`SmBn!kzp|VMNVKNQ2A{mp4SW3M)YxYsHR}!Ul{b};GP%ou*dKOW;FRyKy=_i2J#oMN^<em^VPg{K
yJBLu@}REwYG;NFRLG8}GTcOU+R;w(Y6vZ{P|)P&ItEmqST3SEO+)TxTQ3i%eun}Co1osh>&SYx-9^n=l;#6>Nxmh<ojf1_*wZp+iT!9L(cE(F
iH0OFl2L76@$g>n=DhT}@P|=5`+_vJ6;HuG^#hRG6;$H7W{AMHzf>_<04~uVqunMWS?E(iu5tZ#OqR`C+WOuY71&SjigY5H(^xk+ia6R$!Pj(P
-F)>NJl2mh<m>4RE#$wD6i?kupdwFu)|&Q~0qg>e?JDiDaoWyI;!O0YGlUlQA}u<5lH5;z3%*=_8q;`UZXj@toiPSTPGVE_>$K=`%jssmp5eXL
HKrA=98MUoc$|B>!);qD8-X=s9!bhUHHX4e!Wohzaf>9yuB?TxDXZ15AuTVY$ipLCg8G#m92f0J;ik|VkR`IDyi~H_7ksRwD~weSO;PqMEQpYu
_g$Au;$+jflvmT@$JijOH?S>moR{;imgcDjg(`s$;wR!VDWg61tO&?7v^_jIo_kd_#8HxT6ow?8*V5T#)3QRl8%PE~B&_ZvPMj~}2EN%!k1EZ(
ZLl{MuBiDZN8LNsP=Me}>5k6f0gHpUlYV^I05~#9C>=1*^+P=gN^9S$#@#gm3=j*^|H+?{)|j&}ewvEuURHVV7Evsd;UDIi@AI`4ROgV!Tw%W3
QyEIn6XgZ!pa;?v9FlaR4lo84m>r&ioN8W%L@bsl$~iESjMZ@W$xsm@0BIWWgeFhsM2$vaeFXS03r?5skkJDTwkTm##PZ7`c73{`9JxUurGQ+<
GsH&bxCRF73qkSiIfrGy9#fcccf?XPb)B-BdzmP!63YYKuzv&xXHiN0OtArSwZV1pd^P;&YZK$S!jwLA?^hJNr1%!qw1q)AWZ^p6;f?Az3(z`1
*|D`Hr?$Rj7I^s9aKHKIQTfUM|LUFl@Mo13d{lCm64O~-swm=N+-@i2)kyjC@_tW&(8}^2M@~n1_msg%wqnT&tt6K|qazKyRA*%}0@=aEcNcpH
KSVezUMO<8%K7@;2dogK*D?y)xofbm&`r28Un82k%jhI$9Vvu%>`2R?&HikMd<G5r#_7A@(r&>krpkFHfe(_Y5cwcC0E3EE=#*R;GUKCnFjhjM
oTr1aS`&{t6hH1-t!kA&U}+tixclrEl<KL@4H*Ea*u0~maAHt%_?wjy9T=vL6_th&(-x=bfulv%+jo%8caz*77g>Prx||wWDm^WO6>?_w{dp~Q
iO7k=%@if;Ysk{+QGz%^k(Re2ft8ROPglvActKg_vgZ&6&Ul@Zr%&%PEzU_&yv#tp7TPMqFTCy)N0C?yu6%zzuCN{Q*`;pOSmYeqV>7`SE-w-y
aNOVutAU@~k!IG-?4+@ih%oNEr;SESXk8tGVr>nL1m{XWM<xV^nkpfZmc)XWYPxTJEqnL`hS;PY9UoAq*vi~Jt`ea-v&=EP(={?9Zdzw<>Bvf;
?Taxc$5a*eQoS%CN}7_$w&;4bMF}w4Q@p-uTmGenQ&Ol-K>rjsJ9T!X*7RqbGcjUUcu(P6hd~BK{E|z)+=aAt0#j|A`KC`ig3%!{H9a((=z!^N
+8{Y}s>vvFVuXhKL1Uq)t}EJ8q>wq*uZ-gML2c1$;J;5DERKPw!`iMj`sVxlcbiftaGvZSps=er({1yMi<4AX5OoAa{>5{R(_Slcv2y@4nCX;0
M9PfCfVA7u4F?3~nK4eTWfES3obxw&1uRm@gH&+C6c&PfvsZvBq@ad$3XW)cINPGb$Zctr2Jo>xMdR3u?yB)tuV<oQV~y}zK=yIAlhFF|cnc9t
po9=Sjm~iwssqOcwnHSn!5^Pz4de2gGmJ{I^X{lfR4k~B>s+WvjjV{fx^pM~^>!5pw1tKYQE>|t=W2@(2!OYTA-8%ez(Cm7RH9?nM0W%2OVF<_
^itXSJ&7BJxajPx8Kl06AxghN#GIgC(X;Av&?7?GK;qT)qKdtOlEro{(R>k<OypE`WBdV<l!|55(FnH_#FVXSqF0;=<#BFclsvL4)myzUrQ(4S
_REeB4DC+Qh3gueVSU$=PF74(CbG^e&zQ%#=M-&`aK19oZo7FL1Ll~*?iQyjw4uTuGwM?VxWC`L+7~=Ka_m$+60wnDrQviKZp2RN>1?iT1{%WD
&HtWeACiGlmU%Gi-a=bP-4-I~E*i@M`hYi%nl3%FV#N<}38Ldns+7I~b8y5`>Canrm8~*@o)#5ppnNE+B%4+E67D*2yx!J=$m%AL*BX8YP0<J^
defSiXf@bt`r9MXYSR34p3c51QjUx5EkF<Ayosb>=v5GX6VjkE>N^{`FMf8(c{G-d9B1Hk;l9SAz%uR5CaJ;S1Ns=EMxf&#oztUsdRZCuw0urg
$5}I{fBm48Td()OmdELBJZR$d-XDZ;s*fJjZ~MP`M)J0P_@r~&{^St1=~sNBXnXt~Ut3N=4re5e@_}Zz%&kr+V=hH^CuA=b$lD-@8r=tx>3D|{
E$dYEkD3e>EQ*~Y26lMWlz1`hBSS&ie!*oEcS0{PK^wmttUZ%Y`H|R8n^`DDdz%X7le)iYcxMI1{^m0|Ysmg>a|V#?e~LgUOI<9OjiR{2s)pEN
DDhXd#O^b(uXRLl98BSWHC}A}GdQYE!l?wNB>LM?L=M>_R#ey@4!>yM-VL`)8cuQrt|(gJN3PP86m9j18rHONY?mZH$(~e+cIEq7)Fr=qBpK?2
4(B(<hayjH+m4DR1_IOV2g1W|?fFhMohiFgnP+s=yq<%M-$G(7M9_kpJiK=x$sKMmIH0nB;z+;+0A7MU&UY$s#S{^+G3rLnXO+tP>+At7t3O=8
emO`mVW;4x!RVc&vZVF@`9BvgpDYvf2k-wnVi_i!5?boJe}9M_AMdaq7cIq}t%f=UkCqlW^!uD605L2ui=?3pw$Yu~4-g(kZC9F4#_f-g#G)gJ
$)yu-1tXSHA%m}{mnUad4q$n+^GsRp`zf!$6axBkdRApFh7qlJAC7mOfN2x4n~JaS<oB{i%t%O&cKbeQ^stm^jd?3Fs%KFH*A?5BlPb<%Rv|){
AEq|vUj9)hzNp09)+NgtOm>l(M4QRklfh=KYp_W=fgNSojnipL@=+!Im)bCoifNyOon_KTYvQbj_D;lWM9_DdFlXiSG3GjJoc$f1h0UwQbW$_>
=Q>N6R}REiy5-|ye4<eP_>KMhjTb9NBTtVPGrVV^7S?b;Kb#^Y7DiKD5wh)wN1)f#<!#<*{PsL@xbdeOs1l?$1_-{gRr}v0uj$4h3s*Jds35rr
!PmCbP}$$0r765HG$eKU81xI-h$@mr*6XCW`%_b;+Eq%uE#M$ihl!Ohtxm$|0`q(8fO>&JgM(tFk?WM1dJHlaeC)6_`)*;|MZln0x`-iQIZ%i6
b4LeDOX}x*4n0+zONy?4+BTPfq?x45;e)IR5u`$x4C&b$@2~b*hLHC#vDGM{;|a)Sj&(ndsDj;La+Ul%Oz&CG8g|YgS%KOUop?9gd+wX!RFQ$t
APLsUdVsO3n8mJ7u1X-O)K5W)S(;9J^?K+C><DfqIuU$^3BzKNHa$0TbCK_?dXEe#3u4;hXlDGA_RD#2G*d?^kRbA{b|DrMLU`o(nj)y@o?UQ&
3M~;aq;G=rUnXg9_=1cUpC$r8u;F+^VvZ+4eLLHcn9;EZx#(XbSu5&+AsXzOUGr@)3})1j_o>w<ciO+uQSpVW;`JSN)n&iT(Vyu#i)&pXLr{D4
>f+^MGlq(ligV+@Ow+g`tXq?$TBQ#LK}t1*Wq@I6UO5q%8YXUnaXD3%mxrB<U?&Zc1tU>!RFrpOAi!ALM@N9~HhDe-DK=Z=nSFt@!7#o#IVBQ3
vSl>bc2Bww){DL|2$|!yOroo*E+#^x|0v<zS3G+(?E3&<>>he1Qb}e<HK=eef;ZlBB6w~4O3Dxn!B#!=1mu<Yd)OB?o{pWZ2#S-hI?Iv7;e|c8
FH&Mw*d)`CW6trF%jada(XZj>e{A?!U&2==pF@fLiJj-myW`cNTvNpg*FK%aEhC5&vu*MN3v*VYC7NRBt-d<>L6vZBJT`^ntE<f5hzen_^ul(@
Y+b}CyjO1o^92zP#57{$-0$>#kIJJ}p#l|rPFW(V`z>v@M&B^5*7jmMx6qbp_$&aMMPcHu-HT3^47#38BIyxmFl~fc!X!4VxrvW*P^WIsDq=v0
{!W5f)ND!rLX`x|W7q3R1yiUp8>WQ^&~c^O%y9*AY0yfR74rs}X5jG<mQq_h{j&}Vuw1_Deo}-rj90{v&9b#Y>~zw{DRhhDOYq1>-e41&VCyAL
QX&WEc8}uVa<EqUsfZ&iz@}pa*fHvR?Lr)VE4Px~_W${eOs-K@#8PiXm&imAy7#bb(-@@TuA2j3+KAgz0`(-fmY3G5pkz#ARj-vT2Z6=W8ltpc
LqjIf9C?<cZE~3ByyVY#lR=LgS|phS+{OyOymfJKHnqAsh@h2O<^gG~+HMM|HA`E+n@zx0fbVampI2E#6riR`(K)$V!mOl^)t9h0U#4Uo+0&g!
DMLqYOVsM7WZNBdMC6#G>5QE>lTZ$8*9LsuHYb)=sYz6HEXRvBRyDiS*CS|;WonFr(OjT@0foD#v}T=38pqkO181_x+ZFeLRLS;9Y1mODQ;jv)
&5`g04eP)++ZQ{cbk-3@uU%zezj>1lVG)Blu1h~eq$Aoz_@@Afji7j2oSJ?gEzO3yy?V5U0$3Ecp@h;7dEXwRJ#;Xr^JH~|J>-G%L!6dMid$1o
t1o1@-%=eX#_@Z9>nn?>lh<__r%nb}4@x+>TGx(#va$v($+!Kh{(|>StKJ4XJ5~KXpY5qz8FF}1{ZCFtRDYSX`_y0NY&rFg+}UU9FZ0n{`r-R}
ZCR5cNkl5jfrkHa7C>^U6>+hO6x8QCEpyS~Eef`i38b6vvLOiaDL#>l%3+Q9-4D>t`;UT)IlqiJ->ao#xGL@eR*lvMVqbfFIS$%aYn&!lYvh(1
^IZ42?sG`<MF=zAp8W3ZSKAA?7wGf?N_{`$DP4(~WF;Z*&GFq8wk0Z4o1+xOS@O`#%1SU6U6v;-5zk8u;Ny3g9b(01C~?*McUX0du{Te*yruVY
^{DmrnLF`zse^GBnmj41XW6*DH4IE;Q{zu8P<Hs)%9nwXg3nE{Jz&NWF+0!lu)s16^Oyy^D?g&7;|Dq`XT~E%`Z)L@gfypX+%nl|AzdGdNr|i^
skB|s4xpRdgX_x@I$|15F^mNlf*shnJC<%g$&^go;%?~bidQd`gWXj%m=I4Nj<%guSKL4_;xUHIaq3tS#bgV^ns3oUC(LCm30fgC86|`#YSSR5
Y<wrr3-}ALqT_f}2E-w98&d}LkT&muovboKS+}gN9(S<4KYw)#{<uU+NINrC(n`D3a#%Q~`Dhe<Gzw0H-7dZH_0Yb|<TF=nUjedO$&&JH3!+`T
*-qsOtq~-;YOVN+XrF#7Xo$=t*}b%;=8-Rn#BH}bvS}nCgR>T%04MnKIT@amXI}3UjQ_N=8`7989W<+A=BaIc<$-m0Zj^*UNWZlz(!pCo^N9+V
h8rf^w{2M@vvHS95i8mSG<`dk#js2?aD6LiQ20g3k(3!j>gX%|6bdT%TCCpsdqu~Hc(lGuaEP4{ErEjfm63IHz01z43ZdWvabFudA-sO!bSJ)t
I=nQK{R_T>kFw5ChozQ2ksOY(*sGWgcLsH5P{YY;e<Ct$(W3{3Ve{I3#a=k3a9=|f4z2h{oWh51?A3ERbUDn4XLxji_sJyjv?rtYfHi=cmm5Cp
RS`EHH1HK!Z)XU!9aa!}LKo=whN<3rVgxq;Yt2@NFu$y}<q%Ak&pKjki4bw_Nu&#QK0Dgto#p@KNw_JI7UG?t0UyeuX@RN_+Mhlqi>_Tjk4`#E
jfQjZ?Kl?LzDGL8x_7B{^Hw874q>*&l`Yn_6Wf+O({fsku0#sIDGLDF&JfCVVofs-#!$l%0ij{2%;`~sqTU`SN4xM$3U-xrAxMN=`m*MUMEjv1
-o0nv+<`wF*xBzwRbd6&idcfh3$N`EMw6k{SJ+x7_JKGKHB)SP8Sp~eA{-Fj!1u3yiGAyXbtIMM9{<kVV64xbitI8pa=qh|@SfRG_>L1+S%L*0
re2(bVIrF(&g+Lc+h{nXNp;5C_U50x^%dsH?Sc~;6?0#Sbi@+iA6u$uV9G<=jVF)dv&A7?7Z89BTOdbM{~k{)Kn~9tL(eUVrvErZL+I;v1k^>e
V$Djfncbm36!?p!=kPf)6YM<L4XDXr|K4M7hb^2|W7q=XimOWAFdXIm-1y;Ud(F&_BS{d|bX)L9Qd%ygeN8KV(C|H-6|CZU@hK8xcd{ViSTcsf
u%?c7?MuVUDn|}rP^rXG4xL6)+5#^?-Kxk;t$E~_S;>~}$)N4_fHz>bK-^@|_RA==0R-OYERoF7^cmccul_B3Pe}e!KJkR8P5b7{9;44TcOA6d
GxRNE@#169b;F;s$)F3VjfxZ7T1_l_720ZC%IKo*MMB}Nnii3;Bi^^UX+r{r@WB}YWSS(z=}rk`bt4{aq+JFb=#9~xYL0=;@|LAd2CcK3Dif9J
{NH~8<2D*s
""",
)
