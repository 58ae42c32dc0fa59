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

  constructor(
    readonly perform: Perform,
    readonly model: string,
    readonly fluent: Fluent,
  ) {
    const scalars = fluent.manifest.models.get(model)?.scalars.keys() ?? [];
    this.fields = Object.fromEntries([...scalars].map((name) => [name, new FieldRef(model, name)]));
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
