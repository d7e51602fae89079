
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q3"
points = 0.5
hints = [
    "How many different codes can q1 hand out for a column whose vocabulary has 10 words?",
    "The number of rows is len(words) + 1, and the rule uses this same number. `min` keeps the width at 600 or below.",
    "[(n, min(600, round(1.6 * n**0.56))) for n in (len(words) + 1 for words in vocabularies.values())]",
]
READ = "'q3 · How wide should an embedding be?'"


reference = stored("q3.reference")


slipped = stored("q3.slipped")


CAUSES = {
    "forgot-code-zero": "Code 0 (unknown or missing) needs a row too: with n words the codes run from 0 to n, which are n + 1 rows. Without it, "
    "the last word stops the training with an index error.",
    "two-rows-more": "That is a row too many: n words and code 0 make n + 1 rows.",
    "rule-without-code-zero": "The rule was given the number of words. It takes the number of rows of the table, code 0 counted.",
    "rule-with-one-more": "The rule was given one more than your number of rows. It takes the number of rows.",
    "factor-inside-the-power": "The power belongs to n only: 1.6 · (n^0.56), not (1.6 · n)^0.56.",
    "old-rule-of-half": "This is the older rule, half the number of rows and at most 50. The task uses 1.6 · n^0.56.",
    "square-root": "The exponent is 0.56, not one half.",
    "no-factor": "The factor 1.6 is missing.",
    "truncated": "`int` (or `//`) cuts the fraction off; the rule rounds to the nearest whole number.",
    "rounded-up": "Widths are rounded up; the rule rounds to the nearest whole number.",
    "rounded-before-the-factor": "The power was rounded before it was multiplied by 1.6. Round the whole product.",
    "no-upper-limit": "The width of a very large vocabulary goes above 600. The rule takes the minimum of 600 and the formula.",
    "max-instead-of-min": "`max(600, …)` makes every width at least 600. 600 is the upper limit: use `min`.",
    "limit-on-the-rows": "The limit of 600 was put on n. It belongs to the width.",
    "limit-of-50": "The limit of a width is 600 here, not 50.",
    "width-before-rows": "The pairs are the wrong way round: rows first, then width, as `nn.Embedding` takes them.",
    "sorted-by-name": "The pairs are in alphabetical order. They come in the order of the dict.",
    "sorted-by-size": "The pairs are sorted by size. They come in the order of the dict.",
    "widths-alone": "These are the widths alone. Each entry is a pair, (rows, width).",
    "first-column-alone": "Only the first column has a pair. Does the `return` stand inside the loop?",
}


MANY = 41_000  # more rows than 39,400 reach the upper limit


telling_sizes = stored("q3.telling_sizes")


def example():
    """Six columns, from two words to more than the upper limit needs."""
    generator = randomness.numpy_generator("q3 example")
    by_rows, by_rounding = telling_sizes()
    wards, diagnoses = generator.choice(by_rows), generator.choice([n for n in by_rounding if n > 800])
    return {
        "sex": ["F", "M"],
        "group": list(range(1, 11)),
        "bed": list(range(5)),
        "ward": [f"ward {i}" for i in range(wards)],
        "diagnosis": [f"code {i}" for i in range(diagnoses)],
        "postcode": list(range(MANY + int(generator.integers(2_000)))),
    }


def check(embedding_sizes, table, doing):
    right, result = reference(table), checks.call_purely(embedding_sizes, table, did=doing, read=READ)
    difference = checks.compare(right, result)
    if difference:
        code, cause = checks.slip_of(slipped([(table,)]), CAUSES, [result])
        if code is None and difference.kind == "type" and not isinstance(result, (list, tuple)):
            cause = "Return a list with one pair (rows, width) for each column."
        if code is None and difference.kind == "value":
            cause = pairs_told(right, result)
        checks.fail_with(difference, doing, cause, READ, code)
    for pair in checks.expect_list(result, len(right), object, doing, "a list of pairs", "", READ):
        for number in checks.expect_list(
            pair,
            2,
            object,
            doing,
            "pairs, tuples of two",
            "Return a list with one pair (rows, width) for each column.",
            READ,
        ):
            checks.expect_array(number, (), checks.INTEGERS, doing, "rows and widths, each a whole number (`int`)", "The values are right, but a layer "
                                "takes integers: `round(x)` without digits gives one, `np.round` does not.", READ, "not-whole")  # fmt: skip


def pairs_told(right, result):
    """Which rows, and which widths, are right."""
    pairs = [checks.members(pair) for pair in checks.members(result)]
    if [len(pair) for pair in pairs] != [2] * len(right):
        return ""
    good = [
        [checks.compare(one[k], pair[k]) is None for one, pair in zip(right, pairs, strict=True)]
        for k in (0, 1)
    ]
    told = [
        f"all {what} are right" if all(row) else f"{sum(row)} of {len(row)} {what} are right"
        for what, row in zip(("rows", "widths"), good, strict=True)
    ]
    return f"{told[0].capitalize()}, {told[1]}."


@test_case(points=0.5)
@case
def test_six_columns(embedding_sizes):
    table = example()
    counts = ", ".join(f"{len(words):,}" for words in table.values())
    check(embedding_sizes, table, f"For vocabularies of {counts} words")


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q3",
    """
c-qZe?QYw+5`CBaEqx(=llN7EqR1xBZh$oIIu5#b7yIt_944t{k<?ct$3Ued7R8<!9?lGhV_sih{i*-6-`;Qc+o#*@mALwCdw+XxjA@jT&fVWc
YxR}5{wl7o4%_F$x95kyzTNH~U%o#*U*W@lt`09h9=BKjz1Bj1{Z}0SmQuKr51cTa21bj}eJOeo?8#?FMH_@`ny>$UB@6(5eth`xV|xd<x3|CD
dE0m|?;ERcZj`=>b-4dr-96kM(C78l{civJ?y$Mt-EB92Z}&UA)DlJsb&9L$2xD_$lnAOTj4KJ_--Ssif9^K>-OuOE_uYPb3c_?XsyZONuw4+Q
pwUnQ5!)d4FOS>J&xgYwyO*j;bXO(g##c=n-xD;O-P5+9mk~^}A7>ho+~3?DcKgl4)AIv#a`<Dr`LX-C-480p4lBm_9FB_xI9AGcIJ?KYO;XP8
e)Gr8<Nf3T(m4*><TyH?z2W$!mFGWSZuVQSc6S&Ym=T(=rhuR{Fj}j32v57s>(~scz>H8qfumNJ07U(3+U{STZf_2>K`TuXGcZYZFHd*dyUojw
!7=dbOpbR1@EDk)X?B#y<Xp2Aq<Dc_*l!*mzCRo$qxg__Qt=(d_nW_HFb><BJI>SZ4^Ler333NZ=Ob5WWJ+&FpM97iO6q_uO+!RqvxI7FC`_7A
vKyg;<9=hCMG#E4Tt6S~;8orTJFE#OXnWiJb#MhO2<7xMD+uMZqoxrF%P$kU+aEY}{<nF$`QCAFxv)9wG7YsRgXmN28>zb}o*(|+4(Y=5BbYsH
)1W+WZXV(7i2*bh3}f(OYWC`hANJ1-O&G}?n|9#7HSI)pU&cf?=L`7i@G9Ys>JH*KX!?V(=qR<BuG;bt)f7ThH9bVFV5{iNbpKn`@q&wm&e?E|
iWv)Zvz;;3`IzQ0qbtRXz8y1W`1*rLCFBfXxhZxfQ|w!&IKx$qDo5z5!2dj|bfu`$x1-7oQzgtSD9LmXsRE*cu_%O@{v^yiVf`p-6;_RQcuMBf
3MFdAHnmQ{_48_;p~!g^O1z3KUY&xfl4``-x`f9R@RSThi&Uq8DvT<q$8_N60-S;!Eifv!8I^IovXYr+p^6UCOm&ErrOo*qVHMKAT4zKQq1SNL
l`))0@}hS(le}|f0MF-@%XkJx?|k{TlB20EUDpmxj|;^N*3ep3<tx%A`^c8ovZ}O}b;Y%8Kg5B>?L6h>i(6M(-1^qywgxO;?aqWWJ;cg9PnBY8
Gygb#r<jKLWpb9}#PKD5nG(N3kzYOd2FNu}Z8^C@iCnQot|F?OSu^oW53(|{4<uH)ly^dQ{(}y%pqN-ug~W<0CRTiXS<#be$tPNFB(vGsa>b%&
Qoq~aL0Ea}rQ25qv&mC03*{oZxfu1Di&3Y!m~6>Akeo>Zm6$x3kLzadWmhx4kdHG3+Jqu)D$~A?Gx-$CtzI_oS^<FQnXd0fwI5SXm~KZIMwJt0
iMXnixwGBOU1te9KoxV$<CXJIUzXaF)64A1RZtFX)yWy~W+c2T=z4bW)R}hhD#)rEdva)FPc5^tmuD8oGESdq7r21%!yCh9S+*UKP1!4UD>Lng
>eIK6E9@V?t31M7%-U5h<C?J9yh6>-2w;PI&~r*7K7{i~w(6kjbCn9@nCb&+&Q(272X!$81$7_QQ)jSlmDF*iS^;-?<p&j@gH;LYJXHz(@JhuB
pXW_KSm9!qsc<O(yI|HGL4Ldr#xBda4BD*H7`x_5VKA{XwPHriteB~-WX@Gcqsmr$B)C$2jha(mqZadGqf$M!HTYmPPG9u>(JCyvR25cfz0%7k
d#1vyUSMNtwd_i@TD8#}N&=Nu)e|bZ$_wxb%Ox{2`4jq=;x%9s)=OiO1YvZNK#fH<eZh35n)WaAE321DnPq_LgZbHrR$29a><a<QrZ6U?dt?dB
vUv+zF#p!|C!b1armt_;{uV`j)Uvdz9+7sH1t_XNA$Ei^VY)4woHKPS(<j<WdBd7npO}(Z$(Gm9UCQck@QYnDk`g0SX$q?BeD(^^_>uTVWhLw?
S&7UUeJ~rgl8YRs+-D*Cc;0JWV6!q_%f}HDQ(Y^0$Tp(Ovtn&@)00~xRHkE&O2?v$>cKQBtF?}`I=b?SW@;t>eZ+HlY&v3_ZlXr0OS=M>iqW&H
A{u3z%qq62=8-2RNbOL9)cHJ_<zk-9vXr!)%&GyLoFR3we{QzIzM%}M^W)LYN|D-i1J^u9Y6ZV5gAUW{y)REll4id6qiJ{DEh%ntR;ACntm<S)
GhqE}(u32gk{`7r((OH=%QP105y{ad0;*Dmojt$)tGqOUHEmZrF{eIghO8+NrjS!dtkn5ta|_gD)01UbL^VDeN~T-Wk7(96p6&8cWu88#iGli|
ZN8GdFd=V#^q&*$i5avfg>5{m3-pNklpaS&(=Cba_w=n`YtWRaK0LE*h*>&7%&mu^^?(b~>4i@733lUGvhQ4#EXDdH6>>ZmQ$|q0wobiDAy~1c
)X?!84jH1)EK&KDtDU-D_bZjA906TmNy-u2^wqjwrxYcFG-|Q#*C|1%W!o>M?x~9Ja=Dgcy_hPfA%ve;40W`zXQ_WOBWhKSkfxVBnH5T&N_bYS
avCUd?hIM6u*tN(mGrCmlv<{vwVb%#^6S+w9WgCXyW|(BT`B>ZRkP%mJ*Vz{)J_&#zEG=lY(HVGRX1msQ|?xUcp+79Bk+A{@mv2857xj{U!S(5
Z$(01KJ7p|6|;4H8`oN8xhhT}R29_ukGnfYW~C9VoqmV6O7BeIOCFgHafW6?XNIK18-C;pjZEpyA?_3~_VZ^{NL+}pYb2`2-6H^&xHKlTUozUS
jdF`uX~eqMJHHC=4|A-gplnUCxM704dBQOiHZZ~|w{m3DlhR?-4n`P}lO6?YDdRN%gx2mjX67lq#P=$1O)yZc#oqFynYruL#x$KS^ESM6--cHi
&|*ZHzCg}KEvLxIHdnj-SaRU@dfNYC`}p|q^!qo;3rbu?y|vm&C4&w3I=JnfSAA#xzjvHc=uSi-u?R;{6NNHDac4$oxFjpA6g(fr2#>`_6aj6~
tYJ)qH<T1ogFOZpS>$k`q2!W2VwKpSGwFmvj|y#+#b*wGqbC)W(2WyX!MAE7w24CF|Iwaj^BG}yf~11l3?QaLKr2k-p-)j*h0)+KJ&xy6L8UPY
Ct?0Ipjvnqv~|GgA(Gd)@R|1>0t68tV*r+bcLSEc5f~!eZ-k`L<8QQ)4FziqC1s&O6DhAuWe7}Gq=JN)<i~G{pDBme6mUxlB(=c<jqactbY-9b
X}DQv5Fd$a>V)cm7N7({@gW@qmcl?}|F)+=e(|gk2qhfF5?(<dfqo%%kRl+qf=ECQA-qV?@qac6I54Kr6&L<i1gVJ@z&LF98>0-Q0F@vL5}&7_
NT@<`JB!;_-1T($8|sn{e`AOwP)NX#ln<(w43U|!VOR`?NUDJ}iTvF|R0!HoWd05+U<j!>uoV}6r!Jsz1#Kv(Ljj)xJ_URV*r;G-_&ex?K~d0=
0xkuGD$C!|7j&hdAdZ8=m?@8bKt%;bslcD;12|P6zo~fq4xE_8xX=f2LVp?<b;F++8BkEOz8h56z^4^|VrD>x8iS`nPp!Ep$)7wnl@kZ=84fAh
V@hbtpLma3RF>n6_Kp|caV+;?br0SFULAO$J+NwE)xfHORYzWEpGwWRH-@Rnl`N=bxX;F;F)`Lga@v4MpqGJujpCKOzcA3NfnE(ar=eHFB3$Ux
K%a)31L=%GTf=FO3#>DabVPfMyTP~{;5Lr@<i&zrPD``}ZUfu~xD9tVIejCiE84NJ7nn_Cc}T+&5q>8J7mMOCg(YnamWGm~2j79!0;>g9t2qnM
PILDc?SRvAasa0VPD^V_1I5__jMmX4pdBz;$1ftF9m`UnTMK+P&|Gj@(Osim;1PC=0O+{mTMWo3lqae&nqzj1%T)%eFfEejqA^B98*ssa3l3ax
it7@z(KJD5gYkD5f5#*J7{K!AHQ;x&q>NHIsX42mUkCj<V0XaoIL$rhIod(D4!U*Ftpj!k>@M(&PiU9UIA+BS52TI41Gfim58NKOeM55%lLwu8
%rOt#9=JVld*JrK?Sb2aw;sIp!0mzC1Gfim58U3+%%F{-`9vGw_Q36d+XJ@;ZV%j^t^v3`@Ot3&!0Un61Fr{O54;|__RzHl)&Q&lSOc&IU=0mz
nZ@OB!JGkS0M4Lzd>8Yc%v0hy^cxhP!`>;HaJ1nOUtDtX<R;(@h9|2sFUr$7(Z<ru<2f(}U<}|z051Y~5x|Q8UIb4oN>_mAz!;KA#dGi>L_Cjp
4pSe%>k#QKU}j+-BJ4v1pCkAj!RH7*NANj<&k?$h(0v4tBX}Ia;|Lx{@HoO=MCd(gK1V;At_ROyA0q5SgnfvXUKY=xa~?Joq4NlxN9a7l-bPPr
kLS>Ngw7*$9-;FHok!?A(yc+B80ovX-fZZE8mJsM%^RIW@)C3t4P?SC`8_tFn`r1K8pS4xO%$7`)P$YV={IyE4gE-C*n}>xG06q73FCo=o}{5G
Y3NHDo17CnwS2>~3FC!^9;Km6Y3NfLI+ez!ChXL+Q_oHV-=KSGQW!!9(?m8&u8;D{w7#ailJdTWDwJ1Bu8ky{&_k!#C3(f<7L#9;lvh$-NqMDu
U16mI)Oh1liYiSC1=3UYmjY;tn!ILmo09Q>OjU}MGDStnZzji?JZEy9l2S@aDScYIrHYZX`|*0VUkc6Bac#UYP@{l~0xAlqC?Gwlq$`#5rIOAR
H$F`+pRy^Hf&iWuN7)#XNjh9f&noF!C4H-;bHy#iHEcow6$MljP*FgJagq*L($h-1T1j7v8=q1@MFABBR1{EAKt%x=`bj!vNzW_kdL@0Yr1Qls
GN5Dt)uhmpK?()b96?RSGG>%I1)da;{#fc1)KEaWWZW2hQ9w-rHOZ<|%<~%bq^O5aDI1-%q?eX-(~^E#(osu#YTVeLWq({+Ys)t%mZn(RrznpP
C>H&<qyv}q;F2y}(uYeraoilEL55kB$TTT9WJuVg2c9>EiLfk^(XXU$mvruu-d)m-OOwKF3PVpW>B@0qSDIaEcBR>sW>=bTFgQ1q!%z;!(vlut
(#1>qcu6NO>E$KeyriF(bo99K4N}=q4ii!Y%LjoELVCciBD;$0ieWK>0LdsoG7P}Yapm&$|Jnjglm
""",
)
