/** The statements of a query that reads, and how the database finds their rows. */

import { Call, type Row } from "./bind.js";
import { DIALECTS, type Dialect } from "./dialects/index.js";
import type { Connection, Hints, RawRows, Session } from "./drivers/index.js";
import { RecordNotFound, ValidationError } from "./errors.js";
import { type Engine, READS } from "./execute.js";
import type { Codec, Statement } from "./plan.js";
import { Query } from "./query.js";
import { kind } from "./refuse.js";
import type { Reading } from "./step.js";
import type { Explained, ExplainOptions } from "./types/index.js";

const NUMBERS: readonly string[] = ["take", "skip", "one"];
const LISTS: readonly string[] = ["list", "push"];

type Seen = readonly [text: string, values: readonly unknown[], plan: unknown];

/** Sends each statement after the EXPLAIN of it. */
export class Explaining implements Connection {
  readonly seen: Seen[] = [];

  constructor(
    readonly inner: Connection,
    readonly dialect: Dialect,
    readonly analyze: boolean,
  ) {}

  async fetch(text: string, values: readonly unknown[], hints?: Hints): Promise<readonly Row[]> {
    const plan = await this.inner.fetch(this.dialect.explain(text, this.analyze), values);
    this.seen.push([text, values, this.dialect.explained(plan)]);
    return this.inner.fetch(text, values, hints);
  }

  execute(text: string, values: readonly unknown[], hints?: Hints): Promise<number> {
    return this.inner.execute(text, values, hints);
  }

  raw(text: string, values: readonly unknown[], script?: boolean): Promise<RawRows> {
    return this.inner.raw(text, values, script);
  }
}

/**
 * The statements of a query in the order in which they are sent, which they are: the keys of the records that one finds
 * go into the next. analyze: with the times that the database measures, where it can.
 */
export async function explained(
  engine: Engine,
  session: Session | null,
  query: unknown,
  { analyze = false, values = false }: ExplainOptions,
): Promise<Explained[]> {
  if (!(query instanceof Query) || !READS.has(query.$call.action)) {
    const got = query instanceof Query ? `${query.$call.model}.${query.$call.action}` : kind(query);
    throw new ValidationError("wrongType", ["query"], "explain", { expected: "a query that reads", got });
  }
  const { model, action, args } = query.$call;
  const explaining = new Explaining(session ?? engine.driver, DIALECTS[engine.manifest.provider] as Dialect, analyze);
  const readings: Reading[] = [];
  try {
    const [found, params] = engine.program(model, action, args);
    const call = new Call(params, []);
    readings.push(...found.steps.filter((step) => step.kind === "reading"));
    found.check?.(call);
    if (!found.plan.empty) await engine.steps(found, call, explaining);
  } catch (error) {
    if (!(error instanceof RecordNotFound)) throw engine.explain(error, model, action);
  }
  const types = new Map(typed(readings));
  return explaining.seen.map(([sql, given, plan]) => {
    const found = { sql, types: types.get(sql) ?? [], plan };
    return values ? { ...found, values: [...given] } : found;
  });
}

/** The texts of readings and of their relations, with the types of their parameters. */
export function* typed(readings: readonly Reading[]): Generator<[string, string[]]> {
  for (const reading of readings) {
    yield [reading.statement.text, typesOf(reading.statement)];
    yield* typed(reading.relations.map((relation) => relation.reading));
  }
}

/** The types of a statement's parameters, as the schema writes them. */
export function typesOf(statement: Statement): string[] {
  return statement.slots.map((slot) => typeOf(slot.codec));
}

/** A type as the schema writes it. */
export function typeOf(codec: Codec): string {
  if (NUMBERS.includes(codec.form)) return "Int";
  const many = codec.list || LISTS.includes(codec.form);
  return `${codec.enum ?? codec.type}${many ? "[]" : ""}`;
}
