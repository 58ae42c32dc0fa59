"""The IR in the database's own names: which tables, columns, keys and indexes a schema stands for."""

from __future__ import annotations

from diglot_migrate.catalog import (
    Catalog,
    Column,
    EnumType,
    Extension,
    ForeignKey,
    Index,
    IndexColumn,
    Method,
    Name,
    PrimaryKey,
    Table,
)
from diglot_migrate.dialects import Dialect
from diglot_schema.ir import IndexField, IndexType, Model, RelationField, ScalarField, Schema, Unique
from diglot_schema.names import constraint_name

_METHODS: dict[IndexType, Method] = {
    "BTree": "BTREE",
    "Hash": "HASH",
    "Gin": "GIN",
    "Gist": "GIST",
    "SpGist": "SPGIST",
    "Brin": "BRIN",
    "fulltext": "FULLTEXT",
}
_ACTIONS = {
    "Cascade": "CASCADE",
    "Restrict": "RESTRICT",
    "NoAction": "NO ACTION",
    "SetNull": "SET NULL",
    "SetDefault": "SET DEFAULT",
}


def describe(schema: Schema, dialect: Dialect, home: str = "public") -> Catalog:
    """The catalog of `schema`. Views are left out: their text is not in a schema. Ignored models are tables too.

    home: the schema that the connection works in; tables there are not qualified.
    """
    return _Description(schema, dialect, home).catalog()


class _Description:
    def __init__(self, schema: Schema, dialect: Dialect, home: str) -> None:
        self.dialect = dialect
        self.home = home
        enums = tuple(
            enum.model_copy(update={"db_schema": self.name(enum.db_name, enum.db_schema).schema})
            for enum in schema.enums
        )
        self.schema = schema.model_copy(update={"enums": enums})

    def catalog(self) -> Catalog:
        models = [model for model in self.schema.models if not model.view]
        tables = [self.table(model) for model in models] + self.join_tables(models)
        enums = [
            EnumType(Name(enum.db_name, enum.db_schema), tuple(value.db_name for value in enum.values))
            for enum in self.schema.enums
            if self.dialect.has_enums
        ]
        schemas = (self.schema.datasource.schemas or (self.home,)) if self.dialect.has_schemas else ()
        return Catalog(
            schemas=tuple(sorted(schemas)),
            extensions=self.extensions(),
            enums=tuple(enums),
            tables=tuple(tables),
            home=self.home,
        )

    def name(self, name: str, db_schema: str | None) -> Name:
        """A name, qualified when it does not live in the home schema."""
        return Name(name, db_schema if self.dialect.has_schemas and db_schema != self.home else None)

    def extensions(self) -> tuple[Extension, ...]:
        found = [
            Extension(extension.db_name or extension.name, extension.db_schema, extension.version)
            for extension in self.schema.datasource.extensions
        ]
        return tuple(sorted(found, key=lambda extension: extension.name)) if self.dialect.has_enums else ()

    def table(self, model: Model) -> Table:
        key = model.primary_key
        keys = () if key is None else tuple(field.name for field in key.fields)
        by_field = [unique for unique in model.uniques if not unique.block]
        by_block = [unique for unique in model.uniques if unique.block]
        indexes = [
            Index(index.constraint, self.index_columns(model, index.fields), False, _METHODS[index.type], index.where)
            for index in model.indexes
        ]
        return Table(
            name=self.name(model.table, model.db_schema),
            columns=tuple(self.dialect.column(self.schema, field, keys == (field.name,)) for field in model.scalars),
            primary_key=key and PrimaryKey(self.columns(model, keys), key.constraint),
            indexes=(
                *(self.unique(model, unique) for unique in by_field),
                *indexes,
                *(self.unique(model, unique) for unique in by_block),
            ),
            foreign_keys=tuple(self.foreign_key(model, field) for field in model.relations if self.is_enforced(field)),
        )

    def columns(self, model: Model, fields: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self.scalar(model, name).column for name in fields)

    def scalar(self, model: Model, name: str) -> ScalarField:
        return next(field for field in model.scalars if field.name == name)

    def index_columns(self, model: Model, fields: tuple[IndexField, ...]) -> tuple[IndexColumn, ...]:
        return tuple(
            IndexColumn(self.scalar(model, field.name).column, field.ops, field.sort, field.length) for field in fields
        )

    def unique(self, model: Model, unique: Unique) -> Index:
        columns = self.index_columns(model, unique.fields)
        return Index(unique.constraint, columns, unique=True, where=unique.where)

    def is_enforced(self, field: RelationField) -> bool:
        """True when the database keeps the relation by a foreign key of this field's table."""
        with_keys = self.schema.datasource.relation_mode == "foreignKeys"
        return with_keys and field.has_key and not self.schema.model(field.target).view

    def foreign_key(self, model: Model, field: RelationField) -> ForeignKey:
        target = self.schema.model(field.target)
        return ForeignKey(
            constraint=field.constraint or "",
            columns=self.columns(model, field.columns),
            target=self.name(target.table, target.db_schema),
            target_columns=self.columns(target, field.references),
            on_delete=_ACTIONS[field.resolved_on_delete],
            on_update=_ACTIONS[field.resolved_on_update],
        )

    def join_tables(self, models: list[Model]) -> list[Table]:
        """The tables of implicit m-n relations, in the order of the fields that stand for column A."""
        tables: dict[tuple[str | None, str], Table] = {}
        for model in models:
            for field in model.relations:
                if field.through is not None and field.through.column_here == "A":
                    tables.setdefault((field.through.db_schema, field.through.table), self.join_table(model, field))
        return list(tables.values())

    def join_table(self, model: Model, field: RelationField) -> Table:
        through = field.through
        assert through is not None, "only called for implicit m-n relations"
        target = self.schema.model(field.target)
        side_a, side_b = (model, target) if through.column_here == "A" else (target, model)
        pair = (IndexColumn("A"), IndexColumn("B"))
        with_key = self.dialect.join_table_key
        unique = () if with_key else (Index(self.cut(through.table, "_AB_unique"), pair, unique=True),)
        with_keys = self.schema.datasource.relation_mode == "foreignKeys"
        return Table(
            name=self.name(through.table, through.db_schema),
            columns=(self.reference(side_a, "A"), self.reference(side_b, "B")),
            primary_key=PrimaryKey(("A", "B"), through.constraint) if with_key else None,
            indexes=(*unique, Index(self.cut(through.table, "_B_index"), (IndexColumn("B"),))),
            foreign_keys=tuple(
                ForeignKey(
                    constraint=self.cut(through.table, f"_{column}_fkey"),
                    columns=(column,),
                    target=self.name(side.table, side.db_schema),
                    target_columns=(self.identifier(side).column,),
                    on_delete="CASCADE",
                    on_update="CASCADE",
                )
                for side, column in ((side_a, "A"), (side_b, "B"))
                if with_keys
            ),
        )

    def cut(self, table: str, suffix: str) -> str:
        """`table` + `suffix`, cut before the suffix when it is too long for the database."""
        return constraint_name(table, [], suffix, self.dialect.provider)

    def reference(self, side: Model, column: str) -> Column:
        return self.dialect.key_column(self.schema, self.identifier(side), column)

    def identifier(self, model: Model) -> ScalarField:
        """The field that an implicit m-n relation refers to: the single id, else a single required unique field."""
        if model.primary_key is not None and len(model.primary_key.fields) == 1:
            return self.scalar(model, model.primary_key.fields[0].name)
        singles = (self.scalar(model, unique.fields[0].name) for unique in model.uniques if len(unique.fields) == 1)
        return next(field for field in singles if not field.optional)
