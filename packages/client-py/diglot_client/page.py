"""orderBy, cursor, distinct, skip and take: which rows of a filter, in which order.

The steps follow each other as Prisma's do: where, orderBy, cursor, distinct, skip, take. Where a page is wanted for
each parent, or distinct rows, the rows are numbered by window functions in derived tables, which keep the alias's
columns under their names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from .filter import unique, where
from .manifest import Model, Scalar
from .order import Order, by_key, first_key, followed, nulls, order, reverse, total
from .plan import Codec, Form
from .scope import Scope
from .sql import Bind, Column, Derived, Expr, From, Join, Rank, Select, Sub, Term, Truth, all_of, any_of, phrase
from .tree import Fields, Given, Items, Node, Word, objects

INTEGER = Codec("Int")

Go = Callable[[str], Expr]
"""Which rows of a derived table go on, by its alias."""


@dataclass(frozen=True, slots=True)
class Page:
    """The arguments. distinct: of no fields all rows are equal. empty: take is 0. reversed: take is negative."""

    order: Node | None
    cursor: Fields | None
    distinct: tuple[str, ...] | None
    skip: Expr | None
    take: Expr | None
    reversed: bool
    empty: bool


@dataclass(frozen=True, slots=True)
class Found:
    """Rows under an alias, ready to be selected from. keys: what ties them to their parents."""

    alias: str
    source: From
    joins: tuple[Join, ...]
    where: Expr
    order: tuple[Term, ...]
    keys: tuple[Expr, ...]
    limit: Expr | None = None
    offset: Expr | None = None
    reversed: bool = False
    lock: Expr | None = None

    def select(self, columns: Sequence[tuple[Expr, str | None]], joins: Sequence[Join] = ()) -> Select:
        """The select of some columns, with more joins."""
        return Select(
            tuple(columns), self.source, (*self.joins, *joins), self.where,
            order=self.order, limit=self.limit, offset=self.offset, lock=self.lock,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Base:
    """What rows come from before paging: the condition that ties them to parents, joins for it, key expressions."""

    alias: str
    condition: Expr
    joins: tuple[Join, ...] = ()
    keys: tuple[Expr, ...] = ()


def page(scope: Scope, model: Model, args: Fields, form: Form = "take") -> Page:
    """Read the arguments of a page. form: `one` for findFirst."""
    take, skip, cursor, names = args.get("take"), args.get("skip"), args.get("cursor"), args.get("distinct")
    if isinstance(skip, Given) and skip.negative:
        raise scope.error("negative", skip.path)
    if isinstance(take, Word) and form == "one":
        raise scope.error("oneOrMinusOne", take.path)
    return Page(
        order=args.get("orderBy"),
        cursor=None if cursor is None else unique(scope, model, cursor, cursor.path),
        distinct=tuple(str(item.value) for item in names.items if isinstance(item, Word))
        if isinstance(names, Items)
        else None,
        skip=Bind(scope.slot(skip, INTEGER, "skip")) if isinstance(skip, Given) else None,
        take=Bind(scope.slot(take, INTEGER, form)) if isinstance(take, Given) else None,
        reversed=isinstance(take, Given) and take.negative,
        empty=isinstance(take, Word),
    )


def rows(scope: Scope, model: Model, base: Base, filter: Fields | None, page: Page, member: bool = False) -> Found:
    """The rows of one page, or of one page for each key of `base`.

    member: a nested cursor starts at its row among the rows found, and finds nothing where it is not among them; a
    cursor at the top is a position in the order, which its row need not take part in unless the order is not steady.
    """
    unfiltered = filter is None and page.cursor is None and base.condition == Truth(True) and not base.keys
    found = ordered(scope, model, base.alias, page, unfiltered)
    condition = all_of([base.condition, where(scope, model, base.alias, filter)])
    joins = (*base.joins, *found.joins)
    paged = page.take is not None or page.skip is not None
    within = None if page.cursor is None or steady(scope, model, page) else filter
    if page.distinct is not None and page.cursor is None and not base.keys:
        key = first_by(model, page, found, base.alias)
        if key is not None:
            return firsts(scope, model, replace(base, condition=condition, joins=joins), page, *key)
    if page.distinct is not None or (page.cursor and member) or (paged and base.keys):
        return numbered(scope, model, replace(base, condition=condition, joins=joins), found, page, member, within)
    if page.cursor is not None:
        start, later = cursor(scope, model, page.cursor, page, found, within)
        joins, condition = (*joins, *start), all_of([condition, later])
    return Found(
        alias=base.alias,
        source=scope.table(model, base.alias),
        joins=joins,
        where=condition,
        order=found.terms,
        keys=base.keys,
        limit=page.take,
        offset=page.skip,
        reversed=page.reversed,
    )


def ordered(scope: Scope, model: Model, alias: str, page: Page, whole: bool = False) -> Order:
    """The order of a page; by key when there is none, and after one that does not place a cursor's row.

    whole: of all rows of the table.
    """
    found = order(scope, model, alias, page.order, whole)
    if not found.terms and (page.take or page.skip or page.cursor or page.distinct is not None):
        found = by_key(scope, model, alias)
    elif page.cursor is not None and not total(model, page.order):
        found = followed(found, by_key(scope, model, alias))
    return reverse(found) if page.reversed else found


def steady(scope: Scope, model: Model, page: Page) -> bool:
    """Whether the values of a row tell its place: no two rows are equal in the order, and nothing in it is NULL.

    As in Prisma, a compound id does not count as a key here.
    """
    compound = model.id if len(model.id) > 1 else ()
    parts = list(objects(page.order))
    if page.distinct is not None or any(nulls(scope, model, part) for part in parts):
        return False
    names = {name for part in parts for name in part.entries} or {*(model.id or first_key(model))}
    return any(unique.fields != compound and names.issuperset(unique.fields) for unique in model.uniques.values())


# The cursor as a position --------------------------------------------------------------------------------------------


def cursor(
    scope: Scope, model: Model, node: Fields, page: Page, found: Order, within: Fields | None
) -> tuple[tuple[Join, ...], Expr]:
    """The condition to stand at or after the cursor's row, which nothing does when there is none, and joins for it.

    within: the filter that the cursor's row must pass, too.
    """
    if not any(found.nullable):
        return (), after(scope, model, node, page, found, within)
    inner = scope.alias()
    own = ordered(scope, model, inner, page)
    columns = tuple((term.expr, f"c{i}") for i, term in enumerate(own.terms))
    condition = all_of([where(scope, model, inner, node), where(scope, model, inner, within)])
    select = Select(columns, scope.table(model, inner), own.joins, condition)
    alias = scope.alias()
    later: list[Expr] = []
    equal: list[Expr] = []
    for i, term in enumerate(found.terms):
        mark = Column(alias, f"c{i}")
        later.append(all_of([*equal, beyond(scope, term, mark, found.nullable[i])]))
        equal.append(same(scope, term.expr, mark, found.nullable[i]))
    return (Join("CROSS JOIN", Derived(select, alias), None),), any_of([*later, all_of(equal)])


def after(
    scope: Scope, model: Model, node: Fields, page: Page, found: Order, within: Fields | None, first: int = 0
) -> Expr:
    """At or after the cursor's row in the terms from `first` on, none of which is NULL.

    Each value is a subquery of its own and the first comparison holds for all rows: an index finds where to start.
    """
    inner = scope.alias()
    own = ordered(scope, model, inner, page)
    condition = all_of([where(scope, model, inner, node), where(scope, model, inner, within)])
    term = found.terms[first]
    mark = Sub(Select(((own.terms[first].expr, None),), scope.table(model, inner), own.joins, condition))
    sign = "<" if term.descending else ">"
    start = phrase(term.expr, f" {sign}= ", mark)
    if first + 1 == len(found.terms):
        return start
    rest = after(scope, model, node, page, found, within, first + 1)
    return all_of([start, any_of([phrase(term.expr, f" {sign} ", mark), rest])])


def same(scope: Scope, left: Expr, right: Expr, nullable: bool) -> Expr:
    """Equal, NULL to NULL too."""
    return scope.dialect.same(left, right) if nullable else phrase(left, " = ", right)


def beyond(scope: Scope, term: Term, mark: Expr, nullable: bool) -> Expr:
    """Strictly after in the order of a term, with NULL where the order has it."""
    later = phrase(term.expr, " < " if term.descending else " > ", mark)
    if not nullable:
        return later
    last = scope.dialect.nulls_last != term.descending if term.nulls is None else term.nulls == "last"
    low, high = (mark, term.expr) if last else (term.expr, mark)
    return any_of([later, all_of([phrase(high, " IS NULL"), phrase(low, " IS NOT NULL")])])


# The first row of each group ------------------------------------------------------------------------------------------


def first_by(model: Model, page: Page, found: Order, alias: str) -> tuple[str, str] | None:
    """The key whose MIN or MAX is the first of equal rows, and which of the two; None where the order says more."""
    if model.view:
        return None  # what it calls a key may not be one
    known = {Column(alias, model.scalars[name].column) for name in page.distinct or ()}
    rest = [term for term in found.terms if term.expr not in known]
    descending = bool(rest) and rest[0].descending
    for key in model.uniques.values():
        field = model.scalars[key.fields[0]]
        if len(key.fields) > 1 or field.optional or not comparable(field):
            continue
        if not rest or rest[0].expr == Column(alias, field.column):
            return field.name, "MAX" if descending else "MIN"
    return None


def comparable(field: Scalar) -> bool:
    """Whether databases have MIN and MAX for a key, and no two values of it are equal."""
    plain = field.native is None or field.native.name in ("Text", "VarChar")
    return field.type in ("Int", "BigInt") or (field.type == "String" and plain)


def firsts(scope: Scope, model: Model, base: Base, page: Page, name: str, choose: str) -> Found:
    """The rows whose key is the first of its group."""
    group = tuple(scope.column(model, base.alias, field) for field in page.distinct or ())
    key = phrase(f"{choose}(", scope.column(model, base.alias, name), ")")
    select = Select(((key, None),), scope.table(model, base.alias), base.joins, base.condition, group)
    outer = scope.alias()
    found = ordered(scope, model, outer, page)
    return Found(
        alias=outer,
        source=scope.table(model, outer),
        joins=found.joins,
        where=phrase(scope.column(model, outer, name), " IN ", Sub(select)),
        order=found.terms,
        keys=(),
        limit=page.take,
        offset=page.skip,
        reversed=page.reversed,
    )


# Numbered rows -------------------------------------------------------------------------------------------------------


def numbered(
    scope: Scope, model: Model, base: Base, found: Order, page: Page, member: bool, within: Fields | None
) -> Found:
    """Rows numbered in derived tables: `#n` in the order of the page, `#d` among equal distinct fields, `#m` again."""
    joins, condition = base.joins, base.condition
    inside = page.cursor if member else None
    if page.cursor is not None and inside is None:
        start, later = cursor(scope, model, page.cursor, page, found, within)
        joins, condition = (*joins, *start), all_of([condition, later])
    distinct = tuple(scope.column(model, base.alias, name) for name in page.distinct or ())
    extra: list[tuple[Expr, str]] = [(Rank(base.keys, found.terms), "#n")]
    if page.distinct is not None and inside is None:
        extra.append((Rank((*base.keys, *distinct), found.terms), "#d"))
    if inside is not None:
        extra.append((phrase("CASE WHEN ", where(scope, model, base.alias, inside), " THEN 1 END"), "#s"))
    columns = [(scope.column(model, base.alias, name), field.column) for name, field in model.scalars.items()]
    tied = [(expr, f"#k{i}") for i, expr in enumerate(base.keys)]
    select = Select((*columns, *tied, *extra), scope.table(model, base.alias), joins, condition)
    layer = Layer(model, len(base.keys), select, scope.alias(), Truth(True))
    if inside is not None:
        start = windowed("MIN(CASE WHEN ", Column(layer.alias, "#s"), " = 1 THEN ", layer, "#n")
        layer = layer.over(scope, [(start, "#s")], lambda at: phrase(Column(at, "#n"), " >= ", Column(at, "#s")))
        if page.distinct is not None:
            fields = tuple(Column(layer.alias, model.scalars[name].column) for name in page.distinct)
            order = (Term(Column(layer.alias, "#n"), False),)
            layer = layer.over(scope, [(Rank((*layer.keys, *fields), order), "#d")], None)
    if page.distinct is not None:
        layer = replace(layer, where=phrase(Column(layer.alias, "#d"), " = 1"))
    order = (Term(Column(layer.alias, "#n"), False),)
    if not base.keys:
        return Found(
            layer.alias, Derived(layer.select, layer.alias), (), layer.where, order, (), page.take, page.skip,
            page.reversed,
        )  # fmt: skip
    number = "#n"
    if (page.take or page.skip) and (page.distinct is not None or inside is not None):
        layer, number = layer.over(scope, [(Rank(layer.keys, order), "#m")], None), "#m"
    limits = [layer.where]
    if page.skip is not None:
        limits.append(phrase(Column(layer.alias, number), " > ", typed(page.skip)))
    if page.take is not None:
        end = typed(page.take) if page.skip is None else phrase(typed(page.skip), " + ", typed(page.take))
        limits.append(phrase(Column(layer.alias, number), " <= ", end))
    order = (Term(Column(layer.alias, "#n"), page.reversed),)
    return Found(layer.alias, Derived(layer.select, layer.alias), (), all_of(limits), order, layer.keys)


def typed(expr: Expr) -> Expr:
    """A number of rows; a sum of two parameters does not tell their type."""
    return replace(expr, cast="int8") if isinstance(expr, Bind) else expr


@dataclass(frozen=True, slots=True)
class Layer:
    """A derived table with the columns of a model, key columns #k0… and numbers; where: which of its rows go on."""

    model: Model
    size: int
    select: Select
    alias: str
    where: Expr

    @property
    def keys(self) -> tuple[Expr, ...]:
        """The key columns."""
        return tuple(Column(self.alias, f"#k{i}") for i in range(self.size))

    def over(self, scope: Scope, extra: Sequence[tuple[Expr, str]], go: Go | None) -> Layer:
        """A derived table on top of this one, with more columns; `#n` is kept."""
        names = [field.column for field in self.model.scalars.values()]
        names += [*(f"#k{i}" for i in range(self.size)), "#n"]
        columns = (*((Column(self.alias, name), name) for name in names), *extra)
        alias = scope.alias()
        select = Select(columns, Derived(self.select, self.alias), where=self.where)
        return Layer(self.model, self.size, select, alias, Truth(True) if go is None else go(alias))


def windowed(before: str, column: Expr, between: str, layer: Layer, name: str) -> Expr:
    """`before column between name END) OVER (PARTITION BY keys)`."""
    parts: list[str | Expr] = [before, column, between, Column(layer.alias, name), " END) OVER ("]
    for i, key in enumerate(layer.keys):
        parts += [", " if i else "PARTITION BY ", key]
    return phrase(*parts, ")")
