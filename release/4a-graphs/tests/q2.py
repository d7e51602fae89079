import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q2"
points = 1
hints = [
    "Read the formula from right to left: transform every node, average what is heard, then add the bias.",
    "Two matrix products and one sum. Check with the shapes: (nodes, nodes) @ (nodes, in) @ (in, out) + (out,).",
    "`weight` is stored as (out, in), so the product needs `weight.T`.",
]
READ = "'One layer of a graph network' above"


WRONG = {
    "ignores-the-graph": checks.Wrong(
        stored("q2.ignores-the-graph"),
        "This is `nn.Linear`: the neighbours are missing. Multiply by `propagation`.",
    ),
    "wrong-direction": checks.Wrong(
        stored("q2.wrong-direction"),
        "You averaged over the listeners. Row t of `propagation` holds what node t hears: `propagation @ x`, not its transpose.",
    ),
    "bias-before-averaging": checks.Wrong(
        stored("q2.bias-before-averaging"),
        "You added the bias before averaging. The rows of P do not sum to 1, so that scales the bias by the node. Add it last.",
    ),
    "forgot-bias": checks.Wrong(stored("q2.forgot-bias"), "The bias is missing."),
    "activation-inside": checks.Wrong(
        stored("q2.activation-inside"),
        "There is a ReLU in your layer. The layer is linear; its user adds the activation.",
    ),
    "averages-twice": checks.Wrong(
        stored("q2.averages-twice"),
        "You averaged twice. One layer lets a node hear its direct partners only.",
    ),
    "weight-not-transposed": checks.Wrong(
        stored("q2.weight-not-transposed"),
        "The weight has shape (out, in), as in `nn.Linear`: multiply by its transpose.",
    ),
}


normalised = stored("q2.normalised")


def inputs(generator, nodes, features, outputs):
    """Random features, a random directed graph and weights, all float64."""
    graph = (torch.rand(nodes, nodes, generator=generator) < 0.3).double().fill_diagonal_(1)

    def draw(*shape):
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    return draw(nodes, features), normalised(graph), draw(outputs, features), draw(outputs)


@test_case(points=1)
@case
def test_equals_gcnconv(gcn_layer):
    """The same features, graph and weights through torch_geometric's layer."""
    sizes = (
        (5, 3, 3),
        (6, 2, 4),
        (7, 4, 2),
    )  # a square weight first, where a forgotten transpose raises nothing
    calls = [inputs(randomness.generator("layer", *size), *size) for size in sizes]
    checks.equals(
        gcn_layer,
        stored("q2.equals"),
        calls,
        wrong=WRONG,
        read=READ,
        pure=True,
        doing="For the same weights as a `GCNConv`",
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q2",
    """
c-rln-EJE>5`|yI@YOCL31so7$hqGa*xMi&$d=*=aO8~bWCASq-S<0e*@+z4o-tzYjS@Jq)Xi?P>eM+^MZSA?`iCu+=eL`$%iGP>cD~u(Y*y>j
*=e+8Z`D(5dG(>My|0$b)7d*;c*(Jsno7*Gyl5fE99n3}*YnV4agp6}56SDn>tT_4&AHalb8v3&EvJ}rOKDu6#~*Hp2d<|@%rSP4HPk$_MXA|y
wqj-X{Nm9V;+|_dblpP8ou|839$&olY`uh(|H}3Evv;Sr>zmu(*MEFjUf%qEalSpj+I~Hq#rL!SaAkXQb$$BV>4(d!<!#NF@#f?5^ZN9+cRsWC
v(vB3%P;F2K88h@=_f8?h|yXu+^`6xmc)dOYqgjsYcXjSZr*B3HrtJhJw;X&TfF-QU-gtqvU2y$-Ou~~YSNE*x!36Z9P^wnSLSDl|IY9-UMR(S
$M~Ulxsl&^V=X?p0WWyN1+Av;2d>X~aRmdV#nRn`i<V+e+?DISCoI$+E#(~2fg9#>e#*w1YAAYT?G^>eIQeRh#k}`ea>^kexWN_xv2_*_#}rCo
J)xCS>TU`>0h11vd(J=K@M3S*S$^Q{=2lbaweH;FhTARirtyU>JUGCs(RQB=9Q4$z?>+}_7Gh|5_n8pE`X!~i`(-Kvth*QV!V8E&Z#$q7w$+-}
`6ECu8sC+2Hxa_mqh@01S@5jR)3SevzLfn|tGWb_0*@_fB|gCx@8b<PXF~H1I!v;r+*wci=_<f!F%bQcX*9*Z1#2~@+Wig{wE=a8H?u=G04&xD
Wk3T>(bE|a15DO!$591lGaeCRI&hsQU;^G>L&9Ocu*%0AYOKH_hG%bhF>XNlA(j9xUBQ6^<-N+pfhk5CZta3ms(Wt5NXcSuUMEV+U@vCN6HuxV
H+R&*Q&WX_+8w*J)F2|v`Q7<n*VoI7_09bD&&~N!99~--fL9G8DiSUZ3+RnC_u8M3i$V;;#kq;b!iXv0DT^tzdMNl?u?3UHMtIt|WT9jrVk2lg
!x_Zv7*!R6j%)NGW-fre;eqUlCl+R)EAWYDu=6-pjuP`W65}ib6FEeVX|y0nsSbjR0&OwEpY<RLDMWFvi6lDl%1!cR0UCmr*dv+)xTugaj0;=l
BGqZE6<-dF1VuwN6Bey<2a#tQQ35Zw+Vl#A8d4Mo;Nat!h&CZMLD@iA6wIuMBtp~jo=|B-^n?tC@gekt>Vbj@q4>Rbg)u87kW(5rS>*YtM@0_$
S*m-7Oy-(=#*Z+=<6u2X+AB-ih+5`YBkWT3TIjU2qNR_t2xcYmaeG|n7z0zedm*sLCw$VGZW;Kl#5iCI^??Z1U`4Vaz$6qASkyKq5ERm-+Ymt6
E#Rs?jMfWU$g7&NA#aVyjS$d1fX+6{oB7%L!`1bAK7nboy*LWwYYQY~l}LplVjpCuHB%}je?lQq8GKCYleKUnBLVg169ND}jF<X@;%dAoA*XRl
qkpKfq+hN~$-_Vq`0P@O!E;h#-Z!ZyQ6$c5^;y&$rSfg0QmceKCd(-Gr5f{*LCbDg2%cEkB|qfC(lLW#Jhs6&os!9V>#i#)ftVJ>W|F>CRF_Hm
Kn;<YCs~4x6HsXyL4@^2Y3CY2tY)+&jNIH3;in>Rh$VLj*`l5TVM(fozN%EzJktx*62Blu`EH4YVCCUH<(4c971t}6D#<4?^(<(QlKJ|Q8Npt&
#Ck`DlSuM_uh@>5g|f@9mrF!~T#Zs83YTgKwCJNya3EC)<SI&JL=dh7@(~wgUVZ9IQBUw<D5KnCXtKmnA75V|k;i~&gyH|18*yHI6o-GW;rM@0
$9s?*<?zj$lLAYJ84?L`+;3B|Vi+L8ZXxaUD<w60K=ZQKx0D*P1Q2g&uYoCcS0aw=WZ!FLG9<?aAwvRtJxxK)ixG65_M4m7xup<@q3SP_!~6cH
Mp#Dfq1(MiDANM6$RwQmGfa;H_yz)ql>(ZO2kV4_TPs@i7dxXbl)y*YrlXBk5go`g?>A7Vxj_nj6pTN2Qpuh!u5RbbrH(52`fb#p1R4mmFuIju
{2pQ!x4^?jprTdkmsTbKl121Y0hOn21h9jm^5~VPU?ev1z^(!aNF<(9n<==no{Y|n-WyTWA-!F?l;A9JW}j5C07RL3f?-dDZR!Jtyaz^z<uSAz
<?wCfkX)8Z4POcZ*v$!V7CIOurPj!$1_waCxq|^kKqp|qQW)%D7F82^kh~y!;zy-YFii|phZd$DR3S<0K9HdFn!m(=F~&%}xG3gA9pNy@N@12D
mmp{gR=_5yqakCtGZ~X)OQmydq;6TV;jK~F?h-i#eDi>cPW^sDoNPS~%vPW+;T`YK;xlbJj8W?L!xJOYH3CAjX=aQ~40{Z)M`3&eVa#evAO^!%
qsfnLi&%+7O05LZ8dR3lWpMF13o4<T=yqyMAgpFnFI3)D0vJcb+zf^ea)X-vE|nRYYpg0&s8zLLZ6yJlw%Z(1grk6?!9VH&P&Q2s&S`myDwVQE
9LIJKoz2De>RO%nkL&rx_44z_qdvZVl?XR6#TdtS4y!RSN_w<NlpDn#E$_-YhBif;-%*k_eY6J&y_HTy5q3f+nk0{sF;nqs)%p~wdbVT8*|Zx;
!8q+Lp}E1+K%tuTi1^b`If~<3h$GQngoRLSq7GmVtqmTg&{8@y8kCs?os=k#Jw^p<pvWKDF@}js<b@F7hQw?1O@UX2ZV4w1*Z!e<&yzF~d#S@@
19BPFt$K!94tPrWQ_1SxmZnx1QyU`eYG%UXQIkW@n5xH-XQ_YDDGTC@%0+NQ<x%ov0I-Z(hKIbdMg#@S=0y}DNEYjppgjuYD+?rUgi%OSa+!+2
4n27toy$@LI7<EWiwj4!yM&2|ea6<fdR^GJPy6z*qrEZuL@lHFAdQ<EV?}alZ7?tx;MVU50zaRYmz$gQO47I{4nyeYp32JCJ)W=1#CJN=MHqH5
E=b)u?7+8=8TnaCsQdZy-HAgckI{(K`tS(i?E6i3Kj^WFEK-e!BlkY+9cQ$Lp$fo!_=0r*XJ{`b38qsm53Ym<N2CtUWpC1lA9dIx6a)E;yyJ{G
`fzskA+G#v3g&UjPUj?igylWu|NQj}T~cOc-zE2Ed)m4`8sRbH+@C-rTp{Ha?SV%hb$dB%r`7rLLrtq?I4^5L2Ekv7^bP}e{wtB|Gk*bcA2-r>
JJ@q}emWq^fdDB_yz<8}kKOm(`hTuB7awouTMDz=>*e<5^VN<*j@k9!%&xazE-z=N|NgSQ-F#aA>-zfY`nQu$pZHnc#*^iCrC;o1!0qPbe7VKs
Cui%EPhT!?H=i#z>($9W{97J(+PD1A(`OuX%xPbm)BXZS)o(WL%-`%;M;-IHS3d}ywO5p4nELO)zcw;~Hef>82%m&75_(XcTZkif3xSd{v3P(q
rDce8(w9>V5CsY2PnE4xG2o}#WXtBAYE@OPc26xiF!WucPR-r8+scGQvO$M7w&G!xG)fq8AkkN~F`*fH({?#5^_`TjueKNS)#iGAu0!=lI)43T
2ccC)*J<?OE50ZBvT37_8HA#(0L!JRNNv;6=}wslQ4XM2qbwjfAB6zZgklQ?ta9}j2?Cq8Pf>m9hdQ8Hb?Qg0vQb55a>tmIO=?Kds_S&}Hfei+
6h|ekWq0hK(-T-ZD#KfJJ4BBmLS?B;bX@A_aK+IGkJ<>RV{<rk)&4kboPxk^Or}jFQ)_J68z1{gEK_X(6?n3ewz(w^!|Y0~Azm*7UXBy2>t7kX
cGypwQq#E#o)4<V#uH)J3cNKz6yyf{Vm>{xtD!+;P7Mw5l-j%UdrXBoHv8BW%lJ~~e9}0XCPmrxFdEbKJV>EP6ms1i0MbTmXsThgDWOiGrP24X
1c~HUo`CLAD_>nJsj3XQDpQZ40a|dSBYwD!1xFd7Ogowh8)ER84mgyqLq0aO@v${C9mR|GGSwrCqvfGvMW9L@4;IsEAE$y!MlijMBh>2p^C(7*
HHQj~7WLu&>Q?#t{{bl=XOI
""",
)
