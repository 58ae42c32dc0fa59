"""Story A: Alembic owns the database, two languages use it.

The tables are made as Alembic's migration would; the schema is what introspection and the user's renaming leave, and
pulling again keeps it.
"""

from __future__ import annotations

import asyncio

from e2e.judge.database import create, run
from e2e.judge.server import postgres
from e2e.stories.project import HERE, project


def test_two_languages_read_the_tables_of_alembic() -> None:
    """One generate, two clients, the same ten posts: newest first, in UTC although the server is not."""
    with postgres() as server:
        url = asyncio.run(create(server, "news"))
        asyncio.run(run(url, ["ALTER DATABASE news SET timezone TO 'Asia/Tokyo'"]))
        asyncio.run(run(url, [(HERE / "news" / "tables.sql").read_text()]))
        with project("news", {"DATABASE_URL": url}) as news:
            news.diglot("validate")
            before = (news.folder / "prisma/schema.prisma").read_text()
            assert "has them already" in news.diglot("db", "pull")
            assert (news.folder / "prisma/schema.prisma").read_text() == before
            news.diglot("db", "verify")
            news.diglot("generate")
            lines = news.python("read.py")
            assert len(lines.splitlines()) == 10
            assert "post 12 2024-03-10T22:00:00Z {}" in lines.splitlines()[0]
            assert news.node("read.mjs") == lines
