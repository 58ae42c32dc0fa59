export type * from "./types/index.js";
export const VERSION = "0.1.0";
