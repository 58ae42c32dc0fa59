/** The run of a nested write: acts in order, guards, loops over the elements of a list, and what has to be found. */
import { type Binder, binder, type Call, inspector, type Row } from "./bind.js";
import { Fault } from "./drivers/index.js";
import type { Encoding } from "./encode.js";
import { requestError } from "./errors.js";
import type { Act, Elements, Frame, Loop, Need, Passed, Passes, Plan, RowsOf, Slot } from "./plan.js";
import { fill } from "./wording.js";

/** Sends the statement of a step; its rows, or as many empty ones as it touched. */
export type Send = (step: number) => Promise<readonly Row[]>;

/** The acts of a plan, ready to run. */
export class Enactment {
  readonly frames: readonly ((call: Call) => void)[];
  readonly keys = new Map<Elements, Binder>();

  constructor(
    readonly plan: Plan,
    readonly encoding: Encoding,
  ) {
    this.frames = (plan.frames ?? []).map((frame) => checks(frame, encoding));
  }

  /** Find bad values in the runs before anything is sent. */
  check(call: Call): void {
    for (const check of this.frames) check(call);
  }

  /** Run all acts. */
  async run(call: Call, send: Send): Promise<void> {
    for (let i = 0; i < this.plan.steps.length; i++) call.rows.push([]);
    await this.acts(this.plan.acts ?? [], call, send);
  }

  /** Run acts in order. */
  async acts(acts: readonly (Act | Loop)[], call: Call, send: Send): Promise<void> {
    for (const act of acts) {
      const open = act.when.every(([step, wanted]) => rowsOf(call, step).length > 0 === wanted);
      if (act.kind === "act") {
        if (open) await this.act(act, call, send);
        else if (!act.gather) call.rows[act.step] = [];
      } else {
        for (const inner of act.acts) clear(inner, call);
        if (open) await this.loop(act, call, send);
      }
    }
  }

  /** Run the acts of a loop for each element. */
  async loop(loop: Loop, call: Call, send: Send): Promise<void> {
    const outer = call.params;
    for (const [number, params] of (outer[loop.index] as unknown[][]).entries()) {
      call.params = params;
      call.turns.push(number);
      await this.acts(loop.acts, call, send);
      call.turns.pop();
    }
    call.params = outer;
  }

  /** Run one act. */
  async act(act: Act, call: Call, send: Send): Promise<void> {
    const known = act.unless.find((step) => rowsOf(call, step).length > 0);
    let rows = known === undefined ? [] : rowsOf(call, known);
    if (known === undefined) {
      if (act.keys !== null) call.keys = this.distinct(act.keys, call);
      if (act.keys === null || call.keys.length > 0 || !act.idle) rows = await send(act.step).catch(blamed(act));
    }
    call.rows[act.step] = act.gather ? [...rowsOf(call, act.step), ...rows] : rows;
    if (act.need !== null)
      meet(act.need, rows.length, act.need.rows === "keys" ? call.keys.length : 1, this.plan.model);
    if (act.passes !== null && rows.length > 0) await this.routine(act.passes, rows, call, send);
  }

  /** Run the acts that follow for rows. */
  async routine(passes: Passes, rows: readonly Row[], call: Call, send: Send): Promise<void> {
    const outer = call.passed;
    call.passed = rows.map((row) => passes.columns.map((column) => row[column]));
    await this.acts(this.plan.routines[passes.routine] ?? [], call, send);
    call.passed = outer;
  }

  /** The keys of an act, each once. */
  distinct(keys: Elements | RowsOf | Passed, call: Call): readonly (readonly unknown[])[] {
    const found = new Map<string, readonly unknown[]>();
    if (keys.kind === "passed") {
      for (const row of call.passed) {
        const own = keys.columns.map((column) => row[column]);
        if (!own.includes(null)) note(found, own);
      }
      return [...found.values()];
    }
    if (keys.kind === "rowsOf") {
      for (const step of keys.steps) {
        for (const row of rowsOf(call, step))
          note(
            found,
            keys.columns.map((column) => row[column]),
          );
      }
      return [...found.values()];
    }
    const bind = this.keys.get(keys) ?? binder(unsent(keys.slots), this.encoding);
    this.keys.set(keys, bind);
    turns(call, keys.index, () => note(found, bind(call)));
    return [...found.values()];
  }
}

function blamed(act: Act): (error: unknown) => never {
  return (error) => {
    if (error instanceof Fault) error.model ??= act.model;
    throw error;
  };
}

function note(found: Map<string, readonly unknown[]>, key: readonly unknown[]): void {
  const text = JSON.stringify(key, (_name, value) => (typeof value === "bigint" ? `${value}n` : value));
  if (!found.has(text)) found.set(text, key);
}

function rowsOf(call: Call, step: number): readonly Row[] {
  return call.rows[step] ?? [];
}

function unsent(slots: readonly Slot[]) {
  return { text: "", slots, name: "", rows: null };
}

/** Do something for each element of a run, with its params. */
function turns(call: Call, index: number, work: () => void): void {
  const outer = call.params;
  for (const [number, params] of (outer[index] as unknown[][]).entries()) {
    call.params = params;
    call.turns.push(number);
    work();
    call.turns.pop();
  }
  call.params = outer;
}

/** The check of the elements of a run. */
export function checks(frame: Frame, encoding: Encoding): (call: Call) => void {
  const inspect = inspector(frame.checked, encoding);
  const inner = frame.frames.map((part) => checks(part, encoding));
  return (call) =>
    turns(call, frame.index, () => {
      inspect(call);
      for (const check of inner) check(call);
    });
}

/** Forget the rows of earlier turns. */
export function clear(act: Act | Loop, call: Call): void {
  if (act.kind === "act") call.rows[act.step] = [];
  else for (const inner of act.acts) clear(inner, call);
}

/** Raise when a step has too few rows, or too many. */
export function meet(need: Need, found: number, expected: number, model: string): void {
  const wrong = need.rows === "none" ? found > 0 : found < expected;
  if (!wrong) return;
  const facts = need.facts.map(([name, fact]) => [name, fill(fact, { expected, found })]);
  throw requestError(need.code, { modelName: model, ...Object.fromEntries(facts) });
}
