"""The cyclic collector: raised while large results come, then as it was."""

from __future__ import annotations

import asyncio
import gc

import pytest

from diglot_client import collector
from diglot_client.collector import SPARE, restore, unseen


@pytest.fixture(autouse=True)
def usual() -> tuple[int, int, int]:
    """The thresholds before a test, which starts as if no result had come yet."""
    restore()
    restore()
    return gc.get_threshold()


def make(count: int) -> list[list[int]]:
    return [[number] for number in range(count)]


async def test_threshold_is_raised_until_no_result_comes(usual: tuple[int, int, int]) -> None:
    raised = (usual[0] + SPARE, *usual[1:])
    unseen(make, 5000)
    assert gc.isenabled()
    assert gc.get_threshold() == raised
    unseen(make, 5000)
    restore()
    assert gc.get_threshold() == raised
    restore()
    assert gc.get_threshold() == usual


async def test_the_event_loop_restores_it(usual: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collector, "_HELD_SECONDS", 0)
    unseen(make, 5000)
    for _ in range(10):
        await asyncio.sleep(0)
    assert gc.get_threshold() == usual


def test_an_event_loop_that_ended_leaves_it_to_the_next(usual: tuple[int, int, int]) -> None:
    async def work() -> None:
        unseen(make, 5000)

    asyncio.run(work())
    assert gc.get_threshold()[0] == usual[0] + SPARE

    async def more() -> None:
        unseen(make, 5000)
        restore()
        restore()

    asyncio.run(more())
    assert gc.get_threshold() == usual


async def test_thresholds_of_others_are_kept(usual: tuple[int, int, int]) -> None:
    unseen(make, 5000)
    gc.set_threshold(10_000, 5, 5)
    restore()
    restore()
    assert gc.get_threshold() == (10_000, 5, 5)
    gc.set_threshold(*usual)


def test_without_an_event_loop_nothing_is_raised(usual: tuple[int, int, int]) -> None:
    unseen(make, 5000)
    assert gc.isenabled()
    assert gc.get_threshold() == usual


def test_a_collector_that_is_off_stays_off() -> None:
    gc.disable()
    try:
        unseen(make, 10)
        assert not gc.isenabled()
    finally:
        gc.enable()
