// Drizzle on node-postgres, not prepared: its relational queries.
import { and, avg, count, eq, gt, max, min, relations, sum } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import * as pgcore from "drizzle-orm/pg-core";
import pg from "pg";

const { bigint, boolean, doublePrecision, integer, jsonb, numeric, pgEnum, pgTable, text, timestamp, uuid } = pgcore;
const when = (name) => timestamp(name, { withTimezone: true, mode: "date" }).notNull();

const status = pgEnum("Status", ["NEW", "ACTIVE", "SOLD"]);
const items = pgTable("Item", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  sku: uuid("sku").notNull(),
  price: numeric("price").notNull(),
  quantity: integer("quantity").notNull(),
  weight: doublePrecision("weight").notNull(),
  active: boolean("active").notNull(),
  status: status("status").notNull(),
  created: when("created"),
  meta: jsonb("meta").notNull(),
  note: text("note"),
  total: bigint("total", { mode: "bigint" }).notNull(),
});
const users = pgTable("User", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull(),
  joined: when("joined"),
});
const people = pgTable("Person", {
  id: integer("id").primaryKey(),
  firstName: text("firstName").notNull(),
  middleName: text("middleName"),
  lastName: text("lastName").notNull(),
  bio: text("bio").notNull(),
});
const movies = pgTable("Movie", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
  year: integer("year").notNull(),
  description: text("description").notNull(),
});
const link = (name) =>
  pgTable(name, {
    movieId: integer("movieId").notNull(),
    personId: integer("personId").notNull(),
    position: integer("position").notNull(),
  });
const directings = link("Directing");
const castings = link("Casting");
const reviews = pgTable("Review", {
  id: integer("id").primaryKey(),
  body: text("body").notNull(),
  rating: integer("rating").notNull(),
  created: when("created"),
  authorId: integer("authorId").notNull(),
  movieId: integer("movieId").notNull(),
});
const between = (table) =>
  relations(table, ({ one }) => ({
    movie: one(movies, { fields: [table.movieId], references: [movies.id] }),
    person: one(people, { fields: [table.personId], references: [people.id] }),
  }));
const schema = {
  items,
  users,
  people,
  movies,
  directings,
  castings,
  reviews,
  usersRelations: relations(users, ({ many }) => ({ reviews: many(reviews) })),
  peopleRelations: relations(people, ({ many }) => ({ directings: many(directings), castings: many(castings) })),
  moviesRelations: relations(movies, ({ many }) => ({
    directings: many(directings),
    castings: many(castings),
    reviews: many(reviews),
  })),
  directingsRelations: between(directings),
  castingsRelations: between(castings),
  reviewsRelations: relations(reviews, ({ one }) => ({
    author: one(users, { fields: [reviews.authorId], references: [users.id] }),
    movie: one(movies, { fields: [reviews.movieId], references: [movies.id] }),
  })),
};

let db;

export async function open(url) {
  db = drizzle(new pg.Pool({ connectionString: url, max: 16 }), { schema });
}

export const find_unique = async (id) => (await db.select().from(users).where(eq(users.id, id)))[0];

export const find_many_1000 = () => db.select().from(items).orderBy(items.id).limit(1000);

export const filtered_page = () =>
  db
    .select()
    .from(items)
    .where(and(eq(items.status, "ACTIVE"), gt(items.quantity, 500)))
    .orderBy(items.quantity, items.id)
    .limit(20)
    .offset(40);

const byPosition = { columns: {}, orderBy: (row, { asc }) => asc(row.position), with: { person: true } };

export const nested_movie = (id) =>
  db.query.movies.findFirst({
    where: eq(movies.id, id),
    with: {
      directings: byPosition,
      castings: byPosition,
      reviews: {
        columns: { id: true, body: true, rating: true, created: true },
        orderBy: (row, { desc }) => desc(row.created),
        limit: 10,
        with: { author: { columns: { id: true, name: true } } },
      },
    },
  });

const byMovie = { columns: {}, orderBy: (row, { asc }) => asc(row.movieId), with: { movie: true } };

export const person_movies = (id) =>
  db.query.people.findFirst({ where: eq(people.id, id), with: { directings: byMovie, castings: byMovie } });

export const users_3_levels = () =>
  db.query.users.findMany({
    orderBy: (row, { asc }) => asc(row.id),
    limit: 50,
    with: {
      reviews: {
        columns: { id: true, body: true, rating: true, created: true },
        orderBy: (row, { asc }) => asc(row.id),
        with: { movie: true },
      },
    },
  });

export const aggregate_group = async () => [
  (
    await db
      .select({
        count: count(),
        sum: sum(items.quantity),
        avg: avg(items.weight),
        min: min(items.price),
        max: max(items.created),
      })
      .from(items)
      .where(eq(items.active, true))
  )[0],
  await db
    .select({ status: items.status, count: count(), sum: sum(items.quantity) })
    .from(items)
    .groupBy(items.status)
    .orderBy(items.status),
];

export function plain(workload, result) {
  switch (workload) {
    case "find_many_1000":
    case "filtered_page":
      return result.map((row) => ({ ...row, price: Number(row.price) }));
    case "nested_movie": {
      const { directings: directed, castings: acted, ...movie } = result;
      return { ...movie, directors: directed.map((row) => row.person), cast: acted.map((row) => row.person) };
    }
    case "person_movies": {
      const { directings: directed, castings: acted, ...person } = result;
      return { ...person, directed: directed.map((row) => row.movie), acted: acted.map((row) => row.movie) };
    }
    case "aggregate_group": {
      const [totals, groups] = result;
      const numbers = (row) => ({ ...row, sum: Number(row.sum) });
      return [{ ...numbers(totals), avg: Number(totals.avg), min: Number(totals.min) }, groups.map(numbers)];
    }
    default:
      return result;
  }
}
