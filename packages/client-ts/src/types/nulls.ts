/** `Prisma.NullTypes`: the classes of the three nulls of Json fields. */
export { AnyNullClass as AnyNull, DbNullClass as DbNull, JsonNullClass as JsonNull } from "../values.js";
