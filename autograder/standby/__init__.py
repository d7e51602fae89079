"""A grader that stands by: everything imported, workers warm, so that ``autograder grade`` starts at once."""
