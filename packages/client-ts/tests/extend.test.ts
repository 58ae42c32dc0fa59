import { beforeEach, describe, expect, test } from "vitest";
import * as Prisma from "../src/prisma.js";
import type { Query } from "../src/query.js";
import { open, type TestClient } from "./manifest.js";

let prisma: TestClient;
beforeEach(async () => {
  prisma = await open();
});

type User = { first: string; last: string; full: string; id: number };
const one = { orderBy: { id: "asc" } };
const naming = {
  result: { user: { full: { needs: { first: true, last: true }, compute: (u: User) => `${u.first} ${u.last}` } } },
};
const extended = (extension: object): TestClient => prisma.$extends(extension as never) as TestClient;

describe("computed fields", () => {
  test("come after the columns; a select takes what they need and hides it", async () => {
    const client = extended(naming);
    expect(Object.keys(await client.user.findFirst(one))).toEqual(["id", "email", "first", "last", "age", "full"]);
    expect({ ...(await client.user.findFirst({ ...one, select: { full: true } })) }).toEqual({ full: "Ann Lee" });
    const chosen = await client.user.findFirst({ ...one, select: { full: true, first: true } });
    expect(JSON.stringify(chosen)).toBe('{"first":"Ann","full":"Ann Lee"}');
    expect("full" in (await prisma.user.findFirst(one))).toBe(false);
  });

  test("reach the records of a stream; hooks see its arguments", async () => {
    const seen: string[] = [];
    const hooks = {
      query: {
        $allModels: {
          $allOperations({
            operation,
            args,
            query,
          }: {
            operation: string;
            args: object;
            query: (args: object) => unknown;
          }) {
            seen.push(operation);
            return query({ ...args, where: { first: "Ann" } });
          },
        },
      },
    };
    const client = extended(naming).$extends(hooks as never) as TestClient;
    const names: string[] = [];
    for await (const user of client.user.stream({ select: { full: true }, batchSize: 1 })) names.push(user.full);
    expect([names, seen]).toEqual([["Ann Lee"], ["stream"]]);
    const texts: string[] = [];
    for await (const text of client.user.stream({ select: { first: true } }).wire()) texts.push(text);
    expect(texts).toEqual(['{"first":"Ann"}']);
  });

  test("outlive the omission of what they need", async () => {
    const client = extended(naming);
    const record = await client.user.findFirst({ ...one, omit: { first: true } });
    expect([record.first, record.full]).toEqual([undefined, "Ann Lee"]);
    expect(await client.user.findFirst({ ...one, omit: { full: true, age: true } })).not.toHaveProperty("full");
  });

  test("reach nested records, writes, transactions and fluent queries", async () => {
    const client = extended(naming);
    const [post] = await client.post.findMany({ select: { author: { select: { full: true } } } });
    expect({ ...post.author }).toEqual({ full: "Ann Lee" });
    const included = await client.post.findFirst({ include: { author: { omit: { id: true } } } });
    expect(included.author).toMatchObject({ full: "Ann Lee" });
    const made = await client.user.create({ data: { email: "c@x", first: "C", last: "D" }, select: { full: true } });
    expect(made.full).toBe("C D");
    expect((await client.post.findUnique({ where: { id: 1 } }).author()).full).toBe("Ann Lee");
    const work = (tx: TestClient) => tx.user.findFirst(one);
    expect(((await client.$transaction(work as never)) as User).full).toBe("Ann Lee");
    const [listed] = (await client.$transaction([client.user.findMany(one)])) as User[][];
    expect(listed?.[0]?.full).toBe("Ann Lee");
  });

  test("may need each other, and take the place of a column", async () => {
    const loud = { needs: { full: true }, compute: (u: User) => u.full.toUpperCase() };
    const chained = extended(naming).$extends({ result: { user: { loud } } } as never) as TestClient;
    expect({ ...(await chained.user.findFirst({ ...one, select: { loud: true } })) }).toEqual({ loud: "ANN LEE" });
    const first = { needs: { first: true }, compute: (u: User) => `<${u.first}>` };
    const twice = extended({ result: { user: { first } } }).$extends({ result: { user: { first } } } as never);
    expect((await (twice as TestClient).user.findFirst(one)).first).toBe("<<Ann>>");
  });

  test("are worked out when read, once", async () => {
    let calls = 0;
    const count = { compute: () => ++calls };
    const record = await extended({ result: { $allModels: { count } } }).user.findFirst();
    expect([calls, record.count, record.count]).toEqual([0, 1, 1]);
  });

  test("are not part of canonical JSON", async () => {
    const client = extended(naming);
    const query = client.user.findFirst({ ...one, select: { id: true, full: true } });
    expect(await query.wire()).toBe('{"id":1}');
  });
});

describe("hooks", () => {
  test("run in order: the first extension outermost, a model's own before those of all", async () => {
    const seen: string[] = [];
    const hook = (name: string) => async (call: { args: object; query(args: object): Promise<unknown> }) => {
      seen.push(name);
      return call.query(call.args);
    };
    const first = {
      query: { user: { count: hook("count"), $allOperations: hook("all") }, $allOperations: hook("top") },
    };
    const second = { query: { $allModels: { count: hook("models"), $allOperations: hook("each") } } };
    const client = extended(first).$extends(second as never) as TestClient;
    expect(await client.user.count()).toBe(2);
    expect(seen).toEqual(["count", "all", "top", "models", "each"]);
  });

  test("change arguments without touching the caller's, and results", async () => {
    const findMany = async ({
      args,
      query,
    }: {
      args: Record<string, unknown>;
      query(args: object): Promise<User[]>;
    }) => {
      args.take = 1;
      return (await query(args)).map((user) => user.first);
    };
    const where = { where: { id: { gt: 0 } } };
    expect(await extended({ query: { user: { findMany } } }).user.findMany(where)).toEqual(["Ann"]);
    expect(where).toEqual({ where: { id: { gt: 0 } } });
  });

  test("see raw SQL, and may hand the query to a transaction", async () => {
    const seen: unknown[] = [];
    const client = extended({
      query: {
        $queryRaw: ({ args, model, query }: { args: Prisma.Sql; model: undefined; query(args: unknown): Query }) => {
          seen.push(args.sql, model);
          return query(args);
        },
        user: {
          findMany: async ({ args, query }: { args: object; query(args: object): Query }) => {
            const queries = [prisma.$queryRaw`SELECT 7 AS n`, query(args)] as Query[];
            return prisma.$transaction(queries);
          },
        },
      },
    });
    expect(await client.$queryRaw`SELECT ${5} AS n`).toEqual([{ n: 5n }]);
    expect(seen).toEqual(["SELECT ? AS n", undefined]);
    const [rows, users] = await client.user.findMany();
    expect([rows, users.length]).toEqual([[{ n: 7n }], 2]);
  });

  test("run when the query is awaited, once, and keep canonical JSON", async () => {
    let calls = 0;
    const count = ({ args, query }: { args: object; query(args: object): Query }) => {
      calls += 1;
      return query(args);
    };
    const client = extended({ query: { user: { count } } });
    const query = client.user.count();
    expect(calls).toBe(0);
    expect([await query, await query, calls]).toEqual([2, 2, 1]);
    expect(await client.user.count().wire()).toBe("2");
  });
});

describe("members", () => {
  test("of models and of the client; transactions have them too, the first client has not", async () => {
    const client = extended({
      model: {
        user: {
          byEmail(this: TestClient["user"], email: string) {
            return this.findUnique({ where: { email } });
          },
        },
        $allModels: {
          async exists(this: TestClient["user"], where: object) {
            const context = Prisma.getExtensionContext(this);
            return [context.$name, (await context.count({ where })) > 0];
          },
        },
      },
      client: { $twice: (n: number) => 2 * n },
    });
    expect((await client.user.byEmail("bob@x")).first).toBe("Bob");
    const work = (tx: TestClient) => Promise.all([tx.post.exists({ id: 9 }), tx.$twice(4)]);
    expect(await client.$transaction(work as never)).toEqual([["Post", false], 8]);
    expect(prisma.user.byEmail).toBeUndefined();
    const missing = async (tx: TestClient) => ["$connect", "$disconnect", "$on", "$extends"].map((name) => tx[name]);
    expect(await client.$transaction(missing as never)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("an extension may be a function, or defined before", () => {
    const defined = Prisma.defineExtension({ client: { a: 1 } } as never);
    const nested = Prisma.defineExtension(((client: TestClient) => client.$extends({ client: { b: 2 } })) as never);
    const client = (prisma.$extends(defined as never) as TestClient).$extends(nested as never) as TestClient;
    expect([client.a, client.b]).toEqual([1, 2]);
    expect(() => prisma.$extends({ nope: {} } as never)).toThrow(/nope/);
  });
});

test("events: statements with values and errors, also for listeners that come late", async () => {
  const events: [string, string][] = [];
  prisma.$on("query", (event: Prisma.QueryEvent) => events.push([event.query, event.params]));
  prisma.$on("error", (event: Prisma.LogEvent) => events.push(["error", event.message]));
  await prisma.$queryRaw`SELECT ${1n} AS n`;
  await expect(prisma.user.findMany({ nope: 1 })).rejects.toThrow();
  expect(events[0]).toEqual(["SELECT ?1 AS n", '["1"]']);
  expect(events[1]?.[0]).toBe("error");
});

test("await using closes the client", async () => {
  await prisma[Symbol.asyncDispose]();
  expect(await prisma.user.count()).toBe(2);
});

describe("$parent", () => {
  test("is the client without the last extension, whose methods it may call", async () => {
    const first = extended({
      model: { user: { findFirst: async (word: string) => `found ${word}` } },
      client: { say: (word: string) => `said ${word}` },
    });
    type Parent = { $parent: TestClient };
    const second = first.$extends({
      model: {
        user: {
          async findFirst() {
            return (Prisma.getExtensionContext(this) as unknown as Parent).$parent.user.findFirst("Ann" as never);
          },
        },
      },
      client: {
        say() {
          return (Prisma.getExtensionContext(this) as unknown as Parent).$parent.say("Bob");
        },
      },
    } as never) as TestClient;
    expect([await second.user.findFirst(), second.say()]).toEqual(["found Ann", "said Bob"]);
    const inside = (tx: TestClient) => Promise.resolve(tx.say());
    expect(await second.$transaction(inside as never)).toBe("said Bob");
    expect(second.$parent).toBe(first);
    expect((prisma.user as unknown as Parent).$parent).toBe(prisma);
  });
});
