// The generated TypeScript client.
import { PrismaClient } from "../.generated/client/index.js";
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
