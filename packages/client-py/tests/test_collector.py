"""The cyclic collector: raised for one tick, then as it was."""

from __future__ import annotations

import asyncio
import gc

from diglot_client.collector import unseen


def make(count: int) -> list[list[int]]:
    return [[number] for number in range(count)]


async def test_threshold_is_raised_until_the_next_tick() -> None:
    usual = gc.get_threshold()
    made = unseen(make, 5000)
    assert gc.isenabled()
    assert gc.get_threshold()[0] >= usual[0] + len(made)
    await asyncio.sleep(0)
    assert gc.get_threshold() == usual


async def test_thresholds_of_others_are_kept() -> None:
    usual = gc.get_threshold()
    unseen(make, 5000)
    gc.set_threshold(10_000, 5, 5)
    await asyncio.sleep(0)
    assert gc.get_threshold() == (10_000, 5, 5)
    gc.set_threshold(*usual)


def test_without_an_event_loop_nothing_is_raised() -> None:
    usual = gc.get_threshold()
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
