import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.probes import text
from autograder.probes.values import call_and_look
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q2"
points = 1
hints = [
    "Where do the tokens of a text meet the padding? In two places. The attention mask has to be used in both.",
    "`collate`: start from a full rectangle of `pad_id` and one of zeros, and write each text over their beginning. "
    "`embed`: multiply the states by the mask (with a third axis), sum over tokens, divide by how many tokens there are.",
    "states = encoder(input_ids=…, attention_mask=mask).last_hidden_state; m = mask[..., None]; "
    "(states * m).sum(dim=1) / m.sum(dim=1)",
]

READ = "'q2 · Padding must change nothing'"
PARTS = ("input_ids", "attention_mask", "labels")


def examples_of(lengths, generator, pad_id):
    """Texts of random ids, none of them the padding's, as a tokenizer makes them."""
    examples = []
    for label, n in enumerate(lengths, start=int(torch.randint(5, (), generator=generator))):
        ids = torch.randint(5, 59, (n,), generator=generator)
        examples.append({"input_ids": (ids + (ids >= pad_id)).tolist(), "label": label % 5})
    return examples


collated = stored("q2.collated")


WRONG_IDS = {
    "pads-with-zero": Wrong(
        stored("q2.pads-with-zero"),
        "You filled up with 0. The padding token of this tokenizer is `pad_id`.",
    ),
    "pads-on-the-left": Wrong(
        stored("q2.pads-on-the-left"),
        "You padded on the left. BERT gives every place its own position vector, so the text must start at place 0.",
    ),
    "pads-on-the-left+pads-with-zero": Wrong(
        stored("q2.pads-on-the-left+pads-with-zero"),
        "You padded on the left, and with 0: pad on the right, with `pad_id`.",
    ),
    "ids-turned-round": Wrong(
        stored("q2.ids-turned-round"),
        "The ids of each text stand in reverse order.",
    ),
}

WRONG_MASK = {
    "mask-of-ones": Wrong(
        stored("q2.mask-of-ones"),
        "The attention mask is 1 everywhere, so the padding counts as text. It must be 0 there.",
    ),
    "mask-of-zeros": Wrong(
        stored("q2.mask-of-zeros"),
        "The attention mask is 0 everywhere. It must be 1 where a text has a token.",
    ),
    "inverted-mask": Wrong(
        stored("q2.inverted-mask"),
        "The mask is upside down: 1 stands for a token, 0 for padding.",
    ),
    "pads-on-the-left": Wrong(
        stored("q2.pads-on-the-left.2"),
        "You padded on the left. BERT gives every place its own position vector, so the text must start at place 0.",
    ),
    "mask-without-special-tokens": Wrong(
        stored("q2.mask-without-special-tokens"),
        "The mask is 0 at the first and the last token of each text. `[CLS]` and `[SEP]` count as tokens.",
    ),
    "mask-is-the-ids": Wrong(
        stored("q2.mask-is-the-ids"), "The mask holds ids. It must be 1 for each token, 0 for padding."
    ),
    "mask-one-too-short": Wrong(
        stored("q2.mask-one-too-short"),
        "The mask ends one token before each text does.",
    ),
    "mask-one-too-long": Wrong(
        stored("q2.mask-one-too-long"),
        "The mask is 1 for one place of padding after each text.",
    ),
}

WRONG_LABELS = {
    "sorted-labels": Wrong(
        stored("q2.sorted-labels"),
        "The labels are in another order than the texts.",
    ),
    "sorted-by-length": Wrong(
        stored("q2.sorted-by-length"),
        "The labels are in order of length. Rows stay in the order of `examples`.",
    ),
}
WRONG_PARTS = {"input_ids": WRONG_IDS, "attention_mask": WRONG_MASK, "labels": WRONG_LABELS}


def look_at_batch(collate, lengths, pad_id, salt):
    examples = examples_of(lengths, randomness.generator("q2", salt), pad_id)
    did = f"For a batch of texts of {', '.join(map(str, lengths))} tokens and pad_id={pad_id}"
    found = call_and_look(collate, (examples, pad_id), {})
    batch = stated(found["result"], lengths, did)
    right = collated(examples, pad_id)
    differences = {part: checks.compare(right[part], batch[part], root=f"`{part}`") for part in PARTS}
    explained = {
        part: checks.explain(WRONG_PARTS[part], [((examples, pad_id), batch[part])]) for part in PARTS
    }
    off = [part for part in PARTS if differences[part]]
    if off:
        good = [f"`{part}`" for part in PARTS if part not in off]
        causes = list(dict.fromkeys(cause for code, cause in (explained[part] for part in off) if code))
        codes = list(dict.fromkeys(code for code, _ in (explained[part] for part in off) if code))
        partly = f" {' and '.join(good)} {'are' if len(good) > 1 else 'is'} right." if good else ""
        checks.fail_with(
            differences[off[0]], f"{did}, in `{off[0]}`", " ".join(causes) + partly, READ, "+".join(codes) or "wrong-batch"
        )  # fmt: skip
    if checks.compare([examples, pad_id], list(found["args"]), 0.0, 0.0):
        checks.fail(
            did, "the examples to be as they were before", "changed ones",
            "`+=`, `.extend` and `.append` on a list of an example change the caller's list: the second time the example comes in, "
            "its padding counts as text. Make new lists.", READ, "changed-its-input",
        )  # fmt: skip
    if checks.compare(right, {part: checks.member(found["again"], part) for part in PARTS}):
        checks.fail(f"{did}, called a second time", "the same batch", "another one", "Does something of the first call stay?",
                    READ, "not-the-same-again")  # fmt: skip


def stated(batch, lengths, did):
    """The three parts: there, int64 tensors, of their shapes."""
    missing = [part for part in PARTS if checks.member(batch, part) is None]
    if missing:
        there = ", ".join(f"{key!r}" for key in checks.keys(batch)) or "none"
        got = f"the keys {there}" if isinstance(batch, dict) else checks.describe(batch)
        checks.fail(did, f"a dict with {', '.join(map(repr, PARTS))}", got, "", READ, "wrong-keys")
    parts = {
        part: checks.expect_tensor(
            checks.member(batch, part), dtype=checks.NUMBERS, did=f"{did}, in `{part}`", read=READ
        )
        for part in PARTS
    }
    for part, size in zip(PARTS, (None, None, (len(lengths),)), strict=True):
        shape = size or (len(lengths), max(lengths))
        width = parts[part].shape[1] if parts[part].dim() == 2 else 0
        if size is None and width > max(lengths):
            checks.fail(
                f"{did}, in `{part}`", f"rows of {max(lengths)} tokens, the longest text of this batch", f"rows of {width}",
                "A fixed length wastes computation on padding. Take the maximum over the examples.", READ,
                "padded-to-fixed-length",
            )  # fmt: skip
        shortest = width == min(lengths) < max(lengths)
        checks.expect_tensor(
            parts[part], shape, checks.NUMBERS, did, f"`{part}`",
            "You cut every text to the shortest of the batch. Fill up to the longest instead." if shortest else "", READ,
            "cut-to-the-shortest" if shortest else None,
        )  # fmt: skip
    odd = [part for part in PARTS if parts[part].dtype != torch.int64]
    if odd:
        right = [f"`{part}`" for part in PARTS if part not in odd]
        checks.fail(
            did, "int64 tensors", " and ".join(f"`{part}` of type {parts[part].dtype}" for part in odd),
            ("Their values are not looked at before the type is right. " if len(odd) > 1 else "")
            + "All three are whole numbers, int64: what embeddings and `cross_entropy` take. Say `dtype=torch.int64` (`torch.long`) "
            "where the tensor is made; a mask is made float later, where it is multiplied with."
            + (f" {' and '.join(right)} {'have' if len(right) > 1 else 'has'} the right type." if right else ""), READ, "not-int64",
        )  # fmt: skip
    return parts
TOLERANCE = 1e-5  # float32 is off by 1e-6, the mildest wrong one by 1e-3


right_vectors = stored("q2.right_vectors")


slipped_vectors = stored("q2.slipped_vectors")


EMBED_CAUSES = {
    "forgot-attention-mask": "The encoder did not get `attention_mask=`, so tokens attended to padding.",
    "inverted-attention-mask": "The mask that the encoder got is upside down: 1 stands for a token.",
    "mean-over-padding": "Your mean runs over padding too. Sum over the tokens, divide by their number.",
    "divided-by-the-longest": "The sum leaves padding out, but you divided by the length of the row. Divide by the number of "
    "tokens in each text.",
    "divided-by-all-tokens": "You divided by the number of tokens of the whole batch. Each text has its own: `mask.sum(dim=1)`.",
    "divided-by-the-mean-length": "You divided every text by the same number, the mean length in the batch. Each text has its "
    "own: `mask.sum(dim=1)`.",
    "divided-by-the-root": "You divided by the square root of the number of tokens. A mean divides by the number.",
    "divided-by-one-more": "You divided by one more than the number of tokens.",
    "divided-by-one-less": "You divided by one less than the number of tokens.",
    "sum-not-mean": "This is the sum over the tokens, so long texts get long vectors. Divide by their number.",
    "cls-not-mean": "This is the vector of [CLS] alone. The mean over all tokens was asked for.",
    "last-not-mean": "This is the vector of the last place of the row alone, often padding. The mean over all tokens was asked for.",
    "largest-not-mean": "This is the maximum over the tokens, not the mean.",
    "largest-over-padding": "This is the maximum over the whole row, padding too. The mean over the tokens was asked for.",
    "without-special-tokens": "[CLS] and [SEP] were left out of the mean. They count as tokens here.",
    "without-cls": "[CLS] was left out of the mean. It counts as a token here.",
    "without-sep": "[SEP] was left out of the mean. It counts as a token here.",
    "padding-alone": "You averaged over the padding and left the tokens out: the mask is upside down in the mean.",
    "scaled-to-length-one": "Your vectors are scaled to length 1. The mean itself was asked for.",
}  # fmt: skip


def look_at_vectors(embed, lengths, salt):
    """Each text alone and all together: the vectors must be the reference's, whatever stands beside them."""
    generator = randomness.generator("q2-embed", salt)
    weights = text.random_weights(text.tiny_bert(), generator)
    batch = collated(examples_of(lengths, generator, pad_id=3), pad_id=3)
    did = f"For the vectors of {len(lengths)} texts of {', '.join(map(str, lengths))} tokens, padded to {max(lengths)}"
    right = right_vectors(weights, batch)
    found = text.embedded(embed, weights, [batch])
    got = found["vectors"][0]
    difference = checks.compare(right, got, TOLERANCE, TOLERANCE)
    if difference:
        code, cause = checks.slip_of(
            slipped_vectors(weights, batch), EMBED_CAUSES, [got], TOLERANCE, TOLERANCE
        )
        if code is None and difference.kind == "value":
            cause = rows_told(right, got, lengths)
        checks.fail_with(difference, did, cause, READ, code)
    if found["changed"]:
        names = " and ".join(f"`{part}`" for part in found["changed"])
        checks.fail(did, "the batch to be as it was before", f"another {names} in it",
                    "An operation in place changes the caller's batch. Work on a copy.", READ, "changed-its-input")  # fmt: skip


def rows_told(right, got, lengths):
    """Which texts' vectors are right: the longest has no padding."""
    good = [
        row
        for row in range(len(lengths))
        if not checks.compare(right[row], checks.expect_tensor(got)[row], TOLERANCE, TOLERANCE)
    ]
    if not good:
        return ""
    longest = all(lengths[row] == max(lengths) for row in good) and min(lengths) < max(lengths)
    told = f"The vector of {'text' if len(good) == 1 else 'texts'} {', '.join(map(str, good))} is right"
    return told + (
        ", which has no padding: where does padding come into the others?"
        if longest
        else ", the others are not."
    )


@test_case(points=0.5)
@case
def test_batch(collate):
    checks.attempted(collate, "collate")
    look_at_batch(collate, [4, 9, 6], 7, "public")
    look_at_batch(collate, [5], 1, "public-one")


@test_case(points=0.5)
@case
def test_vectors_do_not_depend_on_padding(embed):
    checks.attempted(embed, "embed")
    look_at_vectors(embed, [5, 12, 8], "public")
    look_at_vectors(embed, [6], "public-one")


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q2",
    """
c-rl~>5?5smZbSE{9Az#+n0Wol#~=Kfl5lFh-?B`Ej=Ui?xUX`^B@S^B#DJGHHAoKNhNq4_qv;#omExOU;gsL|0?${-@bYC{QbkLAMSpbBfajU
KD>H0ckSu*o;m+;_m{uk{pE-E5AWXp?Zxx=FaQ3-U+@0!A71_V^8FA0<1c^t;m4o;@z3{v`|;JgAM|hEKm7FW?ax2_5B=Nsqv;FZ{r&kr9&}y4
>wmrb;Xj|h`RBts{c+#rb=TTmOLyb1{|{gP{Js9}`yb!_^tb<b{_cN%&UfXz^G|%yo98bc-u%wZeE8Rk{#yLaUoXY0`QrJ*i}dovd{__9doM3v
zWydlQSbJLzuzmX(C_NHn~(pLc2~+>-Td3U`LF(1xNP6Gb^hGvT^{ilK6?#6x`}HI)8jw+H~;Z9e|Wv?uYXDp_Al0ayh!c!t1;Tk*<S9KwLCnG
57+!ZA6~wH`}4cMy?Xn%pWeRz+pC9vJpA<PZ+hN;Jb(4-$DjWF%Xa4Y)pl4cs+PUhyE^V#{etZ|Zf?&n-JtnjEY{rX^~1w@{j$#&59MX+&(rHa
d$H<WF2B0BdUm0<qjquq^*`;dY9lr8X8$oR)E~97>#l35=Uv-(T|2^mU)Sp2lzn}{7i{Z~?(go?o&Ec}`;))*WjkF@b=N+8d0O3P@BjJpPY<u2
{rvWyKYgB+`J+c!TesVy)DP@Q$9QPz!<MkS_jwa~C3=JLku1yp(4KJ1KmF&!&)RR#V(I^c`~CElq~HAKgOjBD<F=mtsAc{8!!vK*Kj98Pu+YEU
#%EaQ54O;C$8TRhd;8PFyU+5tU+51%{mE~?Liz3s{`utg{;!9h-@f}(_t<Cs^U?kN^ziKc+qci&yp`qrbJy^X8mWJIkMI8e_UHG1;!XaRB~Aaz
dR{mAzkhuH_qYFi|LomA9$x<V{Ecq-f9l8oq}Tp?mjA<l^YPuvO}^8T+O)iRc>U)r=m#eH7c29xZA)DGv4#1UxBPGZ7p%As*Pnd0{?HS|rGNMd
?#rKi)4%8YZyBslR`uH(@lO+^Tfh5X-Pis6<G=s?F%Z>{mKU#IKD>OsU%Yr-XQ}-~ElKyg?`O)pteRTV{oJQf=2&yJJRY8<efKP<dqumsr?q#v
aY3&4W2`pz?7EY6pId1qmDyMJ=jnd0)OT-rr<8A8Q15eZW7gD5(sSI8UUR8w&t2jU(tR(rwbplStKPa|-q)$$SXDowyg`4;RX3ILIQMv;>fZcc
Q^@=2=lY4f**JMrt%YuK@6n3xN4Nf<CD1b5=e+uArMFpcU6Afe8MUsNX4%?5_kHv^w(e?7|46y-spQs1TlvPv+`}CDtF!mkSco*WraO%>dR$TN
^U$h|Ior;+E@<~@v5HAAOjb=#U3zUr7o6u@dVP9zdWJsQjSF-Sb$4xrrXAAtm|D=HU(j=o>oK)xML#mqO6%4Y^M2|#(ki<y9iscG+vzE5cRW7m
9J$Pz`<Ua_73n_pI%-+EIbEbDZFBdob=AK;SG3%Q?q1KC=Zy=rR&}#)wNJBuW7k}HVXd8geZR_VRd+v0fNox(b<(EEvvsd_U%cDh^7S0Mt*J+y
bLM^P3N3KbVcR^765IQcr#6VzuJ7|0MVqSb)U!6j%?oOsdLy~jG5Lu$c)`1rKF`k1J8LcKs^iAT&+@p}V-0Oh{Z}u1=A_f7Wt#bV%A(t6>6Q9@
`gyr;TTiDqks3#@%TmnVy7s`e2y5wFmZd#A+l?#Qz0S$vxV7E+1uc1&q2BYHO>KuhmQMH@`^M+GLmfJq7g>OU0UBj!`!1cedTq(pwPLagY0HA#
xMHyFQ(Z~N-$zq>r>~y#T#si@CTZy3mORRhEBvOk#dKbEp|<^KLtAIGG}d(&eQEV%?6fIwT_CfQ(#SfUxv(R3i@L$4ld`Xc(ob-hH^q-nKF7kW
%!6!9#NE8_+AV48_@?Zi&~7O?$rfubmwe*_-nPugsIsNGv+46#TIea;e;u1OH~;Cmj2jmu?0-&KM=xtBwf$tn^gs2m?eSEUtw*1UZFK93s*@*Y
g1H`*2i04_^p>0-e<O{p$Mkl-afOar$#dG=ax_b6J=d%i+t*{r<8ZLGZ|jW<`u$k4+&skOT~xhl{a}`xI=3L(ysMUR>4e|BVC!b~;CRLl=-8H&
>*K3RrC>Pt<xfBF+OoQx#uv^z7G%f-E-c047jXYIuiDqTaRoO}@Wr~1#WL#-^-Ma&?a|CuUi^>|oAt&8Q(LsL3_3MSE3&hUIM#BXMcnsIPu+D6
s&@3J7vPRkUQ36M`jWhA(T`!t%cBLASM5z+Z}l4&6om#or^H6!4yNJ~J>Qmtx?ZCWrFP)b+b=gR$a+mx|4of$)UMFo$dA-(AK{-{(iV_g|Kwvi
D&5*>e4pQOFO3Lt>UjR*B9aV~4)(Zt0kMs~U8iYmyX?x@(>ANSog1t@51CLIqkQx8t$!h3tp7()uvWne)p^XX7G3XLCM7SQ*N;D!(W#1Au=qN*
>@!6W+Ev;(j~hwWaLJ7pqKg|>U|!|p<UN}#eAhcwa3^z}_VtqFKIE@uKKHH9v7L&(WOuf9IKLoohA~|->eqR0GJ7@27|uFxTv0G~Q!Xg$nCdad
$g-r`8SVIhaX%F^vR7tpH!jdkmWstzWML;H%c8sL@+^-rN9UQ_mTT;{uFySbb#<P#AF_iI+*%>dxX!E$khVj@XxzF$2QKNr>NF`nv*D{%Kf}Ub
`>|;6u-_H=+_*qLq2O>AZ*g0lO2C;p#Mes7>S)W#tT?v%_yP=#?hwzhc@=umlUvI9gO{bhvPzR{sW-0Bo|nr~JR!3|gs6CyMNjLPUb)hWb8Wo8
8=teX+G~nurXNuemLiIFt#RS+>CkDZKmN2TSjt;z06(h}BWJ59U|ky^DV)^ax7+#TbD~mNCM5w1t|JgqM5s6{r)!t%XS73VOR3!WTuZN;PHQMs
>72BoIEElbyY^a_JxU{Xc0Bp<=Q?M+866BcIvk^RL6QyE>$p6IZa^R7PfPyvg3s$6Jm!?I-@JYPaW<QO)dWc#@Lqb?1L&P-3nW?PsuwTAx?)?(
&nkaPRS8-lAXIWgR#-4FiPK(`rf6MAL6)Lkoo7D9K<jzNmJ=u)gDLAqW~R7%+K=~H^<tElmDqfl6Qayhr;#7_dMThOjmxp)3Ze8vD?6Bxanl=7
>@oT7YIiC7z5QJ>2r`aMThCW-c~?cwda+u|f0YEkF0UV6ye<#@#p}^u4((hg?IgL1?pOyWfBHt*5#r6W=M_yTt}0{{H$Im)*Iv?YTyl{5ypTX;
62Zq1RvuKAVkuOwH!jeATx<?SRmD-Z7C`}$%*3N7CEAfAX4BoepzA#~&b1tB(NQ8Fmkp6oybj313Chebz04aIV7)j(ilTKZOVNSMP`BS%C%Du$
QaXjVZROL?b&p+cj<k3!I|}V4ZK+Y(FQKKvSv^6eWbyImYz~5B#k&d+Fb)c!Fj8q>CrrPs<D=v<Ov^`~>j&gXm7QvDIm*{=*BjGzyDAl0_k_j9
gx~l)kv(fo61Hz}3rcKzSB5rz$<dddkM}QoId5G-P}B%oyv6k+T2;)-{w3k!+{x}Kz??TO$a2_vPjacrah-Dp1sQr>*D@%sRyfJCmKzr+$*)zu
G-bJ4(h4O-Ss9$7y?T`iI7wNNS)@asT!333{8Uus$d1UBcvzw6W$YBtD4|pAXixU>1=wrtcO_*zIdGBvAjm5U*RBYDX)DX<YzID{e(v8_T%nV}
4`|Qmoz$`)L$6K_K>$7+b$oIK`Md5)Z&SMlzol?lUpSA;&~8!0Q?_iQw)>5b!%NCv*q`Y5%1>(1ACs}Bt)rw?F?5{ZkFKa#H|JtHWcq%}CNhU}
oYcJDPdxyOD0_P2bDhVQ_a@ou#gSxVt1g8G`-&|Ir%3T^6F&a@8DWxMh^$<3(W{aRD10xEL6_pzLWQKXo1Yg>qwFhn!It%4%DH;4#~kR@>ZR$Q
+ZSN;l%^(`_YwsbE%0<8{CJoYb7~t@ov8@9KDt6{j7?G+MCiE{d1yN-e&~42$anSlMIL9d({Em|75r)&$ms9`OOdlI<Of0D;0)-^DNVR_fowwN
GirN{tX^A0!Sp1DI<<#P5T<35H@a~_VV#QirB``Tg!Gwj*GZ8Fl=H!Z-1uBhvMMT48lm^%GE|kLR`4S;_e%vvURbHhoGze#e1(j?Lbjooootde
!PCT<#OF)FwRW8{m`Vxylg}O4lILOTT;tJu(t;|Mt&avn>8_%qGTZG76xqs;&qZYltEVj~``BjrCDo%Uy|sgOx$(KIBAWn<(_MCu>)(o|bGz)t
&>d)%Ce_tXKi4u2IbE%RvQ_8*TI8-UHTUbdDoQExj|CU~>F2mNy%j2!$tG_QROtjL^0|(StYx8+-TRHtbsRJMGvRqjr}aQn8HjA;ICmibDSxWC
V2vA}Qx)Y6H};$36c$`NUun=|aaMjoW^>^?=B+Cf$|NiX(M!`$ZhSIUYyMJ&R;bbw)%dn=T;b}B9H?x)5|^m0FH+#OkMYMfcNs@#DK|f-lA;K)
6&GLdxKqZqTxpOt>{cW(mG{<s>jFLJRHmpCLj{T7le?nQ_E?!M-YZ)C<^A~41%*<Zw%fw>vg7sLGE@p7ui}bMtF~(9zWa>}3OgL<rI5vWJ@qK<
wcW1IE7q`c=H`vhpKY0%vS>MM*TConP&U`TeLQn=$MSGWuXej}g)EOkIXO3l3OoD*<!Ak?$AC^@JS8%%dn-3CkcXm$qD*l+spf@cz4WU%p$n7^
Yy0UK?|S0`?83lYu82emImPU$Jf@P`@w!BBdw%+{_979A;sos{7FjQ;QReFN(Z_Zif*wzHpxn5Eq)WDyN}^tm%YsBkl!G64%1C4{3URs}`Nvmi
GiooSMeIP!WXX9Hz5U(FFE2vTo<bF^<-T!+41==aL=5GSP@!O>YFhiFaU}b~9(3oPA73!F4zgR@$*Up(O3<W*b6j;cLLDtUHT4^x+si4BQdpRp
51jI9?N+6-`<ISORbH-lv7!L;@fC!G`h)D{(z~dXNAz0cHP*GEseI_p6))WQm|JLcDcFmY;FZDYgbm&De00_NYPq^XG4YcNzFGELKgxdDM6xpq
GAN{1*X$<E6dgxuB#G{$?1&u0j?`+=P2p%Y??8GRYvTO;XN8H1CzStEqlvblwuWBqaK<Y$sc#}A@;WP~!r1l_MySgB==oz;O)B|~ic^G>m1dRp
(NZi#@I+)MA4+Ldw~^a+D@wcURIjuf`uV$55y(gsISuc59eBMeecER@XC({xtwEx!?YxU0$yPy*UVcmFGA@<jm)(;SYf;ADv<erk3qSsFKTH7%
M_x~{XsS@wbxot-CX@r}j78&DmrbG%yA5t$22;V1%Meu|4Iyh)j=)cE%*fVH`-%07^o?-9!|rs+Qo4)9ZODtt7-US!_P@~!q&B8lQ8&U83@XKi
%2dQBvcAL)G~)D{WZdNv7Fqpi-RMGDDm;?ihg`KhrQXl6L)yAL7naIzveJYejs%E{WE~nsVtqC7CpD7nvP8qgDP5=a9L*8E<)-5*`|pRQ0^KQY
EvJ+E674irL~&iIZb%V}Mdw8!S<*x5=O0TP@810QkAFP8dMa`}6*-=Y98X1#ry|Ewk>jbz@l@n^Dsns(Ii89fPeqQWBFFz<iyV*iz}Iho{`a@<
pFL9X4j=3<pIZmPLiPz%w}(gF+7lII+b~2;k)C2HMaU89O<CX$?9NN8Fi%bcaEWUu+R{~VL{o&WxX0LKExfWFkgS3D0fo%Y_qheClav{rK)Qm(
PzrTQDwJFlhU<P-*ggG_>_(>&;KD%KvhYd)$cnWKwKe6;6$UDB0t6-->?fNC;i4Cyn4Ks4POBkuTXF_EjksxEHMJx14vG@|4gFCeThsZBNW#d|
rn_BnISx@y9^|00h~P!}$*7=F8<9noH5s-~+Vvy|lNtv{f6Mu@*Gj+?wbr^=o)n)0*l&{KdfQCUB?_lNhdMqg+E4l>B^1<BIK0|A>^$xgz?fbI
fdM;?Y%IzJFg@=e(jLa-H#jSLVg;;<(<AtlgQ29;1MR6}B2z$Z!%3c;bfus(qrxK>=)AG^Ko)1agbflDKz9W_qqXX>wsOHO8}nUlw3KRNwz|Js
?p^j28xnhF6ujH)QKkY{sUV?g5vo^DsmLOj^46{Zpfd#%Bfazl@@#-;ih*Q9kw@PVt2)Hrex(cQfVV!NF8SviPX(q}`&-+f#}=T1rh~EK&=qWI
$LMcwAwmOUI2|NvR|*1p1^v_f$4-4E>;38N@kd2pvJ`X0Ny)$*6$K6`DTFCxPx3uV^x~^^M6@mDijvyM&aiT0`(eYomQ5DMCq)Sx8$=s0sz36y
1o1iE4SAEo9xcg9G8Bu*(rlf@VUtMp4eYxCTY3PhTf3I1DC!yH(eT=)MaU*;?=JiwreK1CZqPiuJ|OCJV!OPsjX|k)6TKWjB$1wWIuA^>kbGA;
dyTKwUut|;JBMU|c-6@XCWKNkS=JF23}TABET`MiwDUTGv|Y|A`HzR^KRtV^lk)6xH=ln#v;noz2=nWRO|Rc@B<eRd40Wqeg`Bl0ZU7=%quAOA
&9&m%U3L{+ua=y{=AUD(t)YdKX?78YP;5YhFmMkXDlkFgJn=8uSy{F#cmNHu5zy(dsd||lS%n@^pp@qUo2bhI*(M(c0(3aQQMi&RzXrTakwkJF
rp)$x^&;A6Wl|)I_om}2W0NQ%nM$Bfb&m=sM!cs&vqIM0M@wO}41iWIhY78q3-zWa$%3O^TmgmjD0FI>^`3J#j#}rE3c5@z+leqt--Y|ies7Aa
w4S3MgX@z(qEcp5#Fi@s&9Ajk{FFUTDRvWaWx{-CS7Y_aSatcJb2?uA_@6(%k_&n9e}V}4_NRYW$o2(CM9ZUf-W>*zHz$WuX$t5|zq(c(FOxrT
XY#MIRElxd<rjuBG1fHR&cdz8BlCXzeJl(6Xl(lxS!O79mEr`;FE6P#LtV&KWgwZ{PV--;j-`d@d!9cp`2o5TI$lw<$|k#*FbDZXN2@B7)1vx?
G!W$z@U!n#(I571moWa{;aMRCT(14Zl5kTBzCf$`bz<MNy0SLYS#74cOra<KHpTEYDJUH_BFmykNgE=*z4G@te7sy4U!_X4{IaWMLt#AOwgU{#
AnC4Fc-nhv?^i8;97DYaZ3_No7+Zn^{q5b|3su^umjk*#$OSU;R8e%|dIa^#?qtk${Q9TI<@uXm80DXRT5=TgNKnrTP^nY;smI`_>Eq!Rvk}WR
li(^ktr4(hsvvXr$M`mpbjxefLK<<LWPV6rtB;3kUKRK5rd=6S=Jg|O84ukEU=<Fp$aOkpXIr+YmM#KVEQ*_WF4R!ipJb=@--Xmio2Pk?CW>^m
UU?UBLnG`f$1*~mqpDbP)ZFDvHvwRrJ*AvF^g7%+ZnhI8DWKHpi|k2%vzssoc-!Aj{>%Gqk*RrOR=AWsf-BQGC<d3PEx=Hu`|ORWJ-D?H+MUD8
PQ$Tc$HNT4117%JVTxXQr>Vk=@j7a+D0mqxklU<SB>nI@+nOVVFP4uTaZF^ircA|jjmwsV%uY*xb;<Q(i8|JBtWYYEnqEW+)2|OUE*w7}$o8^}
b|{>Rd_t$<Bs3e$&W@V2Ym^v81fUy%v)Nm`cRIp@x9x|?7%rKB^Okp$0mQ4#I7vE@`Z&RiBn*?`g6j!zfE~q=B|Iu#$V>wmHmEk<ZBOH{?9IbZ
|Nj2(UvPf(qA=bR=uhJa&#cGUPP_E~2E1hW7Dmg<JHS2}WuJ9U6n5zh!~vr5NY!et9Z#!OQ|u&T7*7kU3`RyZkblCiUSv96W~Tu(%hCyc6-Jfr
-jDxC^UoNH2;1m$HyE77o{*!iz+gD*Bec{u(q^T-ZmV4tmgum}h`W{5C`nO%Kzc<}j})dsdJX!O(hm3xi?Bj32Ma7mW?$2wLF+fQsUkw58cZhA
%h^o2Nm&Zcl3gmyCyGq&#Vx{-MeDCdXN(*KN}ZQ`!lKsMOHm$aofB7yk(Rr}9p(>-@o)#Iz%*<Mwjf|sr<PP|;sncfw}LHfXD8CR#i)}a_~isi
SeLEH)d-*m=fEv2I;o8!OO7y3Z%V5mPnW}Z5y@*`m&oj>V8MkUT5*VthoBN2>|U*|+`@^bCR8NCoHe3%u1H=RZiLt3*iXWIn7ssMR8=uA!&nDB
rP2cEb>2Z#k8sb<P9gI{m!t%A`?&o4_U-3KWu$bF)l7<XAA3SN)5DKwMs`Xh><HHfwQvanZg+fuOVT@O$CiPGXf`GOCOsR~mX6_3xS#{3?T$fl
6LwN}q)I}eGegGFwv5u6UXAt~iVE?5fGluo0ftbXP8{3}&Bf3Y0$)8qHY=1RR6@QxnH5cUXsa|(dNi97?WyMMrxKA9?dXBrxYh2$g@TW1_xc-h
R+~nnTNBI0-!x*2$VAI8>uvRLx3=Q6UAIfI6?djRDJNtWvvw*K^ai7y7v5R4U>a$Ktza;GzqH2@lJNc*zz&oy>jAfOVloXq?ljK~#KqQUBlWOP
3SDLDXog2GU+>V-Y>FIU(uU9h&oe+79EL$cPKAI(ytvlEwU7z>a<UiJi294}vif`Vi;X>Mo~{<bg$=lGt|k*O5=mfO7FLg=7Q36mjl#F>^FHWe
Cqj&B_OHxu)f*>RtoIo1&7pJsLLvX=#C3;nur?RPRlTTB4+5$~|MB+chc9p#vPd=4d6`i~SqhCd>nTUY?<&3`N`Q3DD^{p8<laj7zSi7nQXU<a
5{@?vF=H))0xlCmeaQ7eII7fdgCtA!OK!06cnCHCW!Wh#8_{@i*DJChC3)F2co`P&@J48}r+1S!th{yiabd}EX^HY+4L}_&Zo-3z0DTv_r_m!p
br|8+i;b6ZMiV++<J6ZCwa8(P@C_THH5)48OJZbg6LQ`#27Q|bDTn6xo~+K+qPr;tSKS`WA0qc4OK^%^iJA~$#yI5>Jrqp`d5hS|g%m@-?AKBz
ktEOQiYU}(BB<4`w1oN~RNEc4ydjAo8w@8A+b?@XA6<4gY>na)oz5AV8Hy%U6!j$izzP#54z_TVfq?{RXVh2)5(E8xEmd{8C0E=qd`jZ&5i2E8
3Wt1m@fpJExi$&ybfR?<c^%8;wsv2(4D3A}!s6bmb^v8I$lG{|3hkVDCJJ1gzLe~Z!kya(<jupoFUd#{N|_MUbB=Nc9Sx9Q+c>UGT<uOZ=fk+Y
)z_)F1MkziDX@vKRPm(_K-SZ@pfXZ-*HVpO@+&mx)6Zbvp}11MV;gG7Do})3<9L4AOzl~!>QSYduC-@WPP}gVyVH0OztD=J%%0i&_YH37Bofb@
NlbE3fEm%_8H&3>w_eEB1xh3*LrznH0m>maRA?!W;IkE3J55;1w_%-S_sB{*f)<gr?@9cDQ=1Vepj08l??{TxKoKsv^TfsavI3@x<g3z_qCeZB
PYIZJWH+r0M8h%Zj$MS3?F6o;#r5Lh-ehQGi_h`sw2mnA)wt14qc{^a$BUBDmG_^ND#D?HrBL`uT?5ZR*)xH4imoecZVcTCMUiVz3JUrnBCSdJ
SZ6Q$!8kXK!{+Fb$V0nFJNeH28N4x_>ZowhAK9Fq@RKyaDgGzdf5D;Y<I&u1p*X@KICkE;b;bB}%^iojlcqBTb^4r+cmMp4XFt7t?|kF4k43p>
FHx#Sqv%<~Y}U<FJCLQgt|cn;vhSubcN?a84j7Vlr%MwNUuy&CZ7J9$&;;D6KLL%x4jMQHtb^#_ZcrT?l!^7|1Ot?-<OUpyX)VdLC+!69h@G4R
Ho~XjYM^4eNng8Ax9-4Zmd@$KlxQ=R;T)&H;HHN`B@KWf9*nv|C#ufHNHn$!mKRW@PCivJ_}2F>7w9uwO@<XM13gI1twjO~mLw#_CX>HcnntHR
nB+i-GYssz+^H5Q8$d9NU$OKGd(18>V`>346FyaRlMq_b9)^m|pFyiOfDrZGSmxy3(_P;8mV8p28SYGvsU>qhTODL>3Zps%14p8pKx{>;+=%~{
EJ4)zK}+|0LspQ_A{f;D??q*5m3YazdF+u^ty+*O;e{t}(xBo&$Eo5lv`o`Ro}LOXRn}qBUTTiL<q~OTZ44^<UMNIpCz)oh01C1_=+lgVP^Ezk
#sg$QCy<`5co|1Z>qu)VXLAm~%Qx@7`~YBbu|;KDDGVEtT!*EE<hW_r18>xhfKw6n$sC3MMUaIZsI)MSX96rd+C`tI3b?s{!@tvV2ES&6HwvXm
uneBIbcK%fi1f141R^21N}I;cHVW+R#5zeKyN;>L-k6<92og9l{pM8en@&$wK>@+^pjsW#zhWp*tUaA-u5Q1hIu#%^q}&`1I!**YO>Pi?IiNTR
$2qTl<w8sj-U9ZRs7c0gwPb`l>Mk2&8$cJ7sU{!pAozCxR?TrbK9w3l#<Z1iI?FwQp~rMJw*ql?gU*hj;W-p@I3NSCM&(N3ri(Kr+is&WcMv(v
?13ItstsDrLI~wlOFEJn0Cnsa^m;i!DMb~EP{7%G4?|atms@z>cv}>e`Yr(Jtb*ZU0cvG9h7Qzo<L2+&kW~KW@X$qRB<`^9vKZm7D)>LdWzb@f
bILAvdG)Br<CN`k6_}!zKoL25ia^r<k6l^Co9FM|f6cLwaZ^Ckf%}Itjtu)+Xgl~p3a#S`DzHXNkaVNDN8_4<9!yK9Sk7%3iZGn@7D<?8t@NMi
cWHQhMP<cGF3q-#WYx8BS$Ek^^3ia?bz7a}BzFbX3rbxx(neax8H9lo73Uqu{1xZgl;7Q1Jq177l$A1X#H<7?mV`l#>tx?(h(udc$B%Xwz==ps
vOxqRXdl{f3dGY@5Q9xZvay1{Q<g!}_!`$_H+H;`+Hk}MrR2=|d4o)v9yE}Bf<P-%ky%k((5`CM%_^s@zo8^8EUn9UIwONqlUis<(b1sk5V9cJ
SW^p@qsnA-V}nUmVjCx=Kfn>Fn%nUz-bWtAHm0J^N9VqtB6q?J4;PA~Wi*LoYl-$MR%4^OwhRD<Lj~Mm#hFl0N_squC_xPpF`+$to4V%#Y<KT;
>L+qNluTUt$0X^X0yk)p)=iqc=!Q{!rbVgUvcfaV3ZPh(sZc#0i=XNLea*>;VhX*oD6lQ=lx6Qun-CEKdy_*oNcK`6;YRZBdkh!gH#%y0##+ei
$QdD(>7&sor{I4B3IRy_(HH4_%1a>!6v1oI;6QQxzRMsDQLsi~-G6y$x6-cNv7rYnnv8Rg+?(oF0^b^lnP2-1kTQ$B^f48b*&=|579e4w+gm9*
LDVfE-^tXO8AnV#fM~iGhQu3S&|zypS80>9huqBX9S+pU2FXi3S;``xlARtw6i~!QU9#Ue9A-LIcU_`U(&)9iP+C868RS-*rW$|84hXmq==2>1
AkknY^vmlM901=>l%7Jh$vq`>0A1Cl522&jLsN;K$B<F<hVWl0_@0B~(|O(5;i+q1c#wwAHgang%hF9lnqg|yKBGU+Dd}!NmXA)xS0YJ1J{{By
DEG`L6hHvNb&r$Lfv+*6?p8eYYrpY3hXbsLV&&N{oX~F^j$gZtr^E4I`fz;cI|>28Ld7!e`PrxASFYo;4#&SzTK|G<qnVAkXZTT|X&~H2;5zib
cm}zSKq*ibZzb#AqQXOX;4JD|IM^o02ls%mO;#83#39Afxh6_+>kNrzZQF7-3n(&LZ>KNY=;4mj2R;&q<XT?2j&vkFI0FY-rb7<mBV1fYc+p~L
u{+%5XJt=Wg)pIWOb^g5BP~eM?uxN_Oog3nP07?Me9seg0-&K}e(H)^3c`wQeyx{4$C{XfCXDNl>{D|HjOzqoDra1saBPUW1PqR#6UENjs8K}l
O^TVwl5!20GF%AlwhQPAx)GIRgV9laPBcLGg?ZN1GF!Pt)Y8p)Y0kY)|F#jD!YXm~5dt%{ksb|J*~LWqQlhR)3mx)QioQ6)rU&pFOAMZhDq+-9
69+AYh%{|kbYf3Oe1rN`BrsfkBR5Yh*Lmd4dzV=>@PtQ(GOZN|;4e*A!rJP-Etv-u6L}^l0GaM)*N3BhbVy#l`LdIdt-ow&fNe65Rg8MIAYiuc
o!nxOv}+Amz9V^zS_R$`o1${0=x5K9(sx7CLWgcr<(Ud(gST8=O2K6XD<>H@I71%5EkHW0C$FKbt8<{QU(uX)i<o4^P4tDK#|$nrEabuA)%Bxq
2b-hw90#iktwq}*McWE@1ze)|@NQ)Fs=>fM76alB%N=V2?}4YT<p8#5iz77<ZUm3oKrB!YbzWeZJy(tcR@IFdnC@RJYGkx?+!mMd7zR6lt%x2D
y^RcHuLiD);=i^~4?L1K2oY{Gsfhc8n3n?zkc`fX-dWrlxYyE@5cPTFOwk&h=;=mBD6>C-_po8%IMBK7bFWA8C2nfBqo7>Cno;V`2W#VocJ1*t
IW}~#w<83ZyS_sBG@9KAYnJK#Obc%*WhE_%?Wc@hYY>2F)4vk6j_eq%&;kYl>mm_xM_-YPn326KLrzod<FoPZ;U8b-HLTK_4nWB$7tn>>XQR-y
VJl`g97vcG@9gBvdJwXBe8uUt4v<zlU_IQ1OBA#s;&@cn0i3Q`V8%~t?*+dd7~v>13Ia7wCzixL;;3deKCS5RxAG#O;6?!1h_VVTVT*+#V7c8?
h|+zPt8=~o08|z&(t--;@ofblM+;ojrXi=0Y*H}ec;LxuI~Xb1FE^afVF=VA($NI~_GKWjxNg)rWmD+wMzCM4`D(*<K3O(l16^o4ly4_eAj#zQ
%RnGav3r#EDNo9gxD<4BC-$=FuOpdEb)Tbk+DK3*ksml~5Nh+FVZuaI;5iOMqi-+`XlxPT(V8QG#hHeSsg`zcr|MA2AgE{L!w3L<N1bnn(zhOo
C@tAlqR<Uud+g}&@@ixQi@TJK7?YZDK5heGBbo-iU7{B<ARU^?T|`;hjoKIHd<+V^TFxkd0o9<rDVKc3RwvhZ_WaG;pT4B?-JzH4L?b9rD%6iw
CRB=a+$0li5f>t?(oNGN><Nv?!9BSn#7>ukq%U|d(bdEQ(svi#fK1BoM3b;l6bFG6Y=VN&OrH^$bXT~5(?n;A>wtZLeh-``YO$E)5M?D;0MF~-
4EbwQ+z)h}l8)T_#&BT}<3IQ5zr!Ewz7-vT%jyBp1iP4dDMru`Ywhay=65tedQf0o{otFdA%G-7Iq=KkL~)OH9V!5f6y0pk5M$Pgn&S#f*L(tR
PKtIY5;yN$R004C621ELaUE%4@ur`oW`+fqOH3jq4wu7FeuCg7d}QQ!I=TA-3%+~#{LRBF<q-!W`0UH}KKTpXVHw)f(pSC!BCI+hNx;~k2)Qx^
JesZx_AT<P0=tri;?++@2PK2{jtrylZJTh?=nfpSVbndE{sxO-tfIb%IK0(d;xEGy+yFjG1TES8QEn-kvz5$UH%D8;$vyz#ivGon9HVDrS0jMd
iKRwt3mF8(DW}#DZ#bocVfGF3ES4fRjf!f7?^FR|MIpSNi-EN^W^J7Q8QCkEPwT=<(&uQnkRBAC1gwtcryT~NF#(fOW@l|}z+dm7^Ftq$*b37h
{>H8ua(FqN<P6iMVJ#eS(J4-z(^3!aZX3`W_&)-DMIID&BEP0(&>eaP$`(}=Ej#V%1IUyWGnL=FfDWpjupj6rS<ReI9OLdL_*<Q@Q_o;*%AzHd
Oy(-ILZAUh98S7w4pOwXk&)3hm?UsPz@Yk+#sSq9ND=hgPv8obD|xg?Iki%~QW`?e(3r3=Ob&M-%JaDtb9MS|GH3toTkxMIR9B`W#1eq12*iUE
tdfmE)+*WTSH!xMsYEeE`@&F`h|H3SR0Q@pY9q2enMqdraGDZpOUIWFLJ<h@1CyoTN>%F^%m@IOMX;#k;ONi95Lg{>&?6QfwA1uH&aZ<9R@gbo
kuh%xPXcf2>_ep&k)@XJl}Zb*RfflSV%}Z_R6@lvHfW04CENl(HDVS(WmX{LXq@UUkcx=M9v~$s*ItCg!pkwiIl6SzY_>x%Tt@4De~taUK#^%{
QSJy1M5Tv7h0}MI(LQP5q}QR+a!48Q<ix1>kO8+0kti7e#kU~@p_8w;gWA{n&7<?}$We%|krj-?CI$FKCXs`gN9PxCa5Q`<|BY?zUI4W>@Gt5-
@zM%)2^vW2phHn00l?nk`zVr5u!1nwPU20yGQirNHN;Sol#dur2Jng(yj1I}`>HjVYb0(iI29XnTG-~ZQx|bY3?hrC%ZK`w2*^<F0fq3r@}tO$
NYD;~l=Q9P_i|Vk7vCu*9X~-FflibHsFUtdUZcSnsZX9(1Y-bNxUfz))zndYoksCOb~2<>pvc0Za#3qQ;nmXT7#yJgw}IleLuQksV>69<Ag2gg
5dQa|Dl?{xLQHW7k$DH^()Hk^Gv94cd+y_p9;C0MP020jN4be3!$8(QK!Zh8!+auC1RV;)xa1)577iYR(6~UqkDU*u2LApjpW@Wr7fA;xkz&SP
MrA0dQYpo@Xfe<M8dULdJrN>E6vPASaVgq~v_d*)*`U4+Vgd*!D2P#AOv<*4N5i;8+sze+vVFjm3agkpr-#hnJ%0)oPeWJh2v<_BFNu=OIy|0k
Qjo&a2yB<d7|J@#9PkMn4s^OAPhxH~-vUz1yc&H6)fGps*)SkPgM1pQnKmg0e22(ihh;=aO;d`f8A`>0g+lYD<Pdvd^0bJ3Y!|i7x|7k9@h_*y
BKv}A4N6F3m60gPpW~yxj#kC&G#ZL!rps*U1)8pZu*jL}cbx$QA}=TK&j%k(-LdU-03-OM;!#QC(AVf=`ufPeqQC^`)+I*XS+g68kz_O+nEq2Q
(Y68NomyIi@j8d@P-d%^5*)&*Tt`hbdAyGH9u=~{%5)k<)Zk*TtVA@q$ei}~O0DW3`3Xa2RNdthEkc>|iT51e@r^;fok6oZZvZGV*pfrUqIjvW
P+sj4A5EU!wN?*Imi{KCFUxo7Yd0d9!&)D_I#{ho?1b4^bfl>!on`=hdS*`=`bAY6=NkAah$y@oaKVmA8CwQhvB#t&)Ibyby3aXCUr4y>h_%t$
2ye>JC5Ys7q5y#6T$$<v<QD|$pcu1v@Nz0b9j*%oIH&UNU@RQYv^x<kuspzKk^iGGT@XL>I52pK{E2EUT#f^AOy=!?x*i7$pCHnk{b8LbTG7;W
%Q-n(exx*D0KmIKISF~%v`;{q>2M$}*}ga8)o>|;=8oq<$pT?UF0F0UZWo&s<tN@St!KrTq4vXrj!>PtfTq^^fN}85ymmc0n1o?HJ;bKaL9mD=
mJ~rE*)Hf+3lX~MKvuc+gsVW=!LUe0F&*><mDX_&Jq}1U{-1GH=o)3Z5-eIbc|HY}x3Rr8wVAR1=t=nsMpmcJtT%X7te}=qvzJ+1M;V9$@)7%^
vqV&K<OQ;gHFLgBfoid#!3-aWgqElwx)Mr4mdVS+3XYLB3!uDlIpqLDNqFBb$#Zy-pmN6tbYAA(MVA3!K2hds5h5ZjgaFqvXcZV`@`IInwnTxu
Low{T<z<<f7B$6q)tPD=kwNtH0r_DKK?1jcBCwdl`Wun!Gnf?MYP=ATE0bB0r^$pcf=p5i@49&xlmtBp6oLQ}1lyI$Maz?RUycB;%k|~rUQo1K
{bJx=teE#UD3&X$ETNE0w7QW%3>*yDTaf%lSMtA5PE6}_j?WkJwU9f}ODG1JxG~%)bJlEVE7rMMBc+%a1O-T@YF!g+CzC-fHW303n_<$Vs1dnl
&=dps&j^@RMgVIa*NuWC$T8Cz^ixn=QXP*uRA$zov(b1vRs_!^x)6tvQDc{mQ%z`A-tt6iLKde0?5-mXLIp3wOOD#^cgWhJ)w4W?HCA}LO;Hfa
zHm;cr5JG#5<oO52znytLZ}jW%sM>~6x$TbUP?s`6&_eX!@U4p5VUtB|HBQTu6b-*Lc5I$TyjkWdkcWJggK&|+NpZv0O)g)wCGIRbck2oXf%k2
czS@3mmhYTi98Q~UvcSg9-gnFb5&P2<T;WjNi@{5A@dd{4tVA!Vhe6g&--NZ4nwe~*+-lSG#LY^?9NxlI*x;Cga?NvM&yRDF}8Ul=!<p|g2cW>
>{A(uj70W;Z#ye^W7dmqA+b$24-{oXRCasFqYg<ZO+tppUQyOy@V1VVAE}=D?X+U3P8;R-?}^pLO`xs_ub>h6u+<Xm>qu?rZgtQ8O^ABCZO0nY
;u=7e=pSzbV&Rt1(?hesH<_X-pr>M{yW5v!aJ0;cqKs(8<-*+JyrJto!HLSRdwA$J&x|T6&4=NcC+praA=9+kac{N$1=SbXb8tWq{dVw-raL4Q
GJo@Qd?nXQN88%HdXIslGAseqmO1{A)rmwx8y{E`&NQD&0i)Uh14L?=D8DCEPB6PcdC<qC5YxyJBJPFW;z10NGcTHamP|#;NDI17-YWMG&d$Mh
WSYP!vQfqX)`iR8b9iE=sUw>&18hIglRX@m!_)qQ0%2S9of5t#q5ed5HarUE9hu;5wMN*kGz2K?238zyPr3jk=zIgdIAA))jbuF3>A@i%ft&(h
fq<y#zO7!5v$GYXTpqgjI!A=00ht7rhpNJnAnb?->5g&<$q^*=bmVDESU?4sOvbDRyad)|J$-(5U-#@~nT-0IN9JpZVDQl<A$~eF5s=)&Y7-8*
TTs>l-HzNMeUoUjF93@GEJ~yXa<yAw7e=ofQ9Ni-Go3J)j8I{4K|ab4jT%I8PoAm=<S)!nWHEY)yI2yW9(8rb!BZw0v45BY#VCm*+v<K0wQzS%
$TAYGkORe{4a;*7D1MJ*Fs5dpL$LciLcVmJoGPD+9}EZUdFOcTK;-Gm#rc|pf!uXR4X;qP0i95fx-3GXGGS@B#Ws=8VnRmSp}3Cm=RnVxlEi=-
UQUZ?8U!pzgT##%eh7r!wnnb&FazPw5?3?Yn!L{AMFygA(1l|`Mgm0w8u)jP%vY1dkQwtCIR!poF$$6akjDrfX2)+JF-8;sA_PP52VG4DVoVYq
rQkp8YFtP_^IH!3bR4yF!8I7pdc)J`GfJEmWplJVvRg_gmZvFG+~nBbDHVp2Fxsf8T~Kty8+$rTiC=pfl(RY`I?4eB!W$%73>E>qMXR#sflBUV
NEAE@4@3t8M5oeeBp6hXJqI^}YrGVe*%;_t&>ITjm+p+!^<%4K)n+9W6N~9W(QRWyNMVB*Mz!2uLM#i~0uabQbY#8~hx75VvBnaU-f~1Ig$=}h
jSXaGHm&z>a%|w;fxR)0;<Jy<U~?jK|H-i_o|6P}r?>-3J(I3pHpckr*hG`wDhmu)`1IH`qoQ~1ZT)|GY(8)`-{{zUGhP|QPqLMfVod<VELLcS
d>LCeqwi$VZQ22#$ik&EAI}O0X&vC^AgTw7F%R6(!jOOxBkBhbQE8i}(5t25IxUsUZiR7Is0G9+gg%MtK|joK<RGU3nNCEDyWf;!{M|grMrhAq
eDYn+-aZggW+pPiXN~WdS~d(+9cX*C03bF5vstQx0$~nce;k`a|HPc!eCF#g7mOC_A*2^l9l5Qeg<*a50f=hH_{+L{yUhSLaHD`^qNfSVjB1Ai
H*m%%lK!GILc#^mXI$wGGdNplGfZ&5!`<kpHv$g>L+h$_1GPMP&+`wRpD&}FQMqft)-EPL-nm#f-Y$S93`16;9#9y#gA`{hBcpR@^+lAQEdSgv
Mf)h#;$9$KMj!>w1K1IcH=Y*`3k(*+_b9mVo=;N_S3sYwpI!y69PRDYquvS$ZCIlFLMwwertssYit{cSt4B;3Ca!ffzGvbYKw4CE@_}l~1ERsn
Z=PkMK0!5fjKG*Nms5NEjHN;?4E^*+?Yx0%;w=3L8xH0mz=1aKb3{2NhnqEz41?==5G0*+*BBM&2Wiznt`$+r1Q3jnSarn^JXALy-SlbDsw`qV
vpji*ZOD$R%oA8uhA;ZZ{LUBA(I!Hv`(RPss;Mr2GSb4%hTVy*N{-1x46&={Tu>_=<iZ#FoY%lEs|Ws-J$e_Zv3ABu)T3;F$gUs?j0ZhObd$22
HYq3)Mx;_7Iz)f#khgi5N?Z$@Cj`*xVGhb=j;sK&7tdxr^avPEu6=y3gfzC59urW|2{sef07;hckp#U7R~G<=1f8sT&hP1$OaoW;siXn12k~Fy
kW$QMRFoBt*jCUCAYH6*HlXOT1$ljF7`cKxghizbK?ShSQ<Y*u42n(j$d=KuWlrZ&BL<)w&u-%j%z{?D&mYi_0aB{}=9&3go|^1)@#v$J&PnjG
z&tuc1C&U?(Ebp%Q*wZPDrt)#E1wY=itUpJYCRUe7+wui@Bp-u5|d=CU4RX&*{nTM+%e813#hD*bxn_2csII^QKCX$UAH=8&I)^py5(vI^U3JC
ia4uvC~1l`Gal+uQcjeQx+m-WcjT)LasuFsfj$DJzbsO5hHrSl5v230RwlPY3%DF&ai>DFFQhXsa#6QCl{Q5|bPm%&vjaQOA!ojb1LBsLYLpBE
nr?I<3KS6-wJwU_hb>KZvH%gRbWP(jKrU!O-I892Bbx_L0W>jj@+dqEhM7Q&`|V*|--v#*8AP!!7(9E4Yy|+LZ>@Q9d5(FBu2j;Z4Kiv*BVV@n
cxo$T+FLuxM}ApL0yyJ%gl(~O@V{YB$y@1JdD0>V4GH3y&~AF4=~xGkLeQ|Y#|C>rVRKN3H~9$)C&YFJ>5>vMo46qJa3(haDeIh${oM}eqSUXw
y~iO>vGRcN0;yKOqHkCq4v|5^(NBu<&UOzKq)$4cGYgnEDTQ4o@KVH&`aTpt0EE*F8T)7IzO+|ojCak=s+MjpCA4T7k!X+G&K<pRqfi5msnE=0
huS&=oTsNN7Y~`FpG^lkqFC|(Ljm&qos;to**A-AJt%a=UZGUaTsnt2M5$o!ax^ap{6TZ|efq}BJtwl`$R?1^V7xW@eI{lu<m(%r`ha~W2o~#$
M&Sn|!l2<G<1|16nN;U4ra_W5?RI455?c2ROPWWAk0$IO7l<?fJmEru@sMwDThI=2joKOQD4qU!CLMj3$4C}`663ey{$>9*tOxKVQGW9D*Ayuo
5{ERk>4;qr3M^N?NCyUZ!hdzn=F|qU_Z;w?+?kR>8_&>Xz&f;mcbq#y&&&{&0HzYyG6tC>CB7TcWE77A!;V0>6$>I9McWUiSF(sQyb8ux6t}2A
T!EWQOc(#-N9im1H%z0SM$la>V@6znRQA$96UA1vU{6p;AyB`H!i@2o2GB-4O=bs@CXNEU(BdiI7lDAY$X*S#lVbiRZ!tDd#ybPUH~X6L85AdS
J)9}#jT3t8d?_yhO`;GOszPXYQg~iqrB7Co;C3$;v<MZ3F_Qh%9hlIeppzsap!kNZA?X|OJcW3V_Q~UNheS2bWunKrJ#Lo*ZF~+EiulB{51>+^
{JzhSCX{!xEJd(IP>V(qc(xdDlYA+)Tw8@!nXt5w&5p08&J57{bXft5QAf|`+(Mdxd~P-Z<q%NG*KLjNxxmLJm=>SWV2x}Hh7&Jwmw>aa$=qWW
$MFOK1VH_D*h)x5kP-#>B1K)V81!lZVQm)Xh@Dc+M9*k5pd|=>nYjiq3rmC$hWVlt>{kTVa3WN5^x+fCarz7gj5w)BP}7_SHbC7@SPfSty*YW?
X$ML|8P%Xzvp?50eJ$x`8;qXMd>|)1OjB>(2ei=<UW3+P76tnm_gT*1K|`iFcxQZ9#k4U`EfB6iEGe*@QN~6=@xq&nz>FG%(SbI3ST7<4GT0b_
#_@{iJ-icjHsbr`GLhLT6mm%ygP~5k24*YR!JBpnqY;C!o|fnAjZ2rRvWIfYG0%nh_0;78h67ouFnaH3e%0aGu9t?M-Z|~6*5;86pm;d@0V-BT
eE=e>A+l1TR>9<%N7x=!`y*|HTo30s20K!+v_3%#dL1eYlozeL;9?H)E>wD}XWd|M7!lcH7BDh!3U>p`(8*#@g*cr8W<CLFZ>M%mQIxD4OT=<{
%o+{7psO;K7#ol-Rb~eFAU1#L6zl<hI~ys1>`Ft>;fypa0JyVd0S&2cq@zFzoOCgOo^w%V$Txtip>}g<4D13o8Pf{74YU+uxOyg&Q`+S@>3QS7
kc4*K8iNS~d?C~Md8g<L88=`Uz#PqWre`bDp<-R=XMw0;k{tqNg<uHSY(~q>;BLk+v7ygcI~k#7DT)=8T)jW!$O4YkAc4SxDxRGVMGnpvv5met
R4-R?VwAxLfW_bK6rDUZVL+(?2Ut7{kr*HcA`;yUup@U35*3ZJ9c3NHd{(oyM!>!rIVl5{=}lF+oW>l$WMCI87*s175rI{7cFc3yK{bG4y{Y_;
80jlVL~g9u#$*s8mjb*xC~2lDRo7>UhP&zB^-xMVUl|BDxq`waCdD5~Af$w>b=;yU2)T0^%RC`<pu|o3dS|hGAAlJ$bU-~#UK#bEb%?Z^b>|BM
YC%l1NtpzNRRLc!R~$m{Hq9ahP~xZ$f=)fEbQ^?FvoIb>w4A_BQLCZ!33d!l47{ny3@?a%({rrkn|J{$ToI-cEYmf77nWWPITv^~=ASX>-A9?I
g80B%{{*Tq7JRS)-ovNXf9oGVAz#I`8I*O2h@-UMK>ZMF1!%rgEr+oZg~Ut+vmR7D@j3#Q=}ctFW<(Xop+N+JOHSwDOepM(POH=mto(-BnXKiG
W;0t23~tzAUO%e+YmatjhcobX&8Xuc-;ohCclv8q<zysA2|{KEfsoypxoXvv)cWDZ&~5h^r!%m*J4s7t<ojj^XWqb}Dsq5%clF{1Y^JmyA~I6;
lbLfhMCu2EG%cSV4oU#a6Xim#Tle5bx2vZ}F(Bus^=?;0U(u;QB0uO2(D~R=95hm&hHgk#E<%-tUpP%Mpbg~=wWYrgIoD%6k6^pJ7gpu;WZ+pR
3x=D!$*7Waw1YQFV`!-zgdaJ}^c3A-$5K$r&cF;#g>po0qFsEt!6j&Y4k9?w4jH1H3_*YaaCD4=!peO4ae8Fg@eZ<6bssBCeTulzQ`}Jjf#0)&
xzf<X0|@PKWC4b!THE*M9i1;_*+7gW{Vr!%cSdI@5q^0KGMSDk^CmO^!|QvlGfM}#GE3@)OEvh{v&vmS9OjR}c{?4<><;A$y%N25hT!eG59%?O
VBHdeK~F0vrjF~(na@8<RAVUS1G7&1)EkhL#;#Tv!Gwo24ucnG6(iao<&cYM09Lq?L7dcg0c@Rd9_g7AC>-<=!*}2z0-lbCpp73>nd1n0WG2z6
9Yx=GWr!#)4lMHCOCwSd1>qpKlB4MWS~9bz??S7O#=trS(7HW#h`8g78}{hL1rwivK`8fWZ-)lHwb20n2ebw@5p>|Ok3JFe2{U4gA!EiwJKSiz
REj^%A+$@?9y3bWI9_q1&s|TXn4=q3S3Dr82jfhT54ge$Sj`;_yM>Kpftifx5-zYLSbH(2yO`*k#vz+H=iVOb5|f3xXNjZPWsGcr$^hrooCDhC
xXu>5K8E;t2xVKpb7a1jTLV#+somLZ3@CTnTHw#_hTh-+#N?WP*Gt%*Q|`dO-J7`SL3n5K1T)T!#Bg_bL>m97fLfSOlE6`QtXc<cjm(+8*Z2g~
DME%Uq_tSLQ|~wGeaG&`x*#3FpemyR1|$Eh{j{x=%2+J$yjEJLiZh673E&u1o_z>|DPty+hj-8>rGVED!H8F(Q)6&A5d}34l6Oy&0w+Kteq*4s
U+W~=^MVbgw$qZ^`jZ6#$fSLUq2e(rSYOQSAQ~d<dH*8iJ=kH^LYttRkrN`GyeoXFaF5=&nJbJ)$GarI1(@pG-p12+25Td7T?|i|;FcPv0#?Mn
AI2x6NdT7yIFhFr2Iq)ls@twRWKI#jbMY(@x#eV;Y&~5N<SFnF3=iVN1->0<zs%9Px6X@!fQ}_5=mJbxd@DXcA)bpp=F$MYpdwBz3uV!=d<{C1
HXFOE8(z@7!pOVr-wVIKmQFJvb!q*}(FKJl)amD5*b&pa=TU)2=>p#1#ii3_%oNE-cncu~9UqIgJ81<b&|<K;O~$kuQjf8z_*W$P++m~W&jK7Z
Kbq7KMLkCM@M}8A4Cb(fm=>5eIQ;%CkMCx9ACqCx2(=h@p9e}ZDfl5_vkq2XL9ap!G;JcLk*o6EtYD)Q3xL65>*K-^PEyPsEE>Ad{7ErKJ<VIx
v{#7O16ZsOU*>6=+kNS1*W<#7E659WJ9PuXRVo<$4EpGh;3opVp*;z!0STLElayrv>*cf#`4Rx%w4j-$R$TYm*E%ximiTzjYeEkCG%y1KLN^Fp
s>c-?)Q%6sz&IQ$)-WCQ(x!K|?Qko=6?zr)6kMWk_?1utJfw1HArv3OLIT`leIw4(9YPxlVGTGUK;epGZr6Wwi{y|a2M~ba1lu}Op+U@exE3@b
q&@n0q-vyUAwQHBR{ou%^YyeEkJ&qe_l)A32Gg}1O=IgJ8B9yd6BG&^t5c#uc^9FR5IKR+3k4bxxKLGOs3)iCV3YI_HOo*5qcjNuYZ>$cO-wr-
^py85@E01`N5g@;>{hj*wS@CE7B|-rY(zc}t2AAV$fVKD^{)`qwH6e0s(LWf5a;D0V*YZn%-Nbp-G&OEj@&67AuK}gItQ6Q2RMeht;@p;elgJF
5feHxwq->kOS(tNwT0Y=4h*78SciS4fo<Cvb3~1P*sNrvRn#K1@zEj+uD#X25UBI?2}DaxFZTl?SOF71A31okpSa1;7DSJ)uWL^Fa+?Z65D-!W
9BaUu=vj5fm4wM4J{Z>Gk901B(;3D3lxFs@Ly3ap1(P<QEng!kEuLbmsKSYmHP$wBvTdE}@@NY{-bcc!WY_!v;ZV@%*eeCej^m55wLPQ{ipOm)
<i|oAVp@G&@mTxa)AIF<8tp95mgAUZa7z$Tc$QnvW-7)!K*HbiH4R37w;0LixEd#sZt@{&aa_fuEqdn8z>fuxl$?dT^9r|y39!qUamv5V^-p)o
7JweA^G9lh(3W#wLorA}C26`V4I~Tn#(n<?vTceC$(UV~aKLYH7(YEL1VqHn%S5C~)Xf}5gXsvWY5zIr9S!E@Tt^V#gJVL?9**~>(^Ee^C0LK_
Y`~&Gpd}JT<+B|TKcER{mjZE`@NEXUlD)eTeyKM6z(E-~VX0J@`W((yFP`RL-1I)APnaIs$bb(|vvyeN@0wr-M{y%YoJKGgmCcU{oyl)`LSjNV
DrC`gq!(dsJ_spZTt($7Dyv{D6=#IZGU=-Or)2RQ63WsDz0Qz9Ljl*#+&_3qzLrGu(Mh2t+mYglp)wzxlw$b&Y0W5P90a<L;B&-vro|O%|5Hy2
s7qQDp>z4sNhz@MEq>_wA__D>HGUB#`VLRZbe3Vw4xbdt;uySf%pZO=hl&3$d{RDiC!cXrz8!A{^(&?%9q5c=G8)=!<!inm)$F=M9d3H)`H^x)
E@-$#eoDu1WE$MA8I``OXj{9ooG`x+Ps~c)ym9tBG=~<VZdiXr?MJ91qDf3IXB|xxVkg4bau@&%^H5wt>}?&S>4xYkZc8#oKw&t<E_-~oCfMU6
yv|-Nq>m${j}oE?K(a#tEFnqgk*7yarSlE*@NdiX=p9sz4~$Jei%?pONFdPwBw)Q7Djn236s-)OMZzEEbD{|2`UQF`RPP<N^6c4DvX5*F5G+8t
;Tftm35Ri%JR|I!2A?9v_Ea`q+!NDT7)Dx-LeHRCN15d8Z&IfO+S?H@hZ()#6u>b3?;iBHn5aejs2$bXY~daQk?qfE4Gm9~iO`X`8LPk_i5FbV
v+Vl}h}g_^+NT1hLq^PYy4<<D+>YvDkYx%b`g)|SD$_XNrx(MlK_G018au>!K+N$-`pbXt+<X~d2J~JbusXgP$z}#jZMTHzTxF7Ib5PPW+@zdA
t<YXU>v^oJJ%^c8xotP`_41c9v!mHuz#Av}laI>AE;WaN#Y|AjkLo)w!+B~ulLAIeftyCH6j0_BJ2PVxKy%9gHk)lch7R6kpy>$`Wy(B3=u~)#
BDJ%Q9!B%%(jM3Vvt5d(yC0T26=19FALhR`0!q7hiwn@SF&f6GP#J?^=t3s+cmO@K`bZDZcZlvBOct<s3#3GKo#Mtut21f>G`1T%_0)V51zsle
xGhXxNLl)bQWQ@c8>c6QvWv`2r{xugg-SJY+b4L|^E4(gRs++q<w!<_C<TM~vP;Q^-qBM6Rd&2cvxfN`v4xv8xAh{<8=e+Bm(>Zt4vR(15Y`ak
54xd2Yso=KLQ&{^GoZdgWhM>_CBPC&AyAHBse9-zR4FX@@IXC_Vw<l7^KSf6AM<4#8FZu+xsKBxL5qu;Q;*}ph+2S*)2MC)dO;x_XzM1|1=>@t
Agj~QJOHF-F>Xc(#zInNlI;X&X0g9ftPUCEzYQFNzZsglD0EZ*j36wVFSQxL<>a2OCOPbI9g!Yhvu1-|{PK_jw^faGVcU%C@w&n2#Wo;NdBJt9
B~IV(NU+dl8D!~)+m)aptb^hvLZ!}zOFS~tI5T!kK3aY-5b`ingi$(3Ekgh^M!pQI%M{-m6>{aqOb~Vjj3x?5l9S<ABtjO%?s8-**&wL4`K%z5
h-`KXc|!Uskg4a<7(q&u*LwU4Bo%%vz^3wc)cSzE7`BdEp~)IB0(X{iY2jHE<pDkI7udz~OH%O7>-Jbw6u3@_a9Bn$pTokaQ)lU}V1NSJR)&ue
95PSNDo=h-zngYaJ(%@vxsuu=^(AC<yMgER*heS_HL%RZY#%Gb|ITUoYIcm?HL9NVfbu}DSRFM2S}4P^4r7M{AP5G<wXOm8U~pS5Co7?e#{igU
t3$j(FYp4>GM3s!dZV^5qW$!519h%jKq<ws6Z$I*!OUlr3+zGg(CujU$VtP-DzVk7*-W^Ip#39^*)5}NKiy&&7ubXUj=Y#j?UJ)|SZ@TR<Zx~Y
XIe90?OF&W(Kn<=aq5i7@*ri#e-4zixLq89;wFtuo^2M$0A`hMW{w(Qgon-ur8%oZvkUI#jOk@a0V9G<k^MRmx>ZPVE8d}dZ0Q2w($A3fWl|vT
(9|hTePoD`5eeIL(0^OU?;8zxT86#mOK`rN+atvBhJ!vID$9{_p!?!!ez99A!a~bFt&9whh<5N%AW87dXl#viCTkGWEIhgU(x7+Q!8@?uuqGIj
TQ9U^azEJ0o0k$Zn3e+kr=6L0%R^6?4NoU+5?`Qswaz>Mp!PV8azMw-yqT0(`-Lp{o+mvuv>R#C##*?ukGjA(I$*eAGyq%l5DS4sF%xYbqG@*;
dBnR&Zs6#*d8!Ch`zuklWw?#2W-iFy0VqaiJt!1L>*0o!?V%{pFMv5!dvw<$OGVWi=HHouw+RS5(IV){W`xF^6!1<6Q4oigAX_CEDv$?$FEsmB
hYLUuD5-K*D?@xK(Hb!zt^igYK3fIQI0JgFSb&%T%aG5QnL^6E+28XNldQ7~yS|^TM|lTuRP0+k925cLLvR&{S2685u*68tY;N$7G$HO~i><}Z
!hEthOAs%J(_!mUpEKAVHWYd)XVM3$W-+wjSV0fPSe_7a<RcljHVK46r-R~BKL8ES;&M25VC>VQ4cDc>4&P*3`XMm$h~@3V5XK!-A1zUFNOxLh
@UskII^sGE3qsyKh#%T-MqKT62~0PpPaXr2K`9P9bR)XK4&mGFWGzbDm|1c9SEv&vTln}gx+3uT4grn9$~BnYEry-p-YI9yqn^BjJ#}UHI%&y6
8cwy#X(yBK;?9xrr6%`?*I%@GfW3t7e?z`{CJ!%kNoc$3ze{wEA-F*=J;t<pcuHpgXuNagcyLsg=`%X~<gc=2zT37eP(t#0_#%uGO4KZ`y1*x7
&2M&;Tm=F1bJap<iYt&j@)r{oC+a5Cff97=W<|bv?3|t%j7;c%czDx<XPGW-Q>xiU+sBL_CUnp&3uzXBFAEW+5gxqP64TueBQzV|XnvC+p3UL}
=`cpEvJNRW225s%B*Vk6Lp6@NGxGW;`D`AVNI1Ek1`(2J7)jp`CzCIrx_0K4lb55+>HZhhcAYl;!m%pE7R>icX99}O0qsX-GVNodpygQH(*~LU
Ng5gWGqgRBHH{7f)g!=w-6ayxOQGL<lu96}6Ez*t=|-W(y(MRqumgPWE99C@#~zlqatSq2VqFee&r!O~-u$<x!JbcpJ)Z`9e&%4$oAk}6qx5u?
o{rL29Hoz#n@{KI={!B1r>{Iua5$e1($hhDI!Iq}kS?m{(?NPVNKXgpD-ROH&!>a*bda77(&rwe59y#!C+O(}J)NM>JwYGxN59<(qT^PrKzk++
ZL}|DNF4zWfS$%YB|kpHlbAP_+UX%=OLtox&o{k6FTruTI!Sa@$0I$GCKYr8_o>jhE67zeV}mS-(v~H@;(*e+rkQsJ!Ggj?J2D+jUqpnbA>H0c
bmFzeLBAhaXG4jh#GQ5`tj5&NR1Cfr{MbA|6*O@?g)iQQ333oB+d)qQ%+enY$+dX0Wnx&$X-;a>88ul#IuUZ8Db0ZMgF4^fuk&6*+6-}SrpCDs
MxPof4o+cokOBMa^|x!R>a5ufo_0(?WAHb#$zw7aGwP<*;DHC2m<%ch#fX^o05cUJdB5zRRh2-(2j5f&B7<x}rS8lRgXfK^Sqc#atsh{#(;l@-
KsH1?F6VlHf~Ok`oD6xj(xRj9Zd08l)Lxk+29Yv{dKyR@^n!97XHGr97Qc(5@(X*92`>Tu194xV|1V>bs_|(C#zY6am5>i#hiaP8a{*1ZuhaA^
O6fN{PN0>Mi79(t{6=Pfpygmw2i~H3I6)7<2h)}Tl%Eb9TWBRu&b1(&3?E`+XHvS!5sZLJr)>sO1*r+I0ZM5Wq7KcAX*@iF{KxJwIf8!OnMFQ5
SpxWRIRgMZ6%s|T8bYK-Y0g!S;_H-&X6SQt_7TBG?%>jtz#E}O5Tq9*E+=yfc94iRybrX0cJ%*%c_OiNpde77c-iwvqjNAz<|x-=q&v#>Ofh%&
5v##)gd76y44|K2tGpRFN@%LLV$fx>0+VUUp>&f9(&fyCKlqBCu_>%-4R1&5vFzr9gSh;zmQM?1VWvT^G_TR%4SKl#)6b!@)-5QBGbTxIiTI%h
f7)}{3g>p5m%tuCQ0m~ZIxJLJAlKwQ#t(4EElg;mb6%|R=~E7lho~jo6ZEPEQ^w$ICh*mjV5(fW)`X2%N17DXKRpRvDiA^zaDgf?4tLdbseGQ*
lIikx`kJ{OPtmWbrr+!!F`jXOU<`?M&!l6#UJgLCrw*fbvd%J~5LR}b;X2IdVe}(x#_&tYzA7CJ6vKHp%7_7C&d~KLp1lQcAAyv_5ZA!{ab{73
h}}5&;o*tbNAbV{_<;4oJQZ{a(R2-h9p8>7LW?<Xcq~RZ)QhSOL}IWv&QZmT55r~-46TfiagG5t5DJgdGMMpMtko3w2xR)9hFmk;k>lOP5bb~*
!uXnTdl7b)7#nKCS<!Z^h$7itBa4DI?U_rBm=f6TeE1qEL&mdiV7#SPp_Kqd5B4*ri7ACU*xkksY2nL0!?Hkd6C%a-LL4bEe(?b2F_fV8al+@c
R74|y<eNZ(Y4hBxVCE#ms!`q_=PYr|%?U2&@54d|X=U<C=m2>dX}Ii$`Xe&1p;JvVVHX~A#N?>-+F;Bc!9?aNGCsH;J_@rOAc52%Si!Vw9?cX;
sRkK<5#cepbs4LqE&b6!`cvRSAVhb|M{AB5UBuh#$OB=cnG{i0JBrc_?bTtw2ARWP?FS8?sz<wk)IQ>7GI6_^z8FF5fF3tu%QWIjNS8SPv<VNz
Njk@Lki@{_I--e2jwQ4wPLN{>UILvSaC`9MnK)#|ts;<VIgvO=6$IKi=jMAoMwS>z4d&-LM#b};MoEWe44o8)L(m^N1=@~iMviliiUr#gv95EF
EFHWrfh;S05xJ%-)Lwk)Jn%<UMq%^z5KsWwQ#~1QMJzy?jY8L<`Azr)WXs1iL;Xc@rM4KeKt_)DjdO)i1EG4*b{W%0T8%8kIZ3zKs^2bQVhr$R
kWSn!vU!;qs3CESC@ZmS9VcJZ+v=YCcZ8H74Dq^-iOTo_>kym)Vb~)!UX0gc;9_IYSvVrCC{(`n%X}H8v#%20o-F@?`tm$nZR!m~g-630RvU9;
dl1{0u!}B73xt<dfQgU~`2ulj4)VC}9WiVM9)$tqNg4^+$?cH!@x;F1fe_9i1;5h1JYoZ(n$L7%#<C+w3sCk91!k%VzR)(3A!#~INXE1nL4)E5
b&S}v({w=gU7#;v@DOG0$82Okkjm$7J95E*?^lhWP;ZDqA!VLG9F9Y_SV%zaiR*IrB*-IlyumE$y&hUabEa#NxQL}d)}lrq$ZkX|QP8~v5I2<i
I>t4@tf7(t`1ZIH6lj3*$6Q{#48-^p!{6Zja{MTDSo0Ij2GZjQFRJGz)g#^nF>Ih{JPs#-i3P-br|3Y4xDhcvW3tJ5caGmpp7rRFQ)z#6pkBWD
mZxZ;`&`eIgJLPhj7&(N(~Bj9(Q(RAbx9tzv`z&GS$LD*>S0<~HV@YPnQl(a4=P9S=Be%I<<)fbk02Jq>5MQyks^xw`5I=nkZWjE5zm`3g0&qN
g}&&pE?ka?8y+b2u?R$&S?FO%mz0d-`F0J@M23MWG1setH#3&ynH(1^=3kCr=ra(8xrW#LMVTFHTFgsWS86a8yx^19FxQb}y~I%S43?I$Or=NC
#kQdiw*zer6Oo8HrpxDL(}I-V$^J>Al<;4*D?L9VN`clVaY3JvL6%`WKtGddUE^RgBH^8=;Gk8VCZT0?Y!k}rgw$tH43epkjAOO~SE9moX8bTI
i){1g>_W9AUZ%2?&zD0|g#Q_*2UX(Ce5|Ni$+1VhGL9x-`R3uBydkYQeBLWb>f{K;EcQ4)j7`M1ufu3IslEiX8aGG;*kZUOWrhMxg8@<>`=f_{
e7oaA!I5Kq#b9V`G{iF^Bv>#hDes<_)2#}jw{?cOFi=ig=ZJeJ@_JYK@(IjjS4$81<QY^FHjlEYQ%?>@vZA!agbyFEd1^J5&OovIRK5#UAI}3T
XDSF}^ns-2T?{<6(;UGlX51`p?MSg>Di(#0k*~_PWvnigK5l3-MKdBX{yo!yM~~>CQ`At(FvDykhy}eG&D}FyOFxTpWP0?-P~WK}g(=$T!!43K
Z%tWzbQ2kkaAGIa&NAfdhzmVVh0OArREZ!FQWWcyzG2@}9gJgy`gO}bI^l<`EkS&C1}jqOLKJ;odi$G0JB}9FVBQ4b`Z%-1XdD!x$r;Fflp;Fy
@=N!CcpeJJ2^hH3#Q^u~kT$e3(I+{>5(^CO8hLA>bfJU3A{Zy~^00*xF|Z7mM@t=50m>#VL|+a!4XIeF+`+7-AnJh?r*=zo<r+g+%^YEB%|-nC
73KBY5h-91p*wTkGuqS^oQcRg%NycIwi8bDkSE&r$GA5{W}!xhj7afx>*?BU0P<~6$0;Fa1R9WyXe$C+EYeOTs^6xdqqI=w2{_E@s8_&%v>7V!
Z5|aeEG|QjLw83Tm_ZdM<gOm6K{5CoNehrNcy9l9<ich|lxPHwGZuuYW9Y#%m-^_YAV)&98=C0@!3BoHUz`=w*^w`}oL`H6)uGxc6roXw`cCi{
Q01YcVEc+5JEOp(s*8-!LKJdEQwYw4yIu1dW;#8|b%cRq){5s;9Bpiq4z)*W^aZW#KbTQ|#b>5lF{h4`q5sq2_+RB-yB_Y|o98bckQ@0y9`Ci>
<HM_0lP1AyM(FB<aP|9#cklo9;`#fRfB)gHcOM*?AAkDwfyp19mhvxu>D7Gk{NY7<`C>k-hv(YBFJHd?%wMV>{!+dxcP@+kzm9(_b^
""",
)
