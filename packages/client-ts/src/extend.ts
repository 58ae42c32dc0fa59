/** Extensions: what `$extends` adds to a client, its models, its queries and its results. */
import { type ComputedDefinition, compose, type Fields } from "./computed.js";
import { ValidationError } from "./errors.js";
import { type Perform, Query } from "./query.js";

/** A query on its way: a hook may change its arguments, run it, change its result, or do without. */
export interface Hooked {
  /** The model's name; undefined for raw SQL. */
  readonly model: string | undefined;
  readonly operation: string;
  readonly args: unknown;
  /** The query for these arguments: later hooks see it, then the database. */
  readonly query: (args: unknown) => Query;
}

/** A hook of the component `query`. */
export type Hook = (call: Hooked) => unknown;

/** What `$extends` takes. Keys of `model`, `query` and `result` are accessors or `$allModels`. */
export interface Extension {
  readonly name?: string;
  readonly model?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly client?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, Hook | Readonly<Record<string, Hook>>>>;
  readonly result?: Readonly<Record<string, Readonly<Record<string, ComputedDefinition>>>>;
}

const COMPONENTS = ["name", "model", "client", "query", "result"];

/** The extensions of a client, the first one first. */
export class Extensions {
  readonly #hooks = new Map<string, readonly Hook[]>();
  readonly #fields = new Map<string, Fields | null>();
  readonly hasResults: boolean;

  constructor(readonly list: readonly Extension[]) {
    this.hasResults = list.some((extension) => extension.result !== undefined);
  }

  /** These and one more, which comes last. Throws ValidationError for what is no extension. */
  and(extension: Extension): Extensions {
    if (typeof extension !== "object" || extension === null) {
      throw new ValidationError("wrongType", ["extension"], "$extends", {
        expected: "an object",
        got: typeof extension,
      });
    }
    const strange = Object.keys(extension).find((key) => !COMPONENTS.includes(key));
    if (strange !== undefined) {
      throw new ValidationError("unknownArgument", [strange], "$extends", { name: strange, options: COMPONENTS });
    }
    return new Extensions([...this.list, extension]);
  }

  /** All but the last one; null for none. */
  without(): Extensions | null {
    return this.list.length > 1 ? new Extensions(this.list.slice(0, -1)) : null;
  }

  /** The hooks that a call passes, the outermost first. accessor: of the model, null for raw SQL. */
  hooks(accessor: string | null, operation: string): readonly Hook[] {
    const mark = `${accessor ?? ""}.${operation}`;
    let found = this.#hooks.get(mark);
    if (found === undefined) {
      found = this.list.flatMap(({ query = {} }) => {
        const all = accessor === null ? [] : [query[accessor], query.$allModels];
        const inner = all.flatMap((hooks) =>
          typeof hooks === "object" ? [hooks[operation], hooks.$allOperations] : [],
        );
        const outer = accessor === null ? [query[operation]] : [];
        return [...inner, ...outer, query.$allOperations].filter((hook) => typeof hook === "function");
      });
      this.#hooks.set(mark, found);
    }
    return found;
  }

  /** The computed fields of the model with this accessor; null for none. */
  fields(accessor: string): Fields | null {
    let found = this.#fields.get(accessor);
    if (found === undefined) {
      found = null;
      for (const { result } of this.list) {
        const own = { ...result?.$allModels, ...result?.[accessor] };
        if (Object.keys(own).length > 0) found = compose(found, own);
      }
      this.#fields.set(accessor, found);
    }
    return found;
  }

  /** Give `target`, the actions of a model, the methods of the component `model`. */
  addMethods(target: object, accessor: string): void {
    for (const { model } of this.list) {
      assign(target, model?.$allModels);
      assign(target, model?.[accessor]);
    }
  }

  /** Give `target`, a client, the members of the component `client`. */
  addMembers(target: object): void {
    for (const { client } of this.list) assign(target, client);
  }
}

function assign(target: object, members: Readonly<Record<string, unknown>> | undefined): void {
  for (const [name, value] of Object.entries(members ?? {})) {
    Object.defineProperty(target, name, { configurable: true, enumerable: true, writable: true, value });
  }
}

/** `perform` behind `hooks`: a query passes each of them, the first one outermost. */
export function behind(hooks: readonly Hook[], perform: Perform): Perform {
  const [hook, ...others] = hooks;
  if (hook === undefined) return perform;
  const inner = behind(others, perform);
  return async (query, wire, session) => {
    const { model, action, args: written } = query.$call;
    // a hook may hand the query to a transaction, whose session then wins
    const next: Perform = (call, _, other) => inner(call, wire, other ?? session);
    const run = (args: unknown) => new Query(next, model, action, args ?? {});
    return hook({ model: model || undefined, operation: action, args: copied(written), query: run });
  };
}

/** `args` with new objects and lists, so that a hook that changes them changes nobody else's. */
function copied(args: unknown): unknown {
  if (Array.isArray(args)) return args.map(copied);
  if (typeof args !== "object" || args === null || Object.getPrototypeOf(args) !== Object.prototype) return args;
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key, copied(value)]));
}
