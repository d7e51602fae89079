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


right_total = stored("q4.right_total")


WRONG_TOTAL = {
    "counts-batches": Wrong(
        stored("q4.counts-batches"),
        "These are batches. With accumulation only every `accumulate`-th batch ends in an update.",
    ),
    "drops-last-batch": Wrong(
        stored("q4.drops-last-batch"),
        "The last batch of an epoch is smaller, but it is a batch: round up.",
    ),
    "drops-left-over-batches": Wrong(
        stored("q4.drops-left-over-batches"),
        "Batches left over at the end of an epoch make one more update: round up here, too.",
    ),
    "rounds-down-twice": Wrong(
        stored("q4.rounds-down-twice"),
        "Both divisions round down. A smaller last batch and a smaller last group count.",
    ),
    "rounds-once-at-the-end": Wrong(
        stored("q4.rounds-once-at-the-end"),
        "You rounded once over the whole training, so epochs run into each other. Each epoch ends with its own update.",
    ),
    "carries-over-epochs": Wrong(
        stored("q4.carries-over-epochs"),
        "You carry left-over batches into the next epoch. Each epoch ends with its own update.",
    ),
    "one-epoch": Wrong(
        stored("q4.one-epoch"), "This is one epoch. Training has `epochs` of them."
    ),
    "accumulation-multiplies": Wrong(
        stored("q4.accumulation-multiplies"), "Accumulation makes updates rarer: divide by `accumulate`."
    ),
    "not-whole": Wrong(
        stored("q4.not-whole"), "Steps are whole. Round up, batches and updates each."
    ),
}


right_multiplier = stored("q4.right_multiplier")


WRONG_MULTIPLIER = {
    "decays-from-the-start": Wrong(
        stored("q4.decays-from-the-start"),
        "After the warm-up you divide by the total. The line starts at 1 where the warm-up ends: divide by T - w.",
    ),
    "never-decays": Wrong(
        stored("q4.never-decays"), "The decay after the warm-up is missing."
    ),
    "starts-at-one-step": Wrong(
        stored("q4.starts-at-one-step"),
        "Your warm-up is one step ahead: step 0 has multiplier 0.",
    ),
    "below-zero": Wrong(
        stored("q4.below-zero"),
        "After the last step the multiplier is negative, and the weights would climb up the loss. Stop at 0.",
    ),
    "no-warm-up": Wrong(
        stored("q4.no-warm-up"), "There is no warm-up: m(0) must be 0 when w > 0."
    ),
    "warm-up-on-top": Wrong(
        stored("q4.warm-up-on-top"),
        "The decay takes T steps after the warm-up. The warm-up is part of the T steps: it has only T - w.",
    ),
    "cosine": Wrong(
        stored("q4.cosine"),
        "This decay is a cosine. A straight line was asked for.",
    ),
}

WRONG_PEAK = {
    "always-arrives": Wrong(
        stored("q4.always-arrives"),
        "You assume that the warm-up comes to its end. With warmup_steps ≥ total_steps training is over before it does.",
    ),
    "one-step-too-far": Wrong(
        stored("q4.one-step-too-far"),
        "Steps are counted from 0, so the last one is total_steps - 1, not total_steps.",
    ),
    "upside-down": Wrong(
        stored("q4.upside-down"),
        "The fraction is upside down: how far did training get on the way through the warm-up?",
    ),
}


right_peak = stored("q4.right_peak")


def look(function, right, wrong, names, inputs):
    """`checks.equals`, with the arguments named in the message and handed over by position."""

    def by_position(called):
        return lambda **arguments: called(*(arguments[name] for name in names))

    checks.equals(
        by_position(lambda *values: checks.call(function, *values, doing=f"With {dict(zip(names, values, strict=True))}")),
        stored("q4.equals"), [dict(zip(names, values, strict=True)) for values in inputs],
        wrong={code: replace(known, function=by_position(known.function)) for code, known in wrong.items()},
        rtol=1e-9, atol=1e-12, read=READ,
    )  # fmt: skip


def look_at_totals(total_steps, plans):
    look(total_steps, right_total, WRONG_TOTAL, ("n_examples", "batch_size", "accumulate", "epochs"), plans)


def look_at_multipliers(multiplier, schedules):
    inputs = []
    for w, t in schedules:
        steps = {0, 1, w // 2, w - 1, w, w + 1, (w + t) // 2, t - 1, t, t + 5}
        inputs += [(s, w, t) for s in sorted(steps) if s >= 0]
    look(multiplier, right_multiplier, WRONG_MULTIPLIER, ("step", "warmup_steps", "total_steps"), inputs)


def look_at_peaks(peak, schedules):
    look(peak, right_peak, WRONG_PEAK, ("warmup_steps", "total_steps"), schedules)


def drawn_plans(salt, count):
    """Plans of a whole training: examples, batch size, accumulation, epochs."""
    rng = randomness.numpy_generator("plans", salt)
    return [tuple(map(int, rng.integers((50, 3, 1, 1), (5000, 33, 7, 6)))) for _ in range(count)]


def drawn_schedules(salt):
    """A warm-up that comes to its end, and one that does not: (warmup_steps, total_steps)."""
    rng = randomness.numpy_generator("schedules", salt)
    ends, ends_not = (int(rng.integers(5, 60)) for _ in range(2))
    return [(ends, ends + int(rng.integers(5, 90))), (ends_not + int(rng.integers(3, 200)), ends_not)]


@test_case(points=0.5)
@case
def test_steps(total_steps):
    checks.attempted(total_steps, "total_steps")
    plans = [(10, 4, 1, 1), (10, 4, 2, 1), (10, 4, 2, 3), (3000, 16, 4, 2), (64, 16, 4, 5)]
    look_at_totals(total_steps, [*plans, *drawn_plans("public", 3)])


@test_case(points=0.5)
@case
def test_schedule(multiplier, peak):
    checks.attempted(multiplier, "multiplier")
    checks.attempted(peak, "peak")
    drawn = drawn_schedules("public")
    look_at_multipliers(multiplier, [(4, 20), (0, 10), (9, 10), (500, 188), *drawn])
    look_at_peaks(peak, [(500, 188), (4, 20), (20, 20), (0, 10), (1, 2), *drawn])


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q4",
    """
c-p0%>y8{Z4o2U_zukuJmuCrrg)S6gz?t^WjMvzG`elvduI?&HU1T}PzzCu<Dv2eMpUCb%{`mB7^Cgw?<L@8e()-uz%LV`P{`LE}ukiNi^Cyv=
t6pUlYZBFFRg(Pl`Hw$8|MBS^-roQ9_730i|C4`y4r2L_b6Ar(*cw!mz7^?G&8`o#-aVx$rJZk~1gWd4StncEXlmX*#p$SZN>Zfab1>GG=2IUh
tuRk<&J`~qLzU6ym|{wPFgqEZ!eSIkHqbVSW~w(z`@t?eU$!h;ETt&pb1lJZYnAD<^ix(%C53DQSeuPYKBl4v54k?&x1Z_1Z<qA?`t?7*tU`ix
HHO$^aJXzH$@l;%e?k564L*HV$oV2h93``kD&(9}j7B)6eBp3(Yc7=x8j>moZ1bveI8N0NP4rIICZn$nO6GCERaq-eNhRDdC$nd9s%^qL7m9;g
jS$(ho+~<QqywK*Yg)%(TT}-)8NOYAUj7HK*JaO*lf_wQtC0AYR+@Bu2HMU=d=XAWZ-4!eU7(j*7?E)ACB7XZd1ynR_!8DXv4@kYMVaskrO(>q
L!zZmaNQ}%kilyqE&dA%mn%V?Fl>*Zlmr`7Z5j_bmt3~hP8i*_R!$gP<QlZl3OCQHD9H1ORcExB)?@|ev<Xg57-|3kS7bFoq$+SC5t<)wx-^5w
N%&^UAo29VgQ@CjoT4s?Ru<pOs5HJ!rInJS8*lGLOEtj6CW^}ik9p<r)MzD#$yA~bxEH}iwEHeDd2gY_2nyeIuu18e4R;OKSfdLFnM?J_>kP^1
86%)Ipmlg>d>0p63$kPrK^PlSR7z28$D|l^6JQ}kkOcy?@hT0@3zM@?0b~tX7oEV$I9nPQLYD#}MpbkKQ&THo1;p9nXy1Jx8_?ZZfyX<zETt4)
d8!543_@6I1inof-z<DPXZs|i@xq3nH11cI*YG9Jc*6J;F<$d{_P7~ONj%k-BNJccJ})XLC22svgGYSABaHftPA2?4LMoAj0q<;r*`Z<X{&aDw
DzBBosaSmL0bPBX;QVj97Ph-$PFI1BBE(`HXq{!zl4{z>fK+k8rN)RB0!Fmt<Jq~0-p^E#r45TG3<_qC)t^W)wW2Re&UqIyE)&onrh-O$3<kg#
m9unh`gQ~#g!%Z<U0;u`3S+0NmG>?yk7wF!N+He-93QKx5S0}=dRZ~Ji{sf{Y=5nNaw6-N0Au`!yPmYJ)T78(48T$?7~cEEwi{a6#Ea<xrMcKt
6FK48D)CLkD4J?H!DBp>y_dyeoFJmLNmDmHVSt;WYoV6fJm9}U%>uDL#0K<TOIl~DG`K^)PW@o)9y!T3bdD-zo20ki)F|}KDGydQ73D=OrWutb
&dS#5A>VzVEP^s%Olp{#C`?GaC!c;f2!UP?15v9Qnr^Ns&ls*BH04q-dBB{+E^(-7N@Pnl*`k{Q5v;@?n1*B-75Q;66T(Q#phv)0(8wlYEi*&G
psD*jc-l%Cbu)NW$)E~GLuTsu6eiIB{OIz+;tCQTfFfgZoQtt#8u)*lFdwd=i;GFeYJ6LS3Jk@J*E1&*#0}V;T~&AjF0UwN-54<#4SHq-x<9FE
Wzw$UiC26wA%)Ur`=>*f0#axjnyCtK8$r}$W{)OB_lW>Z%r@7E&r?DGBdw>}W5c*R;TfKNr~nv?L(WutY{uj9S-}Y0d<PcIbC%V}yFXnVC?ku~
#$k>Fc$(@WrW^G;L@7&R3~!g~f8g~3->>B_nrvq09EM`nCmmPIw9-@3aiJ{E7wNb}HeaOU>X@2x=*n21b6geEzfHSb-@d*8RTx=cjdlEK9pr{0
Y9M&J84QVx#FWzPSUfG{HlC@2tmAna$U2^>f7}5G+DGpJc&f*3JW278o$;rojul0eIXv!GP&UY0rg}r2S36b|Pw804^Hh#?JXhgZ2}E@R!|SLV
`p=uAzoD24$2$JJy0Nm(D;sw#ma1_Ze_qj8QK!|66~$9B?#FXfjCDLy!B_!2^<o`QR4!t4T8k*`{+vFqTC6CFV$oSvrdY9#rwA3j@jQv*Hl8U@
+{TlniO%n5s}d`LqDb^+z>^|w<C!wVI-V#&U|=FJ?2R5>*={kILd0!6Q-oN@Qv`_Kc%twigvNtSMB|N(yRA7dJFKYFlEV$fmK#<AS8BKs*fPUP
;7JU(@l1JP9e-L{SW#?Q;rip{{q2&|JN_RuML~%ngQF&FA;*OT>7*S|j*AF-JeA`DLL4EEYX^FSV8{kr#Bs&o7X4KyOIb#Hz5ac9{|hc}@9FiO
FCYwYr}cypnOR~n#PJk{5soQ13~@C5K`U{mpAVr-QDV$vX%s^oPqG-{ND9UQ+-X5$NamGsjBw{Qjv<*Rc?@wp1!Rch3L--wO&{^ko|h?-3~}c*
lOg)Ngfd366qOO~yudOfpVnK3WSab9p5r)b%n-*EXNEkURx`xWq#LJIc<va_i#S6vPtzIVC=w4oy}7Fr7&0lc&w(lORG<-#DGH5nOpR!W<4Q(D
AWuOW;&_762*=cyhB%_!^mKX@#R*^ICpe}6HN^4ss3DFjPx%7};dzy6NIorEjmT^bYY5~@S|cD^;Ti%dg4gp@n5lmaai`_5A(^X=)z|Cyx68Nm
_WnymVO8ApAOwL-k1>>5o5^e#g*F|^agl8DM8{<^Iffh;%G4NgTq;|GxnC4$@4pIlIHIb3&SHqGV;aST#8VpIk~%Q9L3LPcyXvs$I_#Lmurm1f
kM!-s5JYk4>SWbP1ZcREkZGCb4TWK-N-?8_CZSuzjJU#qc<(kI!w9L9G`Qbr;R!IJN(Vf_I=)8l@%UE&4pPKtvh_&vcmrsGo=COoQ~~3I@S+vU
188&)I01~G-QvPk)9%O}_&VM!j!>6^ix-l@KvyWz?+5&?CQF=laXI6uKTW1O;@cgnVTfn7F1QRyffd$L_ChyIX92-ZW#Meq7;zqu6>sB>aV1xo
Ov5bG3YVRRL%GdLNU~@j0!Amr$5s*6hziw>WdlY!uBHmIBxh7`Q*pS{Y_g(qR1I1bXzNBRH1enpL{GQzn1W|K#SB1<Hfmd}wlvM@hQgTKY3(Dv
ZyI;mI4kX;$ncI(gefwsnmnE(7MI!`Qa$eo%^F|P|HM{IG|PENu`{0m{X~N1lEpY&Ve(}U#osFdovE`f8HXuRumx&Sq#0DO*}D>P3c;1I+{4rE
oK_SpWj=Uz>DurtLWi0?Why~O+3?^)7tn$efaa<w=TGobg%rKQWT_<=Lk*4e`|GlsMPV9T%MuVID-Y!^E1?+>%MG42+ItNFqNL0q8W%8g${y_?
$()t7jx^p2gPvF<s3~fJsaPO+fEZLPm;?rs3c8`#)YO<dTHcC+Wdb>f=9>gnOqG(Bv)-d}OWuOg+IT=~6@l2rva%W!e8gZ}(-=2m`aey0cPo@4
9_lHyCQHB=D4?&0BiDd;fND%aE335@tsJ^KP1)kK_{CZZ_-1f}RTQC6UXoM*mT0Lep`FDn-D^R+io2l-Zb=p*RP=NXa<Xx%cJHQAq6~}AueeqC
-lL0FmNs5vl--;#PDvkJj?=rp{rnR+kyOrFro{tbcpWIezv9s?3p%slt;Hh`{U#jBsP706aXTS3YjG{{1!$5c8LcRbyOc1;M|X$`zQ#=<`GHz(
bY6sp_9TVX(M_Yz-FQ%Tv6LLZ#iX5yN?4k3v7&-dEht=C^hE*FyxFRBOdO&w0oMUSmEPCoI4-0|Nja%dm2KK)jnTNB-d5jT6WkD(mf9jcfD*AJ
r7)68#7n@H<#g7nEFak7v(6>esibz-NPmaGw-W~^Uz)1LYb{8Y-q18^z`PNJLEmCz$Ry9&S~W|3!iPsoxH(m5%A0Df&dWumX&7{(m#;RAKb58X
rrEHZ6-8*M9wXaQ#i7qpSz{Y~@v@ahd5jce#-qlm$qZ(BW`^Y*Mx(0e3Gkgssm>lI?$0e73I==)B&I1bH6f~}JWFlH;ESFxWYsQY6J#!w@vRli
0?>a{sj~Op;W<tjFAdH-wk$0MjDXvL(c1h2mey?)HRX&Osm1d7IxPejp6Nd8;DWiJmJmVY5)%3gYvuyfnzlHMW|w1H8i^T4(RgM*6B*aRb&-cn
vSM-g=zg<Jb17~OS1=62v?J@KmI=_=w@rSq*OFE{!!RLRt(448$YKq|I+tkH6R<*S&P$2mfphrAx#7^?yZZu*sPjvFrdGzSHnOFhE{NLzNp*0;
X)(*+HWX6T+i)(VVz)7cS>3k75Q^Hyli}5}Z79qpye;K)<=PfVDOej$>wKNs7RW14+fsN{X<G`n7;Vd;)SwM#L#jL*Q_dHhZHedW%yvXpdD(_?
zN%~sJY7t-1yX9rhC9kE9otfv6=PcruTX4Dq11;B7v_9H*cM2s0~=3^*WtIN@cR6=6keUzhC(Xu8qS4O)itJYi@CNON)6X|HoVfU4TV&(HJl5n
P-{%#H3V)b%&M#{g;I<)o(rW0YfL#^bhQPZuC>|#*(Fw64!5#u!(kUxZ8^Ng!3~8}J~gJCuA15cxy4d1*UQiJ`uF9>cYb@=BZHO#s~&^d{q@M8
<-9t`+dn-Vv*qiNai-7fkwi;>;{d|y=z3&OQeW9;FnhNi8ML(5nP67g`H{qH(0X7Hv)%3!5fj`nHWqG@`@o>3xP1n*#p(gV?5lcY&~n@O<Y*u!
wzvi|3?7b>&<=Krn9jN`gO<Sx`DBHdO;B6L@$_}HHnik5bT^5Zy7nh>rm^XPL`+`0vtjlvJu*%-D?NgE9ZHW3O1e6*6=pBe1B2Os^vIwks(l8p
(ddyuOHsRik=au8$YAynJwkZRLk|p6ZaOeBW}DC><4kYRBZ-!q_Gd#&N4pGS2HI!Pvd=Dqn0dyf8g4NN;kq7-*~s(2V0Q03GHA(X_f00|n;33s
Jcmt)+R59E&h`EB^RMeSp!HhZJ=EQJLVtz%VtrT)(}fO+(p#aveB><xe|AWOz6yOG?XCnuGesXj=%Bc}BfSF<x^lks##34)zF?m7>!07G>kIt)
;9Qc0$lmC~_JPNEXZ&%iaJ|VNH-+1M=l$^GcF>zU{S%PyN7EZ;?ng5|?RXi!{O8O2^?GUPmH#DR9TM|vz&a%67lCz1%&!9Ll2~5`)+15A4(wh8
?yyK-3D#ApU#~x2>f5DWf4*Gae|{~%>dxy@7(Jam4yPlp$07KP+2YW<@Ol(_|6PwlZ|v+*7(I9YV6HC(F6sTFw-{dP8Pn;Y2=?<7#`zTfA&k-0
Ib<C-r>7{oGa91ko@t0;xT%je^|uA{`^e*8p!8XkixfF$F)vj5EMhU?S{bBgSmp&wpT+w?|2~U$)$)YJx^d~Vh((8;0<A8Wc^lJbQEp|Pm@xBR
rpqGT&peqIwGeSFYnz%1^U|izBGxC)*N*))iCrA?KBvzj)-0-h<z1gktXwqO{4T3?b1toZu~QM*<r1%e?D}UqUE-}!Cywu9d0$X4Vv%Yb#e8Oz
>!K&`AhqD}$;?iF8)FwsyiAI}-yYoPDVBG?)MxRkBKs`fRa2iutB_PvGiKgBby>_is6LBw7xiTEnRils7VU0o?va?6RDBlvYaaVJUQuP2MJ%oC
l%Vyoyc?}P>-@Jt_PN9w%y=wvrdDFEm7UW~C)Z<6V*_$k=9EUR%`{UQuR^oSVqTQ>S+ol?b@ykArPgfzj?R93fBRbDLm#7x<Li??LP)we&c)uv
^^YWyF22@(K0=t1_!dG?!&fi5fl!3-(M(7R_zL;wx)p8a@_uE=OOFMld)nz{)g6+lGwnINhSeR1C@MXe^&Uo3m7I?*OlZsw)((gyDs`$E_efqt
>yE>0Y29;9H?{7OJUMB{Ip5g2NAg-*_Z*&twC8Z!TlXZQb~Jo6rfRh3obPhoGtc+Ac9^VA*B$44uj?Lpy4!V+q$xsf!r^qh?m5h!*FA{W^}6R!
ztZx);(SLt-~YNt(iESeaWU1NJ%`r?yXWxwV0Rp*z_a5p#hpEe+YP%X(PW)Y&Ey`*YmVJ<h{BE<a%iH?IC5jkIXe!sOLouUX*YWgO}Ej`&yJ__
9kYAn>7LmglHE1CCvp2`cO-V_?4HC^W_BE+Dl_yi=lf^(NO}kDpZ^DKQedM
""",
)
