/** Writes of records and of what is nested in them: their plans. */
export { deleteEmulated, deleteManyEmulated, frees, rekeys, updateManyEmulated } from "./emulated.js";
export { nests } from "./records.js";
export { createNested, updateNested, upsertNested } from "./root.js";
