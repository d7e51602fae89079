import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes import text
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q5"
points = 1
hints = [
    "Write the plain training loop of exercise 1b first. Then add freezing before the optimiser, and the schedule after it.",
    "`part.requires_grad_(False)` freezes a module; collect `[p for p in model.parameters() if p.requires_grad]` once and use "
    "that list for the optimiser and for clipping. Total of the schedule: epochs * len(batches).",
    "In the loop: logits, loss, optimizer.zero_grad(), loss.backward(), clip_grad_norm_(trained, 1.0), optimizer.step(), "
    "scheduler.step(), losses.append(loss.item()).",
]

READ = "'q5 · Fine-tune'"
CLASSES = 4
TOLERANCE = 1e-8  # right loops differ by less than 1e-12, the mildest wrong one (Adam for AdamW) by 1e-5


right_weights = stored("q5.right_weights")


slipped = stored("q5.slipped")


def fingerprint(weights):
    """One number for each tensor, which nearly every change of it changes."""
    return {
        key: float(value.double().flatten() @ torch.arange(value.numel(), dtype=torch.float64).cos())
        for key, value in weights.items()
    }


SLIPS = {
    "never-in-train-mode": "Your weights are those of a model in evaluation mode: `from_pretrained` leaves it there, without "
    "dropout. Call `model.train()`.",
    "schedule-not-stepped": "The learning rate stays where the warm-up begins, at 0, so nothing was learned at all: call "
    "`scheduler.step()` after every update.",
    "schedule-stepped-once-an-epoch": "Your weights are those of a loop that steps the schedule once an epoch. Warm-up and decay "
    "count updates: step it after every batch.",
    "schedule-of-one-epoch": "Your weights are those of a schedule that ends after the first epoch. Its total is the number "
    "of steps of the whole training, epochs * len(batches).",
    "schedule-before-update": "Your weights are those of a loop that steps the schedule before the optimiser: the first "
    "learning rate is skipped.",
    "no-schedule": "Your weights are those of a constant learning rate, without warm-up and decay.",
    "no-warm-up": "Your weights are those of a schedule without warm-up.",
    "forgot-zero-grad": "Your weights are those of a loop without `zero_grad()`: gradients of all earlier batches pile up.",
    "no-clipping": "Your weights are those of a loop without gradient clipping.",
    "clipped-by-value": "Your weights are those of a loop that clips each entry of the gradient. Clip its norm: "
    "`clip_grad_norm_`.",
    "softmax-before-cross-entropy": "Your weights are those of a loop with softmax before the cross-entropy, which does a "
    "log-softmax itself. Give it logits.",
    "sum-not-mean": "Your weights are those of a loss summed over the batch instead of averaged.",
    "forgot-attention-mask": "Your weights are those of a model that got no attention mask: padding was read as text.",
    "no-weight-decay": "Your weights are those of Adam. AdamW also has weight decay.",
    "nothing-frozen": "Your weights are those of a loop that trains everything. Freeze embeddings and lower layers first.",
    "embeddings-not-frozen": "The lower layers stayed fixed, but the embeddings below them were trained.",
    "froze-the-whole-encoder": "Only the head was trained. The layers above the frozen ones should learn, too.",
    "one-layer-too-many": "One layer more than `frozen_layers` stayed fixed. Is there an off-by-one?",
    "froze-the-upper-layers": "You froze the upper layers and trained the lower ones. The slice is upside down.",
}


def batches_of(sizes, generator):
    """Batches of random ids with real padding."""
    out = []
    for size, longest in sizes:
        lengths = torch.randint(3, longest + 1, (size,), generator=generator)
        lengths[0] = longest
        mask = (torch.arange(longest)[None] < lengths[:, None]).long()
        ids = torch.randint(5, 60, (size, longest), generator=generator) * mask
        out.append(
            {
                "input_ids": ids,
                "attention_mask": mask,
                "labels": torch.randint(CLASSES, (size,), generator=generator),
            }
        )
    return out


def look(fine_tune, sizes, frozen_layers, warmup_steps, epochs, salt, learning_rate=0.02):
    checks.attempted(fine_tune, "fine_tune")
    generator = randomness.generator("q5", salt)
    model = text.tiny_classifier(CLASSES)
    start = text.random_weights(model, generator)
    batches = batches_of(sizes, generator)
    plan = {
        "frozen_layers": frozen_layers,
        "learning_rate": learning_rate,
        "warmup_steps": warmup_steps,
        "epochs": epochs,
    }
    steps = epochs * len(batches)
    did = (
        f"After {epochs} epochs of {len(batches)} batches with frozen_layers={frozen_layers} of 3 and "
        f"warmup_steps={warmup_steps}"
    )

    def run(slip=""):
        return slipped(start, batches, plan, slip) if slip else start | right_weights(start, batches, plan)

    found = text.fine_tuned(fine_tune, CLASSES, start, batches, plan)
    if not found["modes"]:
        checks.fail(
            did,
            f"{steps} forward passes",
            "none",
            "Is the model called in your loop?",
            READ,
            "model-not-used",
        )
    right = run()
    got = checks.expect_state(found["weights"], start, did, read=READ, finite=False)
    if not closest(right, got):
        explain(run, right, start, got, did, frozen_layers)
    look_at_losses(found["returned"], steps, did, first_loss(start, batches[0]))


def closest(right, got):
    """Whether all weights agree, within the gap between right loops and wrong ones."""
    return set(right) == set(got) and all(
        torch.allclose(right[name], got[name].to(right[name].dtype), rtol=0, atol=TOLERANCE) for name in right
    )


def explain(run, right, start, got, did, frozen_layers):
    """Fail with the wrong loop that explains the weights, or with the weights that stand out."""
    name = max(right, key=lambda key: float((right[key] - got[key]).abs().max()) if key in got else 0.0)
    moved = "moved" if not torch.equal(got[name], start[name]) else "did not move"
    gap = float((right[name] - got[name]).abs().max())
    result = f"a difference of {gap:.1e} in `{name}`, which {moved}"
    known, own = {code: run(code) for code in SLIPS}, fingerprint(got)
    for code, cause in SLIPS.items():
        if known[code].keys() == own.keys() and all(
            abs(known[code][key] - own[key]) < 10 * TOLERANCE for key in own
        ):
            checks.fail(did, "the weights of the loop described", result, cause, READ, code)
    fixed = [
        key
        for key in right
        if key.startswith("encoder.embeddings") or any(f"layer.{i}." in key for i in range(frozen_layers))
    ]
    thawed = [key for key in fixed if not torch.equal(got[key], start[key])]
    if thawed:
        checks.fail(
            did, "frozen weights to be bitwise as before", f"other ones in {len(thawed)} tensors, e.g. `{thawed[0]}`",
            "Freeze before the optimiser is made, and give it only what is trained.", READ, "frozen-weights-moved",
        )  # fmt: skip
    if all(torch.equal(got[key], start[key]) for key in got):
        checks.fail(did, "trained weights", "the ones from before", "Is there an update, and is its learning rate above 0?",
                    READ, "nothing-moved")  # fmt: skip
    checks.fail(did, "the weights of the loop described", result, "Compare your loop with the four points, line by line.", READ,
                "wrong-weights")  # fmt: skip


first_loss = stored("q5.first_loss")


def look_at_losses(returned, steps, did, first):
    if returned is None:
        checks.fail(did, f"a list of {steps} losses", "no list", "The weights are right; is the last line `return losses`?", READ,
                    "losses-not-returned")  # fmt: skip
    returned = checks.members(returned)
    if len(returned) != steps:
        cause = "One loss for every step, also in the second epoch: where is the empty list made?"
        checks.fail(
            did,
            f"a list of {steps} losses, one a step",
            f"one of {len(returned)}",
            cause,
            READ,
            "wrong-number-of-losses",
        )
    if any(isinstance(value, torch.Tensor) for value in returned):
        checks.fail(did, "a list of floats", "tensors in it", "A loss that is a tensor keeps its whole graph, and so every "
                    "batch, in memory. `loss.item()` is the number.", READ, "keeps-the-graph")  # fmt: skip
    returned = checks.expect_list(
        returned, steps, float, f"{did}, in the losses", "a list of finite floats", "", READ
    )
    checks.equals(
        lambda: returned[0], stored("q5.equals"), [()], rtol=1e-6, doing=f"{did}, in the first loss", read=READ
    )


@test_case(points=1)
@case
def test_weights_after_training(fine_tune):
    look(fine_tune, [(4, 9), (4, 6), (3, 11)], frozen_layers=1, warmup_steps=2, epochs=2, salt="public")


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q5",
    """
c-ri}+peX_aisY!b)8Ja`OweMm=_=fp+qLTiD8p1vNVInVBUTFGxOM`7Was(k}gZ2L}l)kd#&|HgonGinfb4O{oOy$uiyUpU%vmtU%vbD-R<9I
U$xaU&+qzK-+sH>cVB+}4_|)$-4EaX^20y=-`{@!-~Rg#fBDDnfA_<;KmX$ofBydWfBgL)|J!$8>OXv`U;Djfta`?s{Db(tzx(~4;~)LuPk-Te
ms)n+zia>WoAK@Y_1oWk+rJ(0yMI;J*Ln8b@o&%la=(^QPOW>~GQa(*+%Las@vG~;b+p;fCodTB@9Uj=#7A#m&ez#`FSFjhhJL=k&OYz1bI&qA
`T4Kv*Hh<R<DU4%@kL6DUpHGBt?C8k>zJpX9v|`c&tCAW`Sr|l`Y3g+9v`T!x>|godv^YY8h<n66SnvwpT1z#K5H$#@D}&$sP&G1_t^d0uWI@7
t9ZqU$8=A>b$;@K`1zc-ol)CbGu~pCGUlxP)RWKg>se!;9sgPN^B1&n)@||Cc8{;w%AKq19uLMZC|^$*r<M}$GuLOY7+=>ut<AEUzUMwOmMuQ#
ZF)hEr{DUDe=+*{<md4%`Wf+PH(xHk<|*y6aO*Tb2No+Hc0H%m@!1Rd*K_-h-4e^(zs%S!Yn5|%8|y81kM$h0v{KtAFNkm1OMIfvS{#=9#xGxI
#e;djVeHoHE%C7GXD=9EM?8ht3vq_n5Agx(U9sk;=UdEuFaIi5;FF*88RIGL+u}K~+NZ8~AZ5jp<!Tpp^ol)r#u}fzB0fW$irQ=K<?MKm6327x
_^bJ`nq|dD9xHxF8}0L#)DnktoTBAm=kFPZF}B%z!H(S$Z_5+ypT3~o6%TXN_#!Kw_9?xuKI37XcY6Dou?u3~woiT@zoD<vA|#F2cPvNj`}jQZ
{MUM~i2X1}jb)7!^~oz@W1sl0HP&?U7PpVKcd2jJE_TEmd$joepS^&0Xz>=Y%i_fHHCK-f9y_OeY^pIfyLQ&uK6}BAGv8z9#!Ch}pOALO-myaO
^wo0W;GJ0V@yQEf;}fGs?|TozZJhQQA9S_)<MACk&Q~ny{^SLm-X7s$N4RV!-XT_OpA#o|)m(~G;_0_hKlvfg;KV`cmr%%89COWEWAS(U2oLd$
+L}8;{b#QjUuzt)h%T`wc?LID`R@2o^W!(PIEXz0X~dWD$t&VJM#zf)i5RE-7+<dUx!0L5&_+mUYn)hz^~nq7*W22T*t^%{WZt+FA~LUdbRT=+
MmU=-?wI+>3*uWv%!&&n!nGE<#+|ofW7Yn?!-}Uc#)*S8#%Hg%Un6G5d5ZWn^wi^c#O=cB`UO4W%Z<Yy-(2VNuU=5%W3AX*Z2Qff7+*Ld;##|{
cU|mw&j=`GL}dBw6`O4yhwjG5)twbL!z%Gb@5iyaH+Dc=Of5e8=dXy}5@BetDg0>a-4Weed#7T@RXG&J&R_pL{(aoIYnJ$F=iu?`8#l<l?`n@b
FV14bc&**P{dv4WjX)lUH@@oB$&Uv|*v-`{`UNMBotE>jUl5PF7cQK+F0o-=PDkvJx7=*|L5$>BeDd?Jd&T9oxUX332s&}a$75OVQ1<wKyXe&a
^^ecj$UGtwxomqLafG?emAc;(ifbXhew>@x_opw2-xc>&{PS}70CD6tk85QFZePosv85w9n)8#Nv)Q;o^%Z%C_}#Io6ieS{+_9bGgUA2*>;<vm
<NI$GG9D#g^0KkxEkAbaj=QY4Scld6U%!Cts7HF%i5Ch?@v_xp&(x1?6tTIr68FIU<mWB2idjmDZ&7t&E2HQ)LfuDPDMRO{6=!h&<`t3R)w3cd
#PSvb&mq4fB^>=->4hXCLRnSj@^4=d`-JZli9}QMt%GYd9!l#U@jVVnY#m*6fBk~k3XxCj7KbjrM5HB^omELHKh7hMI0EYK|9`KD>!<KsA{W(F
8GB_eC0Oqci9bY8jm+nM^7GgXk-%@x{ZJBFxsNWF-^tw+&nXr%^6B>3&*RpKRlFs(h@xYS_;Cxra=#A{Q7^($C8YfI&*LdZ^421|DsgDPtgjIo
NFO30Yws~ehSDnWyL|S78Ua4mI?|w`3m|q>yAgnu7rmQ0{w4xnq-~$PV6xC$n-P{sNaBOWIz?WS$wX{~I0|tGL@-^S{5;+u5`__GJ`#LAkq9>t
@8gJkEK}s0rAIO!_saR~74fyWrQ-z=7j)!mM3~4%&&NeMZk)OrPonEc{M9Q6brIN!-$&;@%B5JTxKhr0!HOI_c4S;u^^+IG_oUn**^i8-ecjqt
go=-k5Mel?W?b2y{y4VSjhnm0u~@`eZGE0?eOFYc-ieJ88~&45{H?0<^P2O|y!QQ*C_BHk@=x<y`)wSS^8NlzssD7&FJ<R1W#=zt=PzaFFJ<R1
W#=zt=PzaFFJ<R1W#=zt=PzaFFJ<R1Wv7zdc;ong>))<G|DW%E`}^Pg@ZEp;^{>DC_Q&7+>9^nh{Pq3!AHM%z@qg>r?|=B=+aG`U{h$8$^)KK4
@Vl@7{4d}B{J*~X7k(H2K7RO@KmGZ;|MK1M{_v;oe^?_**1!Ds@Binw_?<QO$@+&c-~C_T|KVT0{U!dQ=pJcN1x2Eu02aq?#;%P(+m$Na8v!>C
rXqBdc5zOr&bGdGtbFWFR#>4ab_?mkh+@jmEutBLC}JT=IuR+hM(pqiUF6g8l-G<rXX)qE8L@ITj<x<6c~4XVv45_@+KrPEfojM9>c^BlQMC-x
Bku3`)$vJVFE@RS70C*l<}AHcB%iTUBjD&CSGH-q<d)`-7R78O-#hwoBs!7a#bq4jSj!ZI5+(B3xH$M@=cC7Iix8`S9d8h+;v`tHpBgp(iQJv<
Nkz~i8I9X@^3ftz4-z3hxRTMxP2xAk2i7MaB!%(WhkqP-MO;uV^2o?m^Dknl3io`xJAc6~9DBEs-|06HdZL_)U9Cl1k)y@ejoVxA7bhX!EE3?|
^2@TGJ2t`Q1H?0o_amWdUh|0VTxnO|HQu_H2oyWMfv=;uFh>!l!Gn&7HzVRTzd9nka#V^#wo63AD1IUq@WZ$vBDanFcKe&g2Oz<WJ2@@|)~H<~
bS$!Ky!e<kimyn~yl6Fo_23?gEvL`jBLK(OoO!6Z97q*&cSfRH*{hXnNAE|lii|n}xi>-FH&GNtK#xp|4^XJ@%ll>#p5s=I4el=<RZTqfLbTH&
$1#c9EDE2?LyRvKry>5h_-Nesu?8EchA&>YR$|vg;LCFoD;8Bs+~aJg2>O+{OC{`cHRFBBwzQcerjr9j<#4@%aU$aSj}kj>G<~$o;;{jyH(bQF
-Z-}2FPu;cpjgYHH9PDjidAi&NVKCk;vwkM#T^-snabsMqc^?9iH-Vk>d*BmJd;XR9flqoG^)lp`?+qh;oyHn>ZEmLjpHdsovPPIrV&fc)5#z*
<2l5Q6btE9-kswSiDj-Df&FrCx|WMI**bpJZ`Z)DPGl&>kswm7xRm29Yja`|Sp#t)zJb<a$Hs`m9@%)leXL5Hzc`}$b#ZM}j{1&wsat!x#fgrR
BytC~-2^r&WIsMlmq0PrY1)-+BG9hb$J#{^@Zz;m?)dChwhVjDXAeS4?4!8Py8cLs2x2$39#yP+rSgccGJW#n&Wk+;e3tk^?A8dl@%?x`uul}(
oq*!gNl4}EPo0?f?^s>RbUk|3Ab!K<<NBXRa>0R$dv)mi4*nBIsvf@`yRHG3)?Dd$r#Q2<cAsES13rbHZJfS{c@;Qg=C_Tr8f!JR@1wMhEfjHO
dt(96O&(wOO2<KsZ95`g8tv`l*ynNWI$*>HDSA3r$2WF$BvcU_nlCn<4GCh=ktCKEfUh3ezaMpDVd8A+(dnE=4zcwp;%r8iPHfX%6xSf&&Wisy
5=F?3SHyE~N0)t^zBv{svTmON5*SaV`g$n9OmS#q7kC}xQ$~Uk`A1|vUv%@u$BD0c^%%)2<4Z4suy4k4$(Ca!^H!d*!NDim68;(`T_klol5jrj
;qj1!&g%1W;!DRZIvn)~(Xkz(u=CGjKknFpaV&Lvu%XCmA`sSG#CV3WVzDQ-9^9a;jdV@1WW+g$uo4;5_U@0}*cRtMBUK0CiVVxyMeOSpcVldX
rKip<8Ii7$HS58|S&sj(O?92bwG)?Dlt1seUXFEq7yUGjVEkSlo7OD$Vua+vN6;7NV;wDwKH8vAioLR`-)Ruk09~{_A`4PzkI<BxH?~o{6NS|}
`leBd#-l8=H9aSlvy%r~^Yxq9)A^<PuJKQclGNccjr%ro>vP{>ifn}6-*oxJw~h@sSzM<(@y*FlV(0nWL?DY76g}sq9a$nt$dedHEe=Qg>UgsH
wru=ZBfwb$rd+d;XRqrhAG_j^gn$ZoB?<)zheFRIwpuKD9R05260tRE<V%-eWv&N)L5Y7I#(6xkU&olv-r|m<QjYVUcRhio^9A+iIEID#<@o2o
MsdXAFlrY@tex@GsL(POxRnGb(u!E8+_jyIDsqpe%esJC#<h6#F!{ZcxapWo17ib@Io%`rav8=FQ~__1_{D`-@~g%D04fygGrfx=Ozwy^ks>+F
#l8Y8jboLWX>6he!sJcO#i%;9XP(P8Z-<1`LB2(F9wgOXIyN2E2C>m$Ej~|d^^=(e_&|J_%z~Wb5Jo9P6~uRZow!&Oi%8evVaIvw&J7RHM4Ztx
^<o+XT$rml+mBoLfHBYEO-Lpif6@I-lo-dA;^z>T7!8tm7*i=wZ0Aba(zRs>#<8c^RX$+gy%A>oPYD@4mUt@Zjg1n~le6O8Rh936)7*T7k@`hZ
LUG{jLLm^DN*rJBHl=}aIaFV(@lfI>iRIQ=i*zay!}$GCPi)`9K-`-z^Tkmqu1<Pd3M+?FuJBKMrN_>S6h*<wktEK2<iN4S+X)rG7<l4%F%?WF
eoMqrU8Ei4E*3d%Ld6Qwfmov95If0;D$v?;LKTZ2o1z0h3t4ROz&kxLEnpF*8xPh`f<%vlGJEFwaf`$k&-4PsE|SfN-#SK>P1%69{Z2LFSEP=a
%9P7B6Zb87tA0+b+7x0Vg9N1t)nVQRgHT*6rMdPVt&R9ZJ>NbaQe5gFw{bpP7)7$s=r1`JThs=TaTPt6amjz;7WN{mZkh2=vOXA<_l<&~_#wtK
IfT!v$JF9;9isVAk{lOq1)A{_Z!{z)&n^>v+IDfBMyACA#I_;r=c{^mMTQ&KJr}Z`T2yb9y{R`kO*KT^0+~=o$dBhd&+^`jZy(<y0%2Ev8yjnZ
!OyIhB1zx|iXZB#kF=5$r{)tWgv6!OKJP#LzrY1Q2?hA4-+%v?zlj0-?*KppTBi?ir$Z;@<)jkwy+Qbh6X2~Lk2OBsCf1x+v(a*jOG{gs3O?f0
_MJtT8-NB*%?FhM;L7$fAbaH!h#buMXWVClQ`}rqE%x1rG^gp;t+>$-J-$rBK<Bv8e8a^0#05(G{Pp|dx5l!JvT`?(ea52f-ha}A{Xf6`TyVwZ
!(cHvqay=he1a9bJWkEb`n%u8y}y*ObrAU2yOGW5%$73*0k-O#XA_R%;$L16(v}FUtu)7XlE;0Tf4353^7HQ6pBKmJk7dc_j4&DZ33zuF=$9~b
{noKOlN2`6T-IZ8HO<%wz4_X^kuJw#EBS`=FiBaOLS9?K^9Fd3BaHx%xb91WJIZ%f%WLTja*x<5nVw84!pIqRq-&1BTS0mO*sB@AmyE}9)m?QC
K(medYu=1beZi23OGjr5G%5aqV%m4mCLG4|`beweF~!ZWPVQEYDosBXKP3WLd~v?N3(+1aR(!>{$EvTe_(E|C?$DJ*KdJx$xd@Glo41Qd<~%s^
YwF3NWGfz41HHbH66u{Inn%_c8D8@T<s#cOsJ!O!vZDaCd=h{jBW&{yj$b=I8t{1{Ow=EPoToYKj%XOq`+^mFhc%cKn=4uC3Kkj{!_B3s#H6@*
Rir7^;pWaW7$wi*mdH;QIZ)g+amr#_xU`8c6@h%w0wzGvuOI?cmBTb;W81_d92t2*{NhDXvip;>EjGBkmz2AwkOr=zT}Po1n`$K(5YJyt&)pNq
BbSLN!PTKGHuA72l~h&x=bc72&G43q^HsqMfYuDQGzGNS8NOlJQv;qvZYscqsCm`4Qw)nzCBDYFdG$y9j8j2}L$?8Ew*ja4fkk~uu0W7g!W9=5
HD@F%%EA|0uu%r<wg5sId>C2^zcO|L4iOR4X)s)l8wI{`p(ru9{$m&Vx~A70c_YxMLt<nh6xf-ja9Dd+mF(;wa#mo(*yKu@Dky#I@}pa^(+7^*
ITl10#Z_Td0r!;CL?Yj~6<MapUn|!{gkq)Rk%|>Ez@5lk+$btWB1mKn8lSVZ_VNU(tcV-{R6Xxlx_t3u;tMJlXl%Gx>?w#f9v3-sM6Tj`JQf^O
V>%6@{S`|R5mSk3ENR>#fRS0A3xb+leZ~QYaKFtJud__89;vOrI9o5iW&8@QAc<H9c3GfAK5d2CI_mS1zdjy!RFV<-oC_B)_64_KWHD2P;;2z8
#s(Y=H3rR1h$X0$cQ=oB+{rb&!^(ULoSgWrHSw~`my1PJB<fJBAZ?XQO-b38uyMWF6iyNGSy>jepF@4)NTtM_>O4Msf`bigEgoeq4A`3*c><gO
NMeH$a9nuNv5svwTy%@F6_GCjZxa^B_M2dXN=Kt$EnsO>amHLDeqVy@dACA@u{hH_L4BJ=<8iTZvLgYS5T~R<xKV;zKvo9zn86S#4EEi2?n8PO
kFJsELwJCD6Zh}dtM^hm8(ZDkaTOTw%DxC;@tm9LMu(E2DknBySqWH0;G=&Hmgp-aj$B;iCF`q2?~RaFg#pk9i!&F&q8oYTB92E$!_GB1fhV?3
bu20nz+!n9ozZs_#6eR*;G2byNb{j)qqospizxZgQ;AYxMHOw}2~dZ48Ta-!WC6k#8I7L@m-3(%&D{a67Y{qG=Iw`h0FAh%jm~Tum9ar|PWWJ4
X(y}fPCZ;GEz~)P!=?Uk1p4_<<aoj4zg7lPe>LyZMxg-K;%#~hcQX)t_In}##5Mr9(u3}uw&!5mI|4;A!NZA_zHaa|2tsh%^kKU)#{*qQcYS=)
5i5J<`}OgDmACVU<vef=un-9+74c-^V%BerBB2YJ%Uk7EZGuPxdKQp3D&k0jyw#}EHZ|fkz(|P?!ErrG0MN!^oBLTou81vAdj7UUxl58Ej1E+`
b1<9@Y<Ml3{L0AZr4)@Cv^h<Rz!4`Vu7U3ELac95w|r&+RHoqivfbWdgLDE=OE@C_apXPjbrmj@*yr7WebFfe7U;PSB#~fQanur0o{QF9<Vvj?
GUjVVFn22?F36}BV;@}q!mjT{rsXWGg1y6l5?~llbqctDczGm9lq`Gu;}I(hy|AeO)BwLY8!MOj4xtpIWW(r?SkqkDx@RJ)QydFX*A~8%ERh=d
xN^xu38Ras&o(zD2@%F0CU*0niS=&9LoOLBbE`q;xZfZUZRdQQK3inunT<x&-PEjCO_oMJC@znm>)<5Q$G+};4brMu!8x5tMBpJ$jwj=mC86uk
%iWo0fEw{2eaXQGjAwWiM+Np>nyJ@cTzB_?`=~x|9OJ^dstGdDxSBk}tsfVdh>`GdTaO1`(nnlTa65?tkD&Q=dzM6`u5kw^`a_&j&ymZ<`9j2=
6Dg`P3?-qYo$Vgy+aNWU7S23Q)uG|UR=im`QijreOmv?867i<h{C1rEIQ`p2(xJH$MMpO@85ccot`gdzh7C*Ult))EDjAzWYvN91kFdeC$kd5T
h>F*RW*S$?a&MMICrY5BldLu_>0ovd6i=e^@^#Qi-MNsjV66ePLSqkvmZQkc8{Z>K!AP_zs5oCvLZTjkBn1CZIn-$JG3X=<w2CJfcYOT5;qV=q
DY!+H_)ctLB+){L^5uvXF^#m}DOlm2fTKw)aH<>e5<2$D`aObBWLR<d#6;I7jAh|68s}lgUEI{$von2YH39255i7BK_Yw-!UZf*8jx2T0tgGTJ
*=1QvQ%3E>)l`2nMDUZ57wyvu(oD5rl>Np-_fvQ59faA~cvPicq)W}(&1&EnMmVV=J0}hLpeX>^d|)y-Rlj0#dY#w@bbwqdR=Ui(r=8rAt1Vb;
E^5gw;yvitx<ZH&k~(3!Nzg@5kD}MDUYZv4{`g30jV{0$Q8nGO0AwF@@z+m!zItXqo8baqZpS{0%`F&X0#I^KoTL%V33EmDC|!o3&ieG0qM~4r
2zyyn%!6*NzdmbG;F9>}ghFwsg^z#ppw1*=J8rB;SR;|BhH45pE9K<K7E~;AY`rKP9rU<`;+V63K2h;En*_j#I%(JddM`;Lhy|rb4(RN=OaLj6
yf_Cmbm(x+<@Abk0}VW{vIw4Il6^K~b3%~{rJ`>mcx6Q7xE|g8x*(tt(_J%7m1DGKmFx|%l_L$yjHHrh)9!U=8H!rG+i)tUE<@boC3B^?L*s&=
0(V6{Ae2?eo-UCW8GLMW-*Y4<g=d_YPA5tL0wls+>8ZuaINHKIXrxNV&$MsDuZDIb(uz~K+D_ml-fL1TO_wi}>MJ&}LSS5RRXb~_sQ}47u3K{c
n>>pOj=#CW^OB9qKJLOO(vOinE+kUZoz+a-Ioua_CXI*&`QkI_+9No`nnGPSaRRzx<k0W1Q;<W2+b<8K13}MZwk)`skd253)89WX(#wg39yi_C
jvFBokDXs3vH~i}L37PPm2wP5|7u1nIV%THvS&%dbErJFp^PhTR~P};ca$s7NNu;S1vr)yxM#Ycqcs&5M1``SO`|B~S{skt0U;~y`c{+r0wNeu
6Szzn+kwM8^3%uXq(|O)h$2u&x&^LNoGV6|$n^lFNJj#!37lbOTtIyTA$+Xli0#RqjQ?q`c-`<!x>{Hf9OCeDXncGr4dateJxa9!xTgsrx}7dy
<sp%9#lpRP6h51gDj<_VD{6df#SQiDp$gn>vEZu<+2Y+MOo{W7`U%(W!ps!T7J&u`=5+6*_>0&^)pr6ZZ&b#y5L*dR+{`dAS;TBIRbXB4m+Fos
{9^UG{m_A*fC9Ihb&zMEYTsn3(Bz0LBbG+FDIx~A9e`lUn&bEl$lR{gfaD~#s19Ut-XcQ6)2Z29i_~l*&gu^hz4R!M@8l*2${}((aUgR%>P#Qw
Sj9M+-@bBr(a-JqFe-ef2r}Tpk2etCiH@os9r;<5*sU8I0;XSUz4lH-R5l}Zj?PQ`;sa&Pea8(e31U=oPH3LOr^xFxw(I1yOrsM`1eZt;yZerP
!q_7B&Ng(TV|UqvnGao9(IeqMx>oT;L3-Q-SEHGT?d%79o)b}B%~x?|DQOJt6ogyxS&?J;&j(bW5<5|~N|QSZ3ddIV3?)E(V`l^G$cE@*^+)s~
osmpHXaPwr6bOM0P#6GjjU9j)i^8HHL&6>ZKeU<bW5Q2CQ8N?PfSXGP{E@h*d^m~K+zf6rV^R5BNxV>RxTAgwbn}v=l#0Lr=s)kqNnO<{T=n}H
Fil*Y#8FFJ>tGMGD@V2lh^t^dB0n_HIyQ8|wuC<r>?VHRpu-NPwG@M)osbpMEYWc}99-!ct1)0?NBkpmte}F@lW_HoxPa0>7p<ZX+F&VKqqwuD
_;@{W5%!KK@H2O7M77J+eUo*vAV>kH8&^@v*HOm#hAJGx!})WN;_#Dsv|NXHwCEA90<gMRKx_%1QM|&U1W!oK6oo$$yp{+wIxJdUW`PX)Cb0uQ
+RIT+LxLgdtIUH;iY}(QBMbu5P+pnh({2NT<IeOtRuGpcWF6q4M2hp0(EXOkmF`6Di#YQlTAc(hu1+#JUCVwLZ2-QJ!c4@R_{Ob2re8txN}SB*
DEycKGt%8{m}wOEyZJf+u<8AQ(y%O-D9*|SB8R>_$6Fk8<8FcjA8(e|LjyfHz=7t%A>fO%brKPR;SrIJF0<df(R3vJ%#s%sV?3JedpP2Ee7v|g
yYY5VJ&2BK1G)7U&sv=~|9cjR5_t+ECv%LXX$T{Goru_X4!Vkbjf(svJ%h)L9CP`)sfUJUgzxP0p_+;Okmli+#EdqqgQ<TF(s#KSOQH*e7!)yX
<B@$)2>=B>q82yTVdERKj@*TQMO7z*h{@f3&-Mu#fD5Evs)**Mw;KV+Ieom0?i?t&6Wz5{uy4J&I(q20u2%`tJ;I3fxT%qp$K^6xc39)-T-w2B
KU!g>MH^{q%cuzSt<2fP-S`2ZU<OIx+l>HtXWJldyh8Wg;MN7%k3itN2po7IP%~eP%|<TVn>k35YmS{b`vf>ed489#IdC@mmjH)uBXIVS7N~II
R;<#27=5Bp+-%rtdUWiDsAcF|CJG2QD)NCW+-Y&C!Qxgc#BcJTWri>6gdr-Kqb~(1FdS^Z<dFz^h~zliV1PlS*-1)-w7^emVvaNcBD4TKkTx!W
ym%V>WsNX%B=_@Pg~K4Fk&>CMOr~eD0%7UWQOi_|yXC-&Fqum^rgWJ%De$+8V3|-<>5|t#d2|VR)mDZca7_j%sQ1|?23_KT#ruu(+NE(Y>6n(H
2M2ygNRG2@vL-ncS3+jnMA|qvk$g83U5-Q+*Cz=CEpqcxeOmzd#g~bdbAXeoPI9!J&B-_>5YK^gO*0n^cFi+^Pf6K9x_y5J8t}95mL_(JC~=v>
7a-J1TCD4g#xhlJ->Kthv|GnAkzNddSnHC7YVS=_xzVz|LnQ<+t(g)5yA2BJ$$D);<c-X<nC9Pfr$_!-vcN|&7ZLZCtOwyhfGdt=oN~~>h^RiZ
xrN{)7Rl6dE)#Tg%NIz8!w1`D{JjtNPyh16|NNI9zWz2I=(nHGc<FdUaQ1byh5kSx=`E!RZ3x0lHgQAq*+~Vfsc?qeUxzwUI&M&iKE9SB9ie2N
ZsTmJ`2l*hAdos^yCX-a#wg<dUEFc~6|;y)(Cj(!SN~^rS0$S_8*rgaq#5c)_GRctE!tR_krWD*lF(+30da6OIF{X80qIbDb9#YB>k$qMt#L1G
pcbT+;E040KJrnnAz`5a|B>xb;W_^CofA&6N`SMgY}n~8+%{r+vr21KwLo)M!)Upb?LC>yr0&QgiwlQ%c_api21-IpaqJKEPqJ|!d~TAp?mP{x
6bh1ipAsjI6v@cSRYqxC+1)J(CR{U>r<2JEau}Iq5J=!8MF={Xj39);tbw?#gqOFDwQ9z}U^qq;g)rbZ-&c7CmI6sN+IT_SjB0VO09n%XO!)qY
VNzTv)3&WjXq8P!W>t`|t;|3vETAtZRE4`m)DGI*7-P^MYFaimqvJQlVw)#Gdm7PC<~-6Mvf)m0P|@XJrIJWhhqylBC1&akDAq|YvZ)7j+C}A8
a)1_J9A_>11*fbCUtF~G<+fmIIS4zjf(`z|6GhRpu4~$;8mP<+bD_gq=>L{K*`%Lbpl^u>f-;RpCxmDpO7d+$PIsQ@5pV;QX@*ezx+<*0UkjSX
gjJXaht!X~r;j;N_V@VRJE<5^n!_l78{)+@YPep^91=P&>HudJ3%y*2fb9$m#Ug=vpBGbM8BEF|^M}ZKVn1cM4)WcUB4t-PJ`wQv*~)`ZFm8zO
nV7@_reFs?_MHaJ2{zv_?G!}-cjis{Yf)2toa`hWY4gZC^kIayHxeB^NXaKr<p~`C!K9T$6H<9C#2x7SS;GR<3ANQ5Q_FYupSwt8ur!0(%>y_T
S@$dT&B=`QP2M1FosM!NyHs&Uc5wmv(K<DnWq5=n;W^%!IzNJ5b2P=;h&~Dnm+Cvw-3BX{0JFg4B?Os6Umyk}j(5f1Y3qtAX>p(Pkfb>wVC-Ck
sWPdg8nFu%*t@!Kw5zijxC{0Ek-|lAmHNOVYmtVHFwOa$-zD<N4%h_6P6juzno4K$Sw+ec@kPuPKTL!GXlRFF{rFbkMZITx9C{TsKs8AkHb<lU
DJ|guSeekHT+yo$$xV<oY^3#@q)^@T*xpg9MVY69H!`=_?nqUH+cnUkzNmG44@}uP04h5G3B`i)q3dy08S}(L&*wx#fSzg1ZjMCx6P>6pEsiY*
V7RMmIp^L9&C>A1jv-U_q3$y0Gr`qHbmIT&+##)kfN@O7>MR16(35IWiVQct8;>8Sh~zubJD|0`oW(}bOgYetv(`e>7#v=TbEAQ@yTqS2TsWj=
;+8Nq111UJW=X;W?++Q@k|yAhcyEw9V<4j2*9^lH;zf<|RHk(3VKhtUP9iKBI<S`y(hy(<ROY5->^(d!x~t2s?jCgiZV4>40BBQEF=%5^jbuZq
gIGlM=gvq0K|*um+=@&L>f`b?+a$c?R&XJ_$&>*9N3yjcq(ruJy6Fm))^DTda5Egik`n6n#dIA6Gc*@d194$}B63PRV~RTg6p(yuEE?hy`Pji4
rCyDTd_M9LXBxP4y=*$R`?{%u8zO!}#&Zt|dccK&WXg<`V+B;r%S5Y~?~9Pupfkip_!sZx5!O+An!!LV%pKJd6cC4vBqt>z5M*=?bwou%M|*yf
2!a+&Z0Me17Zq`_3k}aeB@k^SlU|xsln1WND}lF~RHQ?G$zhRxnKFxzEix;&WZ`H5ems@@f?XCRjf<=<(O1->%@h>)W1zUYQ3yOB#%!Wj#luKz
$Jf9h&qnB&X<%IOVCFXk)PO)VAa|yb3aC?Ds`Z*R1LZ_B*>3X+7<X;I9wVMHY`E)Y+`%!UH?ulA+`i3SJ(3Tz#Ct8}WufG-MX9Ru5~ETPNp}+K
xn366d%|^U*TOS3yhpr=Ju#9hwBRu#)Xh8wofGZ?$D;l?*zyDt?bGfCw8jBkUO#9-A1{jQrsAU^L4q*d%*Txk#-!y@AV@1h^P1UTf<@iXzBs(X
C7Re)7_AqnC7zXEjhz9vAtbictN}qqn%(W41FaK<RAP}Rd7+t{7o4$p1BNNDX#!a?9_e};9;!Mx%i~rS+CX?2lEP@$cXl4yUBz7rPkQH3dAJjD
C;;eZHiwr@4K-JL#WC0BWV0n<DJt1s#K|y|3#A4a&o;z}Bhyks=Jo_9rV?fo8mT~SY{>E2JXH#wo`Om!Ptfzx(<s?m0w=2JE+kJ~?QJW>MCU;V
)gKch_6~f}(~=4X2_9tRnALWxn5yr?&?TmQZv7!29c+}eIAM4k7UJ>kRA~%I9`Se8EPC;C?@nH2>@a2be0=3b6@l$S&FoGiY$f`8#<dmGsV$Rs
K)<0&rIbB@N*(~KbN(zW;O9Us&_H0uTF5>@j;E^Lv|2#;ap}JArxb%a1QB=`S1r0ntAl;V6%lUm$uwTQ&513`v5X4C$Axi1w!)|iv3JW~&ohes
I@D15m9bP>CYQ3%>%CEy^9zUbS0snABt7|bO^G=IQ}@1(l6kYJBe2pk0-vov@d^J|e(-<%>CgY;??qhx^>eOY)gg|zrX^RuN~+&cI!dV4+5K^j
$lt2^e^u>?Zl_1EI3&M#bMZwXU7$Fr-1Rk1?{g8Q%~4Qg^Cw&`sEVzXl(`V#_>%PwT$n;*LaVNJH0Rox@l|X=rl-$?#SBP>QGC>p1cQBKHAHZs
td1l9vmfZs*|tq^ZJ}N0Pep?hwSGd&5@+aZjg&~pQSZK#`M{2yY0p4L37HfFCBxk4udz1rmaA1)XksStdq@$E88l?q^6)auOeY}zD#GDI!e~^9
j3ICzv3YFSYdtuWzae9k>Vk;77yLdeo~TYD<%~4uZ}6~w|HmJ`{rP`<`|a<)|KZzD0R|(#`0GbY4z<&6&=CS=K3L7jTAw!QppE8F35PQF!$`uD
G~bcS)cedY7KrJVm#xKYRB^=BjEfN0bsTPL6+!NScUtBnM3~s#)iGwkUyKqqV+`yGauANTKXBCg_&Iv#tCimF^A*AGhs*|VNjt?|{2g2RC{!3%
MUJG#iiCjOVP_l&GF7FqlUZbo2MzLhOd~Fjl^chDgrfpJZfR!;FM7dhOSUV%ToeO-4snvH%e|EbH)%x^lRy){4;PetEDcY|!2w8#C;lZ=xZ6M9
_!QDaoeA0C-6+=wKc#pV#4*GglYh}<!J(+hVSsxwAB_z&8{9qbhbDv$G3DH&8dK-dtGS6)Y%mBy+e+G$*cw1-?lR-K#<?n~9gjC0NA8;mq*16x
YD-<c(?tR_j4=AeY!MMWwy6hnDnZppOKo?Tf}XT85h&oK7S~s@PYPsaDt;#tRVzhdt*RUP8vK}+pmbGMd!Ya%>l;QdcBNbOWg&}!l>xa(66=W3
q_8QR$H9<zljNDEvWU{{ysKZ%4Cg++`)!f~nQV-G7u=N8gKbO-Y^st5D%TWMWpt3uDoQ>wIkWh%V+83>#&Gg*=Ge~;1|!7{>mappRbm$_#s;}M
`|g3@i{4Cy!1X2B%QzW5js-}@#0<=Gvm)c{ZZLw}fSWv312htmA-so7umh>bddgk7&7~EEN0OB{^lWVMn%mV4H7<F*V=*mNmZUx?7Ksd{$o3YT
)K!=C(S^jOF}5KK=2Ne-IU6&zuYA=iZ=Q7iXiy}oPYiMjuoJZS1}M<3(Yk`k_r=~F#iqV9FN4d)1OfZ`!^9ng1A-OZ5O620IRiaM7CKN<Uyl-<
$|Uw0Z?}!rG9w-ImE(@L$j5O5<D~jX#aR3k3^44Aa-~Y#Z~wA|XkivFD||I^WXnzz8>$+t)oF7nOgVV477i9cyXV6{1|kks+|x*)DWX+<tNDoo
2!m~DngkxBtlS<?-pR_*nA{nDDs<}w!#=kHH+b9th-n2baRI@SA4$(A`G()W9zKn&Ni1M?sIF{>;?XL4H0dCT@<}MAGaaiI(b}XyY&^kD9=biW
$g5@v1FVXiYNQtyHd0Ngv%#do-okP9;k=?8$H90uFlyS;3&E>J`5K%m7@Ym(-N@Z2OA`%U`0NT(bRU7mG?<Z;9#A9|dS<Z2SBu|hRTC<wg{2?O
tn~Bg=tMBTNZlsQ@LQfqPDcSVAZr*`o^n1QM4Qb7Z?AH-`tpE_i3QMb)*oAC;vQhma@1svGU!gzi|B%ZCfw#K3ohM8#+0Z_!FHwN4VeiTq+ueM
A1)j;wE8$vTbfJ9d(%66r<#&ppN&7lu}6}kk20l)=)FG$7Rk3rHdZ!Lp36fig@^@x7D7xIOI~|m+#-vhn(V!a@!IrP=l9W2@|9256CW}N0k&=6
yGiz(yjc+KR>XG|8yuq~dI|MGJ2(hnujos7*}~)|^N@rQYhNg@Gxhs8o{Y8Ju>`rLi__9J0+feN+EW^X%95@n+5qcOC+jBWPJd>zwGF<&vUl%0
g`XIBt2bivu66{?iGuECLX<!op_Sdc0ESM)rJm;wsB5c3F-{tz!~*~+TBh9fsSd}r5R=1z<3&y817+-ykgGjjKo@y8J+<g&qhE?oXL7GFI&#l<
VL-;gwdy5F__h{RwP}X~l+s21%wH(B7)|Hwo?IEsZuc0F4Pv%=4Ioh43VO&3qC<`%;=g|mPwb$QKZYmZD3Ev?*x^w@qmR{c8y#&`9P+dupv1df
+JS_6I|M^8&eZ;NcK?2fI}0U!;OM#7lJwuSJ0g?BXfc^<gs?3Q-Fb;L4y+{d$x*k+jZ>YA8RtJ%l1t|~9LU^Fq&8)!m$4eSYrDl;#GzlOC302C
C`Bnwsl=5&CL)Wq53zZKCG0e#!Vwdk9fv9hc{nz)Rc$ne!oE-|@038|##1fhO1pW|MJ~=Xw&NO$<AHl{QUNhN!zL~Bb*`Cdz9(6IJdXJs0=7(-
@TJRE`~@aOg7b_rXs`lZPZJl^lTjE>q^cmXLM`GJr4j`UwVsL@XdhDp=Nf2UA<T{RA(Ll4E-TrR!2L~rl|Bme0Le*riW&$1aKmOW2sh*<`}9o|
S8$+LwN+}ZSn}Xo*>mLpfY1fACV4*z{{HYV;QL`ZcGD;fOSA2UYUkp?L%Fv{?FOA~IQhAEgDw1N_UOPA0L})(DB3fd1J_Bv4@g2#N6?#QjfNNw
L5CqC$~|4C<26+mHk$K!o-t<wTaYA#l5_$$%dK4KF-eE816u^5YJjbq($a>X0-O;?q@pg?^KivVjm9?VgqH~)R*J05bI>2aS4JP>8ZxfGdYyXX
slgY8EtX6r)IjjNr<q$-4|b+z13KGGWP)mgIJMGTiO=aY#2%B<j^O$4OSsVdkNvQGv9MJrXX$b}cErKNYROb+I-NA=N=6cN>{BH4{<`zx#`WiA
$gw-Eyvmmj6o~ZB%@2Y|(Y~%Z>{G*Z=)z}XJWidWzCr0G9R#Y0C!>Ysh(f2i#Re{hAP5UmU(%#(vBoF!u`A!V)DJ=MKvuEcMBfTvKr{BQRnr(*
h#TTi8snEmT*$5`oXU>ZLb|+?mBMXa$>j!JgGkX5FIlLn=xwG-9A(l{_BgY1M8qcLv@L6e<c<UW{a{*fEuOS30xXQGgcQY1S#n2g+p3Eel-;o~
Ei-LVtDt>MXTl^>@^ZD9SuXdo+f-Gn4m^-UIZ1OQ&t5z2;L@fvQtfA?5NR^0;Cx039QBPWntdFgdtSMR`955725heQ5hK(7Cv#uf`oY-@wx1>~
NC3#=b21^<A-T8pcfX+t#OU@J4aeaHC=iZxuzp*VkJ$*pm4X(pau;ds;rh&;mjl3EQ71D~BTQ(>Rvac8G?6QQgIRu5<#_KuS7WsKN7iRHLfG(n
W;!X!<Ap}<$|Dg^ntJp#`67uqxH6o_&61%ew4qFtC_ahLJ?T=+XQ(n85KkBf2ri(N8Z-<s$SV*V8vdBFD$XWNQ_{s%=kn-wks60vykdM`QLj^;
z{Madha_AA`W@<96K3E6EQ+veYdmz_BXvmd>mxla>6QV$Dnpu-S8B)df<DUg7K)69j$*Hg*e$y*n99A0Ga}sQy*aO@AS8+g<FQmF89sen=|lMN
(}>X1rJpv;?}r1iu%~rS02fr#lal^LAiKhAOu|~o6z5GIF)Cm5g2(*`89-fXp^X2yJz?(WZW{i39gB)%p$EjYBfhn(@GUEh{j}TMT(M+GV)Ez<
JAp2eoz=^f5J+~pr*IOaU+vNbt*PJ*A!_D>QX9>cj>`jC+enga7YUweYTY(NK&D(h&(~d4G&AU>WR6EG>mFCk`2PW;uY8Og0J-V7Z$!7DKO-Rx
qB&hPuD==i4#X(uo(m2x$YOeaRhq*PHhMDCt8N3#5z;||9w6|4x0L`uE0ZgBN=7bN4XbGC&xBM(Tlf9E!4ZwT+U7isS`==0QW`*!7I}BN)f9Q+
Yiv-SeZnTfi_??Bidv|p+l}BmS!G@45a@HLNuH(31++oYd+$%~1N<G`l{Ws(r~wS4sc~u&1R$;!LV_FQ_za`WP2I0x-`J`7ZLsnpXCm~ccNf&1
N``2Xg*1pXLgs6cFD?c;bM9Bun-Lk&sw;poVv8jxR0~3m^5MdtBQHNsUW+q0<x0)l9W4g9cI@U?G_%WbKuDb!y0j`Mh$Kir0GHFNu^0xk5sshv
2~5i-R=v|O;xZOS%Lo93SUEc6DWe$`#nQ2D8@4|KLCJKYrM!Yd?r+!~{w&(}|Gu=Y@TnR{O&=*7SYh1u>`{PH!)ZGy7>B@xL+4e+91ma81rKkS
fCXHLX&BE6(hq1i-N9fPP%S4<<-owb&^F(d)%4A?TCZ449!B*%3Tne+1}JJ6s{peU+t3aO=)GzEsDFU~E*9q4a1Q&sBgdqyC>Cg1Mf~(gAzf<@
+axt^8=}J$)-39DqgO4@bos78sj5N_l6yAoy5QglFk59-npVX!d+$K!Y5PLj&v1t1xPwhkaSxJ36FEKPrFU_3I50{I(jIKlw1SAWGphs_XJ4j^
6~hbo1?71iO_^d{JNOB1<IFwEE=iuMg=c2Q+9(T5R}y{|7mg8L6e4I6n<lA==(51FF%+7QIC{h^`yijkxkCwPvOHd`2Qcbnfhzl6+?rg=z)`!J
6y;;m<dQ?CJYMR@5@F}$6ofc}gHf|-3Y48lxt<aUt?*LNa(AX_`DyEQn}Q>bC$D!_yaiE|v>(t-K&KBCqZ<teSBTY&>hWNxOlXlOO{MZHDGY7z
xm4Y+4__ZRc|g~h^H2jUThFB>jKY1bX@S|LV24!h)&i$&sv%#}rfPAe42cO-iUkd6lF-`InTU)5PkO};I$O8BlDLbFi96FUD~Wx+TB3%)_yFRd
&nb_F7>7s8egJ*<eNIC%l@tt@AU`*KztaX6QTmuQ1@W0tD9OvAU0V}g21DZWVz+EKc}qQ=xD9?U>JGQ{B${Nl6Pf52#|d?_x~qmbXFSV+pXByd
zi4|%r4y~Vg~?vH)}(JWjQ*x+VSXOaj<7OJ8*2u@EjWjnt<Y70!e=^fgbjui^qbn<BGUytR5FKynRikHja~S`O)aIn%rZcAgK*EC6ey4I)6-Is
=LC%BJ`HT@qb9Po=!KaNph8quijtDh_w~H!m?;3>Zv--8<h8PGCAF|?oL%wd)TQS~iLp{PT-Dp&CX0h8kSm{TNi!9oi%VxFJR%E?<(T7DvYQI%
3I3wGVy4jbse+ACnwn?^i-F0jSlKr{Kn@MBZk`3qIgCthdS)t=VIi38VM07qgU5=aaX7B*uWX8UHwN8fKkGIzo8^3+=9W!xbZITmEH)kN*>3Q*
sfPqWy&s5yV;hX=w13pG9@*W4n5Zk}L3B)EB5P`{cIoyaroZOFf(2g*|Fn!%en*I4w^PFSpmO7I(tz<Q=w5nRF)RhH`^ruwO;sk=x-LhHf}u$I
ldwjlBPBTv9KHjdll;lZc1TW2GNGHgm<;vw;beRQ`q<}TtNFZXokQRts9+u9C~)Kg!-oE1V+1Bxtwc6Z!K}g5uB^S_C_pFf-T~a7SVCl13Q-Pj
yXa+-`+>(}Jh7;_P69oP4l%WPmeDXTxiuXpLGb{cNl$fr7=bo~Jth57ntw)ko{w!p7-QWneb)iR#bUf^M;*VN;gM6IcVv$!sj|TA&`W0uUr^Z`
H5W6MZOBsybF0f;fXBtiqVW*HEh=gxDCe0NZUMPD0Rt-|&Ub2ANTJZbm74yI;+vi~dIpm%7=AqskLiI(VVtyh3{;!qRq`t*j8r1^NTKwUeOFrQ
tK~U01~+}iCEJnvxckI}R_1V}XSOCu*mc)Nez1Gtsmw&91f$GHdI6mTG_U^mMN|UPrsf76=?xCeB{wf^;sYOgWqsZBI5aOR&H8lfK}=a5!ibp)
)>7$iM)Pg$XXJ%~0loQ7<*qbjqH+xL5hqh6aVmJlfxInYt3H48e#BpZLYyr=1oG(m=lvigb&VNGY6vlxj;hBqAdH%Tf%Q2h;XvJ=3r3-7s|ksQ
E;*ZwP|X<@A_&o-a@tfio)wts8cV-u-4~pSWcP0zH|ew|omx&r9Ti4uqp0<uGrl}?L1F?6vc0>ex88cJ@j<nYS4eESnq4Flxyt%*(2TqrF>HU0
dn)alSBCsIHJ>+u0KxJTU;ga|854}hcxiX+M)9j^_9d{0iN!2}#S}Pci!&4?+lvv`nk+O^1OglPyd<3VB1;odJ8h1*NiUb?O?*<4vzBI|Y{j88
|7PWjzNy<|)4C9XP3(nYK|C{&WP+8<XB?Q~ySyw6Mh2vi>*nz$E_A>s$4lOb#&>Dy*~E>4c%nX&?;>k3a7BZBxZ%Lv&(UaLG}uQx>Nj|J1N%<b
?JdGum&88<Fe48tCor4q%#9HX#g#I{bPy`Mkz$}8*f{zdAlu-qv{V{2nDwlUm6!{1I}(iK%iz3TRmR!wh^aDYve;uriO47@+p@4n9$96k;TGJ|
72Hj70I`qIdu}@HiO0>OEorGGIQBI&5l3inPCYN-1yN|QnLOlcV0hl}lDiL=Wc1pV$}(GCWW+?Yd>U#~vDfqS(u<ebo^@at^&_&Vrt6`ikoqKz
KP3xm{jnmLp$;d@DLt%laQ{@Fi15lfx!Z=SO|*4C_hr%)t){%<&6;9LU&3MZg`xS5%#Df$;b1f&n<}|RQZzmLLz*pzd`{Z{3n^PonFr4?D$o2~
kCutqCH3CS2br34n1)1bTlk63p#X6SUAH7w(eI+u3WO~@s^O1wn}JD4mmoMLvwe|!<#3UmNu0}o+#a<C2KkZ^eswhfp`zLT{#o=z1P8asF{5_<
E@@tm2@$+P{6odt!m!nbbm`OxGjXSN8YV}S`qV<!sco!tFgp;$GEw_b8rgC~X&duXT!=wCfhaT5x1!4^hmje%a!6ayh;RE9$I2p5-uDUdi_A2s
5>#w#Om4XW%x;CRRW&&Bp{~rp!B#98sPac|>DxxJ3*GHz!yi>Jq@lTfl%FrnaZYoRuHo>vJ^mevUcCH1g009Y%^m7~Rghx9)SiAE)G#jW)XI<>
9;Mwo=R}Hom?H|HkaYr@EAkG0Dn@uF25hoeV-wQw7~pPfZ@L=&L>}(bmothDdy~h@5w{Fe?e;p>bPCWHq*YtvHemT?I%7%lMhrVSfd@yjnUN9&
EotYu$wXnCK}48lvMUldC@~FN_y<>Mr0_}iHQun%!GEJoF?z%dCoMEYbOM4r*+0S%5SnLxVMYor-2QK7l@<SUY+V!mH*FfM^C9x+769oJ>=Umh
(x7yZznbs@u`3Nz4t<N6i;a8wl=ZR2a)R0!8>@Q)r${-LOxLvdw!jGAEo~Oq#88*KspXYMI7$GRFILfF+I?4rBNMBhLLXDGDgP*^Xc*T?@x5|}
nj8SmN3)Cz7GRLGlsmQHD1Zw<3dUMjZJE@(E1QSuw~q&TW#y38b1bAf=daaQq-VU$i#k2KqH(YoTbls;utX=rqwrUX+xkZ0b=eKxv~ec%VeC<M
vd#elyIe`kynw_+mG@F`M7@3A`FJC8*RqW_KK6}C=`OEC#$u#Kj(dTvMlUTVAj&33Gc=M$$&E?h&#Mf?vQ^M0y%*^?(w--8N7V{Za#)C=PA)0a
Ng4<cBy_XPJe!RgPGYclp5fa9d+a$LpjF4$XPF)`RLB*<4^#V%E~yJGyrUU~4lwkxi8#Ha;qHQ5Wpi;6<)ES}=a9w7xCBrUDU4^ESB}*7o>8Do
m_cOpA)l>ZmDiG6P67*IxMn+<0W6}Bm!HxW_!(oRka=8^)@q+RF53eOD^p&%MJ<hJOz|eoO5yy;keh@ZsWWw7QSY{qaj<F*@!`radgW=HqvW6j
NbqoJOyj_En<(DX+PWxZf-UH=rbvyd$DrFV;NptRr%Pzf1`0csg^j5cP*`%x0%CK{E=|$D>!JRKL|^6Wl_+4KQbJb6;UIO5+ZN^2BzdR%fg%iR
fLlfmkHbU-Bkpq*{TYYkuX!}y9XqJC-RRI<K>jAVDxmiG9yR@19MX|To|gTZF25|IZ2cPPv2bk<(Akj5p#OBuw6Am<fcI>-jQcgz%QE%RQSZq0
>nA?OpQTU~*S3x1_Ed35HR?hio3W@^rsk-fDd};6GyGyo7rNQ9<1W`o+FMK1hJkPe_r#RbMxhT>I*-}JGWT$&Co^S;POPJiwjsbVlXAH0gt7uw
con9H`UkI|G}a`g1T1VbskqPppys9*p9oZdx&7Z&d$s?}x$+(b(~)=HnO0Ba>G1Y?w}Z6!ku+!Tt12%e9s8qmFjXD*<isLDB@u+5mu{oyBzJQO
h*uIad{cOsD9a<lbKs4{#`Lm#idvLrdfdk;s*-J_E*eUd{s0&nP-A}d@!+iy^M_I73mcsIDqi2B>$#stnVUm4BJH_z!z!hh;;9(JJ*8#tpIS(l
G{OAQEh+}&s`=&{OgwDbv0o2BCq0G)D-R3KEZ8i+NwQ>lTisN`Z-8X`Jn}VIAx~T1#5NHaMW$7iOoP!NTL3@~F*IJ-un~K;wdWw+8E*}h%)1Xo
wdSU^H&;S7La4r5+JGRk=?_Jfe;HzF$9zpNAOW{qBCRjv+nHa%{szm&t<R$suqfa)@3S;`gbXlFqA(U0O-{(qdIf*AvJ(~Unu3Pv+uc0e4zchY
FKNN+4O)1jUi9Z_plwg|01Re=Pa>okV#@t2K?sp1Vfx#>jUlE;Q_9<5OdhLXAU$hkrCU%OJdax79a6XSdc+BY^Wy{xxEIw?eb#d-OWGSLkCg(H
<xw8~Ml%Kv&70X>6=F+gy4s6K+^3xe(nE5?O`o^E`My|9^qiPO6$@Aj0W9^?7z(qL#*`TSg)k)b_N2y$jVWzJ0=f{|A+9CfOF2s4-ij*(N(Vb3
#Xl?-7aiqn)HThX!B#p$3oSzp`Sl=hs;H#_WjWUz5guijU7C)J2}CYiIkbv}+v~$n3}*mxkt}I6i)*DzM&vW@M%&v|RWKBGJCH+1(R_gqFZ&4M
m;&1GT$5AC>=JYpZy!IGo&!-aj6=)eS-u-;`j#<ZvUqWi-bZg{x*a)FRb`NA6XtMB$d{HW)`yu5DPRWT-Af(SW+M|yZ5lbry=P!MY4?YY{%YW`
2aONOjmn!TO-hgP)J{(^eQWifGez@Q@T}};bD{NVFE6f$aj1_|(}Ana5s>ahg&|7ry;9@A7hxV`lKRyqgY|YY5uVcS+?He0NG}=AB7W1yoHerY
nM0+EXr<6b?b3Xk1R^z?!;HwrKXs=5MuqHM&+re&zu1S}XwRxfTi(oAIu~+U&Vf-A4+lIVW_Ek%JyS?j4{4_CLR(~T22CzDPj7B2z&L?9b(C>u
HUi_cX^@E8xSQHrX^<yt8n=rhl4B@#u8potnQ)~u{eo5N*p-fF$Ov(l&!&goG&iC+(F6OCd+vA!&Y0T3TF9&jDyxjS&T|zx7!xy3E?L7Ew`<0Y
tmL8?sJLcS_hK>IVbn-6?tvaP@GG%MSk`1WXI1wyS={Skk($cPTr;FB?w-@ztny??#ZqB>KuIkuUCgSnJSA;)&=sP+OZ`+cuKPrf@>vzD$pz{V
X4?&TH2^KfwE9ZLO^7=kKXZ>ChlL}k(B;YHj;$$jB<r3us}paRNO2(}gqmdcW)2O(cIIPW2X=MMk%Hp9p^CKbp%MK_?sL#VC+)|~{Y}T-czIDU
Jg(~6>Qe9e1{lYU&i#|a0yb6!yF4Q&CNeba9@9<W(5J^1A;q&p#+Fd?Qf$kLL45ZpR4`bod2hf7cC<E;qooTf7&CI$@}^-UCxPAOamtu};5+wY
r?$(wY&Y9A$JRwIw9~Fxgyr)_MZqNI<{>3;8%aGQ@)H}p4q8~%#51UZkixr#x$;(o9qKC>NP!G=rj>7j8$b!;B|Egr`jf3*nYQh;oWr1){$0sY
n)srT3zwYFR;5XS=c-@a<y&x{jnYx?68IzswsFU@ff6Tz@&~HW)3}Qohm0pN#irqGm?qT}6k)0W=kCo-t_&oV7|e}oW^&Lp%Dh{O;8NdZ$v!M9
)$;<PFCrspvw0EtoYLM*CfH;{tutqvjNZoVC`ZPlcLelzaH2<rDsd#kbHEMW40+tIZ$$EmfK>s7xo>z*UHeYsdckZ5rfr^7%S(AyO-_%T8p-%s
Cb1M$d5Z+`F=REwuVM`UCccrzA@|RLijY^?eQZy=!HJMp(u({5<}#r2Ik9fZFf}p8UFfE9iAir))^aHO5@*19AU<#_N%UY?Nu)h9{Y8rSr(}w6
csS@KOw42>>Ut8xEjvMs{9)&)Awgn8i-fTa1{B?IO&vSk5fD5G&WSW#1R(oiFmM|Xdfz89RVN6mk~Aigo&Wq05_XNCASKEsEVH;Z_rZ0_B*xKs
y~&1a8iGJVJ(Dd5dzvAM*~F!<fM7faa*`iPB4dMPgf|6+%~syWI}KT%l%(8Wv3Z#+kvviLM^gFBFc{55^5nsybdr+3mSjq9%(wa*g<APDm~BZz
e@aPm?o4qJK>#G77xQ$}d!(4TnL-q{?!|V!<v1^H`60W|9N$g+iC^f7f`BdE?Q;ynszF>QPh6Ag5U!b%H%+Cb8DMdnq7mqI{~4gb&%gs^iGJnY
l5XJAZI#p<@ZTr}-;@`e5XnOrRh_etu;wMPF;j`CO(WyEjd=)kDt<urIP@c_-%Xc0<ZJs&4moF2z&K!%SEDvkLw9u{tav`8(qj>*$4B!S0y`br
`Z0cx`|K1=$W*^oBPik{{G><w^9RklJfnKT2H8hVE(}K_6wD4p4}FI{P^0#TSAOM`lIbfhmuIG9EG>E<DcK-CWdy2^=M|_KoE`hdR2b55qXk-1
(v24#UFt^&r%AUpZR4D5zM%8~c6sik+!D&0avTlVk(juzd}tqp4DfLLg7AlPiiM5k+UXV&H5Nm-Wss17$!1is^Xm%N2$W>2(SuG#vu&nsnWiz;
niQ4Yze<^glr$|U;3p3_51uUpL0WRJ?%7CjJvKBW%`Igvv6-IGow0}wIJRc@Oy)fD+fIveOtk?W$`h<`eenCtH7IIVj%OKP;YlJ4NXt)HP8_AK
+@GEZ-A^dCIpbkzU{F%CHKu7u*y{1abXHNwCZ81!jQm}mRt$qMW=$u{h2dEYVoQVnDHm-R@%7yY7>H6E=LLdv<w!^P0hv++WkjW^b0l#+9)FB%
3|3z%<0``$kqqQNCqq6!QR#U|!x@ju<mhM=23>*Pp9v@W1G;cotN<z?YfVIiVJuiot(OT=?a*0v3j(GC4MmF-Anb6xbZgh7-WFn)^IBksLF!6N
8j7wCf!9XT;3}j!+eB<Rj%Y4JHng^QTq8S=T_OP{OXZ)L&buWJeWMpZ6Zwk-TS)iTk8G`_0jYK8Y_hEhSQvoUH|CB02&qDGLJF}<-0mE=#EgjH
Dvjm`r7#jLtB%a0A|mG$l4H98165dbqDRlTp(iK>V>(}GKqX_rXR@*>57ds&x(!3*r3kCA0h*%kJMFy3Xk@zXmH;Y}L)=XHIl4`>_Kze@`?hN*
_(1`w9Vn<Dz-yB&_A59UJlrz39bC>pFX^fot2RKhK}R2JiIg8`%``4dW0`24T~1UQn!UE)>8DIXW&VtSQ1r6px6Pj6qe7z0ff{1Z98J;6(6r=z
HFKB<@f+GyGLJRs2r28>>2xgfdsvoUDFD?ix{1|c&>~i;Ib(M*^6baaOt)$%TxJ*Sp<Ptm8*nENXH0bZ0Lc0rPq73bSzpA%H{FJz^)m|1shRvR
AyC!&qaQ|B7u1Qmz(Tny>C+szG*R32oQXv*5f;MD!D$Sm<N~;P7(sm`wOCJzJf_&|wnw4_Y^YeW(Etgb`3U08$VOt7A4i23*){Ez1rqrdU;<tO
_Asbc?37H}n1r`A)%7tXfVcn={quWexRX;?D70~L$D=+ADqP^<bgVa#6}OmUi-UnP6Y!x+1hyL0jmcif>n`31wngb;e<G;NT212uG#hEW!N*r!
8zV<D`9Pcez)H>MlF^JnD@udKw$RlCjR_rzosW?1U(KUmBL#baXI#YGc}8iKa_Kg(iw3qAii`F-7r;o?o{KtdJyAb|(g<Gn$HW88sNj59%E_%J
JNo`ua-dUP9t$}-@-TIjOi?X2lswq7JG{>!Ll{Q!CekXt2O<Yg7S}XKin$#82ejB;2Zv$N?AFHzm1UO%eU`h+P-{!?kS<b;uPTW^gH0pr&Y=@@
xg&Xb=_W=hTeYyoyi6x#V8%&v9Xi|CSjqQYi5Gwmx42E3>{o|oG-)VMFBfjQI!p|;z`MAtx8XG=d8vQ@5CLj>(#wSQ(H%~Fqx=DBO++%^%cCGL
A}ivI0f(xycQmv}&XwKFPM2NxXlU?wv^uI@#N^!ed09;@96iyMFyJ<Do4(;(76>-dJBX<lO)3!U4AjVg`f@UEF$(t$U|td%tv9=p5*(L|)t=2c
MgdG*vgdl_8V5~OS&#07CKWDc-;au^d8wZH!yrqjR~{h5jt0N%nZs%nEsC@I29RQB3`VgY_;564*V4oxx@7r459ZOZfRbucA*qbWvxrhRPb23Y
PKFpYimjaYFWS+gO;q3XM-neWrO|z0C$X;+`ekBTL<??QH=&uocqqZU+p!P^=fg>gXe&%WUFw?9{G!OpNoNK4n!BR!H=>IS_*_3Wx`Z@n$N69&
Bcx&gy@3{l&#~(W`I^!}W2@bC5pkD7w6rg_93%g!na*hBo|xAkWaTzZ2;46zhF3qP_u~Xx!oA5(QyK=UHlMo=YBMQ0%PvN>U%N#wns7NORh&v8
3}Q{1X_d&ss!UtbGvg>%N^1uZTh$&i7=M`Eh%J84S@3hn9zBDGhI<J>SBTL#D6`Exyin3**{3~|!I8qLoY9u{3NPD+pw9r#$3!fk&kcE_onESZ
FGu+hBxp(}7-_epL7AHP&S`l-nFPq)-T*O1Jz-jIBTfW8%$dI9UA(w2T(R)ds1ytXbauYs!6JeUXC#~@TniF^X*|873Ct^VLFPN2?GCFcsz{QB
dLu1}gAc-!bJMX@N0sD$ryRv-tl{R8UH6NH#CY~9N0c{A=#thYu_zbX{K>Gu&$2Rx>rmBgQI0eiae-N}<6bYGbTd5#gDy2FGXAw@598cFC5rH7
Q(Bbn8SLtXVP#8yb7{Tt(|S`&a9qI~bR}W8!_G#emZVMzINDRw$Ut=p9mu6(M%XNt#mXzCsn4Ij%CHR9&cP)RA$vOB|D-4T9~>*+=wXPC>j4uN
Z9C<z@AN^k!Pwf=({%dr;KUxrfY}K{ocAcHJjO5sGufNSxa3ZZ;Jn#grPmg*!0hiSv!3%Toe{@Pd><_=X5bQCT<HDop2j856u@*WZ88>!OD`#q
bd!J*(gl+S5=b^4SPHM2OBbbg$+2tzvFzxlj0Gn}ij<>NDdJ_g(>|Oxxe}LZshT+s3E0W<LZjRm9<n@YZ)_nr)cf|Hh3|+vpt-s6UD4&z0QD$g
rm5lCV=))m2D<&_goHUG%&uT^)$_U4WY~RO$<zF+W9`(E4H4K{PN>58FHVhy5hV;k|DKaHoXb^FE1X8g!Kg}E?(wNZ=cG9hw${5!FpnD=uwn5o
YdPAC{@v7AS)&AK0jRQe&D@{LQHsfyfHA%N#k6cASF-!8C0&k`=Ja&KhETHQg*+0?fO@d7q;S&52qakV=A$7!V7yZ5<-`l7zFb*I!zefa&~Gvy
9BewjnYGb2@m%GTH5WQ}%ssb*t*Q$od+9oWw?5w8>!m(&Kg(+q|3D-t<32Ae`bdb+68R^0VvO;~xy1|h0fTZ(%7C&^=((kJhR+t?=GnAp0vY9!
`%G+JobyXsg)C&=J7EEw-fZxwqq&e}Z{$Hqe7HjrV`!O9IF=-}^_gn|b)dqZc{JcHp<m4QEn_iY*(3M#ml=3n+6S~XU~~MATTU%$w3gX^#<FQr
U`uXLOdc-`PMW#*L4H*mj5l`&pn3{1@{ky;{AmFVD?PyIs6A%tIw4@;_U1dipp$L33{MYsq!kp)_8r2<9|x25MrUs=%TC`@S<5l(Fs%}y<RerZ
=Jm=3lk($@6+`U5MaL;==Rm&APRP;T*aL{*Vc(;rb{4$8{o!!kxY*sU1FWS9l<vEnOS1XQS-Ij7$v(3o64JQDIO1>W8DFmI(mXjeM1%Bls1PoX
7#OF6EIm@3bJK?zxDkfeDmyRDLrjC#^x==sB=hvXqrgJ&Wd0~_n{wkek?qP|GEVfEIlXst-+Kx@B<U)@0N?E}GF8;rbcjO9ZN+S9f*51mkaOSR
l^jg<PMS(k3KZO??^B9ab@gYjPu3L&ig4^%OiLE#1^1jB%7@ImalWtpMkSzw!>)@|45^y@cpynS1Bsv;w?PZ&e+xPb!QeRb;{~I6SgDax({7|r
0EGfRCMB5*QLZdu(r=3OQnm(1v8VeJHVJYB^DI+ZW_`M5K`?k3DSsS94gza*e`yuXz_=s-pfnM^veIM*iO0k-qn^h4n>q~ic<@Crj8wQDF%f^0
D7koOO(Y6H(JecTkIHk2x%PbIU?M=a9glB_4zCb8GU~`}`bVG%ieQy&vAW)%8%>Cgr|WBydEQbx8g3`}S77gyQ56r-^u$2=F(@)Mi{0KB8pwo8
?MV||h^H`LbKecj0m;F0COJ+Pvg$tR>Wb`(IF;Nt`FcQnO${(EwrDzP&!k`=NNdm9kzyB#Nsi#bC!8kDNKO??jh@$H7nx+^X8lIA;svrW(DJ+`
Ks8M@AGYGw94+ej=iAaz*bdE^Ge<*^b#G~0PUjp}mu7r<buNX`I<MJGrG#iIsQ`$?CcSpsg9311_*Rl(bnwhQ*pFr?gZO5nUUz0lfN(BRPJ$n0
d8PWqE0>{vwvr>|;HEG3c;KPc971eP?t-OJO}62;GFoA+H#z}zQB6!iJz8w|nmw{{%qv>7Y+KmthJjkS195SneQ?s<6`{+9ns#z%R?);k%|Lge
do+X`kMl&1#h@Kf2Mhx;s2dO3l(}=c;D|v^WhZ5X`CQH)J`LDR;;WJ*^u+|&ZR6yk!Kt#X%DWwvQe(#FO-P+CB7()lo+z>k%27u?_2(H@nYMlS
J=}fM2pC9^c)$&nxh4<*%pp(31e8<3n$&OT9NbPb$CX0qEh13)`lArzTw8|Txs8i+)y!j<4ac;_94JkDjdsdT2?NOljnL;QOC#v<3b|brWSS2E
<J-tWOr>Gmg0#jXceJJnb4BH}wqY90P6P;DVXW1jsh9BhDhBAKQxbby<|D;Kat%2khs*ZbmEFino@>)EOYA^1+L355I~~|4<LA^|jBaP6*mPHy
`y)nTIK-wXCM?tHL>*Y${NSBYy=e5n%da)xDoJ{SZoK%luBWMYi{_qqA!+<zSdbE;h#tITB?{U_LkCPaDal9C)nqm6CL84xn6isan2eaur`-k^
6XCjK52DMK69A>ww3>zHbY3HX_6wb>SzUH$ehEq0a4l9PWp?NT=@Z^{YxXNNlmiIWy9D%>(P_pVMJ;6Xr;$0rcO{mNXJgEO?`a=)o*zWSXL(yR
o*htZX0|)=;zn>Vtf*w78noJHEF=$=D$k=Ff1;_P@xq^h4Ezk13*mz~dQ4TwktZ^Px+(eWxB(-?9<CJ_pov52v|BgRvzQM{%g#pSRWrPjpoN+U
!KEjg78_4ih}J1w1du>|oOY@V76Cj@8wvO^XH&c<(y87FaN=WJ;1AY(Eyz&<r(>+#(#E}NLQ+o&=YmW`5&w5Hi2f5M%&RShqwYEB9}44w-f_za
USw*7<~5B@WSfXzQ^Jh22B*63*|h~oq*awF;5bJbrC4p4fZmoK+d9t=kijlyg{v>ENy_*68(^ghkuI&<X+u7J3kJxTP%u0`0n0-gp7cZd0yq+1
13(~f@{V*jnD!X)8Ch3PK%Q)a`z*@^?16}|*Mn6^w;0@H$t#S2E7$M@*suCo`<WHQcgFT9&X0{&(UmSuwMYguTbSI>jrXSJn;5J4>(EuxFH5Q*
+)Ifn9~o$iL0@cQd}JVeb3PBw*F&Cy={k&HDdH1jNA8=XwzyJG3O;1Zh>4K%8~4duf9VhNctm?#85S@OZ#rjACBak{cx5`FDoD@`w3w{wLET%P
`%h;KchScaovc#3Y)8`~#2PfSWsZa)<eVQ<Td-zf)0GeXl?EP9BZb8B2$=ID&E8D5*PLft=m}$<w$TPtLq$XOnHF8!&NfBB80}MaAUwtr8~}1r
&6&FJ*1(?baqPyhsc35N$8h#2U$CRCNkC9<<m0Ii+|C#<U0rlyY`ri<b2m$ZUMSb;G{&8Ym$Y*~(!2XSgqsR2$OfLT$%2E|mB(y2ayQM*9d!@F
g)Xqc2H_JX&`6$#cuT1BPBt&VnUJ<*9=2ed0Dh&K2{8{YE-S@{Xl7v&!DUaIN5tZcC{FN9sM-a**9K5K3h`DN(xG`{{HbT&!|^?FPR&AwjezT7
^SQ<5j2^f%O7z*FPd&YQ$QOZ<a?S^cIY51$6YTE6H?E&C`vA~NxVdOQkP|d7EqfM}<oFCd4c8Thm-;vyl$g?6bIcW=a`PhZ%PP9I>_bx-A|DL=
G*b%#e=pC3R2kTzEE77g07pBLW@0iQg4gT$IIw|sDW03CWQ>7K0@JhYDudA8(ml3nlM^A7Hz;gPNsf(P6A9{0t0=BK*q_`BR_&1m(gRM~4j?OQ
S<;k~UUj2dO{trzgQaelXI8}B!c?*(Rht3Gz>ZY@GO-O1uC?SxT@A#%ZhsebHHltN5P>5XOd@+nkt)EvTE64~kgoK-so-Kb!e#zgvVaZ_*-fLl
(^VML%>H9r5VVo;4#s*q2=N}-uB=2-!qawEOQ>Lc)_5ZkAx7e#V#YLMP5|4|91#%%Fz(E>vPy<QFI`Fb1iix-GW~66w^ig>>4k!GDuk_Uso_0>
{;-+t&!42fd}B~%lL}?@w<nlpjOo=$lSt^#UBVY#wrl}84!Z6`z&NrHLY2+#rFoe1crRA!ZD$DH!s=u_E!1(#;1P!_yQkwFr#F1WL$w}yGJ<*L
K=w5SS;(A^_Cfkd!NQ{7@zh^1y(uqNzWiv;nX`s!HUX?q-!8ONFJ=bkUlkgpzU_@2L5f(?!9^S$0KTk@n9#a$5TCva@wLK=ZoJ`fotTXH%udWp
Fvgups+^h;y+8IY224fVjvPWkW^vk^iq$xIq`Wir5gIbZbf=b*E#PT<q4#r^SBp5OFmKh*b-t;8fM9Uwy7eR79+Lg(bLqXJkvKUvQ+9pmT8=e)
cor_1Wo82!)$`=>r$!H$8>@%3E!*70*!%9BcgWlWVpc|DBKrJjI*^A0(S8gR2RWr;Pb=Xg|7-dz9#()r6$zxVV7i;)#XL(>29c9pW&H|4!y;eD
C<w^pcPZ*uCkL>@ImMKeylYrnTCh=fG2<oY;K>5xp63>Mmqv|b@yo1r!dMR9#(EQfg5ypSSV|R$znz#CT@!8mICs_6a2X%=X<K=T2ZJwBH=r^<
QT0HPniADQni`4WO`BbCZwxwG{(0aL2&*#R4rBJqr3H%PLPfw}Y0ndTiYPXE!p-rE`WWS7vYI&6kR_@w<jBV>clmx6NGez{_k7bvB4@$a{G@rn
mG%?k90QNI8d8;@pf(pB793XYp0`MZj9qrxhtvVY2ZM*4#wFK?^CA0zCV{=H+e=Nh2(;>xB?@lO6c^7*8CYy;i0VF%?j$N+`ol1KY$(mL1Z#?4
v<;w3Q=%CH+oTEF@c8_p7Rw$8m+gYqWQA7K7%lgT7!foy*I}7nj#Jwnudpg~q3FUI2{?4VDP`4irvJ488!e8<eF2C#6ZS%OM`@cqh^p4FT6igq
iafW-704-;%$iA#)2koyG!;{lD$z*;0OyL?;2L(Tv#zR|j%>48Y)`w3F%Ra(Fvn@gus5eK>o@mjcB&b}@WPLEsa<p5i{_;XU)4aNowW1C<D!4v
%*=rp$JE4=z`QOO;^HkitcEKNgwg6iV021&_cS7iFvlF}TCwYHQ<c?BV_{z5l&{42XhVogJri{=8mprvbY^?6jb>AQiCeMl*PadOBJUD0EZMS9
`|xC+KMMx<86b=1z=M!i&j^8b$?0o35qQvpW00+HjVe-w6#E8^I+OHnFBW29LBx9XHz5ZFI}mo#im)kxv~hQKm=+qOlE$sw6FZwm@98-8Nq%+>
douY~gOrSrdq5Hr3Wen*w-bmN$u49lVqw0`NowP^3rvL5pZIY9gBC*zD{q(#l8{~tcWw^x+LWXC;$yUkZO>k^lC>Gok|J)RP^tLlHVwi)DJw#L
zv&L^<dB*3B%%B9J}7H&mY{Q9p~pe7fkTCr5h?>Zs9Tff$)37Go2-jqCoYtv@hAN0;NJpHc+NaTMJv#0!ic0CIor>Eq(8?Fi&~Cx%Q*pZD5hV}
h(e20hg$oVsj8S1Yr#o74-6a0{$?@&)!}|MP39Py{ek_wCkQi_lw>=nE&*u`lEC9Mf58icBAh~=B6UTZvOrXyAfg2t4!38AfU25;Yz)0X&@d!$
?8Kd;Js)}qa}lZ`c>ep(_djj6yoHjidHFC8ChvrL<n#x@1iYM`twhYfimegdtYq62GLoDZjbcl_9hOegilf_MOEqS#(}#N;hAO={bZFB-R#ob_
GnJ!*g)?BbXy%otg}6~^bAgbP-<DiB!Y`(u_ZgvIP65hfGayjl;?|pEW>gDsSQAy$7#Uclz)rfdBPqqtCy9wfESv*o3is$`L1t=igqNI<y2vz^
g#igSL~YL`Bx<Wk#*@{KTomP<l~&f6O;B<A-tThJs5{+@Q5kHJb6viGIL>LaTqd+l$TP_U77?b=vo-F*@C$gaIk*#oQe%?aGZs~c7n|Ra)d>YC
dU_=<w1DKjS*Lde-Eu`ICrThO@T*Mxl|ws7e$P5v^L_9~OZ*k3F30#oZdNq7ZKW$52vLLcp7<;uh1}~6UKzCFgbe2B4U`MaQnR7e6g7d_^v_0+
4U8(rdEDWUBl=Gw48l1%kPDNfRkkg*%UQ@+Ds(yWWoeFo{dn_rDNknxc<mt#mq5v9IEQiRn$zr*9>S)!T|z^=o^GN2$l@sxqE=EBrX=LC>1QTq
_>Hnh@2h<ntEE;=PPk*(ZX0QLa1BILiFpqUAsi`^q8~goQN^G+7&#5kyiu9k1BV$)?Kg%E!%%TGUv2;<Qil2Y%mYD4>uhP`Hg<XO^Fp8&Zb=fb
!&7H?ayC%V72^?_P8c3Epa+-jT{^Q(BU)1vi{sUnu-Q#V#^fjmPs0Fai{NMAK-5sjkq%hM#F>&!eVQK(s_oW{2FC9M)yAg&xyVEoOUc|!MduKs
tIE+NlS$qXmMjv%x1ovUlbA(U`?A{c7Z?V^?`eq&!<06)c8;lm)=Guqamx4$GA+(>Tl)K+*_!i!kj!H$lPV)@@gd-qG%v^H6kCUE8^=eOzzsXO
400?)!Zq`qn2~(fdhmjMS88fBV^dNYPa|zG#`k=_Cj-Yrb@a1-;rUR!<cL3*a&RmnG=4nby``=hPbecJDS3N~;IgEOToyPHr7<)b<Jr1-B*1w_
Q<dGgJ_Hz=O-las;TC<6(BB+d31<rXf;UJKoRXQ)&#soLgN;+3ZFs>E9nXiF69qv;C)VPM!|@Zut~ok~MwG}8=fg8b=3phGTM;^|d1{X>2P6s)
@1sI9S>bq{IT+ZAjFbmZ76EZQbB7~yZ%s3E*3o1Ib)Nm+!3QC#&GH(fvLUM8V2yHdV(9Y*kuWobqFFJaA^D|7H<}0Kf);d=&B410Rg5nQAjn0g
mh4M<5|~0vOEln6p;ehi=h*Vx{4MREF_clRnP9~p8c#+(di=GZ5J7j{*_l%MpTlDKRTBev4+4;B|IxbGG;N~U+A_?rQJJbiNH^(UJQ2jV<kP^I
-ehV?N@DEuU^rI}rGRv_Ajjp9Na(t3I;&{9tV|%N?A+~3)&EUCS?6w$s3F^^6I`TxB&qS6sK7t&&#JtDmXYl$BElSstZV3RfyqK6oR6;z=s=}b
o^v&`$*}**FUMr3B}SU3<7o^|&k5%ZQ$FUn<)Z?;B1Ln8%^Y?-`fFb8biMH3$${TANbu{-;mb|tw3LV$wlU|F1MyAoJkU4j^PU2{MHNd=8^m;w
HD>BZ@xjnKrX#n=KIE<|CrZZ0h6aFs$JiStF(diph*~`VDuY53nW*h&p*S_1s68>Z1fK{$p4b|O9bEWV{-eSp4?3Ozgwfc6E|$D*2|a`sB-D-1
Isd-cCT&$wa^iQmy6SKdU>sYwHRb9HAeecAvD=#iEc?Pa;fP^tgBLhK2i0;y-Ibm~+g3H8NJD|v(@c-1?ncv^Pc||)Xw`@gJlRRsl54#A-I@=v
6e1$~m;|(161f_{Qs|*G(j&qp@3sbD3xEUg&DMo_azn;xNl528a(OIgny9wrykOcgv6Hp{AnqHs10fPhYPRNd3BttHbF8pPsCU!0ik2U)_8+$K
i?T2i0lf1xePBHAUfg9!D}0dY+A$^5PZ6=Q+&pqf^^)ivHOa6EX2C%gH}4$I6|r9vmwmAMmb>=O7{er2rgJ2R#MXycb3grKB}*^QMw0%H#H&4n
L`B+qQgW<TNR!J%N+31x4E3r*HzPoYY}d>;9D)GLe2h{_pGyi+g`FTGoH@V&J6&_Y65HBzK+D6eH(n1ORHRJ-A&fEC^$o+~ncn+&k`!tyCs{CF
>RJGt!>mwWz$vx(5=p==4}O>9DtSe*@(leqX4B>X>0w+-@SMve?KzlIK4L(AvbUF(99hlH<uR{fE*$Y})2egHdsZg=t{jFCdWeZ1zD?}7md~+C
27*&YHZ<dEzZw^m(^g35oBVZBx7Yb!rnKaAH`2FNdd?b#7dqfEyWNV5jB26loEDyj_DPbgshx`)O~gIJ*A8c({$$vMeB`V-xC!1kX_SYK$yRNW
IcYyFWnA?c7A~3`5J$2<S&%p~>E<T3%}llChRsw;1k|6tcTgLcYG>b1c#Lp7ijPSXpGc#*b0Q7!_kMW*!+y5eKIzTRV9o_k$(DUvld%gWsD(lM
Xt<GSa%kbXM7;IjB2p5^-p<Lmnkz8Un?a-X6rz(LRiU+@Eg!ExLs^PH&w0{6dL=EV3Bd;j`krZ6FqdWz!A-Zn0e=CrGPQiTpXDsNDHsE`|7{N)
R@Hd&q6L*F&V7t-t(u74vs22k02|op60b2@g9I!sJS*~2W=+kUzsUgXNa1@<8<jT$dBwCJu_k24>5%=1E?Z5By5`@~_-2yod`T|DB^E=wtp<nw
v9>gPhDr*PS{aFYT`f)xgy<$=^FY_sFoASVM*4vXS4u{ik99Ps?)8PqXuG6j{;aS#F|K}In$mvf$S_KY3FChjD{+`4j3aVB8gSJJtLr)OLF9o!
bC*R*ngT^4YS}xy5a8v!*8%+t7eg=S$AMiCysTB%g!xDudjbd?i$z6|j)n|4U?zCVjGDY`7)fJ&;gaJN+cNJnggt$mBZ^!Kg7s`~<_Oqg(X4E@
g%`vx;_XA+wm{-k)nN~V|Kv29O07VTF}||VK$yu(5izythv+qLHWX(QnGJuC^#=FQ!66YT&ug4k1KqAiO_<_r-n<Ghi-)qM4h>Wum~^8i84f-U
=k1Nd>L#1CMEn4LFPyFfx#-Vu<JFo&OPP?wE=!9iCgcuWJl-sw!PfAY1<YvZpg)TjzKGypJ2b)n#E{B!!f4k)ulS(hVHHp7F;>|H!;z<0&EyXS
9+22cNQ>d}sNY3F)N^EDy?9r8GZf^@j|fTuxO=xin8~0`Jp1wH>XOW0t(gPr!SI$yboT?@f>hvqY{|B8${N&Nt|3se_qm>XoMxN;7-nKWAaZ@i
Q*s(E32s!m1fe$UAA?{37Ec-%;=fmg0#);@;7demSo6MwQK6Yf*#bg?!qw6}8kO<!D3lWfqWa^8e&Bl}Kx6)xWt+rPxJ}!&1??*x0XFqBu9_^#
>CPW;?c(OZOXZ8@SWMs|uePf>W){G|_DJGT%Z@aw8OkmuJ<j<cGN^}Grsi}wLPo_><Zt=e{bx*xPp5z8>5bHeLdWWirBrIYq3%-9^pm|<vA;J0
&BTCd=VA;$Jw%tdg*U!cM2I=CTXX#aui==hnKW6DK&S*KJsZJUvC2Enjqx<+bY_Mrof^`F{V}C+AWdmGVhl!wk|p=KCqDWp-P;@8h9?rKb@xzT
+Qev4kOitx#qkLL2_se!aw88cKbmQA!nOy8CH4-4!@P*pnu-x9UF?1y`ixgXCY3&r=%u2R`uCUiKVe9`YJ7w^@?KKh$0WFO4m_$`Kz%ISBc!{l
hoz`LE3`<OIEgq+$wXfdOQ{7Xqt0jT1(llAC=Dc!MBAcO*@J+NJdSW~wH}=Cc1ezxT+CR?H#HtkM3r<fPwCVlBppy18+A96c-C`C#(@z@#jTG_
DSL@GZIfo7*iM$9ceMtY)R1L2xkv2y`%FlV9H_OaO>jN{Nm$oBGk=CI7MUGYnh|*V*1YWH4#b4NmZDpXyRKUM4@B5f0X-3J)i6@#;CxJDJTS1!
!<C>;gRg8W0pWAO(HyRufO1y0myk*`?;+{*z`Sr#Kr7R7nVF{bS=}jvfelmMpjVPn<XA@M00|-Ewx@DDO*%MJZ*XHqiHC)p76spF5c{ki<Vr)E
v!@r#mfr^xo|9*a>EK)zzEl}AQ}|?|gm=rv^>5v@v}dj}Wa}Je2Jw_x19k(3zeP2@myIPE3pGj1r^__;qo7yboZA9{myuZKne$Rzq|BShLgTBO
p+Yv!=!&GAEZGn%Q^;I#;k}!l+XF`fYy#>|qhB~%fCP^of8Z~V<i%kQyKrQ1awRCgwX|l74K0V?@{$I|6teYR8I6QfqMwueL^6&aM>91f)wEf*
xl+|6p@)t!Llhe_lRBY7VOCw!HApEPP}N;;NVFzIt(?>c4RR|dH*<>7*Z->VL<UDqk2X5*dCef}X{-;nfbZ9I+ql4j*(gaoov#c05?4n>8gM;z
(n`?+jtF4>x4B6+FnlD%G9;viv#3LsY=M7s^;r5u*Rzlqj`Wa)9l%3QG+ij-Dw+JFq{UuqWy&$O+bA<-l2e5-zNOa9Tfl9JvCC#^W++HGeW&4Z
LI2=6GN2ipnjDeM4b_ape)=~1#I%bkktuMk%#LT4nI9#?C25~n4M3X>qNfigmIL&8=gi^OaI2`Ts__y=f2+m)daDsAo22{33>K*(YQvP5G_~W=
!ptm<wnkgMStWEewn%TDJOnC_D#~RWPwEPAb9;c)+g-7OB0yGI>3pJzKCq)xDA4JE;HfwKROlb`&3j6CH1mmT+p4`I1hm-s48Iilqh_Xp{}svG
bSDApqu4+<XVxLNL%N<2fF{2%5he)_nDH{7uf6h3j=*5MruBlPP0+`goJl${v!|+w@r@c8kaak0F%3VuZy2*YP#D{lv!rpr-IA^3ZmGI_6M~9;
N*jgyGv%3(LnjR-3uxxF&)W0)rLjbdCwmJeB7(#?9_64h%cy8SOeP|I*R;|PUrp{fl!D$pc%RlcOI*ka(zo>IfV;Ld_AHeuS5-Y`3C|4#gL<|}
`_T$bC5R6?{tmDoZmsE)Th*sKKU(yGOM~g98Q0cK%h8fT1DS$6g+8ecJMX29b}YYym~iDoD_9$4CRJi8n4u0L;?A}uvL}seaw83S4}i-}S~I=z
h86ATsfcFy0(8>kx4~1u!)s?Eb2W8or+psO7tMpHsg!5n8P`~!PZz=m-ZJwMd5P$~tgbNC9)}54<VwI7`vjWAk1k=#L0gJ1#Bjm6(Ijd*x((3d
<eYhkM-lk;E2pT#B0;B5u7)rJQK!ZS+Jb|gsU~e^bpV+kQoHAT<H&>o?e&~)iUByLmSRmxHM(;pEAge#t|QwI<a(O<o)Y6;=<lDA{_AwAqzCno
TAAhT+>=}c(DJ8y;yf*`|DMM6Oj*GvHqZWnD?(>@<gmD^!dw<D_M8KG6d;)03dZ-2mByPD52_7H;Xi|FaoNn2$5qBrkhxfOibDzhDPl}XWd!j~
AF99f5I-OKFpf2GizxCzyid6f0Ul4&q?<Raycx7<H>WB7G@sb?c5ow7vEvRJ1I9JBa^CD+bAN#$XE%=)8-tBaa)q|L<bU2iDp<f$CMTp$g&l+l
XXT)-1O4QYVMsR7El?|JWgE`&ch3Y!X)0ay*^*Qu%Q+~Y$(CWn1oMEc_3mhP1tXWVH2~x#rCxS}panuR>Ua#T29v^Gd<Nr{X>FcEpuQ`dj?q%t
UWFM_(W<E-848-|`T%Z*$(%P0h3b-VSZyZBNbbP}zM6~si`oQhbe~S4dLaKcPLeW_;81;mL7%u4U?#n3u?RV1B|OU~#SAnZI3V78=u`Xu+B@6b
NRs5rzKecO7s9{YpG6QFEPkvS+MO9q_hO;9-+L?~*xkjbB-5Q33EegjW*{&tnaqfAH?!mS-n02MD^bp7?}nEMm9U*U{AMvW7+ZZ!^+I8q%$R>a
?S)Od^%8NPL+^KqJwZ$>aTX2xkrRT?IM9Uq;sH9jeK~w_@N06`^_#=%m>bEJE-JnMQA}3G0P&ndP*qq|{BF*Oz8DJ1Uw4@4R;r=%z!m2U?d<d+
*a%k7;10Kod~DS!r@8HJCy3VS^gqBe15AC4rs)WYi7NR_7NN}Or^7d!7gbL@PJvg01@*McSDQ&N7DsE(56eMg-3)sl6m0Eb;JPmmpn7Vp(^W}7
ESA=`Yk!epaw`7NLm=|x<cBF(cQJ7SIkmm=wYf0DzqETuah8~{yS5iP7+axvEr*#oMFP{a-S~k#6iS75lnT&Dvo#4v$A;-VpERD9-N;tZUhdgS
b^w`m`q;}k6PI9Phg<@w5l&}zx_-}grBT9tA@9Sxmdr-}`1gi#H%mmyN6ZF#qiQw8zOrv-e2T*AOcU;wNPLFQb0CB9-7$z@rvlw<C!@FX8J*g%
pXyQ;6w5|^?Z9x*4fXJ9L&Zrb&~6gIUx@zW?8fb+;gPtNETxtslHsuUAQ7Tkn6MqTqG4eF-M4b8I>HEcV?5^dn0*~p58f`EOE@C~bx-m+5^K;Y
%7xw5csAE;B$31P$2UhJ2MVuaa#!(D)3rUFuPd`|VAtNv6(+#hVw7#q!a-+0{bYkOev_TRJ5EsqlgS>T9hPvJ&3$pN)7cKlLE8^m0D6cDC}$Fk
{kXp(*sw<gx7T1EQp2gu_e`p=A3YEKkm1r2=(gD{WYBYTavTqM5O-k;=5mMWUpC`%W06PK**M8m4r@+}L9hhP{Y(%uDmcvHOOg@DQFiRdi;-#!
2DrB3!)3s2xJB6&g%)roa6de0RSA=aT{vr^7(}~!@D$NYB^=4}j24>(3m=BRMEg*g?as+C`~3{Xd0q@DxGm9#<4D9TZJdIBPW2f*>u0bMvot&g
((4I_&Xm6$$Ap1G*{a~(K)^mp%x4?cO*u_o$&rvo09G*9vptXv&FkyfXv6Al!wvShcQM_l``u&}d&cjCp1U1h=NyOMEi`wPOf)B}wx8YQa5Jmg
v8`D~1m}m2VI8A*TOw@V>e&ht6SVDju1&A|;jFk>#3&9Ihtx0c;WI7nS|#(<+;D^0P01*Bto++gHj$tbOdGS`9eiU*=<1<5L<_<HoHAG<c}6`{
hHNpoN^nGdx9SG@jCR(MoYHP~q;HqW9&z&FI6{a{8sTCbN1`c*K8vMr>?2S{Nv$2{7824ibII@Hh)v%$;YX4KrvQo>#T}X|qp=60&L+&{soWO_
J7dcudl-J=Qp5+%$1oR{D$2F}uywSFPPc@d{lu}!`)~x<=X4yV$Vco}#OTeOQ;%dKzTs|}7RTa%{tySAenjiAzY*YZ=*2B*m0*amSF76g$Y?)K
bKvHH+_vtSS4;y*l;sxMM|JpMns?vcg78G5OxVR=wx(j?vfBbxlQa)x(|64CXVRSPhydc-e)^RWiPUX?VDi&!_O2uEr5eYnh<E?Zkrfgzx7Q3o
5(zmabe!^qiD43QNGP#d4rXRs+wL_1JBNhq(%X&0UKn9=UVc9s#+e#QoN!bqU?Wt4M>vt)$1GTT$J5O5bdP6dex3=S2wOeNUWUYWkmW;P>yr2?
aQM1ea$K{-bSxFHZ^|aNf*CN|D*TL*a<Zdi-IPwKgh-}D_e2bGvDKe!b!N+Skjy{=>mla_j%ZcvZkZjMUM`r}n050=g=g@{OrYC8+>WHk94*Y9
(_UuJhI)$wnjMAbW<Ru`WHNe8%azO+jk7^_euXnGOscCnO%V6LFW4D1v_b7Ws7*6SqjQ)e6UI?qod&xxb&gtZXSf(WkI`<MLUW#p$|)T;t8PoE
<LR)PgAGjjE<3j&ex=Ad&bXiiH%V|j(>Iwv6GU5f+jA12NIN;yz$ycAx7m|P_rnS}E81pKaZzNgEN8g;zdt`beeAY-tE0j*fX<=i9$)b%EIJ(4
NVu}mmW^E}YX@IjwA_uo@lDp59+DPjh~{*1ctBFg*@3%soV*5}QZH_YGMpXP65RJ0H$^mklu-#p-Rz*@F#2QOkW3bSBpWBf@rs=$+Rx-htEzUN
K#M>(Nz7pufkhBy->%ePMa8tQoDmUJp(;nptL@5eSDklrJ7#U170Y}5$C)R*I!#KkXT?J{RdJ{DC_d9Nwx~l|gq_2dZDzJ>x;SjgN$a-z(r$!{
1{=8^Zp%!F^sYxMYOYUhJF2=pcLWcj<LLAT)I#ZEHy~%ED@hOWxT+Z0P$P!@j0p9)-EP*cAz7do(>H&fg+)IW_Yx7Mg_-AYbaJ=5?$j84A9U)z
MN-%L5k!RpRHb4(R0W%b0fQ#WE*7=U(ozVHL*tv3c1*etA)i^P@P+l`02nhlT=jOQ#sbG>K4OQ=_?s+)Gop+o2T-u{K@I~(i=8>e@90E1*K=4p
aHIq?sdRY$neJ_ChxsG7Or@5v(yQa8#;7Lm#S$JqaI#%Q$=b@PAVOsSvSTs^E#V9>?67-;i-(&U3^X8w9Vb%Fd)S8k(fblWMYZ?eoN*&>Y3w7_
hLv|Xg3mZ1-DwyOwiE46#vZo(c8&PJy7~>jkCp@5P0M}=`>6lRA<Z!!!3}X>Wz0cw9D+S_a%BJA|5?8L{J($t``@3R^ow+P9<*{k;}zRScwt8Q
FMs*hA3{|lvma>FCNzx32U9zh=O4Iq5zQ|LSGdbBUXZaG#67i8`F5hV(q;nMY(H-tRUf;;rd<47HGui0aVD>$Fvft=4&v+6{&3h9W1fdbAzi)T
hw=r%Ey-wPCS-a}JY_kIb-aVQ4|8~yh?T1sSoRTzyZ99YaHWNWb3W<$hp_E<91BDeHp;~dn3)wEzc9!s`W4jIBtQ4ikMHq|IS%W2q2<4PfweC9
gtoo@z)BK*%JBjV<LdjlOsxSIugJI@A`PKc;CIks6waMRdqHAT1L<X4@!$U3jPy(o#2=?W6R^mIQ>(Fm4_quPZtSe*)eF)W`~nyQtIzvOVfe?)
5?Xs+Zdeni(%4?!zCeE^^DzrmPTh(m&R5|#TF!UC)l0<>nWR@Q$X~D+18H`<AF!mwD5&;y{0bFhc2JQsaBqLkXJn46>P{;Mf2ExRBr-A|S9{}*
u4Fxs<M8$s`V4w10u2c`C3D`0aVr))=hejdxF7>V<bC}T^efC8?Q(GEa}JiEtn&q!&*Pp2CAxe8_A_Hx#7xz<-A!?TeR)5hUg`)^<7>S5`5_(Q
5XrWez8vF1A*5&Rd<CMdZ0X@;T)ZNhv$zUk&iobb4_YT?cl#Su?ue4{g4ycT3#|7Jc;2D^;?JzOwsK77^`=5Y1SRDd#>ESorHh)qOy<sKN$Viv
6waqFSO_OMgZbhGy75_~46m8j0R}}DSs8wPe9dW>^77&ZJiQ4qS~2^7-5;1WnH@+tE=AugpdeiQ(B@5~V-J=>{>03oSTn$huge4VL4`22t5;+@
%s{9Whix<YUvXGA<?B0GxV+gF)qL@a$YBICmfD*lBAZgePqCZ}Ehm@FFWpwCZ(mT<x?o5FcI3$<h#ikOeRZ$*f{A$${FaLsgfC{@54AP}ifsoa
9EUjn1`LPn)SWK%)hosqbIvhDVc$Ath9pkpvA-Z`eKCJuP}S87RC4J1;T#U0R(kpYF?b28mOHl#%Ymz$pI4iF@ruT6j!zVIIa^XU=Q<p|Uw;WX
hn4;+eCHK=8;V9J?OzR^k$5efPX(i_Y^zv*`}5rm1J*;`sB6QkF&$LXcHWVF511cz?Y{l_5A>x-Mv6JO@Z^K15ewz>o@X?q$IdS2+ZX7ohF>Bh
9jpz^)<~|Y=jG<M$Fd2*(bdnt5G<==3GiXvHV5LUJkN)6w{Etl{_T%DNS-E(+n%o&`vSJqc78(~#@I06;`q$f3lae++6}-k7@}09-4;D@JTcpm
L`K@q+n;l@nfE+@BEJE>Yi_odo}UqY5?;hPUA@56)kFr7dTZYSDd*6{*Spn{k~r3;{^RWnj_eNJ5;=t~dNrZ0o|xC$sKIQ>9~c)uj|g}$1mUa?
Pn=a0I9-+3b!D@29s~cPi&xl`k#I~-46^W`h21C#b2_(l`V`1ru*&7z7nm>}t%)VNb6>Kpb~>)t_1*lJn{9M&U(hXZrNOuKM-)b`FjR`l*XNP1
7`l|c_X_i2M;xKn%6>;928=)U+(S4Y%-M!GE`F|?0gX4$eYPSJ_`c)(e%wtNT&0GY@XNP9XE25NIbE*(ksVbpZ`sZdU?GRy4#&RzIdCC0Q%G^d
rCOp6S4s`p`89F~nnNX2^KV}ezK}6TZM)e9fbO4w6RV5Potm6Ee4(yhP`J=+n|4mI5MIT27~$EmCgIT1q35+;{9M04g#xE2uyf%X(Q<=PfwuD3
9Riu3Ir-Oq^@?f{k2EFNfAh!@E<QM`@_MC7A_7DudnDexBA8bV2cZ~)1iWbW9QCcAFEIPZfn8X*ctQSR?GDAhDw_DkG&dGg@%j-sw`3lRmp=y8
YUf5mSXpQ7*5|to=N6Sr=VV8IuU-LH_zP8ipqc#T`R8AL+=pF1|M>9o%kw{e{N*1HKmGNmzy7a(`8V~pPd`2WqSo~{)5ibv_4(;ZKmPg4|NGlN
o__r8|9{NPtWalKgbio@-Kg@{7ytclKmUX`)YTg#28^7r)J-tH^Y4H8+kZU&^~YcS>+jE(A7RIx%qd`h-+7O>Q|2FbQ=4up-+1?*?Gpfq6emF&
wMqT{Xm<P7B>zAE@AE(Y>(}3%Xn9((T)uqw+nk>TmmQW|we97OHz6eP{3L}mvj&z)wcq(3=f~jw=IE;)g>=VT{610ehhl*Rm^9>XF2_gSX8$aV
&N<S|8IAC<_qY^m)Gr)G<yfq4k%{-&Kh1uMr<>EW7Mi=>=k5I(IKj=iL5hXR_j>(Y=1$)Ck;<+2y5T#f`j?KMbMfku?tGKugGBt@aXUiiaO*8D
uM!(No_}_9u6_8Q|K{SLbmPQGsvr2*Z!Za@VYhL$)~~zX;rI-}%>J2%wOfx)cxN>+@gWU5*2dxP_j!Ge5kJv^=6gQN?^hG5fKFV@t*<nEe>K^4
URJ_!Q{3?$zh6!whsd&xlt;h&UCwXB!Y(+KR&U+m;l1U=Oi~(2g`5|ec%$?41Zpj&;_6=RdYh}|gyMx<0WEWr@AZ1gC^k7_O;>d5y>2WgOlOeg
aKd8T`5v!d4^sjwsJ5GT&gDf?IfpQRnBDV-|MhEG&^Q%=7fkFQ_{W#!h*`H_ZM@yS+rD!h?BouI^|m*4(Cq-9Z&nj#4n)1-hJW|Focl1x6RKGg
_B-R7e|>^gY2l5n8aYlyKw~dSLOjOksZM7dr!RY|CGxpEnTrJYM#Mwym>2SYexOgNcEnSkXWBtHm|GC}dU-55<wD$OW;3)gw<VKUhT%K}s5?WR
^h0Gc90geh2N<U$*t_hLW4s%VH+O4&ZSZFX@tBd_d9(<05jOiCRGLp6puxey;v@;Jt`i4HOvbur^la_TK?w%sz_yK8%=!%@wFGjaF){~MuQ+BL
54a!bf0%Sv0u~>gV>-ulj_DlJIi_<==a|khont!3bdKp9(>bPdOy`)+F`Z*N$8?VQC*YW5<zTR>wrP@M5`{)y0?CRC9FzM!+3;YVW17$ntxBy6
Akzv0ZLlSbd63yHHqET>mq6w~d5jm=2xS3eVxNP52(t5akZBQ;mNT&mGD-R9CV$=1B*=_NB#E#foMaMYlIu!{j4JFLCP*fRV#vvQz8ho?b15J*
HkMhCN&Sbb79*}Xkg0A)O;9A8Z3Sdv-CrySK2MWOoRlELImCIAiGW+3K-|hS$;1MS@pPUBnehuvDsd5Q9%G_a$K>edz4Z}}NpgW9^H!HQCW=GV
pK+aIn)_(O_r1hbj*0yOfqLQA{_zgSq&~-)5F|CtF$t^8<UeigZjMPATJTdt@q0hU#5V|EHx)Ls7*orr_CDes#w5lxUsGKB;w8r<>7x=ElHYPn
ONwVW)bb_Ae0=GT;juro$CrovnDRsT>KxNKrgKc^n9ebsV>-ulj_DlJIi_<==a|khont!3bdKp9(>bPd%s)QI>}F}0C{EHe$0R#~wY=TMLVvrO
sN35J<iUV8E^$o8JB-;^I3_`rtg#_abIgSGG-J!Lg*8FuuuS64gkyzcsyroIftbE!j%m)x7}CbF%rQ4wN^K=usndc?tP9~@+iij9E&RX~Qx!f5
OD#`;Ol>_FcG3>tPcktURne-Fet~4FiR&tE%ZE7Z1%TKn?h_WcX`W<8>k0y~GNnzEOkxwUHde1OO)`@OFJju?=Se2fBN5lt1(eAyhudlkV;W}S
dt40gY-t5%2A0`Oqg!KGftdsjXNL7{k!J4M8RXKciEqoQ%utBVrirbSG}FA@)!~sLjx=$WXEO94tXS_gA<JwV<HEsz;snnmt`L9Q9%gxF?3LQ8
)k&Pmn1{Jk-?y7@ab_XTg~;2jzr~ptrDskNwRnj$pIUk<FZua#durpM=C5Cq<4nhyjx!x+I?i;Q={VDIrsGV<nT|6ZXFASwoas2zai-%;$C-{Z
{{%QQZh?ry9_u{Lj3KbLsh5b;vdl=@D=F)>uH($Q^=X``GNxF>F+_46XCAqW>PFZ6WmRLbPf{$b_{;LZsVpIua@}8+OgGgS>XX|t&WviWX{EQ@
63?5mOj1wb&uxTRoEgkubyF?S>IBVH!5B7`V<GqZX(lmsFx{I3@Ew||a+as?J$3c>b(wmAnMdoQF40W&%k)YFA<omxuHuH%0A+z@l7&qO{AkNG
vxYTcCV}4R9l7A`#l(`4hq}$M1~WUM*(vKTT~TI64z3X3SkfoJOtmjst~pZ^^D513DcUO6ZmV%`YBSRYDMFu^(=^K*WN(s$`5}Si8*Qc@#Yif9
%`@7}uG%0lznx^6h4FW{flHZ!nbD@3hVauB%*>rxIPv7;EzBgoKI*@<nqI+7)zx1MGp(<Wq}IP^y?$|+=`hn_ro&8!nGQ1@W;)DtnCURnVWz`O
hnWsD9cDVrbeQQd(_!YH0A^|vuZildm3eLE(4L73rOZn+)oO0q5VRq!uuN5gk=aaKVVUY%s#>?)+k!N6Q`xQdBrLK_I*tw@YB?-PGqZ|AbrY&D
*I6cinBMQ^qxVs1W>Ga>sAT6YW>xa3kf7CT)6z_83AG_v1?5ayrdqtH`zE$LCCx0_(pk{*G|Z%e)q2`)YVK}IGe@zRMeKb^n%UKz#u#d!XPHeG
LoLRAiJQM?nUTVT<h{GHKfhs_WdAaCDJ#m%2qUhlF8YEp)5dx9*?AFWs%zAinYPeZl$m<^RiBKll}~_~QE#J4x~ThEHk#E{*Od=_+xmhu(?(r-
ptbVWX`ER{)L#^~QOk@rQ+F>;&015&1kdEoZJkzsTAPVcZW+DyIdNtL(=|HEIIhK+BY_^%Rc2-mjJP<&bImiKQ+W<wzjlT#k4%qVn)6KOna(qv
XFAVxp6NW(d8YGB=b6qkoo71Fbe{Q7;+d_ps%R1Y<`DEpc_wLFX5y9lEYIZL(WS6TrQHQIi!OI-T;=>>qRGUt(NEvh4mr_uqUl7_iRM3xXzKn_
^QtPcYzstFd$7t8hGNr5vlZHd8dcw|%QMF|mfU8mI#(5$6C%%F<(b<4yWO9C4QbMetFvdLT0)wmXtQM=^a=9J)U?zNbU^D!Q+=tbG3@|p-ffoY
y^7I(`@6o0G#M_?jZ%)yAWiKa3{XNYGr5^Hsa!-lH;pvaDC&2s_`QAW--x?o*sh|mhPZ+>gL%BF(Ooc`ZFm`HJ%nRko~h=nvqQwOEYC~}M6+of
QGKtLWnP_0YZ{4_&1IEn=Ag2%bFVFV&GwpMkmWOo=B6UDt8Y|wT*oTX)R(O;w!b6ny(!Ps1Js6E1EA0}&nzRhlv}7ZPVh{9y{fI%TDC1r@Jx02
YVTrCX_jYh>I~I?YBx@kJW~ZZtf`E6%`>waaT@)8#WPb;6HYmB#WR~q(1)-2Aw503Jf+r=_B+pXp6NW(d8YGB=b6qkoo71Fbe`!v(|M-zOy`-d
&vbpJ(@dwCPBZ`bG?SpJMthPL^qDGzQ&*9A)0Xkw>`d*MO$}Qu>jF*f2@3*EeIx3W)$R5%Pcy-oDN!&jz)UEazSvBmwqiA_+q|p3R+SRcGRxGK
sXkrnWDlz>GcX53Q`LK%mS<`k&Or@8D0!Y`M!x2*elFbaHA}m$QlRM{_buNEGa1|gydVf+mSr*sR&5<Y7;y?_Y8S@PG?Kx&WHwuvuiDcyO*6AL
J^Gx!#YviJajK=$xsI|d&`e_iXBK7@qpM6^iO$^AD0Su^i#QYePj%b)sjlEm?VI{;)#222oEcKkRnkfs(z-sg_Po*B<vL9>vsxo?VrjSIMQ_qf
=8kHo^h}QlvstzIO|`MEcA7Dp%}f^CJEszEz)VgO=qv0a#7VPRR+EhMKGsXKS)f3qV9#%1W{09>X!4~vv$x#xQ`tiJ`jW=WV}E=I4l^BQI?QyK
=`hn_ro&8!nGQ1@W;)DtnCURnVWz`OhnWsD9cDVr{1Zqsv&u4R@Z7^Z%w*dyl%i!iIaAdWV;S1Nb!lcUV+CdgZJqja%3WW{8#$Fa{zgd}*OD`n
HVsOqR^y5^Q&oa0AKmf&6Qr4HPBRbhSXXAM5K$Yv-CXA0Q)cGC$Wh<+n5LPVngW~_Xc^;#G&6UVoGBBTcfT|<Ytx}%jC~qsMw$UNnCW95;DToA
8_;uuux&w_seTdX+{}!1UYl7}<?G==k34TT%P9@*=%trsZDw4dnfP@wx{tBV(@d>uM8l$;U89*%585`G+Ub?-%)l(QMQz}pK{KP4Ni~A0*HxHV
X^C(@34I!74#;ZBY>Lw?Gj<zTYd@R`&P;T4gm>Py%>AA)v$YOpi(@u8Q!TW9_ZEAbWSN5*MZmW@T(Qi^{v5|idVkL{)t9S9+PeOTOP2Z6+V=SJ
7}`^QD(z{!RA-saGM!~Q%XF6MEYn%0vrK21&N7{4I?HsH=`7P(rn5|Ena(nuW&R0RW@8@5&DzR5%ZyR`x|UJZ#?vg5+kyN2W?0$#EHi1>RfpIY
P^NYSb-_`UM4Z=Us)*9<sq!qAC6qbT0w$F^`5ndGdni-&0@k_xQ&8rnwTZ^7mStt8S`TKwSg=nkGlTv;p^+t~X_i^Frm3n^myl;%X4%-)089uo
L7D1oHYQeO-efie6}7BsY0hM}Q2P~Bm3hfzHgAcFI!<`izPij7)|1#<jMF4D6qWQqft=?_X3Du~F)1s-nYynKRc<vckj#*R`VqD2t*(*Gf~C0D
r4-W=$<$?zHYolCn^~=G1sz|!X^{LemKjxxGS410&kHjP7*3B<y8U@>3p2H#G4kkXf@Ny+sX3}E9%X`MHfAwQh4L)R)V>8rh;=qIlb~2_fFoXd
%x3r@<N11lGF8WGm#P(y-wTxa^||+l{;1+{w1?K8o*ssK%sR?+l<6qbQKq9zN12W?9c4Pobd>2R(^00QOh=iHG96_)%5;?J9<%N->mIZ2G3y?)
A7_~*0CD&<^DHwpPFBFU<`XlM_D<FDEu{b6#LUDHOq*}d^C%NX&SHln;$mW^$_e`Yo44A#C^K4*1qk|-#7sRq+R3rKy)zK>f@LOxeB<aUQsyHw
i+ZUsM$Bd2WL6Dg+kgT+PQXlUg$$4>@+V+s!dy9ol4lb$*|{REbg6BMW&+<;5(IVg<uWnTKm`N13zJ!`Ab1g|I_p<7^YL-pv~RqGrsv`5F_p)s
<}}l3rqfKPnNBmEW;)Gun&~vtX{OUmr<qPOon|`Cbeicj(`lyD%s)QORNpz&DQgF+^E5N6UstE6&3#3fxzSLl$}7tzv#rOrKr<QnC(5}H7ffc6
QmO<9AuK5~)pJ#qnNgibSy5(Y<|o#Ge}XbI2Yu638(>&>ne8g$)J?x5$i2xk>0*oevUd!MZ}LpWWGZMk=+lhJY@i^g#T@r5GgZchQUfi}v^29Y
gbd)EGAGSsYT7zev?XaKwKs`>wT^k5S@qmhCjIj`QxBm2J-td@#+kLQ@Jy2&8nRf3%mkDVjIS3>W*Zvl$Q);hX9n&!l{%jy&D18=bMNX&;<C*w
EGvOF#;i1xhe_2v9bMRJoY!VDo6lQ%C!F*<%RVSRaP##MCxE7IeC<AJ)u(~x=+(O5lJl%QlTnAti!m<cnVn%+$>9oUB2`aF&3nEAnon9}9!D!L
p*}o)ZQJ(z;6T%XrUOj}nhrD_Xgbhzpy@!<fu;jZ2bvBv9cVhxbfD=#(}AV~%|8LqtQ3egzPgJ6egibM`*b}!d4XrD;Z>!sO)M@O&5lu4)R|a1
s!;1?MVzU>qZHM0OPQHkm9X5TkO(V2vq^1-n!k^yn%)v;s$pUhFfa7{Rh-H2FR17!VP2fcnw@C^+k9lEcH}`&BmL@(%`A4JY-4F6F|$yrsk!KF
Ov6ky$SPt9%gb{xQ*}Rso|3|vHgj}(?wcRuJ(ii-#kG5;ykIj6ZqwSj!ZOWfw#BWj*vvL{&RrGKDDy1SNI}+S+4CC9REtZqMT5CwGg}993^k6Q
Vl&GyUY+&UOIc-^%=%(9ATTY>)UvIIi8*h{(<rlT>gd#$q-`cMGc=~rv(ikJjSR1~rcC?Hf*m66zkQBmA|}?;Q;uNPHzbpZQc>?vE=Xppsw31{
jW8}rW_)=GV>~?M=jWG)=h&YfijzzynNBjDWID-olIbMVNv4xbCz(z%on$)6bdu>L(@Cb2OedL6GXMA_lk%L5$&q56Cz+iO!i+0T8_jmLL%J(k
y35`5TAJDOk~FiYpvFhvObiR5nMu1T^2H^RsSX44U41cWg=A{CSO1gMZG~l&$;1yoV3qUBC{tAm^=y7e<9TB-QT3#ids8u<`*dPvP~oe!F|>EY
xZkyfWI|4JK0`810Y#VBrbs4MovJof&g+IPBg~=9iqCAN1?%%DQw;#$p?al!7XbV=GE>#Ddb^S9B+JwjOkd8NCiP`qX3h&NGpliCz<r<J?YGAw
n)bQP`kpnGsd~Rc{cmO)zsoXJnyBVu=DUtEnW+r=>aDG+GF6czY?8IFws}=%Dy=o90X5ZWl)2ehosmeIP-UviXBfdaVM3Le5^_fs2d&Jq%s@?`
Z6~xa$1+P$Wuo4!?lAOQmRW00TJiLBUW8_L^zmgYwZ==9S)aGZ_MjF&=l1Z}@?&<E=`7P(rn5|Ena(nuWjf1rmgy|hS*Ej0XPM42|5+?^=rfxi
Ss7C-Q#~8&UeWD3%Q81^K-I_e4Ea8o$=0H}_S=!cO`6&9PSYxtx4uR*weu5e)8aJE)H1H!M0LqcE4O!Orj}q8d12ffMZZHcnXPHfDRl*AvZknx
A*E;@W-?SpomN+1W}_q0I;<tK^l6yM^9K!4<q*?HFVHQRNvRT;!lYH087LQY$+f(td6=mNjro03RWS`SL*Jt6kub$FJDsN1=yr4R`8}Aa&MGng
(Gou<VP;_97?N6*HVHGeUoZ`7Va;b&e+gEz+BW+%%+yAwO>twQGz~LV>e3{2wT$a9v*#tB*-B?nLtcQHY%D4>8~T<tpII#hD)F;cxD}gOb776z
FSm7Nrivzdni9rX$C-UoV@a!4=51!x9Z*lzDVT}TCG)>Rvf-GKWoB*Y){l&OKg?{oaMOpjm1$XKWs<0xP>b^%%e1pD$QaimGjT%Q@RuA59<$jb
(JF4nyvMBWbKUSNZ^wFM=8DIxdeX$Oy4(d-zdaVwv+l5(Zk`_a2+J&J=c5+KQI|YsiK&fIb<QW~GPSsET9~+EVO5t|)DU#~-?~6EH;yT_u1>ng
vS2dH(%-RgpTL<!375z<A7etAx#3Ly-c`QoF$<nhZ!}7pRA#Eb?DYBR(qlGht?E@zcrI^gW*Ptiz|^(J?AMplUmjI1JUyhZ<?-pMcc+<7Go5BS
&2*aSG}CFO(@dwCPBWcmI?Z&N=`_=onXb%qWu_}LU77i(2+h<}oJvWHk(sJX!%AXiES>Tuu93{nJJqn3m`SC&)w{s#+r-S!0|i=MPR!Jwq}4hv
24*q@Vp#MUfth-<ZTke0NnobdTz%g;ECpuLVU{f~1ZJ{zusf$R6_}|zX46X2rt&hi1=69Vg}ltpIC;d7X7e(e9^!5EyG&WH@-jE<c0-9vd6|sb
Yi%oenYDzvjj^uF9C0l#Go)?gv67Y<8HT@;y!er@Os$K<oUa$dG8t*al0PRbGcdT&4cyklGWGn$OdqxqmRZzcM*5Ppz%kWftGMYO(luU$WhUzd
`<AD|G8uXGbXysHJ1n#5%iLm`&dOx^KS*f)PF7~5S_oIF%xrQ{!xmQ@^Eo{~JfyFQE$GF3Y#)PjOy`)+F`Z*N$8?VA9Md_bb4=%$&M}>1I>&U5
=^WEJrgKc^n9ec(_#9IkQA3<vQ!CRXQ-yHqDiU)I)1u6QPbO}vwXC2_m4dNgf4G1$$&^%is$F#@EtAeFQ7|o8%qE6<nL=$vlbJAH)EzhG6E1&a
>Dsl}4y}`Y-C~wG7~<F7=hHILhy^tOq0Ey^wF8k6Y}d|sH_4=3S1Hi+kNcMIWSI=^HhOzT>$516L9l9TZKplODVCYBm{mi9N9PL5jD`8CJw4Mb
Gi%f9hH~Px$Lts?<LO-QimCjDWfo@TT2jUW%f#t{0K<@0Xy(Sz2<9J)d6_|<L*4c^$3<U7_}Vx35a0R<CbKE%Druz*DX!8?wYPbrwafEynb`z|
YC>BK^Dt8tlG>^59a-@Ae8ox5jcU(wnqZmw;|Jw^h?6Wct3%OO*hh$E4ra2N<PGEP%ec%^VklHVp}v8cWed&hHuSSAmRX-4A7AqJ^q^~9o>YK^
Cuf<?GM!~Q%XF6MEYn%0vrK21&N7{4I?HsH=`7P(rn5|Ena(nuW&Q~?nR<5UPg)ys-e6X{WzwFMN}Okz?7=EMV*CVy*%6jxnO!CBHdF|-d6t<d
bk!K>|CVH#DigPEqO2HKbeT;1bd6NWuhYy*7nAYPF6+8XHIW-tX<X4|YENbTE^(S>s+a&64VCF_LYIk9sP(8%5$_jfvXD@Ee=KhEJ0`R0?mNl1
vCRoHsW!E+Z*hxD!pxp*UF$K=3p3SS=}~U2%<D2$KI^UuDXn|V<`tIN8E`Z#uk!-S)KU`BFQ&4_GF1d*T9pv`3d>YG+?b)IPw|*l17^o*LK(|2
a~s+Eu~rv6X7yDwWN4}n`ZUf|14#-l<Cht2W)7;?)ZVsGXSA8AR$b=pPKVgvxB=+4#s0qZJLR3fiZhFzJ+<P;xuQ2bQ;m35x1RHbHdD9f*qBAM
E1vnX=}Ucn$VfB$%XoZwsl$1u^GxTN&NH27I?r^T={(bUrt?hana(qvXFAVxp7}qTXGT2jM!YX%@|(O&-Mwm9m?Xt%o=NDS)^zR1bvZAy<rSXE
s-gBd#XgTSwR&$vr*3&EFOvm2sg^IHuH<EEkyc?+@L>Cdyv&IDM;qvRT&CKCjbyoan<Cz(nObet4bdEzX`0DKrM9w%em~6&4BZQ@axHZtE>l~F
nlqJRA<xETsuI=J9WBnm%oNqI1~$Xs!b}%tx-ip)nJ&z9VWtZ+U6}blUYMC9n3O`YUXaYq=A3E_u1V&@*Z5U8;MdywgBsxHhwLu1PBNWjI>~gB
=_J!hrjtx3nNBjDWID-olIbMVNv10^U76|1Ojl<936z;yMymEuJwACsnYpRi)|S>worjrWP+-*(;<7SR%SoDsnTX2(87l0zIuA4Te5j|V${b5H
Qx#QYFcITYV5V+%)gw9F`!<)t%#fIks9=xFG*kU+Px`)NP4hI9+fQvuyUoGByPD|E(Yl`^JF9xlIw8!|2E^V$A$GqolU1k(N`rY}CN*rJk-C$J
{#p@q)Y&S1!&+jd7Dgo6HIxNmW}+QzTb>qXs<@4ii&&O*nW-(HOtm;PG-{gSJjx8ZFSU7>wn#Duai~#E;?x_xF7}LTi`u4bm1OeVagavuhaNht
qRbWpfyo?em`0f@ZRp+tUEnOrq{~*_rouSZ36!bMO&eIzqd0*w31>wQn#(N8tV}ud1Z(%JQz$cSAtR90g$-9IGpYZs;LN=m{XNPAF>z8xD;X&B
-~K-&4Ma=
""",
)
