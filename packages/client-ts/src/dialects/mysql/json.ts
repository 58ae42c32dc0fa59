/**
 * Json of MySQL and MariaDB. MariaDB keeps it as text, so whatever compares values as such is asked by functions.
 *
 * Where the two have different words, each finds its own in a comment that only one of them executes.
 */
import { Bind, type Expr, phrase } from "../../sql.js";
import type { JsonSpot } from "../dialect.js";

const NUMBERS = "('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL')";

/** The value. */
export function at(spot: JsonSpot): Expr {
  return spot.path === null ? spot.column : phrase("JSON_EXTRACT(", spot.column, ", ", new Bind(spot.path), ")");
}

/** The name of a value's type. */
export function typeAt(value: Expr): Expr {
  return phrase("JSON_TYPE(", value, ")");
}

/** Equal as JSON: keys in any order. Either holds the other, which the newer functions tell better for lists. */
export function equal(left: Expr, right: Expr): Expr {
  const either = ["(JSON_CONTAINS(", left, ", ", right, ") AND JSON_CONTAINS(", right, ", ", left, ")"];
  const typed = [" /*!80000 AND CAST(", left, " AS JSON) = CAST(", right, " AS JSON) */"];
  return phrase(...either, ...typed, " /*M!100700 AND JSON_EQUALS(", left, ", ", right, ") */)");
}

export function jsonNull(spot: JsonSpot, name: "DbNull" | "JsonNull"): Expr {
  return name === "DbNull" ? phrase(at(spot), " IS NULL") : phrase(typeAt(at(spot)), " = 'NULL'");
}

export function jsonSame(spot: JsonSpot, other: Expr): Expr {
  return equal(at(spot), other);
}

export function jsonCompare(spot: JsonSpot, operator: string, wanted: Expr): Expr {
  const value = at(spot);
  const numbers = [value, ` + 0e0 ${operator} `, bare(wanted), " + 0e0"];
  const texts = [
    "CAST(JSON_UNQUOTE(",
    value,
    `) AS BINARY) ${operator} CAST(JSON_UNQUOTE(`,
    bare(wanted),
    ") AS BINARY)",
  ];
  return phrase(
    ...["CASE WHEN ", numeric(value), " AND ", numeric(wanted), " THEN ", ...numbers],
    ...[" WHEN ", textual(value), " AND ", textual(wanted), " THEN ", ...texts],
    ...[" WHEN ", value, " IS NOT NULL THEN FALSE END"],
  );
}

/** A value taken out of JSON, whose text a number or text in quotes would not be. */
export function bare(value: Expr): Expr {
  return phrase("JSON_EXTRACT(", value, ", '$')");
}

export function numeric(value: Expr): Expr {
  return phrase(typeAt(value), ` IN ${NUMBERS}`);
}

export function textual(value: Expr): Expr {
  return phrase(typeAt(value), " = 'STRING'");
}

export function jsonOther(spot: JsonSpot, kind: "string" | "array" | Expr): Expr {
  const value = at(spot);
  if (typeof kind === "string") return phrase(typeAt(value), kind === "string" ? " <> 'STRING'" : " <> 'ARRAY'");
  return phrase("NOT (", numeric(value), " AND ", numeric(kind), " OR ", textual(value), " AND ", textual(kind), ")");
}

/** Without a path it is the JSON text, quotes and all, that is compared. */
export function jsonLike(spot: JsonSpot, pattern: Expr, insensitive: boolean): Expr {
  const value = at(spot);
  const text = spot.path === null ? phrase("CAST(", value, " AS CHAR)") : phrase("JSON_UNQUOTE(", value, ")");
  return phrase("(", textual(value), " AND ", like(text, pattern, insensitive), ")");
}

/** Backslashes escape by themselves. The collation says whether case counts. */
export function like(column: Expr, pattern: Expr, insensitive: boolean): Expr {
  if (insensitive) return phrase("LOWER(", column, ") LIKE LOWER(", pattern, ")");
  return phrase(column, " LIKE ", pattern);
}

/** All elements of a list are elements of the value. */
export function jsonContains(spot: JsonSpot, wanted: Expr): Expr {
  const value = at(spot);
  const plain = wanted.kind === "bind" ? [] : [typeAt(wanted), " <> 'OBJECT' AND "];
  const held = ["JSON_CONTAINS(", value, ", ", wanted, ")"];
  const otherwise = [" ELSE CASE WHEN ", value, " IS NOT NULL THEN FALSE END END"];
  return phrase("CASE ", typeAt(value), " WHEN 'ARRAY' THEN ", ...plain, ...held, ...otherwise);
}

export function jsonEdge(spot: JsonSpot, last: boolean, wanted: Expr): Expr {
  const value = at(spot);
  const end = phrase("CONCAT('$[', GREATEST(JSON_LENGTH(", value, ") - 1, 0), ']')");
  const element = phrase("JSON_EXTRACT(", value, ", ", last ? end : "'$[0]'", ")");
  return phrase("(", typeAt(value), " = 'ARRAY' AND ", equal(element, wanted), ")");
}
