"""The proof of the tests: right answers must pass, wrong ones must fail, on many seeds."""
