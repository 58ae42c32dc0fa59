"""The Python client as an agent: commands come as lines of JSON on stdin, answers go as lines of JSON to stdout.

Its twin is agent.mjs. Commands run at the same time; each answer names the command it belongs to.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from diglot_client import Client
from diglot_client.errors import DiglotError

MANIFESTS = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
Command = dict[str, Any]


def client_class(provider: str) -> type[Client]:
    """The client of a manifest, as a generated package would have it."""
    text = json.dumps(MANIFESTS[provider])
    fields: dict[str, Any] = {"manifest": staticmethod(lambda: text), "url_env": "FAULTS_URL"}
    return type("Prisma", (Client,), fields)


class Rollback(Exception):
    """What a transaction raises to be rolled back."""


class Agent:
    """The clients and transactions by name, and everything that nobody handled."""

    def __init__(self) -> None:
        self.clients: dict[str, Any] = {}
        self.pauses: dict[str, asyncio.Future[None]] = {}
        self.ends: dict[str, asyncio.Future[str]] = {}
        self.transactions: dict[str, asyncio.Task[Any]] = {}
        self.running: dict[int, asyncio.Task[Any]] = {}
        self.unhandled: list[str] = []
        self.commands: dict[str, Callable[[Command], Coroutine[Any, Any, Any]]] = {
            "open": self.open,
            "connect": lambda command: self.clients[command["client"]].connect(),
            "disconnect": lambda command: self.clients[command["client"]].disconnect(),
            "connected": self.connected,
            "call": self.call,
            "raw": self.raw,
            "execute": self.execute,
            "stream": self.stream,
            "paused": self.paused,
            "resume": self.resume,
            "batch": self.batch,
            "begin": self.begin,
            "end": self.end,
            "cancel": self.cancel,
            "unhandled": self.forget,
        }

    async def open(self, command: Command) -> None:
        """A client; nothing is connected."""
        options: dict[str, Any] = {"pool": command["pool"]} if "pool" in command else {}
        if "url" in command:
            options["url"] = command["url"]
        self.clients[command["client"]] = client_class(command["provider"])(**options)

    async def connected(self, command: Command) -> bool:
        """Whether a connection is open."""
        return self.clients[command["client"]].is_connected()

    async def call(self, command: Command) -> Any:
        """The result of an action as JSON."""
        actions = getattr(self.clients[command["client"]], command["model"])
        text: str = await getattr(actions, command["action"])(command.get("args") or {}).wire()
        return json.loads(text)

    async def stream(self, command: Command) -> int:
        """How many records a loop over a stream saw: it ends after `stop`, fails after `fail`, waits after `pause`.

        Inside the loop each record is changed, if `change` says so.
        """
        seen = 0
        actions = self.clients[command["client"]].item
        async for item in actions.stream(command.get("args") or {}):
            seen += 1
            if command.get("change"):
                await actions.update(where={"id": item["id"]}, data={"size": {"increment": 1}})
            if seen == command.get("pause"):
                self.pauses[command["client"]] = asyncio.get_running_loop().create_future()
                await self.pauses[command["client"]]
            if seen == command.get("fail"):
                raise LookupError("the loop")
            if seen == command.get("stop"):
                break
        return seen

    async def paused(self, command: Command) -> None:
        """Wait until a stream pauses."""
        while command["client"] not in self.pauses:
            await asyncio.sleep(0)

    async def resume(self, command: Command) -> None:
        """Let a stream go on."""
        pause = self.pauses.pop(command["client"])
        if not pause.done():
            pause.set_result(None)

    async def raw(self, command: Command) -> Any:
        """The rows of a statement."""
        return await self.clients[command["client"]].query_raw(command["text"], *command.get("values", ()))

    async def execute(self, command: Command) -> int:
        """The number of rows that a statement touched."""
        return await self.clients[command["client"]].execute_raw(command["text"], *command.get("values", ()))

    async def batch(self, command: Command) -> Any:
        """A list of creates in one transaction."""
        client = self.clients[command["client"]]
        made = await client.transaction([client.item.create(data=data) for data in command["rows"]])
        return len(made)

    async def begin(self, command: Command) -> None:
        """An interactive transaction under a name of its own; it goes on until `end`."""
        client = self.clients[command["client"]]
        started: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        end = self.ends[command["tx"]] = asyncio.get_running_loop().create_future()
        limits = {name: command[name] for name in ("timeout", "max_wait", "isolation_level") if name in command}

        async def work() -> str:
            async with client.tx(**limits) as inner:
                self.clients[command["tx"]] = inner
                started.set_result(None)
                if await end == "rollback":
                    raise Rollback
            return "committed"

        task = self.transactions[command["tx"]] = asyncio.ensure_future(work())
        await asyncio.wait([task, started], return_when=asyncio.FIRST_COMPLETED)
        if not started.done():
            await task

    async def end(self, command: Command) -> str:
        """Let a transaction end by `how`: commit or rollback."""
        self.ends[command["tx"]].set_result(command["how"])
        try:
            return await self.transactions[command["tx"]]
        except Rollback:
            return "rolled back"

    async def cancel(self, command: Command) -> None:
        """Cancel a command, or a transaction, that is under way, after `steps` of the loop; wait until it is over."""
        for _ in range(command.get("steps", 0)):
            await asyncio.sleep(0)
        task = self.running.get(command["of"]) if "of" in command else self.transactions[command["tx"]]
        if task is None:
            return
        task.cancel()
        await asyncio.wait([task])

    async def forget(self, command: Command) -> list[str]:
        """What nobody handled since the last time."""
        gc.collect()
        await asyncio.sleep(0)
        found, self.unhandled = self.unhandled, []
        return found

    async def answer(self, command: Command) -> None:
        """Run a command and print its answer."""
        try:
            result = {"ok": await self.commands[command["do"]](command)}
        except asyncio.CancelledError:
            result = {"error": {"class": "Cancelled"}}
        except Exception as error:
            result = {"error": told(error)}
        self.running.pop(command["id"], None)
        print(json.dumps({"id": command["id"], **result}), flush=True)

    def hear(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """The event loop's exception handler."""
        self.unhandled.append(f"{context.get('message')} {context.get('exception')!r}")

    async def serve(self) -> None:
        """Read commands until the end of the input."""
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(self.hear)
        sys.unraisablehook = lambda args: self.unhandled.append(f"unraisable {args.exc_value!r}")
        reader = asyncio.StreamReader(limit=2**24)
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        while line := await reader.readline():
            command = json.loads(line)
            self.running[command["id"]] = asyncio.ensure_future(self.answer(command))


def told(error: Exception) -> dict[str, Any]:
    """An error as data: its class, code and words, and whether they may be tried again."""
    cause = error.__cause__
    return {
        "class": type(error).__name__,
        "code": getattr(error, "code", None),
        "message": str(error) if isinstance(error, DiglotError) else repr(error),
        "meta": getattr(error, "meta", None),
        "retryable": bool(getattr(error, "retryable", False)),
        "batch": getattr(error, "batch_request_idx", None),
        "version": getattr(error, "client_version", None),
        "cause": None if cause is None else f"{type(cause).__name__}: {cause}",
    }


if __name__ == "__main__":
    asyncio.run(Agent().serve())
