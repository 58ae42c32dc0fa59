import { beforeEach, expect, test } from "vitest";
import { ValidationError } from "../src/errors.js";
import { NullTypes, skip } from "../src/prisma.js";
import { nullName } from "../src/values.js";
import { open, type TestClient } from "./manifest.js";

let prisma: TestClient;
beforeEach(async () => {
  prisma = await open();
});

class Names {
  contains = "n";
  #hidden = 1;
  hidden(): number {
    return this.#hidden;
  }
}

class NewUser {
  first = "Cy";
  last?: string;
  constructor(readonly email: string) {}
}

/** What a library for dates, ids or decimals may hand over. */
class Told {
  constructor(readonly inner: unknown) {}
  toJSON(): unknown {
    return this.inner;
  }
}

const ids = (records: { id: number }[]) => records.map(({ id }) => id);

test("instances of classes count as the objects they look like", async () => {
  expect(ids(await prisma.user.findMany({ where: { first: new Names() } }))).toEqual([1]);
  const made = Object.assign(new NewUser("cy@x"), { last: "Day" });
  expect((await prisma.user.create({ data: made })).id).toBe(3);
  const more = ["d@x", "e@x"].map((email) => Object.assign(new NewUser(email), { last: "Day" }));
  expect(await prisma.user.createMany({ data: more })).toEqual({ count: 2 });
  expect(await prisma.user.count({ where: Object.assign(Object.create({ id: 1 }), { last: "Day" }) })).toBe(3);
});

test("an object with toJSON stands for what it says, anywhere", async () => {
  expect(ids(await prisma.user.findMany({ where: { id: new Told(1) } }))).toEqual([1]);
  expect(ids(await prisma.user.findMany({ where: { id: { in: [new Told(2), 1] } }, orderBy: { id: "asc" } }))).toEqual([
    1, 2,
  ]);
  expect(ids(await prisma.user.findMany({ where: new Told({ first: new Told({ equals: "Bob" }) }) }))).toEqual([2]);
  expect(ids(await prisma.user.findMany({ where: { id: new Told(undefined) } }))).toHaveLength(2);
  await prisma.user.createMany({ data: [{ email: new Told("z@x"), first: "Z", last: "Z" }] });
  expect(await prisma.user.count({ where: { email: "z@x" } })).toBe(1);
});

test("a property is read once, so no getter can make a plan that does not fit its data", async () => {
  let reads = 0;
  const where = {
    get first() {
      reads += 1;
      return reads % 2 === 1 ? "Ann" : { contains: "o" };
    },
  };
  for (let i = 0; i < 4; i++) await prisma.user.findMany({ where });
  expect(ids(await prisma.user.findMany({ where: { first: "Bob" } }))).toEqual([2]);
  expect(ids(await prisma.user.findMany({ where: { first: { contains: "nn" } } }))).toEqual([1]);
  expect(ids(await prisma.user.findMany(new Proxy({ where: { first: "Ann" } }, {})))).toEqual([1]);
});

test("what has no names of its own is refused, not taken for an empty filter", async () => {
  for (const value of [new Map(), new Set(), Promise.resolve(1), /x/, new Error("x"), Symbol("x"), () => 1]) {
    for (const where of [value, { id: value }, { first: value }, { first: { not: value } }, { posts: value }]) {
      await expect(prisma.user.findMany({ where })).rejects.toBeInstanceOf(ValidationError);
    }
  }
});

test("strictUndefinedChecks refuses undefined wherever it stands, and skip takes its place", async () => {
  const strict = await open({ strictUndefinedChecks: true });
  const calls: [string, object, (string | number)[]][] = [
    ["findMany", { where: undefined }, ["where"]],
    ["findMany", { where: { id: undefined } }, ["where", "id"]],
    [
      "findMany",
      { where: { OR: [{ id: 1 }, { first: { contains: undefined } }] } },
      ["where", "OR", 1, "first", "contains"],
    ],
    ["findMany", { select: { id: true, first: undefined } }, ["select", "first"]],
    ["findUnique", { where: { id: undefined } }, ["where", "id"]],
    ["create", { data: { email: "s@x", first: "S", last: "S", age: undefined } }, ["data", "age"]],
    ["createMany", { data: [{ email: "s@x", first: "S", last: "S", age: undefined }] }, ["data", 0, "age"]],
  ];
  for (const [action, args, path] of calls) {
    await expect(strict.user[action](args)).rejects.toMatchObject({ kind: "explicitUndefined", path });
  }
  expect(await strict.user.count({ where: { id: skip, first: "Ann" }, take: skip })).toBe(1);
  expect(await prisma.user.count({ where: { id: undefined, first: skip } })).toBe(2);
});

test("nulls are known by class, also those of another copy of the package", () => {
  expect(["DbNull", "JsonNull", "AnyNull"].map((name) => nullName(new NullTypes[name as "DbNull"]()))).toEqual([
    "DbNull",
    "JsonNull",
    "AnyNull",
  ]);
  expect(nullName({ [Symbol.for("@diglot/client.null")]: "JsonNull" })).toBe("JsonNull");
  expect(nullName({ [Symbol.for("@diglot/client.null")]: "forged" })).toBeUndefined();
});

test("models are found under their own names, too", async () => {
  expect(prisma.User).toBe(prisma.user);
  expect(Object.keys(prisma)).toEqual(["user", "post"]);
});
