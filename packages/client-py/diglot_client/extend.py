"""Extensions: what `extends` adds to a client, its models and its queries."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, TypedDict, TypeVar, cast

from .errors import ValidationError
from .query import Perform, Query


@dataclass(frozen=True, slots=True)
class Hooked:
    """A query on its way: a hook may change its arguments, run it, change its result, or do without.

    model: its name; None for raw SQL. operation: `find_many`, `query_raw`. args: as the caller wrote them, copied; the
    text and the values for raw SQL. query: the query for some arguments, which later hooks see, then the database.
    """

    model: str | None
    operation: str
    args: Any
    query: Callable[[Any], Awaitable[Any]]


T = TypeVar("T")
Written = Callable[[Query[Any]], Awaitable[tuple[Any, Callable[[Any], str]]]]
"""A query -> its result as plain data, and what writes it as canonical JSON."""
Hook = Callable[[Hooked], Awaitable[Any]]
"""A hook of the component `query`."""
Parts = AsyncGenerator[list[Any], None]


class Extension(TypedDict, total=False):
    """What `extends` takes. Keys of `model` and `query` are accessors or `all_models`; those of hooks are operations or
    `all_operations`. Functions of `model` and `client` are methods: their first argument is what they are called on."""

    name: str
    model: Mapping[str, Mapping[str, Callable[..., Any]]]
    client: Mapping[str, Any]
    query: Mapping[str, Hook | Mapping[str, Hook]]


COMPONENTS = ("name", "model", "client", "query")


class Extensions:
    """The extensions of a client, the first one first. spellings: the model of each accessor."""

    def __init__(self, added: Sequence[Extension], spellings: Mapping[str, str]) -> None:
        self.added = added
        self._spellings = spellings
        self._hooks: dict[tuple[str | None, str], Sequence[Hook]] = {}
        self._actions: dict[str, type[Any]] = {}

    def and_(self, extension: Extension) -> Extensions:
        """These and one more, which comes last. Raises ValidationError for what is no extension."""
        for name in extension:
            if name not in COMPONENTS:
                raise ValidationError("unknownArgument", (name,), "extends", name=name, options=list(COMPONENTS))
        for component in ("model", "query"):
            for name, part in cast("Mapping[str, Any]", extension.get(component) or {}).items():
                if isinstance(part, Mapping) and canonical(name) != "allModels" and name not in self._spellings:
                    known = [*self._spellings, "all_models"]
                    raise ValidationError("unknownArgument", (component, name), "extends", name=name, options=known)
        return Extensions([*self.added, extension], self._spellings)

    def hooks(self, model: str | None, operation: str) -> Sequence[Hook]:
        """The hooks that a call passes, the outermost first. model: None for raw SQL. operation: in camelCase."""
        found = self._hooks.get((model, operation))
        if found is None:
            found = [hook for extension in self.added for hook in self._of(extension, model, operation)]
            self._hooks[model, operation] = found
        return found

    def _of(self, extension: Extension, model: str | None, operation: str) -> Sequence[Hook]:
        own: dict[str, Hook] = {}
        shared: dict[str, Hook] = {}
        outer: dict[str, Hook] = {}
        for name, part in (extension.get("query") or {}).items():
            if not isinstance(part, Mapping):
                outer[canonical(name)] = part
            elif canonical(name) == "allModels":
                shared = renamed(cast("Mapping[str, Hook]", part))
            elif self._spellings[name] == model:
                own |= renamed(cast("Mapping[str, Hook]", part))
        groups = () if model is None else (own, shared)
        inner = [group.get(key) for group in groups for key in (operation, "allOperations")]
        raw = [outer.get(operation)] if model is None else []
        return [hook for hook in (*inner, *raw, outer.get("allOperations")) if hook is not None]

    def around(self, perform: Perform, written: Written) -> Perform:
        """`perform` behind the hooks; for canonical JSON they get plain data."""

        async def extended(query: Query[Any], wire: bool) -> Any:
            hooks = self.hooks(query.model, query.action)
            if not hooks:
                return await perform(query, wire)
            write: Callable[[Any], str] = json.dumps

            async def last(inner: Query[Any], _: bool) -> Any:
                nonlocal write
                if not wire:
                    return await perform(inner, False)
                whole = Query[Any](perform, inner.model, inner.action, inner.args, inner.into, query.path)
                value, write = await written(whole)
                return value

            result = await behind(hooks, last)(query, wire)
            return write(result) if wire else result

        return extended

    async def parts(self, query: Query[Any], found: Callable[[Any], Parts]) -> Parts:
        """The parts of a stream, whose arguments hooks see. found: the parts for some arguments."""

        async def last(inner: Query[Any], _: bool) -> Any:
            return found(inner.args)

        parts: Parts = await behind(self.hooks(query.model, query.action), last)(query, False)
        async with aclosing(parts):
            async for part in parts:
                yield part

    async def raw(self, action: str, args: Sequence[Any], work: Callable[[Sequence[Any]], Awaitable[T]]) -> T:
        """The result of raw SQL behind the hooks. args: the text and the values."""

        async def last(query: Query[Any], _: bool) -> Any:
            return await work(query.args)

        return await behind(self.hooks(None, action), last)(Query(last, "", action, [*args]), False)

    def actions(self, base: type[Any], model: str) -> type[Any]:
        """The class of a model's actions with the methods of the component `model`."""
        made = self._actions.get(model)
        if made is None:
            methods: dict[str, Any] = {}
            for extension in self.added:
                parts = extension.get("model") or {}
                for name in sorted(parts, key=lambda name: canonical(name) != "allModels"):
                    if canonical(name) == "allModels" or self._spellings[name] == model:
                        methods |= parts[name]
            made = type(base.__name__, (base,), {"__slots__": (), **methods}) if methods else base
            self._actions[model] = made
        return made


def renamed(hooks: Mapping[str, Hook]) -> dict[str, Hook]:
    """Hooks by the canonical names of their operations."""
    return {canonical(name): hook for name, hook in hooks.items()}


def canonical(name: str) -> str:
    """`find_many` -> `findMany`, `find_unique_or_raise` -> `findUniqueOrThrow`, `$allModels` -> `allModels`."""
    camel = re.sub(r"_([a-z])", lambda found: found[1].upper(), name.removeprefix("$"))
    return camel.replace("OrRaise", "OrThrow")


def spelled(name: str) -> str:
    """`findMany` -> `find_many`, as hooks see it."""
    return re.sub(r"[A-Z]", lambda found: f"_{found[0].lower()}", name).replace("_or_throw", "_or_raise")


def behind(hooks: Sequence[Hook], perform: Perform) -> Perform:
    """`perform` behind `hooks`: a query passes each of them, the first one outermost."""
    if not hooks:
        return perform
    hook, inner = hooks[0], behind(hooks[1:], perform)

    async def passed(query: Query[Any], wire: bool) -> Any:
        model, action, args, into, _ = query.call

        def run(changed: Any) -> Query[Any]:
            return Query(lambda call, _: inner(call, wire), model, action, changed, into)

        return await hook(Hooked(model or None, spelled(action), copied(args), run))

    return passed


def copied(args: Any) -> Any:
    """`args` with new dicts and lists, so that a hook that changes them changes nobody else's."""
    if isinstance(args, dict):
        return {key: copied(value) for key, value in cast("dict[Any, Any]", args).items()}
    return [copied(value) for value in cast("list[Any]", args)] if isinstance(args, list) else args
