"""What the tests of both generators share."""

from pathlib import Path

import pytest

from diglot_schema.compile import load
from diglot_schema.ir import Schema

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="session")
def golden_schema() -> Schema:
    """The schema whose clients are committed beside it."""
    schema, diagnostics = load(GOLDEN / "schema.prisma")
    assert schema is not None, diagnostics
    return schema


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden clients instead of comparing")
