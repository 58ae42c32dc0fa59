"""A slice of the mutation run; `python schema/tests/mutate.py 10000` is the whole."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType


def mutate() -> ModuleType:
    """The script beside this file; test folders are no packages."""
    spec = importlib.util.spec_from_file_location("mutate", Path(__file__).with_name("mutate.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_mutated_schemas_never_crash_the_compiler() -> None:
    script = mutate()
    for text in script.mutations(200, 2):
        script.survives(text)
