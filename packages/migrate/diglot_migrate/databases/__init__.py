"""Live databases: connect, read what is there, run a script."""
