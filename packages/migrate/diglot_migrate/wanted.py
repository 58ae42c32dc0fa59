"""What a database is to become, and what was done about it."""

from __future__ import annotations

from dataclasses import dataclass

from diglot_migrate.catalog import Catalog
from diglot_migrate.dialects import Dialect
from diglot_migrate.diff import diff
from diglot_migrate.history.external import without
from diglot_migrate.loss import Loss
from diglot_migrate.steps import Step


@dataclass(frozen=True, slots=True)
class Wanted:
    """The catalog to reach. Tables and enums in `external` are somebody else's."""

    catalog: Catalog
    dialect: Dialect
    accept_data_loss: bool = False
    external: tuple[str, ...] = ()

    def steps(self, before: Catalog) -> list[Step]:
        """What leads from `before` to the wanted catalog."""
        return diff(without(before, self.external), without(self.catalog, self.external), self.dialect)

    def allows(self, found: Loss) -> bool:
        """True when nothing stands against the steps."""
        return not found.unexecutable and (self.accept_data_loss or not found.warnings)


@dataclass(frozen=True, slots=True)
class Done:
    """How it went. `steps`: what was to be done, none when nothing differed; done, unless it was `refused`."""

    steps: tuple[Step, ...]
    loss: Loss
    refused: bool
    was_empty: bool
    """There were no tables before."""
