"""What lowering carries along: the manifest, the dialect, aliases, and the way to slots and errors."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from .check import Checker
from .dialects import Dialect
from .errors import InputError, ValidationError
from .manifest import Manifest, Model, Scalar
from .plan import Codec, Form, Param, Slot
from .sql import Column, Expr, Table
from .tree import Fields, Given, Node, Null
from .wording import Path

Omit = Mapping[str, Mapping[str, bool]]
"""Fields that no result has unless asked for: {model: {field: true}}."""


@dataclass(frozen=True, slots=True)
class Operand:
    """An expression that a filter compares. model: whose fields may stand on the right, all or those of `by`."""

    expr: Expr
    codec: Codec
    optional: bool
    model: str
    alias: str
    by: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for all queries of a client. omit: fields that no result has unless asked for.

    like_escape: whether `%`, `_` and backslashes of values are characters like others in patterns.
    """

    omit: Omit
    like_escape: bool


DEFAULTS = Settings({}, True)


class Scope:
    """One compilation."""

    def __init__(self, checker: Checker, dialect: Dialect, settings: Settings) -> None:
        self.manifest: Manifest = checker.grammar.manifest
        self.checker = checker
        self.dialect = dialect
        self.settings = settings
        self.aliases = 0
        self.slots: list[Slot] = []
        self.inverted = False
        """Whether what is lowered stands under an odd number of NOT and isNot."""

    def model(self, name: str) -> Model:
        """A model by name."""
        return self.manifest.models[name]

    def alias(self) -> str:
        """The next free alias."""
        self.aliases += 1
        return f"t{self.aliases - 1}"

    def table(self, model: Model, alias: str | None) -> Table:
        """A model's table."""
        return Table(model.schema, model.table, alias, *model.finding)

    def column(self, model: Model, alias: str, field: str) -> Column:
        """A field's column."""
        return Column(alias, model.scalars[field].column)

    def operand(self, model: Model, alias: str, field: Scalar) -> Operand:
        """A field as the left side of a filter."""
        return Operand(Column(alias, field.column), codec(field), field.optional or field.list, model.name, alias)

    def type_of(self, codec: Codec) -> str:
        """The database type of a codec."""
        return self.dialect.type_of(codec, self.manifest.enums[codec.enum] if codec.enum else None)

    def slot(self, node: Given, codec: Codec, form: Form = "value") -> Slot:
        """The slot of a param."""
        made = Slot(Param(node.index), replace(codec, form=form), node.path, node.turns)
        self.slots.append(made)
        return made

    @contextmanager
    def under(self, *, inverted: bool) -> Generator[None]:
        """Inside a NOT or isNot, if `inverted`."""
        before = self.inverted
        self.inverted = before != inverted
        yield
        self.inverted = before

    def error(self, kind: str, path: Path, **facts: object) -> ValidationError:
        """A ValidationError of this call."""
        return self.checker.error(kind, path, **facts)

    def fields(self, node: Node | None) -> Fields | None:
        """A node that can only be an object."""
        if isinstance(node, Null):
            raise self.error("notNull", node.path)
        return node if isinstance(node, Fields) else None

    def missing(self, path: Path, name: str) -> ValidationError:
        """The error for an argument that must be there, in the object at a path."""
        return self.error("missingArgument", (*path, name), name=name)

    def input(self, kind: str, path: Path, **facts: object) -> InputError:
        """As `error`, for the mistakes that have a code in Prisma (P2019)."""
        return InputError({"cause": str(self.error(kind, path, **facts))})


def codec(field: Scalar) -> Codec:
    """The codec of a field's value."""
    native = (field.native.name, *field.native.args) if field.native else None
    return Codec(field.type, "value", field.list, field.enum, native, field.optional)
