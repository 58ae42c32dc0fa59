/** A driver that tells what it sends; without a listener nothing of this is in the way. */
import type { Row } from "../bind.js";
import type { Words } from "../encode.js";
import type { Connection, Driver, Hints, OnQuery, RawRows, Reads, Session } from "./driver.js";

/** The outcome of `work`; `listen` gets the text and the seconds, also when it fails. */
export async function told<T>(
  listen: OnQuery,
  text: string,
  work: () => Promise<T>,
  values: readonly unknown[] = [],
): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    listen(text, (performance.now() - started) / 1000, values);
  }
}

class Logged implements Connection {
  constructor(
    readonly inner: Connection,
    readonly listen: OnQuery,
  ) {}

  fetch(text: string, values: readonly unknown[], hints?: Hints): Promise<readonly Row[]> {
    return told(this.listen, text, () => this.inner.fetch(text, values, hints), values);
  }

  execute(text: string, values: readonly unknown[], hints?: Hints): Promise<number> {
    return told(this.listen, text, () => this.inner.execute(text, values, hints), values);
  }

  raw(text: string, values: readonly unknown[], script?: boolean): Promise<RawRows> {
    return told(this.listen, text, () => this.inner.raw(text, values, script), values);
  }
}

/** A session that tells what it sends. */
export class LoggedSession extends Logged implements Session {
  constructor(
    readonly session: Session,
    listen: OnQuery,
  ) {
    super(session, listen);
  }

  begin(isolation?: string): Promise<void> {
    return told(this.listen, "BEGIN", () => this.session.begin(isolation));
  }

  commit(): Promise<void> {
    return told(this.listen, "COMMIT", () => this.session.commit());
  }

  rollback(): Promise<void> {
    return told(this.listen, "ROLLBACK", () => this.session.rollback());
  }

  interrupt(): Promise<void> {
    return this.session.interrupt();
  }
}

/** A driver that tells what it sends. */
export class LoggedDriver extends Logged implements Driver {
  readonly words: Words;
  readonly reads: Reads;
  readonly numbered: boolean;
  readonly levels: readonly string[];

  constructor(
    readonly driver: Driver,
    listen: OnQuery,
  ) {
    super(driver, listen);
    this.words = driver.words;
    this.reads = driver.reads;
    this.numbered = driver.numbered;
    this.levels = driver.levels;
  }

  connect(): Promise<void> {
    return this.driver.connect();
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  isOpen(): boolean {
    return this.driver.isOpen();
  }

  session<T>(work: (session: Session) => Promise<T>, wait?: number): Promise<T> {
    return this.driver.session((session) => work(new LoggedSession(session, this.listen)), wait);
  }
}
