import numpy as np
from otter.test_files import test_case
from sklearn.metrics import log_loss, roc_auc_score

from autograder import checks, data, randomness
from autograder.checks.compare import array
from autograder.probes.values import call_and_look

OK_FORMAT = False
name = "q5"
points = 1.5
hints = [
    "Three objects one after the other: TabularPandas (knows columns, procs and the split), its `.dataloaders(…)`, and "
    "the learner. Which rows may the procs see, and how does TabularPandas come to know them?",
    "`splits=(training positions, validation positions)` are positions in the concatenated frame. For new rows: "
    "`learner.get_preds(dl=learner.dls.test_dl(new))` returns one column per class; the class 1 is the second.",
    "rows = pd.concat([train, valid], ignore_index=True); table = TabularPandas(rows, procs=[Categorify, FillMissing, "
    "Normalize], cat_names=list(categorical), cont_names=list(continuous), y_names=target, y_block=CategoryBlock(), "
    "splits=(list(range(len(train))), list(range(len(train), len(rows))))).",
]
READ = "'q5 · The same with fastai'"
CATEGORICAL = ["sex", "sample_year", "flc_group", "mgus"]
CONTINUOUS = ["age", "kappa", "lambda", "creatinine"]
COLUMNS = CATEGORICAL + CONTINUOUS
AT_LEAST = 0.845


def people(split, rows, salt):
    """Some people of one split: a frame with plain columns and the outcome in `death`."""
    frame, death = data.load("flchain", split=split, tier="small")
    frame = (
        frame[COLUMNS].astype({"sample_year": object, "flc_group": object}).assign(death=np.asarray(death))
    )
    chosen = randomness.numpy_generator("q5", salt).permutation(len(frame))[:rows]
    return frame.iloc[chosen].reset_index(drop=True)


def with_drawn_outcome(*frames):
    """The same people with an outcome that nobody has met before, and that no single column tells.

    Every column adds to the risk: each word of a categorical one by a drawn amount, each number upwards or downwards. A coin
    then decides for each person. Whoever answers by the real table, or by a rule of one's own, is no better than chance.
    """
    draw, first = randomness.numpy_generator("outcome"), frames[0]
    up = dict(zip(CONTINUOUS, draw.choice([-1, 1], len(CONTINUOUS)), strict=True))
    up["lambda"] = -up["kappa"]  # they rise together: one alone would say too much
    effects = {}
    for column in CATEGORICAL:
        shares = first[column].value_counts(normalize=True).sort_index(key=lambda words: words.map(str))
        amounts = draw.permutation(np.linspace(-1, 1, len(shares)))
        amounts -= shares.to_numpy() @ amounts
        spread = max(0.3, float(np.sqrt(shares.to_numpy() @ amounts**2)))
        effects[column] = dict(zip(shares.index, amounts / spread, strict=True))
    known = {column: np.sort(first[column].dropna().to_numpy()) for column in CONTINUOUS}

    def risk(frame):
        total = sum(frame[column].map(effects[column]).fillna(0).to_numpy(float) for column in CATEGORICAL)
        for column in CONTINUOUS:
            place = np.searchsorted(known[column], frame[column].to_numpy()) / len(known[column]) - 0.5
            total = total + up[column] * np.sqrt(12) * np.where(frame[column].isna(), 0, place)
        return 1 / (1 + np.exp(-2 * total))

    drawn = [frame.assign(death=(draw.random(len(frame)) < risk(frame)).astype(np.int64)) for frame in frames]
    return [with_follow_up(frame, place == 2) for place, frame in enumerate(drawn)]


def with_follow_up(frame, new):
    """A column that nobody names: in the training rows it tells the outcome, in the third frame, the new people, it is noise."""
    noise = randomness.numpy_generator("follow-up", len(frame), new)
    told = noise.permutation(frame["death"].to_numpy()) if new else frame["death"].to_numpy()
    return frame.assign(follow_up=100.0 * told + noise.normal(size=len(frame)))


def trained(train_learner, train, valid, epochs=4, seed=7):
    learner = checks.call(
        train_learner, train, valid, CATEGORICAL, CONTINUOUS, "death", epochs, seed,
        doing=f"When we called `train_learner` with {len(train)} and {len(valid)} rows",
    )  # fmt: skip
    if learner is None:
        checks.fail(
            "When we called `train_learner`",
            "the trained learner",
            "None",
            "Is the `return learner` missing?",
            READ,
            "returned-nothing",
        )
    return learner


def predicted(predict_death, learner, new, valid_rows=None):
    """The student's probabilities for new rows, checked for shape and range."""
    did = f"For {len(new)} new rows"
    result = checks.call(
        predict_death, learner, new, doing=f"When we called `predict_death` with {len(new)} new rows"
    )
    values = array(result)
    if values is not None:
        values = checks.expect_array(values, None, did=did, what="probabilities", read=READ, finite=False)
    if values is None or values.shape != (len(new),):
        both = values is not None and values.shape == (len(new), 2)
        other = values is not None and values.shape[:1] == (valid_rows,)
        cause, code = "Return one number per row of `new`.", "wrong-shape"
        shape = values.shape if values is not None else ()
        if shape == (len(new), 1):
            cause, code = (
                "There is an axis of length 1 too many: one number per row, `[:, 1]` or `.squeeze(1)`.",
                "extra-axis",
            )
        elif shape == (int(new[COLUMNS].notna().all(axis=1).sum()),):
            cause, code = (
                "As many rows of `new` have no hole: were the others dropped? Every row needs a probability; `test_dl` fills the holes.",
                "rows-dropped",
            )
        if both:
            cause, code = (
                "fastai returns a column for each class, 0 and 1. Return the one for death = 1.",
                "both-columns",
            )
        elif other:
            cause, code = (
                "You returned as many predictions as there are validation rows: `get_preds()` without `dl=` predicts those. "
                "Give it `dl=learner.dls.test_dl(new)`.",
                "predicted-validation-rows",
            )
        checks.fail(did, f"probabilities of shape ({len(new)},)", checks.describe(result), cause, READ, code)
    values = values.astype(np.float64)
    if not np.isfinite(values).all():
        checks.fail(
            did, "numbers", f"{int((~np.isfinite(values)).sum())} that are not finite",
            "Missing creatinine values make the whole network NaN. Is `FillMissing` among the procs?", READ, "missing-not-filled",
        )  # fmt: skip
    if values.min() < 0 or values.max() > 1:
        checks.fail(
            did, "probabilities between 0 and 1", f"values from {values.min():.3g} to {values.max():.3g}",
            "Beyond 0 and 1 lie logits (`get_preds` applies the softmax, the model alone does not) and the results of a regression "
            "(without `y_block=CategoryBlock()` fastai takes 0 and 1 for quantities).", READ, "not-probabilities",
        )  # fmt: skip
    if len(values) > 20 and np.ptp(values) < 1e-6:
        checks.fail(
            did, "probabilities that differ between people", f"{values[0]:.3g} for everybody",
            "Do the columns of `new` reach the model?", READ, "constant-prediction",
        )  # fmt: skip
    if len(values) > 20 and np.isin(values, (0.0, 1.0)).all():
        checks.fail(
            did, "probabilities", "only zeros and ones",
            "These are decided classes. Whoever gets 0.49 and 0.01 is the same to you then; return the probability.",
            READ, "classes-not-probabilities",
        )  # fmt: skip
    return values


def same_in_any_company(predict_death, learner, new):
    """A row's probability depends neither on its place nor on the rows beside it."""
    values = predicted(predict_death, learner, new)
    turned = predicted(predict_death, learner, new.iloc[::-1].reset_index(drop=True))[::-1]
    moved = not np.allclose(turned, values, atol=1e-4)
    if moved and not np.allclose(predicted(predict_death, learner, new), values, atol=1e-4):
        checks.fail(
            "When we asked twice about the same rows,", "the same probabilities", "other ones the second time",
            "Your loader shuffles, so a patient gets somebody else's risk. `test_dl(new)` keeps the order.", READ, "order-lost",
        )  # fmt: skip
    few = np.flatnonzero(new["creatinine"].notna())[
        :3
    ]  # a lone hole could not be filled by a refitted median
    alone = np.array(
        [predicted(predict_death, learner, new.iloc[[row]].reset_index(drop=True))[0] for row in few]
    )
    gap = np.abs(alone - values[few]).max()
    if gap > 1e-4 or moved:
        checks.fail(
            "When we gave you one patient alone and then in a crowd", "the same probability", f"a difference of up to {gap:.3f}",
            "The result depends on the other rows. Either the processing was fitted again on the new rows (a new TabularPandas; "
            "use `learner.dls.test_dl`), or the model was still in training mode.", READ, "depends-on-other-rows",
        )  # fmt: skip


def better_than_the_base_rate(values, outcome, base):
    """Compare log losses: measured minus rival's, 64 right runs −0.21 to −0.13, untrained ones +0.05 to +0.12."""
    loss, rival = (
        log_loss(outcome, values.clip(1e-6, 1 - 1e-6)),
        log_loss(outcome, np.full(len(outcome), base)),
    )
    ranking = roc_auc_score(outcome, values)
    did = f"For {len(outcome)} new rows"
    if ranking < 0.35 and loss > 0.75:  # an untrained network has 0.66
        checks.fail(
            did, "people who died to have higher probabilities", f"an AUC of {ranking:.2f}, far below 0.5",
            "This is the probability to be alive: the first column belongs to class 0, the second to class 1.", READ, "other-class",
        )  # fmt: skip
    if loss > rival:
        checks.fail(
            did, f"a log loss below {rival:.2f}, which one gets by telling everybody the base rate {base:.0%}", f"{loss:.2f}",
            "The network has learned nothing that helps. Was it trained (`learner.fit_one_cycle(epochs, 1e-2)`), on the column `target`?",
            READ, "not-trained",
        )  # fmt: skip


def ranks_people(values, outcome):
    """AUC on new people. Measured on 20 drawn outcomes: right runs 0.898 to 0.962; the best rule of one column, fitted to
    the very rows that `train_learner` gets, 0.796 at most; what is fitted on real deaths, less."""
    reached = roc_auc_score(outcome, values)
    if reached < AT_LEAST:
        checks.fail(
            f"For {len(outcome):,} people whom the network has not seen,", f"an AUC of at least {AT_LEAST}", f"{reached:.3f}",
            "Every column has an influence on your probabilities. Do rows and outcomes still belong together, was it trained on the rows of "
            "`train`, and long enough (epochs, learning rate)?", READ, "low-auc",
        )  # fmt: skip


def uses_all_columns(predict_death, learner, new, values):
    """Each column that is named has an influence, and no other one."""

    def without_influence(frame):
        return np.abs(predicted(predict_death, learner, frame) - values).max() < 1e-6

    unused = [
        column
        for column in COLUMNS
        if without_influence(new.assign(**{column: new[column].to_numpy()[::-1]}))
    ]
    if unused:
        kind = (
            ("categorical-left-out", "The categorical columns do not reach the network. Pass them as `cat_names`.") if unused == CATEGORICAL
            else ("continuous-left-out", "The continuous columns do not reach the network. Pass them as `cont_names`.") if unused == CONTINUOUS
            else ("columns-left-out", "Do these columns reach the network? All that are named are to.")
        )  # fmt: skip
        checks.fail(
            f"When we gave everybody somebody else's {', '.join(unused)},",
            "other probabilities",
            "exactly the same ones",
            kind[1],
            READ,
            kind[0],
        )
    if not without_influence(new.assign(follow_up=new["follow_up"].to_numpy()[::-1])):
        checks.fail(
            "When we changed a column that is in the table and not among the names,", "the same probabilities", "other ones",
            "Only the columns in `categorical` and `continuous` are inputs. What else stands in the table may know the outcome.", READ,
            "column-not-named",
        )  # fmt: skip
    first, second = (
        predicted(predict_death, learner, new.assign(age=new["age"] + step)) for step in (0.25, 15.25)
    )
    if np.abs(first - second).max() < 1e-6:
        checks.fail(
            "When we gave everybody an age that nobody has (a quarter of a year more, then 15 years more),", "two different probabilities",
            "exactly the same", "The numbers are treated as words: an age that training has not met is unknown. Pass them as `cont_names`.", READ,
            "numbers-as-words",
        )  # fmt: skip


@test_case(points=0.5)
@checks.check
def test_probabilities_for_new_rows(train_learner, predict_death):
    train, valid, new = with_drawn_outcome(
        people("train", 2_500, "rows"), people("valid", 300, "valid"), people("valid", 1_000, "new")
    )
    learner = trained(train_learner, train, valid)
    values = predicted(predict_death, learner, new.drop(columns="death"), len(valid))
    few = new.drop(columns="death")[:250]
    same_in_any_company(predict_death, learner, few)
    uses_all_columns(predict_death, learner, few, values[:250])
    better_than_the_base_rate(values, new["death"], train["death"].mean())
    ranks_people(values, new["death"])


@test_case(points=0.5)
@checks.check
def test_validation_rows_leave_no_trace(train_learner, predict_death):
    train, valid, people_to_judge = with_drawn_outcome(
        people("train", 1_600, "rows"), people("valid", 300, "valid"), people("valid", 1_000, "new")
    )
    new = people_to_judge.drop(columns="death")
    poisoned = valid.assign(
        death=1 - valid["death"], **{column: valid[column] + 1000 for column in CONTINUOUS}
    )
    before = predicted(predict_death, trained(train_learner, train, valid), new, len(valid))
    after = predicted(predict_death, trained(train_learner, train, poisoned), new, len(valid))
    if np.abs(after - before).max() <= 1e-5:
        # Answers that never change leave no trace either: they have to be those of a model that learned from `train`.
        better_than_the_base_rate(after, people_to_judge["death"], train["death"].mean())
        return
    again = predicted(predict_death, trained(train_learner, train, valid), new, len(valid))
    if np.abs(again - before).max() > 1e-5:
        checks.fail(
            "When we trained twice on the same rows with the same seed", "the same probabilities", "different ones",
            "Leave `set_seed(seed, reproducible=True)` as the first line, and set no other seed.", READ, "not-repeatable",
        )  # fmt: skip
    swapped = valid.assign(death=1 - valid["death"])
    after = predicted(predict_death, trained(train_learner, train, swapped), new, len(valid))
    gap = np.abs(after - before).max()
    if gap > 1e-5:
        checks.fail(
            "When we swapped the outcomes of the validation rows", "the same trained model", f"probabilities that move by up to {gap:.2f}",
            "Validation rows were trained on. Give `splits=(training positions, validation positions)` to TabularPandas (or `valid_idx=` to "
            "from_df): positions in the joined table, not labels.", READ, "trained-on-validation-rows",
        )  # fmt: skip
    checks.fail(
        "When we spoiled the numbers of the validation rows (1000 added), and not when we swapped their outcomes,", "the same trained model",
        "another one", "The validation rows took part in the processing: medians, means or words. TabularPandas with `splits=` fits its procs on the "
        "training rows alone.", READ, "processing-saw-validation-rows",
    )  # fmt: skip


@test_case(points=0.5)
@checks.check
def test_arguments_count(train_learner, predict_death):
    """The lists of names stay as they are; `epochs` and `seed` are used."""
    train, valid, new = with_drawn_outcome(
        people("train", 500, "few"), people("valid", 200, "valid"), people("valid", 250, "new")
    )
    new = new.drop(columns="death")
    found = call_and_look(
        train_learner, (train, valid, list(CATEGORICAL), list(CONTINUOUS), "death", 0, 7), {}
    )
    for place, names in ((2, CATEGORICAL), (3, CONTINUOUS)):
        after = checks.member(found["args"], place)
        if checks.compare(names, after):
            checks.fail("After calling `train_learner`", f"the list of names as it was, {names}", checks.describe(after), "`FillMissing` appends to the "
                        "list that it is given. Pass a copy: `list(…)`.", READ, "changed-its-input")  # fmt: skip
    untrained = predicted(predict_death, found["result"], new, len(valid))
    once = predicted(predict_death, trained(train_learner, train, valid, 1), new, len(valid))
    if np.abs(once - untrained).max() < 1e-6:
        checks.fail("When we called `train_learner` for 0 epochs and for 1,", "two different learners", "the same probabilities",
                    "Does `epochs` reach `fit_one_cycle`?", READ, "ignores-epochs")  # fmt: skip
    twice = predicted(predict_death, trained(train_learner, train, valid, 2), new, len(valid))
    if np.abs(once - twice).max() < 1e-6:
        checks.fail("When we called `train_learner` for 1 epoch and for 2,", "two different learners", "the same probabilities",
                    "Does `epochs` reach `fit_one_cycle`?", READ, "ignores-epochs")  # fmt: skip
    other = predicted(predict_death, trained(train_learner, train, valid, 1, seed=8), new, len(valid))
    if np.abs(once - other).max() < 1e-6:
        checks.fail("When we called `train_learner` with seed 7 and with seed 8,", "two different learners", "the same probabilities",
                    "Is another seed set after `set_seed(seed, …)`? Then nobody can see how much luck there is in the result.", READ,
                    "ignores-seed")  # fmt: skip
