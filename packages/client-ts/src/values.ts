/** The special values a caller may put into arguments: absence, the JSON nulls, references to fields. */

/** The kind of an argument that counts as absent, as `undefined` does. */
export class NotGiven {
  toString(): string {
    return "NOT_GIVEN";
  }
}

/** One of the three nulls of Json fields; compared by identity. */
export class JsonNullValue<N extends string = string> {
  constructor(readonly name: N) {}

  toString(): string {
    return this.name;
  }
}

/** Prisma's `skip`: the argument counts as absent. */
export const NOT_GIVEN: NotGiven = new NotGiven();
/** SQL NULL in a Json column. */
export const DbNull: JsonNullValue<"DbNull"> = new JsonNullValue("DbNull");
/** The JSON value null. */
export const JsonNull: JsonNullValue<"JsonNull"> = new JsonNullValue("JsonNull");
/** Either null; in filters only. */
export const AnyNull: JsonNullValue<"AnyNull"> = new JsonNullValue("AnyNull");

/** A column to compare with instead of a value: `prisma.user.fields.name`. */
export class FieldRef {
  constructor(
    readonly model: string,
    readonly name: string,
  ) {}
}

/** A Decimal of decimal.js, of any copy of it. */
export function isDecimal(value: unknown): value is { d: number[]; toFixed(): string } {
  return (
    typeof value === "object" && value !== null && "d" in value && "e" in value && "s" in value && "toFixed" in value
  );
}
