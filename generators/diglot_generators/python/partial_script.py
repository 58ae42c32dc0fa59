"""Runs a script of partial types against a client that is not written yet.

A process of its own: `python -m diglot_generators.python.partial_script` takes a JSON object on its standard input
(project, output, files, script) and prints what the script asked for as a JSON list. Imports of the client's package
find the files in memory, under the name that its folder has and as `prisma`.
"""

from __future__ import annotations

import json
import runpy
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from importlib import import_module
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import Any


class Unwritten(MetaPathFinder, InspectLoader):
    """Finds the modules of a client among the texts of its files. output: the folder that they are for."""

    def __init__(self, output: Path, files: Mapping[str, str]) -> None:
        self._output = output
        self._files = files

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of a module of the client; None for any other."""
        file = self._file(fullname)
        if file is None:
            return None
        return spec_from_loader(fullname, self, is_package=file.endswith("__init__.py"))

    def get_source(self, fullname: str) -> str:
        """The text of a module."""
        return self._files[self._file(fullname) or ""]

    def is_package(self, fullname: str) -> bool:
        """Whether a module has modules in it."""
        return (self._file(fullname) or "").endswith("__init__.py")

    def _file(self, fullname: str) -> str | None:
        """The file of a module, relative to the output folder."""
        parts = fullname.split(".")
        for count in range(1, len(parts) + 1):
            if parts[:count] == ["prisma"] or self._is_output(parts[:count]):
                inner = "/".join(parts[count:])
                names = (f"{inner}.py", f"{inner}/__init__.py") if inner else ("__init__.py",)
                return next((name for name in names if name in self._files), None)
        return None

    def _is_output(self, parts: Sequence[str]) -> bool:
        return any(Path(root or ".").joinpath(*parts).resolve() == self._output for root in sys.path)


def run(project: str, output: str, files: Mapping[str, str], script: str) -> list[dict[str, object]]:
    """What the script, a file, asks for, in its order. Raises what the script does."""
    sys.path[:0] = [project, str(Path(project, "src"))]
    sys.meta_path.insert(0, Unwritten(Path(output).resolve(), files))
    requests: Any = import_module("diglot_client.partials").REQUESTS  # of the runtime that the project's models use
    requests.open = True
    runpy.run_path(script, run_name="partial_types")
    return [asdict(found) for found in requests.found]


def main() -> None:
    """Run the script that standard input names; its own output goes to standard error."""
    given = json.load(sys.stdin)
    answer, sys.stdout = sys.stdout, sys.stderr
    found = run(given["project"], given["output"], given["files"], given["script"])
    json.dump(found, answer)


if __name__ == "__main__":
    main()
