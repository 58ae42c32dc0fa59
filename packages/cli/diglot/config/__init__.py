"""The settings of a project, wherever they are written: diglot.toml, pyproject.toml, prisma.config.*, package.json."""

from __future__ import annotations

from diglot.config.read import read_config
from diglot.config.settings import Config, Seed

__all__ = ["Config", "Seed", "read_config"]
