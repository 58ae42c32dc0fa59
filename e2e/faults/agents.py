"""The test's end of an agent: one process per language that runs the commands of tests."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import Any

from e2e.judge.places import ROOT

COMMANDS = {
    "py": (sys.executable, "-X", "dev", "-W", "ignore::ResourceWarning", "-m", "e2e.faults.agent"),
    "ts": ("node", "--throw-deprecation", "e2e/faults/agent.mjs"),
}


class Refused(Exception):
    """What the client raised, as data."""

    def __init__(self, told: dict[str, Any]) -> None:
        super().__init__(f"{told['class']} {told.get('code')}: {told.get('message')} (cause: {told.get('cause')})")
        self.told = told

    @property
    def name(self) -> str:
        """The error's class."""
        return self.told["class"]

    @property
    def code(self) -> str | None:
        """The error's code."""
        return self.told["code"]


class Agent:
    """Commands for a running client process."""

    def __init__(self, runtime: str, process: Process) -> None:
        self.runtime = runtime
        self.process = process
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._count = 0
        self._reader = asyncio.ensure_future(self._read())

    @classmethod
    async def start(cls, runtime: str, manifests: Path) -> Agent:
        """Start the process. There is no URL in its environment."""
        environment = {name: value for name, value in os.environ.items() if name != "FAULTS_URL"}
        process = await asyncio.create_subprocess_exec(
            *COMMANDS[runtime], str(manifests), cwd=ROOT, env=environment, stdin=PIPE, stdout=PIPE, limit=2**24
        )
        return cls(runtime, process)

    def send(self, do: str, **command: Any) -> asyncio.Future[Any]:
        """The answer to a command: a result, or Refused. `number` on the future is the command's own."""
        self._count += 1
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._answers[self._count] = answer
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"id": self._count, "do": do, **command}).encode() + b"\n")
        return answer

    @property
    def last(self) -> int:
        """The number of the command sent last."""
        return self._count

    async def refused(self, do: str, **command: Any) -> Refused:
        """The error that a command must end with."""
        try:
            result = await self.send(do, **command)
        except Refused as error:
            return error
        raise AssertionError(f"{do} {command} should have failed and gave {result}")

    async def error(self, do: str, **command: Any) -> Refused | None:
        """The error that a command ends with, if it does."""
        return await self.settled(self.send(do, **command))

    async def settled(self, answer: asyncio.Future[Any]) -> Refused | None:
        """The error that an answer turns out to be, if it does."""
        try:
            await answer
        except Refused as error:
            return error
        return None

    async def stop(self) -> int:
        """End the process by the end of its input; its exit code."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        code = await self.process.wait()
        await self._reader
        return code

    async def _read(self) -> None:
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            answer = json.loads(line)
            future = self._answers.pop(answer["id"])
            if future.done():
                continue
            if "error" in answer:
                future.set_exception(Refused(answer["error"]))
            else:
                future.set_result(answer["ok"])
        for future in self._answers.values():
            if not future.done():
                future.set_exception(RuntimeError(f"the {self.runtime} process is gone"))
