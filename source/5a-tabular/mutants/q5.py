# %% column-of-the-living diagnosis="other-class" misconception="The first column is the positive class."
# - return probabilities[:, 1].numpy()
# + return probabilities[:, 0].numpy()

# %% classes-returned diagnosis="classes-not-probabilities" misconception="A prediction is a class."
# - return probabilities[:, 1].numpy()
# + return probabilities.argmax(dim=1).numpy()

# %% whole-array-returned diagnosis="both-columns" misconception="get_preds returns the probability of death."
# - return probabilities[:, 1].numpy()
# + return probabilities.numpy()

# %% processing-refitted-on-new-rows diagnosis="depends-on-other-rows" misconception="New rows are processed by a TabularPandas of their own."
# - probabilities, _ = learner.get_preds(dl=learner.dls.test_dl(new))
# + names = learner.dls.train_ds
# + words = [name for name in names.cat_names if not name.endswith("_na")]
# + table = TabularPandas(new, [Categorify, FillMissing(add_col=False), Normalize], words, list(names.cont_names))
# + codes = torch.tensor(table.cats.assign(**{n: 1 for n in names.cat_names if n.endswith("_na")}).to_numpy()).long()
# + with torch.no_grad():
# +     probabilities = learner.model.eval().cpu()(codes, torch.tensor(table.conts.to_numpy()).float()).softmax(dim=1)

# %% training-mode-at-prediction diagnosis="depends-on-other-rows" misconception="The mode of a model matters only for dropout."
# - probabilities, _ = learner.get_preds(dl=learner.dls.test_dl(new))
# + batch = learner.dls.test_dl(new, bs=max(2, len(new))).one_batch()
# + with torch.no_grad():
# +     learner.model.train(len(new) > 1)
# +     probabilities = learner.model(*batch).softmax(dim=1).cpu()

# %% shuffled-loader diagnosis="order-lost" misconception="The order of the rows is restored by itself."
# - probabilities, _ = learner.get_preds(dl=learner.dls.test_dl(new))
# + probabilities, _ = learner.get_preds(dl=learner.dls.test_dl(new, shuffle=True), reorder=False)

# %% predictions-of-the-validation-rows diagnosis="predicted-validation-rows" misconception="get_preds() predicts whatever one has."
# - probabilities, _ = learner.get_preds(dl=learner.dls.test_dl(new))
# + probabilities, _ = learner.get_preds()

# %% never-trained diagnosis="not-trained" misconception="tabular_learner returns a trained model."
# - learner.fit_one_cycle(epochs, 1e-2)
# + pass

# %% no-split diagnosis="trained-on-validation-rows" misconception="More rows make a better model, so train on all of them."
# - splits=(list(range(len(train))), list(range(len(train), len(rows)))),
# + splits=(list(range(len(rows))), list(range(len(train), len(rows)))),

# %% categorical-columns-only diagnosis="continuous-left-out" misconception="cont_names is optional, fastai finds the columns itself."
# - cont_names=list(continuous),
# + cont_names=[],

# %% holes-left-open diagnosis="missing-not-filled" misconception="Normalize copes with missing values."
# - procs=[Categorify, FillMissing, Normalize],
# + procs=[Categorify, Normalize],

# %% continuous-columns-only diagnosis="categorical-left-out" misconception="A network takes numbers, so the words stay out."
# - cat_names=list(categorical),
# + cat_names=[],

# %% one-epoch-always diagnosis="ignores-epochs" misconception="One epoch is enough."
# - learner.fit_one_cycle(epochs, 1e-2)
# + learner.fit_one_cycle(4, 1e-2)

# %% lists-grow diagnosis="changed-its-input" misconception="The lists of names are handed over."
# - cat_names=list(categorical),
# + cat_names=categorical,
# - cont_names=list(continuous),
# + cont_names=continuous,

# %% a-seed-of-my-own diagnosis="ignores-seed" misconception="42 is a good seed."
# - rows = pd.concat([train, valid], ignore_index=True)
# + set_seed(42, reproducible=True)
# + rows = pd.concat([train, valid], ignore_index=True)

# %% every-column diagnosis="column-not-named" misconception="All columns but the target are inputs, more is better."
# - cont_names=list(continuous),
# + cont_names=[name for name in rows.columns if name not in categorical and name != target],
