import numpy as np
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q6"
points = 1
hints = [
    "What is drawn: labels, scores, or people? What does each of them bring along?",
    "For each line `rows` of `draws`: index labels, first and second with the same `rows`, then take the difference "
    "of the two AUCs. The percentiles come at the very end, of the differences.",
    "resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]; "
    "low, high = np.percentile(resampled, [2.5, 97.5])",
]
READ = "'q6 · Is it better than trees?'"


PARTS = ("difference", "low", "high")
ATOL = 1e-6  # float32 is off by 1e-7; the mildest wrong one (mean of the draws) by 1e-4


reference = stored("q6.reference")


slipped = stored("q6.slipped")


OWN = "Are random numbers drawn in it? The rows of every sample stand in `draws`."
NOT_PAIRED = (
    "The two models were scored on different draws, so the luck of who was drawn counts twice instead of cancelling. "
    "Use the same `rows` for the labels and for both scores."
)
CAUSES = {
    "not-paired": NOT_PAIRED,
    "not-paired-shifted": NOT_PAIRED,
    "labels-left-behind": "The scores were resampled and the labels were not, so each person got somebody else's outcome. Index the labels with "
    "the same `rows`.",
    "labels-of-another-draw": "The labels come from another draw than the scores. Index all three with the same `rows`.",
    "columns-for-lines": "Each *line* of `draws` is one sample of people. You went over its columns.",
    "first-alone-resampled": "The second model was scored on all rows as they are, the first on those of the draw. Use the same `rows` for both.",
    "each-person-once": "People who were drawn several times were counted once. They count as often as they were drawn: that is the bootstrap.",
    "first-draw-left-out": "The first line of `draws` was left out.",
    "last-draw-left-out": "The last line of `draws` was left out.",
    "intervals-subtracted": "You made an interval for each model and combined their ends. Take the difference within each draw first, then the "
    "percentiles of the differences.",
    "ends-subtracted": "The percentile of a difference is not the difference of the percentiles. Take the difference within each draw first.",
    "ninety-percent": "These are the 5th and 95th percentiles, a 90 % interval. For 95 % cut 2.5 % off each side.",
    "ninety-nine-percent": "These are percentiles of a 99 % interval. For 95 % cut 2.5 % off each side.",
    "fractions-for-percent": "`np.percentile` counts in percent: 2.5 and 97.5, not 0.025 and 0.975 (that is `np.quantile`).",
    "extremes": "Your interval goes from the smallest to the largest difference. Take their 2.5th and 97.5th percentile.",
    "normal-interval": "Your interval is the estimate ± 1.96 standard deviations. It assumes a symmetric bell curve; the task asks for percentiles.",
    "standard-error-interval": "You divided the standard deviation by the root of the number of draws: with more draws the interval would shrink to "
    "nothing. The task asks for percentiles of the differences.",
    "quarters": "These are the 25th and 75th percentiles. 2.5 and 97.5 were asked for.",
    "one-sided": "Your lower end is the smallest difference. Cut 2.5 % off each side.",
    "turned-round": "Your interval is turned round about the difference (2 · difference − percentile). The percentiles themselves were asked for.",
    "symmetric-about-zero": "Your interval lies about 0. It goes from the 2.5th to the 97.5th percentile of the differences.",
    "no-interval": "Both ends are the difference itself: the draws do not enter.",
    "wrong-sign": "The sign is the wrong way round: the difference is `first` minus `second`.",
    "lost-the-sign": "The sign of the difference is gone. It says which model is better: `first` minus `second`.",
    "lost-the-sign-of-the-draws": "The differences in the draws lost their sign. It says which model is better in that draw.",
    "mean-of-draws": "The difference is that of the draws' mean. The estimate is the difference on all rows, as they are.",
    "median-of-draws": "The difference is that of the draws' median. The estimate is the difference on all rows, as they are.",
    "middle-of-the-interval": "The difference is the middle of the interval. The estimate is the difference on all rows, as they are.",
    "high-before-low": "The two ends are swapped: (difference, low, high).",
    "difference-last": "The difference comes first: (difference, low, high).",
}


def draw(trial, people=160, lines=80):
    """Labels, the scores of two models that agree on most people, and the rows of each bootstrap sample."""
    generator = randomness.numpy_generator("q6", trial)
    labels = (generator.random(people) < 0.35).astype(np.int64)
    labels[:2] = 0, 1
    risk = generator.normal(1.1 * labels, 1)
    first = risk + generator.normal(0, 0.25, people)
    second = np.round(risk + generator.normal(0, 0.5, people), 1)  # rounded: ties
    return labels, first, second, generator.integers(people, size=(lines, people))


@checks.check
def check(paired_interval, calls, doing):
    seen, first = [], None
    for call in calls:
        result = checks.call_purely(paired_interval, *call, did=doing, read=READ, unsteady=("own-draws", OWN))
        numbers = checks.expect_array(
            result,
            (3,),
            checks.NUMBERS,
            doing,
            "three numbers, (difference, low, high),",
            "",
            READ,
            finite=False,
        )
        got = tuple(float(number) for number in numbers)
        seen.append((call, got))
        if first is None and checks.compare(reference(*call), got, 0, ATOL):
            first = call, got
    if first is None:
        return
    call, got = first
    right = reference(*call)
    code, cause = checks.slip_of(slipped(calls), CAUSES, [got for _, got in seen], 0, ATOL)
    code = code and code.replace("not-paired-shifted", "not-paired")
    good = [checks.compare(a, b, 0, ATOL) is None for a, b in zip(right, got, strict=True)]
    if code is None and good[0]:
        code, cause = draws_of_ones_own(paired_interval, call)
        cause = f"The difference is right. {cause}".strip()
    elif code is None and any(good):
        cause = " and ".join(f"`{part}`" for part, one in zip(PARTS, good, strict=True) if one) + " is right."
    off = [place for place in range(3) if not good[place]]
    places = ", ".join(PARTS[place] for place in off)
    checks.fail(f"{doing} for {places}", ", ".join(f"{right[place]:.5g}" for place in off), ", ".join(f"{got[place]:.5g}" for place in off),
                cause, READ, code)  # fmt: skip


def draws_of_ones_own(paired_interval, call):
    """Whether the draws matter: where each is everybody once, both ends have to be the difference."""
    labels, first, second, draws = call
    everybody = np.tile(np.arange(len(labels)), (len(draws), 1))
    result = checks.call(paired_interval, labels, first, second, everybody)
    got = checks.expect_array(
        result,
        (3,),
        checks.NUMBERS,
        "With draws that hold everybody once",
        "three numbers",
        "",
        READ,
        finite=False,
    )
    if got[2] - got[1] > 1e-4:
        return "own-draws", (
            "Where each line of `draws` holds everybody once, both ends have to be the difference, and yours lie "
            f"{got[2] - got[1]:.3f} apart: do the samples come from `draws`, or from random numbers of your own?"
        )
    return (
        None,
        "Where each line of `draws` holds everybody once your interval is right, too: look at how the draws' values become the two ends.",
    )


@test_case(points=1)
@case
def test_difference_and_interval(paired_interval):
    check(
        paired_interval, [draw(0)], "For two models that score the same 160 people, and 80 bootstrap samples,"
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q6",
    """
c-qZf+j8T^uKgFkj_B(9CBHJ2O3AjIah1oOEz2h-XIK7xFOZZ(O6&`o)~+*|R7M&HV589s3*Bh&`}ezlx%>U@dAHxaJ?`!{ciZsnWHj;N;o0x}
?&;BQAMQ5a-Mtc4Ipt$;b|dedH$jFdmD0OTgiUAegArOOuY&XoKVa|aTaRB#E2o9+zt#8g`rF?(-|r5)kHa5NFVEwH{jq&}`s3y8u-pI7_VsQf
f8YH3?(q5Rb$9pM_fFgkA)<7{FOR=^`~3Oq@4Mgbo?qX$2WK!W{BNK5VftAebaYZntN+RUDE*|hT1q9f`{(z6=&4|<kJp!9zjjafxt)K0h>zmI
1*r^1X)*TypO$)hc|5>S-|ybu58bcr%buS9d(whrLwqGg6i%w(F_aBHst_YSk$zZ%RG-ClA3t864|QUt)*?t3ymTa13ZsIHUIsIYece9nUO&3m
-SeS)*!_5Us}U<q2-YdPp+72ERN1+>_vdbl2mZ0!cTfB6Uo|4NRg#A9q9(CAdS{~7#<`>H$M@IIpKl-C^ZUMgeR<n`)QI(7m>8vrPV{m;{0z@-
wYPed`~0&1ICR_B_qScQ-+gR<LSU5@@N|KE+u?UF8=hu83Ab{Tz1u$i=zi_?AMbD7d%x%_EFp{y4tB66^rjHf8zF-;R?QxnOgqfn`{$uba<CCT
psY0g+`$%BSz)ju^l1WbB>1>YKDv+3hr@pRSn0tgScTOZlqShAw>Hs0uyaQfzdbQ!3Sfx!Sl22T*MA|5mli)I09U642Nyg1O_TSyd#kg86%Zjr
5MK6H05Xw9@X%&1l>Wn!Y$AD;3nnT>lCASPcv{S7m!RRlypQXHA=^stoev^vEeB;-BN__vH^;}`{qJGF`&qZ*EKR!f5_o2ZRUr%j!v=jqvi;BP
Yj?)Yit!tV-%>_lM$id}6+T!mk1Ort05IO}pSs<C4+C(d3mb&BF<LyTC-H<nN;#)A;>9TcU!U7OL{^zVIz&CC3C|44lVneg=RXP~sQGw#s`J)M
gD$w$;dB3nz_5S+tix~ZH4KVJieW%oXZs)uGUAW+{QKw6-C_Uo*lizx0^R@Z_U~0wr74C1s<iLXYx?=*0KDlbeKm^xYybZCC(Qci+e~U|tsd#d
VACT{QOAdTeFqRCf>jGVOW4fiFA1awNq;7!ExHta0~ay?RBK_&-mFeyovMg{c~tOox9#O#%T)IWRkVmC{ugi=Tld62cTX=Vk^N&L?ppzG?B}{p
<jd33>+U%Ev=>N&P>MwvAgWICkC#7xfWZL#cHQgyUllf;x<I$+181h!QCz%|nSQ9Wm!5gtH+F=Ppd3oY7(&ksfG0ANL&RW{(wU(~8U=8XP|+_8
%md;r(K4&ARkX$&xGta@04rkuQ9IYenKSZQ2_yD^EMP8RB4y+7@YZ<afyWDS`C$lC8>4gD#y$$cN&tGW2qzcBuZTx@Zlh?$gSYqL14|*e0LQZC
S`jBOQCx$^MuGY5J=PmUCSq4HUQ6agsY}ymU6UEEByt#_j0ElJvlxNk>=96-aSL{Di(8mm;W4`a)P8AAJ}$Y=O#;|;ipPft<dNWW3b~{6z4L%G
N`Xw$8|jLAxL^Sm5x|)x{F97k5uXsJq_mkKHG_us9(fT~TXe%`ixmN|1#3xb<Ddtkn6d%TWO^5NLLp?@0E=b}$43!K=^gw_k0_!%;)erDrBnS?
Xre(EwQwPbfs9HYB{FM3V`f||Q~}YofD{RA8ORjOh>TDNlUBe2m-)<8`ZO11Bq%?56!>;OFNjhmAQcKaGcS#3Lm>|chWujCb^e%hwVR;M^$t)2
>R`%&1H-T01tc7L{GzCbn+;p!lz#ZOhdA13IDSqmTah3m#tYi+8k9>yqJD5`WxRx0pMGtIeDCx*W4o3t+C(E%G;&BGh=951Xul$@XH{P91LBa5
+74+Z_=mLySOjE^X_c&0`|NjmNVN%!(z2PE_k3pRyqcSg8>1;CoV0+jg5;OnxjjF(9@)PFFCMf_KIgpcme_N#UEG2{fKDgL-{hFvfs<HAd)=x^
7kftzu7I=xxEK16<g7t545Y9nh0QnwH&IB75y;(;ZDTD<uoK$jj(MFNID!g@M5uK`j^MFk6>=TKLRm0n10=y@3R$$UDh}R=OawFMkv-&<t=sQ&
LIw*Ia{Um=k}g>3B1mOkEf1Ttk4n;ENxvT~@dqSw8je$#FBVE&PFTI~vyn>L7y#eMj0R0w2TH?`5xc@{wW5_#SY;j=s_Qqtr=LsCcoW3BI)rKf
D;q6sw1P_L9;}=)!N8Ug6t|>?i&GJQiXdnBi$3VX^ONUk?Wq|uaysk*FB^^!BK{0-gue%s)W%88#E|=euFxQ&Nt=m}L7rHVMtUTM*x@zQ2`ncU
(t6gw4?-0<igid|M);w#KBcq~8I2s|Q5wmyrQ;~w8%#N@RS%%h84qJ+Wb+BB@?b97ct8u{TL9%6j#n+#z6}ywB|R;TIO7okv{&GJ15{5xXMF7@
5VLq5-2gKtg6ktChp+W>L?=Els5Pfu)~qJ(UJ&L7Njfc_-l?PXbX=jV^eU^a8FZ8bAp&*vNN4Cr2yT=Spbw{Wv1N@M;89*h#5jYH*N+Os0T~S(
BZRyWTX4t-3_{1yBehpR2wKDVomI64ia>Z2I9OE9^nMSmF-l3BHzGek77_B4`hl8{$BilyTXw`+@<U@m(#2F&`#T$#6ljnDFo81m6NS)<ktr3F
&QDY;IBB4(l2}@PtYJBSE;!*$0P3=+r2(51)dK`gOR0~!2uwkm2*@~P)+sIgOwAB+4bG_XtQ!#+NrrJsrBt=&Xog@A&})wSVqOCR5sy!s5?9Jt
$r<tAez$Ab%teG$A;9mIOUiG6B2CEcw88J8;sE)W7RYWz(g)U{ka6B)^?;=g2VPW|gS3J+k8IK%cm)}FeqbE<NlzstL6XO`h_qAla<Geesqtra
(FUb?;3LrwxT6AX?8BXbN6A@fgdB*aq|W2_-~p4*X+OIm9h#M-wQLa4B7_gy5Y_0?#)2dVETOWZhI%d9FEI#4cBt2iNGSp+iwhZTt7^DFzUb_J
+!{h|A%T3x#Z1lMw=b>hTC`uwE_E<cJE@0CFHQAym?r65M$fw4Ao@o{Bs2cF8w4T=97mwd=;Q$qA_MJm=^<ePgP`ro2*AjxSXn1l<>C#sV>Ic=
#)i-h0&cx`U|KTgYVG^gQNfFi3*+wi<a5^XZnR<j-@&4^o*O{Xg0h<;(Sp7&1)?S6HQ|s0Gtp3`MkE3aqUx*MEUn#^_P{$Ehcg8NBCip0LGD~y
<rm}7f`+e#p#>E;K%u4CX$K*rL4J^nk5TFTIp=gY!Jwr|`i5G<Vqtww54)<cNm+Y+VUs#urD2ox_|-yfirQhQQ6U3_8Z|Jh5nEKS>k_pL$^(P?
Vp9av5NX#{W@o0cVyM;OZnFb4zjM>TfvT?HB-C&zP?N4^2GpdD!++XL$0tBdde#&ww&>%X$2TZoai1m)9Ml;$$AS!CRp1_B*vxXusOX}V$ysUS
J&mq*<Lc;doSQz=tF)W>McZq^%u7F<Tf5&@-v1FX(g7|e*$h`3kS1tMhO_C4QI?(Pc7eulv>FQdb)*Z8NI)`G!d!b5uOpXq@a;y|w-K4+P^Tqz
pbJaROf#yhYB$zRvhf1+=6o$WEtq?$taQ&hDVuMnI35$5=tCT<5%U!`y!&>O``nxPb?>|u_C37fJ@Ohw4fb;pAS_ky*|hENwE{-Q(+THw{Q%2=
(~Ikyi;L|^4P4_@+?FpWVH=Llw+$T+JKqDe2*5dG=q{bg9}ct3=L8k?5M4II>AH>9(*|6y`ML|X3Cm3ZDipEJs3KKDDCwOY>bx*#beAt0mpp*t
E#OHPg3U#jf|LUG+AViJ$m`&HUmR}MQSHib&;_e`%$E%&w=vJXYkca4u({}#kkP@vfn03DP*l@!FPX08!Cu~s_mauw02+2uEqrtHEvUGG^-5Z9
VZ6nxp2h1XI|ZBhK0;0fm)W&#Pqdq_r8P*s-7Zs~%FKuBb4}^hDw|cdJ~?MC%%%dYjHuXOfbJ(pXC&1U2EO=muYtY<F1r4rvUkq5wqjzNsU;E0
nX9*!S7a#d=sHommii72bcqyJ6Q;G*RK{#WdkF_7AluTRlC?l-`7$eQ(_e^fX_Qqkh}K|t5)?&Sw=UT!Sw|@ebyVZ1?Mh8`t5DHKgHj<-!BJyB
u!8jjtwRWLR*tjNl<riZ79_y&kpxJ+LQm~N^oFhy_z3E<s^wY1d=@E903LfUS7tgT=c96*enerdqFNJL>h%|`5z4f7cFS0=*P*C8MkE7D*PQGW
ea}!;b%3ZK+Ec1pvmpjxOqN9JHLdGPrlX5=bk-*5dcm4hr`*seiqk)<6jeK(j8t&%sB21l7E-`HiDXtfx*ri%DJkI|T#u?rG^nLqqv(dlTg*bZ
<gG2&VRzGN)l+Fc0$IA05vVS{DV^dr9BWE<_)W;#)HGU+olvp+l+6yXy3z?&p=DVnxncDs;*VmI4_u}TX*H$Mq;n2dzY~7%xZ|NuS99u9Y9n`@
B(OUsG<3h49>{c@6PaRHyfky?+^gmfX?8@?)t-@*hLfYy+)JDdW129}D{7k6RUB7_<1+4kHF)0iB%!N3N+>#AhI#VtmNYezJa15U^&9-<_L6Bn
!zxj~&5#xp-DX6KG>0F7rW@g1{Z4o(2Bm3Jef=DBFjq9=iisrjl;$T-W-<(6R{zI5-kG#B-duFiUKY<U38?MMy{Mt37C^-Q;?mfV1t8?$;nXB3
-3Od!wP^?N%|(asj1G1IO1bfPQ4Rl479=iEGZAWRG_;ohpHPwZ?o6)TIkO}nQV5UETXnqg0ca9Z2I*Z^4cCe_E!HbEu?!jSl>iA-bd}EbDOmqA
hUhXlvJofxaI8IL)}x$m-E1x{eO!v=TdQ!tXIV1KI^iC(9Kjb11Rt$a>Qv9I3p@9y-(2*tPsnGl&Xp?Ir-#Zpx*Bf06TL!YD~K6N8g&W<i2`7r
?Pd-5H<vB?3!1oA{5oZ9dkSh0CS+gy6vx;B8XE-6eCqmfEOF+U@chn!&BYrDF2%A>txIn=SeDEV1JtBJMqskALyrjRy=WsfwAGjIQCNdr3xwk=
cP)4=aE*lU_4u{GGp4oWOj<U1CB)|9l@UwA*`y4Tya$)iL)R@M`eHQ`+~Qj;RxUI;Ou{TH5VJV0JZiS9J-rJmWL|l}#QgHhFBX-sf&VM?@X;S}
#)H#>#|%v_CZDfg?ZK+HDSfjbo@28w(7?y`+ItQ2)PwyN4|a0X@LCVPj@mOErNCnPg}CM&N^Gk&<~4lNwJNHsn$Wc81sp?O6jr?`ifzF5l!kA^
6}sx&aAq~`JFyx}SDW9on5tTKWp$iD+_!Kdb21I@^<Mm?sXZMf8|vsj#x`r=ziv{scBz5ADoqS3dI{BTJa(btxp?jzc%`GZCgKa<UB)(@AogS<
ZQ>2R&IDDPC{OS3v7xApYel#Ky*>sE%8!jq!OV38fcto&=t*_W24%gjjekg8o!vB?OxMe<wT>0k!CkxKTTvMAo?8uE+1zG5cICxa8YogGO)n;~
BDB0suYr#l@2EeB9~+YdV@3bgT9J^?f61CKQqmi3)$qC%8>n$i1ZT2~8gBN^wZ$Bx0q>h~nFiEv)l?NK8{U4%vQ@=5iyGLdp8sY^N2`MszFAH!
8V)n3Crn+{5mULwA)TfaQ@t6}=MQIg^wZU!{S?bkGPy(M2z`-wHymhADfSf!&nhboEX(FIhqOnk+)}l1+F<Morz7QuPx0+s!PcC-w$wLGP8Pbl
qlKb>Wr%QkEGhoTAJcrFzhiFnmqwRorRnjVC?9`7lP&(Pu*Y9K_)oIN^pl^-*cU+Z!V)>l=dO`DG@g;9h9OKh$h(Ri@?uQMyp%b!K9(3u!-Ag@
mySV>imN`uh;j(lywZ6+Wf%+mE8a|<yXuh2CkijBo(a!itXbIDWeBg^FuKknSZ~_?_T_J}z7+rE@3g*9aI<VHeH@X$03wku(qR_}o~wPAcve@|
$u2vLuGLoMbqZNFExb7PYOPT^aqS$!EMxy<uDZp^nn*9_5~&4}Jf)hu9RKl)Z$6(ZSn(e8su9emydii^X7_6P%L;SDD>+jd^k-`_JE&`5tD2*^
f)#U=+DEup>E(%;VQ1wS<|<Z<BDGVoj35<*nF4g(V3swl9@E8^2>tsXG7xrJ
""",
)
