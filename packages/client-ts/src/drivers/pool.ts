/**
 * A thin pool: a list of idle connections, a limit, and waiters in order.
 *
 * A connection whose state is not known is closed, never given out again.
 */
import { Fault } from "./driver.js";

/** What a pool asks of a connection. */
export interface Pooled {
  /** True when the connection can no longer be used. */
  readonly closed: boolean;
}

interface Waiter<C> {
  resolve(connection: C | null): void;
  reject(error: Error): void;
}

/** Connections of one process. connect: opens one. retire: closes one, within seconds, without throwing. */
export class Pool<C extends Pooled> {
  readonly idle: C[] = [];
  readonly #waiters: Waiter<C>[] = [];
  readonly #closing = new Set<Promise<void>>();
  #size = 0;

  /** timeout: seconds that somebody waits for a connection; 0 is without end. */
  constructor(
    readonly connect: () => Promise<C>,
    readonly retire: (connection: C) => Promise<void>,
    readonly limit: number,
    readonly timeout: number,
  ) {}

  /** An open connection; rejects with Fault P2024 when none becomes free in time. */
  acquire(wait = this.timeout): C | Promise<C> {
    for (let connection = this.idle.pop(); connection !== undefined; connection = this.idle.pop()) {
      if (!connection.closed) return connection;
      this.#size -= 1;
    }
    if (this.#size < this.limit) {
      this.#size += 1;
      return this.#open();
    }
    return this.#wait(wait).then((connection) => connection ?? this.#open());
  }

  /** Give back a connection that is in no transaction. */
  release(connection: C): void {
    this.#passOn(connection.closed ? null : connection);
  }

  /** Close a connection whose state is not known; nobody waits for it. */
  discard(connection: C): void {
    const closing = this.retire(connection).finally(() => this.#closing.delete(closing));
    this.#closing.add(closing);
    this.#passOn(null);
  }

  /** Close the idle connections. */
  async close(): Promise<void> {
    const connections = this.idle.splice(0);
    this.#size -= connections.length;
    await Promise.all([...connections.map(this.retire), ...this.#closing]);
  }

  /** How many connections there are, those that are being opened included. */
  get size(): number {
    return this.#size;
  }

  /** A new connection in a place that is counted already. */
  async #open(): Promise<C> {
    try {
      return await this.connect();
    } catch (error) {
      this.#passOn(null);
      throw error;
    }
  }

  /** The next free connection, or null for the place of one that is gone. */
  #wait(limit: number): Promise<C | null> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter<C> = { resolve, reject };
      this.#waiters.push(waiter);
      if (limit <= 0) return;
      const timer = setTimeout(() => {
        const index = this.#waiters.indexOf(waiter);
        if (index < 0) return;
        this.#waiters.splice(index, 1);
        reject(new Fault("P2024", { timeout: String(limit), connection_limit: this.limit }));
      }, limit * 1000);
      waiter.resolve = (connection) => {
        clearTimeout(timer);
        resolve(connection);
      };
    });
  }

  #passOn(connection: C | null): void {
    const waiter = this.#waiters.shift();
    if (waiter !== undefined) waiter.resolve(connection);
    else if (connection !== null) this.idle.push(connection);
    else this.#size -= 1;
  }
}
