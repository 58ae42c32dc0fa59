from pathlib import Path

import pytest

from diglot_generators.files import MARKER, Difference, OutputError, compare, header, resolve_output, write

TEXT = header("sha256:0") + "x = 1\n"


def test_writes_once_and_removes_only_its_own_files(tmp_path: Path) -> None:
    assert write(tmp_path / "out", {"a.py": TEXT, "deep/b.py": TEXT}) == ["a.py", "deep/b.py"]
    assert write(tmp_path / "out", {"a.py": TEXT, "deep/b.py": TEXT}) == []
    (tmp_path / "out" / "mine.py").write_text("y = 2\n")
    assert write(tmp_path / "out", {"a.py": TEXT + "z = 3\n"}) == ["a.py", "deep/b.py"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir() if path.is_file()) == [MARKER, "a.py", "mine.py"]


def test_an_edited_stale_file_stays(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": TEXT, "b.py": TEXT})
    (tmp_path / "b.py").write_text("edited = True\n")
    assert write(tmp_path, {"a.py": TEXT}) == []
    assert (tmp_path / "b.py").exists()


def test_foreign_files_are_refused_before_anything_is_written(tmp_path: Path) -> None:
    (tmp_path / "b.py").write_text("mine = True\n")
    with pytest.raises(OutputError, match=r"`b\.py`"):
        write(tmp_path, {"a.py": TEXT, "b.py": TEXT})
    assert [path.name for path in tmp_path.iterdir()] == ["b.py"]


def test_a_marker_cannot_point_outside(tmp_path: Path) -> None:
    outside = tmp_path / "precious.py"
    outside.write_text(TEXT)
    write(tmp_path / "out", {"a.py": TEXT})
    digest = compare(tmp_path / "out", {})
    assert digest == [Difference("a.py", "extra")]
    marker = (tmp_path / "out" / MARKER).read_text().replace('"a.py"', '"../precious.py"')
    (tmp_path / "out" / MARKER).write_text(marker)
    write(tmp_path / "out", {})
    assert outside.exists()


@pytest.mark.parametrize("name", ["../x.py", "/etc/x.py", "a/../../x.py", "", "c:\\x.py"])
def test_paths_stay_inside(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError):
        write(tmp_path / "out", {name: TEXT})


def test_compare_names_every_difference(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": TEXT, "b.py": TEXT})
    (tmp_path / "a.py").write_text("changed\n")
    assert compare(tmp_path, {"a.py": TEXT, "c.py": TEXT}) == [
        Difference("a.py", "changed"),
        Difference("b.py", "extra"),
        Difference("c.py", "missing"),
    ]


def test_output_stays_in_the_project(tmp_path: Path) -> None:
    project = tmp_path / "app"
    start = project / "prisma"
    start.mkdir(parents=True)
    assert resolve_output(project, "../src/db", start=start) == project.resolve() / "src" / "db"
    for bad in ["..", "../..", "../../other", str(tmp_path / "other")]:
        with pytest.raises(OutputError):
            resolve_output(project, bad, start=start)
    assert resolve_output(project, "../../other", start=start, allow_outside=True) == tmp_path.resolve() / "other"
    (project / "link").symlink_to(tmp_path)
    with pytest.raises(OutputError):
        resolve_output(project, "../link/out", start=start)
