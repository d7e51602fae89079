"""From an instructor's sources to what students, readers and graders get."""
