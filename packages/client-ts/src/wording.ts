/** The words of error messages: templates filled with facts, places in the arguments, the nearest known name. */

/** Where in the arguments, for example `["where", "age", "gt"]`. */
export type Path = readonly (string | number)[];

/** What a template's placeholders stand for. */
export type Facts = Readonly<Record<string, unknown>>;

const PLACEHOLDER = /\{(\w+)\}/g;
const NEAR = 3;
const LISTED = 30;
const LONGEST = 64;

/** `template` with each `{name}` replaced by the text of `facts[name]`; an unknown name stays. */
export function fill(template: string, facts: Facts): string {
  return template.replace(PLACEHOLDER, (match, name: string) =>
    Object.hasOwn(facts, name) ? show(facts[name]) : match,
  );
}

/** How a fact reads in a message: a list of names as `` `a`,`b` ``, everything else as text. */
export function show(fact: unknown): string {
  return Array.isArray(fact) ? fact.map((name) => `\`${name}\``).join(",") : String(fact);
}

/** The first template whose placeholders `meta` has, filled; the last one otherwise. */
export function choose(templates: readonly string[], meta: Facts): string {
  let text = "";
  for (text of templates) {
    if ([...text.matchAll(PLACEHOLDER)].every((match) => given(meta[match[1] ?? ""]))) break;
  }
  return fill(text, meta);
}

function given(fact: unknown): boolean {
  return fact !== undefined && fact !== null && !(Array.isArray(fact) && fact.length === 0);
}

/** `where.OR[1].age` in backquotes, or `the arguments` for the empty path. */
export function place(path: Path): string {
  let text = "";
  for (const part of path) text += typeof part === "number" ? `[${part}]` : `.${cut(part)}`;
  return text === "" ? "the arguments" : `\`${text.replace(/^\.+/, "")}\``;
}

/** The same place at the start of a sentence: ``Argument `take` ``, or `The arguments`. */
export function subject(path: Path): string {
  return path.length > 0 ? `Argument ${place(path)}` : "The arguments";
}

/** A name as messages show it: 64 characters at most. */
export function cut(name: string): string {
  if (name.length <= LONGEST) return name;
  const points = [...name.slice(0, 2 * LONGEST + 2)];
  return points.length <= LONGEST ? name : `${points.slice(0, LONGEST).join("")}…`;
}

/** ` Did you mean `title`? Available: id, title.`: the nearest option if one is near, then all of them. */
export function hint(name: string, options: Iterable<string>): string {
  const known = [...options];
  const near = nearest(name, known);
  let text = near === null ? "" : ` Did you mean \`${near}\`?`;
  if (known.length > 0) {
    text += ` Available: ${known.slice(0, LISTED).join(", ")}${known.length > LISTED ? ", …" : ""}.`;
  }
  return text;
}

/** The option with the smallest edit distance to `name`, ignoring case; null when all are too far. */
export function nearest(name: string, options: Iterable<string>): string | null {
  const points = [...name.toLowerCase()];
  let best: string | null = null;
  let limit = Math.min(NEAR, Math.max(1, Math.floor([...name].length / 2))) + 1;
  if ([...name].length > LONGEST) return null;
  for (const option of options) {
    const found = distance(points, [...option.toLowerCase()]);
    if (found < limit) [best, limit] = [option, found];
  }
  return best;
}

/** Levenshtein distance between two lists of code points. */
export function distance(left: readonly string[], right: readonly string[]): number {
  const row = Array.from({ length: right.length + 1 }, (_, index) => index);
  left.forEach((a, i) => {
    let diagonal = row[0] as number;
    row[0] = i + 1;
    right.forEach((b, j) => {
      const above = row[j + 1] as number;
      row[j + 1] = Math.min(above + 1, (row[j] as number) + 1, diagonal + (a === b ? 0 : 1));
      diagonal = above;
    });
  });
  return row[right.length] as number;
}
