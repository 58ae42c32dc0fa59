"""What all errors derive from; `errors` has the tree of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from .spec import VALIDATION_MESSAGES
from .wording import Path, choose, cut, fill, place, subject

CLIENT_VERSION = "0.1.0"


_NAMED = frozenset(("unknownArgument", "missingArgument"))
"""Kinds whose message names the last part of the path by itself."""


class DiglotError(Exception):
    """The root of all errors of this package."""

    client_version: str = CLIENT_VERSION


class DataError(DiglotError):
    """What the database or the check of the arguments refused: the name that prisma-client-py gives it."""

    code: Any = None
    meta: Any = None


class ValidationError(DataError):
    """Wrong arguments, found before anything was sent.

    kind: key of the template in `spec.VALIDATION_MESSAGES`. path: where in the arguments, for example
    `("where", "age", "gt")`. operation: `"Post.findMany"`. facts: the template's other placeholders; `hint` is
    made by `hint()` and defaults to nothing.
    """

    def __init__(self, kind: str, path: Path = (), operation: str = "", **facts: object) -> None:
        self.kind = kind
        self.path = path
        self.operation = operation
        self.facts = facts
        super().__init__(
            fill(
                VALIDATION_MESSAGES[kind],
                {
                    "place": place(path[:-1] if kind in _NAMED else path),
                    "subject": subject(path),
                    "operation": operation or "the call",
                    "hint": "",
                    **facts,
                    **({"name": cut(str(facts["name"]))} if "name" in facts else {}),
                },
            )
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_validation, (self.kind, self.path, self.operation, self.facts)


class NotLoaded(DiglotError, AttributeError):
    """A field or relation that the query did not ask for was touched."""

    def __init__(self, field: str, advice: str) -> None:
        self.field = field
        self.advice = advice
        super().__init__(fill(VALIDATION_MESSAGES["notLoaded"], {"field": field, "advice": advice}))

    def __reduce__(self) -> tuple[Any, ...]:
        return NotLoaded, (self.field, self.advice)


class UnknownRelationalFieldError(DiglotError):
    """`include` names a relation that a partial type of prisma-client-py does not have."""

    def __init__(self, field: str, model: str) -> None:
        self.field = field
        self.model = model
        super().__init__(f'Field: "{field}" either does not exist or is not a relational field on the {model} model')

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.field, self.model)


class CodedError(DiglotError):
    """An error with a code of Prisma's table. meta: flat facts, equal in both languages."""

    code: ClassVar[str] = ""
    templates: ClassVar[Mapping[str, Mapping[str, Any]]] = {}

    def __init__(self, meta: Mapping[str, Any] | None = None) -> None:
        self.meta: dict[str, Any] = dict(meta or {})
        super().__init__(choose(self.templates[self.code]["messages"], self.meta))
        self.add_note(f"code: {self.code}")  # tracebacks print it below the message

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.meta,)


def _restore_validation(kind: str, path: Path, operation: str, facts: Mapping[str, object]) -> ValidationError:
    return ValidationError(kind, path, operation, **facts)
