"""The options of a client: which there are, and the errors for values of another type."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, cast

from .errors import ConfigurationError
from .log import EMITS, LEVELS
from .refuse import kind
from .spec import TYPE_WORDS
from .wording import hint


def check_options(options: Mapping[str, Any]) -> None:
    """Raise ConfigurationError for an unknown option, or for a value of the wrong type; it is named, never shown."""
    _known(options, "", _OPTIONS)


def _known(given: Mapping[str, Any], prefix: str, checks: Mapping[str, Callable[[Any, str], None]]) -> None:
    for name, value in given.items():
        if name not in checks:
            raise _refused(f"Unknown option `{prefix}{name}` of the client.{hint(str(name), checks)}")
        if value is not None:
            checks[name](value, prefix + name)


def _group(checks: Mapping[str, Callable[[Any, str], None]]) -> Callable[[Any, str], None]:
    """The check of an option that holds further ones."""

    def check(value: Any, name: str) -> None:
        _known(_mapping(value, name), f"{name}.", checks)

    return check


def _mapping(value: Any, name: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _wrong(name, "an object", kind(value))
    return cast("Mapping[str, Any]", value)


def _url(value: Any, name: str) -> None:
    _text(value, name)
    if not value.strip():
        raise _wrong(name, "a connection string", "an empty text")


def _datasource(value: Any, name: str) -> None:
    url = _mapping(value, name).get("url")
    if url is not None:
        _url(url, f"{name}.url")


def _datasources(value: Any, name: str) -> None:
    for key, datasource in _mapping(value, name).items():
        _datasource(datasource, f"{name}.{key}")


def _text(value: Any, name: str) -> None:
    if not isinstance(value, str):
        raise _wrong(name, TYPE_WORDS["String"], kind(value))


def _boolean(value: Any, name: str) -> None:
    if not isinstance(value, bool):
        raise _wrong(name, TYPE_WORDS["Boolean"], kind(value))


def _number(value: Any, name: str) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _wrong(name, TYPE_WORDS["Float"], kind(value))
    if not math.isfinite(value):
        raise _wrong(name, "a finite number", "another one")
    if value < 0:
        raise _wrong(name, "a number of at least 0", "a negative one")


def _duration(value: Any, name: str) -> None:
    _number(value.total_seconds() if isinstance(value, timedelta) else value, name)


def _log(value: Any, name: str) -> None:
    if callable(value):
        return
    if not isinstance(value, (list, tuple)):
        raise _wrong(name, "a function or a list", kind(value))
    for index, entry in enumerate(cast("Sequence[Any]", value)):
        place = f"{name}[{index}]"
        if isinstance(entry, str):
            _word(entry, LEVELS, place)
        elif isinstance(entry, Mapping):
            _definition(cast("Mapping[str, Any]", entry), place)
        else:
            raise _wrong(place, "a level or an object", kind(entry))


def _definition(value: Mapping[str, Any], name: str) -> None:
    """One object of the option `log`."""
    _text(value.get("level"), f"{name}.level")
    _word(value["level"], LEVELS, f"{name}.level")
    if "emit" in value:
        _text(value["emit"], f"{name}.emit")
        _word(value["emit"], EMITS, f"{name}.emit")


def _word(value: str, words: Sequence[str], name: str) -> None:
    if value not in words:
        raise _refused(f"The option `{name}` of the client is none of its words.{hint(value, words)}")


def _later(value: Any, name: str) -> None:
    """`omit` is checked with the schema."""


def _wrong(name: str, expected: str, got: str) -> ConfigurationError:
    return _refused(f"The option `{name}` of the client must be {expected}, got {got}.")


def _refused(error: str) -> ConfigurationError:
    return ConfigurationError({"error": error})


_POOL = {
    "connection_limit": _number,
    "pool_timeout": _number,
    "connect_timeout": _number,
    "statement_timeout": _number,
}
_TRANSACTION = {"max_wait": _duration, "timeout": _duration, "isolation_level": _text}
_OPTIONS: Mapping[str, Callable[[Any, str], None]] = {
    "url": _url,
    "datasource": _datasource,
    "datasources": _datasources,
    "log": _log,
    "omit": _later,
    "like_escape": _boolean,
    "pool": _group(_POOL),
    "transaction_options": _group(_TRANSACTION),
}
OPTIONS = tuple(_OPTIONS)
