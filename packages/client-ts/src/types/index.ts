/** The types that generated clients are made of. No code. */
export type * from "./actions.js";
export type * from "./args.js";
export type * from "./client.js";
export type * from "./extend.js";
export type * from "./fields.js";
export type * from "./filters.js";
export type * from "./inputs.js";
export type * from "./map.js";
export type * from "./measures.js";
export type * from "./outputs.js";
export type * from "./result.js";
export type * from "./subset.js";
export type * from "./updates.js";
export type * from "./values.js";
export type * from "./widened.js";
