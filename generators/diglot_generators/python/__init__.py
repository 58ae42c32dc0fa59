"""The Python generator: a package with typed actions, records, inputs, enums and the manifest."""

from diglot_generators.python.generate import generate
from diglot_generators.python.options import PROVIDERS, OptionError, Options, handles, options
from diglot_generators.python.symbols import GenerationError

__all__ = [
    "PROVIDERS",
    "GenerationError",
    "OptionError",
    "Options",
    "generate",
    "handles",
    "options",
]
