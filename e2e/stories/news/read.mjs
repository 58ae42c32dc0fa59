// The last ten posts, in the words of the story.

import prisma from "./lib/prisma/index.js";

const posts = await prisma.post.findMany({ take: 10, orderBy: { created_at: "desc" } });
for (const post of posts) {
  const at = post.created_at.toISOString().replace(".000Z", "Z");
  console.log(post.id, post.title, at, JSON.stringify(post.meta));
}
await prisma.$disconnect();
