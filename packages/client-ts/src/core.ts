/** What a client shares with those made from it: the schema, the options, the engine once something is asked of it. */
import { checkAdapter, readAdapter } from "./drivers/adapter.js";
import { type OnQuery, openDriver } from "./drivers/index.js";
import { Engine } from "./execute.js";
import { locate, type Origin } from "./location.js";
import { above, Log, type LogDefinition, type LogLevel } from "./log.js";
import { Manifest, type ManifestJson } from "./manifest.js";
import { readOmit } from "./omit.js";
import { checkOptions } from "./options.js";
import { Fluent } from "./query.js";
import type { Omit } from "./scope.js";
import { ACCESSOR_TAKEN } from "./spec.js";

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
  /** A driver adapter of Prisma whose connection string is used, the adapter itself is not; `url` wins over it. */
  adapter?: object | null;
  /** What is told of: a level is printed, a definition says whether it is printed or goes to `$on`. */
  log?: readonly (LogLevel | LogDefinition)[];
  errorFormat?: string;
  /** False makes `%` and `_` wildcards in contains, startsWith and endsWith, and in equals without case. */
  likeEscape?: boolean;
  /** True refuses arguments that are `undefined`; the preview feature of that name does it for a schema. */
  strictUndefinedChecks?: boolean;
  /** Limits in seconds. */
  pool?: { connectionLimit?: number; poolTimeout?: number; connectTimeout?: number; statementTimeout?: number };
  transactionOptions?: TransactionOptions;
  /** Called after each statement, BEGIN, COMMIT and ROLLBACK included, with its text and the seconds it took. */
  onQuery?: OnQuery;
}

/** What a client and the clients inside its transactions have in common. */
export interface Core {
  readonly manifest: Manifest;
  /** The accessor of each model. */
  readonly accessors: ReadonlyMap<string, string>;
  readonly fluent: Fluent;
  readonly log: Log;
  readonly options: Readonly<Record<string, unknown>> & ClientOptions;
  readonly engine: () => Engine;
  /** False until something asked for the engine: there is nothing to close then, and perhaps no URL. */
  readonly started: () => boolean;
}

/** What a new client holds; nothing is connected. Throws ConfigurationError for wrong options. */
export function core(json: ManifestJson, options: Core["options"], origin: Origin): Core {
  checkOptions(options);
  const manifest = Manifest.load(json);
  if (hasAdapter(options)) checkAdapter(options.adapter, manifest.provider);
  const omit = readOmit(manifest, options.omit, manifest.accessors);
  const log = new Log(options.log ?? above(origin.logLevel));
  let engine: Engine | undefined;
  return {
    manifest,
    accessors: accessors(manifest),
    log,
    fluent: new Fluent(manifest),
    options,
    engine() {
      if (engine === undefined) {
        const opened = open(manifest, options, origin, omit);
        log.begin((onQuery) => opened.listen(onQuery));
        engine = opened;
      }
      return engine;
    },
    started: () => engine !== undefined,
  };
}

/** The accessor of each model: its name with a small first letter, and `_` at the end where that is taken. */
function accessors(manifest: Manifest): ReadonlyMap<string, string> {
  const taken = new Set(ACCESSOR_TAKEN);
  const found = new Map<string, string>();
  for (const model of manifest.models.keys()) {
    let name = model.slice(0, 1).toLowerCase() + model.slice(1);
    while (taken.has(name)) name = `${name}_`;
    taken.add(name);
    found.set(model, name);
  }
  return found;
}

/** The connection string that the options name. */
function urlOf(options: ClientOptions): string | undefined {
  return options.url ?? options.datasourceUrl ?? Object.values(options.datasources ?? {})[0]?.url ?? undefined;
}

/** Whether the option `adapter` says where the database is: a connection string beside it wins. */
function hasAdapter(options: ClientOptions): options is ClientOptions & { adapter: object } {
  return (options.adapter ?? null) !== null && urlOf(options) === undefined;
}

function open(manifest: Manifest, options: Core["options"], origin: Origin, omit: Omit | null): Engine {
  const adapter = hasAdapter(options) ? readAdapter(options.adapter, manifest.provider) : null;
  const place = locate(origin, adapter?.url ?? urlOf(options));
  const driver = openDriver(manifest.provider, place.url, {
    folder: place.folder,
    ...adapter?.limits,
    ...options.pool,
    onQuery: options.onQuery ?? undefined,
  });
  const strict = options.strictUndefinedChecks ?? origin.strictUndefined ?? false;
  return new Engine(manifest, driver, omit, options.likeEscape ?? true, strict);
}
