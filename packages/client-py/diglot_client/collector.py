"""Keeps Python's cyclic collector from looking at records that were only just made.

Records are alive and without cycles, yet making thousands of them starts passes of the collector that cost about as
much as decoding. So it is paused in the loop that makes them; and while large results keep coming its first threshold
is higher by 50,000 objects, since rows on their way are as many again. A tenth of a second after the last one the usual
threshold is back. The collector is never off outside that loop.
"""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable
from typing import ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")

SPARE = 50_000
"""How many more objects may be made before the next pass."""
_HELD_SECONDS = 0.1

_lock = threading.Lock()
_usual: tuple[int, int, int] | None = None
_raised: tuple[int, int, int] | None = None
_holder: asyncio.AbstractEventLoop | None = None
_again = False


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
    """Raise the first threshold until no large result has come for a while; without an event loop, do nothing."""
    global _usual, _raised, _holder, _again
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return
    with _lock:
        _again = True
        if _holder is not None and not _holder.is_closed():
            return
        if _usual is None:
            found = gc.get_threshold()
            if found[0] == 0:
                return
            _usual, _raised = found, (found[0] + SPARE, found[1], found[2])
            gc.set_threshold(*_raised)
        _holder = loop
        loop.call_later(_HELD_SECONDS, restore)


def restore() -> None:
    """Set the usual thresholds again, unless somebody set others or a large result came since the last call."""
    global _usual, _raised, _holder, _again
    with _lock:
        if _again and _holder is not None:
            _again = False
            _holder.call_later(_HELD_SECONDS, restore)
            return
        if _usual is not None and gc.get_threshold() == _raised:
            gc.set_threshold(*_usual)
        _usual = _raised = _holder = None
