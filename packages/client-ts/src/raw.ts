/** Raw SQL: placeholders in any spelling become the driver's, outside of strings, quoted names and comments. */

const TOKEN =
  /('(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$(?:\2)?\$|::)|(\?\?)|(\?(?![|&]))|\$(\d+)/g;

/** `text` with `?` and `$1` as `$1` (numbered) or `?1`; `??` stands for a question mark of the database's own. */
export function placeholders(text: string, numbered: boolean): string {
  const sign = numbered ? "$" : "?";
  let question = 0;
  return text.replace(TOKEN, (match, skip, _tag, escaped, mark, number) => {
    if (skip !== undefined) return match;
    if (escaped !== undefined) return "?";
    if (mark !== undefined) {
      question += 1;
      return `${sign}${question}`;
    }
    return `${sign}${number}`;
  });
}

/** A tagged template as text with placeholders, and its values. */
export function template(
  strings: readonly string[],
  values: readonly unknown[],
  numbered: boolean,
): [string, unknown[]] {
  const sign = numbered ? "$" : "?";
  return [strings.reduce((text, part, index) => `${text}${sign}${index}${part}`), [...values]];
}
