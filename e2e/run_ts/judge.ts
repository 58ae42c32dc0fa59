// Connections of the judge's own, with plain drivers: they reset the data behind the client's back.

import mysql from "mysql2/promise";
import pg from "pg";

/** Runs the statements that bring a database back to its seed. */
export interface Judge {
  run(script: string[]): Promise<void>;
  close(): Promise<void>;
}

/** A judge for the database at `url`. */
export async function judge(url: string): Promise<Judge> {
  if (url.startsWith("mysql:")) return mariadb(url);
  return url.startsWith("file:") ? sqlite(url.slice("file:".length)) : postgres(url);
}

/** MySQL reads the SQL of the others: the judge's words are the same for all. */
const STANDARD = "SET SESSION time_zone = '+00:00', sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT'";

/**
 * The statement that resets a counter, and where it stands. Those that stand where they stood after the last reset are
 * left alone: setting one takes as long as all the rest.
 */
const COUNTERS = `SELECT CONCAT('ALTER TABLE "', TABLE_NAME, '" AUTO_INCREMENT = 1'), AUTO_INCREMENT
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND AUTO_INCREMENT IS NOT NULL`;

async function mariadb(url: string): Promise<Judge> {
  const connection = await mysql.createConnection({ uri: url, multipleStatements: true, charset: "utf8mb4" });
  await connection.query(STANDARD);
  const counters = async (): Promise<Map<string, string>> => {
    const [rows] = await connection.query({ sql: COUNTERS, rowsAsArray: true });
    return new Map((rows as [string, unknown][]).map(([reset, at]) => [reset, String(at)]));
  };
  let settled = new Map<string, string>();
  return {
    run: async (script) => {
      const before = await counters();
      const wanted = script.filter((text) => !before.has(text) || before.get(text) !== settled.get(text));
      await connection.query(wanted.join(";\n"));
      settled = await counters();
    },
    close: () => connection.end(),
  };
}

async function postgres(url: string): Promise<Judge> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    run: async (script) => void (await client.query(script.join(";\n"))),
    close: () => client.end(),
  };
}

async function sqlite(file: string): Promise<Judge> {
  const { default: Database } = await import("libsql");
  const database = new Database(file);
  return {
    run: async (script) => void database.exec(script.join(";\n")),
    close: async () => void database.close(),
  };
}
