# %% dataloaders-from-df
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    rows = pd.concat([train, valid]).reset_index(drop=True)
    dls = TabularDataLoaders.from_df(
        rows, procs=[Categorify, FillMissing, Normalize], cat_names=[*categorical], cont_names=[*continuous],
        y_names=target, y_block=CategoryBlock(), valid_idx=list(range(len(train), len(rows))), bs=128,
    )
    learner = tabular_learner(dls, layers=[32, 16])
    with learner.no_logging(), learner.no_bar():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        return learner.get_preds(dl=learner.dls.test_dl(new))[0][:, 1]


# %% own-loop-over-batches
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    rows = pd.concat([train, valid], ignore_index=True)
    splits = [list(range(len(train))), list(range(len(train), len(rows)))]
    table = TabularPandas(
        rows, [Normalize, FillMissing, Categorify], list(categorical), list(continuous), target, CategoryBlock(), splits
    )
    learner = tabular_learner(table.dataloaders(bs=64), layers=[64, 32], metrics=None)
    with learner.no_bar(), learner.no_logging():
        learner.fit(epochs, lr=5e-3)
    return learner


def predict_death(learner, new):
    learner.model.eval()
    found = []
    with torch.no_grad():
        for codes, values in learner.dls.test_dl(new.copy()):
            found.append(learner.model(codes, values).softmax(dim=1)[:, 1].cpu())
    return torch.cat(found).numpy()


# %% without-batch-norm-and-list
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    set_seed(seed, reproducible=True)
    rows = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        rows, procs=[Categorify, FillMissing, Normalize], cat_names=categorical.copy(), cont_names=continuous.copy(),
        y_names=[target], y_block=CategoryBlock(vocab=[0, 1]), splits=(list(range(len(train))), list(range(len(train), len(rows)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[50], config={"use_bn": False})
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner


def predict_death(learner, new):
    with learner.no_bar():
        probabilities = learner.get_preds(dl=learner.dls.test_dl(new, bs=500))[0]
    return [float(row[1]) for row in probabilities]
