import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "Write the shapes under each other: (batch, in) and (out, in) have to become (batch, out). Which axis "
    "do the two share, and which one is summed away?",
    "A matrix product `a @ b` sums over the last axis of `a` and the first axis of `b`. One of the two "
    "matrices has to be turned first; `.T` returns a turned view and leaves the original alone.",
    "`x @ weight.T` has shape (batch, out). A bias of shape (out,) added to it is broadcast along the "
    "batch, just as wanted.",
]

READ = "'q1 · A linear layer' above"
# Right answers in float32 differ by 2e-6 at most, 16-bit numbers by 1e-2 at least (300 draws).
TOLERANCE = 1e-4


MISTAKES = {
    "forgot-bias": Mistake({"side": "none"}, "This is the matrix product alone: the bias has not been added."),
    "minus-bias": Mistake({"side": "minus"}, "The bias was subtracted. It is added."),
    "bias-twice": Mistake({"side": "twice"}, "The bias was added twice."),
    "bias-as-factor": Mistake({"side": "factor"}, "The result was multiplied by the bias. It is added."),
    "one-bias-for-all": Mistake(
        {"side": "one sum"},
        "The sum of the biases was added to every output. Each output, each column of the result, has a bias of its own.",
    ),
    "mean-bias-for-all": Mistake(
        {"side": "one mean"},
        "The mean of the biases was added to every output. Each output, each column of the result, has a bias of its own.",
    ),
    "bias-down-the-batch": Mistake(
        {"side": "down the batch"},
        "The bias was added down the batch, one number for each picture. It belongs to the outputs, the "
        "last axis.",
    ),
    "bias-added-to-input": Mistake(
        {"side": "input"},
        "The bias was added before the product. It shifts the result of each template, after the sum.",
    ),
    "bias-in-the-sum": Mistake(
        {"side": "each product"},
        "The bias was added to each product, and so once for every input. It is added once, after the sum over the inputs.",
    ),
    "transposed-weight": Mistake(
        {"product": "not turned"},
        "`weight` has one row for each output, so it has to be transposed; with as many inputs as outputs "
        "nothing complains.",
    ),
    "reshaped-weight": Mistake(
        {"product": "reshaped"},
        "The weights were reshaped, not transposed: `reshape` and `view` keep the numbers in reading order and mix the "
        "templates, `.T` swaps the axes.",
    ),
    "reshaped-result": Mistake(
        {"product": "result reshaped"},
        "The product came out as (out, batch) and was reshaped: `reshape` and `view` keep the numbers in reading order, "
        "`.T` swaps the axes.",
    ),
    "wrong-axis": Mistake(
        {"product": "other axis"},
        "The sum ran over the outputs. The axis to sum away is the one that `x` and `weight` share, the "
        "inputs.",
    ),
    "mean-instead-of-sum": Mistake(
        {"total": "mean"}, "The products were averaged over the inputs, not added up."
    ),
    "maximum-instead-of-sum": Mistake(
        {"total": "max"}, "Of the products the largest was taken. They are to be added up."
    ),
    "centred-input": Mistake(
        {"before": "centred"}, "The mean of the batch was taken off `x` first. The layer uses `x` as it is."
    ),
    "centred-pictures": Mistake(
        {"before": "centred rows"},
        "Each picture's mean was taken off it first. The layer uses `x` as it is.",
    ),
    "standardised-input": Mistake(
        {"before": "standardised"}, "`x` was standardised over the batch first. The layer uses `x` as it is."
    ),
    "normalised-weight": Mistake(
        {"before": "unit templates"},
        "Each template was divided by its length. The weights are used as they are.",
    ),
    "normalised-input": Mistake(
        {"before": "unit pictures"},
        "Each picture was divided by its length. `x` is used as it is.",
    ),
    "relu-inside": Mistake(
        {"after": "relu"}, "The result went through a ReLU: negative sums have to come out negative."
    ),
    "sigmoid-inside": Mistake({"after": "sigmoid"}, "The result went through a sigmoid. A linear layer has none."),
    "tanh-inside": Mistake({"after": "tanh"}, "The result went through tanh. A linear layer has none."),
    "softmax-inside": Mistake({"after": "softmax"}, "The result went through a softmax. A linear layer has none."),
    "transposed": Mistake(
        {"after": "turned"}, "Your result is the transpose of the expected one: it is (out, batch), not (batch, out)."
    ),
    "dropped-axis": Mistake(
        {"after": "squeezed"},
        "An axis of length one was dropped, by `squeeze()` perhaps: also a batch of one picture and a layer of one output "
        "give a table, (batch, out).",
    ),
}  # fmt: skip


mistaken = stored("q1.mistaken")


def problem(batch, n_in, n_out, with_bias=True):
    """Numbers of two digits, so that a message shows a problem one can redo on paper."""
    generator = randomness.generator("linear", batch, n_in, n_out)
    x, weight, bias = (
        torch.randint(-49, 50, size, generator=generator).double() / 10
        for size in ((batch, n_in), (n_out, n_in), (n_out,))
    )
    return x, weight, bias if with_bias else torch.zeros_like(bias)


def compare(linear, *sizes, with_bias=True):
    checks.equals(
        linear,
        stored("q1.equals"),
        [problem(*size, with_bias=with_bias) for size in sizes],
        wrong=Mistakes(mistaken, MISTAKES),
        rtol=TOLERANCE,
        atol=TOLERANCE,
        read=READ,
        pure=True,
    )


def without_loop(linear, sizes):
    """One axis after the other is long: who goes along it in Python runs a line for each of its entries."""
    problems = [problem(*size) for size in sizes]
    got = checks.does_without(
        linear,
        problems,
        lines=200,
        did=f"For {max(sizes[0])} pictures",
        expected="one product for the whole batch",
        got="a loop, here over the pictures, the outputs or the inputs",
        cause="The numbers may be right, but one product does it for the whole batch at once, and a thousand times faster.",
        read=READ,
        diagnosis="loop",
    )
    for arguments, result in zip(problems, got, strict=True):
        difference = checks.compare(right(*arguments), result, rtol=TOLERANCE, atol=TOLERANCE)
        if difference:
            checks.fail_with(difference, "For larger sizes", "", READ)


right = stored("q1.right")


@test_case(points=0.5)
@case
def test_with_bias(linear):
    """A square problem first, where a wrong axis raises no error; then a batch of one."""
    compare(linear, (3, 3, 3), (1, 3, 2), (2, 4, 3), (3, 2, 1))
    without_loop(linear, [(300, 2, 3), (2, 300, 3), (2, 3, 300)])


@test_case(points=0.5)
@case
def test_product(linear):
    """The same with biases of 0: who has the product has half of the points."""
    compare(linear, (3, 3, 3), (1, 3, 2), (2, 4, 3), (3, 2, 1), with_bias=False)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q1",
    """
c-rl~*^VtYvZnbe30-xgV=vH*bKc~G2#JF|o)lUsWof8vpwaK%_8WbQ2p^2}r9uKFRq5o`+AA#FN!m{{Bl+?B@4x#W^!WNee*gI6uiw3V7viUn
pFVvG-ze74-%{j~K7RM|eSE~1`UsIDaj8Dg*AK3~_=n&5^aDN8OL?T^GvyFc<@T}L{n$O+i~O8-Zu7^#zkL7QZ(o1??Z5u@%g<ka|NPr`FZB19
|5rZx>DQls`R=dZef#m}kH4iL&-?2?KK|?LcYpn!U;N)+zWbjafBgOHukxQCm>=X{KKS%-<%NPg=m)Cu03UpQWd9N#A^-jV!>`%Ce56lbvP&+0
`}EO$rLQEfFE9T=Y`vsMrR-A;fw{eBeAJy!i@Zd9<XSjKv6TJEr%!r!k8f<=-9KD<p(2m>fs-`D`xh;rzvcL;eEj<HONi;C_Z$*llpc&%lFkW~
v!^n5=<dhvk>z7{9H^ASb^18&e*C0&r5AqP&-KA9PnaH&-oNM9P`-UkU(>f(eDUEUdH$*$O7aNhQF3vKOO%(I--vfUj*sw?ADoyy$zM>MUWj);
eNvac8P1R3(XuH?(`Ix@!T2VYA?+R%&_^!5kTku#1no4%|8mFvP^8)9iM<SXBBl^dK3-br-#`5JkN^7g!^d9-T%H~gE>DjjE}!Ma;POsB@o203
NdEyYFNVvD{QK@dMq1#l<I9jtFRX)rr3?Qv96!nE2;x&I<Ul^Tdi?1~8@v?+>Ha8!!0u80BLqR6Mg|~fu9cz;nv;*m27!Mw2;c=W{Na?osy4EW
6m*&ljUdliVtX_3l)ALhKY#f3w~zn#*Pp~RfBW|3n~U|+=inl{Z(rTl@*fifeEC8C_}A~h|L!}q%kTgC5smQO|G_VR@&BhhWTHp$u_pOl;o*Ep
h4}C7CDEQA<o|#B`1v<!%-tWyua|$fKk?<~fB*F1w|{*7@af}kpa1dQ%TK@m_~UBs%a^ZTKK%CchaZ0W*YCfrfBD-lAAkDwUqAmUfBEmPKm7MU
Hh=ZYSM9p>FZQ0p*GDeV$MS+HE*A2&P7k&Gy!_$!AAh@S1{vGIJ5Te^|NEDpfBNqaAOD{peqEpGpI<-zB(L!6Zz2pIe*X61*WdrSZ<l23$5Jcn
jN?km&QEs#DJK8<`#)`F{DWi8I+J-3=HO{I^ZDyfzx^U_H#O+qPm7mjnZ^nRPVqHGSKj{gzhspBE)BGAAj(_F?{}CkL?_{ZG#L;l`02~XU%veC
>&Y{G?_T~wFMq+GU;Ywa{u2NGH~r_`0Q%|YU;g>=#~*&Z=xq{jsoCRs5*j82U*B6eX_5LUg;IrMi)L4G+rZ0k`SEx3$q!$?9{lp~kV(ozHAE!5
Cn{-fj355{pFjWb<^0DVLDbIUryrDEF4NCSJO1PJ2PLKn)fX-*7O6(JJoB$VfBQ{_)79^#z%qBVUtFNi^RHf<@AZ#LXYrYH>}g>L&ZYb*yDwiQ
So!*eztDeDsC=M?G`*>WJ~2@y%!u+-oQlr|HJpFkpoVX{Mt>~iM@T-PXZ@qfKOw&QrBBw(`DsNc6U0g0RRT<D{p{~Z-fUK!lS*c<p>-{;$m^sI
&7186c_yNm7&8+m@2acUnz!E-=Q6kH{XmXt^DvokV_~DrsR@<2zxT`9{QHq=SLdpR8^s0bkq}I}wzgRjJqndzA&5wcTU`p<ev_SP+58idTZ#A<
M0o|?DN-DLL2P=dYRhO@WJw|{pG6RBHmKVA%<vbHrlO)Dfu~FULe|9X=)&2*{POd^;6BX-UjOjfkM1dA{t`b`nSa0KkUo8rKjuXLIZ5?_Ao_XI
fgnlZ*-|9Q%3Pk?=-bb~{P)kleSk#$UprE?XDxV%(t`AoSd+Xq$;?}KtevXYsI9%|@BLfKjLtH#Qrt1MRmD9k@j+swa)v7e%ukE&ZOvQ?sb9i2
8Q9rLVj}5D5l5@MYtNvm%ZrLY5LalbWc*G7xtexNp6Kgri6n<9PSjGeqAH=Gi{-@7zV0qhC7zH<z>A7E6^U%3-!XQj!ONqGc&1!Kkz7k!FZsAP
WG^&%HkKYyrU9AH&<QN!97;U5cJgFFa!nbtg><5qFua!CA$uUyevLpyH08DMOjWE<+HJ2B1z$|bc#s#28Ws8^-tG5H9m@F9h0;tClA@F#jUEDd
ANC&UMAFwsN)qLU793{JKE+eT>2>LU{_xZ9zdlR0HpcF%)}E;`(b`zLp;;R%&ycLGx#uX>#^No(+OadNR~uXR<!WQ>zFO@Y8xpHmBXwM>wrzD!
s<tkDL#eh8bW5mqC8pPlHTV1N-#>i*`UIWY7`v-ed#1*8YGdh!PHn6_L#MXpo}*J6i??)Y$Ih@$ZEW4wsg1GwI<;?XNT*(n)N!5Kw$(kI+Pd@&
o!UOoEuGqxm?1A-3S(BS+9{Q-HcS#_vv8(Nrxvah>GX%qLUeAWLw`;U8Dz)w^XGDNYQm~Ar$&tGVzn{)7?)yl-V!Da(HbE6>az&#fu~(b$oXTK
l*8dMT$SlI$5gL8e&8{VD{cEf{_{^?HL&_1$>4{NKmPcH*yx?fyAjf{!Lc~$oxK~;(mPwvh?(9SeNN=`&hD-F>CoD66!p&H{aEUq$@>x2naQEJ
YG-_pM_2FL@Lr7dULbBnTJIn3R=jm0Ufnewxb2gL@V(93HLYWdgQcx^2Jck3-WhvJq3gZXC)K;&8NOHcIy5(4{d#Be2}Q7XHlI)nJF_`f65AQ*
H!5TA+wo?B?7dptsgu2bynE%c6D=FcMqh8bcvkuBjn${r(T;51D5$+LdAG9m#@y3NY;Wy8vDWs+^!=jSfx&y#w>L(gREB$F^-1-(W2@tZxpzbV
W`*u;dp@C5_f|*l*6iLs;{D>?q0)_2@m}pTdzNm#vHBF<JhFL1H{Y1NtDA4kJxw>?+I^yKzA=4YHxCTn)6F+VpQM{_tUgIMkFAdD=DVSPQ#aqX
=M!}Et&ZH)&9{$uUpEhxZb&+QXc{bz_bkoaSbU0J?%BJcl^b(+b#i0sX&Sk;`9yu(n7yx!JI3zm;>O^UG;w3`NqV?%aa;>u4eOgaxNW~DXy8^8
?&{z6(e7*Cu3GiVz&o9@d#`jv6nSE4Ik-qpVcGJ%W3|tJqxi4O+Ki6<aw_P(U4sMr@{m_gG2(<uj4oxmG<WX8qS91l6tk+dcb-q)-0Z~k2pLC;
L}w`al*_SAqZ><Si)70n#PQ>jLrQ@xHcy_i;H-&EP^8L0B4pusC|&w8<FO(GSs<^UAzjDqXmDmmzl7*xJF_BA<2@f*H25=mS#%H{7)8O{$;;Y2
I(wNvq>tSr<{D*CrsK!EaOyQy@ci&Njdt9**UPgfk;j|J<tYmB&gN6};jPtM>TqOiSR39Nysr#zE#B9K6N_W2@YdiBO?cOSHx=Qny*qmF?%D3C
!MjHr)`GW|o}&aU=ddfmaRBnpWRDP-t#-xv^8OC6i+o|s8s{gGfkJ_f?2Ux^8L{PZJnyZ=?l3=KbC3(JUK=z;`4YOu;%cG;dmT|eKg4|lyTjJ&
3-V>4P$eRt4(#<r`A&K^k@U#Xvl*lO$Pg9x2%__@9Cquq?;d-^n%{TK-w-I5f>IA8;}7129dkV%8z0P)@RGu*a;fj>3>IINpY;)h8RXC;T~Nxg
opU$U2J@5y>KdL)@|EA)GP|g}l#H$E>^o(SoOd40=${fwhz(H@9Gw;?$Yn|F_l=$IgshT3%6pb+CX^Ak*J{`Ev&_kbIS|@jX4B}G>dLmkOkOGe
on2@Qg}|Ki&hRq$ql8!zGH5|1718jz(@Hj14AL$YVT^dCSd4p?uIA#kQYP|HB~C4FXOv(2^3{%)*ZyX4oAd}0^(8!5iV`-9>=+E5`%iv2=0ZiK
wE{{)Ih|OwdXj%6W=R-=%q5O6SkJ5)9ZJNaP)!^#RDu(~Pi(V#>hnMVaVsEEs_E=OFWoCBF`y^`M`ng35n?!NPLrQyiF<3-39BMfmq_!(rorPV
iL_;pXOz$;=bX=;(dK$p@`s?bi4s|4IQX+?yl}#`v<w(Tk~Xa;)~=oLY@^uj{AUU|K^3Ba3SX9|lvu)O^V}s#o{&Wbm4_w4dkBTj?OL5ONxGe5
BqeK9;Cil}*yxz?k({(DYfA5BA}EQ>hED^9DicdoK%R7)Xp@WQcCY6@U0q1I;TLO`?n@V~YsyolT{*bsqoqW7?s9I{;HEOUR$tq6Mv|_^3zNop
wS<&YBXvm5kk>5u=t-~2)0+jGM`VsZ*K>=8NceaW=#^(0QW5{)P?Dq~k|jwr?3Ob8YeTkf76-~fr{E}x=V_6V*TyWh2rsj41>H{O9BH(DL$)rB
MM7X!t{COGmg(L+)I~oYr_itMT=(AbqT5>uH1waOxd_7)K$JMk1bBo^Gft;66^N&LJ=&A0matS?-WfFXW5FtqxRaBqG;pXT9zLBlh86wPi8RXV
#(3OzmyUT@!+2-P;E~4*pYP|N>u!}v&V%0uPEH0ohtA9yJ62Mnn7}Yf-sik#HaiwAJ?kacO;N|NOcQis&Dym^#t7<#Abz<Om$&zPSI&A^P1-SL
@YusO=yxH2CC98)a&gk7&zvMHUkcRkt=YO(ayjDcTL_HQhmN1m(6y5E$b_PKgrpHbIvzitt!o|T)HbO~^j}4YkDu?NYme)C?`>W8?8#<;w?UYx
XC1{7b*j%L1n0|<F>A*LjJC#FLm_Rc?7cH+=~rp`plc70EQ7=y8?$z+qRg~g(TsfZbXPV0!|LigQ-&h{{)UV_@LA2@f`oYAyieuRNB)SY|33u}
e~dkAXgGfO>XYWuGU3$X!VvY0CpN9C&Jn+`17I-J+D8}T>5*!rh}9JdEQ^=vd6X_jQ*=XBrd5pC5OS3`XB;j@(>#r&K~2gZC7jsBsGaAxt@-I8
9?p&7E`!b297gD3)MQAqf)YtbZ1ANJjlsoeiXIX?0Oh4b;^r|7!NsU$uTkc{Tr_zLSZ@?f8lj6#kLEHJ$yapWkK}E&P$yojjSRgCfdY~=Uqe4x
jHa{W5{EmEO~Sl1yDyz+F`BDTRi@oZsa=*iCH1q#W?KlYT$?UM^kr`Ep^MR6WHjl+nVOzk>0*>!h>VQ}cBL_$G_VVa>4$+`DU2Bgb|o-9G_VVO
>4Sk?$V(Rt>{4BNXkb_3V#I-+Xp5Z$b}21J6xgM**jZqg!eXF-UF*um$hfR@A;m6a#Rl)Xl9f()*M+R~v%9Wj#mw%yl9e8K*M+R~vAZs0rHkEl
DJwnjt}9tF(z{M%#SZSelocbn>rz(i=&nmyF~Ga7Wo2XJrmXZ3!1y)+jBXRa=neslpF#kmXA!{YCIO7@6Ts*h1TcC60gUbwz~~kMjP4S^CIclU
(W0Q6#c~QEChq5e(OnLhO@^*vV00G-_7oJ@MNHEJ+PaEthCo{v@y#e_>nh6W<ZNBVI{l!ni->20vvm>o3~;tCqo01z)>RDDMcO)vgnA)cm+?>+
W$Q93>cwnbijo<$bsZtSGj*e?Gr;V+D(>{~ur6ynLp-djQqL$3>$2k0iNm@q{Pgp%uIfJ{IIOEO&;SnWx*F8a!@4XAbpf%?YD2v&tm_g{7YysV
Qq)Vsx-J-*d02+J(K}l=^So}hmZgqlXI7aCN(0O)OJ!*cS!F6Qbs?)vwWeNXm8Iy^kF2s(pSqD%wlY*Nv&vMD>VQ^V6{h-lRkjLM2e8Uks_G+F
*^)&gv&vY!dSmTw6|0wkWl=XfS<0kt17s<Sx{ZOQOzPGJmNKbZFImc>Zv9{>i@J4#rEKcfOO`UJTL)U|O5OUXQZ{w#z)IQFt&b~ZEQQ&~Qbu)q
W9_E8b#baJ%4Xw0nN+Ql17%UPehidJ&CD1mlalptpe!oZhk>#vSQiG$rd~Z9D3fv-K~Pt!WoJOy6w3&KvZ<Aw0%cPw0|&~eQX5O-3N=QQ;_1{!
4AHryr`KKNc$X*DF38Tf?3`+RiH}0Xt%JCiC&d#nCPYptzYw@5GNAJ~PikicatI+cU)e2BgQIEi+`uLH8wjcSYUn^I$!PYEh|S;S20@A&D+b3l
m~otnOJX+&kZN5kE|x_{StPGG4la)Jqj)|DMZ^_{aXfCaKLb*oDFIKr$zK2jzzyJjlpD1?m!nX1UpmWF7KpmJQ9O&l5)0G^uBLV&jB%qbB8w4h
)I~TjNR7G*2l}v4SK&Z6H|ioB7{EqdgaiH9sLODmn;Uf%4)k!NPQrmsX4GXk(8G+n3<o-)QJ3L>l^S&&4)jo?jFwC!CbMr@QA}3fvZI)+zGX%+
*?r3jV>0`efyQL<EgOl+?pp>Dlijy$C?>ma%@23qw+vLLb4#5}r>p$EpXt<L(Gpm*1Q3*Tpv4+f8i6{^VPO<^2b6}x!{HF#7}RNsSQ$#>O6ACY
gyzH(<Dzg?B7yX1NfOV+0h$v}IFeFR#I~~V0N^9UPL>l-F;S-KQq(pF{*wDyPE&*$<bATnY)le2r`U&bnj+@lCEsY8RdSYyp1V;_yme(|U&vVE
>Wdxa#H$l8LtEnRDCtk=L^+u@YjmMwXhO$SW@4pqWr=HR$#+;zH1Wntl|df$_$yUOr{X=7(`2@K1~BJEkLXh2d<*476WpYFUjR3850;_FIr}>-
r|D6nkJV-6w<YhABp+cA=cESfBSf5=#)0#iX`JLV&z=;MukG;wUaEPN<U}*fh3d3DHAhKQDUOqzY&#;1a2Q(g9cNpTI>0a&)<!T+G(!!e#8*L8
G*QZxZgQMx#wQbaguo{!pNlKyHpgiSh;vMtNF7~9lqhz*%W<0gN5b_SxGESSxfE)-$#I&(V;>~;NotovtaWwvevT8po%=lMj$HgLjuXxEpp5qx
$8+LTT&?3Ar!~x#F$-uAX9!fOw>VDMe%i-zqLuJ+xXZ7f<8)!sPH}48t+2}0-T6UEULL_XO>IXBBte~gB=icwC*RF+ng>h-2SX7NlCi}ULMkID
r^{Zo!JL)^<~R$t)0~WkOfV;!xD`m^C9rcLjbfap(-b295*Nmniej=)?_gXej??0#xjGkGE=r}uV{6aq$xDzEEew~V3P=~o>D*K&#cAr#1ih@e
Ay?VE1uoN1ahlrA2l1g=ngUB&;!+;NI4vFPvrIp#zAl#-hcQl<9oxZiqLqVnP>Sm0IGr2oqc}~$fOITSMwqlQZPgG)DNb|vD=jBsud>ae3_h6<
hA2+6^j7fJ6kUt>ytrkZrW@mQ*|m0z6D?58<C<U}$f?7c*>64WCL#rE`Wz*w_JbU!C9@%y8&of0r7`Rc7PHTa31X)`n_1$~H6-r^IrVg`)ngAU
vt1;oGh4eLr_Ue1<gZ^O+w-3@eJ06Sih`V^@n3N3MsZjVl&n%YOpwo=k7W*j$p~%P6YiOa6SRqUKYa$u=?&TbgZwc{{Fd|X>BA%Z`RNk--8*sa
-lQ>3^M3|A{7J~;dmz@kAkZg3CvTGtZv*stZ_m4PTi(sv@$TG)cklMQ!Q1ZkB=Ix5z`nYV^yOQouhB~o4@s0?35uOOKX!q5Doqg&K9(s#K4vHL
VS%qrAIIH~pP-2}mz6~b6J^pBg&H`O1-N^`xBKb$AAfug6g!c$`B!pP^eE~uQR4ONmpY6Eg11>5t3JARUz9YB%++-Sf=BDdCn^Zj8$DZwd5CEc
gE!lh%mfv(q}X7V^su_xhry%W?Ok^A-KLv^C}1s(<DG$#96;Zxx$m7sG=Klw-%cOvLf2?ngv#PNu1?FZK?Xwz-PpUey^ALbQ%wb6-$2~My}NGi
GsUBI!<$TX1+h+n3v<LOb;W=7Q158FF2>}+6qfNR`D4wU(7W}$D*j0=vz4d<V9^ff9nWc*O*M`qPky;DbB?{6wdWOY?3VN#pz(Ho(Nh$qlX_<m
6dUz!e}J1ocLq7>Al;p-iJfw15fd}z&Y~q2%-v;6KSxO{kUN8r7#VjK9WgNO3^HPZ++C{3IpuD4?pJuRTPkuu!rS>pPf?Lh$elq&Y>+!T#$H*t
b_Nyc0Nb6bh#hKYQ4urL&Y~g~s@-KvKSxC@Ogn>$7?E}s6)_;~3@Tz`+Syd(6l(X%!HwuT>Vn_x)p$%64t1ylP-pr@Jqk1msO$RqbMd(as55Ae
8B}L_Ae-8Zf$D56V$d1f<&?>#to}?`zw~d8zh9H;Y)@lSmyV~okeESK9S@@FW<T9we%%UB%uqW+k)<DMXNhQruy%&HrUz@cKLR^Rc7_<I8)bK{
I=vV>OT5#Gv9m-yc8;B~AD$Bd*(r90IH(I^XNiW)5IaLm)IqVkuF_aAc1sOqhXZ!6W@9Ga8T4#`cxNi~3^DI4^`0K)-9a&;6LV*&{&aKhE{Z_C
j5|{;sFQJLDhb&kch=5$Qh~^hxU<xWx(Iisa*>&EXQ>)>Ant5w-!<dzRZ{g13U(rJJP#{+RECeUuCscor<k#mgmAH#A0hd`MHhQ3HtGx@_U02T
Aw6QwtT$d)7|y2<uS?mSpOWIEu=tanNcZy3DF@FYo4j~Ma><cAF>WLEsZtq4?D26n(nZzV^bCuDv_n_ep(LJg1FOf2c*-B7yF@~d^3guD-qJ@7
N5c}eJB6JqF1j#`)?53hfZmYWt~pV#5>N4phf-?qo-;9>t<*=1sSr0c#h8@jvGUtGnU$=^8-@cmLNQmLq90`H@hfq56*qWN&4p6U14z9cslcW=
TwIvb5LC}7KG#^i*Hx;w9I`ipYWni5m1kc*u9F!Ud#68eAY5lZ^G1;@UtM+Q?Av>Sa`yclnJ|9cVEmO^pFZ^)=RN!GD|b9K`o`H#jc&Z??0c`h
<JC9Mfon%!ea3p!0h#USS3YlLsuQ|qU7oT**G}q)X3m;*p{fJ4W~dz7A#3I(D>G!xyl!Qotl7HYi7QwZ#+r2*%ZOMruVon!Yt{uV6JzZ%y)i=8
W|^?_(~f`QU|O><&yK%)Hl>-EWu`A*8s44Et`TC#-`t(ZuGwEF26ra0D_qz7y>1W}EirW|IM^WxPm%DtN>b);khoUGizT_rdN7{6XrJeP64$;!
^})B6Nx0~R?&@jb;k+mm57M{J=ZH@7)<!~c*uUrz%90|It|9Q&Iz@2GGS%o|%2X2{L!>Te2#PYvwDY+lp;QORTW^GT)nS>qxtF~4ev&|mf@DtQ
5%AV(&aF?yr4zX|PY=i8o*lW>W(R|%Yvk626PYMmhCr(qvt@K58)C~6X!RksEP<Apv1RLm=LA}2!j>V>>H%z70xc_G%MfVU30s$e))iuFo?{K{
tevkO#8juetDP^MMN#LRs`GCho7xSSPLNSMU)c?jPAE@%CU%0NLoU;+l}tP2<z&I93+l2>ynV`E54uKQDRK@sAWMcNxIUE25)(aQt|`su=nIRU
(=cFZ6%-sRFZ%Wrh~8dtWTm*+yTulFpqd{=-WmzXIgeP^@eo|;m3ZPDW)n|oLP~>hrHz1=Sfc0YAaZ36r&Osc6}?>kHUnFll%Cq_CM+HF@(5IE
owF$=No(}rdXmxSbG-*uy70gup3)}h3`OSLwuF;h^lrUEZUm^bwrI*6Tu5#0KqM)JFi2Edn>I{P5DAdu4VcpA?VV4)0UAUzd4oCZg(<BzJ=}-6
oh#L)#&MX^Hn7RkoSs`?BhTsU7)*&*GRoohkzSZm^UV{BMwrsRKic_8rtO_ZfRgE1?rt@;A(QrZnp!DIdmBydV5IYAFcFc~8J|UMYAP*(03R&|
m$nInor`41AiA(fuTzLzVq<&cTnjtu<sxm8h@+gf1B|p}5l6Oq$VlhYNhcJk+t_)3c0JZrXLdc-SwHp|I_<<mLmlv=eShrZ9c^q#6k3VARu~)=
A9LW`k38CXqhj#X8)ZtZ%QV$TJleRUOmz}Fw26-;`18egBae82mLJz>dXPu_(qV0A((9reZA_HJK2i(2T-2&=>E;}5x>E*4OiG62kR)X(BbcN0
`6PCiR!WVq1>lPJrI&NGMli?au@2DD9K0MD+r@e$Cr=)~kpJ{Khx$2wrlh2!2Z7%~*{3Q)mT4jy)tyg^ba#AUddX1&@9a-LeGcb{EEmZgVvcA8
b98Zq%iT-JZ(ce6oZDUQ-8gaghKc((N<85Pi6`6`F?2)3-5Vip-2icy>o$JF!{Ch$drJ1jefh{SQ3&C)_w?nP{BP^*7of$lW?8BaO|tyM?|h1A
RCFsPpCu>_NjF6{g80tIPmr>C?{OkXLIt!Li>d+JGyfnw(dKR|Nez4~y4_i(*EN;fwRNx&`|ab4y2#YJZtk|Qj>JsRiK{$3i=w;`%Lqf?jF67z
hr(iO1f(C`>Li+wd2SGNw3q~^6N!|Hc*?<(?*kq2LX2Zc8EdJ!b-O0<E8k5$nvF#)D<c3=!Xygifd;5YYHqX3T6*Q>FH!ee-=iQc%_r_vv&VBL
G^7M!wHtyo8`B*ZNoJDiqBj>q7Xyh`?3;urK4N>mlh(ssD4js0#gxRD60_<?e**uu2ZO{53oeA}3%A@j)#!HL>tYYJf48hpGT)V5k2-<G@r8Fk
7hhzMrae=G%Jf7Ol0kAhNk|68v5}Arf@8)a8T6(Di_|AKc1)5%ZOoJ;gV<OgNd~Pk5|gf^#==Q5D2<VmWDptyCdr^P&jlPAbY{=gpw2uImSoVG
PF9jZXKbt_gU*=2Nd}$i04Me7j2)z8&>1sF$)Gb9jFLfTj7+5~ow1OV3_4>ZDH(Le08+B*%+nD_yi3;ZK_HndJOhDb`b9m$GKxUz`uTGixrIO)
P!BT_$@G9W;TS_A*;>dX6WCo7g4RlW@Hk5wJBdiPhcT#xOgxl=Og(Ks7MGe{&l}f3ByXWJot_c(|0|J5hJfbS;9yu|hAdrHclr@ahB#=5uw;ma
dI(E~n5YxCWQdHqaZ7y)*Na~=L`j|WB}1%ahc6i-rY;iGRorCfFBzhzF8-1shBD)qER~@@5Se7D6CGO|Ef<+7OqYT;z+kden1&EcmO@hxg2_^E
>f|w5%1+%prq1e9FQ3U$gzCgIS!z*sI+LX&)rD%htW4PfO_l;x7of>fr!w=ItZC$vkxHg7?-D>xI7nyTyC#4b(M4xJb4CEUBoCc^`;q{14GJ=T
-C+Ef0CIuvIs5K00ptR=b87U60CLL5u`xydB;Wi=zWI}U(?h<oE>!H<yR%yHY?O|5-J+AEV_m$kk#wvp7-p=Fbs3`rt20oIv}1Ox3mRt1j&)VT
0@<-HZ5W9=ru7XAXUDq8VdU&sS2_%s9YdV@CmZKaHqIZ%##!CJh9tVD5F7a)AKsG@I@mb8-j-S;H(sj;A%XG$8)vI49E+$vHkyjNl|01BS*Gmr
s1;XPis;9O1NJoxa&r1azmuD@b`o|3%fG6tnPuWDL)@Gt#&}e!o|E3IODywg;9hRd($y6Zo`N&81fFaTE)TGCUWuzboNoBV`E?@Si_Uqa`@xmk
u6>oz!N&n~&aUn|#yK4B<mYV8DojD6$GL$LxDN1hE(6fF1QD|=oXkt_Y<9>(huN-R5WD6hF{bt*_Rmf<$P&Of95NeZ{|pL)jRmw54f;osXel4I
XLmFxzU(=~+zSHQ2?o<6ROaOB02SzcFbD{=Jen`D7YDQ(50d9tDGlI&)<^RxR2|jwY@Fp~4;eo8fH25>Trv|4(10$z?N1)i|K>a(-rS6yCF|Ft
m#$XgQx1zwMsbKProei(z4(wzIXh7IN2~|+aY|NUs2oHOR2bw90*#}BHe!<{-wfIq9;aq~9AX76^Zg@-DABNDzGC5AQyc^bZMFz`7b@wgR2c*@
*VmVKSn(w5OZ%L_ao2_nE~Yrj4BAFt68YAt91tj{0br2d&>p91S9}1J`R0C+4kpR<;%_%FXpL|v5=E~ZJh2{DF69tCXtrA(MW#>(B2AHbRRY<1
lOELRqC+&HjRWWt>nYVJsSDS12PU+Ruqqis0!@^q3+oni)yWdtD4|3xj)GP{tCvwh<3OR!gNjVWG`m8~o(6eBtHTmXe_2f?Cy$(HoF}x2jGW8P
X~v`xpbKL-p~Y`E<z#x~B)MW9#|d4QsEt6OC4T@6E^EZ42f1Tn>ZS{A1W!CZk%qh+Iq-^&GQx${-j$XwAxB);5vxmyLpNz?)2UoS%DDZ*BRvnP
k2B;KlId~&W~UBaE)3WqM9UkBQsF>$Kv7IQO++}35Q#P|2D}LAupse*kf@tPv`t=$_|a6%R?@`?iO5jRHgkyP9zDsQyEsIbYcoA0qQ0rAlT38m
_<4WddhDytzxCK>BjJwWi(z3l-N8CqE*X2&=p-uATZ1HcjXZ=s+62`SoHs(B1lNwa_7jgbUQZH5CvNkzFR7Lx;?e7HI)o{Ph!R?cZr+h!X|P9i
s6O1$<szq@ceI)N2(hlVTy!o{sw42Dwc$wqNu-3;l4Ndhp__cP$&)BxHdbtmr%c(8kdL-A4X7<m%q7(fq4si*{Px;}-CAH5_2_(=c@GxC-@bkM
=3@QyS-!^Z+gJCs{GqTABtb9nA(4M_L`)%^e7rzJ{{6#m|M)K~_}VZcQ9_9*0bz?=B?$1#I?3k1e>Z|;J;QtOqxs>YB;#IM3Pi~8`YJR%m3Q#K
B7!+-R9qh<L6!FggwwhLDE-Bh^9!*;+TzhR`-9(3SQp7yR;qxWi3-G{?VyJZF7af+kc*=1lHk{qTjfr-79DP{IhaVQbdrc5uB8aLR+36MW?3Dq
;U1XgheT+_WigHFKyrLg20v(&`p96du`U)lnU|LFunSr+?;c_m>ZD#HvF=q$eqg0OWRCOTAhF1V#JRp+<F7VhdoCrrh-o8ZB|B6T{%UC)+yp5<
-_}_x`DM$=bITw0)g5Vpszo&4uB$YGu-2TYN*WVEDK9cpm6SINgI6h#xIEx<MOSsniFQ{54Qm@+_)>gZVUg52$4eO2>s8xQ)3jSBNosCjVHxt7
%k*WHXqK5d#n9?1dy`bawW;}2c3-~A%<%OKe`#z!8MdJC$=nj;y~XqA`DpiJ8L{#)I}TK^Az}JB?tYwP@(Pb4;gHCpml@>v)80vHx%?zQazX*P
Rqkc*g?u?nZEj9EycGFhmfBn&7-fEI?=E5=Jg19kYQc5$gP3K+ynyz`g$~Y>9^4HjFN`H~gu&%eWy0cYnx{6uKCz5%9qB&%LS&n!mR2hdm&H33
qeijdtnS$~wRhjCOw|QzEJ4A49x>qYeW%9BY<WRky{v_850{9`O(&yM*{07kg0Q4}gklbBQEF%^+FaxmImx6e145#<5`*uUik5DXJce+AmUfF|
T!F7=qRovu%^zRnXB}rzGt)%0bweU)beS}Q^lNp=Iuo5UiLJbTMv_x1no!h7qTgtmdDa`(WU}&=GboT5g`09U@$BPiEi_u0sU(nhMIwK4?JhR#
^-1{8t2xJj_wJy1=TsJ&w<}iw#s%JeqPdr_?xUaGo3iqk_^D=!-^A5EefxyxCB@0&PB4iOa&ZZ>WzO^D#5*60z`SHAEqju`pg8dsdFNA2!@PK5
W;|qIKKZzJ&hm4-00pL$kV8x7BmK=bKI5LX;3bHZMuZ$o{wKjeI7Kf$)7D<#zPu$avKB`am%?g*3yVuyD2{$zpb#T)OiUCAEp}O!7V7OBVoH4G
K(Wt{A_+ic9^^Rsb?c~Pw^b`$lDo?IsHu<R=+_uF=-qpwLSR6<Sh_Ke%TtMuq!RF=65Es-UGxJON57^j2**PaH$Yj>$J~!@^viC}7$ncd?JDAe
&WYLBjc#1V>;w4TTy$|&UbEEFLvHlz?k`bPc`ZCs6)Ti{C%MsYwy4Mp#&!W>auPoK9(d!@h0;u^M$G8a=m7-z&<Sr`A1QeW)LLAhJ*pdh?8Xk4
KBMrywbKGA?{YRVAb0y;+^_hkrCj-A*zN=|q9O-PovL4WaBvb{i@%hF(Gbo_k$XlYzL%eiu2tZQ^jq8kKw6~_S43gCAhvzalJ4wr^}3W#Bsodw
-U8x~CD@K#Jjun73?~xdEGQQS$xfmVy*$b7;0j_(>u|VuAcfe^lk{tuNaCz2$r_gQxL`k2H$>8}XBQ;C*Ru;G<G#e*@nw@eiKD9MaR}4VC9#$}
Ad-IF1ym$i0EoL_8grcp$yH#orxa4#KP7W^455P}xk_FQqUP9x%a6<~iDu}dNNyg8C0fwcB1zd&+8dgef|q1ckiqC*)OpbV?~NGrZZU%zW{t)9
WMWYs#As1w1&F6~UaHt7d%~G~qN!88OOKjeksMb1&$08~pA#$h{i84ub_z&XAj5LqDA2>T+=MKZa8TqW!0(vTAl7pGj=o@TP{2MC-2K}{wcN!2
Tq+_KaQj(8(9jFDT;5Tp2${0PeQ~BjCS=e3Ov{ZH_z=m-^e(C((?bm19Lr7P`zkR9(yy4xlAM|$mVR3!carKNvlCrm7dsf1+vrY24t*E(M!Ot+
AH&jb7C>b*`GTb1MVCY5+QG5hDxG*71+gRXL3SKVAIEZ4I$USd(qH*QJm=gV4oQieBS&dvnN!kw&-uoPLFg7Un3P23==DpT!Z3GdIoypASho&K
DwxDxydYja+1#1vVa3p62<YlhM%jz6X`1`Wm$BC{>J@<*<(!faaG7TLiw{RJ>WqvV2y@IdPT<^x$lg0n<wc|ich;rUP2-$xc@%16Tl<d^kcv#u
2%6KcrzA6CM-(wx@@Sv^7^ZU@mL{3jG$&-y+4bVaJ~rnjn)J?bXuE5J^oYUW$paP%a9vF}w@|T>BKYb%shykQqRX_tt)Iz!=}JGsbE8R>f@V_K
!-8ds)JgDMg;E0e%E`Avh8{8M$9ekA9##2&ZD*sanFFP6n&<5N4)Jabj~H|1+{^WRYv@D3Rte6;9f;4PDjrL4619qlTE;Sw_mMzv8NA4jog^LN
2f9@v&@pNAx<D9lmoVv`2`{PI66g1mKsR|eHmtP00TL9a^}xyy33PdFkxZXCwn`y3xeRbXH{#^5YVd-5i=3l4MgiRv3{wuoZ8M>d;<ag%0=g+V
KvN{0V_dG4)?@3v<j*zj4bsV&e?*cK%41x{$e(L5QW96LxWOzSX2n^}Zt~~y!jdAC5K!49T;x~kG2+%1ZBh*`mA2_o(%E%|+7AC*jfr&1jH@MK
i8VH&+y(!<E-Lo0KYIni5QQ$rKH!g%G!*Iqi5^Ly%Zi66GL$8B%-3+xryIOlZ*eKPfZ{AU${}^bM%S8pE>*%OU3E#Kf3f;;+~_K+lD#<z3m~gb
)F9o&jcyWi5>?d=I5__x@o5;rjc(RqVu-0$(bnRM_c;&JMmOS$GZ~`RBCg~mP4i)xHo7fv6p`s5>RMf{DW_4w=qiSiiDGAi(p5rDl+qw!bRA0x
Ys=WTEzVeLOo{plquVf*xn!+Z)|$l_4G~6H5vzfxy<5PlxSIPJqnj0*RIt;%#i~%UFvJ+Wme?-DXtzMv)^M6N1?DhL_4NTu4`N{yN2f|D_TW-J
v1(J=L7S&yyDZ_0#gJo2Cp&cw>pY?ij&QC_qLE4@`Ob+sv*4oEENPrq!Ij^D&9`TE`y?0DFTJxAYwB2LIWcXEXA5p5#kM#X!)7n5jo*6EO-|lF
v|}EiT)Zwz8!)d2X?&0;bQ!y)5XR@T0cBnsqQcQ5IVj?uGDoCnvwFHpBzZh*i6uM=9yOf~{p&I+Cy^uFpqqW7b4sx-!j)I8(@nCHAV>yWPld!#
FDNMW>V3QkJMt5q4b6Kpe1*L|h)=QEG?W)f7m}A=IeR`+ygS)Lyen!{UrX^dLw7e6Na8W1yBG=<!;_0Ado*oQJZke)imRlAlDI~Y@q=`C2`476
q&PoZU~KTx1WqD0F7?D*hZGm$kaejI6)igNqaG=4$0`zgEoyrwa^z1;Tcj9^r-W$(1<M-WES6j%g%2i-lrc(m!q6Q4te?zM93IhSr&Vrj{Y=DX
&uXqR)GS$qGTmfa!fH{pSv@a?NQ}-X)>11g#dJFOuf$j-IK;L)1m}*!nKKzz@e_hpJ@l4CuD+g`G-z>2NnTnj4n<2VboPk0b$yv6WF+arKHM`T
lh{2&Jq%jB*u!xrKp<a_oO7=8!HP>r(z``#{4%j+idVSiXWJXw=XpkdKJew@WEzus(Lb<b<MkR?4<mYY<WeN#1bIbAi_G2i1|xd2@d?LEb>+%E
M1GRb{fy|XwS?U~FRW*E%j+>{MnrESX%hW*5%GmYkt_AFmk|A`AW|joe!<=a!a3bBD)c6e7onCk2ODc@^p(e;(A#ZH68A{rjRJvtBU=_E^rnJK
L1HK^gV)Ti9s;{<;cZ}vZzHw~P!+}ZiF&Efn=J#iAm@}JC!rH|XAeN3H%oLxj%wRDAoEg4k^8C8vjza{Aqi2IfkK7ckp`Fw3zIGE1r%HB*&rif
`bb+O6~<)gal%FBqIhhzFA)yN4G5==inQaBVqfB_57w|j;fatyADmlGm06h9yK>K<87pg*upi3%<JRoRe^ZI#zvymXMEs5!;P(AO0XY^SQV6AP
f*A`&dq3osK&A$2Crt>)&GMniOI`3dXCrZ@E<B+|x)O-5q1^l4%#<Lhc)TjQ5Kau5w4qX-_FsCL)pIz0JY$^2DAJ4CM9HQpx#OXDxmK=&nOu7D
pho01p}69OpIgJJS9#NV#3Fu%Jd9Aquf?GQDt;*qeN6FdVdzDQU&}%#M%*9@eHd|rB$zSc20`e-h#Ta<j1f18K@UdUAO#&5@e3iaW5hdTz)BIn
uFQ=<#QUxGmC4=1RU8T$B8a~)k;8qf<kmC@5Px4C*C#A~3>p5uE)F@!c?cK&z8+p4E_k<YaW><^-`B!DF68tz&;Tv`eHk3viW%oQO3J;w@b@)v
)G*;CVE`AtseYpi0?rysejigmD*UQWZD)mFJJl5`e1DO;`iSN37wqPXk(Zpq02Dvi>g8hMl3v7NbMos!+GFha{(?NX?;xkjaLXm<CG$RolkdM{
DKaYbjJ!OXNIJbYWp#4UeRGi4i;}J7?9zKEkJZ8B!xd6ICp}7Zl$XOXr!@2fQ;yXq<0CkBnRW)nrDtOmpAf(3*?5J_?liiwo?45Dj9PLypFwN2
?TEpCaOyzjU-1~o0|oXHpYHXZ$(y}{JL~$GmnU*--haS!-*4(vB(i0FwTOKkweB?bwIi>FH1Lt!-$et^{d8A!i1IXyV?@qpUS+1A5Wo6i#(B<2
GO~OrA?A3455GAGO)0nv6oFVTK9_MO{Kg5SS8E3Uq?V9^A7{d^Hn~#8F-WlvER*LEBK&I37o5Fl_uQaixeOBFH#;TuA05^be9&fXv5N@5S-U_?
$*i*;dl2yliSQfOlaVgLmbxC5m<tUu;onrZMY70OpUMyt-cT*?N5U^JopJS$CSACMs7Q8Q?jYee%U`i1*RWZ*`k<7XNchcmoG6c3UvL)Lt^A-d
2>j-(hO`40uLK2fGwBWke!C$$MNv(R0lm2*4<g_ViyH$7_)ShK0e3B$;9_p3c=e=~JU45gtp4Pki2VgR$$WG;l(r!yP;qNw-_L-5+oD(x!1WS!
lmTz(B_jiVdp45g=i>{`V`Y)~*o}bSq%m0HV1j6ZYEGs05#TqQ)g>hK2}CAjFfLLz0DgNKiS@P+T*XvUs7nFE41j;bDZuQIB!A4E`1kjg3WBhj
jv3~bJ+Tt+<dCO$RodUD5&Zk67b^vaH7k!$Ds$?lzi(2}jEn5h^b)}0B-aT1eY<Mqi!P^$gjUCu2iWiPqNXP&`K%@jk@In*UH9i|%%e&hmbyX@
_<eK!2n*>RupOD!d|GmbPT2b<ILhLVxHBndNs!_S3+n*9zdE{%6UU@0|0$0l-M3wueI>6?7ty<6h~xeS*dZ=T4m(6f*zNDlp>|BMhT6|--=K<s
aBf9j$si=8tZ@k0zS+HAvA14lK!<BG^gw7owtZVUD!7>f$I=Uv#O5@FZQsPa^2V-R3KEd(gh(UY_Bjo!1Zb~+fcBSpgxdbj7)tJX7YD~~YWwEM
3~CoOwD-&ust+UB_KgTb%Cn;Ca3NW)+>LGDlr(B45lhIhG#oLf5p4VB7%iTz6*fGMF-MmMxb0Iv=(ZuJ0uZD4hb#Ty_V?BpX9ZoNLvDM`--1Z?
HwiP!r;q$m;!{Q9iqC_6i%L`tfte<bVBPt&Je>SZuGl0fDQEU4pJEdnWa-_143GpHiIE;9amCRFl)i$?u?~?0=R00qbxu-fiB6;iLmdGLwg<z$
QJ?f2jHHycxG=yG>@an*w~Qw%6$h}&gr-J~caS4U^ERQHO1lOj<hqg{1~7s&ZMv;83#v&RN)qvn-59}TRLB4gIw~Y1l!-r#a0F>O9xKB*618K&
WyJ+|VgzZbFeKpmaL6MOw!nrVj3CW5=#+EOl8+2lK-SU-M{s&HmkHB=Zt_ngxhi#n1ZhU{C_^D5-wpi?!Di)wMLx%xg(4^-@}(0ZNOLk<<8;2F
INZx!Qa?qI)`j5c8Z<VtOeEaH5u|zP+~m?{Qh#ox3nJL~$GFc+W*+Qs^d2L=A0bE+QXH%J+;XuZ^LD7*&k*dfbt!$=BJW9$IFgdE_E>~=<;yY(
O2uTIl8n*y0DeD3kml4WX1&|J;w~Pdz1Fwrp6*T6B?%8Oig)YflN}U6YAG111UXVW7m7{NV-!JZYuKo9Cu{=}jS1_;(p?O}>A@U;{53*BQOg(r
2u{!B0gGa+>dGS}nIxzWAh=9~dQK#A+}!JGrUx!+C;#|%!GMy;UF^dLZUib!R~^Zq=aqVE=LcSDoq-^@NS)1xFSYK(Ocz4%O`s>e7n6U3t+EjW
XP3kBA&R9L&>+eb`U!#^rVL^y!$@yJ6rn-}8|oNCa27kp&Cq(EZ9+Aeco-r`)5ZYYY>9Kzx;tM|;?zqKoM#8d9+3dql#C?4IW}O#2-39CF2(9d
p(-&tH%1YpdHYWhAJ$80u?WX8jbH@l2a}0`u>(*7Dw3W^VSpq!+rmw6tuI5CK&Vn5N|2_FC&`mXK|@Da*=={5>f!EQ*Omi0XHl+9eJH^t#0%IA
qm=?DbHe~i@KW>)G{H@LXK-ahe0OT42PW9=OmKSdn)5GF3<k-z@)%37&7Y{X;}-IEUb_GUImQy~G<PL|Rl*?L1dqMUI3g%wc!MQK6GFk`UT?({
x)^-sbc-cO(<O0%YsM0m2Mtej$B)1STU>-&H9VFVfiabrCO^m$oQ1!La{|01>dLqsy$r(yY2IkbIGu|vX72q_$PShuO{+c$&DZu&R9u$q2U&u1
7>>IKijuA)Ag3YqvjkgW&JSEGA8?%&hV&3ea1IRT3raS%tqz3Xds)-4@DSJc6qUS&2+m4r_xdZfJh3#u5u7i23dJV|>Qkolb-!Q_q;IaiNe9N#
NS`P{M7l%in==pRMd|c<gcv0miuop`kEWG%s#Wn}6m&hCXpGbMHY?32ScUbhV?U{Hs#JOQKy6DLg9Rmb%w6kFP_>elvv;nJllrE@VX6~>9dTd=
P;i*kH@$aGlKQe9(m@fv`ZPl7o6D_PL-11MDg7X%Zx$(_kVsoE2F_(&UFo9qP1b@>IMv=Z$~a~p@*t+~Qm)LPz9qCfUUBFm^<CH+;q;wrRu=^C
O0>oxcvq@548gmStzHP;m2M4C@GgXF2!eN|Tq6{`E9n}b;9Y4~9|iA3yt)B+m+IArz`K;MZU)|UCC*I2GYD882Jgby7zFQJ!#de=S1LBjmb=oi
8*I5NCF^I)U1`}6T<${62HA2~dNu}^yHd0vxZIVd_0r`|RBZq(cd2W=V7W_W8vx7MQb{9P&Y*6+Y&na$ZnB(8Qbvs)2v@93rjlO^M<-XV6&!HG
Pr!Bz@?f{;;%{K(225V5a7d4kf|h!d^s~sO_cyU}&1Eufk?=w9>c;gCl<!mJXg=OrbGsW#gotX$ahNJc(`EG}x+^mg;UG-%Dc_;W(X?*w3;E>H
OMzoOCDmCq*jJoxB%DYrIHyWnZ!zU2VGkMWwSa~OS8<o@9i-g+`Z;mHLS7VE_dbmh<>>uY#sd(!*@{R8;bL9gm5Tj*kxvJvse<Qftx>lKQpi5}
agdy`if1Fq&C=T^7+1=BVXX@zXIb;@pvak4Yda`%7rXpAC~~HNw-Y003U>Q3a;8AnjFB@f2={R046DL@7&+6@a2H3;v_9Mek~1w58&Ptmm0~+e
&bC}^WXYM<jO{Qvo0uA4a@N&jBTeqY)EG;S*Xtpi14M)i)wp==FiMW6XuDQwM3I7cD~+P$7R5(ERH671%>*jrEIDpjWWhDFI-nnwJ#Njp1Cwj5
iTgr*sW|MElB*?_8!$O;d*pC(IbxG>tT?Tn$5C?A&H-u4QuN%PmxRbA8Y0Q@r1~ypM>wG*4!F7Hv>PPH^9>e0>XA!;$rF`4#F68PR~dYe1YFvV
a2sf<qZm1!FQ;@mrm?HK;_5Z(#>nwXKx>6D1#a<rinfy?cV1;1fyiA&34;*1t0<w5B6n2^>*mN^l)(l#a#tm=evsT%`KucwcUAi80m+?|y*e3k
mnE+rh}>nltCJ#k86sFQa)vTj4@b^w%0y=~dzTf@X7w&Rp3UrCW<s0UyR4Kpvv(OVZ5HpcA=>QTWgxWKz01aEvwPPCr>)1k44k$LQ=OQ$tK7by
)7D|p5^a0EpHVNC1=a~Ds{v9QPh&Pv&3Gu8{A&thptd=571badlFJV#gCe>zf@+%rYwslhiF%itcNHfe2Uu-9-H4KLmoK9vUQ(eIcxr^T&C#@s
d-Cm0)hg~;Q#Y)QXUrjJy?O{m6o+wCv5(cpGd&~eO)sb=pzUkyMz!(Qsr3+2jc}x5C$;gKPtQZ#%j{HqO{EjmX4((ag@&2~<|OHcSJZn6Ahq!w
QrmPY6uF;^dSDgjuN~bZwM}yz<M1o%fnV=f<n<n^ZF*MnG8Kb$&o~4p6BOTJwM|9?OCEwWgmF|apY!joPk70rkvM(E&e9S>IPE0cOv*_--ZgrF
W~{yrvf3ttDN>bOUvF6`p-}PTtTx-O6C(qP)_WyR_kDE$psvh~pxWlMNfKge6`mA$xE>WAMYYXa%Uu;=W<7zLL#*pj-C<PQT(0#%AE~r~ba<Q9
wgjMofHxIkqJ+)V{wAz#K69C|XJ4n!2pCEkhqbN6fy}_TW5t$SN$D1>ZH`WJlEKwrZ7~yNN8_-z*=7K?bYh`q%&#@vqP1N+Y9FtSR<_#VR?2=}
+l56tt&JA$8>++_?-akD0Pdo-%_|BeN$%0EfQc20Go>5Xwl2^*(gj+XbE5=yVT9Lq*`+pM+h#4{C?B^I+l+=xz_vN5*Yl)#v#FvN)HXE~VRHg&
7MXE<F;N^rwawOoLt`uXP=enO3k|~B%>8(YYoi5pc~lAM!nK{7>ZG+zC-Nh+t5NBW63mwB$}p~NmP%6iQ}auYGmB%qwxt_LW`;(R0w|LGFtY8k
V>_5_%PFYil2j+O?ZR3gvyJ8((J7JF5JMsYN$iG^ZL{dcl=VJzhuf$lua^+?0o&%#xA^R`*X17x34Is_wq5qE9oR+-jq9*B*oSPh8#B6XesHZB
C?aefU`aoT2YGFCQd6V%?Q$8PvIJr@1Z<nTHA|G>0lH+C)G!qu1h)0`s?A?d>a$(IwliD1ytdCDzvQo9Se)l`rq8&Buqdw$$3zS2Nlv25DCQbr
O`2}!W66(Svfg;-N&bSOev0qD|5TFw1lAzS16IPlz$YIMP~6^JCXbMgfY{3Kc}Q2cZ+?(JMiIN^hLjaAa(p=zVaUpl;-+}X$KQh*4xd<tQUslf
+KJk@e>(brl?X&Vcs~I<fq8Yjw@1hhul{fnw!(AqN0RyW@TAjmtGSeLSXTZhv1$${yRM&c>-OE-V(;ITc=Il`n|CmcU*htNTO*!?yT3=`z6*lB
4IaKtxV?>0?IL#SAi6?dd-;{RyCgqcDX#L|dRAJw4579NC!>&kUi{C3RK>_II^T<$xUgatjo9M^bbqU{B$q<mxtjB8#*p3@=?Up@&iu?yuZ#Ie
U%qAfipzjA=1d7!aArWVAK=71m3d;@{aD7ee9VqTWW?|4^l{w%SX}uf$g~TL7y0Ds@u$60Ce3RR2pcf<wwwHF_3O=G7v$5Qe*f{uE~e@HJ4LLe
k4n`=xg?FV?AtOkO=(>$j1u*bmgu2?#pe#F>883-eRNrO=t}$ZdQhPYYC1m_kwhPo9O}|lEs`;=mwokOO=p`ynu;hUMaM{X;;O5CSku|k>(dE#
lIf<=11>x+8opu5FFb%URde4viL3wqx4)e})`fn~&jp@hl^k^<bOsq%A#`I**Y+-w?1xsw3AkfB5chCQubcZ!T4~uTnvt_0;?}Ly904(f&v#Kw
mys!57g%INv)qgg%efO`y1rM%KdH7<NRk7Wd<Vpo*X{NeA3n~1_~pXPImUF>F)N{TaRXdEL<yjBmZ4W1aW9~Bqlhuq)Mf$+L4sdTj_>nHcOKfT
PPkN7;=G`h7+1W^o^gykO6xx1pt~5b1p!mB?<9|IoUYAl=tOdyL+K`uZW<NYInpDfCVGoqKY8?ArR><z^$n$WON_cwT^+9e^S$KJ<qaQt;Gi+k
BPv$D13bE~Pe$PA`Z_Ybc?lszkaS-}$pB>o)1ErGqXv00Vn^SoQ;l^|r!}lJa7Sl#vbpA!IGtEIr;g5kZsmz?#0jgdh(NFjDoZ#LJ9(l@7mFw2
E=ZgL;KY(9&^b<Y=b6pgBv~Ahrz}aB{LbY3ASHCwx`0w*);Y?_+*!RVwTlx<%RZ|dvGHDS5S4tV=F*D^-8QLA;yK~2G0C=kP5qqEb7it4LKojl
Sgfzee}i*5y=Dkn0HKSe@Nii&d6f2Yq3V3@;Dhe#k`W2I3JFUNF5UI@1NNCp#v!T{63KsZ2N~3$OGYy2D_tr+w%xB8KtA3ZkXO27^2#e&x-fDI
27Tq_M&#!bFO&za5fiU0xWkWfjRVBb#W6EB(GlvexHEt$A3+HZRjLE!N$V~?T$?z>JQ(ln$5EcN9*JW~?2^{;B;iZl9M2Q?v9ddthj9*o32c!-
b(c7lI>zoaXqB1Uxl9!-@g0gb8g^8d@(8u_wPq1%<cZY%4Hw)%?d%_qHYJ;-=fl4C82Ft7wv1YqQQT-(JW42=aW1V7;5qA=z0s~j?ZlD=;5qBU
4hhi`cX^3l5@`YxfDetwU`1Q(m00>nOD#V8Lfz=lxyA)k(NWMd;}xf=T^>e<Zo)MQuW<O!f%Jjla0?x}CX@lUO^3EXE!q6K548s!x`uAv`{MMj
hnPyq$5=^o0Eb&ng5H?p0#5U;R{?gzL(kQ*mm9i?=Oo0Gh6Cy&1(KMfjB!J^8mZSQ;Y@3YoX<vgS9I5f3tf8^7@UCn!$>Q)6lI(g4f(pMp@vAW
3mR&vl9{2Qo1o7s2Zqq^z?2CYy40U`n2Q#fq=!?Ojml(^ZuI$t;%He3C^CPSR1|zdv2a+keKWCiSr5pPFED6GlCFEn(=wHDV(BupBDNNWc7r2T
tbv^H7yH%*YKkf99`+!u5JMUvmTs0BQmW$WP>vEr-#rZyOE>FG;sdcQ(iQI=)@p~Dr58oHUR>$YL5L`$YgbP?#=S@6{UES(RjEJ{&^urSd~!v^
rS=0$4~lhNpwhK$D6wsjf9I7-T$dMgPftIt)Ka<YqLo^N(@ra078!cv;c}_r*qD)4`YQQ+hj%;?P@Y}XYxC%C#abMfQsOBx@<c*sn^DpzF@vL7
5oNP=4@?g)bv`X8)+Fe1*b~6gUbv<H7B7|8v=2LFrbI2_-uj!kR9<R@;_$fULw7MahaycL<E8Qnda23hb{8VHWCTBqOWkx6K!v!5E<TbE(B~Vx
R9>`H{vdrPih7iy_aRf~=cSChw^29MZQTK<%7&4tyuxl|`i$*to^!Qu86l?faj~R>l)C9{Y`pZT32TtJD*4J=W$gl{@_G<f6Lyv`DMdesO66Bd
?eyY79FC?`^8hJzM>UXKWr)!bDb*-L*QnIjmAwlJs_DzKYMy=hxVC6OlAiv+frOp?%o}O4e03F_vv2RI$=UaJG{X3GgYj2xefrdIocHXzue|Zp
=o?=<HM()4v+uq3j#uA2CsiJO)s~InU@~qu78kDAJ5HQN7?g%xS!WQ+qj%^@u&@g53H1pknI8NNxa9ISj}j>6sBc5b`M~{b$xR6*p=N>2f!;~v
nDP)>l2#sair5nL5`d@3Z^FP1wxpp%Z^uf~3gC!@n_6EY?#`9miifC@OY;?(8?uWyd>}D}q`avYDtWR#V&q7!DUYN8<f2UXjpPSbZ$vf9_tGS-
>x@R4<Ti%_@iwOUK3G6UI&qRq@hLrGF10c?NXwv0z8fYvm7b0a8Bvn6PS_!l$3Jl}QCh%`$KO4hBuy+v)0Zy|?@o``XvE`h?oN%@IKvZzJJaG7
f^hy`H(hXD)f7+QTq_oCLqvKOZqNnSjhfzhr>vp)a4acW@cneb_Z#8f?t|-t3ob%jK)Tf{A{hlA?_3z93!YCDonXOr!G{7>+=h<LdI^UU^AK2Y
?GBctP!mMJOMOWFV8QKnZU(d^ftVgf$bzq{S|w7QuVbw1&MY%paA!T2G=!r=Ord4EST2dg{gq1=XJra*cFg4*LQ2y~x{x?@GX<AzbC;&BnSvcY
WkL#W&rT4@L?**ONWxlODuYZxqfgmzf}3(S;rS2_i!-<tY0yU#+^nK9qn`1CL$x@rS$biD`@vTaL~yhCmnyr0aLei9pZAF~Vlmgt5;R0#Jt)D~
zAjN$nSH&i`vI&h!KHwGa!|((6P)VTC$_F=g7frizy$7m^&s3j1^exM=`6rHhw+_%>)6z8EOo-g+xg0F^mGEU+cU8fFCC)iUM<nu8CKV7*^iXl
Cg?KtQPF)EKGwuHkaC7qz&>i#x@j2KErTga;vPW~R~m-NZR3%cO2XcWn&|CKh*n(H$vR*Mo@%y&?#LjCfBoQe8=WXr3XJ-79Kpz07Xv%!R2wmM
C5guCnYt7u(q8AE9*!KZ*M1)qi~2BfO;S&+byMUF9ykJ#TkBa|aI3opjS<sRy~mKd@WUa1+}Z|!=VhOD%MnY<hCBSY)of6+@bCc6P>6&4xOIHC
9o;g+$ATja<M6oEB(_*pMb5g12cE)F9i+!?Vtf}}Y89b`^WyFfJZ|Hjg(LzlEw71Sf4DkEk6S{X!@_GfJZ_464h<UFar^3P=f!P)zOr;C;HtXC
x=_grBGO2VTYFT7Mirfa*oHzmM(!rYtxtyAbvPwRH_%=&#@a=UTgrup>SYDSP1V9nJJ-Cp^L{gt;?~VG5;$jhjFxw><V4x~5;u8=9T;brFS~eg
uMe37igV_Ht3#+47`IJ54)WX%V%(Z~9N6kX#+^?&owT@aW9R+Z^;lP(+4Wdw{n%sZv=a{vbui)f{jm=Nx3Ph(IyiLP5^ecUcH)wixt|92)+58>
k!6eqw?1Z;2a3M5iwYzQ;x*{7<KTE@Ngvd9dT4M{>}s(!G&6Sb-?kl!yTD3p>;>sh0(;QMehS>{?sSD$fgPg2ZF<vT%WZ?!fQrUG)NT$OuQ=m_
%322oZaV$4Z)%rllU$Zo{X+iJ=N#(i_?ePY;2s2YjWl|y0WtSPd#gL27U}OOLmPbf<YM+GpW;SJnZ(Px{}|xC(Z!`0XS}zIdooXOZ!@nVv2?g5
qFLg$^5&@6KJU$R+vhRwt&J0mJNCe>6&x<gA#w*Qjk+#G?S2F61*%8)h26N2^ch!+J?Sd3dzTyCz0Bwdmlxf?tmp}s6AfKPbocV1TbB*pg@@j_
Olb7-puI`qi~I7CW1<kkXYc9DH~HUIDFoIoawK_bADa40zwLagP|xxJzK^haHy<=``yY!6ykH}<I3x5Vgp-eZXNqMrdVX-ky)SxkLUMII{P=9j
*>YP<mB}G`q+p<b6!Nw9V$Nn;33cdLfd&N4!#hv419K*3f~L|%bfe%NQ&Cdzl4%5THb0bTFeq+%8HJ3hlCtxIj5A&-gdDL@CMIQ;&6|5DjEpm0
kd&Miq4=UJTuFS+cLUFs(Sw^{Vs^SY!FvQ%GyptPbDN#^(km~2iMrqZ9sq4=J{j6oq}*d?i#%`&zIOA^cwvbbYz@amuNRJj@YsVtTOJCCAojSf
0+)=)L|IZN3vDqanwwY;c0ULySq}k?7u;l!nWk`~*QFZW?t5MAr1$T(Uy#fsW!IxlAe7wU-KRU}-^v7dz!KyU{~-vp%{{VI;rfkQ>i~1?M4&Ct
9%Q^l4+1Y(q$1YUKOcd%3<3gbwq&F<F~z!)<2wmxtG8rH=M_325oSePox2EV%a}q=fi12wRbq7I6ng<^OOxXEH9bThB<YP|rHOR#&-z5m&O_t%
Iw!9*f*0&y61}0)i$mL(g197*REuPt6gy~W8x5t*0UU4)4H?pV7(ts_;c~9bN=25WqpTafEJ(CfuOv^6tanL0BH+rd_94*>a%BLbEozk|-@(Bq
@p<G9kzMWsqD`Z7u_K9?#6}^+KZJ-j|Gpr<FSPp`L%=0FsTYX0gabvwIr(|ykl4yxV}3pmZ4(k@PZ_x$#&^tXS+f&~#w)HqO9GHt4`yO&-fIbq
R7vtG*?Ve9u-8M*y+pL7ccdX}BrHp6S)c?L`;lmUVr569Z9?8E*$z5`H5e&1_CnHl#f6Ky1IHr$ipv{a>VTy23a<CX1=JyNi&bVO>LaGTRtMMa
$b>p%jvb`5SK(DCdX@;`RobKE-Bc?BCe5#h2}4e~5v;tEAU5=2(w4)_lNqWH9F_9^4+W*I!84185(<8jyhU7&kOoL;>kNtf1@}ef@JK<zwfM(@
(l${khNy%g9tcJhAICXqi(cS55~rw!NVtr(a_L5;@k)WOBInAxNWm4CDUWc|R(q&1pvXuLHx*_d#;|DvdS=F`@ya?0m|$?j3zlR3QTNzn&DRIc
Jj;j$!LIrgLMKLTGhx>tkq_#Fpaj-@H1_TCMt+sI#GMp1qr}-5YF3%MCa5jfB?s(5qm0LLfPIxC@4nW%)fVAi4IrKWaD*DKpfc}e458oS!{c7Q
Fa%Ls#G7!JZG%eZhfHznm5OGH+FU}DCz2cm=Qpd&|5XB(afsSBs;JrJgp?!aBJo(d15sOC5!Z-tfL+3sBslax08!iI%!Rplz00+F$7{siNl{yR
8hNQCeF|t5sdVAEr=Kg8y-c-j$eWvsF%Ee}U&oMYo1E22=L2>i`H77Ba5mVlf<YJy5giV%<+5&C=mM<0(I(2XHl-T7!D`p4*~L{e=%yK~wgibC
0%3?1S8Em5P{d6M=MO}yZ6@H5C7TBJo*vPKR0q*&o5d69_<~9>g6QZI<!-dvvIc=G2P7zXL9rTak2DTe+oVz$nz+3h7r79sZ@0K=i(zmmv#+|~
ECI-Rp;8xDZ7mX3+zyv?%<9DpISq2vHiOMYN8r3iAe^xlH;h&5to8L`);1+h2ew+&T?|Dei$@`A>vB(&T*iC7f<WRHzk&feAZwd$k1}&cYRga_
4CEo=+E%PQZpUk4C2HkMKWgo*lKMqSvmZjOSqg(@(%K@XJ!)Z4)76}WNio080-nrTGktj%2Xul*JNw=>4#-F}JNub49MC0$?Cjf@IG}4}nDOfd
<HtCl3zpZ}caL#E7wD~1qenQPQ&^S_F!Uz|>rV{UpBStj4Ay3<k#IC%JtIowo@;eHg26KE+WA8;Sle(|l8&UCsABP4(+vz3ulJ+Ilsuv~#_cK+
f7E^s7OyuhVsA-`x;rXhg6AO+)~0HNEg{%HfDO7{lCC^R!WyW$+R0eF-dLOx;kH;^M8uA}JcP#DB>zCOBke@qS2-Rwz-0jJaX(RX+3OXZ61%cb
1E8$8@nt-yaassj#^S3HkY%mD8t_<i+#BjclA46;NU%E?^}I3w$eKp;YRm_4bk}pQe?qeUgk=43kgUzFJ?t0KySPD@ul0~p)K!wkrAf7DZJ#7L
<XlTXBx_SV#Yz(<k?=@`a>_%Htj!#ff=jrYG3cK5I?BlEn?gF7S+DviR@8n7Yj-6cKCgL80>!A8<za`gTThpmky%Se#|JZbJo6<yRO<jXYopVg
bK+J&iJ|0BdZAgH83Y#rHe11GDsh0BwL612#-+pD3C{BCr7|)B6$xR`dVopf0dCeZlqXvsJT68_j*rMgW=)WwI6G-A)|ky<wdT-fhbDBGwP*s?
Wqi`wVqg&)&O?x|&CU-ep_yxI14aBTjzYc$MZpIB+Pr@%*qNj!9RfwJWr+H<sn&u|08tc!GNRU<^k(eW;(EYXWak-6BRN!B_cHb{z+RPAOYwS~
rn(xb=GqJYdK*}_P|#!JEe*iGUOgM-*mi&7ydYC2`fI7EE)Eg^tYlZ~0Ql?D+5RMd{cleGn#V|y>?NcC<Yj(fk&65<`D>#hF>u1ldBMgBOqw^)
Ujr*uef*(yVM!!3=qZ>gs!*Lzd6)&Z6o$kHqc2e}Et7Cq?D7Z<Z0#`Ty`-D0SCK})x#GB&47NRL6L7tzs$udRd>J8vZPm4ae>kP>qK7m{1bd~h
wZ>^jSFXN>0Uns&T>dmw&A@77c}5xpf?bv2`jKFpkU!-hv7D|<k~rylTw;U?wzW&RFI-o;YhmZoJt$bGhYmr)HsXRiv`Y(7D3uc99ZJ}`UhjQO
0kITLaE7qCG^!I5W~ibLkiu5)k`D9iruAh6`(=<5wl!JBq&lo5IHCA)O4#N|40b5^cIlvtGRur1!u)z&^4y#Vd~1qa#~ERlU1Y?BZN_EtPQ5BW
+7ap4%?w-HPBIVX?Az^BxSZ+$UuNms<YhM2d+xlXOO$grF>KSPCA8g(PQe%`R(27?{07Y4j=st0$R+u_909Z=!`_~v!<I@Psw5lT)Ub^>D&&h)
UYz9m%dqW2h`pM)LU7YLRv=Qi8y)s0Z7F4`ho3y$y^6RQ9JVAb4%>2EoIDA8!Q%)xY)V~LYtp@vJLVB`Sl_(VNfNtl{JgtwJ@!@K-+Jt`fpEw0
#i%fw?qHLxlRrC|RpD6qK}FnkVbAx0$~K-QA&S=+OOhe54RSxAZ1sEMEK@Z0`pT?IZqdp<KH1jqUDDdOh7e4-bkoWFdSQZ0n_8I;IBb|p;2}KO
awc~+hqK|HId=of*4zunv=Nj?AR^p)xS$JGwrREkCQ%EMa^QSy&oVDlaZd51n4Uw3BapIf4ksPS^R7c5m+huzLYZHX*wtl;Dit9^DQ}MFcOlB=
ta`Cl9tEeQ>uVs*FD=;ru73RT`QztrU%q~d*?;@wzt#LjPfSQ?4jNfx7c*l5{QAMQl4srdygmw;WTgffMKXJ*8A0ZDJ`N9(e<L<0%g=K?{BQ?G
0~F0~Uw``b=U=}2>v!LN{Q2W=DadPRl}=i~JNM%M{_@@b{P^SVl8XKHdz`=38+gM@eqjHy4-b&J9;L0pI52RC8><Lce96~5{t(-}CgFuyB1?dB
z*NW8r35C!3%F9cbjLVfEkgj{9Zf|2)Jmwxv@^vo44#zMPy^5~Q8h)kW<W)`Jg}KuzT|T2eOw&r_4Kez#u6N<TXM@CH4N0dSu4MA!ed0dhBTnE
*0{XjYyy5of+@8B3+|QI@G<DaO{|ctPg4PYl~0QPZF%H4y}5s2p~^qBG=m%sQ0EscR?4S1ED6?M8xy4Va30U&a~y|ho5g`+_qg>0XK+cMDa)@*
ja32!E~#BT90#PHM3l&t^|Y;zFIr-M$=Y23kEU&nyD9KcOlai<i>0yTr$?pG8rijeF8D7L*I7R!Esp~w9<^TpyJ`!j_;#Awip%^08BM_2NZ5HG
<6k=M;dSD|Ft4zPwY{pht%o8{se90I-;2Jdd?f(KriqzvO)Nr-BYb`uKk|D^8yyk9MMgwGFM`gCUf~98LM9&Co$eSJK?gC|4)vi?;6wNQ%P_^#
ZF<o#eKHNA79bD~!z(tacO-4etOHpRAN+QGlhit>Y#tY{fuW;MgIzV~Q5k{qQR}w+&~lrkbuy;3>7=3BR{Yq8o%|v^*7PLJjQnEVwT+XjFK7}}
*s_jv8Sq+zY5h1iQ_*I^+yc)i`lIMwk-UNjl=sC8gn3+M{HTr(+!w2(E2|i^%iOtXHyY5jh9wAJb7lM<y+ti4%rCTtD$VgRil86~e}(q-89n-F
!XiJWN}}9)ZLA30%<!s~$@x}HY%S%rVfDXBdllW@#x}Kw$E#tn5k)Vkghn}mX0gGT)H{62ItFQSv&K>I+%gz630}T+zYIzR6=aNb2nT>p1b57E
tLA4I-m&?*_Ey%hC4&WDZq*z4BB``a`uIVQ->beT$FZnKGln)}t|)5KHPj%w(PIXX9-(%<*WARaIk*{0FJp!jC=Ux@40I@ASXAv>oN{BFB0<BK
Ha`7q22ay;DYP-|o3sUJU#o5CuW@+u5~hKK4oTC9X^Jt)3jzsHQ1IKcx>kv^t6*inDIj>SSs$}tio`J&4_Y)va`RjWaqBIBue9Is=Q2$cZfdpE
gtE;!1)dUhOjJBCG^8{a#DIn$`emGihpL!D<FZ6%%}eqAe)h5E?MZc~w%MSdhqyf((aSXQok|QYFx6=Sj}rjVnf%r@{qv7@Rt7!^YY@()KcRE2
PCfE|(=6FuGcU7JL~|xZ{cGob(0PVf8?TL6R>6u7Zj(+%e^1j;b8q*8Nv2JOO`%&8;YmWB<{aJHqN6d-6FoJ_&ksM%Ll1PI@)~pk!Ed7$>)<t=
_L;6es<u0Aku*0q&f@FeqN`JLiHu=io0lNx!Gp!7hiGx%;svk6&$o#yH{@~~;rLQ)O|DY{f(t)8C0s2*$E2wkoHtA$_?Maz=@$y(8BWu1ff!?2
tj#9$ORqei%Dj3aq$t5@Zcftij<BV)i{xIKt}CFV&Du_<>IBcqX@2Q8Z3T3=%J?)vV$zwkpV5{<$0f{%7V~IC5yCVY#G_T1(I=(NVHwXk4YAa8
t>8&`(&-8bo!bUSm!{@}7QwOe(!1bJ;4gzZPgTs~wBl1I?=MY6xec1A(njiv_@!04w(1y8`n%@SNIE84m&@CM>IX0{Ba}k07F+bE(OA&m#Z6S2
bQg`~rVwU&AgoktBY=*N*=id1;thIlE8;??7QjV)$2tXCgjg^yZCqNX#z&cb=|h_kxY_q!zubhq$<@@zPTx9AaiNaFq+Zl!>1DLYYeICVA?We$
RsYz&!5W2PukPGeM6I!EQ*WJ2Fo~A7?USZKS?1ZThIs^O5Tg@X-3?F^6#0V&VYzi(o5XRM@=JT1ppyYX0aBZURKj%0W^$_5rHBSY<NGwcs)|f)
BIBl`q0|7zy2?xQ8#`?hG$QHi6#c3An7J@I2OuDrHoB^FJ=&pg#9NO#r2*1KzL9|nqWs#Nu!i})Qv0*sZQtB7HW!_JQ6dah3C2zZy;vuxI<@cQ
C2(dPbu9)Lbqw%qr;~mO)AM*dj|3NUV6FY8Ev7L`lS1uk#G=|sO4PwqQ`4d*?oQuVb$W`1T9Dhq+t!8DGBz=;+Z=VG^N;43=+-v0=LuX3I1&Hj
_4$xdgf<D_H@9f5Od5$#+UWLW&bAN?#@4(#7<3FL9SW@4`9X(@$2(3gj^Cd&T|la=8C=9K408eyRkJkuQ88(<iYISVrAQl3k$!CxyK7OQ)90D>
u;|;h97%0YVhO)YQ|PNeodB7MOIWR7Uv*4rFNA)zb#m74c-#b}vyLVm%yWFCZ;lR}g9#b7_!J3P!P{u~IR*WxjZQ3Cpjj!b^S;AFk`4;rvOc{H
rLME4$|HuTZviH^Idck>a*G-vo}_<EkA@Cyl7uYBHQC3n%_>N3uHq(M>9IIY3)Ru`Yi>p@eu&6rnv(+e*b<{TD$i3!Q5SKgRwB>|tZEzRwEjUO
t~Og~Jk8nzn7(66Gn(Uu=0{$2A^0gY$d7iJ&J-w?*ka+>vOTRBlsW3IG^b_(?-XZG4sBAbDj6ZYOEabj%}syjmdKD={0}K!r%8=l;@pmYuBF7O
F(V|T1(aoa?J3|1Ei7sdmN2V9P}9<UY8W9J&F!HYqKPuiZ(km5isCrW7o}yF?YXCk+pA*fz?_E*_>mauWzIgERx(&9ZQdrljMuVE8{MQCiF~8P
y(BT>5iwv||E0Nlp~)jOC@*1D8wgI-t|=J;b@cYqWz@7#bD=jCsd;o@l?++kGP|{a6{$^X^M8HhDQB588k!1ODMjx?1O@!-2klfpMNy0i8PD2c
eT;N{Rt-jVgko}rx4vir#%Td(N^5lRM~!x3D_B*YM3?mclqR;SEj-0K4n0y^nCX`kzGVWe4bDqg$?b2lrc@7gzLvSUHmJoCtKh`uKuNnfwb@0-
hZ^{xzP!{j(nBjI658Z>4#oVg{};1CZI7gtw4wvSPc;gSeG@H(suowIwW~{uaO#||!grC2=Q?H6_<C!JGR-J?5?ah3E!9+Qqp*qmP$XzW_k9WX
bMTyMuHj1wUnsfqH8(&rq!@IOLSd@1YDM<_r}$N<|7F5H%964cb!Cv1_n)H7fhnz0D!Dq)#`N<T_CD?};mQzqZd<}dyK@_ip7ch0O)sbLQYT>t
$7y&U-<p_ob}t$&5=|j)n<$$gXfMx_N9vcF7ExF~a0-oS*~hfezNt93>Ta6ET`RqQ?x40AA!E>zrY{M>fSU_VALeo>H^C2WWN{16TU08aC9OGX
NXeQhYS4f*L!(qJEhye0s;ZIRwXTm?P@vazms%*!P15U}bcZzOf*+R589{baRW1DFsmc+is7kB2@JHXm`^n#%vZppjdDw@p;Wv7%EIFO}xs_T}
ZAjVZVM^DhSaqs~Lfm|-v`*1HtHW2Vsc03tz@If@(5kRXNLI-&liam{KKnUZKqH`L(8_(YxK9q=dKrR?;+JNlQ9ZSVs-$m&|EpPD(9u+os!sdE
Sbs6ch68VUOq%SJO$rlQ>ZVg=MA<0QREwuDSE@2zXR2su&A%mFZ8EDW2GnYHq~S>``%E`XLQGqI7}BhRHqTS?ls?YsO=trwBY`AMgJt?dNnFGH
I@i5WHe$^IT7-)NOpA9jYEPnT+=>#d45KBuR&S$L7*|E%N4x*R&C#iA1vlaeLfXm(T6n9?pQkVpU)EwuowAppQION|>8A;|EII(Hm(HDWTEOu7
`&esma9${IZE*#BH|sRurzyRS%&EjhQ??OW8lD@AOWl}tFsh7DTGv~2#&7lEI&q<1@}wX>E=y)mAuj6S5#fVFc-PG0^)<<zcEF_OuD+GIv=HGv
bIOTp#6@`O^BKcBpobXKA1e^hsWO#Tuupy}=VXj2O-OVxqP=*WBRxXVplX>yUoq%}8(WCp0)x<|(;S!RsRftQ5=B-IaB*4qfl}(ti!Dc(`UryS
c$q4vY{$dF)qhGWHez~IHLcU~QCJE+=>0anwF*6vai>U2YkOHUiI!VpOxIQq=jPPDWw5FxG0alKEr@H?yErZRw7aoLt3-9m_jEk5&KkJeM?2=l
xA|G!hqc<DHMELQWoor(TuAn!de*XJnkv^(Bak|;(4@KS)QX&{AKdh73h7km(GVc_!SSo+veTreK7zN-X#Coi+n_k5-K?Ok86od=3QXXJnrnm>
SJ&wjiVi)}qNvkQPYcCOy|r2A+*S*|S}&3$vWYqJ7mZdm2}Vrq+Vq{<OK4Gx(A{l$y7^_AoMg&Tnm13Y4!(uvD*U>n$!(#J=PVhcV_MN_<q;H?
=WwgBu;v0$tI2YEpq5u)n#%fHHT-5(VhmVh*e$2j(spbMa8p?&Xg5MUu<XKf18ezAt0>eG5Yl>}#>T2M1Ys!ic#KVp7xiOm>#I}JQB{ZQw2;7U
*@LI*15XQIS)U}e@yt3zk|qMWh@4uxMPBN0zLlF>oer<j!iA~a!gCE!S#8sT@hp+7p@Ou1)4@`f*_NmJL)8_lWr<CbhcK<NwDuuHH`HcEtPxIU
V0GDBPuEYC^XA9W>aNX8Q=v%<(uft>D(95E6MRp9Ye;kIM=fY3o);in7f)lHbdKRLMQ*8;WBgRjO?kR`YFe6;?&B$rY-Nqo@ZQu?R|I5j@N>(|
oCZ{GLU;Q%;#;y0IfB`WU?#zvLK{RF*^`f`*(spYq>E8Q_uRrC*Wy?orpfI?TZ_}su}mQxwE~obdiu6}q74xAJvIOSppDMDvg<U(sp@W1QvkjG
(lV{KXCbtOp($HwLpw~RyF6FzTI_-1ifTyKAS0xuxT#H}0pbT;Kr7l*Z5zV8?5$y6%u`KB!(!6fe^Z4Pndkuc5ZiPsK^)cPnOgM*n%|Oq*Qzp2
qcrYAZ7j}9q^Y$_jj!hImgVO*gi;GETPTRom8VrFEwoe1O46Lk2Oap+BEeJ!Ypwz-8c<*!(1*dF+r+<YvH-`KbXkb?>uo#tRH>;deY!ZCb$17X
q}s$Uv=Q98!GX3+S{<9JIB2@0{ZbyPLZkwkr*(bS><0tAwgQFrPb;R-v_jQ{Eb^4->gvwRG|rt0kqWIw>iRqyzJF-#Glw>D3QuRSy~?jlnZA|&
k@HW2hhSqb;f?h1WAR_hr*G+7tyL4=+O}p$gp~E9dZw1IR=58-IRs`{4Z=<L-sj?{zwmKdWqbV>q|5si=M@TPH{GMP`{_{HyG?pEsUg-p0JkY9
7`<qstC<AmJ;H{r{~rulkKq
""",
)
