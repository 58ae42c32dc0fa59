"""One query whose error is printed: class, code, message."""

import asyncio

from src.db.prisma import prisma


async def main() -> None:
    try:
        await prisma.post.find_many(take=1, order_by={"created_at": "desc"})
    except Exception as error:
        print(type(error).__name__, getattr(error, "code", None), str(error))
    finally:
        await prisma.disconnect()


asyncio.run(main())
