/** Client-side default generators: cuid, cuid2, uuid 4 and 7, ulid, nanoid. Formats of the libraries so named. */
import { createHash, randomBytes, randomInt, randomUUID } from "node:crypto";
import { hostname } from "node:os";

export const BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz";
export const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const URL_SAFE = "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict";
const COUNTER_SIZE = 36 ** 4;

let counter = randomInt(COUNTER_SIZE);

/** `number` in the digits of `alphabet`, the last `length` of them. */
export function base(number: bigint, alphabet: string, length: number): string {
  const size = BigInt(alphabet.length);
  let [rest, digits] = [number, ""];
  for (let index = 0; index < length; index++) {
    digits = alphabet[Number(rest % size)] + digits;
    rest /= size;
  }
  return digits;
}

/** The clock, since 1970. */
export function milliseconds(): bigint {
  return BigInt(Date.now());
}

function random(bytes: number): bigint {
  return BigInt(`0x${randomBytes(bytes).toString("hex")}`);
}

function next(): bigint {
  counter = (counter + 1) % COUNTER_SIZE;
  return BigInt(counter);
}

/** 25 characters: `c`, time, counter, process, random; all base 36. Source: ericelliott/cuid. */
export function cuid(): string {
  const host = [...hostname()].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
  const parts = [
    base(milliseconds(), BASE36, 8),
    base(next(), BASE36, 4),
    base(BigInt(process.pid), BASE36, 2) + base(BigInt(host + 36), BASE36, 2),
    base(random(8), BASE36, 8),
  ];
  return `c${parts.join("")}`;
}

/** A letter, then base 36 of a hash over time, counter and random. Source: paralleldrive/cuid2. */
export function cuid2(length = 24): string {
  const seed = `${milliseconds()}${next()}${randomBytes(24).toString("hex")}${process.pid}`;
  const digest = BigInt(`0x${createHash("sha3-512").update(seed).digest("hex")}`);
  return BASE36[10 + randomInt(26)] + base(digest, BASE36, length - 1);
}

/** 36 characters, lower case, random. */
export function uuid4(): string {
  return randomUUID();
}

/** 36 characters, lower case, ordered by time. Source: RFC 9562. */
export function uuid7(): string {
  const value = (milliseconds() << 80n) | random(10);
  const versioned = (value & ~(0xfn << 76n)) | (7n << 76n);
  const digits = ((versioned & ~(3n << 62n)) | (2n << 62n)).toString(16).padStart(32, "0");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** 26 characters, upper case Crockford, ordered by time. Source: ulid/spec. */
export function ulid(): string {
  return base((milliseconds() << 80n) | random(10), CROCKFORD, 26);
}

/** `length` characters of the URL alphabet. Source: ai/nanoid. */
export function nanoid(length = 21): string {
  let id = "";
  for (const byte of randomBytes(length)) id += URL_SAFE[byte & 63];
  return id;
}

/** The generator that a default function names: `uuid(7)`, `cuid(2)`, `nanoid(16)`; throws for others. */
export function generator(fn: string, args: readonly (string | number)[] = []): () => string {
  const number = Number(args[0] ?? 0);
  switch (fn) {
    case "cuid":
      return number === 2 ? () => cuid2() : cuid;
    case "uuid":
      return number === 7 ? uuid7 : uuid4;
    case "ulid":
      return ulid;
    case "nanoid":
      return () => nanoid(number || 21);
    default:
      throw new Error(fn);
  }
}
