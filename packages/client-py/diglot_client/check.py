"""Arguments of a call -> a tree of nodes, or a ValidationError that names the place and what could stand there.

Rules that need more than one argument, or the meaning of a field, are checked where the tree is lowered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from .errors import ValidationError
from .grammar import Grammar
from .shape import LIMIT, MANY, Misshapen, echoes, is_flat, is_form, is_list, is_long, is_number, runs
from .table import Table, Tag
from .tree import Blank, Data, Fields, Given, Items, JsonNullNode, Node, Null, Ref, Rows, Run, Runs, Word
from .values import NOT_GIVEN, AnyNull, DbNull, FieldRef, JsonNull, JsonNullValue
from .wording import Path, called, hint


class Checker:
    """One walk over the arguments of a call; counts the params.

    echoes: the `create` of an upsert has the key of its `where`.
    """

    def __init__(self, grammar: Grammar, model: str, action: str) -> None:
        self.grammar = grammar
        self.model = model
        self.action = action
        self.operation = f"{model}.{action}"
        self.size = 0
        self.turns: tuple[int, ...] = ()
        self.texts: dict[str, int] = {}
        self.echoes = False

    def error(self, kind: str, path: Path, **facts: object) -> ValidationError:
        """A ValidationError of this call."""
        return ValidationError(kind, path, self.operation, **facts)

    def wrong(self, path: Path, expected: str, value: object) -> ValidationError:
        """The error for a value that is not what the place takes."""
        if value is None:
            return self.error("notNull", path)
        return self.error("wrongType", path, expected=expected, got=describe(value))

    def fields(self, table: Table, value: object, path: Path, depth: int) -> Fields:
        """One object."""
        if depth > LIMIT:
            raise self.error("tooDeep", (), limit=LIMIT)
        if not isinstance(value, dict):
            raise self.wrong(path, "an object", value)
        entries: dict[str, Node] = {}
        for name, operand in cast("dict[object, object]", value).items():
            if operand is NOT_GIVEN:
                continue
            word, tag, sub = self.known(table, name, path)
            if operand is None and tag is Tag.CHOSEN:
                continue
            if word in entries:
                raise self.error("exclusiveArguments", path, one=word, other=name)
            entries[word] = self.node(tag, sub, operand, (*path, word), depth)
        return Fields(path, entries)

    def known(self, table: Table, name: object, path: Path) -> tuple[str, Tag, Any]:
        """The entry of a name."""
        try:
            word, tag, sub, _ = table[cast(str, name)]
        except (KeyError, TypeError, ValueError):
            options = [entry[0] for entry in table.load()]
            text = called(name)
            raise self.error("unknownArgument", (*path, text), name=text, hint=hint(text, options)) from None
        return word, tag, sub

    def node(self, tag: Tag, sub: Any, value: object, path: Path, depth: int) -> Node:
        """What stands under a name."""
        match tag:
            case Tag.VALUE:
                return self.data(value, path)
            case Tag.LIST:
                return Blank(path) if is_list(value) and not value else self.data(value, path)
            case Tag.FILTER:
                return self.fields(sub, value, path, depth + 1) if is_object(value) else self.data(value, path)
            case Tag.TABLE | Tag.CHOSEN:
                return self.fields(sub, value, path, depth + 1)
            case Tag.NULLABLE:
                return Null(path) if value is None else self.fields(sub, value, path, depth + 1)
            case Tag.ONE:
                return self.one(sub, value, path, depth)
            case Tag.LOGIC | Tag.ITEMS:
                return self.logic(tag, sub, value, path, depth)
            case Tag.FLAG | Tag.ARGS | Tag.ORDER | Tag.WORD:
                return self.word(tag, sub, value, path, depth)
            case Tag.NAMES:
                return self.names(sub, value, path)
            case Tag.COUNT:
                return self.count(value, path)
            case Tag.TEXT:
                return self.text(value, path)
            case Tag.ROWS:
                return self.rows(sub, value, path)
            case Tag.WRITE:
                return self.fields(sub, value, path, depth + 1)
            case Tag.EACH | Tag.MADE | Tag.PAIR | Tag.CHANGE:
                return self.write(tag, sub, value, path, depth)

    def data(self, value: object, path: Path) -> Data:
        """What stands where data may stand."""
        if isinstance(value, FieldRef):
            model = self.grammar.manifest.models.get(value.model)
            if model is None or value.name not in model.scalars:
                raise self.error("wrongFieldReference", path, field=f"{value.model}.{value.name}", expected="known")
            return Ref(path, value.model, value.name)
        if value is DbNull or value is JsonNull or value is AnyNull:
            return JsonNullNode(path, cast("JsonNullValue", value).name)
        return Null(path) if value is None else self.given(path)

    def given(self, path: Path, negative: bool = False) -> Given:
        """The next param."""
        self.size += 1
        return Given(path, self.size - 1, negative, self.turns)

    def write(self, tag: Tag, sub: Any, value: object, path: Path, depth: int) -> Node:
        """The operand of a nested write."""
        if tag is Tag.CHANGE:
            if not is_long(value, sub[1]):
                return Fields(path, {"data": self.fields(sub[1], value, path, depth + 1)})
            return self.fields(sub[0], value, path, depth + 1)
        if tag is Tag.MADE and is_flat(value, sub):
            return self.rows(sub, value, path)
        if not isinstance(value, (list, tuple)) or (tag is Tag.PAIR and not sub.list):
            return self.element(tag, sub, cast("object", value), path, depth + 1)
        elements = cast("list[object]", value)
        self.bounded(elements, path)
        return Runs(path, tuple(self.runs(tag, sub, elements, path, depth)))

    def runs(self, tag: Tag, sub: Any, elements: list[object], path: Path, depth: int) -> Iterator[Run]:
        """The runs of a list; elements that no call can have stand alone, so that their mistakes are found."""
        before: object = None
        for number, value in enumerate(elements):
            if value is NOT_GIVEN:
                raise self.error("undefinedElement", (*path, number))
            mark = mark_of(tag, sub, value, depth)
            if mark is not None and mark == before:
                continue
            before = mark
            outer, turns = self.size, self.turns
            self.size, self.turns = 0, (*turns, len(path))
            node = self.element(tag, sub, value, (*path, number), depth + 2)
            size, self.size, self.turns = self.size, outer, turns
            yield Run(node, self.given(path).index, size)

    def element(self, tag: Tag, sub: Any, value: object, path: Path, depth: int) -> Fields:
        """One object of a nested write."""
        if tag is not Tag.PAIR:
            return self.fields(sub, value, path, depth)
        found = self.fields(sub.table, value, path, depth)
        return Fields(path, found.entries, echoes(sub.model, cast("dict[str, Any]", value)))

    def one(self, sub: tuple[Table, Table], value: object, path: Path, depth: int) -> Node:
        """A filter on a to-one relation; the short form becomes `is`."""
        if value is None:
            return Null(path)
        if is_object(value) and is_form(cast("dict[str, Any]", value), sub[1]):
            return self.fields(sub[0], value, path, depth + 1)
        short = self.fields(sub[1], value, path, depth + 1)
        return Fields(path, {"is": short}) if short.entries else short

    def logic(self, tag: Tag, sub: Table, value: object, path: Path, depth: int) -> Node:
        """An object or a list of objects, always given back as a list; `single` objects only where they may stand."""
        if isinstance(value, (list, tuple)):
            items = cast("list[object]", value)
            self.bounded(items, path)
            return Items(path, tuple(self.item(sub, item, (*path, i), depth) for i, item in enumerate(items)))
        if tag is Tag.ITEMS:
            raise self.wrong(path, "a list of objects", value)
        return self.fields(sub, value, path, depth + 1)

    def bounded(self, items: list[object], path: Path) -> None:
        """Refuse a list whose statement no database would take."""
        if len(items) > MANY:
            raise self.error("tooMany", path, limit=MANY)

    def item(self, sub: Table, value: object, path: Path, depth: int) -> Fields:
        """An element of a list of objects."""
        if value is NOT_GIVEN:
            raise self.error("undefinedElement", path)
        return self.fields(sub, value, path, depth + 2)

    def word(self, tag: Tag, sub: Any, value: object, path: Path, depth: int) -> Node:
        """A word, a flag, or an object beside them."""
        if tag is Tag.FLAG or tag is Tag.ARGS:
            if isinstance(value, bool):
                return Word(path, value)
            if tag is Tag.ARGS and is_object(value):
                return self.fields(sub, value, path, depth + 1)
            raise self.wrong(path, "true or false" if tag is Tag.FLAG else "true, false or an object", value)
        if tag is Tag.ORDER and is_object(value):
            return self.fields(sub, value, path, depth + 1)
        words: Mapping[str, str] = {"asc": "asc", "desc": "desc"} if tag is Tag.ORDER else sub
        return self.choice(words, value, path)

    def choice(self, words: Mapping[str, str], value: object, path: Path) -> Word:
        """One of some words."""
        if not isinstance(value, str):
            raise self.wrong(path, "one of " + ", ".join(dict.fromkeys(words.values())), value)
        if value not in words:
            raise self.error("unknownWord", path, hint=hint("", dict.fromkeys(words.values())))
        return Word(path, words[value])

    def names(self, sub: Mapping[str, str], value: object, path: Path) -> Items:
        """A name or a list of names."""
        if isinstance(value, str):
            return Items(path, (self.name(sub, value, path),))
        if not isinstance(value, (list, tuple)):
            raise self.wrong(path, "a name or a list of names", value)
        items = cast("list[object]", value)
        self.bounded(items, path)
        return Items(path, tuple(self.name(sub, item, (*path, i)) for i, item in enumerate(items)))

    def name(self, sub: Mapping[str, str], value: object, path: Path) -> Word:
        """The name of a field."""
        if value is NOT_GIVEN:
            raise self.error("undefinedElement", path)
        if not isinstance(value, str):
            raise self.wrong(path, "the name of a field", value)
        if value not in sub:
            raise self.error("unknownArgument", path, name=value, hint=hint(value, sub))
        return Word(path, sub[value])

    def count(self, value: object, path: Path) -> Node:
        """An integer whose sign matters."""
        if value is None:
            raise self.error("notNull", path)
        if is_number(value) and cast(float, value) <= 0:
            return self.given(path, negative=True) if value else Word(path, 0)
        return self.given(path)

    def text(self, value: object, path: Path) -> Given:
        """Text that is searched for."""
        if not isinstance(value, str):
            raise self.wrong(path, "text", value)
        return replace(self.given(path), text=self.texts.setdefault(value, len(self.texts)))

    def rows(self, table: Table, value: object, path: Path) -> Rows:
        """The rows of a createMany."""
        single = is_object(value)
        if not single and not isinstance(value, (list, tuple)):
            raise self.wrong(path, "an object or a list of objects", value)
        rows = cast("list[object]", [value] if single else value)
        if not rows:
            return Rows(path, None)
        fields: dict[str, bool] = {}
        for i, row in enumerate(rows):
            place = path if single else (*path, i)
            if row is NOT_GIVEN:
                raise self.error("undefinedElement", place)
            if not isinstance(row, dict):
                raise self.wrong(place, "an object", row)
            for name in cast("dict[object, object]", row):
                if name not in fields:
                    fields[self.known(table, name, place)[0]] = False
        for name in fields:
            if table[name][2] is True:
                fields[name] = any(row.get(name, NOT_GIVEN) is NOT_GIVEN for row in cast("list[dict[str, Any]]", rows))
        return Rows(path, self.given(path).index, fields, single, self.turns)


def mark_of(tag: Tag, sub: Any, value: object, depth: int) -> object:
    """The shape of an element of a nested write; None when no call can have it."""
    try:
        return runs(tag, sub, [value], depth)[0][0]
    except (KeyError, Misshapen, TypeError, AttributeError, ValueError):
        return None


def check(grammar: Grammar, model: str, action: str, args: object) -> tuple[Fields, Checker]:
    """The tree of a call and the checker that made it; raises ValidationError."""
    checker = Checker(grammar, model, action)
    tree = checker.fields(grammar.start(model, action), args, (), 1)
    checker.echoes = action == "upsert" and echoes(grammar.manifest.models[model], cast("dict[str, Any]", args))
    return tree, checker


def is_object(value: object) -> bool:
    """Whether a value is a plain object and not data."""
    return isinstance(value, dict)


def describe(value: object) -> str:
    """What a value is, in words that both languages use; never the value."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case bytes() | bytearray() | memoryview():
            return "bytes"
        case dict():
            return "an object"
        case list() | tuple():
            return "a list"
        case _:
            return "a value of another type"
