"""The last ten posts, in the words of the story."""

import asyncio

from src.db.prisma import prisma, requires_connection


@requires_connection
async def main() -> None:
    posts = await prisma.post.find_many(take=10, order_by={"created_at": "desc"})
    same = await prisma.post.findMany({"take": 10, "orderBy": {"created_at": "desc"}})
    assert [post.id for post in posts] == [post.id for post in same]
    for post in posts:
        print(post.id, post.title, post.created_at.strftime("%Y-%m-%dT%H:%M:%SZ"), post.meta)
    await prisma.disconnect()


asyncio.run(main())
