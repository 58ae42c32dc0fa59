"""A hook of the build: a wheel without the web app would be of no use to anybody, so none is made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RequireWeb(BuildHookInterface[Any]):
    """Stops the build of a wheel or source distribution when the web app has not been built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Raise RuntimeError when `static/app.js` is missing; an editable installation may be made before it."""
        built = Path(self.root) / "diglot_studio" / "static" / "app.js"
        if version != "editable" and not built.is_file():
            raise RuntimeError("the web app is not built; run `npm run build --workspace @diglot/studio` first")
