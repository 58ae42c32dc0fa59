// node-postgres with its pool, unnamed statements and the best SQL we can write by hand; plain objects.
import pg from "pg";

let pool;

export async function open(url) {
  pool = new pg.Pool({ connectionString: url, max: 16 });
  await Promise.all(Array.from({ length: 16 }, () => pool.query("SELECT pg_sleep(0.01)")));
}

const ITEM = `"id", "name", "sku", "price", "quantity", "weight", "active", "status", "created", "meta", "note", "total"`;
const PERSON = `'id', p."id", 'firstName', p."firstName", 'middleName', p."middleName", 'lastName', p."lastName", 'bio', p."bio"`;
const MOVIE = `'id', m."id", 'title', m."title", 'year', m."year", 'description', m."description"`;

export async function find_unique(key) {
  return (await pool.query(`SELECT "id", "name", "email", "joined" FROM "User" WHERE "id" = $1`, [key])).rows[0];
}

export async function find_many_1000() {
  return (await pool.query(`SELECT ${ITEM} FROM "Item" ORDER BY "id" LIMIT 1000`)).rows;
}

export async function filtered_page() {
  const text = `SELECT ${ITEM} FROM "Item" WHERE "status" = $1 AND "quantity" > $2 ORDER BY "quantity", "id" LIMIT $3 OFFSET $4`;
  return (await pool.query(text, ["ACTIVE", 500, 20, 40])).rows;
}

const NESTED_MOVIE = `
SELECT m."id", m."title", m."year", m."description",
  (SELECT coalesce(json_agg(json_build_object(${PERSON}) ORDER BY d."position"), '[]')
     FROM "Directing" d JOIN "Person" p ON p."id" = d."personId" WHERE d."movieId" = m."id") AS directors,
  (SELECT coalesce(json_agg(json_build_object(${PERSON}) ORDER BY c."position"), '[]')
     FROM "Casting" c JOIN "Person" p ON p."id" = c."personId" WHERE c."movieId" = m."id") AS "cast",
  (SELECT coalesce(json_agg(json_build_object('id', r."id", 'body', r."body", 'rating', r."rating",
            'created', r."created", 'author', json_build_object('id', r.author, 'name', r.name)) ORDER BY r."created" DESC), '[]')
     FROM (SELECT r.*, u."id" AS author, u."name" FROM "Review" r JOIN "User" u ON u."id" = r."authorId"
           WHERE r."movieId" = m."id" ORDER BY r."created" DESC LIMIT 10) r) AS reviews
FROM "Movie" m WHERE m."id" = $1`;

export async function nested_movie(key) {
  return (await pool.query(NESTED_MOVIE, [key])).rows[0];
}

const PERSON_MOVIES = `
SELECT p."id", p."firstName", p."middleName", p."lastName", p."bio",
  (SELECT coalesce(json_agg(json_build_object(${MOVIE}) ORDER BY m."id"), '[]')
     FROM "Directing" d JOIN "Movie" m ON m."id" = d."movieId" WHERE d."personId" = p."id") AS directed,
  (SELECT coalesce(json_agg(json_build_object(${MOVIE}) ORDER BY m."id"), '[]')
     FROM "Casting" c JOIN "Movie" m ON m."id" = c."movieId" WHERE c."personId" = p."id") AS acted
FROM "Person" p WHERE p."id" = $1`;

export async function person_movies(key) {
  return (await pool.query(PERSON_MOVIES, [key])).rows[0];
}

const USERS_3_LEVELS = `
SELECT u."id", u."name", u."email", u."joined",
  (SELECT coalesce(json_agg(json_build_object('id', r."id", 'body', r."body", 'rating', r."rating",
            'created', r."created", 'movie', json_build_object(${MOVIE})) ORDER BY r."id"), '[]')
     FROM "Review" r JOIN "Movie" m ON m."id" = r."movieId" WHERE r."authorId" = u."id") AS reviews
FROM "User" u ORDER BY u."id" LIMIT 50`;

export async function users_3_levels() {
  return (await pool.query(USERS_3_LEVELS)).rows;
}

export async function aggregate_group() {
  const totals = await pool.query(
    `SELECT count(*) AS count, sum("quantity") AS sum, avg("weight") AS avg, min("price") AS min, max("created") AS max FROM "Item" WHERE "active" = $1`,
    [true],
  );
  const groups = await pool.query(
    `SELECT "status", count(*) AS count, sum("quantity") AS sum FROM "Item" GROUP BY "status" ORDER BY "status"`,
  );
  return [totals.rows[0], groups.rows];
}

const moments = (rows) => rows.map((row) => ({ ...row, created: new Date(row.created) }));
const item = (row) => ({ ...row, price: Number(row.price), total: BigInt(row.total) });

export function plain(workload, result) {
  switch (workload) {
    case "find_many_1000":
    case "filtered_page":
      return result.map(item);
    case "nested_movie":
      return { ...result, reviews: moments(result.reviews) };
    case "users_3_levels":
      return result.map((user) => ({ ...user, reviews: moments(user.reviews) }));
    case "aggregate_group": {
      const [totals, groups] = result;
      const count = (row) => ({ ...row, count: Number(row.count), sum: Number(row.sum) });
      return [{ ...count(totals), min: Number(totals.min) }, groups.map(count)];
    }
    default:
      return result;
  }
}
