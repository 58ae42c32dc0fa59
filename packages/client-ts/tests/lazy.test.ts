import { expect, test } from "vitest";
import { open } from "./manifest.js";

test("a query runs when it is awaited, and once", async () => {
  const sent: string[] = [];
  const prisma = await open({ onQuery: (text) => void sent.push(text) });
  sent.length = 0;
  const query = prisma.user.findMany({ orderBy: { id: "asc" } });
  const wrong = prisma.user.findMany({ where: { emial: "x" } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sent).toEqual([]);
  const first = await query;
  expect(await query).toBe(first);
  expect(sent).toHaveLength(1);
  await expect(wrong).rejects.toThrow("email");
  expect(sent).toHaveLength(1);
});

test("queries of an array transaction are not merged and keep their order", async () => {
  const sent: string[] = [];
  const prisma = await open({ onQuery: (text) => void sent.push(text) });
  sent.length = 0;
  const found = await prisma.$transaction([
    prisma.user.findUnique({ where: { id: 2 } }),
    prisma.user.findUnique({ where: { id: 1 } }),
    prisma.user.findUnique({ where: { id: 9 } }),
  ]);
  expect(found.map((user) => (user as { first: string } | null)?.first)).toEqual(["Bob", "Ann", undefined]);
  expect(sent).toHaveLength(5);
});

test("numbers of any kind keep their sign", async () => {
  const prisma = await open();
  for (const last of [-1, -1n]) {
    const found = await prisma.user.findMany({ take: last, orderBy: { id: "asc" } });
    expect(found.map((user) => (user as { first: string }).first)).toEqual(["Bob"]);
  }
  expect(await prisma.user.findMany({ take: 0n })).toEqual([]);
  await expect(prisma.user.findMany({ take: -1.5 })).rejects.toThrow("take");
  await expect(prisma.user.findMany({ skip: -1n })).rejects.toThrow("skip");
});

test("select beside include is refused", async () => {
  const prisma = await open();
  const both = { select: { id: true }, include: { posts: true } };
  await expect(prisma.user.findMany(both)).rejects.toMatchObject({ kind: "exclusiveArguments" });
});
