/// <reference lib="esnext.disposable" preserve="true" />
/** The class that generated clients extend: options, connection, accessors, raw SQL, transactions. */
import { Actions, RECORDS } from "./actions.js";
import { Results } from "./computed.js";
import { type ClientOptions, type Core, core, type TransactionOptions } from "./core.js";
import { type Driver, Fault, type Session } from "./drivers/index.js";
import { RawQueryFailed, TransactionError, ValidationError } from "./errors.js";
import { transaction, unknown } from "./execute.js";
import { explained } from "./explain.js";
import { behind, type Extension, Extensions } from "./extend.js";
import { resolve } from "./faults.js";
import { isSql, Sql } from "./fragment.js";
import { begun, checkLevel, Held } from "./held.js";
import type { Origin } from "./location.js";
import type { LogLevel } from "./log.js";
import type { ManifestJson } from "./manifest.js";
import { Calls, type Write } from "./perform.js";
import { type Perform, Query } from "./query.js";
import { placeholders, template } from "./raw.js";
import { kind } from "./refuse.js";
import { Nested, nested } from "./savepoint.js";
import { ACCESSOR_TAKEN } from "./spec.js";
import type { Explained, ExplainOptions } from "./types/index.js";

const MEMBERS = new WeakMap<Core, PropertyDescriptorMap>();
const WAIT = 2000;
const LIFE = 5000;

/** A raw query as hooks see it: a tagged template, or its text and values in a list. */
type RawCall = Sql | readonly [text: string, ...values: unknown[]];

/** What a client hands on to those made from it. */
interface Within {
  readonly core: Core;
  readonly session: Session | null;
  readonly extensions: Extensions | null;
  /** The client that was extended. */
  readonly parent?: Client;
}

/** What a client inside a transaction has not: it would be about all connections, or about another client. */
const OUTSIDE: PropertyDescriptorMap = Object.fromEntries(
  ["$connect", "$disconnect", "$on", "$extends"].map((name) => [name, { value: undefined, configurable: true }]),
);

/** A client for one schema. It connects with its first query. */
export class Client {
  readonly #core: Core;
  readonly #session: Session | null;
  readonly #extensions: Extensions | null;
  readonly #results: Results | null;
  readonly #calls: Calls;
  readonly #actions = new Map<string, Actions>();
  #parent: Client | undefined;

  constructor(manifest: unknown, options: ClientOptions = {}, origin: Origin = {}, within: Within | null = null) {
    this.#core = within?.core ?? core(manifest as ManifestJson, (options ?? {}) as Core["options"], origin);
    this.#session = within?.session ?? null;
    this.#calls = new Calls(this.#core, this.#session);
    this.#extensions = within?.extensions ?? null;
    this.#parent = within?.parent;
    this.#results = this.#extensions?.hasResults ? this.#resultsOf(this.#extensions) : null;
    if (this.#session !== null) Object.defineProperties(this, OUTSIDE);
    Object.defineProperties(this, Client.#members(this.#core));
    this.#extensions?.addMembers(this);
  }

  /** True while there is a connection to the database. */
  get $connected(): boolean {
    return this.#core.started() && this.#driver.isOpen();
  }

  /** The client without its last extension, in the same transaction; a client without extensions itself. */
  get $parent(): Client {
    if (this.#extensions === null) return this;
    this.#parent ??= this.#within(this.#session, this.#extensions.without());
    return this.#parent;
  }

  /** How many plans were compiled; for tests. */
  get $compilations(): number {
    return this.#core.engine().compilations;
  }

  /** Open a connection now instead of with the first query. */
  async $connect(): Promise<void> {
    await this.#guard(() => this.#driver.connect());
  }

  /** Close all connections; a later query opens new ones. */
  async $disconnect(): Promise<void> {
    if (this.#core.started()) await this.#driver.close();
  }

  /** Close all connections at the end of the block of an `await using`; inside a transaction it does nothing. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#session === null) await this.$disconnect();
  }

  /**
   * A client with what `extension` adds; this one stays as it is. They share the connections.
   *
   * extension: its components, or a function that is given this client and gives back another.
   */
  $extends(extension: Extension | ((client: this) => unknown)): unknown {
    if (typeof extension === "function") return extension(this);
    return this.#within(this.#session, (this.#extensions ?? new Extensions([])).and(extension), this);
  }

  /** Call `listener` with each event: `query` with every statement, `error` with every error. Gives back the client. */
  $on(event: LogLevel, listener: (event: never) => void): this {
    this.#core.log.on(event, listener);
    return this;
  }

  /** The rows of a tagged template; values become parameters. */
  $queryRaw(strings: TemplateStringsArray | Sql, ...values: unknown[]): Promise<unknown> {
    return this.#tagged("$queryRaw", strings, values);
  }

  /** The rows of a text; `?` and `$1` are placeholders. */
  $queryRawUnsafe(text: string, ...values: unknown[]): Promise<unknown> {
    return this.#sent("$queryRawUnsafe", [text, ...values]);
  }

  /** The number of rows that a tagged template touched. */
  $executeRaw(strings: TemplateStringsArray | Sql, ...values: unknown[]): Promise<unknown> {
    return this.#tagged("$executeRaw", strings, values);
  }

  /** The number of rows that a text touched. */
  $executeRawUnsafe(text: string, ...values: unknown[]): Promise<unknown> {
    return this.#sent("$executeRawUnsafe", [text, ...values]);
  }

  /** The statements that a query which only reads sends, each with the database's plan for it. */
  $explain(query: unknown, options: ExplainOptions = {}): Promise<Explained[]> {
    return explained(this.#core.engine(), this.#session, query, options);
  }

  /**
   * One transaction: of a list of queries, run in order; or of a function that gets a client for it.
   *
   * Committed when all went well, rolled back by the first rejection. Inside a transaction it is a part that can be
   * undone alone; parts run one after the other, within the time of the whole.
   */
  async $transaction(
    work: readonly Query[] | ((tx: this) => Promise<unknown>),
    options: TransactionOptions = {},
  ): Promise<unknown> {
    const limits = { ...this.#core.options.transactionOptions, ...options };
    const session = this.#session;
    const outer = session instanceof Held || session instanceof Nested ? session : null;
    if (outer !== null && options.isolationLevel !== undefined) {
      throw new TransactionError({ error: "A nested transaction has the isolation level of the outer one." });
    }
    if (typeof work === "function") {
      const interactive = work as (tx: Client) => Promise<unknown>;
      if (outer === null) return this.#interactive(interactive, limits);
      return this.#guard(() => nested(outer, (part) => interactive(this.#within(part, this.#extensions))));
    }
    if (!Array.isArray(work)) {
      const facts = { expected: "a list of queries", got: kind(work) };
      throw new ValidationError("wrongType", ["queries"], "$transaction", facts);
    }
    for (const [index, query] of work.entries()) {
      if (query instanceof Query) continue;
      const facts = { expected: "a query", got: kind(query) };
      throw new ValidationError("wrongType", ["queries", index], "$transaction", facts);
    }
    if (work.length === 0) return [];
    if (outer === null) checkLevel(this.#driver, limits.isolationLevel);
    if (outer !== null) return this.#guard(() => nested(outer, (part) => this.#list(work, part)));
    return this.#guard(() =>
      this.#driver.session((session) => transaction(session, () => this.#list(work, session), limits.isolationLevel)),
    );
  }

  get #driver(): Driver {
    return this.#core.engine().driver;
  }

  async #list(queries: readonly Query[], session: Session): Promise<unknown[]> {
    const results: unknown[] = [];
    for (const [index, query] of queries.entries()) {
      try {
        results.push(await query.$within(session));
      } catch (error) {
        if (error instanceof Error) Object.assign(error, { batchRequestIdx: index });
        throw error;
      }
    }
    return results;
  }

  async #interactive(work: (tx: Client) => Promise<unknown>, limits: TransactionOptions): Promise<unknown> {
    checkLevel(this.#driver, limits.isolationLevel);
    const wait = (limits.maxWait ?? WAIT) / 1000;
    try {
      return await this.#driver.session(async (session) => {
        await begun(session, wait, limits.isolationLevel);
        const held = new Held(session, limits.timeout ?? LIFE);
        let result: unknown;
        try {
          result = await work(this.#within(held, this.#extensions));
          held.check("commit");
          await held.settled();
          if (held.cursors.size > 0) await held.release();
        } catch (error) {
          await held.undo();
          throw error;
        }
        held.close("commit");
        await session.commit().catch((error: unknown) => {
          if (held.first === undefined || !(error instanceof Fault)) throw error;
          throw new Fault(error.code, error.facts, error.broken, { cause: held.first });
        });
        return result;
      }, wait);
    } catch (error) {
      if (error instanceof Fault && error.code === "P2024") {
        throw new TransactionError({ error: "Unable to start a transaction in the given time." });
      }
      throw error instanceof Fault ? resolve(error, this.#core.manifest, null) : error;
    }
  }

  /** The accessors of all models: under their own names, and under the models' names for code that only has those. */
  static #members(core: Core): PropertyDescriptorMap {
    let made = MEMBERS.get(core);
    if (made === undefined) {
      made = {};
      const member = (model: string, name: string, enumerable: boolean): PropertyDescriptor => ({
        configurable: true,
        enumerable,
        get(this: Client) {
          return this.#actionsOf(model, name);
        },
      });
      for (const [model, name] of core.accessors) {
        if (!ACCESSOR_TAKEN.includes(model)) made[model] = member(model, name, false);
      }
      for (const [model, name] of core.accessors) made[name] = member(model, name, true);
      MEMBERS.set(core, made);
    }
    return made;
  }

  /** This client in another session or with other extensions. */
  #within(session: Session | null, extensions: Extensions | null, parent?: Client): Client {
    const within: Within = { core: this.#core, session, extensions, ...(parent === undefined ? {} : { parent }) };
    return Reflect.construct(Client, [null, {}, {}, within], this.constructor as typeof Client);
  }

  #actionsOf(model: string, accessor: string): Actions {
    let made = this.#actions.get(model);
    if (made === undefined) {
      made = new Actions(this.#perform, model, this.#core.fluent, this);
      this.#extensions?.addMethods(made, accessor);
      this.#actions.set(model, made);
    }
    return made;
  }

  #resultsOf(extensions: Extensions): Results {
    const { accessors, manifest, options } = this.#core;
    const omit = options.omit as Record<string, Record<string, boolean>> | undefined;
    const accessor = (model: string) => accessors.get(model) ?? model;
    return new Results(
      manifest,
      (model) => extensions.fields(accessor(model)),
      (model) => omit?.[accessor(model)],
      accessor,
    );
  }

  readonly #perform: Perform = (query, wire, session) => {
    const { log } = this.#core;
    const extensions = this.#extensions;
    const result =
      extensions === null ? this.#run(query, wire, session) : this.#extended(extensions, query, wire, session);
    return log.errors
      ? result.catch((error: unknown) => log.reject(error, this.#named(query.$call.model, query.$call.action)))
      : result;
  };

  /** An operation as events name it: `user.findMany`. */
  #named(model: string, action: string): string {
    return model === "" ? action : `${this.#core.accessors.get(model)}.${action}`;
  }

  /** Run a query through the hooks of the extensions, and give its records their computed fields. */
  async #extended(extensions: Extensions, query: Query, wire: boolean, session?: Session): Promise<unknown> {
    const { model, action } = query.$call;
    const results = RECORDS.has(action) ? this.#results : null;
    const hooks = extensions.hooks(this.#core.accessors.get(model) ?? null, action);
    let write: Write = JSON.stringify;
    const last: Perform = (inner, _, other) => {
      const { args, path, perform } = inner.$call;
      // canonical JSON has no computed fields
      const asked = results === null ? inner : new Query(perform, model, action, results.ask(model, args, wire), path);
      if (action === "stream") return this.#run(asked, wire, other);
      return this.#run(asked, false, other, (text) => {
        write = text;
      });
    };
    const result = await behind(hooks, last)(query, wire, session);
    if (action === "stream") {
      return wire || results === null ? result : given(results, model, query.$call.args, result as Given);
    }
    if (wire) return write(result);
    return results === null ? result : results.give(model, query.$call.args, result);
  }

  /** Run a query as it is. keep: is given what writes its result as canonical JSON. */
  #run(query: Query, wire: boolean, other?: Session, keep?: (write: Write) => void): Promise<unknown> {
    const { model, action, args } = query.$call;
    if (action === "stream") return Promise.resolve(this.#told(model, this.#calls.parts(model, args, wire, other)));
    if (model === "") return this.#raw(action, args as RawCall, other ?? this.#session);
    return this.#calls.perform(query, wire, other, keep);
  }

  /** The parts of a stream, whose errors are told to the log. */
  async *#told(model: string, parts: AsyncGenerator<unknown[]>): AsyncGenerator<unknown[]> {
    const { log } = this.#core;
    try {
      yield* parts;
    } catch (error) {
      if (log.errors) log.reject(error, this.#named(model, "stream"));
      throw error;
    }
  }

  #tagged(action: string, strings: TemplateStringsArray | Sql, values: unknown[]): Promise<unknown> {
    if (isSql(strings) && values.length === 0) return this.#sent(action, strings);
    if (!Array.isArray(strings) || !("raw" in strings)) {
      throw new ValidationError("wrongType", [], action, { expected: "a tagged template", got: "text" });
    }
    return this.#sent(action, new Sql(strings, values));
  }

  #sent(action: string, call: RawCall): Promise<unknown> {
    return new Query(this.#perform, "", action, call);
  }

  async #raw(action: string, call: RawCall, session: Session | null): Promise<unknown> {
    const connection = session ?? this.#driver;
    const { numbered } = this.#driver;
    const [text, values] = isSql(call)
      ? [template(call.strings, numbered), call.values]
      : [placeholders(call[0], numbered, call.length - 1), call.slice(1)];
    const executes = action.startsWith("$execute");
    const alone = executes && session === null;
    const [names, rows, touched] = await this.#guard(
      () => connection.raw(text, values, executes),
      alone ? action : true,
    );
    if (executes) return touched;
    return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
  }

  /** raw: the statement is the user's; its name when it writes and runs alone. */
  async #guard<T>(work: () => Promise<T>, raw: boolean | string = false): Promise<T> {
    try {
      return await work();
    } catch (caught) {
      if (!(caught instanceof Fault)) throw caught;
      const error = typeof raw === "string" ? unknown(caught, raw) : caught;
      if (!raw || error.broken || ["P2024", "P1008", "P1017"].includes(error.code)) {
        throw resolve(error, this.#core.manifest, null);
      }
      const { code, message } = error.facts;
      throw new RawQueryFailed({ ...(code ? { code } : {}), ...(message ? { message } : {}) }, { cause: error.cause });
    }
  }
}

type Given = AsyncIterable<unknown[]>;

/** The parts of a stream, whose records get their computed fields. */
async function* given(results: Results, model: string, args: unknown, parts: Given): AsyncGenerator<unknown> {
  for await (const part of parts) yield results.give(model, args, part);
}
