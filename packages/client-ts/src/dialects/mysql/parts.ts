/**
 * Statements that MySQL needs several of, or other words for, as parts that are sent one after the other.
 *
 * It has no RETURNING: rows are read by their keys, before or after. `?<n` stands for the last n columns of the rows that
 * the first part gave and `?>n` for the first n; without such rows nothing more is sent. Rows that it finds are locked.
 * A write cannot look into the table that it changes, unless what it finds there is set aside in a table of its own.
 */
import {
  allOf,
  Column,
  Delete,
  Derived,
  type Expr,
  type From,
  Insert,
  Join,
  phrase,
  Select,
  type Sql,
  Table,
  Truth,
  Update,
} from "../../sql.js";

const LOCK = phrase("FOR UPDATE");
const EVERY = new Truth(true);
/** The alias of the rows that are set aside. */
const FOUND = "w";

/** The parts of a statement. */
export function parts(sql: Sql): readonly Sql[] {
  switch (sql.kind) {
    case "select":
    case "with":
      return [sql];
    case "insert":
      return sql.returning.length > 0 ? inserted(sql) : [bare(sql)];
    case "update":
      return sql.returning.length > 0 ? updated(sql) : [aside(sql)];
    case "delete":
      return sql.returning.length > 0 ? deleted(sql) : [aside(sql)];
  }
}

/** An insert without an alias, which gives nothing back. */
function bare(sql: Insert): Insert {
  const { schema, name, key, serial, computed } = sql.table;
  const table = new Table(schema, name, null, key, serial, computed);
  return new Insert(table, sql.columns, sql.source, sql.conflict);
}

/** The columns that find a row again. */
export function keys(table: Table): readonly Column[] {
  return table.key.map((name) => new Column(table.alias ?? table.name, name));
}

/** The new row is read by the key that it was given, or that the server counted or computed. */
function inserted(sql: Insert): readonly Sql[] {
  const { table } = sql;
  const source = "kind" in sql.source ? [] : sql.source;
  const given = new Map(source.map((value, index) => [sql.columns[index] as string, value]));
  let insert = bare(sql);
  const ahead: Sql[] = [];
  const match: Expr[] = [];
  for (const column of keys(table)) {
    let value = given.get(column.name) ?? null;
    const computed = value === null ? new Map(table.computed).get(column.name) : undefined;
    if (computed !== undefined) {
      ahead.push(new Select([[phrase(`(${computed})`), null]], null));
      value = phrase("?<1");
      insert = new Insert(insert.table, [...insert.columns, column.name], [...source, value], insert.conflict);
    }
    match.push(phrase(column, " = ", counted(table, column.name, value)));
  }
  return [...ahead, insert, new Select(plain(sql.returning), table, { where: allOf(match) })];
}

/** The value of a key's column in the new row. */
function counted(table: Table, column: string, given: Expr | null): Expr {
  if (given === null) return phrase("LAST_INSERT_ID()");
  const mixed = column === table.serial && given.kind !== "bind"; // NULL where a row leaves it out
  return mixed ? phrase("COALESCE(", given, ", LAST_INSERT_ID())") : given;
}

/** Rows are found by their keys, and read by those that they have afterwards. */
function updated(sql: Update): readonly Sql[] {
  const fresh = new Map(sql.sets);
  const old = keys(sql.table);
  const columns = [...old.map((column) => fresh.get(column.name) ?? column), ...old];
  const find = new Select(plain(columns), sql.table, { where: sql.where, lock: LOCK });
  const write = new Update(sql.table, sql.sets, among(old, "<"));
  return [find, write, new Select(plain(sql.returning), sql.table, { where: among(old, ">") })];
}

/** Rows are read before they go. */
function deleted(sql: Delete): readonly Sql[] {
  const columns = [...sql.returning, ...keys(sql.table)];
  const find = new Select(plain(columns), sql.table, { where: sql.where, lock: LOCK });
  return [find, new Delete(sql.table, among(keys(sql.table), "<"))];
}

/** Columns without names. */
function plain(exprs: readonly Expr[]): readonly (readonly [Expr, null])[] {
  return exprs.map((expr) => [expr, null]);
}

/** The condition that the key is one of those in the rows of the first part. */
function among(columns: readonly Column[], side: "<" | ">"): Expr {
  return phrase("(", ...separated(columns), `) IN ?${side}${columns.length}`);
}

/** Columns with commas between them. */
export function separated(columns: readonly Expr[]): (string | Expr)[] {
  return columns.flatMap((column, index) => (index === 0 ? [column] : [", ", column]));
}

// Rows that are set aside ---------------------------------------------------------------------------------------------

/**
 * A write of rows whose condition looks into their table: they are found first, in a table of its own.
 *
 * Groups keep the server from putting that table's condition back where it came from.
 */
export function aside(sql: Update | Delete): Update | Delete {
  const own = keys(sql.table);
  if (own.length === 0 || !looks(sql.where, sql.table.name)) return sql;
  const columns = own.map((key, index) => [key, `k${index}`] as const);
  const found = new Select(columns, sql.table, { where: sql.where, group: own });
  const match = own.map((key, index) => phrase(key, " = ", new Column(FOUND, `k${index}`)));
  const joins = [new Join("JOIN", new Derived(found, FOUND), allOf(match))];
  return sql.kind === "update"
    ? new Update(sql.table, sql.sets, EVERY, sql.returning, joins)
    : new Delete(sql.table, EVERY, sql.returning, joins);
}

/** Whether an expression looks into a table. */
function looks(expr: Expr, table: string): boolean {
  switch (expr.kind) {
    case "and":
    case "or":
      return expr.items.some((item) => looks(item, table));
    case "phrase":
      return expr.parts.some((part) => typeof part !== "string" && looks(part, table));
    case "not":
      return looks(expr.item, table);
    case "exists":
    case "sub":
      return reads(expr.select, table);
    default:
      return false;
  }
}

/** Whether a select, or one inside of it, reads a table. */
function reads(select: Select, table: string): boolean {
  const sources = [...(select.source === null ? [] : [select.source]), ...select.joins.map((join) => join.source)];
  return sources.some((source) => holds(source, table)) || looks(select.where, table);
}

/** Whether rows come out of a table. */
function holds(source: From, table: string): boolean {
  if (source.kind === "table") return source.name === table;
  return source.kind === "derived" && reads(source.select, table);
}
