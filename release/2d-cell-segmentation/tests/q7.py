import torch
import torch.nn.functional as F
from otter.test_files import test_case

from autograder import checks, data, randomness
from autograder.probes.networks import secret_statistics
from autograder.probes.training import record
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q7"
points = 1
hints = [
    "`fit` is the loop you know: choose a batch, compute the loss, `zero_grad`, `backward`, `step`, and "
    "move the schedule on. "
    "`predict` is a loop over pieces of `images`, without any of that.",
    "`batch = torch.randint(len(images), (8,))` chooses eight tiles; index pictures *and* masks with it. "
    "For `predict`: "
    "`images.split(16)` gives the pieces, the last one shorter, and `torch.cat` joins the results.",
    "`fit`: `schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.02, total_steps=steps)` and "
    "`schedule.step()` after "
    "`optimizer.step()`. `predict`: `was = net.training; net.eval()`, `with torch.no_grad(): "
    "masks = [net(some) > 0 for some in images.split(16)]`, `net.train(was)`, `return torch.cat(masks)`.",
]

READ = "'Train, then switch to evaluation' above"

# A network of which we know every weight, so that the right masks are known on our side.
SPEC = [("Conv2d", 1, 6, 3, {"padding": 1}), ("BatchNorm2d", 6), ("ReLU",), ("Conv2d", 6, 1, 1)]
# The same with two layers more, whose numbers tell whether gradients are recorded and how many pictures come at a time.
TELLING = [*SPEC[:2], ("ShowsRecording",), ("ShowsCrowds", 16), *SPEC[2:]]


def known_network(spec, images):
    """Weights such that half of all pixels are foreground in evaluation mode, and the logits."""
    last = f"{len(spec) - 1}."
    weights = checks.initial_weights(spec, randomness.generator("weights"))
    weights = {
        key: 3 * value if value.is_floating_point() and key.startswith(("0.", last)) else value
        for key, value in secret_statistics(weights, randomness.generator("statistics")).items()
    }
    logits = outputs(spec, weights, images, training=False)
    ordered = logits.flatten().sort().values
    middle = (ordered[len(ordered) // 2] + ordered[len(ordered) // 2 - 1]) / 2
    weights[f"{last}bias"] -= middle
    return weights, logits - middle


outputs = stored("q7.outputs")


def expect_masks(predict, count, size):
    """Predict `count` pictures with a network of ours, once left in training and once in evaluation mode."""
    images = torch.randn(count, 1, size, size, generator=randomness.generator("images"), dtype=torch.float64)
    weights, logits = known_network(TELLING, images)
    for start_in_eval in (False, True):
        found = record(
            predict, TELLING, weights, ("SGD", {"lr": 0.1}), [{"x": images}], ["model", "x"], start_in_eval, None, images[:5]
        )  # fmt: skip
        mode = "evaluation" if start_in_eval else "training"
        did = f"For {count} pictures and a network in {mode} mode"
        expect_protocol(did, found, mode)
        expect_result(did, found["returned"][0], logits)
        expect_left_alone(did, found["after"], weights, images[:5], mode)


def expect_left_alone(did, after, weights, images, mode):
    """The network does afterwards what it did before: same mode, same statistics, and gradients are recorded again."""
    net = checks.network(TELLING, weights).train(mode == "training")
    if checks.compare(net(images).detach(), after):
        checks.fail(
            did,
            "a network that computes afterwards what it did before",
            "another one",
            "Put the mode back in which it came, and keep `no_grad` to a `with` or a decorator.",
            READ,
            "mode-not-restored",
        )


def expect_protocol(did, found, mode):
    forwards = [event for event in found["events"] if event["event"] == "forward"]
    if not forwards:
        checks.fail(did, "a forward pass `net(images)`", "none", "", READ, "no-forward")
    if any(True in event["parts"] for event in forwards):
        checks.fail(
            did,
            "evaluation mode during prediction",
            "training mode",
            "Batch norm then judges a tile by the company it keeps. Call `net.eval()` first.",
            READ,
            "forgot-eval-mode",
        )
    if any(event["grad"] for event in forwards):
        checks.fail(
            did,
            "no gradients to be recorded",
            "recorded ones",
            "Each one costs memory. Put the forward passes under `with torch.no_grad():`.",
            READ,
            "forgot-no-grad",
        )
    largest = max(event["items"] or 0 for event in forwards)
    if largest > 16:
        checks.fail(
            did,
            "at most 16 pictures at a time",
            f"{largest}",
            "`images.split(16)` gives pieces of 16 and a rest.",
            READ,
            "all-at-once",
        )
    if found["training"][-1] != [mode == "training"]:
        checks.fail(
            did,
            f"{mode} mode again afterwards",
            "the other mode",
            "Keep `net.training` at the start and put it back with `net.train(was_training)`.",
            READ,
            "mode-not-restored",
        )


def expect_result(did, masks, logits):
    wanted = f"masks of shape {tuple(logits.shape)}"
    if not isinstance(masks, torch.Tensor):
        checks.fail(
            did, wanted, checks.describe(masks), "Join the pieces with `torch.cat`.", READ, "wrong-type"
        )
    masks = checks.expect_tensor(masks, did=did, what="masks", read=READ)
    if masks.shape != logits.shape:
        cause, code = "", "wrong-shape"
        if masks.shape[1:] == logits.shape[1:] and len(masks) == len(logits) // 16 * 16:
            cause, code = "The last batch, which is not full, is missing.", "drops-the-rest"
        elif len(masks) == (len(logits) - 1) % 16 + 1:
            cause, code = (
                "These are the masks of the last batch only: collect those of all batches.",
                "last-batch-only",
            )
        checks.fail(did, wanted, f"{tuple(masks.shape)}", cause, READ, code)
    if masks.dtype != torch.bool:
        checks.fail(
            did,
            "masks of type torch.bool",
            f"{masks.dtype}",
            "A mask is a decision: compare the probability with 0.5, or the logit with 0.",
            READ,
            "not-a-mask",
        )
    # Pixels at which every ReLU is off share one logit; if that is the middle, ½ may be called either way.
    masks, logits = masks[logits.abs() > 1e-9], logits[logits.abs() > 1e-9]
    wrong = masks != (logits > 0)
    if not wrong.any():
        return
    got = f"{int(wrong.sum())} of {wrong.numel()} other pixels"
    if torch.equal(masks, logits > 0.5):
        checks.fail(
            did,
            "True where the probability is above ½",
            got,
            "You compared the logits with 0.5. A probability of ½ is a logit of 0.",
            READ,
            "logits-against-threshold",
        )
    if torch.equal(masks, logits <= 0):
        checks.fail(
            did,
            "True for nucleus",
            "True for background",
            "The comparison is the wrong way round.",
            READ,
            "inverted",
        )
    checks.fail(did, "True where the probability is above ½", got, "", READ, "wrong-masks")


AT_LEAST = {5: 0.67, 6: 0.72}
"""Dice over all pixels of `another_task`, by the width of the surroundings. Right answers, four of them on 7 and 15 seeds:
0.736 to 0.824 and 0.773 to 0.846. What does not learn from the masks that it is given: everything 0.40 and 0.46, one
threshold fitted to these very masks 0.48 and 0.53, what lies between two 0.55 and 0.59, a network that knows nuclei 0. A loop
in evaluation mode 0.22 and 0.37 at most, one without `zero_grad` 0.52 and 0.69."""


def prepared(images, like):
    roots = like.sqrt()
    return (images.sqrt() - roots.mean()) / roots.std()


def another_task(images, labels, like):
    """A task that nobody has trained for: the surroundings of nuclei, bright on dark or dark on bright, as drawn.

    Brightness alone does not tell them from the rest, nor does a network that knows nuclei. Mirrored pictures have
    mirrored surroundings, so that whoever flips tiles while training is as right as before.
    """
    draw = randomness.numpy_generator("another task")
    width, sign = int(draw.choice(list(AT_LEAST))), int(draw.choice([-1, 1]))
    nuclei = (labels > 0).float()[:, None]
    around = F.max_pool2d(nuclei, 2 * width + 1, stride=1, padding=width) - nuclei
    return sign * prepared(images, like), around, AT_LEAST[width]


def expect_cleared(fit):
    """Gradients are cleared between updates; now and then is enough, as a loop may add up some batches on purpose.

    The worker tells, so it pays nothing by itself: a loop that adds up all gradients misses the Dice by far.
    """
    generator = randomness.generator("cleared")
    images = torch.randn(16, 1, 8, 8, generator=generator, dtype=torch.float64)
    masks = (torch.rand(16, 1, 8, 8, generator=generator, dtype=torch.float64) < 0.5).double()
    weights, _ = known_network(SPEC, images)
    given = [{"images": images, "masks": masks}]
    found = record(fit, SPEC, weights, ("SGD", {"lr": 0.1}), given, ["model", "images", "masks"], True)
    clean = [event["clean"] for event in found["events"] if event["event"] == "backward"]
    if len(clean) > 1 and not any(clean[1:]):
        checks.fail(
            f"In {len(clean)} backward passes of `fit`",
            "gradients that are cleared between updates",
            "gradients of all batches before, added up",
            "Is `optimizer.zero_grad()` missing?",
            READ,
            "forgot-zero-grad",
        )


def expect_fit(fit, SmallNet, images, labels, what):
    """Train the given network on a task of ours, then measure it ourselves, in evaluation mode, on other tiles."""
    train_images, train_labels = data.load("nuclei", split="train", tier="small")
    x, y, _ = another_task(train_images, train_labels, train_images)
    held_out, truth, at_least = another_task(images, labels, train_images)
    truth = truth > 0
    net = checks.call(SmallNet)
    before = logits_of(net, held_out)
    forget_statistics(net)
    # `logits_of` leaves the network in evaluation mode: `fit` has to switch.
    weight, remembered = last_weight(net), memory(net)
    checks.call(fit, net, x, y, doing=f"When we called `fit(net, images, masks)` with {len(x)} tiles")
    did = (
        f"After `fit` on the training tiles with the surroundings of nuclei as masks, on {len(images)} {what}"
    )
    after = logits_of(net, held_out, did)
    if torch.equal(weight, last_weight(net)):
        checks.fail(
            did,
            "other weights than before",
            "the very same",
            "Nothing was learned. Is "
            "`optimizer.step()` called, "
            "and does the optimiser have the parameters of this `net`?",
            READ,
            "no-step",
        )
    if torch.equal(remembered, memory(net)):
        checks.fail(
            did,
            "other means in the memory of batch norm",
            "the very same",
            "The network was trained in evaluation mode. Call `net.train()` first: it may come in either mode.",
            READ,
            "forgot-train-mode",
        )
    expect_cleared(fit)
    explain_dice(did, before, after, truth, at_least)


def forget_statistics(net):
    """Give batch norm means and variances that fit no picture: training mode mends them, evaluation mode uses them."""
    state = checks.call(checks.attribute(net, "state_dict"))
    state = checks.expect_state(state, did="For the given network", read=READ, finite=False)
    generator = randomness.generator("statistics")
    for name, value in state.items():
        if name.endswith("running_mean"):
            state[name] = (4 * torch.randn(value.shape, generator=generator)).to(value)
        elif name.endswith("running_var"):
            state[name] = (0.01 + 0.09 * torch.rand(value.shape, generator=generator)).to(value)
    checks.call(checks.attribute(net, "load_state_dict"), state)


def explain_dice(did, before, after, truth, at_least):
    value = dice(after > 0, truth)
    if value >= at_least:
        return
    wanted, got = f"a Dice of at least {at_least}", f"{value:.3f}"
    losses = [float(F.binary_cross_entropy_with_logits(logits, truth.float())) for logits in (before, after)]
    if losses[1] > 1.2 * losses[0]:
        checks.fail(
            did,
            wanted,
            got,
            f"The loss went up, from {losses[0]:.2f} to {losses[1]:.2f}: does the "
            f"step follow the "
            "gradient uphill, or is the learning rate too large?",
            READ,
            "loss-went-up",
        )
    if value < 0.2:
        checks.fail(
            did,
            wanted,
            got,
            "The network finds (nearly) nothing, as if pictures and masks did not "
            "belong together. "
            "Index both with the *same* batch.",
            READ,
            "pairs-broken",
        )
    checks.fail(
        did,
        wanted,
        got,
        "It learns, but not well. `zero_grad` in every step? The same tiles each "
        "time? Does the "
        "learning rate rise to 0.02 and fall again?",
        READ,
        "dice-too-low",
    )


def last_weight(net):
    """The weights of the last layer: batch norm's memory changes even if no step is taken, they do not."""
    weight = checks.attribute(checks.attribute(net, "head"), "weight")
    return checks.expect_tensor(weight, did="For the weights of `net.head`", read=READ, finite=False).clone()


def memory(net):
    """The mean that the first batch norm remembers: it changes with every forward pass in training mode."""
    first = checks.attribute(checks.attribute(net, "stem"), "1")
    mean = checks.attribute(first, "running_mean")
    return checks.expect_tensor(
        mean, did="For the memory of batch norm in `net.stem`", read=READ, finite=False
    ).clone()


def logits_of(net, images, did="For the given network"):
    """Its logits in evaluation mode: one finite number for every pixel, or a failure that says what they are."""
    checks.call(checks.attribute(net, "eval"))
    parts = []
    for some in images.split(64):
        part = checks.expect_tensor(
            checks.call(net, some), some.shape, checks.FLOATS, did, "logits", read=READ, finite=False
        )
        if not torch.isfinite(part).all():
            cause = "Is the learning rate far too large?"
            checks.fail(did, "finite logits", "NaN or infinity", cause, READ, "not-finite")
        parts.append(part)
    return torch.cat(parts)


def dice(mask, truth):
    return float(2 * (mask & truth).sum() / (mask.sum() + truth.sum()))


@test_case(points=0.5)
@case
def test_predict(predict):
    expect_masks(predict, 21, 8)


@test_case(points=0.5)
@case
def test_fit(fit, SmallNet):
    images, labels = data.load("nuclei", split="valid", tier="small")
    half = torch.randperm(len(images), generator=randomness.generator("half"))[: len(images) // 2]
    expect_fit(fit, SmallNet, images[half], labels[half], "validation tiles")


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q7",
    """
c-rlq?T)=iZrtxhpGSj!fAOsdLa@7*5CcYb<JIO%;CoN~itMu+TYzuCPJ;NanK|cqy4hs0SY-e7(+~f9fB*S!zy0NJzy0-xuOC|f<xhWHfBe%p
f0)0v(&{h2jvu~$`mubUUCZpVv~l;>_^z$gb#L2c|MFwGU;2%)>MXUaTFUSJM*SYU-Bah>UH{m9t=?Cg?fre<W1iXXx$}2^KEK->x3zxy8ei?Z
l{t!@Xt(t~pzgVL>t)t*e(yJ`exvJ=W?5r>t?yF%t*70)#xFnC@});OYmZ)M?fv}DFX%g_o^I{QZ}AlM^j6zxy~azn@3KeJb6@?(-}(8E`@87*
Zy9y?*Ke&?pI=sq_blIKwcDm1a<saB=QrB-8EZ{FNUev3TBqo#SI^hfI*+9{*jo7hJ3nWq&RPAGa@S&~{^4KmHUF#M827uE+Ljh-pRfL1NAI<_
KKYLG^<%5NhhDYx+yB$gfByREhu?nr>u>+#*MIr#ho8Uxum17B{`%*C`{AE{`1N1^{D<F`Ozwxj{?9-B<(D7+=_jp0{W@Rzn;-tqAO7`kzx-AI
O<S#1-TRzc#)xgHdc~%%*;C*CecBp&;H9m$Wwg=Cn5&#M`S<Ci?|!FjVe#wbl&+0C`T%}h&e4jmA$wolA9rQ`GVG;I#m>sUx3{*n0Y8rKC9{?B
_fclpu{N&^t$vA58~vPl`yBcR{=?e)>PckHdth|3hSOyyG8}$<Pr0)4b1=g4%`sXs<vO>&yke2Ej;e+IvCH1{DYdUTHh<j4xScm0+84fj>says
>OGw!(Cg7Bj6UM``AhvsuYdfoizU4K%vDz`?ArAX{l@n1^RBZ^9iU@VYHbwRr%dkp_w~+$r91n?^Q>O44sKm%`s=68w^l~~nT2gS?s`*w`iW2L
I`le)vj5l!tz&CfPk6j^tjyHn-_n*BYs)aTI;*zc{Qb9RZS)<h`^3uw$WC_CA>yA~n^YR6GUB(#s5)$=bnkQZx9Naxf7=)bZ>Fz`51$(cg^wz+
_E$gHn7Q9wo8Gq0N!Q1o6(3NVUU&3-KRnp&wedfG-y?gKi<qs&>uKrxuG)-q@^v`9azcCib>&ZntXlRmT7IC6TJJdXWb1$QiTaT41)OziKPr~$
-(Nhd9LucyJq}TpaOF&9SZ0-bmYwO5uh#>=QTn+hj7f{#ZT;FzJ<QO`YxjA4pQ=6E8N1AV;vg)nNv3tLH(Sv|&RdUH{p<QgSr29}yXVzLn|sxB
F^&4IAIQtKB5TJhmRt9g70dEkSk^wWIa$lirK&O{ectM6c-r>8hhj=RyKF}PBge6E8M4I2C+OQUc+|agmS(J!EJe@V6evpkSbyH;ky*=d{rP$q
eYF0$V)OM9`cGAVer;Mhbc+|z?#<k4-2T;RelBQfA@pBIn0lWw{<;+_@L77kp|!b+B_nqJ%7x7)k5+t;bOx~<`PcAp@&P*9GM05>?R7-->)Ns7
wQnphacD=ZJ{)TKpzFmOZA=-FHZPu5r$<g^UH0EU$D3<!<c#=oy@w3v^st&f^@s9lLoUu6du77%S68oZE1I&vp->tw<vJoNfZE&224&6ipQkmu
yF-kZLCOXDNp!$;O0OP&#e2_+YrJ6va>M!$wT^w`$SUA>+hOlE8^wS9P>ZWi;Xe#{MxD^5&p6@wW$jz;I9_~n0GihPwmg7MPoUUw5<%$n=r_uU
hiTeFokuN{mqm}N9qO&v)oQb~{yJdsq@^h)>m=gGy$nn1r<1t#-ZnTL$}{kv{;a~e)8F#fT0<G*oJ$ABzbxy~2Cl2;vN7JFH_%Ctf%_#_mB-bC
_?L+_3NbpwGb~+Sq1bpv_z=CEOts410SvqqHaKMvVaXV=9(yZV`pfiTRkmKVpfhYoKawBCz&OWR1#P8Fmq)2G%DGm<CuTfR0MR1fSQV{-Y)jbW
MEnt~(!cSkb>^{ZwaB_lwdLu&>q+I(92@mpLI84)+Pw&83bP99o8am{*Jo?t73+1V^kYHPT66|Wn4VmbR#Jbk{Nj~YT6pz1;+!5FikuE{8c(Rx
u1|~al0CEP^5}6w^@w^sJ;3#+DaOe8>eXxfSkCPXQ1LM4xOx;V#c4Y{_vCyEJkHa@6$@u-2lQ?>Y;8UVd=mO1R8-=`);WkstfjzPX?5y~ZRkUv
uQ(o|2tc7NKP^8_8*n+HJJ!A9xO7@-tTUf7<SNfj40E<jMjq*`6{ar7C>J^+GHN?E@Jq2cK2FYwSGnmTiWW*+ybVo9K(d2#)LX^Bn>?%xQEt1}
2qu6e{l$5qSXQjHNuVHaauwtRif!T(XsW|A!yDp@be`mu!itC-GU_J7+nA01ylAgL7J+g)N8qsB-dcj1j)M;0h^JBFA`{cWxb?(l9-m*?WrlwF
ZXx=1w1lw&ay)a*9cHdamCF+fYw=UPm5#5LYZib0)oTMmW%>@4vK{?<@vQ*~H-9c1(^sZSmoue|D*nBIhx&^er%VS#F1YFUW4Ywa^fLOB9l=DH
q<Ak*9BE=cFh|dmn<E@yTo->ocobRVj<1&)>X0k3N)O(!vI`8g>ynA<h!`CE6lmiWcVnTJV)g`9tb9^T1o&BJ7?L)97_miE9|EfYzG+W~-RXqs
ZEwASe?Uii+si2$-}0eg*Ar$Si{z(3UO(6bEfl@<c-XNJrDZsF-&@$ED}=8du1CI0UaQHO7!fQyxAy4-wlgXQ*srh|K<ebJ6Z|Onk`d^)-wDwY
->nmgmmFlXI^fFFS|$xT%Q}NNwuG8T>ni*g7Ha1pIMgG~5iWJSOK)Ld@^FN2yn|nL;j3h^&JyqjjjXi*js37&+j2P}Gh%|gec7Y}C8DBWiq@g_
2P-$xL9R2FMv+6is`FT9m_I;5|5rhx*&>QymX4T?*GRmeoss)%PGMx2ItV&{kuV9PDqPFH{M$HI8D<5mVH2Qovi?qpi^DA6hU32B*%m2*oQYhK
BaY56U{S9gM^*WbOjA#k2UAW{&#R>zK5A7*#ov`~v^!wnN{q9#ot2DSi|<D#)8tX=%{)^v+PkL2)_<ULSHUoQBq#=;=-gg^fB>`dn+j@aakO;~
0dI0-e%ym+W-lD@+Bg4;B9HvcCFKB@OtO@SIdTA15lC+s&!Zjc;J6uHv&o*d)gY}nO>(Eg0e-_c=Y$o3<`W4I)P&b74&Ma7AE3ugFC~|a$*ph;
m1sCw>F^8kDg%U1M#j79EC@0yo6LwQFAA+8yS%nC`D47Cb|SFVAR>&-U;nt2%3@7`vq%*ytcLzL)=j^sRlvy(<2vO@3NqTObYTQ;*(4Y^-i0iL
7rVI3&eAAl$7e=7TiSAcRvYG;yw3v^<2?nB02;c}KAlw^<sk#f!=V55=qNc-!}$!H&V3284w6<J=E)xgX`vV>|L_HHo6hj`WIg<ul6P==iMXl%
1t0RsnJO`QkU&;LYds;MM4=}DC=Ol8XNxBTY${0U)g!0TlCemIW2isYa&NqLMqD{sz!v6t!mG=v2p1?nW`PfENLw<9fL1!+!zi+3P^impU4D=l
s{p(RGQ<Wy8p!!5qOS<p?bz39Elp~4NDq0Rhd{OX`sf6W!i0Re@Mkz`9RN8daN7uEEjZseG69{mLh>w^aM)YG^ogU_hWkxAkz3COs}M1%DYcP@
EFZ8ySStB#!pr0XO3)%TlI8Wwxk+RrUn7fFW_lBR=%a{Xa<)C=$Sk0@aw03xnHUO8#b-kAefS?p#)NSSQ-^pSp_epQKfRfEDyLopdZk625x~G1
=_HQ8d0OZKG-$#16wb`T*~Us#S<8+Lg_YAOP_)+n7xX}PhP{>L#~u$*DlT9|9026YG1atAoEm)T8T0+Q%v-J;Tp$A@<=c9jAhx;_3xN<UB=}nS
13g{yxe*Fjn}oN#7sq<R^Zqfeu4&!oP1Dvh>c`tjha9p#NrzG&;a$PMk_M7Gvgb+(WO;f%BP4Pnp)>6<94ecL&jP-;Q4-(*ZRHPV7zH_uzGD%_
yo<FGK;R6#P*4d%Pr$rL$aH#aM<X0-gEO1L?D6l#uCFSC%`{V+FdF&dP9y8&2E6bzMW~Z0Uy8>Hd`i-!^Q*;*rIfGauqP2Oe0vEf0akCYCOS3K
xug;XxjVR$liQ&0);8?0KmnctlpAI$WHTLKw-dnW43ifW&bsYaE3n9VBNMI0w3qW>q^;<7F*l&RNglaM0jZhkoV@dawzxF{fR<?D2Z9NJoRcS<
5v&gBFn)s!0)SOu(vFUD5-=OgBir3UD;ySA$yQ`AGE==b2qxT@PN!_S!i>tHewnSBoP&FV@*pvVU^$tP%Z2PqBu+>TxzmSnf4W{m$a(1+r4rze
z=M6xfDYFl)I4c=8$G-1Azlu?L?2$RITQh~OT^cAUT6%kHnH}O<PAFrMthXBs0>$rL`%LSpV{y@Fzze9P0<Xzsh_TNX@#&Vf9p4I;kikP0*ex`
36yb8^=Pmfpuxmv(^y!rCbJR96?ly5@JPhazP1x@A`hXX4B_(fRw3IBLvN}=_(jXwcXEtF|Inu^%#_&1DSssknw@jpE`WLzOy4isj9~gSo=`%i
^RD2yBQ|a@cu(J^|F1f}mrTL*n}W0Y^rWRmU>&7_;kI?81nsqJj(^%|onRQ689X}RNY0>hrg|i}TmE4ANraS?2`=1<9|gRu9UWPY=uZ24<~TqX
JH`wFI-KTQ<oOz@JPvu2JG7p;?wpYJGl?P{1ha1|2r5v#&O+qr+A4uj-ZG;FjuH+y(W%T?+b9?mpM6030%4T!2&9`VSN=YrEo2%#Y(`)#%~`A-
EpX2w#t*rwVETn=w1O*Ba4eL{*~;aGKT>W;HKQDV9Kl5H0(L(BKse?Q)2F=w<|u3|eA=^cp@=}n6P6$gm07?+#P?}0g%`A_ig>nhy~}bDvnBfr
W1yhjGF#iEwE9fHxDagxvg=I8@l@EMa(GMlOn4IoH{}hHt_fBiC!WE!7IuFs_@%EA6q5OGj4PrSRL3^Em-MQ>8eG_e9M%tnF=T)xJo=ivym3Y(
Q1Z#L9-Z*O<$4ba6<VKIYk7Ytg7ZlpseowbAJWr8!+Q&f#DT_3lShm&NIkbA^-z))SWOXLU%YEc_ds=0{=D5p^{_pSyyhkXk%__LC4uX>tZ#^e
gAXGqo@|T$SGeH|2b`$=0HsIN0E(7<khw<C$4?0NDPRO^0vV`nzXEf3NzjQaeX<p>b;Ij!o;*uo%3b7GWZmhb36v0%JG|;5lj09*_~a6Guud5v
SSOto0iI3W)1X4o4ARRvK1M`7-^gvlNUr=%r3#tLOq3O3-mkpGNfcmLNQ;0bpDNt;caBK`Nbv{$I*zhVgFbDAfs>Z$Xy_<sUaLp9JDi#K$|Y6O
vm2$L1$!){J9o`mn@%FM*V=*aAwLd$NkB!2L?J~PnlnqNDg9<y0kGs(2Bg?9d)?Ry$|dd5hve_XzMkktTS6usBrnBKh2P5I{qoT*kf<lwg|25%
%n<%cgHlA;_{&=p?=PqlAa)p}5DPRD@j9X(MYxUm2Gc(M1%l<yO0iq{QrEKhcCDAP1?o;|WI+0gk!0aWXbV<$&yxjM9o*KFUXZydyQ7|FpgDL~
qEzR1^<au~hTH*|6^4saxY}YNbO@+Pf$ihF4sc(4dJ{)tj7l~Ip<eP)q3%jg{|$M~(^AC^3mxRd_`WbPxp!^w?jv|0rJV~_awV6~4hto2ScO+#
+#sHH9bB}jGN3ZkPYHu)`Q*t*)(gpO?JFX)a%jFBqO1&Eyx!*X9qc!cua!O}l6d(X9e@ctH8Mdx`Y*H9<iIx^C)8%LzV?bFrv7zVEEN#N+yDc5
>JC|Q<7HrH;k-*?vO~PqQu<LhnW#KGr65zn6ZW7WwD8%M)06Y3OxB-s7zL^^(E%$Xhz2w^ouI?qAf8%aW|xk2`ga~(x!Oh1<YsZMLO_)~s*rUx
V0IWZfLRaT!>`FkCSehpC?dWLP^YU!6qfbDZ1;o?^3If%dw$f08P}4%V$UQBk-(iOL-ZP~<n)SO6JNNUKz?K?+B6}*pry4Q)UbAVq+`#nkQfkK
{=qI(OPcu}1u32G8$q<;tzq3;)U@P$1U%&fGAL@}6(73`!2DC0E_fIjj8<5NA^5L#>sin&5b9+l3L22(iY2-Jvr+{jCK3ryFF-6896co3g>u9f
#-S)264orKB`tx#3B}>4TQ75^EjSuk1XSj<f(LMS3$6%v80k`PR&)d#piBp`2>OndR6fa}5~Gs7@lpvO#s*HI$bG59-z4}J>V;veoMd*c<;9bN
<)F$1yb@GV!YM~lCmn#|7v!q~lU;3TfZ9cn46~>DsedaOtlkq>WEN{5Ao&vA21Ir^Eb?;_#2)-3eqK>aL2G20yl)t|ZSj&%JZa>DK@5k~yp2k-
;*4I!SU}g!7+mFzu;1`7T1`Y{@+vKeX03$~YJoCMLKATV&OaDOy^IobeZ-3T0Gu?iyxf_{M<8@jRLid?5z^V2NuV{dW{CI5@+l^hS@(c06FL>E
S&oo|_ePl|8A%;*$P~Gq2=^1H0q16;BPd}hJ-|RC2}XEQ!eVb^V3{sLD0WIbCD=0=BvK9iH-A=fjvfe$nh13><)bUZBLuA=-b!q$)6dWE$aHQv
5!&P~Sz5zl4~0UU4V&4@7+Dn2UjwL2Zgn|`b@8_&9D+QQ%n6l8&>%<{0Kq#>mbR7UZZ~8D6@;nBm^Y0FZ?Mcag};`ws#GwuR;(~d0i=$ScnL8J
oYCVkHd-ktT?Y@ug8HtNB@g&Xt>7F%jn76DhI^0Dw4u@T=H+D@19UY)gQp+{l+)WJoGIFP1?dtpA(^BS6X6iUJ_I&UEYHn3RkX?{GZ7NJVbUeg
&!K8v$u+~~E{FpGNSqMGUa02gBTwR6d8>dng&JWctqQ=vm&vFU$Wnd<2M_Q~SH}9l#}F|so7=GDN-PpN1)12goB@3Sfm5?&t%KKrFf~s5hKO!A
f&8$}t@f0NIDe*QR>O}}E%@*fd20s_*L;1r{)0PRX(w9QjjnS?sz(|w;6Gnkq2i0FWkya5s^G0}_#|bOX5VToHx<}MfXm#A;}~^`AcNuUwj~AO
5vW$Wm>e9`BF*U(Y)<&E4y`7Oi<Ceg3;h8?*@@^XFLgg<Y@uvwr7d!Zfs{olh?e{-^ld1@RvtyA&w6SgU{p@A<pXPUk`t0C0LxR9Gi88_f+PpM
lXN0$Sy`kb#-M+c%gVjC*g^OuLP0?ks>3077>I^fm$8*hN(XhBa$QxkByx0ex6tvC+oE|L-UEF%b(lj@^2Whm#iXDq`Nh#bRI<7OOmhKG+j@cm
7pfpC>`ad3<HtfF)Iu(#CqRmlx-R7@3rHO+Dzj5?o1nAI-1WBbGQ=Dzz<R|F9u06`y*xYcw8Pmj((3K;+30hD#1RfCEn6uOW=oV;v_=#Xbxyqz
d^{q!<^9wO={>vgab;Bqz$f`|PWWDwUE}0aPnMm-#fA4orAhTVeoR@C6WEi7WA!_N&WBTk3egPp9sUqprEe$e3b1bNlHx#|eU#4xfn7s6MHs{1
&O9gR>CipZ$9O{|Eo?I)x3>PWQnTd4E1E$pgmEIN(k_#G%%}J;VtxdtoT64ukw1-1o&nOkW+efTAy@{Z|3qN?wDja#I)K+@YFms9NLD~B`1%j(
WS$&#7N|JI9K(7E!m$-dRF=pUBdRFeBY1=hh!}553Ce9GS8}vY^1gu>P!S8!I5iIUQ4gwvk$}WvDzeGoN?^-6aV#ug+jnRWS3q|iV7bD6lhQ`a
Yav&%zJhKfoAN#Rs1*1WP+I^|O7N7jZ%T3XLjj)Ip1aVV?7i2MAy3q^^QKg^Al+qEMv}&hbyAG2A4v-s7<qcwzRXJRg#a`D9<ik$yqsqkdsG3a
JOrsp!VR1nQ8Lw;hWopZE|tR{aD6imp1cpr*Kh(nSGRa;rDRPfY*1iKz8dnAQf9#3O3g_2vNF+tMAAt(rgklv7lzikPo{(eI9ckah0u1$oRa3D
O8}AIOv{F;hwE-FiI5E>;n4%N2%ehfN#%t;Mq#XQa>EDk%^f`bq)0;NE+z-V1sz*SdLj>{bj#B1lq5SFhfz;jvmtlrEM%74tW*LsClykyFDTD?
DN{BidN*}Nhbk0~*O-%{6=Ll0+Q{G$M%9qSR>Y<aVNiJ5g#wORW>~)B7K_kp$}TEO@Iv{~mahn*G*Pj+htiI-t8dCUxy_3WG$kpapVSr;*IezU
PD)AH0ttd190{)>Pyun$(GY^ffr13$3{w*thL#Xanu)LAnaD5t4&OoD1@0{2@q`oTElB}VM6~}cK`1J<jR0i?E!JH~Lr{?k30}02$!B@LvXh*h
kUWrS<L_@kMSfkF69snc7rHzSVb}tdFaA#)Idu3q&8N!U<my+3rjPgbHHhR5@#o+pv<w6PL|vU7nAnf821z5PlZ9jJ6KEz`QIpu_v4jQJOgZA#
c8<g?%Eb}ID}05}n}dp-r>vcBh>OPWW`$cvsG^=vZM58;{*>CWi+=hU8TpEe(3oc0dztNt@8Fst!JUAZ>|-e+a%?Ix))7RuLzf1noyVO}yhJ+`
*h0t_{b^5un9e1%D+;q4QSjn&(N3jm68#EqTN6NoXI+|2+DBin?<#3r1=>|dy`<I|0T3KmOI;QK2$x-w;geHBuur))XbYl)`JU96p;aO&xrTJj
!YOUwN5tOjV6!o0U!X5k{Ejk{9KOrMf!9efG2TIom1%uE;pyf@@uJp?<ss8SC!Iog<x@mK8$ry-_)f6|V4aF^!FQwv9SYe>JHgmVSPsPoy9M!<
QIeBxmh%<y_U5O1rC^+b-UeHxs0omY5-E^}4kMYjej|jmFtxYetU6tEq1vS2>CpJ-_pO)w3XX}?K;8$}v6@p=lj^Y@5N8L)Sg>D8ZLfX7%{m>n
vQni<o=lHIPk^?dMJDYvk+M&M$U5#0QFN|$V*0?KPAZ@iO=oB+5Hd|<aw~Xd;+G?IiYS$~kw(i0$A`lm7gQ>d74oH=@RE%)$hGy|nd2AxyGk=c
3OFz9Te~-sVT$zngj#p1=qY9?lBDj799?*U3?T@4NFValsC=U<*0~vx1L0{a)u@!;9E#?Yvx6O{WZ>#`R^100VAD-@z7~#~5s%mE-oKK0BCy{Y
wGoN<Ldip=i|VE|Ml=XfdoY=$_ZQSs_>aR@SwB;{k=x;=^z1s!AqfCV>wNTNr&%K{T0@3nS3gm<FU-ZsGE}`@YrJA;rDF?amc6ka8GyX4-^tdi
j^mpagc3eco&u;(2>+D6@g60GJe)=Z0G}#)36XsXMiW0oZ92(q+KxJAUrUw*^=<q!fhb7u^p$_>;`~Rm0YD&;dyP4!y0Iv)OEacb+DqsUQsIzg
vb<40L_Wes>=f;yJ+VHE%3ZdPxTJhX%D*>sCW_?D9-)Nwjg;yP$uC`77UzY=vN~qg<x@zZ39a`DLe(u{69P7JFzc>4<YT1Lntjo-uh-qkM(AbN
>v5vai)=UvS-}>vk!7_43tai<i9-xr!og%a99FMS->K$9^{^JT(%_t;w5d~{zdoR|(Mv{2ybw2NK`<HGttVczZNzse@=@dq;tkA4iy@S|9UHYB
sG#)`lCtUwqA94um}n%6#6qq~%hvFy_JU;Z@Wf#pK*qsQY*`_jG~LyGverJWR)^H6kGgcfhZ0mjI4?De6V+ng9+vnPx719BTj7TurxHwAQP=1V
qTmJx=onhP`?So_<C-~=A|qlaT2kJNq5hr}v+=<w=ZI`4rS1(CmHs3wPfK1SEeV-ThdM^qoScVto=?6brG!*{sNIc#E<jeWz|*eF8*BIV;JZfU
h4zyL7)_~EaW#6!r^#s^Boi}IP1LHe4_b=we#AtIoT;*=;5)3UOsxwHr9A1%m@8|bTteQ}AGw5fQHBs?J=F7<2sX2kw9<Hb5ZWdiKIr%;7DChP
g#`Abf1)l(*VgFK+$Wa+v-{{ES2W~!XN~S9(4LN#8$p49NI`*SuB{g|{YV;==7rkBG7jkNEIV8fAtkSoo*0*;vk=IZG65UhvgF%%C6=|<T#4a^
hnqwU!U$Q^3C%596STo?wO|jlB&d*uRsy6^KvfPv={7}b)CH&~_bhADR8~t$iz#Oe_p>FbDjO&$_0MZ3nO2gNC+~nxY+n78Y#!$;qa|-WhTD$~
%*g>xp#$Ui^mO7+qqAa1b&2}!`e;S!4U9jlORA7vmnuT`M{o=+kdh?^-qB+Zga;|JQ4k^B7}?QElLGpT@fuK3`qLu3qOA-y-LlNh#cL`tgSAY;
37v|JCd;+O-KON0-9AcLIC;UP?13*G99*Jgjrxd?E}FyC`XRn6aC1T4D+K@>XJ;%9go-8_?P!Oj0TVHLC~^=&&uQ_6mt`XqK`aq?Csecp;d>UA
DJ0Szo+P4c(8%!uUC~K|pt;of^S{%M{{KxuD8H8Vr}M{up1<xt&im`1<huUw-%}9&dkVsT{Efb$pHYTs#lQMDok>6^ZMnxFv<pdh;9LY%{?pGt
V-WuGZ@>KWzx?UH9EBjS{yU=(8kHs)_ssDF@M=QWFc$UzlM0>;E<-;8a5UAUX7?t#HQ;;Am{l)X=N_g@toz}dGLaxVeKry%cUi{YFO)|Vth1(9
kel@qyzdRd(jrPT9*UL#$8NPubIFgoMgmL4m_6OTYu&TLNkfsIJ%e!1<foGk9%qI;_O-y#9_B`@v;@$3OGg%-rDS0in26E?6eC-tgMjKmER0^e
A>$3UUGEgb0WyOcsNCIlI3g)U2#<n1vo|?G`Nn41bEAe{S@q;F&}G3{r6vv?u`p_ZPz_i~-E-4f<mw8+1t4(~q)_IYM%*h)T%?jp2#og7lIVwM
5uXe3M1_?iS-rK^oia<SQMf}Rh8{B*Ez)s3?agDMW7e6P@cQr-w8_fWr+a&nFJwfy6krv@h9kGt5aiVDv4orLAWJq@L@>`U>=k{?106EGTse<{
#xDND&Zd1Z;-$slzAT9Jj2GKc^R2XC-x}-UkswOx>uHIv^k0y_)L_Uu<^Xi*q2z$YDYQ<mlxJ0>V)~_28_Z$GgO2i0h*zp&)XRf<GN-|t#;)?W
D2_|^j_V*Orol#LuNNs6`lgk@fw)SGQ_YffgCKFA;Q5FpkmYG}<NaI#p=KAWr>F)Md86V|urDOXHAf0466@EA^_e+A><%~BmmEKVVB$df<>$eM
-c@t8SiBi(E0Q*}`W;=i(Ix!>;LY~>ksCb;#J(`v%|^kTtZZ!CWIHrNW&Md}Sxbncs(V0-9pW~RAN4@e>y?cKauo=$^6S8CMD%(eQHK_Y>Q|Hu
D4e-YbF%^Wg6gQQCQmDiVk%7(g%KkPvAw<*9W<l?bbqYuo3p&)jV$Q2_o462h1D+6?4*Me%7jG?olzLsY(kC6c6c%kK!Aj*D^vMPM!iE7*uO8*
k0ac4PN+<AJd*(wafGzzF0Te};NC|eRQd=*1BACA&Y)*onIzGPa?3{=3IM@8!wjGs<(;mFhM=^<&gIO4%ezfagG%sZeVqm<D)3P#repBfePn|^
s7t03f-+%QPat{hI&y4uT_Xrg7!85+lf*LJeAdlVEWvR_W64f!do%x1#*S4c6yW<u@GXteBNgn_bD)N08{o+2I|e>>j3`(@yn=qKEB)lch}YXP
{!rLqwb0VL0f#0A7m-rz;PDq)#;kr)sV7q^S&O5Ok9uU5GYeWk8Nlsn{C$D!^lhn9sIc)gm_JomlVe1B{C=OhK_xW5TL0E&G5DZnBd3;zcvYiV
JKezsJ=C1*U8`j1+0R~?W8qZELZcIWlsP>W7A6ePr`Hr<AedA1im=-l;?VA=V^&+TOk77&d=Ohes$($IBOjnGvIPNfQY^|IIg*FUZe0<ZDgzbH
iWpm<WsYY@C6U8ai<RA|G|Daa5M+-&_+RI;l#sF^4W~<>gkd&_S&k98cem)c_xTk0-b)H&EmL#4tC;kVLflha=BM7)Gu|^rN$1QY1p|eyTS^0J
$bQlM<z$GBPPCIRhG(U@0}*CPYS1MpQe}^;u%rmai@7I}BbG+NKnY}yzTqeziwWY@<gzDiR;FOb@GL2XRvWg*OVLq!Q-pxy)iUb?*3;zb4@=l;
*P<(n;xJ@lemq^Nm7cz9yQAh9MRm7TEhdWumbmirfZ?1|K>NGvE&FD<9HqtWt{bFhg7)e(fZI+PbJ8fmSy=^-jG!f1YicDV9sQ98j;0KwiY}YZ
92bi5Dfj}9jdBu1A!Iu!yOQJTMp5#5rR8J+gpo>}Qc1m03boa;dElZG(0ipWh$cD$$c=`P5d?@^ZIZ;I)P@!|WI;^#(J|ON1Infnz<=mD?1(<8
R}OD<kJ6RZR@OYsE1zH$C(PQmIw;|tRgWLYMPCAKISEr-<Lw@ml!Hs47zZs>K`|_}7oh4F$FZl2yNePD;GXzt^8m3x9-eGZH6w&zp=R`1h??}*
r#&&V4keUD;_A>b%aQdrs$x|)kC{Tlg%RXSY6Qo1Nrss<QLs4|+#t6e^&GnG5vitnLpz3BMe4G%lSPRnZ!nS<7%*JI&H)1`GcfOG&LD=S!4(H0
Bn~<qIJ^7E68b%<HDws5T~S+VZ4pX1Iei8rw5$j4B4}u`ZI15Kijf5eQI!cX$t{Ycu+o@5$x$pUF?4>Es%)Clm3d0~5Kq?WOjU}q_Nh!QL5`jC
Q*>%+Y>38725@kaWxgS!f_h;ZShn&yv~(sNC9jRBkZzjw$~1Bq!b3A2eY<&UuldA16mQW2+|=!(O`4us795sa<P%pGx7E?!nR})vet=_{1PVE#
n(Eo<)fjyR$2)rJ+7Jj<y1ycwnJ$$LlUAMn4c=vbTAHuBm?>CAq=oqi5Bv@`Eyq->lEWt_q?a<)22}oexfy8bPz|TeW0Yi&@$<}iY9pEu^$pjg
S{w+bC+QWn_xS|0?2v4xOdcHsvxS&G6cz05cC(!wvxSZk__3_y!Bpz!vCVi-itQ^0#4*W%)Kq(s4!5$&$Wijk;k^LWZodSQ%A0Hy6QR9xL-wh8
_Ngej<u(8p@fEJ~Dcuk7DoT<lqZs?QOO{<2hR2|~+*NdR;JQ^~Ru)Vedf=Jzu|bI#9GgANs6$bK<S->*9B02jpEhIa0&UFEir~>MJKI(m1=K*u
IWvr-q~M)vG7Rm;&Pj7ti(KO5idIe+yN1CJfYyV#XlTuu6`lv+=k^Q*hQQgML?;~;_@1_;z||2dyr#s15)4RNlN~|aLl$#Nw0V;nqreN>fsL5d
n^wyx!5_ER0@)1o;s0|i!eQV630{45F`Yb_c2@CdLP4_8T^f(UkMO;b&!HMd{5oP%7O<+gp(nT$W`rQ79;vOKG)~uqyNElS?T#czP}^1e?HHKB
d;^+<S86UAWiD%EEIhM5rrgL@beaeP^ock;d4%G^`L?w9QjGofr<oCUajzVB0GP3;Bd2K&Gmq!x^lq8LvAzQob<vTXJ0!@Pj*pZF(IBB<skon+
p^r>^t(SOw+GS^pxKFAh_a$KOq@uXaN;Wmp8If=>GA`7qjqyQL$aCJxCFdSBXZX-qMVTQ74pHku{g7&)#umWXX9b4pGu5$FhHL#V3WF#21Jpqr
C2A;uc{K9T&<yV*1jO9C?9`YbJ7RSi$#4};(BD%vM9;7<>j|My1d~wb912De!fWM-DH8<I4-h3727(bi+v~bR$#Qa<S)mw8gY`*}!afK_D;mCr
+hGxTcGmHlicmQBEc(iUQ<ycL#-)QB*3)qm_XFaE1Ev<dyD-%pkHr*ZXl8<D3gu}StTSxP6+1=ZRNBJFP_(Nv;o71Y`q6DOSp-^xK2l>GPM~|d
Pr!;xsbi*s+@%}_90s3;5>~kI<lM&QIS>1uNJ9dXQfkYg253YWfmPGo&oXO%XX`0R#zZ)-DKVo{U?XdpE#MuEVG}j)m(d+OB!ufbYmAg){_4nn
ur*w?4ijNM!-cfXo(cf9k*dKwE&nL2LjyomE=FUX+yzx6BuR-WPRhodJW40$aWuD}wj}R4vl}WsgdsYh5Lt+ytPE-BP$<Kk(2aP`4k+>F1YUOx
tda>De~rffBwS~T-$B5Ug<HlUFd8=J(~uUfXdg^rHnZP`pPdjf=!4yNg#H+fE=8O`k#xV{!Rdu{yA9gXk!r-|2E;{EWmb&&P0-j0!khZ9tc_*`
mJ~gvY<>>sv_8(4^87o|%<DtuVqVD&@6*Xw4tbO9Fn4UG>;nw+YEQ4+jNg4TP&-5=ql<I$mh%Kc@y+=i{H8rj{F71{lKcC#sE~8}ak&7MLY_2J
B!Y3#4O>&dJTOb8#@XkAHi~e{FokTa=^@X|(grbm(#h304m=)B1xDautOyzqcY9m56SM{`ZdZ&dK<4`oUBAn+^5j=&X=B9VV@?q)%EcUO9tdHL
zVVs8)fnF*z(r%a%UI~W+EeLH5CpvnUML24puUN`mSlt}!8@4GZN*tZpb<?vh1sn8Ws=qV1+x{JKbm*kY7^<xL?}bU<B4_%=LE_I49q$CG)*Pl
!Zb^Uru57s<w+37<#?{a$+m@A07%gpOkYwNgBXr#OS_r+lPvIFD+l7yWl94{4zxufxREMkeuMta^QG+XamU@>{msmt4y2J>k*Kk^0IL9e4Gy0o
d+1w)I1t^`*<Y_a5^6>zX9mn{%?_84X&+=Qe9ru|2ykw5ViQBHmIXEGLJN}AnaL5H1=@q^E-6?mx^9>zK6B6oa-+c*)PM{In2^hXK;)EkVEK(y
v|i7BWWLQS9?`jaN+<&89J`1%(=#5JhSS3(cX#4Yk;}=J^r8R~8Q*I|rCH5$Ei%34T^MuFlQTnDc}fZ?7|2#U9caF>khEseGnuVa5IjA51A$~n
*5<3ZQ$ARw27;%&Z?F-;;V>u)=f8qTLc83{6Oi#uv}yL#tzTFrCOUcG`tgt~_^z<q%htQv9G1t-HxjlU-Pg?>yNu-PnOPUl<M9}iK?sDge1n!L
%1zvRbYZ|c$v7$#G$Q|Fqu`AKhQXXxqk&W_6K6c)Jkcthf(uRWP0MSvF4r8ME6XCiBL8(M52)<ffx!cI>j$adXYT>nu~^KRyfe)vMC%w-kFc0P
b5iF*$0(zkda}y!N{C-9#A1er@+WQP8`*M)g;}|Q-Q!Q8q>}}pOWec4Q-lMf%82t<NhV@bUW*n$MAvkI9J?NEE^QLl!Uun0d_@CP@EtV8Fkv^_
2^T7O$K@O>g=*I$x)W&Y{LxsKbRBNxM#Uw}i*XU-+L}`yiRv8mob(6u9ld#ZOi1^b51Qz7yCA+2ygHLv`*B>1mYR&LEZO=(AON`MEb!^MhD^VU
Ll{xYWBBH0T&yry_jLW}8bNx;@Tz{EoN6-s<jv|pR3_kXvgd>m3iQY4V0wm~a{^}O0%s489O|BpNZk^;gf0q8D`>rg78^0Fh}!}#CK^2;i@`Z}
Cpm-E<XD84&TGVQ&6W%Sg$BmcXM1-?SW}VVWYZ9;SEJ<=eooIaEGJt?8T-d<qfkJu?OPloApwJtbaMGYba|1$mynnbX7rHK_c-(}iKEnxIi2o>
guBoAY}!5ak>izS8+{UV-R~Nz<x3+I$#8pPFpR@$bS!jpAmr{Dpy{|~;AHtsQ$IH69C~&=)_=7(N{Y!r2nb#uAn$;_EF1R_IpGI)j~;#fV4@Uh
Ir)+@wAI2ZM;%!5S~A7tk_#C4z%c^Ks5kL;Ih!3I;)50W0CgEALfq^U19zahi0Pz<Y=eO1+9O?e7hZAZ=qWe4_K|u;W<GbMMkO=%K~YF~RQ5LY
?g9TOA3}h^lUarFu5RcsBkPTLM*Ijlma02!m_GPyg&GVKp?_}mC=Q@~1g4ej62L=HBTA(%B~)Nh*4k+RVv>qy%Q2*d#+y-6<#0Uphhvn>#+iml
j+oEjDe8A`Ks3<xc<@M6#HOK!^`Bw7C{-9`m~wlXIFOBIDoxK;N!IunZQuxEFclK_OU*L?KfOO2@-+?&Dw9E!^mZ}#0iZ<y%jpt>2`D3bHnB?P
A;3!HTYLU&N!=u;H*Pt}InL-!Kb>sk$PiRH0}FPS*)PZQ(K%zp)I!gp&nJc=_?*b%GI+e<f#3ZKCfINcb~<ENhb~N8G4rJ>jZLZCq05l5mQnA5
zGqU@DsKj%Tof_BdbSsJ7qS3)FLSgT&>f(k+yTLZG5<LegEj|J_Ost58Z>C`k(+N`g8uLktLCYV+P;-dbp@$5C5Ks73N7f8rRV>t#7WXiR-(Em
6f;e7Mk5_fCEKd39KlBYr9Fuz^~;W)`8}ObkCvt19OyZHw@rO><4sO0Z0r(JBF1txn?Mxrrze-4mOcAq8f4kQlAsHM^YN6*{_VR{a9laZbXzk!
a?&Y{3KrbubYS8aA!*Hk<i{24eqR>>bCVD)ctEztP839&uYke4w$RQ5&x)*)(G;&|q0u2s+hb;f-7+)IMikfzqH!Q(Mo8*qM8#l$$?X^<nZq0#
W0;PcL$dD&bd54S<;rfSptC<H8CY=!2RS-0UeGwMhBVQw7K#?L)b<>5bVA>pG&}(aw`7l|$ADC~<A(U2)RP+tZcYQDD!4~I+0#WF7%O87XO5VR
6ecHq)8J(#bWSoQWurSchaQoj^>L%jgZvSe<jsF7Fr7>o9yf|5fI70<u>1l$xy`JlL#N$zub@@veZV8s>_NeMc$~zWGY1jHV96el$#rGq?!hKd
%HV#B6QhgaYbNA%YM&;<6Z`6azeR~=){^5Hm8qkQ9xO*l?a9b50|Jd{cz*^IXRx5qMgQaMSx+E^z&8Ibb-L!SdrXfuYrer;c?ewqWg1dW!hpKm
<B0>AxHZ6pvnPu@Z6G_^%9v;l=LUmKs*Egt@B%%C)YJIS6+Jm)hcLB?+dK7mzRbf|PL2|;ZaY*4GDM2W7}`vHJ!5nvM~vZAu$?os`Au>*n68l;
m+Ff5YB^?*yLu=JW(zn4XJ*teh%qMKdq(|9X=hKR;7n{mp9I&qD9%NlkEtCM8Yff>um`1@28gO4lZ42wvN;0GY^|vut)bVa0+N%b$OY#bc@a@T
t>Uhw1l&g;^}PP0;&I42vn{1~o2CxZoRfCV7zotEZ?XboFc{^KDgE-;%i&J2z~__XhKY$`ts`(QD&h#N1P#XBrEZa;(6+8WOBkLgd~+lWM6tUP
Z-3J?3Un|Hd@<fvuiD%~=d{{s^!?1i#Np#Qci!DVPd@d_C>K)8w4a>;7?@+bT_mu5aPLbwi9Du<R3d%Ia=2%;A?(R^C+6G@nixIl+%Fu|SmIV~
AYf#^UK|EyFwA48kLEffE<ssI%43ZT&3MyV-6S@%SWgxC;tkCR<HZz<z!NnXf$D*(F>Hz3jKDQX9?s?>igikvo6^$&ifTEz$%BSZP9CB^i8UEP
3?ekU^gPBP@}Ndq0pH|cOJ3iMI|ik=w>oF)L;UO(mcdO6%a=Ut8~|fkB$LceBI;$$_}J}DZ5S?|<+KXsoKVIbJL?|ZvM|q1kN4(MhnRP3(?IxB
@=h7lGISwY)?lPzZ&2RU7J&f!{<2G6LP6Ip1W}G~pb-imkp7!FMl==X0Y`P%iu-YEHb+5>wU$p#ulwTFb0RV`t>7Os<@ViP6h})?8(dd{o?^Z}
m+NMSvtPB6{=kw^)LCO~o&}kVD-A?4^qQ<_(1k0nVq*K;GM9Z^_}|`V!ULYcmm!p%cTRz+)>E-COq?x$6ki+B9L<Pn*Wk%-nSC?!f)gyuH^9X0
fF4XeZK*A!WJI?-6m)wPUs)ABV$_}{O>glef~H&-c*5nz>^G!Bkqsb#^z@MAOe>SRv}19C7!*MPVYb&cb=(u&vTniXu5B=odg6*27b@VHgM45E
E9b3JaueG{;=B#Q30%)27(=8cBA3&1dOSp0;d;NUZt6TS%ivAm!Y~P6tLE@|df{Q*bL<{HJ~RurG#{-HjmtA-9*o;!sa8%u0x&U;s=V8oWPzZ~
m+1l*sh8$(1^8iQoHYR?cHcdI)sq^!m14ntM!;bRz+}2+*7QhS7`+llrLpv;v!4RSCFMDChC0=Bt^2!B=b8|zaR)%7vyW>6T2AHbrdi!vn4{z9
*JN~P{}?mpFvk)hX|>KHD*^(u+c&6W-=D{Q0nFwbI81T%`ks!gr^=w=OMz+`AZN_6cw-6KNndc6^AxR;hfPUFTq_Os%CXy?+DwTeN2<_;gAuMA
nZbxsCh8<#hN_bsrhOzd!}nh%rvwn=_NmWERZa^nm{E1)_Ax>T!`$z?496vsK2z&W?#9aotU<iMY@`~isbypa)G$@Vv;n4|5bEDWJ&X)1*&FS7
xQsp9>y5o(Q1i{vWu8eq1K30(WK3%2Lt6qDM&xy_LCa^OXBfSCFxiX@#-^XV@|f_-p$x!bY8uxmb>0KYaG|*Us9MhKF?Tts<}e<3);CuaF*Q4v
%59_{3@}W+GmlBqle)ag<YvZ&$2Fr2m*nctycM9h9=<<Ab{Sm4h@s4RttKSxY2$UfGt;Z)#g)T8FfP<GQNhGW1eG_hJ8Kq&A}zdc7n%k3;r{9C
q9k@sa7UYG1@+_*H|&|IEZGe}1Gzj6kjwy_f!Pc<SXqgNA6Qf`Zn)?}1LcgH+fZC--LE^8eONsPkk*1!@6rT&d|a}oc9{l?)HU299hJkgPg6|2
9XZT|Fb{tR5{YIV^cyJdYYeofx`!lnz4?7~3IL*a3JuV_julx8G8rhenY}m^x#+4(o`mk&M!j~M9O&QC3*%hKMRNKMd<AIUe}!a+Al$P3#j`l;
Ywdx5Jj@sFJtZE9^knbpL!dE1pWDN`Jwm1f7mvTYx;T2XUPmfU&uuuc>25;sU0!)>k>_IQQcM6i+=PlMC<ps87rt8o9bs)Dr^ZDz5-Ng5<!J*<
yB&&z?&Mew8njo=+|jvqzs+bhubMf8>N{hWP)D}v@?GfW`4j@6rAQuP=GNa5QbWeZkOHS34vG2p-1RqyK;X){v#+RN9$&hUGI<P+!B!{ChDLuR
o~_+vOUWkY{e*f?qN8Odd|<5aepk8y6Tw6Kgw=K@--8T(M!9>k#L16Sm8HYF=Cg7~4T{A2Zg^vcL8m>lCaXk_$_*>+iKxI%S)BFldmFyC?{{4s
av&K}%Mr!Lx7y}qaXRbZ)MVZnj(naDm3|)j)K|_~Mn7IGlS)Cv0o&j@auB})A&ocf)vVYLF6&BNp)3nl3f~q}6_g%%-0Ms~WV+4L+VNWQX`FeZ
nlHB}(>M|t5K}@amX1`H!GLh7(*D%I2I<v)ldL+iEpH%;*JGv`JyiRtd>O^O->nENF|~x`(~%LxC8A*hmJBdYAmJPre|c9z7f%1<w(X}*mfPj%
&C98amlmeH9tD*|_e7_7Pn{Xs=5}7FO~sSBEhnc(Z4Y5+Bij6sZ}CZtI(~Pvz#Ray-+i%W20%42MHW>y@T#SJlW917M-IXx2fQ&KBcyL0hQDT1
aIgEl8C8|U0<;i?^@rr>2rOBZ;08u60y}Z%bc3H8T-5tic68UH?0U*n0jKUMH8C%&AnOM9MpuEb8l~u2AJ*`Q5U^$l{5Tlro%w09F2+rT|AvJA
D3@K(l*`ClBRox6?wbD|xuP51X$Ba1RRS54@3IZ!fF!tY*s|r8DBGVz+>@fvx#ewcF#lX=(>%|HlH^7wH?n7mUKZ$?9cTPDk2z)CLTAAETjp1c
7bKfGl-xqN6Q;ba59FnNwSBItw%uA6YOPXfzK50J^O+rRc@89IkJ}FlB}_W#0)KLi2+HcGQ)u`JhJs{)&U2Wt=lfLF%*IB|d2(znAeriV53%cD
GH!Vni!-Td+M%X!m!?-j&<L{X#1N{Qli0Xra-(%=c~5X>-uHl2>PgFKZK-|bO?gbSqbT3sT%%*zx3AlasV0@N?W4cz9%)_X(yq+&&x|_=$GfeS
9*c$FeDz5*#3Lrbb>IK(PU;ps9IAvlauQ@a9wNsJj5pT7lwx+q#K>wyQ?Zy_cd?i=JWl@oGN<i62tIx<-#lDD`V?A2>GO?Z7julb=JR2#VX;%P
0?gxO9*eK5$bkvmz{HTLZ1ltvabUCdj%%jaU!Q`JJIg2Yes10o&qb>TG3?6u%ES7Zo#W=1xCTaf{0&agQmviD@;1Uxs(@lmjp+66N}Z-Yv%A^}
ZResv^V*yt%B9&`Gw2@i%}+PN8*^{>J$Xn9*Nk&X<12F0pu+t1(PH=wx6TbpU8%bE%=<U`2*soUSPg=eS?T;UD<}x6ruB2#$UV_P)pp*1PReUc
!HyOt*f53>&DYN|Jl=WT&s^}um|LyQ+Xt>O+`hoCBmZ*yQu+=q(PXGt&V|3+e$#;od5fjl7bbxA?DOQh;l6WFE@SApFx=qA*Y6<3g3!gu`sM{+
mXHc?7|Bhq_DVU1GxJ+tqs=i?r23YHEG|c<=W&HL;BaI0c^x7|o^3sO#%Ssil&Vv)Giu!ClZ7cJu|skR0okvS(%>B~gEE8Qp#^*P*O^J}k4BpL
<}WZS)K})_gxJpG&6aZpDE%?6?iDV$wv|iG`fKRmdJ!1@o>FD<Rmym&ZS9_kz)XtQDna8g70&EM<1iT=zMh2<w`83pAAp#?v^2|CV<YRP_?frn
&{^$f@T{y<_mQ`}+zP?vbx9)iZ;V?67g$8hk-$?!1V(3p-_PCNubYj+AS$Z_fD`#Ne%Ja&x=ww|h;`i!NWfsRDAdt-T-`}I6HInXR9EDzOoyX+
5GLW|)Zxk{dh<=Cl|B2`>l{MkTAJ@N&*?h|bD3#A#z$Uvz40ezcu}5&Oze*Ur(3dtjuN!{zLk|SQ6iQ*Z}&`BvzR?y+;kkafhgZIK@;2(_XO**
Od%{WA)jID0@~2eN++^SktQRqrU_yNHnAhH&ncb5RKT=$DGSlv%F?%wL~dVr9LXLP6u@!P0aUEdNCCBvPiKgFj_RkU6;1uf$&?7`k@F>#Mb8c#
X>n1cZxQWv<V0Sy78J6gO~wLD*sGJH@X*U4Gk;0*u?yTiu0*A^|I$g2^O_mWN!2Px+7s)@n(NNX?JW{QTC`uq6W^6d8EOcIFV)l~mN+ZZGo|yk
4+zC(e!kP8%0;R6Yv#`_(t4F%xN43rd2!gAsjkP-A%^3Q=bKqEx<VSag>IupMpG_3o|A_eOUFT<A^JjNHJLOTTYwWH58@m1#&(M9_ci?^4W@Vh
w!FKSdKYAU-p_Vi?T2<r-mB7Z)t)AUu3PRL<Qrm`og&u<k1>$9_@1U6^PC&=h~y!%ObMHMTrEu43=abM3>Ru?IQ8N2)Ygrqv~0m+G8#m~ZPB#G
NDi)(YLVGYuHv!uC@Xizhc*|L4gplnx4lbl+1(kkASB=5(<sZ4=F85jr@LEX$Q?2xd-^xONMmabN$lud=--(kA*{a5d%w<9r%Gs{GP-g_5<QkZ
rTlaap|o#K1?b>w)%TUApqZ%!u1aKs0#`Ene(m6ibVRtiX+#mw_tBumOO25$9~1(jv52vt=;3w-z``BrrM!zYD8v^}_&wPujVOtkj(IU6NqhC(
WFCzG=RbUvK^7T2#-nD@5K^Hqfr!ex)osjsndp*}47QT*@F#Ia1v5wbyRzDRjp9Lj_sP@EJ0Eq79%Z>xDDO|E^@YU>n?)JRk=-RCk4K0x6+fq`
lt2+7R|qBi=`9D|(f9<hkwqRV&gi(ue53lDac1*^D@J5m@0M`}ADM;DQKabe7_UBF#n_tSxt_P>N-T1!{+zRkIEE!X(vf-Cqn4np7-L&qfm_u1
u?vdaIVG;sE5;Pd8R<9OCSJm9<f2=>ot)i?&V|t`xn>PI%RENjq`Q$`(D;?D!Ay)H2%Z>qLU!EHKE)_ehRhJr^1`s{8Xv=>=NmrYL6xUwiwdvQ
aR%8Z4=5}_fE%pe7DLCqM--o`IkLPa_cCpp0(9cY#?=q#E=G2Rp%U7@BQ(49Xic`5KW0z(QqJD8X{>niXw6CQ+#8}C$4w$J5`>A@s6yk)VaB9V
FYiG+QqHmzDDO&<2V%qXo-I_h4daV6h+%_VXTD4JGmNbBr?djD?lPdFyHl`u0_kv^i}^KZ@2eHnE3)eb3fe0Nl_Ef3HhH-*)q#62p|QuShr<KV
+rEOirCYOqw35t?9&vZhD+DSFU@qN$(@BU_bSK&Yqr(NeME%^UH`3`F0hwSx$t4DgAr3yK-4b1*%53TPi<#VayB+O71kf9<fva|rNv%`~G6J5~
yOMMJxn2OVyjjSJ+!QoKS8K>c-GRPx=Jay$3)8qsDKCa>*pAH!>2)DLQtL*jV>(xG_^yy6K-?)8x!c1vZ``|s0BHMel+$0Q5|`L;6H8vwiv9-)
z$-y9o?-2r>fc?tpdb1?h)s8<&TtM%aTWA)%M#*UI<;nb-7cYasPCpnJh--Ctk+w8-7&FpMh|*JL<%L&*y3hfl%@99l`BM0N9UDe*LSs)R2+CV
OmQ<!8aBBv=@ZR%D;y`OA@?X}RtX^vS-)RZY7vc-XF;Tm7XRiT8?HiP>TOFdf{GW~n35crW!|&AnN@{Lg3#)<k;4JdzfjBTZ>SqgIEB~zx97>+
66reax}?1Ib*)l59MeE2=wt-1sK|zur%2_fYRnaCc(M_ayX@8^v2o%5W#EYMXyq#*&T+9H8?33GL$Sm_?6|+!<+inQ3^JsSC(-9^AKYfkEZFSD
qgxww#7oPd1>FYuZrq^scU<%egQsA3`}^_{^LV+BH(TZzS3@QLye!r?UiH{iCTM`Na;6M4D8y!e{R+OPo4^~jcF$QunsH;Qu3Rd8tKDH4`8l+F
UQ$8BYxBiBJ828g>B8})QhNcD&Qo@T{$|%~-@(1pW?$;-?*_j2`L3E`*zonpsTeV3fwNts5jJq|AFe53K+^X004L?wXu{8oEg7!$fQmoq*`a)M
0*rtkknP=*O$rTx3Rf*FjQsrXKmYvy0E2$cfd
""",
)
