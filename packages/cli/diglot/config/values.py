"""Values of configuration files: plain data, and what is only known later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Env:
    """The value of an environment variable, read when it is needed; `default` where it is not set."""

    name: str
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Dynamic:
    """Something that only running the file would tell; `what` says it, `line` counts from 1."""

    what: str
    line: int


Value: TypeAlias = "str | int | float | bool | Env | Dynamic | list[Value] | dict[str, Value] | None"
