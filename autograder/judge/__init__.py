"""The trusted side: starts workers, asks them, and makes the verdict."""
