"""Samples of a benchmark as Markdown tables, and what they say about the targets."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator, Sequence
from typing import Any

METRICS = (
    ("latency at 1", 1, "latency"),
    ("time per operation at 16", 16, "wall"),
    ("client CPU at 1", 1, "cpu"),
    ("client CPU at 16", 16, "cpu"),
)
"""Title, concurrency, key in a worker's answer."""

TITLES = {"py": "Python", "ts": "TypeScript"}
MEAN = {"py": 1.0, "ts": 0.95}
"""The geometric mean that our client should not exceed."""
SINGLE = 1.25
"""The ratio that no workload of our client should exceed."""
AHEAD = {"py": 3.0, "ts": 1.0}
"""How many times as fast as each peer our client should be: in the mean (py), on every workload (ts)."""

NO_PEERS = ("raw", "again", "diglot", "piccolo_dicts")
"""Adapters that no target compares us with: the raw driver, we ourselves, and rows as plain dicts."""

Samples = dict[tuple[str, str, str], list[float]]
"""(worker, workload, metric) -> one figure a round, in microseconds per operation."""


def ratio(samples: Samples, name: str, workload: str, metric: str, base: str = "raw") -> float:
    """Median over the rounds of `name` / another adapter of its language."""
    other = f"{name.split(':')[0]}:{base}"
    pairs = zip(samples[name, workload, metric], samples[other, workload, metric], strict=True)
    return statistics.median(mine / theirs for mine, theirs in pairs)


def mean(values: Sequence[float]) -> float:
    """The geometric mean."""
    return math.exp(statistics.fmean(math.log(value) for value in values))


def report(samples: Samples, names: Sequence[str], workloads: Sequence[str], rounds: int) -> dict[str, Any]:
    """Print the tables and the verdicts; the same figures as data."""
    figures: dict[str, Any] = {}
    for language, title in TITLES.items():
        own = [name for name in names if name.startswith(f"{language}:")]
        for metric, _, _ in METRICS if own else ():
            adapters = own[1:]
            print(f"\n### {title}, {metric}: ratio to the raw driver, median of {rounds} rounds\n")
            print("| workload | raw us | " + " | ".join(name.split(":")[1] for name in adapters) + " |")
            print("|---|---:|" + "---:|" * len(adapters))
            columns: list[list[float]] = [[] for _ in adapters]
            for workload in workloads:
                ratios = [ratio(samples, name, workload, metric) for name in adapters]
                figures[f"{language}/{metric}/{workload}"] = dict(zip(adapters, ratios, strict=True))
                for column, value in zip(columns, ratios, strict=True):
                    column.append(value)
                base = statistics.median(samples[f"{language}:raw", workload, metric])
                print(f"| {workload} | {base:.0f} | " + " | ".join(f"{value:.2f}" for value in ratios) + " |")
            means = [mean(column) for column in columns]
            figures[f"{language}/{metric}/geometric mean"] = dict(zip(adapters, means, strict=True))
            print("| **geometric mean** | | " + " | ".join(f"**{value:.2f}**" for value in means) + " |")
        if f"{language}:diglot" in own:
            print(f"\n### {title}: against the targets\n")
            print(*verdicts(samples, language, own, workloads), sep="\n")
    return figures


def verdicts(samples: Samples, language: str, names: Sequence[str], workloads: Sequence[str]) -> Iterator[str]:
    """One line per metric, then one per peer."""
    ours = f"{language}:diglot"
    for metric, _, _ in METRICS:
        ratios = {workload: ratio(samples, ours, workload, metric) for workload in workloads}
        average, worst = mean(list(ratios.values())), max(ratios, key=ratios.__getitem__)
        doubt = noise(samples, names, workloads, metric)
        passed = average <= MEAN[language] and ratios[worst] <= SINGLE
        yield (
            f"- {metric}: mean {average:.2f} (target {MEAN[language]}), worst {worst} {ratios[worst]:.2f} (target "
            f"{SINGLE}), noise {doubt:.0%}: {'met' if passed else 'missed'}"
        )
    for peer in names:
        if peer.split(":")[1] in NO_PEERS:
            continue
        for metric, _, _ in METRICS[:2]:
            times = {workload: ratio(samples, peer, workload, metric, "diglot") for workload in workloads}
            doubt = noise(samples, names, workloads, metric)
            slow = [workload for workload, value in times.items() if value < 1 - doubt]
            average = mean(list(times.values()))
            passed = average >= AHEAD[language] and not slow
            yield (
                f"- {peer.split(':')[1]}, {metric}: {average:.1f} times ours, least {min(times.values()):.2f}: "
                f"{'met' if passed else 'missed'}{' on ' + ', '.join(slow) if slow else ''}"
            )


def noise(samples: Samples, names: Sequence[str], workloads: Sequence[str], metric: str) -> float:
    """The middle distance from 1 of the raw driver's second process; without one, nothing is known."""
    again = f"{names[0].split(':')[0]}:again"
    if again not in names:
        return 0.0
    return statistics.median(abs(ratio(samples, again, workload, metric) - 1) for workload in workloads)
