// The TypeScript client as an agent: commands come as lines of JSON on stdin, answers go as lines of JSON to stdout.
// Its twin is agent.py.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Client, DiglotError } from "@diglot/client";

const manifests = JSON.parse(readFileSync(process.argv[2], "utf8"));
const clients = new Map();
const transactions = new Map();
const pauses = new Map();
const unhandled = [];

class Rollback extends Error {}

function limits({ timeout, max_wait: wait, isolation_level: isolationLevel }) {
  return {
    ...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
    ...(wait === undefined ? {} : { maxWait: wait * 1000 }),
    ...(isolationLevel === undefined ? {} : { isolationLevel }),
  };
}

const POOL = {
  connection_limit: "connectionLimit",
  pool_timeout: "poolTimeout",
  connect_timeout: "connectTimeout",
  statement_timeout: "statementTimeout",
};

const commands = {
  open({ client, provider, url, pool }) {
    const options = pool
      ? { pool: Object.fromEntries(Object.entries(pool).map(([name, value]) => [POOL[name], value])) }
      : {};
    if (url !== undefined) options.url = url;
    clients.set(client, new Client(manifests[provider], options, { urlEnv: "FAULTS_URL" }));
  },
  connect: ({ client }) => clients.get(client).$connect(),
  disconnect: ({ client }) => clients.get(client).$disconnect(),
  connected: ({ client }) => clients.get(client).$connected,
  async call({ client, model, action, args }) {
    return JSON.parse(
      await clients
        .get(client)
        [model][action](args ?? {})
        .wire(),
    );
  },
  async stream({ client, args, change, pause, fail, stop }) {
    let seen = 0;
    const { item } = clients.get(client);
    for await (const { id } of item.stream(args ?? {})) {
      seen += 1;
      if (change) await item.update({ where: { id }, data: { size: { increment: 1 } } });
      if (seen === pause) {
        await new Promise((resolve) => {
          pauses.set(client, resolve);
        });
      }
      if (seen === fail) throw new Error("the loop");
      if (seen === stop) break;
    }
    return seen;
  },
  async paused({ client }) {
    while (!pauses.has(client)) await new Promise((resolve) => setImmediate(resolve));
  },
  resume({ client }) {
    pauses.get(client)();
    pauses.delete(client);
  },
  raw: ({ client, text, values = [] }) => clients.get(client).$queryRawUnsafe(text, ...values),
  execute: ({ client, text, values = [] }) => clients.get(client).$executeRawUnsafe(text, ...values),
  async batch({ client, rows }) {
    const { item } = clients.get(client);
    return (await clients.get(client).$transaction(rows.map((data) => item.create({ data })))).length;
  },
  async begin(command) {
    let end;
    const ended = new Promise((resolve) => {
      end = resolve;
    });
    await new Promise((started, failed) => {
      const done = clients.get(command.client).$transaction(async (inner) => {
        clients.set(command.tx, inner);
        started();
        if ((await ended) === "rollback") throw new Rollback();
        return "committed";
      }, limits(command));
      done.catch(failed);
      transactions.set(command.tx, { end, done });
    });
  },
  async end({ tx, how }) {
    const { end, done } = transactions.get(tx);
    end(how);
    try {
      return await done;
    } catch (error) {
      if (error instanceof Rollback) return "rolled back";
      throw error;
    }
  },
  async unhandled() {
    await new Promise((resolve) => setImmediate(resolve));
    return unhandled.splice(0);
  },
};

function told(error) {
  const { cause } = error;
  return {
    class: error.constructor.name,
    code: error.code ?? null,
    message: error instanceof DiglotError ? error.message : String(error.stack),
    meta: error.meta ?? null,
    retryable: error.retryable ?? false,
    batch: error.batchRequestIdx ?? null,
    version: error.clientVersion ?? null,
    cause: cause instanceof Error ? `${cause.name}: ${cause.message}` : null,
  };
}

/** JSON has no bigints. */
function plain(_, value) {
  return typeof value === "bigint" ? Number(value) : value;
}

process.on("unhandledRejection", (error) => unhandled.push(`rejection ${error?.stack}`));
process.on("uncaughtException", (error) => unhandled.push(`exception ${error?.stack}`));

createInterface({ input: process.stdin }).on("line", async (line) => {
  const command = JSON.parse(line);
  let result;
  try {
    result = { ok: (await commands[command.do](command)) ?? null };
  } catch (error) {
    result = { error: told(error) };
  }
  process.stdout.write(`${JSON.stringify({ id: command.id, ...result }, plain)}\n`);
});
