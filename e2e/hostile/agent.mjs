// The TypeScript client and every hostile argument at every place: one JSON line per call. Its twin is agent.py.
//
//   node e2e/hostile/agent.mjs MANIFEST URL
import { readFileSync } from "node:fs";
import { Client, DiglotError } from "@diglot/client";
import { DbNull, Decimal, JsonNull } from "@diglot/client/prisma";

const SPEC = JSON.parse(readFileSync(new URL("spec.json", import.meta.url), "utf8"));
const DEEP = 100_000;
const MILLION = 1_000_000;

class Rollback extends Error {}

function deep(name, leaf) {
  let value = leaf;
  for (let i = 0; i < DEEP; i++) value = { [name]: value };
  return value;
}

function deepList() {
  let value = [];
  for (let i = 0; i < DEEP; i++) value = [value];
  return value;
}

function* endless() {
  while (true) yield 1;
}

function values(fields) {
  const cyclic = {};
  Object.assign(cyclic, { AND: cyclic, x: cyclic, name: cyclic });
  const cyclicList = [];
  cyclicList.push(cyclicList);
  const FieldRef = fields.age.constructor;
  return {
    ...SPEC.plain,
    nan: Number.NaN,
    infinity: Number.POSITIVE_INFINITY,
    huge: 10n ** 30n,
    lone: "\ud800",
    long: "x".repeat(MILLION),
    undefined: [undefined],
    proto: JSON.parse('{"__proto__":1}'),
    date: new Date(Date.UTC(2024, 0, 1)),
    "odd date": new Date(Number.NaN),
    bytes: new Uint8Array([97, 98]),
    decimal: new Decimal("1.5"),
    "decimal nan": new Decimal(Number.NaN),
    dbnull: DbNull,
    jsonnull: JsonNull,
    ref: fields.age,
    "unknown ref": new FieldRef("Nope", "x y"),
    symbol: Symbol("s"),
    function: () => 1,
    set: new Set([1, 2]),
    endless: endless(),
    cyclic,
    "cyclic list": cyclicList,
    "deep AND": deep("AND", {}),
    "deep x": deep("x", 1),
    "deep list": deepList(),
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    sparse: [1, , 2],
    million: new Array(MILLION).fill(1),
    "million objects": new Array(MILLION).fill({}),
    ...more(),
    ...Object.fromEntries(Object.entries(own()).map(([name, value]) => [`own ${name}`, value])),
  };
}

/** Further values that both languages have in some form. */
function more() {
  return {
    "negative zero": -0,
    "safe edge": 2 ** 53,
    "beyond 64 bits": 2n ** 63n,
    bytearray: Buffer.from("ab"),
    slice: new Uint8Array([120, 97, 98, 121]).subarray(1, 3),
    "wide elements": new Uint16Array([1, 2]),
    "frozen list": Object.freeze([1, 2]),
    "frozen object": Object.freeze({ x: 1 }),
    "view of keys": new Map([["x", 1]]).keys(),
    mapping: new Map([["x", 1]]),
    "dict of its own": new Proxy({ x: 1 }, {}),
    pattern: /x/,
    error: new Error("secret"),
    class: Numeric,
    promise: Promise.resolve(1),
    "nul key": { "a\0b": 1 },
    "lone key": { "\ud800": 1 },
    "long key": { ["k".repeat(MILLION)]: 1 },
    "many keys": Object.fromEntries(Array.from({ length: 10_000 }, (_, number) => [`key${number}`, number])),
    "deep NOT": deep("NOT", {}),
    "deep not": deep("not", 1),
    "deep manager": deep("manager", {}),
    "deep is": deepPair("manager", "is"),
    "deep include": deepPair("include", "manager"),
    "deep select": deepPair("select", "manager"),
    "ten megabytes": "é".repeat(5_000_000),
  };
}

/** Values that only JavaScript has. */
function own() {
  const shared = typeof SharedArrayBuffer === "undefined" ? null : new SharedArrayBuffer(2);
  return {
    "like a number": new Numeric(),
    array: new Float64Array([1.5]),
    "throwing getter": {
      get x() {
        throw new Thrown();
      },
    },
    "throwing names": {
      get name() {
        throw new Thrown();
      },
      get posts() {
        throw new Thrown();
      },
    },
    "throwing proxy": throwing(),
    "array buffer": new ArrayBuffer(2),
    "shared buffer": shared,
    "data view": new DataView(new ArrayBuffer(2)),
    "big array": new BigInt64Array(1),
    "no prototype": Object.assign(Object.create(null), { x: 1 }),
    "symbol key": { [Symbol("s")]: 1 },
    "boxed number": new Number(5),
    "boxed text": new String("x"),
    "boxed boolean": new Boolean(false),
    "own toString": { toString: () => "x", valueOf: () => 1 },
    "own toJSON": { toJSON: () => "x" },
    "cyclic toJSON": {
      toJSON() {
        return this;
      },
    },
    "class instance": new (class Point {
      x = 1;
    })(),
    inherited: Object.create({ x: 1 }),
    hidden: Object.defineProperty({}, "x", { value: 1 }),
    "weak map": new WeakMap(),
    "list with names": Object.assign([1], { x: 1 }),
    "list of its own": new (class extends Array {})(),
    global: globalThis,
    url: new URL("http://x.example/"),
    "async generator": (async function* () {})(),
    "far date": new Date(8.64e15),
    "early date": new Date(Date.UTC(-1, 0)),
    constructor: { constructor: { name: "Decimal" } },
    "like a Decimal": { s: 1, e: 0, d: [1], constructor: Decimal },
  };
}

/** What the caller's own objects throw. */
class Thrown extends Error {}

/** An object of which nothing can be asked. */
function throwing() {
  const trap = () => {
    throw new Thrown();
  };
  return new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap });
}

/** Stands for a number in calculations. */
class Numeric {
  valueOf() {
    return 7;
  }
}

/** Two names by turns, inside each other. */
function deepPair(one, two) {
  let value = {};
  for (let i = 0; i < DEEP / 2; i++) value = { [one]: { [two]: value } };
  return value;
}

function fill(place, value) {
  if (place === "HERE") return value;
  if (Array.isArray(place)) return place.map((part) => fill(part, value));
  if (typeof place !== "object" || place === null) return place;
  return Object.fromEntries(Object.entries(place).map(([name, part]) => [name, fill(part, value)]));
}

/** Where the hole is: `where.name.in`. */
function path(place) {
  if (typeof place !== "object") return "";
  const [name, part] = Object.entries(place).find(([, part]) => JSON.stringify(part).includes("HERE"));
  return `${Array.isArray(place) ? "" : `${name}.`}${path(part)}`.replace(/\.+$/, "");
}

async function outcome(client, action, args) {
  try {
    await client.$transaction(
      async (transaction) => {
        const made = transaction.user[action](args);
        if (action === "stream") for await (const _ of made);
        else await made;
        throw new Rollback();
      },
      { timeout: 60_000 },
    );
    return ["unreachable"];
  } catch (error) {
    if (error instanceof Rollback) return ["ok"];
    if (error instanceof Thrown) return ["thrown"];
    if (!(error instanceof DiglotError)) return ["foreign", error.constructor.name, [], error.message.slice(0, 200)];
    const found = error.path ?? [];
    const place = JSON.stringify(found).length < 1000 ? found : ["long"];
    return [error.constructor.name, error.code ?? null, place, error.message];
  }
}

const [, , manifest, url] = process.argv;
const client = new Client(JSON.parse(readFileSync(manifest, "utf8")), { url });
const all = Object.entries(values(client.user.fields));
for (const [action, places] of Object.entries(SPEC.places)) {
  for (const place of places) {
    const large = SPEC.largePlaces.includes(path(place));
    for (const [name, value] of all) {
      if (!large && SPEC.large.includes(name)) continue;
      const line = [action, place, name, await outcome(client, action, fill(place, value))];
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
}
await client.$disconnect();
