import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q6"
points = 1
hints = [
    "Similarity: give every row length 1 (of a copy that you only measure), then one matrix product holds all cosines. "
    "Which of its entries must not count? For `project`: which names does your function read besides its argument?",
    "`F.normalize(x, dim=1)`; leave the diagonal out and divide by n (n − 1); measure *before* the first multiplication. "
    "For `project`: subtract the mean of each column, then `torch.linalg.svd(…, full_matrices=False)`.",
    "`s = (cosine.sum() - cosine.diagonal().sum()) / (n * (n - 1))`, then `x = propagation @ x`. "
    "`_, _, directions = torch.linalg.svd(centred, full_matrices=False)`, `centred @ directions[:2].T`.",
]
READ = "'When every node looks alike' above"
WRONG = {
    "counts-itself": checks.Wrong(
        stored("q6.counts-itself"),
        "The diagonal takes part: a node is always like itself, so your value is too large. Only pairs of different nodes count.",
    ),
    "diagonal-in-the-denominator": checks.Wrong(
        stored("q6.diagonal-in-the-denominator"),
        "You left the diagonal out of the sum but divided by n². There are n (n − 1) pairs.",
    ),
    "dot-product": checks.Wrong(
        stored("q6.dot-product"),
        "These are dot products. For a cosine divide by the lengths of both vectors.",
    ),
    "absolute-values": checks.Wrong(
        stored("q6.absolute-values"),
        "You took absolute values: opposite directions are not alike.",
    ),
    "compares-features": checks.Wrong(
        stored("q6.compares-features"),
        "You compared the columns (features) with each other. Compare the rows (nodes).",
    ),
    "starts-at-depth-one": checks.Wrong(
        stored("q6.starts-at-depth-one"), "Your list begins with k = 1. Measure before you multiply: the first entry is s(X)."
    ),
    "measures-a-changed-state": checks.Wrong(
        stored("q6.measures-a-changed-state"),
        "You go on with the rows of length 1. Normalise a copy for the measure and multiply the x of before.",
    ),
    "squares-the-matrix": checks.Wrong(
        stored("q6.squares-the-matrix"),
        "You multiply the matrix by itself at each depth, so the powers grow as 1, 2, 4, 8. Multiply x by P once more.",
    ),
    "wrong-direction": checks.Wrong(
        stored("q6.wrong-direction"),
        "You multiplied by the transpose of `propagation`.",
    ),
}


normalised = stored("q6.normalised")


def graph(generator, nodes, features, max_depth):
    """Random features and a normalised random directed graph, float64."""
    x = torch.randn(nodes, features, generator=generator, dtype=torch.float64)
    adjacency = (torch.rand(nodes, nodes, generator=generator) < 0.4).double().fill_diagonal_(1)
    return x, normalised(adjacency), max_depth


def check_similarity(similarity_by_depth, salt, sizes):
    calls = [graph(randomness.generator("similarity", salt, *size), *size) for size in sizes]
    checks.equals(
        similarity_by_depth, stored("q6.equals"), calls, wrong=WRONG, read=READ, pure=True,
        differs={"length": "One entry for each k = 0, 1, …, max_depth."},
    )  # fmt: skip


@test_case(points=0.5)
@case
def test_similarity_by_depth(similarity_by_depth):
    """Against the definition, pair by pair."""
    check_similarity(similarity_by_depth, "public", ((3, 3, 0), (4, 2, 2), (6, 4, 3)))


principal = stored("q6.principal")


WRONG_PROJECTIONS = {
    "not-centred": checks.Wrong(
        stored("q6.not-centred"),
        "You did not subtract the mean, so the first direction points at the middle of the cloud and not along it.",
    ),
    "centred-by-row": checks.Wrong(
        stored("q6.centred-by-row"),
        "You centred every row. Subtract the mean of each column, over the nodes: `h.mean(dim=0)`.",
    ),
    "first-two-columns": checks.Wrong(
        stored("q6.first-two-columns"), "These are the first two features of h. A principal component mixes all features."
    ),
    "first-two-features": checks.Wrong(
        stored("q6.first-two-features"),
        "These are the first two features of h. A principal component mixes all features.",
    ),
    "smallest-components": checks.Wrong(
        stored("q6.smallest-components"),
        "These are the two directions of *smallest* variance. `eigh` sorts ascending; `svd` descending.",
    ),
    "unit-variance": checks.Wrong(
        stored("q6.unit-variance"),
        "Your coordinates have equal spread in both directions: the singular values are missing. Multiply the centred h by the directions.",
    ),
}


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
    alternatives = {code: [wrong.function(h) for h in clouds] for code, wrong in WRONG_PROJECTIONS.items()}
    for h, right, result in zip(clouds, expected, results, strict=True):
        if alike(right, result):
            continue
        did = f"For the distances between the points of h, shape {tuple(h.shape)}, in your picture"
        for code, wrong in WRONG_PROJECTIONS.items():
            if all(alike(other, seen) for other, seen in zip(alternatives[code], results, strict=True)):
                checks.fail(
                    did, "those of the first two principal components", "others", wrong.cause, READ, code
                )
        checks.fail(
            did, "those of the first two principal components", "others",
            "Centre each column, then multiply by the first two right singular vectors.", READ,
        )  # fmt: skip


@test_case(points=0.5)
@case
def test_project(project):
    """Two representations, two pictures; signs do not matter."""
    check_project(project, "public", ((10, 4),))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q6",
    """
c-q~Y+ftjy5{2J|Yl)hk^W;@rR7xNbvkMCciDajC<=ywUdL*y`J9csrWV^8IKhJcp?p~{Bc=zt?*LuFX+}+(i>^IBbR<{qE-Pz(Sj&gOmS*_OD
Lfo{p9x<IQ-r0E>J&qc3ZDo<qEu<P^Og+@iGK@t$@5NFKqqJzRTo30Z#a?Q$R=X|iJdYI8$f3;ZOKz}H@@TPGtS@f3SiC#iZ+82icQ+qyZddm=
`#*lZ{Nv~K=HveT*}}NY3xeg4o8`>sYHN&zQRve>wAN#&Nf%NGmMr9Sp_jgDgsZUXy|pyjW_=yXh?k>bgoqIur>%#Q7wJ6qR&yRb$2KRyslg``
r$>72hIr1GYYo<{btV}H_jhBGecoW_)<;U%y2tqPhHo(gc5l7plB1@cqxB@ia=@G0Fg`xMJoW3?FRywsTVI)3FPB#_F!g?(0ffcgW2?*z|E8Ww
kM(h8BU{V{L|S_72CNYplW*N@Ftc*>dmE8~G0bl1c>bH*or~4XAlq>^SDWqrezRU){;|Bj`<=<yCSCT5KSs)JovzwC3?|dgF;VS+v*3k(-h){x
qa+`aF(k$wTL_~*zxp_^kN0=~*<9_<E*Age#CCUgfA-Va_3hniUo&6cy<dIYoc;99!XjQQ&JO1N=^b_gJ9T7$o#c~jDVNZSOz!w7L|`2ugoZIv
X~a>L9c4jAlt6frZ-Gjv%nP5UtS4pr3{<LHHO5jaFD3+{u9^`MH8+5yucpvLuPLUYi=}0pQwhE45ycQ;XtDU^BmncWkj+Odbcb5{bbB-7xy<Xh
n0Rq*48ND;pN*DMssxh;Of2B(OhBcHm>9ScK)3=kr%uQf<~lC^{7#oH{duds2Ewy027#7htd{E`w6gG5z;CrNUS9vljs^0WgqIRi4d*}yZ(x2P
B%kNrd%|S0UnNx%<+<w$-euAQ=*wwjoJ_D*cPI|Td4w|$#ggQt(max|c&ioL>Y>CO@S}~Wqh7ik)JmF1CH6Wr2qPt?QW#Ow6~<Rcg`{i8P9O%!
k#b?IqZPm;RHgIOa9ZF&Ik$rVeu^VC_blIKJrgv9!0<wUa^2mBkE{F5Zh5^~?H}$>y}E>Ap%1(m-G0XBtrmRcM^-X;%(dt!$o#}8v3KzmW1Mi6
5$uM=MyOQ>AqiD!0pJO(74Md6jO%OjKb=w&iQR6kg!nX{hwXm1yxH$Ix7Q~QY)vkJ9)-9GcK|6SuM(X(Q)SHw6+UXc5Bri0PMS4=rrx3|q?e+a
h-GZb!H6Mc@^H#un)vAenW6*>2rZZ6T-G<MU+%W6+vUx6xqrV|t~cAe4>#M@p1OC!uvSW9gj7T9>lG^a*LXpcJOJU~zEf;97)lysC&v73Rypm&
4e>Mucu|O_@d?svdye$4+u?L@kI^$$MlC$f>~6n=>a8E3dZ&$ZEMmjNy1fwdH1r+9CXa?f8J2^q$})2c1B&*Ee?POrY2#X7E!45D_=buXNOc%~
fQiw;aNpPGeJVJ%^Csz7QhH3^n_nMRx4To%)MH5W!7YYo>ei$2vgS<-@)61t(dJzp5E$Xyb-XaZi6>=+Wkr)VO%u_EpaM<h)vnFsoKLw~bA5Ba
+b{RO-z~51ZXZ5ucW<&^BYEA3fQTg|*zqpfE@i@Pc*!I@z<cQ<PWerifpx@o$i{F=LbfonJe50vrG^PmRYE3EtdW&t_J&AMvIab0$$Keq6g2j*
n)GG-JOF1av%^D}4#Ur(hUwEX7)NTwy9~UiA@37O&&7X9?reshz3ej$ssx0{TMa>YN3i8Fn@4>#zRWw!FE=uX*njc{L9Y0ytIZPq)jj7X`9I)K
e}2Dr|Mk`l6kje)YLki@QYo_jxUe;#r9O`J>CY$+rYsXP;1=WpzYo}vBSQBUPiWrF@)DeS;gW|745YVUeM;t#dm!F}I&{2110ct!?ZTZIf01xx
Z^sllXn1ph)C$5V1m3G@qh(IyHW5*wyJ#1ucD<6*i{e@%g5i?JWAUbNOto>>>>pX6Ha30z74Ll_*WY4rg1JCu>>@pyCWWCj@u84iz+xZludaj=
v&Eri8GdQAaTW_0S7s`1b4U}G#`4oYy$tw+T9Pf!CXf1TotH;*Hbp3s^Yb{YE9iZMS*){{m+=L42q*jNs`_QrAo9G*8tFF&{;HGbh$$#-vMPmE
S1EomGnB0O<hbbVL#@(Tato<c@o#>aV5MTIBO5d_z>~5G3RBbb6d4HrSo&KoeghGzc3Nr;rRK)+{&SdyCOwZ#ZSlr7RTmG5>U$@XkR*vs{YS1d
5A^9w0=HV5_eC-pA>qNne*|wylQBa}$f<EA_grK`Fyv`ZQZf{IfHxR3B_^|nC=~)mQE|$I*+|v27Uhm*><v!Ve0&vqkyXpYPau!-76)Hr!h^q_
PrwW*sZxf@qXR!|Ry(<ExmsSmUu}Qcte3m}YQOohxF9cs%4K57S02>aCSA(pZPWor!I&3+ZIK^}944lXuJb}pdMV@(IPo`F;gsp(_U`_}>h@;0
S$m#>*iccfS}N<d8FsZU?#`f01e3`@Sw0?M`^wp`4&pDeQ(e?&$?5Trf9&Z8lM-qY;Li^z11b<CWqI`3V`1^iJ71jm?0v__%CrAp+z2<INTm@z
eag$k{O7CpzButoKKjf-aedj!WxBlVYfIOiP;Dy}lFC!yr$z{}N6isnubloTF3OAixr=;qpAG*T51#wxQ-8f`%P&|2jvSqLQ9?JHbspE3ioIpw
p$PTRIv}~I9J9vDv;V{%MD6GHI8LD*<2F8<+x%f1pG;@JJS@k)*`;-oJQOPXYGrO?L?{uN*Vkal-LNr86>QIRRof&;!`+uTgW($(Rh~IJRAN&_
JkFI^$|9vq!6#}*SyCO!ZLZnF#<b?`BwyX8LA6H?9ai4kC`Ak6eXj9BRvDG5d-4U~EX4*9(4sF7ljvaqBtFE0R{W8Fyf6E*1Vka~2Gg3bO3xV8
cX|Zh4uH&n`=AG#KWUMQq2*dJ2+|&6GH6dg`96=ng_U*4FOmxy<tz+>64a>n<#W@LR0)$MjSS7gLT*?z05x;C5D0bZ=w5w8gFMpkQ<*Ed$Zu+E
nuV-L`D*utJKE6o^OD$;win6grfnMt5A>G%A2@*Ns6n9GdO>9jM@FY;4mXRpW?eDNf{EK8_$Y4I23VLHY;8USu}LUP-$$T6W)ZuMk8b;Tf3v;1
`MA1$n_(z@3A06$)-crz5I1N?Vocu1$aQr5CpfxYYCxWl9#KY4kqRW)+aSK(q{S)|hPkhcoQU_K>NaB$1qcI+qUMvN7wto!v?hYV>9>D7h(61p
I5*0=rI=#|OcyyO99kbz&yYdFWlAgPdQ#9xy8CFI+t%Q_J6uagI4^uPh~P-`C2iYC4z0}Tj<&WoHw_d)3&L532fKtPF$|-w`Fp(k?}sD+A|7jL
(oBjWvYNImdB;|phqUv~l@T+?b~xv-PXgREjbuvX)I@`l3*<<#liqd(TM1AM)7*^0KVg&R?j({i`W7B8zTGe|bftTzCF1*<{65LEsMg%vp8=XW
Sv$|LMmi4_V_z6#oKW-Z9^$D+{^iz*Eo=xFiuNxZIwe4uZ0t%ds4WYbehSPT<^C44F16d?ZcAo;vwaio<)RR&z_oUmtXfz}J-*SWViq<*GKQKB
6L}aBnz2!7Gp}m!1Pqlg9ZslzA#Vsf-!>4)U|A{Eq#EX1<Uwkl+FkPmWf$SVEu=wzM)_L%<kV|9++*s<DXR!d{vo-ARMC6NhtV-|Tqd#PN-1cc
l-h7sCd5=ABcIEo#`N@Ql?Ad&IlhItVFJp+Aq61V6x0kahdD_cAGM2%mmQwU<Y{CxwW!v=2Z*;2)ze!@_UtW0DqMrvxGwaoJ;HU=!amvxFQf5C
pT`oFh*aRQm@Y%7s*u^C0Rw7GI~4s8Q4bdz$7eAzXNcOFwy|-9gDE@b1B@h534tRX`aqM;hNjS5iy`rn9o|iVC+%37a2jf-1!>sBxVy@N%6yyt
lsnY{I$Ve7p+eLhoD=EVq#2IeyO?zpZ3cQzuKxAG_cv*k{KIO0fAilTc~S0Z9Zr-7f=aTEPh$O5WBjlSbb}Hfv2KZ9o&PC!Uv~S|{eHJx?U#Pz
l3aG;o8G=@k$LX^k^-l`eccu(z4`46>&>rY`_<{6&=$B3NieO@9cT2gz1c5+<L=e=YV%e#6^y`;6GT{@s|xCiOPS=!KwxPQY3=5koTaE?p~cDO
l{|~I1<_uc3zRhj^T=thaKOzwAX++`%MV(mfCcn<jFm-q#0`&Y8cq9-+VBl@Dwe94xX5dJ6zfWSJI}$IeiNaKTC~G5Dq>l(8c9Eyg|@>(<oJqr
I<)6p#l4ybVbMCLL}i#ur@{+2gk0uqWAJs)tbUF^4IL2OK(aj+=x_A$TVP@2Rku~1w$~aH**MP)U1I0@MGY^*5aI~WuG6YnyMt;tn56pNgekl5
2tzEh#jD&l)Bu^kClcjVn^K&Qk_STfwX_ywW>7X85vEO&T9@*b7%giWylJ`v>4uDohf$D~(NHdN5oA%UZ^kSriz4ZV4Ge%#V&L!_2|;@qq_rFY
p~E}LYCQ7j!r$-jw!bXbH}{zJ=5G5#5iD)(phV1#dN{|lxaA!sEQwNsCtrNg3_lXJQr9k(x$-@CW`vZZeR=Yy$*V5@57un9;{
""",
)
