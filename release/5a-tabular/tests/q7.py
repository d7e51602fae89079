import numpy as np
import pandas as pd
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q7"
points = 1
hints = [
    "Take one column. Which rows teach you the share of deaths in each group, and which rows are scored with it?",
    "`groupby` drops missing keys by default, so give the missing ones a name first. `map` leaves NaN for groups that "
    "training does not have: these get the overall training rate.",
    'groups = train[name].where(train[name].notna(), "missing!") and the same for valid; rates = '
    "train[target].groupby(groups).mean(); score = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean())).",
]
READ = "'q7 · The column that knows too much'"
LIMIT = 0.85


NOT_A_GROUP = (
    "Missing values were not a group of their own (`groupby` drops them without a word, unless `dropna=False`). That a value is "
    "absent can be the whole leak: `chapter` is missing for everybody who lived."
)
WRONG = {
    "scored-on-training-rows": Wrong(
        stored("q7.scored-on-training-rows"),
        "Rates and AUC both come from the training rows, so a record number looks perfect. Learn the rates on "
        "`train`, score `valid`.",
    ),
    "rates-from-validation-rows": Wrong(
        stored("q7.rates-from-validation-rows"),
        "The rates were learned on the rows that they score, so a record number looks perfect. Learn them on `train`.",
    ),
    "missing-rows-dropped": Wrong(
        stored("q7.missing-rows-dropped"),
        "Rows with a missing value were left out. For `chapter` these are all the survivors. Keep them: missing is a group.",
    ),
    "missing-is-not-a-group": Wrong(stored("q7.missing-is-not-a-group"), NOT_A_GROUP),
    "missing-gets-average-of-the-known": Wrong(stored("q7.missing-gets-average-of-the-known"), NOT_A_GROUP),
    "unseen-gets-zero": Wrong(
        stored("q7.unseen-gets-zero"),
        "A group that training never saw got the rate 0, as if everybody in it survived. Nothing is known of it: use the "
        "overall training rate.",
    ),
    "group-sizes-for-rates": Wrong(
        stored("q7.group-sizes-for-rates"),
        "The groups were scored by how many people are in them. Score them by the share that died.",
    ),
    "target-among-columns": Wrong(
        stored("q7.target-among-columns"),
        "The target itself stands among the columns; of course it predicts itself. Leave it out.",
    ),
    "kept-the-leaks": Wrong(
        stored("q7.kept-the-leaks"),
        "`keep` holds the suspects. It should hold the columns to keep: those with an AUC below the limit.",
    ),
    "limit-itself-kept": Wrong(
        stored("q7.limit-itself-kept"),
        "`keep` also holds a column whose AUC is exactly the limit. Suspects have an AUC of *at least* the limit.",
    ),
    "kept-everything": Wrong(
        stored("q7.kept-everything"),
        "`keep` still holds the leaking columns. Keep those with an AUC below the limit.",
    ),
}


def draw(trial, rows=220):
    """Train and valid with honest columns, one filled in after the outcome, a record number, and unseen groups."""
    generator = randomness.numpy_generator("q7", trial)
    outcome_name = "death" if trial % 2 == 0 else "relapse"

    def frame(first, count, unseen):
        outcome = (generator.random(count) < 0.35).astype(np.int64)
        written_after = np.where(outcome == 1, generator.random(count) < 0.97, generator.random(count) < 0.03)
        stage = generator.integers(1, 9, count) + outcome * generator.integers(0, 4, count)
        stage *= generator.random(count) >= np.where(
            outcome == 1, 0.06, 0.3
        )  # stage 0: low, but above "missing"
        clinic = generator.choice(["north", "south", "west", *unseen], count)
        table = {
            "record": [f"no. {first + i}" if i % 3 else f"no. {i % 7}" for i in range(count)],
            "stage": [
                None if generator.random() < 0.45 - 0.4 * died else f"stage {s}"
                for s, died in zip(stage, outcome, strict=True)
            ],
            "cause": [f"code {generator.integers(1, 6)}" if filled else None for filled in written_after],
            outcome_name: outcome,
            "clinic": clinic.tolist(),
        }
        columns = {
            key: values if key == outcome_name else pd.Series(values, dtype=object)
            for key, values in table.items()
        }
        return pd.DataFrame(columns)

    return frame(0, rows, []), frame(rows, rows * 3 // 4, ["new clinic"]), outcome_name, LIMIT


def one_at_the_limit(trial):
    """The same for everybody: an AUC of exactly 0.5 by any formula, and this is the limit."""
    train, valid, outcome_name, _ = draw(trial, 120)
    same = [pd.Series(["here"] * len(frame), dtype=object) for frame in (train, valid)]
    return train.assign(country=same[0]), valid.assign(country=same[1]), outcome_name, 0.5


def check(find_leaks, calls, doing):
    checks.equals(
        find_leaks,
        stored("q7.equals"),
        calls,
        rtol=0,
        atol=1e-9,
        wrong=WRONG,
        read=READ,
        doing=doing,
        pure=True,
        cause="Go through the three steps for the column that differs: rates on `train`, one rate for each row of `valid`, then the AUC.",
        differs={
            "type": "Return two things: the dict of scores and the list of columns to keep.",
            "not-finite": "Did a group without a rate stay NaN?",
        },
    )


@test_case(points=1)
@case
def test_scores_and_columns_to_keep(find_leaks):
    check(
        find_leaks,
        [draw(0), one_at_the_limit(4)],
        "For tables with a record number, a column written after the outcome and a clinic unknown to training, and one "
        "with a `country` that is the same for everybody and a limit of 0.5,",
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q7",
    """
c-rMy>r&e~5Plc`wlccxuB7uSnM_953V3kr)K=PQnZA41CKPN4<p2$woIjaNHj?vQ_Lk)``(hXI%Rbb7mS?(<g_ebnN=aoy&?fpUU&@8U+$}H)
C0F?}OR-PuzG%DHuR~L=i?-fxn|__z^>vK9ELW@iCQJKW9kYLyH(6N~iQg=<F7lx=%jE*B(b7mw;Ph~1pTcDv0uE3+at<}n5GcaF9|PW?R$wez
=f*%?HB~X*1=a$3smS=%>SuocoV#o9zRc0#=tIc<;zGgZBFMOj+UnBzB8-qRe^<O7jaOEpBtOAxtv8k-N#)=HUbT=@kf@|*pi%;<G1Bgv)O{aA
6VUe<FS~ZX6Mgj~_F~g^q6-Y<q$;CyV2mPE9w(?3YpJvzJTMVi5?F_%fx~`AfMH)CdG9P7Q~CCq$7&yA;#A^W?KNq#+NlW*8qtz8<cMI(!xXzA
V*7(L&OR^x3%IzByCmY**nLk|RdadPS^shl&aMm`Wg-84X2wUlilUC;`kWfU?V)FYo{#STLhicSR!LN;kM%|jl>Dz+|5NDCF#R9PzODM6tDU%v
sTYB(A3t2Qn=v1*oAz7tIcz{^5hZ{!q$f5&X6V))=-;mwyo8mHwg&<ZpD7J6rNnVwXor?x{hQ~-J0_}LG;I<=jAPR$sSS!}C)DUr>AzSTj#BW^
4j}EN(TrabzVn)Jhq-IN^`h+B-7c1&q!Ks+ki^B2rVRlln$h%Z{r9f~Ga^1b`5l6{j^}^x9<XqeZR$4gEm;$q?B|<pFz!TR)3saiHPlrZQq?vi
7bi7?x1fL<q2^XNtpE-sgW@KDIIRGHq^y@j&dgXK3A}<T&zsj_9-M3bEb0>}@2!@khmCh$^mr=JQd^oT|0wCn7+#!FkvepNx!U)5$6s0s#+bUm
=MQ#2t;C$?$}=!fG{wsmfCIb~OFNaA*!@g|bMqpPWEAj)a=7bhiH}1*mA=I4qSxg8bp3bQSnoaPM@`LgvjYOH%)G5L4~Cl{@fZFebqXENG$L$U
Mtu0$|FJ>8j3He;Vffdy_9JwB?#cfc0k5d<`=*bvxgB$V#I8N<AAt&#qoGb2|K^>~8O@Wh1J0h8ivI-oll}MSm|gT<TKB4z4-6fS8~D@8cMp5@
3r(*ry#
""",
)
