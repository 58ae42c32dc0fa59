// Prints, as JSON, the statements of each workload and the compilations of 1,000 calls of equal shape: `count.mjs URL`.
import * as reads from "./diglot_adapter.mjs";

const CALLS = 1000;
const FIRST = 2_000_000;
const sent = [];

await reads.open(process.argv[2], (text) => sent.push(text));
const { prisma } = reads;

const item = (id) => ({
  id,
  name: "x",
  sku: "00000000-0000-0000-0000-000000000000",
  price: "1.50",
  quantity: 1,
  weight: 0.5,
  active: true,
  status: "NEW",
  created: new Date(0),
  meta: { a: 1 },
  total: 1n,
});
const user = (id) => ({ id, name: "x", email: `u${id}@example.com`, joined: new Date(0) });
const many = (size, make) => Array.from({ length: size }, (_, index) => make(index));

const workloads = {
  find_unique: () => reads.find_unique(7),
  find_many_1000: () => reads.find_many_1000(),
  filtered_page: () => reads.filtered_page(),
  nested_movie: () => reads.nested_movie(7),
  person_movies: () => reads.person_movies(7),
  users_3_levels: () => reads.users_3_levels(),
  aggregate_group: () => reads.aggregate_group(),
  create: (number) => prisma.user.create({ data: user(number) }),
  create_many: (number) => prisma.item.createMany({ data: many(1000, (index) => item(number * 1000 + index)) }),
  update: () => prisma.item.update({ where: { id: 1 }, data: { quantity: { increment: 1 } } }),
  transaction: (number) =>
    prisma.$transaction(async (tx) => {
      const { name } = await tx.user.findUnique({ where: { id: 1 } });
      await tx.user.update({ where: { id: 1 }, data: { name } });
      await tx.user.create({ data: user(number + 10) });
    }),
};

// Calls whose shape does not depend on the number.
const shapes = {
  unique: (number) => prisma.user.findUnique({ where: { email: `${number}` } }),
  list: (number) => prisma.user.findMany({ where: { id: { in: many(number, (index) => index) } }, take: 1 }),
  values: (number) =>
    prisma.item.findMany({
      where: { name: { contains: `x${number}` }, quantity: { gt: number, lte: number + 5 } },
      orderBy: [{ price: "desc" }, { id: "asc" }],
      take: 1 + (number % 7),
      skip: number,
    }),
  include: (number) =>
    prisma.movie.findMany({
      where: { title: `x${number}`, year: number, reviews: { some: { rating: number % 5 } } },
      include: { reviews: { take: 1 + (number % 3) } },
    }),
  "not given": (number) =>
    prisma.item.findMany({
      where: number % 2 ? { note: `${number}`, name: undefined } : { note: `${number}` },
      take: 1,
    }),
  rows: (number) =>
    prisma.user.createMany({ data: many(1 + (number % 5), (index) => user(FIRST + 100 * number + index)) }),
};

const statements = {};
for (const [name, run] of Object.entries(workloads)) {
  await run(200_000);
  sent.length = 0;
  await run(200_001);
  statements[name] = [...sent];
}
const compilations = {};
for (const [name, run] of Object.entries(shapes)) {
  const before = prisma.$compilations;
  for (let number = 1; number <= CALLS; number++) await run(number);
  compilations[name] = prisma.$compilations - before;
}
const before = prisma.$compilations;
for (let call = 0; call < 2; call++) {
  await prisma.user.findMany({ where: { OR: many(1500, (index) => ({ id: -1 - index })) } });
}
const huge = prisma.$compilations - before;
await prisma.$disconnect();
console.log(JSON.stringify({ statements, compilations, huge }));
