"""Every call of Story B, in the words of its user; prints one JSON line with what came out."""

import asyncio
import json
from datetime import UTC, datetime

from src.lib.prisma.db import prisma


async def main() -> None:
    found = await prisma.post.find_many(
        where={"published": True, "title": {"contains": "o"}}, order_by={"createdAt": "asc"}
    )
    user = await prisma.user.find_unique(
        where={"email": "ada@example.org"}, include={"posts": True}, select={"email": True}
    )
    assert user is not None
    created = await prisma.user.create(data={"email": "grace@example.org"})
    updated = await prisma.user.update(where={"id": created.id}, data={"loginCount": {"increment": 1}})
    assert updated is not None
    await prisma.user.delete(where={"id": created.id})
    gone = await prisma.post.delete_many(where={"createdAt": {"lt": datetime(2024, 2, 2, tzinfo=UTC)}})
    stats = await prisma.post.aggregate(_sum={"amount": True}, _avg={"amount": True}, where={"published": True})
    groups = await prisma.post.group_by(by=["published"], _count=True, order_by={"published": "asc"})
    async with prisma.tx() as tx:
        await tx.post.update_many(where={"published": False}, data={"published": True})
        inside = await tx.post.count(where={"published": True})
    like = await prisma.query_raw("SELECT title FROM Post WHERE title LIKE ? ORDER BY title", "%a%")
    changed = await prisma.execute_raw("UPDATE Post SET published = 0 WHERE title LIKE ?", "Notes%")
    print(
        json.dumps(
            {
                "found": [post.title for post in found],
                "union": [user.email, len(user.posts)],
                "id": len(created.id),
                "logins": updated.loginCount,
                "gone": gone["count"],
                "sum": str(stats["_sum"]["amount"]),
                "avg": str(stats["_avg"]["amount"]),
                "groups": [[group["published"], group["_count"]] for group in groups],
                "inside": inside,
                "like": [row["title"] for row in like],
                "changed": changed,
            }
        )
    )
    await prisma.disconnect()


asyncio.run(main())
