"""Where the URL comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from diglot_client.errors import ConfigurationError
from diglot_client.location import Origin, locate


@pytest.fixture(autouse=True)
def no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)


def test_env_file_of_an_editor_that_writes_a_mark(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes('\ufeffDATABASE_URL="file:./é.db"  # here\r\n'.encode())
    assert locate(Origin(tmp_path, tmp_path)).url == "file:./é.db"


def test_env_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"JUNK=\xff\xfe\nDATABASE_URL=file:./a.db\n")
    assert locate(Origin(tmp_path, tmp_path)).url == "file:./a.db"


def test_folder_called_env(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    with pytest.raises(ConfigurationError, match="DATABASE_URL"):
        locate(Origin(tmp_path, tmp_path))
