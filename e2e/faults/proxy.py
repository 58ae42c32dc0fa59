"""A TCP proxy that knows PostgreSQL's frames: it cuts a connection at a chosen frame, or lets nothing through."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Literal

Direction = Literal["c2s", "s2c"]
Where = Literal["before", "mid", "after"]
Target = Callable[[], tuple[str, int]]
Match = Callable[[Direction, bytes], bool]


@dataclass(slots=True)
class Cut:
    """Cut the connection at the first frame that `match` accepts; `where`: nothing, half or all of it gets through."""

    match: Match
    where: Where
    done: bool = False


def named(direction: Direction, kind: bytes, content: bytes = b"") -> Match:
    """A frame of one kind (its first byte) that holds `content`."""
    return lambda way, frame: way == direction and frame[:1] == kind and content in frame


def counted(direction: Direction, number: int) -> Match:
    """The frame with this number, from 0, that passes in a direction."""
    seen = -1

    def match(way: Direction, frame: bytes) -> bool:
        nonlocal seen
        seen += way == direction
        return way == direction and seen == number

    return match


class Proxy:
    """Listens on a free port and passes frames to and from the server.

    cut: what to wait for. rewrite: what frames of the server become.
    """

    def __init__(self, target: Target) -> None:
        self.cut: Cut | None = None
        self.rewrite: Callable[[bytes], bytes] | None = None
        self.port = 0
        self._target = target
        self._open = asyncio.Event()
        self._open.set()
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    def hold(self) -> None:
        """Let nothing through, in no direction, for old connections and new ones."""
        self._open.clear()

    def resume(self) -> None:
        """Let everything through again."""
        self._open.set()

    def cut_all(self) -> None:
        """Reset every connection."""
        for writer in list(self._writers):
            writer.transport.abort()

    async def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        self._writers.add(writer)
        try:
            upstream_reader, upstream = await asyncio.open_connection(*self._target())
        except OSError:
            writer.transport.abort()
            return
        self._writers.add(upstream)
        both = (writer, upstream)
        for pump in (
            self._pump("c2s", reader, upstream, both),
            self._pump("s2c", upstream_reader, writer, both),
        ):
            task = asyncio.ensure_future(pump)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pump(
        self,
        direction: Direction,
        source: asyncio.StreamReader,
        sink: asyncio.StreamWriter,
        both: tuple[asyncio.StreamWriter, asyncio.StreamWriter],
    ) -> None:
        starting = direction == "c2s"
        try:
            while True:
                head = b"" if starting else await source.readexactly(1)
                length = await source.readexactly(4)
                frame = head + length + await source.readexactly(int.from_bytes(length, "big") - 4)
                await self._open.wait()
                if not starting and self._cuts(direction, frame, sink):
                    for writer in both:
                        writer.transport.abort()
                    return
                starting = False
                if self.rewrite is not None and direction == "s2c":
                    frame = self.rewrite(frame)
                sink.write(frame)
                await sink.drain()
        except (OSError, asyncio.IncompleteReadError):
            sink.close()

    def _cuts(self, direction: Direction, frame: bytes, sink: asyncio.StreamWriter) -> bool:
        cut = self.cut
        if cut is None or cut.done or not cut.match(direction, frame):
            return False
        cut.done = True
        part = {"before": 0, "mid": len(frame) // 2, "after": len(frame)}[cut.where]
        if part:
            sink.write(frame[:part])  # goes to the socket at once: nothing else is waiting there
        return True

    async def close(self) -> None:
        """End all connections."""
        self._open.set()
        self.cut_all()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


@asynccontextmanager
async def proxy(target: Target) -> AsyncGenerator[Proxy]:
    """A running proxy for a server. target: where it is now."""
    made = Proxy(target)
    server = await asyncio.start_server(made.accept, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        server.close()
        await made.close()
