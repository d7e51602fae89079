import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load

OK_FORMAT = False
name = "q4"
points = 1.5
hints = [
    "Five things have to happen: training mode, old gradients away, loss, backward, step. Two of them can "
    "change places, the others cannot. Which two?",
    "`backward()` *adds* to whatever is in `.grad`; `step()` only reads it. `F.cross_entropy(logits, y)` "
    "contains the softmax and the mean over the batch.",
    "`model.train()`, `optimizer.zero_grad()`, `loss = F.cross_entropy(model(x), y)`, `loss.backward()`, "
    "`optimizer.step()`; and what you return is `loss.item()`.",
]

READ = "'q4 · One training step' above"


def batch(features, size, classes, salt=0, scale=1.0):
    generator = randomness.generator("batch", features, size, salt)
    x = scale * torch.randn(size, features, generator=generator, dtype=torch.float64)
    return {"x": x, "y": torch.randint(classes, (size,), generator=generator)}


def examine(train_step, network, batches, optimizer, returns_loss):
    """Evaluation mode before each call, and gradients that somebody has left behind before the first."""
    checks.trajectory(
        train_step, network, batches, optimizer, start_in_eval=True, leftover=True, returns_loss=returns_loss, steps=len(batches),
        read=READ,
    )  # fmt: skip


def small(train_step, returns_loss):
    """Dropout, momentum, and a last batch that is smaller; the inputs are large enough for gradients above 1."""
    batches = [batch(5, size, 4, salt, scale=4.0) for salt, size in enumerate((6, 5, 3))]
    examine(
        train_step,
        checks.mlp(5, 8, 4, dropout=0.5),
        batches,
        ("SGD", {"lr": 0.02, "momentum": 0.9}),
        returns_loss,
    )


@test_case(points=1)
@case
def test_weights(train_step):
    """The weights after each of three steps."""
    small(train_step, returns_loss=False)


@test_case(points=0.5)
@case
def test_returned_loss(train_step):
    small(train_step, returns_loss=True)
    checks.keeps_no_graph(train_step, batch(5, 6, 4), number=True, read=READ)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q4",
    """
c-rlK+in|cmfounzL^<}MEvK2bI}MU7$86c0}N&m1REQBQxa_xEsKssZMPHTKG(U)bIdDD-Xu?w@B3F#ret!7GFe5+W=~IB5{p&!uk(5R^2?ja
{bK(9c5*en9bbN!UjF57yttjrZe};{$G=@q-!0~UOmE+uy(zK2^SP#aQQp;Q$`>w7-<<t&ZpO}<=$wz<_<Cl?Ic4Wu3Z>-fxv6JvY=ZU4*i_t_
kImTB;G!)x$CT??9OGi|W8pv3b8B#gOC}f}lXEt&xd87_Yfa9lWO6vG<CLSvuOS<|yud|+r<PRk-!)g@EnJQzmSSSf_RNp7DLDjdT}|B;!8ngc
;xJ{+1;3vC@@6r;Tl{uAUEJT^Os{^sp5NWQIkUf>{f{?Sv&+Ssx4-=I#*9BtXYW5O-r$dm>CN5z_RZTj@2=;QMG64&-G|AiDK0E$@z=9Ae@w3L
r+4_3?{DyODP#c2pPk#W2gJRL)!T$ut1$(W@Gh=;!Yc<rCx)0!=Hack1|T<pPUP>Y)MzrVu>3VReiz3M9td)w;x69C8X9CxN*3p?_yd2BHiQ}o
{~Yls0HlP>2Ri<0tIgKoO{1?3WY#9!Hha9Z8y6Fj#pSqTd#)`JSj9hh54;r~YchVui}6;@<6~otbv$CO)fe0+WuO=U2$`>p?<6N@C@$msICFbV
=L!feq?CY7JH|ht9uE}8_GJJd`w9vQe6NfvK|S~r9~^S21>}%}FYQ(}fhquSzE^{0bk&(`8g%X0_~1!>xC6c&Yr=Pv2T$-&fO*C-BhL{EnIYC1
YY8T__bvgf0T|-Vd3kWz#F&7A;@h#3<)Msm;fzmmk?_aS2``+<8eeK^uK|o(8y)y8;KLH}nmGexh1WU*F5};fZ=fe2BVW;#^6UR3?V9n$Y;yM;
T|S~pJTn0ApblReq>=+r!N@>(Xk=KEuV530Hv}k3G9}dLBFW79P;i2rYQvYcpfhiAd4q$gz&9X)_cpN+IKBt^_kf4IuiuW7!r7yD=E(siK#_8&
(Q^tAOa-#5CW0{+Qe*}_@SR-<cxe}Wh&&NM?7abZ@M64`j|Q|&if(+CD}@O7!+|I%81c3sXh@U>9^*)Lpzm1ZS->`g65!J4j-QYy3#hZvoiSi>
1DMoC@y6L2@M1UtpAAt}A$<4%{t9@4#6bTb98ej6>@BD?rgp2+_|-tlHr9f80G|RqCCkSKoClzQBHD|Bh9Ny5b9{TVO!5R~AU-ltXOlCPgw~D)
AyoKkkS3Axqk`)|r6fzpDF|A;36S0B4kT$Kk5x;9fWdE&<QcEu$Q_JVa&|EYt5sZvR}VO}2(n;`;hW;$CSD>W8<>go#&dvqAVeG_j$Km87E~P`
Q%EV!@O@n;EGS1PJA7zpfgJS}hoVwyzyc`wmcX5jc&a@3q*eE;RfXA4`t+nvPx|zvPfz;vq))%<)A{1V^tQQMcp`M_Rh>-g)zn>GfEzBaF3W|3
P6e>e;)CKkY1ic~&K!Ph9B@|U$z@ET17%nsV*v{b=?yOTKHyRi%DKzqK>XosYd`m8?D6WvE0mf8346SB&V_G|3mm=^Bgi6y!`FO%9>-uqD9)H&
A$~xy6j$J)<r_d@Lvwozfs)r;P{$zqkRTfilujB$O@giqSWqx{o*?`aKLjhqH5b@1lrq>9h_`%2=;T0bL7leGJv1UzNwWO=n$JOPka!+{qlh{S
V+f@TIRNa%c0m{?Ltz7r0|NQ>b4o*qPMC(!zzqfv;Sd_orAs2L5DJhio+$qIg6#qlV4V^FKAPQ(rexa5Vm7}SeVkuS$D@DwFj<V|??#Icv%AsV
V*2Tfmn|8uU3513Jh>Z9?*1~p8oh%&IQs?cVyKgd4Zc>0;3HTxG-&u63=8j}Y3;A=4e|WD`;Q~q!z2E3F<D%GI2+x}7wy-N)5#5QO34Qu0$FZ6
*a;`i5!wL|z;DHZGYF{k^``AmSF=B6S9r6FFYRV`v;RJo^K{P{&2KL8jQQ=f2?!c#5ZYk4N^uCH&J_v?3WeqYYzMGB5S;7dr%c{0x|b)6{zLm|
euGC$0g>rwwpa%v$b67r1(DMbNj1YHf!-uBJJ@NkKq(ot2c50K**6bgUcBZN5|kk%T!l47#6Y>ix^bP+3e5*w(3SA;29wLn``gLomv7!;i7Fv4
f^p?P1l-x<KmEFeNWY~i^4r~FvN(zKlSn^_^esgC;{MY$t*>A9<Q{`y;262)E_j-iG=F`wXCX8qjz(`o4DkXR5y%Biy3)9vbOig@l=dq@2I=W*
lLw%y9AMwV9^`Lew-_^=L|$qQjMq?UT8DNcAQ4ZcFGkX*(+E@5mejmq@GA%(7sn|60QCSt1|s6O;UD0?hMs17ZJ6z_rC}Rq`Xcn4;ln}j#b!&>
v<CeFU8xzO_<Bu{7UT$m1THAN9Qf_c6^AN<yMl)UrS0MHUOi|Z*lO>J2U80M_(oCgj>kd%KstzNj^}!~LST|4&O4sw=?GijoI6Tl$O({B!vN$l
oIgl7*L*)X37J6zFm-BfF`YShdr)9CH?TsIz@MQwk+XvvK#VDy(zz&>G6uxjJOPgzQW|zRf~Lc(<6f@XhBBZwCm>yd7`Si3vmnUC>vlXUo?hXL
$>){Ft8i30mme<*#|}cJ2`G??10U0O|6XsIA&CrrgNzYB0%D~?`V@vvmI$$=z>wRK@XB~0C|r|?Kj>dbdN}yj)(${${abKATqCHz3>lP!10c~M
-x94F>v!{*ZDGI$>K-pIz{5*HAK=y7?~t(p*aksB{kA`(0L<X!a1c2fTsC|GYykhW5u?FdWd@;yl)(sqH;)?0RmMV|;KM|JvqfBZ95R{26@aD$
Vuo=eq-t}EeSuUPt$~ukcp%8+g>N7LK?<P-tYErSG8y<+LLuOi1h<=lxY17I-p01I#nx~rAHidm!Lx=%0D{4@&gTSALsoz^1g(aV9K0!jV7kZ#
h%i=izWk2QK~52%XtxK)0k#oRTSzrADrHRY&8G7PGAz^F5;Qj&p(KE}*&-4VfPx%=7!uKDs!QOF0OXh?FGP2mA*L$Cj<+v_t|=n4@V^jL7NVS%
NV^AaW*9mv!1VVz(&r7$pjZ=16?fhk$Y59{aM7Vz8f)R5c%&AqYPc$pw22^YuJm4FrxqH@g8g$RW*Nnys)ukAh%@2?IG5NV42C-mO&B&!rn?q;
3Qhu^zNRL$Y85#LTv)=oQ7(uQLYor4%JB-N6rfKdqG=YGG>PJ*#V;HbrDyatr}isIuUZ32@e*0cRHragd~PoenOqoe18O?`z<?P8GXguH6nG2O
b^3wg8`R@Og5xJrK0w<s9l!vQ!T?y4z>qxnrC6N24+T*{#fFL)#M*Ahz*f!~<k94nx76V_NHCbOFE9!u0a&Mj4mL<?(VZ+Jn*lFSKZLY|xH4Q6
f=6J7%PDdoz#C{8ql^(Myo$D=PKGjc!FBTA(!NfRu^m%GpwPo{rqf215(Q>djiMijcM?o{cdCZM&@4pqF8U$T6u@JmyhMfGDG@Z(@hzoi<SD_=
oq~Yno??jW6$Bs)3bS3H6J+ii_(JreAc$*P6F%*zAZS+s6tK9wKo8;v640hjLBIuomBJ)~fD<Q)jc=lp48$4*QE0y9nkBLf{D9VhLK0hxxz$=|
-aE5AEUdfC7+n*pfL)|z6onQ&Bqp$r?*y^hTw>gij{X`2f%gEJ7jTyA%rq0g$cDxiF96wB91!Bcg^rRTwW(0rqv??YE#7t7lDdSZrJw~giwk@c
CuyC2Xg&ZKA2QH3MuAli5m^{l6+ALf4ylUswWpJ>6DT-zW(0gnidC>#BMZ<3Uetr~MW`_5+%$9TwDnW{z_)X}V`z+LV6A#acMS+iG>X9&n&ZjX
`A+%)l9Wtsmx_mOBD4+z)ur=sVY$K55UU0vj<$DXRAZ0&0b+uYcPCam{Kibihh!0rOvegXp@@>-Vcx))X0*N`fHIC*k0xn64HZiD-10vTRFRlD
vW+nDFC;~!mELF#cL5>c|LG(0V>sxAz|N8kg5?$37427O_JpU$4skRiV2A`JoZ6G&8^93pHFrjDru_|$Xc7?S3`}OvETV{S2xf?}8iZ~b&t_r@
WZY>7P*n4PO>=@EM*@xdF4PYD30y)($2UZ&f`_23f&dM&k?A;m-!!6P<_2CO(^EyX1Jp>RkJY3R1d%b6&QTIao_B*k-O>*b6@a*9t}`y_1m-7`
10glg_(l_8&n~?M4z%zGp@}4+!JG*+GdNm!4vr9$VZdTD`N)C<R`A(&3{5+_!M$-Peu6TBohR~*bnj`j)TMa}4-P!raeO6%!V?pMFjQ0Y5FrtF
@gDGWoCvz6b`JqX0sSJ}A^o7}fG!~4b-Dq#g|TYd0TWeAWzxcTCvr?L<s6p|GL*c5HjK@JW<nI8Ee!qas2kve;OvY_wAY4RYG}X|adD~QN&ks9
ZYREMONoJ=L|0hTXxsrgVi5CUh=VAE#^8vdQ5i*8Rhl!n7%bG8_oNF@2lLiqztfulT^cbIEcxCrYU0G9hrXo|+R|$9`CIyyN!<n*5KIJ|b8VCY
+@{J*G4sRia|(KpErdgp-GREJ+4t?yqyfBLOMW#yX_%!4sR=O10gb^!TKcW9oegkZCDjI<TABXE8JZqrbcX4%CD|7yU;`ba1}O`@0=+{uB?g^g
ZVMNeruLw~a16Y&6R}Q*Jhzx}r-=g8B-t3MwX?aX-1uk78^SuH7X#oyzjq=DhA%}9{(mRM0Dq5J!z8v!^S%HEW>!TaKr%8V2`UlOH_}ys-{8tJ
1!u=h^1~d4-N4`#v#vN>Z1G~aA24JYoC~Mu?kT!^itg?b-F;l^bc*Yq;<~4}?kTQ&itC=@x~I7ADXx2p>z?Aer?~DZu6v5>p5nTvxb7*gdy4Cx
;<`r?*Zq7uzj^;Pt_y;kfM_o+E^zkCbYU(^KE-uUaotnZ?wUr7ck|o#^TqjppWe>T$zN|)LceeR>-_$9)P;pdliTTN`q#<j;+kCz^Sjp4Fd1FX
=buKOXZXwgV)Q%j^BeE;w}1Eh+Yx`5O>gjJUV44qD)(`xtE<udr!jbP<yn6Vf&O>+lcN-kB9YlC3S}L|l3aHw4J?To6!Mx48!rVmVAM1t&$Ub4
uMb^b52rt$EY24nrsva}mjj};J1p3`a(O+S+}^e3gs%|5-)Hy-cOK1euD`tPzS_R<c`7Xvw~zWK-py|Ba5KV<kGxyV@YC!Dw;7NAfsf!-AD7?w
{bF+Ym(P=1LVhoxHEgC8(-K<CJLO7Hee(((#YXa90ZW*i%L|?_-|zb<OaKd5+>L(cU2)2nog8L}Y1oI84)a4f&Q4b<2Y=gfNn^HNq40Jzom_qp
ioCy@J|@M-ok;R+1#E#4rDns^oJm=MMt~2}(k#>mP=6ZRX6T0oIcRzaz-J(LGyP+F+dte!6L4pH)><B31J>nZz?lu6_~RZS3Y!WVMzUHlz(L$B
-BMu0tGStlrpbEg#ulpejQB`$<A{I+kFxkYo!)#4qa_gEer@!+o8s&@^9N`h3n$*p&-s3j4*M^7=_T1*&8}K2*~j@G)3>7;2xR_gG5a_JJjP2>
`8d0~gQfYWV-YU%cZ-jczb?7t@)mj>Dr<2&|Mcbi^*4|z_kCcEM>l3$X4en6nEVB}zMj9QLL)g$K7G2Lbz-Kw36<US`kg`r;DZ+4^A&Ef2}y-S
X`T3>@d962QCjfps-X-D^yGZ4D^R=t_;Gr5E=JII0jd2iU8~($pXngoczOe4PsU@wr$~%BD%#ap+uZ)dAse~)&6if1)V#9RHoN2N;n}Zw&Q8tq
+0FUVb9yltZXgflw|`mF0Qz=x1tOsdNO};}ax=gED5lN)ok9p^X_gfTF*wf~k7ruusmZup#FyN7X@LlgGP;DJsPYvOl<PeF`7PYV^S=VT=36*4
i3TL|(-EWrX?s2g?r+||9X0<`T2H%sjd-sOCrq%@6C)I77G4c!b!@^lLnmX#z|No`%9zo*4OcRnZTuL9oMXlszD)RfK%l5eyl1HV0j;=xX_pJ)
HdAc@Pqn052<;%7RTneI5_5@6(7I3*0{7h*h>|MjzdSz5QuW+@Bf(c}Yo6!x>~cDqKrT&g-?txtp)aF5SX|ej$WFGeDl*yw(<}Mn*=T+{`r5xe
zrVmof7%R)Qo0Obf-6xJI1~n$n(TrX=isR;APZ(GyDCd3>{mc6k9t12yTm`6G5dZF&*}plg|}Z%^Fd%SYGIPm-R%8lxny0kNwiL3imxbg34VcG
85qZ`n{5-z5PK57<p3DF%8iqY>Gj?D-G}>k?*Q>FNp|*e@*XVtX)?P70-N$`r)@Xu?AzHb#1+1KfxEzRYjS9I^Xa}*S>3hE2SbHTZWoGzXBaYy
wyMlFspRZivN^OAn2K@mQ_Hr-oT04JiW&TI{t<}2|44ncfc^XVT+EU?&hL7W*#2}4X)hdp)?GRJfB)-$kFIY=|M&kqFp<#9@~KN7;r;9nn12sX
K5L-+3}d?4$N*p)Gw@-4eT93^XcOGQIsGr}`3Lkrw}}8BCs$wDOPplb4>uf+@Bz2`)94>)JwKS`kDq+A*^p*7A~p*`(khB|Yz@acHP(WQ3Zx{3
VKZ}+VxBW?WH;gD;>$VT|AdVLVdL_8_URK0x(Aq<vE9Wx#O<EOY!-7uj%Exl#_gL8{6%EZ96E(w;MIewnW$bLw560QR(QsxXokOaC5mOtDx$2p
+)S&>l_8qoROq<aFL+$s1wN)aNzigk8^oe^XeU#>VBT|VmS$R%EEB(&PGV9@1yIlM*#$hU8luxbCTj<dMp(-Psv(UFW2#mzW$v{k1vb4h)-G&i
m}nB$&_qVhwevDt*94S@%i*+3O;;5aY>TFN1vIWt(70Vd<5R0?0D4oXLG!CPQ?OYqER?a%DVN%mTdX%QwPC9Qm|nSQ2VQ!CrlL&htaqp?FrK2R
at3S~%{b;@gGMvf^vX}>_<)m&%W_v-o2;g&T8wocy1d<p(W@^HX3Q$U{{7!})99wK#92ggs!j`co0wgeXasY*YSsndDI(Bf1fa_EkcvY<YA5Bz
x}MIlbv8sT!sDETZCG?=74-$p9&M7a0UnTjcn(kl5R~1C@n9i3DKlngK~RNokTJ8IylSczesC-kZ&0c}<Cm{cYT<zM$zNwL4~H&eypLm_aIfJu
Os;s%!zY*56VAs}VoGqQm*-|_g4JS5HMWog>u-{e3Uy>oHcjG$Czc1VBm}On&*$&XC49Y0xEwcXDfI_0Np3kF{bx?zBT?WF=bvup7n6(G^=vVl
-n||D{*U7pR{yOFtN;Eeny%Q#F^UNBg`G88;sAEEZREiUZ1U6QOH->6Y}G2P&aUnoFg<$xy+P~IT~`1maT~y5a*Hp0+y!1dPv>v3B0|e9u#R3r
#onsmvh3k%jK}KxoU<BMe!D)^uuLF4jV&{5DK7opoS)OF|I%FaV~H$ld8fDJ_*Og7WWiq2P*23m{<2bM+sh~0iqWljo1DL_IHs)UX~h)*+6j)k
n$qgVqX*l@jIYS$yV?7X^V!wDvwM?KcjJMwdoYMvEdZyb`l#`rjpC!TnXWjm*-<qHClv;)WXUVW(e3p5e*Yl*=josSbvt-{mH%7XL_v&4dYBdh
NI7)#<eJuls4CSf+CD|;Mub1dTEi9IWjgY_@n}c!n+4O8>9sfaA1}ZxfKB&J9`N&YnPT9LNAKtO^AmPum6K*YXWv=RY~8II)>G)RzxYb^n)z7S
#U#-H!yN=G=f7j>v)Lz9Yx^UScK*Bnc0XY%VtRW!2dG-8^!&qo(WMzSTR)s5F9E6qI*6JN<zdRSP$;Y0Yu;!9*l{h~)X*lr!?vo%l<nZ~c8~gg
Jz&I6di0DJKntS6cMW3fW-?lgnPR0bhszsPtJCLoLN%Eswky!Oxa@^$E@n3q==Mjq`xXvexl!XfGUHNrf&FH@->2E-;+}%3WjH@f{(yL<(J;AI
*p6+xqRn!Jd+#-7ift1{u&wb+OSZS(wstA|wtak(-#fqiIG-;*z&iT=7(K<$BXBi9w%d;$Zr@_`iicHXZ$e-*vJ?eu3~l%*!JNR(QtPy=ZSD4r
xY(R6?eMPO!#m9fchWt>=qFp<wZpRstvTU_KPjFl#7q}cWs!MY6}aCX-o$=SZ=#0#Y^#JI;5^5uhP7hwf_wJZ1hvQkcAkWkp?HE-3E%Wg`9>vu
X_lscovl)G$e^BS$rU!8`=}(kAxPja$>}-CA+MbNAxC-6(z)r~`Q-e1^5seD`p^8!=x_Y^Z=Mw4ac2B%(Ip)hbD1r_yyKq~*;bu|nYeC7oY{?0
HrU)vJLJedNvo1WZlO!|R;Sez+lQtVVC6hI)j#16qwB9n<B_i3j;?4SO-8?8O&1XAEwy?Jr&vlZe;-}mOV!xz^o|9(@3d2<AfpFh?Uk%0zuL~B
w%m!%u+wOs%bT3E_O<k5cgh#{-hg22Ww?y*-d))c-g$F5EvMd_Q}4~G_hyUUo4?<>u=ig+Q!0W1TVDyciHt}8$aaypqkemKM*s2V>V?l3x~|xl
VwX+FY-`>uAR!WrObH3CxpMQR^dMrpl-a8yIgCy^ev8Eog~qQ2X?v}6b~2X>b~IQ<sqSU9d&?#!26voN^}=xjp*b;7f3QJ{f{W+to?ii0`YF3+
`d%itun|{_kbBRGIIZ(O7cNoTjKmmRYN&CZ1sPUBjaJioOi0<eq_&z|WQH1yfvhk<bfH<A?4RctvW=I9P<%Js#4s18fmy4tJvQ1uWPvYd#z<Ed
+<2#zGlv|y;zbrvDIKS@5XcLWL$vB@CgmF}ZCmbp^wR1_t#5r%=Pb}J9e$iqWVJL<2({};E*$1yw<eKw)yF5|_-TpbnTpNVVtV#pFv=00K~e}D
5~Q^qa@MEJi8ThUa8he&xxG=s>bzDH^&9GLUIB{sS@uI`Kn6Be&P8<^9yqyBqL-B;ZWQy=bM{+vH+*4PtHv^$>wsRDcRg$wQsw~47E_FEUh`(O
<q~6?T<KzJvvN0k*PO@Pa!m~3a$Z!{^x(Fc+*gIhofFB?1}P|Dh_NWK3>FI2Hl_(?ZpyJLtjAebts0oCVL9CTIY&cD^}QB!?4D_aIZ(2bV!hJF
jw;1^DMjgfDV$MgizeJSA56kk9LpN@0XBn06OU=|%?}ly<e2j)`J3Rq)-o13GQZ0BV=%Y(&yhwyA<EZG2?q&!!W-Z)KE?<V3!;>~wBuaA=3}H_
U@+zI432vbeZEd?A3B)IN^Y50=0iwTsjIQh#w7bMyk!RT8HD#3P(5-~4;7-dF~b|_mX2`IfRfJeZNhfLUi4)(622CBJ%(vt0iV8(z%M7S%JdU<
qF1f-BI35Kc&-FaEq+cP4;21=jS~A5Gi=4;K_Y>*nyMB37&snXfoF)8%OqYzc|AmxPc(O;xhFK&Z?O6mJ0Zsv{;p{m{<aBd)h<ok=hRh|r&QB3
1kg_i{B<J!FhTWJ;a;R3oO9Z>I#O6Oz`k?>xZ?eD?A=>n{nZDWjx|&tz~aq)ZL=AwMhunzX}ex(2o(3v*%t#v>t8!<3>p77MmF!o!ij_06i3UR
GhSJfF_Nr))`{&e1@MY-JZw_I6yuk(gDVpZ>J%v1KN{MW9eob>um#H7j(mRwG5>?lp6|6Nxi3WRFC>2q7#OA$dH=ZRC18F8_~^U-cn3`E8qYog
==NQ9yd#|-GT?l8<P2GDyl;W@!^Y;0jxPEtF+Nem>!FAN>WX`^9tVh}9v(eC))Ma@Eqjb~9s}(Atsm~y`5iV6c?5cG$dchcF}Gus@Ms)^p38)L
Lctz_ct^H{@F)X%FW+AH3L=2pFa2|cE9+Y^T5R)sm2xy&t&_yN2kKYXTy25+!$$=B$Mil!h+Cu3Wb0~_IV2@Juch8xsj?b9Rhy!#FXG;#3Mux9
%zk2!FIa6_r8D10!!2}5LAQ4~%AOZo8&@kKo=4}AL?riu$elx&FW8dG<){th&M>2?a9asJwB~)6ZSppSm!RiJLYjNyvqQ!}U!V>-H_J;GOdEEg
@E)hZwB}Dv5;plI$UVZ4Xnz9r$Bme6PglnH<YfJkh28Abg?>(E^jhyNe*J#BI&et!L{UEgMIBE_ws-S=fEexz6j5;1G({9^;JiS!p3b#dX0QR1
vE@a6+2Lcled2YmLEsngX0SQ9ZXW@MWoqG+5M@`D^Ug_w?$*dVilFd70hD2*$lK%E+vQ>|I0oDjrR={6wY1&SuGn0BeUU$Kj8WxbP``5+dizjH
0o!)t)>2N@D%&4YHMaHV;f@Zv_~p*safGFN$KgKW*e{5kz(4OMTo@mt7SH4+rZ!IAvuf3>Ztc<n)xA$#?I&1#z*r_%DR(24EFi7b65GIe+p=sf
M6V4quq9W~oR!0qS9=3g^bI$p_0WjyCyr^oNs<5xIR$kmimP&=OC@Nltl*SbL8ZywC6~5D<q$(%2SeiSWtg#ci>)9d)x~m-qXn9bbk1d~bz^Zk
_)?sPSnQUV8Db9XpzL+v5>7APL;%aFd)|DJ%t0xf8ld_eCE2dOBY~y2T)a2<=-9)`&>uI@1e3~kyR96suM!o6Md~(I*5WmlY_pS~MJ?GpN)T^P
Q+>{wJyFw-PfY_2r#%WQeSnbVOHgY{w>q&Dn_^Ti4PBGBvpLjl4ZfbI*&Z6Fdkt4w4)T&I3B^_KReR9MYAtY?E4n?HvrHvoBY!D*OT_g*{`NS$
<^zN(2VOm`Yx1F|<sJ{#caBmHy>0Y)|80Qrx<`S(eMBfN*MbT5IAt^F1+)(+3F=TBT0pWJ)6{5dT4lqpLCB#ZS}%_X9yV0PWvSIRq}XDk(E|U`
X5VIlJ1R@(wMz>#dM%4nx!rUFQhJYo><t|U3~e|UY>~y}kZ9IdZFDsUz;Menyn?9bR5>+<+Z<V-C*pApf(DIb^v63ts#D3SF;=n$r6kt4C~3P`
l1z@_rcNc&%;G)?dj&c(vY7Z;+UPAJaiWS>MHNFt7W!1O1BDD=)+8B7&ZT@QsPlkax6vD#)JCTbxi!vMFP>*%LECy9^%)`P6F2)D%;#dUZR}!9
Z0<42O7&7gZreFZs;pzsw%sJ$iR)=?aMl*T9{xQ$`n|Kq0X+D~T#VH3m5^#wR@WGxON*Xbj(|7HmYeKSDs9#lc+C4El5(A@8`NbV27f#G;&xn1
G2Ri(g)Uf9cDtM6VUKbzHMeM6bz4*hQ*wbc<fF+|a~t}0ynDyO?jE&CTr?h}ydzuVG$H1zbCh=}LiIRhNhZ7uBO~=QB%`aVwX$oy=srsfcJX=p
SW5sW*hyxl1Q<eIYdf>GRUAWYgY2UQaBoAmfCil8SJw!w2Y8Qu^PT~I=&}IVK}CvYs!v6&N6t_%Vl-!NcF~48f(D##wgV@3K8LM=oai1f_Y;j_
hh;4#JdB~J`+=;j(oR~9E8ucvqH}^>(WHe7v6h$7Ne>S7i9%jEh4kxO4?!LSI@rZXIW!bNPTBx%*iA|LSxbTspySKRl@)HIxZ*0p`th`fLDW7I
?Z)L4q?*zOlN4hJdRk&vKEVfYPHRNqEQhY*J$b)6s9`-edh@#n<eY<K&ux`e$~nNh)^p;_(Y9=oNm<R?(LV07NscLw=gp{robaKMx$B(ynv+Sb
N)^6?tLhXK-wh@T&`Z@SQ!|XuwaUB{NYWCvb4mL1$p=KrJ_f^wXr<nyu;N6SHp85?5jDk0CQb|0vvytbfF4??tfcIoIN*En54UuckFgZII3q<}
&id@Mb*>>xU!tq97E)1szMQ>jqb!__7Qm02p}%i`Z#PW*JQli3Hkqyu!*~g!Y({)(J&ZnitA+)lb2T=ub1+S6tlQ#!7ys>q@z;UzJ^5pMM)z=a
&nbA<Il7^msMW+)R@OBmrNEO;+Wz%yrI;FCTQ;lB{!hWbqj$A;u<z4j@;Rmkg#^zjYPE97mLNru7Bp_PRC3{h<5rfHYc8vEDW8INcUP$&qCSB8
0|VPGx9-7J(dK@dXq?#BF$Uv{8bh`*QyxWNx57DA^vb>+pB_=OYlUyjrY*u^hbw0`ZcY{2lx0u54J?pQvhvBWUZq_MZzhJ-F$8NZ=RLSF{eXB6
u8E7uI1#UK>#EVFb`)U2%Mwu!p{>ZE0&l<hCJ<L}>+_0r{KOaOB^%Pew{dD;v+$;5k!7i&s-n%a_EfUcHU_Ou819#o0bM0V19M_qy4f{5a-x_Y
pJMiyEjb=?8L+9bWSQAivxBZs8)!JZLb6z}*wwwn&imG{8ba|YXo_MFxszi;+g{TtV3ODki}5~ZwZJ#$ma>Z8M<{f!O>2s_Eg()%=hm(kHax}6
eljUX$5jXLE?nt`Hf0BxYx$Cz{c==Hwa#lEp>w`U8F2MZ+T=EA)jpCc$BEaS_xTd)4XUxgCpSt^AD$x2>&8iN7&j)&SVb9XD>^Cx5;j{!o9#2f
a&!pVOLw91NlNpq51~d)2|>7txdAUTC>>QM8_8$J?221OkK)GkTBh;Z&Ba&Ui2)w9wj17%a#ABfsY`^{lEb5U!W!lDQ7`iIP|QC2L+G+dTQO8E
%q*=a$hV%$5Q2{}E51uDMn>KS?_7#;OQPthY~?4DB!?)RiP2@5A6DV)Xpv**S$HO~wgk^e8)ePL-YPXV7K+YoM@7Sw&-{!;wX<Q#w!UVLq)=?k
N)u-C6d|-nN-)tyMJibkQ5%2}O=T<1mcpjjI-Z}5I`+`v0~D4jo<5wqtZmXUwn&OKu$?4p8mnYmtGJyNG_~6Hwl>UqvS?2h?ba6Ul4ee}?8%m0
A%~L{d$MA`$BJFj&&hs0*{>>roGjO$+j9NZM(uxb(;m#Y17#4Cmkpi4IF15SqvahV2Ft~`Nxig2+0z7-QDRY%GsI%1LGg1i1?^qv8Xi1{)M|4T
larwx-0I?N(0U`Buc2G6R!Uh-BCbK^0X8ok2)DadIGX6alfk4ZJ7=BNZCY(tEMa3xR_lfI(aVs)l#Ta6my5%#RvI2j`)J?F>7nA+C#SU)n2>{{
5-qS9j8a}vt8+5b)X{ZXwRpekslHM39XjNgO$Sq*kFsGHXb37d<*?ka1nrchBfNwEBULouT;D#_#7}@OP1y{Gy)6~NkB$#P$>e@9r-+~4jxRq<
FaL5kUUmkLe{0h1x4Q)#9@u$rOtupf?Zw4KOy)9On2VC}2snCYae8je**Tjm;T_`Lyz!i-m#HaT;w+!(xv88F79g38O~tMG*o?U#jRP&&L{rb=
7#FkrjsLVq;0eh<TE_$poY!1{cYsw4Ybhl<taY5&zvO(##y-4cG<a%B1^-=h1>VBt2rIb2YR>k|kGVIU@i$jfcST@5WP<<f%lZq9J9GGv%BY@I
d2$(7?k$2@W^6cX)%TnO#)-=~emOgL8J-mW4`*BZxi4dnR|jlkj<~>8pSfJD@Xc|7V<Sc^P*b_OHJ_iyG4~~K=$I?SPYfZtk~qwydxNoeAS{@p
A>=g|)N#pBoYBSN%UK#Hyd$WV&E^e*=V@$w;)fQt%$f`A7{+Pwrdd#UMNSqcwo0(=b3b-%zJTT5*L=>#cAq`|7V*DlVO$ay2q$1KwhO{Ifst~7
0R{s3_H*FF7w*&p5Nd-#&6VpO>H`s08$d$F6UE<NK&}BpEPm^x!kaVuD_HMpcDVrO{qpAB{Pz7^R$(^N?U4|Bk)&d8{O`QaZ@f=iXZh6{<E7Wv
64@9{uC7M+pVYcj7o=M~gEM?oyZC_puCYBirFjH+SdP|l?a~#)=;8F|lf^j{B&6cY0U_ZMF-ND9+o$#@{?2jvxHCle^_REZSKAj_u^TSO|8}GI
`Q3L^7j125d*t0>hM#6PxXpO<4}1i#`nYb9=w3i;O6a;SZHCLI<!nIjEyn67Fw!$i&A*Srwp^h)R#&%4U2BZNN2hNE`0gvW-8<VW6kfhac0c=G
ZIa$+YJ#N9y5;H`Xa<QTl;CZC268uyVfGKV7BX$mTFb+0z`A@4IJ3bMf7~NP;l4q)bPKIRRThyrRtifTrHy3XAl=?A0LHb9_(*c&h=2r-viLlm
-h2zAB@o|!4HVx^arT?}1GJ8X6L03{e80!WIol&UvbmaFwfU+a;gP;&T>N(lp#vV{C8>Oz-QB^){L`@r7iC?{_v`O|_P-3h%?#GKkwA$_P+RL4
PJAbj_P2-m1+(+5X+7Mm@`n@%S!-~sG^TlFt+AxlWcl-ZX%4o<c<YIW@U~JG8J7!wQbyEsijj@of~}HQM;=nH^YG`la1_t~3h<h5;m{-+kjzg<
kOrjf`5d^1r$1_*r^HdZdyROn4JS;n&_S{lwmJM6cqSV+*?Ukqu7FPs1yNwghfVSx{zfr=3`5QtSZDBJR(j2Wq9*a4q4Ec`;`*gsE{IbqJit?J
jYA0SAbJC3Y@2f7kOl98mY4J3>&6NR{&aDVkFr!fci%|x72BHU`8>OvGNOAuxqUx<2<_g%;<^S!cCvj{k<lKQUdb09lAevdujcm`_~=iY0a1zs
*Ij}uQM8CTr*t*h1^>;#N7q6hW+}TW#Dd>Et6?){cb+`G{iqxG1#)HJ$nRRUc_69l@Xs}}`)_0W(Uv58hzZXx=rV@3Zo~m`3>~gv9Q>48@d3Lh
A1xKzc7DN6ynhBtE;b7ySf;zQHGS|$oOFJ}MFmpS1vJ$~Ay&A+HQQ$jLQdE?5H`L^I6e)*?>UFaVE8V5?lE`Mn&BCjq8a||))mV*bJ&vRazlW0
SB7YUQ=#Kxzu<9k7x<X!a_V-cQY>nRX1<|a%FwB5S`@$~NR6_0My=z46z&&3yMV`3xCx#9F>0lCG{RbjwYBOvg_vX|W8k(4++WM(_X(K;Ex5|t
FSzmwXk4G5al3%Vrz(xga2spT{3@86VzGFeAbqr25evtw0g*`!wOXfFZrXvDUZANclRE1istSy!XsVn6n?^GZ^b>+cGuHIVPv-c5lZwl7S6rK{
rl?wsbsxIC-H6evFArwSD!~5z-*(gJEQabP*T8XgTDaT9?7DT|%;u_D7l5aTK#LK8D$heI4gsm1l$WWot6pL?VALW!&Pmt?pfy%eU(oE)CJ7th
0ojM=05t$X*_{{<7Gl>ulYI3-6~dvdIS7ffORE-sXf+fKO4V}_-MVV9m!~=p(>0W1jWYK#)sVCe0VX?B<<d%VQ~ic2tX;z8N828gla(zP!C0s6
q)#m946RNDKbO^F!46E1UVm@UdUV$nfJxj2u$bK9OCNXICV}&G{uXN?wCqCmop4UxI(_ei1Dndecqsgw)v)s0^{Iws0^w<FnPE$D>F?(JoKF3h
=As`<WLe8Qy(P!D+KDC$_L7ErB3|~Fl{$Mt3j-SyWNRMdw?1l9=PKQB$y2orlN!<4F8|Y(*7(&m$Fuhz=d-JQXZI$f?#2UU_h1kO86(C_m&Sjb
GS^)iiaK!&6dasX7_gFMwOI3ZdVRltkp1)Y&;Pm|yuQl+Ep4J8#v?sUo4w|YHczf;J&3BJESd$EM<b%FL{=HD@GjGl=Z!}@ir*}lu4aGCu3)xY
d}*h;x&L?pW?{vse3J+KJYA+3T6OCCIsW{FU0LO%S<l&b)^p_qd=2X<blG2grFzYL1Op1FAX`l?VY_19ok(P`rbZ7_riDTQ4qx*|3xMO^eD+Pc
u$s0Svt?29+db<0^?(sO>CrP@($oT(S!-7_5UtT-%oHoqP6jX5s9K#quXId6r$?VwpmlNC3)NiAZYI#}k1MdhfkRhr)VPk!xYS)>zZviMX?D4|
r(kLs&JUA6Af9P7Os=)IAa<Qd#JIw}R~t#XZb@4#tB<uDXL7l#1drbPr_)xIGWj36f#BQ2yM7PvG#{K>ue<1{bDE&3&d415z*SLMTlWkx)5TO-
ULIEk?ze|GvES31sNp`_Dj^6s&oQcDtr%ngCy<XLsYMQK6qdjSHxH_WZ+fPDqmq6s-5_6^t+u-j=9;WV2wb`nl|(lL3H&8FeFQtL4q1N4QJ%AO
ZhCh<IlrEKd6K&RGygLB8$bS=Cq;OlDd84f(s40wI^*Gve^O*ybrNQB(Eg=r70a}_n|8=Cv*%GIhulJ!k<%ttQ*0laR)CfB=v4oNKa8%w9*sx3
dONzJg)|xcel=Y{sJGPWEu3O0x%_=}c`sFCx6?Zo=)TiVnL<-+9@bt_7mmVMGO~+^&al&H9zs6I#unewkKfyM1A?)a;WEB^cV$C(=gsA`oVspK
T{ow$8@21^@3$`L-B(}Xi@SBcYe2!U6~(?3iPSLZ?-ikLAq<Sn_Xq~czHYvhzC&!6GH+GvYRmh#Slm!z{A!T4*9vC{At#<Km_@1UWu1G=BPND*
oKo+S3pt%AhT?<uQ50M}U-A43u+mS#H52zOl@Q?%Wi2-DJ!E{d3o7?GDU|^*n&JHrHO{jX!z!rJs#%W-DLWU_Rs-lt`;J%q2*=WtW@EzJf?f`r
Ej8{li7f=`46|SwnD?=scPQFFWNEKw`Abt9aNwO*$Q*L$$`)BVrSzK8HXtuV%Yf`^4&@sx^|7ezAkylG-7xi%o>`z>diyFIM{UmvhY@z&$i?AH
c54#Zbtl=0IDRPN=yPWBfTrgFo5qYOL6Qd{d8@7uD{M-ZJQAGXq*l?IRJ#3TyjBzSJ<bX28Aban_@Oh9g$-(^)u@fVvZ>3GS8KJMxD3tsDuaRx
3tBan>31aHaNhN>1xOjrb(2Xcrks-!c+4frR%sX6_@!j583M8`%f#TVrSYrj!6B#r4Ti>@Q^?T<DJ5WVu_&<&mI&2Eeu9~sa;ysLg%G7ZyToQ6
hvyuP0cK(KjgEcH^s^<)yy*fauvS|@pHh^L7w%*WwrIi)8p%nxDw|NEKDuVGXyP%Ay!oNxldf6`PbM3@*P6wmDP9Q9<2%Xw=SZWU5any8go6Y<
;SB^?EFTj~p_GiYGcb~xkCB3b!IZ-@IPN|4`8u(E=wK>qxMfzE4<S{hqQ*KKTW^DBmMw+y48nU1s2(}0hYHc!nBk4IdU6(w2cx7jynz|e6g#IS
uSUYxBCp3V?JMBZ*Ae)&Fu!E(3474hB?HmQ{^U?X@Q+sQuEqX9;osLNu}?9>Rwf=K5?HILTDgyb<I$CNhG=6j^+lA|Lsa=hb0?a6LUa8Ft6#Ab
a$Mo>nwH^jn}AmB(&U^(CTgxJ)$|Mj^b-Pqorph7P`%Z*7pVjf)mW{96xIx|FFgRRc>f%G_ZC=x^?{~i4b=y*cynLdREDY%L*;)+Vz!1rasQls
F;KMrwbRCs@qfd?qupM-YP9){mfdE&vL<6BS^caN+v7f&*Nfv}lM1F7znmIenP5=oKlyf3kWH@7%q}0cKzZ9?@2?={fAFdEy%r_+g{b|7<c|RZ
!;~WL9~Zp@%#Q#ceb*oFfQen>*+&4~zRQkxr1L`toDYwjA*+q|Es%cL*xb?4MPDVxCyIDI6fr<uaZlFc0I}4=qo?<s<NHL*K39q#0qloZDc+Ow
J8T^C2=v<U3&Z=t+^+k;kHs+<WF7e4QLu*~-jVGeJj#IH%l8((f(YRD>;7DERpPucw#mIpIhw83N#flD^{Wf6wm|*iBZB>7dY>W0tx;&Qbv4Qa
l9HX*Qg5zQ(=JWbrs(R6xc8_+ihUxppBUr|mYP=S%=gi7|D00L?Ol$t;RV;m)k=ux(Rm~h$-N+Q=Md%#_M>twY6H15%xEgyR)P<$dEaH5yiMUH
=sA**=HB@1kTK8~s6$T7^3ny<hFvJU$7wLF`I9q*O@0Y-k1!<KpFsU_BWByvl`%d!S$t$+H#>EepOfjl)_aRzzn`uS98x_|)DJ*W#}kt6-FzP)
hWi3V6kIh;5ycufDNwDab8VIxY`|n}d68ds_?T{=c-?Cd_yxQfY!0s5M8GkbS~w*{*;3`abJC!@HS&%kC_GRAW!Nb4_PF+TxsnTx0rx{Gn{Prb
ZR@lvHWy!C<PRKURCyTG?;M8SK9o|xw%xe3lvB0J-iK6;ZT)$;qk}GfxpQ|MVd>s+xQ{sY3t}hm&$|g1#>c3|Gr5DQ4U+e)S~aWty0k!b?-N)1
2^JqPmdPc`-AE-1NNcskHgM9mteFeZYr_m|$yGFG<=Eua-T)PS!wqRYG$Q+nV_I*LB!EIrLEVPps$A$&3EC1XI3-q4X|i|8r7cl8#8B74khpsp
W~|*xE67N7rJUnvfhHrJbJ=R$SX>Lf6sI8;yCr6Zm;*Z~dmXrh(~CC|z;fz_H(w-kPzt98sD4LDw(IXmVCgMa?hQUV_OLSa#|<>Wq_W*sD+lbW
L<M1yx?PpEcughS>?CMWOE!-Z#M{$UpR;C9)b!(1(?G*%kHShHAY}Ox)SA*QO)SNx7}ZNd*W~SN4s~0DujgsDhsNn%!<CkUykts3an*a(9(1x)
3tZ-kZV%=xQ;FEfUrOE*as7|KJr1w=0HMl(mrm=NeCTPp$Ak5qqm)DM8GYV=8(_TdQQ&VM5lYL2V1hkP*$jFC?E^}JIuwT%kZi>?HQJh1+3;%+
a;S*b%Oiq^4OMYXYPAh1w%BO2z<;#ax0&FM%F=o5(!z{h%i>h-HQj)e-XkD;L&pI_8_oq=WF<Kyn)Ov1UCjY7+%FBUAnG|)PL1InM;7RbcwB>^
K_eOc@y?IxRB~#Jm8?N2i8U@t+AfwPlViA}Q;9UQxKF}ffzFJqBz~4QdW%S$sNz*o#SoE&K9%f1Ap@8-Nd}U0DPIceJRsNY@`fh0(P=|&jWgDZ
=UG_LwjM`)MhN=E%{~Y7xmau)yBHIjdyKM7y_AsKc8-!N>ln0cHwky*Vp<!VwZ*T8f6tD7@9c2^4?Z#%BlUYFq#BjgHOA-CqNkQ4;El57CcBhM
o3#ZV^S+3rT&L;=b=il(-%h@`9oJHfcLZ~x3zn3v?xuLyqufZ%{n=LC7L~!2TpbPhXmZuuhQ1x|-m$Q|M{N>Uj0Y+2$ksSbi23Rq<z0$UJx*DY
2`|IQNc{}S=;~^%>{>6n&k}=OeBM6R62J*|l9?$1hLG3V&TMTJ$57iK`=|lj+t4kb0Vny@HA3qF-lN~VXMi8NEC6;;k)oOEQ&H=YGZc&%&6%5B
v|)~*0q2|Tz{#D@VQU~Kx(CetL}S=tSxX5IV<_r=AZx3%lUCyjxLld&oM2ZpY2iYw<z;lzgF}6ykXKG2{W{k}kjH=yb}>>84F!;sHb5J8Q<8qx
lHddA__A_kh1)2uxQeiTJndl+wa-MmaXAI4rnJE%#TbH~me`d~@By6D8WA|lp{saL-mea7SdWd~{O$oc=OEd0TV<7U4)Ct^oH%o|Et_OgR`YhW
kGpJ=V~XQ>Gio3wd}w6uI%mG-WKyeAh40|1It9gdgNXw4Qnkv|4C8aHGA{*^w1n+klKy=10g<wg!SEqksW&OCI8mm}FlTK<O>vTm(?a#EU6(wd
hZZU;DZ3{Q_+I?OEnVefECnylNKu!wK09rlYsk`<=qjv*R1}{tXK&gl3umJR@Z)Ca@7v$o4HG|)h3=9~rt8BnUcxAw5noylqfg$dVS(sejg9LZ
Op_Yxws_yge>-9Pbzpo?{@9+;JzU*$3f^^&Zm1?|HL;bIb<IdA@T8Nre?40%riRy+&1$p%Q}FNTUF{w0`}CN6j;TQ*!E=gQtz5DtNKvE(jax01
T)5!4m1X6c%j#Upr=Z>4RqBVR58(d5z_!b+dvH~>xt}H)C-!xW!T6%akZsJAM-kYqaE=wdvTw(yN7U?E;TyAQi?G<?%9)LuQ-wBV+0$+V3nY}R
d@`(8X_vyAiD7jN!CK3C4{l69Al`#(;$kvR#4FsoYP6{x1z7O1MASoQD>A6S+i$)J#1-87ykZ?c@kM&chV<`koZ8ncyeU~^S!$@NX!EQ+m8`Ul
L8}vn`{iUnSBcTUoY<CbcFm5QDCWnfm_24oj)z<ZY-%i7W;WIApexh{8V;|JEEX(wbuY2=zV)kyP<#rSqS!<3<e1R5*K`V)BzD7Myw6!J@XfiU
tfKc33f*hdnxbtBh!fPgwX1~<PjR!KOv=%5)d9Q<SGu81*#YKSzNBWq92HZo^O{HKoUc*_T)mSvxlLNNkEF_R;&tbJzJz*%YAo={jS|#{rwH@9
aS|NHjR`YWQHI)zj!J-p%~sK7`%JJL9fJ1KU1)rg(md-!s8Lfw5N={_z{?CuN0rG&@|iKa;#Se4xG}w!X}orG@l|(XfJd$EhBu^~)JRb365+Mv
@MxZ}Mmc@di~Kwkv(Nqzx-8OG3{?v=ODhWUt>-d?;A6~+?^27Ak+;D+mtx$KD0(Ve`N<^7Aqr<=bXn$yRX96Z<k)!@o=L1N!86iES+lXXN{x+$
qI26((J<vRKO<4?Y*@0bubCq$6dSYBgqb`=2<?#)OmtC^N)|-a24F-}*-Epeu<5mq=O?3%J#_d0g{6w852r3`n{<pVl41>PC&`+|D%sX5Zf6Be
t+u_b4YQss+LJ}QwMDz6nUgJhvSnAu;bg_0tl00dVwd!DvR_a3t4bgz%k}5BT)(wZ`(NC&2Q%(K8N}peLuW9KqrlW?dB=#saxrdFFRfAbG(lyQ
SXAT;v6yL4{2WX{dl$Nf2hSn3+FZrtWM~Jsx;PuO-U#Pw=$5OMQdX0QYmj+>%}WQu?XDG$CVKB=FloxpS*LZIR@)Uz*qD;ldLe!EG9)l%<9*QO
;&7{#hDXvq+P89gsQC5CX>A22<RGa;3v33XlvmX1oXj+Jbe&c$-miM9Z`6E;4moDi!Bpp?Y#0U_g33)fEH^AcJ0<A|@8JJP6%9Dow+}V(6QD~|
Hp5|WOGWUb<3ms~xnImF;-|M`k}JeU*Rgvy{&@ZA&DonN{5>;CuI7s{t=3N7<%Ao<y*rE3b8C2$#q@6R+wF95e|s~%YK-yb*GGr^^Xz6ixqWjM
&&uQX{O9SP|Mkt|Km8}^3VuTm^6@9jyOguQ_uuQ=cPJj>y?_1xbBOe<
""",
)
