import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes
from autograder.key.record import is_recording
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q6"
points = 1
hints = [
    "If every row had length 1, where would one matrix product hold all cosines, and which of its entries must not count? For "
    "`project`: which names does your function read besides its argument?",
    "`F.normalize(x, dim=1)`; leave the diagonal out and divide by n (n − 1); measure *before* the first multiplication. "
    "For `project`: subtract the mean of each column, then `torch.linalg.svd(…, full_matrices=False)`.",
    "`s = (cosine.sum() - cosine.diagonal().sum()) / (n * (n - 1))`, then `x = propagation @ x`. "
    "`_, _, directions = torch.linalg.svd(centred, full_matrices=False)`, `centred @ directions[:2].T`.",
]
READ = "'When every node looks alike' above"


def mistake(cause, alone=False, **changes):
    return Mistake(changes, cause, alone)


MISTAKES = {
    "counts-itself": mistake(
        "The diagonal takes part: a node is always like itself, so your value is too large. Only pairs of different nodes count.",
        pairs="all",
    ),
    "counts-itself:in the sum": mistake(
        "The diagonal is still in the sum: a node is always like itself. Subtract its n ones before you divide by n (n − 1).",
        pairs="sum with itself",
    ),
    "counts-itself:upper": mistake("The diagonal takes part: only pairs of different nodes count.", pairs="upper with itself", alone=True),
    "diagonal-in-the-denominator": mistake(
        "You left the diagonal out of the sum but divided by n². There are n (n − 1) pairs.", pairs="over all"
    ),
    "half-of-the-pairs": mistake(
        "Every pair was counted once and divided by n (n − 1), so all is half of what it should be: of pairs counted once there are "
        "n (n − 1) / 2.",
        pairs="half",
    ),
    "twice-the-pairs": mistake("Every pair was counted twice and divided by n (n − 1) / 2.", pairs="twice"),
    "sum-instead-of-mean": mistake("This is the sum over all pairs. Divide by n (n − 1).", pairs="sum"),
    "divided-by-nodes": mistake("The sum was divided by n. There are n (n − 1) pairs.", pairs="rows", alone=True),
    "dot-product": mistake("These are dot products. For a cosine divide by the lengths of both vectors.", unit="none"),
    "columns-normalised": mistake("The columns were given length 1. Divide every *row* by its own length: `dim=1`.", unit="columns"),
    "one-length-for-all": mistake("All rows were divided by one length. Each has its own.", unit="whole", alone=True),
    "one-length-for-all:largest": mistake("All rows were divided by one length, the largest. Each has its own.", unit="largest", alone=True),
    "squared-length": mistake("The rows were divided by the square of their length: the root is missing.", unit="squared", alone=True),
    "sum-for-length": mistake("The rows were divided by the sum of their absolute values. The length is the root of the sum of squares.", unit="one", alone=True),
    "absolute-values": mistake("You took absolute values: opposite directions are not alike.", what="absolute"),
    "distance": mistake("This is 1 minus the similarity.", what="distance", alone=True),
    "squared-cosines": mistake("The cosines were squared: opposite directions are not alike.", what="squared", alone=True),
    "correlation": mistake("The mean of every row was subtracted first: that is a correlation. The cosine takes the rows as they are.", what="correlation"),
    "centred": mistake("The mean over the nodes was subtracted first. The cosine takes the rows as they are.", what="centred"),
    "compares-features": mistake("You compared the columns (features) with each other. Compare the rows (nodes).", what="features"),
    "compares-with-the-start": mistake(
        "Each node was compared with its own beginning. Compare different nodes at the same depth.", against="start"
    ),
    "compares-neighbours-only": mistake("Each node was compared with the next one only. All pairs count.", against="next", alone=True),
    "starts-at-depth-one": mistake(
        "Your list begins with k = 1. Measure before you multiply: the first entry is s(X).", start=1
    ),
    "one-depth-too-few": mistake("The last depth is missing: k goes from 0 to `max_depth`, which are `max_depth + 1` entries.", length=-1),
    "one-depth-too-many": mistake("There is one depth too many: k goes from 0 to `max_depth`.", length=1),
    "measures-a-changed-state": mistake(
        "You go on with the rows of length 1. Normalise a copy for the measure and multiply the x of before.", step="normalised"
    ),
    "squares-the-matrix": mistake(
        "You multiply the matrix by itself at each depth, so the powers grow as 1, 2, 4, 8. Multiply x by P once more.", step="squared"
    ),
    "power-grows": mistake(
        "A growing power of P is applied to a state that was multiplied already, so the exponents add up to 1, 3, 6. Do one or the other.",
        step="growing",
    ),
    "same-depth-for-all": mistake(
        "Every entry after the first is that of one average. Each must start from the result of the one before, not from x.", step="same"
    ),
    "never-averaged": mistake("x is never multiplied by `propagation`: all entries are s(X).", step="no step"),
    "wrong-direction": mistake("You multiplied by the transpose of `propagation`.", step="turned"),
    "made-symmetric": mistake("The matrix was made symmetric. Use it as it is.", step="symmetric", alone=True),
}  # fmt: skip


mistaken = stored("q6.mistaken")


normalised = stored("q6.normalised")


def graph(generator, nodes, features, max_depth):
    """Random features and a normalised random directed graph, float64."""
    x = torch.randn(nodes, features, generator=generator, dtype=torch.float64)
    adjacency = (torch.rand(nodes, nodes, generator=generator) < 0.4).double().fill_diagonal_(1)
    return x, normalised(adjacency), max_depth


def check_similarity(similarity_by_depth, salt, sizes):
    calls = [graph(randomness.generator("similarity", salt, *size), *size) for size in sizes]
    checks.equals(
        similarity_by_depth, stored("q6.equals"), calls, wrong=Mistakes(mistaken, MISTAKES), read=READ, pure=True,
        differs={"length": "One entry for each k = 0, 1, …, max_depth."},
    )  # fmt: skip
    got = checks.call(similarity_by_depth, *calls[-1])
    did = f"For {len(calls[-1][0])} nodes"
    cause = "The values are right; `.item()` makes a float of a tensor, `list(…)` a list."
    checks.expect_list(got, None, float, did, "a list of Python floats", cause, READ, "not-floats")


@test_case(points=0.5)
@case
def test_similarity_by_depth(similarity_by_depth):
    """Against the definition, pair by pair."""
    check_similarity(similarity_by_depth, "public", ((3, 3, 0), (4, 2, 2), (6, 4, 3)))


principal = stored("q6.principal")


PROJECTIONS = {
    "not-centred": mistake(
        "You did not subtract the mean, so the first direction points at the middle of the cloud and not along it.", centre="none"
    ),
    "centred-by-row": mistake(
        "You centred every row. Subtract the mean of each column, over the nodes: `h.mean(dim=0)`.", centre="rows"
    ),
    "centred-by-one-mean": mistake("One mean of all numbers was subtracted. Each column has its own: `h.mean(dim=0)`.", centre="whole"),
    "standardised": mistake("The columns were divided by their standard deviations. Only centring was asked for.", centre="standardised"),
    "standardised:by n": mistake(
        "The columns were divided by their standard deviations. Only centring was asked for.", centre="standardised by n"
    ),
    "standardised:range": mistake("The columns were scaled to one range. Only centring was asked for.", centre="range", alone=True),
    "rows-normalised": mistake("The rows were scaled to length 1. Only centring was asked for.", centre="lengths", alone=True),
    "rows-normalised:first": mistake("The rows were scaled to length 1. Only centring was asked for.", centre="lengths first", alone=True),
    "first-two-features": mistake(
        "These are the first two features of h. A principal component mixes all features.", directions="first features"
    ),
    "first-two-columns": mistake(
        "These are the first two features of h. A principal component mixes all features.", directions="first features", centre="none"
    ),
    "last-features": mistake("These are the last two features of h. A principal component mixes all features.", directions="last features", alone=True),
    "not-transposed": mistake(
        "The directions are the *rows* of what `torch.linalg.svd` returns last, V transposed. You took its columns.",
        directions="not transposed",
    ),
    "covariance-columns": mistake("These are columns of the covariance, not its directions of largest variance.", directions="of the features", alone=True),
    "smallest-components": mistake(
        "These are the two directions of *smallest* variance. `eigh` sorts ascending; `svd` descending.", which=-1
    ),
    "second-and-third": mistake("These are the second and the third component. Take the first two, 0 and 1.", which=1),
    "unit-variance": mistake(
        "Your coordinates have equal spread in both directions: the singular values are missing. Multiply the centred h by the directions.",
        scale="unit",
    ),
    "unit-variance:whitened": mistake(
        "Your coordinates have variance 1 in both directions. Multiply the centred h by the directions, and leave the lengths.",
        scale="whitened",
    ),
    "squared-values": mistake("The singular values are squared.", scale="squared", alone=True),
    "divided-coordinates": mistake("The coordinates were divided by √(n − 1).", scale="divided", alone=True),
    "projects-without-centring": mistake(
        "The directions are right, but h itself was projected, not the centred one.", scale="of h"
    ),
}  # fmt: skip


misprojected = stored("q6.misprojected")


def cloud(generator, nodes, features):
    """Points with two wide directions, the others narrow, away from the origin; float64."""
    width = torch.full((features,), 0.02, dtype=torch.float64)
    width[:2] = torch.tensor([3.0, 1.2])
    rotation, _ = torch.linalg.qr(torch.randn(features, features, generator=generator, dtype=torch.float64))
    points, _ = torch.linalg.qr(torch.randn(nodes, features, generator=generator, dtype=torch.float64))
    return points * width @ rotation + 2 * torch.randn(features, generator=generator, dtype=torch.float64)


def alike(one, other):
    """Equal up to mirrored or turned axes: all inner products of points agree."""
    return one.shape == other.shape and checks.compare(one @ one.T, other @ other.T, 1e-4, 1e-6) is None


def check_project(project, salt, sizes):
    clouds = [
        cloud(randomness.generator("project", salt, copy, *size), *size)
        for size in sizes
        for copy in range(2)
    ]
    results = []
    for h in clouds:
        found = checks.call(project, h)
        did, what = f"For h of shape {tuple(h.shape)}", "a tensor of two coordinates a node"
        found = checks.expect_array(found, None, checks.NUMBERS, did, what, read=READ)
        results.append(torch.as_tensor(found, dtype=torch.float64))
    if checks.compare(results[0], results[1], 1e-9, 1e-12) is None:
        checks.fail(
            "When we gave `project` two different representations", "two different pictures", "the same one twice",
            "Your function looks at something else than its argument `h`: the slip of the workshop's `visualize(h)`.", READ,
            "ignores-its-argument",
        )  # fmt: skip
    for h, result in zip(clouds, results, strict=True):
        did = f"For h of shape {tuple(h.shape)}"
        if tuple(result.shape) != (len(h), 2):
            checks.fail(
                did,
                f"two coordinates a node, shape {(len(h), 2)}",
                str(tuple(result.shape)),
                "",
                READ,
                "wrong-shape",
            )
    expected = [principal(h) for h in clouds]
    right = all(alike(one, result) for one, result in zip(expected, results, strict=True))
    seen = [((h,), result @ result.T) for h, result in zip(clouds, results, strict=True)]
    code, cause = (
        (None, "")
        if right and not is_recording()
        else checks.explain(Mistakes(misprojected, PROJECTIONS), seen)
    )
    for h, wanted, result in zip(clouds, expected, results, strict=True):
        if alike(wanted, result):
            continue
        did = f"For the distances between the points of h, shape {tuple(h.shape)}, in your picture"
        if code is None:
            spread, ours = (one.var(dim=0).sort(descending=True).values.tolist() for one in (result, wanted))
            cause = (
                f"Your two coordinates have the variances {spread[0]:.3g} and {spread[1]:.3g}; they should have {ours[0]:.3g} and "
                f"{ours[1]:.3g}. Centre each column, then multiply by the first two right singular vectors."
            )
        checks.fail(did, "those of the first two principal components", "others", cause, READ, code)


@test_case(points=0.5)
@case
def test_project(project):
    """Two representations, two pictures; signs do not matter."""
    check_project(project, "public", ((10, 4),))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q6",
    """
c-rNCYjYeomgQe@=+kaASpi(U^;aB@jv}ihbCx32BxSE+V*dM{17smfWIlkb+KApA_jHdfi&seC;=a$p@4tWgm){-#^<)3|`swDABzJ#z-0u%o
D>(*pNMb(S{H}K{MM+*+AKZ=IX=S_;F;V&Btx7kti%uI+$pz69|6c8!k?6eB!AE_gcQzSil2xw!`&;}5ot#ZUoEHD#H~ew)`=__#>)StHAHF?2
?q43>e*W|B=RXg}?{9y8y3zR8kf2g>SY(Wef1pw!iiWUY`Hx1tQ_AaP@ef`(E6#eK{-EUZ4Y*hP7(*~A91mZVOLCV2HbAfe0l%yxe)PudBnEG7
idI7T0Q^$IM;rWdGE=`nc1A1jl@2;Ye4r%!{;2VRvHS+T(=i!?eU2g@e?!|A1QoFeZ2~{jNwi*+F%JI#*&%8C@gKkWi^RM8XtX}uYptWZyBCFT
jynr2&=R8rk59s(nrN`azJ5}&TC9d%1T*y;unj8Ut3%W};gj6yutO58M|6zZoPK@%1Mx-HX>YN}aQcXE53k=}p8w-`|8_j!QvwcLzTC$z$1gVA
+j|^X!l#6t!Z$?dqr>LMT~t~dmz>E9(pV5yE<vf}-~ZdXtl^LO^vBJAemXqhZ$AJ2`=?L%hqoW!ACLH_Pya)!o8PqhpZO0=P(&XBzt#r{_;bx4
fBYAvJw3nO-XEXdUXF)<e0g|zeY<`8`}y|EasT$?<@h=$(PFnH*=TQW-Og$obqW&#`S))x`={6M&#&B(X<-@{R^x_w9wJo)*K<PH>$m;mBfkCi
{`uSY=O_H??DBZwl26!2Bl-441$~45PKiC<KR+FA_xSJIpARpG`AzgmTc<QH2UeLxrdIjm>EZ46FDT6Z>HawT#oRN|#`8c7E-~(=TNC#A?>`^j
j!%pGh_l7IxQ{S2%EqZf8C2)>_V0(cKc9aL|Kj24>+F{+7z2%Sxw(xy?FCob4{`^Yw|75pU!MQ&P#~jVlv1$5d+AKj+S+NEjXIQe)_J8YPY1Tj
dN(buQ;SS=4u|ct7TFM0^igIcH!70fg&2*skxPY5OG#$d+OJD6(>54u8szn<lTS`O?9Zg!ZjJH=X3cw#yA+^X@KZj16phol{dU|x^{5rhcMzrB
%`N=CgWL0dL2#RH!3HBvuqoes{0+SNg3K-j!x9k%82U#o1|~J7CDF~MDtZI+<g=-Qhk}YNh}~eaw6h2uY^%^dU4v%~Zc2x%@P37JI~~NRtZ=Y8
4i|fn|N4gg+`k+iUb{S?#x*vMp#~!lcvKwYl*Bd_6TfrO1*a)ZJ16j6Q_?!E7Xl&#5(t7BjUn2y9uc6M6x^s<7EzBEM9+w@paluh&y=`Ml|n3q
KpEQaR)uw_l7nkS6rB8&(0&yPJH+9*qg0{jV8L~o5d8V>=Wjh0OGgCr)`_DdL=0q{jk97Kl_|laB6-QGiL@nz1(CfP1%rjiYEUSoM0Qf22HA~D
<#q}Qo2O3sXpMDYR^&AmYeM3cw5v$Iriy)3sGgHUjP4K_SjTfiN~g4Uc0qFUxpj$cI=f3`uAW|}@a_X_lYjsG_~YAC*8wi%TN83yZF!H-ro-DV
arNlBM0X$DN<KT<+^$30c_ubaa*@FXtG#kFQk&gxv&gms+bD1SxY`BxAJ&5GiR0;xZ&~|_h?+vH%%1R8E96qqrlkdU?}*yL4W|?a$80^e$A`N9
cgof8L?a?y6|HU(*s&X7=QLtyH@ng;E)-@rNWRF3fe`&<2VLYhm*`k0vqt;q6@JCvBm}$2sJym*sE}G#6A@hC*HZfU@3$4|m<3?Lu9P!lvQpF6
ZFM^A0i;D0b6$Z&Fa*81P8SfWs<OAn?65Rnv(=4tI=wU2r=VDbH=+a)&jl4agO~|B<_s@^4JK+F|5ZwKF?s8JjMpsD#hvnzM{<o4UDWvYU=+(~
7T?YS^Q9#^!FM~Se7L!Vdb4{FFD=nI8-!&qWRXeDRjE2N5*QG#@xi%5hrLBauJmOUI%G{&MQ?L4QJC{6f1L`Qrg3I#>B<GVw6h{EnX47(>`ozT
WXadKooGl7S1Hhm-X%wqguTGNNVLvgT%dDlrv!prF-*~8;n%9r<<?vfdO;gtUySlssL(;fV3eJUIfQZ8-x%W+OLWjPD6MHP`}HZC6FF<rT&F?@
`O#zb*@7XGG0t6Bp@S;8kSrU*5|j<orK(2brP;HD%e%Sttg?q_{S^vy2pI4m=Sw{W2?%|@xuigc_{YJ(ICq0Y#wa`9ugeN_I<oSk<(dUL&1Pg2
(N`(Z(X?2WVWIwTu1Pt6l>!~K(P%c>g?b;Bs#A@+1jW=28%kYD4BJ(>R(;M#F(J89@#U(GEbKz7QZZKX8vnWRJGRv&%JnLA3z~IVg>Ff`Hdg2s
bnLPUoxy1t?{u~Vd9K6Qba{oYQ*6`OT_SV!^g4xiA7GpO4HdeDOly0Eu1jcRd3CGAhT>|6=nbXS#Y}cvh0Y-BbRjn#Er$ofW!1SxagDdEUsl8I
Y7)BPR!z&jMl}v1HAmUv|BY%K?0KM1zh*JcT26JahU1X!X&1*<^M!@DoIXPHZMb$Jjv0QyUt>%2;z}H%crP4#%#BU#gOr-*TqSOQZ;l7$gEH>!
&Ih+o?(W}sSnlFssq4(fEJ#Vly4*>0M#m7Q(tw3Anh+drT`q>hW6sCCvm)3Z#YyBTC!~v$^9-M1bG{zuljJ1Whg5vEh77D}kb(_-y?uIq!G&G=
5FBRkA?50j@!AAeN8;W|_?&&zd}y7VIGeo9<1b>PQwzP>tMmsq^r{~B5V1NVwR0Y4YPlzxQ_fMQJ?WPI%l-4o`b>X@z4^^%8Jty%WnRzkOoZ21
a2iV)kFp$XR%#e>QP@>h1kH>gTPQ_4VQmg+gN9Mm?sUA}2@Q6`d8x(H?E?muL*lO18UFQS&)fgk{_)5B>3T#*A^F^D64);_wwewPe?1%^;Qsj;
*Y9cnc3jxl7-R58<pPz$Av;xXPJeAD?ShVRu!-;qC4KDl1pn4OnTrea*QvxVNlA%wtdxS3$NJFW4<zBr<4%?SCA2}g)a?+m*}|FT%5Sn-2fx83
cw#nE?sGy06rtXaW|yE5i3p=ryMt%5Ui)n>!3UbHycA)d#MZgcj)B#ld~`!@)aVg#C7rW*_);a@AL()kbK!rhGtgm&I7vdx0XfGOqub~V5VXML
siB~%5)6h-wNl;T43dTsAvA^%nbAx4SGN!X5twqJGeAHFYi#SewmAcfl^~L33@(n&KFB6#5MXw(sb%)p2yz;yw>krO{)j#06&8AfXv<jnxi@&*
|F0tq$tRuET{xt>cwm(C#feJy|1SW*X5EUt8B9ll!9Y-+!&32Sy!7|aKcM5c4{xu>$1ndl;QnEU4?phTrUhXalEjRug0eGH(s5GKZ~<ox<Vm0l
*5=kHRTsC~he>h!yH^N&J5DNKk%dcSa2uWB+M+iI6up^Q+sn)GasT%4{4~9&2-6C?WHNLPQS+$A?*vUb<C74rnT>}6<%kFhf^&0w_3b-u*XxYo
JPEYokdx>VM+bylPL{>-iooz3Z=v8XZ_|4wxa6=GlnKR%R;HJjCA{A5-)^(kF#wp62MdV(;?C&+BVXrLf0f4oqDXpsrq_BGkC@XZBbOqoVgLa+
WVg~F@7w<A=dS`?U7o|$qWZ!Tz*Oq#gGFrf%7eJw-`@Yp0O7zre4F`Z7=DeEf-PHwfF7aC^d4p#`kGJV+a5;if6r_o%#cSSOS8ezEw3lVeSiM@
_;UM|LByP#kYM<-oCsU2W|p=8cG|ly&o8&|f79xRbG16Sp>@dU13Ne=@#**%R<_6g?7z<54j&NV`3zP?bnTqe(>MR`m*=Oiw}*!pSpAs`3#Vxa
YoRc>FGSCiO7i*P={M~CZ?8YTts6Q+U9&ln*P4O-w4FPb*=q89OeUIqN5p7_Fxjq&ZZdxig<x~CZs)!A>nmO~gwX69+ffxwGQ_2&RgsG((FoKg
>3rx4X}nfpeT_}V(RoksFio~lv@yO}^7ZWGx%g(2X_F3CW#3G+SD3a*=b{^}Cwyx}>Xa)L2FXKk!S;!sH>61Owe~sUG)NdzSly34n<}uWu%t9z
h?-3Dt1E9cuhvTpG!@<kM0w7v30^g{Na>({l0|xP-mdFLtIZ8243#GAb~;P6W<|FcUu<qP#kl1-)vp`OCNpdhbs?{!CL4lmE5`Qlu>bn}w12#P
c*^H<I6ggpV;1oI(hzfc9knsTtT7Vk6kFuBnqyo&1jHfcs~wOM*R*;`dXq(l4wKG+%T7A69Ne_-mFUzfgP=KO|B(>s>RM1(6uV@Yg%w&AOZANd
ZOPOmc6qH$#+fAtkN?ZANyj+0sG5XdWS^J*ghmt1YCKE@5^HWbvbvONadJs~qnYMVqLE^z5&Eg9#db@dv(#9-M;wDpBu6rm#7N7@_E>9<6dJ5N
J9eb4aKLTb-(<1z1%YGpHb=yY*{f^$f)%q(vAF8UX0upru>O`qZ8hDnuz_M_fJiWrY5D`&qGyND-j`rpN2invEql^n#gY9&zaca$yM?-_I>`9v
{_)H0^Or34`~KnOb=`O)Q&puDPs<Vn9=C?OAH}uWY_Tk(W>2Fzgl1}e_@m4QOHG@KK-@^K9SA}j8*9oxwaOI>jZnGtcCfra))qg%yybuyW>XCa
1C}A!Y+ex6W{q)Am9@}Leyk5koNJJIkrDnVx7qX}W`#R)Ijw=nGj4&8LK_XP4hng(D{Wp&+7j0&a^A|i!0*j$OW0G`LwL|xp?$^`3PdItoAX8Q
;H$&@wl<nn7jb)vLo<q#mJ4@$)sQ;Yd5p_(Uydx@!nwDaPgr`Qf6@?=Xp4w)UTlleJW*t&A)bci7^zD>ifpo#PBdFfv>P}ggIxY}HgA7F+#h=^
rDt7Lbnf`W7-<>H81H4Zn#nvi?i4*7qJ0vz*cpipMp7UHRzp$_Bp4@~+2yU26|9Yjptvl=^2+;~JbsY0WE^2)EG|Pyk9;IpBFzeFGmXYu9kO9W
8XlC?BEqb^i_GGCsf|WaILm<BONlI_5ri}&vC$&>h@3d89IIGIqPWy1an2wLECE)QN=XhuzYBBP(pMLV$kuR+Z`h7S(qjGG3AI^5La&@=mzc-o
IomNKZ^a5ykRUHJS&$(Y+}y$%Eg<491q&s^G!pz^EeyRE*<$^0H;fsEo8bN}Lens3Um8rGAixd5TbDU65T`_`9sVER5PQD99rp)X)Qrzrv3@Bx
H=-1>GehPxS&-Id|FmWIK81`TAemonB2LL{uz&_~JY1b+dz4}Ah^n4k<f0YiD5$Yf2M!flToJYS#q)+R;b^@{5X5;+16S!6SJhw$g&+xhDj^L<
!6)e!i5Ho|DanoIkb^Ff+RUBQimlWIp-mQ1tK7&6M9g53No;HuIcE|%ph|=c=Z3Jiqi>lK*<%zXFpP}>rpN9OD!QeM*k%?D`KzGn5J}jHPku?}
ifN=U1E*rMFa~u?=hJ2$ImhBS`jHJrj9!m0wh5u@29oG~n?lN|mPghl$}OFFgNZbH$2kViG2$Q`_d8|iqcLo&Bf`@epBvkT@kyuyl;@IGvr-YZ
u}a<pJK<q;;?$BBgDxgE*7#g0gwjQ;YLorf#k8fO0SSXcGM{UtmV~vkC~n=xm|Y%X%(VdslQbo-Is0VFi6b25d#pE18)QOaYppK@Ew=b{hh%o-
_L~<rpL7~y3BW5S8eyqToLXCFEl(lF7oD@YV3E(IDQ#;_G!b(kzf41rE^sSu>OfX=%q+)QTje0z@>A<-jjmWfGrF7v)0#25Iv3XxS#e-Ll5{vP
&Ei_Ybxg==ODKbbn#EEKX2Lb%)jtG1jioJ)lWKb^pdjr}^AgufTaq+F@G@kB=;gd^|54g<&msR6N`jwo0`aW7HL<cLi$b8dk3LrhLquS-xW0C?
LQ)!y+iGGqRng+a&l<HKL^oTQ09O-TX67biw>lee`5?5_$T&t>WoHFpy2x3Rb4BR9u|Yf_hzPh)<=B!-VL>(fY!1=~7gfxgz;JW4+EZKGXnI0q
-!S(iB-pbHJ|T0}{sgul;WG=HdSt(BVTFxGNR!wUUZ7YGN8e%>_Oz)pfHaX~1f|A>P#fp(=S4QzBxJJz_b88Ta1@)7`yle21-eo)@Lp>BD22or
bDxo+365XSNNmdjcJ!!7Z1aSsgK4&P3}IQ|{M>|tb0E0?Hd|xu#%}X_iJkKjo;{n~6ZZ6LYVOOM$0QuIv-I+lNn_0ZUf%k2ghK|I$C6AEW38Q&
)OKs|sR2Pxt~M*234-=oCw(t*{lc(EFHvRlOJ;r6nP-GGO+a8>CXaj?qPJ8WjYRdUeO@QA`H|u<ouGp;QzDx$2*>UUy|__`#mq=tb0)3P%@Ez@
hYCGCgLh|^W=`7t&Cu{ulBXK9Xz!hM6T<r33KUm!jwqAqkefSB?Oo%A&=GN`%@axZ>|Z9pMq#VBK?kBzO4W?BEP8TDt^R`rP@Uuy6ysw@w)iu7
O*28ze6emA0Wp#9Z=?xXP1k@-6;h^v$vc$ZGnn`J2?Vd$_<TjlTcqF7ZMDZ*WZT164(S(SnGq;)lGQx3!SY|}`|!C3^`2I$J%{sN!zpBQro}L|
dB3JUr8lIb(!)U_1i(KT^?r5D>6^xiTnr^YPdJD7r2H+Zn;~`I&~~H7MjhU-r*$AMat=p|EW=P|WG=7lf-Ti>L@`L)hT#mQk_7!;N84f}cBhpu
9eRh90A_5w((h81d9{D~@%T9XBkiRMW{xhy18{Yb-JYjY@1-_(%3TPy3~oiDs$FOlIj`^#WRO3la-GHL@#%~YGW#^2ZzgEQzBx{1U@$AVRsWHK
W4Sp*WnM37eyywbpvdxhDg;`C*kyh*o68vRCq|ca+<PlV&C6^`A5=yS6l=uW71g{FHC+(#f#XEO2n%6QNqsn%U#~;E&ikZupjEQ{phwW~oan~D
Uo)~fnFmC4PQ}<Ic>#i=VJ0$KL?bcx<Dli7;Lb##APS1c25!mPX1B&ai38uo3$siic17@dECls3CE!EW@7L9$F+spJ%|%w4d3gH?gZxhL`puA?
%C!keEX1#fYnzpJf^ae$1FRKU^%-s0d*yF$;|FYMDQY^hlqzkTr7q>H!IwEnsFvZ=R!eK`Q&)s!$VUnmhJZcg7eu$JsxyIIyAlB*BO^=i(nhRm
Dr<@Z^jdM2o3r?`w9wWmC+$3$RI~l&gDJ*qn-&B&+3=Kfp*+pw{lWpsrCn`PSENq`VXP7??P$Y4sAi)AREVE=#P(%x5vSrFgfuI9O#$jfARr7U
Uyv`FtekpQ=<MlllD2mAHMC-E4n-}wn;|~H&VTsQxsSn`*jTP9t0D-j=2y9R=JmTxfH(2QoX|c?h1!2K9gW9+vMKCD`aEwdhINQKE;Au{?bNHC
vRG{{&>IJj?dk~cgv{APAB8C;cBtea*<bkbwIg@qkw+vOL#`0v^2T1wgxIAsceSU>H$F|VAHu;IS=h+MQ?DlzS+C1#M5E_Q7BK~vxAy46@sJMI
EAu7U7!K~=@afEX(v?&9VR%?G18OYm0+X1q=^y571Q}IxyVR3jeho`CC5KFFc@ZoOc^j0S#)^Ob@%{VpWqKtcAX6{JJquSNp#`KeEs8)c2q>t0
Z~Qpv^kGhRT7ZmeK^O`>sJZC7S+kkVNE~F6TqR3Tgt#y<G9|%~fjLDRGLc0tdA{SJxchng^n5t>{`s?WY^R?@3<DK1c|H+YcwA_<PVXE{4YSx#
(7`xHb#8eck56Cc%#5xHHWIgxOWG=PUeyfaqlC}6Fkg?aZ!>C;t7Ul{RvYC;OznvdqzIc?Mqo*?6t<E<^yKvUgc}#I^y9+*qR#G&+ri0@dW0nK
`9OzKr{yheNkOj=0b3Kd)1vR6Umu>1Gm48JHHgY`bs`x)I2S$^L1*rtgSm?N<PgswXfW@pTyqP?Z?(nCiuKkhH(NlO*{X;es`J>gM#2+DTK<+Q
Yt?ybJG>Lz$U=BOV+3=dAX_iQ3<1V}HkA2A!0&(H$7lW3uYZ=D`tT&E!A6(;!rvwB=R6ct_CA`J_M*Q;AMWpzKmK<jbeWlC5F(Z{iHqT)ln-4l
tF~9*7EH{EwpD>8@m800hO6X2V0ojQfQNBftJP(VgELSIlL`n$#4dnP<|?^?o<AF$$Qv14i_5AB5{q2<4&u;F9N(&0by-7&fzO`^E6JK{c!(5T
lgm0yy`5IiCu7eSzs__)S`P*=IVy!UGUo@`h@p<el@^E+3C4nMby{QLQ6Y57Q)em=g*_72wR)|yNq4?RSvY8-;Y4hM+bTaz_B(CJOCp>@x8avr
)j6MaHes3YM;BP4cO0^xZYIyoLkOu*a$`Fw*eAE>@ha~JkpaU@AufPBdn0nm<5g>r5bl?;9!V<mj;?vUIuwIzR%lmXe+YU=OAha>r^Il=4?P?*
UZm9K@$A?`Q1G<b;~BDp>Dc4)8c00`DNo0TuYcY>|9E+Y^LzX`W5qPbM6#SfFqm2@V$HQU6U%DZBKv5@=h<6(@fNXGDpV1|fremHqhGE4cNV#Z
9d&9<9y(j@%0#MBZn-07lnR4vt~0}ay39F)tdeN;Q{30kTW6%0QBfohN#l!pt^IUGZ&b(;6**Odsy&)ZD{pOmbIW-nQ<xnBRO+;O-}VP+^3QMI
j@Y>SIk#@qfJGFT5jE6QrsAS>e|P`oi#{BV=AJaPM()i2$C>*-R?;>>s$~NSQD_qap{AQi?P@rz6CZBLl_+ERK2Gdswd*V}{9`pg;XCK7ukva-
Lsp#*R=blBMKFwUg}2KgyEGwfA+@U~DCH$B>MRV`S<ckYX}6Hcbh6pilnyGZ%5<1zz#q*9HoNmAr;oKxP9MZxu^%!X<?Z=MXFqLSuVSqk?p}Gb
cD#FGD`ve{-ja#$m9=Q@x7QBWESX_nQNt|fJb<L>=~CLd(_+(Dm~x~CF=8&Ft?Mj&w$Rq;I)%wfOy>9si6B+8iMFoVJa}c#OgG2KCLl`i@j~9Z
YGKCOjfE2;vGY}U>soDL7h|11Yuu|mXX9xW#oEgl>t-!v4>R4#SUT*eFOLNnk3iV0^Xc{2%`FPsW<j?|Ua_T{7TaW1w@6;MuUn)xSlR`#o0#e9
J@A}Z$i#mLi=148mToNSI>y?isLRpICW5D?h;qKWvx%3khH}br!7)=l7<EQ>+|5f@SE{UvDGYE4i_E%~7%rft8yh9a+_f&{8l)!Tuf<BYV0|y*
qZ@k$Df-}Z-eV)Hedc05x^p9Z3GbYY6hoRE+~w>D>I&g%#B-Oaa%)7pP5NqlyK&Kt(e5_sEwS%5$xV@PN5gr|EVDy|Y+f=3G(Vo1%x1#5u^VZv
a|2AsanjUoBb-}rkazIS)!idaddk=oQI?EKoqTh3Rb;nB#FXzWYj0!z&`md2t*q72s#xZdNRFPITt+vyU|ly5&DBlJ&pKsi5WOM&$wr>Jb3@us
D0ecS)+Aq^^~->${I=PJgmPPSuhmrc$Xqp$T?=e9i#;-1jA4(wCKK2^GP7O-u!;CB4!^`0f(u)D<f=h+f$u!$B-InVG0Q~NmhsO`*EAE!={lM0
`Apvp-*`!R6t0IzPLKT?@k#Pro+UhQ9Qx?wk*lFFY1vAHoqfO%^(8!V3-+#?K~C3s-bCVo+_Hj9ad8ua+_|mmWr{l`?7>9>{PONcD<&Gbh$^mI
&6?BmR)OnTdGpd*lkrx8O*we0u(s5@W0r3<<)(^gANX3K=M!ElTxTujO?E^G@Lioe#9_xYzMCd)ZTPT@CQc6n368udMs5UIU+}S?Chqi^fgpyE
8M9!K_}t-kp13;hs6-Vwb3)v1%?fSbh2v;jIO0y*Na!#bM%e4)L&0G)N8Gv1+d>B?1L2qi4(nygLnz(ICbOLnZj1i48NWW6EB3E*flVf`Pv*K6
?334E2p2|@Tj}6dXN;TZ;A-a~7uQ^&?Dtli)XD`{t566olZ}~vOc3t4kzk>N3$9*x?Ffj-*FM@5jNM8ES2tY4^CXTTKp2GjElhBy<t09gk?CC(
XR^h2lfeB_VC!Ielfi!H5!5h{(RlBIi<`;bx>Tt(K57!S8XL7OsWC2U64nwEH3@2phdK}fZKb4n#6S<h+gOQHOkMI&T;j{SVmb-lY7&&~Lg2k#
qTXsusf;*B&dLn+=A+A(^13Z{Nc;KR&SrlCUsNiyKhb(ITM6BMZHsmjx5@Z83xaOZ!^6SQj}$H?Zrh}Lt+k{sp{vEDz9lwRle&bql#{vyHr12n
C2k^ZTevRWbZzUfkv_h*^NZ3;%(ezA*+Sl>$A>Y<!H{DtK1n#f*xg0mRm*VXtnr224j#nC&`sX;t4V1m>5@8POAeI6EQx%I4{B^?>1x1Db<lM6
Nn5oVjf-kD7j4p7>_nTSCIhjGSL;-E%a<8k9_37qMby~K(>3<9G@N~TjzY*6uB`6j>H0;@8wt6_zI8Nu=vP@`sbCz*>LTQ70r)l2adn7V_lFJ3
Y4w8ZqMCf)x|lYP*MX$$(`^z|_)vn+NWu;`&x+Kn<q8%&604MFsmWD{M0_J-*ROWHmzqn?XO2uE4-z;SEf+F#wIfuUnYlKIT<<q_EU&fQ*e<fE
+t@Cyt=ZTK8SV&D_<Cr0`_6`>)5saJjgo6pvpcD`PSFdA2u<lUX`Aw+l2_s0T1+Lkv2JY;x!!f^SYB)2sa<4K=c!#>Tkoj})813>-$0{PQ5=En
)Wth_@5L-qNOfX4q9A?AfFmYVHe5oZwVs}Jk!Wob*9`9HlG<b(qa_POhT&P~LQLsGva5NTg9cKo<sY8g^_4$zd2^S4c;O;1|KQT*FEc?j-i9%k
HxbEpsdyP5&gNq`&`UK`2zm&nwuxK24%?(I+2mS23}k$><;5RlcDQeTBgIs;gvweKeSv6b(mtd)r0V{7bm{JJFGx>~akBR@mZp6QAsD_xX>SbT
nc%HWeBPu2Q4<T<_~m4#euM0g<$14k(1EN8Sc5WA6WUXLLx#B+lOlnMAAiGk@M?Wrz^Y+9I;lin>ptkJ8BaV&Dlf*6(AwIRHlbHXMm|-DIe9$!
c~fQk;j5;`Tq=^5gU@PV?}FE<558Kr%P2lLm{$dhuR>@?ubTSaluLZVH1il{<f-;%3w+g73Y6$WA>1TfJdAu18}O@@e3suiyws=-Y?++~Sgi-;
Cy5r<))k767;qt+w;O=0)g-{4dT-0~<0kQjS+fb?TKP3q3{Dkx$^2+bh!+4{$9?pCGb(>|Vohh}aN1ZU$$;zl&V9MDq|i~J58&D>sFh1HkwQ_5
zk_z$sAizuEi{s>btF?5&G`<xn3=<9;E?1CDh?(j>oVWy!|~e95ZCcsB@ILBEY>lYz7*tY>fk0kCM)(drsBv}kS;>Gp4J?KwXRUoMpz*~zAxVo
bFHS8e6eNxf^1M)iQj~C9VtoSJ+QNd3MTQb1$!aP^|Vy%smU{*`H2*VzpjFE?X{R)XxF;-WG(zwjtIPWb2L}YXxC~+lTvUWg<h469V4&uW)N&;
t0q@>fz!av>2u!xi!iXKJ#idFR4(sHQt_N6ZzBe_N={bc=4DM$q$#tTF|gZ3wi#Z{Ds#{(-#`Rm9)C=@1O#hF4nydf&i)$ah>zImi(s(TVtAjV
Xj~*7R&=@q2V1Qs!eq_XPaaLOT)Mde6t+ILVv&NA*e8=4!HOntFU7)E*Qp%h@bZKXSyS;T@e(kssmvh=cGJMhh0Q?%wHXaNKDdNDEW`}+BFBzT
;c_r+749Xlds3!E#2C?XEjVn0nZ5`XTZ4_jY_2@vo8$5*7sFz!wKmYfq=&S~1U|Q6uK<^=)K9^XK`p=D!dJDFbyq{n)>M%%v4(R0gMvo7WUm01
t>O_WhUiKdio`03T!fdsP;P7V?7U%anbk5Q*n_hdB4%s8nMA=qmZuY;KrA6#3Yo1I2Db@XQcz36dWtdqnAv*$iEbSz?#V-=YuTtDG+X0I@9@Rt
ElT7#<VN({P_vbh9#_N<jPw%t;<31X*lay`!6iW2UMgFG6qddZH#@$#N=g)0p7tTvgpsYV*#>*O5jNXkg*U)wM|HIDO~sG8z*pb4;%CQpG@@;|
&~n;h5osmA8CP35E6IH8T;cMu%E{<Ox8iE6J|R!gdPpAmLWo&dZ>v#tF5*AsF<;V=BD=T!$l6WPS`DZP*izCX70MmHhV3_DYpdDJa~!I0hv#>q
m23mo)`%MZL)ewhgKHARiu9suYcY)#5n7Fmqe5ioH^OVHRf9`Q-jyPWQhYDVZo$`@A^EeKWC|rY%QV)#@Y<6gjm&QFyN++(jL(HO;cIJH#<FXs
iRQb}r1ss0t~KL}vJv{m?^7y~iTe_CZG&0tM%kV=Ffykvs>0{PM|fNx%64p=cy=^O6)8dUOtc%px2Hk@Nm@kmqk+jIs|Yb(1ir1RgH*+4tYHis
2Z<Z8w`L^h#O`H*Nt1Na^kQ$jCAAg-9NW(>*S4%RW-KrCU~k7<mzGqgLLrSDL&YuN+giKA(r~8P6d1+9oGswnA}zwfiO=uKN48kaGKjLx`k7r~
dnj49?0n{9maXvH;iK)26ez4lc=G>^eAZp?+d-J@Jm34$T%ID9C3fR)izH7DGUpwek;ool4*Yib?W!f*48Lu#hMQoxgWN!F3!6d6Y@P+H+-4l^
U==+H-^H^D=lE8+svW&8;9OhR>9Mo<wdcUfUN9G<bB8U+dgK`?YrbX9DZC5dxmBoDY_Dda$Z1CQ{4RX%CTVSUGC@P5O^oK_j(zv-2;HjvL5#{s
H3m@7(6kkzJ4n<7RuE$b%Mp07D*tvfM)$NfA2~Xd!8capZ|eYi6GnFoTZ7ZKJe|xJ_>!8$d@kmue8M-WQl#dbKngWE?Lg^PzphD6lba#9X*SJ#
SF@!NcE)smtbv67e(WT4p>%7hh~&3c59M6=ftXS^P<Mm^XifTOKTwnC6ypZ`ZslhWN*O&Q^xAkIWix(vJY0csDy?Mv|6rzJ+^xwb->;6oR8Vm&
IFPA#MAp;HMmensCZ~3tFV_G*IGqiDwBmT{je@UWUpLp#k#nV}dx5;;<rF^flZIT{!y5UGP~Iw%qfoI7Zz-)z+5qIOvQ#1fq6}#mMG`jKiR2w$
yT@U=^4dMZDI|qqGoH7$&ahkFm!_QI)iM|2dB<|DIHEN&eh0C6h#_2n>m7Ss-VjJziX3cbFP%=Kfzhyc$`#wJ5zE;#0`P9UZ+!`gZ#bx&(`k~X
B7D6R?mHGGaS>ru%V?M)hm_uq_Z{1v2#al*U_)q}uoJQY@ViZ1s|}*Hu%T4W_+l?SpWg=gt>tkNmZezU`!Pn&UQO!7{MJwB!+)k!AoFyHcNc+v
8?u3J@NbRY4078L%Mer)xJJDR{5y`mLLvFwUtT5gjC}iPBPzHKrXgjM%ye!Q8HCcDz`pSbf~#T~v2ux!{5W?^tz#1s_)?B5B}APNzRyWq9hYbq
)jXdTpx?IChl7KYt2zFAi7jD2hlk6o0c#~j$GJ0U8;Qsd^^^cAXue$(x5B>b=X&EEB;|sq;;dTQ0{b45d`X_l!i>jAI-9j@g?*1r?BOqlKQ0;0
#&1A_+jlEtz?b;&yx$B4uZLTT%?KZjY=MDSIgV2uL$K|T)tw<W8(`plVp{Kk4Y@m*A57%*xpmSB1FsztI*nf7cf&{Z0KZ3dXMCR39hspRSj=AF
w;2;IEw;QuhCm(HJ9go|&xSR83?_3WkUSSAEp)=c?HEo*pYluK%D`A7_Kln1;9~}Y_#{VX!kF5IUNHEWEF{O##C(?(1%*~Dc)N(^AqvH*a-W~w
jSlA+bO#cA%vsnbNxAwR;LN?G9w7MH7UQc#mzM~<3H>PWryq}x8}Z%snk59E<uN#-W}N7)=<YMM7GeBVrpgrO7s6)Lw;f-x2(i542wR{f>I+fd
BQgcKf+?^AK_cRuGMjPV)!HOsBds`WhsYuY(~tb#B(1q0o{V;MvOJ~Wam}6Cg#NDej}QV5+YQg$MR%5Zbiuzz0D>pmbQ$0E$w#>q{%uCIn0Qkj
qBOVwAzHZz|9u9ZMLv^F10U<-`=1x0!s{!b9*J1)xLJfVR-C>HD7@}<H1I}J-h@nKS@H2gaCjB%k(GtaRH6_~C_Z80wxYx@5!%`+<s+rq=EnmK
AJU5Y64ZFbRv1yP6eWTq>y@}mz~j|^V|5bCd(bS_ir)+&AC(vhiz%U(B^zj}&EhS{a$6|{MY|mA5S_>e&o4)o*X)A;>ukakr|*=P3y|d_9xZq-
m{L=I^~`QTmY<1pq0I3mCN;{+1<3O18_0}dN@@sG7Q<N!bV6)v$tOvE9hW5^=&jXT(dr`#h$go{Yb2^M9o`65AG;sMS)|5gR*Vsy(`hS+{Y<Fg
FnpO>wF!z_b+sMbzD-&ygt|*;3xZlJrStopte$y}$GNZxBwr;ewkhpU>VjVsvDK+;M$gx*J}6&a^;W`(#_0TZ@O%}@i&+#O#yTNqv>UMVXVL^Q
K#^uc7)fR}K<CG2ydzhZO83R37(?0yowwuDH;A)Jolj{OaP^gJ#LnA#-D51DZrM#7x)4*)`7id~kVfrJa(f(J!Q1~%(D}I#L<dvAqY;YEn(hj;
YG&$7gplHb3RDQmr%{1FzJEWy%+y)=x_NOgI8lWiYj}TdChEpnx>O#$M5F?>Q?o<ObF=UYd1Z;)t%KDYCv)Bno=tc05iD7vsQBzG)XOhSNzKez
!JOqU(D^2gjf=y>Uk?XZth=ALPtS+xcA}wY6~ms75CIMAGBLR^*Q@3`fTlE;4eJIAJis#vpJDm41R(j1!tseKUh~J})7RDZl4bF^=p}+VEGXJp
5ub5szTyJSWQ!KEaNBbw)rWXi{3_P^Fo>I0ORhqf>1Lw(()n}}|NQx%WeUwl>kCqk3YnCeY3j^e2?cvurZ-4&evW~HS$n#l1^V0QGmoC;n84W+
Bg6OJKfgXa&HbTD8|;2*;}c1*WTGm&v64DhEHfd6@@#!ni5c@;K0l+gl1DMiMk(u=wJxVT8*tNuoTuZ%*FW!`f4saRCVl)l$3OsQ8B2E*k&c4_
TA*Q?o2!Si6@m|h-hQkgwodD`#%&7?4Wok2=b|kA)kw(L*~LHxCZ^zm4e7YXgse5Sr*qY&6c33m@~1nzp1{xkXlv#ZoC<1qa31%O1WKp%Uzp`I
m2Z;^-1=g_9OB%nl;8FT==0BS-;UV1`<cD>>_E8T^S##vgi|A=b7THVA02Oex(~)3!ZGRlgDd{*#*#nDTjgWWlH(dR^{b1)3`3c><I^kr_UBJu
9-sGb48cCV{<;6oMf)57$IYj~Abvh;&lMc#*?&(HIHgp7{ts5c-?MF*U(R^<W9nu?=7(SSMc(Ph+`Iq(;WrxMs1W3-^PkG^6_@{6{JkH30rqS1
faGu&+?~0*iwAAKaDYARaX_~oKLxMP+0>9j(NkzT@ynMSk-f3M9#Q_dUzXqa5AV<B{JbXja%M;1-H8YE0pb7gc(Ccqo#Ku-{7`<}Nb%A8;7+0V
$6vi<Kaddox*w-cfWaUpJ!*OPZRNjMNBx}dFAq=m58wBX`2w1|NK{KQHXO`-IH-iL2}tY$Q)PvS;wJ8*(wf~jlfOzcQZoo_@^I$6e_Ou}QQv>S
%&dKp#s-~#QfA{2vS$RZRC$)pAUHGHu#cDnBad{-a&g6VdgT;H0i#Jd-Er`K7AcR>nFW=g37wR-HW#nGBOr=|W@S=^d4zCUxF8)J{upN&g}D+?
=095@6PNtZA#2|T1`?J%*HMw5D}yBrW5SkimlDP-1$e7i5c9|b86yp|r}#Q-oXwA&;#+lMva9&E4gOqC4PohJz=CgPA-d8*%DXd6R7i4#pXSeM
?-=ZQ@=0}^ZXQ-e@)|vt?{5+kO2Z;NBAJpx!py4t$_F+sef;-VIAd%_Lbw`A(xeF{#<AquG~fEg?ecl<2Vai8bD>0e&@)6jTuC9=BNEWYA#BGT
!?|a$x3HOnjVYs8*dAotX`p;^9=gNqnz?gE%4%jVtYtW&7xM38Y{>*sl{DAp5h-g+HBRgN+&qVgGlL$|Y#R!sNd*JJ(2#uge1sjEVtlFKLW`in
N#~b>GxkX%))#um{{w%EyEg
""",
)
