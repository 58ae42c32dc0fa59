"""Pages that the reference loses, cut from its own lists.

With a cursor the reference loses rows where NULL is in the order, or where it compares keys in memory; see
docs/differences.md. It is then asked for the whole list, without the window. What must come out is the slice: from the
cursor's row on, of equal rows the first, without those skipped, as many as taken (rules 9.1 to 9.14 and 10.1 to 10.4).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from e2e.fuzz.keys import Model, identity
from e2e.fuzz.values import Json
from e2e.judge.canon import canonical

Args = dict[str, Json]
Path = tuple[str, ...]
WINDOW = {"cursor", "take", "skip", "distinct"}
PROJECTION = {"select", "include", "omit"}
FIRST = ("findFirst", "findFirstOrThrow")
MISSING: dict[str, Json] = {"error": {"code": "P2025", "name": "", "message": "no record"}}


@dataclass(frozen=True, slots=True)
class Windows:
    """What the reference makes of windows with a cursor, on the models of one manifest. database: postgres, sqlite."""

    models: Mapping[str, Model]
    database: str

    def answered(self, model: str, window: Args, *, nested: bool) -> bool:
        """Whether the reference gives the page. nested: of a list in a record, where it looks for the key in memory."""
        orders = listed(window.get("orderBy"))
        if "cursor" not in window:
            return True
        if any(self.lost(model, order) for order in orders) or (
            "distinct" in window and not self.steady(model, window)
        ):
            return False
        by_order = (
            not nested and len(identity(self.models[model])) == 1 and all(self.placed(model, it) for it in orders)
        )
        return by_order or self.found(model, window)

    def steady(self, model: str, window: Args) -> bool:
        """Whether the reference recognises the cursor's row, and nothing in the order is NULL."""
        return self.found(model, window) and all(self.placed(model, order) for order in listed(window.get("orderBy")))

    def found(self, model: str, window: Args) -> bool:
        """Whether the row of a key is recognised in memory: not by Decimals, nor on SQLite by Booleans."""
        fields = self.models[model]["fields"]
        types = {fields[name]["type"] for name in self.named(model, window)}
        return "Decimal" not in types and not (self.database == "sqlite" and "Boolean" in types)

    def named(self, model: str, window: Args) -> set[str]:
        """The fields in a cursor."""
        fields = self.models[model]["fields"]
        cursor = cast("dict[str, Any]", window["cursor"])
        return {name for given, value in cursor.items() for name in ((given,) if given in fields else value)}

    def lost(self, model: str, order: Json) -> bool:
        """Whether an order goes through a relation that may be missing to a field that may not: NULL has no place."""
        missing, field = self.route(model, order)
        return missing and not (field.get("list") or field.get("optional"))

    def placed(self, model: str, order: Json) -> bool:
        """Whether nothing in an order may be NULL, so that the values of a row tell where it stands."""
        missing, field = self.route(model, order)
        return not missing and (bool(field.get("list")) or not field.get("optional"))

    def route(self, model: str, order: Json) -> tuple[bool, Mapping[str, Any]]:
        """Where an order leads: whether through a relation that may be missing, and to which field."""
        missing = False
        while True:
            ((name, order),) = cast("dict[str, Json]", order).items()
            field = self.models[model]["fields"][name]
            if "to" not in field or field.get("list"):
                return missing, field
            missing = missing or bool(field.get("optional"))
            model = field["to"]


@dataclass(frozen=True, slots=True)
class Slice:
    """One page to be cut. path: the relations from the call's records to it; model: of its rows."""

    path: Path
    model: str
    window: Args


@dataclass(frozen=True, slots=True)
class Slices:
    """The pages of a valid call that the reference loses, and the calls that tell what they are."""

    windows: Windows
    call: dict[str, Any]
    pages: Sequence[Slice]

    @classmethod
    def of(cls, windows: Windows, call: dict[str, Any]) -> Slices:
        """The lost pages of a call, the innermost first."""
        model, args = root(windows.models, call)
        found = lost(windows, model, args, (), nested="chain" in call) if call["action"].startswith("find") else ()
        return cls(windows, call, sorted(found, key=lambda page: -len(page.path)))

    def questions(self) -> list[dict[str, Any]]:
        """What to ask instead: all rows; then of each page the keys of its rows, and that of the cursor's row."""
        if not self.pages:
            return []
        asked = [self.asking(self.bare())]
        for page in self.pages:
            keys: Args = dict.fromkeys(identity(self.windows.models[page.model]), True)
            shown = keys | dict.fromkeys(cast("list[str]", listed(page.window.get("distinct"))), True)
            cursor: Args = {"where": page.window["cursor"], "select": keys}
            asked.append(self.asking(narrowed(self.bare(), page.path, shown)))
            asked.append({"model": page.model, "action": "findUnique", "args": cursor})
        return asked

    def answer(self, replies: Sequence[dict[str, Any]]) -> dict[str, Any]:
        """What must come out, {"ok"} or {"error"}. replies: to the questions, in their order."""
        for reply in replies:
            if "error" in reply:
                return reply
        rows, *about = (reply["ok"] for reply in replies)
        for number, page in enumerate(self.pages):
            shown, cursor = about[2 * number : 2 * number + 2]
            rows = self.cut(page, rows, shown, page.path, None if cursor is None else self.key(page, cursor))
        if not any(self.first(page) for page in self.pages):
            return {"ok": rows}
        if rows:
            return {"ok": rows[0]}
        return {"ok": None} if self.call["action"] == "findFirst" else MISSING

    def cut(self, page: Slice, rows: Any, shown: Any, path: Path, cursor: str | None) -> Any:
        """`rows` with the lists at the end of `path` cut to their pages. shown: the same with keys only."""
        if rows is None:
            return None
        if not path:
            return [rows[place] for place in self.page(page, shown, cursor)]
        for row, keys in zip(each(rows), each(shown), strict=True):
            if row is not None and row[path[0]] is not None:
                row[path[0]] = self.cut(page, row[path[0]], keys[path[0]], path[1:], cursor)
        return rows

    def page(self, page: Slice, rows: list[Any], cursor: str | None) -> list[int]:
        """The places in `rows` of the page, which has none where the cursor's row is missing."""
        window = page.window
        take = cast("int | None", window.get("take", 1 if self.first(page) else None))
        skip = cast("int", window.get("skip", 0))
        back = take is not None and take < 0
        keys = [self.key(page, row) for row in rows]
        if cursor not in keys:
            return []
        start = keys.index(cursor)
        fields = cast("list[str]", listed(window.get("distinct"))) or identity(self.windows.models[page.model])
        kept: dict[str, int] = {}
        for place in range(start, -1, -1) if back else range(start, len(rows)):
            kept.setdefault(canonical([rows[place][name] for name in fields]), place)
        chosen = list(kept.values())[skip:]
        chosen = chosen if take is None else chosen[: abs(take)]
        return chosen[::-1] if back else chosen

    def first(self, page: Slice) -> bool:
        """Whether the page is that of a findFirst itself."""
        return not page.path and self.call["action"] in FIRST

    def key(self, page: Slice, row: Mapping[str, Json]) -> str:
        return canonical([row[name] for name in identity(self.windows.models[page.model])])

    def ordered(self, page: Slice) -> Json:
        """The order of a page: the one asked for, or by its key."""
        return page.window.get("orderBy") or [{name: "asc"} for name in identity(self.windows.models[page.model])]

    def bare(self) -> Args:
        """The call's arguments without the lost windows."""
        _, args = root(self.windows.models, self.call)
        for page in self.pages:
            args = changed(args, page.path, self.unwindowed(page))
        return args

    def unwindowed(self, page: Slice) -> Args:
        """What changes in a page's arguments: no window, but its order."""
        return {**dict.fromkeys(WINDOW), "orderBy": self.ordered(page)}

    def asking(self, args: Args) -> dict[str, Any]:
        """The call with other arguments; all records, if it asks for the first of a lost page."""
        if "chain" in self.call:
            *links, (name, _) = self.call["chain"]
            return {**self.call, "chain": [*links, [name, args]]}
        many = any(self.first(page) for page in self.pages)
        return {**self.call, "action": "findMany" if many else self.call["action"], "args": args}


def root(models: Mapping[str, Model], call: dict[str, Any]) -> tuple[str, Args]:
    """The model and arguments of what a call gives: with a chain, of its end."""
    model, args = call["model"], call["args"]
    for name, inner in call.get("chain", ()):
        model, args = models[model]["fields"][name]["to"], inner
    return model, args


def lost(windows: Windows, model: str, args: Args, path: Path, *, nested: bool) -> Iterator[Slice]:
    """The pages that the reference loses, of the records and of all they include."""
    if not windows.answered(model, args, nested=nested):
        yield Slice(path, model, args)
    for name, inner in projected(args).items():
        field = windows.models[model]["fields"].get(name, {})
        if "to" in field and isinstance(inner, dict):
            yield from lost(windows, field["to"], cast("Args", inner), (*path, name), nested=True)


def projected(args: Args) -> Args:
    """What is included or selected."""
    return cast("Args", args.get("select") or args.get("include") or {})


def changed(args: Args, path: Path, change: Args) -> Args:
    """Arguments with those at the end of `path` changed; None takes one away."""
    if not path:
        return {name: value for name, value in {**args, **change}.items() if value is not None}
    word = "select" if args.get("select") else "include"
    inner = projected(args)
    return {**args, word: {**inner, path[0]: changed(cast("Args", inner[path[0]]), path[1:], change)}}


def narrowed(args: Args, path: Path, shown: Args) -> Args:
    """Arguments that select nothing but the relations of `path`, and at its end what is to be shown."""
    kept = {name: value for name, value in args.items() if name not in PROJECTION}
    if not path:
        return {**kept, "select": shown}
    return {**kept, "select": {path[0]: narrowed(cast("Args", projected(args)[path[0]]), path[1:], shown)}}


def each(records: Any) -> list[Any]:
    """One record, or several, as a list."""
    return cast("list[Any]", records) if isinstance(records, list) else [records]


def listed(value: Json) -> list[Json]:
    """One or several as a list, without empty ones."""
    return [item for item in (cast("list[Json]", value) if isinstance(value, list) else [value]) if item]
