/** The databases that a client speaks to, by provider. */
import type { Dialect } from "./dialect.js";
import { MYSQL } from "./mysql/dialect.js";
import { POSTGRES } from "./postgres.js";
import { SQLITE } from "./sqlite.js";

export const DIALECTS: Readonly<Record<string, Dialect>> = { postgresql: POSTGRES, sqlite: SQLITE, mysql: MYSQL };

export type { Cursor, Dialect, FullText, JsonSpot } from "./dialect.js";
