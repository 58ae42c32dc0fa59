"""`Model.create_partial(...)` of prisma-client-py: asks for a partial type while the client is generated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Request:
    """What one call of `create_partial` asked for; None where it did not say. model: the name of the class."""

    model: str
    name: str
    include: tuple[str, ...] | None = None
    exclude: tuple[str, ...] | None = None
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    relations: Mapping[str, str] = field(default_factory=dict[str, str])
    exclude_relational_fields: bool = False


class Requests:
    """Gathers what a script of partial types asks for; `open` only while one runs."""

    def __init__(self) -> None:
        self.open = False
        self.found: list[Request] = []

    def add(
        self,
        model: str,
        name: str,
        include: Iterable[str] | None,
        exclude: Iterable[str] | None,
        required: Iterable[str] | None,
        optional: Iterable[str] | None,
        relations: Mapping[str, str] | None,
        exclude_relational_fields: bool,
    ) -> None:
        """Note a call; raises RuntimeError outside of a script, ValueError or TypeError for one without sense."""
        if not self.open:
            raise RuntimeError("create_partial() is for the script that `partial_type_generator` names")
        if any(found.name == name for found in self.found):
            raise ValueError(f'Partial type "{name}" has already been created.')
        if not name.isidentifier():
            raise ValueError(f'"{name}" cannot be the name of a class.')
        if include is not None and exclude is not None:
            raise TypeError("Exclude and include are mutually exclusive.")
        if include is not None and exclude_relational_fields:
            raise TypeError("Include and exclude_relational_fields=True are mutually exclusive.")
        if relations and exclude_relational_fields:
            raise ValueError("exclude_relational_fields and relations are mutually exclusive")
        request = Request(
            model,
            name,
            None if include is None else tuple(include),
            None if exclude is None else tuple(exclude),
            tuple(required or ()),
            tuple(optional or ()),
            dict(relations or {}),
            exclude_relational_fields,
        )
        both = sorted({*request.required} & {*request.optional})
        if both:
            raise ValueError(f"Cannot make the same field(s) required and optional: {', '.join(both)}")
        for partial in request.relations.values():
            if all(found.name != partial for found in self.found):
                raise ValueError(
                    f'Unknown partial type: "{partial}". '
                    f"Did you remember to generate the {partial} type before this one?"
                )
        self.found.append(request)


REQUESTS = Requests()
"""Those of the script that runs in this process."""
