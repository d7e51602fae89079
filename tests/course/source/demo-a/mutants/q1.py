# %% forgot-bias diagnosis="forgot-bias" misconception="A linear layer is nothing but a matrix product."
# - return products + bias
# + return products

# %% weight-not-transposed diagnosis="raised-RuntimeError" misconception="The weight is stored as (in, out)."
def linear(x, weight, bias):
    return x @ weight + bias
