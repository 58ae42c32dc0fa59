"""The Diglot runtime for generated Python clients."""
