"""Four posts by two authors, written by the Python client."""

import asyncio
from datetime import UTC, datetime

from src.lib.prisma.db import prisma

POSTS = [
    ("ada@example.org", "Notes on the engine", True, "1.10"),
    ("ada@example.org", "A draft about 100 % of it", False, "2.25"),
    ("alan@example.org", "On computable numbers", True, "3.00"),
    ("alan@example.org", "Máquinas y más", True, "0.05"),
]


async def main() -> None:
    authors: dict[str, str] = {}
    for email in ("ada@example.org", "alan@example.org"):
        user = await prisma.user.create(data={"email": email, "name": email.split("@")[0].title()})
        authors[email] = user.id
    for day, (email, title, published, amount) in enumerate(POSTS, 1):
        written = datetime(2024, 2, day, 12, tzinfo=UTC)
        await prisma.post.create(
            data={
                "title": title,
                "published": published,
                "amount": amount,
                "createdAt": written,
                "authorId": authors[email],
            }
        )
    await prisma.disconnect()


asyncio.run(main())
