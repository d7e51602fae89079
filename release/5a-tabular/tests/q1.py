import pandas as pd
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "Which rows may decide what the vocabulary holds? And what happens to a value that has no place in it?",
    "`frame[name].map(dictionary)` gives NaN for every value the dictionary lacks: unknown and missing at once. "
    "Which code do both get?",
    "For each column: words = sorted(train[name].dropna().unique()); code_of = {word: i for i, word in "
    "enumerate(words, start=1)}; codes = frame[name].map(code_of).fillna(0).",
]
READ = "'q1 · Words become numbers'"
COLUMNS = ["ward", "stage"]


PARTS = ("vocabularies", "train_codes", "new_codes")


reference = stored("q1.reference")


slipped = stored("q1.slipped")


CAUSES = {
    "fitted-on-all-rows": "Your vocabulary also holds words that only the new rows have. Build it from `train` alone; otherwise every code "
    "can shift when a new patient comes.",
    "order-of-appearance": "Your words stand in the order in which they first appear. Sort them: a vocabulary should not depend on the order "
    "of the rows.",
    "order-of-frequency": "Your words are ordered by frequency (`value_counts`). Sort them by name or number.",
    "descending-order": "Your words are sorted from last to first.",
    "missing-became-a-word": "A missing value became a word of its own (`str` turns it into text). Leave missing values out of the "
    "vocabulary; they get code 0. And numbers stay numbers.",
    "numbers-became-text": "Your vocabulary holds numbers as text, so '100' comes before '4'. Sort them as the numbers they are.",
    "rare-words-left-out": "Words that one person alone has are not in your vocabulary. Every word of the training rows belongs there.",
    "codes-start-at-zero": "These are pandas' own codes: the first word has 0 and a missing one −1, which an embedding reads as its last row "
    "or refuses. Add 1, so that 0 stays free for unknown and missing.",
    "zero-is-also-a-word": "The first word of the vocabulary shares code 0 with unknown and missing values. Start counting at 1.",
    "missing-is-minus-one": "Missing and unknown values got −1. Their code is 0.",
    "counted-on-across-columns": "The codes of a column go on where those of the one before it stop. Each column has an embedding of its own, "
    "so its codes start at 1 again.",
    "codes-start-at-two": "The first word has code 2. It gets 1: only code 0 is kept for something else.",
    "refitted-on-new-rows": "The new rows were coded with a vocabulary of their own, so the same word has two different codes. Use the "
    "vocabulary of `train` for both.",
    "unknown-past-the-table": "A word that training never saw got a new code at the end. The embedding has no such row and would stop with an "
    "index error. Unknown words get code 0.",
    "unknown-extends-the-vocabulary": "Words that training never saw got new codes after the last one. The embedding has no such rows. Unknown "
    "words get code 0.",
    "unknown-is-the-last-word": "A word that training never saw got the code of the last word. Unknown words get code 0.",
    "unknown-is-a-neighbour": "A word that training never saw got the code of a neighbour in the sorted list: `searchsorted` says where it "
    "*would* stand, not whether it is there. Unknown words get code 0.",
    "new-rows-not-coded": "All codes of the new rows are 0. Words that the vocabulary has keep their code there, too.",
    "transposed": "Your arrays have one line per column. They need one line per row, one column per name.",
    "rows-dropped": "Rows with a missing value are gone. Every row keeps its place; a missing value gets code 0.",
    "one-column-only": "Only the first column was coded. Does a `return` stand inside the loop?",
}  # fmt: skip


def draw(generator, wards, rows, unseen):
    """Two frames: a column of words and a column of numbers, both with holes and, in `new`, unseen values."""

    def column(values, count):
        return [values[i] for i in generator.integers(len(values), size=count)]

    def frame(words, stages, count):
        """Each value at least once, then at random, in random order."""
        count += max(len(words), len(stages))
        table = {}
        for key, values in (("ward", words), ("stage", stages)):
            cells = values + column(values, count - len(values))
            table[key] = pd.Series([cells[i] for i in generator.permutation(count)], dtype=object)
        return pd.DataFrame(table)

    return frame([*wards, None], [30, 4, 100, None], rows), frame(
        [unseen, None, *wards], [1, 30, 7, None], rows // 2
    )


def example():
    train = pd.DataFrame(
        {
            "ward": pd.Series(["lung", "heart", "lung", None, "skin"], dtype=object),
            "stage": pd.Series([30, 4, None, 30, 100], dtype=object),
        }
    )
    new = pd.DataFrame(
        {
            "ward": pd.Series(["skin", "brain", None, "heart"], dtype=object),
            "stage": pd.Series([1, 100, 30, None], dtype=object),
        }
    )
    return train, new, COLUMNS


def check(categorify, calls, doing):
    seen, differences = [], []
    for call in calls:
        result = checks.call_purely(categorify, *call, did=doing, read=READ)
        found = checks.expect_list(
            result,
            3,
            object,
            doing,
            "three things, `return vocabularies, train_codes, new_codes`,",
            "",
            READ,
            "not-three-things",
        )
        if checks.compare(reference(*call)[0], found[0], root="`vocabularies`") is None:
            for part, codes in zip(PARTS[1:], found[1:], strict=True):
                if checks.kind_of(codes) == checks.FLOATS:
                    checks.fail(f"{doing}, in `{part}`", "an integer array", "one of floating-point numbers", "An embedding looks up rows by whole "
                                "numbers. (`map` makes floats where a value is missing: `.fillna(0).astype(int)`.)", READ, "float-codes")  # fmt: skip
        seen.append((call, tuple(found)))
        difference = checks.compare(reference(*call), tuple(found))
        differences.append(difference)
    for (call, got), difference in zip(seen, differences, strict=True):
        if difference:
            code, cause = checks.slip_of(slipped(calls), CAUSES, [got for _, got in seen])
            right = dict(zip(PARTS, reference(*call), strict=True))
            if code is None:
                code, cause = words_of_ones_own(call, got)
            told = "" if code else checks.parts_told(right, dict(zip(PARTS, got, strict=True)))
            checks.fail_with(difference, doing, f"{cause} {told}".strip(), READ, code)


def words_of_ones_own(call, got):
    """Whether a vocabulary holds a word that stands in no row."""
    train, new, columns = call
    for name in columns:
        words = checks.member(got[0], name)
        rows = [*train[name], *new[name]]
        for word in checks.members(words):
            if checks.kind_of(word) is None and not any(
                checks.compare(row, word) is None for row in rows if isinstance(row, str)
            ):
                cause = (
                    f"The vocabulary of `{name}` holds {checks.describe(word)}, which stands in no row. Did a missing value become a word? Leave "
                    "missing values out of the vocabulary; they get code 0."
                )
                return "missing-became-a-word", cause
    return None, ""


@test_case(points=1)
@case
def test_codes_of_a_small_table(categorify):
    generator = randomness.numpy_generator("q1")
    drawn = (*draw(generator, ["skin", "lung", "heart"], 12, "brain"), COLUMNS)
    check(
        categorify,
        [example(), drawn],
        "For five training rows (lung, heart, lung, missing, skin) and new rows with an unseen ward (result[0] are the vocabularies, result[1] the training codes, result[2] the new codes)",
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q1",
    """
c-rk<>r&&m5`Gu{u6;^38)hHkyZ|*d6~N3=he_BZ?ChoX-H)xiZP~i`CdV!Y$Pi*;^`}qWt?o~ck9WVr|D220;#?e`i@W3w9?;YM;pNLccqIjb
7#2@Ycgf?|<niuWT&~}qPcOyg+v)Y&;oIfM;r;#F_3-pw+<i^{xx0RTl#hOW{O9iF?fF_hc)a_0IKPyyzWc2>oUi58-#?Gv%Ws$ey&dnqR@b~-
58ul_`$!TD5(vQ8uV4QyFLgMd4}abLdiQp`=A?STZ-<ZS(piGOCU<`v-am^=`CpWv1ePBt0p$luaDsbZPU<hm^kta76ei&7zvV~L8j;rmKYTgl
2m$m04=)*k#cMnx0`umORKrny#e8TmeT3<qV*V`PU#s5$^jXB7>;GG@`L}@a1M*Kcx`<s@j_u|B?c<{;2jT98KzPVr?@11y4o?q<3_U={k(J~5
`gXk*FX`!+mcNjmPd_i^6?#Yh>3k^1I<Z>-CSj<=^rlfF;6)PRgGxfJLipHGR3_uy(0v%J7(mK*nq>UmGWx&jZ4&x3!XZW^xT@d9>^U!3VGbZD
rziUfVgo`y2>a_4R@E(@&M(C|J-w!f5?hD!fll3i9PnWhqt+fST>Tku>q9vK0iRldoCMvhZ@rB`B7upx6U<q*P9)+UAtw^VEyT#gk4Rt#ks$sl
hy-yWsagE>T>So7a`j)k!TB@?fHIf2!4Wr}xF4}D0KRTuxmu_xE?|NuFgRw{<pwX;g6HD+@^<{5Qrp|iO$R2a4_9lPDwF&B99S|D9RMG5L%BlI
k+qw9tlMZi3SyOl{C*&J8h|vtaul!z1Nz)3jsoVNfTJI4^ZUo!<x<)Dsdzs8DAGgv^F#-vcd-6@Iu<S~;axds<rBF2QoV8dI^R`ZAc4^LPW*5{
_)W99M(jA4^48j`y<&LbKoaK3@VjN+0G5<Nq|52c{a8ASL~|So#~z`7nKZcn`1#|hI9~)duEn2M8!|k{EhG-XS{wrXmjI~8A<2w4)5Q!>@&IE9
!2qzq3{V0YP98#3H+eps3(5wU^u2h!rl-%V)6(Bq>-|@GAm0@I>SN;iosD7Q8;lRD+oLgGTHfUOnjWs{-^KYfcxs1*amwN;{b#2((!724Ld0GT
%5TfrU4>LgF1O6iDb$ReLh%jIH_SPSKJDq@rM7=Sei7pY*`MK1sBE9UUCO}za&lb%Cx?O@IzJ!?-*(~2-wlH1goib!JPZK9`q8ww@cBxk|9Cro
UQ+7wJT9AB6yWrZ>(~pifcBEJznk?_sL_5Zzez3#Wq#}IS6{?9H5Y=<qsZ(%pHG)d`h0r-{BgW228fLMqHN|=nXTO4$IIzU;j#_@%i_WE&9M8)
xi4QW#?{X<nY~j!c}{<?d~N~<AY<1xI{??8ORfKd)3_{-aZck-WpFGL7DNVaDs@Zvvm(StGVo&QUhEyr+44H1k=HpFDu;h8emdpwW8F`JdUk9Z
PJTUGkL0S3_|;7&|2+Qhc=~xvKMt32hW}PZ@N{EmrA8;5J<-y{K4)Yn*h7#Udkp!4VT$a8(M#v9GWmOD`vraa!Dh#jF*js(wNL=<vB(=+%zh~O
{q6g2Pp8lG`U!qRMmG~YlzU!nql<MsJ)W*<<<YHlmN)#EZ5SLR&L6E=Ui^72jxUVi|2RD#o<83X=fC!qeWfdVMnBogo^{Ul>-liJe4H-x&GIrh
Z4Z!mW561=R2y!_{g;_TwesEOX29Z_VYS^AZg}}-`5j~Ho^1Jhuq!r){2I_0x@kKv6{WwNPpp1x9#doUoW@oYo2o2koWsa<4hu6Q=Q(RgFGIt$
JRJ+3Gb=;u_dpW1@GUe>L(98|hRGLd85@y8kNIUIO8fkgW8W@I{3T##Yw}XX5whHDLGZ|N&rz<3BvlfAe?-rB6F$}W9qajS!ix^DccN46nTb6=
{!=kDGSQ9M^}C@Gu=6z|RK}{cju|FELkTa{l8#k4L`(_MdKhJeM#vV~j1|uU;(;~KshF3sS3RdtD|_a5oNAkB;g!#dj8e&0lAE=CwPppham5MT
LYo0F_k822g8hAYl?Ok#RKdsteQ87`^40x3lyB$@zqc>t#d01`RX=;+#PUFQ0vQE-p}&VL_umFeCUz3(AXJ|$@VVEL?hov`&Mt|=UfblzU?De_
ndQu~<=8+5o2MDybBF{PY%h&&8S{I~IYCr5%sH*FyH%yOIsHBCx#dc<On}JDBfgx8-MNhY^}gnb5N~y&`g-MHi?X31by&dBOP#8%0%&!=BBNTX
!;-fOL>-o_K65EIZzuD-D=~QGXD>VgJk-hIq2((=YO{cwUphZ9fQE~D32Hbf>~$F~C<t*zC-1^ZW#v+My%uzILg#P3N}*PpFW+ebRWuvcfMsO~
B)_P7En`1cZ4n7{Kqmu<sC^Pu34t|SWa-{K!t1nh9*fp%xWqj|?g=rL$ax)CHbJXa#;)t`P&oLS6M>-Fz!hBA<=DVA6$p^lfW#(ay{-$_k{3uO
HCW7wM{nR_e-ZaIXzotsM6H`z^N_YtuVo=+E)q1#du8w4^iE}CbE1uo-KU%n7eIrBYEIDozp<(Y>OQ3v1iMQ)dwX{Zwf=5?pL#Acw8cBXrL32U
8ds3rqnrjE8TSsw{SfNaDW@Tqod7^~2oTXhFo8#zv+FuL6T3q>6a$Di38;nv(FOo`n}F)dR%uG%hLQ;!O2V$&ApjBLPEI5W(OxRN`-8QfNY|xe
DrpF)ZS^889VPd;QKMHB>7FKVDWw>?Q~*)2(S?lwXL53E4DK99OA3Z`qe4#@ss>Y}^}M2ynnzLXFIpfF;z~{~8l$Dy{bXabu!=ctF-pgzP}7c4
#DH}#Gekbd$`4q6QO)|gnv7xX2y`STLrBJ*9>8~YiNCB6;hm|A$_nMY{DJWMA-vTTNT*V@m*$PER5pREP<^k{=0rHSkrN>RC#v8aIOOm<lMd8l
TMhwO?%*SSKZu7FK)RHwb%<#0C4Fv`epA9fMX4ImqDrH%RERG*qu3PE_Jg<rTSy{8<h5{Ia#Kj#;Dl0E2+0mRN#`=1g{6pv@75>MMMrR5gG9@J
h*~^oP^YK^C&1BM6L9nr=S{;#UtH8<C5Y&Xmk_UXO|o{W^a3|8Y^UvjkotxQ5$>^B->z$k3Upa#g-=e45UV0bNK4o<|6G_zMLxs^o_o2w&h9az
HGx&3CE>gAm=<|f?(RJ;_*9j^d7vudgSLb6z@4ZETK!5IIZ`Lb#=*ax5iY`0WWz@X%CFi}>?&d5<i`USqV2*9&6SK*wDP-URiQ+tT{FozzWeh;
=0!3sM<UYqv^azQPv4(6h-m&Yh5FtQVNEEPZWY#pkZpP}ss`U6c}-X==F`PeQYbf#>)BPHoOiH<5}yewQ>gQe0~IY->Ki_fDbP6)NPvcsx|&}&
K>U^ZOo*67y>A>@Ue(<QL*iyQs)pZ0;=C!;)Oq#XtLBiyC6xTk3(ZvOe!~DGTu-rl68~tKjHvN95GuLc%NKk5SWCIWMk==6-8j9{pMwK3hWg(S
Kw#;c2@OExAI_i=g(U_70!x1s$&G%ZWnfVwGmE5ijpk7TYzun_my8Y)`vysEKVE(JF}}&i+7+O^{7w@fLaRgv1EM8;v_cuF*ae_X1`n<X9jy1C
);t?Hm;&I^6tF@WX!DvdqzH5%ERYswp>QHVOY6zStpe@f3b+=04zf2&^kV+?+B<d;XoEOGh%R*OXFGZ;MBnz=j&5qv25f{0Nbe_q-r&ifJ?QXN
n%?oTIed6XQt#;420Hw;t7AuoclzPhkP)J2-NPGUBG)^AY~$SVpui>8v#CA9m0LKBJS0Rh!5}O~i4_Q<GhtJw(wh&tLGlzh;G}{S8ji#Y1yx_Y
At;y+zR{NkPbhdq9<eVDn*xG;ac}{Ge~=L;2)sj!TL3{wIMK%jVe!Q7DMacis6%rQ-$m<X1*K@R2M#l;9sy1C2<UG%Sn+63;Gj^j#|<mTfm__*
jDtOFSTPb@!Ui8C>`}uyabV9ZI^bXr8di*fK|w>C3-*}dro4o%n4!)IE%BO=h+%SxE8uh{!O)0desL?HX<GrQH=(fMFKiVOF|;rc7B9q!0?2h3
oV74-0R^ZdUeJ&1vFe$HMhmgx0BbJNW^iDR7O?!89}YZXg;-GlWw*+PP@t~~uy#7LGYb48g*Xx59Vy%b0zx8%P96x06L#+)Qtv>;2|}IS#0O?2
ppal;P0C}cw+(MucZ|q@l<+HHsk(`|;8^Aan6SuVO_0fG+u1Hv$GYz*vq0@J;uV(e8g-#z$eKVy<Z0m>2aNy*;SwW6HWdbg#v^7~+tRc{h9~)y
?j_XV;s+W30B1dL@eX=!6)quxP(Q<jMMJwsvvQAyoqU>cor5l>G3il-#7r}3+6is@fNhp&6sfw^?0_a_rvhoH9gz(OZMJl^_t+s378S(}3YAxZ
+X6+`-V5XdA}TkbBPe|1p15J5Heogg3-eZtNb&{1!XvVYe*xJjD9j6pFDU$DmzV)DzP8<J01*<O^sz)(bh3LEEATATz73S81p_CsyWpmf!SaWi
p17~>nRhkU{ECM_6Fh8+Uxuk2hE#KzEIyzCWU$RqO+nxD06HXxaWgg#i68oG9@OkH*y>QLHwmuMfg>^eDy;4w9$2jI+t{(&e0H0g*&Ry8bhCM2
6UUOPc{K9XbJ{z^x$m3f0~$7#v^{Aa9=W|$-OYD5=!IR+hvVhrbXh_{4kcMzM@#shz<RPtwRzOo!DfU<+)yxuHdy)RbF<zVsc9IiBP$3$`V2`6
68<=|-amxq^Y{eLh&-VQYX?q~er-WY{4eLz$Hx+wz-GNTVjT;UPTUAg;G+wNOu>ezRzh6!4RIZDd4`QR|Hdzl5n>TU+-H|LPsf5w&zC=bAE*Fm
A$4e+&Xya4hDkhh^4eG%ddyK9E8FK_ufU2s0gu%f*`QtF9AYUmf_-QgYv%{SImJ|(R10gxwOCT0*vyBr7#fPLWqIc|GdHQWe)5Risy4{U_Z#1b
YsWG_HfL0@)$9fVeLSOf4szAbQS}?HS~;YBDhzTI$?~LE^Jw_cs+_Jqw8|%GsI|Q4)G`mf=+rpR`dZI-HVteu_hnNgn?;azyu1i&@FZ-C`=uv#
GIehjLhW8wsFl4zX?LhuTvG0+WU36fbLnzi+G@^oXVS4c*cwcVB%dJejzb?NRTU6$Ua^KIld6V7SZll!r><j}Fv2yFKj5&T+hkHyXG_V<eST?M
u)~8##~L(jZo-6Cn;VYvgEKZ=BG;x%D9<!?ZL%~R{*7Jwsy$iMJQO}GDkrKBi$d2WFW~((S=2HEy;#&Z!z`8k?o>Kusk<@T3VFVR_|hw>$&xNy
#qXANRnekOxuS;w@yEWDi)&}xBR-;HryXdg*I9d?J$QFb?H)i@C~dsmL!<_YcB~|k#~8XdmU%LK?|}MebfIrX7l=KmWTLm}me7TP30=eV?yZz`
XZvvr30v;7>Y)j6pRp$GvOp7#$%$4ws%j?{Cb}Np_)fIawdr@FjeS`jd_L~zVRL~j_VcE(t2aGzK`e4Dh!u+paxQ>1_|(v`BHoj9hqJAm!2ZdJ
V4Hcn)je}E*sYdxuD52zGt=u=pVCU|f@Xz^50^F$l%B6X#g|3L+#(BMQDbenJB!wa$d4jxl~V2$Ie)boa;-SR8acXE7&(%o$w(oYTi;ZzTVWU+
(L9l|VdISXzl-x}njY}5BOX;TUrPT46zMZwNZE>?!sQD3bl+bu>Y#5<*;l?(`b(*(L$fEv+C_apyGkmr4aA=igPOwDyfndLqCW7&fWaa=IV9Tw
MrH1l(Ymm{`Y%fiOJMMtZzo`k-V44MG}y-`p&_p<?63aI-b5%g#_R`=VKLbnFnSgfARf2_V}hRWg+L*ED>*vb0R?D+0@N-FbWk)~NBY=eqQ3Cm
(^%ZoAnXhGG)Nz7REVJK#{1<oMA3J0SOhi?i`u+}TMD}&(QGZM*ZhP=B(?07-jLbRW@Lgvq>)G<5U{LG0$Tw>*Ew-OD=>25gJ>g<!GZ!Cf`Ym#
Xgv;sLQIjy;KgA>Krk;3K)bdJ5F(5$f<O>W6Z)JW2x&s^V}nQ|iQQ8O^Arg0=vEbRCRPxIP9-LOyd6I;WwcPl6gsHg9TE8io+&F+b1|wEr2598
N+QbmGF)>i)i*DYh#ga?(zYVltZPphaS>H4F#<A(2(Qt?+g)=b1Bv7UsplF9yC~_~?&?KGB*Dc9*uWwavpsC|?0B&^5sZ!Hqm6ObldU16XFZV*
JdhDh_%Rq25p8VDjfx=~8@+rHRXnnL8zXuf8T-P$jjX@8=JP0&b)L_s%Y~P_UE&H-GOhin5*x~Wp;4Vd0+<@rlE5Hb6e;KTlgopqG5uM_1J_LJ
rpf8=mCtz}!UCjZT24P%n4D{ZxcBAbdj~K?7MTo$!+rVUT#U{(;82>meDyugRH(<W{I0gUGIm{OI7AbU3<N|@$9rRdV4Q$8e!%>Cg8&gj3^Lks
u^~7Rc@3Z~9d*@BS2#ozcnpF<MB=;iK_O({!_EwmMH{;ZG0cN_pr6cxc<5n>T4CMwXH*Rxs-2p>cjBj2O1KOv-x6951xjv*Xzk%hQ)s~2&J~i4
`Ai)HdmeDEmqjRXG%WYUnA$Ja#9Iw0h$@~KjDw5|9OGrf%Q<l%!plta7c$N?UFWUz;2@GfVlWa27cSov63nNtAi2K!B4POmV#JkULpU(64D};k
tvHA#bQp+%XhMfMF%T9ybaFvdF~ja94D}LNk|}E?p?f)jHsg#aJrs6?2NX>=NHr}ZAE^waZ{E$lL1ofFR>g8!r%k;gQ1)1&T8ABSkX&l&AgA?z
KwJqlpV9w8n>N6hIz(Z|c&H<(kdM5E+~r(OV57Tm5@}s9ZiSL9Wn>-bw(iT>^@r44_L1C>6L=QU4ciR$6iDuze!Yduk+3e%kHz%k+*(y`Y<vrh
bgPcG6MEJ#SaTjUdROXA4VL!C6_cx@j`=F7)xG&-Az}r-ygHwhk!2nRtIo@L)?awFIG-X>V1-qcy5}h#n&1MSx!m7P^eu%()i?Qm#hr%;zqS2S
b|u*7#UfjkW&})&)Ja2rLYlm&>_&CsbfjC0Z5PtfOrfukCI|0=;&Ez@daB2DPC$o^=t$U?ZITk27Rkeei)jueUa`$8)0NZxaUv5w8GoExHl0Jo
HZ!NPlqi@s<5KLozhrT~B+qtL8syqppKg@}oqC+E<wd(>aWo>GRl0t0W*vOMvIvvOyoDV8hbm*9s+Vt;-!bid@IF+zergu6o=s;e=UJXogO5@M
>=56jD7AYdhRAvBy75BV%LQ`VZ=Ib>1CLK0l+#)C*yPqMQ;O4uTDX|}RKycio;d=M-I{r$b4gM7z9Z_9mfO|Y)M)+nCIjR#6*rj*s9mt%glq9m
;cSdLrgz$Z5WTss^aePURa%oRaVpY|np3eq(Mk+S>!6Je`>#30%3b@LWK|+D4edr;3$K#ZM*XeX)-p-6PWuL!RU9U~F=iEIjEY(HvOnC(tStnr
nOm`N$ZwEa^`n{{%(xbI#j9o4){HY5MeBXIkxT&GRwe+ol*F-C@}pOIA)Ecz%&aiE-Le32!A@q?jku<4z&d%gHQUs2r>$P1)pP1%ZAD9RYDim=
!S?Ir(_21{)5C!4;L^1o&e=bo`g`*B4C}3BSTkO?)#a;p;9$?R#+zx)I(^m-W9}K(g)*+y=l=oiw}w&
""",
)
