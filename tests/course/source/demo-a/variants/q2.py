# %% loop over columns
def standardise(table):
    columns = []
    for column in table.T:
        deviation = np.std(column)
        columns.append((column - np.mean(column)) / (deviation if deviation else 1.0))
    return np.stack(columns, axis=1)
