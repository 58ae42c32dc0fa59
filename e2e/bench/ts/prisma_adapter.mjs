// Prisma 7 with its node-postgres adapter, generated beside this file by run.py.
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../.generated/prisma/index.js";
import { calls } from "./shared.mjs";

export { plain } from "./shared.mjs";
export let find_unique, find_many_1000, filtered_page, nested_movie, person_movies, users_3_levels, aggregate_group;

export async function open(url) {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 16 }) });
  await prisma.$connect();
  ({ find_unique, find_many_1000, filtered_page, nested_movie, person_movies, users_3_levels, aggregate_group } =
    calls(prisma));
}
