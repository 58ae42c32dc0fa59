/** What the URLs of all databases have in common: percent-encoding, parameters, numbers in them. */
import { UrlError } from "../errors.js";

const NUMBER = /^\d{1,9}(\.\d{1,9})?$/;

/** `p%40ss` as `p@ss`; a percent sign that begins no code stays. Throws UrlError when the bytes are no UTF-8. */
export function percentDecoded(text: string): string {
  try {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, decodeURIComponent);
  } catch {
    throw new UrlError({ error: "its percent-encoded characters are not UTF-8" });
  }
}

/** The parameters after the question mark; the last one of a name counts. */
export function parameters(query: string): ReadonlyMap<string, string> {
  return new Map(new URLSearchParams(query));
}

/** The number that a parameter holds, `fallback` for none; throws UrlError. */
export function number(query: ReadonlyMap<string, string>, name: string, fallback: number): number {
  const text = query.get(name);
  if (!text) return fallback;
  if (!NUMBER.test(text)) throw new UrlError({ error: `${name} must be a number` });
  return Number(text);
}
