// One query whose error is printed: class, code, message.

import prisma from "./lib/prisma/index.js";

try {
  await prisma.post.findMany({ take: 1, orderBy: { created_at: "desc" } });
} catch (error) {
  console.log(error.constructor.name, error.code ?? null, error.message);
} finally {
  await prisma.$disconnect();
}
