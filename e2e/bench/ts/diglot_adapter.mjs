// The generated TypeScript client.

import { Grammar } from "../../../packages/client-ts/dist/esm/grammar.js";
import { Manifest } from "../../../packages/client-ts/dist/esm/manifest.js";
import { shape } from "../../../packages/client-ts/dist/esm/shape.js";
import { PrismaClient } from "../.generated/client/index.js";
import { manifest } from "../.generated/client/manifest.js";
import { calls } from "./shared.mjs";

export { plain } from "./shared.mjs";
export let find_unique, find_many_1000, filtered_page, nested_movie, person_movies, users_3_levels, aggregate_group;

export let prisma;

export async function open(url, onQuery) {
  prisma = new PrismaClient({ url: `${url}${url.includes("?") ? "&" : "?"}connection_limit=16`, onQuery });
  await prisma.$connect();
  ({ find_unique, find_many_1000, filtered_page, nested_movie, person_movies, users_3_levels, aggregate_group } =
    calls(prisma));
}

/** The time that the key of a call with three conditions and one include takes, in microseconds. */
export function shapeMicroseconds() {
  const call = { where: { title: { contains: "a" }, year: { gte: 1990 }, id: 7 }, include: { reviews: true } };
  const grammar = new Grammar(Manifest.load(manifest));
  const times = Array.from({ length: 7 }, () => {
    const begin = performance.now();
    for (let count = 0; count < 10_000; count++) shape(grammar, "Movie", "findMany", call);
    return (performance.now() - begin) / 10;
  });
  return Math.min(...times);
}
