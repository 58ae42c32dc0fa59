/** The words of PostgreSQL. */
import type { Row } from "../bind.js";
import type { Enum } from "../manifest.js";
import type { Codec, Slot } from "../plan.js";
import * as spec from "../spec.js";
import { Bind, type Expr, Name, phrase } from "../sql.js";
import {
  alone,
  type Cursor,
  type Dialect,
  digits,
  doubled,
  doubleQuote,
  escaped,
  type JsonSpot,
  joined,
  onConflict,
} from "./dialect.js";

const TYPES: Readonly<Record<string, string>> = {
  Int: "int4",
  BigInt: "int8",
  Float: "float8",
  Decimal: "numeric",
  Boolean: "bool",
  String: "text",
  DateTime: "timestamp",
  Json: "jsonb",
  Bytes: "bytea",
};
const NATIVE: Readonly<Record<string, string>> = {
  SmallInt: "int2",
  Oid: "oid",
  Real: "float4",
  Money: "money",
  Timestamptz: "timestamptz",
  Date: "date",
  Time: "time",
  Timetz: "timetz",
  Json: "json",
  Uuid: "uuid",
  Inet: "inet",
  Citext: "citext",
  Xml: "xml",
  Bit: '"bit"', // without quotes it has one digit
  VarChar: "varchar",
  Char: "bpchar",
  VarBit: "varbit",
};
const TEXTUAL = new Set(["Text", "VarChar"]);

/** `int4`, `"auth"."Role"`, `text[]`. */
function typeOf(codec: Codec, enumeration: Enum | null): string {
  let name: string;
  if (enumeration !== null) {
    const { schema, dbName } = enumeration;
    name = schema === null ? `"${dbName}"` : `"${schema}"."${dbName}"`;
  } else name = NATIVE[native(codec)] ?? TYPES[codec.type] ?? "text";
  return codec.list || codec.form === "list" || codec.form === "push" ? `${name}[]` : name;
}

function native(codec: Codec): string {
  return codec.native?.[0] ?? "";
}

/** The text of money depends on the server's locale. */
function amount(column: Expr, codec: Codec): Expr {
  if (native(codec) !== "Money") return column;
  return phrase(column, codec.list ? "::numeric[]" : "::numeric");
}

/** The shortest number for a 32-bit float is known to the server; as a 64-bit float it has other digits. */
function read(column: Expr, codec: Codec): Expr {
  if (native(codec) === "Real") return phrase(column, codec.list ? "::text[]" : "::text");
  return amount(column, codec);
}

/** Anonymous rows hold only types that the driver knows without asking. */
function readRow(column: Expr, codec: Codec): Expr {
  const odd = codec.type === "Enum" || native(codec) === "Citext" || native(codec) === "Xml";
  if (unnamed(codec)) return anyText(column, codec);
  return odd ? text(column, codec) : read(column, codec);
}

/** JSON numbers and text hold neither int8, numeric nor bytes without loss. */
function readJson(column: Expr, codec: Codec): Expr {
  if (["BigInt", "Decimal", "Bytes"].includes(codec.type)) return text(read(column, codec), codec);
  return unnamed(codec) ? anyText(column, codec) : column;
}

/**
 * A String whose column may be of any type in a database that somebody else made, and of one that cannot be read
 * inside of a row.
 */
function unnamed(codec: Codec): boolean {
  return codec.type === "String" && native(codec) === "";
}

/**
 * A column of whatever type as the text that it has outside of rows. The cast costs nothing where it is text; one to
 * `text` would take the spaces from the end of a `char(n)`.
 */
function anyText(column: Expr, codec: Codec): Expr {
  return phrase(column, codec.list ? "::bpchar[]" : "::bpchar");
}

function text(column: Expr, codec: Codec): Expr {
  return phrase(column, codec.list ? "::text[]" : "::text");
}

function same(left: Expr, right: Expr): Expr {
  return phrase(left, " IS NOT DISTINCT FROM ", right);
}

/** Instants without a zone are in UTC; by itself the server takes the session's zone for them. */
function beside(column: Expr, codec: Codec, other: Codec): Expr {
  const [own, there] = [typeOf(codec, null), typeOf(other, null).replace("[]", "")];
  const local = (type: string) => type === "timestamp" || type === "date";
  if (own === "timestamptz" && local(there)) return phrase("(", column, " AT TIME ZONE 'UTC')");
  if (local(own) && there === "timestamptz") return phrase("(", column, "::timestamp AT TIME ZONE 'UTC')");
  return column;
}

function inList(column: Expr, slot: Slot): Expr {
  return phrase(column, " = ANY(", new Bind(slot), ")");
}

function inListLower(column: Expr, slot: Slot): Expr {
  const values = phrase('(SELECT LOWER("v") FROM unnest(', new Bind(slot, "text[]"), ') AS "v")');
  return phrase("LOWER(", column, ") IN ", values);
}

function inColumn(value: Expr, column: Expr, _codec: Codec): Expr {
  return phrase(value, " = ANY(", column, ")");
}

function inKeys(columns: readonly Expr[], codecs: readonly Codec[], types: readonly string[]): Expr {
  const slots = codecs.map((codec, part): Slot => ({ source: { kind: "keys", part }, codec, path: [] }));
  if (columns.length === 1) return inList(columns[0] as Expr, slots[0] as Slot);
  const parts: (string | Expr)[] = ["("];
  columns.forEach((column, i) => {
    parts.push(i ? ", " : "", column);
  });
  parts.push(") IN (SELECT * FROM unnest(");
  slots.forEach((slot, i) => {
    parts.push(i ? ", " : "", new Bind(slot, `${types[i]}[]`));
  });
  return phrase(...parts, "))");
}

function like(column: Expr, pattern: Expr, insensitive: boolean): Expr {
  return phrase(column, insensitive ? " ILIKE " : " LIKE ", pattern);
}

function asText(column: Expr, codec: Codec, padded: boolean): Expr {
  const kept = codec.native === null || TEXTUAL.has(native(codec)) || (padded && native(codec) === "Char");
  return kept ? column : phrase(column, "::text");
}

function asJson(column: Expr, codec: Codec): Expr {
  return native(codec) === "Json" ? phrase(column, "::jsonb") : column;
}

/** There is no MIN of uuid before PostgreSQL 18. */
function extreme(name: string, column: Expr, codec: Codec): Expr {
  if (native(codec) === "Uuid") return phrase(`${name}(`, column, "::text)::uuid");
  return phrase(`${name}(`, column, ")");
}

function multiply(column: Expr, value: Expr, codec: Codec): Expr {
  return scaled(column, " * ", value, codec);
}

function divide(column: Expr, value: Expr, codec: Codec): Expr {
  return scaled(column, " / ", value, codec);
}

/** Money has operators for doubles only, so it is scaled as a decimal. */
function scaled(column: Expr, sign: string, value: Expr, codec: Codec): Expr {
  if (native(codec) !== "Money" || value.kind !== "bind") return phrase(column, sign, value);
  return phrase("(", column, `::numeric${sign}`, new Bind(value.slot, "text"), "::numeric)::money");
}

function listHas(column: Expr, value: Expr, _codec: Codec, type: string): Expr {
  return phrase(column, " @> ARRAY[", value.kind === "bind" ? new Bind(value.slot, type) : value, "]");
}

function listEvery(column: Expr, values: Expr, _codec: Codec): Expr {
  return phrase(column, " @> ", values);
}

function listSome(column: Expr, values: Expr, _codec: Codec): Expr {
  return phrase(column, " && ", values);
}

function listEmpty(column: Expr, empty: boolean): Expr {
  return phrase(column, empty ? " = '{}'" : " <> '{}'");
}

function listPush(column: Expr, slot: Slot, type: string): Expr {
  return phrase("array_cat(", column, ", ", new Bind(slot, type), ")");
}

/** The value as jsonb. */
function at(spot: JsonSpot): Expr {
  return spot.path === null ? spot.column : phrase("(", spot.column, " #> ", new Bind(spot.path, "text[]"), ")");
}

function jsonNull(spot: JsonSpot, name: "DbNull" | "JsonNull"): Expr {
  return phrase(at(spot), name === "DbNull" ? " IS NULL" : " = 'null'::jsonb");
}

function jsonEquals(spot: JsonSpot, slot: Slot): Expr {
  return phrase(at(spot), " = ", new Bind(slot, "jsonb"));
}

function jsonSame(spot: JsonSpot, other: Expr): Expr {
  return phrase(at(spot), " = ", other);
}

/** A parameter or a column as jsonb. */
function asJsonb(value: Expr): Expr {
  return value.kind === "bind" ? new Bind(value.slot, "jsonb") : value;
}

function jsonCompare(spot: JsonSpot, operator: string, wanted: Expr): Expr {
  const value = at(spot);
  const typed = asJsonb(wanted);
  return phrase("(", value, ` ${operator} `, typed, " AND jsonb_typeof(", value, ") = jsonb_typeof(", typed, "))");
}

/** Without a path it is the JSON text, quotes and all, that is compared. */
function jsonLike(spot: JsonSpot, pattern: Expr, insensitive: boolean): Expr {
  const value = at(spot);
  const text = spot.path === null ? phrase(value, "::text") : phrase("(", value, " #>> '{}')");
  return phrase("(jsonb_typeof(", value, ") = 'string' AND ", like(text, pattern, insensitive), ")");
}

function jsonOther(spot: JsonSpot, kind: "string" | "array" | Expr): Expr {
  const wanted = typeof kind === "string" ? `'${kind}'` : phrase("jsonb_typeof(", asJsonb(kind), ")");
  return phrase("jsonb_typeof(", at(spot), ") <> ", wanted);
}

/** An array has plain values as elements; any value would have itself. */
function jsonContains(spot: JsonSpot, wanted: Expr): Expr {
  const value = at(spot);
  if (wanted.kind === "bind") return phrase(value, " @> ", asJsonb(wanted));
  return phrase("(", value, " @> ", wanted, " AND jsonb_typeof(", value, ") = 'array')");
}

/** Subscripts of a value that is no list would find the value itself. */
function jsonEdge(spot: JsonSpot, last: boolean, wanted: Expr): Expr {
  const value = at(spot);
  const place = last ? -1 : 0;
  return phrase("(jsonb_typeof(", value, ") = 'array' AND ", value, ` -> ${place} = `, asJsonb(wanted), ")");
}

const LOCKS: Readonly<Record<string, string>> = {
  update: "UPDATE",
  noKeyUpdate: "NO KEY UPDATE",
  share: "SHARE",
  keyShare: "KEY SHARE",
};

/** Locks of the rows of one alias; rows that are joined with it may be missing, and such cannot be locked. */
function lock(alias: string, strength: string, otherwise: "skip" | "fail" | null): Expr {
  const end = otherwise === null ? "" : otherwise === "skip" ? " SKIP LOCKED" : " NOWAIT";
  return phrase(`FOR ${LOCKS[strength]} OF `, new Name(alias), end);
}

function sequence(schema: string | null, table: string, column: string): string {
  const name = schema === null ? `"${table}"` : `"${schema}"."${table}"`;
  return `nextval(pg_get_serial_sequence('${name.replaceAll("'", "''")}', '${column.replaceAll("'", "''")}'))`;
}

const ROW = ["ROW(", ")", "ARRAY(", ")"] as const;
const JSON_ROWS = [
  "json_build_array(",
  ') AS "row"',
  `(SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (`,
  ') AS "n")',
] as const;
const CAPABILITY = spec.DIALECTS.postgresql?.nestedTs;

export const CURSOR: Cursor = {
  transaction: true,
  open: (name, text) => [`DECLARE ${name} NO SCROLL CURSOR FOR ${text}`],
  more: (name, size) => `FETCH ${size} FROM ${name}`,
  numbered: false,
  close: (name) => `CLOSE ${name}`,
};

function explain(text: string, analyze: boolean): string {
  return `EXPLAIN (${analyze ? "ANALYZE, " : ""}FORMAT JSON) ${text}`;
}

/** One cell: a list with one plan, as JSON text where the driver leaves it alone. */
function explained(rows: readonly Row[]): unknown {
  const found: unknown = rows[0]?.[0];
  const [plan] = (typeof found === "string" ? JSON.parse(found) : found) as unknown[];
  return plan;
}

/** As in Prisma, where the first of several columns comes last, which a search for neighbours can tell. */
function matches(columns: readonly Expr[], query: Expr): Expr {
  const [first, ...rest] = columns as readonly [Expr, ...Expr[]];
  return phrase(words([...rest, first]), " @@ to_tsquery(", query, ")");
}

function rank(columns: readonly Expr[], query: Expr): Expr {
  return phrase("ts_rank(", words(columns), ", to_tsquery(", query, "))");
}

/** The words of columns, in the database's own language. */
function words(columns: readonly Expr[]): Expr {
  return phrase("to_tsvector(concat_ws(' '", ...columns.flatMap((column) => [", ", column]), "))");
}

export const POSTGRES: Dialect = {
  name: "postgresql",
  quote: doubleQuote,
  placeholder: (index) => `$${index}`,
  numbered: true,
  repeats: false,
  parts: alone,
  nestedWords: CAPABILITY === "json" ? JSON_ROWS : ROW,
  hasNested: CAPABILITY !== "none",
  nestedLimit: CAPABILITY === "json" ? 100 : 1600,
  hasArrays: true,
  hasWritingWith: true,
  hasConflictTarget: true,
  hasNullOrder: true,
  emptyRow: "DEFAULT VALUES",
  aimsDeletes: false,
  wrapsLimits: false,
  conflict: onConflict,
  noLimit: null,
  nullsLast: true,
  hasIlike: true,
  cast: (mark, type) => `${mark}::${type}`,
  typeOf,
  read,
  amount,
  average: (column, codec) => phrase("AVG(", amount(column, codec), ")"),
  asDouble: doubled,
  asDigits: digits,
  readNested: CAPABILITY === "json" ? readJson : readRow,
  same,
  beside,
  inList,
  inListLower,
  inColumn,
  inKeys,
  wild: (text) => text,
  escaped,
  joined,
  like,
  asText,
  asJson,
  extreme,
  multiply,
  divide,
  listHas,
  listEvery,
  listSome,
  listEmpty,
  listPush,
  jsonNull,
  jsonEquals,
  jsonSame,
  jsonCompare,
  jsonLike,
  jsonOther,
  jsonContains,
  jsonEdge,
  fullText: { matches, rank },
  explain,
  explained,
  sequence,
  lock,
  cursor: CURSOR,
};
