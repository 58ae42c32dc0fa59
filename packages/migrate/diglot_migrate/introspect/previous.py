"""What an existing schema says about things of the database, found by their names there."""

from __future__ import annotations

from diglot_migrate.catalog import ForeignKey, Name
from diglot_schema.ir import Enum, FunctionDefault, Model, RelationField, ScalarField, Schema
from diglot_schema.names import cut
from diglot_schema.spec import IDENTIFIER_LIMITS

_CLIENT_SIDE = {"cuid", "uuid", "ulid", "nanoid"}


class Previous:
    """An existing schema, looked up by tables, columns and keys. Without one, nothing is known.

    prefix: the name of the datasource, with which native types begin.
    """

    def __init__(self, schema: Schema | None, provider: str, home: str, prefix: str) -> None:
        self.schema = schema
        self.provider = provider
        self.prefix = prefix
        self.home = home
        self.models: dict[Name, Model] = {}
        self.enums: dict[Name, Enum] = {}
        if schema is not None:
            for model in schema.models:
                self.models.setdefault(self.name(model.table, model.db_schema), model)
            for enum in schema.enums:
                self.enums.setdefault(self.name(enum.db_name, enum.db_schema), enum)

    def name(self, name: str, db_schema: str | None) -> Name:
        """A name as catalogs have it."""
        return Name(cut(name, IDENTIFIER_LIMITS[self.provider]), None if db_schema == self.home else db_schema)

    def names(self) -> dict[Name, str]:
        """The names of models and enums."""
        return {name: it.name for name, it in (*self.enums.items(), *self.models.items())}

    def field(self, table: Name, column: str) -> ScalarField | None:
        """The field of a column."""
        model = self.models.get(table)
        scalars = model.scalars if model else ()
        return next((it for it in scalars if cut(it.column, IDENTIFIER_LIMITS[self.provider]) == column), None)

    def relation(self, table: Name, key: ForeignKey) -> tuple[RelationField, RelationField] | None:
        """The field with the key and its opposite, for a foreign key of `table`."""
        model = self.models.get(table)
        if model is None or self.schema is None:
            return None
        wanted = set(zip(key.columns, key.target_columns, strict=True))
        for field in model.relations:
            target = self.schema.model(field.target)
            if not field.has_key or self.name(target.table, target.db_schema) != key.target:
                continue
            pairs = zip(_columns(model, field.columns), _columns(target, field.references), strict=True)
            if set(pairs) == wanted:
                return field, _opposite(target, field)
        return None

    def join(self, table: Name) -> tuple[RelationField, RelationField] | None:
        """The fields of an implicit m-n relation over `table`: the one that stands for column A, then the other."""
        for model in self.schema.models if self.schema else ():
            for field in model.relations:
                through = field.through
                if through and through.column_here == "A" and self.name(through.table, through.db_schema) == table:
                    assert self.schema is not None, "there are models"
                    return field, _opposite(self.schema.model(field.target), field)
        return None


def client_default(field: ScalarField | None) -> str | None:
    """A default that the database knows nothing of, as written: `cuid()`, `uuid(7)`."""
    match field.default if field else None:
        case FunctionDefault(name=name, args=args) if name in _CLIENT_SIDE:
            return f"{name}({', '.join(str(arg) for arg in args)})"
        case _:
            return None


def _columns(model: Model, names: tuple[str, ...]) -> list[str]:
    by_name = {field.name: field.column for field in model.scalars}
    return [by_name[name] for name in names]


def _opposite(target: Model, field: RelationField) -> RelationField:
    found = target.field(field.opposite)
    assert isinstance(found, RelationField), "relations of a compiled schema have two sides"
    return found
