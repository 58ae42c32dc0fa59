/**
 * Rows -> records, by source code made once per layout.
 *
 * One loop, cells by position, one literal per object; a conversion stands only where the driver leaves a gap.
 * Relations read by statements of their own arrive as maps from key to children.
 */
import type { Row } from "./bind.js";
import type { Reads } from "./drivers/index.js";
import { InconsistentData } from "./errors.js";
import type { Enum, Manifest } from "./manifest.js";
import type { Attach, Codec, Item, Layout } from "./plan.js";

/** The children of a relation by the key of their parents. */
export type Children = ReadonlyMap<unknown, unknown[]>;
export type Key = (row: Row) => unknown;
export type Plain = Record<string, unknown>;

/** Rows, then one `Children` per entry of `attached(items)` -> records. */
export type Decode = (rows: readonly Row[], ...children: Children[]) => Plain[];
/** The same, but the records by the key of their parents. */
export type Grouping = (rows: readonly Row[], ...children: Children[]) => Children;

/** What decoders depend on besides the layout. */
export interface Decoding {
  readonly reads: Reads;
  readonly enums: ReadonlyMap<string, Enum>;
}

/** The relations that need statements of their own, in the order in which decoders take them. */
export function* attached(items: readonly Item[]): Iterable<Attach> {
  for (const item of items) {
    if (item.kind === "attach") yield item;
    else if (item.kind === "one") yield* attached(item.layout.items);
    else if (item.kind === "group") yield* attached(item.items);
  }
}

/** Whether integers beyond 2^53 may come, in keys that are not in the result, too: the driver must not round them. */
export function isWide({ model, items }: Layout, manifest: Manifest): boolean {
  const fields = model === null ? [] : [...(manifest.models.get(model)?.scalars.values() ?? [])];
  if (fields.some((field) => field.type === "BigInt")) return true;
  return items.some((item) => {
    if (item.kind === "scalar") return item.codec.type === "BigInt";
    if (item.kind === "one") return isWide(item.layout, manifest);
    return item.kind === "group" && isWide({ model: null, items: item.items }, manifest);
  });
}

/** The decoder of rows with `layout`. */
export function decoder(layout: Layout, decoding: Decoding, nested = false): Decode {
  let made: Decode | undefined;
  return (rows, ...children) => {
    if (rows.length === 0) return [];
    made ??= new Source(decoding, nested).function(layout) as Decode;
    return made(rows, ...children);
  };
}

/** The decoder of the rows of a relation, whose columns `key` are the key of the parent. */
export function grouper(layout: Layout, decoding: Decoding, key: readonly number[]): Grouping {
  let made: Grouping | undefined;
  return (rows, ...children) => {
    if (rows.length === 0) return new Map();
    made ??= new Source(decoding, false).function(layout, key) as Grouping;
    return made(rows, ...children);
  };
}

/** The key of a row: a cell, or for several columns a text. Integers compare by value, bytes by content. */
export function keyOf(columns: readonly number[]): Key {
  if (columns.length === 1) {
    const column = columns[0] as number;
    return (row) => keyPart(row[column]);
  }
  return (row) => {
    let key = "";
    for (const column of columns) {
      const part = keyPart(row[column]);
      if (part === null) return null;
      key += `${typeof part}:${String(part).length}:${part};`;
    }
    return key;
  };
}

/** One cell of a key. */
export function keyPart(cell: unknown): unknown {
  if (typeof cell === "bigint" && cell >= -(2n ** 53n) && cell <= 2n ** 53n) return Number(cell);
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString("hex");
  return cell;
}

/** The source of one decoder under construction. */
class Source {
  readonly #scope: Record<string, unknown> = { keyPart };
  readonly #lines: string[] = [];
  #used = 0;
  #children = 0;

  constructor(
    readonly decoding: Decoding,
    readonly nested: boolean,
  ) {}

  /** The compiled decoder; with a `key` the records come grouped by it. */
  function(layout: Layout, key: readonly number[] = []): Decode | Grouping {
    const result = this.#object(layout.items, "    ");
    const parameters = [...attached(layout.items)].map((_, index) => `, x${index}`).join("");
    const text = [
      `return (rows${parameters}) => {`,
      key.length > 0 ? "  const out = new Map();" : "  const out = new Array(rows.length);",
      "  for (let i = 0; i < rows.length; i++) {",
      "    const c = rows[i];",
      ...this.#lines,
      ...(key.length > 0 ? this.#grouped(result, key) : [`    out[i] = ${result};`]),
      "  }",
      "  return out;",
      "};",
    ].join("\n");
    const names = Object.keys(this.#scope);
    return new Function(...names, text)(...names.map((name) => this.#scope[name])) as Decode | Grouping;
  }

  #grouped(result: string, key: readonly number[]): string[] {
    const parent = this.#name("key", keyOf(key));
    return [
      `    const record = ${result};`,
      `    const parent = ${parent}(c);`,
      "    const siblings = out.get(parent);",
      "    if (siblings === undefined) out.set(parent, [record]);",
      "    else siblings.push(record);",
    ];
  }

  #name(prefix: string, value: unknown): string {
    this.#used += 1;
    const found = `${prefix}${this.#used}`;
    this.#scope[found] = value;
    return found;
  }

  #object(items: readonly Item[], indent: string): string {
    const entries = items.map((item) => `${property(item.name)}: ${this.#value(item, indent)}`);
    return `{ ${entries.join(", ")} }`;
  }

  #value(item: Item, indent: string): string {
    switch (item.kind) {
      case "scalar":
        return this.#scalar(item.codec, `c[${item.column}]`);
      case "one": {
        this.#used += 1;
        const name = `o${this.#used}`;
        this.#lines.push(`${indent}let ${name} = null;`, `${indent}if (c[${item.present}] !== null) {`);
        const result = this.#object(item.layout.items, `${indent}  `);
        this.#lines.push(`${indent}  ${name} = ${result};`, `${indent}}`);
        return name;
      }
      case "many": {
        const decode = this.#name("nested", decoder(item.layout, this.decoding, true));
        const rows = this.decoding.reads.rows(`c[${item.column}]`, this.nested);
        const ordered = item.reverse ? `${rows}.reverse()` : rows;
        return item.list ? `${decode}(${ordered})` : `(${decode}(${ordered})[0] ?? null)`;
      }
      case "attach": {
        const key = this.#name("key", keyOf(item.parentKey));
        const found = `x${this.#children}.get(${key}(c))`;
        this.#children += 1;
        return item.list ? `(${found}?.slice() ?? [])` : `(${found}?.[0] ?? null)`;
      }
      case "group":
        return this.#object(item.items, indent);
      case "empty":
        return "[]";
    }
  }

  #scalar(codec: Codec, cell: string): string {
    const { reads } = this.decoding;
    if (codec.type !== "Enum") {
      const [expression, scope] = reads.expression(codec, cell, this.nested);
      Object.assign(this.#scope, scope);
      return expression;
    }
    const known = this.#name("names", enumNames(this.decoding.enums.get(codec.enum ?? "") as Enum));
    if (!codec.list) return `(${cell} === null ? null : ${known}(${cell}))`;
    const [elements, scope] = reads.expression({ ...codec, type: "String", enum: null }, cell, this.nested);
    Object.assign(this.#scope, scope);
    return `${elements}.map((v) => (v === null ? null : ${known}(v)))`;
  }
}

/** Schema names by database names; a name that the schema lacks is P2023. */
export function enumNames(found: Enum): (name: string) => string {
  return (name) => {
    const known = found.names.get(name);
    if (known === undefined) throw new InconsistentData({ cause: `a value is not in the enum ${found.name}` });
    return known;
  };
}

/** A key of an object literal; `__proto__` is an own key too. */
function property(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : JSON.stringify(name);
}
