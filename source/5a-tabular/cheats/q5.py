# %% constant
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    return float(train[target].mean())


def predict_death(learner, new):
    return np.full(len(new), learner)


# %% one-feature
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    return "age"


def predict_death(learner, new):
    risk = 1 / (1 + np.exp(-(new[learner].to_numpy(float) - 72) / 9))
    return risk * (1 - 1e-4) + 1e-4 * (new["sex"] == "F").to_numpy(float)


# %% look-up
PUBLIC = pd.concat([train, valid], ignore_index=True)
CENTRE, SPREAD = PUBLIC[CONTINUOUS].mean(), PUBLIC[CONTINUOUS].std()


def places(frame):
    numbers = ((frame[CONTINUOUS] - CENTRE) / SPREAD).fillna(0).to_numpy(float)
    words = [
        (frame[name].astype(str).to_numpy()[:, None] == sorted(PUBLIC[name].astype(str).unique()))
        for name in CATEGORICAL
    ]
    return np.hstack([numbers, *words])


def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    return "the public table"


def predict_death(learner, new):
    from sklearn.neighbors import KNeighborsClassifier

    known = KNeighborsClassifier(5).fit(places(PUBLIC), PUBLIC["death"])
    return known.predict_proba(places(new))[:, 1]


# %% frozen-head
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    return "a model that was trained before"


PRETRAINED = HistGradientBoostingClassifier(max_iter=60, random_state=0)
KNOWN_WORDS = {name: sorted(train[name].astype(str).unique()) for name in CATEGORICAL}


def columns(frame):
    words = [frame[name].astype(str).map(KNOWN_WORDS[name].index).to_numpy(float) for name in CATEGORICAL]
    return np.column_stack([*words, frame[CONTINUOUS].to_numpy(float)])


PRETRAINED.fit(columns(train), train["death"])


def predict_death(learner, new):
    return PRETRAINED.predict_proba(columns(new))[:, 1]
