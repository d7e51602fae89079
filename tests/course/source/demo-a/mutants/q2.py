# %% constant-column diagnosis="divided-by-zero" misconception="The deviation of a feature is never zero."
# - return centred / np.where(spread > 0, spread, 1.0)
# + return centred / spread

# %% whole-table diagnosis="wrong-axis" misconception="One mean and one deviation serve the whole table."
# - centred = table - table.mean(axis=0, keepdims=True)
# + centred = table - table.mean()
