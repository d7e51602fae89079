import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks.picture import side_by_side
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q2"
points = 1
hints = [
    "Two calls of `F.interpolate`, one for the picture and one for the labels. They differ in `mode`.",
    "`F.interpolate` wants (batch, channels, height, width): `image[None]`, `labels[None, None]`, and take "
    "the extra axes "
    "away afterwards. For integers it has no method: convert to a floating-point type and back.",
    "`F.interpolate(image[None], size=size, mode='bilinear', align_corners=False)[0]` and "
    "`F.interpolate(labels[None, None].double(), size=size, mode='nearest')[0, 0].long()`.",
]

READ = "'Numbers of nuclei are names, not amounts' above"


def blobs(height, width, count, salt):
    """Instance labels: `count` overlapping rectangles with numbers from 200 to 899, background 0."""
    draw = randomness.numpy_generator("blobs", salt)
    labels = torch.zeros(height, width, dtype=torch.int64)
    for number in draw.choice(700, count, replace=False) + 200:
        row, column = draw.integers(0, height - 3), draw.integers(0, width - 3)
        labels[row : row + draw.integers(3, height // 2), column : column + draw.integers(3, width // 2)] = (
            int(number)
        )
    return labels


resized_image = stored("q2.resized_image")


resized_labels = stored("q2.resized_labels")


def same(got, expected, tolerance=1e-5):
    """Whether it is one of the expected ones."""
    return any(
        got.shape == one.shape and bool((got.double() - one).abs().max() <= tolerance) for one in expected
    )


def expect_resized(resize_pair, image, labels, size):
    got = checks.call(resize_pair, image, labels, size)
    height, width = labels.shape
    did = f"For a picture of {height} × {width} pixels resized to size={size}"
    if len(checks.members(got)) != 2 or not all(isinstance(g, torch.Tensor) for g in checks.members(got)):
        checks.fail(did, "a pair of tensors (image, labels)", checks.describe(got), "", READ, "wrong-type")
    got = [checks.expect_tensor(part, did=did, read=READ) for part in checks.members(got)]
    expect_labels(did, got[1], labels, size)
    expect_image(did, got[0], image, size)


def beside(expected, got):
    """Expected and got as a picture: where labels go wrong is seen at a glance."""
    return side_by_side(expected.numpy(), got.double().numpy())


def expect_image(did, got, image, size):
    expect_shape(did, "image", got, (image.shape[0], *size))
    known = resized_image(image, size)
    if same(got, known["right"]):
        return
    largest = (got.double() - known["right"][0]).abs().max()
    wanted, found = "an image interpolated bilinearly", f"one that differs by up to {largest:.3g}"
    picture = beside(known["right"][0][0], got[0])
    if same(got, known["nearest"]):
        checks.fail(
            did,
            wanted,
            "the nearest pixels' values",
            "Nearest is for the labels. In a picture it throws away pixels and makes steps.",
            READ,
            "nearest-for-the-image",
            picture,
        )
    if same(got, known["align-corners"]):
        checks.fail(
            did,
            wanted,
            found,
            "This is `align_corners=True`: the picture is stretched a little, "
            "so it no longer "
            "lies on its mask.",
            READ,
            "align-corners",
            picture,
        )
    cause = "Is the mode 'bilinear', and `align_corners=False`?"
    checks.fail(did, wanted, found, cause, READ, "wrong-image", picture)


def expect_labels(did, got, labels, size):
    expect_shape(did, "label map", got, tuple(size))
    present = set(labels.unique().tolist())
    invented = sorted(set(got.unique().tolist()) - present)
    known = resized_labels(labels, size)
    right = known["right"]
    picture = beside(right[0], got)
    if labels.max() > 1 and same(got, known["lost-instances"]):
        checks.fail(
            did,
            f"{len(present) - 1} different nuclei",
            "only 0 and 1",
            "The numbers of the nuclei were lost: resize the labels themselves, not `labels > 0`.",
            READ,
            "lost-instances",
            picture,
        )
    if invented:
        _explain_invented(did, got, known, present, invented, picture)
    if not same(got, right, 0):
        cause = "Is the mode 'nearest' and the size (height, width)?"
        checks.fail(
            did,
            "the labels of the nearest pixels",
            f"{int((got != right[0]).sum())} other pixels",
            cause,
            READ,
            "wrong-labels",
            picture,
        )
    if got.is_floating_point() or got.dtype == torch.bool:
        checks.fail(
            did,
            "labels of type torch.int64",
            f"{got.dtype}",
            "`F.interpolate` needs floating point, but labels are whole numbers: end with `.long()`.",
            READ,
            "labels-not-integers",
        )


def _explain_invented(did, got, known, present, invented, picture):
    wanted = f"no other labels than the {len(present)} that were there"
    found = f"new ones such as {', '.join(f'{v:g}' for v in invented[:3])}"
    if same(got, known["overflow"]):
        checks.fail(
            did,
            wanted,
            found,
            "Labels above 255 wrapped around: eight bits (`uint8`, `.byte()`) "
            "count only to 255, "
            "and a picture can have more nuclei.",
            READ,
            "labels-overflow",
            picture,
        )
    fractions = any(value != int(value) for value in invented)
    if fractions and got.is_floating_point():
        checks.fail(
            did,
            wanted,
            found,
            "Fractions: the labels were interpolated like a brightness. "
            "Half-way between nucleus "
            "4 and nucleus 8 there is no nucleus 6. Use mode='nearest'.",
            READ,
            "fractional-labels",
            picture,
        )
    if same(got, known["rounded"], 1.01):
        checks.fail(
            did,
            wanted,
            found,
            "The labels were interpolated and then rounded: along each border "
            "this invents "
            "nuclei. Use mode='nearest'.",
            READ,
            "rounded-labels",
            picture,
        )
    checks.fail(
        did, wanted, found, "Use mode='nearest', which only copies.", READ, "invented-labels", picture
    )


def expect_shape(did, what, got, shape):
    if tuple(got.shape) == shape:
        return
    cause, code = "Take the axes that you added for `F.interpolate` away again.", "wrong-shape"
    if tuple(got.shape) == (*shape[:-2], shape[-1], shape[-2]):
        cause, code = (
            "Height and width are swapped: `size` is (height, width), as in the shapes.",
            "swapped-size",
        )
    checks.fail(did, f"the {what} to have shape {shape}", f"{tuple(got.shape)}", cause, READ, code)


@test_case(points=1)
@case
def test_shrink_and_enlarge(resize_pair):
    for salt, size in enumerate([(12, 12), (16, 30), (40, 56)]):
        image = torch.rand(1, 24, 24, generator=randomness.generator("image", salt))
        expect_resized(resize_pair, image, blobs(24, 24, 6, salt), size)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q2",
    """
c-ri}>yB;Nah>@t^}8(0`^B$95CSchB%;-HH_7fFZTQ_g#{9-yC(qeQxwhLt1F95Y@8GG-+-uECTt|%f-S2+-Kg&P-<(I$y>HqoVkN^0m|NRgD
^2<*@|Fr)2U(z4yKmYUk<IH*g)98QffB5O=-~Ffg54EhmXD+MmpVL32lyYso#Al!D=lTzOui9JbBlnm8{QIAO_tW2g`Rm{Q@vr~-mp}dafBVNj
{P~an_{*RF?GJy6ul)Vb|Lvzg{^_6o_S1j<-S2+-%b)(`U;h?g_ut~j|NPhg`j?;n^H2Z$Z~yfVe;X|x?XUm(hyUZ3__6$ROF#GV`=5XMzyI)W
|JN^njeko2Fn8a({4AmMT#t}aJXr{<k9PiLrk>8v^j=4nFyir!F#GN^gq8EqkE}I$(LGw~>-<aG<NQec?>RykeWk76Zu)KgOe>@5KeW8p`JF!d
)bI3GSJ&SyHRYmz$#d6y{v{r~>#xN6uB2ZtsiY+#=T*-iY^m*~bsam8r0?!??|goE>~tP0p1Yr4Z=-cyZuG35U2U$Vui9mork|bhhqsm_mf<W-
DYLBepfz5cM^9yG0eac--_B#jm!EISGo3}sb;ln%FB7Y!=PPaZ^9{A+a+aiyQO~2docnp<zDhc8wQ{fe?X9&KXJ2+H`j-*MhF551<@4l=f7vUR
SVF8!u53rV)7jOO+u88=?Y8(ceVuO@IrE@#g3lN9S!21*kBo8lWA?JnQmnmG-{)WIsQk<-IiID7XFvNq<1Cz)nw6dIv&^%`V`jFz%~aUn5l3g9
o$meodW|oy`cHM%+V)wlTF!=)8RFT9RP*`E@gw=1#IwKW*PGX?#JQ+v%V)_fSgLFATce-fnqwFJmoZW~LW@I|B-9=6pqJ>epZzRTZS9=WR`=Lv
&s*E=9K{{y_IzjR<*afUHO}5SoMY=pdQamlQ!A63S5v42{Zi|3BhJ&r=lPeoll$!2DDe>OJWg!rV6#Gz=x5^ZpBG+x&3-;(L(XsK*4UA;I$sqh
_&jLsYgJya#lbrN5-)z9c>3;@xH~Lztnyj^m2y8Cp?95E{Z^dvbHQr-VJ~tl{8_Ko&u_P}_T<qEdtT#wodwj=u+_1SXKh=o&Jki0$2eCwPIR)s
GL86e8{O5<%fug<=lSAS3U3$Z<D5X9|FeE+$5Wi8*!>*oxUl)GXq?G?UMdvTI!Ah(yLW!Qp(JWN!X9U@+CW3?6$hSGntW-B)jp>*RL&7XpC;}~
<2Lpjic|k3exRSnDe=HZ*^W5J+|StPbA;l2oO72}=-l%KtFXi)R_~mp8IPX%mw3X)>7P7#T$*zU@;FDT&a^s8GXC$Z`A*x~EmYX~f{AfxYjO^I
oa(b<L%OG<v+HI-=R7wjwz*esOzG!jw)o+}KG(WAcANWAL#3UKiswHo63-h(0ku@l&&uX-@n+g+>i8@C;ka(+F2$Wa8x>oZ&PIiDT9pfJ;}se$
pYt=9Z-1zsnb3Eo9`oD6X0bSN)sJ46#yM)ZuGUe7Ny_4UMckD0<|8im`BGWB!G6^9>oYdw{MMS%*5_!p$&JZzhdAMNtn)T;CKIQ&4^}XazRz*T
TD7ziE145#pq4bT6Y-bN>V!%=8Zge$(c(2Wb6RcYvlgKZCW<ty{&||#b?wjV6+d4HXHh~JgBK1pa28I=`)ro<(%GXt>iLTJa&A)?Agn-a>qMC)
wk9-9<w0X{GRqY@@f`I~Y8xYf_Kkg6=Ps4-O3q`|I8|qhT8sOONl)t>?Rc7oSJE;|vBDoX$5rR}tlJDTg|-Y$lUbcOX_cEd8^?dMI<Zp|BM>+3
>`eR}6#R<&gc*$^)3eXl`HE1#;ldql8{SRh#7!P+v7+HtoG;RKJ#V*m;Xt>s&(4ofE9cV3;U8#-ywF^!vOzfx_W2LGc^!>wGaKsv>`(3C8l82_
ev|ka?`muqK1~Ym)Q7eo_av@#I|`wvb#;ZWMO?{azl(gM>WgwVLH3Au?fDp=F;haX_O{Qd>#@$Z{%f55ZfRrCOC0cX&{N#nfvw4`Ym2SpAgx%|
%3JM<VX_+#UJfQSoUt{nBEmT1@L_f2T%N6y<8sz3%t<>N6$h0k49BOU@Z)q~+FK~e^IM_J@Q+JehohisY&i~;d_H`biFXuED-KjxVANW?>E@Eh
>E{~k)i5Qt8&jwKc!i;d^%62MN4<qVfI^mn#)Vu1_c~5YZs<!pM`4NEId9=r_j3$dL>~(mw-jILX(u%_!TF_l&tqKVcODCp<7A&}6?<OJPUO09
om;r8IK7iU6AO`!7dKn%>{-BAZVW{nJ=`!~|DJO?i(PcM@_Eg0mC?F)i%Mwxh5vtVh%HcfFzu+;5`Mouj&Lux_x#u|ow&`Zj2p~*h7CFY$!ip<
qoFe*W<Vdvtv;8t;qZm(%~*v9S2(Wmd^SM2;M+*^H=J|SopcblJ*AC3RCsq3eQZcYF-Nq7TY~wDgPhOdif!ezhBG{H7ef^ebT*zsIHdRmdnP=<
6;@-QaKb%18#5ceco_e6{!CiS8dWaf`Fr8VI&6x=uP+bhGdDC$nB#ebdOmY_-UK6Y;m*B}n@5BZPtH?>DqCe(#h#}K9fZ+Z5uG&bSy+yW?jnwm
H&XcZ_^IQt<T$kJYJjul;b?O<m-i}dUO05)n0Pt0a>C;Po`5vsmco*ThryzUnmal?-t+v(kb1-$j`Q0whwU8SIJ=zraN!0%S1w1BhI>2N%{W2l
enbS9&#_x^sV3$^{@6J}*}`t+oTaerI}sB(A`N|q-yPe+#)JxNoHG4Ebl5mrHtZuBt4l|Bj?y|pXb+si@FSPiNK2Tp_-?!rxg7Q_aqYucC$3C5
t9VfH>_pxxCH&(sGm9ghxo5FzXHnuXaA4xprRC_W=lfgd*oI3)h%1L65$uQOvaVXf*{?IB^ut$iaGyJepm~{U#J2WxM#n*MRNf<QJ-;3=TBr9B
MHlvF@!Js(5OTyRIA0zi5N9%;J=q;0IEtWQ5}}24D|lV;sQ4NUixak!Yc#{BCB+ab@Eo{MKKQF)FS5TOpVbakJy8UMeb7}rzjG2moZndf$}czD
uX>)L%IiNTFm&WOOIcy;`IlzZAC@T*-DDOb&JEf!+^2SyZ=JO{$|7vbaa{bEapVjBY<N_>KrE}>2qNCNK!aNl4nan9E&g0ALMudNaV8ca0{(52
E;~Qla_Wx1{V&qCN4*#Ho=hOeI4)eqJT`JJXKBti#4enFiHDjPnYe*=3LA$t+^Kw2S8P`!02&UTVing}lTfe()uGH-E*W{Oea-g#TE+EIwC%`e
VLHRLnm8zn7glV2G`?;y$8h;X<+AM_Pn2Ydc%YNP2<Nr?_>GG1k#WVtqvyhf-_1n{_mCZlxcfv&x;QwDp+L_MM`)c$6~wKYq=#xxyk5nL4tJXn
E!0XU1aitC&Oqb-Z+mUAQ<c<I9J`GrTI5<3n6b8P^Jn_Cz!_I2{7_u#*fErPI5+2J#sMYc5_*svlOjO8%w2GM;tAGG;S{2&K~6E&ypW~I&97fk
cJYn{4`jz3bMCKVHsU{>ca4Q2Qxz}E0`(j4cj6CaoGQUtyY5;g_=(FxwlV^ThB+V3Da2lqCdec)A_^IJ2U25&G)ZTZ_4>!|#a<6btQDuFc3gkO
0tneLd|1osBf<#_i%&*I7m3&`+`{Y#qMgNSvPw8B;V2Z$(%>w|67gJNtNHS<6$K?<tvcf+xwWDH&y&V);|PYXZ$ys@JaF>DOTo*FRXJxQjJVy5
-mbGV2tJh;z|e)0-ml9=F6(ANR;ZfHI-wZjpyEtOeVqVkXiGS=6|1N~nrJ)j5b3fwD7X$bS@AFgVR7#U`Xw#mpQc2z(}U<$X>?-P`0k1wkvVj}
hD={^LOEhi4BeJLrQeDtCnL1>;A+Zcz@XdH3WZH(B&-MCY?!x-izJu-yk41H-yUzVn{^QfSIQfM9*)`35D~IY{N&h2g16<cHr!fbk-nT-j=f>m
3(nke#<msxIeT%>=2^Hnaoy=6=?YX2UY(p9?rpJ86Jb2oJ1i;*+dephGO`Vm8s{E`x+@XiR7#GgDdaXnfnlt}za#&#<OCAXRzEqfIZ|9ULbq7l
OrmwBC$J(Jt8~~g6N><$#X`8o5jv7gYjZ5&b-ZqT-V4V$mV}ro0uT(F@~uZf?fAy?O<RSMV`by$ob3$#k9!wUMMW2AjVsy3VSl3$+vv*hGb>!9
^Dp7^I7<-$1{SWM=VKYUJ)yzzp1Q(B?swS#NltD$?IB%#)^;pAdIc{tl+D%eVGZ#qadk_0*O(o}mShGB4qt@ZXxDIC5;r64T4J>`X~fW*%Snjg
EN>$t5bx&nj!Yiky>Mlu66^pqOkG&piph)^y*9@?)j3EMZoeuseuQLLJPp^WhZf^3#YV7P4y5G#6FJ9@l4^)c?u0(875iLIq#N;7aYnwgqAOk{
lZ0IuyKo_#*BbmoD6@n?3j;yICyqmMDg+%U)wl4=I(gZyy4hLmWV2nu+;(4O@)SD0_HGtY(@^Fd6UHAdS|l8B47&ceBbZ&LbAEUwatqGe6~$*1
V<tNvo+@FBw>k7QjzaiQ&ehGr)t0_Oi0F|hC1TEVqN);(tZ-hah}|(tu@X38?LJi)H+*7wY*b$ChN}cquw?P%yp$_)VJREoL8w|QtnTO{G!})R
(C<EEZJ~Px>ZHbzP1G9;ZbU@<*!{4=)>GO#-XXEF@s(7Bs!S8v&y}63PTZI{g=7;#iC04CSmIO9i{CznY{~H%)bSjig^DG8uMF2Fj?dHH*s#H<
R<;d09SfVW)6%&(8xd3&hpI%eL+Q_Ru<xqhq~D2?&-3*-C@v~Ygz(e|Nb}~9DN4y4>~y}WU*D~52jUTWRYI?L&}A#njSg#*Ck3ia9IptIU?dC$
mLrUNbwH4vs3D88Zk0?2rExzdic89gBwOsX4M%lURvfm+mfMSs-(JL#q2lrA<G%KrsPt3V`nBOY^wqjm!88eYEi=xe&8m(A{&5(<^Qdv9htrbN
xr{K-gZCojZTI2B9iEkXvEy3(i;Hxd%ycL$8@XNz`9!S?4rN3Qq}A{+<JiqbMsHjDROhUxGI>=0!*eGmUz3BQMQR`-XmtK;wvFQ?PB9$>0AVO7
8pMKeTS7Zzl8<p_DESUwo1qhXE5_S8YZ5QCJvRx@^<V`mZeO_FR^Mef=A+&jKH2g~TWEIG*>HVhnW}w75?CWiaj^l^DZ>h$!_yTG;wzGt3}XVy
q3J?kf$&S>hPcKVSI$+KN$oE}HM<%PvE)giWV3Ump%VM?=W@K++2~Ma1x+7{4HX)m3YpMs4>qsR3WHoBKdbD{AhT*ODSitK!XP&h&OPx`)q2=c
l01nRi_0^*Z{^U=ku>E*HRaM!(ZvzZZmuKGIAZ<QE6`No>|zeWjFEbb=-{ltuIZ)`>|liNa?C+!A<Bt474mkWJUSVM(m1{{(wXFDa&^~nk!oth
AuYb(oadaaWS5OngcB(A8Ggy}8sw@SCAMNSsSJj*<}{WLveO$RgNt%gKBAnz_~Gt)8@We4Fqd*QYW+%r7yC<@n^Ge7p-LJqC}oZ8(nstxZ!Cuz
J=BQqRF1@Qg>J_&iI5V5(D&Zh*zB~LtR-px=a!@2!c8i?LUOp9d@IJNPHb<y)S~+fU?xs7HMufeqKRMQ?^S}?@HnuD${x59qBsO^i-=nJ_M=MU
usc;-?eQpHCi}hOTydqdF*J*Rh(k}Fy$CTdU8I|~Cgtjt>Wz(vzY*7ypByP;({$Ex*(;eNDP3YARZo`V-S%YZGjVFcgNhiNs3DPkjX;A;eprW8
oES?aZ&r0lIy@-y4{`8F@aFi=b6`T}lGoYYiS}@%o@7X(QjRxNgz6}ctcTqXfFBVXu%Aj`;veq5iQ)^|JaiqJQLzhWLk{fuFPWDLj}rYX?=^cD
DsGJuP~>&235LvHr|!4Tq22OJ9F|XGOtQ65Nz*ZD{LtA&?dSPUgHA$g67mT(#c_+TY~*kw6l%VCcy?iKE>6jbt<jnj5hXdBvMKV%?b>G_WW_)j
3{|qY(=|~gDNb>vK?K_m(8B>bxSK{kF)TR6^wxbJRI9Fb3HZ*iFn&*Yle~nodX8Jq?#1GcbERXAH%2*;XAfQNjEQ`{Mrvs7>`Xo$Vs(LMx^UD5
M#?B+g8O(EqK_&SLH5vv>F|Hq;ZS?ri`r`9EcIOc!n$fCot$<Jl|`*9jx8mh@D0e@EbZh`06s)LPNb`m*Kv|UM`4jVj$^_f4!hW~qJm+$kcBTB
)|K?8JWp=0D#n@bTs&!wjipkt@u|8zlzc5XNR~=buiScW*rshqPS7(D9>zjMP|H2nKiCg6I4V4R8|Z~ApadZ<br>81%!u_IOeCH;+=+%W5YCZr
bFR*=x#AQGm)wv*3_MT#mGkalmPsbeP@(6yR(Lo#>nazZ*aqc{aM335-`v@?whV$Q3=CDvtgILg%_2iJRh9<O8T$Y1?Or7C;)d^YG{QA>(s76H
L^aSEgCU)X6A?xYOpL=iWonyKjKERi^*Z|%#vdh8e1qa1JHSiM2)4W6@#HSu?gU<I$fRsX{djI+c+ZN-ox*O!SG8{MiyW<zb0E0lC6?1oX*-2+
?ypcS=NyK1A^WKN>|9dZGn}JdK={n$B3+)=2L;;_Tf7n}#tbek0#LlUIK;^igoc%f2W9^R%wYQ$S~CnDG5!v38w6--gsXBx!JM>B$srzrsCURo
X9Z*9IvR)cVeACnM8tx5I&Vb|L#X7lH~a3WkV1(s-QZBeoUz>TRraLhQ=gD*;va6Q%S>!bu2;U>QQk|6kUukwk%-NA4RQgW63C=cUXKkRnO}jD
sRoJiRxSnaCiDPiRRA%vO6aF5*8nHHQ+o`5Zd$>2XU7|vw$kDl;f-{#7Uh(29Y<5Q3xAd5+3=<du;fGSjC>rEWpwB&2J(@{nF2N7oGyyN5mEVK
mp*QdA{lBqjV%pL<2Nr(iC06chA=7Mer5-1mGP)lfEc7PGya?sB`yY+i*Nyq(;pl~&lDr$NK!HjE5A0Uvslf<HAwcTocfPomm5EcPlkX=n{@Rw
@N)y{6K({QbF2uEx1t0VDX8USvh&|dsXU`O2sf3<#^;Um!injf-_p&$**zBkN8K*vBy6y@m91KUkma-u18*DI!U(`fx5jbfX9U>>Jgl-FZed>K
UfJRL6dE!V8lb}x+KZbJ5gEnRwuw92APhX|UsvU_-F+9~l>fHfDXw)(t)mzd5Ynntj33@LD?yB$0_&~@yKo?9(rGS0WQwJ*W5r(;J}zNp1To&W
U9jbX8gbC#_FM~TP;MxY;TVxTuxk60O%jassLVx7EYvU8CoCj*<Zk5DR5r1b)JaEM$$@pAyYi&Mhq%N6L`(+PHZM7u5?*~V)T~+s3|=el`!c#M
+1P|1M|9A2RE^zX4dPxCNefbE05SSmn&_B~xQ_hHN*m>(+Ab-%=J$(O*sft{lI23^G-Pd%#!{rowyl|+(F4y|OL1yFu_lT?68Q&^df_fvdxet6
Th^%}MXG!h`Tb3lrrgm01w|x1rZehl$Z#1d6Y5lH&Wk3s21)n|%4Yz{2%iy;b%ffdmRrbZ2r-2#mZ>XtMSmprHVMplUA*r&0hm<5LS6Kmc)7|3
;y$nJn5WWA(ghV`^A@>lRX;YzY&dBb-neZc3#&}jz?I2{aVUvIrq%hH*k%GkCAf=o?DsxRSIe_oTEZb(hFjaWsU5Grsy1Bg>EY!jJ1|W!0iu>l
!Y|_U>O=`|Am9mkmf5YdHV>oyp@tIi2r%EeNb`kn;PbL8o<n$djmtC~o(k|tL9`@b2MXIjRpw?utb=eR*$o?N&cDa&p$NLu?y+qAu(E{XZU+gb
N-Dg^GCEs`D-bax9z_IV0QuwGbC3kFCYKuiX)`#QGRyG@$;wRv9KkLKXJV1M6Sx!}Ld{@mw{Y;)t`4TwrKhe_hyI+@GeZj}2g0Nr<FVItuK)|M
1kpHuF3vt4Pcd3>UL5d9D#24-CBxWcHSq&CFv%iKP1aTp1U1S>_v4ePTF$+FP?l1XuDx*h;|`FyI(ceByKQ}!T@Z<gp}Ik#l8h>`0nS8jA`C&b
J2|#(=)aP)_e;;A+^5t^SsNhTo|VfT8$x|hbtzowu({dh4nw+y?r09b*~nV%&F!eOqMA3q?$$8%j5OOcN9N02B>g7q;@??Ab*_QUE|}Qx_&a%8
RVi)zDUGb#f|g~EDWiZ%>JeCG1K&t#%1*PjC9%q?U*ZF-PF*ab9^<OBS6N;Zf%pgu(HswQ(qfOXZ7KA{a`B5AdMDXYNif9%4+Gh7{lkYzRvMW^
ZkTIIfieYH>CmX)hZ>D+;nv_)#=<z!p_5IPpi;?+Kkq-NQd*@J<Kj*$<aiD;g?uEASPgB05bg~QY^wl$w$K@Xb{f%i_^8|7?sURF-Q?i7iS_Vk
$sa`Y$u8__tf$)=#<*QS!s!to@9IKfHcTTT0uE&9E=&wJ9|{1EzbYs-)iD<+;>+D|V#h!H6!eNf8YqI)?bmfOD2ig%b+D-b#CdWTqEV_<$#N&0
a&<*B8v}vWR#bWd*Ki=nlFS5zUzK8~R;nAm`b9eE-cjHw7Xxm%c^6XDNa}ujXUL+51Bf@K<^}+EsrarsEff}om_u+vFo$v5d}58LQ3cT<f2C$2
omL!+p0^BbnGHz;h^ENjh`Hz3fR7dOt2tGI2cgGnu3CYPh%>Sb>RHBc#$oQw0L5XYS%>2%U^xm0h`qDZ>#>R1paXX-m71t!haXO49FE6yq9&2H
RuIDp*F723(fxWV2MwbJv5)nlXtQ0^urbz22WmwYxSYpGbGeR_I(M=Z`Y;6;rw*xT(9nBeDq|2ODMMIYVx;&Jm&?@_vd!W8xM@`eo~)$W|M2<2
iU}q^fZ1=Vz-3vfsxzXyF>4x$mBF*dmFjLKEzQU}Cwt-s4f_tGkei7}5^P|61<sAEp}R_0wv!qpZJqbUeBjG9^%qfJ3VjM5wtxc*kIe|WwXBsx
G4SoF;H(Qvfn%}UoT?gJcCm)`H&sxFfh&N3!UQfifo^x)b)46@u5N2s_6ft^Tdow-x*SGr8QJcxi#FOt8H{m%xVS@O6E(TNMhikxLtzl=DjsE$
aGEZkZZKMk60^Hum!UU_;;nj2z$$H5T|&pPS9!SwH*69;gR$219Q635b(?wUeo<+~c8(T<I5CEqFE54KB(@V)M2E9rQq)$1(-kg_LmUSsO%1#_
>t5>!H>gZxx#ZNkGRdu~Uw1=`v%wJryNo$0l?mE<p&`a7#J%Ei)cbAth?PtPE|fY-0Z}K<%pk|u*Wn&K9NCDPXctgcikeoY!X~tcyHheaH>I9@
bTALY71JqSiylE+mm!e0b#-=oXu?d#_u(R)poILaOYXBItbodg^>)UiP~ueK$wq{`0kLpoghzHyPjPrciC2278WOnfbw97K;9}U{;)sS~!5dDq
(GH_J01;d)8TVviy@YNBCLe#8SZrQLPVO76jGd@Et{)xvRX4^x*9pI1xPYZZj}fQIW_;3)8P@39=4Fg+b%?E?gf!7g#cddaWI~+Y>>iawg{Db~
b;I&#E0FRj_$xqJ6qj~4TNvOx2d--$_Ifr}afJD?KiG}(Yfds<Hi5WO)$r*Fyj#8`9Z@14D5M>d+n_gCvQmuH2rq{0M;r*Z*$}U0U3o0bB!QWQ
^I*-@$d6?qB`1KPd!*t}V{|$}LHO6?&ebUCCi!aARU;Z5Zs+OB=wl^sOI<u04<1f5HOVlfxSZ+$Gg8y&q0~vdtCi8sf7_YheXS>a3)S9GSmB*+
LUY<7AvTM*_YG5W3m>vMJEClm+xwTR_;uSlVwLh*q`3ub7><&vE5y~ODbrsc>r3*oI+ZPaDfQ~%3Y4k?PSrH5yZWvt_kNN-k-y|N?#_ybRi~{|
jd0`kWKk~+JqO%e-N&wRY^om_uPO^2kI^h--{Zm>(@~Z&E!CAVfy~J{Y^<@WSj1IALC`r7hb9}LPX|yk+Av&FcQ~kG@BTa-%^Dho3nly)?r$Z1
uC7<(qS~@O7~mLV!>dhg?A-~z<NwIRC@(=^T`1Tn>q2N7(YN~<D;@D&nQ*Wn+c+&bMqqU6xIy!<p6nzY)uc7B5S<pidJy~WM<rf}>sAdVw?7rP
7e&$CUKsuqsVuQv7+R`UcM4;i_3#Spsz#_{z*YmR8XEy_N68*?Zt;G&4#S1_h_}dI7HwEI&d~*})Qvdk#lV09Tuk{cmkDE6-G2tli(o9}_JVXy
A#E25dI2n{4}*Ti#Fxv`kdjdSo-d!^v%=Q1OQP7wW`rR)iG}04!?d^)FW=s`MBczUGopaYm||#69nBW3Qau)%#BvFZZ5WFBnh7;PAcW-x;I3rU
#E21k%4eeHTs!CE#A1|Q5?PV1RFSc?l=f7UX?9YQtE}7_-78itj1JxHY6mfZc{^Y=1V+6u*fn*jpivhD23>c~HgFfG&#g&g1=wHpFnFh$L&9(d
Tn8K`voOwHMNSHpE&MCz?5nFC%@iG~wz}6Et(uohm*Fd-4U{=`opVzM)Rx<}7aaMi!s&2RD5=P}8Mq*E#m*^6LI5`k1@-0yNYZ6xgid}-tpJ$d
MjpOC+0&hTT060-NJT&<Z?|8CDksA%3v|@JGXIV^?osJvw?fYnipPD$oW%A`XHkf<LvaEjRUH(+LO2`JsvD?mouR#o8%GIjGxc<Z2f$VpNg9x1
sw5XM!^s7E5%-_M-V`>K3<6&y(`HETAQih6*8*uuv~tH`HKjwp?Hz+ZQw01lXAhN+?CzSrhgF6;>doJPDO1o$ep%hc?*AI*mC0zyY0IPLR$t%h
b_L;~jOV|u<^-p#$d10!PNFRIGazF1kQ*6RLF5YbMDg>2xdlP)PSa6Cig>8wxQLl!8Fholb+O2*X<dXU<@V5nRN_PbxwRxwn~eXThR9HH)S|)*
b>r(E(<sGFdRmYHpVaIURP%{aQHg?+!ZJ6WSrZDAh}Il7qYAFEP1KXalfM)jH9IyOxE-;e)%~P<xWhD|6kB)Oj>_A|1Sk<pk4htBDX<cy8Ks8s
;uZ%yE-Pn0ob728?+pj!TT!ejI4x=_f)6G9k6{#5vF|tWBt*7x>!QGegl@n;D!1u;umtJGu2pqp*Im+C$*qQ8Tzsbv!n^jZs;=OM>7*ij`U;Oj
QYqYq|7Hpt0eX$TAoCR=ta-<(xjM4@3S;fFsjJ#_ox~nW_^yeD+%f4`IBZC8_uLY!I6%m!0G?FA4u4ZVOE&6cprtZ)B7-zj@(qW618$RJ1y)gn
I{0c6uR?@!*>Q0A0l)w6KYx+KeUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF
!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%
eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%eUZa`k;8qF!+nv%{r^u6_xs=f{JWq2{L3Hy
^2=ZU_S4V5`~O50_aZ!0agWfi?s<gpcm9s>aK$}B_|a&!N2r%Q>Q#8y;vOL%%CL_@Y~OS{@sGm87WW9JVRC#FWTEQk!b2DL2)jE3d<3yYke_@J
9=^Co$YLXE-wC~v1$z~~@x@)CU1G3Dh@fqK_IcUj?&rf1_XuBG{+rwKZ(MON!Z)tCD;x^D@lhyx%>AkGaK$}Bkta|;3hH60<5S@qS==M!3vRwb
ScRVV-w{j}_XtaU7~cu1_7En&2oGJ{H{Q5-39`*s2u+{eX7!`+jV|sAB2pseyn@<n2uELphcE6ClyC&$c!i~OfBRH;2;&~%;fZ^MuYLb*?t3q8
QF#?Y+foF31VJ3u$IsY5cb2>eVHHRbU12NfGd~LIOl|p7p{j{=eH4`VsvkbLBg-E@g}FDUhy@)odRMO?SP0?Hix7$s*v}(G1me8Y71Tac^QS@+
57BqR&Ku^HM_B4ks((j-n&f_};c|cY499O?5AX+J>b~`lLQ-#S`A!h}XM8GjwPdZ2f_S=U&bUHESk&uZg|R02wnxaKbg3T&Wj<+(dJ)z(!_gx|
SYgb~6~z2UPW43)XyC-LkD#>k$ImPx;lCqXxbP!{Pf;kuTtU_mpx28q;vx8|EA(Xsrbn0sB<zo$qqy$+P1vRndxWO8zV)e)za_COBy}N_?}V={
|E+ELLmBrfJe+Zl5YZ<r%a4%aDfTCy4`JLRXz6qRUZ`lJSK$L=+!e}pBPO5w^1-|c4`19PEOqGTk3tgZ>iAUnMi}=927unrl=!nhem-PzkD&fk
&|p_cYSA5^3J+V{BZ%jFjE{oy#kGAZJZy1~@Qo$z3SYbZTiR_UfL&|)Q4pYwTHzJaX$Jf#<h1E8eHBEnbiVWv1eG<X{S{U=@Ar$)*5!h_f@}&o
`zzE#cm1g_nrj-5AP$B6op31KJ{Od=zRmRrdW`nrbBv2fcoEVT*5RX|B7@0sEKDWd>!(8BMwdT=XyHrwD0JmmKNo7hwXZA0SCU}#XQ|L{{P-zk
UoIa7!Nb~zPo*Cz<-G`dx_JEvW0{`x5xQES_osr|>FIg7LO2lsTOOf`5_o<p^qh@Z@u#YA<D-yH*U6`X;O(r~6?(lqDOWg6l=)L3>@&m!k1)d)
d#;6rA=2^rsWA7fc7!abHx;b(6;$*EM*SjORy{sqrMN5p{Mzc@%vOJ6hkFqodbmgEqAM;R1z`%;=fXn|_l+k`sMzm>({SHE6~58KT|qrI23=VY
Q$@+23zr}65tJpR+vW<Y0U93jB3y#FM^Mul4}XP&&)%O4mmuyNQ(OYwcs~V+*q;jzKioH>xVC99e1tIMDEU|6VTk)i6?ci@zA?mo?fP$V*LMZ#
^(w5>&-77<zYJ}_Bb4dp{#QYMCc5eh>98Pw6uPN-e*6^e7?JZ8N=tMPKEm#|>*qxXrw&rLZ$d7`{X`b3xC`p1f>yt;kAeorl=@K+3W!?Hi%{;Q
k4Fes%boL&Fx>s|Doio3?~g*C<|coH98NEwgBPKV>AsRHq}*{P{du}^^QVHKD`3j5pyD-1l`D*_=A};s*&=F9kC1HL9wGc#8hu`c)*)8ApJ`99
e2*ZmT8eZpLJ|?`{wQp<HTI8!xc<!D`lAqf2>zHy2wU61wO*m#rubK3UskY3Sn7b!9|cXL0rCDK2v7yx!4=}1(kcB2t-7NAi7-sQ{0N#e;P!J1
U%UQW-1TonaWBF*rnoDJF4U9^7A|}AcOTza;;xWp15)+~WxAo~$InX<_l+yAc^uLs)X=b(%Jm1~A&Gkg5jilv;1Q<VNM40+EOA$;`;NidW@Lv2
;zf8E;=WPEh40e(M<FRYl0Ow5hPZE3aZR%mJ_>@v_-6eme4~hagv$)~2wz+Mo7rm3)uUtiMG#Dx+U*ru?q&|TLil$k+x-4hMFbqjD~JFdhwlpE
N78fjD)hZ>2fqb%38wy02+!7&6JLaJ6IzcDzL$~vS5O`*e=exos_&12@`t^D6y(9*h~x)hYkbl8DC7ek{!S39RQp^w?6ThpwUEX1XBQm3eJTuf
{;iKfH&GTJ;``q7Qz2=@P5CHjF5CL}8BT2~p9&f~N8`X1a&~9LBZ!SCe=ei~N9yxA3$W5hhyc)x<uAhAlisjLIPS>&D8!j5<|6n}i05Nc)+5Y2
M(`2hrmpn45Uw>d?;b()aG)u!APPkD#{4M6uYhHL1U1g=@=>T4b^F7oN|L#L6uO4Ej*r6EhX2Mk{2_yT6&^CUM`*({a33MHLPN)^@Q}eh!rl$o
$|IzfFbuE4H#WFOD4WL5M^OEUrj{4s10CEWRGL~IVde_|)T{8&!99ZdFwU2L6E^v$m(R-u_XwxOZhRCpamh3xFTy2*djt(cZXZ5Hh2^H=ABBes
?h(E*z+K^M%YSoQKFVTX)~g`W6Pm}aa8i@wqma8Bj9-Oz2{0c){e$y6L2batzkL;!hp*nxIXVnUk8n7q%cnw4(@0@H)d5jIe1<#5r1Mu{iu)#i
6f}C_(ljH)xr8L>RcPXkY#)W5&B*ahP-ox#RH&Nm_??hOf_3Z>)DUgv!5@XC3BTi`puYF{ouKCZG(Q!lD1qunK|Nb{?mL385w(3T^u~D1N6_G5
lTBC<2OY_X7h$eUEA=C!X;b-47|hB0@iUIBiKVWP#r?HD3hH$Q@$e#uLCkKsg)Uad?*y@RxL*CEAZ9WS;1$$(^}Vpf+q6Fwa`7mHM>y>$A3n$O
!Tn6QXpJj~`5r{V6~4CoH@D^AnBZQ7hY9Wx)GWu$fh$DBnZ_rdmj>>Bs!1c~k3v?b;rvwiMg#W<nyfKC3SCrBp9>ES+#{&==G3GG@iWlv@gh7l
aF3ut?(M^;Iz-kdpWhhZuAt2B{!XZ>>U=JIV}N^vX|TW}<mI`TufoFs_XrR1+c)8Bw|_&sowKR-UIh*LGu^iZbuM@^jRlP@CdL0Es72jA#uePI
dOy`G(d(zeneMzl3f=Ra?xz|*Pou}HAnK{~y^zy_JpKxO54wF{g;2N*fOrIP*zEjK&|Iwk$*0N^48*;{kTI(t1+j*#@u?7Y%Ol0FkVK|dJ_@R<
dzQeDg32~DGh87e1)6alK|S{7r~6UJVPo_6f<{w)C(Jt9`dmnRRadwy4DmR&kHX=^`&>{E;qz-D-64tT+qA^(G21VKifJgEE2s;E6}!T&4X(#m
A?`7qzmHJG(U3n1no;LN`J=Ej#JqkK(wwZ=BZyB8*u#r(Mk0JC#PtFS`UoqTk>pj-cfthz2y0$~I169<{@dL5Z%lA6!Z#|oD~QFQ=8r-a!}R=A
c&OkWVbo@R!beCOhNM^Fp@Msah-r%_j#;Qh6DL0v9xAv;5Fa2X>Iy2|P;7e<9x}LZtZ-|>F!~5;`8Pf1kHSL+_XskQBwnwOmM1#A3g5`!{8>F6
@DaowK@;DL@X*0M!ovdhjSlW>*MEz<uI`ihsSvB(&G%(t6_egSLaBzWy$Xk9ZhR-~YFx_|mL`VHPX(dM%6Gy_rjLAt9<K`9(u>ey!OC}nBK-dG
vwCRq51)G$Cuy&s2~m)aKEfTU_$u^M(f%lmZ33xBNEsmIkDqZKnU?tonjuRq{R&Ok>i(&4W}KIgf`+4cMzIAA?U|no1)3Xw<lCa*mNw4}e-&nj
IQf2xt(pPJS5S(*e=cYgU7H_;q%7)p!W4V{=Yo>6ZZ5YFSDd!LN2rHH{!^i+a2M)Fp$ZqeJ__+y;IDfX#7RvH&?Bgudw&!}xMNiCkAircXZt9`
ts<H82x9z(j_5@g8lUu?P^(ktkMOnIzop&&#sl{veB*(;LP}6`-A|QCprv{d9u~MqNDUJ9`&kYN*r&q70rv<^qdezFLG>Kl*dK*&Byd*<{cg^e
E9_(j<X7RLfqMicc1<B@K~))7+<p`;4cz_Ipv_APh#-FK-98mA4ctQqmpo<f5w>P_%uj{O0(U<z_uKva+UwuWUVr0$dl4S;w?}B9Y?(=Mg<fX)
?DJuMdxY@CskA<VGW=9gUWAAG?GfT|F^}jG_F_iPkDuRo-yR_j5yKy^P~_mwPlbp0?GZG;`F10Cq=hDtw@-zK`Rx%jG<MXFf(GJHmU$5#>bFNo
E5X122zgbe`MwGd``aTx`u2hS?dSg`d~dIuU+<8Ay>foNMgH~5`Slk0*DL4OTjXD_oL_H|f4y>ky+!`@%K7yM`PYx6UvKffeQo)F>@EK_bYE}r
e!bFty~X?W3EkIwyk9@keZ9r|^-A~k7Vp<9-Pc>ZU$1muZ}EP;(tW+f`}Ioq^$zdX3*FaSykD<$U%#67>y_{8E#j|NzOT24zh3#i-X#9|p6~0|
^M1Y3ef>MUUtgR38`|t&L-h3)<JT+E*ISHVuS8#OF@C)geZ9l@^+NRZ7US0|(bpS{U!O32y+ir+%JlUX%iGtU|3}~RU&HtH2JzP`;n!QtU!M?u
{d(rFSHiEin7=+D{Q9-bU$2Z`Z&81}GJd^9{q@TD^%nKlE92K&)L*ZRUvE)=y)u5iMg8^4`1Ka`*DK@K8`NK~j9+h2f4wq(y+!@?%J}tnslUGV
{I|E~|6}g2H%P!<xxd~b0ej{CdW!_?h5PFb4zO41ueUhBUa7y{;sAT4{(6f8?0f33UrF}%wbB1UH~QCbeZ58c^~&}27U|b3*VlWbUoTu=?~#7J
aDBZ;`t`!~^#<wJE7#Xsq+hRGUvH6qy>flMMf&y1_4Nkn*DKlATdZH7kbS+w`t?fo^%m>bE7{jutY5EWUvIH~y^?+XUDmI!J^$_P`LCh+dW-Yx
6RNLwIKO_R`g(`*>y_#2Ey}M~rmwdszh0TX-lF_^W%_!L^6Q1^>n)<UuTB3Czv;h*^XpfWf4#DPy+i-?Li_a=|JN(+*IWEwue4vkn*ZyS_UkSF
uUFcyxA?z4q5XP?|Lc|Z>ka;|SKhC;2*6%>zuqDMd*%IlivaAE_v<YJuvgx%_XxmVdB1)=0oW_=*WV!k``Yi{)_(sQ+OIeGzg}s--s1myq5XP;
{_B<X>n-}PSJtn$=)YcBzuuz%dS(53gZ}H4_UkRex33NV553{PhV<(#_ODmcueaF0J|X>jhyCj_(yuqzzg|hd-eLcGVf}iK{_BPH>kay^SJtn$
=)YcBzuuz%dS(53i~j3J)~|QizkVeB`t{^rubf|Rk$=5%e!WHh^~(A67WvmJ=hweO{`IxrzpefLHH2U9F@L=fe!a!~^-B2l2J_b|<JVi%U$2Z`
Z&81}GJd^9{q@TD^%nKlkBnb$vAuom`G531|24c{ZxDd}Nc{B<0oW(JU+)lrz4Cs&MF957`}L~{z+Q>J-eLgzg!t<n2C!G+ueTV$UWvcnVgUPu
`0Lj*fV~oby}<zX3GvrE3}COsUvDsgy)u8jMFIB8{Ph+E*emnbze54`wd23F9sgCFU+<8Ay>foNMgH~5`Slk0*DL4OTjXD_oL_H|f4y>ky+!`@
%K7yc`PV0$U+<8<eeL^iVc&lZ>(^WKU$3lRZ_$6fvVOfq|MklH^%nitE9=)=^k1*6UvJTWy|8}0!T$A1`t=t3*DLAQTkKz-kbb?x{`E@w^%ncr
E9uv-X8(F+{d$Z3>y`EE4f?NF+ON0xzg}s-{yqM$uO0ub?fCzI`s-IRfc;4P^$r2pEAQ7^1YobcUvCkBz4Cs&MF92*@7Fs7V6VJiZxMjK@_xNV
_x82b|3SC<*U)~w!T<G2`}GF@*DLMUTl`<Iv|n%Wf4$Ovy~Y3aBkk8a^j|-+e!au~^&{!muP6U{<@|bs{OgtU>n--LSJJOH*uOqu{d$M~>y`EE
E&8ul)~~ndzg}6t-lG3{W&Qel^j}|l{@dI0-~adD|NiIS{q%=_`_sSt`9J;BfBnm!fBDN_fBN}%|DR~!^0?etR5qr%yiORM*Cf!dP&Li5I&Fn@
kQQvJdmkp3k_wrT&}7uX9q@;iy!|Wf!3=@>Zrdq^ROl3&@qe`DIepaIsr%#|#|Wf!p?)HKZ{t6e4T!usX%My)$}9cZ0x!hCD8#R?>Job=3TVS@
GA%8K9-DrYt^IM^@BlJUMy&uBE9I3oCXo86hO=|*@=n_|pL+gs7JQOmJe>FQFFM%gb<}Zqto=?rSZ#jPcnZK*%F$F~)g}Q+sC*c&Hftd631AcP
l`u?|vVLF$>uT2q)wLTXy)_AvB341De&k-)VlDSviQ3MXCo3+{1h9p%3oKMyD4mlu3KuH7O@W<`<-s;aj8U9#gT*bJo8(xn8-JcC7=${RWZ7c{
hut=opykA&s<Gb3`o<G)oU3t3JK|k%lOoWecWLSO&-SNGA|~9mP7YlaW;f9~CM)o%jK*2)w-+$ZI;q37c>`5BiM!e`<ySFaH_o$NpRm^FUm_4K
K#aqSJX-Bg5>fBWxWwUQHGV5zkF}}f(X`bhm2}LfaTX_`9|vVFpfYVu3cPEhz2j<3>J0nh_EH0R*A~Pr;um7I<9Hd3zZ;JcciTQ$p458dD`;UJ
dk*iX`}%ua8#+0|Upi`194P>Fo13j_ZRhV)l_NOrV&OR6dtAh`#p;IP*K>9Oe9%W1-<90B3-YdqwgDC+APLRZVX#Ok#0eaH=XUu#Ho)57s}lFA
STk8rqK+y~Ci3WOOrKyS?aql)4=w$z?f_Y#wjk15qzn{On^AA#ppKLpHSsu|b}Sq9_&6Ao)acr1gBDuJSAI7`xT(I@=3ehI0nRjayFs~-sXL9F
@=+ymP;<5_Nr2dga{$|qJ8Ashu~po&f`y9{O>#Askvr6<$RdtA5o_PweeG{<1YY6Q@@i75l)KmHrlBFFTJxaQJ$!NwN1WM39yjzP)}Snq1#trA
*_N<Nl{c9kEMj}ggK-W|u6JD0qfp*dymsSiuh>%D@ivG|=5`<cwD%oH4Zyxyxg1`4?N&z_36n)QGTXd~XHW@h-K2!?1=im`e>kqKtziTqRQzTK
V-RX(p%CIc0TLLylPfP7?a_1Nr1rQ9rgPh)(yBgZ_1a{D+)x?ks5LjDhT5wGCZ@z1)k48Aw$~0-%Pd6?Yi*6wd}+fDf%#Q0C=mSKo$rrerLqgd
_8gXu_yRy>VZQ-`O*+U!)h)x!HYkRn&7f(nbRW~upS)YbPm4q1V;{Dd97M!KTzzHdc+LSGg8U=<bYS+hJ=<kwSPJ6aFQ6LR8(syfA*Z1n|M^eF
F?Ad$2;5>jXz!1Uii@By@!)R4zvVLA{GT{djd>n$NySYv#(6`g*ON=fl_sh#h$D4vZhxp`oZGnK&_vdWDvSrn1OG4#gY){lt*ml&H~Ti=CsxbE
ezw%{{Km<og$mUD9#*9+gkG}ShT)q?>7TzG*W8MufpiI<04$9TKCqTS!Qi-DWONJl>u~jW?M#MP7;8wI#=PB^gC^lF015erjo}HmX1m82%;p$w
?G+abT{AVg9i)KS8ET|)2tT-=q28T39`j+2ppH}K!cumsQbWe8a${Ni&_(+u!tnsYKH5tU^K2|Q#9X@O_&ag42%u`i4VEfA7eCB5POdR(IbBd?
jgvqIy3&giCuJlKcl8(SYg~s>_HEo;O}Jw)GVVEiHg+-PMMI;uVsu7{Q%YU78n+<_jXui(iEX%qF17AK+B-Zx%+f4YM?y7qk~Nu=F*;8yQw<S)
ydErL@dYT^L%a(;R-QKX6ZK|pi$)bPJS|=_E&@h8-qxv<a5<aXITIb-bvv=0h*Xttw@bHx?TVksXpMF&mf5;d6cruj%!FPFYcwoy?VGF`Z_9yQ
DXb&ljE**rQ&=(vx(`%WHDytl<82@p<ab5sHk#uHZkj^hb8BRD&o(dN3{foIJri*_=($x3JAp>16avfS6A)S*D-qg)L)WvT5?OtcywYYYHk`k@
QRb7O>Gd?nQ0+8XNUSj^y3l%qLQUL6{v~b_(Oq3W*t<V<2`+1xBZ#Z|@vm45AZ)P>*x4$=4b#Oqc8D)C__@QW8Ns_bh*e{Sr$Y=hZpvOR=O&15
_F&z6w@VloZ^INEE5|hmznJ#5xUCy-O?;<$tjoUnNJ{joR#`Ln_)gZTi)#zdvf^WfKBV*?*Oji_aFK}b;x(NVEF7;mCPW$$aV1}WXNTn%(o`2A
+VL5aAl+xHlj$MC9we|t)qc*pHZlSuc(lS{Nwg1c_XB0+b&kUu+Nt1tObk@0V5kX;lcPem8j2Na<Gg2fL@V?-K48Qb8NGi44u@{pZNzcT`tga%
@&zlgR)kG)t?X>?N+hY48eE}TZCQrx<uEIt;+H{7l)Ie5AGy`8_?ffX@iT0Za#JYK(8vyh;pi5zAI&;pR0y!+UT-oWX}ZNH;#b1Bu#)6>7k49+
tj#20lnx@H$gtH7kDcUv9I{N9A%Z~M;c(kF%T(rVr1X}%xF5#?-?!1!HmBQhc-Zi{ai3O7v{z24V7PM!?GT~S!IH?Hm@~>H$QlaOJydaUmf^Sb
#-(;&pf3l*%C<n8=02-X!$!N1R4nrJFg14Gbz7#XvM@(#l7kd3JYEtjan2!KQ&fTTwy+<^4lknP?YO4Uv{V)GE{BMar-Z5=Hqj)Vl;tAN74Z@n
mpEBe2tuFW7KC}*+?WbAs7ny>a@8r01aePgm#o`1X<Zem!aclLv(N{?`f}xE)GcVb)Ww6w%C=?q9WL*xJAhx5!0u`NNC$+jK3}?HEg(8pzdenN
lNfHqnP+E(T7rJ5caxSz2#7<N;U*Z#1~$ICx^!0zag>9Ou(<54yW>!J#%9`aGryNgb|?%{BT<)}DabiZz}bmJN}MLUZsMkKOOC^M^~hlDVlho<
5A-U6MQU*2z`;{HMI{eesT@>{Qa4pj#Vn8MHl5IW@BxGl=QPDvkwA)2jn|7i36cC%>_ewfqTjQ)9a)$&Hq<du>;r}@94UeXxfY#+TS*Uu??Q?(
ev+Hj)#aF-BH`eM*Fl7v?3s2oZ==Q=nNInZg;G%M<o#AP(U-V(iOK9jwFs)XNM&ua7seqZWfoeXn?rcH#0#WL-VjlM;^~aG#za=}y;2EiL{oA5
NbAUi4_fTS7vzuuYPBWz2l`oe3{`n|oa)N2Z&HjyIh#g(Zabz6ucdP_VWfxyyTR{{M=0bzm6rf18&-h7a{yC(6<4YaYxcM#sKzQE?lOf?c90Rr
mkY0+JXrh_c4gt1$La19S|s}&Tjh}gWq9upZ^jJ(MD;YcX4w9v$TlQ=ZQAsZmyQErV&w>+-3q_$Er;r0F~U?dzYUF(MJ@3xcWHQlq1y_2IYCJi
4sXU4*~$}=2P*g(3ELQkaNjU1cf3V2C`obn%Qww(dK?^?xUwV=W4S<3ht_midhQE&WQ;~EBoEj%;-T^D$>@RP7K^yn>mK172APAjWn%`?b{07|
Q~#p$;vNpCWbrnfWD~hH2QfTXOxLsr8z+J=L6s16;6nXJ0MS^7b%8l~;Lz>m&`i|$+l26wT6xRp5B+5_5v!3hR^^B{iGOOQrW*T_2oZ`#kbffw
_?g3k)@25k>Fj397rxN0rQ$5ar(FtlPIu>gmybB(O*9jQtGBKXrBK$j7YOqs!q4X4Q-ciL#pJtUf6e{h+`?WWwl_VY+k;BA`Y7dQ0yBc3A()D}
Zy*B<A%3PUr^K9l4@I&8A|w#<3Xz?ks@Zm~WJCKyad@T&Jcwa3ocB*RMlR*5SpdB86z1WG_is*{CHQu?2a|+}#q)?8#H^92v=iMs7tWlW5gNH(
Xun5|%mH(@de8={-6_<mBmlL2Flgat;Gh@9UfWTqhZAHYSK}-3JY&hRzN-`JGzE*e>`Ggk?2?|b6{-P>%tF3Z6)<|F#=u_`pOE_;E+>f!r6!pi
gxSStWHs1k^M|srmp1a?ofm(G;}Pd%P#il|L8tq>8J4j0O4DONXLmYCxQgk3l<n)N9Q}x!0ZX;cA7oclW+uHJhsfE_ZN`=eg(=fWVG)w=o6#Hu
%q1=%Ihe5CRKSv|Y-cSx6&$rx5PB`MVs86{{qlDvH)eI!3h+p*bXUhoRQ(zVxMz4M=LZ&YQKJ&p5TzcgIo!)dC=j}n%B0+01Ah1Bj>nR_MVaJp
TufIN;*t)7gJIih!a_P^L>WgYxt86@M4&JdizfVFGw3t9w`4%1IZhmH$8fsc#ulL4<57i|<2Ue%;_OmckhP|~90mzf9D1~vre?QwwIoCq1$I#B
d#;Qe@uQ>TtBG5}fh9E_M~rf2C@%g^cw3Ig4e5%5xlk6<_9%P()enRNT=2F|KAmI3HEAbWAxdR3Pq>m56{P1J6q2YyM0^9SjzR#uuW3f?uu#lP
iNk1Ap6yOJy?6of3}jkMq1YFjn6pW=8hUVq%ho*(!NvmDR34<yCv0Wm`J#hkSGGAnHVEAK*-N2S8Eg>CFowxfFb(3eMLlmHUOBJn))%{@VH~V@
DvarfTf?u1l3NrJ2en|eQw_IJ4ttx~y7Hv{ov9<lsFgK|N48lM8!ZYyJ1h;SfQoiFcVvY%d<A4hBX=7=xvfU2?u)XwU31|S!)({0OjpVc0O;K+
Bvg_4Sf*!KZ0CF;qH-cE53*+QyUjecg_=)kPav^~K2%viU4^@LIeQDO9DTq6Ez|`bo9g_iS|Xpg;|#1RvZ2^DJLx^6XvY~uLs~TD+hqYAecWGj
!jU;uDw&*Z97Ha|bWW<OhR(HE=tJS{m|zj^9#FN+p^bRM?vor|Hri+efi;s8ZrDIUJg8R+9>Pnx3Le5X6t&y4k5%Ix206l6jV00A1JMwQ1-MB(
7dgv>Ycu2wVp!^(iPrf7MS2{8jNhnYcy+bZJ+{SRisF2np72vI+sU?R9;D}*pc<sr1;xfX7FXc2ZJ|(2+@d+^?Um;n;_;f}&0#_y(lz>RT%@rf
!EVZnv|H1;zzlai4(gFAA5bHxq$8{9NdQm_z<>zpZ_T;mhR5}tP8QgS4<8$VK!l`&j6mWR$c3i+T@hq;BNBa!HO@W=d=Zv&P;dp~%r_3oZe;n2
%0#4BN^!=Y{wi(Wgvrq5_aS$WJZJTYmqZF~D=$GtulgK^ouj!cK1eDHV2^Dm)9wcNr_f~6b#1aPs<fbsMk7QN0SQUDrqNq0wY?ybiJ-U|v2ar}
y4f>K>KImtJpC$!qp@ns&*!l!v74l}6azWIuuw)}(|n|sgZ20zwGvK+>CX%0Ea4(JN?{B<@TX+w<uZCbJ}W1(ceBNZcR`_3sUJ5i-SoyH_zX)7
-Ekqq8t&GuB!<t(R|;21JViThc8pTwD|RmcIowzgLPlLc6!mr?E))f}MQ)@wnwfo}!>OB056$S!be|=T9m({2#)Nh-OQvnKvf;%%G|jb;;-ubw
3Ym#gffA?ayV%X{(yoV=wXmL4vdK*86uZzci*G~tm5?wr=U(bX39FPsOp(oRpuz=J<!RslL;=Uas_W)msWYqE&ratCB1E7th{06<<3DYx(8^|$
t&-X5w*X3t*r#f2JHEo-n2BN(2a-0Kq1UN|D(mg|Aj8b35ryo2&h*2TMV2U3B6~eVJ!8OhN{)8+MWPVSs=(-4sDb9=!tC!*g6v^<VI&{{S^!kS
83laMglB5Tz%7q9z(J3L-<`%a_8@1kYbB1WE194^&a5pUhCa@0qH-Tcl<p^$K@D6aRT`R@oN%b0=`N^hN2GcJrF?e=w-ywIl!3<>dBTy#yEw#H
M(D-Gb_|oKrixF3%0bG>^p?h4L@47i3&z5P`$xOMT&Z}rRP~`-gTO~uz8G17VHs3KM!QAxn(RxBO!`U*bGvP(A5ksJTpipodB)Re9#WRO;P#Ik
j!5=a8+|z29fW3YKR=G}rqrg)%z_Csd*oGk62w$-x9mWe_*k<vv#amK*K!N1T~8ae-nhkLbT=D{n@>fZ?vz<G#ZoxV+@GE?M%4sOp;XvJVJ+_X
jAfp<=F0kjz<7ttGt8n?=)Z?|zTPNN@IT|eX1?4``7-5Z<L)|8?KG&)N0dmk6HW;f40|QcW!#<3G{xI_r`JdOq-E}xhMCq#LJ!Q%ENt9_#ovpg
M$RjaGg+`KS`~uJ<}nb(S&r#TCtx><yljw3<NjsUah4sFTWIO1v)Ie*qPFlncw&aUhzWsX*Ih)ZPA&;{gKHs1>4{=OABEN?NfL(MIpBzA?~D%e
AE78bb90et9Crv=Tp&QR5mmWuDXq&|PXbdZFDgw|&8jOUM;O~-Ng@tCW6((Mhk<1rOU?Ehsw;}|4TLvk0!mYw0slkR$&K5F`KoqISTjJAg==Dh
$FQS-3QEBdj@Zn@csXRT(%G&vwjfj<8x{Y8k5!8?gUy4VL#Z3@omfpZe3Ii4ijegv&VSA9b<X$!p`ctiFTfn)ADYp?u17afOglmEdBgFJ7v~B-
FuXA=ief{%_?r??8wT>lsR5!QpMk`Ky17UvCA8~wSAOzwl3>W6(YM3t>$qwI1!uaZA%MDzMQNFph)7AbKHwskSE}b^oz)8I0cA0qxNj6m6|Xs5
^PoHz--UoNT8dF$=jz!bX-;!A_o9bwVHE{Bp=KHy)$l#*r*N8F@hjU9<<5yI!!QAvXY+FHON~NiMe#auW<`0cFCQVcfb`Jz$xtGcKvP2)n*lzQ
#+81_1pbS_OOO*+sggaol<gC@;xK>YXY?L0RZ)_2X()(QdGUDY)Ah7|cQ=-g#^$hV-N9qwV#w1Zuqh}V;nm%;m+>sC9g`k51=OcH;HLZN(oI!(
irT2=1TbpgkiJq!1|*}N1u~CPz@B~$?O5;5SB9D-QkT92rc#_a4)b7TrjgsY)Wa=>!T~OGZWX(BF3K&(w5no&ja|tz3>*G^Qz^;b8fDB_^#-m)
=@DY>1vVzmuqVW)R2;6=W?I3Kjj&JIV9u7kHG_?)O5-xeCz<142yZ9Y0mUej2jEYT4&ZpB8jjUSS;YZf29OOJU_xnUoQ&xlTWDVA@O$sZj+gG4
4||wjBMt=F*||;gvGIlkQzxsS+A^l=BI-TDsOS<_r_)`GyT>4|9`N#9E*w9(n$}IBnrrbd?d`0p4VPL)Xcua>Cu&!4PQpJND!99aU_+%h;&-SS
g{iQTbn8r$r-SF!!A`1c#GAdheSQIMum!DLz205&#95AWMO-)41mhA6S-VhTjhsPq&Omq0x1=$(p$O?uSJ(8Io#MU)O}KA(%YeCtM%LdXFUu~~
>BH00!wbi9dj_>yXXs~bhE|1&cOR59qQeuYm5L-SIA`_{>_z)dGu|$AA?IHeC_0W-;<T4>F|D&g5GqV`zugN?02T5+Va;&>a~L$D)-e5d3WISJ
;X9J(jVsc~7F{OMar>P#?{GT&a4Nh4J01cWuzsd;UfW7QemMMs5wjS1m+#2#jcYEgMc^Q0745IdozQD|(wR>~QI?ta%hbEO%8j?r0swk!v?K1i
-QBeCh?bfl9IOntp)5AGE2Cn16T?>2g8@J%oCI(kg-BaT;ci6WjaxP-;BMrXbQ4IFeUsnD(1fdG#9PL@5iAB6OL88ss5=hb>4AFjY5rAn!p2jA
rHL4*O=pLkg}QSx?W75+0Q|9D@WM1cIQGy$-@M(~(cID@48<MDVua+wu`!khlNWL>()oBhIg{nl1tjStP7LEf?%iyLPYDA`h_Xn&2>F0!U+WT*
)$00TrXxfHY&<m7{gtxw_@3d!p?_mhC|!w54b@zVaWb2{juOAdn^nVhhC55Or{qW~nmG;$>m+xP4Bs%yOpPkrb{TIz-gtC7c>I~|!6RJ_fy+9>
;EGQ0bXunPPn+hm&_RZ6$hE^Un!uk!)#eL>OGW{<?2?2%yI2A@HZ^x)ROdnElkp9mNHCs~F*XrFGIXmOWFTx8P8EeL{V#q+h}z-wM2F7Q*Dn+Y
cCxxPu;M^Y#clwRCr+%K`|Wu?yqU6SRP<Li5=2WyP57~rbNfG)<dtg8bNz0gmvYk8*-N5pK})zmnT)*>0rdtvULjS3xhL7o35E%4b{`qKnl9ai
du^&h8{-Lx7(=IQlM+rWa2Nm&8jt7}jTSDI>-2WEcH?c-)Ihx;p3@x11y4`7Tz3G}WQ^Sag3|8b&iLi&?IuzZ*wJy=z%f4Usen=%0b)^&8gxq7
Au{!$i`jW2lFy*^o8;wmwCvdeGrQKSY6v$mk^dcHy?4U|%RL1;ceD$pB3zDU;Qb;=A@&&#cy2DZyNk3mk3*<oJ*>D18=3-t2rv@Byf7Jt0m+kh
`;J>_)aya&$nARhcIZaD;{igBj7v74PB=fBfJ-OOCTKP-BXMBqX%!Zb)>_XY)!Vr@uCYo@;8zd%A_A6%aA4uSrQu?kk~k!d_x7l&;X+fm>zKm$
-Q+p3gmbHO3I+;3FO4Oo6FHl}LK3-q@kdT~NCPN}w<8EtlW_ImCAui`w8NE4a<@XFvty<^9#%+fJLmX@-2m}e;^J<qc>|0=NudkXf0G#94zD%O
HYdin#=me@w#VB$j3UhxPrDv0BnynE61&|!yUIphI2wZz#>KG@RB}_YH@oS;4Y+_gZ$2b0s@(vQ`|@`U%u(S2hcQ%vTb>d%Z=orP8mFBH&2JcH
0Wd{gb46b_wRBgR+|RLYnrGd4@WU;MjE_t=6}UDjtT>dZUCugmvoUSqAb4J5wdKvt)vSnu&o9R+IEuJsv$+4}9!==EsT35IoSE!9Z4)JQw@|6O
pY`2FB&ZRSo{;R0e>D}j*C92pa3gpSy4W*`!m`tlGTihqjqTgrfat=-)fe!0#S)9_l_+ITg=JKl1RkRr)os7438vNcF+KF#CD`mT&um6O%8<K9
gh7$pePL<~Gnu5y0MtC~q?b(!=m7S}?^KiT-08@kJ1NkMt9fY}7JZ=;VO_x=XTw%?<CtQg_D$BP00l@I0S|{nBNPea*Ii7_<ezd%-OWGL0F{j(
HyEq7@OlzJ>CiJq?eBd1lnuGPopRF!Fr|mLAK2c!rjOz+CQ{zBdH#Z$KZw$nn<&-&!glD<xARU6`h6yX?BSrN&=45mH|c~Gf28{xDg~$1JWiz6
a&dRdt|r0kILtrB_;Lc|MH1>1Tf;QmJ{do3TKUYGh)w3vm3YJ<h%>@~me8Jr9VsXGF(rfB<JzK+1+hnAbpDfKfb0_vs;3K+OVy;fe=rpYKva8X
r@P6vk|AZ`P%Se%Qr%Go0WQ-)B}lfA?9lDfihXfwQ5wttY5QoVVmNSW<g?VQ;(-#_jn-TmQNonKCY&#-$;uNrbX^|cW8k>Dq;KCRiXxeG;Uvnj
blZ6GQ7#30hr>V|1l7b^)(h$!XY;nlQJAJb+yOWLg9ug7YB$=GH5CwpJ{KiBe3+{n&>TkF|H&BE=3<iqb{Dk<oi}G_+x7x9M?oYvMGZ2HVMx|&
ySR6+cATd&NL<QFp(zf$gy7NaTtdT9taQt``mndL+&IxfdeO4CJ;F%1#pM)xcGDsQccsB`f>Xzt7C8m$7s0sU0@*aQ!!W|4E(DKk0#cxgae?|Y
6HTcrxZdhMtzL2Epn*%39wHUHv0ZV^>~;>fZJEDSz+U`|U7XeKv|k+y3-BqEM9C3z;-M-!;ZS9}MxmX_mTLSRJsK|0#$}^i5(a-5wA~FGpT_BR
p~g9!J-bacIl`z)OWKQ_cX%Hl992oMYdg7p+_i1x7N%!3;1j6{&(NZ5n99CP4HJ#8W>>VNG84{K)Mm^chE2Q}>muu%fKCM9YHD@|eIf&)BntJ5
W}0LrCG(|G#}RAA3`044hlj^$%|$y^8g9@HPsej;<)yDXKGak|=36KQM1R~h+{>)dTfhyf<K$XsXDuqxdg?ssWdXxH$7<uChye!*k2sY$AIUwF
eRVv6s@6;5xavwr=rxR{`mng+eSHg%8Svry_4EjlaXTbi^H_%1b7#BdbdhK%oV_kY&+Xx&>geVTbyrhZi{R#V&bl31oB<vnM3p=IY<h<^lgoN5
b{1f6GX|N6UhefB=3zZq9t1`*^-rND(yGB|;Vcsa4lx7Jl~d{T6+sdew7SsaYOQlVG!>Ivb)UBfFsbPhAjb;_MVt<%Y1(9@iZZNVSF(wNw6bRE
!A!+Xqfk^f+nO)jO+1Ts-o|#TlbM{=3+HT`xuR3QSR2Q8p)H89A^_U11}5_nMS$xrS6pdf^gYj4z!?fpu(`;ByVUELSG_OY?rcIS#!FVK7_ua4
Mzwd1zKjb}%|Zlnca)n`8#ml8Pfo;n+vNV&rp{kVh66Y83<yB6tZ!zD>!E>#-|<2|Byi#T1IU(fA*~hOD}Wb;6{G<t?aZ;X$&F@hxmvX$J{R#7
e&MRsh2qIM(JFNxkKu`Lo!DN3_MB$3gQ&h*wp`^%xFU`0s0I=V>O!V@(K|Fx%aIvLC|^~9KHL$<s>k6n7OSE7P6z#EuyOpFyZa`L4-saJD$Km(
mgp<-9k?|cEJxbz2nuxwm^5yXxeJtX<(|0rBHrI@P**pJg&e;2JU!+#ah$_xLc8SZp|s&Xb|b`+;Zg$0fgS5J8-{qtN0<sO{@>5P`|1BI|L~Vz
{`#l?=a)bJ<DdTbKm5xtKmGjEKlOk5r+>=-W&HE}LpX8ipa09)fBfm^-~Fem)YU1#;pB>wK{<tfW@@ybi!w8+^wF&I!++M7{q2{({_P+C`mcZa
)1UvhfBeIr|M-u;{Q2Mh@R#_`-~asIe){8|{^@T&{pa8P?x(-}>0kc!Z~tRny3oD3e9ud#U<xlRnb$I+Q>vC-F#bES8e+LSAq4nxe?rHRF*9oF
Yflxky8qj!G<y<}x?!ucK+_O7la~nf4VW_<>(?(~=PKq_Y3_Gd(;SKW+B`*Wn9kmGi{Z1hORJhaKzq1vRvBM6+T2E`!8fUFYHz-og{!*!5o&yy
AEcRJ-Xjab?oN}ZX4Gy~ZF*Q4x*w+58;To(5lLokQU5c9_iNP4DrF|qa#_(x8mO+2F7T;%8zy18h;69-R_akhAoq);rFaz@-7U?PthKsasDKCw
K&jw%Vb2Ma=r9dAC4@gO)Zwi?xZERVDd%VKV#IRAmv)zp!uKGN)SodcbsH`pQ9jXQT<mUBYtEf)F1&D@P|nq9i3NBmAM}h<gr-2ttdcbHw2SPp
Fb>Xbh|SjUhDVNRnx=>i*5&rXomS5A;&BZjHi4iBlHK-=R~}0<4S_YFP1W6AZgmJNWw5snd^KzcTioWg=x*k0N(s7KgFmdty8az*oz$@ntr?3n
>b>43Z|a|#fdF#7bW`n2zye|!sgCLJE>*41W+DbuCD0F-TnJN=@zw1b;a3|((kL4@qn5ksc`j_Qqyh@Nc6KdnXc<b8*_}zEGvts>Fq`o==mSxu
1yD(Q3~Yn%Ma&vx%G5ex%g-W<`mfz;JuXWeo!|fWpZ{m{rHj+KZ4+b7Y6NuYj+OGA0t`~HCqpyax@m|z9M5f5hr7X%iEG~K-@;3{fD>zDwTZ4<
kjn00z3g`b%i3;Fr8pJ$Z5~Gxl*-TvVSn*X1^QqCi#<^jM5?OTj3qT#Vy>I(F~yIXsj|182UbDY-P>>t3ayIUuYcKQFk9{+1)VB((d2$1Vm;xp
^8G67FghTc;IJIzQH(tBb49$;P%y<^*N69I*z2IK+uXB!nkP(5H|_z+Cc3H370b3<<tz{;*6cK~3XTSx?n~b7){f+92sag@j9niexwXa13CM6v
qoU%J5T8_I8HB;%{3`FvvTyS^E&~XKMMziKU|y%e^-|fi!mMtLq3I*4@Cq<Ij^PBtz9S|&kf%fV<k~c8!ti9W(O+?VjiyO%&ngtu#4*=ApUa@7
?F!KWaokd}v-FeDNu*_Tf+h2sX>9ho^TS9yi2JRZxC6r)x2W1TcB({anPQ$I_ii|ir>rvPVLFqmdN>-Sxam3eq?nV6@=xe(4w}g7vvUB3$r{Sj
O&+3ScX3We7==SjPGESJS9ty=?TPPmBc4a7>u{O?w&BgHb7=YE6M8oDl^pIn@3i5A_#Wy<yzuaGso5@hsT+D50exGBw#Jd|?zw5E|17v(!Z>kw
h21t0@}GbCL%6>GbFOAr3WFue+x4)`U;|N7cz8!Ro$kIdAAE7#B*M6S%|1DUi=?T|91vm|G#S0SjRehipO882H#~t6Ex`Vy`U1CN4f44~tSX$s
1-qL37uTK!$@usq<RFSDihy~g?MZwod)8F~F}EJPNHTC*$qllp%|H}ef+@A{VNqb1PcNhy#2j2IQ*O*kTNe+(am>wQjiy8Uc-(p29GBnX3#Q42
dGjUsDu7($g5!B_;kbJ0q=G3jQDVOHsBv?aEFaA(GB`IL8ERM{rxhVmChO%9<5kQ<cRC-W*3$t&e41e<do)zI45St`Ce^UGkqvHLK$!D&L>0R;
HF;MDo`t%<A`g;P$%U+<rZW%aq_iN!v5U#Y#L}Bu{8l)@Rxh9*bDEc0%Lar-)OqAS3xSVV_sDp}#V&rp+l@6mS_^MUY!!@|3U8QxVZVPGL^4AO
DPl76*vh>uw<80Y6!~v*LY0^){;0W2b!zeO=hNO`!td=Ycqko!YipB(7x>BT!_~cB+wd(R1rp8m1M;`9{R|t+vEOG|hewl!<#I2dM!KH=GI1Er
KsxM-2}p!Er$}V>#aJ$Ul<-+HFj*CB@E05zDy8ne_U<;=Zl(kQ9q*uf4{(z<nZO!xX7e%}U=*W`)NGEYB!W=de=#N+v)4eS?_qAWWqPB5893Q7
+=aMo<A2K6+`}Uu*TYA8X@Vj|wWjMSxs7C##*F~ibqwW~>6J-1;Q}LOAOGSalv(3K#{ec&wRIbq#KvXXG_!DVu1roUipe>dSRj5zS>55-YMIx;
j7#xbkb}fErOF^o^&q(FMDRKQt}*4yr;!Xj-<?)QF*RmbJ2!rb!bQrVsX<Y)yOTsRWsE`Crh?j{rp1*_#DihKhx4Q6(iG&tLz7qb6qZGjNIgn4
atY0El3I{<x>Lv0sK_|XrV0B&dZ>|O*JzUz!-D%dJj8jMgkjxI<2ZDg*}`exvdkq0UHfJ!FQ;`LCQGc@a}Ww~<kHr<(+*sxQUD&T(9*4|x;SL7
betwMAfz})`Oe@{ngB%b&9{X&KGTi*&V^fHyC>}$rd5h<G&DQz4DRWmJ4QT9PB(#q6$!HkQe?D>0)WO0)d6XY_`xVK_d#A%??&}PZO%u*gu-EZ
z`RsU8RvToaqfBLP!I}0nal%)@fH&izU|>*c0<3Z7K=$HBjBoxlXUk~7K3{?WEP?-wL=^OItb`wp6GrNY{Lv6X8cjM7KE950aagwaAkX6)izE^
UY#Ij`Mi|yg_cdRk{R^5FQ~n`nM;oPc`mU%6*KU9BJZN1sHkeceSnK&P=@>r55q}fquOT7NB=0WA(nLxMvrxQhJgO7?I*iPN=%ok|8n>O`L>$^
!dg?U!2fdtIR0JlvwI3ioWN;3l>^nD&8VRCAYp#GgmG~iOc_)G8E2(+*-*Fo92N|8sEvTS*=*r2omX>qCmF>eO>oJks2D2ZF(b_l4kl}(APtn_
Z6K)n!}PmO%zx<kcH3FDX$VtsO41A*VGYewS=^{95^Fbo&2lFLc0*RZuMI7GD!2W*x5E#SP3M2x8E#y-JyfeK7QIcQj07B{vR0@pFSitSQ^Qu7
hYM9N?qj52dI)0L<q6&9mBw|r&cq=iqf2ENUy%y4>D5E+5iFi;tx^ImyQ;sW7`H1|<KkVXn}eI$sEg@$9N3NeOi8Qmyqm_puj&S=zD>KHF$OL9
wuVo}Jy~-aqLVziup6iv2LiZZC|C#|rIs9LZjS@eJ-fzy8Z+k6!NUU_Qisen@0%5!rppnCVi~mD+){iAJW*WvG6<<_#XazoJfzTdfF3r%qf!^u
+QnpJC*@09$4wZMVCa|lUBz39)e8?+T>%sww~1Wj%GhBo9y>Hmyb^0hv#`b^(e@`Woz>v<VRIv`W=SmPfVy+EW_<~L4edrm9JGnZg)=_#)(s1k
aVp_8LlKLc$~$YLTm*%GvFnir?881*^1#~cj7aY8(-eUz_HB|f%h^lbO{X^u>ghNBkqb_(Fva@SJDQ?@r$Ya3;p&%K|4T}LjD7p(L-!nx;vZDF
nkQRP&YZh^D^nsz(gMaG&sDa)pBC#+{`>#(%GLO}rXLi#xIv6W!EY=3wyIS(r*x4td4^l}kUKlEc{HN|2IZMj%;6Ttu=yZB$1TR<;ZV-BDU}dd
6RtQamj*}+ZbUBW+9?8MQ<Av^1xzrsh{KfdD9t9>-JsXp?5Ua3#mRD5v6amvG`u6V!o&~vI}mckrMHumYxiV=MH4_)%fj~L`fAuN)#zHBRuk1*
x2Hk&D{PBL2Z>RS?gUpY)J<94?oA;+FT)_>+s$H}pP9xG7m16}&5us|wP93+-~s&0gb+!o`#Tv4muTD+`DuD^7bN|kEAEWv4HP`R6>oh0&QjOQ
be_eUsX7P}C~<ng5SjI6(oK~n=<w3W5|4@j3I1>}%<K}K2y+cxE!a-=ns+x%WOFZ6c1yF)jf!3dbA}zbZay6>Cv+Z+dmxLYL?2dpy9HK}EiPXM
N-h2ekhEbd-ICOa?FGGZLDzOazA_mKbNQx}2P7YLIm;pj!UYmPwF{0IK=G5i(7r(fDXM9gnj?8E%ywR}6E<EhQFXF64-oSSQQH=v)w(?)%MI&Y
cz8goz}Mzg?)_l!=x{Ps>Tv6YoDZU{20i>3Zg~BcRIQh5TdW|{BPBd+ZER25C=|SB_V~5ql5{iOxkvHaz%9@DjaP7*+qGPE)u85Ur%yo?BJO(N
DGsHL^MI5N!m2yTy^^~>r`bwY^<zy3VsjWSITbK96AhR#v~%9#&X5_^KpZ;a7}1~>HbxLG0w3`_xqs$TQ;WNo)3#kVxTAB_heP*fzX-%NJcuEg
^+3RINDac5CjaZPM|HY~UyaRfzUzRp$|Vfc0dS;e>{MJtph%+70T!$nrny)-@+E;{P{HC1gnKjHNo>9r@oc%n#}IS%)!`v4qu}%v$3tLe#xQDP
5eT#1Z;RDstM<%@T8J>j*0Ze(-QXiq0Sf!cT<WJ)3#=4r%b~zzxghT`Y_~Bbf-L8_lFzTFuGTmx%tDF{r@=N}jzb@TSu>YhH_~{T>35iCU68fn
x;9V=HNs(@@}iubo6))50}CUnsrQbXbFjMrGh`XvKFca)k!ey#&fW83Hs~Bd6KUvA?uZp*c6Rz1NK?GrzAP7Z^Hv3|r^lIg!sy`6l?>CImpX1;
41J@tHpLIu4ebSs5sH34s-7cg40B3!&c)KZhF!;vkY_RPp)q0Nx}XtsG@@w@+VyytoQ>Qt57Xgyx`Whth1s(?CbFp@cE|FFfzE@4N3&bI>0{KC
H*#6MlkzPhwRb}r=&N{Akb>c#LYkMmNsjVqDWfFZ&4by-&1<udf=HMJcR&lGhUN$0LM-87K?<`j!rQ5eW^X%_;8uG%O^ugOb|n|{)Vb<9-!v?x
n~hc(K%9<FgMirJj3BD;o2hcpn4Oa^5$_;aQ73S|d+)$_@>SvfnzB})36pGd2TyQC3DET-71^r$gZG8qc-+U>7s+1@YPob@!xc^i3bYP2vj%GL
VKrkowIw+e=`xAZA6(lvlF)2yznd_OPxZ^i+88G!p16EBm7G~}PoYLlk!E!(b-N_pHExixgw2gEVl>C@<n8exo?~0pvi}`8S)C-NYF#G5xl@SZ
TytksSx4JC&{QjSc0A;^>YG7TKP!kN_jI=H!mB9s`R$88Dg%tIQY4g<YI2Y}Jy1+^$j!8!PE(s6SVVl8MuRa;L|ITTqK51y_@MH-gcc=eE}loF
vUT^MFH^4M<ay~%_leSokto%*NY!aw_$VIa9^M3eI%>2WriO23*{#k@B(q;i^=~&1d307YccGqQniX!leT;Uh@NNu<s@8A4dID3)W;boim8vQz
j%P2z`f!F*c{YY=Jce<t)dNlHA?=`HmYkU;tdSdBh8gGtaVVQv)FQO-+;oL;W*^OFhg$W{R;Y$(njuoC6MU;;k~;C}Lh%*O`*sf#4;n^vxqCc6
C^XY^b^;_dza&>e@k!+{kshs=*E%_CR)m4)NsGrBHn;KT)qKDVd=rX-PQ+>=0`+&nxY;NsiKGNSJynjsR1Mg~nx7dL)DOZZr5jFtEP!Y;UatnJ
6Qznk)Whpcm%MMTWO$sEQbbnop58RfZW@>I_EV(dfi>tUB^=Dso7}mS0Tal=!=onaO3vJ)q{YN?+u5oKK#Et**sijd`#zKzqV%2drHjzXCS1V#
l3u}XcTeUM1<LZy1N9KXk>qHFc;O6GnH~rN8>DDwZM@uYIWH$pGV!GPWjz>cPhZpNL}Xm0Y9^89j*?Q`IuKszuPFe2n&L1%Ozm>RgR_c(E$NP#
AU!Eijr$tG;EBn^SfetGrf%eNHA)x?31Jqzm*nW%ZJbcczN?+fJph+TT1BDa*|RQGXH(RUOLL-8q}h{5y0NXvQ$^Eqf7|Y+<V~8_1;X4_*g+e3
sB}`w;(S7HrOR|15=lWZ>|j9LGoltQbMN%+7A}wN+S9rIQ-w$8+6x$<DnjWbQ?6cS&+wMbJiL>8+C4J!@HgO^n|rQbdO9UBhlj5flTkHyoETlE
grEsg%>UlZkEu4Mn(x>E(<Mz$I#?)WJufkr2!=8cXd@@X;F&4hbQPzy^A<IIYs)m~bIyGk7)@qh$=Y@?ZkRsA<hO!oSwj;1kKFP9dUkRxz8$(t
O%F#a$0KgXl18kmxzh+3vTLCstLcQzP$42!w^b$JQKJ58&>c=jB5M2c9VlbUlTO-8X%tS?G8g9YKXCxuTB0^gm>@+lPPVVy0bK+U2e*wSpsXWd
nuOTc-Bg?fFjd~+MZ2&~cjmemHXL5J$&MSBWmjrub#G+c6npkcAYJldJ9w3j!&CZzprUMBI(NP*hIZ%m9PUc=)U>8rqbUfDI2x7i@p)j+q|_Zo
&5OG2-N<zpyY*JR-^s<<fJ;yT^@64pH_i_;DwX_7o=J+oJ++CZ*t-;4t-I+2ywFq<4c~G*1(aRJS=)%UF}J&wT<RI>U7_A)#*f-;;6$Tg)3nHH
2#QLg;%QK6=F-&wFta3iQuATsv43G|`p`p0)(-Q4=9)a8xKx{mVd_H-yoTM@B(Fle6?ZET`gJi{+e@X)A8ya(IZqylbW%~+ZO7{oMZ@yln+e7H
?RJ)Oalbe%Z>9I^&J7|ck<7T`yOETY2Bw=J^j0z&iKb)4#o(7$v)|g-&^UL%Wd-HQHluEPY7h%+!uq;=kY<A)RE$H(_+}-~@)F^`%aDn-Kmo4Y
NNi(1m)T}yiz&-=Ptwy0lDX=}rB{<IYd9CgigQ5j5GrDOaY*i$YLtw)1NW`_xIWyCLd%}#lkU%IFc1UicXJ>0c5A;0`D(VuTbr+Rs?aKm*b0h0
F)nyqiveq*D_}@d#)=+0<6%!`t={fyjKAk;fs2+M-3K#c8S^TQ>J~UVUm8;6dB)xIa!HY>o<=7@F%0~iR1ehg4EteH%c|n&CGx)mB+HEpF5gf#
i1G~Frp4h-1#&x*AjU8UsVRl1Ycb6$7Q~DzVk&c0-F@R5yjV5ywb}&9`E8IhMV|F#lF!COb>k^UHfe08<e*GA*v#&ZH5K&T?_&s!C?hb&+XTsC
0WL=4!$PR+Om-KkS$#y2F<oY-W+!Zf$A5b$fvEZSP05>b!T6J_HEX{!Lnh(W6h!fo>46v&1l9vCaf=0?tzI7Yj0$;~zZ+f`m&2uP7b`V+bi19M
o)}e4mO%rgv3qmNidx=Lwnm6)W{infmj_m-YJ^y*4tB!R5*4JF11rH=H^ejS=D&Sen8z*TLX#s9Sh*w5%%@<Y23Za_(769YP@ZMD05+;9C19*5
T)#^9xPG;(XE8xLvv*H-`Hh1#-&rxem+BbH94G`X;+gZ{-C@tY*d!m1i0-HxK&Rn;UvvF+Me%S_&fz3rLKUe)G~c2Q75v#jeODut*P|!~p!(3v
oJ@_iH2`Em391C3385>L$vQ3FG>mTeRWB+(JeJD<CfJp3Bl}s6aG&;YHOh;d7cXFn5>w9#dSy^2i4oP^tGUXYdflnIL3bI%a%NlMY$hi(T6Hmg
-~L1o1yUExzJ22P&Wf?O(oA?d-MQcHH;7|{%;8LKuru%>TsVjzMB8TS!8wf(+#o@vP~CTYnE<V7HQb?jA3V|}QMp%_6s|PMns%nKf*mk}%=9?-
hemR2_qBLZ^sG*=iPptxY?|e@+;iGIXYaTVgto<F-LaQqxdFoD#G?MiddUo)>XS_ddvxQ@HcejPQ#$-mYnZ3o_h&*zGqmlF+w+X6Ap#wP>s_ck
MA%q#Q!q7WA+iuvq}4sOSzt}m`c>aG)!RH0IQvw4c#bk4Bofu*=pGM)c#Qwm_+OLG^~+$Kofk_awv?{(B#=IxLo-3ZbV_+Cb;f<4#dBDv<A`Nd
6UIK7M=qP9(Aa+wGTMNHI~7a!#l7S^-yWk<vN<$E^*GHF3Z<IO)C0WZ&%5;^uRA$_<5JvZD9$1$>&>@R2Lpu<#Vz)BlE$A(Ews0LLq5xNxZBO2
;z_%6KnMYwF7rX~iYB&y6s8;%M~6f(iUgrQ$)-(xgdy}7ha-bSF2yUEr-?@%K~q9q>CVjmQ0u>^C^pYty+X-O#hv*SPz8BNt-3wehfhsf-?!h=
6dBDku$QNYJwg+YA^7Iyk%<}=kxgkZ=0~B3b;h)DCLS*)MpB;{4)Y^4GNW63=4Q1sgMeUf?f-4>+Lqf!lI6e5vzF2K%eR~-kL``vh>4kq@$5Oj
e>#!bFlCsKD3KOL)dQL}9zsADf$r++%FJV9gj^bCQT$qj#1F(pWUgpe1LO?Etc+z!pY_|EjGc-~S0e`n`z?`g8F;m2TIofJtJT1Jq7vScRf>|l
qJ_>qjMW%Vw(xVKqe_RX=Egad)~`lpas~8xLGo$q#s${{tAR>Ok`-ocBcN`IYd}Ch<FPU3#V+0R#BA|GUl-{vdTBMV55V32F$)u+(UhA3{oO3l
RAB8yS_<qBXSJdQP?#v-)j%-^tI);>E!hCkS7C8k9~t1XWx+03M1t5Myzp*K#o00dCt`87lgvh1*xW?m#aL<@U<qWX*ei=3I{-^nG8*~#vulBk
ovdXz14NMu7pz{HpJ4t{N~G`&93J*6Ds_^_m<D))mQk{cg%9wSpp%mL{$x~WGDu=Gh`-45cfn@GGV88J1?BnjHf5rX$6s+Q2bM(DYCsxEsKLys
pz&T7Oj<fNpbo>%BZ0|Ks1laaiV*y(v8?=;n@U2;H!qnnQ1L0ekpa~fa&(Q6gU^~5lB##^4$M#NOHOVNrlq2^N_rG(VKp*%M4NVYB;P2Q*?2gc
=pAIB$bR`rN097PUOlD0vg)E%16!K}L&Ye0_c0c*B4I=WBJ7g^##brEFoHm)o;%Ip291vlr=9f{I&<hF@>j{!%%Q9X>gRPAne>Z5xG-aa@X#L{
$m><jOoZ-X$uD)4x%DJttfp9@Glq6$&Y^fkFMDRtR-=KD%&Xj6%%7=9?^2`FYG8fEpTw!^6+BuTsJoD6tC6RCPA@FBMp0rUu*~s+UX2C6E3Dik
MQ&UQVlpIxXBr8__++7L+D8QmU)LX8p8wSV+JtE>?7cLl9=Uy=1@>GGPyu9-ZzxbJiNh5HZ@8~DjS=io4;>|zPD);4-O7OlL92n?N`l9OY8N5a
LqyT6wOS2OCNgls%*{MhZ7S&2%exv_|BKzBu&Tj<(5o`U5XNX4ZrslD7&(_YvIf-VN?ag{YIz#q@8em$N_;g4BZx%VBcnUtRM8f>x^<BJ<p}3E
o~?!lbT4qeQU!%eLK^qEf|&+Nq?7QOOoBo$iE!Acnh$-3G>LP|BrTou2SH8q6W9O_si5!C4-|w0s;V=Z21rPPP%L~HpbjKmvLrsPX@C$;?+R9D
%d3_cX<$FCJTkl&M;~Zxxp^?wJ&nFflGmKZh!@3XH-bTNPD(fzXvg}<0P_M<$iQgufte)tMU@$=G1jdrFmEL90QOScq)EhC(*SEX!D-OvBd|+D
+*rBr_gM{X%plU`pc;is9j6di^xfzaga-v}sUxV=3J+^IHpZJ=1!Ig{tfC8DH2-1Nv(P}ur=&ocw1>*RE_Hk1*Z?xMFktCg6btdbKuRAOi$b@M
9aHlmtAIgOSgWxBsV1Eq7buzaC!o(}NI#7w9W6c+QC1aVsK-y>k3Yxj<TT19F}q}O)O#dS!m$CA-PA9h6**oc%w<BjrV%D43A=XEgcQ#rh!P(g
ekmYjmYf+6Ao~~qKp>_Z8w<^PlB|!^pqzALn+nEP1N{0NtE>2tfwt$43W}WTu>q#DpmZ}6POXSrcnwFLIu%qegQ5&d<!M)^EIFiO1G368f)iAl
;JOS1SAS$cikLxyN*nNJ1x4YG+-fX<D@oBU-G@p!*Q_HpA_99FW3D0YxB>Mj=5rDLf;Q&(6L>uBMscsr1u=^Hg*)ewfmx{tx1`@7PdUNV=5H{G
1RMnxQ4GoV5G>9rC)F!DjU^+WMR-n%A=GOz?HRaJx*FJ$Tt<rCXW18$V3`O@{vUmgwN%uA)K!!oyehj%J2yWeBEUt_!s^W`bFQM1iXx@qYB&{x
16L?cO=iU$q#fF^0n$gV003j)Z0bZlEeW{Q=-@d|+Ms9UO)TBD7glkc%4zH*H?}#Ao#e((avG<T8{3@5PI6<L(>R^n*d{f$*^Pp262f9zQW&jE
t%ipR5x)}%F7l|4O^mq}F;1f_usl8!();Kv(t)@Xmq*ipD(jTE<u(}Do_X<cSBw#+F?_*^tt#mP2~KX3po*g$8)K-cs_qgo0vL9fS>Yzf{KOVJ
Uy#!ojh)oSHlwkV+W0Y}v6I@^W;AwE8{3S=PHJPD(b%RokiX@A9d_WfU#@DCY2Xgo&k+r%4oKwwJqxP38i=w*H3YVSCAhBKPK0=8e`GiSQ}mN?
9k(dWEx*J}W35IkTB!s7&x))Tbcc=ldFv-00x~ni80Ky%k=8&XJu*gE#+Cc&oW@RaW0TW3o!i)^G<I?uo0P`M)W$ZWaWb{B&1h^>8<1lOoNSpI
1UrIC%4MK(Qz)q#v=CE~1sG;j1TJGi))GACgX)K}^Z*w%iem#(@7(BXQ`#>{#L;!ZtyTloOI*4_x|*TGI=D#dc{Q+S$3i?X?@xwhmKz79?p6b9
e?F-va~eCjjZI2pC%3UpY3$@SHYttMsf}$$V<)w-&1h^>8{l+nV*OX8nd(^PCm<2a*yKP~!T{I{@;m;C;D%|85R{cNNHOS+r9lVw3>S}$hUzwz
9ZKQE^M}HIANhe+W4KyWL?Z3Nd`yYABt4JS@KrKyzBBF{(^ceK9SD?L4eUpyvY*Y^No#Dg89Ql>Z8l>kt+CB!?4&ie*^Irk#wMGwO>3Y?Ygzqu
ufpLR+mx-AfvN*O1}!?lM@6==@?ot;1jiby3qn@GMoik0NUYvj4bbc9h3JCrsnRkyRS>Mkh>ux_9E&I&dKIP|m8<cQF(MNVbx3q|Rdh#j6~_r$
mH`?hp^Q$ZG<I?u+myymZeyF$*vV~dQyM$DjZI2pC%3UpX>4;FHB*_~Eo@w@86*?JYINu#5G<Bw^<Uz?_M%kbj}0vGr9qp-r@hF?u(n!7>(eNh
0mZICd^#9q$b7_ImH7!CJjxyC$fqG@5?4cbRP<gl06C}J!U!?R?F|-D?wfUneBX^e2~<yKG)|{BHW`hRnT>5mV<)w-&1meTHntg!oz%uQqp?kG
Ksm0}DR-bXBkPV=!;kn|x(<;LK!|~gNT)intI0q-!jz2?0~J^T76pbV4n7&NYJSdhU};VydJSOjaBQG>+E4irCShDI60#RQZ#9C`o@os8H(3TZ
w+KEQ8@~9spV2s-+1MsDb}}2AjK*GSW0TR?No{O18at_tpJX&PsSW6GWYM@0qXobs_bI2*Q8^LC!A7Z&o(QyYwepEvjS+El!7rt#k+tb2S;qO<
G4P4XaVla+T^8KdBI%QXH=d{sEJ<f7hKs%;^25~tS+n%K6U#!NC)~MsPWoM^0Va+5Qm&=b84r(=dLjI(YIG`vxsb_kT&8#OdxEQ^ikvWs(=4!H
5p~o_(0qDP@-ItadKbvHilR>(idCE!7|uARVrASVG13+Hv4pHh_z!P+P)QnZ0zXDpx`TKg6v1*b_JSmdIsrSMK0V5I%*}}fctyP*B3J$RxrwqF
F<nuOx3*)u1RhXHt%}C%#mL`PU9ggSdlvFR@rb~`zyv11<iy@JG5d|!R5{JmCPY*m?u#5DcV;9%TOk@PT_}xrp!Q@TXyOhn{)dDjf|l)&Rw0q4
vQDTFRGjaar$Mn2af48vUq(LAu95<;InjNK&;z7NTqo5uwV;bcj-$xVTo+aa1(jlR5<nUu5eoo&Wla-y5m^>nBmeSvQb|-XUL4k=fS08Us>ZF*
@fQ1;s^(g#vj8DTShO|K9zzj2YbNW0?r{zsk2y(H09t0IGYiZ+W*f$@$WTrVGXb%iOOx3ksqlQVkO@H~5)_ciIqjIT>=mHPpu8!IZ&B>3o%qUe
JZAy*K!PtuD8<JKu<*`niMb8|E(^@W6bA(`k`{U?`~q}4(M4SXx{<Zl1v&~vKnZHwdfsvYaWP}*sNz@<YiP=2WKki?NxAFHvOGj^WMKtCrv$`i
c&6HE1X$9e&(h*_B!WceCh=!gsdJ#{NG(hnA*u)>f@<2Z=HD-?B1)GCa9*@($#=qv3jkWgeA=n(GoCMv-w@$qv1nkZP!Wf-41a>Oo0iIB0t#Be
H$oP&wlO0rC#CwwkqtZ+0;v~?O%~BsKn6!uje4`=6y(UWd!ct>2~~dzc!+i=dlNXND)0>qZc#w2-GD+~I1G$jC^zjkJD0={*;!1ESb-V$;F<pb
vuamOEQbzAz;JmNqwsT6a}grDRIeF7-9!mRF;8}a(-9Cb9&%2aZEi+xflOb(lrzCF78jZ{SH3N<NKWlw)<<fQS)jDU<qKb9@Z=JPC}cJ2Exgp3
L~GI`D`>{^PNiRrI;`OzU-gryUc`N^N|HR!j8tX#0QM#!_4>p!u(ZRk$^0_aMV)7E5%TLo$ZDYg;2?RUL66Fvk1A2aMUO@lN@PbF<Dx)0nFwR>
6<6lql(-%13~g}+VMQ?QFlmsLOiO~nAc+$ulLVifSfxJE<kQ-Oy~88G07^U*V?=9`(h}|2c!I)A6$m>rCNUL&M?qniq@!xiDKa;rbgeL}coI<E
8^xqg&Ug$xL_<iNw_pS)Dwkp0);;xgu}3LQ)21z)sXi1Dnm4f{u>c_#P9@NDWaQaIFcko3F4~r6Yz*CKrX`w~L|S0+E@CFJ#|o34`&8)lqAdVl
N1a$_ZtT0>+Y~%wcYI;q3(7tW+7Tm{sT0E$xX7%KiO*VrbI%{_54la+Lr!u|q=`OH0t~Ox0oFV>sHCz`x-%Kkk}$+T@$!`b*pplIjez4Zz9r%+
K@-9ULgTO4DH7Hr8uGj7peAu~6k{Uz{J8%n+SY<1XpWA7EFXR;wAYj*n$Jka36OD+Eu;%ySG2)Yfu|@^0V0ZVLa`Q|j3O-@%5(NWVKF>HOcQkx
ypL}4nG8tra~-R=0xQTOU2(1{M<g)G$Q?N&KvB$f`&5js*iq*I*I7J@yqGkk{bc4;+^`@`r5&$V7R<cTzvRMgp<@?Ir}$eN)A6ZBvY>$)Cus@K
c^^VK%q>;s1{V0Ic#NgdRwSwcvTz~_0p2GExRg-FbL3}$;x*F}Q8E^WT&_3B&1H$12`c3%JyNoBN*x!5$`H|+PYi#@qL~7Lpp;}J@`rkNzOVSL
y~M_d5)!_Y^F{zFrRaLp(u9n;6l0vw^U`fDeipf9vM_xYa~*E&eQs}3`K~cv4EAl|CnPF}jF_mUh$39%-^B8%+>}eAgs9|}MaH%F3Hj!@6SG(?
GS%^*H_hBXl!#eK7-oExx%&k=56Myqod>)_R)oOKn8KwwSaOy7h+?(y+?)a-?@C^yG;-zk%6M9n@|$5&!hqa_gkDN<G_k}u05+J>Xln*9cJb0>
3D!A|*QE+c-cVm8B#3B7k>g<$(71-g(v;L8Ra?Cvz~rLTi9;6pLv;I?$g}Vrge)TsEG>sDL|e!b<n9tO9?OI|E(8jZjm4cdZh>g$GR6s!5r{{O
3L*;nKyCn6M4T>WaDZ(!Su5KCkO?PMpjNay$Ov$}=M0L6uSFaUwG<9KU3-cli{1spC@F%P(o#-z7$pgWhG35Q*60N_^mVFkwW(tw!Y44zitLtf
7;M{VX&tgOmlcYmEJ<?KDpLf3m#~Iiz&9XR#r;NN`0oji4KwN=pML-P$G6`eehcaImw%5b*M9*{BL4olw6DKC{Lh7{O}9+d?%|wc_;IJb&YANV
Va(e8`2WTax3+udjfdxl_Sc=gch6(oSlj2EyME^<=RN7iE1okVsGau3XFgd8^>)woOO8j+)C-=h%b)+;_vySd&wbL4zkfSt?LX76IoILIUb5hS
{qNVm$7B6}S0BJfWVh2^=gg;H2fwx_zw^@v{JLlE-Dk|RdG6V_b4EPXyyT>-56#zm?w<U;Z|s@7{&V{M+c$8^$;b3%XMG=R|M=_MKmYpApWpuZ
^ylZV->yI8{^Ypi_kTR^+<*V^I+y<bQ-9~F??3nd|BCNl;J4I6`1fD`{qxJ$FE_km3qBw6$@WQahW10G=>1qEKWg_P&F%T;#kiNh{yC9uN$a0r
`%@RC#hqscuGc;*RKF9lCSP`b{QYxdiieu_(;&H~uU|fY`aORA9i=$_)2H9t<<lVBB9iMy5_Y`5Bh=@%_k9;3*AH<YKc8OS=C?WjUar6HdF_#7
J*&M|@804*vX6W1jowl7{h94`f2((QA5Z2)EdH?LGBeBd=G=4VTf37>+{t$CeR>AIwfnioEc|`uyS+QQoyg#R@97fJ!S!N<Tf37p+jBP|Eqt-#
>4f8x&7EG}-{s}cpKx#DCT>4367ut!>&3Lc?)pF5KD&wQFMH+t%~kz>``5Reh8@?Qk*_u{db|EruK$v?_^sT>CFjO<g1VU-d8=9aK5pPO^Yqmw
>)W`2XErY@wX+z)j+YD$=a%}tm+SgFx$ZgVzSVWF<v)84UU!XqyY4&sea|daw%OZ`-KT8<ZaizBI>p7l%1xw0j}IaGLu_w;GqoT3Lnslo*>`^{
KBq%{v@G_$;iBQ-PoL!cA&gsc;qX-JTi{m@Az$~Vp0!$P{?Nli8n;&S`5()@`EqdK!IzAGnIEYie0xA0etXpo#+pYzfAvOwDE$z_Lu?71`RPaM
9$)#@cNX(-?CG+H&=2h)*X0o_t{$G(zV@bCKh(BhNXBJ<`jLFXNLFfl^Wp<OQMYp^=l)vz(3H=;eJNuO`|AC_E4aQs$9i#SN*YgEu^`Hh=N>h;
tG3pE>;JWm*z=29^NIPyd}2N^pO{a~Cl-rX|E>QoO0W>RanaU%W4<xpm~YHCx9OW(JU(*Y?f6(nte0=C@7DLLt!qMgacllCf0#dR*B`0YSGMLQ
^OAY#J$UI>V;J*@MYPs;>$@GVJf0${u<A-XZe}<0_V;wn1MlAh@2|?md}2N^pO{a~C*~82M$7}|f&1{luc&Y_@0fSYJLVnpj@2Dn-|ev79P7LF
{oeX+m3HP0^Tz#n<Ms7VZ&5vGUNSFzl=?#R$w%;s#je(OJM1`FU3r#Fs1;k<aUL~rDpzf-|JMKOaohJ7x8@V`iTT8QVm>jSm`^MgvHn~CUviXw
iN?HP-Y{>NH_RKC_Qow9AFH=^d@#jHpDx~7->vUgTXif~dRc4!Fn^doZr2~j60<LB%}eGb^U{0p(yhiY<`Ii%t?$-%JB(=3j*qg}c>6o9=7IO`
f%jK~Vm>jSm`}_n<`eUYMI+_`^T2(0;5s!e<`46S`NRBS{;-NjtBAB}LEC4tzFXhlvhP+0XWlSx+>bY2U!C+8wQc4l^U_DD{xhF^1fN*!YJIoE
j(r-)KmPjm&%gfj=eK`8{rUOpHzR|z<FW(XD-Y|R_3yR!X8p7NS^unm*1wO{KbzmJf4A7bOWuq1&-!Qmv;JMHfA=(|TRz4Pd!DU-AE|$DxyG~p
S^wTc4&s`=u>M*9Zn=NAkYl;m{#pED{j>gkgd&>1|N8HrU%q~^>X~13q<Dz_!Pj^Q<srK9ag|mV;MH#O&3Ek(`nbV(@aduEHva7ztuCO;nJ2F4
i4YFCj&b6U;zI=nb-yX~Q2oQWt5)vZG2P)Whme;Jd%&ch(}wEc8y_<~dfzVcKA^9m1zafh3@<#VjSUZ-Fa6Y=nUBmz<|Ffw`RL+A70U#!u7+4K
Wj&{Lx-kz=S#W4!^2hK*^@lqC@K}?jKHi#oNEc|wpi{;$6%XCtk*h*0hd!1PV-?%eLm4AXxj-AoU|ynJc0bOF<L{4gxcZ7^LR-ez*SD!IH|l*q
9;MA&<}LHqEqH5;kYg;1sT{I@D6WjT;2Nziz^lDiUj>g5pMCIo{Kr*V{(WBSvfL^85aM`j-655S?7|^jpw$%1pu{rs@8^hqS#^c7tWQH&60fgq
JyVn;H1fCqG-NK#y~oHA>*AExw__l}tdQHORjIk)@;e6Ou}kN)sbQhxL&8va$BwC?oYj``7LWHgj((qbfz2`Im|Jknh+=9Te>EQ5GT)^0n$mE)
p<;LYp50WJFfvv~`OPosi<h*aF1xbc^@EFd?Xs4+d|WP@DwhK<X=8Frh!x9A7l`JvyA1_y$Yr+|K;F=(b$iZv<C)Kv8|H%7CZce&EiG?mLMrtF
E%O*9o+@#&<Lt6t9RCm67ZQd
""",
)
