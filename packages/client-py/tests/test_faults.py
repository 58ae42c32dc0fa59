"""Faults of PostgreSQL as errors; the twin of faults.test.ts."""

from __future__ import annotations

from types import SimpleNamespace

from diglot_client import RequestError
from diglot_client.drivers.postgres.errors import server_fault
from diglot_client.errors import CodedError
from diglot_client.faults import resolve
from diglot_client.manifest import Manifest


def told(code: str, message: str) -> CodedError:
    """The error for what the server says."""
    manifest = Manifest.load({"format": 1, "hash": "", "provider": "postgresql", "enums": {}, "models": {}})
    return resolve(server_fault(SimpleNamespace(sqlstate=code, message=message, args=(message,))), manifest, None)


def test_a_refused_value_tells_its_type_and_not_itself() -> None:
    error = told("22P02", 'invalid input syntax for type inet: "secret"')
    assert (error.code, error.meta) == ("P2007", {"code": "22P02", "type": "inet"})
    assert "secret" not in str(error)
    assert told("22P02", 'invalid input value for enum "Role": "x"').meta["type"] == "Role"
    assert told("22P02", '"z" is not a valid binary digit').meta == {"code": "22P02"}


def test_any_other_error_is_a_request_error_with_its_code_and_words() -> None:
    error = told("42883", "function lower(uuid) does not exist")
    assert isinstance(error, RequestError)
    assert error.code == "P2039"
    assert error.meta["code"] == "42883"
