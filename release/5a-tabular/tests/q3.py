
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
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
WRONG = {
    "forgot-code-zero": Wrong(
        stored("q3.forgot-code-zero"),
        "Code 0 (unknown or missing) needs a row too: with n words the codes run from 0 to n, which are n + 1 rows. "
        "Without it, the last word stops the training with an index error.",
    ),
    "rule-without-code-zero": Wrong(
        stored("q3.rule-without-code-zero"),
        "The rows are right, but the rule was given the number of words. Use the number of rows in both places.",
    ),
    "truncated": Wrong(
        stored("q3.truncated"),
        "`int` cuts the fraction off; the rule rounds to the nearest whole number.",
    ),
    "no-upper-limit": Wrong(
        stored("q3.no-upper-limit"),
        "The width of a very large vocabulary goes above 600. The rule takes the minimum of 600 and the formula.",
    ),
    "max-instead-of-min": Wrong(
        stored("q3.max-instead-of-min"),
        "`max(600, …)` makes every width at least 600. 600 is the upper limit: use `min`.",
    ),
    "old-rule-of-half": Wrong(
        stored("q3.old-rule-of-half"),
        "This is the older rule, half the number of rows and at most 50. The task uses 1.6 · n^0.56.",
    ),
    "factor-inside-the-power": Wrong(
        stored("q3.factor-inside-the-power"),
        "The power belongs to n only: 1.6 · (n^0.56), not (1.6 · n)^0.56.",
    ),
    "width-before-rows": Wrong(
        stored("q3.width-before-rows"),
        "The pairs are the wrong way round: rows first, then width, as `nn.Embedding` takes them.",
    ),
}


MANY = 41_000  # more rows than 39,400 reach the upper limit


telling_sizes = stored("q3.telling_sizes")


def example():
    """Five columns, from two words to more than the upper limit needs."""
    generator = randomness.numpy_generator("q3 example")
    by_rows, by_rounding = telling_sizes()
    wards, diagnoses = generator.choice(by_rows), generator.choice([n for n in by_rounding if n > 800])
    return {
        "sex": ["F", "M"],
        "group": list(range(1, 11)),
        "ward": [f"ward {i}" for i in range(wards)],
        "diagnosis": [f"code {i}" for i in range(diagnoses)],
        "postcode": list(range(MANY + int(generator.integers(2_000)))),
    }


def check(embedding_sizes, calls, doing):
    checks.equals(
        embedding_sizes,
        stored("q3.equals"),
        calls,
        wrong=WRONG,
        read=READ,
        doing=doing,
        cause="Compute one entry by hand: 10 words make 11 rows, and 1.6 · 11^0.56 = 6.13 rounds to 6.",
        differs={
            "type": "Return a list with one pair (rows, width) for each column.",
            "length": "One pair for each column.",
        },
    )


@test_case(points=0.5)
@case
def test_five_columns(embedding_sizes):
    table = example()
    counts = ", ".join(f"{len(words):,}" for words in table.values())
    check(embedding_sizes, [(table,)], f"For vocabularies of {counts} words")


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q3",
    """
c-qaF>uy^&5QN{wzo~+|yl!8`FapOuP6Q}cqR35=BJbXBm;#M2MFS*2`-4a4h<m8n;c#c|%gc)o<(KWl!}a0gMY<^YZj0B`H}~6{7Tc)XyhxW<
>GI;deLTOq+yAz`x;Y*m-rW;!eE-MA`QiOxyZH68q;mBo{rzl~`janeN%Lt?j5OP$@2W?espow4<x0N{z`N_4^YOIX-+$cSZoBi_ZTJ58X*>Ne
Vt<ObJxAQfbHqJfK-|o}L3}*DIi7bnNAP~$PRAdF>QABO=j3{tPxFcX61n3sx$mxj7qjQ>`gV7`+r8W0|1hs>{U=&@_Emi;F2=Jj|I&lU-;nQ*
yNCDhx6|&hf44vX&xHFe(Bt8DcX~K%BKGa|;qK=v_64Zz1yb8foVIUNuuy*5pWhxIex7W<5ASo?eosv}Z->MF{>`h8`_G$dSCp-lZf>*9yE6NB
JNzGUUVXDRhpVQZBAF*^$s&18K2t#$k!s^$C!Lv^hNTf{5=&Sv$@GR>vXYZkMq_jafi{^72*@mEJvl2nG2ZyD^UO*fo=Wbic;?q?Dm7B!cM5YQ
YN{Ob>OED?b|wEhTB^L$a-`;LYOSeto@Y)iB6WkK0@T(iTa7Z+z|1HNz8hnZz)X`ICs-!$&RJ7{Av{RSQVgDnv8=>$Ri+(oawuOLX;m7tuDe+I
bLaZbJFhvoO$k}4Oca)b8kVXMV70Mc<t(L3aUwck0TPnZCp!|hR7siaNDMI}Q!=C8k&n_!!$~NyE?G}Y6S0sI=t*Lv1)bl_3pf}Bn`iB;3uF;m
fN9%!W|u(<s0A@ej|Qy<71ksOo*U1dXXvudGh1Y!FkqPSgKC@HLnZ2C@VlZxG6~%eQYF!>ly#33*g`RfTp8Sp3mA9UaOiOGIrtoW4mJ_&Rrkn=
O>sDKa5;o}(>-g!l|zvB!Pzq(tb-ICqI~L;HNfdp`WErrgOjtxU=87fzXHaR^~ug4!NRdENWFlsxIQ@<a9G&9f;<ZwSBgG)ujt_LUe%To&ygri
pS%Z`rD>mu?;5-V-U8kN-U8k-HHZgm0c!zk0c!~j;=x#i5xLilT98&X4UPzVT}{UZAtA2{ztuH3I`CTIwZdzK*9xz-Y7h^fRhmO|wGvx(>=~%8
cFB==_Pw(272LH;pBlsu9ZO=tUBO+!UE#Ir_=b)vabT`su3&EP+0<x&w}H2Tx0z~8XGrwu9jpzk4Xmx`6cC3-n`#j_n+^v!8#o*MHWetH7BIH1
l0Y078{9UyZE)M*wt=rrl?xp!;^4KR)y5HOoS`;#&^T#XcI^x~G_?`!cC_2kMMtY0t#-7~(LzTH9W8XU(9uFKDnZ1s|DFBs=(fx0;kkpqtCFge
>rm@d!*7S*4)zZAu46uQ&WVHD4!0d{JJ>teJJ>teJG}PQi4g;@1Kb1L1Kb1LBdc6f^5ArE#s;_txCgigxCgigxCgo&=yrg6fO~*@fO~*@RFxTG
s>&xZ;2z)};2z)};2z)}vIcMu@DA_}@DA_}@DA_}@D8{ha6P~}!8*Y@!8*Y@vuasm(5}Jp1m^_jbhUKyN9N&o!tZp=Q}0|QoEWuz@=$P2a8C3w
(Z@s|6Mf94GS561Cm1KXnCN1ni-|5Kx|l;%R93(|80RXf%%g`H%m?$7`iZV*$Sx?e)Q6xx1bPni9OyaFbD-xy&jI%V_koTB9S1rNbR6h7s22h6
Q8dpwMb^VS^&zMaL4AlOmt`K#qp7&F4x9&^2lY0Fsy*{?9&jFT9&jFT9&jGAHS&p&cR@H8`5BaRDZ0ocmP^PcGC6TszNZk`M3zrvSBNXb72+#I
i^}w~Y$VG^a#e^dFV|&33Q<3h<s?~FlI112EpyVMO>Yc^s9(r(lq^fh@{}x7$zz3R(V<0$7M*%S_L5f{B7@1HkY#<!*Oad*UsJwcTNUMNoCGck
kwdTEWx3+A#pR2pd`<b9@-^kVOmVrQsUI+<YIU^&YgX$i)n%H?HJ5Fg`T<k(V9IiJMawsraW3av)@jPpl%*+4Tb+gyTn4%vR2Ir*&8ksTg02Kz
3Az%LlbWp5<fSGv<)YbT`O3|GH33~0H7&|bhHG+GleL<>)nu+*R$rqKCFn}fm7ps@wQ(i`HaV@yYE53tMYBrKm7ps@SAwntT?wl7Gnul<c}>=9
@?MkqatSq*YM}CJE!Ctb!J-{3QmlGLE35HTg7RZ4tEo|fvSco5zLa25f<<C2tLORJ^sKH&v&u~-ZE|UoO`Ck$WYi|7=A!kQ)@ypB=?$e-lvWw5
%hQC?l7E{F+~nXU3paVV$;7#Ib%ScNlu^yAIaEuS*Tm38Z6cM$)cu;g-DK`2cQ@I%)zxk*89BMh%DHH%qNR$KDq5;&siHU3oLA*hm4|w1lf#=V
-sJHnlQ+4%$>vQyZ!&r=dP7pK%A?NJ!D?b^Vy+1-6<R8^l-go70j4g%)CO?rSN!er*Pkw@hx?oB^LG2+{draY?a!-E``h!|-Rte{c-nTS<ENkf
?;#!PM_<fUV;%?1b^ag!14bRn!Yiy-e*&fNXG;
""",
)
