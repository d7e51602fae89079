"""The way of a submission: lift, run, judge, record."""
