from dataclasses import replace

from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q4"
points = 1
hints = [
    "Count by hand: 10 examples, batches of 4, accumulate 2. How many batches, and how many updates?",
    "Both divisions are rounded up, the second one within each epoch. For `multiplier`, treat step < warmup_steps first; "
    "the case warmup_steps = 0 then needs no exception.",
    "total_steps: ceil(ceil(n / batch_size) / accumulate) * epochs. peak: 1.0 if warmup_steps < total_steps, else the "
    "multiplier of the last step, total_steps - 1.",
]

READ = "'q4 · The learning rate that never arrived'"
RTOL, ATOL = 1e-5, 1e-6  # float32 is off by 1e-7; the mildest wrong one by 1e-3


right_total = stored("q4.right_total")


slipped_totals = stored("q4.slipped_totals")


TOTAL_CAUSES = {
    "drops-last-batch": "The last batch of an epoch is smaller, but it is a batch: round the number of batches up.",
    "one-batch-too-many": "Where the batches come out even you count one too many: `n // b + 1` is not rounding up.",
    "rounds-to-the-nearest-batch": "The number of batches is rounded to the nearest whole number. A started batch is a batch: "
    "round up.",
    "rounds-once-at-the-end": "You rounded once over the whole training, so epochs run into each other. Each epoch ends with "
    "its own update.",
    "rounds-down-to-one": "Both divisions round down, and only a 0 becomes 1. A smaller last batch is a batch and a smaller last "
    "group an update: round up.",
    "counts-batches": "These are batches. With accumulation only every `accumulate`-th batch ends in an update.",
    "accumulation-multiplies": "Accumulation makes updates rarer: divide by `accumulate`.",
    "drops-left-over-batches": "Batches left over at the end make one more update: round the number of updates up, not down.",
    "one-update-too-many": "Where the batches come out even with `accumulate` you count one update too many: `// accumulate + 1` "
    "is not rounding up.",
    "rounds-to-the-nearest-update": "The number of updates is rounded to the nearest whole number. Left-over batches make one "
    "more update: round up.",
    "not-whole": "Steps are whole. Round up, batches and updates each.",
    "carries-over-epochs": "You carry left-over batches into the next epoch. Each epoch ends with its own update.",
    "one-epoch": "This is one epoch. Training has `epochs` of them.",
}  # fmt: skip


right_multiplier = stored("q4.right_multiplier")


slipped_multipliers = stored("q4.slipped_multipliers")


MULTIPLIER_CAUSES = {
    "no-warm-up": "There is no warm-up: m(0) must be 0 when w > 0.",
    "starts-at-one-step": "Your warm-up is one step ahead: step 0 has multiplier 0.",
    "one-step-late": "Your warm-up divides by w + 1. It is s / w.",
    "share-of-the-total": "Your warm-up divides by the total. It is s / w, so that it reaches 1 at step w.",
    "zero-warm-up-is-one": "With warmup_steps=0 there is no warm-up at all, so step 0 has multiplier 1. `max(1, w)` makes a "
    "warm-up of one step of it.",
    "decays-from-the-start": "After the warm-up you divide by the total. The line starts at 1 where the warm-up ends: divide by T - w.",
    "never-decays": "The decay after the warm-up is missing.",
    "warm-up-on-top": "The decay takes T steps after the warm-up. The warm-up is part of the T steps: it has only T - w.",
    "cosine": "This decay is a cosine. A straight line was asked for.",
    "zero-at-the-last-step": "Your line is at 0 one step too early, at step T - 1. It reaches 0 at step T.",
    "below-zero": "After the last step the multiplier is negative, and the weights would climb up the loss. Stop at 0.",
    "rises-after-the-end": "Long after the end, with a warm-up longer than the training, T - s and T - w are both negative and "
    "their quotient is 1 or more. After the end the multiplier is 0.",
}


right_peak = stored("q4.right_peak")


WRONG_PEAK = {
    "always-arrives": Wrong(
        stored("q4.always-arrives"),
        "You assume that the warm-up comes to its end. With warmup_steps ≥ total_steps training is over before it does.",
    ),
    "one-step-too-far": Wrong(
        stored("q4.one-step-too-far"),
        "This is T / w. Steps are counted from 0: the last one is total_steps - 1, and in a warm-up it gets (T - 1) / w.",
    ),
    "peak-at-equality": Wrong(
        stored("q4.peak-at-equality"),
        "With warmup_steps equal to total_steps the multiplier 1 would come at step T, and step T - 1 is the last one.",
    ),
    "one-step-short": Wrong(
        stored("q4.one-step-short"),
        "With warmup_steps = total_steps - 1 the last step, T - 1, has multiplier 1.",
    ),
    "peak-is-the-last": Wrong(
        stored("q4.peak-is-the-last"),
        "This is the multiplier of the last step. Only in a warm-up that is not finished is that the largest.",
    ),
    "upside-down": Wrong(
        stored("q4.upside-down"),
        "The fraction is upside down: how far did training get on the way through the warm-up?",
    ),
    "not-limited": Wrong(
        stored("q4.not-limited"),
        "A multiplier is never above 1: where the warm-up comes to its end the peak is 1.",
    ),
    "middle-of-the-decay": Wrong(
        stored("q4.middle-of-the-decay"),
        "Where the warm-up comes to its end, at step w, the multiplier is 1: that is the peak.",
    ),
}


def look(function, right, wrong, names, calls, whole=False):
    """`checks.equals`, with the arguments named in the message and handed over by position."""

    def by_position(called):
        return lambda **arguments: called(*(arguments[name] for name in names))

    def asked(*values):
        did = f"With {dict(zip(names, values, strict=True))}"
        result = checks.call(function, *values, doing=did)
        if whole:
            return checks.expect_array(
                result,
                (),
                checks.INTEGERS,
                did,
                "a whole number, an `int`",
                "Round up, and make it an `int`.",
                READ,
                "not-an-int",
            )
        return result

    checks.equals(
        by_position(asked), stored("q4.equals"), [dict(zip(names, values, strict=True)) for values in calls],
        wrong={code: replace(known, function=by_position(known.function)) for code, known in wrong.items()},
        rtol=RTOL, atol=ATOL, read=READ,
    )  # fmt: skip


def look_at_totals(total_steps, plans):
    known = checks.slips(plans, slipped_totals(plans), TOTAL_CAUSES)
    look(total_steps, right_total, known, ("n_examples", "batch_size", "accumulate", "epochs"), plans, True)


def look_at_multipliers(multiplier, schedules):
    """Steps from 0 on. Those after the end that still lie in the warm-up are left out: the text allows 0 and s / w."""
    calls = []
    for w, t in schedules:
        steps = {0, 1, w // 2, w - 1, w, w + 1, (w + t) // 2, t - 1, t, t + 5, w + 5}
        calls += [(s, w, t) for s in sorted(steps) if s >= 0 and not t <= s < w]
    known = checks.slips(calls, slipped_multipliers(calls), MULTIPLIER_CAUSES, RTOL, ATOL)
    look(multiplier, right_multiplier, known, ("step", "warmup_steps", "total_steps"), calls)


def look_at_peaks(peak, schedules):
    look(peak, right_peak, WRONG_PEAK, ("warmup_steps", "total_steps"), schedules)


def drawn_plans(salt, count):
    """Plans of a whole training: examples, batch size, accumulation, epochs."""
    rng = randomness.numpy_generator("plans", salt)
    return [tuple(map(int, rng.integers((50, 3, 2, 2), (5000, 33, 7, 6)))) for _ in range(count)]


def drawn_schedules(salt):
    """A warm-up that comes to its end, and one that does not: (warmup_steps, total_steps)."""
    rng = randomness.numpy_generator("schedules", salt)
    ends, ends_not = (int(rng.integers(5, 60)) for _ in range(2))
    return [(ends, ends + int(rng.integers(5, 90))), (ends_not + int(rng.integers(3, 200)), ends_not)]


@test_case(points=0.25)
@case
def test_steps(total_steps):
    checks.attempted(total_steps, "total_steps")
    plans = [
        (10, 4, 1, 1),
        (10, 4, 2, 1),
        (10, 4, 2, 3),
        (3000, 16, 4, 2),
        (64, 16, 4, 5),
        (36, 4, 4, 3),
        (7, 8, 3, 3),
    ]
    look_at_totals(total_steps, [*plans, *drawn_plans("public", 3)])


@test_case(points=0.5)
@case
def test_schedule(multiplier):
    checks.attempted(multiplier, "multiplier")
    look_at_multipliers(
        multiplier, [(4, 20), (0, 10), (9, 10), (12, 12), (500, 188), *drawn_schedules("public")]
    )


@test_case(points=0.25)
@case
def test_peak(peak):
    checks.attempted(peak, "peak")
    look_at_peaks(
        peak, [(500, 188), (4, 20), (20, 20), (19, 20), (0, 10), (1, 2), *drawn_schedules("public")]
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q4",
    """
c-rk<>2lk;l71Kejpf3=%&VkQw?Hfv*Ep81CEwJUsd@KlfD}a%AVpBJk8{d)q*x-+1bh9^-6X$%zxy|PFi*eDUx%G}eSQ3oKiu8lA?&emTIqn5
5W+Hp_1*pVANSwyj{b1`*NZp*eRq$4+~Wrnzbw%pxS^V;rZGlqh6Ewf*3zIM2xA*hy&;x)9wc$KGz4)<Gc5&n0c+`kw@p0_FC2Cbrb3KWK&z3}
G#n3z3!$v=&M|}<S$!^AaE67KjR}ELt$5I+mPTN%LEJY^F{F?TUNq_g4gc>q^AyK&P8*CcVSzF#F>zd#`G6j%WZ7s%F)|iW@1&B-I&^XN{a8sk
X*gy?N@R7@Xe!9ek)>uBOTi@KdP>F!jg56!TMAlj;e3c+JB7w`qM6_gNRKHZjB#@(ulaPa<sf&%g2yyaZ3040u05~|3`7--4lrxgFohetc5Dc?
(S#uCFlnTeaQ>^MjgS?<cI>D@$_GNIA6d@9{`Btc$*<r$ve-$AG$XbN%KAndy+BG+jR;F`EGHEjYYb>0_5oWiF(wP7va`YtIp;C(L{LkS$4sD_
@kDY#MPOP5ikZe7q*^uJ3QP@VHc0J^@r|{nYP{1@GD(Q{!W#|Z;ciJPnJQ8w4JN?}Vm*`K0#L9E1oH9N5}1H#5+5W9RLoDHpjH&3i6hk7pqVnn
1dmA7@f}l+S;agh(TO4DsuY0wzy;=%S~zz@JV%^YjSrMa4|*<0g9LXpphaDtj)&8?R4RqJv{DD>uvt_f94$&I0;ZVLa!dj@;0%HY7;y_$wm?g$
TpfUok~z)5mL&4jHik4c;@}EdC7c19vPLihfMH1-8azK@=`A}O4z4Qrpb=OI1JB%8y+jI6#|s2#LmTG3)?8C=IbD)08~kLXm=?~n&_KZRmKtWI
tx*!Gu%J|GuyP7&24Mp)Dj6a<g}|9~!Z`5z3_K^3P1OvX0qumCBeb)MTkkBX8}E4|h1CGTl(32lv83ke{FBL5dZYpRctc$P?*jo~44*DdMNy3*
{6WZtu>$$%zH2;=0;r;lmV{~-00Jnds$8}T%p=5*;edK1^~!5pGagWb(i%>hQ*gaaLpT>z<0WF86J)$Inj&nds`A*{>n0e<J)x9I4^l;H(c=)T
dH0sl0{pBkQ%nSEF)R)+t#TLOa0ABRfWgfGDHj5+(ggzmju{2RtZHyj5JmmMc#=;*1AGH}CJyjCCBg#8shU8;C3V(%85oFyXtW@Vf-)NGeS}mF
K$+m$f<i6f4=n*|A|*5zIjAIDB4Hs80wdt87{yh3Z9yfP7(W{atBS^OO?=gO0F%^<;6PQtJ|PMbUN=522!cRN5G<7dR3B<|$r>*Z=utzlaYiBl
m8$0W4pt-BLcoBq$iX#1Y+5@1!ji^u5RLI9qB#U>GT>yDlXb>3uCzxK!vq?T;UXB+(cs!2nUQi_3kmB4&__T56xNEaW-6ZWsA-MzLK_P4kDw)C
;=xZwN(uw$rZM12Ja}BBm;I%p=bwz0LL?{xVuJXi6o*wbt}!>SB|t?RymDAd7oB)jAom6U5g<$+C~qiWZr&{Fn8-a2csOpc^qwGX4J<sEUPSz0
3lQ)qVw9<jmY@wKHs)m{U=wRxSVUVi2Yf+*rNdw&Z6MA{N>P>71W+@lxIrE<h)4{prpoJt-~e;_HVzsPjzhG@>M?^wv<?mC04uyy5;SZy{^(y0
X|TxFPB>72xPqAmR&X9`a6sjuRORUl3(EzHJy>gFl>u+XS$S|aWg+6C*949k225xv^)pkZx%vp_VCl{bM=@MM@M!qV;4D}xSl-4w6F0C%fcPM^
^)tuKhH6GbRFD8cK{gUx11S&9;GVX`3#A&WD54$$WRQGjXvX9QLTke*A-E9;R`<+nw{phTTL`I**P`*BTTm+@%R|{oCx1OU_vCl`usi<rJLj$W
Yg_iSOlWlq6jo+z;5o|FRwqLNj4u*eoe>=*vgRnQ%!{7Qc!tp0<mfO8mr1S8krp#nWtyvVrr_>QC;GfU?w%fhJs!QQ(J9^Q)R@3(T_O+igck`Z
l3J}u?3_IsQ`n+GQwr4?^$CG38Z#zwou-UwZOE$cpZzZSq}}1?{`I)c?_@MKR9!L}8>%iDjV&5dAX2R)IgKrPl2N%%RWfqdXv=ZG-v#q}rM{f0
T%$2(D%a@DnaYM*U6IOmwHZ*UQ5-Q(r$TiU>e9Td&$|=|Zcv{1)y^Du2`fDwH-el3l?}>Mpt3=E3RE^IPmxNs@|37-@j3-M*ZG|S!L7>kcu0Wg
$sDR8)j3IDpi%*kODV|$#R`Z#fZGK^Tf$e7%r<43P}!_ZV>&lbrZK?{%5->oe0lNiU%%d-j*l--kN&kyP>06A%!sg!b69YP%e96d_y2q69_{h&
zrKIJd*1JUo7Z2vw-?wK4v~Zr-=Zsxf2dUdjEj%>#u7S@Z|T(yh+CtY7QPoTe>~bY*gnX_btFb<tkRHJ20)5qB+^t6r&wdAG!<AD_a|7T=_^>*
V#3ohQ86lczhI1iP@=kx2=n$k+7CcTc3VfJ74CoI?&FULPd=YsKcYYmNAr3-M7MH^O~Cz_Xz$nnv%}{Db(3w+gLig!Q3m7mVid#RC&{z_5rd<R
UK44Y<<$you(>oEk@U{m=sw*#%+STp@c$`IANS?w?IUIkN}rP^hZA##Zf<zMVGTG<U|^qd?0Gw#;D}6qJ)(FrN1sH8Iz4Ae=dTnT>OQk%e+ACQ
mlT@N_C4(z%kipxkHgNNS!p!FS_@EY4Q_`f0a3y!i<PnB{sa>#xaN|vDEiLg;@2v<4EVk^OnkkdT46CwB&UMV#MaXXtdc`I*K=~=9DbVDKKpRo
AI(!QA#~z2<{u)XiT&{0>E(i%c(kd<%l1F{CM<P#7L>O>>^6cJ`!R9;L~<uM7R3Mf*FL($s0UVawv~yiyC{jXG)9gq^Kxk30S<c=Ce`*^3XrrI
qHIMYpT{S)$y=Gu$j|W!6v@Pt5_E@Mc-{X>CX<3wQBWJvK(#RP!GDJ^Hsgbha(MRt@vm*V^e}5DwXaQvkQ2Db`@)c(_l0e13}N|{F0ywpB(eA8
i1yDA6ke7bQLpXdw4K~mzsH1F4Ucowta89S;(QiDw4@9%!egMRbWA;(2JCS1*XOV!Bt8Y8ZsWj4)`~2PDH`>^I0@4350A@{L?c)egYlBY2njzC
m<Wzf?i0cMCCn1w4^>nDB{?UGaD{tTM9(X+WLR;+K0L<Y1-FJb#~6Trl*X2_#6Mt}f`u)IultimD7LF1%_QTx+PmQr7=Q)OY3X}j^~}M65m&@`
>A}Q|-){#`qRB)k=$gp%sbGTO3`|TXOsuIQ5(~f#Nu}BObMY9p(W&uI``^1L#cddF2WN}VpmgL!ciq0*%xTBs8?Teb4o?R4^4P&N<2H(E`=9&>
{I-j%Lg0JaH@sF%yLOg1@c^q%Sg(%<f7qFD1V9lD&Of{D$os}&@21An1$YEj0Gw1Ltv*5N2^S0_`l)btH`nvJ9X`>1olaT|*e{sA&B5}oB;5xk
=?1cxK=Um?{119f&pt!WUn=<VD%hjm(}clku$X~MfNcU=HRBw7q5y1=5I<rZDW)SnPx7Jw{=u;UOpp8oPlzR<B<0d5<MDzl1Sgspi@-l|MYN2*
a4S?U?hfE(I4h+41CwRYec~(8f`C`YtPfkj4=TZ_E6#aQ$~q=E+Y=W+0oa2il9>A)ni&8SWU$t0*-8i_A_k5$LrIv5H6;c>D}KZjRvMhaGAM0D
k^h3rHd+ZTVueS>#B0=bU^l`r6_k=#0Jh=OxrY6*(kh<@Rv=Ogm_3RJSfT}l8``NIQkXNC3l*A@B_)~z;oV_?B21FR&gZBmgU>0W9RDDKV&0};
`_0j2`#njTV!L13C#C<-8_5-Ly}0-KbYRcU!HO~-j-P+$M#O7Y33vg9<?Jp5^cK{mH6yTQrKJFk(5(jnJ<(BHY4UdIdjj^5W&mn@8l9MzsDQAO
V~rO`3e@gWGy|}v?q32$==5(o(V5EAxB2{E4iz`%|0*j{h5X-VszhCr7`$N-svycNg?MfH5N|CcP7-#N;+u?~h;OoWOCfO~w|IqwrWmRqp+XjN
rs`Xth1^u{9c3Xmi0NWNvLL*RDanns;VaUUS4#bI*0P`rgGA<x4t!K1^TRs@@S=alH|Z3(Cc}BPIxM>B`CRB+2grxyLaU?npV2R}F-iJf?IPbU
)LZ)|lIyCieQUx@G4<27k6d4N-P}1cmQ%SNJL>V-SdAUEjTB0o6|yPSU6*82ti@Kf_FOE>u4exfE{)kgSFfEmS#7M=PFi=eVr-=h*41S%NoHlO
wzd`P>auN>NH1fdv7o2*+^K*+w3>Uvt~*@mHt{XG?yfKER?2$LdtRvbX04JRSM41{#y_;N@~X1$4f`rDK$&5;<@<t}zqilwYQ(a=#j+riB5av9
zP=N1+0rGpB!|-e%l)pG(8+pMXUUwL)iV&K&}IBiAmw%)W0$0`3YlE)MZOk^)QN9JRwftf1dbGh`KbWOmhQ33!meyFzZ!Ma%5~8LE<=yfH2|Ln
e0-8C2ChLEH@#rs+s(Su(N}l+HT{1j*<97Jj=nn9FLbPzSblvM``LAsdTzeD*gvR?y(HXs>ueufJf(yp41oY!M#Hic)_*FF`f6<7-q=17<Oemo
55)S_*1qwgt8;VIsKdRg#c`KpI@{Sk*X6j2M235;>2usozl>B0{&leda)%$foD=M%(?`)~p3+CvC84BzuMWw0B2=Rx>|Ea{897eH>6f(<7_@Q4
s||=e{nDwZ%l+|RZLNRX?GL_9E-$IR6T*tiOExw+j4m(PP~aY2X)-Bs&s}TsarZ_jU3YRt<-2@2N<rRpSE&56Z-KGma+N>nwis)!Xc<?9N>`Ds
ziY<YYsj*kS$2t7WsN7lT5PGxvwQ{F2i!+v{$jG##h<bvkA=B-mDxY#UMQ=tF#ELkM_FT~g)C~pRI6^Eayw()c0K1(R&>ci-{poXvlh8NSvnJ1
bHOc{<)3~7oR!x2iEfIs#`;Prgj-#2z5c#AyKI-Q3$kx@L3T;PH@!&v&$~U+Kkd@(Vxj7i8E;Q2Z7y4#vraYEc`56Z8Es95={-wcgEZ4x3*L}h
Dhq$Dg@4^w>!a?gwI-~7-C}EN!E(gun(+3;^4r|iY$a+em4<i8<=p!2JYUt}ZPnq4SSz98*A49cfE(DYwAHVB*?qo}e<#37tNfDWA97d1wYit7
o{f}G7=D@7Ve5KGcN2l`vcqlY_c$k9c4EEQ+figPYM86(k~FOSPrY;d$1bhxDdXVA;~(h@$@+g4d7Cz4lNf^aqJGq7Zockh`Dt2ye*E9$AsQ)X
o*vdHu$9i*So@LQ#nouxVU44QXSmn>%c0ea#vJWW*qz+tdwLHO<@a#p_$bQw7|i&z#8dq&?U^1$^vgW|1w-gPxfgK=Mlgm>$Gq;}p4|ZkBvpI%
=GD&~Z*J`V+4_?fx4IgS$=YEuQUJq=!>Aq(bNk;Bes=e5?~X)Zh)73*vs3Zag~Ye#<Ds3FKcpkjI3p?UVMik26BZbbCe%H~?HFV2+po7Lb9@At
+ds^t9W3r+?wlib568er0WF21NpT8C=d8`TwEXwsxZB5-=kVw~TSO8AYR^ygVt9LT=IDoVV67a)SPp7g4lS9X6i-JS2_in|?)T6AQ(|Ol_=?-3
kI?BodL7ZFg5aH!_yoc(*$8yNr*?PLik}`P$tP=GUx9Be5B$sC{ycOO;<<<inwWO&_5^iEd%+9LQb(x`S=_7mw@lC^op`kWR?sL48iAlep|L0v
nU{Q2%h*}KU<#e&5&Xg7PryI-@oBzAiu0;4(pxmu+l)|IH!j#{M&*LCkVW;(sExI!4Gl5Og6@n|2PMUcwA%NF!IQ4b?&sT*-NGrNlHC@_tTSbd
VD1DJZMi`78uOlz+GOzsI#)S?0==PRX_73zXAjYAlT=~6?Ak-Yev?e&2C5$h5Bt6lB<3x)=$gevdY6rN&TV(byF~n=9nZ*oiRPk7*SY&`*3H+>
bk@+L)O$nE)FCtUa@;Ry0w`B}MJ1y$9)LtILSluLJfw2D06^bWx}u7Rhx1J!L0KO9y7$s?7c{1GV7Prl@#rd{UldmkGDSm$gnl^n_e5195B<#~
L8l)2(#+BvE-Du7#YJMoorr5nZeFJntP%^bYD#K_Hf2zaUZDA|cq500B_Fed77G-Xyh<ghl~`a6sj`@>$*gl2>*<ZeyEr(<Z$+>;a9Ogq0di8Z
B1k%+$2b(9&?6e7#}eRJ2CMR3mBDHuplA4%<oI<lFkWWGoDI*$nIc!pbIQE)EN3pR)JooI$eo&{-ZES2OlQcAwQI*&K3rT+PUwu85PxHHB(S36
0*>?1ODoaYsjOO^&Ji8YOT<_ayEI{-IGt4#5SDUjkvluLK3a%e+H<tVQ|dLBM0;ilBk8$?^UOS0YtTGJLa<8`@edyw^pwtU4y?6kHLz&8Y|$;X
Yiy`YaAuuMrk<|%$aCg%>mYnS;K<NUhe>ZtB*HkMxwZ~?PUcAv?E^peNox*AKi#w&1paXDff=OD-d+xm&L=~!dxkM85~z55aa)rsQmJ@kF)0$*
@Yw4qft3#_Mi1pvSp9tBxf!f}F!3CL)ej<0k8A$%|BcDg(E
""",
)
