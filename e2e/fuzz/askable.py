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

from e2e.fuzz.values import Json
from e2e.fuzz.worlds import Call, World, altered

Models = Mapping[str, Mapping[str, Any]]
Entries = dict[str, Json]

SINGLE = ("create", "update", "upsert", "delete")
NESTED = frozenset(("connect", "set", "disconnect", "delete", "update", "updateMany", "deleteMany", "connectOrCreate"))
NAMING = ("connect", "set", "disconnect", "delete")


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


# what is refused -----------------------------------------------------------------------------------------------------


def plain_null(it: Question) -> bool:
    """Plain null as Json data, which is refused here."""
    return None in it.given(it.fields(lambda facts: facts.get("type") == "Json"))


def no_path(it: Question) -> bool:
    """Texts that are no path into Json, which are refused here."""
    given = it.given(it.fields(lambda facts: facts.get("type") == "Json"))
    return any(not isinstance(value.get("path", []), list) for value in records([*given]))


def number_path(it: Question) -> bool:
    """Paths with numbers on SQLite, where it wants to be told whether one is an index or a key."""
    given = it.given(it.fields(lambda facts: facts.get("type") == "Json"))
    paths = (value.get("path") for value in records([*given]))
    parts = {str(part) for path in paths if isinstance(path, list) for part in cast("list[Json]", path)}
    return it.database == "sqlite" and any(part.lstrip("-").isdigit() for part in parts)


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
    """Filters of `json` columns and aggregates of money: its SQL has no function or operator for some."""
    names = it.fields(lambda facts: facts.get("native", {}).get("name") in ("Json", "Money"))
    return it.database == "postgres" and any(isinstance(value, (dict, bool)) for value in it.given(names))


def own_words(it: Question) -> bool:
    """Models with values that are written in the database's own words: some are none of their types."""
    seeded = {part["model"]: part["rows"] for part in it.world.folder.seed}
    return any('"$sql"' in json.dumps(seeded.get(model, [])) for model, _, _ in it.levels())


def other_columns(it: Question) -> bool:
    """Tables with other columns than the schema says: it ties rows by milliseconds where the columns have more."""
    return altered(it.world.folder)


def bits(it: Question) -> bool:
    """Models with lists of bits, which it cannot read."""
    return any(
        field.get("list") and field.get("native", {}).get("name") in ("Bit", "VarBit")
        for model, _, _ in it.levels()
        for field in it.models[model]["fields"].values()
    )


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
    """`distinct` by numbers of which some are NaN, which it takes for NULL."""
    rows = {part["model"]: part["rows"] for part in it.world.folder.seed}
    for model, args, _ in it.levels():
        chosen: Json = args.get("distinct", [])
        for name in cast("list[Json]", chosen) if isinstance(chosen, list) else [chosen]:
            if any('"NaN"' in json.dumps(row.get(str(name))) for row in rows.get(model, ())):
                return True
    return False


def cut(it: Question) -> bool:
    """Groups with aggregates of Decimals on SQLite, which it cuts to integers when those of the first are whole."""
    decimals = it.fields(lambda facts: facts.get("type") == "Decimal")
    chosen = [it.args.get(name) for name in ("_sum", "_avg", "_min", "_max")]
    return (
        it.database == "sqlite"
        and it.action == "groupBy"
        and any(not decimals.isdisjoint(part) for part in records(chosen))
    )


def quotient(it: Question) -> bool:
    """Quotients of keys on SQLite, which are fractions in it: no column of keys takes them."""
    keys = {name for model in it.models.values() for name in model.get("id", ())}
    return it.database == "sqlite" and any("divide" in value for value in records([*it.given(keys)]))


def negation(it: Question) -> bool:
    """`isNot` in bulk writes, where it leaves out rows whose condition is NULL."""
    return it.action.startswith(("updateMany", "deleteMany")) and '"isNot"' in it.text


def uneven(it: Question) -> bool:
    """Rows with and without some field on SQLite, of which it creates those without an id first."""
    lists = [records(entries.get("create")) for entries in objects(it.asked)]
    if it.action.startswith("createMany"):
        lists.append(records(it.args.get("data")))
    return it.database == "sqlite" and any(len({frozenset(row) for row in rows}) > 1 for rows in lists)


def named_twice(it: Question) -> bool:
    """One record by two of its keys in a list, which it counts as two."""
    lists = (records(entries.get(word)) for entries in objects(it.asked) for word in NAMING)
    return any(len({tuple(item) for item in items}) > 1 for items in lists)


def delayed(it: Question) -> bool:
    """Records created with a relation that holds a key, before another operation in the order written, which it does
    first.
    """
    owning = it.fields(lambda facts: "from" in facts)
    for entries in objects(it.asked):
        given = entries.get("create")
        made = records(given if isinstance(given, list) else [given])
        if NESTED.intersection(entries) and any(not owning.isdisjoint(row) for row in made):
            return True
    return False


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


REFUSED = (plain_null, no_path, number_path, native_reference, native_operator, bits, partner)
WRONG = (
    *(
        other_columns,
        own_words,
        byte_list,
        typed_cursor,
        relation_cursor,
        distinct_cursor,
        single_cursor,
        distinct_numbers,
    ),
    *(cut, quotient, negation, uneven, named_twice, delayed, empty_change),
)
UNASKED: dict[str, Callable[[Question], bool]] = {
    function.__name__.replace("_", " "): function for function in (*REFUSED, *WRONG)
}
"""Name -> whether a call is left out for it."""


def unasked(call: Call, world: World, database: str) -> str | None:
    """Why the reference is not asked; None when it is."""
    question = Question(call, world, database)
    return next((name for name, is_it in UNASKED.items() if is_it(question)), None)
