/** Decimals of decimal.js made from the text of a database, which needs no check and has few digits. */
import { Decimal } from "decimal.js";

/** The digits in one word of a Decimal. */
const WORD = 7;
const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];
const [POINT, MINUS, ZERO] = [46, 45, 48];
/** The words of the number under way; copied from here they take no more memory than they need. */
const words: number[] = [];

/** What the constructor of decimal.js makes: sign, exponent of the first digit, words of seven digits. */
const Made = function (this: Record<string, unknown>, s: number, e: number, d: number[]): void {
  this.constructor = Decimal;
  this.s = s;
  this.e = e;
  this.d = d;
} as unknown as new (
  s: number,
  e: number,
  d: number[],
) => Decimal;
Made.prototype = Decimal.prototype;

/** The number that a text such as `-12.50` says; any other form is left to decimal.js. */
export function decimalOf(text: string): Decimal {
  const size = text.length;
  const sign = text.charCodeAt(0) === MINUS ? -1 : 1;
  const start = sign < 0 ? 1 : 0;
  let point = size;
  for (let index = start; index < size; index++) {
    const code = text.charCodeAt(index);
    if (code === POINT && point === size && index > start) point = index;
    else if (code < ZERO || code > ZERO + 9) return new Decimal(text);
  }
  let first = start;
  while (first < size && (first === point || text.charCodeAt(first) === ZERO)) first += 1;
  if (first === size) return new Decimal(text); // zero, or no digit at all
  // words end at the point and every seven digits from it, in both directions
  const before = first < point;
  let count = 0;
  let left = before ? (point - first) % WORD || WORD : WORD - ((first - point - 1) % WORD);
  let word = 0;
  for (let index = first; index < size; index++) {
    if (index === point) continue;
    word = word * 10 + text.charCodeAt(index) - ZERO;
    left -= 1;
    if (left === 0) {
      words[count++] = word;
      word = 0;
      left = WORD;
    }
  }
  if (left < WORD) words[count++] = word * (POWERS[left] as number);
  while (words[count - 1] === 0) count -= 1;
  return new Made(sign, before ? point - first - 1 : point - first, words.slice(0, count));
}
