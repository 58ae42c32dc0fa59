// Kysely on node-postgres: correlated sub-selects with its json helpers; nested times stay strings, as Kysely gives them.
import { Kysely, PostgresDialect } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import pg from "pg";

let db;

export async function open(url) {
  db = new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 16 }) }) });
}

export const find_unique = (id) =>
  db.selectFrom("User").select(["id", "name", "email", "joined"]).where("id", "=", id).executeTakeFirst();

export const find_many_1000 = () => db.selectFrom("Item").selectAll().orderBy("id").limit(1000).execute();

export const filtered_page = () =>
  db
    .selectFrom("Item")
    .selectAll()
    .where("status", "=", "ACTIVE")
    .where("quantity", ">", 500)
    .orderBy("quantity")
    .orderBy("id")
    .limit(20)
    .offset(40)
    .execute();

const people = (eb, link) =>
  jsonArrayFrom(
    eb
      .selectFrom(`${link} as l`)
      .innerJoin("Person as p", "p.id", "l.personId")
      .select(["p.id", "p.firstName", "p.middleName", "p.lastName", "p.bio"])
      .whereRef("l.movieId", "=", "Movie.id")
      .orderBy("l.position"),
  );

export const nested_movie = (id) =>
  db
    .selectFrom("Movie")
    .select((eb) => [
      "id",
      "title",
      "year",
      "description",
      people(eb, "Directing").as("directors"),
      people(eb, "Casting").as("cast"),
      jsonArrayFrom(
        eb
          .selectFrom("Review as r")
          .select((inner) => [
            "r.id",
            "r.body",
            "r.rating",
            "r.created",
            jsonObjectFrom(
              inner.selectFrom("User as u").select(["u.id", "u.name"]).whereRef("u.id", "=", "r.authorId"),
            ).as("author"),
          ])
          .whereRef("r.movieId", "=", "Movie.id")
          .orderBy("r.created", "desc")
          .limit(10),
      ).as("reviews"),
    ])
    .where("id", "=", id)
    .executeTakeFirst();

const movies = (eb, link) =>
  jsonArrayFrom(
    eb
      .selectFrom(`${link} as l`)
      .innerJoin("Movie as m", "m.id", "l.movieId")
      .select(["m.id", "m.title", "m.year", "m.description"])
      .whereRef("l.personId", "=", "Person.id")
      .orderBy("m.id"),
  );

export const person_movies = (id) =>
  db
    .selectFrom("Person")
    .select((eb) => [
      "id",
      "firstName",
      "middleName",
      "lastName",
      "bio",
      movies(eb, "Directing").as("directed"),
      movies(eb, "Casting").as("acted"),
    ])
    .where("id", "=", id)
    .executeTakeFirst();

export const users_3_levels = () =>
  db
    .selectFrom("User")
    .select((eb) => [
      "id",
      "name",
      "email",
      "joined",
      jsonArrayFrom(
        eb
          .selectFrom("Review as r")
          .select((inner) => [
            "r.id",
            "r.body",
            "r.rating",
            "r.created",
            jsonObjectFrom(
              inner
                .selectFrom("Movie as m")
                .select(["m.id", "m.title", "m.year", "m.description"])
                .whereRef("m.id", "=", "r.movieId"),
            ).as("movie"),
          ])
          .whereRef("r.authorId", "=", "User.id")
          .orderBy("r.id"),
      ).as("reviews"),
    ])
    .orderBy("id")
    .limit(50)
    .execute();

export const aggregate_group = async () => [
  await db
    .selectFrom("Item")
    .select((eb) => [
      eb.fn.countAll().as("count"),
      eb.fn.sum("quantity").as("sum"),
      eb.fn.avg("weight").as("avg"),
      eb.fn.min("price").as("min"),
      eb.fn.max("created").as("max"),
    ])
    .where("active", "=", true)
    .executeTakeFirst(),
  await db
    .selectFrom("Item")
    .select((eb) => ["status", eb.fn.countAll().as("count"), eb.fn.sum("quantity").as("sum")])
    .groupBy("status")
    .orderBy("status")
    .execute(),
];

export { plain } from "./raw_adapter.mjs";
