import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks.mistakes import both, combined
from autograder.key.record import is_recording
from autograder.probes import networks, training
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q4"
points = 1
hints = [
    "Which nodes does the network need to compute the logits of one of them? And whose logits may the loss look at?",
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


def changed(cause, alone=False, **changes):
    return checks.Mistake(changes, cause, alone)


STEPS = {
    "trains-on-all-nodes": changed(
        "Your weights are those of a loop that ignores `train_mask`: it learned the labels of the validation nodes too.", loss="all"
    ),
    "trains-on-the-others": changed(
        "Your weights are those of a loop that trains on the nodes *outside* the mask. True means: train on this one.", loss="others"
    ),
    "mean-over-all-nodes": changed(
        "You set the loss of the other nodes to zero and then divided by all nodes. Divide by the nodes of the mask: "
        "otherwise the learning rate depends on how many nodes are *not* trained on.",
        loss="zeros",
    ),
    "others-as-class-0": changed(
        "The labels of the other nodes were set to 0, and 0 is a class: they are trained to be of it. Leave them out of the loss.",
        loss="class 0",
    ),
    "blanked-logits": changed(
        "The logits of the other nodes were set to 0 and still take part in the loss. Leave them out.", loss="blank logits", alone=True
    ),
    "sum-not-mean": changed("This is the sum over the training nodes. We asked for the mean.", loss="sum"),
    "class-weights": changed(
        "The classes have weights, the rare ones more. The plain mean over the training nodes was asked for.", loss="balanced", alone=True
    ),
    "label-smoothing": changed("The loss has label smoothing 0.1; the plain one was asked for.", loss="smooth", alone=True),
    "nll-of-logits": changed(
        "`nll_loss` was given logits; it wants log-probabilities. `F.cross_entropy` takes logits.", loss="nll"
    ),
    "mse-instead-of-cross-entropy": changed("The loss is a squared error on one-hot labels, not cross-entropy.", loss="mse", alone=True),
    "wrong-axis": changed("The softmax ran over the nodes, not over the classes.", loss="axis", alone=True),
    "gradient-ascent": changed("The loss has the wrong sign: the weights go uphill.", loss="minus", alone=True),
    "hides-the-other-nodes": changed(
        "You blanked the features of the other nodes. Only their labels are secret: the training nodes hear their features.",
        prepare="blank",
    ),
    "cuts-the-graph": changed(
        "You cut the graph down to the training nodes. The network sees features and edges of all nodes; mask the logits and the "
        "labels.",
        prepare="cut",
    ),
    "cuts-the-edges": changed(
        "You removed the edges of the other nodes. The network sees features and edges of all nodes; mask the logits and the labels.",
        prepare="cut edges", alone=True,
    ),
    "forgot-zero-grad": changed(
        "Your weights are those of a loop without `zero_grad()`: gradients of old steps pile up.", clear="never"
    ),
    "zero-grad-at-the-end": changed(
        "The gradients were cleared at the end of each step only: those that were there before the first are still in it. Clear "
        "them before `backward()`.",
        clear="end",
    ),
    "forgot-train-mode": changed(
        "Your weights are those of a network in evaluation mode: dropout was off. Call `model.train()` first.", mode="keep"
    ),
    "softmax-before-cross-entropy": changed(
        "`F.cross_entropy` has the softmax inside and wants logits. You gave it probabilities.", change="softmax"
    ),
    "momentum-lost": changed(
        "Your weights are those of plain steps, weight − lr × gradient: the momentum of the given optimiser is lost. Was a new one "
        "made, or the step taken by hand? Call `step()` of the given one.",
        step="plain",
    ),
    "two-steps": changed("`optimizer.step()` was called twice in each step.", step="twice", alone=True),
}  # fmt: skip
WRONG_STEPS = {
    "+".join(codes): checks.Wrong(stored("q4.WRONG_STEPS"), both([STEPS[code].cause for code in codes]))
    for codes, changes in combined(STEPS)
}


def check_step(train_step, salt, nodes, sizes):
    layers, _, batch = task(salt, nodes, sizes)
    # Measured on 60 tasks: right loops differ by less than 1e-14 after three steps, the mildest wrong one by 1.6e-2.
    checks.trajectory(
        train_step, layers, [batch] * 3, OPTIMIZER, STEP, reference=stored("q4.trajectory"), wrong=WRONG_STEPS, inputs=STEP[2:],
        start_in_eval=True, leftover=True, tolerance=1e-8, read=READ,
    )  # fmt: skip
    checks.keeps_no_graph(train_step, batch, STEP, layers, number=True, read=READ)


@test_case(points=0.5)
@case
def test_train_step(train_step):
    """Three steps from the same start: the same weights as our own loop."""
    check_step(train_step, "public", 12, (4, 6, 3))


SCORES = {
    "ignores-its-mask": changed(
        "This is the accuracy on *all* nodes, whatever the mask says: the slip that is told above.", count="all"
    ),
    "divides-by-all-nodes": changed(
        "You counted the right answers in the mask and divided by all nodes. Divide by the nodes of the mask.", count="mask of all"
    ),
    "the-other-nodes": changed("This is the accuracy on the nodes outside the mask.", count="others"),
    "mean-of-the-classes": changed(
        "This is the mean of the accuracies of the classes. Every node of the mask counts alike.", count="classes"
    ),
    "counts-instead-of-a-share": changed("This is the number of right answers. We asked for their share.", unit="count"),
    "in-percent": changed("This is in percent. A share lies between 0 and 1.", unit="percent"),
    "error-rate": changed("This is the share of wrong answers.", unit="error"),
    "rounded": changed("The share is rounded to two digits. Return it as it is.", unit="rounded"),
    "smallest-logit": changed("The class of the *smallest* logit was taken.", look="argmin"),
    "cuts-the-graph": changed(
        "The graph was cut down to the nodes of the mask. The network sees features and edges of all nodes; mask its answers.", graph="cut"
    ),
    "cuts-the-edges": changed(
        "The edges of the other nodes were removed. The network sees features and edges of all nodes; mask its answers.", graph="cut edges"
    ),
    "hides-the-other-nodes": changed(
        "The features of the other nodes were blanked. Only their labels are secret.", graph="blank"
    ),
    "forgot-eval-mode": changed("These are the answers of a network in training mode, with dropout: call `model.eval()` first.", mode="train"),
    "forgot-no-grad": changed(
        "The network recorded gradients while it was measured: put the forward pass under `with torch.no_grad():`.", record=True
    ),
}  # fmt: skip
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


right_shares = stored("q4.right_shares")


mistaken = stored("q4.mistaken")


telling_task = stored("q4.telling_task")


def check_accuracy(accuracy, salt, nodes, sizes):
    plan = task((salt, telling_task(salt, nodes, sizes)), nodes, sizes)
    right, found = right_shares(plan), measure(accuracy, plan)
    did = f"For three masks on a graph of {nodes} nodes and {NETWORKS} networks"
    difference = checks.compare(right, found, rtol=1e-5, atol=1e-6)
    code, cause = (
        checks.explain(checks.Mistakes(mistaken, SCORES), [((plan,), found)])
        if difference or is_recording()
        else (None, "")
    )
    if difference:
        if code is None:
            layers, _, batch = plan
            checks.eval_mode(accuracy, batch, SCORE, layers, restores=False, read=READ)
            checks.no_grad(accuracy, batch, SCORE, layers, read=READ)
            cause = "A share between 0 and 1: the right answers in the mask over the nodes in the mask."
        checks.fail(did, difference.expected, difference.got, cause, READ, code)
    for returned in found:
        for value in checks.members(returned):
            if not isinstance(value, float):
                checks.fail(did, "a Python float", checks.describe(value) if not isinstance(value, torch.Tensor) else "a tensor",
                            "Its value is right; `.item()` makes a float of it.", READ, "not-a-float")  # fmt: skip


@test_case(points=0.5)
@case
def test_accuracy(accuracy):
    """Three masks on one graph, a network with dropout."""
    check_accuracy(accuracy, "public", 31, (4, 6, 3))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q4",
    """
c-rlK%Z?jKmgTPyv8o5@u=hi?C^UM|s{v+HK%*fD5+lfv0vQUbNh(!2jo$aVH}gUBC-Wt9&NXKQBf{NCI^)GGWu>x2^OxCuo@;jP+WYrs)9>rW
=jC)ZUp5zC<`=)Ln)Pyeb#ry|x%qfKzg#bVoiESEXEvTstxwKRtq%4)<_j0k#_v_*m5$j&lWj<2-B_2DGg+BDpQt>Z=*DH8V|Ges-*H``CHv&H
^Tvg-Z<0<qtL#<s^NCht)i|q6h$a|sQpXLtQ67&+t6UEFWrB@HN1ct|biuk{k~7ZRj_az?(FXjn7B9gEocCFWWL0iEP`&<P{Qhh`U#&k1**>n;
^KWNk{bBqcXS1t|_1U}k@6S~8V}AAd%lZtB>-o)Uu{?Wsc6q&+u7d+<S6`;z=D5*~!-w(NuhZ-A^A&!AGzMc#!Nur<m2ntjt??NwK)13FP6e$E
Xpf&Jx}>dlKB`E%YO6svr&M&Fze57eBJa@r=?tIEQ9B`u%Xo{`K0CSBgF-4LkUo_UC!=D*n-ed46I2FKTq<9R2JDT-X2*_rZ@tG0Tm(NjiV!S_
?`*P~FH;(<1QXd$^ur~K?`Z8(x!dXB9ppm=a?=KMQ$??}muEf12_y;Vmuiy7U~Ek2jp4H?gE|4<%0W8jf;F0hOxof02wJEN0vJnCRR)jSjIQVp
|4BBg=KN~9+QFrJJVJN13p#@sq%yU^+XO-=j6wPvt%F=<iYCaa47wN-2<2qxF((_LPsXylBqQ#K0ZcDFvinI+7~Ab$8IUPwpA$Y^=;BC5&|iV~
_ztKI4(SN35_W=~$s}bn8K#?<(4r&AL<WI#ptf<=d3G9NWg+@jZiWzAuWSSdV<9<h0n7x%DHuMi1Ih1vE|LSjdXNO)Pvu(<rUTNHf+hKQC0cOU
C9w@gDG0pM_*fyQ(b=J67y-YXlFHg-et<tUXsxtzKH0G$dm+%-D1S@LJ=kj>sG#EjAlFH?B1M&gM0?Oze#0mQm#LZfO8HRDq%PK9=F5-Qi`5EW
7@y_Y#Ra6;&)mi3<@_9koT*|~#~btak8WTo7GvA~EssmvB;Yef8LC&}GrZr17=zjLsTjMEb@Y#~+Xlk1`3J({wKX7O2)Z4U0|z>q|FJ#`eTB9q
h4<ji3Gaa*W>_%r>-NiFvyEAS{l4P{syw_&QYxefbAz5jn;;yt8|@t~dE;SaVEA&!4d@-rIt&JyU_~74CVHb>fELOPXffJ&m`|AYj_VM~?D2Yq
PK9yA_n_7AKcN+{9oKhy_}yB+q!GuH)AdiS|Ecvqwf>~Fe*OL1HKD@$r-AquDh@!O1#2bXL8y^dO5hT}hX(8>ViF9mJk&G+$W!;JBA_qeumvgQ
CloLk-t6RM5yJt}132MD9{_&?c$NvZfQwTGb^#tMj{=7Rm<LT@4S)*s1lr(3{E1J}JeW4LfYAv-Ie<byZC=+1I$$m!M*?IKli=A1*d6(0a8)}8
Oc`}7rU}9Uz!?GF<u{&1HxS2Y2~7;xh=>E<3sE{w5sm1plG_ztlwdx=De0X_I=~VF)W`Pq2oj?A%9Owd;1P;|cbgc70)4&)%7s2AVrvRGj4hxg
<Q^i&ULYKU#2dtHq#&X)g)zXqW&Tvk5tjnF0=@EfU}$m&Z*fOqeF?ubIZpbO@dN)tn}DffC{a*=VetIAnB|lr0W=^jK{Vn;#A+0TLM`Ba2vx!p
+7xQyWspL66M35^*i~S#E`S*F3N7R<$;v=+(Lp8=#Tkk3Ab=X)%pmNM-XsL78Et^_MOL7Ma6E85?2ZjN0MG-}E1_!e5w<D8)yU1DHsURX(YX>@
Lgqm5mIwHVM$`kYL_HMq<E5Y!+#Yn$%SWM}DI;9TDYo*LG-3@HJ0G-w{_%5I0)$M6UsNnq3eMy25p0%$D@3#mB|#mnI}8EH0Fp+qN<X#)PBH2a
&>&;Q62R|jypb^)<s7=?@WXW&f($K(<U*iKry)SZO=VU&$aRg_5Q2d)*LVpf0VW*8(3mbe0H#~89{!*R@<Tfi;ALP0AYa88!ev1pAsxy}#}!0Y
WF_iuI{-Pw<3LnTX9l1~&@2doD*-I0V<N;I22%zMfCJr!c6Ay7Fa&+}+2r)XMu3w>)Ke#+vq%OICnP?NTUm@6!wRj%j-2&#oG>clNGk^++i(hk
2!%B^x6%oT@Zh6`u9GT2kd}TPRzw&Ldu}myaK?s%ZGchHD7;U3+u8t_cLm=Ny+|`GJ#2t6uyez00NCk31O<UKWmXD81<1|$2N@w$2aLvdp;pgl
1K`U+lnindBjAk*oFZx6EZ{(dK*6$xE*k*CK>Xk*bB7H`P*r%<NckYu4Cw3dOpN6!tQ}3DOtd_*0tR3Wkpidax~xE^ggZ`=6h#Ft!@KZ&4x%J5
AV4Ef6XUz>Kn%{o$j4y2>_CL^f+bMC_<O~9J$w@Qu^<_k7j!iTXFAOQshVIIlXFjJ2jD^($atu;fGvaYit&s$g&<HL&G}Q?X$N4{0$U-;FKY)B
=>R#-MdCsN8ua9TQDl$|gmxgPEwf+B!GOcs0TC9?BKXKq=D2}&@RArgOi3(gLL)xG!0}t&57!L|1==XO3rv{sInLt6!wmrthX(zPDbuHh76$PK
EfGZ;?hSS)1Chkxh5!)^3<0=<SlG7UR*AuZmKEtIq^5i_4BN~BB6?0xt>h`GjHQ9PL3o%Anp@aT7)C&K;GjL`41X*aH=plj5AbD>&&^;eoSw}Q
FI-;yoIUtCd+>Ai;CD4=_(1E=@n#Dv;{4?t*yG%(`Q=Zo|Ecvqwf=;(9+!D#HCfzDrq|b#o5gHi07*Nic=m6L@5@oaeyh=RIUlXRELQW;;&L<{
T`v~j@O!!*U46b;Ea$7yr}Ck%)73AZ-i@x-qwD!}c{88kuKDPCdOp8i@lpN)rn#C;*H??1k$iQuUMw0Ikgae30if%TXfj0fU=DfU7&7==0-UZp
5itT>k{Lkj5Q*M9H9$8xubT*_;R_#b7fkPnf}T!fiF626%4<d#AqQMW`KQJA_3COi|C6+lP|fIX%kTK>e0sBbSDq=4T=CI)g(k2z2#2_44aDkG
KTQxwWhHld#TcNUCJ6kkm`Vqn3rKiJ6ZUVy<ePp$8Lj5)!s*58md`@HTNaQ0_k6h+O>aaZZbq}KUqOr6==`@4-dgTzM*l-v*?32{_H88CyYkK-
SF3sX8f6SFYP5uF8qMb4<~K8;`j^EIJaF?{`wH^uPdAJ8p9+!j*~LwTx(q`iDFO8|6**Ec{=oH=IPVc;n*KWjJXz$Off)&YOX7-*O{S~K#r1Tx
ny7oU{o5n$*{14`IR+-AUyRgPh^s~rp6N*5^^OnxR;08YH*P!^X}wxEqyIUd{wjq0I)ZF&K0p@s69?n4B2eBj8N&4o6ntsYBqJhT2voo58Rk^@
#6$^)c-gr-;+$VkZ+@B2CfAG4SL@Yd%1HB0$_Qar>nq6Fdiu+J^liF?;kvmS?E^}@713CI{|a?mPpE(o#ttUqUk(5_ji{XRV}sc?`t+~!5!42J
zg(0X_^RIF>EM)A><WWjIJn+UBN|Rd(f{T$U)OV|1#>k<MK=uFjo03du84bUN*}RSu7Z(Y$e8w~u?%5Jd4_phjlRP3z=opj+cj+`2iHf7(U0ls
ju!nKHcaXggP9fVVeIEy4A~|+>cCkfSJ4DcNd~%`1jy-<xub!o_GI;S0og@YI|O`160C|17~S4D0{;AqjIxXz<k)|JJ|XmnVA`C3IQj>enY~6*
M5bv~?ljN@0B=YG=K;eulW*WL7MET6`w5pM`{<MO{PWeX@CxO=zYstCnBG9O(J=Y8T%1qOudc7wSCr{b|I%D6@!ZGx&3d``_S+{>>Q(z}W#F(_
lE_D(Z!4VTx|7iw!?9e(si=X^vcLo3)>e5uv*k2b^9dlpdOn?z0Mg@0+v9FFi``!R`*(=<Y&2gkp|K0$?BvU0-8z9Wgn2!>_p+V=Lx+iqCB2X)
C{`qyxGI=psqsiZVYu+4C_5PzJ!N}0TnP~;)4yLm*5uXVa{YDscj)bwa*9rt(cHGRD&NmR8xd<!j}R3`V|_(*nJ#LD*Ic`*z#fbwl_Wif|M_q?
Bu2wmATnI@1^%yJH`#X?|7Zm?{I2|N5#r~?==--X@I3vaQkKgH!1F-xHL+w&5`_8+ffFoF1>eFn$@E@KDj-5iccc0Oe6_j*w>@yK^}8~Z%lUNu
eL3%Pv(4y#-CPS+yIO8w%2XWh#d5xW*JXyk0J60YY+l?i!7x8g{1KufgFvrm#G3h+K}E4@$}%aTBJ9Z&Dl(thxh<8w06rJWfb-wJJfaCM%YfwS
XtwxqLvYdMbtxS;^YxF#@)wW-gT5spfyjLJxe)Uf_x?q|Z3{;P(X=qRrD=sgT60ZBH#RfLIrS5WMlVsv5o2>MxI#+td=yB}<s9EZAQ{3V0xjoX
q06P?w}X5nF)v6Q#dKLA4)dUO|BwS*zL*Q^m@5z~WQ18!GNF`UHQkoEfYbd9ti~vZ0yH};YW#7976{lUKL3%=|KX2_qc=84NV2#lik*L3jlNx7
&tX@3hHe{`APhz(Lo%l|tnV9AXbd96#2g>rm}sJMy`sUS=a41)oyi&=VstnB+i_2(>mnmJvqvWLZa9L^FBrc;V5UW}@C1iBpI&^Cal-dq|MspW
m4wyu6om;P;v57oQQ+m(a<wjYM=(C{5Tl!azHUv;*UinJ&Zif@{Fp9D+b5u%YnV<FxwdDT1khkz->tq$%z<Dgz5~owDH;1nbi|BIzC!5tmYt0v
VaRhX6_r^PzT(|z26RA?BDz{!UV<RhsZYFkT_$%yhC;j=Xwo4ivB1vx8i+{77+ox|WBNlsS_HrjRstU8VC3z9r$B{C;a3GTJ;s0=N4!BBz+Rk5
pslz?l7xpNTB^?sDu6NXBg_7%56)I*i5*wFDw8N2w@)QHhUkP^)CbfhbKfBby{$-J7hf?bM1H^*>pcab1OZ|j#_b)W|My@2J-S|w{_p>})w<%3
H}BsV=K{PJ-_}=OuU0VAS0oigV)U<!Cm>-zB)a%Ioz2IiHi{JOB<jB5RLvI<`LC^X@e0N2{>y7~S@1{738-VTQ>b|E$PF2ku&4rOcPn#QaPoqD
lh4kpEguhcnFyWki&GgsY*@1y0JY`<L!v+Xadj~l728;*{s<b-EXmAV(r`biUsSy1DlUVJ0Kc4Fe+11ryx<r?bDqR$-!)r#J2Us^-2m@zKL}fZ
S5~yVi<=7s(f>j-@NV?7bH1a0x|zv0-wfVlu0oW(UJ%P%!2tonD3e=U<8aCK-|3?f+o5d+h7EP*RUqga<l0X}+{MEx5PW-Fd{JD=dEm11GB}fL
s-jXWpp;8Aq1P=Cl)@Jzf>Ib=1xD4mvm2+rEe@RwY~GW#1kKDy2WYm?C+%aXU}orO)|3L}9q^^wOY?eg^a-inv%`92fVBv^5c0WL!CXwskQkb~
S#7kHl}61(Tglv0%y7(gUhNI_-x%9oIP&mWd5OMKilMUhZMgd&l=-g!+gagLyL9YR@Me2vu!~Fm!N|#I(<#SB`{zDb?#+s_s>2=i6^%v+s|1j8
qm#D2p8N0;;l$G<OT4{cLZ?`!AEi`4t^^a@{l;)rI{+A+YGFt4vZ*U;)|%MP(&*&gbH)=-&9*leO;7=iPe#`Jjkc<?<Z|4dH5NW^IPt_xeA!?E
zD`RzANQm6J3T}b%=Y8H0nbu3zJGm4QwLLK7QZ%)%TDJV$zd-LP&_4%PA8n$levs1V$9rUXIa9<JC}O{ifp+>LjnrNx-r4;r+m*9QM{D)J#Rcg
UnjfV=)t5&RAu5U#q4E|B=^slREs?f_v0klFs8V(b_cIsE~0o!w!L&bp_y*XfC8a~sSzLQ;pNW6`dhVt!njb9r14JGJ^!-Bre_Q(UPhfxI-uA)
ao8klWX{te_EeQbN0&1~j*=3Yw$V&S+VIiQ#3|+(zpcQ8b2@=pZ6XBB+pA1`vnqsS)j$S({~DF#TIg1=;H>j@RM{m4gTs>3=Ks(2k}hF5BEUIm
ad_ES$pS*R)AK3m{zyrOkOUw{9h}v^vhD)Ez^&H0poQ&Rs4g}i87G}Ct4}B7+Dk?p_ik#ZgDl{f02$H!D>wmnut1B4i~uUAxR)&$6mR`Ljlr`o
1!?bdYSDnICRH16OX$FTjg`=W1z2Sto{QF$oUsbapD1iQUGBed1jrywfEvr**jl1=^dXeJPFy3b#R{y)BWq892-^#PUHl#z|NS1-`=mq3y|==#
M7NO%0xjDzDyvwmAS5}Y!DQo1WtZe}q2z0At9)~@pyfUu*}$H(MYLDhQj^=gfwFDF^xp|T&kg<D7G}LkH69L&17DwcKLfePyc`<Fy*f8vc4LNT
#U<HXkXfnJ*#1z=DptIb#R>y^*t<21v6wX~mK-?cf_F7W9TSMXF0)Q&3(3A*=IWJEnXJQOaFhMplw=D@GC{VG`0PvK+%9!IJd%35`uOaj5Ri<P
eX!p1xCc|&U=Z3(n^9t&{%tWZoL1vbBlU=^sTF>Bl2GV%+4r)sjPb06ClJ&Zqt{m%h6iv+c9ct8b*!Nr?`3yrzzcJ#s@R}N=B=vNDTg9^*CbI%
Ns=nq>ryhlQUicB8=X`OV0B|>yQ^{>8-*NI#^VicpK;lVni(F;Q=x7!EW%1YWOA=Rn6R3w%0+cmK*-s{hoO<g6EWZ|1_V)2$O-dR&6BZmd?_j*
rxf*bg4OnvRO0r|nvhKoD~1OGPs5Ct#Pgab3#9hwDxbV_{aac>;L!t7@|3c%wSCsv+f4izIZNkC?r0aOkAw10K<-mP<ool<HOVE;Xq5tmUiX(l
3e1gRF>bPyClA<U>pC$6jX$$eJU6J;#u>5np5@Rhv&cb*Qdxm@m3nDTLg&m{@0!O0@Cdgal0OZYegf*hEGFjB0y3SK+d@ozrF>X{)s#|Ss#4p@
Io3C2sUue2?=wULq42ZH_6Z}}{R^@27>vNud5)#kbG1~Jvrrquo#{Dh+f$?KI7ItgMZMk})Qwt87@=s?Y8g~IS(l_@7W0iO3Q2`cnMKDU;@a3(
Lv0|^eSXHgMF^Z&yrisANp<1MOt)`qYk8K@O%=S%GeLDbK>$|uv1up@es)H^@D>f$X_JFrwbRPvek=u)0MsS3n>@+H^@j1l$2{96jVHNb$&h<h
nC>&-7<~M^j5wiv7<+Qi@hoQRb7D0lXIZ(eKh2EOFpkI8A{K(HOFQ-GaOC`YiuC*`JBaI5nG<0GZ^fx-9&gM$ld@6uPslJ6n8yecdU%~vulIQh
RQ<f1dEs=LOraMKlkjh><u=&pWrudqJZQSILpOv{=90zTW3O==gt=c!D^7WOdGErpiX~S~sbg(TtfWZrgh-}HSe7o?URUo#-$$iLzbs&W9hl*5
k^|&<))6?+yZbiqP^u{Ds1Xjz^sdWl?y$}=lqGf8SiQZkshdg1COE$aqfQ2f?8{-tgAQ1Wu#}fkE@j`lpdPc-N+9G+iN_z9Jr!|Se)3z>#OL1?
$^;`x1lByRu(Ew9W=6`qQyJrHOS$l)PD_>(rNHfC*i&T}zXtDK7Rjgtgjlu)2A<tmVS#3Pi=+@I=WV61Mds#FK}SBTpmwU);N0N1rCKKob`C1J
4UTe$zAmdEsU`*nwpC`O5nb5WS8@9&nDdI$Pp^b|5ZkFB1ri(&#?BSYV`B1&CvqWlWciCqBB5f9Vr`melikiEe88$>!Op9*>vWLMo_yvJVm#d1
lt~qyJZAe-33b3*1qeIOgVNG2r5px%-n3ReKmIW;2&%C>3f|dTO177C5Cd$f$~By1O@Tiqg)&dw&9$e(J+IEd7Y0EwIN5+g#A;G)!+W+o+*b}4
fX&SHt?}6w?uIh))6KKN=;sY<*-1m8{dZJk8)8vlmW}q6J6T9U6xi|@rr3Xe#52|&8iqt(+n_S9UMt6iAI*c@ZPJyBUycW&TROPFQ^Tv9C%j|L
cFy!T*B*4$$CMW-GIR`oUeI20b;x8}Ql;=$n{BnQ0RAnN1w8Bb*D5+E?^6&MYMFFcIc4RU$_YJ>hMcT1JnU4IkgU-q(NSw2ywiX93`B;`Q)b|J
6xa4rZdZtL+_sjtg!fO#n!3iTlx!><ja<BN{gFkA-jbhDX{ELuTqi%DYRk*pW9{2C#H`+-5b)_TKMt@GD)rYxFmm3LZ#YkWuNGz}HwW*CIVH{f
hp^(fH>cp0WPb1rOsji~zw`7<ZITU=Uaf=YzO2gWR?iNip2~8*PKCzcOL1VYRH#)|aL!4_nzOEY#HDfwQA3%9_qqVDUe-K0oO)Vb{9Y3b_B~|H
Th1WJoV(Szb^xk{K1#NUHFzlPcgEVloRa5Ikl%Ibl)cZBGqBe(gXmRu{RwqUFLJs)Zam)|5mq?<@2&xfm($O3!t~iJh1o?q*V9>2W_mHr7tY`v
liVmtDf5|!R9hS86P3nBcQs3O*ZFGwae8s_eL21O?d${lHNROcmS^wIF0U8Ub#VCD>dW*SyNdW4m}GoL6EI()L2<{-c=KP?^QZr6{ki&`+h4xB
s<-~!yL*qnKWx*r{`B0V!|gwD_obe@4{P3W>5xAUUUS4-_aE$@Pe0w|7p2*5I_Ms$+$E(CrEnjqee|7!xO6yA2a<TWr0n1O=kMA;0vx9~!$*4j
clR9pvst&NvtIkt<Y^c@kSxw5AIpDtee?dUdpx=0mdfSBzqRk5TQ9#iY*2j<l!h2G3pDY+y6gADKfCVV=Y7Yt?bFAn7{`W_TmN)7b=>htQo3*1
{q8+pRC!|8%l7!KEA5A1Mm-1{_hDVt^SACd?z}$8fj`+(#~{purDcC1I!vyHOW}}P^WFdSA#Gjv?0WZ*cMR=M&%1{NVY?Jr?@)Sm$XJi1Ti>-~
czP(`9$c>(jh?XkV2`}ZFsZ{3O$Cz-2Rr*U4~Jm`!Q8Mn4WrKCm+RCy?sHEJaSxoe>Q;io1ikue&!}JRF~7BsNqqF&!PxFVe|DJ5-p_;Y`OvX3
*Aq<^z05RT*B`s}&;FNcZ|R(u*5?;7US6cEGmrlB_A({r16e%oo2-M1IVP*;6P4vaiASxsv(n{AVNT5NnwQpQtj+y->3bs@FuZ#g^sq?vo^tp9
P)B_0QHS>$YV{`H{yA*Odbha8hd)$TgQ{Jqze^~)^+$EIKgEdlP^4Ppc2{<F%iJp2*Q=E*Tv5k-IM+J5;G&*;Z&FYeI!3nn`9v$p3~*Yus>duf
1`H1c@zE;lMDr9&*`$P+pNGkH-oQiUHID>}(ToF2fH~#|Xl*v%h#@+cOb*O@e|!h?{sR70EWIfU*N%niwf8|jp&Olp4#ugn8SvqC9vSJp)h2s|
E<|o?@ydGcL6Z;cynzY2%4Hjkkv&f6VRAubA9Gn2V`U8OST;uLZ9TlsOo(IyhRFZ2fR^SCJ0^?gD1Ef7G7K_$9<}%QdiM(3?CN3-BlZ65-rDT@
KiKgf#~uIqAiRw}CNABvQ^te!-cw5*dWZg%=E#Flb3k)4%<w8DKMb=Bc<M{<OS+odWykh__sP|IHDMO{L0wLudvKDeVjXuJvhbvHAt#ljYdSlV
ooCmQMI#R`QcSV83L_c!y`rPF?QS_OWHmYe?e4IWL%M8}vplSwguvgOmiaIf6a=i$N9UAuBGoK61t?Q)Hd<-varYZKS~tgQR%&$Z=xlP)Y0!;t
brxL!+9iRNffBI9IC`s`frT`p@G8J)2!%a2A@NYwo>z1=-#ZQFQnJOQobh3O_Ax?1O)R3OG7N+`obKk3qE4<f10-Z^Z5SW)lFcTK#rGRX@YN0A
#B|2~PbWYR%lZC&XGKpfUz$X2CJ0G|acWdBJRXVr@^IBgnmU$*$W}{Z^4dmjwC#Glt8t@vH<NGk<;DDFy?+;@Z#If-eABA8LmyfbVPex-h-8|L
fiNIeu@9Y(cQv+MoG+J)<%CD-93la*rOqi~lFI>ZN_J<Mh~ayYSvZ_Pt45i%tO=e<PMTNfW~LYIdPQez+tDSsKby}EvRy%Q<A{h-P?{-}Vr{eW
ETt&cHX3l*itU1lRjm<*mRS?zaOBQ+bhK`gdcMMD!CREtFo*QE#|uRGcKV}2RYlj#exa4+Q^f*1<28gXi#;<w$8zF<$q`=Jh`rV=$fB`@?XyNs
oPE6Y=^)ePOJ<zB6z*11&6VW6z`jZ=YXhjn)&RXWaKK^(yh4A=+0%w+yqAs{11k|i-Iv{VSGGvK`R?wn;keWP0?>u_-7Lpy<&$u^TFLp4)O-<L
kxPVY++!onbj$#EgCIkjkH|#9$I1P}P!3DNQ(20`caUXe59`}rUB2nqvA#?5K;kH;(UaLAo0o9pFtpaEzC9i8iV2)g`EtsGp)Zw>v&#_N>}O2y
GbVV6nBdPRh^`(EVG!I(%_a`9t|`HZbIm5a(Ya}(n`E0dxUr#WW1FsrJKFmCI}m$0f+Q=}ih3En?2|Uh7u@6l3v!5pX)-*Tj=FXGFfU?qJKxaV
+}HIXXe?%K1ugy;y-_TtK;x^dwXN}mhI*C-BOKEbZ<SaQe~;pSyWi2(+}HCX09tp@dr*YTBE>41(hLu%V(f11RnyagYyJH{7{7%GgQtBFW_C4Z
`jU_%0{9l%BDADta##is9WJXxow&tO^3ge#`78a0pk>&e>RiO5{vQwM#IkGo7O0sJmva~{0ow;vnt_f|5)F>QDHlq>Z?$6)Ybpnj6p#EA-SF_s
hmPVXc-JZKbd=t@7I`KfVrdVV`x(^#Az1GTlz9JlRA#hJ(BXCtV~EqWscEOu47_TYUo)ZEOwhsUmialGo6Yo`AqL~@T-UQ5ZM7~B@w-|ogu>61
t##1QoCW-5pw#S(<8>H7sXoDTdD<xttMQoZ59@wIM{BL~13a$<F>NfC-`J>N@vSUi@t~B@iZKKN21c9_^f;Cw8Mp)Z=P>SlNmp~N`@`LD_XIBR
3ZVS0($N;mvK`QlDXs7g#v55lHWqP!Y5i=@Lih($!*FW))_Zm9?P+=7`WO!O!j799TcpX8P!R^oJUaX<VzJU}d6bnF=`ftZ4Y>dt#Drx^5G{tY
+U=}+GP0K1Kfm5NhNC?(XZwKYi=guu$t3gUh>k7GKuMqBo*^ft&nn2M#K9qac0*PQI!AJhH}2`cHaif9AKKf&V;JC(Sso^*ELx!n>mXp`!&Y&6
)^_$?uQ@?i{BQ(Ayl`^OW`)Svrd>C3oL49-Pny$=vhb9BvsriYu90P@&WF1idpbNU_C@?{Y%bHDuq_Ayr2HueD@Y!#!KGlFES4n&f2`Z3B=|8z
nSR{!j_&53z7KH0oPOehMwzaMc`;%Lp_(ciUyQs$_^ahyKm5N5rp)4dk~@fJ?s-X9b5GBY2!6X4Bx5i<j=m_Kf_%C%c?E|BD9i+i0L_a=rlE;+
w9#T&5whVfA}5)eh*pWiK;(;eKyLapb%*nPuf`)i9+?k+{p(-HPtZ^XzgM!!t{xxmYO@KTZR>GB6>G+aE*SSTSJs9f_W$^RSHtU<i5%Ky1+-Q`
571an1xEmMIb-`rm$gz#j$kK9MrdV3&JGyHF+R4B<d%rWi+xcM_Jy-hhpopC8pDvN7ktmE_*f!bd@;R%EOq1=oS?7m8pRNQ>tnOYZ7^`CCF7y9
F{EabGoeG%rcCVpc%|FJB46#fSXW|Pp0gq$Zf7IhCZgS<raZPGN->Q+pRe?LfXDR_(N%~o1ZLG&2?2YW1M6aERY0f@0TeakgI-eU{cx|_mr~;q
i|7)fxL`p%3Bo+okp5PhlZDGDOG%ywY!^Fad8SR0v>}H<SntY90F<4MHHjY{_C`3bpv&hoY(*4;!<(6Q^1*m!EeMwJ7CP!xyBdIIEmLcrolPyl
4IBqg1g|CwRflk}D}FOWINBQnR&tJ}$U<U?5}D|PU1Yte5`$p?TCzzzqyo`z385m@IlDorTU|pr#v}Ljz$pZeWpI#wXZ-lkY_(y7803;&6dxs1
Bhkc=)06aeU=rP6E7k3IZ38%@IIE>4hH)vwMQ89Na_u8=i9f*rjU)c1w8~i?Pb?AZx1D)}dw?_E-T$Em3SEuNg@`=H&;Vz8NKl4JWHhMR0iCTh
ahi?^H51PW(Z!I)QmNK^U{?Z+7+j9Fh9&ms{(;8njdcG=!vvrfQt~lTG+=y)Rv{WrCZ&@U4~Do%oo_&gq^LK67C1z8IHKzx#&Dz5*@t_4a6WM9
aqrF^HG+dJQbY`+f!{cH1Nnfc#GY<-DtxyU*e5l1u;J-UijA(><V!jXsiaFf-)yoaooU)+Nt>HZuB6FLn=0veoNURIw5hq5D7n?+p{6GJX0rld
dFYia0C?ZD^Z(X1?eu>jtS__w8nC`h{zubn=Kc*2isaOPC9}7yzX#fu*Xr+)#w4a@lQap=wmFkv{3d16K)_4JWVFpDVbVZWOTOfxDb!mXA8tN6
Kk8kx$(gh~RYX!I_wL?deLmP=K&duqli+!qHMxKGdbjrOlc+w}V034wBWfj9Y?m;TQ9;r6!d?Nhl!Y#9B5b3a8Hy2WUG9bBygjK)-=$Zx*D1uu
-9BRBFy@@vbweU@u1H}pTB~+#jdO!=gv<z4&^_a1(vVTCR&wer#2qHROeh;pCkJ26w(sip;ThMj+3lkvr3{zhqiR_#=Ss*C6zG|1r{-CiHyS4*
q?0e(h`hCk$<u%>4qLrHCOGQZoS~iPG(1~Xa;EHb+PjMfcKl##LfwohmB|ZeV5WAB57}wbyZ>a@mXc#uMY{Krz>C<;{t(=vfv_dV%X4umn6glV
dvYu}fgbQ(mjnP<_*AMLATn2~UDLO~E*9?hLC23tMUaZ8rdTY*X<lZ2ec-`I?Kg25!w8a#;8?o0EK@mI^6@1XA!Gy}Z7u@m=u>rb%%gq}*u?Rg
{XTvzBrC_Q8)eml=k~QL30juz%6ww5zO0b|LMz<W_LED3ZorPDP3Mow`Rn|qhcZPS^JYhfHzK%uckqyI58Bqj%FD$oYY$4(fFHOktWUxB-2Zii
hW2hV37%`GLi4D#SFSXpbH4NwgKk$-B{?dpHnAzDSk$8H9Xq;z_~PYT=>G93LfxbARs#?gPh(w%_Le<)2%3XW?fj!5iYeLMJ_lda#7LfZNtx={
s@FY?V>Gvq4-Ap*W^EbB9e{v+@<HLRZQdL=(3CWV?w4@f2#|{!n3xotSak%0rb!RkZH3TY&ar7NCYP0Le{;}@2QIct(?EFoR*<@nUL3Z1oJic*
=2JQVn=JW#-YOWA;`JdQiTR@3mxS=g-{q|b<NLGz;6QY4v;I<|x6{@B51>C#SW>D@R|mAsWo4jm*HZVk#2&@idz<HRzROr<7qmHu5o8x-?b#|B
5(2z-T@r}dqPup`2CME7oDK)7$F2`!#Fov0=Gj<$DSGAGC8o?1GRPdBs0pi7ZiU56=<^^hR7Wv@84wO|qeu;~I!vC61DFB)kc*7LlW6YIJZwAe
F(cqaXxZe&(=Lo;X+=dl;){+z159$V{--t2jW1|BC$Bj2;agpoJR9PpOjE-PpGDZO3;6ClwR07MxwwcwOW>T$cGvgsONpti5`BUoqW>USy)vxZ
E0X@FO}Q5OAM*!a`p^p3dVYO<b@Tb-S_<5pAzYfCM>CI{#yJl$&HOopt7|0c!-xM5XHS=!
""",
)
