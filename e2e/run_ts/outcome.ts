// What a case is, what came out of it, and how the two differ.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One action on one model; `chain` holds the fluent relation calls after it. */
export interface Call {
  model: string;
  action: string;
  args?: Json;
  /** Arguments of further calls in the same turn (fuzz run). */
  beside?: Json[];
  chain?: [relation: string, args: Json][];
}

/** What is expected: canonical text, a pattern for it, or an error with the facts that count. */
export type Expectation = { text: string } | { pattern: string } | { error: { [fact: string]: Json } };

export interface Case {
  name: string;
  doc: string;
  calls: Call[];
  batch: boolean;
  transaction: boolean;
  explain: boolean;
  mutates: boolean;
  options: { [name: string]: Json };
  statements: number | null;
  expected: Expectation;
  own: boolean;
  failing: string | null;
  sql: string[] | null;
}

/** A folder, prepared: its database, its generated client, the SQL that resets its data. */
export interface Part {
  folder: string;
  url: string;
  client: string;
  reset: string[];
  cases: Case[];
}

/** What a case gave: canonical text or an error, and the SQL that was sent. */
export interface Outcome {
  wire: string | null;
  error: { [fact: string]: Json } | null;
  sql: string[];
  trace: string;
}

/** How the outcome differs from what the case expects; empty when it does not. */
export function problems(entry: Case, outcome: Outcome): string[] {
  const { expected } = entry;
  const found: string[] = [];
  if ("error" in expected) found.push(...errorProblems(expected.error, outcome));
  else if (outcome.error) found.push(`expected a result, got ${JSON.stringify(outcome.error)}`);
  else if ("text" in expected && outcome.wire !== expected.text) {
    found.push(`expected ${expected.text}\ngot      ${outcome.wire}`);
  } else if ("pattern" in expected && !new RegExp(expected.pattern, "u").test(outcome.wire ?? "")) {
    found.push(`expected the pattern ${expected.pattern}\ngot ${outcome.wire}`);
  }
  if (entry.statements !== null && entry.statements !== outcome.sql.length) {
    found.push(`expected ${entry.statements} statements, sent ${outcome.sql.length}`);
  }
  if (entry.sql && JSON.stringify(entry.sql) !== JSON.stringify(outcome.sql)) {
    found.push(`expected the golden SQL:\n${indented(entry.sql)}`);
  }
  return found;
}

/** The part about errors: code or kind, path, message, and at least the given meta. */
function errorProblems(expected: { [fact: string]: Json }, outcome: Outcome): string[] {
  const { error } = outcome;
  if (!error) return [`expected the error ${JSON.stringify(expected)}, got ${outcome.wire}`];
  return Object.entries(expected).flatMap(([fact, value]) => {
    const actual = fact === "meta" ? picked(error.meta ?? {}, Object.keys(value as object)) : (error[fact] ?? null);
    if (JSON.stringify(actual) === JSON.stringify(value)) return [];
    return [`expected the error's ${fact} to be ${JSON.stringify(value)}, got ${JSON.stringify(error)}`];
  });
}

function picked(meta: Json, names: string[]): Json {
  return Object.fromEntries(names.map((name) => [name, (meta as { [name: string]: Json })[name] ?? null]));
}

/** What went wrong, with the calls and the SQL. */
export function report(entry: Case, outcome: Outcome, found: string[]): string {
  const calls = entry.calls.map((call) => JSON.stringify(call));
  const parts = [entry.doc, "calls:", indented(calls), ...found, "sent:", indented(outcome.sql), outcome.trace];
  return parts.join("\n");
}

function indented(lines: string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}
