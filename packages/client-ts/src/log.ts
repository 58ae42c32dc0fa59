/** What a client tells of itself: to the listeners of `$on`, and to the console where the option `log` says so. */
import type { OnQuery } from "./drivers/index.js";

/** What can be listened to. */
export type LogLevel = "query" | "info" | "warn" | "error";

export const LEVELS: readonly LogLevel[] = ["query", "info", "warn", "error"];
export const EMITS: readonly string[] = ["stdout", "event"];

/** One entry of the option `log`. */
export interface LogDefinition {
  level: LogLevel;
  emit: "stdout" | "event";
}

/** A statement that was sent. duration: in milliseconds. params: the values as JSON text. */
export interface QueryEvent {
  timestamp: Date;
  query: string;
  params: string;
  duration: number;
  target: string;
}

/** Anything else that happened. */
export interface LogEvent {
  timestamp: Date;
  message: string;
  target: string;
}

type Listener = (event: never) => void;

const TARGET = "diglot:client";

/** The listeners of a client and what it prints. */
export class Log {
  readonly #printed = new Set<string>();
  readonly #listeners = new Map<string, Listener[]>();
  #tell: ((onQuery: OnQuery) => void) | undefined;
  /** True when statements are to be told of. */
  queries = false;
  /** True when errors are to be told of. */
  errors = false;

  /** options: levels to print, or definitions. */
  constructor(options: readonly (LogLevel | LogDefinition)[]) {
    for (const entry of options) {
      const { level, emit } = typeof entry === "string" ? { level: entry, emit: "stdout" } : entry;
      if (emit === "stdout") this.#printed.add(level);
      this.#heed(level);
    }
  }

  /** Statements are to be told to `query`: now, or through `tell` as soon as somebody listens. */
  begin(tell: (onQuery: OnQuery) => void): void {
    if (this.queries) tell(this.query);
    else this.#tell = tell;
  }

  /** Call `listener` with every event of `level` from now on. */
  on(level: string, listener: Listener): void {
    const known = this.#listeners.get(level);
    if (known === undefined) this.#listeners.set(level, [listener]);
    else known.push(listener);
    this.#heed(level);
  }

  /** Tell of a statement. */
  readonly query: OnQuery = (text, seconds, values = []) => {
    const duration = Math.round(seconds * 1000);
    const heard = this.#listeners.get("query");
    if (heard !== undefined) {
      const event = { timestamp: new Date(), query: text, params: shown(values), duration, target: TARGET };
      for (const listener of heard) (listener as (event: QueryEvent) => void)(event);
    }
    if (this.#printed.has("query")) console.log(`prisma:query ${text}`);
  };

  /** Tell of an error and throw it on. target: the operation that failed. */
  reject(error: unknown, target: string): never {
    const heard = this.#listeners.get("error");
    const message = error instanceof Error ? error.message : String(error);
    for (const listener of heard ?? []) {
      (listener as (event: LogEvent) => void)({ timestamp: new Date(), message, target });
    }
    if (this.#printed.has("error")) console.error(`prisma:error ${message}`);
    throw error;
  }

  #heed(level: string): void {
    if (level === "error") this.errors = true;
    if (level !== "query") return;
    this.queries = true;
    this.#tell?.(this.query);
    this.#tell = undefined;
  }
}

/** The levels that a configuration's `client.logLevel` stands for: itself and what matters more. */
export function above(level: string | undefined): readonly LogLevel[] {
  const at = LEVELS.indexOf(level as LogLevel);
  return at < 0 ? [] : LEVELS.slice(at);
}

/** Values as JSON text, as far as JSON has words for them. */
export function shown(values: readonly unknown[]): string {
  return JSON.stringify(values, (_, value) => {
    if (typeof value === "bigint") return String(value);
    return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
  });
}
