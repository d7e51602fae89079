import pandas as pd
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "Build the vocabulary first, from `train` only. What should happen to a value that has no place in it?",
    "`frame[name].map(dictionary)` gives NaN for every value the dictionary lacks: unknown and missing at once. "
    "Which code do both get?",
    "For each column: words = sorted(train[name].dropna().unique()); code_of = {word: i for i, word in "
    "enumerate(words, start=1)}; codes = frame[name].map(code_of).fillna(0).",
]
READ = "'q1 · Words become numbers'"
COLUMNS = ["ward", "stage"]


A_WORD = (
    "A missing value became a word of its own (`str` turns it into 'nan' or 'None', and numbers into text). "
    "Leave missing values out of the vocabulary; they get code 0."
)
WRONG = {
    "fitted-on-all-rows": Wrong(
        stored("q1.fitted-on-all-rows"),
        "Your vocabulary also holds words that only the new rows have. Build it from `train` alone; "
        "otherwise every code can shift when a new patient comes.",
    ),
    "refitted-on-new-rows": Wrong(
        stored("q1.refitted-on-new-rows"),
        "The new rows were coded with a vocabulary of their own, so the same word has two different codes. "
        "Use the vocabulary of `train` for both.",
    ),
    "unknown-past-the-table": Wrong(
        stored("q1.unknown-past-the-table"),
        "A word that training never saw got a new code at the end. The embedding has no such row and would stop "
        "with an index error. Unknown words get code 0.",
    ),
    "codes-start-at-zero": Wrong(
        stored("q1.codes-start-at-zero"),
        "These are pandas' own codes: the first word has 0 and a missing one −1, which an embedding reads as its last "
        "row or refuses. Add 1, so that 0 stays free for unknown and missing.",
    ),
    "zero-is-also-a-word": Wrong(
        stored("q1.zero-is-also-a-word"),
        "The first word of the vocabulary shares code 0 with unknown and missing values. Start counting at 1.",
    ),
    "order-of-appearance": Wrong(
        stored("q1.order-of-appearance"),
        "Your words stand in the order in which they first appear. Sort them: a vocabulary should not depend on "
        "the order of the rows.",
    ),
    "order-of-frequency": Wrong(
        stored("q1.order-of-frequency"),
        "Your words are ordered by frequency (`value_counts`). Sort them by name or number.",
    ),
    "missing-became-a-word": Wrong(stored("q1.missing-became-a-word"), A_WORD),
    "missing-became-the-word-nan": Wrong(stored("q1.missing-became-the-word-nan"), A_WORD),
}


def draw(generator, wards, rows, unseen):
    """Two frames: a column of words and a column of numbers, both with holes and, in `new`, unseen values."""

    def column(values, count):
        return [values[i] for i in generator.integers(len(values), size=count)]

    def frame(words, stages, count):
        """Each value at least once, then at random, in random order."""
        count += max(len(words), len(stages))
        table = {}
        for key, values in (("ward", words), ("stage", stages)):
            cells = values + column(values, count - len(values))
            table[key] = pd.Series([cells[i] for i in generator.permutation(count)], dtype=object)
        return pd.DataFrame(table)

    return frame([*wards, None], [30, 4, 100, None], rows), frame(
        [unseen, None, *wards], [1, 30, 7, None], rows // 2
    )


def example():
    train = pd.DataFrame(
        {
            "ward": pd.Series(["lung", "heart", "lung", None, "skin"], dtype=object),
            "stage": pd.Series([30, 4, None, 30, 100], dtype=object),
        }
    )
    new = pd.DataFrame(
        {
            "ward": pd.Series(["skin", "brain", None, "heart"], dtype=object),
            "stage": pd.Series([1, 100, 30, None], dtype=object),
        }
    )
    return train, new, COLUMNS


def check(categorify, calls, doing):
    checks.equals(
        categorify,
        stored("q1.equals"),
        calls,
        wrong=WRONG,
        read=READ,
        doing=doing,
        cause="Compare with the small example above the task: which rows may shape the vocabulary, and who gets code 0?",
        differs={
            "shape": "Both code arrays have one line per row and one column per name in `columns`.",
            "type": "Return three things: the dict of vocabularies, the training codes, the new codes.",
        },
    )


@test_case(points=1)
@case
def test_codes_of_a_small_table(categorify):
    generator = randomness.numpy_generator("q1")
    drawn = (*draw(generator, ["skin", "lung", "heart"], 12, "brain"), COLUMNS)
    check(
        categorify,
        [example(), drawn],
        "For five training rows (lung, heart, lung, missing, skin) and new rows with an unseen ward (result: vocabularies, train_codes, new_codes)",
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q1",
    """
c-rll;c}ud5P;t$zmuEnCbri;#JzySI8kHk)Pe;(r`PGbUr3fn)rv4juf21yN`)lm<73&)c+8&Q+bo;gLKLOROJPd!%jOy53=B@M&HUzCF0@5Z
V5d{Y#|a;^(iY{!x0+;&iJ26SX0@7>X1cPBL&9HJxmmmY+wlvVFK4CO8MCd)=dL}ww{9HQ|7w%oxsT#unX;tn)%}1w*M6+Ik{qN=lH}EOW%ArS
vs<=I%PU<qxHs#n>k-F<v!7<Qv4#5=IB@AU;KILvqdVbL2l{OXNDVQxmhK~YbsImyXkpd&8*_yyaSmoa(qI>#i4k1wL#hB(??|xF?_roY(qRw4
e@M^4p8?_U>G5EHJkj=&@vX)WVVH>CK5fjZ_<Ba7p9>Ib<cg~<J}Tc#5qo(I$XC-3NjPxR3S^YuQ+}eVp(937tD_i>by6=-Kiq)+0$dFJMzo7%
S=zbCQsHokJlhWG-8452EN{mRyq|%}&k%X7lIFULf!bdJO`v2OrlD-?gz37UnZYqPe?B5&BmZADdF{W`WT}pRR_Cg4tdp6F@4~R8UV$P+ZLJQY
H;_Lri(;AHiK(5LM=OljW)+^n<ouDP_8jQU!FC5!^;XT=x9h4YQYg?q1n8Eh%z>toc;cDNhB9?XW{1YsclR!i>Tr(}#$dFfc#GaBsH1F0W9yiy
8}U=qU7-EQ+K-6u(=YF>=Py!|e%!-64Ay=Ls`L6h-W7$0-qwceqtE8{LC^d@$n7u-sJ(^V{2S)deH?=V#BZTj7NE#h)z}Xf*Q4%d0gkrKMYa%T
y>?hkI<o^BOT_C7aL8QwU)-l4LQ1EDXg$+U*n9XNr!$n7t#o>qLJ*@Ql8Mb+v_?l|55+n~#$v}Z=y)!Qu@I9q;!z71xy$%%I(xoIcpA=MbI@_|
DSBrIF-Aa)7Glf^k*in(?Xu3=Ts44$D)bvM=XRIsr*=DZMf6!KacEwGc08B5{M_oNHahgZtA6%9+@ud_woS#_6s6CIh}eH;qNYS<e@*CJKo=KJ
Wrvz-?O<KK50oJuUn8p4e#Np7W>sXv*WrUNm&bMBZj0sh-RnDOrStDBl<%7dZ=R+77RhDn)?5`&egiF7X1o
""",
)
