"""A query that several tasks await runs once; each of them gets the result or its own cancellation."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from diglot_client.query import Query


async def test_a_cancelled_task_takes_no_other_with_it() -> None:
    end = asyncio.Event()
    calls: list[str] = []

    async def perform(query: Query[Any], wire: bool) -> Any:
        calls.append(query.action)
        await end.wait()
        return 7

    query: Query[Any] = Query(perform, "User", "findMany", {})

    async def wait() -> Any:
        return await query

    tasks = [asyncio.create_task(wait()) for _ in range(4)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.sleep(0)
    end.set()
    assert [await tasks[index] for index in (0, 2, 3)] == [7, 7, 7]
    with pytest.raises(asyncio.CancelledError):
        await tasks[1]
    assert calls == ["findMany"]
