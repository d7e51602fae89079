from otter.test_files import test_case

from autograder import checks, data, randomness
from autograder.checks import Wrong
from autograder.probes import text
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "The tokenizer can cut for you, and it knows about `[CLS]` and `[SEP]`. What does it not tell you about a text that it cut?",
    "Tokenise twice: once without a limit, once with `truncation=True, max_length=…`. Compare the lengths.",
    'full = tokenizer(texts)["input_ids"]; kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]; '
    "then one subtraction for each text.",
]

READ = "'q1 · Tokens, and what the limit cuts off'"


def vocabulary_of(texts, size, generator):
    """A vocabulary of these texts in random order, so that no id of a special token is where one expects it."""
    words = [
        word for document in texts for word in document.lower().split() if word.isalpha() and word.isascii()
    ]
    frequent = sorted(set(words), key=lambda word: (-words.count(word), word))[:size]
    letters = [chr(code) for code in range(33, 127)]
    pieces = [*text.SPECIAL, *frequent, *letters, *(f"##{letter}" for letter in letters)]
    pieces = list(dict.fromkeys(pieces))
    return [pieces[place] for place in generator.permutation(len(pieces))]


counts = stored("q1.counts")


right_ids = stored("q1.right_ids")


def model_limit(max_length):
    """The limit of the tokenizer's own model: a little above the one asked for."""
    return max_length + 5


WRONG_IDS = {
    "lost-separator": Wrong(
        stored("q1.lost-separator"),
        "A slice `[:max_length]` of the ids cuts `[SEP]` off. It belongs at the end of what is left.",
    ),
    "no-room-for-special-tokens": Wrong(
        stored("q1.no-room-for-special-tokens"),
        "`[CLS]` and `[SEP]` count too: only max_length - 2 pieces of the text fit.",
    ),
    "not-truncated": Wrong(
        stored("q1.not-truncated"),
        "Nothing was cut off. The tokenizer truncates only when asked: `truncation=True, max_length=…`.",
    ),
    "cut-characters": Wrong(
        stored("q1.cut-characters"),
        "You cut the text after max_length *characters*. The limit counts word pieces.",
    ),
    "no-special-tokens": Wrong(
        stored("q1.no-special-tokens"), "`[CLS]` and `[SEP]` are missing."
    ),
    "no-special-tokens, room left": Wrong(
        stored("q1.no-special-tokens, room left"),
        "`[CLS]` and `[SEP]` are missing.",
    ),
    "no-start": Wrong(
        stored("q1.no-start"), "`[CLS]` is missing at the start."
    ),
    "no-end": Wrong(
        stored("q1.no-end"), "`[SEP]` is missing at the end."
    ),
    "ids-of-another-vocabulary": Wrong(
        stored("q1.ids-of-another-vocabulary"),
        "101 and 102 are `[CLS]` and `[SEP]` in one vocabulary only. Ask the tokenizer: `cls_token_id`, `sep_token_id`.",
    ),
    "special-tokens-swapped": Wrong(
        stored("q1.special-tokens-swapped"),
        "`[CLS]` stands at the start, `[SEP]` at the end: here they are swapped.",
    ),
    "one-piece-too-short": Wrong(
        stored("q1.one-piece-too-short"),
        "Texts that are cut have one piece fewer than fits: max_length - 2 pieces of the text, and `[CLS]` and `[SEP]` beside them.",
    ),
    "one-piece-too-short, always": Wrong(
        stored("q1.one-piece-too-short, always"),
        "Texts that are cut have one piece fewer than fits: max_length - 2 pieces of the text, and `[CLS]` and `[SEP]` beside them.",
    ),
    "one-piece-too-long": Wrong(
        stored("q1.one-piece-too-long"),
        "One piece too many is left: `[CLS]` and `[SEP]` both count, so max_length - 2 pieces of the text fit.",
    ),
    "limit-of-the-notebook": Wrong(
        stored("q1.limit-of-the-notebook"),
        "You cut at 32, the notebook's MAX_LENGTH. Use the `max_length` that the function is given.",
    ),
    "limit-of-the-model": Wrong(
        stored("q1.limit-of-the-model"),
        "You cut at the limit of the tokenizer's own model, `tokenizer.model_max_length`: give `max_length=`.",
    ),
    "cut-words": Wrong(
        stored("q1.cut-words"),
        "You cut the text after max_length *words*. The limit counts word pieces.",
    ),
    "cut-words, room left": Wrong(
        stored("q1.cut-words, room left"),
        "You cut the text after max_length - 2 *words*. The limit counts word pieces.",
    ),
    "kept-the-end": Wrong(
        stored("q1.kept-the-end"),
        "You kept the end of each text and cut its beginning.",
    ),
    "padded": Wrong(
        stored("q1.padded"),
        "Short texts were filled up with [PAD]. Padding is for later, when a batch is made.",
    ),
    "padded, to the longest": Wrong(
        stored("q1.padded, to the longest"), "Short texts were filled up with [PAD]. Padding is for later, when a batch is made."
    ),
}


right_lost = stored("q1.right_lost")


WRONG_LOST = {
    "lost-without-special-tokens": Wrong(
        stored("q1.lost-without-special-tokens"),
        "Two of the max_length places go to `[CLS]` and `[SEP]`, so two more pieces are lost.",
    ),
    "lost-is-negative": Wrong(
        stored("q1.lost-is-negative"),
        "A text that fits has lost nothing: 0, not a negative number.",
    ),
    "lost-is-kept": Wrong(
        stored("q1.lost-is-kept"),
        "You counted what was kept, not what was lost.",
    ),
    "lost-is-length": Wrong(
        stored("q1.lost-is-length"), "You counted the whole text, not what was lost."
    ),
    "lost-counts-words": Wrong(
        stored("q1.lost-counts-words"),
        "You counted words. A word can be several word pieces; count ids.",
    ),
    "lost-counts-words, kept": Wrong(
        stored("q1.lost-counts-words, kept"),
        "You counted words. A word can be several word pieces; count ids.",
    ),
    "lost-counts-characters": Wrong(
        stored("q1.lost-counts-characters"),
        "You counted characters. Count word pieces.",
    ),
    "nothing-lost": Wrong(
        stored("q1.nothing-lost"),
        "By this nothing was lost. Count on the uncut text: how many pieces does it have, how many are left?",
    ),
    "lost-up-to-the-models-limit": Wrong(
        stored("q1.lost-up-to-the-models-limit"),
        "For long texts you lost too few: `truncation=True` without a length cuts at the model's own limit. Count on the uncut text.",
    ),
    "lost-at-the-notebooks-limit": Wrong(
        stored("q1.lost-at-the-notebooks-limit"),
        "You counted from 32, the notebook's MAX_LENGTH. Use the `max_length` that the function is given.",
    ),
    "lost-without-special-tokens+lost-is-negative": Wrong(
        stored("q1.lost-without-special-tokens+lost-is-negative"),
        "Two of the max_length places go to `[CLS]` and `[SEP]`, so two more pieces are lost; and a text that fits has lost 0.",
    ),
    "lost-one-too-few": Wrong(
        stored("q1.lost-one-too-few"),
        "One too few: `[CLS]` and `[SEP]` both take a place, so max_length - 2 pieces fit.",
    ),
    "lost-one-too-many": Wrong(
        stored("q1.lost-one-too-many"),
        "One too many: max_length - 2 pieces of the text fit.",
    ),
    "lost-two-too-many": Wrong(
        stored("q1.lost-two-too-many"),
        "Two too many: `[CLS]` and `[SEP]` are no pieces of the text, and are not lost.",
    ),
    "lost-is-share": Wrong(
        stored("q1.lost-is-share"),
        "A number of pieces was asked for, not a share.",
    ),
    "lost-is-flag": Wrong(
        stored("q1.lost-is-flag"),
        "That says *whether* a text was cut. How many pieces did it lose?",
    ),
}


FIRST, SECOND = "the ids", "the second list (pieces lost)"


def look(tokenise, documents, vocabulary, max_length, second):
    """Compare the ids, or with ``second`` the losses, with what people get wrong in them."""
    lengths = counts(vocabulary, documents)
    cls, sep, pad = (vocabulary.index(token) for token in ("[CLS]", "[SEP]", "[PAD]"))
    did = (
        f"For {len(documents)} texts of {min(lengths)} to {max(lengths)} word pieces and max_length={max_length} "
        f"([CLS] is {cls}, [SEP] {sep}, [PAD] {pad})"
    )

    found = text.tokenised(tokenise, vocabulary, documents, max_length, model_limit(max_length))
    ids, lost = checks.expect_list(
        found["result"], 2, object, did, "two lists, `return ids, lost`,", "", READ, "wrong-type"
    )
    given = (vocabulary, documents, max_length)
    if second:
        if checks.kind_of(lost) == checks.BOOLEANS:
            checks.fail(
                f"{did}, in {SECOND}",
                "whole numbers",
                "truth values",
                WRONG_LOST["lost-is-flag"].cause,
                READ,
                "lost-is-flag",
            )
        same(lost, right_lost, WRONG_LOST, given, f"{did}, in {SECOND}")
    else:
        same(ids, right_ids, WRONG_IDS, given, f"{did}, in {FIRST}")
    if found["changed"]:
        checks.fail(
            did,
            "the list of texts to be as it was before",
            "a changed one",
            "Work on a copy.",
            READ,
            "changed-its-input",
        )


def same(got, right, wrong, given, did):
    """Whether a result is right; several wrong ones may share a diagnosis, with a remark behind a comma."""
    difference = checks.compare(right(*given), got)
    code, cause = checks.explain(wrong, [(given, got)])
    if difference:
        if code is None and difference.kind == "value":
            good = sum(
                checks.compare(a, b) is None for a, b in zip(right(*given), checks.members(got), strict=True)
            )
            cause = f"{good} of {len(given[1])} texts are right." if good else ""
        checks.fail_with(difference, did, cause, READ, code and code.split(",")[0])


def public_texts():
    documents = [document[:90] for document in data.load("pubmed", "valid")[0][:6]]
    return documents, vocabulary_of(documents, 30, randomness.numpy_generator("q1"))


@test_case(points=0.5)
@case
def test_ids(tokenise):
    checks.attempted(tokenise, "tokenise")
    documents, vocabulary = public_texts()
    look(tokenise, [*documents, "We aim to treat.", ""], vocabulary, 24, second=False)
    look(tokenise, [*documents, "To aim."], vocabulary, 12, second=False)


@test_case(points=0.5)
@case
def test_pieces_lost(tokenise):
    checks.attempted(tokenise, "tokenise")
    documents, vocabulary = public_texts()
    look(tokenise, [*documents, "To aim."], vocabulary, 12, second=True)
    look(tokenise, [*documents, "We aim to treat.", ""], vocabulary, 24, second=True)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q1",
    """
c-rk;|8lB25Pp?T|Gl9@0)g->oz59ltj@9GReC$;?eA`opNecSSUQK+<0%j}o851}-NfMQ>+`?-Wto2Nv(qzsR;$QgES4^hqCiS166x`0_WH(N
pR?qY{o1Zh&v4*Hj4LKx=1V5w6*BpTZR(<;c)bvbo5U**#D&4y3)Uo2Trl@STAyNvZL&;Gzjo;<v!!6K$cCbynX}x)$9S0~N0c7AZWJehxA2u%
xO@dVFRl##HBt;D2b>AUJ<fdS1$zoOT!d@f^YKcAr)p;vw0B)5;Zo@9Mm)^_3^|j2t)<ZNL%3gX=6U+R@@k~p^P*E29EUMhH^W5%qtv&7kN{N)
QCU26nW~9G^{{UNiup{1`bwvDq9BNqL~(DqTqaU3BE^>k>!3a%{4IoAD01CU5o;K+&s>5jnVW!POIZky@<HKQ9`+d(rNUVpzQ}J00+fqZ0;_7V
w+*lIZbYu>Ssm;Q8#V^p?-<=(O(hh}&*tNyi|;MdRo+7jf{5Jgxk9Qw{FZ0G(&Oq5$X_}Yb(gsf^+_SMMU@^Pn#IQx=uz#)pfFdU?T3TUjnA=>
hGrzeDrn}yus2{6f>8q>Zvo}F27|A=lgvk9$_}uEm%A2m5Q@_Ox$~7QFeK1bXcL82D!k~*(y_X4byiSCh3E8XEisZ7keiD~B@i3X3i;3XGzxiy
wuQglAorx!UMmosZ_JI^Hs7!)5H+J9SfK~b%RA9JXCNR<lx`nfVo2rxiPGLO$i+#GDp|^}`2kdb6QQykh`~A3ik9*`LI9S~nuzleo(<r3Hy<uY
!duRRJuAtD$SoR{A*A%^bsKdCGaR7P$mCswxHaCMdWfs0eSS)ut7u}et~8pOozCGujqndGmjLYPn5G|3yJVeByBZis4b!HBX@vbx4(^{8)n?hd
8J%+?pA-3<$mc{}rwWL9CtW-7KFv1C(fKc3#*5EgeEegO&2daUD>klxhI;J1@m#j-58GN}Lb#NTDbTGX_n@TK@`94#62;C`UhcQE0WlkRq?2Jy
d}TthW`3p9pb-Md<VA)Gl~68x(;L~<4K>L9P7av^XmgVN%B(i0r)P2!re{8K1~OoJGLzn_s#^9msHUb_7TGUaY}XiLB>joy-`)0On_*@^V11;k
WH<6O`W^_~Q&8Vm*?#ATC?s;Y>c>e;xPHz|>S1%A$4p{IpJ!O-A1F?fMVkJe-b&ujTMc;pO#Z=B^GD932XJr=%M)Aonz1}%`EJ@yPni>E4WyqO
9RLLKZtZfyfgzm1K@v4|X}$D?RbMZye)2t9W*e$nT|lAVdi8f<I0`^^>(wz1>IRvXe8GI?F$9KpTdtwrE^GXDN@h<u%^gecQo2R$w<l-4i{H&v
&W@i6>wH_syHnE9k)igLyzZW^_czQJ9GB)AFWDj3a3DB61_~F|tG*qwkiARx@7cy&Z6CQ6xzG>w=1rjAPSJ*nUy9}c)wc9~@*Zc~|B?adk03Mq
F7qVr6opP4c|*9N@{kG~U*}E_^AhyofJ+^5q5lbZZGiIbOXz!2MfeUR{o>bt;1EdkC9Hn%Q1S9t;Gytkz<t+~F5d5U>17)9FQr=Wj)LKz4DgLt
KX8br&i$(}<k7ilQ;&3?I9ZxH>*Q;Ie<7J*;R6{PY~ly(mTXh^VhX|P0jN`84{nF_k9hybTy@Wd8Vd051*o^LZVNZnU7_w!2l=SDcbN=N$pLb0
mL4rnDaj?YL7{9?;+hnv)XI`F!)e>}Tc$SCoxhATOBrP*Vtc+}X-<)SrT35xx}Etjo)EJjn83Xy-IQ(6BEV;WO-O>?<rL!c0Me@!*ufJb2!-;O
*n{Cv@N=EAhgKh7+ia75LYyCx<u=|yhrg5kkf{XVh<OUJ1v715QoAwr3XT8*2189p8*M!QSg5+%19ZZH9h(o?2^wQ|Ach^`7v1ku^ABBb@-vBY
siaC}Nh<G=sO)-nd%LjM<1^Zw>1>QtW<QTv&tX>cmr3%{ZR@zfEsoAQJ(?4yF_ui%ZiiGl1J+sxt(KZDd6JgkZ@T0A*5RkW=sxli`<Tn=qpY1<
StSQF4(0?30<jdJ0ZPx6iMYYGWDw|ub*fMGViLtk`LaZ3rXC#GcEg%({;OGglt4Ce9zBAM+)NE!G8||zTe+h@gLk88*aJm<#dCk<Oe&jcH8Z7P
?yr{V0XXa_4|~<~bb`=w^x2I%d*L=X(z5tyEvn8bx7YarExL+^1o!2sp5T~(V)JvWo~pJm-NQ2-&B#4vtL^>yWLMGi9NDSl92eM3aNHp3N=Vfa
lsVb)bH9wUWc4?FZN~g4-ux)u-}ETn?KILPf%$pdnFMAMn4iaOal~f3e|PjpP3Bv9uI-X*iL|rz4)=}dmiqJDUAlj_UDcRTjv=`ihqYmpS^qY@
tM>k;1TyVhFdAczMzv!wpcOJ|g6_0QkM_RghlV0+-+p=RfxbRJ68$nHfD2nbID)4dy7pt%cC1eDYdEhUiao`<ulUbtj#7J3TC?dKt#h;vjn+fF
TG?Itqr<}h1V+v^aU0bmH{%qa+^D@Sjr$!Hv6U!o3~P+ic%-^`l$zLfJv<<QTS#jIuL$qk%_y%HhS^h=K4qKa38#3;DVqsnM8ddY?3qAj0{Ni?
a@@Xea)8d9aSvx)HRzA!g_#S!p9?N$139#YE%IMHZ0uf@YW|e5+jz*hw%Fg?Zswf6;={pcE`vmOJ1ioV@0jQXd)2TX(pB4jn3in`;H%{JV5(}^
=9$_f44u{`e=lfY?|VVXe&{A06Azh?j)^zvq+{ZDGU<>3LM5HHTlz?+8WrN~?SIku08#
""",
)
