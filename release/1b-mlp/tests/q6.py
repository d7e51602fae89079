import torch
from otter.test_files import test_case
from torch.nn import functional

from autograder import checks, data, randomness
from autograder.checks import compare, fail_with
from autograder.key.record import is_recording
from autograder.probes import training
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q6"
points = 1
hints = [
    "Two parts: make the optimiser use the new number, then a loop of ordinary training steps. For the "
    "first, print `optimizer.param_groups` and look for the old number.",
    '`optimizer.param_groups` is a list of dicts; the entry `"lr"` is what `step()` reads. The names '
    "`optimizer.lr` and `learning_rate` mean nothing to it.",
    '`for group in optimizer.param_groups: group["lr"] = learning_rate`. In the loop: clear the '
    "gradients, compute the loss, go backwards, step, and append `loss.item()`.",
]

READ = "'q6 · Overfit one batch' above"
OLD_RATE = 1e-5
FIRST = "0.weight"
NAMES = ["model", "optimizer", "x", "y", "learning_rate", "steps"]


def network(dropout):
    """One hidden layer; the dropout of a check draws the same mask for every batch of one shape."""
    return checks.mlp(256, 64, 6, dropout=dropout)


LIKELY = {
    "learning-rate-ignored": (
        f"These are the weights of a run at the optimiser's old learning rate, {OLD_RATE:g}. `step()` reads "
        '`optimizer.param_groups[i]["lr"]`; a variable or an attribute of another name never reaches it.'
    ),
    "eval-mode-in-training": (
        "These are the weights of a network in evaluation mode, whose dropout is off. `model.train()` comes before "
        "the steps, whatever mode the model arrives in."
    ),
    "new-optimiser": (
        "The learning rate is right, but momentum and weight decay of the given optimiser are gone: was a "
        "new one made?"
    ),
    "forgot-zero-grad": (
        "These are the weights of a loop without `zero_grad()`: each step used the gradients of all steps "
        "before as well."
    ),
    "summed-loss": "The steps used the gradient of the *sum* of the losses, 16 times too large. Use the mean.",
    "one-step-too-few": "There was one step too few.",
    "one-step-too-many": "There was one step too many.",
    "no-step": (
        "The weights are those of the start: `optimizer.step()` was not called, or not after `backward()`."
    ),
    "learning-rate-multiplied": "The old learning rate was multiplied by the new one; it is to be replaced.",
}


ends = stored("q6.ends")


def first_layer(kept, begun, shares, x):
    return kept * begun + shares.T @ x


wrong_ends = stored("q6.wrong_ends")


def sketch(weights):
    """One number for each tensor, enough to tell one loop's weights from another's."""
    return {
        name: float(value.double().flatten() @ torch.arange(value.numel()).double().cos())
        for name, value in weights.items()
    }


def examine(overfit, steps, **plan):
    """A few steps first, where each wrong loop can be told by its weights; then enough to learn by heart.

    The short plan has dropout, and its model arrives in evaluation mode. The long plans take a right loop to accuracy 1.0 on every one of 300 seeds. Whoever has its weights has its
    accuracy too, so the weights are what is compared.
    """
    run(overfit, steps=4, dropout=0.5, **plan)
    run(overfit, steps=steps, dropout=0.0, **plan)


def run(overfit, **plan):
    """Sixteen pictures with labels drawn at random, so that nothing but learning by heart helps."""
    generator = randomness.generator("overfit", *plan.values())
    images, _ = data.load("modalities", split="train")
    sixteen = images[torch.randperm(len(images), generator=generator)[:16]].double().reshape(-1, 1, 64, 64)
    x = functional.avg_pool2d(sixteen, 4).flatten(1)
    x = (x - x.mean()) / x.std()
    y = torch.randint(6, (16,), generator=generator)
    spec = network(plan["dropout"])
    start = checks.initial_weights(spec, generator)
    optimiser = ("SGD", {"lr": OLD_RATE, "momentum": plan["momentum"], "weight_decay": plan["decay"]})
    batch = {"x": x, "y": y, "learning_rate": plan["rate"], "steps": plan["steps"]}
    found = training.train_steps(
        overfit, spec, start, optimiser, [batch], NAMES, start_in_eval=plan["dropout"] > 0, every=False
    )

    did = (
        f"After `overfit(…, {plan['rate']}, steps={plan['steps']})` with an optimiser made at lr={OLD_RATE:g}"
    )
    others, kept, shares, losses = ends(start, x, y, plan)
    right = {
        name: first_layer(kept, start[FIRST], shares, x) if name == FIRST else others[name] for name in start
    }
    same_weights(found["weights"][0], right, did, (start, x, y, plan))
    same_losses(found, losses, did)


def same_weights(got, right, did, begun):
    """The weights after the last step, and the known wrong loop that leads to them."""
    # Measured on 20 seeds: right loops agree to 5e-16; the mildest wrong one, a step too many, is 1e-4 off.
    difference = compare(right, got, rtol=0, atol=1e-8)
    if difference is None and not is_recording():
        return
    wrong = wrong_ends(*begun)
    if difference is None:
        return
    got = checks.expect_state(got, right, did, read=READ, finite=False)
    for code, cause in LIKELY.items():
        if compare(wrong[code], sketch(got), rtol=1e-9, atol=1e-8) is None:
            fail_with(difference, did, cause, READ, code)
    fail_with(
        difference,
        did,
        "No loop that we know gives these weights. Every step takes the whole batch, and there are exactly "
        "`steps` of them.",
        READ,
        "wrong-weights",
    )


def same_losses(found, losses, did):
    if found["graph"]:
        checks.fail(
            did,
            "a list of plain numbers",
            "tensors that hold on to autograd's graph",
            "Each keeps the memory of its whole forward pass alive. `.item()` gives the number.",
            READ,
            "keeps-the-graph",
        )
    got = found["returned"][0]
    if any(isinstance(value, torch.Tensor) for value in checks.members(got)):
        checks.fail(
            did, "a list of plain numbers", "tensors", "`.item()` gives the number.", READ, "keeps-the-graph"
        )
    difference = compare(losses, got, rtol=0, atol=1e-8)
    if difference:
        late = (
            len(checks.members(got)) == len(losses)
            and compare(losses[1:], checks.members(got)[:-1], rtol=0, atol=1e-8) is None
        )
        fail_with(
            difference,
            f"{did} (the weights are right) for the returned losses",
            "Each loss was measured after its step, not before."
            if late
            else f"One float for each of the {len(losses)} steps.",
            READ,
            "loss-after-step" if late else "wrong-losses",
        )


@test_case(points=1)
@case
def test_sixteen_pictures(overfit):
    examine(overfit, rate=0.05, momentum=0.9, decay=0.001, steps=100)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q6",
    """
c-rl~O^;^Dk)8Qpavd4C{_WmtEwvh8Rs_*VHj`9A#Y#?9QJj&`|6S)XH}iWVB1ttl7(k2ZhFTRF@xIruySaTHJNBF3eERa2U%&nF=P$qi`t$3b
fByEnufM$h^!3-je*5{q{_^^#AOHO6<<q>bD}VX=<!dVA4`04s<9FrDr<dPcukEFM{hY4fzWnCXuU~)p^<RJa;s5^i>(`(D_0K>2+pmB5`RgyA
^qc?j>DRyf`NyxH{^d8H{__t%ef{$Dr<dINORvBE_m{`-{*SN!`TzX%_MiUK&)@$1?JvK6deMX4{wBVt*O&g=fB!Ad|L0%gdP!eDm+SwlxA@Ll
|F8b~^{3zeqD7TI%&Vubb6w@jzx}SZ+`l9(s=W4`$6Pb@I$r8)uW9Bh=bq}<&)0hCuc^(^XIg2d@BIF=-s<YDwKUpXrLULvI{KJNPgqyw%<ON{
)HCXAW6tmYMOsb&l2R>Wy`<N&T4~z9w$^@5eocM$+Ur$H{mvig8?L_6Rq{1f)k>TGSnI4gmw3k1tERcM+)=*w7isAI#<*t5Lp!c#teob!a?!b6
^CeyBb)>8f(JH?4`}>6X&n>b^|G8e4J%GJR{6)%tPXz8G{U4uxuYcBm{N~g3`nw;#=pgmWuRs0r?dMPb^63vhe*5xkuR7dc{>zs?^Y;>xmrwug
%a4E2_x#Im*wtFt=%gLd!?izph1_bfGtrxtd6m?%?cUO_(wNzn+3U({7JY;tb1gdl+*;93MZd~v^<>AEddano#(So<nuNbh+X{)ws<mBdA5NJo
wZ6K2>MDBLRY&7jqjnu*ZT2LITI!N0`-;(1O0)MlY{6??YwFNl?rKeSRtcjmd1ReN=WOhkxwJJ((;DnYt-lpLZ?aB_&{dZ%>1C_A+SRYAZAts5
n##<2FI(xHdiOfZ{?^pAa6M)0H(Vp<nakcz302n4NTT+S-J~-XtEbmBd%5g2wdqX@UwQD;lGI7&%Iv<@OBbo;{gS<D?U(I`uA&xJI6uBo|EZgM
WncD6l1d5g*m5ROPujk2o1>ey`d~r(<g-?${p)$3VbL9!ea-z#gl0@#Py12lk-8q)yB*_oY0+zMjvifmK{N1D+BPYX+GcE(-nMG7epsoEp&xDI
^qr*?{l6^@Jxe>Zo=s4+FM3^lk-bKl?c!UC$yZ(yv91%+50b%*RL=eVX-NhpA!BS|&JvW|k}rkx)k$qJ(*J*H=X!1X?Z+CuYdL$J(kckmmSL@=
=s|7qQ|bCUz4Njoto70(``l8aKhbt-llC6!+m;R_)g(o%tDax~`t^rD{+D0>SNHej;|-P=>AOeSlA^WhWajXLYf^u@fOZ<0<F8jT>EO}&*xsAm
b+%bA!fz^fH`kf=5%TtHmDX(G?3&bqM8|%*bWVLB(fUEJKD*A!Z}5<ejJ&0y4GBgY-OfzAp0NaJ%i5eeqt5Y~;P=FTroH5==Ax6HJ^SBEtJk5O
-J&-n;(BIxGo#lom$b;VKh|s1q2n38<FYPO3ZU%w(56X-bk6${OItPlZ;gwpYpG|OF3`8|Qc^r7a9W(M(rClpMZ%|Z>=Nv~k=m)Gzqc>Vs73v$
X-}<ljy11pV%lVAw36&fw=C^}?P1H>HEFwjN1Jx34e8ANLfYIuq+D$w(#*Pbd6=f*nL0FCE;p4~8|mxN3F@j>{o8)mp=;iI%C?f(w1q8iU7`(>
Ce`h-E5Z&`c3VG;A~9&((7n^CX5F~8mhF(8UT@omNLOf;*R>BtuO>z1+A*=i(!bU2s&3JeN~m1wEDg^|o4zkP)Qfku6-pD%D%~9dH@hUu@3gcu
dz$v8(w`<Q+1&Eon^aMo`^~r(Qp>hlZIi@!n5`OGfz(yoW+$U0mPBX^pA@1rNa<Th^q;ykdRbe28It{_!{34^Z8gwKWgkt~!?xDXyt5S2GAWR{
&=#k841&H~qPNd!pp&FL_r;UBkwub4vn`RxXl48RwWuYzOMCORB~pNTo*80YQ#`Hax>>qcQdW-zl8|WsbXfcS^k1d6Zo4k|mgttfP&sk(ljH!5
t-GW;bwTXhiX{K4EN)*=d4?H-xP_}pb?a_#2SRrYr%xBpR*j{Ucx<`Q?bFwH)5e!>FuJ&yY0~RS_egE-U6FoIyrEe_twB#HczEn4-ij1W-rB8Y
Y*yLpTHK8_x4R+@Ema}G@b|_Fl)4omMq1C(7w_%tUAr~h)=N>zDoAs?t<^~;UEH;evTmT{sGD;kV_iDFhi`-4TZiHLWa?r`+orvnNlt(~fqe-2
a%}_$gmTsHNdK8CPlL0N3v9Ptx(m~O`R;W&N;>pykflqq&T#7%+26vKS4q-xv6@`Stp+7DvV@4PZJ@Ni{>RQox2WR=T*>WKK^`wtFLLv$_NkR^
^W@BHCBr06nm{igG2Kc@!lY{;qs;5*cQ_cUx-1e~OrB<jM2Dkmcd_eL-zd4PZnfm>=qoRi{Dcmawcc)-bnn97TKmNH6@D0cFG-YinVp7qQ5&Eq
+oxnabRVUNO~X#?l{RTxDM<p6OV~k)g3h9uZ=qe3#7b4{b3#d)lem|t8zyhp#dk>6UvjVZ`AQS$VmE(J8Drho>1QvYlgpQv-w%0jk~bF<Y4466
*%FNFDz&w3#FU)r;W@cSqE$*9+>_NdV_vuMQjnvA!LN328Nplrwo;TjZ~`bZdh!9KckT8gf|X0-*Jq%#Cr;2l){-%i(*;-}pz|`B<^Ib?byNOW
<Lf%=zBlfb9FYATvPnf(JG&FDD>jMtw!1IAsOz&#_gpxsb?+a_YViNMdz+1|h~3o{lUA4RE7@;7qFA#zfKo+@^w#n6@+5v7dS}9T6w@T2u~Qnd
OEaPm>2BG<E14AQ_UiR7gm52AMV#U_xUOyk`cPccT{bUdU6PRYk2)2+)V1}g6r92j?Xj&=0)gk7uC0GoLLW?vLn^+Gw!M4EqIWfG)!d_%S1NbM
{ivc(DO6hflG^Pm?Fvn7c5(Ru>H!tI=24TZkQ}tOU2nupTCTM%c-kR7Bm0Gx!jmZ&ZhdWk<vk3$EkxQfs`i5(U6(Y${z8d3F8dY=i-2^Y_ty_%
o|My$^W?gwy1h{Iv(bKbqdPiVx2?GVPGXRiBFs}9dLgYZ+Y~F1s@pHhx=dK*V%AsQpWNCu!dsM<F^jkNM4yq}y!?dlq2=NXx8aIa$BvxjQ4e&G
eZT(O0wIqKvpj^NSG!zgbZKLJPK!7shEwul_6TRH^Nm|pDpwXKblW2xD{{LxNLE;OvD&-oH3?g<{igVyQeJg$p8V2!;RU+#!28~54>@3Z`r2_j
dziTT_AGgDdaJela$Q}yj8{$j$rY=t7u~WaUsftmexq-foHPV#`{juUnY4!)i>lxTbz)DDYLWwA^A-NQcA3!5ZO6og-%5b1T})=<SS30MGwMb`
YE=ieV|iUi+?Qpdg4B~`Fqam++-3Xh$YqbT?XA1ts)y-<&M{n<T)4P$Htn919FUh-wq4ee^(9zHb5A*k+|0sej#)OZ+q>eO$~5maHhgkP$M#jF
%4M4CK4eK@mKD!_A6bKR$BxA_zSmfuOVN8({i0kRNF{bt#=W{=N>KHG_eGGk)s`f4Ws{{{bb=oGRUP&T(&a@DT!#3Z47-G-ctGDd7H!S`<&cZ4
rG-Z)1z<kCYmTMuYTNEfizrairE+~hB1B%0hi-)fW3|(BGk6RURcb4>pTh(0fr5~jo7wGl3?6UFswyHOT5~sE5`yX3!GQV1vJURP$W@!wk_7Cw
oL6)BNf7Cx>;xC-C$wgKx$G8UqlI3I9p!L`deDbVH0#zQ3N$L0&-9cOvTR&jdhHu}c7INhodj6QZtP%aPJELZyC?TmC*+UliUoAFL%mCL>+R-R
JC#E$nIl`(P|9s<63Is+95qd=_trMdqZoD9^$leQI$0}KNK@nJFxz`6@_;gyaTIrhiVkR}X^`{9<@0mQxWw~v?PSRoydSgv$Y#N@-|C4?(ccbF
jLA$-H@?|29=*6pl~<5R<ZVqaUrqaaxmzMbD2+kV&Q?uIBe@eMotbeHTqj8<D;|?fxcn6@b#zyO7qTYrdTl{6C6N72$&BG>Uy*x~3cOJ1`<JG|
r3JSk)qYCX>-BBBWzPw(+)<Sm!g4)6#ANB29=a<emMCw(NEcLopI&9(VLZSo3E9a~a^7;~?N>x&3Z6>y%PuLnxPK<QIuI$aSv~L?Sa)qfiyN)m
k@wdmi5Q{ahzNjGBSFFbBq<yj%{2X-6oTk`_bW+!Wz&<#F$=qwJfWgplhc3@?bS`vjoroTB7uj$IQC5=3p1qf2G@~aNIQ)dUK)v4orf>B6!NQ=
pVPR^n0rD+T3vy>oUwhxM4>V?u8rjJC$f4+jS)7+F?KF(%R4zGkEWvU$Q+my55gxoM1C9O;>obPbH7t#(*?X^GCXZ3tIcKGuA00d{gFg)UkuY0
x=1emm3LUfQ%ZVQSx|gJcL$rUSzn$m&~J4h!vh9ML!Zl?R$T>*)Ub;qOVf!)w{OOa>lU}|qf@kygU~%Blr$5Sd%{>jv%W@3^<^Kp1lkprjvI%f
dv+6jzETMVDdnWY(ZXGS$(L^y1KBG{m+Bt5;!~(B)0etAc05`3beRVz*N{9%A3JOwI6<prPXg)t@L@~?E2LheK(@bB_|H@$LHZvlZ#;9O38zI$
Jb8W~DNMe$jpfUWY>-P8ZlFxi+Sf%VL!K^e^<GK6$N@`@irK$YtWn%Y5lZs$cNdf1Cu@s*6Vm(&oW6ce9&_v5D@nbV&q?<kMI?Xv>u221^-A0$
t<~($`>Rx+oK(4o@o|D38F}*@?GEaa>&m4q<R}jr;k55Lsajoh1u32_T_hppY|A6bdJ?8iTVP+UpC>tYsc`+gZwyydiox9r98u|FeBHLo2@-W_
C^s+Yze<jMxVFObb^OlwIa{`-S1(RnxTw047gw;q65YzxY<oG{8l07aXQ_X1>sjz0B=tMe#b=Q>JeSEhIZt`*l^Rrj<s~y)y}!+tr-u_QULHyn
6dU$K?=FR3(f`BV-Ts_NSr=$|{zdXaN`+i6-#>A0Wq0P;EbX(dg5tfz;&sn0icRr0W1^{L%;Fy~0N4>7eDf@GlXa3IDlZ9d1|Pnzd;M|)r8ML~
xH{9d(T2_Kb89yTmVS92Q!iSUoL^D|<yGcOG9bVINKq}AXCC-cU$qc(cJpJik~T}{=ZPG&#X^PdC_766^#HP%L%};jCDjo1PAvu1D9<+zUdtlo
&-JRf<dSbm&sj`M=wbpsy}2BXPCPvC#aMw-F-_SUl`raDB;@S|HJmh^o*wUlD5;smlKfm=W%LPsdEVaXggGaI*q(SHH7*t9*Q*n^kFBdNLdHw}
oZJ<An3XoAq0VKtT#r0*_nTxow5t?7#w&tf@q5nwBG{@|Ixj{}NB@#`zK{1Lh^ZDn<X41k;X1~{w97Jd7p5;uNlk*i>f2OtjirrsVehY(A;h;_
CXr}zRMF#*Wt_-V`6<ZIXLA?*)4g!R3jTVLH!NkpR(pQCj(89cvK%&1p&h5d1u7;LR%x(Z=lOELB+zyNJoT1H;^>x4ckRlgw26OOND$+mU5^`?
3Ebq=cxF~IE02z>N0p+iRyLXWoXl7_f7*W?1?d|cj4cBD!*UZBft))X1Yql=i_vA$m3m{Bf3A1Wi0(pNbW^Nxne_m@9mzs}x%Rp)Q<vp&*hAV=
j)S|{m`j}Cq3hWwJX2uX%d4+4x!O;CgMFQ}jXtH<>@G<~F^$ao{!x3CaCs?0pO@F|)Q$97(Bz=yRIED$NeUEp@qon4kn7!Ci%8gu<vUzNbVQ0n
!Zk@mznNIvZ(8DJR4;gPBoi&@MG>m1iz3?<Sxd!-($+iVs6_g?Z5JVt8KmNvkrjL_@Ffq`&nr=mUMXA;lE+^CqOdIgP4>$-w^FZAWVJXP?2<k=
R_JQ7JT;M4era6Vp*I}Qd!g-2qj!%-wSGz=vUEr~_oR`GvbAZg)N{1jd9PKnE3a{k9X=(C0_O6yU7%$$RayU8wp*r;DlYI5G(y|pk%k>0NhxWZ
M_I}aRFY}Qj|`(-Nx}Qq$>x!DnC{(iM%A47x{je3Jie}X-#<cmOC`#(IA%cqS-2R9t&~TvYux5u&ijvZaumK~yOQ}c+Yrf1ApN*?Zy_`x4dN=V
5(|*K`>>UT5}`Im@?t+r=TTf&IMyF_idw3r6kSIQIUocKTL9&oUgic24`i4ATmLs4m`dQa!)p7{;_3^W4|xu1yT`s0*%pMbept!2QPX_6ZH|+9
I!Li3Os}k%xz+smV=`iEL~XTDXeBxxctVsC2^Y74ls3?BB{A#%ypF$-Jx@nHb<zWJPCV8D%^_b6E#=oo;w;zc3ZY1BI^c+bwxR%!YnMW!NY@lf
5fAr?622_&*k~D?GdWEZ@b>!>ElW1Cj*;Yx)I@*CRHx)b<yYHbrEi_WxRtT|^fKAb_ML~zmQc7uTYh&#CKcTZ2yMHL-(9^f1kj>Bd;=>%D`Jv9
KJopn)BebSP{DEEbiLwh=3#(0`+)2mxwdjY5U>vZ>ss!cl79eDAjd#EO@ZUFykv=dITJN>LR!R*8x+vY4bJY8GypJG)7d}Pf$7ZM-UPEpvhJ}G
Z53s_6mTU87YW9lVX$DdZoR%w)+&&4Tq3@}{ZVjq?b;szp}y_#{x(@oidO!Uyk2=P-OCdfzq+h$l+CBD8@hGm*sA98pys}<3(Y8VMUtQ?C@WMc
`gXDFs}(2lxzERuD#hcwetqGp=m}(PWJ0SUTykp<2U?e+Q>}LU(<nJvLDe99a<-HIxh;l_mvoW#73WDhUAOpgWYQZ6q3>P4Ut~|E@b9&8b_#H=
U8_{ot^?O6R(A7+4@>BRbw?8QrhaB}F9_1=Hh(DTCAsCrZck7jl<QT7S6gIDbnIRX?&Lw`dl#Hgu#XnPg=9+@D0PKrQKYoU19rb!6rig-?RhRI
wuXw{ew0MdP#gRBbO4FMw}o633(fAuDjV^3+X+8PYP$C%1V21Ak?RB-mrszqb1f2i>0oyc2`S{z6@pOvcCuj<AtMf!e!$7=rqJG8SX9y)7E*<s
(n2n<S=+SWPiuR#BG$8nk*q-3J)k1zH}K9QnZ3v*UY^dRj7W@C5Iwnegk{gzlZ5sdW!P7fYU?Dq;+LSX$nb|_Ekyyk#9@|-m87=HM%vgj$K}PK
W;ihUQ!+AAtE4n<8zV=J4|5lnIeLoO#?yZXE1A}Q1D&r9FM9!A8bk^#y9MV`=`N5&n6H4C42TeMY^J_V3}!p|-M5#`1Qk$R_z~C!B*#q&Rc+m+
644_yV!0<?DA2XE{dGg5ZPtrW>eI7<QBl3hVQFObbit*+EQSCx30Ux4Y8^TyxwH*F;TG8h3s0m4$sP2214;iYXuZ7Fs~8W*MuKGmBw^QOzC7TN
{3r<2&B-U=$4jHEefyO%ztkeT=_mAR2f2J3bsZ1Rd9L-S)@;c#+h&Y=wisdm1JM$hp!Q6UP+8WBcP*fqcbzxnWy%X7DZBzhc^NiwS9PSEB%w=w
?(~Xbu@r%4YIMgGC+X{x9HVLV1xY|?D=?kF(vn->UI+n3eTZV~9T?ZKZgTgmRxm$am-pY-u(e?P+<nr{BLT&X{Wysw*<R`PZ3hU@32NF-vw%g_
<LuLl)W8SH^J@O>vX`mIAHG9+lt2#@*#*2oO8(>ufE0ioSvugf!zceHtJF%x9sNh)RUTu%del>Kbiv+~$W!PK0Nu0z?di1_p7#U?K(ec>aDvFa
$<6hQ(`Qfik&nRg&sS<W()8;Q<5G8}hCpUtmt}&?TK<hvfl@4rklJ!DihP}}dOqfv>W1`bb$|`gaMm09!w3Hp<#G!{8i~fWPPT0#D%IShUXTH|
LTFpkpfXDjPhN)t%rskW@{&(;VNZ_xO}b3it>+zYzd1$Eg8~pxu<8pK)6!pB0|v%EzGcWIUYD(s<<5}{ks_Nq`t7f62^g*$C?d(JITEMOQOz_M
#-wgXZozNFcE<q%STy6eO)eM8z{`h3;1|Fqmjk{~!R^+!0A{2bl7~ptqZ>|^X9)o_g1(6)D=N(tiG*7>6HG(D6<$Mtdw>-PfB<!+s~!i91n#wQ
e%#ba(mcwO2@{*WoJL%%Ac%75j2z<t*RoGY(xO988{KtL1~gCf1ROFoizD52ltDI~49s?Cq@Cm-Y*-RCUUECx)8!X-)5~v`p^#>!bWWO7M=V{`
=Xv3RBfoGdk0T9qX?Prz4f9>b)`<j;WX~NQPo0en_QtTFuPo)2w+svbkmJ@mTsA-uA#aU72f*)s_iF*mTXvd-nytJld}_I-V_<CScJDrOJ%)YJ
!)H%G)^d%vCP2|9lsHF8ssb@QNGYC~fziogAJagw`q~0%**nTAX3lO~R7sZOle(tTy^}}msTq24v^7x|r~18U%<-J4-UKt<@QeYXm1i;vY@j^x
T5lPYgQHDeYu_ad*IIXgk`yXi%GWMFIik7lPor4$Y`oCO#L=iUuy*bx&Ox%!x1C_5AaDB&*(MI*6s)vY7>jU$D4eXF)Ru0ysCkiUkasF=ly7I&
0+(70O4LZx=zt|4_mKfKke5~hP6vFfgMiQDPG5GwE!&ZiUxF5yWhXE77P*{aKq0{+2e(+p9Ne+~ay;?}6au?xAFaM&AD^WQG>A_0I=XrSt=?E$
aubboVDBE8Hjcm-#Y)EINj3>Ejb0@00~Vk!1%l*ns8!Z%U0{(URa6VYJJbzrVv6)zB<8V3hL_kmzh;0}Prm@Lm*jzMGHa#%X(Nq?8#!ob8O@8Y
6HNvXHBz>n>pdMHbm8jYV?`{Q4FU@IVgnvBQc1H-dbLnQN_-safSXx*x0Ii*59%5O(Brg0TaiycHI5E?N(QX%a8b*W7ZlM&w=~vu9kI?FZl=fL
Bmg84mcX>kxD*#AfP4x0RwDc!{t)ms3N#+FNpQhG&bz?KHuT!hAxh?Ob0X%J)+m8}CLnLro-OaH12nYc_94ov+yhVr<s_a5d6ZHgheF98_-PHz
MNPpmAE-y*`R+=Ay`cZ7Wd}XUtpvR}Ek$p^NUQCcaZ<#M^XUi7jhu--1TVf5^|m<vqW!-tQyYeY^0#&(PAFLp&YA%5-|@77t333OBJKkI2E$Se
1adnJSfye}BLDiK;LDm6qM%^82eQ~vdL5`u7uJGs=N@=3aG}6dCeiSu+XQFr)-`}*rUR_WnJQ$;$sdh|9N=}_Bc+_{X*e!y0gh9)eFMrqb4{`4
ZrIWl9+06&q9B2uCYC(+iCQL^Y1bO5RyugRlZ$2zX_?hG)I!>b`l4NQNo?0*DUiC@0Q2LW9^M`e9rR$Bs*nX_=P1}jHLK!lNF%RZ7vH8l7t2H=
^n(PNLZVwgQ^1iG*eMaKOaOO_Iv)A8j%JE1Ie=;$wD{RdL^<-tL==<|c5qCfDDhl-S25-UMAx<4#uRBt>kccgYXB&(C4wQTUi^C(>-R6ZFQ5zq
ftjmB>2)$Yu7*e=%2f<~il0yoZ20!8#>Z{n9-F0!sT#+XqRN~i|2^}Dc9ClbQ;=rd{O5Zt3%V+~0`9{V39yNGi6HBU!7xb1+nuA<_DujeS46jT
p)?fVi~AI0RIXhdq;ag!92ANM0G6!DqX-P3-}(jORWi+7mMkO#OzHeh%$dMtV=}C~Z<&%uXa)uru)wa3k`~m_TQPoD)VNWE^t;hmn_Y+~3*o+Q
^mx@xAv@61ZFNhdleo|9=1jK5{9Lzn9gBa8HvG4=dUKte0I}!hkv}P3P>yuaet!Eb41lf;nF=olept(Uq5F8fY<aYdQrJ6S4OtOlVS6ND0f9la
>!&FC!tY-OQ?cUo#{-i30FFfKDe+yke%@k#FZ%~(FU>pKLEEYJyN`&nDPxuBLQW{-V!0_jiW0eQ$(>mt!+<KjBVB^uS-pP*Rc7tO>E!MTor?62
)>m`8WY0&a8fv2o3+!lHTzB#paxgQU$P+krev_=X4m5W(2xSLNLe(2l7R9v^0UF-~5XJ!nv<9~jREm@2S}<D?l`qQ-&N~XvbRm1I06^iITh#JE
(C#nv>TENk=>5G2S-0lLM9i_Q6YNfNu;s(s4%0|rV*AM)0P6!l(U0#c{}!;PwuG#Nl;H5ZK`#VS%cRX}-vC7wM9p?*Dr71zU|D`Q$3o$OZzdC~
f1d4;cpK=Egnza@HGQ8cHcJ*+`LOm#yItAPR0vkSZpr5RM<j*|eKR0o1KL76nO?}8CrZC_KI*IW0+CTuR4;Y28ZCC-=vc`;HLtSK8lSBxr@wZZ
AKH96Fo28YROGoL1dw03@U~qgN(m8?hwnt`ou;mw(ZI5`^dsN92qY3E+zcT^KiJZ}YL5isG{Kc*a!RxVP*o040sR<*oZh2IWnFS5@2b1(n|#M~
S7&w_cpUdWnNuE!a;iQ0Us5}IeX>#DtNH`4L0cVoYYa%D=>Uk*aj3{nfx@)PFU<pMm#v1EsjIY6vfh2upOPRV|8VAL@6zgaYKx{xI?voeZ?6EQ
41aoy;AQRXD|{VFOX>Wq|5&uadIO>*`vFx1Zh@5os5}{Iu+5>Yp^K<wZHsl@W%33m6qhU(oz%mS4XZJ)P@9W37hRVVp$=M7PXskU_e)!PZHF?&
qU$D-T-Cg=Wmz?yctL;MeinK|YCrXzl(`6Y$1yV*%xP)S^=(y0YwN79c-B|sHa%%ib6*;J$CLFUE_~JiPD%Wz<sbhWR20o%#hE&2PVSEsgp{)M
iCoYKn7M3Hw%%oi)|O5uZ*2t|S*l8h#L4tD?zEJT9}4M~O41{iOL#U;IFRrc>Ax-^yR>)JNNp`TSdxX~doOehwWj;!t99kn@$ry%=Kxrx72b@Y
JKF7yz#c$N!{c5W*gyw0v!nzaG}_+ywPcM5V@94Bw6wHLP61XoFRz3+a)&`(a?PGMA!NktAx#44%SMFLAN67KedJyDHX~vQ#K!~8LN}3KFXc#X
g8EV5Yu8>D9F_LC_LtQUK_`@>wi@L*x0lvOnp#vw5h87V6y}Y-!Z0gdh24I8IIx#x*l9yEv@A&}pv=?VRE~-6xO?YqqlTr8`>XW;%d*|t9)wvV
rxD)|{)U9Axh?!HxcR5bgfydF-UF;X$(W<9(JcVc(bc@2O6l{F9#=nM+U3qWWU~-u;5l$GhKw3f-S+f-2m7t-9v-j3#0_me=sf_m>6P3`A%i|B
KiLA4O-uCHho57RQ0?9$3L}^|XDG2d@6NKzH-T3rt#mM|2^|k62sd*f6!CrYb<z1$D$wP94KCW<xaIEJkb<C<=Mmu(|M#`)Hc$<K5g$<o%rb7I
S$JDr<iX#jM}eJ^CHaGwh08$-v)&$I>%)Tiz`p=jw2oo_FegYuhG7j0(8qRdDSG!}<(1@mYfm8nM~;tj4TsIqEr?_XzJ|6CeIy4?4#Cimd24af
%(69eRu5G`kkW6sb-ZkFg+(IbavcF(?(Ntv3Su+25{sFp;g6SrH-?2f<%LdlEuWlth7L*2*cA)`cyHh^wmv{ZXlwM>>$MOz(>fm6-Gx2xwcgMk
W4j4Bp#_}uwT|6u&NpT6_XXU!!YfNOa)ScEl_^p=q|Er%-8ea<o^y{&Pc0v>YX|52L`@(cU;%EH!vLx^?ij9LHxRA^sj7!Eq+PS(%mxbz*+|N~
0V0qCN3VPai)WoJ#mmQF^MSz}h<Y-T1oNuT_ZO6<tdcheQh=o!*&Fh%X~(pk_cZO~unFKrCuX^O3^!jn-wqJx*3*k}on<UQeB$({mK`bg{CQ(9
22l#}C>M`2BvBiu)}T0`Cn+k;4LeMuCE+GW4Z4x<QioyRR@oIP`YRL?g*B4oz*7|Q4St?(M~TwI+m%+Txy|~l?{AltC1%+@sN}&wNiRFzJZvB6
^L_u4wxa+iXj_e5Tu6OpSZ%rL7a;1spF`gmxzVlc-W{$fg}EsYtVbJwXr>(4U)~?QXUAwYJH;YgXKUN?MkI>od04^cJ0B-G0gl4GS;9{+R_6Ce
N;=+(H(hi~na=<w18QYcyvMv)!;H)ZF?Iq~T5}|8Ntgk_E&;NE{eqliILXC2=`Sz5H#&$q(N1}~@T9Hj{~_YwN4)aKmXQT*WXim<AVC<>F+tk8
cPcxmk_zZe;p<(}y^Mzi7({3~0!&)?qS>9wJYh^!cstQwcgt>|8ydKG#$1O_`&H<Bz*))4(U!c$ZMeKMo?LFFI_)JT1k&7W(gRfK=s3->Oj^9q
A$V&F*Auvik$dD?I`ytA-QdoI5(L~Cromd|+X*!wWWvdzg^fND(qOx;7<m-MA-L(sa>4Jwb#~+;xS3*b-)1BvKq<D}YsQ9PWx}(`^dD(kN`x|&
7}}L+ZmXf6XSyK)I*oQc<Qy<J(4@%WV}>Vwcl69+Jq8d$AOw~m?)k1o>1tnARN5}j0`)G(M5aeNE>YpRW_n<o4Oe&C`v8ek`n0UndlAYCSUH*p
BEqgbv_<`nwRA&QG5jIoYs?Cdh#7BBQAMPMVPY}}p%cT%GDimgqJ1YDB*(lvTIh9ApW!})3y`0k;s+tLOv{oBL7Vwge<aX?GGe=R(o8ba9MOwj
4E*4((Nr1_mR05YE9s)y+B)T*0ZGE0I)&H<oZ5I;4r)Nnn-+De7OY);8`DV^-6}MS9}6T{V+5jw)(jF?<Bqwe!NI(mF86fNxt+s|5UQlw-JO$4
Bc+~B+X3wqSLDTjty3Fv9zOsV8F};woMshz>%DGI5wf?_rZB-eL9O8VByy`cXhya}6FtGSgtA2e^q^4%0UUOH8*N|OtgR&1D+Qc(`tOppl#<Rn
bs!ie*W7)!AdxAU_43U5RO48wUh|~j)yW5L&|;y0*3NBeFp`;jW;RLRM2h198RLF6Qps^2ilvBppl`7N!@DzO6lkfza->(XKxFLhcmjI13Yad!
FyfU4sB6ALFQAL=%|rE-Y^{|B?P|$AA;G=^MP-Z?^lRV!VUxflH)k6`?T}}!fl1YA5&v6j>?BHSCLNx@mbX_RJWSu&bT{QjH!068Sgi1m#=*~n
|5w;sVw+~gF}uMh)|3doVRx}YbycY_S^d0{KELi~SwR>^%r(ntYxuC6bfL{;h<ERgBlmLbPlnlQEoW1_&|dFFs~Bo>+?Z6FR3LPFC<*c(1?TrA
QZ9AWXcd(ms1SxF2S}4-u-@sT{0VnaEyIBu1gBQ$IBf%z>;VvXBOWz(AigH*yN?mtx4LeaVkRW80%X9Xt#4v;mjH1?-!8wX7*evYI|+?bZy?9V
E)I-5=l$`Gc2!TR^YWSsG^<d*bc@YtzyxCdbl{B4u34LbjvHrTMW&dFN~8Pa**r3hvay{G%S4?$1<nORkQKo9D>|k8#kFhTvM!=3U7$%@Y%!6(
0^PTOu`UCM>*3XGz^*X8Kdb}WSOCMkG+zvF6}?miFi|qM;ls!2nk1E*AF(xnegN~*L-Tb~H@#+=fw3IcIDC!MrUUOzHhr{@)ey<p!eIY{40Z&K
3N)!QBbJ<dztzBvs64FsIA{9e8yq;@VLGIfq(73sn?90&hoKE5QE159Ocyx$Ixw(kN`pX%e*VykbjDIodcP9`21UgFk>Ce4iKCg<#+f8)oz06$
a-+MUIO|hLwe7&@hP9`3gQcflqD3pA39cS~cQ)3V+^wGU+kb!gO?ureqNK8QqlhrUOt4nky9-SLbb>Ep8~gW*s?gf}cZ3)<1EPYv(CS`e^Hg-}
q^i5+2n-M?0~1!OyjrW_1=JGI%x<17UMID>Hq5EOM9d&$Yv+}7v&r*l?xYf8WI~<(^3B?qth@kncynCfwoJ=~C6EYxCTDtVgd5Jr22~uu>7D+N
^P-#9uYL9;CU9?^m=8Emc8m^`5%Ao4r=nR1av>XWU!k?z$Stc3l-ze8Z6WN)ptW~%3v@lpZ!LwSVNu@BheKcmq}OS<;F=iD0Yd$tJ4gyB)wHnS
#TjmMF+RDSNxp^wi*_N6n0{1OSlvihs)HUI_iJW%>Wo&@@e0Yp$CLS{EDv&}I~qhQYyJk-b3y{ve}a+@0rlo(2#!JYct6c$^hz%HI1&mg99SvO
!nz>q@GCh;j+7{0k7Bz~-Er@<TY|^(A3HRaKnq?R8V|wYYQbhSiNnVg85)ev^fcdPsWRPy$lpNSRY*?y?WE7PUJ<^?2}xX%{n?5JrqkFHY4Sy(
@!h^Gz0%~Oieo+~3nrQ!U%aWaQsIn`QYaxk<$o&`z)3d$Er?%uXSW%vus_jC;Xfid#!u~?_{e5=@Fbu&qXY7c7<AeMJ}F2@6kd^Zb+-ZRBI$Df
kxtth-HMI>wme=mFH*nALCQmZ7lJoep_^jEVZw#K&hXg!k8E9X24l+MG==pNiResXH%z)QDCg7ZSKz;!%h_*XqMk-Y>Yt^)YS1bF(VEG+x9S%{
usZxMg7NMc9+#6$lQo`s^&hF0Dg4h~+?K~rB;5VShW+l|dnC)I=g^koKVAk9cafvsi~qKwrxic|R^zvuTIA-y|MG7uuixp5{-8Lg*59}C`)VBc
GB?F8kk!M;#X*vMf!e)riNWkrCZ;s}@%Nu0(8V97Xf$ciY1KMJH&&SjC-5h5-7P}<@BBVn@eWo&E0Y7yA)N!IgdG%O29fZXR$zVq2T%*)JfIup
<AO3B#?7gS*ctXo06-^f=)&*(f&7F8!$G$e+3#`RFU2eq2C({l?t356@V^E1J?150R7MbqL!YKAwAp7cmmnTCfeq!%PHJSsxgiR~TzYsjK}y5d
<0;TaL^iHS*=5Kqt`)WFV)XI3I~sQxp}j|Ns8O!!)*Td*NcU_7)<HZ%(Cpbw`gvsWoeSCsfiLHZrT#G~HaSUK?$&4S%v<2iYt*Z)Y%U)^MPZVr
38&T{$sW3!h^-?Iz;rm2Oobqw;v~R?1#{=u3}i+VuTusMb3L7~Tc+9gyoWPn6V?yse3xi09_ooW*wR*tpkKicDb(e=ytq%&AdXm~5w2TbrSlyb
bgpg<2RzdF-FxthH8{i~rMiaouk3WT^;Y)a^CLA&aU?luSw)k2sRdrVMKRy|*2YeLxkkE-Pz(UhZpsAX51iRK&8U$?#u4&D*fUB{Owo&lSF}AM
xhxmvWp9`fl6Y|lItAH-dil4~m)D&Em$nU<PduEUH%AI!jgV0w77#2s{@*;gxh*FsK!Q`JM}W}JupyqS&X)c1z79xF>6Y<905Cek@N36u^oBV&
)h7jZin-oYVEn;BPzGr=(+{>jF8>@CzP%>guvgSr;0^3_{p{=2tppeiD{?c+CJfkYqqK@hWyh<)sN4b%XB7<yPF=j@+Eyeme3(tk?vh&OrsPjf
hfW*L^2A}LWRVDv_Hjy1rP;S<Z9LGk1ldNBhe@v43G^For(0p@ey#J-S-BdWS<T<FT4#ZLwTNp$@~ks>fM5-p<f!-I6X(;of`2?WU!jR&23`{6
6vbL1fxp^S0ck=H+i4A#lMFJ}H59DVP;YvnQ3|42+n?<jT`yNVyyTD|8=%C+6FBCi6KP*x7&XgHBTZ$DEc#~epjC1@1N=qXJ=Ep<P$z{XwlrEU
CG#M&x0nwY$eq%W-JWnb6=(IQ+_N?@I^U1Cbp};H(?dYEf+-m<&g-}IuG+u=zst0{R(JX7DW!|u0~(TAkn}nS8ID#@&U&1z!k2p91eOq_LAU?1
b*9Y<*}b`o0Ma8Lo2HT7uLFy#ExqhcbKKGnJ@1ZV$}%a?Q(!mX8+Ouvi~ve82Eb^uTU>CaInbk@BJ|GCS{MwRh3RRVo6`uZ7vMQ>N}ramU6*IH
K{v=_JBd#~Wcp!x0~pls5Vb~$TizTUFn*@f=rW>rUe}ZtEe<cKxICm^whA(C=)8%6lMN~Xc)yi71X~9Yq$^ke${s2kAOXXYFW%xupi!?_KMhms
@>Dm(HY{mN096KN9PG3i<sr$@E?`2d2{Ld-@trPt1=QaAr=zW)YdjX_SW*q;1zL;7+Y#>#Fo@#mR?=LyF=DO&aCU6<i1zf3=x>EI02n6&L+l|m
Bpo(~v%xHy-CXC^>dbP<k$-Mf5yuq}G1#aH?L3eNeFkZp$wIbKLNV{d8fDimV9;Zb%?H~2#-NFrn&Vpu<sS{eJ3&q|XSo{>n|~tKt?q<L+NJIt
dP9@Wa@4{i=<pVoNlt<qs;vtg0lBSouzS#eL~59Hysl56@#G^E;<-I}0H3}^k{SE~=@RGCGl3<;S8gI>V>#K8KEx>Ch#kR;^_V-5nK(^!)wpT_
1WFpBZD+(pVC7(f?0od{1my&clb2r_8Yl^oqKpnnA=rhOlL5>8aHuA+5KOvT&OoVl8=i3bgePH`cRR>6nB=-k6lyT?%TKRvqn_jR<kw0^#M}`$
hS}X5MIE^cg)W=zP!?e2ULFF#zlOUNqZmY{Zr>K_9O}6vCaf?`h}P8Yt8j%!*}I9^vl&9$VK#WIH)hOYRnz^I-K=u-cj)^nbDEr-RNuWe(8ak*
4avSaf|CsmN}l5~^lgoz2gH>SzU{dx+*f;tK;_}9?;ITLw!jIT?iMWt!_RVkPJiOge^rCY;&pnV0&_9_583INoe+4DLv?378J8u%4A&c(ZUQQd
8zcZN^fla;(a*Jj6b98ar82La==#FtTwLCOHcNK>P808FpL{R|uDX_b=B60A<mC*~ATgjfs%{w?$W*dvPGbj?(D0E&fGqP#{zzNG6|oJp0ZifO
_eWIo*ZjseSS9Q+@g57F8{d%L%@g;=PAcH6+n8rjlHSH$F5^fHX-&pb>-5F28sfCZIIz4xeY&+^z!h<?W1EbHU$Khwts9?hUT!PoACt=Q{2(>n
D<sVdLWa|DJwa*JhbJ^+ZNEIeu~xcr1&EzmG&|$;$uh%3p3U|YX}Sl%Ts;h_1|&*heh}B>a|l4_!2sx^DlWrF+)%S_VN(h14^EVtKoHu3TyC4X
8l_>Ltp|(D0w9;Y_ne->Jc4)=o@Z&Pykpg6ZV*&{ZmAl)8oPXiYo|MN{B>xwM%w0v4lbsC?TZ5M0S(#i^*0Fe(hRqBK%%;QnwRweGmRlCtjO;0
gj{Xr(t6Gbzzo!nJ;Vr*ZFX@SHu8;$Gd|%35L!%2qK}v~?hdGIybvY9vZvm`?6LL<KuW+Mr7Z!ALPi0?;p5xj$+(LDm?>?6iVOv+a5DK0NWdC>
3oV~QafZs*gWAbZ!yHp1q=Od*DaSA_qjihHZ{RRV8n`=XW3Y0Z9ZW=eooMp!5UhBfx=?1IH6~cmK>)9k<3`#f4(F0!egYB`E&za%zNrIjP8(Fc
CG<9RFXxRm^6`;k(3DLHsaw*~>2hsqkAMxlrQA+8ojOYcGVjqndMN{O$Mxm;0UCktmgR2EZLA0Liphor@LM`{<Xy1bZWV;75P5IoLpOMZXYj>^
%#uXD7@O*01MK#2Jyh_Bw1(vk^ZuF+`3c^(V-Fx#_XGoJXlwnw99fiYt`D^;cTn`fQD(I8uocyM9GrliKHpj0rcxBj?yf;gLaw0on_0uGt^=x}
QQzrohTP<sUW6{441g&<+>s##dl($N53s^`2jv28YTb1Ab(NFhaS*&ky7w(MhqA-9na~&-V-pR%NC|pE4{uI4g>}5#JDQCm16c8xh$QzX*dxi6
k}2`Mfe`?xWDNgXHXCq+w@kF|;SnS4^e@4POz(WLAqaju7znhY-Mv^#4p5%0`3depRqUMu{F)q$(aHOd;X^WESIc0dwo4#2s^tX=u2&nCw0Rrg
mYIee^+^Y0d8&`TY|sr|F*t@7<etZzI_WNm-#t+yy>T-mH*3tedm(7KB_Q<Br&~oJTJ_Kdw5P;4B}#92<!+VHNZHepcv5;#&vk;4lmj!}fKy0-
ezC?(BT|+#2<t7ZWd?zJ{tWR<(}%1WG51F2aN|ZkNlFmqd6MOfyJh^3Ta*$R_p3ypqwoZ-i4;?zK#|mIk1>O5;L1L#jC=w-uJ$FcP58hzQpbh@
aKsZeJgWaYwMsRHXlfe-E+<ga9k#<GQXGR}<saPSEebR-m04Yi@tDE&yYFk`G|2J!KqV5DF)l0_$NL`7g6jw)=oS+ynaL769#+DNUsHs53`Zf3
-@%FkB>>%?bu!`_zcuvqt+BRSby*b{U{gd#P>H8;8kdn`1(JsxB^yHDlXgUTvN7d)1iHhAHo?rlr>VKIA`#!*m27sWmJhRGIG<5T`6$#u+qq8{
Wr)hCcgRC`aP1NBP(>p(5M(sKw0n$<tq|hG+)4&8(RC1m69DAwp@jx&>Suf^sfF+e>9K;@C}vGE{D)a(CFVqtOlXk{wt~!bqHVD4WyQD^hB%P;
>z?$Vc;oYM_dxxgeNs@}R499x8#b+2nR;&x7;J!w`ywd*EYXR}O(Rpc_mJqA%zkf?ru|15`GF4@^2QUi<eBqjyceLm6?Ga|%Z3pSBO#wb-Op^o
=`)1EFc3H&LjGmNS;)`-F+zU$%1nP;?FsOpTmnNW_zfg%%zD^Ip)`d5G2g)DdfA}9WQ~|;BFI0JQ}z?v4f^G8WDhBHK!+aY5ZWqmWVRlJ!d5YU
FuM^a$^#25o{=m<gb{Q>fF|v(o%U`L9CPFc8!Zm5O}aA>*R&vGKC!AGtFy8E(k{s$l(Bg}tlOWa&g+nm8Gp$D&NmK0>SKvUpNaqF512Msl1y-N
pf0oP3T%Zpq=)LnGWyuh^A+-yMK^^(YV<hiG4gZ!>*uQpC>FyTbc`ZP2NoSVgW+vsGaoFYg#s7wXci)MZ9}j&DIBo^$oS|?0tejEb=}Z-{A$`k
9_XxQec;Uh&=bj#0?x~i{{Ie%($0)%N9dVb>kw_)Fh?SqBSpr8q^lmSo($7k@Y5Vr6Qs8tgaRBuWCf^D`uEv*H3_jx1s$8oMlRF`^gCPXB-;@e
JgLpj8Ivb~_RaL9U?UK*%peVEq;@u2D|=2X#01~y7NCzblSB886>w{E4N3sxS)EOpIjyjkZ4IdVdS!qBj#Z0KGzOhvLSl&u4XqiXoffuc2!Usl
aZNV6AZ_a8QEbLV3fyXAR5mm+`vaL|NM?xWy-V;kGHlp!e2f{0*7b}Y*FIhOP-|H`0@N_k69g7#ZV)FAB#A^BH9IDgbY+FCYcF8DTG>|rwm;A<
kt=1K(>WLT%+~49lq6+_@TKTK8#eKPA$;d3vDPhc?Z&1Ger3gFg_#oi&hduf{4xNq0oZtlYlXsEuXs23V(s+9HKK>y;(>Sp3AgznJBGYDP#lZh
8(ub?kwlzK=UsP~KHzu;>0Q&d8CNyuEj$DN3xfLxHZqyJj@fqLPp2+=16i99)7PN$zl<4}K2Gq7@G1jS%^_)dk9}|1U(o7dEl!a=Hyr#PzY&bu
q_ZVW(T5>#wb-b{W}RRFy;lf(e}ywy;Yohz2cih5DYLaft<8hxzn_-Dh5+R3@$=LW6q~P{tT*E_O4kX>4}Q-$HiLer>1~YMIMQso9ghZy%fN{=
aeDJH1&}qeZ#+%KG_Bq`gpLiyY^4`tWKKc8VC2C#Ly*(D+LyxOLLW0i%7Hki?qeTxm_o!DN&>BBJbV4ILh^HT=uKlc!z?q{AvF73Ho3#K5{;qN
3a>s^0-gcN(^osDt61G@m50uNK8>0+A<TFMr$*muaYbfq*NV7;7qi%8mR<vD+h8Y!BGd-}4Ejo@QNwH;H^g03q@zOv!Y*lAe}Hsx?bbDQE@-v3
fZ5A~F}1?-#o*lb%7|b<+BdgOhC`xF=UTMM7VthD+HHn*F5^{wdA}T}TOjvq4`+d9GjP}QZr}zZGm<qZk>}lZ$EeK6B9L54@itJvk-vCL)iZ54
l;h*7wd4$A@W9<9%k`wrlQo`%Hjcha_{-qw$~OLlg3;hYTXMA?j2Vq>X`}VL=bg@I>WTGkT7`s%M4g|<Fhf<-`9c~(7=YTpb6|LMIBctrXXi3V
)lEfW3i!<dIu9C-?>II1X0ZvbKO(aL2(BlmjI<@QP0GjTe|EwkirSIHH*$@IahU<_r`Boo4_w4$py+f@C(5u9&rRLAUg4jX{YWn1bj-r$;D(u8
IhV4YMndBR=yyXX?$opiCh4?$)NXV_r^$^BH0c^+ZF%!T8%zX&hK-JTFQGb+il4A@aP;;~>;B~Pw~2?#3Jh|6y49>_ynxN`C3JiGyDX9EI}wor
ErM}q)8><cmCk>R*`On916$)j!NIV<bfU_+tF5I+NPxY9jxbv*J)zBXFQ5S#FK{|GQ-m_8na0vO!cBqe5#GEJ)_^JIMnU+bRj^4F%h~RYZ*|#}
wgR*MqH!@AK`<@Dj8CSWMR!N;_LUAnR3X0!{K!G_aHPUQSHii39cWWBUxs<tU4&LAr~%UE&ZO4=@F^fzglY_f*dUB<G5^NNj!9!tOtKrfm~D7m
J!Y}#eO5azKUuG|)@ih)C{3lLgezy8=G{_jZ#v}OBb^><>ho>45wR`A_%Mg&rwb0pBfz!FOm(A~zT0Pj5$I}I!h?}MHqFfa)x|JG#!mY?;E^wb
Mh&;6>=@wncszOhUgqs$FpD$#kF!CHAW!W6^)S-p-pg@8LJTe&(;l5whLnMsS&MY$0-Ta?$~WnLKaNc`Qy2WI?mNL4G7X9@)j^d-zJ9x1HJi@C
i3QOneQG?>TnH#IDdIn!47e<-wX)#+K><Mr?mbGy;x8-nRpu!d2)G{3C5}>_XD%HRI7?8`HP~&tRCsyNodID;+1-ryCxyO4`{s6U1AWbC^w2Og
CY8Afa@{cjT3+3`8a9TM!8b=>=`yg+g4-y!WsX2}GgnF>1JWdO5c6(<44=F}R#{FkWIW(wxUB9K(xbNSE*PRc8%5@bb(;f36M{ZXaY4uQ@Y{@E
n>@SSHbpn{y1$%JT^OVF;6VY3&QxHdo<e=B(!$B=Hl1c2|6Jln0-}aT)NG_%&X3D(yjE1sI1gQXh*n0V7fLgTN%im@B!z6iwGYrKhLer9zBV&C
+qmZfo#}k^Qna-;J)dzTUC~>|`B68YdB!721X|nANwNUsgakJ3-?HxZdMg~-Rc)Nf?I_7*E6|J^3!2T3&z>ScLY7HTI*zEmZl0FGj4NAg)b`=H
lmVm|IBqKfrrU@?hB=y3D(tKoRx4cJnIbMDq&Lj&t<aeIWrPgo{}1CD3PMOd(ej+RZo@#_#nh8o$DPNq5s&4>F>C?Vxf5$n0_<L{aK0Gl4F>IL
nujr|UnlMXO+u#JSO6IFb(Lf3CPN8m<gg`GxOgGFo9m&ZfkNUg@5~G|Q6-IsYeV#F)GmA+kZEsmZ|Q*4z0CL5SxSDA(YI?{l7-SIBEf4e^IY`p
Dgg60sDrM;BoR~Rxl3eKXmiXb;GnnSdbnPu>5Cz6>ucYJt%fU5ZPd2i4aHb>^RD*m&WdapWxvBbQW_+NX8gmnS<34~v&-hS^;Dj%g%n>9@$5}+
MsWJLP_(@fzz3@t-X-loGnqBV8yk;ZM9^Spbv7_M_-ZV=ztV9AZ08}_36dD9XA!Z(<7BYwW!ynF>!&?V)n>Bx>HW2Y)5Zj1gTP1~F-vi}>FtKF
%J;-5hELL2lb>wD@?W3~>M=gEa;EbPxEuscAbOjHd}xQq`%=B;vMrMVvO>A_69<=SOhnIY;j#h9b?iZAkbl|uAXji1O~UxZblBCPFROd>5x84S
^3g2}MaJ1ZG*@XeddB<06AK!>hr>yA2@L!;iJ6>{R**)7$$fXO=SMmcVqiE;=m*b6L^p003>w^uB`=%^Dp6LWazloiB3LtC2I`9q&^qu#nlAPD
wev-aSev^gwU92!p#`#4t1mbS;)Td;K>OLBj4KAKDSN;x!23j3<uS;xF=?YudvyUq-$(eg0NQ{O#uicFg@^BHROs+9wgkKBm!TW-BadIKY{or8
dBTySZCs(Au@($<XzuW3`WN%KPM*G6mU$gsWSGZ{9{m`7+6^eaAA%t|X=BitsjCJt^pk?cu+Qe47?t$G`3kS{{hC4-(8(eDnl07FG?gc7WuqK8
i``VC{I)Li8ArufMjVq!hbWLJ)_C>sC^Pisu-EU|SUz>fH@+B1Z_dLP`gV;BfFXC7=gF7AKtt>2vDNPuMZ<nG@wv08q%^5pKS$b52B5dLTg`#q
k3Nt5P@^Km3z~J^Ki#U6zNggaDa7C>gPTp7-)N4QUPW*J&3qE<EpnxxHyTzoA?mv7VQ9NQW8wfeMOcOp->DT@(xX2(hoc$=Vu|4~MqSY0rtQI{
0JRp(IFTG)#yM5j83^`VlMQmUVPDJF2*}uyr?+A@1{vD9ZLZcZZtUY0zZG#K5WwnO`NTQPuol@l_zHl6YVEZr+rYgarF>t6b#ZMhTXFC6{WZfQ
fg`WC^M-FkL9QWFULleRiEc&#HexXEn<sAV31=bxdSsBY&xc7zw=mgtUbnAj0sJ~IZA_bhb&s@VY|J{}K+2xx&2jt?#zi}O(;4_o*wTYo$eL2E
<YIoAwZg7^<^fk=3Av?5z}ao0#EF+}5@3#*VKla*;L>A)Fu0vX?s0B^6tHc+CqL1gLf3RYgBmAuR>zw$+92AU;K9bO8P?(OqgvdSf(itcNTxH*
d}<f8z@=xH#VlO-Q^~_5qf2(fJ70|z7VUD(2qof`e49y>(3ex5QvnUAWN@VIGDG9=hV2>Z*=7}S+e8{nuInC}ZlJv@QcpnpAe}qAuJ|9g_pA>?
I|123r)jybOrLgtvI{~zE{$i5e1o<CPN^S5M#W36(!;}SmMdwNu${XTZXWV)?FUHMD>Oi1lHrWv&9<ym8K;dx>>zP~GTs+*HT=cy)}3q~`Qurl
gvB^Gn%%;z5wa{CHec{CbFo4ab%RkbZ>ZPknFLt^DwseA*y}m<5AP6jU<`2qAfIkr<4@=h9_X?Mpqt;#&`ri2r0dS^7<U19tcHg|n>~c);Z)P2
h#H7+4m3xF7AF{T7V!Fh*X=F?io`$(!aW#wN<AZ?nO}ede4iUg>|wn&JCl-S^?Zz}Rk4j-sXjC1$(m4fMfVVTXvMF5XVDlUGx8a(^I?_T5JS85
dG8ZNRj5O)6GnQ&u<>z+b!EDuABLsBvuptSr;V2Kir=Jr9m?P7Gqbozcq;KANW87tJsJzLQ6CpaMc^`b7~js=3jl>gu;ira1kbg+0bx|*fLJ@F
2}i|D{oY;38A+JRqhDkXTiTJY-%EM{*76Epd!;r{h;jUZv?ofBC<;Kh0@2M=A=8RBz&oN%nN69kRBVB)bRoWKe4(89y7@WAZFg+$>NrWK%Lho+
;{lNKgfrI90wP=5QyyU$7;7d(*lf=VJn(v!O;OOpG)c3v?ySegC{UE<p-M1sM~jxM<MNtAsyk6f=mO@~4Y!Nym4?^(tld${1_ISk3wUrgYdK!;
tuQL+W2{~-C!uOb*i$}9W@A1?+58RZ9i*A<+DFo~Pn!r^#`kZ8_CQyRmb+t!8&mGD_M9`Hy0t6JU@EIXXTbVW3j#G#>nwLBoQ4g_bUGf>pfWTc
(Kk3lT6ZV0U}rk(?1#74>hLEy)+IMku7$}0vH(yP1sjNgMm}_1C);l<2<9&DoJKRkxO@6Tq0@y7>8Y22jSjLe5~z((czV(#8;LXoUGD!Z>RT{Y
uM%AHkc@zzPA=>TD#+O$?l-*Tm&bFHzvlvmWLwE*7PETBp>r8$Y|r_gaIdSG>Rrj^9^@G#FlYgV+auj+B$_!Q8&{#O>r6C`Xpj0Htpqh(x<$)D
DlLKzi6WhE?ir9&hS;KenX|u614NY(aF=C7{)g(29JBF{-T^6c$+-n+iP7YyA5Y%KpqHsXq8I|B=FCT*EevOb$pHzVsV^@z@2M=1%N37dv0}6c
)*9ELKpzTW=9|PRxb&RI33_Q>vC%*HTf>IBlzUuowU(}D>6z3Hd?t{(<2J`DT6S=P_)TvHZ&P?HMpFxsQ${66;+SY+jC(8=3ZLR1%=-(>l!1tD
m0N8T1gu?=l&B!i4`Ek><GLB4s70!orh+>?3J(EIz76`xi~fxs7!ThI>ta|il8}Ojn6}j;)nsq+h90O8P{T|St2S^Jf0|L<QGVfcLAI1|xhJTy
8fXQXC1y_hOlva|^4ei}D>3wXl73C`NSjj(SihDt8#;mK$TyUQUcW2fXu(Omb9?PRVHXtd>h{RXl37P3dUY9&c5g$2;+H891ybZ?bey@J1<9c%
`*SBT5?G;`ZX-fg&F}zr_pE?pG|~Ak{&j0oYF>_fy9vHzD#%R2G@WZV_Yef?s4h@h<AD*NE8!}xMF&2sjl!yrTzfa?QJZOTMx*|EFqjMO%N*Bz
GppJti{lSw+Lr2kgCgy~`D}<gY`L`SlpcN*)0vj5<+YP!^!oM#@FAT9^+!KRLbzCn#slS)jdEf*yE>g%%s4tea<;zA5ZCbv`?h?J+oy$-km-N7
b%YpyQ?_rYDdBv%=3#*6;h;DA+iW=P=fg}1v+2kR-YG6<IrBKNbTQVc=5K|c1Z!$7S9v7J;YtQq{bEyU@wEFRI$=;zhl6Zy$}%!ZABfFZTA&0m
W(o=y8=TbN-KK1OH#GG_ms%cGH9B|pUGT)V@h(Q$-&&Ipgfj$%0x8o-9Lr0S81mjX5X3s-?@62;gmW&>d|l5r3TiSw0gnjO`Us$GvSGwm*g?7l
A!EpQVcw#%yZT^^5wky;Ws8BpX=ESNdpk@8<&^3!dTCR5D@^gE<8npJQDI;!^JHg8Q}=OSBXSh2AB&{Ga}f<b{PIC_Zl+707XsGe69X-CO=tLs
vL+V6$jHy{akvMK<lzVu8&UI^as$1HF8}f_5(pF;Gt^=RcCo(m;=PzQ<d0r6+r4Vd)8(!*NDoOlT}GWhOfk`#e*eDgLUC)J`h+lSl-r<W`Ys6~
d6#N0YN(ql=r65%xCZw#10U$7uDjS)t=V%$BFg|eQW+yOgn2;>(7X{2`k_Rf#X!ZK!0oOBSY!EoTrTn#+3+8o@)&+#4JE|fG}>He6z``^W4a<O
)roq|11MpRnDNke93D|L1E_N_(wZ>=+->Q>Y@JHuWSE}PX6}V`TD9H}4!bdv@GU_oakIWI2ap>)u1!t@{nxoj$sHb|*G$huerBLbH;x}?Z-i7F
FnlEG4d~v&546$JIJ)VUNH8bqdh(1WWWLX!0<gyR;kB*zFKzY^#GFHAkTRPgbwy4JZa<l}H#!y+0WO(&6%_hwdRyv%pz@0H3gJ22@6GW(P~dY#
j`1q=2LNq80HC*Dd4hUt_GWB?A@A5Zs^Y`H*MP@RR=F1r99LfUdVr}xz|-uCcW9;TYplmvR3p)4stc!WR2gBxTz4cOH?ZzV*hruBmS+HJ!12;3
5JfIpy}}{`B%xe>XKeZ~Zi{kKtOV#aGOED-u-`f2&G)Z!4~<<b9h4o-_{6E{jFSL<a|mQ<X-aLg96xr?Q%a1QUS=$>_HlnbRAlTd<R^FpObASC
Jwiz;n2bj&c#q6prLnKw9s`U7lr|w9hk`57ZfC!K|GvSD+>OJanKJ$$6@+z##=>@pjTe0-#m1a|_(XX%Zi{|UT3aS?2FsaUUFgS`#=kzwz_2a?
`l{C7IK+a(l%gJiOFnG0TmBoLe|!1f%OsR{(y-%d$6cnu0~>yPrUg?`Kwmz8xLoh|z<Gqb#fE*S`Y!_%pKma5AWW5S>p0fBpa?Y>a;z{1wT5{`
RFYOY+hAjqOFEg61^+aC?gyM^QaWNV68^xb*LCvh#4IB^U<#2Y++p+h0oJ`d-xko(?S@UUHOuvfg}07z8-F?qz(Uu)=aJC`e<zc+xAn}7(4az*
yc)DvPCMC@bZ+ovn)_HQM%~iMl%APyE~RAb<^3Lzv13j~uMZvf{*U5L(Z7`Ui_^Br;G$ESCN*B(755qRm&-2d!Dds|6HlFu(o}9E^;K?+)eCkd
oUU!y@@}XTS><KiL>Au}F?;ms&_Kd?lRlydNQ7YXaqhgc<^0mg`GR~dEf6f@6%rOoevho-AbGCkTj_Ez&Gu@~ZVQ{H3!M#tv@Qvu%^G7mW(9u_
$lxPa3fo6{j+O!p45Xv%nga0Op67`g--w2b`=BFs*<c3)_nMo2K!|j6z#4V*5Kf<Q@sUSh=){xcnZbhAvu3YowXt+iOx4<p+XxH%_SYY_)Th}3
LXz{2+r<IFAn}l)OiS%Fd`;sB2=~Ux{W30<8Gq?bPat%CV^=(&kJGk3(~wN{h8?IFN|J%@_{Jxaft)grqj(pdC9^*EA54aK(f{R1J<_ie<sWtU
jiZP6=Y|cFCWJ=eq{I{K?$3}}cEIpidtw<dtbW>#s-=S7qOM6E%O60e>FO=iWKA>Dituj3W}I)O!$h#V>|^5ruihg64YGma)&p0BEu54XM|c>C
xn9}ogP;g|Z4c1xw8Uracd~-{MPmkaIk~Pk87Jm7!NOCL2?nEG&N!@HWIY)@E2a-fEa&N)OkkKse{`F{k3V<k=%gQc<;Uw}Mqc(H^&m1O?_v|*
_;#A0>WB?Dei4S0L}Qp?%F7BN8n4rO&+0lZ55Zt-2Y5q#*C|7!ebWf=O!TXp5#}6%)PA~fxD*xM>@9{8>^jHkoTS}IE?Pd-b;%1{oiX7CpPj);
JwG)tF1ayry?nSUY1hRd5qs7Pap)6t3YJp<-hSo$2+S(IiV&8X`l0m`GMO-!eMj&q5~Y@Cxy-fP`DxsHz~b$Z=7;q0;p>tjgJhA7Scd*?%o;q3
oiIKbU&ag2O>3-L2WPl;zeFjgNJ@{)HI9o8(<yzk$1_=Qc;rCk7LbILkIHdhA%F#^eLNL>gln!a1k7?6<GRLa&$6K&tKNkIM!sJ+EGy9-20^YH
;70J9Pdnv42}XgC&)dCE6^+tsJ?Nn4&kj03efEdXTPk=x3(ywa^_Hb=cil{iwFMT9h9ic!1;n#b8!-NY6kD4&|7EJD`xpdB^o(WiEq|sg=sxL2
GtRb9kH7k}wE=5`W6*6(P6Aw<R(^x8MCAZ5PP-|snZx!7!)LK}>>!w6#2kzpbH*t4!st`_e`pXR*+_Qq_7WJQ)s0)jj+R7`cmM7Nj$z^#?w-Xg
xt1G+08>`r9(+(oGhV9nK{7sUsX>!yHuB;o*Ss*wr#}Ik*+w&w7o=uIL|XHs%*?Q~o&EnHdfsaRG4Y<tW4$OK-%hUw-Y%Lf6svq$nu$G#UU+E`
8`pXU)>xIGrw4$MV(nGN86gCX4Vvlgewk*4SgG{!Y~hDdb--iz^8Rja{AS{6?z%ihPUDK;*LwoQg8Y|;cdObILR=qxSi!fH9m_0Gkn2HG{@0(s
{q)Cwb*l362iE*m@pJj|Z@&W+{3RJxIdDE>M6HI#q_+ZP$OX6zj>~9oI9_M^&hIzS2i|aKn?V6Ix^JLUV!Y}ZXkq{nDFgW(-~WpQcReuKVrN|T
Y~f+Wi_3=qPsSYqGy2XS7#9T>jn*q0)lMy$K3=<O_6!nG5NINe-}{R+$eCh;h`zo@S#He&6qT><Q<h&al9%iMEob>*D*y58m!E(7;io@-{`t$V
UqAow$Dh9a{Pp*rUfyt-2l=sF%T9!=6Xx54<lKm6AOn}R<=^x900ub0eOv4PMSK7>ES!IJx-fnHZ(n}={HJff*AjmE{OiwOeqc?1a~Y%^ZM4VR
WiT%X^)E&Cb{!zxXh<z@*Fn=iGrbgV`!as|`q$6j{`~6?fBNB<uRs6oT^RH?wVB@Sg2XMu{*~YF0wdh$K^kv&0S+=ryJ9AP{2#vk{Ks#<e*W)Y
fByFQk3WC;Tj!vYhI{0d>B7$?kV32U4Ai#^Xf~_o702n#>!%Jbk20n||Chh~=}%vO|M|ynzx?ty9zD8o3(N0&y`GQ$y!omKMfWf6r!#JeG_CY+
{Azz@QIC;fkg@USfBWg{=U;yP`sdHTe*5<M4`2WKcLV@m|NZgPZwK-|eed{fpxb(X{P4+^lE3%-KYjV>|M@!$AS+PTdjTXrIN+Q5&I-8H>B9<u
Gf6Xr0DiLt{GAI(e4&?le*vx5Tw48j0ZGLwczb^VGd)KuPX4VL_|sp0{Pl-F|M<h-)dY=ne<~jrB4sXT^g9c|oW<EZ7BWa*Ptye7w=Dnv5RCu*
hhY3u2BkAriqQfizfmR^%qR@Ln)|Ug|Gx2YF<^`4z4;`4f|UvJ8l*Y?39AAPhzuK9gAZ#lSg)?#+qD>_d9OB3>D@|_wQ5kD{09sRy{J$g&8xj%
L5C_5VC;w8p!8&fksme#WHK{l(m!Tg04H!&70|w0MW^!()AMl^l%#0A>+koW7-zTE{vWn5MsmYQoYLPs-?Gd!|E>A%@p8!F>sG}4=J9(zB~-)L
wf->!qmzKcea#P|081Q{*dNcK$-+aS^x+)H@XPX)^$!{u;~9{UD=c`wiZ$?WSLq*?QJ7c+3*U#67`pa!NVWfvrLmhS^HAG&E+*t1_4^kSE}qu%
cP=KAnCd@gZG17`y_&2B^yA-H4N>#@?rN~rZgPJ6KLLiA3Qq
""",
)
