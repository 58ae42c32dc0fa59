"""Keeps Python's cyclic collector from looking at records that were only just made.

Records are alive and without cycles, yet making thousands of them starts passes of the collector that cost about as
much as decoding. So it is paused in the loop that makes them, and then its first threshold is raised by their number
until the event loop's next tick: by then most results have been used and freed. It is never off outside that loop.
"""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable
from typing import ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")

_lock = threading.Lock()
_usual: tuple[int, int, int] | None = None
_raised: tuple[int, int, int] | None = None


def unseen(make: Callable[P, T], *args: P.args, **keywords: P.kwargs) -> T:
    """What `make` gives, a synchronous function that makes many objects without cycles."""
    if not gc.isenabled():
        return make(*args, **keywords)
    gc.disable()
    try:
        return make(*args, **keywords)
    finally:
        spare()
        gc.enable()


def spare() -> None:
    """Let as many more objects be made before the next pass as were made since the last one."""
    global _usual, _raised
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return
    with _lock:
        if _usual is None:
            _usual = gc.get_threshold()
            loop.call_soon(restore)
        if _usual[0] > 0:
            _raised = (_usual[0] + gc.get_count()[0], _usual[1], _usual[2])
            gc.set_threshold(*_raised)


def restore() -> None:
    """Set the usual thresholds again, unless somebody else has set others."""
    global _usual, _raised
    with _lock:
        if _usual is not None and gc.get_threshold() == _raised:
            gc.set_threshold(*_usual)
        _usual = _raised = None
