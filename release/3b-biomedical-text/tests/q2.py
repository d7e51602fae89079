import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.probes import text
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


def examples_of(lengths, generator, lowest=5):
    """Texts of random ids, none of them an id below ``lowest``."""
    return [
        {"input_ids": torch.randint(lowest, 60, (n,), generator=generator).tolist(), "label": label % 5}
        for label, n in enumerate(lengths, start=int(torch.randint(5, (), generator=generator)))
    ]


collated = stored("q2.collated")


WRONG_COLLATE = {
    "pads-with-zero": Wrong(
        stored("q2.pads-with-zero"), "You filled up with 0. The padding token of this tokenizer is `pad_id`."
    ),
    "mask-of-ones": Wrong(
        stored("q2.mask-of-ones"),
        "The attention mask is 1 everywhere, so the padding counts as text. It must be 0 there.",
    ),
    "inverted-mask": Wrong(
        stored("q2.inverted-mask"),
        "The mask is upside down: 1 stands for a token, 0 for padding.",
    ),
    "pads-on-the-left": Wrong(
        stored("q2.pads-on-the-left"),
        "You padded on the left. BERT gives every place its own position vector, so the text must start at place 0.",
    ),
    "cut-to-the-shortest": Wrong(
        stored("q2.cut-to-the-shortest"),
        "You cut every text to the shortest of the batch. Fill up to the longest instead.",
    ),
}


def look_at_batch(collate, lengths, pad_id, salt):
    examples = examples_of(lengths, randomness.generator("q2", salt))
    did = f"For a batch of texts of {', '.join(map(str, lengths))} tokens and pad_id={pad_id}"
    batch = checks.call(collate, examples, pad_id, doing=did)
    shape = checks.shape_of(checks.member(batch, "input_ids"))
    if shape is not None and len(shape) == 2 and shape[1] > max(lengths):
        checks.fail(
            did, f"rows of {max(lengths)} tokens, the longest text of this batch", f"rows of {shape[1]}",
            "A fixed length wastes computation on padding. Take the maximum over the examples.", READ,
            "padded-to-fixed-length",
        )  # fmt: skip
    checks.equals(collate, stored("q2.equals"), [(examples, pad_id)], wrong=WRONG_COLLATE, doing=did, read=READ)


WRONG_EMBED = {
    "forgot-attention-mask": Wrong(
        stored("q2.forgot-attention-mask"),
        "The average leaves padding out, but the encoder did not get `attention_mask=`, so tokens attended to padding.",
    ),
    "mean-over-padding": Wrong(
        stored("q2.mean-over-padding"),
        "The encoder got the mask, but your mean runs over padding too. Sum over the tokens, divide by their number.",
    ),
    "no-mask-at-all": Wrong(
        stored("q2.no-mask-at-all"),
        "Padding counts as text in both places: the encoder got no `attention_mask=`, and the mean runs over all places.",
    ),
    "divided-by-the-longest": Wrong(
        stored("q2.divided-by-the-longest"),
        "The sum is right, but you divided by the length of the row. Divide by the number of tokens in each text.",
    ),
    "sum-not-mean": Wrong(
        stored("q2.sum-not-mean"),
        "This is the sum over the tokens, so long texts get long vectors. Divide by their number.",
    ),
    "cls-not-mean": Wrong(
        stored("q2.cls-not-mean"),
        "This is the vector of [CLS] alone. The mean over all tokens was asked for.",
    ),
    "largest-not-mean": Wrong(
        stored("q2.largest-not-mean"),
        "This is the maximum over the tokens, not the mean.",
    ),
    "without-special-tokens": Wrong(
        stored("q2.without-special-tokens"),
        "[CLS] was left out of the mean. It counts as a token here.",
    ),
}


def look_at_vectors(embed, lengths, salt):
    """Each text alone and all together: the vectors must be the reference's, whatever stands beside them."""
    generator = randomness.generator("q2-embed", salt)
    weights = text.random_weights(text.tiny_bert(), generator)
    batch = collated(examples_of(lengths, generator), pad_id=3)
    checks.equals(
        lambda weights, batch: text.embedded(embed, weights, [batch])[0],
        stored("q2.equals.2"),
        [(weights, batch)],
        wrong=WRONG_EMBED,
        rtol=1e-7, atol=1e-9,  # right ones differ by 1e-15, the mildest wrong one by 1e-3
        doing=f"For the vectors of {len(lengths)} texts of {', '.join(map(str, lengths))} tokens, padded to {max(lengths)}",
        read=READ,
    )  # fmt: skip


@test_case(points=0.5)
@case
def test_batch(collate):
    checks.attempted(collate, "collate")
    look_at_batch(collate, [4, 9, 6], 7, "public")


@test_case(points=0.5)
@case
def test_vectors_do_not_depend_on_padding(embed):
    checks.attempted(embed, "embed")
    look_at_vectors(embed, [5, 12, 8], "public")


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q2",
    """
c-rlq>v9{p5ryAHzeyJEmwgqN%SB7{TD4lyE749Rsl0o>(-_jSHJiP}Nh&hJluOcpGeD#J^y#wz=GCjKU&8MC?s0p6JZ*nI?C-BOS0UZJeYdZ@
?fc$c_jm~T`fBrP>)o#P971Vr({{ZzUwld_gu~YLP1)t1T}z?!&6VqUmwHc`CdE~*2bWy()zwh!`quAa^C9`>laDJ6{4TW=V{tKr$Zy%Z+Ix?=
g!2t*EitzkTFPq;@-932(?ZKWY~n5z^|gjrnl)g2vBd6kZl$a>*t%UT$@`KcU1^)T3q9vRmop8#;|?iA-%^Qs(DUo`G1pdlp%*P;6Ca)LE|!qS
1H!J=nCM|*l+Ulbo%f8&HP^E9jM0bSV@%QYvNYh?rL<C8tt;1gK+naOQnP28(yr9XjQJM**~-B==8UfdzjEE}cr-TQ-&Bjb5W36Rx6D1yMrw>t
^Y4AAYc0ag(}Hd|x}k?)Rs2E^I!~p?%c6Is_qx)+@A%p0SRH@mH|L6X*+r)7Y=(}}TGd#?N`r0N#TaUEKH(%hp}XpR3nisE8YFJvyRSJVGt{#N
_#@F!W6#W(M#;^J+^wCxiD|%3y2JQ&rNOrB9R6N%>CR^!5on(Z&xmyyrE9pd%NW70Ubp902GOhs_zZIrLr>?K$c+dnG1d~oS_{9EBNb*7ui2<W
n4FmFql<V;#gTi6c>LOBMN^6i^C~_G-x@Jl>F4JsT&FZppo|Fqszu!KZNjB?f{gp)n4x6CIM?NRWdJf_Pi^Ho@tAz?!DGOn2k<Ly(_(LZF;R3i
R$mFoymFmsE`<px&IP$a#LqJkenu@un0q0D)$`TsLD3i;(cBpx1M{`!92YoXYMC@X>kR~YIfHZ6F*V#Dk0j#wioXO?uDE`S#8meyEwHgLsm9p4
9^oSH=&({uOCL1+;6rTk^wkEvw1^u3I(k5h+&^oQ&e2*F1I%1<d94AM;B}4EKqR!CTqJt>UB@8lA|TXcHrMk?gCIKv^GmZb^V5^Xd^$%;Nq9n5
23fi8aBSaW%$gTXvx^zS=M2nUFsV5pCAf<FuCxH`BY?(aJA))buH~v^GOo8>O?X|$eREv7uGD}9!A7vIS~T*!gzZDT0EP<yYYU8fwLu2efTPA3
s!$J?1RqlkDW7K|5+@xG>S5(Ns3<28;^Zdq?}UE<w$d3d3O&F|H8sC-9Wxe^E;h)7IoYRR<m`R+`5dl3ra*oSO3}}+E4?u*r7|-Hd4;D1BB13<
xPX>{7P$S&b;8lhKb<nK*Arr^9`qu2EIlB9l273U0RQvrxMJ1}C;6N46d4@P_dwLy8_5g6W>fB{Yb~HMPKY7)l6YiSP8Mp_OHk5<kTEkPrLVN0
8$uKh)(0lb{H;Zxr1b^-m6|i)h%G}~z203X;nak?$mJPu1#E%u(FYv1!z5}0Is94!##s|tK4oUfo=3W3UYfsLH($Z{&HVAJ20)(|_i0MK@_6nI
Q1#&A*;_jPoW1&;R~iI)xRMu?#Tyc13w*7o^Yth+%!;|Xa(&x@n$U0rPYUA!xiVgu4SsuxInps1&XHr&N(+z&Do1jID)f;bh*`&<E`+Z3QiPpk
+OX1q3<YN(=wvLJS$vL3kLL^;iAi9j5XL>OG!QNn!DSmvBmm=pj$0B42^f#33A0_FU&a^3P~ZvplZ?zH;jWmqUUF<!LST5{Kv-!(67pbc$G?~!
xmpl2f>)G_rxbq1($FzW<X^YI8Sw?z#2qS8*GL|L+3zWQo(R|;R0Ui1l@<U)gC&SV86|`Y!h8U$d;!NCFe7-t*jE}<>;P_ouEMUe3s{r?5&C^`
CQ%&>pGDoDU$-n*ifExr7H}Sl3wDxAF0KHYrOaHA;MQ7*67map*_aEUD1mjfp#9PZViB8>ZQIIab%B5cnlxEt;@lMAg)Y}is^-?DI-<@$Z}58a
>gsfOJiYmJxIP^p9^c#?-%z)`xjB3|+~2%8-oN><zqz@+|M6<$UvK_S+xy4k!_^O0@9vKKQ%TfzkMH*%4p%?C0uajU&DE#<-N(Ztzbi*mbTHON
tSVjNO$lyTvRNhzlKm*W1pcwW$_xlI@m|FNjR)XkhW<6`SKv(4k)$c^NB)eerZl_YtqfH)W`G!WL}Io(WLX&h8#lxuA@P7<u;1`vG4Q6`!Q{Y#
T(^59)o74oZ)ujFdRCH^YYP!^#+dCAH2|^ZZH(Ljz{w)dV#=Tfm-JjZ$jBK=7&vL%%8R0EimW1NU0<p~?BKG@BKpBivVai~BMxBuiawqW+2IfN
Ogc{>z(GgB3gubs0|BgZ;A+7l+KR)gV**8m-<i;3djKtsDhV=1eP`_qyQw>yI@Z*CQcO`Zj7gFfz$j9cenlcR0O%}00mgglw)%;=tPB(^3N)EU
=qafodTYc3u_2gjH-qo^t_O*oK%MkpryeN9LsFBCr^~LyX0#i?(m;Xs`X6#==?}-dyZz~KgMVHVzI%Ujpcj3A9pBcstzK<j{eI7v-{0I`pYZ8d
SGV^cKAzs(-aKACjfUI%XR#2T#sUm=Lr%_h6Uruj`SH4fg#~id3xJ{i!00p3%g=EWoW3cVO8xGwiG69g!5H-ZL~l;F^!w-i<4=F6cVyD#<G%R#
-}zbEkAB?k-yZIM!#YnN9vDL6tDmRt<7s<3ZcpzI+sF6E2h9=R^@p1qrQ&O1<{(y4-P@<L_;!D~e!qa!AD*oAv_s-&jLL05qs+ftP8(H%MSrB8
3H47{Jgpo2i_f1kAg*9Oa53P`?WfzD!_D^XU(JYj$NL|L4W|k>Rk*3bO%-mca8rewD%@1zrV2MzxT(TT6>h3<FIt8389u9e!=RyvCJI|EeM1ni
T}qN+@bAo!lm?agt01U@$zjNF9m0&6av1b8h{The<%Xo13VjMicOmcrYM!B@CXvov>q8u)z~d@>E7t|3m{?Gtj3i5X5MQ;M$j!J#wws75l2_7b
7pZ_KqLOKax*ud7m^LcVqxaI1Or}!?ZU%)a0265d0K-YG2od{FafnxBp2j~5;Yo?g3@2AVREor)`ogNz#z=xGPS9WI0F88SE{lW2A%+p75s1&S
8;%2`^8y<A9m9ZQc8gWq4PcMvJvJbRITlJqtO314t%SUh4aiEHF<lTTo+LdE$|;$&3>WvR?n(?Mu9BaKTcgGdiT+nc0-9DcCsamin{EOOS4XNa
LxYzpnwUI&tKzbdcxq;wEN8VR|2J++HJweOll>eK2~E$2a&Rflx+UyP4bns-F51N5mydgi8~<57r~jIsQ!k&V$_^tW0Q7T`toB6c*@(OM@s&Rz
`t&u?=lAMs|AwaaOcEMq--RgxO%Z5{KvM*oBG43prU*1epeX`P5on4)Qv{kK&`TGA$V8&tWGM3pGO5-H+1e)GwYVr1`9>6PPjW`VU?*M^VLTRM
b-@V%m2BBll$HVUx3xt;rNVg7L{KZWXbYRb9w)ge4@C*Ml$Oy=$f?o?pl@T<4-=so!~t{<N0=`XOwwwmNX{C0-aCRB6PFjN{uH8EWNl0he5RV0
O7FpWqt?(_3~MQuYc?FGgpTtK)E^6}@F`P%2<fJ5I2L1(Pnk1s^Q0P(h#0G}dX^!<HmgC2ttbL%_VK!5a~d7vAsGZRbT#ay&%i)aylGl9eX|M@
0tu<6vcKpL?~V^Y9#7kgc(NVh$rK}|7%|0&DMm~&Vu}${jF@7?6eFe>F~x`}Mocl{Ws4Em4G_W)%h=LI_v={H0FL;M3wc2{<VnjPLLCA@RB)HE
a0POc029*m*Z~Fh2&`?NQdd|3hq^_T5vi#x2jSZ}G^>p9bX?sCxfSg&6lNpX4k#!fcnOcR)ht$H5u{eK0Uz+H5XVXye8|}*u$QSsbf86RbZmfl
G!+0o8^%U10<?`<gql(N)$BXK0YTyLZW{xT>Q&)sXIjQ%=@Bu7hiXhVmn~_jkVz1*Btg6;%E594GHRvGZB0{Uwj|GCq6DRr`LG;t7lS+pI}j?W
H2FK>n?#?6>;%97?eM^h9&vmB>F{tm+?;iY?{78A^ED{$Uw*#j2Bo|GgLWj%1A?XyG=-ok1Wh4m3PDo{nnKVNf~F8Og`g<}O(E#J5rQz5j^=UW
ES{((DJ1np@OgSb5Y>@ZF_>-u_34`Eu@i~PA=<){MIrd&fFQmkFSlDfJs=3;2K~xfi6SB)$ZNu#u>u2-bzwQ`hr*6rL-k~t49cMX*<Kk)ERQbM
37Hr?ZevqY(hePNf96tADLmPOLltoY{q6W7FY(8Ze%l@363dxI%m5JBmveZCqF!TJ=p?{HLew3YxT=~+`*5grD2AQc2p6UpEGDmk3nW-mY0TvT
3&^2;or0|dp;$0a*Rq{v-xjfI%U&WC*mBS@E1mQa^cSmeB){Nm<Lo4oQPVypeJ4PTxbaxq1I9MsPRIRxeLhfx-$;QPw;=uKJC?gBaa3#B4x>yH
R~9`-^*VTKgJI5silj8g%sfJzH5!ts=%yXylm`~}&&yFHmTZsjw#WO!_q`YC4}HFo`Xj|>d;D~G*j|uh%0E;7nexw+f2RC1<)114O!;TZKU4mh
^3Rliru_5L&xh8TGqsNsX9x-4QRgq)0mDosE@lft=vpb=P97GNQp{k|zNi7Y1~AdvrX;QV5nCBYk>FhoJk$-KyCp?CNZIMEWcmDZnoL$OjYDqW
NW?xFbsW6{#uHZyjnqLnz1s>S)nctk>@cFilmpwL_?Nm6DC#(#I*ylCVVLcVAnhWfGOkr81ZhW7=}9L7jV(#Zt9Ld<5D<Kn+u5-)5^{(Lo%$m<
2dA~6C=DDW!DYWxS8z<<Z9@`>%cS9><9O&`$9u<dJT%cADf7$(d2miE)#V9(EcJryz<+_)iv)3hw1q$0{b{?uyPNvM)E}n)F!hJ2KTQ2$>JL+Y
nEJ!iAEy2=^@piHy!?GgjLzxw+EMS5OGP|XrwRulL0<p4UK~bg)Z~X|=%E8L1}JI=3;d`K{QzPHU9<fy+BF1M1g9-a0cxR?fr~{j7si>mLgApb
63fe+vS^7wSo>SZw|e=JErNg(5|ZQ^g)DVuc70jk5q0)!(tE95r~&~P@I)xY*e@29eyK#tp!cvM^;>94r0FPHYn2swKvZ20uOaVSjE^BfWZ;i!
(IgaTz>%#&Q8vhNaH_6u23r&ZzhHo%br|pO${LjRD`}n>H|3qT({^j7*fuZ_(pA0XD=(d}N<IfT&_#;CeIK{S`|+lp!@JXebverCB`Cl4(xb1I
qm0JS7NvZv%}DMyUo!RWm!sGO{N?uae*3q>!|{K%8tAhL{?KZmCx-<8f1XVI`0?kt4{Qo?Q;3^F+!W%b5I2RmDa1`7ZVGWzh?_#(6ym-UAx=cF
i=IeZ!Rft+5K^uwD?xx@nNb9d!iF5`#x5-}U${l{W5<;pjw=w5*Mf*OC_gfDS>D)nxKQ0Wy;)tPS6iPnyJVW7cQJXwBW>S`BDN}fihkCc;fWCZ
rW#Dvq8GSpyA-k8g8E1<6i@er@n)-ssN^97Y*e(0{edybCJ^SOw<h6{5~KowC3(vW!nqQ?JrU>y)6T1#gsR-HOD5RK0h*5gt@wD+Zm*;?l=WWq
ZX8xF2moneQU<`lXzeN^c_*EfL&Dc`Dl#b?h=K%P2WYF_59O@V(I~Qlgx=a3E3aaedc{~M%uCN>Mydmsl)kcHzi7`DjYvpJ$QDo{6BK(njdau@
(GV1~oQIA=x5O8FBF=R<57zB^Pgtfjlg0?{nOtYQL$9II>*|>*UnqjBmW|=#O@d(7)OxxLk<QiD3zh0@yIlMH+9~Nf$B(D&<A=lb?f!0iI{t)z
PQ7934O4HJdc)Kkrrt31hN(A9y<zGNQ*W4h!_*sI{M(QKFWBX>V1`0cel(60Au{!fX}1Ijw7XV6-iFl0hT>R+;sv3wshkEoX0%!@Vx<@e*+&HG
4N0WEFb*++mE?Xt8dnIKHRy5HE;X$Ru(9zdf|pbc_NJdiriF#HvBSj+0cy21C<d3fL0;G|tR?7FUSj}SzY~dzaj*`#UhZi}8rw-a<cmIP4}e=t
rH$QC6xz7u<=~j6(g^4sHF+v}7n8RaKEcmRA1`R?5FP<|HVEoousn{A(b>IP1f*3m)IqK&dyS}T;va$;JF%xSUR&e@&q`M3*g-tn!6nkYY$?*R
nrN>=(q5ycbR#GSM!g+ItX4Ydrsd@=*xDFGQdoFfR6PT{wUPb7erFa}sUW$aEajD6NuKN#M>;u3uegefc>u2@+|J9pkQj9FV`5}EETX&VARd)-
b-V)`rwOVfwd&!YCx7u4
""",
)
