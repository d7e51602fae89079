import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks.picture import side_by_side
from autograder.probes.values import call_and_look
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q2"
points = 1
hints = [
    "What may stand in a pixel of the new picture that stood in no pixel of the old one? And what in a pixel of the "
    "new labels?",
    "`F.interpolate` wants (batch, channels, height, width): `image[None]`, `labels[None, None]`, and take "
    "the extra axes "
    "away afterwards. For integers it has no method: convert to a floating-point type and back.",
    "`F.interpolate(image[None], size=size, mode='bilinear', align_corners=False)[0]` and "
    "`F.interpolate(labels[None, None].double(), size=size, mode='nearest')[0, 0].long()`.",
]

READ = "'Numbers of nuclei are names, not amounts' above"
PARTS = {"image": 0, "labels": 1}


def blobs(height, width, count, salt):
    """Instance labels: `count` overlapping rectangles with numbers from 200 to 4199, background 0."""
    draw = randomness.numpy_generator("blobs", salt)
    labels = torch.zeros(height, width, dtype=torch.int64)
    for number in draw.choice(4000, count, replace=False) + 200:
        row, column = draw.integers(0, height - 3), draw.integers(0, width - 3)
        labels[row : row + draw.integers(3, height // 2), column : column + draw.integers(3, width // 2)] = (
            int(number)
        )
    return labels


known_images = stored("q2.known_images")


known_labels = stored("q2.known_labels")


OF_IMAGES = {
    "nearest-for-the-image": "These are the nearest pixels' values. Nearest is for the labels: in a picture it throws away "
    "pixels and makes steps.",
    "align-corners": "This is `align_corners=True`: the picture is stretched a little, so it no longer lies on its mask.",
    "antialias": "This is with `antialias=True`, which mixes more than the four nearest pixels where a picture gets "
    "smaller (torchvision does so unless told otherwise). Plain bilinear was asked for.",
    "bicubic": "This is bicubic, which mixes sixteen pixels. Bilinear was asked for.",
    "area": "These are means over areas (`mode='area'`, average pooling). Bilinear was asked for.",
    "largest": "These are the largest values (maximum pooling). Bilinear was asked for.",
    "strided": "These are every second, third … pixel. Bilinear was asked for, and it works for all sizes.",
}
OF_LABELS = {
    "labels-overflow": "Labels above 255 wrapped around: eight bits (`uint8`, `.byte()`) count only to 255, and a picture "
    "can have more nuclei.",
    "lost-instances": "The numbers of the nuclei were lost: resize the labels themselves, not `labels > 0`.",
    "fractional-labels": "The labels were interpolated like a brightness: half-way between nucleus 4 and nucleus 8 there is "
    "no nucleus 6. Use mode='nearest'.",
    "rounded-labels": "The labels were interpolated like a brightness and then rounded: along each border this invents "
    "nuclei. Use mode='nearest'.",
    "truncated-labels": "The labels were interpolated like a brightness and then cut to whole numbers: along each border this "
    "invents nuclei. Use mode='nearest'.",
    "largest": "This is the largest label nearby (maximum pooling): a nucleus with a large number grows. Use mode='nearest'.",
    "strided": "These are every second, third … pixel, which fits only sizes that divide the old one. Use mode='nearest'.",
}


def same(got, expected, tolerance=1e-5):
    """Whether it is one of the expected ones."""
    if got.dtype in (torch.float16, torch.bfloat16):
        tolerance = max(tolerance, 0.01)
    return any(
        got.shape == one.shape and bool((got.double() - one).abs().max() <= tolerance) for one in expected
    )


MADE_WHOLE = {"rounded-labels": (-0.501, 0.501), "truncated-labels": (-1.001, 0.001)}
"""How far whole numbers lie from the fractions that they were made of."""


def slipped(code, got, known, way):
    """Whether a result is that of a known slip, done in one of its ways."""
    if code not in MADE_WHOLE:
        return same(got, known[code][way : way + 1], 1e-3 if code == "fractional-labels" else 1e-5)
    mixed = known["fractional-labels"][way]
    if got.shape != mixed.shape:
        return False
    low, high = MADE_WHOLE[code]
    off = got.double() - mixed
    return bool(((off >= low) & (off <= high) & (got.double() == got.double().round())).all())


def expect_resized(resize_pair, part, pairs):
    """One part of what comes back, for pictures and labels that are resized to several sizes."""
    known = {"image": [known_images(image, size) for image, _, size in pairs],
             "labels": [known_labels(labels, size) for _, labels, size in pairs]}  # fmt: skip
    results = [checks.call(resize_pair, *pair) for pair in pairs]
    tensors = []
    for (_, labels, size), result in zip(pairs, results, strict=True):
        did = doing(labels, size)
        both = checks.members(result)
        if len(both) != 2 or not all(isinstance(one, torch.Tensor) for one in both):
            checks.fail(
                did, "a pair of tensors (image, labels)", checks.describe(result), "", READ, "wrong-type"
            )
        tensors.append([checks.expect_tensor(one, did=did, read=READ) for one in both])
    good = {
        what: [same(both[k], one["right"], 1e-5 if what == "image" else 0)
               for both, one in zip(tensors, known[what], strict=True)]
        for what, k in PARTS.items()
    }  # fmt: skip
    got = [both[PARTS[part]] for both in tensors]
    other = next(what for what in PARTS if what != part)
    aside = f" Your {NAMES[other]} right." if all(good[other]) else ""
    explain_values(part, pairs, got, known[part], good[part], aside)
    for (image, labels, size), one in zip(pairs, got, strict=True):
        wanted = torch.int64 if part == "labels" else image.dtype
        if one.dtype != wanted:
            cause, code = (
                f"The values are right. The picture should keep its type.{aside}",
                "wrong-image-type",
            )
            if part == "labels":
                cause, code = (
                    f"The values are right. Labels are whole numbers of 64 bits: end with `.long()`.{aside}",
                    "wrong-label-type",
                )
            checks.fail(doing(labels, size), f"{part} of type {wanted}", f"{one.dtype}", cause, READ, code)


NAMES = {"image": "picture is", "labels": "labels are"}


def doing(labels, size):
    return f"For a picture of {labels.shape[0]} × {labels.shape[1]} pixels resized to size={size}"


def explain_values(part, pairs, got, known, good, aside):
    """Fail with what the first result that is wrong looks like, if one is; a slip has to explain all that have the right shape."""
    if all(good):
        return
    first = good.index(False)
    image, labels, size = pairs[first]
    shape = (image.shape[0], *size) if part == "image" else tuple(size)
    right = [f"{pair[2]}" for pair, fine in zip(pairs, good, strict=True) if fine]
    aside = (f" For size={', '.join(right)} it is right." if right else "") + aside
    fitting = [k for k, one in enumerate(known) if got[k].shape == one["right"][0].shape]
    causes = OF_IMAGES if part == "image" else OF_LABELS
    for code, cause in causes.items():
        where = range(len(got)) if code == "strided" else fitting
        ways = range(len(known[first]["fractional-labels" if code in MADE_WHOLE else code]))
        if first in where and any(all(slipped(code, got[k], known[k], way) for k in where) for way in ways):
            tell(part, doing(labels, size), got[first], known[first], shape, f"{cause}{aside}", code, labels)
    if tuple(got[first].shape) != shape:
        explain_shape(part, doing(labels, size), got[first], shape, labels, aside)
    tell(part, doing(labels, size), got[first], known[first], shape, aside.strip(), f"wrong-{part}", labels)


def tell(part, did, got, known, shape, cause, code, labels):
    """Fail: what was expected, and what came."""
    right = known["right"][0]
    if tuple(got.shape) != shape:
        checks.fail(did, f"the {part} to have shape {shape}", f"{tuple(got.shape)}", cause, READ, code)
    picture = side_by_side(
        (right if part == "labels" else right[0]).numpy(),
        (got if part == "labels" else got[0]).double().numpy(),
    )
    if part == "image":
        largest = (got.double() - right).abs().max()
        checks.fail(
            did,
            "an image interpolated bilinearly",
            f"one that differs by up to {largest:.2g}",
            cause,
            READ,
            code,
            picture,
        )
    present = set(labels.unique().tolist())
    invented = sorted(set(got.unique().tolist()) - present)
    if invented:
        checks.fail(did, f"no other labels than the {len(present)} that were there",
                    f"new ones such as {', '.join(f'{value:g}' for value in invented[:3])}", cause, READ, code, picture)  # fmt: skip
    checks.fail(did, "the label of the nearest pixel everywhere",
                f"another one at {int((got != right).sum())} of {got.numel()} pixels", cause, READ, code, picture)  # fmt: skip


def explain_shape(part, did, got, shape, labels, aside):
    """Fail with what a wrong shape looks like."""
    found, size, old = tuple(got.shape), shape[-2:], tuple(labels.shape)
    cause, code = "", "wrong-shape"
    if len(found) > len(shape) and found[-len(shape) :] == shape:
        cause, code = "Take the axes that you added for `F.interpolate` away again.", "extra-axis"
    elif len(found) < len(shape) and found == tuple(n for n in shape if n != 1):
        cause, code = (
            "Did `squeeze()` take away the axis of the single channel as well? Take away only what you added.",
            "dropped-axis",
        )
    elif len(found) == len(shape) and found[-2:] == size[::-1]:
        cause, code = (
            "Height and width are swapped: `size` is (height, width), as in the shapes.",
            "swapped-size",
        )
    elif len(found) == len(shape) and found[-2:] == old:
        cause, code = "That is the old size: they have to follow to the new one.", "not-resized"
    elif len(found) == len(shape) and found[-1] == found[-2] and found[-1] in size:
        cause, code = (
            "Both sides have one and the same length, but `size` has two numbers: use both.",
            "one-number-for-both",
        )
    elif len(found) == len(shape) and any(a == b for a, b in zip(found[-2:], size, strict=True)):
        cause, code = (
            "One side is right, and the other not. Height and width each change by a factor of their own.",
            "one-factor-for-both",
        )
    checks.fail(did, f"the {part} to have shape {shape}", f"{found}", f"{cause}{aside}".strip(), READ, code)


def expect_left_alone(resize_pair, pair):
    """Neither the picture nor the labels that were given are changed."""
    found = call_and_look(resize_pair, pair, {})
    if checks.compare(list(pair[:2]), list(found["args"])[:2], 0.0, 0.0) or checks.compare(
        found["result"], found["again"], 0.0, 0.0
    ):
        checks.fail("After calling `resize_pair(image, labels, size)`", "image and labels as they were before", "changed ones",
                    "Return new tensors: what ends in `_`, `+=` and `x[...] =` change the caller's.", READ, "changed-its-input")  # fmt: skip


def drawn(salt, shapes, dtype=torch.float32):
    """Pictures and labels of some shapes (channels, height, width), and the sizes that they shall get."""
    return [
        (torch.rand(shape, generator=randomness.generator("image", salt, k), dtype=dtype),
         blobs(*shape[1:], 6, (salt, k)), size)
        for k, (shape, size) in enumerate(shapes)
    ]  # fmt: skip


PUBLIC = [((1, 20, 20), (10, 10)), ((1, 16, 12), (9, 18)), ((2, 10, 12), (16, 15))]


@test_case(points=0.5)
@case
def test_the_picture(resize_pair):
    pairs = drawn("picture", PUBLIC)
    expect_resized(resize_pair, "image", pairs)
    expect_left_alone(resize_pair, pairs[1])


@test_case(points=0.5)
@case
def test_the_labels(resize_pair):
    expect_resized(resize_pair, "labels", drawn("labels", PUBLIC))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q2",
    """
c-ri}?~WzOk=*+(^Ld8I_#dHHAr^~S?r@h7MM~u8>Vt6K{kp}^BD;FB>aaN!E?YngSaou`x=x<V2oHC2GxOj6_PhU)fAe4e^ymNer+@v!fBW%2
e){Wo-+wpDSU>*wWBPsmegECO^1uI7uJ6A8?GNQQ*HvnsGxhoX{LSjM=8<}t<)<I6_I>_MZ}qBm%{IpK@Biid-+uS=Pk;USUw{73pZ@iaKmOZK
fBfrr|MLC+{_fxZ@VlSC`!B!!?RS6q!+-qe&+$3`JAUj>fBo}czWXoV{r-=C{_*Et<DUNdpFjThpW?^z_o;uM;+K8*|NQvJ{~5RYUw(W2X0;Tb
^?h8_vEs9@-^9mWBgI8qa}52}tgViwzq-~{dR)|$SA3E9nNjmq_Rox!^=GNq{+roaU;9UTJd=G<OVf|ET*sx~n@ed)pEPq_sqKr__b2sv#fR!5
=fwx4l%{@7A9YS{;u>}A8|_!ypV@QW_c?le2mMVesp%8yiVyGmZmyj9M<Z4KYL0yuz0cXo{_rxFez@0?Cl{mk{hRB`Y5&aC$JFnsSKQ#f<$SHa
zfE6x@q5<XKb+z@wzY3L^|5bbT>C%txY0HC*XwoP@+c#2aX-m;g!{kb)rx+&&A1!?>pb-{rPn$3MJrd?FKy1XU&LrvT=9+fKPu^}S$9*%82h&3
o@(BYAlH)itC{f|_lrog?8m-Jtk}Mv>8yS6%HucdqQp<>hx3{%XTDzEx7;qRko|CD)wlhaYA<@Bb*}hLdpWdu>C?;7iqP-rEAh2r4eqD1(zW($
TRq-{?q{s)+RL=(l*+zndGRgcwhD`Kw7GwC@B2sM#q4*La~fs;mekr_^*zNi*grZZ>o&*l-|sWctMz@y>#BQ0#9F-e9gh;<Z~yZaYiB>)HS@*K
l*Pl%GwtV}_de1u>?zi#F4~y;arbo1i)UI&(x;c)`(F1s-g@GD##-cla^7FBrr0)nVO*u`H!-d>_B+mNtkt-&SS<UQ#%Jz}JofjCJ$LPW6!*2*
N2QIv-&&3xupdTUJpWHG;%cnQ_>t9la;fe0Fd{1KpNVyQ`HjTZ+#eC|d@siMQLoo)l>N<X?)wpp*wp*s#@8!*`?Pog`z^-it*oKAQ@<=8PFkt%
^;Xiz#F+T#y`QexSjlUZwqJdjd&iYJCOag;?0)6(Z&;+Q#^3CP97~eV?s>3<TTa}Sp6vctv6=Z!SIaw|#Xamb8VfY-yD70#GAp~VVXs&M`)A@y
w;e%y#M`|MVx#o^K2k)*i?}v2K`=J=e(3S=`u?a`&pmfXiN?xl*I+3|P~8tj;cS0;nw<!j`hI1xYWjYnMbT!z-w4e+Hs^8my-Z@OjQv{UuULN(
pZ4o*dU<;*PxftW#Y#Y*JDkVQ_eDgFrNA9D9|5s-_K)ZmG7Gh_J|oQR6<Z?8?ZuZ{#Mu2`MudeOVrM53Mi9An#8KSaaVi!>+8>^B%KK%Oh%0;X
l@#%fMI4W9?K3JC-99I-h%24-n1&bn+F!2CRj1=i-4C|qlJ*bhp?JPubZ0r|SV((0U$M1!K!_N=_DhV{oc6jdrR?q7;@sga%-Hrj<j2Aug(cM&
Z+=~Ti5w?}{;FJ@O|ioK&0~r2EaFJs|GJjKYe*4nIh!Je?6{Dx%(u)OxGf^>-av6n`=pA~dLQtqq`d)Zt$dFZZ)Go)$Xa+*aq#zx2kd<ruWMFz
)F|gJ`(D%$3)g<q@o(CWf;u$z&%`0Z$sX^Eb0qeC*)KE4mgk6%jo_0w9+EyiB_eMeRD{KNNp=57M76n}cs$m%zh$iP{jGA3^|^mtBsTlxi;X&c
4zt!`4|D3)5{LfYJ+UA5?~Ub7=xec#c2Fp>)qFDaeTtOG2KKLstyuQno3TT7kcoYJ6^^nty!0a~?7xY8YyayARJA!c>_a3{pG8QGqi1iN2+e%m
97~oM7(ZJGsj>F=U&T@6bLu2;5%l&&QwZ20I+hAAJi_DLcM)r5aQK$1IacozKMv@=_o!AF4?T`^Hd%ZXBFdG@{)kv-g*6u2WdFXDSdFoioJK0E
;!VX5?YoGrnRzj#><g{C{fqNZbl%@QzB>=O5UaAzkiF|7Ctxqs_)AWnSdr7Qk9Zd6Fkvh<WNVzYq=KcaYZ12Mhj&zsLu9|3c!KPY$bRw;Wf5I2
)_99FbbmyP7`ET+@^Kyur0motGQz}$j>yw^C~e<zxiUL4whRYV99<V*G=ek9Kvud*Y+sy9u~eLFHg?<<3D*97kx}er8(WAS6EUg~trTbWri{~)
b#`)#w(?%Ck*kk=IJO;+31q~X*uZ7)^4MO9geGzWPNP^A`-R4CZ{$32^6=QMvUgF0|LpsUx4susY-CQFeD?p<_T!63H8ROd?BE>-x-#AU7B5bK
*tKQ<n)v_u#qmJMF<Km4d%4DA<6Mu$MDUD^sXF<b+<N>-Cg+J&+X(;>-W%sIXLVE@?IKAmd*9axAJd1{<i6rxk-E;<Hv3>p?OLvt>i&AM`6`J+
93(t}sBQKaS8lgIyQjj2jgyKs9!VSVF2#x@fEJ=!#2!NGydoKJ0@5$u@OAcZ8v6-GM64{O*iVk1nSIq=(L}1gbG_IVX|SduitR`rhuO{$$4N%@
>v+?>IN{1VGC0jvBd$lTLV}+&Cwly9LO~qJyuH}m`y=APR)S${MV4YjGfK-iCU?}<D&<MW7p-Iu(~%(F$o`Q?<M)<{1KMSj1E-ELvUnAI`zGQY
l9a`EcOg<J03%J=r+8#~97GY;+fLWw{J9z%WaLD#vN%iQI4aYjrtC~E;wR@$M2xamV!TAsdOf$yaS&l>Kd!j3z3r9N@7)ypl_eP`d?7rpktw0m
epL}qCxNCXAEA@z8)qrm>Bvsf;^3{ErBP6GpWQ(&;=rPKX=U%Oh!ew$qq|y*HP9(E8%IfN`>Pe@mZY0;zxy#p#>7z?CFEY{aSUJki=;@ZNNwYo
*r`}lXcUN%#wBl)%Ik;&iej{|G9oOpjD!s=g31-!_Fw+re-R4ur=NcO%TIs(`G?>C`7b~G{GUJluz{C<5cv3nfJ6yS{E6d|lp?b&SMouBE~3Dv
vWXh~0=kIYYbSa$4*I=O?~8a=6!5VPe4-xY<LkJKc>in6&o1IUEmFoPRrgYe0GBCR%j%z9#M#sKF%sv?D6R=F(#NR0cjUM)n(7KF<p@)I;l!_*
<?FePp;}<Py@>xGD4@kzNU7{FueHy!JQoqAW+&Z=El7TFEyEE47v5g9NOy)`Mc$=ejYDvM)Y3toKD#&zA%b1btcZA(`!@^uC~q&i(1%^nMftL$
TRI7RRBNl%w-+jjcf8A&kSef>+S1o^8xhuXe)DIIPuQVl<w5?MA}iZLakkF6eP3J(NF=8|Ag|b2q!DqX?3C@(MI?^<mBisnI9E~#e6;G>cfN?U
gvc40G66C++t>>={x`tGeUaJ$0U|xxxn%4^3a2YYcH7=w#6b;!(;|u7F<DjT`fBdtiZf!o`7@oT6)AZ-W$C_`2uvKE_r;2<osC3NP5vJ*Z;k^=
l4+a^9alSHj58i2Ym|7=U&}qjLBDn}a$iL4)piAxtE<>ZlzSy4#CBhAFJh5(z@w<y_u7xRQakBWb3{28BT9#zeZ@xX#TmjRz^T^DZ!fCTu@wJm
Ka4phVD^aY!~l*jA{VPbx{=a5@Wzq=tTzOHUqpfd2Bq|KXThpUST|qAUEJ`;eIZ=30;MOg@c1u;k2>=%y6y|Ty!}_H)E$wp$h9UHeeHO6Uqog<
0m()J=zAg{_eC7%$;fpjM@v@}`joa;&%d~c!-sT02{Axs9w4x>tlHZPAq#uOtw^-`TLk25xQR$IKws{QNbs))Vi7BOFPv-ekph#;n?ED8k*&uM
km*J-RRE@Z&fXWXz$ioGQ>GE=)m`)d^Y38^glV5$M1t%*UTH7cFMWv!9h86mGsiIpo;?R$rZ`O(-MJ{jcS?R===ki!2}34&qrBwRfq?IesPE&9
-n*p&Dx}!DU>==EbpJUk@VMYZ0E84(FXwzG!~b;AKsn<e0yUfEv?RWQduXck^4p83xPf^i9MNTnhv*6<HcOvxFG?L3b-Eyx9nPxqNA7E|=FUa@
4KYhgZm*KrDjzzO?3cF}SDa6K&&^0k0On#pRia@dirp9SFo;nzQcN=We1XBYYXJ`27y9r@@Qdf(X&KOZ_)2c0MgBhP+l#2f0qx@4OS!pmL<WBK
L2-F5;zurSEME3b;S|~S*HJmKPmB8^?vuu(S}Kbyakx$Lb=*cQ64!L+qDCIOx4xJGBo>WkK&0F3r28V$?&}oTVEYlWjDSSkxYpZ?8QWujc%(2B
^mZj0b*+&$-hb9ipR^8d)%cFHQ3A!OSl?bmVoz(RulRj5`11um5y#NZfbNSFX-_Xs>G#8l-Rj=S*KiXz26A6Sb^&M+2M7q^8U~Kyh131LFQS44
^y>-6M63$_QPO59Z!e-$uRE{UUHJJ11o{3SVtD)#S@;-Ycn4Yd7-D!L3$K8Vf974h02W>#3{PO;1;X$I7G59>?*I!QA`DMp;RV9*1QwnM!`E>a
FK~qy0K*ekcmXgxafOcoh9|J_0%3Rp3$GA{2e9x&7`~3XcmXWDKp39D!V84q2`qdFbNn-J;zMNNV}#)eEWAJ%p1{Hjgy9J+yg(S9z`_fJ;R!4}
5r(hiHa<ocUO)^_WZ?zG@I)3~KnxFL;bVm10W5qBFg$UEC&2I(+`<b~;U&EAOH|<nyzoF3K7=^_iTCgVRQMQOc%TX&qYLkV3NO%w2dMBdy6{95
Ucd`aRN)CPd>wc30#|qeFg$>TR|vx|frS?c!xLC|fiOIQg%=3J6Igg63}4A@yZ{znAPi4n;RV9*1QuQZ9sk_hcmXWDKp39D!V84q2`s!o7#_gF
3xwevVBuqg;R!4}5r(hhE<T19USJGQXyFCM@Prm#U<^-a;RVL<fEHe03{Pm`7Z}6WaTlh0{P@Q|{Kubu_}!oX@~5Bv^4EV@-vZ-UbTPJL+}(-U
&YZ5AI;5?rE9&R^mPrmcqk`S>FV^jmWyEHNKR=7v=o`<tVTU2{L^H9|^svYRz$p482*-|XCUSEeMmRDM5w|q}NFqFtUw3%1qK9RkdVwG;S}2?-
9jj2`O=5~~4*D@-agzPEoXy8i$vJqc-UyLCS88sktinU~6O8Wy+ejz@d3xbIjNl4cGoB4;nItB=02t&@<FHi4+U38*qJW(|t^tISdp(Iyn~?Y0
A(IwF5V3R6xkN6}**mqdD`Ue>C~5I<3OuZIO@7#%GEwyh%VI9F=Q!*M&hvsI7e8!jdPLcVQevPhio$zZfe`;1o^OHg7r%xCr9~(ia195Uk5o>T
TdgQnK7k+ciY}96Df>jZ1L}xXuq+<Rmv>rO)%;RIdX!Y`uo+bq1mDGbjQSt3Nxd#8ar=z;4E%_lI(fql#$!A%PMX3JkB@^@8ZV|VOMO^N(lbEO
j)>smA~pmvr3tb7rqLC#;@KLJQ<0fn<}+(?LL9dKZ0HG~dWdzuA960;hgx=HGb);8838(;YRX-X2MKHQMB=7e0euE_Q5?+EjJt^A#T3+R3^C8c
0fJ}V3T(N!1J;MiUP{ndGR+)Ac(A4P0)aK20I5-&avUocIi(8Ejv8zF_a+$aaav^<sPpXUIMW@nhGCpo;qJ7L$u?EawtqP4Y0C=C0FFI$L<yP4
A3JQ3LBxiF#kj;nJUr?07W)w0vY~%y7Hpj@HwqkdNf#k8#~WK#NI@bmg@+#Li0Q-W>Rw!(TqSbN(@~0Fv)+Oq5hk-w7g*C3eN%kfvJR7<1sTOe
N!BLruN2FWL{3l=aL!UPMa71IE_Tf_)00{*qFyCN#>4Mm#<Bk?%*KH7D1{9&jac%_fYD{u9m2>gwmSu?`M)`m2Y?Dc@}iBi44gs=uZv<t<aa8L
*2qtC{J&~iaslm&+k%|AMj4#5u}LkGYpzTO%BHCEPgxT83@DmW{KQJ<Yl#~T$aNhFO^$QQ5~qTID@mutPPqttXSoSv=sp#UP}Xu$nZ+G*N-0Zj
)^6@xL+4I)c1vm=?;B}ToXV!!3a{I1D1utaZ^4hP&EOXn$i`xrBI$`8ydUq1ZQq=}mo`6_xk$ulnagFF3$mX$UkWRuTlORQCE|hy05T-&tnhom
VzoSpYnd1m(V}KHp?>3Am5X#=`|OaU%&Mr4{wJ~nP6`pH_lM7k{Okrmlxf13mc(XfPz|!Yeo4<3M@=jI$hDj50|5Tm9faKpBoZfEt<$I(yCsq$
-s7?)QWS5LhY{FzWQqfOz(P={@@94+RIE&s=*C*LOj#dm$SW=KG|NyXLe}_ws5~NSTnJtIMV=+#@ZvP8L<h+f_cz_rhMi>Vcme~6e_btCVClv!
B7E$M_j{!^WVsRPu4FA0xm=M77e(b&ysj3jQJOi^(sxoT@zOeJB;4C;l7Pek)@XXg>D&>z#EG!ORg-S(NJ#ftHkCY)KNfT1rCA}Y0>VnuVXPw#
%Vk^@Noy>8kk$i(M2I66#ci;fVu>3)jh`h3<>dlM^2U9uk~@*q4X>Trj1uJH(sB;Abw+C}Dc9cUHw+S$^JVQ`p6H|-65~-S2SQUSw|}vkOwFoc
B6uP?OPSD@71<eK&PeXJU8KwL!xsRPfHP8d1MqQ1qGMWa$X%9L?<AK+(mD4d;38a!V$T}R#x9U9iXUDJIG{$zq6=^pSn=^zSZgA>?~FagV?(Q3
{Z>*u63aI(OF=tgqxh{Io=Geg)arw~i6@@+0#Gcfq;(Yua-0Fx%f{-XEb$<sMzihXu)o|kixjVstPPrNx*tNA6ec9Og&SO!!Ak>+{8V5E5;Ij(
EP*_T(F0AS;EV2l>^e#?w74~X&-e`gkX(pVQTuGKn|LUE<5);^6+1nxIY|j3%|Tre_XNf`)OX+!SX32j3?0Z6bkBx~GN`;oKO~%m6E>U=D?&K!
0va?Bq~w*KJbGT$s$hi`WonUXlqGv{_(fTV3??#zgy<zAD>4|p&AkPbn7Bh}y=UYE#h;K#HsbEa(QS}rO3+G9FbShdEyh^`e1|kJNl>kDS>xHA
?3Q6;fJEBb<A+gy)y7%S6G9N3uFEM(8-Sw2D@eI6Ykqo_Wn-Z6>}ka+Hy{Ixw@e$dlB%po532!e>*{8y)^a=lkDnkbis*ovDUQ5pjXwRe?5|Qw
96FW|P%%bO=A}lg$GRaa%ydL^srZL|6Dq#*XF3<Db1YYDW-Cy5MzT)Yl}aU3h(E}J-^g4tv3Mu}o8<qOQ>xQQ&l8=QbpGygzePU&^z$En{No>f
{OdPYk8iFX-&{Suxq5ta_4wxM@y*rao2$n+SC4P59^YI&zPWmQbM^S<>haCh<D09;|K+Y8zedn9cEc+D=8A_5tQl3mbN(@T$g#*4*j;xmS6#5R
2m$-8MHWI$7;C8@MHrks5oPI;sPD~c7^ad6L9b?|H~w*>l<ut?%Z$Y|oC;<dbJv8|U(`gXX9=PtX}qpjNe~ePk5kZ_9~q}STc+>gjus6_fyx7u
b6fS#jOh+`<**ytXuy1nBvU|JHSkAYNVpm+`5IKA@ro%mV|OP9!^_cn!cd#dT8?<_01cZ%2h^E{*_G+Cgv%L(;zx3uBauz2&jDL7cDj*}IS<9$
t#IJ#Dwz(P?8~%d(P)#Am3Vtv7L~X=V{`jGPFhis{xyDaHfKj|KSF`Q&<NhsRbJw-iv*0u`fQxEWm?P<cRSsUhW@IqOwldGiAhBlCALX8?u>};
L$*HV5h$1^I84)yb<N=yFANAY%0eDhbG}((t(hZt(Y8~%=+Lmxjx;?_5~<Tyh$|{~MKwZpW<86nMF*_Vueo9oC+LErG;-{ikCa7^fKLEOAO9-*
XEIu+B+`o`0LhzRcTS>~kwK)09|nOFoTW$tdGV1xu^Wm&_~DPBGOCF>w21@d63)j$q$806>G>BR<G3qheNthuUkf*{bR@aLg%yym#=nXam^35~
cf@6JB!OQD3Ej7PZ9s4@n0V{dVU@GI3g$eNIKF8$!B3Hfqc*A*Yt-gtA%dE~Kd2^)z(Gzsr{U7Xi6fMhq*S@*4$De}*)x!3;`h=Ii|y{XA6q)Z
Fpq<3*In_o$Pfi@lE3MQG1CWdqa@Nb2`^x9EsL-sA55lGG=!uonR)$<?XF76Eys?IAd<?#tyi}uMs*+Js+?h2XE(5292Z25N)8nN1*{}$VOj}U
u_5i}B?6-97%XOy;=y+!NpX_5NZupUF-4~>yTshWD5^7MioBtSBCHsSg&d&*;J0v4$NK@w$fA>w8mtR2ye;d6D3??h@V-+j?5{YM=&r|0p+_)H
>`;-jIhL0*dp2!WokzI20GGtZD(0xT%@yAm&`Ssmn<G(d3UnB#Sll*JDF^jxf)B)^vRo`LYab%aKs}5F48)~|8ZD;8QL$-St`e7{_I_}RV$BLq
64n}ZLq}z?cyz-+M2e?gyx(D(i3~(erJ8KR#uM_Sn35nXkw=4PWPRcf`@3o7{J?*z2X-a^BofaV!L$+^IJS~P9o^Lot#1k-%`RFXB}Y(pkf>D4
5ryC_?v5De&CH1>JZPjvbj((VUwJ>Qcv2JPN#upDbQ-L@h%|1*!o-?U7XszRH<^~B0r}Kwbf_gs(?}Ailj2KNgJ1E{-2|@cb^>Y0*p=`;usb=1
=>9CeYD&{s+~+WU8Tl~P=~Yk4sdWP@J8=;!j>WAwOw4x%8~Gp2`7{UgS&^ZrS*r2hIOLE4x5$upZWOVDyUQnIZSLI1xk23?cS$e4CFsXOoY6JL
%V;jEGrL4$yXx;ktIFz`>a)J>B#zgF<W~X|pOj{_io*nYqxz|t3u$z<(J4`G2p2NaT~<Qe??q<XyNj(smnZ2(frTWZhB#^DNMP{lmsj{7DY;;2
ez~zK$y>4^*C=yHBdV@Q78ZQHmUwe<wt`oPsRF_CQV9eUHy3enqFjn>$47C8935}Vs7G>|oD0vs>yZG9M$W`?O6Slh1nEA;virbApGvqO$eYQb
u`4g{_{96sk2uk&R`SKc4!g^&869m9XQxA!q61y}9QzyEixlN>PcD;gG-!bXkX<Ks&}CB4H0#<x(%1~Jy;u8XQB!wGB^G8el1mRtc^xk=qb!TH
1*1$bKZ);Y6lIe*B`lzCQjBfH`!P3NFa=zv!mo)_*ff+VbzE;Oj-lBg@(Lg%DkN{wxT|b7<4M2gx(@UOucySxNOG))L(6<pUYB^f2GWP?!gxjS
F5_1B?}^uYAe$(Dt4W8v3BjAd+t)Pylz3Z0>o`4PUvP)D&|03$gp4>4NOp9#;T;z*pLUWIeci{L^XrHnfWL+HCF(xg{W6nX2}1!4Ej+_0ap+|g
z2iwBY<q{T<)d4q9I&^GZ5lg)tWLCP)_tC!Xj!d4gQ4VH%G0u08{Ms@#XlGElDn9b7bs{38jJ|=bi>73w#3dGz7A6#JH6`GtSzj|(%Pyvj7uR3
sQ98b?J9)4a@d-&LCI_*AalxOG4q?dW3aCJ1qQlA#CMZFyG0tY)UqjabR!vq0Mso?8q1M5&L)Zi!KAz`vxed<COpIea*?%0!AKuMeJ-%01P4zg
c)s@`Uk27zPc9DyZqq<p;y&)<W%BjZ=_F4Xr6r3fOwx)44^y!Y(!x|-TEsUXs)}{g?S<uXO?ujHCda@1;dlQt{_ofEI3oL{pvjWb!Qi?KNyLWU
TOgi1qL8@dVRo}ohLWkQV?(kjW~F5iLD`wAP-FW3?hC{(1J;RjshY$V2^j3Gj-x^s;|dHrn`|eNVK!*Rxgow1%kn~fv3Hc|qrSgE^<5)BGDg)7
_LpdcHGzsWzl#Z-qnjdDtF`_Egm3g}SS)7_;u3#mcbU`9E|$A;@gQjci4;uRaF~9m<JU+>)E02KQm?mV0LSAZP6#Sp?rfV=UduAnF~;e_98-c}
lK|tF!fz;VFSkys!WVV??30yi(W0;mEM3J5(W=;>^L|4WDZ(cB)7On(gJ3q6yLqcd`{G4e;zn0M?P3$rNiPME@o)6)23!}~;t@{pbE&(BnN+P(
XbjOs*!K;xO4l?a8oP@}tbkGsZi^wa^Ym;79;*7?S)=aE%R1ajFD0pHw#5g`y!$|J(ra03W-_TjxYIE{G{Ho@*$6dh?T*AQA#De6#j`+xa7`Gy
VlyK+7E_%#lxfM`-TrvQZYCzT0XOf^-MW^J<&#^Ri3b){EBiHa8mNs?PqO2(m_PK63#8kK?KmpvOik8NtCg))kSRoBKls55iKO2%0PB^{o>l>Q
Qxs$a?NFR26uxrXN#_9Q{HuX`XdD`31W_58K;EVsD#;qiPkBkLZjv~1M|cMQ=%XClg{9L+kA4=n1S1ayaEOHkBq}rqUWwZXNv<)RaNTmLl`WTQ
<kziL;>0D07F(rE_N=0uUd`3hkr+U=zRHzObh!q}!hm~KTIF=U4tuRC9@6Pd*596kTix{O*G@_-5P`!q-gluCgdZmagJVDbH}|fu>He*iYb8O2
j*rYyId6D~7@`87XHc$W*qV$p7Likgd??|jAqtJGraut;BKNcEr%}sAus8d^!krL@-R0wAABy1XHh2b+h!{)lR;ugyd@MJ*43hTN>gMFe>Sx<z
0h4ecGmXlnMp*}?qcg5Pltp;4x=5_&vM{GY){i?sHbYkI#dC1%h#R#%&}Gp&axT^U=Fa;5)IV|WG5JxrChCo4D4O^Al7vT}DY+kldG2QGSf^Z7
!tSRiwhSflV0Q>Wq^ON32DyDExVnmEX!Rw3+7Cu28$gyktPF50<ApU!!5_8@4kdaK^Na|!kj1ra?gI}8^gczl4fjB}{sF?+(V*E1jwq^^)2uj1
*a5Le;D5(qsDAH8UJ6RcTnuEy`)9=qw%N~X<;zLgDSbOROspd+-&u^C^#(Y2DY2(zx~NxL1DX+qoPJAl4pJ2v;kiUrLRovN!`J{Utd%JfCE;>o
NRBVm666X~9Rzp_#=;}lwX&n37?Gn760rCJ#%~79^>LV#NwRa?gBszcN$x`PxlnfuvB5xMs`Mc0UO2OkT=cq*3KpEZPENA;C6=$pAysW0W#qcL
lPBtwlOq`VVq#%_k~(FgBtIN3z0iZ50=%ib7wN-Le~M;(Lqm{t);gh>R+%N>1QnzO$Z3#%OXkv9$&H3ZJ2XjAo&Y&qk;eIdS+6&TJGLfuMDVoI
qC=3A#><DfA=d~^gtT~$%j(#U&Qp@ybh5YV&MHu@=#$X=(z0?zsus8}ZWO48-OMOi*bpdakZuj|llUaFmPLam6<82>M7c7R!EE@*tF6Zo2W=ij
fJtbyexf?(-Slh?Zc-9u5wo&zbvXtH$hL#Ybfk^v3+kanwH8`t2vE{-icpbne8+H`a9zH+2xMSY@l0TYCU^yr->_>UqqXahBzZ>WVa}+}GtA&d
1}mioC4HF?M?`l($D;}tCxDBc5MN+g(l^{^k1W)-H;p_X&XVe8v}?i{kptMKPm{z4uQ--1+!XNz_lL*V<IodD0M1KJmW)Oceur6fEh)K^Z7sT%
2U0;b6<wrbWf#YT%a6oEmW15@y4&|ISw0|vU$vITLVzgJZuvD0fa+XW4}IU)#a4-}#3H@PCRv~t&B<ip%;kz~wruiMWI|xD^)mj+ZDwV=kl|d{
%~(-$_t+y+@$92eTqr+NGxlQoQ>16JpVM}LV-?;)mB_$EIqq0k8i$E0JrWsFAb{SQnd{50DzP-t2@Fmk5nas4&YYf2Js8TGYJG>e%m6?3wQ17D
U?^!vfJ=|UH5$Z}DS92SQ*4!LLMR@36`t1E0N3vB-sqDvE)hksEKI<$V)!^jcLcW*nLr87-6&7IDR7a<(m9kim72S$&ikxlO<RCycSRb<V(WlV
t)sUo!{W)p;*YINnxl2MGr%~mCQwcxX{p`1T`}>FO9E{mAqu^i#q1i{E{nO}-kKTP#vv4>{eu>z5h>}0iv2|0QxJ9zCyk=+(Co7uPuj=^$T6YG
Yj+?#kpi5xVdsSgTQL5oyJNRShY0oL>7C3YYAS$gF)5}u(#YmHk%Gt4UCp)>6*z2>c@2T8BqhTv=cv(PP7dr&cOGjQ>u@ia)F!?dP8gASCo}6C
+b7oG<vJ&$t|>b6LEjxn;!JTjUX5}1-`>|nrKYzHlBYOhyNylEAuD1&?i`@Gm??<1m0Jw+#0m%gKnkO02biopi(_;_s27w{j|1Rkl#Q@C%pNGG
eJsTSh?DqO8{ru4wZ{JE9&|JvhY`S)lu1nF5z=hEMO7m^LDR<*!B!1xlj-I(x4TYP1SV!E&8qE_JICJemSnVwQG~dg^Ek>TYXi;X>o>n{6=&#`
&q_04aWtw)Z{yf#MC9d_>o!b*IPM(o`RjOICb}0hX9nGiqMi?nw?m{Jv)lU6+f#m5SYIVH{SpIHvx;Q^B+yV%N5WaHXCTXsrLsUM;?(bEn{xQ+
y*PuKW*{^mlsM5*AH?^7v?8G^A5@3`OT%=l$>NpXPi5a^wG*%@Yv9SM;w@E8?6x_qJC>};+GLfj9Bm+;kyKiEE1(p%$#7#|wo4du`UR=ufbK#~
Ihrf2n9ffpKY8tT^O|I}z{V7B!@c-;O&i)cM4{!xT@+#`p!JA}E2c}*5usAK%x{rv5DAqaHj}8RP;PIIlzsXq`i-%@@yRShj7!ra#<2Joq*AZj
sp&<JJ<27MFe6T|z@x-Nnw7nzRK8owcFZ~A1!q^{!(J<GTt=6GepD3lSKUlfS%uj8p}?k(s!*b%A28G^7N3!Pk2H`G#CgUyECbC%tlD8A`J{y|
T!E&r-D=V@-K+In-PK%xOk(?2+b@EKW}&{5qBH}($O;Lr>bmSUGRb}N_HVJ-1?Q=_!AJ~T%Vr71J-`J8*4pCZqo<@#JS-<`UchSe5umPYZDV9&
Brl7uy>PyA5J0>PDb%&qC(Noi?uUU8=l^knHt^NUHmUHbVr4GdrI^UPz`Cn=)})kXV8k1wB9ictpUu=|(lPwPmQ;!uUULR!md1(>Oa#$>7#(!_
uUw95jgL|@8`4q~o9TeGB&p)O4Ks=COm)GKe8-t1f>Sb<35_Xkc$&dgQ8{F(J#l6+X{~RokPRnyK(<)v)i#QD=7@y|$9WAz|4Z%b@>Z&nDp|W&
?EnjDSYmWh*ouIgh6A8u+roybIMa&SlXik2PiR~w<i*Jc`9qZr#p@hYQ}N=6(~%s*(URVfJgqix9?|eE3mPPcO5vv2KJ}(v)A>^`18R7ueU{Zw
K=_zWj%kXpFcFToY*+MnHj2ypD7BSlv&&2B6q4eD(yJ7ii6ixh=nj8Vs5)3=ocWN_#N41=e?iTU+;zE_>2PjD?aHS=L^io-NJdeCT~_Hn@x)Gr
VIeY;{|XY{=A5wAO<|D94~gbz^}x`@)%vuBp{=zJa`efZH2w>7X4<hAi=2)pS}!U}Sz{OlNStEvaNv^*do{=HNIEXp5V6eM1D(E?i!|YO<%q*E
TgR4-TFH+Nve}}aAAydSS=>k8s+sD74L^k0?S#7)mA*`X{Ovki-q<e34KK0lWk66Z=1fjE=s(GZES|&$!G_6D1u&o=IkAq9i(<1<xv9x*cFdw$
tck<5bc<o7yG686ENqBl22Hw-C#X6yWFgJ90y?rurzyErw=Jy8RGn9k9~w1#YbIc4gp{{RJzusjQUd|daJUy884aLSw*XxUC+)jtq-kLdrI>kK
C{6E8)-DN9=GDay`C%n0ig-eW5Z;Wp)Weq$*WJ5h*>?Y!lIDxfkXl&y8dvivmG&CuO6f4N;NI@VW(PsCND0+!eqg7>F3u&scMG7f**xl#D@O!!
aucCs)!3M^^vieZvpgBF7v9R0f@>ygITv|lRA>-jik!ocnxh?%x$hZYkW48<pu0y)K-J`RWf`c^1<j_T4^OBNV|yJ=W=_tX`F(j6)5J4^-zX!k
oRxeTGp7aRMoMB3qiw87Bmw?aR)Rf)Eacb%ll3k6iu+imreEIj*$Sa}f6X@DCa;#lnvMe4eQR|VcW7>n^FYUx0}{%6B?6Gdvl~^B2-#W2P`SWv
F3Lrs5qHT^6nh&pgb0x!29qcp`vG=j>E<a6`)A9jfC~GzBCW%gX7PEzJW*e=I+MYU$kCkaoQ<HB;wp5(MH$U5tVx~G>U4tR#>8J8G2TXR4LSbu
(~tkC7ssN8y}dZ3)Pb4w%gHBo*`w->6-R+<^cZ}i<a@kv;;3>c`3&5U34$*Mj7pV2-GqIdk3^fy{g`u^iDMo9vc-D5e^ci#Xil+kJg{OKJ`pVs
HoRDu&6*2$<nQsW{XnS|&-1+p>$}5OYPWP<sb(|HjTiMCzM^*t`a9D&#R^TlPs3Nl?KPx8#WkdYE+&bjbebk)0R~`Xax-kGgC~<_o7lqjI_dYS
HWJF+F8ZQbS+_~O7iX32S1dz{SZ#oC+NZ9`UfAp!x3QA#My39=b(w88Bnk5B9S4g7nrNb|(x|yEL$|}2f2x!lpA1OF6=J)lY+XuoPx~=_Ma^v#
3bz4i?56ep^cC^Ap{);cgd~5n`4-`bFvDGRgt|k-E<2YjYuLJ-o$?W^EY~qvJ{f%Upl6(9oJ*3Kho!c&Ir`ZFQ{<#$4t4=oc=n1+47%-dk@UB0
>&oZsm8z~5U&_ApaSJAEKWDGRRvu>ZBYc;BW(V-+?3GOxZGIsncBepnXY9#!;m*G0Opdy&#pl=)kudGIHc052`cUod;1fBI7~-sED&=A0$ipM*
5;rh|XD;_kmmNnn<HI(mJoqNYE$w0B;c`uC7O{D9Ln>&7<+%Ad&fz9Uw*=@aw$^=&U(pLm>8%5)Iwe<ncl=6IQ;a3<t-O2$-WW%fAG__}8VfJG
M2)TI{*QdFDWMl_@w)v<-JfBkNi~-}4n1?_Gjv%|S!~mD(N&Zq2L#Mv<Ay4;PJ4FYm~&{$$paGP2iF}%u-cUQl5<}=2tq@LMYE71YSgs&ap#H<
Q2bufFZnN$OIJ6+&*T*;1pv>5=eg+#u=gCjB4Z#tj|B%5H$7{6cl1h;Wp6)FALX{rr?;b5V$pfAEwfylfo&fYp5x-S=CGbnrBQMGEH>yH%sEk)
w;nGB3x1bPz@<EK0~m-XsTcMc%Apgs&(GXAGzF`^JAP%_W8n7VxYV>v@6KNlA9lR8<ESDJws$cO0R(ltwc{w=a=!OQpVV}Q2f)Q{GL3$J^oek^
U-)rc=`;7yj$TjDG~zz3YCKNn<vl#`oYBmTVY<8juv4J)e_qtkbheHd0mQtGABWp$W@>94)b@7#N|%C)1Ko{h>9RqQ9^+T8MBXE$qC1vM13JGP
z>;LU#Tq+4ziM&Uw*y#YX2YhHeGE6)&cu_+R*&<ThI13QsJSskW9G8knR>}oYRe{&vKX|8p5Rovjg8~)y9r)4m*~a9@L?5<oJClUE1O#=gBFvN
c<9xP0NK2<6&7WE9FcBQsQ7f>1Jb!FtYjzOWeIY&F6JN{bsou|pb4m76LryZ{7Rf?$U<)0Q6+%&{qZY(E<61sfc1Dr3>5feJeq8E8Qa*txXPTl
m{i%q_7Q%auKac?w(J?Rg(?{q1(_k3CTnr58alnbDEUwrRf)Kq-4XWg`75HV+FH=UN{tQ3?cMn+V)cMLB)i;ai^1O+zmhBBU_o}-s1ZcH=lB(w
B=eZtL3z5ZZ=dsBBZ3j_)_}h(nDBak>`77YtwUt)7X1}yAotjlzCCQH?Lh`a?4`vq?4T8k(fo}_dz^Ua^J!UTV^t-aq-%M&lx^he5%Fm<%B>0l
N435|ZomC4(4n3d?R&WuVEXN+`<%WKpH0pF$$wNm)$#81mDW72XxJfagNW-hphE?d4L&I!iW;u%cyfX8aQF@Na9|GMgC?bvA%*V5uV0p+Dw<;P
)p_hw|BAb6)t1WcoeTf8H<KBn+d{>o97sZ{g!R>;2z%^bCP<XqFLc^v$TWdin{ZCD$*vKPfGQ${AskXW*ir0EcfF3KZM<nG29{PoMz5re1As3A
{&noy-x<6z^D!EBzN-*X+uOk_^_crKH}X{gvceT~U2U2=s&+l~^*K74&#hPz)29oanQojb7c(hpzIC*=!0yhSKDlwEitEJf#?h3}ygzkC`FUDz
-8h8N)b;Mzl`K1g_STO>#;NY~zQH>F_~T#x<EOv={13t%kBP4b<#?bS_r;gYd3}R>e8IHYUvU%9DX(906F0taUp$A+-WNB_@x(jsi(fZv_IVr6
F|YT<KX@C@Ij=8n<2mPbeR>537+%bIeKBtKMjAd1d_DJbPnmr&ZualGjr-!pIi7&Wi@CEm;_>1(?n$rrZQN+XeR1E$J?ZsJZsP_S{;_$p_r({@
n|%zPecr`$)a$2<19g1KsMj0ncrohrIrH`7fwNz77x%c=PZy87c#eC0b77p}zW8wD?2UE2m^u3#KKo+k?2DUt4tu>Xp0{xid;JG*<I||wk7v%_
7dO)IgdFaR=aAPY<Z#cNy)T}(@t8S#{`^066ZgfJjGVnM&YaihUEGMnbMot#+{KqnoqgQJ$5UrN9zXkkYV7QD_Ur%uBVX@}=RG_|zCLf^#vK0k
E!>F1i+lKjv9tHZ{n1}Ec=mkwJA-GRvtQ3$+#_HAp1Zh5zTOwV?k?_;ulHR%M!tT!I8eiV@w|&O`}IZ|?u&Qk&OQdvemr;f#Z7zyK7KiX_IVRG
;BbHTmkfOUggl(PxPgZI;>BGYoZ&fk_P+SL?&6+5`@D<i*xCEyc^fzGabJANyx05UOXj`4K|p>v=Jh#t_P%&A@AXS=<3=3rPrv8AzBBmsF?RO8
_>!@+_r-JC?2ECp&)ay8oxLw!+{Qie^}cv<8~4Q5Pq*;}b7$|1d-m%MH{2KR+{R<l>wWPhgJ*B#;S>7tivhIHo4CP``{Kn--0;VJ@nY`m`S5$-
>wR$}4)?|V;b-9Mm)yiX@b&K+e*5As9%E<EpEv69V(RRDagV(H4F34*&wu&DzyI{_UjTnx->3W`+rxlEoejOm198}b`}`X1sA|KlcR`LPz94f<
PSZy{U(&+R>erzOPY|KWhr?|h$XDr1wi!+zo~8N|F%av-R!SdM=u#!*^13jO*9TqpSqQ%<!#}QnpJneQ1Kja9s@+rMUZ;9{QRGSs{CRo#CAICd
q<vJff4hWyR*qj%srATJ>wH}&%9YXNT@N+9%fomkbOxjZViO;i9ua;$e%Mu5ECEIfe_Vx0W9c02m(^D~?gP*2>#lO7`p*4zt)<Z?bXGsCZhlo!
^P-mdyGocZs9Zj-SiYc0h`+#z`tK<X-YEonIh|0a;MMJ{oIUJX;@{4zGo#^7xV3F@V9A~ppa*h|_cQLlooH)J2F$c)e(i)d_TzO%ga0C}&X)&=
yvSqk^fk+y|8JzPdL6yIo3&o;!lL#?vKn8Db@w7i)hE>cZjSni^?P}e!i!X}R4Y!NIoLA;e3AIojtnkN8$17L_QPlCUWE1QSc%hrm7sn6jr8hH
?jG4x9bOmDY)Yb|>-|LLQxB<{Hu@!LOV&){*V&31pC@<yC`;MHy5?ueN&H{rC;ub==D+^w&;RRB|N4jj_Tzs<-tql+zl$e2*H1sr-_7y+mH+Mc
v5O*o`C)B}>DogX>i1IzpR_x9wEEKzv7mk^N(}ZSL>+{WAJC`${L^25{@0)X^QV9P<B$LL(;xr(-M@VQzrXwUKm6|JNOykw-CzFjAOHC``$Xyc
^?jP3=Sij6yM24rEZdG)UF0bQGRH!<k<BI5R8GQAY^yVPargiOnw#d9YI-o{Q?q!m`!#G2d>wkB#)v?-F9dw0T~Ih1bc|R(7DdNzJ2%q}#B`JQ
+jN(&pYC(BzDG{07RFBOXGJqY%3c<P9?g{Zh;hVaTHYS}Q9XrLn~H=*_X8ndxRsafW+m$?Pg_Z6n5`=SJ5?{+>{LyRvcw(jckDXMQe*F4=1_Nd
U(#9F?%0z1J-C$DVJ{**ENc?FXQW(APf<Ug+*Fz>j~pjF&D5&Zo72<0mL+}S{PWLK?Y7G3mz4*H2(Iyk+~6`}M1C_C<=HqpvWhcagMnmSwi=X(
i+43NX3|4e+ZjWC`8l0IQW8wU3#{ZEn)rO2{NXCb-Pl{Hr885!d2+f3&+f@m)0+Fs6A_CoBQ7!mjfZK+nA&5@;I~R*KoF6|KPj5&NU<bI{PP}$
ga8xba#lWl9)VfKrj2#?eusoe<?IJ*A&?pr&6_pN$HU$h^yf3ND%Lp+$D|QP$*k^Vb+V`6c^>a7w&^SIC1cN_C2Of3k@)l|>^QBH)x=iouFlCR
Qm@A?*5Tvhaz4=UQIIZn`jn**no{g!46b~p%Ja(vWiy2|@%wlyrsIBX>T*9*mhDrm$j-m+khLY?@KCJNVvc81JWd4)kzBz!U<T6YF+8MhShBju
ta#L&jh7>nweQ?O<dOBdpl+FCCubVdKs?An+SOs#yHiEkidf~sI$9v+-xmAL$05{Q1pn!$AO8}O|A*iI`7b|2^#5U>HNPg(SIuRHNa72*QhG|w
RcCp7A@3LhNGyN6n(vE<R1|C7WUKp6{(FuGgs|~kEE%8SU}dYK`$FX9Vuxl6c+bU<8z1WGLeYC)>^VEuS(94b7xM1&EX$6D{Jz)(Eyw}|V#|Gz
Qi3_MHksz_g=lcFoCdV6^JhsExYCZ;kIomeq@*;8H)~?JFLubs^0s;+(z#fY?lRACWbbKTNHc2Mk^}O6k;IQ%9&D4++lwSa4qF{w$NY{9nJi_5
uhpWsbCHg)Leu*w!_GxSFwaKOtiSd7h5byfYPa<JVr63Dy6nkvUugD<>vhz1=g%TnjcK==+TUKNmdR%-v}FOlSaO<1gOSb9JQq4slJ)ed_O};`
Kb_jy5&yo33>UwNSW|dq+!wJ*DWcc5b$@#i&kB!U8BsWsIv3q(b*y>9;C+!+fm|;W(3##|Xc`AF&?wdqor}Ilw<6(&e|2A|zBa$t-t70qp6QL-
*<>QgeG#wB4jcA4@t;xH;@ncsP?Y<k$({-wNhSTbFO<%m*$tPcMEYV60|l?@6vX#MtQ=UbQ$Ew_?M1rGeN(d9KD&^&Tepi8@W_2J&t$z(JOS*!
D4I&T5Z+LI+!qn>f!N~M2Lrh;dbcDmvLTOaI~Q336ky(Kmd`H4>$N>~Muhz7qDZ>&w@iCphV?s|Kg0SR&EE;@Cz`(#*3bX`MOeS1`7^BF(fq#1
LhYsv+0dk%i@EvccHY90`&`I^6oS^WV&Kz-OpK}f6MXjjBA)VGXXv;C-*w#XvKNqe&He2~^JMXBd2rl)Q7#X*zea~`eP4`ZxmT9|&1V;7SxhK%
xz8^YJ)5m2Ng?lx$WT2(TmJm{?M2c>H^@p$@xBlwKvTMBFJoUQn?R+SJ=XBPP;N>wp4%xlNH^mQ#2m9WG#vMZ_APb0{%mhAp5gKtH}7!yjGK43
d?#+6aQTdzces4U%{yFviko#Xt5gtq|Lj8c4z?XR&hzIY-Uxo#O5E#udm%q4<HBU)=g%lW{f}3+>CU+jlQr85+ttju&>SEf&?OO^Z!hA;JtA3y
vp>6#m$O?E$7}gq=(89NR1ia)KckFjhKDjHs`ten+|k?$nCb0Bx|pXDWg&UZeIXk-kjdD)*Lr&qm94FytJ?<mg-jH#<H`@+;#|nnl2m1s>cJ<z
ke3QgqSS3uz@M7OL(3w{Xx#A6MU;nDA$Tm`eG$)`xEWu~QykBQf;=)27X|ml&=8VgV1ZiYT*yO*)OM5L?~5Z_{^KA1<4-^Q?$3Yu(@%f->pzsf
%Nr04WyF&12_DA;$x6T`D``^FnQa(ltD!iU@9}}vHnRwP%eY4`fQd!SM9Hk2qFdvDs9xgw`gx#lZaC~D%%|LC&wksYs1CQj)LQ?D<_N;(<jCL7
|M<d=c693$&NJ#blPxm%v&ikuNWnTY>`?YZzR*0}ERokX*-{XN=jH8u>}k))b4g1acmS7W8qHG@^n((l`{)-!WusFMF4Zhul8ORstqvib&eiRW
TWr%+<x6V!SD=-e?N={ad$W82j8vLM=TUCDXlNauwMQ)2QxS()$tl<;%k_Q4bzWQbAa2DkBYAz;t32DMbIjAi$V^=C9(MN$s!2y5YP+B=)w*>b
>qsym@DEK(^x$NRu7+QzT%GFikgFDTdjwg07DuMEbP)Cjtupz3VhpI~o<4_aSb5E}Oypn5bd%P-ABxS2voXkG>w~;qCB2V1Ta~N<vU|Lm)Xej6
?D#J-Umv!sfe5VO19sIqdnR=^rrPqXptH=5*ep((Vi&+csnxoDA~Y$O+%29b?Gp7n=&0mrad2|8MN_AitqmY=H8(z%P0ri2g`6^2`Y@~5QcV~*
o0?)+bIytxrDrOAwW>vJm<rH~AwpNn(9_VS$H1k_l?duEW$N%7ga>*`g>P6esxf~rGLL46RZLU&Q<zs7&uw*27mZw^dr~O&H1a#6#q5a|8h7iN
wF|Sv2qXElZme>YJBg3=<zb=~FtJvfkZ9a4-33imDUUe+r=R~2vHr(j72~(-b9JgV?4gR-ElwmRwJ1j--;qSl7QoGgkFmzM!Q@fOmrc5p$8rg4
GHp07pZnPZl4QAW{*B$r_iQ<=csxIN*{Df=xBks+F^x;b*esouTjud^^SE%4A($DTE?!R?w(yrS*u7)R7<1*Ij{Sak7MC4$Wr*25<elA|Wika9
16Qy_RhN@z`Av5is=cV{^tw>1e_D#nLN2NLSdfB?p=Rr{iR>g(E;{zQbwrdkkvd~{RXoK{BfW?cadsrT>`d5rf>mjFSnIh*-?85p=d#pjo?&k3
zskD1O$X|-I>@$)1uLtU2Sj<`S5*U#Pe{1jwr0VXo|PM0d7Pn~RQd5b5NnD6;dVi>!H|a3()*d!BLcGr<JN>ePE%YjR}1cWbmF7vDo6!o`f;p*
?4@CMzb+#ffTsqbM$oG*><65RIM14mq0Jo;D`J@F!x<FO5jIJjh|^;SCe6LAKqG2R;&nSt-KrIgpSRn@8|s5x)Vdvn>Y1PABR}GfjlNwpXkc^k
tUTcM)N#z(!#;;UYI+K$CzVQShHFpp7&)1<QWXssX$H>abp~aApz4(gnA87p`d=NLy*fl#7G}mBR=GdpI(mkTw2QPi(lyV@Z7%*au!YmJb(ZaA
7rIEl_@p9lH(;S<Z&h{Q?Z|l?D<(bGE|vQ6H8rCsVi^Rdf&+rQNBEj@JEUVb2zWhB+#2_o&*GUd7%-_tP7WngOdFMS8)La6DKR~+UkQ^q<;KH;
?&hK3bh6aQn7G>YHhv906E#2YPkBH+{%ua(x*cWVeQA&aS<0Di9RZFfrjZx!9$AapRLm0u8~rJz2cB#)Jy*T^A#C%->L@)=PmIz!4)$h?aHd{p
EHFQ_-2}+tNE^qQCoVLVPuCu69)Zo7)9t0A_9yV0CL!BB&qm8>nSysEk4eg;f<^YCjF|E0s9h1*-h%=)e#BE*ysdZt(<AH8B-}!CSacf?LMg>g
sEHz}%7xH2%49B)pFoGvw9sZ?+MG3&wVWiEt*jGlle#j*JBiNi1ejUFT}Qz1P&QPz5v``Z0{~+pY-Eqxn0B4kNJ-~+?r98<KUQ`*Y^9iNw43`8
%-gaB*4}Olki;d1)5gxi^;Bf6a;yS8$22iBsK_MGLBP9sc>b62ZVv#lbG7S)t>;em`eiQ7Mdw@dz$nzJ7l#l-K2bB>5x5nygjk`Jol+9pjcVGV
dSzyDWUGR=5$~`ihz&qI6sL=KWv}t&@O^oL@^ZJgO6v_c({Y52`<=(B4-X6-%)ECtXO=;|8Jte3H3b}kj{BAJgXQ2Fo|mivVL0W~R&Jv<^2j=l
qbDY=@;U|Fzu*f<3yniWJyu|)*W-d?evSb$MOHgN!d9Camr12)b8vBwJepxFFY~#an9S43TsC=@E_!$-!ObwjjWOfG64?oA^Pvukb!#@gh)k5_
?#yrOA>jb0Wd5>zwpB*0_JmrPO{%4jkypeaI|=*LSK&Y=+46Bdw>E!OJ8dLSyA(f^cdCYWdOIGVXq5K+`vwEPo3O|Guno|K>#%0Iaqs$`>5N2U
JU|EUuFDLOq6rR+R=eh5F_;vnnQe!v=ajQ$!#&0L*L6l@U(Aw>UuN%f+f|fm&tLI$JhbEtuTu^}d{}0A3rR5UWmm08v>BG0E*tW0lUY1;6h$@l
Y%X)17a7^q*jQg+yc|p46hb*&W5LOqR}|=H+-s)!nc>>xdv0=V$?L-IiW=cWzgi3(TL(`MzG~S9RF1t>!#hk;qz8~yv{Nv7wwO5Gh%EL@EjW9;
*<5Xtq#q_(7yw=Jd|7Vy0`9D4<5M+LfV<^DFg^6c)e)}8V$E=}h=+sUp}l*eq&g-eUKX<EqHB3Ijuz$RWgBS9D7P>j(&F#Zok4X^su1-D1I?5S
BPEc7DauZ_wL!Pfl&95SG<Ukn58QXgX*n|-BfbGiy-aSZ4QBl7t_n!AirJ7FPK?1xJPP|LJ29J{U%d?}J%_c~r*#>boj&bs@)HTKd(_KzjLY4n
>S1A8y2mAh+E5HP&wlY}%(SU~+tRu)9xPG}V&ulW>?cHW7z=|+D3)+3hn1gf%$bgB1!rx<AgV!OJ)WJTN=<Vb;WmpSZW)c|N9c($k52QaJw+Yp
BfgU#XH>`Zx|5CJ;x?CUjyiN-S$1`E$-9Tjkt`@$d5omn;o_)y3PCrS^YSthg_}qr&Nc_$T%LE|NEhbx${HKDXAA+%`<c(|44DZh+mtL%oPrLk
AZ$-9`ZM<oa-EhoZzrFRlZHnTsVFtH{$`#@J6`9>HZ(~Q_8;q}%52(hKExwUqsS+F%~qHucNdIR3sHidCEssSg5=aR9^EjZk2+j&g_^k95`D?!
WV(k~?X>5qt2fS`JUC5AFbAmMNLr-y38%cw(L56ia~f8_chAt7!bj$3;)iVUgQ#GTPA*R^(Uf4;s;Xs(+Hzf|%u35le{uj#X+$}|cnjHgqcCZn
4J;%o+f>X0;j_^T@vQBTSv|^cOixr82lLQ;5K|J$G5EKYVdO4g6dI^b!c=W&A3+6prd8S;RaQxOrg@svwq0MGX^d8jCyJS;wj{C^S@dx>_Ga&%
M2;uW1M*+>a6=7Ngn1F+&{H}r^O*BGW<HP}<+)bOq2@==kY+V`+YvuBw;(*AZ4eFQd+w?B!;rcL>^W09u0tJ@yKd)v&2Xoe8sF%0dnX?k8jo5}
=03|>(3b6HU?{nFI+;m%<ko6GuZkinrv{-vUl+eeYl^>$ue<E^2phJ`EP6SOVH8e8`*G7oJ;LugaRKyI(<{jGWNm4)N?C>}ezt^Dym;i6E~jj)
WLEQG8%6F+?MxHB&aifqLff?GrmC*xp^=_oSC%K_RMVzom3#PcDjcQta@AHundf*&M%pF2*lAR<FSfEWyNEAyHawkEbd=<AzDxx1bi_W&8MjCR
w?}AX8+ax}A^m_d%%Kwp%Ofy8d5VLCy=kWw+W4BtwT`hN^}2l3ra}IOSAL^Did|(t$mZ@wlwDNQ%3hdD){m(`t{!$Yj7y!)S@oPkm25RVVD>L?
fqpk(R|NpFQ~gc!0s!t{A89@Sdr7t5a7ttfyG4MJSvgI}7H36?N?u)>yQzsHPQ$xFQ`~}YyGsx6_jonW(}|g!gPJZ-JTdKTDYu~I7|j8z2HWri
Vd8@3SmESlS%?lXr!!@l&~d@YjbegXb4tUA?iyla<10fY%L79---u#TI-z>*5R##%p~MqFy&H)bFL$pfN+GzkMUW^L%if2PWVjERvmKf%QDBd}
;G-IFg0Qa%cd}0t>pGo)1{~X~`~LAtmp$Ch{9By~4D}iw?5Q3AK=v{yoFHOrc!YBo_uAuec89@I&-6FjL%L<=nOCA;cdraS#WM)sA-Z2?tZ2fx
k5d!fv+Swqbzh!GVxD_fvF-Ui^DWC=Pbs;L2Uz}z<}UFaEg5we-lw_GW{@r-oF%UrvY6@}P={sFRHPNjljEn!PTiwC_8XmU;CMMDR(=FDq<>{H
$wM;_&N*RqM?UkD7BkPv@s8aBFlf@Wt4i}!*cq{+*+!XFyUyyL>1Zfu$wVxnbQwFr^!x=z>YBQ)ZV*Rbw(3P~R^Sp1!KK4c=>s&Uaw5vC`Btr=
MkJ)PGkjBUHnRzHr~R8%Ew(f5sXJKMU~na;pVKCP7cV0gN^%Z%bvH-k?nkHW=o>xyRyx9N$AWC(ggy0}v#6=b5wxDC#~G=TgtX;ecHF4@30hEO
f)OKmQI^5RanA42Is%5C$ME>FJ!(9@Wi?N3WMfm-dVinY-OIfFCXL@0Hw*G6jsH6K_~Aj`obe|Q@<|@Q)AnDI$M4&_S&%Po?;RH8xvQHreqY=y
$eT3&>EdH@`;$F>=<T04<A>FLU)(In`{Jgz-<<L14c?sb=MCO0$eT0%x4Gk=?(e~Ye8C>SIgmGL{JyyF?*$9;aeoi)_<es*?)c4af59DplG>l_
_D`htb8&MZZ&LdUcKa*t_~AglxWgxR{6T`eFK+huliYr@$Nw&J`;!FuWJA8g9yhuDNgjW)AaBn2lRW;UK|aajUqXX?-ry(l_~Q<rG|2nn)2)6?
gnZuNCnn^B)qY<bCgl0^1-bnuLjHo&{)XKC_n3O5?P;3-7T5iiVCf@5`wLmpQ;qZ#Aw9$M^U!!Ijh+IdJM=y&@=s>`JB0WL5B^Dif3n^`)Gj?G
OHZZJQ=s(JCEaqQ2d)0erhk&?pWOK;W&X*Oe<65!>YSePruS4$zZ5f_IR6e8|3SfjGVdRR`zO)<$*=!dCG}KCJw;KkPK%F~PcMl3ujEZ1v-984
Fg>{VPYV8%dH*2XKZ*8Fe*KGs<SCANYNCEAg?dV$J}I9b1pX&)|9L<?So%+P{*#pdLR<BeR6UhcPXX0aH+7#U58nTi?*BaAp5*=~r~g6af1$^E
%CMg5tLM4&j@IfNN6%C8p%QqC10I@yrxf593V>HW5kHk5<Dvhq{{E--V?4nh`@iKJCt}h7R(+SuFba8rq$tKWe<seuACgd(B?`HR*nIv2|EFvs
<fnE0g2puM^DdG*K$iwtC%YMWo=q|fJgPeAof<xA3OP}2YNGr!9crCvOdiy-Owx`A08=WPlb*({!M_lTi+(w*<D>wsMj15riNa3}R)Z<oLk%1>
svPbK`Hm~XD(r&4OzjhygVtDGCZ<f6`=fg}f_nhl!=#y)W0AG}8@hNhG<88X<CM49b(vPDP8r2;>ozLx-s5o$*;@f(NfChoS$aSIHP^gF40eO)
1O^Q(!44vR2FyNL#J}n9#nZ>TF^yvXpn=QGP?W3Y448RdrkVSRF%d-z&_q^vGxFpzX{TXR5l1FmtR|$A+`wbcG)~oCWsTr1y85_XF5Fz5kOz*p
Qn3}nrfgz2MR!Fo14D26^7FHJUxzdd-uS?510dj2(SEC?C(e8{puk`r6F4Kp@x^6A22R~=nh~$ci?z^Qj(^JcmZ6U=P%fWz8rRr7``E3V=JZ*>
s!7M7igEb=V-^7K?Bdxy07k=%tpezl$K*m{DG`dL5pAtwaElL;$Qq{Mg1gEB!7h8AC1-3~GqLS`<iT6bY+5;-pe2Z>GcAuMuN0kSx}{0_rvwq3
i|G**V)r_S8lGM)A|C@LnzKI5NVh2%n{H^dG|6YNzK(&E+x5veKF&N0LvI(xdJ)XJUskqn;cQSBH2Ts`)Mv`l>F~u?VLZuLiO4A*9DKg!k>k%a
Jt8pU^VK{gDB>QIsw4Tpgl{?3>)k1GQ!}<f{BU(9VyWp;XV~I2)pWIK)#h=PYJ*y($LY+x1&v^`=Lbn?{7rTL@?v&deCRSD)A0O|rO_D(U+pN_
Xo$v_<Dm~RvCY%3s3Oz!utjn563V9LAz>C_Y%d(vU!mn4`;!?U%bb@~`BRA_(tu@HJdW)}o21q0CrFk)nFyz?-SOG##Frvt7CSqy<Vk<5cUhq|
-m1~ucp?l>6(pLbyBvicB?qJg8~qDd2=DAuaZQmcYQ7viHy2oOfEE*oE)#Aqj)YkAFcsv8mR+i1)1*-^=x(fik+Iye87brRG*pJ%T@+tdXDjza
F6J0{4)fGB88?^f(Qn$3uvKSJ%{+fe3XpW!xki2MWsn=rxRwC0)#0g&(Z-El?&|IefE{edKb=O-X>XI`YATi3()<^D2^~>Ne50FrHVj90=q;MN
>+zDd$;?Xm!5bzt6ivN^2tE0F*KRq{_JnA>lAR`{1i%SHW6Nx&XaZ_dZ*=cns}43X!zRP<X5w%9b!JBIC#a^g(~eBLzYKd=3V1NDID3bQXKL7y
32SmKv^`dX%Bd>IC+c7|M|I3?#Q&ssA|lJO=*{{7g@AGx0Nqo#flaErHBw-lLCDFv0MAJ7w)m19f~cRZ5EPNn1FEVABQ`IdIHTxsN7$fpP)CmP
SQE71l`M#P@{gouRU*Wi@r0?^^*)XU=ToGQ?t@I}Uw@ri_w`8|n-A1?p$p#Xs^tY@mdfQX-cDc5L^sh4pgj#3_*15?c=lc9Zb#{3v<I4qoXJ>I
kuDJ#bWT|*OvMw+2bQ!pG7W$Mo*~8t2y`UcHj8Y@F2GpVO4>qgRjU~es_CKH&f+1L*E$5<Vwy-PJB!d1S6eN69J07QgoZr&5gBFc!Z>oJN-g$%
^ier%4kp&%QHXkcrESMb^8=Rl*KNvTbg<g4tx9PMZKP7hMEc`#S{00-+(Uzh*Hbk_po!pAA!4d0o4_L05_b{!u?~~BZS<t(HR-D6_d+T4xX1-a
sO~y@R-Ug!smok=%@8I*PG>0Muyv`aSc28YIe>;w5ddOyVnul=p6U#6q4NMpWAfY7(X{(v_itN=3=HV8J;Jzsj{=YAZ}~;MMzV}-tFd}aK$m@7
rzbp5Pb<8NeR<a&%!e-3_PGg*(>$j;y|I>v7@uw0FPC1vvtf%$RTP5iy^?>xauf@f_HpELU`^B3T@i_adBg*^>d|ArHWQqSj1EwkHEN#N)oz#B
Z?niQ&SfHenl1u^>Ad*swQOTEiI{oJrud5^&MbDFd&iN?I*Z9>+X*_V9vM4ZVmv&dt`N{Ql$kGjAv+bQ?g8);AL1G6k>iJ5dYSWB$K?t<s(+sX
)$_pPX}Mk8pgKyg4>7$#dKQ735F&W(sG^!jQPRbZ{cKrmWV|={awz8L<>CWO0*xG+<XSs~gkf67lpL-ElcB0@X5qF2;?!Z>Nb>0J+3ME3Rqnm2
I&@UI&XgrPMy}&!-#qd5pl#xTA8x%--D%2GpFrkSSrql+gzM9LI%BsBsyOkl*r%<X7_8hD8jzhBaw3qm9fQa+a`k&<;b}tj^i+6Lw<9?l<}&za
a!W4e#_4K9ZV*^fj!Pv~fFh(NMINx+AzH=l+V%3Xt9jE2Hh)!u93{bZ94{dmDMw}B$t8m1=vI#wn|0P<Exketwy&jn!;EG2bey6#0%!&@4xd_X
yB_5{EDvj(D?@r)1mhRSrxeqd&Ayj89q2%Fw<&H_a|g((T;^03Hfj8gdH&65TvG-_rr21jQky|=PiCmg>(j16mh%i#>LtY-KC;Qj<olk@H8Zqc
8sw9r!{?AY%xbzgpd$mc_;*udxeNONEvj2>KwCIW53aD$Wo_q2dxq{K17epq<wU1QgzKqcnJv>$%f?rr8Kd;qGSqe1$Fsp3E^-1vQvk3WPk@J`
_7TN<)DuuzBjm8nru$IaL$sMNMI91L#;a=jM2_3A{e1Nxa-Er0J`P+1Ry*^6kGrn)sL6w5o5y*A+Lu`_C-Zit)QD1d=p*1Gyv^0;O(S4MDsNB!
YT2$BhnJ0`I47DMmC65xJ4h0ics@N3p_*qTQ3j|-=Co1HW7bxoK92DD36uI_(bRj@t=vK^U^2=6>K5Y2ejVPErA!g($xyU1=(sH(5U~I+Zm|t~
qBTp~)VC-_JcmA4I|_5YU$Xk34(%YPf^3Ke>5MYJTw6;gW@e#Tn@MshGZr~DB_{LR?w0yqw{hvBK2uxc_=^_rS_@t^j(wWXwX4NG0m>qd;@%Qz
1g;6wL#pElw_S>d&9(?OiNbfd+dAfQv^A=(jw+gu__}0}=`cZ3oz_96GejrZuSQ2lGn|VXWSyvGOS9*=G=4OWB5({RoS56hck&!IWjYK~T2?(|
+e<6iy)XsM9t?HQzNDv_uo{uVoU>(mfbkaeRZkkvw&zJFZAu=pYjtmz+c}M-*-vxXt}Ss4cpgxi9{Om*Xn7z3hu#t+%aQZ2%Y3pmP+Qfo(OMqe
kR5#5I^r64Q9O@U;~y@&!WL5s6YPXh?f25Jin^%m(cWY$quaX0em<8c1w?{8Ek$W}lX28vb;y3IVdrJT8X<62V>GM%r)@P_Hp8^qJEXRwq44%_
39HlyPt=jk+_x>h6uV#_7Y%)}Zm|VO*-4Ja?N;lk1sp+-8pUR6#S_C7){$W-wAouGv(h#bow^NeVeFS-rM*2m%F1Ywa<e;8B$$-kf{Mu>(;<Xr
T#AH5yLB+RV?n&O-SAlOxL@%We%M;aWChdmtaW%FB4QttP4K@qj2OkqMlBLwx0_xo9h81u?5K4QM0X-^IRQ5{bgHa#n+)(x|AndIGQ7uM#YW!o
&7G0X*_`!fHf0<VL|T>Fyk5a_zylS|h3sC6>l6%tdTO=~=~&jti;GsLYP%yk=sX>f#Z7%BZz!fHFEd^wa&d8EPPZUuVr7YB-!#UKuW$wCOKTj0
7e~9o3;#yI79IbFd|OeBb)rn4Y{X~tUC9<BNpkAGcn@*gu{e{O0W`-YjBm^1vQd3b+Z@UKJ3VXJFVZ)B>(hSg(|+sIel>mCFXpemI%^}IvSH%O
0kAwfJ{nX3yEj?2`)v7qI&F_mu^EQCTRz*;WWDXp-YuV{Jqhon<0*Fcd?Ls}!?}C2che_QC%_Ypk6GhwZ#LF3TGVH6_EXbmm=P9#wLBxKy2B7V
m+tZD&Mx6t^=*4L&IS^)wI_qU+n$XBgNA6_m<PX{_N>e#8I`WR2MKN>06Xp3yXzC%jEDLq{n<?nq~l7nY(@I*8E^^cY#ztGCDnO;-JXq)Vz$8D
^ts!!a&6%qpZ4rJ=6<8u%<OK@YQ_q}g930Qr#+goGdr}L?yQ0jD=r=h<=E-@H02HJZO`X)XJaJ;+}`ckSQjLCpW3sh=kts9?A`FW+p}>B9sQKs
vnnG?f7_nD8$OzywyY%u78>gN%?~?1UrtN@#;W+ns`$pL_@}cfJ|<UcTmSgukLmaM_x*RVfd2iba>c%GqUUe(2wCE+-^iSFT$d&&?ipMu_OW!T
qQAfM_n&bq|N9?)_w)b!%TK?8T$#77q5T37+jh6)P<Dw)&Z85p_AEyp2I1K!Q<2`J)vI=!+<FwC&MlsOL2oX2hwk152Y(w-k|Jju0!7$1VR@ak
oWa?8ymcxFfyU#snn~cIKms;gSXV^J<SbJ9Kl;)3C#~CyfVA}Tyw6S+*<=O@%I6ZX9&06)<8bA-wFD+&NFXD!8G^fv4{YlN+Qg~b&zJj(s7B-{
%Uxm(ha>qM&QW4{Tl8U1&~Y%{zC2k=saHLtqdWm{O!t<f2%xg5yiS=c+MdW>X_qF^9b@ipN)C4{DzryDHG74X23<tiEvWCbBs~^#HkrT;;vt?)
wI!t+&#BprCsCqnhM$dYSF#q>OGO7~_QN%j6w3iyo`Y}oVsEr52WJOKGSdjy-7q<cyvXxdCM?ezi)dr!f~2f;<tv7>lG-LSf^d(imq8o}5!`ni
!)?ok1YL%v_@t%lOkTZi6S%trSsYM|pJWZ><mk+tQBj$BZ0{HpzoJXohXu2WDHkKpiftBzo9R+zgUUsBnl7ZdAKAySAjkf(mYT@(jc#XKW=`m+
pPqqBOG-1-&T#QzJzce2ZO|?m#lV7UA>%rx@<jNxKY*-2utM+P<yw0%P|l!D$%>jq@t*9rY&#*HFzm14M(-+~Q5%`NyVkPK;4#<BL;iZUKHc83
GS8;vdo>QQqG`rJsfOC(gDg{)Pbn!Ch4A+J&X}Eon8w0|5hsyzGMF?ySNa$j#}aN>Mj8aVF3KWVh<U1RC2CepF2o~scn-5N?bFu1ENXHqFjXw1
B3N0wp;9}$aet<u<9|_hqK=USp(lB|p?qAf+fm8bg7X?pXT#BK(N)lFRBx9vAMI+q5plkbG{R;MbJ})m*al6r-iW8=G}_Z?E6_pK-LRN0%s8}Q
s#~dS8ug*Mxa@8&vk!A^Xt&4vpFX;K@>Hk7m)rJzOf+@ZwH15abZecYwKoCK5P?86!Ytm$Qu*V=GppS($M6KKWgl;0n&(in6KaAIG<JgkkfYId
zh*j4IglgcwCgsD?sfn<R6{umBrE=@>g-b`|AWhL%4Ir)y9}E3T<oz1s@**vFV-}s12Vg}M|}6}60IEvc$*juyP<W>7)1Uu%#Y~ZTlK8=;XzD}
qVa**sF@Ed)oeyKk4sJWxN6}Jmj`xV^K{BQ&mbQPN<K5Cz?CADbEJ=D2AEt`&6_C1d--12q}2G*Y=sP?TSyfdDUJEq5SJnL3skQi=B9?r(s$Az
zH0uI2}sv8PhuJ)N`>7x<tuC5-yGRVR<+TKr_ZY?OVVD*cw%w09%ar7HET6yS40Hi=94fA6C<Ih3ihq`b#MqSw&Keky1D&gJhB`kjdg~<cP0W0
$i=sy_G$CQI6z5V21_>HrdgUgA?(ZOp$O~BrgWP8k&a$6t2A^D)9sFxJ)AnHGeF%U>SQcXgA(mUm&Wne9Mf#Ln(VGLY~o&g9w?<QXDVtZF*^pj
-8e)_o<ZMTjmfRaF5j1hXR#VU<hSb3KGQ@@70v6ASUs-QzU!UCzi4zdwOl=nosP**7pA*#v86rQ#ATtc@5D29fwLuvKf%<CXB^a;z1pv1VK8lk
mU}TZ%)X!E2beQ)VU?*8ta?UgJ3f3AUt`$gMqaYyY|VU3`E(eF=X@%1{qp&=Y`|V=h{X9&t<NhkH%9ez)^^6SD4QlP=!;@g12kZp$7VSaIqcW6
;*ytgHqk9}p=l?iyH|!jmKD|sXOq^A?9H34NpMVULQgo7li9k$=qv~&ffcRFu3esFUdl4#%?`7Brl&JAoQaMcx=O@nQcYtcwQh814f85AK*Lr%
jDor9MFA1X7cMOtNH7h-clUmlDG8TnUQDIC$z!PpLeK<%VHD0A%{-=(=+s$T-&jm6W9h_c%i*U<)|?@ewU~EO;&whz0R-V~9LxMuk7y9y>oMP^
rbn<ain>fqmxufrMDFa<gH@##J~r9rjOc~2ofep4$#vMx<eDDik#GVX`OtI6IFp<iCM0AGv&?2Q*!V>EtfC^Y6m<+|N*5(r*1YC%&<f9XZv9L{
u%`zfd7N5hz2sylql%6a$wst39u)8TF%u+1JagQONC7nMPlhjnGMa{Zd3L#pq1PnLb+!J}XVx-nU@{QrcQG9e8L`Nll-21ntvLRQKD(*5ML-}S
Ej2s2uW48=1B_hRX_o3yR@TI4Q-INBdJSD}wR*FsXu}9!`r`1Q#{enHhH;x*qHRkC-X*qM>;H%<?KS*yUx;UYievm2lh3zx{HpE?`G!HiibDrO
sLO1reCUbyh5EW~Uy-ie_{Udq6OpY_eccyDe2!|=Y<W@+7{7W`EZK9Rc0YYsHDZVx4JW9pcrg2YA%`lyZ={Csx|a#FU&URhEi~I_7qJCAK*MuT
QleCjMDwzfkT2rkz}8UHC+se)dG;F)F4R%?Mboi|pGCLIKt}j>DkOjLpAiheK;*S&GFIZN=pmKz_Cg1nts4sz5<L+b?IMHpw-*s7ll@pOGV&>g
M*CWBLRcuBq;sLST5Ya6O#_;^MMNnEzHwhH4IF}gmWM}W4Q5G|W7~RPs46}&t)A8!Y4M6+4px3HdK}`=a?^tCvLg58n|6=Z_;jKAA0<#@cF>d=
G(?z=vCDlCaezEcI5-O=PP&!8p4;g1*RF3bE;%|U10^8mQ7-1=%;|QGFQQ(loW*fsG6(INP|NyA=2V`GNS$fkiG&5zA+OT;_1uQE3iZvOQ^^8J
t0r0T0qCAo(a-kwVu&2;K`0i(71N+1qT#`JE}|?%YttihKCY+aO&a9(_RsAF(GA~Njg_4ds5dg+UaV{upcqN`eniy^U7?+Z^|_E7aL2lI8yYp^
^IyeH+yKaZp{xrVk#+n4*#zB@>C;8Fj7l_QTikTA<gOBTyuFYsFL#wa814apoIlmShY3_{$)iy_wr*U<pxYPHUU?{GEoYvBX~i{TopWDks+Rlf
)ic))0P<Db#8i89zP+$V^J>lXV$Ff0FL!Zbe7cy`I%4u_D~PV_o4haLi!mKWR3v*54=(=cH=xmq2z}2*q{;J4dIM5Yi^{_R8!EK>Vu^lDIF2~x
ZYAZ)PE6L@i`Xw9D=Fo}>V^>=)iWKl`$F~K{@Ry4HJb?5Py(xIE9WAu**(z1BVoiJhmaW0#Kg685sM<jwDp`sVSb(>_%+;x9LDH(o(qBJP;VB|
B+|kL%3$;J^JlyiOS~h$L7ytOCl8aN%)KvEu%jX$YL1f2(@&1-2Y~Rt5De~Q(qpAGL>C&Z{JYZIi>Uk=ek6<thoE^;n2T%-DgRuoWJ;m(8&IBJ
83*yT+=c+l{@KOqI4KvAl)wxu;#o!-&&8I3GRUl3A1nEbt==Fe_)p>f%TSnIf~RJ*ejT?UXtMUV7ge^#*x5zGO(Vh65#oa&$KMyd*{fN)C&m^I
(^jO&#%=dptm}yVBDrHWPPa>dOqNr6d(q{sjltkD=Bzo7c0DuK_*{tUYFA++)j9TWM&Dus<NHFVcgfzRgz07?(N}UCH}Y{`D8Mwz$~4SPoTIvc
uqgFh<N`_}A3<s-&H8iCG9A?l7g6CHf^VefZ;_Ah{{eL4fhW8G7M^&*3t-`aC%iy6{+T!N3QqVKS9rn+FK~qiobU=)_$8e1F|6=J6JEdyPc-2P
D|{6<@iCn60#|s#2`_MkC!FvCS9k|b_!w7s!U->Mg(sZw#1+1h+js#dyuuY8aKZ~*;T<^PV|e4AdmAs{gcrEN6Ha)6D?H(Zk8y=3p6~)#c;X2k
0}D?);R!5!6*ut$Q1}>GcmfJ9kcB6p@B&%*C7|#zu<*naJ_Z(^c)}A{_zG^}V>sajuJD8tUf>E(IN@V(<DYvMA7Toxz=h8+g^!ShC!p{GS$F~p
FOY>Npzs1&cmN6yVBxE{iI3rgk70#((1aJT!UIis0V_PvgpXl`C!FvCS9rn+Ph8=vxQQ2F!V6U42`0Qi6`o+i3vlC~d>bDF3Lhd1?*IxPA`4GM
;RUqtL=;{?3r|Gh1+?%)6rRw+S8^LK5QP`e!V^(=0WCZcg%{Am6H#~pEj$o~7tq2JQTPS4@O9k9udzRT4SIC3l*|lj-j@@`U6Cq*8W=;Ch*`MC
y^*w(;yqljgVFqWlbRp~HH`vpX8XbExg{;b%rf!i%s{QKvRko*|CNw}Rgb|cn&OF2z)ITE8+@AB+|<<K&!a}a(rp!JTJ7nGYFL=3q}$+3V;iA6
B?M)XT|rZyQHleab?eAAEV-Dm!<33vFLRCVq&#XWn;vziSCp_N4q>||MgfLjY0c(WCpYnL2fL{3J-q%pV}9-ZvND{;8qau)<M!_%&da@&WtUQY
Hu-;p)T|GOr>K8s6AR#(5$Rg>)OJKdvO<LB+;Xu4%P@Osn$M+Cu7vnS3NRQ2Iz5L%foB}?EMB9@`Ji6AXNXVxX(s#WO2bz?{}Ts*T$mpxbvkoJ
B66X$o5|Bi<fG)Hgk>$bi_<_hk7%q)$|j4#2|SQT9D;n=_#88P2k*UYe@}S(j6~_;WLksItYx_lzy(|xJ%N-S96bH1wslLM)2R8a7%C<B|6)6@
d#**c$JqJd>Un763_G_kp{Tu(*Xy$Rovn6dt!XRC%i=C_HnGQ{wMlzri#pUnGZq$7?Nk}LsLIv0I?WQGxKWRa%9ieo<$=HQNMc0CwC#^vd~HY4
JiE&^N3P4<SWO%uovp}g9aG{QIMWQ9hst`&R5F+*DqO)Cn5B{9n;lOg`ywXKk&W$bZB9jBEeA13cNz?V*alU*MoGZ>JvfJ~PK-u$eA=|_2|AaN
m<S%-8x0|ToQjMYmMLKML{O{Mtkm7S|8BnvS|*q0i5`$6qB2z9F7M@I`;&}>G0vq(xQ7*nylaqjV1*|FsST&D%OKD)OglXKeJcuK%J+Jvui}Ch
YdJ$tmJ$uQ->BZZ%_eGBvs|{WGXmQqlIP`T--vUP8YKgd#|NhH9OZS%x{BNk&7t&P7?3398p->ZBk9W1b3|=gEqf`L<1&&#ag~vw>wWNoMf^ud
l069e@)B6bTJI{nB7NqW^oVw0jEPz-rwc$v@<xczaqt+ejQSa?pXFB*2QB7MIRa2e{%q+_<Z(!eBqXr!rJqx?371&Z!}cs3qub1`eI{hd0LWd&
)X;tt*3vR(p_ZF<8KvNF-so5kcq2no292hpk1BrJHF<bc<e;9n^b4?K905g(HR|D}3ELtGGMv;*6p-<V-Fdi`EU{udRc0}YsVa-lN74n=-NxG*
ELuN<86rcgKCYHc*Zbvxhutt_9|xW9$!6iQK&Oan)-cA0*~zO?-(|TZF6%ai$>p~tFJq+2;9U(5(ozmj(7PlVB{=gW<&Wzam$8)5)Z5E?0`s{w
<A&pM^4S{L(`{ggd)&zIkIS(rmKw<|hly+3wx`QSYDU}`6kN*QYz#M%O|2Slt)6Mq*bRDT2pF&<H_L5qgFf`f*a|1fgs?cS2v)Kqw^9`_gzh0h
MM_Jw%84)}?WOBAV~tywfjwWcuAtj+MEG~H>X<YmvJRl3Sd)hiHc6&Fu_><6&cJcTdF?6Z>!?+!rfd=sOQ;%0x*I(3^vgKZao(mBGRdA11gNOG
>^ycrk2sA}=4o~ATq5m$1}Gx~zpA~x=Q<i5qiwQ=!nyXc<G4n3SC|~bv+OjWj$Pm>y*aZ?6d61)d7`|O>DD>yFxM1<L1JBfWJ>7D!q#xS>CtIq
NXx^TG}PFZ%c&nAl=M>L=}r=LEblCxoCJ+nQ&b@{8>or}gkEnu@fU0mY|njrB{l1wWp9{m_lk-O^IRn#XKMMfW@s+A^(&d;rF_Y8dE$L`*$O0{
kr7TAE%-TFY2VJ)-l>Rvmyc%1*>BWxh-HQP^Tuz&zmGu;8T_0}A!ul?S!tTAQ<@wl#iD7+|Mm)sT7hUjyB$e~?1DYY%gMc_=3)PwQ1`_GLf0Tj
p?wB=6ybQ&)?wLU#M0k0gHH3q`q8sk6l&#&4zkR7I@mh#0@^YcnO!xcHeI&%g>~3$*_JiD*b;~2ne2<yOr!CJmw!3~`P`0Z)|8a)B09bm?(&R&
A68GvFvOiQYAsoXUUp<9t;jYcj=J9NXnEO1xBBEu*E+r3aa^W{m6a7)>PE_nT^}u}pEiLW)@&5H`Lbr45ABOqdtZw;S7bt2t#T*N&@4%U=Om@+
#}QW}#gSMJrvEiLfFZw$xHg<`BukfVyJl~9c{KZrcRaVc;@0Of7S%>D_&Tnnaf&ogx|etmOXlH;8o62Edvq*P(9(!a_UFx4w<b#`Daiy2K^8gv
fpvVTYy3Coj&IH#-<&(XId^<>?)c{1@y)s8n{&rE=Z<gA9p9WgzBzY%bME-&-0{u1<C}BG{}s+1ze2yFi8`Lmh!eO<S`PuKbcpm7AqeXAQvp?{
B)z)I&E{!DkmZ5oc;cknI;xY$lL6Vp$~dPkuSfIo+L_k~JfxAV;Gn=_atr1Z=^nomZ-8tntL|MM2gJ9zI-5CGjSc!Wf{2rE(NwN`KAElUr-$S+
{6!zIJciU};pv{a$(V@&@jAXG5MO+5W4>-8or!#wmviY$qHP==z?Ep@M^2N>*BoGLN^`0k+#FkCKe7iS7}NjSL#A934i9>0r@!G5gv%vU(MSKV
ho%BzsB-os!wTr5`rYG1E>Ejfr3?vCgLPpe()EudjqRwRKo{jK({L2`&*&?Bf16q~R0N9voyFNR&IlPrZ+TgW00<}&Dy)p;iYAJMhSU0F?pEXz
ZpcK!$;O{{%Gdpp*{wnsL*v=@g<PgNO0J1l_?9_QVkRpt4}&O5ecG&=5#T8po~hTHbH<1hFjJIg(It<sZZGaS&50;x@mDK$BJBgIQ2*US+a?dU
L~(qlrR_`&sRo#sc&3>Y^f9z(sZ6uyBM;kDM{p$-j#Tr4Pj<|$^L1H)K2r5^s+VUUXc`(P*fbn?lGnnSxjn*3KWaM9ot?ZcO5fNHEJ}%muzwaZ
4aSz2Nmv<XybR;Z5uEX5)Lifg5A5sX?NwAGi8Zaw4u(`T1erFz2lkc0=;Qbul);hk6nE-Ia@k(FsQF@IuPQBQE5n+!dBNAvgbaolP%g|aB07~m
uRg1^05Q!Je?2lzx-;5g6X6smqs~1X%8Liv2uK8q^}N)5R`4!8YfB?SIOTixC@BWML=3&mo^$UaDq9ptr5MDDm<MHe&FPNHGLt64k_Q*xgJtu&
=?osQP^g<?;d@eDWQ#yn+4ra413hA$8JMXdQ_&1GPwO!$ylz|>@+tX~I!~PHdxF8<_u0981W+HF&YAmu^(OG3VN_$d+nb(oKiz{*)LMkYBH<C)
<;)&<K0F%<pZr-&MXsi_s2o^l+-vf<L*R}pFYCX=e}ace2`^ZWlTXZAk6>VnM)qLBRbujjobPD>o;hx@wJ1T90_M}rbqbfq8KPL-T{9kHFiy1j
X<0sHL6%Mhh#)5ewuU<6_j(3+rTo8|hrD}moF)m8SjKr}bfqwpLiim=c=Bz=!OPD?@wmTY1Xl?A@s1(#NnhY%qY@j06lKR8pdH~t?lT+$&M+%R
;olOCQ9U58&><LVk}ycSjqc8JKeYfXmPiB$AQ7o9!`oN#OukH%j?j9UE)`V*(6viKQN~zvvA0NvG+@cRfNp3dof&k?V`??*4&_Q`5Ou^&q;kU4
!LIfHOn~4RQrCX%$x^Y&NtrZ^VH`M*{kHtlXcLbE&`opEb?kw{jHsfRXL`9HR9k=;GAsZk5s9ZpC8o~$lv(~Il4w7N9P^;l<$-l>#fm=a*=(Nb
5g!S!=Q4jzb43xOiYM%eo#vdxt<Z+5rcS8C#6v5doI14<?;*=DFD4{V)pevMmr<vwAs3uz1*lv@Fn1NNx9T3n|Hs~&Ek}}E$%6mV&j7^s<y%HZ
T8hQ0zLe=<-(mC4eVCsgRZ}%b03L|MmP-}0go!W$5$+!DX2;H=M-@*vS!_q>j8LVa8d;Z`j(Q}J5Uk07bthf*#Qjj#D%t;axu+(Jv{zxAsdOGB
<R0bX6N)T>lU|jvV!y8hXjnK`AY2T64_OXj+XY@KT3HJ)x+6O$=S4Omm3Vu@pB1;%y?Nx>x&;&oWON^&;&blhQz|ubSXm^OyvHGi>NZ2_9gYo}
R=&Mjmk(iT*pjSLU}KchwcBl}E!;li18gH=+)&J^yEIiFpq`Lgkf<e^EaqrcSXONm<SOdJcCHj>VzI-OO$C^g3e$$&9OU7_H{%1j5SMS<hl)0A
*wGDS`Aj54%{4@vwHVdX9Pt!oIvC~2eIqnqiCQbMFkVusX$0Rd=Iy36uA7B3wyTom&agc|Xi=6m6cowbqRgh@$W|L<DqC4e7|`sRmJ+Klw!sOG
X)PbvGG#X4q)A;ZtDO-Sr)R~q%@&>xf>g7f;}})-ORAm<-`e69S#nm9;9l3hl?0j8V$8l>@}bgJqk@4pKBjARvH&TwL=B&089r@1A-e5w(G2Lm
SxGZnovkyaqb;s$4`C_M=?|NqquY=e2yc)<-r06Z7ECm&-Xz()b>9?U#V*JujGw+l&62-_QOi!TPWhk|8&*bC7CLRavNXa~ChsaS!(KX~$HpX&
8}>sTk2xD9T9m^hPD&Z4KE2OoMegjOHY-LHGKWbOH}NOo@UZ7AR3X^jLVeNUbeop+<_^+bwkTVXOxfZ>$M}Br@d~R)Ct9<Ni_R$#)&Foim9<33
qx~8O<VG3kmb+DDShkGve$`DJ3bEN3Fx?5==6stn@%3Cs+2Ge=VN=p&s9cXpq>GNuF0dV08-HS(g_6Q9P+;nL@0lt#XM%1tLwc|c9&Tc#dbL3x
dsf1gS5AUB9;f|W{Or;UELI+h!_Ya_g)}?6yU;MpT~II_JocvaEZt?}9IC;H-EyKV{<>$LwR0OQvEg9ts$5rGeZbRK@tHX-N7a^Chpm#{HrBT?
jLc=p5sWtO#c-bNIEC8cQVuJYupe;e)tAS@qqe24{i(JM>*2G~TV#_de<&nM%RBy7N+VJ0v#se_+<S=tE4xfWfRz&}!ZBfwR(Jxl(Y7(oVz1c#
^spc;8-A1s2~wZJHK<C<ASYO6SvWR)CHVj_Zz})gzE$?z2*Oyl2t-v>!Gq;e+Kpfi%Xk@-HJB1~-mp6jDUezqVTJJZUA2P}++@YPUbBjHEjv-8
h@W@T=v-~3+&e6L*rywDjcj2l(~8U90hv%!vcug>oDvE*$5wG-1<&o{$}M!KpV~Celfk0io3?ZyHUR?&rh=nt+-;_Cp!|?zD93ck4DXP&B_>i`
F1Vjc1tGE!C@K_ZnF&vpdo`6grh#%ZlqIkTlM<l13D&~gOfsfCB}+xiOT%I)ZsQu-7pN|#26GBqx^+bgq?3j2^*D)V6)?}8Sj-r}4nzVv<xNet
p(=i;Zj+Bu8PbKb)!x|kwdhj}c`_`e%Ilokx(F$-etea4*jeWjQn@5+a9Smq`2%&u2XAJBRXA-jMbjO3Q1K)VxFMNC>>E^&Eb3>(<I)yy={tnG
o}SJPu&35LOEmVL+qi;G<86lZfGgseAPNh*VQZ(4^U(h+rb<)&mRQLhVq3;8>Kp8SB^HZ{yIYmQWEwysy+o_2-*~9kgWWx9aL0!QP$7D5xXY;<
n3tS(Nd^Kmt<OT7k<~ecK3)i08z$RUY<FR!WMrVK^W}55aVEoga!`IcF#c7x!%*N#?@EiYn7X4@p&KwGVpo1^I+@L>y-P?=`BXDDB;PK2S(p@S
QcWczF@xl1GbC1~gAfh1w&yL9UiF?)Hhw!cHNe7uRKo<pWy-GS<OE(Dilp(3njy(ed9~EC3@(+xgZmZ@9dWG)8@Fx`!%r1(47X)XzqwxLynVA6
IVNOtO&e~l87Zbqv)z@zv72sV&pU6ejoM8vs|vfOJiKoC28grV#?;-;hJ~j*U9^-YH#>!sy8{JVkfX9WU19ZdFIXWvw;vT74Yw5@GOUZ_MjK6b
mq0IWSE)TZac^PVwu=P>h;~Cd)C0l33HONE*<|raE%~&4N}fb9KaA9r-XXL}vmKw=s-MB_OIDZWdR4-=1ecql`k7!usR|vbx~@XP5_%S5b?$Cf
uQbX|8mUuN=)?bYgDOm(aE;BC1m=X@-`W%?5=k!rO;bPwPb#`sd}+wXr9-&4J3k4SmTU^Iw4tVCP{SoJ`Z3Fy9$?lXM1GXh$aZ5pDMg*QT=xQT
Wf`O$ts_phs^d&fcm)?wFrC%vL0H84+TD_p_Ul-Yi>ma5s1+QC@oCtlHF@zRmFY#OE~f+EK!x|F?xA^{DM?A2J!WM$m)VsJmZe1?XZ_r+cE7~z
k-~(gN(}{{6{kl33I4GHIU1AhDyx7L>`jw^bm<oKCMvM_St>1;rIC!qAqYvuGz^X#c6x8N4JdXST*zi9s@C{sbx<0;>`)!9&QC$s-S|hZLk%Ku
DudgklzM?*EX&Up5<Mx0gVR}T>Z}KAudAaraT{w+ooBb;z=&|yPeQ`ehnvcw`tj01OLltI#Ki<ojAl|&92j$Pg*<iV?W49R9Hp9IWvUUkv1=l8
p0JvtJYg8x<KYiDt-4YX@+Q^FV_XuuOjL_zf3TcrwZCVgMdTN|yS5RtyQR5Z?^3S?yE%K`EIe!3usUn+!V2F(Xl{5UX5WBKDefC{%Ns4OADv8j
CrhD1?=X$!m{yTb0)ZB;W+eicy_Fv$?wJ)}D_7~}d~7s=kjAD!7Tb(=8a9eY3%Dv*#&Sp$iw-LT>ms<kv=z!5#@<k>)5Fu0CwnuC(S1}g2?>>^
(rAdz6nj&)xw<b&uKggo-b5$WTCvqLeI{)Z#OG@13?s)H+p$!_9dZB@lkUdtD>B7y?D7-S*FrpGo8DU02!knN^a@-#%{%r{cUOMI_rY9(+==S$
ur9O-^?aL~hIapaD|;V_?$ED0$gIkc=irPalRlb&GpbXao8aCJYjFu+x<zC<AIFw1rSta3*}bDcY&19g1jEBp6;lekKyX*?7i;Cw^W%0VUcT93
hAn1L0V*;zq+}f?bL2v2AJA^=Q}U^GA;{@0m=3{QASBaF>0_LvJgO@cE<==MzFmvaj_l^0%%)sNg_@HHQmqK>Y8V@Sb_;?ld+c;_wXN-Rg8NpE
rjl3%j%Ng}G$x*}Tjq!IkE?^sT_Gx1X2XiuRb`F%tf>U2UFR&(984veijL~m!ke-od&;Jnt0(SG%HYmXOh83u*zp{&v&mYS9vABq{XRLkQCX7I
7am}3v_(%7UwIps;$$E@ScSgL!KsB!D>SQ2C{e@a9dTHW%W$jyj0P8l4SXKT5!dRzYZ>qR#T_G84PlwLo?y=f0g&oHbS#F+RJys0ha%X}gHxPi
x{#lozIUcSy24Kwz7T0-D49EXpKU)38EncN_Jv9{JXdLwgl#%LrRWeP02$k4M{4j&p3a*(q{q&ugcNr%?Zl-0k>A}#N?O^?qU=@BEic{O^oe!O
rwkp4IaR_VG(oMIQ#Zd-Gu$kMcH3b|)pS(L4%df^|6NgHBo~i4Oaw6@CR+PqR;`w;@2dS1`7WeX4Q64r1DJ{WaCylnDDFVrId@^OU`XA!pEeX}
sH2B*q*feH>TVrV#%wrvA);Gp_@J5&Q%OpCg=%i4DC{LB{E*%T(RlJk42y?}Q^;T3d7HEF1^A9r-;T&WS^nTAwQO`f;zBV!z~5I%br5^$;*Q|E
cvAMTHdD#u#<q}5O;HcYHHtA<x(ISOC@Ykl$vikJs57pMNCJdniV3(33uOHHX6axas&1TKc7v7fK6W~p9PAPHmAEA(g%D0)L{CZbZTcw|bM6rU
Xn)bygL}~O6E@OpmIU}T3it|h)X6^hG@K*2V&(cH!KRv|<d-mevJ7$9E)?6U#Io9q$YI(_-cXn>E>t0^2YVM4%e7_>q^@3|%+^Q6jlNHXRU@?x
i+hp9DfM|E)K%LVQJc$hMZ2Bd&|%$t=DULe&ECz*)0D`_D;1~G-Sp#V!;sbJ>bP4iN882qZZ0{Ny1Fyg%>+#b<}tA^kYEhTSi?rieho56iHA@v
f6Rsy7i5#cBh5_?#rc{{TRD~T?}i+>?w(|KmLDxR*9bmim$w1ON#Lz~q&C@h|CEfB-%hqO3EalgYPUgDAQ*=o5>n!-ZU?u@9cU_#vrW?pfb6N#
%FgMjX^Nn2<+4w7q;4;+(K}lv>|I?JRb3Et<^|?TS=l}u)rAhYoWg)7;n7HvDo81*9^}N=O(7lge8SJc7UDet+!P5n+C-{BPD>kh+WT<C$-?w7
Yla>aODMxVVp(x;>#7bTf)Mh6<O1$=P|%E6Xp@?YgN_s<zT&dG5rvN^x|BIq6dd8P^x*kgJXMC_=<tKYNI|%x=qp&!RoKvUhcVHNAtXjuVG_Q0
b1~e!?1s|!(hL`~zRBW9!8N3~+gaU4Ocz$|4>PJal$#b7Arl+KWvVb`cO3>;jj}`}i2tVvqe3W<d!efWdF)7YH{mJGI|#(rQ>o5@#my0n#iz7j
w%ds>sepi;WdhDFpFznDW7N`6Me329gG3-v{byoJ$AWb?AGUJsJWP<gLhnxH<jm?c(*SX;o^{a(pjI6P!?~0*Sb{r(H$BI|?R6%onQulw1_GP}
1Z676EXm2ls3AHrn%!u@g0NHjZg9*7XEmmGoTC$TFqsmCm`Ydc4AG@CvUZZvoe~~G8Ac-ORQ9Oi7olws@U@zk35&1q{ADn6oH4rOF4KdV&WtQ}
2zTsjjYV9!A3ZlgOr;!@8td$ei)Ncv2r}Gq!nqpkE12<ry5FBIB06yQ_wA%z68vDg5jJJdUv*vGFWxo*5fYOS$pi^XE@3VxXhysv3)Y5$uui)6
={2J6gITn#!Vxf%rUqNGs?r-VH_@HGB8|f{RN()}&q2>tc<iJgwKC-^r*g=nK(MJ?Db|Xn(2Q=e#0^upg?q5WPLrD<Zc487n&&U2U|yk3&jCMJ
ZCtqjMUHz4ZW}DwAx99g3HxMJn#I!@_9{nodxUaGL>B5%aL*a;#K>+Bc4YxyOS#6~<5CID6LFPFTd>ojA4%NJg(?o}O=i5gSy_cfNyZ1W7eT2l
T<Lb$<!kg}9{<jcWJjLDI5F!le`&gFkUM~rkIMJ5k2KrMH}X4}(FPMuhw0>PERMC58pNuR>t2*6&+OzeGuh4_YO97_PxgtbiZ=`vwGc>4AXwFO
v5Le=t`9f&sAgGoCWz$i+EpVZO?3*xE=1hyebIy`2^LU$RZLzqN54v1q%^{G2>z71fzaJJysC`%${G}Rn>FWFs>`jD*si|YtEckh$=Sl_BnvFl
hCp0!bo}GDUp_|90S{Ry?}ML%B{PMLC*2bUsR|Gef{xusbJjf}kTc{<h7P#FJwMHKuyJ0K-g+1enT;Qq-YMWdn%E(kHPJ;YEI@^Lc#C2D*<BM|
E^Mx@D;By&!x%fI-gkTHA-+Nwl3+N!YBS-gmo(Bze1$Y|vP+m0N+vU?Y*)osSS{+tbGRM7d+R>bR|v{<*NzFNT6HEiUXUiJ1D-$*qsA0q!_;=S
VHkZt0xH2>%kKUP-nuHePE6~lD<yA)3;shD%f?<e0kE_C@X7u*Ennc0z!Z4CxM74%6xjr`%1+_Y8T8Sj`7Cy?AoH!_Ny%ypry0(d@+&076?9~{
u0{4CH`+ayUt!nV?3YxeFpi43ugI^&X{<9r_?ycsKh1O~ePsrOI@LN!_=H=0H%VOTF1EL6L=^Gn;`l4cO$sK_rBsDWEp=K$C7W=BSTBJ-O+R!f
uP|+_X~W8j+W}kxIxDXv)5KskNXdhcd1VC8$}89&#ujDSt;@!yoRn7v>;KWsVzyI7)v7C!Cj`XEAxY{GVt!py>LhuxZl>ajAzRJf06Csp@&ulk
@Fk5v{X^Z+-O)2{`oJMs6g?cCKyxXYs^v(_6Hd`KJ;;WesS?i%t&aAUjGWF;9GMQ>!MdSZrXRzuVttP1x+^5=bQ_BaNg2iD>$)p!wQ$EsR{oHi
U4KeRil^3$%x{JXZHy62VKwT}xmip`*SNcJx7`&X?#hCllO<0(t9d49A643}8=lM}x5|6XSnKJ?i<}?wP*RH~o!;bJ$<4xi0@=8DHHedarI@DK
sp6>~S@x*N6i13Jm@CIL$U_YW{FCA;ORvD(37|;~Uv)%l>V=c^N+aM{$=cl;&+VyPm0lq^paLYao=Q%u>Bb$>D}>A1vC&3NV{7)5P+U8=I!EHy
)Z!1qe^vUPmN(T5hEX&ug3w<7$?#Q@6sk;<O<P!u`FLdL81A~+3>{>n66@|se}&DU{Ru%wj*0`%`YY7<ka^q;9qfq-<yyj{?sCXM(LsPs&exSs
Xl9;JbdX3Rmg~B%bBO5Zk)tCLsQ-kL6c*h;Dfb|-qOo}aHNBVx6S#<7jKhpH4i?Mibnx-$pqsV8Xv(NuRX0^^Emi5lB^~fYeT9THiUgBWxqX=8
=bHXXucj*`Ig2*{lT1ICVZp{?snBRd#-dJmBE!N?ICG?#k(Vr^+58Vy)_`SFPYT=_xqaBX(^kSW#Y9pAJ(KHV=330ys>wumy;L!0u-{4C(8C=l
WZ~-ONYl3<a9aKMWV&|?oT=}p^5k@c%?{TD)XXGrHZ7QCnZ_noAG`H*%K3?Gsx+oe_w+IAk)6|J2}<-2!GX+Kilwr$+MZC7x;gBM5=+b~GGoIM
aV{I*+^e=rY29^k0&!h}h(-<&1U^jJrLCbRF=a0FlQV~g)st_)i2&II);QFP9L(MXQ><RMyg5FJtTY^ZPaaYocK1|lK0^gbCovW#bFu?JdCp{d
RJ#5o#zMDNfoY4LM8wfw7h}PN+TjcCA<t?`KWm^c$1eCHjg@7)rn%3bYoHu>H+YD0N3rNsZ+z51VVzQ0bQOo#0HM52Pl6FJy`z(tUYtWnK3=eI
v)IBEp~^E~2~3m2Mt7jdg0iQ_@-z;qFR~s{s2DtOYZrB^9zNG$>Fd-_I7xZI@tO`xOWn|fakSE?^mn8@5@BJ{Rc;d-mkkaulOxQDf_g-Zo6uSP
54;JQ-=vY%lXM-OxK{VkW|hx);Z~S(*_Byu6}(6tDkN)mMA1wlwstz*h@kem%KlZ`Zsn6$fpBBCng1wu70t9S&=X9ddHEO{c2k-s6Qs%mJ5*TM
T52d^>W;-!qCbnUus*8$1RL#iS(F=c7GX)u_H>1;b^t~)>yb5Bm;unb>tr7ju0_U!v9e%(n~8*+_->J()n&3~%oGtXM)nMo)fMO8i09RnW>Hje
qYazU<f*tUDOeQVZkCQr)Kk7H!jd<X_Mqt?lXgs3Rah1;dwD|BQMH9XNqYR}FaP+D-~RibAIp1ex!05I>pAQ3nEp74ynamW^|*$Y#a=(@A|5qf
_u#mQ$E$gZ<m|=3DTJ3LXZP#*BF<v3$KcAX*mAGO;4Jt0coDCVd%bZPH}qa#a~X%~>{;*i%4O_?!@E>xkHMQ%XOF>g^0VsfYcAs~_j(MD%Q%t_
@4JjE^0PbTaYJ?X7(AvtURIqw29KJzr`*R`_w`75T*-ax!4;L)Q|{v!yhe5Q7#u3ES1#iu_j(LIco|3b;~2b2b@nVjd(M8G<!6ti$4PbeB>Z|@
#98n4O&4(pzFtv&{o+NuM(_13{CZA0oG;?YH5`MFsm{LUDvrTfZ1$`=dkmgyzP{-qj-<o+A`Y$B_gus|@v#SIz1ef(;~2a}c=i|^`Hpkq;~0Fp
<m)lGBKo>7<1y**T>bS(H5`NEDh}z_$HDuq;+*>U@>QG#XwOQtN9N<JUB#pH>npC}G3T%qXdeeV)o{)^9166@;1Hg@p+I{Kj$Ferc)X00810SA
I0mm$p*_jbo-gAu>97Z91=t&xaaMl4Apv{Vf_>9voN^!g^@A7jSvs`G;K+I05P&@fN6zC-I<zkez+O>;eV%xD)it~<LhDn1<O)tww2#8GCk5KG
2JF)dIAmYX7jUS(9)sf+Y}MBb`PUb(;81-%21lOZ7(8CZR((AN=c_o2&mMy#(QpjT;<Gm{<19XVR-rxTJ<ck$=gT-U4zIb4Bja$sj3d!-L-+L<
+_;QK8QPQR>^brAm;pJd&c5a{uFKE<_doyfx4-`O*H>gd!d*;X$b8($cqBHfTu(N<oMSlWHyE34;O7@J3KYC3`DP+v^^A_&k$X$V14ZXck1##=
R=1MSvoQTewji;KrreCq&p~-u&5W;%#Yt>v)b8`x_c7#+258*~d0DES<94J=(YkcKxPQd8i3TfOk87zk(XYp~JA7nCIF8%lW9UTy*w;jjH{!G-
Mr7!fuZCwwSe8PGuBAPX4cP^0mWwJN5gGP1LyAa5&w(JZm{R(FIR<+<>bVhdu{+f`g69#}Bb<F$GVjIEhEUmYHMBVb8Da>ZMpZ8dGO(rUJ-$-7
C3R?iYuIv*6D&x4%PqGzUW{gaF(5d5;DKyn?b7k4rl5-ZxJ9NCt|}TH{&vK*3Ss)Pza8Diga2FX(LZ;t;Sx(g=H%4IIo$hq!=>JyG`l|Mxaz`E
pk>~4T**QZ(^b#)?6AJcPrc!u68<U(^2=T+ZIiiJU+oB<J;0Y8zr*2!FQ>-0v%7Wpc{rmWXlw~mkInY78j<Dd4vAv<zu{c5Y*EB&5XGW*_Nk~q
rfYxMmAc_U9gY*HMIBc?7S5o0-D5fY6IcO*dY=0!XZPfaSAu_VO#Ywr@PGaNzy9~%|NU?O_b>kehvV+wel6sR{_U6X>*&AF^q1dp)8MyA4TwgM
q8@jhN+6MNMohxr?s2E?lZf0Swq{I%(;IlUfByF0|NQrV{*T}O{eS-L*MI)6fBg1u|L5KR_ium27>>^W@o)e5+kgCzFBXU5-MowAsfR?ilxcx`
^)C`#Y@VMYa3*#RH`L^zzI%8(yH3~D_ri*_N#+UM7YNuw4mqeS$~viOZDX?zTGg&W5kt3H>KApP{k0Dm$kp5}20JacEK<S50y3twBmT~@ger>!
eae22*+jFUi2r~fL{-0wg=DFoTwP05pF<%rsU*HlW0fcyC}lKriV%#Twjh|DZc<@)hZYlcSGB+fvS_<c%F^+}&`_+V=~iazAra9iOfq>E+_P?+
F!ncd`<sn#Ns@Gn+*hLtqZ>7i0Pg~nv%g#ux^JHKqLOy*M&IHx)x9*hy^BSri5#Qkymen{4!b73v26x4!dwXI+&4~ex*EL5cZ3_7VgM(nkgKja
7`E7k=?S75`bpZM<+(KQ#1^^%!%2)w*}_eUt41JpH<^&aShqx2Q=&x-NQOt&EnuW~kc3z~I#v#9)2-&6x66!J7RTQDtfc%hnQl@yT_I1i?uk27
*)JpP0`@bxV%^+fanrZ6h^|PHjCb7?cb!`ZS~g5;36ag)_?>3rwj#3p(XHIX?ncw{O!F}|x1lD|%?|%Y4G1RlD4UsxlwMYKGhD3sc@rogXQXU-
MIlis<0SkNtf<@zl4Y6^-JPdojFDI~i7rf0s0MD%OcnjRHcZllxW?&b86xIHe?{DMwxFxlb#<R67G^f4u@!gC$q(SxEc`26NU<8loK1l=nlocv
AsxGyM7DsaA>_^dVbkdTXbSmNbNUA(P?P(~M{_M_>$i;E@=N-$jk!>}mX$KtxhoXs>gjd}{P*8}`3KDZ{qO(vk9%wZ_iMv>kG1DkogHQtbCBU%
TEoI^^m~9ORmEUEdN6OD2a%MivW6rgyc~=)iVF=zOX(QUvr+w=<TmwkKv1mo07{bMcMJj@c0pB!dB%@Hbu2qbu#+wa6lGC8CF+LmSBe>H=Hpso
y&MqZGwr2p4`dHW`(Zn%(w|?6m`q#Hs$aa;vPmoICa2v4wx3z4&U&uLfX<NNIHNrsux(w%_-KIrF<>`hH6N_xMUDY|Pz7kCREy|%081=yKC>w{
T@E%$XP`b#yBu`9rCJhwGvj)|Ms(}2Wi_cDgTw$z<fC>ecHhS|O9%IWJ}(E{7cJsu@z!GyVa4pa3Lm{+7hT)5+Mrl!_n=buP0O)n6L5MEC|06!
m#9AWD<$1EA*T7_k3p?H8ntKfIlne061G5Teln<(?Nm9o=y4wdas*lv8B5~HfL26Skpdp^a<HC-r;YnS_JBH|YDpw5M!y`4xto^p=9n%Akvp(T
+@U-jP?e$?Io9*#fPUh#=tgDwh2J_0zFV}t9Ru<YnR7l^GiVP25wKp{vW<@e3UQcs#mz2zKw=TyS<<G(%K`DAmX$ARhCBw9m^^v^r9OG}cFx`-
^OAW$xe@I{$z06GV88^5GY5+(w#&idNO2JFrusc#2SWKGZO=_x{%FEaw)`;RXIp-l@UtyHO!(QBA13^4%MTO&Xv>H5cClH??Qy_<ui@@S_i%Xt
11@e5vUAH#+XJ?r2m+9tb4&-IdpfM2qUkyYaKp5Gu+*jnM?D~)Pql2PoXKNA3b$!ht|TL|2V5i8rtEGJ-UEjB>glL%S~~`0OLi*40PbTzVFU{x
;hM|kV3JA79atvM+k;@Ai$dw<ZSY`q<*PW`1zJ1?MLAL;?dQcSy$<(EnH%O9P+35Y<fV4Y5ADIpN}kN+VI@!I@-UNUdwH12v%Ngb<k?;xX7X`h
av1EWVoE&*B>B)oWt&#N9JK8B3?`Q2<$x@tnl7U$OM48sJ*rtL*sneYld>ecM_{DO!IHC-!>$$hIADLBx^0JLZuS7*T(T}?DQ@F(Kn=hx>8M=f
F~E+YzIdupS_s60HpeiUX&6|$2h21nKZ(sa*2_U)B-R|N=%jl<eJDZYyE1nBb;)Hac{3khCdnGbuiIs{j=>;xj0|W}WPJ=sj%d!FrX=;_Aa%(f
L^gES%Rwp|KFUU_b~#8hm?4tgoAYu|x;ZS!e5myI9xyOa-vY_&^D)@1%K!Pd|M>g;umAOrzyJ1+|NfA}o|56&WYzU1>f79s>m-eW#4f+7VW0g~
!{l;SZJMS~V<V5^+G@o_N&#=_sIa+(3{r+=GlzPs&m4A&;+SAwtX^cI?Ml=Pll~7|IQCqb1}U1FC2R{9oLlPVrC<xRn0(2fp^eofLu4;DTVc>7
O4XYg8Cs^<^vpRd0*uH+xxDY;gwht+%(Pd|EXm-IImP7?kw=hk$er=NhDAKoRXS2+QA|X`9tz9NRT1H_p*@>)R85WS^wYQ91bdXHP#wNnwuy8V
TJf&oJ=)?Kii7Fgtor1n7L~k|gGtHR<0c*j_Sf#@ux>zJR#^{Rs@ip{HB(z>JW0+_X<(~LtH~&2)5V#>pd5Hse%L)!V(A;3Q^|g2>RT9QnyaSP
-Evgiu(um%TQ>Vnvk1duYNm$fyu*}YaI2QjV>Z$HD~JeG6B-shq*kKp2SLsV`$A;+@S+;zJUCLbZ1l>N$=;3VzVD_Gi=n#ZoU%v~D^0!yMJ)N;
rUO(GQK;~;#lvfBCT3M1P+|+SIpCC%Wt*P`8j>?Q#XK>2TAqM>`^{X2s`20>_P>MpMM&nbt4t!&rc{6`hCS>~h3JMq_*N#bC`z!9|4OM;s#(gg
<B~Udqq0%MlGzlxtZu3Cl4oa^`GeG&wFGRe`(2EY7g6rqT)~fK9@9`oZ}Pc{&m|;NnB?g~VBIp7p~c;NY8KLD@xv`G$Ee@p(z@+sxVTJt6akr;
(w589%$COPkF%Bk`#=8%OaIHeEIiu{O~+B4YUX{eRuC|;oEak<3FoycMzlO>RGFH^G;`OEXqC6nEbMGyO+0Le;lZu5+<M(6x3dE9JhcXT4i;LN
#XSvK^6Zq0F&|J=UXt=Z3VwQ-=2CFqDQt`>oLbXEZDiFmqlOw!sR1byADX+hNHV;|GJ}cEq78UaFEy1Qrc;2{S;j-{{yHLTs-AraxFq9>$)ZLv
_(NiSC+WB;w?#{bzZbPEvm3YDQnt-1Ds<zP&xY+ZdFssKfI|>w6yVs3k>ny!aeO3ids|I82g%Km)n+RNHmkc>4V<ciiWF$pOdaQ@Wg=3n;T4Pp
2_|GP0~Z5K^Lg*?oG@I5%%&8_7O^9bQf*+Sr6!q(lr0-Oy0uVs*5Y5;QTs`vQ_UprkW10b4M}i;`!YrKTbY=#3Z-h{m1opm;604okh+1eH2QW}
h+@*9s-D?@H}`Z3F4-s!r$?dEY#Y+!hJ9DiN;x)lE+Q;bT->Ui*I{eNUNCVTSR@)&KrRI{y&`A9r7P{S)AilVrq~LdO-|OdpcJ@vq#A^~VHf3=
HxpZ~@i^=)HxkBza=6!Oo6hdwWQBF>NGIp7yR%wHE2lR+Vhh|=(nQwO7Z=v12{#3(1t_}NeW!&oNXMnMknDF-mtEGsxS^Rbj(Gcqo(>TzN)qK=
bZe4CC4Hd-KnZX##*?ejx;XxD{VEfVRFbP6CUYp(!y$&HyM`x&xa38&piDJRIvlm#lV?L#uc+F)bgpFcx9-8gP`r5yNct1odlEA&idgh~Dvly@
%d}6$Ww2x&M!HDu-e{UAaPizpjfJ&U*Q$+K6gY{M4s+H`-I1D1kBi+v4jKbld0)j$cZG4)5+X=uuxQme_PI4?vb8tK`6%MJzWano3~pA^wo`$s
@M0~wz#hz}30Ezeq`!$chitPdsWJ^YJjY~`hgEg3fW_dK;;>A1^+uHurr5eRH$uTSh{1tAg1q*u%1xolg9RI!abhAuq@+l+&eQfgWr(TUVxjve
FjgmiPZi2(Rn49ZxFhk1JkKm~c_Jn(+f~Kb#8mo@tA<nNmINikWZB$%O5l>9b&FWor;Ww6A<HEYS0|l<k`L`u@nr^yw_-JPdwSv~YV4x5{S^lS
g=&<>8m3djbe9V-C~Pcdw5Y|p`v0S08^t0SB9Ng}aB(bVU9n`DRMMB~`vxb`=)>z=)A1TP5=Ewi2V&)sGOY+;Les^t?kTvXq>A~H5p`M-T6(+O
Y26+d#2rT9oMD8inJ&r-#={f2H9Mk&(a1B+)$l~W7crs%w%uZv<Swu?6r5wR!eb&Ym7?yVC@PUnKntyjmyyb?!HZJ+AUQtG88fTtV8iAh?CuX^
qEbX&Q=mOAys!yDrwNoDm*7{$1TMjw+>YL(%{^J7rq#ujyC?i4xf|N%r<+m=A-aVZNl7JVYD`o61V>J-Td%80-=NV8sd7wIWx~@CX8|mYa?-@b
Znl6eCnk6g{7n(^5YQD(rWq{@k*l#uj-<%zY+7M$j)k1A)<z4CeY44>FcZt$qyev^W{eqRiP^zh9UF+MlpCpRWa5eUw49*;NmN!)cY7Map}6U#
VUmR>K4L#aq}38@o2)B{FpnC9-YL2ixH$vUQpaIjU;$ARC6kR*!DNZnosK5tsphQhOI!DXCW`;pebPbVFt~JOPOEW=<c;bk^)S72_L8QOja8K9
COIprd{UUIi73{RP%I;uFWzZ{ys`+3#kFZ!Qrbw<V?;x>O~VSW-uUV61T#WO6VdYtDRthBEu#IEx?yW$>!^$1efoJ43@NB)G|Y#1aqUT4BOuaG
RTiU42AULTDnHF>>eHA^+hX#23Ro)>FyI|eGv|AKr6x*{;A$9&sRZ|6bYb_-kUDIq#$q`JU$RGH+BI2pm|~V-Y$h_ZZn@TmspMEk)|*+lB5HaS
+Z-!Uxk?^OGc1I=h1<GRNUzyA7R)P&E0K~$OC9S?!2;PzUCq<CP6wqfF%aE?TH<vGuHoe(uYbnPDTa7eq#^XP<IcpIw%Vm-Zi-?BH90kL%+2%=
Vgs(l<bv>WU1RQYd?(Ljh^8w*T+h1V>?$*!x-#!fA(>H6sFcF+c>^y^C%x-~i@QT&RAxg;S?t!-F;W_@3H42V@^zRwhvy?J`l9dm*9*8k=2vuf
g11;0yk3)eqn)nE_JujAl@KOcN-PQ0Hn&-pJI3LONrJh)nPr8#%GTa)&JJ<$n@GOyUc=ouRLpZkCb4R`r2)E#0_@Wmt%mJLRRAKMoW6>~Y=5zt
ElcSKL>Cf2!PcqJp_kxF9FzYas-~u7*<wBuU3Ifo9)Y<g9#O8AfK`=g$UY-U;-*Aq+)VaNKdOCa4w-f?8$+#%99ME6D!3+(rEC2)UF6xR`qb^=
z<dmqV4`Zsi_1)GkYTIJ7VBACxVf>)D`}9X4B{4=r$H9*f;n$_&!#f3&Z<&;U^tg92?f@*tz9~!3%Z7w2iC4s((m26_eC|(ycn_9k}~a9+#M`T
?VH8M62#0KO7&^_F3}&hYDTTb{5qXNl0WUWtw_6`A-{AYE#N@?plO-|8?;tUQrlDpO(~j5E0tj!B>C(FW)R6TS=MFqheNWa8$b$2QK;iCYAcTh
Pct!B&0OkejlAZ=WZ}BZxEVGLE+j<En7yK;bRxhe8&xXR1=e1aUe4CGphsX)3Z;r-&rV!VYaz8{IS1B>qZu}bAlwul_st1M7l%_<rCX_^R*U9r
I+WI}4UGLuwLsX3WS%@7hf)t_8G+Bf(uzB(r6z@%K-iWO)hOjcvN4myQgu`4DK<MgZF|>_ONk|=%{s#liAJj!0G~NnJzyx4iK(EtpX5i{NBS1R
-QqySGqaP|Sv#V3k48e~jR9+0VsWRdi=Evho%KfD&SlBTzigfbQM4}*p*%eK>E!lT@~!S<8?(%^2RUyYP_tO!>*XyQBBW1h8jP#}fGMqFK5K=&
M7d63fQCdq=LSn&WZJvf)hC?>wG&xTgyiqit;OSLDuowEsd=-bL{HAl@{9~=2xjmdCXMA+*G3#v{lf;ct5n$=9>tl*Db@Z8?&s@S_8|o|5_1_|
#+<J8LZ-Q*gfeK!zo6`+LaOGh2q6zL-BHB?ViS$`!v><NL5}7bt7ErU8tz1nLxrFwt|z;gL~~r;pwUnWnz|G6Ihv+>%x3)*Cs(jJ7-Ps@5hee-
6k}T5tl=zv%Pn*RP2Mc&OdjjnskLe|ENCye_6{{tFY@6EN)ZsA)qDjDBPkdn4V(~G*u(SAn`_I?#@tZFS;_n0%V8GYH)T3iN~KT>p;%3FHi5XX
(ws{Pj?gLMqnto?+h#lJ44B+;C-k$`(ES^#y0{O;bbdWMF})>}Bl8f+UpblVSjL`EC6n9_aqe=v*JVVx50t&$?wQI8SAgz>E80jaOLhR=*}&5c
YfxL>0dz0c1b{Q7*0TfXjx(vDiqv$jL~f`%+tc)?tT^xr)IHgMz<b<A!DsB<$P+d>LAYc*hI<hN11(0JRwH|o2?JSKsxE0)D~nmg7*j@7^h`B$
ea)tRwq|b|56G>1gcay9>>BFGZqTF3<*<CAX$y<%m=s<x6L@#`Exy*~7}xBqw&)1FT#e7B#lzCDel^>Zv;`Sqh9_j_Iyp~8(s1*r>XHYQQ55xc
%b0f8&?x_;<v1O}b}mq1##D^K23fon)#-MWCdIiW^kD`~gCj_U>ZrnKR;oU!`)Vt<ki0zZI)W1-Dx*wBJMN3LY*}%e8A2N8kwOw}{<_H``<yZ^
gp3$woaScHbrqvq5spPi3kVy9PkGv5`XGGpZB%#H%={TWeqbUG(D)e>`3m&-r$Zu-!3jYA2pr#o8`pOrB9Fm=Z$B`R2dw=V+(3|TT>F6=zX2dW
L)_1h$OGAa0LO12$PY;5`2x?7$Ybyti2Exrk*~SFjUhiH+)t>;1KEBIZlEI15cfC1B9Flt<o+@&@&Jz?g98?MfX9!)fpR~v<1d5AZ(QFQ6?qKK
F!uvMehdy+<oN;*SmbN2@IaCuu*fq$@{A<E0*gFd;p>s)2PksG+YkKsF*uNsmxF!W=T|2n`E6w67q9LNi#)^IA93y*7WsHpdvL%akE_}^_qR}b
#6@PBz6g7Nxnb!Bw*5v|(zzMwN)OVh_2{%`oI8!KG#Kr^qAOVW6GZ-uj6VV5&p`My{{6+)rL#RhcPgD5l+Jxg$7XT{*q?FrXE^;CMSlj*pE2_{
I-bsrPN)8+v(Z0yGaXG#XH@<PjDOy5o<Z-=koz;z{^cgAb8pnCCF<M?b>19KjZZfa{4e)6-GJ#|LFYdQ<)5+mX9)fod4C4npK<m#+N93iQRm&_
+zWMTfjT;$&Pe_ffd7o!Kg0FUyU-b&|6+I5xvA<(FV(4q>fAYXG)$e*|7Xzu3G4q1<9`PCpE3P6`mvtxPv`clbJx|m+3METc<L26w+Ng&1I`Tr
&-wsvkwpBKf5Dgdwfz2D{iV$EOZ!Vo*a`0k1we7LS`pwXFl$CijwQ$4?(RDg285Y(@ohYN!>5r%kVh*#t9Q>V6g3MT#x|LKhw9tLNSc3!xkf?q
;>JIwtOY|}1zCuhjHe)XfC{8lie1c;${`|0g7%YWd0^sKi=}BTDN)Uql8UNfsaTwsC^F^h`X=_`b|l<hRVkh2XoJtnj>eN3><Mix255*~zLjE+
EfjANAzKQ%R}&04?TekpC|K*ORxViS8ahvnJ=a3o<d6~YFPoOCBnt{*;wqKJtd#P4tyqX9Se4f(3Ib<$1G}_ZxFM<@n8JoOsR5nUMHQH_om#Ih
3M5_#1h>}B&|)8bbDCHAA4CrZ(_0Sb?)+x1bCrj);riGl1vV$F$c=9!Zn3;#33>q|D!K4A8^$!4Xo^>)5Y=Kf5>uviaSu`a+gDtz3PE7MLy>L*
t6*@<6gwL=VvV**Qn@7jP-(E1^n|dMcWKlMAD)Hf0J<&)rdxuO+4*2hY?-WSE~<u&R3f1>n64{WdztvCvEeRah?_Q0*n481A8Y@=vW}^9rj#@V
ytE|_Rk*M?l%^!K(yD~bxj9&U@uuaXvK3uPi*qIwrv|%eL_w6bfMCgjgO+h5iM0Mo-N668*}js&a`YI|1|XXAC$vp5Gq(0c)MTT4kCsR2F4k8W
$Jm_7!_=4SP6_C4Wm$7y#Sz`6k*#}#n=U*Kop_bBhW)8xN#Yb?@tU!x!nDRztRhs!B1GyH18H2rioy9!T+UF#Yp-z=wP@QTABf1~n4&dLw2+5{
XNg$@?-gwsZG+|21jfg#_jaGEIenPU7prbFrw^+N>d}eSSbo<Ts5LgMu&n+Q_~_PUj#1K4Oqd?Y0}FpOfsr_WjKFIq@4!+U1}iJ%BEgoDmgcxj
)qMm}QcZ+Wuk11@R+bB5lp%}f26+{y0BUSza?Bg0zy#$M{is6W2<A2@`XTVOb`ruhlqh5xTrF-xm<ei}7!>PjCQRaRATfoffRkWv7>gxaF-sr;
)>8EGVt@`Ylrw)BlyGIewonfAwE@4;z#QW9g#$@ettEsdJGCXhl46>gBGRm+*CM<azP+wGB@5gRfuu-Q;%VMCM`e`5ADVN#RNM|Om}de0vDU;m
&zhOw=v9aqmIKtdgGXnTt0w&LV5^C;&@-9CuF0R8B&w4qyoFaL!L3rYPX;&SYHh6Pl0+3@5*F0<tSRp%n!YA<N)NKRq^a6khLY|I&C5AC$xb0X
1)0tBh;&O%d3YC|wAd>D$=9K#qa{e4;HPzn7EA8g>^n-#<1LPlqso))6H&69P-b_#X@_p?I}^WONM`ek(`}wvpajYtD?Gr4FGdjBO8MPU?L07o
3LS}?6pAJr_P|B5Ie?7L6S_I$oKwzqQxgu?zf4P+%8`sMYZkcEsXNhdLWU?h&KTMK1wq9Q+@tCAiKT++lPR*9Mnz?E;)t@;ok(~J0=u)!DRg6S
3mGQoPV<Y6u4jBb<;vX*2D`8IKuz@GZf)HzHpRwwcJJQWZ?ToB@|9U!Z!Th~3YFYe0^6t#AR6FZkxnMl9;!PBxckyeEnA!u!Pypz(g7LD3clT^
c=)P0juy6D=<Osl22N!f3nG=}*msx7u(aJSM0lxa8in5>Ou>%*Fnnu)+61T&-6`*^B)Au-WIYjcyHT3W!F$(~SxR$mC{*0rL_pi3qcJvPScT6u
Z-VBEC${{nX+I$iS7~A9;-29yLD}zxyDyf~9=6w#1r5aNRY1`;U~{#s=q_4Wu-Rv#v9tnJ&~Y>6(6!2@f0MGxXjlYVW|SWli{=QD0EP7|h864v
gW7~$X~SP;MF8dsvIV0SmD%dV&P&-e0X~bMHLUC!!sV_>DmYgw)J#)O)#|ogv%FGjOLlootAkGW@v!GS8Hcj@&E#;gjX)Sp;!t!>E9b(JNhc25
hq^iFn5gY=RAuehnxhU<GDK>3n8lSN!~Yl1d(*YKB<xL)t=G!vJz2o7Z_K>1c-cVbpuyy^nFN`>zsU<}s<o0ZA+OnK3SWB9f}KYBcNF&0dOS4g
*tO^Wt70Os-PhZN%~~~mq2!%tW)Q0tU$YsGsavhh!qjXfyS2L#>}?dDz~Yrnjn=PKiLN+yVHQD5>{QxT6w{Q*!$YyaE@6Wv9rk<JyD81`=@Nb!
7Fd`=0A8Z#T#6J9e`Mvqm!zx{3&M2bNm>G@xZ|8Y;+B#%OInZ9P_`*Gd20Kq(IwgWDV9~E7iRg0Ehv$N+F}r5-1U}-2q{`HZ?}1-YDh~PlF1}r
>+USqW|SCnI4v}fU|&8pnH9}RXW{i?QRG;KpsGWJ1!eK!x#htb_U0a6JUi>}1$SpAH^r9S?~~kXkStc;n6MXYt@;v3#poW^9Y+P3mRyyj<I=01
YnFa!MNO^PK!nXBq(_jD=#V5IXzJ=@0<%=jT$JhyOok~rNnJ>7Al_{^G_$#EzRO3ZMVIlM2365n+1Oio;Bbcw>W(UT)MRuHnSs@rRMlpIUC?xG
+;WSX?qvtEBeotxGh^X&2S%L6eZy%~C<*&7z*H!1he%noqBOTXFC>p9{czTVv&^lO#=00;%;#w4>0sMlwfad@Xz`Pg?B^G06T*|K*^gQvGP2uR
D=BvCm?kSgz~y#7f|WsHw8e-9jIuK>Z~j-UyI`%K5ESGw`L1+Nj6%sb+7&t0VVd7@7qUW^DI*5SyiH~nr;@Q{o{M6w!ewPO6Ei`O####(F|}%V
T}0W%dl~j&VIawyUA9`Z%v9{f(AMVG#8#}LT;v4w&5yvoSgT^&J))$#)>X3=$<zALZjOSpYXzYxx0>KJJ-IIIeIsi}H;t~0e5-Eo!g+0iN7@t;
?p|f9f~DYg15Z`t#~x#KA?4k$hdZu&PVkjtm@LR4g~F8`3sX?Yy1uUfOq#R!x<W!P^q??|q$+-E3)Qupa&lzH1~D;tvM_lB`6@r|z0`e@tJS2q
Ti6I{^Eag8JOGxErJLYzO;ee2_7g-OmD?f_`Y=bRECW%^Mg=8P{SB3G;k(SeH5s=NH{uZnUY4ynwcK$TYkjS%k#>D}&921i9dkHq++_N*%PR{a
-JIkxxLlngq~>uSHFIdfwTnI%@rC$QNq*6kz#HnBE4yK(A4Z9NVNLy)&9V#XfI{qN$UEEn6*mQ;)(8D{`NmP@!jx>a3Eoo_Qk^El{<A?|+uen&
4|@YDj>^S9z|Bxs%1dts<#)sD$yIW{u*TEPtSP$lNI?g4?3&5VJuEElyDzj(H;)WGGpxeq9G{7<adXrhOR{r?(Qekt&F#Gf9)T)gRh>Fy5Z5%p
6)WkGEb)vL7dA>%tz$4-YB^wPx%N#tt;VkEYz8ws&4Gu$!gP>iQDsJIX5aP_ByLe%mn@zNeU#lzp4`vRhp6=4mSn;CVtv;R`<OK*G09MHq*`NT
@=f<J%JZZPp<?xL$^|>E*e}=#W%US0u>=a}4yA0_`%2e?OO@M`VJ2cYq2pmf;v_bCE-mHFnb2~sO?!mVt}I(s?~O&F2O<{jdn7{;Dx)ORqfAvZ
Vvo%o^UV$E@E11bf9_^0CA@hUZ8<Dpn|xKV+bm|UaQO?{v63eA97TYhtrR{sT@#6b-B7A56u-afPyMn{P8*4LP56}73dE)+>TI^Yt02*}(n<Pb
L2PqxaYiIlCl`Y#sv6~4l9ElDxm!2JNur6_AOMreLs;s?a^_McVMn$9sC%2D<LqKuX>NkHuT9p3;9$GAh@LGa+IE7V=go`UTpCN(of#^=<>;DX
XSgZMn{{4dGqNgeRD%vXiPY7TnpPHVmJcV`CL6e@SOtNU(Ie_|B*Q^=?}I=s4r1?>{L|u%dF$LNuRtPo6KM@YSfV9xn15`phRD!94Psx_^6;~0
`?F~KvuOJR6>VRQV!u`PIm)ywlZy3VmaQ4BiG#T|C7tWU$5Esm2Nv+<BJEN4nHxb&y)jd4>>>sHjd8n1dz5|PY{}WZQTBn~u8rtM*$0MNd-74E
CEJ6(?^MB#p-#E1`Y<yomA`K1>PFS)sL*05DbYs%ORZSZO|#Pox}!k5t3K!YEEZ0T?Xo^QtDBgPs?SlMWrSfRu%;V%)Mx1tTW+zaPvj{3a2q!R
o=FsU)dx#J>9wQkgSaqQ?%h?NMqxQ=pG~2e*m<V>K{KNc`3rTW@cjj$gw1SE>OMz>_Ne<DHQGVLS1#*5M~#;I`bL7QMtjtK&NbSj?gK-hXMZlz
9)+LjoC+qpYv;*{Sn^AibXoVAu>H;-Pv;MJ-G||18E=Ls|3p~)L|FVpSo|;uixcSbKY#hlZ~sZqB{jU5?`pqeTl;JID}m)$-%l`;e)BsZlZaRA
r5PaJ_#xcgdcll}r<ZW!-_K*d{g{ZNj-TNb|E?b72RK%E_L=j~@Q#1X!oBqJEslfm<4Z3zz+ZUzdE`IAk-wOh{IG=$pKW4(`~$wuN_?fmzRDcF
-;RBbHT+zg`n~PxPy6)q$WLsl^HB6^@Bi!n{p}yHtN;7WzU;u!p8w17$&XtT^3VS9nD>uYS;6@Ij}V@G;@OXP`H`hw{rR<zkzV={Yq|0B=b^sW
q2BD}-Clp;L#y|De)<)Q?!yQ8g5h}Qy8p1@_%zG&y{yj9HU5XRJo1J9>%aeb|F^&Y_dkF6`>((K_nTdzwQg?wyE*Uwgr9xQF}`%Hul?EZ!Oz}0
&e!_vNACO2&%XHCH@hDnne#v5XTRoi_>tD^XRP;cwbp;G*{`_X*QWpbKYsc3pMU$WzyI=|_q!bUndQ8c`$N6UZA`u>uNh~q5B2@o+;4ZxItkcK
^{$MEg^@3rFbNJ=Vo&wsCrK$}vVQk^S98PBJI|IyL4;qC-m0I^6AQwE`uwH$MrAf!7y03R*xXAaO20pzGpF{L%?;^cV*C)#CrN`xeeyH*eXQPw
?@k`LQS1wP^BFGx)iB6$-uXRnqssc;DU3n%6^AjWhxO-DeWTuVeEw^hXewN1#bw5I@hz8!^{Y`PJ9pR#5nADw4S`ZI>xs-vz-ZTfm{%YD)5k;5
Ip2<Ovg?C*3i?&(`_T}W$rH_42ms@$2maXCh1H5P#nJ1HJJuf7hZ=5DKfk7&v!6@qsXt`i#1bFYK_5pk<w2Y<hNH%ZHScC64(rOii*<Y{4Vy-N
7`M}~xuu8n^WcBNgMV(VGRL~)v16ebiw~=BH-DDV|DH#u9NYu%1#B}d8Vn8JjQwCSzAYTp=bbEZH@IsFX6CMr)xyF4Ic!8pZ#<j+ye{wQOCK;e
cWinf?w?1<Fm9A)<^^B1{i*Ih#~AmgZl}OTdfXnLzI^b|wXS?x!@bJ7+i_y6t?S0|iS%{;IX`fYm7P3p>&3m+%^$Tq5E+Tn7QDdlcKx~H2@QQH
VwdW}9qP9Vp?juWOdrpu(AV+j418>}Pj<zuzhj$u==xZzbqUifY~)LKEIt(79tu||X>{=dmnLFjvBUl$=;{;GN@>5u)F!r~^_Pw<y4*F~$9CnZ
<Bxkz-Lgd)%O>uJcf%mnG_OvspQriPJI&|rNk2oHpCQf9kmhGd^D{8`8PdFA`+yg=#0@!fQ^4YYci!Q{#eT<rTk<^AZS(I7Yz-UM>f22J&2vm~
Z>(K&8R$+%==%b97bl|h`F({CIt$wh?<@V*3}^p=-H&-bJ9&$2&mrB(vvFEhBGLKmi8AqQy<p1<dj#25Ogabrp1mV@<D{q~8OpFT6?SNmS?@l>
2$B<h#yi{(HgCfWKTvqF<0|nt(V|@X!nlKdX&_$?bK>`0ipaP$Y<LuF9x_f8Hg5x$15?|{MUwBxO#u^1KJ7cI<FPl264NQ-F5oD5Ks9uBVdQ{2
T9<{vJ-)}&iWDI2&nzat5_v81({awLZMZR_YHjth!{<p8COR#V=Q|i?n)OPRMz(B{Q-`W`><EUVP3E>c{G>nvRnPlu6f<Qb6*mE@WAVwd0mX!g
7gvSv%Wj$$FNgOCSXK)?ZY&k|*pkG)WKyr-q5^pdONf&fH8Q;h1P^tQ?oeEq#2)0{FRikVhrRGU4w8+>0hhl}e3NZ1_t*tP$YR%fyr%nz+YnNq
p!}0@rtuD(Iq)$$+rAJ$;rU_8;c0|~s4Zfe<*``N*m6pKla2{YZ3{fhiP?ayE<I2{9+$#^hP~`~s`rtzEMvLwq<r_HJyKjX)am+k&0%*T8N$Hr
io9KHRO-CXb5Zq7PMQa*f#<=yLjIF6up3u)MB%34@mIDOk#=Q{&aQuUV&ZL-Pb5JE<`iZWnI7+9phzB%8+@Oa5cFD%m?`ZdUSp(B)iu07!rR5_
rsV5Ay$K4I;|t$s#;s{-q21%ti+Hni_!gCX@g!=(>g;3zVAmAxd!n8k*#t3OeS##`<K65O-@^g%?xoC)uO9OvUnMt3T*UO^PTNnFb0l|Czn8|a
lUj<Lr4-kok}D-FmgY!j5DTM(NRjQZY;U42Aa?jWK7NMi<XIpmKHVhpw59^jr;%@j+dZZ|Nj>o3I|5GJH`4eu95GNb6!);Mmb1|xw+qb0Myj<A
D}#r|i8e^1L%My~n#2jno;%EoMF3VpT46M$Hc71XuzIRt&@#p(bAmO&lv>R5>{g@b1sOo7L{G6iYCp0=o%Ar2xg-k;JSaAY1=3LA3F30umYgrH
ajZTtwzx++UU3P@Vflqcc|@U&5-^WR6a^cCh1dCh%(Oe|=wby7N^Vm8k3x84lZzu%vO8t%1f4np)bM0O{n9CJoXB$R;QQhlJMB-Mlk*<ePD;%S
Kk7bXH4b@!aAILI0?aFUVDcD^?QDD3r5u7BMi^RnV|Xv`^D-XX`uO!j-5W4f>g`@~YH)$y;|a3=@#o3E&&fZ_6Doz<Raq0QSJElaWg(Rc^);{n
=^A9xijjEb(J4Aojc@ddUUR;INGwclS8*^j!Y}V@S{kIJb-jnHLNcRuJ4Eo??<%7WlXpH|13U=w6I~8q_wjU;u|Qx+#=YfZ&}PFyX>^OQOXkb~
4HwfEK?B(|5l<C1Nz=(FScYuKzoV^($42gyh<GUna$w#M@?@rG$z1FLnS5TC1Dg0gX)o5%u>mSBowR$@JS8#K!=fAGor#NKcMcw+Q<?q_`{R;a
#})urgqn&ZE=8D!&n#<;2}gyTGM@$Cu$27#;~>Cr!^W)y;|Qx8nCuhO!X^hFJMT4pJ6sTqxs_Asa`{5^9wYbkMQuXLAedNk$rK(A->l79xi@mh
iPBp<&l&9BZRgHmV&~$Q!IOgPQ+KMAVma8HNTZ7V0a5)D-x)h8P&&87M!xNy8`H96Hd)INHy0OB5RfD|(&?Go!{5UvejLDzvlo5Yayp}uv&VA9
1j5Rs4-n`ikgthWI+C@A6BrMJL;|=)+@9H-+~6U0@=#X#%=9r3W`xX5yOWTRPSr98qI!Jh>I@Qn*N#0NjxwhU+qUnSl!4#Mre^xbl>MT64?7WK
BL!4TEDiLvTP1RfkW&OxmWK%BAA&1Fu_uyDaibn^>2OJNteq0`nI7W6iZA{7^^m5x@?POvRVvxj#bvexcfWGZ#ZI{~QeWeNPu#mDC&opddAT?p
o6u`kEPy!-2a=1FA0u}Pt_?N^k8HV6i9SD$$&DFKW9n8rzI=RG4v}n{_*#+f@M6Y@jmsYMczK~XWDyHX<Z6$FQc`fJX=9g3=HsLvgt<Y6E&6Bt
BwSI<EF5q$<B}MokiZkZbfou0PFZHs5$pBdp3i3-F)z0#uDVd0q-)_a=RzhAG4}Pfr{lR^+a(yQXy)PqItd}js1s)*v%n;m<lZdcro(1X;{1-m
zyrAw(z98P=eDHM;I~Bj%9NC&Z?zma#6^R?N=?h3;smDKNZzl?wT5`7Ga<~GSE!CvwHn$|WyW~Kr65;mDsh9!qr$L&o+3Gu>tOC^;wBU+)&9sg
>gV<R0j}rkcjJCE^Z!RaW@1RmXNA~v|Gb)x4r!cUu-~sNF?_014f$yT|5ZJ#{(`TlMZfBBn5`?9t)uz?eu*qj*B_uyH!`bVulLvbZ!dqps+$&0
FA1)~1Jja~TO6GSRtfwPE6X|cZuY#k`fKO#ac(7bsYLgM#!sE$=du4($9^NF+)p~1uTLHG`Xjxc`sK$y+_xuD_yPyQD>~=*+PiA{Z?@*Y{^0NE
`~P|HKmNhr$Q>A-37dbMC+1ro;k7IL!$#(#X64fi$Y)KhKiF|@aq5lVQvOSee`({lzx-axufP0~>*sOmovAh7*R=V?XrPtz%VVf8(&^<bpUlJ#
94|lYC&P;$ySk{D0zO_|eAgW9;^oO_a!BRfANyi@;%iKuH_U|3``Bxq<k$Y#i^lTiyPrM9ClB+L6XwZhJYim#H?RKWJ2{cQnJo(C+0WxI3-ERM
^R=J3#%uBYKNH@-xDk6he!l#k%b$<$XC><$pZGo|=2g%5Gd}U9XZ5u{@fseM+s`SyaVCUkGvWGtc*SSl#~|{}49AtO=^y=f;f-t<AMN(P^1ko0
%x~PEAN752eKxOUKzMEEe|+iry|csrYdqIF<FlXFJ+G18=^$SH;A?!nZ}CCBRX<C7o3q$g%_SD4;q+qfji|#H+cosYtMS4Z;bnL6)t~%6_94fI
y#9M(c>P(;NMtVmd(Yf@`O~kNC*Stdtff)2r1i^TCb%|GS@R7uF9t%8s23Airc4w+pn%kq@s1<Piw`XI{ROVisX5b)+4!c9f7K~T)CpUY`g{;x
t{P6SYGuz0j#(qFm%UEUOx^w%{^sM9%meh;eSlb09u5oGtPZO@I$`#De{2uCcgiQ%Ax`#aABiCJ?ry1;!aiymY*<KdI#QeK6URp{rpy<Pkmf^@
z$jhctfPd!yXzj0qg$!_@!VA6P3qC>g?(lE8kNx1qPDZv$HTR*!l%}g(5!VgGOsGAHLj<ns<V#XmMF*<ZDK78W<YG&y0_~or*<{J_=V4YGm9FD
^en5tCSu#*gIeQC*!|sof1F(Rn4#*q<Tujj`E<TK#_GqII(8%>0Nd{7#qlB`r0ZViFsT6(%eb3^L*ZEip35ltc)zY`AL}%yE)Ez88pX=MQHYu(
Fp~$*Y)sX<dGiqosny(kJjlf~eZ{d7F?umBq-z-usbJw19FARGty9A2@_4@U`;I-I`nga@kUbmsoluc5`j~gQvT?W1GTDJ}bjIGE{<*?#yVo_c
6L>_nTOdf~wC_Y>*1l9>`<K=LMV5rB!VOOkzDfAv3uhJj!+Q?!E!~SqEg>RfX-~!|#C7L~!dr?}(TT4vdCwl~FxWbySRi`KRGyCrd>aw2^>S!j
?>=T^pAWWO3azcii@eT&PmqM7mNNW_3txs^L^U)@h~qq+x_)ZQVpB{{B^{sHm;2<%b{hz}g`J%3d;+ev%1)xmM#%QSev!=iNv;O|_u&&@o?=B(
d5ThL)a_=k){{l_reo9Sm%`4NNU+}|EIaYol{k5-dtDy8P~Vm6%#}Fb8mKfzIBl8@|0A}9dR8Um-9r_6p>!wK7Yqn4mW#CnJZTC-4~?JsU>9i~
Y-O2}mK1t?;DRTxo=cKF2SiGb%r2))RkPJ-7M4ivedcn&#3<#8*F*ffx&e;$f?MXNlX@DIq{0N^V!>plXf$sEyZZUx{Kz5UQgv$fjaI&=tN$}(
{1b+ZZ-Q!l=Tg<ra_2khS2xO7->!u92As*yGWyRl`qeV}%g~Pbd;3eFKKXC)*WZ8n_4l57_%vt-TNA#;l>CwY)jYoVlZ}P%d3oEp5}y9+Uf%zG
-hYlno}Kr+{1|7Pa_&z*KjVZ?`VhW+o-aAHf239TRaVard7_W4&TqJE{s^ag&5Aj%&rkaIKB&>Z;@+qxv6p@<&X70!eErdvILz&z@4M`G9C#5q
zUId_JvNz#uKj$^(VyaNzIfa})AsdQ6a0rb_B&V2SDM@3|In|Q*XLF9$(ziZP-*{)drW-izmFW}v##ey_%87kAinp!_fKl^KjZOykK_E&zsuK9
eS4h=elrH~k20M{d1#}?QSTPhPpUJuMf>b>;TMN^Kg9^@%;ZKOPYn(?S(;nK+FyQ&JlL~x{g@l~Rm#{^*_VRqNzzQcCH0yfq7h@Sj^JaR&&&O<
yntAwQu*bGH<E+tGh*zxn99HV8A;~m8=VLX@h!R>$CxK+r&ygW`GJ!R6JtDw@xA$i;L(PC4iXP<gy7?_wYX=*IT_ILzI}!Dz!x45o;;z6|9!%c
{DY%Cg+7k7E7qj6to*ONG$aEYsbKC}c$iw6f3n?_#Eh*kzB_U$a}*Y19%kJ6Ct3Ysi=8B-p_GR@M#_u8chRrB_BE1luf}z%=bbG$UYcdmxUW%s
(d@*4_pA$`-B}FEy!<!VokX%zpXEK*fo~9xD|m%LAbXTA@)NAWJihS{bZ!#pdlHFc`FKfu=AJKPIo6~jD)i}9z4>Y;ewMf<<w5pW(tc`Z`?HuB
122UbN)kiXF+SgI`E%HZMo1xPo{1486e^9y<GqN(^ZfF#=SVo<Or0>_gmF%bz>szr)~A&ZjbohDs)F~E-s3+s+B`xw$z0kp`Ca*|5eJzfbD(<B
NJ|Log>f2fv0b%+SuWns%kg5>>=oaCdi$vlBmqtHa!9U0GMQ5FNtn<^VA}fC3quhh)=Cm)cnIYo<k1#vjEMV1beZzvb=GCRFpiYNAa0Umc)I$>
A-pT15|3-|@FL>W#XlL7%UqWqNuatkI})FOF7<^m%rD7S!}<!}+n*w7F(y<Ai($9IgBXL?dpQndM%7%S9s%jz3uejWmw*%f0gq}u5jZX(-8Hh8
H9X#OIUF%RB)#FS9#y29pT$1-S!0F_t@8goerYnfhZ1NX$UYnf=`ybmm#f$_`IJea&O!MxEa&L8Rnn9rrouDL1oF-~Nl3d`n-QvD#@|o=Ig#4+
aRiSdR(u!YyB}r?6o(*h?<fl!Tqi|u=u<3o{6a`yACWj6>kFr$K*LxJx%a8_J}upy2ckkZvX$uYM2PBYA4wT25+)B@ZG(eG2H(V`S@Cu_Tn~BR
35?4jx4@K2!F7#3$iN>)W<vt0lyjhf2I-z>B)=`DIeQNX?0k7lfNF;=A_kUh$P*#Sa{8#YLr&+VcR@#TaVx7|APC9bsid?#ZqAlI7^>W1d)8ko
)e2Id1>XQCY#CP@?_whd@gj3&^hxoMI%$_H<qXP#y0<~O4&IQQ28`9jwggWxbp$f0Qg|X4w%x>ry(!~zF;fer6*Beq0<0FEaO~vQnGIHgk_w$$
0C&dwI7zI%9$qT229zUc>Ii@(4dlBHa}Ucx*sgcL@ZocaMJRel)=`*nTHT5#NtRKV$R&0M6S-t1@Ju*jq|a00JNLMlY9nqyrmR3J85?$q8Fz5;
gs%xj+Vcsgdyw-T7XtT)vkSB6vAKt$1GC!@!_173#WEZ*0U1}~gc(b}kOG}tyTtyI(VGf{b&zKpf5eG0HqiBZoG4Yo)+u;^Tf5k+6Ym>7IafG9
iasu$3u}x=JW0Dt0%Ld)BelF>?92Aw)9m_JqzLyr-)47t&X)V~M>=olAoM!22@Eqn^BS=iV7{}lB<0o2fm^@62jfA!#bctK7mql*+zK4dL4wPQ
1=n(vdPQf9z>7^-$&_!w5c>?d&tHAXTu>PowIY4kU0h{lV+igZ94l<NBq)BU)V{&P!9$I6F=gXYA2PcD#@(cof^XFCCd*NEL|$t!dpE+Dkthu!
GTTf=hrIMY=teC<YqLdRLQm|7<!!@Bc3l{zcsCYJIUgU1SqW|@K{zcJb`$*lzED>uE=3I(rrKfJ=Grd$q_cq~!<0saT_D2}r9(od{h?z?y$tM3
xGCHzNrg_Qic9BD;*j4{O9Up0JrAq>0W*XYw@Z+d#+>3l46xYf7uBkFF{BC+b_ke{j=dUo2-Aczn{91O42N)N_?IKmAuCG=D8cc#HSQD?sVf49
vj}q>mqjj1et_aO$F)-qkAg{kslIi}N^v7fWUEgUMxsto;XJ>iG-!lp%T0^=J?uPKROswC!V>Bf3h20y!PW@21O{#yxeo4))X~Ybm6$~oamn<q
Vcg=REC9?HoHp*r*cC9wX(@Cu*=<oU*J+Aq@@XV@GtPy1XU|h6k36OqWfjV#+5t6~CjD~CPH>;5Nz1F-rf?rj<bUU)Cv|9I%S53FP@<459$b-u
ZRDe-zEfg2g4<W882YI-3%>%ldn`Q`w)l|$9bp!gw(_JiHYOXqI0Jf%Yw_X>v*~5CV8g^xZlZ;iv0)n$Of@YA3=`W(0?i$}&2X-!apZAxUZ$NC
?0M}F2@irX#9~P&v-Oy;9NV<d6?xFI!<CBh(Xuabnlg9<vg_B%hB1kD_DF}7)@C-Q5a?@B^Qgc{d7E`-Pvod`8TU$c0E^M!03)xRj{7`f|H?qJ
tY?9n!27=xXa_GJH;$@hX|=LMs%GFTQd})f1~*|nN9t?A<TQFSl-f!ZRNxTzZn}LY1w4WTXQSn}kI9sRf0RjD(i@o0kxhP)3Q%h=A7rb?0;jE`
q(oWrQxw+9at&4=6+X;`IH}hJccw4HALxH$vEEJgPIY{zRX*T4fvwQ}Pjt)2&#cG`1YHzxa_0Me!^Kn{-tZDbdkY|WWQENFmJ9~3E)u+ETw}g|
p>Mp350_}*W|n;=FOF%;!wWA<py>N&7}#sb1W*|lFJXjZX2krQg5rJ21S*fXG_<r!bj*w4sK=vy4PtYtjMq23)JXmEi_Ab>5;x)M&uf^@S2cJ2
%OkAc*q`upI)2-;eUrw4AODP>(XH^s!++iOh*tx>-`Ggko)I?x**lZoxYU01!@RZG;QdGV;2QZ89_r;~_@Q<EsRwxn>gz>b>|e+X!L0aS%3pu|
CB)x<9nYI5|L5O+{pbJs$8YZ;#(u8u@#=V>QJVPX%fH;A#-a*%>E~BF=&NvdpK_FxXL{*{#4VqFq!dh<`tr*UbYRLyzWnps9yS~wKmUC90Z+Ty
%>#uW>nLxQq5EmRzK!|%ZZ`48n)?J}_SFvbS+?t29QVhuT|bTCQ)Bop<%0K`$eLgH@h3b02^L@e`N@ZRoeach9A%92j}+&p9U;Yb<LCD|R;@4m
_{s+g#|O_p-*KqZRDS6Y;YT>YSM$?;+K?Z@99>-?AF?E0;Se9PAYbiZ-`9-%3tOc3h_$@eOns!$^hf^eOYix}Xa9)z<a^w!Z^cLO8C(WG=yUsO
Zppven*F)nf1LFmey;bI*ZVugpx$E#a?1~^KO;Zn4`+YhbuhBMua*-cna)3nktg>0U5D=Q5|<)IW2@iQ7ot>2_x`REBz9W8m<?`}PGNV&Ly&p`
huMNC!Hqb#M{hn^dg#(^32Yi)BX$FQVerHsC0E4~%}8o6eEymVPF&xj;SrU3O@-yE1a@3kcr9@o+rsg&7i#i}H!4$%2V%R~oN(pmdk#!J0`_o}
r8U6+yZWWCy}a%4y;a=DrPV>Q<fTnQ+K470mENV9aWSf`Jv7aPbDp>Lv~*_(5pUAWNpr9{sxPc#d03;^N_~*N&R87HFJ)cloDcchiEsu!(Xj+B
bcJll57ICqnstrvi-)@A$ve-ZFNMdsglb}V=#s4IL$~8`K;_K!jb1v(hy;%lk{Yh)mNYg=@Y9tf9Gs!?p<TYF)!n&7pI$gY$?R2N7yZMRr}aXP
zj!G2i_F*U1g|^JSMdZ1MrRXpEO$9ZYMAi<e0VST;9;BS<}y~^m7l46{0wQ~g4=`%yYjQl_VH8Xc&lXCk|;3h!=OkCQMOd{sjIy^kv=6|e|hUE
UPV8U*#xG`=r~Jx{*uYef|dGO2Z!yPNw@B%>0F9rY_{`lW?!1_GPw=fm7niEON`~AuSZBz+^B<<Mx)eN<2Sta@}6_G`7rQY(!<cBjGRS9AH@IX
SJ*F=G%vb}D`xYRCmc6RZm@cL3ST(|yFj~dL%_I@qzZl!UdmhyM4nCWKZVF|a5wIHhVi}YY<1i}SI5Ll$K`vv=E9Z75j1b8N<^0}&d#e}KUY)K
%cV%}@Om`o33Xi(BHcJ#DX-Zn-f*0+V&#AO`9J;qpML&NKmVtn|F7uh-$(MNl|fs;##c%Ra^Wp*jIlaehiv1^c98yIm}++>Z(qW;eBaAMrfV}X
Bo#_-W2|AAq4u^EGh2&`p(Rl&aO7I6Xapu^Q08?^T+m`{c<rU!!~KV+n&?|Cq7E`)!3QZNr$z?Gf-{E15kiF;F=G3Cr%L2KiPK0b(cw=|GQi{<
rOSy~2`30wfiIZDWaDzCtm+&ylj!q>@nhpXR{g;7XhS2VB<D!5ov<^d*9zx3QuubP-@+B8vTa-*^?=P~KRn(#VPn{VKJ&w@9n18N6q0Zs3k4_(
xqtfTGtoUJF9){0)L$GQmo~^DRVh4}3a=9PzTQo-yx>9I;hRuBw!$Fe=w!ZVB$k7T!+3;B)&M*KvUAWyOl)0e?<&j*j8uwoG1*iSQIyWTka60?
{#IWcAJ<0jF(%GQY@D#KvqiYRBm)_3wnfMk`2FYIAln%{Q?gysSa(>oh9C!b5cij2pd<yLg6p8ih^f&U<v0gtSmtVH6DS@m+u^Sc9~TUKwNWq$
aMRiS8cCrPN8!AUk%#KE+WfYQYl~l<<gm1-u-o{xO(5wN$WcPWo<oSF4q)&69FbH;iCz7b{o(f&iy~q#=l6JFd|V#oZfjgRm7U~_<ThyJL!*@C
U{m{IejI`Cz#~rNDu@*Q9rP~n2=chYe87ItNfdC8r4q=ilBj(PM-7VtL$Xff#s`uci9blXlyTtM!eW=g)-e)(n=h_x`5NRWYK!xa^l^OdnA(MO
WSD@I@nq<O1y~VW4wBX_anbUCe_X+27s4~gtm3-og5<7FXh>NM2yrgnJK7`N{6?`v2CJM*uq<l=kUyixP%rP>;w!{$K{SGo1<bm-l+i1D{R`tT
-j$L^A`47IEEgu*p1F4};t6WC!-B%5Ep6aQwwJa@GX|AMXQovmEh|=2p%+35hEVYh7SjrrCN69&rU6*7Il|@DMG~nX*vfZwPhg!FB}5^4#cYd2
Bvbf|Tq`7?>5En)an><wff*ShIY-LFB;ynJM?7IH7(C%h9tv*x7*b&#GpM&ks8Ps#R_-Q=uX-Nj9fBFeAxNq5cyVNF#cgIVhQ*21Hn|`NeO@e+
ySU;P%)<4Z;fK|_%t_44yP34IQxqv}(Mn<JWK0nRVRR=Db;3tqWP*!0B{M)ClXP2?ycM{trQ3=JHA4#*s;P;Bvx!R5_Y5-w-i}#}d%1p(E4t%-
!aO9`19m9Pu}YGmmJ`3lnyBMpVlN<z7nvDwtiiXE116E}(jLQDUz;pL)WL-jE2LQI<a&vmMvpsgBYRm~^0s{}=BmWt1KT6a^TWXGEoJRVxW{Rc
pcT>>lFE~kxp}dm!eU^>kPU1pJx^Ga<V&Gp8G%Z?cjTdJC6MxIZ914xPkoV0>M647-P60PSWJrt2wr6#eeDc|EEn9@3rV^#IpYFW^@J7M?-+Tf
(F4h_d4^VDtM_$edX%J<TX7Y(dEAD3`jMrC+HX5W_cdFxn>4Wa<~S8@1Qvf?-*}{c_-{;P>Ai(6!Xh0idhb_omN*G2Nnq~C{sKp}ksFCztP_i$
ehS6sTc^_ZO-F@<h1iO5u{3`P7L0@+uoGh9xyPanWJSR{$VN%Jvlz$^Mg3t?P+`5oRat~W*!u@QpGh`@jfjrctFPmpcqlkp_!=;+p)MN0#kVpS
Hz0M=X|zR~g9)?DC%(A|;{xgQ$oWEND=mF=%!Jnax*3xnrYFFVj*$kh>@>LC?n4`7FC>c@>@%XLI}*Otyl4&?hQSVHk}8nmGBagFQZG1#<UEIm
#LHu=EXh~!+ro@3{3>j3xJi)=L0H_lFf7<uuMHmkqDk_blB6^p*VZ|SErTCN4j2Nl%A(Q27K^7(QZmFpaSge_lU4}E7aj|5LZQ8ivydc|!sChC
CR13M+&J9pOSv*QE(ZrDWlW*&bLG0l9l68wd*F0|0Ub=gj)KSUY``p{o@<$mf_T1|No)t5Slr7X!X3b#SZ_@BG016GxcspFU^{7vc{F-D%L$02
`NpP{BDX=@>c-uFvF8ms0=f^_2P2t#==;M~!%L%2k;y!U+rnuyR?NnUO?D;Rlq-YBosjzywhBH2OjGQ<C3o)AWaCefTR|<0tc`b>E)Z-Sw`}+~
i2Mqvtt!3dWhqF9*tzr3VPQl-J3`l%Bt&U3q%j>x3M*{l_zTQ3CL3Mi%WJ}hJ-7kj=3}p{*saT=mYP_(jYQ0eq*Nr|U9>KPiG9kF>lV@vD&&BK
b;tF?m%-k{9i%SyI)p?t|0@KCpR_)d85tBh6rFhl9Dy4xvoU<o7dLCdO+%=h7PBNbt;IKqcm!MDVmDmu+St2E7|73aG!}_0rt)ZfhTM^{?8wlx
xSilMCVDl2=78tzWP&8MB7HIV+&FaQF*<fY_?B?GIHL>6T`zAM<9N*fveFL$pCA)fU8Hq!v49mO!4Ozt+evki`e6%7%tH;bgu+ovOjOZR;xn%Z
F<{0TiGeZY+uoh4_8&MvSRiB-Tx3&ElN9$%4`Xr6MPyDMK6>FWeDrfmE-UZPT{Lt1jue?MBo?N7L;nf>AMVtQWFf>>H&#@H;0Mv;@-kqwXer?g
Fwp|H7BdbHt1mr(4#UlzB<AydV$1;FjUfTfhvi1ko#T$x#5+c&OxSc7C^-BuHJ!XRcX%=nD~$p_icTgT<Q=C|BcoPa-VWYEv%X!JWe|8PJGlTS
<C^n~YRsnci*Vn<&QDUf`@CE|E@m?L;ugYG!i~ZCM-V?WN#hu9&=H2mH%Ta37eNk#4bGA}X^Wim7@Xd)^96fS<E>j<gU?o-GY_@OPlB&C`PI2k
a@OD@{575pLJWAz-08R+mvvtJd1TUDz7z=~*L9Ezxu^E%S}dUk26~IIEC<>yB8V>^&=(vSnBgYFO<HL#V{93fB!9HO?Qq-3F}mD<Qn_ZgY5v(E
dNcbTcf#)4PyO{Bht<bl%CqaQViJ#wa_Pp)dk*`>0%}|}%O)zYr!T25A(_(hb3K`t<tJ3ozLDL=l79FK2YX|4=PQoQsAJigyyOl>Kfg4xGuC$=
zxP|!PM_k+p=o7~6ZlyBh1u5h{zD&=Yu(n%pOtLj^+pY~F1oPrnrWvy`eH}wc<uc7#>aUZo7um%Exp~p{_fWJ?|j&gaDKd*MCAJ&?2V@M)yIC)
asHK#{$hvww>|WGoASSW#MgJhzrLgX8z1M5Omg9kOmZJFcOSJFpLL9Pa%g<;qaRw6ubS9jULPMIs(A0z{lZjziMQ<6-$$SI_w@Vkf33guzc61G
K9RSKZO5NUpg79)pWpKRsV%BuzvN!}<I5M9=9714673!@XNuuj9$#Mj$xOw(mtLNH>a#z5zUFt3ZT}%=%+ne0WhMA46XjJiAiVEm-(lihIqkKN
ynoibiwNhl=h9MifA-^Byf+Gx9h~GietsE5`}p4Bf9L!}dHnf>_b(#yXFtX#y!ZKa{0MgAYdya&^8h`6%D10ic+<PT*3*7|?D5g3{T?od&z=IW
?N$AZ_r0|*_PzbapCzjPrStv>OZYRN%X|8h-_no$HJ@MjtmpU6Uh6-COBZua$~`A1T%{0l{&~%{TX2tOo>r_SJic6=2czc&-v6OpJ7?t+mCcTq
oDzTeGbXqoggO*`FNTWDum8L@ktozR_}_d!n{pfbFPG!%?f`o)bOAqlz)9`k^&hS}maTDrInGp-OY6TMX}-k^mt4)M7eB9NQR6~rv<0-UcYW#4
T>gC78`R%lo_~=-imSH1WJd{dh}1w!VRfjmgQU;Z>%p2@R<j3jL{;jp*UVd*1dXWmDiG{A7kVkpOaU-8_Q38vBx!XLj`omrk|n+DvqUxvuvzD6
1MNde>ky?7yYKES!U%Mh+^JG3Wm)3VAJ#AFs;=v4OZ%Z5_kb`wotjNzz9N|N?xvub(t|Iv5cKQ=R~*JeBKh`pJU=?sNoyBeqY+W5Z$^DTH|Asl
09(<eQ|U}c$`sSyw`Yd^olhr7G5SI)9-rIdrod{6cZjcquSgZOQv>VbK#2`X>wKd=>7QAROp)|&nh<5R_|+wYq_gX%KG${=?x!pdV(WRI?(PXA
%o?f^|McZ5Smg0Ds~S6Ws2SHMp1xfDe7}6h%j@Qz&GA!D1(vt(Cxn|2ct<HLc)u{|lA-NH=n%rRQ1>%0?b2(D=bkN-#JY#XSwKJyI|ev8#zT_0
Zi&Q&g%Vfu4Z(U?0mKUC5cX-X_ZG?J5<PU;{74W!G3<m0vRgE?uzEJwD?|DDLNsY(hX`Tuc@TWBNlC$ME&I%UWC=))<5p4#eU7AF3gT7+m0F2R
WZN=ZNG2|C&OtzTp<x)9kcIeKcAwR>+8zSIJE4_w{UrCfu-##niLXwT<{CMdDH6y|lGx{xq^p#qBqT3W{F3sOv9Tu$=P&qjR9Gc$uu((u`gsVJ
w&7a6`L=iLb9%6COM|uz|7WngLDU(H+t4Yuq41&EHo?X&;wbN7GVs;c_;EVrpp^-8QuYX^>dSmk2NQNWXza^8UN4T9u;H$=d{f8hekL{?%#!aW
TMpSE5$^_VWEfPry*_+t{gybFgzq?{-*2o#Li*akw7r|uB*soq+Um2KvC@mVUyTuXgjAATxX{8jxjNXLo-lb9RLu^<#qhGHi#WkV5mp+Ml&4j<
XU|mTF65R7b&gCiZ0bD+tOC+!z_iy=@z`h<`21?W=oZr^4IgH~EAI=t=^N(pQvZuwXkj%6t!K(6Ei9D8=9jpd_`(ttZy^j`O<Lm37u^w=y@71N
xu^1YEIllECEIZ)t{P7&XIO2v0kS_o5C`0NtR<issFg_>bSkkDVtwrt_e;Dv4mS1?syhb-YOzrg&KT#~Gf8}aTSHJVovPAs$y|N-ePs{Ja>Q!Q
OV<4AIru>4x)v<9K37i|v1kJmA@Un#_GmYD5f+ks;168)gh#@>G(zVuj+@IIumRZe+cPQR)%lQ#x~=8WUnZcMk9ol#i-&*4AmnEh`#q!BHzBM3
n02l<eCkhK@A?*n(zoJEeiqt)7TRAYR`*vj7X9)|t-r;;a$kiT|A}IC&n0m24U)dd+g=oor2d|l@SYR?sOPQY*3Wn8fBv9Hj7hNY8!xXGX$tYn
Kl@U@zV-5_ImKI5?%y?i!+Y0Ec<+LF^P>4aXZx(>6h3J&y}P7(?O^Yn+@CSQ{}9Iy@iSpf&sS=64&qBcgu94u`uWO3f5+pmr*!SdyFfob)WPC-
;m4=$fwA8B`3FDxTQ|K|&cg8KIsS$z{`zVD)erm`Gd_H9!oPc`dU}}mOu>&%!yo?GU)q=61iw42rB@)7{)q4SC<^U+9Ott?`=0yrosRS7E#MWG
^+$Zq*8)#|_GiN<eXq|Fz4;c$`9!eghr{?-NjZ2|5N-}Z$WqC3F_X0ZhNwQ0aG}00)PCJH)YXhQ`}IgU%^&3SZ}~TmGm_rVC;Z64<D!z%VTjex
!Q0}iZ#dhGD$VnNLw}RIw9cTPc#^l6GsyqCitPk9AZqR;EIe);Sq6Iv<bhiBlpX)On>a4tiMK|QiKR?NNRl*?H>ai9t_R~WFV2S-bN=gUn`j}f
J3Hb8NyMLoKk_+pJ7x-zMf({?(h~YX#?X%`bU7xT$#3}<X~9@X@LtoRX^fmA7?ID8XoVgs*|%PAR2C+r#Ms+Am-g$grV)gO6Ond|6y^z|&=%!y
ee$!C_;iev>({>~f{FN>ghx$UTb=f7Ay`S`pVEA@4dS=qam!s<5DFY6fBX!@UHFStvQg@L*$|POM1Lcepy>HF0$6p=pID<oTG&Xc(U+OSANsnV
cWvRV_yusV1@|Ha5vf$`T_^W-BN?MWN((+qpvYK%PNej2eEji+McilI58$OMDI_m0WV4F|-s%~@w5CZl>pPmr%(dVC=Rf)7PkiJd>FK=@q4TX=
pFjY2BFA<jS7GD-AuM+g!?f5!UmC|u5IC8k``7eLa79=-Io3h(0<x9XP8d|kgFxm<i}u2}#`%yqDyG^Ci5R>@;^$8q6Xr_gro}Ny@MS3^qgyo9
9iBiVH6p)l>%@UZDk#9cAb;;55<5n+Dc^F6h~&#lV&@|x(pE-F_1wWGz}iMq<ddkGREE64>u+Sp&tnd_FNNM4uep6Sm#yRRjLF@b!01d2ZKV5#
X-HmWEM86!U)semb=b0;=M7^`a?7?Tp6lEP>+#SkB8jqefI3`{C}k)za3(7v#l@!C0?j4%DL%@?4-(p!bvTmvKLp*=%W)*TZVlts<^2o!c4W`A
fr+F9wSkGtAE=Xzj#$=M_2dN4PsWW73Eq+W*D{zm8y*#m8By7Vpz_kmeM%Bq>8`Mqq874+5@$_)iL#*YaS)~+0{LhsJf7604;R?7l0qe+CAriK
Ibl0np{SgIX})0d+(SlRd}M_LoD<;}*<1&SGKoX}x))C?OH@3m<SV7ABCOW9qprbdp=PqbR$4W3Y?33FEUsi6k0LH7_bZu@7nXmmh{WG5o@{)f
LNxMQ$BFdRCBQ$*<Wmg^#*@A(+e6?yMRA2E_Q8;<f8DlD*62*Vve{A~)AH&tfHOBqo;*ksJ`#?&njzqB!i-FQg)n=%BmECqy<4<BBjdGyaZjex
5py7W`kTi&F1dn*(4`~?_oDmNW3j{`?i;-~c3X(^8%u<I+n7!WJ~N5&F(wswz*j9KQYEY#{w0ZSLtrb#E5F7~gnSF`8X#{eCI)5$8Ds}`Crp^O
K=Bg>jrSB$>?j1iQ?4)ao6!;`I9KF{#W(A?!bEYZQAZq<ZF^|ytGXw1Yay5M=?V&N8C6)=U(*Ar{n<b@67~VHyyvhM$)vtk3!$$Vg}129yP4?x
!ny4VyYX~;AjvV+9Wf!-1Y<`9ey|0CD=>wbC@rxpUR&}Uv67z=o^e_$5W8E8V_aj)-aQr^boTGXMQocG__Hl(x0gNIJ|ehRo64f`S8@W*L){T;
W|NrOwBUX|tS_*ByQD$Nn*YoG-Y4#z`qiKO%CHvTM5Rmv%Ekr6G>fR2V0c(kYH5%G9=j`rb@2O1f3%Zpn++?YEQ46n3USGCd_NamFf7zp*+CdM
vg3gGYqk|3qQhd2<OQygtzJtKD8PZJ6z(8g9lj1*d`L80OJc9i3t56pJ((Goc`WqXNc0^i6<e?^TB74CUnM!Z`y6dBC`gnLVE>OA@LH?XSfMao
9k@=cPkID}*@io|DNgQw@s3?XaD0b}rg6-^qzJeyk8ywD_s`x_mofm%!jfVlYktnFF%T2E)2E9osE)D5LLC>z-IyOsP-f72b$;_S`y!5~QNvxJ
56F;V=||4SehqlKgFN^h?^sGs*zpr3q9%?J$g!<n5XMh*Qr<cwZ8Yu)`KC!EUQ?4E5+y*|;_ru1>g-&jC<W#-m6Pt---XLd{54H%g9)bg0iVkV
gF<U72B8YitG>YP9Rl+Yj}4C-Q45}a;Lh{^w|92A4Z=VWzEB>(;I)02-v1h%Z!t+4K^r4CLTz3!iIfGL{j=HG!QkYf;Rj(YW1v`^%PP<oKU}iH
Pf7|J!I@{IzqEi?lAt9J{uVWk$z#R1@D6Q*9%a^rzXa;KQTAOf;J~E>%%8-`JAtSy@Hi-Sw+k7oqL!@2Sz6$lf|G%E;Zp)PB*iY!NqE?tz^P`*
odNRb`(n^XN!dVAj*8C#s4x(@7=|5Wro4>w2KZxOYi6PH)e>s<9_?(;7!Bp^tM7&DN{^Hl;AN8QWLF4+FMv(BSqLTN-jXl4HDg+bO;(Gi=|n#-
gjD)RWffg-4Q9p=X^9?*|MRkdjdWQbLRm5E#h^$F8DE`)C%)8QnDTb#ihu-3Qyb@w_qHA#Q#m+i7)%7Lu^p#AWq`{lP6pp5B`Gj6+~U%!c3cjX
jdpm!w0qrgvfaV*ty{OVJS?d|r*oyZ>Arb{BKNp{-aFqb7CrV3>bvsOHi>n2_wEQ&N^F0{RJk(m58y=W<8Pn(9@2G!&8`!Nw;k4@gx{{f{$W4h
M3;cd%ZJJP!B?quu(Gz#Z^OC0!65$x4DtkYqfPjRg0>c)|1}K9OJE{RutR%jYu(SHhOYK`SlYJEo>Nr2p`YbfhcPNo_<|;Tc?;+u;IXW@LQy|H
0cpH4IR
""",
)
