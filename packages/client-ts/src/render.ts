/** SQL nodes -> the text of a statement and its slots, in the order of the placeholders. */
import { createHash } from "node:crypto";
import type { Dialect } from "./dialects/dialect.js";
import type { Slot, Statement } from "./plan.js";
import { Bind, type Expr, type From, type Insert, type Join, type Select, type Sql, type Term, THEN } from "./sql.js";

/** Parts of AND or OR in one group. */
const WIDEST = 400;

/** The statement. Its name is a digest of the text: equal text, equal name. */
export function render(sql: Sql, dialect: Dialect, rows: number | null = null): Statement {
  const writer = new Writer(dialect);
  const parts = dialect.parts(sql).map((part) => writer.statement(part));
  const text = parts.join(THEN);
  const name = `d${createHash("sha256").update(text).digest("hex").slice(0, 20)}`;
  return { text, slots: writer.slots, name, rows };
}

/** Writes one statement; collects its slots. */
export class Writer {
  readonly slots: Slot[] = [];
  private readonly places = new Map<string, number>();

  private readonly quote: (name: string) => string;

  constructor(readonly dialect: Dialect) {
    this.quote = dialect.quote;
  }

  /** A whole statement. */
  statement(sql: Sql): string {
    switch (sql.kind) {
      case "select":
        return this.select(sql);
      case "insert":
        return this.insert(sql);
      case "update": {
        const target = this.source(sql.table) + this.joins(sql.joins);
        const words = sql.sets.map(([name, value]) => `${this.quote(name)} = ${this.expr(value)}`).join(", ");
        return `UPDATE ${target} SET ${words}${this.where(sql.where)}${this.returning(sql.returning)}`;
      }
      case "delete": {
        const aim = this.dialect.aimsDeletes ? `${this.quote(sql.table.alias ?? sql.table.name)} ` : "";
        const target = this.source(sql.table) + this.joins(sql.joins);
        return `DELETE ${aim}FROM ${target}${this.where(sql.where)}${this.returning(sql.returning)}`;
      }
      case "with": {
        const words = sql.parts.map(([name, part]) => `${this.quote(name)} AS (${this.insert(part)})`).join(", ");
        return `WITH ${words} ${this.select(sql.select)}`;
      }
    }
  }

  /** A select; `columns` replaces its list of columns, which is then not written. */
  select(select: Select, columns: string | null = null): string {
    let text = `SELECT ${columns ?? this.columns(select)}`;
    if (select.source !== null) text += ` FROM ${this.source(select.source)}`;
    text += this.joins(select.joins) + this.where(select.where);
    if (select.group.length > 0) text += ` GROUP BY ${select.group.map((item) => this.expr(item)).join(", ")}`;
    if (!isTrue(select.having)) text += ` HAVING ${this.expr(select.having)}`;
    if (select.order.length > 0) text += ` ORDER BY ${select.order.map((term) => this.term(term)).join(", ")}`;
    if (select.limit !== null) text += ` LIMIT ${this.expr(select.limit)}`;
    else if (select.offset !== null && this.dialect.noLimit !== null) text += ` LIMIT ${this.dialect.noLimit}`;
    if (select.offset !== null) text += ` OFFSET ${this.expr(select.offset)}`;
    if (select.lock !== null) text += ` ${this.expr(select.lock)}`;
    return text;
  }

  /** What is joined to a table. */
  joins(joins: readonly Join[]): string {
    let text = "";
    for (const join of joins) {
      text += ` ${join.kind} ${this.source(join.source)}`;
      if (join.on !== null) text += ` ON ${this.expr(join.on)}`;
    }
    return text;
  }

  /** The list of columns. */
  columns(select: Select): string {
    const listed = select.columns.map(([expr, alias]) =>
      alias === null ? this.expr(expr) : `${this.expr(expr)} AS ${this.quote(alias)}`,
    );
    return listed.join(", ") || "1";
  }

  /** An insert. */
  insert(insert: Insert): string {
    let text = `INSERT INTO ${this.source(insert.table)} `;
    if (insert.columns.length === 0) text += this.dialect.emptyRow;
    else {
      text += `(${insert.columns.map(this.quote).join(", ")}) `;
      if ("kind" in insert.source) text += this.select(insert.source);
      else text += `VALUES (${insert.source.map((value) => this.expr(value)).join(", ")})`;
    }
    if (insert.conflict !== null) text += this.expr(this.dialect.conflict(insert));
    return text + this.returning(insert.returning);
  }

  /** WHERE, or nothing when it is always true. */
  where(where: Expr): string {
    return isTrue(where) ? "" : ` WHERE ${this.expr(where)}`;
  }

  /** RETURNING; columns go without their table, which some databases do not know there. */
  returning(exprs: readonly Expr[]): string {
    if (exprs.length === 0) return "";
    return ` RETURNING ${exprs.map((e) => (e.kind === "column" ? this.quote(e.name) : this.expr(e))).join(", ")}`;
  }

  /** One part of an order. */
  term(term: Term): string {
    const text = `${this.expr(term.expr)} ${term.descending ? "DESC" : "ASC"}`;
    if (term.nulls === null) return text;
    if (this.dialect.hasNullOrder) return `${text} NULLS ${term.nulls.toUpperCase()}`;
    return `${this.expr(term.expr)} IS NULL ${term.nulls === "first" ? "DESC" : "ASC"}, ${text}`;
  }

  /** What stands after FROM or JOIN. */
  source(source: From): string {
    switch (source.kind) {
      case "table": {
        const table =
          source.schema === null ? this.quote(source.name) : `${this.quote(source.schema)}.${this.quote(source.name)}`;
        return source.alias === null ? table : `${table} AS ${this.quote(source.alias)}`;
      }
      case "derived":
        return `(${this.select(source.select)}) AS ${this.quote(source.alias)}`;
      case "call": {
        const names = source.columns.map(this.quote).join(", ");
        return `${this.expr(source.call)} AS ${this.quote(source.alias)}${names ? `(${names})` : ""}`;
      }
    }
  }

  /** An expression. */
  expr(expr: Expr): string {
    switch (expr.kind) {
      case "column":
        return `${this.quote(expr.table)}.${this.quote(expr.name)}`;
      case "bind": {
        const mark = this.bind(expr.slot);
        return expr.cast === null ? mark : this.dialect.cast(mark, expr.cast);
      }
      case "phrase":
        return expr.parts.map((part) => (typeof part === "string" ? part : this.expr(part))).join("");
      case "name":
        return this.quote(expr.name);
      case "search": {
        const { fullText } = this.dialect;
        if (fullText === null) throw new TypeError(expr.kind);
        return this.expr(fullText.matches(expr.columns, new Bind(expr.slot)));
      }
      case "truth":
        return expr.value ? "1=1" : "1=0";
      case "and":
        return this.joined(
          " AND ",
          expr.items.map((item) => this.inner(item, "or")),
        );
      case "or":
        return this.joined(
          " OR ",
          expr.items.map((item) => this.inner(item, "and")),
        );
      case "not":
        return expr.item.kind === "exists" ? `NOT ${this.expr(expr.item)}` : `NOT (${this.expr(expr.item)})`;
      case "exists":
        return `EXISTS (${this.select(expr.select)})`;
      case "sub": {
        const inner = this.select(expr.select);
        const wraps = expr.select.limit !== null && this.dialect.wrapsLimits;
        return wraps ? `(SELECT * FROM (${inner}) AS ${this.quote("l")})` : `(${inner})`;
      }
      case "nested":
        return this.nested(expr.select);
      case "rank": {
        const words: string[] = [];
        const { partition, order } = expr;
        if (partition.length > 0) words.push(`PARTITION BY ${partition.map((item) => this.expr(item)).join(", ")}`);
        if (order.length > 0) words.push(`ORDER BY ${order.map((term) => this.term(term)).join(", ")}`);
        return `ROW_NUMBER() OVER (${words.join(" ")})`;
      }
    }
  }

  /** A part of AND or OR, in brackets when it is the other one. */
  inner(expr: Expr, other: "and" | "or"): string {
    return expr.kind === other ? `(${this.expr(expr)})` : this.expr(expr);
  }

  /** AND or OR; many parts in groups, because databases read a chain as a tree as deep as it is long. */
  joined(word: string, parts: readonly string[]): string {
    if (parts.length <= WIDEST) return parts.join(word);
    const groups: string[] = [];
    for (let i = 0; i < parts.length; i += WIDEST) groups.push(`(${parts.slice(i, i + WIDEST).join(word)})`);
    return groups.join(word);
  }

  /** Rows as one value. */
  nested(select: Select): string {
    const [before, after, whole, end] = this.dialect.nestedWords;
    const listed = select.columns.map(([expr]) => this.expr(expr)).join(", ");
    return whole + this.select(select, before + listed + after) + end;
  }

  /** A placeholder; equal slots share one where placeholders have numbers. */
  bind(slot: Slot): string {
    if (this.dialect.numbered && (this.dialect.repeats || slot.source.kind === "param")) {
      const key = JSON.stringify(slot);
      const place = this.places.get(key);
      if (place !== undefined) return this.dialect.placeholder(place);
      this.places.set(key, this.slots.length + 1);
    }
    this.slots.push(slot);
    return this.dialect.placeholder(this.slots.length);
  }
}

function isTrue(expr: Expr): boolean {
  return expr.kind === "truth" && expr.value;
}
