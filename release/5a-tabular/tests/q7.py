import numpy as np
import pandas as pd
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q7"
points = 1
hints = [
    "Take one column. Which rows teach you the share of deaths in each group, which rows are scored with it, and why not the same?",
    "`groupby` drops missing keys by default, so give the missing ones a name first. `map` leaves NaN for groups that "
    "training does not have: these get the overall training rate.",
    'groups = train[name].where(train[name].notna(), "missing!") and the same for valid; rates = '
    "train[target].groupby(groups).mean(); score = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean())).",
]
READ = "'q7 · The column that knows too much'"
LIMIT = 0.85


ATOL = 1e-6  # float32 is off by 1e-7


reference = stored("q7.reference")


slipped = stored("q7.slipped")


NOT_A_GROUP = (
    "Missing values were not a group of their own (`groupby` drops them without a word, unless `dropna=False`). That a value is "
    "absent can be the whole leak: `chapter` is missing for everybody who lived."
)
CAUSES = {
    "scored-on-training-rows": "Rates and AUC both come from the training rows, so a record number looks perfect. Learn the rates on `train`, "
    "score `valid`.",
    "rates-from-validation-rows": "The rates were learned on the rows that they score, so a record number looks perfect. Learn them on `train`.",
    "rates-from-both": "The rates come from both frames together. The rows that are scored must not take part: learn them on `train`.",
    "missing-rows-dropped": "Rows with a missing value were left out. For `chapter` these are all the survivors. Keep them: missing is a group.",
    "missing-is-not-a-group": NOT_A_GROUP,
    "missing-gets-average-of-the-known": NOT_A_GROUP,
    "missing-is-other": "Missing values joined a group that is there already, `other`. Missing is a group of its own.",
    "unseen-gets-zero": "A group that training never saw got the rate 0, as if everybody in it survived. Nothing is known of it: use the overall "
    "training rate.",
    "unseen-gets-one-half": "A group that training never saw got the rate 0.5. Use the overall training rate.",
    "unseen-gets-mean-of-rates": "A group that training never saw got the mean of the groups' rates. The overall training rate is the share of deaths "
    "among all training rows.",
    "unseen-gets-rate-of-valid": "A group that training never saw got the overall rate of the validation rows. Use that of the training rows.",
    "unseen-gets-one": "A group that training never saw got the rate 1. Use the overall training rate.",
    "unseen-left-out": "Validation rows of a group that training never saw were left out. They get the overall training rate.",
    "group-sizes-for-rates": "The groups were scored by how many people are in them. Score them by the share that died.",
    "deaths-for-rates": "The groups were scored by how many died in them, so large groups come first. Score them by the share.",
    "codes-for-rates": "The groups were scored by their number in the alphabet. Score them by the share that died.",
    "either-direction": "An AUC below 0.5 was turned into one above. It is asked for as it is.",
    "survival-for-death": "The groups were scored by the share that lived. Score them by the share that died.",
    "small-groups-ignored": "Small groups got the overall rate. Every group that training has seen keeps its own.",
    "kept-the-leaks": "`keep` holds the suspects. It should hold the columns to keep: those with an AUC below the limit.",
    "limit-itself-kept": "`keep` also holds a column whose AUC is exactly the limit. Suspects have an AUC of *at least* the limit.",
    "kept-everything": "`keep` still holds the leaking columns. Keep those with an AUC below the limit.",
    "kept-in-order-of-score": "`keep` is sorted by score. The columns stay in the order of the table.",
    "target-among-columns": "The target itself stands among the columns; of course it predicts itself. Leave it out.",
    "kept-one-too-few": "The last column to keep is missing.",
}


def draw(trial, rows=220):
    """Train and valid with honest columns, one filled in after the outcome, a record number, and unseen groups."""
    generator = randomness.numpy_generator("q7", trial)
    outcome_name = "death" if trial % 2 == 0 else "relapse"

    def frame(first, count, unseen):
        outcome = (generator.random(count) < 0.35).astype(np.int64)
        written_after = np.where(outcome == 1, generator.random(count) < 0.97, generator.random(count) < 0.03)
        stage = generator.integers(1, 9, count) + outcome * generator.integers(0, 4, count)
        stage *= generator.random(count) >= np.where(
            outcome == 1, 0.06, 0.3
        )  # stage 0: low, but above "missing"
        clinic = generator.choice(["north", "south", "west", *unseen], count)
        table = {
            "record": [f"no. {first + i}" if i % 3 else f"no. {i % 7}" for i in range(count)],
            "stage": [
                None if generator.random() < 0.45 - 0.4 * died else f"stage {s}"
                for s, died in zip(stage, outcome, strict=True)
            ],
            "cause": [f"code {generator.integers(1, 6)}" if filled else None for filled in written_after],
            outcome_name: outcome,
            "clinic": clinic.tolist(),
            "came": [
                None
                if generator.random() < 0.4 - 0.3 * died
                else ("other" if generator.random() < 0.4 + 0.3 * died else "by car")
                for died in outcome
            ],
        }
        columns = {
            key: values if key == outcome_name else pd.Series(values, dtype=object)
            for key, values in table.items()
        }
        return pd.DataFrame(columns)

    return frame(0, rows, []), frame(rows, rows * 3 // 4, ["new clinic"]), outcome_name, LIMIT


def one_at_the_limit(trial):
    """The same for everybody: an AUC of exactly 0.5 by any formula, and this is the limit."""
    train, valid, outcome_name, _ = draw(trial, 120)
    same = [pd.Series(["here"] * len(frame), dtype=object) for frame in (train, valid)]
    return train.assign(country=same[0]), valid.assign(country=same[1]), outcome_name, 0.5


def check(find_leaks, calls, doing, named=True):
    seen, first = [], None
    for call in calls:
        result = checks.call_purely(find_leaks, *call, did=doing, read=READ)
        found = checks.expect_list(
            result, 2, object, doing, "two things, `return scores, keep`,", "", READ, "not-two-things"
        )
        got = (found[0], found[1])
        seen.append((call, got))
        if first is None and checks.compare(reference(*call), got, 0, ATOL):
            first = call, got
    if first is None:
        return
    call, got = first
    right = reference(*call)
    difference = checks.compare(right, got, 0, ATOL)
    code, cause = None, ""
    if named:
        code, cause = checks.slip_of(slipped(calls), CAUSES, [got for _, got in seen], 0, ATOL)
    if code is None:
        cause = columns_told(right[0], got[0])
        if checks.compare(right[0], got[0], 0, ATOL) is None:
            cause = "All scores are right."
        elif checks.compare(right[1], got[1]) is None:
            cause += " `keep` is right."
        if difference and difference.kind == "not-finite":
            cause = f"A group without a rate stays NaN. {cause}"
    checks.fail_with(difference, doing, cause.strip(), READ, code)


def columns_told(right, got):
    """Which columns' scores are right, and what the others are like."""
    good = [
        column
        for column in right
        if checks.compare(right[column], checks.member(got, column), 0, ATOL) is None
    ]
    if not good:
        return ""
    return f"Right are the scores of {', '.join(f'`{column}`' for column in good)}."


@test_case(points=1)
@case
def test_scores_and_columns_to_keep(find_leaks):
    check(
        find_leaks,
        [draw(0), one_at_the_limit(4)],
        "For tables with a record number, a column written after the outcome, a clinic unknown to training and a group `other`, and one "
        "with a `country` that is the same for everybody and a limit of 0.5 (result[0] are the scores, result[1] is keep),",
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q7",
    """
c-rk<+j88tvi%pm9!(1O%l;KtDkaM!M-^G)BaM^Vd)N8*)8JeQ5<{Q?lAuI6R;4_e5rKv7UTAbLeED+szxubg?bG&c`}(-OyT7xHa>muyCnMz7
ujDId?D6jY3;E5+d-I#zZYcTv{>$Bd`@a9<{c-oUegEU(_1hnhyO&=-Uf=)N@Ba8}yZw3h`~83K_P>6<Z14W{<-d2|o*(z{KVR<Nw(yp3clYEs
NhqU+TWyGTANan1_`Y>77-pnVN*XDId*Sin*L(AVRg_bB$tq5p7haxUpC6mg;tD>78?LQ9yyZvp4y`G%TvA3j`~CO-yTAPY)2};!$l*QkL+<_F
lsqs>%;R=zpPn9{w(8rXwudQ^_vPk8a7kc<k{hAg^T8E^fx$E>+nx_86w`v7-f@`^p(RnI`8aVsA4(A+mFDM<+WmUnzx}(JLT`SKA9k6L_m}6N
Kez5B0<)>MMtr5rGR~QS=kr#`ee&F#XQcVLZ=2ogX8-m8&+z(v^S1lv9e%;U1X^JjwTv)9y$Mvpzzb69!%DkaP+SVaw1F>gLBSFe@PXv`S?2}C
xM9Q!&ct!TI_qZ$XR8!r(lTW&_0~P0Y^`9hUfYkU4dAE*7^d|eQ#$k|Rqz9?#{_e*fHKpJ_2TScbuYX<05+Sax80A;-w!X(-yZhQF!7P|tza$;
{AMtY_CNp#4(ozb<Bda7_)iFBq(9wOfvv)%8hYD)gJwH8?HVS^P`CEm?#2=aCae!myvJ2qipJ^~Z$GXA*QFS7?`b_Qj7wQfoej&_Y5%(0{~0mY
(t_V3jDctNoP%UWg9Cs$_a>WIO0<MG(CH^z5ykaof-a8>7DbFYJGraLmb!())#FkaJQy$FkmSowll|lQ{r%)cHs9WM2QT&o8=k;!89%HF+8P2i
TE>MXKvEdzL^R={uypv;^r;Vq5jVX8LaU~Nx1ReLWe0<Y06;a&x%)E|JVH<30_6F9^Saw_9yZ_KcE5gRK%%vxR!Xo0VKNy5{HRb0{(_xF5(YdX
(r9q$qU(8*13O>~Jne?(=>+xwCf~RF_szrK+c$W|&F*Ql|8u+f>vi|fYYse=g0~c~>P>s)NicXW7*Ud%V(^qV90tBu14#f-T90oalDTl!^;x6C
1f~OVWBZnYN<o?pZkSMTe->UC-D(QbVaH!6!y)nO^?kd2J=n{Cwr{&(Bm~TzG603pDi;aIO)a2csS&vwp23Y;?(}Cz@awtWy>2&uKD<0dtbDLD
Ewr{&$?TOM&6x_Ud?_qz+zrj1df44qAr6!@e<SE)@nie&>ViZ=XX|i9qX1Iv&fEvY0pS2?_Hq*gA`Nq!R7WzG1PIzWot`J)q&~2J0+TyV46D{Z
y=<TMo87N{L|BF`vLV)er};(zv0X7rm>Jy&xCJ6XjQdWrVNfuBz?E}T2!>`$w|Rg5kIQrH-eN<9Fq}}Bb^^b(H7MZNRxt^?1=Y^s5g3nzJ(T8>
`-6fQ0R$bEmS@@U&xTrSs4l&UkVLlf8|UYTr|8cz5g3s&O!Z_wLTRSqT|{Rb*Ua_X_F?~L8Y<c{qhV38!v^kZ<L%O<;QG0j3kj$Cgv+-X@K%DD
(U~h@ht+-zw&&-T;Pt_BNH-1DWDzd!xH4_cG*w(A2kz6fKkmMz+Je>8!cvt)c#cV1t%ZcWF!eK*3<e;L6>+98N_YUb*yJ>h6LMKBMzB*tH8%Gr
HHR$@JEvf=!Fl`acFUV@&+zXq#r<)~s#L=Eu6YbMV#4y4nIx|H_g`;+KLZ(UmVM)QB9^^1+E7IpwQXlZH5HU|LE(3|T_`uoz)OTH(+O-GK1aFy
Q)}iKxFDj0(N>w_F(8BhxDVa-=jRw8!MDl-rHzAtbAXMrOBOmU2E6}xczHSGUEep)-(TI4TZB!t?HQPdR+L&;I-ViGvk{1dU@9{jLi=Hfh8T6V
WG}1Vd!fKq&ErCUZGY~YMC!}-;je1<$%hYH%yzhUdEcLZ@HF=?&p)2`o9F%e_T_2gfLPNM)21o9kTmA7{d@cN@BN?8uiuvgNb!?}d4Rb+o&a9Y
uN!zbP^jJ0rm4`V9yWhihhM+=bl?8r?fZ7WdHAt={k}OC(oBKHk-gF1$dWx=XcXmfYOKZ`R_u4X&C~XurNy148OoX2_Lq<S53UL%SW~9mCL4$&
KR@qrh;G9Qn{(s7$JLa%?E-9#o9_W`Q>?~JGo>B+S~CwB3XjYc)v)i1t1(m77{!}E;`SzR0Fl%(kZ_$J?De={mPw^D>->~pO1Ptacw2TYR1ga*
skK^@)7}(c??;7(e*|=u%)%n0{3C2Cf*O0+;I_BDF!{<bZnW?V>=3XNHx&hL$7;)o=X4DiwsNCk-E7s!=)_ljOi>FfVcSeJ%%4>im%>U2H&jaI
JR7nU78^T4^|6|pa|vO4X;~w<j;xLC77>=OjWvKzQ!&U)+oQU*eEiaJhZd4q0}js>56WB|k|RbC2`eG;!rBl<WR@y-D$_<l<B~t;GgK;v(8!4y
L0}ZDId>xIIbUsHMBt&o&Q&fh=!g--hmsZ_zEs#sMVY-i`53kqaVj~afg`?ix-P+JVuQ!{h5g-%!MY3ksXkYCN7nRXgGQ*(A11MR;Le^(xigFc
K?6^qLbd+P_7|Kh6AB)oVw~a9^VaD`2#Vym5d^~=kFd2D7t^~g3dW5v5JxlUY{!$EE{01FqJYQ=89_|IZUrz~uD#PWeyChv_O$1nBW8rK(OPhz
gWVngE-vYna@h171>P{0*myBPb5hBGF+p?E&C2rjNo-)xmtJ4K_CKcgKgP^{e8u^Sz&Hpb)|sy`i~~brb@>XzX#QxO{23-czNCDe{E|up7%H?%
6O54XLz1Eui;=NNrAI3uBLk93lvY5-_f{(mv%-)-o>mwN$qHeJ)2cIsRw=kO`w4VuMPL*JQc2PZ!zeJMQlk}yvHa0G`7=y@0u5RxA3gb@L>^L<
KoaV*UcfusJ%tozl~Z|XJH0fdY70}&1Sh0Z=WeB@#v1sU*4QKk;24ueiQ@f7u$Huh38fx3O}RAZ@FMd>31Ec@ZY=F^Q~{_t0V|^@OR8}l9M2GV
>9Pfy0Was83CfvQ_NN4MiXX(+3lv5OuoF!P>oim_u3Zy7leg2b`E4#PMNGh!VUe^KoD#6!7;JQCr(#@K%M5iXWdFGhzy-S$DOJ&=c)FYc%(rmv
0oI6DHU}o%G<W+&m{P-Tj{r(a##zxAXb9Elwh2l)f|`~n342noD}O`U7#q=@4XIN*gn6Kz&dMMfv0X0dItS}nMLC<m$Q=+#UBj1KGotOKC@d^^
MS!c~UU*RgJUXM4dR|I!rxpT1RkmdTnO0O=C#oZ5>F7eh#kxv3h;`PBk527?5D4?e4=-Tql1pt)<*k<yI9U@a%qiHON5B~+zy|;vlhxlkh+zq3
1mlW-hy*7<{rJKZ&@;+8$C^%YWdzqj2-an|uO_3J1nS_rs>F1MeQ4n*AfQ5ONsRDGniLEoKJ$v^!Q&bDPfDP0yxWXuowAl;Y^o-4>B(Ik+b26x
A>1$KypjsBRH%bQQ9-GY8(1MI8E|RIn6*9$&_J$SR~2JEwSh&ZVA5T;oHt(ZcAOg^4$_X@d2BQ}iE=VODSg<ebke*>RXfpfabsrNlUbP*lDJ(J
tai2}kty1i(y2mZ>IN<dUbY^Cj9?!qhUVI$DKHkdANEB3fZ{Z2f-E|;z<!3o?pg|JrxK(hOu5a~B?6oWKsqQy#2IdlZg=+|;|zttv0FV$i4^S?
jzw6S0xJ^kc{@wfb#^qgXg-<MZ2c+;TP4}byk#CIqN$nd`2>GWjhB7$rWr5kIjVY3NY4;9mP)kZ#<1<+B|XCfy4B2qNtyuzgS{N#Uh>IpAsH+~
V{DCDpBF#ox01qgIq87<3{4yjB$lCJv;QkCtAmy`U?8~IdKOdcAPmL81fiV3y4T9jktx__F<9G@`Y9$$jAcSQ=Uo8><Cd%I7VygmsJq4ET37fS
Mf`UEs}UHOk*kYmqIddu26g}sN4p585Zr{|zWRdZO2P|T@Z#1}oPbFVtAoi{@-@~OW~!LzJo){=I$KJjA1{^|f(@ZVx}MA=02YfwviN9K_H(~f
c#7K-R+Mx#s&dDjI4RP61cFkeHRBO{=&{gA7a*P0Ha<|lVlqXWBh~NS)w+}%KR%M&01QLU*5jFE=n@b~r)jg=(0H11i?=N_QJVu$v}XKL&Oecq
Ef<S0V_Sgh3qAapI3dVe1p#U4{gTPVZI*KZ1aqt5K%hu;X<)+8we<ui9k3xB(n;F9_A;W>=_2h2P0eP35zozPJ`P0^vTOwAWMtWRgde^zItUt8
L!eojQS?b=Bg892)2L;*>rZU=&DryP3+<vA+7ZrnIZLbEk$k&@rYoF1R_VW+<X+iqA<Btm_mqwef)KA^5xm(x0f=}7^Ma**@>Jwck(h+;vmeI9
WA&kmj6swVbuNOJj-@~qxNK}xs6uy-#X}XiacnxM616ajKqU=x2O@5cmID>u({-Urb$K7y+kv?rqcdBew~Lq3aGmFdxPE^_@rDDWLNQ91napsw
1tvpWAEKs6fE0`xaOPgWd2xW+H*1vSZtjY4D<zO;U#lT_`DK{HdDl9WuMsqw@}A2a!uMVlx@aQ;hXV8sfkpHc8wHBbgX}FGmY`>g@6$jVOeqG3
K`Y4Q%A*xz1qif4RBi&aN|87WT0t^bHClL=cNLV9ec#7*dqEnv7`In|%Aw3BMCpoS6lQV=j6$5Q6h^_zxr)*{N);n87Gl~IR!VA}N|HKt^pv1=
g)(!@o^EAqr*MrBN?!Nlj79I_pee!h(&5Q)dFAtU=}3+4`r@!FM*a{0;>ln6)DQx|u}NSYfW`PA0zf<;tO3BWcww~D{P_MdNEMgpFH5jSjFF*P
WBEKF0=BW)<LTPal4Q}aMkPcV>0Jk&o&)UOBU(BMXd0#1Yk3^>jyV1n(VMehfDa-Nh`-5o#MB=GjF4ly2}X`_l%jkXi~^Kz6pTVt0fSM1>y3s{
DOQKUD8TA!#|Y)r1~YuU-t7ZBwh&{h+_4qlW++qX=VoId6C`CAWCEnD1Tw9obF_jRClt_d0@AIq3YhDI=9X?Z1{-Sx@6^@>l&H!H8xz^8UA&Uh
70qe6J2P+d{78AW!SnJ9$sfWXU6Kt}1~VEK6+7%wuI>Xk=*xC$HT$POpvD$c!jO){QE}}Upf4*%8g_)D{m7m0p_!)YS{ErDirA8$^t%jTZ$Yhg
V(Y@IC~2qhftL2vm<H@%)MB5IiXrS+`vFl-m+|nW<CNKws!E11Nmpr0ua7%B*I7#$rE-?pV=KWjAL-i)6BgnT@s&O$vxeCQ51C$ojZtb7)@VZ&
Vbr!=6(^@a;YGzR24EiWcI7fNZ5?x93DkukX7ywkI0?4?$WaP|OC!q-C<@5kO7Q%>2wdr!&1(nk$GsJ&@wK~2$J3?h5=_2@spf(yovC<xke#O1
8d}~MLNp4VqQ6I%z=+f#AovMKyy9(C9QP0_NUpe`jA?gEiH*f7NU+8`pbqgYb`gy3EVU!FC)*jOT%$l$j&xP7i5p^Gb86xSFeym7>aIQvb1p<Z
TPX62)8Pz_V_zN^Mfn$VSr*~aKhnFafE#zY8Nb|O7(v9q^>O%H{;I+-4+C#(6p<ZcfrSsgTOP8Og@Ea*mfpmv1UUn@3$cU4?zrv3z_5igCF;Ad
8LBl(5VYaCC*+~<%GIjpYGLqJ+Ey=Z3!}C&xC$6t7@m@3ZV}alVN!=EMk__?!uXWsccz(X2wGHoErEu(JDd4QccM;ur^(q_wL3AT<l_1id31Jn
1F#ZA&mB$@=EQN8mxY795|DJ`-x&TmiQf4@xnf=ybF5r7ue*7^9GlZQz*LaIY3-~7Vm{}&7fp>)?HA&1QYva%4(XgaaA}Yf>XuRXHvuVgN{!qa
0ddGwU@GbKj5v`@dR104%+F%0mSSwBATg`F<}VoUG4*7Dc<(OfJRPw|WY`W66y;v<0D^MZcnYa<b8CVFSA~^E6r+=|FK|J+9Ut(?wOeou=hcqr
l(^l~p7LhIyIe}a8Y2*1!FFb}jNIEjQ6;bmrDCaCxRVM=RW1;9UKO4IXYWKK)NEJLuHvFykzgfD-mXw(K$R+R8-@&_ayu<@ry&NadK2Vs>oT$<
P-k7zFitonTs%ra5!nS<TWAdPXd9-h<<{jL7aG9^j;D(exiKp`qOUTjLpG|jfC7QYgQ6tWTh+bLEz8k(m1BF;qE$W&&4L=1{`H|)k^oKu<_P?6
9@D$Y06nM*bHHez(z#%T9y6H?jwI?<kOs~X<Q5y<;t#URQNr=+LKdSQ70U&~a1^D5tM1o$^l-qU$}q(h!0DLc0H8%l;}p1Fjk}e9D?lFSG0dCf
F^pbm9vO?>2t0B=3!RNm4p?O&YB{5yU2KF5p4b;-l%p23<YyVD(yB^GFdhIX$st!EF_iL71WM&-;=~vgk3y4Um61%m!mcDEoCd=3dBmxpJ3er9
3@S|eqTxv;eRcZ8RJK=CHLf79n<aQHF>0N_@O66EPTG1qX**ce*>*8T6Q&%i*CP6s;?Cr+{jW3jzjn|-bXB-Yeo7UQOk~Fp*Hgk=mo`<?nnFQo
Uc4z_`YD3bkLjlf%|8SGM3jIauFSY?l9(n6r{77gb2g_y&H+5mF6D2-VWO94b#X#<RzPTHLKBGZGP}tlB+NgGp%8nVU9EHbEsEOANs)i$TFc;C
XS_ZU-<qJ!HP3cd`c(=2IwOLhU=!%_k76A{5`E=cve=l_<Y+ksBMYj-)wmVK7%^Ptceuho0{hZZP&*kT3&Dcwa1G#sAZLSd1=;aRm6i;+mJ#{Q
uM=7i#IX~V;@N$$fm<!2J=)ELSnF<{m8~s<t+hd0DckIntqsV^+bZF0ZCL75B^kv|rcfoxx07l$N=9XHQ)rYFWN;p2v!~Z4wWEURwa}5~u!Fn7
-deZzt?X?X?5z#j%HC#YZ*4$U_ErgdYr`@#dkfrAT0MI!d8pF{WPbK0C@e?r?yoY7WN%X*j(XV5pN*T+pejBkT}j(w4oE){RfFHI=c`8>IEq^t
T1DrgpXo@Hkz-UoOm0m_qM!6MG=xaKr=jaXXnhBvFWaa6X7_84=3=nLv=(@wQX-d&!KT%KJvvV<rs84{?cpJ<`!2G%7}%F4N;w~2O6#D<oX(IT
IGN%u!f>~H%;jX#i5fZ=Z`A0up4@_|6XU+qTxtfMA9&2+&p4)(%+aK@(p}+byS3`694%x+qo88WU)dZD0uQqsK2h*-KtXUd;RLEk^F2R@1|OrC
yB}zD>Z~C0F-x28*<6jo_<?GGQ_JFNXBbeu1R)@BnKLjouHCL^vdmc!5foPoKvIUQU4WYDnuZAtCI6ZR<vg}-{8q7Z&8C$jRdPdULzFSFW!5U!
SH(ARL`!bW*VKg92<TvfP~n&dmL)f#UB&YuJd*V`YC)q+OWH!M2&=R)Gk9pFjSBlYaatPr00dPi>i29x8Ia=Oq^o7r6=W7?66ZFJWSO&Ba{2Kx
XHr;pbyaSbCJ8$I*t_Sr9VX6zU}Vo0dcINzSUu4$2B&o4vr14xCynbuD~FS{LBuGa&5I>o0j&xQ&yOF|fs52Y%LXV+ewO4QgY0wE9>cbMrKzA*
70Z_97Ki&eYLvCj;d>Kk(2c_P+Ne~jbvuers{*k!($`}`wMpKN%KYkrEQk5^AX%vZ?kM!HO4}R8X(>9mb^6Ox9o#VxtWyrRED@~9xQ07IW+j5r
y&$s?LHvnPPH1YwGdClguv@1N=%S8bdrW9HBA9_t4McF}W7!@g=O%*bfL1{Svw<9jr#k+(DDPPO7&nn*%t!mOVOokQg?dju+UYLv_v19MrJe46
s)OAsa7sSd{e)+_bpe%mru+GhbE|+a@;LW%pX6pEHQPz<r#Qr|$q$B_Q<B>wPVIHv(CJ#aqRCvay%96#=$@1`GIz!T(-tuc93!@&PKr}BnQNO%
Ql~^E0Aa~oWk4axTpK@3&&0eiqRCvHb{0Yh*-nv-O*kdDB##&*bED&i=(MORZY|A_PB`=`jigh$IYi)=Bknd#68d4lu(?%^Z!|f+SlH4T-U?b#
GfSm-H(<mNy;;yajkUubF3x9JXm$p4Es)WV7?S*D<8`D>q)VH!ZSnZgv)E*4SmoU6d33|rA_!uYUUjK4@Pv-9bB0hynL~;;ULB=|%K`AAtOE~9
C}q9Z0T10EA_%FJI`F{L!;fWBc-53yam1^p)O24;2Mw%%N-h>*0hJ|rykOq4I8GQXm73zv(hS8DK1Jm8X3(mSFS)Bil0G$*_?Vy)eCrhgxmO4b
1A|E6RRIgS;I1xsa_tJAx|_r2^=Il*>g{U0pToxlo1Du;Bz&Z~B<B}CULFZ8OuDV2z_b*jIZeMWi2l*^P^!2H8XsRe@O&a+lscdrMC8+{pL{fv
`fQ>nRp1vy<1<T}<RcRtMRA-yfq+R>hSI$<B|WiL^zLEB;d2yKjL4fes7!sQaA>B7Z$=remg@lllS!Kehg$D|#^V)PD;Khyq%7MCSy>ZHWo;o4
F}b#Ru<R`>yYFijT?m#p>*RXyLgwM}(YjG3murXkD!F_NL&GZPP<yN7LYA18v#ZmeE;aU@vFW+4Ej^=`eS6yoX}s)9+D4FB4MeIw3@~ZC>0qeg
61@?Xi^Eotl(w4_k205qRbn?oR4)h@CP_B~YK3kIn-ndtOR^UOWNHqFKo$8o93JKMg=5e`B;@9gFjX5xGu`g*{{xYII|%
""",
)
