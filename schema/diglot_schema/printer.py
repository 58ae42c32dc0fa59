"""The formatter: gives a schema the shape that Prisma's formatter gives it, byte for byte.

Columns are aligned per section of a block (an empty line ends a section), `@@` attributes go to the end of their
block behind one empty line, attributes have a fixed order, comments stay with what they stand before. Nothing else is
sorted and no line is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable

from diglot_schema.complete import complete
from diglot_schema.layout import Blank, Block, BlockAttribute, Comments, Item, Raw, Row, order
from diglot_schema.scan import Lines

INDENT = "  "


def format(text: str) -> str:
    """`text` in its standard shape; ends with a newline. Never fails: what cannot be read stays as it is."""
    page = Page()
    items = list(Lines(text).items())
    completed = complete(text, items)
    if completed != text:
        items = list(Lines(completed).items())
    while items and isinstance(items[0], Blank):
        del items[0]
    for index, item in enumerate(items):
        write_item(page, item, is_last=index == len(items) - 1)
    return page.finish()


class Page:
    """Output that puts off line ends, so that no more than one empty line is ever written."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.pending = 0
        self.indent = ""

    def write(self, text: str) -> None:
        """Text in the current line, indented when the line is new."""
        if self.pending:
            self.parts.append("\n" * min(self.pending, 2) + self.indent)
            self.pending = 0
        self.parts.append(text)

    def end_line(self) -> None:
        """End the current line."""
        self.pending += 1

    def finish(self) -> str:
        """The whole text."""
        text = "".join(self.parts)
        return text if text.endswith("\n") else text + "\n"


class Table:
    """Rows whose cells are aligned when they are written."""

    def __init__(self) -> None:
        self.rows: list[tuple[tuple[str, ...], str]] = []

    def add(self, cells: Iterable[str] = (), comment: str = "") -> None:
        """A row; empty cells at its end do not count."""
        row = tuple(cells)
        while row and not row[-1]:
            row = row[:-1]
        self.rows.append((row, comment))

    def flush(self, page: Page) -> None:
        """Write the rows to `page` and forget them."""
        widths: dict[int, int] = {}
        for cells, _ in self.rows:
            for index, cell in enumerate(cells):
                widths[index] = max(widths.get(index, 0), width(cell))
        for cells, comment in self.rows:
            padded = [cell + " " * (widths[index] - width(cell)) for index, cell in enumerate(cells[:-1])]
            line = " ".join((*padded, *cells[-1:]))
            text = f"{line} {comment}" if line and comment else line or comment
            if text:
                page.write(text)
            page.end_line()
        self.rows.clear()


def width(cell: str) -> int:
    """What a cell counts for: Prisma's formatter aligns by UTF-8 bytes."""
    return len(cell) if cell.isascii() else len(cell.encode("utf-8", "surrogatepass"))


def write_item(page: Page, item: Item, *, is_last: bool) -> None:
    """One thing of the top level."""
    match item:
        case Block():
            write_block(page, item)
        case Comments(lines):
            for line in lines:
                page.write(line)
                page.end_line()
        case Blank():
            if not is_last:
                page.end_line()
        case Raw(text):
            page.write(text)


def write_block(page: Page, block: Block) -> None:
    """A block: sections of aligned rows, then the block attributes in their order."""
    page.write(f"{block.keyword} {block.name} {{")
    page.end_line()
    page.indent = INDENT
    table = Table()
    attributes: list[tuple[Comments | None, BlockAttribute]] = []
    above: Comments | None = None
    after_blank = False
    for index, member in enumerate(block.members):
        following = block.members[index + 1] if index + 1 < len(block.members) else None
        match member:
            case Blank():
                if not isinstance(following, BlockAttribute | Comments | None):
                    new_section(page, table)
            case Comments() if isinstance(following, BlockAttribute):
                above = member
            case Comments(lines):
                if after_blank:
                    new_section(page, table)
                for line in lines:
                    table.add(comment=line)
            case BlockAttribute():
                attributes.append((above, member))
                above = None
            case Row(cells, comment):
                table.add(cells, comment)
            case Raw(text):
                table.add(comment=text.rstrip("\n"))
        after_blank = isinstance(member, Blank)
    table.flush(page)
    if attributes:
        table.add()
    for comments, attribute in sorted(attributes, key=lambda pair: order(pair[1].piece)):
        for line in comments.lines if comments else ():
            table.add(comment=line)
        table.add((f"@@{attribute.piece.text}",), attribute.comment)
    table.flush(page)
    page.indent = ""
    page.write("}")
    page.end_line()


def new_section(page: Page, table: Table) -> None:
    """End the aligned section; an empty line follows it."""
    table.flush(page)
    table.add()
