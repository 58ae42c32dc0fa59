/** Transactions inside transactions: parts of one that can be undone alone. */
import type { Row } from "./bind.js";
import { Fault, type Hints, type RawRows, type Session } from "./drivers/index.js";
import { closed, type Held, stillOpen, Turns } from "./held.js";

/** A part of a transaction that can be undone alone, between a savepoint and its end. */
export class Nested implements Session {
  readonly held: Held;
  readonly turns = new Turns();
  readonly depth: number;
  #end: "" | "commit" | "rollback" = "";

  constructor(readonly outer: Held | Nested) {
    this.held = outer.held;
    this.depth = outer instanceof Nested ? outer.depth + 1 : 1;
  }

  /** Throws P2028 when this part or what it is a part of is over. operation: query or commit. */
  check(operation: "query" | "commit" = "query"): void {
    if (this.#end !== "") throw closed(operation, this.#end);
    if (operation === "commit" && this.turns.taken) throw stillOpen();
    this.outer.check();
  }

  /** Let no further statement through. */
  close(how: "commit" | "rollback"): void {
    this.#end = how;
  }

  fetch(text: string, values: readonly unknown[], hints?: Hints): Promise<readonly Row[]> {
    return this.held.one(
      () => this.held.session.fetch(text, values, hints),
      () => this.check(),
    );
  }

  execute(text: string, values: readonly unknown[], hints?: Hints): Promise<number> {
    return this.held.one(
      () => this.held.session.execute(text, values, hints),
      () => this.check(),
    );
  }

  raw(text: string, values: readonly unknown[], script?: boolean): Promise<RawRows> {
    return this.held.one(
      () => this.held.session.raw(text, values, script),
      () => this.check(),
    );
  }

  async begin(): Promise<void> {}

  async commit(): Promise<void> {}

  async rollback(): Promise<void> {}

  async interrupt(): Promise<void> {}
}

/**
 * The outcome of `work` as a part of `outer`: what it did is undone, and only that, when it rejects.
 *
 * Parts of one transaction run one after the other; they share the time of the whole.
 */
export async function nested<T>(outer: Held | Nested, work: (part: Nested) => Promise<T>): Promise<T> {
  const { held } = outer;
  const taken = outer.turns.take();
  try {
    await held.inTime(taken);
  } catch (error) {
    taken.then((end) => end());
    throw error;
  }
  const end = await taken;
  try {
    const { first } = held;
    const part = new Nested(outer);
    const name = savepoint(part);
    await outer.execute(`SAVEPOINT ${name}`, []);
    try {
      const result = await work(part);
      part.check("commit");
      part.close("commit");
      await outer.execute(`RELEASE SAVEPOINT ${name}`, []);
      return result;
    } catch (error) {
      part.close("rollback");
      await undone(outer, name);
      held.first = first;
      throw error;
    }
  } finally {
    end();
  }
}

/** The savepoint of a part. Not all databases keep two of one name. */
function savepoint(part: Nested): string {
  return part.depth === 1 ? "nested" : `nested_${part.depth}`;
}

/** Take back what was done since a savepoint; when that fails, the whole transaction is lost. */
async function undone(outer: Held | Nested, name: string): Promise<void> {
  try {
    await outer.execute(`ROLLBACK TO SAVEPOINT ${name}`, []);
    await outer.execute(`RELEASE SAVEPOINT ${name}`, []);
  } catch (error) {
    // any other error says that it is over: all of it is rolled back
    if (error instanceof Fault) outer.held.doom();
  }
}
