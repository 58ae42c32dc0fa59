"""Folders that the runs share."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
GENERATED = ROOT / "e2e" / ".generated"
OUTCOMES = GENERATED / "outcomes"
"""What each run got, one file per runtime and database."""
