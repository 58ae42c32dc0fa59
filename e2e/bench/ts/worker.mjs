// One adapter in one process: reads commands as JSON lines, answers as JSON lines (the protocol of py/worker.py).
// Usage: node worker.mjs ADAPTER URL
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [name, url] = process.argv.slice(2);
const adapter = await import(`./${name}_adapter.mjs`);
const workloads = JSON.parse(readFileSync(new URL("../workloads.json", import.meta.url), "utf8"));
const counts = { User: 1000, Movie: 500, Person: 2000 };

/** A number as text of ten significant digits, as Python's `%.10g` writes it for the sizes that occur here. */
function digits(value) {
  const number = Number(value);
  const text = number.toPrecision(10);
  if (text.includes("e")) {
    const [mantissa, exponent] = text.split("e");
    const short = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
    return `${short}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
  }
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** A result as JSON that all adapters of both languages agree on: times in ms, numbers of every kind as text of 10 digits. */
function canonical(value) {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return digits(value);
  if (typeof value === "bigint") return value < 2n ** 53n && value > -(2n ** 53n) ? digits(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === "object" && typeof value.toFixed === "function") return digits(value.toString());
  if (typeof value === "object") {
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, canonical(value[key])]),
    );
  }
  return String(value);
}

/** A seeded generator of numbers in [0, 1): the workers need repeatable ids, not the same ones as Python's. */
function generator(seed) {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function argument(workload, random) {
  const table = workloads[workload].ids;
  return table ? 1 + Math.floor(random() * counts[table]) : undefined;
}

/** Run `workload` for about `seconds`, `concurrency` calls at a time; microseconds per operation. */
async function measure(workload, concurrency, seconds) {
  const call = adapter[workload];
  const latencies = [];
  const stop = performance.now() + seconds * 1000;
  async function loop(seed) {
    const random = generator(seed + 1);
    for (;;) {
      const begin = performance.now();
      if (begin >= stop) return;
      await call(argument(workload, random));
      latencies.push(performance.now() - begin);
    }
  }
  const cpu = process.cpuUsage();
  const wall = performance.now();
  await Promise.all(Array.from({ length: concurrency }, (_, seed) => loop(seed)));
  const elapsed = (performance.now() - wall) * 1000;
  const used = process.cpuUsage(cpu);
  latencies.sort((a, b) => a - b);
  return {
    latency: latencies[Math.floor(latencies.length / 2)] * 1000,
    wall: elapsed / latencies.length,
    cpu: (used.user + used.system) / latencies.length,
    count: latencies.length,
  };
}

await adapter.open(url);
console.log(JSON.stringify({ ready: name }));
for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  if (command.quit) break;
  const answer = command.shape
    ? { us: adapter.shapeMicroseconds() }
    : command.verify
      ? { rows: canonical(adapter.plain(command.verify, await adapter[command.verify](command.key))) }
      : await measure(command.run, command.concurrency, command.seconds);
  console.log(JSON.stringify(answer));
}
process.exit(0);
