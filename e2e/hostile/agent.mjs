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
  };
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
        await transaction.user[action](args);
        throw new Rollback();
      },
      { timeout: 60_000 },
    );
    return ["unreachable"];
  } catch (error) {
    if (error instanceof Rollback) return ["ok"];
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
