"""The actions of one model: `prisma.post.find_many(...)`, in every spelling that callers bring.

A generated `client.pyi` gives each model a subclass with its own argument and result types; at run time this one
class serves all models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .errors import ValidationError
from .values import FieldRef

if TYPE_CHECKING:
    from .client import Client
    from .query import Query
    from .stream import Stream

T = TypeVar("T")


class Fields:
    """`prisma.user.fields.name`: references to the fields of a model, for filters that compare columns."""

    __slots__ = ("_model",)

    def __init__(self, model: str) -> None:
        self._model = model

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return FieldRef(self._model, name)

    def __getitem__(self, name: str) -> Any:
        return FieldRef(self._model, name)


class Actions(Generic[T]):
    """What can be done with the records of one model. Every action returns a query that runs when awaited.

    Arguments come as keywords or as one dict, in camelCase or snake_case. `into=` gives the type of the results.
    """

    __slots__ = ("_client", "_model")

    def __init__(self, client: Client, model: str) -> None:
        self._client = client
        self._model = model

    def __repr__(self) -> str:
        return f"<actions of {self._model}>"

    @property
    def fields(self) -> Any:
        """References to the fields, to compare columns: `{"updatedAt": {"gt": post.fields.createdAt}}`."""
        return Fields(self._model)

    def _run(self, action: str, call: tuple[Any, ...], args: dict[str, Any]) -> Query[Any]:
        """The query for one call: `call` holds the positional dict, if any, `args` the keywords."""
        into = args.pop("into", None)
        given = self._given(action, call, args)
        return self._client._run(self._model, action, given, into)  # pyright: ignore[reportPrivateUsage] the client's side of this method

    def _given(self, action: str, call: tuple[Any, ...], args: dict[str, Any]) -> Any:
        """The arguments of a call: its one dict, or the keywords."""
        if not call:
            return args
        given, *more = call
        if more or args:
            raise ValidationError("mixedCall", (), f"{self._model}.{action}")
        return {} if given is None else given

    def find_unique(self, *call: Any, **args: Any) -> Query[Any]:
        """The record that `where` identifies, or None."""
        return self._run("findUnique", call, args)

    def find_unique_or_raise(self, *call: Any, **args: Any) -> Query[Any]:
        """The record that `where` identifies; raises RecordNotFound (P2025)."""
        return self._run("findUniqueOrThrow", call, args)

    def find_first(self, *call: Any, **args: Any) -> Query[Any]:
        """The first record that matches, or None."""
        return self._run("findFirst", call, args)

    def find_first_or_raise(self, *call: Any, **args: Any) -> Query[Any]:
        """The first record that matches; raises RecordNotFound (P2025)."""
        return self._run("findFirstOrThrow", call, args)

    def find_many(self, *call: Any, **args: Any) -> Query[Any]:
        """The records that match `where`, in the order of `order_by`."""
        return self._run("findMany", call, args)

    def stream(self, *call: Any, **args: Any) -> Stream[Any]:
        """The records that match `where`, read in parts of `batch_size` while a loop goes on."""
        into = args.pop("into", None)
        given = self._given("stream", call, args)
        return self._client._stream(self._model, given, into)  # pyright: ignore[reportPrivateUsage] the client's side of this method

    def exists(self, *call: Any, **args: Any) -> Query[Any]:
        """Whether a record matches `where`."""
        return self._run("exists", call, args)

    def create(self, *call: Any, **args: Any) -> Query[Any]:
        """Create one record and return it."""
        return self._run("create", call, args)

    def create_many(self, *call: Any, **args: Any) -> Query[Any]:
        """Create the records of `data`; the result holds their number."""
        return self._run("createMany", call, args)

    def create_many_and_return(self, *call: Any, **args: Any) -> Query[Any]:
        """Create the records of `data` and return them."""
        return self._run("createManyAndReturn", call, args)

    def update(self, *call: Any, **args: Any) -> Query[Any]:
        """Change one record and return it; raises RecordNotFound (P2025)."""
        return self._run("update", call, args)

    def update_many(self, *call: Any, **args: Any) -> Query[Any]:
        """Change the records that match `where`; the result holds their number."""
        return self._run("updateMany", call, args)

    def update_many_and_return(self, *call: Any, **args: Any) -> Query[Any]:
        """Change the records that match `where` and return them."""
        return self._run("updateManyAndReturn", call, args)

    def upsert(self, *call: Any, **args: Any) -> Query[Any]:
        """Change the record that `where` identifies, or create it: `create=` and `update=`, or both in `data=`."""
        return self._run("upsert", *unfolded(call, args))

    def delete(self, *call: Any, **args: Any) -> Query[Any]:
        """Delete one record and return it; raises RecordNotFound (P2025)."""
        return self._run("delete", call, args)

    def delete_many(self, *call: Any, **args: Any) -> Query[Any]:
        """Delete the records that match `where`; the result holds their number."""
        return self._run("deleteMany", call, args)

    def count(self, *call: Any, **args: Any) -> Query[Any]:
        """The number of records that match `where`."""
        return self._run("count", call, args)

    def aggregate(self, *call: Any, **args: Any) -> Query[Any]:
        """Sums, averages, extremes and counts over the records that match."""
        return self._run("aggregate", call, args)

    def group_by(self, *call: Any, **args: Any) -> Query[Any]:
        """One row for each combination of the fields in `by`, with aggregates."""
        if call and not isinstance(call[0], dict):
            call, args = call[1:], {"by": call[0], **args}
        if args.get("count") is True:
            args["count"] = {"_all": True}  # what prisma-client-py means by it
        return self._run("groupBy", call, args)

    findUnique = find_unique
    findUniqueOrThrow = find_unique_or_throw = findUniqueOrRaise = find_unique_or_raise
    findFirst = find_first
    findFirstOrThrow = find_first_or_throw = findFirstOrRaise = find_first_or_raise
    findMany = find_many
    createMany = create_many
    createManyAndReturn = create_many_and_return
    updateMany = update_many
    updateManyAndReturn = update_many_and_return
    deleteMany = delete_many
    groupBy = group_by


def unfolded(call: tuple[Any, ...], args: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """An upsert whose `data` holds `create` and `update`, as prisma-client-py has it, with both beside `where`."""
    given = call[0] if len(call) == 1 and not args else args
    if not isinstance(given, dict):
        return call, args
    whole = cast("dict[str, Any]", given)
    data = whole.get("data")
    if not isinstance(data, dict):
        return call, args
    rest = {name: value for name, value in whole.items() if name != "data"}
    return (), {**rest, **cast("dict[str, Any]", data)}
