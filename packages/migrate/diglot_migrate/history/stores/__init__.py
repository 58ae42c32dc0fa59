"""The history in each database. They are imported by `open.py` when they are needed."""
