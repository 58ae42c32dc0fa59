/** Queries: what an action returns. Nothing runs before `await`; a second `await` gives the same result. */
import type { Session } from "./drivers/index.js";
import type { Manifest } from "./manifest.js";

type Args = Record<string, unknown>;

/** A query, whether canonical JSON is wanted, and the session of a transaction it runs in -> its result. */
export type Perform = (query: Query, wire: boolean, session?: Session) => Promise<unknown>;

/** What a query is about. path: the relations that were followed from its record. */
interface Call {
  readonly perform: Perform;
  readonly model: string;
  readonly action: string;
  readonly args: unknown;
  readonly path: readonly string[];
}

/** A call that runs once, when it is first awaited. Members begin with `$` where a relation could have their name. */
export class Query<T = unknown> implements Promise<T> {
  readonly [Symbol.toStringTag] = "PrismaPromise";
  readonly $call: Call;
  #promise: Promise<T> | undefined;

  constructor(perform: Perform, model: string, action: string, args: unknown, path: readonly string[] = []) {
    this.$call = { perform, model, action, args, path };
  }

  // biome-ignore lint/suspicious/noThenProperty: a query is awaited like a promise
  then<R = T, E = never>(
    resolved?: ((value: T) => R | PromiseLike<R>) | null,
    rejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    return this.#run().then(resolved, rejected);
  }

  catch<E = never>(rejected?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<T | E> {
    return this.#run().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<T> {
    return this.#run().finally(settled);
  }

  /** The result as canonical JSON, byte-equal to that of the Python client. */
  wire(): Promise<string> {
    return this.$call.perform(this, true) as Promise<string>;
  }

  /** The query for a relation of this query's record; null when the record or a link on the way is missing. */
  $rel(name: string, args?: Args): Query {
    const { perform, model, action, args: written, path } = this.$call;
    const call: Args = { ...(written as Args) };
    let target = call;
    for (const step of path) {
      const nested = (target.select as Args)[step];
      const inner: Args = typeof nested === "object" ? { ...(nested as Args) } : {};
      target.select = { [step]: inner };
      target = inner;
    }
    delete target.include;
    target.select = { [name]: args ?? true };
    return new Query(perform, model, action, call, [...path, name]);
  }

  /** The result of running once more, in the transaction of `session`. */
  async $within(session: Session): Promise<T> {
    return this.#reached(await this.$call.perform(this, false, session));
  }

  #run(): Promise<T> {
    this.#promise ??= this.$call.perform(this, false).then((result) => this.#reached(result));
    return this.#promise;
  }

  #reached(result: unknown): T {
    let found = result;
    for (const name of this.$call.path) found = found === null ? null : (found as Args)[name];
    return found as T;
  }
}

type QueryClass = new (
  perform: Perform,
  model: string,
  action: string,
  args: unknown,
  path?: readonly string[],
) => Query;

/** Methods of a query that no relation takes the place of. */
const KEPT = new Set(["then", "catch", "finally", "wire"]);

/** Query classes with a method per relation: `prisma.user.findUnique(…).posts()`. One per model of a manifest. */
export class Fluent {
  readonly #classes = new Map<string, QueryClass>();

  constructor(readonly manifest: Manifest) {}

  /** The class of queries whose result is a record of `model`. */
  of(model: string): QueryClass {
    const known = this.#classes.get(model);
    if (known !== undefined) return known;
    const fluent = this;
    const made = class extends Query {};
    this.#classes.set(model, made);
    for (const relation of this.manifest.models.get(model)?.relations.values() ?? []) {
      if (KEPT.has(relation.name)) continue;
      Object.defineProperty(made.prototype, relation.name, {
        configurable: true,
        value(this: Query, args?: Args): Query {
          const next = this.$rel(relation.name, args).$call;
          const Class = fluent.of(relation.target);
          return new Class(next.perform, next.model, next.action, next.args, next.path);
        },
      });
    }
    return made;
  }
}
