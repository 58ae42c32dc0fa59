/** Raw SQL: placeholders in any spelling become the driver's, outside of strings, quoted names and comments. */
import { THEN } from "./sql.js";

const TOKEN =
  /('(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$(?:\2)?\$|::)|(\?\?)|[?$](\d+)|(\?(?![|&]))/g;

/**
 * `text` with `?`, `?1` and `$1` as `$1` (numbered) or `?1`; `??` stands for a question mark of the database's own.
 *
 * No statement of a user's is one of several parts. Where the database numbers them, a `?` beside `$1`, or without any values (`count`), is the database's own, too.
 */
export function placeholders(text: string, numbered: boolean, count: number): string {
  const sign = numbered ? "$" : "?";
  const own = numbered && (count === 0 || [...text.matchAll(TOKEN)].some((match) => match[4] !== undefined));
  let question = 0;
  return text.replaceAll(THEN, "; ").replace(TOKEN, (match, skip, _tag, escaped, number, mark) => {
    if (skip !== undefined) return match;
    if (escaped !== undefined) return "?";
    if (mark !== undefined) {
      if (own) return match;
      question += 1;
      return `${sign}${question}`;
    }
    return `${sign}${number}`;
  });
}

/** The text of a tagged template, with placeholders between its parts. */
export function template(parts: readonly string[], numbered: boolean): string {
  const sign = numbered ? "$" : "?";
  const pieces = parts.map((part) => part.replaceAll(THEN, "; "));
  return pieces.reduce((text, part, index) => `${text}${sign}${index}${part}`);
}
