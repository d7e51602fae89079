"""The process that runs one student's code. Nothing here decides anything about a score."""
