/**
 * From a call to its result: plan cache, statements, relations, transactions.
 *
 * A Program is a compiled plan with its binders and decoders; one is made per shape of arguments and kept in an LRU
 * cache. Running it sends the plan's statements and decodes the rows of the step that answers.
 */
import { type Binder, binder, Call, inspector, type Row } from "./bind.js";
import { compilePlan } from "./compile.js";
import { attached, type Decoding, decoder, grouper, isWide, keyOf, type Plain } from "./decode.js";
import { DIALECTS } from "./dialects/index.js";
import { type Connection, type Driver, Fault, LoggedDriver, type OnQuery, type Session } from "./drivers/index.js";
import { Enactment } from "./enact.js";
import type { Encoding } from "./encode.js";
import { type CodedError, InconsistentData, RecordNotFound, ValidationError } from "./errors.js";
import { resolve } from "./faults.js";
import { Grammar } from "./grammar.js";
import { Held } from "./held.js";
import type { Manifest } from "./manifest.js";
import type { Attach, Fetch, Layout, Plan } from "./plan.js";
import { Nested } from "./savepoint.js";
import type { Omit, Settings } from "./scope.js";
import { type Args, type Key, shape } from "./shape.js";
import { fetchRows, type Reading, type Relation, read, type Writing, write } from "./step.js";
import { snapshot, undefinedAt } from "./values.js";
import { writer } from "./wire.js";

/** How many plans a client keeps. */
export const PLANS = 2000;
/** The most parameters of a plan that is kept: larger ones would fill the memory and hardly come again. */
export const WIDEST = 1000;

/** The actions that only read. */
export const READS: ReadonlySet<string> = new Set([
  "findUnique",
  "findUniqueOrThrow",
  "findFirst",
  "findFirstOrThrow",
  "findMany",
  "findKeys",
  "stream",
  "exists",
  "count",
  "aggregate",
  "groupBy",
]);
const NOTHING: Readonly<Record<string, string>> = {
  update: "No record was found for an update.",
  delete: "No record was found for a delete.",
};

/** A plan ready to run. write: the writer of canonical JSON. check: finds bad values that the first statement lacks. */
export interface Program {
  readonly plan: Plan;
  readonly steps: readonly (Reading | Writing)[];
  readonly layout: Layout;
  readonly write: (value: unknown) => string;
  readonly check: Binder | null;
  /** What a nested write runs. */
  readonly enactment: Enactment | null;
  /** It could fail with a part of it done, which the caller's transaction must not keep. */
  readonly divisible: boolean;
}

/** What a client needs to run calls: the schema, the driver, the cache of programs. */
export class Engine {
  readonly grammar: Grammar;
  readonly encoding: Encoding;
  readonly decoding: Decoding;
  readonly settings: Settings;
  /** How many programs were made. */
  compilations = 0;
  readonly #programs = new Map<string, Program>();

  constructor(
    readonly manifest: Manifest,
    public driver: Driver,
    readonly omit: Omit | null = null,
    likeEscape = true,
    readonly strict = false,
  ) {
    this.settings = { omit: omit ?? {}, likeEscape };
    this.grammar = new Grammar(manifest);
    this.encoding = { words: driver.words, enums: manifest.enums, likeEscape };
    this.decoding = { reads: driver.reads, enums: manifest.enums };
  }

  /** Tell `onQuery` of each statement from now on. */
  listen(onQuery: OnQuery): void {
    this.driver = new LoggedDriver(this.driver, onQuery);
  }

  /** The program for a call and the call's data; throws ValidationError. */
  program(model: string, action: string, args: unknown): [Program, readonly unknown[]] {
    const missing = this.strict ? undefinedAt(args) : null;
    if (missing !== null) throw new ValidationError("explicitUndefined", missing, `${model}.${action}`);
    const [key, params] = shape(this.grammar, model, action, args as Args);
    return this.known(key, params) ?? this.made(model, action, snapshot(args) as Args);
  }

  private known(key: Key | null, params: readonly unknown[]): [Program, readonly unknown[]] | null {
    const programs = this.#programs;
    const known = key === null ? undefined : programs.get(key);
    if (known !== undefined && key !== null) {
      if (programs.size > PLANS / 2) {
        programs.delete(key);
        programs.set(key, known);
      }
      return [known, params];
    }
    return null;
  }

  /** As `program`, for plain arguments whose shape may be new. */
  private made(model: string, action: string, args: Args): [Program, readonly unknown[]] {
    const [key, params] = shape(this.grammar, model, action, args);
    const known = this.known(key, params);
    if (known !== null) return known;
    const programs = this.#programs;
    const dialect = DIALECTS[this.manifest.provider];
    if (dialect === undefined) throw new Error(`provider ${this.manifest.provider}`);
    const plan = compilePlan(this.grammar, dialect, model, action, args, this.settings);
    this.compilations += 1;
    const made = this.build(plan);
    if (key !== null && plan.size <= WIDEST) {
      programs.set(key, made);
      if (programs.size > PLANS) programs.delete(programs.keys().next().value as string);
    }
    return [made, params];
  }

  /** The program of a plan. */
  build(plan: Plan): Program {
    const steps = plan.steps.map((step): Reading | Writing =>
      step.kind === "fetch"
        ? this.reading(step)
        : { kind: "writing", statement: step.statement, bind: binder(step.statement, this.encoding) },
    );
    const answer = plan.steps[plan.answer];
    const layout: Layout = answer?.kind === "fetch" ? answer.layout : { model: null, items: [] };
    const check = plan.checked.length > 0 ? inspector(plan.checked, this.encoding) : null;
    const enactment = plan.acts === undefined ? null : new Enactment(plan, this.encoding);
    const divisible = enactment !== null || steps.some((step) => step.statement.rows !== null);
    return { plan, steps, layout, write: writer(plan, layout), check, enactment, divisible };
  }

  /** A Fetch ready to run. wide: its rows hold the key of a parent, which may be beyond 2^53. */
  reading(fetch: Fetch, wide = false): Reading {
    const wider = wide || isWide(fetch.layout, this.manifest);
    return {
      kind: "reading",
      statement: fetch.statement,
      hints: { name: fetch.statement.name, wide: wider },
      bind: binder(fetch.statement, this.encoding),
      decode: decoder(fetch.layout, this.decoding),
      relations: [...attached(fetch.layout.items)].map((item) => this.relation(item, wider)),
      reverse: fetch.reverse,
      required: fetch.required,
    };
  }

  /** An Attach ready to run. */
  relation(item: Attach, wide: boolean): Relation {
    return {
      reading: this.reading(item.fetch, wide),
      group: grouper(item.fetch.layout, this.decoding, item.childKey),
      parent: keyOf(item.parentKey),
      cells: item.parentKey,
    };
  }

  /** The program and the result of a call. keys: those of findKeys. */
  async run(
    model: string,
    action: string,
    args: unknown,
    session: Session | null = null,
    keys: readonly (readonly unknown[])[] = [],
  ): Promise<[Program, unknown]> {
    try {
      const [program, params] = this.program(model, action, args);
      const alone = session === null && !program.plan.transaction && !READS.has(action);
      const running = this.perform(program, new Call(params, keys), session);
      return [program, alone ? await running.catch(lost(`${model}.${action}`)) : await running];
    } catch (error) {
      throw this.explain(error, model, action);
    }
  }

  /** What the caller gets to see of an error. */
  explain(error: unknown, model: string, action: string): unknown {
    if (error instanceof ValidationError && error.operation === "") {
      return new ValidationError(error.kind, error.path, `${model}.${action}`, error.facts);
    }
    if (error instanceof Fault) return resolve(error, this.manifest, error.model ?? model);
    if (error instanceof InconsistentData) return new InconsistentData({ modelName: model, ...error.meta });
    return error;
  }

  /** The result of a program. */
  async perform(program: Program, call: Call, session: Session | null): Promise<unknown> {
    const { plan } = program;
    program.check?.(call);
    program.enactment?.check(call);
    if (plan.empty) return shaped(plan, [], [], 0);
    if (program.divisible && (session instanceof Held || session instanceof Nested)) {
      return session.held.whole(
        (inside) => this.steps(program, call, inside),
        () => session.check(),
      );
    }
    const only = program.steps.length === 1 ? program.steps[0] : undefined;
    if (only?.kind === "reading" && (session !== null || !plan.transaction)) {
      const [rows, records] = await read(only, call, session ?? this.driver);
      if (only.required && rows.length === 0) throw nothing(plan.model, plan.action);
      return shaped(plan, rows, records, 0);
    }
    if (session !== null || !plan.transaction) return this.steps(program, call, session ?? this.driver);
    if (plan.locks) throw new ValidationError("lockAlone", ["lock"]);
    return this.driver.session((own) => transaction(own, () => this.steps(program, call, own)));
  }

  /** Run the steps in order; the result of the one that answers. */
  async steps(program: Program, call: Call, connection: Connection): Promise<unknown> {
    const { plan } = program;
    if (program.enactment !== null) return this.enact(program, program.enactment, call, connection);
    let records: Plain[] = [];
    let rows: readonly Row[] = [];
    let touched = 0;
    for (const [index, step] of program.steps.entries()) {
      if (step.kind === "writing") {
        touched += await write(step, call, connection);
        call.rows.push([]);
        continue;
      }
      let found: readonly Row[];
      const { unless } = plan.steps[index] as Fetch;
      const earlier = unless === null ? [] : (call.rows[unless] ?? []);
      if (earlier.length > 0) {
        found = earlier;
        if (index === plan.answer) [rows, records] = [found, step.decode(found)];
      } else if (index === plan.answer) {
        [found, records] = await read(step, call, connection);
        rows = found;
      } else {
        found = await fetchRows(step, call, connection);
      }
      call.rows.push(found);
      if (step.required && found.length === 0) throw nothing(plan.model, plan.action);
    }
    return shaped(plan, rows, records, touched);
  }

  /** Run the acts of a nested write; the result of the one that answers. */
  async enact(program: Program, enactment: Enactment, call: Call, connection: Connection): Promise<unknown> {
    const { plan, steps } = program;
    const counts = plan.result === "affected";
    let records: Plain[] = [];
    await enactment.run(call, async (number) => {
      const step = steps[number] as Reading | Writing;
      if (step.kind === "writing") return new Array<Row>(await write(step, call, connection)).fill([]);
      if (counts || number !== plan.answer) return fetchRows(step, call, connection);
      const [rows, found] = await read(step, call, connection);
      records = found;
      return rows;
    });
    const rows = call.rows[plan.answer] ?? [];
    return counts ? shaped(plan, [], [], rows.length) : shaped(plan, rows, records, 0);
  }
}

function lost(statement: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof Fault ? unknown(error, statement) : error;
  };
}

/** The Fault for a write that ran alone: when its answer was lost, nobody knows whether the database did it. */
export function unknown(fault: Fault, statement: string): Fault {
  return fault.code === "P1017" ? new Fault("D1001", { statement }, true, { cause: fault.cause }) : fault;
}

/** The result of `work` inside a transaction: committed, or rolled back when it rejects. */
export async function transaction<T>(session: Session, work: () => Promise<T>, isolation?: string): Promise<T> {
  await session.begin(isolation);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await session.rollback();
    throw error;
  }
  await session.commit();
  return result;
}

/** The result that the plan promises. */
export function shaped(plan: Plan, rows: readonly Row[], records: Plain[], touched: number): unknown {
  switch (plan.result) {
    case "records":
    case "objects":
      return records;
    case "recordOrNull":
      return records[0] ?? null;
    case "record":
    case "recordOrThrow":
    case "object":
      if (records[0] === undefined) throw nothing(plan.model, plan.action);
      return records[0];
    case "count":
      return Number(rows[0]?.[0] ?? 0);
    case "exists":
      return rows.length > 0;
    case "affected":
      return { count: touched + Number(rows[0]?.[0] ?? 0) };
  }
}

/** P2025 for a call. */
export function nothing(model: string, action: string): CodedError {
  return new RecordNotFound({ modelName: model, cause: NOTHING[action] ?? "No record was found for a query." });
}
