"""The types of the synchronous client are those of the asynchronous one."""

from __future__ import annotations

import runpy
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def test_the_types_are_fresh() -> None:
    script = runpy.run_path(str(PACKAGE / "sync_types.py"))
    assert script["synchronous"]() == (PACKAGE / "diglot_client" / "typed_sync.pyi").read_text("utf-8")
