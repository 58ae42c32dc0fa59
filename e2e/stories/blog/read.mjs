// The published posts, newest first.

import prisma from "./src/lib/prisma/index.js";

const posts = await prisma.post.findMany({
  where: { published: true },
  orderBy: { createdAt: "desc" },
  include: { author: true },
});
for (const post of posts) {
  const [, month, day] = post.createdAt.toISOString().slice(0, 10).split("-");
  console.log(`${day}.${month}. ${post.title} (${post.author.name}) ${post.amount}`);
}
await prisma.$disconnect();
