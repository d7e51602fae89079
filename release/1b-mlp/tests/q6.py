
import torch
from otter.test_files import test_case
from torch.nn import functional

from autograder import checks, data, randomness
from autograder.checks import Mistake, Mistakes, compare, fail_with
from autograder.key.record import is_recording
from autograder.probes import training
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q6"
points = 1
hints = [
    "Where does the optimiser keep the number that `step()` reads? Print `optimizer.param_groups` and look for the old one: how "
    "often does it stand there?",
    '`optimizer.param_groups` is a list of dicts; the entry `"lr"` is what `step()` reads. The names '
    "`optimizer.lr` and `learning_rate` mean nothing to it.",
    '`for group in optimizer.param_groups: group["lr"] = learning_rate`. In the loop: clear the '
    "gradients, compute the loss, go backwards, step, and append `loss.item()`.",
]

READ = "'q6 · Overfit one batch' above"
OLD_RATE = 1e-3
FIRST = "0.weight"
NAMES = ["model", "optimizer", "x", "y", "learning_rate", "steps"]
FEATURES, HIDDEN, CLASSES = 12, 10, 6
MOMENTUM, DECAY, DROPOUT = 0.9, 0.01, 0.5


run = stored("q6.run")


def network(dropout, features=FEATURES, hidden=HIDDEN):
    """One hidden layer; the dropout of a check draws the same mask for every batch of one shape."""
    return checks.mlp(features, hidden, CLASSES, dropout=dropout)


LOST = "Was a new optimiser made, or the step taken by hand? The given one is to go on."
MISTAKES = {
    "learning-rate-ignored": Mistake(
        {"rate": "old"},
        f"These are the weights of a run at the optimiser's old learning rate, {OLD_RATE:g}. `step()` reads "
        '`optimizer.param_groups[i]["lr"]`; a variable or an attribute of another name never reaches it.',
    ),
    "first-group-only": Mistake(
        {"rate": "first group"},
        "The first parameter group has the new learning rate, the others still the old one. An optimiser can have several "
        "groups: set it in all of them.",
    ),
    "learning-rate-multiplied": Mistake(
        {"rate": "product"}, "The old learning rate was multiplied by the new one; it is to be replaced."
    ),
    "learning-rate-multiplied:once": Mistake(
        {"rate": "product:old"}, "The old learning rate was multiplied by the new one; it is to be replaced.", alone=True
    ),
    "learning-rate-added": Mistake({"rate": "sum"}, "The new learning rate was added to the old one; it is to be replaced.", alone=True),
    "learning-rate-late": Mistake(
        {"rate": "late"}, "The first step was still taken at the old learning rate: set it before the loop."
    ),
    "learning-rate-warm-up": Mistake(
        {"rate": "warm-up"}, "The learning rate grew from step to step. Every step is taken at the given one, the first too."
    ),
    "learning-rate-decay": Mistake(
        {"rate": "linear"}, "The learning rate fell from step to step. Every step is taken at the given one.", alone=True
    ),
    "learning-rate-tenth": Mistake({"rate": "tenth"}, "The learning rate is a tenth of the given one.", alone=True),
    "eval-mode-in-training": Mistake(
        {"mode": "eval"},
        "These are the weights of a network in evaluation mode, whose dropout is off. `model.train()` comes before "
        "the steps, whatever mode the model arrives in.",
    ),
    "new-optimiser": Mistake(
        {"momentum": 0, "decay": 0}, f"Momentum and weight decay of the given optimiser are gone. {LOST}"
    ),
    "momentum-lost": Mistake({"momentum": 0}, f"The momentum of the given optimiser is gone, its weight decay is not. {LOST}"),
    "decay-lost": Mistake({"decay": 0}, f"The weight decay of the given optimiser is gone, its momentum is not. {LOST}"),
    "state-cleared": Mistake(
        {"state": "cleared"},
        "In a second call the momentum of the first one was gone: was the optimiser's state cleared, or a new optimiser of "
        "the same settings made? What the given one has gathered is to stay.",
    ),
    "forgot-zero-grad": Mistake(
        {"clear": "never"},
        "These are the weights of a loop without `zero_grad()`: each step used the gradients of all steps "
        "before as well.",
    ),
    "forgot-zero-grad:once": Mistake(
        {"clear": "once"},
        "The gradients were cleared before the loop only: each step used those of all steps before as well. `zero_grad()` "
        "belongs into the loop.",
    ),
    "zero-grad-at-the-end": Mistake(
        {"clear": "at the end"},
        "The gradients were cleared at the end of each step only: those that were there before your call are in the first "
        "step. Clear them before `backward()`.",
    ),
    "summed-loss": Mistake(
        {"loss": "sum"}, "The steps used the gradient of the *sum* of the losses, and were too long. Use the mean."
    ),
    "divided-twice": Mistake({"loss": "divided"}, "The loss was divided by the number of pictures once more: it is a mean already."),
    "softmax-before-cross-entropy": Mistake(
        {"loss": "softmax"}, "Softmax was applied before cross-entropy, which takes logits and has the softmax inside."
    ),
    "wrong-axis": Mistake({"loss": "axis"}, "The softmax ran over the batch, not over the classes."),
    "nll-of-logits": Mistake({"loss": "nll"}, "`nll_loss` was given logits; it wants log-probabilities. Use `F.cross_entropy`."),
    "mse-instead-of-cross-entropy": Mistake({"loss": "mse"}, "The loss is a squared error on one-hot labels, not cross-entropy."),
    "label-smoothing": Mistake({"loss": "smooth"}, "The loss has label smoothing 0.1. The plain mean cross-entropy was asked for."),
    "gradient-ascent": Mistake({"loss": "minus"}, "The loss has the wrong sign: the weights go uphill."),
    "one-step-too-few": Mistake({"more": -1}, "There was one step too few: `steps` of them are to be taken."),
    "one-step-too-many": Mistake({"more": 1}, "There was one step too many: `steps` of them are to be taken."),
    "two-steps": Mistake({"order": "two steps"}, "`optimizer.step()` was called twice for each loss."),
    "no-step": Mistake(
        {"order": "no step"},
        "The weights are those of the start: was `optimizer.step()` not called, or before `backward()`, or on other "
        "parameters than those of the given model, such as a copy's?",
        alone=True,
    ),
    "halves": Mistake({"batch": "halves"}, "Each step saw one half of the batch, in turn. Each is to see the whole."),
    "first-half": Mistake({"batch": "first half"}, "Each step saw the first half of the batch only."),
    "one-by-one": Mistake({"batch": "one by one"}, "Each step saw one item of the batch, in turn. Each is to see the whole."),
    "last-left-out": Mistake({"batch": "all but the last"}, "The last item of the batch was left out.", alone=True),
    **{
        f"clipped-gradient:{norm:g}": Mistake(
            {"clip": norm}, f"The gradients were clipped to a norm of {norm:g}. Use them as they are.", alone=norm != 1
        )
        for norm in (0.1, 0.5, 1.0, 2.0, 5.0)
    },
}  # fmt: skip
OFTEN = (
    "learning-rate-ignored", "first-group-only", "learning-rate-late", "eval-mode-in-training", "new-optimiser", "momentum-lost",
    "state-cleared", "forgot-zero-grad", "zero-grad-at-the-end", "summed-loss", "softmax-before-cross-entropy", "one-step-too-few",
    "one-step-too-many",
)  # fmt: skip
MISTAKES = {code: Mistake(one.changes, one.cause, alone=code not in OFTEN) for code, one in MISTAKES.items()}


mistaken = stored("q6.mistaken")


def flat(state):
    return torch.cat([value.double().flatten() for value in state.values()])


def plan(rate):
    """Calls with the same model and optimiser: of one step, of some, and of none."""
    generator = randomness.generator("plan", rate)
    spec = network(DROPOUT)
    weights = checks.initial_weights(spec, generator)
    leftover = {
        name: torch.randn(value.shape, generator=generator, dtype=torch.float64)
        for name, value in weights.items()
    }
    calls = []
    for rows, factor, steps in ((8, 1.0, 1), (8, 0.7, 4), (6, 0.5, 3), (6, 1.0, 0)):
        x = 3 * torch.randn(rows, FEATURES, generator=generator, dtype=torch.float64)
        y = torch.randint(CLASSES, (rows,), generator=generator)
        calls.append((x, y, OLD_RATE if rate == OLD_RATE else rate * factor, steps))
    return spec, weights, leftover, calls


def examine(overfit, rate):
    """The model arrives in evaluation mode, with gradients that somebody has left behind."""
    spec, weights, leftover, calls = plan(rate)
    optimiser = ("SGD", {"lr": OLD_RATE, "momentum": MOMENTUM, "weight_decay": DECAY, "groups": 2})
    batches = [{"x": x, "y": y, "learning_rate": rate, "steps": steps} for x, y, rate, steps in calls]
    found = training.train_steps(
        overfit, spec, weights, optimiser, batches, NAMES, start_in_eval=True, every=True, gradients=leftover
    )
    ends, losses = run(weights, calls, leftover)
    given = [(weights, calls, leftover, until) for until in range(len(calls) - 1)]
    got = [
        checks.expect_state(state, ends[0], "After your call", read=READ, finite=False)
        for state in found["weights"]
    ]
    seen = list(zip(given, map(flat, got), strict=False))
    wrong = Mistakes(mistaken, MISTAKES)
    told = checks.explain(wrong, seen) if is_recording() else None
    for until, (right, state) in enumerate(zip(ends, got, strict=True)):
        difference = compare(right, state, rtol=0, atol=1e-8, root="weights")
        if difference:
            code, cause = told or checks.explain(wrong, seen)
            early = f" The weights after call {until} are right." if until else ""
            if code is None and until == 0:
                code, cause = first_step(weights, right, state, rate)
            elif code is None:
                early += (
                    " One step is right, so look at what changes from step to step and from call to call."
                )
            fail_with(difference, did(calls, until), f"{cause}{early}".strip(), READ, code or "wrong-weights")
    others = other_losses(weights, calls, leftover)
    for until in range(len(calls)):
        same_losses(found["returned"][until], losses[until], others[until], did(calls, until))
    if found["graph"]:
        checks.fail(
            "For the returned losses",
            "a list of plain numbers",
            "tensors that hold on to autograd's graph",
            "Each keeps the memory of its whole forward pass alive. `.item()` gives the number.",
            READ,
            "keeps-the-graph",
        )


def first_step(start, right, got, rate):
    """What a first step says by itself: its direction and its length."""
    wanted, made = (flat(state) - flat(start) for state in (right, got))
    factor = float(made @ wanted / (wanted @ wanted))
    if float((made - factor * wanted).norm()) > 1e-7 * float(made.norm()):
        return (
            None,
            "The first step has another direction: it is to come from the whole batch, in training mode, and its mean loss.",
        )
    return "wrong-step-length", (
        f"The first step has the right direction and {factor:.4g} times the right length, as if the learning rate were "
        f"{factor * rate:.4g}: is it changed on the way, or the loss multiplied?"
    )


def did(calls, until):
    _, _, rate, steps = calls[until]
    before = f"the {('second', 'third', 'fourth')[until - 1]} call, " if until else ""
    return f"After {before}`overfit(…, {rate:g}, steps={steps})` with an optimiser made at lr={OLD_RATE:g}"


other_losses = stored("q6.other_losses")


def same_losses(got, right, others, did):
    did = f"{did} (the weights are right) for the returned losses"
    if any(isinstance(value, torch.Tensor) for value in checks.members(got)):
        checks.fail(
            did, "a list of plain numbers", "tensors", "`.item()` gives the number.", READ, "keeps-the-graph"
        )
    if not isinstance(got, (list, tuple)) and not isinstance(got, (int, float)):
        checks.fail(did, "a list of floats", checks.describe(got), "", READ, "wrong-losses")
    difference = compare(right, got, rtol=0, atol=1e-8)
    if difference is None:
        return
    cause = f"One float for each of the {len(right)} steps." if right else "No step, no loss: an empty list."
    code = "wrong-losses"
    if isinstance(got, (int, float)):
        last = bool(right) and compare(right[-1], got, rtol=0, atol=1e-8) is None
        cause = "This is the last loss alone. " + cause if last else cause
    for said, values in others.items():
        if values and compare(values, got, rtol=0, atol=1e-8) is None:
            cause, code = said, "loss-after-step" if "after its step" in said else code
            break
    if len(checks.members(got)) == len(right):
        numbers = checks.expect_list(
            got, len(right), (int, float), did, "a list of floats", "", READ, "wrong-losses"
        )
        digits = next(
            (
                n
                for n in range(7)
                if [round(one, n) for one in right] == [round(float(one), 9) for one in numbers]
            ),
            None,
        )
        if digits is not None and right:
            cause = f"The losses are rounded to {digits} digits. Return them as they are."
    fail_with(difference, did, cause, READ, code)


ends = stored("q6.ends")


def first_layer(kept, begun, shares, x):
    return kept * begun + shares.T @ x


def by_heart(overfit, rate, momentum, decay, steps):
    """Sixteen pictures with labels drawn at random, so that nothing but learning by heart helps.

    A right loop comes to accuracy 1.0 on every one of 300 seeds. Whoever has its weights has its accuracy too, so the
    weights are what is compared. Who stops when all is learnt has too few steps.
    """
    generator = randomness.generator("overfit", rate, momentum, decay, steps)
    images, _ = data.load("modalities", split="train")
    sixteen = images[torch.randperm(len(images), generator=generator)[:16]].double().reshape(-1, 1, 64, 64)
    x = functional.avg_pool2d(sixteen, 4).flatten(1)
    x = (x - x.mean()) / x.std()
    y = torch.randint(CLASSES, (16,), generator=generator)
    spec = network(0.0, 256, 64)
    start = checks.initial_weights(spec, generator)
    optimiser = ("SGD", {"lr": 1e-5, "momentum": momentum, "weight_decay": decay})
    batch = {"x": x, "y": y, "learning_rate": rate, "steps": steps}
    found = training.train_steps(
        overfit, spec, start, optimiser, [batch], NAMES, start_in_eval=False, every=False
    )
    did = f"After `overfit(…, {rate}, steps={steps})` on 16 pictures"
    others, kept, shares, losses = ends(start, x, y, rate, momentum, decay, steps)
    right = {
        name: first_layer(kept, start[FIRST], shares, x) if name == FIRST else others[name] for name in start
    }
    got = checks.expect_state(found["weights"][0], right, did, read=READ, finite=False)
    # Measured on 20 seeds: right loops agree to 5e-16; the mildest wrong one, a step too many, is 1e-4 off.
    difference = compare(right, got, rtol=0, atol=1e-8, root="weights")
    if difference:
        returned = checks.members(found["returned"][0])
        early = (
            0 < len(returned) < steps
            and compare(losses[: len(returned)], returned, rtol=0, atol=1e-8) is None
        )
        fail_with(
            difference,
            did,
            f"Your first {len(returned)} losses are right, and there are no more: did the loop end when everything was learnt? "
            f"Exactly {steps} steps were asked for."
            if early
            else "Short runs are right, this long one is not: every step takes the whole batch, and there are exactly `steps` of them.",
            READ,
            "stopped-early" if early else "wrong-weights",
        )
    same_losses(found["returned"][0], losses, {}, did)


@test_case(points=0.5)
@case
def test_at_its_own_rate(overfit):
    """The learning rate asked for is the optimiser's own: who has the loop has half of the points."""
    examine(overfit, OLD_RATE)


@test_case(points=0.5)
@case
def test_at_another_rate(overfit):
    examine(overfit, 0.05)
    by_heart(overfit, rate=0.05, momentum=0.9, decay=0.001, steps=100)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q6",
    """
c-ri}OOsqllBM@oQgTJg050}^)SBGQibAeRN?HPmKow*%fgAwYIXxr&-+4Y&yY3ETc)(xT#TG_&&vXHBH^0|RA4gS>s{Qq^KR*2S<>TK!J-mJV
wEOkb$2X6kcOM?V{QmLNfBU@q<>z02eDz}-5222CZ+?3F&{F*A-J3q*kFWk3cJ)<#d>zBzUj6mQFOQ$U{L6#>_ru38|9JfLFP|R1JpQPE_+LMM
`R&)AAAkJIUw{0s?>{^~eERWKOt18ve}8rKPyg5BfBk=c{Q9r{k53<e{rKCLA7ANbzW$f}I^k9O+rR&fU;pkaj1WS4czk$_xxagO4E;@huvZAL
;^XTaE`5ho+pAW-`x4v7TRHzxFWK$)Uq1iK$KOBv2k-WOZ@b42Z$Il<`+PGW-aO9G`a@}N=flIOde+x@H)?6K<<RS^vTHGy)IuvsZxH6I*V^|K
O3byU*m8RMBc-L#`|Ppi@~ZAi?<LM0TeEGjPs|WY%C(GGpZ-Lfedb<<{wltTyHfQFS~Q3CD{(h-iM{n4Lx1W6Vb^CEy~dnlpRdL))jo0yBhKzW
5_egzFlX&0)Tcf$cRh|6Mv8IdS8bQ)OmXy(vP3Totq|sJj*xQ>Wjyf#?UtW?)PJ3?rY)<#3=!dt=^5EQ9OVD{@$LJczUaUF^~bP#^Zr4{r+<9>
@cHAXAOG^>yPrQkd}&2T`uQIZzw&uW_p2ZO_2K8=9zW|(+J{(b8`^JeO|la#Axco&h;90jwmL=&J;hqPo=^WOH7RrEZ10d`%%jy%Qq1=GIOiBM
cD*+rh^e<x=SZ{gqM_%~`b@2t;-A+K#4@!>X+(d7-g28c)ztkbX74FX{dLk3_KaBqP<l+c*_sl_(BeorMEgRoBaM`jPJM2_G4&k$YMVS158P8P
sT95tL)NcJCbcSGh?&pEAel*gJZrI7b>P+4*M^m;#|-O<OVP7NeSg&In;<zEy@k>;-<P41IOIN~zd#Oo%5?E@-vkND7<ydotgjd%`&T7#v)ON!
jM60SUh|)j<kb?T1Z<>!qq0k76v?SQ<DA;+p}#GDPTGsqq!rT@Af}{O$U3!Z&x9C{5+vlk`4;G*Q>%J4TTeSBlcmSVdD@{=R6UKpjxqP%^fcOp
X~!PZY&~T?z5To1RS!Fd-n{r5huUN)^fV)x*h>tHWU1;c{m^QuwQy+3R74LXA(=Dksq722PyLfbH3gFb38}u@WL)fwL)B@fAmK`>`HnS-Sg#V@
#tI1;7%~(X3BI58-<zaOdTN5ML#Z+|L1xHaC~9df+Vc{Tst3|84!3+sC!u!_ZQA=t3-pJXr%ObPMaK~(h{c{hml<^;HS5sV+v+IUj#6#E^=$ed
X@LZZ*OA$fP}f;YcC{KcOWtBl{9NjzG@X~8(Iu?)nsl5}kZ7ABokdNh1<@p4|2TA#v&s(20m#;*-S3a@|Nf6J-?JdEzP2HHl*zj^8TM*#F6Bx&
$<S3h7paPrzsigb--#NfXQ|kWnDU^h`eTyOuydAakr0lac+w=>l#}GZRYxYEX-{+4X4z_z=-l;-)m~F#)tXGyL^bU5A!DT_TXlWDl`(XfBe<sP
N!&xZT*_`}<7(AW6n|Q&q&8k^XfLNHmz~jB)Utja%M&Dse#$!I8Rd3dD)jEM_Yzsjq^&NyCYMlRZT|Vt(crFUZc7S=TtwGq_~uAm5i3kVc1u@r
S(1xoY->!i2wng2-<NBYr;{4-X$gSDO|KKzKj*9$Yufl_=Bkt^OD*fNI+9Uo1IHPbagI90TnFxw!<1p3GHs~3E2(U@42+(7?Vr9Zb!(iZZ;32`
6pAx<yOn0vZ(`iduF3yMNATv|{+XkndfqC-=Q}cFNOfYSNPJ%YN5?IZaW#|y(|2U*+fvJrc-T?0n@Mel{!MO&FPOCTF!gw{CHCi<b=p-2kovL`
Qd<22PB3j|L$9O-itnl%0~n^sq4^<dn+yJIX4@gj^WYHtg`|QQ(UEbH$aCrPnUWIOdN&-kC!MwqZkT4uoN2owYc73Z$7LC0nS4i@c2HJo%;gSc
Gv!0ICq0{O(aR@ULOrFM)+m9|B1H~qx=zS2%3GvqhBeE=Nx!tJ%XGku>)31XE!P&wIZRpjXtqO6NL$!+ERGPQkivH|q%tPH<+Ak|3sjaN4LCrl
to@vhLxL$G&P&71RY^TFTVygIanUOZH24Wfw`JVq46C1U(A#MjBX8io2<hw+bEz6z%n`|(ZAz;5)!xWphmOc4okfazH<_6A&-x`Dse5+>Isk8)
`)27LFfbxn{Ii^Zgj;{-0<UFt_7Z7Hz8lu2qiA}%p6ywX*M_-ux7uV$Do^6#*v(~Pua;XE_QAl(uK4$B!>4G2&2OYOWGQ80NAkVYFKagiWWusA
dTjYj{*OJ5^kd?(amJ3N5`YgMx%_a%B@48b<gX{u(01$Wn!hd2BLQAVp|fm2KA{m4wT?%_%`7)3Hz19dk;(4%byhkp!N=y0hw#WX2+Fx`NeuBy
S+9U7%CHK7N>rxno{mwX4otD9*PF;~XfvgcE(zKy**tKM+sh!RCQXsI?5+wzIRZ73l(t@%<DRl#3%As0J_8|lX~rT*L1c95CLK~OcHEC!J0nFi
!E3}I5_0WjH7Bg+lt-S!p>9<;6a-#m(oB!!9D>0%9jV(cZDkh<Xwly$bMUBTaE!%L^5b9xQ#_d@X&DbR7ev#u%J_%nETlkLa7yxRXUC~F33*(b
$x#ThYSXeiT8Vr?cd|o*&gNoz?d9-goTLQ6)kJnm7DT>s`6}SJ&I#nk>zav?@s=s_qu0x56J<WLzujadiLp@CFtamwAf3KT5++E7R_{0$`jWX3
99wY-2tul(#TJ^AwZec1hF7;L5(9~bfVJDn=n;TK$Prh-Y=g6FaA6XnmAFZlZ2>_y@OZ+Z+V9I82kBRKHzoDJLMVW97=ojhD$i7xTt}iD0bWDP
5g-^rcYV1@IaD3D<j5ap=&^@<U+xPB0Q4m<#nBq-qQ?`aZ!4V8a`MdjkN*W&Ut%i5Xl6tjDTS60w}mDPXj#7@o4fhx3U-idbf=+*({U5K`7bu@
gX9fecd#o&DNos^DM68Q<7rdd46YoeR+P9e7^G#1&~ySk4&Rl>(BZmM$9HK-J)-ZPUIt*K*DK4x=uxy?)3r2%@`m|6_t}C?QdDhrS~}Tq9}@Rv
R0IBH5b%5K5%{tYg$q6wU1B83UYJpy6Enpb`M=BZ%RUx2;j$f>N6)?&wVKTu25$|+6+#R}hjIC5IZo}b{_hH`<c<aDWHVh3W&QMedcwIPfz%{U
k{$ETvH=9X+Um`pRK11}o`4?zELT$W>dj;pbS53u(^ya^vEflTD|6(iw|u;ICoicgyhU8*sZ>df40ZOPH-Oj`L7+DN<ic(h7}54IS_60kKpnaa
1E1IghjO40w#Guf03yOZ$a}P9tx2&&G}WDhL{twf$IU*I*pd0v89MHl#0%)jad|i<SC>(N(Okv!Eg1|Xa>Pw3i0AT38)#b#HcU&JLC6Fh@)N)%
*BNk?&RPCsg=|uF86f?H+r!GCM07B(?Et&B)|MDWG8q^x3&<otMdy~ombSpx$eT+N%=(VZg1s%rE~y}t7cQ`Woj6iO=N==;*yz<H7gEsm+wvNM
Ac`N%8fmp6l!a?GQ>!zTrSB_9(V=5|w3{BQN*Sdo!b`;=m(GnB)3+C5lf<*lyow)m9(YY1=W-R6Qt5%+-clA4Vr|x_ZgG%V{S|2$`;+XW7HP{K
$RBg^@*gWq(9feEI8!^^O!Qm9yp{Kpo$owvUbzeXL3Ueb=RZ}kWGyX6M8H+qRw=lf6PXz^N7X?Q5TGPPXWPsUMpmGd97Q1LgUp3xsDzzJZpb(U
KPkCyiDCy~`||SJ`hPOm_WSZcdQSa*cD1VPmX4&lR_H7{J_p$1VkRAucOxIMGAq-9Mxm_ea<8)@HBwwoB?kg&;2;k<Wf$?g60hnIFrYcjwAzd-
$El#HnPkaqSaL}!>+x3wVgj-(FCpWGFy-KKC#0k2knvfe0@g%cMbKphC$i!w5eYUI1HHTcWI}F|BpfVst=(OqfTT^u+SVmn=$n?+=DTf|ryHnF
^gL9KGNnS-0wsP}vdtMs7yS9Px!Qg$Dfi?dyEzl`LJ9><Kr*Qnokkoh@uS0+B_yqB_FV5H_oaPXW=((z0Vuq@0e(5Z!SQ+`O^#c>POl#AkNU8L
gWS-H4th0Ay8LLv3CSIg=4qQr{z4DbiodTMolK$*ah4UpTZR-Dw&0~52dOZ_WRkrh<@Cs_1IK|SV}Vh9l_gr-Cr=Ie>+#%GDx#MS!JzriMdD@|
P@%|`&OmIW7;(9XYM@G@=@?L;OeZdNXl8dTvLYDFdV+O20gM|x9fFZU^*8t~p)G<SC9cRclGzC4XR^O7`7~meyq;g@#C|9K-9l?Hpv+=&)oOb6
4)$5;2+2BOp8n2GR!-6qV%eWQ64+%@u@;F(`6s;#`E2{w0^F6i)vh|Y28klcOHVUd3H>6Pxl%_GQ`yzw09JdR$b$<&?^AwquTtE+Vz*8Xd1lUF
MZ&T>=(dE&-Y1cZ(hKM6(Mf5R`u4=S_GBi+bVa$cw3EM+I8M*_^={<@SCnA;D1Rv%>t~~&5#iJamS{>85}<8m-VLzwOkuP7lB7Z+*t67n+syH{
l`X<76}g16lGKSjmyTGLWr0equ6L6Kuy}<Go?NKhn0x3*P^-6<CtvXien`rj(=s*@m`jXf8=#|=tmJ8tXR?@Da3YN*sXV5>Dm3IrpX@&?^QLGy
nvu~8WhGo?6gacIstQ;ky%3P-l_#X7_#Dp)?DXl1yEE~S;%PgGCM=FdN41cG-4z|khh#FmW^;vP4a*MC{o>{1Q00=kpSqMsYPM;-en7EQ$3pv`
t7UJ<LTzsXHkH(@eV6C6MBZG;LIHgrI>cq}NYatk)!C2$a;=sWkgzu;9XfX~>DYEcj}Ds9;|&i+bRdFxcs;j=+LsI%baXCDDr^B>a3hpDInxT3
<RtU}7KFCGJ)MM7PRI=+p|TLAu(+enPRxeRIOx*KfCe(Go<A{L*udwOO%@uaa-uaH#gScAkOCGM{_>d&Y0|6sQOMqs)TRVvNNAGi!RnT>98@4Q
QS7r4z_J3;x^DRouZt*pAZ^kYoFC{><49jQCMHKu25Tj3v>bq)6t+DuNCY3T(8?r=uafk+1Whka4x}wJ6Uq0<`+-7Ud4fn50~~H3T3dl+Q48>#
z+g3r%!U-TdF20O<6SAqdl3-iEx}Fvpl{U`D^)8RR6L8rYR-ZLN19t9;G9C@*EImjwH=L122hc{jNNNyy5wN+cv59gz;#f%{K`t8O0uWn-{SC8
u351uwxw8c`rj##61K>zA;Zr;Sp2p?QAm5^5UbSp@wL48>%Jq6Ql!hW{`Oa%N&_?`5>k|JcO*(GY0i}N89z+D5T%2_ftz^goa8j+N}9V{LR1g-
?DMZ)mz|a+ROVauTbaBO$E$#IJrF;yy}?*XH1%6`C(oDl03>oBUt0;f6MYLO$?ET)SujMpuI)wJnyjLrzuqIo!@2@kNH;}<{M6&<O#?Z9`3il~
-n8w60u&ug0`>iG$!@hkGC8f}ojl4E1UK+mUZq_(U_p>mwl7IpDbNWsZq;GQx1L6B198kGhcmUSLTTQ=BYoiM<S7;&rgj=F^D{7^amP_Y5>P0z
eMzxMA?cSJm65m`<cZ`6)B1>`5gGpoSn7!az8*myrYdMEhwZ{U6SC*vbvz;92ISRGE_)^06EJ#9|4B@cO#m6gMu=w2GUC49IyPAL1{BM;{%}x9
3Pd(5z)G;=_5c`QHpZ3=H6LL9e}QpD@R2`Lo^td_HK9^0AdR_wiK-*ajWV9v8O!{Eg(fxa73`66v}D1Od!khtNeZ5IrSrf`Iu9L8bU%T^8<a+j
N+1c2*p><4-vsUJ-(D&ep+%T_`iA4iB0Pk-z2zttO-iji)kmp8=Y(#$ly&5#aTIIKKz>{Q-ds(IeC5dFMskpZHRvFg@p7v=_==qP$_)zd1LFmE
J<lHabt`u(&VAK)Q~2LF3`g=M{n3I}$Im)a5)uUjRJy&aJ;$_^oE#Xu6d^q!7{Sh7_S=EG1(`@okkYnOL<NW!0>@Z*jRB-c+GQ*5%2yNBwT1i?
762vXn50&1QxBrZginXug1POJ0OOz@upXxQ0y7k#5(4kKHvy3%K4u8S>M~F$P=h@@F-TdCP{)$Sc6QTpA__vh-a#3h_|_q(_F4N#d9tnY<|I)`
R(lgELW)R$z3QE%TLF3fS<s|G>mduY8JLVw5*Ax$Ei<kMtgt)$9YA@Vs=yXOQO*(yn_k`{O)s2IjmHs5q#j5fzpUhjzN1z25`zM&C!e)<QgAeB
eWn>$CXt6uCGDo9w-RHzvH7D2dHAImN<yYp@~(jJi2C#1k`UAAP00l(If;xvqR!XG;TY4zk5m#g{%nE@SP?Se_9Jp?5FO;hwk@l&Z$rZ1UW~|@
A_Vr|4^2mEB|3+Afz&^MPS0TkEMcQc^c}kUvlEg{avazdSFr{$mDEx{=y{dzt=KDP-}APQ;4R@PZLKG7Ea{(!(C230h)5I|5Hvoq(_UnyFfPN`
=aNff5m?QWjikm#GE~_1;0h?xN}#92V^b>_F;p+pW=KFJ+8+4?%;Fz^+%SMYrF=IT(<HZ+cVuuU#&GOEN03iazbzEc;sx`_5w6!j@Tg35r1#rZ
{LQQirFE$4yv7PmxFqCZj&_4kwng$jE3y-ABNw{JJ+KTKp`)H)ZZaa34uJb4*(Fwrz|vF?uHI^(M4(A%MZpnibfJN<cY_L86@z6W3C}>wFu>bt
r7tds90*iDVO$x|Lh*)VUfRE$AfX(x{%0$h;S&a%Uiwz#qCBR}j$!lqk_(`U=O_Yo4#k4<RO8@ZNYKG(S|X)GCFer?xY#<9c*-jq?*cA>RYO)t
B@je9)1soaqjJNw!-AN5L58qK{<v&m8~$?=h^;-2Mx6*-atCxt#V8cpj{qr8en~>%N+pLn$vHQ`%E6&_QZRspuptzAHjp!rdp$1Ih(gsi{c)MG
r6H--N^Qz|1sG7CQ(5nbG3Woaw6R472@F}hmH&u*Hsaa0LYCFINFHw*B_m6{p2DQ;Mgu}pgfL{>f$Gt?8q(W(up}9=0lvc_s=Hz_9UPJU(`OJS
1c&X!0s(sT5@g?K6WWhP&CKu$h@kNE%Zim9Y#4ZdJ?|a3urH-Iftr;>qP)N{VoOg*y<9`1_LatFG*AIlVK`$-!49O_T*<P^<5L+k80?N=LYhqk
oI0^(U?*AFXomQ3@K{`;d6}t2<jAA~g26aL)>0Hb3~8o~Wr#Z^<KQeqay+upI^;B$b10Ny;bU&<0>erk6=H1JEc+k^08#{ZnX>T`94ZzW3`6Or
2FoL?5J<ZyV1r=9Biyg(N9vK&mIx;_CjGdux4Eo=^KR=SC^tNhypKt$)$W7Qj6pHEfDuTD98M%oXpdgNUMOV9<>&zmR`uIw(+eojGM89-KJpJ4
eIT3B9EA<SMR_Ob@7z^vp`5$)=O`G<Ms|RUydhP|GBF%LQy~fD04N;WId^Et&`EMVtP;S(&>urs`wb!l?*^yXB+`ncKmvK=ydzOZePTs(!ggR4
d_{7F|Kkz;Ve2Lf$*)vW{MxaFVkFub*_CMRQH<=l<wq<E9+F<cFCkh%tabVnr>GH07j0z$2C0G&J-P0^;_G*X!X%BuLLxm;uq+^`J+HV)%M=rv
BOD&k0T~i_CVi#Iuu)#kA8X^Wh>%+*U}Wy7utd_srea<b4}gXdHm^t#1yTUe!B-vRN~t?}1~cG&^sZ1KHmsPT+f_(+ZF4shX2MjQGaQi?qpz9e
@gxE!gB;W<Tt*z0u{IW^ERymeL6@WBu}s~Da`~!#2H3?|Dom4hDN~Zc+s=J-8Hn~IhtPuEF9M>dV_}p8947mvXBQ;fyLj1R%COG$7W_!X5{ruJ
_6Ab2P4p>LS~n+_$@yWKwg`uEkkD998$}LM5m}75tg4O<qe+Sp9Y9|bM?VfOU|KeqG@H&(hS!KQ6Pnm|d?cO~#=%0{HgXy_i`2?;%E{QB9T_Ss
r{AoJp~A6|nI)dBusaU^RoW+~O{G>3j4&s1(H+Xc!TmH-$+%dFff~B33$P*SJgR}<OmS@k%p`JzscT+;0mQVDRf_vxPH<v?uyuthP`e5&-o>88
I15iyi$n!xl9fm*;4|0lh}d2I4+XhRzDQrXhOWPWFi(XzZ;l;$hwx!o)nG{^e3C-2?}efS0flgl!l3kWXnFZ$fjhSy7X1$6Bx1l9)iPSCluY#&
jDcqbUKjPB3b;i`xf{Hu?<0cb4b3h-WH4TWFs-MvNlbJyN|Zj=4@;_PCus(Wg%?TKE6nP9$(~3GBqU!$p0mLclePAOIx%TH@P9}cNWl>Eb;3~K
wE2+!J)@8*qiOTgqU6AjNd(xrdN~F<g=OXTXE&gIcIzwgLN>UpL9$B-V<B>G*7~x4ZrB|Pywc)gTIrXJ3tO;ZvO+OIe<h^_>J6CrHTGkHhPV|R
PHl001C?6|L5ePcsbp=|wi|D*!Ont0P`99BvIfMbE%45!U~PD2zY{+onJMj4p4e2Xj2#3<xLl35ew4o?!-clX5PPEl3=uLuW2;F6ULr-)g=&n!
p<^JNT0qrm^pwyy4-qMO!o<W*#hngDvMYmJ;!(U>EgsjAEILbt$_jU9ng32DK@cif+XpQ^5JIRoA33855sqG>Ci5;+JYa7?b=eDFScFPyI?E$K
?IL7NZpmO65pF;fma(HPM8AYR->-q`fZRrUc0)qVh?jL01_J1{+kbFq+HWIxX_=!(F`9w#%2om=lbRa=54%}jX%5;_Ys@QMKqn2QMu)S3Vo{<-
lsBr5WoRmS6GIkVZvdsB#ke60MR0?b5QTU9hmj$Z40h`{6KJ6X6KDo2N8+I`^kk{=)khM+ah7^mXoMb!YTUHC&lyo|ff{5G5q`%chhn{5OL(OL
aL4Q1^ax#NYsgRd)-+h%k@|r1I~9Zsl6#Z1-=ZK*@|mS=$r~z)IuG~Kk>-U4Bi(r`i4YswVcbrPCOMcseSbRBv}hEp?A%#j1yTDrMn6z~DTKGO
cXN?KcZ+$WjO$V84w69^RxLaGFXU0eA=ih5D%j6)!2`<vSZ98@kiaJA0Xcrd$Yd4dH%LDpTrl}P2o#&E50reZuCitDFy~`Xp~HkFIxq&UDe(|>
37QyUFU$Cno=DU};u1mNfkcOQaugzqk?60IqaeGJAW3IeIgf<$@ZOrTg#^WFa`>awVn$2Iw7)iU2LYQ{eXI-#MMyeR^#7StNd{`DGp)!qL&Yi9
qIH~|A*n+hJZ_;l0Vo89t(vP4v`WyLksryeQTT;-c7#BnW*Ijcv;tT_Zg3O*fRKdMq<_Qc%DylNQiqrqRRxX?Ij6Eugfw)6!poM>p<tJZ3YMRM
UDye6J(nuM1y>Uf^QaN>F>&`iWFxhu6HW{qfF)O)6U~IvY!HwhJ<l~Bl?2S3J7dR1x^r05g1;ws+qH$JGGd6hno(g31o{Z`qEkZ(rUbl~J)Q+l
f(yAE_8<@$VYM=WyeEO(dJv(45-h{9ydF9}px;6bG2oLS7QndLAG))f8sUE3GC!0&5;3LkBSAu@&1HKPLH$m0Yqf0Pc?<ap5Q-aJSuJ8V)N4Dv
NU0$2(?`(=d=wNNP9*DrB&1q75ejw{M`9T$`6dDvaP>G6Bc7V1XIh~}AylQFyHfbUa_Quo%d+I14h6RUP~-t`$s&_#$t%&_p^sF0^#n@b62dpm
uAzVY8-rXBgh`ODNJ`cd=ujb&_?~n~bMna>!xN6VRo|l1nG&Q)?|+CZS`k`~q!^ZkhA={_-QJi|s5H3(el!49hXgb7zIxh7P!r7@%CfRHIA>bD
RuvIL->D_f<??&96y(UOa#tl}(nSLoew?sbCPmmS*Gvv_SQpQhzR@PrEo-s+DpSFJq7#M`Du9`+H&ohj2>gun!+R}aJPhFGU1gQ@Q-OpdFq*a`
1V)RlUq!n|^=cV5coA5mJ!e#=Or{(6*XeYk%UeQtoB*NG1O|TH-pW#4Fg6yUA$au)zhM2{k|@Y+4II;t9DnnK^dVbB|8IrN8yEMD@+oPzvM*N?
<4CpB*4<X9H_-kxx5Ak=dlswt`>`ZA)|3hQ+}nL~xz1OtyM^2o7p!MXbWX_jg0qjj@-PN0PH7zjs%xZ(Ubn=W(XS@8q+;%!4Np$}-=AKfrQCRP
#$K22Mp~iKw0WEXp<$WUrMQ(zh_LCt9${bUHbOoPjeGkZDh=;C(=8BGJOmKkxUIG!+E7824d!b<AxdY6U1{YI8_oB@OrmKWQcCq`%NJtn$eL)~
ElUt%H&V_<X@(RNtpm6e&qm>8Xn~mRnB0J9LXKI0L!UMuCZo0mH+0}oFv1E-nB=hJMF<Yk#s-0&GmXi4$Pv<XK%lwjV#2q}$;xe;_%!(8vY{?M
Cyrtg6jJsjEl92%XF-X#o>Z?Yctt&tsO9L1WZg)eleTXFE*UO4ENT#Qk6VKg8b~e^OKqu=X!91DHN1@-kwk@Ly%oEpVcm#+gwaQv3nM}9L6~O`
Ex~P=-LyFwl#a%GI#?Vv&;vj!)QWMv5)KT4?R}mX`lj{IZ7|oGPlhowmobF+7&xZZ_F+l)R?fJcGrS0R)a}3$=@^o>MVF*-=^V^!RdR{6NMVt-
{5T~nnb<8gMK>w+q{Z&Vsges1^d9xa8l^KbuP2R^qdS4kwt|35qvI3K8qkwj2V|haQ5LOQ9#WutONi0gtuKx+Hh^ov;DFn@JqQ%7p7HTZ8Wd&F
@5`6Bsx3(cg^JBAQ=my8Koy>zKQ(TO#2lj2K4BLrSmF;y+2_P)>S%rA2xFopXfW&AzA^=iflfK8fIm*P{(%wq$<d0_#Xq-InFIW`MCy#(^kQ8=
cLkQkl|I$hSpvV6EyLPjic?wIJRDqaGN5FU<bCy6P&eaJr?#WnXL1Zj)|Ui3o!Na4j`U=(zi1uWYEh9St=>wHwLYXpX!fMIzX3DG3?%3$-l`xN
4^5P8(#A)m^v8zvu!LDC2dRXSve{X1DTO}7tnX;#AGBN^mEWlC47d~4Qjw@m4T}G+p9ogAaSW2x&F?^S0Lk=~M5L4<XHRp3F!)~lx}^@X^MS^$
XYe=kB|H~T9)re0nzqX(IONkRTF{SaS`)=CtC^fMA~}{0CwQ|Bu#+vhW<V)ZfY$@2Ek2~#so@683OTTidhOh{>^V(mbYCw@6#I?;meR|Pk;x*b
JCDpQNQ`_5@R7VK&YbN&E>tU~qp%+~CR5|!=_8Whd0y2z9q9@Wq-*&Rd1;7C`^c7t-V8`j9vaY?UMsBQ1y&V3TT-|#B0j~va>S^TKz3Rn`)DgB
H_k8w`F_Z88(ku|kvF8)jDMEq8ns|;Ff>e;1I$p+*;-zflPDPF9C#UzX^0vz;B71PA~Q6d3Niq3oACn)Y!2HB7aMDAu~UJpK<rQZ(k74aT#1ek
9t)Z&H9h*{g$IdENb%@(9$zP)b<@ddNywqxxSVxMa@Dyd#w8&WYTsN{*^N#I{R_9hNP48f$pi1XOv6yrwCo<$He6zA2Z&DOGe89eS!=sw#qCOC
i=A=VRm;Un4VUZU@!+7gN~h={?4)UGSShY;s%xEVMen;<p}Zx?RAO79^xC+Zn)^YQ@XnB`SDhRVG{#=9JqYl>*1xUXTZ|0d)@X`geoJl#Hj^jI
jpk90;diwvD+4(;j!7g9JJLqd*WXl=Gr{)_Kv3r)Hr>WtSpIY};Rl|B0hW~P@za*RD|%$SB((Q~QL8=$U>L_AECl40T8(m`2^E{KQQ@D&&DoIO
ruf>h?=%Y1ETxt9yh0kfiR_NFyugB#8{Ye@in{34TUtJg&}d*p`T}(1RXdEUQmML2MLN-8>xVbUwbQ*qqws?97-9m#xvwA*gwb%5R=!%=nwgof
ub@W)28a*K??sytLOpId9%>$xA1DlNWkiwzps^L&(upI$K;C!d$mo2*%XqDv9)m%5R*U;HE1u-kJ1q8aqv+9*OAm)hLQoIv8wk&q(Dn%hYgY&9
YMLolryi}a#`f~J*GIK`scl9~S_PczOg4eZKn6EkQU54ONM;WPrm-Sn+d~4$eP6ON`VLe=rpRpNmc~BDSq@ArI4(4L#VsHl@H2QkbF=bQltGt_
#GNJCMkVOj=LKm|72>0lbe;FGzW1^<Qkz2QOY&O0Paw(81cNxgV$M(v;Ui`77H|i_&K!BQ5g!ub6pzXc6aG16wY<e+aEcP_$zJyf;btgzc*hL|
T1FUEpKnliQes9mw9QYuE$oS@TLZd19uXc8#rQ*35|*bk$(D%ffGM!VxhL+>AVLb6wl*@V#wVtC`B24>5vdlmd21o|fOg=ziG5;3R|7C-uL68!
A?6d(k#+!2D9$AxQV%?+c2kzCa;(H?9J_XF+f0Bx=K^PQvmvmvgyo8*A%Pq)!Zwl^IcJF8eK8#AhoPnp)#OzM5Yd#)pdb4QN+;Fw+Q&&Qs%G-|
D7sfKDVp-lv>H?Km{^+{s#B!lG<PIn9O`P8lOG01jIK`&f_!jo+eZ{_GK)$ccy9HrMx~9BQ>*6?k~{LY$_A4J=752=q?#rM5*J~kmdihpH>G&D
Y+<rQvG8Txy2Wu6HYq1<k*$0v%=WSpa{4!zOAv5TFF}q<rP&hszO9Xs0Y2(rFK0AevvEt#I*Gx!U=tEQ7=mP3884f5f-9H}>!=Yzy<l@j9El^z
VIBuz0Iq90wWZ#6h6+X6KUQuP+7!)Pc)g|L6PA}XoSAz8N04MYs4G<cZ1lZ7<9aZtEcUH}Ae=yCBLv=U5n1bO9TF=?@9mucA1vRRh62Bm2zujQ
_2C1c!k)NEetFI<r$zRcN8xzsteNyFFkxovoe=b5+LiIDmaLGMfupjLsD(*k)RnewGgLBp!#L)G@lcJl#$2a}@G&x_wlz5})1pj%bXeKrTV;9T
-F@s=(H1g`&AZM>lL#8nj<m#!#xXr<^!XeeWMX>V*GLV1p+YoSGbkDbnMz)D9RM9RP*k#1IKohZ0vOvO)um{Tj12f8G>01pHDZhZVSEMWw3Lkl
Gd+b~H?)_bRtjcp&rL0TTA6VlS4OKpjwRGgRgnQ6-8+u?C{j*_bE6FnYW+06m4zW?GvNsl*a}?n2kRF}2Py!7p%ZK_1~%Y~H04o+ghn~Wz7(4l
H0g{d3dTS!d)sUs(8Ph42c6hZ+2j*+&{%8K`ozH6Dj>%jkHyL&6Hggr<Gy(pe5Ss%O%7tvioIgo6Y;Tz8LCjV$`Fmmj1}uEo0b#{u&>5bIApVh
@|mer%wB>X7|g+}&b>+1snYR1DAcbU!o)pIABL!x7P9Dc0gQb@ENW3XS9)hwT7fZR<Y>0`t5r&##t^6*Vj_YS{OOD<m78eBf|!&(_8UR&Es{-K
d7DYiiqVb9;&Hew(HgqpYOVAaHcP=EC%%40aJNvb@aZ?vWVF~cpTz<nRPtr^^k9RzZI#+)4@WSCN0s*XxzTkY98;3cb&Y$Xj6*dN30XBm5;pjN
g_jf=)3uQ|rUHpP#$lydR##o)U1<^;7S0i6A%8~=3zUAbrE~RL;4TZ9tQEpiP@0?sO?Pc4chB_6=pJ#Ia8mz)-ls+Q%T)gg)BS+ua-%fc2_lz#
6x0&<PP)m{LZXSm6Cm2=?1$t$akI*s^`sn-z^B^QhBjp)qx4lHA1Tl(`D(NQfmJa=M}!;jU#E?K0R?)h$sJ>knz6R{9V&o%Z$jxvWyst((r0g)
q#7KTWyv-Wk=Q3KA|Qh)$rz-q9ftCcew=nd$vLAKXzp74Qpq1Z&y5o}utF#_HS2z=b>o63++=ho8h5mjPYitM#|2rYR}Q1>@K)5DGsh5*x)r+3
rG!jJXJn>+Ya=u^4Yz#8fST2z)!Mi*YX>R&ED{6apkCy@s<zNiq*kP6h6%ATU-GfylHjB|x;NY4fmTSLuWDj7Mb$P@|CS16W<oH)Y95Ra>aAC&
&1of$AgCsqW46G}+9P$8bLnz{3<TGnvyb$tgW0F|&TRF4K`YLhWan1hl_Dmq7^Z!~8}a44bFO4GR7<AkR^liaECSAw1*RT*cM4mj;AStcjeg+3
yo*_m6w;W6w6Wl8NCwke-&ezE+$p9~q)DIT3ft$dGa(`a_cuZ@SOln7LRr2A)`{i0!#v`iF)E3<KAzuA#?kCFEv}9rvME;T-cloxB9*m4T9*_d
pAFS3ZA%AanoI;a@>e<sqY`9E3o&Fm@-g_rLzGE6uF-xpw*+u9{7L6yu=uKW;t@!)N3~wcwnlSP;0d+5*|6!}k0V0nQW%r58S)UsK+c!<2Ia$u
Vem{dqt82J8crBXaP$t$p@frKwz5DpsYC%%bG|BBM6yK(?Xa=6jEaipUtr?Gt30-Zj4raN+$*7`2tkKX>9c4~?tyB61E0(2B45mVBNK9zwT|Et
RBaI`lC=U1M2a7mO41P%oFTUr9AK>Cgp9>1J29ar(cOEXf=wG_TA*)RLK>EGAlDfVg>BMhLMJ9LOM{CIAtvbXge1_Rv4_h#GJPXi+u_Pb<C(1k
iM%g_;tJU7M=3Ol!8Q;wZ*`5%JZv}uY2P3ym%#u^%J8rTVC(yQrF{a@CKVEdwN0NJxkq|+Ny5^BOqMJiX!SG)qY2Gh3OfN-B0OwI9hwlbs4dW+
LJf#^DOw!>-W!-;kepeQx)DzcQ~T&ssmu0(ZwY1cnxz~YZE0{eRz`yqG##~d4MmNXUt%E7a1|tDLJ&ZuX?1T9w9>5BHWEbe@$mHX?Q1X?1jgI|
D720Z6>P>}-mhb#tPh30F+Rzc7P3?@Cfc6E%=Bl%*exqVDka%;rLA(!iI6<mQWQqLLdnA789gNdLN6T?1w1E3k!=JcW7CfE<rsMqK$C-@v7_;0
LWXXP=Z?v1?wRUy8U<;+F}18PRT6`3osL+W<F0i^EHKTH1|0e{8qHfWI;(Z`3AIm*>0@QV%HbpH7uC+D`PEe|VBjcmy^tLUoZ$h+tB=QSo|-le
c;iaaG+(S{*T@#>n5`<*$Dz}e38}EXXIm*y(u$0NvOX$`kLI8^M<uJkILm0`8&~T|wHdH9aUPe=m;}r8X!*dtqZtvNuL2)46A~z!ng*%g?doKd
8O<?}4OTNsvZ0@KYi?YWJ91xqa$hW_)(LN?EOwao3Ze+-x<zsFp`6V&^*h+mbOOjd=YsPFFE+;i%Gp|Wo?tf~iexgF1RiZmh(i&vM*OWz%J|($
DAc`mhW=Apw9+vyt++Pxj9YPal1XA9&}e>X0`oVS{S=RLS_}m3OaWv2;Jg;&`5ggx_JHA-`(y|)ak9A&{!=7sVFTy6BFdVLZyL5dv$;!h{#$^<
P%B=GGP5Ox$-oFX#kP0X32HE`kgYn#=Nly^JEAq>DbjjGlfvsiZmyHXfdSU9vZX0)%+fS!_r@=$G+fIzK!<t_M8FCa=+)|TWV%Gzcj!=Xvbk?5
TLF>LjPT`;K;GbOxXGZmZJ>Q;_ZuXt1uZCUc7~zE=uJxS9vLH>j!Sc-wX0d<RYbMHoLo9UssM%x9S|F-UML$2OcLVYIP_$VSRwdyk7&euCOelc
k%ld{q5m-JkF(YZW?oyP3F%20aJdNhS6>nB{Y-PI`z}%Hh`6pa{`T*${u+0~I5c%S8K2oWmeL#iiFz)T=4|n!VK4I4&5~0H5d=7+?=jMkT5tAA
Iu!3{E)}rvHmq0M!W9iZC<rzgR;v2cc`8$r??<1QDEpd&<wR`?k<Eq5IrtU}S2k;j>E<1i%}0WkXOF>%Jvdy<lJT)xqz;4CCN0lJ_aqu?X)XG>
X)E(<9%yC2cQ-FDS&D=o_93}ex}|Eo+L9*_A2_}63?p9|!C8C&FoW(GZw%F-t^u7idy*6K8xLqHpc0TA8dS#CL7;5TZmIN9$fd6_J{XunVU=EK
pQTP24ru6V05ru@=&bzD%<N@4TVBKOY{n}i(^fej4p4%Oy-g4yJcNKzSI(#~{f|OuU74tEbAgiA&64#67u%ps4N2unbX@-#qe`!MncF;Nstbwf
&x^f7fXY;_4gS#s4PA86L5EENNQ(j%^<X&BnOEJ8><^ulY2^lu!apcYto|&j^`kMPZo8g<p8f!@%5Cs4S{y;;qRn_o53OEvjj7Ba6?Gd$f(*m5
1a>TP6zxhR5b_$ZPP&0uXXVTxVRPNbdMzVKG4LQP=Sxb!dJndZWoV2|`5Rjf28M{`2IHz~(t~4jxa!7Rhw_4j>v_w}0sF^+C=3Y$0NA!xjRJ**
kBq)Pp^YSZ>1(hFgf~lb*-X9_aW`YVg}xZsRy=^jzLKk?V|2!A78@iF2H>T#ALT+$4ANd(jaaZn=)4QtbHb6-p=2I?{RJ~Cnbo~^BiqDu7<1bv
Qb$!%TmzDA1}XfVIu`prlLbx;J6uq}Zd#xewx;Ye*O4+}*}s{^2opEdHg*({P5ZG1_|o!OjeM}4oDqRc$%po{{=)iq;<_lu`ot`+IhTt`MsBqX
(3Uu)NX!Vo)lHXd25hJ6ajjwL>x|xSf5Fu7L|nX{3vegJC<lB3=wkNXiUjO#7l!YQ?E}%BOI>*@OWPBO$E7)m-!E3`*#4qG*22iFKid$F$tbwL
`6RRd-gdvd|NQ0Qzde5V@zsxT&2xHqXV)#nH*GuwuHZ@xt!J(>!$0so3{qt%9gsg5J6(nm(lnd;$A4!+G@TVN?;5kSfD##7W@y*Oe|XDX<MNI4
#3v}+2<}iP7of$<!K|WWYslPyN~7h4TxIjx^*5hzethz7SF2DO1|#n^=KkI+NV-&Dg@K>?M5;TxTcTMIYHiv~R^WaF3lK^)3Kpc2^whr}U1^oA
%wdB|E%yT}UG9et0Q+d9jD+5?nNR$?c@M4PtHHA-OoPH|fJ#1aGP`t8TeRD@=B`mL!g;kPK429Gsu#9i-3`km6uYe`?U;Ot-|QA9fRQS5bzvn~
*z@hbAH68Q%*ZMRXh<!i)!S{*=31)Jqh2BJFly!x{|-f;w`xs>NpLMe2DH&L(~rI|3txV@VgjG|_h=tzHp7j{EVEjG)+t;B{)Y6gQ8Q)k{`l{T
tZeB0w6*{cKDC@__h;;{bz{o^VB(;Q=QkgD_NKD^{bWBL-#_=iG2H8aH|?`VTT2fn8~n0#_vgolPaocY`1@;Cdj0<IA3lD1e0y?@#5ifRmuah^
tTo=f|MdCG>%V{c_}j0qKYsZ6-%fsA_K*&s#LRCPF;70jFTef#<^8WezklvAU_}5-A?|9;@2vBej~{+|d}cAQk1r<dnx9<k;qBXJo`+$(R<vW-
Nj|Z+KXX(kSD;jYLfJH;@$^Id{_yFS*T4OGdVA@cZPt8jT<<3rdHeX&!|4-Zh`iOKhxLxMCzts0_~FYxPA>sfW?BjWj_g|D@n0W)e*MeGx010B
ufKeHc+YaDw<Fu+#{~8zb+{J!@c8@dkH3C-FK_es>GT88hHV24V2s7NzWmF_U-aC+{qp+fkDtGs{xXF*|1znRO~h^2p8qBj)RG-xVw&@|`|^w0
vY*(&XC#Qo)yx`~pa_(1n)UJ1-#>nN{XZW+eSFQmmrsAc?HIG&{PF<EXxjf13p}d|jf9ttn1p_**IA3~zy12*%WIjP*N-1gJW1X$SS4CVWwLVq
_9mZy`{kF%x9s5Or@zX0AuK44n*xUb)wcKV|Mk7J@Aa48-#??qcuWgxE4-Bb?tgsu<(G&5@%qi9c0$MSNx!eh|MKbMucwuOyR%G>y3agWYyJM|
qcq^*f4u*E>YGd=^s)!+P&vj;Zh!vy^~ZO5`M<ya^7-V>72}LkorAGHx848cGdlD6%cJ&Ri=6ce3^^Kg)i=0fYt!S0H;+HR{`|{Fd5`DxkA^qf
%xSE`%?uy|@AcEKA3p!2|8wf=Tx>Lr90AXxZ9o3;!{ckc#;>oxeEj(O-Q(}ico}XXVE?ID*7DT%e|h+D^6i-dT#}_x;r?yE|K<0O_WhH`N10+6
OrrN*k;8U;{=MhiQMarK?nq(9`r1Dpe*V|TlRw5B6<4;*e4JFja;Ez3yOZDSO!BgC+R*f)?RoQWa=<5bgo1CgK{d^?J#{Y?`o*6g-+g&)x7eO|
OR#tw)(V1)THpQY=l8$<D&^cn<1b+sPwOaZ5e+`*i1xnWi8bm;6|;%m_82y*tDjoqnWvx>W$K-*_4?Eb>GW0<LPXSqIzq7(o(hH9V|~ZfzWL$p
cqD9k`}QRidI^PILZN?hC`7?>8dhMa*51xP84LZF%aAK&O@|>+_`|bd)_*w<&-#3v6`+igo?Y@hl*`P~x>l4}KD*+10QQm<&qKAgC?!r-&D`Sl
{Ho`p)Js?XE_P)>sEx%o0B*zc>s<v(tBo$P9WLd0kv$)2J&jz>SoJyl#qJhk*HC9G^+cNBQq77skpl1l6ZGV&XDU_Z@?k8CRrOD$GS1bfG_2}v
WZ;=jEq10VowwN8S_Ey{`~>-GIjd6(UZg<hE_#mc*l-aW14uh|JiXR+dPCaX6*J|NYu~Ce&oB7AwiHTjhDQ~;p3EKn8IH)-y`vYh_3r0_Y`OdS
A6xFe&c~L#zvuB6zmwbX#r`axW2@iS;rwyQ=k<rl8_hXKjL>^7<9Md9TPu`_6G7K_e#tWviw$yuEy=ZZ>DeXEllhC5JX`Kb-V|#rqa5Dbv#VYt
`WLNyj`Umam-!%gli%6Ws}z9w^sZjqwlSXlg<F;2j8&i214~_Jqw>%<mY+(RpKDFIu4_64oeR#MT<TnjDireV!MI{{)+e+17fI52E1n@iil7;s
Z0UZcGL5Gfx=M69qm&J<(g*nD!naDyGpl_EpVJLt5EFh@d#XZmfx&=Qocu7DIr-#jml=w4Ry^x?=_vL2?$YJG2m5BBtB#k>BM))lLFFe`zV&>c
S?&4rg%fR4dl<`=;!~xlo6q;_)$Vb=U$1z>`F^v|9nbgcm2W-YXI6Xud};3Qo&#qb+=*h}Ia|mT1H~phaTUWT?c`cl>|$ZmU5_^Sd5pZbf`3^2
=IHC$1yAo~wx+viGsoaW!YO^G=y}VAKE2)@H}%OMxOHQ{zvy#<+LDcowtFY&04aYg2H&njr`CGz!6v<=mSl-^<>Yimx%l=cJ$v!zm4B4(;SP5g
<&(vy@#f9DoX6Wa<9w_S{V}HeQha(TKD`v5{__-{E=+fwO~iXT#e5A9ugACyT@Lj|9^M&?J<r3VQNg%JFrITMm-Fz>Nh3Z_e`5eg@{B=?<tp~u
iM-C4dD^E#_cI7=C%$=WoN$-O;QCnLJoXrKR=l_*+ZFf4rF(`B-=~k!=-<LJO0=V$PalIt#AR~EV`a43o<e#JeT=J3naRXOf!yj*E~Jk!@4xw@
Fkbya`WO>ndRW<4W@=r`AA1^q-5g(imq4bYFILHEk?y<vXY$9g-6~-}#vL5r_<-m5W2e6PeFB*kcB7vww|`#5A7f^!UG~NJhqNb;Uqm2Fg%K&f
Qv$H%3IbW?f;u<xz^5ztW6aJldSb0yZQU;Ck0l0mIfQ4>Rz3ycAKsKlM%g`tpW54ZjNF<(y+HUE2>$}%|EUnZGHi1iQtDhX)~|x_4AdLuB!yPW
o+y7VhG(1<&8&%PTAnH2)J(JW(u{N?hUX6YMLIYzw=cl(6kO+;IL|bIcrk|OPVJt|ozinW;x)ZAg}Ytth8(6R#1r(1=X+^dB0pnRo*CHnieMsa
eNOauU)4%eY;43z7d>6ydIpYm?naHw<l?^Y%Nl87=R!Ze%w(c;b{v9kuPAOXr~R@<8V1kWxkYZoKCr~j3SuHH9CjJ`>p>?=?V()WNW*AOMg!QO
s4%(n^NL0qrmn1upACeEy&!)#7~)doW&^DAPO8AAftLhBHqO%SJL6K1FmCIm0pVCH4fnXk^JAeJ?QU#g875(u^Ftvy7Y4c7OtqHi0lTS_hMDm;
L6RGc`o*yjW8sp8Qrx~5>qW6p-f;n%q=}ZSJ{X97X)M(2wnMK*Fpl=pSg11@YR$&)%sM|W7Roy&e)t4<y#W)t%AeXzV^=_!pmhcXo*xZyJyN#&
k28ZS(>yyG8a@o3Th>PzN7TJ@!Xd!XFn&O0EbYGS^pbFhOZD<J+s@T?vt83qL)pt?^~}_)ctt-AlP5hYEW(xf;&@15O7Oe~O;_3L)lbDkZysz^
Pk4+!we;?BDj0eD5)Zw^Loe~rf11$(m$H}(^G+<+(wUKbk9HdFNB0ap*W}!zn}*T4i(<~St9!K5FdEN0CCLz#JN459>sn-dVJh{G-84Y}-?lV!
5&6x{G=2*zQ}DPW^UrCfS@R<XH;>(^nTAUSR^Fd6PIqdiVS2a|`HfC-pJtlEKxIyhONrXZw>8tm#PyAM)>)Y-dRsG1w0q=iH70lG8@p)+7wVaD
Y7A++t(~TVW(6Y{CB=My#u475pJqlbZ7DVslaXKJ>VBHMgA>#&{IM%W%e-$t4L3$MtBr7B%DB0qhC8TS6z#&xc5_2b;X=GR{6aaf^}SkZ<mH21
WWZf4bGDmXYNUlWDTUi-Yb`go)CiwgNWnEuZRT5hYV1lp%VK0^5Y}6pYTAz5;d~He6m&eIrry|9GddU4W((rDQ7zxlRa1A|gUMjXN_51XQul7F
QQ$F)ht!I=`aSw;n2~EX6CC<n7uf|<G=>h#rV-m!t@#dpH594WRe{`=RPNAMlej+0hlMZ@z1*R%rV~$@p4Wcl$ZzSZX}CtkYG84@%d?hwr^Xs4
$8gs#g9f>;gGq<Cb=D{x8QlNW8I)W)cmMnetu-UAm|sz3$mu?<HHCroj%zC2F!yP#DTDCeYAv0)I`M|qniJEhu4%0y@x<lIm}rs;^+co2Wvw+O
$KpAq(hkFOE^e*qmcJ%3plFrhqW5d9$xIuy_La>2j<>bekYX^3vfWO5PNUAVXdO>!=4hlI4i&I(I!?}$l&43LUDKr_N#U*(qhD~PXejq+(&73t
6BNajDPP;9)9tFeXo3=sTBYvMq(i#Suxf^hUvF#DiKz`6lFndO*{)lgbV^FiB_)kRV0TTEPGx3zDa?Q41~o<y-`u2AxW&aLBq%VchtBy6n{*0=
ZZ2>%U&8eBdp7C7Q#8PvLr=Bd*rfCH*s&{{bhzKi6P8KALhteFCLPj)+>mMal}zqsPxoum(UOTv3k{icyL<c0u9}lunPm~UXo}L$<QmSs6S=lc
Cnj#I%{CI-%5Vp3cwL)L^<b%6BDyiz|ITeX0%dj$xfKq%TqyQ>k3JnP=b7f7(^LpG?$D-_sqslcr!`X7d~ns5x9Q{^7cIz&Q$66Ol6pg%PTz5(
X!H<-N$O`+qAzOGNp?3F1I6<m=HIDJhnvaWymQ5GI9bzr_wJ{k9v<I5<hO6QbmfuzvtDXiFEy=~n$~|Fj^E{ztWx(1l#ajNWkwvN9jh0?(P(#>
5yuS?*_VXHe}}4;#M<wkuiQXf?p4*Y`;P27LJ35^Us)@*&~4(WBKD9=zP+wh_+R7mam`r$6AD{`np<Uyio%^LTf#EMXBH*7wREq_R^lRP69;*b
eJ=RM(w6*QxAtheqoc-KOItFsY$z85jnHl@ZP~SIzM4??>8W$)sT0>m=Cl$7b>3Flirk8n(z@BR0v*!rl`VN=iZSM#I`_l1{k-DKOIu|(6_*LJ
P}<SU_nz-t+Oq4&%#(11XuP?!mAN9)LujVd+&(L=Hg4u&v^5tG&R*|S+LA32?rE##FxPZ@X)9PCrEGJJCEr@vf(03UJ-hz%*2<PZ)-;AIH>A#6
>spbk&Fvbv*JBqth-==Xt_6{pi@X3k#-lCuhPsxZXp3Aj1h|Ua<{R!_*y8GN%b>{2%~<bH*y18tBLEdHX-)kOg{@9e*!+$hL_E+xZYgYq(VS7j
tx+-LI~2CK-pQG}F;X$S$G|v+a^^5n(Z-g042+A=G%^>vN%m9cX32cF!d4}o^qaZa3&kSiw#rtunJJ3FEG=gVia(*U)fBZG0O793+3r)>%6-l?
e!p=`?0qU*Re*#mfPtj596H{ws%$;oE^<v}tL(T7ZgLMO(*o^!-<wNYd2(4fcd5+;#e5IuuBdI5&P_WcIJup0_B+mv;}&Lb!k0^#w-vV(qF0MF
GxwFxacgm_>VPdz$Ze1})wZ7Q4!WkcRlr$Xakylq940~DP~GCXKtrwECc`zZ*O#}nlHIB}CT)J{j^(Y8*L2FpmGR}a@)kzR<|pJ9xmxzt@)mc;
nyj>$XDK(7w@43hk!C03RwDzu((U!FOe8@?p;8+ir|MGY+*{O#%ro6q0x60;?^xlA;9bk>P)KR*whEUb*lOWt<^r~IYlVwjcKm+eUJl&s%L`n2
QX>-{=SuBv7h~S9z!i;bWH;DTVb1eV>$$SNRd<YM>D4at=BD!5Z!K^onjN!U${y!#9$iCsU42U$6B%hT(U@GhEqC0zz*R=7z4@iib|X-{M}dp3
D8EiuabD$m?K_mXiU4mDg5<#D_(yx{TCy`AvFv*8q=fCoWinHU*VnkB<pQ}WUb5eM<_7xv7P+{BYx<4y<uJkcPDQS27Zh8OOW}miY<jB56(8Qk
hxrg<;pW`_Sl<)|Sp+L*2tL&ujL<U(cLh{pZmWKzNTr98<cwo^;sZnm1A;=7EY3j*Wu#*F0hhKfFjcPL&Lqa4_&~CY#mA`K$8zBpxL15wRmDmX
ov;a>p#ku3KOoOu>YM>5+;{|1DRNUOgtiK4Hpj+z<E=mOf!8V7eeKNE&omT5nW(g&7q2@N#Xr!ACO2O^@$Yus`zvml$IRs&7g9!@lb4b7f4Ee=
RsS#_$Y2uv{*xd0dNtuID%d#>E0@<^xcj+`x)r4)TS80C?v8xo1IMdnysZu(upmvXp)v7E_GzwynY;?+=$58khxzRXzIrtBE|i>F@e3yfUlNqf
HtMS8DGHHnwAD%c?Z1azuk!m8(nBGs$csjDfT8S<o-@-gXg{C$fKCGb9W_O#XH@xB38!{r{X1vcBaItR{rhXXLM(S~8TZ*|UFtx0N^IK)qVT5x
5AycM4;&Y{-hcW0FCTyZa6yr)(CzN|rH0oX`Pxx%h5PMW@^UT{2l`EyvYxx#v!f)q<$Sn_NcF1u3x#{Ub6bz0&B|AeU`V}6-Fy`p%-k-S!oV4o
^$gs$UiPHc?~hVA{oS)?w<iXqkF|n~UYl2pbvwPvIfLDxk@l4Yl8_!U3ujF;;0$xj>kQ*KP;RdpzN<Ikl1^Vu=3wuxzdzD|(@6W%hywQck^ygs
QJ0l*c~<bZk29{BYao|8xQo$VgaI^%n(?`V4O#_R_}j>Z>@n4uW8O-V-(Nz(0GzZpKIeiPvl4x5R-(qec%L7`@al0%W=_5A&-1&(-pcCtTVJJ_
^t=fNryu)!H->gRzW<;gQ!nRFIXL~@@6S2VNz2K(sK}F{zZXq95NskJ>Vg7(yJpq_iYLdnHm!`(uNZcKEogCW_PnIi6Xc$Gkly9~mo=YxUNHbp
YsjQ6zY=mjIRH-a`omk&G3BRs0@!cgq&8o0^9yc%!Oj0%+$<?ZA`OxxIC%Mf^e~+aiGYQ7$X3kT31ZTZ2=&N}a3EQ8hrtJ2Va;{tYteXUE4hIr
CU0D4_Pvday=wg~G%>9k9c{=awmj}Q|3C&I7XxN8XHyoT-^>)tRmRpFM9~i9G4tKIVsb*EZuq6mn(i|O0ZEg^UqYdy4D~*Au_EI)&F{(~33$bR
7rxkOb-Ru+c3RV}<BXkFvg=r5r}gXV8%9s6)=eW3PHNRvcZ{A?sJl?dPU_Ot+_BSYbjx6b6B=|oee67!bv}XYTz_>whwNNubv}#iTu*h;wWDXc
sf#Bhoav*^zIgOZ2X!@<>`d=;5t-~<*K`@3?4(xRz$YuIC}ders(>@3aXX`od}zyMTU3$j9WEg)bT_W#rtmq@)?Kb4rOi>XrEhD1ET8Un5os}=
;#jn@MoIYgt4Qgju_a5T+i%`~WCA&yKDR7tP)L8D`$#1hxozu4DckdthA+^Jn0xe8Nu5v_PhHe`o}iub2v^=pN&+=4i&zz&hJ5?*1V$z-KPY=U
4^5vJQ_S+z0-khJ>{}T-aW{^c1WAU#pK`Ww;)a<E<frNpS6;fu!;IT2X=XZ^CLiS{g)8|&y`E`y+U;L=+o_<=oN+HU;V>TNda{|sriQ&=vb4yx
Y_m*S#xV(EQ~D{E-gRQrxoCUIO>OBW!dYR^@2c@7a!t2hdkO(TE`7-jS;2hM#ixbDoEH#li|M#>bUo`V(Gj_xG1Nmr?&7;ob89uYtts7j80BuX
Ge(%C?PwTMb%GpsJMg-edKOa(o`9=UKCz{I!yTx|b#{XoS}cX6_+76-<s#5MMpDQy%dHoomZW7?1tCoCs86?2(3t3wm#HL8nnSwrD%7l1g8P4g
qYzR|cfSlZXK%bgvI-VH--CrlfriWI?8K%PE%PoHq84UbE|b!^7d+=%u0)+VC5J?{SO;~!<x<o%xI4kSjkrQ1w|Y-18g)QD<8mJ{3(MY>j7Eb{
T7~{pXh1kQb78#Afu{b7U5B#!CcSwntG$%fUdn3!Dd=d|mDNtMux_fVo#I#BSgSh8m%2x>>aw+OVrbp7T6Kzeb!)lm6dC8%a@9#@(T(-0Q*wN5
x#}cE@al5VNeR2L9(4AyH_7as3PPvE^@fVjDM`JdB6LznZ!QU)XKpX42%TqZFRQkkX$-F@w_LFB9Zl>F^_KJO>xBiE^Nj0-1(%aTdsD?l;47rP
yv~{KQE@q;1UD62E?V<^O_*V<j1N<!XTM{)<)Wp}(T2qBzhi~x?Pw6<J*zE)3n-WDw*0+m<+tm^t<{#)v@a`XM@TnsDYl$4w$~P0WL>s2%{UB%
xuw){&WdMR*1odZOoFZ_UiDg|x}`iYsw0jYD=nvF=ju{RnY6jD9+`HS336q1<fPlXr8;unnm2jTdsIhGInZm%Bd5;#>hegLA#L>*>#e=5JaW3J
=Z5mgd28Nu*7vB7oI2}k>m#Sm`r7))>EQE<`bddwwwl*g#@z4OpYK<s&avJ;j2uoEbM6o;U0oi*zxLHa6Ne1@^9}De?d$#OBPaLv#`?&q{k^e1
!aX*tD=jgMu#_9>BhRSSHT99qJ+ZBMJ-FqgD&d{#BPXBsPW6#KDG2!bif~SrM+Dd3mQY5Y>D`+cXZ|U@dnu2+lt*65BmdO$h~2m{^6JCvp!Iup
9WiRY??>%@r-$XtoJ!cH_hoHF{?5&yXQotw4M<yyGFSc{JxBOSfB6F6Hr=O;qeq?H4vedmjz%Nip^PK@l9sm!(wH=EZaUI(3=(q=YuAR1`X`ie
n8dI#i&C23xh?o?=NYANean8xgw%TtsqRx|$Qc{6$O4Udr?#UL`gUy@=Y*<V+jMkF%dTxYI-y|K7nx4#)@?<mlWKKMk?FKX-KofQN|~-NGM&_;
>x)dMRp|D<qqCgWB}JyQJk}*$N9Vb#OS+EE@>Q3W!OnD4mzTlL^it=R!OnG2H<ZE7^G}zR!OnC}mzBXztJO_quw3VMwNDr=#Je;e<ve@b7Cp+G
+)@YQdfJUEG!((ysSZ{w_BII{G-0K3$3mEbz{OAuxg1@?czxfI-;`vJtC(Ysk^h8BSSxuOJT&rXce<=q!QiM{VGs*6=Y1++*)CgHeMdnNY`>}R
=!8qSvJw{L1={K#kqFFmk6M`G%~cLn=$*p#x3*>`|E}JkqK6A3-Lvhe$8GA3-B5mOHLU1OR~EkY(c`?a8Wwxct3fi$w&sv;X*@dR`L8Ukal>WV
<R*=M$@`Yd8q-0SU2da|6N9tQlN-v1OKwJMY235#h^y?D+zdL8Zmg{3G5aPq^>6|EwS~3VOWWj{l+%rcHTlZcx?dGuxke-3;Wk&ho^72^<bJ+>
b>mU#VXSdrJqj%5dB?(<<Z&xkMB^abSXc{Vdsc23>?a0?U(oE$J#}t#%80#&TN;nbptF+^%B0ov4DGIUwOOkGx0{SO$r#^WSL@QhZONW)zS-3-
9Ph#78S<{Vgmz<DjcX5+Q@QB83gtV)w6AJAs<kb)Sc2bF?o(AG)x4kZ*i(;psj6k!kd-(V9tv^RcuUt&?M#qZJxtQqRBq}z(uoIG(VV!=v9&vQ
9mTK>Js<+D?aoy-nj5zUG=&QeYMv~sy?IyP{lrt$5JUS(j_jrD=%uXoQdaxVG0gAWA=vR~YIV7F2zE)^w9*P6;_@Nb6b%;*s`gw+lRmk~?+>4T
dHvh3&tTlPrCTB)^@+rr&7^)N;MX~>=J!l;sa-RZTi`gBjhY(699IqHJ~^`L#`#n?4x>6_sCQI=P&aX%BR+}buNeP!^R%~b7I<E`gP=%s6ftOI
-Y;{Psa7|QusU<DxVC@I5*8{BdEeB3*Kt>8j1|{u%&=ubGlZ|p#)=Dn`PXG2TG%tGubL{Z7_%(l<Qn*Jn7V)FRPk8256q=oZX)d`=$t!MTvl_z
y%r=BdpmXetcu$wf_-<Uc;=qdt)o9mKl-0MQk>f=J>ISp_IEDlj}(tXVb(H4QD|_VQaEFzI8!!!0vA_-mwdQW`n-|iA@tSjAQYJ9bJM_|o8(>A
K@0Z9efi|FiQ?M!jj&8Syw8_jGEqGDl@f093zFM-`9$$J`_^P*6HM~SyLjI9^3X>PW4;SjC@?+zlwQJ+moVfd4EayN?)#^NA!+RI;>jtEE5eXo
^14Z<3f*Yy^HpI;7zfxL1A2Q!7$RIySCU!CdyW%3{hctRg8R2&Xem8EO!Hy}%WZU(8@VZG1R*k)8~T+J_88k`QOGGi*zNSMOQMk6B?)~65ONsd
*`AKeSuQtGTFwkZsN8LY4ZCXPrZD6b{pE}}gpPr&oG;^?_U#d8#vw6z8>aR$2oKd8;t(#&UgD+yj6JG7Hwp=1fA6>~Uf37l&J9Aq{c9U5_e1B4
qmYx7p*!${z8{9jw)NnLG32B3zJ2UZibFDPe4F-5O8uJw>d(g^p|`T$b28Ygo*#z@Ed(!-6`=vy;&D+N5*0VB$}|^R&(rAt**JuYbhjIYDwhdg
6^Uf-BHCs)DmcrRM<Q|NeQqt6QDVO$5{cZWymY7al>*pDBGSCaPyd2NL>zt`J=WCTJwCo2Km9b`y`2y9jjbbC9nCq)J4S&uImg0KPX~L7KD1M%
g1y@l|4wpB8`6`*{3dMJq{xY(Qd=mZ&_(!`Ii@W=@d?E{voTmxz}4<h7uHnBQz)MA;~ioVNj&35pZJ6jauoDds4L$Zi8i9(xKp;~J|fCwu3Fc#
r>8!V>W+A63LjMB4W{iXLX%Y)9*@Lb0L06ir>Fj14^dwUWDC<~A$FNV25ZZA3s6h%+GG-5Ss-0DxK`iHC;nYaWq!g}d##79@)21}CL)Mlgy5@8
XU{8wm^<dWDpXTc`@{#dUIOd;dI|@%`JHxr4~0r38((_aqMK?ls&-0y`Nw}hdQpBkQ3o#Eddm&fG4d2Mtfd<1B?Yol`I7$l?|RhETgf`eHJ4q=
#-C7pGyUj`&I!Dwn58`R@6kTc81_0}bt}b3rj7>>CAwZ!Vbtt0m+^^z=c?+Yzu~g#LM+0aXJN)6zq-kukcQk;?VEUh^O56d<l%#B-HJy3dK8ZQ
pASF%;|H|yhu<GQ|M1J>!{^_G+kSX>_vP`^4|3N(VD4Z2pap(#AhF}tVrkd3P$)1MQ@`|oYx&0?-hci<#@3hnMW6lQ%Re4I*b1Nj!hip=*44xO
fPwY3IwfR<ays@`Pp<rfTZ<orD1Q*5(vSS>TI9{cm!JOOPp3!!@YxnrkSyR*xRttoyTtE2<^onfy!kg<<n#Og`S`=fcZUUk05aMO>?|<?#U)hk
W(E%Z@tNL#_~Fx|9_h1|`SkYj(;r@IeM#G+|9$x3({CS$3G9)#ANJ+^RklC#Z;zZ0J9zG*+Mt`)eEh-Ou75$RD+u|lwfXqr{U1(!;BWu_>UIH>
TMi)?ArI{8Kv$DMAzT>+%8i=I<aXB}qavi4XOdyaH_M{J?o8Hq3{$C_9^zuLoe_1XOZQbwJc{r<*78-949X%iI!E@h>&N9{^jvm>!#xB%3pRxy
^IS82Pi89ws0{iw0hdOeP#$F@E<KOT48h6UP=WKb;hX*XdNaS-=c6OIpWb|Zu5!1rL6hy4=TQKbN;f1Iceblx5MJI*!;XJF?@H&o(4dez$#r!0
mZHU+@__nNQMe++J-)AtXA9_emG)f0zmsyyF9UP9*MJ?z%S!SGa_=Od!SMEWvo<T3mhg7H7$<w-uU@FW(a;S{`IJytyHYoY*~_aT6Dx7+C5$}p
qOduU;3n-63JNQ0P=k<y0zJ#q7sUc$me%|E{_5)u`FgXCHu8Qt`Ss~2*bs(gR2aV=Dc<S-uk~(9c>HsDCvca5Z`v|IcTq4P^K0a@@2lNONjgK(
PRit6bn8Zyk=L0p6Ee2(Iz_mHe4i_`_Y%cBiP)XM)89@6%H>TF*nbRf=eri(J-i9?g+2IEwtFet{fT9}n*-%6+%BhL+30bjZPr@yh?3b*%6RqU
%9mN{)ONY!X+y5#F0iD;#7*%sHD^Z#U%l164Ei~XUTWQ+TJxVCC(Bd}X~q!NBO_K@C_=F<4$G>^-so9J?&SJp>(Y>>$2e{V33b+>5VVzPzk0(X
Tqv<JH?raqe9I70JXDNYx*QjOk_|InOR;}TJ;)5o=I1*>ZiPcV2E8m%u%K$I8S+x@_D2%Ma)3SCzsA<#6onJ%fTuL!54-jCPJXq?hyA~o%KY(A
1yi-P^10@a#)LfFqn~kaEydn)zLRo&{p-TxTAMTjy+)mIeUKH8HF+vTq0Z=`=I^WFxzhPvbv;+;@1)j+Ja>wrPxG0Lq=aPKvglb3G-^9qpEqkV
U};PU$n(|3zj|?kOUP4xT4q2IW`WExGD8(Bf07~<@MpP?Ckjm4Z8a&hqP;GJR8ZF(`J=FcbXB0DpC2H9yB}Zg)zLoQPb0rMoJdtYM5~x&C@19M
#=M&f9{*g~VOLuU^eRaOqokYkU~T;zr8_A|XXx2Uk^KKcfK2XChCp&F0QnLi|5F2GJ;qA``K5sTQb7I>FCZV7AIA}L*!}+a{_p>Aw#?&)&mTYi
_?I8w{rvIaODj^;&;NM%m9I!7WBS{xAOH2?=ieSb>o24yQOC<=y2Cq@1noK(B?{eZ_fP`)Z-{yjO3<rF;w40)UuzuK2dB`sUe#~$)TstV19~5C
r-m!4zm#s;_oL(_cLr5NPM!L$C36`5!M9N%Z9U~UKCMHN0vWySl@-ev8X?~}Sc{uIX^4|fB>(e-UYhBcvyb;qNjuo=Xe}1HAk=_nWBf3^vrafv
GGpCyGng&CFEbkK6LL5Ovm#^U=hk%2BecP|5-Zn9D@bGqpZFcS0fP$ljTH;GvPWu$_OFu3ie&05rjJa^5$tNKjUmeZSYKFn0$7kuYIO2&J0ve4
tJ$F%Rx5laJv!5S^r>p<sOOpyZm4$)hQyeFEZpVOL6}7zhg~_|Tzx52B!w0R)B*z$6yA-hBjDG19(p{4IPq(o5=|ELI#?+ZI4(7^n2ee1vgd*=
(O{l7I%g<Vt13dGl<vV{zs!3}c`K7k?3eW1M3!moa&0<Bfu0$>A1QL3GWTV#KVurmcF4r>b?r+aA7c`u?Un7QbJ|PN_L%jQmFYLU^I)zN<sfHi
Yn8wq6e)-9BBJAh;p)OZxZhV>5NxreXOfTTE7DB17n5sH{J0{wY)-gae$OcE+R!==S6rMrck9V7WoMlRZJ=Of&aww4fi1`i&{dPhk~eFQOO%yt
MR_^+nKCfz&z+}LKx7iGZzp7A#-+>MhM33_IbT?qQvZg;`0vYKG<q>fQrn+fg^<8-r0Q=}@$iD|*;OV|)g+%B?e|iPbiXjk#?K`cSw04<N83$l
r;e>#sAf`-=r~e%ZV$^4G0BZ|*B(xqudia$rz>-$Xjk=1epS3aRwa?#yyJT%@g2d+dw!G>Aw?d2E^@TIq4hVV>7TE9kjfA+>Q4L_zb;3>)EFK%
%O67h4_1h`AJ@^Anrve;K0?5AxO@j_uH>oND?cevb_Y89r5<`p2A1e}u?`DPAURkYd;c;i8{!j-Jpgl*nm%GG1NO+WOnK47Q?dk(K*};r7Wg)x
N!b1ZZwe*cA6bV4jX~De_frQWe=6%0y8T(gDm_Ug4t>7~sRy3PFMyZI>fInB1~*68Eop!R+J`O#Tx3E-WeRM|rVxW{SNAP}8!ly$UtX?3iYEcV
$oA;E8Tode#cZjZ4kOMa0)BqXgrbn{_D7c1oI#OWH>Gd1i%WuLb$i2iWmDGfD`FNbV^qkr#U*DtLhZF3e!|Sj$&__RGD2+Ajn;KE6hmc0Buw^b
fzc?EWbLj`9^s1SDPiMwX_G}6FGc88_SWCDW2<E!<msG#8Fp{pKYaeKe?E53w#D*`k^iMX1qY~?#-&yF)(KtgG}F2|PFgdhqfWq%7=I|l!R!@=
j61N=sU=fVMGRPSTd9{TorxgXwVAuQk%-}~x|kyU6`MZ0zg0dDcL?Qw`)0T%t=;O9XC0Ln2j~n(I`we+I}0LQ9cAyS(KzQ<*i6rbjN3oU1X?4x
<l6yOoS+7Iw(7D68$iM-F)3!cB_>_)P`1w8g3NTV;VR8{25&{q!bIP822>#3NYj5!0w6oGSu%-{tid#SF;F8xCJ9-5GMq$J0w(yIOidJTz>urn
cc?`rbvnUL?$J<)9wHMEOn-I#4y`|2>Ah(_Ob6*kbQd?Mq*WZ9Um%?*1Mqsq@}Ze2EU|761KUVS92QwzR<i^vQke_N)YGM7imS}!VZb_V`pd|&
MUxxqmxJQ&Ht(5o%DfJwQ1g-IEk!I+>5ipx7e)G#!;@w8tp;EO;{ioCBHi#@cPmBp2n8@r<Kq%Wexa}FX%b-TXYrHJ!$zb)jvzT$ZET+8#2=<}
<5W<%#eH-97+D>-()R9A03$#*lvlLh?s~5zeamT?SY$w;PRPhUFSEeVzT#UaA;CFDxea?$q18l}ydJ>tna-=@QDlO$9ZaRAYSQ9mGAP9~c}{k$
Y%x%wE}3J$I=j)^0<(Fk`#K0c1hOL^zBWpaPM<JbC!STOVt0$Veo(-b2r=KyURAGB6x5JeHTx)48Ii{Py{4aGzuMQag;a({F-ij-3t+0`K=jDL
jj}9ONpc}&g&F{O%B9|q5P3TJP$`1LMC<sCTpVt+_E&d_fB+pjIZXSuHLXy|Fwg=h;kgtOcuc{7JpofeWk+BF5RxJ+@?1d$$EcvFG@tze-WFi*
DVRn@Fg6Y%87$EmO^`|6&M}*jhKrcZ&*@|)X5I}8Hi7iNcPnCcm>N4V+%7~`u^m8sQ+_E|rKh7u7aEf2sEGUTX~aW)p|5zJf}|W>_4yd!HiagH
drN;5JLy|e$KjAgnkow^P~#B?ahar6o9RYepO?B?Gm4uFj1A=jP>N$RIje5SZW#mFm5NT~6-`R0ZG>%ddL-p*5QVhNLlg{uH|ByZr+*}xlHFe*
4IoeuE0e$CC{R0W{|-78Oe`z5)fwU~vzcFyRpm-`UIG^8d=pj-eK!5h=nqIBIf#I`8QHVy&RV#pV1!$=Fh%E`jlIzwL(nagp$5nzJ6e|4pqDWE
5YWhs6}kVq!d2-J!lB1=j|uNX=3v-J5WKS#iNUsbX!~;^3X+Be2b5E$L-E;2el~@z<}{Oog#Z|rtk893-xvH+m}`T(%w@`S-~<7_<|l}%jm6>7
p-dH=jZ9!tv0j<h)nHVEl?cGMNY2MPTcSYy5zn`R9l7CXEk!OJI1S<Jf>m|^0=VH$t!0p9{RZ}Rj1`@rxcY-n3A9)PR@+#fmK+3yC!zEuZFHE?
%;>rt=-Pry#^q-&u6XK1i>Ylf(;JyF8QUhVh=+i^i!*tHTH*Kj#AQR*JZmdU0O-+TWU?u9wvnd{Wj5>ANWy?$+lqoE#Ee%^MCAaOya?@Cv3od4
!%}55sWij`riNqPkCli-7t%qDl?xQOMGu%g{a_amcDY)|5sLaLD{=}hFfw3>2;*HA0-F|nc{nCyHhELLsS8xV7C}Q;xf5uY5;z`cWtN&$VG@t6
PYBXUo}ex*1%ja>4Xy}}DWCw=m=+D2A&uEBrz;3)BOHJB``|!DnNg~FE`MDh8l!>9f&{`@Z8^5lLqObLr&v84n+)@z%`(%jBbn$IE8^du*el^9
ADX8Pgqm9*6|RJfPMfUWN=%T1mQZx<)QX-nk5kHeV51)6a=Yhua18u>cCc@VSH7m?l?9p1&5<kyPkSV<rRBJeYmyBYs5R3lQw@uJ28RO-G|6UN
gIO>7G`e0EeBri@R0ND=&kQiAm3f8DRm=N)sp%ItHVS>TR~aho(zU5=4S-yGlgfutKmT?4CqQgh9CKShgw@mb$WnMprUI>*IvMLqhz$H&%-Ov)
ahen*Et{Gor5ziX$FeY>LxN0?ImsQOb<GZ(k{<zUTHuyxlaR$mi|efe(><9Rb9+EEV8>~-=*b%)3i@73T;V*)FFgzN@V;6B0%hEkm$B1ZVz1M1
QzaOp7a^K+Sry32n2+hfJQ*A$#9TX;jHFa=q~y&L(u7E^v&3aPU>M5zR7Y--x>Cr>h3bje0?5cNdJRgX^~A3f92W&A+?#8qObYGxiaK5DGdn0Z
6*f0uISf?6{+UaLsgbOlFNsE-xJ<>$;K|!}%gcDUBLh=uqIDgEX)HiN^k;6%z!5N|<}H4ahp9ZE|Ak&rD{9qdSyj3Pq!wI>msdVfAir~&vg_m^
PZ7H(;DoU!*^L!|>zT=N71Ez>(iOKet5Ol7=deJ?3=m%y#mtj@DLG{~Ak@vt<aic}sj|{slI|WgV?4V)Gv{&%e%b9D*=;s}QPI)#JS(Xfs3jZL
oOqy=yyM#Z8%sAHaXM55RgeT)_G*&kCHuM%q!qsKJIPaAvI?Yh1kv-#DRKCgH?cnpJ|$2?nI0jL%aBonaA^>uk+Pp;x@_x7F56vrrpvMEJ)ja+
+Z%A#AgSib4T#{ffdzu3yBmORrkt?llO$A@!M3kkCPPkY__+%aVhwQyX=T5h>m+pG0Ecvvl#6i-S4KpymtM-;gL9IL2wCG!f+-oSYBYVz@-CM`
JN!WRq2Trv0cY|U(*-_3z13o)&T`MF2x2@AeZ@7TALR@rTkaa=%A3%K1l(L{CUu(4Uu@<@7MVKcN>?V@F*=Eqm7RqstG{6|y-6yQyJXo@@k~38
2VcBAc}K~FwN{)1Mpa-*V!$MW@<JyXavknu1F>eYdJM-(8E9;hlr2jxzfrPBMKG);aH%a|PKr|TdGm6GC6+s7EO!F}%}fjd-nbhP3L?twtG<DU
rUPZHasCOEouJOvykG@MoCHy3A$z(eVTXG*N=hI^5G}X4aOxoGGFG91EQgSFCD-Eh74kD$zh@6I$?}0V`?AjDNu`x}EU%{@;*GP9PR}p{OSKy}
%=ixic4{3puDDPhageQZ=br6Wis(opVY_7mNEo@R*JCm=bF83|9AAQToUCRhSUE^v^|}gz@P~V*XzQ8122Tm;GBwqkPi(QD4K@ME>g%df3}$J}
Z1>4?wBrnu6PHrb>v;3!)}(vTmvL;KQ7{D5(+Wq~7K^wRzNZeVuM%`DgBPtJ(?~k4q8KG_?yGm_BVVM4sUCl(YMfPs*{y3QGbP8jS1EF9>#}#U
=#6fIeGXYW$Q~R0+ma#Ve(}3ohPzPsBKG!RMOI%s+~Za>t408z0O1?ksN85X*T_Nry<EP`E53Tw!l*3D)U-{^1t$~`G9P4R$*uYrhQsM(c|Upa
g=Y~kfmOhjCy`|3D81zs4h=&n08_7>4ziF`f}7_ybk>Z5@nldyViN_sxWz*j36LT4XlxSPRCxcJY%o-kbe%`@WUC{<b!=u~$WlPbUpGw<a8bA)
t3C|YBlwK&%w(sLzQmLpgUChBmRTNNFVY#)%ON{eR<eZ9rIQPGXF4gBB(mo#-c1yrX~t;oVg?Q{7}<0A9KqRccxU*URIiBNXZMH^{2CY>XRacU
%at~*-48JP^>%BZMId-6@cXj|Xn13a_mzmx#9imFSE4@S2};GwdSntTjy|A}6l={}*(RMdQNeIH(vfZ^aK;tk>wA%J#kSHfne;4aeNWE_x(W{w
TR1i&G^NH{>w-rLQ8*zyw@C<S7NF<V|6rbTKRQtMvrR{j=0PxP68BOZgpzY+CZ?eUu6`lb#)d5u%GQ9}rimY!GW}c<c=1G&{JboS;P}!`X$jzG
t~(6~#uD}KFuWWE4AXJe6&(`|QD5j@ZlLr>)_p6jDIno442XR<g+u091jD4qb;Uypy|9k0ZOKQ04V{u>r~w3Rl=NK#pcZ6Yqt^gCLNf{CJZel7
U}&1H!BY^K=(i2#*e^-}85JGF0^{VTg{%^zJ8un$CIo;^!?XVuq#J6o(LxYvZiRXx2Km(rfGEkW`D+quxox1;@=JJms-;NN${tBzND76vpcvUt
IpgTCfci1%u;PISqD4UpBe06)V3daEMSw^fDnepa4;?chRrE|o=Bb;tAvu=Srvs2>#1)1J|5Tpc3m1e(v@~s*g$%SN;3|2+Ex7~s$8&Z1B9|6e
{O7JElST?|h`BZd*vzC{H^dSa{aElQL(iDV^-*A5X&BI4W!~FLRl;=&bY@pCVZjU;%*ZxF5UnIBL0c|7k%o}E41ZaAy)7>sU2kP{WT+tV$A#1t
FTl2<;Jcu_B_jk+mS-cVkv*>l=P3Ou6d`%)W(%%5LD8D#Ci_As`Gh6rL6L!r4q?!qHW?K<x9olgpO!4izi0$G0S?nTnnu2<P;2zUGqokcw6M@3
V6Bnc9A01}nvyy(j=;@iA=)F!<GB&$9?8Z_qdc)jQk5n!EKk_XLnB?Q?QWi&Aw?nEI1HxH3MjW9f=6wUpbUPM7oo_q2qFn<x{t=~Gud~nql7%q
+gkm>g+Xx_mk@b15fm#8rkBs-A~-w(Mr|xKmo4(wjynSiIxdBNS-M-|BBI)1<P!fKDnrm2z1pvbklE3}^t1qXBU^$%F58eS5k`2i5Ne>Ts*`<*
iC$u&mzd}!CVGj9USgt`nCK-YdWnf%VxpIr=p`ol|9woP=lW&>;nh?4{&vB{ufMHM!mk<$Uk2>F4A^-Yu=5{$FUCC^37vr=@7S23xgvNjRFVP9
E7YLRjCy@sO&CP%z-G86i@XE(8<4reUfNf|&ds9>8WNIa9?~+q1Xs-(?wouPVC%KK+8yL#D-N(a->$&qEHqm=7=kDmX^B}@U9OY)CUx=X2?e;~
DC)V*$qiyU*_-Aq1>6-TCp;jyxr>$lk;f>T6M<<6SJk0YBMKrBFgE-kj}^MK%HwcYC7_eICdbn^NxK7{&>z2n#Hw>^<FxIBo;Mb=Le5lgAL`-*
$#>Aq?+zU%AT&os&Q5A6_)bA1Z+yf9!emS>F4|0*MhFYt`(KD6t&`G+9&+~`msSNQf9jR0ITjDml5>j^INW!N4i+*iW4UA8G>vPkbqbzJf~PXJ
u1OLacoU;YbApnLva$380ioR_kC~-iV5bJ>B(Ho3jAF~(c*IC9$vVc{Mpk2hNa6}zm%9R|CqV7ClcJe{+m=_89W7+hxQ+{$>Q#x-=L%Z6@|YIF
vTh}zDGt2E_ylKm7IIB?SBD|f0OuI6FjinhW2$u4iJTEqXM#pPSAPc^O<U`V5V?v)PZ(Xy`L6)_>1je7f!>7(-U&>^mJkD1KQGsO7g9uV^#Cg1
qQ_4!u$E8ImboEt_4E<m_eL7Qa}ach(kU@kjs@CRBg4_1hy!D-nR0lujE+K2)3^fD-j1731df)DD+Gmb#F2YmEfPC*I{y|471HHsEBa4xmAYkU
oFU33Z>19|EUf|qPrm1D{bAkVp{{>U*^;KYIZ3*5&qn`$+dGpa$!-{iUdWEnJRHXNzlQk;C>>t9t9Q=us@zlN{}M%j0F+j(Dgq<^#(Gk-%6E^t
J-G^0XusjMq;5QRWtF0bXNMaX2*xtKFg(vO5(^!|EhSA+B9T<ZBa@yKPV@v2u2$rNtN`IR$p~s?JPB?rR-YNI*Gg}~(xWa(>_Ab}Vm=Gnk0viY
e{A7?Qlzh^ffekc0u)+{o~Y22w`{r_0Z&oj;%_uLg9Q=o{9792Hr#mo*IjNp_E5!YRVQ_~@iS?cO}L)M)pq%4$t{XkF;iO>o42r3&ZqifH$0Fx
`PD&{6tykA;XpDt^V&$u5u*eR4i6huqrbrK%$qf18m%dtMA~Pvb4J!PQ5kF);td2XYceMB^K)?nMWVKop<*LsR13sw+7jg=l|y=WY{fw|NDzSi
T70x2hA#~P@a`YRkaEVMwWf&r0Fsv>!ZVAZ@JyklEbm}$te@Go|1v9*mg0+1w;94j(PFI?0ltm7ruZz%4g{UGY!(F{Cw3(Wds&m>aiOx5*Bilj
8Y_mad<`g#m-Sh|qBg~njITZ9bi(t15c>8XF(SzqatQG>WdwvHMfQp{`#sPF6OdwA{k*Z#U30AQ!5N%T^2dh~O}9_9n4bz6oekn}tz5FmI12Xz
#~CzIL_xCb;_K4tn1YP8*)U~`+Ml2(>dSL*5~v0Jr}{UdUjj!H9w7ziA)|WwP8`h7`=nEG+gdmqj=|^9x%3Q}6f}bZ%kX06l*I>qDBmp#oeCuF
E-2j`OSBW1BDg61$*GZ?F5hDuuaerkL6Ukl9X6Ej;Lj7gmVX+<UQ%z#?tm2SK~Cjx$Ms{+ckG-?Zh;EmCf}z(h>C5+o_>})wwB}$1idAkJx<NZ
kU;iwod4X*n^O|37E})=K+k<sslM9<APz}*UF}kMCah7{*J@G_O1?VLD-Gdl{3oYWo&yX?`gr*SXvX8OFhz)&1J=Gs$ck;62n>@i0Cz}o${&yu
Sw3GZmT8)0^59uI8Ep)h=*}^lEQd^Uz*CnLdr{#{Dt15{b-B{EvJ%{o;A!NK*d0w+Le0Df?e{clldmQkF{(Hx4exb-=%9qS)5jdNd!s~X$v2t;
Ms4Dvm`dPIN*cJ(2{7M^UDJO+hjh50$ptr#v)};XJXufCPFKPI6&gUz8*Aad!w%~^cTE>9wT}0K+rwu4Z6o4`g2;7Q?&1$_Kqiar1A?+6+oMi{
AP#(-8smYWXhm~hJrIQRg4nSS2x0~?9|odBSyLe(HTBz-_IDZsv0c^@F9-$#F_m5Y={S3KlEU5wICBeQYqeV`dyekd5R19TfZAve169td4Aj@z
20r3$Q~i2W77XfdUKiEp!fQOU<iVv@7%ojiHU?b$EA9$X@qV&MY2i04;=}0@n`DcsJ~vj!#27LiB9i?DRJKnzQQ_R8m_OpAyX;dVAY58yrX@+O
T~6yyvb`EC5_K@4qyF$%Eq1VcMA^KLk#~X{|1g9pOkMR#3B+4O9<FEU>=fb`qtG+u1NFJMQGCE?yw$bw2%{;7B6Uu~RJ@UWW7q~6tW;ZIM&<zw
PZ$ZviPH{<rioI`m=bD;h5&fQp$TJs38!vM-t2An|M;(Q>fUE^A~+_4JM<eW?KvAs@QZ+;E%S)rSv+}m>3F<6FgO<BJ3??*z~b}_wn_&$diGd!
O+a@OTe{0<KsFK>GY6EX3;$(LKcj+Z0@z^QZO>!OkqeKrb;5v!qg$xPf+zihXZS9{SQxQi;^kd)60Al<8frvK-p_&Yay>G5vsEdl`&l{)tAnAb
gK<b)Vc@OC77JgTTF+uQ;Njx^cGYrD+$hU9bM!C(Fa;*X9!3rlwxyZ(+?|*N)w)n6;@uYk`-WNpdh3+u*8t=m_hFM(J-&E*)7ze-U6K<N&D6O{
Z!f1o5C%xdmtT9FmqariXUlNlFiIy;$!_^H!!k|uS1Fh+228KxP?(hrGI9idaErdvTy^uXeeZM25-meBG+rkYmA|gHV`GP5CXX&$hK-%+O3@e<
P5I(DWhC^14EE-%=z`>I{xrUxm(-KiJ}`BC;WHRVhP}U09pHL^butQa`Q6PpT(d8v0Cen`LY0(F_?=~GPRX0IZQa5tt_k!uKqdyp9T_DLlV~|c
J}bRi@mSAGX<<qfFYC?tDr1^B+#mA6Wmz}?UgLwOsEIwOWb_bT(ri&A{gw5!><H>4BcT~`CP+muvM~PTJB_!_@UJPOg&}<`*ZvH)i3=DV((pI|
D=Skuk~{EGFLNk0E?jqmVUzA$GoC2fIJU<6DfXcPV8qv_$UCZd=vwIUOpy&#Cndz21e{$@iy8%`V{2EjuPLVKLyhFhyB_y=xe8q9gE{g!<^ydc
aaWCeaA$E4{T%qj<|9euaREIFTO1-2rs#12nAd4OjC;6nF^)+q4@fElX?}_aXqj+=ZX8ET7sm|6S-6J@;l*L5H6C@h@;IbcW9Ew&tgjF5i3N=)
OLgxsM*>*5mnYicM5XP<J@h!hhGW<R3)h|+tB4(VZOg>ky?Ulk8};CAyDfcgj4GRn*c@`xK+z4ita~lv!59i0X9@t>hK-TP;HV_;FfZv4&ul0E
<8e?mCehXuAu);HaC1^;;aN+Mqgn@|W>C@<%d;?~c488%U440ZJ;6|R?#9npe&;it5~Uq@;t07Aw#6)OE5)r5wo8_W-Vwwg0I4gnfRGp1r>P%P
ONFHAaV|t<LzCN2J=yAG7|7!0XS2)sNCpM|RC+3#?V|)Y2L2ZGB}u~+{#dOD#7W}Im?zE^1d)!%f>4FHEea%vHXSaFW=E_i-4eHYEs;(98jOV0
iv$u9=f#xwK^}aZM2s2oP@?0c>&8UUtOYvDl*N3=6)uZPyNr0^yAsAB(loP2Gn}CL(_eh!^~msw@AA@!Z7K3N+c-|9#Efuctj_3!<_{1L7H#4j
nzL@$EK!K}FwUd0qG2H9OWiYBI83IeJF$Z*V4z)a90q=TQrqTl#ynW~Tjsp|DRDz#2xcoY4IfVRmVK&{URXU$;9U)(Qgm`qjyal3z|cxJx3&bT
j<wCH6e468s$nV@>gg?citABI$EY5MeY251w%CU2G@%n`_s)x>AL^l($!pzSmJT6TupTOHvD)|(T_i_aveC2RtQaCl0}Y^gQkF4-hoMW{8Vq2Y
s>9{*wF7w2N+}nJ29%b~+(Ry_n=Q9KJ=5qot@a1@#I_@FQRF12ZoJsXA5w^C^2F1LDJ$oarfiYY?JCi0VdBJiw{%ZB(lVO{WQpOTbBVKh3Yowc
F62T@O%T-s@BHzkAb(XcCXT<j<QbA@E7(K41k|+m)Xh;H0hQ8(#OX!kTi}ajWgq?CZEEyS1`QIBqJA->@<<W8pS(CO&L&dP9pi<RiQdWijD+;$
yv<Es1EwMtUE0$tiN8j$m-Rx?4P`EvGYs-h-2fWL!9F#Wfa^ZogEBkH+>lffx*LNtDV_?OA+sO~q^~V5d1G?Ui3E;gH8tM+RJ;QcUjhYR)=8!#
5^B6WJdFp-*hc*_GPN=@Y5l6BMYXY*l^+LRG9QhOzyS}89++E<Wwl6>J}`mHwFZ>VS>@?%&8R-!&$ahF&J`ri!`ibr_%p!6*{4|InL17xv@_h4
PN_UTrea%<leO6k4k1TG&9QWmTvH&pnFz8m2}5->LnaDv*V>a~6|VCObSAHRJDKr$KVd4w1z&O@MzvB7=AH14Y8*v6W}n-=&LFvndj)g`BQ4^d
I_-GIte0>PpEmHdq}#*_b5`Eq<e9+4VIG$(2}m`K6i7CVCsmXJg+LrOE1DX0OT2pG$F^tDP^Jkbb&><WZ;GexEhd7=Wn|RWH1+G~E00vIjRc*Y
?5kfLgB@~9l}rR|K}I;Of=)U1&D7P;+-t_$jS_3^)l8CinXo_uM4a(juYiqMERDQI9hQMO7}gKNpICd*`PI)tKy~q?WHZ?eGMrSgqPfaslk+l>
$nc~MG5R5`m!<xiD|(LjV8@?)l?+CTK3Gi*LispLuBMB;6rhv?a-tuBt6BC4ka>a<`SaEj$Rjb(sgrMgqmNY{%Ob)eiR34KzBTieKKg)8PWjz>
3{b3Oxmb!$^eWM@w)JNQz)i9953x_b;M8S!7zOg;OK?J7Lm5j-@lvP)g9P%46>Nwgk**ASMc9X33PGTVy2-e(|HB?KJI+*|>OdZ#6Ktb~Gr*tt
&BT5E9R83N%qge*Vc-nNY!CrqxRV;b?l4@^BQlY5ACn(Ld9ceLHtJtfV4xWS)N^TqS;nex-tiB*|0QcJZ(Wi)WM^?o_4R|{C3etJRx=Ufl_trt
53nhfXXotYflPH0IxF^rb77IlG#y__a_%mvNfyVJ8*IJ$a~V%@hvU_o!7f5R*R-6HI82sX_l6&|P8mF;9f=YfZN3E*WNyJKuUC7~Tb$3~00csY
TfDSMrnxnT2AaJfTRo(RH0P=@e_)Rr6%(1gGU-I^yrNYLcAl%bPqc64e55v;K{tX4RmbSeDH=*;YN<CzFe^nMv4t7zznr<%c{EFNUmn;YLejaf
6P<73P9vb6Qj{s>g_!RaN1L7+av!V^!}6pB6+#_WdC*Xp7AHR!h&1B^`$ItV2NzmR{{!793Epj+TFCKJh6&mQR7rl#cr#T5vMteHE8mR^mdKDZ
6BLUDE_q?r@ggDaCW@Ee5<%2G0|!0zp=BW0y%__gJA{Rh&k7v`4P6~R<5J;LQZcTwjxdl|AQ{FQ%yldi5kts>i3<D?{)tD+oerLx!9XCvLa{IW
0}Bh&D|UtSR!$O1sorip;gP(bEpN;gcr5pef4=zVi+{fO=Zk;7_~(m%zWC>hf4=zVi+{fO=l_L&umJx1a^+vWV)(EBaHHvS0RHti)71Y(
""",
)
