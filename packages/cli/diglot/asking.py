"""When a person can be asked."""

from __future__ import annotations

import sys
from collections.abc import Mapping


def can_ask(environment: Mapping[str, str]) -> bool:
    """Whether somebody sits at a terminal; never in CI, where a question would wait for ever."""
    automatic = environment.get("CI", "").lower() not in ("", "0", "false")
    return not automatic and sys.stdin.isatty() and sys.stdout.isatty()
