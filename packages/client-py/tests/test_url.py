"""Connection URLs, as listed for both languages in e2e/faults/urls.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from diglot_client.drivers import Options
from diglot_client.drivers.postgres.url import parse
from diglot_client.drivers.sqlite.driver import SqliteDriver
from diglot_client.errors import UrlError

URLS: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parents[3] / "e2e" / "faults" / "urls.json").read_text(encoding="utf-8")
)
NAMES: dict[str, str] = {
    "poolTimeout": "pool_timeout",
    "connectTimeout": "connect_timeout",
    "statementTimeout": "statement_timeout",
    "cacheSize": "cache_size",
}


@pytest.mark.parametrize("case", URLS["postgresql"], ids=lambda case: case["url"])
def test_postgres(case: dict[str, Any]) -> None:
    """What a URL says, or what is wrong with it without repeating it."""
    if "error" in case:
        with pytest.raises(UrlError) as caught:
            parse(case["url"], Options())
        assert caught.value.meta == {"error": case["error"]}
        return
    target = parse(case["url"], Options())
    assert "password" not in repr(target)
    expectations: dict[str, Any] = case["target"]
    for name, expected in expectations.items():
        found = getattr(target, NAMES.get(name, name))
        assert (found or 0) == expected if name in NAMES else found == expected


@pytest.mark.parametrize("case", URLS["sqlite"], ids=lambda case: case["url"])
def test_sqlite(case: dict[str, Any]) -> None:
    """The file that a URL names, or what is wrong with it."""
    if "error" in case:
        with pytest.raises(UrlError) as caught:
            SqliteDriver(case["url"], Options(folder="/app"))
        assert caught.value.meta == {"error": case["error"]}
        return
    assert SqliteDriver(case["url"], Options(folder="/app")).path == case["path"]
