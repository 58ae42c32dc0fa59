"""The variables a command sees: the process's own, then those of `.env` files."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def read_environment(folders: list[Path], warnings: list[str]) -> dict[str, str]:
    """The environment, completed by the `.env` files in `folders`; what is set already is never replaced.

    Nothing in a file is run. A file that cannot be read adds a warning.
    """
    found = dict(os.environ)
    for file in dict.fromkeys((folder / ".env").resolve() for folder in folders):
        if file.is_file():
            for name, value in _read(file, found, warnings).items():
                found.setdefault(name, value)
    return found


def _read(file: Path, known: Mapping[str, str], warnings: list[str]) -> dict[str, str]:
    from dotenv.main import resolve_variables
    from dotenv.parser import parse_stream

    try:
        with file.open(encoding="utf-8-sig") as stream:
            bindings = list(parse_stream(stream))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        warnings.append(f"{file} cannot be read: {reason}")
        return {}
    warnings.extend(f"{file}:{one.original.line}: this line is no `NAME=value`" for one in bindings if one.error)
    pairs = [(one.key, one.value) for one in bindings if one.key is not None]
    # `override` decides whether ${X} means the file's X or the process's: the process's wins, as it does for us
    return {name: value for name, value in resolve_variables(pairs, override=False).items() if value is not None}
