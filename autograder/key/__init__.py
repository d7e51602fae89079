"""The answer key: what computes a right result, or a right one minus a slip. Students get what it gave, never it."""
