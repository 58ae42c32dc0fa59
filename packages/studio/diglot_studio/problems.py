"""Errors as the browser shows them: a code, a sentence, and the fields to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from diglot_client.errors import CodedError, DiglotError, OutcomeUnknown, ValidationError
from diglot_client.manifest import Model

from .cells import Cell


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong. status: that of HTTP. edit: the index of the edit. current: the record as it is now.

    kind: "error"; "conflict" and "gone" for a record that somebody else has changed or deleted; "unknown" when the
    connection was lost, so that a save may have been done or not.
    """

    message: str
    code: str | None = None
    status: int = 400
    fields: tuple[str, ...] = ()
    edit: int | None = None
    current: dict[str, Cell] | None = None
    kind: str = "error"

    def json(self) -> dict[str, Any]:
        """As the browser gets it."""
        return {
            "kind": self.kind,
            "code": self.code,
            "message": self.message,
            "fields": list(self.fields),
            "edit": self.edit,
            "current": self.current,
        }


@dataclass
class Failed(Exception):
    """A request that failed with a problem that is known."""

    problem: Problem = field(default_factory=lambda: Problem(""))


def problem_of(error: DiglotError, model: Model | None = None, edit: int | None = None) -> Problem:
    """An error of the client; the fields it concerns are those of `model` that it names."""
    fields = tuple(dict.fromkeys(fields_of(error, model))) if model is not None else ()
    code = error.code if isinstance(error, CodedError) else None
    unreachable = code is not None and code.startswith("P10")
    kind = "unknown" if isinstance(error, OutcomeUnknown) else "error"
    return Problem(sentence(error), code, 503 if unreachable else 400, fields, edit, kind=kind)


def sentence(error: DiglotError) -> str:
    """The message, without the place in the arguments of a call that the user never made."""
    text = str(error)
    if isinstance(error, ValidationError) and error.path[:1] == ("data",) and len(error.path) > 1:
        return text.replace(f"Argument `data.{error.path[1]}` of {error.operation}", f"`{error.path[1]}`")
    return text


def fields_of(error: DiglotError, model: Model) -> Iterator[str]:
    """The fields that an error names: in its path, or in the facts of the database."""
    if isinstance(error, ValidationError):
        yield from known(model, error.path)
    elif isinstance(error, CodedError):
        constraint = error.meta.get("constraint")
        if isinstance(constraint, str):
            yield from model.constraints.get(constraint, ())
        for name in ("target", "path", "field_name", "column_name", "column"):
            given = error.meta.get(name)
            if isinstance(given, str):
                yield from known(model, (given,))
                yield from model.constraints.get(given.split(" ")[0], ())
            elif isinstance(given, list):
                yield from known(model, cast("list[Any]", given))


def known(model: Model, names: Iterable[Any]) -> Iterator[str]:
    """Those of the names that are fields or columns of the model."""
    for name in names:
        if name in model.scalars:
            yield name
        elif name in model.by_column:
            yield model.by_column[name]
