"""Wrong options of a client, as listed for both languages in e2e/faults/options.json."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from diglot_client.client import Client
from diglot_client.errors import ConfigurationError
from diglot_client.pcp import CompatClient

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[3] / "e2e" / "faults" / "options.json").read_text(encoding="utf-8")
)


def snake(text: str) -> str:
    """`poolTimeout` as `pool_timeout`, wherever it is in a text."""
    return re.sub(r"(?<=[a-z])[A-Z]", lambda found: f"_{found[0].lower()}", text)


def python(value: object) -> Any:
    """Options with the names that Python gives them."""
    if not isinstance(value, dict):
        return value
    return {snake(name): python(inner) for name, inner in cast("dict[str, object]", value).items()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: json.dumps(case["options"]))
def test_options(case: dict[str, Any]) -> None:
    options = python(case["options"])
    if case["error"] is None:
        Client(**options)
        return
    with pytest.raises(ConfigurationError) as caught:
        Client(**options)
    assert str(caught.value).startswith(snake(case["error"]))
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"log": "query"}, "The option `log` of the client must be a function or a list, got text."),
        ({"datasource": {"url": 5}}, "The option `datasource.url` of the client must be text, got a number."),
        (
            {"pool": {"pool_timeout": float("inf")}},
            "The option `pool.pool_timeout` of the client must be a finite number,",
        ),
        (
            {"transaction_options": {"timeout": timedelta(-1)}},
            "The option `transaction_options.timeout` of the client must",
        ),
    ],
)
def test_options_of_python(options: dict[str, Any], error: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client(**options)
    assert str(caught.value).startswith(error)


def test_pool_beside_the_timeout_of_prisma_client_py() -> None:
    wrong: Any = 5
    with pytest.raises(ConfigurationError, match="`pool` of the client must be an object"):
        CompatClient(connect_timeout=3, pool=wrong)
    soon: Any = "soon"
    with pytest.raises(ConfigurationError, match="connect_timeout` of the client must be a number"):
        CompatClient(connect_timeout=soon)


def test_durations_of_a_transaction() -> None:
    Client(transaction_options={"max_wait": timedelta(seconds=1), "timeout": 2.5})
