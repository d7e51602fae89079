import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes import networks, training
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q4"
points = 1
hints = [
    "The network needs all nodes to compute its logits. Only then do you choose whose logits count.",
    "`logits[train_mask]` and `labels[train_mask]` are the rows of the training nodes. Everything else is the training step of "
    "any network. For the accuracy: which mode, and do you need gradients?",
    "Step: `model.train()`, `optimizer.zero_grad()`, `loss = F.cross_entropy(logits[train_mask], labels[train_mask])`, "
    "`backward()`, `step()`, `loss.item()`. Accuracy: `model.eval()`, `with torch.no_grad():`, the mean of "
    "`(predicted == labels)[mask]`.",
]
READ = "'Learn from some nodes, be judged on others' above"
STEP = ("model", "optimizer", "x", "propagation", "labels", "train_mask")
SCORE = ("model", "x", "propagation", "labels", "mask")
OPTIMIZER = ("SGD", {"lr": 0.3, "momentum": 0.9})


def spec(features, hidden, classes):
    """Two graph convolutions with dropout between them, so that the mode of the network shows in its numbers."""
    return [
        ("GraphConvolution", features, hidden),
        ("ReLU",),
        ("Dropout", 0.5),
        ("GraphConvolution", hidden, classes),
    ]


averaging = stored("q4.averaging")


def task(salt, nodes, sizes):
    """A random graph with features, labels and a mask of a third of the nodes; float64."""
    generator = randomness.generator("task", salt)
    graph = (torch.rand(nodes, nodes, generator=generator) < 0.2).double().fill_diagonal_(1)
    mask = torch.zeros(nodes, dtype=torch.bool)
    mask[torch.randperm(nodes, generator=generator)[: nodes // 3]] = True
    batch = {
        "x": torch.randn(nodes, sizes[0], generator=generator, dtype=torch.float64),
        "propagation": averaging(graph),
        "labels": torch.randint(sizes[-1], (nodes,), generator=generator),
        "train_mask": mask,
        "mask": mask,
    }
    return spec(*sizes), networks.initial_weights(spec(*sizes), generator), batch


WRONG_STEPS = {
    "trains-on-all-nodes": checks.Wrong(
        stored("q4.trains-on-all-nodes"),
        "Your weights are those of a loop that ignores `train_mask`: it learned the labels of the validation nodes too.",
    ),
    "trains-on-the-others": checks.Wrong(
        stored("q4.trains-on-the-others"),
        "Your weights are those of a loop that trains on the nodes *outside* the mask. True means: train on this one.",
    ),
    "mean-over-all-nodes": checks.Wrong(
        stored("q4.mean-over-all-nodes"),
        "You set the loss of the other nodes to zero and then divided by all nodes. Divide by the nodes of the mask: "
        "otherwise the learning rate depends on how many nodes are *not* trained on.",
    ),
    "sum-not-mean": checks.Wrong(
        stored("q4.sum-not-mean"),
        "This is the sum over the training nodes. We asked for the mean.",
    ),
    "hides-the-other-nodes": checks.Wrong(
        stored("q4.hides-the-other-nodes"),
        "You blanked the features of the other nodes. Only their labels are secret: the training nodes hear their features.",
    ),
    "forgot-zero-grad": checks.Wrong(
        stored("q4.forgot-zero-grad"),
        "Your weights are those of a loop without `zero_grad()`: gradients of old steps pile up.",
    ),
    "forgot-train-mode": checks.Wrong(
        stored("q4.forgot-train-mode"),
        "Your weights are those of a network in evaluation mode: dropout was off. Call `model.train()` first.",
    ),
    "softmax-before-cross-entropy": checks.Wrong(
        stored("q4.softmax-before-cross-entropy"),
        "`F.cross_entropy` has the softmax inside and wants logits. You gave it probabilities.",
    ),
}


def check_step(train_step, salt, nodes, sizes):
    layers, _, batch = task(salt, nodes, sizes)
    # Measured on 60 tasks: right loops differ by less than 1e-14 after three steps, the mildest wrong one by 1.6e-2.
    checks.trajectory(
        train_step, layers, [batch] * 3, OPTIMIZER, STEP, reference=stored("q4.trajectory"), wrong=WRONG_STEPS,
        inputs=STEP[2:], start_in_eval=True, tolerance=1e-8, read=READ,
    )  # fmt: skip
    checks.keeps_no_graph(train_step, batch, STEP, layers, number=True, read=READ)


@test_case(points=0.5)
@case
def test_train_step(train_step):
    """Three steps from the same start: the same weights as our own loop."""
    check_step(train_step, "public", 12, (4, 6, 3))


WRONG_SCORES = {
    "ignores-its-mask": checks.Wrong(
        stored("q4.ignores-its-mask"),
        "This is the accuracy on *all* nodes, whatever the mask says: the slip that is told above.",
    ),
    "divides-by-all-nodes": checks.Wrong(
        stored("q4.divides-by-all-nodes"),
        "You counted the right answers in the mask and divided by all nodes. Divide by the nodes of the mask.",
    ),
    "the-other-nodes": checks.Wrong(
        stored("q4.the-other-nodes"),
        "This is the accuracy on the nodes outside the mask.",
    ),
    "counts-instead-of-a-share": checks.Wrong(
        stored("q4.counts-instead-of-a-share"),
        "This is the number of right answers. We asked for their share.",
    ),
}


right_shares = stored("q4.right_shares")


wrong_shares = stored("q4.wrong_shares")


NETWORKS = 5
"""In one of five networks without evaluation mode, or without `no_grad`, all shares happen to be the right ones."""


def telling(layers, trial):
    """The network with a layer more, whose numbers tell whether gradients are recorded; weights by which nodes differ."""
    layers = [layers[0], ("ShowsRecording",), *layers[1:]]
    weights = networks.initial_weights(layers, randomness.generator("telling", trial))
    return layers, {name: 8 * value if name.endswith("weight") else value for name, value in weights.items()}


def measure(accuracy, plan):
    """The function's results on the task's mask and on two others; evaluation mode and `no_grad` show in them."""
    layers, _, batch = plan
    masks = [batch["mask"], ~batch["mask"], torch.arange(len(batch["mask"])) % 2 == 0]
    calls = [{**batch, "mask": mask} for mask in masks]
    found = []
    for trial in range(NETWORKS):
        report = training.record(accuracy, *telling(layers, trial), OPTIMIZER, calls, SCORE, False)
        found.append(report["returned"])
    return found


def check_accuracy(accuracy, salt, nodes, sizes):
    plan = task(salt, nodes, sizes)
    layers, _, batch = plan
    checks.eval_mode(accuracy, batch, SCORE, layers, restores=False, read=READ)
    checks.no_grad(accuracy, batch, SCORE, layers, read=READ)
    right, alternatives = right_shares(plan), wrong_shares(plan)
    found = measure(accuracy, plan)
    did = f"For three masks on a graph of {nodes} nodes and {NETWORKS} networks"
    difference = checks.compare(right, found)
    if difference:
        for code, wrong in WRONG_SCORES.items():
            if checks.compare(alternatives[code], found) is None:
                checks.fail(did, difference.expected, difference.got, wrong.cause, READ, code)
        checks.fail(
            did, difference.expected, difference.got,
            "A share between 0 and 1: the right answers in the mask over the nodes in the mask.", READ,
        )  # fmt: skip


@test_case(points=0.5)
@case
def test_accuracy(accuracy):
    """Three masks on one graph, a network with dropout."""
    check_accuracy(accuracy, "public", 31, (4, 6, 3))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q4",
    """
c-rk<+iqJ)cKsDXPf0@}>VEO-1bNNN06}0FZAv<piB^*iNw?D(%)e)?z3a%9Sd@5^kWAbYJ0^K9b*gr)z1O~-_wO%eUpLFU)$DdyO>aIAH@~f?
pZ~m@4~t>?>uQ+Y&KGy<i_44X<88bisvU~ExxNkQQ_dHc@69w`#^K7EOFK0=2Onc7rQ(yTJ{KGD|LkyO>gAQ0+8A;zhF{0t5q26=i1^Bsc$ufJ
SZi`JHD<X3t`J;sHTaNR3Y{a&G!>hxi{5zNpm<y>1e@GAglwJ5xtM4}?HpmIrkLcSwb|7gE)y<@@r3HDsqGdo9bwJXn^Kaq-t!(7{|<@6<UPuz
wbKw&_O4<io!{Lw1#2Qs#^3ma18pt=&+282cA7Ci`oFsU`-jW-7n@<d`E_=4^K~`5`Saq^;=2$0e!rz2lAq0-nfaJz*P+~8-`xIO>i_#oy;;rX
3oJ3#dVcqL^Xqyu!^vFl!QS3P+``%0!3{Op;vcOy{$)7Vm<FHlR8t>{!Ri=S$JGqg)?9<JHFkc-G=+*A*brSvmvLHbshC8re!D~P#-;2q-L7;F
fXGFhp1lb*aW#|A&Snb%7>7Vn!Q6!CJHJCBvrqWrJuZS9gcz$$#Xqd|OTYU|-~LrE^}DNt+c@L052o-O9`94mqYOgGO}5xZShcwQyPsm^$N#Xp
(PDjbP06-r3e(v8`v22yA4FWF7cx715h4HE#pdgm`{Cl<`}cplxSii@_^%5y{WegxFZlbgST9!>?=C*wFK3$+An5DQvoAaaTlvG~#UHc#uaN(D
?;)Pfc!;*Qsb(y&E5&Dsk2Tn%1hWJPC>c*~BR?AeR{``z$~;BG0E<fU*g^6Uf|nc*4sx+vY6c8?=lEm9{x_)_oKC5;5Oh}(U`<cWxEUbN7JjOb
Lf{7=On$^Ixh-5aS%zUTO(qloWsu)(%m&*8^XFyQ7CQ<^4V>hiEx<PbjzYFsx1>w4V0gjG;U4E=7!DX?`Po?$yyN{+mVt9=GRA7;aDxk#5+lG&
Mh8$zKmg}4QF?hGWscEcN6P0~1?a5H>BHZ-u4Z~YpRHe5tEVgFAygP6V7&^417r-Q2>6^5M^R$}f;b0Q<}>3Tcm{0i%8$kb1FaK)#&~!>ls8-*
TqU$Y`TayFUHT^j1K4oIIe+^6vG@o?EGZ|^XDMMrMBZKCsFaMoWPLG~@E0@Smx7?PWpjW~6`Wz6&L%DfDFlkj)u7Y7Ggx3uy8ND@?g&}HZh27r
7$B1tv%%HF&?3|yCcnt)L25D}Ia+5`Ut{PHN<uD&<5NwwQtcU;)f6-KWC6s=!I<rktijU-krdnn0$th~;3l>fD!y#TN!??mA5ADOikSl3V-H5T
DYj>+1;Z-2$zQS6dZ2bpyv>KdU%mzsL~JGx%R^@gHVgipvCQ(|rr1zm+F*99?EnF$0aKc>RCXH)0?;yG^w@G<kO2C|;)*rP-p6dZfDfSq1Qoj+
k_&-yT_6ZaHnXWoez(SBd<6!XBjz|P8x{~oiR<A27Tsg%6E;}x;Xrb@P%@A&1w%kJ_9LXjcp12X$cn6F+s6UODNctaaXuKpHlhKOFriT<p0*#v
9e^nh48@MUkKNS;0W1i{9ILD4jX}WCBE~)qh083G0ZR)KFM5Zvm@OVFHN*y9BrGmOMa7XQ2O%3*3WA6Y>wIm}35keUM~}VES%KvQeVigtL>3x&
?(ytc8J`Zu0B5o@xE`$6h5>+g1Kp6LNHdTg7~mXm?syEqat2I-fk29=x&WbqsR_{1C&bplLgT*JR<DNv(B+tvis?`ghz^_tVBFL!%z+Gn0<xwa
24G?!e$bP(g8>Cw6<Re@J~(S&DIwsTob^|r9U;)$9tw~jMRJtXMFElyD13;AZd8yATnp#dB%1^P0&4`@#Kk@i<P-ux9*6aC01PmZ<3-i?uxboB
Lh#L!0lZ+SH3ip&0nTaxFqRO`hXYWdG~gq)vlv?rw1RegbUGo}KEOefeHRCSYKh-MlHV2w4CeuITvg&yfi)Pp`nr)ZWtixI3H5R{j2i$Bw1Y*c
D+{B$Vl(H_w1bw!lLJb!S`!v_IUXFJ<@!+FkWg3~x_4m{7TgX3;_~4@0E@$7{vAdqpNTLD$_7Y8k%oE$?o?PL`FJ2Our?k3BANHixHSSe*kvmH
G^r_{q#ptWxEEMs!PY8~l1dH<s~Zy!*dW{jI{}O^)nNze@z1j6Z>#0v?mKIC!?laIfV~pUwYwc=<@)+3YyQca|97+I2jwWgtgn`ftJ(ei)na)&
=$34(`r<#9Usn@Fzx8Cc8YY|1%k?l>ewxfC_siuMe4cG4^Si}zHLNEe^+vzX*1vsxH<@oH_rq+p7;bUYFu9*y5BF=H%1_wU^V`{GzFbV?u9MAj
ImO0#9mNev21+(Xoq)f<R?Kcy`v{sE2tW(I$KqWyMATwqhsMJ)p+6DIRJI9eO600F<wwIUM*wN=@_6i+0uv(k6*sU9sv!l^27$UvD+pXj02N!@
^50OXeHss-r(=|m(4+Afvjt5Lxv_ZY658w`>0=t&I%FYT>z!DI(L=8!dqx%y@P<+=u~@HzfJT8i6~vZ=k&88ou+fEHZtHC-PjF9I5^ql8VNYR^
LFG9Ra4Kk&fQ7B<H;Q7R<JlUT1FoS7u~@2=6X*%%0T8Wo9Z6}S)nPm<hllt=E7Ot|3QtQIClqCUfvb#xCNsKw4x;cG;vWJCtXl8B1nBTmf)!o@
K!-LBxYa2P9tH*0#A92@fGs8nJ1jM8-q3P@-D1e=U(I??^cj$uB;8E3MJhGFvFgh+w3V>cy%+`CC;+oI!l+HIg91QpYq9BVRtoPT)*iAWa!c@l
wc;!3Tn7beg<wO3caV4oIfnpw(^glsIPMl?i+DZ+=n$l%j{-tG@KtlsY@q;V9fH$rdph$HO%+Iq4BfzDOfCT`%MNE=ft?Rzwe^fJkjX|M|9D2>
?U*YV^Du&p_)4Rp=p<6&J`P~KMMzV8V;nH_H57V6ve<nvwu1+Rsq>CbKIdu2nb>%G!bX4<nwql@>tGoJQu`iD57v$qsA}t)kYPa-$h8v}3wA#E
K_UlGXC5eCQOD8YG~SRV1lKSKKZ9Jzx+oA}L7*W$$n7aKJ_c|@Tvr)1u?E5nt6bn6x5R|O5{KS;H5eevO*E9_NaCR`@L)Q@RJYK4kT2f_0gL?w
%)o+n{dn}dKsZG`!^!~gQDX^($7To0aTdFdJWG0F$lUslJXnTUjZ{M;X3#d6Ot2g^aDX)cP@BsR5C9XvKx@if5D0Rzr*Jn<9ygDzG*{I*?isKI
!1+E10R8|$JnEbteP~q&J?C5~BCw{A{sGP8qi56s7~p*$1nAP2{bt=8lX%cdY(wX)I34jdxLe3Tqh`fX<ud%@n>GZ51N&i#DZpcsao0lz)$N+G
uJpas*t~Oq@>uD#lgm@*B=PAhhlj*~5@WH|EIbeee8z*|QA|St93CJ#UR~3;Wdgo&51qu}$!6(J_su6n{RH`eh-KlDcnCTUl2-z+_xjFMKp(D_
_-l0xRnf~#Ks(4nlzRNK{JL4sZ--yxJF=JQ<gcr*_~$TNtl#N5ddi%q4zEO1=mRi-ByXBw2uet+D5%Y10v4aEDXzYrje;#t?{@SZ8->1qh-7pU
Xrhd8yVW$F3$cUQ4O_d*RIoOVhDx8PIBp5pa5au14snC6RfC4OuyY)qvma>S=>!{yVK>kKFoL)+I5*lTm?&5X0EnWq2Gb6T)7a9dD!}c)tP$hS
2v6MCfFL}DT7=Nzfwpo|Jc4l|MhI-Re#8;m7KDq2_gj;dERRtbaTeDR{X%4k>i&hb0b{Qk8}rCku-G&SeKS&k2VyOhrVSGRbC_X$P{@L_&St<|
YHATSH?@AFD_9!x?@*74IN~W728rqz!=P|JW|1V9W{NOc@FibP;w!MwAdyK&7(53c%-G2j(!G+w<~Xp|<13sH06=Uwo*>sQau+L2fb_sl0kcZZ
_prco7lAyR+)F;dqQKC?6BWe*P}j)7y$}?-EGWp?b-fl?9m!SLVXFY07;&KZYjDaZ3s7Pdmm{HN36Y~7*=4KHg$+ZkZ>t2$SSs0?f&rt!m<kA>
Y(roW1cruk-2nyxhD5~G;u*mJ>K&$j%tU6fG9?9rkSBT*mJuvGn(wxc1)jkMqTE{t9I)^PmI~|<1%tvJ#oP&{la_gJ<N<VS2xEaofaN!)Mf>m%
tf+B~+B-08OTUsSE%X?ZXM7t>POgug4i1pAiyFb8V)2-nQo<2n0NW&qL84JXs4_!uM)n$1Wjqx`JXCiIXMsl40qTe&<=jbPgP26HSppPSbgvh9
gi@{*k7C;-B{~%GY|TQ1=ESIy!+)U<1sEJd;x%=k0E!v&6`7o%P{5Q9thktBI0sLQC(g0UT3i*Rw>$EXN~B^R1CxL%f`FO{k|^XOb0$LeeI($n
2bMT>n>|GWPlp&JHTVZ4U^)S$%WBLIw*kPVx(f*cq#I+)=L|e@r;Gam`cndto|YA8pcRe_T@|ULz|?aW2{2VI;siYDTOz@gs5MLua|%)szY6v#
x2k2{fKD*ooDOyvEC6LLkxINWxGM|fnQp}Wrg{?#XF(+^_lSZ?VO%cIX(U+=_<+ISx^g-oJyW|gqwW|ifRzaX-9n+j0(?PvDQV3AvXu!SCoz`-
nH4B7`p6J=nADju@Sxg<smaU@{*k$mMO-ca7*@MuER*%H(IClk{SYD%j`I*5nf&*#T25vQ38pM2xAQ;1SZ*iRe@<{!J!(4n7x|W7erGrBYNR#q
^qSx1>p}0v@XUO1H(AX#!{m1OGAwR|8+~4W!wHK&+a<`RepxIxzbF;LZI_GJ3f5ry0AA3Uy09R!3^QOsn?|W5MULr5rOSb!PoRFI$k-MKq6^W`
LD=jbrZ#vwI@;!w4H+eOZkq#nDifIPp>Ov<AaOe}L{xlf77H7&q*k%gX4?UEu&65oDz59KWtvH5pl2jN0Q|~?AT_Bde}S1c(eH}Y;CRRI_c@)k
fhndiQB&587T6MuNnxAG&*EFhA?h*jcxgQrg3sjNINQo$h)f#52)JpPs*1HOzPZqW)I>ULa@8Bm6oG6~#Kt7x2+Nqc{w?FuPy-irUSO_k5rUw`
9<CiAf)oHH6PZ9pnjVirIn8ryF+Uh<6|e>_rgkQsUDS%<lw>Q?amLsnvCTncSo(m)8u@ojj!A@cg}z?071qP!CM~-VVpbDFV5T-tEzAbk@ldq8
Qm>)+ZS~dm=nobU%m{{phHEGfI6g_#5$FJ;0VJq|(1n2l+Ky#wIpEvL*OFfsWAoHP{w+7K#)qMTn0J>)5C3-VH5NB8f|>id*K~q%s3Q_Uyzs|F
ueKc%)M>lLUEvyrR05qAXG8)pFbQHoIJ4$nV{aEiwAF-GXh%!0Vcn5?%|JtC$n&kkwt(Eg(4IId@O@#7&osu(WWDHvPY*<uU)AOXXAu!&B6PSl
YJ`oNv6xOxI|sz&9x6s*2C4(t0kWXZJ%~(6xV(Gt>mHVQ?O7hcBBC+#I>A=Pa|R99U^fAA+)0_&7;V7}2Gg>TaCIUV_*%2LGp7jrA&1w)0a8UU
=cfMo(Bv!3({0(`7!fn~RpD>p0M?%7M2@w`eVA71#aS+b3X9Y*6IRcSiCh+&t<<g?1hQ1=2I`vwSUJ!UOjR0<U+_2ZFfB*`38>T?LInCiV5DTM
<bL)>Atz;^p`~v?czj|KhtN_$A1E6%kn=l$AkqC!XWbdoHwbo2z=kGlZehkMBS@LrK$t8`Z0w>ypr<<)vi3Jdfe2_a*};&hnyd$fP1B{NQ(y%w
6}(faXNnd%KdWlgUy7}XdBj{c7+?s-H1DZ_u>mZ{+&fwKz{m~*o?h2AFh7XpJobqC3#LRfm;&OfpXpbLbbz*Sjic8cre8e)1SI2<S!bH8f#EZZ
4Y6+?o>U=~k>-)LKa!sH*WW>PHdiD+kJ!#%8AHMUk$>Qz35k(>7*i}qF7xlh1e66_<I_?P;H6%RbpXYovP@}(Ua+mbr>{%5SEa|tTXlkWa=RJB
H{8FSurTcmngG>~E^4|7n{%8N9pjWG^~1shcr17`{GVb>GIV{D&$u>Buu-~!g1V4}e+1*2^KL7#8-xR#!JB?qI3-F_Ai|CqLsjho$YTV9oI6?{
`kCE@dEuBwb4Fu>d;=y7>!PgkJ;uzEZHeB@>ZXgahQ6&q(~cod=ifRi3_A@AO#zafO+5fBlSLQJSpw4*$P&~ULVy-ecvb6y)-O|>CCJ}sN6Lk>
>oqor540{=G{Vgv87L@p@w*lm_6+25L5|1{v63zYUaiUqk8U6wRzqJf(WB^L$j1rJl?1_|LW3f21{Q8$6Y)hKuxhvxSowOi12`@7Y;{q&iwoVH
QKReDOIoGRYBFx&0M5<8V;;Q)1e`%;WMhqsW=tFAE7FYQuP~Y!_ogiOkU)}0U`X3;1U69X!myWdX$nVy%EJAqwIm}Ecx|K}uMY(<>YUVobbYOr
beATFl2#xk?!~&k)C?)ZDng2D>_S1rFO}Ib?u_P!XLJl$8YCMB7Gc3cf_z0T4b&dvJb<{=%@4to6m}k<_4vk~R!ki+i*Zbf3Fj?hwNq4&muJ+D
sa-*pQD8<ZI0~)aw$r_5-5=+oMQHJ$Fk;mW?_jQTI|C@VHqh0;X)<Bu9kAeGlwdIJa)$u{1_Glr_?Bx5xhbsRfoN!HF?~|lQ7NZmkwDA4Dp@#7
tHiAI@^CJy2gU@+s$<s)`+60hygj5EsMgAw66=_#T3X#HgP=~RN$EsgnEVL~5+=CqL|p*Ywn$p6oXg~0M?V^VX8DC-r5S5Z(>4?Y!^#R-k=la-
Ko>Sfu}r6Fv&D2aun#MVt)Ph%P}da877|cru%`!@K?ey)S799EIa@laBO)5+^R@^PNil(>&pW_5FvW~EpE3Lj5rtVT`c&ep6{|*{3v<Uc!vVV;
VyWV^1qD>aECz!OSKb&3Jmd3V7o_ge9;IplnA&r6O=Bt<Ler~Z+L$tep|>(f5K1f1t83?(bu8syt<aB|7Ma;xQs=}<JurrxG@!=pluU53_6U=J
g|=V;Z78fu$MFo?TjigSGv<pqcLESlkRjL5zfu=#SO*Pz7c5akodr<<eetONNIgE!!5_Y7iS3BET;I<YzqQhoPs42Ubv5)NFVo4tE$$_pGGC1)
EDVRNhnv-~dDmeslh4C!)lL{M{A$6H$b1O4)M>tHY&cfkwM<T?;(&&;(z@#$sg8=K+n)j(oc;tCH7uMZb=j*<adc3^nhYVhu4{yyYQ($IkCf0d
#VEWVgZ_-NXRBTq3M9Fg@pcDmk#dNf`sJwH6H$<~j=>VPfuJaAE;+M~F_s-=EiC1SK$&w^wSZcZ$K{|PN!7p{3Qm|tp$aWCSKW?GR_i22|K|Qt
7<sVpso#{zTF*oPGK*##Gf}ay?0ifFWB#+$K8cx=*m8+(-P$}Og(Yz8Lcr$)1tS^8^9HRW#<V0tbx^Y>NplsCll*c1Q3kAY82zKrsJXNfFLtJ2
1qyowoZ=s4cMa^Cu`E9(x=O*hTSkJcxa4rT*Gp(;`x&Ou#FoAX^B3|LS(x5hQ=|gkz|IuCKnaUB8GST8%HlPl6dGN_rCB=K6k#aLp~sP);n{9c
dKB+dGI2-BsHHC%AH!J2%i@Wa)hva>k+~UT0qj!{a7;U3(4e0(${mA=$f2b!MA252jsXDyY{|^Ry%cu1M;&g36Z|>dqmEWQQ&+VHfCf5?zG#T^
5g5#4X6vr*6d`frV#40Kss*zleL5t&2%}-0GUIa%1~^oP-A5yZ)nl;1Z1dP#$JRWKpxcUGnA4x>yq0*WlPAM9n;bd%NfOzyj-^%-jG9}G%wY~v
`DbExjn<rk4t~gvN*PPQDy$*k(n(b<q;A-9?Ir|;C_QOfzXc8!Y8In>MHC1cPHMp<HpMG=SQB;D81KdqgC>7(fdI>YKtfVCO2YIq!+OS2Thaue
9IQf}jI36~V%L~@D8Ou<K#I5n1$@As$4FFTz?>{h^mghhrK_$`q30b`1;z{ZR&JTZTM1%bG!XNO#!wMGyq-aqmVf5OSnxYKQ_#4obOfI<K@58j
JOd_wQ70-LX_x?*_`1p2%>lMhFntgpl(RpLNpGAfD)|6e=$_aDfhC3P@zA0qjQMDIP`549l3CK>YV+R3BHqo~nwGH>1B+x!YQ?+&7+M4|R`s4S
p(Qc@EGyFtY=x2NyY)x-Eugn7n-jGy%C?n~m}s@2keI|WSC>x74ud?AIWrv7YD#^SSp%C^EQB>qj{v}}{76_nEmwET%@q^8uGn_su(FnKbA0o4
Gx^B#f93iA^v@sPP56)bu-FKxS>E4HSpL7Be3{=5ldoT1i;(>6nD?_|-p`JCKRf0zqDs|n8UwRZIKULkF;*EZbN8`I$@fF5MC+nCdRsA7OHUa?
tD5d2t_hY#i)$Z>DY18&tNpC?z%=oYT^|eRn)OuCE!H7EIZ9WNBs->ZVdrCy$DL7CQFbj~a678X_>hszP>s}hnAUi*s69fg#B;5QG4F_~GB1vm
-{%afvhov%=d@t~x4x%$v2`*7cF9BS=$FMZ4DMl{-a4kr{3_@JtpQH-SXE|UjP_s^q;2j8wmAryE{bMsLi92%$k1?r;Zt_W8{>_D6?z_}MG6C|
tX+vrJk)q9i=KfSIj3XdsZd1_&=ya_wvSY7%yU-1CVgbg<~xCx7^+=Rch(<_$e1O=#<hTkrNQr6N&I^8RCcuUtbkUs2!+9<-_qig5O!{9ER!hO
ZC=8-Ay(gX5-TG8gfRZ`5CQ@aLh3Lulc2rLLIsqkQ2WG$x%$i-=(gTrr!A%du``QKmY3OLk-I1zp5W*jbGZ)!O!i8Q@pSzYOfZsAee1phEW&S$
Sd0~T47NYiNN#}u4upP!Y@V}rh3ykP`@dnMYmp$`NbLPmByPk8W3c{>>*jN_OHp(b|F@2(0->3*&m3jRdy;L$8pT#Z$jto0#9OZ#pPkMM<F95c
DKME$<1F3bI=#%LGp4G?f+<jtA{MRk@>yDA&_Sh|3`ovy@N^~}k;26+3SU^0Xj@o?{FFIlUK<NlwswPT#8U#Qju~oTvaKGGu4V?za;xlN-3?pJ
CD*Fh9`h0jZ(RMpydCx?CW~S7ZMphwGG9yvjzk-M@e=PQx2xqB@|ABhQj<^9$zNE&@{vE@Yo9&vm&vF3YQ1?amV*7|y;S**4Z)yN?L#9jHp_!4
40%%v!brw`3{ks+FaZh+Ma#3-5lm8{C0{~lN@2x)#<@`$4x9L8)=3GDU=$DxnylJO6IMBsOm^5Nu<5ujz?NHfxn(<*3S5_a6$$jSb<UVc0Fs@>
6RsN}Fo%O3wfa0I(X3@uPc0KeZ-X=iRF(ofO_pQSU1@<qmK03=^)PDb=VQ~GbH+}XQ_33D=Cr9*D$iM;EF>mr0cq5xtFT*0#IQcC2+*=1t6+NF
oBK>HD=w=B*C0HcI4E@6y!4gMboL8q2{VkGvUizM6t<dXJDAoVgZUs)@<=5NN)~Og%+PfLc!9yND9JEET_uGzCi%gy=GdK=j#zC+#at8V9a@?_
o7rr#YTSi=bTLp2R&|Z@QZLOkSH+G9sbIU>ld?)NJFr9S*j9?E5Sba0t(SBL*LP0l*S%stU-r*qwR!WIg5R^tSF22CffJK#JbM+0EMfN)sgTwH
Df6c#c-Jd2;i1@;-b)dQm0o|WyHGb@w(NaEpMzK%bPF*cQI!f2{GDV9_tQSvu$5l2<Xc;BC>v@U&CBFd@trK8H4|bTZ8AbD+GkKqi|y5Hn=OKp
nFnuO>pIA0REEtq$a*dnL?W~OTK&H#SIIU*7Mte}GYWjfEzg<uDPaWmfi7cvgGj5=v|Kt$t!0)+ZUI*&xLA6dng?6@2F3W+6(($+fu~?ho+c|Z
cc5l%(YTW>lFos>Tw78nJ7u$)TlXU4a)38lscM)2+#(ycd96V)45BkE7j#-!Vd5l6+k6#F8)P6Zw1zUI)t+!-)tk&IVi{gh(*!flbm91r;(-er
R(t6Nfh9<nfz=k)9Cc=^yBbdjqLKkXz+EdY!@M$`$hwxJLa_$T3!-jckEO6VVP#M8h6EL3U{k{Ikp4~kzOa#v@?-89Vz2-~VMlF>MKArE>bbH%
q!xlosHNI0ZPoCj#8zB$WihpfsSUQ>hV9aVSfgDWAdE*g2WVys%}A+fk&AN~ExjPAwyfR6e$Y((t1TDHvU;C+qg{^Ty;M;L-@2rFHrEU|Ubi4O
KBQjKHnb@{9))JOrkKhr4LmLHcur3R2_CC2MH3R{NYuPibT+9G|DDx}6NW7z>C}9eW1|{s;I~ErVUK`Oj}?=IGuTZ`bY>{HMJKqFwRs+xXF+us
$I>E738P%0MfZX%8*}qROAfDeQUMa3^mAbv1&33;`lDHBU$VRlVr1O}f15Sl7ieTL@<hHQfqgcE!T4M2R}9zFC<qO-96eB2>*lkJ(qodvpeOh&
4I}=*#W0GGG;a%Z*_YAJn%J1Y!8UnRX0rUW`F-|ZSJwl`%5ZhFTCUeu!(s!D@#iD9^6_7%^5d`V$B&cGvsQ$nmjG8`4=|~)|2AXX<bHWK->jz-
W{cg;{utQM_{(Z}J-eRY&o}c|%<5v}M+k%+OW+wAaMDgoOW?gU?k%DEehEC^um(=kqbHtC92sNOUTa1g$`|GYt8!<hD&OeVZ&(b?!IZ-t^(flA
hmNO_2}7_YJxxQOY&OHB4ZE`n-inYr-!Frwi^pU0m4`C;K%cKEn$#gF3Wb@${oF2r-U<zT)-re!NoLcQtf_HTa-t+BoioACcG=X@@Au)DN6Dr}
#=m(He3HD1me$LTV2%Ov)*_qzqZl-6U7Fa@FtLTf*f!H~9s+1?Xh9Tc0<5gMNLU2V7eDA*A2e~5p?E376oTSdUhNnTIjRVr4N&vL8%I3L4B0bL
bGyXfLkF5Wr3juWdZ0y7lQ^USr_@x8!WS7iGc412#p2fzX|j>AH9rL%HH=S$F}<^5Q`8t-H<(&TG$4(=mc>vC*c!}FOIo@qrM1!oLERK|rvvC+
zXm=E?cVXm5i2c)AS`3!a>s-rY(TviUrxY|a5nC$frr*Mw)V@?R8&fAeh1dTXUX@<?d?j;C1V=w&W^=~DTsCK3U#IwPpGe=F)MLXFh{j<FlpM1
8DMY6J_uB8OdX4T`%o&&b6Zg^{af7FY{A~V^^8TaOrf>HVB$g&gIyJqXJ6aO8azdT%5EREYD+p+7dvVaAGAe?>JIXSmLyWxj5qjb<8h(XTr<6;
Ew_trAq`AGS3gCP4i9v6oZ_bdu#3sw>ZVBGrMX)i%g+;Aw<o^h;}vV*A>Ww|V#gYIqt&Xd9*8Y#pmymb>t}gK$?xn1QJ5u3X3at#ErHKW`E;h4
%tf-O*p#WC=go3G#>@MD3VFQ&u)0-BbC<yWHrjTBK`_2Ul@)QjO5nNrx%T^iF|~$r+=NleQ`v^kXp3c*Ah3+rxwtFGQ(gjuopDAWpxds9YSg7*
bw&g%XhIu3O6({QUEdlAjQUmP5xsd0e2^EAISrWyrVEgaMy>9EmdNtDt1y=O7P_g~8eSC>n|wl8Va2zy7B(K>8w^_ht&{ihFm5g0Q2K~Hb8%Gz
&;VuQd1|X;ir|R>(3D!w<``hN@>eT@_v~B7>c<msz%qxQ?_Fq3fh^lK!uoN|NtPKMV=obJzn7xu{r)pd!5vn!yZPb{cepL-_NH9h*)8U9b~CFt
!GT6tKjnLRm_;k^bgEU}3|xEPZolvM!wXMiFG0>8KhdTBG0*&Y>34JB`9FUC;cYgj-Q=hXK6|j1VVv=gzHKq?b9pPj{`mLqZ@14o$6&XwwCldl
jdK61A8=H8v}$E*4a?3|ed*YJuJzIxr;T9Gt>g~aVyA9pcf@si<2mTwb^M>*{mr4@9(K=TKOJ~wMwlbCw0a14ZG@)>z5Ina<Z{nm;h;-*!SmV8
eiULoI_b1$fA;K0KfZXM(^loVKXK3R4o3OZ{>x|maqnAhU8Q^3-K(&_B=5hHXIr%A6zBem`XzPxRPpXspzZ`fKetlZM|rsu?sLqT_Cvt^L~d^(
It*d<6QBJ>!aO6G&s}Bboge;t`oZ+R*!ktl*V=jdVK+HtU$`^x19P0AagzCQkim8E*v`3wkGa;tw#7jwylmqfq$K;QZ!ZOTl#1W|LzmE<jlMkt
HiyyI!=G&bvyQv=QQGAMljSf&-W+Aan%BLbInfM%o<6@!uJ<M6htvLj&N%#9U1y@bzRCI1P2tP>=#%uHN*SGramwcGx#r@nz9TwzzU{pt`UP*I
b(hvX377sj=)FC0I}WrbI@k`Oq4qQ%<6e*Y>_PD;LTAs(vi8$K-6Px%7tg_NpJ$$E=k#@d*!t2vG4!4_>>f7RicyzeA@M7Aj=H#+-CoC=nU9|a
1{4PyZm}cYbLpbK&0hLG7$1D)J5umCe8FByjJN0;+|4wV$ag0OzP77#fMuc=^9`8AkA0f?3Q;CmRwuWR^iTF%^@e#{+Xq~^DcjJp1$1UNG4@|)
dZ){^jerTTkuPvz3!d!*Bx{cuGM*#xmto4X7t0RjC5(^x!Vy*yj-~#=%TuzoEdVDOCjkv>r_$Hj@f~5E-`$k0C8XZj@QwC3&}Qa;THj`gZU6Ou
b^G^TXyiTCNy6KFxvr7FB}vZ350~vHb~KJo|JJCe{G`R-=HW!a68S}oQbild-`{`Pak&pou)eL9i@TqK^$#IfKZN?{cZ(%f^lH9YU-3md7b100
5<U5fwAj+WcYRc$`u>fkW9<AWhqKg&y;V5xm(PBb!{t6E$z?8|{dnkLM7H&PMC+^TKYx77(fjRjKDqHY1N^4<Sl<tBg*8te>)}V!UQ+x0g7L{m
z5J8kpUm3U;row9reUk=AZOq)^2q$9hyU8@Jcf)U702KIYh!r~MfytK$HzPYCHb@04P^8;%dZPa@O%L~aCUpO{B$+D60G8Lq^aye!=N+{=Es6R
Nj^FJE9f753i^Hf^y85qBryIz0`JzD
""",
)
