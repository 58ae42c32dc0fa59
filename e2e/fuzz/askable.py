"""Which calls the reference can be asked, so that each difference that is left must be one of its listed defects.

Left out is what it refuses or fails at by its own account, what it answers with a value that is not the stored one, and
what our clients refuse by rule. `docs/differences.md` tells users about each, and most have shared cases.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from e2e.fuzz.nested import counted_up
from e2e.fuzz.values import Json
from e2e.fuzz.worlds import Call, World

Models = Mapping[str, Mapping[str, Any]]
Entries = dict[str, Json]

AGGREGATES = ("_count", "_sum", "_avg", "_min", "_max")
SINGLE = ("create", "update", "upsert", "delete")
NAMING = ("connect", "set", "disconnect", "delete")
MEMBERS = frozenset(("constructor", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf", "toLocaleString"))
LARGEST = "1.7976931348623157e+308"
MICROSECONDS = re.compile(r'"\$datetime": "[^"]*\.\d{3}(?!000)\d{3}(Z|[+-])')


@dataclass(frozen=True, slots=True)
class Question:
    """A call, the models it is for and the database."""

    call: Call
    world: World
    database: str

    @property
    def models(self) -> Models:
        return self.world.manifest["models"]

    @property
    def args(self) -> Entries:
        return self.call["args"]

    @property
    def action(self) -> str:
        return self.call["action"]

    @property
    def asked(self) -> Json:
        """The arguments of the call and those of its chain."""
        return [self.args, self.call.get("chain", [])]

    @property
    def text(self) -> str:
        return json.dumps(self.asked)

    def fields(self, fits: Callable[[Mapping[str, Any]], object]) -> set[str]:
        """The names of all fields, of any model, with facts that fit."""
        return {name for model in self.models.values() for name, facts in model["fields"].items() if fits(facts)}

    def given(self, names: set[str]) -> Iterator[Json]:
        """What the arguments say for keys of these names, at any depth."""
        return (entries[name] for entries in objects(self.asked) for name in names & entries.keys())

    def levels(self) -> Iterator[tuple[str, Entries, int]]:
        """(model, arguments, depth) of the call and of every relation that it selects."""
        yield from below(self.models, self.call["model"], self.args, 0)
        model = self.call["model"]
        for name, args in cast("list[tuple[str, Entries]]", self.call.get("chain", [])):
            model = self.models[model]["fields"][name]["to"]
            yield from below(self.models, model, args, 1)


def below(models: Models, model: str, args: Entries, depth: int) -> Iterator[tuple[str, Entries, int]]:
    """The arguments of a model's rows, and those of the relations in them."""
    yield model, args, depth
    for word in ("select", "include"):
        chosen = args.get(word)
        for name, inner in cast("Entries", chosen).items() if isinstance(chosen, dict) else ():
            target = models[model]["fields"].get(name, {}).get("to")
            if target is not None and isinstance(inner, dict):
                yield from below(models, target, cast("Entries", inner), depth + 1)


def objects(node: Json) -> Iterator[Entries]:
    """All objects in arguments but tagged values."""
    if isinstance(node, dict):
        entries = cast("Entries", node)
        if "$json" not in entries:
            yield entries
            for value in entries.values():
                yield from objects(value)
    elif isinstance(node, list):
        for value in cast("list[Json]", node):
            yield from objects(value)


def records(node: Json) -> list[Entries]:
    """The objects of a list."""
    items = cast("list[Json]", node) if isinstance(node, list) else []
    return [cast("Entries", item) for item in items if isinstance(item, dict)]


# what it cannot be told ----------------------------------------------------------------------------------------------


def no_number(it: Question) -> bool:
    """Its command has no tag for NaN and infinities."""
    return '"$float"' in it.text


def undefined(it: Question) -> bool:
    """A key that is undefined is no key, whatever its name; it looks at some names first."""
    return '"$undefined"' in it.text


def prototype(it: Question) -> bool:
    """It drops keys called `__proto__`, which are unknown keys here."""
    return any("__proto__" in entries for entries in objects(it.asked))


def strategy(it: Question) -> bool:
    """Strategies are not sent to it, so a wrong one is not, either."""
    return it.args.get("relationLoadStrategy", "join") not in ("join", "query")


def selection(it: Question) -> bool:
    """It takes anything but false for true where a selection is wanted."""
    for model, args, depth in it.levels():
        fields = it.models[model]["fields"]
        for word in ("select", "include", "omit", *(AGGREGATES if not depth else ())):
            chosen = args.get(word, {})
            if not isinstance(chosen, dict):
                if chosen is not True or word != "_count":
                    return True
                continue
            for name, value in cast("Entries", chosen).items():
                nested = word in ("select", "include") and ("to" in fields.get(name, {}) or name == "_count")
                if not isinstance(value, bool) and not (nested and isinstance(value, dict)):
                    return True
                if nested and name == "_count" and isinstance(value, dict) and strange(cast("Entries", value)):
                    return True
    return False


def strange(counted: Entries) -> bool:
    """Whether `_count` has other than `select` with true, false or a filter for each relation."""
    chosen = counted.get("select", {})
    values = cast("Entries", chosen).values() if isinstance(chosen, dict) else [None]
    return not all(isinstance(value, (bool, dict)) for value in values)


def integers(it: Question) -> bool:
    """Python has one kind of integer: a bigint is taken for an Int, too."""
    names = it.fields(lambda facts: facts.get("type") in ("Int", "Float", "Decimal"))
    return any('"$bigint"' in json.dumps(value) for value in it.given(names | {"take", "skip", *AGGREGATES}))


def microseconds(it: Question) -> bool:
    """Its times have milliseconds."""
    return MICROSECONDS.search(it.text) is not None


def plain_null(it: Question) -> bool:
    """Plain null as Json data, which is refused here."""
    return None in it.given(it.fields(lambda facts: facts.get("type") == "Json"))


def no_path(it: Question) -> bool:
    """Texts that are no path into Json, which are refused here."""
    given = it.given(it.fields(lambda facts: facts.get("type") == "Json"))
    return any(not isinstance(value.get("path", []), list) for value in records([*given]))


# what it refuses or fails at -----------------------------------------------------------------------------------------


def window(it: Question) -> bool:
    """Aggregates from a cursor on, unless its field makes the order."""
    cursor, order = it.args.get("cursor"), it.args.get("orderBy")
    if it.action not in ("count", "aggregate") or not isinstance(cursor, dict):
        return False
    terms = records(order if isinstance(order, list) else [order])
    return len(terms) != 1 or terms[0].keys() != cast("Entries", cursor).keys()


def operator_name(it: Question) -> bool:
    """Fields called `not` or `is`, which it takes for operators, or operators for them, and crashes at times."""
    names = it.fields(lambda _: True) & {"not", "is", "isNot"}
    return any(not names.isdisjoint(entries) for entries in objects(it.asked)) if names else False


def no_order(it: Question) -> bool:
    """A page without an order of a model without an id."""
    for model, args, depth in it.levels():
        paged = any(args.get(name) for name in ("take", "skip", "cursor")) or (not depth and "First" in it.action)
        if paged and "id" not in it.models[model] and not args.get("orderBy"):
            return True
    return False


def short_having(it: Question) -> bool:
    """A value for an aggregate in `having`."""
    aggregates = [entries[name] for entries in objects(it.args.get("having")) for name in AGGREGATES if name in entries]
    return any(not isinstance(value, dict) for value in aggregates)


def empty_order(it: Question) -> bool:
    """An empty object as the order of a relation."""
    return any(
        value == {} for _, args, _ in it.levels() for order in objects(args.get("orderBy")) for value in order.values()
    )


def list_reference(it: Question) -> bool:
    """References to lists."""
    lists = it.fields(lambda facts: facts.get("list") and "type" in facts)
    return any(name in lists for name in references(it.asked))


def member_reference(it: Question) -> bool:
    """References to fields called like members of objects."""
    return any(name in MEMBERS for name in references(it.asked))


def native_reference(it: Question) -> bool:
    """References between types that the database cannot compare; they are not evaluated here beside what is false."""
    native = it.fields(lambda facts: facts.get("native"))
    return any(name in native for name in references(it.asked)) or any(
        '"$field"' in json.dumps(value) for value in it.given(native)
    )


def references(node: Json) -> Iterator[str]:
    """The names of the fields that are referred to."""
    return (str(entries["$field"]).rpartition(".")[2] for entries in objects(node) if "$field" in entries)


def native_operator(it: Question) -> bool:
    """Filters of `json` columns, averages of money, `mode` in filters of Json: its SQL has no operator for some."""
    names = it.fields(lambda facts: facts.get("native", {}).get("name") in ("Json", "Money"))
    documents = it.given(it.fields(lambda facts: facts.get("type") == "Json"))
    return it.database == "postgres" and (
        any(isinstance(value, (dict, bool)) for value in it.given(names))
        or any("mode" in value for value in records([*documents]))
    )


def unreadable(it: Question) -> bool:
    """Models with stored values that are none of their types, such as an infinite date, which it reads as invalid."""
    rows = {part["model"]: json.dumps(part["rows"]) for part in it.world.folder.seed}
    return any(mark in rows.get(model, "") for model, _, _ in it.levels() for mark in ('infinity"', '"$sql"'))


def byte_list(it: Question) -> bool:
    """Lists of Bytes, which it compares as base64 text and stores so."""
    names = it.fields(lambda facts: facts.get("type") == "Bytes" and facts.get("list"))
    return any(not isinstance(value, bool) for value in it.given(names))


def typed_cursor(it: Question) -> bool:
    """Cursors on Decimals, whose row it never finds below the first level, and on SQLite on keys with a Boolean."""
    keys = [json.dumps(args.get("cursor")) for _, args, _ in it.levels()]
    return any('"$decimal"' in key or (it.database == "sqlite" and re.search(": (true|false)", key)) for key in keys)


def relation_cursor(it: Question) -> bool:
    """Cursors with an order by a relation that may be missing: it finds nothing after such a row."""
    for model, args, _ in it.levels():
        fields = it.models[model]["fields"]
        names = {name for order in objects(args.get("orderBy")) for name in order}
        if "cursor" in args and any(fields.get(name, {}).get("optional") and "to" in fields[name] for name in names):
            return True
    return False


def distinct_cursor(it: Question) -> bool:
    """`distinct` with a cursor, whose row it may drop first."""
    return any("cursor" in args and "distinct" in args for _, args, _ in it.levels())


def single_cursor(it: Question) -> bool:
    """Cursors in lists of a single record, which it takes for positions."""
    single = it.action.startswith("findUnique") or it.action in SINGLE
    return single and any("cursor" in args and depth for _, args, depth in it.levels())


def distinct_numbers(it: Question) -> bool:
    """`distinct` by numbers that may be NaN, which it takes for NULL."""
    for model, args, _ in it.levels():
        chosen: Json = args.get("distinct", [])
        fields = it.models[model]["fields"]
        for name in cast("list[Json]", chosen) if isinstance(chosen, list) else [chosen]:
            if isinstance(name, str) and fields.get(name, {}).get("type") == "Float":
                return True
    return False


def largest(it: Question) -> bool:
    """The largest doubles, which overflow in it."""
    return LARGEST in it.text


def inexact(it: Question) -> bool:
    """Groups with Decimals on SQLite, which it cuts to integers when those of the first group are whole; averages, and
    sums of doubles, whose last digit depends on the version of SQLite.
    """
    decimals = it.fields(lambda facts: facts.get("type") == "Decimal")
    doubles = it.fields(lambda facts: facts.get("type") in ("Decimal", "Float"))
    sums = json.dumps([it.args.get("_sum"), it.args.get("having"), it.args.get("orderBy")])
    return it.database == "sqlite" and (
        (it.action == "groupBy" and any(f'"{name}"' in it.text for name in decimals))
        or (it.action in ("groupBy", "aggregate") and any(f'"{name}"' in sums for name in doubles))
        or '"_avg"' in it.text
    )


def quotient(it: Question) -> bool:
    """Quotients of integers on SQLite, which are fractions in it."""
    return it.database == "sqlite" and '"divide"' in it.text


def negation(it: Question) -> bool:
    """`isNot` in bulk writes, where it leaves out rows whose condition is NULL."""
    return it.action.startswith(("updateMany", "deleteMany")) and '"isNot"' in it.text


def uneven(it: Question) -> bool:
    """Rows with and without some field on SQLite, of which it creates those without an id first."""
    rows = records(it.args.get("data")) if it.action.startswith("createMany") else []
    return it.database == "sqlite" and len({frozenset(row) for row in rows}) > 1


def named_twice(it: Question) -> bool:
    """One record by two of its keys in a list, which it counts as two."""
    lists = (records(entries.get(word)) for entries in objects(it.asked) for word in NAMING)
    return any(len({tuple(item) for item in items}) > 1 for items in lists)


def empty_change(it: Question) -> bool:
    """A nested update without data, after which it leaves out the rest of the list."""
    lists = (records(entries.get("update")) for entries in objects(it.asked))
    return any(len(items) > 1 and any(item.get("data") == {} for item in items) for items in lists)


def partner(it: Question) -> bool:
    """connectOrCreate of the one record of a one-to-one relation, which it refuses when it is the partner already."""
    models = it.models
    names = it.fields(
        lambda facts: "from" in facts and not models[facts["to"]]["fields"][facts["opposite"]].get("list")
    )
    return any("connectOrCreate" in value for value in records([*it.given(names)]))


def mixed(it: Question) -> bool:
    """Keys beside to-one relations, which are taken here; it wants only one of both in an object, and in a list."""
    lists = (records(value) for entries in objects(it.asked) for value in entries.values())
    groups = [[entries] for entries in objects(it.asked)] + [items for items in lists if len(items) > 1]
    return any(both(model["fields"], items) for model in it.models.values() for items in groups)


def both(fields: Mapping[str, Mapping[str, Any]], items: list[Entries]) -> bool:
    """Whether data of a model have relations that hold its keys, and keys."""
    names = {name for item in items for name in item}
    keys = {key for facts in fields.values() for key in facts.get("from", ())}
    keys |= {name for name, facts in fields.items() if counted_up(facts)}
    return names <= fields.keys() and any("from" in fields[name] for name in names) and not keys.isdisjoint(names)


CANNOT_BE_TOLD = (no_number, undefined, prototype, strategy, selection, integers, microseconds, plain_null, no_path)
REFUSED = (window, operator_name, no_order, short_having, empty_order, list_reference, member_reference)
FAILING = (native_reference, native_operator, empty_change, partner, mixed)
WRONG = (
    unreadable,
    byte_list,
    typed_cursor,
    relation_cursor,
    distinct_cursor,
    single_cursor,
    distinct_numbers,
    largest,
)
WRONG_AT_TIMES = (inexact, quotient, negation, uneven, named_twice)
UNASKED: dict[str, Callable[[Question], bool]] = {
    function.__name__.replace("_", " "): function
    for function in (*CANNOT_BE_TOLD, *REFUSED, *FAILING, *WRONG, *WRONG_AT_TIMES)
}
"""Name -> whether a call is left out for it."""


def unasked(call: Call, world: World, database: str) -> str | None:
    """Why the reference is not asked; None when it is."""
    question = Question(call, world, database)
    return next((name for name, is_it in UNASKED.items() if is_it(question)), None)
