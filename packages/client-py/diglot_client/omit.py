"""The client's option `omit`: the fields that no result has unless a call asks for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .errors import ConfigurationError
from .manifest import Manifest
from .scope import Omit
from .wording import hint


def read_omit(manifest: Manifest, option: object, spellings: Mapping[str, str]) -> Omit | None:
    """The option by model names; None without one. spellings: further names of models. Raises ConfigurationError."""
    if option is None:
        return None
    if not isinstance(option, Mapping):
        raise _refused("The option `omit` must hold an object of models.")
    found: dict[str, dict[str, bool]] = {}
    for name, fields in cast("Mapping[str, object]", option).items():
        model = manifest.models.get(spellings.get(name, name))
        if model is None:
            known = [spelling for spelling in spellings if spelling not in manifest.models]
            raise _refused(f"Unknown model `{name}` in the option `omit`.{hint(name, known)}")
        if not isinstance(fields, Mapping):
            raise _refused(f"The option `omit.{name}` must hold an object of fields.")
        chosen: dict[str, bool] = {}
        for field, value in cast("Mapping[str, Any]", fields).items():
            if field not in model.scalars:
                raise _refused(f"Unknown field `{field}` in the option `omit.{name}`.{hint(field, model.scalars)}")
            if not isinstance(value, bool):
                raise _refused(f"The option `omit.{name}.{field}` must be true or false.")
            chosen[field] = value
        found[model.name] = chosen
    return found or None


def _refused(error: str) -> ConfigurationError:
    return ConfigurationError({"error": error})
