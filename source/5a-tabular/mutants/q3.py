# %% no-row-for-unknown diagnosis="forgot-code-zero" misconception="An embedding has one row per word."
# - rows = [len(words) + 1 for words in vocabularies.values()]
# + rows = [len(words) for words in vocabularies.values()]

# %% rule-counts-words diagnosis="rule-without-code-zero" misconception="The rule counts words, not rows."
# - return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
# + return [(n, min(600, round(1.6 * (n - 1) ** 0.56))) for n in rows]

# %% int-instead-of-round diagnosis="truncated" misconception="int() rounds."
# - return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
# + return [(n, min(600, int(1.6 * n**0.56))) for n in rows]

# %% no-cap diagnosis="no-upper-limit" misconception="The rule needs no upper limit."
# - return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
# + return [(n, round(1.6 * n**0.56)) for n in rows]

# %% max-for-min diagnosis="max-instead-of-min" misconception="An upper limit is written with max."
# - return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
# + return [(n, max(600, round(1.6 * n**0.56))) for n in rows]

# %% half-the-rows diagnosis="old-rule-of-half" misconception="Half the cardinality, at most 50, is the rule."
# - return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
# + return [(n, min(50, (n + 1) // 2)) for n in rows]

# %% pair-swapped diagnosis="width-before-rows" misconception="The order of the two numbers is a matter of taste."
# - return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
# + return [(min(600, round(1.6 * n**0.56)), n) for n in rows]

# %% float-widths diagnosis="not-whole" misconception="np.round gives a whole number."
# - return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
# + return [(n, min(600.0, float(round(1.6 * n**0.56)))) for n in rows]

# %% limit-on-the-rows diagnosis="limit-on-the-rows" misconception="More than 600 rows make no difference."
# - return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
# + return [(n, round(1.6 * min(600, n) ** 0.56)) for n in rows]

# %% rounds-the-power diagnosis="rounded-before-the-factor" misconception="Rounding can be done anywhere."
# - return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
# + return [(n, min(600, round(1.6 * round(n**0.56)))) for n in rows]

# %% words-and-truncated diagnosis="forgot-code-zero+truncated" misconception="One row per word; int() rounds."
# - rows = [len(words) + 1 for words in vocabularies.values()]
# - return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
# + rows = [len(words) for words in vocabularies.values()]
# + return [(n, min(600, int(1.6 * n**0.56))) for n in rows]

# %% widths-alone diagnosis="widths-alone" misconception="The rows are known already."
# - return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
# + return [min(600, round(1.6 * n**0.56)) for n in rows]
