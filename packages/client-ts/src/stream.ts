/**
 * Reads in parts: records one after the other, in constant memory.
 *
 * The database keeps the place, so any order and page works, and each row comes once: PostgreSQL has cursors, whose rows
 * are those of one moment; on SQLite the rows are set aside in a temporary table, so that the loop may write meanwhile.
 * Relations are read for each part.
 */
import { Call } from "./bind.js";
import { type Cursor, DIALECTS, type Dialect } from "./dialects/index.js";
import { type Connection, Fault, type Session } from "./drivers/index.js";
import { TransactionError } from "./errors.js";
import type { Engine, Program } from "./execute.js";
import { Held } from "./held.js";
import { Nested } from "./savepoint.js";
import { attach, type Reading } from "./step.js";

type Plain = Record<string, unknown>;

/** How many rows are read at once. */
export const BATCH = 500;

/** The program of a stream, and the records of one part after the other. */
export type Parts = AsyncGenerator<[Program, Plain[]], void, undefined>;

/**
 * Records that are read while they are iterated over: `for await (const user of prisma.user.stream())`.
 *
 * Each loop reads anew. The end of a loop, early or not, gives the connection back.
 */
export class Stream<T = unknown> implements AsyncIterable<T> {
  readonly #open: (wire: boolean) => AsyncGenerator<unknown[]>;

  constructor(open: (wire: boolean) => AsyncGenerator<unknown[]>) {
    this.#open = open;
  }

  [Symbol.asyncIterator](): AsyncGenerator<T> {
    return single(this.#open(false)) as AsyncGenerator<T>;
  }

  /** The records in lists of `batchSize`. */
  parts(): AsyncGenerator<T[]> {
    return this.#open(false) as AsyncGenerator<T[]>;
  }

  /** Each record as canonical JSON. */
  wire(): AsyncGenerator<string> {
    return single(this.#open(true)) as AsyncGenerator<string>;
  }
}

/** The elements of the lists, one after the other. */
export async function* single(parts: AsyncGenerator<unknown[]>): AsyncGenerator<unknown> {
  for await (const part of parts) yield* part;
}

/** The records of a stream in parts. */
export async function* streamed(engine: Engine, model: string, args: unknown, session: Session | null): Parts {
  try {
    const [program, params] = engine.program(model, "stream", args);
    const call = new Call(params);
    const size = batchSize(program, call);
    if (program.plan.empty) return;
    readingOf(program).bind(call); // a bad value is told before anything is sent
    const [connection, leave] = await opened(engine, session);
    try {
      for await (const records of read(engine, program, call, connection, size)) yield [program, records];
    } catch (error) {
      await leave(error);
      throw error;
    } finally {
      await leave(null);
    }
  } catch (error) {
    throw engine.explain(error, model, "stream");
  }
}

/** The argument `batchSize`, checked with all others. */
export function batchSize(program: Program, call: Call): number {
  const values = program.check?.(call) ?? [];
  const given = program.plan.checked.findIndex((slot) => slot.path.length === 1 && slot.path[0] === "batchSize");
  return given < 0 ? BATCH : Number(values[given]);
}

/** The one step of a stream. */
export function readingOf(program: Program): Reading {
  return program.steps[0] as Reading;
}

/** Gives a connection back: what was begun is committed, or with an error rolled back. Does so once. */
type Leave = (error: unknown) => Promise<void>;

/**
 * The session of a transaction, or a connection of its own: where cursors need it, in a transaction, in which the
 * relations of all parts are those of one moment.
 */
export async function opened(engine: Engine, session: Session | null): Promise<[Connection, Leave]> {
  if (session !== null) return [session, async () => undefined];
  const { transaction } = dialectOf(engine).cursor;
  return new Promise((resolve, reject) => {
    const held = engine.driver.session(async (own) => {
      if (transaction) await own.begin("RepeatableRead");
      const error = await new Promise<unknown>((end) => {
        let open = true;
        resolve([
          own,
          async (error) => {
            if (!open) return;
            open = false;
            end(error);
            await held;
          },
        ]);
      });
      if (transaction) await (error === null ? own.commit() : own.rollback());
    });
    held.catch(reject);
  });
}

/** The records of each part. */
export async function* read(
  engine: Engine,
  program: Program,
  call: Call,
  connection: Connection,
  size: number,
): AsyncGenerator<Plain[], void, undefined> {
  const { cursor, quote } = dialectOf(engine);
  const reading = readingOf(program);
  const { width } = program.plan;
  const taken = cursorsOf(connection);
  const name = free(reading.statement.name, taken);
  taken.set(name, cursor.transaction ? null : cursor.close(quote(name)));
  const texts = cursor.open(quote(name), reading.statement.text, width);
  const more = cursor.more(quote(name), size, width);
  const hints = reading.hints.wide === undefined ? {} : { wide: reading.hints.wide };
  try {
    for (const text of texts.slice(0, -1)) await connection.execute(text, []);
    await connection.execute(texts.at(-1) as string, reading.bind(call));
    for (let row = 0; ; row += size) {
      const rows = await connection.fetch(more, cursor.numbered ? [row, row + size] : [], hints);
      if (rows.length > 0) {
        const children = [];
        for (const each of reading.relations) children.push(await attach(each, rows, call, connection));
        yield reading.decode(rows, ...children);
      }
      if (rows.length < size) return;
    }
  } finally {
    // the end of a transaction closes what is left, so this is done once
    if (taken.delete(name) && (isHeld(connection) || !cursor.transaction))
      await closed(connection, cursor, quote(name));
  }
}

function isHeld(connection: Connection): connection is Held | Nested {
  return connection instanceof Held || connection instanceof Nested;
}

function dialectOf(engine: Engine): Dialect {
  return DIALECTS[engine.manifest.provider] as Dialect;
}

/** The names in use on a connection: those of the streams of a transaction. */
export function cursorsOf(connection: Connection): Map<string, string | null> {
  return isHeld(connection) ? connection.held.cursors : new Map();
}

/** `name`, with a number where it is taken. */
export function free(name: string, taken: ReadonlyMap<string, unknown>): string {
  let found = name;
  for (let number = 1; taken.has(found); number++) found = `${name}_${number}`;
  return found;
}

/** Let go of a place; a transaction that failed or is over has done so. name: quoted. */
export async function closed(connection: Connection, cursor: Cursor, name: string): Promise<void> {
  try {
    await connection.execute(cursor.close(name), []);
  } catch (error) {
    if (!(error instanceof Fault || error instanceof TransactionError)) throw error;
  }
}
