# %% each-model-its-own-draw diagnosis="not-paired" misconception="A bootstrap draws for each model separately."
# - resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
# + resampled = [
# +     auc(labels[rows], first[rows]) - auc(labels[others], second[others]) for rows, others in zip(draws, draws[::-1])
# + ]

# %% random-draws-for-the-second diagnosis="own-draws" misconception="Independent draws are the safest."
# - resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
# + resampled = []
# + for rows in draws:
# +     others = np.random.randint(0, len(labels), len(labels))
# +     resampled.append(auc(labels[rows], first[rows]) - auc(labels[others], second[others]))

# %% second-minus-first diagnosis="wrong-sign" misconception="The sign of a difference does not matter."
# - difference = auc(labels, first) - auc(labels, second)
# - resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
# + difference = auc(labels, second) - auc(labels, first)
# + resampled = [auc(labels[rows], second[rows]) - auc(labels[rows], first[rows]) for rows in draws]

# %% two-intervals-combined diagnosis="intervals-subtracted" misconception="Two models are compared by their two intervals."
# - resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
# - low, high = np.percentile(resampled, [2.5, 97.5])
# + ones = np.percentile([auc(labels[rows], first[rows]) for rows in draws], [2.5, 97.5])
# + twos = np.percentile([auc(labels[rows], second[rows]) for rows in draws], [2.5, 97.5])
# + low, high = ones[0] - twos[1], ones[1] - twos[0]

# %% labels-not-resampled diagnosis="labels-left-behind" misconception="Only the scores are random."
# - resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
# + resampled = [auc(labels, first[rows]) - auc(labels, second[rows]) for rows in draws]

# %% five-percent-each-side diagnosis="ninety-percent" misconception="A 95 % interval cuts 5 % off each side."
# - low, high = np.percentile(resampled, [2.5, 97.5])
# + low, high = np.percentile(resampled, [5, 95])

# %% fractions-to-percentile diagnosis="fractions-for-percent" misconception="np.percentile takes fractions."
# - low, high = np.percentile(resampled, [2.5, 97.5])
# + low, high = np.percentile(resampled, [0.025, 0.975])

# %% plus-minus-two-sigma diagnosis="normal-interval" misconception="An interval is always estimate ± 1.96 standard errors."
# - low, high = np.percentile(resampled, [2.5, 97.5])
# + low, high = difference - 1.96 * np.std(resampled), difference + 1.96 * np.std(resampled)

# %% mean-of-the-draws diagnosis="mean-of-draws" misconception="The mean of the bootstrap samples is the better estimate."
# - difference = auc(labels, first) - auc(labels, second)
# - resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
# + resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
# + difference = np.mean(resampled)

# %% extremes diagnosis="extremes" misconception="The interval goes from the smallest to the largest difference."
# - low, high = np.percentile(resampled, [2.5, 97.5])
# + low, high = min(resampled), max(resampled)

# %% own-random-numbers diagnosis="own-draws" misconception="The draws are mine to make."
# - resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
# + draws = np.random.default_rng(0).integers(len(labels), size=draws.shape)
# + resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]

# %% columns-for-lines diagnosis="columns-for-lines" misconception="Each column is a sample."
# - resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
# + resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws.T]

# %% no-interval diagnosis="no-interval" misconception="The interval around one number is that number."
# - low, high = np.percentile(resampled, [2.5, 97.5])
# + low = high = difference

# %% labels-stay-and-shares diagnosis="labels-left-behind+fractions-for-percent" misconception="Scores are resampled, and quantiles are shares."
# - resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
# - low, high = np.percentile(resampled, [2.5, 97.5])
# + resampled = [auc(labels, first[rows]) - auc(labels, second[rows]) for rows in draws]
# + low, high = np.percentile(resampled, [0.025, 0.975])

# %% second-minus-first-and-ninety diagnosis="ninety-percent+wrong-sign" misconception="The sign is a matter of taste; 5 % on each side."
# - difference = auc(labels, first) - auc(labels, second)
# - resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
# - low, high = np.percentile(resampled, [2.5, 97.5])
# + difference = auc(labels, second) - auc(labels, first)
# + resampled = [auc(labels[rows], second[rows]) - auc(labels[rows], first[rows]) for rows in draws]
# + low, high = np.percentile(resampled, [5, 95])
