import numpy as np
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q7"
points = 1
hints = [
    "Which rows may the model see that judges row 17? Whose rows are these, and which of them must it not see?",
    "`GroupKFold(5).split(features, labels, articles)` gives (training rows, test rows). Fit on the one, `predict_proba` on the "
    "other, write the result into the test rows of an array of zeros. `model.classes_` says which columns.",
    "probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test]); and for `suspects`: "
    "np.argsort(probabilities[np.arange(n), labels])[:k].",
]

READ = "'q7 · Find the wrong labels'"
CLASSES = 5


def texts(rng, n_articles=60, width=12):
    """Vectors of texts as an encoder gives them: a role, and beside it the fingerprint of the article.

    The role is easy to read on articles never seen. So is the article on texts of it that were seen: they all
    carry the same vector, as real ones share drug, disease and style.

    Returns:
        features (n, width + n_articles) float64; roles (n,); articles (n,), numbers with gaps, rows mixed.
    """
    roles, articles = [], []
    for article in rng.choice(10 * n_articles, n_articles, replace=False):
        own = rng.permutation(CLASSES)[: rng.integers(3, CLASSES + 1)]
        roles += own.tolist()
        articles += [article] * len(own)
    order = rng.permutation(len(roles))
    roles, articles = np.array(roles)[order], np.array(articles)[order]
    centres = 4 * np.linalg.qr(rng.standard_normal((width, CLASSES)))[0].T
    fingerprints = 6 * np.linalg.qr(rng.standard_normal((n_articles, n_articles)))[0]
    signal = centres[roles] + 0.8 * rng.standard_normal((len(roles), width))
    return np.hstack([signal, fingerprints[np.unique(articles, return_inverse=True)[1]]]), roles, articles


def one_label_an_article(articles, rng):
    """A random label for each article, given to all its texts."""
    numbers, place = np.unique(articles, return_inverse=True)
    return rng.integers(0, CLASSES, len(numbers))[place]


def probabilities_of(out_of_fold, features, labels, articles, did):
    """The student's table, of the right shape and made of probabilities."""
    table = checks.call(out_of_fold, features, labels, articles, CLASSES, doing=did)
    return stated(table, labels, did)


def stated(table, labels, did):
    what = f"an array ({len(labels)}, {CLASSES})"
    table = checks.expect_array(table, None, checks.NUMBERS, did, what, "", READ, finite=False).astype(float)
    if table.shape != (len(labels), CLASSES):
        met = len(np.unique(labels))
        absent = table.shape == (len(labels), met) and met < CLASSES
        cause = (
            f"Only {met} of the {CLASSES} classes occur among the labels, and there are columns for these alone. Make an array of zeros "
            "with `n_classes` columns, and put each column where its class belongs (`model.classes_`; after `cross_val_predict` "
            "`np.unique(labels)`)."
            if absent
            else "One row a text, one column a class."
        )
        checks.fail(did, f"shape ({len(labels)}, {CLASSES})", str(table.shape), cause, READ,
                    "no-column-for-an-absent-class" if absent else "wrong-shape")  # fmt: skip
    if not np.isfinite(table).all() or table.min() < -1e-9:
        checks.fail(did, "probabilities", "negative numbers, NaN or infinity", "Scores are no probabilities: `predict_proba`.",
                    READ, "not-probabilities")  # fmt: skip
    sums = table.sum(1)
    if abs(sums - 1).max() > 1e-3:
        row = int(abs(sums - 1).argmax())
        empty = int((sums < 1e-9).sum())
        code, cause = "not-probabilities", "Scores are no probabilities: `predict_proba`."
        if empty:
            code = "rows-not-predicted"
            cause = f"{empty} of {len(sums)} rows are 0: they are in no test part. Go through folds that together hold every row once."
        elif np.isclose(sums, np.round(sums), atol=1e-6).all():
            code, cause = (
                "rows-predicted-twice",
                "Some rows were predicted more than once and added up. In folds each row is held out once.",
            )
        checks.fail(did, "rows that sum to 1", f"{sums[row]:.3g} in row {row}", cause, READ, code)
    if np.isin(table, (0.0, 1.0)).all():
        checks.fail(did, "probabilities", "only 0 and 1", "These are decisions; they cannot be ranked. Use `predict_proba`.", READ,
                    "decisions-not-probabilities")  # fmt: skip
    return table


def look_at_folds(out_of_fold, rng):
    """On true roles the table must be right; on labels that are random by article it must be at chance.

    Measured: right answers (logistic regression, discriminant, naive Bayes, neighbours, forest) have 0.99 and more
    on roles and 0.08 to 0.42 on random labels; logistic regression that saw the article has 0.94 and more there.
    """
    features, roles, articles = texts(rng)
    n = len(roles)
    guess = probabilities_of(out_of_fold, features, roles, articles, f"For {n} texts with true roles").argmax(
        1
    )
    right = float((guess == roles).mean())
    if right < 0.6:
        checks.fail(
            f"For {n} texts whose roles are easy to tell", "the right role to be the likeliest for more than 60 % of the texts",
            f"{right:.0%}", misplaced(guess, roles), READ, "predictions-misplaced",
        )  # fmt: skip
    random = one_label_an_article(articles, rng)
    guess = probabilities_of(
        out_of_fold, features, random, articles, f"For {n} texts with labels drawn for each article"
    ).argmax(1)
    leaked = float((guess == random).mean())
    if leaked > 0.55:
        did = f"For {n} texts whose labels mean nothing (drawn at random, one for all texts of an article)"
        alone = rng.integers(0, CLASSES, n)
        own = (
            probabilities_of(out_of_fold, features, alone, articles, "For labels drawn for each text").argmax(
                1
            )
            == alone
        ).mean()
        code, cause = (
            "article-seen-in-training",
            (
                "The model has seen other texts of the article that it judges (with a label drawn for each *text* it is at chance, so it has "
                "not seen the text's own). Make the folds of whole articles: `GroupKFold`."
            ),
        )
        if own > OWN:
            code, cause = (
                "own-label-seen",
                (
                    f"The model has seen the very label that it judges: also with a label drawn for each text it is right in {own:.0%}. Fit on "
                    "the training folds alone, and take each row's prediction from the one model that has not seen it."
                ),
            )
        checks.fail(did, "predictions at chance, about 20 % right", f"{leaked:.0%}", cause, READ, code)


OWN = 0.45
"""Right answers and folds of rows have up to 0.3 on labels drawn for each text, models that saw the label 0.7 and more."""


def misplaced(guess, roles):
    """What is misplaced, rows or columns."""
    table = np.array(
        [
            [np.mean(guess[roles == k] == j) if (roles == k).any() else 0 for j in range(CLASSES)]
            for k in range(CLASSES)
        ]
    )
    if table.max(1).mean() > 0.6 and len(np.unique(table.argmax(1))) == CLASSES:
        names = ", ".join(
            f"class {k} in column {table[k].argmax()}" for k in range(CLASSES) if table[k].argmax() != k
        )
        return f"The columns are mixed up: {names}. `model.classes_` says which class each column is."
    often = np.abs(np.bincount(guess, minlength=CLASSES) - np.bincount(roles, minlength=CLASSES)).max() / len(
        roles
    )
    if often < 0.08:
        return (
            "Each role is predicted about as often as it occurs, but for other rows: the folds do not come in the order of the rows. Write "
            "each prediction into the row that it was made for."
        )
    return ""


def look_at_purity(out_of_fold, rng):
    """The arrays that the function is given stay as they are."""
    features, roles, articles = texts(rng, n_articles=30)
    did = f"For {len(roles)} texts"
    stated(
        checks.call_purely(out_of_fold, features, roles, articles, CLASSES, did=did, read=READ), roles, did
    )


def look_at_absent_class(out_of_fold, rng):
    """Class 3 occurs nowhere."""
    features, roles, articles = texts(rng)
    keep = roles != 3
    did = "For texts of which none has class 3"
    table = probabilities_of(out_of_fold, features[keep], roles[keep], articles[keep], did)
    if table[:, 3].max() > 0.05:
        checks.fail(did, "probability 0 for class 3", f"{table[:, 3].max():.2f}", "`model.classes_` says which class each column is.",
                    READ, "columns-moved")  # fmt: skip


def look_at_missing_class(out_of_fold, rng):
    """Class 2 occurs in one article only: when that one is held out the models have never seen it."""
    features, roles, articles = texts(rng)
    numbers, sizes = np.unique(articles, return_counts=True)
    alone = numbers[sizes.argmax()]  # an article of all five roles
    keep = (roles != 2) | (articles == alone)
    features, roles, articles = features[keep], roles[keep], articles[keep]
    did = "For texts of 5 roles, of which role 2 occurs in a single article"
    table = probabilities_of(out_of_fold, features, roles, articles, did)
    held_out = table[articles == alone, 2].max()
    if held_out > 0.05:
        checks.fail(
            did, "probability 0 for role 2 where that article is held out, as no model has seen the role", f"{held_out:.2f}",
            "`predict_proba` has no column for a class it never saw, so the later columns move up. `model.classes_` says which "
            "class each column is.", READ, "columns-moved",
        )  # fmt: skip


most_suspicious = stored("q7.most_suspicious")


slipped_rankings = stored("q7.slipped_rankings")


RANKING_CAUSES = {
    "unsure-not-suspicious": "You ranked by the largest probability, where the model is unsure. Look at the probability of the *given* label.",
    "sure-not-suspicious": "You ranked by the largest probability, where the model is surest of anything, right labels among them. Look at "
    "the probability of the *given* label.",
    "other-class-not-own": "You ranked by the best *other* class. Asked for is the probability of the given label.",
    "entropy-not-suspicious": "You ranked by entropy, how unsure the model is. The label plays no part in it.",
    "margin-not-own": "You ranked by the gap between the given label and its best rival. Asked for is the probability of the given label alone.",
    "likeliest-margin": "You ranked by the gap between the two likeliest classes. The given label plays no part in it.",
    "most-trusted-first": "You ranked from high to low. Suspicious is a *low* probability.",
    "least-suspicious-first": "These rows stand in reverse: the most suspicious comes first.",
    "not-ranked": "These rows are in the order of the table. Most suspicious first.",
    "values-not-rows": "These are probabilities. Row numbers were asked for.",
    "ranks-not-rows": "These are ranks (`argsort` of `argsort`): the place of each row. The rows in order of suspicion are asked for, one `argsort`.",
    "returns-all": "These are all rows. Only the first k were asked for.",
    "only-disagreements": "Rows where the model's likeliest role is the given label were left out. With a large k they belong to the answer, too: "
    "k rows were asked for.",
}


def look_at_ranking(suspects, rng, sizes):
    """Rankings of some sizes; the last with so many suspects that the model agrees with the labels of some."""
    calls = []
    for n, k in sizes:
        table = rng.dirichlet(np.full(CLASSES, 0.7), n)
        calls.append((table, rng.integers(0, CLASSES, n), k))
    seen = []
    for table, labels, k in calls:
        did = f"For the {k} most suspicious of {len(labels)} labels"
        rows = checks.call_purely(suspects, table, labels, k, did=did, read=READ)
        seen.append(((table, labels, k), rows))
    for (table, labels, k), rows in seen:
        did = f"For the {k} most suspicious of {len(labels)} labels"
        difference = checks.compare(most_suspicious(table, labels, k), rows)
        if difference:
            code, cause = checks.slip_of(slipped_rankings(calls), RANKING_CAUSES, [rows for _, rows in seen])
            if code is None and difference.kind == "value":
                code, cause = same_rows(most_suspicious(table, labels, k), rows, k)
            checks.fail_with(difference, did, cause, READ, code)
        checks.expect_array(
            rows, (k,), checks.INTEGERS, did, f"{k} row numbers", "Row numbers are whole numbers.", READ
        )


def same_rows(right, rows, k):
    """Whether the rows are the right ones, in a wrong order."""
    rows = checks.expect_array(rows, (k,), checks.NUMBERS, read=READ)
    if np.array_equal(np.sort(rows), np.sort(right)):
        return "right-rows-unsorted", (
            "These are the right rows, but not in order, most suspicious first. (`argpartition` finds the k lowest and does not sort them.)"
        )
    return None, f"{len(np.intersect1d(rows, right))} of these rows are among the {k} right ones."


@test_case(points=0.5)
@case
def test_folds(out_of_fold):
    checks.attempted(out_of_fold, "out_of_fold")
    rng = randomness.numpy_generator("q7")
    look_at_folds(out_of_fold, rng)
    look_at_missing_class(out_of_fold, rng)
    look_at_absent_class(out_of_fold, rng)
    look_at_purity(out_of_fold, rng)


@test_case(points=0.5)
@case
def test_ranking(suspects):
    checks.attempted(suspects, "suspects")
    look_at_ranking(suspects, randomness.numpy_generator("q7-ranking"), [(80, 30), (3000, 600), (60, 58)])


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q7",
    """
c-ri}?XE1zab@`~{5#1)__uq%iXaS1WT~4NHmRv9PNOmCcOP5JJT9w9k*!OqfyRJ>NZ!nIPG*FMyM1iiw(TGO;TQk+`sTm>{)Zp`&maEq!@vCI
SHJoFAAb17=NF^>YW%u=cmBD2`|EF4{ioJ;{l(`We%b3crM5Nd?E8G$H*NJ=*Q&dH_seI0ep${p^VCshuc!Ul&;RlB55M^FyZEl}zy00+^_$=Q
=U@Ee=l}i1x8HyN?SKEpfBMC5e)r?-@zp>4mv8^&yI=gLf0)nnkDp)sKi~fL58wR|FH0Ns6CYYWWsLSI>v=w9j{T{7#>@8bU+2Wj-FR<*_AZ}V
;vfCYPdWT-_4u!{cD$VZQ_7t2Tk(%|p3h$KXJy5wwDvjm`P65{k9LVqsVhFSl@Z?<-x?niS28|zw)mUT<5$~?uc+~>d{TK@{lw2#EI}DHezDDX
<B2beHHyEA-+lP29^YTrj(_bHzqQ-L$HgB#wS0Em<u37J*ZPSS{hZF<HNQLlHQI@v#fR20*5{nK*0$r$YW&8oai1>Ecvu9kymBEUzPs}2WyN=w
?zh%>Rd}DfJS%QsocN$sXDnU$@I||_Fo)Y+g*85(RXYpX<4)s3&M17v{;b7K^O-eny7u^xT3O9l#CRDGu~n`zo>J+t_NT<pN_<~!aT|TJB0S{y
qWE<#hN~>6mruOC_{<$kRG$`qk`MK%pB>Mv%)))e71wyohfPv=-ksa3u~6~6<4R}TeSN%@$(>hjI&R_cXdhm+xW%#JS8MFC#o9eAGrMap9#(vG
8?12bJfBzZ@k#q|zdb&fdy4(Kxd5(`kLYoglY3nc8=`ZSqkjh5uJcrS;o{f~r^K^lJ>zoXyFZO*K4QVzTCu6(W>}@!*$FFtBUU=TuEf6%>)!e7
5t}^jlFQ<!rEGo>fBVE5?7{n!Enc`7AHilX@N4n^Ph8a8^}_>-GuJ+o?e)yKrf0Z990Tt6;cw%Ff86UMZgj=UbeCx^&P4oSXSENX)nk2kJnYVs
;NoNFyKz1vZn(y#V&yovo4t89Xa2A{99Pd*>;qQz#M;!jj}xDG4!bj!Hn!N}*u>UsEYFU=Z*iu_bNJZ7TCpxXGZr&WH+w5K_`+(8!DHszXPl13
?G_H}iEC_ev5j;0EVd5jCT>0!hQ*FGi^IG>ja?S27$1y5aPyzT$M8p--5DpRaF8p<ce2p&;Nqxw-?715FP87PXz`zVSmLl(@mqt<5}!1lI5@GA
-a`8<jtDzZ8x<CYXL2~!J50yn+{Y@hrC5=Iv53bL-*h;JlRe<=Y4o@x?&^sLw!+lyuK8qhv)g9utcLYk?6}3RpLm*+ogQX@U*(s0wDFvlmLv=t
{vxhB%wYVd@#fPp&lu!5Jv;VM>>f59b}R0RT{|=jm<t~7*&1$EgWryA(Xhho!_nC&EKT<qH+Dl~b+E_S`1r~hXRWNb^ti<MDvtVcZ7`&1Hn66#
lNbACYL3G&AI^;?F-~XUu*SCFV8r5$hg*q5Us!<2W{CYiV(aUXDj$1_kHSN}KL_u@gKv*_$C=t%jyM+lFOOui-+SY%v(FFi0UOg}pA1%y4H}-T
u!q>Walwm^!WS-{te)mz%GnyYLrxB6e7UjO_-v0K=Qgf?#V%O!1R4e@9%NV@b}5IX^Pq?4JPcNxRZK_0yLFEE#J=uF-^I~k?dNnGvl+2%aauoZ
a>_oK-}uD%yTfkgJj6xBmAS@ocbxmW-2y!p1Sf;F;R_n)w(vHqkIyL0>+>*TFK{jF(yCqKEe_Tbhq1=pZr)g4DXyX~J?OzPu=ZiZx*m`##**@c
!gzTqc!XYX;q377k5)KVpVf_h*IE5|_Bbx~e|d`G$c!TxOT}3o1Pl)w1KS^;#nF$)*)+O_DsJ|O6fi!Gz0L+Ko)-*W92%{xK?G~Y&#RjnS6^^T
+mBt|A@Pwe#^=Y;Tygk^`zbDlSZBHW;+HTl{pd)EFBbQL|6~Eeo$*vPRjd~)9uI${d5o<S-?8EbR&0-o*$ICi|H6yM3gW*y>uh{g^of|#$(3as
LHt2TLYOdow2v#$iJtKCTFAk%aoh0yu_NN?#V;Q=WqiSo13a*P1xvkS7ghZ`&n32r#+lFJ^PgBx_8~qmE<Frbgjn%<a+ulJVWEj9njaGO%cb1x
3WEXmHXAnsnTQ|x*~4Q!dK=Dr@uBM?AA(Bmlvgthk_Yp!8G9f9_&<n^|J6|Z{8L}Q`ls^UUf+J(|M{QKcmMROUq>k3zInoy#{+&E{`8x;{dg*I
xr<Qye118;i5PrDEcL{3{_|h>s#tvNpN8UWit^DM5uOmm#5zQ<h-?0^iFC)@-iOux5JJb+h+rqqd2F$;ngnz4P-5R=7Q?%K^#8c9INm(GPZ)yO
>5qp!KAcAuk0X{o7Cts^Jm^mZCKz^1_lLM7-X|-FNAOn`^q-!!zy0;|PvzTh*RRU??pMD$Cl>ViCKhtcCqmGNtN$iER_xzr#)EQ2>o;)}#<SwM
mp}jUSFLCJS!xq&vb--MWC9i!fOE*5c5gNoHf}9WgW)-A?kdI_v2_<K5u1*ck9EM4lrJmr!*74{FaPr0uipz}37!?Z=GT4x^RL1L)nA9{=->YP
m*Dg7Ob<W*OZN1yfAgy!W0C*i7k~KO4}bXnyI=n9_dovfr~Ba_{;iK`u+78zVXoPW7_{x~CqLr=U_Cbbk`RhL&EvxY<ilxrFdl5j5%ScZfBYZ+
_6)dU?+c#IR5<SXV^E<1d$4O`8%>3;Cnal3_s5=!b2N(XBQ8Je4)IScIyVp-YY~~_BO|QgNE$U@st8gDns?Q2@;<)46BzYj9!T^;%t`z_syRTo
QIbw#jfkxVX2DRAC_3CEm(lTExI&_C{xp0mj?4IA8H5>y7(d|02nwF&muZtZ84m{bA)h#8Xn05x1ws-s_euy^yT;lWE!My!na~ZN7dziih|9xl
J@Lb(r)kF9L{0G|3E`i|K#c68z9|i6ZEzT$$Gah_<XQU>WDQ;PU>dlwK;$@w+r<+XLqd0f;ZCelob$ua2X}3H8J7o`!R55+^~AH%nM^*ASfVv^
Z+8J}g-0jX#MiQphrmw+1H<@ad>KdUA#O8lsRlL$#}wN%4&mW`Hs*E_zwNjma?jm~%-JJa_t7#K(Xkn5vlgwI4e{+C{#|r=2lOMXcrS$Ehv#7q
$&U|VyVn<<n~$GdP$AHpz&0K0U%L?xyMYLOk8yKgc0>H72^pa|yK`bW`6^+W-b@@sT=sSUlL*aJ%~a#T`4G96^x%9Nfj(}$8V`|7heIcQ;t3U^
twJJ4(9Gf5xTax3#lsT}Ad=wsV&O-8@DV1;EN+W>6i}4n5hBFe)dYi$8%K)+N}d=S7{7+aG3RJTJMoQt+1O_9?q^X7H=&1_=gGl6nexUhV3Xph
5!Q7=s}tYJt}1Rm4o2MXFuDbV=-dgP51xdPAQqmLa~vx-IsHR0ZetG#?`!6)L)eGJii{}oH4X)db>TTbe1S+70im%kx6CIMGa>$tqyyt)tQwC6
94dAX2FK(NgbWj73g>Ygf=d(oDhN1<);eKxBZI{X#WUOjUuF~TC^s?KREz6a+pvzrn3$HYA0hw(gY1RJOv|lF{C_eNF9|+Y!b@R+iLuAB#rri=
foeX-6E+iDB8HrBRs@hKmXwD*%*G~X-aXAJjaxd#TG)kc78-}Z?8k(ja2GVQ8anXRv1r|eGGiD#JFeqAHwlRc1RhX@NVGHnO^NlyH;qS(kaNmL
8yEWI)P%d>V1G_53`^4859}{O>IocU!W(;DGbcJwcwSsQAZFFD#UtvPLZ1ge%4CyOZPlc$63@p;6FvwZi!ag^bK`<1gJ6&pA`bENsf1+`0|cnr
T<(L-0OgH8z!((nPQ)kT{w?ShivqS#MUs7J5x8jA<6v?zoMf@oG6kWqy==(}8gRHl(wQ*9I{`nA>`r7(Fa;2!WL}5&=wq8Ui~S04Y@W{caATiK
ch9rfQzK@IjgRp#w+kFrl0s0X3wVU#=fHS$mq;(@jP`Bf@K3@pajr2s@f70H^tVD371xcQit7fxn-`5HcMMMwi-d&(`oS~{-WH;8bKOG@))Vh3
LoALML=Y6rRz#bpTueI&Uoq{|Op?0=GAt#5z*w1Bz8N=lFs>wd@s;F*v0wwRp8ULkRhLK5k4pp^szxuxbD^aS!)sK5f%6l9J%P@IE(qPcbMble
*^)p?72GcZt`~NUtHbG!=LIw4cRPp#5gDhmu)j#kGy8iyx`ecc07Z`!i>P&9BtK+0+>lNsBEcgV#~NFhI0+b+w3+x%Z7n{enq!dwXnG7g@zz~9
HoiA2BP66Cy@Iasq}Z`rn;JV6&&cs90PlrgULBXf0*yp4&IXMaBEyQTi*VKSd!pQ7Gr4taMz<>PU>x{DKQ%t-uwcNe73>Ybp&E585u4a)$BM!F
t6}h;B%gy2Cw2|#UwkG3HfbQwlif*VPS{G$7@HbbDx@uto{6FvC#E3oj+j1HJKRAxfi+6wv2x`NTQ^8jg#t}YIiUplW|;*2CIZ?SEJ0jFjm(Qo
<lmQV6wpmBmz=NSsY!VoH_6j8S;Q1|vcK5AJVQ1+IWrH-yxF`lZs{RQ<jl9PN;saoX4*rGXq+_;tMDV>x@HT@gW;_JU4<hAqBz(J7O0+M!oZ%M
i6UE%so;4{J7t#fB${PqVsbOZdfr2tyA#9q=OrG+i3<Sr3D<>9G2V|Y0D4*YY|DBBTL;8N87m7vlRb)qu4#XXI%9RULX>|rz$a@=1>jc9F_NEH
U_shA9#l}wrr7<}a)CI0JSpOF0<!j^;g-`dWGilny<f0PC7r(sRn{59;d1Ut^Th)AQ_eBrwUxL@a!FQ<S;b`$badh>?=60xt%<=B`#kMdt%$&n
k^b|dPe5WvK-0I3oQVmDpPJ7#j2mD)#^V8loZ4~%ty79s%tD?~w0G6ghBq~`o+DTuc~q<u`7m!EP4Y4mu7=ZnSQ0f&r2MG~C$l@2yNK@|LI4A2
B3*IBSY$(-oy96E8I8~LYnv$-E@x*Muk`WOIv+yA#qlWGSL$M{M53&%iW*`7aAgTTl5AL^XuKru%o2lT0=$KGoab0C(h4k7iSsN3S}WytbjzUI
@c>prj}fgB#bao+E!%pg{w=;^2`}<c&s*vnZeP)SqdZb#-3FVlQ28=i3oBM<*81XTn6L2(xR&QwH+7%me@_?eY}Oj;izgT3c&<aFzP4MZe(;ec
E6jLeKA-z5w}=`p(&FR1B>-#C93m^FY-2u^?6z71cmOd7uD~Ivoi4CJ%lHL{-LoK8%DDw%apsD%vW#5JNX`~&AQr%-R;!KdN<360Ahg=wvPflh
r~(#L^Gvr0MSt<{2<E9k;RqkS`ID9SO1OgC9fJ1FP-kX+ruh35U$fjW(=e2*hiU2RlO^Cd;+CGQk8=f`tQu!7jGT2F>kC${j@7tfu_aE-7T_+}
+EXmJM3iK?(fB-$Lj1LX!mWEx;`5=&B)G>^S!;?NWO|!*Bi5eaF+PnLocR8Te~@MtD<;KVN$yzPK_-~)J2UVP_;w$b5;%L+>JUXLDtC2FA%FI`
sIOHJP7}5;>mgzoL=)5zK=Lug#F&S@<-V&vPOBtFq-5C5gK2<a4wl4%wzF7O2x*5$TWSIjfTnI3FCOcKe4g>O-rN}Sn6dP%@)ux}T0FCv?cu-3
Q3dXe$XnAk@(2x-*b`PWKzFbT-t)2`)wTE~OC6O1$X;*L$d@f-%x$j3#vqHc7Hs8-UEJ7#jprdo&hdD>G0W-fa*Qp192tZq|2P4pNYvg8W37Bg
c7}D57hzxwu-TKrLZn7@uuX9&Ea$n^@~VAZ+72$1Dk=mKmVD`JDaFcwsnm|+OOr_eEQ1AahRW=Sqx&`GB_7?khQ+nU+WH(RE|8m0qO_`7xADFi
W}FLrXcuxcLfs{KJmutOGZgPqXeewK$Pf@`rg#Q{6n`Ky#R`LUCrqqMJd*@d4U0_+=eTuPyq0z4m4?G|E`EDvF{^O=!|`x=?m8AsXci!{Qr4`*
Mp7xP5KjWnf@h+*3~I1p7Vu0fIR>RjG1J1~k5!dfLCPt@k{pnlj2x<nX52^1%`#BPFWMqOU|xV(8G&i81c+p+jCzY!&2XfW*#YUu7a-hyl0#G|
e(v?Md^BSKY}E_`3u#Ted0wj2C8;fD<p7cmNXEcmX1TqZS3yIl0*vIG>tq=cTkU}`If9H;x{u1(k-GK)#DzL!g>qWcX6fV3$x6yJDXZfv5)Cp@
FzpY|OhA(>{(y85`4{2-tb-Y_kR!wv9v>^mmblJGw1d2Y?81T=0pG_5f9p7KRm@IsMO1Z)(Y=MOWz7qg5cv)Du1?A$U>WiKO*DT0<A3??`(OU*
x8MHogZakq|J(2W#zZ4ij7%<WW?@>9ImN${P>?zmYjY7yWex-hqV0cQp7EzC#vikbpC=X?$v;mgewIo6F^l+*%^<!c4_^|8ZT0d`(}lm7Cj9jj
!SvwYnHu~wBlugh0TO|KTN3bZi~s-DnEx+?`+tn||E)p(zY^d7rO-a3`kzJe8O8rBfd6Um{x^i{e=$`5UlO2Sdd?e;|4AtRhTvbK@1F$T|MQqz
!~OG6`(KH&|F;aViLL+Eu=>v<>VGYomV5Nm(D_fo=D!*-e+icV#yI&)bo>U!e;O438{^@hgu;I<05<kD?lt5!+Wn6Xbd7P}@b=GQ+b@yqAEVfx
N3cH+Uf;O&FNLdrAyWO12vYwnKK+l0P5-r!lt46N&_549|8nH{)1dR;6K`g$`SS?#Zw)U0a$Na0#+17E^>2zIWv23_{Q9hNlZ*7@W^vfvfMenC
nO;qf*>rajQO4GXizySCl73;83;V%DmJhI6J9DYnQfFVjzbv%2EOxbIpcah(%nJTYvaTt{qZK=ZOt=J=gDNS92d;JLoQI^lZYnVpaCPw(L17P2
fpAMt`G=MaHF414a7B+B1!F&xV^`%(JXL~em@`p9iGTA8=aF~>@4@MZOe%RU>9LPi!AF4$UJ}`LrV{s!KV0yI#in+y<q^m=hLS^yKZh|@brd{5
!wsV_k#Wh(S>dlQ1w5-RoZJPK3VWfyvm}PMhj~CPRXVzaQTsraMis_x)8yfFi*yJtV}EtR@n^ZlpJW;TT8i;!`Nfyy;${{<%PW4KRG3iE&_Io(
WsonEj#T->ULmo;+9a!vgyXy4{rLUw|K-2`d#F^LFfXioW%37yH_LT^N8HP2cfFiKd4eplc^UZ;-U3Qo`zj`tB&wuSK@F(abByFtZMRVtWlwUg
9{XKpGOT1t?Q_XhvVLGb9WmnY?m#d-xhIcoDrhrW!Zd?)8<<7KMQq6m>(XkZNm>84QX6O8V_^m)MMAz5T%hDNLG?=V)^n1KrFGZzS=*IuB}4U?
LnJ9mA_CM4NnA-oS<<e3_LpO&Yd><Pk{ot~wYgxh2slGhRv<jR_3f2}9XZcdAWS}z<W(=HL%JA@GVArEWJ%o0Ji<VSJ&dQeV4oFpR~q{PR|-;^
d@bW%hzY}rv;^q2FX88`m!c)Z%*={HdD2gyvLrK0k_=3wwvuWj3j(lIzKG2zdnB(#S_jMkSrnGun~g>#3)s?ij4{T`?U9}5-&*Tsvsyv47`l>J
1!<=w@4U2Rhgm0=1d-)vNK_GXcKJq<XMDg%q`fCI&%g$noP87VSY=O1u%NquLcFzc`E=XZ$-5mgWGpXRA2$Jlg(QVWLX1oaNo*3{tml?A%i{dw
Tp}OUY|=NYXja?_KINc6xtcRc3e!z#bB4Rd{<8Yg5e%B)RLgS89)zA;xnmR38kbB(sth=gR0cMHtVd!3PAQH;jOA9pWrs;1lX_v@5#-Y%H@qr{
P06bwOtt`_tCPz#FO5u`!s;ED%`Z#U8Da#+>#j+EnRqklN6Bi0J5nfx7ps8sWOOXCeYgTE@v!40QC*G$m)?>sf09O!aWN+m!oi{fY`*MvlY72L
a_f@ESRP3gNt}X!A~lhYK|QP~1U^pkmGrJ;fYGkQ!FNLwXG=J$QjA-&3?(|qI+3Yy$%{{u)lhZivtOnf<RTbfJE>5Glz_#n?iu(hHAzK~zC4D~
{*tx7l05-!$}kbCX<{5nrX;l}V1crus@zL{z71rg>=4SYBz#SH3r|TViv%2EW|@P~Z+30T6H9iLbO|Uc=1VMI5dtYY=>#ija>G6e5=-pH(v_^s
;0w!6h`8FNlC10`8%f%eADe`Um3+u@^URWjGie^a(Bjx-HnudGLc}XIDk*c;6d}eW8B^lb!>QvzB^_nDhcGs#RM-IauoTMN%>D8(ZM&kau68dt
IbG#)s^H+s?<+=?)ePaeEJ;bia`B7{W!lZ;lvc^8+{%!jB(FHRCqn`rf3e!7q80O1Qw751BuPEJTq@QycdM6r1v@2;Dc-5cXsvh=vjjjo*iTi$
mXxn_$1p4V%T1|L?~;j6hEN|7BYWwz`dwI9DqFQ3PO20Mk_@)Kzfe{IQn$>gCpoh+D3ctxy3`ptn$Sg)Pbd-VF}pXjmowYDybkfpW(KMmV4I0P
+TOAS-Xt$uX{)y<rk-SfN>&oT5m8-aOuHp(OUjSUR#nzF59r7&A;fCQraL?l@jH2&Qp%nL4to*?;a|!MmGn4)js<TGxJ3{9xs0}CKRihq1pAQ=
CVOjO2_P^E)h;im%f}kY!j-*U@hio?MOd}T3WLWQx8Y`FGjqV?Q7x(SOP058M7M3caF!spHJfbQi3byZII_$1k>YBBd%TUX&@^Sl$&f0SK(Lcc
xxGDmHQFV#!iVZ&R(&TiPPVVCLYGSl;>yArHid65$#5*-t8zN+@Fhx;@jBN?&Z*oroyzlkC7TLj_N^$i+h}8`-OUr46sl?XPsD9ACNa3Q{EsDm
mPEo)^5JL?wIj&F2kj11{#3Q2=dGX6rUJRDTn1G<iXo56nDQek2(<o%PW4~E{r*4y=68Qvfg?*BS=Y#7$ATH~_6$j*YLql^2{Y~r-WMiCVi<^^
_W|BQIfS&f{_PcxDVgh5HLP`<EOlfV!!BDZ7jMCXf`&y83mB9#EKW2NwKXhGSP;nyg-~;La-J`B327`AC*B@qiwiAXz{qk&Ht^1or3#A+)*PlP
0`NQu1(Wd7Z%x4(31t_tfnp*JwEgUC5i9L2EwFMH?WI?aEFBOpSv0^XrVavDLL!p;-+oPjC(N9n^~$=7rHw2#@MyD<&vPo{*Kj<3#lW9JfZeYI
Ayd1uZcT&Y2WTdlZohcHWdS?%WSdik0OAHtm_l!W0M<LQ!vTbdvWgU8fvm^pwcq*=aq3B_fOGNsl919*@qJ<X*>5YX1r9xc-It0abPG;YOycsB
N`Q&N`j|Vl3+#)lXAQ(efB@6D@nkZ2iwRZ(?2%1$PU@Ka^(;MH6d$yU92}4;YeD8wmNP6;>|3%Bu`h2yqZ-?|6>oF!^Y$kvm@n%FMBnY+FFKzX
I?maKI3rWYxa<_#)a8WB;qeeXx9nlT$$E&D5%6x)Cy5;7NK_aS^~an_ZJ~mZn5D?vyeuYlK*Yo;DP%2&FsLVUe<WgG4T5O>YAvB<+wUc{SXYrQ
JhRYYnJo)Q)3TAdl!^|PEEN!ORTGy^O%j3CQnC`2MTT<W-^{?u#h0ydB%*GCgnObwVSNnzomf)HSJc+Zg0W^&-sdd~jB#}tde$=Lt;8e{i+A1G
2J>Wb%Q9IClk|&0TMrRVw%#Rtn|<)$!Y7;RPlCC^<ihDxs`!p7*GN<L%v)*#iB0ZI%41|l*vdkI#0nr@KC2{8S8U$mhM;Ln5d7FZd9u<aX?tfA
vK8B`y9nQADJF#y_63M7k%4Efmw;s%5?mP+c`9E}651AnrT!v5YeiG6UT%<>XeP+?5()%c=CZR+;fE~4Jc&w*R3;)1YkeeQJLWA52vc_D3`)ZM
r``I4HWMf~1#3j0a%0o&AxI%9N$9-R3wGOHs~AL2R93(<Yf`DUa}`Du(l8LIDTN`npBu;^m;Bk3%`SSfa9j8HEkfkJKsh9-ch6-?SuHF!aa$&^
{HLwXe#Mj3y=)iQN<diTu|~#8+wOg%;Y_PqikVoGQkG*sS>;K1*XDZxUE0BK$&%+OldO(}eXm*$1uz+n&y)2M3!x{ofMUf@2wJRt*(+j0BF`BE
N!{c;FX%6=*=`MiI-U?BAz;a>0AvN~7Cp$*b3f0l6p3lqONW`3Eo*kQShG9{S}Q<;A`WL*B>`#;CUsiWZYoQpVF2zD;5BXc>@C$@1caoP*(4!y
x=xlN)<~fe%Qjgd?%E(~I%B3F2y`Gi<abuKRtf@Gps~U$*iRD?CzXKPiUsIEt<w4cX7|W4goT2vsJ#VcIZUJ;Bhw&uW4mG+kKhhCIpLoTB0gGw
L4Wk5l#q>mR%~pyELlQUX+kZaI2ZdW=$xH0Kh|cdTsxHlim_ol<mrxqHKSKr)gl@(zU4^Ec_Obgptw)73RgZ^_p{kYot`X*udE(jITX7V2<eWL
G8G)GQV?fKYMEO-2W1#ikg8o>4f2!JdQx>pD!V+5bxU91(cKL5l*_bIZE57vl`J_8BdzD_3LNqZO`JL8hTHfVix`J&z$iO=GUOseaxk83>od=I
%*ZiK*g|RpHpY;x*a#+|jix{q&b0@GUhQqmh`l4t7VVPNjb>(}Zh)k&n{52{H~-gnzx~a3Km7R1Ogp}&wqX;v{oTXv5qiBaK1b3P_c>3t%&KT5
2TbQzl0()$1{ab80Pf;mzbe<TLoqe9%1z^|=vX4}(r9jTVk+~r^#a=vQgw9TgEcjFkogcdryeO$v8KR{xFTd5AVMh~a|nTH{b@z^!M1ED71htq
ZE+hwLM@ZZODeP&-`GjrGrT|9oSS+bV4y|<Qpm+^vWhVGt;_I9N%2WZ9GYm`+o7$>iO`kWGT3RbA-m&h*S_9<dH@@nO%n%`ANOQS{bL+1-EG{q
bfN27EzFy?+pzY$r3dgdwT(zJyo7Rlhh^5-S7;+6t6<)XV-{=@B}!2j$uRV9mh9HQl%b_6Nmf+qxheo<D6`SCKUWuFJ;AcQ=DSJ_G4T_wl@XV%
6U|msJHm<pp6zh5MNbxSvVwH%xfa!;p1gMgwKj@o{i$eRG6YGORcgQ6l9bggfg_?_Lo$Sb(7DP0x<(6Qz&W?bR8u6U2yfB}O=`8Qn2tm&ZP?7N
wFCs4LVnZ{*OLJJ&erOZO{bRR%$$nyU~6V|$y{-(l~&${`;~p$${dhu0NBZj!K<oyV5_NRsx-17^HPK!yY*80%@D>&7052JER2PoSL<jYuiQFC
69nSSnFvi9|8AdbaYMx+WV;m`_ImbY9{W`Z>+L8f)XcITUF_MCEZpQxZ%d9PE0@X4vR$;_mS^AxVvZvCHw6SpuJBHT87cWkyd%t$I7iAAC=h5N
)G~#MhM|wykKObq8S{@Vj;be+)L8j3;oxyuijeSi*4tsNz*%wCEdvWS$Z|+QhMBb$D?2mg7H&^;DpA;*tImN{&?$m8FHD%t-LZEpF3#+2O)&uw
--Iyd3xKv%_$jy1og=a2)f>c@SA7Xq%Pp)L{MzqHX@h>-{Z<DpN(nT}VUyQZnuwysYW3+-y})1))1^SsN|@cEX129kBqpw~zVM`))KQ1Xda{*`
E|Z{TQK*8lS`{neWQq@%?I^HjM`X%*WN*%Tix=h-U{zTVuyxs1X$9b{k#4=OWt4s!o71r6UCk^P+fr&l_(^fRZE=^7(;n7ptLC^(_w*VP<5_aD
HYS#lx?PcQ@2dqtbAK~wu5YE8!aR2U*f!16GE2&HYd~19?#52WhZT(W_VW9KmB?~2GF3Rvl)u=2y%M=61dKZo#<MTB_X}R*Zmnl;J@AnXQEgn1
t7n&ZT;#2kT9r!SGBbBco7;Bj1m9<3=PgzGE_A$0iVgzT8*S&lKPJ4UC)oq5JHQ2E0S#<lS&l5K$O^(gs%jd0-MSNu0gL)tH(_pbfRfA#1-sOx
NPV%I%89*Pm5Zc5;J}mOT(Y6My~Tc-*t2dfMg^c@sWsE3I<ha@3e#0Rv`!{3c4ZycLi-hLP#nsQx>I*xt2EK==x<UTx)dBuAGCwEvkGZ*HI+rU
Rx%}?Y<$+C&iR(xya)x?tV<=^EM*LAGIu{w^h*7PF)aCJ6S}3JV=Z*nl#;};S|2{+m2D*)5!Di-z^y)#A&B%e<M#R+y6F4Taf9JU1gAm?k%-bN
#PkFaDV|WOL>kL}!boPl=ed$>=I7)ZFo=x7<x8W#_Ux<1BR*(NT459prAU=faZ(3gVax5ap!@}W69tFt-@kPcv-Gb>Et-wdLxNDd8m311_J<dO
f5QFsF^lL|BrA2CvP)cgwd|>Gox;WqcG%k)4lhD1N%mD{D33Z%=d!cRR<bpu+Zvu-;T8&ed&?NVkEG(q@Bi?_kKg_Jm;d~m?|=C5D{_l$1kV=m
SmBv;F+eH4TnR;5;klScvBhFK;eyZ?Uv5&AS5?fpzACw}13VkPRZ4h_)@A0#S)*yYo1bz_)UlAw4=wFBP1`@PZsYUYxm=UQQf|jFLT5ke61Lmd
wqCn=vrG4O<er~3-P&fm)O&sYw2xNpkT1QjwyFNKLzSfBZA7&J_4b_#4cs=;Y#e>$Y6zdG@P!#u+^_sur{wd;Zpe~-jz4W!+|~ZXY)I7Ee`znY
gYfn_jN38@&~AI5oqb&LpY`w2wr4qiW{>&#V<TQR+#Quk!1igKc-z;0(yJz#Dt**;wCp;g(M+A`w@=K*Fgv`O6>dX)*$u@mE4&5k3JspWfj?S}
Mju_N_ML3k0PB48ReX!_>@ZJ=r>S-b7DZg1?UB_AaCTgrn24ZMqIw2Uac|13h_Mxk-h|D54#BYjo|O;G8yUHaR!ozO$JB=*PA5yzx?=*h+t4o|
P@XL%0n4r!=O%SjY6YKf_=x#q@7VcmQVQ9d07lspv0|wIUW(;Ad?EnWQO`uY&hoe7mmq%l7lA7~pUho_v1GUqdsq!2cog|^%i(E=5AB21s=M()
9n4NGS5e?3K<sLBVVI>EtN8H9N3fyAY8c^_$5q-1L03G(l%6qr{mj%*vv+`kD&cQ3jCfobPuZE%(yLcFFVgXCxRPszh8!v%L@Ce^vSG*y04ZU0
pNmT%6`_MRZIQ<bXd-V#IMuL?jhlTn3btqg*jR?8JR$X-?b-#*PzQ{hnGal|te8v!vhGL8KAE2+%ZO2$Ldf0ohzSGZ6-aY{Hf;pObbcg?m@*2_
ut6+3sR-5Wt0C+wRr17*tW(DJNlHhx3FX5V;5tzbSJXr?(MB#R2*a^!E>O#0Tm^ka{V=H8s8&XeG=)MgtC|j-4rM7|BqMNt(r{Q-5v!EdfcH=a
Phf7}*kXCk(eHtE1q7sc8SALlwB07w({9*Rz#K~oy$T`Nku*%~ji+3<No7N%CBsjPUOSa#cj8Y{sW>4$JNj%-$L+)Bpo#(>BKgW<Ti$~pJ3OCs
{zg+p%~A=M2K+{eQW*^kWCRz3o&=GsP0=9$<U=jn?Vpl6YO||{C{88ELlBs3(AEh$Ofyz{l56_u+3h5~rzgLrsBu2NFl~ff$XPSemwJe@v_!kd
OgG{DDX`Ea%M#X*yxNbhzVVY0U>Tm3)JB(AhD}iu>RFfjM0g68*<S=tP72HlA<9!T6fMo+2P1R(3Ph2i;#OC;W=ebZ&6<1)EB#wZSS7P?@T`RU
o^hF%mdR4aQl^%u(y(ExB|~f`5VevXXOu2oOX6&KvP*7!(zj`pO|B%^2&a^U&x*44MJ=Ny;i!w=6^iXGCnsohiaDfk+>%C8PbPvw4pm~=QWakk
9o*QBi7d%+vCkDw$$Hh1;B2JSc1;~6t<Sl_OLp+E)G9OaV9A(Cuhe<$CS)o^-BuFvos~#KN=<2hF-j>;WlkoK!k$yf!8|Bwr1IQNN=QR&o5W0}
JZ9>1Wt+HZ?RpZZNcNhQ!<tK6E*)A-O}v%OBH*G**>fSZa$fFi(!&H1+DqUpNfT`s?z&=YihQceUOZ67FqaEyuLxX^W{sxZ<aB*a7kKu68`CF;
DJup=J^4?H5ZlZxD0oW^u&9W@i5G_T2$c!DdQ&M3J3jsLrJAWlPtK7o-*$k|s$)NgHIZe5xmv0;N~~K8Q6c>;S$y~H4?k_k`0C^$8@WfzjENcr
6sa{YZR`3Nl0**uV=YG#m%-Re^io1gejvz4`#PGGfVx~9$E)nyqb$e9c4v!DSr;y^(so9UJL|eOJJfyqq*JS#ANJG&zg0Q|RWeUFE-CtL?MpH6
{zalk?5ggo9iAOdQgl=nxBq)K36}Pc5~OV<$<-#W4urTMi2CI!nWv^XF3gbvjz!Tjsex{{p1SBNq-Slq+;V9usXG~^zB=nExQ_DrO0G>xDO$9d
*7&Y&yBs2l2$twmr^HOPWuXv+W*O4Aq!Ln?PCBt9S20Xu7m-HY&bHC$WSK%DNA}%&VA^e%5|0IpKN7S?5~MDJW~Sslu)dX9+frt>eO&xmLJiQ>
kh?EXXav8ibYXE&Yu*a+OHERnUwVTBHLUZi;m-ny532C5)<1b-PmjOvJOJfON4e}XTX(hoHc&p7yd<!*>P741Iw>VddSlHvXO<+#&iMtBYkk6|
SXJ`<NV1m$5Trxxld}<|BS7mwNJhZ{!5E3*>ozVXflF%DR`ze*p$yBmzDIV3a~qP3RBjWT^g5?J@YD&mbc=l@%g3=RZRD&7%(grg3Hy06t?1uL
6BLccl}^ka=$uOdQUMmzg`(dn76S0r#J8n^-E!)Mq?gnTDLEPgYTQ|OYR09al#^Vd=GcXmge9Y(e&=uuBUO#Pp`Lv6CwYQ7$YYJ<iCCu6SIg#e
0?6=)ABTfDCB%6l^Y)L+x|I7QsOXfDo(Mt95hQpv43BAy$&&L*WLqSTuHSkmoKXG)lBU3B#9_5=UNMGaC@(VT_!O(P)<RX<bjHLvN!rZfh=1uQ
2B4OHB|DQ*3Z4x!X$fxX&Ce}^n5iagJdzT2r^B3{6Jt)w{WgcmlpOD1gX6p-XQ(-gqe3JBT=t{KljCZVh@eI-iznCIt{;3!d8GzmBS`j3g@l%a
avTr>DJEy=I88^cWHRP<5h->0jsyk6NRbzb(Rq6_L2<JL(Esd7neVh8$`Cd$9rvXI-0L>Fr+hLsLH4(d8K(--<_5Mh?%bi0V~Fg69yLi;%>g)<
XkPo}Qsq=5D?og^jv>io^__<#1Mj7onCXZtiQiYjb5c=T+qAym$d{=j)i`G}rHpL?1?7|Y5guE`qO@lMgA!-UekVaCO#l;ZqGRPXhj&~at#hTE
FeMW#r%nmU6bBwDGofyGSYb%NwvAAwX&JRR*J_kI=}J;x7fVpLVqJk-XJk<^weeSaiy3o~KR;dqPS46p%_&?mmdG2d2$9iR_-&~XKXaTHY3)e*
QpuTLc}i_@@&VefCpSr=$~<4V*;fW4*+nNQj1sxGygRQ_0A8@1V=<GXBEP4kV$E~sn*ni2h%-bWj#e04P)^EgeJQ_&2{kS0<zqT!&DyIBsiSK6
$&#xi&+SZrRdRBhpbuEJc~*Tz1cc=6n{Wo4)8N>eiH1nSH=t0M!NQix+p=@d6;uFEkeIDI7QNSyI;ZYYz<OR{7P1wXh|yl@kJJ->XW*rP@q8!b
5kzc7>1R&SlaPmVv*5u3=oDq*$|1?WvIL&QM<HB!3H9Z#%6vao3MJIjb-XU)cHg;xNxm$p_i&Qp*HbX&juw>geI=vMtw%bGP*O)~&B+cB?H%=N
m{R{+Cmf(T<Lw2fAA@ll-~IY)S~B8Bj(J0~J~mAnvOOb5!@NUJdXmJl2xF5Dbr^e2W(rh6^dL)FU&oU2ZrUYbHG373AqF3XNEpinX;EL68}8(2
JVPI`*^_5QIr}GP_L<T@IfyHp1k*_;u9V`eZ$Q+qnqp5nbjIpAx6AzB12J<-Sq|&UxsxZSixGu3X{ecXD6vwK;z-bj^&qTdlVf@b`Unct$)cM|
68O|jVJ@4zw5q)(k0LfCm>~`&YV86(OV5N2!%ShloG7u=vXD-2OmJ01_Jm^!0>d&8j5@}o7!{(!A+Im(_Hg1)F>A07&`D|;=nV;qL$i&G7&pkW
zF0Dhn9}Gnogtx951#HFqAWrUhRaD9J%$N*M1nwk0$zAsO%nncB3gWV#>P2#(h+HJJJfxsh78yYbweorpOpE*U=hw~=-{m~$b%r7Zae_so(UuV
)hVAh9m1+$f8@zJ-ftR95d}Cl@0t3Cqaw@Jf|+#IoGoR%*qhe&=%b2$>YZ*$FpZfu_Of;7QLmz2C#XF&s?}&G2R-A5FI{hTqe;Sg)*Xgu*q%N;
`{2vv5og5UbV`FL19Ar{dTR9J76=o}QNC)v;u=Q5MMi;9Pb!|3n`qT?1$lECi(Khyfx@oIdgq|tMi)s1sscH_b=HhrGfUP-C=BA@#`*#XnfQxd
iC5)>+3eihH{P+DX^w6Sh>{^v9t`uFZDRz|Y7ZroU0oroht`mUGR`aao_Ys4z+~Prc`{m3)3?2vScY8=9W^o|ToTSOqBbeb;d|W}&AfNNafKPM
vT8XELJ+k)H_fujBPu71D&Jf}seNcp-gW+5=7Q_XfI-QOPQQ4r7<hK77(dM<Uc8j0?4=)fiect4%HycjtNz)_c|J80p;U*F(r=kf3})q2otbHo
xK0jtbYg;WvFWM0a8grNRz*u@$3hz>xaQ^=w(L~+DVfM*_ry-x?2TS>p6cZQJvR+;s%B<~mR3^Npxn4rwLZ0GOzX3SQ_<TL-7lFXrU=b><A1@N
?9Vyp4(-g8G~>%8Dz!U;^(mJjVy=|Y=ktyVtrz(|m-n5jf+h>9by;NCZ(#3i-15#1PMjng&<LwCMIAQ~x&u6wnOkobaTS|OW~SM<<}4C<xyI48
yb6bRHt?4aS8&Tz(ek!xLE;8nZv8U-w%RePPU5L=8}{?2Fs-~Zb}jfCU7ImDr6zkJvz4n{eJF#+q}H8sTNIrn)4z0BSp}6xkn?(#XfU3)Q7)N;
SDZRC7_k96?QQroN43SLrzF*FP{=ko$1JA);G4bXge8d<qr7uw?Ey{dYCAXJ9sP}@?W(Z*OBEI6o6Kh95M-~3QWO>t#QYsPbzbCbKI<J!S^7=N
&EHcvPzI=#3V}LDJJ`1;U-#9`y4aNJEbAql%DtPJe4g9aX}%;YHnk|rJ3Z2@*j&tJktJVSF1YGV{hb-<MDOKHiFIY2k}fXZmc0$~#ZBDJcFi@~
J4afD2U)!P9VRaLVTyfY{PhaF<(O_mv3;?~WP9zL4tWxi&cyU2Vl@)V6}u8DG$Ak(7h_ARsr@{rZ`sx%QEI)QnQ8_(40&HLAm#b8lA2vU7j-24
{EAcq-Pww;><8+QIRF{@8=UtWpQ~wQ!C%hP4cAqq;zZmjI6sfx`)&6~PS&0F_%?m?{<Ek)he8tk8QT*9X4<j;m}=xT+X4Rl@BiD+^``#$x4-}P
uVoz1H_!9Xn8rbEkYs$P;V}^`BbxD@zG9C*JWz&D#ygx-YOV)mMBfPaxWm0Rd{({@k>D7+V-a~He12GmeLA!Z-ssPusVX+t%HJ5_St0_X+L~|7
5odT3U(Ed41?lfR`%s$ojk6zkEQ>NYZ-n=Vi-%~Rzd<|{VQ=xE`MPmo>tGY&HNDv_V){eNHLtn69>FYB5nhL}h%?nK_wstKFg*<tiI)^917ru3
PV#k}h7l)eaVp~V2q(+<#!b05UeB-_GrrssUc6pJ6OdjIW_lR)7y&h=0nV+jBLH4IqWWCMgWKwSyFWf{5<Eicj#T#>B2nD`z_7(jgr^>2yQlwb
_y76E_|r^~D}CtJh-?4umqY>Igog<Kup^i+@lG6oZwA3h*nn`wzEi*HEgmC}Y|Q%(8)v|)e}?b0Z(<)rA`#Kwmv_QIbt<I2`NsN&>V70m5j>px
&I+^FCwnZve1EfPS)ChBtncJz=8|G<Sm684WMe^m==*(VKn5UM>-kPBPwcB$yK#5(1MMloiYbrczH?%8j)<e`{VoI-<FWNq--8oQWp$*P2siSb
Sg;wt#+JSBM1T~2uuc3z9yeI>6!Po)T`kr*_En@@^?j$aV`E>uhv$iHjHn(xe)pPVA06m>^1brdwlMgE9Z>HT#%7B|Ec`moEZ+&&*-t#7a!+AA
_}F`A$KyHmeJ9R6oZ<D{PmZe}G}6n($amsl!7OR}8i0tb!eq=RKKmZ$SoGT9-*4y;`A!_0*wd#In&vyP6C&^9V84GAKZIcTz~;N}>=t$;yhVF|
C(J_Z!fCSQJK-W4b5!eiukdX8sN!sppzsb9s4>ZK?pKA)i$9BXhHjQ`#HYl?$tcV>!r{af@{@d{z_N<xKwy<`3`k;|<+yLm_(rmXv=Eq}4zX~Y
@xFl#i6t%fcF4h=SUJTT^Nm=9uneoD6?u?%iS0>q+Wp!VXJxUO#=Wo+W;2#snYQ~zfo0eTJ@bv;FpC{{A>W8|7>3G0v%V2qHU2L?v)+4|*kX)i
o%fBnCU*2w-#^)dpkGO{eB-brn6W>;5%EAg!h1x?YvO>gd+uwp?^vz#-YhmPg0b<u7rIcRs}LgZ8)wqtaUN7S?;9fmkvP%weIs%RB+&N#(8{ti
k(W?3--uuidc|ux;*E~&dg}EpJS0*`>1Mt`Q+RCgz3$i22H1M6z?VNEcZ}EPx&u5DB>%Xw`MwdBCtT8gUqi@clJC9`l4KzAvrV#<ujl61*S_mj
X`aID0gdDvhd_7R=Hwgg!EnY?dw(PH_An^~{r659f%w_8j(aDKT^<Ym<wIL|%=k>%LHS06Y<)nNd}D$UR_@p}nGryNnFM!rzcE5Q=tyPjJ^q+!
)bv_?FO(U|5dUdT%QwQL4Iae3&KdVcGI5V^#Mxx=$M*7kW6h)Oyk8NKGTytF_r}6!#Fmbb;0;t_amVDW+}AtoOSlMp-+d!?Xn3Cbo)ZKJ@gNOO
X}-aoh5c!7c!c$gToU8(z7h8t3)JfS8;op@xZ~XLh~Bjb6ehTy;Sv_?p_Sv_dIM{U3}CM}pdzVnn1Z|D4K7t2_r7l2)<{t|+_L)-Y*v&L-#y>Z
7!D8hye6^Xdg3WFtoptYYuS1{)BBWLI2Hb2)oUZM;FuBny7P^rqkhiyg1muCe&#hJVZ7R6JJtIP2rgH|H2ZaU5!R5q#B<p9R)`~F3--Hph(y9g
toJJx?IiIG#<g~FeQYfyKJ)biDeLXVeep(Y_E@O1ZYUYH1e;UmyS!mqBf#xvziSg21}pRI``A0zczCqy+&5aB?T$1|y>Eo8hbesSZNxTggp8-2
_ctQ_jC_2NyXPCRZ6frM8kujzF%D}w`V9{{K*oHa!}t3}{4?TAEYp2sO}Y%u-LMgNM~Z~6y*J-Ey91c!?vyb4U>{)uueXeAMEWAG<%R|E2J^|W
828E}edlnMHwB0{c0455k@qs<z;IM2C}zH~9yZ^AXnfy@jDWv<FD#ySJ6MUkW#co$OXG2_KZ#w2ABec4y>CPyfFS|3_l;Pug~eUh?u0?!an9n*
Un4>2un>~!@1h?dPJqYvbp&$pDdR@%@x~!ipUid7Tm>%_N9S4BTZGq-2OCyl+@~_ok&F+S{r!`MD0U<{&%OKjyp5?o{ch5@3*xb`G<Unii|Xrs
uY3?Agp+&L-RA?lg-~UAuOl3okE+!7Pr~uXR@k$@zY)HcXZ1dXcq5`7B8Y1O<1vv_#b!9~8}ZyBqt5Gav0VcPdG2!>9E4&{cRv*G%MpLB;T<Qw
A>41T_pwAy6PrDP5Ga}VjRl@Y%yr)gqd?5D*8SQOwmp{Zd4q|`v5W|_&1-q%4HBka-_URpU&P(n&yjCLB*B^8_x59Zo{TnbEHzQ%!*bLc<&XxT
58T%Knj|A)$2X3h4eIi!a=r5nd~HNNZ;Tf?TPL+^?HcQ_Y;DE8*Egb%9skgi{D7GF#*F(0<f-q4PJI)dM)x}6afHbW7jYy0NxHFchu3#SbQT*T
zG%M}7TzQND4zLUQXFnrdH(8t=tiwS_UPX48xysFNGoqxI7yc$%<^`BBb*pe*tzy6jA}$)d#Gt*njWS*&QchJd$U~QL__|~<6|Sl599Z))mzBu
JVb?GQvcY3k#&q+-{0UQgpYU~_p14r>$`x9wT*~w(`oA);dsI|p>1;C=yY(L2uJU3iJvUg0_VA>Ck!d*LG04|AhFJy_~LnAPol2~$*yyYxGe0#
c+`l>H&8o@n;ZT8jlD=zzl5*6K`7A6eU9tkWe?foUBEbJ^rxP4?Q;Zwv1jq@*TzSF9Z?>RbKlos8k_g>TQ`;?%;30T<EG0D0{gtHvr$#S)V_Om
(|8%T_gupf_Ywag{=BQT0m$hUdF@2l6e8YI-*gxFCtSUW@qHt*|Hy34xZ&)M7>3YuuJ!)OK{VoEDe{fTbYm}pCEahC6St}%%s0Z&gx84YeGf+b
Z=5HRoqOo<bc74z+KpK6&YzVx9*f0}yQ&6|_l?L>QG_k!eIx92Y@gAt<2hIsGK6-oEBsb`2^rNrC<o~T%5rZsik*%<8S63LH&#Q{yFE9^IN+iM
P2p?cPbVuw@9f;)h;0PK)7}h=tsxLnuM0Q}0E=Yjy6V_Bu{dnf_cy{($3_NUx!=NbT)5|JYr=ivjABc?z#1--jbGo_2M<P!FRn%k8kba`+)cDS
G?U3ZzciDD2SWX|=j*BqSNkbncWuVVGl9lQ9Lg{X{r-KNGIG9>$DhzFw!u_T$=53~MDWOce;%8CQ8?=N^CHvZX+HCQ-!YB6K|U`5_QrZYE<TJ?
nEM5ICZ58q*Uc1)zny2)?$5yi;xFdCJ1VuY#^dgULV-5UrhRw$8k+!AIqz%0(YU~KKOYUFa5-z--zSle%bE9b!+emuKj+>J!C)A-yGPhR@vP}c
YWH<GU#8RCZwucYSI+*=*M~MO-1AC|G?pg($hwx5fgSj^eUp4D%kjf-5##<oHO5h1WY<j&5I0{4_OKzJJZj{3q=oIqYy6XpV4l<7*RlBHMxtmk
98#fO?~etZ`I~ZIM;0I7*WYh*pN4&$_vf8SE6wi0`+6fHz1qE;iAM|LlBR+-T@NayvHP0&7kj;zzYvxk^@h$kaQ+;7ldlg456|MuM!*q|>B4k~
sNs=zzfYD3fW7vvE$(T>*4gWQJ%P1$UH9)J)j@Kn-?eUJDJb#Xb4DbCO3lTW3u!*Vaqai-$(Z|7?m<Uc4xFEZeP5Hwg*l%0=ZD>QfFQoS#syv%
8pkV~KZfA$T(Y0AX5->eC;@?IaMSrZE;vG^b?)PgRD`f`-h&oCEzIn&W6jr-&Rc=K`#KEYL&Th`ACdkl#AoY$9S$D+yT32P4M!CD+^Y*qNP6Gb
{dVl$IX05z>+r+y3=-0X7eGDW0))tZg*#+gMPAJ?{fHnYoi2S>?Dpr~YXcBDcILTz6{jD*YCq|dc^&J~)O^m@+$^JI?&rmk1iN`ZzJZCi{pIUB
kWQr6*Q$UqHn8RQ<71aZN>%GMYD9{gVEEdBh^6Q=9P^&Mu$ZxN<K*1E7?Cln(a!riHYd5r%{6FdBh+0t=8xBGUQGV`^FHWnoEgt!q&BeJx;8)3
he+MV&A4fUjNre%r4L$*$#nN~k3t+oxAMAs!7$*&*1yl5cm{xO-lG@BmC6ILRKAXtB73as{=5O)J-~1IIs*EIl+!g#5kwFYJtMJlnm=Q0M}3cK
d{#JPxD@&GZ7HF>h)n_LnmncP{`_Er*Sao~a#!5nsrU2v=EtxruP45n=##|teZ8>6?H<jr61ZH|W_{fuPf+K7Uw0&xUJr{=j3*3Kov*QZ4JV&Z
Yg<=(F1|-YJz;UZ1wEt<i^1MC6x*0=?z<QF<~dRNxHq$je%f=bYCI-D{_$Lwa~Kdrm~+h#85jZHyA>mzW6alScWvVsks<6`E2OP64mMYKKaW%?
cILio6R#um3in>#*W`B_m_1)_x~AhvU9*bEiF5FVl<101vg~UXX@T7ofNm0v4o|0Iv@)-%+J*r(v+wIjnKvl)eGLGMElaP4b`{t?mNH+*%9G69
y%?|AjA5<b?;Bv^&{gj5Z!G?o@COwJj53+WeO>g6EnPVEEGTKu$fHk8x=9z`Dk$Md#C#_sfQpMdy4k#aR54>Sta&e&`a@^^?&V^K!+4JSI6%1>
L`6DsUq`q-zEnjq6Om|5b!dDY{siAL-p>d2MPWN1cO@{7fYXr-_x0Ie_4jtjns)<g&fBH4dxzP-+kvJ_B5OQTzNX+k1qkzX7{yt?z+Xt##N*rZ
Mz6fyP$=%@AxA}Y)zdOS!68{27hlKOlO&Vy`WoyuOOWfnCQUj-%=dNN$%#1Nygxry1)sD;6(E<2#!cGeb!=6>B#$x>5XI1odDJE(-WBil^&mU#
fRpz%;m1?nzn=JTh!*$T!sKkQxq7c|V)*cD_in<9BhhqA>P#ez$KT%wilruvF7>>x59u>?_xE*dHDHN+Z8SnT^Lbx`PQ~6y)525gjoo}7wvhj%
pmFYN@VxPcEU=Sc8mxP^@fnZYgS$Dxp~dpW+O_+6W;MOOo0o&F`MYPIm6)@<1uC#JQtx>#MSuv4FSzhF`sxST)Ox>f^MHZx@6W@|#l}>j!`Da0
Ixk=V!KveG?s8N34D)bvY@nTPefIJbpk<L4q@g6#1^;_4F2DqdFhf|+TpXNz0})K8%K*plDx=((fO09+tNz@@k4+brFI?@pzaOW9bKc*-Cxx;K
mVZCv;Vn#AUi?HKks#;ZYor;V<IlJ!A$A%Bz+E!hhCDTM|F$o$BjoM3!WJL(z_gw3$AK|Zmb-R^`a4PfEfWx=cXF?bIfBdsTlb6UBjto5$LQCL
leGZ?^}F>K&=g_OHM@({nGo~+d4cc|XYX!hg69LsmJwSu>yFKT?on8j*})q#KBYX3jy;a<eN9;o;Pbu?FFgsta=9Y5m}G||LxKv73G8u`AqpDg
dh5DL)W@n^l5&5}sl^h$*R!ou@4nujFN%KkhA2$lK)Y~_`*;?9Jg)bKXhObK32R@0-aZsb=6xNz3vlCp8xU#(n$CKFG?_@bNhsde6x*NP?`zVu
2tm*Dz9y*H<@BGt9@MMu>j9kk+~PDIBn%@#WPM*x5UKut{SZLycP*)@AYHTGyP4z_#2ok6BhHGrrHylc9$D!^;UXUmRf}-1eO#MQ_=AtVc_`MU
!yb7rKK_?*Xtf(L#DVR|_td)>u`6SBIN$koXHm^xT;+Won=0<_R$CZ6@L1kUtJEH`DZ;dsuMxLx#JovV(n}#im}RBLQ640>nM^bgU#g|2-oGCJ
gy6<4Uq^g$NEmXtDA|OG1ihR28oX27?S5ax<qf)fMl20{5<#Up@AdNWoaHaC!CpyO?&}B%i7M;+dB7nP9Oi!CnU*GR2t!q&LoJwT<r`deX2m8o
ii&3?45j*UUq>);dcB~mPfG|nYtv1L1TT`QA%_Ak$UUhoqkq!<`}G?m6i%SrkAt%ohU*fFTD2l__N8Yu=1vhXt$RCgE+U-1RW48f(A)Q6G51UM
MP^>O|M13Q;`#cJnNh&IFHuIM{(gTQ^c|2Pokp`BP|L04H=ZrTx?4wvW)lG#VZ;4-Cz~+e%-3TR>CKu}v{9@D&Z>9oKngrPywJTF=ywY?aJ#=B
XNSQhVM+fdG_{}8H0L)|NaC|b*xx^rzyNS~n+^Ha=aD6zl9#hGuo{BHRE}PlA6F=g>B5yJQtjRns)>v3{oGs-`W9f}+&8{|gq7yqP1Q;$G}!kv
$9hqudUw~R9vgn-2FM*K02*|zNT<-q(Ry+>08?N^&qV?vVt_%&bTNNEI4zLVE^`Nee4tg7e4^Yf&{4VRSNt+;<nWXpM#?+!H=PW{m(0-X#Qgb^
Oel_eFUc_s8x5R#T#BMWB)++nLju3BQo>DQd2~r6Ujw1t$xe9kcN@Nh4A{G-<%62Lf+_K`lR<5a^zbFvZXEgTEzqa&2zvTz#1<qKt=6oN)iy^+
xSy7c#l*}ESOv@Rnn~k9qpJ-hs@%=|q+xX)Qv-Sp#v~-r>>{xjYk!<W953UEEgpRHml+|ABG<~ah?g6DtLhJla^iC+^Z8M+=MFs>{%(V=2T?SE
F0zj$p+IZXHsp|qTl`B(Lr3_*-Ahe*0dFS$-#Li~CXxtXH=@dzCtiZ1Qum(6V4s8Ah@zTD70xFT`Zb|j02YWI$H02VZijdT+5VD`>2drE+~dFA
>*(-62U{Wh1L=7#doXQ2M8g98!sXOZ1cGUXdwVlcT!)=a8@%e4AEy(4O{1gTz;<-lU^r7Ht*UON{*zRAI{}W}I3-1})JV4LNIjGImm0JVRG`UY
rOrpo8Ga7`bL2wyA<;Sr)@8qn<5-jpa=er>5%B8ObsVYEeJ7^CD6}^*1?~{Pvl@gdT_sLeAx0e^Wx9tWVQWvZCcD$rkfe#oIebdr(i^8@hI0_l
xsB%vVW43@uee$&bEQrrIz!pxbouvo-5}7MlG-*XD4Cq{F3c~Zo7>i1zN_{e@#54aTh(ZpxC6Z}kv>OQC{sc!fgLon<OE2NMj9TRDZTD!L`UkB
)Gk!n&gK&O3+G66s#F|P?)VBmP8(XBVm9w=M*GZ;%J<plLo1p}5jor`m6U4gA=<vegLR~#>Wnl!+D2T|E_PJCE;U68Yf0f|dqkWeIc!Pe*XfIN
s9t|kHiTQVJ*1@!V|F1@Vs;WAEfHUak~kGIdtrPCc0;6qwS(if-H99@<pBFkB}S-LsW5GG3KTqrL2VL4dCnFL6|f%lQlC3W%)dVBMyfrCDuL5#
l=5(ROtY7*Dnxbr_xSjk(pu_Xjrm0b1I-U7T-id5UXgn2Imx4CuT<(}EhomUY%i>|@!EW%b|%u4s+21mlnrCd!{E!$QO8utB*p{g;2pX@$8;*D
Q$3V<gVd4(A#RK0IgU4q&9ZXDuu}d7@#CqWiORPsYubHgKNz#YxYnHtO4J9SYufh%j9^cmjZ3bVWA5G#Cfi3*B40U!V0^Msub&(hU@OAVX!R@b
r;etQpvTcX{gdJbjw@OA2P=}VLM%1kk#ZDIw$doo*K(WO(O)V{C<ITj-=Uw5gV=Vu+J(Ar_l>h2l=R#xUvr1ISKC1knnNw50~)aVd;nONQUK2X
M$Tu=)IL{Q@X0Y-?}%H35giBdIKHIXTMhDr`KdW}PB~@O;+?pgqim3gL701`rYTZs*`fL<p5&<GoMqk1JN}?4w3xl*&HyLpQLnE(SE*CAX9OAV
<Yy1wyn=oT^g6PbAi{aA$T6lCw*$nTduoqs&L5<2PVI1oQdNI)CLNvAT?N7%c0}79PGqJ)f9e_T>>s6(>PcZu2YIWN&a?&<zZIFa1q(>nnE=^Y
n&KUA3s+I*_8E6lkrS|0tbbnRd#4w*cYL6;JaWukvH4BKCi;HWGRa3~ukv_uY{YO_*0@sdG|*Ah9_y->q`LNY=75gmtkk7-_|9-74f3AZ7(H@2
P->So-+QjeSIU#^ckYX_;}v!XZym=pJLxnhWHo0Zl+<j>3B&#N+SwLN+cNYfFvgUIIaiLOq^71a1WNd&0E#-Sy4Q78A4h7cs`#Dyq>h=YDJIEd
Y_}zpX?0H4pd8A-O3uM@Xc+cu+FRzhoSa<kT=lER$y6Ez0kD-b2e&D9%<LMbNTBCn{Gwu_(kJN^Xy^BGYr8Y!9iROu3B6B_U1|=VvoTpwnw7&V
U~(x$3y|UX9(6ypAj@%B?q!t;>lL7ZO_7txa+2Q8ao7;m`C-q=y!INar%t{|&`z<Kc5z*j*R>FHa3Xqkb#tDW%RSvRwmmy$LG{g&Q!`8I(`peN
3)XX71S**-gq_^qx{9W#{q%9vE1b(AP;^ZFZ;GzY(7cU}O^I2GYdhP=`#bC|R@oDaF;No0CeW@DZ0a{DDV+_=Md6DaQ?d+H^%V|c+3F%Y>;ec(
rLs8mUn3Fka3}?LKB?E#Q}1M_I7&{GLN|*@LSg7T8P*wW$i_37><+rM9oz=RVH>2AqETB$PvxX&Kb?^~_2OIV!FPvVz3r3jQN}w~jzAA%_vRYk
{rHFPfA_;Lzy0lR|7xPKe-`Ph26R<as+vQJ+j^;0iF$9Sso$uSaHbx^DYt8ym!PMj&TA^<qkB(RC`xfe0w129SB>PwM}aw3j&sJaEBZX+_nm0Q
cp`$gPs+>K2ddIHE609v&=u&dS~W}nV1u!`8rqK$Bs%v@eMSv7Jk?));AECRlbLatmHIm>7pN*Q-!|W?=wLjal4n=ghc-?n;SBlhFeU`Z{(KZF
?DSVHXx)*DIGUq`ufnBHkK(i|j;81YXG`h4wr<n5vj{n&>Jm7jEv1c0MoNt9ds6=B2K)VLBW0U&HX}RnvR^eN)kG97Kw{;~XwKHJ7L#%gspTF|
M@0d(C;(nn!*_AU+xwrYPZ_D@F!ehHQI#n5qSO;O?k1<tqeOIyvM$?GW-7Dpusda`$VipiI;nZK?*O4z@0?M4?5{4s%6|H$qKDI5ko#9Fk6!2I
46K<A;;E^n1cm}5z|SqETe8<%RfK$~%;?s#>lp8ZMDy2@k;hdkNF5T#Dyxe?lT~Vjy{alor>G>5vFG!o$k?M~ReYKDpC_Xv85zjPLBKWjAu<+F
_$$=`mGaB6Aysjk?2uQ_fM_Bm(hRlAm!YWUO6BUXJZUM_Ttm$0RZXx}UvUXlS=2C5j>3tax<QDP8Sbdw;<#cb9*%b^wNewxEC>XcKcp~{oyW?{
k<85VMKor#t460-gMt-K{(RL$NW>IIFo9FjrDrJIQ+xpl99_RX@oMDN6wRwj_b9HCz5LlGuZ(=pz=y}{%ATC&o`N|lucW*HLO%xdio&Dr=M0H+
<yuO;Vj8LAq8<o1o|Eg;T4?*~39fk+2G#LUOle%1oYW&EBQgO~%b_a~dvy#`O2o~t%AtCPoLv<``zvHKpD$p}lPWSwDE2R-RrpUTW8{$7kwQ}l
fha1pQrtwjMs}h$DyQeHtM2GnVF(5u(Y>$y$W?{hDQ#8r_MR&xQr;22$Rjxd*9l5J)m^sAQwlt!LM1W>idL4CG)Wy8MHrObbu!^j;Vi|E)OS%6
UCEJNbFSV<S*KS~GiR#ikj&Dq@}}y3pc$0?mG)pCD%fe}-#y0a_Ze*%mXr10Da)p?$055pTCS!cO|vmmL&H>g=6K_ArA8fG@?7Pf(k^0Q@~=vb
>Qp6VI!IykNX|+=DYSXjPmfcMQ0{k-5D(?qS2a~3vCKJp#*G<Si+Cv!L@?a0+RoKxeP?GaN1xr9+&TL6i=@v?6{<ud+*lDk>~{_{5txElBPY$L
nyhk5Yh5HHh0MDlreZmGH}OG75-8E3bV+K9%zkByoH~Vy4B0bdY#iw1%pIeuol?0<=8|11qH8F*4cB_AfvD?a&gtOce)Ta*M$av!q*A?CK^E=W
llp9_^^5+S;v`<Fqqo+%DnUjGh~_EZA@ZRPX3idauHLZ9!$Lm7e5&kB#cOv;!^jvE+EWMV$&ohGXgUR&91h0DFq2GamX>nKDsh=YgDfej+*0m7
C;cj~f?k4FcD_^JQ&`S?;YrE5R7wG}Np<I)Dx6O$>nN2Z5K6K^tm7oeoar^xe7keWNyZ!|qXdvJ<xF9_OjJoqN1DfBw5oFTt7Uz4fE-75E(nlm
gCN++aoy`m@u>gu<aCy$5S*$-sjuBqL+?pFE}!b$DF8;D0Yx=7B`RzuWxN$NN@Z{TyHZuka8>1MoUh5`Y}6u^sF|wFrF{5G;5)N(HO7%}O;wnE
b;wmDcjIOt^Q3G!;%cd6Zbqow*~p24sq2>7IG~Rn%;T7k3~(?XfL^L^8{G69s7GGSdG9K0k3__CGJSI{6NX$7r+()-!;7e<whm+gCw68dc73^|
IV`3nT(6**l2Q(foar9epE;(~Oi+sgCZkxFn$zS~CT~s@J}1YHS0SL1@S24O1#eD{CoV){tG^SG9XaagsG5V&YYJ>TEcwY<&}OBUiKP2f2Z(}G
!Nj7M)iGFrIYU_|4Gtqf-Vv@2g$Czhuu-LXq3a4bW=@a07(rTmvC4_`Ud^%G!i$2%P8C{?DN3!>m7~0?vmu-o>zEr;X@AIoHnV3HzsT1xna<mO
GDugFsyJ01=AiT8v#8)Og)mgawZ`#|kC~4DevFz076}klm2$M>$+^`zB3>~*M~*mjnzdYlcPRQB(vw_@WL~6asM)$jKy*UINoY;TR!u#Z(0UE>
hL0XGLA$b4QlmnnQYO0d3f>u=Xc&|Z1kBmvPUTaVSY`jE%@?h9cwUY!&e`8nDL@T-f_&VF*T4g?NcH60TzBA7b*o<d&Jp3707l3NG(MgZXEou*
Qn(XQP%*>Am`hG)7qzIWA*&BsE`$VVHEPKTgHE+qp-(^yo$<O8OQH|`W5SeA9`A|@s!r2uy+hQeN^bZP#z8s<%VCmJ3$Me<kVP|paujnFrhQzt
p<b4n_=$tobhG8-USyb0Dh_7dfxqh)1{<l@&r_={A!X}l#cyP^pEmp;y3AR~-~7xR6r_ti7t~5MYMta`36j2x548fPwCLzLyvCnKH);Yu2`Sf;
%517t8{N!=?`t;{5wbD~r(892c(c_>Ym%y9D<>`1UlX3pAW(46bX0RS@9g=i2<6Fv#4RE2>cC5mB<H*uvpAN~gH9uKw+O+!7$yJe$=ZV{ypvR&
6IPUaBeO9UaFJQ@l$KL%wtupQ>wPY<nw83%OwI#-XOab`bx)_cL#Fy1)hV0)iACx;YPtAe9G_cNPBacC%cgRyR^iDBqeY0I`YE`BmUC#GleCc<
y~Bs`sLEdUOy4O6-C^>l<hT%)f_25RjF}aomgAJX*PgR*OLf49g<&SvS?WrhwkFzZov~*A@R{N}ok4M~(<2mi94%mUPOkT4@xW>_hGChT;7E;X
pB$zs<SfDuf?@5kuRDI(kpYUzsk3Lb)5+=Lxmsx=F4jq5ZYHW)<t}O<S`FEsoNH9poyW~ZR`b`cUTU>8$jB`ss7WCYFP=jNM#8Vnp$F<#YTy}Z
NmP?Zer3Vi3AI31q^!*e4{Q}js43W4Zvlqli<3`#s-kCgfKpDz@fyC5QJj;XQ^~L0@-ZR&QHM`(*O=5Hq?wwS7kIXHET~E|N=9{QabGnxXa)S}
5g4o0pId8&bNrzI)|>|`-eGaSDig16B34VN2B4Ol$^mlCDh0=M&zu*Z(y6K`s_mzyGsJ@N$st(t$x*;6@)`d%%NC}um;y5bkn?TXR^eQ84{;`8
5(R`$R?-b;i?JaPvl(ofD(#@tzcD_}5ECk9gD?-<VIuq?>C2Hy;4G(-<x1<NNA+)`g{&XAHYaOOwWqG@`E*MHH4ALhLFOf=;#%-E*^v(*^<b$G
$=p4~)pN|dv*Xy?^<%w{>UHu-hG@Q8x32q0)<Ai3mdnn0_7y<|XP8saawOh!M~WY(Gfv9o{BOze-Il;5me@3ADJe%EYxJix6%tlmSsA=Do10_1
1k14T>bM>U+gIH!lq~V!nZmo^&5jcj6R%b*oW?FL`KXzx=CHF8?tt%;#R<$Fmo?QSb*wJ|nbQ2K)RtR#v5K5^7_@YX^O*H^7@3mZ;`yYOBiC)<
g3|N41qYJ=P1AWN4ZC~hC0S(6ax0psA2<5IemWDbj;vZ2?H2|^nR03Y1UAQ_Q@hi#rJ1BRVnK}_U?k1tbZloU@n@+R`>{mc+dFgI%`fh1%;eM-
>Ija6?xK<Wm%;K-WV+tEB0bAU##lxx<TP{}ITpA&k&rItX(Z?{@R^g!9Si2nbmt3s3dAjhG+Q#2ise9)q36zI*0pZoB{NSxiLIcghN_hk&dyPI
%Va}1F>G><1vIBtb5`5nhkEzYZ)%c0-~w}9>#ZGI1R{+x0PB|pz^-*JvlIx~MjSJCCVXzJ;mm>NRY*vN03>aE%n*Qc!0P^FF<APA)QftFM2_gy
!DNN1o55N53QzM$t}+FT3{ERn?>P9!43{#Nvwfbd?E_#I0SLo5Jjk<>sUkkX%zD92Q)~9AQSi*U^<8jNhcc2kgF+`ufpyr)=*U9&)UKMMnv+hw
tBTEA($#XNlS4g}NY%eF9VV$uD9w+YDqc<+!CQl@+A5IoEgo&q?EV(H72Qs9NKcZKL!JOYEQsnq)e)9VGAtkw)j?_zQ;~M$G}>aRFjFMI)W@Qh
vP6X(Cr;ORGE;~SV73q=5A!6Gc=u*ah8TVvui=JjMr#yror7o0!58|h_1WV{NxF00o%zlRi1I$pjm|p!$!bB897@YUK{|a$fF8MIGETC*?)@nZ
`@luxjx4=7*;B$!xfF?{i#hDiVZKn6*eJqP%&T@(S6x{<FL3vUWlig=5~Bddo}AsT<Ze}oUW4sK5yu0vHcQToQ<!B=h#fd<!pZ6qxEx-prZNjh
$%u15RCCV3R6I}zxR5y$VsXTP{S|aaqowF5fJNPQy7P>oEOatG5^SFW05z6j3D08ZFky6{ye>jf@RLN%l5*LE1OgIO(Qd~`l8Mix5>+`XIlO5K
AZovk)TkmnKRt9(Za@Z7hh0XTvx{|kQpXsgAtdW$R@|{uk1--GIgGN0#D582NTAte=`9|sBxZ9C3-ew;2Qb|{j`>oHa?XH^Q%)DKa+gRb)rIXU
gN(2%=VM?49U3et0n8J>R&!93(~3S8v=lpcgl#5~T#}<K>1D0Uz+JRk_=uPvQy7m*)#mMFcjv{JF7U*`a@xM6kiL>(BswRa=~6)%Gq^Drw!UrR
O}OJOEXg^n#mT=4nTubJBuq`mZ{<h?ksu-liJ_8nVl^D1Eh#HKG!M_1XD4%xAjeAU<0Mb5z)BvYHXVcP_+*h^C)HG^7Fe>09jeRW^e+=QtpB;x
TlZJ7mh!RaD9_5V0~<ym=3^wmv^-A3fzjY-5v!^Fa)qbpIFqw1*FMRPb-Xn-XaFA>rrpTi(Aw$4-57^M=&az9R3f<RSb2vRw4|+N{4WKVc{uDb
E8HkdFWs*}<w`cy<@1;ZQ%1p`igWf<K<8^kso?X-*Kw4b!4pTK8qzv-4VT4S5Iv%Zy3=*64&iPczU?oW96ZS&!jUl+mMR)nLK`|os!DQ#cE*5;
>$hYsE7yRzO41TnUUN9M)L#cA>A>){SW-t{n>%P4YjV+~2nqM$Yaw@%^l3RIE(;Nm`VpQvQ5#pPchyOD$Aef$vAFHcS?mIAci7oXa+e??#qB8p
QhO~Vsio{aDOmEKopj;&cZy1KG8k!ntiAznIj_ajgF~nigP2TIlF?i(e!-b&Ic2OQoqCBdC;)$6-lO!!k-T`y0fuc@3#oC0^%BM%E#!DwDp)P)
+l20jmwY(0lm(5`BzLzD*(O<?0ZUEr+Ucdh{tmdBNx+J?!)-fF61t5Oz~|*UNrLJ*)68ka7^0PY<YFKrLLzS9rVx6v^67{Vfm;gNQ+R>+*{PM*
%d9)f+%-~n1O*-wFC{O<#8kS7Qz~U5I6}uLG1jxx<g`+slpSjAQ|^qpvY@;L0QuSwB&LC}k>p55F``XG@q%*z1(c2TSvj)N_|<auCFem4Fwc5`
A!KUiG_`TL*hV%0Df)eD^|#?+CvDXxbjXj@0oC&DmzF_u@0du3X_#kc_WCi`F(7%od<^=zwCR$=u;EEEj>tK7vQ(2yEdrf%2}gynqX}uzzWW&T
!^#zsZRJt`O(UE}Ez!C=A4m|6$lvAwNCP6k&O?7Zlpg{bXHFN1=0gH@F?V%NrnNXb2#lt*nU9lO8K@k$SwWec{2>U<lXs0}4$AU!FpGTwLN1#k
qrdi<a=E?`XsMbod&pux7H#_=ry!}rEe*FESHY1Y<~1%G4mfqzh5<7hQ9~kl{=m>%**-8OAV9lwi~{d=8wQA6)lR^?GO==BlBFaR+cP+L2&R2n
X2Nzwuu$D4zN~&J^^WLZl$M*uz5|0Bdsdu!O(-dpMpY0trMyCfXW6>ojk-h*zF9w??m)j|P%CiF5f_rwAnSK$_6SrDx|L2V3C+W6Az4^0oL&w|
Htb{{#${*+<QQ<bHpU1IIQ4RgX?jvdlC(+eKh6kgZo91MxxZu;8{~?ka!bNz<SpbOa`%fhr<LPIq`N)Y5yJR&x~W&rG-P`S0m|}h%;>V_d9shD
IF;te_ineXqk_Ui1Tjd@iG+NgO%=jFpPaz!fT3gC1q$~`BrXZih4T_>wS&Qq74BW;wHaZObCWtN3tUEuFo0tPnS6##nb{0<EQp(FSwxcCD1Pl~
$(q-}SpCOqNw2`n$s_V8S^kkiZB{YBJG4G*!>n3c8FgCC%zmjPS~Fh5O1xwZIsHO3JZUQvPQkK^!zIQMV&be~kPHJaSbGrY&yna->5|$Zf!{$;
D;e)dlzmLgHQhj?G!Ww4fHUQzaED9a!HNZs-0Gr1Vv~lA%H2neVjCYyQs5&0msFYM#QJff3w6+$Ee=KQ(_;)_-7eWQ#I@<ITlP>`=)u~J<b-I7
3}@pTAU<hb<Tlbcq75_ccHX@_-^VFU-6Sgs?Xuv8!|)ty>J&(-v7a0hh5ZXlC-nTxq^n!~lYd|Au)#ojMx^Z6iLhQ~vp`r{P&_o5CHvrGLL}cZ
C%itl?P`cHIh#@rm_$b@sM)3CP9mW+@wZ%T1a0r3bKgofBQ@hZlYM7f9cSlqAYg-mrO4Uh+-Fk^tHy)xo_VK!Vb;j1$(re}{%903PjH&39X+<{
d|EnSs(JHm`(s;dx6I5YqGWGz&e?9(0t7L<KamUxhy;vIY!kFBGAC`?!y=gkgF#!E8@H7z5sxF{W~yMZV`Ljw$z^14J4I-7@d+YqipM-!DQ`PF
Ism<TLPD53pDre9b=$p?pXZOgSZF+!tek&l-Sp%1pPIG8k9;N0HXt;$M$XhWSB1^((qO}=iq!0uVbH_pnAh)>?0+L2eZTbo4{IPx50nalM9lNZ
Ry)*=2=+LB^>!8l7t9<#g>{E->jYM2wmaGEh^UXZ%QA6!+hQza*6dgmV{JB6h|hAUggUIE%BRR)Fo(*LpE}5wOrO6oS*L%={y6TaW-}&_p;9i(
?mcHBo8CKp>Xht(t2WefC?#VWX4c!Klt`Ct8x&SBM=dc3!xcte!j=~s#1k>4C`S{a8k=os#k`Q(TFJr4p6_gsFucGS==$QiaSg-VZ`g}Cavb8!
HYODHKZ35JxWl#-=VVC+^m#pwY!|MV|0R52TN`nXeOyEV9Cz>%tbe2^&J~>5$XZ8EJd=J@vN6;yNa#shzVee@H7$o|$%x}ru*q;!xt)f7!2rxg
B#yb^@H6E23xLW*vC3x;Ff<v-G36tzqkkM!X9XtKHA_S_JNoQ27I0&qb?a&Ndqr@gA2V!`x%3e^eDoIjW*wmALM}IFV@W49XtgP|Ij)v&)e4hT
%fQS|NoZD=S!rn15-My8vG>?;C#<0TIPgv^-2&>OF8C2<a*pw^aWgwf3r4L83p`L+Fe1bD81@FmFdpjp(zwSY>TZYBa@3U#-(sqgvL2cB5@J|R
$J0ucFiJ9vwbWyUGuyTb_E7$wH9uII*(uk=j16Ry;J@E~SlR6)b|RcuT_(Hs?5C}E5ovy?9NAuLPDWwODhGiXYI(OCuA9lot~%L0#Pk_LK7nN#
uiBRmpWAdM_p#`$q$JdFJFGyhjuYS<(96>>HZ)-+@xVHXq~e*x-aMgBWVQrT9L~qaD%r|b+5ZNiMH3l@$Wea$F({yZ<2YLM$*xt#8sK#8zQfUP
<0a84pzwaX1i_GG5ZL<QkVJ`6RK9a2xWoSFN|1p;eMN*?lj+W^xAR@dV%Kb_Ubb*qP}bH`4miRY=Qcun&<p{;v?EeZowr?f<Oq3jD60qAeOVlc
Zj>dx)S?FllrE-jNMoLC5)A<kD<a%DvI)6LZX<2!nP1LqV64)2hJ|W2150vlzgV$qV3&cc3cZ0zxLN_QHRVav?3gS?z7$<WJ-g1Cg@c77fY9)E
+KQ&42|PlhRGclfusVHUoI8sS!Vpflr8)P=J!Wz3sxz;$Il|z3XXm(sL2IJvSm9yQgMkXEOZIsBuWnDF1j}QW>?8RcSlxDDyM`o7y3s$Zqa21}
+q}J@jqa)<;CReUgnZ298SiW#tEWG?@pc7ZBbbS7RZa${<qi;b{ipQA+q*&h<sJdxgXIG$$_lBWqazk|E!-w2a(XEOM$<@%F9EhV)lPF8i=A9Z
zGl7G!*8eurf(_3)+RYq&`InBpl#8!67e4H%sIX%8@H>yEIor#OXE9xjlpa(e|%Eufe^&N!@{l+u6*?mhzjJ<EJPR`aagrZ>Tqm(M~mf6tJc)t
i_<nOG@boFn<)O%UNbXlTLm4IKJ0%ZEG}w)41)<;{RjbVK;)TxoN!2ww|#gdcR42U<HP>g;NrM$tF~L3%J@98*{7|Hk7M8+3Ey%&Jagjr$6})?
{>SVX{GL;Adkla7yWjrzU;g?xKYaV2zyI#L|N7nUe*79ulm9iXhF>FV^7q!hzqj`Ny|wS}t$lxQ?fZLc-``vN{@&X6_tw6@xAy)2r?u~|M#6pl
@0WMnq~Z_1`{57Yf2T^~4}bXKUw-qe-~9d$Kl~s6_4hyg_{$%^|HBVIe)sEN{_}6X|KZ24NHq#(om57mGQ}6N9P7GRPE!!Ik;o~K3wex*luJ}x
i%T{eL9+ZKPxiCg*W?;THD=UU9<v8KQqHxzL=`vyvqov@!(I}YI;1y}KHmg08^V%{UNaE2iAg-#Ty#Hqj19@A_+H{Xk4dY}+n-bE2VFSz?QxUD
1Y6a{!}{EO#x_f}u*5~{?HW{@tR`7=+OT2}xw5^+bU8((@K_pKfGnwLu(e36wJpQmA>$+i7?^=A6Y%zi0p<~NWb5S=leWZs(z^(NJV|Np+1b#{
F!|HxNiL)*2%K059dhR}^*C19vfkSndd;Sk(MV*#aQ#@_+1X2y#|~Q{1Z?bK1__uwWSY)|768S>8SD$0M)J}UN=c0>Au5{~#Kha%>?v1S%SD+Y
1&l@p^ODpxVi(kqvXm^Ykz6E7?=sO%*ko1OBq7&8l`es5U=gEqLpZ^qtc3K$O(cJ}^+G8oc~2_ljgeiICIq%B=w9r%yLx8*wYu3Te4!bGuZ*pX
k7h~kdxAID#dIN^x-$bZN#u4+Zso}U|7de%^GPYx5lclhIS?umGa|Y6yWF1kTTR25@-{c5D&}Lqr@h7yMFpO^%aj%8nO)F!{R&M9QrWtUm6wcm
(W-2?%yw!?hPF{A`$!sCrq<I|3mZzLdby6G@$%n{eN4XFg~+UQ9ScI^?Gd!Tf`%dcgt8xIS^NTBs_Yp)3B08~<VoK7llikO*X#<iq$Sl}&WEie
{qp5hz&kCY^VIp2f|~?y*%Bh<Hencgmt^B-i{~S=`iN*tEzUl23Ar|i`uifc>5<bgluQJ)boI&H*Y;z(P%gE<H+v0i*)$a}xq(|I3}+fLj538L
cdA3KY>?s*Dr{=1&QYK}vS#0ph+mlDo-%h=x=o~$CO>Nv88EZ<PcsN7h_SLQonl{vbR=9Va4Ljqedy`8-ISi6BD#g0RnyO~nCP68B^w(}t>wmA
z!2C_WY$2io!e_k0A(NFN@PSLmHSTSqtsoSA|>J}S1WlzaQsO`rDb_7d*DY>P)oM(CRnDvrFmR7NSd@{6Z*b=U@9b9;<DFU8P+Eg&KH3;VzCx)
8!7iCkwm~mp!!koa%cOSAhsRnV%o-dLfq{2_BKD*D{NFP!8-Zhwnf*GE$kxk$#tCBds3d4hp5b+*tzU%d&Ij^l1txj`{Od@x65cGAhZ*Pm;P!8
{aym}))+I@KNlvDz`9dQ^~r8168~YfU0+KMD)d*o;QvYprCpgpxePKa<U3_gSx=g=!TYp}UH@Vy-6@%ynND6}xVdEVx&=~f(Xs(W05cUZ#V|O=
{7tjh>Qs9hIlof1{R1I6gF6H6OF*ttFf6#2iw@YWpaqiiLPEXLaP%abTiCN;W>5Ytjm*msx&+{zC6sJodB#nRZDJ|*0=4X!-KlM0Z;5;<dDJkE
h)FzCRAy|4yx><&D3bIEHj2&Z*_&gfS6d|Wxo6*zk(q|e3Xx?WTct}@B74?@js=#U^mkpQ$qrecs;o7k$dNrFme1`2H<`D`2V!ua$;y`%4VFyN
Nqr9Jkf}T>F)$@%UyXp1`4_g@17SXG_h0`~!V(HYtHb_1Q?u+)nAr$Jp<nhmrLV8hO{|bisATiZ$R506^c^fI$RE2YNK2`6`xS@H6!s321@qL&
NxBN?$S%eosexW^bpVhKyNrec6(M4frfeYDiY0J@eqfb|=VAVtsKE69tJ%kIzx(!wpT6<c8OXw-f>q#&xkn70#fwa?sxsZ><He{A!qT7&s<u1H
lWO0TXjMs!U;HWsci>b(a`h5QOY&P+=RqS*1LSy;peIMD)!X=FD>uzzS--#FRLyQZ_o<osNqtoHM}}nZWZc{6d&_=1*+~{{O*5WLjO*%Lr(OlW
E207)_LAxQPEPkp!P$P<PZUZ{>Za6eQWq4@X7U6hpX@B!HEC4vsj|z`me`)%2Xtguu9tY__u9=PBvQ^xt3KI9DP2wQ#ZKa6GqR~o7<S9<dI7ZT
I%&y}7`7R}15FOZlO1kdOSUiX&|Y;&VfGx^Aeqs;QqrYmn}~t{!|2+gOWR2~gL_6}Wmg;AOkG_cMapfIVDpH6ClPaGbFvNhG{`ERVINMi10d3A
mFZcq*+t$^OZ623LOBnLmxu~caZ=*ftVoKSj5%yG43hPd>3VWtpCrS|^h(B2t4YY0EN(tbb~YdT-(>1p=8(pk6h0M9L`*@TZIM!)NWPy<mr4IC
Dk0Cr7`q^_{Siqfyg;=j1lNz^ubLj#h$VB&GL&zaYRYC4pvwf`mP+gwUD?{2g+n-_5|Q0$Qp+(q=Gw-(=hh8nS!&fOi&%Ohry#cV>gKvV<pBLs
AmKvVaAV(<L|RoG>Qy(eSIcG<xs-Nl*oJq6Mw1TeiI;SVm5@Vxd@Lm!P{i9Y9v)KAF{q|BshiUME#;3_&i+xmc4mWV&kV3$zBu_&b{^4Abgq7N
;*hdjK+rP3>i-{eZ=xIBl3nS&5GBMsJdR+OyM->7j4BBYzrAC9YezDZ<UigkxFkUO&n20|IT1Vdum)hHq;gDF7g+xcJsx;8m{ZWFh^P#gy3@#1
T6W6H+AwQBkz{6rTDAGRHMy6`v~I6freh2+s3z+}y&-V13<S_TV5&;v)zDdZc~EZwp2A;c2sBIuFeDoc?lQPM0nk;ki|Px}!$iYn7;m+x6fkOo
d{LT42*E_kgk%mAXtE=%B&UhAt;lI9t>GKt9f2r1ga~lO#7xN48+bXKRkdm1&`U0P6jPyq6m}kYzF=h~N@=+<Mn2oEXM{u$#6@*eTMM{1uw!Z0
Bu_)34}gwlh-PgVQu=8aHGpcXK2@V-I{H2I`K!D2%@PV$E>J4Z`(HLPw8!R&O*Yq;oE98?#kL{Adja`A481331J(}$Jh;#1p#(nNzgUgkH;;}!
H^+wYY7k*W8fV5yU(c+HVHORIV-V_K)y-G{&cvh6HL&wEHDF;S6QGCLl@_=FD&>YC@qJ%lJc*ulaYk@1fb0W@)Z|xW)NF|!ldRR=5*^0f$8CNZ
8agHkRSyetkTT7Y6iT@>U!ogD&#@Wo4_}L6H$+F<nkehwT&K5<6irRgUd-f$Xb`-cY=&w!=iUSb6P7etVo@?^)R~@4_AAZ22WSu*jjdwR7<fRm
9F!iwi8ZaFl;8>pwP*cu0;b8w)6xu9GXw3~N(`Z4ff){^Ss6%wG(3WwY9<Lx$!;oPHfeViYZr9(Ys1naR4*7((!}JDLYOC|VA6U*+{~(hhz<49
LT79O`jwpA$Pz%jfvv+ZI+;`k!o&nJ=FpnDGT;Z~ubCBNALW?HkE|LDG~h27DFEW9=rwImDLc%>6f8g#7B~YF%+F?yHry@fj?Rz@YA$B~TIxsK
h0DP+)iYhH+$3NLWoKR_Sn~Y~Wyn8u0m4k8f42<5IqKj3_P_q}fBwqw<Gjb&ErNIRUD%KMbVx1ei&l<vyb3}@zU}wgLv4MvG*p&o-YO}HUqV@B
6mb^sWK<Vq8I1}zcauZ9QR0L|`+S2i$=Kbz7e-&*nLW>BhyLF(fXcWk@_dLzJDeg)occ@-O*AYX!+6s%7s3z7o1%Bq$*qRT5nEi<aD*zisM$^t
N>5<$5;i-@n9^0PPNs@FIj4yo+8h;B_omR$@vd4zC!wkkg+!%q+BO{N8t+CCpaff~mx?td`VACwBPG7stZFocE|Bp`%9R?(twJDdb?TG-jg*%u
M^Y`Mou@Nen_Q)b@-h`Dok7mz+)^5#M2X3*unC$n>P(a9rCQL!Ppf;1D8%9bg~-{RJnDqdSvR7lQ>LewrmR5$T%iXBaIvzFip5E(S;<5dLdi-6
91-n6y=|c>L^Mv@R!|zF6lYU9?yUupIhjDbsjlqiG%B<xfzYA0rX@92(1?^9=ty6Lr%B9JB-Bx+oIy#4(%?;Bw~#q(8ZwR2S+yzpAEQ$%fQ;Rl
Q%E6CiK}ZJ7Pew6hYCz#94lPjfex#e?FP{l8e8g-RRn4ZZj9BXnyWa959hB0O{5DrcVZvqkmm7LDv|ZLl447d4zjVbML6fJ-AR4MxLl{1Z{f=n
(Zs!eOC$QqE5skD`+aT!-71C-wkS}k;NZ7$+Ji|cbaBlU-;pSB3RAC<_gHoi1v};(9+2lqTB<SLmkCZmOWFb_(kiqwAavACwy2AN;3c&+<MwCh
DUo1t)>8LVKsGnf(rpM(N`iHuJ6~p$UmZ9FJ?nl81;B#nLBcbH_Y4n$G^5X(8!NjsLzqOBticp~3~p@7RGjgdk_VR`nDV$dB9|Tjq0o4tJ;D%m
j3}YA9gdJqb0>TTcN_A+EK#tB$_GgjYC86Bx>{RQ6R3ESFIzPi7UGNy?9#yNEm;hNx<+EK{?{!CC^JbOTsYCE#S;yb?s9F|-P$1wwd~^~-*=uK
72}Muai^d_hCXo#O($|>3Updx*5{-YAr+*lYXK-a@Agd_LC-Uq3~-P8S2dbg$`75rQ*@!go9J8hXkJ;w08|lOh~#`N5=e@Dm(djJ*(CiP^$)XS
k}X*Eutw>Bn4rr192yZUqrTiVvLFah0h(69qKvA=q(QP<@M0Dc;z&hw>B>4pcZWU?!!A=3qeJK7gHsk^N+)_fx>e-yB<HSb%&#;6Z%3t6&3?W5
42-y`rx72f!Bee-yra<;0G|;>Q+?=p(OSdRkJ6EX(I^UQ{G=-ZLJJh48O^3!AW*@CLLDre9*A2~X&X7BBms99bPpmG%?zdJtJ3&#QP(g2ioOL6
L-Rq+;m*@_7_9^AL(?21PpAFRow9VdI^2jwNtwjibpX9ylF$-JaaZ|tZm3A1L60jm7VKgKZ`X2zhV~!HJ^8*H$kRfHp*=@IRqV#tqY|`E1Yj`g
k7@Ce=oW{n7Ai$47|7N}1hwwA9bL4Rqe(+^3li;uL1V1`xGHxfYao4B$V|B>Nl{MYka;XReJY48fo6mr0^&feApeeNJ5iLnC#Z&|EA?&nvR`qI
QbizJDCOdVY<yED<eQa)nsObY7`P)nx64y$VFiUM`BTpRNT$i$p??FxqLNXL*x$@Sjr2O*yuOm!_sH&{4Myqlr=zcW)DH{%Q^GQ9@%9BbExz+u
Hi=R`%{&BU6Vp2?=1$6pH9^rFCH)fg3M!Uj6?_jxJ&?1Y^a!!mx@=AlNem*==>{>?(-?7EsK@dnI**WuNi*alNg#AKvrj;V>mUn-6huIX9Q_J_
kmzY&^b!(LW(Ss#T4|w@v#nQEtaL*8p1hlC6!&Zp_AXoA3D#{4xJ5vI$&pPWrhITY7xiKPB%i?+BraM+vb#?KJdM@`xtr2TxZpH6==~7>qX~kx
9LFC1ouq9!<eZ(~B#TF<I9aF3l!G#c1KmxTD}UkmLj8x@a*30pAu(GWGu`?TCw^g#X5ot--J%eqv986Ab9_bO3G0-mg>`I~dr}bNl0nq&T-kTn
ymxI-g~5?R-U5|JH^GK0CRHKB*rDkh)Dd6jDcvn*1?9HfvO93#Iu(SJdMF_c{kUq;HX3<EFz`c2?4i?Q-Q?k1)onrRI_+p0`k+lFK2M)RZZo>!
n49Zf4!Cy-4KS|m^_$YUT%L4`s;y{u()iq-K!?1TlX4`_vYGok1bs9&FDa5=i@`cWv*1W|Uv^(PDb6owFiz^w$J-%n2Z2=w!|svwGz%Z*NRbdA
DefMVOFOZc>!WH1(s|3GH_Hh)d6Oz&blF0_gK~$8K&1z#Hs=qrpDP;T3KHb#P;QeYjX23I9;r^kZM64?>IdmM`6a4j?;;@3wNyj^@J?UJf<)53
oAbHmb^>h-sLEDRE|I}`w9s%Bgz3hKk2nQVT8cuNPdtP~$iS__X33Zp6OR3)D&p$qp(^4$xIYFbyS<By#DE3v3w4Oq|4?Uw?_p<$MH9jjX@+|`
#l})2#FQVZBo^;f9Ypf}kSC!8*v~p8KH(uBMz!3yQFk20TuS+mk@o6^pj!XPH*>m#CUwCXGtpu%cOItLU}b5}YvmTYC5`of>Zin>#W@0rqoy%w
6srzpksg{Y)*so7@1SMO$7m0{zQu==b0n9vD$^K<UBwg&3XxZ;+)%TPr=nIqt4JS@21AW%-|4clVx;B~$-1K8%rwd67Y}WF?x`MxJ`4)et~Y5V
jQ%9l!YnmLtIMpmNW)3B@O1817T7~tX1CMoZPYN%9P1tPy5L!N2y6n)L**sco2w&jpf;IVJs}9o)<x+I91QVoJcOE3jH{I&%t?3YT@1!UZe@qe
y`8+$0TIN2sUPsM>bbcZFjyQYr)IX!4WOV`pTZOPYQa>ub&z0d$is~&->r$sSl?_n_YX&40E*?Q>v|TTLE@H%k=2K1Knt!Q&AS#2NCZrtYt)W(
pWx>#izOD5P_M8iwF{+NhE>>ZyNQ8TPnWSLb>2ib-JPC{$vRzlU_~j~8g<(Wo0bf4Yvxb@Q?De>3e{Lk<G{Y%7XZ?tt~R^3r6@;LFj+8{w6on3
P48>^Z*m{7hZ_j!ltoN!b~dmKi`FGT73ON){r^5)8$8r^sK^YG@wo?;(?UG77BEagJ_Y*`UR8rD+>?-|34I<HX{cV5X}#kUBz|S~Ayg@rs&4Wt
!4}I~&l8btX+*!FSE!0ZM=6EKTksYdI3&z%71`d9)4KHqbxOzI6>WXRI;rQ8gLN1n+MyIT3|!9Lrw|~{C=xue%Kv)+SZE?ly)D*5Z`=!Ypl!dq
!irYxj|mf`Lrkw>94mfqwSDZ{@SI0ovtJs7Bos;1wNBZ1I{Q{3pdz%L@^dqU9*DeVVZ-3R3Ajh1M>c|E14iHvw4VeuDRw2&w!0n4Nn{n*1skN$
Z5L07R0SAA%MmT(4?!ZX8J-uQ6oD&})M{vM;PAfKMz%Ja;0j)Z0rxOIlKK@LQ=&VxT`&h=-K&w7(=f?m6eevxRXhS{LU+VfNZ3t_6PE<6Q*axa
xb(mTI>%UIUtY19GjywfKd=q0P#2;b+2XHyq_jT(=7bIh*i=xe;8j7cf?);B3aZuW%Pjz}CG@62!wMFwjGtV@=wDM}0p9|QCwJer_ez1h1%nH%
nT|sboGyQ4?5<7Zvyr{V_=5Ho?iT=Xw+*+k!A1#lNTPu%46)M0hoT5DW9}+mIwH*ShKQ+voj{Ag;`K8?%!(sAA*DY8Q%EDAPeLSEFrZqd3kh6r
Tah*3S~dyk##-CSgnBurfMmB}jJ9P{r~~1nB_q0x?S?xEcAR8R@T45FCuRVG69+MF?6}~SmLIxODB4iK-D?gzBM|AvrayF2j9iCuNVAh9kKDyu
V69*}rglw(Fu4aO&-p_6B@{hEE2IxS6juznPfyA#;PM&Rq;)a-AbPQhV?U|Fgs)OU#Ty=?1zYBW8IU0hz#1@rK${8{H2z0o87%YzD<r*am6u>8
w4f=xNWS2AL4V2?SW0jS6KO$$Fa;VatKnSToC#!9VNqyb@TjG%px9cVUD)#hwcqf<z=cm)8r?tG8^d%CcpcR9aNH+y^5%emq9(gVV{~83I<rSe
l!@f)Qj9O_#Ht4{Q6Nh%>k%~*R>&dt2ri3_%Y<}UIn-`2__O8*Vr=y2Swkb4H={*7th+tUt$}4@z76tbV2{>Ad)@+I>2h|+5q5C<P3;kgI8{hL
S5XHxka<A^5&0e*eY1z2q;_B!S#Jl{5$smhoHQ$#yn%v6&}RgL2`&??CiqRoBGud6C)G!uJ0bCKMSRSef<0x;;~v~9{f%xj29ITih5@M^I;`}-
k>)XPOD&Q8Q4k2e7sRg)4Q!dB)Po@gzd&(r+WD!OP=>a~lX{TNeJmlAFEdSV2JVl^hoyzazMQu7;JE?zxGXqmTp^SpAQpr<l;T4sC7V^p$PBIz
j5`9=3^E?mFl38h>Y4Nmx&ezZGz2uDrZXpWG=yR)hyvmnuX0E9HN_nii4cWw#1A>dkj#K{h&3GwhM=HCM1mW}Xw|^9WF{jnS>#S?+Nuv_?c)+W
NHHSmnNKTbh6k4$>MVAS)f&wDNs{=GU{Zd-WY<s#o6-&FKiAj7=6%~VPxziNKP|G;LvtY81v9-lfre6KDk+>&Ra}rvnVyZ%Q7{v=BO+n-C)lbO
ris5=FQe7MF&Tm&G<E2&-NUwFW-MHD?3=U`N$4sNSY<EJNkrYGTVnKOGZR;oTp!=Gk-J&D&82TLqZjol!lBu|$^2hD&TzOYmn9s0;T{ZPrDmO^
euiEZd}El$fLLt$Vs<h#WpX~qd(#y`%IO#CkALdQ!(El{)E~cvygDC(8BgP_AA=k^A0ckFsmLmmm_=^n5`_9=pm8--7pMxE0Hfyqm6~HeO^+r+
BNRc*#Mj#?)q7(a(VW)-4*`1VSWJ?i%uz-eV>n~!m%ZKzTG_%EPTBy%j!=qg9MvU<f=0H<8FsGV4Tmjg?UUmbiY{(3<#RfK6=ZuX)26tuoWBOy
lKrdkj?y}PP3~_YozXg05v2G8p&UU1lgeutj8IcZ%0TK5!?uFjv?>P_S`?2-(8Mi;AytUxI&*1HNX<YiO(JBy6S`<u1@B5ZkG6da4l;tB(pgZ?
0D-kZWvBQF*<XV(kavk{OYx^8AmwbTFY^RD8jgv|qlcfPvL>ZfP~4?>P&VZUj+SvQBP%0OYm6Zm*@yy(j%H;tO6OGo5OKGOhsw&4+bcGuQ?aJ=
S~-V~9%W%V%9QUbxrBcz(xM1B^0CsHlPnXc+;N3;nc}Mo8zr&IA$5X7Vs1UWfH%3pO;J%{(~?z*sMhp!5LMoz^FXJbGGir;3edRFDv*lNAjKk;
Vt5`_N@0~{7+XpML3XZ^*_@{8={SYGoj~E{Nc(IYipBsHJp^zPmDD2VG98fw2g+^2$%$zSG#;u`1g2pE0d^#>OOY?Q4#r?JyM5W?KxPAG`&ic~
?a14pqcVyiJA`>?+qx7&a^x>Aqd6I|VWk8q*5PlF>rrFSCHKg&M@N9;%ryl@oMndWr3I>JZ$b{H{4P6e^qf)y;73f#B^F3+N0!L%O=-o%s9Gv>
IG1wSZB~u$B<H=WwRNfO^-;sx-!6?%@o8?+j*wZh6ET^JRh@ST8_)^>6Kw_S9rSljN9zPoN_cuxTU1!xq>3CqPTeD#6?&Ucn5q8Aq&vkR7_lAY
5k;1D2PlV3`^m%E0>!DbzhMpk8N~^8ISDp829J!(RDO!+fZnIj6d-S!<7S{xX=y?+1e=!9h&0d?<duWc@8X1P*3)mSNX8W<vxWAKV#w_b5=Qzq
8>+sinl%{a_TwRoqSZ-)!Te~J=mXGip$vjEY&nO^H#ha)(h663$HH+o!5|H+$%O~?aFEVh7>v1Eb4^b*IchM;al*EY2rYtjJ67aP$)?FE5`Pp^
+yDST4i%>d1DO=i?GTg}NG~l<#;fe>l?pKuffhSbA}|Xs9@Qh$pl(M3*mCiBcZOI~v8s29>ckEqRJ7ESi0tGQ${hCbVG7=^bvrt{bOfu1Y&klL
u#%`8%)jT2fHI}f-m}^gNCT=V>Q%VXl)RK+3~ieE$Wdg`zA@t)g+@dpXtba?!L$J35(6;keK92`n<-br#=Xlr+;DI$k8&H0A*{(E!O%COnxi!a
`v_OLzCty^nj+nLZOa)u)v`N+!;W6*N^Iru=XT3)xR6fn+J;~m7T(y*nkCqx)jKFNFjl*4e)p=VeWsOdufB<kC-OH)*>$_kM-#;yZHz(YjOK`&
g-n1c6V~mcxPiDHVq@T6kiInwuH15l-iiGxaf`=$5l^?<1GX{^Vgi;KWsLRkm8CEX_2S|Fq(y6Jz8Kqp8w`?nw^c?5*_J-&i&!9l1}9qR8-=$1
{{!f1e!^XS2Xs|`0(bQZboC$q`9J^i_ka06{`znK_y?uOfBf&i{V~uLbka9;3iPE^Q|KEQi`6M7z>ei*XjV5m%b)fuXx90IUmA97tH(!miDhgL
+2s&zLig#BC|F%tTG6t?qJu?u3DgWH>vaAx`t7w4))hfWEp+1Rn5XNEEf{tcGQ+@iLSJlzpoovW@yNRpLg67EO|Q(Fv>FSc<t95Cn(^X**bn#$
p#$zwBDk#<o{c$LAyhKlA-VaQvKB=L9kSNiW-B&S+%ak+7gNX?SNQ=bjcO~UWHk6l888znAqhWi0w2QT93j?Bm%2J2A5L`Kp{_1?$UCLjp@d=1
OOk00>^$%luxOL}$i*%M7K5#!c^^vrBSJHAoS*=P;0+up^sfzY$#w&#LSJDi`y~u(tXsPrcktUn<al%9L6{^7=UfiOe+&gs=}9#dVStu38>o-a
UY|~B_Zw!mpzo1KA-hBeGv7H;S~oYrmI2*y&g;k)R|x|e@<~M6t)GGBy%E5IL!ke^nH2y<yktfkI>-ri5TLE&++BqV>!M66<pafnqD&E;vgPrM
%|W3qt0>!%Z(u=!H43&X6ttj!c9?mTV9^;mnBe8xS_Z9rd=cil;t(<&fw;8o3L;2>tzN3FA~0z{B#~kOR{F3QK43xIN!^1t>L?jHvHP`i!$wVR
AOa%DpJ5w_1`=*s<|W*o4BT8WOEQidvs!-MP#d*1U}lnMkC5AM=_12~l|ot*^b`Qfa(yMUsgK~ORl&Clip<tG8sUB+^ci5$=<Uz&GlA6)veBNh
f?(;UM@wZs0ZVZ)$pkxduuSKu7jrsjY;A*2O%pcra)sdm&=6e5u-tA&U@ha%0{dtbzXBi*6Bsx>guh6fK~%s$_ovG?anPQa;6KSjX<AawUqB5Y
#(8}Vv_>I%Bw$fAf6NKWmj;>xM}~3BMsceKN6&7#*#<vgQug{1Ogjk1YDK{2x3zf*Z;j<g7eHGKb^w|p<!qKOrv~I2*8#&QTmhtjWC5uS*3Y&T
kAgYWVF0={$g$N3EL+7GwfBtM#aW^P-|gmB1&$Z2A=WPR$?+)!BX^;_W^8L>(~|u$Y;l1P3g9}>ci8y6qkyw9cqs@amE3X;yPmvbf}w8Vyc9NM
I00ehVyH017$~L(XxQ>?oS84^Varx|-k-P4Vq`tE%nTa_zyQO8RDpO5u!0xZ@dIoejyz9@V;q@G;sVE|eM>nq!_x%Jrci?@K0xoZI!y`In{28c
7-bqFY4vXbl?|v{mv~{7qjaf`A0W&|8w*uPh57(A+vB2Mx*BXV=p<lFD|Bo;2H&yH1A3DpwEE!r8duWhC*!}kXCs&lr!^q+D;P9GBGt9a!T?78
1s?hVg>FG50THd@*-S1M*@&yCHplJ2jM{2GehQE@clCm#frh&9QSxH@I(7*u$|^=s!*NAkKv{FXfYnzxHA4MBz+Kvqi(w6{#MQQFkbi<<q9+32
Z5!42UF0>4p=^_}Z=tZWWp`X8<m-+nJlXm2uW`*ia1a_@_g*8wH)#n2K%z>}JF9+B-#Cher-{giaR{}?V-oUd4D!_s<ih~u<LKi%wZ|XETU9HU
>y0o$wmS!$`Oh#cW3U2%1^UX+s{md7Cftf(f@67d17zFn9N$64yr2{rN2)6iIv%}C_5<G1qA+9kM03@1jdnHunJe4DDOuON;Mq3`5JFYcV5Ln#
yU&iPDO|(_7x&1SwTH!!p4s3yApId+<nWxfE-Vp9LjZ~KfMuZJV3=hK9c`JCR8yT+7!TWk2}q&7#I_YUjJ8gr2XS2b7GmefaRIvF3}XSy)?x@%
tZ2_howzI@mk8OlAXp4&mxOLubbVpiE~iUU08F)z*`WgkhZbt9kqgTn*=2BqPuu(2s0Fhqkd*_qY&7WU%T^0gg%5bP7$ag;Bisj2_(F73NTq@C
1NIoU2KW&&&)rdr<^2v8?>jiW--Y14qVH(={Smy~3)JqLD7&u!c0RZfXZ!@F`*SdKpYd~l0(9<MsJU+d<{mh?SBTsPblgS8Jy3C<FmMk5oYh7D
WY`;BY<G1z6aCG;18;kP+I||(_6lWtz}OxLw%^08y+hW%hgSOlRC@ub;l}U<BJB$_+HV5Um`DCo!q2`!p1pw1m>2vQYxV>)y9l!jF8cr~dk2&m
L-yYTANvMq>^A^o&k(T>@GyG+uc)wQz2UDxU|-?CeiHiiKz)4+@b#Nmub;$s{S>sT_5S;at|v6t9|Un3!1V+0);EA#p8;F;Aqbe(1ETfkqO;zS
S+A(9F92B}U7lfB?+C0fz*oPGyZWcDKwfZHU)3SMiM!I!2Rj~yJNs#%!!#$rSL+H;HNJPfm?(Md0>P3R=5N8Svh&RM`OydD)j$haJ;dg~@CkLb
zJt7aLR~!&SLF$H^(P>%R^-i}kX9FERi2Pm=>yv84<M}`D65OGDo-e@{TXHTEreBefn;=5`i!vB^VUS}BCYh~yAx|8t>!Nvtx}+^TvdR$0&NvY
tBbPwgsvK&5mvu~u3EOPGpecwnyOM1zM!c<QjKq*smgZ{Rrwo;st;(Y?;@${chOXNzCx;IRJjz?e;85~XsYxXQuP&@YCO<XmZAIrsmf9R(?%q~
KY^>5wjuZY0cQ1tu&OTztGdFkFR)hc2&)g^suqrEUn8vQ7YM8Ig0RBK@f~JmgjIEG;{{<=z6G=T7Q*V=;Hr0ARlATXl0KZ@FuYsq3z$`Xg;~8K
tm^&@vzk8(sY+kqs_Mm6^;d9}o;mquz^vN0z*X%PT-7ha3PZdaT^RZ|U!$&G0at;wy3Hjz5}%+~>ji&h=+$;7>Ef@-XAss0{1wnEP*)5!uWjbn
sH<;ct!!BG3b^`!u=)Y6s<{RA0;DQ0XeukDj~C?Byxp81V5q)?PmKqLs(c4XMH3Khf^P$<7>d86seT4XRlkL%s^5ZC<)6e=rEh_&=1-!j=8w@-
?Lw-UfqsRnLepd1e&UZ{R`nTc#hmkJ09VLke~G$!0Iq0pKB2D4XXw@Z0)K_`;z#_|_#XbsbG{ECtolG=r5_`)9w4k%ehj_(0(EseP)1#;Z+f9u
<u=^DL|x?zy}~E!+t91}1^#OM`S`0}1z*+Q#b13}^y)8v`_I4s$N%&H{@JdBC~SoHU^j__&;PI-gvS5Il-at%8rtehBHsXyMYBEOw>%+f<xg-O
e3X?OiVdiSD^7=oki-bC5U0&MPiO^?$bDb__WJm)8wwRmshP6_d^b@^$(Nym*N0FM3+q7(Cq)%aUHz!SBgew!DY-<aX5h4$kztsF<*rmV(o3rr
&yW=Eg!l)dW4La7AVw(o8jSYn59I5aoyhVFwKJZ5t2re0?)FBxQOfQgsA_h{ZBk51ClbAxo}3BYFCpL<i%(m4MWqvm9U+hyPwb}uVH3U}+%UWj
NAnR)9D;-Z9uMEdVxN<3R-DazKyR!#OQM}yA6|VadO9my3c-I>s|#M(G_kF?fkQHAI5)C{BMb)>GX^vH?E(eJnJPOwL(RyRZCFK3u<bh=-s1Qj
>ckkq?Qx5&xqmeyD63{r*``v)CBn3)=Iw!5>(zF8IZPc9w(+!PQOF?4xX@eSh{8{R5X&>Se?0{O7^h@}qFb?z!86|6Il8Crw2?1+tR?7Rj}$Q6
25Bbm=t<V=5Sfss4`K<}$4xWJPLi;zGefr>OkUcj)F}@2oZ>kg?_G%i`wbSZVVF*J&ezy?l!6b;a(a(>U}j1LJ0rTs+j^=Jm(F2EK3kZbk#WEC
h@*tCX`mUk_5#DJhkwCgP)bb!K;|<kOE}Zi=_6ZFPo^=+sF9ttJHDmSq09)?BPc5!X}c0ef-Rih$+d7AWH#Wu?oRkfI;=IDO(}Nop0r)%5yK~n
$R5YKyYmKnvkL5)x$OXn6&fQbRe%FUr0ygf1xlec$(&4{k*Jcb=PSVW0b;_I@dK+_m*1EjlepOhr#$z^-Ge8k>{d#xku^ERM^H9KL=3&>h)Dy9
;sPH?BCN*5vIk~kQ4;?|t8O;L1kb2~g)B!)E7A&&vh9n?`K=gCk;L|~0jH`5>3Wn<@&KLMsl2J~d6GNE3*%<`c;3+iz(SjK0+0kb+Y)x3IMEDd
BNwk8ttoPR5=J#H>?4?BQ~>mdER)s(l^NX!Nd<W{Kob_Ej@mS8t<bC>&mS=h44Y9>U)vy3xsQDj_r-F-4>!(apV0n3wWAKBtDHPM!B7*kOX@&G
VD*BGgGdimO>x*@L0IjBNn1f(G0H_Rd(T_xMr1Y$s?h0HF3KyJiZhZ6bZ@51*JI+CJ<nDnNvRkz$XNEumX*VMh6ADpn^;mV2QW*4p!sCoOj8D?
)6Tl04dcQz+IKi3(Wzeqd_*!5-BOokz#r{;j1TE(VIS_<8Z93KHc|<vPztmO*x-8O6_%YARKq4M(_3@(!(k3cj_=3zBv{oTu1FSY1TX_QK)N-_
sxdpPz?Fjo=IX<<MRW&2J0Po}NuIOxz`et(qIUzfgd4$l?UF2Ty)SGyl4Kl*>7&Rm0P$VR&|w-C?xNN3OAk&xKIZ({HShwV$PNN8+6<l;Q>!RR
0j-F*GMR%iHv5APq_!EHQ+p>HC|Yxq<p=B$YCJO+zdbnq8pvp>L?HyXA!pYnQo!XR$X<1)@>j^`)iiGk-Izrbe2c*F+6qMZx^gewF?iw~FIKI?
goAm-5S_V)nG>!%aQh&gQF&tnkPTaXF%QOg96Cis{uW_dDiaMmFDw50g~%VrV@WI#hd~A(-SyXI0E7jh?u+sQk9a7M<TaRaCs7Mp-@wwn!i1Dx
^B=UQUh{lE+gWSO4thH~*R0|EWe;r06WWEwQ11f9Lu!L);3FxBV!V{{iqaOy6L^^cD})>yE)SucuE`dsqLHbn>eEU_jGtrs&F;FwoiKXnp-_h|
sxVQ@Vx4&|3*1T2PKZtv{Xi>PdM*)z>jkj_CY>R|o#Bnp@B<w$ox5($yd*CPd=L6VhjQ6T3&lV5>vlHj0i-|3uTALWGm395B_?iMYaukcLzNQ7
0RVNQU@ao5333hpxtSET^u=lj-`dzmt0ye$ufSafxR4EjWt@aiYLSgba8oQcNndo?0v3%-{VLs6o}kfl;)`2b)8-W%>Wl=?R}`?>!mt_}hCPc7
ASm!~rlL~7Ry&6a!ig*0#(eIoz)C_6P`6}Ra<K#xXB&o&mLR;_8q$gg?*UYx3Xs8w04!bAJHC*D%hIP&Rl7avSD=2|B>VL5WO;H0MUB`_??U|~
LZq8u)NQrENv6nZLl$uSI!S4@fdj`Kgx(N>hRMKYWLyEeBe}a7RKQ8@;r3<;Sj0VXh=cJ!e|}owX$1rrAhtT`4Uz?*Yei5<4f=(KpRF{F5?$SN
^-3|>T32FtUKfL`g|#V{(EVf?bf(O<k3b`Knvq>CaIEvriGi(1n~4@sRvH+bW>=jOlD~GQ>f7`i@e2gZuRW|QP$DIOEJLp?{Rprz&+9j+xf!Re
Bp7wNr*6GbBs>Lh9&8VbY+{>W_&&m<_8l9xeaY2gp<zHK76G;{xCB|w7IE9T!xqj&0#qWeJ*wR?v8%%<3wItNyHNt}53huQ<d4GA4uEsO(D4|X
J$NQ+q+7vN=^SY<%K6>ml9>_-*dks&jG(~K=wNd}rN8S}Ib63x*cZF9UB@}_^vQ-Q8i8t@9xizqjZO6}qVK&!l6t0aI)zsOYev0RJpZV&;Pu&g
mG3pfyMo9>U>@B#br0OIMZu0`=THa6Or@CdWYyYcT9d_>^<hxlHnL6Dg_u8TB+J=Ru68sqeU}e4d<-;e?Jd-bDYUizyU8`;TUlghhpsgeuf?94
J=|xs9Z|7eVa6E@9Kf?>hLH(M)QG?@I*4d<bFAbV-m+lYEW3S87+4Gju8t5GwHCW6GC75%0*bH;rMevEL*k@BD^Ls=Lv!UB%n=<?2-dc%fZn`F
w!KSLF#!*ydu_2(@+liq`jLj_xpibwdu#S4y$mWvQ*D1|n7}4g0$!WKuvkGKcU=dV9!8opG-l{!3ygpOuxoATR8r!{fE&_HhOJckb%{{R^GdJV
s1lmSz@L<+hc&EMu!u}OGDT>F6uP==osmNiA!BS#S8zCBULY~=-Y6q1;uXTOV_j!Lfre@bH`^`8UIOX5ZP21pZ&XQrFcgDeWJzVEEC{C~VUO6Y
Ez*~XTUPwvVfvG@lh+b<g($GYrovLx^l@;rp<ItpeH)iwNZDwY<7<|<f>Rep1JISJ0IqQpoIe<p5Ml*{pv%?5+YlzHI(bl0K!IJm29ZA4{S7Z-
bKYPsiRsim1Pv-40A2`cD$Yy>63@s*XRz<=He^-w9wbNh!F87SHD1U+aTS6bRsVi1@|!M%<uL?$HX(c;`}8~Exl^5Q`ViWL@R#Zj@Mgpk?)c{+
(!Rcqi+8*>gcuN*u0~v4=E#=*>OzRGS9KB5d$<yU1t9WMEjSpF%M?)8&KN$s6Sg0_6VkMQcPPY}P?MhGL*(H=_~JhJ>^yi~2YWaV?svz*>n_-w
LOxsu9}a`>?t-e&@bJW4@Hz`Vy9&;CXF)A<R@X;&!R`cCG6OgazPk&m4uJ{($ziaB!(g|=pdfof+|S8@s60a{@Vnz+4Y$Gk!EvxXxeiux6FUx;
ch|vP!fkMd(_kho{Nyy)<`+(b)oz12D!+0Z#A$H6It@Nt1`9>mCzrwD+RQG4odQDz*hi<qpE4M<w_y8*!Qgkj1%Jv`@LP_87|D<RY9=@$p)+R~
DTCEsYz23F_z0F?FcWOI{CTn!w4>k$AHnS+Ff0T;_;~mTw)F53OhEvCauggnDBsZk!%Q&J-e(`d5*h0!M?um~+X~j}EvW1;3<kfj6(ogwvK7n^
Z@~|?g2Soa4{ZgLGvpV8!S>=Zh>Bu~1o-+5=FfhEJzu}U4_1Q@m%;BC3^rHTpA80ARHx4dgY{uB_--qhpS=ZbD+mpVYVS*f!4KYoEsE1{8SLM+
6?}ITtPfkk=*C=I!Qrmfv%#Pp1^cxXZ2Ms=SltkN_7<Geb>NG^V2(acvgE)AgTd&XJX;M~>7jhXbP&aqn+JdGJZK?<{DlYMcsLK%A3G1uhx1_m
>^%6e)c#~T_^=xM=rTC2x1iqb*<i4{_6mc+CvU;^Fc@qvE`v`7gX7g@Ful4Az8VZtRbeT#mP?)|tHJNM47Q)N8tm?zx}^}NgX;^^!TE3=><|0F
cjv*cOb7dQ9?b0vzrp@uFxaC{_C2e?{Mm2NM5q=0Dw__@=>C4&Z_xOJC%?h`Vmf#o*28(w*pYYp!FD|eM~=?rBwMnU=vQupDf~JnK&p33LRbn|
5@I9pGnRz=)siqj8xdlIMLV0xHZ6^3OTzT(OW3b3;a8S~f07a5pQVWP-{3^}fB)Ox|Hr@o?N8Igf=eqT)kIyF^$Y+jw6Wk>MNK8f3`AY=G_Z=N
%cSx{?$%T(GyefWERa=K70YUsT92He0x+$7<u>OIT|tiK2@FZc`3Q+DA!#gS1ysZyJUtue0W`)~L>imb(poBL0B>;m0M4L@*C3p>twpfVhq5U6
4uQBz%AZ2OoH?o$tU`koc`YIYN>b?i)qt|NL;|<3ViXLA3R3-J+sr+5Jv%bU%?eu6UBD~F1dPX-a=xwvJ9IfMooJWF5ylN3+gtsL0I#ATRKeDj
r$f2RZYT_0IoBB6YsO2vF9ocMA@Hb{9J2ZsPj$2Dn^mUf)sV6%774E;ql|Of7P&&7i)>QG9T5Iatl7o7UF4DpLTC;JEqlRO&C1?P9nq<3Cl0L`
1g?geu*K?NU^I+fLpDiFHzD_=Cl-ojsBNLoWn~xYQE5zB%PJW|&<z_f1!-DmY1-UwS*U@m&$HZZk+Nd$10(?qKxW990V~4Y9zo)6ZJ@PdYE7f2
8sy&4ud*JN6q2j~hC`0>U>+{bEr=9IFC^=L8L<QfgD?!$T(AHhGrRf(hL(-$K!-{?TMV|lDdN?D6^H`Xhf>Xktci&H<S69a)tW?P%?Z4UI53uf
K})KKW*O==OluhD0J68?c(ZyE5GYi~$nXXCp$=#v?z7xKlBO7TUEQKu2tUEJ1+BpAKJ>x51*~-9O*q6@v23gUpb<uriqeo>_JB9yp*OFH7ZO;F
3G#UvD_j-(@lhWR%OWjzO_nuOIL;e5Ih}{42Lz?)Q6fKtu@%QZQ-0X5xmwEyX%{vC`e3PBgiJ5Rp^A={B+8KBVnCzJhGdLfAQ?!{%yXf=1NB)M
P2}a2N!I)!jG*cSz1L`p4r;~vPh{Pby~ja;zDHuZ5nUfuj=&%?I%C2j3dcGSn!!SnwWBj{hK3SyT8Op5H_2DNjPE8Wc&6Wp4wL53mH|=^3O%dG
IIJ|7KcbsSSQ`mqZUNED(AyT-mfg>n#2Kr#uF%W^A_+_qP+w>k6=%!&Av&k}fzEQ$#FJ@^+O7&#%mKjvkKqwMpss?Yr74FHumpKcp(?~sTVbDq
S%GUwjDj{TalqPV#iBwM9<xJvFD}&3Gefh1k-Mr^o91E&GF*EX;q<nru=UO0rM52)fZ3HmMz|o6fr44g)*EAn;yP@`R14F&7S+Z3m}22?42026
eD)yB(RhC3=K0PTG75AJlrL_Fq$a6Y!wM)7(3dDIIF3PsqbsmnZ;_3olyZ$rmuvr!(lc>qgu<1WVPG_ALRcECUTG)PTgHxlzS-O*rq*g|0eN(m
3&ac0(Gn6>>ibwGa7JrMRlqi;mne?b4V9>t;M^8L%MRMiqr@8y#WQ<_s(h%XyX-eJscxgyL%tN=jm7O;ySnO6r4Gix8M|>2mFYeK0U<lLo1n{T
`-IYbcApFTP_R*+3ym08SkY^uRafbT5-A}#X^8@<B}}`2(2N=L^qOVL+>~CGP`}I*2K?F`mWJwwtSE=uc<5|-3vN1<<Tk(}nBJ+BLVgR6O$4rh
j*wTO3?1gv)Ot<@Ir}rPhV9{qIacb4s&|SDE*YN|fX2f#2kWoRJl3_}K={dY2<6?G$pd~Ey$2H;XIaJ)b^^yPoTmJYxrM&Q8`SfRTolR>Z&<^<
f#ep=T>WqarzUg8>O3C45-btKsbU~7zAicbFzgDo)Hi_I@gWrA0BlYT@-c;_Fe*BjD8Sf%x<3$oL;K2tSXRUOMIEeZw+X8*nT*9@S}zAv`@E^G
4pv1yd3;O<?J@w)$>8fuA4od}rUY;c;hRf9iYs#r%R(?nEulaK0=Zxx4G4=UU|(D<&mN#dkiyOS@X+!zE~5+fbv9j9y&W`)#5ghER9%1MB)}D+
lEttQ+YpfW=Ogitgim=1>}7$@XqA?1v~?y(@gumK^j~y@p${r}m{|NX0Ko~hA!t%QqTlGzR^(7sB~bm(AgNlvONGM%sjRKd+RGuErA%1FZ+$AX
zYNZXy9bpNpt!Og6)X#8=9}-yAX1eesG=Ap`6=!=(@KbV<#P3uJ?sAi@RT$2NP$cRV%}|xUW3;l_^1&<IT?9Q=Se5Jn`$P#7ej$mFLB)NVSGFE
wr!@d)^*66nc*9hWQi2Of=G<Nfc<lLL&tEUb^=<zf>l?<N!>)7iCgJ%gG@HmbQ|=BfB}3}xDuH6(Ubzy4wk)J87Ubc4ye|;aKLmS|54Jws#Hay
l{MDo%+d!ESrC4KA+6dC5;xdZDPzRZuQU=Q#UNVK1cg&RYDo83wn?)d6r^Uz327pTMsv;~_6C^{aTzmvg#+q4tT+p^?h?e?!r_}yb;#O;@D-(d
2XYxKw;AU(*wu@k51TZb2w=s#<u>6Zr(4}EWamNbcI4G8#sJM6vL;!G&e018A3JE0<{>9HzgF;>$VoN-MEVX6IXD*Z%Fs$%aEvS@mk?bV=I3h`
GB^+d32%<i1Bi^o03U1wskzz*bp_*Rax{lvRklWH$RDX6Nf!?GMGa=UZYx@19l$okPr;OF0kB-58u_?3O>UcfVzM<m20DRS2qWZ^OpD^hdNG@p
Zec=~2F?LsFF5qz|4{g0TBnQ)6|o$|RujbC(d6a=&*-5o2RsJvZLJ`)1gZ&x6#@X9UnJua0vti>j^1kt4iS2L`BHsR2T-aq90Ws6tlMlmq=z7$
r~?a$!bpv3*!d*ipOy&&<*3SA^d?xj?6gotF$<@oEZU7;hxK87GQG{n=7BXMSywQildF#sY<o2WpcskFj%J=}MZj<_6{(fG=@^i7)c~#@?Bq*g
V(_^xy~3R=3ID1)1;}^?-%f+fRf5GrXoRuTOe!!Z1sXTnU=vAr^&_;$I9O-56j|z5$bvIbZ84B+!>rw_(}lPb#sEE7Lz?e1v`g)he{;x?nKcis
sDzG}xn*Dnpk6Qu&O1~*&<KFPdA&xU4yoj#2@iFPaS)`38X`4jo#SWYW3IjnfmzxsI|UBuFM5U5^26m)5=&6EpmnaxUNp^edIDm-6$Ll*%@`*u
FSI1~HXpE}4P)t(xlQiOZtH}`Mg@T<sh4pTp(vyv9YP(2)y*2Uyx|N_z!?fC?~GSZWbB`4wze3EAevRZGja8Nt%pn&$spuUSe=<nmf2=@9@c_$
T7o`{R0AMARj9Nn^X1zk@xeI7avA+fDxkVR6?R#+79e3*CS{)yZXvr^vIp{R>*nA>5=JSLX?rE<xiomtAQtR?(!FxO7WxTazL>9kS<04y9=|Pv
_0L^>kn_*4Ymnc9TLA)lOmseIU`@t0<;jCEhcs0Hpc2(bx*AyN4`^V07Qkv(11pCN7Rg+5>YdBCHLw~}hbJAZ{G^4IzNv@BT7TBVde*{v=wQ_+
Evy~KZ6vxMHL>WOan63Njg{92eXO6+#xgh9+E~xJSkIbR{e$aZqZC0C3nR(&SsQDO&$?JTfy=W#)*vZ=bs+qnHr5DjtgDOlBTcOSq>J@I6HDC5
FC7P641TSL^{j=}t%tQUWz&le)=z6-h5i+lRiipng{8z3fp;{pdgx$P3ZNhAVD<f*u7aedwY*4ReOvvi{8$33yy{@h?}}k<7vrwDzEs4r7}gB(
A{@SF9jp%$SmQ+ktMpe1tatUR`8(=YpM<ZbtLh)gUD1Jf*Sz{Dca>k|u5LX~b#2WnqW+WcRen{!%HNg1Dla-%A0)6~n0uJBeyoFaE4A*q>W{^+
K1g8I^kOaeQTXax>Q@%N`j+MuLeLOm-!-qkRJtl|F?>Vws=NwcwJUrD@9%^9)kop0{8{dbe!%Z*Ub&a>ZQ(0e^0Y53fwf(~e=UK9_WG<>3=1Uu
S6+hkgZkBam<RrZ`c-;JV7;qf6*ruoZ3Jh%!dG)%NeD3amcaV4jbO`Ps9!~&?}rjt<LY2pq@?`NRnWp$?Z@g@^@r+Lc|9bs=53Arj0D#HmikqB
s9*J0;j8k?>Q`Sm4W?fezIvCtg4Xn;c~!3P)wkuY)=$b^{e;q0kCxHTD_yP6N>{XUNx;a!uowFve03#zeqQbhiUs|$Z);xVcj2q(7oSk@PY<{H
Ee)){{`>#>%U}QfFaP+@e{lu!ht;ntgE~^TC?yyiQ*G67I=2!QXajxyfM!Xkm=QmGl>LU72>x-utbTRt#TO5ISCXrQ4=M#{rv=~0(<w`@&=u#V
LyW889YyQ_nzf^*b{O@-w<0bm&1tD<DiiW8uwHCs0zQ!ACsFDg0?{qbaPpYx(WA`~AEMU9!XEk7^38VI&5gktB2<C|Rr2daO@V9>;fdsEr%(x2
3QzhKc`%AgKr_>Iw$*;;7SMXHHf409B-w?%hRI^BKDJtq-b}mF;+DH2krLu$tOt-S)U1*vku4B~E!xGlJ?WWiXSaSu&+EQBK6!+(sRD{ihiXuq
>NLWDB8tiCk-S>}$};HVYQk_%b=HEroRP1q%7Ektb$y4PyZs<__`HDa+!7+r)_h&UQGFt==42=yXfuu~g07BXQcFxCq2TT-!$W48BQXL#+Cmb@
;{4kqr+h8GLp6)z1XX@~LI|gVK9-Omw2TnaJ8rYDFvAA*ET{@8Bywt`tHq+ksN&yd^@^4(#e{whkrWPI<v=R_z|mWRA@uDZKtr;(YW(f8U%XhR
bjil_;ibBh3=Sz54peaV^QO@%Agqd0ZRS83MBmlsSt|}tfd3!}v9>fLm8!oP;Am$AI`^=ztRoeswU*^UK43;8wz_F2Kma<eY6pz40w!T4eMjtU
JyJfpx-=%m+|`KdVTmoMPtfqgseob}=(H$IHM;jI$(i1Pw}h)(R(M9Z0KnNnc?V5<B`>Sy>oHNT^#`RoIq<gTww(iE;LMO^?YB>A!6n&Yawhld
ZqW>K?pIvKz)wP${XOY&5+D?Oz=EzClT=r5q^W#vYvrx=gcMbKWJU%HWVC|tE^f$>=5lza2bwhX7|dYNkv;TkZ&o^fL7Jvpk5LXx4>2+=6Ev0-
{1D-CT{r9$11>eKc^xx=%mKAyw$mdiwnHe%6<u2q>Uz|P3Np-}(nFCIDIhrScRFZ?CADaTJic9jDo)G)KqJBJ$Cb;9+E`ry%fZ4nRFc==Ry{DY
HXs6#upj<CHAJax)>9q|gA9N~T`M3HZ1V)_mU;e!?Uut|wuWP?RY}1%+jJy{l&uw_+BGoJQDzo8wDBBcS7mTa<R%4<QX7w(hszj(b}Dz)H_Dyy
tvO!tzJ?{_D~Z&arQYdJP#oyY*N<ot+3+{Ik{%k81-3BM8HPQUNICI3q5@wtENE;RI<G0O_5yow^e1#NZ~(1Qz_Hmq5<!kv3Qaj!9TE><BLGoY
F?LfIi~%?4D>E{Il(!&Qs6lNj&p*6}6ghDf3WuO@iLvlpAe#|!_JELM*xGRlQJj`4rYXc#*dq!o6!i80r#_5$z=cznkLejAgbvU}imtHccMqX<
1p0tNqFfE6nvTpy@o9vj+67qCoue~5YZw)U?OF?&GKQpTDF}<rO!*y;jVDQ{Xbn22uMlmBbJ%jiU|nzShL9l+7xSRE!!WJi!h~ahGLNJN=-8cC
a|1~5P$OPFurVUc81MiHh0$S+wpYHUYXHN?FI66Vatt<>&{sLC1^PXzB|M|RoC6#f{*W7&4w-u}vFIsi(L_UFNz6UeHfB0fpp+BVlw`MX5|K*L
DRwks(eq$#0)t!M2R?e8?>zHQg~uO<T}?po4zfj~h8F&poXHU7nMq_m$$41kw(tQZO%P?1)TwkY77pmY=6(*35N+ISJmdfo*+wWfl?Cg^kv+YG
Bt0(dV2@xEG2%;Cy#T$0Z5ZWj!%#|vK)kY0Dzdr|yGjFz6J&r>=q^ya^x&QX{n%hBkry_1>IH_mEwS(h>Wg+VxJ)ukJwk@H7IY#*V!c>z3SI^4
_5wIdf!N$lC*yp2KsxJSyt7zl1iS1qA9LUuEG@CT$!|iBBdJt0CKi}fF?XFd9I`Aztu`~sE!rv`>0;vfj2(r6Wr8bgQz)@5n5j0-<wJn)&NGOD
Zumf8WmA_cKLQ99F6Tv}X28^RVwQC)#22%qnAEnU)n^qJh{ZD)sS}1Z=9BXs$$H|>1I;=yh68_$Qb1b4hZM?HX#rBRWL~-t0edYIL@J(CQz`sJ
KwvDfj+#lKKw|;0K#UZM9lZeBF#3AMY~{`nb6qhS!Fz_qJj=F}=^M>ZRZaLyuj|GOXB$d*z-=W&Favd4Xm|^HJMDOL;kU5KF*-BbhA|3b3KYgJ
Hdi?;09~^kGk&tnbhOz?NP@RIfP1TK8)j_N0tTC{s-cn9s`G;Q8@92GB=tpmsKN;CTkJVoGBhfdMH(L<!C5It?;!|gzBFb;P~0JtgZ+CThT&0K
r}BXv&UsqQK_mejYd84}djiNF_e1AD_nN6DYI@arPy1S*Q!r0(jLH~V3-Tdk)$T72ejUw+!bHYncsQ{>v$I7I=w!qE1gDVf@9VaOgb$={f=lAM
;AZ&N7vYS?m6bouBzDa*gY0bxv~^|Ks~W9oUBTjQ5S-M>l3FghF8U^yEDCaZVBywt$iO8Miy1WIcU-kOpv2OBHRbHzPQw5&A|o%H$lNtVhi8RW
mhB*|`tTW~UG}`ZaY$1co1<Wio9&C5GWj9fMVT+>mYQU|mF}1^bt{w(H`bs5`Yvn-n!SihgyB0d@KyPxOOPHs&>TMB(232KCq>$-wFF*R0U#%m
Gju8Dt8SatG~3lDkLoWE_5#gM<Q$;Qvr@ig71|LBRqldlwhCWSOvMshcFvrQLYQW#DI27&Qqyqv0IS>oa|Yjg@q|aXv11!=U5OQT)zmb-2EKh+
U0fQ~DOmEDaAWMdk?Gim(STA03(qW|?hA_7NC#v*Dg@Oq+7V)tXiMa7dv|qvfX<`Bx<d2N3KQC!v>|ekr6I^$Hi^_rfdi2S%0NQ!m_bd}O~XT8
U#{87QaOOs*zgl&j%#~T*cqYiR}4+2T62ZJEv(h)F(YNOECrCElt?%P=N=^ys)D7D0zaZrOj6LnZ=zGiOiSmhxdx$KF&Hg_|AOf!`AA{Jboiu@
yFjP{AuI^z@aRi#S3|=UN4CBIN+yVW?JGT~+@*O69Xe8wYbvZI#PQH?;^bNuxt-MCYCuWsTRT6z!I^Us_ty>)i)BoDwF$f}g6%)arvYus<hR%b
-ZXhs7W7KnNOpx?s8w}@z?WQnIx2<=BubD`jJE=Xf|W>KkSCGLnO0vA*p`vKB~{<xCW2wYG?flOv#JBSBZL!GjP$k`$|N}TbA=#GaVEsvtNxnE
?mus-fecptR>ARG7%Po*!qcR@3tIWx#gxXPTJ>oZvtQM$z(BbNE?3ZB8gGoZ6>p0J-xHSW@mA@+PmNqzST1R4vW|#fPVX(`1Lc$qlaPk86;K5y
%Z7V%0A!!+9N0{uUD^BWE%`~!D)}t9idKwH>yw%lv&m4iBG)DK0*(!7OJy3$d{MZPULz`3l@Nv6m2P(1@2Xb{25Mc0RJ4*5D`1UK!AjIcI(Zey
t%fzpZmoos-_@`b^2E#FIj&I0szg5}fXb|t*gUIZ>BLk%uTZJv+Ui)1?W=tGp^zn}MX_M69YvDWu^!4;leqX%6-zr@b)xD9t6^1YM}+}M*?QW{
+Y;%m68jO^xz(^52ZM4ft72V6tVOb+q*cY`q+zi_5vx*6C{Ch^B_&U(pQDadIe!$tQOFV_pqSC7q#t!GG0jB-6JQ!;tQKlm(`s0H4b-sas~VQd
P^^~|`6}vI%3W(HVhIi`FAUX`C}TNP>P*=YY~NL}26gA&4|bp>vg$)8t3PzI9uiqtW++gHSk`hWc6G9n&lKkYA(nNigVZ_CI$8Z8jFsa=4vDPv
StpAM9$mnZg04uB!!C3t>ddA-B(kQ@RMJWxu_2cAu9KBs#ImfDRjydpsLtm?A`96CAO7iCEQ?%#sY%FYT~CG((8}&0JZooJCu?4@EZkVoxisBs
N0TEIvmRnuwYg@xVp;WyWmzYyJk+sLlx((=NRecHQq1D0rRCno70bd_+)AL?nfF!9nlFl3PdZs4i%e4`gt4rI6}6EGnIVU@t`e3t0rQI-mU6}c
TX{y_?W*7ESl|Las$(Ue&Clvsuy!e@;HlgHray$SQuI4QBCA|=EPAH!T`iF{UevK@j-i|VK^=?a34!DheAs7otob0yS{-Y=N@NXpghC>VIU(8^
C>^7H(#t~$>o&(i3F}slp??*%4#oD1{#A{PCYAiEf7Pz^RiDu!deXnr!ShM_s=w%8S@3E-RIl2VzJfPIW@8bod<#bFU%g9T_2AoD{|aS#Qu39e
FndzMTI*X%Sk?91)x_!#Ijj+lAcRG%iPhVyCRV+|SRn1KJUd(pTurPIr8boZy}&17EUF)iVAan`SoFD7#6Z%gFGuoT(SHA+ghkD3YSjn9tH{=A
354L)$ghG|+Z{iPTZN=medt<E_i0GbUnH%fKNsRwOiVGXA{B9Mm0Vz5U90{Ox9Y*YeiFB;;~{R9-Jqn$M``^cZgq97OnO7Y;z``9U0ti&0SH~I
CrPXAvW4Cq4M7t2Z>U)<H*&9X)rfX81j~=|RaUNQ5BaKSoKlTk`KlVdSlSe{n_z)%dyc%zSLNutP`7X7%0Gx!F{))^!*C6!lRqS1wSE&(_1_Pt
`mewJ<G=p?myhDP{v!O>zyHVo{>MwX@qhjGKmP5zzUKdWR>(PN>&fcQ`|0w;;1g}n7ft_KPc%%kpJTD;XZ3`Vb9l_H)a_hqh<74M)u{7awi889
D9@6PJC`RXO;ZT%v(UI~=af3h*}1Q}oXROy(yY&y=WsilDOX>fJ$@poR=zIRT0_&qvlY+fXc7U^>i6Z8lF9ky$}gXMw4Fn?>mbwRi5q93B&C+;
a!L56FQ6y7JZIzi+a`pRE|*T$^XrX|alVf<B9~4sUG}k;QZ;_}oFgZ&om3_9w&y2RD_7W_^sntCesgH+^Px`euW+mQ$4@23d9sKqw`yIUuX}FO
7K-CsY8;vc#^y$zuyqdMbPl@7OP$){e2^11#;aWM=STgaxH}J5kZI|~C^DW)2?m~9w<VCN%d_Y9IqNfzNFamr`Oo_$-3+0q&WAWvMCNb#N)m7F
oy#t??fLS2NCnpuM^EZfCYS5{P<k-Se|z%kc>?<6`${^bOIUC5yZr>hlS~c4in!dh3Bk@IIX|gq^$9V#eK}7)o~9T!x;){ep5>xC?_8dTd{*vR
ubuZ95@*uE!FpBrohPQ<A65xYo#!(A!}CRiD333H*4U|G((3-iC$~DkP)B@<c@hRaZ<Rw_O6TS*&=o&bkZ&d3%eqdSOOL-jU%Yq0M0BP9-cMOn
iZ2x)YiqvAQ^H1qqcrZ+)D2x{QTl0~1wYRrw592#%O<g|^Zl}4stYlFo>KKMpX~EgD7z=``jctuFjR)F%kw`Xj@0ZoI`^VUTQoO^2&vZg_lR-s
qqckZx7Q{*r-2AIy4=b|D(5wqU7wrd)|aR5ZBs?zxm>CVPSj|=H%o$KXYD9~_2v1&P69~j@}wD+$iT-qn^ZQz+W)>BN@@1;8=VhSPeegyOP433
KfAFuFEV|Z6H=D9r!WsmZ&Tt^ow9Z)CEIa16cDr05H3$%dLFeDq`5rbU{r#h9@i;K&PSfpmrCby_X9dtQx9Q#IiAaN7i%B>4CnpNBRm%)e%cj&
l?8Bh-mXd9$iJ%!@x<0u;<BAcTZ-d{kR*+j>xHnz$ml2ZcsXvZ-t%x$yz*H@XIs|V{I^Zg!sjM>A)F`GPW_!yi_7!*&o@^}6PNWQ1A_GFvI|8i
aV7uq*}><3Q@KAK=@bZK#JBIG)uFA?e0e^^KA+MtVV|R;>V2AjdX`HP^&xKLQlfu$pMQ5LfQ}tI>V$``=(4JRx|N1#z545(MSYf2F6?WacjwWa
PhH~pn}WWi>K}?gb(Ul1%X3*3A&ak0NNXeRo9=EA<tcApsz5j;e;hMO(yYo%ePSiyf=~6Ku7fVC;>+4zoApHC6ArYm<MJ%>bEvi6;&Pp+mjrF%
@&uZ5EY0fo?TYn%%{k-pe2TMlvR~>Ht|zMJ`%))@>BLPXF4xHnI>>lmwo|~i9pC6&4lTSDFLj=}L;!pIbgv=mOT6-l1?S{wK2_5RRA~$7>OVc7
;jE|b;Hi8=$6a0V?N59Y)@;Vxp2c+bc+GK}&xccTzx_5_aaH=*{?o0G+^WM=)#Ius9oW7X(#ks@F{xzdQcGrl{nVwPSLcJ|>c5o$n35fTDCz!f
fdyCf<w+rSrts3GUhL#1!*^LhMhjcLE?u5Gab9L*=TKSa`AC4q<FY7^^4C2dYD#-B_xR<hFf$V2u?pu?C0riAJfx@Bb1Wn2W}iJ&9G9worh6lV
xGx2c93%UEhl28Xyzv#zp?IR&<`~u05Ps0Rud3kBnHnvw1}Q~ct)$S}{29*u6^eAlU!KboKOCmc-BfaQ7Tj<)nZ^lQsi{N2<<wH&{<umd&nk!J
;>&ZB&ZZ%>)S_<FiHRlExYWMQJ$`srTDv(<RgHW~7XWiyZpka>*f51fyGC3|r13-+X{Gsco>w}{%Aa2%&S&2(uVV?7<)!};e|z?K=kfaT9Pwv^
rRq<iy6U8Kk!Kelb-P7kEt$6|*>?Z*WUWbCzTL~JdmO3r39>rmW{Q{MGj)AWUuums9W}n}3iou9xIEcW%e0ud)V=9c)LbqVkw^mT@|-|J5MA#H
RlVz+Y~5M7fbHi<nmg`#SKhd_=X`lmXHFqsolSn;r`{Jn`}Cy4*>!}rULhCr`<!LHt01j@pP`Z>mwbPE4izOqeg@~X)b?NZ>g0M0Xe^g!_ek*3
4@Bv^#N-{`gf%@Ws17?{o<CiC-aD~{1XfY&TfR@$tBfFi`8>DtjkdZ6T%Ip`4x{1{LsH9U!}QeSmrrt`HexLEbMh*AihU@V$a8;t^Uf1JXsYw;
ZF!D{x)hgu-?%(yuJ42nij(xr<#kSMJm*TE@l&Pw<7AuMMTIEo&d0Mnw^u3Xh{H@PUHXsJCta0Z;`yP|FkNc5&8Py;0+ci7Y%Biu+?(^~<Noas
1ED#+(B(Ph&-a<}Qd6wFwsXAH*&uDgpo+`BHZ22Ro)h*2qx;iyYtHGud{%2Q>blLiJO$**h#XeW7hKc^UaM70bvET*zC5d7s1biJwOxCQdvntK
^S((fC0(8kt;#4n)|}-w^$nvatSsbHzj~|I^LMA1QxNgx`6_By`@B-7A?`|zXL5e+WM0d8jLMi30D7w4*ZM0RGTob`4*6c3ZSC!Lo~+QIDPCBs
K+9yWxID?%$sK)qon%$}V&)yMw9hfnX({V+iWPEpar4bMYfUF<-Tr<`=k@eQ{8V*K#yle~PxiY+vexA}7F5>Nc;%&4*Hu&daw))%*!5M>d#Rcm
ad}pw<}Y06uGA8T!8z{FhCE-X#7|Fdcq-f4@8!vB7HXlsJiFoqkQP5Z`QG`CP6AFcaJI<#ygpD*Bo)CaJD=6%Srw<i@G*Y^+DXdK19do2MSFr?
O6^__HAK>kUp`BIWaQbooXR+Aa-2F#bL(u5#d^*Z=@7$1^5w}gojNuB(NrViad}FD9=(pHQOVi6$qfp{`m-cz_R~?>d>%<{@w>h1yeTbyS1U%*
<NZ>n{C(l20ahQ6EA<~nzL!;5m#dnp=85(}+i|G`=F|+%nwtRWr%Y%gE?Jg6o@^5f=6v1lo!HdjtY_Dcc&YPv$WQaVRB71b>z(g<@}}y2d9F?+
GIyk_O-b5W=rdmFd^a6+E8h03wDXy>x64^R=kqH0_19CM<D@*z!LX^*p~&wu@+7gR-cUos5B3BSMf2I>mrpKtj_yc&&*fH=XgWme^5i>h+?U#C
W1hsY_;1xQJ2Bwi^z)EanMA^^|E#Asdi?bKQ&odwqxu%7_*YI8muiaj=>w{rZ1v=zDp2CGD^rUXRu-xA*$2hRfh7@~T0GpL^oT$mmrHGfJ?>9W
)IBfc{d2z9IVDcM9uG)0>PfuDieEm@`rNw}Z#&dpS-p;Xsi>0T0jZyoGIS&^)wNPk_bZ(vLZ|iE@ylxDjGJ_xO?8f!rVr*z9mX2__<=2r{#0YE
xI71JUJj#VhB9V|r@53msd9<m)zNUGTCD7))aaypu{E{KH9@`abKbRPw9UCZ*XK65Nm9?=*9o<|LzqIr`B1yL^wQ-i5$cK?w?&XX!66paR&+Vh
FFh{RQiyW#Ty9omtP|~)^It}6i><z>N>g8*k6fEuYwE3tK{A#je^(3hJhS50?TOrPPT%CN%;Mx}ea7Wkj^_h9mUkLytGTsyE){goo=(vTRvoR>
zC@q6owI7*_mSDqS?rO+DKo0t_Kt8}lf`sSF5j7RdDh$6MShs)Zk`o2vzrK2U7D$a$Eg<irUr8Hz7jT`I#>Of<%6z3klVeSlF%OU%jXz88?5HI
Jjc{o+TOV55Kv=dY_E&1I_=!=*iibT^K6#`E8PaQUE|xH%c9lkWpOTt)cKR2k9wV(CZ=zk&KMm9-sI}1G&NgtTq;DY68HRUnRHJ1IQC9*cOKRW
Q_+m?sSujtHl8JXZrkmGclF^<1gP^~p6Gc}sra@h8mmQ{_q{ryS05}c6;^>GaCzSGlvI(Tp2vI&crCHGYG)TP?$+hdZ8>RbeA%<URI622hdT6@
x~wC9c`64;ZuIJMXq&7QmuIV-c;S59S8GMIKbPl*s{Zh2Izc2U(Y|vD+9fqA{qqr3{MY3E&{?KxuawBv&!rX(wklkz-M?=7b3U)84n3-b6R^+P
JL|sO%M-tL^sscfmDBZmdD3Zp1xMj?dG1<@a#tZoU+S*6MdPOQ`%?vkx_!oUrA-2XxMn>eMhFB1zPUUfQoZf?@;Z;UPDy|HQ$L)wHk;EfT~?7y
`@K|q^D*u@-$ijYYUOj<h;q5Ix6{y=M3s;O>sef<g5A@(hjMGBB|gXpS)rQiad{%$xu@y=<y1wdob+)ywGxIe)j>X$NsAA0_Om)?EB<zCp^sQY
Cp#Nwf3@Z>KXlaUYxq$Q((Cg^Eq<9E$B1Uq+5Ecwz)QFkZYL{O@a5U^=Lxj<3Nm_9-s3nlG$~OHG~$=LR;qFvUrzlp66;*96GcxX@SYhOxTy~E
J|3!Z7kPy*HD;?LcGOVzt}>?HpPn_-)t2yO(_CTS7gnq2L~19ugVlR}-r`cX^1N2uxwD$oL!Cao&g(1N-myH-J|<|zeQe4>N4_6X?SrWaUXIIi
-_9Yt<ELlyono-vpQ>Wd7+G+6Qm3hL$BN5!K0{ykZO{5tkIOsgq`I2Opzy@ysauLNs<_kuVD9K}4V^c$MPM3i^Hab({wZxqLT<Q-JC{=_VDu};
&@LCW#GhiEg)Veb+?r8^jv6U$D@B;VEpd5@R7Qq72ALYF&FBJY<DFA;L_|M-dBSy9CUY<8gU2_ROZE9mJuY{li1SX?3{1B@$A>&?xtDuzXdEDh
^>m7G(z2v}QET_IGT4o~tgk9cWRA=81x{?LZVjBEbj}im7k`5_XzuPBKh+_>Tim$C<au@<spsfAVf17%ai_NCGsL2}tUB8~e5^_%Pp&j$TzoFi
l2nf2_o0kajEP@XEB!3icwg;sRSU6}&*gc%V|kxX#ifyNxj5Bxq_&<hTh^Sm$5Ap>oU6w-<EQ6|_6D+!OSQmca#?*j&M~iEPyDi`b-6{Ja}GwP
4W4}IlE#0DPjRBfR<FYoZkbSO_UeV9aoIToZcLvV_sn(s_ETD3XH`t^`YE5qp>BO#p3l+Lc#W5u!XNGF=Qm|LaRNp>Kjn>!cC&x^d<tg#aWhVO
n0k)R{8Z|7vfW<dQc)_a?H89rA_#HHDu6f5k!D<-XuDc<{;sq599yIMU^zMU(rMURjQ5oVoxQu`Qmw<YC!CgYS#PeQqhLu2BR-;%E!9!?eW=H4
c9hnoIxvw9pMapUdlzR+iqV>+M2@G>alUGaQb6q@!3v`-GW8slXV-YCt({w9@lK7uwcvbMC|?r1CHbJy8adBf(ae|X5~wln&wQS{`ufqGnaXI-
j*6<{T<W{30m7wH%dX|%za2tb;1d~FIys`(I|bD^OL@mKIom__QBm=q%dXLWi&r`ef9s6$L8|$@W_KlS<oWuvQoXS?+fJH5#X?uTKUIar<=G%Z
nkjyxv+7&H3`kciX%aYM>~by@UrJ0;G|N~2Hplx2%Ax;>{k2rGEFDsDdGd>LJJ3^M>^xi#e06FHkFuk+aFV!l4k^sVPnWQ1cNM8WB>la|56_P3
dB@i~59)lV8sn=IhC!S}#Xq+~nz93b1GQ*1Ve=zds&n*U9H=z$)HL1m?Q?m;->C74PYBQ2F(t?4)_^1Dc%iM4le%7Ud8!lP^ZY_t(W1pn_grcQ
n^bT5^8A}(E#NbnI-l}p$EDif=j7;dsXMG#6o0$4z)B=`KyMmdDK3=*Rp2IZdCt%i7UGvRygvtH3;~t^gJ=KcxHZxh$ZQo~PK7RY?SBA?`GEZT
SBWkp<+a0Sh4c3!gh>ocx007qqOZC%`_7SkHV{oJfZ{CFSYo%kg@o!;f7c=6B!A1x)j*?jrV2w_0%$aK?57BMXOZ_*Yjc<UJOJJIb4n2(Pbs6;
zUG?6SfVQ2gy!E|s`YcWxj|WK)iw3VNApilmVUPB_VYW>GU>$blV#IR#amP;4dVT&e9jh033Rb8)o@YxClf!>Tn&OaM%DSz@GN;!p$^v&hNh9!
ssp4dak}<7%SW?+g&f{?>qx1Z@#=llO31WN_>7%eEeY45mpXadR$ic{8kfpV1#00gtB;`Gt{`2yJlWpViNVov(!s4tYPhv6Y*v+-s4+?>be>~T
Sw5SlZ;1&i#E}T7Zc<&5T?=Vizos&NBK#1h;~b&ecll&{MOqH6@fmfPsU@|X5vy;Y2Y~3EE|ry^nCXu^G{;dVviNGKm8jVzucR7~T~3ebyqoYE
t9y7k^j&6&?|znpa>9YE*ttB}$T>IFwaHwnw<VxBDen+!<J5DSOP@<6Bg)}h<As%e2z6gQ0G^t!sy*s5Lui;&*Pf5YX4INi<LBJy@?F@X$Wh-w
Eq<RQg(sdsln{O1Qm8OgVJszxP~l9O$8V#Y@@DRmK%8>j6Zr%hRfi~*-|8>PP($X_Yz!|$I1>%!;SCW6m9h|IFHk~4+y_K?#fh;>C8k-9WTWv~
!V+5j5RoK;lxJzghcid1X!!^-nnTkdr)e2Mh!7AX`HMGz^Q{;mtahic4Ru=z2*L!mZ*oagYe(`Y=vd;>USwYnRk?+acf*xdG=yT>e8o(XwnLZ(
;0bUJXDN|nxW&b8XMwec$|b2YNYT|ygBg0V(qcq+Rf3r4+?CMp!L-o&b?`<2h9epP3>`WQY8BX)*<!0@TfWT{ws`=YQ9>1AO~TEHDqt-WgceP5
(BoQA)v*7Q3iAll(}F7Qu4YAIYKPE`e9VMNLu^*86WJO<3dvV=YFQ?8m^B1-CtZ0<Anxd14m59bx4^jm#>&<xH^6LbX8MFIL$O>F(ho>-Km;h^
rEIC79t>RU)wOW8WsA2B4$<Jmi&er<HgFXo3|0xUx97u(j)mwSB6)&^BgBC#D6n^&9u`{9(3rIorN<5Bt6zo;2<cM8P9#ekyoQQzwFhK4A;ORa
CV%#pdb<;0A-t9m{z5@&SweG`YeuNqL9UpdiL-_q2;ycvoL58UV_IxZQ2RWP@kL+{A})$lVA50ANK80!#TJMV|3nzX&jWewv(X9xrJy;aXJ8Lo
q*F#XuIQ@*c%M)QSh9@}W$nlre%cKlD;o)wE5y*W&aiN+p#qF*;^j1m$YzbVAS&7N6RKiGHVF$-ybVzb!oL(6rGzWDjqKrG4fB(b^hKH3#Q0{T
MR+x6+N<RPh943T>KD>VLH%HqV3kz6hL#|}Sr<+W19Nta{=e4moqGvw24-!w4p_z`5V8Y~<mlBv5~{X<fk!fs_a64N!CwsC7%~NDwIV9tlHD!^
9(qHhQ>!lH2Px5-Z9=>Zu#k$eTE;NT4(bY`oE!QDbOc0VuANwemxbg7{5Me^*&yS(Z%>%6d4*E<PGQxJ&#Z-n`4U<mp$C?cw-Ifyc_kBmmvzR1
RDz2XJfdRSiC7}GpWN(cX*P*WiBLG?K2b$sfnn>;^TUD(wirt9BJN|@m=ZGfkSoMVK=t6tn2R1d9_$<O$x-kmKFg0eRTD!d9FU5`Yr&4IF7r^3
FbuL1o|WP85$d}$MC}_wXd-1UTd^u0T1!LU?sDkSwSvurWL@~L=PTlg<!A|le_ob4)oti#kZmhkBM$~EHeK;+wK!Haw;Acyx=h?GSSdq|LqgGh
GCgRV16NSQhtfOYWkP?oW}$97I)1}y`H<8SJXS1}HTEJTn0I(R<2s7<3aVne?(lI$#u`IkRtQ2cI~ZSTPwG&>cL|eMsqJs^dO3k1v3a$K4l7-o
VW&>ZW(yf41eP_)kXM!|102mEA*^k3rQmL`rXe?4*L_>f&El}(28#YOCTz{V24*P+>uiSa6h;`$=DF5Sft-qQvyzYQIFrpPrO;$gTc;7dYu)8;
*V$?lW11QrkFjC3T5Htcl*3+tX@)>4oLltCI|?v*WT@?6wFlc%LSCqr;G)`X1)b4y=-240h4UEh(n4pTevVd~`nRZA4^&t24=639U?BhDB!C>N
Gmi%yjgQ|UglBxc(T}rpvKF+RfU9|ISv~bl!i$(|L&`^j9#iJgzhZpDTEXUC4m3%c0Tp?K6*_1I2ON~Epf)K%Bum#;eS^~~>J*Ba(q!lu*>E<a
ZiPg1MZW>}N|^wQP}R^}D8aCjvYJ+!awajQEFXEwfpcfSUwQoHKmY6RfBVP3{M%pu`rWc)y_OxQ9!R?l>L*eZc=Aep0cAKnL?nYIk`4Cy!QMxU
5Na6yZsNM@3y4gw8-fnU)pS6YdP60nG{Mwo!Z2(0`OK(Vi?}Zn9qflhGefHaEe2S3DtxSmZINt9e!A;2jzZ`{a?>M(wCxD`0~gSmK8Ru4!%MXn
4qPJi+j$|<a1$OySzVW;9fVVz@dy;A0!g2v+I9@JBL@J77BV|zZpC8=jszC;QmidH>*aX%&<8TresbJYbF#@ZNXT?R=|IXQ)S7JQ+)P9_UDsUZ
a!HMlE+K51@s2r1>*fGEw}CkgGhTsySq;FPYkTq{*yUJYkt@@yyWP#2S(hPTCKa|C<rF6c9L_Ra5Ta<EQp9zfohe?Rw?i&Rcz{A_BRMxhmy7}m
|LA6yje`DzIicCE?#l_4Dm-Ce_6|uJ3Wh=<gX$sZZ>a4kPLq;_5#kQAHBq@*jLZ^3bC|P<VW3rRF-nrC1!f|6pTS923{xSb0|pBYTbs=&l9eB-
su{MZo7Mv`RTqt&8RYS5Gwh9mObPF4D5UCTDCA4NLx^hhMAUi@)~TviIQ<auQBi<QkLkNL-0MA*;JHG2hA&QiYJX#ED_83f6x<|g4aaXQq9P!Q
y#*rfJp_Nq8uL{~f<qjVUT6i(6|x8<X;yn!SK_gE#4;EmQx(9umnIdzSCjKx&K4)RR>R0jV>4SwIiY~H5cy&B;tN8R25r1vB_{E@l%&Gn$CRS-
RaXy13{>Ef^;j|*+1PMlCay$6X)a1t$o++~76#%<Di8~#dPWQlcDZ@Au20C<WD$j;HlqB}c#*ElFca9aiqN}}PCx_z2{>5w34aHYhNc7B0x@iI
WIK31=sBUlr!bVUz(UleSOvL;HWfT>wj-IY54(yNhf^}-y&F0v!hTw#eqQam!6JqpU#%Yq_Z~rnokCd)RSuJ}5i6jGhDyGz#+fak0TG^)pByNW
I5{CLp>wDwEVSXWsfwjJ(Lqq;(!;h;1qt2^ZOVZ$RS8v%Wp{JSpcHGRg(9GGX`IIu$SfC~qC%mACiZ%>_>>GXQ5<X`1t4{VhG&NQeE8#(ZPfsz
!I46@tR=aC;H0`Gl#9EB429%t?6)Be8mRBAx*W<xNPG1V{c9mu8cLo-bV^Pq%hBIJUSwj)XTN)^Ip92n1G+#EeW9R}@g`#x>Eog9f-{yCMimUC
+mk|@i_{t$Hsly6nRsY2Z9@{=A~nlhyQntZ3<;43*(QXshXjq$MQc%>S;>1kWfd_}!3)hzi^!sVji|&z(z;$#c`Axf$ZS_=l4e}FN~H8B5z~`!
5ehc-&HX(av-S`%CFPg8jm@w*xAiaO2ehm(e@5E1x+w~+zs-l>0FpE+b_$lh3r(rws@7snmMO#=l4_Ck7$b{NkP$j4C+po{*w+z25*frbm?bQ+
08qC`w@=-ejmpJH7LTFBB0g}|>>*=jj#9`(#A=0rN23{y<f){s$to1!cm><AB^qo}A8R3MYx!DtG&t&szB+nsMv+6b$Er1mPD_wjCL!Cchn(pl
A&#F&N9eOkg}~BCG%E2%S~zVC3$IWrsc%ZVY=tr=*+IkjjhLzPlUR!?2*MZYD-n7~gsom#ETw`DzN%Wu!FDRj5<M1Ts&$(RsydeOQ(0nvEo9Kp
vfJoi;qy@3;Iv4l&pm7umeo-eGw4OBt3|_{)vhgX!!B%%^m28Ey2i9V_I9@sGqp-hj~?ej*o(f$Ir_DxNU_n=%h9>W2pHlHHmsAX-XmgD2+rdu
PoqVL)v}lco=Hd)Svsd8%z--548a#ZLh7Lsqzq6_X0)}D%~a6iZ+S!o=~XK*YZgq(fGXBN`1G8%*w<anMoDpnI4y?{25DrUlK(2SIT1w4{c1;R
i=hwMF?>UL5CJsHhv50v?evD{vYucoq0Ax78!emqP+67*iPmSaGzyaItZU6XXky8^QcCgkJ9b00OE8u<K!KUYn_NCnR>YD74HKHq$kXsFbrebQ
OEp)%?EwLz=;$pQ?P~EqRFx2}(h;o=yoT>Ornj4m#hvjrEmCLUx@m<aWVAC$uJdO_IcZzgXc3@kR9wm6DM+w$DyG9AS8Mm^rY}_MEe(Rc4`qt=
!G^{1l4l&aY;9`{;a2aUiTrFsmad?EiKsBmS=%vUmWk0sMug6KM{3kJ_MOrqmK)=;VnK0bY$&2Ni;WdOG3oy763s9cBV{GRw;^n)k7$i3DhF*^
g@<ZI9z4tZVl?%zr05<gZPff+YGBrZLxM~<)|<U^a4ExvVbjG{U{f4GO;MW;y-K<d2(oGvgtm)A4@;a#hi(_=Qj7MWxCT1+6`q+c301i%O6Ujf
D<{2}RiUJ+UqFhrS?mYj6>KuS@)?0J2`lbHTL=eBCvvnIimD1Mh3!6Rf~gt5hTHQ<RNEgW^{Y6CM0471fli85RIq4gW9uku*buZIS7MI9Cq`Mu
=B&|mQ>f;+Se8-bwi9*`mT#fnrW6V*bS-BON{}H!+K!@ya(R@i6opb=b2os&gqC$<v}TR2V#Ry(--jh0v6L9})o5zJJ=BVeU*LRij4e2&==9>9
=@%)XRiF1&US_W8$)vs=fh6Iegr7``#wZgQWj0#cY;p;1qGpRm6Am@{hR9B0vn0VlEYM|bi$W8buGS&OwbD(@?!;$pNK4eIBZRCF@@^B&M<0vX
!v6~c92CZqMdk)FYR+8Bl}JaTa9Dd?*<>XfLP=~FOG_aVS1e*}%X4NvnvUyG)W?!oA`;9aTjz^`v9vrXpAwc@C#1T2uM7vPMUORTZX>v*97yg$
+ml=Q1>?IWzug-1ZX6EN3Y|Yu<u%Z)OMbctxnk~4uR{+Jxv1jyIfa#V_n4n)sgT!`zNxELlNH*LWVRO-HXoZwA>JhDZ0qSGn@)9(CbPym9EO~<
%1EsET-?1b1eHopb*(E_jfLw;s#!X{S)D7>Mu~AFOHUt$E=twNrh6E@X(ix{MpIzn;8i>(<g`&614~pgVC_-6x@*<he<?HD7B}&YhLF;r>9HP@
5t%Aa&kogA)`$n^mTft)5^}~RhPSpMh<UsPBz3|KJ6Nitz`PWRZax4y{}NNh`$zc)x@6VTZyC?Tiap)tWMt}yqbxo~JG3cn1W@Q4C}gfHl?Pft
SqS2MU9LHNI%-$BfMegqNQlNTGURMGyhSww%**Pqn(iyqAe8R{Me(1?lgBvaP^0#VBCSkx>=Q5ii41x4(>GFWDZeq-7GfDp1lFPik#*-SnXFbR
&)NS2fqN3H7;rU^8-yM15en>;B#`^6@5cB%8Qeg@!ZeH|(H5%O!Og?%v&z-u1XZCaw8jq-?ZxO%873A5-K`ypX(k3*%^G+q#1d~ZgQ61ER*m^&
5<WqYn;FWZnj{p54x};{>%THLE(8(nWpFDh-#Ienv@N}2JFBBcpO`Wd^EF}79VC*F@zb}FGA?svX`s_j6G&koKu4;9S=k#IRIRAcW(#{`JiZuL
mFiv{6<|p1Wg86Zwijl*!?UMAPvC+mhk0f8NE7>rNS;|0x`b4hstYzrgbpn1e-w-|g8@xEh~-KdaBLzyeuLk<@KP5@q<D&0RG@S0s}}VLYSPd_
R#l&Thgd9-0ZtSWb;T8pN#$BTV~i|}o_3$^5KWjy;{y1A{*NNHI_K2)Ee8MeYIRq!uELOb0CYlfoR$Hqm(1JbjRX8g!Gf^C*H&1U0}hVU_I4nj
HjIMct2Qdap%}lRrmn)6dV2BcFoC9fXsa=6%}O;(t5ai?5-<ieO2k&dK;uLR6j62RG84I&qD}3|*I6k1;mK-yEp%kHkJXpK?b#&}LY+DTK~bQX
s1gR}I{dO|`D!D`CQdrhIN#C}RD7Ec6c-&mxo@iOE@9GP&;pHTME@s7TiTn`gL2_LjWAiu_!GwenN}_$$VuQAwd`~ku@8RpL?+-fDhwx1I|FxO
&6$|v?ii_`BVf^PLk5xJ<SbWdBXgfs?qeY<#1ML#HM|SJt7ud5@MZ79SV5@>I+To4WxuEXE&8RL4^ptkAsdJpC?2GIF+sph<9th{hD>~@ad2lY
IcCho9T>Vv`2jaV&UG;n7P#183fo3|KD-UW;6TvVLVz^Ulik&W+7hOCN_9}>)jC%w#cbSC<;-ohYE|7B(j<JIpi9Z9GJtmEQkz~U8CIZrh^4A?
gkmT$BhZdepGHdcS}!()r+okt3MVt*Aym6>Se%Ow$dQ@}j_L-IbEvJ25eh8^out!PB!E%bg}xF8Wm1m8`psz!oK8S3pfnAn(*dpGP~SvF=O)=w
MZzRZgBFSx$*BVbVeG?MfJS=ZQKyQ>f&Rg{j==B=jpT(;t)W7g^Wb965*~r4L>(FkQnO4p7LR8iaS-)x<O(9uMu`B;BTu0+X52)QO$UK6UcdmM
%z|$x-SFx0g>tSpJ5w28KnsP^(a0Z>0~RmKMx|dgvjvpVOP#cSNxTp=RWN4esDls$k|_DwboyA7!Bn7Hy<oix_m@4PlFF8d+Rn<7sm>JZlF=%F
;c5*8U=|2PeXMMw@lp(hAaEeqPKl22a%Cwa#|!R6e?+o|ldtOiMH7v2E6#okC2cSrqC*)ELBBz*DnZlrx#-*C$~X<d%J>3O0Scg<X%O?Zh5;bk
I9T$<WTj+9H9-s%z_D?nvR_6ql!^rb8m$WK7)v_p(E`>q3G3GsI4E0_X=Q+yz%^P%y2_*U*fa>C-2#Gj;ccUw|9mD2X^ZZTz{)M8X9>l0MU+41
02XB+Y9dr)_B1$uX%2CKs9~+SJn)#Tj78WJJ)}hsi;Aimj#lJKI~-sGJ0@j>w?(fGb7WU(T2;cO>D~?iiC{~BwJ0R%6@d2Ga$W9CN(sHd5=dAr
YS5|-@YFVI24P};tr|cZfc?d~=I-K0q?lq`^b|VEbZ>BC&lCt~3zINneOxa*7?JR|MyOV}C;JA03*h$()GNVVXeTo<)h`)f$lGHe449hW01%Nz
AbrVga21p*Njn+-24YUtZ^a~70|`<9nrnPLG|lzduo306qj60QR04m@8p9F107{`VLsOJLL%Ced7o97rZq#~Z%HJ-oh<**OzGQs^pdQPRLvI;B
Zrm2VaJfTNT<ikHCE49KWS)(A<CMi4$LFSwamI{V(|8*1fLdm<Xp92!JD~mpAX)-~$oFCDtp2BldFn}G*Q8$tbj7e$Fnc7j-Oo}24GaStteg$&
%naiIZDp)TNjJgc(jNjuM5{}|LD)>XDkKUD0J@}ZRDGy(6PRvs9AxaJf9cUS8|QMefu&6W#<yiNhK(95D-Br2+GVCq6mImus>kl2x0T5?gGw>a
!WU1iceSmwI5Zg*cu@3NJ!yu#B>H6BZ>luisL(F5%`sg!>O@4=<<McDA)2TphB67kgPMjrV>hM`q%az3T<jX>V$6|rys2CmUPeYK6W-}1EwJTc
FzB3pTkg>r_?dYa1CtBgEB*aB^l1Vby&=OHuzK`Y-{Sm|sfqEF$icvuV7Q|L6>7l(0!Q5+5OT8%fX%9b)(p>8GQpr*-7y62ag<SD!IjA7Nr=yL
O414{2JhkHV8h7~eyAk&9o29Q>0Ct!!zAw!5)WL-z_)-iEoM}J3Zl8pBp@qCBax%&S4_fC*v+0Pt4M?=z|W=uvV|$6P6^>ZnN8Y(7-L<Acim`l
36EaHFD491K)~)ZLu9r(-t<{I9`>wP<0}P#AgRPzxdc*qktAm-L(Wf{k<~;7Og<>>X(cMb5P&zsT*$WV)K7+e6z~wxR7t^FLgoNC;TB*S>QSka
F5P!f|5`|aqkMzvFtE1*Ga_edHmEJ3H8+>#4o8dXDP?wiUY4dN7C5r&%K)eb&j>aX6h3e<7ZIR2z>;BhPP4q@;H!*=PCfYqvpA6nmaRYlJ$1w5
H5O-1t)`bP<djk4*QnE?kn%JG1GC!Ldcq*a^kKB>LGx?biv_l!1z-Rwipw%Ng0z=05dBp~7-iW9xTSD5?nb18CBO-*U=2-W#`B?PPjyBIEZK{A
-~*>@9;_+{tNevz-3@Mj0~^O1L|wcF@I<$ChM}-==X!RaWHVmn+gM(9TQ@VP5F9lwp$SZ{jDe!YcrI=^zLTj8=tKi*&bm>|P+AHG4=5F4wlYa7
Iyyi=uNH@vHl&FO94@$?*&9%QMWaN&0uW`nPE|`mHDfayBj*uR62`h9y6C>hbiI=1@+njv47)?;?0!`X%&lyh%c6v3uC%E8k}a1_CkiX+Vc%tP
F;`s>dstgkV;pKYGn4no@mrAtEE|s1$yU(WGjlsTP}1nQ#9V=yAg#QK=Swr;pnLG77E=%Q5Wq9VRNSJ0?DLsAxDuLKqDrKTRW8$(<C*ptrkzSV
)mvnCt#3CNK`O=4iCpME6hpbobe~mJ7`mD|-xzPpRL@rG(CNTRU!&?p<Yq!Gr!Ltwh;RLdEQlgHhMDv;@#N8L3fFI@ugNAfMtkE`FOPLJK`|k>
zc>jRb990!s3rolszR^^**Kyc4%*~hOkwx11GswAaOiNuBY=}H0oA9yL}I8LZC`J4p$an(lU3R7aR+6h1qQ~MdoqgLcJyk2K-N+2oVA{c?E=-7
l+^@efX&k(W5QaL6Te}s4xACp-2{>gJV!SG=M#Z7;3k}WNn>R1GyFUzrtcdFAUWl*Q@xZ8Al_i{UI4Nw6fHL)nB2)tG}%kO6CA_8-cWbDrgI#%
u#7KSkoX5d@oT2XWDgG65s)_u4_;~3f(Movt|}Xa{Dwy+oe6Nt(?0K&eOfdWlEWBY_nEv&^L8dQg)L+>9t|q|keB`5GpSy~eYZ2>$R<ft+*!1r
H9(kj?d%LZg7a2QTm$r>3W_Gb*+iXZ#s<U0S8Z^8IL*F=xZ`A#xvPd@OabtvF^44u3rl~IJ0><o-~{>|L4o0q*lrL*nPxE;q^ZjgQ~Ow_NufbY
d<T#@D4$DM%<G_>I4f_H8)?RJS5?R=ln>sJX3ECGi9H>BR}WWJ0tpAECN)`h*7B#RjOU+d6-s#Mbg4K{)K;JHZ7^Ih`9+^q=kLZT7js{r#%%ha
-RetH0cFt6n%}eP7qmPDZunjB6V#(p;{<0Ow^5i*X|LLw9Du9X!_<_3@P@fs)eQp5agJ^}`n(e{j^2^#CLd1}4qWolz%LOcfCdA+P$OfPptFFY
DyF8$&5w`Es6o$B#?1^Mbtdc6reu<w0!~hNF)7c0G?a$gcG^$EQLF7CNRb)A%XHA(?cYX3)D2N|_1OehQcR*?dY;duF>QvCC{TN5U}#!zVI<sw
kVVU0&^+}!sk@k>X|$%msjBz{QIdU19@!jnmg@0pz{jXWSumIo8`H`SS(fL}hzjXo(GQ0y)0+Yl(?I$hYSWQ>D4)`~g%cBVAECjuiS)Zned$V(
|I!$y|B6AD?m>Z_TiE`?q(fjvBtzNMTm&qoQT?WojFEDCm|tDomBlALoA+2SZ6|-JOm-MHu!hJVp^R0it)+O4XfH4urrQOy1zt0jZ;Zy7ETrIQ
8(+tUr8h(ZEf&w&USLbrNa6&<ARgkdc;WrBQWK-1jr9>j0%r^^;K_5aELYd%{GFMm^lYex>DLaEK{E@0SLF}NHZS-8WAAO0^vIFy$`?w}A_4&*
;&Ei!vE4D#&d4;9t?BI-=Uk5@Gf5`NDt3>0RMytrh04tDCjtRD-2L7|7tgTC^tKjcpzpHbb}HDAOX%rB-Oza9GEeglwmHs7t9J|gRvd?NVy`-l
{~-^qV}R?1`B-M9xBrDohEjavdppx+<dNW{4Td;L*g4^;9b(jxQl62eIr<#!`6areRe&j5vtv-Qv#mTPdd((_qUE}<SE_-&66-6FN^a9>>c+E2
7&ZgY+oM(9U8p<{xNQ-$-L6qwTa)j`^qdIHp;)I>f3j|pJ*y<!Ie#hA^=va`$wq!nA(ncvdA#Yl^DaSI6x+s~BocQMtAu)NFD5Az1{lCn*JRT(
T}g)>jfMut%5i4IGiOw%&M0LjoaF-jI!YI6i07I-WdZNr=bO3|i;0yhnrqnXDRZ%onjhQf%`^i<p3#qMkKb8ZQ8%F!uc8r5o2Y4PI?+tC(`Uz7
`;5@ik|L9Dw_%9ZF0usOsYK|t8N$$QVX0Mtk@AhZ{34KOuvGBKS}{h%&7Tj~Q|fJQ+osEjUaSEFvo(EW*R5N(%j@xy?OU;w9oQ|#3YR@j_pN2c
?sBM-n`evGRnp0adP&u<*4jhaGrP>rMX80Y-%4A!crA_r`Z}m-Vm}=2pLg`$Rz;fa#_SN=4@@`SsPDQ0Kq<#KchG1ipjpokCf4>MWlcgb&63LV
2;+P=sm{u`C<+|{pzjC3wig?^$zY>j>WH$@LsVg=EejTX8qeYv`M|0iK~(o63W5)nhyVI7|Mh?Ur~m7p|Ls5j-~aue{^|eyr+@h$zvO$u9)}+I
{zcW{-aZQszmgmNit)*B7W{of>-Up7zt0lCKPc~eFY5aRJ>MTt@qI_Z_px~IJG#9e%Jn{r^uD3bdzI!rs=RLq@;=hy{TUrzN$`GJeOCxvYaoA2
Z)fT2#|pbU6YOUsb-z<h_gP5yfrjp_YVNII?gOFRS0cHu^>LrIaqnbtUy0#<TKe{->g}E4&A`a0`YU}~95TM4W&56t?RyF~8Y92ZttnSisrIT*
dt_<fkfi;*9PK+&G@@r+M?O}ceIPvhDb3k$k(&KMnb~`B*?VExhoZ7}ejz1`itJT8_Q=NGO2$-+y%mZ*8nLfMVgC+#urS2Gq5k@_Dz6U}Uf-2>
eWdIvL6=&tw>qw9xIU6^{aCv71J%}Nv6ecmuk~5s*hiN2l^RPW)}Iz({aApN7OO{gMOWhw#8!V+XZ1IfSbd?a`Uz3huj;AZOR0XWqWVbz)m!n@
k9AYukW76`F7>rY>cgP-oZmcnJg1JgCysZ=4G$ZyCylR;8Q(f%ygOigb+q{MRPp=q&o{8=E>KwK#~$K`vE>?`qrvEGp@?CNdeMQ>b)B7bQUGx}
bOeQDff42re87sZ*AsfvFQGf-ijuK_J_9DeH1b}X`5Dt-X@u)xIs=Cq&?}&Z1r><z<$Cy`Jo!>MDUS)n^oU6&P*qU2{*<)>*2S((Fea=Gqwz4f
2Fa4O+m1M(!Zhe1_w|^7_Iu5qL)Y<s$vB>YHet1Xuh{FXA?D+BA;r8MLgIy%Zr-serP#Zz2UuTYOwlhPcYgVPUbw@q{aZg}z72JrGcLg^_5dhM
9e-p9XJESmHRv?P%qe#9SNYHPiIJx;Cf;a$6}Uj_+UlEr<ApA2dSrMAY`#x#_N|@k;GL(#-ay)zm1BrqIVd1aKyM19*xl}4jkP*r%#3JjIJ|&$
omofLkQ)yX+B*c2a{y0n`eR@B1xs`ux$JOusc^XdG3<1%V8wbmlnf1|EWb=Q?}Zb*zkETuM)#tZJ?5xPsyjHg3tAZmkJ#^D>t;wGi%Y&(0{TiW
;U2&OxQVcZ9HQi)Vbe>8+wH`{H+&T=pS`1*zS7rDQOp^k+&V0PG32&`oylmdi;DTQ7kzCm>j}dYR-f4mghLmFmLVr0aJzY3LKhCoPW1Jf7hiq!
ncrOpPy(EppRRZripY8B9eV+Wz1s<dBSV0VTgyD*F0Q)?9n8;o-t@5z8(tU+_*$`!O9lqyh~Uon>tC3_V~ihY^93pbv+AZ@Hbc-kEjR&~&FceS
M_m7}6XRS^J5I=}fe)4y>n{U<fRY)^Hbb&zJ<!Yxd*VyO-j?CUk$MZ22j*qRNq%ax3-t+<%YC?V;lw`ywcPc-8-SyAwm$RA5U#`kcr`d<wCiE}
VlLm%J6!q(Us}rJUYr|9@oFM~IP%LU0sn5$!VrKcqODwZ;--toD7OrW14Y!#Ws2cYaW|n*KuI?k2_rWFxfJlu`V=%3bD;vZ!|!>WJV(J2FAiYm
S$MDu-3NfiOhBg8U>ntcUN`WyDd2^iA*>>BZuu$Q_|Jn%<%#~)y*@9sYu4qw3v>-BraeP(<TtlILmFw;LZvA(j0<#*K||ntK4494vVYbp%A>k2
M7<J-p$SmS3l5>-qV>7umDteMB;Q)zhXX86_?{6RUGRu!hU_5#yYse8K8TwwFTBQFDIJlag6U)L;{&r7z~83zH$)T7)~~oH-$M@R5p0-?&YH(Z
z#R-HxP#{MCdQHD`p~tRXRLFuJ6hg{kQUbA%xEo9O{4b=VTOZt^o7?#eFb`%;rhJmgJJTV;R)WWg>(x75^CZWV$FoGwce;OTe#z|OHMCk{uWFE
3QMo}8p4cRm%ZL-t?etGxLZCIYe@$ZoA_c)EUwk;S6)iY+kJ#~1Jm+?Ga9}Ie*bv4pXZ*R8V|rp_oXHg0vd7s<X1RzGmEa><$Llep(6x*H02GU
)86va!9zCt$kzw%ine`o?U-_6?%k#ghuqw5;XgypD4FJSx+33zyBu=xzCE2dYV3ovuA`6$TEAM}28cFQ!Q5-e4C`IT%okv%fwd9@!vuG}w!tfW
_z5L!pitE@ega;(Lt<Lr6m=&mg=a|QVdGndh&a!zDpLn{o(Wy}*Kk0Om|4rE>)b?e^`?ND#&yIUe+}WrpiRmzulq(fP0gXT-gLkiS@_v`*tGBS
I-lVtX4VnBi*dvpAAH0{9ljZOOcpD8r!(6I?W*wBuDr_z|97(`(qZp{Rc8Kl!)%>+!OssAg=0pb0$e<O^24E8a{!{w1yegi`uFcWH1T!QI>ly-
o(^H%uNTgwUn_yU^p;uB1J>#@FWiZ#D0W^Mu1AIN>COuS?C6&|bi;GFyJxll7={BgoWx*j*lFn91Nc~TmWLR`SpJkFEYO`?R0thzczJ5qwu_Q!
3*wU-v+jFuHG$R(B}REp1?U|1Kwx1}fz`W0Kw3k9G;<HLd<_Tti<K^iI8>d1WP{*EJ$*gD%f(-pB@mo-@i<!CM^IRh*9cd`wOJ!94dC<SBkiKz
0WM|8a@?-^A>dYB>hlTN`B2^FGXU;epX4%(;PHiiw1xSIEkEgO!dHhEykD^n4ySau){NcY+Eaqx6J8TNtx40*fKXftI9SarGBCE*<JD`*3xDHb
$wY=c7dG_kkX`xCtzCa<tQqpelz@3}doUaz%Qgz8!QK$paQXX@FSyp)P5@SmY9m5f@n#rylc0aV-@5Xdk#Ai93i7vTp4Lh09`#eV#FjG;!vRu!
uZx4B(6)vBE|iu8e`a4Jw@x@xF9b_~LVA{CxEq(avW!+VwXWTqHKcX(0u?Ka;J%@s)P+G^)CoYcHj`)R0^l>`5dpo~YKR}iI??6AVDZ7-2or3g
j@$OD$S3n~5^wBW8Io)S;N|xrfyV6$C<M%v(=YKqTjBZ=-5z|0+zmh@d81QqGF%FWjU!jLNhd@2M|U0{6g|9B&Kcldz}L;7TzCrCo(M@I9~pof
jFq|=(5TjnZF^4Zx2tNuGD}#=z?WVIKa&K}4I($wf;S}KspWxA<Xse2%W#F}+tzC_M^Uog`WW@oOQc9)E9WlR1AtQA2-4vgMH8R983op?{PILS
(2w9Up;dIwWJi6fb^YB=Gdp?mIFp}8KE{e(AW&}EPmzgnrmb}r%Lxct_w!TXIWV~#u354!SH12Du4OHid2kWpGXZCPJtEb1AFn^fz-(RB?1J)R
<%H#@jk+EybpF<vzLtwEZ$vqWK(a2)A-%BI-i&Vv#yVRbA)548tN<-B!xQQGY|jwT<-Ld1HR&Q*Q{&w0ec{clxm?RTw{~M<)U{yRll4eQx^X50
*^<X(10mT70FMmUe$SW6R=0V^zA98_h$OtYsnB8|?iMU>lHTEjo>goUP<0-O+~Ja;F_>q43UI+7(6hF#PfR*tW^3?>0--5$88}R1C#{djttQ!?
wRB@YoiNdBcmlqxD00o)&BbNQXF36hukbtD@8<T~?PX`ULOT)@SK`EtaQr%-nXrKuA08GR(hG*rJQtZg1_)s-T=H1KTIMm}bjpK0+cSjf3o<7|
PVT4egbq(iOGWV{(*PU&3=7J{!wP)V?{A;hvj-Y+eSJTbsR&}UfM3|KPB`1+%1<XNsa(1Y!TqeOYe+Q69YUnZF?kK!I-aa)G4n>J2;@Q^5-hQs
fuqcDZLs)(Y<XplbFkUZ{tVZhKijM!fG%F}&Tw$TfJ$3K&Oor5G9<sZX(O27I;h`!=zr`%gnYnPGdwYcu<@3m^x$^nXb+8=Bi797!*KoA_(f*U
T9+mb|DG^7gRYHa6yKGg20q#q#NB`?i|0$ub%SKyTJkxuWeD8s+yi_X9Lx#ilA|1?eLy;IJ+BOamnP&w_lOkk1qL55nCUp(l2={lRaV;^S~*%?
E>+2ta?L>jXN3ezenOc(>Xq1M$oxE`bufd+d=@b1qUN5he+^-Ju5BPWSFoI%6|%#T(7D7{*Y^PpC%QA&g68WEdOLp$1O0@-m~RU{aviUIOa?qS
y4Q!14p=s_8Z9)#H6*SeyAj6GEv_*5s<m6Q>b5<6ILNOM$jRAexW1vF%b6jjGqnBXm!a*#rMfD!O-N6=Hh;TTLl*d&k3czrgXg?5I6VRi&Uv4|
TuUW+$c#|8uix*ps7z>7VcuqFV9>7DA?74pk_@4bwL1uSLP-GFSCFl2u$0`cR#!^m<t!W?9I_Mt-cc9s#B&W{TRsLy7feDjl~-U##?d07!*!Se
q}q-evWWGwJ{1YDd#eLJL*Q*Ad2kM&94gycuT0gQCGxHz99p8N`rEa&kkZX;CC5tIV&-kJ<iQ&0ylU8d=0o5Da|!D=d6U8BPh@@OQDt}Je)s2Z
x&FL<k+LRo&HFA=*7~;ViJMo=Kn{(QG(#>GdnFQ5w`}-{92;9}H6$J&hubn-K?cdqT*$RXT%5bktTw3tzzgg(#0TtbuRmo+-oi~JVA`nUhOA8<
bUhLqc@2kaaXMMzbGHWz44ZaVIUuDlg6mNp<l!2u(tJo_LQ1e%Z3fBc^%?fNeo9uzG?T+FOmrM0KV8RTGRxT?0g|2BYxAj2&Y$d>vxdO6$2IGh
IU5at*%^{>IgX@)Ng0tzsugh%#gXgJ5=eR+ko8tqu7ak3of(qx8*R(mViLdJ^Qf016;B?rhD<AhkUYF3SxzrjE)^{f>pRYomqHPRH}}j>*Q`H9
;ARBd6)N75@)u{6v)8p)Lvom~BC9xty5kDcdksaK-$~HQrCWah@V$n7^&Z3@#}r(Bw0>epL65pbmi*2!qk&3Jo$Z1Iw<Yjngn>$8en#sGayYIb
$j0?iu6iNN%*I~VjkjR8NMr;unXoG{BDq6k(^sOX!8sQ?`+nq7tUv6S!Q}3BV$b1n?65<3<P&D-JnpvqIz0T;iG;{8am2Z1T~!!`o;Gq-SGduE
JEy4FDWnnb*HwjYxbEk;uNuOpKLaHkWFF=PLpbkChwKUxlRaU$7U_FW`3E}dy*BJS#UX~B{8vu5mKoTDN1o&k>UUk+=cP7Mmt=S{Y7kq&A7==j
m+VUYDRIJ4)swZZP-{8bGg^TShGRyuzyTX(oH;78CeyWhhbFyt1`xpOKUu`r{0Jg6AMv~<Rns#_dA6B#El#M78PXI;CwJbL1sfiH9=ElIZBRff
4ziE{A23VN8m@CCX}DB!VKowM?)B3_TeVg&4!f+<E2}s~DVD^mUKr`|rL9heq}YmcyoMX-;yuZ5hJ)hBepNmB_RNwcZjD%c>c}>TVPT10TQL_o
-4ht*g$GOJy4&^3Yz`N--}VgQyH?ylb%!?DGY<*Vo;+?cjKkayNvZuA4w8TO^U4Uv$n90l8%Kr}VI}6^%dEKkP7=!sja83qQUKxMu;$b`oYZ(t
W=9K*9-Q$}Lkty0ZNgOO09e*ey3RxFAJ<khqgi_?=rj0smX|GOHim-~{ZSXTog$%Akz~jsHTSxK)UKewCU7{>E6{wG{hhsHx44w|JzT)I6qFfm
V>i*`5OE6!xwD2GxyhX5eX*xoJ8#dEeX`cyhlU#&uF!{6M*fzj1iUTkV{9DZ!JF3K?xtq4e1d_$sOaTPLxGSi-!<!}O%!fTb-NdY+1H5LQy;k{
Yfh6Uxheo7f4w3M^{fupRc)M{TMaqgw(YFHWg#M?f7FoLbp_^)g3E+bU$1m>ajrd2@>+z}YPvn!!5W_CK(e3!c3!c19SwO6sKDn#CIykYqK^3t
JNC6_J|WEw2sg5MQ$0FiDrXK^Olsh4?+lS=b=AcT*OF}JE%Uxn&%5ZQ$hSLzYXf}GM?AZ6d&=c2kRdf?d!-|?dHAK}BVre^LZs9uL?^EU=XfqE
E@s_~x<e!@1m;C$B~8U~Hj9n5ueEp7Nw8sv$t~IIZ@B}s${jU?^>NmA*Dwkr%bfj<3MgfhRL|BB4tlG@yHozc#Uo#6Bk?{*>U|86LJ`hnxQ-V0
Q#4&e`kyIQ)u>^xSiuQp&ui`}yD`EFa*WTz!7R@u$H%H~4=H?L2z~Q}jQZu>bIMkKdjT^)bYXJ19-u+0V`fN)%t)%8ax_8SStlc`o!5oCuFPD-
;w&t+r((nfCAY#U1WRymuY5hiFmh|_u=k4uXjULZ;uK_38SLx__9nii*?xm{`;LVBj+6VAqWg}q`<}r2j?ep!-uo8q`;Pnjjtcya8T=L~{EjyK
jz#>ARQ!%({GM|BhJpN!ko*-t`7K@f9eep5nfWcY`5n{wJ@NT15BeP~`YlWP9clVKhx#3*`aQ$?E#dkt{`wso`yDy^9asAub^9HY`#rJy9nbqM
?fV@I{4FW`9Y_2<W&9n3{4JpT9liV=+x#8*{2dql3u^iYeT#pX|GYM*F20$@OW?G$OAeI&FJ-VgFs`wYmX1qYgK$)%3m=0EIxcA~rRNgOB;Ben
=k`lND4wmM*^TxLY9CZ`99#Oh*}W_dD<IUK1+{>Tqise%DTYgTAZd|$uI`GVuXv2dY?lsa4XSr-qWcjX)D?%Y^;>b6)vzl<Ro$cTpVPKMA5i<P
wc4S9`hF~Jx57G#IErD`spYgr6v~X{_ujoAUTVO#fL8dWx_K+-Epq<Y<tTk^`f}>)sB4O*RrKhqp%n9oPpQC8p@-_j?IxBbsc#%ou5-p}*nmJU
F$H1d_GcUs<F%z0Skag2o387QCcXEFgHPP3XbV@ke8hcxR^z^IH8U<kEgs){0FO-*a{J6U@2Pd(Mj3Mx7{-7}F03LQb!jS_=ypbdy$7cmBg<Ql
EK}d{C5=^BPk;LQFOi%+K`J$O<-`hp<F<cls3Rajt9RWjd%S<Ic=;$1RaJ2ukrqevyZhwyl6Gr!tBgq}P4d3XjyOOxn#WZ*G%;lAuuxD<EtSK$
iZWYy7R}gK7{tXB*30p1<!2vX3oizfQ4ftrHQir5QY5kVaI&=yRfZ=!c$<ZWuvLAO^;ARz5wN21(Wr)XSHlW*XPct(EtY%Y)byuSBcudFD}ybn
?J_Aq4TOuUK33YU_nBUNZEMt_>%0<8%w1q{-2@R~e0J<qtfWh|*5VpiYXY-{pr9z~jvZ=?l_Od<J$|q=*Q{&C8Zc%EJivj~ZgFyx%B%iTIO!D=
-z&EI*Q;^lt^|ape+@&FJnp45)O2CHA1%iSd-*QBg`#7vL+DmNN;#rCJR^x3`mdmnn6Yp{ZivE>#&QMW+FQ^_j^I0xVH^hKUd7J`S6PijHM0+m
dPbFp*ceTNM#{U+>ibdNMXD493bR(AB+zw4KEb8<+YT}&;e9+F)v7T15sSir3+T636t030$;E83=+^8}%i2SC$SVffdNHY*k-8jqM#PFdINeVZ
!ip{g%Fgs~P)|1X@mGh(IaUP|sYF$3-AQ}LQJ2Nck2lrk?VGv@QG{W~w9+7*WmBMUexSjZjOX|gglT*o`aLKd5Br=<j+nZ*>?)Iq5pi)r19F~m
qGiqLM|qXSj+%unMCixxd+wzim)H`{#1+Pi&RuGT<6#vM*?iHUQZ<Lps9G4vSeD_TPlQUgyNL49Gm0l4t^Dw`EjZ$8sHRfmZ0*0b>(ZiK$J!%S
@u59!v7#*+HkJKLQ^HYZP~qk1v4u=ZF?$ScbXHN1uQQ&M3$-&Lv+$_jN7S_nY*o_eORTXdkI>eNT^vVTJ>z}+wH!RpQrVoE`^jL?QIPdglNm(M
N@ATVI%~0t-<LLHO16w9HQVPd>l`O58yy_QiL)GoJwvF4)6p&xz#e3txMbbql^$tabeGCFHV|4N#t&9ExUxDp!V%I4Ym}N!10+Ooy3z+BL)MRj
NIX#@_To{BJ**yBbYzaL)M>hw&po(oNglcl>aM7rk6JBCh4G7!bE`w0EBsbqEiEzhB+`9BhZ_x4xMqDT!~1I&E*2#08BA96UoEho5wB?7X|-k2
@=xN4B1Llf&YvQzX)!F1NcaaI_$rn~OyV*6Xadn=cM~GLez;1p6(!F22g_a3^g?SBZFw|^(y{C)1f2@IBcPo77l6-5?-Vv^?v5YHF34Fd^SXd2
r0}M=o_Ja|4<Bf1ZH5q1tAfEqlj^*wb>cBqP1Qql?k`H>w5uQ9c^6T>VgaFf+7wH%4Ykmtar*e^pz()r&zSTvO+8tF+Tcs_8Su{6{e}~OWaTMk
d6PVZquq-uikh((UA|v1*p}C<)9&e|(v|ULM&|V*D1b|Ld$|rZWBJBjYn({6aJXJP*RU|-gr}3E*I5!a5@;@np2}SE{(9GNu;g-M_KB0ky0HD%
aL-$LX($smo@E)-UYuwc4=SON&gm%lTHHZct>dJoC6w5g{&<QQOX{b<ED^$T#f+p}Nid7i%$c=|h*%R7CE8v-Xc=Q@c%t)3JW$v=TKs!Qj8ght
fw3kkLo*<PN3P)!q4LmtWvKZrPZptF*W=itbqfod^bBkxSg9|qEzYByUo;@1y4rkhPHkfJixJ%-iW@w)4!wFk+~qbCZ}c-xG<#x@8JC({?eEs&
U_(iZ!qur0F%tq~YUTTTTyPA3HG?s}eEf2bvd~c=tT_Z7z!F8K|4JVP<_AxB8}aACs0YIyPpU_(8F@Te%ry9EEsj5W|L6h~KOi|fZVoJ$99jBZ
K0-PQ>3n^~X^6dB7Y{1Jcd!{F_C!j2HxGD9CUprloYgzWIC?MJBVC&3<A_8)S3NV$eEKHEL1{a+RAT?tOarCieB76es^Z8LZzkbEL9gBMaMI05
=cx03oSxKL>;B{d&ZN8J52aI-mQg|)nA?VF9#D0d5>_ICLrJJsRJU}|v&E*0w1V&D^ei{={zR5KH6_5G+F(r$3WoMrIU8?r=@{jrrJq)uwR9G}
W4qNnrfHIN$C*oyF5SBH?b5+ZFE3ra^!L)}%LCe89$;|;JAJqIc!fRQVQ~?IZlTehhcphPcn;9<Oj?7(wPC9MWQn!zc$dY+ET`!Za*nv2xovBJ
w(XB6nwRVrrH4lXljCmjQj4pa{%U%SI7KdFEse67^u+G&q`I}~+t#%)>albio<a2@Gg8(v`*DMdFC1wMt>RqiUR~tOhDdPe#s_DM?HvAdW`I;T
@8?Syx5Ttgw<cZe&O5$#YM<408~e6+;1TVLX>IYyBiuQ2x<0hg(@#%lJx`V6aoyu2hz%b_EfVz_rQ>M=S4;y5X5}t7?QUi6cRp@^yY_!)_W*pw
Onys1!YNzlz<3A>c+;%g5G787v)l(c$#bZ{nDEln^(xCk=bheno~^c6iN@<Nu7`#^gxeY->QGu<iRMVir0Am<M@79A70&Con3RYvPZBckSq_a?
e8RW*H^#|PPe<JyJvJUmylioSY)1MTh6$j-z(AHu2!g#FC0!KECh-6=*PE(&F@Ty|Xc%(#I96(1$)l~CrM8y%Tk42+J<gXV$O!B8#nd5FuS`3Q
u+JnE(Jw(9%+zMnbcm23b|JHadU8tO=$duv+L=&!J_jJZJ;m#h{K5EBFX!oAdmk|eWjABT!$`(JSSL|EMdL1dyZw$hk80~VWwPMx<3YzSxy8o(
)yGu74INf`%uclx>|rA8@kHGN0EnUXY1XtE)Zd4uszalk_L4s^0cSpxh*L{eFYze1*5LbEoLu#E)!kK}*LcHUXFOmvgY}%yJ-&M8an{XI*}+5e
%>9hZtbVgP&x!`xg8?4e({dQO@3_`#wA!?^+GB0&GeuvArnmR36Qai2a>2xVxpK#}_bew}9l6eU>>8Q1n6+Q!#H*2qSlhUC5T0Uh64KNiQ(s+c
@cGq;f?RG=T3d3F<qy1Fk7qDGRRpxxmh`m#!ZdJ(#xYtfi1j>)EAfm^v4+JwP^{HH5Zaj>S~tHs9y1@Btkw}%WV3WSCF_}d#hLUjKjk`AZaKtH
fle%?f>yY3F=#$Qya)g;2|WFr&05CeSyv9iLsoM=xP_JK_L&HwYa6Y9bU8`$w3s%|g?^l;H9zI>8ei%Wf65lu>Ty(d#q+q+M~`b_yx3lA#}^C6
>FM4a)g8j<#1jtl<9^3gTXtv@+qT7d+oBIHF)mGb&ADfTclXh5<>VbtZ=6ofqx`<({O#U4v;?14Cd?JYjCL;valOPz*1BNI$kA~eJ0JrFq%^NN
zBrY$v%4G;4{K+xiSP6g(uT(c^DZZJJ<)YX*C)Lk(~0&Iz<Q6T4(mFtYq@Um!X2Zo&>fF<-P*Nn5Ae$QbUg0v!U=JFkN3MS@YZJhxO&7V{iFr)
x+TsFUG#J(-s3i}@4N*I&24TINO8ou<5)k-!Co)>xY`G#C&e}k%9E|u5npe7f!CqsXvNPtM<9uo@cQc;^#zt26MmhcvX;A$cu92kT(@2$f4V%a
M3~4m`r!f5A6<5UcG21m-6nbV5q5xiJb3~k3s`8<F6j<^0MEHN^pQjWM<A%uj2Bp$;k$=wAiV2}BkxruCv#RrKkiF{#KKFk!X!cgmV)QcOVFgY
R$Gx5EM;6pWw?{>KSFGX(fe5}hZ&xBI1f|kL()uJ(IDj7wv<PDs1Z8wp@tSHLBdqTM3^ls#5#p($#b=^DR^p4j+rwh@_cv}AzOrTvCSk+_n;z1
kQhbCkd+}cLq|F4Xgy?6-DE{=fZUM1A%&xG9D4{IvO2UU_lPCM!&A&rSvP4P#r>FqK&XdE5}-`uJ8#7fks=bF$gPVhJUxLUl1GX`LI8P(P9moy
#F7@M#2KE6WRoOSsd}^^?yitf%(JqVYOko>+%>~bnGaD#wn``~!*I~^y{_O7mxXm1)3CTNUw0TTsi@w?cez8lYsG#EP4_A;45zBQ7c(aGn2Hrz
*fQY*kEHx8H<`S(Dkfk<;PJ7ATVs_rBpa)zy25VZ-AKNXfg=n@Do*$~$5zZ7iZx<%@SBvZBV&h?8nvEjWbqPMbmID6oSth0+~fZQ{ymHCL%4dL
;r>|M6sq7x+QSGsvhnw-qY!=F;R;C@y8IOuV`JN07Ll27XCKaYqpDrzK=h24X%qy!TL-_+b7VPW#B6VbkR&TfY7+P)9aBP7V$Bh<<Z@)?{1lwY
ZSojMxI-nyd~4r};N-F|)ycvMIi@?{C+i%Npacb6=HH4JwI_4(%96TT@ueh9@j0j``yG7F#{KZAgch`_pUbf_r0jm1SK8GPXhs#}@g5V7<&C<M
%Pxdga5hKLwNhNtMwR_b2>YJA%qT{eevUGkE%ZocJS8*08cSX64*M$<FybqMQ6hS42p;C|Vu)#ZCR&+Ot&m+C7$~(%Aq$V}4xda?S(s(g%jB3z
G>fx8^b5~*CbwPR$+Efx3%;UUV187~!Q%=|EnGDn_++gG*VkV;Y(q4goe9TG{WvWTfw}J?yM^&4?QIX-><SA`D%=r}k0dBSZTywh*6`%K7X-c7
Y<qKhD0FpaXKKo_>O!sKByfZ^r0XEtTXF7+eODAb+08EUm#92zHlgRaSWDD%o8zgak0$l9K==-uHS{Po0wGQ@<Dzq)F5K?Wvi<rN-e1UnGmh6+
xPTG@bvCsT1P9~TEY4Kw=+fovEz%)AnJg8;2<6$#JETHc2*%n{3=PJd>Mf+hFb_9TTWq8;AU}$cNSbGaa&lHd+~mlS;`t15Q44#5ezJQKg6_L0
jn>5ZyPgy92-Q)(qmG4AOf}my5ReC{2fwB4cyf>MBX@CqS_;C?A?>9bIn+tdA$NF`dop07Se5P=1RYK>yGu+C;eBJW>vomfudpy(^UUr@Pa&!$
oQMUzEfxEnh6y*u%@x^raqQu7O6EM`2rTO}NRfx-Db+LVvcQF|)D1B%JVJ2_A5>DPrPI(ujUobkJ&sUD!yCn0RR*avQZuzAse{l6dH6^dQovL)
NGR@m_^^U$FUBSgRR?^HYRR+ttz0Io<Q*|9Z^c*@iY0f|^?5#2*5b2j!Rcmvw&J+beyK%2(L`vkmPNRPqF^(tjdF_?D>ru2gq!nGHMPv3@^-Pa
b~Xh>+h5tV0ztKwG$YdY&}_rCrF)^b5N~bD@WgF4Fr4I3tlUs@Hw&LR#$H9&)j``teBxf48OB5AmC+kmZwtTIS$;fR-#LQ%mH8{|ik=TEK+<<c
K*0p$M-w0{Nm!;ZT@WLrVUfe*l|t+)ZDrB3e!qnlTX8pUMPP1HmL-~F)^-*9IC&qUPIGNnagy6CcCr-Z@RSki@pRL{bBDEfgu-kzLBiAi1lhqP
X5^yqRTQ4wp)v&ZobRBgxLpQE3m7`FABmm)2t8Vk^yo#F4r5v-#Jr0@-2x{rIJGB)G$@fAo<~^Lc8>*bE!5Bm(U{Drcy2|;)*D)C>1N}T*bef+
A!~=REp6LFgamFnjLf8I4$fHvA+R3YKF~ZLSIRsim~Wy*_T_$t10EtcjWB19G<$Kw`C2$)d*s|h7?(A!&o$+4G2{e4_FDC1!&{)`$6g$B8^&x^
6La2N-<$YzOXYj;fu6~FXz60p6B?zX(1olh>mE4eESWW>Oh+wHfWcY3cFFCQ=cT#Zjznw7c!=+bB}QQIUGL6NA1;CMlH+B_OOqEXe;I&{V$P>2
&y#=kR+{j1VW*@>8byLJhTFr63pc_}HL3SIwyx~xhd-SL{<0IzjY{0p?^{|kXaH#`nkMh*(X@e#m<@q5f-|01c8i%VRc=Unt&%SliY8c<EK*O0
)nOEEdu2%PPP#Mg6y|ihDMz_BZX>5%Rl53{>K7EqMr`-WVa2tjk*)ehF8g6Q8rVV6(}km@z6Q-?KV8>7^qTmj(plYe9J7R4T-8*EVJ=lO)BhfO
Oxhl40t0Oi3Q0q7J}(re^xk4i^dfm)G+Uq^y1TQYbuSV$cD7_2IXwC9X~I1Weow!c9<Xv8&vfymE6r>(ZE!lh`*|%~o?y>R7=q$u^Clo;J7$ZK
5H8q<)d<|ml-f{DF`P4Ri_?5QDgakn3HM=Til&A&E&Mp#NB2RTngi6)znb#UOe^gk_*ifQtSo6~UN`lUP+=3V&0cA1rV@AC6};Qud8Gg-)bOgF
8Ib}Oj6J>YwsMiXd`YgCT$PQQ=FeV;Z>4tGhrs%4-VEFGG#bl7<po3pObc{w%}4b^aWXmFa!<SDY$mX-#r342V?RVg>fs&6maG(u=5%d(YFzt4
fGY+8FL3h!Ie6^Y`JDU9W$}bB;Nt7rW2N>wpVppck*?X3tJBGDHQgP-#0&?vGp!u^m9zqo8#BW4S9jZq4g#cdWu9sFJN6XEIO!a(-GV&Fa+VVc
ooUxREaJ+SOa9Z$qo*+20@<~D+AxDr6hd@amJxYR0KLBGFf#Bwsr9`b$jPC<*h+d-pZFown%rHpa0$9{Pcx#O6`KupQ0Qj08k@>6?=JMvr-+&f
k%wh}Ghw_>K0BAfIG~!i4=v5BdvmQ1-7@E}-+u4<j}NzDJHvQF<oE5;NxagqjC>=aAY(H20aN(4^I7{eqe@U`2Zq%w6M;582^nGe_JET<bhm?^
-nPRg04pN)K=>e#&k$U9nu)jPhC61#%1qSyPBJb$NE&}wX5v<pO{c?%BR9wXZa1XIE7n&Z=hWCq3vsKd3M-!2iTCK}F!d(}(UuN7%zSKYsb$+B
P3RIxKkhWA#WHM|Wb-wPh)_za>~#LIAxSqBAt89stf8}CV{Zc!TDr}*(40tnn}=`ffgZj^KTz0^0w(m$Aa-350@biQX_1;X<L;uz;mUd5CVOe=
HHQ4_vu`|3QZBf<9PT)#hcyr4iw7`Ut^xtW63LsUc2K08rR$hB^%0vLp0$Tf#7Vhvw%j~cn$5Nw@J{39Zo8Ad{81*zWiqRy-Fx-Q66S7_7Hp<v
QKVbg{r;$i&Sp=btG0(r=aAJyrxs@^3xmvUD<Jl%80@o5Dxr}@<kn(Eib#mBfoJ)&vF#9OolIex-K|aC=~W^4qeYA9c%(CPw^3Z^W7=~0+$_65
pO}tzuy{Fy=+M8-&7C4IE$W?T+U9rrFQ}5(hRZH}yN3w6G}+_jbDIu5i>2GR-UcOCGPV*TT9+ydPad7k$FO;L8JOb&Hf{VNj!Q*}%Y0P}y-oEz
FK!(DWqL#t)+)GL&v<)&T{z@Tcm^b9aGja<sar7T0iTh$AO?GB@_WL5u{}$|1vB=Hdcz#)?UmvIow7Wr!CG@L5%&m66j*F~b!uCU<@9SxomuH!
q<76wgHJfp!8{FWtpr&3+R|RVQ&8e?B}1LH+BB&M3YbE~wv;$*5l&8mc4QHubRSgz{J}>_7k0NS0xiT0I{}}|KBrKh1LFnr2p+@iHQGzEv-#D7
21w`r7G{7M%IiT1IKgdix4-^suiODeBan4k(FwvS2#9Xq<rfGtux@^ZZr~nCD0T#X5DWq(P;$_?6s0vf#01eQ?APKH?pcI|eG}R;X_cj=RQvS9
0$c(=7a%)(m=pH0-7`FgkR6CNZG|SxV!lg6x(%m-h7b}FR5i123qr!co4R_?gAZgPY*JTQ7lpg96ap$lRoL9vdW171h5UGdbjz5Qd6`Q(0>s#*
W|7QFL$?vAt!Bm2kiDq-MA(KJ0`VKfKI06RV-LD&53l186ncf^AxS(`x|Rm;gTj~Cj{ranM&yCaFpSP{LIj3L4v`|gMc_wa-lO3yqP7P<k}Oda
AbSWUHO+ePCF<}(Gznq-4(Wt-&+W_H({wVL<TQUgBQdyruy*ANmk1SQP^U77^GK)qUA&dU#-OlDr;8sAU@dGGlaW2l7U3<TLapv}C$9CL;9d-p
$jWo?q+8MSyluh6*pe?gMu^O9A<sIW=Q37-_AqDm6q;>%C@KwMg8hpevy4?~xwc|FgR_xqqqfRKY*JY>0GuPKZOh8YI&V=qdY?$o2}ehw4i9Pi
VlBVfAhq4a;UVo}hkQ?y_RRjah2kU5hjrZyia-`pD`)2B9f^|!ASH#N0<qAV_H(85C0LGq>c%EaNUD&0p&|`gN+YoMe7YBzNL_}oB4U@|i_Rh%
$u<&lM0vpSe^h3wgF;49V5Caza>Hv|7)mz(%9gWeNDC6_IhLF&)yzULS@_yUk(mw?!~r#3#crYr8C;MryI-L@$$3($vRil*0(6ZB1!a<0wO;A@
jv%9Gb}=pD0X<kLyJN24rUIVw`t8M|y4?(-$uq-4%~Eug5Gy_M=rJ`<LV#;4yS&>+04WvAnZ}>q;)QzfS%S3o+VFZ&w#FXrmH@6(eSl!DAi8X)
*?dNa_%1nK61`-5r5n_PUXB`OL3@B;h9;ID?$UDYCB=~>W~t=%w(N?LrH;uT^C4Z6n)xrTuI(>D;O!5!EQK=qjYqI%XBwT4LY@&nbahSRkc+0+
XTIXn4kc_`G;Qug=7T+@x*P4vF(Z79K6mfIv5j<ev;8PsZIPRjvapAA3(HOWZyx?`{`$DWe3SmR8wueyC>E|iptvC83`p-+mYiug`Epk_f*I!A
ekWBJ3|(+^5`aaC85X%AS(V;J*eUCF^*GZOa;cl+3#rVL-!A6%c))l^+H=+Kop%s=!u0lZL%Orux@qY_;@*%oZx?~tT@m4)_)Sk*OAPGw4#JP)
R1*)nh47~~&SQoBi9?Ll6*-EThhCsSnlJiZ5WzD7CRV11)(zOyUU*h8xD{lmG}MGLJB~5;R>VSu0i-{9#0{nm)TCjFI~07l+hP(LqFh7)i8eCG
Ok{ttu5AW`R4%99Zamnwz!$HyCI-t$ncg-acW<l6fst-OItK1&CC^if+eQSn*`_a%kg_4AM9Pbl94SL`x1rH9g!wD!Y#|!AB2Sv|wi2=>A}>~@
o@ttrl{nP(-R3SQDUTruxkCYkJ*I9jGi*#r-JEaDLYq6JH!eucqo-?U4{6hE+*S-uX`GsblkcNr!Ncs8-h>{Sr(!#+lrmM#w766gb-1r9|2|8^
XgT1vt2C`gw=7XJo%YJxm853b&r%4|s00Zhd5tTa(rAiFqgbBvEx->e^0%zby23g~thUdn8GC4`0Uf(w+L)sT>e2lMrfRDVkE7>9+u`J{J|xz|
j1#^P<Bs}yirrG)aXdU%l8N?J*%@Gh@ZrEJ*FD^%tnmU4x2r4i+OtTq&IakSq<VHA0%bYw+}0hehfSZVs|8dWWUUP;qj0t)4{T>_J-}PLFo@x7
kTP}7IrXreMo75nA$z;+3Rl1_SJbr^F9Fv?_o+F=@#?g2&`?hy<Vu8egx`DgLi!5#H9UyvfCXC1-oWl$ux67JEHD^vlwZI-Ls_Kr_Ju`Xax5J&
>(Jv9@?xP)$)Oe=d?(hb7sctjvN_s%ZpDJ?=QPkzO!#8{OF$u)_Qj&dizXln8wr5`YQN01@v)<?Z>Zc61f1wt#eFo^exN)2Q?TbR<%ba-Msiqs
L&b(s8h%4&_^L5{FEIQikCU(De(#ljpGAIe^?hm;zE<_U5%hf)^Zi~S->Zi2Rli3P;A_?1ch!0yEA>?A{Yi!1m%_Y1D$1k3<>$0`KPSWcqtd(Y
sO~-s?tWHl_YIld_Y`&!*S!(cMNIcbNB5<M?hmNuzN?t~o9N^sk$Y9ey;H<JO1M`M+!y+{A4}iVPrOyUeM9W_zopKN6Ve}5w|y;a`<AFpmxnJE
Z12=-9}3rAHEVxRuJ$TYd-Q4VwP`;oOZ!5R_K^-v37Yb=_!4a<SbneGtS7vU%IqtN*{h)JvzY9yknF97?2(UsPc`-(!PxK6ihU&$`#ln|Zz;oU
5<YV7e6Irgz5wh??bn}?eMR#1R_OIdHD2GBcl|+Wm)raNDKXcpj*DOaQoZ#p<<^fxTYrD4)~iY@0<9kjvt9*R5o5j4VZD)Hsk-{H;7X0vtGw#1
vg!*_)muH)M^dV9%BUU%)lZ10qMQ1TWa>ky)K96Teu4j-lgL+xkax$AZ=F59I(WREI_k*r=D_jxwDFuY-W@ak^?&?7|McJg(|`G||M}nIocOQ*
-@p7j@}GY|c>b8-{4uooV@mUfT;{(Yh#9w9x;XrPeV2Jh=EwKlMMgpP@TKT3#6<Yk>>4lOt&ud*3j16EIcE7IeAe??TQVl;XIx5k51upBLWU$_
@Y??S@}K_<@cCoH^RFPC-!q*547B-ID9s;Zng5UGF#iC&{2^)iJzDusu#|rzE&1<-NB)wC{2vT~{A-lse>|-5JC5<c8@Tx2gH-$v2p|4!wBe8W
!vA{!h5tA~_;(_M-!g)K1^fGk^ZQF+-(Nxb{$tR2e<P0fFXZkka`zo$_d{;(FM@JEM&W+UzWo?>`*)(-zQfu662JD(0Bipu)c(gM)V@K|{s&>u
{&DE+Z=}q=!^-{|DfZ8xVgFVz*pKP2|9H699}rzXM!5bGv-RH#()uBl^>4*p{R*`Dj;#6~rTUhg`hPYo^(`Is2RPI}%s>4R!}Mcl=`T=9e*sJS
F^BYbl16_gTJ%2{OZ3mcL;r)*LjMF0^gZ$O9pdxPFg^cf5YJzvcK*X-I^S?Pe}%mHkB8d)8?rV3(O{bI=$Y?unSVDvCf<B~CLqFhug%Sl4TtMz
gIzPjPU?(fZ(eF$+(x~vDz!`s=3BiKS-(c&X|Lh>$!5c_Lkp&(7A+22T(}$>2YS|Z3yC-!3TVaWCLbgFZyT94h`!fqzSnf5T*$e29`#d_RO@YW
jKJDx-M=GL$U$C$g?MHu#dQgd?UnN<9=B`a%=0cLW}|aKS5k*`2wrE!uvoJU3Bsd>C<m`PVe&|<*<6PxicXyd^XnO|Uu*SvAv9$HtYZY0CnVgq
1TOgNt)O-Gt?J=7U+AcSmcusZq?W0`lv&5ICq|$jYwd(v0giVMWE+uLhSp2$u5`#VG_E>r<ATX{dt@QnJzlTNoCj(b+`aFq2N4Z!gw1EB5%#4U
$*opHT6(z58Lq|ira>kVAM4lp=gMvkj4p`Z=kW|VAs@9oV!SR;cdMV$kwhjw-xt|<qm+@Wfd>;CR(%W>5R#Bb{qnY%j;x>Zx|2d&zP<|t%URxc
J(ufh%=7~|#7kmi@8gw*QLeANrVuyis^EWZ)N8q!S5o$aV#?azdIccFZR-$GN30dL5!=|q>5x=*Yc)SNVvlv<D$cRix<AK2`V-c(*X|;=k|8Hm
m|rFOB59c2nVP{x#GI{s13}u!{f!LIwMCwHt$<WhsURnWU8@ksGtSW&(vPs6qedrOhpj>cQc|cED`l~<llP=N2P@jmPMx)7<1BgKXYD}ixYUeN
vk=jku-0L=#thevv0I<X5XAy{`@Aa~2aDxdFGWYi`ocLdaZp~Ls?OaM22Sdvc?JLgbD-buhjVL1?y9e|`=?t<ZVcBsbiHl;Ee^8xNZE{s2P#fK
voo+f^ZZwkM$VOfgFR~{0XR|G<ukr+#7!Qs_ZDLA+Bn#L^KA)yXm+qW)FFcL6~E5>)Jo@}EiA)zOFI<_pEYuaja-9=6N(3{COqd3SA1rb>!{(n
z?{qO8uG{!4hHhuSse`-GF)Gcgmy^1x4BS^PV=G8ZnH(=F1mw=c(>#e0f`SI|DI1pHIfQNy%C8lEKm0QZ3B+H-OmpX=TOmuSyoNTwDx=9&wo3-
^Y0@#|J{(ye=A1wuR@tWqA>qP?DFs9EPsqrCgVZ_ox2lXZarT(Q29#TXL@af?mzFb%U^Jo9X3uTB;WYR7_Huffa$~GTC63+z7K{YZ8_wF8PZZm
Ch_z`(JsExyEcrM=q;vE`^;$>ln7_XJC6lNVdAptK_GyDn2ra=2VIMQnEnjMEb1PN$UqcKdoD*4@T}&Ew#)713TzIZKo^YG>8#X0<0$-WlvKyB
$fC4r=`qT^%0Em2pdb_tb`;=TVz(3pU#0A!*^iE$p-g1%G5WD*xZL*f02VoUZqaS(HV`+b7EgjBHY1`I>A2nFWs)9m$(tgnV-jq)^$`mTp9;mQ
bA+3u`fAS7Y3UeblklM#&3p{YuOKH!C@p&{hiR>qbj?r#hLU7Hj+e@fbg_ul+Y#`J7F<!uD00^WO%DgM|H6Z9^H;Y*)lk`|4a98Cr>3_`2at03
4>9<^V;LQqa10IYz*piT_Vud%ag<Ve!KsweYa}!-ZDAFucp<|uD0g7}3v}Yqb{dsuKg)Usg_p9HyHsRBbZR(gi?Y^=rxfj=a#|TLX$ho5?;gWH
jVf@l(bDM{LFwHy!kjp>;x;5V=!~0W__})V#&vg7u)$r%)L9)aVj|nk@d{K;aF)%i9{QRVY8xSYDW0yhw4V>_31OMq2UTkz8)pom)!unOch#wi
TjQb<KhrzLH)S!Emi1jpgdRbUb=Z1u^>+4=lko9QP={p7>8>{<32Z}bg8shx5vtjXuP9-xo(Nh?T&irK%Bmqg6&r}K9lhMT_i~LLFZIi@F0;oR
^BO0)9Cz)^L*;2@Vzn#zxnf@v{BYNBuqlkUfjX96I!bJ1@wkV<aKyYwF;~}pxRqVyDc`Vb3n);a#ZFdT8|FM}D%u(My%+}T2cUDY4lefEgAxr?
>4?NiB!__0JG6r%vP1zGIt*(G+F~quma0JONFOK(zOgOUkwf2=ke@VrSYLXS@4b%g6kC|2Gw_owPW@_Sa2C*}RTr;IAC5bQ(>_zZmGVJ7ke>DU
9;s2lI)!T$jh`-BGp2d5CY!N?9dX1_f1|Kbe}b!PhN<blCb@e3YbPY8Ovk-bw72&oUfKGit69*c$GQJ9BcWG!sHpE!rK^9Jo`jm>=pS*$8!kpr
cMz&-->$$F^^wzGN#p24*2fV8xjm-uNLJg!5mdjz-50BlWrfz>WY<Cx-s4xT^j#f<`Zq2Gf_`O5+%e^Av&4Kl2uQ#Yj4KfX0jk7v4gGv1V;s|7
;wG$bF=`)u`p;+~wIPXN=eC!hjCb^YScm#u>qV*Nf74$QG1F1DkV-oCSV#1juE!27a1@_!*DFOt=N?I;o^?|#?Ok?ETpM<0ErgN$-`<3-vR#)W
uEKSc*hG;&;iBRz4Ghiz17`suD6eLNkz%1qlzJ=;A<tR1OoSCX@AeXVoI5Bs92&%*N}|wXMW0ihmzvAUwv`T6GqPQ4^9P$kN1xyO)KG2265TD6
oXa_iK%jT4DlORq)CAae^hk<tmAW2)Y&;$#?l_vM<K1#f>>IIJl(aEsxksu2j_y-lsgA1q@vtuT^YK^FvV?ynGhn{@jw{0AF*C%O+P8a?utk;l
jw7Q=&OQDXSdHi(84Jo;Bz7fbOjQl2ut$_nCeKe{rvIuHh(1mWf+51Gmpz2*4WcDJ#7hZ+uQ=wjmY;EHl^l3IBBtz9DC9B$dXOWsOEj`OTYx-!
OvcA!0VCp0V;2Rv+6(JsbCx$9JA<Mn{qAUJMg@S{uf+)XE*Y|B{el7fcN$q@n}Pp}3!h<_P%NEUdMIAyF%k2J@eBB8MNEfo*m|T9ccW!i@q~s|
ShJo9NFvw0jc)(~ru#*v#f!e52&lG~podR=91@bRu=ZsdwaY1Xzl<q^!daD8do)%ETAS)BMOlGDALmCWjX#Zl{(b%nT#m2M&aYr+Jp#VTbUp!J
pWg;MtHPJgeFf~ii{WPV^W?+D=30X~e9<3A$i>=<$DhPM|K$hqmmkDmeh`28LHy+h@s}UOUw#mO`9b{U2l1C5#6PAV#1E*szloLmipc!}jQb%I
_j^3tuUWWXad3Zve*62#w||g%`%1cf1G)VP!0qpZ+df>|Ky1IuuYCuveb228vi8T6+TRJNeb}@<+Ha7wuQb}vAlh+$n?EbQ<U82eZxCnSz-E7e
Gy4WH`z2oXm&mejsj{y?Su-VHf@J?BL-rLP`-jM}zYQAu_h7}oVq!ldVn3q8ehUmM6ZS3t^_%F|kEpL-0$<<KUjGQ_^&RB(3%=`Hw(F0$u0gtf
NOP6s`a_88E5G$abZe-se;nBQldM)V8s8wazLHr3Wwl=D0&Ud(;8%Ydy7~tQtDoVjuUyq%Wvc#JlInLMsz1R`{dIKecc`fnQv*x=F(>si9`%)s
Y9jv!K-5<j>feljD*g18d`i@7-RDEZ>F=bQ25kCsOw;e<On(Mt8j5KUrtk2jujtZOZ0SQR{WhcYhj`LoB9s0Ul=L%@^tW+HUlF9=qK|$^9Q{li
{SImLl`<+~^c!H&52&INMSqee`kN@CpXs6B0Ec4H{%63UKf?_D3K#lwsL(f<(4VJ+eg_QtnF)HCrg?(`eZ_#jg@1<o`EBIqEAI0<q|aBrr)<yf
<2+Gqe!%fGW%<hS{2JkDUsF+TAA09!Xy+@cb3eZzbpAA*^G}gE|0s*ou=7{Qo8PBydb@vtwV4)`Z?HA3rhJpHd8fQE-@-Ltp_<>~X}(2i3ebE<
&irX;W_X#OQJH4rKjdZp8YS};iTO&y`~eB`I{-`{<5vLYx8Rq*i+g$f9NzLbk}bc1wS3336eybB1fPp9d6w^4mfzx7KJ>~5T=|w+`HHKwkL5BI
^8-HRTQsFu$}fqO-v&|I;`lQ(N=cM&D3sd=D9U#f$`o|ppeR42P=01lewR4;M_`lRKuo@+Oa39Wq+Ltz(2_Fe+SgpkZcI~f$<JKLqo@D%3$CPy
(zjg6pkF-@d`*%>()T@_q`jT*D3W#vPSIXp^CQ27j@&o5*^l^<9;DttB!l<-HIn2{K_rVG`4%17?G(Ph;6#QI3Ha?xHstrXklR-@$ekj;4V6Cw
f`mP8Q*F-Nr!32d1*uchB@*(RILL31Ani|lhl6aXEqsZCG%K|I3=Z;#BuEp}YZ844g8YyH*}sW_G;Kjf<p&tZF9?u-L-6CDXFh(2dkpFE74j$u
RmkIa_>OWeKSLgW8t|Af@@vZDX1{+@F_)xvagX0XJxX}AjqnxhNQUth?s$^y_bZ(CQGJ1S{FvzYZJ482<u8ejpJ|RZntx4n6y_+%F$CPtG)L~m
19AL5yHT{PRon0J8$X0M?zZ#%NqVCP5yPN&xJFNI#tV1R8cA?i!Tt)?Nb>IsVxuwMAHX(JdHxA><2R^{cJ!ebR;&@G+ZU|H!$Yd9#?yrVm#oHD
PU9=0@hDnoF&VAcw)0~cW3}OaNn?CZV*Jcs9EteeF&J&N`aXv-xuh>SjK<=mZ07f9jNxN{g=9<&!j+KtdbGk>{v?>uJpN%W{JV6<X-$|7;rnz(
5|AXoz63I=MUcuUy;?M*70p*PWBQ;z^BJA+--I-N1JL*iXMANc-U@fp>Neg07<c=d?Ko<7EK~6Q7K8D7_{CT9V(8jdtcW~hFzzj|zWrO!MRN>v
5|}7?%UQI~I=x+cXp2M)K`s&q%NzZST)eN(*hM+M4}0-2{q-5ZNFMzybMeaAx0QY?%tb5F4|wr2bMXytak{(G$=vs^nTrZGj#G8b_sNSSrXT8}
T~tU;SPJF4+oWYrf^EF5P>ext8uedKLoz*pcH4c8Vtl1A-aVYu&lJX;R+hIY#>3CX?m+VEEt640?Ht<d(kVLQ&ZH-Q^#;=@KALu$uPBXYq+}1N
kxY<24{67ExQ!wkRTF)W))>b3XJn)E#*Lpe$7fvQ!G8XZ*%+DG!)+94-t9ks18_{oyY<(tKNLsB2f`c0*nTEBTDxtpv|F2E3h0RUrBuhAMf?@*
D3OvgdU&7q(kn(YbwW&eeUJ7S26<Bi@)7xQvk!@WA&cFXek|Fy03kzGHi}T?CKhsd5~U|^e-DWiVQL6Umguxyd4?Fdr*F$p!-m{~NFGTd%`b71
q8B}D(bLo-+|z<juB2Px-5*Vwy@57(T3w>xa()I)K8(rD*?x*`JvJL0NTh!gHYtVu$N|XI;=`UiEVDR?IC#+s=2~UEynp6U&Id)A!-u6{4|!%8
JvpPoIp-IM%3IWFXxsfAu(Fr_akD$g{E!VPz0{N6Mp^FGx>Y+oJWE?2?4^C>f^$*GypNzWDK5<5E}O-#t60s#FAwqwZwQ$CX8it&!Tb__dDsrd
JGoceC#pn-bD4d|9BqtcOjp|YG}Ldrp=KUb927o&fzM2GeG5nv9|E5HGpyQl^*o5{SH9+bJd90pLSX}YJaIF4rERK`3H8^-!LBJI=EH=%eU!VL
*3V$hOG%4$K8{hYHs;D)rW>ruKs#IHD{t7H(tD3P_mgR|i}Sp5DtE~Yh*v$RkDK*gJ~DxOGr?m=tukZJcYJj-a?{kKXTPm<$*(9-^=bQgJhW}<
V9ID{$Fq&>YfPwF1Dj2I&Io(Nc!ymTUNsX5T~;!tkfDl3&9Wt;<^z*f9h6Pk0$qI6#=7^=_`+>qPgXa!bMe^bEbgC)YdA=`sQOf!$q+D%G*DR=
*-=6VA7gt5#)x)Im?=BU9%&r!+#{pfvojlu>_z)k_{W@PFSiD)JdzcXULW<#r_$2#B^uRo0lg6}XX-0ko>=?m)wa!&jr-Wxk$TzZM_hG|P*ugt
(mi{arRhl<>_uBOnl-(_qJP?g72+{XfxJmCEHXaxFKYX)r1&V3H-+<_Wo(Z)gKia0TvFCEq~Sva;|mE3qcLTFEj1yM##_Mgz;B9GeMh(L571F`
G2^?7)Sgq;3O-D>7LM7TBA&+{qIQ7THrh`Gck)yAUFb2owONW>cF#~|%_i7PfojnKX&PpO_4LEi(|k#i&f0FeU(cuyomeazBjrW$@8%^a{1U0y
UA{i4ZP}y@dfE{l;<0OjDl}@f$s#^t>YYp|DHM<KLq)*|WZpWn9Xc$tR?c~&VW*qYQiDvJD?N)lGyHcZiUj4V_*Ig=+bPp+4IKd^AJ%7R0X)dm
k%8E^$T4|&E`VjcJRK$qOM*_W=rH)Dk+7SsIAce!yUuVpFxi##eF-xOm2852v9@`o!^tKE>vTR5CLk0<QkuNfy*Dc>%8WKtU(ONoT+UI>5Q;KY
5u$=MW=u}XS`{mzXDv=8cA=SUW+t*eMVmot$QF5zPR23xGTV;jmE0o&G@znw&xG8jx_zA}$Sg!pM{v64wsJ6{0ispYmr4~CF0x=JaX%yF-6@t^
4Dm3mq{7-J;hepg6u1RJ15!2t;lsZshXQ+wYZ@om9&Tdz?h*Fw?3rEJ6S-5}4g8`=)i`c&%CjnlzQ?+}rCWQ6DSUOC;kdsheoey8sFZou)y(Yf
aHbri8H#+~8UR%)lD2EPv4wlPV`6~d`Iqs}|1Quq+UnN(eul4^KNSDm6Ii|+XECVz@qzB}FZ}aga=*Xiet*gR{*wFsCHMPF?)R76?=QLEUvj^{
<bHqQpZ^5@c^xAD`@jCT|K$<m-~Q*n{kMPqFaP|n|MTDe6ajkww4OK0HRcg^Ajf3GZ#7MyFv7=3*H(^CYfd)|XRRTAI^hfs!hzEf;3ZTFjv8c*
Ej?GCpxLqlYooVDY*Ql%)=zNrz*N|~`w6FDl7i-+KY;=4IOZ~cKQ+j%Xa@<77_qnx^A?`~7_86HJe7WG8Wlqw@@HD-B6HwVudQzb=gMODNeozr
S>`X&XN2D~3+E?bdO(iR<E#-_nzh%Q`OURT<KsyYg%Od{$%R=XqQH|+L)GdN-Cwj;9=;|bq;r5Q=5jKtB?<e5NV01<di$Fbo)D~{`D>8pUC-A`
mMSlcRV?y0ODq`nQW!gRzxxE^Xt1Z`XX_aUGE4siBOF18P3(*?jE9^yGlC{}*(1z|_Q7V;=^6q1;J|ZagvvC@G`ZdPW=j9lT1@Gw>(=i+;l0i!
cBNu8DZeO3U^K8rzUrTWC)!`nsEHdqow<M(PvBAc&9!er^x%<Sqm8;BfEGq$Vsbm}&SeA;?7H)b2hbucny-vHOre(V&2-;_>tKXCD@l^OM(Y|)
SM4=gu{WN@d6Cn<x<-BxL@-NcMno{fnztkBWMkIHr1Z0GDhEGxy|QUK&TnqO#<~fcPisH8g)BNdJ3PV_U61@Gli^16=0)n<;4Mq*C;x_^?K(2r
FaX|bGy$9ehtJ5V+;TZJNghd}IwIF>?wS!>^65_d35d?5b1s(}bWNAl<Ot+BrC2{pld0RzTr(&Y4P4uv5nW7sp0G9AfEySged4l%!#VS*^|`*r
sKJ0ubY(^~EYx>#9E@~7=8k5xHc@=bXGR;L=;mDj(8*yej|KkEbnfi=nOudj=Uz5i_2_ELi;%+@VwM>Z;9h%8X$*f)U{U!fG(M4X&u?xLwPvm#
O@C0ot}~;xl7YkX{SYXv8NklYXkCRHL}87vI<{SwQ5T(7bBCQ9wm|Lz0!OHCcl~Dkl=Hxnfng=P@|tHCubu~(Jj%62Y|4n{jbTgmCt#+H@?h>P
4W(f9>iy{X-spvJK;MvFlx#L@=^U15v-PY8zmGf_L{9iS=X3E`6W!-C)7}B1^4>E-<9c1057fah>F+h#z||<ZS|c2-=VdB@5y+qM3^ta5BM%J`
C(X_+Z`VO+TU%pvBJdb3w}j5{TS$T<)FX4t?%CxqgWJtVLGiXGXUm61W+V>P5k}{jYv(uD1|<bP?*}-RzWr7se9*66KRYiTfULwD6kV?FGXh9s
j+zmW@IBj7mvVXaTooW|IFM)NtogLwA*TmMT?$suOR|El7$6sd$qv9Ya~dp;1fQM}dLJ7(J_%{Xbv)An1_H|DOtFpTE40+3M%&tUX8w#8N({2|
NoX`inV%OyxO3a3$Y?{JAHnn|I98KJr#pj<6NftUHR55~ZmYa&1f=jtR}rJNMFEd7)&T%Ax@A#E65mF>=IL$rwBl$(vU}&v;rz^&@54yeSFh1}
MMzrH5uNw!vw2Oj@Q{k~n;X{ZmwgC~Ks9s=!k^aSHmDS|{N}nf>-TPTD~<-LG$Xq;+R%nsm0zPvNcNFWwnm4*hx{G!0}k!^8C0TcuWxj%k4Z?q
<yF@0UXhixhc(h(-7Y8wpgt^+I3mYG$mEC(m+lBJ{EE^cyJpKhfp;Q1bvB-W2R3$*{2iwrcIXVCtM*K>^CC&YxjLVjcx|wUWaL8C>P5hwt{p0G
KG%}6Cb`l?MpIm6{tmkQ3M8(*eug!B@0kMtz(9HXDd9bWs+#!`)ML2o`7;2*>rJ=(Yyd1CGdCSXI8)x|>4Y_K?o#42+Ms6V(oR5ihy95e@rCTO
VZ?G5G2JH+475Sqxp^?%b>BZ~1n}B+7e*_hzLd2yLI40SD3^u4A0}^J1#LQFy877$jnGblPmsWT^X<+EhS#yz<)qlPMY#D1$Qnr8-fILtHvRvM
)-)Q4HrD_#v$SGP9Z<q%ZDrEe&L>PZ4gsW)OFb?yg6-OB1bB`;Gox|gIMMEm075?>df@%PdDLVyiDx$ZdKq;9Xr_x8HNti^cASR>0Ev;?AkYyW
Q{G(w%&lnU6ZrWJp>2IKa6(w-*9f{*Rymf>LsU<G#A#^43(RO;vKw}+qZK}{)jV+t$U|huwL}2sSl3#!;7^2i7ck~rB#0#JyLoInOFx%*&xqbK
E8dLO^Rpi3=2i{MV?Di_*#Sozl-)d1@HE#Yote3?YHn;W@^>p31&uTF$zUkLk-alo&&nYzF9*sE)p*wJbxmN1_4+J8l`esbj$o;6Jy$8@b<pk^
u^io59oK9JRj}vLAgW|j+Ump#RKrw-qq9M^X?cTnS|sGy>+hhjM+L%&eEr?)qu@jUQaKj_DJ3C%-T@tjn^Q)#5jHc%YlH%!GZivge<X7~Ba}~L
&-`a@oFGc_jn-PWo&Y-s89@Z^M;0DJK@52elc9d#^RQ*Eo*waM&Uz=C2vaTZcd}Rov*SoI=9Oy(uaRdjH<KAYx;hU>FvD8iJ~l<p()oTQ3*abi
HR8lG>!SdqfdrHn>0r->y`zjk-uJ{J>uauu1D-~W)|$`yk-uBv46=b|uui8}&b(l6=!9xn;n{`;AGv<Uk!RbpNrC2tkJ9Q@uu0kz%W;aIVBva=
I2K&@^D}ULXUlHGQ`wKZp8OMI8Pe<dvTUkrPG{~w=We&9l8n|WU}et{bd#g*B{-b5E^Jw^8WikVZ_t3ua4}{^=op3`*^FRPC5^mB>zZ)m^D)<X
l*4{5t*Hl~etSkIaJ(b2PXk)C9->}<hGz)mKSz@vrXIowB1r_WYXl(NLtRGjuUc*Suzxs8<oc16K|-1t*QC{N3H%w6_c@OG8C&Ub*E>iSP5&fW
rYVUjOIbSwea~ztP605pd3Qo7X7y2{b<4Fq%4n?~BS$Po5~{L(G*)Srq<mZE2fj2J(a|znEqV<NXpb8^qedyXo;D7D^eN`9Hx$JKTy;i799!~O
oGm$~p0oar?dKj_jke~-m`?^eiWn<DgJngWQ9naB*zbCGG6icd%6!C#XczikqlUcS5S|G?scGhO(ooNWd)9AKPi(bbVOd7gakd*)2i!jryP|_S
@7l_#5Vw{p7NhOZo{WDcF$I#fJtNXjqke|!@Okdh#jpnDLB#6m;x1%BF5s#+<{%D@Ca=+rt#fwe>6HXDUPm}jC4i@9-2l|*%XGTw!Dl;StDdzS
q3nj1m0${E0)#2`MVSt;yYiBx6V{S;<s}gX?seihiOA30mVHMjdw4Qm5KRY=;`(-MK-{|A4<^t&^BB_1#knF29u>$5aJ^@A0dZ~F53#d>J)iHo
3-lu8nh}O-qs?cumYufEdKJq4XUhVF^UjKZlQKIIokBIshbGMq$;xX)lBR<>%r8!&=6cL&gyODddf~i<!$z+WbXeOC9Fd-z_o$zN+irDGqHmfS
OCBFbD-6%w!fONpSZ15&jb8bYQ-J$+Wlf`#7%*aja;i0*6xTDN%2BZzZF(C7?Y!MdRcj;@zzD&~S>L?zAY2uO)1nHUHxUG?HZWybW0?0?);t3y
M@27GVoyGI{tPpObtMv_AhhGCzCWpQ4rOP(B&lQ4pZN;we9zaYd$;}w!dYDvj*tCLrskv{cLl1oypn5Nf&R>s02-0YlIgeIBt_0+)^DyaPJ+%?
S^MHza9VAn8&Fx>{W73OaOCDeuWl>K-0Bxu8I!eyI=d!nuX7UFbdJuMZzN-a-OGpzxn0@b2@CIa`JU1GkPzwecEfFSWV7GE$gz6l`+(IZNp)q^
VBDX%Mw^fF==FWb3nH7yJMf>ia@4DwV7^)%RX}hxyc+TyK)v5bcC}4n>|T!=%iszWD?-^2DuCI{h+d9%)T6c$kpp4NOQLzFbue#E$*Ua|V{J63
^0QobINzL#^P6yd*FnD3&v@GA%!9ER(e<lt^Coqy;v*1+Yk560r-8Fha@_eW+eW@I7h)|_7Yj?CA@aOriCo*)U_G9Vj88`Njh{9RFe1R(5+tnY
L?*H_lT0oW@HS#N+9(Y8q>~x$^VHjn5h;AWZ(fsw=2@xuMmWR`I`f+xB8US<jYyj2w8iL1WS7x;mJNMs1o8Mv-RNF(fncz{1B~vj(}W`|3XfJV
xsjl_o)@7cw%P0ci4z2WW0y7~swi7(Dh<{(t|#?{PJS;vNsQJx>AF<tFhUihBOIf)j%&zjbIBTKz>zWpqcuO3(K0y6wkMyu?l<{`?YToN!+Tu?
w(CAqgJ`l+_dU-A)i!*%S_*PE`fJ1id3~BvyH+77<efB_)<?#)6K#9mVeK~)d1(HQ%AjPsjEMXyeYQp$>5*CGz?-?>6lF0Yp{^V)BY28RIvJf<
hMf5h)HZ2>N|lcq-@Iqm&1M?xv=h-0g&C{cjymUr1mxf-yZQE%A6Z~e3*rnm5Sk-j0azY6fjb{%PO?iWRxsjRa%2VoU|%ylB}|Soz%NJsjH1+)
2z(95%GL(RAxKbczV|v=ZL*6q;-lPK?&KPEAer?d{aP{Sxz$JRBsrqH%LoN<6<RwBcyIUfn;Y5u`bENpvF-KdWN9uX25Yopha2VgQKQ4!RtCW6
uUQv?gv(mYpApCYsd$Vc@47@ys=K4fky@F(BOb_B-;Uz&oqj_`9;f$u5$uj;GQf`b{Pj@~gY=369IePugGoo|lT+<mBan%$)%T&5a2wA=p$m5F
iH#d!Cf*ZAJ|<4V>yfR?hn#pG^~jK=B!I1V=d?siME-8wnofbLel}PGlFM2nQbIE^uoz?(>O4Rf8G*GA^!gd(%r^24uvn?bd7dC}U9<E`B8XHK
;N$wXu!s*6$r)`BeG|m5?QX3k*O~2?Dz&)wJfbY6$ZGR#rwscmLEU;BS*F=YGotP2NC}5yWM_Lmp3zA=q`M9W7pB4UeuE%<+v-yfBGXyR^14Ee
gH`U)960T^w%4n08rbStTMyy-4)Z>q5%#uswiZs^uSW$o4lv?cb}-`V_MQnj$tAD3yya)7Fk2Nlj*z-sxnpbMu9cHBQ$}XIwfA+z_BiUFAzi10
xJKBv#b3h_rgsVIn&I(UZR`4Rnk6MRYeXxy?W>=xBXy<m8PK#h>+&5^Pmfk3(zj>*BE6#P*Xw$r#v(&hBP?lqJ(d&gI$J@mI%XzBa{0_i6-jpP
zeMKU10Ke6F10h;Ia<u1t*dqO`DfKG)}mbbqjiT-sPEU4G2PXgdnCtUrB#`RtS9k9ogyes&AmVICB>`x>|Ik7^HGf^BrWbcfz6r*Sk<POPGJ~y
aBkh27M&beZYxK{8^;%45zYFrrelXlqok(_pAL~m_r!b}L@o{u%KHLzZ8(fgM=ORyaGN$0j!`ChYP9k7hFJt|DshsJ2%SDtB7JjY`m#1IOc_T&
<ctXWFxPcm#<>;Ju9j+_@Jl+0qn*G;_#`vkgI4H6ZZWybjo_hkZgfPB<=nRf%j<FPbV;PZ%T--p{ZwJ}34Sr5{O)(Pxdsa?Z-@~${^Y(0?A?u|
>Yfp&`j(cY4RZ}*R)3M`o6qTO+@ufR)!eWV9k0XMkZn$*567E}u6l+ve}f1I(7Qe@55-X&XAU;jAU1j5w<$ZCqeqRv`xaT7r+PgxhYmgr$9iD5
>kJ?MrqPIJIJ|Yj88U<O_A{B^TdOrCAcuI^-S?WmA9sfRVal$;d>z8<L!+bbWeAPh(7+(cK-ptsn_?6xoX3m83uslF$`g#I5d;nT<$pze5+6t{
Jy0TQQ?tk76h9CRgY>9Zn`|5LBY2N50sDiY`xKn_P!3ayB3q#O4y}WV6;M^{0Qneq?K)4z?lZj7OKTQiZL>MpCU7Zh*sPxED%XikTgQi|s5QJ<
4rH|CREJHYK-6^6(1k=Wpe_~~v8ptfB|BH4K)7!OA|OVZpREo@rMbt^K5nL1T5<K=2X%$Bbv$MucK*s;+avdn7E$kLuT4xfdK9RU``c-Xo1F>;
+skzZ!d)<KlD9Hd%|O!ItbMiC!rflTy@<O?^!A|aS}aU8^w^^;)m~VuYCDZ**=g}Z<fK;ib}f}P?6PM*Qaa}WemAQ0MGtUHAseiHNK9(%;iY4X
<EP4WTrZESM0zR-4gUlyp3ymLe#W6qvr3)oY=4diohWMEDo0$YHReYsMLC#WVv&SB#D!C56$P>qk@-C%n?siirDeA0A93xBovm_sedlO+WxGMO
h=YVe61QG*2}(6oao#cMi>rxc9=W;NM(w5T^=cc!9#_dsV-c>&la}l%WN5B!kCCnJ*m2uMYI8ppEJ`vpARyFbj>gzstFm#$7%PTyrfc_6%0|5t
H124&FJEO<O47@AVNQne=kHNdDU;;+xi!NpYNhs~u`?BUJ&za~Vb-9p(ODXKJ^OnI0zJxC6|T|@Jhjodtietq0{?xS3tQlPTSUv@VQ_{*ub<vz
d8tB!j~?-ROk|j228y1>qdFH%dBnY0ul@iWMhT}hEm0R9gLahS-VbfpHRzZ<7KGY~SHrx1jHApRwByrW#XVR(fGyGrN6x7%GzM~Rwi-KVKcxX}
?1qM3hnlt9r_*&`DWIq-Cfx$>%!)H+c;i(XQjBod;h=BrIna_9;~kYB=c~TMTfx;;k*4Y0un}KJ)nL_IoGnyKDG_3!91m_p3vu1FbQDjZJtU5+
#P)eS%lrI}?NUSzI>~UG^$r~x&}oXQf5csyFnd#?cE3kF)z2&gEn*5<`Lw}015IcukBV(D9zmW>El4Z%pj4HBQW;wV+*NI9zsgxF(hW?Z)a+%J
9nmJ~$Eu5@e%Tt<kg>y*3S%FaVQp__8BOatN~Q+oJ$plo?pW7AT{`hADdFx_7ADx`<nh?L5;)Dqku}5@#6olIfkG>}%aT3nyt8bMb@tRK(1fbR
__&E4du-x0BQ+DNbWqWdt_wP4MdRKz&A%d-Vl%KaMguslU9<xZcNa#wmSj#3^)<b48fPz)eElA2CR52Zijf`rU3_}D1G>=pJnfJB%N8M`>j=p$
^*~d_L!Sk^(cwuYUYq3+htZts*f=6!7C^h_2;St5$*dMC<~LRJMFB60Hr7YV^V|lhyP=jZ8^;F$ZPM1@rN?Gb{heeTw>X)<F=K6aNiMLS)M!^<
-B&s<_n>PdhBDzUUmiVk=_|fU8Q*jW+|B?%bcGSkqoK|SxT2gKj-W4QIlk%ErAl4Fgx2>`Q)0n?N0g)bh8#hB0mfc_XEx{fkn9oT*$IsySuBs)
TV%};jcRq;X7r^oiqn_UlcwG!0$ObGiIr>gt$UdXtP3V;NT8C2?9{ZeS1Oz0$eXr!)6MX<Q2?1JXL&@gwl<t!An<D8pyK>ReC(Q2m$r6_!WHM1
1{^OfHSC*$l3l%tl6ABv>+2(C56CxYSpgm5V}<Ot+<B3*1U%}=3HIHjq0oY;SLhOD3`AdSt$%P3`9l!ij>uE5CB7pzhmvodooMul$4gMdtXGMn
`K1e&9}-ud7fqk#?1~j8uHCgk$8JU(FJD%uwOC%XwxJq>4(ASs^Hi#P5ZR|{ASF9PelJ=)1wT8UJsUUvxV-mM6f!3QcsQ(J=%I-&$v6EPgxAnL
79+afl)SRXyG0)v{ru6F@(dW7Pd$y5Yoh+XADfz6*?!Y?NZ%!D_G<2N3Zgd-y@YbXXazCsbDCjVsLh9%E}{s%aUOTCQ|F3ukJ6n+uRtHfxJG%l
FnHP?>znX6?l`(6WO0qY722246aiy=<29^{kD8I36M6H{>H+1>f~6n!EtEsA#xw3^3Hdcm)(%UTQJn8E+ShbTg}#s&v2I#Ic|<sRoFy%SxWq+l
uNqh<^>&s|CEJU|Io&XI8@qapxz5L^F8;+^S=^QF%$%_Y)9Xo-HO;Z&M>vk>kfZhAt)qMevvGCY^<dI?NxxH{B3?<mP0ynS)E=4lGBf1}s1Uc`
@%__&SC>~WtA2AD%X<I^CZpK%eEd>lPj|=pv`jQ3{5-O0n|l@YwkLkp@>fSH)xTRH)_Pv+LS!0DyOpzu=K6kJXN;0v&v^_qq}AwEmw<3|bWU-?
?OWMl>Az$pI@-nKE;CIpGh3Q?dz~WHdA2gBV`m*B-l?8j^&2y#X5gn`-=Vx%wdAJZVho$;)HA>|uHSUp8)rPoII>*99f;#8?`@t^)RZE{M*Mo?
TWD-&PQZxhh*O+K<0Gy$J!VW=44$#5zh2^!O4i1G>CTyL50GNUyjiPoEx3+2q26(B)o#H}ZI=ZW+R5XM=dl*#21js?F?wGq=-rGswb*2z=fh}l
5%IWAemK~1j?h%X>9&^*W=s@uwwt2Lx3cymVW7`GW^2k&ZEGcUfeoQ~0qr$)BfsO6d54DJDUsv53O_3yL$hnAS*ti#L&X{H(q7ioqymux5k(k&
U10#|pX!{6$*!Jj*ND4dZ*{WPnO`g9L!wTSIrmxKkaS}o0YUBhv&PaeNCDNp8eUeoM1z@Bg>8TJ2|gvF=x)h@!Ir9=6cf(P*b>jJYzvc$(eSRv
_!gT7R(1{DuGb*eI2A|9!xMcha@irxrEERkf!f^}FpC*#BYyBnq^Lq8$L7El=PGCO+XKTWpGGZNW5+okb3lD{g_U@tET(95CY8mGSl578H_ykd
uIwTM=4&z3Px42%vlf?)R_3lj8!DsUT8v0fPmq^4!<f$qx(qbWBj5^R(py7oZ8D}t<01s&U}zJerVi@qr9$kno7l^LaA<H)&dKI0vX}-@q$7t6
8y(!S&lY~f)w4}H+wr=3&ey$FK1yH8k!aHtmM46j`}CeZuJSGx^k8?RslZmSgt9u_%R0>ioLviA8JHEoneH*8HMO&;Uk{dV)=5%7I{5*!jFct0
=*|~kK=(3tcHL>Tv&`xGHtE3s*P+eR*<KhK>K<6-#zmW)LJ<zG9_vvdIVSH~GF`X+tVUyc>KGx%UFS>+!1KM?6tZqucTF9RRHd6{Js(?4jo-JJ
J6F1lSlMi_R8-kbT}+Ma2>O0{+1nmkCGD@of#WLganF7sWHP^Pg`%XR2P=mZjT6lp#ML+^#3r@w7}@Kge#!<rl9_JV{-n>O3fM=vipQ5z10FXO
vNDRHBv}bv)4!W^vBoa3f`6=nIY4^3j%2B~vJr&QrfU$n7xLNX^_XcBCB?Cs+^Bw^V=oegX7C=$^o#Q05>BBPfKKdOM8l%FYei^Vil!$D5p28H
fHP=`Q9Pem+-+Gn;t8I-19!z3L1dY$nwFkkFP=zp(IlkgjcDdC=W3e%-(QSKIh&YkBUwsf$JC&?V$=F$C{C^6F&8qScuFplBc{Fo%=dioVOZ2y
e$epdcs0q?-88^ooL$@@k60WQu|~sQ9vMT(OTuR}{bBSrVtOv5m7QBKM$y+i@9KWrH|YjFuH%<(`Y}2-n_$E|rM+bVpTe8u5G7@~=`f;u&sIz%
?xgiQ&X_^227sU+yzcX+u`r*LN@E+_HDl=*S5EmU`aNGGzOf$D^byukGn!29S*(E-icx=PX2J?Yqo3~PnQWHLvew~P99c(n!P16GM#LH4KCQvs
&WGkR>>iRDgx|_V(c{dt9qe0qg&YS3z{u{+<vZdhA3mZxfu6gTd$c8%3lTVz?(O6?^pnQvX~u@`4CD7IyIR9-LBF%0B3npaCRA7mH9}HudOdt0
nQWpV1YC-T5vRb{)K$uKmuC6RT(rcHUUtUjdo>Zc&L^p)x9Sx#>Wm+}9<F5XP8WNv2uHvwT-Q4Z#2G-Bz*lK~$<_9xJG)pp$^yaKocBX5HRY${
3(;`%m`Qk)hrL&x*1We>3!XRUh4qKMketUuACs>jQ^`B#HscjMQacn_CdACH>>haSkl$dzQg3x%SoDw<FQRMs#DQiVJxr)0_kC-{iO_O#Gn5Ys
M;lR-y@HF(5X<NiR!b^efLXg9ibj(~1(c`DZwxpg+?eY&K`13m;)wMnsXtODLqwBNwV7r+g{LNaKavXEt4c)lu8kU1AI+38M`FR`c96`I5AJ;y
oooAygcFMwLSODUb6o)iYWK{wE$`nWK+`)QfCov*vU%SH&$5umfd$5kY+o4xmg-F3X+5UTX*}c&c;gIPj`gY6k&6j`bX}WKbym@kst&C@m?V^2
NxdnN?IDCF=KCscHsQ7SMVT+K*dRsGWVS>ITvRb9)m-iIzYp<Mbg~dedyiQC$X14aEc7&M)ln2TquooIupnfsC*h*rf@;Vw1iR?*!pV2HO7I%~
BKQesS-krZ_MNB-scf$GT4sxyOPR+U{kT#LI)dZc0yWwnHm%gGumxhSt}_{rl)hBg6-=J+J$da%(IQUGh56C>YBuX}&gag@kesSns&EAM-~i0s
vc9!)nzzP5S%|DJ>#g2aTZ&aPFql;RWc`Rb!Q`qx2n&{2?I?=B9an1^QzDQ=3TZ9nCl6apf7@*YoGw^VXC2!vRb5p2>fxKSoSLypp<q-&E8uUl
%7oceoRs{d!=u+g>TA}+QA9q=1U-lHqZs8PwDeZY8gK|ldI-2lVuux~&%SjacT<<pJA6ZNmO)P*4}>U5`Q5x$A?7rEwvgg3N-8Z?#uhw)Mq1fR
dePr`f~ez4uDJ>YDl*QNeeFa8SgiVxG-@&Bd+KsjGLN9D%(QVR#fYS7{u|(>d78}v_T8)DqQxP955`gZC|&U+)`m-WhO{o{U3P~=0(%T38t`Ja
Mp*G14><k`b?%C_J4=@qx&%y~n7NpqxXcCWKxlgAN`Q5Q!z>wc9#0vQlrzcvdBn$@CBDTOKE)m?<%-Hp?|NF6j;!$_2W4>{8WA2dbON180_gS$
wc7?yxt<E{h}UY9DjF1dPJFJ5nE9KKyIbIqX;Ta;qz9CiO3x<VunVIMvf1+N6;7ypL%pXwcoJ{xOCIiV3aHxY`8f5*zL{`V9GyO`_m#?;NK;!z
1mzg#`U**$5|W#xw&-J?<}OyP>Np)<dkaL9_J!EcC9``K&RDub4><WurKw9C^bETG;EXN(9gH^a7-5ro)MgeOBi7UI&FekYl%{GcCFc&RR$oq&
E&GENzl2csfT}G5vn+ObsBHE?d4acIvSE*Sk@7wCIF*s6CE_fMW6ZiOTgk#=;~=KB47+Iz8{Dr)TpN!#1F@KxsHT&Nrg8i3!@s_c!W`4tpx)9Z
iC9P)I(eSGf^JEr6Z^Z^7x>1~k4bT;L((?*#r5wlI1&QgGkm<`B^G%1D>K|9p?Aw7YTLuyEM}|Djh>l%u!Aub3cA5b5`Ze-`z2T*<B{>88Dq3~
kHWRfqH<TUhAnF*ty<#GV%7feW{82s)n0)igl3BBf|DAXzOHuczLzaOL3ISpBDX_Pl}UgtNIjZQ4t+VbO@@yv;s-&1Krj+DWD(Cy{@q%(CaZEn
wmrBioya8z()3{U#ei$rQOBxamgIbhe8*WGF0Nk%$B<7?)3g0&QVMyPEvO5#um@+Jp+CoiFfr{Gypc^ua;tG@2|}tBe_2a^$yATqeR>*(8N+c^
cY`ieT9jTfyVs$}R%H{aQUKNm_M|oPi-JGg$<9#hMaPpSaRv5WJv0fYuqk1LF`?eX+yix8(kgklU%U={>%v|c|JWC?^@9Hh)j9Sg(avIG`Ft88
gcO~?j=-~3m!6#Ur0quV5z>|<uGx`5F-v3LsZC`{sBR)#!CCFYIHX2fesU3Q=L{xWvcXPwn*9@ovOKU?4u&Jf_qNm7v9*T`bA(@PPskDadAg~%
$SH?ehrd&5*S^N?9C<|DCN1hPKK;xCJ1dOO%_7hwLGA)qTK{c)>~*i?3bM?y|IzN1wze}56Bl*71loPZeRJv*$@<#vw6Ta#=fO)0q5Q#IRU^Am
ZDZEHTqnc~1lDZ4B3r>25gScU#@^U16fZJCBsMADiI?O|8#28h=O!#LU0@R4^+z<Hu^YjQEAIt>;$X$`DY8ll=JyPLz~(V?A?<ugskf&kaVM+k
8H`?{rhzt3l#|esP=UIwH3)?uZQ`mvi?(BoL_$o!gO;|e#b+?(!qtzKf~?!DJNjieWa!za3w-vm;;mCk^cYC8<hGpeY3T^RF<CN>v=T+_u)${;
=g$^IhuyF{b63d^fVZOnxwkyoAPw9Nb?n^(%~Z&CB(4l0{fe8azN+|fy!hx#WgxUV(id{(O4(er*}ZifXOWsbTZzcoP2}?l=1AM$5dhXcLrvb}
SzOJst~pkhH~V9N*!IW56cT{P4*MU$ce+>2Aj;fOdSWo9y9oswhs^W4>$Y^j-nm1p5O-Ri(h<}HsIxWoPUG_M5Ju2W3qkskbhz!ltha@0kVF#8
P#?jZ?1!z!d)Q_IMvv2cOBlVZF&OHGt}2jlk5?_cruD7)NRoC(j#+}J&Es44X+b%r+t#e+ZAWoVL1t@a;ForYp7PcS{ST+FJ#&dubc}E17JNSV
Zh9BuA-m?8Cv)02oUduRxT?=k(TV=GY2*^bB_w{>-Y6@P1jK3P&w!ftB^M)hO-h|Mwb5j00Igw=UClz2?P&7Q>Ls-;*k;IJ;o|SCm+*a7@1z%6
qLpEuNdhQJ)AIQd_ujo{I$Z&r=(R7IX$Yv{eu|CeUYqA5p@yfaV0JsKO<w8XE&|CH)zjO<rO}WPfMq@6V&P!yTq1d-z!i`Uw&42z>$dN5H><^B
FEvSv>NCVa?~=vjGON}HSQlbjx$V)^PmsEUNGfhC^MSR%P~IY^`6=1s+HN-!p*-|Y3$N*WdUOP|?(tPVG`DGLAJVh3uB&xmW`w9Doa4i-7fY7r
bn{J{O`)Q^h_dbwsCNSuQAgRUNWId0c^pN2w?CjAG0(PLcay+z1&yO&9R_V_$sI+9F|<A6k$ueAjkB%G`N5D~-~Q|2mAmGoFtzR+#Xtfc3)js!
!}!RUTd!|nUqd@%;s~z`$LWx^k29cD&Du+_FgRI~U9r{trH3vSl|rn-ZG6uW7siDTm~~HfsVi!Y;RCo8g6{HPg~RS)_Rv^c+O76v=7UdzN~mcb
Hi)kGLLkaO6PUxfSx4+6xLg<aJJc*KfIKS6Y1GJ7<Nm`k@&nx?a#ljUx#V)JFgmvpk7F5Cf7j;ulA=Mo$~`<iJrv^UD|J;4o218hU3c{KKx$s8
4Y{1lVHRP8b$PI#b`N|pj!##yz0&eqESYYRn4G%wQxqrV-#m4)s|UkbuJCt^;7v$fLYwXT-?@}KM-CjBRXVT-kE0kw`xPa|NKbAosj94hl=Zwm
@WiUc8#_`MOeS#Mnr`tN*^TLksZBif<7tnF1PV)Ccfp``_9RJnDs2*moW(B~#zges^>SWU8bsS14stA+cQGA~bQ^DJE+${jVwsF{<VUtEkqb8U
qlkKB7wGz{3qx=_Y=MN%LQhSZ$OLAsKwfsjyAcvdsl)K-*Cm6xKHcRmFX2oFd5=!hESS3p&BJ=yA4RG#1;W$o6MkoRqig$)xZ*IIy_wfMp>I7N
?^Mc2GYdSNW)H{X0Z-4U^wVC%G+X&SZk~dbix0*UXidqJian~^L#q{9bEoHf25Kxif)$)i+*B*q!~I(IDbFZ*%;Svur-x{u4ZIHiM}93NgMboL
^T<6=y`dg~1;EswarUDq5ekv0FtCAGR5`u2yBeEWw}1<fEtOG2q_PKt(Q|-%NCX6B2JxoRW(%l8(uDq2GQ*YrsBzG=mL;dzerzsfEu5yK6!lx<
xbCML-TjfaBb)a|5)XV{R3E%Gjl1_A!bnS#<ceYsniC$kf88Od(C@Ze(NMrr9t_z1usNhc3P6$SD8LNes-Ob<S+e;9>l2~egAutbtIXnno_9?9
50Elc{6JLE!)33!y=y|N_TV*!Jc|*qiE0(Wr<eImd*S_`!$a#))DyLEp2?)Gke@ZHVA;U)hAedJEbwiQ!VS2lT9wI6g}lp>0E$jfhVV`MgzeR*
p)3LD7JN;Bf3B&v(96y_>=_pmY7Z+n#-6zr23^1nmn$jBRj8E@+Qv19RGK<2-Z@36wiO`d!KDQ95}b#-tEYsvg<>O%liY{mxj=Jf5lC$<6^vy=
X;W{(FNmp{#gOsgv>c!}iuJ)(5WpbeI3Sn=@>%w7nXR%_N@h3lp`c2$^C$q!Xc*Sph#lUC3Px~0mUPl$couy~g{KS^JBCaYa6M5~9S<%;P*Pwr
Ojwic9=2?}@>8?M3X`zb=L(}DC!7)c;^;Y1>m$*K71e#)1up<#ilXc*Hu>$_qY*i88|>|4yR0h6Czg14gnMI;m_BOV^2j3>IY@EaQ(?$vQn#NH
isG22e2QNeMq~355GpEaoPkX?S-w$^DL|^H)VLQ?$cmxBO#yxyk09cRfKh%D6{TKypi6w(8DQj|I*vdYyYPvsLj4KCG87joD<Km;Kp>k>m5a$F
S6L!~()l|cZcq4uSCBu^_JepMR!@)79lYdmi$eB_mnKnOk8rK9r?&nuy=H{D%H1Sg@ojBhuzkeBZ=0bzDJC02&?BXiV2$BwDVMfhsx$>@w#nFz
ar-e;3VPZv2`HJy@OQj~M-W_UmE;BmpDQ3smXvfQzTpfC*Wmt&5VQ+wq?B!oE&VJ!7i@a!*X%RdJjk~&yc9SGlS6Yu%V{_?qR_w6FmaUpQB(Os
k3D!Z#k-yg&6ez9hMEX6YcHdCZi<?%jZ-<jN~?Q_vAF}CR1M8jdMo~6QFPgHZ=^3xhRpxZ-ka!Hl5E*^Ka?cQ-EH#E5ulbphyy@U(C^FE+UG`Q
jjysEDG9>sMw4Y3H*WY~!x{H_K0vf!{0zREZ!<O5(kmQG%EW`PFxvmJxsPBrWv2-T5)rpsH4&vw!ll^5krP^$uGNGQE-_<*)D-8x-G;1rwuBSg
Bm~}9q}Oc$t=6*h1pCG>wq8b#^__;+`&*Fkh3rfrLxI;QFf;!h@SGKmAD~=1vz_i@el2`?Ld@gEs+)@8wE71Fhu{4cbdBgN7L4q3@fzmoj5-;l
tB{dx<0Ei7`E|l(-&H8kEv^uXtF!(M4pb&AZ@3w<4;-qC+S4mCm0-U*F;~rq<d2eby{o^SkhXL<S%5<O!kn{j!Hlv=zvWytXk-%GYRgs>USWkS
I}w1-hYBc$&o&v`DtXE>4n-f{)%Y>f$SDbNU7@c=e9)#x8?JE;*m9?C>G^|Zj}_q>688)du$dVeO6B4TL{&je_82Rzg~Pr@N@U-VW+>)2g$6`l
T45h;Bal@;_J=O%GWNCYpdv$~G{k1vo%HUWnwvl)M=y#iR%ghP)KMgZGh13vLynYi*sZIK5iH43g#z)HVL+y1C9ur*n|SvYGN#o|`n&F>?}v;T
MkZ#YXwCNFQl_A4gt{3PW&$|!F{O8k=j3LsydQ!)3zm5mBQtnU`{?fgI7K}A{}_cJ4U=L9R!0jt^R;~cEr6|?4kx%8yn;RDm2!h`VMW8kwOjKG
JnG^10hdZBHTy<Ltfzyx1yy?4>-rYY)J9D=Z{u3VV_I6(H9z<x#uWMpOI3g_7EPe3#1-WH%G4FT`UPW^^=u3Lhtrx)YwL_wP_FH2KLOz#RQ-lS
MMcv$x2A9Q*O{3SO+^hXSNu&zyNs(>z*YYifsp=9+Eo{eWe9<^14v8#0f44#T9_b1v=#_BD8-aZ(@5tr%bp{PyU1Ifq7)60u=(@W!+(myYX{<Q
dJnH3n-2eB$KhAIVR{X(`)7nu{$j)5KkD`S{T9DpwD<j$&c5$WefIPHPAlJ67vJ{=zMtvc`}wxL{}-C{{>lElzu1@ei=Mo{(~kECop?Vs;r&ei
-EUj({;=(?r%$^7tv<W&O?JQPulq%7-5+$-eH!ZiYA@ZN_0fsiou8&TgOk5(miwpr<o=*L?hhK{{;VhNe@Hvr_a?YM>VKnQ;-77N`%67<f4|ku
F1NqX;r8dvZML)hX&c+N?vr5CFMHO0wp}f)YX1*3sQp22+7BIR(NXxZ2h9ewUo@Zn*m?E`&1O-O`MDOe@9ky3YAE}(k^Qv}vhU4fzwI0Q-ZS=h
`o(M&W3&0*9OhSj?+L@u{+(8^-*kcfr4BHgzkb>G^$+^J{-oE-Hm_ebcU|Kzv~qoQaQ(7*>t`CbzIwLo*ZS(!vN_AXtiRTh^;3;lHer1=VEwlD
>Z|YS54x>>+g|loI;(!7tLoPsRo1uv<rb<xX`lK{=aic{sa~a({&6dmeNVKc{As7tSCiA<?r*Brrk{ZD{@{uHffI87q4V*luE&?tp}X;?zQ&iE
@t^*e|N6iGhySdX@n8P0|NKwEciX>zhfF7k42VJ^j!RbyQuJqd49oLK*M12HoFNL=i<0qYJA9Dv25g1C<fJJ?B+kX}p4HsXv38kLV%U(~KQ`2Z
Qsq!kn$9kW#?VVQac>(bnhekPIToA3m1nXdzY4F8tAN-?puh}L1H6Vz`O>6lBF*SE(t~e8h$bDhRIf99#FLF%S<8;r^0-uuc6j`MTvq}WP38nl
UcfgQ4ya%#)H_@qx(KXChnRbd(&O%sx^f`1eL6gU@*G>66QQB@&-n%RfZs)Jy_3`<J<JeoeB`!YKK%F~VG1lqIN4+zpZRlS-t)3M1?*_T-YS5e
{frctr#nOVJ7je)f7&2rjMwb4!y&1LAR0pm632YFU)4g-|1RLM{wh?OA<ETPzfm=ZZ}#{)H?TXZ@@}WxnLX`TXlC9RbycXxQ2Z2@&$&?^hr=^7
`-Gf#KMvsv6PorCkp?Fs-6<_&h{VNKZkXY52pa;)*y;=sTn5J2Gek$X9g}pt8A9m<D(&z*e=uZyIJHp)2PFG!AKXS&777wu8bft`&rDkRT__J5
&P_f{Um=j4Tr+|zbjfg<F<j?5XiD1tA+8V#Nq3%X>eL1jt$EDk8(|EtRl_rZsVnUMF8Iy$4l5-Xt`});?Ky{p-^m91yI}s9+BkU(MUvdsFEf0O
tuoOr_E|Md7vTrDLu%W=B+Y!Yl)dw>KK2E8n2reS7ly!w-}7mwx_mm=+pbR3eF4eLcV|ea4~p08$q>#VFfB&F58fAyl%Iw2Jmq8Mr;vFNbKe<)
KHza}|0?W)7rNrxRkM})fq=WC4O?hwP&<T%gFJA4dN#zfQ1)|07q>(8xK)8?_yE)z`T-7w6isp*s^$*Z6@6bBHh|@LnSRxI2;e0eiARQz0nXbc
)9vsq1?Zu}tD2x8kIV767o8!*<q28OA#kTb1wcN0COtUb>&iFxhPTzTh!zB7pw)Q04i}TtR%VB1k+;W+ZHJKC&c=V|s~Wj6%3yK}JVwB$8S-GD
A7A;ZGo;Syd7O}EgInxytdtCa-bw|_@L_U}w(`5kO`}n)3i6r56A+d_VTL3r+6y1uA@2u_$Ib}y*Inns%7Jj~%{4QmHxnL>qe(nut(;0ok)K1W
o0MWWfSaDb?3!5s(E66_Swkvzf!R1jU7t$x;Z+<r9lqMm?!zH6-~%*wVjcvOxsS|rWb-+DXQuiyU+`hQ?pAauq?5c(K(J(Lp3K*?Jo=!T+`X3}
ozSd>3`v~w2lBfQ@Q?@oqC@%)&jvDczsUXL(9JB2hoBc1qe3+M;lxY$Tn3n>dD-)fA#qLwDi$s`qs3m~9P2y70g>X(E)TAhGR2Y8f6*3Bx#Q#Z
3Z8kl;<sdYHs^N5kXSU6idN6Oq3VN{qq-_u=&3Ty>m`l}9*?ZF#?E3l-Iqt2gdIUYnPYU};p}zI43KardyRT>v}`iFb9)qw?eTf_6kUPqUD<80
SkLFilO;q$^VyB$RWXDkq)2(bsR1p4K2<}CP8+iO8AAVgO`M%!V*`Y>mQ4>{()l(RNe-p$p=h3;ZXlfJhDLrD^wmbT-e(R=8G=$RgmY4!{Rw`Q
*9=wke6xP8Ltqg!Bj=|8%25_?`Kq(Pk!HU<JHfHSW9TCmCiq#@0($oCMvUsL>|KBNtYR=rEj!maOU~pxTcQhlA|8J(dS{t{yT`ziMal5&zQAs~
Z(+)VJDa#d>5Lw5gD$@_rJ-)ndcSK(#_MqvOz4K}t@F-j0ZUTuH)}}LVs~E%XrE&mY*T3t&)vRf;krGZ+Zy1{Mw?F!8$r&YCEx}Rrz)rU6psY^
qm3HMGi+J{XA09HM>~`Ex@9Ca5DyN4r%;!F<(q}0k=uMTq^%y&pA0p=tYLF>9w=RexxEEti-?x9esW$3f5|tUIYFMe=FmBH&g-P_*%!|tL@<e`
lVJl?@$M%dKAZ4>VdQE%Ln<C$c1?%uedp$4CcqFsQ-lKUS;OPxQ=(BHzC46JSH*0Eb}(`o4{1d#KSu<`Aq$Ke(#nGI_8AIEoo_Cg8lQ#lk!!>%
fCjVQctbRl9}{|I$XVISyadJjbb@;ISzgVgea&l{sPY4(^zNo6#j<bIAy)0OPKn_;4X6Rl`Z+_ek|CTh#4zFYxl8e9Kpp`r$gm;f&}aQFv7AYT
n0Grtg^(%D8v%(9gXhkCgv1Accjx6oTBkcao8=tx_W+~#&1@Z%OSHU^v4I%x7DsBrmjp9e^W+S%YjAoT&X+2X{pNlLKy6aq`PBhIbG)&rz~Vta
Xiv}ZjHo5K-FeQCZFd8P%&<`pHCoFTL-Gc%l}9y@TRQ8jXEPbJ2sawg-Ws-sp_}Q6DY*fw)gL-Dftc>+hcGyVjq3-4o&fQB*N}O7Nny)y0DI`}
=#$<1ycbVrj#~VcH@n~2ayFIt@B5a!eO|}e+aF!oDa4tjo9&K$@$%TrhX>%9^E~nf&bm657@lK(7Yx^W?b&09f(Dr6Jo8S(?d*T;%_Y(bb4l&a
kj~kL%juBL<*ifWu;~XW0_O06FZHy#qejGVj%+T(1Bm(LoCInE5pmD#X#iz5CtOywEFW$9l_7r#3pzjL2N-5ozIi}g#zW1AnY93xN4~kA6?OK7
x<70pLQ8jE-{T5kFLQQ2`U-pJjFBKL132IGoKqaKZ1xNIUz>8n>;VrF1TfR<b}8aIub#lWLm~w0&e=9W<>5vpU~nEj3|P9z?+hQ7u^dZcD=%sd
6A#WI_$(+{Id%|@0>XA>X59WJK4gZV3^%2dJ42cEcien@^aiK?%DSd+4F!>zTOj0kHo$q!`YLP@aIqQUx`s&4Xb6RCv1AzXdS@Ooy?E!EcYErG
9aea&n<s@afGYKT6U@sFg==OAw{TpsO|age*Ni(;o7B_O;JD<QIR#s{T9+aHbn~_ii6MAVuzHzeo+=zG!>^*w2(H(iX~U_>c`>zm2uWcA)h96}
u&q{x)aCI0{iBzA2l?QqhUX9k$C?jw0ih;3@(i8vtzm+m)wN}EIRt}4uqWR%fUfj-95^R{>)u3>CdJh+MHl%fOzKA_kHcfyJp`HZ)=8p2G)dM4
Bl2^$z{~+km^afYQ<1#AsM4OF3Y$K*dEOPlsN-_nG4v-L=*JMAHObG4<4o)`3#5Tl!#v7CaE6_BxS4n&ARnSe<MUHcRMdaws{qn1B2Z5aQGBwx
&>>9BV{2uDgH&@~QI8|esRs+JXUifMH%P<B^f)t(9=Yeq5<k=BoC*BxeE2!8)7e&Prs4_%`hIdM!uY|F**Q~)jKGV#>vpLt!oSL%)p!&Tjq)<t
y1~~aM9A<ww__~kxnkCz%YXa2YX~H;?aV*6;|^fit%X_9MESWbogo?NGaY<^IIS<BpTwum@R(veb>G<FW@ru>8J!#8iR@NGf@)WVF&Xmc=KJ|6
%ymR-b`3Rv##28<(uut>KgHAp!&kpcplUrm_W4=b5SA`MrVh_(hp<WR2PPDzqA@~-<Pc%NeTJO+iP|2^;RT}E*PBN}41xZYmft1Qhy#%)g9H+>
zAHn*F|6r&j7TtHOw4>!L*?W=f>lFY7ocdl3P4XdYCGX>VxaH7>JC`cFT0J)k0DYgW9mf=H?T{?+aY(0e$JZ_OK9D(Q*gwnTidJWn~3O=A<Um4
=z+nLM-C1S_o!Y7jwZ<7xD>2YAgTLxdpi~!x)%IXehN_)##x@!*-8Y5zV%fPLTT*@JZkLQZGR+ob%r!B;{-Y)TMCYT=LTe_5z4F~1kT5v!VCcd
--&gcA%;7A)A}%JOq#paC#Qhp+2$w3(5X+q@-~kfNl?8ncNf@U;M^)KJFs|oTq~<!L2+YF>TsOl+0(Fi-G&*;e(iZBYY~?kEdgy_4miR4t*>&r
ozoz*h~t(Geve$nS)FI0e`YHnzyW7CPY#ak*#q{QiNSKiLd@0+rT!s8Rrh-?odXn7UWO!m&sOy255czOaJy=_>COW@pW$TRUUwes88(_z!Uj7-
su)O%<fpgR$r`z2>i8(}&+7%T*Jynky@p7X5|+sDOsZi#AVVq{pKH|@8`{`!%MCzcCGR@(ch2*r;{Hueh-d>L>FFst*ck!lw#?p1Wc*CLmOX(T
YGBK+WSfZPqX?D9I<a{cf!xYP#rU`l@gCcUDBo6GriO+HGv}}y&yH~=rpw=48mf6V#|&Q-Y9-`Jn6Xh^oj@!R2BZ<+&t-_R+#@mgftd>I^qyZs
5@fYJ@dD0?(B@S?rLq`vJ70yG-I)OIo}VEBo_XgM=#M`}U0m-0o9_ipH}X|@|1iEYBe8AR7w^m)eu?0J{B(viFRt1{FkfEGyt+ZeC{WUy^;P5&
JJ*sSCF=wva~ZV5ELQwyNCR!Z>uH>?Jo8s&M29p(V(0nIgFxk`9>@C~AVFXH<(~{mHUY2ChtCqjht6spguEW;i230#&(ITM8pAE&bA%1T*_0sF
7YRMxI{_SqXXoltN^5w_ZOo{VH5xJV&KE5<%!;LA(BU6ub{@m*>}d0jku>l$2VQLUR_qHb#FagLptMK_)m1+wJvOmAYWNUnPuvaw@_FLp^G6&0
Ak@Qr(=qD^=JfjFMq?SLYAzT?A;y0ub`k`yWr+@9mkyQQ9G>?Kp;cd$VQ<9W^j5$Y(}26LUB8Q0f&c8}?5wo`+B+Y1Q>Q+p*YLp(*p&)iuV;3x
`c5PSxN}{Gz{)d;vU1O>ICc_$w?5pKkyOpELBL|-7G{lLYf+mP?}g#n@z3kdqhncbE<0}?@0$5KKSO3c>57#h0Cyy_a?PEVTIY&GxzNB(XARo}
sy)+&I5A4FbsVz8pa1E1Qr}%~dc&*E@Ej^<;<n0~BRtTrkJ;DR42c9~M5PXXeD*vN)EJR>P8QM==fn25I9!DLS8@t`A+~j;tBJA<0Mqxb-#rfR
J}bTM;7lBnb6M5TYw+}rH4XilgQq2{HF#G8%l57z`jjKNiu3=yWLMT$HRNMenJ}PG6W^GbHF#!Zqier+Q^lTI`Kuc-R3OZ`rn6<C+xlh);C+zk
q!iO38e4!tSB8zX_r7(-#2v|4=QPKKC1a4d!`UXz7RAApbpY`51^t}U0L1m=!`V9@u&<M@w%o#l4p}(S3@LtkQG5Fg;ky<Flr3TcDtSIb7^~;c
)J4*tGORMlumLwFIpgpwu$T9hvmW&;1Fw0x)SyoABbifVtB-lSpKLcM@SfTJJ_ficqj2lIa-fl?M+z%xRuam$q5f>GoH5w@wX#vsIg5xB-{IL;
38W>WJ?_L#dl?GUBF2Ww?;d{-I_q7xARd)`ZazHB!N!pqwAm8x$P2@{JiFzr-G&P1X%5R*f=RTg!^ozmSA72E%GrmK0xE%t!BY!@r`K9tBArMN
)?2>Hu+Xh)kwZMyHEWRo+*q9Sc|$0Zo?QUn&><Ps=ebwi9!=+GMee*^iqoN)ub4W_lj8yPB(oWwSNGN&Ll%~k=&2XfsN$ar>^j6#f65%;6vPbQ
nScmRG|ux_;#7OkoVMcbP=m^GmKfon5S6gk$}}Owab^^CIvL^_;)K?aFaaw)U$qeI<f3Xsgpov^!()3dIMI2Gh?L=;);`Q$w=mr68V8YA(m6jx
drrFY`2X#mpDYOB?=_OVrP2ezo_8i7VlId}k}HANv#t^As<7T<hqx@eH(-e4HutQc*qP*BeoW2t&}ieLTA}>U7f<7wvHsbFap&qpK33Ntaagtq
$G~~Hca9Zpdva~r?(uqYuy;-wGEdLt=}-O9tL1!Vz7wqL_t1i^qkH}v|NFMJm|-U)yRUc-=LGJ<B8`+XEz$tzSGKzt1s4_-C2QL80?*;8PBmpv
)_pxK6*}ZOnpu&Vx+lUJc<=7o<j>i|EHi8X+X?pf*ph(3sSTbU?GNYt!a~vw2HlLE_CEQdvpJvBf|HUF&N7uGmurBY1ftb#>IkvqC`F=>!Qn9<
@G28!!msN9>tmDCyMG=c;AFlTT{c`8#je`Fr)h#+?M=R%iv10%eR@P8Rdk+IugU|`AA<~R(<qXVj*jW=(mY23iO-kf9Ug1r2=Q%S$rGRTOw9)Z
9B!YKdz?$5E!mB&kuaK*B6VLA;d&lG>)thOsK?YG+Ub>(v?QIsbcPK!pKDQn{5(KPhlreHpXh9H9L42LxF>L!WFP14QI>U{+wa#e{%u5bmkCFI
4IohJFX@_V$}1p&L4Bp|*Yf4sHwFG|-vy;4&fptRX**%R_4G*nRBII05iP3L`76My=zwM4(K51f+j`n}ei{flXW6<b-LVB#@mV^L6vws?gtB7Q
-j|{|Y3=E%1**(?Lq@Iw@Jsmw`g+n5s<O@%(QZ4HMhVYc!l+ikO(f@xYGXhI;<3%|`m|2nDnj{qB@kGMe&&Ok8SIOc*<K2m+2gq1RHoxEsQA1~
kITT7J;@4?sjr`UVlkVxf(o_0XK85J8erl5R902F=~1eYwEGf}mw`%G`KwNkU0yV5+V(Mu?WHERtW#Q_BWa{oiz<aw+p3CS%f}8sY@{DDq9Ill
Ta=r&`O?s~k%Ls4^~vfL*qbaRY(5`3Ey)Bn>qy$6QD7=MZRZSP3o2~bIAX2x3T;%mlddTCM=`}B>t3>mc4I5krW8|3^WW$x)0<`6mU4=A<4fUE
iCDOV0$kQrM>b2r$S8{{{9vnsSNz(zj+#>-dgyK_#dHNL9<t+1drga`wK7%osoG3rgIIHdDq&_1x^1g>skPV&AzavIsk=~75rvcKt&W!sau{i<
U)-t}wP_1`54m?msBJ|yg-#>&oow_`;)|5)EAz~<@QCH7T0GEUg)7dhQ9tVbbonkz&F%V8JTe;LBT8_)sH)1<DZZ&JgxbrW-e|Q;BBW&@KU7e~
^o0VuI7g`%wJ(PHr4j?h_N6AH6o!41QDwJ9TxHXAk*o+XrsZtBX<kx9_5Cn5Yz^>n&)irVUZRLK@4`aKtW%GUPz#YcHx-q7giY8Ut@1)igQ|mF
RG>E<^{<_=s)C5*QSOeeQQBi<s43f}FpJm#n_X;{wx#r`-VB?d5x<J~kfIA@c-T_aa7X@fwdiTt{!BM!8u0B3P_WE?M+MbXC7e;v!Kn8>(rm9T
EY04u2}m1KAVRG&g7{wL6?Lq_6h9X1la4R7oLNmq1|<c~w6I$gYE&$LS5G4UK<TQQ7xo|ZsGry<O1~;yfAm+CgojOQYN)J_u#R1CH1N!7A&q=Z
M1^Htl%fn<fs(U|QK^+8|BPR|B0m;&K6N;doO{$$iRSN!Dt&}JXX)K3?4TsmPG{6zZT-lc*bC0fvXhk-al73DCs05}HIP<NcGbCT^4j)duj*2<
i^z^$yWi9l4zqgSk$X^oeyT7?TTXM5sKYJ^i#=a`i(V4pQU@t36d$CDHXF^}1sWFSVh7`+)bXmm*&z_+iXx{H;z|TYls@fj;^zf8sWxPLlPzip
>bPIFl0at{;JQ^Xj-HED11~~}p%2ekxs%90+x#2o0_|TBg#6I!LW-H;At<@0ZeE0B>^ypUbbRCp_^nE#_ek_z!8K+h!p@Mo@rDDZx(fZQ!tBp)
Nhz}>QuXBbiT1Oi<too!VZo>*?DP|^%w_NB*Quysb2GX=>1F%0RSnV6N-{0+CL^7cuP6ht9`=u+S9;wgupXsxguldJ?5=9OlJ{;eBb|CSc5U0>
cO>^C3wDXDFIWmm9ruSvRrKhL(q}}>gENF?9KJ)1SKsq29a+Vi!nt>@j%ejX97&U7uMlPIdXI3X=1WWas?t`r<|<XW3kI%Ii{g<8XDVJjsuz32
oLUiXwT)WMYC#jIi;NYdo2tp_#h>Y+wec*Hw8v-t2^w^8$hWElb{X5mqzUd(|BZz&&UgrRwrffWD`h*dI#KvTq`YI7KkC~_mAYgYGm(&Vc<r&e
lswQ>SLt~PFh-8(n?g{w*1iZIM8<(v(*MBO_*)ogB?-SN;ly9}6c?<$WVN7vfC=+RV5W!u+spM~!?(I1+v@H6LS5B6y(MA`biPZ^K}Cn|T}JaF
LJrfWUmpWLE1n96KeQPE)xHHpB2aixQHCd59cQ-<XefzBf}EE!1VgVb!=vE=&7Z?SlL1uG!`5{66Ga)m<UbT?FF}!*)9Q!NJ`**O7M&3#OuocQ
v<!*hdhDw|qCkrK)=;@bnUh@-DN!&9$KC~A@+l>D;$ixh)QdVt81U}t9vP^iL@`;XM+^R=vJ$iFiA0RnKMmbDS+ZM&5g<(yDP9%4M$~0&%*W+;
Rhv_|oXNo<VNa`4Iamn_$Y`sqh|Z`)Gs2;KqW@DiXtd6*m^jKkU}b47KN7(2=-jAdLwPEFuA|g;6eW@oubiZI5w;&)%6+=oN1AGV)N{1_gI?=B
`<q%io=nlkLH{S(L8@1&uimccNj)DWDfN@0$&?;zU6{Mnc@$w%_lgq~<1bQ3?T$!TbcUYNJj+IHcQ^773b=|(2;zGx{}wedogG!1Uv+j>qw0~-
(%;0)!2_WOHzHE%clmdy1lAjCHt{}hB=(eRQlRT~Dn<xU1-OWUNw<>0!m;FZx3B#wl`-VqG!1+JItFSY#=KVpFe-ei=qZYYV3hh^%9v5Tqm+iy
lzO-9JF+V{lN24p@KkmbUz8?TU35*Ss9iR#BjqfxEp;Bw4cRQL3>enYBku#zg6pFhs1Uf~(KGUiyxR98l!!4V;hNPYHjtA@12U4RR}}Nq9aTt*
6I8INR30XMxY#a5RkyS)uSg+U<f`7;(!8eCSl$^>1}7#bklG2m#K|H*INXg0@dWlZV`N7flS;YB-GwCZj>xw~%TrMY8|RhXdS-;hqN5m*EX1&$
kC5lMqu&}eE;Qu~qlDNoKf;)XAm*21;w}NcD~lAV1Oqqd1S^Njw;N_q3%GR5N+$12y8!E@?%fd^EfLZcAzmfR6j6Nw#n`1esc0pFoyfPmkq+CD
X2ecpA5rw-dLxLc7;GFU1;lJlUvFuHMowi$e6_Sl*HfV(`>-*^BIc~TioN)6gdasb8JLT8eyhEk2?vqEc!AR1`=cf2MyVi&6T7qtqsOOSfimMt
kg0#iDpSLU)kt-<BE<^vtCga}c}ct`!XSwNtKSJEdYCqK^+ehyEF(yD&j@K}UWhnYrBC-<UwV5+h2ApLR0@?hpiFK=LdEWGb+F~~DFr=0B7*BG
fQD+tDlHS)P_(k|k{4Ez_zu28;LNq6L8;oK$N^b*s+Na0pu(bpdM%3Gw@M2U&bT54s(dZ3ld8aF^_Q+EnLnW|Z%J_r-B6w}!uhS_`NGJkIHd;x
axt0D^HyR}g=gJAbt@y+x=Z_C5uaPB?I<QIa49$yJy22GPofJWfsbfm_y{;PBW3zT1XT0)9SP(paUGU~xS$bT@CctPtEjd!emjZXsOs;a8B|6x
j$!yETu^l|%co$a3Yx%Q)9enQ0rf0_V`@(c{S-R7)T$KIpw9CMoVrLb(N9+@2%G@c==GsV2#5*SrxixSooJVArh+ZK6zC(A8;5+p>SYV}C`868
j*^%O19j6GLs;EYY2C_Y-v%Z}6qHNC{8lZYM86RiRTWZkR%yXcFK=I4P1#d{Xi9`ev%}zDyAxNGVZ?mKlU2l14u#yeT?*#vWJU^qM<jC_$uR(m
%7*x<gp=L6J;C$nu8@HuS>8Tzj_X5eP?uIOGa@e|y5!N2C$p~{Jk7&Ku!jfD2y)KI(^K-nM&sp^8pijGh0zf~;uXG2a1a4Q@Dhl7P4T2rE}If+
WV?vakd~`w-y=_}oUZ^L1wEDc7rKcumEX<IbO)r{!++9^RZ3ou*T}KF4}{P~Lf&~CZ_sH1+zNWpXMh4K`{GQj9-4?U#yXv<cX5qM@~TPhwJm9H
yQoI0hUv~4Rq<fWj{im}oya;$>k3~BEik+x_A@)ZM2T=Y)Ld3_dzze4^LJdqHc7g`9x>J>yGaZ}QUWu(&=tk<S6xqa+eDExgUErv7&OdkM|n}L
F=RGJ$%9KrQCJf}8znwfvJ`!j(D)NgaH)DuMQL?S=Gzl3cyEA~EondDK*`3&z*M*E4aw4tS#Xd+UVKW#z26lWo*Ogy5yJs;O9;pqAW`^=sGJEb
X=cQRx7u-cNLCteZcwX$H9_C7`c;pb#qpG}TSD$L^al04rIe_9sXqGSW7t#qb`vFAW%BU30@qot?PM)#^X>r)giY~$g3ID$<OOfFg!>APLu{{1
jvb)pE!s^Sl2}~D?$r7js=%%{U^%?ffH$<ht`Gxf_?1^eOjo7J2vt>bVBLXO!isPgRR!Lh-+Dwz$jDHLPJJ^~m2{Tmi%8+r1X<#fKk2b#%fyLD
Y}K?Uu%Hbs2Ih{IHkqNvRHy#)x2&H#$)0R^cz<qYY$unjzd&;Xoq&D01FVsY#rf>D-k(g7q541@2nhC9?1kKIs7GSpn16V8W?)Q{K3e#4!--sQ
SahX{^g?^!u|d%K;8nDnML!hggL|O<mKjFw)UdX>rXIkfFd=2~w4XlOLq15;BuW>ly3czG!)u2fryQPeFcsRQQ}vva?Zd4gg~_uEEV+f!8<08H
qd;i`tcv{3ONh0Mui&<F$X?${<lE$u+YYHCsir;jvK<6KK?~J>d`CFQi7X4T)B(7S52(@T!ZKN421}e?6l-s}2R7G8ZpN52%_p*mV24)O8?nk&
C^n~O$nBDe1pyo0bsrrC;1B~7qQn!J?j5kh9qmpr#8_ah0-17s+l)*W@mHKQ(Tw8!O!Y!8GL=iogay}<cl9Sct!qBM;mU_JCzwpfj>FJ2e=9Iq
BGj#vwq&<(+2-esJzho56;M<Oq@Aq0>U>wG!44Hoa;(V$i4jYmO-Q=@XmRi200SUmxkzRrv9;WcNFdEC>_1_#MoDydne7tSxJ-%T@s5PtJe8mo
5*0N^qae5Z>5!tN5_+O6*)2K|a*=$u8h-9NPm!_Y&{O|JI!bXo<?xz_16P+J^=lNZH2$KlN1|r!g9f8ILE%sL*v9-G#g{fiavRKliqvPCV6PJB
GU|7k%<<oXqE$Hb4GlD)U`aJ>vaguKUMOQB%AtbkqI!hvf^E8&8k`WIu|63B<)Fopc(NI!5<vPC?c9W`9vDIyI$$cJD*{+RygQJ+sK}8=kgXPe
ImSw4tqbWXY;6V#M_E<KYaY~ODdYgZqSjLSARFh7USc3S{Uej7Y`uUX6HHIR{}30{4CsL;D>xYxUBK$WHj(*x6fBhb{OX$zadB#)riNh(6}q*o
RopAVKLbAB5<gS`@(M&gfVwu5+G!>|O|d_v)<zkG1gF_j0&;~?E8d-0wZNnv@V2NNv*KdmiJDH!8b&zb^2!yv6!1<gNo`EcY&ltP<SIXv2uYZl
`G`=r=Fn3RO+$_*#=<9HZxXmAtmjFk0*yeClh^2JLpeI>YAqD0$~gy{tH7ethEU=7<8rzJ!+b?=j3W42wLpGK={iZ(Jsg572&nCut{Ui)aT|6T
$D%mjsj*{J=91By0uMZPrS$wuBo9=6v?4=2azlY!fnd+a*`haje@kgZP-<7`39m#S7UKuDB@84Qqn2RJK-8mLD3ts%*{chG&7g;r4-5*L1feXl
OZmwVJFifbq*LQMb(JdbV31`rU)Lv5r>x^+X$8(0lB2H&HOpm0ic;Qq2-?O2_ACPF6t|(FWx3O9{^p{9OU2$Ng+VK_mV{va-B(fQ=Uc!libYbb
7;Lawx)Rk_P-9ncrKZ!vNR?Qri4_2@d1qxIwQ%m>Z=Hz2=PfHyLNLc_6;()R*jl2NGB4qu(Hm8U6%)nWgNa#wMqWbo)Tm3o8b2IK*4`KwbMsii
X{i-z{Zq2hy;9r}GL;&|IZp8F+{r4Oq73%2O0rk(hf%nlY9_^dOUl@kx>B`oa)qKKRy52bA|A}SO?HnZL58KH&Mn3IEj`cI6=Y(@XyzMYq9E9)
SqjcpzA;|FTL?ClXm9yl%8x6-$a6C@#hT|37Em`MF#0L;l2)=lOg;;<<fs#CWJTjHS(3Nis)Y~iVt-x{xx6D{N!UcwRSO9(Qimo0a8GwVPmkvO
*NDt0%SNgrNdoKg6h&6Q_*;}#eRUEPh9;D@_f^bsi?c*$h~gFxieG0HQdqN3#8^iOU55`I<H150xY=?&WYj^qS=MHTb8954EA4ux$WQTRCCQgj
R3%wGnAqdjl0X|mmZGAT^WfrpT8~iY$Vs^YEsF|!=`6cd8@P@hEmHXBMliDbjP$JCOXl4bR=xDD#lxRR!K8K*R1;OHU&YNwgz3*grf-|0IzrjE
aC9w0bKc^cB7GiBbnUpE$iav@`qfOrn<Z)m_qKlG5(G^Rl>U<$P43Nv9N`+T!(BRD&QT<2Z3=NS6e^hAIIrAXS@JQZ03Px6`z;{7TC5~Gl_h>H
kdRok+Xr|_N~w)+fm`*cWnUtg@XigpKI&Zyh6tQdwmJI-8C8yg`6XfQu@;YWMumLq`durU<HT%~+<gRLTP0%ZTk~&5kX|1@-c|T*J(A&iLkf}y
q@*&e5k4y|BmR3AF;<;?8E>S1e3Y7Nn8df)PqG<trqt;DD6?BgI+dd)9BYk}wU=@V%z#Kp6}{*R_LOZU6uq7*GP2H8!TKE^u~fw`&Q11n3Rk*D
E+x3VmmoM2yE@I9AsY2n)xz2nzH&!^pPYxZ;_Jg;vo_dbP`#y9YVL2cva5<jN1}D>qY6!&2^ghJFV89yN&77+>5<^jn;KY!E2D93MI%u)vzlVb
6!d4>tkQ<R^b@;R(5H&w_Yx7Sfd3sKYicviDRZb;q(p{c1tegjh-J10OwGGkPDt4KRr^|FM*MR7kU>pz3qi1|$D$>JqbUM@l&DwLp7~*HNt4-i
10*mUcIyaJGMa)&%TS&0Jv!x=r4gpF@0HqB7Q2LM<0)5S4ng~-6phS>VdfbT?GS?80iROdmpy*F+qj($bB&g$4C^jKgA~!sIvb<3>b(QgN=s+_
wS;KKdmE{T4e*tnp@qb7zu{f>NNighPQ4XYjuXz?Rjj$W#+68y=3_O~x74k>w_YJlM1)@Hd8PfI7)0jdqhhTV^i=>3GsPp~<0`?YY7!6HcN$Vu
i@3NH5P#3vwV&W3E=?CHMHa9cbe3JMqh}0x?nu^G*<tU6`$%AVzd>Pc%P$D^BuL92xl;)$3FPrXw`lsKtYX!r@Di&rh>M2&@B|w1CXuj9asD#D
W<=yEnt*EUK`E3V`JEbTe0HQQ@078b0?=(E-}HP-eLW!6708M8+!7*`ekTzy^iRU;xg~DgSBiZ{>LxkyN6?R)DQ~DDZ`dqe>RtNgB=jU~k*J@V
bn0bus@);E%#cQ(k|N(Br?-fbUp><IcM7#{kF%acSa=pl%gUk-f~86M8&YLR9&ZbtAmUy#j0R#rYU#77tZEUEbZd613T=reO1!YD@BNf}GQmvO
jIa-`%L2t!yc!S8SGX62*Mzo71o03?4`4;z^UHu%S*A018(xT5iC3HE2_43Sr=XBKu*X$Z;z9@mLCK`Lg5E*;>`E;PJN*zR80GaVTsM!FZ<xy#
uuFUCfpswjd11FuoKQ;4?O3<8ifJR)T}k~wJ7_t0EZmy~s}OnMq~bUWe}h*oN<vIYo5kxP<nmmFlHnAzBgTA?=dNXeW)tT}`kp<LEwLB>CbIbP
(u5@3#Q~9nVj!!T->vf1TgHM=>Yy`P5TiX6u!Q_rSo=eAx3+vaB~vzPl?+vmRAX5IC;4Ytd;ft@Jd(j?v2)@d0t(RUHimm&#TRhp5pfHJKx4dl
vhW^=hOFR^L@-Iecp!tX5U`~O8=Q9bvjlMkX2En2qqha&WlHvF;NOom69o#feD}#b(K~np<B_2$cL<k_ZBk&!6-G_mmi{dc$f$z(t(OpNku;_&
7ESR~Y+guZY+)$GYg<`hJWYb(WmgsO2@BP}Y1VPfSePKF&jhZX;XMj(Lx8~csoPk{{y_Y!<gvseMe8G+9EnbM3iqH6%)1J-{ihW$(3Qq6R_4^8
{pt<rp)Lq5(e<G1YsZkk!;|qx7J3?J8!1Vbn;mnRDhE6g0G*ci@OXPTm~WuS)ma49D^w8^O3TJK<6&B)Mo?bk8g~o*sS=&WlAnOP1as-i+u~*5
+ej_>fK(`(t<u|DPheIz^@L1+TZF<$_cZOHb=Z3)OhWL^+dQW20~4%712lo^ZMcZ%OJLOE3o{4y0$`n(PCiS4tSZ|+Q72C^4y2VHA;3^9_9rbZ
)`h>?a^h?f!|FkVs}LL{j>d%v-hGFcbqCh<tU#gO5LK^K^NYgf1&u_Z-ok5nOqrz2@>x>2WuzLwHM@re*i+8Q#C_6mVb<O4O9#`!TRHZ+<2ubv
D5TkJgRW;CncUxI9>1l-MmP8l?v;3h3DPT&3+4y2!iY{NM%8|2+l_rNwt!i@F9(p#At)OX{WzS<g>k1fLpH4M=hEIbG9u~Gbj#Tn_%Ie4zn{<G
jgNrV?HaS)Ck=`^E~(U-#ZzW3j8Ibb)z3U2V!<nM?e3lahMP8;%ibgnQy+L7=xxpPW#I}k6DV(fGq|xmYOnMu4b45{(cdsAA18oe;TA%NXRzHy
R*+hasV&68XdyEdJlFxuCx7*ARo;)RhO3D1@*Q-r*&wqjmZVrfqrneg$W>iUe=@An0jhx)r|r{QL$%`$otD=|jXCz4C22i9l6H<>>!~KQ%M+R)
0L5o!>YM@2IO}U=W9yJw8DuAl8!E(5CX~GyR4+Y2=H6B5+|pksM*Cty+*-eGI9|7oi3`s4ZvD0!T0(86(s{t9s9JEgBF7B<x>LRB<uG9+=Uq?3
OJq5c?9Pn1($7LM#A8>ACZHic$;|k@7F=@lrAkN_51VZULfqZ;<xcUa3|KRVY(t}JBAu-(`D-S@bEk#qra&Vtkrt$Yb>R_e3tI-s>FO&JR5X6*
LkhgvGQ4Rar7b47nRl4ZqP?4}s}IX}gto-d&8N9;1KAYzOwTD}d`T;loqr18`)Z%+?X*t|Y14hAHHkV^8=kEBuyb0_oYUEKr<HuR=<q!n>DF10
Iqzu<Goe8t06#NbZNQoutd{o5%Uv4hJPknb<uDn0wK=kIL>b!ihE4@j?wduHyLv0ZM+$GVj$nKk^2Pv2pcuPLogcoO3uL8P*^WHx!7QWdpJqqg
Vjbww(j|3U3}pW<_eRLHTi|1hognOC3+ZhG^3u+<htCQxGvS<8W`#5qM{wx(9k=DUXBvJs0*6z$(<FIiv2)BgyNuY<^fKZTaTnHfjOt3d{p*FE
w}RlcI|+d#j5-*7R<6G`ll$2G2F+v}v8~K^VPIJDQmy|YugFo3J@CjN(!TR(>(zQrR+ago!D|PE8O^)6&VH={7tDH-%hXF#-K!JR(){imBjzhn
&4LQOU}`%hp#fa9x{+_!mI(g2SL3{k-}!D=!XvvqjdIeWo^)KL{aP=Md$}-ET^-c)Jl1F0WM#nsN!~YY@<D=cJL9a+vE<T#nKtuGccm@orlgr3
@}ey3aRGUiBqj}9y8C^4>q+BZ#<q<j;@VDa0h>VR!M)QYJgi<d=P-h2PH&xQkK0tKNNR%tyV_1k+>R^ln8|YXP>rR%-_2$TEh56YGUKPXbbJWA
=H2!*wXNs3$nvqK1fv9D1=ETt9A!Qcv$ertXxjT+n|-#p%2vRTN4bq$n*+xtwUp%<r5d0IEnygsku`4Zht0ZI$ZOy1SGM-r%Ao*ityM`FfGy!X
M9K-eHzUT{^sFZ==d;F%NtqPPj)*f{BZ0b>Ue!10;a+Wc$_>b(4X66NZWI9$?7!0!D-Iy_5deypIZJZ~ns84r=Bcvm>7}(lmd({7(6mF@=O`;~
T!O}JDi3g;V?GRe{Jebfn+szUWZZL<^Qqs}@w`)a%A`5lJm<W1$Aa1~{q{6~j)1hM@8h;9&Dv)RkyZfV_Qb3=bm}en49L8ZL<<Ue@bsB!1hJD?
scP)<-RmbX&@8xNN^si?c-dq3*vIy!?Jcc!))3nmNK+vVA(#ap2pfwVzlkzbdJC^YxFHLXO!l`Zh1jiVT_%2P7ynJtcne?t28r68+{QmU>mb^l
DgOH{hyN7*`F~R9;m@d?{HxXPU#))sYW4e9tKYv`{r=VJ_pesJf3^DktJUvct$zPMY4!UF0`&hkoRIP`{^Ni6KmP4M{)d12Z~y(@#n<>J8PHAC
4!F1xIqw$i86YS1Po;VeRJCE_`46Csp9Z;4oy>-=HY(|7>x}><(dEq{)P<ck4*&K%D60B%l245}6WUmVm4pL5yPDz1YJ!bw#dmFp-M?arl!=9K
MhcqTets?pmv778JG1u1n12HtYG|BZN<^!Sj`aE^Wq8*RvFJyvf#VlZV}Q@Ozj+62ing)i1<effsY0#|<xx6cS~RhbdvYmG`bN_oumMWLa|OoO
z?N|uKG7HFdD0>W|Ha=&Ullp|ek+ZNz%AWsG{Iy{0RABq?BltFLhg14%*5(LEC1R*hlqZp&;rWZbN<`E%acAv`YZbPE#BVw7x|p<wW4m!zdV$T
KNR&n^)Khu_e)gp%)dah6q6j;bd{5VU(DwYIH|Qucmmn!b=5y~SaKkf^0x_|4Q$F$Gmkh4#Yih)2>xNcNZT5}^B?xH1K44g^04P05cLP15V#5d
056zVP*+Cgdkd1v`)D+KoOcOkCU+xYW+6+R3Ezk?o;TDAr_Dcf-!l||{KG;u6~5(F|M03S43sJN@(>J%R22E<rk?K$=Pj^a{sG<aQKYOhe$JHO
Jb9no8+dc1#P7FWUvI2k`p$Z;t0UmuZmHDyhk*@?4td=ys4)n<YrMHPurCA2-#+V0&t#L7HfHS@-0ot@zPZqW9XOw3$<-7AY<al?>fX?Kr-szh
joM`pKYqX7!ZA+)$b+uVLx)PR?r;o0|3CrHQ}-(91Kscd0na}y+E32!?`M7ffwlp#x7X(%Cfit#So-;gO^#=sd0F!bOyXJToN~|SAI@{2SGr}^
p6_zPKmDnHKo}mO^>)wt2gH6saIZXK_-xQZE%@~xpq{>H>A&@fjea}AzP+vk1oXaJF_F(d9B-#%Hm&*<r1r@JU$yHrWx=7uhDvn)VYLXJza!sq
CL3#N0^0ff1390w+h!v^|1cE+zgsO9q@JO@N0*r~+P}n4>jQ9*VGH%oYlE=cIQhd>Zjk%tfLrj{Q8uJe+4fKU!&;<i*o^X5&Q{To;(u1%+uIPd
r#`gq4chYD2x7mVe*nL6*6FHydpp}anA}=D=P5K6`?Kq2Un$e;{%i~{_>u_(pzrzz=(e!c>Ls|VKmz^z8~`u0d&SzJT2KT9&+f{Yz(1v6l1s!G
gCcqYTVwn_>PY9wu!<l&@1cq`V|w{m0`+;&lrsD3^J3iA_<S7**?wKM3Td*##%qCo_%K)<#av)4{QH?ZKd1DBz|VMQjR$A_iYh$gg@?R%9rKqr
u#3jmXqtUpa96&cT5aIm^)yIQpJ&-aBy~Kb(d}G5$KHIA1*kudiZ^uS&)36Km~SzH7y}c9+E~L4$*c&P0K3jE##WY{k8C=82Vn3Szd)^!9LVp}
6D|NfTNVkB7rJg4C1ic~u`u2`tw{bqfRFc`+rb=qyIA5HA0Gf_Sl#Yfirm{Svx*|L2C}2o%j8i`D(ULwpAC|84;-T7P9GFFhMC9Hk3n#DiGJ7h
flLEA)MI4vBDd_~di=nYIT`}?Xf#;R*!w*7JYWk#z^vVZ@dk)~*V{j<99n$w1RBLQXR@B(uIG)>2=Z^#>|&;RN2`7xbP3%Bbv*-S69C^@JUlMY
<?a29K@9EpzVdv)lEKbdcl|wd-f#I*8Nci@tn+*x^vGEObJzD_M0PgKZ1tB|TRO+H9niCjW_=OD8;$nos6BU)^M+h6XI3#69iJWTOsbqE6w-hO
Y5UqW1`%-<Ts`0QPzpzKx_<t^P^NvP*Z95NSnGP%*~`w$+@s$Ag4xUb81?($-`H#G`j(V+P-VFv4sDP)qviv=EUMV*ayL_jTAzA-o5N#b_t&qV
Q|*%YnxV9|)ypWLDQU1#-@S%sv!*w#UM_qOP&jYq>V7c@`uxm2QCOhUYVB+w>6nIf?_2U7$73$;rNpRzkRXh=!0ldZ1<KHpbf24hA*z5;uAK}{
IE^=-wQ<%Up}DuF(wXuA;I1;j>5n`c&t<ha{tI>{r+3g$jwcpWnCS3G04l*RdTY!L0JyEsKOmqwRzr=Ct%%i;jhl8z>U(++w!+!)LS`*(%8xL8
J`M=u7s6k#U5)tGc~lLPGh-Ocn7FI1XVVFEcHg&t&g&s0UiT-{hL*;<9-;^sp3lzpBN=i=oVFPcj@M=C((!qH$5U@JQ<WoU(W4w<1LI>yxH{|S
XfoiP#b3kuKSsoHt1=fEvv0Mh?*G;R-#dhG#t^EpV?SfgjRzKU#u&<5C{D(cOe~(wsPTf*v35OA8c8~En!3M-N7Ts}<@2BfS$9_q0~${$N^2qX
Hi8}WwLY!hH+$fDHqa0=Ua$MZ&cR5($N7tIk;og1@~rI*Kso+$1Aq3kUPCC;$MkDiO~lPKgFlyd+~u>;PE}GIW2H?18~0}{DR7N)$2aTxElyuU
&uGJbtg9IyGO$cy;G&j6B<rnXpJsZlrIpRBYkM}Ct6mlW)&@<g76VA!^QeoejO(<d#64Gi{yZ&iy^I`stvKWF+G%K@#7JGA$$P9eM2LE*r47Xo
e1=|o12PZi;jbce<6IIhVD{wiEgIO}$Mbm{*>k%}zhvBD%+GRes2vB?ir<=Xhl``@mhs@l4zOVv10$iSttRI>y9<s=%VtAfv<n=s$G!Ez-nZOq
5~PG+=2eS(gR7z{rQR+El-TFGUqFWt0$aU~Gj-T2Z83DbxCZ>@Sz|y<(vNG*U)Y~>3;BUX8%CM@gb$A;eO5=k{+Iq1FfcWlUp$C&54#o{w)-W6
JntW<3K-ssu8?dXT~}5gb$;H>^BDqitTT?N(V5&B0&m7$==gi(-JCUm=+*Txs2@xe7*1=~*emJ9>tPb({E*7Y@6)DEGvLU=hT6@g^+3H1Q~`;*
`se2lS&%UTu{>i~I+#Uy7Z3H^n*#VawUCbHyh2ZA#E$>mA@Q8?qHcu=URQILNyDD5yQj+lpzr7I(H@x?^s_#H=JX4$`1AR*4ZkmTZT=p97=2@J
{hT9;D00m-W;7m#$t1^<23YtmH9X6jUYr=%5Nn{)@9=R5JU~!=M&NeXjuWjBg)AIz4$ZT%)ysOAgfziqVm#oTCxOQ-M8{h{Ha};B2a+~pFtO(@
y!CnI<#vp3xb``Pk9GJ!OkHKrJ`j}8JRRkA^H%ARyvm>i#AwuTetwR@eNNHZ_c)Oz+wP9R{Q&#n;M_4Vff7-=4-~G(yCG}QdcJQ!5GG&we8wHp
_N>wQq6Y$eO@=c*+vGdS{^HR?%Y2@CI>%hb%P!6v)H&i-MtEvGD4}`-?r{tZ`I?`**(?OYCV6^i*IxLO`~JjW&ynHYoFP@DOuu~kJjY28|Fe*0
mqoT~lLgRhH^2XV9@@)cRErRQ8mv%R69B#_1-w7=j1c5GkM@((?^zHh2`JV)IfrK_&M|A+FCu!BbUyWc1{V3PtHxNy1`He%cf-;w>jP%>hSb&T
?{5);6K^VGsaA_at;RU1_{JG7+WH6&*Vp3_j(xTIx|cEtny~6czx1R+C4IlfKp{t4^?42xuDC7_ryNsdR&e|UQ1!0j*)pbl=6qqT@)sXz;0)I1
H^#(mVVL8Wb$Mo6&M(HqB{^gamJ=r!#OmW_pD{?S@%ejQPXk*t*V~;m0HJcdkY#xtN<BHoI>BJPKjSfdWxGDV*ny9Q(dy?w1ZfA2>u^qHVVi4w
jfsj~g;8sU-@x#WEaOg(Fiu@~V2l^?I<sY25<<bgZL98&YRTg|wmKsSTt6Bd-^VX8<o)@35Y3Kb8$KKyRicH=;aTJN7&yIbxlYmGvHr$RWSEGG
TX5K4XZ#51>lNwiSZ8#Sm8;VU5S$(7DO<i1-90aN#a5F7{Su+i+h=^78-fA(bL^scD&wuspB+tVar+tr5x3UR@iCt+!Nc`^>k`IR)<bvoaYEGJ
Cp-eSzM{qF$rDY+B&?s)o_xy%%b0n?7FutsL!-x1-<9e)yJR=eT|<I^m_!+FPIz8cK8@QpSZnogV6M6CXG<ooyCe>NevTakXl>MZ;EG{?=IRGf
M>MMHWnrnYmdg|-b`HJ${aigcrA`naN0NIYe%oj6O*pIA?Vs`4g(sd=wl*Qo$1b*SG-G&&FTQUQS%m+WIP#3ifZSKBmj#X!mS-g@`f)jq8Fy^O
%9{~KJx~8*{t%;II8IOfcrW9Zfq}AN5Dz$pbFJ)64?Mx^91)yW{P(`=YB!Kvp2z3&5XRB9i*?k&a>F#-2~m@#!Wg?(-94e#&NGYU$b)?3N!Q#V
3-*$B>Gk<@CcVTUYU!L^k#y0jBe3fcQmxVI^XFL{CnwN7hH%i|5sEDFdD=4`@beji)IB#@iBEO}*8OK?p5y;m?wfLx`Z=Imrcz<}8efgJXMW72
>9qf>ukm@U?^W@qfmj$5EaZ6dBjo<K1-gz2T`xD@i~)c@SR0=)2it2^i(^b>VnSC@0f_{iTd45qpo4Co_fggzOXtO;t9U5EKcmwl*6Bd)i<nR)
Y010E_q$_Y49Y3Uk(Luo=nc=25cG#iC=7bOpRx0L1()llfFsk#_>A#_VaMlsA478Usx$$XCQeK%UtpLq!Jf@db@mM&M=!KAfpJdsi49d__T0YT
{uxib+P9wH16ABuef|DM@$H-~2|}0y?rh9in~cx4f7W1q{;agYY%T+9c+i}=vg`SGqE_do%1;u}{9xhN{SXbF4XdZV?|}ym5IfI@t&wB8jru-#
*nDF>uVX=o2Cs7s@@AJ9e%J4ly8yg;*WV`qd1iS3{Jpaqob3(I-!b!<h<~V&O}0B5Mx8Xwd*bb*_EIbcqHcTD^}<>|Q)YkW<JntZV7GOy0(pnD
{Zvd)GA(jswOhck2lf6|fb#tMIXQ@Wt{M+a_oalT<4KNwT(!FlEKtbWBj+;No<ULAsu867*QzzgWJEg@%uk7cB-gT82YE({<##=tWz+%bmHPEX
Mw|pijbCEblpSS^J1z4*M#wR)@Z-;~*W}n>vbFEu8ovbOpMXlw*y4$^!S}B*K=yrozVH0)^MANN8E+G!yVmM?tDUe?aHP!u3s0+J=NyR-WeT5X
dCp^W)9#8L4>wY_p9IwOkv6o{nj0_9!Ak`EuJMaO`c{R=U=xCbT{*yE8U%`Zc6!1EXEG0%ry2A2raMf=9s94Vfa5ssz*ROEZZ5N-RY3-+dsy08
=@TWBMTJ*p#zcF9Y5rs;k#~gg{Z#UP8XH0E`l<1`O@f)_8ckaM*{$xUe*ZiwVcq-l^A`c8@%8sMb=<d&kB%|tH<ns{-#{R?L|*Phewo}<nTYci
Xx%@~)uh_#tomJ!?Ico<NMb!4c8POLJUsy-FwL8+VC6L@Uhz0*V{II)Ku(@jSw`Y-#LwoauP0+iaQfc$bB>U+IRqNcnRGT0jM%zdEOK_$3X+iK
A~^eIDa|f7dns*`G0x9fAy<9;OtSNWTgC4tu9czP`u2hDEf1$YjtfoFa@E%z3rZGrt3S7}8pbRy{p{cViGF7rJ-bLlcH`s48_}4QY8Fd(5!f`1
lrgUByzcK~aOz|p>g#YmiDAS(KI50{LaVGD++Q=*PyPJ7SofvR<xG@U(Z9%4I)3)k(Id*CamKRI+vjOu3U{K{^{ysU10SlU@;P(QnFU@rKj#SV
rn>TU7E&vZWb=$S%48%aa(TqD+d4*JjFw4#g#Khb{f+1L((#e+!*O3|qqq9~GpCthE&JLu4o*(<>*w#e-!sE%GO*8e^yljO&OD^h=5vUhZ3b7g
wY#3rJ|-Vpo6q__21{QC^Vy^ybadXHZJ&f_#{#Quev%^KCDhYDa})!2l+EVpkN1|TOW*=Kj_t9==ZM7295tq(gd}VBp>@6xS9Ohi{dsLTqR%Ji
cE)RXj_2u6Bjo{KwKz<Kg+aaN{z<6$Zz<8n-3i7$Wt~%#^xU8LP=BpnINSKXeh(_miM8nV9aRK(Ce2F~Rj)VkE9mqz--TPB6YdzZXX#+vXVd)^
l)7QJ4vZnA690fvjoJmPIALFUV^AenDeIv*0bYIEK4tn-I|1Ir6Mn_F{xy4>*f3IyOQY`Bpl-hP7_qz)sotG4awTr{E9CdD`QSJTnA|zBeuLFM
HwVG~((R>skF3F)<M&t4ZGzhaL+sWMc~DSmP$xXQiJZLH<vEHU>a>rkdMB85Y~cA?ujg|m%eQDkNx{jPnBv~A><$l!4PUI&nfiru?qXHHza_SJ
3Ifn_zI^JxB7<Y?OuSotjSgS_STg(e9dr+O3O78kehryF+bbcRdH3G|)c*-`oZ&;P1=(}InR)O~il1txGgH~RI0F1#>eFx{A0Ngs>CQV@Oi+Ki
0l{-lY7}r7b{5TXUjL{v_ixk9sWzr&{+klFY7J31e1D@^R-&IUMX{^Oj*G>dx4JMdqMOr(_hFeb8VfW8{!HVadUJNPE1<4|D4QHr<F=R4u%Hw?
DQ>#1rC}>a_C($N6?#FVxor+=oGLwOFM|U4wxLeJC-yHZn0XaYSkWh1(#9KER|G^*Sh8+^r)Nw33)-){UF7m2RIOBJN1<H8roGz2aYZPmS4dOE
&TV@RLaT~cs4o1dRjG22?fthR7w?D`q6*to>f0%=CIi$1C9K;}zEy4WbaB{sPdmRIb~H2Dtf2rd!ak~oQJ^jd<H_?`QAG^;fV7^%l@a1x*3q|H
(YP>sX);r)#AY<bLGSe8Y-NPR9P|<;u%p4AZw2I{l=>9VRe2yf`_&w^X9Xpib(Q2^R}>;`a#xgYrj3pMrIpTa6|f>#t19GH8d4!u<@ar517k7M
K5ZLUB+nnEoaHa?859Ri$2R8EhN;Ye5}!k{?>E9_5!zI=Nmh+*4fgJ<sH!w3t#t~2&=zF>zP(`_^vc%A$yCDyEiTELR_v=cbG_+jvPUiwNzaP<
Oq56I<rCrYM!n2l5`~xp8?j|oIZA5&)jm^H83Y9KPT?-}^u7hiGG{s!w}QoURQLIgy2@qWwSp9BhO{5G^$6;yn)IffeU`Ybec>Z&18@2%ZTozu
_=WwXxtnep+c_2LLy89_rl(pv)I#AB!f$!gcwuLV5FJ4X_J^Z+#JlmaslQ+^o$wb?DvDUxfNDz|EnW6T(Ze#9#1v)ZrSI4r8v$^&5|md~3h}+7
D6fpChyWEwF5woo`$t~QE-(Y9_5iLHx$TH`D89LE<lCxYtpHA%!ZYu!3U#-$Oq#Aub+mFkJHld-nIuFX)zc`*D1)x(l^vXDncQ1h_h@ITIH}qS
WzoHVHRjz4(Md}RP{xBmC{p{N;uU$aKZhl(+U=zP!w%deGBuO_D0?f}qj#ypE7>1R@jKL}h^D$S685zzhC`%k+3PcAG*9Rkq=i*Eb6behnYT-B
R+T4(2gL65`GHY9fm<n+68Vhga<~Kdh{*Z8!fUy0;t8eu3J+#PQhi74Q{i$2)R1V2a9)oJh<cv3#=hd91wGhn142dtKHkCeMhr>qtF@z_rjQuw
eqyZnB3UfxM|mUaUzgSqBJr==unI`glU7(v`F(GnR&A1swo<9Le%7sRf<TP>B`E0nfY$AVRKW@LLpMP55~tdtI||+fLQ$bf=?mLkITYOu?h)zW
&?$CkWKX2N=nT9@^%YVFM{ya}Ht|{|#g!>ivudk-bcewqaVd<99s!9NLB;Rv1^G2<+(%s_3?6mMT4{DMFV&Et2aaTvzuc53<st7cahCJD;<<(>
`X2dOfh}CAyRvE^oMA4z`--HY9jgfU_~#W(e_Y<2#`ag+mKaHayMSl(wX3SAAl1@#8YSY<10ET6z)#!fT8RRn!_)0<e}WDPL`#JLzPf$na1_l@
BuStFr_YrZ+Z`q3@SlWqbctIlGTzEyhsTiSUMHGM<a$-{-I3e9qt|XL?EGkqC|{#`_;#tLz4D6ceNa1NM`trSU20rX!lc!w{8mtEg2ND@LEBNK
yZ)3CmaiV+Gnzwle#{aerQ}3(oeFV6>YJ(n3UBru2_jDnwFYdIJx@sp(tgwOZIiJ2LjKy;I(n}Nnn}<>??SOR)q<mBBE#vq=1)M)?Oc{y{wS|F
C3M?(hha?zA5y-cwWF|stc^mxa=1Mm)#zaFlIxA~KQ{WUx}4pA*z;#bf9tgLb+wQ=u4Smx5PX&d);oRqLy)>WH16sf9f5!7W&ACy`Jn%_Zs(4N
q5Ao^T)VoPuYmW>T`eDht?rksc6kFlrEX`WD<9pFM>2>E_dF$bKm|1r6Z9OIiiW;C?)gm}0dJpK01W;0@t_*;&9f`8a+QwsbvT@KaggKH<Dn-V
RTQ>CwiCP`P1m2pn#<T&QRFY#O<@4R9#IXaqSYfi&quII6_TwuHUT!YD5tPT+@F!vb*dmer+PI)OG`O@w@hMrVC-Ab6CN8&pExqAvMNj&iAr=P
?Tl9awy8m-6Y%~hJz3(GZ)shASE7`~vUMFaKK5Iy{(cG(Fl25#A5D58GVDo8X#P^bGPoqpOS|<k7{yAs`(ukB1u@=;aVqI48%OQ;h^<E{O4T@N
K>nusg)3keDsaULdTesFN`KBUEF?{YccP4@%64jLhM6`BI)PRs3Z^}-%aS#tz^RBHwMDg=pQzPb>NYFYu3@BxtMn7~ITc%vX6_Y1%SVBI71Jf%
XyRil?C=@xQWk%e)mL+FJ&Nky(Q#MAsl6rDIwOIg_OkYY4!DvzP6-;}F$=_W^il>@&fQ&IJ!*x8*DT4<7Bjj<cXb#&*b!VtcUD<{<&@v3imGIZ
-J~6ig=ibSVx#&LIy)W}Atuad+^SWBOvsM;IikEy%lVf+X#`=Pn6L`vsZ|=bspmK`1*N=NAV_+{x}!0I5nb}^asOWhZ~ADQs+q0Osh|<92CRW{
&~7DaG0ye(E>-@D_aUB1WisUw6^O)BQ|DG7i?X-ky+S@xMHO!(`o(XwahsY#rK=iL%v>d&t4bru56ye^7Cb<rvlMk;8L1_Oj-J3fix8#yinyy+
cG|CXS_8UNq_1!wVM3|s8-e5XM%FpxC1*#pW>qD8XVkmZ^ZYLQY79iHzeR_8N7Y~9;8+%l3BM{YG-a!mdf;iPH7v@_Xp8C~YP(-8O0vNx3^^O$
RigvHl5g{onpJ$`P0%B@UUXf!L=1^18kv!zRr?rUV+WOR6@5cN4p~tMhG-<waIcJM6qJn<ph+ScLc@@4S7r*YNiBJ#Cxj!;6@XRPA(4fCDt7dI
7-cAaW27r6uPpm_L0k!>N;!X*#%1qTo}H<t-g8{s#Gu^Ra#uen=gM(V1zz+SF_+;%J0m5nWX6+C{?)lxwOF}nwUpGrcuRh_>-|jys^!kb^MY8x
zOION;C3I`YqffnABteFvsOj?_LPkl5#JSx&UZCm!*#;$##dlvNzeGG`wC!)Xn1t~CI76b{u*y6mruy3dRI@>fQ3Db>jRw$>Uc+=J80%EmEe(|
<rFs*)}@ppxT@Mm=KZ@uS^206=Q!X9WCv7OLy;LH9L!~9!Z{z8ep2Lz_5VH+#L<B_g2htU30ACF%_vP7JsE;Xder_SPd{}~BUJv8Fb*n0Aa0A+
ZcAiLv_?S)O7uJwgZmSfvPfO(*N9-r3TP(s>Aw&}R+>0qN9GtRWBn->809R)MSA~$8!*|?b{!FCx5F&HzAH;D>iL8^rf$Dt%f=fe$bf$SC@-sQ
L<ie@f8^i4w3r29gs+2>(@G;=MKPS#C+gule4vOnzavPw`-;5$FI1cb8t4)BC_3xCMT`{#x<8S3#_rV{SH?=!owo(CX2e0Q6YSnzD$rt^jL+Q$
D4jQkm*$8lzDikNI?)EGl;AbEFa=I8rK4xWqr>>p>nxpp=@PxDmyzE$;&X|94UmjonozW;oLS=iTQRpMderLrN0b^RRpF>autnzWNZc(kUg}jF
2a9O6LU4-DXzq(zQl@nj=WrTlmSanFAMtl$v?|lKP|?Mi3(eV)zz&VmoP)Z!*#5+FI2@!>Uuv|lDoTrbRp9QUogG;tX&0AVJU#TQC<kqY;zP_Q
D%;XPR*T+t7%vile<i%l(WQLdM}b=a-!EjiWi}dl3xDM)Ki0&^+Y<<gw2k|j2((M|&lPY800=Cl5|6)&*05vx-W3Fv`X+C@2XYvST~ZrQ0j9p|
e?Lx`9*~#uST|Aih=(EC;3L!rC(h7BN_>|I4_A~s{6oR;$BpZWPpf{LmId9N*bn`KZjvCQW{{>9;V)gv=!_dUjo7%d-0z*Jh>WYq=!*~CKM0Wr
IpQ-`2wieWpc(rEVHcz!1}&t(f}cd07Y33dMsf~0s=zt03RaOxLJ$i+lDrkW)cql*n#CH@4V<uA{0eIK57$G>pkLwW1!bu0m10SkMr<_Gukc-j
o}Fh&z{eP;F>FFlSYXN({wS_4b}ZChW!A~J^@OmtL=s`SMBQb`{H_YSa6+Zn&8m1(E?xIGoIQbo=r(<Lq7`zw-=I0w7WB#$(jp!$^p(Qpt*7`D
vk(i;5cR7^Dwz>iKov8-O8su5UJ7i@_A5bnV^`+5?pw~a;2d?`d+@Z)jFwayIXn~^1y4`@PEHAGQnT1DYM(lJ!!ne?Bn0M5cU}pbP{US08sZ2F
fhF2f?arnSRN<opR!W@_^Sld2Bb$aBkqh@-%l-~t@=Md+5bSFRdsJRfiF?6J1_IT(H-}rOU#U7>{m7kc7)Jxr<M$4;@it?k-t=w$sc4Hr(Oh|1
jY~kE`BKrUB1N>&<pO#-ka&G#v_F->%mb6q_z~PE?V_OBhr_Ny+4^t-e<{T;Tu4^3+}lf4Mv@O<K$>c45o^1nkd1T}>hGpMXZzrVL_VrJM}lMp
+WaU^`=#^mKKN(>>>$3v9=7r27IUn2s@T-1P`3FklmlXCdh?RKrWm9U#k!8QDr&gFa|OnRx6#9y7*gNynunm)eJAY{4t)=5K=8USrnrIY2l#;O
VKsW+r>MAB2zyPSr{<k`Q}p&)5uijM3as(4ZM~@6kG$$0VAL`|=@EQ~YY>nnHR0;msz4WXa*;RRBon__Z<mj(QVYXO)(46ZxS2dJt=4Z}D9sT-
0ht-M$0uQCW|q7|((fJ$+YMIXYtx+tGbc{#<X2qn3%fvOK$+4cPK&RVpu1DXm<BnrB%PJzm!BJ0!#%$f8*ZVTSii;!WWHQ(dm{WKkQLFv)8#JU
m>P8f9naV__YcsAwF;6gA1u1KcW`WS@>Dt$3ei58)gkozT;rP@=>7p1VX6X4^NSpDMH^S+U=+a2q6B|vt;ZKu!n_WGpW+XKdv;aM^+}$$PsZD{
Lr`f2pO}Ul*lW2`LUp1hCDKV(Q%iP7yU*;|2ffC|iZE#5DqbB<!q(a^vX9;Ga0zeB$R3Papv51qh1}JoOIR-CUL;(phO4z7iTy4Y&%CU1Ua7$7
>jTA*XxStg&O&75J6v(|!+T9-M__hmm2#pune>q%h)b-03$3vOoa-U8-oc);y5^Q}cS$xfCu&5_x&*ax4Z}AggKyv*DYG!Z7G$3FHilZ>oy?bL
z3UDtV1?fiz%?~<*C#_5Dqph*z_b|YW@!~cadBK;MZMkDf%s+(?UA6xp55jkS8#w~gRCU1cWN!}5GA^}kbqL_==^{~{Q4+)w~%*fS@;b~L<egG
*XkQ4xi~&Bbu*{pMyyMgAT9f_=p%AVpY<I>Vw77fM|h=6hGJL5_6b-qh((PF1IL0(Mut~V$|j>Mi{c~;^Hs8mMN*WS=(#sH3nol-ghzqYjV;N#
#XvE6j_k17rj$LA7=GhhT$P~KF>XdLAq5*zjB)dP3*c$55^gm*B1~aPs0>!}4$Ru>qh%n7S}tNXk7;L(vHfcZi|wA5w2m$gXNK@8oF!aLb<Qod
5cG8ipeau?WX-NAC1>#p8apLG#G$2d5>8OfQ;dpIuipJAXlIz(<_|R*MRj67i_c9g)<c-UPLbsc{@F`bRECNPcBf8Iz_EU3A&nJhy{|8%42pu^
U>O^CReAdhGBX5bSPrJ=&R(Q0v#C$Q>g?9xnVz?$8TG-^2>A=|v=sw&tFrr4WlH3qmChHn7+`9Oi9%`rmKYos5TM46p0?O)j0}10VX=E82u^9D
+<PQwjqAF97zU6&_vjaxnOv)=^8#Egn0Ui`l<=w^z9oJ`Eq#GHg1(0W=oU5^?E<9C;SR3^%QPnbhcZ32a)OyfP2-#B9AgPSfY8`?#F$k+PTf~g
Wh#ly6c^(2n0_C>i}Shgj^sW0cML}V67Z9%yDb<uy4Pse6DPC2=ZpR0nfOZpkcD&l&c7f5nXPD=Gzq)TlssHY*0QI_3QD@k#J5o$>EJG{SsbA&
+U+w$p<A);lvDEOLcKPgFFjeYa?!zTj~qflcZ;>bKUh*zmpS|vEndMy+c2>8CPv#`w4r~=GFIs1$};UjoO^)B@{d<h)B)jwTewxZ=9^d5k`VAA
D{_gyG>YiU^^?|bJl4`pvnFrxm{r1-ktCw|*PJ9yjy`_`Cb@WqPggQp>Q?Rohj$Oty9(3fGtMA>LI4pz%LLO|62534EnsD^5F!Itm`vkGE|bMF
)|0BCe1DYAlbwMP$IbOOWkN{PTX1%nT$0>9LUH5cyI9=>^u^Gt=-i5}{h>cyQ7>nYWuL;jurPJ%SzDF!K||e<dscxMgL<f-?4mR7<-b|$%d8PH
>JjU);hHo<X~197^6h-Y?K2Ih0=htwOBZSgIWqTQ%4QYH{ue;1u*${tQ4MFH(ULN;n8K>8@)4;yKBZ_ZInx4{rK8_e6T4jgdIxgTL5GQmvI;|Z
vZttv)?}E(ZHX@u*)Q`2La;;gohjKhZ`-W%c_Qh3H*2$B>khvWEDaW(B)X{xODvPRmFjFkPE`tCnmxj5DFrpg)<hl=9sYuEb;Av!@jQvGKyfdT
6iObY6`spVFc}{?rRDZ$+I+BGRSira^u1I1O+P)CaYuw(sF#T6FfC1bH(`%M&ez?XP1{n8u2-({<Hp-i-Df+xBk=!$fr&dH$&-sXdyiJ>v?NK9
b19?o=vee-wH4hrEcU^OoegQFr1xT)e^JHQhV?YrM~wyxHZz24MT=lYOh1DjH|3XA+2pg?!n!z<D0|T&F|;yLuK2|%vs6Hfs9Es3sHnjPJNK=d
po=X&#RN@r5?a(G5NoAO&JsG2#?(k$a-2DvE!}p*6Qd(<;fsuRTOW40SbpH7sqU{}|CK^wEoAcq&mD?d%5E_{ZzQcA9hA#7!~31A#-8&S6G&;;
ZPovk#Cz7Cg-zET9ygCA;kHzGsx@yV-nl#PCLj<KbgPQ-Zi%Sfpcc7O=?u#7|A=#=oH9ta^{KE8yTBtVlwzZS2EZ?QycXqS`6Ua*y$JJZfhlOD
no71j-6KvEHq$CGX3060mYFBF03gv{q7wZBl>3IpT`HV?xKkgKIY-XX^LL8VX%@h%#d}o_{1QgzE^1U&${4;5LaH_~M9F^|%#7~-O#P=v8g=qB
PVN<wosp83idkU=Q@EXa`k^6g-M{Bs5KgUyl7Q?}kQWkoyf@~o(9hQ#h5Zn1{|b#~wZC;sVdR<FPRD@>KR;@bBoBd~T_New%54?CK@iC_zTFg?
sD`h}tUY5CN6XtoaK2WlUuGT1hRSI0Z!=daCNx9yu<j`5mgE`c1i!0w5ZveSADM>&UPOs3@fb#@e*yZtdQdu)fZQRRP{5r<te>&Mfw;}Z5<|WU
uOM1MmV;E96n{&By;gV%x3S-m$_PCZQ3o+YuO7nSEsSp&=GM714@ymcEJ&8|4zxmBPm(=_zZ9U!B=ICn{r-=1!jUTVPj`s3n%KVk;A<)Ct^&=9
IN!nW+-{=MZF_M+E{dfsIui=fLoD>X)sPvf>JKhunbNipQ(WgLc#nt*Bk41JKo@n}E<rP?7Ribb3pt|6PrRp5Bx0B@b;|biSkL~2m4+pg1vd(|
C|Zbnpb}9hks^~(CEe3<@PHWYHrR>Vn+r4H(W@uI`LS{!@%6j7C*3l|fKKT5{APcQcq9WvvW3X7Aev*Dxi$8`2YVEy5$sipx$Y1D(apRUMCEGX
(mw%1+Am}Tg)%ZCQ6x$v7rF6_v<^5mNkdDJOnZ_Llvt)$RrebWG7V4#=u*<G=OKdn198$7){Mef_HXJ*oS?x9_kn^_Q9~(kXv8pl3at{vkF6YO
%;|a+k64*thvd=qI~*3ooCAB2%tP+g)~DMj<23C~MDx6jccz;PcN*JV4=lu;nVRRz1b9pg!<noZ|3hr1@69s1^j=Brv(oeVrbRM?*1R&oIY6(X
=vdX{k!@7kh^>a=EDEPdr7skx2dBZB;WXh9yv61;_-6Z=<Yyxi(qw~^3VcYE;~ks~er|YHBnJpAcxd;4d_tpf@xQ{>X5l~WU;B;#y~6?ZG&h&0
?_}=}?@}Jv)WDMrvx^L6xj2jEvhmA0m?y*}_#B~$nvB)IpL#enC|T#K32miF3qnkEkL@d0%4ao~?}G2(pNbS47TmXV586tgyV+jxRKLWO_Vk6#
5VCHIr@qLgxc|~iNnwf!yR6}~z0iE`yQ__7uYzWMflgWR9(*C5t`+R*WvOIZ;66w(f)yr`@8s)9>926m#BZ_ws36tKwh|tL*5Do?$UZ`4vm;Sp
QEXJJ-1G^@ryY)JlP})tV{(65sP~3s#?{-_X%=^3?G#H$wx8#3a?fw5YLp$=<&efU3yyGxQdeyQjM%(gSXXg$lE|$sT*8ySvtH3;w?hYs-y*+~
soI7*Tebd4SaO{U2E=R@Fe$$+n6h^k(##}%OaCQx1hjQ+0pV^p)ZrVk(Zjdkm>yC|WIvK+<2hP+n9#)vZB~CvlbGyY7jBh`nm2GV?XqbHXAx;R
zjVT_RI~QX^tnw<u85{5Zl{$MIAT7FVk_a#DEhYZ#3Cc@60wAVUD?@TCylmTIAo$0P1aF$5{#Cyhxr2)x2G0+R->-v$oAlQVOD1eRJ5JUr(jQ~
COe$rHNM57>z`I6*41l+Y@v2-6q5rPrtZ^&&9i9S@|Rx3NyAHzhKg0@*h|YIgfKyOaCQ=V#ge7|>b3XCeo}mHt22zXt*f|?!lPt0{(|qD5KjDy
73SkiCUb`UD~{2oM&Xnu4sC$G(otj&C1y*}u!;|CX}#c08%gifL97tK3LVGJonlhML?R#UfA|g*zCu!aKY&Uj(c3oiyO3bFJ2mnA5v-luNJ+%x
*SmeJ?=725Qjg%cG*9tw;l$Za{-kR=;550KmI!)iS=~nq0=ujU5iGEz6-mmhP}{<ABP?n+)C^)dz)=p6_^AY8>?yKndFN<)LOYbd$%bWMkS#FY
=N8M#DUeG2aR20Ert{U%gU+*6%=S>)+S7{oX`DRtO`8ht4}4ibon4l+>9-wlq?R(pUxl6Afv;XRU&#j5+kKii$FYk}D!h>bZA<{W$4J9J1~ps%
0q{Ix8oEJ>;WXvnlBm3bMa;~63fyTJgo2P)1Z=`s_mo8Y=mxYEWOO*LKEeG4@@OlaXjJjE@&>7g2tBf;JunzrEB^gI+rHOT^h--+Lm>58hh;0r
R`#Xcm+a~0n7MaZ)trrjV#BIUp+*ZJHx21tSucjCG|zx@e*w3)s=HZa?#j`7Z=u}^y_Nw?#&?+Ov7{&Qf;S}G@JpA$Evxy5eN3W$nL>|C6-!Y|
kJq9bViLvPW+#uZQA-(S_^n0$wFdn|+m?gtDXb}+4Q_q`xXoEv^JnFNe_^)5+TJ~sT*HAlZZo)I9yHmQ*8tlp81H)pot$oZ>57&(ErG^aT>Fwe
EL7RT;1u#%VE&37))Ayz&)wCsl|BM&?r&PtMG{*)<XL8lj#wN{#!Mx6D_ppHm;oGX>WD<7nKtNTA<D9z#YA64w6|3>plBcO7UnEvIy`FrS?)8|
@r<GIghzg-htY!XtH{$F`V@{(F5?L#vpgvgj$eZqQ+ur%o^hRujg8jgPhibc2{~*jeA4FEB#he_co9bfHNL(H4^#@I+lR-F{@7t>i=x%7b`jbh
r(6QH?<5{uu!J`?URS_`oPtz}8~zHUFa+~%Iu!rmygZ7*y1k0``lF`9e+q0q|FG@w({%VV9fxe+-`Y=6&HrMjpFJx7WP{(Qx$mp7@AsPee%a5L
R=!_0@crYyz2EfgiI)B!-Jtikdh^nj_s1Q1f4dp)SABTDY{C1Z_Pd|xy!&m}-B-umA2!=HL(SD=_q+Xdf6!a^J8gCUsH5)FNcV<f{HN`6ztcHa
U2|r_|6!lp-*1t7EuZ_bGp-uq{@Gr*uQs^<u}yD(-s<-Ey4?O@gIhY=e!r<r_vO>e_P6`kzFOFR*}e8hjcdQ(v-Z7H?W;fS*S%?xk@%@jv_I%V
`wJatKQy1cnG(O#a#r1D%Z?zrO43>OM;&E<)J$d{+4ml@-|Zj!ORZzSX&L*YZZRvfe!n^Ful9wdAI$anKcEZjZ}ffr<)*J+^n3kIo7X>R?)qx%
`fX3w4_#be4P1D`f1z!Qgqh7+f7+<^tNtvC_U8YTj;zO+&+qnO*@8s@(cfvj`je)szuj>4m;0=~_gH<kSAF$UrHkq}jZ;70Gxe)>sb6+V{b85X
@ApPEZ_jqlv_gF~K;7|ftH<dtw>L$oPNk*a?`Qh4i|Hr8<v+R^@iF3Hu;qVTi$C%!%BlEskK#A(#E*_d+=wq9;y?YD<39ZN|N4LaxBvcc|Lec|
-~PjY{cr#MpG220^5YxEgR;qpr3#&lUOtT8w?XBVJ~Y9HpB<n_Cvx_InkXXjewd`igSw@9+2f@t8J_o42$G%j*h)RRkW_F$m58pp5}xQMN1U^R
Swq2gDvpfk<r5y7T9%MdU>F2t13Cna^EceQPFY2JFiF+weD|bAs)zOfh!LE$)%j<5)-=iS6%pxU1W%=lx0=__M5?0+vrxK|$f=6mDtUtT+%Uo<
Bb-@I$4v|80O%$n?veEb!8picUHLOq3~~R{hx|}`MtN1#jvwMILuJ<;Ra2CaTVejFqC-9TXTjv{-@nwpo?VqUe!l1x9ZoPrA=3RKS50o$Yuc{}
26UCV*S!&$MWR{-<MY%&Sdhc<r>MAh!m_HRo@WBQ_n8qF-2f!#8h5yUGVy=`g=GTP7CzT|%N;s9KZK}Jve}yu_u~1B-Px3!p)LFRq&C|CG_b8O
>8954vg3&Xc}=FHqO)g?Bj0|`PNyG&q!8enTIB0&?+XT15W8@cfj-WeC9y$3!GKX`75c}yH9%T^cwvQ*s#PF(DXFc1FBgo2I6TC;<V~#!9R#IR
pBu=yehVgX1TA1grSY2}xpF8+41d9hfY=h{;PXo(k9=i_ID7+Sy)uONwG3`Mob(smff21vT(-ZKyf~y~Znbvjs}M@2UfJjNz~qCQlP3k6mj;E$
H@!grLhbDJVf=5ndp$#h3R;VNJ}>HJFLs45nuyTDo_R2|xw3|Hfs~NIRL}HU^t%8c;s9m{A@Y2@UD>f%(nxkIAiT))k%oCyHD2`5aPLtJ7HS9r
CD^8gU(*1pD4)Do%Io-Ot9}>#T_IF&wnn@Vgl_X;5+pzs#fvUb!pk@2Pt|5`A8x{Y1uQ;@#yi9af(4;w?u58<?5Q2H<~)`lK#e!L{S(w+qXEZ@
oagO4OoXZE@!TLs&Q92}L!<M19)I9<u-ws|-=RW5IS2O!bKc=NZ;EEbJ0mK*cZ&=+h#NYd3c_=SFxFf`4$ocy&oJ`yC`z}pfmnFSkUD*yUC&P`
_@?0h%2xrly+y_`oG%X=g>tVE@o~Up-3@?)fG*Mg)R29%w>w(kbBgJMY%nq$)V|Kh&LhDLck2#W2a$LL1fCGgCdj5UyT^1{GsIb0&E5PAJBcHx
P#MyHa$ddC+3dhrKsz$u6LJ^XvmABD`fN0#Ah_>vLXkL6-7R54_(1i4<f_iSkxhf^mlO6}2r~b!iwQe#0Vwn!JZH-pgP>Dr9wZo*PSE%=1P`-U
Sj%S!A%Kp$d>C>Np4XGFLd2Oi-^?o1qy@FBe+~cdya@FDGo&k%0N$Gqx0mDEO1Lw85DI^33cYIxfoaz5!+OW`3Lt1cg4abpIiyVGxOS1!p1=p?
KHRY=&R!~?eAn=txm>8|q)8Tm#_uo>CRs}|es}%!tg`cZS4~lBq}O?FF6}A(6~sbbAh~(xcYPB~_cO(>{?w4gz4QJ!uV~PXSU%Vb*i8IwhXiSu
uDM$ZEjA&9Yy*@vA6w(e9HY<_G*TuYN#!$<o^UJSL9yBPK&)VMG`8$e<|kJK!s5=d064=Db!B=swmX2sS$`lh1}`mtRtR#xYU@3l)Qg7vteKA9
I9S3QezOHLS5S~Ml)4Mj(_se`d0V9Fki7M0{=qlAWO(GFa4yddnH>;V!Z|}%7-MHhjTwkQ%|S%lCllBE8484Bt+*k=P1z790(NG2`Buv8>`3U-
DR;#R-LQFgB=OI1QWIh|2zun_-=+3N`1}mPTIb1}kw9#A9EYsR)~*nH0m;ym{)C)#{CrS5eTVi8_wVe!dpV&7yTw45EgI>YZFNGheKR~J9<Yzt
!kdSDwzVLq2KEO99U&&MklYV~2Rj=*qB7@?w^>7s@GF3x;i>XI7RE6I9ST2mWQf?+xNQeOxgDJHxHF|deLM{#V`Owo_H0f+=EQ@w*H<LqVN(vQ
*o-DcV75G#ApGlDo}V%)q|0V_{w!3^_2i2OVc&BMU!#U}8_v%)okN07p#aB0ArVlkS#hR$zeGPV0;V(0qKVM_8M5QPZ!q-(79jkbpvKve`{Kl%
`CS;#9Sm58pcG%YJU+FdP1j;j47g}OPFLol?6PODxjKY-a8^>t7(>gX_ku7EydKyUcl|E)3GKZ@Ry&*gxP4psL&tO9z#;1X&aN_`J!S(tLmHyn
9YD&EP2EHiJDgzc*<3Q@NPNlsI)z}70N`kEeoC(XoSn70@R$JZ?Vtd7D9zS?MuQXZDa-K;A?>v*+}<<nBxl>_!<~r;RQt)0zVKlc4MRu>aQ;TV
3O;CKs@Cw>us|JGzUsN;X~!!)=C{;dtW<}RE{g>N!c#!q-ST&MVz-u?Zs-ei5)zIdrZ|BG5t1Q8=Jsbvpv|x#dFSPl5g-cH+^`3WY$ND0^HXrq
ue*!G4rKRP^^hq$refvwoEwBp&XuiDF9!V<XM=ij>JM6WwF$EWpxZ&oV_2B1tVxNQXBB+A^Q|;z<%bwzSWx<HgKQkUznW7t>QP<S@^`2;X19K_
c~GO+3ASb;kmQAr7lJi>zXbs3&S0_r_VXEPrM}tgL2@jQ(7bsr{{^0vZIw3a<2m$@v+-(pYAx_+98`?9Rr?!7;}C&cb^!V$nto^vkvDjX(=(`M
rr>kz{ItPrJSXV-3}LOkbs1-`cq!(&av8Fq`dMXp*Mim0N?BQ(AaKs)d_vh9(4F)e>Z_(eQYC5_9`6hMNsf)<>Yi^~#-SW8$fu?i9d=NQJ@~@`
WBkR=%;W`DqOp{_=ctldl6|*P4@b2_-2t^mV4L;wIylvV#DorT7s7@G{P`(n>Hy1HL!6`)cOQ7qv8m5)v+Ji^-?(!39pWH-l-QYPD?DEBRgB|~
eRC%6*ge0>DY~wl6kQ7V9z|b1Ghl%`Sz%V;{~!SIJUc(7>)&~wAu@mL#6DIWe-Ki}j~Sl#x0u&EKXt!5qn4Wocm+Lb)rTiZk=QiApn+SDJoDpO
EvWTZAy_sfLfWWZsRV=230jGKbdJCU9i}KNQ)B*$y?2Jhn}{c62xFClFX)#|(7~9{mEoX2lm(q(r?a8ui0a!w+XkxY5PyBraGDPzM?=<S=MT|!
c`mf&sh@*^SVIV!SYd2c*Hd3CZk>%Q7uDon&fpu*m4+*w+gr;e1Jl_dBqDw`zlIR26OTFP>y*9zCZxBZ#-3%=4V#>K@B-0kZ=Uj!%XU{hpeH;)
_#(eco{W30%OK?m&^Zrog)w)BWPFBn9rf=&MTrAzC6UGR7dBHpk;Qn^So3#=7`|tYhOl$i)0r~;4P3kjV~)L&-vuj(1)r%fiG~nNocY~JT;VDX
Cd0ERK%e@oaJz_ZKlNc;*mD?OTC{|E&VpQ5TzrP2ou916iQ!0SbmVu>(|R#c?)vG_s+d>)kg!xFIO?Yjl?4;a3?H`7_YOA<rYtb2C()`iJO>}h
zm*}49-9@A+ea9e4yGp$2iKB)y5+0DptoAOY&0AgH9aRhPd2MJH_&KCxNFx2VsxG?#>1Q8ITVLUcSkIFg1P<`Y3zXSGO1vwbqeOPCulusoZU6-
P>Pp3{CP~%Bkg|jQ^L=hQ5li2>ur60*w}YwtxX`NXPdVD#-X&g6_R@AxI(Edwtwdwm1mbXz>vE9w=POB?r!zP^mFm93;6U->633>fJonS9d`@=
iGVnjf7ue;5znItW9}>$);!^aks-|!Tdin@3tlix@O(4NX;WxfL;Sq6FJ~oV*06!jylH0ZZZbnNbeD#ToLD_m@#V@KcF5=hPd3AcMFY4x2rIzP
)PW?<Pm=tlpg12!*2&<<|J~lZ?Z~cVS$03Pl_1TGM)GqSQav=(XbC9v|I5ahi@r~|$H}gfS!$I~@sJxyKj9JXyx3)~x#nnfI9ViRO6Cy7nk`Jh
u|TzkLIqD70Aia}K%fh9UO|5i)C{&_ZPX!LNhbLGBKF6i_WYwAD%kp)SFQ-lEZD?(PP<z*fT#IccKU=^<O5n<IQP2H9rC$htsZQME%S2WH5mCX
D1B}K*Yp{t^qh6b6AEH1Kg@q#H}9w;&n8=X4+(%fXRDiy^~#OQvc3$773&^3>o-vXy%7?w9CCN{k-hyolwf#-y0_MBOl7BeNFJhivN_F}V0(Jl
xZ%<Ig6z=qfU_c<z`k?7sT4vNt9za(hQXb1gm{LyJFZl3Kugmtw_W)@3^y2k!gu9xkfs*)GKXupJqu8ZfP<TnCoG46R<Esob}|$1d*FA2<YSPR
!R`%2oEwB?t{pZSj371Q@*JT&4aJH<>oiZqnOmGXjySyBBQ!2B9Gtlm$*Z|ZMa=+A|M|f%mZ6>haIwD1NU{rYY<Zx`^F4%D=SUfU4+eQq@Y)ry
a>TsEiEDL8&lC7c52s4Z7O@KqDD|9C&o3F56H;fMP%LHE2Xo^Ra5qVhnK{}O*&^Kz(iw0_gmgE;fQL($4+TtcLr}_}U5nAR5<2UiM^#&o?|tTJ
X1mwn$>%rW7G+D2<p5THP<30LGr|B7z4!V}*q<iJhWSmH+|avn2d#BI1N+hPynwRgF^K%2!nV%C5w%$~^$p~(<%sD4c;!)t9R(sF=mFW6;L@wt
;RNJeg^~e>mRmE=;l^BXA>ZX^5&yTXL{C=uDBd$N;rf59P_OX3*HvTao&9yVrf<NtXB~2tHxoqakXk|HVg}-MNL*n4>v{k$Va+3l6qk^3g(=Dv
=Fg=RS|jE??o?IRI{RihJ)WBDMhSML+_?rb<ewuLXr`8%3%G5w2#D|;XMYN`tU~au=e-l38S+;CD=HPTZ%VMYyz#yV*vvfxM-(N<LsZzC%2?jZ
lSUw6s;)PYzl0H-`4~iq5#CatnMMFY$Lc>~IPY5qnstiTB4mBr9?;~yA*)@K!E#834wIO_iBc-{kNU_wvOpg%pXqKjnFl3b7hW@?%Y9dQy3?L@
W}aAwxE5#j4{JVSr@K~BTiy!KxzqlZzr&cY-5H-dL|NA2^L50k@#r}O;(pO9;dycm$C@gzOOV=3DYHI5=WtCzbt>3f44Kn+4uO-eO_ERbI^^1|
J2!yNwZdSt*RvGjkXE!kB+P3Q*xZh*j?lX==b|;u-iQr%_EjAUGNqW|kkzT~GqKfMPnIsUMdiY-%?_(}FseDEo98@^`puLCL0#vZ!plSt4#~Gu
utlxQGJPF(Tnx{r;3<SpnlE=EGID9_L$M6x`OBp{)z=P_VLh~N%+fK3>$&ato;=5Vbdn+i&}GX7!<}ljhv>{qg}G%;a=e&|-OqJawT!G+{h_Tp
@a(zi*I}pB)Q;znjr<6mvom+1y}y1HArDvWNIMncgHoS+v~|L729|=$f}E%F)5A<&htvqM55-Aw6P`;aOZ_kifOR=@i>-T@Idbf|i7*SmxUD;R
!iC4Qoa?#14fESw9}*E@J#Jf8+Z?Wox0Sx%DOp}zshle|VQb>3IkZ#eq7bnM`Z`q@*N5x*uj}(4T(^2}XRu$($g}?Ilt+EkS6IIZg*F2`Sag=!
BQRDh50f2j#1}@adGaXi`OPdKDeq^fWw4;&eqQ<d+~?Sw;#lG7=c$ftg~<XHn;KvpQa=C$o5S_<>)F}zv+K^Ljub(KLv{dFdh0T@Y23?S<=UUr
vb>Gf=(kyE%W3716wG>RU`gXk>3PHs$~g=mx#wUSuO&s<Syar)PK!N<mFwU>$xy`NnnhZjr~`O05kt=plSp~Zlw8(IiJdK)>;4zP&TCF*Gr>wr
4*@=>H7d?*d?z<AmY1weCO)T=^6yABkO;23mAJXiODET~G{+77jqO8iW|_e7-DE-6@t@G*kcA{0PLj=1Ri;!!3FbWNu+w~frjE6SXo^qcVGghL
0YL4MS%nXC6DIAWNgpP=y*ru*t)OdAy7wsJ9Fi}7&ipXtGGO6ZeY6m%Z(F{%zmel`c;7fOQMg}^KYMh^&TDnltx~v}CGL%%sL24Q!O8uYg$(T)
8ya3@Q4)+V{1cgG*lcY2yuz1eGNOc5xM>8Ti@Nd=7&Vjgrk$HZaq;V%JD6gjpRm?9hYwEf&1yahEBU$Pdu6|bhvR0av*%|woFHquyWPPNAd4n{
=2@f8%-BPT*+U5N^fY@TY*hZ%twKRA-0_ZAek~`r5so=JHRXbo)NsvRu+B#h1%9n~20=qdDwXT|PcHU-rzpKvkZae?8Qn(yJIyCty<pEf;~WD`
caGnX;?~%|o~NM5iR0PGtci_eBi)kxs2QgcC7($!0(CBr*X)Kd<BH7&pATa;_ql&>-4i5LoY3M&UT_BmaNGMAHHfL@P_+1S|KdLkcs8dU8>T*0
EuigJ;zhtZVY|c*Yp)Y*sXfluUy@R3j3dtw{HQ+5K@ugV*}v2TWvfXuN$xsLKBcsRuh?D<eD7HEdz{tC=}G%fr-q%sW|Cna)_=W^*v=_P^>kX3
cvQ)6)KC*oW{Xl!8r+>wN4bjp$2*kCqzs#@smH)DZ^J%JXE5i0C?XVDW7m_+Hq8`Em-!`PN2B#9E)cV!etYw%D4-gOPH^WDvQkjGVQ>mi+>_pG
l9LqCVN+*NH+!Ntv`ZWCW#El%SN3R~Tg=8bDA~e~gp~}bxyQD>8#Z^|=}4f*#xQ?l7O!v*lJaPN@K#t$J@)1Y&v1oZ=9wiD-|$^2zL#+tw1*XY
*U-%#Wamt(>t^D@mDDB{Oswn-@i2@-Te4&UqnJ(q8Wo_CU@g;{_XHo_3Ft7?nKmV3p!v4;MVn`4|0}wnt^X!%7y&y+HOSf*XNRTzS_W3y|7>D9
efX`A8+MM_?qkqyayo6@F(unhW-+03tJ4KF&LoX$#kb#DU%wp+Qld7Kf^Gw45_{p-H&iRmd3S8aP_Msebd2FFKAPNwY4rA2r~UY>ejmbwXfd|Y
kJhe)4D5GWFbI!;n_@hiiA44T*minVuNXdiE%T;QRjYJQZ@aCshm9Mi3DahQBP?BXBRKB_6bQZGZlIUz)~#*)L5K%iQt=E<u|G)|>sIL}hE^o6
kmiB)gJ$gH!|v4y?E=sM2J^>lV>BfS*BMQ|+VAOqp)f2$_e==rC<c}p2+f3(d8HjBaNcUHH(SW3(yZE~+O<SIifA+)OE}B4m&9H*Ldxtls`#Oq
yTmx^ZYGu?lScCS2+vA-Pqv7?Ce<uqKD}WKW+$^RG&B=)g)up1%bDnHj-eeX$wQ^x!~EjJPWPk%8Aoa3qPY2_Y?zR73Js*+&mPIMno(>TNYCk>
ER4g16afnSwPO}$*<dMCnoN3-^spzC;7V|_-CN;R+X`h!&8+mX;wo%KRJorh;3Pe5J)!Cekui(++N!zdG<25krZc#NEp2y+XEZfqJ{e&~fXh2H
6vD4^2AAbsn9Ltq8pic2JxC_a7`;>xho<P5I$7P0qr&{@DMf@fvchm~i9ELQ><O8ns3<l^+LM6_-1&6+2K3Y`@<ud9D3io9hzAMv;4(AUG%Ps<
bp8yZD##{H{Msypt#A%_u-l!iPpUWE!VKvKshPV?U$FzPkRKL2#nza~r>%f|2c8O^p!LtFjonl-n+t96;tTiz?EhuV^?o!nZKhk<<fYC05<7yg
WCbN(g~bt5@>%^Y-l&{5b6UFO*2EN=-XfROU<KPM1BM1OL&K}V0p=Bt9+JyUZquH0nid*cOHVPm8Hs1a&tev1x@bp6&t7C?(`-y#HMz^!*8XCe
yG%K@r*H90SXj~r*{TSerj?6Wiy#*4kUb4(T92qLy+#8HZepso&6I{lgDPy}F>un3W$$5HvJ3~J|It|RHU$V_BKE=Lml*|N(EOehu00*siI_H8
+oXboDQsa+m^N(lsj(Fab#I9#xsx$zIztlrPA5w{_|69)!c<{EEY9#NM0ulZjnOs+)9_{U&+PNg8BZRf%hn!n(iu=dkQ1{an|3?9?0Gbc#@t}j
bmm=Q@qI6xVYjO^Fy}+OsSWr^hG|`1p22#%8MorD_|4(H8#enFh|jHp4oF3Bu2RJn8@+HG0*h^xIvCAi1k6fW;NxDRfPUF3N*;0dG5tk@bU~zv
58T8(uW!Km-sng38qR9AYP6M$R~9(UzOzWv%@(ZwclI6s5c2s1U&DuI{&ipBvVp5@$Qhpq^fSsZkqqfvlUBq>u1(0Sj0jTl>=Pr6&89ET3Q)wH
BL*`DX1;Z1T+XN~>tCK$fH#-P79?Jf`#_Q&O9D{HX;0hT2eHQ8Jh$BoBg>0t&ubI%HX*D8Ec_+pvx`jAJreejVD4=umxRcWVNMf72qWpe-XL(;
xa<#}-gqXXRTAc6Y7P&#3t@vOlg8siZupETT}HAyW*9M){G9dl-^toB$A&-~9#U5+r<vhTQqCqRv(3uEGMuP}>SNDx&l#fI-g-Z4Leh9bFp_E@
CF!~<d=4u(1AYa3j)Y7Z>D5eMG6ce1oP;+&ne)okl9P430=EpsluAOdlfgj-Y?%k;GDDsKq9h;r>`5y#c8@4H7p5*2+-w>H%wAU_gMmN6S`0(F
jA9F^#ry55jK1tkO;PMwp^VCRv%Py<Ns%)o&i+h;6<HVxI@s(#wjtE?>MQw&$pAD(Zck|6VRkQ`aFYZ0E2bxiv8R)mOp{UB!schX*JQ<;ltUqN
+&;$R8^(GWOxcn*Yg(eYib*mwk72J|&}kkiPn9R_$zx1Rv0<g`Hw^Wf33)Z2lzaU&x!4q61BCU0m}<Dqiq)2W;7;J$DvTFF&Sri`WERb24_(jP
P`mm&YwE-Yw<jvrfV<<Fe!WYM9_G<+sEGNS?%fQow6VL>7@kP)2dyv@J!~Ml=|SBk(g;w>EO&7YVU$E(a6`lv(up*2mBy}T(=hu3N!h!h{6apA
P#<A!j3P!9<@Qbp^j?u~6^_g*(wG?9v~MX}XJ`aLjL7Y}Ds|t@lxu7|gWbp4Va(!$cxFjBE~RBXB-z)j&K9X9d_^PkWiA?t#r`j;rE<0mwXvI-
F&u>_t?8q{3B3q%F3b`QZrrl*;&&6+CPGJ|kV9uya)P{#(zz<mTgE~-YW!;U%Lz<&8JlI=mJDh+F2l%qdcRm;IP`B@79T9adB~Y6JwZK)WYca5
uM!n-%_QPCc`7{sBq0Z8s-A{3Yyos-;BX`BUgjvqo-v@xNoIK>%ScZkY>QPrH%-tq!Gnb|VS3MfRVYGOTXPifK`0c1Y=XN@-ijb{2e%g}aLAdi
7fG@-kbNuoo6r(fFmfN=fC1s;IdfAWpQYtH%wWDo;KTw>q{LW6bFbEt;c&E2<HObqWW+eSE+$vr5&{<bjkmwi9Z7K8UfW}0PsFeAU#}}Ptg8sR
n<;RY8)y+_Elb<&5vT%#+G-yfEZYphaL?8maE{Qe7R<eLv(wZDR+WcgE5)ypP$ri*NJhoVP0F-mih+?v-nq#n&Fu{N&L85T95b|5dA9<B)hTaB
MMD_`C)m$#(n$+w{Jx51?NvB4zwLqDhmB6vZoa5u=98FZw;Rdv%Orz@BwZ5u!W~RV(OE=3NBtu(@)5{xNU+Xr4$4X14A3-kg%BgKlWIp2``ohK
$p>m7D~}|N?&hitF{Huf-NAD!whE?ff#Yzki5M~~+ogKK738{}O4Dc1Z=&&92DM8{d3*Ff^W8bs<0=*|>ev=U=4E14ZA9<HkA~i;z93LAF!2XC
xlSl^jG)#e*6}O2P?D$io(Lr=sE&DVMvWWd`JR!=l3}%<6}eNqS>?8z;(}7j9#X3iZe=!*Lic8PPGx(9+bRP<S<3{^-{>oHkmTlxni`@|n>-d%
$FJJj%Q$yer9f~C>#S55Rj9MXS}`dsFx);}68wxQWGO36WBdvr$ke&ekWbTtdFH)A_u{R~b)3CG<%gjxdu4$c7bfk!zw|aS+{4LKNy7=$+<L=4
=1k<+9vGD11;!VZ?!!IAeT%x2^wnC*33q_CO>&vZU_tGLMoaxPv~W|Tr<(sZh54EzawP)H*uJ}z_U>stPx*AR*3?6kwfIgxA|pz=lw$}>vOTqF
pa=Qsoum|N?!$B=Ba%YVGZn-K$0X3cMGX-Qs~<l!p-uVVQWX3(6F*`SO*E*$YkT&`x2d@O3@@r4nOh>KS#L>T^O-{47zY2!X}l`w$DkV%c6(^J
6}c5Eaj|b&qMbtfL0qN~5)EKJ+83sB$HOd`oygh~G1eW}L=zlIHL8HNUF9eFb&fj9DeAGNRk3L?qe%v5RzG(ulB1EMGb~HEf4vGeBAeBNq+%sk
tS5|Y&)i@H*&X63#TT=+9Slt^D+aGD!th94sN9v^CnMx?Z?Y%%OufYXv(U5(AF4`f>@^WU4tQs>>Lg_<ma#A+97j3p-hwnuaF{9J5wqtR3^Gd+
8G*?#OZMJ%7(#c1avh|Ba;kAjEfSK?yc$g}c#<(-GFn7DHbIEStY&vL?~oypkVsuJJ;{_RwItcTVH=wfY~YWtQAR+4x?B)jk#I&F;r=E+Q2?H|
i3-Y?g?BpwZV)RNUSr|&jG9%GR$U5!^hikJUVLOJ!N%UXbn8h?+qNgV%4}{oc`bzpF+u_rC<Ji(-&w>yT$p1#NHnk#J?rmY0g)<vn;19tx|eE%
1i}&2Dr&R)9#(c@Sz94btm3Kt7>IVB1rEPM@i>A85gGe{(spA8ML+}sW%WjYGXkXfQ(^~?J;XGl@>q-{=Xw6hFTakeK3R4&kUxp|t-=IF4oD_q
2P#v1doXgwBBmfIG>)%eXrd{XWIMTAIEr)3!aZB9LU__pp*$YwqAA#S5i~}afJb;sR!kI4kyH|q$#7uslg#B{kBVSrT4aLO-F@|F{fPTl5<Q=M
^UIhk=Z(O8g4{5YaDT9YTh&*BLJJGlMYTjO7VqjPVuvKB8*|wn@K?xCR}h~Dt4VP-C{5xG^OniwA>JI7;dNT_-KrXCEyBeMnc^0!1$qW%M)i?B
JPVyx(E3>{9Vek8@9sem@Q9iDN$T9W7n9EU5lJgaZ?2D0=v=>n@zbnIp<pT9n9CNpbm#}SWlF)GBDyTtd2356u>2F^^8LVtg4;S$G`vEP>SYeN
TV>N3%gk?-OF=Q!8DtB)Z-l@X81wejzuKN6C95B4(?<1PvbHTxg@Uo0!zUuc1&$SrkeN2=dM3dpv5xYI$c8;D-!nzrL~~y9!dRu6E}wyYkE7t0
p5$^L?bcm~07x@b$0@L(PA;(TifGfdkQFskwv(o(+$l_wL-ePS$XC}+B!8OiFS~#pjPjwwf($wDB$L{Ncps^PbQw{?)kv6h=NiOq4?L9>sr7Nk
W7m$Hs$?ct%3?Mtv*2aY#1uu3#G|)D`n1Bjnp=hyEpCDBeqvTx#rczJq)w77zzxft<c$kXvsO5y#mO7--eA19Fv4;%6{I`ib7pF90x@Rg8am8f
S=06qvqOlGx;1*$tlbx$5;aFrW0S<~Y&r|%BmSglsAocfF=AN9<e9zIimdmUpeZffg+P8o83Y2~6cn&+!IxRHWULOS)_vcdOm;Iwd+3bCjXPaW
jiIf9q(bXimS2RNY3*UWL<ALu#Y$zQ$RJwjcuK5S$iz?W=@c(}g|%g!CDo+tAr2uK!c=ut=tq&D<fOWd3a;;62acQ<7l$ctdK-}JuZt+mmLBR*
5`=@SJyM%@Z6eQEI-xF#tI#_l0v)}E=Xft_Fq=`iA>O<K-e#BYz=A;52vMf|&t0RGn9beFq%2H9<n~aTh(w@p*#Z_8kLdiG^h8%LhQjKjarzE0
Dxt)Tvhp2;>|7>XKeb7eCt_ywdk`tjU!XAW%Bepwz-k)Y9Li1cR}5Jpx?92nmDXTlKLR?rh|>C$2pQRR0y%iXy@+sCjvOO?4?R;`u@+8mG;?RK
BXn=e&6|1n^8sHW2nXU|AU{___^C0d=Jq1_pTemVZGDA(R7jLox%$&;x=^X}4pww8R_Y#{2dicWk}aiF^b5~TyW;lQrC=YG0jxodn@n64d#CP*
7P@-?apAe}^s2Y9f^&V$qiIS!-%MfF6-^7Y*3jfD`u1Lwq(e1%D-d(xp#<4;m!X8XzQ*O(&p@yaSwFmQ*Gk4>v^|t3?yOt<cDpNu66rA2>Rwgw
X+G_=#^21h6rvTH3#&SZTPbzh3`kepVrb3!55!oo%Vg=gLnmM-<odNa_0M=y45wA_2%sujni2W|(K=y;VyOj={d^0&-g9H{tM(aW8`FkwGt|xC
9J&@-vSE|aDW5Gw?^fk-!9^oT20>b;Zlme?>}z%rpA)+89y^-Gxl<T<4=qkRo<@yum3!jIT?_3A#*Pz4K$CVDeTZS?jnKT=ExQ+1;54ANC+Yk)
-C5O47K9!XFOwSuy>PC+Js&J-9T=Qz#eGPAVDzR2qf~CZa~2$-&Bex`v@^mXVLW#7cY7?J(CxiTDwC+U5NJkxJg0fjD8Ob;t8VTR%;PR<s;<J_
ju1t)`#E}s4cr80m`HqSUy}MW<u=_y8}ITtv}C(#8Z<JW^CPoJ^x9T9Idg;cjbzk6WBD=8dYUq8S=~8U4wh&#Cl38A^A0$rWgl@@;5MR>d&fhG
UKz&+0DQ$PX0YsZnJ~<`i9KgqV!XeB#27%81CFCuN?VVKLcgMfBN-o*hGnXor7eFCG3qK(rl3J%f#dwcFJ$4^ou!Ma%p)xr&A3Q3Afm}D$;z+R
gOLq+ORjgKz9aEjtq(e=i}IuxMRi`?>wavwmIr&FG6rk!!!qY(wy*i+?l!G?r=&eX_zQg{h%}5tR$0ycm6M`XWXd>sGM<CCJ%ZfhbZcg$E+)VZ
RW0?@ttjS<POe~GyNfQgD7A;}yT>Vl)llE<w#Opat{|f1QX_x_%NZx^EE>AFb%zE8FrA1Zmcl<ht*LBVfZI|KEsBwKAz|S1Di<hOI%e}Jy&qVU
OjlVZdUgU2Om4WeCrcFW+r0*gS2|>W+29v&JNMBk<RuP0Ikv8DHc6@$Xn87hf!;9#TR>5H3&L{eIRp3>AhAZySWB<);f@#jLcHDWZuKl$P@wjP
`ZKCIeT&bG+h~NFC3#2G;#Pzzh6*Wb5@#H3CD3p2i^`p9D9@F#yvd=E70?27H5%J;q!m4Y%*vL^nX`cEOl{KFFYzt%nuHO^sV+=XLacqDCF;m#
6p~7x(S4LjNuCa6qc}A7Fzw`?%Xl^FTKvYAEpfrEt?PQ)*>kx8Fk(9_c&9%}&(|iMMt#gdo^Py@##U6o!L1B+p0UOE1X4?8yW&Y50qBG}+^+&u
i&Yf08A?#^h02%@wOX`k9>Z|!DL4f!+Y^+|u1{QVu;_indACLBlZ-6;nd{8f$~b+K*_viP+*!KkH8fd1+Gf(TUERw;^PDlYA&NA~tBSOH)X5q2
s5**N`?(iE#d=4x*dP<y#PG`Zb~&;sLR_H}mg}w+bF5Luu<-3-XN2~tUu}kSd{$yS7J_Lr#-(#Tg@L<Vg_=CA_-w@x6wS@lpg;?A+c6`!A*lxj
-s;PyX-wX1Xm)|pWl6Aw4jq%PbyEhlDFpn8xhLdPn;|GG&a-$F+L<N&-BUJ)S^w;f4EWz>p-<y8;r_iP7KrIn7MIx|wlaWBZNaU`h?2&&QskHH
g5Slf%RD&*<K8lsRK#`xDfAB{iCr(WI{vU}A&w3EFMc@^Z+me*n?4_nCCG}G=3Or|^S~hmd<%<n3uF8UcCDpf!A<)fGjMuSv^|@NZ=ZxDFnP+d
7>~#Ndu8D1#lcgw5?;bsr6IqNIJ$OP;S0ib9_dRsi@Uc?UA^rAe~q-31i-j8Atk~$;{@fIvDji+a}WRAMZBa7B})P78d9|*v=Anx9pEg{B_iZp
ns&?+d!c7Bos)zlDy1m|$r%}n(|02N(`2F2e}<lF2}f9{2!w5~evHBviBk}??9w5V!x0>TJ0x!r88{X_g$CFMv&}FAn*`X?J_3mcr{Wf0vK3cW
Qo4RQ-$~8Vt|wjQI=l<nwFg#x7DTrCGm!PJ;=t(Daa~`wWOn|02%4eHUe#wH1D0s_^cgkrCfc1w@xpBval*(#xrOx^M6PP6r_Gr{`jIO!zjq5B
<FYJaDLr+G7Sxh{7^(($fVrcH-pcGKCYE=stw_LSje0mH@4t$6#11K>nk#g{5G<%>9x*R_DSB3XcOb)}2sWJ=#}(pfjPrdI`b^E+l8jsD3~}QQ
SPHkkreyzTk%Fp~3=-BTUM8QJ;|^j-jPwllRO{6cCs$zB>rB(b9;cMx*`sK>T?2O?AqDQPxUWKQ%GLH+4-XNtk{eEcTt1L>L!l{+sYw~l8lF8b
m?}~Ru{botf7A3hgUWLp_2I2%h#5Aln4B=wFaM;|9VOc-Bch2XI|NW4Y@6=z?e<IVtTVD!MtQoe=#+bygty4LODdf)@~qNDF{Zvn<qa3Hok@~O
W{8TREp3Q?+zM_(yZjIg7H<0Yz?9M*p+`fVb!flQ%kGcOGSQ1cjiqA~kIm{y8lEkBy|}1NprYcLHLfeIIXeTPEm1QC!Yv>o_faXl+-J~`(tY;W
C$9jwv((Y4Yn@jA0z-ss<yM?{-I|hDSg1fovDaqmYR7^na8jb0omKmg9_dIZWL()FTrxTwRVuKgVn5QO(L{}MPzauODuXy^x=dy4@Yn0{p6+C4
;qEQxgm>+r?0D<eH~lteTAtb|ZPSe{%aGt`Z2$>w&ca12=fCS~^d;LxL}5>9eyskB0(<IfwaR?jAsB8-Q;1ZAm1=Z4Vml4FUk<OW=~!)QnRmKQ
tTIc@!Z(7^#s7?`r>VL50j_}1#H3Eq-QFk10{}bZEUgc;7pL1KU+G~=^E1vV8f33DFxtox%C}2lp93dI1-5QE!X-JtGA#MAy<MT#>>*7*NKZEe
TA)t*VIIOP3s4sV%~|_FZd$u$)nr`}AN%O(-)!inUg7k=;w@roN}rKHRPGuZO8sr8y<Z@J-JJ*=a`UaKZrwut(dEomgl{bYsL%MXMZ`2&r7T5K
+&g8u$_8azq^2Zm%CQ4k^b%}yg!$90f$nK2O0%Nux+~~t?lM*HBfVNK%l6<eUDJ*f>4W$VFm1R8RHwVN={L=#*s4V|_b4fB`K7F0)x?NqvWq3%
y7WYQpWITZG0}seT~o)CdvklAwsgAP!TzXIZ@)rcmv*f|!!mjnJHnJ~TeF84HB=8&$j4kr?esn=k%s!Okbf|~;_$gWzgs$j4G5D%-0Vrz!G*>E
u7?#I@Ih^NqlnAmXK($i_L=_D8c%gczl~iy_I<j2&_H|@?b+(PAhzKRaTU81#ev;m95R-n@50t;*G>-=<FCr`d>Fwv(^c0G+fwZBWsha|E)Gzu
!!#TWd6-?+n!nna!ZApR%#lQ2Rrpt8oP0ieJl_gBVGZwkbua^q|J8V-gCpz78Hl?0S;zP^QLhiCm(unF&20I4Q{I}KKAFd7*kZE)dC2~nMM|4E
(i~|2tIVpM;)d`!*J_NCETL#H(8Q^*_v;o;&hyyPK*_~+0jv+ref#bF-O{&Yw51cnFD0IoME3yE(NxtHTs`ZNkq@UYKtHyMsG~0>JeJFT=;%Z(
tl52wTb@eo2(8Ml&YAJdb{$)}c5667g5{brL}z(^2ZO$&+=^v3H&Y<huGFCnYG1-06}J^|o;8N+p);**-TiFZTWw{zEd*UpZypb;WOT>=K8i+Z
hn;f2ws8?@oZ3clTR3;R8&jdtN7vK3i>+IYtGmWQ1F|c23y(CoXABZ~O0B+m0o7OC(kdj*yD-7p;AD^=jvI`Sd$_=C3`ynVB74hTVH_j7s@W?|
D~6t1vCl9Q*!$)Z0Xg;dyN0ZcP*VMBEmiW2q|WaxQ3>Z+9g%kU-ny?So3LVX#}pR4!pmv1e&pmftG8ZtRZLoe@tk^#lAX>>7Ze(Igo~>vvO#I8
Z$7@2`QUUc#_ou;Ig=QGVxymvs=q@-)TBMV)PnG2Ww-FSwYRB?QBT?eXm9S@u+=lU$?f9=I4SD$w3sjoOxJ9GI_(Q7aBH*Hr?+RlZu!f_4jZt`
IdcotdJnmoA@Wo&Q`HU{z3tNXY;U>>wd>s_pz^YT`nb{>zayHpv^*W{FCd>Ow-jwz2aPJp`e4jLxcV8;xbF6FCG5jI5F!WdNaP8&<!xv#V`E|C
+Aq;-0>4rAAh2mqJFC61fqKK5Wy_q|BAxX+65}Cdxwvr5Q)`y{^R~l(3i|xDrSOl<glQ%Ghx!QrO5jO#XB-6_w4>l@B(OW+cQ3$W`nNm7)yEO@
;#Ssr-IsVE9ryoeoYy3;HU5vbcn$Da%Fgk{+#WwW+gEFyxT6qzwR}8YbZzK5(6yYu+~)C@f3cBU<Iphv?h_9RH@)KThVU<D@UI^4__=j)`>e~z
J^tv@ehk`ruOHjB)aA!&{c>5Culmp3)PH8AetD>4pJw^+;g$YkjQ*>h=yyN#zugM`azXz#K>yFY&*4ehr2lU-JO6!;^S_h5`R_TK|5;b_Kka4y
QycR?>0thkVqX4x#^rx^&+`8wzw(b&`NyjKV^#jKD*srO|5sR*{~8qfKh7@Wzx~U9S=)?%{U87OfB)D2{lETS|Knf(UBJ+IqfHDCI1BCF9Qh;h
k!!V#VuS_R^hZLj*E+7iup~fVyRgcnORkY&l5yR_1Ce7Zoar`sc$+v_Z`fldqi)BVfQUD}67fuAE!-!V%7$ll8D{%lxwjhy)b*K2H^}i?qyg4#
$t{Hd2wLeJqtY-jQJckW1n)*M9JmcgjT}>sfaYj+>9&E1f+2JEdI69u84_n=zKOqtC`#aX{lqkemr{$VrQ1gQ{YIwfNTMg9(^Poj4d;apmUGQs
eA+~4@~IB!NjZ<u$7q{|SzSLd0L^R!rsi{OAS0nIUe}So3(^NrFDsFmS8z(AEw91s{;MGAjg0wD87!39b-d2oi8xhJq<lEwzR4Hon5bn41!s;)
&7D|5>gNfTAKM<jHxbp47tw@svDYayME=ajU&n{U>|A>w7m&JVg55WX3Lw&YZp}`M0I<lJzmC%bG(_w9^w@7U@=sg+_+(-SyOqNOE6q9TyI{=&
HIS%#U``M-Z_c*IY_Ay9k9s>LjgFME?{&OB3<cu)G$@r<EBfsQUcF;42&u{|N6PHA)px<k0=2hNT{~3-W{6601?|=uWa}~QG$^3C1eilA{e%fQ
L%8D@)a!PP@%;DoT*9Th^K~{8>52T^>sTiGIiKT`gnq!Y&oMAn45oJ-AEXTvcb#Lo)fWN7b!@mhLBTmb_yg<m?l~WTPB!Yrb?a<AWytt<t7DX5
2*LUOQV`eL{TV0Lc>}|IU4|VKtPe|Jb4BAZ=#Ac6u)iF$|2YAa=NQP*O<c>!F+{rcTB{UYfXWBRZsX)PM6E%%`#tKvBhO#k+@DllKGJ%_k!KTE
Czzrw!w@|t1HXEBeVgIy>tY_s)87QA?;@S*zpriMCDEb|F$a%5q(G11&>frE;T&%h5O1p=A8U;x%V__7j5TvS$4BSV-P;o(eBNA-F<!@OxPxS0
$Hb=$Dzx?I*=+Pdig6v|Mp;AfQGcHemQF^Fguj75$rQmc_ESJPIVJ%6*mXDLSXT5k>aUAk5%Q3~228{Wr@q}9Jy5038f@7a6IOkOOTSTP=Ipu|
^q6uI_`3V7V^XBorOBfzZkRZvaX-hj)PUa^&oMB7<9<F5(O268D&J^w0=Rvj&+h}ibAsfkpNAoSaD&zq2Z7>*EqK@QMxM?w&N{xJj1V<GYD%1g
@@tKA%rvy&*e2yMSSui*b?Z-wAXj+U8&&-YcQbUs9Mc)K)z<~8e$z2fmxoaM3-ra6(*-+)KA-XYzV+!&umm+huR-?`o|pf808=B`J_8w^*mZ8^
3}J-hK`DL&M9jnpm+IK}=l!5tj_%eo3xIVq^Q0W3j=PMg`>6M0gn)aINdqBb5Sm>#)4@CqbEelJjD(iFdk`#Q#OGBvGFjypl<f04W?xHrDZd=L
EJOBLkMZDFg`J#Zxb0-a*Qf;8dyTN8J*yY++fZlgTC8t!l7e*Ct-J0~`3s}h->1WiS>*Y9B%hsxzMpj*q(|7091nm~Bfxf!@v#F2s^7P+9T53h
Cx2{0=Jz0XHmPK5kRSbg9S^en&+9p+YQ4LA_js-APRcn)9RuEDFw4>jBN(wqN-{Z~5J8T!JwMNNrZAPyw^j<{K;s>CD73X-b*;T?(S9=LGA6Fa
4n{)`d9;|Mp0^WoGGRv4+o|LUSE|3pBz#{GHS3rTqFccr#~Z=yutPlNS6^_CYRtzwCOo!2JtG(SNu%x-9xXgJ`|%u-em}Qa$0Wq#(n{`na~(Ii
X8H3-orI_Kx_QWXx=x6?_4D#s2vzHKyg>sUqb@ccABOz9mezFcFt6-2Zc+o?NLj1TM+C`<(>M!Z)@2(YkeY%?vZ8HidxGilM<H82H!n?aYYjYR
P0_Td+>mgd-%oJP2~xGy@mlS!+pU%`v_P!;lqGN-f}W<xp09)a00yMj*TwpOvjED1t%(ynW(z_|b`KsH_}n?}knYxB%T9z*fl=(<>f<t}-*6e~
<1%g1MYPxD+0a+v`?af%2b1n-wPIMKJdgKz)-b+_=3Fbb{5{%6zz~2s%ked2P#>>j642IqE6+B8TZ0?^6w1Xh6W?7FbC0Rq?R7g)$B|c7mxER&
h*wullhppX#qIz?Ic7aFz@+4uVhA(esNV-L557(o2`nbrr)_!Ev50LzwF2+r_@KS;y6dMU>aBH3eLDudbu+Zu?(nI(0ImM`#e)w}b+6;~#n;So
)<}SthI&F^yBxB%q3T)x8Bhy=>-#xga|(;5`8u9dU3-=UcvFrIf^?pI*7h6ViMqC!q}XhnwM4<m2z3F#SRHTNKxeIv2_9NIPNA=LOs)TDTm8N@
+w&P%_2igakuIE!MC?Z4x*l~evK<DQ#@Z&wYs{b{Yt+ex>k2VuwxgI21F-lJw2pfq=8j&Q72*x~e%Ds_!jxCso?ZMdZtFPagOC8A3bUj=|9KoF
yUh%YbbL^o*@9u@n2lKn#*$+u)dN~y{dXGXSb){(U@>%p&wGvm-TLI_=h>!Q;(POT)*4`~{|{T+a@+w<vOCT(6xnq@hqeXR?gpcA^|~34HR<%N
6@UZ374?(3KZFcKgwglC&i+9q5**R<>j6uGvZ*KQ06k88;_)1>jl%`4H@|OirkI`T&x3s5)~vAAf4+D)hSFM&C%K9HT{q)e2Qrq-QIE>H%rK&Q
7(^a-1)NcbI2%~g=47q$7ryXl<2fevljf`XG+>RfH)oFKvfxFS&wpMYbS>H7EazC-Ifldf^z_mIP^*&#)@NO-9v~_63EK$Bas747KWCkc&hi=D
VLh54%GMY+o?&r4vP{eSUBggkjYWraWD#OxZ%p1LFp==LMkoZB`up7U&=;S-k0M29cMYqZTNja`9)*qp_7X2#$9&a(J&$^aak*B^?J9xkmNP%<
$-~PJesb2mz?ODW4XvwzH}&N4etv%KO<<DuthO=I`U`3WMd!vvjpgjebIg)=f9^GGYz&UI55+DCR{R(>@-#&xLJFS$&V2>WD5rx(1w(BnH4fLg
+TcUgG3Hc?xb^XgjXGf$)*(#Ac|L!PCBm^kDi?Ow(`{wl8_vlj)YZ9V4!!u1OyN|@kV$&TcN>Lh4C~ifQx4laRi9ah7dYhmc-}5&XxnShr!E2m
`>s!i(f>jgspn2UFE>J6S@JH|b3ST;K=0KCz3hDcocKTC*Ewcg54P;C-^XuQch0Oy2&4Aev|Xi^aTl_av&1ZThuaKF(O!oeS|_NU=a>+wvp(&%
KKdF141&$^8Z~kF)w$Wwo5U;C&kr_PujLPsio2WgI`?b9UtfPM2u6JxqP30-dTkw3<=yvZisjZ`e}4A*c56A)k#TGF%Ib?L*Mh3T>RM_t4D6XQ
*RgkM3nP%F>3U{RaC(1UU@LU2-Ey9EcFpVFz=WC$vVm%K^L-YG=w=to0xW#5^}-qpfK}b?`H6$S$OxF{WBqd2u=L8`^;eKJxRv&+{)*UX)Q!D<
!rL5{?NNV)j5j=3fqt(SIGNzE>Q?a5DNyw+_CQY!mi9-_&9Gj$pl+`-8ii=RfYpRG`m7hgA9CyWJZzh4+j=y@+47iShN0oE7ocgQDwZ64xemb0
nZa}e{p7mrdOjEXS7@K3zRCr1Zmrs82(7%pejMesE+ng9ruJiI!r89ulXiQleSz75wO;MAd13vJs$AA9LMh=lZqLVHH3ZP~E@}I6NyFH3JU;<=
Z|&Z;`tk^r?1kD^9~|%&8Nj8%Urr4Z|Mp(O{<=B9{oW7PisjSAj_oR?e+?&VDn?ixuNR#COO<7{4j5MPvtE!6s9={DPVj=vCar#g$#1km>WSB)
{&295t`{~o+|mp4!XSY81|pxYaxx+_Pt_c%ZrrK0_TzcsKma;g_|=;t_;EV&KR*Gwal&e?UrHkySF<L{^&!|EY=9-}CpPqV7czCcKJs9<TOVV>
m|jE1{yft_#@N-~*)oB;20gx(vC%J3p=hZ(+pGs={rp86`?#*>CkQ@S5B_%73-FwGD+7DIK(OQ*sILN+p+52RE$Gkn0@CTtqOq>ynsYBsYwz`7
tV#D2Yu0M4nLzc{Xt_NnaI#SvEC!x0EBbfBE3OyT(|S(^lDd%2T$2gz`C#mBfQj~Al_NSA5L2IzL9`3mm90H5OtxWc^y<rQ(x8v?dOj#4OD=Z(
k#!BP-7j}NFLYULHP5Vl6B30e*u7p@i$|8Eg^XJ-P<B~6fM82~0Zozd|9OE~nNgzt%5fn{-e=otP-KO8$y?2$f4#77L3-5h`lJU4PO^VzJxy=}
$GY(!HI8BjAn&yp>8}@9w_d$Aq3Z>tz<d4m@%#i(akS}rdce|ADQdOZSTAG%+|C-{K~b&+4;zwt3lovA)J?cf)<t#+i{^TPOq}D=km3vEP@$fU
rv^yO!TK^=V4s`l(vyY$Gg%Ee#2wn-Q7-`61XnqppTGo-dAZ7nh<OsoujhqhO(g7E>yr=Rx@#&u>#~5ZUNdxSwP0H>obX7U%kzRyJyK@Ph=3d^
{P7Ib3#R~Vpv%t-Or%tJM!j$_*szbQPtG+0xmx8GUYLMg_osT9i`1pdJ}=P82dB3_`dU@4JMyJ}t+`=sunzhj>Twy&vYpcK^TEjYz@kz^{2=7}
1eaL@(7={H-N4rGB*X`1^%(V6aq=NVJfq&gE7%#+uGb4(T7pRGlhdk2Q2t%Fi!-bnq3!tz`XVuS*GRw`8-#MvdwGFv3KMTFGWz9Crqz~vEhsKF
3Tue1(HC?u8dHD1{JJ%o;$YpQYo9aNSKd`!T`#c8*v?-6o$4`VjT(&BOi6#%n9p6$_W7iSd(;%sQ3Vbj@~TO%9rYUD0E^e;))maxgK$58geuPj
-J0#ydV#7WANH;nIy*=J?V~>C8kH$k9j&erfa>+&Op2iOf|WgP!RH0~A=p>dslZcwU2Dr*cS_%-u=7*($<gdjB4nQP3$>XoL`gO%Pc*vBqn2N+
X4t3Q_fw&V7)`9nvmT?wbTEdtx+1h+F!r`*YPTNByxI4MoQeOB`dQtv&P$xrTIN$7qvLiy^ER!H>yiy**m?nj3tod7c-dOs6b{C7tm=Q;BAXYm
=JC9avKrhL3}4^;VA4hWsUd>k6ZV}w77@(}j1Q<@^*317)5>|&xWjo_<Gh|wk9l^-LCv&I1^4aA-?^Wk7`P@5y}NmVk^TnHTYsc;v$$}%pBK<z
(RS)B4AKWn_veF>1WQxk>z5L<j&gO?x{;oelS=sh{J<s;d#^$=vN*Eab=4@1%)OrOHJrU(IA}3u)O}t+Yg(_g{``t&0qm+08{-=4+_4`uNii+1
-2n!`^Le4OqGN)s7hqRV>Z*HQj6GYOXX#Ff@M0D|vLoaL{HF-m^#bK;V(p&gD?yDk1~MZ&FCdD$;;0vRG_I#Wg|bL1^tgI`E?%Ie`+61=gyFGA
YtIggQ$;CZ)Gi<Sj|CUSvso{!!JcvGs9^+PhkMCF=Az(rhLQ0+Ct!7e$@Km86P<^owen|dtQzop^b(?Y_}8p8NusRZL3S3i$^Lv<tb=QXwLdc-
&Q<hvRt)t*r#iX*dp*(QT_V05&*;U;=(h#y`YsFyaEG5IoG5GV^?j=kwz1AyH+EGD*lXXgu{CGrg|(-cH2c+0tY1NJ7u4T+h#9^*#v7v#e1#3p
eJkwk^~$<#H>-$eZMfm>VX?E7DTY@R9NAeuKf@q?gF>p)vPLi-&NTo$3t3kBRDRbov$k8}f?;s<s|Kod&DV;7`DuSXAqJd-deXVQUO6nzZbwb7
EX3BVa<ulW3)bR`&(^V~)X(VDIdHMn^Mtr@19_4PlvgNY!c;1uj;RP67<o;#q{ra2IdVQT-ex@zt)$iZKx+mLs99P*Bk-D>)}nrU_Pd*VVN&zA
ng$u})}o5)@K&D?<%}ioDCKXnqP3PTvmLL$wf@pg&FFYMUzoht>8BNWJg>0$P8qUZL4iY_VC=a5c3A_xh~)d1|7~qL&%YtC4d>~-UV$?*(8R~>
EB$XLs>onlS}&}j=tNvtm&RAx-&j9Tb+}%y3_LGb;g0Dm```E|YtzgmSg%k|S|<#hu--)lo*swwCDtqRFCyN5Anrd9_aBJ+zc0l78L#=VH6YPX
F#m=^vX;PWRC7r9`<~=~81^nA1UGbpl_S#q)J9E59{%wI<lkxj>ik909-WS{SHrdZ1*C_j$u&WDAYJqRD}9gl4$~fBfS`$*HuWVVY)gNzc@^o_
ntQlWVzdn)GyQ}%9ecYj*;<uCZ5pOle`CCETaDybtSKqv<|E<QCLNe-5T@U}g0(S2HW4+(qH*zTp0ex480=ld?3Oe(^JGNd*kfS=aZ8qN#jNPl
rvu&SJ-P*Hhcl_d$U3e4cjEL;`A7FG9$8>kK^scZxzbmcP!Y4TP2dw;Wv`c=6E>k3e6}b3)r4C6O=d+GHlwclmF^CMl4PFH%8^hLDKJ-cYjC|#
nT!nHi^p{MckYqCm6lLulhwq69|1ZA(sfnpF{ra?Pp4sgGl@SfQ0p`)?g<P`K(74?{M;qKb*p^IA)DGbXn}_JCeRS6T9~w*du)Wl^|SL1rmx^U
A{UIE<Zls*VM-Eh-FEKq)$Fh6As5;MZd<vzvBr$jt6-p5x<~g1F?gq+s+$zJ{ve$!!tS~;Nc8F@4zLJjq1v(OGe*j&1(J?rfD4V<Y*5~kQe-2L
K@9?RO)oNu%AQ=?r|iUIva<Qs^U4LM#D#=la`G`>i5Vn>>`(I`JyYEbwRBka1O@~x#otfjtr6@bmvJYGn{0MY8W<Dam;vcSVmr-4<TMI7r;pZ9
L<m>MG@aKFLCI*wYo_na9#cGSXHu%qG^^NGXIq!8HYSgq+XEBd40k7Dl+Su4Z;9nHThTP!ZJ}No5qu;nS!z!*2#hL`RFh15?ga64^vRe~%e;TQ
Vt~EMX0QplA{+cj>ipFzQTa%S$p}=Hy4sQOiY;k1((U@J=&)f#q)&}qab}(GMlUDY&#Vk11Jdek2e#qGEe)?Wf2J?Cn;@OwO;a$bA%}F#2QwD2
V$qSur8-IDGxgYxJO^si>x@iq$s8vs#;!G6mXd%*oH>J$h{U84P=DbOyU$=ijUpCNyBW1~80+bF(%xXNK$lI}jkPjvAN#t&-{zUo8+Y0mZ)~nD
g+6$*7<d6!CsXfEYCnnUK4yCYs10Of4h}||AgbHZDk*(W<S3a;_RemeeN*PnP}_}w6ajddXgvz`ZI+*{^JrRhE!#jVm(?VZUXUImY>iS%UWaVf
<j_jLCUMmUX-N$UPk&;_`>c?Zbckaj4zRrfM0)_JiDx%qgvQv*e4S*gkF=!`>_lb$I4k2Moy(U5fmsx7QLbiw3O%Re-NDx!pM(v|NcXj^BEb@7
W)^ok1WnTCl#oKn)U(?w{v^cOB$|XL!*0wCZ9U*ov%IKp;a5qJ%w6FfdoYyOS!u^JaVckE)J%QzNjriey%KqxB$#9ihr(&HN;B?#Zv`YbyxpdA
f@cg+H&nomd~*^E6%0ANk{q@!rulFnok?6ZG!q=eej5oeUB3t!G$<vr!g>;9df2~s7=M<Q+k!-x9+=R)p4iEvfygUtVYkXCI4Zv~Bgko{xA(GP
u&v^1rc93hFx$^7{lhk9+gfN(u}MYD+2(1nkHMrw7>iSqpX&@tU^f|>IKF<`D{1(pNpPmQ8r^1Nx!_$>wH*=f^r;&8MmqA5%+eWvZjc#-3wb$O
v1WM)j3_gu5f|DtpVe#$IJsvx%*~8sa~d6pNptauWiZ)2-wvZPD3bPMB0|D-Og>JRt;sKv|IGKqiiLD!&^EeUQaR`O7m)7+i_io6tHOJG;oDjA
(cdVIK%zY>30cZ!R@k)YWrhvk9#TAmx2=tbsU*8yliij4x@_M6bXHz0-<zG2K`iXT;_bjBqV;AUaIny0u=}5EL4LUJKiu~p?)wk-{fGPh!+rnZ
zW;FFf4J{I-1i^u`w#d1hx`7+egEOU|8U=bxbHvQ_n$DupD@LrFvXuR#h)<6AMX1P_x*?a{=<F$;lBTH-+#F8Kiu~p?)wk-{fGPh!+rnZzW;FF
f4J{I-1i^u`w#d1hx`7+egEOU|8U=bxbHvQ_aE;25BL3t`~Jgy|KYy>aNmEp??2r4|CHSKKWRPur`YfRAGG|vg`oUwM}D>=KiiR??a0q|<Yznb
vmN=_j{Iy#ezqh3Nwy>Zf$8stDgKxL{(t_<|M5=}-#?)3?~wL)$oePY{2gfij$QvmpnvepKk?=7g!2zJ`v)Zb3*P*DTKgN%{f&12NppV((0`!X
Z*~c=36Dx0B|{t9+WsA{{_c~R4k!2cj#vNAqn|i^NhL0P*#%;RCH4bLe&g96Ynef^?Da4szA)hbGV%R`*z!S`c*oa#kU`#a@;`WUZ|uT%tmy|}
?F|O_0hj)Y1^vKkymKl)Go9bjSD)aPkKpWg{P+hk<sDG@LArUzD1RotzmuunfuJ93k2kRMXPEW}7W18W_QpZ{V8eZ7(S6{yK7hDy0NoEP<{MM&
6H4^Kf_P^keZaxrIPdS^(4No0P<DQYo8~qiOd7M#@8F9c%-}c3?KdgsZ{V|c80I^P{(}Ve4(ohJ-M^FIJ~&oy$m=%}>pKqO1LOOKGykB_e1K=)
sDJNV;tz_}JDBg2O7_9GdS|e_!+<|IX76wvu#W)5`nbNO<Gx`j`vxd*Lh$<@p8QU(exm_@gROc8N_}9N-dP|WxuUa7Dnj5J3-TRR@eZ>8OppKI
mA}E$-@&RM%(QpF`3HvK9dh_iJ;p^vAozGlvu|YG4<5%mPxJ%W^Ny+hfR4Qb>fagbz_mc;75${MmLXUDEcEajy!L~+egY~4!P@Tc$vyA*B<N<`
tK$Jfz9CTY&%%!y$8mhmPI^ZrzN53>k+Iwv_>Rf^&z;qIAdc~@Vi>ofz&=mtI|lR(lKMeB`k<!1L1;fIi|;VQcZ}IPRQHpZ^iH269uBzB{XnVS
aWNl=%r{E(2h8ssnf-}Ae1itPGqpc3IPXN$CeCtnz#ZR$5kK)9AE>_%?#DY57OT^J5oJ+plXu?8JJa?9ow7#5DaWbquTKu*J67kNBlAXVdMCYh
phO4q+1<WJ!@a{>KJe<mqC0T7`5hMHTX09mBYZVsiQhrWJL@+HOm{oKW2k<h2;XVGpCFfadQ(THrFpr6{%IXp1LoRs+}HOUlMdwQq`9^DAMgCg
^$f7`lZyQvau`=88DwTUe8<-L;9tLiZ9frSALyoc7TG&s{F55=fyI1BrqOmx8rE+#(L2589f<Y;yLo3>e}fr%XZ5`E7o`ucxqQs?TO1=p2lUBj
*#I2KIetDX=G*Pac6?80eJ8np68_%Fo+L0ax&q;@PXI)7dtghS#Kd=&;Tt*iou2+lfc*fUeUSRzsc-KTZhC`ZjkIUl|3K)F2FJsBANTy8J@<~~
?Jl<3{t(CBiF)t2T-M+RF?Zv^3cZ7m-r3?G*iaf`*Xo8@Vtk9>qRETJ?N*TA4+`2lUyJ-vnopUBz6Th;Gv%<DZu0T2{aZHM8%UZJ7+qlJaa`Y1
nb-yoaJ*=d-@=RE5p$Bf)-5`oB@`<t%60`MUn3rYMcV`O{lY!{U=R5VMULKAEi1Xj8Rkqj`Hs-pX=G$Ve;%|8ASZtBhgkK6{`3JM%9&h4!`eq3
t&eYclcd6|C*jcP>>ChY#@Qai*gK^7gP8jPCH}yveL%0j5bQq5P2Zt3X)IeOV(q$XiAs5ws(M784mz3e*H-HT!WV8wlxIy&o(x$5-{Y;34<XvX
+Ka?9Sxm7BY~K@BKd_tcVAm!{66r4kqbJsV;5NR+g>%2L(&yx6J+Q9$JYKwWdZ7o^;hNjk-7ukFIrETmPGNO5TfAWuDP1rZq1NSwT2DHWgU_{o
X9{CeSj$Nyl4m%YfXnt`Qqm!?Ha^EQ9DM@Z-WZB_&w(Fp5BBUGoA-f$2OZ2F+U}wc6xVmmVseI&R@!_v3S*6Nw6~RbcPV{tFKFW%`;e>7#EoG1
J%Ih4-AR+jnu{n!pWi}837uY_Zr!}KKbv%`vmmMSyxzH%v+FOGVzZW&#ETw+dp;m#en^J!HKx|yoK_L<_S*3^w+Ry&>=889vqVo-kp#aWb3dtP
S+=d`V{L3liJ&ZHCo<OS;v=N3r?`Djgk<3{7<OwIc!RZ)gL$)C+qV8Kl@e`$-TYqLCB}D_G9?ADpy;aB`G!!!F4iq2pS;7ZF$oY{x4%B_R~jWd
Gqk|%#j<;+<h?^&NhZ7rH*L=}1aTa#_pXa{t;gwN{=Z6aS+8_vvHmSZk~Q`kpteVF{eS|pTU@KF-y;Hv1qV$y&u;FGF;6l9yQr(3=l4j-ci1%j
^z5~ap7<7V&D5)W*R%Q}t(77Ec!tu!eK*{^Wo$+!aE>oM@?c+nn0f0lNa?j?sr|$|;J8y-I4R^7$@`rhPtXVI_c=@P|A1dJcMtCN`$e&R2j9M-
TPfS1AnYYae1kt+H#g75J<s#_mh&z<yx9dErJ5?tT1D60fxdR}RQ5WJNPlaWeU;L^?(a2ooU8%AM=7o?Y-fLZx4UGZHBhe6&0z8G*z6zp@(%#(
O^PBdjoZU1euoTS%(Se`TgfCa=Fu#U2m7`zE^#KuJ-!E^f1qSPNSEY0ucg^mRRiX&H9E5^tuwXuwC-AJ^km@%xo`XlF8!SXO+MgB#btl^u5VOX
LeAC}Wjtj9V)2><tlZM9J^%#Hr$B>oi&{df)yR5;?pqq+_k>F%Q$|l7jT+C_3QMiz{1dk3JDnci-?~ZHfb!fwOpWNLb<8G;!of2YzfqS-%3g!p
(MsQ<E<|5_f3ddTK-lE1P?2Nt{)pxjwD(68e`hRn<H3a8#@N55GUHt7h-P<H5?KTb&8-^k2Pc()3K)r3eFj#6INYwiR{oP|e|>{lSXXumRDuBw
e#@{Y`i^1oF1|XO6%;fRARiT--Rd*gFxDYZj8e%v=})u=*674moCkk9o;~{q{`DO#zq?~zJFHd@>KieesPDDjq+oq~&(3AJPI>U`HHe}BhJjq?
{++c>f;U0rY~=rhh<o9EL^`@2i4}bdp?Iq;((VLBG3<LrJS@(BI|JOMF0EgAvdgL|lYt%@!MXnlmV2!b)&_=CRvVU+7SXk;JaZd&en0(==kZJ*
lYPT^J{R;{f1SveQM2#_Q@S=Z<GjCRhohWON}46Q(teMAPf0i94cTOzhG!ao$0M&1dF>>c3-E6#>bpyO@~xjD;TvO~T0iSGY9WuPdNR59vzDAE
0xCP)nsbqeH!^wu1dF|f)|*<8@xLzb*gZQC&u7_t@~L_)YP-APVO~Lg!5Rt>d27lfP#LepRg(V)yqo-_^$~}WfZr09nJw91-rK{seuGtKhjLIp
-Je@>{g3_QL$iJ(b92@Bqy2u)?Bu2dW_rzUdFqz&*2%fH((#TN?P@z~Af!&Rc6I$epX$sy5y#730l;9alXJC4Y+`jzxb;={3z>xLtW+%oAO|ZP
)`nHv9PF^ljzBSLeZBR;>r&p7K+x1{#De;<hFsz|YZ=PQWIcF~!2SW_{s37Ma?Qzq9&Dt_j?48KBni4%qZ6ycZ=vewOp}Gj{@M*6Ck5iO)tBCw
EIXdRDvo5F+*=9NcyCDD+h5y(^_kqe)vAD!U+1PSer#v|zyhjOZ3IPsAPLkX(z}%ChYQ}xt-r4InAf1XhLDL=y_YwK1p&9mY>(1S9u#R{?U}vs
fo%IzmOr?c*Nsu1$4Y@UpQCIglN;+|PhL+wiM~X))+7%TdEKeA77?<Veav3PopstZ5R~u=A(#Dc@89FK`Q0bF_Ezs8<nY3PQJbK5lsgFEiR?V)
vrj~-V_Q^Lh0%|VTsd0?7l>s>{lZVa_}U$J7LcR;8DO3jCp%c&Cb={S1uR&e`;8f4?mk0xH=!U8#F<&!TUI)2z`+6e!ST-Oneq+Bp<4Swqh3G0
8PE4Y5YKv@V9NDvuKFtsHQY8O;IIyL`*}P?0ajSpf(B7SpAd3S*ji;B%)YgfoRp5`ac46_GCbL@4<H?%H;Rmjd{O;~j%6M!#g6bVVs>jF9~h60
UDrw7*KEB{gpl#*gp<17sQGK1t^;_<?2kx%<E%K$MfiZ3SLL#cRi2Ngf>5*;7bPN7CFPcRHjz+jT(=ckntJy|DYRCOjM%J4%jLrs0N28?KX(L@
*2Ta#YC*le<hoQ?M@za|t7USLA0OR`*n6NxmO8;j>g?9HN7rUz;YP1L1y2?hlvW&izR<+(S?bstcQ!?l@vO4$+oEH8im^P$v%StUw+ag`s(}43
65rpr=5L(#HyZg@F#8*B{2kN%26g|Sguhe2Kd{<w*zm8U_jd^RJA?ZTjsBHn|Hg%X!?nNj$KSB=?=bJ}Z;alZ0jsxfAoRo0HBa6*c=9*w{0AKU
4W>TV(gnr3WpjnlP6$}bT=7A5|H5qtMmI1x?%#3fKRD@cT=X~gJXNj}MJ!_E8(sb@dj12s{tif|3t)4r?FYNDh_JPBH>T!^izIR$Ny^SI<!*Sx
zjI5R{ITv0{Xw$-%DEpHi!SPl++w)%uwu>oF*ST4zk}%N2ZSnjWNf@o?HXBDzH#GmD6YF?pnm=-@%;}z<R8lW59R%b^8Q14|DnA9P~Lwi??06H
AIkd=<^6~9{zG~He}nS=$8E<yM0VfEK3!jAKww{==%NdgOJHyc1I90>1HQCmN>`)L=MrF%q|09tHH==_{T{5&jbWj`orD6~dkrNw0h@EQ&f=J|
R4+kno5*+bZ6GFq@9@M)`6e&fc;X4ODOu2LkbpK5P7FL7_)ixF%AoX1!q$4s{}S2#KgAhglvq#ndc@XXx7G{5F5w$N;$36M&A1NAk6z|MJ2Q#D
gv|a*ue#)6JLSzW7)D-)`h6ySLl%zDa)LgcTZF=gJ{r7a(5#|I5;0&LaWi>5L>x(NS5jLHe%*sJ>OBC)Ze)vyz>ps9Bmq0<ndTwlI=Cr^E`!2@
o{|+O<xlRj8A49(zml|nB|wH<pE(|4lw4Lg%eo6bgZfD>hODMNQ9dG5cXMjOyp}*925FN#Bt<oAKzGX0f3Bc9gmEzG8@JlT&+LJKnXMXD@0E-V
v!YGvmoLGtr5VjJYa+cuN!+&z+%<70Ou79Cuw}1cZTS#e7>=!0;3gcIl2LrFD+~$qe)q6#M6Zm*?z&tQ>=vTm*q%h+L~dl)Zd`5?({~wHkSt|W
WP?L?!mQ-vqoS0hY)XKs_#nATA%@PGfN+y`?xaVbdsf}dsHZ@bY(5MkF`BuEB2vh*oOS^%QX#1~GEVPb$p<mj{g--%d%h4olN)lG1CCh2o`Sr2
8t>8FSv8Xd0zZI?x;(r+yE?P!NlYe=XFpt^u%Tl=$DW>OcVTqU4h_r?U<fUQ9Uwsr27@!yFxK=0B{2tfgRrIx0d}Bx3dAPRSwEWbKd30I&bw{<
r!n^Ien?(1@aAap!l(|i3ox?eI86{?yW5KrLq87-A?m$d9NQH2$C7~E4Ur#&S`c@F@rKGX>=UMNVmPwjxs`CxRM`PywPQnrhSLT4h1xERi)5lZ
Tuvc%$Uo5g$h2n-K;RY02ymgdFoIaEv+d3nXiAnCl4U{-k=U?@`-7@LLNe<!;*Q3i6)KrQDCZ=$(>8;uf=`F=3-O>WBp;Y6!%bq?7sE`1L!4T&
)GzbYS;S*#p(}GZ4-C~S+9QUf@k_EcAy;g0*uEorv0oTwE=(DrKt-?@A<a;YQ&XB<HaUxGk}J@muwSw|ChCI@VG?-Qv9PKea)_raVitaE5L`P#
;kasXysn4DxhuKY!w9omTonsvQ~-MD*drMDY~cK9m=>!_@P!CM2zq$FNdaKPPMaz?EF=%|Y^1NTgoBHSbOWbzU5}$!?j-84b|(X!n0MBvsDkKW
NC?OQM6)C6utH{^bf~8`$%01@mWk~xF<u5{vzi{89LA#}TSyV73m&^K%Sj4t>^cuIX1gSbL!RC+RE+)l;ezin&&-VQbv*>+&IEk3e-uszxRNz1
Theng0UI5H+;4oSh>Do+fFcMot4$2vxI>t1mq^ZbmQ5sD#37~pmT3yU2<?z4Dg1Ls<v+1TCSrx&1ftnl@n^Bl)^kX7Lfs?oXiAp9jk;l%fpZGn
1^SfOShcG4b0i!Q<K8x-!PsxJYeL{e)Iw8clSXC%TVmGw)5P_bEpHzpG0-bXNeMpgcE2Je17aeo8~i)eaT1tV45L_%TeddtH$*luHV2EM!wm{0
9|Nt9@SAA5V1tFsC$GrW(==fo$r+)I?bwuk+T6CFE4tA<!-tyUEN)dmtgP%<rXax~xrvP*>0FduP?y=nOW{x@>xLd-W<W7Rks<_vLOtm$&;-cq
0pLr=30fM3Xkei9s7PupXa;#&h%q>x5c_BsV#{g*A6g3#5~A9S^6%#F-~l9Ohe{-SH#)RU@IqqiVRuq%Rdem3`p{g(CXEdvLJnolbA&;IA|yE$
U?~_Bs8dITTQ=ZCQK23f=SHH{!T$G>!b6Zgp;wf?WZKMO<Qtte=M3o#nUsJ!w*9y~@oEtkh8%dhusubuoPtU>_qntd)0hCJL~a?0PX-BIlH`cg
p_3hvgVY`rb0jnH7HAcunE^bwjM>{&qv?x5P-fqbgW;0Hc!`Qvu_kP3uN)zG#QUM(Ym5(q=N^Kc@OorlU_+?#>v|v^5rjm}1NlV+4?%0A?t%_-
iP$^@iimrJSle&$y9iu3GSG1XbT|xDLwZARKxVv3Z6Z30%9j)q(%p_J6;>AaaU0DiRcbc5x41Dc5vx<(oIN%Y8mi)ThQ?|z-#J2*BdhW}#ii2o
3IBsoBD6Fji6{%BEmAqS+;d#=JP5BNe*wEP0_i1X^hky!((Qdo9VLSke<#v1MGE+Lv}uyVMDOjrg~f@m2ZV|eA<_e-oLex}G*^?zN4aZ_6wf^w
ndEIz1!|zok&aK9inNUao}k}?auFIlVkAL?$fqJWh{Qut2UE7L$1Pi;%gPBSl03&#z}0O`*Y+#HSk1^T7(6&!)Zb<DT!v;*b)vEDmVMOaD4~nq
R-{g=Po(SJQi*rTXt#*+RI{u}o#Yi>GBc2+F_R!vQx~CZfs~9j2Gxc@K==}r@rblT!K25W6fMeh6jhCrb35pMa0^?^x>Ddzo0~#+g>DPo7rHSt
7FA-6qLYQ3y%z`6d^Zp);xL0+L@yTZZYWn|Dmm8Dn}U_IEGT5DT@mL5_XLn=orpk0^S<b?jFe8sO`*^>0l=bym8jV|ny@D{Xp`-wx-GufJV=H6
!xXzc=)KCbGpkA!+=wwrDV7Tl(HdJK?@T5MY{=@$rqXS=m_-Nij%Hb!lxG;+*+MDa$q17~XY8jzf&!ew{n^B~3Vbt3?~*t<BBTdH7F^(EuH_wk
p7653|CFv#q9r9oCRebw5KCQjR|HT6PzF#3PzX>7Pzs3ZEa_G?AacMSWaJ)2KuKVKDz#As5-WQLAi1jyC=I9$C=TqwOU{5#l7gs0phTcXph%!f
piH1num`Ys78FvgAlRV9-|-Gp6~ll(3Ix9gZgnMGPY#trzFd}F<v{6R52b1rr*BW1W+8(2P`|n6dt~}iTD>yDKA()&J%yw#C}H7J0c|TMs3#~W
s3<5Ys3|Bas46Hcs4FNes4OTgs4XZis4gfks4plms4yros4*xqs4^%s?1F!|<|qwPsbugLPhG5$WScP7uY#1NFsycFx~nusE9yoa2CR67u1LES
8qiiEbc-C_3l-l~gp`ETgcOC6^0%cl7`l-%yvcu}zKo<*8Ws(h@}*ofuDMcr6FVs!OkFoXxwB~A1}QcH&BkCJQlGRO6md0V%_bL|Ypxdoks`cq
;}9)c%aKE=AZ?&>kP$1CvqR_;XKfa=fq-TNCbd`*+$t#7JPD`QmXuK&pA2QR3UApr%r1F&YUf5p%W-U`kaEqNbUUtj5()2F>^2!zEy;mq5~I3t
&E<KAthrT$wM;}~i#5>5G~MO%8M`Tg(+Y-RtUbxmRj$_DgQ=H)_RyyGF2bH`E=D;FB87O<PE`Vx0@VT|2KMl7cZ+jfK~P0dNwD8xMQW!PG#RjF
7Y}9D>3GoW-2hK(zrmv?AF)8`NFaN-SXTUwGijf@Wq*W_pfpW`wDg7;B9wYZ4oN}TLSf>zx#k9angJW;9@kt5c$ZZu@;OYiJ76)RS$7$5Mv5bl
=yKV$E=afPV%P=1rmAX<RfKa7K5I`1IoDkHde>2K--R$mF)`S57dANp8Ae6j^!gOyHm)CmtJaERY)~h+YGn|091mv@)iP)eUJiqO$TH)an?5bi
+8j}HujNYWl@U=Zi*1+#+AR@}Fr<>DJS=zhs)~hwXbS953XT>$LQdPqC|=lZzOym1qE<sl)FYuy=}<mCs_<xW52?j83ptMa2qU?Lw<@y`k6ehd
@j1y<wkB!9D!PjS-KiB15t`?b!f9BZa_ok=;Fr0pdy0U&&MISAHQEeo$7Y`=X#PnOw}?3mpA}<wk0MqZDQ#YFaL>0|_?Dz}eO9~q#D=2_(mae!
<(lh9F-_aJ`$K<#N$cXwtd1DEY?YO3ZbG)%%);tWYQnEOtf;n;+|*sNB6>}rXec(JU8C8UCo5mQiiQ^9`%D0PaG8f5g7J{_kZ;U>-o?P7;7CU^
Nqk4d(YYe6Fi_pYLO@JvBgw@=;P)fk-K)x`N62rcj<>jWcByT;0+4mW-%BR>G|^su?q2>Tscwhy;au}WCMMV1++qu&htNbZ^q0&&-XS&qIs(w#
^_?8nMX$#_ahQdEn|#kZ?vYgV9nptQ;w0;eW8A~!+bsCD#G{AWDbHIIm~q$B61#4^eM_M5ZVdj^tY%KKHL-mLzPig8p7JU6+qB1iVHI7+8;Z~_
X;?U_2*=r;5-_?Dp<=Ni?6a4d&E$UCYsw@yWAoU;QI)PsE>B?WJ1UW7{2iSrIqX^ykc##x99J~t(Tl^2USy*(eHoROJC8!4@6#%fWgzQ77J^a<
n&n=c7K6CvQ}C;4^QM=dma<383Mp!fq%6nDov>+}qAh;!zcIWz4yLv=p`l!JqxkiOm?}QCS%{(6_@|xnp7A<K`V~r@=-*Qe_NGUxC(k`@E#bRp
O#5ks{&p8?`qUPp1!M0Cyx)zhmb$1x;!G0${h0ikm9Uo7>iukmI!L^;spMzC&=nr9BZY3^$Cn_3(V%~>xvBO@P`gF}&0^Y#kfHWdOUoEB7siQ%
7PSXAul?lM;$?{=1VxIBR{l8xecw@~grUapC*cugis*#!mO~W~NPs-GpE_0pi8SASi#3H_SpJdrE=!Vkq!4(Pj|HuYm{$Jb9Wq_H=Hcpc&5^8d
EAtQUFlb*!y+PT!bGYW3J>ygqO?jIbZMpFd-a%80kV*1@VolXal}PN%xb^K}Oh}YP%aS%}aK2cG<j?D1ysUp4yUsP&SBI*lA#=YZkw}x^n#XF&
HNOO23iJ$Ua}T~dC|$XmqIjj|#?2$$AW(+K%5`ah5naJGH?Ll}wN|t11(Qbd3IsclZ>`kY!w%`#vq+{g3$$P&e(AId5!}pdc?0@pk-&Dnqk=)N
`GA;B#@BRr8RX41zr@>~k9iL{Op56)5cjeIYzf#Juti|2z?Oki2bSw_hwC5&B4P4kX)gf?T=Of42&3k&^5P+q5eygyX2CioILDQ#!B_C?_3%6;
LP!A)G@5tp5<ia^c=lU1r>=*+%u_OeNiqpM*j%v?LUanDpY1Y8P|(6|HFMltepIx0`tFwx5hZPxXfE&|M0=C`x#s9;CMcLOx(okCQ<E6Fi-1Q~
GjN`+C;kyrYU!MJaLrNIXq)1nI~a`p)=oXOJNG24Ykc1C1g`TAeQLAF${{w~VK?v&ZO2@5&9iryH#*yR2iIIyE3%s$i(PI4${Wq#{9{dD=Dnfr
yu<px1^^uZS^)F_Xadj$5F3C#fGtMY5P~+n0Ga`G184_`u}-}39Ug-|DzZz;t&9#QXMz6C;y7<F=C(v%!|~DK=)em_otB?6qHa=yG-x(q1H40z
u0VU70y;O*;hL6K{lP*BwA62*b!$Fuaas%SCa!{iW~kH+9gZHoqIsahnPp(7ecN=49U@A22Mz*sxVFg@#zY`^dz%mbSC9Or{ZPQbJPSy@X*Uau
z=Zx5EP+}5rYbk_JDZFP;m!C8HhU3p76^~o^nG3uPL9F=X^}*SYnv>QySf*Gv5+H-4ku^6p~Gn$wIL$?3FvSFo7%2RQpC;n_*K#2B$BsXtdK5{
*g*DJD%-9TL@S715X~UEL9~PH66uAX=p1RWD%wRs<ZGd{1rVdd(Q;NOXmq%cjO56p!v*w&4i^%U_E>bdw(COVnujwpdhvs`;iALQ%FaJ_3h)lD
xrSPFxP}hbbO@ru3BYQ*<O-?mb_a0H?OV~`EP_gpuzeWlaD*C#q9Ey}p~FcGYC_)8;b_(lYo5Fq{y7W9fDWh2UAJW0wGMO5cY!us^WA2NORtTt
$|5HPcOyeuS~fbIJuodG<+}(RO}~$ZA00nhe)Rlk`qA~H?ML5_#vh$OT7UHZX#Uatqy0z!j|LzeKw5y}0n!8%7m$dLUhOk+0%-+m1($BRfwTkZ
2htFvBS=e-o*+#@x`MO?=?l^rq%%lsklrB8LAryq2k8&eAf!V`i%^Tnn|FwXx3lMX4F4gJan1D#X%^Bgq+LkAP-s8%D1x@0Ax%TNhO`ao8`3zW
b4cru-XYCHx`(t6=^xTSq=QHckscyVM7oHy5$Pk+NTicUE0JCz%|yD1T4-iR@ZwEJk(MF}XLewr!x7laKN{~x;l9KSp~E%lROoQw<=8dS<#pJJ
!ZnvSf)3Xt2BmF;Yu?3&H62~8i0|ld)xeS_15xnRXwteCFg;)~foX&09s0mDg6Ra)3TC_1*ovNm4yVz-*~WzqNAq)<N^C<4Og;c8t~okfLx&?F
G93vz@6%W%bw{#Jm#V@w?>4V#&bHHI>P{2a!aKO;(#yIW9xdgkaH1lfH*~nbTLcB!`qZWKh)3s|+o*yLm(B~j&Fpcp0SFyVpLn{4x-C`$kZwDP
Mqq%=CM<pZ=y0}EHgvf3UD<hJr-4mk=x_w9@DKhuuDRU{L+Fq|C$723H*~lr>0P6_1VMDT!WsqJqdTt^&j}rlgwF7M(#vAQ1v*?qhif(%pu@Eh
Bp>e(;%8$A*Bl*=96J1d_A!W=DpPkGngDeHY6H{<80!1O^Rt;lz|gR3<<K_BJ8Z@|blS@xx~m@z9gY_L^r4B}OFO}^IfQF2iwhl2(ovIIKc2Rn
rm<c7x(y6NH-9K)yhHvE*IYCHu&2zfHyc#08Bk%9=V&j^uoIGNjt<wxU9A)3h6U|L`dpe@nvQ#PxL}OzcSMI1QrK*1LWgVUaQ1~swQJ~b>2yPf
Yk~+5TgN0K?e@W)0gyFxxOUi4DBy@|egq3Ps`1J$Ds;GX!=b}9TTIa5Al8Jo)(*RGxaRf;p~I19S)4jqN3#E9&q-23hiicf4sl4LBd_Y=Nh?Tt
O<Faa9I=2N!Jvt7YKJyZt~okfLx&3!%kH_uF50PUbn5(1e~GO-wqHn{YBqbJ!;yCp@SZ7W?GOmYHJ8G5$mbKp#x+NWGmDah$Mo&k|3$VT|J>Cf
dkE|kMaDHhY%aXTDe?~6HgD~$`dRIz+|w@+NaRch)sZGkd4psy@DK0UwZQJdQ8siqVUoltR`=?(6;f>F{s8RI;Tk$zLx;2TH0_3I_vM<S!=+&f
9S$H1|FnWRqQkXUQ)yUMp<;5)?dU;=Yv^#qQ5I_r9WG6l({3i2QCxF$xP}gA*SrnFEp546b9A_d4kyy9O})RGe}l+tp{W&YG7ezgp$AwK@U)|A
D<bH$!Oz~Bvzi{wo@{pQ%#cIx^aM9_I3Y{+>4o=-4wnYp85-u5zG3^bn(dOdqS!bs({6@HX^)D1Tw0Uwusho+nN*tVCZKHuD%a5AfEDr2mF7zO
Ozj>PplJJD6Fg~yr+_qcIKit89WI^6=x{9{)+P?n7B1dlmqHW&Du0%D^ey1Gh7L!>9si8<-Zq=|?E4f{d&;BanxE3}xaR0^Lf%?>1Vz_!&CgM=
GN@1d!#lX<=kLZct~oj!w28D>x6@`vuKAhnH-WOegKLfs*Mz~@7KaW;5Pevt_Pe%I^SADA?ce&pV*uwJTEMyHXZogi2iF`OuAMS|?O{*TwVv@S
{Z&Ln^AGR1<?;43T{m>Nh7Ol5O`({l&D?g;Z}uc(H5bapH4ns995B}$9gg%rT<Kfdn55YfF2g^gTEQ=y`J_GumB>4qJ*T?a?eXquK_%EHE#K|3
H-&3{r7_Xo{=FLf?YO&apXx{YXYH!9=ar-@{PDa)uIp%NCu{;!FIy%@wR~2q?2vWHJGka@8`0q!Ivk<eza&XCbU4|eX>dh{Yj!+d_QB2Kel~PC
a*V>6EYRJoj(Z7}HouCBZRl`e_o2g)zFjSKm%e|E|2qG*{_FkM{IC08`+xlZR{;y<s|sViY{=)Dqr;g&1t@`kc!wZV^8>i%=y1(WXq)P98)LcV
q65+4?7tTo9dIN%9D$Q*nlpt!z+|gNIvLDYptH8PHgq_cMf}4%n!T?_I`-OaKe8Q3%@*=4?7wFAfgR=OaDsIkI$XQu6mrdPaf$XtbIosYxx@Yk
-oZ7$(?HKVWW5dni(C308#<hk4<sD(&k_7$GX&t4mdP~_=#p!W4%h4rmUL(U0Xkf}rBBb|$p#Q<0EJ*r`zF!hg7Za(Yqw-p8?(9Q_GF{OrBB;j
0Cc!CQ{VP#+O~Sx%FR1$`>^lB#t%C`Z2hqJ!{(2>sLJ3q{{q?l|2Ms6pY4YK6wQ5o#$WgI9sPp!jn1!M;dnmqA3iFd(@%(N`+PdxZ~*@$n!D%O
U={wHVJgFKjS>0PC5N%qRydiSn%}CwO>@%yyRYokOZN1O_4J4-``+otQf@nbwTC(V>V>+~^W=i&>0N4n=vBI_H|eZ?qqF*oo}QwopXm7AH}s`1
=;;NT)%#ODKlb;`KlJh3)thrx-_2=1jlD1SxSZ8LQoSSgfy_Vjf9%!w@w?yScP~e;zKuJ58h!qu-{R@BII5rGsQ!t&`X#DI!d{3wJr1uvhO7D#
M)e$o82_a=0N+1ee*O7pdGP}sj*tE*k9><a9xuDT^<Mb#$D4lq_MJc8@|TCa>lcqN{3<VakLO!|_gS9qUcT)6w-5XATkDY?@k8r_{_T5y`J44L
mv>p;@*h0Q_>c7)&+-@V<tr`^F@9h@yyxS}jk9)t{IqXA*|B}Gw8pgh@}~Yao@zMM1sZqf_~PV@P4jvgG3U!$`P)%>y<Cy=s}1rj6XGAOhsVoO
_}fi5Uk1UKH!v2!`FQ@c=f#xw+mCm?EOzJ1N!MSlx%-b^xpKbE$Lbbu+jx9zI?&=1dwIfQ2OE!vE2gdEt2gU>d9K=5^VG{S6{FOAS)A^#o~HY8
D9!WbEov__(VK;6ysSYFu{)NZSb46;i4(8Q`LfjX$21df%<))TG^)g1a=rW`=gT27ALmCL9rI<^xE^OkI%t2pBd#(*luMyK-h|i<=3_F5q2T2u
h<V_8nF7vN{eC=U`t$r+IR9NUKVS9n`6_<ze^T;JWqUqVXG_J_cT>h4Ps#RcwYEyJ?Wv2V@_9dHO)HhDK#s3P#p9_HrvCT4^ml)$@I74gD$Dip
)Y7b*Ss6<?>;77`I$vd~@l>PkLW@^L$%0S{ILA}5u{v|iuT_%$DS=qz_(MVCsJg`;3l;NKkN90@cu~Yv@73qub@%h7w$DdOkBZ)268Z5`y^lv^
j&A&thoc97r})lC&W%EQJQ{37(%-7+{GxG2z<g<!kuBRJRz{N?Fa7a)sg5tfF&g6ek_zWb{rfHa-7kIbdTDR-8=bAcl(gSk+5L!P5xtH_+fv7h
Qq@a~D&6UPiAv)o8yzqG=R4JBJOa(TA~U}TFVRv)NhT$Lv`6uXy3ro}BGN^F6pBa^=Sy!GFKyv|_Wf@8-Nn24a<9F&*H-zpOYTpUUF}<s*M9W+
y3c&=F0-fX&rb3Wd&SQk;vctgZ+o`;*@0!>)t}v#Td8b^?yvir_GKgUzF)as+mgSu1^G&IUw_B#$NBx%<89y3zw9`^-)sCEHyYVu{9%8=|NbA<
v=Nd
""",
)
