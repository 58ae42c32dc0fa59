"""The web application: the page, and what it asks for, each a POST of JSON."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from diglot_client import Client
from diglot_client.manifest import Manifest

from .answers import Json, answered
from .console import Statement, run
from .guard import Access, Guard
from .problems import Failed, Problem
from .records import Counted, One, Page, Related, count, find, related_counts, value
from .save import Edits, save
from .tables import described

STATIC = Path(__file__).parent / "static"
FILES = ("app.js", "app.css", "icon.svg")


@dataclass(frozen=True, slots=True)
class Studio:
    """What the application serves. read_only: nothing is changed, whatever the browser asks for.

    console: makes a client for a statement of the user's own; without it there is no SQL console.
    """

    client: Client
    manifest: Manifest
    access: Access
    read_only: bool = False
    console: Callable[[], Client] | None = None

    @property
    def has_console(self) -> bool:
        """Whether the user may run SQL."""
        return self.console is not None and not self.read_only


def application(studio: Studio) -> ASGIApp:
    """The ASGI application of a studio."""
    client, manifest = studio.client, studio.manifest

    async def schema(_: Request) -> Response:
        return Json(described(manifest, read_only=studio.read_only, has_console=studio.has_console))

    async def records(page: Page) -> Any:
        return {"records": await find(client, manifest, page)}

    async def number(asked: Counted) -> Any:
        return {"count": await count(client, manifest, asked)}

    async def counts(asked: Related) -> Any:
        return {"counts": await related_counts(client, manifest, asked)}

    async def whole(asked: One) -> Any:
        return {"value": await value(client, manifest, asked)}

    async def saved(asked: Edits) -> Any:
        if studio.read_only:
            raise Failed(Problem("This studio only reads.", status=403))
        return {"saved": await save(client, manifest, asked.edits)}

    async def ran(asked: Statement) -> Any:
        if studio.console is None or studio.read_only:
            raise Failed(Problem("This studio runs no SQL.", status=403))
        return await run(studio.console, asked)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        yield
        await client.disconnect()

    asked = {
        "find": answered(Page, records),
        "count": answered(Counted, number),
        "related": answered(Related, counts),
        "value": answered(One, whole),
        "save": answered(Edits, saved),
        "sql": answered(Statement, ran),
    }
    routes = [
        Route("/", page),
        *(Route(f"/{name}", page) for name in FILES),
        Route("/api/schema", schema),
        *(Route(f"/api/{name}", answer, methods=["POST"]) for name, answer in asked.items()),
    ]
    return Guard(Starlette(routes=routes, lifespan=lifespan), studio.access)


async def page(request: Request) -> Response:
    """A file of the web app."""
    name = request.url.path.rpartition("/")[2]
    return FileResponse(STATIC / (name if name in FILES else "index.html"))
