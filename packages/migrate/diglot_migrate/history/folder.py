"""The migrations folder: `<name>/migration.sql` for each migration, and `migration_lock.toml` with the provider."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from diglot_migrate.errors import MigrateError
from diglot_migrate.history.checksum import checksum

SCRIPT = "migration.sql"
LOCK = "migration_lock.toml"


@dataclass(frozen=True, slots=True)
class Script:
    """A migration's text, without a byte order mark, and the checksum of its file."""

    text: str
    checksum: str
    source: bytes
    """The file as it is, for comparing it with a checksum of other line endings."""


@dataclass(frozen=True, slots=True)
class Migration:
    """A folder of the history. Its script is read when it is needed: an applied one may be gone."""

    name: str
    file: Path

    def read(self) -> Script:
        """The script; raises MigrateError, P3015 when there is none."""
        try:
            source = self.file.read_bytes()
        except OSError as error:
            if isinstance(error, FileNotFoundError | IsADirectoryError):
                text = f"Could not find the migration file at {self.file}. Delete the directory or restore the file"
                raise MigrateError(text, "P3015") from error
            raise MigrateError(f"{self.file} cannot be read: {error.strerror}", "P3015") from error
        try:
            return Script(source.decode("utf-8-sig"), checksum(source), source)
        except UnicodeDecodeError as error:
            raise MigrateError(f"{self.file} is not UTF-8: byte {error.start} cannot be read") from error


@dataclass(frozen=True, slots=True)
class Folder:
    """A migrations folder. `provider` is the one of the lock file, None without such a file."""

    path: Path
    provider: str | None
    migrations: tuple[Migration, ...]

    def find(self, name: str) -> Migration | None:
        """The migration called `name`."""
        return next((migration for migration in self.migrations if migration.name == name), None)


def read_folder(path: Path) -> Folder:
    """List the migrations in the folder `path`, in the order in which they are applied: that of the names' bytes.

    Files are no migrations. A folder that does not exist has none.
    """
    try:
        entries = [entry.name for entry in os.scandir(path) if entry.is_dir()]
    except FileNotFoundError:
        return Folder(path, None, ())
    except OSError as error:
        raise MigrateError(f"the migrations folder {path} cannot be read: {error.strerror}") from error
    names = sorted(entries, key=os.fsencode)
    return Folder(path, _provider(path / LOCK), tuple(Migration(name, path / name / SCRIPT) for name in names))


def _provider(file: Path) -> str | None:
    try:
        text = file.read_text("utf-8-sig")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise MigrateError(f"{file} cannot be read: {error}") from error
    for line in text.splitlines():
        name, _, value = line.partition("=")
        if name.strip() == "provider":
            return value.strip().strip("\"'")
    return "<PROVIDER NOT FOUND>"


def require_provider(folder: Folder, provider: str) -> None:
    """Raise MigrateError (P3019) when the history was written for another database than `provider`."""
    found = "postgresql" if folder.provider == "postgres" else folder.provider
    if found not in (None, provider):
        raise MigrateError(
            f"The datasource provider `{provider}` specified in your schema does not match the one specified in the "
            f"{LOCK}, `{found}`. Scripts of one database do not run on another: move the migrations folder away and "
            "start a new history with `diglot migrate dev`",
            "P3019",
        )
