/**
 * One statement on a node-postgres client, as a class of its own instead of the library's Query.
 *
 * Plans know their columns, so the server is not asked to describe them, and rows stay what arrived: arrays of text.
 */
import type pg from "pg";

/** What node-postgres calls on the connection of a client. */
interface Wire {
  readonly stream: { cork?(): void; uncork?(): void };
  readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  parse(message: { text: string; name: string }): void;
  bind(message: { statement: string; values: readonly unknown[]; valueMapper(value: unknown): unknown }): void;
  execute(message: Record<string, never>): void;
  sync(): void;
  sendCopyFail(message: string): void;
}

type Settle = (error: unknown) => void;

/** The rows of a statement and its command tag. */
export class Sent implements pg.Submittable {
  rows: (string | null)[][] = [];
  tag = "";

  /** callback: node-postgres replaces it when a statement may last only so long. */
  constructor(
    readonly text: string,
    readonly values: readonly unknown[],
    readonly name: string,
    public callback: Settle,
  ) {}

  /** How many rows the statement touched: the number at the end of `INSERT 0 5`. */
  get touched(): number {
    return Number(/\d+$/.exec(this.tag)?.[0] ?? 0);
  }

  submit(connection: unknown): void {
    const wire = connection as Wire;
    const { stream, parsedStatements } = wire;
    stream.cork?.();
    try {
      if (this.name === "" || parsedStatements[this.name] === undefined) wire.parse(this);
      wire.bind({ statement: this.name, values: this.values, valueMapper: asText });
      wire.execute({});
      wire.sync();
    } finally {
      stream.uncork?.();
    }
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    this.rows.push(message.fields);
  }

  handleCommandComplete(message: { text: string }): void {
    this.tag = message.text;
  }

  handleReadyForQuery(): void {
    this.callback(null);
  }

  handleError(error: unknown): void {
    this.callback(error);
  }

  handleCopyInResponse(wire: Wire): void {
    wire.sendCopyFail("COPY is not supported");
  }

  handleRowDescription(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
  handleCopyData(): void {}
}

function asText(value: unknown): string | null {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? null : String(value);
}

/** Send one statement; `name` is empty when it shall not stay prepared. Rejects with what node-postgres gives. */
export function send(client: pg.Client, text: string, values: readonly unknown[], name: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent: Sent = new Sent(text, values, name, (error) => (error ? reject(error) : resolve(sent)));
    client.query(sent);
  });
}
