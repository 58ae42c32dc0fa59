import { inspect } from "node:util";
import { Decimal } from "decimal.js";
import { beforeEach, expect, test } from "vitest";
import type { LogEvent } from "../src/log.js";
import { open, type TestClient } from "./manifest.js";

let prisma: TestClient;
beforeEach(async () => {
  prisma = await open();
});

test("raw rows of SQLite have the types that the columns were declared with", async () => {
  const columns =
    "flag BOOLEAN, at DATETIME, price DECIMAL(10,2), big BIGINT, small INT, data JSONB, raw BLOB, note TEXT";
  await prisma.$executeRawUnsafe(`CREATE TABLE Typed (${columns})`);
  const values = [true, new Date(5), "1.50", 7n, 8, '{"a":[1]}', new Uint8Array([1]), "x"];
  await prisma.$executeRawUnsafe("INSERT INTO Typed VALUES (?, ?, ?, ?, ?, ?, ?, ?)", ...values);
  await prisma.$executeRawUnsafe("INSERT INTO Typed (at, small) VALUES ('soon', 9007199254740993)");
  expect(await prisma.$queryRawUnsafe("SELECT *, small + 1 AS more FROM Typed ORDER BY rowid")).toEqual([
    {
      ...{ flag: true, at: new Date(5), price: new Decimal("1.5"), big: 7n, small: 8, data: { a: [1] } },
      ...{ raw: new Uint8Array([1]), note: "x", more: 9n },
    },
    {
      ...{ flag: null, at: "soon", price: null, big: null, small: 9007199254740993n, data: null, raw: null },
      ...{ note: null, more: 9007199254740994n },
    },
  ]);
});

test("errors are told with the operation that failed", async () => {
  const heard: LogEvent[] = [];
  prisma.$on("error", (event: LogEvent) => void heard.push(event));
  await expect(prisma.user.findFirstOrThrow({ where: { id: 0 } })).rejects.toThrow();
  await expect(prisma.$queryRawUnsafe("SELECT nothing")).rejects.toThrow();
  expect(heard.map(({ target }) => target)).toEqual(["user.findFirstOrThrow", "$queryRawUnsafe"]);
});

test("a computed field is shown by its value", async () => {
  const loud = { needs: { first: true }, compute: ({ first }: { first: string }) => first.toUpperCase() };
  const client = prisma.$extends({ result: { user: { loud } } } as never) as TestClient;
  const record = await client.user.findFirst({ orderBy: { id: "asc" }, select: { id: true, loud: true } });
  expect(inspect(record)).toBe("{ id: 1, loud: 'ANN' }");
  expect(Object.keys({ ...record })).toEqual(["id", "loud"]);
});

test("a parameter may be written in the database's own way, and more than once", async () => {
  for (const sign of ["?", "$"]) {
    const text = `SELECT ${sign}2 AS b, ${sign}1 AS a, ${sign}2 AS again`;
    expect(await prisma.$queryRawUnsafe(text, "x", "y")).toEqual([{ b: "y", a: "x", again: "y" }]);
  }
});
