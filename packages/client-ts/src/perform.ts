/** One client's calls: from a query that is awaited to its result. */
import { Batches, keyText, type Member, member, together } from "./batch.js";
import type { Core } from "./core.js";
import type { Session } from "./drivers/index.js";
import { nothing } from "./execute.js";
import type { Layout } from "./plan.js";
import type { Query } from "./query.js";
import { streamed } from "./stream.js";
import { recordWriter } from "./wire.js";

/** Writes a result as canonical JSON. */
export type Write = (value: unknown) => string;

/** The calls of a client, or of one of its transactions (`session`). */
export class Calls {
  readonly #core: Core;
  readonly #session: Session | null;
  readonly #batches = new Batches();

  constructor(core: Core, session: Session | null) {
    this.#core = core;
    this.#session = session;
  }

  /** The result of `query`, or its canonical JSON (`wire`). keep: is given what writes the result so. */
  async perform(query: Query, wire: boolean, other?: Session, keep?: (write: Write) => void): Promise<unknown> {
    const { model, action, args, path } = query.$call;
    const session = other ?? this.#session;
    const engine = this.#core.engine();
    // a session given with the query is not this client's: its reads must not meet those of the tick
    const found =
      other === undefined ? member(engine.encoding, this.#core.manifest, model, action, args, engine.omit) : null;
    if (found === null) {
      const [program, value] = await engine.run(model, action, args, session);
      if (!wire && keep === undefined) return value;
      const write = path.length > 0 ? recordWriter(program.layout, path) : program.write;
      keep?.(write);
      return wire ? write(value) : value;
    }
    const alone = async (): Promise<Joined> => {
      const [program, record] = await engine.run(model, action, args, session);
      return { layout: program.layout, record, hidden: [] };
    };
    const many = async (values: (readonly unknown[])[]): Promise<ReadonlyMap<string, Joined>> => {
      const [program, records] = await engine.run(model, ...together(found, values, engine.encoding, session));
      return keyed(program.layout, records as Record<string, unknown>[], found);
    };
    const joined = (await this.#batches.join(found, alone, many)) as Joined | null;
    const record = joined?.record ?? null;
    if (record === null && action === "findUniqueOrThrow") throw nothing(model, action);
    if (!wire && keep === undefined) return record;
    const write: Write =
      joined === null || record === null ? () => "null" : recordWriter(joined.layout, path, joined.hidden);
    keep?.(write);
    return wire ? write(record) : record;
  }

  /** The records of a stream in lists; each as canonical JSON if `wire`. other: a session given with the query. */
  async *parts(model: string, args: unknown, wire: boolean, other?: Session): AsyncGenerator<unknown[]> {
    let write: Write | undefined;
    for await (const [program, records] of streamed(this.#core.engine(), model, args, other ?? this.#session)) {
      if (wire) write ??= recordWriter(program.layout);
      yield write === undefined ? records : records.map(write);
    }
  }
}

/** A record that came out of a batch or alone, and how it was read. hidden: fields that nobody asked for. */
export interface Joined {
  readonly layout: Layout;
  readonly record: unknown;
  readonly hidden: readonly string[];
}

/** The records of a batch by the value of their unique key, which is taken out where nobody asked for it. */
export function keyed(layout: Layout, records: Record<string, unknown>[], found: Member): Map<string, Joined> {
  const { fields, hidden } = found;
  return new Map(
    records.map((record) => {
      const key = keyText(
        fields.map((field) => record[field.name]),
        fields,
      );
      for (const name of hidden) delete record[name];
      return [key, { layout, record, hidden }];
    }),
  );
}
