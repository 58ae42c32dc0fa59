/** Parts of raw SQL that carry their values: `Prisma.sql`, `join`, `raw` and `empty`. */

/** SQL text in pieces with a value between each two; fragments among the values have become part of the text. */
export class Sql {
  /** One more than `values`. */
  readonly strings: readonly string[];
  readonly values: readonly unknown[];

  /** Throws TypeError when the numbers of strings and values do not fit. */
  constructor(strings: readonly string[], values: readonly unknown[]) {
    if (strings.length !== values.length + 1) {
      throw new TypeError(
        strings.length === 0
          ? "Expected at least 1 string"
          : `Expected ${strings.length} strings to have ${strings.length - 1} values`,
      );
    }
    const texts = [strings[0] as string];
    const taken: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const [first, ...others] = isSql(value) ? value.strings : ["", ""];
      texts[texts.length - 1] += first as string;
      texts.push(...others);
      if (isSql(value)) taken.push(...value.values);
      else taken.push(value);
      texts[texts.length - 1] += strings[index + 1] as string;
    }
    this.strings = texts;
    this.values = taken;
  }

  /** The text with `?` for each value. */
  get sql(): string {
    return this.strings.join("?");
  }

  /** The text with `$1`, `$2` … for the values. */
  get text(): string {
    return this.strings.reduce((text, part, index) => `${text}$${index}${part}`);
  }

  /** The text with `:1`, `:2` … for the values. */
  get statement(): string {
    return this.strings.reduce((text, part, index) => `${text}:${index}${part}`);
  }

  /** What `console.log` shows of it. */
  inspect(): { sql: string; statement: string; text: string; values: readonly unknown[] } {
    return { sql: this.sql, statement: this.statement, text: this.text, values: this.values };
  }
}

/** True for a fragment, also for one of another copy of this package. */
export function isSql(value: unknown): value is Sql {
  if (typeof value !== "object" || value === null) return false;
  const { strings, values } = value as Partial<Sql>;
  return Array.isArray(strings) && Array.isArray(values) && strings.length === values.length + 1;
}

/** A fragment: `sql`SELECT * FROM "User" WHERE id = ${id} AND ${condition}``. Values become parameters. */
export function sql(strings: readonly string[], ...values: readonly unknown[]): Sql {
  return new Sql(strings, values);
}

/**
 * Values or fragments with a separator between them, for `IN (${Prisma.join(ids)})`.
 *
 * Throws TypeError for an empty list: no SQL would be right for it.
 */
export function join(values: readonly unknown[], separator = ",", prefix = "", suffix = ""): Sql {
  if (values.length === 0) {
    throw new TypeError("Expected `join([])` to be called with an array of multiple elements, but got an empty array");
  }
  return new Sql([prefix, ...Array<string>(values.length - 1).fill(separator), suffix], values);
}

/** Text that goes into the statement as it is. Never give it text from outside. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

/** A fragment without text. */
export const empty: Sql = raw("");
