/** The actions of one model: `prisma.post.findMany({ … })`. Generated types give each model its own view of them. */
import type { Fluent, Perform } from "./query.js";
import { Query } from "./query.js";
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
  "createManyAndReturn",
  "updateManyAndReturn",
]);

const NAMES = [
  ...SINGLE,
  "findMany",
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

  /** parent: the client. */
  constructor(
    readonly perform: Perform,
    readonly model: string,
    readonly fluent: Fluent,
    readonly $parent: unknown = null,
  ) {
    const scalars = fluent.manifest.models.get(model)?.scalars.keys() ?? [];
    this.fields = Object.fromEntries([...scalars].map((name) => [name, new FieldRef(model, name)]));
  }

  /** The model's name, for extensions. */
  get $name(): string {
    return this.model;
  }

  /** The same, as Prisma once called it. */
  get name(): string {
    return this.model;
  }

  /** The query for one call of any action. */
  run(action: string, args: unknown = {}): Query {
    const Class = SINGLE.has(action) ? this.fluent.of(this.model) : Query;
    return new Class(this.perform, this.model, action, args ?? {});
  }
}

for (const name of NAMES) {
  Object.defineProperty(Actions.prototype, name, {
    configurable: true,
    writable: true,
    value(this: Actions, args?: unknown): Query {
      return this.run(name, args);
    },
  });
}
