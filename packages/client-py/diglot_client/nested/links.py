"""The links of one row to the records of a to-many relation: keys in those records, or rows of a join table."""

from __future__ import annotations

from collections.abc import Sequence

from diglot_client.manifest import Relation
from diglot_client.plan import Elements, Need, RowsOf
from diglot_client.sql import Column, Delete, Exists, Expr, Insert, Select, Sub, Table, Update, all_of, negate, phrase
from diglot_client.tree import Fields
from diglot_client.write import DO_NOTHING, Link, key

from .blame import broken
from .script import ONE, Anchor, Locate, Script, among, back
from .toone import changed, empty, find_or_make, linked, referred


class Links:
    """What ties the rows of a relation's target to one row."""

    def __init__(self, script: Script, field: Relation, row: Anchor) -> None:
        self.script = script
        self.scope = script.scope
        self.field = field
        self.row = row
        self.target = script.scope.model(field.target)
        self.owner = back(script.scope, field)

    @property
    def key(self) -> Link:
        """The key that a new record gets."""
        return {} if self.field.through else linked(self.script, self.field, self.row)

    @property
    def typed(self) -> Link:
        """As `key`, where nothing else tells the types."""
        pairs = zip(self.field.here, self.field.there, strict=True)
        return {} if self.field.through else {there: self.row.cell(self.scope, here, True) for here, there in pairs}

    def mine(self, locate: Locate) -> Locate:
        """The condition, on records that are connected."""
        return lambda alias: all_of([self.connected(alias), locate(alias)])

    def connected(self, alias: str) -> Expr:
        """The condition that a record is connected."""
        link = self.field.through
        if link is None:
            return referred(self.script, self.field, self.row)(alias)
        joined = self.scope.alias()
        there = self.scope.column(self.target, alias, self.field.there[0])
        match = all_of([self.row_of(joined), phrase(Column(joined, link.there), " = ", there)])
        return Exists(Select(ONE, Table(link.schema, link.table, joined), where=match))

    def row_of(self, joined: str) -> Expr:
        """The condition that a row of the join table is one of this row's."""
        link = self.field.through
        assert link is not None
        return phrase(Column(joined, link.here), " = ", self.row.cell(self.scope, self.field.here[0]))

    def add(self, found: Anchor) -> None:
        """Connect a record that was made with this row's `key`."""
        if self.field.through:
            self.add_rows([found])

    def add_rows(self, found: Sequence[Anchor]) -> None:
        """Put the records that steps gave into the join table, unless they are there."""
        link = self.field.through
        assert link is not None
        alias = self.scope.alias()
        there = self.field.there[0]
        values = ((self.row.cell(self.scope, self.field.here[0], True), None), (self.there(alias), None))
        condition = among(self.scope, self.target, alias, (there,))
        source = Select(values, self.scope.table(self.target, alias), where=condition)
        table = Table(link.schema, link.table, None)
        insert = Insert(table, (link.here, link.there), source, DO_NOTHING)
        self.script.write(self.scope.model(self.field.model), insert, keys=rows_of(found, (there,)))

    def there(self, alias: str) -> Expr:
        """The column of the target that the join table holds."""
        return self.scope.column(self.target, alias, self.field.there[0])

    def take(self, locate: Locate, need: Need | None = None, keys: Elements | RowsOf | None = None) -> None:
        """Records with a key become this row's, whose ever they were."""
        alias = self.scope.alias()
        sets = changed(self.script, self.owner, self.key)
        self.script.write(self.target, Update(self.scope.table(self.target, alias), sets, locate(alias)), need, keys)

    def find_or_make(self, node: Fields) -> None:
        """connectOrCreate."""
        if self.field.through:
            self.add(find_or_make(self.script, self.field, node, {}, None))
        else:
            take = self.take
            find_or_make(
                self.script, self.field, node, self.key, lambda found: take(lambda alias: found.same(self.scope, alias))
            )

    @property
    def bound(self) -> bool:
        """Whether the records have to have somebody."""
        return self.field.through is None and not self.owner.optional

    def refuse(self) -> None:
        """P2014, as the records have to have somebody."""
        self.script.refuse(broken(self.scope, self.field))

    def drop(self, locate: Locate, keys: Elements | RowsOf | None) -> None:
        """Connected records become nobody's; P2014 when they have to have somebody."""
        link, alias = self.field.through, self.scope.alias()
        if link is None:
            if self.bound:
                self.refuse()
                return
            table = self.scope.table(self.target, alias)
            found = self.mine(locate)(alias)
            self.script.write(self.target, Update(table, empty(self.script, self.owner), found), keys=keys)
            return
        inner = self.scope.alias()
        column = ((self.there(inner), None),)
        wanted = Sub(Select(column, self.scope.table(self.target, inner), where=locate(inner)))
        match = all_of([self.row_of(alias), phrase(Column(alias, link.there), " IN ", wanted)])
        self.script.write(self.target, Delete(Table(link.schema, link.table, alias), match), keys=keys)

    def replace(self, found: Sequence[Anchor]) -> None:
        """The records that steps gave, and no others, become this row's."""
        link, alias = self.field.through, self.scope.alias()
        if link is not None:
            self.script.write(self.target, Delete(Table(link.schema, link.table, alias), self.row_of(alias)))
            if found:
                self.add_rows(found)
            return
        names = key(self.scope, self.target)
        keys = rows_of(found, names)

        def wanted(inner: str) -> Expr:
            return among(self.scope, self.target, inner, names)

        if found:
            self.take(lambda a: all_of([wanted(a), phrase("(", self.connected(a), ") IS NOT TRUE")]), None, keys)
        rest = all_of([self.connected(alias), *([negate(wanted(alias))] if found else [])])
        table = self.scope.table(self.target, alias)
        if self.owner.optional:
            self.script.write(self.target, Update(table, empty(self.script, self.owner), rest), keys=keys, idle=False)
        else:
            need = broken(self.scope, self.field)
            self.script.rows(self.target, Select(ONE, table, where=rest), need, keys, idle=False)


def rows_of(found: Sequence[Anchor], names: Sequence[str]) -> RowsOf | None:
    """The keys in the rows of steps."""
    return RowsOf(tuple(one.step for one in found), found[0].positions(names)) if found else None
