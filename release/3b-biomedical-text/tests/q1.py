from otter.test_files import test_case

from autograder import checks, data, randomness
from autograder.checks import Wrong
from autograder.probes import text
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "The tokenizer can cut for you, and it knows about `[CLS]` and `[SEP]`. What must you still find out yourself?",
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
    "kept-the-end": Wrong(
        stored("q1.kept-the-end"),
        "You kept the end of each text and cut its beginning.",
    ),
    "padded": Wrong(
        stored("q1.padded"),
        "Short texts were filled up with [PAD]. Padding is for later, when a batch is made.",
    ),
    "padded-to-longest": Wrong(
        stored("q1.padded-to-longest"), "Short texts were filled up with [PAD]. Padding is for later, when a batch is made."
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
    "lost-is-share": Wrong(
        stored("q1.lost-is-share"),
        "A number of pieces was asked for, not a share.",
    ),
    "lost-is-flag": Wrong(
        stored("q1.lost-is-flag"),
        "That says *whether* a text was cut. How many pieces did it lose?",
    ),
}


def look(tokenise, documents, vocabulary, max_length):
    """Compare ids first, then the losses, each with what people get wrong in it."""
    lengths = counts(vocabulary, documents)
    cls, sep, pad = (vocabulary.index(token) for token in ("[CLS]", "[SEP]", "[PAD]"))
    did = (
        f"For {len(documents)} texts of {min(lengths)} to {max(lengths)} word pieces and max_length={max_length} "
        f"([CLS] is {cls}, [SEP] {sep}, [PAD] {pad})"
    )

    result = text.tokenised(tokenise, vocabulary, documents, max_length)
    ids, lost = checks.expect_list(
        result, 2, object, did, "two lists, `return ids, lost`,", "", READ, "wrong-type"
    )
    given = (vocabulary, documents, max_length)
    same(ids, right_ids, WRONG_IDS, given, f"{did}, in the ids", "padded")
    same(lost, right_lost, WRONG_LOST, given, f"{did}, in the second list (pieces lost)", None)


def same(got, right, wrong, given, did, family):
    """`checks.equals` for a result that is there already; several wrong ones may share a diagnosis."""
    try:
        checks.equals(lambda *_: got, stored("q1.equals"), [given], wrong=wrong, doing=did, read=READ)
    except checks.CheckFailed as failure:
        if family and (failure.diagnosis or "").startswith(family):
            failure.diagnosis = family
        raise


@test_case(points=1)
@case
def test_short_and_long_texts(tokenise):
    checks.attempted(tokenise, "tokenise")
    rng = randomness.numpy_generator("q1")
    documents = [document[:90] for document in data.load("pubmed", "valid")[0][:6]]
    vocabulary = vocabulary_of(documents, 30, rng)
    look(tokenise, [*documents, "We aim to treat."], vocabulary, 24)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q1",
    """
c-rk)>29Mi5Pp~ZHj!<7@hnjl(cm0v7E*Aw`}jLE26A+@l@_zjkF<!xp3C!n<0Grp;$18^&AATUf-Qs<m8dFVz3^Mh<u-S(3$}V;t3~i#Sa<uT
4ePS5*2kvat%LssYS5b(OgN@FQ<`bGEEDntwb1xEWSf22mYd*PbW*y~n7n-5@=Z}GuDSPLJ7EI)SA}EX$_OTz$OW_TV&Pp%&V<EwVNedlM6OV%
fWQnqQ0>y^K#y~#LBJ{!1#Nl-iy9T3hGtL^D5(eIg&_%SMTOCxq_8Z=OTqG-9%L0-C8t18#Tc~f(143(2Ma~CtBU9q5{V)%x{)!`J{)w0f;WT3
L<kvOLm&n{#*pEYGuMyeDkL;4`t%9Q@qU*&OofcHhEf*O9s_c5_yflN{ahaB#ukU5V=AdpYD%o5abk89HXyKnV}XSn8N~|Cz=<Gi6{%^aK*2!T
S;5ngMdlGM#MZ`Gr;{ee3fdB30V!>#5=l~@j7f$Fz=cRnuRj#$e`J`1elW}_Z#j-6*NhLw-~1_LVed0vSCdKnnT<#nGo;=S7MQXKE+(5JFOZU)
AR9nR$>I@ThoB7ba6KYM{C2$!R}6SiGZ6@U33nA0GD4saor8{vSUVgv>6qSB3~>w!VZ9~!Xz#j~U3|z$S+J^2B#Ned>XEB`l}JKXK!d%mF&@hX
G%%Ey`axbu84JaZvx=ihg=AcxQTTu{+DY6!HXSU1w8my1O<PT)F=to*H!cocwmp`+N!CMq_G}BK<{7=--Kgi@DVEP9r-%d)KwhrP_F-^x^z|<6
C%I8b8H7z)+@feK(t9_x-<9F;(@&jgGIcZ6Wa1N49qfswx#3HdYggEKXM72SSVEz|O<exq6Pt`sJlEV=3o{6a-h|Wn6Kv2z(>~4;ZXb08ce5<u
DxYBi7cT7rK6MWKID~xz$ARwTH;3|=h33uI6Bl({G$D})0iiGwyKb_!X?|qercLEAJ;`aIeBkY>>(@#%6Y1kFVwT-&ubFxi8y!xl1mI;#I;Q0!
R@A?e5OwEZAKIOPb_if{zR}{Jj%XJ+zF^oDyWk|#p6g8+eD!D(-S-}WW|<jvf94raA!!d;^USviPi=Ed*_gE9u%>8Kl3>5*SE55=%7tN&)cpv7
Z;~RB{TH?x`zR;VQ(0AyG)*KacRbh)*Yh{L@Ba<&8jsJ{9T#Cwlp)1{bWd77Y5ASBeEAIw)Fv<
""",
)
