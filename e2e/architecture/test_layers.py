"""The layers check finds what it is there to find."""

from __future__ import annotations

from pathlib import Path

import pytest

from e2e.architecture.layers import PYTHON, violations

CLIENT_PY = "packages/client-py/diglot_client"
CLIENT_TS = "packages/client-ts/src"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for folder in (*PYTHON, CLIENT_TS):
        (tmp_path / folder).mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize(
    ("file", "text", "reason"),
    [
        ("schema/diglot_schema/a.py", "import diglot_client", "diglot_schema must not import diglot_client"),
        ("generators/diglot_generators/a.py", "from diglot_migrate import push", "must not import diglot_migrate"),
        (f"{CLIENT_PY}/a.py", "from diglot_schema.ir import Model", "diglot_client must not import diglot_schema"),
        (f"{CLIENT_PY}/a.py", "import jinja2", "the runtime must not import jinja2"),
        (f"{CLIENT_PY}/shape.py", "from .execute import run", "shape must not import execute"),
        (f"{CLIENT_PY}/lower.py", 'if provider == "sqlite":\n    pass', "only dialects/ and drivers/"),
        (f"{CLIENT_TS}/a.ts", 'import lodash from "lodash";', "the runtime must not import lodash"),
        (f"{CLIENT_TS}/plan.ts", 'import { run } from "./execute.js";', "plan must not import execute"),
        (f"{CLIENT_TS}/plan.ts", 'import {\n  run,\n} from "./execute.js";', "plan must not import execute"),
        (f"{CLIENT_TS}/lower.ts", 'if (provider === "postgresql") run();', "only dialects/ and drivers/"),
    ],
)
def test_a_forbidden_import_is_found(tree: Path, file: str, text: str, reason: str) -> None:
    (tree / file).write_text(text + "\n", "utf-8")
    assert [reason in str(violation) for violation in violations(tree)] == [True]


def test_allowed_imports_pass(tree: Path) -> None:
    (tree / "generators/diglot_generators/a.py").write_text("import diglot_schema\nimport jinja2\n", "utf-8")
    (tree / f"{CLIENT_PY}/execute.py").write_text("from .shape import shape\nimport asyncpg\n", "utf-8")
    (tree / f"{CLIENT_TS}/execute.ts").write_text('import { shape } from "./shape.js";\n', "utf-8")
    assert violations(tree) == []
