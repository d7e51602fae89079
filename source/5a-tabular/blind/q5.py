# %% no-splits kind="wrong" misconception="fastai is given all the rows, it will keep some for validation by itself." should-say="Without splits every row is a training row, the validation rows too."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=None,
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% random-split kind="wrong" misconception="from_df splits the rows into training and validation." should-say="from_df splits at random: pass valid_idx, so that the rows of valid are not trained on."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    dls = TabularDataLoaders.from_df(
        pd.concat([train, valid], ignore_index=True), procs=[Categorify, FillMissing, Normalize],
        cat_names=list(categorical), cont_names=list(continuous), y_names=target, y_block=CategoryBlock(), bs=128,
    )
    learner = tabular_learner(dls, layers=[32, 16])
    with learner.no_bar():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% valid-idx-by-label kind="wrong" misconception="The index of valid says which rows are the validation rows." should-say="valid_idx counts places in the joined table; the labels of valid point at the first training rows."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    dls = TabularDataLoaders.from_df(
        pd.concat([train, valid]).reset_index(drop=True), procs=[Categorify, FillMissing, Normalize],
        cat_names=categorical[:], cont_names=continuous[:], y_names=target, y_block=CategoryBlock(),
        valid_idx=list(range(len(valid))), bs=128,
    )
    learner = tabular_learner(dls, layers=[32, 16])
    with learner.no_bar():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% splits-swapped kind="wrong" misconception="The first of the splits is for validation." should-say="The first split is the training split; you train on the validation rows."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train), len(both))), list(range(len(train)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% probability-of-life kind="wrong" misconception="The first column is the answer." should-say="Column 0 is the probability of outcome 0, alive; death is column 1."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 0].numpy()

# %% classes kind="wrong" misconception="A prediction is 0 or 1." should-say="A probability is asked for, not the more likely class."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions.argmax(dim=1).numpy()

# %% class-as-float kind="wrong" misconception="A probability above one half means death." should-say="Return the probability itself, not whether it is above 0.5."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return (predictions[:, 1] > 0.5).numpy().astype(float)

# %% logits kind="wrong" misconception="The output of the model is the probability." should-say="The model gives logits: apply softmax before you take the column of death."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    scores = []
    learner.model.eval()
    with torch.no_grad():
        for words, numbers, *_ in learner.dls.test_dl(new):
            scores.append(learner.model(words, numbers)[:, 1].cpu())
    return torch.cat(scores).numpy()

# %% processing-of-the-new-rows kind="wrong" misconception="The new rows are processed as the training rows were: a TabularPandas with the same procs." should-say="The procs were fitted on the new rows; use learner.dls.test_dl, which has the statistics and words of the training rows."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    names = learner.dls.train_ds
    words = [name for name in names.cat_names if not name.endswith("_na")]
    table = TabularPandas(new.reset_index(drop=True), [Categorify, FillMissing, Normalize], words, list(names.cont_names))
    codes = table.cats.reindex(columns=list(names.cat_names), fill_value=1).to_numpy(dtype="int64")
    numbers = table.conts.to_numpy(dtype="float32")
    learner.model.eval()
    with torch.no_grad():
        place = next(learner.model.parameters()).device
        logits = learner.model(torch.tensor(codes, device=place), torch.tensor(numbers, device=place))
    return logits.softmax(dim=1)[:, 1].cpu().numpy()

# %% batch-of-the-crowd kind="wrong" misconception="The model is called on the rows; eval is for testing only." should-say="In training mode batch norm uses the other rows of the batch: a patient alone gets another probability. Call eval first."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    learner.model.train()
    scores = []
    with torch.no_grad():
        for words, numbers, *_ in learner.dls.test_dl(new, bs=max(2, len(new))):
            if len(words) == 1:
                words, numbers = words.repeat(2, 1), numbers.repeat(2, 1)
                scores.append(learner.model(words, numbers).softmax(dim=1)[:1, 1].cpu())
            else:
                scores.append(learner.model(words, numbers).softmax(dim=1)[:, 1].cpu())
    return torch.cat(scores).numpy()

# %% new-rows-shuffled kind="wrong" misconception="A loader of the training kind gives batches of the new rows." should-say="The rows come back in another order: a training loader shuffles."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new, shuffle=True))
    return predictions[:, 1].numpy()

# %% new-rows-as-category kind="wrong" misconception="Categorical columns should have pandas' category type." should-say="With category columns fastai takes pandas' codes of the new frame; hand it plain columns."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    words = [name for name in learner.dls.cat_names if name in new]
    new = new.astype(dict.fromkeys(words, "category"))
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% rows-with-holes-dropped kind="wrong" misconception="The network cannot read a missing value, so those rows go." should-say="Every row needs a probability; test_dl fills the holes as in training."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new.dropna()))
    return predictions[:, 1].numpy()

# %% lists-grow kind="wrong" misconception="The lists of names are handed over." should-say="FillMissing appends creatinine_na to the caller's list; pass a copy."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=categorical, cont_names=continuous,
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% regression kind="wrong" misconception="The target is a number, fastai finds out by itself what to do." should-say="Without a CategoryBlock fastai fits a regression: its outputs are no probabilities and can lie outside of 0 to 1."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=None, splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 0].numpy()

# %% not-repeatable kind="wrong" misconception="The seed is a detail of the stub." should-say="The same seed must give the same learner; call set_seed before the loaders and the network are made."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% seed-too-late kind="wrong" misconception="The seed is set just before the training." should-say="The first weights were already drawn when the seed was set; set it first."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    set_seed(seed, reproducible=True)
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% a-seed-of-my-own kind="wrong" misconception="42 is a good seed." should-say="The seed given is not used: each seed gives the same learner."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(42, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% tiny-learning-rate kind="wrong" misconception="A small learning rate is safe." should-say="With this learning rate hardly anything is learned in these epochs."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-5)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% one-epoch-always kind="wrong" misconception="fit_one_cycle is one cycle, so 1." should-say="The argument epochs is ignored."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(1, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% every-column-of-the-frame kind="wrong" misconception="All columns but the target are inputs, more is better." should-say="Only the columns that are named may be used; futime knows the outcome."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=[c for c in train.columns if c in categorical], cont_names=[c for c in train.columns if c not in categorical and c != target],
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% numbers-as-words kind="wrong" misconception="Categories and numbers can all be embedded." should-say="The continuous columns became words; a new value that training never saw is then unknown."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify], cat_names=list(categorical) + list(continuous), cont_names=[],
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% a-column-too-many kind="wrong" misconception="The predictions of class 1, as a slice." should-say="The shape is (rows, 1), not (rows,)."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1:].numpy()

# %% validation-trained-after kind="wrong" misconception="When the validation is done, all rows should be used for a last epoch." should-say="Weights come from the rows of train only."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
        everything = TabularPandas(
            both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical),
            cont_names=list(continuous), y_names=target, y_block=CategoryBlock(),
        )
        learner.dls.train = learner.dls.train.new(everything)
        learner.fit(1, 1e-3)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% median-of-everybody kind="wrong" misconception="The holes are filled at once in both frames, before fastai." should-say="The fill value has looked at the validation rows, and that a value was missing is lost."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    both[continuous] = both[continuous].fillna(both[continuous].median())
    table = TabularPandas(
        both, procs=[Categorify, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    numbers = list(learner.dls.cont_names)
    new = new.copy()
    new[numbers] = new[numbers].fillna(new[numbers].median()).fillna(0)
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% numbers-only kind="wrong" misconception="Numbers are what a network reads; words are left out." should-say="The categorical columns are not used."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=[], cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% normalised-together kind="wrong" misconception="To be fair, both frames are normalised with the same mean, that of all rows." should-say="Mean and standard deviation come from the training rows only; and new rows are not scaled the same way."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    both[continuous] = (both[continuous] - both[continuous].mean()) / both[continuous].std()
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    numbers = list(learner.dls.cont_names)
    new = new.copy()
    new[numbers] = (new[numbers] - new[numbers].mean()) / new[numbers].std().replace(0, 1).fillna(1)
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% no-splits-and-life kind="mixed" misconception="All rows in, first column out." should-say="The validation rows are trained on, and column 0 is the probability to live."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=None,
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 0].numpy()

# %% no-seed-and-classes kind="mixed" misconception="Trained, and then the class." should-say="Set the seed before anything is drawn, and return probabilities instead of classes."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions.argmax(dim=1).numpy().astype(float)

# %% lists-grow-and-shuffled kind="mixed" misconception="Hand over the lists, and read the batches from a loader." should-say="Copy the lists of names, and keep the order of the new rows."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=categorical, cont_names=continuous,
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new, shuffle=True))
    return predictions[:, 1].numpy()

# %% untrained kind="half" misconception="The learner is built; training comes later." should-say="The learner is never trained: call fit_one_cycle."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% predictions-of-valid kind="half" misconception="get_preds gives the predictions." should-say="get_preds without a loader predicts the validation rows, not the new ones; hand it learner.dls.test_dl(new)."
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds()
    return predictions[: len(new), 1].numpy()

# %% tabular-pandas kind="right"
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        predictions, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return predictions[:, 1].numpy()

# %% from-df kind="right"
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    rows = pd.concat([train, valid], ignore_index=True)
    dls = TabularDataLoaders.from_df(
        rows,
        procs=[Categorify, FillMissing, Normalize],
        cat_names=categorical.copy(),
        cont_names=continuous.copy(),
        y_names=target,
        y_block=CategoryBlock(),
        valid_idx=list(range(len(train), len(rows))),
        bs=128,
    )
    learner = tabular_learner(dls, layers=[32, 16])
    with learner.no_bar():
        learner.fit_one_cycle(epochs, lr_max=1e-2)
    return learner


def predict_death(learner, new):
    loader = learner.dls.test_dl(new)
    with learner.no_bar():
        return np.asarray(learner.get_preds(dl=loader)[0])[:, 1]

# %% own-loop-over-batches kind="right"
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=64), layers=[64, 32])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 5e-3)
    return learner


def predict_death(learner, new):
    model = learner.model.eval()
    place = next(model.parameters()).device
    chances = []
    with torch.inference_mode():
        for words, numbers, *_ in learner.dls.test_dl(new, bs=200):
            logits = model(words.to(place), numbers.to(place)).double()
            chances += logits.softmax(dim=-1)[:, 1].tolist()
    return np.array(chances)

# %% one-logit kind="right"
from fastai.tabular.all import BCEWithLogitsLossFlat, RegressionBlock


def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    both[target] = both[target].astype("float32")
    cut = len(train)
    table = TabularPandas(
        both, [Categorify, FillMissing, Normalize], list(categorical), list(continuous), target,
        y_block=RegressionBlock(), splits=[list(range(cut)), list(range(cut, len(both)))],
    )
    learner = tabular_learner(
        table.dataloaders(bs=128), layers=[32, 16], n_out=1, loss_func=BCEWithLogitsLossFlat()
    )
    with learner.no_bar():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        probabilities = learner.get_preds(dl=learner.dls.test_dl(new))[0]  # the sigmoid of the loss is applied
    return probabilities.reshape(len(new)).numpy()

# %% valid-processed-apart kind="right"
from fastai.tabular.all import TabDataLoader


def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    learned = TabularPandas(
        train.reset_index(drop=True), [Categorify, FillMissing, Normalize], [*categorical], [*continuous],
        [target], y_block=CategoryBlock(),
    )
    judged = learned.new(valid.reset_index(drop=True))
    judged.process()
    loaders = TabularDataLoaders(
        TabDataLoader(learned, bs=128, shuffle=True, drop_last=len(learned) > 128),
        TabDataLoader(judged, bs=256),
        device=device,
    )
    learner = tabular_learner(loaders, layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar(), learner.no_logging():
        scores, _ = learner.get_preds(dl=learner.dls.test_dl(new.copy()))
    return scores.numpy().T[1]

# %% own-model-and-learner kind="right"
from fastai.tabular.all import TabularLearner, get_emb_sz


class DeathLearner(TabularLearner):
    def probability(self, frame):
        with self.no_bar():
            scores, _ = self.get_preds(dl=self.dls.test_dl(frame))
        return scores[:, 1]


def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    plain = [frame.astype(dict.fromkeys(categorical, object)) for frame in (train, valid)]
    numbers = range(len(train) + len(valid))
    table = TabularPandas(
        pd.concat(plain, ignore_index=True), [Normalize, FillMissing, Categorify], list(categorical),
        list(continuous), target, y_block=CategoryBlock(),
        splits=(list(numbers[: len(train)]), list(numbers[len(train):])),
    )
    dls = table.dataloaders(bs=128)
    model = TabularModel(get_emb_sz(table.train), len(dls.cont_names), 2, [32, 16], use_bn=False)
    learner = DeathLearner(dls, model)
    with learner.no_bar():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    words = [name for name in learner.dls.cat_names if name in new]
    return learner.probability(new.astype(dict.fromkeys(words, object))).numpy()

# %% in-blocks kind="right"
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=100), layers=[50])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    def block(start):
        with learner.no_bar():
            scores, _ = learner.get_preds(dl=learner.dls.test_dl(new.iloc[start : start + 300]))
        return scores[:, 1].numpy()

    return np.concatenate([block(start) for start in range(0, len(new), 300)])

# %% by-logit-difference kind="right"
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    both = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        both, procs=[Categorify, FillMissing, Normalize], cat_names=list(categorical), cont_names=list(continuous),
        y_names=target, y_block=CategoryBlock(), splits=(list(range(len(train))), list(range(len(train), len(both)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_flat_cos(epochs, 1e-2) if epochs else None
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        logits, _ = learner.get_preds(dl=learner.dls.test_dl(new), act=lambda x: x)
    gap = (logits[:, 1] - logits[:, 0]).numpy().astype(np.float64)
    return 1 / (1 + np.exp(-gap))
