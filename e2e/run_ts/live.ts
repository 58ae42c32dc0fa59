// Running cases against generated TypeScript clients, and writing down what came out.

import { appendFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Runtime from "@diglot/client";
import { type Judge, judge } from "./judge.js";
import type { Call, Case, Json, Outcome, Part } from "./outcome.js";
import { argumentsOf, type Values } from "./tags.js";

/** Milliseconds after which a call of the fuzz run hangs. */
const PATIENCE = 30_000;

const load = createRequire(import.meta.url);

/** Options of a client. */
export type Options = { [name: string]: Json };

type Method = (...args: unknown[]) => Query;

/** A query: lazy, with canonical text and the relations of its model as methods. */
type Query = { wire(): Promise<string> } & { [relation: string]: Method };

type Actions = { fields: { [name: string]: unknown } } & { [action: string]: Method };

interface Client {
  $disconnect(): Promise<void>;
  $transaction<T>(work: (inside: Client) => Promise<T>): Promise<T>;
  $explain(query: Query): Promise<Runtime.Explained[]>;
  [accessor: string]: unknown;
}

/** The CommonJS form of a generated package. */
interface Generated {
  PrismaClient: new (options: object) => Client;
  Prisma: Values & { [name: string]: unknown };
}

interface Running {
  client: Client;
  values: Values;
}

/** For every folder a client, and a judge that resets the data. */
export class Live {
  readonly #outcomes: string;
  readonly #clients = new Map<string, Running>();
  readonly #judges = new Map<string, Judge>();
  readonly #runtime: typeof Runtime = load("@diglot/client");
  #sent: string[] = [];

  constructor(outcomes: string) {
    this.#outcomes = outcomes;
  }

  async close(): Promise<void> {
    for (const { client } of this.#clients.values()) await client.$disconnect();
    for (const open of this.#judges.values()) await open.close();
    this.#clients.clear();
    this.#judges.clear();
  }

  /** Run a case; afterwards the data are those of the seed again. */
  async run(part: Part, entry: Case): Promise<Outcome> {
    try {
      return await this.#outcome(part, entry);
    } finally {
      if (entry.mutates) await this.reset(part);
    }
  }

  async #outcome(part: Part, entry: Case): Promise<Outcome> {
    const outcome: Outcome = { wire: null, error: null, sql: [], trace: "" };
    this.#sent = outcome.sql;
    try {
      const running = this.#client(part, entry.options);
      const texts = entry.transaction
        ? await running.client.$transaction((inside) => this.#calls({ ...running, client: inside }, entry))
        : await this.#calls(running, entry);
      outcome.wire = entry.calls.length === 1 ? (texts[0] ?? null) : `[${texts.join(",")}]`;
    } catch (error) {
      if (!(error instanceof this.#runtime.DiglotError)) throw error;
      outcome.error = this.#described(error);
      outcome.trace = error.stack ?? "";
    }
    // statements of one turn may go out in any order
    if (entry.batch) outcome.sql.sort();
    return outcome;
  }

  /** Run one call of the fuzz run; whatever is thrown is an outcome. */
  async one(part: Part & { options: Options }, call: Call): Promise<Outcome> {
    const outcome: Outcome = { wire: null, error: null, sql: [], trace: "" };
    this.#sent = outcome.sql;
    const client = this.#client(part, part.options);
    try {
      if (call.beside) {
        const asked = [call.args, ...call.beside].map((args) => query(client, { ...call, args: args as Json }));
        const together = Promise.all(asked.map((each) => this.#settled(each)));
        outcome.wire = `[${(await patiently(together)).join(",")}]`;
        return outcome;
      }
      outcome.wire = await patiently(textOf(query(client, call)));
    } catch (error) {
      const crash = { class: "crash", message: String(error) };
      outcome.error = error instanceof this.#runtime.DiglotError ? this.#described(error) : crash;
      outcome.trace = error instanceof Error ? (error.stack ?? "") : "";
    }
    return outcome;
  }

  /** The result of a query; `!` and the class of its error. */
  async #settled(query: Query): Promise<string> {
    try {
      return await query.wire();
    } catch (error) {
      if (!(error instanceof this.#runtime.DiglotError)) throw error;
      return `!${error.constructor.name}`;
    }
  }

  async #calls(running: Running, entry: Case): Promise<string[]> {
    if (entry.batch) return allOf(entry.calls.map((call) => textOf(query(running, call))));
    const texts: string[] = [];
    for (const call of entry.calls) {
      const made = query(running, call);
      texts.push(await (entry.explain ? explained(running.client, made) : textOf(made)));
    }
    return texts;
  }

  #client(part: Part, options: Options): Running {
    const key = part.folder + JSON.stringify(options);
    const known = this.#clients.get(key);
    if (known) return known;
    const { PrismaClient, Prisma } = load(join(part.client, "index.cjs")) as Generated;
    const onQuery = (text: string) => void this.#sent.push(text);
    const client = new PrismaClient({ datasourceUrl: part.url, onQuery, ...options });
    const { Decimal, DbNull, JsonNull, AnyNull } = Prisma;
    const field = (model: string, name: string) => actions(client, model).fields[name];
    const running = { client, values: { Decimal, DbNull, JsonNull, AnyNull, field } };
    this.#clients.set(key, running);
    return running;
  }

  /** Bring the folder's database back to its seed. */
  async reset(part: Part): Promise<void> {
    const open = this.#judges.get(part.url) ?? (await judge(part.url));
    this.#judges.set(part.url, open);
    await open.run(part.reset);
  }

  /** An error as both languages write it down. */
  #described(error: Runtime.DiglotError): { [fact: string]: Json } {
    const facts: { [fact: string]: Json } = { class: error.constructor.name, message: error.message };
    if (error instanceof this.#runtime.ValidationError) {
      Object.assign(facts, { kind: "validation", path: [...error.path] });
    }
    if (error instanceof this.#runtime.RequestError) Object.assign(facts, { code: error.code, meta: error.meta });
    return facts;
  }

  /** Write the outcome down for `e2e/twins.py` and the goldens. */
  write(part: Part, entry: Case, outcome: Outcome, passed: boolean): void {
    const { wire, error, sql } = outcome;
    const line = { case: `${part.folder}/${entry.name}`, passed, own: entry.own, wire, error, sql };
    appendFileSync(this.#outcomes, `${JSON.stringify(line)}\n`);
  }
}

/** What all of them give; the first error when each of them is done, so that none sends anything later. */
async function allOf(texts: Promise<string>[]): Promise<string[]> {
  await Promise.allSettled(texts);
  return Promise.all(texts);
}

/** The canonical text of a query's result, or of all records of a stream. */
async function textOf(made: Query): Promise<string> {
  const text: unknown = made.wire();
  if (text instanceof Promise) return text;
  const texts: string[] = [];
  for await (const each of text as AsyncIterable<string>) texts.push(each);
  return `[${texts.join(",")}]`;
}

/** What a client tells of the statements of a query: plans are the database's, so only whether there are some. */
async function explained(client: Client, made: Query): Promise<string> {
  const found = await client.$explain(made);
  return JSON.stringify(found.map(({ types, plan }) => [types, plan !== undefined]));
}

/** What `promise` gives; an error when it takes so long that it hangs. */
async function patiently<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("hangs")), PATIENCE);
  });
  return Promise.race([promise, hangs]).finally(() => clearTimeout(timer));
}

function actions(client: Client, model: string): Actions {
  return client[model.charAt(0).toLowerCase() + model.slice(1)] as Actions;
}

/** The query of one call. */
function query({ client, values }: Running, call: Call): Query {
  const of = actions(client, call.model);
  const method = of[call.action];
  if (!method) throw new Error(`${call.model} has no action ${call.action}`);
  let made = method.apply(of, "args" in call ? [argumentsOf(values, call.args)] : []);
  for (const [relation, more] of call.chain ?? []) {
    const next = made[relation];
    if (!next) throw new Error(`${relation} is no relation of the query`);
    made = next.call(made, argumentsOf(values, more));
  }
  return made;
}
