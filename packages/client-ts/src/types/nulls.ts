/** `Prisma.NullTypes`: the types of the three nulls of Json fields. */
export type { AnyNullValue as AnyNull, DbNullValue as DbNull, JsonNullValueType as JsonNull } from "./values.js";
