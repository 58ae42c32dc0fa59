"""The published posts, newest first."""

import asyncio

from src.lib.prisma.db import prisma


async def main() -> None:
    posts = await prisma.post.find_many(
        where={"published": True}, order_by={"createdAt": "desc"}, include={"author": True}
    )
    for post in posts:
        print(f"{post.createdAt:%d.%m.} {post.title} ({post.author.name}) {post.amount}")
    await prisma.disconnect()


asyncio.run(main())
