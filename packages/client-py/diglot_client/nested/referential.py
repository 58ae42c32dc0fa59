"""Deletes and changes of keys in relation mode `prisma`, where statements do what foreign keys would.

The rows that are about to go or change are looked for first. As in Prisma, the records that refer to them are written
before them, relation by relation. What follows for the rows of a model is a routine: made once, whatever the ways that
lead to the model, and run only for rows that are there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from diglot_client.manifest import Model, Relation
from diglot_client.plan import Act, Fetch, Layout, Need, Passed, Passes, RowsOf
from diglot_client.render import render
from diglot_client.scope import Scope
from diglot_client.sql import Column, Delete, Expr, Phrase, Select, Sql, Table, Update, phrase
from diglot_client.tree import Fields
from diglot_client.write import key

from .blame import broken
from .script import NULL, ONE, Keyed, Script, among, lists, plain


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a key: `value` is the new one of a row whose old one is `column`. number: by it they differ."""

    number: int
    value: Expr
    column: Column | None = None

    def of(self, column: Column) -> Expr:
        """The new value of a column that had the same value."""
        return self.value if self.column is None else moved(self.value, self.column, column)


EMPTIED = Change(0, NULL)
Changes = Mapping[str, Change]
"""By field. Empty: the rows go."""


@dataclass(frozen=True, slots=True)
class Routine:
    """What follows for rows of a model. fields: what these rows consist of."""

    number: int
    fields: tuple[str, ...]

    def passes(self, names: tuple[str, ...]) -> Passes:
        """Its run for rows that have the fields `names`."""
        return Passes(self.number, tuple(names.index(name) for name in self.fields))


class Emulating(Script):
    """A script whose statements that delete rows or change keys are preceded by what foreign keys would do.

    backwards: whether relations come in the reverse of their order in the schema, as in Prisma's deleteMany.
    """

    def __init__(self, scope: Scope, model: Model, *data: Fields | None, backwards: bool = False) -> None:
        super().__init__(scope, model, *data)
        self.backwards = backwards
        self.known: dict[tuple[str, tuple[tuple[str, int], ...]], Routine] = {}
        self.numbers = 0

    def write(
        self, model: Model, sql: Sql, need: Need | None = None, keys: Keyed | None = None, idle: bool = True
    ) -> int:
        """As in Script, after what it asks of other records."""
        late = self.late(model, sql, need, keys, idle)
        return (
            super().write(model, sql, need, keys, idle)
            if late is None
            else super().write(model, late[0], None, late[1])
        )

    def rows(
        self,
        model: Model,
        sql: Sql,
        need: Need | None = None,
        keys: Keyed | None = None,
        idle: bool = True,
        unless: tuple[int, ...] = (),
        gather: bool = False,
        each: int | None = None,
        passes: Passes | None = None,
    ) -> int:
        """As in Script, after what it asks of other records."""
        late = self.late(model, sql, need, keys, idle)
        if late is None:
            return super().rows(model, sql, need, keys, idle, unless, gather, each, passes)
        return super().rows(model, late[0], None, late[1])

    def returned(self, model: Model, sql: Update, layout: Layout) -> int:
        """As `rows`, of an update that changes keys and gives records."""
        late, keys = self.late(model, sql) or (sql, None)
        return self.add(Fetch(render(late, self.scope.dialect), layout), Act(-1, model.name, keys=keys))

    def late(
        self, model: Model, sql: Sql, need: Need | None = None, keys: Keyed | None = None, idle: bool = True
    ) -> tuple[Sql, RowsOf] | None:
        """As `before`; None for a statement whose rows ask nothing of others."""
        if not isinstance(sql, (Update, Delete)) or (sql.table.schema, sql.table.name) != (model.schema, model.table):
            return None  # a join table has no rows that others refer to
        routine = self.routine(model, {}) if isinstance(sql, Delete) else self.routine_of(model, sql)
        return None if routine is None else self.before(model, sql, routine, need, keys, idle)

    def before(
        self,
        model: Model,
        sql: Update | Delete,
        routine: Routine,
        need: Need | None = None,
        keys: Keyed | None = None,
        idle: bool = True,
    ) -> tuple[Sql, RowsOf]:
        """Look for the rows of a statement and do what follows for them; gives the statement for these, by keys."""
        scope, alias, own = self.scope, sql.table.alias or sql.table.name, key(self.scope, model)
        names = tuple(dict.fromkeys((*own, *routine.fields)))
        columns = tuple((scope.column(model, alias, name), None) for name in names)
        lock = scope.dialect.lock(alias, "update", None)
        select = Select(columns, sql.table, where=sql.where, lock=lock)
        step = super().rows(model, select, need, keys, idle, passes=routine.passes(names))
        return replace(sql, where=among(scope, model, alias, own)), RowsOf((step,), tuple(range(len(own))))

    # Routines --------------------------------------------------------------------------------------------------------

    def routine_of(self, model: Model, sql: Update) -> Routine | None:
        """What follows for rows that a statement changes; None when nothing does."""
        alias, sets, changes = sql.table.alias or sql.table.name, dict(sql.sets), dict[str, Change]()
        for name in referred(self.scope, model):
            column = self.scope.column(model, alias, name)
            if column.name in sets:
                self.numbers += 1
                changes[name] = Change(self.numbers, sets[column.name], column)
        return self.routine(model, changes) if changes else None

    def routine(self, model: Model, changes: Changes) -> Routine | None:
        """What follows for rows of a model that go, or change."""
        relations = [
            relation for relation in referring(self.scope, model) if not changes or changes.keys() & set(ends(relation))
        ]
        if not relations:
            return None
        mark = (model.name, tuple((name, change.number) for name, change in changes.items()))
        if mark not in self.known:
            fields = tuple(dict.fromkeys(name for relation in relations for name in ends(relation)))
            made = self.known[mark] = Routine(len(self.routines), fields)
            self.routines.append(())
            acts, when = self.acts, self.when
            self.acts, self.when = [], ()
            for relation in relations[::-1] if self.backwards else relations:
                self.obey(relation, made, changes)
            self.routines[made.number] = tuple(self.acts)
            self.acts, self.when = acts, when
        return self.known[mark]

    def obey(self, relation: Relation, routine: Routine, changes: Changes) -> None:
        """What a relation asks for the rows of a routine."""
        scope = self.scope
        keys = Passed(tuple(routine.fields.index(name) for name in ends(relation)))
        if relation.through is not None:
            self.relink(relation, keys, changes)
            return
        model, alias = scope.model(relation.model), scope.alias()
        table, found = scope.table(model, alias), among(scope, model, alias, relation.here)
        action = relation.on_update if changes else relation.on_delete
        if action == "Restrict":
            select = Select(ONE, table, where=found, limit=phrase("1"))
            super().rows(model, select, broken(scope, relation), keys)
        elif action == "Cascade" and not changes:
            self.write(model, Delete(table, found), keys=keys)
        elif action == "Cascade":
            pairs = zip(relation.here, relation.there, strict=True)
            self.follow(model, alias, found, {here: changes[there] for here, there in pairs if there in changes}, keys)
        elif action == "SetNull":
            self.follow(model, alias, found, dict.fromkeys(relation.here, EMPTIED), keys)

    def follow(self, model: Model, alias: str, found: Expr, changes: Changes, keys: Passed) -> None:
        """Change the keys of records that refer to others, after what that asks in turn."""
        columns = {name: self.scope.column(model, alias, name) for name in changes}
        sets = tuple((columns[name].name, change.of(columns[name])) for name, change in changes.items())
        sql = Update(self.scope.table(model, alias), sets, found)
        names = referred(self.scope, model)
        further = {name: change for name, change in changes.items() if name in names}
        routine = self.routine(model, further) if further else None
        if routine is None:
            super().write(model, sql, keys=keys)
        else:
            late, own = self.before(model, sql, routine, keys=keys)
            super().write(model, late, keys=own)

    def relink(self, relation: Relation, keys: Passed, changes: Changes) -> None:
        """The rows of a join table go with either side, or follow its key."""
        link, alias = relation.through, self.scope.alias()
        assert link is not None
        model, here = self.scope.model(relation.model), Column(alias, link.here)
        types = tuple(self.scope.type_of(item) for item in plain(model, relation.here))
        found = self.scope.dialect.in_keys((here,), lists(model, relation.here), types)
        table = Table(link.schema, link.table, alias)
        change = changes.get(relation.here[0])
        sql = Delete(table, found) if change is None else Update(table, ((link.here, change.of(here)),), found)
        super().write(model, sql, keys=keys)


def begun(scope: Scope, model: Model, *data: Fields | None) -> Script:
    """The script of a write that nests others."""
    return (Emulating if scope.manifest.relation_mode == "prisma" else Script)(scope, model, *data)


def referring(scope: Scope, model: Model) -> list[Relation]:
    """The relations by which records refer to those of a model: keys in their rows, and rows of join tables."""
    linked = (relation for relation in model.relations.values() if relation.through is not None)
    return [*scope.manifest.referring[model.name], *linked]


def ends(relation: Relation) -> tuple[str, ...]:
    """The fields that a relation of `referring` refers to."""
    return relation.there if relation.through is None else relation.here


def referred(scope: Scope, model: Model) -> tuple[str, ...]:
    """The fields of a model that records refer to."""
    return tuple(dict.fromkeys(name for relation in referring(scope, model) for name in ends(relation)))


def moved(expr: Expr, old: Column, new: Column) -> Expr:
    """An expression with another column in the place of one."""
    if isinstance(expr, Phrase):
        return Phrase(tuple(part if isinstance(part, str) else moved(part, old, new) for part in expr.parts))
    return new if expr == old else expr
