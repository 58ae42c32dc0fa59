"""The run of a nested write: acts in order, guards, loops over the elements of a list, and what has to be found."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from .bind import Binder, Call, Row, binder, inspector
from .drivers import Fault
from .encode import Encoding
from .errors import request_error
from .plan import Act, Elements, Frame, Loop, Need, Passed, Passes, Plan, RowsOf, Statement
from .wording import fill

Send = Callable[[int], Awaitable[Sequence[Row]]]
"""Sends the statement of a step; its rows, or as many empty ones as it touched."""


class Enactment:
    """The acts of a plan, ready to run."""

    def __init__(self, plan: Plan, encoding: Encoding) -> None:
        self.plan = plan
        self.encoding = encoding
        self.frames = [checks(frame, encoding) for frame in plan.frames]
        self.keys: dict[Elements, Binder] = {}

    def check(self, call: Call) -> None:
        """Find bad values in the runs before anything is sent."""
        for check in self.frames:
            check(call)

    async def run(self, call: Call, send: Send) -> None:
        """Run all acts."""
        call.rows.extend(() for _ in self.plan.steps)
        await self.acts(self.plan.acts, call, send)

    async def acts(self, acts: Sequence[Act | Loop], call: Call, send: Send) -> None:
        """Run acts in order."""
        for act in acts:
            open_ = all(bool(call.rows[step]) is wanted for step, wanted in act.when)
            if isinstance(act, Act):
                if open_:
                    await self.act(act, call, send)
                elif not act.gather:
                    call.rows[act.step] = ()
            else:
                for inner in act.acts:
                    clear(inner, call)
                if open_:
                    await self.loop(act, call, send)

    async def loop(self, loop: Loop, call: Call, send: Send) -> None:
        """Run the acts of a loop for each element."""
        outer = call.params
        for number, params in enumerate(outer[loop.index]):
            call.params = params
            call.turns.append(number)
            await self.acts(loop.acts, call, send)
            call.turns.pop()
        call.params = outer

    async def act(self, act: Act, call: Call, send: Send) -> None:
        """Run one act."""
        rows: Sequence[Row] = next((call.rows[step] for step in act.unless if call.rows[step]), ())
        if not rows:
            if act.keys is not None:
                call.keys = self.distinct(act.keys, call)
            if act.keys is None or call.keys or not act.idle:
                try:
                    rows = await send(act.step)
                except Fault as fault:
                    fault.model = fault.model or act.model
                    raise
        call.rows[act.step] = (*call.rows[act.step], *rows) if act.gather else rows
        if act.need is not None:
            meet(act.need, len(rows), len(call.keys) if act.need.rows == "keys" else 1, self.plan.model)
        if act.passes is not None and rows:
            await self.routine(act.passes, rows, call, send)

    async def routine(self, passes: Passes, rows: Sequence[Row], call: Call, send: Send) -> None:
        """Run the acts that follow for rows."""
        outer, call.passed = call.passed, [tuple(row[column] for column in passes.columns) for row in rows]
        await self.acts(self.plan.routines[passes.routine], call, send)
        call.passed = outer

    def distinct(self, keys: Elements | RowsOf | Passed, call: Call) -> list[tuple[Any, ...]]:
        """The keys of an act, each once."""
        if isinstance(keys, Passed):
            passed = [tuple(row[column] for column in keys.columns) for row in call.passed]
            return [key for key in dict.fromkeys(passed) if None not in key]
        if isinstance(keys, RowsOf):
            found = [tuple(row[column] for column in keys.columns) for step in keys.steps for row in call.rows[step]]
            return list(dict.fromkeys(found))
        bind = self.keys.get(keys)
        if bind is None:
            bind = self.keys[keys] = binder(Statement("", keys.slots, ""), self.encoding)
        outer, found = call.params, dict[tuple[Any, ...], None]()
        for number, params in enumerate(outer[keys.index]):
            call.params = params
            call.turns.append(number)
            found[tuple(bind(call))] = None
            call.turns.pop()
        call.params = outer
        return list(found)


def checks(frame: Frame, encoding: Encoding) -> Callable[[Call], None]:
    """The check of the elements of a run."""
    inspect = inspector(frame.checked, encoding)
    inner = [checks(part, encoding) for part in frame.frames]

    def check(call: Call) -> None:
        outer = call.params
        for number, params in enumerate(outer[frame.index]):
            call.params = params
            call.turns.append(number)
            inspect(call)
            for part in inner:
                part(call)
            call.turns.pop()
        call.params = outer

    return check


def clear(act: Act | Loop, call: Call) -> None:
    """Forget the rows of earlier turns."""
    if isinstance(act, Act):
        call.rows[act.step] = ()
    else:
        for inner in act.acts:
            clear(inner, call)


def meet(need: Need, found: int, expected: int, model: str) -> None:
    """Raise when a step has too few rows, or too many."""
    if need.rows == "none":
        wrong = found > 0
    else:
        wrong = found < expected
    if wrong:
        facts = {name: fill(fact, {"expected": expected, "found": found}) for name, fact in need.facts}
        raise request_error(need.code, {"modelName": model, **facts})
