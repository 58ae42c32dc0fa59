"""One adapter in one process: reads commands as JSON lines, answers as JSON lines.

{"verify": workload, "key": id or null}               -> {"rows": canonical result}
{"run": workload, "concurrency": c, "seconds": s}     -> {"latency": median us, "wall": us per operation, "cpu": us}
{"shape": true}                                       -> {"us": microseconds that the key of a call takes}
{"quit": true}

Usage: python worker.py ADAPTER URL
"""

from __future__ import annotations

import asyncio
import datetime
import decimal
import importlib
import json
import random
import statistics
import sys
import time
import uuid
from pathlib import Path
from typing import Any, Protocol

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / ".generated"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

COUNTS = {"User": 1000, "Movie": 500, "Person": 2000}
WORKLOADS = json.loads((Path(__file__).resolve().parents[1] / "workloads.json").read_text("utf-8"))


class Adapter(Protocol):
    """What an adapter module offers, beside a coroutine function per workload."""

    async def open(self, url: str) -> None: ...

    def plain(self, workload: str, result: Any) -> Any: ...


def canonical(value: Any) -> Any:
    """A result as JSON that all adapters agree on: times in ms, numbers of every kind as text of 10 digits."""
    match value:
        case None | bool():
            return value
        case dict():
            return {key: canonical(item) for key, item in sorted(value.items())}
        case list() | tuple():
            return [canonical(item) for item in value]
        case datetime.datetime():
            return value.astimezone(datetime.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        case float():
            return f"{value:.10g}"
        case int() | decimal.Decimal():
            return f"{float(value):.10g}" if abs(value) < 2**53 else str(value)
        case uuid.UUID():
            return str(value)
        case _:
            return str(value)


def arguments(workload: str, rng: random.Random) -> tuple[Any, ...]:
    """The arguments of one call: an id for the workloads that take one."""
    table = WORKLOADS[workload].get("ids")
    return (rng.randrange(1, COUNTS[table] + 1),) if table else ()


async def measure(adapter: Any, workload: str, concurrency: int, seconds: float) -> dict[str, float]:
    """Run `workload` for about `seconds`, `concurrency` calls at a time; microseconds per operation."""
    call = getattr(adapter, workload)
    latencies: list[float] = []
    stop = time.perf_counter() + seconds

    async def loop(seed: int) -> None:
        rng = random.Random(seed)
        while True:
            begin = time.perf_counter()
            if begin >= stop:
                return
            await call(*arguments(workload, rng))
            latencies.append(time.perf_counter() - begin)

    wall, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(loop(seed) for seed in range(concurrency)))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    count = len(latencies)
    return {
        "latency": statistics.median(latencies) * 1e6,
        "wall": wall / count * 1e6,
        "cpu": cpu / count * 1e6,
        "count": count,
    }


async def main() -> None:
    adapter = importlib.import_module(f"{sys.argv[1]}_adapter")
    await adapter.open(sys.argv[2])
    reader = asyncio.StreamReader(limit=1 << 20)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    print(json.dumps({"ready": sys.argv[1]}), flush=True)
    while line := await reader.readline():
        match json.loads(line):
            case {"verify": workload, "key": key}:
                result = await getattr(adapter, workload)(*(() if key is None else (key,)))
                answer = {"rows": canonical(adapter.plain(workload, result))}
            case {"run": workload, "concurrency": concurrency, "seconds": seconds}:
                answer = await measure(adapter, workload, concurrency, seconds)
            case {"shape": True}:
                answer = {"us": adapter.shape_microseconds()}
            case _:
                return
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
