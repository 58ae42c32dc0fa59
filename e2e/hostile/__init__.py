"""Arguments that no type checker would let pass."""
