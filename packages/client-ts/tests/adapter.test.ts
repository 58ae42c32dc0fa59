/** What the option `adapter` tells of a database. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { Client } from "../src/client.js";
import { checkAdapter, readAdapter } from "../src/drivers/adapter.js";
import { parse } from "../src/drivers/postgres/url.js";
import { ConfigurationError } from "../src/errors.js";
import { MANIFEST } from "./manifest.js";

/** An adapter as that for PostgreSQL keeps its configuration. */
class Adapter {
  readonly provider = "postgres";
  readonly adapterName = "an-adapter";

  constructor(
    readonly config: object,
    readonly options?: object,
  ) {}
}

/** An adapter that hides its configuration, as those for SQLite do. */
class Hidden {
  readonly provider = "sqlite";
  readonly adapterName = "a-hidden-adapter";
  readonly #config = { url: "file:secret.db" };

  connect(): object {
    return this.#config;
  }
}

const read = (config: object, options?: object) => readAdapter(new Adapter(config, options), "postgresql");

test("a connection string", () => {
  const url = "postgresql://ann:p%40ss@db:6432/shop?schema=other&connection_limit=3";
  expect(read({ connectionString: url }).url).toBe(url);
  const target = parse(read({ connectionString: url }, { schema: "s p" }).url, {});
  expect(target).toMatchObject({ host: "db", port: 6432, limit: 3, settings: { search_path: '"s p"' } });
});

test("pieces, with those that are not given from the environment", () => {
  vi.stubEnv("PGPORT", "6000");
  onTestFinished(() => void vi.unstubAllEnvs());
  const config = { host: "::1", user: "a b", password: "p/@:#?%", database: "my db", application_name: "x&y" };
  expect(parse(read(config).url, {})).toMatchObject({
    ...{ host: "::1", port: 6000, user: "a b", password: "p/@:#?%", database: "my db", applicationName: "x&y" },
  });
  expect(parse(read({ host: "/var/run", user: "ann" }).url, {})).toMatchObject({ host: "/var/run", database: "ann" });
});

test("TLS and limits", () => {
  const connectionString = "postgresql://ann@db/shop";
  const tls = (ssl: unknown, url = connectionString) => parse(read({ connectionString: url, ssl }).url, {}).tls;
  expect(tls(undefined)).toBe("prefer");
  expect(tls(false)).toBe("disable");
  expect(tls({ rejectUnauthorized: false })).toMatchObject({ rejectUnauthorized: false });
  expect(tls(true)).toMatchObject({ rejectUnauthorized: true });
  expect(tls(true, `${connectionString}?sslmode=disable`)).toBe("disable");
  const { limits } = read({ connectionString, max: 4, connectionTimeoutMillis: 1500, statement_timeout: 0 });
  expect(limits).toEqual({ connectionLimit: 4, poolTimeout: 1.5, connectTimeout: 1.5 });
});

test.each([
  [{ host: "db", password: async () => "secret" }, "has `password`, which no connection string can say"],
  [{ connectionString: "postgresql://x", ssl: { ca: "secret" } }, "has `ssl.ca`, which no connection string can say"],
  [{ connectionString: undefined }, "has no connection string. Pass `datasourceUrl` instead."],
])("%j is refused when the client opens", (config, error) => {
  for (const name of ["PGHOST", "PGUSER", "PGDATABASE"]) vi.stubEnv(name, undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  checkAdapter(new Adapter(config), "postgresql");
  expect(() => read(config)).toThrow(ConfigurationError);
  expect(() => read(config)).toThrow(error);
  expect(() => read(config)).not.toThrow("secret");
});

test("an adapter that hides where its database is, or is of another one", () => {
  const hidden = "The option `adapter` of the client (a-hidden-adapter) does not tell where its database is. Pass";
  expect(() => new Client(MANIFEST, { adapter: new Hidden() })).toThrow(hidden);
  const other = "The option `adapter` of the client is for postgres, the schema for sqlite.";
  expect(() => new Client(MANIFEST, { adapter: new Adapter({}) })).toThrow(other);
});

test("a client with an adapter", async () => {
  const folder = mkdtempSync(join(tmpdir(), "diglot-"));
  const url = `file:${join(folder, "test.db")}`;
  const clients = [
    new Client(MANIFEST, { adapter: { provider: "sqlite", config: { url } } }),
    new Client(MANIFEST, { adapter: new Hidden(), datasourceUrl: url }),
    new Client(MANIFEST, { adapter: null, url }),
  ];
  onTestFinished(async () => {
    for (const client of clients) await client.$disconnect();
    rmSync(folder, { recursive: true });
  });
  for (const client of clients) expect(await client.$queryRawUnsafe("SELECT '1' AS one")).toEqual([{ one: "1" }]);
});
