import numpy as np
import pandas as pd
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q2"
points = 1
hints = [
    "Write down the three numbers each column needs (median, mean, standard deviation) before you touch `new`. "
    "From which rows do they come?",
    "The mean and the standard deviation come from the *filled* training rows. The indicator must be taken before "
    "the holes are gone: `isna()`.",
    "median = train[columns].median(); filled = train[columns].fillna(median); mean, std = filled.mean(), "
    "filled.std(ddof=0).replace(0, 1); then the same line for both frames, and np.hstack([values, missing]).",
]
READ = "'q2 · Holes and scales'"
COLUMNS = ["age", "creatinine", "kappa", "site"]


WRONG = {
    "fitted-on-all-rows": Wrong(
        stored("q2.fitted-on-all-rows"),
        "Your statistics come from the training and the new rows together, so the model has seen what should "
        "judge it. Compute median, mean and standard deviation on `train` alone.",
    ),
    "refitted-on-new-rows": Wrong(
        stored("q2.refitted-on-new-rows"),
        "The new rows were normalised with their own statistics. A single new patient would always come out as 0, "
        "whatever his or her values. Use those of `train`.",
    ),
    "new-rows-filled-by-themselves": Wrong(
        stored("q2.new-rows-filled-by-themselves"),
        "Holes in the new rows were filled with the median of the new rows. Use the median of `train`.",
    ),
    "indicator-after-filling": Wrong(
        stored("q2.indicator-after-filling"),
        "All your indicators are 0: `isna()` was asked after the holes had been filled. Take it before.",
    ),
    "filled-with-mean": Wrong(
        stored("q2.filled-with-mean"),
        "Holes were filled with the mean. Laboratory values have long tails that pull the mean up; use the median.",
    ),
    "filled-with-zero": Wrong(
        stored("q2.filled-with-zero"),
        "Holes were filled with 0 before normalising: a creatinine of 0 mg/dL is no patient. Use the training median.",
    ),
    "normalised-before-filling": Wrong(
        stored("q2.normalised-before-filling"),
        "The columns were normalised first and the holes then filled with 0, which is the mean. Fill with the median "
        "first, then compute mean and standard deviation of the filled rows.",
    ),
    "statistics-before-filling": Wrong(
        stored("q2.statistics-before-filling"),
        "Mean and standard deviation come from the rows before filling. Fill first, then compute them.",
    ),
    "sample-standard-deviation": Wrong(
        stored("q2.sample-standard-deviation"),
        "Your standard deviation divides by n − 1 (pandas' default). The task asks for `ddof=0`, as numpy and fastai.",
    ),
    "constant-divided-by-almost-zero": Wrong(
        stored("q2.constant-divided-by-almost-zero"),
        "A tiny number was added to every standard deviation, so a column that is constant in training is divided by "
        "almost 0, and a new value one unit away becomes ten million. Divide such a column by 1.",
    ),
    "indicators-first": Wrong(
        stored("q2.indicators-first"), "The indicators stand before the values. First the values, then the indicators."
    ),
    "indicator-upside-down": Wrong(
        stored("q2.indicator-upside-down"),
        "Your indicator is 1 where the value was measured. It should be 1 where it was missing.",
    ),
}


def draw(trial, rows=40):
    """A training and a new frame with holes in two columns; `site` is constant in training, not in the new rows."""
    generator = randomness.numpy_generator("q2", trial)

    def frame(count, shift):
        table = {
            "age": generator.normal(65 + shift, 10, count),
            "creatinine": generator.lognormal(shift / 10, 0.4, count),
            "kappa": generator.lognormal(0.3, 0.9, count),
            "site": np.full(count, 7.0) if not shift else 7.0 + generator.integers(0, 4, count),
        }
        for column, share in (("creatinine", 0.25), ("kappa", 0.1)):
            holes = generator.permutation(count)[: max(2, round(share * count))]
            table[column][holes] = np.nan
        return pd.DataFrame(table)

    return frame(rows, 0.0), frame(max(6, rows // 3), 4.0), COLUMNS


def check(clean_numbers, calls, doing, wrong=WRONG):
    # Right ones differ by < 1e-6 (fastai adds 1e-7 to the deviation), the mildest wrong one (ddof) by > 1e-3.
    checks.equals(
        clean_numbers,
        stored("q2.equals"),
        calls,
        rtol=1e-5,
        atol=1e-5,
        wrong=wrong,
        read=READ,
        doing=doing,
        pure=True,
        cause="Go through the three steps for one column by hand: which rows, in which order?",
        differs={
            "shape": "Each result has one line per row and 2k columns: k values, then k indicators (also for columns without holes).",
            "not-finite": "Did a hole stay unfilled, or did you divide by the standard deviation 0 of the constant column `site`?",
            "type": "Return two arrays, for the training rows and for the new rows.",
        },
    )


def training_untouched(clean_numbers, trial):
    """Whatever stands in the new rows: the training output stays the same to the last bit."""
    checks.fit_on_train_only(clean_numbers, draw(trial), read=READ, diagnosis="fitted-on-all-rows")


@test_case(points=1)
@case
def test_values_and_indicators(clean_numbers):
    check(
        clean_numbers,
        [draw(0)],
        "For a table of 40 training and 13 new rows with holes in `creatinine` and `kappa` (result: train_values, new_values)",
    )
    training_untouched(clean_numbers, 0)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q2",
    """
c-rlq>v9~&m95`}zX?R%FY_u2g#%+k$Bdvz4*}cZnV5G!-`ZIK8r@ahSrR#<sFp0wkYHD5W$w#bD|hDp>8CgU6>k6f>EpxW-N(n9ckloC{@wk%
oB#ax&E1DzKRrC&{P+FmPjBA7N#WkbyI)Fht%Mx@8h!9@-u`qGYP*f8<`~|lTko<@t@)DfZ(MyFOT6v5l~{b~r$4?4w=Ja7dP<p}ms_7)^4^8&
8-Jm{jki7q?^EeDt^NEa-F7})ORg@Yx8XLF;&MyL1%BS%`f}@XNHLb=SAKjG+O1<)Ne^r_q>${-H~#o0Mt_@1_O%wz-@45;#mryvDUSE?x!mR!
bBxvdmA~L`ozKm;oU3N5gydanJ-ckL<8GS|t;N8+`L(}r<LfQ&o1)%0^Ee({d&<GLVnfWgwbbmq<}<DQ{3d2zjcKpB7FU^izs!VR`}3dQ{`BVY
{^9X2|GfL~kNbze+<koam-ipvz5nao<EPILZ{GT!-~P{=$AA3&!~L88`00P%+<pFh_wP6V@#dEgpY9$@!e}1;cK3JvEV;Kl?9F%#zjwFQx!!~8
u~xk}zv&_I|L4xs-niRXWAY57x@JE=`R|4ix9+;Hy*15jbS=8rV`}`|hv0&bF4b7JJ|6g4@gc|F^xGVI!$6rVuK{4TOrrC?r@HzC4Z3t(!Igx8
>oWo4C^?tVy}s46exZfjT8hsf^RFJ!bI94T+}I@Mo_GP)yRgJIhRSTP`kv=(j3M{rdc&_uv3bKZeb;ZWB>ld0AF(-Rx2(U0Y%+A_t)<*gUP3G3
Q+1_Op5a&DLZ4w4Sw5VzB^x+H3ek7h#xrsH=v)Yu<=hwrUYU4P=3mp&TTVW^(40LlRF@oYhHa<y<<wO27LBi95my$&#g;1zfsK{C{vLsFL%7O3
DcE|Z!hl>%snj?oH%1<pWojF*;ho$+G^|n<&}t1BiOZ$n&kWyT(E+R3GO5fo5OD09R#(HN$UCwexooXQA_SF+4S7u#0W<TZ<``O<<Qx{8I;Oet
4uvr33Zc(N8TiJixlP@^5sUZuW(>ubjR!QxSH>RVSc#5RvwFCKO-fCTxEP3xTfRvk#H)ytJ;r3yfP1vg(w1Iq8i;?y^wy)>Fl+rCrlGfj(fFuf
oOt!h`ju|J$?K6y^gWw{@F{2}nLAtl#9ywwJN`b_rYV9jk)<8G)RTKN`JH^l9NH&%SZNs#B`w(yo%5BiAghMW*U-{q`iaEDqZJsdSKu?xARCiw
e8Rzd+%T$01|UjQLgkuCB~k=YiXai&s!0(WV~orf<J8}X4mZa!d}BnB=V3~CMaW?*!sMWorAWBqnI!-aBERN?Nc;NxiQ|<R2Mh=+4<JisjEh0I
xaAY2Bw{;X)3d$=z(C-{gn}E9mK5uQ)}h4Bg(&2NM*hwvug#+uR$v+(-?0(yBPlIn427_584PgZV-={FF(|D!^T<-*{iHAXYRx${7pw4xOqAyZ
1*sUf@*ZE_T_x(voUq0W93kNJ$r0eofxwQrjcJI@RU$&eMzk2ruvds+YB#-`c%&ejgA9^H>}8-Bc(Ml;!Z=@&0x4j_q668AND5dO%f~t><MZo?
QJ4eR%`-V6ZP+Af0$j=ea#@YDMH5L%(loCxCYge460>WIACbM8JB{6}G%9_ELe>l0&Ta2Ow#22^hLL3~o@fXT-ZJe@LaV)YTwsI*{FIjug(utC
0T&*Kjnl^MSl0-xl{F}W9)uav1y<Hr*D1TuCj!9@;~K#c>j2)lf<u{)M%G(t-EEtNcb?fyL7~OQM0m$RLl|oy<j>QHQ|pWR^Z&j*he1gKM;Me0
M-(;CR}6du5C{vo4d_%^Nni}$3h?o6{Ii}g6Pc|ES=hJ<)>xqOmpwO;Yf>dXi4<(SI?>1Dlfa$c<d({n;E<<)c`*Ac13AbyL<7LPV9+{vkViyd
PzhT`O{67plJW$Bz%xWWW%Cy8iR5m9Vx}c;Wt%P%LAGh+gyGJ7qE|r00I|3}L5cuK+<F_gr<Jip;;r18kSg4us3vq*AcN#{mMdj)TU__9a4VC;
37|lkGzEwu=fep`q&%F{usx@SJ@E4q1TNEB_VEO)-t}GKcy&&aPy->y%scs2h{_b<D1d|mnCp*VGOiwpC_Py81`mS%!KnJVh(;&eU;uvYr49|w
6W#!5w$jWMt0HXT7idFJ$JykK;4OdlNm0Yc+zU}$gRO*rB6lD0i}~f{Abahc5B>bV{QK6Fi2MKg$K8jAtKe`I9KMd=z(3D=192rRym{yi{3X2L
yx!1U8-{Lz10OHtKyc{3UJ@KgjO9ge==gd+5FA7v`vt)P4?jSlP{nHWVbL3koa2Jt&|7-e8wl81{TID~xUfO(Ui5~taH63%D6Ssr4a{u{{=DAM
<00}|UgAY>=;Fbb^oBUZq9HdBtrp<0$PHwen$OD(g=qS$H-Lc`OuOg}ELaK`^ahZ)D=Ulfq&Hx5E?m$Xs)*FH-jMJpe;_wtaJinB8=%JJMQ&jF
+Oyh#S#D@9FKPo>DXcEV5F09pt6vfupl115ZSZ84u@sBkz;f1lR&MB$hYs`x>};rJi{6lY?dRnNaJPSv8^rXC3@ma334G%L&vJu?F<AAG8^{$4
O*gfHJl1=;pf&_h|C89jxVk?S8=CU|1+jtu+g`*5z$ngnfLC%nR!vUShDL7BFKPp}oJY7=)P~l!MYKh1u#rEB4XjHZ%E2NwNdHQg#D>&TU$d!2
ZNRo$I<GcBi^_}I&;VfRS#2OwhJIdch&imd<svpD!q<7R!KQ!Z0gKqcH*CwHi`c+GjlmAFp?0B?1F@k={=OtONE=w2#wW1>CvO+T21V>=u>mUB
d!90=1GS-mZqu{cz`wB^s12a0&@ZSBp{6IbK_FwG!<iv0azlJ#w?l3a4XH0`L#R1lR2wQF{aJ1x3Bq>|<Ob$DT#y?`2*a_4+<>!%dMG#G9VMKX
8z6$~k#@)pV8vE0$PIXLe3lz{tYXB0+z`czF3AlFGi$?G<OY&fZs+9&f(*>%KyHwf=JSEvKs1XN)CPRi9jFam#yMvf&vFCtD89%I0=p(rE^-4H
!(Egc2rT_YZV06Fav(Pl5#yJY8-QNvNpA3v$1>8^A~!_Qm7}FU(iwUhaADCI0C1*zE;<ABzP5`xL(ldtLuVjyhITUXep_PbO4vTHV+PY0S|=5r
*BF%2^NYsNIw<BvV*uq6xz1}0xa1IohsHpFEn{zIXbezC@t$~2Tp*hnEEwW~P-73z;sRl=mGj~PQTj<+VDVgzC({_tstO5cvj!iZR0RvQ{=A%k
&HGgZI^=}c_;FQEh=bh?IUx%eAIJ%XvAlYVH5tL<YELo(e%*%vwa5sv+qi1e2l_!DFKY4ucAe{iejv(I*B)>n9Q^YB!-xBKH~)J7__v#1@9#cd
C4{Sl@Kq%QVs`}`6@JabqX8zp9d0k55fDTm2`|vE>c+NJhrSZNqj24%givDDCONTeNUbm>?c=qQW)y_+NAPt65x$o)ryB4b5JrH08+);^SOSeU
=lY~-AkOQRx5Bcq9t3xRPqD-a)!->|B*Wo2NGp>{fp&Z#q|p>s13Vz6Xq)_PPALHPiFB92(ujOj3kGsXQ$oS==PIb^sfV#6KBEm}R)EN(tsp}y
K(G$0)vJU#alnZfskVR@Nw<~sl7a4NyS(L49eA2@(1iy+v{>q-A^@*X%rW`C4pvHHg<8kd%Y-1H90Pj>YckJu`2!#ZIJzoMZ3;ZEL;*%f6jnjX
*ukzrH8ow{R;D!pnJhz5q#33pUhL)2aZVHf*RUFJa2td6eOZ8@I*D0P09ZnH0ax@j5803bfV1E=pwRLnPz0%Ej#L|GbpV?_sR3yKPhOgT2-1B<
26!T3yfO=yYK(K#AG#%-7EAX={gY4{=+cGD)c+~)RJ{a#wjn0Iruz%s(;gE`C;OVD_@+4G;UJks%+*5S^`XpB{O54xB;uuVm;=t!dhimMoYh#_
T|7tSU2zbeFiLcANe~WS?p>T>@|9FT92KcP_pQh5U90aDfmN@daMFarigrh5={u2}$?1yeHjC2t7&vnhCh2>~Oa<_d<ZDyLdc#+E_gdNneSdy6
AioemFKv>ti|-0136G9Pc-0a);mIk={xl_-)hBILU;Qji_bOt;tj2Z+K?u6lty&?>vUGt^rXG-TX3bBSdCEi|VxY3S7DFbdx(i_KEHh{2VXatP
9<qe2SbHz)L;t<RoN1CcM8;2L1Yu@Dl?*D|n<C~xQ$&OeB1K|BkU>(Q0@E}xhkXTa&~7bet&#C(RKzL)5_?Uv1RRb<98zW~Ly1U|K}i0+O%iZI
I*6aY??=f=6zCvA0+-Sp0S8cFiX_}_1U!K`8wjPhG(*4xi5ep5lIzQlFO%*C{xZcuLce@+hG;(_I1qD8QJJ>4DRy03wlG4xHgtt+0RuBMFU`_x
WsHC|mNfQ@tn3PaqTf%@Yk3mx=(WwbV6kfAzKm@Ly}lj^xYFydO|Kaugi+-=VbK+}wJC`&&u-9bBfFGP4S{OsOBf=R5U1F+z@wCHvGO{|A^}s2
M`+AbJM_whMMVL|Ap|S~Z~(5Dd!M1&m`iio`y>Di5=f-i12Q~tl4_GnNyc!^Iv8(Jyd{Rfz-FlS(K{G=5~LHK+bB{xV%>_B5+S>Grqfg4Qs#h)
hs_%DL)xuk3vDSlev_93%PTO)rIfk-`QxQfGOwB0hD7%n3T_|q;@dc&8w`+VD_TLg=Jw~as_+S4QKiyJ1i-_iv8TBW`qQN#Y>~pD)2&Uial*eL
GX}97acHV|bgIst+MiFXiI<Hp`=3=n4!lF|O>_J6%4JO>w?cePu939f+7uO6tqp^L)mCZs#t<U&BNUw{x97<hj9DyXXzhv{_+*@9;<ojYHSjbF
G^@7v@v82R_TDyFxv3)3wN<I<2DK;nkj+CmvwQcNl!vNq$B-92LSE^0y2Rx$wKsoaPRVw>TC~c{8Gf!x*&q;Etin=tLz<$n=?;fm^T!^^f@)P;
$(zRzUhT}E1Xq$`(ig-w%i0+@4l2~R)D4LTF#5(6&27w|%%QSJQ+-3LQ~X`EMjmUDKaPWE7j0>U%!}KxrheI7CevB9w@L)2*nHNeI<vo=JDVB8
D`qcxNm>Gi_Gnqb)FMmat<Dj9Jy9+iMInYqFq07`A_y?U>}3KHzybKxT)^v`Q*ElmiZk2tr}4GR#frpTKSS~Lm0+{J)WQ*-_(v?k&uz$`dSue3
XcjLlQ$$~DFI}cPgL^|f1v`QOLhy4$Uw)vv#Ll?K-sEL_c+L8m2l7A3)t6|hMQGwN;+NZwbxivGsD~_WR8(pcP%K^O<7=>fZT~Xsz7ON8+Bybt
Fa;BwUtS#{QPqx6ENNCz1TYt;DZeT?nvTVs=9HPe_!W3S98xtyFLO$OvBe@;8p9tuN|l(Rbqupgfbx1K6Ll$ymaIu9Isl;Bw<#q6nk?gMvSCvK
ND4ZKvQaztN(lflo3%R#X+4?6sjc{vyaGzgI?*YqbZRI56l)R{qK=-{*r%id9;7EO)q^Ao77@p;)BEr`D3Pi_`Y5RdW|EN<DrUFg8-_qCd=3a?
lv;Z0?V?Wb_;~;B=F`WUyAL03K7abxwU+;?6ntT&K!@~I%c_0F0lFNK6gs&mwo#Q_cpKSs)C^)_MH>Ynr&Zn`2_FPYXPZPd6di3<z3{k7Als*X
A4lOXJuK<eptQbT4QB~FfX(W1a9IeR3|IZc!z@QY7Iiiu43MO=aH^dRmRG&dc2kC5M3Upjz4le0Q0!g+-6E@!jn^s6Hg-~+>L8U5pRQmyGd5up
?L%gnY#U|QL3;}L_mV*wcY>>En{eWBIJ&l=vRvf&MQ!6*)Ph9m#;Jj`Z#vF%1VK<j@YpWTN%*)(=p0*-+B+A#j28!ofv9|4hu}@m&>{39%$AoD
=O)Z0xqQYxytsB#U9~@5P_QbG(mB>;E8+Zm27PxD6VA(FJKG>t&NuTC+f)oBZqKX%1S*K<x-jZ{Ax2mT(9wV(@zQGAB%;k3FE3%oL-3ujwx$92
qq{SF3^Qx0z~)pu+(y+1(Oh3ZmRyQCU_o#<c+rHXl4LO^fJs|QK^P+|Oi)Q<KabGur8_{;XH29JXH|*pz1=1Pt<0*&9IA+916{%4v+FZ6*LB@S
W<YVdjHFglILS~umR5V<RQIFNPpyQ+IuQ}MyU>9XOT{A$Qt6cw7K4A(xxslI#RpyF<+2aE6a$>s+oU_ZENs<ARc0BBd#VKLs)@~uV?w^7xCBr4
GlL_&7JHhmdC)Rg8D|Y+XhMQ92@$$B6XUe=r+Wzq>21Y;vm8V<*R@>^N}$4qtq1XTGcaaclnB~vTUgo$@`49t##2R1<mqi>yw_1g+uN8%TIyvk
Wd;5wvAk;DPoJeqc|c{Als@C6%`T&GeUwu`inOnu(&FM-^~od%{W4{^9v9FP@@fRZIlV+&D9X&663T=J?Iscn#l#Yvir4cy4cCT}l#FzsL~APy
(iNeWy8v{?qX%u`&Ljn$MC>|KVr8zn;G+W}a%%g>#q1Khba-jR8c{?-HgU<=L~OVRZ_Pr4DTj(l;sj}-E#(&po70KjrTju$wmP#vv7knUoIylg
iZo~k%c~v8rJ#)bg72!v&ik1dF7X+AXvME37+58N1RU%qtb<Gh1j4PPSs7F#cSUK1%S07B2-nhF3@7FiXuMKDS&JP>l8kP>m~blt<3)!O`%vg~
oK12WoY}N7RkOL=i)(WrRl7=nWih;gSyhLog1Efb;AE|E41Sh|>Oiz?0-D(}-;jr0=*tBomu8Lkh*ArjbQC+ZMAn4%jk{?;3Q$rNL0*Q>y9FT<
noj&_R-&mAE-NaQG)ROlaDbi@kgS$n7kfDg4=Vx>a{>c_&jX1^n(?X<#Ydc#JxOWM4w#)Co|qJ`eNip_sJH7<cLg=v@S%g{S|8VoEy3z_E|szP
xQfUaW^g?hKjSg*7*$TyQ7Pk1%I;D=hT#|q0#uOA(+mSpT1Z_A#B%>eZ~CYo^%7M&aLTqb2^P(|jsZ?yRxj0HR2?S5j2orX<tI+`2H34Kim1sP
do7p71zM6o-Br10q>1U#O+~Giqqz^zYw$)O7R9g{nX|r^r7O9uBw8KM6RD8RoUY?Zn$@*E**zh^V;Yfp!LIYq8{pL+@tdYAoU}_Rf0pxVn|B0k
0Tw`7t6Q&lXsNo_LmEB+PMQf65JYS>%ErqvWVkTqb;*T{qq$--)QBXK^+BE_jJjNoM{s32frb|zcA!o@3lKMVzdYW5zEM@n`;Y(cDp6e}s_S(V
U*ft6_d{Ga;eL?oCfpzYx(Ro^ZsNPTZo>Tl*G;%@d)<Wlz1K~+@8h}&_eHLoaNqvA33t72;xzMqtLrA*_jBEZyIwc(ZLXVezwf#UcfD@n1ULPL
>n7Y6xNgGzsMk%rC<*`g`@{Qp_c!l8{p)(?#8pT5#yWyO`fsm}u=4qxI>PZ2_Uj0TMRxwT=m@7n*sUY@)Bkqr2*+>n8+3%zLG08KPFC|b=m;n8
v0FzteT_Xj!iqiZ)e%;fVy}*H`VKpFgwqG?)Dc$Ja<7iC@`znJ!rBn_>InX5J@)GeYj3erM>w^q-8#atP3_bXR^rPp9pUurcj^c$KCxFvSX+p_
I>KqJ->V}W8`N*m5mu7kE*)WI2s?Fzm8smTBb?gwZXMy&DEI0Jr^~rpM_3I~J9UH=<KC?!tOdKBI>L!v?A8%h2C-L1IC{ia*AZ4S<vtx@<(>EH
2rEfuua2-{$vbs~Q-|EGBdh?~T{^<?=XdG|D{*bFj<A|$cIpVHxo($^ux3v?b%d2i?9&lWobXgfc)0oH{pW|rtAucs5WcL0aI9keF-sHt4^f)n
e~8iq{{xgJ_-kpx_f(qTe}vKm|IJGi{I~9e@dZi~{1+-s@ZUpeg1?p~92wO&Doya;QE7tzW0xlEmJm)V{l8Udg8zM`3I1A|a59y@p)|q&{?Y{h
r!P%7kPtrJ|I04gxLNM#{Lg>iJpS$e*N6KL|GdB6zH!wPu16cLoiwkVG_RdBuSXlMoiwkVG_RdBubninoiwkVG{54}hGWJ#)x4t{;YiPI)&BI2
G>>O-uBXSVY5Wc9!O0W;WNkD*e)|0D-G}!N(h=@|`SkhzdPl-lNcg|$r^&x!&^3=N64fq``Pa+Nb<}LS2GLO3h}#M((b`UITwi=DB_ywVcM0rE
!;Pj^Rl3)!O||@3?is`0^d7ZMsR!X!R~-v|r9prJP>Pshq-|C`&=qdk1c7lwpmMP8Ki9o^^Bpy#kdQiKls4N@6LSW!=$iGVO=8xiZJ_iNrxXKz
6;LWm+6!`(+}&0`ip_?aQ6py@VIxYfhy+dfO%0TmCRSuH-I1sUl~XDK2+-*Q)Sh8MiWa){E|EK<-_uhQs8~tmzV=yd0Cbm>cL@yR3L_;Ol0{8D
PBztq$y&>axOkh41qTd@8k^YrNFNaPR0C8k$Xg@s!cnlxJl|DQe8}rsqU8cp!Xn<+?SjTBfxuh;E~3D=cpeMZEwuGaueB3_0Hp4#I-n)Lqpv2B
orRBHH--&Qz-z5xW$u%z0CC56>(Dc(s8^RGkaV5u;PGr5l|Rbr1XHGT0Cfq`O>r!y@~fH)kdsq)X}Yauu?~t}($I8UP2Fi|_g}geX4`58-EOSA
-0M>lT&ZHbu=l&#YC5$mO}buewk-$fTvtG=rOB?on!3GC+R(V!Er}4~@=t*FawiVrbqN@FD!ck>>e|9;eKGCY&0tGY&Z(})WM0=)1D2B_jHVHU
6eX(%S7-Zb2HpK%gpJ||Qo6%d7r5m;eKo7DKUP1XT4xEocsDTw%D!CahErx;n0T%=?@C`yC}81}x_@@MuV$#uZW<rcM)pwVvtB;aq+N||fm^+<
bnZDr)McVk|5_(6Q&mYWQe3Brx>}hP@ciQ1x<eh;(>=9crO8II>v+4;=F(V1SGu*Bbbsd@Q*Y{SQq+YlnrbCoR!z^_G*efjC@`HisrI(k6uu~G
%31m(B`1@K48t(ffN4T5>YiTaDS6f%$@Qr(l36~FAool*)Zp`3EJD#!gj*L}D#4aM(@+D1p$3t0>3O%Kv!+^PDSqnm<XxRLLsKXsCruJ=f~9u4
!stMjwO^!r)WrfO33nuSC%gZCD1dfXw{3U$xyG8h5s_D~PgkesWMNEK7xxQ{`}6%v&y1(7{43eMlI`oR{dL#=x@&*kwZHD#Uw7@VyY|;z`|Ga#
b=Urnylc;p7!M$G={4ywWnhepYGy9~1dnO~7o%bom{!7d=yk0nmsgLsq!HSxnDs#0s>Ku`i6nb8PvhCPqr<zbBrro71!ICZSWpb)3!tf&(6DGa
McK@kp|q?I%^x%pv43pyY3a;N{uNyIPo~=n+?LeT*9LcFaI8myj;hC7x4+*E{Sje@KjRPTldA3{mtIw0jSGP$)bz*9NP-NQHxB{MS^#HJ&D4y)
f#G^t>)LA3Q7}<%R|gJN^DBU;^goj(Izv_}xV#3?bZ_c`HmHL(BS5eM>-}^AygF7947xtD<{BU+-l#w>+UfM07#!7%%Z&!5r>l9?dWFSm+C_|`
kITtwz8>9$^_0Gom4X1O)(jNrNIFr58LD^^83c!^0qDl79vZGX@O8-`el!m1*5b<NMTEdCvf#jw_s+VMCN8RK1K4boj*OjzEQvA$9y3%3n8H%I
=%EMt#>3sO5Z0TAN7(G$=XW>n?*IAz?(zMn>urfwk>d-C9Hj>wCa4XH1!^)qVNv@pZGjmggiK%AsECsHs_sS}>P#&5LVuFyM=ww&PVJ`J=En`%
cSwsZotl_HLxM5LMPcYdzjgEMGGR}Q#oD<nAjON$gQZh7G9_y5u(`g~lpMb${J{v-Hay;1hebm3B5r1ahWbqQ)VEJq7ObQNg_E%}4l62Z&NIjv
*j<`5L@IBx5XhD`C|nFDFJUT&t7;sjT7hkqLtU*@5jLodssf0uxMp5tj-bjvvbEpRTC8%56je-aC-ef`x^})7Qc)d%FYDJ$nS+E$B!``^yokvh
&f+a|vn_J~Yw-G-M;jcghYQj*`ZBv17^o=LP06U)mIrjh=(IK<GGW+*%+jriW)jmjmlK#3)jE=JJ=DIF)nEd;lsI2DR|8h4Y6Ep{v#yci_LyQ?
K#pV>FbZF@`4&Y@@g#=~+qZu3SzUe7(r~j`&!#ebZIwk-RcJ5~Z2(q)P;u(dYkhk$_@L%R!EFm2#QCn?NKY>=m7~|7?T)eQ2}|XF%yiu(5!&tR
;<vF|g(GaeyG33hHI|@eN@vauH<c(5_QN==2%+Y)wP`P6pnv6Sa&bP2G6!wE)ZI!Dr;fgsYJ-<jkN~o@<Qxs+Sn@Na2wrKj)lo5MyG*97`XP0&
GHP!bw|A-{sHaP>3C^!s6>E{S_eR{`It-rG++3Zftd0O1c51(>Vhl+gK^tySeb2W1f=Ep;REww;-{g0)STcFqydgny4UE!-xbgt;-p<bm5Sw(c
WP=IfUdi^_SiB}MGpHP{4*yn@#51CkDoH{X&`WFcsMk;(uVkT3twXAgc14S&9jAtkU9~u6%A^d<tD%^->_ti?T*#I6K0}XVQCyeKy&)4w>yTJc
^ztTlNQ);f^(Rt$c?{Y#CnI=O0WNLJx&)TeZ1+(?tf^(E>zm%GzT0Zn?QBEdTkpJ7)e?4TAxut7B!C_^#g1$RgrvuzGy%;emE+QFh#iu~tTucz
&^6FiROw1zjkXz+)ox4MP{yrKD(qY(4a32cNOD!b#*w)|g933R(QW_6DfAhFQ(PMbaZ6kCudvLq)FJ2;E6^=2MPo|AgcYF^lRBdHdecVecF5H>
uzEIzx-<|a@!4+EoK@%((tHXlHwxp6QwQSIN0mm9YSFYt`Apq|lX**E9+{(Q_Pcg?M=opDb~}Bkst0vMl&sV(CSbf-`^;r&23u9WWT|wcoEr;L
?30RAM{jDC&=8|sGl_|h6He5o-skPA2at_=Ws8M+krcjN`(CF3VWR+|XkR5rU`y+mfh?y=o7gucJE?88S-VN|MPV40z75T$s=giXeidF%+CM12
JZWvDR%INu$2DuwroRvffu?QNLJ$kE81R{(jXqj5WX)s%LMGwC<~H<vRR)kINlN&<Qj$6$<C;sc>#J$ptc-wK7JXq`%`rr7=13FcH>)I|1EyTN
vW`J>w|F8~*eaM{Efv`%mMS!Nbvsq9<S1i}095%vI#)3vT?IBIUk|sMKqvw9|EW_bNl@L~<Mt5+u~^wGG|l!YECS{<diQ1tW~3g%Y`#!2@$h)}
`2OMX{a+uhXB4iA!u5>8zB39IyS3*twBJAEd4=P5_+y@3I9-W9<T-}5#kihn_>RsrETt^oK}?Qq^E*D@uwqyLr)M2b-E-%;hm}bC4bDKUOylo8
4>4m<U-xXp<OqJma}sOe_8Xj;SQ*CmaDHOSFs^4QzQS3G<C&j0SFws5{@iCQj%RV^yv0hM*?ab44T}D0&SCug{{f?s)H(
""",
)
