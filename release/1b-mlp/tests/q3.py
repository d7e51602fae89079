import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q3"
points = 1
hints = [
    "Check shapes at every station: the derivative of the loss by z2 has the shape of z2, (N, classes), and "
    "so on. There is often only one product that gives the right shape.",
    "For one picture, the derivative of the loss by z2 is softmax(z2) − one_hot(target); the mean divides "
    "it by N. Every picture adds its part to a weight's gradient: a matrix product over the batch axis; to "
    "a bias: a sum over it.",
    "With dz2 in hand: `dw2 = dz2.T @ h`, `db2 = dz2.sum(dim=0)`, `dh = dz2 @ w2`. Then dz1 is dh where z1 "
    "> 0 and 0 elsewhere, and the first layer goes exactly like the second, with x in the place of h.",
]

READ = "'q3 · Going backwards' above; result[0] is dw1, result[1] db1, result[2] dw2 and result[3] db2"


WRONG = {
    "forgot-mean": Wrong(
        stored("q3.forgot-mean"),
        "These are the gradients of the *sum* of the losses. The loss is a mean: where does 1/N enter?",
    ),
    "divided-twice": Wrong(
        stored("q3.divided-twice"),
        "Every gradient is N times too small: the 1/N of the mean enters once, at the loss, and is carried "
        "along from there.",
    ),
    "forgot-target": Wrong(
        stored("q3.forgot-target"),
        "The −1 at the true class is missing: only the log-sum was differentiated, not −z_t.",
    ),
    "forgot-softmax": Wrong(
        stored("q3.forgot-softmax"),
        "The logits themselves were used where their softmax belongs: d log Σ exp(z) / dz = softmax(z).",
    ),
    "wrong-axis": Wrong(
        stored("q3.wrong-axis"),
        "The softmax ran over the batch (dim=0). The probabilities of one picture, one row, sum to 1.",
    ),
    "forgot-relu-mask": Wrong(
        stored("q3.forgot-relu-mask"),
        "The gradient went through ReLU as if it were not there. Where z1 was negative the signal was cut, "
        "and so is the gradient.",
    ),
    "relu-mask-from-gradient": Wrong(
        stored("q3.relu-mask-from-gradient"),
        "ReLU was applied to the gradient. Which entries pass is decided by the sign of z1 on the way "
        "forward; a gradient may be negative.",
    ),
    "averaged-bias": Wrong(
        stored("q3.averaged-bias"),
        "The bias gradients are N times too small: the 1/N is in dz2 already, so they are sums over the "
        "batch, not means.",
    ),
    "wrong-order": Wrong(
        stored("q3.wrong-order"),
        "These are the right gradients in the wrong order: return (dw1, db1, dw2, db2).",
    ),
}


def problem(batch, n_in, hidden, classes):
    generator = randomness.generator("backward", batch, n_in, hidden, classes)
    shapes = ((batch, n_in), (hidden, n_in), (hidden,), (classes, hidden), (classes,))
    x, *weights = (torch.randn(shape, generator=generator, dtype=torch.float64) for shape in shapes)
    return x, torch.randint(classes, (batch,), generator=generator), *weights


def compare(mlp_gradients, *sizes):
    for batch, n_in, hidden, classes in sizes:
        checks.equals(
            mlp_gradients,
            stored("q3.equals"),
            [problem(batch, n_in, hidden, classes)],
            doing=f"For {batch} pictures of {n_in} pixels, {hidden} hidden units and {classes} classes",
            wrong=WRONG,
            read=READ,
            pure=True,
        )


@test_case(points=1)
@case
def test_small_network(mlp_gradients):
    """As many inputs as hidden units and classes first, where a transposed product raises no error."""
    compare(mlp_gradients, (4, 5, 5, 5), (3, 4, 6, 2), (1, 3, 4, 3))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q3",
    """
c-rlqdv9CE5yiiY{w9fiKl)V+qhKQ0HELU}tUQ1s-@U&xbIC|DC7DUlSoTejwAUo}?qlZ6IWxPPSFbMqop<}6uWt5luP(PgyxV`e*j&Wi-(1Ga
oI@S^lzzOteA6#BueNzNV@$R7*<#z|-AHA$IeQ50Y8&Pz?b0Z@j1g++CqCZ>8px@&5aOtLQ+HvEmUB(H`ZvZdHonkf&*RkRY1c>2EzI5u4{`KZ
LMk~X`#9_h{p0tw#MVxHVH<Zb&NO>Uy;fe(ORHJUmuO!oyOvU^^e@J7;&bL8^N!v_q?5dX?xs{n3w<2kFk^46@F%r={)N|@R~NTepKkyD>BIj0
`@es@y8Y$)=ARdv_<Hl7i`$?6_5SMOZ?E`&S06uJ-(39d;?4W({cS6(%BO$q|D_M<_Up~X&-?d3U47z_NiCE1XUHrHPjU7bQp~e$;;yt@>YO3z
lbT`;GtZLs#1y4A=3pN9hzXyywHEbJN|Oe9oY`iK6|Xhq%=dEbJu`h%53QD(N1rL_VUDTKl6QhNPIc;gJhePWoTGIu5x?kz4#%ipu{I_5kUJ0I
#6P9;g3@LzYABR6Sl~WmwE?ltyfh5;Cbkhe#+HWK9avZkyz2FDo2RGq?qo9bl2UH^mpTyZ%#2CK$_p^$(b8mMy>HlZFN`G5XJ4{;@R|^3!A|iG
O$q+MAWDm4Bzp`k^_Wte;qWg0EGHY_n1zLHg~??)y3IC|7;|OCY__pIR*Z$W-|{E2fr2mA=r2p1Z{$Wpdh8i1&n)J!AvdO2??1j6AHrv3R_4Ja
=UG`?{djboV`SM-+@+rD!0*!X%i2?IJr%cso?4v)SFl!OZowATdt7K0CvArw%jFtP*LmjpF}hOb7$p@OfhL7jVuF0=4O?q?i;cAopapzz<BGBJ
);wo<{TqL8PGVz?IMI&)P>DaZD-7ha(3@94A1#&8usXp4_>@=yR$(5XuVTu)zu`#f^fwaoiXVp<LASE2OmxpoLoEw7;dppyAF;#}pQ{hx7T^`S
`hYKH01#(BKo>rZ!F5`RpMPF<AZ@I8Eu#}~;Xk}C#|3-&JwA;UVG#DV&%Pk+!C8`eP}M{1a#mKOMS2*+^WS(39n%-1W80K_=!mBzz&kbf6cDPY
$Hi70bHwv9qp}4ewv+*G&d+d2K9qwNjOb%eky-2tG7fgBcC5;p0nIS&()<+#z{G#>6I)?^7UaRrjXdIZwCUzY7e^vmn3EEA@b#R68EOE=1L3s!
SMgcm8iAA^*>jxucFkaf{4QW1q0A<4A{sZvt1hpk0b(1VY+u6@nEO1&b1v5IyBP7G5%l6dq<<8BS|jL3!{N*@Yn?XXArT3P`pX1F=8rk%`MH;-
&ArzGFTA8=@OODDM#ONsy;C6{tM1Kwo)-Z8U4BMy0WP2?#iUqvzme_TR<`$=+1_twd$*xyyMBMZGK<Na5n0SUj!#dZ%;nsNeR<Qu4?on)Q6s_f
QVa~JWHIp_tduB@aS!1-BgzLCeEJI+9A@?z1o2oHKn%iQJ2<dl2n*R21eu5vp92B}K-^~JFedF!jG>GGy*YwF$`i+k{3+4w^KU>(nDRjw1$fmV
k);7KX$ww)3RtrO1X1k77x3a1_#-uv)gGo7M}W_SFZ;q{D3iY!Ws1Ig2W4P|1Nwv8tHTTzTpm-SFA$MJv{Qi0U@g4TNL8()RG6W!nW8(;?A&Pr
Ge8yuf!{!-u~-7Ie3^Mm5I76eL{nUgrM4EjF>Tn&uoZwufX+1koT=Ue%PbB>w+Z>?EBL7}UOokPz^wA2zXYg)S<d=g`}qMJizjM)0EG3lz%#Ko
(fKX$i)ffl8t{5hV*<_QsSs6M6s}mEqJVeAk6|%=FzG~fFwT4*FXdm=e4m!Hs7@?4do_wwu|y^eMh7xA!$lLv)3alFFcJ)V!n9{Is+eV_QX9e}
){gg7;QWr0U%vbK-6cML`^&o@uU47$;$&6?*sv(p#iPU2;Gh%IG>uo6*{kz`j5R<shCc;pVOQwgI8*P!M~~acu8>OtAQ!jAf$<Du(8O4Am1LI8
dJ+4ftrlT>F-AM0cSL%jU~5hzkb5vHkAy&`V6d7diV{SiMxBpnE!M0_rMZ)fM#4MrC#QB`Si!C>-a>`o95mHk7x5Cne14@`i$IQ=Amln@36f2a
{nA7AXJ!U&&L8;O#?D5^LdhMf+dK9}P;p{_&H<><7z_Q2APk;#R4;U$#ZPhJ8Gt)VF0#;$Uzj}sxr!CpV_~AJ`cRLWOGI%JvRpgyJH?c0CIrXN
0mQNg&{8BW*27Qf2<l+aU+Wrrtjvn4@uvcV(F!l!j)d{#*5>9o5Y}q>uU1_Tp>kDSFH3c4-jzY(-)_LtR(iR?9+nY+KH0nVO}eMgld207W!fR(
KG2|P3bkf8S7HQQbQqJs;u~&~{1rZ<0Ifr$G7-e1k^Bkc#1~3&Z>E!k4f<q0gy#Xe7*$>z5rP7dT^f?mLwRAl-jv8Z!wSKb5Acn#nKLSn!iqUW
s)33Q>gM7G2J+GQ5|o!nT4oiPrsEPxD38O?;A!B|7)$zyVI_%PLvd!3F6HiA?_M+8yX|c6H?+Oq()Mms|9kcI5N%fVwW_aGeSKr<>+0V>?ccA}
t+l%KJy*9TQ-Z$^8zABiDp4mZZf&AO0hMu35*3v}e5My`b?fV?ZUIkIgEO`T4OL`@yLyoTyMP^b8@VLb6m>O=W%dz1FvETd5?6V(7PY?XqE^IZ
!N!uxvAQI7hpSn~%b+W%Er~xY9t8_(xT-;9l_C)RekxjU!v?PQg)twWPGQR`rdBbvim7i*Ouf0jd3$}k{cyGaxGJg_rl@!!l%NY-&E3Wz3bVkP
KW156LH$ZfE@BE*`8UHIIw(g@qIB3pb7lZQ4#>4Q=vK3Vod*_8c%d@Im_BTAIKbbQWQvV>(yw7;yd-vW8VD-tr*!?AZ;SYwiI*uBPYWkylx7fr
Ajmm!!MS0ZMq}t}By0omdGR4c2%o7J#Bh0GJd1*3q|C^`8oC8+9B$w))fxoogOl$dTOxSmJe~)x&*f7Wp`xkj^`SOYZ0glj3$zS1H5hI>ikOJO
=EyXRP20ipffau5{7>442$pPuhb3XN=Z{%dmb*)+xOA!!I*5euI#`-;*ve<qxm%Pv4ad|oj*ArmK4#@z@`$xe__4%W%@te0BT-Z`mAT9cvQD~O
+$rr4fbexQHY-wT5v`lfQH}~vYO)xuJ6A7hRwRn1+Cpy?=wX<i=vOV5o<xlZrIf8+Wt@t51_~4VABDVCF}*CsRCdbb<gVHRLry^|SyfTMr75h=
U@(Uj2W3IxDYb;HD7Rpof~Tq)PFc$1&_ZlB0AL<85)+y|!<4b*NKi7otMXJF+L~zC<5YM{-o#LezxhT1VrCYzHYcZhgc&r77j`l_NgQh&s<yST
Tt-N1Dso}trVUUZt{M0#BV!H*A0XZ0khh(sk?Kwv8$hTWAfT(N1w^!BZ=)L{c&R6uvLg;!fJ@j1Xpzd93JI_c0&{};;f;`K03`~|rNT4}D|!=J
a`v!6z?oL?e)#k4-QRETG_bwX!uC!RXQ?7wnKei%?8&N*5065~DvVZPv<jndQyAS`z5i+ZVgKo$t2%md>L_dD1Yu$ct};X7eiD+V9%P2TZ-v#%
0SIK|=15i@@?Z-tCoR=ncHPnG>Z2(vpQS)OR~cE7X^KJ7vM^LD_RtWD3^weWXF`X?Vra!%fGh>u!v|`^Lm@KJ8Ysm)#PWVwTA<3;mOX)^4&^Kj
H?=#B5qi3IX!~AQC*-O?T$RrYQG+;4tR_No5g)M~Xj+r5-7LWXt1Hk9*nZ?E1U&E&5_Kj|XBM$ErrGyFLT3bXruP8#DgI=MP!&8Rsceks#Msrr
_4w5{TA(_CrmOJ!9!gbMGcqYu#F$xfQ#L3@Ifb}y3UW9FDDXy(=r9L(DkGC!CS^>Y(V=@5AIw@j=T1ct9sZyGL^UgEx3mJVp;W-ZK|ix>da5nL
ION94MVKrYTb$|Pr9KcSN!JcsgYv4~k$|+-x)6-?Zop{&a1l!pNmUuly%|V@Z-(a&t66vr45us4rf@D^ua~d2tfygU6>qC}TgBVADc(L^zq$Re
|8<paFHE`>Iti-{d77=_5n1O9+9vWaSgR(JhQ$%V0WO?W3z>?Ra%#jnLY1_c&oaR{^Dr9Aw}exD#-Zv)HNOQyHLW>lzaYA5?n)86Ey)TkI_#rj
3sH68Q3P8kw&pQHNVJbVvBb3i<#5(~vaE#(bn#J?m)9ilL_7i4>(B)PMo1a&RkbB|rGPh`RWG7<{k%HK*ue;N{tD#FnksCsKq4lD77|nZbVHzh
$w*k#^RD<{ZHN(wQ=DZv^OJ0<8TxWaNd>&&$H06m5S}j@EQD2b$U0(?tiUMY*`{Pnw;hZ@C+7TzS*HZRnpmxhgzZkF_{PGTlI@tQFnee{!vbBB
twFjjTWyQT5T-O&V+9DL(2b;^sN}IS>q{?-3a3#L%j%}|9!P-26tPvP<zPK<TiFEBJucO+tn(y*Nj`VqCZtv++hGhCj%2jo&U{Q@h-ETGB1l2?
M_~@(K$5l1rvPqMQ!lNI1zn5@FezSSz^GNR_t>125Xtt5PHGC7)8}<8XpR&*fM%2*hamziuGk2=+Jan+UsT9TD9g#2id=%VCjVkmNJbZRe^MR_
G;%4=4|J~3&T$fhl-r1&0KkjsG6vy?shTS09nP>ET*Zg-R6amuEGep1y^h5yMn8BeZmuL#5_N{oG2a-#Su&|u*-d$oa&&+6pn%w&OB0+IuAU%K
1c>T<%MwMoo_}`*G;KmA%K_<C%u`M=HcNzP5Qtank9K5_%B<K%NBm(7Bw{w~Q`#*q$9F}*lqnLZd2zCcy~0HuVW;APB&bXS@taw@cBVEO1qQ+5
C9l@A=q2FwPa(=Gj9!*7s;XS4z`WE=6YMi>kaGi6{7w;;|4(cd&~}?eC>G%;dy)Z`tGphLPfN;xYldhk;-`F)ZK*7=(>!a7#)7<f3WdeO)N?ZW
ugqtdN)(-?iJ(-XwYZm|ApTH?PJS9`COp9cn<cP^3cM(Q^A%Co$z~=dd)j$upHEy|3+4!v>X3+LL+A2)X?`U@=CS(j86ugER%1<q8=V&Eeq3A`
T4;T+ElEn&=#Yt7e^AnU8c%Fhnd%-D)nZj4y*^*N&kxdY(0ycXG|pp^mFA;aF>9cGUndf;xBHv7SGTJWdU0o_s>msf+fOYkM09OdvB;`wln8(Y
bwwU+#P>5(U0YwKDRYsrs6?x8shgJO@S0c~+B!#^R5T+zsa`fLQLC0gl4KJ<w6(t$Z-GBmMxgd33#{^q_Q6;RunV)RZRSUMfbhCp;gJ(lV1&VA
^Yhm_mj%xpOYT-^3+)?z09#}t`aKCcC9d#U&tu-iSfWyGOEE_)Uz9o4@QQ9Z5EVb37*L)=_e%Vg<tSC7w5tWBh_MRTBQzd6Yl{TY%@@S9SPy^p
C+bmF(_uOCpnJ;HfG9>2pDst~Vv=qwv-@eYG>tMMas5dpKC4|W@6>TW9k9#o&y}O->Z9eTGLGdaC5uGCz=<@UK*d!(y|h~?7!Z^clv~Q;I{(<C
!y57(Q&IKXYr2Is!2;T;oq)KX-A@3Z_vK!Qsk<UZ>C1COwP-t^SK0Y~);>8r*smcNQ`v*+uaZXrEMD!`#=j8e^xf4_H_zabo;B7kV3w?p!!|%r
tv1geCD9UIH_eB@QQ{TE%I}+CWMH4egOG)Y=>ucMVpG1yND708o6UIUwG<G5G@8QO@AubWU88D#Ed*;{xAsCCfb0ErESfK>8bw$Cf`XF(okb|x
Abva@r`wde$<*SP5>@#Clj0v17Q>5q28B6FXfw}$yy&C^IbhzDX?u!-t-|VM2`eR2TGv%gW=ZIKq(by_;efjw!s9!kfNy~|UIZ^nG{@yEgNjLZ
DAG$(5HOFD+QVyd-^?A?Bj(oO*aK=8CH`y^f1P4I47nN!nkqxZFwRm~+GqrpWnFe-G_h#2zbG2(M!?r?Ii}{O6a~&c&Xid4vqHepK@C3{3Xl!E
u*>{cbsH3zM`mIx<PZG(O6yMQ6a$#L@v47W-RW3Z-oClH{;+*}v%h?I^>Ni*-{oBux+JdZRw*YE#7b6De(SC$5wEO?Me;0q=NAiB?amvz+~|LC
TZKVS>S(l3mg|>*YYf_qm~bzES$2=9EJf#oKM_yC@yQ%JA^=&EM80FAi=__Vcv9i2m|!sd6uT<$(JI+Z&JP<u`>@Zw%Pmxm!!A6-dhc!voq!6`
sYVA%%-RUI?jihE_Ygh~uB&|ePH(;V|LzkEPyO>JZ>e}>U*8ut{#|Y2dmIN=W%cdt<=Z|yy7>iL_O@sE<)hp3{P%Zu<9$J6>mIz{-Sn56>yK}@
`(NL!SM|L-`IB^~Exf~PC0$ja?jC15*OKditaHdpc{+f>n{+|<a_g(@q5{PHY%{<l1~r{yW?gj)F|#}H0%U{rO~KiycH6=E{jxl1m8?v!H&PXS
`f?R<#}cAiv6Kaku}Hzvdm||@RmJ|((OT3~my|EtS9;OTl(F0@*maj5mTnp&iBDDCJ)w4WU51!aI+F<F!J4<=+25+`H}pqVeX^K>>mJWyC)?mw
W<OiVV98ahX89GYEe2rJk1pW-Q^fXo=YvoVtrxV!Q&%M9!*%h}7ujweKMEM6O`G=w3@+1_%ig68boaZZgmsp#2CE@9?VQy0A_w)7L3`~@^h5XB
)iNa)O<oRZnqZ*Tnq}B#K9ZLnr{R}ZI+bAqBK_JCrWKu<mvUs%*$s`R9P|4)8yb3iL1y>io%VIpiBAzzO>(s8_k<`k7wyhLh4Y8b8S7)Xw<?pD
rc7cij7U>vDVC=4OY$0rcD7cn%5teEs<um4oV<?@RMWxDWm_H5MdzR#U^M4&HBTV1rsCMuk8MUg0v~P;lVR$=6_CboMFZCn9gNF=1Rx-r?3Qw~
OaKeVsY@Xu5ahcqOZQEFA?o&XK-}-H2w8`f0?TO|YMN%0{zSVtRpot=RZr$91={_DR!}AslRZ=EXcGX@avU-dy4E7a((L{}Z81=W$ekIwQdK-z
0s+B=PV(3J_ncSOt&Wy{zg`^%2BroN2@`k&hl0&q(AD!o6(93p1&-%qgYGWsv!vg1Aw#LP?l*_P=(A-5muUs>Fp%Qrf*7q}6Ca*?(fRQ&v%$k(
{V|YPWzUO}J(jpkx(zt?<-!>Y_{)D8fxh?Ns^ub?7H#-!UTfC<Tocq?6b^37!r<h#eGS(nenT~Fb2|Tvjaybw_Y&LoPs_4_J#~nvnu1Rv&(W*U
5s*l__~yKmOm;+FSsJ{yFHFx6(=wx~j#q6S@<fXy!>sual$9P}Y**oVOb3yYLkLw#V~t%zVs@)(>E1Enz}Y`Iw@xHttbac9(CeGatD9B-ye$2*
Rs_E8ioj;QcmBoQJO2nSuKMWf)<@q%VPUi0*!~UN*!~E>tlH@7)<$c^<T<gm-hXkp|AN0?{}+HmgsA
""",
)
