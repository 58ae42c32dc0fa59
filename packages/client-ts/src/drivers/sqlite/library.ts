/** The first SQLite library that can be loaded, behind one small face: better-sqlite3, libsql, node:sqlite. */
/** A prepared statement. wide: integers come as bigints. */
export interface Statement {
  /** Column names; none for a statement that gives no rows. */
  readonly columns: readonly string[];
  /** The declared types of the columns, empty for expressions. */
  readonly types: readonly string[];
  all(values: readonly unknown[], wide: boolean): unknown[][];
  run(values: readonly unknown[]): number;
}

/** An open database file. */
export interface Database {
  prepare(text: string): Statement;
  exec(text: string): void;
  close(): void;
}

/** Opens a file. */
export type Library = (path: string) => Database;

interface RawStatement {
  readonly reader?: boolean;
  raw(on?: boolean): RawStatement;
  safeIntegers(on: boolean): RawStatement;
  columns(): { name: string; type: string | null }[];
  all(...values: unknown[]): unknown[][];
  get(...values: unknown[]): unknown;
  run(...values: unknown[]): { changes: number | bigint };
  setReturnArrays?(on: boolean): void;
  setReadBigInts?(on: boolean): void;
}

interface RawDatabase {
  prepare(text: string): RawStatement;
  exec(text: string): void;
  close(): void;
}

const EXPLAIN = /^\s*explain\b/i;
const NUMBERED = /\?\d/;
const QUOTED = /'[^']*'|"[^"]*"/g;

/** The form in which a library takes the values of a statement with parameters `?1`, `?2`. */
type Binding = (values: readonly unknown[]) => unknown;

/** libsql takes a lone object as named parameters, so a list says that there are none. */
const byPlace: Binding = (values) => [...values];

/** better-sqlite3 counts `?1` among the named parameters; it is called 1. */
const byNumber: Binding = (values) => Object.fromEntries(values.map((value, index) => [index + 1, value]));

/** better-sqlite3 and what has its interface. */
function classic(open: (path: string) => RawDatabase, numbered: Binding): Library {
  return (path) => {
    const database = open(path);
    return {
      exec: (text) => database.exec(text),
      close: () => database.close(),
      prepare(text) {
        const statement = database.prepare(text);
        let described: ReturnType<RawStatement["columns"]> = [];
        try {
          described = statement.columns();
        } catch {
          described = [];
        }
        const columns = described.map((column) => column.name);
        if (columns.length > 0) statement.raw(true);
        const explains = EXPLAIN.test(text);
        const bound = NUMBERED.test(text) && NUMBERED.test(text.replaceAll(QUOTED, "")) ? numbered : byPlace;
        let now = false;
        return {
          columns,
          types: described.map((column) => column.type ?? ""),
          all(values, wide) {
            if (wide !== now) {
              statement.safeIntegers(wide);
              now = wide;
            }
            const rows = statement.all(bound(values));
            if (explains) statement.get(bound(values)); // libsql ends it only so, and reads beside it would never end
            return rows;
          },
          run: (values) => Number(statement.run(bound(values)).changes),
        };
      },
    };
  };
}

/** node:sqlite. */
function builtin(open: (path: string) => RawDatabase): Library {
  return (path) => {
    const database = open(path);
    return {
      exec: (text) => database.exec(text),
      close: () => database.close(),
      prepare(text) {
        const statement = database.prepare(text);
        const described = statement.columns();
        statement.setReturnArrays?.(true);
        return {
          columns: described.map((column) => column.name),
          types: described.map((column) => column.type ?? ""),
          all(values, wide) {
            statement.setReadBigInts?.(wide);
            return statement.all(...values);
          },
          run: (values) => Number(statement.run(...values).changes),
        };
      },
    };
  };
}

let found: Library | undefined;

/** The library; rejects with an Error that says what to install. */
export async function library(): Promise<Library> {
  found ??= (await installed()) ?? (await ofNode());
  if (found === undefined) {
    throw new Error("no SQLite library was found: npm install better-sqlite3 (or libsql), or use Node 24");
  }
  return found;
}

async function installed(): Promise<Library | undefined> {
  const known: [string, Binding][] = [
    ["better-sqlite3", byNumber],
    ["libsql", byPlace],
  ];
  for (const [name, numbered] of known) {
    try {
      const loaded = (await import(name)) as { default: new (path: string) => RawDatabase };
      const Class = loaded.default;
      new Class(":memory:").close();
      return classic((path) => new Class(path), numbered);
    } catch {
      // not installed, or its binary is missing: the next one
    }
  }
  return undefined;
}

async function ofNode(): Promise<Library | undefined> {
  const name = "node:sqlite";
  try {
    const { DatabaseSync } = (await import(name)) as { DatabaseSync: new (path: string) => RawDatabase };
    return builtin((path) => new DatabaseSync(path));
  } catch {
    return undefined;
  }
}
