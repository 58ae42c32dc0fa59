// Connections of the judge's own, with plain drivers: they reset the data behind the client's back.

import pg from "pg";

/** Runs the statements that bring a database back to its seed. */
export interface Judge {
  run(script: string[]): Promise<void>;
  close(): Promise<void>;
}

/** A judge for the database at `url`. */
export async function judge(url: string): Promise<Judge> {
  return url.startsWith("file:") ? sqlite(url.slice("file:".length)) : postgres(url);
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
