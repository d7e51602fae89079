# %% statistics-of-both kind="wrong" misconception="More rows give better statistics, so I take both frames together." should-say="Median, mean and standard deviation may come from the training rows only."
def clean_numbers(train, new, columns):
    both = pd.concat([train, new])[columns].astype(float)
    median = both.median()
    filled = both.fillna(median)
    mean, std = filled.mean(), filled.std(ddof=0).replace(0, 1)

    def clean(frame):
        return np.hstack([((frame[columns].fillna(median) - mean) / std).to_numpy(float), frame[columns].isna().to_numpy(float)])

    return clean(train), clean(new)

# %% each-by-itself kind="wrong" misconception="Each frame is standardised: mean 0 and standard deviation 1 in both." should-say="The new rows use the median, mean and standard deviation of the training rows, not their own."
def clean_numbers(train, new, columns):
    def clean(frame):
        part = frame[columns].astype(float)
        missing = part.isna()
        part = part.fillna(part.median())
        std = part.std(ddof=0).replace(0, 1)
        return np.concatenate([(part - part.mean()) / std, missing], axis=1).astype(float)

    return clean(train), clean(new)

# %% pandas-std kind="wrong" misconception="std() is the standard deviation." should-say="pandas' std has ddof=1 by default; ddof=0 is asked for."
def clean_numbers(train, new, columns):
    median = train[columns].median()
    filled = train[columns].fillna(median)
    mean, std = filled.mean(), filled.std().replace(0, 1)
    out = []
    for frame in (train, new):
        values = (frame[columns].fillna(median) - mean) / std
        out.append(np.hstack([values.to_numpy(dtype=float), frame[columns].isna().to_numpy(dtype=float)]))
    return tuple(out)

# %% statistics-before-filling kind="wrong" misconception="nanmean and nanstd ignore the holes, that is cleaner than counting filled values." should-say="Mean and standard deviation are those of the filled training rows; fill first."
def clean_numbers(train, new, columns):
    a, b = train[columns].to_numpy(float), new[columns].to_numpy(float)
    median, mean, std = np.nanmedian(a, axis=0), np.nanmean(a, axis=0), np.nanstd(a, axis=0)
    std[std == 0] = 1

    def clean(x):
        hole = np.isnan(x)
        return np.hstack([(np.where(hole, median, x) - mean) / std, hole.astype(float)])

    return clean(a), clean(b)

# %% fill-with-mean kind="wrong" misconception="Missing values are filled with the average." should-say="Holes are filled with the median, not the mean."
def clean_numbers(train, new, columns):
    middle = train[columns].mean()
    filled = train[columns].fillna(middle)
    mean, std = filled.mean(), filled.std(ddof=0)
    std[std == 0] = 1
    result = []
    for frame in (train, new):
        values = ((frame[columns].fillna(middle) - mean) / std).to_numpy(float)
        result.append(np.hstack([values, frame[columns].isna().to_numpy(float)]))
    return result[0], result[1]

# %% indicator-after-filling kind="wrong" misconception="First fill, then normalise, then the indicator, as the list says." should-say="The indicators are all 0: after filling nothing is missing any more, look at the original values."
def clean_numbers(train, new, columns):
    median = train[columns].median()
    train, new = train[columns].fillna(median), new[columns].fillna(median)
    mean, std = train.mean(), train.std(ddof=0)
    std[std == 0] = 1
    make = lambda f: np.hstack([((f - mean) / std).to_numpy(float), f.isna().to_numpy(float)])
    return make(train), make(new)

# %% indicator-flipped kind="wrong" misconception="The indicator says whether a value is there." should-say="The indicator is 1 where the value was missing, not where it was measured."
def clean_numbers(train, new, columns):
    median = train[columns].median()
    filled = train[columns].fillna(median)
    mean, std = filled.mean(), filled.std(ddof=0)
    std[std == 0] = 1
    make = lambda f: np.hstack([((f[columns].fillna(median) - mean) / std).to_numpy(float), f[columns].notna().to_numpy(float)])
    return make(train), make(new)

# %% epsilon kind="wrong" misconception="A small epsilon in the divisor protects against division by zero." should-say="The epsilon changes every value a little; divide by exactly the standard deviation, and by 1 only where it is 0."
def clean_numbers(train, new, columns):
    median = train[columns].median()
    filled = train[columns].fillna(median)
    mean, std = filled.mean(), filled.std(ddof=0) + 1e-3
    make = lambda f: np.hstack([((f[columns].fillna(median) - mean) / std).to_numpy(float), f[columns].isna().to_numpy(float)])
    return make(train), make(new)

# %% constant-forgotten kind="wrong" misconception="Which column would be constant?" should-say="A constant column gives 0 divided by 0; divide by 1 there."
def clean_numbers(train, new, columns):
    median = train[columns].median()
    filled = train[columns].fillna(median)
    mean, std = filled.mean(), filled.std(ddof=0)
    make = lambda f: np.hstack([((f[columns].fillna(median) - mean) / std).to_numpy(float), f[columns].isna().to_numpy(float)])
    return make(train), make(new)

# %% constant-to-zero kind="wrong" misconception="A column that is constant holds no information, so all its values become 0." should-say="A constant column is only centred: a new row that differs keeps its distance from the training mean."
def clean_numbers(train, new, columns):
    median = train[columns].median()
    filled = train[columns].fillna(median)
    mean, std = filled.mean(), filled.std(ddof=0)

    def make(frame):
        values = ((frame[columns].fillna(median) - mean) / std).to_numpy(float)
        values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
        return np.hstack([values, frame[columns].isna().to_numpy(float)])

    return make(train), make(new)

# %% interleaved kind="wrong" misconception="Each column is followed by its indicator." should-say="First all k normalised columns, then all k indicators."
def clean_numbers(train, new, columns):
    a, b = [], []
    for name in columns:
        median = train[name].median()
        filled = train[name].fillna(median)
        std = filled.std(ddof=0)
        std = std if std > 0 else 1
        for frame, out in ((train, a), (new, b)):
            out.append(((frame[name].fillna(median) - filled.mean()) / std).to_numpy(float))
            out.append(frame[name].isna().to_numpy(float))
    return np.stack(a, axis=1), np.stack(b, axis=1)

# %% only-train-holes kind="wrong" misconception="Like fastai: an indicator only for columns that had holes." should-say="There are k indicators, also for columns in which nothing was missing."
def clean_numbers(train, new, columns):
    median = train[columns].median()
    filled = train[columns].fillna(median)
    mean, std = filled.mean(), filled.std(ddof=0)
    std[std == 0] = 1
    holes = [name for name in columns if train[name].isna().any()]
    make = lambda f: np.hstack([((f[columns].fillna(median) - mean) / std).to_numpy(float), f[holes].isna().to_numpy(float)])
    return make(train), make(new)

# %% float32 kind="wrong" misconception="Networks work with float32, so that is what I return." should-say="The arrays should be float64."
def clean_numbers(train, new, columns):
    median = train[columns].median()
    filled = train[columns].fillna(median)
    mean, std = filled.mean(), filled.std(ddof=0)
    std[std == 0] = 1
    make = lambda f: np.hstack([(f[columns].fillna(median) - mean) / std, f[columns].isna()]).astype(np.float32)
    return make(train), make(new)

# %% changes-the-frame kind="wrong" misconception="I fill the holes in the frame, then I go on with it." should-say="The caller's frames were changed: work on a copy."
def clean_numbers(train, new, columns):
    train_missing, new_missing = train[columns].isna().to_numpy(float), new[columns].isna().to_numpy(float)
    for name in columns:
        median = train[name].median()
        train[name] = train[name].fillna(median)
        new[name] = new[name].fillna(median)
        mean, std = train[name].mean(), train[name].std(ddof=0)
        train[name] = (train[name] - mean) / (std or 1)
        new[name] = (new[name] - mean) / (std or 1)
    return np.hstack([train[columns].to_numpy(float), train_missing]), np.hstack([new[columns].to_numpy(float), new_missing])

# %% indicators-normalised kind="wrong" misconception="All columns of the output should have mean 0 and standard deviation 1." should-say="The indicators stay 0 and 1; only the k values are normalised."
def clean_numbers(train, new, columns):
    median = train[columns].median()

    def widen(frame):
        return np.hstack([frame[columns].fillna(median).to_numpy(float), frame[columns].isna().to_numpy(float)])

    a, b = widen(train), widen(new)
    mean, std = a.mean(axis=0), a.std(axis=0)
    std[std == 0] = 1
    return (a - mean) / std, (b - mean) / std

# %% fill-with-zero-after kind="wrong" misconception="After normalising, 0 is the middle, so missing values become 0." should-say="Fill with the median before the mean and standard deviation are computed; 0 would be the mean."
def clean_numbers(train, new, columns):
    mean, std = train[columns].mean(), train[columns].std(ddof=0)
    std[std == 0] = 1
    make = lambda f: np.hstack([((f[columns] - mean) / std).fillna(0).to_numpy(float), f[columns].isna().to_numpy(float)])
    return make(train), make(new)

# %% one-scale-for-all kind="wrong" misconception="numpy's mean() and std() of the table." should-say="Each column needs its own mean and standard deviation; axis=0 is missing."
def clean_numbers(train, new, columns):
    a, b = train[columns].to_numpy(float), new[columns].to_numpy(float)
    hole_a, hole_b = np.isnan(a), np.isnan(b)
    median = np.nanmedian(a, axis=0)
    a, b = np.where(hole_a, median, a), np.where(hole_b, median, b)
    mean, std = a.mean(), a.std() or 1
    return np.hstack([(a - mean) / std, hole_a]), np.hstack([(b - mean) / std, hole_b])

# %% mean-and-ddof kind="mixed" misconception="fillna with mean, standardise with pandas." should-say="Fill with the median instead of the mean, and use ddof=0."
def clean_numbers(train, new, columns):
    middle = train[columns].mean()
    filled = train[columns].fillna(middle)
    std = filled.std()
    std[std == 0] = 1
    make = lambda f: np.hstack([((f[columns].fillna(middle) - filled.mean()) / std).to_numpy(float), f[columns].isna().to_numpy(float)])
    return make(train), make(new)

# %% new-median-interleaved kind="mixed" misconception="The holes of the new rows are filled with the middle of the new rows; each column and its indicator belong together." should-say="The new rows are filled with the training median, and the indicators come after all the values."
def clean_numbers(train, new, columns):
    a, b = [], []
    for name in columns:
        filled = train[name].fillna(train[name].median())
        std = filled.std(ddof=0) or 1
        for frame, out in ((train, a), (new, b)):
            out.append(((frame[name].fillna(frame[name].median()) - filled.mean()) / std).to_numpy(float))
            out.append(frame[name].isna().to_numpy(float))
    return np.stack(a, axis=1), np.stack(b, axis=1)

# %% flipped-and-unfilled-statistics kind="mixed" misconception="Statistics of the measured values; the mask of measured values is the indicator." should-say="The statistics belong to the filled rows, and 1 in the indicator means missing."
def clean_numbers(train, new, columns):
    a, b = train[columns].to_numpy(float), new[columns].to_numpy(float)
    median, mean, std = np.nanmedian(a, axis=0), np.nanmean(a, axis=0), np.nanstd(a, axis=0)
    std[std == 0] = 1

    def clean(x):
        measured = ~np.isnan(x)
        return np.hstack([(np.where(measured, x, median) - mean) / std, measured.astype(float)])

    return clean(a), clean(b)

# %% no-indicators kind="half" misconception="The filled and normalised values are the cleaned numbers." should-say="The k indicators are missing: the output has 2k columns."
def clean_numbers(train, new, columns):
    median = train[columns].median()
    filled = train[columns].fillna(median)
    mean, std = filled.mean(), filled.std(ddof=0)
    std[std == 0] = 1
    return ((filled - mean) / std).to_numpy(float), ((new[columns].fillna(median) - mean) / std).to_numpy(float)

# %% not-normalised kind="half" misconception="Filled and flagged, the network's batch norm does the rest." should-say="The values are filled but not normalised: subtract the mean and divide by the standard deviation."
def clean_numbers(train, new, columns):
    median = train[columns].median()
    make = lambda f: np.hstack([f[columns].fillna(median).to_numpy(float), f[columns].isna().to_numpy(float)])
    return make(train), make(new)

# %% pandas kind="right"
def clean_numbers(train, new, columns):
    columns = list(columns)
    old, fresh = train[columns].astype("float64"), new[columns].astype("float64")
    median = old.median()
    filled = old.fillna(median)
    mean = filled.mean()
    std = filled.std(ddof=0).where(filled.nunique() > 1, 1.0)
    mean = mean.where(filled.nunique() > 1, filled.iloc[0])

    def clean(frame):
        return np.concatenate([(frame.fillna(median) - mean) / std, frame.isna().astype(float)], axis=1)

    return clean(old), clean(fresh)

# %% numpy kind="right"
def clean_numbers(train, new, columns):
    a = train[columns].to_numpy(dtype=np.float64, na_value=np.nan)
    b = new[columns].to_numpy(dtype=np.float64, na_value=np.nan)
    median = np.nanmedian(a, axis=0)
    filled = np.where(np.isnan(a), median, a)
    constant = np.ptp(filled, axis=0) == 0
    mean = np.where(constant, filled[0], filled.mean(axis=0))
    std = np.where(constant, 1.0, filled.std(axis=0))

    def clean(x):
        hole = np.isnan(x)
        out = np.where(hole, median, x)
        np.subtract(out, mean, out=out)
        np.divide(out, std, out=out)
        return np.hstack([out, hole])

    return clean(a), clean(b)

# %% sklearn kind="right"
from sklearn.impute import MissingIndicator, SimpleImputer
from sklearn.preprocessing import StandardScaler


def clean_numbers(train, new, columns):
    a, b = train[columns].to_numpy(float), new[columns].to_numpy(float)
    imputer = SimpleImputer(strategy="median").fit(a)
    scaler = StandardScaler().fit(imputer.transform(a))
    flags = MissingIndicator(features="all").fit(a)
    return tuple(
        np.hstack([scaler.transform(imputer.transform(x)), flags.transform(x).astype(np.float64)]) for x in (a, b)
    )

# %% loops kind="right"
import math
from statistics import fmean, median


def clean_numbers(train, new, columns):
    k = len(columns)
    outputs = [np.zeros((len(frame), 2 * k)) for frame in (train, new)]
    for j, name in enumerate(columns):
        values = [float(v) for v in train[name]]
        middle = median(v for v in values if not math.isnan(v))
        values = [middle if math.isnan(v) else v for v in values]
        centre = fmean(values)
        if min(values) == max(values):
            centre, spread = values[0], 1.0
        else:
            spread = math.sqrt(fmean((v - centre) ** 2 for v in values))
        for frame, out in zip((train, new), outputs):
            for i, v in enumerate(frame[name]):
                missing = math.isnan(v)
                out[i, j] = ((middle if missing else v) - centre) / spread
                out[i, k + j] = missing
    return outputs[0], outputs[1]

# %% torch-float64 kind="right"
def clean_numbers(train, new, columns):
    a, b = (torch.tensor(frame[columns].to_numpy(float), dtype=torch.float64) for frame in (train, new))
    middle = torch.from_numpy(np.nanmedian(a.numpy(), axis=0))
    filled = torch.where(a.isnan(), middle, a)
    same = (filled == filled[0]).all(dim=0)
    mean = torch.where(same, filled[0], filled.mean(dim=0))
    std = torch.where(same, torch.ones_like(mean), filled.var(dim=0, correction=0).sqrt())

    def clean(x):
        return torch.cat([(torch.where(x.isnan(), middle, x) - mean) / std, x.isnan().double()], dim=1).numpy()

    return clean(a), clean(b)

# %% column-class kind="right"
class Cleaner:
    def __init__(self, column):
        self.median = column.median()
        filled = self.fill(column)
        if (filled == filled[0]).all():
            self.mean, self.std = filled[0], 1
        else:
            self.mean, self.std = np.mean(filled), np.std(filled)

    def fill(self, column):
        return column.fillna(self.median).to_numpy(dtype="float64")

    def __call__(self, column):
        return (self.fill(column) - self.mean) / self.std


def clean_numbers(train, new, columns):
    cleaners = [(name, Cleaner(train[name])) for name in columns]
    both = []
    for frame in (train, new):
        frame = frame.copy()
        parts = [clean(frame[name]) for name, clean in cleaners]
        parts += [pd.isna(frame[name]).to_numpy().astype("float64") for name in columns]
        both.append(np.ascontiguousarray(np.vstack(parts).T))
    return tuple(both)

# %% einsum-mean kind="right"
def clean_numbers(train, new, columns):
    a, b = (frame.loc[:, columns].to_numpy(dtype=float) for frame in (train, new))
    middle = np.array([np.median(x[~np.isnan(x)]) for x in a.T])
    full = a.copy()
    np.copyto(full, np.broadcast_to(middle, a.shape), where=np.isnan(a))
    n = len(full)
    flat = full.min(axis=0) == full.max(axis=0)
    mean = np.where(flat, full[0], np.einsum("ij->j", full) / n)
    std = np.where(flat, 1, np.sqrt(np.einsum("ij,ij->j", full - mean, full - mean) / n))
    result = []
    for x in (a, b):
        hole = np.isnan(x)
        values = np.where(hole, middle[None], x)
        result.append(np.block([[(values - mean) / std, hole * 1.0]]))
    return result[0], result[1]
