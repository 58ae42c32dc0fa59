/** The actions of one model: `prisma.post.findMany({ … })`. Generated types give each model its own view of them. */
import type { Fluent, Perform } from "./query.js";
import { Query } from "./query.js";
import { Stream } from "./stream.js";
import { FieldRef } from "./values.js";

/** Actions whose result is one record: their queries have the relations as methods. */
const SINGLE = new Set([
  "findUnique",
  "findUniqueOrThrow",
  "findFirst",
  "findFirstOrThrow",
  "create",
  "update",
  "upsert",
  "delete",
]);

/** Actions whose result is a record or a list of records. */
export const RECORDS: ReadonlySet<string> = new Set([
  ...SINGLE,
  "findMany",
  "stream",
  "createManyAndReturn",
  "updateManyAndReturn",
]);

const NAMES = [
  ...SINGLE,
  "findMany",
  "exists",
  "count",
  "aggregate",
  "groupBy",
  "createMany",
  "createManyAndReturn",
  "updateMany",
  "updateManyAndReturn",
  "deleteMany",
];

/** What can be done with the records of one model. Every action returns a query that runs when awaited. */
export class Actions {
  /** References to the fields, to compare columns: `{ updatedAt: { gt: prisma.post.fields.createdAt } }`. */
  readonly fields: Readonly<Record<string, FieldRef>>;
  /** The model's name, for extensions. */
  readonly $name: string;
  /** The same, as Prisma once called it. */
  readonly name: string;
  readonly #perform: Perform;
  readonly #fluent: Fluent;
  readonly #owner: { readonly $parent: unknown } | null;

  /** owner: the client. */
  constructor(perform: Perform, model: string, fluent: Fluent, owner: { readonly $parent: unknown } | null = null) {
    this.#owner = owner;
    this.#perform = perform;
    this.#fluent = fluent;
    this.$name = model;
    this.name = model;
    const scalars = fluent.manifest.models.get(model)?.scalars.keys() ?? [];
    this.fields = Object.fromEntries([...scalars].map((name) => [name, new FieldRef(model, name)]));
  }

  /** The client without its last extension, whose methods those of that extension may call. */
  get $parent(): unknown {
    return this.#owner?.$parent ?? null;
  }

  /** The records that match `where`, read in parts of `batchSize` while a loop goes on. */
  stream(args?: unknown): Stream {
    const query = () => new Query(this.#perform, this.$name, "stream", args ?? {});
    return new Stream(async function* (wire) {
      const made = query();
      yield* (await made.$call.perform(made, wire)) as AsyncIterable<unknown[]>;
    });
  }

  static {
    for (const action of NAMES) {
      const value = function (this: Actions, args?: unknown): Query {
        const Class = SINGLE.has(action) ? this.#fluent.of(this.$name) : Query;
        return new Class(this.#perform, this.$name, action, args ?? {});
      };
      Object.defineProperty(Actions.prototype, action, { configurable: true, writable: true, value });
    }
  }
}
