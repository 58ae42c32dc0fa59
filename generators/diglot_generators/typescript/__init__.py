"""The TypeScript generator: types for each model, thin modules, the manifest."""

from diglot_generators.typescript.generate import generate

__all__ = ["generate"]
