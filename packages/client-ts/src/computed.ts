/** Computed fields of results: `$extends({ result: { user: { name: { needs, compute } } } })`. */
import type { Manifest, Model } from "./manifest.js";

type Dict = Record<string, unknown>;

/** One computed field as an extension writes it. needs: the fields that `compute` reads, `{ first: true }`. */
export interface ComputedDefinition {
  readonly needs?: Readonly<Record<string, boolean>>;
  compute(record: never, model: string): unknown;
}

/** A computed field whose needs are columns. */
export interface Computed {
  readonly name: string;
  readonly needs: readonly string[];
  compute(record: Dict, model: string): unknown;
}

/** The computed fields of one model by name, in the order in which they were added. */
export type Fields = ReadonlyMap<string, Computed>;

/** `definitions` after those in `before`: a field may need earlier ones, and one of an equal name gets its value. */
export function compose(before: Fields | null, definitions: Readonly<Record<string, ComputedDefinition>>): Fields {
  const all = new Map(before);
  for (const [name, { needs = {}, compute }] of Object.entries(definitions)) {
    const asked = Object.keys(needs).filter((need) => needs[need]);
    const columns = asked.flatMap((need) => (need === name ? [need] : (before?.get(need)?.needs ?? [need])));
    const earlier = before?.get(name);
    const call = compute as Computed["compute"];
    const own: Computed["compute"] =
      earlier === undefined
        ? call
        : (record, model) => call({ ...record, [name]: earlier.compute(record, model) }, model);
    all.delete(name);
    all.set(name, { name, needs: [...new Set([...columns, ...(earlier?.needs ?? [])])], compute: own });
  }
  return all;
}

/** The computed fields of a client: what they make of arguments before a call and of records after it. */
export class Results {
  /** of: a model's computed fields. omitted: what the client's options leave out of its records. accessor: its accessor. */
  constructor(
    readonly manifest: Manifest,
    readonly of: (model: string) => Fields | null,
    readonly omitted: (model: string) => Readonly<Record<string, boolean>> | undefined,
    readonly accessor: (model: string) => string,
  ) {}

  /** `args` for the database: needed columns are asked for unless `bare`, names of computed fields are gone. */
  ask(name: string, args: unknown, bare = false): unknown {
    const model = this.manifest.models.get(name);
    if (model === undefined || !isDict(args)) return args;
    const asked: Dict = { ...args };
    const fields = this.of(name);
    if (isDict(args.select)) asked.select = this.#selection(model, args.select, fields, bare);
    if (isDict(args.include)) asked.include = this.#selection(model, args.include, null, bare);
    if (fields !== null && !isDict(args.select)) this.#uncover(model, asked, fields, bare);
    return asked;
  }

  /** `value`, a record or a list of them, with its computed fields. args: what the caller asked for. */
  give(name: string, args: unknown, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((record) => this.give(name, args, record));
    const model = this.manifest.models.get(name);
    if (model === undefined || !isDict(value)) return value;
    const { select, include, omit } = isDict(args) ? args : ({} as Dict);
    const record: Dict = { ...value };
    const chosen = isDict(select) ? select : isDict(include) ? include : {};
    for (const relation of model.relations.values()) {
      const inner = chosen[relation.name];
      if (inner && relation.name in record)
        record[relation.name] = this.give(relation.target, inner, record[relation.name]);
    }
    const fields = this.of(name);
    if (fields === null) return record;
    const wanted = isDict(select) ? (key: string) => Boolean(select[key]) : this.#shown(name, omit);
    return dress(this.accessor(name), record, fields, wanted);
  }

  #selection(model: Model, written: Dict, fields: Fields | null, bare: boolean): Dict {
    const asked: Dict = {};
    for (const [key, value] of Object.entries(written)) {
      const relation = model.relations.get(key);
      if (relation !== undefined) asked[key] = this.ask(relation.target, value, bare);
      else if (model.fields.has(key) || !fields?.has(key)) asked[key] = value;
    }
    for (const field of fields?.values() ?? []) {
      if (written[field.name] && !bare) for (const need of field.needs) asked[need] = true;
    }
    return asked;
  }

  /** Take the needs of computed fields out of `omit`, the call's and the client's. */
  #uncover(model: Model, asked: Dict, fields: Fields, bare: boolean): void {
    const global = this.omitted(model.name) ?? {};
    const written = isDict(asked.omit) ? asked.omit : {};
    const known = ([key]: [string, unknown]) => model.fields.has(key) || !fields.has(key);
    const omit: Dict = Object.fromEntries(Object.entries(written).filter(known));
    for (const field of bare ? [] : fields.values()) {
      if (written[field.name]) continue;
      for (const need of field.needs) {
        if (global[need]) omit[need] = false;
        else if (omit[need]) delete omit[need];
      }
    }
    if (Object.keys(omit).length > 0 || asked.omit !== undefined) asked.omit = omit;
  }

  #shown(name: string, omit: unknown): (key: string) => boolean {
    const hidden: Dict = { ...this.omitted(name), ...(isDict(omit) ? omit : {}) };
    return (key) => !hidden[key];
  }
}

/** The method that Node asks for what it shows of an object. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** `record` with its computed fields, without what is not wanted. A field is worked out when it is first read. */
function dress(model: string, record: Dict, fields: Fields, wanted: (key: string) => boolean): Dict {
  const getters = new Map<string, () => unknown>();
  for (const field of fields.values()) {
    if (!field.needs.every((need) => need in record)) continue;
    const before = [...getters];
    const compute = once(() => {
      const seen = { ...record };
      for (const [name, get] of before) define(seen, name, get);
      return field.compute(seen, model);
    });
    getters.set(field.name, compute);
  }
  const shown = Object.fromEntries(Object.entries(record).filter(([key]) => wanted(key)));
  for (const [name, get] of getters) if (wanted(name)) define(shown, name, get);
  Object.defineProperty(shown, INSPECT, { configurable: true, writable: true, value: inspected });
  return shown;
}

/** What `console.log` shows instead of getters: the values. */
function inspected(this: Dict): Dict {
  return { ...this };
}

function define(target: Dict, name: string, get: () => unknown): void {
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get,
    set(this: Dict, value: unknown) {
      Object.defineProperty(this, name, { configurable: true, enumerable: true, writable: true, value });
    },
  });
}

function once(work: () => unknown): () => unknown {
  let done = false;
  let value: unknown;
  return () => {
    if (!done) {
      value = work();
      done = true;
    }
    return value;
  };
}

function isDict(value: unknown): value is Dict {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
