"""What type checkers say about calls on a generated client: pyright strict and mypy strict agree on every line."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from diglot_generators.files import write
from diglot_generators.python import Options, generate
from diglot_schema.ir import Schema

HERE = Path(__file__).parent / "types" / "python"
MARKER = re.compile(r"# (ok|error)(?:: (\w+))?$")
# Snippets are expressions whose values nobody uses; what pyright says about that is not of interest here.
CONFIG = {
    "typeCheckingMode": "strict",
    "include": ["snippets.py", "sync_snippets.py", "compat.py", "hovers.py"],
    "reportUnusedVariable": False,
    "reportUnusedExpression": False,
    "reportUnusedCoroutine": False,
    "reportUnknownMemberType": False,
    "reportUnknownArgumentType": False,
    "reportUnknownVariableType": False,
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, golden_schema: Schema) -> Path:
    """A folder with the client of the golden schema, the snippets and a configuration."""
    folder = tmp_path_factory.mktemp("types")
    write(folder / "client", generate(golden_schema))
    shutil.copy(HERE / "snippets.txt", folder / "snippets.py")
    write(folder / "sync_client", generate(golden_schema, Options(interface="sync")))
    (folder / "sync_snippets.py").write_text(synchronous((HERE / "snippets.txt").read_text()))
    write(folder / "compat_client", generate(golden_schema, Options(compat="pcp")))
    shutil.copy(HERE / "compat.txt", folder / "compat.py")
    shutil.copy(HERE / "hovers.txt", folder / "hovers.py")
    (folder / "pyrightconfig.json").write_text(json.dumps(CONFIG))
    return folder


def synchronous(text: str) -> str:
    """The snippets for a synchronous client, line by line, but for the one about a forgotten `await`."""
    lines = ["" if "len(prisma." in line else line for line in text.splitlines()]
    plain = re.sub(r"\bawait ", "", "\n".join(lines)).replace("async def", "def")
    return plain.replace("from client", "from sync_client")


@pytest.fixture(scope="module")
def pyright(project: Path) -> list[dict[str, object]]:
    """The diagnostics of pyright for the whole folder."""
    command = ["pyright", "--outputjson", "--pythonpath", sys.executable]
    found = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    return json.loads(found.stdout)["generalDiagnostics"]


def line_of(diagnostic: Mapping[str, object]) -> int:
    place = diagnostic["range"]
    assert isinstance(place, dict)
    return int(place["start"]["line"]) + 1  # pyright: ignore[reportUnknownArgumentType] plain JSON


def expected(text: str | None = None) -> dict[int, tuple[str, str | None]]:
    """Line number -> (ok or error, pyright's rule)."""
    lines = ((HERE / "snippets.txt").read_text() if text is None else text).splitlines()
    found = {number: MARKER.search(line) for number, line in enumerate(lines, 1)}
    return {number: (match[1], match[2]) for number, match in found.items() if match}


def test_there_are_enough_snippets() -> None:
    verdicts = [verdict for verdict, _ in expected().values()]
    assert verdicts.count("ok") >= 150
    assert verdicts.count("error") >= 150


@pytest.mark.parametrize("name", ["snippets", "compat"])
def test_pyright_strict(pyright: list[dict[str, object]], name: str) -> None:
    found: dict[int, set[object]] = {}
    for diagnostic in pyright:
        if diagnostic["severity"] == "error" and str(diagnostic["file"]).endswith(f"/{name}.py"):
            found.setdefault(line_of(diagnostic), set()).add(diagnostic.get("rule"))
    verdicts = expected((HERE / f"{name}.txt").read_text())
    wanted = {line: rule for line, (verdict, rule) in verdicts.items() if verdict == "error"}
    assert sorted(found) == sorted(wanted)
    assert {line: rule for line, rule in wanted.items() if rule not in found[line]} == {}


def test_pyright_strict_on_the_synchronous_client(project: Path, pyright: list[dict[str, object]]) -> None:
    name = "sync_snippets.py"
    found = {line_of(d) for d in pyright if d["severity"] == "error" and str(d["file"]).endswith(name)}
    verdicts = expected((project / name).read_text())
    assert found == {line for line, (verdict, _) in verdicts.items() if verdict == "error"}


@pytest.mark.parametrize(
    ("client", "name"),
    [("client", "snippets.py"), ("sync_client", "sync_snippets.py"), ("compat_client", "compat.py")],
)
def test_mypy_strict(project: Path, client: str, name: str) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-color-output", name, client]
    output = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False).stdout
    errors = re.findall(r"^(\S+?):(\d+): error", output, re.MULTILINE)
    verdicts = expected((project / name).read_text())
    wanted = {(name, line) for line, (verdict, _) in verdicts.items() if verdict == "error"}
    assert {(file, int(line)) for file, line in errors} == wanted


def test_hover_texts(pyright: list[dict[str, object]], request: pytest.FixtureRequest) -> None:
    """What an editor shows: `# ` lines below each reveal_type in hovers.txt, rewritten with --update-golden."""
    texts = {line_of(d): str(d["message"]) for d in pyright if d["severity"] == "information"}
    source = (HERE / "hovers.txt").read_text().splitlines()
    written: list[str] = []
    for number, line in enumerate(source, 1):
        if not line.lstrip().startswith("#> "):
            written.append(line)
        if number in texts:
            written += [f"    #> {part}" for part in texts[number].replace("\xa0", " ").splitlines()]
    if request.config.getoption("--update-golden"):
        (HERE / "hovers.txt").write_text("\n".join(written) + "\n")
    else:
        assert written == source
