"""The mirror check finds what it is for."""

from __future__ import annotations

from pathlib import Path

from e2e.architecture.mirror import ALONE, differences, paired, unexpected


def runtimes(folder: Path, python: str, typescript: str) -> tuple[Path, Path]:
    """Two runtimes with one file."""
    left, right = folder / "py", folder / "ts"
    left.mkdir()
    right.mkdir()
    (left / "plan.py").write_text(python)
    (right / "plan.ts").write_text(typescript)
    return left, right


def test_twins_are_equal_whatever_the_case(tmp_path: Path) -> None:
    left, right = runtimes(tmp_path, "def find_many(): ...\n", "export function findMany(): void {}\n")
    assert list(differences(left, right)) == []


def test_a_name_in_one_runtime_is_a_difference(tmp_path: Path) -> None:
    left, right = runtimes(tmp_path, "class Plan: ...\ndef extra(): ...\n", "export interface Plan {}\n")
    assert list(differences(left, right)) == ["plan: extra is only in Python"]


def test_a_file_in_one_runtime_is_a_difference(tmp_path: Path) -> None:
    left, right = runtimes(tmp_path, "", "")
    (right / "extra.ts").write_text("")
    assert list(differences(left, right)) == ["extra: only in TypeScript"]


def test_a_file_that_is_alone_no_longer_is_a_difference(tmp_path: Path) -> None:
    left, right = runtimes(tmp_path, "", "")
    (right / "core.ts").write_text("")
    found = list(paired(left, right))
    assert len(found) == len(ALONE) - 1
    (left / "core.py").write_text("")
    assert [line for line in paired(left, right) if line not in found] == [
        "core: not in one runtime alone, remove it from ALONE"
    ]


def test_a_reason_excuses_and_must_be_needed() -> None:
    found = ["plan: extra is only in Python"]
    assert unexpected(found, {"why": ["plan: extra"]}) == []
    assert unexpected([], {"why": ["plan: extra"]}) == ["plan: extra: has a twin now, remove it from mirror.json"]
