"""The judge itself: canonical text, choices by database and language, patterns, goldens, known failures."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from e2e.judge import known
from e2e.judge.canon import canonical, parse, pretty
from e2e.judge.cases import Case, resolve
from e2e.judge.expect import expectation
from e2e.judge.goldens import read_golden, write_golden
from e2e.judge.seed import statements


def case(**raw: Any) -> Case:
    """A case with these keys."""
    return Case("folder", "name", Path("name.json"), raw)


@pytest.mark.parametrize(
    "text", ['{"b":1.50,"a":[1e21,-0,null,true]}', '"é😀\\n\\u0001"', "[]", "12345678901234567890"]
)
def test_canonical_text_keeps_order_digits_and_signs(text: str) -> None:
    """Parsing and writing, plain or for people, changes nothing but white space."""
    assert canonical(parse(text)) == text
    assert canonical(parse(pretty(parse(text)))) == text


def test_a_result_may_depend_on_database_and_language() -> None:
    """The inner choice applies to one database only."""
    result = {"$postgres": {"$py": 1, "$ts": 2}, "$sqlite": 3}
    assert [resolve(result, *place) for place in (("postgres", "py"), ("postgres", "ts"), ("sqlite", "ts"))] == [
        1,
        2,
        3,
    ]


def test_placeholders_with_one_name_stand_for_one_text() -> None:
    """A pattern matches whole texts, and equal names equal texts."""
    number = {"$is": "int", "as": "n"}
    pattern = expectation(case(result={"a": number, "b": number, "c": "x.y"}), "sqlite", "py")
    assert re.search(pattern["pattern"], '{"a":12,"b":12,"c":"x.y"}')
    for wrong in ('{"a":12,"b":13,"c":"x.y"}', '{"a":12,"b":12,"c":"x-y"}', '{"a":12,"b":12,"c":"x.y"} '):
        assert not re.search(pattern["pattern"], wrong)


def test_a_case_without_expectation_is_refused() -> None:
    """A stub must be recorded before it can run."""
    with pytest.raises(ValueError, match="record"):
        expectation(case(), "sqlite", "py")


def test_a_golden_has_a_section_of_its_own_only_where_a_language_differs(tmp_path: Path) -> None:
    """The shared section counts for both until the TypeScript runner sends something else."""
    file = tmp_path / "name.sql"
    write_golden(file, "postgres", "py", ["SELECT 1"])
    write_golden(file, "postgres", "ts", ["SELECT 1"])
    assert file.read_text() == "-- postgres\nSELECT 1\n"
    write_golden(file, "postgres", "ts", ["SELECT 2"])
    assert (read_golden(file, "postgres", "py"), read_golden(file, "postgres", "ts")) == (["SELECT 1"], ["SELECT 2"])
    assert read_golden(file, "sqlite", "py") is None


def test_known_failures_need_a_reason_and_a_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A glob without a comment above it, or that meets no case, ends the run."""
    monkeypatch.setattr(known, "FOLDER", tmp_path)
    (tmp_path / "py-sqlite.txt").write_text("# a reason\nfolder/na*\n")
    listed = known.known_failing("py", "sqlite")
    assert (listed.reason("folder/name"), listed.reason("folder/other")) == ("a reason", None)
    with pytest.raises(SystemExit, match="no case"):
        listed.complain_about_unused(["folder/other"])
    (tmp_path / "py-sqlite.txt").write_text("folder/*\n")
    with pytest.raises(SystemExit, match="no reason"):
        known.known_failing("py", "sqlite")


def test_seeds_are_plain_sql() -> None:
    """Values become literals of the database; counters go behind the largest id."""
    fields = {"id": {"type": "Int", "default": {"fn": "autoincrement"}}, "on": {"type": "Boolean", "column": "is_on"}}
    manifest = {"enums": {}, "models": {"T": {"table": "t's", "fields": fields}}}
    seed = [{"model": "T", "rows": [{"id": 1, "on": True}]}]
    assert statements(manifest, seed, "sqlite")[3] == 'INSERT INTO "t\'s" ("id", "is_on") VALUES (1, 1)'
    assert statements(manifest, seed, "postgres")[0] == 'TRUNCATE "t\'s" RESTART IDENTITY CASCADE'
    assert "setval" in statements(manifest, seed, "postgres")[-1]
