"""Steps as a list for people, in Prisma's words and order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias, assert_never

from diglot_migrate.catalog import Column, Index
from diglot_migrate.defaults import type_name
from diglot_migrate.steps import (
    AddColumn,
    AddForeignKey,
    AddPrimaryKey,
    AlterEnum,
    AlterExtension,
    AlterTable,
    ChangeColumn,
    CreateEnum,
    CreateExtension,
    CreateIndex,
    CreateSchema,
    CreateTable,
    DropColumn,
    DropEnum,
    DropExtension,
    DropForeignKey,
    DropIndex,
    DropPrimaryKey,
    DropTable,
    RedefineIndex,
    RedefineTables,
    RenameForeignKey,
    RenameIndex,
    RenamePrimaryKey,
    Step,
    TableChange,
)

NO_DIFFERENCE = "No difference detected."
_HEADINGS = (
    "[+] Added Schemas",
    "[*] Changed the `{}` extension",
    "[-] Removed extensions",
    "[+] Added extensions",
    "[+] Added enums",
    "[+] Added tables",
    "[-] Removed enums",
    "[-] Removed tables",
    "[*] Redefined table `{}`",
    "[*] Changed the `{}` enum",
    "[*] Changed the `{}` table",
)
(
    _SCHEMAS,
    _EXTENSION,
    _LESS_EXTENSIONS,
    _EXTENSIONS,
    _ENUMS,
    _TABLES,
    _LESS_ENUMS,
    _LESS_TABLES,
    _REBUILT,
    _ENUM,
    _TABLE,
) = range(11)


class _Item(NamedTuple):
    """Lines of a section; sections are sorted by heading and name, their lines stay in the order of the steps."""

    heading: int
    name: str
    lines: tuple[str, ...]


def summary(steps: Sequence[Step]) -> str:
    """The list, ending in a line feed; `No difference detected.` when there are no steps."""
    if not steps:
        return f"{NO_DIFFERENCE}\n"
    text = ""
    shown: tuple[int, str] | None = None
    for item in sorted(_items(steps), key=lambda it: (it.heading, it.name.encode())):
        if (item.heading, item.name) != shown:
            text += f"\n{_HEADINGS[item.heading].format(item.name)}\n"
            shown = item.heading, item.name
        text += "".join(f"  {line}\n" for line in item.lines)
    return text


def _items(steps: Sequence[Step]) -> Iterator[_Item]:
    for step in steps:
        match step:
            case CreateSchema(name):
                yield _Item(_SCHEMAS, "", (f"- {name}",))
            case DropExtension(extension):
                yield _Item(_LESS_EXTENSIONS, "", (f"- {extension.name}",))
            case CreateExtension(extension):
                yield _Item(_EXTENSIONS, "", (f"- {extension.name}",))
            case AlterExtension(before):
                yield _Item(_EXTENSION, before.name, ())
            case CreateEnum(enum):
                yield _Item(_ENUMS, "", (f"- {enum.name.name}",))
            case AlterEnum(before):
                added = tuple(f"[+] Added variant `{value}`" for value in step.added)
                removed = tuple(f"[-] Removed variant `{value}`" for value in step.removed)
                yield _Item(_ENUM, before.name.name, added + removed)
            case DropTable(table):
                yield _Item(_LESS_TABLES, "", (f"- {table.name.name}",))
            case DropEnum(enum):
                yield _Item(_LESS_ENUMS, "", (f"- {enum.name.name}",))
            case CreateTable(table):
                yield _Item(_TABLES, "", (f"- {table.name.name}",))
            case RedefineTables(rebuilds):
                yield from (_Item(_REBUILT, rebuild.before.name.name, ()) for rebuild in rebuilds)
            case AlterTable(before):
                yield _Item(_TABLE, before.name.name, tuple(_change(step, change) for change in step.changes))
            case (
                DropForeignKey()
                | DropIndex()
                | CreateIndex()
                | RenameForeignKey()
                | AddForeignKey()
                | RenameIndex()
                | RedefineIndex()
            ):
                yield _Item(_TABLE, step.table.name, (_of_table(step),))
            case _:
                assert_never(step)


_OfTable: TypeAlias = (
    DropForeignKey | DropIndex | CreateIndex | RenameForeignKey | AddForeignKey | RenameIndex | RedefineIndex
)


def _of_table(step: _OfTable) -> str:
    match step:
        case DropForeignKey(_, key):
            return f"[-] Removed foreign key on columns ({', '.join(key.columns)})"
        case DropIndex(_, index):
            return f"[-] Removed {_index(index)}"
        case CreateIndex(_, index):
            return f"[+] Added {_index(index)}"
        case RenameForeignKey(_, before, after):
            return f'[*] Renamed the foreign key "{before.constraint}" to "{after.constraint}"'
        case AddForeignKey(_, key):
            return f"[+] Added foreign key on columns ({', '.join(key.columns)})"
        case RenameIndex(_, before, after):
            return f"[*] Renamed index `{before.name}` to `{after.name}`"
        case RedefineIndex(_, before):
            return f"[*] Redefined index `{before.name}`"
    assert_never(step)


def _index(index: Index) -> str:
    return f"{'unique ' if index.unique else ''}index on columns ({', '.join(it.name for it in index.columns)})"


def _change(step: AlterTable, change: TableChange) -> str:
    before, after = step.before.primary_key, step.after.primary_key
    old, new = (", ".join(key.columns) if key is not None else "" for key in (before, after))
    match change:
        case DropPrimaryKey():
            return f"[-] Dropped the primary key on columns ({old})"
        case RenamePrimaryKey():
            return f"[*] Renamed the primary key on columns ({old})"
        case AddPrimaryKey():
            return f"[+] Added primary key on columns ({new})"
        case DropColumn(column):
            return f"[-] Removed column `{column.name}`"
        case AddColumn(column):
            return f"[+] Added column `{column.name}`"
        case ChangeColumn(_, column, "impossible"):
            return f"[*] Column `{column.name}` would be dropped and recreated ({', '.join(_differences(change))})"
        case ChangeColumn(_, column):
            return f"[*] Altered column `{column.name}` ({', '.join(_differences(change))})"
    assert_never(change)


def _differences(change: ChangeColumn) -> Iterable[str]:
    if change.nullability:
        yield f"changed from {change.before.arity} to {change.after.arity}"
    if change.default:
        yield f"default changed from `{_default(change.before)}` to `{_default(change.after)}`"
    if change.cast is not None:
        yield "type changed"
    if change.counting:
        yield "column became autoincrementing" if change.after.counts else "column is no longer autoincrementing"


def _default(column: Column) -> str:
    """A default as Prisma's engine prints it."""
    if column.counts:
        return f'Some(Sequence("{column.sequence.name if column.sequence else ""}"))'
    if column.unspelled:
        return "Some(DbGenerated(None))"
    if column.default is None:
        return "None"
    if column.default == "CURRENT_TIMESTAMP" and not column.computed:
        return "Some(Now)"
    if column.computed:
        return f"Some(DbGenerated(Some({_quoted(column.default)})))"
    return f"Some(Value({_value(column, column.default)}))"


def _value(column: Column, text: str) -> str:
    name = type_name(column)
    if column.type.endswith("[]"):
        inside = re.sub(r"\]::.*", "", text.removeprefix("ARRAY["), flags=re.DOTALL)
        items = re.findall(r"'(?:[^']|'')*'|[^, ]+", inside)
        one = Column(column.name, column.type.removesuffix("[]"))
        return f"List([{', '.join(_value(one, item) for item in items)}])"
    plain = text[1:-1].replace("''", "'") if text.startswith("'") else text
    if name.startswith('"'):
        return f"Enum({_quoted(plain)})"
    if name in ("SMALLINT", "INTEGER", "OID"):
        return f"Int({plain})"
    if name == "BIGINT":
        return f"BigInt({plain})"
    if name in ("REAL", "DOUBLE PRECISION", "DECIMAL", "MONEY"):
        return f"Float(BigDecimal({_quoted(plain)}))"
    if name == "BOOLEAN":
        return f"Boolean({plain})"
    if name == "BYTEA":
        return f"Bytes([{', '.join(map(str, bytes.fromhex(plain[2:])))}])"
    return f"{'Json' if name in ('JSON', 'JSONB') else 'String'}({_quoted(plain)})"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
