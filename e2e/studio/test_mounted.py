"""The studio inside a FastAPI application, with the generated client of the application."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from diglot_generators.files import write
from diglot_generators.python import generate, options
from diglot_schema.compile import load_text
from diglot_studio import Database, mounted
from e2e.studio.conftest import SCHEMA, precise

TOKEN = "a-token-that-nobody-guesses"


@pytest.fixture
def prisma(database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A generated client whose results lack the balance of users."""
    provider = database.manifest["provider"]
    schema, _ = load_text(SCHEMA.format(provider=provider, precise=precise(provider)))
    assert schema is not None
    write(database.folder / "mounted_client", generate(schema, options(schema, schema.generators[0])))
    monkeypatch.setattr(sys, "path", [str(database.folder), *sys.path])
    importlib.invalidate_caches()
    module = importlib.import_module("mounted_client")
    url = database.url.replace("file:.", f"file:{database.folder}")
    yield module.Prisma(url=url, omit={"user": {"balance": True}})
    for name in [name for name in sys.modules if name.partition(".")[0] == "mounted_client"]:
        del sys.modules[name]


@pytest.mark.parametrize("read_only", [True, False])
async def test_in_an_application(prisma: Any, read_only: bool) -> None:
    await prisma.user.create(data={"email": "ann@example.org"})
    app = FastAPI()
    app.mount("/studio", mounted(prisma, token=TOKEN, hosts=["app.test"], read_only=read_only))
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app.test", follow_redirects=True) as http:
        assert (await http.get("/studio/")).status_code == 403
        page = await http.get(f"/studio?token={TOKEN}")
        assert (page.status_code, page.url.path) == (200, "/studio/")
        assert [(cookie.name, cookie.path) for cookie in http.cookies.jar] == [("diglot_studio", "/studio/")]
        assert len((await http.get("/studio/app.js")).text) > 10_000
        [record] = (await http.post("/studio/api/find", json={"model": "User"})).json()["records"]
        assert (record["email"], record["balance"]) == ("ann@example.org", "0")
        edit = {"kind": "update", "model": "User", "key": {"id": 1}, "was": record, "data": {"name": "Ann"}}
        saved = await http.post("/studio/api/save", json={"edits": [edit]})
        assert saved.status_code == (403 if read_only else 200)
        assert (await http.post("/studio/api/sql", json={"sql": "select 1"})).status_code == 403
    assert (await prisma.user.find_first()).name == (None if read_only else "Ann")
    await prisma.disconnect()


async def test_what_cannot_be_mounted(prisma: Any) -> None:
    with pytest.raises(ValueError, match="16 characters"):
        mounted(prisma, token="short", hosts=["app.test"])
    with pytest.raises(ValueError, match="hosts"):
        mounted(prisma, token=TOKEN, hosts=[])
