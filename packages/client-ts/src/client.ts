/** The class that generated clients extend: options, connection, accessors, raw SQL, transactions. */
import { Actions } from "./actions.js";
import { Batches, keyText, type Member, member } from "./batch.js";
import { type Driver, Fault, type OnQuery, openDriver, type Session } from "./drivers/index.js";
import { ConfigurationError, hint, RawQueryFailed, TransactionError, ValidationError } from "./errors.js";
import { Engine, nothing, transaction } from "./execute.js";
import { resolve } from "./faults.js";
import { Held } from "./held.js";
import { locate, type Origin } from "./location.js";
import { Manifest, type ManifestJson } from "./manifest.js";
import type { Layout } from "./plan.js";
import { Fluent, type Perform, Query } from "./query.js";
import { placeholders, template } from "./raw.js";
import { recordWriter } from "./wire.js";

/** Limits of a transaction, in milliseconds. */
export interface TransactionOptions {
  maxWait?: number;
  timeout?: number;
  isolationLevel?: string;
}

/** The options of a client, without `omit`, whose type depends on the schema. */
export interface ClientOptions {
  /** Wins over the environment and the schema. */
  url?: string;
  datasourceUrl?: string;
  datasources?: Readonly<Record<string, { url?: string }>>;
  log?: readonly unknown[];
  errorFormat?: string;
  /** False makes `%` and `_` wildcards in contains, startsWith and endsWith. */
  likeEscape?: boolean;
  /** Limits in seconds. */
  pool?: { connectionLimit?: number; poolTimeout?: number; connectTimeout?: number; statementTimeout?: number };
  transactionOptions?: TransactionOptions;
  /** Called after each statement, BEGIN, COMMIT and ROLLBACK included, with its text and the seconds it took. */
  onQuery?: OnQuery;
}

const OPTIONS = [
  "url",
  "datasourceUrl",
  "datasources",
  "log",
  "omit",
  "errorFormat",
  "likeEscape",
  "pool",
  "transactionOptions",
  "onQuery",
];
const POOL = ["connectionLimit", "poolTimeout", "connectTimeout", "statementTimeout"];
const TAKEN = /^[cC]onstructor$|^[tT]hen$|^[cC]atch$|^[fF]inally$|^[tT]oString$|^[tT]oJSON$|^[vV]alueOf$/;
const WAIT = 2000;
const LIFE = 5000;

/** The text, or the parts around the values of a tagged template, and the values of a raw query. */
interface RawCall {
  readonly text: string | readonly string[];
  readonly values: readonly unknown[];
}

/** What a client and the clients inside its transactions have in common. */
interface Core {
  readonly manifest: Manifest;
  readonly fluent: Fluent;
  readonly options: Readonly<Record<string, unknown>> & ClientOptions;
  readonly engine: () => Engine;
  /** False until something asked for the engine: there is nothing to close then, and perhaps no URL. */
  readonly started: () => boolean;
}

/** A client for one schema. It connects with its first query. */
export class Client {
  readonly #core: Core;
  readonly #session: Session | null;
  readonly #batches = new Batches();

  constructor(
    manifest: unknown,
    options: ClientOptions = {},
    origin: Origin = {},
    within: [Core, Session] | null = null,
  ) {
    this.#core = within?.[0] ?? core(manifest as ManifestJson, (options ?? {}) as Core["options"], origin);
    this.#session = within?.[1] ?? null;
    const taken = new Set<string>();
    for (const model of this.#core.manifest.models.keys()) {
      let name = model.slice(0, 1).toLowerCase() + model.slice(1);
      while (TAKEN.test(name) || taken.has(name)) name = `${name}_`;
      taken.add(name);
      let made: Actions | undefined;
      const actions = (): Actions => {
        made ??= new Actions((query, wire) => this.#perform(query, wire), model, this.#core.fluent);
        return made;
      };
      Object.defineProperty(this, name, { configurable: true, enumerable: true, get: actions });
    }
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

  /** The rows of a tagged template; values become parameters. */
  $queryRaw(strings: TemplateStringsArray, ...values: unknown[]): Promise<unknown> {
    return this.#tagged("$queryRaw", strings, values);
  }

  /** The rows of a text; `?` and `$1` are placeholders. */
  $queryRawUnsafe(text: string, ...values: unknown[]): Promise<unknown> {
    return this.#written("$queryRawUnsafe", text, values);
  }

  /** The number of rows that a tagged template touched. */
  $executeRaw(strings: TemplateStringsArray, ...values: unknown[]): Promise<unknown> {
    return this.#tagged("$executeRaw", strings, values);
  }

  /** The number of rows that a text touched. */
  $executeRawUnsafe(text: string, ...values: unknown[]): Promise<unknown> {
    return this.#written("$executeRawUnsafe", text, values);
  }

  /**
   * One transaction: of a list of queries, run in order; or of a function that gets a client for it.
   *
   * Committed when all went well, rolled back by the first rejection.
   */
  async $transaction(
    work: readonly Query[] | ((tx: this) => Promise<unknown>),
    options: TransactionOptions = {},
  ): Promise<unknown> {
    const limits = { ...this.#core.options.transactionOptions, ...options };
    if (typeof work === "function") return this.#interactive(work as (tx: Client) => Promise<unknown>, limits);
    if (!work.every((query) => query instanceof Query)) {
      throw new ValidationError("wrongType", ["queries"], "$transaction", {
        expected: "a list of queries",
        got: "a list",
      });
    }
    if (work.length === 0) return [];
    return this.#guard(() =>
      this.#driver.session((session) => transaction(session, () => this.#list(work, session), limits.isolationLevel)),
    );
  }

  get #driver(): Driver {
    return this.#core.engine().driver;
  }

  async #list(queries: readonly Query[], session: Session): Promise<unknown[]> {
    const inner = new Client(null, {}, {}, [this.#core, session]);
    const results: unknown[] = [];
    for (const [index, query] of queries.entries()) {
      try {
        const perform: Perform = (again, wire) => inner.#perform(again, wire);
        results.push(await new Query(perform, query.model, query.action, query.args, query.path));
      } catch (error) {
        if (error instanceof Error) Object.assign(error, { batchRequestIdx: index });
        throw error;
      }
    }
    return results;
  }

  async #interactive(work: (tx: Client) => Promise<unknown>, limits: TransactionOptions): Promise<unknown> {
    const wait = (limits.maxWait ?? WAIT) / 1000;
    try {
      return await this.#driver.session(async (session) => {
        const held = new Held(session, limits.timeout ?? LIFE);
        await session.begin(limits.isolationLevel);
        let result: unknown;
        try {
          result = await work(new Client(null, {}, {}, [this.#core, held]));
          held.check();
        } catch (error) {
          held.close();
          await session.rollback();
          throw error;
        }
        held.close();
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

  async #perform(query: Query, wire: boolean): Promise<unknown> {
    const { model, action, args, path } = query;
    if (model === "") return this.#raw(action, args as RawCall);
    const engine = this.#core.engine();
    const found = member(engine.encoding, this.#core.manifest, model, action, args);
    if (found === null) {
      const [program, value] = await engine.run(model, action, args, this.#session);
      if (!wire) return value;
      return path.length > 0 ? recordWriter(program.layout, path)(value) : program.write(value);
    }
    const alone = async (): Promise<Joined> => {
      const [program, record] = await engine.run(model, action, args, this.#session);
      return { layout: program.layout, record, hidden: null };
    };
    const many = async (values: unknown[]): Promise<ReadonlyMap<string, Joined>> => {
      const call = { ...found.args, where: { [found.name]: { in: values } } };
      const [program, records] = await engine.run(model, "findMany", call, this.#session);
      return keyed(program.layout, records as Record<string, unknown>[], found);
    };
    const joined = (await this.#batches.join(found, alone, many)) as Joined | null;
    const record = joined?.record ?? null;
    if (record === null && action === "findUniqueOrThrow") throw nothing(model, action);
    if (!wire) return record;
    return joined === null || record === null ? "null" : recordWriter(joined.layout, path, joined.hidden)(record);
  }

  #tagged(action: string, strings: TemplateStringsArray, values: unknown[]): Promise<unknown> {
    if (!Array.isArray(strings) || !("raw" in strings)) {
      throw new ValidationError("wrongType", [], action, { expected: "a tagged template", got: "text" });
    }
    return this.#written(action, [...strings], values);
  }

  #written(action: string, text: RawCall["text"], values: unknown[]): Promise<unknown> {
    const args: RawCall = { text, values };
    return new Query((query, wire) => this.#perform(query, wire), "", action, args);
  }

  async #raw(action: string, { text, values }: RawCall): Promise<unknown> {
    const connection = this.#session ?? this.#driver;
    const { numbered } = this.#driver;
    const sent = typeof text === "string" ? placeholders(text, numbered) : template(text, numbered);
    const [names, rows, touched] = await this.#guard(() => connection.raw(sent, values), true);
    if (action.startsWith("$execute")) return touched;
    return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
  }

  async #guard<T>(work: () => Promise<T>, raw = false): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (!raw || error.broken || ["P2024", "P1008", "P1017"].includes(error.code)) {
        throw resolve(error, this.#core.manifest, null);
      }
      const { code, message } = error.facts;
      throw new RawQueryFailed({ ...(code ? { code } : {}), ...(message ? { message } : {}) }, { cause: error.cause });
    }
  }
}

/** A record that came out of a batch or alone, and how it was read. hidden: a key that nobody asked for. */
interface Joined {
  readonly layout: Layout;
  readonly record: unknown;
  readonly hidden: string | null;
}

/** The records of a batch by the value of their unique field, which is taken out where nobody asked for it. */
function keyed(layout: Layout, records: Record<string, unknown>[], found: Member): Map<string, Joined> {
  const hidden = found.hidden ? found.name : null;
  return new Map(
    records.map((record) => {
      const key = keyText(record[found.name], found.field);
      if (hidden !== null) delete record[hidden];
      return [key, { layout, record, hidden }];
    }),
  );
}

/** What a new client holds; nothing is connected. Throws ConfigurationError for unknown options. */
function core(json: ManifestJson, options: Core["options"], origin: Origin): Core {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) {
      throw new ConfigurationError({ error: `Unknown option \`${name}\` of the client.${hint(name, OPTIONS)}` });
    }
  }
  for (const name of Object.keys(options.pool ?? {})) {
    if (!POOL.includes(name)) {
      throw new ConfigurationError({ error: `Unknown option \`pool.${name}\` of the client.${hint(name, POOL)}` });
    }
  }
  const manifest = Manifest.load(json);
  let engine: Engine | undefined;
  return {
    manifest,
    fluent: new Fluent(manifest),
    options,
    engine() {
      engine ??= open(manifest, options, origin);
      return engine;
    },
    started: () => engine !== undefined,
  };
}

function open(manifest: Manifest, options: Core["options"], origin: Origin): Engine {
  const datasource = Object.values(options.datasources ?? {})[0]?.url;
  const place = locate(origin, options.url ?? options.datasourceUrl ?? datasource);
  const driver = openDriver(manifest.provider, place.url, {
    folder: place.folder,
    ...options.pool,
    onQuery: options.onQuery,
  });
  const omit = Object.entries((options.omit ?? {}) as Record<string, Record<string, boolean>>);
  const models = omit.map(([name, fields]) => [manifest.accessors.get(name) ?? name, fields]);
  return new Engine(manifest, driver, omit.length > 0 ? Object.fromEntries(models) : null, options.likeEscape ?? true);
}
