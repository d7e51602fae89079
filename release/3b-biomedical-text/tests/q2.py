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


def examples_of(lengths, generator, pad_id):
    """Texts of random ids, none of them the padding's, as a tokenizer makes them."""
    examples = []
    for label, n in enumerate(lengths, start=int(torch.randint(5, (), generator=generator))):
        ids = torch.randint(5, 59, (n,), generator=generator)
        examples.append({"input_ids": (ids + (ids >= pad_id)).tolist(), "label": label % 5})
    return examples


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
    examples = examples_of(lengths, randomness.generator("q2", salt), pad_id)
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
    batch = collated(examples_of(lengths, generator, pad_id=3), pad_id=3)
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
c-rlq>uwv#5ryAHze%F+mwgq(Fer&y3#%2q7VRJj^6vRg^^m@3HePR>1hLx!3{lgZ>F%mJb?TtI=f#Vw-@@+Z;c5GLJZ*nH>>sZ-S9js=aD5jJ
`TDNpo8nx(xx3oD*m}2XJ%><Q+q7M8%@?0i3gNJIeN%S1XV+5bwXa>zyVQHiG%2ofJ-FnOudaq-*SCHbn-9r1pL|?t;CHE|7>kP`L_THjYVSSf
63#cMwZz<FXeqBX$h++5PYW&ku!*}=)YlqfY1V-8#S**Exs|fkVC#0VB=1X(bfs<TF7%uOUCuP{jyt3feM=?kLC>$#$6Q<Kg<iDCocQQ`cd>*t
9uRh|#zYSjqkMkd?Yw7HuDO<-XN*1sA7hHHm!$#EE~S;)YF)X`19~pLl$t$eO1n}k7V|Co^DGDFuo+(oe&xE`@o46R|5GjMLg+4M-!k_+Pf}xi
vcLDCuC)j|PYb%?=!PD`tl}4X(Akt8FN@xl-s?&OzvFkGV|DzMPtFzZvWuAOJPn;mYgJ<nD-E`77h|Zw`Gk}3gzl>MEtHhvXpp#t@4n`gY@(hu
z#oZ*8hgfK8YMR?a<_K&Cd`1JbjRe^l?L0gbNGA7r8}Q_M4){tJR{a+l&;~*E;9*!^}0R3GKgk9z-O>Y3_YDKksA?EVyq>EwHAISM=Dqoui2<W
OgS;vM;GyyiX-<B@%XjNil!73)2sL-d~0ONN<Tk8;X0*(0%b(-XD#B6Zxb%H6J*>U#|$MC#<?!nD+ACZ_S9Cc6OYOF9y}8m^Z-8MHZAtnmnn*_
#_B5pnOCl3=29>SC>P`g5kJpF_!+erVeW+pR?k<j2SsCaM000&49wS>b6ns6(_%D!)*A@)at7zB!!+C<k0j#wioXO?uDE`S#8meyEtq3rQjM{7
J;FuY(J@OgEq&1NgAcLE(^nhx(jsmE=;#40a{nwNoujoV2C!Umd94AM;B}4EKqR!CTqJt>UB@8lA|TW>ZLa5)20`-_%r9-0u}@DH^XVKZCE*EK
8D!<U!?AsjG0QG8vx}LD&l#AzU{Z5HN^lkTU1<T>M*t0DJA))buH~v^GOo8>O?X|$eREv7uGGK`f{kEZwP@sdiMbE)0vIj;tSvC^)dm?<1CAPF
s6stl5`0WGq<pqSBu+XW)WgbkP*F}G#K}$I-wFQ!Y^5_^6nelc)ztjTb*8b9beV%pn3H`9lbpTJKA*$Y#}vqqK`HwAb)`3~QYw})$SXW85CJV;
!UePpw7~6Gt`m-4{^^u?y`B(T^`IBIW9b3;lY9y<0QjF@#}%_IoaArDQ#9dtz6YYt-bh{mHk)!sU26fAaY78Sm&7Bxa<WjXUV@S?gv>NUQu;~@
x*<gIV12+?=5H+mC9N;uuhg6YN9HoL)$84L5>8FHi(H-oSHKqd9(}-JJ4~WBki)MvV4O9P<x|E=_B_%Rc4_`{-F$_~Z|0AmH30g&xKC5+mB({$
fT{-<&)(AU=j_$*ywV`Z!<D?CEZ&fqxxm+YI$w`M!>pLAE7!Ljs0j^6@T4#vkSpVb+2FUAm?IsN;T$<Ot+W7npmHQPs6rq4ftYpt=|bpgFGbi%
rVT3%$WU+wf=-jAX%?Tu=<%FEBQXh#6vDX2l?K9vBDidWi3DIA&~ZxwApzs@G{M^S`DJ`j3<aKmKWUON67I^h)=Q4fN(c-O90)5dNJ1WL?f4hw
k*ftUBX~u*cuL`SW*RzXiTv{xI3vE`nz%zH>Ke%-VEvxL2SdR2peoE|Uugj_G+2T-lu<&cAj}7_$`^3VfoTK}82d_t$~=HupsTQ}>;kjNKSIAR
&LpbC#Ai|W=hrREl_FZ`k_DWH;)0#zl8Y;VW+`I}65Lt~Q9?d|mknD0MG35<1?`tU5R1$i*|x1*Ru>3Jph?Ce6X&J?FLb$HQZ=_G)e&|6d4rdm
7gwjl)9Kaw!_DdV_UYB_@fCI3tJ}ky!{hC%<KwG0``g?5$Dgk@{^jQHw0(R!zP<YC>h9sVKb1sn_w;)I=5Y1X3jm?K++4liKfF6U@mX$^@DsQm
uHKA+1H#xd5FV;KAPj&cBj{FJF$m_7z;1>lMGSy~i&914M|zhJCU8C5y|N-K;Ug-tAWQ@VaMcGVg<!$btf&La0eFHIHe`MB(W_|W@1yz>r%!U_
q|dMbtOS$bKkf_(@qC-KYWa<45;;!3ZH=8LW8xpZTc<V4S?oFkKbD>8KK9YQlpF&{V1TGwc@=hWzcv!NAcAMPZr#EmxX@IP81_2>lE+z+XrI^#
)P=ZgBLG8HymGOt(>-JXf6|2M%h(_mxR_|b$W}ls365dv(LJj4f<Z8OOo-Sw_rq~4YBb?q6jzURK4@yh^io=o0`pP#FiM*dWl;>lw2mO=%dH!L
G#Lu>LJhHMvk8NyHv&3|0F0Pd9&f59hP8-(&^#!?YX*T*r}D~-p_&_ma4U_HSPc{we4*$`N`6?H=p~oQH0mVNtxrT1LE(d;pjDHFN5Ftd-t;Mv
gE1<x7R?k&nM!Ky<v$cJk~fYI5Bt;M7WbzwcZWl}yUF$X5N=Z5J4qXVJg^j2xA!+ELgvNQ{o|W=r&ss4PgfrY+x_FSPzxW2nwS&tQZ`g%$!+4N
KkyB=!8!~z*vHY3k3?46h}S_4f!MH#_I=v&7wos(U<`YIqCcm5dj9MF>6fqT-{$<|KKb!~@Mmd1`th*8K0JJ3em;IUquM0C`oVbbPTSLQdwPA?
KD|D^m6iDJZN1(fuHDUbJ+#9fcf7gz#E#ed)6MGz1;5%{>EjNG?7IzU-^?WRuj_YeMJxg2hd(jjX??ms`T29x=QqJT;4*!;_wVm-54YRvzuFW&
93OukGdM-QDe_H`Z;E_V<eMVj6#1seH$}cF@=cL%ihNV#`>sVkvNt$R4M&c#oQ*L%Vd2zS0a}V?ANi}CiutC}Dw328O!z*L59SnO1eAi6luY>`
-lF>z6AcMS(1M{-6H(f@sAMRC2)M3NiJZ4829&SrPO>kHH(}5W9UY$==!rey5p9qpa76G4QxP(GP!BfINhGEO0nTt`(w2!^;0%~2v1rJB<l%tT
uuER#KI#UgFnt-<_nmMcwHrW?^GRVK=V<CAtMQjS?(9g(j4_H4YZ_EfR&f<YztpUz$`B42taehyU}S`wo`mfQei0Fy@Jh6Ro#m`>!fs5zqg*h#
Pl(ca^w7!3H@K>Dak0$W08OTBv4#}f?q!Q^e-Y#~;~Ha1)G1<*nySYk=qZl_BDorhdKEJw7USD0zQ{OC+(?J2YN#`L>T>s}?<Yb&nfTfW&7jd3
JEMlDbn7b9&D2To$_!UaDiBo&s<dVG153hn`PWQ(R%Oh$dp3;|n87%dF3#c$A5t--l1X=Vk|PB=)Zh7{dmMgyx0i78pH+(b?<hs}^7FA~<oi&J
HbKokC`gMOXkYjfYEoZQlm4h|_ispb&$Om7=esb~rKv7Wb!n<gQ(c<s(o~nGx-`|LsV+@*X{t+8UHbl)kOeY3X|fG{q1Py0=2iNu@PG*CL~7`x
xS~v>F@Z7`Cq-2>Qed2YhA6@)5}Z5su^>&(fpLpT2mmE_5-GBohE)k}a~Lob$v;|dWPU|B6Wc+PW=w*aF;8mUBo^a#WYJ_23$shLB!=aMI6^-B
AurzrYNc?%QhfPAMI{U<l?S#MOr-<+Y)u&ib}$t1SL~tKQostllN7YvZ&<mhAy}oHWC?_1O|HZ~3libH8kexjEQu+js!bV#*p<3iZRuAP18pD`
xG0zw$WgGv>&D_XQSK!9umu}5g%`*`DbTE-<R*ApHzl$WbYN}~8?y<7O4BJwZ;Tgx<L>zO=i_O65ofkToS9<B6g#HaF~yE4c1*EjiXBtzm}18i
JEqt%#f~X<eBWY+05Df4PCgQ5$K*sthVjTTA#zY92=E|s6@bmm#n|5jiz6p6-_C>*ZJ2{5q^6BehL`-}C}v0%bu4nwQVKb?g(Z&$WPDn9GFVEc
YHiU?q^rQPyC2)O$XG$JkX7zm_3t_W4#W4hSxp5Zxf+&NZ0B1AVr^tY@&K>kP#_8;`#~iSvXV9qLOil<$!ijbR8~lN&^P!9BTIzeAPS!Q;g+?u
(OmhC98MawaRcF0xIA*mWD-CCOu(WT{NU8$|5ZYUBD<4Y<!ixq3o7N%m_(_R(zFRrC9Jtk)m}c>5(7v^e**r*ovN+ws)|iqN1mr%!Xv<sG&cK@
N+`C58gP+3?jPSD-kuJ(XQ|@{TTSzP4UPMkKi_ia*2Dg-wrb6TnWoS*g{CPqO`&NDO;c!^LemtQrqDEnrYST{q3MSansgG7%6^?PG=wJ6Qj)T$
pA1ZTr)x5T*+&|Pj%)H?KAFi;bdaBuNQ;$O<Y{dQ%iWkW2$i!P$z*y#F5&{0GoLb!nZyCdVL)*#?vZTu<)fLvM0z1P%X&$&0Ns);=`pugu||A}
<Jpj_oD|S=qbHx7&7}1@jZQ5p5*UMbfnI5-OkOENJCR7>mWH^umJ~T}I#QO_QiKGyZ3&bytS=_wdDT>jF6SY(NF*xS(>7!u5D{-Ca+<G$vQroZ
RgiU5oaDfywIpTmQ9`hbnCM=_0q#a6p5q{5B**AQ^~yL>O55Uax@9^)IhsidQ`i0{ea8-ZQZ*wI)W@<Ur@e4RbKZtR<;C&fBnlmklDad%?Jd{y
9F;mjr#k7>CNDEXgv}xBD?w*GEy5*Xz(cTd(TIx#%cR=cq^cS+zbQ10(?n1M)VG+;I_*h&#ll76kQ}o;-ffSMhaY&W)>r*}BXLQB()RfN@OFCv
rl~GXb!n<gQ(c<s(o~nGx-`|LsV+@*X{t+8U7G6BcfMzfXV)U+9l`^_4O<a7*vZvJwU=a%Y71p#%3cW7v6&|cEdxFrldV$9t`?<%<s29BClAnf
lYnGa<?kA8ZBPRHpxU~FW*uj*q!esr%po)9S}hdnSkBX_oH8^F-e>d)8wW3u$Bu*n1EcbCDdux{kk|H}J_3bqS!h5ue$)j_k<hNHTZY{Vnai{o
XDW_Pb)t{pKpA$@0Z-!Rc^vD_b15Y$7={$(w9yVmCHyuZ(kdiv)Ec!X(~O-xg`%BE9<@U&WpgJ*2KUm+DQ|YmlGb9OV?&Ij67R|#VbRl?k+)=K
4XQ_VaF83`q)^8m!?~!=J@X|VQZF*c<Ixr_ZTF|`{^4P298=?%8pqT)rp7Tfj;V1>jbmyYQ{$K#$J98c#_|1c)rzDIuzaj8X<lf8QIg>oJ`Fy?
n5{^Mazq_5Q^&dtiVeV)^cTj84~Zp&5OsMO3II35l6}!FoHkZbqbFS$MT+p)1QF>W(V(@C!rB2ZP0Uvs!$5DZ^GXyJ(Q5vpmxPhFmZwuS=-piu
^0w5cK{*&&Su_%yIO+DL9Q>d{hqg_@beNRk_Ru*kGSU_~`@&d9<y1b0@wz!Jc7cD{1nYHh^g`Kd47*6}QWZ0<YpVIS?VlU(9@7CdaC9q3MOMsy
Nn#itgcksS*<N@S^)j=lgO|tA*}AdT#0b)tomzVBTgaxQ!JM2*8yu&Mx|PD7I%VW0Qgd+PG5*6#&IpgE?eTHE<>_#D`me61`LKxQcV3tE>3W*c
^z&6U-)gg#`{KLFzWsU{oBhAspI&eOc6fXIU#(^OFauw)mg%Dtp#MLQoql@v>)a$aCB7-~O^I(xd{g3^65o{gro=ZTzA5odiEm1LKZwK^B=JFb
NvWx7s7>omNO6*d?BE;Fqy;${wh$R6OrxzOB6}0I_HwH6R(tIi%UW1c`l!12B+jBWPsZqkx3VsFf_xRNd4d}Y&h^4F!d<T?6E}sHB)!Fc)C?dZ
#R(nEiVH1m0YIx9E{G*%<uk&M{)uCfn(?1%{R4rr-j79Eg!yZ~nP3lB;wix>Vo|w*<EdH!$@N||Fsn#CgLyO)$7t$o-xd>*b>FP=l+c6S4gaAY
=@tTl3X)RRezdG}m@{|k+RfE-(o?GTmN6db2RkK`sCpzy17(UT<qAMnq*?}jRvDRuP;qAmKLeH8sOIsJq}RbQOGDs<S?1K?%Mcvhs%w=G47%uz
WORbb1PmJOH524fTezm9rSr~m2@iETbcz1=rgxK(!3OmRIzved#-gqQN6L4yq*eQcWS~J1TR}n|k*HE$MumJ<rk>bRRA>_$sjBNBs49==E_jk=
lvz@Bom3Vw`%*;-7lE%r9t083)jQ9uz!Pa_PN{S+N`?fa<Ga)L>CNHhe*dsN9e*JPrlv79jj3r&O=D^rQ`4B5#?&;XrZF{*scB42V`>`T|Le5C
3Xrjuv3jLzF;JuSp-@%fK`|$^#!BPmNHLCXn)~QXny7bWkMm#%<qX>ZoX5^Amu<^VZsTws%Hj&%jXEw`Rj#En1Erkpr>f(%Tsi|;Z|?GAg-yzk
UGH^!yD_AIN&<rFtjwiuCX;B(PBV`q6vZ>fiP-=t4xKfQaq5qSIpF2S_AwC<XcEoT$*$E?di6ZurcM?CAr8LGjr>5PCYO!3zvrlw1e&Gggl(a2
)E+Ud-APV|0Cizm94nTxj@Ho@CaqYK+(P#0&GxlbUyQNSWLdIAApxdz8N!w<K@-IM^LV*A^iyXrB?DRYQ$)otE5vN!Q_}m%!suGU2g!H^Gmg+_
!Yy;uP{w=DVh~S>E^o%M;{>(N_ih(5s#AvgcuPA8N6WZ)Lh|G8k_WJF9@d1MW4eH6$sk|?;A%wG4xWZUSrul+V?G*0H2AS(iEeT)GE1ul52Qop
w`mvNc%hc+Xf2;p*-rgKrp;oyR-x)tCTKrpzD}2Z`A>=yt3L
""",
)
