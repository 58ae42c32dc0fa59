"""Foreign keys and join tables as relation fields, named as Prisma names them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from diglot_migrate.catalog import Catalog, ForeignKey, Name, Table
from diglot_migrate.introspect.draft import FieldDraft, quoted
from diglot_migrate.introspect.joins import join_keys
from diglot_migrate.introspect.names import plain, sanitised, unique
from diglot_migrate.introspect.previous import Previous
from diglot_schema.ir import RelationField
from diglot_schema.names import constraint_name

_ACTIONS = {
    "CASCADE": "Cascade",
    "RESTRICT": "Restrict",
    "NO ACTION": "NoAction",
    "SET NULL": "SetNull",
    "SET DEFAULT": "SetDefault",
}


class Relations:
    """The relation fields of all tables.

    names: the models of tables. fields: their scalar fields by column. ignored: the tables clients cannot use.
    """

    def __init__(
        self,
        catalog: Catalog,
        names: Mapping[Name, str],
        fields: Mapping[Name, Mapping[str, str]],
        ignored: set[Name],
        previous: Previous,
    ) -> None:
        self.tables = {table.name: table for table in catalog.tables}
        self.names = names
        self.fields = fields
        self.ignored = ignored
        self.previous = previous
        self.found: dict[Name, list[FieldDraft]] = {name: [] for name in names}
        joins = {table.name: keys for table in catalog.tables if (keys := join_keys(table))}
        keys = [(table, key) for table in catalog.tables if table.name not in joins for key in self.usable(table)]
        self.ambiguous = _ambiguous(keys, list(joins.values()))
        for table, key in keys:
            self.add_key(table, key)
        for name, pair in joins.items():
            self.add_join(name, pair)
        if previous.schema is not None and previous.schema.datasource.relation_mode == "prisma":
            self.add_unenforced()

    def usable(self, table: Table) -> list[ForeignKey]:
        """The keys that can be relations: to tables and columns with a name, one for the same columns and target."""
        seen: dict[tuple[tuple[str, ...], Name, tuple[str, ...]], ForeignKey] = {}
        for key in table.foreign_keys:
            here, there = self.fields.get(table.name, {}), self.fields.get(key.target, {})
            if all(it in here for it in key.columns) and all(it in there for it in key.target_columns):
                seen.setdefault((key.columns, key.target, key.target_columns), key)
        return list(seen.values())

    def base(self, name: Name) -> str:
        """What new fields to a table are called after: the table itself."""
        return plain(name.name) or self.names[name]

    def add(self, owner: Name, name: str, type: str, attribute: str, target: Name, hidden: bool = False) -> None:
        """One side of a relation, under a name that is free."""
        taken = [*self.fields[owner].values(), *(field.name for field in self.found[owner])]
        attributes = [attribute] if attribute else []
        if hidden or (target in self.ignored and owner not in self.ignored):
            attributes.append("@ignore")
        self.found[owner].append(FieldDraft(unique(name, taken), type, attributes))

    def add_key(self, table: Table, key: ForeignKey) -> None:
        """Both sides of a foreign key."""
        owner, target = table.name, key.target
        here, there = self.names[owner], self.names[target]
        known = self.previous.relation(owner, key)
        name: str | None = None
        other = "other_" if owner == target else ""
        if known is not None:
            forward, back = known[0].name, known[1].name
            name = _written(known[0], here)
        elif frozenset((owner, target)) in self.ambiguous:
            columns = "_".join(sanitised(column) for column in key.columns)
            name = f"{self.base(owner)}_{columns}To{self.base(target)}"
            forward, back = f"{self.base(target)}_{name}", f"{other}{self.base(owner)}_{name}"
        else:
            forward, back = self.base(target), f"{other}{self.base(owner)}"
            name = f"{self.base(owner)}To{self.base(target)}" if other else None
        named = "" if name is None else quoted(name)
        optional = "?" if any(it.nullable for it in table.columns if it.name in key.columns) else ""
        many = "?" if _is_unique(table, key.columns) else "[]"
        attribute = f"@relation({', '.join([named] * bool(named) + self.arguments(table, key))})"
        hidden_here, hidden_there = (known[0].ignored, known[1].ignored) if known else (False, False)
        self.add(owner, forward, there + optional, attribute, target, hidden_here)
        self.add(target, back, here + many, f"@relation({named})" if named else "", owner, hidden_there)

    def arguments(self, table: Table, key: ForeignKey) -> list[str]:
        """The arguments of `@relation` behind the name; actions and constraint only where not the default."""
        here, there = self.fields[table.name], self.fields[key.target]
        required = any(not it.nullable for it in table.columns if it.name in key.columns)
        found = [
            f"fields: [{', '.join(here[column] for column in key.columns)}]",
            f"references: [{', '.join(there[column] for column in key.target_columns)}]",
        ]
        if key.on_delete != ("RESTRICT" if required else "SET NULL"):
            found.append(f"onDelete: {_ACTIONS[key.on_delete]}")
        if key.on_update != "CASCADE":
            found.append(f"onUpdate: {_ACTIONS[key.on_update]}")
        usual = constraint_name(table.name.name, key.columns, "_fkey", self.previous.provider)
        if key.constraint not in ("", usual):
            found.append(f"map: {quoted(key.constraint)}")
        return found

    def add_join(self, table: Name, keys: tuple[ForeignKey, ForeignKey]) -> None:
        """Both sides of an implicit m-n relation."""
        side_a, side_b = (key.target for key in keys)
        if side_a not in self.names or side_b not in self.names:
            return
        model_a, model_b = self.names[side_a], self.names[side_b]
        known = self.previous.join(table)
        relation = table.name.removeprefix("_")
        in_pairs = frozenset((side_a, side_b)) in self.ambiguous
        to_b, to_a = self.base(side_b), self.base(side_a)
        if in_pairs:
            to_b, to_a = f"{to_b}_{relation}", f"{to_a}_{relation}"
        if side_a == side_b:
            to_b, to_a = f"{to_b}_A", f"{to_a}_B"
        if known is not None:
            to_b, to_a = known[0].name, known[1].name
        implicit = f"{min(model_a, model_b)}To{max(model_a, model_b)}"
        attribute = f"@relation({quoted(relation)})" if in_pairs or side_a == side_b or relation != implicit else ""
        self.add(side_a, to_b, f"{model_b}[]", attribute, side_b)
        self.add(side_b, to_a, f"{model_a}[]", attribute, side_a)

    def add_unenforced(self) -> None:
        """Relations that only the existing schema knows of, since its relationMode makes no foreign keys."""
        for name, model in self.previous.models.items():
            for field in model.relations:
                there = next((it for it, other in self.previous.models.items() if other.name == field.target), None)
                if not field.has_key or there is None or self._has(name, field.name):
                    continue
                here = self.fields.get(name, {}).values()
                if not {*field.columns} <= {*here} or not {*field.references} <= {*self.fields.get(there, {}).values()}:
                    continue  # a table or column is gone
                back = self.previous.models[there].field(field.opposite)
                assert isinstance(back, RelationField), "relations of a compiled schema have two sides"
                written = _written(field, model.name)
                named = "" if written is None else quoted(written)
                args = [named] * bool(named)
                args += [f"fields: [{', '.join(field.columns)}]", f"references: [{', '.join(field.references)}]"]
                args += [f"onDelete: {field.on_delete}"] * bool(field.on_delete)
                args += [f"onUpdate: {field.on_update}"] * bool(field.on_update)
                optional = "?" if field.optional else ""
                self.add(name, field.name, self.names[there] + optional, f"@relation({', '.join(args)})", there)
                many = "[]" if back.list else "?"
                self.add(there, back.name, self.names[name] + many, f"@relation({named})" if named else "", name)

    def _has(self, table: Name, field: str) -> bool:
        return any(it.name == field for it in self.found[table])


def _ambiguous(
    keys: Sequence[tuple[Table, ForeignKey]], joins: Sequence[tuple[ForeignKey, ForeignKey]]
) -> set[frozenset[Name]]:
    """The pairs of tables with more than one relation, or with a key column called like the other table."""
    pairs = Counter(frozenset((table.name, key.target)) for table, key in keys)
    pairs.update(frozenset((one.target, other.target)) for one, other in joins)
    found = {pair for pair, count in pairs.items() if count > 1}
    return found | {frozenset((table.name, key.target)) for table, key in keys if key.target.name in key.columns}


def _is_unique(table: Table, columns: tuple[str, ...]) -> bool:
    uniques = [{it.name for it in index.columns} for index in table.indexes if index.unique and not index.where]
    if table.primary_key is not None:
        uniques.append(set(table.primary_key.columns))
    return set(columns) in uniques


def _written(field: RelationField, model: str) -> str | None:
    """The name of a relation of the existing schema, None for one that goes without saying."""
    implicit = f"{min(model, field.target)}To{max(model, field.target)}"
    return None if field.relation == implicit and model != field.target else field.relation
